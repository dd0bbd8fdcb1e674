import type { Voice } from '../../app/index.ts';

/** What reads aloud, fetched when somebody asks for it first; null where the browser cannot speak. */
export async function voiceLater(): Promise<Voice | null> {
  return (await import('./browser-voice.ts')).browserVoice(window);
}
