/** What may stand before an opening quotation mark; emphasis marks do not count. */
const opens = /[\s([{–—“‘„‚]/;

/**
 * Sets straight quotation marks and apostrophes as print does: "so" becomes “so”, don't becomes
 * don’t. Authors type straight ones; marks that are set already stay as they are.
 */
export function setQuotations(text: string): string {
  let set = '';
  for (const sign of text) {
    if (sign !== '"' && sign !== "'") {
      set += sign;
      continue;
    }
    const before = set.replaceAll('*', '').at(-1);
    const opening = before === undefined || opens.test(before);
    if (sign === '"') set += opening ? '“' : '”';
    else set += opening ? '‘' : '’';
  }
  return set;
}
