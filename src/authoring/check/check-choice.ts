import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { visitNodes, type ChoiceNode, type Outline } from '../outline/outline.ts';
import { shortestWords } from './word-count.ts';
import { told } from '../said.ts';

/** Most words a choice may have. */
const mostWords = 9;

/** Finds choices without a label, with the label in the wrong place, or too long. */
export function checkChoices(outline: Outline): AuthoringProblem[] {
  const problems: AuthoringProblem[] = [];
  for (const flow of outline.flows) {
    visitNodes(flow.nodes, (node) => {
      if (node.kind !== 'choice' || node.fallback) return;
      const words = shownText(node);
      if (node.label === null) problems.push(unlabelled(node, words));
      const count = shortestWords(node.shown);
      if (count > mostWords) {
        const message = told`“${words}” has ${count} words; ${mostWords} are allowed.`;
        problems.push(problemAt('RW051', node.place, message));
      }
    });
  }
  return problems;
}

function unlabelled(node: ChoiceNode, words: string): AuthoringProblem {
  const late = /^\((\w+)\)/.exec(words)?.[1];
  if (late === undefined) return problemAt('RW010', node.place, told`“${words}” has no label.`);
  const message = told`“(${late})” stands after the condition.`;
  return problemAt('RW011', node.place, message);
}

function shownText(node: ChoiceNode): string {
  return node.shown
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .trim();
}
