export { AppFrame } from './app-frame.ts';
export { bringPlace } from './place.ts';
export { standingPage, takeOver } from './take-over.ts';
