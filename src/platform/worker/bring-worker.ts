import { bringStory, CompileCache, type BringOptions } from '../../authoring/index.ts';

const cache = new CompileCache();

/** Worker entry: makes a story of the files it is sent, and remembers what it compiled for the next time. */
self.addEventListener(
  'message',
  ({
    data: { id, task },
  }: MessageEvent<{
    id: number;
    task: { files: ReadonlyMap<string, Uint8Array>; options: BringOptions };
  }>) => {
    self.postMessage({ id, part: bringStory(task.files, task.options, cache) });
  },
);
