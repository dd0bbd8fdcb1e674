/** What the page of what is kept says, in English. The German file has the same keys and placeholders. */
export const texts = {
  title: 'What is kept where',
  intro:
    'Everything you do here stays in this browser, on this device. This page shows what is there, and lets you take it along or delete it.',
  here_title: 'In this browser',
  saves: 'Playthroughs',
  copies: 'Copies beside them',
  copies_note:
    'The latest state of each, and ways you left. They come back by themselves if the browser loses a playthrough.',
  deleted_one: '{count} of a playthrough you deleted',
  deleted_other: '{count} of playthroughs you deleted',
  futures: 'Computed futures',
  futures_of_one: 'Of {count} playthrough',
  futures_of_other: 'Of {count} playthroughs',
  futures_note:
    'A debrief opened again goes on from them. They go {days} days after you last looked, and there are never those of more than {most} playthroughs.',
  futures_delete: 'Delete the futures',
  stories: 'Stories of your own',
  space: 'Space',
  space_told: '{used} of {room} that this site may use, the app itself included',
  space_unknown: 'This browser does not say.',
  megabytes: '{count} MB',
  durable: 'Stays',
  durable_yes: 'Until you delete it.',
  durable_no: 'The browser may clear it away when the device runs short of space.',
  durable_unknown: 'This browser does not say. Some clear away what was not opened for a while.',
  durable_ask: 'Ask the browser to let it stay',
  durable_refused:
    'The browser did not agree. Installing the app, or a bookmark, often changes its mind.',
  exported: 'Last taken along',
  exported_never: 'Never yet. A file outlives this browser.',
  exported_today: 'Today.',
  exported_days_one: 'Yesterday.',
  exported_days_other: '{count} days ago.',
  sent_title: 'Sent anywhere',
  sent: 'Nothing. There is no account, no count of visitors, no request to another host. A link to a playthrough carries it whole behind the # sign, a part of the address that browsers do not send. In a workshop with phones, votes go to the laptop that leads it, and nowhere else.',
  along_title: 'Take it along',
  along:
    'One file holds every playthrough with its bookmarks and answers, your own stories and their drafts, the endings you have seen and how you like to read. Open it here or in another browser: what is there already stays as it is, and nothing is doubled.',
  along_file: 'Everything as one file',
  along_open: 'Open such a file',
  taken_in: '{added} added, {known} were here already.',
  taken_stories_one: 'One story of your own came with them.',
  taken_stories_other: '{count} stories of your own came with them.',
  taken_earlier_one:
    'One story reads differently here. It stays as it is; the texts from the file stand among its earlier states.',
  taken_earlier_other:
    '{count} stories read differently here. They stay as they are; the texts from the file stand among their earlier states.',
  taken_damaged: '{damaged} in the file could not be read.',
  taken_refused: '{refused} could not be saved here.',
  taken_cut:
    'The end of the file is missing; the playthroughs before it were read. Bring the whole file if you can.',
  shelf_too_large:
    '“{file}” has {detail} megabytes and was not opened; a hundred are read. Is it the right file?',
  not_a_shelf: '“{file}” holds no playthroughs of Runaway.',
  found_title: 'Everything that can be found',
  found:
    'Every record this browser still has, damaged ones first. Each can be handed out as it is; what can be read can go back on the shelf.',
  found_none: 'Nothing is kept here yet.',
  found_refused: 'The browser did not let some of it be read.',
  found_damaged: 'damaged',
  found_deleted: 'deleted',
  found_unnamed: 'without a name',
  place: {
    saves: 'Playthrough',
    owed: 'Not yet written',
    copies: 'Copy',
    stories: 'Your own story',
    notes: 'Note',
  },
  note: {
    settings: 'How you like to read',
    endings: 'Endings seen',
    bookmarks: 'Bookmarks',
    answers: 'Answers when looking back',
    read: 'That something has been read here',
    faces: 'Whether the letters are here',
    own: 'Names of your own stories',
    exported: 'When something was last taken along',
    deleted: 'What was deleted',
    owed: 'What is still to be written',
    seats: 'Your seats in workshops',
    led: 'Workshops you lead',
    asked: 'That the browser was asked to let it stay',
  },
  part: {
    draft: 'draft',
    left: 'earlier draft',
    past: 'earlier states',
    undo: 'steps to undo',
  },
  decisions_one: '{count} decision',
  decisions_other: '{count} decisions',
  hand_out: 'Hand it out',
  put_back: 'Back on the shelf',
  put_back_done: 'It is on the shelf.',
  more_one: 'One more',
  more_other: '{count} more',
  delete_title: 'Delete it',
  delete_note:
    'Single playthroughs are deleted on the shelf. Here everything goes at once: playthroughs, copies, your own stories and drafts, bookmarks, answers, computed futures, endings seen and settings. The app itself stays.',
  delete: 'Delete everything …',
  delete_sure: 'This cannot be taken back, and no copy stays. {count} records go.',
  delete_now: 'Delete everything now',
  delete_not: 'Keep it',
  delete_refused: 'The browser refused to delete some of it. Its own settings for this site can.',
  save: {
    'not-json':
      '“{file}” cannot be read: it was cut short or changed on its way. Ask for it again as an attached file, or save it anew.',
    'not-a-save': '“{file}” is not a playthrough of Runaway. Is it the right file?',
    'a-shelf':
      '“{file}” holds everything of a browser, not one playthrough. Open it under “What is kept where”, at the foot of the shelf.',
    'a-report':
      '“{file}” is the report of a workshop, to be read and printed: open it with a double click. To go on with the workshop, take the file that “Workshop as a file” beside the report has saved.',
    'newer-format':
      '“{file}” was saved by a newer version of Runaway. Update this one and open it again.',
    damaged:
      '“{file}” is damaged ({detail}) and was not opened. Ask for it again as an attached file, or save it anew.',
    'too-large':
      '“{file}” has {detail} megabytes and was not opened; a playthrough has less than ten. Is it the right file?',
    'too-deep':
      '“{file}” was not opened: its workshop log is nested deeper than any that Runaway writes. Save it anew where it was played.',
  },
  link: 'This link is incomplete or damaged. Ask for it once more, or for a file.',
  link_newer:
    'This link was made by a newer version of Runaway. Reload the page, or ask for a file.',
} as const;
