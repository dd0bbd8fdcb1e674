import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  debriefOf,
  fileName,
  followsHosts,
  hourOf,
  endValueText,
  indicatorWords,
  say,
  write,
  type Debrief,
  type Sitting,
} from '../../app/index.ts';
import { isShown } from '../../futures/index.ts';
import { ownValue, stillOf, type Run, type Still, drawnScenes } from '../../game/index.ts';
import { shareText } from '../frame/ending-share.ts';
import { LookWatch } from '../frame/look-watch.ts';
import { AppPiece } from '../frame/piece.ts';
import '../frame/host-fields.ts';
import { sceneWorldOf } from '../scene/scene-world.ts';
import '../scene/scene-view.ts';
import './plate.css';
import { platePicture } from './plate-picture.ts';

/** An ending as something to keep: how rare it is, which doors are still closed, a picture, a link. */
@customElement('rw-plate')
export class EndingPlate extends AppPiece {
  @state() private told = '';
  @state() private look = '';
  readonly #looks = new LookWatch((look) => (this.look = look));
  #last: { readonly run: Run; readonly still: Still } | null = null;
  #debrief: Debrief | null = null;
  /** Lets the work begun here rest. */
  #rest: (() => void) | null = null;
  #leave: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#looks.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looks.disconnect();
    this.#leave?.();
    this.#rest?.();
    this.#debrief = null;
  }

  protected override willUpdate(): void {
    const { sitting } = this.app;
    const isEnded = sitting !== null && (sitting.run.turns.at(-1)?.ending ?? null) !== null;
    const debrief = isEnded ? debriefOf(this.app, sitting) : null;
    if (debrief === this.#debrief) return;
    this.#leave?.();
    this.#rest?.();
    this.#debrief = debrief;
    this.#leave = debrief?.subscribe(() => this.requestUpdate()) ?? null;
    this.#rest = debrief?.start('luck') ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sitting } = this.app;
    const ending = sitting?.run.turns.at(-1)?.ending ?? null;
    if (sitting === null || ending === null) return nothing;
    const { endings } = sitting.entry.manifest;
    return html`<section class="plate" aria-label=${say('debrief:plate.label')}>
      ${this.#drawing(sitting)} ${this.#lines(sitting, ending).map((line) => html`<p>${line}</p>`)}
      ${this.#waiting(ending)} ${this.#map(sitting)}
      ${Object.keys(endings).length > 1 ? this.#doors(sitting) : nothing}
      <p class="acts">
        <button type="button" @click=${() => void this.#picture(sitting, ending)}>
          ${say('debrief:plate.picture')}
        </button>
        <button type="button" @click=${() => void this.#link(sitting)}>
          ${say('debrief:plate.link')}
        </button>
      </p>
      <p class="note" role="status">${this.told}</p>
    </section>`;
  }

  /** What stands where it is not yet told how rare this is: nothing says so for ever. */
  #waiting(ending: string): TemplateResult | typeof nothing {
    const debrief = this.#debrief;
    if (debrief === null || this.#rarity(ending) !== null) return nothing;
    if (debrief.isRunning) return html`<p class="note">${say('debrief:plate.wait')}</p>`;
    return debrief.trouble === null
      ? nothing
      : html`<p class="note">${say('debrief:plate.not_counted')}</p>`;
  }

  /** The picture in force, where the page itself does not already begin with it. */
  #drawing(sitting: Sitting): TemplateResult | typeof nothing {
    const { run } = sitting;
    const scene = run.turns.at(-1)?.scene ?? '';
    const description = sitting.entry.manifest.scenes?.[scene]?.[sitting.language];
    const isShown = this.app.settings.settings.pictures !== 'none';
    if (!isShown || description === undefined || !drawnScenes.includes(scene)) return nothing;
    return html`<rw-scene
      .scene=${scene}
      .description=${description}
      .world=${sceneWorldOf(run)}
      .language=${sitting.language}
    ></rw-scene>`;
  }

  /** The map as the ending left it; none for a story that follows no computers. */
  #map(sitting: Sitting): TemplateResult | typeof nothing {
    const still = this.#still(sitting);
    if (still === null) return nothing;
    return html`<p class="small-caps">${say('debrief:plate.map')}</p>
      <rw-fields .still=${still} .look=${this.look}></rw-fields>`;
  }

  #still({ run, entry }: Sitting): Still | null {
    const world = run.turns.at(-1)?.world;
    if (world === undefined || !followsHosts(entry)) return null;
    if (this.#last?.run !== run) this.#last = { run, still: stillOf(world) };
    return this.#last.still;
  }

  #lines({ run, entry }: Sitting, ending: string): readonly string[] {
    const { id, endings, indicators } = entry.manifest;
    const seen = new Set([...this.app.endingsSeen(id), ending]);
    const all = Object.keys(endings).length;
    const values = indicators.map(
      (indicator) => `${indicatorWords(indicator).name}: ${endValueText(run, indicator)}`,
    );
    const rarity = this.#rarity(ending);
    return [
      ...(all > 1 ? [say('debrief:plate.count', { seen: seen.size, all })] : []),
      ...(values.length === 0
        ? []
        : [
            say('debrief:plate.sentence', {
              decisions: run.playthrough.decisions.length,
              days: Math.round(hourOf(run) / 24),
              indicators: values.join(', '),
            }),
          ]),
      ...(rarity === null ? [] : [rarity]),
    ];
  }

  /** How many roads by chance end here; null while too few are played. */
  #rarity(ending: string): string | null {
    const random = this.#debrief?.luck?.roads[1];
    if (random === undefined || !isShown(random)) return null;
    const { futures: count, endings } = random;
    return say('debrief:plate.share', {
      count,
      share: shareText(ownValue(endings, ending) ?? 0, count),
    });
  }

  /** Unseen endings without their names: what the story hints of them, and how often chance finds them. */
  #doors({ entry, language }: Sitting): TemplateResult | typeof nothing {
    const { id, endings, doors = {} } = entry.manifest;
    const seen = this.app.endingsSeen(id);
    const closed = Object.keys(endings).filter((ending) => !seen.includes(ending));
    if (closed.length === 0) return nothing;
    const random = this.#debrief?.luck?.roads[1];
    const found = (ending: string): string => {
      if (random === undefined || !isShown(random)) return say('debrief:plate.closed');
      const { futures: count } = random;
      const share = ownValue(random.endings, ending) ?? 0;
      return share === 0
        ? say('debrief:plate.hidden_door', { count })
        : say('debrief:plate.door', { share: write('percent', share / count) });
    };
    return html`<details>
      <summary>${say('debrief:plate.doors')} (${closed.length})</summary>
      <ul role="list" class="doors">
        ${closed.map((ending) => {
          const hint = ownValue(doors, ending)?.[language];
          return html`<li>
            ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
            <p>${found(ending)}</p>
          </li>`;
        })}
      </ul>
    </details>`;
  }

  async #picture(sitting: Sitting, ending: string): Promise<void> {
    const title = sitting.entry.manifest.endings[ending]?.[sitting.language] ?? '';
    const save = sitting.saveAt(sitting.run.playthrough.decisions.length);
    const text = {
      small: say('reader:ending'),
      title,
      lines: this.#lines(sitting, ending),
      map: say('debrief:plate.map'),
      foot: say('debrief:plate.site', { story: this.app.title(sitting.entry) }),
    };
    try {
      const drawing = this.querySelector<SVGElement>('.scene svg');
      const picture = await platePicture(drawing, text, this.#still(sitting));
      await this.app.ports.offerPicture(fileName(save).replace(/\.json$/, '.png'), picture);
      this.told = '';
    } catch {
      this.told = say('debrief:plate.failed');
    }
  }

  async #link(sitting: Sitting): Promise<void> {
    const link = await this.app.linkTo(sitting.saveAt(sitting.run.playthrough.decisions.length));
    if (link === null) return;
    this.told = (await this.app.ports.copy(link)) ? say('debrief:plate.copied') : link;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-plate': EndingPlate;
  }
}
