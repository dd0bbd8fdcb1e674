import { expect, test } from 'vitest';
import type { BroughtStory } from '../../../src/game/index.ts';
import { makerInWorker } from '../../../src/platform/worker/bring-in-worker.ts';

const files = new Map<string, Uint8Array>();
const options = { name: 'lamp', taken: [] };

/** Hands that tell how often they were asked; one dies over its second story if it is to. */
function hands(mortal: boolean) {
  const opened: { asked: number; isEnded: boolean }[] = [];
  const open = () => {
    const state = { asked: 0, isEnded: false };
    const isMortal = mortal && opened.length === 0;
    opened.push(state);
    return Promise.resolve({
      work: (): Promise<BroughtStory> => {
        state.asked += 1;
        if (isMortal && state.asked === 2) return Promise.reject(new Error('Out of memory.'));
        return Promise.resolve({ ok: false, message: '', problems: [], id: 'lamp', files: {} });
      },
      end: () => {
        state.isEnded = true;
      },
    });
  };
  return { opened, maker: makerInWorker(open) };
}

test('a story is made again and again by one worker, until it is let go', async () => {
  const { opened, maker } = hands(false);
  for (let time = 0; time < 3; time += 1) await maker.bring(files, options);
  expect(opened).toEqual([{ asked: 3, isEnded: false }]);
  maker.end();
  expect(opened).toEqual([{ asked: 3, isEnded: true }]);
});

test('a worker that dies is told, ended and followed by another', async () => {
  const { opened, maker } = hands(true);
  await maker.bring(files, options);
  await expect(maker.bring(files, options)).rejects.toThrow('Out of memory.');
  await maker.bring(files, options);
  expect(opened).toEqual([
    { asked: 2, isEnded: true },
    { asked: 1, isEnded: false },
  ]);
});
