export { AppFrame } from './app-frame.ts';
export { standingPage, takeOver } from './take-over.ts';
