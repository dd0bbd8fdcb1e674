import type { BrowserKept, KeptPlaces } from './browser-kept.ts';

/** As `BrowserKept` of what is fetched when somebody looks. */
export async function keptLater(places: KeptPlaces): Promise<BrowserKept> {
  const { BrowserKept: Found } = await import('./browser-kept.ts');
  return new Found(places);
}
