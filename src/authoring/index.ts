export { compileInk, type Compiled, type InkSource } from './compile.ts';
export type { AuthoringProblem } from './authoring-problem.ts';
