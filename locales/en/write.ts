/** What the place for own stories says, in English. The German file has the same keys and placeholders. */
export const texts = {
  title: 'Your own story',
  intro:
    'Drop an ink file here, a folder, or a zip, and play it at once. It needs no change: what you wrote in Inky is played as it stands. Nothing leaves this device.',
  choose: 'Choose files',
  choose_folder: 'Choose a folder',
  drop: 'Drop files here',
  working: 'Reading “{name}” …',
  ready: '“{title}” is here.',
  refused: '“{name}” cannot be played yet.',
  failed:
    'It could not be read: either it takes longer than half a minute, or a part of this page could not be fetched. Try again when you are online.',
  nothing: 'There is no ink file, no zip and no folder among what you dropped.',
  too_large: 'That is more than 16 MB of files. A story is text; leave out pictures and sounds.',
  play: 'Play it',
  publish: 'Publish as one page',
  publishing: '“{file}” is being made …',
  published:
    '“{file}” is among your downloads: one file with the story and all it needs. It plays from a stick, from any web space, and without a network; playthroughs stay with the reader.',
  publish_failed:
    '“{file}” could not be made: a part of this app could not be fetched. Try again when you are online.',
  problems_one: '{count} thing to look at',
  problems_other: '{count} things to look at',
  no_problems: 'Nothing is wrong with it.',
  error: 'Error',
  warning: 'Note',
  place: '{file}, line {line}',
  more_one: 'and {count} more',
  more_other: 'and {count} more',
  foreign: 'These tags mean nothing here and are passed over: {tags}',
  derived_one:
    '{count} choice has no name and is called by its first words. A playthrough on the way holds until those words change; “* (name) [words]” names it for good.',
  derived_other:
    '{count} choices have no name and are called by their first words. A playthrough on the way holds until those words change; “* (name) [words]” names one for good.',
  again: 'Changed it? Drop it again: playthroughs go on where they still fit.',
  kept: 'Brought along',
  kept_note:
    'These stories are kept in this browser and are on the shelf. Keep your own files as well.',
  none_kept: 'No story has been brought along yet.',
  remove: 'Take off the shelf',
  removed:
    '“{title}” is off the shelf. Its playthroughs are kept and open again when you bring it back.',
  bring_back: 'Bring it back',
  limits: 'What fits',
  limits_text:
    'Files ending in .ink, story.json, and the texts of a kit. A zip may have 8 MB and unpack to 16 MB and 500 files. A story brought along runs like any other: it can show no pictures of its own, run no scripts and ask nothing of the network.',
  further: 'Further',
  handbook: 'Handbook',
  room: {
    open: 'Write on it',
    title: 'Writing: {id}',
    none: 'No story of that name is kept in this browser.',
    text: 'Text of the story',
    file: 'File',
    making: 'Reading what you wrote …',
    made: 'Kept in this browser, and read.',
    failed:
      'Kept, but it could not be read: it takes longer than half a minute, or a part of this page is missing.',
    not_yet: 'As soon as it can be played it plays here.',
    from_start: 'From the start',
    back: 'One choice back',
    broke: 'The way you took goes no further:',
    torn: 'In two tabs the same lines were changed: choose which are to stand.',
    unkept:
      'This browser refuses to keep what you write. Take it along as a zip before you close the page.',
    over: 'It ends here.',
  },
  torn: {
    told: '“{file}” was changed in another tab too, in the same lines. Nothing is lost: both stay under “Earlier states”.',
    mine: 'Keep mine',
    theirs: 'Take the other',
    both: 'Keep both, one below the other',
    other: 'The text of the other tab',
  },
  take: {
    zip: 'Take along as a zip',
    folder: 'Save into a folder',
    zipped: '“{file}” is among your downloads, with every file of the story.',
    in_folder_one: '{count} file is in the folder.',
    in_folder_other: '{count} files are in the folder.',
    folder_failed:
      'The folder could not be written. Choose another, or take the story along as a zip.',
  },
  side: {
    called: 'Beside the text',
    play: 'Play',
    both: 'Both languages',
    earlier: 'Earlier states',
  },
  try: {
    begin: 'Begin at',
    top: 'the top',
    at_cursor: 'Begin where the cursor is: {knot}',
    world: 'A world made ready',
    world_note:
      'Before the first page: these measures are ordered, then the world goes on by itself.',
    hours: 'Hours that pass before',
    variables_one: '{count} variable',
    variables_other: '{count} variables',
    variables_note: 'As they stand on this page. What you set holds from here on.',
    indicators: 'The world on this page',
    to_text: 'To its line: {place}',
  },
  both: {
    title: 'Both languages',
    count: '{open} of {all} texts are missing or older than their original.',
    show: 'Which texts',
    open: 'Missing or older',
    file: 'All of this file',
    turn: 'From {to} to {from} instead',
    stale: 'The original has changed since.',
    missing: 'missing',
    table: 'For translators',
    out: 'Table as {form}',
    take_in: 'Take a table in',
    taken:
      '{changed} texts are new. {left} were left: their original has changed, they have no place here, or their braces and brackets are not those of the original.',
    unread: '“{file}” is no table of this kind: CSV with the columns key, en, de, or XLIFF.',
  },
  earlier: {
    title: 'Earlier states of {file}',
    none: 'This file has not been changed here yet.',
    note: 'Once a minute while you write, and before everything that changes many lines, the text is put here. What you put back can be taken back too.',
    when: '{at, moment_here}',
    restore: 'Put back',
    same: 'That is how it stands now.',
  },
  help: {
    title: 'Handbook for those who write',
    intro:
      'Begin with “Your first branch”. Everything here was tried as it stands; copy it line by line.',
    pages: 'Pages of the handbook',
    none: 'There is no such page in the handbook.',
    back: 'To your own stories',
  },
  further_text:
    'For a story with a world, roles for a workshop, and two languages, start from “The First Branch”: its files are in the folder “stories” and are explained line by line.',
} as const;
