import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { constants, parameters } from '../../src/sim/index.ts';

describe('the tables of fixed numbers', () => {
  it('name every number once, beside the parameters', () => {
    const ids = [...constants, ...parameters].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('hold values inside their ranges', () => {
    for (const { id, value, range } of constants) {
      for (const each of [value].flat()) {
        expect(each, id).toBeGreaterThanOrEqual(range[0]);
        expect(each, id).toBeLessThanOrEqual(range[1]);
      }
    }
  });
});

/** Files in which no number shapes a world, or that are tables themselves. */
const apart: readonly (readonly [RegExp, string])[] = [
  [/(^|[-/])constant\.ts$/, 'the tables of fixed numbers'],
  [/^world\/(parameter-table|measure)\.ts$/, 'the tables of parameters and of measures'],
  [/^mirror\/(table|forecast-table|record)\.ts$/, 'the published games, packed and read'],
  [/^(exact-math|stream)\.ts$/, 'mathematics and bits'],
  [/^world\/(distribution|hash|fixed-table)\.ts$/, 'mathematics and bits'],
  [/^study\//, 'what is tried on worlds, measured of them and counted'],
  [/^refusal\.ts$|^world\/measure-list\.ts$/, 'what is refused, and how it is said'],
];

/** Numbers left in the code, how often, and why: they count, number or compute and shape nothing. */
const excepted: Readonly<Record<string, readonly (readonly [string, number, string])[]>> = {
  'world/action.ts': [['100', 2, 'a level is asked for in whole percent']],
  'world/birth.ts': [
    ['0.5', 2, 'nearer to 0 a series is more exact than the quotient'],
    ['3', 1, 'a term of that series'],
    ['4', 1, 'a term of that series'],
    ['5', 1, 'a term of that series'],
    ['6', 1, 'a term of that series'],
  ],
  'world/copy-count.ts': [
    ['0.5', 2, 'the middle of a bin'],
    ['3', 1, 'the class of cloud nodes'],
    ['4', 1, 'the class of critical hosts'],
  ],
  'world/indicator.ts': [
    ['100', 2, 'one birth for each loss, and the whole, in percent'],
    ['2147483647', 1, 'the largest whole number a story reads'],
    ['999', 1, 'the largest figure with three digits'],
    ['9999', 1, 'the largest figure with four digits'],
  ],
  'world/lab.ts': [
    ['100', 1, 'numbers the draws of the tripwire apart from those of the first copy'],
    ['3', 1, 'the kind of guard that is a tripwire'],
    ['3', 1, 'draws of an escape'],
  ],
  'mirror/four-fit.ts': [
    ['0.5', 1, 'rounds to the nearest'],
    ['1000', 2, 'kept to the thousandth'],
  ],
  'mirror/game.ts': [['0.5', 1, 'rounds to the nearest']],
  'mirror/meeting.ts': [
    ['0.5', 1, 'rounds to the nearest'],
    ['1000', 2, 'kept to the thousandth'],
  ],
  'mirror/move.ts': [
    ['7', 1, 'kinds of move that the code knows'],
    ['8', 1, 'traits that the code reads off a situation'],
  ],
  'mirror/prediction.ts': [['3', 3, 'the study of four copies']],
  'mirror/score.ts': [
    ['0.2316419', 1, 'the series of the normal distribution'],
    ['0.31938153', 1, 'a term of that series'],
    ['0.356563782', 1, 'a term of that series'],
    ['1.330274429', 1, 'a term of that series'],
    ['1.781477937', 1, 'a term of that series'],
    ['1.821255978', 1, 'a term of that series'],
  ],
  'world/step.ts': [
    ['87600', 1, 'the longest stretch of one call; nothing happens otherwise in it'],
  ],
  'world/table.ts': [
    ['10', 5, 'totals are kept in tenths of a point'],
    ['3', 1, 'seats opposite at a table of four'],
  ],
  'trilemma/round.ts': [
    ['0.5', 1, 'rounds to the nearest'],
    ['256', 1, 'room for the largest space'],
    ['31', 1, 'the highest bit of a number of 32'],
  ],
  'trilemma/settings.ts': [
    ['1000', 1, 'how far the knobs go'],
    ['16', 1, 'how far the knobs go'],
    ['256', 1, 'how far the knobs go'],
    ['4', 1, 'how far the knobs go'],
    ['4096', 1, 'how far the knobs go'],
    ['64', 1, 'how far the knobs go'],
  ],
  'trilemma/space.ts': [
    ['0.5', 1, 'rounds to the nearest'],
    ['256', 1, 'the largest space'],
    ['64', 1, 'the smallest space'],
  ],
  'world/world.ts': [
    ['0.5', 1, 'the middle of a bin'],
    ['2147483647', 1, 'the largest seed'],
    ['6', 1, 'the version of the model'],
    ['7', 1, 'numbers that the mirror table keeps'],
  ],
};

/** Numbers that no outcome hangs on: they count, halve and double. */
const plain = new Set(['0', '1', '2']);
/** Far below all that is counted: guards a division or a rounding. */
const tiny = '1e-9';

/** A place in a list, a share of bits, the size of a list; percent of a share. */
function isPlace(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (ts.isPropertyAssignment(parent)) {
    const list = ts.findAncestor(parent, ts.isVariableDeclaration);
    return list?.name.getText() === 'at';
  }
  if (!ts.isBinaryExpression(parent)) {
    return ts.isCallExpression(parent) && parent.expression.getText() === 'fixedNumbers';
  }
  const sign = parent.operatorToken.getText();
  if (node.getText() === '100') return sign === '*' || (sign === '/' && parent.right === node);
  if (['&', '>>', '>>>', '<<'].includes(sign)) return true;
  return sign === '+' && isPlace(parent);
}

/** A cell of the table of indicators. */
function isInRow(node: ts.Node): boolean {
  const table = node.parent.parent.parent;
  return ts.isVariableDeclaration(table) && table.name.getText() === 'rows';
}

function unexplained(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) {
      const known = plain.has(node.text) || node.getText() === tiny;
      if (!known && !isPlace(node) && !isInRow(node)) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort();
}

/** Powers that stand as a product, and why they are no number of ours. */
const exceptedPowers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'world/defence.ts': [
    ['1 - middle[bin]!', 'a chance has two parts: it shows itself, and somebody sees it'],
  ],
  'world/rate.ts': [
    ['hunter_width', 'the bell curve by its definition'],
    ['off', 'the bell curve by its definition'],
    ['seen', 'a chance has two parts: it shows itself, and somebody sees it'],
  ],
  'world/trilemma-coupling.ts': [
    ['goodwill', 'two chances by definition: both for all'],
    ['1 - goodwill', 'two chances by definition: both for oneself'],
  ],
  'world/world.ts': [['bins', 'strains by definition']],
};

/** What a piece of code multiplies by itself, takes the root of or raises: powers in disguise. */
function powersIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const factors = (node: ts.Expression): readonly ts.Expression[] => {
    if (ts.isParenthesizedExpression(node)) return factors(node.expression);
    if (ts.isPrefixUnaryExpression(node)) return factors(node.operand);
    const isProduct =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken;
    return isProduct ? [...factors(node.left), ...factors(node.right)] : [node];
  };
  const nameOf = (node: ts.Node): string =>
    node.getText().replace(/^(parameters|quantities)\./, '');
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const names = factors(node).map(nameOf);
      for (const each of names) {
        if (names.filter((other) => other === each).length > 1) found.add(each);
      }
      if (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) {
        found.add(nameOf(node.left));
      }
    }
    if (ts.isCallExpression(node) && /^Math\.(sqrt|cbrt|pow)$/.test(node.expression.getText())) {
      found.add(nameOf(node.arguments[0]!));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

const files = readdirSync('src/sim', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const coupling = files.filter((name) => !apart.some(([pattern]) => pattern.test(name)));

describe('the code of the world', () => {
  it.each(coupling)('has no number of its own in %s', (name) => {
    const expected = (excepted[name] ?? []).flatMap(([number, times]) =>
      Array.from({ length: times }, () => number),
    );
    expect(unexplained(name, readFileSync(`src/sim/${name}`, 'utf8'))).toEqual(expected.sort());
  });

  it.each(coupling.filter((name) => name.startsWith('world/')))('hides no power in %s', (name) => {
    const expected = (exceptedPowers[name] ?? []).map(([what]) => what);
    expect(powersIn(name, readFileSync(`src/sim/${name}`, 'utf8'))).toEqual(expected.sort());
  });

  it.each([
    ['const cost = price * lacking * Math.sqrt(lacking);', ['lacking']],
    ['const load = 1 - (1 - share) * (1 - share);', ['1 - share']],
    ['const gain = (luck * room * room) / ceiling;', ['room']],
    ['const rise = quantities.score ** 3;', ['score']],
    ['const lost = held * harm * (1 - held);', []],
  ])('would be caught with a power slipped in: %s', (text, powers) => {
    expect(powersIn('slip.ts', text)).toEqual(powers);
  });

  it.each([
    ['const pull = -0.37;', ['0.37']],
    ['export const later = { share: 5, of: [3, 1e3] };', ['1e3', '3', '5']],
    ['const rate = (load) => exp(-1.7 * load) / 24;', ['1.7', '24']],
    ['const half = table[row * 2 + 7]! * 0.5;', ['0.5']],
    ['const seen = 2 * (share / 100) + (key & 7);', []],
  ])('would be caught with a number slipped in: %s', (text, numbers) => {
    expect(unexplained('slip.ts', text)).toEqual(numbers);
  });

  it('is read wherever it is not set apart with a reason', () => {
    for (const [pattern] of apart) expect(files.some((name) => pattern.test(name))).toBe(true);
    for (const name of Object.keys(excepted)) expect(coupling).toContain(name);
  });
});
