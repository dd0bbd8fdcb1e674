import { html, type TemplateResult } from 'lit';
import {
  gaugesOf,
  instrumentWords,
  movedText,
  say,
  valueText,
  type Gauge,
} from '../../app/index.ts';
import type { Workshop } from '../../workshop/index.ts';

/** What the room's last decision moved in the world, or where it stands before there is one. */
export function wallWorld({ run, session }: Workshop): TemplateResult {
  const hasDecided = session.pageLogs.at(-1)?.time != null;
  return html`<h2>
      ${hasDecided ? say('workshop:projector.world') : say('workshop:projector.world_stands')}
    </h2>
    <ul role="list" class=${hasDecided ? 'moved' : 'moved stands'}>
      ${gaugesOf(run).map((gauge) => (hasDecided ? moved(gauge) : stands(gauge)))}
    </ul>`;
}

function stands({ id, value }: Gauge): TemplateResult {
  return html`<li>
    <span class="name">${instrumentWords(id).name}</span>
    <span class="value">${valueText(id, value)}</span>
  </li>`;
}

function moved({ id, change, value, bad }: Gauge): TemplateResult {
  const rises = change > 0;
  const weight =
    change === 0 || bad === 'none' ? 'still' : rises === (bad === 'high') ? 'worse' : 'better';
  return html`<li class=${weight}>
    <span class="name">${instrumentWords(id).name}</span>
    <span class="value">${valueText(id, value)}</span>
    <span class="change">
      ${
        change === 0
          ? say('workshop:projector.world_still')
          : html`<span aria-hidden="true">${rises ? '▲' : '▼'}</span>
              ${movedText(id, value - change, value)}`
      }
    </span>
  </li>`;
}
