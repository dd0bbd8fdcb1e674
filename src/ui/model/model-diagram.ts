import { say, texts } from '../../app/index.ts';
import { html, svg, type TemplateResult } from 'lit';

/** The parts of the model: where each box stands on the drawing, 360 by 400. */
const boxes = {
  lab: { x: 128, y: 4 },
  access: { x: 4, y: 112 },
  replication: { x: 128, y: 112 },
  measures: { x: 252, y: 112 },
  trilemma: { x: 4, y: 220 },
  mirror: { x: 128, y: 220 },
  coalition: { x: 252, y: 220 },
  society: { x: 128, y: 328 },
} as const;

/** What acts on what, as ways of lines. */
const lines = [
  'M180 60 V109',
  'M108 140 H125',
  'M252 140 H235',
  'M140 168 L80 217',
  'M108 248 H125',
  'M232 248 H249',
  'M220 168 L290 217',
  'M304 276 L234 331',
  'M146 168 C105 205 105 290 150 325',
  'M216 328 C244 300 238 205 258 171',
] as const;

type Name = keyof typeof boxes;

/** The whole model on one screen: each box leads to its rules. */
export function modelDiagram(): TemplateResult {
  return html`<figure class="model-diagram">
    <svg viewBox="0 0 360 400" role="group" aria-label=${say('model:diagram.title')}>
      <defs>
        <marker
          id="model-tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      ${lines.map((d) => svg`<path class="way" d=${d} marker-end="url(#model-tip)" />`)}
      ${(Object.keys(boxes) as Name[]).map((name) => {
        const { x, y } = boxes[name];
        return svg`<a href="#/model/${name}">
          <rect x=${x} y=${y} width="104" height="56" rx="3" />
          <text x=${x + 52} y=${y + 25} text-anchor="middle">${say(`model:diagram.boxes.${name}.name`)}</text>
          <text class="small" x=${x + 52} y=${y + 42} text-anchor="middle">${say(`model:diagram.boxes.${name}.says`)}</text>
        </a>`;
      })}
    </svg>
    <figcaption>
      <ol>
        ${Object.values(texts('model:diagram.sentences')).map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
    </figcaption>
  </figure>`;
}
