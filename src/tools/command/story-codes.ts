import { codes, type CodeEntry } from '../../authoring/index.ts';
import type { Asked } from './command-line.ts';
import { printJson, sentence } from './print.ts';

/** `story codes`: the authors' reference of everything a check may say. */
export function runCodes(asked: Asked): number {
  const list: readonly [string, CodeEntry][] = Object.entries(codes);
  if (asked.flag('json')) {
    printJson({ codes: list.map(([code, entry]) => ({ code, ...entry })) });
    return 0;
  }
  for (const [code, { severity, means, help }] of list) {
    sentence(`${code} (${severity}) ${means}\n    ${help}`);
  }
  return 0;
}
