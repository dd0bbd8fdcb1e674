import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { firstOffered } from '../../app/index.ts';
import { offeredLanguage } from './offered-language-plugin.ts';
import { withPolicy } from './policy-plugin.ts';
import { smallScript } from './small-script-plugin.ts';
import { catalogId } from './story-module.ts';
import { treeshake } from './tree-shake.ts';

/** The file of a build into which a story is put. */
const onePageFile = 'one-page.html';

/** What a page may do that is a single file: run what stands in it, and nothing else. */
const ownText = {
  'default-src': ["'none'"],
  'script-src': [],
  'style-src': [],
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  'worker-src': ['blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The catalog of such a page: the one story that stands in its text. */
const toldCatalog = (root: string) => `
import { toldEntry } from ${JSON.stringify(join(root, 'src/game/index.ts'))};
import { openCourse } from ${JSON.stringify(join(root, 'src/platform/index.ts'))};
export const alone = JSON.parse(document.querySelector('#story').textContent);
export const catalog = [toldEntry(alone)];
export const course = alone.isCourse ? openCourse : null;
`;

/** How the app starts a worker, in which Vite looks for its file. */
const workerCall =
  /new Worker\(\s*new URL\('(\.\/[\w-]+\.ts)', import\.meta\.url\),\s*\{\s*type: 'module'\s*\},?\s*\)/g;

/**
 * Builds the app as one file that asks for nothing: scripts, styles, faces and workers stand in it,
 * and a place for the story. `root` is the folder of `package.json`.
 */
export async function buildOnePage(root: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [
      told(root),
      readingOnly(),
      namedByStory(),
      workersInside(),
      offeredLanguage(firstOffered),
      smallScript(),
    ],
    worker: {
      format: 'iife',
      rolldownOptions: { treeshake, output: { codeSplitting: false } },
    },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        treeshake,
        output: { codeSplitting: false },
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const parts = new Map(
    output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : String(part.source)]),
  );
  return withPolicy(allInside(parts, join(root, 'src/public')), ownText);
}

/** Vite plugin that adds the page for a single story to a build, and to a server; `make` builds it. */
export function onePageAsset(make: () => Promise<string>): Plugin {
  return {
    name: 'runaway:one-page-asset',
    configureServer({ middlewares }) {
      middlewares.use(`/${onePageFile}`, (_, response, next) => {
        make().then((page) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
    generateBundle: {
      // Another may put the page together; this one only adds a file beside it.
      order: 'pre',
      async handler() {
        this.emitFile({ type: 'asset', fileName: onePageFile, source: await make() });
      },
    },
  };
}

function told(root: string): Plugin {
  return {
    name: 'runaway:told',
    resolveId: (id) => (id === catalogId ? `\0${catalogId}` : null),
    load: (id) => (id === `\0${catalogId}` ? toldCatalog(root) : null),
  };
}

/** Who reads one story needs nothing of what writing one needs, and no picture of the whole shelf. */
function readingOnly(): Plugin {
  return {
    name: 'runaway:reading-only',
    enforce: 'pre',
    load: (id) => {
      if (/\/(write\/(place-(?!button)[a-z]+|own-fault)|shelf\/spread-picture)\.ts$/.test(id))
        return 'export {};';
      // Nothing is written there, so no map is drawn.
      return id.endsWith('/platform/worker/map-in-worker.ts')
        ? 'export const mapInWorker = null;'
        : null;
    },
  };
}

/** Where the app says its own name, a page of one story bears the story’s title. */
function namedByStory(): Plugin {
  return {
    name: 'runaway:named-by-story',
    enforce: 'pre',
    transform(code, id) {
      const language = /\/locales\/(\w+)\/frame\.ts$/.exec(id)?.[1];
      if (language === undefined) return null;
      // The story stands in the page before any script runs.
      const title = `((title) => title?.${language} ?? Object.values(title ?? {})[0] ?? 'Runaway')
        (JSON.parse(document.querySelector('#story').textContent)?.manifest.title)`;
      return code.replace(/(?<=name: )'Runaway'/, title);
    },
  };
}

/** A file without a server has no second file a worker could be fetched from. */
function workersInside(): Plugin {
  return {
    name: 'runaway:workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/platform/') || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const changed = code.replace(workerCall, (_, path: string) => {
        const file = resolve(dirname(id), path);
        const name = `InnerWorker${imports.length}`;
        imports.push(`import ${name} from ${JSON.stringify(`${file}?worker&inline`)};`);
        return `new ${name}()`;
      });
      return imports.length === 0 ? null : `${imports.join('\n')}\n${changed}`;
    },
  };
}

/** The page with every file it asks for put into its text. */
function allInside(parts: ReadonlyMap<string, string>, shared: string): string {
  const textOf = (name: string): string => {
    const text = parts.get(name);
    if (text === undefined) throw new Error(`The page asks for “${name}”, which was not built.`);
    return text;
  };
  const data = (file: string, kind: string): string =>
    `data:${kind};base64,${readFileSync(join(shared, file)).toString('base64')}`;
  const withFaces = (sheet: string): string =>
    sheet.replace(
      /url\([^)]*\/?(font\/[\w-]+\.woff2)\)/g,
      (_, file: string) => `url(${data(file, 'font/woff2')})`,
    );
  let script = '';
  return textOf('index.html')
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/, (_, name: string) => {
      script = textOf(name);
      return '';
    })
    .replace(
      /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g,
      (_, name: string) => `<style>${withFaces(textOf(name).trim())}</style>`,
    )
    .replace(/<link rel="manifest"[^>]*>\s*/, '')
    .replace('href="./icon.svg"', () => `href="${data('icon.svg', 'image/svg+xml')}"`)
    .replace('<html lang="en">', '<html lang="en" data-alone>')
    .replace('<!--first-pages-->', '<script type="application/json" id="story">null</script>')
    .replace('</body>', () => `<script type="module">${asInline(script)}</script></body>`);
}

/** Code that ends no script and begins no comment in HTML. */
function asInline(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
}
