import { encode } from 'uqr';
import { say } from '../app/index.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { markup, type Inside, type Markup } from './markup.ts';

/** How people join by phone, to be read across a room. Without an address there is room for both. */
export function poster({ pack: { manifest }, address }: KitMatter): Inside {
  return markup`<p class="story">${told(manifest.title, manifest.id)}</p><h3>${say('paper:poster.join')}</h3><p>${say('paper:poster.scan')}</p>
${address === null ? markup`<div class="code empty"><p>${say('paper:poster.stick')}</p></div>` : codeMarkup(address)}
<p class="address">${address ?? markup`<span class="fill">${say('paper:poster.address')} <span></span></span>`}</p>
<p class="fill big">${say('paper:poster.code')} <span></span></p>
<p>${say('paper:poster.none')}</p><p>${say('paper:poster.without')}</p>`;
}

function codeMarkup(address: string): Markup {
  const { size, data } = encode(address, { border: 2 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return markup`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${address}"><path d="${dark.join('')}"/></svg>`;
}
