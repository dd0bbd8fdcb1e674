import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Language } from '../../game/index.ts';
import { LedRoom, type PresentView, routeHash, Stage } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './present-desk.ts';
import './present-kit.ts';
import './present-projector.ts';
import './present-report.ts';
import './present.css';
import './report.css';
import './wall.css';

/** One window of a workshop: opens the playthrough and shows the view the address names. */
@customElement('rw-present')
export class PresentPlace extends AppPiece {
  @state() private stage: Stage | null = null;
  /** The id in the address that was opened last; the stage may have got one of its own. */
  #asked: string | null = null;
  #spoken: Language | null = null;
  #leaveStage: (() => void) | null = null;
  /** The room for phones, led from the window that shows the desk. */
  #room: LedRoom | null = null;
  #sleep: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#hide);
    window.addEventListener('pageshow', this.#showAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    const view = say(`workshop:title.${stage.view}`);
    document.title = `${view} · ${app.title(stage.entry)}`;
  }

  protected override render(): TemplateResult {
    const { app, stage } = this;
    if (stage === null) {
      return html`<main id="text" class="plain" aria-busy="true" tabindex="-1"></main>`;
    }
    switch (stage.view) {
      case 'projector':
        return html`<rw-projector .app=${app} .stage=${stage}></rw-projector>`;
      case 'desk':
        return html`<rw-present-desk
          .app=${app}
          .stage=${stage}
          .room=${this.#led(stage)}
        ></rw-present-desk>`;
      case 'report':
        return html`<rw-present-report .app=${app} .stage=${stage}></rw-present-report>`;
      case 'kit':
        return html`<rw-present-kit .app=${app} .stage=${stage}></rw-present-kit>`;
    }
  }

  /** The room led from here; null where this app comes from a server without rooms. */
  #led(stage: Stage): LedRoom | null {
    const { rooms, led } = this.app.ports;
    if (rooms == null || led === undefined) return null;
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
    this.#close();
    this.#asked = id;
    const { app } = this;
    const { ports } = app;
    const isWanted = () => this.#asked === id && this.isConnected && !app.isOnTheWay;
    const opening = await app.openingFor(id, false, isWanted);
    if (opening === null || !isWanted()) return;
    try {
      const stage = await Stage.open({ ...ports, troubles: app.troubles }, opening, view);
      if (!isWanted()) {
        stage.close();
        return;
      }
      this.#leaveStage = stage.subscribe(() => this.requestUpdate());
      this.stage = stage;
      await stage.speak(app.language);
      if (stage.id !== id && isWanted()) {
        ports.address.go(routeHash({ place: 'present', id: stage.id, view }), true);
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
  interface HTMLElementTagNameMap {
    'rw-present': PresentPlace;
  }
}
