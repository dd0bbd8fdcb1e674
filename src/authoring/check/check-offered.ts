import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { KnownValues } from './known-value.ts';
import {
  insides,
  visitNodes,
  type ChoiceNode,
  type Flow,
  type Outline,
  type OutlineNode,
} from '../outline/outline.ts';
import { told } from '../said.ts';

/** Finds choices whose condition never holds, and pages that stop because they have no others. */
export function checkOffered(outline: Outline): AuthoringProblem[] {
  const known = new KnownValues(outline);
  const threads = threadsIn(outline);
  const problems: AuthoringProblem[] = [];
  for (const flow of outline.flows) {
    if (flow.isFunction) continue;
    visitNodes(flow.nodes, (node) => {
      if (node.kind !== 'choice' || node.fallback || !isHidden(node, flow, known)) return;
      problems.push(problemAt('RW083', node.place, told`“${node.condition!.text}” never holds.`));
    });
    // What other choices stand beside those of a thread is decided where it is called.
    if (threads.has(flow.name)) continue;
    for (const { place } of stopsIn(flow, flow.nodes, known)) {
      problems.push(
        problemAt(
          'RW060',
          place,
          told`None of the choices here is ever offered, and nothing else leads on.`,
        ),
      );
    }
  }
  return problems;
}

function isHidden({ condition }: ChoiceNode, flow: Flow, known: KnownValues): boolean {
  return condition !== null && known.truth(condition, flow.name) === false;
}

/** The first choice of every group of which none is ever offered. */
function stopsIn(flow: Flow, nodes: readonly OutlineNode[], known: KnownValues): ChoiceNode[] {
  const found = nodes.flatMap((node) =>
    insides(node).flatMap((list) => stopsIn(flow, list, known)),
  );
  let group: OutlineNode[] = [];
  for (const node of [...nodes, null]) {
    if (node !== null && node.kind !== 'gather') {
      group.push(node);
      continue;
    }
    const choices = group.filter((one) => one.kind === 'choice');
    const others = group.filter((one) => one.kind !== 'choice');
    const isShut = choices.every((one) => !one.fallback && isHidden(one, flow, known));
    if (choices.length > 0 && isShut && !others.some(leadsOn)) found.push(choices[0]!);
    group = [];
  }
  return found;
}

/** Whether a part of the text may lead elsewhere or offer a choice. */
function leadsOn(node: OutlineNode): boolean {
  return (
    node.kind === 'jump' ||
    node.kind === 'choice' ||
    insides(node).some((list) => list.some(leadsOn))
  );
}

function threadsIn({ flows }: Outline): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { nodes } of flows) {
    visitNodes(nodes, (node) => {
      if (node.kind === 'jump' && node.how === 'thread' && node.flow !== null) names.add(node.flow);
    });
  }
  return names;
}
