import type { Story } from 'inkjs/full';

/** What is asked of ink's runtime objects; the types of the package do not name them. */
interface Piece {
  readonly content?: readonly Piece[];
  readonly namedContent?: ReadonlyMap<string, Piece>;
  readonly valueType?: number;
  value?: unknown;
}

/** How ink calls a decimal number among the types of values. */
const float = 1;

/**
 * Ink's own JSON of a story. A decimal number that is whole is written `"5.0f"`, which ink's reader
 * takes for what it is; as a plain number it would come back as the integer 5, and `5.0 / 2` be 2.
 * Ink reads no sign in that form, so a negative one is written as the positive one turned round.
 */
export function jsonOf(story: Story): string {
  markIn(story.mainContentContainer as unknown as Piece, new Set());
  // ToJson answers with a string whenever no writer is handed in.
  return story.ToJson() as string;
}

function markIn(piece: Piece, seen: Set<Piece>): void {
  if (seen.has(piece)) return;
  seen.add(piece);
  for (const inner of piece.content ?? []) markIn(inner, seen);
  for (const inner of piece.namedContent?.values() ?? []) markIn(inner, seen);
  const { value } = piece;
  if (piece.valueType !== float || !Number.isSafeInteger(value)) return;
  const number = Number(value);
  const plain = `${Math.abs(number)}.0f`;
  // For ink's writer it is a number; JSON asks what to write.
  piece.value = {
    valueOf: () => number,
    toJSON: () => (number < 0 ? [plain, '_', null] : plain),
  };
}

/**
 * Whether a story may come to reckon with decimal numbers. Where ink writes down how such a story stands,
 * whole ones come back as integers.
 */
export function hasDecimals(ink: Record<string, unknown>): boolean {
  return /"(?:FLOAT|POW|\d+\.0f)"|[[,:]-?\d+\.\d/.test(JSON.stringify(ink));
}
