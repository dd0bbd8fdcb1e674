import type { Still } from '../../game/index.ts';
import { DotPainter } from './dot-painter.ts';
import { dotKinds, hostsPerDot, shareDots, type HostCount } from './dot-share.ts';
import type { DotSheet } from './dot-sprite.ts';

/** One class of computers as a picture of its own, and what it counts. */
export interface FieldPicture {
  readonly canvas: HTMLCanvasElement;
  readonly count: HostCount;
}

/** Paints the field of one class, `columns` dots wide and with `most` dots at most. */
export function fieldPicture(
  still: Still,
  index: number,
  { sheet, columns, most }: { sheet: DotSheet; columns: number; most: number },
): FieldPicture {
  const hosts = still.capacities[index] ?? 0;
  const per = hostsPerDot(hosts, most);
  const dots = new Uint16Array(dotKinds);
  const painter = new DotPainter(document.createElement('canvas'), index + 1);
  painter.fit(Math.ceil(hosts / per), columns, sheet);
  const count = shareDots(still, index, per, dots);
  painter.paint(dots);
  return { canvas: painter.canvas, count };
}
