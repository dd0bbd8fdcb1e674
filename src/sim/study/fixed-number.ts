import { constants } from '../world/constant.ts';
import type { ConstantDefinition } from '../constant-table.ts';

/** A fixed number as a sweep names it: by its id, or one of several by its id and place, `harm_class.4`. */
export interface FixedNumber {
  readonly definition: ConstantDefinition;
  /** Place among the values of the table, from 0; null where there is only one. */
  readonly at: number | null;
}

/** The fixed number of this name, or null where none is called so. */
export function fixedNumber(name: string): FixedNumber | null {
  const [id, place, ...more] = name.split('.');
  const definition = constants.find((each) => each.id === id);
  if (definition === undefined || more.length > 0) return null;
  if (typeof definition.value === 'number')
    return place === undefined ? { definition, at: null } : null;
  const at = Number(place) - 1;
  const isPlace = definition.value[at] !== undefined && String(at + 1) === place;
  return isPlace ? { definition, at } : null;
}

/** What whoever loads the model leaves for the tables to hold, by id: what a point asks of fixed numbers. */
export function heldBy(
  point: Readonly<Record<string, number>>,
): Readonly<Record<string, number | readonly number[]>> {
  const held: Record<string, number | readonly number[]> = {};
  for (const [name, value] of Object.entries(point)) {
    const found = fixedNumber(name);
    if (found === null) continue;
    const { definition, at } = found;
    const { id } = definition;
    held[id] = at === null ? value : [held[id] ?? definition.value].flat().with(at, value);
  }
  return held;
}

/** The rest of a point: what it asks of parameters, which a world takes by itself. */
export function parametersOf(
  point: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(point).filter(([name]) => fixedNumber(name) === null));
}

/** Whether the numbers of a row share one whole among them, and only make sense together. */
export function isOneWhole({ value, unit }: ConstantDefinition): boolean {
  if (typeof value === 'number' || unit !== 'share') return false;
  return Math.abs(value.reduce((sum, part) => sum + part, 0) - 1) < 1e-9;
}
