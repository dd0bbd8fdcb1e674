import { ownValue, type AuthoringProblem, type Place } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { visitNodes, type Call, type Expression, type Outline } from '../outline/outline.ts';
import { told } from '../said.ts';

/** Functions of the contract that change the world and have nothing to say. */
const acts = ['advance', 'deploy', 'withdraw', 'set', 'contribute', 'headline'];

/** What each function of the contract takes: a whole number or a name in quotation marks. */
const takes: Readonly<Record<string, readonly ('number' | 'name')[]>> = {
  advance: ['number'],
  deploy: ['name', 'number'],
  withdraw: ['name'],
  set: ['name', 'number'],
  read: ['name'],
  was: ['name', 'number'],
  likely: ['number'],
  contribute: ['number'],
  headline: ['name'],
};

const written = { number: 'a whole number', name: 'a name in quotation marks' };

/** Finds calls that act where ink only looks ahead: in conditions, and inside text and choices. */
export function checkActs(outline: Outline): AuthoringProblem[] {
  const problems: AuthoringProblem[] = [];
  const find = (value: Expression | null, where: string, place: Place) => {
    const call = value?.calls.find(({ name }) => acts.includes(name));
    if (call === undefined) return;
    problems.push(problemAt('RW053', place, told`${call.name}() stands ${where}.`));
  };
  for (const flow of outline.flows) {
    visitNodes(flow.nodes, (node) => {
      if (node.kind === 'print') find(node.value, 'inside text', node.place);
      if (node.kind === 'choice') find(node.condition, 'in the condition of a choice', node.place);
      if (node.kind !== 'condition') return;
      for (const { condition } of node.branches) find(condition, 'in a condition', node.place);
    });
  }
  return problems;
}

/** Finds a word where a call needs a number, and the other way round. */
export function checkKinds({ name, values, place }: Call): AuthoringProblem[] {
  return (ownValue(takes, name) ?? []).flatMap((kind, index) => {
    const value = values[index];
    if (value === null || value === undefined) return [];
    if ((typeof value === 'number') === (kind === 'number')) return [];
    const shown = typeof value === 'string' ? `“${value}”` : value;
    return [problemAt('RW041', place, told`${name}: ${shown} must be ${written[kind]}.`)];
  });
}
