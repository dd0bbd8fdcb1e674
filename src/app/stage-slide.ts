import { turnOf, type Slide, type Workshop } from '../workshop/index.ts';

/** The index of the screenful a step turns to, of those there are now; null where it turns none. */
export function slideAfter(
  before: Workshop,
  after: Workshop,
  slides: readonly Slide[],
): number | null {
  const first = (...kinds: Slide['kind'][]) =>
    Math.max(
      0,
      slides.findIndex(({ kind }) => kinds.includes(kind)),
    );
  const injects = (one: Workshop) => turnOf(one)?.injects.length ?? 0;
  const { phase } = after.session.pageLog;
  if (after.run.turns.length !== before.run.turns.length) {
    // The room has met the story's name; taken back to its first page it wants the page.
    return after.run.turns.length < before.run.turns.length ? first('text') : 0;
  }
  if (after.session.isClosed && !before.session.isClosed) return first('ask', 'question');
  if (injects(after) > injects(before))
    return slides.findLastIndex(({ kind }) => kind === 'inject');
  return phase !== before.session.pageLog.phase && phase !== 'briefing' ? first('choices') : null;
}

/**
 * The screenful several windows show. Each turn is counted, so that news sent before the last turn
 * does not turn it back; of two turns at once the further one holds everywhere.
 */
export class TurnedSlide {
  #slide = 0;
  #turned = 0;

  get slide(): number {
    return this.#slide;
  }

  /** How often it was turned, by any window. */
  get turned(): number {
    return this.#turned;
  }

  /** Turns to another; null turns nothing. */
  turn(slide: number | null): void {
    if (slide === null) return;
    this.#slide = slide;
    this.#turned += 1;
  }

  /** Takes in where another window is. */
  hear({ slide, turned }: { readonly slide: number; readonly turned: number }): void {
    if (turned < this.#turned || (turned === this.#turned && slide < this.#slide)) return;
    this.#slide = slide;
    this.#turned = turned;
  }
}
