import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKit } from '../../src/authoring/index.ts';
import type { Language, Pack } from '../../src/game/index.ts';
import { kitOf, kitParts, type KitPart } from '../../src/paper/index.ts';
import { readStoryFolder } from '../../src/tools/build/story-folder.ts';
import { speak } from '../fixtures/spoken.ts';
import { shippedPack } from '../fixtures/story.ts';

const ids = ['spirits', 'first-branch'] as const;
const packs = new Map<string, Pack>();

beforeAll(() => {
  for (const id of ids) packs.set(id, shippedPack(id));
});

function partsOf(id: string, language: Language): readonly KitPart[] {
  speak(language);
  const pack = packs.get(id)!;
  const { files } = readStoryFolder(`stories/${id}`);
  const { kit } = readKit(files, pack.manifest, language);
  return kitOf({ pack, kit, address: 'http://192.168.0.7:4600/' });
}

describe.each(ids)('the kit of %s', (id) => {
  test.each(['en', 'de'] as const)('has all its parts, none of them empty, in %s', (language) => {
    const parts = partsOf(id, language);
    // The book and its tables are made of playthroughs, and only when they are asked for.
    const made: readonly string[] = ['dice', 'book'];
    expect(parts.map(({ name }) => name)).toEqual(kitParts.filter((name) => !made.includes(name)));
    for (const { body } of parts) {
      const { html } = body;
      expect(html).not.toMatch(/undefined|\[object|paper:|workshop:/);
      // A heading with nothing under it.
      expect(html).not.toMatch(/<h3>[^<]*<\/h3>\s*<\/(div|section)>/);
      expect(html).not.toMatch(/<(ol|ul|p)>\s*<\/\1>/);
    }
  });
});

test('a role card says its aims in words and not as bare values', () => {
  const roles = partsOf('spirits', 'de').find(({ name }) => name === 'roles');
  expect(roles?.body.html).toContain('600 der 1000 Punkte seines Tests');
  expect(roles?.body.html).not.toMatch(/ein Wert von|bei \d+ oder mehr/);
});

test('cards come four to a sheet', () => {
  const roles = partsOf('spirits', 'en').find(({ name }) => name === 'roles')!;
  const sheets = roles.body.html.split('class="four-cards"').slice(1);
  expect(sheets.map((sheet) => sheet.split('data-role=').length - 1)).toEqual([4, 2]);
});

test('what a story says is escaped', () => {
  const pack = packs.get('first-branch')!;
  const title = { en: '<b>Tom & "Jerry"</b>' };
  const manifest = { ...pack.manifest, title };
  speak('en');
  const [poster] = kitOf({ pack: { ...pack, manifest }, kit: null, address: null }).slice(-1);
  expect(poster?.body.html).toContain('&lt;b&gt;Tom &amp; &quot;Jerry&quot;&lt;/b&gt;');
});

test('sheets are black on white', () => {
  const style = readFileSync('src/paper/paper.css', 'utf8');
  const colours = style.match(/#[0-9a-f]{3,6}/g) ?? [];
  expect(new Set(colours)).toEqual(new Set(['#000', '#fff', '#666']));
});
