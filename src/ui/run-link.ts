import { readSave, saveFormat, type Save } from '../game/index.ts';

/** What a link to a playthrough holds, before it is compressed: nothing that is not needed. */
export function linkText(save: Save): string {
  const { story, storyHash, seed, language, decisions, given, name, injects } = save;
  return JSON.stringify([
    saveFormat,
    story,
    storyHash,
    seed,
    language,
    decisions,
    given ?? {},
    name,
    ...(injects === undefined ? [] : [injects]),
  ]);
}

/** Reads what a link holds; null when it is no playthrough. Nothing in it is trusted. */
export function readLink(text: string, now: string): Save | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [format, story, storyHash, seed, language, decisions, given, name, injects] =
    value as unknown[];
  const made = { format, story, storyHash, seed, language, decisions, given, name, injects };
  const read = readSave({ ...made, created: now, updated: now });
  return read.ok ? read.save : null;
}
