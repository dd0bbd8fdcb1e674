import { languages, type Language, type Pack } from '../game/index.ts';
import { option, plainArguments, UsageError } from './sim-option.ts';

const withValue = ['lang', 'seed', 'runs', 'policy', 'save'];

/** The one plain argument of a command, or a UsageError that says what is missing. */
export function oneArgument(args: readonly string[], what: string): string {
  const [first, ...more] = plainArguments(args, withValue);
  if (first === undefined) throw new UsageError(`Name ${what}.`);
  if (more.length > 0)
    throw new UsageError(`“${more.join(' ')}” is too much; one ${what} is enough.`);
  return first;
}

/** The plain arguments of a command. */
export function manyArguments(args: readonly string[]): readonly string[] {
  return plainArguments(args, withValue);
}

/** The language asked for with `--lang`, or null. */
export function languageOption(args: readonly string[]): Language | null {
  const asked = option(args, 'lang');
  if (asked === null) return null;
  const known = languages.find((language) => language === asked);
  if (known === undefined) {
    throw new UsageError(`--lang ${asked} is not one of: ${languages.join(', ')}`);
  }
  return known;
}

/** The language asked for if the story has it, or the first one it has. */
export function languageOf(pack: Pack, asked: Language | null): Language {
  const has = pack.manifest.languages.filter((language) => pack.stories[language] !== undefined);
  const language = asked ?? has[0];
  if (language !== undefined && has.includes(language)) return language;
  throw new UsageError(`“${pack.manifest.id}” can be played in: ${has.join(', ')}.`);
}

/** Prints one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
