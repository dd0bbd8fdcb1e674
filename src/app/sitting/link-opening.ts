import type { Save } from '../../game/index.ts';
import { findStory } from '../catalog.ts';
import type { Library } from '../kept/library.ts';
import { routeHash } from '../route.ts';
import { seal, unseal } from './link-seal.ts';
import { linkText, readLink } from './run-link.ts';
import { seedOf } from '../seed.ts';
import type { Ports } from '../ports.ts';
import type { Trouble } from '../trouble.ts';

/** The address that holds a playthrough. */
export async function writeLink(ports: Ports, save: Save): Promise<string> {
  const packed = await ports.pack(linkText(save));
  return ports.address.whole(routeHash({ place: 'run', packed: seal(packed) }));
}

/** The id of the playthrough in a link, the same as often as it is followed. */
export function linkId(story: string, packed: string): string {
  return `${story}-link${seedOf(packed).toString(36)}`;
}

/**
 * Keeps the playthrough of a link, once however often it is followed, and answers with its id, or
 * with why it cannot be had. `isWanted` is asked before anything is kept.
 */
export async function keepLink(
  ports: Ports,
  library: Library,
  text: string,
  isWanted: () => boolean,
): Promise<string | Trouble | null> {
  const { packed, isWhole } = unseal(text);
  const save = readLink((await ports.unpack(packed)) ?? '', ports.now());
  if (!isWanted()) return null;
  if (save === null) return { kind: 'link', isWhole };
  const { story } = save;
  if (findStory(ports.catalog, story) === null) return { kind: 'no-story', story };
  const id = linkId(story, packed);
  const found = await ports.saves.get(id);
  if (!found.ok || found.value === null) await library.add(save, id);
  return id;
}
