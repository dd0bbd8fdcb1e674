import { say, type StoryFault } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { codeTexts } from '../../../locales/authoring-de.ts';
import type { Language } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { GoToEvent } from './go-to.ts';

/** What is wrong with a story, each with its place, which is a click away. */
@customElement('rw-fault-list')
export class FaultList extends Piece {
  @property() language: Language = 'en';
  /** What no file is to blame for. */
  @property() message = '';
  @property({ attribute: false }) problems: readonly StoryFault[] = [];

  protected override render(): TemplateResult {
    const { problems, message } = this;
    if (problems.length === 0 && message === '') {
      return html`<p class="note">${say('write:no_problems')}</p>`;
    }
    return html`${message === '' ? nothing : html`<p lang="en">${message}</p>`}
      <ul
        role="list"
        class="faults"
        aria-label=${say('write:problems', { count: problems.length })}
      >
        ${problems.map((problem) => this.#problem(problem))}
      </ul>`;
  }

  #problem({ code, severity, file, line, message }: StoryFault): TemplateResult {
    const german: Readonly<Partial<Record<string, readonly string[]>>> = codeTexts;
    const hint = this.language === 'de' ? german[code] : undefined;
    return html`<li class=${severity}>
      <button
        type="button"
        class="bare"
        @click=${() => this.dispatchEvent(new GoToEvent(file, line))}
      >
        ${line === 0 ? file : say('write:place', { file, line })}
      </button>
      <strong>${say(`write:${severity}`)}</strong>
      <a href="#/write/help/codes">${code}</a> ${hint?.join(' ')} <span lang="en">${message}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-fault-list': FaultList;
  }
}
