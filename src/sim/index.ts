export { act } from './action.ts';
export type { Action } from './action.ts';
export { runCopiesAlone } from './copies-step.ts';
export { binomial, poisson, progeny } from './distribution.ts';
export { measureAllFacts } from './fact.ts';
export type { Fact, FactPart } from './fact-part.ts';
export { hashWorld } from './hash.ts';
export {
  columnOf,
  type Harm,
  harmOf,
  indicators,
  readIndicator,
  readIndicators,
  readTraces,
} from './indicator.ts';
export type { IndicatorDefinition } from './indicator.ts';
export { channelsFrom, channels, measures, strengthSource } from './measure.ts';
export type { Channel, MeasureDefinition } from './measure.ts';
export { brokenLimit, defaultParameters, parameters } from './parameter.ts';
export type { ParameterDefinition, ParameterId, Parameters } from './parameter.ts';
export { alternativeStructures, survivingParts } from './alternative.ts';
export type { AlternativeStructure, SurvivedPart } from './alternative.ts';
export { crisisFactors, crisisMap, crisisSteps } from './crisis.ts';
export type { CrisisMap } from './crisis.ts';
export {
  measuredAlternative,
  measuredCrisis,
  measuredFacts,
  measuredPaper,
  measuredSensitivity,
} from './measured.ts';
export {
  chance,
  designJobs,
  indices,
  outcomes,
  runSensitivity,
  screen,
  sensitivityDesign,
  strongest,
} from './sensitivity.ts';
export type {
  FactorName,
  IndexedFactor,
  IndexedOutcome,
  OutcomeName,
  ScreenedFactor,
  ScreenedOutcome,
  SensitivityDesign,
  SensitivityPart,
} from './sensitivity.ts';
export { stampOf, stampProblems, wholeShard } from './shard.ts';
export type { Shard, Stamp } from './shard.ts';
export { nearestName } from './refusal.ts';
export type { Outcome, Refusal } from './refusal.ts';
export { releaseCopies } from './release.ts';
export { canonical, canonicalHours, runScenario } from './scenario.ts';
export type { Moment, Scenario } from './scenario.ts';
export { advance, longestAdvance } from './step.ts';
export {
  mergeSweeps,
  quantile,
  runSweep,
  scenarioPlayer,
  summarise,
  sweepHours,
  sweepPoints,
} from './sweep.ts';
export type {
  SweepCourse,
  SweepDecisions,
  SweepPlayer,
  SweepResult,
  SweepRun,
  SweepSpec,
  SweepSummary,
} from './sweep.ts';
export { judgedDay, scoreSchedule, windowOf } from './schedule.ts';
export type { Deployment, Schedule, ScheduleScore } from './schedule.ts';
export { measuredSearch } from './searched.ts';
export { frontier, mergeSearches, searchGoals, searchSchedules } from './search.ts';
export type { Found, SearchGoal, SearchResult, SearchSpec } from './search.ts';
export { readTable } from './table.ts';
export type { TableReading } from './table.ts';
export { draw, streams } from './stream.ts';
export { constants } from './constant.ts';
export type { ConstantDefinition, ModelPart } from './constant-table.ts';
export { createWorld, hourOf, worldVersion } from './world.ts';
export type { Quantities, World, WorldDefinition } from './world.ts';
export { heldShare, medianBreak, readoutNames, runEnsemble } from './trilemma-ensemble.ts';
export type { Ensemble, ReadoutName } from './trilemma-ensemble.ts';
export { horizon, tableSettings, trilemmaFacts } from './trilemma-fact.ts';
export type { TrilemmaRow } from './trilemma-fact.ts';
export { paperHarmfulness, paperRounds, paperRows } from './trilemma-paper.ts';
export type { PaperCourse, PaperRow } from './trilemma-paper.ts';
export { breakThreshold, divergenceFloor, readSociety, triangleOf } from './trilemma-readout.ts';
export type { Readout, Triangle } from './trilemma-readout.ts';
export { stepRound } from './trilemma-round.ts';
export {
  paradigms,
  paradigmSettings,
  settingRanges,
  trilemmaSettings,
} from './trilemma-settings.ts';
export type { Paradigm, TrilemmaSettings } from './trilemma-settings.ts';
export { createSociety, mixtureOf } from './trilemma-society.ts';
export type { Society } from './trilemma-society.ts';
export { behaviourKinds, behaviourSpace, kindAssumptions } from './trilemma-space.ts';
export type { BehaviourKind, BehaviourSpace } from './trilemma-space.ts';
export { pairForecasters } from './mirror-blend.ts';
export type { PairForecasterId } from './mirror-blend.ts';
export { fitFours, fourErrors, neutralPositionError } from './mirror-four-fit.ts';
export type { PublishedFour } from './mirror-four-fit.ts';
export { fitMirror } from './mirror-fit.ts';
export type { PublishedCell } from './mirror-fit.ts';
export { nextMove, playGame, scoresAfter } from './mirror-game.ts';
export type { MirrorGame } from './mirror-game.ts';
export { families, labels, partnerOf, personas, seatOf } from './mirror-name.ts';
export type { Family, Label, MirrorOutcome, MirrorRefusal, Persona, Seat } from './mirror-name.ts';
export { averageMeetings } from './mirror-meeting.ts';
export type { MirrorPolicy } from './mirror-policy.ts';
export { predictMirror } from './mirror-prediction.ts';
export type { MirrorPrediction } from './mirror-prediction.ts';
export { holdOut, scoreHeldOut, unseenError } from './mirror-score.ts';
export type { MirrorScore } from './mirror-score.ts';
export { packCourse, packForecast, packMoves, packObserved } from './mirror-record.ts';
export {
  cooperationTotal,
  endowment,
  gainOf,
  gameRounds,
  multiplier,
  nashTotal,
} from './mirror-rule.ts';
export { allSeats, tablePolicies } from './mirror-seat.ts';
export { mirrorScores, predictionError } from './mirror-forecast-table.ts';
