import { say as speak, write } from '../../app/index.ts';
import type { Still } from '../../game/index.ts';
import { hostClasses } from '../frame/dot-share.ts';
import { dotSheet } from '../frame/dot-sprite.ts';
import { fieldPicture } from '../frame/field-picture.ts';
import { few } from '../frame/host-fields.ts';

/** What stands on an ending's picture. */
export interface PlateText {
  readonly small: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: string;
  /** Over the map. */
  readonly map: string;
}

const size = { width: 1200, height: 900 };
/** Height of the drawing: its own shape over the whole width. */
const drawn = 450;
const margin = 64;
/** What the map adds to the height, and the edge of its dots. */
const mapHeight = 330;
const edge = 10;

/** What a drawing's lines take from the page's style sheet; a picture of its own has none. */
const styles = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'display', 'visibility', 'color'],
];

/** One picture of an ending: the drawing, the words, the map's last state. Rejects where the browser cannot. */
export async function platePicture(
  drawing: SVGElement | null,
  text: PlateText,
  still: Still | null,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height + (still === null ? 0 : mapHeight);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no canvas.');
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  pen.fillStyle = colour('--paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let y = margin;
  if (drawing !== null) {
    const image = await imageOf(drawing);
    pen.drawImage(image, 0, 0, size.width, drawn);
    y += drawn;
  }
  const width = size.width - 2 * margin;
  const say = (words: string, font: string, ink: string, leading: number): void => {
    pen.font = font;
    pen.fillStyle = colour(ink);
    for (const line of wrapped(pen, words, width)) {
      y += leading;
      pen.fillText(line, margin, y);
    }
  };
  const plain = style.getPropertyValue('--face-instrument');
  const face = style.getPropertyValue('--face-text');
  say(text.small, `24px ${plain}`, '--ink-soft', 12);
  say(text.title, `italic 64px ${face}`, '--ink', 78);
  y += 14;
  for (const line of text.lines) say(line, `28px ${plain}`, '--ink', 42);
  if (still !== null) {
    y += 20;
    say(text.map, `24px ${plain}`, '--ink-soft', 34);
    const put = (words: string, left: number, width: number, top: number): void => {
      pen.font = `20px ${plain}`;
      pen.fillStyle = colour('--ink');
      wrapped(pen, words, width).forEach((line, row) => pen.fillText(line, left, top + 24 * row));
    };
    paintMap(pen, still, y + 12, style, put);
  }
  y = canvas.height - margin - 24;
  say(text.foot, `24px ${plain}`, '--ink-soft', 34);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error('The picture could not be written.'));
      else done(blob);
    }, 'image/png');
  });
}

type Put = (words: string, left: number, width: number, top: number) => void;

/** Personal computers over the whole width, below them the other classes side by side. */
function paintMap(
  pen: CanvasRenderingContext2D,
  still: Still,
  top: number,
  style: CSSStyleDeclaration,
  put: Put,
): void {
  const sheet = dotSheet(style, edge);
  const whole = size.width - 2 * margin;
  const gap = 24;
  const quarter = (whole - 3 * gap) / 4;
  let [left, below] = [margin, top];
  const paint = (index: number, x: number, y: number, width: number, rows: number): number => {
    const name = hostClasses[index]!;
    const columns = Math.floor(width / edge);
    const { canvas, count } = fieldPicture(still, index, { sheet, columns, most: few[name] });
    const share = write('percent', count.all === 0 ? 0 : count.held / count.all);
    const words = `${speak(`world-room:map.classes.${name}`)}: ${share} ${speak('world-room:map.held')}`;
    put(words, x, width, y + 20);
    const under = y + 24 * rows + 8;
    if (canvas.width > 0 && canvas.height > 0) pen.drawImage(canvas, x, under);
    return under + canvas.height;
  };
  const wide = hostClasses.indexOf('pc');
  below = paint(wide, left, below, whole, 1) + 8;
  hostClasses.forEach((_, index) => {
    if (index === wide) return;
    paint(index, left, below, quarter, 2);
    left += quarter + gap;
  });
}

async function imageOf(drawing: SVGElement): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true) as SVGElement;
  const [from, to] = [drawing, copy].map((root) => [
    root,
    ...root.querySelectorAll<SVGElement>('*'),
  ]);
  from!.forEach((element, index) => {
    const style = getComputedStyle(element);
    const words = styles.map((name) => `${name}:${style.getPropertyValue(name)}`);
    to![index]!.style.cssText = words.join(';');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(drawn));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function wrapped(pen: CanvasRenderingContext2D, words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
