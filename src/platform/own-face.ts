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

/** Where a block's text lies in the window, px. */
export type TextBox = Readonly<Pick<DOMRect, 'x' | 'y' | 'height'>>;

/** px; browsers do not call less than this a shift, and no eye does. */
const noticed = 3;

/** Whether every block still stands where it stood, as high as it was. */
export function areStill(before: readonly TextBox[], after: readonly TextBox[]): boolean {
  return before.every((box, index) => {
    const now = after[index];
    if (now === undefined) return false;
    const moved = [now.x - box.x, now.y - box.y, now.height - box.height];
    return moved.every((distance) => Math.abs(distance) < noticed);
  });
}

/** Puts the faces on at once where no block in sight moves by it; false where one would. */
export function wearFacesWhereStill(page: Document): boolean {
  const root = page.documentElement;
  const range = page.createRange();
  const boxOf = (block: Element) => {
    range.selectNodeContents(block);
    return range.getBoundingClientRect();
  };
  const blocks = [...page.querySelectorAll(textBlocks)].filter((block) => {
    const { top, bottom, height } = boxOf(block);
    return height > 0 && bottom > 0 && top < root.clientHeight;
  });
  const before = blocks.map(boxOf);
  root.dataset['face'] = 'own';
  // Nothing is painted between the two measurings.
  if (areStill(before, blocks.map(boxOf))) {
    wearFaces(root);
    return true;
  }
  delete root.dataset['face'];
  return false;
}

const textBlocks = 'h1, h2, h3, p, li, dt, dd, th, td, summary, label, button, a, .value, .change';
