import { dotField, layOut, type DotField } from './dot-field.ts';
import { dotKinds } from './dot-share.ts';
import type { DotSheet } from './dot-sprite.ts';

const unpainted = 255;

/** Paints the dots of one class and repaints only those that have become another kind. */
export class DotPainter {
  #field: DotField = { columns: 0, rows: 0, order: new Uint32Array() };
  #sheet: DotSheet | null = null;
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
    this.canvas.width = this.#field.columns * sheet.size;
    this.canvas.height = this.#field.rows * sheet.size;
  }

  /** Shows so many dots of each kind. Returns how many dots were painted. */
  paint(dots: Uint16Array): number {
    const pen = this.canvas.getContext('2d');
    const sheet = this.#sheet;
    if (pen === null || sheet === null || dots.length !== dotKinds) return 0;
    const wanted = this.#wanted;
    const shown = this.#shown;
    layOut(this.#field, dots, wanted);
    const { size, picture } = sheet;
    const { columns } = this.#field;
    let painted = 0;
    for (let at = 0; at < wanted.length; at += 1) {
      const kind = wanted[at]!;
      if (kind === shown[at]) continue;
      const x = (at % columns) * size;
      const y = Math.floor(at / columns) * size;
      if (shown[at] !== unpainted) pen.clearRect(x, y, size, size);
      pen.drawImage(picture, kind * size, 0, size, size, x, y, size, size);
      shown[at] = kind;
      painted += 1;
    }
    return painted;
  }
}
