import { say, texts } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { StagePiece } from './stage-piece.ts';

/** A part of a workshop's report. */
export class ReportPiece extends StagePiece {
  /** An answer to the question before a vote, in words. */
  protected answer(answer: string): string {
    const known: Readonly<Partial<Record<string, string>>> = texts('workshop:answer');
    return known[answer] ?? answer;
  }

  /** What was played and written down on a page. */
  protected said(notes: readonly string[], injects: readonly string[]): TemplateResult {
    const { stage } = this;
    const titles = injects.map((id) =>
      this.told(stage.entry.manifest.injects.find((known) => known.id === id)?.title, id),
    );
    return html`${titles.map(
      (title) => html`<p class="inject"><b>${say('workshop:report.inject')}:</b> ${title}</p>`,
    )}${notes.map((note) => html`<p class="said"><b>${say('workshop:report.notes')}:</b> ${note}</p>`)}`;
  }
}
