import { say, spoken } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { stillAt, stillOf, type Film, type Still } from '../../game/index.ts';
import { trailOf } from './corner.ts';
import './corner-triangle.ts';
import './host-map.ts';
import './mark-list.ts';
import './measure-list.ts';
import './moved-table.ts';
import './world-curves.ts';
import { traitTrail, type WorldView } from './world-view.ts';
import './strain-heat.ts';

/** What every part of the world room is drawn from. */
export interface Seen {
  readonly shown: WorldView;
  /** The hours between the pages; null while they are not known. */
  readonly film: Film | null;
  /** An hour as a date, long and short. */
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  readonly start: string;
  readonly when: (hour: number) => string;
  readonly day: (hour: number) => string;
  /** Changes when colours or width have changed. */
  readonly look: string;
}

/** The map at a stop; not touched while neither that nor the view has changed. */
export function mapPart(seen: Seen, at: number): unknown {
  const { shown, film, look } = seen;
  return guard(
    [spoken(), shown, film, look, at],
    () =>
      html`<section aria-labelledby="map" data-part="map">
        <h2 id="map">${say('world-room:map.title')}</h2>
        <p class="note">${say('world-room:map.note')}</p>
        <rw-map .still=${stillOn(seen, at)} .look=${look}></rw-map>
      </section>`,
  );
}

/** Decisions and headlines, each a way to its time. */
export function marksPart({ shown, when }: Seen, turn: number): TemplateResult {
  return html`<rw-marks
    .marks=${shown.marks}
    .turn=${turn}
    .headlines=${shown.run.pack.manifest.headlines}
    .when=${when}
  ></rw-marks>`;
}

/** What stands between the year as it is told and what it is told from. */
export function instrumentsHead(): TemplateResult {
  return html`<header class="instruments">
    <h2 id="instruments" tabindex="-1">${say('world-room:year.instruments')}</h2>
    <p class="note">${say('world-room:year.instruments_note')}</p>
  </header>`;
}

/** Hiding and ability, and the triangle, at a stop. */
export function fieldsPart(seen: Seen, at: number): unknown {
  const { shown, film, when } = seen;
  return guard(
    [spoken(), shown, film, at],
    () =>
      html`<div class="pair" data-part="fields">
        <section aria-labelledby="heat">
          <h2 id="heat">${say('world-room:heat.title')}</h2>
          ${
            hasCopies(shown)
              ? html`<p class="note">${say('world-room:heat.note')}</p>
                  <rw-heat .still=${stillOn(seen, at)} .trail=${traitTrail(shown, at)}></rw-heat>`
              : html`<p>${say('world-room:heat.never')}</p>`
          }
        </section>
        <section aria-labelledby="triangle">
          <h2 id="triangle">${say('world-room:triangle.title')}</h2>
          <p class="note">${say('world-room:triangle.note')}</p>
          <rw-triangle
            .corners=${shown.corners[shown.stops[at]?.frame ?? 0]}
            .trail=${trailOf(shown.corners, shown.stops, at)}
            .rows=${shown.pageCorners}
            .when=${when}
          ></rw-triangle>
        </section>
      </div>`,
  );
}

function hasCopies({ series }: WorldView): boolean {
  return series('copies').high > 0;
}

/** What the decision before page `turn` moved. */
export function movedPart({ shown }: Seen, turn: number): unknown {
  return guard(
    [spoken(), shown, turn],
    () =>
      html`<section aria-labelledby="moved">
        <h2 id="moved">${say('world-room:moved.title')}</h2>
        <rw-moved .run=${shown.run} .turn=${turn}></rw-moved>
      </section>`,
  );
}

/** The measures at a stop. */
export function measuresPart(seen: Seen, at: number): unknown {
  const { shown, film } = seen;
  return guard(
    [spoken(), shown, film, at],
    () =>
      html`<section aria-labelledby="measures" data-part="doings">
        <h2 id="measures">${say('world-room:measures.title')}</h2>
        <p class="note">${say('world-room:measures.note')}</p>
        <rw-measures
          .still=${stillOn(seen, at)}
          .known=${shown.run.turns[0]?.world.measures ?? []}
        ></rw-measures>
      </section>`,
  );
}

/** Every indicator's way, with the time of a stop marked on it. */
export function waysPart(seen: Seen, at: number): unknown {
  const { shown, start, when, day } = seen;
  return guard(
    [spoken(), shown, at],
    () =>
      html`<section aria-labelledby="charts" data-part="ways">
        <h2 id="charts">${say('world-room:charts.title')}</h2>
        <p class="note">${say('world-room:charts.note')}</p>
        <rw-curves
          .shown=${shown}
          .hour=${shown.stops[at]?.hour ?? 0}
          .when=${when}
          .day=${day}
          .start=${start}
        ></rw-curves>
      </section>`,
  );
}

/** Between the pages nothing is known without a film; then it is the page before that is seen. */
function stillOn({ shown, film }: Seen, at: number): Still {
  const stop = shown.stops[at] ?? shown.stops.at(-1)!;
  if (film !== null) return stillAt(film, stop.frame);
  const page = stop.isPage ? stop.turn : Math.max(0, stop.turn - 1);
  return stillOf(shown.run.turns[page]!.world);
}
