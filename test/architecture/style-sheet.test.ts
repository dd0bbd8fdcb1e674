import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const names = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const textOf = (name: string) => readFileSync(join('src/ui', name), 'utf8');
const wingOf = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : '');

/** The classes and elements that templates write, each with the wings that do. */
const writers = new Map<string, Set<string>>();
for (const name of names.filter((one) => one.endsWith('.ts'))) {
  for (const word of writtenIn(textOf(name))) {
    writers.set(word, (writers.get(word) ?? new Set()).add(wingOf(name)));
  }
}

function writtenIn(text: string): string[] {
  const plain = [...text.matchAll(/\bclass="([^"]*)"/g)].map(([, value = '']) =>
    value.replace(/\$\{[^}]*\}/g, ' '),
  );
  const computed = [...text.matchAll(/\bclass=\$\{([^}]*)\}|\bclass="[^"]*\$\{([^}]*)\}/g)]
    .map(([, whole = '', part = '']) => whole + part)
    .flatMap((code) => [...code.matchAll(/'([^']*)'/g)].map(([, value = '']) => value));
  const elements = [...text.matchAll(/@customElement\('([^']*)'\)/g)].map(([, name = '']) => name);
  return [...plain, ...computed, ...elements].flatMap((value) => value.split(/\s+/));
}

/** The selectors of a style sheet that stand in no other, one by one. */
function outerSelectors(sheet: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  let media = 0;
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at];
    if (sign === '{') {
      const head = sheet.slice(start, at).trim();
      if (depth === media && /^@(media|supports|container|layer)/.test(head)) media += 1;
      else if (depth === media && !head.startsWith('@')) found.push(...oneByOne(head));
      depth += 1;
      start = at + 1;
    } else if (sign === '}') {
      depth -= 1;
      media = Math.min(media, depth);
      start = at + 1;
    } else if (sign === ';') start = at + 1;
  }
  return found;
}

/** What commas outside brackets part. */
function oneByOne(head: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of head) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => part.trim());
}

test('what a wing styles stands inside something that only it shows', () => {
  const wrong = names
    .filter((name) => name.endsWith('.css') && !/^(frame|scene)\//.test(name))
    .flatMap((name) => {
      const sheet = textOf(name).replace(/\/\*.*?\*\//gs, '');
      return outerSelectors(sheet)
        .filter((selector) => /\.[a-z]/.test(selector))
        .filter((selector) => {
          const words = [...selector.matchAll(/\.([a-z][\w-]*)|\b(rw-[\w-]+)/g)];
          return !words.some(([, kind, element]) => {
            const wings = writers.get(kind ?? element ?? '');
            return wings?.size === 1 && wings.has(wingOf(name));
          });
        })
        .map((selector) => `${name}: ${selector}`);
    });
  expect(wrong).toEqual([]);
});
