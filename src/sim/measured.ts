import type { Fact } from './fact-part.ts';
import factsResult from './facts-result.json' with { type: 'json' };
import type { OutcomeSensitivity } from './sensitivity.ts';
import sensitivityResult from './sensitivity-result.json' with { type: 'json' };

/** The facts as last measured by `npm run sim -- facts --write`. */
export const measuredFacts: readonly Fact[] =
  // Pure: a build that shows no facts leaves them out.
  /* @__PURE__ */ (() => factsResult.facts)();

/** What moves the outcomes most, as last measured by `npm run sim -- sensitivity --write`. */
export const measuredSensitivity: {
  readonly runs: number;
  readonly outcomes: readonly OutcomeSensitivity[];
  // JSON knows no names of outcomes and parameters; a test checks them.
} = sensitivityResult as { runs: number; outcomes: readonly OutcomeSensitivity[] };
