import type { Language } from '../../game/index.ts';
import { Source } from '../source.ts';
import { askForTexts, fetchTextsBy, hasTexts, speakIn, spoken, type FetchTexts } from './speech.ts';
import type { Namespace } from './text-key.ts';
import type { TroubleBoard } from '../trouble.ts';

/** What every place speaks with, and what is said when something goes wrong. */
const always: readonly Namespace[] = ['frame', 'shelf', 'reader', 'world', 'trouble'];

/** What the texts need from outside. */
export interface WordsPorts {
  readonly fetchTexts: FetchTexts;
  readonly troubles: TroubleBoard;
  /** The language the reader wants. */
  readonly preferred: () => Language;
  /** Turns the page that lies open into a language; rejects when it cannot. */
  readonly turnPage: (language: Language) => Promise<unknown> | undefined;
}

/**
 * Fetches texts for whoever needs them: each once, in the language spoken and in no other. What
 * cannot be fetched is told, and asked for again by whoever asks again.
 */
export class Words extends Source {
  /** What was asked for since the beginning; another language has to have all of it. */
  readonly #inUse = new Set<Namespace>(always);

  constructor(readonly ports: WordsPorts) {
    super();
    fetchTextsBy(ports.fetchTexts);
    speakIn(ports.preferred());
  }

  /** Whether anything can be said at all. */
  get canSpeak(): boolean {
    return always.every((namespace) => hasTexts(spoken(), namespace));
  }

  /**
   * Fetches the texts of these namespaces, and those that are always needed, where they are not
   * here. False when some of them cannot be fetched.
   */
  async bring(...namespaces: readonly Namespace[]): Promise<boolean> {
    for (const namespace of namespaces) this.#inUse.add(namespace);
    const language = spoken();
    const isHere = await this.#fetch(language, [...always, ...namespaces]);
    // Somebody may have changed the language meanwhile.
    return language === spoken() ? isHere : this.bring(...namespaces);
  }

  /** Speaks the language the reader wants: the page turns first, then everything around it. */
  async follow(): Promise<void> {
    const { preferred, troubles } = this.ports;
    const language = preferred();
    if (language === spoken()) {
      const { language: missing = language } = troubles.find('not-loaded') ?? {};
      if (missing !== language) troubles.clear('not-loaded');
      // The page may be about to turn to the other language, which nobody wants any more.
      await this.#turn();
      return;
    }
    if (!(await this.#prepare(language)) || language !== preferred()) return;
    // Somebody may change their mind meanwhile.
    if (!(await this.#turn()) || language !== preferred()) return;
    speakIn(language);
    this.changed();
  }

  /** Turns the page that lies open to the language the reader wants; false where it cannot. */
  async #turn(): Promise<boolean> {
    const { preferred, troubles, turnPage } = this.ports;
    const language = preferred();
    try {
      await turnPage(language);
      return true;
    } catch {
      if (language === preferred()) troubles.show({ kind: 'not-loaded', language });
      return false;
    }
  }

  /** Fetches everything in use in a language to be spoken next. */
  async #prepare(language: Language): Promise<boolean> {
    const needed = this.#inUse.size;
    const isHere = await this.#fetch(language, [...this.#inUse]);
    // Somebody may have come to need more meanwhile.
    return isHere && needed < this.#inUse.size ? this.#prepare(language) : isHere;
  }

  async #fetch(language: Language, namespaces: readonly Namespace[]): Promise<boolean> {
    const isFirst = !this.canSpeak;
    await askForTexts(language, namespaces);
    const isHere = namespaces.every((namespace) => hasTexts(language, namespace));
    const { preferred, troubles } = this.ports;
    const isWanted = language === spoken() || language === preferred();
    if (!isHere && isWanted) troubles.show({ kind: 'not-loaded', language });
    if (isHere && isFirst) this.changed();
    return isHere;
  }
}
