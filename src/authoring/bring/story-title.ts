/** Names of files that say nothing of what is in them. */
const plain = /^(main|story|index|start)$/i;

/** What a person would call a story, by the name of its first file, or of what it came in. */
export function storyTitleOf(entry: string, name: string): string {
  const [own, whole] = [entry, name].map(titleOf) as [string, string];
  return (plain.test(own) || own === '' ? whole || own : own) || 'Story';
}

/** A file’s name with its own capitals, its words apart and the first of them large. */
function titleOf(path: string): string {
  const [last = ''] = path.split(/[\\/]/).slice(-1);
  const words = last
    .replace(/\.(ink|zip)$/i, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/[_-]+|\s+/g, ' ')
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
