import { inkFunctions, type AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { expressionsOf, visitNodes, type Outline } from '../outline/outline.ts';
import { told } from '../said.ts';

/** Finds functions from outside that the story calls and nobody answers for: it stops before its first page. */
export function checkExternals(outline: Outline): AuthoringProblem[] {
  const called = new Set<string>();
  for (const flow of outline.flows) {
    visitNodes(flow.nodes, (node) => {
      for (const { calls } of expressionsOf(node)) for (const { name } of calls) called.add(name);
    });
  }
  const written = new Set(outline.flows.map(({ name }) => name));
  return outline.externals
    .filter(
      ({ name }) => called.has(name) && !Object.hasOwn(inkFunctions, name) && !written.has(name),
    )
    .map(({ name, parameters, place }) => {
      const head = `=== function ${name}(${parameters.join(', ')}) ===`;
      return problemAt(
        'RW082',
        place,
        told`Nobody answers for “${name}”, and the story stops before its first page. Write at the end of the file: ${head}, and below it ~ return.`,
      );
    });
}
