import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Run } from '../../game/index.ts';
import { ReadAloud, say, soundPlayerOf, utterancesOf } from '../../app/index.ts';
import { LowerEdge } from '../frame/lower-edge.ts';
import { AppPiece } from '../frame/piece.ts';
import { plainKey } from '../frame/plain-key.ts';
import './aloud.css';
import { hearKeys } from '../frame/hear-keys.ts';

/** How fast each setting speaks, as a multiple of the voice's own speed. */
const rates = { '1': 0.8, '2': 1, '3': 1.25, '4': 1.6 } as const;
const speeds = ['1', '2', '3', '4'] as const;

/** Reads the page aloud while it stands: below the text, with a pause, the speed and an end. */
@customElement('rw-aloud')
export class ReadAloudBar extends AppPiece {
  @state() private isSilent = false;
  #aloud: ReadAloud | null = null;
  #run: Run | null = null;
  #leaveAloud: (() => void) | null = null;
  #marked: Element | null = null;

  constructor() {
    super();
    this.addController(new LowerEdge(this));
    hearKeys(this, (event) => this.#escape(event));
  }

  protected override arrive(): void {
    super.arrive();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveAloud?.();
    this.#aloud?.silence();
    this.#aloud = null;
    soundPlayerOf(this.app).hush(false);
    this.#mark(null);
  }

  /** Pauses, or goes on. */
  turn(): void {
    if (this.#aloud?.state === 'reading') this.#aloud.pause();
    else void this.#aloud?.goOn();
  }

  protected override willUpdate(): void {
    const { route, sitting } = this.app;
    const run = route.place === 'play' && route.id === sitting?.id ? sitting.run : null;
    if (run === null) {
      this.remove();
      return;
    }
    const aloud = this.#aloud;
    if (aloud === null || run === this.#run) return;
    const isSamePage = run.playthrough.decisions.join() === this.#run?.playthrough.decisions.join();
    // In another language, or read anew, the page goes on at its paragraph.
    const passage = isSamePage ? (aloud.current?.passage ?? null) : null;
    this.#run = run;
    void aloud.read(utterancesOf(run), passage);
  }

  protected override updated(): void {
    const { state: at, current } = this.#aloud ?? {};
    soundPlayerOf(this.app).hush(at === 'reading');
    const passage = at === 'finished' ? null : (current?.passage ?? null);
    const all = document.querySelectorAll('.page-text > p');
    this.#mark(passage === null ? null : (all[passage] ?? null));
  }

  protected override render(): TemplateResult {
    return html`<section class="aloud" aria-label=${say('sheet:aloud.title')}>
      <p role="status">${this.#standing()}</p>
      ${this.#aloud === null ? nothing : this.#tools()}
      <button type="button" @click=${() => this.#end()}>
        ${this.isSilent || this.#aloud?.state === 'mute' ? say('frame:close') : say('sheet:aloud.stop')}
      </button>
    </section>`;
  }

  #tools(): TemplateResult | typeof nothing {
    const at = this.#aloud?.state;
    if (at === 'mute') return nothing;
    const word =
      at === 'reading'
        ? say('sheet:aloud.pause')
        : at === 'paused'
          ? say('sheet:aloud.go_on')
          : say('sheet:aloud.again');
    const { settings } = this.app;
    return html`<button type="button" class="strong" @click=${() => this.turn()}>${word}</button>
      <label
        >${say('sheet:aloud.speed')}
        <select
          .value=${settings.settings.speed}
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            const speed = speeds.find((one) => one === value);
            if (speed !== undefined) settings.set('speed', speed);
            void this.#aloud?.again();
          }}
        >
          ${speeds.map(
            (speed) =>
              html`<option value=${speed} ?selected=${speed === settings.settings.speed}>
                ${say(`sheet:settings.values.speed.${speed}`)}
              </option>`,
          )}
        </select></label
      >`;
  }

  #standing(): string {
    if (this.isSilent) return say('sheet:aloud.no_speech');
    const lacking = this.#aloud?.lacking ?? null;
    if (lacking !== null) return say(`sheet:aloud.no_voice.${lacking}`);
    return say(`sheet:aloud.${this.#aloud?.state === 'paused' ? 'paused' : 'title'}`);
  }

  async #start(): Promise<void> {
    const { settings } = this.app;
    const voice = (await this.app.ports.voice?.()) ?? null;
    if (!this.isConnected) return;
    this.isSilent = voice === null;
    if (voice === null) return;
    this.#aloud = new ReadAloud(voice, () => rates[settings.settings.speed]);
    this.#leaveAloud = this.#aloud.subscribe(() => this.requestUpdate());
    this.requestUpdate();
    await this.updateComplete;
    // The menu it was asked for from has been put away.
    if (document.activeElement === document.body)
      this.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  /** Whatever else Escape closes comes first. */
  #escape(event: KeyboardEvent): void {
    const isOwn = event.key === 'Escape' && this.contains(event.target as Node);
    if (isOwn || plainKey(event, this.app.settings.settings) === 'Escape') this.#end();
  }

  #end(): void {
    const hadFocus = this.contains(document.activeElement);
    this.remove();
    if (hadFocus) document.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true });
  }

  /** Shows which paragraph is read, and brings it into view. */
  #mark(paragraph: Element | null): void {
    if (paragraph === this.#marked && (paragraph?.hasAttribute('data-aloud') ?? true)) return;
    this.#marked?.removeAttribute('data-aloud');
    this.#marked = paragraph;
    paragraph?.setAttribute('data-aloud', '');
    paragraph?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-aloud': ReadAloudBar;
  }
}
