import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';

/** More hands than people. */
export interface SurplusQuestion {
  /** Where, in words; empty where there are not. */
  readonly told: string;
  /** Whether the vote was to be closed with them. */
  readonly isDoubted: boolean;
  readonly sure: () => void;
}

/** That there are more hands than people, and, before the vote is closed, whether that is meant. */
export function surplusQuestion({
  told,
  isDoubted,
  sure,
}: SurplusQuestion): TemplateResult | typeof nothing {
  if (told === '') return nothing;
  return html`${told}. ${say('workshop:surplus.wrong')}
  ${
    isDoubted
      ? html`<button type="button" data-sure @click=${sure}>
          ${say('workshop:surplus.sure')}
        </button>`
      : nothing
  }`;
}
