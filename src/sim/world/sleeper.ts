import { coefficients } from './coefficient.ts';
import { poisson } from './distribution.ts';
import { at } from './effect.ts';
import { exp } from '../exact-math.ts';
import { replicationConstants } from './replication-constant.ts';
import { drawAt, openStream, streams } from '../stream.ts';
import type { StreamKey } from '../stream.ts';
import { strains } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { effects, byStrain } = workspace;
const { parameters } = coefficients;
const key: StreamKey = { a: 0, b: 0 };

const { least_sleepers } = replicationConstants.values;

/**
 * Copies that lie in machines switched off, in backups and abroad, and come back by and by: as many as a
 * cut net lets through. Returns nothing; the woken stand on personal computers with the traits they had.
 */
export function wakeSleepers(world: WorkingWorld, part: number): void {
  const { quantities, sleepers } = world;
  if (quantities.asleep === 0) return;
  const { hours } = coefficients;
  const waking = parameters.waking * (1 - effects[at.partition]!);
  const cleaned = parameters.clearing * (effects[at.hardening]! + effects[at.patching]!);
  const kept = exp(-hours * (waking + cleaned + parameters.sleep_loss));
  const before = quantities.asleep;
  const moment = world.tick * parameters.steps_per_tick + part;
  openStream(key, world.seed, streams.waking, moment);
  const woken = poisson(drawAt(key, 0), before * waking * hours);
  if (woken > 0) wake(world, Math.min(woken, openHosts(world)), before);
  for (let strain = 0; strain < strains; strain += 1) sleepers[strain] = sleepers[strain]! * kept;
  quantities.asleep = before * kept;
  if (quantities.asleep < least_sleepers) {
    sleepers.fill(0);
    quantities.asleep = 0;
  }
}

/** Puts so many of those asleep on personal computers, of each strain the share in which it lies there. */
function wake({ sleepers, copies }: WorkingWorld, count: number, asleep: number): void {
  const share = count / asleep;
  let reached = drawAt(key, 1);
  let placed = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    reached += sleepers[strain]! * share;
    const sum = Math.floor(reached);
    const after = sum < count ? sum : count;
    copies[strains + strain] = copies[strains + strain]! + after - placed;
    placed = after;
  }
}

/** Copies that fall asleep in a step: the share of all that are switched off, stored away or carried abroad. */
export function fallAsleep({ sleepers, quantities }: WorkingWorld): void {
  const share = parameters.sleeping * coefficients.hours;
  if (share === 0) return;
  for (let strain = 0; strain < strains; strain += 1) {
    sleepers[strain] = sleepers[strain]! + byStrain[strain]! * share;
  }
  quantities.asleep += tally.outside * share;
}

function openHosts({ copies, hardened, offline }: WorkingWorld): number {
  let held = 0;
  for (let cell = strains; cell < 2 * strains; cell += 1) held += copies[cell]!;
  const all = coefficients.size[1]!;
  const open = Math.floor(all * (1 - hardened[1]! - offline[1]!)) - held;
  return open > 0 ? open : 0;
}
