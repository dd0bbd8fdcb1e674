import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Language, Save } from '../../game/index.ts';
import {
  keepingNothing,
  LedRoom,
  type PresentView,
  rehearsalOf,
  rehearsalOpening,
  rehearsedIn,
  Stage,
} from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { runningOf, runningOffer, type RunningWorkshop } from './present-before.ts';
import type { ToRehearse } from './present-rehearsal.ts';
import type { SetupAnswers } from './setup-answers.ts';
import './place-workshops.ts';
import './present-desk.ts';
import './present-handed.ts';
import './present-kit.ts';
import './present-projector.ts';
import './present-report.ts';
import './present.css';
import './desk.css';
import './desk-room.css';
import './report.css';
import './report-print.css';
import './wall.css';
import { namePage } from '../frame/page-title.ts';

/** Milliseconds in which another window has time to answer, before it counts as gone. */
const askedEvery = 15_000;

/** One window of a workshop: opens the playthrough and shows the view the address names. */
@customElement('rw-present')
export class PresentPlace extends AppPiece {
  @state() private stage: Stage | null = null;
  /** The id in the address being opened, or opened last; the stage may have got one of its own. */
  #asked: string | null = null;
  /** The workshop that ran here before another address was typed. */
  #before: RunningWorkshop | null = null;
  #spoken: Language | null = null;
  #leaveStage: (() => void) | null = null;
  /** The room for phones, led from the window that shows the desk. */
  #room: LedRoom | null = null;
  #sleep: (() => void) | null = null;
  /** What a rehearsal begins with, and the id it has. */
  #handed: { readonly id: string; readonly save: Save } | null = null;
  /** What was answered for the workshop that was rehearsed last. */
  #answered: { readonly id: string; readonly answers: SetupAnswers } | null = null;

  /** Asks again and again which other windows are there. */
  #asking = 0;

