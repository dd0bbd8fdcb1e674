/** A place on the plate: 960 units wide, 360 high; a phone shows 160 to 800 of the width. */
export type Point = readonly [x: number, y: number];

/** A coordinate as it is written into a path: tenths are fine enough for any screen. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function at([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** A stroke of the graver from `a` to `b`: pointed at both ends, `width` across in the middle. */
export function cut(a: Point, b: Point, width: number, bow = 0): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const side = (offset: number): Point => [
    (a[0] + b[0]) / 2 + nx * (bow * 2 + offset),
    (a[1] + b[1]) / 2 + ny * (bow * 2 + offset),
  ];
  return `M${at(a)}Q${at(side(width))} ${at(b)}Q${at(side(-width))} ${at(a)}Z`;
}

/** Straight lines through the points. */
export function line(...points: readonly Point[]): string {
  return points.map((point, index) => (index === 0 ? 'M' : 'L') + at(point)).join('');
}

/** A closed shape with these corners. */
export function shape(...points: readonly Point[]): string {
  return line(...points) + 'Z';
}

/** A rectangle with square corners. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${at([x, y])}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

/** An ellipse. */
export function ring(x: number, y: number, across: number, down = across): string {
  const [a, b] = [short(across), short(down)];
  return `M${at([x - across, y])}a${a} ${b} 0 1 0 ${short(2 * across)} 0a${a} ${b} 0 1 0 ${short(-2 * across)} 0Z`;
}

/** A smooth line through the points. */
export function curve(...points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const point = (index: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? first;
  const parts = points.slice(1).map((to, index) => {
    const [before, from, after] = [point(index - 1), point(index), point(index + 2)];
    const one: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const two: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${at(one)} ${at(two)} ${at(to)}`;
  });
  return `M${at(first)}${parts.join('')}`;
}

/** A band along the points, as wide at each as `width` says; the share runs from 0 to 1. */
export function swell(points: readonly Point[], width: (share: number) => number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((here, index) => {
    const before = points[index - 1] ?? here;
    const after = points[index + 1] ?? here;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = width(index / Math.max(1, points.length - 1)) / 2;
    left.push([here[0] - (dy / length) * half, here[1] + (dx / length) * half]);
    right.unshift([here[0] + (dy / length) * half, here[1] - (dx / length) * half]);
  });
  return curve(...left) + curve(...right).replace('M', 'L') + 'Z';
}

/** Numbers from 0 to `count` − 1, for drawing a thing that often. */
export function times<Value>(count: number, draw: (index: number) => Value): Value[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => draw(index));
}
