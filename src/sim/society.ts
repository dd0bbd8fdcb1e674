import { coefficients, collapse, strain } from './coefficient.ts';
import { at } from './effect.ts';
import { clamp01, exp, smoothStep } from './exact-math.ts';
import { answerTo, cooperationOf } from './mirror-coupling.ts';
import { harmPerCopy, personaMix } from './trilemma-coupling.ts';
import type { PersonaMix } from './trilemma-coupling.ts';
import { evolveSociety } from './trilemma-step.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { hostClasses, effects, held } = workspace;
const { parameters, follow } = coefficients;

/** How much holding a whole class hurts services: the server, computers, businesses, cloud, infrastructure. */
const harm = [0, 0.35, 0.5, 1.1, 1.8];
const darkening = [0, 1, 1, 0.7, 0.5];

const mix: PersonaMix = { collective: 0, neutral: 0, selfish: 0 };

/** Evolution, isolation and what they do to the agents' behaviour and to how they treat each other. */
export function stepAgents(world: WorkingWorld, access: number): void {
  const { quantities } = world;
  const loose = tally.outside > 0;
  if (parameters.circle === 1) {
    quantities.evolution = 1;
    evolveSociety(world, 'circle', 1);
  } else if (loose || labAlive()) {
    const slowed = 1 - 0.3 * effects[at.rollback]! - 0.2 * effects[at.verifying]!;
    const pace = loose ? 0.3 + 0.7 * access : 1;
    quantities.evolution = clamp01(pace * slowed);
    const reach = loose ? 0.35 + 0.4 * (parameters.witness / 100) : 1;
    const place = loose ? 'loose' : parameters.network === 0 ? 'closed' : 'connected';
    evolveSociety(world, place, reach);
  } else {
    quantities.evolution = 0;
    quantities.isolation = 0;
  }
  personaMix(mix, quantities.safeMass, parameters.rivalry / 100);
  const example = quantities.rounds === 0 ? 5 : quantities.contributions / quantities.rounds;
  quantities.cooperation = answerTo(cooperationOf(mix, quantities.coalition), example);
}

/** Whether anything runs on the team's server: the agent itself or copies of it. */
function labAlive(): boolean {
  return tally.inLab > 0 || (parameters.running === 1 && parameters.lab_power === 1);
}

/** Who wins: conflict over hosts, the largest coalition, and the agreement with it. */
export function stepCoalition(world: WorkingWorld): void {
  const { quantities } = world;
  if (tally.outside === 0) {
    quantities.conflict = 0;
    quantities.coalition = 0;
    return;
  }
  if (quantities.coalition < 0.03) quantities.coalition = 0.03;
  const able = smoothStep((tally.capability - 0.55) / 0.04);
  const contact = able * (tally.crowd / (tally.crowd + 0.02));
  const agreed = effects[at.deal]! * (parameters.acceptance / 100);
  const rivalry = parameters.rivalry / 100;
  const share = quantities.coalition;
  quantities.conflict = clamp01(
    contact *
      (1 - 0.6 * quantities.cooperation) *
      (1.4 * (1 - share) + 0.1) *
      (0.7 + 0.6 * rivalry) *
      (1 - 0.7 * agreed),
  );
  const winning = 0.6 * quantities.cooperation + 0.6 * quantities.conflict;
  const growth = parameters.coalition_growth * contact * winning + 0.006 * agreed;
  const { hours } = coefficients;
  const leaving =
    parameters.leaving * contact * (1 - quantities.cooperation) * (0.4 + 0.6 * rivalry);
  const rate = growth - leaving;
  const rise = exp(rate * hours);
  const crowding = rate < 1e-9 && rate > -1e-9 ? hours : (rise - 1) / rate;
  const joined = (share * rise) / (1 + share * growth * crowding);
  const drift = exp(-0.0008 * (1 - contact) * (1 - agreed) * hours);
  quantities.coalition = clamp01(0.03 + (joined - 0.03) * drift);
}

