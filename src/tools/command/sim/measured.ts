import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes a computed result beside the model, where the model page reads it. */
export function writeMeasured(
  name:
    | 'alternative-result'
    | 'circumstance-fixed-result'
    | 'circumstance-pair-result'
    | 'circumstance-result'
    | 'crisis-result'
    | 'facts-result'
    | 'search-result'
    | 'sensitivity-result'
    | 'trilemma-result',
  value: unknown,
): void {
  const file = fileURLToPath(new URL(`../../../sim/study/${name}.json`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
