import type { AuthoringProblem } from '../../game/index.ts';
import { nearestName } from '../../sim/index.ts';
import { inkNames, type InkName } from '../outline/ink-name.ts';
import type { InkSource } from '../ink-file.ts';
import { spoken, told } from '../said.ts';
import { inkForms } from '../sentence/ink-form.ts';

type Role = InkName['role'];

const places: readonly Role[] = ['knot', 'stitch', 'label'];
const values: readonly Role[] = ['variable', 'local', 'item'];

/** What a sentence of ink's that misses a name may have meant, and which of its values is the name. */
const meant = new Map<string, { readonly roles: readonly Role[]; readonly at: number }>(
  (
    [
      ["Divert target not found: '-> {0}'", places, 0],
      ["Divert target not found: '{0}'", places, 0],
      ["Function call target not found: '-> {0}'", ['function'], 0],
      ["Function call target not found: '{0}'", ['function'], 0],
      ['Unresolved variable: {0}', [...values, ...places], 0],
      ["Variable could not be found to assign to: '{0}'", values, 0],
      ["variable for {0} could not be found: '{1}' after searching: {2}", values, 1],
      [
        "Could not find target for read count: {0}, or couldn't find list item with the name {1}",
        [...places, ...values],
        0,
      ],
      ['Could not find target for read count: {0}', places, 0],
    ] as const
  ).map(([ink, roles, at]) => [inkForms[ink]!, { roles, at }]),
);

/** Adds to every problem that misses a name the nearest there is in the files. */
export function withNearest(
  problems: readonly AuthoringProblem[],
  files: readonly string[],
  source: InkSource,
): readonly AuthoringProblem[] {
  const asks = ({ said }: AuthoringProblem): boolean => said !== undefined && meant.has(said.form);
  if (!problems.some(asks)) return problems;
  const names = files.flatMap((file) => inkNames(source.get(file) ?? ''));
  return problems.map((problem) => (asks(problem) ? nearer(problem, names) : problem));
}

function nearer(problem: AuthoringProblem, names: readonly InkName[]): AuthoringProblem {
  const said = problem.said!;
  const { roles, at } = meant.get(said.form)!;
  const name = said.values[at];
  if (typeof name !== 'string') return problem;
  const isDotted = name.includes('.');
  const known = names
    .filter(({ role }) => roles.includes(role))
    .map(({ path, flow }) => (isDotted && flow !== '' ? `${flow}.${path}` : path));
  const near = nearestName(
    name,
    known.filter((other) => isAlike(name, other)),
  );
  if (near === null || near === name) return problem;
  const hint = told` The nearest is “${near}”.`;
  const more = told`${said}${hint}`;
  return { ...problem, message: spoken(more), said: more };
}

/** Whether two names begin or end alike; among short ones anything else would be near. */
function isAlike(one: string, other: string): boolean {
  return one.at(0) === other.at(0) || one.at(-1) === other.at(-1);
}
