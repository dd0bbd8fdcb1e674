/** How often at most the screen follows what is computed, ms. */
const pause = 250;

/**
 * Tells of what comes in faster than anybody looks: calls `tell` a while after the first call that was
 * not told of yet; at once where there is no `wait`.
 */
export function tellSlowly(
  tell: () => void,
  wait?: (milliseconds: number) => Promise<void>,
  every = pause,
): () => Promise<void> {
  let isTelling = false;
  return async () => {
    if (isTelling) return;
    isTelling = true;
    await wait?.(every);
    isTelling = false;
    tell();
  };
}
