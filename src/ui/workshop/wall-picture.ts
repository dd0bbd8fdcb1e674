import { html, nothing, type TemplateResult } from 'lit';
import { pictureOf, type Run } from '../../game/index.ts';
import { sceneWorldOf } from '../scene/scene-world.ts';
import '../scene/scene-view.ts';

/** The drawing of a page's scene as the world has it now; its words where whoever leads wants no pictures. */
export function wallPicture(run: Run, isDrawn: boolean): TemplateResult | typeof nothing {
  const picture = pictureOf(run);
  if (picture === null) return nothing;
  const { scene, description } = picture;
  const { language } = run.playthrough;
  if (!isDrawn) return html`<p lang=${language}>${description}</p>`;
  return html`<rw-scene
    .scene=${scene}
    .description=${description}
    .world=${sceneWorldOf(run)}
    .language=${language}
  ></rw-scene>`;
}
