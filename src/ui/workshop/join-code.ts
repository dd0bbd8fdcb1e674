import { renderSVG } from 'uqr';
import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { joinAddress, type RoomPort } from '../../app/index.ts';

/** What a phone scans to join a room. */
export function joinCode(port: RoomPort, code: string, name: string): TemplateResult {
  return scanCode(joinAddress(port, code), name);
}

/** What a phone scans to open an address; black on white in any theme, as cameras want it. */
export function scanCode(address: string, name: string): TemplateResult {
  const picture = renderSVG(address, { border: 2 });
  return html`<span class="join-code" role="img" aria-label=${name}>${unsafeSVG(picture)}</span>`;
}

/** What is typed to come where a code is asked for, without what nobody types. */
export function plainAddress(port: RoomPort): string {
  return `${port.address.replace(/^https?:\/\//, '').replace(/\/$/, '')}/join`;
}
