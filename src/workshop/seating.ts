import { replay, type Language, type Manifest, type Pack } from '../game/index.ts';
import type { SeatedRole } from './command.ts';

/** Role id → how many decisions are its own, on the way through the chapters of a plan. */
export type RoleWeights = Readonly<Partial<Record<string, number>>>;

/**
 * The best set of roles for so many people: everybody has a role, the roles that decide most come
 * first, and those left over strengthen them. One or two people need no roles.
 */
export function proposeRoles(
  manifest: Manifest,
  people: number,
  weights: RoleWeights = {},
): readonly SeatedRole[] {
  if (people < 3 || manifest.roles.length === 0) return [];
  const weight = (role: string) => weights[role] ?? 0;
  const order = manifest.roles.map((role) => role.id).sort((a, b) => weight(b) - weight(a));
  const count = Math.min(order.length, people);
  const each = Math.floor(people / count);
  const extra = people - each * count;
  const seats = new Map(
    order.slice(0, count).map((role, index) => [role, each + (index < extra ? 1 : 0)]),
  );
  return manifest.roles.flatMap(({ id }) => {
    const here = seats.get(id);
    return here === undefined ? [] : [{ role: id, seats: here }];
  });
}

/** For each chapter, whose decisions there are on the way through the story's own presets. */
export function roleWeights(
  pack: Pack,
  language: Language,
): Readonly<Partial<Record<string, RoleWeights>>> {
  const presets = pack.manifest.chapters.map((chapter) => chapter.preset);
  const longest = presets.reduce<readonly string[]>(
    (best, preset) => (preset.length > best.length ? preset : best),
    [],
  );
  const { turns } = replay(pack, {
    story: pack.manifest.id,
    storyHash: pack.hash,
    seed: 1,
    language,
    decisions: longest,
  });
  const weights: Record<string, Record<string, number>> = {};
  for (const { role, chapter, page } of turns) {
    if (role === null || chapter === null || page.choices.length === 0) continue;
    const here = (weights[chapter] ??= {});
    here[role] = (here[role] ?? 0) + 1;
  }
  return weights;
}

/** The weights of some chapters together; of all where none is named. */
export function weightsIn(
  weights: Readonly<Partial<Record<string, RoleWeights>>>,
  chapters: readonly string[],
): RoleWeights {
  const sum: Record<string, number> = {};
  for (const chapter of chapters.length === 0 ? Object.keys(weights) : chapters) {
    for (const [role, count = 0] of Object.entries(weights[chapter] ?? {})) {
      sum[role] = (sum[role] ?? 0) + count;
    }
  }
  return sum;
}
