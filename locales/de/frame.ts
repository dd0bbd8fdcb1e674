import type { texts as original } from '../en/frame.ts';
import type { Translated } from '../translation.ts';

const german = {
  app: {
    name: 'Runaway',
    skip: 'Zum Text springen',
    loading: 'Einen Moment',
    nowhere: 'Unter dieser Adresse liegt nichts.',
    to_shelf: 'Zum Regal',
    update: 'Eine neue Fassung liegt bereit. Deine Stelle bleibt, wie sie ist.',
    update_now: 'Jetzt wechseln',
    update_later: 'Später',
  },
  bar: {
    label: 'Werkzeug',
    shelf: 'Regal',
    undo: 'Zurücknehmen',
    redo: 'Wiederholen',
    history: 'Der Weg bis hier',
    more: 'Mehr',
    aloud: 'Vorlesen',
    sound: 'Klang',
    settings: 'Leseeinstellungen',
    help: 'Tasten',
    language: 'English',
  },
  language: {
    en: 'Read on in English',
    de: 'Auf Deutsch weiterlesen',
  },
  saving: {
    saving: 'wird gesichert',
    saved: 'gesichert',
    failed: 'nicht gesichert',
  },
  close: 'Schließen',
  trouble: {
    label: 'Hinweis',
    not_loaded:
      'Ein Teil ließ sich nicht holen. Steht die Verbindung? Dann lade die Seite neu, vielleicht gibt es eine neuere Fassung. Deine Stelle ist gesichert.',
    retry: 'Noch einmal versuchen',
    bug: 'Etwas ging schief, das nicht schiefgehen darf.',
    copy: 'Bericht kopieren',
    copied: 'Der Bericht liegt in der Zwischenablage.',
    copy_refused: 'Der Browser verweigert die Zwischenablage. Hier ist der Bericht:',
    dismiss: 'Hinweis weglegen',
  },
} as const;

/** What stands around every place, in German. */
export const texts: Translated<typeof original, typeof german> = german;
