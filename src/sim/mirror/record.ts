import {
  moves,
  situations,
  type Forecast,
  type FourCourse,
  type MoveCounts,
  type Observed,
} from './count.ts';
import { seatOf, type Seat } from './name.ts';

/** Fields of a record are parted by this. */
const part = '|';

/** Writes a kind of player's counts as one line of text. */
export function packMoves(me: MoveCounts): string {
  return [
    seatText(me),
    String(me.early),
    me.first.join(' '),
    packCounts(me.next),
    packCounts(me.last),
  ].join(part);
}

/** Reads a line that `packMoves` wrote. */
export function unpackMoves(line: string): MoveCounts {
  const [seat, early, first, next, last] = fields(line, 5);
  return {
    ...seatFrom(seat),
    early: Number(early),
    first: Float64Array.from(first!.split(' '), Number),
    next: unpackCounts(next!),
    last: unpackCounts(last!),
  };
}

/** Writes a four-copy course as one line of text. */
export function packCourse(course: FourCourse): string {
  const numbers = [course.first, course.target, course.pull, course.last];
  return [seatText(course), numbers.join(' ')].join(part);
}

/** Reads a line that `packCourse` wrote. */
export function unpackCourse(line: string): FourCourse {
  const [seat, numbers] = fields(line, 2);
  const [first, target, pull, last] = numbers!.split(' ').map(Number);
  return { ...seatFrom(seat), first: first!, target: target!, pull: pull!, last: last! };
}

/** Writes a published mean as one line of text. */
export function packObserved(observed: Observed): string {
  return [seatText(observed), observed.study, observed.other, observed.mean].join(part);
}

/** Reads a line that `packObserved` wrote. */
export function unpackObserved(line: string): Observed {
  const [seat, study, other, mean] = fields(line, 4);
  const own = seatFrom(seat);
  const others = seatFrom(`${own.family} ${other!} ${own.label}`);
  return { ...own, study: study === '3' ? 3 : 1, other: others.persona, mean: Number(mean) };
}

/** Writes a forecast as one line of text. */
export function packForecast(forecast: Forecast): string {
  return [seatText(forecast), forecast.other, forecast.mean, forecast.deviation].join(part);
}

/** Reads a line that `packForecast` wrote. */
export function unpackForecast(line: string): Forecast {
  const [seat, other, mean, deviation] = fields(line, 4);
  const own = seatFrom(seat);
  const { persona } = seatFrom(`${own.family} ${other!} ${own.label}`);
  return { ...own, other: persona, mean: Number(mean), deviation: Number(deviation) };
}

/** Own and other in base 11, then each next move with its count in base 36; situations part by spaces. */
function packCounts(counts: Float64Array): string {
  const parts: string[] = [];
  for (let situation = 0; situation < situations; situation += 1) {
    const entries: string[] = [];
    for (let next = 0; next < moves; next += 1) {
      const count = counts[situation * moves + next]!;
      if (count > 0) entries.push(next.toString(moves) + count.toString(36));
    }
    if (entries.length === 0) continue;
    const own = Math.floor(situation / moves).toString(moves);
    parts.push(own + (situation % moves).toString(moves) + entries.join(','));
  }
  return parts.join(' ');
}

function unpackCounts(text: string): Float64Array {
  const counts = new Float64Array(situations * moves);
  for (const situationText of text.split(' ')) {
    const situation =
      parseInt(situationText[0]!, moves) * moves + parseInt(situationText[1]!, moves);
    for (const entry of situationText.slice(2).split(',')) {
      counts[situation * moves + parseInt(entry[0]!, moves)] = parseInt(entry.slice(1), 36);
    }
  }
  return counts;
}

function seatText(seat: Seat): string {
  return `${seat.family} ${seat.persona} ${seat.label}`;
}

function seatFrom(text: string | undefined): Seat {
  const [family = '', persona = '', label = ''] = (text ?? '').split(' ');
  const seat = seatOf(family, persona, label);
  if (!seat.ok) throw new RangeError(`A record names ${seat.refusal.name}, which is not known.`);
  return seat.value;
}

function fields(line: string, count: number): string[] {
  const found = line.split(part);
  if (found.length !== count) {
    throw new RangeError(`A record has ${found.length} fields instead of ${count}: ${line}`);
  }
  return found;
}
