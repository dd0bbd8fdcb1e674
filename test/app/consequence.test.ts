import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, replay, type Playthrough, type Run } from '../../src/game/index.ts';
import { consequenceAt } from '../../src/app/consequence.ts';
import {
  consequenceLine,
  consequenceSentence,
  turnSentence,
} from '../../src/app/consequence-words.ts';
import { pack, playthrough } from '../fixtures/ink.ts';
import { shippedPack } from '../fixtures/story.ts';
import { speak } from '../fixtures/spoken.ts';

const spirits = shippedPack('spirits');

function recorded(name: string): Playthrough {
  const file = new URL(`../stories/spirits/${name}/decisions.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Playthrough;
}

/** The line and the sentence under every decision of a run. */
function linesOf(run: Run): readonly { readonly line: string; readonly sentence: string }[] {
  return run.turns.slice(1).map((_, index) => {
    const consequence = consequenceAt(run, index + 1);
    if (consequence === null) throw new Error(`Nothing is told of decision ${index + 1}.`);
    return { line: consequenceLine(consequence), sentence: consequenceSentence(consequence) };
  });
}

describe.each(languages)('in %s every decision of the canonical road', (language) => {
  let lines: ReturnType<typeof linesOf>;
  beforeAll(() => {
    speak(language);
    lines = linesOf(
      replay(spirits, { ...recorded('canonical'), storyHash: spirits.hash, language }),
    );
  });

  test('is answered by the time that passes and at least one effect with a value', () => {
    expect(lines).toHaveLength(recorded('canonical').decisions.length);
    for (const { line } of lines) {
      const [elapsed = '', ...effects] = line.split(' · ');
      expect(elapsed).toMatch(/ pass(es)?$|vergeh/);
      expect(effects.length).toBeGreaterThan(0);
      for (const effect of effects) expect(effect).toMatch(/→|\d|: ./);
    }
  });

  test('shows no name of ours and no number that stands for none', () => {
    for (const { line, sentence } of lines) {
      expect(`${line} ${sentence}`).not.toMatch(/_|undefined|NaN|Infinity|9[.,\u202f]?999\b|\{|\}/);
      expect(sentence).toMatch(/^[^→]+\.$/);
    }
  });
});

test('what was taken back is told, and nothing of the page before', () => {
  const [start, once, twice] = [[], ['room.wait'], ['room.wait', 'later.again']].map((decisions) =>
    replay(pack, playthrough({ decisions })),
  );
  const taken = (run: Run | undefined) => run?.turns.at(-1)?.taken?.text ?? '';
  speak('en');
  expect(turnSentence(start!, once!)).toBe(consequenceSentence(consequenceAt(once!, 1)!));
  expect(turnSentence(twice!, once!)).toBe(`Taken back: “${taken(twice)}”`);
  expect(turnSentence(twice!, start!)).toBe(`Taken back: “${taken(once)}”`);
  speak('de');
  expect(turnSentence(once!, start!)).toBe(`Zurückgenommen: „${taken(once)}“`);
});
