// The frame of the whole app makes itself known by being here.
import './app-frame.ts';

export { bringPlace } from './place.ts';
export { show } from './show.ts';
export type { stand } from './first-page/stand.ts';
export { standing } from './first-page/standing.ts';
