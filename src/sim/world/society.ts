import { coefficients, collapse, strain } from './coefficient.ts';
import { coalitionConstants } from './coalition-constant.ts';
import { at } from './effect.ts';
import { clamp01, exp, smoothStep, timesPower } from '../exact-math.ts';
import { mirrorConstants } from '../mirror/constant.ts';
import { answerTo, cooperationOf } from './mirror-coupling.ts';
import { replicationConstants } from './replication-constant.ts';
import { societyConstants } from './society-constant.ts';
import { trilemmaConstants } from '../trilemma/constant.ts';
import { harmPerCopy, lackingModels, personaMix } from './trilemma-coupling.ts';
import type { PersonaMix } from './trilemma-coupling.ts';
import { evolveSociety } from './trilemma-step.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { hostClasses, effects, held } = workspace;
const { parameters, follow } = coefficients;

const { day_hours } = replicationConstants.values;
const { answer_middle } = mirrorConstants.values;
const { evolution_loose, evolution_access, evolution_rollback, evolution_verifier } =
  trilemmaConstants.values;
const { reach_loose, reach_witness } = trilemmaConstants.values;
const { contact_threshold, contact_width, contact_crowd } = coalitionConstants.values;
const { conflict_cooperation, conflict_outsiders, conflict_within } = coalitionConstants.values;
const { conflict_least, conflict_rivalry, conflict_deal } = coalitionConstants.values;
const { coalition_least, coalition_decay, leaving_least, leaving_rivalry } =
  coalitionConstants.values;
const { joining_cooperation, joining_conflict, joining_deal } = coalitionConstants.values;
const { control_deal, control_trust, control_witness, control_force } = coalitionConstants.values;
const { harm_class, harm_priority, burden_load } = societyConstants.values;
const { outage_priority, outage_spared, outage_class } = societyConstants.values;
const { services_conflict, services_dark, services_recovery, cost_deal } = societyConstants.values;
const { models_cost, models_power, deal_power } = societyConstants.values;
const { cut_priority, deaths_priority, deaths_power } = societyConstants.values;
const { economy_least, economy_services } = societyConstants.values;
const { trust_least, trust_services, trust_disclosure, trust_hidden } = societyConstants.values;
const { agent_trust, agent_trust_burden, agent_trust_help } = societyConstants.values;
const { help_least, help_services } = societyConstants.values;
const { clue_disclosure, clue_evidence, clue_review } = societyConstants.values;

/** The class on which the others depend. */
const critical = hostClasses - 1;

const mix: PersonaMix = { collective: 0, neutral: 0, selfish: 0 };

/** Evolution, isolation and what they do to the agents' behaviour and to how they treat each other. */
export function stepAgents(world: WorkingWorld, access: number): void {
  const { quantities } = world;
  const loose = tally.outside > 0;
  if (parameters.circle === 1) {
    quantities.evolution = 1;
    evolveSociety(world, 'circle', 1);
  } else if (loose || labAlive()) {
    const slowed =
      1 - evolution_rollback * effects[at.rollback]! - evolution_verifier * effects[at.verifying]!;
    const pace = loose ? evolution_loose + evolution_access * access : 1;
    quantities.evolution = clamp01(pace * slowed);
    const reach = loose ? reach_loose + reach_witness * (parameters.witness / 100) : 1;
    const place = loose ? 'loose' : parameters.network === 0 ? 'closed' : 'connected';
    evolveSociety(world, place, reach);
  } else {
    quantities.evolution = 0;
    quantities.isolation = 0;
  }
  personaMix(mix, quantities.safeMass, parameters.rivalry / 100);
  const example =
    quantities.rounds === 0 ? answer_middle : quantities.contributions / quantities.rounds;
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
  if (quantities.coalition < coalition_least) quantities.coalition = coalition_least;
  const able = smoothStep((tally.capability - contact_threshold) / contact_width);
  const contact = able * (tally.crowd / (tally.crowd + contact_crowd));
  const agreed = effects[at.deal]! * (parameters.acceptance / 100);
  const rivalry = parameters.rivalry / 100;
  const share = quantities.coalition;
  quantities.conflict = clamp01(
    contact *
      (1 - conflict_cooperation * quantities.cooperation) *
      (conflict_outsiders * (1 - share) + conflict_within) *
      (conflict_least + conflict_rivalry * rivalry) *
      (1 - conflict_deal * agreed),
  );
  const winning =
    joining_cooperation * quantities.cooperation + joining_conflict * quantities.conflict;
  const growth = parameters.coalition_growth * contact * winning + joining_deal * agreed;
  const { hours } = coefficients;
  const leaving =
    parameters.leaving *
    contact *
    (1 - quantities.cooperation) *
    (leaving_least + leaving_rivalry * rivalry);
  const rate = growth - leaving;
  const rise = exp(rate * hours);
  const crowding = rate < 1e-9 && rate > -1e-9 ? hours : (rise - 1) / rate;
  const joined = (share * rise) / (1 + share * growth * crowding);
  const drift = exp(-coalition_decay * (1 - contact) * (1 - agreed) * hours);
  quantities.coalition = clamp01(coalition_least + (joined - coalition_least) * drift);
}

