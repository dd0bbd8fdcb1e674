import type { Block, Flow, Program, Statement } from './program.ts';
import { originNeeds } from './origin-need.ts';

type Go = Extract<Statement, { do: 'go' }>;

/**
 * Joins blocks that are only ever gone on to from one place, and takes out the ways round a condition that
 * lead where its end leads anyway. What a story does stays the same; there is less to jump.
 */
export function tidy(program: Program): Program {
  const needs = originNeeds(program);
  const fixed = new Set<number>([
    program.start.main,
    program.start.globals,
    ...program.places.map(({ block }) => block),
    ...program.flows.map(({ entry }) => entry),
    ...program.flows.flatMap(({ blocks }) => blocks.flatMap(({ body }) => backsOf(body))),
  ]);
  // A way from another flow keeps a block where it is.
  for (const { blocks } of program.flows) {
    const own = new Set(blocks.map(({ id }) => id));
    const ways = new Map<number, number>();
    for (const { body } of blocks) countWays(body, ways);
    for (const block of ways.keys()) if (!own.has(block)) fixed.add(block);
  }
  const flows = program.flows.map((flow) => tidyFlow(flow, fixed, needs));
  return { ...program, flows };
}

function tidyFlow(flow: Flow, fixed: ReadonlySet<number>, needs: ReadonlySet<number>): Flow {
  const bodies = new Map(flow.blocks.map(({ id, body }) => [id, straighten(body, needs)]));
  for (let isDone = false; !isDone;) {
    isDone = true;
    const ways = new Map<number, number>();
    for (const body of bodies.values()) countWays(body, ways);
    for (const [id, body] of bodies) {
      const last = body.at(-1);
      if (last?.do !== 'go' || last.block === id) continue;
      const next = bodies.get(last.block);
      if (next === undefined || fixed.has(last.block) || ways.get(last.block) !== 1) continue;
      if (needs.has(last.block)) continue;
      const joined = [...body.slice(0, -1), ...enterings(last), ...next];
      bodies.set(id, straighten(joined, needs));
      bodies.delete(last.block);
      isDone = false;
      break;
    }
  }
  const blocks: Block[] = [...bodies].map(([id, body]) => ({ id, body }));
  return { ...flow, blocks };
}

/** Takes out a jump at the end of a condition's body where the next statement is the same jump. */
function straighten(body: readonly Statement[], needs: ReadonlySet<number>): readonly Statement[] {
  const made: Statement[] = [];
  for (const statement of [...body].reverse()) {
    const next = made[0];
    if (statement.do !== 'if') {
      made.unshift(statement);
      continue;
    }
    const inner = straighten(statement.body, needs);
    const last = inner.at(-1);
    const isSame = last !== undefined && next !== undefined && sameGo(last, next, needs);
    made.unshift({ ...statement, body: isSame ? inner.slice(0, -1) : inner });
  }
  return made;
}

function sameGo(one: Statement, other: Statement, needs: ReadonlySet<number>): boolean {
  return (
    one.do === 'go' &&
    other.do === 'go' &&
    one.block === other.block &&
    !needs.has(one.block) &&
    enterings(one).length === 0 &&
    enterings(other).length === 0
  );
}

function enterings({ entered }: Go): readonly Statement[] {
  const isNone = entered.visits.length === 0 && entered.turns.length === 0;
  return isNone ? [] : [{ do: 'enter', entered }];
}

function countWays(body: readonly Statement[], ways: Map<number, number>): void {
  for (const statement of body) {
    if (statement.do === 'if') countWays(statement.body, ways);
    if (statement.do === 'go') ways.set(statement.block, (ways.get(statement.block) ?? 0) + 1);
  }
}

function backsOf(body: readonly Statement[]): readonly number[] {
  return body.flatMap((statement) =>
    statement.do === 'if'
      ? backsOf(statement.body)
      : statement.do === 'tunnel' || statement.do === 'thread'
        ? [statement.back]
        : [],
  );
}
