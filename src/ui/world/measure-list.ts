import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MeasureDefinition, Still } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { measureWords } from '../../app/index.ts';

/** A measure with where it stands, shares 0..1. */
interface Standing {
  readonly id: string;
  readonly group: MeasureDefinition['group'];
  readonly level: number;
  readonly target: number;
}

/** What is being done, how far it has got, and what is not being done. */
@customElement('rw-measures')
export class MeasureList extends Piece {
  @property({ attribute: false }) still!: Still;
  /** The measures of this world, its story's own among them. */
  @property({ attribute: false }) known: readonly MeasureDefinition[] = [];

  protected override render(): TemplateResult {
    const all = this.#standings();
    const active = all.filter(({ level, target }) => level > 0 || target > 0);
    const idle = all.filter(({ level, target }) => level === 0 && target === 0);
    const groups = [...new Set(active.map(({ group }) => group))];
    return html`${active.length === 0 ? html`<p>${say('world-room:measures.none')}</p>` : nothing}
    ${groups.map(
      (group) =>
        html`<h3 class="small-caps">${say(`world:groups.${group}`)}</h3>
          <ul role="list" class="measures">
            ${active.filter((one) => one.group === group).map((one) => this.#measure(one))}
          </ul>`,
    )}
    ${
      idle.length === 0
        ? nothing
        : html`<p class="note">
            ${say('world-room:measures.idle', {
              list: idle.map(({ id }) => measureWords(id).name).join(', '),
            })}
          </p>`
    }`;
  }

  #measure({ id, level, target }: Standing): TemplateResult {
    const { name, meaning } = measureWords(id);
    const told =
      target === 0
        ? say('world-room:measures.fading', { level })
        : say('world-room:measures.level', { level, target });
    return html`<li>
      <span class="name" title=${meaning}>${name}</span>
      <span
        class="bar-of"
        aria-hidden="true"
        .style=${`--level: ${100 * level}%; --target: ${100 * target}%`}
        ><i></i><b></b
      ></span>
      <span class="note">${told}</span>
    </li>`;
  }

  #standings(): readonly Standing[] {
    const { still, known } = this;
    return still.measures.flatMap((id, index): readonly Standing[] => {
      const group = known.find((one) => one.id === id)?.group;
      if (group === undefined) return [];
      return [{ id, group, level: still.levels[index] ?? 0, target: still.targets[index] ?? 0 }];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-measures': MeasureList;
  }
}
