import { wearFaces } from './own-face.ts';

/** Where a run of text begins in the window and how high it stands, px. */
export type TextBox = Readonly<Pick<DOMRect, 'x' | 'y' | 'height'>>;

/** px; browsers do not call less than this a shift, and no eye does. */
const noticed = 3;

/** Whether every run of text still begins where it began, as high as it was. */
export function areStill(before: readonly TextBox[], after: readonly TextBox[]): boolean {
  return before.every((box, index) => {
    const now = after[index];
    if (now === undefined) return false;
    const moved = [now.x - box.x, now.y - box.y, now.height - box.height];
    return moved.every((distance) => Math.abs(distance) < noticed);
  });
}

/** Puts the faces on at once where no text in sight moves by it; false where some would. */
export function wearFacesWhereStill(page: Document): boolean {
  const root = page.documentElement;
  const range = page.createRange();
  const boxOf = (text: Text): TextBox => {
    range.selectNodeContents(text);
    const [first] = range.getClientRects();
    const { x, y, height } = range.getBoundingClientRect();
    return { x: first?.x ?? x, y: first?.y ?? y, height };
  };
  const texts = textsOf(page).filter((text) => {
    const { y, height } = boxOf(text);
    return height > 0 && y + height > 0 && y < root.clientHeight;
  });
  const before = texts.map(boxOf);
  root.dataset['face'] = 'own';
  // Nothing is painted between the two measurings.
  if (areStill(before, texts.map(boxOf))) {
    wearFaces(root);
    return true;
  }
  delete root.dataset['face'];
  return false;
}

/** Every run of text: words in italics within a line can slide while their block stays. */
function textsOf(page: Document): readonly Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
  }
  return texts;
}
