import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import {
  expressionsOf,
  visitNodes,
  type Flow,
  type Outline,
  type OutlineNode,
} from '../outline/outline.ts';
import { pagesOf, type PagePath, type PageStart } from './page-path.ts';
import { told, type Said } from '../said.ts';

/** Most words of a page, and of one on which a story ends. */
const mostWords = { page: 220, ending: 400 };

/** Finds knots nothing leads to; where the story itself leads nowhere, that is told and none of them. */
export function checkReach(outline: Outline): AuthoringProblem[] {
  const top = outline.flows.find(({ name }) => name === '');
  const first = outline.flows.find(({ name }) => name !== '');
  if (first !== undefined && !shows(top?.nodes ?? [])) {
    const knots = outline.flows.filter(
      ({ name, isFunction }) => !isFunction && !/^$|\./.test(name),
    );
    const knot = knots[0]?.name ?? null;
    return [
      problemAt(
        'RW084',
        first.place,
        knot === null
          ? told`There are only functions here, and nobody sees what they do.`
          : told`The first page is empty. To begin with “${knot}”, write -> ${knot} above it.`,
      ),
    ];
  }
  return deadFlows(outline).map(({ name, place }) =>
    problemAt('RW061', place, told`Nothing leads to “${name}”.`),
  );
}

/** Whether a reader sees anything of it, or is led on. */
function shows(nodes: readonly OutlineNode[]): boolean {
  let found = false;
  visitNodes(nodes, (node) => {
    if (node.kind === 'jump') found ||= node.flow !== 'DONE' && node.flow !== 'END';
    else if (node.kind === 'text') found ||= node.text.trim() !== '';
    // A function may print something.
    else if (node.kind === 'logic') found ||= node.value.calls.length > 0;
    else found ||= node.kind === 'print' || node.kind === 'choice';
  });
  return found;
}

/** The knots and stitches nothing leads to, whatever the reader does. */
export function deadFlows(outline: Outline): Flow[] {
  const flows = new Map(outline.flows.map((flow) => [flow.name, flow]));
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (flows.has(name)) reached.add(name);
  };
  reach('');
  // What is reached on the way is gone through as well: one after the other, as a story may be long.
  for (const name of reached) {
    const flow = flows.get(name)!;
    if (flow.first !== null) reach(flow.first);
    for (const next of leadsTo(flow)) reach(next);
  }
  const above = new Set([...reached].map((name) => name.split('.')[0]));
  return outline.flows.filter(
    ({ name, isFunction }) => !isFunction && !reached.has(name) && !above.has(name),
  );
}

/** Finds reached flows from which no divert ever leads to an end. */
export function checkWayOut(outline: Outline): AuthoringProblem[] {
  const flows = new Map(outline.flows.map((flow) => [flow.name, flow]));
  const before = new Map<string, string[]>();
  for (const flow of outline.flows) {
    for (const next of [...leadsTo(flow), ...(flow.first === null ? [] : [flow.first])]) {
      const known = before.get(next);
      if (known === undefined) before.set(next, [flow.name]);
      else known.push(flow.name);
    }
  }
  const ends = new Set(outline.flows.filter(endsItself).map(({ name }) => name));
  // What leads to an end ends as well, and so does what leads there.
  for (const name of ends) for (const one of before.get(name) ?? []) ends.add(one);
  const reached = [...flows.values()].filter(
    ({ name, isFunction, nodes }) => !isFunction && !ends.has(name) && nodes.length > 0,
  );
  const stuck = new Set(reached.map(({ name }) => name));
  return (
    reached
      // Without a choice it is a plain circle, which has a code of its own.
      .filter((flow) => hasChoice(flow) && leadsTo(flow).some((next) => stuck.has(next)))
      .map(({ name, place }) =>
        problemAt('RW076', place, told`From “${name}” nothing leads to an end.`),
      )
  );
}

/** Whether a flow ends the story, or gives back to who called it. */
function endsItself(flow: Flow): boolean {
  let found = false;
  visitNodes(flow.nodes, (node) => {
    if (node.kind !== 'jump') return;
    const { how, flow: to } = node;
    if (how === 'return' || to === null || to === 'END' || to === 'DONE') found = true;
  });
  return found;
}

function hasChoice(flow: Flow): boolean {
  let found = false;
  visitNodes(flow.nodes, (node) => {
    if (node.kind === 'choice' && !node.fallback) found = true;
  });
  return found;
}

/** Finds pages that are too long, that end without an ending, or that may run in a circle; flows that certainly do are `known`. */
export function checkPages(outline: Outline, known: ReadonlySet<string>): AuthoringProblem[] {
  const problems = new Map<string, AuthoringProblem>();
  const longest = new Map<string, number>();
  for (const page of pagesOf(outline)) {
    for (const path of page.paths) {
      const most = path.end === 'end' && path.endings > 0 ? mostWords.ending : mostWords.page;
      if (path.words > most && path.words > (longest.get(path.flow) ?? 0)) {
        longest.set(path.flow, path.words);
        problems.set(`long ${path.flow}`, tooLong(page, path, most));
      }
      const here = `${path.place.file}:${path.place.line}`;
      if (path.end === 'end' && path.endings === 0) {
        const message = told`${nameOf(path)} names no ending.`;
        problems.set(`end ${here}`, problemAt('RW062', path.place, message));
      }
      if (path.end === 'choices' && path.endings > 0) {
        const message = told`${nameOf(path)} names an ending and offers choices.`;
        problems.set(`choices ${here}`, problemAt('RW068', path.place, message));
      }
      if (path.endings > 1) {
        const message = told`The page from ${startOf(page)} names ${path.endings} endings.`;
        problems.set(`two ${here}`, problemAt('RW069', path.place, message));
      }
    }
    const circle = page.paths.find(({ end, flow }) => end === 'circle' && !known.has(flow));
    if (circle !== undefined) {
      const message = told`From ${startOf(page)} the text can come back to ${nameOf(circle)}.`;
      const key = `circle ${circle.flow}`;
      if (!problems.has(key)) problems.set(key, problemAt('RW075', circle.place, message));
    }
  }
  return [...problems.values()];
}

/** The flows that can follow a flow, in the order of the text. */
function leadsTo(flow: Flow): string[] {
  const names: string[] = [];
  visitNodes(flow.nodes, (node) => {
    if (node.kind === 'jump' && node.flow !== null) names.push(node.flow);
    for (const { targets } of expressionsOf(node)) names.push(...targets);
  });
  return names;
}

function tooLong(page: PageStart, path: PagePath, most: number): AuthoringProblem {
  const message = told`The page from ${startOf(page)} has ${path.words} words; ${most} are allowed.`;
  return problemAt('RW050', path.flow === '' ? page.place : path.place, message);
}

/** A flow as authors know it; the text before the first knot has no name. */
function nameOf({ flow }: { readonly flow: string }): Said {
  return flow === '' ? told`The beginning` : told`“${flow}”`;
}

function startOf({ label, place }: PageStart): Said {
  return label === null ? told`the beginning` : told`“${label}” (${place.file}:${place.line})`;
}
