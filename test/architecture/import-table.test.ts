import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importTable, tableText, wings, type FolderRule } from './import-table.ts';
import { packageOf, sourceFiles, type SourceFile } from './source-file.ts';

const files = sourceFiles('src').filter(({ path }) => !path.endsWith('.d.ts'));
const rules = new Map(importTable.map((rule) => [rule.folder, rule]));

function ruleOf({ folder }: SourceFile): FolderRule {
  return rules.get(folder) ?? { folder, from: [], packages: [], runtime: 'plain ES', is: '' };
}

test('the table names every folder of src with code, and no other', () => {
  const folders = [...new Set(files.map(({ folder }) => folder))];
  expect(folders.sort()).toEqual([...rules.keys()].sort());
});

test('the table names only packages that are asked for in package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
  const named = importTable.flatMap(({ packages }) => packages);
  const isKnown = (name: string) => name.startsWith('virtual:') || known.has(packageOf(name));
  expect(named.filter((name) => !isKnown(name))).toEqual([]);
});

test('nothing is allowed that nobody uses', () => {
  const unused = importTable.flatMap(({ folder, from, packages }) => {
    const used = files.filter((file) => file.folder === folder).flatMap(({ imports }) => imports);
    const isFrom = (other: string) => used.some(({ to }) => to.startsWith(`src/${other}/`));
    const isPackage = (name: string) =>
      used.some(({ to }) => to === name || packageOf(to) === name);
    return [
      ...from.filter((other) => !isFrom(other)),
      ...packages.filter((name) => !isPackage(name)),
    ].map((name) => `${folder} → ${name}`);
  });
  expect(unused).toEqual([]);
});

test('README shows the table', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(tableText());
});

test('every path that README names is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/[`(]((?:src|test|locales)\/[\w./-]+)[`)]/g)];
  const paths = named.map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('folders import only the folders the table allows, and only their index', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter(({ to, isRelative }) => isRelative && to.startsWith('src/'))
      .filter(({ to }) => {
        const folder = to.split('/')[1] ?? '';
        if (folder === file.folder) return false;
        const isEntry = to === `src/${folder}/index.ts` || /\.(css|svg)$/.test(to);
        return !ruleOf(file).from.includes(folder) || !isEntry;
      })
      .map(({ to }) => `${file.path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test.each(wings)(
  'a wing of $of imports no other wing but those that are open to it',
  ({ of, open, others, shared }) => {
    const inWing = new RegExp(`^src/${of}/([^/]+)/`);
    const wrong = files.flatMap(({ path, imports }) => {
      const own = inWing.exec(path)?.[1];
      if (own === undefined) {
        if (path === `src/${of}/index.ts` || !shared) return [];
        return imports.filter(({ to }) => inWing.test(to)).map(({ to }) => `${path} → ${to}`);
      }
      return imports
        .filter(({ to }) => to.startsWith(`src/${of}/`))
        .filter(({ to }) => {
          const wing = inWing.exec(to)?.[1];
          if (wing === undefined) return !shared || to === `src/${of}/index.ts`;
          return wing !== own && !(open[own] ?? others).includes(wing);
        })
        .map(({ to }) => `${path} → ${to}`);
    });
    expect(wrong).toEqual([]);
  },
);

test('stories and locales are imported only where people see or build them', () => {
  const may = ['app', 'ui', 'tools'];
  const wrong = files.flatMap((file) =>
    file.imports
      .filter(({ to, isRelative }) => isRelative && !to.startsWith('src/'))
      .filter(({ to }) => !(/^(locales|stories)\//.test(to) && may.includes(file.folder)))
      .map(({ to }) => `${file.path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('the application knows the shape of the texts and not the texts', () => {
  const values = files
    .filter(({ folder }) => ['app', 'ui'].includes(folder))
    .flatMap(({ path, imports }) => imports.map(({ to, when }) => ({ path, to, when })))
    .filter(({ to, when }) => /^locales\/(en|de)\//.test(to) && when !== 'types');
  expect(values).toEqual([]);
});

test('folders import only the packages the table allows', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter(({ isRelative }) => !isRelative)
      .filter(({ to }) => {
        const { packages, runtime } = ruleOf(file);
        if (to.startsWith('node:')) return runtime !== 'Node';
        // The compiler and the engine are two entries of one package, so the path counts there.
        if (packageOf(to) === 'inkjs') return !packages.includes(to);
        return !packages.includes(to) && !packages.includes(packageOf(to));
      })
      .map(({ to }) => `${file.path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const edges = new Map(
    files.map(({ path, imports }) => [path, imports.map(({ to }) => to)] as const),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('only story knows the ink engine, only authoring and tools its compiler', () => {
  const users = files.flatMap(({ folder, imports }) =>
    imports.filter(({ to }) => packageOf(to) === 'inkjs').map(({ to }) => `${folder} ${to}`),
  );
  expect([...new Set(users)].sort()).toEqual(['authoring inkjs/full', 'story inkjs']);
});

test('the browser’s first load does not reach the compiler or the checks', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const imports = files.find((file) => file.path === path)?.imports ?? [];
    for (const { to, when } of imports) if (when === 'first') visit(to);
  };
  visit('src/main.ts');
  const heavy = [...reached].filter(
    (path) => path.startsWith('src/tools') || path === 'inkjs/full',
  );
  expect(heavy).toEqual([]);
});

test('no folder has a name that says nothing', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
  const vague = /(^|\/)(utils?|shared|common|lib|libs|types|helpers?|misc)\//;
  expect(tracked.filter((path) => vague.test(path))).toEqual([]);
});

test('no view writes a style attribute, which the page’s policy refuses', () => {
  const written = files
    .filter(({ path }) => path.startsWith('src/ui/'))
    .filter(({ text }) => /[\s"']style=|setAttribute\('style'/.test(text))
    .map(({ path }) => path);
  expect(written).toEqual([]);
});

test('files are named in small letters and dashes', () => {
  const odd = files
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.(ts|mjs)$/.test(name));
  expect(odd).toEqual([]);
});

test('files of src hold at most 300 lines', () => {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} (${lines})`);
  expect(long).toEqual([]);
});

test('the top level holds what the design names and nothing else', () => {
  const allowed = [
    ...['.ci', '.gitignore', 'LICENSE', 'README.md', 'eslint.config.js'],
    ...['index.html', 'locales', 'package-lock.json', 'package.json', 'src', 'stories'],
    ...['test', 'tsconfig.json', 'vite.config.ts'],
  ];
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
  const top = new Set(
    tracked.filter((path) => path !== '').map((path) => path.split('/')[0] ?? ''),
  );
  expect([...top].filter((name) => !allowed.includes(name))).toEqual([]);
});
