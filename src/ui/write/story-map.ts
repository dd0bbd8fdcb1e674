import {
  knotWays,
  say,
  type App,
  type ReadyStory,
  type DraftMap,
  type DraftWalk,
  type KnotBox,
  type KnotLayout,
} from '../../app/index.ts';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language, GraphNode, StoryGraph } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import type { WalkCount } from '../../futures/index.ts';
import { GoToEvent } from './go-to.ts';
import { countAt, countBetween } from './map-weight.ts';
import './map-count.ts';

/** Smallest and largest scale, and what one step does to it. */
const zooms = { least: 0.15, most: 2, step: 1.25 } as const;

/** Knots and ways drawn in one go: a large map comes in portions, so that the page never stands still. */
const portion = 100;

/** What a way that every playthrough takes is thicker by than one that none takes. */
const thickest = 4;

/** A story's knots and what leads from one to another, as a picture and as a list. */
@customElement('rw-story-map')
export class StoryMap extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) story: ReadyStory | null = null;
  /** Plays the story at random and counts. */
  @property({ attribute: false }) walk!: DraftWalk;
  /** Knows where the knots stand. */
  @property({ attribute: false }) map!: DraftMap;
  @property() language: Language = 'en';
  /** The knot that is being played, and the one the cursor stands in. */
  @property() played = '';
  @property() here = '';
  @state() private zoom = 0.6;
  /** Knots in the list so far, and then knots and ways in the picture. */
  @state() private listed = portion;
  @state() private drawn = 0;
  #isDrawing = false;
  #graph: StoryGraph | null = null;
  /** Where each knot leads, each place once; null is the end. */
  #onward = new Map<string, Set<string | null>>();
  #ways: readonly (readonly [from: string, to: string])[] = [];
  #chapters: readonly (string | null)[] = [];
  #leave: (() => void) | null = null;

  protected override arrive(): void {
    super.arrive();
    const all = [this.walk, this.map].map((one) => one.subscribe(() => this.requestUpdate()));
    this.#leave = () => {
      for (const stop of all) stop();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('story') && !changed.has('language')) return;
    this.#graph = this.story?.graphs[this.#told()] ?? null;
    this.#onward = new Map(this.#graph?.nodes.map(({ name }) => [name, new Set()]));
    for (const { from, to } of this.#graph?.edges ?? []) this.#onward.get(from)?.add(to);
    const graph = this.#graph;
    if (graph === null) return;
    const order = this.story?.manifest.chapters.map(({ id }) => id) ?? [];
    this.#ways = knotWays(graph);
    const met = new Set(graph.nodes.map(({ chapter }) => chapter));
    this.#chapters = [...new Set([null, ...order, ...met])].filter((chapter) => met.has(chapter));
    void this.map.show(graph, order, say('write:map.start'));
  }

  protected override updated(): void {
    const knots = this.#graph?.nodes.length ?? 0;
    const isListed = this.listed >= knots;
    const isDrawn = this.map.layout === null || this.drawn >= knots + this.#ways.length;
    if (this.#isDrawing || (isListed && isDrawn)) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      if (isListed) this.drawn += portion;
      else this.listed += portion;
    });
  }

  protected override render(): TemplateResult {
    const graph = this.#graph;
    const { story, walk, map } = this;
    if (graph === null || story === null) {
      return html`<p class="note">${say('write:room.not_yet')}</p>`;
    }
    return html`<h2>${say('write:map.title')}</h2>
      <p class="note">${say('write:map.note')}</p>
      <rw-map-count
        .walk=${walk}
        .story=${story}
        .graph=${graph}
        .language=${this.#told()}
        .count=${walk.count}
        .isRunning=${walk.isRunning}
      ></rw-map-count>
      <p class="acts">
        <button type="button" @click=${() => this.#scale(1 / zooms.step)}>
          ${say('write:map.smaller')}
        </button>
        <button type="button" @click=${() => this.#scale(zooms.step)}>
          ${say('write:map.larger')}
        </button>
      </p>
      <p class="note" role="status">
        ${map.state === 'placed' ? nothing : say(`write:map.${map.state}`)}
      </p>
      ${map.layout === null ? nothing : this.#picture(graph, map.layout)}
      <details open>
        <summary>${say('write:map.outline')}</summary>
        <ul class="map-outline">
          ${this.#chapters.map(
            (chapter) =>
              html`<li>
                ${chapter ?? say('write:map.no_chapter')}
                <ul>
                  ${graph.nodes
                    .slice(0, this.listed)
                    .filter((node) => node.chapter === chapter)
                    .map((node) => this.#line(node))}
                </ul>
              </li>`,
          )}
        </ul>
      </details>`;
  }

  #picture({ nodes }: StoryGraph, { width, height, chapters, knots }: KnotLayout): TemplateResult {
    const ways = this.#ways.slice(0, Math.max(0, this.drawn - nodes.length));
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
        ${ways.map(([from, to]) => this.#way(from, to, knots))}
        ${nodes.slice(0, this.drawn).map((node) => this.#box(node, knots))}
      </svg>
    </div>`;
  }

  #way(from: string, to: string, knots: KnotLayout['knots']): TemplateResult | typeof nothing {
    const { count } = this.walk;
    const [start, end] = [knots.get(from), knots.get(to)];
    // One that was written just now has its place with the next layout.
    if (start === undefined || end === undefined) return nothing;
    const line = curve(start, end);
    const passed = count === null ? null : countBetween(count, from, to);
    if (count === null || passed === null) return svg`<path d=${line}></path>`;
    return svg`<path
      class=${passed === 0 ? 'never' : ''}
      stroke-width=${(1 + (thickest * passed) / count.runs).toFixed(1)}
      d=${line}
    ><title>${this.#named(from)} → ${this.#named(to)}: ${told(passed, count)}</title></path>`;
  }

  #box(node: GraphNode, knots: KnotLayout['knots']): TemplateResult | typeof nothing {
    const { name } = node;
    const box = knots.get(name);
    if (box === undefined) return nothing;
    const { x, y, width, height } = box;
    const { count } = this.walk;
    const met = count === null ? null : countAt(count, name);
    const kinds = [
      'knot',
      name === this.played && name !== '' ? 'played' : '',
      name === this.here && name !== '' ? 'here' : '',
      met === 0 ? 'never' : '',
    ];
    return svg`<g class=${kinds.join(' ')} @click=${() => this.#go(node)}>
      <title>${this.#named(name)}${count === null || met === null ? '' : `: ${told(met, count)}`}</title>
      <rect x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx="4"></rect>
      <text x=${x} y=${y + 4} text-anchor="middle">${this.#named(name)}</text>
      ${
        met === null
          ? nothing
          : svg`<text class="met" x=${x + width / 2} y=${y - height / 2 - 3} text-anchor="end">${met}</text>`
      }
    </g>`;
  }

  #line(node: GraphNode): TemplateResult {
    const { count } = this.walk;
    const ways = [...(this.#onward.get(node.name) ?? [])].map((other) => {
      const name = other === null ? say('write:map.end') : this.#named(other);
      const passed = count === null ? null : countBetween(count, node.name, other);
      return count === null || passed === null ? name : `${name} (${told(passed, count)})`;
    });
    const marks = [
      ...(node.name !== '' && node.name === this.played ? [say('write:map.played')] : []),
      ...(node.name !== '' && node.name === this.here ? [say('write:map.here')] : []),
    ];
    return html`<li>
      <button type="button" class="bare" @click=${() => this.#go(node)}>
        ${this.#named(node.name)}
      </button>
      ${count === null ? nothing : html`<span>${told(countAt(count, node.name), count)}</span>`}
      ${marks.length === 0 ? nothing : html`<strong>${marks.join(', ')}</strong>`}
      ${ways.length === 0 ? nothing : html`<span class="note">→ ${ways.join(', ')}</span>`}
    </li>`;
  }

  #named(name: string): string {
    return name || say('write:map.start');
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

/** How often of how many, or that never. */
function told(count: number, { runs }: WalkCount): string {
  return count === 0 ? say('write:count.never') : say('write:count.of', { count, runs });
}

function curve(from: KnotBox, to: KnotBox): string {
  const [y, end] = [from.y + from.height / 2, to.y - to.height / 2];
  const bend = Math.max(20, Math.abs(end - y) / 2);
  return `M${from.x} ${y}C${from.x} ${y + bend} ${to.x} ${end - bend} ${to.x} ${end}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-story-map': StoryMap;
  }
}
