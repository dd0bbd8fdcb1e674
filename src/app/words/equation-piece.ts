/** Signs at which a long equation may go on in the next line. */
const breaks = new Set(['=', '+', '−', '∼', '∝', '←', '·', '×', ',']);

/**
 * The pieces of an equation in MathML, each an equation of its own that begins with the sign before
 * it, so that on a narrow screen they can stand under each other and nothing is cut off.
 */
export function equationPieces(markup: string): readonly string[] {
  const inside = /^<math[^>]*>(.*)<\/math>$/s.exec(markup)?.[1];
  if (inside === undefined) return [markup];
  const pieces: string[] = [];
  let piece = '';
  for (const child of childrenOf(inside)) {
    const sign = /^<mo>(.)<\/mo>$/u.exec(child)?.[1];
    const isOpening = sign === '(' && piece.endsWith('<mo>)</mo>');
    if (piece !== '' && (isOpening || (sign !== undefined && breaks.has(sign)))) {
      pieces.push(piece);
      piece = '';
    }
    piece += child;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.map((each) => `<math>${standingAlone(each)}</math>`);
}

/** Parentheses whose other half stands in another piece keep one size; a sign in front stays between two. */
function standingAlone(piece: string): string {
  return piece
    .replace(/<mo>([()])<\/mo>/g, '<mo stretchy="false">$1</mo>')
    .replace(/^<mo>/, '<mo form="infix">');
}

/** The elements directly inside a piece of well-formed markup. */
function childrenOf(markup: string): readonly string[] {
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of markup.matchAll(/<(\/?)[a-z]+[^>]*?(\/?)>/g)) {
    if (tag[2] !== '/') depth += tag[1] === '/' ? -1 : 1;
    if (depth > 0) continue;
    const end = tag.index + tag[0].length;
    children.push(markup.slice(start, end));
    start = end;
  }
  return children;
}
