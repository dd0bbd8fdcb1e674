import { runCommand, type Command } from './command-line.ts';
import { runAlternative } from './sim/alternative.ts';
import { runExport } from './sim/export.ts';
import { runFacts } from './sim/facts.ts';
import { runMirror } from './sim/mirror.ts';
import { runOdd } from './sim/odd.ts';
import { runCircumstance } from './sim/circumstance.ts';
import { runCrisis } from './sim/crisis.ts';
import { runDecisions } from './sim/run.ts';
import { runSensitivityCommand } from './sim/sensitivity.ts';
import { runSearch } from './sim/search.ts';
import { runSweepCommand } from './sim/sweep.ts';
import { runTrilemma } from './sim/trilemma.ts';

const help = `npm run sim -- facts [--seeds N] [--first S] [--json] [--write]
    the stylised facts, measured on seeds S to S + N − 1: figure with its 95 % interval, threshold,
    verdict; “open” where the figure misses the threshold and its interval reaches it: take more seeds

npm run sim -- trilemma [--seeds N] [--first S] [--json] [--write]
    the closed society: its corners, the strategies, the paper's twenty rounds

npm run sim -- run file.json [--seeds N] [--first S] [--indicator a,b] [--json]
    a decision list over many seeds: mean and the middle 90 % of every indicator, day by day

npm run sim -- sensitivity [--trajectories N] [--rows N] [--spread PERCENT] [--first S]
                                [--json] [--write]
    which numbers move the outcomes of the source's choices: Morris screening over all parameters,
    then Sobol indices with 95 % intervals of the ten strongest; chance is a factor beside them and
    takes seeds from S on. Counts on the error stream; Ctrl-C leaves nothing, so share long runs out:
npm run sim -- sensitivity --shard i/n [--screened screen.json] > part.json
npm run sim -- sensitivity --merge part1.json part2.json … [--json] [--write]
    the same in parts: first the screening; its merged result names the parameters for the indices
    --write keeps the result for the model page

npm run sim -- alternative [--seeds N] [--first S] [--json] [--write]
    which measured statements survive when the world is built otherwise, in shorter steps

npm run sim -- circumstance [--pairs|--fixed] [--seeds N] [--first S] [--screened N] [--json] [--write]
    which statements, F1 to F10, turn where a story sets one number otherwise than the table has it;
    --pairs: any two of them, at the ends and in the middle; --fixed: a fixed number halved, or half as
    large again, each in a thread of its own. Both screen on seeds 1 to N (--screened 10) and measure
    what missed there anew on seeds from --first 7001 on. F10 is held to the schedules known to be
    strongest (search tries them all). --pairs takes up to 25 minutes of one core, --fixed up to an hour.
    --write keeps the result for the model page, once all of it is measured.
    Counts on the error stream; Ctrl-C prints what it has and leaves with exit code 130
npm run sim -- circumstance --pairs --shard i/n > part.json
npm run sim -- circumstance --merge part1.json part2.json … [--json] [--write]
    the same in parts, which join exactly

npm run sim -- crisis [--seeds N] [--first S] [--json] [--write]
    where services fall below a half as the three strongest numbers change: a grid of shares

npm run sim -- odd [--lang en|de]
    the model described after ODD (Overview, Design concepts, Details), as Markdown

npm run sim -- search [--goal eradicate|services|lives] [--budget WORLDS] [--seeds N] [--json] [--write]
    schedules of measures, searched: all singles, pairs and triples on a grid of starts and withdrawals,
    then an evolution of schedules; the best and the frontier, on seeds set aside (--first 5000 --held 40).
    Counts on the error stream; Ctrl-C prints what it has come to and leaves with exit code 130
npm run sim -- search --shard i/n > part.json
npm run sim -- search --merge part1.json part2.json … [--json] [--write]
    the same in parts, which join exactly

npm run sim -- mirror [--family F] [--persona P] [--label L] [--json]
    the public goods game, predicted for every cell, beside what was observed

npm run sim -- sweep spec.json [--shard i/n] [--json|--csv]
npm run sim -- sweep --merge part1.json part2.json … [--json|--csv]
    every combination of the listed parameter values, the same seeds at each, for example
    { "seeds": 200, "first": 5000, "hours": 4800, "every": 168, "scenario": "canonical",
      "parameters": { "growth": [0.15, 0.18, 0.21], "guard": [0, 1, 2, 3] },
      "indicators": ["copies", "services", "control"], "quantiles": [5, 50, 95] }
    "scenario" is "canonical", "none", or left out for "decisions": "save.json", a playthrough's
    decisions; "every" is the hours between two readings, 0 for the end only;
    "parameters" takes fixed numbers as well, within their range, by the names of the model page, one of
    several by its place ("harm_class.5"); each setting of theirs is run in a thread of its own;
    a parameter that varies is held: where the scenario would set it, it stays as the sweep has it;
    --csv is long: a line per point, seed, hour and indicator

    Shards add up exactly, whoever runs them:
    GNU parallel   parallel 'npm run -s sim -- sweep spec.json --shard {}/8 --json > part{}.json' ::: $(seq 8)
    Slurm array    sbatch --array=1-8 --wrap 'npm run -s sim -- sweep spec.json --shard $SLURM_ARRAY_TASK_ID/8 --json > part$SLURM_ARRAY_TASK_ID.json'
    Kubernetes     a Job with completionMode: Indexed, completions: 8 and a container with
                   command: [sh, -c, 'npm run -s sim -- sweep spec.json
                     --shard $((JOB_COMPLETION_INDEX + 1))/8 --json > /data/part$JOB_COMPLETION_INDEX.json']
    then           npm run sim -- sweep --merge part*.json

npm run sim -- export save.json [--csv|--json]
    a playthrough's world as a tidy table, a line per hour and indicator; as JSON with every parameter
`;

