import { cueValue, type Page } from '../story/index.ts';
import type { World } from '../sim/index.ts';
import { plainEnding, type HeadlineEvent, type Reading, type Taken, type Turn } from './run.ts';

/** What a page is made into a turn with. */
export interface TurnParts {
  readonly taken: Taken | null;
  readonly page: Page;
  readonly world: World;
  /** What was noted on the way to the page. */
  readonly noted: {
    readonly readings: readonly Reading[];
    readonly headlines: readonly HeadlineEvent[];
  };
  /** What ink warned of; null where the text ran out, so that the page is no ending. */
  readonly warnings: readonly string[] | null;
}

/** A page as a turn after another one, whose cues go on where it has none of its own. */
export function madeTurn(
  before: Turn | undefined,
  { taken, page, world, noted, warnings }: TurnParts,
): Turn {
  const isEnd = warnings !== null && page.choices.length === 0;
  return {
    taken,
    page,
    world,
    ...noted,
    injects: [],
    chapter: cueValue(page, 'chapter') ?? before?.chapter ?? null,
    role: cueValue(page, 'role') ?? before?.role ?? null,
    scene: cueValue(page, 'scene') ?? before?.scene ?? null,
    ending: cueValue(page, 'ending') ?? (isEnd ? plainEnding : null),
    warnings: warnings ?? [],
  };
}
