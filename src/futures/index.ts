export { LogicSession, writeModule, type Logic } from './compile/index.ts';
export { addForks, playFork, roadTo, type ForkPart, type ForkTask } from './fork.ts';
export type { ForkRoad } from './fork-road.ts';
export { Future, logicOf, prepareLogic, type Ready } from './future.ts';
export { readyInFull } from './in-full.ts';
export { debriefTasks, nextTasks, taskOf, type DebriefPlan } from './debrief-plan.ts';
export { isSettled, knownTo } from './settled.ts';
export {
  apartOf,
  countShifts,
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
export { daily, meetingOf, type GhostPart, type GhostTask, type Series } from './ghost.ts';
export { writeLogicFile, type LogicFile } from './logic-file.ts';
export { TaskPool, type Hand, type Stop } from './task-pool.ts';
export { meanOf, shareInterval, shareOf } from './moments.ts';
export {
  addTallies,
  emptyTally,
  shorterWay,
  tally,
  walkReport,
  type Tally,
  type WalkReport,
} from './coverage.ts';
export { fateElsewhere } from './elsewhere.ts';
export { ensemble, ensembleOf, memberOf } from './ensemble.ts';
export { walkOnce } from './walk.ts';
export { worldSeed } from './walk-luck.ts';
export { addCounts, emptyCount, walkTasks, type WalkCount } from './walk-count.ts';
export { policies, type WalkOptions, type Walked, type Way } from './walked.ts';
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
  type CellsTask,
  type Forecast,
} from './mirror-forecast.ts';
export { playHand, type Chair, type HandRound } from './mirror-hand.ts';
export {
  gameTasks,
  playGames,
  spreadOf,
  type GamesTask,
  type GameSpread,
  type SeatSpread,
} from './mirror-spread.ts';
export { mirrorTable } from './mirror-table.ts';
export { cellsOf, type Cell, type CellGroup } from './trilemma-cell.ts';
export { courseOf, type Frame } from './trilemma-course.ts';
export { fanOf, fanTasks, playFan, type Fan, type FanPart, type FanTask } from './trilemma-fan.ts';
export {
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
  trilemmaSettings,
} from '../sim/index.ts';
export type {
  Label,
  MirrorPrediction,
  Paradigm,
  ReadoutName,
  Seat,
  Triangle,
  TrilemmaSettings,
} from '../sim/index.ts';
