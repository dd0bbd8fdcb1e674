import { parseArgs } from 'node:util';
import { nearestName } from '../../sim/index.ts';
import { wordsIn, type Words } from './terminal-words.ts';

/** A mistake on the command line; the message names the offending value and what is permitted. */
export class UsageError extends Error {}

/** Something a person can ask for after `npm run … --`. */
export interface Command {
  /** Its options by name: with a value after them, or none. */
  readonly options?: Readonly<Record<string, 'value' | 'flag'>>;
  /** How many plain arguments it takes at most; any number where nothing is said. */
  readonly plain?: number;
  /** Carries it out; answers with the exit code. */
  readonly run: (asked: Asked) => number | Promise<number>;
}

/** What stands after a command: plain arguments and options. */
export class Asked {
  constructor(
    /** The arguments that are no options. */
    readonly plain: readonly string[],
    readonly values: Readonly<Record<string, string | boolean | undefined>> = {},
    /** How it is answered. */
    readonly words: Words = wordsIn('en'),
  ) {}

  /** Whether an option without a value is there. */
  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** The value of an option, or null when it is not given. */
  text(name: string): string | null {
    const value = this.values[name];
    return typeof value === 'string' ? value : null;
  }

  /** The whole number of an option, or the fallback. */
  whole(name: string, fallback: number, low: number, high: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (text.trim() === '' || !Number.isInteger(value) || value < low || value > high) {
      const said = { option: `--${name}`, value: text, low, high };
      throw new UsageError(this.words('option_whole', said));
    }
    return value;
  }

  /** The one plain argument, or a UsageError that says what is missing. */
  one(what: string): string {
    const [first, ...more] = this.plain;
    if (first === undefined) throw new UsageError(`Name ${what}.`);
    if (more.length > 0) {
      throw new UsageError(`“${more.join(' ')}” is too much; one ${what} is enough.`);
    }
    return first;
  }
}

/** Carries out the command named first and sets the exit code. */
export async function runCommand(
  commands: Readonly<Record<string, Command>>,
  help: string,
  [name, ...rest]: readonly string[],
): Promise<void> {
  if (name === undefined || name === '--help') {
    process.stdout.write(help + wordsIn('en')('exit_codes'));
    process.exitCode = 0;
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return runAlone(command, helpOf(name, help), rest);
  process.stderr.write(`${unknownCommand(name, Object.keys(commands))}\n`);
  process.exitCode = 2;
}

/**
 * What a help says of one command: each line that begins with `npm run … -- name`, with the indented
 * lines below it; all of it where there is no such line.
 */
function helpOf(name: string, help: string): string {
  const start = new RegExp(`^npm run \\S+ -- ${name}(\\s|$)`);
  let isOwn = false;
  const own = help.split('\n').filter((line) => {
    if (/^\S/.test(line)) isOwn = start.test(line);
    return isOwn;
  });
  return own.length === 0 ? help : `${own.join('\n').trimEnd()}\n`;
}

/** Carries out the only thing a program does and sets the exit code. */
export async function runAlone(
  command: Command,
  help: string,
  args: readonly string[],
  words: Words = wordsIn('en'),
): Promise<void> {
  process.stdout.off('error', stopPrinting).on('error', stopPrinting);
  if (args.includes('--help')) {
    process.stdout.write(help + words('exit_codes'));
    process.exitCode = 0;
    return;
  }
  try {
    process.exitCode = await command.run(read(args, command, words));
  } catch (error) {
    process.exitCode = tell(error, words);
  }
}

/** Says in a line why something was not done; answers with the exit code for it. */
function tell(error: unknown, words: Words): number {
  if (process.env['RUNAWAY_STACK'] === '1' && error instanceof Error) {
    process.stderr.write(`${error.stack}\n`);
  }
  const isAsked = error instanceof UsageError || isRange(error);
  const refusal = refusalOf(error, words);
  if (isAsked || refusal !== null) {
    process.stderr.write(`${refusal ?? (error as Error).message}\n`);
    return 2;
  }
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${words('bug', { said })}\n`);
  return 3;
}

/** Ours says what a number may be; the engine's own have a code, or say that the stack is full. */
function isRange(error: unknown): boolean {
  return error instanceof RangeError && !('code' in error) && !error.message.includes('stack');
}

/** What the system may refuse for, as it calls it and as it is told. */
const refusals = [
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EMFILE',
  'EIO',
  'EADDRINUSE',
] as const;

/** What the system refused, and why, in a sentence; null where it was not the system. */
function refusalOf(error: unknown, words: Words): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const { code = '', path, syscall = '' } = error as NodeJS.ErrnoException;
  const known = refusals.find((one) => one === code);
  const why = known === undefined ? code : words(known);
  return path === undefined
    ? words('refused', { why, call: syscall })
    : words('refused_path', { path, why });
}

/** Whoever reads only the first lines, as `head` does, closes the pipe: nothing is wrong then. */
function stopPrinting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.exit(tell(error, wordsIn('en')));
}

function unknownCommand(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  const nearest = near === null ? '' : `; the nearest is “${near}”`;
  return `There is no command “${name}”${nearest}. There is ${known.join(', ')}; --help tells what each does.`;
}

function read(
  args: readonly string[],
  { options = {}, plain: most = Infinity }: Command,
  words: Words,
): Asked {
  const names = Object.keys(options);
  const known = names.map(
    (name) => [name, { type: options[name] === 'value' ? 'string' : 'boolean' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const plain: string[] = [];
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!names.includes(name)) {
      const there = names.map((other) => `--${other}`).join(', ') || words('option_none');
      throw new UsageError(words('option_unknown', { option: rawName, there }));
    }
    if (options[name] === 'flag') {
      if (value !== undefined) throw new UsageError(words('option_bare', { option: rawName }));
      values[name] = true;
    } else {
      const isNext = value?.startsWith('--') === true && token.inlineValue !== true;
      if (value === undefined || value === '' || isNext)
        throw new UsageError(words('option_needs', { option: rawName }));
      values[name] = value;
    }
  }
  const surplus = plain.slice(most);
  if (surplus.length > 0) {
    throw new UsageError(words('surplus', { words: surplus.join(' ') }));
  }
  return new Asked(plain, values, words);
}
