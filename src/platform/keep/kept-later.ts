import type { KeptPort } from '../../app/index.ts';
import type { KeptPlaces } from './browser-kept.ts';

/** As `BrowserKept` of what is fetched when somebody looks. */
export async function keptLater(places: KeptPlaces): Promise<KeptPort> {
  const { BrowserKept } = await import('./browser-kept.ts');
  return new BrowserKept(places);
}
