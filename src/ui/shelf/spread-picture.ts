import { spread } from 'virtual:spread';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say, write } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './spread.css';

/** So many hosts are one dot. */
const perDot = 5000;

/** The golden angle: dots set by it lie evenly, however many there are. */
const angle = Math.PI * (3 - Math.sqrt(5));

/** The world on the shelf: the same hosts day after day, those that are held growing from the middle. */
@customElement('rw-spread')
export class SpreadPicture extends AppPiece {
  /** Whether it stands in the head, where there is room for the pictures and their numbers only. */
  @property({ attribute: false }) isInHead = false;
  @state() private isSaid = false;

  protected override arrive(): void {
    super.arrive();
    void this.#bring();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isSaid) return nothing;
    const { seed, days } = spread;
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return nothing;
    const hiding = this.isInHead ? 'hidden-text' : '';
    const isShown = this.app.settings.settings.pictures !== 'none';
    return html`<section class="spread" aria-labelledby="spread">
      <h2 id="spread" class="small-caps">${say('world-room:spread.title')}</h2>
      <ol role="list">
        ${days.map(
          ({ day, held }) =>
            html`<li>
              ${isShown ? field(held) : nothing}
              <p>
                <span class="note">${say('world-room:spread.day', { count: day })}</span>
                ${this.isInHead ? html`<span aria-hidden="true">${write('short', held)}</span>` : nothing}
                <span class=${hiding}>${say('world-room:spread.held', { count: held })}</span>
              </p>
            </li>`,
        )}
      </ol>
      <p class="note">
        <span class=${hiding}>${say('world-room:spread.about', { count: perDot, seed })}</span>
        <a href="#/world">${say('world-room:spread.look')}</a>
      </p>
    </section>`;
  }

  /** Its words come with those of the room it leads to. */
  async #bring(): Promise<void> {
    this.isSaid = await this.app.words.bring('world-room');
  }
}

/** All hosts as dots; where any is held, at least one dot is. */
function field(held: number): TemplateResult {
  const all = Math.round(spread.hosts / perDot);
  const full = held === 0 ? 0 : Math.max(1, Math.round(held / perDot));
  const edge = Math.ceil(Math.sqrt(all)) + 2;
  return html`<svg viewBox="${-edge} ${-edge} ${2 * edge} ${2 * edge}" aria-hidden="true">
    ${dots(full, all, 'free')}${dots(0, full, 'held')}
  </svg>`;
}

function dots(from: number, to: number, kind: string): SVGTemplateResult {
  const places = Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const [x, y] = [Math.cos(at * angle), Math.sin(at * angle)];
    const radius = Math.sqrt(at + 0.5);
    return `M${(radius * x).toFixed(2)} ${(radius * y).toFixed(2)}h0`;
  });
  return svg`<path class=${kind} d=${places.join('')} />`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-spread': SpreadPicture;
  }
}
