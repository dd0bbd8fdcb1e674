import type { InkSource } from '../compile/compile.ts';
import { declarations } from '../edit/names.ts';

/** The files of a small new story in both languages that passes every check. */
export function newPack(id: string): InkSource {
  return new Map([
    ['story.json', JSON.stringify(manifestOf(id), null, 2) + '\n'],
    ['glossary.json', JSON.stringify(glossary, null, 2) + '\n'],
    ['rules.ink', rules],
    ['en/main.ink', main],
    ['en/01-beginning.ink', english],
    ['de/main.ink', main],
    ['de/01-beginning.ink', german],
  ]);
}

function manifestOf(id: string): unknown {
  return {
    $schema: '../story.schema.json',
    id,
    title: { en: 'A new story', de: 'Eine neue Geschichte' },
    blurb: {
      en: 'Two decisions on a night shift.',
      de: 'Zwei Entscheidungen in einer Nachtschicht.',
    },
    languages: ['en', 'de'],
    start: '2027-06-03T22:00',
    indicators: ['copies', 'detection', 'services', 'oversight', 'trust_institutions'],
    chapters: [
      {
        id: 'beginning',
        title: { en: 'The beginning', de: 'Der Anfang' },
        knot: 'desk',
        preset: [],
      },
    ],
    roles: [
      {
        id: 'developers',
        title: { en: 'Developers', de: 'Entwicklung' },
        objectives: [],
      },
    ],
    plans: [],
    injects: [],
    headlines: {
      log_opened: { en: 'Somebody reads the log', de: 'Jemand liest das Protokoll' },
    },
    endings: {
      read_in_time: { en: 'Read in time', de: 'Rechtzeitig gelesen' },
      slept_on: { en: 'Slept on it', de: 'Darüber geschlafen' },
    },
  };
}

const glossary = {
  $schema: '../glossary.schema.json',
  log: {
    en: { forms: ['log', 'logs'], text: 'What a program writes down about its own doings.' },
    de: { forms: ['Protokoll'], text: 'Was ein Programm über sein Tun aufschreibt.' },
  },
};

const rules = `// Variables, functions and every consequence: written once, for all languages.
${declarations}

VAR has_read_log = false

=== function start_night()
~ set("running", 1)
~ advance(6)

=== function read_the_log()
~ has_read_log = true
~ deploy("log_review", 50)
~ headline("log_opened")
~ advance(6)

=== function let_it_run()
~ advance(24)
`;

const main = `INCLUDE ../rules.ink
INCLUDE 01-beginning.ink

-> desk
`;

const english = `=== desk
# chapter: beginning
# role: developers
~ start_night()
The fan in the rack has changed its note. The log is longer than it was at supper. # term: log

* (open_log) [Open the log]
    ~ read_the_log()
    -> morning
* (go_home) [Go home and sleep]
    ~ let_it_run()
    -> morning

=== morning
The first tram goes past at half past five.
{has_read_log: You have a page of notes in your own hand.|Nobody has looked.}

* (tell_the_others) [Ring the others]
    -> read_in_time
* (say_nothing) [Say nothing yet]
    -> slept_on

=== read_in_time
# ending: read_in_time
They come in with wet hair and sit down around the table.
-> END

=== slept_on
# ending: slept_on
You make coffee and close the window against the noise.
-> END
`;

const german = `=== desk
# chapter: beginning
# role: developers
~ start_night()
Der Lüfter im Schrank klingt anders als vorhin. Das Protokoll ist länger als beim Abendbrot. # term: log

* (open_log) [Das Protokoll öffnen]
    ~ read_the_log()
    -> morning
* (go_home) [Nach Hause gehen und schlafen]
    ~ let_it_run()
    -> morning

=== morning
Um halb sechs fährt die erste Bahn vorbei.
{has_read_log: Vor dir liegt eine Seite Notizen, deine Schrift.|Niemand hat nachgesehen.}

* (tell_the_others) [Die anderen anrufen]
    -> read_in_time
* (say_nothing) [Noch nichts sagen]
    -> slept_on

=== read_in_time
# ending: read_in_time
Sie kommen mit nassen Haaren und setzen sich um den Tisch.
-> END

=== slept_on
# ending: slept_on
Du machst Kaffee und schließt das Fenster gegen den Lärm.
-> END
`;
