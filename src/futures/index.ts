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
export {
  mirrorAddress,
  readMirrorAddress,
  readTrilemmaAddress,
  trilemmaAddress,
  type MirrorPlace,
  type TrilemmaPlace,
} from './lab-address.ts';
export { mirrorGames, type MirrorGames } from './mirror-games.ts';
export { playHand, type Chair, type HandRound } from './mirror-hand.ts';
export {
  mirrorTable,
  type MirrorTable,
  type MirrorTableCell,
  type MirrorTableRow,
} from './mirror-table.ts';
export {
  fanQuantiles,
  trilemmaFan,
  type Fan,
  type FanBands,
  type FanRequest,
} from './trilemma-fan.ts';
export { viewSociety, type BehaviourView, type SocietyView } from './trilemma-view.ts';
export {
  behaviourKinds,
  breakThreshold,
  cooperationTotal,
  families,
  gameRounds,
  labels,
  nashTotal,
  paradigms,
  paradigmSettings,
  personas,
  readoutNames,
  seatOf,
  settingRanges,
  trilemmaFacts,
  trilemmaSettings,
  type Family,
  type Label,
  type Paradigm,
  type Persona,
  type ReadoutName,
  type Seat,
  type TrilemmaRow,
  type TrilemmaSettings,
} from '../sim/index.ts';
