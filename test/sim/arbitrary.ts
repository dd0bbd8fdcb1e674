import fc from 'fast-check';
import { act, advance, createWorld, measures, parameters } from '../../src/sim/index.ts';
import type { Action, World, WorldDefinition } from '../../src/sim/index.ts';

const settable = parameters.filter((entry) => entry.settable);

/** Any action a story may take. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('deploy' as const),
    measure: fc.constantFrom(...measures.map((entry) => entry.id)),
    percent: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({
    kind: fc.constant('withdraw' as const),
    measure: fc.constantFrom(...measures.map((entry) => entry.id)),
  }),
  fc.constantFrom(...settable).chain((entry) =>
    fc.record({
      kind: fc.constant('set' as const),
      parameter: fc.constant(entry.id),
      value: fc.integer({ min: entry.range[0], max: entry.range[1] }),
    }),
  ),
  fc.record({ kind: fc.constant('contribute' as const), points: fc.integer({ min: 0, max: 10 }) }),
);

/** Any seed. */
export const anySeed = fc.integer({ min: 1, max: 2147483647 });

const defaultValues: Readonly<Record<string, number>> = Object.fromEntries(
  parameters.map((entry) => [entry.id, entry.default]),
);

/** Worlds with some model parameters anywhere in their range and some shared at their default. */
export const anyDefinition: fc.Arbitrary<WorldDefinition> = fc
  .array(
    fc
      .constantFrom(...parameters.filter((entry) => !entry.settable))
      .chain((entry) =>
        (entry.whole
          ? fc.integer({ min: entry.range[0], max: Math.min(entry.range[1], 3000000) })
          : fc.double({ min: entry.range[0], max: entry.range[1], noNaN: true })
        ).map((value) => [entry.id, value] as const),
      ),
    { maxLength: 12 },
  )
  .map((pairs) => ({ parameters: Object.fromEntries(pairs) }))
  .filter(({ parameters: given }) => {
    const values = { ...defaultValues, ...given };
    return values['mutation_stealth']! + values['mutation_up']! + values['mutation_down']! <= 1;
  });

/** A history: actions, and hours to let pass between them. */
export const anyHistory = fc.array(fc.oneof(anyAction, fc.integer({ min: 0, max: 400 })), {
  maxLength: 14,
});

/** Does one thing to a world; a number lets hours pass. Throws when it is refused. */
export function apply(
  world: World,
  step: Action | number,
  observe?: (world: World) => void,
): World {
  const outcome = typeof step === 'number' ? advance(world, step, observe) : act(world, step);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** The world a history leads to, from a connected start so that there is something to see. */
export function live(
  seed: number,
  definition: WorldDefinition,
  history: readonly (Action | number)[],
  observe?: (world: World) => void,
): World {
  const start: readonly (Action | number)[] = [
    { kind: 'set', parameter: 'running', value: 1 },
    { kind: 'set', parameter: 'network', value: 3 },
    72,
  ];
  return [...start, ...history].reduce<World>(
    (world, step) => apply(world, step, observe),
    createWorld(seed, definition),
  );
}
