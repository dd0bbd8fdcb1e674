/** Names in one line, parted by dots; where the line breaks, a dot stays at its end. */
export function nameList(names: readonly string[]): string {
  return names.join('\u00a0· ');
}
