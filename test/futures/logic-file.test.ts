import { expect, test } from 'vitest';
import {
  debriefTasks,
  doFutureTask,
  openBook,
  writeLogicFile,
  type LogicFile,
} from '../../src/futures/index.ts';
import { compiled, manifest, pack, playthrough } from '../fixtures/ink.ts';

const story = pack.stories.en!;

async function load(address: string): Promise<LogicFile> {
  return (await import(/* @vite-ignore */ address)) as LogicFile;
}

test('a written story plays the same futures as the story itself, without its prose', async () => {
  const written = writeLogicFile(story)!;
  expect(written).not.toContain('The lamp');
  const address = `data:text/javascript,${encodeURIComponent(written)}`;
  const fast = await openBook({ manifest, logic: address, compiled: null }, load);
  const slow = await openBook({ manifest, logic: null, compiled: story }, load);
  if (!('ready' in fast) || !('ready' in slow)) throw new Error('refused');
  const road = playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] });
  const indicators = ['services', 'score'];
  for (const task of debriefTasks({ playthrough: road, open: [0, 1], indicators, futures: 16 })) {
    expect(doFutureTask(fast, task)).toEqual(doFutureTask(slow, task));
  }
});

test('a story with something unknown in it has no logic written, and says what it is', async () => {
  const strange = {
    ...compiled('Hello.\n* (a) [On] -> END\n'),
    ink: { root: [['^x', 'wizardry', null], null] },
  };
  expect(writeLogicFile(strange)).toBeNull();
  const book = await openBook({ manifest, logic: null, compiled: strange }, load);
  expect(book.unknown).toMatchObject({ construct: '“wizardry”' });
});
