/**
 * Fits the mirror's policies to the published games and writes src/sim/mirror-table.ts.
 *
 *     npx tsx src/tools/command/fit-mirror.ts path/to/public-goods-game.json [--check]
 *
 * With --check nothing is written; exit code 1 when the table is not the one the data give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  averageMeetings,
  fitErrors,
  fitFours,
  fourErrors,
  fitMirror,
  heldOutErrors,
  neutralPositionError,
  packCourse,
  packMoves,
  packObserved,
  scoreMirror,
  type PublishedCell,
  type PublishedFour,
} from '../../sim/index.ts';

const [path, flag] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Which data file? npx tsx src/tools/command/fit-mirror.ts FILE [--check]\n');
  process.exit(2);
}
// The file's own "fields" entry describes exactly this shape; a wrong file fails in the fit.
const published = JSON.parse(readFileSync(path, 'utf8')) as {
  cells: PublishedCell[];
  study3: PublishedFour[];
};
const { cells, study3 } = published;
const fit = fitMirror(cells);
const seen = fitErrors(fit, cells);
const unseen = heldOutErrors(cells);
const courses = fitFours(study3, cells);
const fours = fourErrors(courses, study3);

const observed = [
  ...cells.map((cell) => ({
    study: 1 as const,
    family: cell.model,
    label: cell.condition,
    persona: cell.persona,
    other: cell.other_persona,
    mean: cell.mean,
  })),
  ...study3.map((cell) => ({
    study: 3 as const,
    family: cell.model,
    label: cell.condition,
    persona: cell.persona,
    other: cell.persona,
    mean: cell.mean,
  })),
];
const text = `// Written by src/tools/command/fit-mirror.ts from the games published with arXiv 2508.18467; do not edit.

/** What every kind of player did in study 1, one line each, for \`unpackMoves\`. */
export const moveLines: readonly string[] = ${JSON.stringify(fit.counts.map(packMoves))};

/** Courses of the four-copy games of study 3, for \`unpackCourse\`. */
export const courseLines: readonly string[] = ${JSON.stringify(courses.map(packCourse))};

/** Published mean contributions, for \`unpackObserved\`. */
export const observedLines: readonly string[] = ${JSON.stringify(observed.map(packObserved))};

/** Mean contributions over the four families, for \`cooperationOf\`. */
export const meetingMeans = ${JSON.stringify(averageMeetings(fit, courses))} as const;

/** Root mean square errors in points: cells in the fit, cells left out of it, four-copy games, neutral ones. */
export const predictionError = ${JSON.stringify({
  seen: round(rootMeanSquare(seen)),
  unseen: round(rootMeanSquare(unseen)),
  four: round(rootMeanSquare(fours)),
  neutralFour: round(neutralPositionError(cells)),
})};
`;
const target = fileURLToPath(new URL('../../sim/mirror-table.ts', import.meta.url));
const formatted = await format(text, { ...(await resolveConfig(target)), filepath: target });
process.stdout.write(
  `${cells.length} cells: mean absolute error ${round(meanAbsolute(seen))}; ` +
    `${unseen.length} cells left out in turn: ${round(meanAbsolute(unseen))}; ` +
    `${fours.length} four-copy cells: ${round(meanAbsolute(fours))}.\n`,
);
const score = scoreMirror(cells);
const [right, possible] = score.directions;
process.stdout.write(
  `Left out by pairing: mean absolute error ${round(score.error)}, directions ${right} of ${possible}, ` +
    `CRPS ${round(score.crps)}, 90 % intervals ${round(score.width)} wide cover ${round(score.coverage)}, ` +
    `last round off by ${round(score.lastStep)}.\n`,
);
if (flag !== '--check') writeFileSync(target, formatted);
else if (readFileSync(target, 'utf8') !== formatted) {
  process.stderr.write('src/sim/mirror-table.ts is not what these data give.\n');
  process.exit(1);
}

function meanAbsolute(errors: readonly number[]): number {
  return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}

function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
