/** A mistake on the command line; the message names the offending value and what is permitted. */
export class UsageError extends Error {}

/** Prints one line. */
export function sentence(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The value after `--name`, or null when it is not given. */
export function option(args: readonly string[], name: string): string | null {
  const index = args.indexOf(`--${name}`);
  if (index < 0) return null;
  const value = args[index + 1];
  if (value === undefined || value.startsWith('--')) {
    throw new UsageError(`--${name} needs a value`);
  }
  return value;
}

/** The whole number after `--name`, or the fallback. */
export function wholeOption(
  args: readonly string[],
  name: string,
  fallback: number,
  low: number,
  high: number,
): number {
  const text = option(args, name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new UsageError(`--${name} ${text} must be a whole number from ${low} to ${high}`);
  }
  return value;
}

/** The arguments that are neither options nor values of the named options. */
export function plainArguments(
  args: readonly string[],
  withValue: readonly string[],
): readonly string[] {
  return args.filter((arg, index) => {
    if (arg.startsWith('--')) return false;
    const before = args[index - 1];
    return !(before?.startsWith('--') === true && withValue.includes(before.slice(2)));
  });
}
