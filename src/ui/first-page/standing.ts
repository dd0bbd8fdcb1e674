/** Something asked of the page that stands in the HTML, to be done by the app. */
export type Press =
  /** A choice was taken. */
  | { readonly kind: 'choose'; readonly label: string }
  /** A story is begun. */
  | { readonly kind: 'begin'; readonly story: string }
  /** A key was pressed that only the app knows an answer to. */
  | { readonly kind: 'key'; readonly key: string };

/** What the page that stands in the HTML has noted, in the order it was asked for. */
export interface Standing {
  /** Whoever does a press takes it out. */
  readonly presses: Press[];
  /** Whether the last click that began alone has taken a choice. */
  hasDecided: boolean;
  /** Whether a pointer or a key is down, of which nobody knows yet what it will have meant. */
  isHeld(): boolean;
  /** Called after a press, and when nothing is held any more. */
  onRest: () => void;
  /** Hears nothing from now on. */
  end(): void;
}

/** The page that stands in the HTML and is shown until the app has come; null when there is none. */
export function standingPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#opening, #shelf');
}

/** What `stand` has noted; null where it did not run. */
export function standing(): Standing | null {
  return (window as { runawayStanding?: Standing }).runawayStanding ?? null;
}
