import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';
import type { Command, RefusalKind, VotePhase } from '../../workshop/index.ts';

type Step = 'open' | 'lock' | 'reveal';

/**
 * The steps of a vote up to its result, of which one or two can be taken now. What comes next stands
 * large at the foot of the desk, and nowhere else.
 */
export function voteSteps(
  phase: VotePhase,
  give: (command: Command) => RefusalKind | null,
): TemplateResult {
  const step = (label: string, isNext: boolean, ...given: Step[]) =>
    html`<li>
      <button
        type="button"
        ?disabled=${!isNext}
        @click=${() => given.every((kind) => give({ kind }) === null)}
      >
        ${label}
      </button>
    </li>`;
  if (phase === 'revealed') {
    return html`<ol role="list" class="steps">
      <li>
        <button type="button" @click=${() => give({ kind: 'open' })}>
          ${say('workshop:desk.again')}
        </button>
      </li>
    </ol>`;
  }
  return html`<ol role="list" class="steps">
    ${phase === 'briefing' ? step(say('workshop:desk.open'), true, 'open') : nothing}
    ${step(say('workshop:desk.lock'), phase === 'open', 'lock')}
    ${
      phase === 'open'
        ? step(say('workshop:desk.lock_and_reveal'), true, 'lock', 'reveal')
        : step(say('workshop:desk.reveal'), phase === 'locked', 'reveal')
    }
  </ol>`;
}
