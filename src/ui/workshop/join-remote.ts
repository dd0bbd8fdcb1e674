import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { JoinedRemote, say } from '../../app/index.ts';
import type { LeadingLink, Press, RemoteView } from '../../workshop/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { ClickOnce } from './click-once.ts';

/** A facilitator's phone: what comes next as one large button, the hands that are in, the way back. */
@customElement('rw-join-remote')
export class JoinRemote extends AppPiece {
  @property({ attribute: false }) leading!: LeadingLink;
  @state() private remote: JoinedRemote | null = null;
  #stop: (() => void) | null = null;
  /** Screens may be turned as fast as one likes; whatever else a button does, one tap does once. */
  readonly #once = new ClickOnce(() => {
    const { next = '', step = '' } = this.remote?.view ?? {};
    return next === 'screen' ? next : `${next} ${step}`;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#once.listen, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#once.listen, true);
    this.#close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { rooms, wait } = this.app.ports;
    const { key } = this.leading;
    const isOther = changed.has('leading') && this.remote?.leading.key !== key;
    if (!isOther || rooms == null) return;
    this.#close();
    const later = (time: number) => new Promise<void>((done) => setTimeout(done, time));
    this.remote = new JoinedRemote(rooms, this.leading, wait ?? later);
    this.#stop = this.remote.subscribe(() => this.requestUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { remote } = this;
    if (remote === null) return nothing;
    const { view } = remote;
    const trouble = this.#trouble(remote);
    return html`<header>
        <p class="story">
          ${say('join:remote.title')}
          <span class="number">${this.leading.code}</span>
        </p>
      </header>
      <p role="status" class="hitch" ?hidden=${trouble === null}>${trouble}</p>
      ${
        remote.problem === null || remote.isOver
          ? nothing
          : html`<button type="button" @click=${() => remote.again()}>${say('join:again')}</button>`
      }
      ${view === null || remote.isOver ? nothing : this.#desk(remote, view)}`;
  }

  #trouble({ isOver, isOnLine, isLed, problem, view }: JoinedRemote): string | null {
    if (isOver) return say('join:remote.ended');
    if (problem === 'wrong-key') return say('join:remote.refused');
    if (problem === 'no-room') return say('join:remote.no_room');
    if (problem !== null) return say(`join:problem.${problem}`);
    if (!isOnLine) return view === null ? say('join:joining') : say('join:remote.lost');
    if (!isLed) return say('join:remote.no_desk');
    return view === null ? say('join:remote.looking') : null;
  }

  #desk(remote: JoinedRemote, view: RemoteView): TemplateResult {
    const { next, letter, doubt } = view;
    const told =
      doubt === null
        ? say(`join:remote.told.${next}`, { letter: letter ?? '' })
        : say(`join:remote.doubt.${doubt}`);
    return html`<section class="remote-state" aria-label=${say('join:remote.comes')}>
        <h1>${this.#hands(view)}</h1>
        <p class="note">
          ${say('join:remote.screen', { number: view.slide + 1, count: view.slides })}
        </p>
        <p aria-live="polite"><strong>${say('join:remote.comes')}:</strong> ${told}</p>
      </section>
      <div class="remote-acts">
        <div class="two">
          ${this.#button(remote, 'back', say('join:remote.back'), '', view.slide > 0)}
          ${this.#button(remote, 'undo', say('join:remote.undo'), '', view.isUndoable)}
        </div>
        ${this.#next(remote, view)}
      </div>`;
  }

  #hands({ isOpen, voted, people }: RemoteView): string {
    if (!isOpen) return say('join:remote.not_open');
    return people === null
      ? say('join:remote.voted_alone', { count: voted })
      : say('join:remote.voted', { count: voted, people });
  }

  #next(
    remote: JoinedRemote,
    { next, letter, doubt }: RemoteView,
  ): TemplateResult | typeof nothing {
    if (doubt !== null) return this.#button(remote, 'sure', say('join:remote.act.sure'), 'strong');
    switch (next) {
      case 'choose':
      case 'report':
        return nothing;
      case 'nobody':
        return this.#button(remote, 'anew', say('join:remote.act.nobody'), 'strong');
      case 'result':
      case 'question':
      case 'ask':
      case 'screen':
        return this.#button(remote, 'next', say('join:remote.act.screen'), 'strong');
      default: {
        const text = say(`join:remote.act.${next}`, { letter: letter ?? '' });
        return this.#button(remote, 'next', text, 'strong');
      }
    }
  }

  #button(
    remote: JoinedRemote,
    press: Press,
    text: string,
    look: string,
    isPossible = true,
  ): TemplateResult {
    const isReady = isPossible && remote.isOnLine && remote.isLed;
    return html`<button
      type="button"
      class=${look}
      ?disabled=${!isReady}
      aria-busy=${remote.isPressed ? 'true' : 'false'}
      @click=${() => remote.press(press)}
    >
      ${text}
    </button>`;
  }

  #close(): void {
    this.#stop?.();
    this.remote?.close();
    this.remote = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-join-remote': JoinRemote;
  }
}