const commands: Readonly<Record<string, Command>> = {
  facts: {
    options: { seeds: 'value', first: 'value', json: 'flag', write: 'flag' },
    plain: 0,
    run: runFacts,
  },
  mirror: {
    options: { family: 'value', persona: 'value', label: 'value', json: 'flag' },
    plain: 0,
    run: runMirror,
  },
  trilemma: {
    options: { seeds: 'value', first: 'value', json: 'flag', write: 'flag' },
    plain: 0,
    run: runTrilemma,
  },
  run: {
    options: { seeds: 'value', first: 'value', indicator: 'value', json: 'flag' },
    plain: 1,
    run: runDecisions,
  },
  sensitivity: {
    options: {
      trajectories: 'value',
      rows: 'value',
      spread: 'value',
      first: 'value',
      shard: 'value',
      screened: 'value',
      merge: 'flag',
      json: 'flag',
      write: 'flag',
    },
    plain: Infinity,
    run: runSensitivityCommand,
  },
  search: {
    options: {
      goal: 'value',
      budget: 'value',
      seeds: 'value',
      held: 'value',
      first: 'value',
      shard: 'value',
      merge: 'flag',
      json: 'flag',
      write: 'flag',
    },
    plain: Infinity,
    run: runSearch,
  },
  sweep: {
    options: { shard: 'value', merge: 'flag', json: 'flag', csv: 'flag' },
    plain: Infinity,
    run: runSweepCommand,
  },
  alternative: {
    options: { seeds: 'value', first: 'value', json: 'flag', write: 'flag' },
    plain: 0,
    run: runAlternative,
  },
  circumstance: {
    options: {
      pairs: 'flag',
      fixed: 'flag',
      seeds: 'value',
      first: 'value',
      screened: 'value',
      shard: 'value',
      merge: 'flag',
      json: 'flag',
      write: 'flag',
    },
    plain: Infinity,
    run: runCircumstance,
  },
  crisis: {
    options: { seeds: 'value', first: 'value', json: 'flag', write: 'flag' },
    plain: 0,
    run: runCrisis,
  },
  odd: { options: { lang: 'value' }, plain: 0, run: runOdd },
  export: { options: { json: 'flag', csv: 'flag' }, plain: 1, run: runExport },
};

await runCommand(commands, help, process.argv.slice(2));
