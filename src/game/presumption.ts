import { columnOf } from '../sim/index.ts';
import type { Turn } from './run.ts';

const signs = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
} as const;

/** One thing a page takes for granted: an indicator held against a number or another indicator. */
export interface Presumption {
  /** As the author wrote it. */
  readonly text: string;
  /** Indicator ids in it, known or not. */
  readonly names: readonly string[];
  /** Whether it holds where indicators have these values. */
  readonly holds: (valueOf: (indicator: string) => number) => boolean;
}

const condition = /^([a-z]\w*)\s*(>=|<=|==|!=|>|<)\s*(-?\d+|[a-z]\w*)$/;

/**
 * Reads what stands behind `# presumes:`: conditions over indicators in their integer units, joined
 * by commas, all of which must hold (`copies >= 1, services < 40`). Null where it cannot be read.
 */
export function parsePresumptions(text: string): readonly Presumption[] | null {
  const parts = text.split(',').map((part) => part.trim());
  const read = parts.map((part): Presumption | null => {
    const [, left = '', sign, right = ''] = condition.exec(part) ?? [];
    if (sign === undefined) return null;
    const compare = signs[sign as keyof typeof signs];
    const number = /^-?\d/.test(right) ? Number(right) : null;
    return {
      text: part,
      names: number === null ? [left, right] : [left],
      holds: (valueOf) => compare(valueOf(left), number ?? valueOf(right)),
    };
  });
  return read.includes(null) ? null : read.filter((one) => one !== null);
}

/** What a page presumes although it does not hold there, each with the values met: `copies 0`. */
export function brokenPresumptions({ page, readings }: Turn): readonly string[] {
  const values = readings.at(-1)?.values ?? [];
  const valueOf = (id: string) => values[columnOf(id)] ?? 0;
  return page.cues
    .filter(({ kind }) => kind === 'presumes')
    .flatMap(({ value }) => parsePresumptions(value) ?? [])
    .filter(({ holds }) => !holds(valueOf))
    .map(({ text, names }) => {
      const met = names.map((name) => `${name} is ${valueOf(name)}`).join(', ');
      return `“${text}”, but ${met}`;
    });
}
