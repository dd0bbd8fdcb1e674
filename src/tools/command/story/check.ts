import type { AuthoringProblem, OtherLetters } from '../../../game/index.ts';
import { checkPack } from '../../../authoring/index.ts';
import { storiesFolder } from '../find-story.ts';
import { loadBuilt, onDisk } from '../load-story.ts';
import { problemText } from '../../build/problem-text.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { counted, printJson, sentence } from '../print.ts';
import { storyIds } from '../../build/story-folder.ts';
import { otherLetters } from './option.ts';

/** `story check`: everything that can be said without playing; fails on any error. */
export function runCheck(asked: Asked): number {
  const ids = asked.plain.length > 0 ? asked.plain : storyIds(storiesFolder);
  if (ids.length === 0) throw new UsageError('There is no story here.');
  const other = otherLetters(asked);
  const problems = ids.flatMap((id) => problemsOf(id, other));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (asked.flag('json')) {
    const shown = problems.map(({ code, severity, file, line, message }) => ({
      code,
      severity,
      file,
      line,
      message,
    }));
    printJson({ ok: errors === 0, problems: shown });
  } else {
    for (const problem of problems) {
      sentence(`${problem.severity === 'error' ? '✗' : '·'} ${problemText(problem)}`);
    }
    const warnings = problems.length - errors;
    sentence(`${ids.join(', ')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  }
  return errors === 0 ? 0 : 1;
}

function problemsOf(name: string, other: OtherLetters | undefined): AuthoringProblem[] {
  const built = loadBuilt(name, other);
  return checkPack(built).map((problem) => onDisk(problem, built));
}
