export type { AuthoringProblem, Said } from './authoring-problem.ts';
export type { BroughtStory, OtherLetters } from './brought-story.ts';
export type { GraphEdge, GraphNode, Place, StoryGraph } from './story-graph.ts';
export { changeSize } from './change-size.ts';
export { canonicalText } from './canonical-text.ts';
export { accountOf, curvesCsv } from './account.ts';
export { inkFunctions, Joint, readingBefore, refusalText, type Watch } from './binding.ts';
export { filmOf, stillAt, stillOf, type Film, type Still } from './film.ts';
export type { Kit, KitBlock, KitCard, KitLine, KitSpan, LoneQuestion } from './kit.ts';
export { loneQuestions } from './lone-question.ts';
export { parsePageNumbers, readPageNumbers, type PageNumbers } from './page-number.ts';
export { chosenPoints, talkPointsOf, type TalkPoint } from './looking-back.ts';
export {
  headword,
  languages,
  type Chapter,
  type Glossary,
  type GlossaryEntry,
  type Inject,
  type Language,
  otherLanguage,
  type Manifest,
  type Objective,
  type OwnMeasure,
  type SessionPlan,
  type Texts,
} from './manifest.ts';
export { manifestSchema, parseManifest } from './manifest-schema.ts';
export { glossarySchema, parseGlossary } from './glossary-schema.ts';
export { pictureOf } from './picture.ts';
export { drawnScenes } from './scene-name.ts';
export { isRecord } from './is-record.ts';
export type { ManifestProblem } from './read-json.ts';
export { ownValue } from './own-value.ts';
export type { Pack } from './pack.ts';
export { goAgain, labelThen, rememberedRun, roadOf, toNextNew } from './again.ts';
export { plainMarkup } from './plain-markup.ts';
export { onePage, toldEntry, type ToldStory } from './one-page.ts';
export { brokenPresumptions, parsePresumptions } from './presumption.ts';
export type { PlayedInject, Playthrough, Road } from './playthrough.ts';
export { choose, playInject, replay, rewind, visitedKnots } from './replay.ts';
export {
  plainEnding,
  type Reading,
  type Run,
  type RunProblem,
  type Taken,
  type Turn,
} from './run.ts';
export { readSave, saveStamp, saveText, type Save, type SaveProblem, type Undone } from './save.ts';
export { fitSave } from './fit-save.ts';
export { noList } from './no-list.ts';
export { besideId, isSaveId } from './save-id.ts';
export {
  maxShelfBytes,
  parseShelf,
  shelfText,
  type ShelfFile,
  type ShelvedSave,
} from './shelf-file.ts';
export { holdsPlay, isSamePlay, joinSaves } from './save-change.ts';
export {
  MemorySaveStore,
  type DamagedSave,
  type SaveStore,
  type Stored,
  type StoredSave,
  type StoreProblem,
} from './save-store.ts';
export { prepareInk } from '../story/index.ts';
export { SharedSteps } from './shared-step.ts';
export type { ChapterWords, ReadingLength, StoryEntry } from './story-entry.ts';
export {
  columnOf,
  harmOf,
  indicators,
  constants,
  isOneWhole,
  kindAssumptions,
  measuredAlternative,
  measuredCircumstances,
  measuredCrisis,
  measuredFacts,
  measuredPaper,
  measuredSearch,
  measuredSensitivity,
  channelsFrom,
  measures,
  mirrorScores,
  parameters,
} from '../sim/index.ts';
export { worldVersion } from '../sim/index.ts';
export type { Harm, IndicatorDefinition, MeasureDefinition } from '../sim/index.ts';
export { shownAt, someOf } from './shown-value.ts';
export { withNumbers } from './number-text.ts';
export { equationTex } from './equation-tex.ts';
export { oddMarkdown } from './odd.ts';
export {
  measuresOf,
  tryOut,
  type Beginning,
  type SetVariable,
  type Trial,
  type Tried,
} from './trial.ts';
export type { ListValue } from './trial-state.ts';
export { fileText, parseSave, readSaveFile, type HandedFile } from './save-file.ts';
export { valueIn } from './file-value.ts';
export { encodingOf, type TextEncoding } from './text-encoding.ts';
