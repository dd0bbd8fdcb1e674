import { say, type StoryFault } from '../../app/index.ts';

/** Where a fault is, as the story's author calls the file: ink from elsewhere lies in the folder of its one language here only. */
export function givenPlace(
  { file: path, line }: StoryFault,
  files: Readonly<Record<string, string>>,
): string {
  const has = (folder: string) => Object.keys(files).some((one) => one.startsWith(folder));
  const isPack = 'rules.ink' in files || (has('en/') && has('de/'));
  const file = isPack ? path : path.replace(/^(?:en|de)\//, '');
  return line === 0 ? file : say('write:place', { file, line });
}
