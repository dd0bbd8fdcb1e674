import { codesIn } from '../../build/handbook-reference.ts';
import type { Asked } from '../command-line.ts';
import { printJson, sentence } from '../print.ts';
import { languageOption } from './option.ts';

/** `story codes`: the authors' reference of everything a check may say. */
export function runCodes(asked: Asked): number {
  const list = Object.entries(codesIn(languageOption(asked) ?? 'en'));
  if (asked.flag('json')) {
    printJson({ codes: list.map(([code, entry]) => ({ code, ...entry })) });
    return 0;
  }
  for (const [code, { severity, means, help }] of list) {
    sentence(`${code} (${severity}) ${means}\n    ${help}`);
  }
  return 0;
}
