import { measureAllFacts } from '../sim/index.ts';
import { sentence, wholeOption } from './sim-option.ts';

/** `npm run sim -- facts`: every stylised fact with figure, threshold and verdict. */
export function runFacts(args: readonly string[]): number {
  const seeds = wholeOption(args, 'seeds', 200, 1, 10000);
  const facts = measureAllFacts(seeds);
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ facts }, null, 2)}\n`);
  } else {
    for (const fact of facts) {
      sentence(`${fact.id}  ${fact.pass ? 'holds' : 'FAILS'}  (${fact.seeds} seeds)`);
      for (const part of fact.parts) {
        sentence(`    ${part.pass ? ' ' : '!'} ${part.name}: ${part.figure} (${part.threshold})`);
      }
    }
  }
  return facts.every((fact) => fact.pass) ? 0 : 1;
}
