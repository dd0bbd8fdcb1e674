/**
 * Follows pointers and keys until the signal, and tells whether any is down, of which nobody knows yet
 * what it will have meant. `onRest` is called whenever one has been let go.
 */
export function followHeld(signal: AbortSignal, onRest: () => void): () => boolean {
  const held = new Set<string | number>();
  const letGo = (what: string | number, later = 0) =>
    setTimeout(() => {
      held.delete(what);
      onRest();
    }, later);
  const letAllGo = () => {
    held.clear();
    onRest();
  };
  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
    capture = true,
  ) => window.addEventListener(name, heard, { capture, signal });
  // A letter pressed with Meta is never told to be up, and means nothing here.
  hear('keydown', ({ code, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey) held.add(code);
  });
  hear('keyup', ({ code, key }) => (key === 'Meta' ? letAllGo() : letGo(code)));
  hear('pointerdown', ({ pointerId }) => held.add(pointerId));
  // A finger's click comes after the finger has gone, a mouse's with it.
  hear('pointerup', ({ pointerId, pointerType }) =>
    letGo(pointerId, pointerType === 'mouse' ? 0 : 100),
  );
  hear('pointercancel', ({ pointerId }) => letGo(pointerId));
  // The window's own: what has the focus in it loses it with every press elsewhere.
  hear('blur', letAllGo, false);
  hear('dragend', letAllGo);
  document.addEventListener('visibilitychange', letAllGo, { signal });
  return () => held.size > 0;
}
