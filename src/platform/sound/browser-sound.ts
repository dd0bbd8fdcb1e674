import type { Sound, Soundscape } from '../../app/index.ts';
import { granted } from '../capability.ts';
import { soundGraph, type SoundGraph } from './sound-graph.ts';

/** Makes sounds with the browser's own means; null where it has none. */
export function browserSound(page: Window): Sound | null {
  const isThere = granted(() => ('AudioContext' in page ? true : null)) === true;
  return isThere ? new BrowserSound(page.document) : null;
}

class BrowserSound implements Sound {
  #context: AudioContext | null = null;
  #graph: SoundGraph | null = null;
  #isPlaying = false;

  constructor(readonly page: Document) {
    page.addEventListener('visibilitychange', () => this.#turn());
    // A browser lets a page sound only once somebody has touched it.
    for (const touch of ['pointerdown', 'keydown'])
      page.addEventListener(touch, () => this.#turn(), { passive: true });
  }

  play(soundscape: Soundscape, volume: number): void {
    this.#isPlaying = true;
    // Some devices have none left to hand out.
    this.#context ??= granted(() => new AudioContext({ latencyHint: 'playback' })) ?? null;
    if (this.#context === null) return;
    this.#graph ??= soundGraph(this.#context);
    this.#graph.play(soundscape, volume);
    this.#turn();
  }

  silence(): void {
    this.#isPlaying = false;
    this.#graph?.silence();
  }

  #turn(): void {
    const context = this.#context;
    if (context === null) return;
    const isHeard = this.page.visibilityState === 'visible';
    const turned = !isHeard
      ? context.suspend()
      : this.#isPlaying && context.state !== 'running'
        ? context.resume()
        : null;
    // Where a browser refuses, the page is read without.
    turned?.catch(() => undefined);
  }
}
