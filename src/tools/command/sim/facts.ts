import {
  factParts,
  measureAllFacts,
  partVerdict,
  trilemmaFacts,
  trilemmaParts,
} from '../../../sim/index.ts';
import type { Fact, FactPart } from '../../../sim/index.ts';
import { writeMeasured } from './measured.ts';
import type { Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { firstSeed } from './first-seed.ts';

/** Settled long before this many: the shares that hold are 0 or 1 in nearly every line. */
const trilemmaSeeds = 50;

/** `npm run sim -- facts`: every stylised fact with figure, threshold and verdict. */
export function runFacts(asked: Asked): number {
  const seeds = asked.whole('seeds', 200, 1, 10000);
  const first = firstSeed(asked, seeds);
  const progress = progressOf(factParts + trilemmaParts, 'parts');
  const tell = (): void => progress.told(1);
  const measured = measureAllFacts(seeds, {}, first, tell);
  const trilemma = trilemmaFacts(Math.min(seeds, trilemmaSeeds), first, tell);
  progress.end();
  const facts = [...measured, ...trilemma.facts];
  if (asked.flag('write')) writeMeasured('facts-result', { facts: measured });
  if (asked.flag('json')) {
    const { corners, strategies } = trilemma;
    printJson({ facts, trilemma: { corners, strategies } });
  } else {
    tellFacts(facts);
  }
  return facts.every((fact) => fact.pass) ? 0 : 1;
}

function between({ interval }: FactPart): string {
  return interval === undefined ? '' : ` [${interval.join(', ')}]`;
}

/**
 * Prints each fact with its verdict and the figures behind it. A figure that misses its threshold while
 * its interval reaches it fails nothing and proves nothing: so few seeds cannot tell.
 */
export function tellFacts(facts: readonly Fact[]): void {
  for (const fact of facts) {
    sentence(`${fact.id}  ${verdictOf(fact)}  (${fact.seeds} seeds from ${fact.first} on)`);
    for (const part of fact.parts) {
      sentence(
        `    ${marks[partVerdict(part)]} ${part.name}: ${part.figure}${between(part)} (${part.threshold})`,
      );
    }
  }
}

const marks = { holds: ' ', open: '?', fails: '!' } as const;

function verdictOf({ parts }: Fact): string {
  const verdicts = parts.map(partVerdict);
  if (verdicts.includes('fails')) return 'FAILS';
  return verdicts.includes('open') ? 'open, too few seeds to tell' : 'holds';
}
