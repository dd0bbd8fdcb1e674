import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from '../architecture/source-file.ts';
import { textsIn } from '../fixtures/spoken.ts';
import type { TextTree } from '../../src/app/words/text-key.ts';

/** Every text by its key, plural forms under one. */
function keysOf(tree: TextTree, before: string): readonly string[] {
  return Object.entries(tree).flatMap(([name, under]) =>
    typeof under === 'string'
      ? [`${before}${name.replace(/_(one|other)$/, '')}`]
      : keysOf(under, `${before}${name}.`),
  );
}

/** What the code asks for: keys as they stand, with a star for what is only known while it runs. */
function askedIn(source: ts.SourceFile): { readonly said: string[]; readonly taken: string[] } {
  const said: string[] = [];
  const taken: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')
        : null;
    if (text !== null && /^[a-z-]+(:[\w.*-]+)?$/.test(text)) {
      const { parent } = node;
      const isTaken =
        ts.isCallExpression(parent) && /^(texts|textUnder)$/.test(parent.expression.getText());
      (isTaken ? taken : said).push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { said, taken };
}

/** The keys that one of these may stand for. */
function patternOf(asked: ReadonlySet<string>): RegExp {
  const each = [...asked].map((one) => one.replace(/[.]/g, '\\.').replace(/\*/g, '[^.:]+'));
  return new RegExp(`^(${each.join('|')})$`);
}

test('every text has a reader', () => {
  const asked = sourceFiles('src').map(({ source }) => askedIn(source));
  const said = new Set(asked.flatMap((one) => one.said).filter((text) => text.includes(':')));
  const taken = new Set(asked.flatMap((one) => one.taken).filter((text) => text.includes(':')));
  // The description after ODD is handed the whole page and reads this part of it.
  taken.add('model:odd');
  const isSaid = patternOf(said);
  const keys = [...textsIn('en')].flatMap(([name, tree]) => keysOf(tree, `${name}:`));
  const unread = [...new Set(keys)].filter(
    (key) => !isSaid.test(key) && ![...taken].some((one) => key.startsWith(`${one}.`)),
  );
  expect(unread).toEqual([]);
});
