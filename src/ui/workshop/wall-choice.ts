import { say } from '../../app/index.ts';
import { voteBar } from './vote-bar.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../game/index.ts';
import type { ProjectedChoice, ProjectorView, Slide, Surplus } from '../../workshop/index.ts';

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
        ${view.choices.map(({ text }) => html`<li class="only"><span class="words">${text}</span></li>`)}
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
      ${view.choices.slice(from, from + count).map((choice) => wallChoice(choice, view, words, isTight))}
    </ol>
    <p class="call">
      ${isMore ? html`<span>${say('workshop:projector.more')}</span>` : call(view, words)}
    </p>`;
}

/** What stands beside the choice that leads: of all hands, or of those that decide. */
export function leaderMark(isOwners: boolean): string {
  return isOwners ? say('workshop:desk.leader_own') : say('workshop:desk.leader');
}

function wallChoice(
  choice: ProjectedChoice,
  view: ProjectorView,
  words: WallWords,
  isTight: boolean,
) {
  const { letter, text, leads } = choice;
  return html`<li class=${leads ? 'leads' : ''}>
    <span class="letter">${letter}</span>
    <span class="words">${text}</span>
    ${share(choice, view, words, isTight)}
    ${
      leads
        ? html`<span class="hidden-text" lang=${words.app}>${leaderMark(view.isOwners)}</span>`
        : nothing
    }
  </li>`;
}

/**
 * The hands for a choice, in words and as a bar, with those of the vote before it; bare numbers where
 * it is tight, from then to now. Nothing until they may be seen.
 */
function share(
  { count, own, former, formerOwn }: ProjectedChoice,
  { hands, isOwners }: ProjectorView,
  words: WallWords,
  isTight: boolean,
): TemplateResult | typeof nothing {
  if (count === null || own === null) return nothing;
  const percent = hands === 0 ? 0 : Math.round((100 * count.total) / hands);
  const text = isOwners
    ? say('workshop:projector.share_own', { count: own, advice: count.total - own })
    : say('workshop:projector.share', { count: count.total, percent });
  const before =
    former === null || formerOwn === null
      ? null
      : isOwners
        ? say('workshop:projector.former_own', { own: formerOwn, advice: former - formerOwn })
        : say('workshop:projector.former', { count: former });
  const bar = voteBar({ own, total: count.total, hands });
  if (!isTight) {
    return html`<strong class="share" lang=${words.app}
        >${text} ${before === null ? nothing : html`<span class="former">${before}</span>`}</strong
      >${bar}`;
  }
  const bare = (of: number, all: number) => (isOwners ? `${of}+${all - of}` : String(all));
  return html`<strong class="share" lang=${words.app}
      ><span class="hidden-text">${[text, before].filter((one) => one !== null).join(', ')}</span
      ><span aria-hidden="true"
        >${before === null ? nothing : html`<span class="former">${bare(formerOwn ?? 0, former ?? 0)} → </span>`}${bare(own, count.total)}</span
      ></strong
    >${bar}`;
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
  const { phase, rule, voted, people } = view;
  if (phase === 'briefing') return '';
  if (rule !== null) {
    return html`<span>${say(`workshop:projector.rule.${rule}`)}</span>
      <span class="surplus">${surplus(view, words)}</span>`;
  }
  const counted =
    people === null
      ? say('workshop:projector.hands_alone', { count: voted })
      : say('workshop:projector.hands', { count: voted, people });
  const now = phase === 'open' ? say('workshop:projector.open') : say('workshop:projector.locked');
  return html`<strong>${now}</strong> <span>${counted}</span>`;
}
