import type { AuthoringProblem } from './authoring-problem.ts';
import { problemAt } from './codes.ts';
import { expressionsOf, visitNodes, type Flow, type Outline } from './outline.ts';
import { pagesOf, type PagePath, type PageStart } from './page-path.ts';

/** Most words of a page, and of one on which a story ends. */
const mostWords = { page: 220, ending: 400 };

/** Finds knots nothing leads to. */
export function checkReach(outline: Outline): AuthoringProblem[] {
  const flows = new Map(outline.flows.map((flow) => [flow.name, flow]));
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const flow = flows.get(name);
    if (flow === undefined || reached.has(name)) return;
    reached.add(name);
    if (flow.first !== null) reach(flow.first);
    for (const next of leadsTo(flow)) reach(next);
  };
  reach('');
  return outline.flows
    .filter(({ name, isFunction }) => !isFunction && !reached.has(name))
    .filter(({ name }) => ![...reached].some((other) => other.startsWith(`${name}.`)))
    .map(({ name, place }) => problemAt('RW061', place, `Nothing leads to “${name}”.`));
}

/** Finds pages that are too long, that end without an ending, or that never end. */
export function checkPages(outline: Outline): AuthoringProblem[] {
  const problems = new Map<string, AuthoringProblem>();
  const longest = new Map<string, number>();
  for (const page of pagesOf(outline)) {
    for (const path of page.paths) {
      const most = path.end === 'end' && path.isEnding ? mostWords.ending : mostWords.page;
      if (path.words > most && path.words > (longest.get(path.flow) ?? 0)) {
        longest.set(path.flow, path.words);
        problems.set(`long ${path.flow}`, tooLong(page, path, most));
      }
      if (path.end === 'end' && !path.isEnding) {
        const key = `end ${path.place.file}:${path.place.line}`;
        problems.set(key, problemAt('RW062', path.place, `“${path.flow}” names no ending.`));
      }
    }
    if (page.paths.length > 0 && page.paths.every(({ end }) => end === 'circle')) {
      const [path] = page.paths;
      const message = `From ${startOf(page)} the text comes back to “${path?.flow ?? ''}” for ever.`;
      problems.set(`circle ${path?.flow ?? ''}`, problemAt('RW065', page.place, message));
    }
  }
  return [...problems.values()];
}

/** The flows that can follow a flow, in the order of the text. */
export function leadsTo(flow: Flow): string[] {
  const names: string[] = [];
  visitNodes(flow.nodes, (node) => {
    if (node.kind === 'jump' && node.flow !== null) names.push(node.flow);
    for (const { targets } of expressionsOf(node)) names.push(...targets);
  });
  return names;
}

function tooLong(page: PageStart, path: PagePath, most: number): AuthoringProblem {
  const message = `The page from ${startOf(page)} has ${path.words} words; ${most} are allowed.`;
  return problemAt('RW050', path.flow === '' ? page.place : path.place, message);
}

function startOf({ label, place }: PageStart): string {
  return label === null ? 'the beginning' : `“${label}” (${place.file}:${place.line})`;
}
