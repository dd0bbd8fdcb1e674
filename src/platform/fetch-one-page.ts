/** Fetches the page a story is put into; rejects when it is not there. */
export async function fetchOnePage(): Promise<string> {
  const response = await fetch('./one-page.html');
  if (!response.ok) throw new Error(`The page for a story: ${response.status}`);
  return response.text();
}
