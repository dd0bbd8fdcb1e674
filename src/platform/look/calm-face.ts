import type { App } from '../../app/index.ts';
import { wearFaces } from './own-face.ts';
import { wearFacesWhereStill } from './still-text.ts';

/**
 * Puts the faces on, which have come, at a moment when no text moves by it: at once where none in
 * sight would, else as soon as another page or another place is shown.
 */
export function wearFacesCalmly(page: Document, app: App): void {
  const shown = app.sitting?.run.turns.at(-1)?.taken ?? null;
  const { place } = app.route;
  // A wall may show one place for hours; its stand-ins are as wide, so nothing moves.
  if (place === 'present') {
    wearFaces(page.documentElement);
    return;
  }
  if (wearFacesWhereStill(page)) return;
  const stop = app.subscribe(() => {
    const isSame = (app.sitting?.run.turns.at(-1)?.taken ?? null) === shown;
    if (isSame && app.route.place === place) return;
    stop();
    wearFaces(page.documentElement);
  });
}