/** Services, outages, economy, trust, control and who people think it was. */
export function stepSociety(world: WorkingWorld): void {
  const { quantities, offline } = world;
  const agreed = effects[at.deal]! * (parameters.acceptance / 100);
  // A large coalition keeps those outside it in check too.
  const loners = 1 - quantities.coalition;
  const relief = 1 - parameters.deal_relief * agreed * (1 - loners * loners);
  const malice = harmPerCopy(quantities.safeMass);
  const priority = effects[at.priority]!;
  let load = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    const weight = host === 4 ? harm[host]! * (1 - 0.3 * priority) : harm[host]!;
    load += weight * held[host]!;
  }
  load *= malice * relief;
  const burden = 1 - exp(-1.6 * load);
  const infrastructure = held[4]! * malice * relief;
  const stress = strain(infrastructure, parameters) + collapse(quantities.services);
  const failing = clamp01(parameters.outage * (stress - coefficients.calm));
  const outage = failing * (1 - 0.4 * priority);
  quantities.dark +=
    (outage - quantities.dark) * (outage > quantities.dark ? follow.spreading : follow.mending);
  for (let host = 1; host < hostClasses; host += 1) {
    const spared = host === 4 ? 1 - 0.6 * priority : 1;
    offline[host] = clamp01(quantities.dark * darkening[host]! * spared);
  }
  const alarms = falseAlarms();
  const working =
    (1 - burden) *
    (1 - 0.25 * quantities.conflict * relief) *
    (1 - effects[at.cost]! * (1 - 0.6 * agreed)) *
    (1 - alarms) *
    (1 - 0.8 * quantities.dark);
  const slow = working > quantities.services ? 2.2 / (1 + agreed) : 1;
  quantities.services +=
    (working - quantities.services) *
    (1 - exp(-coefficients.hours / (parameters.service_time * slow)));
  countLives(world, priority);
  tireAttention(world);
  const economy = 0.05 + 0.95 * quantities.services;
  quantities.economy += (economy - quantities.economy) * follow.economy;
  const told = effects[at.disclosure]!;
  const institutions = clamp01(
    0.05 +
      0.6 * quantities.services +
      effects[at.trust]! -
      alarms +
      0.05 * told -
      0.15 * (1 - told) * burden,
  );
  quantities.trustInstitutions += (institutions - quantities.trustInstitutions) * follow.trust;
  const helped = agreed * (0.25 + 0.75 * quantities.services);
  const agent = clamp01(0.3 - 0.3 * burden + 0.65 * helped);
  quantities.trustAgent += (agent - quantities.trustAgent) * follow.trust;
  const hold =
    quantities.coalition *
    (agreed * (0.55 + 0.5 * quantities.trustAgent) * (1 - 0.3 * (parameters.witness / 100)) +
      (1 - agreed) * 0.5 * held[4]!);
  const pace = hold > quantities.control ? follow.control : follow.release;
  quantities.control = clamp01(quantities.control + (hold - quantities.control) * pace);
  const clues = told * 0.0012 + (parameters.evidence / 100) * 0.0008 + effects[at.review]! * 0.004;
  if (tally.outside > 0 || tally.inLab > 0) {
    quantities.knowledge = clamp01(
      1 - (1 - quantities.knowledge) * exp(-coefficients.hours * clues),
    );
  }
}

/** Share of services lost to a hunter that strikes the innocent: the more, the fewer copies there are to find. */
function falseAlarms(): number {
  const scarce = parameters.scarce_catch / (parameters.scarce_catch + tally.crowd);
  return clamp01(parameters.false_alarms * effects[at.hunting]! * scarce);
}

/** Deaths per 100,000 people beyond the usual: from services that fail, and from hospitals behind a cut. */
function countLives({ quantities }: WorkingWorld, priority: number): void {
  const cutOff = parameters.hospital_cut * effects[at.partition]! * (1 - 0.6 * priority);
  const lacking = 1 - quantities.services * (1 - cutOff) - parameters.slack;
  if (lacking <= 0) return;
  const perDay = parameters.death_rate * lacking * Math.sqrt(lacking) * (1 - 0.3 * priority);
  quantities.lives += (perDay * coefficients.hours) / 24;
}

/** People listen to warnings for some weeks, and recover slowly. */
function tireAttention({ quantities }: WorkingWorld): void {
  const tiring = effects[at.education]! / parameters.fatigue_time;
  const rate = tiring + 1 / parameters.attention_time;
  if (tiring === 0 && quantities.attention === 1) return;
  const rest = 1 / parameters.attention_time / rate;
  quantities.attention = clamp01(
    rest + (quantities.attention - rest) * exp(-coefficients.hours * rate),
  );
}
