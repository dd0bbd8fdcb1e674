export { addLanguage } from './add-language.ts';
export type { AuthoringProblem } from './authoring-problem.ts';
export { bringStory, type BringOptions, type Brought } from './bring-story.ts';
export {
  buildPack,
  entryOf,
  glossaryFile,
  playable,
  type BuildOptions,
  type BuiltPack,
} from './build-pack.ts';
export { checkPack } from './check.ts';
export { isCompiledInk } from './compiled-ink.ts';
export { CompileCache } from './compile-cache.ts';
export { deadFlows } from './check-flow.ts';
export { codes, problemAt, type Code, type CodeEntry } from './codes.ts';
export { compileBare, compileInk, type Compiled, type InkSource } from './compile.ts';
export { differences, type Hunk } from './difference.ts';
export { giveId, idIn } from './give-id.ts';
export { graphText } from './graph-text.ts';
export { importInk, type Imported, type ImportOptions } from './import-ink.ts';
export { cueNames, functionNames, type NameEntry } from './names.ts';
export { newPack } from './new-pack.ts';
export { knotAtLine, lineOfLabel, lineOfText } from './place-in-text.ts';
export { pathOfProblem, placeAt } from './place-at.ts';
export { courseManifest, coursePackage } from './course-package.ts';
export { packZip } from './pack-zip.ts';
export { isLeftBySystem } from './left-by-system.ts';
export { readZip, zipLimits, type ZipRead } from './read-zip.ts';
export { storyIdOf } from './story-id.ts';
export { firstPart } from './first-part.ts';
export { isKitFile, readKit, type KitRead } from './kit.ts';
export { visitNodes, type Outline, type Place } from './outline.ts';
export {
  lostIn,
  lostInWindows,
  readFiles,
  readText,
  type OtherLetters,
  type TextRead,
} from './read-text.ts';
export {
  acknowledgedFrom,
  clauseWords,
  leastRoads,
  errorsNeeded,
  matterReport,
  standsOut,
  type AlternativeMatter,
  type DecisionMatter,
  type MatterReport,
} from './matter-report.ts';
export { actWords, matterOnRoad, type DecisionSample } from './matter-road.ts';
export { nameAt, renamable, rename, type Renamable, type Renamed } from './rename.ts';
export { markTitle } from './mark-title.ts';
export { bareSentence, runSentence } from './run-sentence.ts';
export { pointToSchema } from './schema-address.ts';
export { replaceFound, search, type Found, type Hit, type Query } from './search.ts';
export { storyGraph, type GraphEdge, type GraphNode, type StoryGraph } from './story-graph.ts';
export { spoken, type Said } from './said.ts';
export {
  readStrings,
  stringForms,
  writeStrings,
  type StringFileRead,
  type StringForm,
} from './string-file.ts';
export {
  stringTable,
  takeStrings,
  type StringEntry,
  type StringTable,
  type StringsTaken,
} from './string-table.ts';
