import type { texts as original } from '../en/sheet.ts';
import type { Translated } from '../translation.ts';

const german = {
  history: {
    title: 'Der Weg bis hier',
    empty: 'Du hast noch nichts entschieden.',
    here: 'Hier bist du.',
    branch: 'Von hier einen anderen Weg gehen',
    branch_note: 'Damit beginnt eine eigene Partie. Diese bleibt, wie sie ist.',
    decision: 'Entscheidung {number}',
    seek: 'Entscheidungen, Schlagzeilen und Seiten durchsuchen',
    found_one: 'Eine Stelle gefunden.',
    found_other: '{count} Stellen gefunden.',
    marked_only: 'Nur Lesezeichen ({count})',
    mark: 'Lesezeichen setzen',
    marked: 'Lesezeichen gesetzt',
    not_kept: 'Dieser Browser hebt keine Lesezeichen auf. Sie gelten, bis du diese Seite schließt.',
    read: 'Diese Seite lesen',
    fold: 'Zuklappen',
  },
  settings: {
    title: 'Leseeinstellungen',
    not_kept:
      'Dieser Browser hebt keine Einstellungen auf. Sie gelten, bis du diese Seite schließt.',
    names: {
      language: 'Sprache',
      theme: 'Licht',
      contrast: 'Kontrast',
      motion: 'Bewegung',
      size: 'Schriftgröße',
      leading: 'Zeilenabstand',
      width: 'Zeilenlänge',
      pictures: 'Bilder',
      keys: 'Buchstaben- und Zifferntasten',
    },
    values: {
      language: {
        system: 'wie im Browser',
        en: 'English',
        de: 'Deutsch',
      },
      theme: {
        system: 'wie im System',
        light: 'Tag',
        dark: 'Nacht',
      },
      contrast: {
        system: 'wie im System',
        normal: 'sanft',
        more: 'stark',
      },
      motion: {
        system: 'wie im System',
        full: 'kurze Blenden',
        less: 'keine',
      },
      size: {
        '1': 'klein',
        '2': 'normal',
        '3': 'groß',
        '4': 'größer',
        '5': 'am größten',
      },
      leading: {
        '1': 'eng',
        '2': 'normal',
        '3': 'weit',
      },
      width: {
        '1': 'kurz',
        '2': 'normal',
        '3': 'lang',
      },
      pictures: {
        shown: 'wo eine Szene beginnt',
        none: 'weglassen',
      },
      keys: {
        on: 'an',
        off: 'aus',
      },
    },
    reset: 'Zurück zur Voreinstellung',
    export: 'Einstellungen als Datei sichern',
    import: 'Einstellungen aus Datei lesen',
    sample: 'Die Tabelle hat vier Millionen Zeilen. Gestern Abend waren es neuntausend.',
  },
  help: {
    title: 'Tasten',
    choose: 'diese Wahl treffen',
    undo: 'zurücknehmen',
    redo: 'wiederholen',
    history: 'der Weg bis hier',
    language: 'Sprache wechseln',
    settings: 'Leseeinstellungen',
    shelf: 'zum Regal',
    help: 'diese Liste',
    tab: 'zum nächsten bedienbaren Ding',
    escape: 'schließen',
    everywhere: 'Überall',
    reading: 'Beim Lesen',
    time: 'Am Zeitschieber im Raum der Welt',
    time_hours: 'sechs Stunden zurück oder vor',
    time_decision: 'eine Entscheidung zurück oder vor',
    time_ends: 'zum Anfang, zum Jetzt',
    mirror: 'Am Tisch des Spiegels',
    mirror_give: 'so viele Punkte geben',
    mirror_ten: 'zehn Punkte geben',
    present: 'Im Workshop',
    present_screen: 'ein Bild zurück oder vor',
    present_next: 'der nächste Schritt',
    key: {
      page_up: 'Bild auf',
      page_down: 'Bild ab',
      home: 'Pos1',
      end: 'Ende',
    },
    off: 'Buchstaben- und Zifferntasten sind in den Leseeinstellungen ausgeschaltet.',
  },
} as const;

/** What is laid over the page says: settings, keys, the way so far, in German. */
export const texts: Translated<typeof original, typeof german> = german;
