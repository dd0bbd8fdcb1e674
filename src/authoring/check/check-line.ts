import type { AuthoringProblem } from '../../game/index.ts';
import { codes, problemAt } from '../codes.ts';
import type { InkSource } from '../compile/compile.ts';
import { told } from '../said.ts';

/** Finds what the files say otherwise than their author meant, line by line as they are written. */
export function checkLines(files: InkSource): AuthoringProblem[] {
  const problems: AuthoringProblem[] = [];
  for (const [file, text] of inkFiles(files)) {
    const commented = outsideComments(text);
    commented.forEach((line, index) => {
      const place = { file, line: index + 1 };
      const cut = /[a-z]:(?=\/\/\S)/i.exec(line);
      if (cut !== null && line.indexOf('//') === cut.index + 2) {
        const lost = line.slice(cut.index + 2).trim();
        problems.push(problemAt('RW046', place, told`“${lost}” is not read.`));
      }
      const bare = line.replace(/(?<!:)\/\/.*$/, '');
      if (/^\s*<>\s*#/.test(bare) || /^\s*<>\s*$/.test(bare)) {
        problems.push(
          problemAt('RW047', place, told`“${bare.trim()}” joins what stands around it.`),
        );
      }
      if (/\S {2}$/.test(line.replace(/\r$/, '')) && isProse(bare)) {
        problems.push(problemAt('RW048', place, told`The line ends with two spaces.`));
      }
    });
  }
  return problems;
}

/**
 * Takes away the warnings an author allows with `// rw-allow CODE reason` on their line or the line
 * before, and tells of such notes that allow nothing.
 */
export function withoutAllowed(
  problems: readonly AuthoringProblem[],
  files: InkSource,
): AuthoringProblem[] {
  const idle: AuthoringProblem[] = [];
  const allowed = new Set<string>();
  for (const [file, text] of inkFiles(files)) {
    text.split('\n').forEach((line, index) => {
      const note = /\/\/\s*rw-allow\b\s*(\S*)\s*(.*)$/.exec(line);
      if (note === null) return;
      const place = { file, line: index + 1 };
      const [, code = '', reason = ''] = note;
      const known = (codes as Readonly<Record<string, { severity: string } | undefined>>)[code];
      const met = problems.filter(
        (problem) =>
          problem.code === code &&
          problem.file === file &&
          (problem.line === place.line || problem.line === place.line + 1),
      );
      const wrong =
        known === undefined
          ? told`There is no code “${code}”.`
          : known.severity === 'error'
            ? told`${code} is an error and cannot be allowed.`
            : reason.trim() === ''
              ? told`It gives no reason why ${code} may stand.`
              : met.length === 0
                ? told`There is no ${code} here.`
                : null;
      if (wrong !== null) idle.push(problemAt('RW045', place, wrong));
      else for (const problem of met) allowed.add(keyOf(problem));
    });
  }
  return [...problems.filter((problem) => !allowed.has(keyOf(problem))), ...idle];
}

function keyOf({ code, file, line }: AuthoringProblem): string {
  return `${code} ${file}:${line}`;
}

function inkFiles(files: InkSource): (readonly [string, string])[] {
  return [...files].filter(([file]) => file.endsWith('.ink'));
}

/** The lines of a text; what stands in block comments is left empty. */
function outsideComments(text: string): string[] {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
}

/** Whether readers see a line: no logic, no declaration, no knot. */
function isProse(line: string): boolean {
  return !/^\s*(~|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b|==|#|->|$)/.test(line);
}
