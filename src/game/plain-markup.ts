/** A text as HTML or XML that says just the same, between tags and in an attribute’s double quotes. */
export function plainMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
