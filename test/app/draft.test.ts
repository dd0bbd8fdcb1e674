import { expect, test } from 'vitest';
import { Draft } from '../../src/app/draft.ts';
import { OwnStories } from '../../src/app/own-stories.ts';
import { bringStory } from '../../src/authoring/index.ts';
import { MemoryKeyValue, SmallKeep } from '../../src/platform/index.ts';
import { memoryStorage } from '../fixtures/storage.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function browser() {
  const files = new MemoryKeyValue();
  const own = new OwnStories({
    bring: (given, options) => Promise.resolve(bringStory(given, options)),
    makePage: () => Promise.reject(new Error('Nothing is published here.')),
    covers: new SmallKeep<never[]>(memoryStorage(), 'own'),
    files,
    taken: [],
  });
  await own.bring(
    new Map([['crossing.ink', bytes('Once.\n* [Go on]\n- End.\n-> END\n')]]),
    'crossing',
  );
  const open = async (): Promise<Draft> => {
    const draft = (await Draft.open(own, 'crossing', () => Promise.resolve()))!;
    await new Promise<void>((done) => draft.subscribe(() => draft.state === 'made' && done()));
    return draft;
  };
  return { own, open };
}

const file = 'en/crossing.ink';

test('what is written is kept at once, playable or not, and made into the story at a rest', async () => {
  const { open, own } = await browser();
  const draft = await open();
  const broken = draft.write(file, 'Once.\n* [Go on] -> nowhere\n');
  expect((await own.draftOf('crossing'))?.[file]).toContain('nowhere');
  await broken;
  expect(draft.problems.map(({ line }) => line)).toContain(2);
  expect(draft.story?.hash).toBeDefined();
  const before = draft.story?.hash;
  const mended = draft.write(file, 'Twice.\n* [Go on]\n- End.\n-> END\n');
  await mended;
  expect(draft.state).toBe('made');
  expect(draft.story?.hash).not.toBe(before);
});

test('of many keystrokes only the last is made into the story', async () => {
  const { open, own } = await browser();
  const draft = await open();
  const typed = ['T', 'Tw', 'Twice.\n* [Go on]\n- End.\n-> END\n'].map((text) =>
    draft.write(file, text),
  );
  await Promise.all(typed);
  expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(JSON.stringify(draft.story?.files)).toContain('Twice.');
  expect((await own.draftOf('crossing'))?.[file]).toContain('Twice.');
});

test('a file brought anew takes the place of what was written', async () => {
  const { open, own } = await browser();
  const draft = await open();
  const broken = draft.write(file, '-> nowhere\n');
  await broken;
  await own.bring(new Map([['crossing.ink', bytes('Anew.\n-> END\n')]]), 'crossing');
  expect((await own.draftOf('crossing'))?.[file]).toContain('Anew.');
  expect(await Draft.open(own, 'nothing', () => Promise.resolve())).toBeNull();
});
