import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../game/index.ts';
import type { Drawing } from './drawing.ts';
import type { SceneWorld } from './scene-world.ts';
import './scene.css';

/** A picture: at the head of a page, or of a story on the shelf. Its space is kept from the start; its lines come after. */
@customElement('rw-scene')
export class SceneView extends LitElement {
  /** Name of the scene; there is a drawing for it. */
  @property({ attribute: false }) scene = '';
  /** What a person who cannot see it is told, in `language`. */
  @property({ attribute: false }) description = '';
  /** Null until it is told; nothing is fetched before. */
  @property({ attribute: false }) world: SceneWorld | null = null;
  @property({ attribute: false }) language: Language = 'en';
  /** False where the reader wants none: then nothing of it is fetched. */
  @property({ attribute: false }) isShown = true;
  /** Null until they have come. */
  @state() private drawings: Readonly<Record<string, Drawing>> | null = null;
  /** True when they cannot be had: then the words stand in their place. */
  @state() private isMissing = false;
  #isAsked = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (this.#isAsked || !this.isShown || this.world === null) return;
    this.#isAsked = true;
    // Two frames on, the text has been painted; only then is a picture fetched and drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => void this.#fetch()));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene, description, world, language } = this;
    if (!this.isShown) return nothing;
    const drawing = this.drawings?.[scene];
    return html`<div class="scene" data-scene=${scene}>
      ${this.isMissing ? html`<p class="note" lang=${language}>${description}</p>` : null}
      ${
        drawing === undefined || world === null
          ? null
          : html`<svg
              viewBox="0 0 960 360"
              preserveAspectRatio="xMidYMid slice"
              role="img"
              aria-label=${description}
              lang=${language}
            >
              ${drawing(world)}
            </svg>`
      }
    </div>`;
  }

  async #fetch(): Promise<void> {
    try {
      const [module] = await Promise.all([import('./drawings.ts'), import('./drawing.css')]);
      this.drawings = module.drawings;
    } catch {
      this.isMissing = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-scene': SceneView;
  }
}
