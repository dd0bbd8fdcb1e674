import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  answers,
  askNow,
  isOver,
  joiningNext,
  nextOwners,
  projectorView,
  toldQuestions,
  turnOf,
  type Command,
  type ProjectorView,
  type RefusalKind,
  type Slide,
} from '../../workshop/index.ts';
import { emphasisOf, pageTime } from '../../app/index.ts';
import { handTable } from './hand-table.ts';
import { joinCode, plainAddress } from './join-code.ts';
import { kitLine } from './kit-text.ts';
import { presentKey } from './present-key.ts';
import { StagePiece } from './stage-piece.ts';
import { wallChoices } from './wall-choice.ts';
import { wallPicture } from './wall-picture.ts';
import { wallTaken } from './wall-taken.ts';
import { wallWorld } from './wall-world.ts';
import { hearKeys } from '../frame/hear-keys.ts';

/** What stands on the wall: one screenful at a time, and no tally before it is revealed. */
@customElement('rw-projector')
export class Projector extends StagePiece {
  /** Why the last key did nothing; gone with the next. */
  @state() private refusal: RefusalKind | null = null;

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
  }

  protected override render(): TemplateResult {
    const { app, stage } = this;
    const turn = turnOf(stage.workshop);
    const view = projectorView(stage.workshop);
    const { slides, slide } = stage;
    const shown = slides[slide];
    const { manifest } = stage.entry;
    const chapter = manifest.chapters.find(({ id }) => id === turn?.chapter);
    const count = stage.workshop.run.playthrough.decisions.length;
    const time = pageTime(stage.workshop.run);
    const moment = [this.decisionNumber, time].filter((part) => part !== '').join(' · ');
    const position = say('workshop:projector.screen', { number: slide + 1, count: slides.length });
    return html`<main id="text" class="wall" tabindex="-1">
      <header>
        <div>
          <h1 lang=${stage.language}>${this.told(chapter?.title, app.title(stage.entry))}</h1>
          <p>${moment}</p>
        </div>
        ${this.#invitation()}
      </header>
      <section class="screen" aria-labelledby="position" aria-live="polite">
        ${
          stage.invitation.isLarge
            ? this.#joining(html`<h2>${say('workshop:projector.join')}</h2>`)
            : shown === undefined
              ? nothing
              : keyed(`${count}-${slide}`, this.#slide(shown, view))
        }
      </section>
      <footer>
        <p class="position" id="position">${position}</p>
        <p class="upcoming" role="status">${this.#refused ?? this.#upcoming(view)}</p>
        ${stage.isShownElsewhere('desk') ? nothing : this.#acts()}
      </footer>
    </main>`;
  }

  /** Where phones join, as long as they may. */
  #invitation(): TemplateResult | typeof nothing {
    const { rooms } = this.app.ports;
    const { code, isAway } = this.stage.invitation;
    if (rooms == null || code === null) return nothing;
    if (isAway) {
      return html`<p class="invitation" role="status">${say('workshop:projector.away')}</p>`;
    }
    return html`<div class="invitation">
      <p>${plainAddress(rooms)} <strong>${code}</strong></p>
      ${joinCode(rooms, code, say('workshop:projector.join'))}
    </div>`;
  }

  /** Where phones join, as large as the wall allows. */
  #joining(head: TemplateResult): TemplateResult | typeof nothing {
    const { rooms } = this.app.ports;
    const { code } = this.stage.invitation;
    if (rooms == null || code === null) return nothing;
    return html`<div class="joining">
      ${joinCode(rooms, code, say('workshop:projector.join'))}
      <div>
        ${head}
        <p>${plainAddress(rooms)}</p>
        <p class="code">${code}</p>
      </div>
    </div>`;
  }

  /** For a wall without a desk, which turns its own screens. */
  #acts(): TemplateResult {
    const { stage } = this;
    const { slides, slide } = stage;
    return html`<p class="acts">
      <a class="button bare" href="#/present/${stage.id}/desk" target="runaway-desk" rel="noopener"
        >${say('workshop:projector.desk')}</a
      >
      <button type="button" ?disabled=${slide === 0} @click=${() => stage.show(slide - 1)}>
        ${say('workshop:projector.back')}
      </button>
      <button
        type="button"
        ?disabled=${slide >= slides.length - 1}
        @click=${() => stage.show(slide + 1)}
      >
        ${say('workshop:projector.forward')}
      </button>
    </p>`;
  }

  get #refused(): string | null {
    if (this.refusal === null) return null;
    return this.refusal === 'no-hands'
      ? say('workshop:projector.no_hands')
      : say('workshop:projector.at_desk');
  }

  /** Who decides next: on this page until its choices are shown, then on the one after it. */
  #upcoming(view: ProjectorView): string {
    const { workshop, slides, slide } = this.stage;
    if (
      isOver(workshop) ||
      view.choices.length === 0 ||
      (workshop.session.setup?.roles.length ?? 0) === 0
    )
      return '';
    const kind = slides[slide]?.kind;
    const isHere = !view.isForVote || kind === 'choices' || kind === 'tallies';
    if (!isHere) {
      const { deciders } = view;
      const roles =
        deciders.length === 0 ? say('workshop:projector.everybody') : this.rolesNamed(deciders);
      return say('workshop:projector.soon_decides', { roles });
    }
    const owners = nextOwners(workshop);
    if (owners.length === 0) return '';
    const names = owners.map((role) =>
      role === null ? say('workshop:projector.everybody') : this.roleName(role),
    );
    const roles = names.join(say('workshop:projector.or'));
    const joining = joiningNext(workshop).filter((role) => !owners.includes(role));
    return joining.length === 0
      ? say('workshop:projector.after', { roles })
      : say('workshop:projector.after_with', { roles, others: this.rolesNamed(joining) });
  }

  #slide(slide: Slide, view: ProjectorView): TemplateResult | typeof nothing {
    switch (slide.kind) {
      case 'text':
        return this.#text(slide.passages);
      case 'picture':
        return this.#picture();
      case 'world':
        return wallWorld(this.stage.workshop);
      case 'inject':
        return this.#inject(slide.inject);
      case 'ask':
        return this.#ask();
      case 'choices':
        return wallChoices(view, slide, {
          story: this.stage.language,
          app: this.app.language,
          rolesNamed: (roles) => this.rolesNamed(roles),
          surplusText: (surplus) => this.surplusText(surplus),
        });
      case 'tallies':
        return handTable(view, (role) => this.roleName(role));
      case 'title':
        return this.#title();
      case 'question':
        return this.#question(slide.index);
      case 'ending':
        return this.#ending();
    }
  }

  #picture(): TemplateResult {
    const { app, stage } = this;
    const isDrawn = app.settings.settings.pictures !== 'none';
    return html`<div class="reading" lang=${stage.language}>
      ${wallTaken(stage.workshop, app.language)} ${wallPicture(stage.workshop.run, isDrawn)}
    </div>`;
  }

  #text(passages: readonly string[]): TemplateResult {
    const { stage } = this;
    const first = stage.slides.findIndex(({ kind }) => kind === 'text' || kind === 'picture');
    return html`<div class="reading" lang=${stage.language}>
      ${stage.slide === first ? wallTaken(stage.workshop, this.app.language) : nothing}
      ${passages.map(
        (passage) =>
          html`<p>
            ${emphasisOf(passage).map(({ text, emphasis }) =>
              emphasis ? html`<em>${text}</em>` : text,
            )}
          </p>`,
      )}
    </div>`;
  }

  #inject(id: string): TemplateResult {
    const inject = this.stage.entry.manifest.injects.find((known) => known.id === id);
    return html`<div class="inject">
      <p class="eyebrow">${say('workshop:projector.inject')}</p>
      <h2 lang=${this.app.language}>${this.told(inject?.title, id)}</h2>
      <p>${this.told(inject?.text, '')}</p>
    </div>`;
  }

  #ask(): TemplateResult {
    const { workshop } = this.stage;
    const ask = askNow(workshop);
    if (ask === null) return html``;
    return html`<h2 id="who">
        ${isOver(workshop) ? say('workshop:projector.ask_over') : say('workshop:projector.ask_attribution')}
      </h2>
      <ol role="list" class="ways" aria-labelledby="who">
        ${answers[ask].map(
          (answer, index) =>
            html`<li>
              <span class="letter" aria-hidden="true">${index + 1}</span>
              <span class="words">${say(`workshop:answer.${answer}`)}</span>
            </li>`,
        )}
      </ol>
      <p class="call">${say('workshop:projector.ask_note')}</p>`;
  }

  #title(): TemplateResult | typeof nothing {
    const { app, stage } = this;
    if (stage.invitation.code !== null && app.ports.rooms != null) {
      return this.#joining(
        html`<h2 lang=${stage.language}>${app.title(stage.entry)}</h2>
          <p>${say('workshop:projector.join')}</p>`,
      );
    }
    return html`<div class="title">
      <h2 lang=${stage.language}>${app.title(stage.entry)}</h2>
      <p lang=${stage.language}>${this.told(stage.entry.manifest.blurb, '')}</p>
      <p class="soon">${say('workshop:projector.soon')}</p>
    </div>`;
  }

  #question(index: number): TemplateResult {
    const { kit, workshop } = this.stage;
    const line = toldQuestions(kit, workshop)?.[index] ?? [];
    return html`<p class="eyebrow">${say('workshop:projector.question')}</p>
      <p class="question" lang=${this.stage.language}>${kitLine(line)}</p>`;
  }

  #ending(): TemplateResult {
    const { stage } = this;
    const ending = turnOf(stage.workshop)?.ending ?? '';
    return html`<div class="inject">
      <p class="eyebrow">${say('workshop:projector.ending')}</p>
      <h2 lang=${stage.language}>${this.told(stage.entry.manifest.endings[ending], ending)}</h2>
    </div>`;
  }

  #key(event: KeyboardEvent): void {
    this.refusal = null;
    const give = (command: Command) => (this.refusal = this.stage.command(command));
    presentKey(event, this.stage, this.app.settings.settings, give);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-projector': Projector;
  }
}
