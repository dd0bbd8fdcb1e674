import {
  expressionsOf,
  visitNodes,
  type Expression,
  type Flow,
  type Outline,
} from '../outline/outline.ts';

/** Functions of the contract and of ink that change the world or use up luck. */
const changing = [
  'advance',
  'deploy',
  'withdraw',
  'set',
  'contribute',
  'headline',
  'likely',
  'RANDOM',
  'SEED_RANDOM',
  'LIST_RANDOM',
];

/** The names of all functions whose call leaves something behind. */
export function changingFunctions(outline: Outline): ReadonlySet<string> {
  const found = new Set(changing);
  const functions = outline.flows.filter((flow) => flow.isFunction);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const flow of functions) if (changes(flow, found)) found.add(flow.name);
  }
  return found;
}

/** Whether an expression calls one of these functions. */
export function callsAny({ calls }: Expression, names: ReadonlySet<string>): boolean {
  return calls.some(({ name }) => names.has(name));
}

function changes(flow: Flow, known: ReadonlySet<string>): boolean {
  let found = false;
  visitNodes(flow.nodes, (node) => {
    if (node.kind === 'logic' && node.writes) found = true;
    if (expressionsOf(node).some((value) => callsAny(value, known))) found = true;
  });
  return found;
}
