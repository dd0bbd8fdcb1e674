import type { ToldStory } from '../../game/index.ts';

/** As `fetchOnePage` of what is fetched when a story is published. */
export async function onePageLater(told: ToldStory): Promise<string> {
  return (await import('./fetch-one-page.ts')).fetchOnePage(told);
}
