import { svg, type SVGTemplateResult } from 'lit';
import { html, type TemplateResult } from 'lit';

const drawings = {
  shelf: svg`<path d="M4 4v16M8 4v16M12 4.5l4 15M3 20h18"/>`,
  undo: svg`<path d="M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2" transform="translate(0 -3)"/>`,
  redo: svg`<path d="m15 4 4.5 4.5L15 13M19 8.5h-9a5 5 0 0 0 0 10h2"/>`,
  history: svg`<circle cx="6" cy="5" r="1.6"/><circle cx="6" cy="12" r="1.6"/><circle cx="6" cy="19" r="1.6"/><path d="M6 6.6v3.8M6 13.6v3.8M11 5h9M11 12h9M11 19h6"/>`,
  present: svg`<path d="M3 4.5h18M4.5 4.5v10.5h15v-10.5M12 15v3M8.5 20.5 12 18l3.5 2.5"/>`,
  aloud: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
  sound: svg`<path d="M3 12c2-8 4-8 6 0s4 8 6 0 4-8 6 0"/>`,
  settings: svg`<path d="M4 19 9 5h1l5 14M5.8 14h7.4M17 19l2.5-7h.5l2 7M17.8 17h3.4" transform="translate(-1 0)"/>`,
  keys: svg`<rect x="3" y="6" width="18" height="12" rx="1.5"/><path d="M6.5 9.5h.01M10 9.5h.01M13.5 9.5h.01M17 9.5h.01M6.5 12.5h.01M17.5 12.5h.01M9 15h6M10 12.5h.01M13.5 12.5h.01"/>`,
  earlier: svg`<path d="M18 6 9 12l9 6zM6 6v12"/>`,
  later: svg`<path d="m6 6 9 6-9 6zM18 6v12"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  file: svg`<path d="M12 4v11M8 11.5l4 4 4-4M5 19.5h14"/>`,
  open: svg`<path d="M12 15V4M8 7.5l4-4 4 4M5 19.5h14"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A small line drawing; the control around it carries the name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;
}
