import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  licencePage,
  packageOf,
  shippedPackages,
  strangers,
} from '../../../src/tools/build/licence-page.ts';

const modules = 'node_modules';

test.each([
  ['/home/a/node_modules/lit/decorators.js', 'lit'],
  ['/home/a/node_modules/@lit/reactive-element/reactive-element.js', '@lit/reactive-element'],
  ['/home/a/node_modules/x/node_modules/y/index.js?worker', 'y'],
  ['\0virtual:stories', null],
  ['/home/a/src/main.ts', null],
])('the module %j belongs to %j', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test('what a named package needs is no stranger, and what nobody named is one', () => {
  expect(strangers(['lit', 'lit-html', '@lit/reactive-element'], ['lit'], modules)).toEqual([]);
  expect(strangers(['lit-html', 'axe-core'], ['lit'], modules)).toEqual(['axe-core']);
});

test('packages are told with the version installed and their licence in full', () => {
  const [inkjs, lit] = shippedPackages(['lit', 'inkjs', 'lit'], modules);
  const installed = JSON.parse(readFileSync('node_modules/inkjs/package.json', 'utf8')) as unknown;
  expect(installed).toMatchObject({ name: inkjs?.name, version: inkjs?.version });
  expect(lit?.licence).toBe('BSD-3-Clause');
  expect(lit?.text).toContain('Redistribution and use');
});

test('the page shows what a licence says and runs none of it', () => {
  const page = licencePage([
    { name: 'a', version: '1.0.0', licence: 'MIT', text: '<script>no()</script> & more' },
  ]);
  expect(page).toContain('&#60;script&#62;no()&#60;/script&#62; &#38; more');
  expect(page).not.toContain('<script');
});

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
