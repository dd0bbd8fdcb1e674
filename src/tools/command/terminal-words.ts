import { terminalTexts as german } from '../../../locales/terminal-de.ts';
import { terminalTexts as english } from '../../../locales/terminal-en.ts';
import type { Placeholder } from '../../../locales/translation.ts';
import { languages, type Language } from '../../game/index.ts';

type Texts = typeof english;
type Values<Key extends keyof Texts> = [Placeholder<Texts[Key]>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Placeholder<Texts[Key]>, string | number>>];

/** Says something of the terminal's texts with what stands between their braces. */
export type Words = <Key extends keyof Texts>(key: Key, ...values: Values<Key>) => string;

/** The terminal's texts in a language. */
export function wordsIn(language: Language): Words {
  const texts: Readonly<Record<keyof Texts, string>> = language === 'de' ? german : english;
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    return texts[key].replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
  };
}

/**
 * The language a command answers in: the one asked for with `--lang`, else that of the system as
 * `LC_ALL`, `LC_MESSAGES` or `LANG` name it, else the one the system formats in.
 */
export function terminalLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.lastIndexOf('--lang');
  const inline = args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = at < 0 ? inline : args[at + 1];
  const named = languages.find((one) => one === asked);
  if (named !== undefined) return named;
  const { locale } = Intl.NumberFormat().resolvedOptions();
  const told = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const system = told.find((one) => one !== undefined && one !== '') ?? locale;
  return languages.find((one) => system.toLowerCase().startsWith(one)) ?? 'en';
}
