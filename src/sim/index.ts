export { act } from './world/action.ts';
export type { Action } from './world/action.ts';
export { runCopiesAlone } from './world/copies-step.ts';
export { binomial, progeny } from './world/distribution.ts';
export { modelsReached } from './world/trilemma-coupling.ts';
export { factParts, measureAllFacts } from './study/fact.ts';
export { partVerdict } from './study/fact-part.ts';
export type { Fact, FactPart } from './study/fact-part.ts';
export { hashWorld } from './world/hash.ts';
export {
  columnOf,
  type Harm,
  harmOf,
  indicators,
  readIndicator,
  readIndicators,
  readTraces,
} from './world/indicator.ts';
export type { IndicatorDefinition } from './world/indicator.ts';
export { channelsFrom, channels, measures, strengthSource } from './world/measure.ts';
export type { MeasureDefinition } from './world/measure.ts';
export { brokenLimit, defaultParameters, parameters } from './world/parameter.ts';
export {
  alternativeParts,
  alternativeStructures,
  comparedReadings,
  survivingParts,
} from './study/alternative.ts';
export {
  circumstanceJobs,
  circumstanceKinds,
  circumstancePart,
  circumstances,
  circumstancesOf,
  measureCircumstance,
  mergeCircumstances,
  toldCircumstances,
  turnedParts,
} from './study/circumstance.ts';
export type {
  Circumstance,
  CircumstanceKind,
  CircumstancePart,
  CircumstanceSpec,
  Setting,
} from './study/circumstance.ts';
export { crisisFactors, crisisMap, crisisSteps } from './study/crisis.ts';
export {
  measuredAlternative,
  measuredCircumstances,
  measuredCrisis,
  measuredFacts,
  measuredPaper,
  measuredSensitivity,
} from './study/measured.ts';
export {
  chance,
  designJobs,
  indices,
  outcomes,
  runSensitivity,
  screen,
  sensitivityDesign,
  strongest,
} from './study/sensitivity.ts';
export type {
  FactorName,
  IndexedOutcome,
  ScreenedOutcome,
  SensitivityDesign,
  SensitivityPart,
} from './study/sensitivity.ts';
export { wholeShard } from './study/shard.ts';
export type { Shard } from './study/shard.ts';
export { nearestName } from './refusal.ts';
export type { Outcome, Refusal } from './refusal.ts';
export { releaseCopies } from './world/release.ts';
export { canonical, canonicalHours, runScenario } from './study/scenario.ts';
export type { Moment, Scenario } from './study/scenario.ts';
export { advance, longestAdvance } from './world/step.ts';
export {
  mergeSweeps,
  quantile,
  runSweep,
  runSweepJobs,
  scenarioPlayer,
  summarise,
  sweepGroups,
  sweepHours,
  sweepOfRuns,
  sweepPoints,
} from './study/sweep.ts';
export type {
  SweepDecisions,
  SweepGroup,
  SweepPlayer,
  SweepResult,
  SweepRun,
  SweepSpec,
} from './study/sweep.ts';
export { judgedDay, scoreSchedule, windowOf } from './study/schedule.ts';
export { fixedNumber, isOneWhole } from './study/fixed-number.ts';
export { toThousandth } from './study/to-thousandth.ts';
export { measuredSearch } from './study/searched.ts';
export {
  frontier,
  mergeSearches,
  searchCourse,
  searchGoals,
  searchSchedules,
} from './study/search.ts';
export type { Found, SearchGoal, SearchResult, SearchSpec } from './study/search.ts';
export { readTable } from './world/table.ts';
export { draw, streams } from './stream.ts';
export { constants } from './world/constant.ts';
export { isOfFit } from './mirror/fit-constant.ts';
export { createWorld, highestSeed, hourOf, worldVersion } from './world/world.ts';
export type { World, WorldDefinition } from './world/world.ts';
export { heldShare, medianBreak, readoutNames, runEnsemble } from './trilemma/ensemble.ts';
export type { Ensemble, ReadoutName } from './trilemma/ensemble.ts';
export { horizon, readRounds, tableSettings } from './study/trilemma-fact.ts';
export { trilemmaFacts, trilemmaParts } from './study/trilemma-fact.ts';
export type { TrilemmaRow } from './study/trilemma-fact.ts';
export { paperHarmfulness, paperRounds, paperRows } from './study/trilemma-paper.ts';
export type { PaperRow } from './study/trilemma-paper.ts';
export { breakThreshold, divergenceFloor, readSociety, triangleOf } from './trilemma/readout.ts';
export type { Readout, Triangle } from './trilemma/readout.ts';
export { stepRound } from './trilemma/round.ts';
export {
  paradigms,
  paradigmSettings,
  settingRanges,
  trilemmaSettings,
} from './trilemma/settings.ts';
export type { Paradigm, TrilemmaSettings } from './trilemma/settings.ts';
export { createSociety, mixtureOf } from './trilemma/society.ts';
export { behaviourKinds, behaviourSpace, kindAssumptions } from './trilemma/space.ts';
export type { BehaviourKind, BehaviourSpace } from './trilemma/space.ts';
export { pairForecasters } from './mirror/blend.ts';
export { fitFours, fourErrors, neutralPositionError } from './mirror/four-fit.ts';
export type { PublishedFour } from './mirror/four-fit.ts';
export { fitMirror } from './mirror/fit.ts';
export type { PublishedCell } from './mirror/fit.ts';
export { nextMove, playGame, scoresAfter } from './mirror/game.ts';
export { families, labels, partnerOf, personas, seatOf } from './mirror/name.ts';
export type { Family, Label, MirrorRefusal, Persona, Seat } from './mirror/name.ts';
export { averageMeetings } from './mirror/meeting.ts';
export type { MirrorPolicy } from './mirror/policy.ts';
export { predictMirror } from './mirror/prediction.ts';
export type { MirrorPrediction } from './mirror/prediction.ts';
export { holdOut, scoreHeldOut, unseenError } from './mirror/score.ts';
export type { MirrorScore } from './mirror/score.ts';
export { packCourse, packForecast, packMoves, packObserved } from './mirror/record.ts';
export { cooperationTotal, gainOf, gameRounds, nashTotal } from './mirror/rule.ts';
export { allSeats, tablePolicies } from './mirror/seat.ts';
export { mirrorScores, predictionError } from './mirror/forecast-table.ts';
