const name = 'runaway.faces';

const faces = ["400 1em 'Literata'", "italic 400 1em 'Literata'", "400 1em 'Hanken Grotesk'"];

/**
 * Fetches the app's own faces once the page stands, and resolves when they are there. They are put
 * on at a moment when the text changes anyway, so that nothing moves under a reader's eyes.
 */
export async function fetchFaces(page: Document): Promise<boolean> {
  try {
    await Promise.all(faces.map((face) => page.fonts.load(face)));
    return true;
  } catch {
    return false;
  }
}

/** Puts the faces on, and from the next visit on from the start. */
export function wearFaces(root: HTMLElement): void {
  root.dataset['face'] = 'own';
  try {
    localStorage.setItem(name, 'kept');
  } catch {
    // Then they are put on a page later next time too.
  }
}
