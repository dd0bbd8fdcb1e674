import { applyEdits, modify, parse } from 'jsonc-parser';

/** Puts something behind the title in each language of a `story.json`; its other lines stay as they are. */
export function markTitle(
  manifest: string,
  marks: Readonly<Partial<Record<string, string>>>,
): string {
  const { title } = (parse(manifest) ?? {}) as { title?: unknown };
  if (typeof title !== 'object' || title === null) return manifest;
  return Object.entries(title).reduce((made, [language, text]) => {
    const mark = Object.hasOwn(marks, language) ? marks[language] : undefined;
    if (typeof text !== 'string' || mark === undefined) return made;
    return applyEdits(made, modify(made, ['title', language], `${text} ${mark}`, {}));
  }, manifest);
}
