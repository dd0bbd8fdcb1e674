import { MemorySaveStore, type Save } from '../../game/index.ts';
import type { Opening } from '../sitting/opening.ts';
import type { StagePorts } from './port.ts';

/** A rehearsal's id: a name of its own, and the id of what is rehearsed. */
const pattern = /^rehearsal-[a-z0-9]+--([\w-]+)$/;

/** An id for another rehearsal of a playthrough. */
export function rehearsalOf(id: string, newId: StagePorts['newId']): string {
  return `${newId('rehearsal')}--${id}`;
}

/** The id of the playthrough that is rehearsed under an id; null where it is no rehearsal. */
export function rehearsedIn(id: string): string | null {
  return pattern.exec(id)?.[1] ?? null;
}

/** Whether one of two is a rehearsal of the other, or both are of the same. */
export function isRehearsalPair(one: string, two: string): boolean {
  return one !== two && (rehearsedIn(one) ?? one) === (rehearsedIn(two) ?? two);
}

/** The same ports for a stage that keeps nothing and tells no tab. */
export function keepingNothing<Ports extends StagePorts>(ports: Ports): Ports {
  const tabs = { announce: () => undefined, listen: () => () => undefined };
  return { ...ports, saves: new MemorySaveStore(), tabs };
}

/** Opens what is rehearsed under the rehearsal's id, from `handed` where it was handed over. */
export function rehearsalOpening(found: Opening, id: string, handed: Save | null): Opening {
  const save = handed ?? found.stored?.save ?? null;
  return { ...found, id, stored: save === null ? null : { id, revision: 0, save } };
}
