export { askedNames } from './asked.ts';
export { compileLogic } from './compile-story.ts';
export { Engine, type Logic } from './engine.ts';
export { LogicSession, type LogicOptions, type LogicPage } from './logic-session.ts';
export type { Program, Unknown } from './program.ts';
export { Trail, trailEnd } from './trail.ts';
export { LogicTrouble } from './value.ts';
export { writeModule } from './write-module.ts';
