import type { texts as original } from '../en/book.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Deine Geschichte als Buch',
  note: 'Alles, was du gelesen hast, und was du entschieden hast.',
  back: 'Zurück zur Seite',
  print: 'Drucken',
  file: 'Als Datei sichern',
  moved: 'Mit dem, was jede Entscheidung bewegt hat',
  empty: 'Noch gibt es nichts zu binden. Dein Buch beginnt mit deiner ersten Entscheidung.',
  span_one: 'Eine Entscheidung, vom {from} bis zum {to}',
  span_other: '{count} Entscheidungen, vom {from} bis zum {to}',
  ended: 'Es endet mit: {ending}',
  unfinished: 'So weit, wie gelesen wurde',
  contents: 'Kapitel',
  chapter: 'Kapitel {number}',
  chose: 'Du hast entschieden:',
  chose_as: 'Du hast für „{role}“ entschieden:',
  colophon:
    'Erzählt von Runaway auf einer berechneten Welt. Dieselben Entscheidungen unter demselben Glück, Nummer {seed, exact}, gehen immer so aus.',
} as const;

/** What a story as it was read says around its text, in German. */
export const texts: Translated<typeof original, typeof german> = german;
