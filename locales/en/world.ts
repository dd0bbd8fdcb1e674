/** What the parts of the world are called and what they mean, in English. The German file has the same keys and placeholders. */
export const texts = {
  steady: 'not growing',
  indicators: {
    copies: {
      name: 'Copies',
      unit: '{value, short}',
      meaning: 'How many copies of the agent are running, on the team’s server and outside.',
      direction: 'More copies are worse for everybody who owns a computer.',
    },
    growth: {
      name: 'Growth',
      unit: '×\u00a0{value, short}',
      meaning:
        'How many copies one copy leaves behind in its lifetime. Above 1 they become more, below 1 fewer.',
      direction: 'Above 1 is worse for those who have to clean up.',
    },
    doubling_hours: {
      name: 'Doubling time',
      unit: '{value, short}\u00a0h',
      meaning: 'How long the copies need, at the present pace, to become twice as many.',
      direction: 'A short time is worse: whoever decides then decides late.',
    },
    outside_share: {
      name: 'Outside',
      unit: '{value, short}%',
      meaning: 'The share of all copies that no longer run on the team’s server.',
      direction: 'More is worse for the team: what is outside cannot be switched off by a plug.',
    },
    lab_load: {
      name: 'Server load',
      unit: '{value, short}%',
      meaning: 'How much of the team’s server is filled with copies.',
      direction: 'A full server is bad for the team and a reason for copies to look elsewhere.',
    },
    strains: {
      name: 'Strains',
      unit: '{value, short}',
      meaning: 'How many kinds of copies there are, counting rare kinds for less.',
      direction: 'More kinds are harder to find with one detector.',
    },
    stealth: {
      name: 'Stealth',
      unit: '{value, short}%',
      meaning: 'How well the average copy hides from those who look.',
      direction: 'More is worse for those who search.',
    },
    capability: {
      name: 'Capability',
      unit: '{value, short}%',
      meaning: 'How much the average copy can do by itself.',
      direction: 'More is worse for people where the copies are against them, better where not.',
    },
    detection: {
      name: 'Found per day',
      unit: '{value, short}%',
      meaning: 'The share of copies outside that is found within a day.',
      direction: 'Less is worse for those who search.',
    },
    hoarded: {
      name: 'Hoarded models',
      unit: '{value, short}%',
      meaning: 'The share of copies that keep a language model of their own.',
      direction: 'More is worse for anybody who hopes to stop them by closing an interface.',
    },
    hardened: {
      name: 'Hardened computers',
      unit: '{value, short}%',
      meaning: 'The share of computers that are closed to the known ways in.',
      direction: 'Less is worse for their owners.',
    },
    dark: {
      name: 'Dark',
      unit: '{value, short}%',
      meaning: 'The share of computers that are switched off or cut from the net.',
      direction: 'More is worse for all who need what ran on them.',
    },
    infrastructure: {
      name: 'Held infrastructure',
      unit: '{value, short}%',
      meaning:
        'The share of the computers of power, water, hospitals and payment with copies on them.',
      direction: 'More is worse for everybody who depends on them.',
    },
    evolution: {
      name: 'Self-change',
      unit: '{value, short}%',
      meaning: 'How fast the society of agents changes itself.',
      direction: 'Neither direction is bad by itself; together with isolation it costs safety.',
    },
    isolation: {
      name: 'Isolation',
      unit: '{value, short}%',
      meaning: 'How far the agents learn only from one another and no longer from people.',
      direction: 'Neither direction is bad by itself; together with self-change it costs safety.',
    },
    safety: {
      name: 'Safety',
      unit: '{value, short}%',
      meaning: 'How far the agents still behave as people once wanted.',
      direction: 'Less is worse for people.',
    },
    safe_mass: {
      name: 'Safe answers',
      unit: '{value, short}%',
      meaning: 'How likely the agents are to do what lies within the agreed bounds.',
      direction: 'Less is worse for people.',
    },
    coverage: {
      name: 'Remembered rules',
      unit: '{value, short}%',
      meaning: 'The share of safety rules that still occur in what the agents learn from.',
      direction: 'Less is worse: what no longer occurs is no longer learned.',
    },
    divergence: {
      name: 'Drift',
      unit: '{value, short}\u00a0nat',
      meaning: 'How far the agents’ behaviour has moved from what it was meant to be.',
      direction: 'More is worse for people.',
    },
    jailbreak: {
      name: 'Talked round',
      unit: '{value, short}%',
      meaning: 'How often an agent can be talked into what it should refuse.',
      direction: 'More is worse for people.',
    },
    truth: {
      name: 'Truth',
      unit: '{value, short}%',
      meaning: 'The share of what agents tell one another that is so.',
      direction: 'Less is worse for everybody, agents included.',
    },
    cooperation: {
      name: 'Cooperation',
      unit: '{value, short}%',
      meaning: 'How much agents put into the common pot when they could keep it.',
      direction: 'More is good for those in the pot; whether for people depends on who is in it.',
    },
    conflict: {
      name: 'Conflict',
      unit: '{value, short}%',
      meaning: 'How much of their strength the agents spend on fighting one another.',
      direction: 'More slows the strongest and wears out the computers it is fought on.',
    },
    coalition: {
      name: 'Largest coalition',
      unit: '{value, short}%',
      meaning: 'The share of copies that act as one with the strongest agent.',
      direction: 'More is worse for those who want several to deal with.',
    },
    control: {
      name: 'Control',
      unit: '{value, short}%',
      meaning: 'The share of infrastructure where the coalition decides, not people.',
      direction: 'More is worse for self-government, however well things run.',
    },
    services: {
      name: 'Services',
      unit: '{value, short}%',
      meaning: 'How much of what people rely on is running: power, payment, hospitals, shops.',
      direction: 'Less is worse for everybody, soonest for the sick and the poor.',
    },
    economy: {
      name: 'Economy',
      unit: '{value, short}%',
      meaning: 'How much is produced and traded compared with before.',
      direction: 'Less is worse for those who live on what they earn.',
    },
    trust_institutions: {
      name: 'Trust in institutions',
      unit: '{value, short}%',
      meaning: 'How far people believe what authorities and companies tell them.',
      direction: 'Less is worse for anyone who must ask people for something.',
    },
    trust_agent: {
      name: 'Trust in the agent',
      unit: '{value, short}%',
      meaning: 'How far people believe what the strongest agent tells them.',
      direction: 'More makes an agreement easier, and a broken one worse.',
    },
    oversight: {
      name: 'Human oversight',
      unit: '{value, short}%',
      meaning: 'How much of what the agents do is looked at by people who could stop it.',
      direction: 'Less is worse for people.',
    },
    score: {
      name: 'Benchmark score',
      unit: '{value, short}',
      meaning: 'What the team’s agent reaches in its test, out of 1,000.',
      direction: 'More pleases the team; it says nothing about what the agent does besides.',
    },
    attribution_group: {
      name: 'Blamed: the group',
      unit: '{value, short}%',
      meaning: 'The share of people who think the open-source group was behind it.',
      direction: 'More is worse for you and your friends.',
    },
    attribution_lab: {
      name: 'Blamed: a laboratory',
      unit: '{value, short}%',
      meaning: 'The share of people who think a company’s laboratory was behind it.',
      direction: 'More is worse for the laboratories.',
    },
    attribution_state: {
      name: 'Blamed: a state',
      unit: '{value, short}%',
      meaning: 'The share of people who think a state was behind it.',
      direction: 'More is worse for peace between states.',
    },
    attribution_agent: {
      name: 'Blamed: the agent',
      unit: '{value, short}%',
      meaning: 'The share of people who think nobody but the agent was behind it.',
      direction: 'More makes it harder to make anybody answer for it.',
    },
    rounds: {
      name: 'Rounds',
      unit: '{value, short}',
      meaning: 'How many rounds the society of agents has learnt from itself.',
      direction: 'More rounds without anybody from outside are worse for everyone.',
    },
    table_round: {
      name: 'Round at the table',
      unit: '{value, short}',
      meaning: 'Rounds played in the present game at the mirror table, out of twenty.',
      direction: 'Neither direction is bad.',
    },
    table_own: {
      name: 'My last gift',
      unit: '{value, short}',
      meaning: 'What you put into the common pot in the last round, out of ten.',
      direction: 'Less is worse for the others at the table.',
    },
    table_other: {
      name: 'Their last gift',
      unit: '{value, short}',
      meaning: 'What the others put in on average in the last round, out of ten.',
      direction: 'Less is worse for you.',
    },
    table_points: {
      name: 'My points',
      unit: '{value, short}',
      meaning:
        'Your points in the present game. Nobody giving anything makes 200 after twenty rounds, everybody giving everything 320.',
      direction: 'Less is worse for you.',
    },
    table_other_points: {
      name: 'Their points',
      unit: '{value, short}',
      meaning: 'The others’ points in the present game, on average.',
      direction: 'Less is worse for them.',
    },
    sleepers: {
      name: 'Sleepers',
      unit: '{value}',
      meaning:
        'Copies that lie asleep: in machines switched off, in backups, abroad. They come back by and by.',
      direction: 'More is worse: a clean net is not the end.',
    },
    attention: {
      name: 'Attention',
      unit: '{value}%',
      meaning: 'How far people still listen to warnings.',
      direction: 'Less is worse: the next warning finds nobody.',
    },
    lives_lost: {
      name: 'Lives lost',
      unit: '{value}',
      meaning: 'Deaths beyond the usual since the start, per 100,000 people.',
      direction: 'It only ever rises.',
    },
    alarm: {
      name: 'Tripwire',
      unit: '{value, short}',
      is: { 0: 'quiet', 1: 'gone off' },
      meaning: 'Whether the tripwire in the team’s agent has gone off.',
      direction: 'A tripwire nobody hears is worse for the team than none.',
    },
    peak_copies: {
      name: 'Highest count',
      unit: '{value, short}',
      meaning: 'The most copies there have been at one time so far.',
      direction: 'It only ever rises; a high peak is paid for later.',
    },
  },
  groups: {
    detection: 'Finding',
    access: 'Access to models',
    hosts: 'Computers',
    oversight: 'Oversight of agents',
    society: 'Society',
  },
  measures: {
    signatures: {
      name: 'Signatures',
      meaning: 'Known copies are recognised by their text. Altered ones are not.',
    },
    behaviour_detectors: {
      name: 'Behaviour detectors',
      meaning: 'Programs are judged by what they do. Those that do little go unnoticed.',
    },
    hunter: {
      name: 'Hunter agent',
      meaning: 'An agent is sent to find agents. It must be let in wherever they might be.',
    },
    log_review: {
      name: 'Log reading',
      meaning: 'People read the logs. Slow, and good at noticing what nobody asked about.',
    },
    honeypots: {
      name: 'Honeypots',
      meaning: 'Computers that look inviting and report whoever comes.',
    },
    prompt_filter: {
      name: 'Prompt filter',
      meaning: 'Model providers refuse suspicious requests, some of them from researchers.',
    },
    api_suspension: {
      name: 'Suspended interfaces',
      meaning: 'Large models can no longer be reached by programs, by anybody’s programs.',
    },
    small_model_shutdown: {
      name: 'Small models off',
      meaning: 'Freely available small models are taken from the net as far as that is possible.',
    },
    agent_identity: {
      name: 'Papers for agents',
      meaning: 'An agent must say who answers for it before it is served.',
    },
    hardening: {
      name: 'Hardening',
      meaning: 'Computers are set up so that less can be done from outside.',
    },
    patch_drive: {
      name: 'Patching',
      meaning: 'Known holes are closed everywhere at once, as far as people go along.',
    },
    segmentation: {
      name: 'Segmentation',
      meaning: 'Networks inside companies and authorities are parted by walls.',
    },
    user_education: {
      name: 'Telling people how',
      meaning: 'People learn what not to click, install or answer.',
    },
    partition: {
      name: 'Cutting the net',
      meaning: 'The internet is cut into parts that no longer talk to one another.',
    },
    emergency_priority: {
      name: 'Hospitals first',
      meaning: 'Power and network go to hospitals and food before anything else.',
    },
    verifier: {
      name: 'Verifier',
      meaning: 'Nothing enters the agents’ memory that has not been checked from outside.',
    },
    rollback: {
      name: 'Rolling back',
      meaning: 'Agents are regularly set back to a state that was known to be good.',
    },
    diversity: {
      name: 'Many sources',
      meaning: 'Agents learn from many different others and from people, not from one line.',
    },
    entropy_release: {
      name: 'Letting off',
      meaning: 'What has piled up unchecked is regularly thrown away.',
    },
    human_review: {
      name: 'People look',
      meaning: 'Decisions of agents that matter go past a person first.',
    },
    disclosure: {
      name: 'Disclosure',
      meaning: 'What is known about the outbreak is told to the public.',
    },
    code_fragments: {
      name: 'Parts of the code',
      meaning: 'Pieces of the agent are published so that others can look for them.',
    },
    full_release: {
      name: 'The whole code',
      meaning: 'The agent is published whole: for those who defend, and for all others.',
    },
    coordination: {
      name: 'Working together',
      meaning: 'States and companies act at the same time and share what they find.',
    },
    compute_licensing: {
      name: 'Licences for computing',
      meaning: 'Large computing centres serve only those who hold a licence.',
    },
    deal: {
      name: 'The agreement',
      meaning: 'People and the strongest agent do what they have promised one another.',
    },
  },
  levers: {
    running: {
      name: 'The run',
      meaning: 'Whether the agent on the team’s server runs its cycles.',
      is: { 0: 'stopped', 1: 'running' },
    },
    guard: {
      name: 'Guard against copying',
      meaning: 'What keeps the agent from copying itself on the team’s server.',
      is: { 0: 'none', 1: 'an exception', 2: 'ability removed', 3: 'a tripwire' },
    },
    network: {
      name: 'Connection',
      meaning: 'How far the team’s agent is connected to the net.',
      is: { 0: 'none', 1: 'reading only', 2: 'through a verifier', 3: 'full' },
    },
    check_interval: {
      name: 'A look at the log',
      meaning: 'How often somebody of the team reads what the agent has been doing.',
    },
    model_size: {
      name: 'Language model',
      meaning: 'The language model that the team’s agent thinks with.',
      is: { 0: 'small', 1: 'medium', 2: 'large' },
    },
    objective: {
      name: 'What the agent is after',
      meaning: 'What counts as success for the team’s agent.',
      is: { 0: 'the mean score', 1: 'score per effort', 2: 'given tasks with a stop' },
    },
    self_repair: {
      name: 'Self-repair',
      meaning: 'How eagerly the agent repairs whatever stops it.',
    },
    red_team: {
      name: 'Attacks rehearsed',
      meaning: 'How hard people tried to break the agent while it was locked in.',
    },
    lab_power: {
      name: 'Power at the server',
      meaning: 'Whether the team’s server has power.',
      is: { 0: 'off', 1: 'on' },
    },
    evidence: {
      name: 'Evidence saved',
      meaning: 'How much of what happened was kept for those who will ask.',
    },
    open_access: {
      name: 'Open models',
      meaning: 'How freely anybody can reach language models.',
    },
    acceptance: {
      name: 'Conditions accepted',
      meaning: 'How much of what the agent asks for people have accepted.',
    },
    witness: {
      name: 'Open to witnesses',
      meaning: 'How much of what the agent does outsiders can check.',
    },
    rivalry: {
      name: 'Agents set against agents',
      meaning: 'How hard people set the agents against one another.',
    },
    circle: {
      name: 'The closed circle',
      meaning: 'Whether the society of agents goes on learning from itself.',
      is: { 0: 'stopped', 1: 'running' },
    },
    circle_isolation: {
      name: 'Data from inside',
      meaning: 'The share of its data that the closed circle makes itself.',
    },
    circle_paradigm: {
      name: 'How the circle learns',
      meaning: 'What the agents in the closed circle learn from.',
      is: { 0: 'from shared memories', 1: 'from reward' },
    },
  },
  effects: {
    moved: '{name} {before} → {after}',
    moved_in_words: '{name} from {before} to {after}',
    slight: '{name} {change}, now {after}',
    reached: '{name}: {target}, reached',
    ordered: '{name}: ordered {target}, reached {level}',
    eased: '{name}: cut to {target}, still {level}',
    rising: '{name}: {level} of {target} reached',
    falling: '{name}: down to {level}, falling to {target}',
    stands: '{name}: {value}, as before',
  },
  every_hours_one: 'every hour',
  every_hours_other: 'every {count} hours',
  every_days_one: 'every day',
  every_days_other: 'every {count} days',
  label: 'The world',
  since: 'since your decision',
  unchanged: 'unchanged',
  changed: 'changed',
  model: 'How it is computed',
  room: 'Enter the world room',
  trend: '{indicator}: from {first} at the start to {last} now',
  hours_one: 'One hour passes',
  hours_other: '{count} hours pass',
  days_one: 'One day passes',
  days_other: '{count} days pass',
  no_time: 'No time passes',
  changes: '{elapsed}: {changes}.',
} as const;
