import {
  doFutureTask,
  openBook,
  type FutureBook,
  type FutureStory,
  type FutureTask,
  type LogicFile,
} from '../../futures/index.ts';

type Asked = { readonly story: FutureStory } | { readonly id: number; readonly task: FutureTask };

let book: Promise<FutureBook> | null = null;

/** Worker entry: told a story once, it plays the futures it is sent and answers each with its number. */
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('story' in data) book = opened(data.story);
  else void answer(data.id, data.task);
});

async function answer(id: number, task: FutureTask): Promise<void> {
  try {
    if (book === null) throw new Error('No story was told.');
    self.postMessage({ id, part: doFutureTask(await book, task) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
}

function opened(story: FutureStory): Promise<FutureBook> {
  return openBook(story, async (address) => {
    // The build wrote this module and nothing else has its address.
    return (await import(/* @vite-ignore */ address)) as LogicFile;
  });
}
