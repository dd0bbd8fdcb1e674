import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language, AuthoringProblem } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { faultHelp, faultText, isComplete } from './fault-text.ts';
import { placeButton } from './place-button.ts';

/** What is wrong with a story, each with its place, which is a click away. */
@customElement('rw-fault-list')
export class FaultList extends Piece {
  @property() language: Language = 'en';
  /** Paths of the story's files. */
  @property({ attribute: false }) paths: readonly string[] = [];
  /** What no file is to blame for. */
  @property() message = '';
  @property({ attribute: false }) problems: readonly AuthoringProblem[] = [];

  protected override render(): TemplateResult {
    const { problems, message } = this;
    if (problems.length === 0 && message === '') {
      return html`<p class="note">${say('write:no_problems')}</p>`;
    }
    return html`${message === '' ? nothing : html`<p>${told({ message }, this.language)}</p>`}
      <ul
        role="list"
        class="faults"
        aria-label=${say('write:problems', { count: problems.length })}
      >
        ${problems.map((problem) => this.#problem(problem))}
      </ul>`;
  }

  #problem(fault: AuthoringProblem): TemplateResult {
    const { code, severity, file, line } = fault;
    const { language } = this;
    return html`<li class=${severity}>
      ${placeButton({ file, line }, this.paths)}
      <strong>${say(`write:${severity}`)}</strong>
      <a href="#/write/help/codes">${code}</a> ${told(fault, language)}
    </li>`;
  }
}

/** What is wrong and what to do, the sentence marked as English where it is in no other language. */
export function told(
  fault: Pick<AuthoringProblem, 'message' | 'said'> & Partial<Pick<AuthoringProblem, 'code'>>,
  language: Language,
): TemplateResult {
  const { text, isOwn } = faultText(fault, language);
  const help = isComplete(fault) ? '' : faultHelp(fault.code ?? '', language, isOwn);
  return html`<span lang=${isOwn ? language : 'en'}>${text}</span>${
      help === '' ? nothing : html` <span class="hint">${help}</span>`
    }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-fault-list': FaultList;
  }
}
