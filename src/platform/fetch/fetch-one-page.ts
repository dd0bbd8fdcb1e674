import { onePage, type ToldStory } from '../../game/index.ts';

/** A story in the page for it, which is fetched; rejects when it is not there. */
export async function fetchOnePage(told: ToldStory): Promise<string> {
  const response = await fetch('./one-page.html');
  if (!response.ok) throw new Error(`The page for a story: ${response.status}`);
  return onePage(await response.text(), told);
}
