export type { Language } from './language.ts';
export { cueKinds, parseCue, parseCues, type Cue, type CueKind } from './cue.ts';
export { cueValue, writtenLabel, type Page } from './page.ts';
export { setQuotations } from './quotation.ts';
export type { StoryProblem, StoryProblemKind } from './problem.ts';
export { callsAny, freshInk, prepareInk, type CompiledStory } from './compiled-story.ts';
export { Session, type InkFunction, type InkValue, type Turned } from './session.ts';
