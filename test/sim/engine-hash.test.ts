import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, inEngine, scriptOf } from '../fixtures/engine.ts';
import recorded from './hash.json' with { type: 'json' };

const expected = recorded.map((entry) => entry.hash).join(' ');

describe('the same seed and actions give the same hash', () => {
  let script = '';
  beforeAll(async () => {
    script = await scriptOf(fileURLToPath(new URL('./engine-hash-page.ts', import.meta.url)));
  }, 120000);

  for (const engine of engines) {
    it.skipIf(engine.path === null)(
      `in ${engine.name} (skipped where ${engine.variable} is not found)`,
      async () => {
        const found = await inEngine(engine, script, (evaluate) => evaluate('code.hashes()'));
        expect(found).toBe(expected);
      },
      120000,
    );
  }
});
