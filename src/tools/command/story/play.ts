import { createInterface } from 'node:readline/promises';
import {
  consequenceAt,
  consequenceLine,
  effectSentence,
  instrumentWords,
  nameMeasures,
  speakIn,
  valueText,
} from '../../../app/index.ts';
import { choose, replay, rewind, shownAt, type Run } from '../../../game/index.ts';
import { columnOf } from '../../../sim/index.ts';
import { takeFirstTexts } from '../../build/first-text.ts';
import { loadPack } from '../load-story.ts';
import type { Asked } from '../command-line.ts';
import { runText } from './run-text.ts';
import { sentence } from '../print.ts';
import { languageOf, languageOption } from './option.ts';

/** `story play`: the story in the terminal. A number chooses, u takes back, q ends. */
export async function runPlay(asked: Asked): Promise<number> {
  const pack = loadPack(asked.one('a story'));
  const language = languageOf(pack, languageOption(asked));
  const seed = asked.whole('seed', 1, 1, 2147483647);
  const story = pack.manifest.id;
  takeFirstTexts();
  speakIn(language);
  nameMeasures(pack.manifest.measures);
  let run = replay(pack, { story, storyHash: pack.hash, seed, language, decisions: [] });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // A file that is read as the input has nothing to be let go of.
  terminal.on('close', () => (process.stdin as Partial<NodeJS.ReadStream>).unref?.());
  const answers: AsyncIterator<string, undefined> = terminal[Symbol.asyncIterator]();
  show(run);
  while (!isOver(run)) {
    terminal.prompt();
    const typed = await answers.next();
    if (typed.done === true || typed.value === 'q') break;
    run = answer(run, typed.value.trim());
    show(run);
  }
  terminal.close();
  sentence(`\n${run.playthrough.decisions.join(' ')}`);
  return run.problem === null ? 0 : 1;
}

function answer(run: Run, typed: string): Run {
  if (typed === 'u') return rewind(run, run.playthrough.decisions.length - 1);
  const choice = run.turns.at(-1)?.page.choices[Number(typed) - 1];
  return choice === undefined ? run : choose(run, choice.label);
}

function isOver(run: Run): boolean {
  return run.problem !== null || (run.turns.at(-1)?.page.choices.length ?? 0) === 0;
}

function show(run: Run): void {
  const turn = run.turns.at(-1);
  if (turn !== undefined) {
    sentence('');
    came(run);
    for (const { text } of turn.page.passages) sentence(`${text}\n`);
    if (run.pack.manifest.indicators.length > 0) sentence(strip(run));
    turn.page.choices.forEach(({ text }, index) => sentence(`  ${index + 1}  ${text}`));
    if (turn.ending !== null) sentence(`\n— ${endingOf(run, turn.ending)} —`);
  }
  if (run.problem !== null) sentence(`! ${run.problem.kind}: ${runText(run.problem.message)}`);
}

/** What came of the last decision, as the app tells it under the choice. */
function came(run: Run): void {
  const consequence = consequenceAt(run, run.turns.length - 1);
  if (consequence === null) return;
  sentence(`→ ${consequenceLine(consequence)}`);
  // Two stand in that line already.
  const { effects } = consequence;
  for (const effect of effects.length > 2 ? effects : []) sentence(`  ${effectSentence(effect)}`);
  sentence('');
}

function endingOf({ pack, playthrough }: Run, id: string): string {
  return pack.manifest.endings[id]?.[playthrough.language] ?? id;
}

function strip(run: Run): string {
  const reading = run.turns.at(-1)?.readings.at(-1);
  const parts = run.pack.manifest.indicators.map((id) => {
    const value = reading === undefined ? '–' : valueText(id, shownAt(reading, columnOf(id)));
    return `${instrumentWords(id).name} ${value}`;
  });
  return `[${parts.join(' · ')}]\n`;
}
