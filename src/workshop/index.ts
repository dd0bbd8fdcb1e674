export {
  answers,
  asks,
  numberOfSeat,
  type Ask,
  type Command,
  type Entry,
  type EntryName,
  type Log,
  type SeatedRole,
} from './command.ts';
export { beginningOf, type Beginning } from './beginning.ts';
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
  countsThen,
  letterOf,
  projectorView,
  type ProjectedChoice,
  type ProjectorView,
} from './projector-view.ts';
export { decidersNow, isDecision, joiningNext, longestWait, type Deciders } from './decider.ts';
export { numberNow, numbersIn } from './decision-number.ts';
export { madeUpNext } from './made-up.ts';
export { wayTo } from './preset.ts';
export {
  nextOwners,
  ownersOf,
  proposeRoles,
  waitsIn,
  weightsIn,
  type OwnedDecision,
  type RoleWeights,
  type Wait,
} from './seating.ts';
export {
  viewFor,
  type FacilitatorView,
  type SeatView,
  type Viewer,
  type WallView,
} from './view.ts';
export { canUndo, decisionsOf, elapsed, sessionOf, type Clock, type Session } from './session.ts';
export type {
  Answer,
  Ballot,
  CastVote,
  DecidedPage,
  Reply,
  PageLog,
  Seat,
  Setup,
  VotePhase,
  Tally,
} from './page-log.ts';
export { slidesOf, type Slide } from './slide.ts';
export { surplusNow, surplusOf, type Surplus } from './surplus.ts';
export {
  abstainedOf,
  answersIn,
  countsOf,
  handsOf,
  inOrder,
  isOwners,
  isSeated,
  leadersOf,
  leftRoles,
  peopleIn,
  roleForNext,
  setupOf,
  talliesOf,
  type Count,
} from './vote.ts';
export {
  askNow,
  askOf,
  command,
  isForVote,
  isOver,
  leadersNow,
  mostSeats,
  needsReason,
  openWorkshop,
  stepOf,
  turnOf,
  withLog,
  type Commanded,
  type RefusalKind,
  type Workshop,
} from './workshop.ts';
export { toldQuestions } from './told-question.ts';
export type { ReportedAnswer, ReportedAsk } from './report-ask.ts';
export {
  reportOf,
  type ReportedDecision,
  type ReportedObjective,
  type WorkshopReport,
} from './workshop-report.ts';
export {
  readRoomMessage,
  roomProblems,
  type RoomAnswer,
  type RoomAnswers,
  type RoomMessages,
  type RoomNews,
  type RoomProblem,
} from './room-message.ts';
export { codeLength, codeSigns, readCode } from './room-code.ts';
export {
  leadingText,
  readLeading,
  type LeadingLink,
  type NextKind,
  type Press,
  type PressMessage,
  type RemoteView,
} from './remote.ts';
