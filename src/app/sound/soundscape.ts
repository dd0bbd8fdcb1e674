import { columnOf, type Run } from '../../game/index.ts';
import { hourOf } from '../indicator/gauge.ts';
import type { Soundscape } from './sound.ts';
import { worldTime } from '../words/world-words.ts';

/** What of a world can be heard. */
export interface SoundState {
  /** Load of the laboratory’s servers, 0..1. */
  readonly load: number;
  /** Copies of the program, 0 or more. */
  readonly copies: number;
  /** Services that answer, 0..1. */
  readonly services: number;
  /** How much of what the program does is seen, 0..1. */
  readonly oversight: number;
  /** Month of the year, 0 (January) to 11. */
  readonly month: number;
  /** Hour of the day, 0..23. */
  readonly hour: number;
}

/** Each voice and the indicator it follows, in the order in which they are told in words. */
export const voices = [
  ['hum', 'lab_load'],
  ['ticks', 'copies'],
  ['air', 'services'],
  ['watch', 'oversight'],
] as const satisfies readonly (readonly [keyof Soundscape, string])[];

/** So many copies are as many as can be told apart by ear. */
const most = 10_000_000;

/**
 * The voices of a world: the hum follows the load, the ticks the magnitude of the copies, the
 * murmur the services, the hour and the season, the tone the oversight. What there is nothing of is silent.
 */
export function soundscapeOf(state: SoundState): Soundscape {
  const { load, copies, services, oversight } = state;
  const spread = Math.min(1, Math.log10(1 + copies) / Math.log10(1 + most));
  const awake = wave(state.hour - 3, 24);
  const summer = wave(state.month, 12);
  return {
    hum: { level: load === 0 ? 0 : 0.2 + 0.8 * load, hertz: 48 + 24 * load },
    ticks: { level: copies === 0 ? 0 : 0.3 + 0.7 * spread, perSecond: 0.3 + 7.7 * spread },
    air: {
      level: services * (0.35 + 0.65 * awake),
      hertz: (180 + 620 * services) * (0.7 + 0.3 * summer),
    },
    watch: {
      level: oversight === 0 ? 0 : 0.3 + 0.7 * oversight,
      perSecond: 0.03 + 0.17 * oversight,
    },
  };
}

/** What of a run’s world can be heard on its last page. */
export function soundStateOf(run: Run): SoundState {
  const values = run.turns.at(-1)?.readings.at(-1)?.values ?? [];
  const read = (id: string) => values[columnOf(id)] ?? 0;
  const moment = new Date(worldTime(run.pack.manifest.start, hourOf(run)));
  return {
    load: read('lab_load') / 100,
    copies: read('copies'),
    services: read('services') / 100,
    oversight: read('oversight') / 100,
    month: moment.getUTCMonth(),
    hour: moment.getUTCHours(),
  };
}

/** 0 at the beginning of a period, 1 in its middle, 0 again at its end. */
function wave(at: number, period: number): number {
  return 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / period);
}
