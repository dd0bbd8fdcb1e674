import { expect, test } from 'vitest';
import { firstPart } from '../../../src/authoring/index.ts';
import { replay, type Pack } from '../../../src/game/index.ts';
import { shippedPack } from '../../fixtures/story.ts';

test('the beginning of the story alone tells the same for two decisions, and is much smaller', () => {
  const pack = shippedPack('spirits');
  for (const language of ['en', 'de'] as const) {
    const whole = pack.stories[language]!;
    const part = firstPart(whole, 5);
    const small: Pack = { ...pack, stories: { [language]: part } };
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(whole).length / 3);
    const begun = { story: 'spirits', storyHash: pack.hash, seed: 11, language };
    const first = replay(pack, { ...begun, decisions: [] }).turns[0]!;
    for (const { label } of first.page.choices) {
      const second = replay(pack, { ...begun, decisions: [label] }).turns[1]!;
      for (const choice of second.page.choices.slice(0, 1)) {
        const decisions = [label, choice.label];
        const pages = (told: Pack) =>
          replay(told, { ...begun, decisions }).turns.map((turn) => turn.page);
        expect(pages(small)).toEqual(pages(pack));
      }
    }
  }
});

test('where the beginning of the story ends, the whole is asked for: it never goes another way', () => {
  const pack = shippedPack('spirits');
  for (const language of ['en', 'de'] as const) {
    const small: Pack = {
      ...pack,
      stories: { [language]: firstPart(pack.stories[language]!, 5) },
    };
    const begun = { story: 'spirits', storyHash: pack.hash, seed: 11, language };
    const told = (from: Pack, decisions: readonly string[]) =>
      replay(from, { ...begun, decisions: [...decisions] });
    let ends = 0;
    const goOn = (decisions: readonly string[]): void => {
      const { turns, problem } = told(small, decisions);
      if (problem !== null) {
        expect(problem.kind, decisions.join()).toBe('out-of-content');
        ends += 1;
        return;
      }
      const { page } = turns.at(-1)!;
      expect(page, decisions.join()).toEqual(told(pack, decisions).turns.at(-1)!.page);
      if (decisions.length > 4) return;
      for (const { label } of page.choices) goOn([...decisions, label]);
    };
    goOn([]);
    expect(ends).toBeGreaterThan(3);
  }
});
