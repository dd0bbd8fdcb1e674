import type { texts as original } from '../en/reader.ts';
import type { Translated } from '../translation.ts';

const german = {
  choices: 'Was tust du?',
  role: 'Es entscheidet: {role}',
  chapter: 'Kapitel {number}',
  page: 'Seite',
  taken: 'Du hast gewählt: {choice}',
  ending: 'Ein Ende',
  again: 'Neu anfangen',
  debrief: 'Auf diesen Weg zurückschauen',
  undo_ending: 'Letzte Entscheidung zurücknehmen',
  loading_story: 'Die Geschichte wird geholt.',
} as const;

/** What the page of the story says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
