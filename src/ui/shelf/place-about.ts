import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { WordedPlace } from '../frame/worded-place.ts';
import '../frame/plain.css';

/** What this is, where it comes from, what it cannot do. */
@customElement('rw-about')
export class AboutPlace extends WordedPlace {
  protected override render(): TemplateResult {
    const { text, services } = this.app;
    if (this.words === null) return html`<main id="text" class="plain" aria-busy="true"></main>`;
    const { about } = this.words;
    return html`<main id="text" class="plain" tabindex="-1">
      <h1>${about.title}</h1>
      <p>${about.what}</p>
      <h2>${about.sources_title}</h2>
      <p>${about.sources}</p>
      <ul>
        <li>${about.source_mess}</li>
        <li>${about.source_trilemma}</li>
        <li>${about.source_mirror}</li>
      </ul>
      <p class="acts">
        <a class="button" href="#/lab/trilemma">${text.say('shelf.lab_trilemma')}</a>
        <a class="button" href="#/lab/mirror">${text.say('shelf.lab_mirror')}</a>
      </p>
      <h2>${about.limits_title}</h2>
      <p>${about.limits}</p>
      <h2>${about.privacy_title}</h2>
      <p>${about.privacy}</p>
      <h2>${about.licence_title}</h2>
      <p>${about.licence}</p>
      <p class="note">${text.fill(about.version, { version: services.version })}</p>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-about': AboutPlace;
  }
}
