import { beforeEach, describe, expect, test, vi } from 'vitest';
import { spoken } from '../../../src/app/words/speech.ts';
import type { Namespace } from '../../../src/app/words/text-key.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import type { Language } from '../../../src/game/index.ts';
import { textsIn } from '../../fixtures/spoken.ts';

/** Texts behind a line that can be down; every asking is noted. */
async function online(preferred: Language = 'en') {
  // What was fetched stays for good, so that each test begins with a fresh speech.
  vi.resetModules();
  const { Words } = await import('../../../src/app/words/words.ts');
  const speech = await import('../../../src/app/words/speech.ts');
  const line = { down: new Set<string>(), asked: [] as string[], preferred };
  const troubles = new TroubleBoard();
  let told = 0;
  troubles.subscribe(() => (told += 1));
  const words = new Words({
    fetchTexts: (language, namespace) => {
      line.asked.push(`${language} ${namespace}`);
      return line.down.has(language) || line.down.has(namespace)
        ? Promise.reject(new Error('No line.'))
        : Promise.resolve(textsIn(language).get(namespace)!);
    },
    troubles,
    preferred: () => line.preferred,
    turnPage: () => undefined,
  });
  return { words, line, troubles, speech, told: () => told };
}

beforeEach(() => expect(spoken()).toBe('en'));

test('fetches only the language in use, and each text once', async () => {
  const { words, line, speech } = await online('de');
  expect(words.canSpeak).toBe(false);
  expect(
    await Promise.all([words.bring('world-room'), words.bring('world-room', 'model')]),
  ).toEqual([true, true]);
  expect(words.canSpeak).toBe(true);
  expect(new Set(line.asked).size).toBe(line.asked.length);
  expect(line.asked.every((asked) => asked.startsWith('de '))).toBe(true);
  expect(speech.say('frame:app.to_shelf')).toBe('Zum Regal');
});

const namespaces: readonly Namespace[] = [
  'place',
  'world-room',
  'model',
  'lab',
  'table',
  'workshop',
  'join',
  'sheet',
];

describe.each(namespaces)('when the texts of %s cannot be fetched', (namespace) => {
  test('they are asked for once, told of once, and asked for again on request', async () => {
    const { words, line, troubles, told } = await online();
    await words.bring();
    line.down.add(namespace);
    expect(await words.bring(namespace)).toBe(false);
    expect(line.asked.filter((asked) => asked === `en ${namespace}`)).toHaveLength(1);
    expect(troubles.troubles).toEqual([{ kind: 'not-loaded', language: 'en' }]);
    expect(told()).toBe(1);
    line.down.clear();
    expect(await words.bring(namespace)).toBe(true);
    expect(line.asked.filter((asked) => asked === `en ${namespace}`)).toHaveLength(2);
  });

  test('the other language can be read instead', async () => {
    const { words, line, speech } = await online();
    await words.bring();
    line.down.add('en');
    expect(await words.bring(namespace)).toBe(false);
    line.preferred = 'de';
    await words.follow();
    expect(speech.spoken()).toBe('de');
    expect(speech.hasTexts('de', namespace)).toBe(true);
  });
});

test('a language that cannot be fetched is not spoken, and told of once', async () => {
  const { words, line, troubles, speech } = await online();
  await words.bring('world-room');
  line.down.add('de');
  line.preferred = 'de';
  await words.follow();
  expect(speech.spoken()).toBe('en');
  expect(troubles.find('not-loaded')).toEqual({ kind: 'not-loaded', language: 'de' });
  line.preferred = 'en';
  await words.follow();
  expect(troubles.troubles).toEqual([]);
});

test('tells those who listen when another language is spoken, with all its texts here', async () => {
  const { words, line, speech } = await online();
  await words.bring('world-room');
  const heard: string[] = [];
  speech.onLanguage((language) =>
    heard.push(`${language} ${speech.hasTexts(language, 'world-room')}`),
  );
  line.preferred = 'de';
  await words.follow();
  expect(heard).toEqual(['de true']);
});

test('somebody who changes their mind meanwhile keeps the language', async () => {
  const { words, line, speech } = await online();
  await words.bring();
  line.preferred = 'de';
  const turned = words.follow();
  line.preferred = 'en';
  await turned;
  expect(speech.spoken()).toBe('en');
});
