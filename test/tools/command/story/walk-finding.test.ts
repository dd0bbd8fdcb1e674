import { expect, test } from 'vitest';
import {
  buildPack,
  newPack,
  placeAt,
  playable,
  storyGraph,
} from '../../../../src/authoring/index.ts';
import { tally, walkOnce, walkReport } from '../../../../src/futures/index.ts';
import { placedProblems, walkFindings } from '../../../../src/tools/command/story/walk-finding.ts';

const english = newPack('lamp').get('en/01-beginning.ink')!;

function walked(text: string, runs = 40) {
  const built = buildPack(new Map([...newPack('lamp'), ['en/01-beginning.ink', text]]));
  const pack = playable(built)!;
  const walks = Array.from({ length: runs }, (_, index) =>
    walkOnce(pack, { seed: 5, language: 'en', policy: 'random' }, index),
  );
  const report = walkReport(pack, 'en', 5, tally(walks));
  const compiled = built.compiled.en!;
  const placeOf = (path: string) => placeAt(built.files, 'en/main.ink', path);
  const problems = placedProblems(report, built.compiled, placeOf);
  return { findings: walkFindings(report, compiled), problems };
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

test('a story of which everything is met has no findings', () => {
  expect(walked(english)).toEqual({ findings: [], problems: [] });
});

test('a choice that no page offers is found at its line, with the way to its knot', () => {
  const text = english.replace('* (go_home)', '* (go_home) {false}');
  const [finding, ...more] = walked(text).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: 'never-offered', name: 'desk.go_home', count: 0 });
  expect(finding).toMatchObject({ file: 'en/01-beginning.ink', line: lineOf(text, '(go_home)') });
  expect(finding?.way?.decisions).toEqual([]);
});

test('a knot nothing leads to is dead; one behind what never holds is not met', () => {
  const text =
    english.replace('-> slept_on', '{ false: -> attic }\n-> slept_on') +
    '\n=== attic\nDust.\n-> slept_on\n=== cellar\nCoal.\n-> slept_on\n';
  const { findings } = walked(text);
  expect(findings.map(({ kind, name }) => [kind, name])).toEqual([
    ['not-met', 'attic'],
    ['dead', 'cellar'],
  ]);
  expect(findings[0]?.line).toBe(lineOf(text, '=== attic'));
  expect(findings[0]?.way?.decisions.at(-1)).toBe('morning.say_nothing');
  expect(findings[1]?.way).toBeNull();
});

test('a problem of the running story stands at the line where it broke', () => {
  const after = (more: string) => english.replace('-> slept_on', `-> odd\n=== odd\n${more}`);
  for (const [more, kind, words] of [
    ['Hm.\n->->', 'ink', '->->'],
    ['{read("copies") > 100: -> slept_on}\nRound and round.\n-> odd', 'too-long', '-> odd'],
  ] as const) {
    const text = after(more);
    const first = walked(text, 4).problems.find((problem) => problem.kind === kind);
    expect(first?.file).toBe('en/01-beginning.ink');
    expect(text.split('\n')[(first?.line ?? 0) - 1]).toContain(words);
  }
});

test('a problem stands at its cue, or at the choice before it, with the shortest way', () => {
  const cut = english.replace('-> slept_on', 'And then?');
  const [loose] = walked(cut).problems;
  expect(loose).toMatchObject({ kind: 'out-of-content', line: lineOf(cut, '(say_nothing)') });
  expect(loose?.decisions).toHaveLength(2);
  const wrong = english.replace(
    '# ending: slept_on',
    '# ending: slept_on\n# presumes: copies >= 1',
  );
  const [broken] = walked(wrong).problems;
  expect(broken).toMatchObject({ kind: 'presumption', line: lineOf(wrong, '# presumes') });
});

test('the graph leaves out what stands behind a divert, and hands on the chapter', () => {
  const { nodes, edges } = storyGraph(buildPack(newPack('lamp')).compiled.en!.outline!);
  expect(edges.filter(({ from }) => from === '')).toEqual([
    expect.objectContaining({ choice: null, to: expect.any(String) as unknown }),
  ]);
  expect(edges).toContainEqual(
    expect.objectContaining({ from: 'desk', to: 'morning', choice: 'go_home' }),
  );
  expect(nodes.find(({ name }) => name === 'slept_on')?.chapter).not.toBeNull();
});
