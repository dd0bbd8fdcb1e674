import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { lineAt } from './place-in-text.ts';
import { told, type Said } from '../said.ts';

/** The line of a JSON text a path of keys leads to, or that of the nearest key above it. */
export function lineOfPath(text: string, path: string): number {
  const offset = offsetOfPath(text, path);
  return offset === null ? 0 : lineAt(text, offset);
}

/** Where in a JSON text that place begins; null where there is none. */
export function offsetOfPath(text: string, path: string): number | null {
  const root = parseTree(text);
  if (root === undefined) return null;
  // The name of a page has dots of its own.
  const whole = findNodeAtLocation(root, [path]);
  if (whole !== undefined) return keyOffset(whole);
  const keys = path.split('.').filter((key) => key !== '');
  for (let count = keys.length; count > 0; count -= 1) {
    const steps = keys.slice(0, count).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = findNodeAtLocation(root, steps);
    // A value stands behind its key, which may be on the line before.
    if (node !== undefined) return keyOffset(node);
  }
  return root.offset;

  function keyOffset(node: NonNullable<ReturnType<typeof findNodeAtLocation>>): number {
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
}

/** Whether a JSON text has something at a path of keys. */
export function hasPath(text: string, path: string): boolean {
  const root = parseTree(text);
  return root !== undefined && findNodeAtLocation(root, path.split('.')) !== undefined;
}

/** The first place at which a text stops being JSON; null when it is. */
export function jsonFault(text: string): { readonly line: number; readonly message: Said } | null {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return null;
  const found = text.slice(first.offset, first.offset + Math.max(1, first.length));
  const what = hasDecimalComma(text, first.offset)
    ? 'A number has a comma in it; write a point: 0.5.'
    : (plain[printParseErrorCode(first.error)] ?? 'This is not JSON.');
  const at = found.trim() === '' ? told`at the end` : told`at “${found}”`;
  return { line: lineAt(text, first.offset), message: told`${what} It is ${at}.` };
}

/** Whether a text stops being JSON behind the comma of a number, as German writes it. */
function hasDecimalComma(text: string, offset: number): boolean {
  return /[\s:[]-?\d+,$/.test(text.slice(0, offset)) && /^\d/.test(text.slice(offset));
}

const plain: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing.',
  ColonExpected: 'A colon is missing.',
  PropertyNameExpected: 'A name in quotation marks is missing, or there is a comma too many.',
  ValueExpected: 'A value is missing, or there is a comma too many.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  InvalidSymbol: 'A word stands without quotation marks.',
  UnexpectedEndOfString: 'A closing quotation mark is missing.',
  InvalidCharacter: 'A text runs over the end of its line.',
  InvalidCommentToken: 'JSON has no comments.',
  EndOfFileExpected: 'Something stands after the closing }.',
};
