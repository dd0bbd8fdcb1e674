import { indicators, type Run } from '../game/index.ts';
import { askOf } from './workshop.ts';

/** One screenful of the projector. */
export type Slide =
  /** Paragraphs or parts of one, few enough to be read at ten metres. */
  | { readonly kind: 'text'; readonly passages: readonly string[] }
  /** What moved in the world since the last decision. */
  | { readonly kind: 'world' }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'ask' }
  | { readonly kind: 'choices' }
  | { readonly kind: 'ending' };

/** Characters of a line on the wall, and lines of a screenful. */
const lineLength = 54;
const mostLines = 9;

/** Lines a paragraph takes, with the gap after it. */
function linesOf(text: string): number {
  return Math.ceil(text.length / lineLength) + 0.5;
}

/** The screenfuls of a run's last page in the order they are shown; none where there is no page. */
export function slidesOf(run: Run): readonly Slide[] {
  const turn = run.turns.at(-1);
  if (turn === undefined) return [];
  const slides: Slide[] = textsOf(turn.page.passages.map((passage) => passage.text)).map(
    (passages) => ({ kind: 'text', passages }),
  );
  if (hasMoved(run)) slides.push({ kind: 'world' });
  slides.push(...turn.injects.map((inject): Slide => ({ kind: 'inject', inject })));
  if (turn.ending !== null) return [...slides, { kind: 'ending' }];
  if (askOf(turn) !== null) slides.push({ kind: 'ask' });
  if (turn.page.choices.length > 0) slides.push({ kind: 'choices' });
  return slides;
}

/** Whether the last decision moved any of the story's own instruments. */
function hasMoved({ turns, pack }: Run): boolean {
  const before = turns.at(-2)?.readings.at(-1)?.values;
  const now = turns.at(-1)?.readings.at(-1)?.values;
  if (before === undefined || now === undefined) return false;
  return pack.manifest.indicators.some((id) => {
    const column = indicators.findIndex((known) => known.id === id);
    return before[column] !== now[column];
  });
}

function textsOf(passages: readonly string[]): readonly (readonly string[])[] {
  const screens: string[][] = [];
  let room = 0;
  for (const piece of passages.flatMap(piecesOf)) {
    const last = screens.at(-1);
    if (last === undefined || linesOf(piece) > room) {
      screens.push([piece]);
      room = mostLines - linesOf(piece);
    } else {
      last.push(piece);
      room -= linesOf(piece);
    }
  }
  return screens;
}

/** A paragraph, or its sentences gathered into parts of about equal length where it is too long. */
function piecesOf(passage: string): readonly string[] {
  if (linesOf(passage) <= mostLines) return [passage];
  const sentences = passage.match(/.+?(?:[.!?…]["“”«»’)*]*(?=\s)|$)\s*/gsu) ?? [passage];
  const wanted = passage.length / Math.ceil(linesOf(passage) / mostLines);
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of sentences) {
    if (piece !== '' && piece.length + sentence.length / 2 > wanted) {
      pieces.push(piece.trim());
      piece = '';
    }
    piece += sentence;
  }
  return [...pieces, piece.trim()].filter((one) => one !== '');
}
