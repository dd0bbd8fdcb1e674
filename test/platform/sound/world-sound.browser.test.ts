import { beforeAll, describe, expect, test } from 'vitest';
import { soundGraph } from '../../../src/platform/sound/sound-graph.ts';
import { soundscapeOf, type SoundState } from '../../../src/app/sound/soundscape.ts';

const rate = 8000;
/** Seconds that are made; heard are those after `from`, when every voice has come to its place. */
const [length, from] = [28, 8];

/** Worlds as a reader meets them, from the first page to the year after. */
const worlds: Readonly<Record<string, SoundState>> = {
  calm: { load: 0.35, copies: 0, services: 1, oversight: 0.8, month: 5, hour: 14 },
  'first copies': { load: 0.6, copies: 12, services: 1, oversight: 0.5, month: 5, hour: 23 },
  wave: { load: 0.9, copies: 4_000_000, services: 0.6, oversight: 0.2, month: 6, hour: 10 },
  blackout: { load: 0, copies: 9_000_000, services: 0.08, oversight: 0.05, month: 10, hour: 3 },
  after: { load: 0.1, copies: 900, services: 0.75, oversight: 0.6, month: 3, hour: 12 },
};

/** Where each voice is heard: frequency and width of the band, hertz. */
const bands = {
  hum: [75, 70],
  /** What of the hum small loudspeakers give: four times its tone. */
  small: [270, 60],
  air: [430, 200],
  watch: [587, 20],
  ticks: [1400, 60],
  /** The same on average: it grows with how many ticks there are. */
  pace: [1400, 60],
} as const;

/** Voices that sound for moments only are told by their loudest moment. */
const momentary: readonly string[] = ['ticks', 'watch'];

interface Heard {
  readonly samples: Float32Array;
  readonly most: number;
  /** Root of the mean square, in decibels below full scale. */
  readonly level: number;
  readonly bands: Readonly<Record<string, number>>;
}

function decibels(samples: Float32Array): number {
  const squares = samples.reduce((sum, one) => sum + one * one, 0);
  return 20 * Math.log10(Math.max(1e-6, Math.sqrt(squares / samples.length)));
}

/** The loudest sample, in decibels below full scale. */
function peak(samples: Float32Array): number {
  return 20 * Math.log10(samples.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6));
}

async function rendered(build: (context: OfflineAudioContext) => void): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, length * rate, rate);
  build(context);
  return (await context.startRendering()).getChannelData(0);
}

/** Only what sounds about one frequency. */
function band(samples: Float32Array, [frequency, width]: readonly [number, number]) {
  return rendered((context) => {
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: rate });
    buffer.copyToChannel(new Float32Array(samples), 0);
    const node = new AudioBufferSourceNode(context, { buffer });
    const filter = new BiquadFilterNode(context, {
      type: 'bandpass',
      frequency,
      Q: frequency / width,
    });
    node.connect(filter).connect(context.destination);
    node.start();
  });
}

async function hear(state: SoundState, volume = 1): Promise<Heard> {
  const samples = await rendered((context) => {
    soundGraph(context).play(soundscapeOf(state), volume);
  });
  const settled = (all: Float32Array) => all.subarray(from * rate);
  const levels: Record<string, number> = {};
  for (const [name, at] of Object.entries(bands))
    levels[name] = (momentary.includes(name) ? peak : decibels)(settled(await band(samples, at)));
  const most = samples.reduce((high, one) => Math.max(high, Math.abs(one)), 0);
  return { samples, most, level: decibels(settled(samples)), bands: levels };
}

const heard = new Map<string, Heard>();

beforeAll(async () => {
  for (const [name, state] of Object.entries(worlds)) heard.set(name, await hear(state));
});

describe.each(Object.keys(worlds))('the world of %s', (name) => {
  test('is heard, quietly, and nothing of it is cut off', () => {
    const { most, level } = heard.get(name)!;
    expect(most).toBeLessThan(0.3);
    expect(level).toBeGreaterThan(-48);
    expect(level).toBeLessThan(-20);
  });

  test('begins without a click and is nothing where it is muted', async () => {
    expect(largestStep(heard.get(name)!.samples.subarray(0, rate / 10))).toBeLessThan(0.002);
    expect((await hear(worlds[name]!, 0)).most).toBe(0);
  });

  test('differs from every other by what an ear can tell', () => {
    for (const [other, { bands: theirs }] of heard) {
      const own = heard.get(name)!.bands;
      const apart = Object.keys(bands)
        .map((one) => Math.abs(own[one]! - theirs[one]!))
        .sort((one, two) => two - one);
      // An ear tells one decibel from none; here two bands at least are three apart.
      if (other !== name) expect(apart[1], other).toBeGreaterThan(3);
    }
  });
});

test('the first copies are heard beside the murmur of a calm world', () => {
  const { ticks: before = 0 } = heard.get('calm')!.bands;
  expect(heard.get('first copies')!.bands['ticks']! - before).toBeGreaterThan(6);
});

test('machines at work are heard by small loudspeakers too', () => {
  const { small: calm = 0 } = heard.get('calm')!.bands;
  expect(heard.get('wave')!.bands['small']! - calm).toBeGreaterThan(3);
});

test('ends without a click, and then there is nothing', async () => {
  const end = length - 4;
  const samples = await rendered((context) => {
    const graph = soundGraph(context);
    graph.play(soundscapeOf(worlds['wave']!), 1);
    void context.suspend(end).then(() => {
      graph.silence();
      return context.resume();
    });
  });
  const before = largestStep(samples.subarray((end - 2) * rate, end * rate));
  expect(largestStep(samples.subarray(end * rate - 1))).toBeLessThanOrEqual(before * 1.1);
  expect(decibels(samples.subarray((end + 2) * rate))).toBeLessThan(-80);
});

/** The largest jump from one sample to the next: what is heard as a click. */
function largestStep(samples: Float32Array): number {
  let most = 0;
  for (let at = 1; at < samples.length; at += 1)
    most = Math.max(most, Math.abs(samples[at]! - samples[at - 1]!));
  return most;
}
