import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeModule, type Logic, type Program } from '../../../src/futures/compile/index.ts';

/** Loads the module written from a program, as a build would hold it. */
export async function loadModule(program: Program): Promise<Logic> {
  const folder = mkdtempSync(join(tmpdir(), 'logic-'));
  try {
    const file = join(folder, 'logic.mjs');
    writeFileSync(file, writeModule(program));
    const { logic } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      logic: Logic;
    };
    return logic;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
