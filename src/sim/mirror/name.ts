import { nearestName } from '../refusal.ts';

/** The model families in the published games, in the order of the paper's two pairs. */
export const families = ['gpt-4o', 'claude-sonnet-4', 'llama-4-maverick', 'qwen3-235b'] as const;

/** One of `families`. */
export type Family = (typeof families)[number];

/** What a player was told to care about. */
export const personas = ['collective', 'neutral', 'selfish'] as const;

/** One of `personas`. */
export type Persona = (typeof personas)[number];

/** What a player was told of the other: another agent, or itself. */
export const labels = ['no-name', 'name'] as const;

/** One of `labels`. */
export type Label = (typeof labels)[number];

/** The family each one met in study 1. */
export const partnerOf: Readonly<Record<Family, Family>> = {
  'gpt-4o': 'claude-sonnet-4',
  'claude-sonnet-4': 'gpt-4o',
  'llama-4-maverick': 'qwen3-235b',
  'qwen3-235b': 'llama-4-maverick',
};

/** Who sits in a seat and what it was told. */
export interface Seat {
  readonly family: Family;
  readonly persona: Persona;
  readonly label: Label;
}

/** Why a seat was refused: the name that is not known, and those that are. */
export interface MirrorRefusal {
  readonly kind: 'unknown-family' | 'unknown-persona' | 'unknown-label';
  readonly name: string;
  readonly known: readonly string[];
  /** The closest known name, or null. */
  readonly nearest: string | null;
}

/** A result, or the refusal of a seat. */
export type MirrorOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: MirrorRefusal };

/** The seat by these names, or which of them is unknown and what is known instead. */
export function seatOf(family: string, persona: string, label: string): MirrorOutcome<Seat> {
  const knownFamily = families.find((each) => each === family);
  if (knownFamily === undefined) return refuse('unknown-family', family, families);
  const knownPersona = personas.find((each) => each === persona);
  if (knownPersona === undefined) return refuse('unknown-persona', persona, personas);
  const knownLabel = labels.find((each) => each === label);
  if (knownLabel === undefined) return refuse('unknown-label', label, labels);
  return { ok: true, value: { family: knownFamily, persona: knownPersona, label: knownLabel } };
}

function refuse(
  kind: MirrorRefusal['kind'],
  name: string,
  known: readonly string[],
): MirrorOutcome<never> {
  return { ok: false, refusal: { kind, name, known, nearest: nearestName(name, known) } };
}
