import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../game/index.ts';
import type {
  Count,
  ProjectedChoice,
  ProjectorView,
  Slide,
  Surplus,
} from '../../workshop/index.ts';

/** How a wall names what it shows. */
export interface WallWords {
  /** The language the story is told in, and the interface's. */
  readonly story: Language;
  readonly app: Language;
  readonly rolesNamed: (roles: readonly string[]) => string;
  readonly surplusText: (surplus: readonly Surplus[]) => string;
}

/** The choices of a page that stand on a screen, with their hands once these may be seen. */
export function wallChoices(
  view: ProjectorView,
  { from, count, isTight }: Extract<Slide, { readonly kind: 'choices' }>,
  words: WallWords,
): TemplateResult {
  const isMore = from + count < view.choices.length;
  if (!view.isForVote) {
    return html`<h2 class="who" id="who">${say('workshop:projector.one_way')}</h2>
      <ul role="list" class="ways" lang=${words.story} aria-labelledby="who">
        ${view.choices.map(({ text }) => html`<li><span class="words">${text}</span></li>`)}
      </ul>`;
  }
  return html`<h2 class="who" id="who">
      ${
        view.deciders.length === 0
          ? say('workshop:projector.room_decides')
          : html`<span>${say('workshop:projector.decides')}</span>
              <span class="owner">${words.rolesNamed(view.deciders)}</span>`
      }
    </h2>
    <ol
      role="list"
      class=${isTight ? 'ways tight' : 'ways'}
      lang=${words.story}
      aria-labelledby="who"
    >
      ${view.choices.slice(from, from + count).map((choice) => wallChoice(choice, view, words))}
    </ol>
    <p class="call">
      ${isMore ? html`<span>${say('workshop:projector.more')}</span>` : call(view, words)}
    </p>`;
}

/** What stands beside the choice that leads: of all hands, or of those that decide. */
export function leaderMark(isOwners: boolean): string {
  return isOwners ? say('workshop:desk.leader_own') : say('workshop:desk.leader');
}

function wallChoice(choice: ProjectedChoice, view: ProjectorView, words: WallWords) {
  const { letter, text, count, leads } = choice;
  return html`<li class=${leads ? 'leads' : ''}>
    <span class="letter">${letter}</span>
    <span class="words">${text}</span>
    ${count === null ? nothing : bar(count, choice.former, view, words)}
    ${
      leads
        ? html`<span class="hidden-text" lang=${words.app}>${leaderMark(view.isOwners)}</span>`
        : nothing
    }
  </li>`;
}

/** The hands for a choice: of those who decide solid, of those who advise outlined. */
function bar(count: Count, former: number | null, view: ProjectorView, words: WallWords) {
  const own = view.isOwners
    ? count.byRole
        .filter(({ role }) => view.deciders.includes(role))
        .reduce((sum, one) => sum + one.count, 0)
    : count.total;
  const advice = count.total - own;
  const percentOf = (hands: number) => (view.hands === 0 ? 0 : (100 * hands) / view.hands);
  const percent = Math.round(percentOf(count.total));
  const share = view.isOwners
    ? say('workshop:projector.share_own', { count: own, advice })
    : say('workshop:projector.share', { count: count.total, percent });
  return html`<strong class="share" lang=${words.app}
      >${share}${former === null ? nothing : html` <span class="former">(${former})</span>`}</strong
    ><span class="track" aria-hidden="true"
      ><span class="solid" .style=${`inline-size: ${percentOf(own)}%`}></span
      ><span
        class="outlined"
        ?hidden=${advice === 0}
        .style=${`inline-size: ${percentOf(advice)}%`}
      ></span
    ></span>`;
}

/** That there are more hands than people: how many in the room, or in which role, or in how many. */
function surplus({ surplus: all }: ProjectorView, words: WallWords): string {
  const [first, second] = all;
  if (first === undefined) return '';
  if (first.role !== null && second !== undefined) {
    return say('workshop:surplus.roles', { count: all.length });
  }
  return words.surplusText([first]);
}

function call(view: ProjectorView, words: WallWords): TemplateResult | string {
  const { phase, voted, people } = view;
  if (phase === 'briefing') return '';
  if (phase === 'revealed') {
    return html`<span>${rule(view)}</span> <span class="surplus">${surplus(view, words)}</span>`;
  }
  const counted =
    people === null
      ? say('workshop:projector.hands_alone', { count: voted })
      : say('workshop:projector.hands', { count: voted, people });
  const now = phase === 'open' ? say('workshop:projector.open') : say('workshop:projector.locked');
  return html`<strong>${now}</strong> <span>${counted}</span>`;
}

/** How the vote is read, in words. */
function rule({ hands, choices, owner, isOwners }: ProjectorView): string {
  if (hands === 0) return say('workshop:projector.rule.none');
  if (choices.filter(({ leads }) => leads).length > 1) return say('workshop:projector.rule.tie');
  if (isOwners) return say('workshop:projector.rule.owner');
  const hasRoles = (choices[0]?.count?.byRole.length ?? 0) > 0;
  return owner === null || !hasRoles
    ? say('workshop:projector.rule.room')
    : say('workshop:projector.rule.fallback');
}
