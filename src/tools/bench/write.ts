import { spawnSync } from 'node:child_process';
import { lessOf, moreOf, type BenchResult } from './figure.ts';
import type { WriteFigures } from './write-process.ts';

/** Most of V8's own heap, MB: without a bound it grows until the machine is full before it clears away. */
const heap = 200;

/** What writing costs: the main story checked anew and after an edit, and a story of 15,000 lines. */
export function benchWrite(): readonly BenchResult[] {
  const file = 'src/tools/bench/write-process.ts';
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, '--import', 'tsx', file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error('The large story could not be measured.');
  // The process prints exactly this.
  const made = JSON.parse(stdout) as WriteFigures;
  const name = `story of ${made.lines} lines and ${made.choices} choices`;
  const aim = 'the aim';
  return [
    lessOf('spirits checked cold, both languages', made.cold, 's', aim, 2),
    lessOf('spirits checked after an edit', made.again, 's', aim, 0.3),
    lessOf('spirits checked after an edit of its rules', made.rules, 's', aim, 0.3),
    lessOf(
      'spirits checked cold, both languages',
      made.cold,
      's',
      'the ink compiler alone',
      made.spirits,
    ),
    lessOf('spirits checked after an edit', made.again, 's', 'checked whole', made.cold),
    lessOf(`${name}, compiled`, made.compile, 's', 'the ink compiler alone', made.bare),
    lessOf(`${name}, both languages checked`, made.check, 's', 'the ink compiler alone', made.bare),
    lessOf(`${name}, its graph`, made.graph, 's', 'the ink compiler alone', made.bare),
    lessOf(
      `${name}, made and checked after an edit`,
      made.edit,
      's',
      'whole',
      2 * made.compile + made.check,
    ),
    moreOf(`${name}, walked`, 1 / made.walk, 'playthroughs/s', aim, 100),
    lessOf(`${name}, most memory of the process`, made.memory, 'MB', aim, 300),
  ];
}
