import { bringStory, type BringOptions } from '../authoring/index.ts';

/** Worker entry: makes a story of the files it is sent. */
self.addEventListener(
  'message',
  ({
    data: { id, task },
  }: MessageEvent<{
    id: number;
    task: { files: ReadonlyMap<string, Uint8Array>; options: BringOptions };
  }>) => {
    self.postMessage({ id, part: bringStory(task.files, task.options) });
  },
);
