import { html, type TemplateResult } from 'lit';
import type { ListValue } from '../../game/index.ts';

/** The items of a variable that holds lists, each to be put in or taken out. */
export function listItems(
  name: string,
  { items, held }: ListValue,
  set: (items: readonly string[]) => void,
): TemplateResult {
  const lists = new Set(items.map((item) => item.split('.')[0]));
  const put = (item: string, isIn: boolean): void => {
    set(items.filter((one) => (one === item ? isIn : held.includes(one))));
  };
  return html`<fieldset class="list-items">
    <legend><code>${name}</code></legend>
    ${items.map(
      (item) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${held.includes(item)}
            @change=${(event: Event) => put(item, (event.target as HTMLInputElement).checked)}
          />
          ${lists.size > 1 ? item : item.split('.')[1]}
        </label>`,
    )}
  </fieldset>`;
}
