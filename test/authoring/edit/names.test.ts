import { expect, test } from 'vitest';
import { compileInk, cueNames, functionNames } from '../../../src/authoring/index.ts';
import { inkFunctions } from '../../../src/game/binding.ts';
import { cueKinds, parseCue } from '../../../src/story/index.ts';

test('each function takes what its entry says, and its example compiles', () => {
  for (const [name, { form, example }] of Object.entries(functionNames)) {
    const taken = /\((.*)\)$/.exec(form)?.[1]?.split(', ') ?? [];
    expect(form.startsWith(`${name}(`)).toBe(true);
    expect(taken).toHaveLength(inkFunctions[name as keyof typeof inkFunctions]);
    const ink = ['read', 'was', name]
      .filter((one, index, all) => all.indexOf(one) === index)
      .map((one) => `EXTERNAL ${functionNames[one as keyof typeof functionNames].form}`);
    const text = [...ink, '* (go) [Go]', `    ${example}`, '- The end.', '-> END', ''].join('\n');
    const { problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('each cue has an entry whose example is that cue', () => {
  expect(Object.keys(cueNames).sort()).toEqual([...cueKinds].sort());
  for (const [kind, { example }] of Object.entries(cueNames)) {
    expect(parseCue(example.slice(1))?.kind).toBe(kind);
  }
});
