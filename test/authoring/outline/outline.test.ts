import { expect, test } from 'vitest';
import { compileInk, type Outline } from '../../../src/authoring/index.ts';

function outlineOf(text: string): Outline {
  const { outline, problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
  if (outline === null) throw new Error(JSON.stringify(problems));
  return outline;
}

test('what follows a choice belongs to it, down to the gather of its level', () => {
  const [, knot] = outlineOf(`-> k
=== k
* (a) [A]
    One.
    ** (b) [B] -> END
    -- (c) Two.
* (d) [D]
- (e) Three.
-> END
`).flows;
  const kinds = knot!.nodes.filter(({ kind }) => kind !== 'text').map(({ kind }) => kind);
  expect(kinds).toEqual(['choice', 'choice', 'gather', 'jump']);
  const [first] = knot!.nodes;
  const inner = first?.kind === 'choice' ? first.body : [];
  expect(inner.map((node) => ('label' in node ? node.label : node.kind))).toEqual(
    expect.arrayContaining(['b', 'c']),
  );
});

test('everything has the file and line it stands in', () => {
  const files = new Map([
    ['de/main.ink', 'INCLUDE ../rules.ink\nINCLUDE 01.ink\n-> k\n'],
    ['de/01.ink', '=== k\nText.\n\n~ go()\n-> END\n'],
    ['rules.ink', '\n=== function go()\n~ return 1\n'],
  ]);
  const { outline } = compileInk(files, 'de/main.ink');
  const places = outline!.flows.map(({ name, place }) => `${name} ${place.file}:${place.line}`);
  expect(places).toEqual([' de/main.ink:0', 'go rules.ink:2', 'k de/01.ink:1']);
  const logic = outline!.flows[2]!.nodes.find(({ kind }) => kind === 'logic');
  expect(logic?.place).toEqual({ file: 'de/01.ink', line: 4 });
});

test('spaces and the words for “not” make no difference to an expression', () => {
  const condition = (text: string) => {
    const node = outlineOf(`VAR x = 1\n{${text}: yes}\n-> END\n`).flows[0]!.nodes.find(
      ({ kind }) => kind === 'condition',
    );
    return node?.kind === 'condition' ? node.branches[0]?.condition?.text : null;
  };
  expect(condition('x>2&&!x')).toBe(condition(' x > 2 && not x '));
});
