import { columnOf, type Run } from '../../game/index.ts';
import type { Stop } from './stop.ts';

/** How strong each corner of the trilemma is, 0..1 each; they need not sum to 1. */
export interface Corners {
  readonly evolution: number;
  readonly isolation: number;
  readonly safety: number;
}

/** A point of a drawing, 0..1 from the left and from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the corners stand: evolution left below, isolation right below, safety above. */
export const cornerPoints = {
  evolution: { x: 0, y: 1 },
  isolation: { x: 1, y: 1 },
  safety: { x: 0.5, y: 0 },
} as const satisfies Record<keyof Corners, Point>;

/** The point between the corners, drawn to each by its strength; the middle where all are nought. */
export function pointOf({ evolution, isolation, safety }: Corners): Point {
  const sum = evolution + isolation + safety;
  if (sum <= 0) return { x: 0.5, y: 2 / 3 };
  return { x: (isolation + safety / 2) / sum, y: (evolution + isolation) / sum };
}

/** The corners at every reading of a run. */
export function cornersOf(run: Run): readonly Corners[] {
  const at = (id: string) => columnOf(id);
  const [evolution, isolation, safety] = [at('evolution'), at('isolation'), at('safety')];
  return run.turns.flatMap((turn) =>
    turn.readings.map(({ values }) => ({
      evolution: (values[evolution] ?? 0) / 100,
      isolation: (values[isolation] ?? 0) / 100,
      safety: (values[safety] ?? 0) / 100,
    })),
  );
}

/** The way of the point up to a stop, thinned to at most `most` points; the last is where it stands. */
export function trailOf(
  corners: readonly Corners[],
  stops: readonly Stop[],
  stop: number,
  most = 160,
): readonly Point[] {
  const frames = stops.slice(0, stop + 1).map(({ frame }) => frame);
  const stride = Math.max(1, (frames.length - 1) / (most - 1));
  const count = Math.min(most, frames.length);
  return Array.from({ length: count }, (_, index) => {
    const corner = corners[frames[Math.round(index * stride)] ?? 0];
    return pointOf(corner ?? { evolution: 0, isolation: 0, safety: 0 });
  });
}
