import { dotField, layOut, type DotField } from './dot-field.ts';
import { dotKinds } from './dot-share.ts';
import type { DotSheet } from './dot-sprite.ts';

const unpainted = 255;

/**
 * Paints the dots of one class. The picture is kept as pixels: a dot that has become another kind is
 * copied into them, and the rows in which anything changed are handed to the screen in one go.
 */
export class DotPainter {
  #field: DotField = { columns: 0, rows: 0, order: new Uint32Array() };
  #sheet: DotSheet | null = null;
  #image: ImageData | null = null;
  #pixels = new Uint32Array();
  #shown = new Uint8Array();
  #wanted = new Uint8Array();

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly seed: number,
  ) {}

  /** Lays the field out anew; everything is painted at the next `paint`. */
  fit(count: number, columns: number, sheet: DotSheet): void {
    if (this.#field.order.length !== count || this.#field.columns !== Math.min(count, columns)) {
      this.#field = dotField(count, columns, this.seed);
      this.#wanted = new Uint8Array(count);
    }
    this.#sheet = sheet;
    this.#shown = new Uint8Array(count).fill(unpainted);
    const width = this.#field.columns * sheet.size;
    const height = this.#field.rows * sheet.size;
    this.canvas.width = width;
    this.canvas.height = height;
    this.#image = width * height === 0 ? null : new ImageData(width, height);
    this.#pixels = new Uint32Array(this.#image?.data.buffer ?? new ArrayBuffer());
  }

  /** Shows so many dots of each kind. Returns how many dots were painted. */
  paint(dots: Uint16Array): number {
    const image = this.#image;
    const sheet = this.#sheet;
    if (image === null || sheet === null || dots.length !== dotKinds) return 0;
    const wanted = this.#wanted;
    const shown = this.#shown;
    layOut(this.#field, dots, wanted);
    let painted = 0;
    let first = -1;
    let last = 0;
    for (let at = 0; at < wanted.length; at += 1) {
      const kind = wanted[at]!;
      if (kind === shown[at]) continue;
      this.#copy(sheet, kind, at);
      shown[at] = kind;
      painted += 1;
      if (first < 0) first = at;
      last = at;
    }
    if (painted > 0) this.#show(image, sheet.size, first, last);
    return painted;
  }

  /** Hands over the rows from one dot to another. */
  #show(image: ImageData, size: number, first: number, last: number): void {
    const { columns } = this.#field;
    const top = Math.floor(first / columns) * size;
    const foot = (Math.floor(last / columns) + 1) * size;
    this.canvas.getContext('2d')?.putImageData(image, 0, 0, 0, top, image.width, foot - top);
  }

  #copy({ pixels, size }: DotSheet, kind: number, at: number): void {
    const { columns } = this.#field;
    const target = this.#pixels;
    const width = columns * size;
    const sheetWidth = size * dotKinds;
    let to = Math.floor(at / columns) * size * width + (at % columns) * size;
    let from = kind * size;
    for (let row = 0; row < size; row += 1) {
      for (let x = 0; x < size; x += 1) target[to + x] = pixels[from + x]!;
      to += width;
      from += sheetWidth;
    }
  }
}
