import { html, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';

/** A number of hands with what came by phone at its corner, where something did. */
export function withPhones(hands: TemplateResult, phones: number): TemplateResult {
  if (phones === 0) return hands;
  return html`<span class="cell"
    >${hands}
    <span class="by-phone"
      >+${phones}<span class="hidden-text">${say('workshop:desk.phones')}</span></span
    ></span
  >`;
}
