import { bins, darkKind, dotKinds, freeKind, hardenedKind, strains } from './dot-share.ts';

/** One small picture per kind of dot, side by side on a canvas that is never shown. */
export interface DotSheet {
  readonly picture: HTMLCanvasElement;
  /** The same picture as pixels, row by row. */
  readonly pixels: Uint32Array;
  /** Edge of one picture in device pixels. */
  readonly size: number;
}

/** How the held dot is drawn for each pair of stealth bins: full, hollow, outlined, a mere point. */
export const stealthShapes = 4;

/** Draws every kind of dot in the colours the page now has. `size` is in device pixels. */
export function dotSheet(style: CSSStyleDeclaration, size: number): DotSheet {
  const picture = document.createElement('canvas');
  picture.width = size * dotKinds;
  picture.height = size;
  const pen = picture.getContext('2d', { willReadFrequently: true });
  if (pen === null) return { picture, pixels: new Uint32Array(), size };
  const colour = (name: string) => style.getPropertyValue(name).trim();
  for (let strain = 0; strain < strains; strain += 1) {
    pen.fillStyle = colour(`--able-${strain % bins}`);
    pen.strokeStyle = pen.fillStyle;
    const shape = Math.floor(Math.floor(strain / bins) / (bins / stealthShapes));
    held(pen, (strain + 0.5) * size, size / 2, size, shape);
  }
  pen.fillStyle = colour('--map-free');
  disc(pen, (freeKind + 0.5) * size, size / 2, size * 0.17);
  pen.strokeStyle = colour('--map-hardened');
  pen.lineWidth = Math.max(1, size * 0.15);
  cross(pen, (hardenedKind + 0.5) * size, size / 2, size * 0.27);
  pen.strokeStyle = colour('--map-dark');
  pen.lineWidth = Math.max(1, size * 0.2);
  pen.beginPath();
  pen.moveTo((darkKind + 0.2) * size, size / 2);
  pen.lineTo((darkKind + 0.8) * size, size / 2);
  pen.stroke();
  const { data } = pen.getImageData(0, 0, picture.width, picture.height);
  return { picture, pixels: new Uint32Array(data.buffer), size };
}

function held(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  shape: number,
): void {
  switch (shape) {
    case 0:
      pen.fillRect(x - size * 0.45, y - size * 0.45, size * 0.9, size * 0.9);
      return;
    case 1:
      disc(pen, x, y, size * 0.42);
      return;
    case 2:
      pen.lineWidth = Math.max(1, size * 0.2);
      pen.beginPath();
      pen.arc(x, y, size * 0.33, 0, 2 * Math.PI);
      pen.stroke();
      return;
    default:
      disc(pen, x, y, size * 0.25);
  }
}

function disc(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

function cross(pen: CanvasRenderingContext2D, x: number, y: number, reach: number): void {
  pen.beginPath();
  pen.moveTo(x - reach, y);
  pen.lineTo(x + reach, y);
  pen.moveTo(x, y - reach);
  pen.lineTo(x, y + reach);
  pen.stroke();
}
