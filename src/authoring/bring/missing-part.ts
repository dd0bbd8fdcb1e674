import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { told } from '../said.ts';

/**
 * What is wrong with ink from elsewhere that was handed in without some of its files: that alone, and
 * what to do. What else is told of it may be well once they are there.
 */
export function onlyMissing(problems: readonly AuthoringProblem[]): readonly AuthoringProblem[] {
  const missing = problems.flatMap(({ code, file, line, said }) => {
    const [path] = said?.values ?? [];
    if (code !== 'RW002' || typeof path !== 'string') return [];
    const name = path.replace(/^(?:en|de)\//, '');
    return [
      problemAt(
        'RW002',
        { file, line },
        told`“${name}” is not among the files that were handed in. Hand in the whole folder, or a zip of it.`,
      ),
    ];
  });
  return missing.length === 0 ? problems : missing;
}
