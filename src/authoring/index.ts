export type { AuthoringProblem } from './authoring-problem.ts';
export { buildPack, entryOf, playable, type BuildOptions, type BuiltPack } from './build-pack.ts';
export { checkPack } from './check.ts';
export { codes, problemAt, type Code, type CodeEntry } from './codes.ts';
export { compileInk, type Compiled, type InkSource } from './compile.ts';
export { graphText } from './graph-text.ts';
export { newPack } from './new-pack.ts';
export { openingPart } from './opening-part.ts';
export type { Outline } from './outline.ts';
