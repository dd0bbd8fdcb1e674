import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import {
  expressionsOf,
  visitNodes,
  type Flow,
  type JumpNode,
  type Outline,
} from '../outline/outline.ts';
import { told } from '../said.ts';

/** Finds ways back from a tunnel in flows that are entered without one. */
export function checkTunnels(outline: Outline): AuthoringProblem[] {
  const flows = new Map(outline.flows.map((flow) => [flow.name, flow]));
  const values = valuesOf(outline);
  const asTunnel = new Set(outline.flows.filter(entersAsTunnel).map(({ name }) => name));
  const plain = new Set<string>();
  const enter = (name: string): void => {
    if (flows.get(name)?.isFunction === false) plain.add(name);
  };
  enter('');
  // What is entered on the way is looked into as well: one after the other, as a story may be long.
  for (const name of plain) {
    const flow = flows.get(name)!;
    if (flow.first !== null) enter(flow.first);
    visitNodes(flow.nodes, (node) => {
      // A thread goes on where it was begun, and that is in no tunnel either.
      if (node.kind !== 'jump' || (node.how !== 'divert' && node.how !== 'thread')) return;
      if (node.flow !== null) enter(node.flow);
      else for (const target of values.get(variableOf(node)) ?? []) enter(target);
      // What is handed to it as a place to go on at, unless it enters such a place as a tunnel.
      if (!asTunnel.has(node.flow ?? '')) for (const target of node.value.targets) enter(target);
    });
  }
  const problems: AuthoringProblem[] = [];
  for (const name of plain) {
    visitNodes(flows.get(name)!.nodes, (node) => {
      if (node.kind !== 'jump' || node.how !== 'return') return;
      const message =
        name === ''
          ? told`The beginning of the story is no tunnel and says “${node.text}”.`
          : told`“${name}” is entered without a tunnel and says “${node.text}”.`;
      problems.push(problemAt('RW067', node.place, message));
    });
  }
  return problems;
}

/** Whether a flow enters a place it is handed as a tunnel: `-> place ->`. */
function entersAsTunnel({ nodes }: Flow): boolean {
  let found = false;
  visitNodes(nodes, (node) => {
    found ||= node.kind === 'jump' && node.how === 'tunnel' && node.flow === null;
  });
  return found;
}

/** The flows each variable may lead to. */
function valuesOf(outline: Outline): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  const add = (name: string, targets: readonly string[]): void => {
    const known = values.get(name) ?? new Set();
    for (const target of targets) known.add(target);
    values.set(name, known);
  };
  for (const { name, value } of outline.declared) add(name, value.targets);
  for (const { nodes } of outline.flows) {
    visitNodes(nodes, (node) => {
      if (node.kind !== 'logic') return;
      for (const { text, targets } of expressionsOf(node)) {
        add(/^(?:temp )?(\w+) = /.exec(text)?.[1] ?? '', targets);
      }
    });
  }
  return values;
}

function variableOf({ text }: JumpNode): string {
  return /(\w+)$/.exec(text)?.[1] ?? '';
}
