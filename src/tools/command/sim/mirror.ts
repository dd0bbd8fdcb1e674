import {
  families,
  labels,
  mirrorScores,
  personas,
  predictMirror,
  seatOf,
  toThousandth,
} from '../../../sim/index.ts';
import type { MirrorPrediction } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { printJson, sentence } from '../print.ts';

/**
 * `npm run sim -- mirror`: the public goods game, predicted for every published cell and for those
 * that were kept back; a family, persona or label can be picked.
 */
export function runMirror(asked: Asked): number {
  const family = asked.text('family');
  const persona = asked.text('persona');
  const label = asked.text('label');
  const seat = seatOf(family ?? families[0], persona ?? personas[0], label ?? labels[0]);
  if (!seat.ok) {
    const { kind, name, known, nearest } = seat.refusal;
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
    throw new UsageError(`${kind.replace('-', ' ')}: ${name}.${hint} Known: ${known.join(', ')}.`);
  }
  const cells = predictMirror().filter(
    (cell) =>
      (family === null || cell.family === family) &&
      (persona === null || cell.persona === persona) &&
      (label === null || cell.label === label),
  );
  if (asked.flag('json')) {
    printJson({ cells: cells.map(published), unseen: mirrorScores });
    return 0;
  }
  for (const study of [1, 3] as const) {
    sentence(
      study === 1
        ? 'Study 1: two players, mean contribution 0..10 of the first'
        : 'Study 3: four true copies, mean contribution 0..10',
    );
    for (const cell of cells.filter((each) => each.study === study)) {
      const seats =
        study === 1 ? `${cell.persona} against ${cell.other}` : `${cell.persona} among copies`;
      const observed = cell.observed === null ? 'not given' : cell.observed.toFixed(2);
      sentence(
        `  ${cell.family.padEnd(17)}${cell.label.padEnd(9)}${seats.padEnd(34)}` +
          `${cell.mean.toFixed(2).padStart(5)} ± ${cell.se.toFixed(2)}   observed ${observed}`,
      );
    }
    const given = cells.filter((cell) => cell.study === study && cell.observed !== null);
    if (given.length === 0) continue;
    const error =
      given.reduce((sum, cell) => sum + Math.abs(cell.mean - (cell.observed ?? 0)), 0) /
      given.length;
    sentence(`  mean absolute error over ${given.length} given cells: ${error.toFixed(3)}`);
  }
  sentence('Study 1, each pairing of personas left out of the fit in turn');
  for (const [way, score] of Object.entries(mirrorScores)) {
    const [right, possible] = score.directions;
    sentence(
      `  ${way.padEnd(6)} mean absolute error ${score.error}, directions ${right} of ${possible}, ` +
        `CRPS ${score.crps}, 90 % intervals ${score.width} wide cover ${score.coverage}`,
    );
  }
  return 0;
}

/** A prediction under the field names of the published data. */
function published(cell: MirrorPrediction): object {
  return {
    study: cell.study,
    model: cell.family,
    condition: cell.label,
    persona: cell.persona,
    other_persona: cell.other,
    mean: toThousandth(cell.mean),
    se: toThousandth(cell.se),
    ...(cell.observed === null ? {} : { observed: cell.observed }),
  };
}
