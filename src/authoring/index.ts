export { addLanguage } from './strings/add-language.ts';
export { bringStory, type BringOptions } from './bring/bring-story.ts';
export { buildPack, entryOf, glossaryFile, playable, type BuiltPack } from './pack/build-pack.ts';
export { checkPack } from './check/check.ts';
export { isCompiledInk } from './bring/compiled-ink.ts';
export { CompileCache } from './compile/compile-cache.ts';
export { deadFlows } from './check/check-flow.ts';
export { codes, type Code } from './codes.ts';
export { compileBare, compileInk, type Compiled, type InkSource } from './compile/compile.ts';
export { differences } from './text/difference.ts';
export { giveId, idIn } from './edit/give-id.ts';
export { graphText } from './outline/graph-text.ts';
export { importInk } from './bring/import-ink.ts';
export { cueNames, functionNames, type NameEntry } from './edit/names.ts';
export { newPack } from './pack/new-pack.ts';
export { knotAtLine, lineOfLabel, lineOfText } from './text/place-in-text.ts';
export { pathOfProblem, placeAt } from './text/place-at.ts';
export { coursePackage } from './pack/course-package.ts';
export { packZip } from './pack/pack-zip.ts';
export { isLeftBySystem } from './bring/left-by-system.ts';
export { readZip, zipLimits } from './bring/read-zip.ts';
export { storyIdOf } from './bring/story-id.ts';
export { firstPart } from './compile/first-part.ts';
export { isKitFile, readKit } from './pack/kit.ts';
export { visitNodes, type Outline } from './outline/outline.ts';
export { lostIn, lostInWindows, readFiles, readText } from './text/read-text.ts';
export {
  acknowledgedFrom,
  clauseWords,
  errorsNeeded,
  matterReport,
  standsOut,
  type AlternativeMatter,
  type DecisionMatter,
  type MatterReport,
} from './matter/matter-report.ts';
export { actWords, matterOnRoad, type DecisionSample } from './matter/matter-road.ts';
export { nameAt, renamable, rename, type Renamable, type Renamed } from './edit/rename.ts';
export { markTitle } from './edit/mark-title.ts';
export { bareSentence, runSentence } from './sentence/run-sentence.ts';
export { pointToSchema } from './pack/schema-address.ts';
export { replaceFound, search, type Found, type Hit, type Query } from './edit/search.ts';
export { storyGraph } from './outline/story-graph.ts';
export { spoken } from './said.ts';
export { readStrings, stringForms, writeStrings, type StringForm } from './strings/string-file.ts';
export {
  stringTable,
  takeStrings,
  type StringEntry,
  type StringTable,
} from './strings/string-table.ts';
