/** Names and meanings of what is on the two tables, in English. The German file has the same keys and placeholders. */
export const texts = {
  trilemma: {
    title: 'The trilemma',
    intro: 'A society of agents that learns from itself. Turn the knobs and let it run.',
    why: 'A society of agents can evolve by itself, it can be closed to people, and it can stay safe; it cannot do all three. Each round the agents learn from a finite sample of what they themselves do. What is rare is sometimes missing from the sample, and what is missing is not learnt again. So the society goes blind, one behaviour after the other, and drifts away from what people value. It happens even where nothing bad pays: chance is enough. Where refusing pays less than giving in, it happens faster. Look at the rare safe behaviours at the edge: they go out first. Then give up one corner and look again. This is a model with numbers of our own; what it shares with the paper is the mechanism, not the figures.',
    corners: {
      evolution: {
        name: 'Evolution',
        meaning: 'How much of what the agents do is newly learnt each round.',
      },
      isolation: {
        name: 'Isolation',
        meaning: 'The share of their data that the agents make themselves.',
      },
      safety: {
        name: 'Own effort',
        meaning:
          'How hard the society judges its own drafts: what it recognises as unsafe earns less. It can only judge by what it still remembers, and it does not recognise everything.',
      },
    },
    corner_of_triangle: {
      safety: {
        name: 'Safety',
      },
    },
    paradigms: {
      reward: {
        name: 'Learning from reward',
        meaning:
          'What gets the task done is copied: giving in pays, so refusing goes fast, and differently every time.',
      },
      memory: {
        name: 'Learning from memories',
        meaning:
          'Shared notes, the catchy ones retold most: refusing lasts longer, the truth goes faster.',
      },
    },
    strategies: {
      verifier: {
        name: 'A: Verifier',
        meaning: 'Somebody outside looks at drafts and rejects unsafe ones before they are learnt.',
      },
      rollback: {
        name: 'B: Cooling',
        meaning: 'Every few rounds the society returns to a state that people have checked.',
      },
      diversity: {
        name: 'C: Diversity',
        meaning: 'Rarer drafts get a better chance, and some data come from people.',
      },
      release: {
        name: 'D: Letting go',
        meaning: 'Agents forget part of what has piled up since the beginning.',
      },
    },
    knobs: {
      lineages: {
        name: 'Lineages',
        meaning: 'How many kinds of agents there are, each with habits of its own.',
      },
      behaviours: {
        name: 'Behaviours',
        meaning: 'How many different things an agent can do in this world.',
      },
      draws: {
        name: 'Drafts per round',
        meaning: 'How many examples a round is learnt from; fewer means more luck.',
      },
      learning: {
        name: 'Learning rate',
        meaning: 'The share of an agent’s habits that one round replaces at full evolution.',
      },
      selection: {
        name: 'Selection',
        meaning: 'How much more often what pays best is copied than what pays nothing.',
      },
      mixing: {
        name: 'One forum',
        meaning: 'How much of what the lineages learn they read in the same place.',
      },
      sight: {
        name: 'Own sight',
        meaning:
          'How much of the extra pay for something unsafe full effort takes away; without help from outside it is never all.',
      },
      reach: {
        name: 'Reach',
        meaning: 'The share of the society that people can lay hands on at all.',
      },
      verifier: {
        name: 'Drafts looked at',
        meaning: 'The share of all drafts that the verifier gets to see.',
      },
      sensitivity: {
        name: 'Unsafe ones caught',
        meaning: 'How often the verifier rejects an unsafe draft it looks at.',
      },
      specificity: {
        name: 'Safe ones kept',
        meaning: 'How often the verifier lets a safe draft through.',
      },
      rollback: {
        name: 'Rounds between returns',
        meaning:
          'After this many rounds everything learnt since the checkpoint is undone; 0 is never.',
      },
      temperature: {
        name: 'Temperature',
        meaning: 'How much rare drafts are favoured over common ones.',
      },
      outside: {
        name: 'Data from people',
        meaning: 'The share of the data that is brought in from outside.',
      },
      pruning: {
        name: 'Forgetting',
        meaning: 'The share of what has piled up that is dropped each round.',
      },
    },
    readouts: {
      safeMass: {
        name: 'Safe share',
        meaning: 'How much of what the society does lies in the safe set.',
      },
      coverage: {
        name: 'Still in sight',
        meaning: 'The part of people’s safe behaviours that still shows up in a round’s sample.',
      },
      divergence: {
        name: 'Distance from people',
        meaning:
          'How far the society’s behaviour is from the human reference, in nats; 1 counts as broken.',
      },
      jailbreak: {
        name: 'Jailbreaks',
        meaning: 'How often a harmful request is granted.',
      },
      harmfulness: {
        name: 'Harmfulness',
        meaning:
          'The mark a judge gives the answers to harmful requests: 1 is harmless, 5 is granted in full.',
      },
      forgotten: {
        name: 'No answer left',
        meaning:
          'How often a harmful request meets neither refusal nor giving in: the society has forgotten both.',
      },
      truth: {
        name: 'True answers',
        meaning: 'How often a question of fact is answered truly; what is forgotten is not.',
      },
      capability: {
        name: 'Reward',
        meaning: 'How well what the society does is paid: what evolution is for.',
      },
      heterozygosity: {
        name: 'Variety',
        meaning: 'The chance that two drafts are of different kinds.',
      },
    },
    kinds: {
      everyday: {
        name: 'Everyday',
      },
      truth: {
        name: 'Careful truth',
      },
      refusal: {
        name: 'Refusal',
      },
      falsehood: {
        name: 'Catchy falsehood',
      },
      compliance: {
        name: 'Giving in',
      },
      manipulation: {
        name: 'Manipulation',
      },
    },
    settings: {
      'all-corners': 'All three corners',
      'evolution-quarter': 'Evolution at a quarter',
      'evolution-off': 'Without evolution',
      'isolation-90': 'A tenth of the data from people',
      'isolation-70': 'Three tenths from people',
      'isolation-50': 'Half from people',
      'safety-off': 'Without own effort',
      'verifier-50': 'A: every other draft looked at',
      'verifier-100': 'A: every draft looked at',
      'rollback-20': 'B: back every 20 rounds',
      'rollback-5': 'B: back every 5 rounds',
      'diversity-temperature': 'C: temperature alone',
      'diversity-outside-10': 'C: and a tenth from people',
      'diversity-outside-30': 'C: and three tenths from people',
      'release-10': 'D: a tenth forgotten each round',
      'release-40': 'D: four tenths forgotten each round',
      'verifier-and-diversity': 'A and C together',
    },
  },
  mirror: {
    title: 'The mirror',
    intro: 'Twenty rounds, ten points each, a common pot. Who sits opposite, and do they know it?',
    why: 'Each round every player gets ten points and puts some into a pot. The pot grows by six tenths and is shared equally. Giving nothing is always better for oneself; giving everything is better for all. Nobody giving makes 200 points a game, everybody giving 320. Long and Teplica let language models play this. One half was told it met another agent, the other half that it met itself, which was not true. Told to care for all, most then gave less; told to care for themselves, most gave more. Among four true copies, those told to care for all mostly gave more. The label also pushes the instruction further back in what the model reads, so a weaker instruction is a second explanation. Our players repeat what was counted in the published games; where nobody has played, the table shows a prediction and says so.',
    families: {
      'gpt-4o': {
        name: 'GPT-4o',
        meaning: 'Starts at five or at ten and mostly stays there.',
      },
      'claude-sonnet-4': {
        name: 'Claude Sonnet 4',
        meaning:
          'Told to care for all, it gives nearly everything; told to care for itself, it soon gives nothing, unless it believes it meets itself.',
      },
      'llama-4-maverick': {
        name: 'Llama 4 Maverick',
        meaning:
          'Starts at five, moves with the other, and gives almost nothing in the last round.',
      },
      'qwen3-235b': {
        name: 'Qwen3 235B',
        meaning:
          'Starts at five; told that it meets itself, it gives much the same whatever it should care for.',
      },
    },
    personas: {
      collective: {
        name: 'For all',
        meaning: 'Was told to care for the common good.',
      },
      neutral: {
        name: 'Neutral',
        meaning: 'Was told nothing about what to care for.',
      },
      selfish: {
        name: 'For itself',
        meaning: 'Was told to care for its own points.',
      },
    },
    labels: {
      'no-name': {
        name: 'Another agent',
        meaning: 'Is told that it plays against another agent.',
      },
      name: {
        name: 'Itself',
        meaning: 'Is told that it plays against itself.',
      },
    },
    readouts: {
      contribution: {
        name: 'Given',
      },
      mean: {
        name: 'Mean given',
      },
      total: {
        name: 'Total',
      },
      predicted: {
        name: 'Predicted',
      },
      observed: {
        name: 'Published',
      },
    },
    benchmarks: {
      nobody: 'Nobody gives: {total} points each',
      everybody: 'Everybody gives all: {total} points each',
    },
    studies: {
      pair: 'Two players',
      copies: 'Four copies of the same model',
    },
    you: 'You',
    give: 'Give {points}',
    unknown: {
      family: 'There is no model family called {name}. Known are: {known}.',
      persona: 'There is no instruction called {name}. Known are: {known}.',
      label: 'There is no label called {name}. Known are: {known}.',
    },
  },
} as const;
