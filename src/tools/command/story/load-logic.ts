import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareLogic, writeModule, type Logic, type WalkOptions } from '../../../futures/index.ts';
import type { Language, Pack } from '../../../game/index.ts';

/** Writes a story's logic out as JavaScript and loads it, so that its futures need not be interpreted. */
export async function loadLogic(pack: Pack, language: Language): Promise<void> {
  await prepareLogic(pack, language, async (program) => {
    const folder = mkdtempSync(join(tmpdir(), 'runaway-logic-'));
    try {
      const file = join(folder, 'logic.mjs');
      writeFileSync(file, writeModule(program));
      // The module was written just now and exports exactly this.
      const { logic } = (await import(pathToFileURL(file).href)) as { logic: Logic };
      return logic;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** The logic of every language a walk reads. */
export async function loadLogics(
  pack: Pack,
  { language, also = [] }: Pick<WalkOptions, 'language' | 'also'>,
): Promise<void> {
  for (const one of [language, ...also]) await loadLogic(pack, one);
}
