import type { Save } from '../game/index.ts';
import { findStory } from './catalog.ts';
import type { Library } from './library.ts';
import { routeHash } from './route.ts';
import { seal, unseal } from './link-seal.ts';
import { linkText, readLink } from './run-link.ts';
import { seedOf } from './seed.ts';
import type { Services } from './services.ts';
import type { Trouble } from './trouble.ts';

/** The address that holds a playthrough. */
export async function writeLink(services: Services, save: Save): Promise<string> {
  const packed = await services.pack(linkText(save));
  return services.address.whole(routeHash({ place: 'run', packed: seal(packed) }));
}

/**
 * Keeps the playthrough of a link, once however often it is followed, and answers with its id, or
 * with why it cannot be had. `isWanted` is asked before anything is kept.
 */
export async function keepLink(
  services: Services,
  library: Library,
  text: string,
  isWanted: () => boolean,
): Promise<string | Trouble | null> {
  const { packed, isWhole } = unseal(text);
  const save = readLink((await services.unpack(packed)) ?? '', services.now());
  if (!isWanted()) return null;
  if (save === null) return { kind: 'link', isWhole };
  const { story } = save;
  if (findStory(services.catalog, story) === null) return { kind: 'no-story', story };
  const id = `${story}-link${seedOf(packed).toString(36)}`;
  const found = await services.saves.get(id);
  if (!found.ok || found.value === null) await library.add(save, id);
  return id;
}
