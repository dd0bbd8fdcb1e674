import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, replay, type Playthrough, type Run, type Turn } from '../../src/game/index.ts';
import { consequenceAt } from '../../src/app/consequence.ts';
import {
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
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

/** A run in which a measure was brought to `before` and asked for at `asked`, then at `target`. */
function ordering(asked: number, before: number, target: number, level: number): Run {
  const run = replay(pack, playthrough({ decisions: ['room.wait'] }));
  const [from, to] = run.turns;
  const at = (world: Turn['world'], wanted: number, reached: number): Turn['world'] => {
    const index = world.measures.findIndex(({ id }) => id === 'disclosure');
    return {
      ...world,
      targets: world.targets.with(index, wanted),
      levels: world.levels.with(index, reached),
    };
  };
  const turns = [
    { ...from!, world: at(from!.world, asked, before) },
    { ...to!, readings: from!.readings, world: at(to!.world, target, level) },
  ];
  return { ...run, turns };
}

/** What was asked for and reached before, what is now; then how it is shown and heard. */
const told: readonly (readonly [string, readonly [number, number, number, number], string[]])[] = [
  [
    'that falls to its level',
    [0.1, 0.1, 0.05, 0.05],
    [
      'Disclosure 10% → 5%',
      'Disclosure from 10% to 5%',
      'Offenlegen 10 % → 5 %',
      'Offenlegen von 10 % auf 5 %',
    ],
  ],
  [
    'that rises to its level',
    [0, 0, 0.1, 0.1],
    [
      'Disclosure 0% → 10%',
      'Disclosure from 0% to 10%',
      'Offenlegen 0 % → 10 %',
      'Offenlegen von 0 % auf 10 %',
    ],
  ],
  [
    'that comes to the level ordered a page ago',
    [0.4, 0.1, 0.4, 0.4],
    [
      'Disclosure 10% → 40%',
      'Disclosure from 10% to 40%',
      'Offenlegen 10 % → 40 %',
      'Offenlegen von 10 % auf 40 %',
    ],
  ],
  [
    'that is still falling',
    [0.8, 0.8, 0.2, 0.5],
    [
      'Disclosure 80% → 50%, falling to 20%',
      'Disclosure from 80% to 50%, falling to 20%',
      'Offenlegen 80 % → 50 %, sinkt auf 20 %',
      'Offenlegen von 80 % auf 50 %, sinkt auf 20 %',
    ],
  ],
  [
    'of which less is wanted before the rest has come',
    [0.4, 0.07, 0.2, 0.1],
    [
      'Disclosure: ordered 20% instead of 40%, reached 10%',
      'Disclosure: ordered 20% instead of 40%, reached 10%',
      'Offenlegen: angeordnet 20 % statt 40 %, erreicht 10 %',
      'Offenlegen: angeordnet 20 % statt 40 %, erreicht 10 %',
    ],
  ],
];

test.each(told)('a measure %s', (_, [asked, before, target, level], words) => {
  const consequence = consequenceAt(ordering(asked, before, target, level), 1)!;
  const effect = consequence.effects.find(({ id }) => id === 'disclosure')!;
  const spoken = languages.flatMap((language) => {
    speak(language);
    return [effectText(effect), effectSentence(effect)].map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
  });
  expect(spoken).toEqual(words);
});