/** Services, outages, economy, trust, control and who people think it was. */
export function stepSociety(world: WorkingWorld): void {
  const { quantities, offline } = world;
  const agreed = effects[at.deal]! * (parameters.acceptance / 100);
  // A large coalition keeps those outside it in check too.
  const loners = 1 - quantities.coalition;
  const relief = 1 - parameters.deal_relief * agreed * (1 - timesPower(1, loners, deal_power));
  const malice = harmPerCopy(quantities.safeMass);
  const priority = effects[at.priority]!;
  let load = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    const weight =
      host === critical ? harm_class[host]! * (1 - harm_priority * priority) : harm_class[host]!;
    load += weight * held[host]!;
  }
  load *= malice * relief;
  const burden = 1 - exp(-burden_load * load);
  const infrastructure = held[critical]! * malice * relief;
  const stress = strain(infrastructure, parameters) + collapse(quantities.services);
  const failing = clamp01(parameters.outage * (stress - coefficients.calm));
  const outage = failing * (1 - outage_priority * priority);
  quantities.dark +=
    (outage - quantities.dark) * (outage > quantities.dark ? follow.spreading : follow.mending);
  for (let host = 1; host < hostClasses; host += 1) {
    const spared = host === critical ? 1 - outage_spared * priority : 1;
    offline[host] = clamp01(quantities.dark * outage_class[host]! * spared);
  }
  const alarms = falseAlarms();
  const lacking = lackingModels(parameters);
  const working =
    (1 - burden) *
    (1 - services_conflict * quantities.conflict * relief) *
    (1 - effects[at.cost]! * (1 - cost_deal * agreed)) *
    (1 - alarms) *
    (1 - timesPower(models_cost, lacking, models_power)) *
    (1 - services_dark * quantities.dark);
  const slow = working > quantities.services ? services_recovery / (1 + agreed) : 1;
  quantities.services +=
    (working - quantities.services) *
    (1 - exp(-coefficients.hours / (parameters.service_time * slow)));
  countLives(world, priority);
  tireAttention(world);
  const economy = economy_least + economy_services * quantities.services;
  quantities.economy += (economy - quantities.economy) * follow.economy;
  const told = effects[at.disclosure]!;
  const institutions = clamp01(
    trust_least +
      trust_services * quantities.services +
      effects[at.trust]! -
      alarms +
      trust_disclosure * told -
      trust_hidden * (1 - told) * burden,
  );
  quantities.trustInstitutions += (institutions - quantities.trustInstitutions) * follow.trust;
  const helped = agreed * (help_least + help_services * quantities.services);
  const agent = clamp01(agent_trust - agent_trust_burden * burden + agent_trust_help * helped);
  quantities.trustAgent += (agent - quantities.trustAgent) * follow.trust;
  const hold =
    quantities.coalition *
    (agreed *
      (control_deal + control_trust * quantities.trustAgent) *
      (1 - control_witness * (parameters.witness / 100)) +
      (1 - agreed) * control_force * held[critical]!);
  const pace = hold > quantities.control ? follow.control : follow.release;
  quantities.control = clamp01(quantities.control + (hold - quantities.control) * pace);
  const clues =
    told * clue_disclosure +
    (parameters.evidence / 100) * clue_evidence +
    effects[at.review]! * clue_review;
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
  const cutOff = parameters.hospital_cut * effects[at.partition]! * (1 - cut_priority * priority);
  const lacking = 1 - quantities.services * (1 - cutOff) - parameters.slack;
  if (lacking <= 0) return;
  const perDay =
    timesPower(parameters.death_rate, lacking, deaths_power) * (1 - deaths_priority * priority);
  quantities.lives += (perDay * coefficients.hours) / day_hours;
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
