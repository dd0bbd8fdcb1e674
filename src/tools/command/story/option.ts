import { languages, type Language, type Pack, type OtherLetters } from '../../../game/index.ts';
import { UsageError, type Asked } from '../command-line.ts';

/** The language asked for with `--lang`, or null. */
export function languageOption(asked: Asked): Language | null {
  const lang = asked.text('lang');
  if (lang === null) return null;
  const known = languages.find((language) => language === lang);
  if (known === undefined) {
    const said = { option: '--lang', value: lang, known: languages.join(', ') };
    throw new UsageError(asked.words('option_one_of', said));
  }
  return known;
}

/** The languages a story has, in its own order. */
export function languagesOf(pack: Pack): readonly Language[] {
  return pack.manifest.languages.filter((language) => pack.stories[language] !== undefined);
}

/** The language asked for if the story has it, or the first one it has. */
export function languageOf(pack: Pack, asked: Language | null): Language {
  const has = languagesOf(pack);
  const language = asked ?? has[0];
  if (language !== undefined && has.includes(language)) return language;
  throw new UsageError(`“${pack.manifest.id}” can be played in: ${has.join(', ')}.`);
}

/** What files are read as that are no UTF-8, as `--encoding` asks. */
export function otherLetters(asked: Asked): OtherLetters | undefined {
  const encoding = asked.text('encoding')?.toLowerCase() ?? null;
  if (encoding === null) return undefined;
  // Every text in Latin-1 reads the same in Windows-1252.
  if (/^(windows-1252|cp1252|latin-?1|iso-8859-1)$/.test(encoding)) return 'windows-1252';
  throw new UsageError(
    `--encoding ${encoding} is not known: windows-1252 is, and UTF-8 needs no word.`,
  );
}
