import { parseArgs } from 'node:util';
import { nearestName } from '../../sim/index.ts';

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
      throw new UsageError(`--${name} ${text} must be a whole number from ${low} to ${high}`);
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

/** Carries out what is asked for and sets the exit code: 2 and a sentence for a mistake in asking. */
export async function runCommand(
  commands: Readonly<Record<string, Command>>,
  help: string,
  [name, ...rest]: readonly string[],
): Promise<void> {
  const isHelp = name === undefined || name === '--help' || rest.includes('--help');
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (command === undefined || isHelp) {
    if (!isHelp) process.stderr.write(`${unknownCommand(name, Object.keys(commands))}\n\n`);
    process.stdout.write(help);
    process.exitCode = isHelp ? 0 : 2;
    return;
  }
  process.stdout.off('error', closedPipe).on('error', closedPipe);
  try {
    process.exitCode = await command.run(read(rest, command));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Whoever reads only the first lines, as `head` does, closes the pipe: nothing is wrong then. */
function closedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function unknownCommand(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return `There is no command “${name}”${near === null ? '' : `; the nearest is “${near}”`}.`;
}

function read(args: readonly string[], { options = {}, plain: most = Infinity }: Command): Asked {
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
      const there = names.map((other) => `--${other}`).join(', ');
      throw new UsageError(`${rawName} is not known here; there is ${there || 'no option'}.`);
    }
    if (options[name] === 'flag') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
      values[name] = true;
    } else {
      const isNext = value?.startsWith('--') === true && token.inlineValue !== true;
      if (value === undefined || value === '' || isNext)
        throw new UsageError(`${rawName} needs a value`);
      values[name] = value;
    }
  }
  const surplus = plain.slice(most);
  if (surplus.length > 0) throw new UsageError(`“${surplus.join(' ')}” is too much here.`);
  return new Asked(plain, values);
}
