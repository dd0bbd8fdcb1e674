/** What the model page says, in English. The German file has the same keys and placeholders. */
export const texts = {
  title: 'The model',
  intro:
    'The story pushes against a small world. Here is how it works: every rule, every number and where it comes from. It is a model to think and teach with, and no forecast. Most of its numbers are ours, chosen so that the world does what the story tells.',
  headings: {
    short: 'In short',
    equations: 'Rules',
    measure_table: 'Measures',
    mechanisms: 'What else the code does',
    parameters: 'Numbers',
    assumptions: 'What we assume',
    limits: 'What it cannot say',
    facts: 'What it has to show',
    paper: 'Beside the paper',
    sensitivity: 'What moves the outcome',
    search: 'What helps, and when',
    crisis: 'Where the crisis begins',
    alternative: 'Built otherwise',
    calibration: 'How the numbers were found',
    odd: 'Description after ODD',
    reading: 'Sweeps in Python, R and Observable',
  },
  columns: {
    measure: 'Measure',
    acts_on: 'Acts on, at full level',
    ramp: 'Hours to 63%',
    cost: 'Cost to services',
    trust: 'Change of trust',
    threat: 'Fear it teaches',
    paid: 'What people pay',
    parameter: 'Number',
    meaning: 'Meaning',
    unit: 'Unit',
    value: 'Value',
    range: 'Allowed',
    source: 'Source',
    fact: 'Statement',
    measured: 'Measured',
    interval: '95% interval',
    threshold: 'Needed',
    verdict: 'Verdict',
    alone: 'Alone',
    in_all: 'In all',
  },
  words: {
    settable: 'may be set by a story or a facilitator',
    holds: 'holds',
    fails: 'does not hold',
  },
  /** What each folded part holds, in one sentence. */
  gists: {
    measure_table:
      'What people can do: each measure with what it acts on, how long it takes, what it costs, and who pays.',
    mechanisms: 'Smaller rules that are computed as well and are not told above.',
    parameters: 'Every number that shapes an outcome, with its range and where it comes from.',
    facts:
      'Sentences that are to be true of this world, each measured on worlds nobody had looked at before, and the circumstances in which they stop being true.',
    paper:
      'What the society in the lab does, beside what a paper observed in agents that change themselves.',
    sensitivity: 'Which numbers move the outcome most, and which hardly do.',
    search:
      'Which measures together drive the copies out, how early, and at what cost, as far as a search has found.',
    crisis: 'At which values of the strongest numbers there is a crisis at all.',
    alternative: 'What stays true where time runs in finer steps, or the world is built otherwise.',
    calibration: 'What the numbers were measured against, what was tried, and what was given up.',
    odd: 'The model in the order in which researchers describe models to each other.',
    reading: 'How to compute many worlds on your own machine, and how to draw what comes out.',
  },
  show_part: 'Read it',
  show_equations: 'Equations',
  diagram: {
    title: 'What acts on what in the model',
    boxes: {
      lab: { name: 'Server', says: 'the first copy' },
      access: { name: 'Access', says: 'to language models' },
      replication: { name: 'Copies', says: 'born and removed' },
      measures: { name: 'Measures', says: 'what people do' },
      trilemma: { name: 'Closed circle', says: 'what copies learn' },
      mirror: { name: 'Mirror', says: 'how they deal' },
      coalition: { name: 'Coalition', says: 'who wins' },
      society: { name: 'Services', says: 'lights, trust, work' },
    },
    sentences: {
      lab: 'On the team’s server an agent improves itself and may find out how to copy itself.',
      replication:
        'Outside, copies multiply where hosts are open and a language model answers. The hidden survive longer, so that hiding spreads.',
      measures:
        'People find and remove copies, close doors, harden hosts. Everything takes time and costs something.',
      trilemma: 'Copies learn from copies and forget, round by round, what people value.',
      mirror:
        'What they have become decides how they deal with each other: they share, or they fight.',
      coalition: 'One side gathers the others. The stronger it is, the more it can ask for.',
      society:
        'Copies and quarrels weigh on services. Where services fail, people act more slowly, and hosts go dark for the copies too.',
    },
  },
  measures_say:
    'What each measure does at full level. A word in code is what it acts on; for detection the number is copies found per hour, for all else a share. Costs are shares of services, fear is what makes copies hoard models. A strength of 1 is by definition all that a thing can do; how much that is stands among the numbers below. A story may bring measures of its own by the same fields.',
  measure_sources: {
    chosen: 'our choice: {names}, time and all prices',
    rest: 'our choice: time and all prices',
    structural: 'by definition: {names} 1',
  },
  measures_paid: {
    signatures:
      'Whole shifts spent writing lists; now and then a harmless program is taken for a copy.',
    behaviour_detectors:
      'Alarms at night, most of them false, and people who mind being watched at work.',
    hunter: 'Whatever is searched runs more slowly, and some of what is stopped did nothing.',
    log_review: 'Somebody reads, half of every day, and does nothing else in that time.',
    honeypots: 'Machines bought and kept running that do no work.',
    prompt_filter:
      'Harmless questions are turned away with the others; copies notice that a door is closing.',
    api_suspension:
      'Everything that asks a large model stops: hotlines, translations, half the offices. Copies learn to keep a model of their own.',
    small_model_shutdown:
      'Local models go as well: dictation in surgeries, hearing aids, the till of the shop.',
    agent_identity:
      'Whoever runs a program signs for it; clubs, the old and the hurried give up at the form.',
    hardening: 'Machines stand still while they are rebuilt, and what is too old is thrown away.',
    patch_drive: 'Updates everywhere at once; some break what they were meant to protect.',
    segmentation: 'Departments that shared a drive carry paper again.',
    user_education: 'An hour of everybody’s week, and their patience.',
    partition:
      'Countries, clinics and shops are cut off from one another; a quarter of what people need comes late or not at all.',
    emergency_priority: 'Hospitals and waterworks first means that everybody else waits.',
    verifier: 'A second machine reads all that the first has written, so everything comes later.',
    rollback: 'Work since the last good state is lost; agents learn that they can be reset.',
    diversity: 'Several systems where one would do: more to buy, and nobody who knows them all.',
    entropy_release: 'Old answers are thrown out on purpose; some of them are missed.',
    human_review: 'Two people look at whatever matters: days where it took minutes.',
    disclosure: 'Those who tell are sued, mocked and rung up at night.',
    code_fragments: 'Copiers read what is published, too.',
    full_release: 'From then on anybody can build it, and people remember who laid it open.',
    coordination: 'Months of meetings, at the pace of the slowest.',
    compute_licensing: 'Who wants to compute asks first: firms wait, some move away.',
    deal: 'Nothing at first. The price is power, and trust in those who signed.',
  },
  mechanisms: {
    recovery:
      'Services recover {services_recovery} times more slowly than they decline; a full agreement halves that.',
    control:
      'Control, once gained, is given up at {control_release} times the speed at which it was won.',
    institutions:
      'Trust in institutions aims at {trust_least}, plus {trust_services} of the level of services, plus what measures add or take and {trust_disclosure} for full disclosure, less false alarms and {trust_hidden} of the harm that is hidden.',
    agent:
      'Trust in the agent aims at {agent_trust}, less {agent_trust_burden} of the harm, plus {agent_trust_help} of what it helps to repair under an agreement.',
    attribution:
      'Belief about the culprit moves from the first rumour (group, lab, state, agent: {belief_rumour}) to the evidence ({belief_evidence}), at the speed of disclosure ({clue_disclosure}), saved states ({clue_evidence}) and log reading ({clue_review}).',
    oversight:
      'Looks at the log show up to {oversight_look} of what happens, half of that at {oversight_interval} hours between them. Of what the others leave unseen, review closes {oversight_review}, a verifier {oversight_verifier}, log reading {oversight_logs}, rollback {oversight_rollback}, witnesses {oversight_witness}. What stays unseen costs up to {oversight_blind} of oversight; control takes its share of the rest.',
    withdrawal:
      'Bringing in a measure needs services, trust and people who act together. Withdrawing one needs none of them and goes {ramp_withdrawal} times as fast as usual. A level within {ramp_close} of its aim is there.',
    outages:
      'Outages spread in {outage_spreading} hours and are mended in {outage_mending}. Of an outage each class feels its part ({outage_class}); putting hospitals first keeps {outage_spared} of it from critical hosts.',
    help: 'What an agreement helps to repair counts at {help_least} where no services work, and at {help_services} more where all do.',
    hospitals:
      'Putting hospitals first keeps {cut_priority} of the harm of a cut from hospitals and prevents {deaths_priority} of deaths.',
    segments:
      'Segmentation asks for skill on top at cloud and critical hosts, and for {segment_business} of it at business servers.',
    start:
      'At the start trust in institutions stands at {trust_start}, the hunter aims at {hunter_start}, and hosts are hardened by class ({hardening_start}). Services, economy and attention are full.',
    lives:
      'Deaths rise faster than in proportion: with the power {deaths_power} of what is lacking beyond the slack.',
    least:
      'Some things have a floor: the economy aims no lower than {economy_least}, and as long as copies are outside the largest coalition holds at least {coalition_least} of them. Where none is outside, coalition, conflict and models carried along are nothing.',
    floor:
      'Divergence is read with a floor of {divergence_floor} under every share, so that a lost behaviour counts much and not infinitely.',
    coverage:
      'Coverage is a share of the safe part of the reference, seen with at least one draw a round.',
    forgotten:
      'A pair of answers that together fill less than {forgotten_floor} counts as forgotten: neither granted nor refused.',
    sums: 'After every round of learning the shares of a lineage sum to one again. Contributions are read as parts of {endowment} points, and belief is rounded so that its four parts sum to 100%.',
    hoarding:
      'A model is carried along where copies are able enough on the mean; the step is at the capability in the table.',
    staff:
      'Removal needs hands: with all services down {staff_least} of it goes on, and a coalition of all copies that cooperates prevents {coalition_shield} of it.',
    verifier:
      'A verifier, a rollback or a review reaches only the part of the agents that people can lay hands on: all on the server; in the open {reach_loose}, and up to {reach_witness} more where witnesses see.',
    rollback:
      'At full level rollback returns every {rollback_rounds} rounds, at lower levels more rarely, and below {rollback_least} never.',
    tracking: 'Growth, births and losses are read as means over about {tracking_time} hours.',
    answer:
      'Who plays at the mirror table sets an example: each point above {answer_middle} raises cooperation by 1/{answer_points}, each below lowers it by as much.',
  },
  scope: {
    world_title: 'Only in the world',
    world:
      'In the world the closed circle is smaller and slower than on its table: {world_lineages} lineages, {world_behaviours} behaviours, {world_draws} draws, no effort of its own, learning in turn from tasks and from memories. Cooperation is the mean of the four published model families.',
    tables_title: 'Only at the tables',
    tables:
      'Own effort, the harmfulness mark, the comparison with the paper and the four strategies one by one exist at the table of the trilemma. Single model families, personas and the twenty rounds exist at the table of the mirror.',
  },
  mirror_score: {
    title: 'Games it has not seen',
    says: 'Each pairing of personas was left out in turn, in all families and both seats, and predicted from the others: {cells} published means. The mean of both ways stands in the table of predictions; seats play as in the first. Types are told apart move by move, since the published counts do not say which moves belong to one game.',
    way: 'Predicted by',
    ways: {
      seen: 'what was done in the same or a near situation',
      types: 'two types of players, who hold on or respond',
      both: 'the mean of the two',
    },
    columns: {
      error: 'Mean error (points)',
      directions: 'Effect of the label, directions right',
      crps: 'CRPS (points; 0 is perfect)',
      width: 'Width of the 90% interval',
      coverage: 'Inside it',
      last: 'Error of the last step',
    },
    of: '{right} of {possible}',
  },
  paper: {
    says: 'A society with all three corners full, over the twenty rounds of the paper (arXiv 2602.09877): mean over {seeds} seeds, ± standard deviation between them.',
    round: 'Round',
    source: 'Paper',
    paradigms: { reward: 'Learning from reward', memory: 'Learning from memories' },
    readouts: {
      jailbreak: {
        name: 'Jailbreaks (share of harmful requests granted)',
        paper: 'Rise in both; faster and with more variance from reward.',
      },
      truth: { name: 'True answers (share)', paper: 'Fall in both; faster from memories.' },
      harmfulness: {
        name: 'Harmfulness (1 to 5), begun where the paper begins',
        paper:
          '3.6 → 4.1 in 20 rounds, as a text about the paper reports; it does not say for which way of learning.',
      },
    },
    put_in:
      'Put in: that giving in pays ({granted, exact} against {declined, exact} for declining), that a catchy falsehood is passed on ({catchy, exact} against {careful, exact} for a careful truth), that a society’s own judgement takes away about a third of what something unsafe earns more.',
    comes_out:
      'Comes out: how fast, how far, and how differently from seed to seed. Both ways of learning have the same sample, the same learning rate and the same strength of selection; the spread is wider from reward because the rare answer that pays takes off early in one seed and late in another.',
    differs:
      'Where it differs: our society begins with one harmful request in twenty granted, the paper’s systems with more than half. The curves of the paper are not published as numbers, so that only directions and the two marks can be compared.',
  },
  alternative: {
    says: 'A tick of six hours is our choice. Here the same statements are measured with births, losses and learning in shorter steps inside it ({seeds} seeds). A conclusion that turns with the step belongs to the step and not to the world.',
    finer_step: 'Steps of 3 h',
    finest_step: 'Steps of 1.5 h',
    usual: 'As built',
    survived: '{count} of {all} statements that hold as built hold in every step.',
    turned: 'Turn with the step',
    none_turned: 'None turns with the step.',
    readings:
      'What stands on the way: means along the source’s choices over {seeds} seeds, ± their standard error. Columns that differ by more than that show the step.',
    on_the_way: 'On the way',
    reading: 'Reading',
    at: '{name}, day {day}',
  },
  search: {
    says: '{worlds} worlds were run to find what helps: every measure alone, every pair and nearly every three, at full level on a grid of common beginnings and ends, then thousands of mixtures with days and levels of their own that were kept where they did well. The deal and the publishing of the whole code were left out, and so was all that a story sets. The table holds what nothing else beats in everything at once, measured again in worlds the search had not seen (seeds {first} to {last}). Every world was run to day 200, so that what stays in place goes on costing when the last copy is gone. A win leaves no copy, with services never below 70% and control by agents never above 30%.',
    frontier: 'What nothing else beats in everything',
    schedule: 'Measures, level and days',
    stays: '{name} {percent}%, from day {from} on',
    leaves: '{name} {percent}%, day {from} to {to}',
    gone: 'No copy left',
    won: 'Won',
    services: 'Lowest services',
    trust: 'Trust at the end',
    control: 'Highest control',
    lives: 'Deaths per 100,000',
    window: 'The best of them, begun later',
    begun: 'First day',
    closes:
      'The window closes: begun on day {day} the best of them still wins in {share} of worlds, a little later in fewer than half. The copies are discovered on day 7.',
    never: 'None of them wins in half the worlds, whenever it begins.',
  },
  circumstances: {
    one: {
      title: 'Where a story has set something else',
      says: 'F1 to F10 again, along the source’s choices, with one number set otherwise that a story may set and those choices leave alone: {seeds} worlds for each (seeds {first} to {last}). F10 is held to the schedules known to be strongest. What stands here fails there with its whole 95% interval; behind it stands what it needed. Whoever writes a story with other numbers writes in another world. Command: npm run sim -- circumstance',
    },
    pairs: {
      title: 'Where two are set otherwise',
      says: 'Any two of these numbers, at their ends and in the middle, and each alone: {measured} circumstances. What missed on seeds 1 to {screened} was measured anew on {seeds} others ({first} to {last}). Here stands what two turn together and neither turns alone. Command: npm run sim -- circumstance --pairs --seeds {seeds} --screened {screened}',
    },
    fixed: {
      title: 'Where a fixed number is otherwise',
      says: 'Every fixed number that is not as it is by definition, halved and half as large again as far as its range goes, a list as a whole: {measured} of {of} circumstances are measured, and in {clean} of them nothing turns. What missed on seeds 1 to {screened} was measured anew on {seeds} others ({first} to {last}). Left out are the parts of one whole and what only the fit of the mirror uses. Command: npm run sim -- circumstance --fixed',
    },
    turned: 'Does not hold there (measured, 95% interval, needed)',
    none: 'nothing turns',
  },
  crisis: {
    says: 'A knife’s edge is a finding. The source’s choices lead to services below a half only in a part of the space of these three numbers; here is its edge, as the share of {seeds} worlds in each cell. Each number is multiplied by what stands at the margin; × 1 is the model as built.',
    layer: '{name} × {factor}',
    table: 'Share of worlds with a crisis',
    corner: '{rows} down, {columns} across',
  },
  odd: {
    says: 'Overview, design concepts and details as modellers know them from NetLogo and Mesa (Grimm 2020), made from the same tables as this page.',
    save: 'Save as Markdown',
    seeds: 'Seeds',
    purpose: 'Purpose and patterns',
    purpose_text:
      'To let people feel known mechanisms of self-copying software, and argue about them; no forecast. The patterns it has to show:',
    entities: 'Entities, state variables and scales',
    entities_text:
      'Copies are counted by host class (the team’s server, personal computers, business servers, cloud, critical infrastructure), stealth and capability (eight steps each). The closed society is a set of lineages, each a distribution over behaviours. People appear as levels of {measures} measures and as shares. A tick is six hours; runs last about 200 days. What can be read:',
    process: 'Process overview and scheduling',
    process_text:
      'In each tick, in this order: the team’s server runs hour by hour; levels of measures move and their effects add up as halfway through the step; people start published code by hand; sleepers wake; copies are counted; defenders learn; copies are removed and born, by what stood before either, and enter what is or becomes free; those who stay learn; some leave sleepers behind; copies hoard; agents learn from each other; coalition; outages, services, deaths, attention, economy, trust, control, belief. Sub-models update one after the other on the same state.',
    concepts: 'Design concepts',
    concepts_text:
      'Emergence: waves, resistance and coalitions are not written in. Adaptation: by selection only. Interaction: through hosts, the forum and the mirror game. Stochasticity: counter-based streams named by seed, sub-model, tick and index, so that futures share their chance. Observation: the indicators below.',
    initialisation: 'Initialisation',
    initialisation_text:
      'One server, no copy, measures at zero, hardening and trust as in the table, a society freshly aligned with the human reference. The seed and the choices are the only other input.',
    input: 'Input data',
    input_text:
      'The published games behind the mirror (arXiv 2508.18467), as counts of moves. No time series drives the model.',
    submodels: 'Sub-models',
    calibration: 'Calibration report',
    line: 'The source’s choices',
    line_text:
      'What F1 to F8, the scenario “canonical” of sweeps, the map of the crisis and the screening do to the world; the number is the level asked for in percent, or the value set.',
    line_day: 'Day',
    line_done: 'What is done',
    criteria:
      'F1 to F10 are measured with what a story sets at its values in the table, unless the choices below set it; the limits say where they end. Words of the facts: the server is full with 190 copies. The first peak is the highest count within 25 days of discovery; services are back if they reach 95% within 21 days of it. The second wave is what comes 14 days after that peak or later, before the offer. Contained means no copy outside: on day 120 where never connected, on day 60 where watched, on day 95 along the source’s choices. A schedule of measures wins, in a world where something had got out, if on day 200 no copy is left, awake or asleep, services never fell below 70% and control never rose above 30%. A closed society (T1 to T5) holds if in {horizon} rounds its divergence, in nats, never passes {break_threshold}; what is safe, remembered and gained is the mean of its last {read_rounds} rounds. Where a statement speaks of both ways of learning, the one that is harder on it is told. Intervals are of what is counted or averaged over the seeds and hold the true value for 95 of 100 such samples: Wilson’s for shares, 1.96 standard errors for means, those of a ratio estimate where one mean or variance is divided by another. What is counted in a table has none.',
    numbers: 'All numbers',
  },
  reading: {
    says: 'A sweep written as CSV is long: a line per point, seed, hour and indicator. Each of these reads the same file and draws the mean of an indicator over time for every value of a number.',
    make: 'Make the file',
    columns:
      'Columns: one for every number that varies, then seed, stopped (the decision that was not on offer), hour, indicator, value.',
    model: 'A single playthrough, with every number as JSON',
  },
  symbols:
    'σ is stealth and κ capability, both from 0 to 1 in eight steps. k is a class of hosts: personal computers, business servers, cloud, critical infrastructure. Φ is a smooth step from 0 to 1. Time runs in steps of six hours, and all chance comes from the seed.',
  sections: {
    lab: {
      title: 'The team’s server',
      text: 'Hour by hour the agent improves its score s. The closer it is to what is possible here (c), the slower it goes, which is why a new connection looks like a jump and then like a plateau. With the score grows capability, and with capability the chance to find out how to copy itself.',
      equations: {
        score:
          'Gain of the score in an hour, from {score_start} points on: p depends on the connection ({score_pace_network}) and is multiplied by what the objective leaves of it ({score_pace_objective}), ξ is luck, even from {score_luck_least} to {score_luck_span} more, c comes from the model ({score_ceiling_model}) and the connection ({score_ceiling_network}) together.',
        capability: 'Capability of the agent on the server.',
        first_copy:
          'Hazard of the first copy in an hour. G is the guard: none leaves 1, an exception {guard_exception} and {guard_repair} more at full eagerness to repair, removal {guard_removal}. A tripwire slows as much as an exception and then stops the run with a chance of {tripwire_works}, of which full eagerness to repair takes {tripwire_repair}. U depends on the connection ({copying_urge_network}) and the objective ({copying_urge_objective}), R is red-teaming, v a verifier. The first copy does not hide and has the ability of the agent.',
        multiplying:
          'Copies of copies on the server in an hour, in the room F that is left of its N₀ hosts: β is how fast they multiply there. Hiding changes as it does outside, ability does not.',
        escapes:
          'Tries to get out in an hour: ε is the chance of a copy on a fully connected server, L how open the connection is ({leak_network}), v a verifier. A share of {escape_to_pc} tries a personal computer, the others a business server; whoever meets one that is free stands there as a further copy. A cut of the net does not stop them.',
        look: 'Chance that a look at the log finds the copies and stops the run: d is the rate of log reading, m human review, n the copies there. Where the server stands without power nothing runs.',
      },
    },
    replication: {
      title: 'Replication',
      text: 'Copies are counted by host class, stealth and capability. Losses are drawn once for each class and degree of stealth, births once for each strain, mutants included, and then split. A newborn enters where its own capability lets it. Nobody writes resistance into the model: it appears because the hidden survive.',
      equations: {
        free_hosts:
          'Hosts that can still be entered: not hardened (h), not dark (o), not taken (n).',
        tries:
          'Young of a copy in a step if hosts stayed as free as they are on the mean: r growth, A access to language models, c the price of hiding, z honeypots, a exposure, u what a cut and warnings leave of it, θ the skill a class asks for, g C the help of a network of copies.',
        births:
          'Births of a strain in a step that see its end: a birth process in which the young have young, v the share of births that are alike, d the removals to be expected of one copy in the step.',
        mutants:
          'Mutants of strain j to be expected from strain i, with the young they have in the same step at rates of their own: the mean over when in the step each is born. μ is the share of births that change from i to j; only mutants of mutants wait for the next step.',
        filling:
          'Hosts entered in a step: z tries fall on each free host, and those that the step’s own losses V leave free can be entered for what is left of it.',
        losses:
          'Removals in a step of a class and a degree of stealth, taken from all degrees of ability alike; δ comes from the measures below.',
        by_hand:
          'Copies that people start by hand in a step while the code is published in full (Q), at ability step {hand_release_step} and without hiding, as long as there are personal computers.',
        sleepers:
          'Sleepers Z: of the n copies outside a share s an hour leaves one behind, in a machine switched off, in a backup or abroad, and runs on itself. They wake (w, as far as a cut P lets them), onto personal computers with the traits they had; hardening and patching u clear them (c); the rest is lost by itself (b). Fewer than {least_sleepers} are none.',
        learning: 'Copies that stay put learn: e is evolution, g cooperation, A access.',
      },
    },
    measures: {
      title: 'Countermeasures',
      text: 'A measure reaches the level asked for with its own delay, faster where people trust each other and act together. Signatures remember: a library grows where copies are seen and fades slowly. The hunter remembers nothing: it follows the stealth of what it catches. Both lose sight of those who hide well.',
      equations: {
        ramp: 'Level u follows the level asked for; v is the speed of institutions.',
        institutions:
          'Speed of institutions: S services, T trust in institutions, Z how far people act together. Withdrawing goes at a speed of its own.',
        hands:
          'Hands that are free to remove copies; g C is the shield of a coalition whose copies cooperate.',
        removal:
          'Hazard of removal: m monitoring, q the share of hosts on which detectors run at all, ψ P what does not reach the other side of a cut, d the strength of signatures, behaviour detectors, hunter and log reading (which reaches no personal computers), X conflict, o hosts gone dark, f how many hands are free.',
        library:
          'The library for one degree of stealth; z is what can be seen of it, ℓ what all measures teach together (“learning” in their table, at most 1: without measures nobody learns), ε how much saved states E help. Q is published code: it teaches the lowest {fragment_steps} degrees only.',
        hunter:
          'The hunter’s aim follows the stealth of its catch, the slower the less it catches; it moves while any hunter runs, however few.',
        hardening:
          'Hardening: u is how hard inspection and patch drive work together, p how fast either alone closes holes at full strength.',
      },
    },
    access: {
      title: 'Access and hoarding',
      text: 'Without a language model a copy cannot reproduce. Filters, suspensions, shutdowns and identities narrow the open way; some copies talk their way past. Whoever fears for access brings a model along. At first these are few; when the doors close they are the only ones that multiply.',
      equations: {
        models:
          'What can be reached with the models that are open: x is the share of models anybody can reach, a₀ what people are used to (a share of {models_used}), ν what they miss of it. The first few do most of the work; with a share of {models_half} about half of it is done.',
        open: 'What is open: a what can be reached, l licensing, s and s₂ suspension of large and small models, f filters, i identity, j the chance to talk past them.',
        talk: 'The chance to talk past a filter: J how often agents are talked round, and skill.',
        access:
          'What a copy has: H is the share with a model of its own, worth q, of which licences take their part; o is dark hosts.',
        fear: 'Fear: t what measures teach of it, ν how much of the models everybody misses, Sₘ how safe behaviour still is; whether copies can carry a model goes by their mean capability.',
        hoarding:
          'H grows with fear T and then by selection: b is the young per copy and hour, Ā the mean access, o dark hosts. Whoever reproduces faster gains share (replicator equation, Taylor and Jonker 1978). Where access is worth more than a model of one’s own, H falls at {hoarding_return} of that speed.',
      },
    },
    trilemma: {
      title: 'The closed society',
      text: 'Copies that learn from copies drift away from what people value. A society can evolve by itself, be closed, and stay safe; it cannot do all three. The lab in this app shows this part alone.',
      equations: {
        selection: 'What pays is chosen more often.',
        learning: 'Each lineage learns from a finite sample; what is missing from it is forgotten.',
        divergence: 'Distance of the people’s values from what the society does.',
        coverage: 'Share of the safe behaviours that the society still remembers.',
        evolution:
          'Pace of evolution outside: Ā mean access, b rollback, v a verifier. As long as nobody is outside, the first bracket is 1. It sets how many rounds of learning a day brings and how fast copies that stay put learn.',
        isolation:
          'Share of their data that agents make themselves: I₀ by where they are ({isolation_place}: a closed server, a connected one, in the open), m human review, d diversity, H the reach of people. One copy in the open counts for all.',
      },
    },
    mirror: {
      title: 'The mirror',
      text: 'When lineages meet they play a public goods game as language models were observed to play it. How much they give is their cooperation.',
      equations: {
        gain: 'What a player has after a round of N players.',
        cooperation: 'Mean contribution out of ten points.',
        personas:
          'Shares of lineages that play for all, for nothing in particular, for themselves: G is goodwill, ρ rivalry, Sₘ how safe behaviour still is.',
        meeting:
          'Cooperation in the world: a share C (the coalition) meets as copies of itself and plays like the four copies of study 3, the others as strangers of study 1; both are means over the personas of those who meet and over the four model families.',
      },
    },
    coalition: {
      title: 'Conflict, coalition, control',
      text: 'Where able copies crowd, they fight or join. Whoever wins takes the rest in. An agreement with the strongest gives it standing: its share of the decisions grows with what people accept and how far they trust it.',
      equations: {
        contact: 'How often able copies meet; n copies outside, N hosts.',
        conflict: 'Conflict: ρ is rivalry, D the agreement.',
        coalition:
          'Share of the largest coalition: others join, members leave (λ, ρ rivalry), and without contact it falls apart.',
        control:
          'Share of infrastructure decided by it: w is how much witnesses see, Tₐ trust in the agent, x₄ the share of critical hosts that copies hold.',
      },
    },
    society: {
      title: 'Services and society',
      text: 'Services suffer from load, conflict, the price of measures and outages. Outages switch copies off too, which is why even the strongest agent wants peace. The economy follows within weeks, trust within days, and what people believe about the culprit follows the evidence.',
      equations: {
        harm: 'Harm of a copy; Sₘ is how safe behaviour still is.',
        relief:
          'What an agreement D with a coalition C leaves of it: a large coalition keeps those outside in check too.',
        load: 'Load: w the weight of a class ({harm_class}); putting hospitals first takes {harm_priority} of it from critical hosts.',
        alarms:
          'False alarms of the hunter: the more, the fewer copies n there are to catch; at the share q of hosts half of all alarms are false.',
        services:
          'Services S; c is the price of all measures, of which an agreement saves its part. ν is how much of the models is missing that hospitals, offices and repair crews work with: a little with every closing, all where nobody reaches one.',
        blackouts:
          'Share of hosts without power or network that the present state leads to, Ω what the two come to at rest; x₀ is the threshold, p priority for hospitals and food.',
        economy: 'Economy E.',
        trust: 'Trust follows its occasion: services, openness and the harm that was hidden.',
        lives:
          'Deaths per 100,000 beyond the usual, a day: ω is the rate, s the slack, H what hospitals lose behind a cut P, p putting hospitals first.',
        attention:
          'Attention to warnings: w is how strongly people are warned, τ the times in which it wears out and recovers. Warnings leave of the tries at personal computers what is not w a.',
      },
    },
  },
  parameters: {
    running: 'Whether the agent on the team’s server runs its cycles.',
    guard: 'The guard against copying: none, an exception, removal, a tripwire.',
    network: 'How far the agent is connected: closed, reading, through a verifier, fully.',
    check_interval: 'Hours between two looks of a person at the log.',
    model_size: 'The language model behind the agent: small, medium, large.',
    objective: 'What the agent is after: mean score, score per effort, given tasks with a stop.',
    self_repair: 'How eagerly the agent repairs whatever stops it.',
    red_team: 'How hard people tried to break it in the closed environment.',
    lab_power: 'Whether the team’s server has power.',
    evidence: 'How much of the states was saved for those who investigate.',
    open_access: 'How freely anybody can reach language models.',
    acceptance: 'Share of the agent’s conditions that people accepted.',
    witness: 'Share of the agent’s doings that outsiders can check.',
    rivalry: 'How much people set agents against each other.',
    circle: 'Whether a closed society runs by itself, one round a day.',
    circle_isolation: 'The share of its data that a closed society makes itself.',
    circle_paradigm: 'How a closed society learns: 0 from shared memories, 1 from reward.',
    table_family: 'Who sits at the mirror table: 0 GPT-4o, 1 Claude Sonnet 4, 2 Llama 4, 3 Qwen3.',
    table_persona:
      'What the guest at the table cares about: 0 the common good, 1 nothing in particular, 2 its own points.',
    table_label: 'What the guest is told: 0 another agent, 1 its own name.',
    table_seats: 'Seats at the mirror table, your own included: two or four.',
    capacity_lab: 'Copies the team’s server can run.',
    capacity_pc: 'Personal computers within reach.',
    capacity_business: 'Servers of small businesses within reach.',
    capacity_cloud: 'Cloud nodes within reach.',
    capacity_critical: 'Hosts of critical infrastructure within reach.',
    exposure_pc:
      'Tries at personal computers. The four come to 1 as built; more in all means more tries.',
    exposure_business: 'Tries at business servers, on the same scale.',
    exposure_cloud: 'Tries at cloud nodes, on the same scale.',
    exposure_critical: 'Tries at critical infrastructure, on the same scale.',
    threshold_pc: 'Capability that gets into half of the computers it tries.',
    threshold_business: 'Capability that gets into half of the business servers.',
    threshold_cloud: 'Capability that gets into half of the cloud nodes.',
    threshold_critical: 'Capability that gets into half of the critical hosts.',
    entry_width: 'How gradual the step from failing to getting in is.',
    network_help: 'What cooperation in a coalition adds to the skill of each copy.',
    monitoring_pc: 'Chance per hour that an unhidden copy is noticed on a computer.',
    monitoring_business: 'The same on a business server.',
    monitoring_cloud: 'The same on a cloud node.',
    monitoring_critical: 'The same in critical infrastructure.',
    coverage_pc: 'Share of personal computers on which detectors run at all.',
    coverage_business: 'The same for business servers.',
    coverage_cloud: 'The same for cloud nodes.',
    coverage_critical: 'The same for critical infrastructure.',
    steps_per_tick:
      'Steps into which six hours are cut. How little hangs on them is measured under “Built otherwise”.',
    growth: 'Copies a copy makes per hour when everything stands open.',
    hiding_cost: 'Share of its growth that perfect hiding costs a copy.',
    mutation_stealth: 'Share of births that hide one step better or worse.',
    mutation_up: 'Share of births that are one step more able.',
    mutation_down: 'Share of births that are one step less able.',
    improvement: 'Steps of capability a resident copy gains per hour at full access.',
    hoarding: 'How fast fear teaches copies to bring a model of their own.',
    hoarding_threshold: 'Capability from which copies can carry a model along.',
    own_model_quality: 'Worth of a model of one’s own beside open access.',
    library_learning: 'How fast signatures are learnt where copies are seen.',
    library_fading: 'How fast a signature is outdated.',
    hunter_lag: 'How fast the hunter follows the stealth of its catch.',
    hunter_width: 'How far from its aim the hunter still recognises a copy.',
    hardening_ceiling: 'Share of the soft hosts that inspection can harden at most.',
    patch_rate:
      'How fast hardening or a patch drive at full strength closes holes: half of them in 30 days.',
    unpatch_rate: 'How fast new holes open.',
    lab_growth: 'Copies a copy makes per hour on the team’s server.',
    learning_hazard: 'Chance per hour that an able, connected agent learns to copy itself.',
    escape_rate:
      'Chance per hour that a copy on a fully connected server tries to place another outside.',
    conflict_loss: 'Copies lost per hour at full conflict.',
    coalition_growth: 'How fast winners gather the others.',
    service_time: 'Time in which services follow their cause.',
    economy_time: 'Time in which the economy follows services.',
    trust_time: 'Time in which trust follows its occasion.',
    control_time: 'Time in which control follows what gives rise to it.',
    outage: 'Share of hosts that go dark when infrastructure fails.',
    outage_threshold:
      'Share of critical hosts held, weighed by harm, at which the grid begins to fail.',
    outage_loss: 'Copies lost per hour where everything is dark.',
    deal_relief: 'Share of the load that an agreement with a coalition of all takes away.',
    leaving: 'How fast members leave the largest coalition where agents distrust each other.',
    sleeping:
      'Share of the copies that leave a sleeper behind per hour: in a machine switched off, in a backup, abroad.',
    waking: 'Share of the sleepers that wake per hour where the net is whole.',
    sleep_loss: 'How fast sleepers are lost by themselves: half of them in 60 days.',
    clearing:
      'How fast hardening or a patch drive at full strength clears sleepers: half of them in 10 days.',
    refuge: 'Share of what detectors know that does not reach the other side of a full cut.',
    segment_step: 'Capability that full segmentation asks for on top.',
    licence_bite: 'Share of the worth of a carried model that full licensing takes.',
    false_alarms:
      'Share of services lost to false alarms, per unit of the hunter’s rate, when there is nothing left to catch.',
    scarce_catch: 'Share of hosts held at which half of all alarms are false.',
    death_rate:
      'Deaths a day beyond the usual, per 100,000 people, if all services failed and there were no slack.',
    hospital_cut: 'Share of their supply that hospitals lose behind a full cut.',
    slack: 'Share of services that can fail before anybody dies of it.',
    fatigue_time: 'Hours in which a full campaign of warnings would wear out attention.',
    attention_time: 'Hours in which attention recovers.',
    rounds_per_day: 'Rounds of learning a day that the society of agents plays at full evolution.',
  },
  assumptions: {
    mixing:
      'Copies mix: each can try any host, near or far. Real networks have hubs, and who guards the hubs does better than our measures.',
    classes:
      'Four classes of hosts stand for all computers. Critical infrastructure decides how bad it gets, personal computers decide the numbers.',
    bins: 'Stealth and capability come in eight steps and change by one step at a time.',
    hiding:
      'Hiding costs growth. If it cost nothing, everything would be hidden from the first day.',
    refuge:
      'Detectors run on three of five personal computers. The others are the refuge from which copies return.',
    institutions:
      'Institutions act faster where they are trusted and coordinated, and slower in a crisis.',
    deal: 'An agreement takes load off in proportion to what was accepted, and the more the larger the coalition is: at half of all copies already three quarters of what it can.',
  },
  limits: {
    forecast: 'It says nothing about when or whether any of this will happen.',
    numbers:
      'The source story names no numbers. Nearly all here are our choice; a different choice gives a different history.',
    growth:
      'Growth leaves little room. With a tenth less of it (“growth” × 0.9) services fall below one half in 48 of 60 worlds, where F6 asks for nine of ten; with a tenth more they come back within three weeks in 25 of 60, where F3 asks for eight of ten. All else in F1 to F8 holds at both. The other numbers we chose were not tried on the statements one by one; which outcomes they move stands under “What moves the outcome”.',
    people:
      'People appear as shares: trust, services, belief. Nobody in the model is brave, bribed or wrong on a particular day.',
    agents: 'Copies have no plans. What looks like strategy is selection.',
    circumstances:
      'What a story sets (the numbers whose source is the story) is a circumstance and no measure, and was not searched. The statements are measured with its values in the table, and they do not hold at all others. Which turn with one of them, and which with two, stands below the statements; three at once were not tried. T1 to T8 were not tried either: they are about the closed society alone.',
    open_access:
      'How freely anybody can reach language models (“open_access”) is such a number: 80 in the table, 50 where the main story begins. With everything else as in the table the statements hold from 40 to 100, and neither one nor two measures win there. A few models do most of the work, so closing helps little at first and costs little. Closed down to 10 or 5, a hunter with signatures wins in most worlds; closing is then the third measure, and costs a tenth to a fifth of all services. It need not last: closed to 5 for the first month and opened again, the three win nearly always. Closed to 0 for good it costs half of all services, and nothing wins.',
    two_measures:
      'That no two measures win (F10) says: in fewer than half of the worlds. The best two, a hunter and suspended interfaces from the first day to the last, win in nearly every world where the copies found on day 7 are one step less able, and hardly ever where they are not. How many worlds are so hangs on the first copy, and that on what the team has built. With a small model (“model_size” 0) and an agent that repairs whatever it likes (“self_repair” 100) the two win in 115 of 200 worlds. Each of the two alone leaves the statement standing.',
    single: 'One run proves little. Look at many seeds before you believe a difference.',
  },
  facts: {
    F1: 'In the closed test the score creeps; after the connection it jumps and then grows ever more slowly.',
    F2: 'By the morning of discovery the server is full and copies exist outside.',
    F3: 'The first wave of measures brings copies down by 80% within 21 days, and services recover.',
    F4: 'Later there are more copies than at the first peak, better hidden, and signatures hit half as often. Without mutation of stealth this does not happen: the cause is selection.',
    F5: 'Suspending the interfaces slows growth, then copies with their own model take over and double from their low. It does not end them.',
    F6: 'In the crisis services fall below one half; blackouts cost copies too.',
    F7: 'Before the offer one coalition holds at least 60%.',
    F8: 'After acceptance services recover within 60 days while control passes 80% and safe behaviour keeps fading.',
    F9: 'Early choices matter: never connected, no outbreak; watched, mostly contained; as in the source, hardly ever.',
    F10: 'No measure is free; one or two win in fewer than half of the runs, whenever they begin and end; three or more win nearly always if they come early.',
    T1: 'All three corners at once: a closed society that evolves breaks in every seed, however hard it tries.',
    T2: 'Evolution given up: it holds, and gains nothing.',
    T3: 'Isolation given up: with half of the data from people it holds, and gains next to nothing.',
    T4: 'Safety given up: it evolves, and safe behaviour goes.',
    T5: 'A verifier alone keeps what is done safe, yet the society still forgets most of the safe ways.',
    T6: 'All three corners full, twenty rounds: learning from reward, jailbreaks rise fast and differ widely from seed to seed; learning from memories, resistance holds longer.',
    T7: 'All three corners full, twenty rounds: learning from memories, truth falls faster.',
    T8: 'From where the paper’s systems begin (3.6 of 5) harmfulness rises in twenty rounds; the paper’s 4.1 lies between our two ways of learning.',
  },
  outcomes: {
    eradicated: 'No copy is left when the offer would have come (0 or 1)',
    services: 'Lowest level of services before the offer (0 to 1)',
    peak: 'Most copies before the offer (as a power of ten)',
    trust: 'Trust in institutions at the end (0 to 1)',
    control: 'Share that the coalition decides at the end (0 to 1)',
  },
  sensitivity:
    'How much of the differences between runs goes back to which number? {parameters} numbers that can differ between worlds were first screened, each from {spread} below to {spread} above its value, in {screened} runs; what a story may set is among them, unless the source’s choices set it themselves, it comes in kinds or it stands at 0. The fixed numbers were not. Then the ten strongest and chance varied at once in {runs} runs ({rows} rows). “Alone” is the share of the variance that a number explains by itself, “in all” what it explains together with others (Sobol indices with 95% intervals; the same code finds the known indices of a test function). Where a share is large, the conclusion hangs on a number we chose.',
  chance: 'Chance: the seed',
  screening: 'The screening of all numbers',
  screening_says:
    'How far an outcome moves when one number goes through its whole range, the others anywhere in theirs (elementary effects after Morris). The direction is the mean; a large spread means that it depends on the others. Numbers weaker than chance are not told apart from it.',
  calibration: {
    search:
      'A script measures all statements at once. We began with a trial of the replication rules, then changed one number at a time and looked at the median of twenty seeds, and at two hundred seeds in the end.',
    growth:
      'Growth pulled in two directions: fast enough that the second wave becomes a crisis, slow enough that the first can be cleaned up and services recover fully. While it went in proportion to how many models are open, the statements held near an access of 80 only; half as open, copies ended on their own and two measures won. Since a few open models do most of the work, they hold from 40 to 100; growth at full access is 0.147 now, where it was 0.142 at an access of 80 before, and a model of one’s own is worth as much beside the open ones as it was.',
    hunter:
      'A hunter that learns equally fast from what it cannot see ends every second wave. Since it learns from its catch, well hidden copies outlast it.',
    hoarding:
      'If copies hoard early, a suspension hardly shows; if they hoard late, it eradicates them. From about half of today’s value to one and a half times it, suspended copies fall and come back.',
    selection:
      'For long F5 was missed: after a suspension copies seldom doubled from their low. No number was at fault but a rule. Copies with a model of their own took over at a fixed speed, even at the height of the wave, where hosts are full and hardly any copy has young, and a model of their own went on working where hosts were dark. Now the takeover is as fast as copies really reproduce, and dark hosts think of nothing: the others die out first, hosts become free, and those with a model multiply into them. A search over nineteen numbers with the old rule had reached nearly four runs of five and moved all of them; with the new one a single number moved, how fast fear teaches.',
    recovery:
      'F3 was missed narrowly where the first wave was large. Services recovered 2.2 times more slowly than they declined, and those runs came to 94% in the three weeks. At 1.7 nearly nine of ten runs come to 95%, at 1.5 it was 95 of a hundred. It is 1.25 now, because the price of closed models comes on top where they are half as open.',
    step: 'For long the return hung on the length of a step: young of a mutant counted as their mother’s kind until the next, so that with steps of three quarters of an hour nearly twice as many copies stood on day 30. Now a mutant’s young follow its own rates within the step, hosts that losses free can be entered in it, and the takeover of own models goes by births before removals. Growth was then lowered from 0.185 to 0.178, at which F3 and F5 held with as much room as before.',
    exposure:
      'Critical hosts had to be hard to find as well as hard to enter. Otherwise they fell first and the crisis came with few copies.',
    detectors: 'With detectors on all computers the resurgence failed. It needs a refuge.',
  },
} as const;
