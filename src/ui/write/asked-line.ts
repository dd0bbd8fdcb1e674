import type { App } from '../../app/index.ts';

/** A line of a story's text that is to be shown as soon as the writing room lies open. */
export interface AskedLine {
  readonly story: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

const asked = new WeakMap<App, AskedLine>();

/** Asks the writing room for a line; the way there is the caller's. */
export function askLine(app: App, line: AskedLine): void {
  asked.set(app, line);
}

/** The line asked for in this story, once. */
export function takeAskedLine(app: App, story: string): AskedLine | null {
  const line = asked.get(app) ?? null;
  asked.delete(app);
  return line?.story === story ? line : null;
}
