import type { Sound } from '../../app/index.ts';

/** What makes sounds, fetched when somebody asks for it first; null where the browser cannot. */
export async function soundLater(): Promise<Sound | null> {
  return (await import('./browser-sound.ts')).browserSound(window);
}
