import { measureAllFacts, trilemmaFacts } from '../sim/index.ts';
import type { TrilemmaRow } from '../sim/index.ts';
import { writeMeasured } from './sim-measured.ts';
import type { Asked } from './command-line.ts';
import { printJson, sentence } from './print.ts';

/** Settled long before this many: the shares that hold are 0 or 1 in nearly every line. */
const trilemmaSeeds = 50;

/** `npm run sim -- facts`: every stylised fact with figure, threshold and verdict. */
export function runFacts(asked: Asked): number {
  const seeds = asked.whole('seeds', 200, 1, 10000);
  const trilemma = trilemmaFacts(Math.min(seeds, trilemmaSeeds));
  const facts = [...measureAllFacts(seeds), ...trilemma.facts];
  if (asked.flag('write')) writeMeasured('facts-result', { facts });
  if (asked.flag('json')) {
    const { corners, strategies } = trilemma;
    printJson({ facts, trilemma: { corners, strategies } });
  } else {
    for (const fact of facts) {
      sentence(`${fact.id}  ${fact.pass ? 'holds' : 'FAILS'}  (${fact.seeds} seeds)`);
      for (const part of fact.parts) {
        sentence(`    ${part.pass ? ' ' : '!'} ${part.name}: ${part.figure} (${part.threshold})`);
      }
    }
    tell('The three corners', trilemma.corners);
    tell('The four strategies, no effort of the society itself', trilemma.strategies);
  }
  return facts.every((fact) => fact.pass) ? 0 : 1;
}

function tell(title: string, rows: readonly TrilemmaRow[]): void {
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
