import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import type { ForkPart } from '../../../src/futures/index.ts';
import { replay } from '../../../src/game/index.ts';
import { futuresCsv, futuresJson } from '../../../src/ui/debrief/futures-file.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { manifest, pack, playthrough } from '../../fixtures/ink.ts';

const endings = { dark: { en: 'Dark' }, lit: { en: 'Lit' } };
const none = { endless: 0, broken: 0, indicators: {}, shifts: {}, gained: {}, lost: {} };
const part: ForkPart = {
  kind: 'fork',
  at: 0,
  taken: 'room.wait',
  roads: [
    { label: 'room.wait', futures: 16, endings: { dark: 16 }, ...none },
    {
      ...{ label: 'room.light', futures: 16, ...none, endings: { dark: 4, lit: 12 } },
      ...{ gained: { lit: 12 }, lost: { dark: 12 } },
    },
  ],
};

function debrief(): Debrief {
  const entry = {
    manifest: { ...manifest, endings },
    hash: '',
    load: () => Promise.resolve(pack.stories.en!),
    loadGlossary: () => Promise.resolve({}),
    loadKit: () => Promise.resolve(null),
  };
  const run = replay(pack, playthrough({ decisions: ['room.wait'] }));
  const one = new Debrief({ futures: new FutureHands(1) }, entry, run);
  one.forks.set(0, part);
  return one;
}

test('files with futures name no ending that has not been seen', () => {
  const files = [futuresCsv(debrief(), ['dark']), futuresJson(debrief(), ['dark'])];
  for (const file of files) {
    expect(file).toContain('dark');
    expect(file).toContain('unseen_1');
    expect(file).not.toMatch(/\blit\b/);
  }
});

test('once an ending is seen the files name it', () => {
  const file = futuresCsv(debrief(), ['dark', 'lit']);
  expect(file).toContain('1,room.light,0,16,ending,lit,0.75,');
  expect(file).not.toContain('unseen');
});
