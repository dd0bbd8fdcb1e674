import { inkForms } from './ink-form.ts';
import { inkParts } from './ink-part.ts';
import { told, type Said } from '../said.ts';

interface Known {
  readonly pattern: RegExp;
  readonly plain: string;
  /** Whether its first value is what ink misses. */
  readonly isMissing?: boolean;
  /** Which of its values are lines, that may be lines of another file. */
  readonly lines?: readonly number[];
}

const sentences = Object.entries(inkForms).map(([ink, plain]) => ({
  pattern: formPattern(ink, '(?:Divert |Function call )?'),
  plain,
  isMissing: ink.startsWith('Expected {0} but saw'),
  lines: [...ink.matchAll(/line \{(\d)\}/g)].map(([, index]) => Number(index)),
}));

const parts = Object.entries(inkParts).map(([ink, plain]) => ({
  pattern: formPattern(ink),
  plain,
}));

/**
 * A sentence of ink's compiler in plain words; what nobody knows stands behind a plain beginning. Lines
 * that ink names without a file are those of `first`, where the sentence is about another one.
 */
export function inkSentence(message: string, first: string | null = null): Said {
  return saidAs(message, sentences, first) ?? told`Ink cannot read this: ${message}`;
}

function saidAs(
  message: string,
  known: readonly Known[],
  first: string | null = null,
): Said | null {
  for (const { pattern, plain, isMissing, lines } of known) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const values = match
      .slice(1)
      .map((value, index) =>
        isMissing === true && index === 0
          ? (saidAs(value, parts) ?? value)
          : placeOf(value, lines?.includes(index) === true ? first : null),
      );
    return { form: plain, values };
  }
  return null;
}

/** A line with its file as ink writes it, with one quotation mark, else in `file`; other values stay. */
function placeOf(value: string, file: string | null): string | Said {
  const place = /^(\d+) of ([^"]+)"$/.exec(value);
  if (place !== null) return told`${place[1]!} of ${place[2]!}`;
  return file === null ? value : told`${value} of ${file}`;
}

/** What tells a sentence of a form, with its values as groups; `before` may stand before it. */
export function formPattern(form: string, before = ''): RegExp {
  const split = form.split(/\{\d\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${before}${split.join('(.*?)')}\\.?$`, 's');
}
