/** An id for a story, made of the name of its file or folder. */
export function storyIdOf(name: string): string {
  const [last = ''] = name.split(/[\\/]/).slice(-1);
  const id = last
    .replace(/\.(ink|zip)$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return id === '' ? 'story' : id;
}
