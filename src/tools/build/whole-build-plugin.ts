import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plugin that builds beside the folder of the build and puts it there when it is whole: who serves
 * from that folder meanwhile serves the build before. To be named after all that write files.
 */
export function wholeBuild(): Plugin {
  let shown = '';
  let made = '';
  return {
    name: 'runaway:whole-build',
    apply: 'build',

    config({ root = '.', build = {} }) {
      shown = resolve(root, build.outDir ?? 'dist');
      made = `${shown}.${process.pid}`;
      return { build: { outDir: made, emptyOutDir: true } };
    },

    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const former = `${made}.former`;
        if (existsSync(shown)) renameSync(shown, former);
        renameSync(made, shown);
        rmSync(former, { recursive: true, force: true });
      },
    },

    // A build that failed leaves nothing behind.
    closeBundle: () => rmSync(made, { recursive: true, force: true }),
  };
}
