import { emphasisOf } from '../app/index.ts';
import { plainMarkup, type KitBlock, type KitLine } from '../game/index.ts';

/** HTML in which every text from outside is escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in markup: texts are escaped, markup is not, lists stand one after another. */
export type Inside = string | number | Markup | null | readonly Inside[];

/** HTML from a template: `markup`<p>${text}</p>``. */
export function markup(parts: TemplateStringsArray, ...values: readonly Inside[]): Markup {
  const filled = parts.map((part, index) => part + inner(values[index] ?? null));
  return new Markup(filled.join(''));
}

function inner(value: Inside): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(inner).join('');
  return plainMarkup(String(value));
}

/** A list from 0 to `count` - 1, for what a sheet has several of. */
export function times<Made>(count: number, make: (index: number) => Made): readonly Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A page's paragraph, `*so*` as emphasis. */
export function passageMarkup(text: string): Inside {
  return emphasisOf(text).map((piece) =>
    piece.emphasis ? markup`<em>${piece.text}</em>` : piece.text,
  );
}

/** A line of a kit text. */
export function lineMarkup(line: KitLine): Inside {
  return line.map(({ text, look }) => {
    switch (look) {
      case 'plain':
        return text;
      case 'soft':
        return markup`<em>${text}</em>`;
      case 'strong':
        return markup`<strong>${text}</strong>`;
      case 'code':
        return markup`<code>${text}</code>`;
    }
  });
}

/** A text of the interface with `**strong**` and `` `code` `` in it. */
export function richMarkup(text: string): Inside {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((piece) => {
    if (piece.startsWith('**')) return markup`<strong>${piece.slice(2, -2)}</strong>`;
    return piece.startsWith('`') ? markup`<code>${piece.slice(1, -1)}</code>` : piece;
  });
}

/** A kit text; a heading keeps the beginning of what it is over. */
export function blocksMarkup(blocks: readonly KitBlock[]): Inside {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return markup`<h3>${lineMarkup(block.line)}</h3>`;
      case 'paragraph':
        return markup`<p>${lineMarkup(block.line)}</p>`;
      case 'list': {
        const items = block.items.map((item) => markup`<li>${lineMarkup(item)}</li>`);
        return block.isOrdered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
      }
    }
  });
}
