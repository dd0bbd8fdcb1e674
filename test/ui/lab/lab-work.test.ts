import { expect, test } from 'vitest';
import { cellTasks, PlainLabRunner, type LabRunner } from '../../../src/futures/index.ts';
import { LabWork } from '../../../src/ui/lab/lab-work.ts';
import { seatsOf, usualMirror } from '../../../src/ui/lab/mirror-state.ts';

/** Brings the last part first, as a quick worker may. */
const backwards: LabRunner = {
  run: (tasks, take, stop) => new PlainLabRunner().run([...tasks].reverse(), take, stop),
};

test('parts stand in the order they were asked for, whichever came first', async () => {
  const tasks = cellTasks(seatsOf(usualMirror));
  const work = new LabWork(backwards, () => undefined);
  await work.start(tasks);
  expect([...work.parts.keys()]).toEqual(tasks);
});
