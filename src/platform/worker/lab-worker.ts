import { doTask, type LabTask } from '../../futures/index.ts';

/** Worker entry: does the tasks it is sent, one by one, and answers each with its number. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; task: LabTask }>) => {
  self.postMessage({ id: data.id, part: doTask(data.task) });
});
