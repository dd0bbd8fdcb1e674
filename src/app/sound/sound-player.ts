import type { Run } from '../../game/index.ts';
import type { App } from '../app.ts';
import { followsHosts } from '../indicator/follows-hosts.ts';
import type { Settings } from '../settings.ts';
import type { Sound } from './sound.ts';
import { soundscapeOf, soundStateOf } from './soundscape.ts';
import { Source } from '../source.ts';

/** How loud each setting is, 0..1; by equal steps for an ear. */
const volumes: Readonly<Record<Settings['sound'], number>> = {
  '0': 0,
  '1': 0.25,
  '2': 0.5,
  '3': 1,
};

/** Has the world of the playthrough that lies open heard, where somebody wants that. */
export class SoundPlayer extends Source {
  /** Null where the browser makes no sound, undefined while nobody has asked. */
  #sound: Sound | null | undefined = undefined;
  #isAsked = false;
  #isHushed = false;
  #heard: Run | null = null;
  #volume = 0;

  constructor(readonly app: Pick<App, 'ports' | 'route' | 'settings' | 'sitting' | 'subscribe'>) {
    super();
    app.subscribe(() => this.#follow());
    this.#follow();
  }

  /** True once it is known that this browser makes no sound. */
  get isMute(): boolean {
    return this.#sound === null;
  }

  /** Falls silent while something else is to be heard. */
  hush(isHushed: boolean): void {
    this.#isHushed = isHushed;
    this.#follow();
  }

  /** Finds out whether the browser makes sounds; where what tells cannot be fetched, the next one asks again. */
  async ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.#sound = (await this.app.ports.sound?.()) ?? null;
    } catch {
      this.#isAsked = false;
      return;
    }
    this.changed();
    this.#follow();
  }

  #follow(): void {
    const { route, settings, sitting } = this.app;
    const isHere = route.place === 'play' || route.place === 'world';
    const isWanted = isHere && !this.#isHushed && sitting !== null && followsHosts(sitting.entry);
    const volume = isWanted ? volumes[settings.settings.sound] : 0;
    const run = volume === 0 ? null : (sitting?.run ?? null);
    if (run !== null && this.#sound === undefined) void this.ask();
    if (!this.#sound || (run === this.#heard && volume === this.#volume)) return;
    this.#heard = run;
    this.#volume = volume;
    if (run === null) this.#sound.silence();
    else this.#sound.play(soundscapeOf(soundStateOf(run)), volume);
  }
}

const players = new WeakMap<App, SoundPlayer>();

/** The one player of an app; from the first asking on it follows what the app shows. */
export function soundPlayerOf(app: App): SoundPlayer {
  const player = players.get(app) ?? new SoundPlayer(app);
  players.set(app, player);
  return player;
}
