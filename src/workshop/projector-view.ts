import type { Stage } from './session.ts';
import { countsOf, handsOf, leadersOf, type Count } from './vote.ts';
import { turnOf, type Workshop } from './workshop.ts';

/** What everybody in the room may see of a vote. It holds no tally before the vote is revealed. */
export interface ProjectorView {
  readonly stage: Stage;
  /** Role whose decision it is, or null. */
  readonly owner: string | null;
  /** Hands counted so far. */
  readonly hands: number;
  /** People in the room; null while nobody has said. */
  readonly people: number | null;
  readonly choices: readonly ProjectedChoice[];
}

/** A choice as the room sees it. */
export interface ProjectedChoice {
  /** A, B, C …; what people say aloud. */
  readonly letter: string;
  readonly label: string;
  readonly text: string;
  /** Whether it has most hands of those who decide; false until the vote is revealed. */
  readonly leads: boolean;
  /** Null until the vote is revealed. */
  readonly count: Count | null;
}

/** The part of a workshop that may stand on the wall. */
export function projectorView(workshop: Workshop): ProjectorView {
  const { scene, setup } = workshop.session;
  const turn = turnOf(workshop);
  const choices = turn?.page.choices ?? [];
  const labels = choices.map((choice) => choice.label);
  const isRevealed = scene.stage === 'revealed';
  const leaders = isRevealed ? leadersOf(scene, turn?.role ?? null) : [];
  const counts = isRevealed ? countsOf(scene, setup, labels) : null;
  return {
    stage: scene.stage,
    owner: turn?.role ?? null,
    hands: handsOf(scene),
    people: setup?.people ?? null,
    choices: choices.map(({ label, text }, index) => ({
      letter: letterOf(index),
      label,
      text,
      leads: leaders.includes(label),
      count: counts?.[index] ?? null,
    })),
  };
}

/** The letter of a choice: A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}
