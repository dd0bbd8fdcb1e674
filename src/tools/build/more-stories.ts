import { resolve } from 'node:path';

const name = 'RUNAWAY_STORIES';

/** Says, for the build that follows in this process, where more stories lie. */
export function takeStories(folder: string): void {
  process.env[name] = resolve(folder);
}

/** The folders of more stories that were asked for. */
export function moreStories(): readonly string[] {
  const folder = process.env[name] ?? '';
  return folder === '' ? [] : [folder];
}
