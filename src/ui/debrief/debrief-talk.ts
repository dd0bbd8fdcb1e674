import { say, spoken, texts } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  chosenPoints,
  loneQuestions,
  talkPointsOf,
  type Kit,
  type Language,
  type StoryEntry,
  type Run,
  type TalkPoint,
} from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { questionText } from './question-text.ts';

/** Fewer questions than this from the way itself, and the ones that always fit are asked too. */
const enough = 4;

/** Questions to talk about: what this way gives, what the story asks, what can always be asked. */
@customElement('rw-talk')
export class DebriefTalk extends Piece {
  @property({ attribute: false }) run!: Run;
  @property({ attribute: false }) entry!: StoryEntry;
  /** What the story brings for this; none while it has not come or where it brings nothing. */
  @state() private kit: Kit | null = null;
  #asked: { readonly language: Language; readonly entry: StoryEntry } | null = null;

  protected override willUpdate(): void {
    const { entry } = this;
    const language = spoken();
    if (language === this.#asked?.language && entry === this.#asked.entry) return;
    const asked = { language, entry };
    this.#asked = asked;
    const show = (kit: Kit | null) => {
      if (asked === this.#asked) this.kit = kit;
    };
    // Where they cannot be had the other questions stand without them.
    entry.loadKit(language).then(show, () => show(null));
  }

  protected override render(): TemplateResult {
    const own = loneQuestions(this.kit, this.run);
    const points = chosenPoints(talkPointsOf(this.run));
    const hasWorld = this.run.pack.manifest.indicators.length > 0;
    const always = Object.entries(texts('place:debrief.question_list'))
      .filter(([about]) => hasWorld || about !== 'measure')
      .map(([, question]) => question);
    return html`${
      points.length === 0
        ? nothing
        : html`<h3>${say('place:debrief.asked')}</h3>
            <ol class="questions" data-questions="way">
              ${points.map((point) => html`<li>${this.#question(point)}</li>`)}
            </ol>`
    }
    ${
      own.length === 0
        ? nothing
        : html`<h3>${say('place:debrief.of_story')}</h3>
            <ol class="questions" data-questions="story">
              ${own.map((line) => html`<li>${line.map((span) => span.text).join('')}</li>`)}
            </ol>`
    }
    ${
      points.length >= enough && own.length > 0
        ? nothing
        : html`<h3>${say('place:debrief.of_all')}</h3>
            <ol class="questions" data-questions="always">
              ${always.map((question) => html`<li>${question}</li>`)}
            </ol>`
    }`;
  }

  #question(point: TalkPoint): string {
    return questionText(point, this.run);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-talk': DebriefTalk;
  }
}
