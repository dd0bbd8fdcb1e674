/** What stands behind the title of a copy, by the language of the title. */
export const copyMarks: Readonly<Record<'en' | 'de', string>> = { en: '(copy)', de: '(Kopie)' };
