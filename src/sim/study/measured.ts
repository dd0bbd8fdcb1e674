import type { Fact } from './fact-part.ts';
import type { AlternativeStructure, ComparedReading, SurvivedPart } from './alternative.ts';
import alternativeResult from './alternative-result.json' with { type: 'json' };
import type { CircumstanceKind, toldCircumstances } from './circumstance.ts';
import fixedResult from './circumstance-fixed-result.json' with { type: 'json' };
import pairResult from './circumstance-pair-result.json' with { type: 'json' };
import oneResult from './circumstance-result.json' with { type: 'json' };
import type { CrisisMap } from './crisis.ts';
import crisisResult from './crisis-result.json' with { type: 'json' };
import factsResult from './facts-result.json' with { type: 'json' };
import type { PaperRow } from './trilemma-paper.ts';
import trilemmaResult from './trilemma-result.json' with { type: 'json' };
import type { FactorName, IndexedOutcome, ScreenedOutcome } from './sensitivity.ts';
import sensitivityResult from './sensitivity-result.json' with { type: 'json' };

/** The facts as last measured by `npm run sim -- facts --write` and `trilemma --write`. */
export const measuredFacts: readonly Fact[] =
  // Pure: a build that shows no facts leaves them out.
  /* @__PURE__ */ (() => [...factsResult.facts, ...trilemmaResult.facts])();

/** The lab's usual setting over the paper's rounds, as last measured by `npm run sim -- trilemma --write`. */
export const measuredPaper: { readonly seeds: number; readonly paper: readonly PaperRow[] } =
  // JSON knows no names of paradigms; a test checks them.
  /* @__PURE__ */ (() => trilemmaResult as { seeds: number; paper: readonly PaperRow[] })();

/** What moves the outcomes most, as last measured by `npm run sim -- sensitivity --write`. */
export const measuredSensitivity: MeasuredSensitivity =
  // JSON knows no names of outcomes and parameters; a test checks them.
  sensitivityResult as MeasuredSensitivity;

/** The stored sensitivity analysis: the screening of all parameters, then the indices of the strongest. */
export interface MeasuredSensitivity {
  /** Parameters went from 1 − spread to 1 + spread times their default. */
  readonly spread: number;
  readonly screening: {
    /** Trajectories. */
    readonly size: number;
    readonly runs: number;
    /** How many parameters were screened. */
    readonly parameters: number;
    readonly outcomes: readonly ScreenedOutcome[];
    readonly strongest: readonly FactorName[];
  };
  readonly indices: {
    /** Rows of the matrices. */
    readonly size: number;
    readonly runs: number;
    readonly outcomes: readonly IndexedOutcome[];
  };
}

/** What survives another structure, as last measured by `npm run sim -- alternative --write`. */
export const measuredAlternative: {
  readonly seeds: number;
  readonly structures: readonly AlternativeStructure['id'][];
  readonly parts: readonly SurvivedPart[];
  /** Seeds of the readings. */
  readonly readingSeeds: number;
  readonly readings: readonly ComparedReading[];
  // JSON knows no names of structures; a test checks them.
} = /* @__PURE__ */ (() => alternativeResult as typeof measuredAlternative)();

/**
 * Which statements turn with one number set otherwise, which with two and which with a fixed one, as last
 * measured by `npm run sim -- circumstance --write`, `--pairs --write` and `--fixed --write`.
 */
export const measuredCircumstances: Readonly<
  Record<CircumstanceKind, ReturnType<typeof toldCircumstances>>
> =
  // JSON knows no names of kinds; a test checks them.
  /* @__PURE__ */ (() =>
    ({ one: oneResult, pairs: pairResult, fixed: fixedResult }) as typeof measuredCircumstances)();

/** Where the crisis begins, as last measured by `npm run sim -- crisis --write`. */
export const measuredCrisis: CrisisMap =
  // JSON knows no names of parameters; a test checks them.
  /* @__PURE__ */ (() => crisisResult as unknown as CrisisMap)();
