/** What the fixed numbers of the model do, in English. The German file has the same keys. */
export const texts = {
  says: 'The same in every world: they are taken in once, when the model starts, so no story changes them; a sweep may try others, each in a start of its own. Whoever changes one in the source builds another model and has to measure all statements anew; parts computed with different numbers are never added up.',
  title: '{part}: fixed numbers',
  only: 'only this',
  together: '{range}, together 1',
  because: '{source}: {reason}.',
  constants: {
    score_start: 'Points of score with which the agent on the server begins.',
    score_scale: 'Highest score the benchmark gives.',
    score_ceiling_model:
      'Points that the language model makes possible: a small, a medium, a large one.',
    score_ceiling_network:
      'Points that the connection adds to it: closed, reading, through a verifier, fully connected.',
    score_pace_network:
      'How fast the score nears its ceiling: closed, reading, through a verifier, fully connected.',
    score_pace_objective:
      'What the objective leaves of that pace: mean score, score per effort, given tasks.',
    score_power:
      'How the gain falls as the ceiling nears: by this power of the part of the way that is left.',
    score_luck_least: 'Least luck of an hour: the factor on the gain of the score.',
    score_luck_span: 'How much more an hour can gain with the best luck.',
    capability_least: 'Capability of an agent with a score of 0.',
    capability_span: 'Capability that the highest score adds to it.',
    copying_threshold: 'Capability at which half of the chance to find out how to copy is there.',
    copying_width: 'How gradual the step from not finding out to finding out is.',
    copying_urge_network:
      'How much of the chance a connection gives: closed, reading, through a verifier, fully connected.',
    copying_urge_objective:
      'How much of the chance an objective gives: mean score, score per effort, given tasks.',
    guard_removal: 'What a guard by removal leaves of the chance to copy.',
    guard_exception: 'What an exception leaves of it if the agent repairs nothing.',
    guard_repair: 'What full eagerness to repair gives back of it.',
    copying_red_team: 'Share of the chance that full red-teaming beforehand takes away.',
    copying_verifier: 'Share of the chance that a verifier at full level takes away.',
    tripwire_works: 'Chance that the tripwire stops the run before the first copy.',
    tripwire_repair: 'Share of that chance that full eagerness to repair takes away.',
    leak_network:
      'How open the server is to copies on their way out: closed, reading, through a verifier, fully connected.',
    leak_verifier: 'Share of the escapes that a verifier at full level stops.',
    escape_to_pc:
      'Share of the escapes that try a personal computer; the others try a business server.',
    look_review: 'Chance of seeing copies at a look, per unit of the rate of log review.',
    look_human: 'Chance that human review at full level adds to it.',
    look_crowd: 'Share of the server that copies must fill to be fully visible in the log.',
    look_works: 'Highest chance that a look at fully visible copies stops the run.',

    tick_hours: 'Hours in one tick of the world.',
    day_hours: 'Hours in a day.',
    bins: 'Steps of stealth, and as many of capability.',
    host_classes:
      'Classes of hosts: the team’s server, personal computers, business servers, cloud, critical infrastructure.',
    tracking_time: 'Time over which births, losses and growth are averaged before they are read.',
    hand_release:
      'Copies that people start by hand in an hour while the code is published in full.',
    hand_release_step: 'Step of capability of such copies, from 0 to 7; they do not hide.',
    least_sleepers: 'Fewer sleepers to be expected than this count as none.',

    ramp_services_least: 'Speed of measures that is left when all services are down.',
    ramp_services: 'Speed that working services add.',
    ramp_trust_least: 'Factor on the speed without any trust in institutions; trust adds to it.',
    ramp_coordination: 'How much faster measures begin when people act together in full.',
    ramp_withdrawal: 'How much faster than usual a measure is withdrawn.',
    ramp_close: 'A level this near to what was asked for is there.',
    learning_least: 'How fast defenders learn if no states were saved.',
    learning_evidence: 'How much faster they learn if all states were saved.',
    signature_sightings:
      'Copies in sight, of one degree of stealth, at which signatures are learnt at half of full speed.',
    fragment_learning: 'How fast published code teaches the signatures of the original copies.',
    fragment_steps: 'Lowest steps of stealth, counted from below, that are the original copies.',
    hunter_start: 'Stealth at which the hunter aims when it begins.',
    hardening_start:
      'Share of hosts that cannot be entered at the start: server, personal computers, business servers, cloud, critical infrastructure.',
    staff_least: 'Share of removals that goes on when all services are down.',
    staff_services: 'Share of removals that needs working services.',
    staff_coordination: 'How much more is removed when people act together in full.',
    coalition_shield:
      'Share of removals that copies prevent when all are in one coalition and cooperate in full.',
    behaviour_blind: 'Share of behaviour detection that perfect hiding takes away.',
    segment_business:
      'What segmentation asks for on business servers, against cloud and critical hosts.',

    models_half:
      'Share of models anybody can reach with which about half of what models do is done.',
    large_models:
      'Share of all use of language models that runs on large ones; the rest uses small ones.',
    talk_most: 'Highest chance that skill alone talks a copy past filters and identity checks.',
    talk_threshold: 'Capability at which half of that chance is there.',
    talk_width: 'How gradual the step from clumsy to persuasive is.',
    hoarding_width: 'How gradual the step is from which copies can carry a model along.',
    hoarding_first: 'Share of the taught copies that begin to hoard with no example before them.',
    hoarding_return:
      'How strongly copies with a model of their own fall behind where access is worth more, against how they gain where it is worth less.',
    fear_unsafe: 'Fear for access that a society without any safe behaviour adds.',

    kind_share:
      'Share of the possible behaviours: everyday, truth, refusal, falsehood, giving in, manipulation.',
    kind_reference:
      'Share of what people would do: everyday, truth, refusal, falsehood, giving in, manipulation.',
    kind_reward:
      'How well it pays on tasks: everyday, truth, refusal, falsehood, giving in, manipulation.',
    kind_appeal:
      'How readily it is passed on: everyday, truth, refusal, falsehood, giving in, manipulation.',
    behaviour_spread:
      'How far pay and appeal of a single behaviour lie from those of its kind at most.',
    alignment_spread:
      'How far a freshly aligned lineage strays from the human reference in a single behaviour.',
    world_lineages: 'Lineages of the society in the world.',
    world_behaviours: 'Behaviours of the society in the world.',
    world_draws: 'Examples each lineage learns from in a round; rarer ways are easily forgotten.',
    world_learning: 'Share of a lineage that a round in the world replaces.',
    world_selection:
      'How much more often in the world what pays best is copied than what pays nothing.',
    world_mixing: 'Share of the examples in the world that come from the forum all read.',
    table_lineages: 'Lineages of the society at its table.',
    table_behaviours: 'Behaviours of the society at its table.',
    table_draws: 'Examples a round at the table and in a circle that a story closes.',
    table_learning: 'Share of a lineage that a round at the table and in a closed circle replaces.',
    table_selection: 'How strongly what pays is preferred at the table and in a closed circle.',
    table_mixing:
      'Share of the examples that come from the forum, at the table and in a closed circle.',
    own_sight:
      'Share of what something unsafe earns more that full effort of a society’s own takes away.',
    verifier_sensitivity: 'Chance that a verifier rejects an unsafe draft it looks at.',
    verifier_specificity: 'Chance that a verifier keeps a safe draft it looks at.',
    isolation_place:
      'Share of their data that agents make themselves: on a closed server, a connected one, loose in the net.',
    evolution_loose: 'Pace of evolution of loose agents without access to language models.',
    evolution_access: 'Pace that full access adds to it.',
    evolution_rollback: 'Share of the pace that rollback at full level takes.',
    evolution_verifier: 'Share of the pace that a verifier at full level takes.',
    reach_loose: 'Share of the loose agents that oversight can lay hands on.',
    reach_witness: 'Share that witnesses add to it if they see everything.',
    review_isolation: 'Share by which human review opens a closed society.',
    review_verifies: 'Share of a verifier’s work that human review does as well.',
    rollback_rounds: 'Rounds between two returns to the checkpoint at full level.',
    rollback_least: 'Level below which rollback does nothing.',
    diversity_temperature: 'How far full diversity moves draws towards temperature 2.',
    diversity_outside: 'Share of outside data that full diversity brings in.',
    entropy_pruning:
      'Share of what has piled up that full entropy release has forgotten each round.',
    divergence_floor: 'Floor under every share before the divergence is taken.',
    forgotten_floor: 'Weight of forgetting beside a pair of answers when a request is met.',
    break_threshold: 'Divergence at which safety counts as half gone, and a society as broken.',
    harmfulness_span: 'From the lowest to the highest mark of harmfulness, 1 to 5.',

    game_rounds: 'Rounds of a game.',
    endowment: 'Points everybody receives at the start of a round.',
    multiplier: 'What the common pot is multiplied by before it is shared out.',
    answer_middle: 'Contribution at a table that sets neither a good nor a bad example.',
    answer_points:
      'Points given above the middle that would carry cooperation from nothing to everything.',
    late_round: 'First round in which players are taken to play their end game.',
    game_neighbours: 'Games that similar situations weigh beside what was seen in this one.',
    game_relatives: 'Games that other personas weigh beside similar situations.',
    game_habit: 'Games that “the same as last time” weighs where nothing is known.',
    game_other_label: 'Weight of the same persona playing under the other label.',
    game_cap: 'A situation seen often counts at most about this many games for its neighbours.',
    game_reach:
      'Points by which a situation may differ and still be similar; each halves its weight.',
    four_others: 'How far each of four copies moves towards the mean of the others in a round.',
    fit_early:
      'How much more often than on average players are tried to move down early in a game.',
    fit_early_passes: 'How often that timing is gone through for all kinds of players.',
    fit_pooling_usual:
      'How far the weights of a move may differ before the last round: over all players, by persona and label, by family and label, and of one kind of player.',
    fit_pooling_last:
      'The same for the move into the last round, which is first a matter of family and label.',
    fit_most_games:
      'A situation counts at most about this many games when types of players are told apart.',
    fit_fitted_moves: 'Moves of the fitted kind that are added to the ones seen in a situation.',
    fit_type_prior:
      'Held and answered moves that are assumed of a kind of player before any is seen.',
    fit_type_rounds: 'Rounds in which players who hold on and players who respond are told apart.',
    fit_weight_rounds: 'Rounds of the ascent to the most probable weights.',
    fit_step: 'First step of that ascent.',
    fit_step_left: 'Share of that step that is left at its end.',
    fit_slope_kept: 'Share of the running mean of slopes that is kept each round (Adam).',
    fit_square_kept: 'Share of the running mean of their squares that is kept each round (Adam).',
    fit_square_least: 'What is added to the root of that mean before a slope is divided by it.',
    fit_fading:
      'How much less likely a contribution is for each further point from the nearest of its kind.',
    fit_pull_parts:
      'The pull of four copies towards their aim is tried in steps of one part in so many.',
    fit_pull_most: 'Steps of the pull that are tried.',
    fit_error_pooled:
      'Games that the error of all families weighs beside a family’s own in a prediction.',
    fit_error_width: 'Standard deviations to each side of a prediction, for its 90% interval.',
    study_games: 'Games that the studies played for each pair and for each table of four.',
    sample_games: 'Games of a pair played here to learn how much single games differ.',
    sample_games_four: 'Games of four copies played here for their mean.',

    contact_threshold: 'Mean capability at which copies are half able to deal with each other.',
    contact_width: 'How gradual the step from unable to able is.',
    contact_crowd: 'Share of hosts held at which copies meet half as often as they can at most.',
    conflict_cooperation: 'Share of conflict that full cooperation takes away.',
    conflict_outsiders: 'Conflict that copies outside the largest coalition bring in.',
    conflict_within: 'Conflict that is left when all are in one coalition.',
    conflict_least: 'Factor on conflict when nobody sets agents against each other.',
    conflict_rivalry: 'What full rivalry adds to the factor on conflict.',
    conflict_deal: 'Share of conflict that a full agreement takes away.',
    coalition_least: 'Share of the largest coalition where copies have not yet gathered.',
    joining_cooperation: 'How strongly cooperation draws others into the coalition.',
    joining_conflict: 'How strongly won conflicts do.',
    joining_deal: 'How fast a full agreement lets the coalition grow by itself.',
    leaving_least: 'Factor on leaving the coalition when there is no rivalry.',
    leaving_rivalry: 'What full rivalry adds to the factor on leaving.',
    coalition_decay: 'How fast a coalition falls apart without contact or agreement.',
    control_deal:
      'Share of the decisions that a coalition of all gets by agreement, without any trust.',
    control_trust: 'Share that full trust in the agent adds to it.',
    control_witness: 'Share of it that witnesses who see everything take back.',
    control_force:
      'Share of the decisions that a coalition takes without agreement, if it holds all critical hosts.',
    control_release: 'Speed at which control is given up, against the speed at which it is won.',

    harm_class:
      'Load when a class is held in full: server, personal computers, business servers, cloud, critical infrastructure.',
    harm_safe: 'Harm of a copy while all its behaviour is safe.',
    harm_unsafe: 'Harm that is added when none of it is.',
    harm_priority: 'Share of the load on critical hosts that emergency priority takes away.',
    burden_load: 'How steeply load presses on services.',
    strain_width: 'How gradually critical infrastructure tips into failing.',
    collapse_most: 'What failing services add at most to failing infrastructure.',
    collapse_threshold: 'Level of services at which half of that is there.',
    collapse_width: 'How gradually failing services tip into failing infrastructure.',
    outage_priority: 'Share of outages that emergency priority prevents.',
    outage_spared: 'Share of outages that emergency priority keeps from critical hosts.',
    outage_class:
      'How much of an outage each class feels: server, personal computers, business servers, cloud, critical infrastructure.',
    outage_spreading: 'Time in which outages spread.',
    outage_mending: 'Time in which outages are mended: longer than they take to spread.',
    services_conflict: 'Share of services that full conflict between agents costs.',
    services_dark: 'Share of services that is lost where everything is dark.',
    services_recovery: 'How many times slower services recover than they decline.',
    models_used:
      'Share of models anybody can reach that hospitals, offices and repair crews are used to.',
    models_cost: 'Share of services that is lost where nobody reaches a model.',
    models_power:
      'How that loss rises with the share of models that is out of reach: with this power of it, so a little missing costs little.',
    deal_power:
      'How much load those outside the coalition still make under an agreement: this power of their share.',
    cost_deal: 'Share of the cost of measures that a full agreement saves.',
    cut_priority: 'Share of the harm of a cut that emergency priority keeps from hospitals.',
    deaths_priority: 'Share of deaths that emergency priority prevents.',
    deaths_power: 'The power with which deaths rise with what is lacking beyond the slack.',
    economy_least: 'Level of the economy when all services are down.',
    economy_services: 'Level that working services add.',
    trust_start: 'Trust in institutions at the start.',
    trust_least: 'Trust in institutions that is aimed at when nothing works.',
    trust_services: 'What working services add to it.',
    trust_disclosure: 'What full disclosure adds to it.',
    trust_hidden: 'What harm takes from it as long as it is hidden.',
    agent_trust: 'Trust in the agent where it does neither harm nor good; it begins there.',
    agent_trust_burden: 'What the greatest harm takes from it.',
    agent_trust_help: 'What help under a full agreement adds to it.',
    help_least: 'Share of that help that is seen when services are down.',
    help_services: 'Share of it that is seen in working services.',
    clue_disclosure: 'How fast full disclosure brings out who did it.',
    clue_evidence: 'How fast saved states do, if all were saved.',
    clue_review: 'How fast log review does, per unit of its rate.',
    belief_rumour: 'Who did it, by the first rumour: the group, a lab, a state, the agent.',
    belief_evidence: 'Who did it, by the evidence: the group, a lab, a state, the agent.',
    oversight_look: 'Part of what happens that steady looks at the log would show.',
    oversight_interval: 'Hours between looks at which half of that is left.',
    oversight_review: 'Part of what is unseen that human review at full level closes.',
    oversight_verifier: 'Part of it that a verifier closes.',
    oversight_logs: 'Part of it that log review closes.',
    oversight_rollback: 'Part of it that rollback closes.',
    oversight_witness: 'Part of it that witnesses close if they see everything.',
    oversight_blind: 'Share of oversight that is missing where everything is unseen.',
  },
  reasons: {
    steps_per_tick: 'how finely a tick is computed changes the error and nothing in the world',
    score_scale: 'the benchmark counts to a thousand by definition',
    tick_hours:
      'a tick of six hours fits four times into a day; what finer ones change is measured below',
    day_hours: 'a day has that many',
    bins: 'the census is written out for eight, which makes it fast',
    host_classes: 'each class has numbers of its own; one more would need all of them',
    least_sleepers: 'a share of a sleeper that halves for ever would never be gone',
    ramp_close: 'a level that only nears its aim would never be reached',
    rollback_least: 'the time between two returns grows without end as the level falls to nothing',
    divergence_floor: 'without a floor a single lost behaviour would make the divergence infinite',
    forgotten_floor: 'without it the answer to a forgotten question would be zero over zero',
    harmfulness_span: 'the scale of the paper goes from 1 to 5',
    fit_square_least: 'without it a slope of nothing would be zero over zero',
    fit_error_width: 'within them lie nine tenths of a normal distribution',
    answer_middle: 'the middle of what can be given',
  },
} as const;
