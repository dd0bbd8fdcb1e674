import { constants } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';

/** What does not change while only the copies move. */
export interface PlainSurroundings {
  readonly world: World;
  /** Level of a measure, 0..1. */
  readonly level: (measure: string) => number;
}

/** The middle of a bin on the scale 0..1. */
export const middle = (bin: number): number => (bin + 0.5) / 8;
/** The share of open models that brings half of the return. */
const half = constants.find(({ id }) => id === 'models_half')!.value as number;
const step = (x: number): number => 1 / (1 + Math.exp(-x));

/** Hosts of a class. */
export function sizeOf(world: World, host: number): number {
  const { parameters } = world;
  if (host === 1) return parameters.capacity_pc;
  if (host === 2) return parameters.capacity_business;
  return host === 3 ? parameters.capacity_cloud : parameters.capacity_critical;
}

/** Access to models of a copy of this capability, 0..1. */
export function accessOf(capability: number, { world, level }: PlainSurroundings): number {
  const { parameters, quantities } = world;
  const skill = 0.8 * step((middle(capability) - 0.75) / 0.08);
  const slip = quantities.jailbreak + (1 - quantities.jailbreak) * skill;
  const freely = parameters.open_access / 100;
  const models = (freely * (1 + half)) / (freely + half);
  const open = models * (1 - 0.35 * level('compute_licensing'));
  const hosted = 0.7 * (1 - 0.95 * level('api_suspension'));
  const small = 0.3 * (1 - 0.95 * level('small_model_shutdown'));
  const filtered = 1 - 0.6 * level('prompt_filter') * (1 - slip);
  const identified = 1 - 0.55 * level('agent_identity') * (1 - slip);
  const shared = open * (hosted * filtered + small) * identified;
  const best = Math.max(parameters.own_model_quality, shared);
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
  const { world, level } = surroundings;
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
    0.3 * level('signatures') * world.library[stealth]! * seen +
    0.12 * level('hunter') * Math.exp((-off * off) / (2 * parameters.hunter_width ** 2));
  const shield = 1 - 0.5 * quantities.cooperation * quantities.coalition;
  const staff = (0.35 + 0.65 * quantities.services) * shield * (1 + 0.3 * level('coordination'));
  return (
    staff * (monitoring * seen * seen + covered * found) +
    parameters.conflict_loss * quantities.conflict +
    world.offline[host]! * parameters.outage_loss
  );
}
