/** What the page that stands in the HTML has noted. */
export interface Standing {
  /** The story whose first page stands in the HTML. */
  readonly story: string;
  /** The choices taken on it, in order, to the page that stands now; none while it is the first page. */
  readonly decisions: readonly string[];
  /** What was asked for, in order: a key, or what was pressed. Whoever does one takes it out. */
  readonly presses: (string | HTMLElement)[];
  /** Whether a pointer or a key is down, of which nobody knows yet what it will have meant. */
  isHeld(): boolean;
  /** Called after a press, and when nothing is held any more. */
  onRest: () => void;
  /** Id under which a playthrough of the story begins on the page that stands; null for any other. */
  begin(story: string): string | null;
  /** Hears nothing from now on, and says nothing. */
  end(): void;
}

/** What `stand` has noted; null where it did not run. */
export function standing(): Standing | null {
  return (window as { runawayStanding?: Standing }).runawayStanding ?? null;
}
