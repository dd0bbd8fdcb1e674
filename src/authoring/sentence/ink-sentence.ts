import { inkForms } from './ink-form.ts';
import { inkParts } from './ink-part.ts';
import { told, type Said } from '../said.ts';

interface Known {
  readonly pattern: RegExp;
  readonly plain: string;
  /** Whether its first value is what ink misses. */
  readonly isMissing?: boolean;
}

const sentences = Object.entries(inkForms).map(([ink, plain]) => ({
  pattern: formPattern(ink, '(?:Divert |Function call )?'),
  plain,
  isMissing: ink.startsWith('Expected {0} but saw'),
}));

const parts = Object.entries(inkParts).map(([ink, plain]) => ({
  pattern: formPattern(ink),
  plain,
}));

/** A sentence of ink's compiler in plain words; what nobody knows stands behind a plain beginning. */
export function inkSentence(message: string): Said {
  return saidAs(message, sentences) ?? told`Ink cannot read this: ${message}`;
}

function saidAs(message: string, known: readonly Known[]): Said | null {
  for (const { pattern, plain, isMissing } of known) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const values = match
      .slice(1)
      .map((value, index) =>
        isMissing === true && index === 0 ? (saidAs(value, parts) ?? value) : placeOf(value),
      );
    return { form: plain, values };
  }
  return null;
}

/** A line with its file as ink writes it, with one quotation mark; any other value stays as it is. */
function placeOf(value: string): string | Said {
  const place = /^(\d+) of ([^"]+)"$/.exec(value);
  return place === null ? value : told`${place[1]!} of ${place[2]!}`;
}

/** What tells a sentence of a form, with its values as groups; `before` may stand before it. */
export function formPattern(form: string, before = ''): RegExp {
  const split = form.split(/\{\d\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${before}${split.join('(.*?)')}\\.?$`, 's');
}
