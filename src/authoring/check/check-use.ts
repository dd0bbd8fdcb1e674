import { languages, type Language, type AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import type { InkSource } from '../compile/compile.ts';
import { expressionsOf, visitNodes, type Declared, type Outline } from '../outline/outline.ts';
import { told } from '../said.ts';

/** Finds variables nobody asks for, in a story's languages taken together. */
export function checkVariables(outlines: readonly Outline[]): AuthoringProblem[] {
  const asked = new Set(outlines.flatMap(namesIn));
  return each(outlines)
    .filter(({ name, kind }) => kind !== 'LIST' && name !== '' && !asked.has(name))
    .map(({ name, place }) => problemAt('RW074', place, told`Nothing reads “${name}”.`));
}

/** Finds variables that one language declares and another does not. */
export function checkDeclared(one: Outline, other: Outline): AuthoringProblem[] {
  const alone = (mine: Outline, theirs: Outline) => {
    const known = new Set(theirs.declared.map(({ name }) => name));
    return mine.declared
      .filter(({ name }) => !known.has(name))
      .map(({ name, place }) => {
        const where = theirs.flows[0]?.place.file ?? '';
        const message = told`“${name}” is missing in the story that begins with ${where}.`;
        return problemAt('RW024', place, message);
      });
  };
  return [...alone(one, other), ...alone(other, one)];
}

/** Finds ink files no language includes, and folders of languages story.json does not name. */
export function checkFiles(
  files: InkSource,
  included: ReadonlySet<string>,
  named: readonly Language[],
): AuthoringProblem[] {
  const problems: AuthoringProblem[] = [];
  const unnamed = languages.filter(
    (language) =>
      !named.includes(language) &&
      [...files.keys()].some((path) => path.startsWith(`${language}/`)),
  );
  for (const language of unnamed) {
    const place = { file: `${language}/main.ink`, line: 0 };
    problems.push(problemAt('RW025', place, told`“${language}” is not among the languages.`));
  }
  for (const file of files.keys()) {
    if (!file.endsWith('.ink') || included.has(file)) continue;
    if (unnamed.some((language) => file.startsWith(`${language}/`))) continue;
    problems.push(problemAt('RW074', { file, line: 0 }, told`No file includes it.`));
  }
  return problems;
}

/** Declarations shared by several languages are one. */
function each(outlines: readonly Outline[]): Declared[] {
  const found = new Map<string, Declared>();
  for (const declared of outlines.flatMap((outline) => outline.declared)) {
    found.set(`${declared.place.file}:${declared.name}`, declared);
  }
  return [...found.values()];
}

function namesIn({ flows, declared }: Outline): string[] {
  const names = declared.flatMap(({ value }) => value.names);
  for (const flow of flows) {
    visitNodes(flow.nodes, (node) => {
      for (const value of expressionsOf(node)) names.push(...value.names);
    });
  }
  return names;
}
