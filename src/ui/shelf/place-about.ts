import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { AppPiece } from '../frame/piece.ts';
import '../frame/plain.css';

/** What this is, where it comes from, what it cannot do. */
@customElement('rw-about')
export class AboutPlace extends AppPiece {
  protected override render(): TemplateResult {
    const { ports } = this.app;
    return html`<main id="text" class="plain" tabindex="-1">
      <h1>${say('place:about.title')}</h1>
      <p>${say('place:about.what')}</p>
      <h2>${say('place:about.sources_title')}</h2>
      <p>${say('place:about.sources')}</p>
      <ul>
        <li>${say('place:about.source_mess')}</li>
        <li>${say('place:about.source_trilemma')}</li>
        <li>${say('place:about.source_mirror')}</li>
      </ul>
      <p class="acts">
        <a class="button" href="#/lab/trilemma">${say('shelf:lab_trilemma')}</a>
        <a class="button" href="#/lab/mirror">${say('shelf:lab_mirror')}</a>
      </p>
      <h2>${say('place:about.limits_title')}</h2>
      <p>${say('place:about.limits')}</p>
      <h2>${say('place:about.privacy_title')}</h2>
      <p>${say('place:about.privacy')}</p>
      <p><a href="#/kept">${say('shelf:kept')}</a></p>
      <h2>${say('place:about.licence_title')}</h2>
      <p>${say('place:about.licence')}</p>
      <p><a href="./licences.html">${say('place:about.licences')}</a></p>
      <p class="note">${say('place:about.version', { version: ports.version })}</p>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-about': AboutPlace;
  }
}
