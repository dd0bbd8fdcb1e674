import type { Manifest, SessionPlan, Texts } from '../game/index.ts';

/** One part of a plan and when it is due. */
export interface PlannedPart {
  readonly title: Texts;
  /** Chapter id, or null for a part outside the story. */
  readonly chapter: string | null;
  /** Minutes from the start at which it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Where a session stands in its plan. */
export interface PlanStanding {
  readonly parts: readonly PlannedPart[];
  /** Index of the part the clock is in; the last one once time is up. */
  readonly due: number;
  /** Index of the part the story is in; null where the plan has no part for its chapter. */
  readonly reached: number | null;
  /** Whole minutes passed since the start. */
  readonly passed: number;
  /** Whole minutes left to the end, and to the end of the part that is due; negative when over. */
  readonly left: number;
  readonly partLeft: number;
  /** Minutes the story is behind its plan; 0 while it is on time or ahead. */
  readonly behind: number;
}

/** The plan of this length, or null. */
export function planOf(manifest: Manifest, minutes: number | null): SessionPlan | null {
  return manifest.plans.find((plan) => plan.minutes === minutes) ?? null;
}

/** The parts of a plan with the minutes at which they begin and end. */
export function partsOf(plan: SessionPlan): readonly PlannedPart[] {
  let from = 0;
  return plan.parts.map(({ title, minutes, chapter }) => {
    const part = { title, chapter: chapter ?? null, from, to: from + minutes };
    from = part.to;
    return part;
  });
}

/** Where one stands in a plan after so many seconds, with the story in this chapter. */
export function standingIn(
  plan: SessionPlan,
  seconds: number,
  chapter: string | null,
): PlanStanding {
  const parts = partsOf(plan);
  const minutes = seconds / 60;
  const end = parts.at(-1)?.to ?? 0;
  const found = parts.findIndex((part) => minutes < part.to);
  const due = found < 0 ? Math.max(0, parts.length - 1) : found;
  const at = parts.findIndex((part) => part.chapter !== null && part.chapter === chapter);
  const reached = at < 0 ? null : at;
  const shouldEnd = reached === null ? null : (parts[reached]?.to ?? null);
  return {
    parts,
    due,
    reached,
    passed: Math.floor(minutes),
    left: Math.ceil(end - minutes),
    partLeft: Math.ceil((parts[due]?.to ?? 0) - minutes),
    behind: shouldEnd === null ? 0 : Math.max(0, Math.floor(minutes - shouldEnd)),
  };
}

/** The chapter a plan begins the story with, or null. */
export function firstChapterOf(plan: SessionPlan): string | null {
  return plan.parts.find((part) => part.chapter !== undefined)?.chapter ?? null;
}
