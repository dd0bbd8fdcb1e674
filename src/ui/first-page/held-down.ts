/** Longest a key counts as held after it was last heard of, ms; one that is held repeats itself. */
const longestKey = 2000;
/** The same of a pointer, which tells nothing while it rests. */
const longestPointer = 20_000;

/**
 * Follows pointers and keys until the signal, and tells whether any is down, of which nobody knows yet
 * what it will have meant. `onRest` is called whenever one has been let go. Of some it is never told
 * that they are up: they count as held for a while only.
 */
export function followHeld(signal: AbortSignal, onRest: () => void): () => boolean {
  /** What is held, each with the timer at whose end it counts as let go. */
  const held = new Map<string | number, number>();
  const letGo = (what: string | number) => {
    held.delete(what);
    onRest();
  };
  const keep = (what: string | number, ms: number) => {
    clearTimeout(held.get(what));
    held.set(what, window.setTimeout(letGo, ms, what));
  };
  const letAllGo = () => held.forEach((_, what) => keep(what, 0));
  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
    capture = true,
  ) => window.addEventListener(name, heard, { capture, signal });
  // A letter pressed with Meta is never told to be up, and means nothing here.
  hear('keydown', ({ code, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey) keep(code, longestKey);
  });
  hear('keyup', ({ code, key }) => (key === 'Meta' ? letAllGo() : keep(code, 0)));
  hear('pointerdown', ({ pointerId }) => keep(pointerId, longestPointer));
  // A finger's click comes after the finger has gone, a mouse's with it.
  hear('pointerup', ({ pointerId, pointerType }) =>
    keep(pointerId, pointerType === 'mouse' ? 0 : 100),
  );
  hear('pointercancel', ({ pointerId }) => keep(pointerId, 0));
  // The window's own: what has the focus in it loses it with every press elsewhere.
  hear('blur', letAllGo, false);
  hear('dragend', letAllGo);
  document.addEventListener('visibilitychange', letAllGo, { signal });
  return () => held.size > 0;
}
