/** What is said when something goes wrong, in English. The German file has the same keys and placeholders. */
export const texts = {
  storage: {
    refused:
      'This browser keeps nothing here (a private window, perhaps). You can go on reading; to keep your playthrough, save it as a file.',
    full: 'There is no room left to save. You can go on reading; to keep your playthrough, save it as a file.',
    file: 'Save as a file',
  },
  held: 'A new version is ready, but not everything here could be saved, and changing over would lose it.',
  conflict: {
    told: 'This playthrough went on in another tab: {count} decisions stand there. Nothing is overwritten until you say which to keep.',
    theirs: 'Show the other state here',
    both: 'Keep both',
    mine: 'Keep mine only',
  },
  gone: 'This playthrough was deleted.',
  deleted: {
    told: 'This playthrough was deleted in another tab. What you decide here is kept aside until you say.',
    keep: 'Keep it',
  },
  recovered_one:
    'This browser had lost one of your playthroughs. It is back from the copy Runaway keeps beside it.',
  recovered_other:
    'This browser had lost {count} of your playthroughs. They are back from the copies Runaway keeps beside them.',
  damaged: {
    told: 'What is kept here cannot be read. It is left as it is; take it along as a file before anything else.',
    file: 'What is there, as a file',
  },
  world_changed:
    'The model of the world has changed since you played this. Your decisions hold; the numbers, and what the story reads from them, are computed anew and may differ.',
  changed: {
    told_one:
      'The story has changed since you played. Your first decision still holds; the next one, number {next}, is no longer offered like that.',
    told_other:
      'The story has changed since you played. Your first {count} decisions still hold; number {next} is no longer offered like that.',
    note: 'Here is the page where the ways part. If you go on from here, the old playthrough stays on the shelf.',
    both: 'Go on, keep the old one',
    replace: 'Go on in its place',
    file: 'Old one as a file',
  },
  runs_out: 'The text runs out here: no choice follows, and no end.',
  story: 'The story cannot go on from here. Your way up to here is safe.',
  not_kept:
    'Nothing is kept here under this address: it was deleted, or read in another browser. Below the story begins anew.',
  no_story: 'The story “{story}” is not here. If it is your own, open its file again.',
} as const;
