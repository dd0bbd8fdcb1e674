import type { Said } from '../game/index.ts';

export type { Said };

/** Makes a sentence of a template: told`There is no “${name}”.` */
export function told(parts: TemplateStringsArray, ...values: Said['values']): Said {
  const form = parts.reduce((made, part, index) => `${made}{${index - 1}}${part}`);
  return { form, values };
}

/** The sentence by other forms; a form or a word that `formOf` does not know stays English. */
export function spoken(
  { form, values }: Said,
  formOf: (english: string) => string | undefined = () => undefined,
): string {
  return (formOf(form) ?? form).replace(/\{(\d)\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    if (typeof value === 'object') return spoken(value, formOf);
    return value === undefined ? whole : (formOf(String(value)) ?? String(value));
  });
}
