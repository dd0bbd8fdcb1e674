import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  advance,
  canonical,
  canonicalHours,
  createWorld,
  runCopiesAlone,
  runScenario,
} from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';
import { fastest, lessOf, moreOf, type BenchResult } from './figure.ts';
import { kernelInput } from './sim-input.ts';
import { plainCells, plainSurroundings, plainTick } from './sim-plain.ts';

const ticks = 40;
/** Runs of each world, ours and C's alike; the fastest counts. */
const repeats = 200;
/** How often both sides are timed, one after the other. */
const turns = 5;
/** Hours of the canonical line from which the copies are run on: first wave, clean-up, resurgence, crisis. */
const moments = [264, 480, 1080, 1560];

/** The step of the copies against plain objects and C on the same worlds, and the cost of a playthrough. */
export function benchSim(): readonly BenchResult[] {
  const worlds = moments.map((hour, index) => runScenario(index + 1, canonical, hour));
  const work = ticks * worlds.length;
  runAll(worlds, 200);
  runPlain(worlds);
  // In turns: a machine that is slower for a while is so for both sides.
  let [oursSeconds, plainSeconds] = [Infinity, Infinity];
  let c: ReturnType<typeof runC> = null;
  for (let turn = 0; turn < turns; turn += 1) {
    const seconds = sum(
      worlds.map((world) => fastest(repeats, () => runCopiesAlone(world, ticks))),
    );
    oursSeconds = Math.min(oursSeconds, seconds);
    plainSeconds = Math.min(
      plainSeconds,
      fastest(2, () => runPlain(worlds)),
    );
    const again = runC(worlds);
    if (again !== null && again.seconds < (c?.seconds ?? Infinity)) c = again;
  }
  const ours = work / oursSeconds;
  const plain = work / plainSeconds;
  const results = [
    moreOf('copies, one tick', ours, 'ticks/s', 'plain objects, one draw per event', plain),
  ];
  if (c !== null) {
    const same = c.equal ? 'same bits' : 'OTHER RESULT';
    results.push(
      moreOf('copies, one tick', ours, 'ticks/s', `C at -O3 (${same})`, work / c.seconds),
    );
  }
  return [...results, ...playthroughs()];
}

function playthroughs(): readonly BenchResult[] {
  let seed = 0;
  const each =
    1000 *
    fastest(200, () => {
      seed = (seed % 5) + 1;
      runScenario(seed, canonical, 4800);
    });
  const copies = 1000 * copiesOfPlaythrough();
  return [
    lessOf('world of 200 days, canonical line', each, 'ms', 'the figure to reach', 5),
    lessOf('its copies alone', copies, 'ms', 'all of it', each),
    quietTick(),
  ];
}

/** Seconds for the copies of a whole playthrough, taken up anew every ten days as they really stood. */
function copiesOfPlaythrough(): number {
  const stretches: World[] = [];
  for (let hour = 0; hour < canonicalHours.end; hour += 6 * ticks) {
    stretches.push(runScenario(1, canonical, hour));
  }
  return sum(stretches.map((world) => fastest(60, () => runCopiesAlone(world, ticks))));
}

/** What a tick costs in a world in which nothing lives, beside one in the crisis. */
function quietTick(): BenchResult {
  const long = 200;
  const tickOf = (world: World): number =>
    (1e6 * fastest(60, () => advance(world, 6 * long))) / long;
  const busy = tickOf(runScenario(1, canonical, canonicalHours.crisis));
  const quiet = tickOf(createWorld(1));
  return lessOf('world, one quiet tick', quiet, 'µs', 'one in the crisis', busy);
}

function runAll(worlds: readonly World[], repeats: number): void {
  for (let count = 0; count < repeats; count += 1) {
    for (const world of worlds) runCopiesAlone(world, ticks);
  }
}

function runPlain(worlds: readonly World[]): void {
  for (const world of worlds) {
    const surroundings = plainSurroundings(world);
    let cells = plainCells(world);
    for (let tick = 0; tick < ticks; tick += 1) {
      cells = plainTick(cells, surroundings, world.tick + tick);
    }
  }
}

/** Seconds C needs for the same work and whether it ends in the same copies; null without a compiler. */
function runC(
  worlds: readonly World[],
): { readonly seconds: number; readonly equal: boolean } | null {
  const folder = mkdtempSync(join(tmpdir(), 'runaway-bench-'));
  const program = join(folder, 'kernel');
  const source = fileURLToPath(new URL('./sim-kernel.c', import.meta.url));
  try {
    execFileSync('cc', ['-O3', '-ffp-contract=off', '-o', program, source, '-lm'], {
      stdio: 'ignore',
    });
    let seconds = 0;
    let equal = true;
    for (const world of worlds) {
      const text = execFileSync(program, {
        input: kernelInput(world, ticks, repeats),
        encoding: 'utf8',
      });
      const [time, ...copies] = text.trim().split('\n').map(Number);
      seconds += time!;
      const ours = runCopiesAlone(world, ticks).copies;
      equal &&= ours.every((count, index) => index < 64 || count === copies[index]);
    }
    return { seconds, equal };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
