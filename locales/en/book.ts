/** What a story as it was read says around its text, in English. The German file has the same keys and placeholders. */
export const texts = {
  title: 'Your story as a book',
  note: 'Everything you have read, with what you decided.',
  back: 'Back to the page',
  print: 'Print',
  file: 'Save as a file',
  moved: 'With what each decision moved',
  empty: 'There is nothing to bind yet. Your book begins with your first decision.',
  span_one: 'One decision, from {from} to {to}',
  span_other: '{count} decisions, from {from} to {to}',
  ended: 'It ends with: {ending}',
  unfinished: 'As far as it has been read',
  contents: 'Chapters',
  chapter: 'Chapter {number}',
  chose: 'You decided:',
  chose_as: 'You decided for {role}:',
  colophon:
    'Told by Runaway on a computed world. The same decisions under the same luck, number {seed, exact}, always come out like this.',
} as const;
