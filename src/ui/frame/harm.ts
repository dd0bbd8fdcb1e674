import { html, type TemplateResult } from 'lit';
import type { Harm } from '../../game/index.ts';

/** The class of whatever says what a change is to people; its colour is `--harm`. */
export function harmName(harm: Harm): 'worse' | 'even' | 'better' {
  return harm === 0 ? 'even' : harm > 0 ? 'worse' : 'better';
}

/** Which way something moved, for the eye alone. */
export function arrow(change: number): TemplateResult {
  return html`<span class="arrow" aria-hidden="true">${change > 0 ? '▲' : '▼'}</span>`;
}
