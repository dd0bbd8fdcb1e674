import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';

/** More hands than people, or none at all. */
export interface SurplusQuestion {
  /** Where there are more, in words; empty where there are not. */
  readonly told: string;
  /** Whether nobody has voted. */
  readonly isNone: boolean;
  /** Whether the vote was to be closed as it is. */
  readonly isDoubted: boolean;
  readonly sure: () => void;
}

/** What looks wrong about the hands, and, before the vote is closed, whether that is meant. */
export function surplusQuestion({
  told,
  isNone,
  isDoubted,
  sure,
}: SurplusQuestion): TemplateResult | typeof nothing {
  const button = (label: string) =>
    html`<button type="button" data-sure @click=${sure}>${label}</button>`;
  if (isNone) {
    return isDoubted
      ? html`${say('workshop:surplus.none')} ${button(say('workshop:surplus.none_sure'))}`
      : nothing;
  }
  if (told === '') return nothing;
  return html`${told}. ${say('workshop:surplus.wrong')}
  ${isDoubted ? button(say('workshop:surplus.sure')) : nothing}`;
}
