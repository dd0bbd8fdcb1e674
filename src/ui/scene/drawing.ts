import type { SVGTemplateResult } from 'lit';
import type { SceneWorld } from './scene-world.ts';

/**
 * Draws a scene on a plate of 960 × 360. The same world gives the same drawing. What carries it
 * stands between 160 and 800, all that a phone shows.
 */
export type Drawing = (world: SceneWorld) => SVGTemplateResult;
