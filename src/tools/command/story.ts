import { runCommand, type Command } from './command-line.ts';
import { runCheck } from './story/check.ts';
import { runCodes } from './story/codes.ts';
import { runExport } from './story/export.ts';
import { runGraph } from './story/graph.ts';
import { runImport } from './story/import.ts';
import { runMatter } from './story/matter.ts';
import { runNames } from './story/names.ts';
import { runNew } from './story/new.ts';
import { runPlay } from './story/play.ts';
import { runReplay } from './story/replay.ts';
import { runStrings } from './story/strings.ts';
import { runWalk } from './story/walk.ts';

const help = `Wherever a story is asked for, its id does, and so does a folder, a zip or an ink file.

npm run story -- check [story] [--json] [--encoding windows-1252]
    compile errors, labels, languages that differ, unknown names, lengths, loose ends; --encoding says
    what files of a folder, a zip or an ink file are read as that are no UTF-8
npm run story -- walk story [--runs N] [--seed S] [--policy random|fresh] [--lang en|de]
                            [--strict] [--elsewhere] [--save DIR] [--json]
    random playthroughs: how they end, where they break in any of their languages (--lang: in that one),
    and what they met seldom or never: knots nothing leads to, choices no page offered, what fewer than
    one in 200 met; each with file and line and the shortest way to it. --strict fails on anything missed; --elsewhere plays every list
    of decisions once more in another world; --save writes each way as a file that replay and the app
    can open. Counts on the error stream while it runs; Ctrl-C prints what is known so far and leaves
    with exit code 130
npm run story -- play story [--lang en|de] [--seed S]
    play in the terminal
npm run story -- replay file.json [--lang en|de] [--json]
    a saved playthrough as a transcript, with the world it leads to
npm run story -- matter story [--road file.json] [--runs N] [--seed S] [--lang en|de] [--json]
    what each choice changes: on the next page, later, in the world and in the ending; over random
    roads, or over one road in N worlds; lists choices that change nothing. Counts on the error
    stream; Ctrl-C prints what is known so far and leaves with exit code 130
npm run story -- graph story [--lang en|de]
    the story as a Mermaid flowchart
npm run story -- new id [--in DIR]
    a new small story that passes every check, among the stories here or in a folder of your own
npm run story -- import file.ink|folder|zip [--id ID] [--lang en|de] [--in DIR]
                                            [--encoding windows-1252]
    ink written for anything else as a story of its own, played as it is; --encoding says what files
    are read as that are no UTF-8
npm run story -- export story [--scorm] [--out FILE.html|FILE.zip]
    one HTML file that plays from a stick, without a server or a network; with --scorm the same page
    as a SCORM 1.2 package: a learning platform is told each decision and the ending, and keeps the
    place of each learner
npm run story -- strings story --out FILE.csv|FILE.xlf [--lang en|de] [--xliff12]
npm run story -- strings story --in FILE
    every text in both languages side by side, as CSV or XLIFF 2.0 (or 1.2) for translators, and back;
    --lang is the language it comes from
npm run story -- names [functions|cues|measures|effects|indicators|parameters] [--lang en|de]
                             [--json] [--schema]
    every name a story may write: what it means, what it takes, an example; --schema prints what
    may stand in story.json as JSON Schema, for editors, and “names glossary --schema” the same
    of glossary.json
npm run story -- codes [--lang en|de] [--json]
    what the codes of the checks mean and what to do
`;

const commands: Readonly<Record<string, Command>> = {
  check: { options: { json: 'flag', encoding: 'value' }, run: runCheck },
  walk: {
    options: {
      runs: 'value',
      seed: 'value',
      policy: 'value',
      lang: 'value',
      strict: 'flag',
      elsewhere: 'flag',
      save: 'value',
      json: 'flag',
    },
    run: runWalk,
  },
  play: { options: { lang: 'value', seed: 'value' }, run: runPlay },
  replay: { options: { lang: 'value', json: 'flag' }, run: runReplay },
  matter: {
    options: { road: 'value', runs: 'value', seed: 'value', lang: 'value', json: 'flag' },
    run: runMatter,
  },
  graph: { options: { lang: 'value' }, run: runGraph },
  new: { options: { in: 'value' }, run: runNew },
  import: {
    options: { id: 'value', lang: 'value', in: 'value', encoding: 'value' },
    run: runImport,
  },
  export: { options: { out: 'value', scorm: 'flag' }, run: runExport },
  strings: {
    options: { out: 'value', in: 'value', lang: 'value', xliff12: 'flag' },
    run: runStrings,
  },
  names: { options: { lang: 'value', json: 'flag', schema: 'flag' }, run: runNames },
  codes: { options: { lang: 'value', json: 'flag' }, run: runCodes },
};

await runCommand(commands, help, process.argv.slice(2));
