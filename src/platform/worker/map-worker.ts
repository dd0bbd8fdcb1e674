import type { KnotsToPlace } from '../../app/index.ts';
import { mapLayout } from './map-layout.ts';

/** Worker entry: finds a place for every knot it is sent. */
self.addEventListener(
  'message',
  ({ data: { id, task } }: MessageEvent<{ id: number; task: KnotsToPlace }>) => {
    self.postMessage({ id, part: mapLayout(task) });
  },
);
