import { fitSave, readSave, saveStamp, type Save } from '../../game/index.ts';

/** What a link to a playthrough holds, before it is compressed: nothing that is not needed. */
export function linkText(save: Save): string {
  const { story, storyHash, seed, language, decisions, given, name, injects, world, from } =
    fitSave(save);
  return JSON.stringify([
    saveStamp.format,
    story,
    storyHash,
    seed,
    language,
    decisions,
    given ?? {},
    name,
    injects ?? [],
    world,
    ...(from === undefined ? [] : [from]),
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
  const [format, story, storyHash, seed, language, decisions, given, name, injects, world, from] =
    value as unknown[];
  const road = { story, storyHash, world, seed, language, decisions, given, from };
  const played = Array.isArray(injects) && injects.length > 0 ? { injects } : {};
  const made = { format, ...road, ...played, name };
  const read = readSave({ ...made, created: now, updated: now });
  return read.ok ? read.save : null;
}
