import type { Run } from '../../game/index.ts';
import { hourOf } from '../indicator/gauge.ts';
import { write } from './speech.ts';
import { worldTime } from './world-words.ts';

/** What time it is on the last page: in the page's own words where it has some, else as a moment. */
export function pageTime(run: Run): string {
  const own = run.turns.at(-1)?.page.cues.findLast(({ kind }) => kind === 'when');
  return own?.value ?? write('moment', worldTime(run.pack.manifest.start, hourOf(run)));
}
