/** One throw of ink's own dice: what the sequence of Park and Miller gives after a seed. */
export function inkDice(seed: number): number {
  return (seeded(seed) * 48271) % 2147483647;
}

/** Which part of a shuffled sequence comes, as ink draws it. */
export function shuffled(hash: number, seed: number, count: number, elements: number): number {
  let state = seeded(Math.floor(hash + count / elements + seed));
  const left = Array.from({ length: elements }, (_, index) => index);
  const turn = count % elements;
  for (let index = 0; ; index += 1) {
    state = (state * 48271) % 2147483647;
    const [chosen] = left.splice(state % left.length, 1);
    if (index >= turn) return chosen ?? 0;
  }
}

function seeded(seed: number): number {
  const state = seed % 2147483647;
  return state <= 0 ? state + 2147483646 : state;
}
