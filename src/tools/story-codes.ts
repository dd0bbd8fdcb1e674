import { codes, type CodeEntry } from '../authoring/index.ts';
import { sentence } from './sim-option.ts';
import { printJson } from './story-option.ts';

/** `story codes`: the authors' reference of everything a check may say. */
export function runCodes(args: readonly string[]): number {
  const list: readonly [string, CodeEntry][] = Object.entries(codes);
  if (args.includes('--json')) {
    printJson({ codes: list.map(([code, entry]) => ({ code, ...entry })) });
    return 0;
  }
  for (const [code, { severity, means, help }] of list) {
    sentence(`${code} (${severity}) ${means}\n    ${help}`);
  }
  return 0;
}
