import {
  choose,
  ownValue,
  replay,
  type Language,
  type Manifest,
  type Pack,
  type Run,
  type Turn,
} from '../game/index.ts';
import type { SeatedRole } from './command.ts';
import { decidersAlong, isDecision, longestWait } from './decider.ts';
import type { Setup } from './page-log.ts';
import { decides } from './vote.ts';
import type { Workshop } from './workshop.ts';

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
  const weight = (role: string) => ownValue(weights, role) ?? 0;
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

/** A decision on the way through the story's own presets, and whose it is. */
export interface OwnedDecision {
  readonly chapter: string;
  /** Null: the whole room's. */
  readonly role: string | null;
}

/** The decisions on the way through the story's own presets, in order. */
export function ownersOf(pack: Pack, language: Language): readonly OwnedDecision[] {
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
  return turns.flatMap(({ role, chapter, page }) =>
    chapter === null || !isDecision(page.choices) ? [] : [{ chapter, role }],
  );
}

/** How many decisions are each role's own in some chapters; in all where none is named. */
export function weightsIn(
  owners: readonly OwnedDecision[],
  chapters: readonly string[],
): RoleWeights {
  const sum: Record<string, number> = {};
  for (const { role } of within(owners, chapters)) {
    if (role !== null) sum[role] = (ownValue(sum, role) ?? 0) + 1;
  }
  return sum;
}

/** How long a role only advises. */
export interface Wait {
  readonly role: string;
  /** Decisions in a row. */
  readonly decisions: number;
  /** Minutes these take, as the plan has it; null where no plan says. */
  readonly minutes: number | null;
}

/**
 * Roles that decide nothing for more than `longestWait` decisions in a row on the way through some
 * chapters. `minutes` is what the plan gives all of these.
 */
export function waitsIn(
  owners: readonly OwnedDecision[],
  chapters: readonly string[],
  { roles, rota }: Pick<Setup, 'roles' | 'rota'>,
  minutes: number | null = null,
): readonly Wait[] {
  const way = within(owners, chapters);
  const along = decidersAlong(way.map(({ role }) => ({ owner: role, setup: { roles, rota } })));
  return roles.flatMap(({ role }) => {
    let decisions = 0;
    let wait = 0;
    for (const deciders of along) {
      wait = decides(role, deciders) ? 0 : wait + 1;
      decisions = Math.max(decisions, wait);
    }
    const share = minutes === null ? null : Math.round((minutes * decisions) / way.length);
    return decisions > longestWait ? [{ role, decisions, minutes: share }] : [];
  });
}

function within(
  owners: readonly OwnedDecision[],
  chapters: readonly string[],
): readonly OwnedDecision[] {
  return owners.filter(({ chapter }) => chapters.length === 0 || chapters.includes(chapter));
}

/** Most pages with one way on that are looked beyond. */
const farthest = 20;

/**
 * Whose the next decision is, whatever is chosen on this page: roles, null for the whole room,
 * without doubles. Nothing where every choice ends the story.
 */
export function nextOwners({ run }: Pick<Workshop, 'run'>): readonly (string | null)[] {
  const turn = run.turns.at(-1);
  if (turn === undefined) return [];
  const known = foreseen.get(turn);
  if (known !== undefined) return known;
  const next = turn.page.choices.flatMap(({ label }) => {
    const then = nextDecision(choose(run, label));
    return then === null ? [] : [then.role];
  });
  const owners = [...new Set(next)];
  foreseen.set(turn, owners);
  return owners;
}

/** The page on which there is something to decide next, or null. */
function nextDecision(run: Run): Turn | null {
  let at = run;
  for (let count = 0; count < farthest; count += 1) {
    const turn = at.turns.at(-1);
    if (turn === undefined || at.problem !== null) return null;
    if (isDecision(turn.page.choices)) return turn;
    const [only] = turn.page.choices;
    if (only === undefined) return null;
    at = choose(at, only.label);
  }
  return null;
}

const foreseen = new WeakMap<Turn, readonly (string | null)[]>();
