/** A name or text that is one of these, whole: what stands there in English, in German. */
export function either(...wordings: readonly string[]): RegExp {
  return new RegExp(`^\\s*(${wordings.map(escaped).join('|')})\\s*$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
