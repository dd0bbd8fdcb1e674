/** German letters as they are spelt where there are none. */
const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id for a story, made of the name of its file or folder. */
export function storyIdOf(name: string): string {
  const [last = ''] = name.split(/[\\/]/).slice(-1);
  const id = last
    .replace(/\.(ink|zip)$/i, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => spelt[letter] ?? '')
    // Other letters lose what stands above them.
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return id === '' ? 'story' : id;
}
