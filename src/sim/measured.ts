import type { Fact } from './fact-part.ts';
import factsResult from './facts-result.json' with { type: 'json' };
import type { PaperRow } from './trilemma-paper.ts';
import trilemmaResult from './trilemma-result.json' with { type: 'json' };
import type { OutcomeSensitivity } from './sensitivity.ts';
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
export const measuredSensitivity: {
  readonly runs: number;
  readonly outcomes: readonly OutcomeSensitivity[];
  // JSON knows no names of outcomes and parameters; a test checks them.
} = sensitivityResult as { runs: number; outcomes: readonly OutcomeSensitivity[] };
