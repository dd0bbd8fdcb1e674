import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { elapsed, planOf, standingIn, turnOf } from '../../workshop/index.ts';
import { ClockPiece } from './clock-piece.ts';

/** The plan of the session with its minutes, and where one stands in it. */
@customElement('rw-present-plan')
export class PresentPlan extends ClockPiece {
  protected override render(): TemplateResult {
    const { stage } = this;
    const { session } = stage.workshop;
    const isRunning = session.clock.since !== null;
    const seconds = elapsed(session.clock, stage.time);
    const plan = planOf(stage.entry.manifest, session.setup?.plan ?? null);
    const standing =
      plan === null ? null : standingIn(plan, seconds, turnOf(stage.workshop)?.chapter ?? null);
    const left = standing?.left ?? 0;
    return html`<div class="clock">
        <p>
          <strong>${say('workshop:desk.clock_passed', { count: Math.floor(seconds / 60) })}</strong>
          ${
            standing === null
              ? nothing
              : html`<span
                  >${say(`workshop:desk.${left >= 0 ? 'clock_left' : 'clock_over'}`, {
                    count: Math.abs(left),
                  })}</span
                >`
          }
        </p>
        <button type="button" @click=${() => stage.command({ kind: 'clock', running: !isRunning })}>
          ${say(`workshop:desk.${isRunning ? 'clock_halt' : seconds > 0 ? 'clock_on' : 'clock_start'}`)}
        </button>
      </div>
      ${
        standing === null
          ? nothing
          : html`<ol role="list" class="parts">
                ${standing.parts.map((part, index) => {
                  const isDue = index === standing.due;
                  const isReached = index === standing.reached;
                  return html`<li
                    class=${isDue ? 'due' : ''}
                    aria-current=${isDue ? 'step' : 'false'}
                  >
                    <span>${this.told(part.title, '')}</span>
                    <span class="note"
                      >${[
                        say('workshop:desk.part_minutes', { count: part.to - part.from }),
                        ...(isDue ? [say('workshop:desk.part_now')] : []),
                        ...(isReached ? [say('workshop:desk.part_story')] : []),
                      ].join(' · ')}</span
                    >
                  </li>`;
                })}
              </ol>
              ${
                standing.behind === 0
                  ? nothing
                  : html`<p class="behind">
                      ${say('workshop:desk.behind', { count: standing.behind })}
                    </p>`
              }`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-plan': PresentPlan;
  }
}
