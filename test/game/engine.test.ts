import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines, inEngine, scriptOf } from '../fixtures/engine.ts';
import { shippedPack } from '../fixtures/story.ts';
import { parting, wanders, type Wander } from './wander.ts';

const packs = ['spirits', 'closed-circle', 'mirror-table', 'first-branch'];
const count = process.env['RUNAWAY_LONG'] === undefined ? 2 : 1000;
/** So many at a time, so that a browser answers in between. */
const batch = 20;

describe(`restless readers, ${count} of each story, meet the same pages`, () => {
  let script = '';
  const here = new Map<string, readonly Wander[]>();
  beforeAll(async () => {
    script = await scriptOf(fileURLToPath(new URL('./wander.ts', import.meta.url)));
    for (const id of packs) here.set(id, wanders(shippedPack(id), 1, count));
  }, 3_600_000);

  for (const engine of engines) {
    test.skipIf(engine.path === null)(
      `in ${engine.name} as in Node (skipped where ${engine.variable} is not found)`,
      async () => {
        const partings = await inEngine(engine, script, async (evaluate) => {
          const found: string[] = [];
          for (const id of packs) {
            await evaluate(`globalThis.pack = ${JSON.stringify(shippedPack(id))}; 0`);
            for (let first = 1; first <= count; first += batch) {
              const size = Math.min(batch, count + 1 - first);
              const there = (await evaluate(`code.wanders(pack, ${first}, ${size})`)) as Wander[];
              for (const [index, one] of there.entries()) {
                const way = parting(here.get(id)![first - 1 + index]!, one);
                if (way !== null) found.push(`${id}, ${way}`);
              }
            }
          }
          return found.toSorted((one, other) => one.length - other.length);
        });
        expect(partings).toEqual([]);
      },
      3_600_000,
    );
  }

  test('which take back, switch and end', () => {
    const acts = [...here.values()].flat().flatMap((one) => one.acts);
    expect(acts.some((act) => act === 'de')).toBe(true);
    expect(acts.some((act) => act.startsWith('-'))).toBe(true);
    const last = here.get('closed-circle')!.map((one) => one.pages.at(-1)!);
    expect(last.some((page) => page.split(' ').at(-2) !== '-')).toBe(true);
  });
});

test('where two readers part, the shortest list to it is told', () => {
  const one: Wander = { seed: 7, acts: ['a', '-1', 'b'], pages: ['p', 'q', 'p', 'r'] };
  expect(parting(one, one)).toBeNull();
  expect(parting(one, { ...one, pages: ['p', 'q', 'x', 'r'] })).toBe('seed 7, a -1: “p” and “x”');
  expect(parting(one, { ...one, pages: ['p', 'q'] })).toBe('seed 7, a -1: “p” and “nothing”');
});
