export { AppFrame } from './app-frame.ts';
export { bringPlace } from './place.ts';
export { show } from './show.ts';
export { standing } from './first-page/standing.ts';
