import { html, nothing, type TemplateResult } from 'lit';
import { rehearsedIn, say, type App, type Stage } from '../../app/index.ts';

/** That phones can vote, and how they come in; a rehearsal has made-up ones. */
export function setupPhones({ ports }: App, { id }: Stage): TemplateResult | typeof nothing {
  if (rehearsedIn(id) !== null) return nothing;
  const told = ports.rooms == null ? 'phones_none' : 'phones_here';
  return html`<fieldset>
    <legend>${say('workshop:setup.phones')}</legend>
    <p class="note">${say(`workshop:setup.${told}`)}</p>
  </fieldset>`;
}
