import type { AuthoringProblem } from '../../authoring/index.ts';

/** A problem as one line that an editor or terminal can jump to. */
export function problemText({ code, file, line, message }: AuthoringProblem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}  ${code}  ${message}`;
}

/** The problem with its file named from the folder that holds all stories. */
export function inFolder(problem: AuthoringProblem, folder: string): AuthoringProblem {
  return { ...problem, file: `${folder}/${problem.file}` };
}
