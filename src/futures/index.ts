export {
  addTallies,
  emptyTally,
  tally,
  walkReport,
  type Share,
  type Tally,
  type WalkReport,
} from './coverage.ts';
export {
  ensemble,
  ensembleOf,
  memberOf,
  type Band,
  type Ensemble,
  type Member,
} from './ensemble.ts';
export {
  policies,
  walkOnce,
  worldSeed,
  type Policy,
  type WalkOptions,
  type Walked,
  type WalkProblem,
} from './walk.ts';
