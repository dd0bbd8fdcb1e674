import type { AuthoringProblem } from '../../game/index.ts';
import { spoken } from '../../authoring/index.ts';

/** A problem as one line that an editor or terminal can jump to. */
export function problemText({ code, file, line, message }: AuthoringProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}  ${code}  ${message}`;
}

/** The problem with its file named from the folder that holds all stories. */
export function inFolder(problem: AuthoringProblem, folder: string): AuthoringProblem {
  return { ...problem, file: `${folder}/${problem.file}` };
}

/** A file of ink that was taken in, as it lies on the disk: in no language's folder. */
export function asWritten(file: string): string {
  return file.replace(/^(?:en|de)\/(?=.*\.ink$)/, '');
}

/** A problem of ink that was taken in, with the files it speaks of as they lie on the disk. */
export function ofWritten(problem: AuthoringProblem): AuthoringProblem {
  const file = asWritten(problem.file);
  if (problem.said === undefined) return { ...problem, file };
  const values = problem.said.values.map((value) =>
    typeof value === 'string' ? asWritten(value) : value,
  );
  const said = { ...problem.said, values };
  return { ...problem, file, said, message: spoken(said) };
}
