import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { firstPage } from './first-page.ts';
import { handbook } from './handbook-plugin.ts';
import { spread } from './spread-plugin.ts';
import { treeshake } from './tree-shake.ts';

/**
 * The app itself, made ready to be run here instead of in a browser, to draw its first pages. `root`
 * is the folder of `package.json`.
 */
export async function bringFirstPage(root: string): Promise<typeof firstPage> {
  const folder = join(root, 'node_modules', '.cache', 'first-page');
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [handbook(), spread()],
    build: {
      ssr: join(root, 'src/tools/build/first-page.ts'),
      outDir: folder,
      minify: false,
      rolldownOptions: {
        treeshake,
        // No other place stands in the HTML; each is asked for from `ui`, the folder above its own.
        external: (id, importer) =>
          importer?.includes('/src/ui/') === true &&
          /^\.\/[\w-]+\/place-(?!shelf\.|reader\.)[\w-]+\.ts$/.test(id),
        output: { codeSplitting: false, entryFileNames: 'first-page.mjs' },
      },
    },
  });
  const made: unknown = await import(pathToFileURL(join(folder, 'first-page.mjs')).href);
  return (made as { firstPage: typeof firstPage }).firstPage;
}
