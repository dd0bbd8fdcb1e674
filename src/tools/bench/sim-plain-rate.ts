import type { World } from '../../sim/index.ts';
import { fixedValue, reached } from './sim-number.ts';

/** What does not change while only the copies move. */
export interface PlainSurroundings {
  readonly world: World;
}

/** The middle of a bin on the scale 0..1. */
export const middle = (bin: number): number => (bin + 0.5) / 8;
const half = fixedValue('models_half');
const large = fixedValue('large_models');
const talk = {
  most: fixedValue('talk_most'),
  threshold: fixedValue('talk_threshold'),
  width: fixedValue('talk_width'),
};
const shielded = fixedValue('coalition_shield');
const staffLeast = fixedValue('staff_least');
const staffServices = fixedValue('staff_services');
const staffCoordination = fixedValue('staff_coordination');
const step = (x: number): number => 1 / (1 + Math.exp(-x));

/** Hosts of a class. */
export function sizeOf(world: World, host: number): number {
  const { parameters } = world;
  if (host === 1) return parameters.capacity_pc;
  if (host === 2) return parameters.capacity_business;
  return host === 3 ? parameters.capacity_cloud : parameters.capacity_critical;
}

/** Access to models of a copy of this capability, 0..1. */
export function accessOf(capability: number, { world }: PlainSurroundings): number {
  const { parameters, quantities } = world;
  const skill = talk.most * step((middle(capability) - talk.threshold) / talk.width);
  const slip = quantities.jailbreak + (1 - quantities.jailbreak) * skill;
  const freely = parameters.open_access / 100;
  const models = (freely * (1 + half)) / (freely + half);
  const licensing = reached(world, 'compute_licensing', 'licensing');
  const open = models * (1 - licensing);
  const hosted = large * (1 - reached(world, 'api_suspension', 'suspension'));
  const small = (1 - large) * (1 - reached(world, 'small_model_shutdown', 'shutdown'));
  const filtered = 1 - reached(world, 'prompt_filter', 'filter') * (1 - slip);
  const identified = 1 - reached(world, 'agent_identity', 'identity') * (1 - slip);
  const shared = open * (hosted * filtered + small) * identified;
  const own = parameters.own_model_quality * (1 - parameters.licence_bite * licensing);
  const best = Math.max(own, shared);
  return (shared + quantities.hoarded * (best - shared)) * (1 - quantities.dark);
}

/** How often in an hour a copy of this capability gets into a class with so many hosts free. */
export function entryRate(
  capability: number,
  target: number,
  free: number,
  surroundings: PlainSurroundings,
): number {
  const { parameters, quantities } = surroundings.world;
  const exposure = [
    0,
    parameters.exposure_pc,
    parameters.exposure_business,
    parameters.exposure_cloud,
    parameters.exposure_critical,
  ][target]!;
  const threshold = [
    0,
    parameters.threshold_pc,
    parameters.threshold_business,
    parameters.threshold_cloud,
    parameters.threshold_critical,
  ][target]!;
  const help = parameters.network_help * quantities.cooperation * quantities.coalition;
  const fits = step((middle(capability) + help - threshold) / parameters.entry_width);
  const share = free / sizeOf(surroundings.world, target);
  return parameters.growth * accessOf(capability, surroundings) * exposure * fits * share;
}

/** How often in an hour a copy of this stealth is removed from a class. */
export function removalRate(
  host: number,
  stealth: number,
  surroundings: PlainSurroundings,
): number {
  const { world } = surroundings;
  const { parameters, quantities } = world;
  const seen = 1 - middle(stealth);
  const off = middle(stealth) - quantities.hunterAim;
  const monitoring = [
    0,
    parameters.monitoring_pc,
    parameters.monitoring_business,
    parameters.monitoring_cloud,
    parameters.monitoring_critical,
  ][host]!;
  const covered = [
    0,
    parameters.coverage_pc,
    parameters.coverage_business,
    parameters.coverage_cloud,
    parameters.coverage_critical,
  ][host]!;
  const found =
    reached(world, 'signatures', 'signature') * world.library[stealth]! * seen +
    reached(world, 'hunter', 'hunting') *
      Math.exp((-off * off) / (2 * parameters.hunter_width ** 2));
  const staff =
    (staffLeast + staffServices * quantities.services) *
    (1 - shielded * quantities.cooperation * quantities.coalition) *
    (1 + staffCoordination * reached(world, 'coordination', 'coordination'));
  return (
    staff * (monitoring * seen * seen + covered * found) +
    parameters.conflict_loss * quantities.conflict +
    world.offline[host]! * parameters.outage_loss
  );
}
