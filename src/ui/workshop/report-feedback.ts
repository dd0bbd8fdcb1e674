import { say, texts } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';

const marks = [1, 2, 3, 4, 5];

/** Empty fields for what participants say of the workshop: the sheets of the kit, counted. */
export function reportFeedback(): TemplateResult {
  const fields = ['surprise', 'keep', 'change'] as const;
  return html`<section class="whole feedback" aria-labelledby="feedback">
    <h2 id="feedback">${say('workshop:report.feedback')}</h2>
    <p class="note">${say('workshop:report.feedback_note')}</p>
    <div class="wide" tabindex="0" role="group" aria-label=${say('workshop:report.feedback')}>
      <table class="marks">
        <thead>
          <tr>
            <th scope="col">${say('paper:feedback.line')}</th>
            ${marks.map((mark) => html`<th scope="col">${mark}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.values(texts('paper:feedback.lines')).map(
            (line) =>
              html`<tr>
                <th scope="row">${line}</th>
                ${marks.map(() => html`<td></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${fields.map((field) => html`<p class="field">${say(`paper:feedback.${field}`)}</p>`)}
  </section>`;
}
