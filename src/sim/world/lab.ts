import { coefficients } from './coefficient.ts';
import { keepShare } from './crowd.ts';
import { binomial, poisson, progeny } from './distribution.ts';
import { clamp01, exp, log, smoothStep, timesPower } from '../exact-math.ts';
import { at, sumEffects } from './effect.ts';
import { fixedNumbers } from './fixed-table.ts';
import { labConstants } from './lab-constant.ts';
import { drawAt, openStream, streams } from '../stream.ts';
import type { StreamKey } from '../stream.ts';
import { bins, strains, tickHours } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { workspace } from './workspace.ts';

const { effects } = workspace;

const { score_scale, score_ceiling_model, score_ceiling_network } = labConstants.values;
const { score_pace_network, score_pace_objective } = labConstants.values;
const { score_power, score_luck_least, score_luck_span } = labConstants.values;
const { capability_least, capability_span } = labConstants.values;
const { copying_threshold, copying_width, copying_red_team, copying_verifier } =
  labConstants.values;
const { copying_urge_network, copying_urge_objective } = labConstants.values;
const { guard_removal, guard_exception, guard_repair } = labConstants.values;
const { tripwire_works, tripwire_repair } = labConstants.values;
const { leak_network, leak_verifier, escape_to_pc } = labConstants.values;
const { look_review, look_human, look_crowd, look_works } = labConstants.values;

const cycleKey: StreamKey = { a: 0, b: 0 };
const learnKey: StreamKey = { a: 0, b: 0 };
const birthKey: StreamKey = { a: 0, b: 0 };
const mutationKey: StreamKey = { a: 0, b: 0 };
const escapeKey: StreamKey = { a: 0, b: 0 };
const placeKey: StreamKey = { a: 0, b: 0 };
/** Newborn of this hour on the server. */
const newborn = fixedNumbers(strains);

/** How able the agent on the team's server is, from its benchmark score (0..1000). */
function labCapability(score: number): number {
  return capability_least + (capability_span * score) / score_scale;
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
function labCopies(world: { readonly copies: Int32Array }): number {
  let sum = 0;
  for (let cell = 0; cell < strains; cell += 1) sum += world.copies[cell]!;
  return sum;
}

function improveScore(world: WorkingWorld, hour: number): void {
  const { parameters, quantities } = world;
  const ceiling =
    score_ceiling_model[parameters.model_size]! + score_ceiling_network[parameters.network]!;
  const room = ceiling - quantities.score;
  if (room <= 0) return;
  const pace =
    score_pace_network[parameters.network]! * score_pace_objective[parameters.objective]!;
  const luck = score_luck_least + score_luck_span * drawAt(cycleKey, hour);
  quantities.score +=
    timesPower(luck * pace, room, score_power) / timesPower(1, ceiling, score_power - 1);
}

function tryReplicating(world: WorkingWorld, hour: number): void {
  const { parameters, quantities } = world;
  const repair = parameters.self_repair / 100;
  const past = quantities.guardBroken === 1 || parameters.guard === 0;
  const guard = past
    ? 1
    : parameters.guard === 2
      ? guard_removal
      : guard_exception + guard_repair * repair;
  const able = smoothStep((labCapability(quantities.score) - copying_threshold) / copying_width);
  const careful =
    (1 - copying_red_team * (parameters.red_team / 100)) *
    (1 - copying_verifier * effects[at.verifying]!);
  const hazard =
    parameters.learning_hazard *
    guard *
    able *
    careful *
    copying_urge_network[parameters.network]! *
    copying_urge_objective[parameters.objective]!;
  if (drawAt(learnKey, hour) >= 1 - exp(-hazard)) return;
  if (parameters.guard === 3 && quantities.guardBroken === 0) {
    const trips = tripwire_works * (1 - tripwire_repair * repair);
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
  const leak = leak_network[parameters.network]! * (1 - leak_verifier * effects[at.verifying]!);
  const tries = poisson(drawAt(escapeKey, hour), running * parameters.escape_rate * leak);
  for (let index = 0; index < tries; index += 1) {
    const place = (index * tickHours + hour) * 3;
    let pick = Math.floor(drawAt(placeKey, place) * running);
    let cell = 0;
    while (cell < strains - 1 && pick >= copies[cell]!) {
      pick -= copies[cell]!;
      cell += 1;
    }
    const host = drawAt(placeKey, place + 1) < escape_to_pc ? 1 : 2;
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
  const review = clamp01(
    effects[at.review]! * look_review + look_human * effects[at.human_review]!,
  );
  const visible = clamp01(running / (look_crowd * world.parameters.capacity_lab));
  const u = drawAt(openStream(cycleKey, world.seed, streams.look, world.tick), 0);
  if (u < look_works * review * visible) halt(world);
}

function halt(world: WorkingWorld): void {
  world.quantities.alarm = 1;
  world.parameters = { ...world.parameters, running: 0 };
  world.copies.fill(0, 0, strains);
}
