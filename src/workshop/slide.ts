import { columnOf, pictureOf, type Run } from '../game/index.ts';
import { decidersNow } from './decider.ts';
import { heightOf, linesOf, screensOf, tightHeightOf } from './screen.ts';
import { surplusNow } from './surplus.ts';
import { handsOf, setupOf } from './vote.ts';
import { askNow, isOver, turnOf, type Workshop } from './workshop.ts';

/** One screenful of the projector. */
export type Slide =
  /** The story's name, while the room is filling. */
  | { readonly kind: 'title' }
  /** The scene of the page, where it is a new one, as the world has it now. */
  | { readonly kind: 'picture' }
  /** Paragraphs or parts of one, few enough to be read at ten metres. */
  | { readonly kind: 'text'; readonly passages: readonly string[] }
  /** What moved in the world since the last decision. */
  | { readonly kind: 'world' }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'ask' }
  /** So many of the page's choices, from this index on; with bare numbers where all fit so. */
  | {
      readonly kind: 'choices';
      readonly from: number;
      readonly count: number;
      readonly isTight: boolean;
    }
  /** Hands by role, once they may be seen. */
  | { readonly kind: 'tallies' }
  | { readonly kind: 'ending' }
  /** A question of the debrief, by its index. */
  | { readonly kind: 'question'; readonly index: number };

/** As long as what stands before the decision taken. */
const prefix = 'Entschieden: ';
/** What a screenful of choices may take up, in lines; with bare numbers they stand closer. */
const choiceRoom = 7.6;
const tightRoom = 7.8;
/** What the sentence that there are more hands than people takes of it. */
const surplusLine = 1.3;
/** As long as what stands before those who decide, and what a further line of them takes. */
const deciding = 'It is decided by ';
const headingLine = 1.2;
/**
 * Characters of a line beside a choice's letter, beside its letter and its hands, and bare numbers: of
 * one vote, or of two.
 */
const choiceLine = 40;
const countedLine = 31;
const tightLine = 34;
const tightFormerLine = 27;

/**
 * The screenfuls of the page a workshop shows, in order; none where there is no page. When all is
 * over, so many questions of the debrief come last.
 */
export function slidesOf(workshop: Workshop, questions = 0): readonly Slide[] {
  const { run, session } = workshop;
  const turn = turnOf(workshop);
  if (turn === null) return [];
  const isNew = session.pageLogs.every(({ time }) => time === null);
  const slides: Slide[] = isNew ? [{ kind: 'title' }] : [];
  const hasPicture = pictureOf(run) !== null;
  if (hasPicture) slides.push({ kind: 'picture' });
  const isOwn = session.pageLogs.at(-1)?.time != null;
  // What was decided stands on the first screen.
  const taken =
    turn.taken === null || !isOwn || hasPicture ? 0 : linesOf(`${prefix}${turn.taken.text}`) + 0.5;
  const texts = screensOf(
    turn.page.passages.map((passage) => passage.text),
    taken,
  );
  slides.push(...texts.map((passages): Slide => ({ kind: 'text', passages })));
  if (hasMoved(run)) slides.push({ kind: 'world' });
  slides.push(...turn.injects.map((inject): Slide => ({ kind: 'inject', inject })));
  if (turn.ending !== null) slides.push({ kind: 'ending' });
  if (askNow(workshop) !== null) slides.push({ kind: 'ask' });
  if (isOver(workshop)) {
    const indices = Array.from({ length: questions }, (_, index) => index);
    return [...slides, ...indices.map((index): Slide => ({ kind: 'question', index }))];
  }
  const isShown = session.pageLog.phase === 'revealed';
  slides.push(
    ...choiceSlides(
      turn.page.choices.map(({ text }) => text),
      isShown,
      session.pageLog.former.length > 0,
      moreHeading(workshop) + (isShown && surplusNow(session).length > 0 ? surplusLine : 0),
    ),
  );
  const setup = setupOf(session);
  const isSeated = (setup?.roles.length ?? 0) > 0;
  if (isShown && isSeated && handsOf(session.pageLog, setup) > 0) slides.push({ kind: 'tallies' });
  return slides;
}

/** What those who decide take above the choices beyond one line. */
function moreHeading(workshop: Workshop): number {
  const { pack, playthrough } = workshop.run;
  const names = (decidersNow(workshop) ?? []).map((id) => {
    const title = pack.manifest.roles.find((role) => role.id === id)?.title;
    return title?.[playthrough.language] ?? id;
  });
  return headingLine * (linesOf(`${deciding}${names.join(' · ')}`) - 1);
}

/**
 * Parts the choices where they do not fit one screenful, with so many lines taken by what stands above
 * and below them, into parts of about equal length. Beside their hands they first stand closer, with bare
 * numbers.
 */
function choiceSlides(
  texts: readonly string[],
  isShown: boolean,
  hasFormer: boolean,
  taken: number,
): readonly Slide[] {
  const sumOf = (all: readonly number[]) => all.reduce((sum, height) => sum + height, 0);
  const line = isShown ? countedLine : choiceLine;
  const heights = texts.map((text) => heightOf(text, line, isShown, isShown && hasFormer));
  const tight = texts.map((text) => tightHeightOf(text, hasFormer ? tightFormerLine : tightLine));
  const isTight =
    isShown && sumOf(heights) > choiceRoom - taken && sumOf(tight) <= tightRoom - taken;
  if (isTight) return [{ kind: 'choices', from: 0, count: texts.length, isTight }];
  for (let parts = 1; parts <= texts.length; parts += 1) {
    const count = Math.ceil(texts.length / parts);
    const starts = Array.from({ length: Math.ceil(texts.length / count) }, (_, at) => at * count);
    const fits = starts.every((from) => {
      return sumOf(heights.slice(from, from + count)) <= choiceRoom - taken || count === 1;
    });
    if (!fits) continue;
    return starts.map((from) => ({
      kind: 'choices',
      from,
      count: Math.min(count, texts.length - from),
      isTight: isShown && sumOf(heights.slice(from, from + count)) > choiceRoom - taken,
    }));
  }
  return [];
}

/** Whether the last decision moved any of the story's own instruments. */
function hasMoved({ turns, pack }: Run): boolean {
  const before = turns.at(-2)?.readings.at(-1)?.values;
  const now = turns.at(-1)?.readings.at(-1)?.values;
  if (before === undefined || now === undefined) return false;
  return pack.manifest.indicators.some((id) => {
    const column = columnOf(id);
    return before[column] !== now[column];
  });
}
