import { checkParameter } from './parameter.ts';
import type { ParameterId } from './parameter.ts';
import { endowment } from '../mirror/rule.ts';
import type { Outcome } from '../refusal.ts';
import { accept, outOfRange, unknownName } from '../refusal.ts';
import { playTable, tableSettings } from './table.ts';
import { copyWorld, strains } from './world.ts';
import type { World } from './world.ts';

/** Something a story, a player or a facilitator does to the world. */
export type Action =
  | { readonly kind: 'deploy'; readonly measure: string; readonly percent: number }
  | { readonly kind: 'withdraw'; readonly measure: string }
  | { readonly kind: 'set'; readonly parameter: string; readonly value: number }
  | { readonly kind: 'contribute'; readonly points: number };

/**
 * The world after an action; the given world stays as it was, and the two share what the action leaves alone.
 * An action that changes nothing gives the given world, so that whoever tells worlds apart knows.
 */
export function act(world: World, action: Action): Outcome<World> {
  switch (action.kind) {
    case 'deploy':
      return aim(world, action.measure, action.percent);
    case 'withdraw':
      return aim(world, action.measure, 0);
    case 'set':
      return set(world, action.parameter, action.value);
    case 'contribute':
      return contribute(world, action.points);
  }
}

function aim(world: World, measure: string, percent: number): Outcome<World> {
  const index = world.measures.findIndex((entry) => entry.id === measure);
  if (index < 0) {
    const names = world.measures.map((entry) => entry.id);
    return unknownName('unknown-measure', measure, names);
  }
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
    return outOfRange(measure, percent, [0, 100]);
  }
  const target = percent / 100;
  if (world.targets[index] === target) return accept(world);
  const targets = world.targets.slice();
  targets[index] = target;
  return accept({ ...world, targets });
}

function set(world: World, parameter: string, value: number): Outcome<World> {
  const checked = checkParameter(parameter, value, true);
  if (!checked.ok) return checked;
  const { id } = checked.value;
  const cleared = tableSettings.includes(parameter);
  const dark = parameter === 'lab_power' && value === 0;
  if (world.parameters[id] === value && !cleared && !dark) return accept(world);
  const parameters: Record<ParameterId, number> = { ...world.parameters };
  parameters[id] = value;
  const table = cleared ? new Int32Array(world.table.length) : world.table;
  const copies = dark ? world.copies.slice().fill(0, 0, strains) : world.copies;
  return accept({ ...world, parameters, table, copies });
}

function contribute(world: World, points: number): Outcome<World> {
  if (!Number.isInteger(points) || points < 0 || points > endowment) {
    return outOfRange('points', points, [0, endowment]);
  }
  const next = copyWorld(world);
  playTable(next, points);
  next.quantities.contributions += points;
  next.quantities.rounds += 1;
  return accept(next);
}
