export {
  LogicSession,
  writeModule,
  type Logic,
  type LogicPage,
  type Program,
  type Unknown,
} from './compile/index.ts';
export {
  addForks,
  forkSeed,
  playFork,
  roadTo,
  type Continuation,
  type ForkPart,
  type ForkTask,
} from './fork.ts';
export type { ForkRoad } from './fork-road.ts';
export {
  Future,
  logicOf,
  prepareLogic,
  type FuturePage,
  type Ready,
  type Teller,
  type Told,
} from './future.ts';
export { readyInFull } from './in-full.ts';
export { debriefTasks, nextTasks, taskOf, type DebriefPlan } from './debrief-plan.ts';
export { isSettled, knownTo } from './settled.ts';
export {
  apartOf,
  effectsOf,
  endingShift,
  indicatorLevel,
  indicatorShift,
  isClear,
  isShown,
  shownFrom,
  spread,
  weightsOf,
  type Apart,
  type Effect,
  type Estimate,
  type Weight,
} from './weight.ts';
export {
  doFutureTask,
  openBook,
  type FutureBook,
  type FuturePart,
  type FutureRunner,
  type FutureStory,
  type FutureTask,
} from './future-task.ts';
export {
  daily,
  meetingOf,
  type GhostPart,
  type GhostTask,
  type Meeting,
  type Series,
} from './ghost.ts';
export { writeLogicFile, type LogicFile } from './logic-file.ts';
export { TaskPool, type Hand, type Stop } from './task-pool.ts';
export { meanOf, shareInterval, shareOf, type Moments } from './moments.ts';
export {
  addTallies,
  emptyTally,
  shorterWay,
  tally,
  walkReport,
  type Share,
  type Tally,
  type WalkReport,
} from './coverage.ts';
export { fateElsewhere, fates, type Fate } from './elsewhere.ts';
export {
  ensemble,
  ensembleOf,
  memberOf,
  type Band,
  type Ensemble,
  type Member,
} from './ensemble.ts';
export { walkOnce } from './walk.ts';
export { worldSeed } from './walk-luck.ts';
export { addCounts, emptyCount, walkTasks, type WalkCount, type WalkTask } from './walk-count.ts';
export {
  policies,
  type Policy,
  type WalkOptions,
  type Walked,
  type WalkProblem,
  type Way,
} from './walked.ts';
export {
  doTask,
  PlainLabRunner,
  type LabPart,
  type LabRunner,
  type LabTask,
  type PartOf,
} from './lab-task.ts';
export {
  cellTasks,
  freeForecast,
  predictCells,
  type CellsPart,
  type CellsTask,
  type Forecast,
} from './mirror-forecast.ts';
export { playHand, type Chair, type HandRound } from './mirror-hand.ts';
export {
  gameTasks,
  playGames,
  spreadOf,
  type GamesPart,
  type GamesTask,
  type GameSpread,
  type SeatSpread,
} from './mirror-spread.ts';
export {
  mirrorTable,
  type MirrorTable,
  type MirrorTableCell,
  type MirrorTableRow,
} from './mirror-table.ts';
export { cellsOf, sights, type Cell, type CellGroup, type Sight } from './trilemma-cell.ts';
export { courseOf, type Frame } from './trilemma-course.ts';
export {
  fanOf,
  fanTasks,
  playFan,
  type Fan,
  type FanBand,
  type FanPart,
  type FanTask,
} from './trilemma-fan.ts';
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
  partnerOf,
  personas,
  readoutNames,
  seatOf,
  settingRanges,
  tableSettings,
  trilemmaFacts,
  trilemmaSettings,
} from '../sim/index.ts';
export type {
  BehaviourKind,
  Family,
  Label,
  MirrorPrediction,
  MirrorRefusal,
  Paradigm,
  Persona,
  Readout,
  ReadoutName,
  Seat,
  Triangle,
  TrilemmaRow,
  TrilemmaSettings,
} from '../sim/index.ts';
