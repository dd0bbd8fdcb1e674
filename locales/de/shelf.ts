import type { texts as original } from '../en/shelf.ts';
import type { Translated } from '../translation.ts';

const german = {
  intro:
    'Eine Geschichte über Software, die lernt, sich zu kopieren. Du entscheidest, eine berechnete Welt antwortet. Kein Konto, und nichts verlässt dieses Gerät.',
  continue: 'Weiterlesen',
  look_back: 'Zurückschauen',
  another_way: 'Ein anderer Weg',
  stories: 'Geschichten',
  begin: 'Anfangen',
  present: 'Mit dem Beamer zeigen',
  content_note: 'Was darin vorkommt',
  no_stories: 'Hier ist keine Geschichte installiert.',
  saved: 'Deine Partien',
  no_saves: 'Noch nichts da. Ab deiner ersten Entscheidung wird die Partie aufgehoben.',
  rename: 'Umbenennen',
  rename_label: 'Name dieser Partie',
  rename_done: 'Namen behalten',
  export: 'Als Datei',
  link: 'Als Link',
  link_copied: 'Der Link liegt in der Zwischenablage.',
  link_here: 'Der Browser verweigert die Zwischenablage. Hier ist der Link:',
  delete: 'Löschen',
  deleted: '„{name}“ ist gelöscht.',
  restore: 'Zurückholen',
  import: 'Gesicherte Datei öffnen',
  decisions_one: '{count} Entscheidung',
  decisions_other: '{count} Entscheidungen',
  beginning: 'ganz am Anfang',
  ended: 'zu Ende: {ending}',
  played: 'zuletzt gelesen {when, moment_here}',
  line: '{days} Tage der Welt. {lanes}.',
  lane: '{indicator} von {first} auf {last}',
  chapters_one: '{count} Kapitel',
  chapters_other: '{count} Kapitel',
  endings_count_one: '{count} Ende',
  endings_count_other: '{count} Enden',
  lab_trilemma_blurb:
    'Agenten, die nur voneinander lernen. Drei Ecken stellen, ein Gegenmittel ausgeben, zwanzig Runden laufen lassen.',
  lab_mirror_blurb:
    'Ein Spiel um Punkte unter Fremden und Kopien. Plätze verteilen oder selbst eine Hand spielen.',
  endings: 'Gesehene Enden: {seen} von {count}',
  damaged: 'Etwas, das hier aufgehoben war, lässt sich nicht mehr lesen.',
  damaged_export: 'Als Datei sichern',
  damaged_discard: 'Löschen',
  branch_name: '{name}, anderer Weg',
  again_name: '{name}, noch einmal',
  model: 'Wie die Welt berechnet wird',
  glossary: 'Glossar',
  about: 'Über dieses Programm, Quellen',
  lab_trilemma: 'Das Trilemma',
  lab_mirror: 'Der Spiegel',
  install: 'Als App installieren',
  tables: 'Tische zum Ausprobieren',
} as const;

/** What the shelf says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
