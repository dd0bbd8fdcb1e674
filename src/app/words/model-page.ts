import { withNumbers } from '../../game/index.ts';
import type {
  constants,
  measuredAlternative,
  measuredCircumstances,
  measuredCrisis,
  measuredFacts,
  measuredPaper,
  measuredSearch,
  measuredSensitivity,
  parameters,
} from '../../game/index.ts';
import { texts, write } from './speech.ts';
import type { BranchKey } from './text-key.ts';

/** Everything the model page shows beside its texts. */
export interface ModelPage {
  readonly parameters: typeof parameters;
  readonly constants: typeof constants;
  /** Empty where nothing was measured. */
  readonly facts: typeof measuredFacts;
  readonly sensitivity: typeof measuredSensitivity;
  readonly paper: typeof measuredPaper;
  readonly search: typeof measuredSearch;
  readonly circumstances: typeof measuredCircumstances;
  readonly crisis: typeof measuredCrisis;
  readonly alternative: typeof measuredAlternative;
}

/** The text of a name that is only known while the page is shown; null where there is none. */
export function textUnder(branch: FlatBranch, name: string): string | null {
  const known: Readonly<Record<string, string>> = texts(branch);
  return Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}

/** Branches that hold texts and no further branches. */
type FlatBranch = Extract<
  BranchKey,
  | 'model:facts'
  | 'model:parameters'
  | `number:${'constants' | 'reasons'}`
  | `world-room:model.${'fact_parts' | 'sources' | 'units'}`
>;

/** What is measured in a part of a fact, in the language shown; null where we have no words. */
export function partText(name: string): string | null {
  return textUnder('world-room:model.fact_parts', name);
}

/** A threshold as a sentence has it: `>= 0.95` → `≥ 0,95`. */
export function thresholdText(threshold: string): string {
  const [, sign, value] = /^([<>]=) (-?[\d.]+)$/.exec(threshold) ?? [];
  if (sign === undefined || value === undefined) return threshold;
  return `${sign === '>=' ? '≥' : '≤'}\u00a0${write('exact', Number(value))}`;
}

/** A number of the model with the digits it has. */
export function figureText(value: number): string {
  return write('exact', value);
}

/** A text or an equation with the fixed numbers it names, as the language writes them. */
export function textWithNumbers(text: string): string {
  return withNumbers(text, figureText);
}
