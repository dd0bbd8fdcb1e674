import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/** What the worker is told of the build. */
interface Build {
  readonly version: string;
  readonly files: readonly string[];
  readonly later: readonly string[];
  readonly sums: readonly string[];
}

/** What the worker holds a file against: the first six bytes of its SHA-256 in eight signs. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64').slice(0, 8);
}

/**
 * Vite plugin that adds the service worker, told of every file of the build. `worker` is what it
 * does, `parts` the functions it calls; their text is written into the file.
 */
export function offline(
  worker: (scope: never, build: Build) => void,
  parts: readonly ((...given: never[]) => unknown)[],
): Plugin {
  const text = [...parts.map(String), `(${String(worker)})`].join('\n');
  let publicFolder = '';
  return {
    name: 'runaway:offline',
    apply: 'build',

    configResolved(config) {
      publicFolder = config.publicDir;
    },

    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hash = createHash('sha256').update(text);
        const made = Object.keys(bundle).sort();
        const added = filesIn(publicFolder);
        const sums = new Map<string, string>();
        for (const name of [...made, ...added]) {
          const part = bundle[name];
          const fixed = part?.type === 'chunk' ? part.code : part?.source;
          const content = fixed ?? readFileSync(join(publicFolder, name));
          hash.update(name).update(content);
          if (!name.endsWith('.html')) sums.set(name, sumOf(content));
        }
        // Faces of the app's own lie in the public folder; one in the bundle is for those who choose it.
        // The files of a story are for those who write on a copy.
        const later = made.filter((name) => /\.woff2$|\/story-[\w-]+-files-/.test(name));
        const whole = made.filter((name) => name !== 'index.html' && !later.includes(name));
        const files = ['./', ...whole, ...added];
        const build: Build = {
          ...{ version: hash.digest('hex').slice(0, 16), files, later },
          sums: [...files, ...later].map((name) => sums.get(name) ?? ''),
        };
        const code = `(() => {${text}(self, ${JSON.stringify(build)});})();`;
        const { code: source, errors } = minifySync('service-worker.js', code);
        if (errors.length > 0) throw new Error(`The service worker: ${errors[0]?.message}`);
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = inside === '' ? name : `${inside}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}
