import { expect, test } from 'vitest';
import { compileLogic, Engine } from '../../../src/futures/compile/index.ts';
import type { CompiledStory } from '../../../src/story/index.ts';
import { loadPack } from '../../../src/tools/command/load-story.ts';
import { corpus } from './corpus.ts';
import { difference } from './difference.ts';
import { loadModule } from './module.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;
const packs = ['first-branch', 'mirror-table', 'closed-circle', 'spirits'];

/** Seeds of as many playthroughs as there is time for. */
function seeds(short: number): readonly number[] {
  return Array.from({ length: isLong ? 10_000 : short }, (_, index) => 1 + index);
}

async function engines(story: CompiledStory): Promise<Record<'written' | 'interpreted', Engine>> {
  const made = compileLogic(story.ink);
  if (!made.ok) throw new Error(`${made.unknown.construct} at ${made.unknown.path}`);
  const { program } = made;
  return {
    written: new Engine(program, await loadModule(program)),
    interpreted: new Engine(program),
  };
}

const small = [...corpus()];

for (const kind of ['written', 'interpreted'] as const) {
  test.each(small)(
    `${kind}, %s goes as the ink engine tells it`,
    async (_, story) => {
      const engine = (await engines(story))[kind];
      expect(difference(story, engine, seeds(25))).toBeNull();
    },
    600_000,
  );

  test.each(packs)(
    `${kind}, the pack %s goes as the ink engine tells it`,
    async (id) => {
      const { stories } = loadPack(id);
      for (const story of Object.values(stories)) {
        const engine = (await engines(story))[kind];
        expect(difference(story, engine, seeds(3))).toBeNull();
      }
    },
    3_600_000,
  );
}

test('a difference is found and the way to it is shown', async () => {
  const story = small.find(([name]) => name === 'choices')![1];
  const text = JSON.stringify(story.ink).replace('"+"', '"-"');
  const other = { ...story, ink: JSON.parse(text) as Record<string, unknown> };
  const { written } = await engines(other);
  const found = difference(story, written, seeds(40));
  expect(found?.decisions).toHaveLength(1);
  expect(found?.compiled.variables).not.toEqual(found?.engine.variables);
});
