import { columnOf, type Run } from '../../game/index.ts';
import { seriesOf, type Series } from './chart-series.ts';
import { cornersOf, type Corners } from './corner.ts';
import { chaptersOn, marksOf, stopsOf, type ChapterSpan, type Mark, type Stop } from './stop.ts';

/** Where the average copy stands, 0..1 each. */
export interface Trait {
  readonly stealth: number;
  readonly capability: number;
}

/** What the world room shows of a run, computed once for all hours of it. */
export interface WorldView {
  readonly run: Run;
  readonly stops: readonly Stop[];
  readonly marks: readonly Mark[];
  readonly chapters: readonly ChapterSpan[];
  /** One per reading. */
  readonly corners: readonly Corners[];
  /** One per page. */
  readonly pageCorners: readonly (Corners & { readonly hour: number })[];
  /** One per reading; nought where there are no copies. */
  readonly traits: readonly Trait[];
  /** The series of an indicator, made when it is first asked for. */
  readonly series: (id: string) => Series;
}

/** The view of a run. */
export function worldViewOf(run: Run): WorldView {
  const stops = stopsOf(run);
  const corners = cornersOf(run);
  const known = new Map<string, Series>();
  return {
    run,
    stops,
    marks: marksOf(run),
    chapters: chaptersOn(run, stops),
    corners,
    pageCorners: pageCorners(run, corners),
    traits: traitsOf(run),
    series: (id) => {
      const found = known.get(id) ?? seriesOf(run, stops, id);
      known.set(id, found);
      return found;
    },
  };
}

/** The way of the average copy up to a stop, thinned to about 160 points. */
export function traitTrail({ stops, traits }: WorldView, stop: number): readonly Trait[] {
  const stride = Math.max(1, Math.ceil((stop + 1) / 160));
  return stops
    .slice(0, stop + 1)
    .filter((_, index) => index % stride === 0 || index === stop)
    .flatMap(({ frame }) => traits[frame] ?? [])
    .filter(({ stealth, capability }) => stealth + capability > 0);
}

function traitsOf(run: Run): readonly Trait[] {
  const [stealth, capability] = [columnOf('stealth'), columnOf('capability')];
  return run.turns.flatMap((turn) =>
    turn.readings.map(({ values }) => ({
      stealth: (values[stealth] ?? 0) / 100,
      capability: (values[capability] ?? 0) / 100,
    })),
  );
}

function pageCorners(run: Run, corners: readonly Corners[]): WorldView['pageCorners'] {
  let frame = -1;
  return run.turns.map((turn) => {
    frame += turn.readings.length;
    const corner = corners[frame] ?? { evolution: 0, isolation: 0, safety: 0 };
    return { ...corner, hour: turn.readings.at(-1)?.hour ?? 0 };
  });
}
