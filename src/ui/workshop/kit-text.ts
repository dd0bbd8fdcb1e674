import { texts } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import type { KitBlock, KitLine } from '../../game/index.ts';

/** A line of a kit text. */
export function kitLine(line: KitLine): readonly (TemplateResult | string)[] {
  return line.map(({ text, look }) => {
    switch (look) {
      case 'plain':
        return text;
      case 'soft':
        return html`<em>${text}</em>`;
      case 'strong':
        return html`<strong>${text}</strong>`;
      case 'code':
        return html`<code>${text}</code>`;
    }
  });
}

/** A kit text; its headings are of the level asked. */
export function kitBlocks(blocks: readonly KitBlock[], heading: 3 | 4 = 3): TemplateResult {
  return html`${blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return heading === 3
          ? html`<h3>${kitLine(block.line)}</h3>`
          : html`<h4>${kitLine(block.line)}</h4>`;
      case 'paragraph':
        return html`<p>${kitLine(block.line)}</p>`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${kitLine(item)}</li>`);
        return block.isOrdered
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
    }
  })}`;
}

/** How a workshop is run, on one page, for any story. */
export function howTo(): TemplateResult {
  return html`<ol class="how">
    ${Object.values(texts('workshop:kit.steps')).map((step) => html`<li>${step}</li>`)}
  </ol>`;
}
