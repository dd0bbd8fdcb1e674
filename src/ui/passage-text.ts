import type { Glossary, GlossaryEntry, Language, Turn } from '../game/index.ts';

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
  const forms = [...entry.forms].sort((a, b) => b.length - a.length).map(escapePattern);
  if (forms.length === 0) return [...segments];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const index = segments.findIndex((one) => one.term === null && pattern.test(one.text));
  const segment = segments[index];
  if (segment === undefined) return [...segments];
  const found = pattern.exec(segment.text);
  if (found === null) return [...segments];
  const end = found.index + found[0].length;
  const pieces: Segment[] = [
    { ...segment, text: segment.text.slice(0, found.index) },
    { ...segment, text: found[0], term: id },
    { ...segment, text: segment.text.slice(end) },
  ];
  return [
    ...segments.slice(0, index),
    ...pieces.filter((piece) => piece.text !== ''),
    ...segments.slice(index + 1),
  ];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
