export { AppFrame } from './app-frame.ts';
export { standingPage } from './first-page/standing.ts';
export { takeOver } from './take-over.ts';
