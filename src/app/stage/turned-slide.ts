import { slidesOf, turnOf, type Slide, type Workshop } from '../../workshop/index.ts';
import type { KeptScreen } from './kept-screen.ts';
import type { Keep } from '../ports.ts';

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
 * The index of a screenful among others of the same page, counted in another language: the same one
 * of its kind, or as far on where the page's text fills more of them or fewer.
 */
export function slideAlike(
  before: readonly Slide[],
  at: number,
  after: readonly Slide[],
): number | null {
  const kind = before[at]?.kind;
  const indices = (slides: readonly Slide[]) =>
    slides.flatMap((slide, index) => (slide.kind === kind ? [index] : []));
  const [those, these] = [indices(before), indices(after)];
  const nth = those.indexOf(at);
  const last = Math.max(1, those.length - 1);
  const far = Math.round((nth * (these.length - 1)) / last);
  return these[those.length === these.length ? nth : far] ?? null;
}

/** What a window needs to come back to the screenful at which it was left. */
export interface ScreenMemory {
  readonly keep: Keep<KeptScreen> | undefined;
  readonly id: string;
  /** The workshop as it stands. */
  readonly now: () => Workshop;
}

/**
 * The screenful several windows show. Each turn is counted, so that news sent before the last turn
 * does not turn it back; of two turns at once the further one holds everywhere. A window that comes
 * back to the same step of a workshop stands where it stood.
 */
export class TurnedSlide {
  #slide = 0;
  #turned = 0;

  constructor(readonly memory: ScreenMemory | null = null) {
    if (memory === null) return;
    const workshop = memory.now();
    const kept = memory.keep?.read() ?? null;
    const isSame = kept?.id === memory.id && kept.step === stepName(workshop);
    if (isSame && Number.isInteger(kept.slide) && Number.isInteger(kept.turned)) {
      this.#slide = kept.slide;
      this.#turned = kept.turned;
    } else {
      this.#slide = openingSlide(workshop);
    }
  }

  get slide(): number {
    return this.#slide;
  }

  /** How often it was turned, by any window. */
  get turned(): number {
    return this.#turned;
  }

  /** Turns to another; null turns nothing. */
  turn(slide: number | null): void {
    if (slide !== null) this.#stand(slide, this.#turned + 1);
  }

  /** Takes in where another window is. */
  hear({ slide, turned }: { readonly slide: number; readonly turned: number }): void {
    if (turned < this.#turned || (turned === this.#turned && slide < this.#slide)) return;
    this.#stand(slide, turned);
  }

  #stand(slide: number, turned: number): void {
    this.#slide = slide;
    this.#turned = turned;
    if (this.memory === null) return;
    const { keep, id, now } = this.memory;
    keep?.write({ id, step: stepName(now()), slide, turned });
  }
}

/** Tells the steps of a workshop apart at which its screenfuls are others. */
function stepName({ run, session }: Workshop): string {
  const { phase, former } = session.pageLog;
  return [run.turns.length, phase, former.length, session.isClosed].join(' ');
}

/** Where a window begins that knows no more than the workshop: with a vote at its choices. */
function openingSlide(workshop: Workshop): number {
  const slides = slidesOf(workshop);
  const { pageLog, isClosed } = workshop.session;
  const asked = slides.findIndex(({ kind }) => kind === 'ask');
  // The questions of the debrief come last.
  if (isClosed) return asked < 0 ? slides.length : asked;
  const choices = slides.findIndex(({ kind }) => kind === 'choices');
  return pageLog.phase === 'briefing' ? 0 : Math.max(0, choices);
}
