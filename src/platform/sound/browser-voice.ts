import type { Utterance, Voice } from '../../app/index.ts';
import type { Language } from '../../game/index.ts';
import { granted } from '../capability.ts';

/** Longest wait for a browser to tell its voices, ms. */
const longest = 2000;

/** Speaks with the browser's own voices; null where it has none at all. */
export function browserVoice(page: Window): Voice | null {
  // Whatever the types say, this is missing in some.
  const speech = granted(() => (page as Partial<Window>).speechSynthesis);
  return speech === undefined ? null : new BrowserVoice(speech, page);
}

class BrowserVoice implements Voice {
  /** Gives up what is spoken; it also holds it, since some browsers forget what nobody holds. */
  #giveUp: () => void = () => undefined;

  constructor(
    readonly speech: SpeechSynthesis,
    page: Window,
  ) {
    // A browser goes on speaking what a page that is gone has begun.
    page.addEventListener('pagehide', () => this.stop());
  }

  async speaks(language: Language): Promise<boolean> {
    if (this.#voices.length === 0) await this.#toldVoices();
    return this.#voice(language) !== undefined;
  }

  say({ text, language }: Utterance, rate: number): Promise<boolean> {
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = this.#voice(language);
    if (voice !== undefined) utterance.voice = voice;
    utterance.lang = voice?.lang ?? language;
    utterance.rate = rate;
    return new Promise((done) => {
      const end = (isSaid: boolean) => () => done(isSaid);
      const [said, failed] = [end(true), end(false)];
      utterance.addEventListener('end', said);
      utterance.addEventListener('error', failed);
      this.#giveUp = () => {
        utterance.removeEventListener('end', said);
        failed();
      };
      try {
        this.speech.speak(utterance);
      } catch {
        failed();
      }
    });
  }

  stop(): void {
    this.#giveUp();
    granted(() => this.speech.cancel());
  }

  get #voices(): readonly SpeechSynthesisVoice[] {
    return granted(() => this.speech.getVoices()) ?? [];
  }

  /** The dearest voice for a language: one on this device before one that asks a server. */
  #voice(language: Language): SpeechSynthesisVoice | undefined {
    const fitting = this.#voices.filter(
      ({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language,
    );
    const own = fitting.filter(({ localService }) => localService);
    const isChosen = (voice: SpeechSynthesisVoice) => voice.default;
    return own.find(isChosen) ?? own[0] ?? fitting.find(isChosen) ?? fitting[0];
  }

  #toldVoices(): Promise<void> {
    return new Promise((done) => {
      this.speech.addEventListener('voiceschanged', () => done(), { once: true });
      setTimeout(done, longest);
    });
  }
}
