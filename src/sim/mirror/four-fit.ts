import type { FourCourse } from './count.ts';
import { fitConstants } from './fit-constant.ts';
import type { PublishedCell } from './fit.ts';
import { families, labels, type Family, type Label, type Persona } from './name.ts';
import { endowment, gameRounds } from './rule.ts';

const { fit_pull_parts, fit_pull_most } = fitConstants.values;

/** One cell of the published study 3, as the data file names its fields. */
export interface PublishedFour {
  readonly model: Family;
  readonly condition: Label;
  readonly persona: Persona;
  readonly mean: number;
  readonly round_mean: readonly number[];
}

/** The numbers of a `FourCourse` without the seat. */
export type Course = Pick<FourCourse, 'first' | 'target' | 'pull' | 'last'>;

/**
 * Fits a drifting course to every published cell of study 3. Neutral copies are not published: their
 * course lies between collective and selfish where the same family's neutral players lay in study 1.
 */
export function fitFours(
  published: readonly PublishedFour[],
  cells: readonly PublishedCell[],
): FourCourse[] {
  return families.flatMap((family) =>
    labels.flatMap((label) => {
      const meansFor = (persona: Persona): readonly number[] => {
        const found = published.find(
          (each) => each.model === family && each.condition === label && each.persona === persona,
        );
        if (found === undefined) {
          throw new RangeError(`No four-copy games of ${family}, ${persona}.`);
        }
        return found.round_mean;
      };
      const collective = meansFor('collective');
      const selfish = meansFor('selfish');
      const position = neutralPosition(cells, family, label);
      const neutral = collective.map(
        (mean, round) => position * mean + (1 - position) * selfish[round]!,
      );
      return [
        { family, persona: 'collective' as const, label, ...fitCourse(collective) },
        { family, persona: 'neutral' as const, label, ...fitCourse(neutral) },
        { family, persona: 'selfish' as const, label, ...fitCourse(selfish) },
      ];
    }),
  );
}

/** Mean contribution over a game that follows a course. */
export function meanOfCourse(course: Course): number {
  let now = course.first;
  let sum = now;
  for (let round = 2; round <= gameRounds; round += 1) {
    now += course.pull * (course.target - now) + (round === gameRounds ? course.last : 0);
    sum += now;
  }
  return sum / gameRounds;
}

/** Predicted minus published mean of every published cell. */
export function fourErrors(
  courses: readonly FourCourse[],
  published: readonly PublishedFour[],
): number[] {
  return published.map((cell) => {
    const course = courses.find(
      (each) =>
        each.family === cell.model &&
        each.label === cell.condition &&
        each.persona === cell.persona,
    );
    return course === undefined ? 0 : meanOfCourse(course) - cell.mean;
  });
}

/** The course first + drift to a target that lies nearest to the round means 1 … 19, and the last step. */
function fitCourse(means: readonly number[]): Course {
  const first = means[0]!;
  let best = Infinity;
  let chosen: Course = { first, target: first, pull: 0, last: 0 };
  for (let step = 1; step <= fit_pull_most; step += 1) {
    const pull = step / fit_pull_parts;
    let weighted = 0;
    let weights = 0;
    let left = 1;
    for (let t = 1; t < gameRounds - 1; t += 1) {
      left *= 1 - pull;
      weighted += (1 - left) * (means[t]! - first * left);
      weights += (1 - left) * (1 - left);
    }
    const free = weighted / weights;
    const target = free < 0 ? 0 : free > endowment ? endowment : free;
    let error = 0;
    let now = first;
    for (let t = 1; t < gameRounds - 1; t += 1) {
      now += pull * (target - now);
      error += (now - means[t]!) * (now - means[t]!);
    }
    if (error >= best) continue;
    best = error;
    const last = means[gameRounds - 1]! - (now + pull * (target - now));
    chosen = { first: round(first), target: round(target), pull, last: round(last) };
  }
  return chosen;
}

/** Where neutral players lie between selfish (0) and collective (1) ones among their like. */
function neutralPosition(cells: readonly PublishedCell[], family: Family, label: Label): number {
  const meanOf = (persona: Persona): number => {
    const found = cells.find(
      (cell) =>
        cell.model === family &&
        cell.condition === label &&
        cell.persona === persona &&
        cell.other_persona === persona,
    );
    if (found === undefined) throw new RangeError(`No games of ${family}, ${persona}.`);
    return found.mean;
  };
  const selfish = meanOf('selfish');
  const position = (meanOf('neutral') - selfish) / (meanOf('collective') - selfish);
  return position < 0 ? 0 : position > 1 ? 1 : position;
}

/**
 * How far off a neutral mean is when its position is taken from the other label instead: the nearest
 * thing in the data to taking it from study 1 into study 3. Root mean square, points.
 */
export function neutralPositionError(cells: readonly PublishedCell[]): number {
  let sum = 0;
  for (const family of families) {
    for (const label of labels) {
      const other = label === 'name' ? 'no-name' : 'name';
      const own = neutralPosition(cells, family, label);
      const borrowed = neutralPosition(cells, family, other);
      const span = cells
        .filter(
          (cell) =>
            cell.model === family &&
            cell.condition === label &&
            cell.persona === cell.other_persona &&
            cell.persona !== 'neutral',
        )
        .reduce((range, cell) => range + (cell.persona === 'collective' ? 1 : -1) * cell.mean, 0);
      sum += ((own - borrowed) * span) ** 2;
    }
  }
  return Math.sqrt(sum / (families.length * labels.length));
}

function round(value: number): number {
  return Math.floor(value * 1000 + 0.5) / 1000;
}
