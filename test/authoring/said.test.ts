import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../../locales/sentence-de.ts';
import { bringStory, spoken } from '../../src/authoring/index.ts';

const folder = 'src/authoring';

/** Every sentence made in parts, as its template is written, with `{0}` … for its values. */
function forms(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (file === 'said.ts' || !file.endsWith('.ts')) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/told`((?:\$\{[^}]*\}|[^`])*)`/g)].map(([, inner = '']) => {
      let index = 0;
      return inner.replace(/\$\{[^}]*\}/g, () => `{${index++}}`);
    });
  });
}

const germanOf = (english: string): string | undefined => sentences[english];

test('every sentence a check makes is there in German, with the same values', () => {
  const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  expect(forms().length).toBeGreaterThan(50);
  expect(forms().filter((form) => germanOf(form) === undefined)).toEqual([]);
  for (const [english, german] of Object.entries(sentences)) {
    expect(places(german)).toEqual(places(english));
  }
});

test('a problem says the same in both languages, down to the names in it', () => {
  const ink = '-> night\n=== night\n~ depoly("log_review", 5)\n-> END\n';
  const bring = (json: string) =>
    bringStory(
      new Map(
        Object.entries({ 'story.json': json, 'en/main.ink': ink }).map(([path, text]) => [
          path,
          new TextEncoder().encode(text),
        ]),
      ),
      { name: 'night', taken: [] },
    ).problems;
  const [fault] = bring('{ "id": "night"');
  expect(fault?.message).toBe('A closing } is missing. It is at the end.');
  expect(fault?.said && spoken(fault.said, germanOf)).toBe(
    'Eine schließende } fehlt. Es geht um die Stelle am Ende.',
  );
});

test('a zip that is none is refused in both languages', () => {
  const refused = bringStory(new Map([['a.zip', new Uint8Array(9)]]), { name: 'a', taken: [] });
  expect(!refused.ok && refused.message).toContain('pack the folder again');
  expect(!refused.ok && refused.said && spoken(refused.said, germanOf)).toBe(
    'Dieses Zip ist nicht zu lesen; pack den Ordner neu.',
  );
});

test('names in German sentences stand in German quotation marks', () => {
  const ink = '-> a\n=== a\nText.\n{x: -> a}\n-> END\n=== x\n-> END\n';
  const brought = bringStory(new Map([['day.ink', new TextEncoder().encode(ink)]]), {
    name: 'day.ink',
    taken: [],
  });
  const circle = brought.problems.find(({ code }) => code === 'RW075');
  expect(circle?.message).toBe('From the beginning the text can come back to “a”.');
  expect(spoken(circle!.said!, germanOf)).toBe('Ab dem Anfang kann der Text zu „a“ zurückkommen.');
});
