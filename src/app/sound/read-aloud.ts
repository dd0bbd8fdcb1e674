import type { Language } from '../../game/index.ts';
import { Source } from '../source.ts';
import type { Utterance, Voice } from './voice.ts';

/** What reading aloud is at: `mute` where there is no voice for what is to be said next. */
export type AloudState = 'reading' | 'paused' | 'finished' | 'mute';

/** Reads pages aloud, one utterance after another. */
export class ReadAloud extends Source {
  #utterances: readonly Utterance[] = [];
  #at = 0;
  #state: AloudState = 'finished';
  #lacking: Language | null = null;
  /** Counts beginnings, so that what was stopped leads on no more. */
  #round = 0;

  constructor(
    readonly voice: Voice,
    readonly rate: () => number,
  ) {
    super();
  }

  get state(): AloudState {
    return this.#state;
  }

  /** What is being said, or would be said next; null at the end of the page. */
  get current(): Utterance | null {
    return this.#utterances[this.#at] ?? null;
  }

  /** The language for which there is no voice; null unless the state is `mute`. */
  get lacking(): Language | null {
    return this.#state === 'mute' ? this.#lacking : null;
  }

  /** Reads a page from its beginning, or from a paragraph. What was paused stays so. */
  async read(utterances: readonly Utterance[], passage: number | null = null): Promise<void> {
    const isPaused = this.#state === 'paused';
    this.#utterances = utterances;
    const from = utterances.findIndex((one) => passage !== null && one.passage === passage);
    this.#at = Math.max(0, from);
    this.silence();
    if (isPaused) this.#become('paused');
    else await this.goOn();
  }

  /** Falls silent until asked to go on; the sentence is then begun again. */
  pause(): void {
    this.silence();
    this.#become('paused');
  }

  /** Goes on where it stands; at the end of the page it begins the page again. */
  async goOn(): Promise<void> {
    const round = this.silence();
    if (this.#at >= this.#utterances.length) this.#at = 0;
    this.#become('reading');
    for (let next = this.current; next !== null; next = this.current) {
      if (!(await this.voice.speaks(next.language))) {
        if (round !== this.#round) return;
        this.#lacking = next.language;
        this.#become('mute');
        return;
      }
      if (round !== this.#round) return;
      const isSaid = await this.voice.say(next, this.rate());
      if (round !== this.#round) return;
      if (!isSaid) {
        this.#become('paused');
        return;
      }
      this.#at += 1;
      this.changed();
    }
    this.#become('finished');
  }

  /** Says the sentence again that is being said, as at another speed. */
  async again(): Promise<void> {
    if (this.#state === 'reading') await this.goOn();
  }

  /** Falls silent for good, or until it is asked to read. */
  silence(): number {
    this.voice.stop();
    return (this.#round += 1);
  }

  #become(state: AloudState): void {
    this.#state = state;
    this.changed();
  }
}
