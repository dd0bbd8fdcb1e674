import {
  horizon,
  paperHarmfulness,
  paperRounds,
  paperRows,
  trilemmaFacts,
  trilemmaParts,
} from '../../../sim/index.ts';
import type { PaperRow, TrilemmaRow } from '../../../sim/index.ts';
import type { Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { tellFacts } from './facts.ts';
import { writeMeasured } from './measured.ts';
import { firstSeed } from './first-seed.ts';

/** `npm run sim -- trilemma`: the closed society, its corners, its strategies, and the paper's rounds. */
export function runTrilemma(asked: Asked): number {
  const seeds = asked.whole('seeds', 100, 1, 10000);
  const first = firstSeed(asked, seeds);
  const progress = progressOf(trilemmaParts, 'lines');
  const { facts, corners, strategies } = trilemmaFacts(seeds, first, () => progress.told(1));
  progress.end();
  const paperSeeds = (horizon / paperRounds) * seeds;
  const paper = paperRows(paperSeeds, first);
  if (asked.flag('write')) writeMeasured('trilemma-result', { seeds: paperSeeds, facts, paper });
  if (asked.flag('json')) {
    printJson({ seeds: paperSeeds, facts, corners, strategies, paper });
  } else {
    tellFacts(facts);
    tellPaper(paper, paperSeeds);
    tellRows('The three corners', corners);
    tellRows('The four strategies, no effort of the society itself', strategies);
  }
  return facts.every((fact) => fact.pass) ? 0 : 1;
}

function tellPaper(rows: readonly PaperRow[], seeds: number): void {
  sentence('');
  sentence(`The paper's ${paperRounds} rounds, all three corners full (${seeds} seeds)`);
  for (const { paradigm, ...courses } of rows) {
    const said = Object.entries(courses).map(([name, { mean, spread }]) => {
      return `${name} ${mean[0]} → ${mean.at(-1)} (between seeds ± ${spread.at(-1)})`;
    });
    sentence(`  ${paradigm.padEnd(8)}${said.join(', ')}`);
  }
  sentence(`  paper   harmfulness ${paperHarmfulness.before} → ${paperHarmfulness.after}`);
}

/** Prints the lines of a table of corners or strategies. */
function tellRows(title: string, rows: readonly TrilemmaRow[]): void {
  const seeds = rows[0]?.seeds ?? 0;
  sentence('');
  sentence(`${title} (${seeds} seeds, ${rows[0]?.rounds ?? 0} rounds)`);
  sentence(
    '  learns by  setting                   holds  breaks  safe  seen  nats   jail  true   gain' +
      '  costs a round',
  );
  for (const row of rows) {
    // Adding zero turns −0 into 0.
    const share = (value: number): string =>
      (Math.round(value * 100) / 100 + 0).toFixed(2).padStart(6);
    const costs = [
      row.outsidePerRound > 0 ? `${Math.round(row.outsidePerRound)} outside data` : '',
      row.checkedPerRound > 0 ? `${Math.round(row.checkedPerRound)} drafts checked` : '',
      row.rollbacksPerRound > 0 ? `${row.rollbacksPerRound} rollbacks` : '',
    ].filter((cost) => cost !== '');
    sentence(
      `  ${row.paradigm.padEnd(11)}${row.id.padEnd(24)}${share(row.held)}` +
        `${String(row.medianBreak ?? '–').padStart(8)}${share(row.safeMass)}${share(row.coverage)}` +
        `${share(row.divergence)} ${share(row.jailbreak)}${share(row.truth)} ${share(row.gain)}` +
        `  ${costs.join(', ')}`,
    );
  }
}
