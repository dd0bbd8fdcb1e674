/** A part of the model, as the model page divides it. */
export type ModelPart =
  'lab' | 'replication' | 'measures' | 'access' | 'trilemma' | 'mirror' | 'coalition' | 'society';

/**
 * A number that is the same in every world: no story or save sets it, a sweep only in a thread of its
 * own, and it is not part of a world's hash. Whoever changes it changes the model, and raises `worldVersion`.
 */
export interface ConstantDefinition {
  readonly id: string;
  readonly part: ModelPart;
  readonly unit: string;
  /** The number, or one for each kind in the order that its sentence names. */
  readonly value: number | readonly number[];
  /** Where the model keeps its sense, both ends included. */
  readonly range: readonly [number, number];
  /** A source; `chosen` when it is ours; `structural` when the way of computing asks for it. */
  readonly source: string;
}

/** id, unit, value or values, lowest, highest, source. */
type Row = readonly [string, string, number | readonly number[], number, number, string];

/** The numbers of one part: as rows for those who read about them, as values for the code. */
export interface ConstantTable<Rows extends readonly Row[]> {
  readonly definitions: readonly ConstantDefinition[];
  readonly values: {
    readonly [Each in Rows[number] as Each[0]]: Each[2] extends number ? number : readonly number[];
  };
}

declare global {
  /**
   * Other values by id, as whoever loads the model left them before anything of it was loaded: the only
   * way to try one, since code takes fixed numbers once and for all.
   */
  var held: Readonly<Record<string, number | readonly number[]>> | undefined;
}

/** A table of fixed numbers of a part of the model. */
export function constantTable<const Rows extends readonly Row[]>(
  part: ModelPart,
  rows: Rows,
): ConstantTable<Rows> {
  return {
    definitions: rows.map(([id, unit, value, low, high, source]) => ({
      id,
      part,
      unit,
      value,
      range: [low, high],
      source,
    })),
    // Every id of the table is a key, which fromEntries cannot know.
    values: Object.fromEntries(
      rows.map(([id, , value]) => [id, globalThis.held?.[id] ?? value]),
    ) as ConstantTable<Rows>['values'],
  };
}
