import { indicatorWords, say, write, type Debrief } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { spread, type Effect, type Weight } from '../../futures/index.ts';
import { choiceText, endingText, pointsText, tenth } from '../frame/estimate-text.ts';

/** What was compared where no decision clearly changed anything. */
export interface Unclear {
  readonly debrief: Debrief;
  /** The largest differences found, the largest first. */
  readonly weights: readonly Weight[];
  /** The ending the room came to; empty where it stopped before. */
  readonly own: string;
  /** The number of the decision on each page. */
  readonly numbers: readonly number[];
  /** How many decisions were compared. */
  readonly decisions: number;
}

/** That no decision clearly changed anything, with what was compared and what was found all the same. */
export function unclearFutures({
  debrief,
  weights,
  own,
  numbers,
  decisions,
}: Unclear): TemplateResult {
  const futures = Math.min(...weights.map(({ at, label }) => futuresOf(debrief, at, label)));
  return html`<p>${say('workshop:futures.none')}</p>
    <p class="note">${say('workshop:futures.compared', { count: decisions, futures })}</p>
    <div class="wide" tabindex="0" role="group" aria-label=${say('workshop:futures.largest')}>
      <table class="futures">
        <thead>
          <tr>
            <th scope="col">${say('workshop:futures.instead')}</th>
            <th scope="col">${say('workshop:futures.largest')}</th>
            <th scope="col" class="count">${say('workshop:futures.points')}</th>
            <th scope="col" class="count">${say('workshop:futures.interval')}</th>
            <th scope="col" class="count">${say('workshop:futures.count')}</th>
          </tr>
        </thead>
        <tbody>
          ${weights.map(
            ({ at, label, effect }) =>
              html`<tr>
                <th scope="row">
                  ${say('workshop:report.decision', { number: numbers[at] ?? 0 })}:
                  <span lang=${debrief.run.playthrough.language}
                    >${choiceText(debrief, at, label)}</span
                  >
                </th>
                <td>${effectName(debrief, effect, own)}</td>
                <td class="count">${pointsText(effect)}</td>
                <td class="count">${intervalText(effect)}</td>
                <td class="count">${futuresOf(debrief, at, label)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">${say('workshop:futures.limits')}</p>`;
}

function futuresOf({ forks }: Debrief, at: number, label: string): number {
  return forks.get(at)?.roads.find((road) => road.label === label)?.futures ?? 0;
}

/** What differs; an ending the room has not seen goes unnamed. */
function effectName(debrief: Debrief, { kind, id }: Effect, own: string): string {
  if (kind === 'indicator') return indicatorWords(id).name;
  if (id === '') return '–';
  const ending = id === own ? endingText(debrief, own) : say('workshop:futures.unseen');
  return say('workshop:futures.share_of', { ending });
}

function intervalText({ points, error }: Effect): string {
  const [low, high] = [points - spread * error, points + spread * error].map((end) =>
    write('signed', tenth(end)),
  );
  return say('workshop:futures.from_to', { low: low ?? '', high: high ?? '' });
}
