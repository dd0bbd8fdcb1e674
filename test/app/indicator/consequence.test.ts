import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  languages,
  replay,
  someOf,
  type Playthrough,
  type Run,
  type Turn,
} from '../../../src/game/index.ts';
import { consequenceAt } from '../../../src/app/indicator/consequence.ts';
import {
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
  turnSentence,
} from '../../../src/app/words/consequence-words.ts';
import { endValueText } from '../../../src/app/indicator/end-value.ts';
import { gaugesOf } from '../../../src/app/indicator/gauge.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';
import { shippedPack } from '../../fixtures/story.ts';
import { speak } from '../../fixtures/spoken.ts';

const spirits = shippedPack('spirits');

function recorded(name: string): Playthrough {
  const file = new URL(`../../stories/spirits/${name}/decisions.json`, import.meta.url);
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
      const [elapsed = '', ...effects] = line.split('\u00a0· ');
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
      'Offenlegen vorher 10 %, jetzt 5 %',
    ],
  ],
  [
    'that rises to its level',
    [0, 0, 0.1, 0.1],
    [
      'Disclosure 0% → 10%',
      'Disclosure from 0% to 10%',
      'Offenlegen 0 % → 10 %',
      'Offenlegen vorher 0 %, jetzt 10 %',
    ],
  ],
  [
    'that comes to the level it was sent to a page ago',
    [0.4, 0.1, 0.4, 0.4],
    [
      'Disclosure 10% → 40%',
      'Disclosure from 10% to 40%',
      'Offenlegen 10 % → 40 %',
      'Offenlegen vorher 10 %, jetzt 40 %',
    ],
  ],
  [
    'that is still falling',
    [0.8, 0.8, 0.2, 0.5],
    [
      'Disclosure 80% → 50%, falling to 20%',
      'Disclosure from 80% to 50%, falling to 20%',
      'Offenlegen 80 % → 50 %, sinkt auf 20 %',
      'Offenlegen vorher 80 %, jetzt 50 %, sinkt auf 20 %',
    ],
  ],
  [
    'of which less is wanted before the rest has come',
    [0.4, 0.07, 0.2, 0.1],
    [
      'Disclosure: rising to 20% instead of 40%, 10% so far',
      'Disclosure: rising to 20% instead of 40%, 10% so far',
      'Offenlegen: steigt auf 20 % statt 40 %, bisher 10 %',
      'Offenlegen: steigt auf 20 % statt 40 %, bisher 10 %',
    ],
  ],
  [
    'that has begun to rise, whoever had it raised',
    [0, 0, 0.06, 0.001],
    [
      'Disclosure: rising to 6%, 0.1% so far',
      'Disclosure: rising to 6%, 0.1% so far',
      'Offenlegen: steigt auf 6 %, bisher 0,1 %',
      'Offenlegen: steigt auf 6 %, bisher 0,1 %',
    ],
  ],
  [
    'that has yet to fall, whoever had it lowered',
    [0.06, 0.06, 0.02, 0.06],
    [
      'Disclosure: still 6%, falling to 2%',
      'Disclosure: still 6%, falling to 2%',
      'Offenlegen: noch 6 %, sinkt auf 2 %',
      'Offenlegen: noch 6 %, sinkt auf 2 %',
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

test.each([
  ['before a measure that hardly changes', 0.02, ['network', 'disclosure']],
  ['after a measure that changes much', 0.4, ['disclosure', 'network']],
] as const)('what the story sets is told %s', (_, target, order) => {
  const run = ordering(0, 0, target, 0);
  const [from, to] = run.turns;
  const parameters = { ...to!.world.parameters, network: from!.world.parameters.network + 1 };
  const turns = [from!, { ...to!, world: { ...to!.world, parameters } }];
  const { effects } = consequenceAt({ ...run, turns }, 1)!;
  const told = effects.filter(({ kind }) => kind === 'aimed' || kind === 'set');
  expect(told.map(({ id }) => id)).toEqual(order);
});

test('a percentage that is not nothing is never told as 0', () => {
  const decisions = recorded('canonical').decisions.slice(0, 12);
  const run = replay(spirits, { ...recorded('canonical'), decisions, storyHash: spirits.hash });
  const places = run.turns.map((_, turn) => ({ ...run, turns: run.turns.slice(0, turn + 1) }));
  const loads = places.map((at) => ({
    isRunning: at.turns.at(-1)!.world.parameters.running === 1,
    gauge: gaugesOf(at).find(({ id }) => id === 'lab_load'),
    words: languages.map((language) => {
      speak(language);
      return endValueText(at, 'lab_load').replaceAll('\u00a0', ' ');
    }),
  }));
  const quiet = loads.find(({ isRunning }) => !isRunning)!;
  const running = loads.find(({ isRunning, gauge }) => isRunning && gauge !== undefined)!;
  expect(quiet.words).toEqual(['0%', '0 %']);
  expect(running.gauge).toMatchObject({ value: someOf });
  expect(running.words).toEqual(['under 1%', 'unter 1 %']);
});
