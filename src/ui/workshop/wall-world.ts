import { html, type TemplateResult } from 'lit';
import {
  gaugesOf,
  instrumentWords,
  movedText,
  say,
  valueText,
  type Gauge,
} from '../../app/index.ts';
import { harmOf } from '../../game/index.ts';
import { arrow, harmName } from '../frame/harm.ts';
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
  return html`<li class=${change === 0 ? 'still' : harmName(harmOf(change, bad))}>
    <span class="name">${instrumentWords(id).name}</span>
    <span class="value">${valueText(id, value)}</span>
    <span class="change">
      ${
        change === 0
          ? say('workshop:projector.world_still')
          : html`${arrow(change)} ${movedText(id, value - change, value)}`
      }
    </span>
  </li>`;
}
