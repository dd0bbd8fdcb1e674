export {
  answers,
  numberOfSeat,
  type Ask,
  type Command,
  type Entry,
  type Log,
  type SeatedRole,
} from './command.ts';
export { beginningOf, type Beginning } from './beginning.ts';
export { readLog } from './log-schema.ts';
export { holdsLog, mergeLogs } from './merge.ts';
export { firstChapterOf, partsOf, planOf, standingIn } from './plan.ts';
export {
  countsThen,
  letterOf,
  projectorView,
  type ProjectedChoice,
  type ProjectorView,
} from './projector-view.ts';
export { decidersNow, isDecision, joiningNext } from './decider.ts';
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
  type Wait,
} from './seating.ts';
export { viewFor, type SeatView } from './view.ts';
export { canUndo, decisionsOf, elapsed, sessionOf } from './session.ts';
export type { Seat, VotePhase } from './page-log.ts';
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
  leftRoles,
  peopleIn,
  roleForNext,
  setupOf,
} from './vote.ts';
export {
  askNow,
  command,
  isForVote,
  isOver,
  leadersNow,
  needsReason,
  openWorkshop,
  stepOf,
  turnOf,
  withLog,
  type RefusalKind,
  type Workshop,
} from './workshop.ts';
export { toldQuestions } from './told-question.ts';
export type { ReportedAsk } from './report-ask.ts';
export { reportOf, type ReportedDecision, type WorkshopReport } from './workshop-report.ts';
export {
  readRoomMessage,
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
