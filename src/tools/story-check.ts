import { checkPack, type AuthoringProblem } from '../authoring/index.ts';
import { loadBuilt, storiesFolder } from './load-story.ts';
import { inFolder, problemText } from './problem-text.ts';
import { sentence, UsageError } from './sim-option.ts';
import { storyIds } from './story-folder.ts';
import { manyArguments, printJson } from './story-option.ts';

/** `story check`: everything that can be said without playing; fails on any error. */
export function runCheck(args: readonly string[]): number {
  const asked = manyArguments(args);
  const ids = asked.length > 0 ? asked : storyIds(storiesFolder);
  if (ids.length === 0) throw new UsageError('There is no story here.');
  const problems = ids.flatMap(problemsOf);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (args.includes('--json')) {
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
    sentence(`${ids.join(', ')}: ${errors} errors, ${warnings} warnings`);
  }
  return errors === 0 ? 0 : 1;
}

function problemsOf(id: string): AuthoringProblem[] {
  return checkPack(loadBuilt(id)).map((problem) => inFolder(problem, `${storiesFolder}/${id}`));
}
