import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerOf, giveAnswer, say, verdicts, type Answer } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';

/** Asks whether it was right, keeps the answer, and tells it again when everything has been seen. */
@customElement('rw-verdict')
export class VerdictForm extends AppPiece {
  /** The playthrough's id. */
  @property() of = '';
  /** Whether it is asked for the second time, below what was to be seen. */
  @property({ attribute: false }) isAgain = false;

  protected override render(): TemplateResult {
    const answer = answerOf(this.app, this.of);
    return this.isAgain ? this.#again(answer) : this.#ask(answer);
  }

  #ask(answer: Answer | null): TemplateResult {
    return html`<fieldset class="verdict">
      <legend>${say('debrief:verdict.question')}</legend>
      <p class="note">${say('debrief:verdict.note')}</p>
      <div class="verdicts">
        ${verdicts.map(
          (verdict) =>
            html`<label
              ><input
                type="radio"
                name="verdict"
                value=${verdict}
                .checked=${answer?.verdict === verdict}
                @change=${() => giveAnswer(this.app, this.of, { verdict, words: answer?.words ?? '' })}
              />
              ${say(`debrief:verdict.${verdict}`)}</label
            >`,
        )}
      </div>
      ${
        answer === null
          ? nothing
          : html`<label class="words"
              >${say('debrief:verdict.words')}
              <textarea
                rows="2"
                maxlength="500"
                .value=${answer.words}
                @change=${({ target }: Event) => {
                  const { value } = target as HTMLTextAreaElement;
                  giveAnswer(this.app, this.of, { verdict: answer.verdict, words: value.trim() });
                }}
              ></textarea>
            </label>`
      }
    </fieldset>`;
  }

  #again(answer: Answer | null): TemplateResult {
    if (answer === null) return html`<p>${say('debrief:verdict.none')}</p>`;
    const said = say(`debrief:verdict.${answer.verdict}`);
    return html`<p>
      ${
        answer.words === ''
          ? say('debrief:verdict.before', { answer: said })
          : say('debrief:verdict.before_words', { answer: said, words: answer.words })
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-verdict': VerdictForm;
  }
}
