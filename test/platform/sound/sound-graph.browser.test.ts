import { expect, test } from 'vitest';
import { soundGraph } from '../../../src/platform/sound/sound-graph.ts';
import type { Soundscape } from '../../../src/app/index.ts';

const silent: Soundscape = {
  hum: { level: 0, hertz: 50 },
  ticks: { level: 0, perSecond: 0 },
  air: { level: 0, hertz: 300 },
  watch: { level: 0, perSecond: 0 },
};
const full: Soundscape = {
  hum: { level: 1, hertz: 72 },
  ticks: { level: 1, perSecond: 8 },
  air: { level: 1, hertz: 800 },
  watch: { level: 1, perSecond: 0.2 },
};

/** Loudest sample and root of the mean square of ten seconds. */
async function heard(soundscape: Soundscape, volume: number, isSilenced = false) {
  const context = new OfflineAudioContext(1, 10 * 8000, 8000);
  const graph = soundGraph(context);
  graph.play(soundscape, volume);
  if (isSilenced) graph.silence();
  const samples = (await context.startRendering()).getChannelData(0);
  const squares = samples.reduce((sum, one) => sum + one * one, 0);
  return {
    most: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
    mean: Math.sqrt(squares / samples.length),
  };
}

test('every voice alone can be heard, and all together stay quiet', async () => {
  expect((await heard(silent, 1)).most).toBe(0);
  for (const name of ['hum', 'ticks', 'air', 'watch'] as const) {
    const { mean } = await heard({ ...silent, [name]: full[name] }, 1);
    expect(mean, name).toBeGreaterThan(0.0005);
  }
  const all = await heard(full, 1);
  expect(all.most).toBeLessThan(0.5);
  const soft = await heard(full, 0.25);
  expect(soft.mean / all.mean).toBeCloseTo(0.25, 1);
});

test('falls silent when it is told to', async () => {
  expect((await heard(full, 1, true)).mean).toBeLessThan(0.002);
});
