/** As `packText` of what is fetched when a text is packed first. Rejects when it cannot be. */
export async function packLater(text: string): Promise<string> {
  return (await import('./packed-text.ts')).packText(text);
}

/** As `unpackText`, likewise. */
export async function unpackLater(packed: string): Promise<string | null> {
  return (await import('./packed-text.ts')).unpackText(packed);
}
