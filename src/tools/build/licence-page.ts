import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A package whose code is in the app, and on what terms. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence in full, as the package brings it. */
  readonly text: string;
}

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
  peerDependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** The package a module of the bundle belongs to; null where it is our own. */
export function packageOf(module: string): string | null {
  const [, inside] = /^.*\/node_modules\/(.*)$/.exec(module) ?? [];
  return inside?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? null;
}

/** What is known of packages by name, in the order of their names. @throws where one brings no licence */
export function shippedPackages(names: Iterable<string>, modules: string): readonly Shipped[] {
  return [...new Set(names)].sort().map((name) => {
    const { version, license } = described(name, modules);
    if (license === undefined) throw new Error(`${name} names no licence in its package.json.`);
    const folder = join(modules, name);
    const file = readdirSync(folder).find((each) => /^(licen[sc]e|copying)/i.test(each));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return { name, version, licence: license, text };
  });
}

/** Packages that are neither named nor needed by one that is named. */
export function strangers(
  names: Iterable<string>,
  named: readonly string[],
  modules: string,
): readonly string[] {
  const known = new Set<string>();
  const waiting = [...named];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (known.has(name) || !existsSync(join(modules, name, 'package.json'))) continue;
    known.add(name);
    const { dependencies, peerDependencies } = described(name, modules);
    waiting.push(...Object.keys(dependencies), ...Object.keys(peerDependencies));
  }
  return [...new Set(names)].filter((name) => !known.has(name)).sort();
}

function described(name: string, modules: string): v.InferOutput<typeof packageSchema> {
  const text = readFileSync(join(modules, name, 'package.json'), 'utf8');
  const read = v.safeParse(packageSchema, JSON.parse(text));
  if (!read.success) throw new Error(`${name}: its package.json names no version`);
  return read.output;
}

/** The page that names them all: plain HTML that needs nothing else. */
export function licencePage(shipped: readonly Shipped[]): string {
  const rows = shipped.map(
    ({ name, version, licence, text }) =>
      `<h2>${escaped(name)}</h2>\n<p>${escaped(version)} · ${escaped(licence)}</p>\n` +
      (text === '' ? '' : `<pre>${escaped(text)}</pre>\n`),
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Runaway: licences</title>
    <style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}pre{overflow-x:auto;white-space:pre-wrap;font-size:.8rem}</style>
  </head>
  <body>
    <main>
      <h1>What is built in</h1>
      <p>This app contains code of the packages below, each under its own licence.
        <span lang="de">Diese App enthält Code der folgenden Pakete, jedes unter seiner eigenen Lizenz.</span></p>
${rows.join('')}    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
