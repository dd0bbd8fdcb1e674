/**
 * Looks at a value of unknown origin: null when it is what it must be, else the place where it is
 * not, as keys joined by dots.
 */
export type Check = (value: unknown, path: string) => string | null;

/** A text between two lengths that may have to follow a pattern. */
export function text(least: number, most: number, pattern?: RegExp): Check {
  return (value, path) => {
    if (typeof value !== 'string') return path;
    const fits = value.length >= least && value.length <= most;
    return fits && (pattern === undefined || pattern.test(value)) ? null : path;
  };
}

/** A whole number in a range. */
export function whole(least: number, most: number): Check {
  return (value, path) => {
    const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
    return isWhole && value >= least && value <= most ? null : path;
  };
}

/** One of some values. */
export function among(known: readonly unknown[]): Check {
  return (value, path) => (known.includes(value) ? null : path);
}

/** A list with a greatest length. */
export function list(most: number, check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) return path;
    return first(value.map((item, index) => () => check(item, `${path}.${index}`)));
  };
}

/** Values by name. */
export function named(name: Check, check: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return path;
    return first(
      Object.entries(value).map(([key, inner]) => () => {
        const at = `${path}.${key}`;
        return name(key, at) ?? check(inner, at);
      }),
    );
  };
}

/** An object with these fields; others are passed over. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return path;
    const begin = path === '' ? '' : `${path}.`;
    return first(
      Object.entries(checks).map(
        ([key, check]) =>
          () =>
            check(value[key], begin + key),
      ),
    );
  };
}

/** What may be missing. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? null : check(value, path));
}

/** Anything at all. */
export const anything: Check = () => null;

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look();
    if (found !== null) return found;
  }
  return null;
}
