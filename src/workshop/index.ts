export {
  answers,
  asks,
  type Ask,
  type Command,
  type Entry,
  type EntryName,
  type Log,
  type SeatedRole,
} from './command.ts';
export { readLog, type LogProblem, type LogRead } from './log-schema.ts';
export { holdsLog, mergeLogs } from './merge.ts';
export {
  firstChapterOf,
  partsOf,
  planOf,
  standingIn,
  type PlannedPart,
  type PlanStanding,
} from './plan.ts';
export {
  letterOf,
  projectorView,
  type ProjectedChoice,
  type ProjectorView,
} from './projector-view.ts';
export { wayTo } from './preset.ts';
export { proposeRoles, roleWeights, weightsIn, type RoleWeights } from './seating.ts';
export {
  canUndo,
  decisionsOf,
  elapsed,
  sessionOf,
  type Answer,
  type Clock,
  type DecidedScene,
  type Scene,
  type Session,
  type Setup,
  type Stage,
  type Tally,
} from './session.ts';
export { slidesOf, type Slide } from './slide.ts';
export { countsOf, handsOf, leadersOf, type Count } from './vote.ts';
export {
  askNow,
  askOf,
  command,
  isOver,
  needsReason,
  openWorkshop,
  stepOf,
  turnOf,
  withLog,
  type Commanded,
  type RefusalKind,
  type Workshop,
} from './workshop.ts';
export type { ReportedAnswer, ReportedAsk } from './report-ask.ts';
export {
  reportOf,
  type ReportedDecision,
  type ReportedObjective,
  type WorkshopReport,
} from './workshop-report.ts';
