import { say, type App, type BroughtStory } from '../../app/index.ts';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GraphEdge, GraphNode, StoryGraph } from '../../authoring/index.ts';
import type { Language } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { GoToEvent } from './go-to.ts';
import { mapLayout, type MapLayout, type PlacedNode } from './map-layout.ts';

/** Smallest and largest scale, and what one step does to it. */
const zooms = { least: 0.15, most: 2, step: 1.25 } as const;

/** A story's knots and what leads from one to another, as a picture and as a list. */
@customElement('rw-story-map')
export class StoryMap extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) story: (BroughtStory & { readonly ok: true }) | null = null;
  @property() language: Language = 'en';
  /** The knot that is being played, and the one the cursor stands in. */
  @property() played = '';
  @property() here = '';
  @state() private zoom = 0.6;
  #layout: MapLayout | null = null;
  #graph: StoryGraph | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('story') && !changed.has('language')) return;
    this.#graph = this.story?.graphs[this.#told()] ?? null;
    const order = this.story?.manifest.chapters.map(({ id }) => id) ?? [];
    this.#layout =
      this.#graph === null ? null : mapLayout(this.#graph, order, say('write:map.start'));
  }

  protected override render(): TemplateResult {
    const [graph, placed] = [this.#graph, this.#layout];
    if (graph === null || placed === null) {
      return html`<p class="note">${say('write:room.not_yet')}</p>`;
    }
    return html`<h2>${say('write:map.title')}</h2>
      <p class="note">${say('write:map.note')}</p>
      <p class="acts">
        <button type="button" @click=${() => this.#scale(1 / zooms.step)}>
          ${say('write:map.smaller')}
        </button>
        <button type="button" @click=${() => this.#scale(zooms.step)}>
          ${say('write:map.larger')}
        </button>
      </p>
      ${this.#picture(placed)}
      <details open>
        <summary>${say('write:map.outline')}</summary>
        <ul class="map-outline">
          ${placed.chapters.map(
            ({ chapter }) =>
              html`<li>
                ${chapter ?? say('write:map.no_chapter')}
                <ul>
                  ${graph.nodes
                    .filter((node) => node.chapter === chapter)
                    .map((node) => this.#line(node, graph.edges))}
                </ul>
              </li>`,
          )}
        </ul>
      </details>`;
  }

  #picture({ width, height, chapters, nodes, edges }: MapLayout): TemplateResult {
    return html`<div class="map" tabindex="0" role="group" aria-label=${say('write:map.called')}>
      <svg
        aria-hidden="true"
        width=${Math.round(width * this.zoom)}
        height=${Math.round(height * this.zoom)}
        viewBox="0 0 ${width} ${height}"
      >
        ${chapters.map(
          ({ chapter, y, ...box }) =>
            svg`<rect class="chapter" y=${y} width=${box.width} height=${box.height}></rect>
              <text class="chapter" x="10" y=${y + 17}>${chapter ?? ''}</text>`,
        )}
        ${edges.map(({ from, to }) => svg`<path d=${curve(from, to)}></path>`)}
        ${[...nodes.values()].map((node) => this.#box(node))}
      </svg>
    </div>`;
  }

  #box(node: PlacedNode): TemplateResult {
    const { name, x, y, width, height } = node;
    const kinds = [
      'knot',
      name === this.played && name !== '' ? 'played' : '',
      name === this.here && name !== '' ? 'here' : '',
    ];
    return svg`<g class=${kinds.join(' ')} @click=${() => this.#go(node)}>
      <title>${name}</title>
      <rect x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx="4"></rect>
      <text x=${x} y=${y + 4} text-anchor="middle">${name || say('write:map.start')}</text>
    </g>`;
  }

  #line(node: GraphNode, edges: readonly GraphEdge[]): TemplateResult {
    const to = new Set(
      edges.filter(({ from }) => from === node.name).map((edge) => edge.to ?? say('write:map.end')),
    );
    const marks = [
      ...(node.name !== '' && node.name === this.played ? [say('write:map.played')] : []),
      ...(node.name !== '' && node.name === this.here ? [say('write:map.here')] : []),
    ];
    return html`<li>
      <button type="button" class="bare" @click=${() => this.#go(node)}>
        ${node.name || say('write:map.start')}
      </button>
      ${marks.length === 0 ? nothing : html`<strong>${marks.join(', ')}</strong>`}
      ${to.size === 0 ? nothing : html`<span class="note">→ ${[...to].join(', ')}</span>`}
    </li>`;
  }

  #scale(by: number): void {
    this.zoom = Math.min(zooms.most, Math.max(zooms.least, this.zoom * by));
  }

  #go({ place }: GraphNode): void {
    this.dispatchEvent(new GoToEvent(place.file, Math.max(1, place.line)));
  }

  /** The language shown: the reader's, or the story's first. */
  #told(): Language {
    const all = this.story?.manifest.languages ?? [];
    return all.includes(this.language) ? this.language : (all[0] ?? this.language);
  }
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const [y, end] = [from.y + from.height / 2, to.y - to.height / 2];
  const bend = Math.max(20, Math.abs(end - y) / 2);
  return `M${from.x} ${y}C${from.x} ${y + bend} ${to.x} ${end - bend} ${to.x} ${end}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-story-map': StoryMap;
  }
}
