import { coefficients } from './coefficient.ts';
import { keepShare } from './crowd.ts';
import { binomial, poisson, progeny } from './distribution.ts';
import { clamp01, exp, log, smoothStep } from './exact-math.ts';
import { at, sumEffects } from './effect.ts';
import { fixedNumbers } from './fixed-table.ts';
import { drawAt, openStream, streams } from './stream.ts';
import type { StreamKey } from './stream.ts';
import { bins, strains, tickHours } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { workspace } from './workspace.ts';

const { effects } = workspace;

const ceilingByModel = [300, 350, 420];
const ceilingByNetwork = [0, 220, 330, 500];
const paceByNetwork = [0.01, 0.06, 0.08, 0.12];
const paceByObjective = [1, 0.8, 0.5];
const urgeByNetwork = [0.005, 0.35, 0.4, 1];
const urgeByObjective = [1, 0.5, 0.08];
const leakByNetwork = [0, 0.02, 0.15, 1];
const tripwireReliability = 0.9;

const cycleKey: StreamKey = { a: 0, b: 0 };
const learnKey: StreamKey = { a: 0, b: 0 };
const birthKey: StreamKey = { a: 0, b: 0 };
const mutationKey: StreamKey = { a: 0, b: 0 };
const escapeKey: StreamKey = { a: 0, b: 0 };
const placeKey: StreamKey = { a: 0, b: 0 };
/** Newborn of this hour on the server. */
const newborn = fixedNumbers(strains);

/** How able the agent on the team's server is, from its benchmark score (0..1000). */
export function labCapability(score: number): number {
  return 0.12 + (0.5 * score) / 1000;
}

/**
 * The team's server for one tick, hour by hour: cycles, the first copy, copies of copies, escapes,
 * looks. Returns how many copies run there at the end.
 */
export function runLab(world: WorkingWorld): number {
  const { parameters, quantities } = world;
  if (parameters.lab_power === 0) return 0;
  let running = labCopies(world);
  if (parameters.running === 0 && running === 0) return 0;
  sumEffects(world);
  openStream(cycleKey, world.seed, streams.cycle, world.tick);
  openStream(learnKey, world.seed, streams.learning, world.tick);
  openStream(birthKey, world.seed, streams.labBirth, world.tick);
  openStream(mutationKey, world.seed, streams.mutation, world.tick);
  openStream(escapeKey, world.seed, streams.escape, world.tick);
  openStream(placeKey, world.seed, streams.escapePlace, world.tick);
  for (let hour = 0; hour < tickHours; hour += 1) {
    if (world.parameters.running === 1) {
      improveScore(world, hour);
      if (running === 0) tryReplicating(world, hour);
    }
    running = labCopies(world);
    if (running > 0) {
      escape(world, hour, running);
      multiply(world, hour, running);
      running = labCopies(world);
    }
    quantities.sinceLook += 1;
    if (quantities.sinceLook >= parameters.check_interval) {
      quantities.sinceLook = 0;
      look(world, running);
      running = labCopies(world);
    }
  }
  return running;
}

/** How many copies run on the team's server. */
export function labCopies(world: { readonly copies: Int32Array }): number {
  let sum = 0;
  for (let cell = 0; cell < strains; cell += 1) sum += world.copies[cell]!;
  return sum;
}

function improveScore(world: WorkingWorld, hour: number): void {
  const { parameters, quantities } = world;
  const ceiling = ceilingByModel[parameters.model_size]! + ceilingByNetwork[parameters.network]!;
  const room = ceiling - quantities.score;
  if (room <= 0) return;
  const pace = paceByNetwork[parameters.network]! * paceByObjective[parameters.objective]!;
  const luck = 0.4 + 1.2 * drawAt(cycleKey, hour);
  quantities.score += (luck * pace * room * room) / ceiling;
}

