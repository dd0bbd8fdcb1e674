/** The languages a story or the interface can be in, as BCP 47 tags. */
export type Language = 'en' | 'de';
