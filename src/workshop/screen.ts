/**
 * How much text a screenful of the projector holds. A capital letter must be at least 1/200 of the
 * distance of the last row high, which is 17 minutes of arc; ISO 9241-303 asks for 16 at the least.
 * On a picture 2 m wide and seen from 10 m that is 50 mm, or 2.5 % of the width of the picture; the
 * text face has capitals of 0.7 em, so its size is 3.6 % of the width (`--wall` in wall.css).
 */
const lineLength = 48;
const mostLines = 8.6;
/** A gap between two paragraphs, in lines. */
const gap = 0.5;

/** Lines a text takes when its words are broken at this many characters. */
export function linesOf(text: string, length = lineLength): number {
  let lines = 1;
  let room = length;
  for (const word of text.split(/\s+/)) {
    if (word.length > room && room < length) {
      lines += 1;
      room = length;
    }
    room -= word.length + 1;
  }
  return lines;
}

/**
 * Lines a choice takes on the wall: its words beside the letter, a bar below where it has one; beside
 * its hands two lines where those of a former vote stand there too.
 */
export function heightOf(text: string, length: number, hasBar: boolean, hasFormer = false): number {
  const least = hasFormer ? 1.88 : 1.2;
  return Math.max(least, linesOf(text, length) * 0.94) + 0.3 + (hasBar ? 0.3 : 0);
}

/** The same with bare numbers beside it, closer to its neighbours (`.tight` in wall.css). */
export function tightHeightOf(text: string, length: number): number {
  return linesOf(text, length) * 0.93 + 0.32;
}

/** Paragraphs gathered into screenfuls, the first with so many lines less. */
export function screensOf(
  passages: readonly string[],
  taken: number,
): readonly (readonly string[])[] {
  const screens: string[][] = [];
  let room = mostLines - taken;
  let isFull = true;
  const pieces = passages.flatMap((passage, index) =>
    piecesOf(passage, index === 0 ? mostLines - taken : mostLines),
  );
  for (const piece of pieces) {
    const height = linesOf(piece) + gap;
    if (isFull || height > room + gap) {
      if (screens.length > 0) room = mostLines;
      screens.push([piece]);
    } else {
      screens.at(-1)?.push(piece);
    }
    isFull = false;
    room -= height;
  }
  return screens;
}

/** A sentence with what follows it; a short form such as “Dr.” ends none. */
const sentence =
  /.+?(?:(?:(?<!\b(?:Dr|Mrs?|Ms|St|Nr|Prof|bzw|ca))\.|[!?…])["“”«»’)*]*(?=\s)|$)\s*/gsu;

/** A paragraph, or its sentences gathered into parts of about equal length where it is too long. */
function piecesOf(passage: string, most: number): readonly string[] {
  if (linesOf(passage) <= most) return [passage];
  const sentences = passage.match(sentence) ?? [passage];
  const wanted = passage.length / Math.ceil(linesOf(passage) / most);
  const pieces: string[] = [];
  let piece = '';
  for (const one of sentences) {
    if (piece !== '' && piece.length + one.length / 2 > wanted) {
      pieces.push(piece.trim());
      piece = '';
    }
    piece += one;
  }
  return [...pieces, piece.trim()].filter((one) => one !== '');
}
