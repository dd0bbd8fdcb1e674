import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { stand } from '../../ui/index.ts';
import { treeshake } from './tree-shake.ts';

/** The script that shows what stands in the HTML, in two parts: what it does, and that it does it. */
export interface StandScript {
  /** Stands anywhere before the other part. */
  readonly define: string;
  /** Stands behind the first pages, which it shows. */
  readonly run: string;
}

/** Makes the script with all it uses. `root` is the folder of `package.json`. */
export async function bringStand(
  root: string,
  given: Parameters<typeof stand>,
): Promise<StandScript> {
  const name = 'runaway';
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(root, 'src/ui/first-page/stand.ts'), name, formats: ['iife'] },
      rolldownOptions: {
        treeshake,
        output: { esModule: false, generatedCode: { symbols: false } },
      },
    },
  });
  const [
    {
      output: [{ code }],
    },
  ] = made as [Rolldown.RolldownOutput];
  const told = given.map((one) => JSON.stringify(one)).join(', ');
  return { define: code, run: `${name}.stand(${told})` };
}
