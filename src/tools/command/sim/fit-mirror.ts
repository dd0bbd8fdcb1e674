/**
 * Fits the mirror's policies to the published games and writes src/sim/mirror/table.ts.
 *
 *     npx tsx src/tools/command/sim/fit-mirror.ts path/to/public-goods-game.json [--check]
 *
 * With --check nothing is written; exit code 1 when the table is not the one the data give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  allSeats,
  averageMeetings,
  fitFours,
  fourErrors,
  fitMirror,
  holdOut,
  neutralPositionError,
  packCourse,
  packForecast,
  packMoves,
  packObserved,
  pairForecasters,
  partnerOf,
  personas,
  scoreHeldOut,
  unseenError,
  type MirrorScore,
  type PublishedCell,
  type PublishedFour,
  toThousandth,
} from '../../../sim/index.ts';

const [path, flag] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write(
    'Which data file? npx tsx src/tools/command/sim/fit-mirror.ts FILE [--check]\n',
  );
  process.exit(2);
}
// The file's own "fields" entry describes exactly this shape; a wrong file fails in the fit.
const published = JSON.parse(readFileSync(path, 'utf8')) as {
  cells: PublishedCell[];
  study3: PublishedFour[];
};
const { cells, study3 } = published;
const fit = fitMirror(cells);
const forecast = pairForecasters(cells).both;
const seen = cells.map((cell) => forecast(cell).mean - cell.mean);
const held = holdOut(cells);
const unseen = held.both.map(({ predicted, cell }) => predicted - cell.mean);
const scores = {
  seen: rounded(scoreHeldOut(held.seen)),
  types: rounded(scoreHeldOut(held.types)),
  both: rounded(scoreHeldOut(held.both)),
};
const seenError = rootMeanSquare(seen);
const forecasts = allSeats.flatMap((seat) =>
  personas.map((other) => {
    const cell = {
      model: seat.family,
      other_model: partnerOf[seat.family],
      condition: seat.label,
      persona: seat.persona,
      other_persona: other,
    };
    const isKnown = cells.some(
      (each) =>
        each.model === cell.model &&
        each.condition === cell.condition &&
        each.persona === cell.persona &&
        each.other_persona === other,
    );
    const deviation = isKnown ? seenError : unseenError(held.both, seat.family);
    return {
      ...seat,
      other,
      mean: toThousandth(forecast(cell).mean),
      deviation: toThousandth(deviation),
    };
  }),
);
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
const head = `// Written by src/tools/command/sim/fit-mirror.ts from the games published with arXiv 2508.18467; do not edit.`;
const forecastText = `${head}

import type { PairForecasterId } from './blend.ts';
import type { MirrorScore } from './score.ts';

/** What both ways of predicting give on average for every cell of study 1, for \`unpackForecast\`. */
export const forecastLines: readonly string[] = ${JSON.stringify(forecasts.map(packForecast))};

/** How well pairings left out of the fit are predicted: by what was seen, by types, by the mean of both. */
export const mirrorScores: Readonly<Record<PairForecasterId, MirrorScore>> = ${JSON.stringify(scores)};

/** Published mean contributions, for \`unpackObserved\`. */
export const observedLines: readonly string[] = ${JSON.stringify(observed.map(packObserved))};

/** Root mean square errors in points: cells in the fit, cells left out of it, four-copy games, neutral ones. */
export const predictionError = ${JSON.stringify({
  seen: toThousandth(rootMeanSquare(seen)),
  unseen: toThousandth(rootMeanSquare(unseen)),
  four: toThousandth(rootMeanSquare(fours)),
  neutralFour: toThousandth(neutralPositionError(cells)),
})};
`;
const text = `${head}

/** What every kind of player did in study 1, one line each, for \`unpackMoves\`. */
export const moveLines: readonly string[] = ${JSON.stringify(fit.counts.map(packMoves))};

/** Courses of the four-copy games of study 3, for \`unpackCourse\`. */
export const courseLines: readonly string[] = ${JSON.stringify(courses.map(packCourse))};

/** Mean contributions over the four families, for \`cooperationOf\`. */
export const meetingMeans = ${JSON.stringify(averageMeetings(fit, courses))} as const;
`;
process.stdout.write(
  `${cells.length} cells: mean absolute error ${toThousandth(meanAbsolute(seen))}; ` +
    `${unseen.length} cells left out in turn: ${toThousandth(meanAbsolute(unseen))}; ` +
    `${fours.length} four-copy cells: ${toThousandth(meanAbsolute(fours))}.\n`,
);
for (const [name, score] of Object.entries(scores))
  process.stdout.write(`${name}: ${told(score)}\n`);
await settle('table', text);
await settle('forecast-table', forecastText);

/** Writes a table of src/sim/mirror, or compares it with what is there. */
async function settle(name: string, content: string): Promise<void> {
  const target = fileURLToPath(new URL(`../../../sim/mirror/${name}.ts`, import.meta.url));
  const options = { ...(await resolveConfig(target)), filepath: target };
  const formatted = await format(content, options);
  if (flag !== '--check') {
    writeFileSync(target, formatted);
  } else if (readFileSync(target, 'utf8') !== formatted) {
    process.stderr.write(`src/sim/mirror/${name}.ts is not what these data give.\n`);
    process.exitCode = 1;
  }
}

/** Every figure of a score with three digits after the point. */
function rounded(score: MirrorScore): MirrorScore {
  const { cells: count, error, directions, crps, coverage, width, lastStep } = score;
  return {
    cells: count,
    error: toThousandth(error),
    directions,
    crps: toThousandth(crps),
    coverage: toThousandth(coverage),
    width: toThousandth(width),
    lastStep: toThousandth(lastStep),
  };
}

function told({ error, directions: [right, possible], ...score }: MirrorScore): string {
  return (
    `pairings left out: mean absolute error ${error}, directions ${right} of ${possible}, ` +
    `CRPS ${score.crps}, 90 % intervals ${score.width} wide cover ${score.coverage}, ` +
    `last round off by ${score.lastStep}.`
  );
}

function meanAbsolute(errors: readonly number[]): number {
  return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}

function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}
