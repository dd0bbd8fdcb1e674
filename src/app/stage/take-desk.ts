import { readSave, type Save } from '../../game/index.ts';
import type { LeadingLink, RoomProblem } from '../../workshop/index.ts';
import type { Keep } from '../ports.ts';
import type { LedRooms, RoomPort } from './rooms.ts';

/** What taking a desk over needs from outside. */
interface TakePorts {
  readonly rooms: RoomPort;
  readonly led: Keep<LedRooms>;
  /** Keeps a workshop from elsewhere; answers with its id here. */
  add(save: Save): Promise<string>;
}

/**
 * Brings a room's workshop to this browser, to be led from its desk from then on. Answers with the
 * workshop's id here, or with what stands in the way.
 */
export async function takeDesk(
  { rooms, led, add }: TakePorts,
  { code, key }: LeadingLink,
): Promise<{ readonly id: string } | { readonly problem: RoomProblem | 'no-answer' }> {
  const link = await rooms.connect({ onLine: () => undefined }).catch(() => null);
  const answer = (await link?.ask('take', { code, key })) ?? null;
  link?.close();
  if (answer?.ok !== true) return { problem: answer?.problem ?? 'no-answer' };
  const read = readSave(answer.save);
  if (!read.ok) return { problem: 'other-story' };
  const all = led.read() ?? {};
  // Whoever leads the room from here already leads it in the same workshop again.
  const known = Object.entries(all).find(([, one]) => one.code === code && one.key === key);
  const id = known?.[0] ?? (await add(read.save));
  led.write({ ...all, [id]: { ...known?.[1], code, key, isTaking: true } });
  return { id };
}
