import { labelThen, rememberedRun, replay, toNextNew, type Run } from '../../game/index.ts';

/** The road an open playthrough came from. */
export class Memory {
  #before: Run | null = null;

  /** `run` is the one shown, `show` puts another in its place, `changed` is told what came late. */
  constructor(
    readonly run: () => Run,
    readonly show: (run: Run) => void,
    readonly changed: () => void,
  ) {}

  /** That road page by page; null where there is none, or while it is being walked again. */
  get before(): Run | null {
    return this.#before;
  }

  /** Whether the page shown was read on that road, so that one may go on as then. */
  get isKnown(): boolean {
    return this.#before !== null && labelThen(this.run(), this.#before) !== null;
  }

  /** Goes on as on that road, up to the next page that is new. */
  skip(): void {
    if (this.#before !== null) this.show(toNextNew(this.run(), this.#before));
  }

  /** Forgets that road; pages that exist only because of it go with it. */
  forget(): void {
    const { pack, playthrough } = this.run();
    const { from, ...without } = playthrough;
    if (from === undefined) return;
    this.#before = null;
    const run = replay(pack, without);
    this.show(run.problem?.kind === 'unknown-label' ? { ...run, problem: null } : run);
  }

  /** Walks that road again once there is time, where that is to be done in the language shown. */
  async recall(rest?: () => Promise<void>): Promise<void> {
    const { from, language } = this.run().playthrough;
    if (from === undefined || this.#before?.playthrough.language === language) return;
    await rest?.();
    this.#before = rememberedRun(this.run());
    this.changed();
  }
}
