import { expect, test } from 'vitest';
import {
  canonical,
  circumstances,
  measuredCircumstances,
  measuredFacts,
  parameters,
} from '../../../src/sim/index.ts';
import { replay } from '../../../src/game/index.ts';
import { playthrough } from '../../fixtures/ink.ts';
import { shippedPack } from '../../fixtures/story.ts';
import { canonicalFacts, seedsFrom } from '../../../src/sim/study/fact.ts';
import { partVerdict } from '../../../src/sim/study/fact-part.ts';

const setAlongTheWay = canonical.flatMap(({ actions }) =>
  actions.flatMap((action) => (action.kind === 'set' ? [action.parameter] : [])),
);

test('every circumstance is a number a story may set, that the source leaves alone, at another value', () => {
  for (const [id, values] of circumstances) {
    const { settable, range, default: usual } = parameters.find((each) => each.id === id)!;
    expect(settable, id).toBe(true);
    expect(setAlongTheWay).not.toContain(id);
    for (const value of values) {
      expect(value).not.toBe(usual);
      expect(value >= range[0] && value <= range[1], `${id} ${value}`).toBe(true);
    }
  }
});

test('what was stored of the circumstances is what this model shows', () => {
  const { seeds, first, rows } = measuredCircumstances;
  expect(rows.map(({ parameter, value }) => [parameter, value])).toEqual(
    circumstances.flatMap(([id, values]) => values.map((value) => [id, value])),
  );
  const known = measuredFacts.flatMap(({ id, parts }) => parts.map(({ name }) => `${id} ${name}`));
  for (const { turned } of rows) {
    for (const { fact, name } of turned) expect(known).toContain(`${fact} ${name}`);
  }
  const witnessed = rows.find(({ parameter, value }) => parameter === 'witness' && value === 100)!;
  const again = canonicalFacts(seedsFrom(first, seeds), { parameters: { witness: 100 } }).flatMap(
    ({ id, parts }) =>
      parts
        .filter((part) => partVerdict(part) === 'fails')
        .map(({ name, figure }) => ({ fact: id, name, figure })),
  );
  expect(witnessed.turned).toEqual(again);
});

test('no statement turns while at least four of ten models are open, which is where stories begin', () => {
  const open = measuredCircumstances.rows.filter(
    ({ parameter, value }) => parameter === 'open_access' && value >= 40,
  );
  expect(open.map(({ value }) => value)).toEqual([100, 90, 70, 60, 50, 40]);
  for (const { value, turned } of open) expect(turned, String(value)).toEqual([]);
  const pack = shippedPack('spirits');
  const run = replay(pack, playthrough({ story: 'spirits', storyHash: pack.hash }));
  expect(run.turns.at(-1)!.world.parameters.open_access).toBeGreaterThanOrEqual(40);
});
