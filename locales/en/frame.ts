/** What stands around every place, in English. The German file has the same keys and placeholders. */
export const texts = {
  app: {
    name: 'Runaway',
    skip: 'Skip to the text',
    loading: 'One moment',
    nowhere: 'There is nothing at this address.',
    to_shelf: 'To the shelf',
    update: 'A new version is ready. Your place stays as it is.',
    update_now: 'Change over now',
    update_later: 'Later',
  },
  bar: {
    label: 'Tools',
    shelf: 'Shelf',
    undo: 'Take back',
    redo: 'Redo',
    history: 'The way so far',
    more: 'More',
    aloud: 'Read aloud',
    sound: 'Sound',
    settings: 'Reading settings',
    help: 'Keys',
    language: 'Deutsch',
  },
  language: {
    en: 'Read on in English',
    de: 'Auf Deutsch weiterlesen',
  },
  saving: {
    saving: 'saving',
    saved: 'saved',
    failed: 'not saved',
  },
  close: 'Close',
  trouble: {
    label: 'Notice',
    not_loaded:
      'A part could not be fetched. Is there a connection? Then load the page anew: there may be a newer version. Your place is kept.',
    retry: 'Try again',
    bug: 'Something went wrong that should not.',
    copy: 'Copy report',
    copied: 'The report is on the clipboard.',
    copy_refused: 'The browser refuses the clipboard. Here is the report:',
    dismiss: 'Put this notice away',
  },
} as const;
