/** A file as its author calls it: ink from elsewhere lies in the folder of its one language here only. */
export function givenPath(path: string, files: Readonly<Record<string, string>>): string {
  const has = (folder: string) => Object.keys(files).some((one) => one.startsWith(folder));
  const isPack = 'rules.ink' in files || (has('en/') && has('de/'));
  return isPack ? path : path.replace(/^(?:en|de)\//, '');
}
