import { describe, expect, test } from 'vitest';
import { ReadAloud } from '../../../src/app/sound/read-aloud.ts';
import { utterancesOf } from '../../../src/app/sound/utterance.ts';
import type { Utterance, Voice } from '../../../src/app/sound/voice.ts';
import { consequenceAt } from '../../../src/app/indicator/consequence.ts';
import { consequenceSentence } from '../../../src/app/words/consequence-words.ts';
import { replay, type Language } from '../../../src/game/index.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

/** A voice that says a text when it is let, and notes what it has begun. */
class MemoryVoice implements Voice {
  readonly begun: string[] = [];
  #end: (isSaid: boolean) => void = () => undefined;

  constructor(readonly languages: readonly Language[] = ['en', 'de']) {}

  speaks(language: Language): Promise<boolean> {
    return Promise.resolve(this.languages.includes(language));
  }

  say({ text }: Utterance, rate: number): Promise<boolean> {
    this.begun.push(rate === 1 ? text : `${rate}×${text}`);
    return new Promise((done) => (this.#end = done));
  }

  stop(): void {
    this.#end(false);
  }

  /** Says to the end what was begun. */
  async end(): Promise<void> {
    this.#end(true);
    await new Promise((done) => setTimeout(done));
  }
}

const lines = ['One.', 'Two.', 'Three.'];
const page: readonly Utterance[] = lines.map((text, passage) => ({
  text,
  language: 'en',
  passage,
}));
const begin = async (voice: MemoryVoice, rate = () => 1) => {
  const aloud = new ReadAloud(voice, rate);
  void aloud.read(page);
  await Promise.resolve();
  return aloud;
};

describe('what is said of a page', () => {
  test('tells the chapter, the choice, what came of it, the text and the choices, in order', () => {
    speak('en');
    const run = replay(pack, playthrough({ decisions: ['room.wait'] }));
    const { page: shown, taken } = run.turns.at(-1)!;
    const said = utterancesOf(run).map(({ text }) => text);
    expect(said.slice(0, 3)).toEqual([
      'You chose:',
      taken!.text,
      consequenceSentence(consequenceAt(run, 1)!),
    ]);
    expect(said.slice(-5)).toEqual([
      `Choice, ${shown.choices.length} options.`,
      'Number 1:',
      shown.choices[0]!.text,
      'Number 2:',
      shown.choices[1]!.text,
    ]);
  });

  test('tells the story in its language and what stands around it in the interface’s', () => {
    speak('de');
    const said = utterancesOf(replay(pack, playthrough({ decisions: [], language: 'en' })));
    const { passages, choices } = replay(pack, playthrough({ decisions: [] })).turns.at(-1)!.page;
    expect(said.find(({ text }) => text.startsWith('Entscheidung'))).toEqual({
      text: `Entscheidung, ${choices.length} Möglichkeiten.`,
      language: 'de',
      passage: null,
    });
    const text = passages.map((_, index) => said.filter(({ passage }) => passage === index));
    expect(text.flat().every(({ language }) => language === 'en')).toBe(true);
    expect(text.map((all) => all.map((one) => one.text).join(' '))).toEqual(
      passages.map((one) => one.text.trim()),
    );
  });
});

describe('reading aloud', () => {
  test('goes from one sentence to the next and ends with the page', async () => {
    const voice = new MemoryVoice();
    const aloud = await begin(voice);
    for (const line of lines) {
      expect(voice.begun.at(-1)).toBe(line);
      await voice.end();
    }
    expect(aloud.state).toBe('finished');
    void aloud.goOn();
    await Promise.resolve();
    expect(voice.begun).toEqual([...lines, 'One.']);
  });

  test('begins the sentence again after a pause, at the speed of then', async () => {
    const voice = new MemoryVoice();
    let rate = 1;
    const aloud = await begin(voice, () => rate);
    await voice.end();
    aloud.pause();
    expect(aloud.state).toBe('paused');
    rate = 1.25;
    void aloud.goOn();
    await Promise.resolve();
    expect(voice.begun).toEqual(['One.', 'Two.', '1.25×Two.']);
  });

  test('turns to another page, and stays paused where it was', async () => {
    const voice = new MemoryVoice();
    const aloud = await begin(voice);
    void aloud.read(page, 2);
    await Promise.resolve();
    expect(voice.begun).toEqual(['One.', 'Three.']);
    aloud.pause();
    void aloud.read(page);
    await Promise.resolve();
    expect(voice.begun).toHaveLength(2);
    expect(aloud.current?.text).toBe('One.');
  });

  test('says nothing more once it is silenced, and tells the language it has no voice for', async () => {
    const voice = new MemoryVoice();
    const aloud = await begin(voice);
    aloud.silence();
    await voice.end();
    expect(voice.begun).toEqual(['One.']);
    const mute = await begin(new MemoryVoice(['de']));
    await Promise.resolve();
    expect([mute.state, mute.lacking]).toEqual(['mute', 'en']);
  });
});
