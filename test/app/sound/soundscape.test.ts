import { describe, expect, test } from 'vitest';
import {
  soundscapeOf,
  soundStateOf,
  voices,
  type SoundState,
} from '../../../src/app/sound/soundscape.ts';
import { SoundPlayer } from '../../../src/app/sound/sound-player.ts';
import type { Sound, Soundscape } from '../../../src/app/sound/sound.ts';
import { readSettings, type Settings } from '../../../src/app/settings.ts';
import { Source } from '../../../src/app/source.ts';
import { indicators, replay, type Run } from '../../../src/game/index.ts';
import { readIndicators } from '../../../src/sim/index.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';
import { entry } from '../../fixtures/sitting.ts';

const noon: SoundState = {
  load: 0.5,
  copies: 100,
  services: 1,
  oversight: 0.5,
  month: 6,
  hour: 15,
};
const at = (change: Partial<SoundState>): Soundscape => soundscapeOf({ ...noon, ...change });

describe('the soundscape of a world', () => {
  test('is silent where there is nothing', () => {
    const { hum, ticks, air, watch } = at({ load: 0, copies: 0, services: 0, oversight: 0 });
    expect([hum.level, ticks.level, air.level, watch.level]).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ['hum', 'load', [0, 0.01, 0.3, 1]],
    ['ticks', 'copies', [0, 1, 900, 40_000, 9_000_000]],
    ['air', 'services', [0, 0.3, 0.9, 1]],
    ['watch', 'oversight', [0, 0.01, 0.4, 1]],
  ] as const)('%s grows with %s alone', (voice, cause, values) => {
    const heard = values.map((value) => at({ [cause]: value }));
    const levels = heard.map((one) => one[voice].level);
    expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
    const others = heard.map((one) => ({ ...one, [voice]: null }));
    expect(others.every((one) => JSON.stringify(one) === JSON.stringify(others[0]))).toBe(true);
  });

  test('ticks as fast for ten million copies as for all the world’s', () => {
    expect(at({ copies: 10_000_000 }).ticks).toEqual({ level: 1, perSecond: 8 });
    expect(at({ copies: 2_147_483_647 }).ticks).toEqual({ level: 1, perSecond: 8 });
  });

  test('is most alive in the afternoon and brightest in July', () => {
    const day = [3, 9, 15].map((hour) => at({ hour }).air.level);
    expect(day[0]).toBeCloseTo(0.35);
    expect(day[1]).toBeCloseTo(0.675);
    expect(day[2]).toBeCloseTo(1);
    expect(at({ month: 0 }).air.hertz).toBeCloseTo(560);
    expect(at({ month: 6 }).air.hertz).toBeCloseTo(800);
  });

  test('is read from the page that stands', () => {
    const run = replay(pack, playthrough({ decisions: ['room.wait'] }));
    const { world, readings } = run.turns.at(-1)!;
    const values = readIndicators(world);
    const read = (id: string) => values[indicators.findIndex((one) => one.id === id)]!;
    const state = soundStateOf(run);
    expect(state).toMatchObject({ copies: read('copies'), services: read('services') / 100 });
    for (const [, id] of voices) expect(indicators.map((one) => one.id)).toContain(id);
    const { hour } = soundStateOf(replay(pack, playthrough({ decisions: [] })));
    expect(state.hour).toBe((hour + readings.at(-1)!.hour) % 24);
  });
});

/** Notes what it is asked to play. */
class MemorySound implements Sound {
  readonly heard: (readonly [Soundscape, number] | null)[] = [];

  play(soundscape: Soundscape, volume: number): void {
    this.heard.push([soundscape, volume]);
  }

  silence(): void {
    this.heard.push(null);
  }
}

/** What of the app a player looks at. */
class Desk extends Source {
  settings = { settings: readSettings({ sound: '0' }) };
  route: { readonly place: 'play' | 'shelf'; readonly id: string } = { place: 'play', id: 'x' };
  run: Run = replay(pack, playthrough({}));
  asked = 0;
  readonly ports;

  constructor(sound: Sound | null) {
    super();
    this.ports = { sound: () => ((this.asked += 1), Promise.resolve(sound)) };
  }

  get sitting(): object {
    return { entry: entry(), run: this.run };
  }

  turn(change: { sound?: Settings['sound']; place?: 'play' | 'shelf'; run?: Run }): void {
    const { settings } = this.settings;
    this.settings = { settings: { ...settings, sound: change.sound ?? settings.sound } };
    this.route = { ...this.route, place: change.place ?? this.route.place };
    this.run = change.run ?? this.run;
    this.changed();
  }
}

const playerOf = (desk: Desk) => new SoundPlayer(desk as never);

describe('the player', () => {
  test('asks for nothing and plays nothing until somebody wants it', async () => {
    const sound = new MemorySound();
    const desk = new Desk(sound);
    playerOf(desk);
    expect(desk.asked).toBe(0);
    desk.turn({ sound: '2' });
    await Promise.resolve();
    await Promise.resolve();
    desk.turn({});
    expect(desk.asked).toBe(1);
    expect(sound.heard).toEqual([[soundscapeOf(soundStateOf(desk.run)), 0.5]]);
    desk.turn({ sound: '0' });
    desk.turn({});
    expect(sound.heard.slice(1)).toEqual([null]);
  });

  test('follows the page, rests on the shelf and while somebody speaks', async () => {
    const sound = new MemorySound();
    const desk = new Desk(sound);
    const player = playerOf(desk);
    await player.ask();
    desk.turn({ sound: '3' });
    const run = replay(pack, playthrough({ decisions: ['room.wait'] }));
    desk.turn({ run });
    const played = [soundscapeOf(soundStateOf(run)), 1];
    expect(sound.heard.slice(1)).toEqual([played]);
    player.hush(true);
    player.hush(false);
    desk.turn({ place: 'shelf' });
    expect(sound.heard.slice(2)).toEqual([null, played, null]);
  });

  test('says where a browser makes no sound', async () => {
    const player = playerOf(new Desk(null));
    expect(player.isMute).toBe(false);
    await player.ask();
    expect(player.isMute).toBe(true);
  });
});
