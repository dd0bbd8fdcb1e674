import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { briefingFor } from '../../paper/index.ts';
import { beginningOf, isOver, turnOf } from '../../workshop/index.ts';
import { howTo, kitBlocks, kitLine } from './kit-text.ts';
import { StagePiece } from './stage-piece.ts';

/** What only the facilitator reads: first the briefing, then notes of the page, last the debrief. */
@customElement('rw-present-notes')
export class PresentNotes extends StagePiece {
  protected override render(): TemplateResult {
    const { stage } = this;
    if (isOver(stage.workshop)) return this.#debrief();
    const { session } = stage.workshop;
    const isNew = session.pageLogs.every(({ time }) => time === null);
    return html`${isNew ? this.#briefing() : nothing}${this.#notes()}`;
  }

  #briefing(): TemplateResult | typeof nothing {
    const { stage } = this;
    const { kit } = stage;
    if (kit === null) return nothing;
    const isOpen = stage.workshop.session.pageLog.phase === 'briefing';
    return html`<details class="texts" ?open=${isOpen}>
        <summary>${say('workshop:kit.briefing')}</summary>
        <div class="aloud">
          ${kitBlocks(briefingFor(kit, stage.entry.manifest, beginningOf(stage.workshop)))}
        </div>
      </details>
      <details class="texts">
        <summary>${say('workshop:kit.how')}</summary>
        ${howTo()}
      </details>`;
  }

  #notes(): TemplateResult {
    const { stage } = this;
    const { kit, workshop } = stage;
    const turn = turnOf(workshop);
    const notes = turn?.page.cues.filter(({ kind }) => kind === 'note') ?? [];
    const chapter = kit?.chapters[turn?.chapter ?? ''];
    return html`${notes.map(
      (note) => html`<p class="for-you" lang=${stage.language}>${note.value}</p>`,
    )}
    ${
      notes.length === 0 && chapter === undefined
        ? html`<p class="note">${say('workshop:desk.note_none')}</p>`
        : nothing
    }
    ${
      chapter === undefined
        ? nothing
        : html`<p class="for-chapter">
            <span class="note">${say('workshop:kit.chapter')}</span> ${kitLine(chapter)}
          </p>`
    }
    ${
      kit === null || kit.notes.length === 0
        ? nothing
        : html`<details class="texts">
            <summary>${say('workshop:kit.notes')}</summary>
            ${kitBlocks(kit.notes)}
          </details>`
    }`;
  }

  #debrief(): TemplateResult {
    const { stage } = this;
    const { isClosed } = stage.workshop.session;
    return html`<p>${say('workshop:desk.ended')}</p>
      ${isClosed ? html`<p class="note">${say('workshop:desk.closed')}</p>` : nothing}
      ${
        stage.kit === null
          ? nothing
          : html`<div class="aloud">${kitBlocks(stage.kit.debrief)}</div>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-notes': PresentNotes;
  }
}