  constructor() {
    super();
    namePage(this, () => {
      const { app, stage } = this;
      return stage === null
        ? null
        : `${say(`workshop:title.${stage.view}`)} · ${app.title(stage.entry)}`;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#hide);
    window.addEventListener('pageshow', this.#showAgain);
    this.addEventListener('rw-rehearse', this.#rehearse);
    this.#asking = window.setInterval(() => this.stage?.askAround(), askedEvery);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#asking);
    window.removeEventListener('pagehide', this.#hide);
    window.removeEventListener('pageshow', this.#showAgain);
    this.#close();
    this.#watch(null);
  }

  retry(): void {
    const { route, language } = this.app;
    if (route.place !== 'present') return;
    if (this.stage === null) void this.#open(route.id, route.view);
    else void this.#speak(language);
  }

  protected override willUpdate(): void {
    const { route, language } = this.app;
    if (route.place !== 'present') return;
    if (route.id !== this.#asked && route.id !== this.stage?.id)
      void this.#open(route.id, route.view);
    this.stage?.turnTo(route.view);
    if (language !== this.#spoken) void this.#speak(language);
  }

  protected override updated(): void {
    const { app, stage } = this;
    this.#watch(stage?.view ?? null);
    if (stage === null) return;
    // A wall goes on as it is: what is new waits for the desk, or for the next time.
    if (stage.view === 'projector') app.troubles.clear('update');
  }

  protected override render(): TemplateResult {
    const { app, stage } = this;
    if (stage === null) {
      return html`<main id="text" class="plain" aria-busy="true" tabindex="-1"></main>`;
    }
    switch (stage.view) {
      case 'projector':
        return html`<rw-projector .app=${app} .stage=${stage}></rw-projector>`;
      case 'desk': {
        const room = this.#led(stage);
        if (room?.isHandedOver === true)
          return html`<rw-present-handed
            .app=${app}
            .stage=${stage}
            .room=${room}
          ></rw-present-handed>`;
        return html`${runningOffer(this.#before, stage)}
          <rw-present-desk
            .app=${app}
            .stage=${stage}
            .room=${room}
            .answers=${this.#answered?.id === stage.id ? this.#answered.answers : null}
          ></rw-present-desk>`;
      }
      case 'report':
        return html`<rw-present-report .app=${app} .stage=${stage}></rw-present-report>`;
      case 'kit':
        return html`<rw-present-kit .app=${app} .stage=${stage}></rw-present-kit>`;
    }
  }

  /** The room led from here; null where this app comes from a server without rooms. */
  #led(stage: Stage): LedRoom | null {
    const { rooms, led } = this.app.ports;
    if (rooms == null || led === undefined || rehearsedIn(stage.id) !== null) return null;
    return (this.#room ??= new LedRoom(rooms, led, stage));
  }

  /** Keeps the screen on while a wall or a desk is seen. */
  #watch(view: PresentView | null): void {
    if (view === 'projector' || view === 'desk') {
      this.#sleep ??= this.app.ports.stayAwake?.() ?? null;
    } else {
      this.#sleep?.();
      this.#sleep = null;
    }
  }

  async #open(id: string, view: PresentView): Promise<void> {
    this.#before = runningOf(this.app, this.stage) ?? this.#before;
    this.stage?.leadTo(id);
    this.#close();
    this.#asked = id;
    const { app } = this;
    const { ports } = app;
    const isWanted = () => this.#asked === id && this.isConnected && !app.isOnTheWay;
    const rehearsed = rehearsedIn(id);
    const found = await app.openingFor(rehearsed ?? id, false, isWanted);
    if (found === null || !isWanted()) return;
    const own = { ...ports, troubles: app.troubles };
    const handed = this.#handed?.id === id ? this.#handed.save : null;
    try {
      const stage = await (rehearsed === null
        ? Stage.open(own, found, view)
        : Stage.open(keepingNothing(own), rehearsalOpening(found, id, handed), view));
      if (!isWanted()) {
        stage.close();
        return;
      }
      this.#leaveStage = stage.subscribe(() => this.requestUpdate());
      stage.onLed = (to) => app.go({ place: 'present', id: to, view: 'projector' });
      stage.onSpoken = (language) => app.settings.setHere('language', language);
      this.stage = stage;
      await stage.speak(app.language);
      if (stage.id !== id && isWanted()) {
        app.amend({ place: 'present', id: stage.id, view });
        // From here on a story's name in the address asks for another workshop of it.
        this.#asked = stage.id;
      }
    } catch {
      if (isWanted()) app.troubles.show({ kind: 'not-loaded' });
    }
  }

  async #speak(language: Language): Promise<void> {
    this.#spoken = language;
    try {
      await this.stage?.speak(language);
    } catch {
      this.app.troubles.show({ kind: 'not-loaded' });
    }
  }

  /** Plays what was handed over with made-up people; without anything, the last rehearsal again. */
  readonly #rehearse = ({ detail }: CustomEvent<ToRehearse>): void => {
    const { app, stage } = this;
    const save = detail.save ?? (this.#handed?.id === stage?.id ? this.#handed?.save : undefined);
    if (stage === null) return;
    if (detail.answers !== null) this.#answered = { id: stage.id, answers: detail.answers };
    const id = rehearsalOf(rehearsedIn(stage.id) ?? stage.id, app.ports.newId);
    this.#handed = save === undefined ? null : { id, save };
    app.go({ place: 'present', id, view: 'desk' });
  };

  #close(): void {
    this.#leaveStage?.();
    this.#leaveStage = null;
    this.#room?.close();
    this.#room = null;
    this.stage?.close();
    this.stage = null;
    this.#asked = null;
  }

  readonly #hide = (): void => this.stage?.close();

  /** A page brought back by the browser finds its stage closed. */
  readonly #showAgain = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#close();
  };
}

declare global {
  interface HTMLElementEventMap {
    'rw-rehearse': CustomEvent<ToRehearse>;
  }
  interface HTMLElementTagNameMap {
    'rw-present': PresentPlace;
  }
}
