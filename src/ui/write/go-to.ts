/** Somebody asks for a line of a file, or tells where they are, from 1; `type` tells apart who does which. */
export class GoToEvent extends Event {
  constructor(
    readonly file: string,
    readonly line: number,
    type: 'rw-go-to' | 'rw-line' = 'rw-go-to',
    readonly column = 1,
  ) {
    super(type, { bubbles: true });
  }
}

/** A page is being played; `knot` is the one its choices are written in. */
export class PlayedEvent extends Event {
  constructor(readonly knot: string) {
    super('rw-played', { bubbles: true });
  }
}

/** What can stand beside the text. */
export const sides = ['play', 'map', 'both', 'search', 'rename', 'earlier'] as const;

export type Side = (typeof sides)[number];

/** Somebody asks for a tool beside the text. */
export class AskSideEvent extends Event {
  constructor(readonly side: Side) {
    super('rw-ask-side', { bubbles: true });
  }
}

/** The tool a key asks for; null where it asks for none. */
export function sideOfKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Side | null {
  if (key === 'F2') return 'rename';
  return (ctrlKey || metaKey) && shiftKey && key.toLowerCase() === 'f' ? 'search' : null;
}
