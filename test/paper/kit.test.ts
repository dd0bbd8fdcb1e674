import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKit } from '../../src/authoring/index.ts';
import { spoken } from '../../src/app/index.ts';
import type { Language, Pack, Turn } from '../../src/game/index.ts';
import { bookNumberOf, briefingFor, kitOf, kitParts, type KitPart } from '../../src/paper/index.ts';
import { readStoryFolder } from '../../src/tools/build/story-folder.ts';
import { speak } from '../fixtures/spoken.ts';
import { shippedPack } from '../fixtures/story.ts';

const ids = ['spirits', 'first-branch'] as const;
const packs = new Map<string, Pack>(ids.map((id) => [id, shippedPack(id)]));

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

describe('what is read out before the start', () => {
  const { files } = readStoryFolder('stories/spirits');
  const begin = (decisions: number, isInRoles = true) => {
    const { manifest } = packs.get('spirits')!;
    const { kit } = readKit(files, manifest, spoken());
    const at = { chapter: decisions === 0 ? null : 'morning_after', decisions, isInRoles };
    return JSON.stringify(briefingFor(kit!, manifest, at));
  };

  test.each(['en', 'de'] as const)('tells of no page that is past, in %s', (language) => {
    speak(language);
    const early = language === 'en' ? /Early on somebody asks/ : /Früh fragt euch jemand/;
    expect(begin(0)).toMatch(early);
    const later = begin(15);
    expect(later).not.toMatch(early);
    expect(later).toContain(
      language === 'en' ? '15 decisions have been' : '15 Entscheidungen sind',
    );
    expect(later).toContain(language === 'en' ? 'The Morning After' : 'Der Morgen danach');
    expect(begin(1)).toContain(language === 'en' ? '1 decision has been' : '1 Entscheidung ist');
    expect(begin(15, false)).not.toMatch(/roles|Rollen/);
  });

  test('stands in the printed guide for every beginning the plans have', () => {
    const guide = partsOf('spirits', 'en').find(({ name }) => name === 'guide')!.body.html;
    expect(guide).toContain('Early on somebody asks');
    expect(guide).toMatch(/at “The Morning After”: 15 decisions/);
    expect(guide).toMatch(/at “Clean-up”: \d+ decisions/);
    // What is the same for each of them is printed once.
    expect(guide.split('What it is about:')).toHaveLength(2);
  });
});

test('a sheet that says who decides says how turns go round', () => {
  const wanted = { en: /three (decisions|times) in a row/, de: /dreimal nacheinander/ };
  for (const language of ['en', 'de'] as const) {
    for (const part of ['quick_start', 'manual']) {
      const found = partsOf('spirits', language).find(({ name }) => name === part);
      expect(found?.body.html).toMatch(wanted[language]);
    }
  }
});

test('cards come four to a sheet', () => {
  const roles = partsOf('spirits', 'en').find(({ name }) => name === 'roles')!;
  const sheets = roles.body.html.split('class="four-cards"').slice(1);
  expect(sheets.map((sheet) => sheet.split('data-role=').length - 1)).toEqual([4, 4, 4, 4, 4, 4]);
  // As many of each as the proposed seats.
  for (const { id } of packs.get('spirits')!.manifest.roles)
    expect(roles.body.html.split(`data-role="${id}"`)).toHaveLength(5);
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

test('a page has the number at the desk and on its card that it has in the book', () => {
  const numbers = { room: 7, 'stair.up': 9, stair: 8, 'ending:dark': 3 };
  const turn = (ending: string | null, ...labels: string[]) => ({
    ending,
    page: { choices: labels.map((label) => ({ label, text: label })) },
  });
  const numberOf = (ending: string | null, ...labels: string[]) =>
    bookNumberOf(turn(ending, ...labels) as unknown as Turn, numbers);
  expect(numberOf(null, 'room.light', 'room.wait')).toBe(7);
  expect(numberOf(null, 'stair.up')).toBe(9);
  // Which of a knot's pages it is cannot be told.
  expect(numberOf(null, 'stair.down')).toBeNull();
  expect(numberOf(null, 'hall.on')).toBeNull();
  expect(numberOf('dark')).toBe(3);
  const cards = partsOf('spirits', 'en').find(({ name }) => name === 'decisions')!;
  expect(cards.body.html).toMatch(/Book: page \d+/);
});
