/** The kinds of cue the game understands: ink tags of the form `# kind: value`. */
export const cueKinds = [
  'chapter',
  'role',
  'ending',
  'scene',
  'ask',
  'note',
  'term',
  'presumes',
  'when',
] as const;

export type CueKind = (typeof cueKinds)[number];

/** A typed tag: what an author tells the game beside the text. */
export interface Cue {
  readonly kind: CueKind;
  /** An id (chapter, role, ending, scene, ask, term), a condition (presumes) or free text (note, when). Never empty. */
  readonly value: string;
}

/** Reads one ink tag; null when it is not a cue the game understands. */
export function parseCue(tag: string): Cue | null {
  const colon = tag.indexOf(':');
  if (colon < 0) return null;
  const name = tag.slice(0, colon).trim();
  const value = tag.slice(colon + 1).trim();
  const kind = cueKinds.find((known) => known === name);
  return kind === undefined || value === '' ? null : { kind, value };
}

/** Reads a list of ink tags and keeps those the game understands, in order. */
export function parseCues(tags: readonly string[] | null): readonly Cue[] {
  return (tags ?? []).map(parseCue).filter((cue) => cue !== null);
}
