import type { Glossary, GlossaryEntry, Language, Turn } from '../../game/index.ts';

/** A paragraph of a page. */
export type Passage = Turn['page']['passages'][number];

/** A piece of a paragraph that is shown in one way. */
export interface Segment {
  readonly text: string;
  readonly emphasis: boolean;
  /** Glossary id where the piece is a term explained in place. */
  readonly term: string | null;
}

/** Parts a text at its `*emphasis*`; a lone asterisk stays what it is. */
export function emphasisOf(text: string): Segment[] {
  const segments: Segment[] = [];
  const pattern = /\*(?=\S)([^*]*?\S)\*/g;
  let from = 0;
  const add = (piece: string, emphasis: boolean) => {
    if (piece !== '') segments.push({ text: piece, emphasis, term: null });
  };
  for (const match of text.matchAll(pattern)) {
    add(text.slice(from, match.index), false);
    add(match[1] ?? '', true);
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return segments;
}

/** A piece of a paragraph with the signs that may not be torn from it at the end of a line. */
export interface HeldSegment extends Segment {
  /** Signs right before and right after a term, without a space; empty for other pieces. */
  readonly held: readonly [before: string, after: string];
}

/**
 * The pieces with the quotation marks, stops and brackets beside a term given to the term: a line may
 * break on either side of a button.
 */
export function held(segments: readonly Segment[]): readonly HeldSegment[] {
  const isTerm = (at: number) => (segments[at]?.term ?? null) !== null;
  const cut = segments.map(({ text }, at) => {
    const [after] = isTerm(at - 1) ? /^[^\s\p{L}\p{N}]*/u.exec(text)! : [''];
    const rest = text.slice(after.length);
    const [before] = isTerm(at + 1) ? /[^\s\p{L}\p{N}]*$/u.exec(rest)! : [''];
    return { after, text: rest.slice(0, rest.length - before.length), before };
  });
  return segments.map((segment, at) =>
    isTerm(at)
      ? { ...segment, held: [cut[at - 1]?.before ?? '', cut[at + 1]?.after ?? ''] }
      : { ...segment, text: cut[at]!.text, held: ['', ''] },
  );
}

/**
 * The pieces of a page's paragraphs, each glossary term linked where a `term` cue of the paragraph
 * asks for it, at its first place in it.
 */
export function segmentsOf(
  passage: Passage,
  glossary: Glossary | null,
  language: Language,
): readonly Segment[] {
  let segments = emphasisOf(passage.text);
  if (glossary === null) return segments;
  for (const cue of passage.cues) {
    const entry = cue.kind === 'term' ? glossary[cue.value]?.[language] : undefined;
    if (entry !== undefined) segments = linkTerm(segments, cue.value, entry);
  }
  return segments;
}

/** Whether any paragraph asks for a glossary entry. */
export function asksForGlossary(passages: readonly Passage[]): boolean {
  return passages.some((passage) => passage.cues.some((cue) => cue.kind === 'term'));
}

/** Whether a paragraph begins with a quotation mark, which then hangs in the margin. */
export function hangs(text: string): boolean {
  return /^\*?[“„‘‚»«"]/.test(text);
}

function linkTerm(segments: readonly Segment[], id: string, entry: GlossaryEntry): Segment[] {
  for (const [index, segment] of segments.entries()) {
    const found = segment.term === null ? placeOf(entry.forms, segment.text) : null;
    if (found === null) continue;
    const pieces: Segment[] = [
      { ...segment, text: segment.text.slice(0, found.from) },
      { ...segment, text: segment.text.slice(found.from, found.to), term: id },
      { ...segment, text: segment.text.slice(found.to) },
    ];
    return [
      ...segments.slice(0, index),
      ...pieces.filter((piece) => piece.text !== ''),
      ...segments.slice(index + 1),
    ];
  }
  return [...segments];
}

const partOfWord = /[\p{L}\p{N}]/u;

/**
 * The first place where one of some forms stands as whole words, large letters or small; where two
 * begin there, the longer. A pattern made for each term would take longer than the rest of a page.
 */
function placeOf(
  forms: readonly string[],
  text: string,
): { readonly from: number; readonly to: number } | null {
  const small = text.toLowerCase();
  // The few letters that grow in their small form would shift every place behind them.
  const isEven = small.length === text.length;
  const searched = isEven ? small : text;
  let best: { from: number; to: number } | null = null;
  for (const form of forms) {
    const wanted = isEven ? form.toLowerCase() : form;
    if (wanted === '') continue;
    for (
      let from = searched.indexOf(wanted);
      from >= 0;
      from = searched.indexOf(wanted, from + 1)
    ) {
      const to = from + wanted.length;
      if (partOfWord.test(text[from - 1] ?? '') || partOfWord.test(text[to] ?? '')) continue;
      const isFirst = best === null || from < best.from || (from === best.from && to > best.to);
      if (isFirst) best = { from, to };
      break;
    }
  }
  return best;
}