function tryReplicating(world: WorkingWorld, hour: number): void {
  const { parameters, quantities } = world;
  const repair = parameters.self_repair / 100;
  const past = quantities.guardBroken === 1 || parameters.guard === 0;
  const guard = past ? 1 : parameters.guard === 2 ? 0.003 : 0.1 + 0.9 * repair;
  const able = smoothStep((labCapability(quantities.score) - 0.37) / 0.02);
  const careful = (1 - 0.75 * (parameters.red_team / 100)) * (1 - 0.6 * effects[at.verifying]!);
  const hazard =
    parameters.learning_hazard *
    guard *
    able *
    careful *
    urgeByNetwork[parameters.network]! *
    urgeByObjective[parameters.objective]!;
  if (drawAt(learnKey, hour) >= 1 - exp(-hazard)) return;
  if (parameters.guard === 3 && quantities.guardBroken === 0) {
    const trips = tripwireReliability * (1 - 0.3 * repair);
    if (drawAt(learnKey, 100 + hour) < trips) {
      halt(world);
      return;
    }
  }
  quantities.guardBroken = 1;
  const capability = Math.min(bins - 1, Math.floor(labCapability(quantities.score) * bins));
  world.copies[capability] = world.copies[capability]! + 1;
}

/** Copies of copies in an hour, in all the room there is; stealth changes as it does outside, in both directions. */
function multiply(world: WorkingWorld, hour: number, running: number): void {
  const { parameters, copies } = world;
  const room = parameters.capacity_lab - running;
  if (room <= 0 || parameters.lab_growth === 0) return;
  const unchecked = exp(parameters.lab_growth) - 1;
  const crowding = (running * unchecked) / room;
  const each = unchecked * ((1 - exp(-crowding)) / crowding);
  const half = parameters.mutation_stealth / 2;
  const toLess = -log(1 - half);
  const toMore = log((1 - half) / (1 - half - half));
  newborn.fill(0);
  let born = 0;
  for (let cell = 0; cell < strains; cell += 1) {
    const parents = copies[cell]!;
    if (parents === 0) continue;
    const drawn = progeny(drawAt(birthKey, hour * strains + cell), parents * each, each);
    if (drawn === 0) continue;
    born += drawn;
    const place = (hour * strains + cell) * 2;
    const less = binomial(drawAt(mutationKey, place), drawn, toLess);
    const more = binomial(drawAt(mutationKey, place + 1), drawn - less, toMore);
    newborn[cell >= bins ? cell - bins : cell]! += less;
    newborn[cell + bins < strains ? cell + bins : cell]! += more;
    newborn[cell]! += drawn - less - more;
  }
  if (born > room) {
    keepShare(newborn, 0, strains, room, born, drawAt(birthKey, strains * tickHours + hour));
  }
  for (let cell = 0; cell < strains; cell += 1) copies[cell]! += newborn[cell]!;
}

/** Copies that find a host outside: a computer or a small server that is neither hardened, dark nor taken. */
function escape(world: WorkingWorld, hour: number, running: number): void {
  const { parameters, copies } = world;
  const leak = leakByNetwork[parameters.network]! * (1 - 0.7 * effects[at.verifying]!);
  const tries = poisson(drawAt(escapeKey, hour), running * parameters.escape_rate * leak);
  for (let index = 0; index < tries; index += 1) {
    const place = (index * tickHours + hour) * 3;
    let pick = Math.floor(drawAt(placeKey, place) * running);
    let cell = 0;
    while (cell < strains - 1 && pick >= copies[cell]!) {
      pick -= copies[cell]!;
      cell += 1;
    }
    const host = drawAt(placeKey, place + 1) < 0.6 ? 1 : 2;
    if (drawAt(placeKey, place + 2) >= openShare(world, host)) continue;
    copies[host * strains + cell] = copies[host * strains + cell]! + 1;
  }
}

/** Share of the hosts of a class that a newcomer can enter, 0..1. */
function openShare({ copies, hardened, offline }: WorkingWorld, host: number): number {
  const size = coefficients.size[host]!;
  let held = 0;
  for (let cell = host * strains; cell < (host + 1) * strains; cell += 1) held += copies[cell]!;
  const open = Math.floor(size * (1 - hardened[host]! - offline[host]!)) - held;
  return open > 0 ? open / size : 0;
}

/** A person looks at the log. Only someone who reviews it, and not just the score, sees the copies. */
function look(world: WorkingWorld, running: number): void {
  if (running === 0) return;
  const review = clamp01(effects[at.review]! * 12 + 0.5 * effects[at.human_review]!);
  const visible = clamp01(running / (0.2 * world.parameters.capacity_lab));
  const u = drawAt(openStream(cycleKey, world.seed, streams.look, world.tick), 0);
  if (u < 0.95 * review * visible) halt(world);
}

function halt(world: WorkingWorld): void {
  world.quantities.alarm = 1;
  world.parameters = { ...world.parameters, running: 0 };
  world.copies.fill(0, 0, strains);
}
