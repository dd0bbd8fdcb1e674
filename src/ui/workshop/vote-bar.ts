import { html, type TemplateResult } from 'lit';
import './vote-bar.css';

/** Hands for a choice: of those who decide, all of them, and all that were raised for any. */
interface BarOf {
  readonly own: number;
  readonly total: number;
  readonly hands: number;
}

/** The hands for a choice: of those who decide solid, of those who advise outlined. */
export function voteBar({ own, total, hands }: BarOf): TemplateResult {
  const percentOf = (count: number) => (hands === 0 ? 0 : (100 * count) / hands);
  return html`<span class="vote-bar" aria-hidden="true"
    ><span class="solid" .style=${`inline-size: ${percentOf(own)}%`}></span
    ><span
      class="outlined"
      ?hidden=${total === own}
      .style=${`inline-size: ${percentOf(total - own)}%`}
    ></span
  ></span>`;
}
