import { say } from '../../app/index.ts';
import { html, svg, type TemplateResult } from 'lit';
import { cooperationTotal, gameRounds, nashTotal, type HandRound } from '../../futures/index.ts';
import { curveOf, planeOf } from '../frame/curve.ts';
import { pointsText } from './mirror-names.ts';
import { scrolled } from './scrolled.ts';

/** A game on the table, with what its players are called. */
export interface ShownGame {
  readonly hand: readonly HandRound[];
  readonly names: readonly string[];
  /** Whether the first of them is the person. */
  readonly you: boolean;
}

const slot = 16;
const tall = 44;
const most = 10;

/** What each player gave, a bar a round; the height is the points. */
export function givenRows({ hand, names }: ShownGame): TemplateResult {
  return html`<div class="given-rows">
    ${names.map((name, chair) => {
      const given = hand.map((round) => round.given[chair] ?? 0);
      const label = `${name}, ${say('lab:mirror.readouts.contribution.name')}: ${given.join(', ')}`;
      const last = given.at(-1);
      return html`<figure class="given">
        <figcaption>
          <strong>${name}</strong>
          <span class="note"
            >${say('lab:mirror.readouts.contribution.name')}${last === undefined ? '' : ` ${last}`}</span
          >
          <span class="total"
            >${say('lab:mirror.readouts.total.name')}
            ${pointsText(hand.at(-1)?.totals[chair] ?? 0)}</span
          >
        </figcaption>
        <svg viewBox="0 0 ${gameRounds * slot} ${tall + 14}" role="img" aria-label=${label}>
          <line class="ground" x1="0" x2=${gameRounds * slot} y1=${tall} y2=${tall} />
          ${given.map((points, round) => {
            const height = (points / most) * (tall - 4);
            const isLast = round === given.length - 1;
            return svg`<rect class=${isLast ? 'bar last' : 'bar'} x=${round * slot + 3} width=${slot - 6}
                y=${(tall - height - 1).toFixed(1)} height=${(height + 1).toFixed(1)} />
              <text x=${(round + 0.5) * slot} y=${tall + 11}>${points}</text>`;
          })}
        </svg>
      </figure>`;
    })}
  </div>`;
}

const wide = 320;
const high = 130;

/** Running totals, between the line where nobody gives and the one where everybody gives all. */
export function totalsChart({ hand, names }: ShownGame): TemplateResult {
  const players = names.length;
  const nash = nashTotal(players);
  const all = cooperationTotal(players);
  const top = 1.15 * all;
  const plane = planeOf([0, gameRounds], { left: 0, right: wide, top: 0, foot: high });
  const ray = (kind: string, total: number) =>
    curveOf(
      plane,
      [
        { at: 0, share: 0 },
        { at: gameRounds, share: total / top },
      ],
      kind,
    );
  const round = hand.length;
  return html`<figure class="totals">
    <figcaption class="note">${say('table:mirror.totals_note')}</figcaption>
    <div class="totals-frame">
      <svg viewBox="0 0 ${wide} ${high}" preserveAspectRatio="none" aria-hidden="true">
        ${ray('nash', nash)} ${ray('all', all)}
        ${names.map((_, chair) => {
          const totals = [0, ...hand.map((one) => one.totals[chair] ?? 0)];
          const points = totals.map((total, at) => ({ at, share: total / top }));
          return curveOf(plane, points, `way way-${chair}`);
        })}
      </svg>
      <span class="end" .style=${`inset-block-start: ${100 - (all / top) * 100}%`}>${all}</span>
      <span class="end" .style=${`inset-block-start: ${100 - (nash / top) * 100}%`}>${nash}</span>
    </div>
    <ul role="list" class="ways">
      ${names.map(
        (name, chair) =>
          html`<li>
            <svg viewBox="0 0 36 8" aria-hidden="true">
              <line class="way way-${chair}" x1="0" x2="36" y1="4" y2="4" />
            </svg>
            ${say('table:mirror.total_sentence', {
              name,
              round,
              total: pointsText(hand.at(-1)?.totals[chair] ?? 0),
            })}
          </li>`,
      )}
      <li>
        <svg viewBox="0 0 36 8" aria-hidden="true">
          <line class="all" x1="0" x2="36" y1="4" y2="4" />
        </svg>
        ${say('lab:mirror.benchmarks.everybody', { total: all })}
      </li>
      <li>
        <svg viewBox="0 0 36 8" aria-hidden="true">
          <line class="nash" x1="0" x2="36" y1="4" y2="4" />
        </svg>
        ${say('lab:mirror.benchmarks.nobody', { total: nash })}
      </li>
    </ul>
  </figure>`;
}

/** The whole game as rows and columns. */
export function gameTable({ hand, names }: ShownGame): TemplateResult {
  const players = names.length;
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${say('table:round')}</th>
        ${names.map(
          (name) =>
            html`<th scope="col">${name}: ${say('lab:mirror.readouts.contribution.name')}</th>
              <th scope="col">${say('table:mirror.gained')}</th>
              <th scope="col">${say('lab:mirror.readouts.total.name')}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${hand.map(
        (round, index) =>
          html`<tr>
            <th scope="row">${index + 1}</th>
            ${names.map(
              (_, chair) =>
                html`<td>${round.given[chair] ?? 0}</td>
                  <td>${pointsText(round.gained[chair] ?? 0)}</td>
                  <td>${pointsText(round.totals[chair] ?? 0)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return html`${scrolled(say('table:mirror.game'), table)}
    <p class="note">
      ${say('lab:mirror.benchmarks.nobody', { total: nashTotal(players) })} ·
      ${say('lab:mirror.benchmarks.everybody', { total: cooperationTotal(players) })}
    </p>`;
}

/** The last round in a sentence, for those who do not see it. */
export function roundSentence({ hand, names, you }: ShownGame): string {
  const last = hand.at(-1);
  if (last === undefined) return say('table:mirror.not_begun');
  const gifts = names.map((name, chair) =>
    you && chair === 0
      ? say('table:mirror.you_gave', { points: last.given[chair] ?? 0 })
      : say('table:mirror.gave', { name, points: last.given[chair] ?? 0 }),
  );
  const totals = names.map((name, chair) =>
    say('table:mirror.said_total', { name, total: pointsText(last.totals[chair] ?? 0) }),
  );
  const said = say('table:mirror.said', {
    round: hand.length,
    gifts: gifts.join(', '),
    totals: totals.join(', '),
  });
  return hand.length === gameRounds ? `${said} ${say('table:mirror.over')}` : said;
}
