import { createInstance, type BackendModule, type FormatterModule, type i18n } from 'i18next';
import { languages, type Language } from '../../game/index.ts';
import { formats, type FormatName, type Formatted } from './format.ts';
import type { ArgumentsOf, BranchKey, BranchOf, Namespace, TextKey, TextTree } from './text-key.ts';

/** Fetches the texts of a namespace in a language; rejects when it cannot. */
export type FetchTexts = (language: Language, namespace: Namespace) => Promise<TextTree>;

let fetchTexts: FetchTexts = () =>
  Promise.reject(new Error('There is nowhere to fetch texts from.'));

const backend: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (language, namespace, done) => {
    // Both are held to their types where they are asked for.
    fetchTexts(language as Language, namespace as Namespace).then(
      (tree) => done(null, tree),
      (failed: unknown) =>
        done(failed instanceof Error ? failed : new Error(String(failed)), false),
    );
  },
};

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, name = 'number', language = 'en') => {
    if (typeof value !== 'number') return value as string;
    // Both are held to their types where the text is asked for.
    return formats[name as FormatName](value, language as Language);
  },
};

const speech = speaking();

function speaking(): i18n {
  const instance = createInstance().use(backend).use(formatter);
  void instance.init({
    lng: 'en',
    supportedLngs: [...languages],
    fallbackLng: false,
    ns: [],
    initAsync: false,
    // Nothing is fetched before somebody asks for it by name.
    resources: {},
    // Texts are put into attributes and text nodes, which need no escaping.
    interpolation: { prefix: '{', suffix: '}', escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

/** The text under a key in the language spoken, with its values written in. */
export function say<Key extends TextKey>(key: Key, ...given: ArgumentsOf<Key>): string {
  const [replace = {}] = given as [Readonly<Record<string, string | number>>?];
  const { count } = replace;
  return speech.t(key, typeof count === 'number' ? { replace, count } : { replace });
}

/** All texts under a key in the language spoken, by name. They have no placeholders. */
export function texts<Key extends BranchKey>(key: Key): BranchOf<Key> {
  const [namespace = '', path = ''] = key.split(':');
  // What is fetched has the shape of the original: the German file is held to it by its type.
  return speech.getResource(speech.language, namespace, path) as BranchOf<Key>;
}

/** A value as the language spoken writes it: `write('percent', 0.62)`. */
export function write<Name extends FormatName>(name: Name, value: Formatted<Name>): string {
  return formats[name](value, spoken());
}

/** The language spoken. */
export function spoken(): Language {
  // No other is ever changed to.
  return speech.language as Language;
}

/** Whether the texts of a namespace are here in a language. */
export function hasTexts(language: Language, namespace: Namespace): boolean {
  return speech.hasResourceBundle(language, namespace);
}

/** Says where texts are fetched from. */
export function fetchTextsBy(fetch: FetchTexts): void {
  fetchTexts = fetch;
}

/** Fetches texts that are not here, each once at a time; resolves also where it failed. */
export async function askForTexts(language: Language, namespaces: readonly Namespace[]) {
  const missing = namespaces.filter((namespace) => !hasTexts(language, namespace));
  if (missing.length > 0) await speech.reloadResources([language], missing);
}

/** Takes in texts that are here already. */
export function takeTexts(language: Language, namespace: Namespace, tree: TextTree): void {
  speech.addResourceBundle(language, namespace, tree);
}

/** Speaks another language from now on, and tells those who listen. Fetches nothing. */
export function speakIn(language: Language): void {
  void speech.changeLanguage(language);
}

/** Calls `listener` when another language is spoken, until the function returned is called. */
export function onLanguage(listener: (language: Language) => void): () => void {
  speech.on('languageChanged', listener);
  return () => speech.off('languageChanged', listener);
}
