/** What the page of the story says, in English. The German file has the same keys and placeholders. */
export const texts = {
  choices: 'What do you do?',
  role: 'Deciding: {role}',
  chapter: 'Chapter {number}',
  page: 'Page',
  taken: 'You chose: {choice}',
  ending: 'An ending',
  again: 'Begin anew',
  debrief: 'Look back on this way',
  undo_ending: 'Take back the last decision',
  loading_story: 'The story is being fetched.',
} as const;
