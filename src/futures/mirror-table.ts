import { families, labels, personas, predictMirror } from '../sim/index.ts';
import type { Family, Label, MirrorPrediction, Persona } from '../sim/index.ts';

/** One prediction beside what was published. */
export interface MirrorTableCell {
  readonly other: Persona;
  readonly predicted: number;
  readonly se: number;
  /** Null where the pairing was never given to the fit: a pure prediction. */
  readonly observed: number | null;
  /** Predicted minus observed, points; null where nothing was observed. */
  readonly error: number | null;
}

/** A row of the table: one kind of player, against each persona (study 1) or among copies (study 3). */
export interface MirrorTableRow {
  readonly study: 1 | 3;
  readonly family: Family;
  readonly label: Label;
  readonly persona: Persona;
  readonly cells: readonly MirrorTableCell[];
}

/** The table with its summary. */
export interface MirrorTable {
  readonly rows: readonly MirrorTableRow[];
  /** Mean absolute error over the published cells of each study, points. */
  readonly errors: { readonly pairs: number; readonly copies: number };
}

/** The predicted table beside the published one, row by row in a fixed order. */
export function mirrorTable(): MirrorTable {
  const predictions = predictMirror();
  const rows = ([1, 3] as const).flatMap((study) =>
    families.flatMap((family) =>
      labels.flatMap((label) =>
        personas.map((persona) => ({
          study,
          family,
          label,
          persona,
          cells: predictions
            .filter(
              (each) =>
                each.study === study &&
                each.family === family &&
                each.label === label &&
                each.persona === persona,
            )
            .map(cellOf),
        })),
      ),
    ),
  );
  const errorOf = (study: 1 | 3): number => {
    const errors = rows
      .filter((row) => row.study === study)
      .flatMap((row) => row.cells)
      .flatMap(({ error }) => (error === null ? [] : [Math.abs(error)]));
    return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  };
  return { rows, errors: { pairs: errorOf(1), copies: errorOf(3) } };
}

function cellOf(prediction: MirrorPrediction): MirrorTableCell {
  const { other, mean, se, observed } = prediction;
  return {
    other,
    predicted: mean,
    se,
    observed,
    error: observed === null ? null : mean - observed,
  };
}
