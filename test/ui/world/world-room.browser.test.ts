import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { courseOf, trilemmaSettings } from '../../../src/futures/index.ts';
import { filmOf, replay, stillAt, type Still } from '../../../src/game/index.ts';
import { CornerTriangle } from '../../../src/ui/world/corner-triangle.ts';
import { trailOf } from '../../../src/ui/world/corner.ts';
import { countHosts, hostClasses } from '../../../src/ui/frame/dot-share.ts';
import { HostMap } from '../../../src/ui/world/host-map.ts';
import { IndicatorChart } from '../../../src/ui/world/indicator-chart.ts';
import { worldViewOf } from '../../../src/ui/world/world-view.ts';
import { Scrubber } from '../../../src/ui/world/scrubber.ts';
import { SeriesChart } from '../../../src/ui/debrief/series-chart.ts';
import { societyTriangle, triangleTable } from '../../../src/ui/lab/society-triangle.ts';
import { StrainHeat } from '../../../src/ui/world/strain-heat.ts';
import '../../../src/ui/frame/token.css';
import '../../../src/ui/world/world-room.css';
import '../../../src/ui/world/world-map.css';
import '../../../src/ui/world/world-measure.css';
import '../../../src/ui/world/world-time.css';
import { say, write } from '../../../src/app/index.ts';
import { speak } from '../../fixtures/spoken.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

type Part = HostMap | Scrubber | StrainHeat | CornerTriangle | IndicatorChart | SeriesChart;

speak('en');
const decisions = ['room.wait', ...Array.from({ length: 40 }, () => 'later.again')];
const way = playthrough({ decisions });
const room = worldViewOf(replay(pack, way));
const film = filmOf(pack, way)!;
const first = stillAt(film, 0);
const day = (hour: number) => `hour ${hour}`;

/** The last still with copies set by hand, so that every class has hosts of every kind. */
function held(count: number): Still {
  const last = stillAt(film, film.length - 1);
  const copies = last.copies.map((_, index) => (index % 64 < 40 ? count : 0));
  const hardened = Float32Array.of(0.1, 0.2, 0.3, 0.4, 0.5);
  return { ...last, copies, hardened, offline: Float32Array.of(0, 0.1, 0.1, 0, 0.2) };
}

/** Puts an element on the page with these properties and waits until it is drawn. */
async function shown<Each extends Part>(part: Each, properties: Partial<Each>): Promise<Each> {
  Object.assign(part, properties);
  const page = document.createElement('main');
  page.className = 'world-room';
  page.style.inlineSize = '60rem';
  page.append(part);
  document.body.replaceChildren(page);
  await part.updateComplete;
  return part;
}

async function opened(part: Element): Promise<string[][]> {
  part.querySelector('summary')!.click();
  await expect.poll(() => part.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  return [...part.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

/** Pixels of a canvas that are not empty, and a number that changes with any of them. */
function ink(canvas: HTMLCanvasElement): { readonly filled: number; readonly sum: number } {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let filled = 0;
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! > 0) filled += 1;
    sum = (Math.imul(sum, 31) + data[at]! + 7 * data[at + 1]! + 13 * data[at + 3]!) | 0;
  }
  return { filled, sum };
}

function canvasOf(map: HostMap, name: string): HTMLCanvasElement {
  return map.querySelector<HTMLCanvasElement>(`[data-class=${name}] canvas`)!;
}

afterEach(() => {
  delete document.documentElement.dataset['motion'];
  document.body.replaceChildren();
});

test('the map says of every class what it paints, and has a table with the same hosts', async () => {
  const still = held(300);
  const map = await shown(new HostMap(), { still, look: 'a' });
  const rows = await opened(map);
  hostClasses.forEach((name, index) => {
    const { all, held: taken, hardened, dark, free } = countHosts(still, index);
    const numbers = [all, taken, hardened, dark, free].map((value) => write('number', value));
    expect(rows[index]).toEqual([say(`world-room:map.classes.${name}`), ...numbers]);
    const said = canvasOf(map, name).getAttribute('aria-label') ?? '';
    for (const value of [taken, hardened, dark, free])
      expect(said).toContain(write('number', value));
  });
});

test('the dots change with the world, and only then', async () => {
  const map = await shown(new HostMap(), { still: first, look: 'a' });
  const canvas = canvasOf(map, 'pc');
  const before = ink(canvas);
  expect(before.filled).toBeGreaterThan(1000);
  map.still = held(300);
  await map.updateComplete;
  const after = ink(canvas);
  expect(after.sum).not.toBe(before.sum);
  map.still = { ...first };
  await map.updateComplete;
  expect(ink(canvas)).toEqual(before);
});

test('a legend under the name says how many computers one dot is, and there are so many dots', async () => {
  const still = held(10);
  const map = await shown(new HostMap(), { still, look: 'a' });
  for (const field of map.querySelectorAll<HTMLElement>('.field')) {
    const index = hostClasses.findIndex((name) => name === field.dataset['class']);
    const said = field.querySelector('.note')!.textContent.replace(/,/g, '');
    const per = said.includes('one computer') ? 1 : Number(/(\d+)/.exec(said)?.[1]);
    const dots = Math.ceil(still.capacities[index]! / per);
    expect(Number(field.dataset['dots'])).toBe(dots);
    const canvas = field.querySelector('canvas')!;
    expect(canvas.width * canvas.height).toBeGreaterThanOrEqual(dots * 16);
  }
});

test('where there is little room a dot stands for more computers', async () => {
  const count = (map: HostMap) =>
    [...map.querySelectorAll<HTMLElement>('.field')].reduce(
      (sum, field) => sum + Number(field.dataset['dots']),
      0,
    );
  const map = await shown(new HostMap(), { still: held(10), look: 'wide' });
  const wide = count(map);
  map.parentElement!.style.inlineSize = '20rem';
  map.look = 'narrow';
  await map.updateComplete;
  expect(wide).toBeGreaterThan(10_000);
  expect(count(map)).toBeLessThan(wide / 2);
  expect(ink(canvasOf(map, 'pc')).filled).toBeGreaterThan(100);
});

test('the field of strains says and shows where copies are, and holds each in its table', async () => {
  const still = held(25);
  const heat = await shown(new StrainHeat(), { still, trail: [] });
  const total = still.copies.reduce((sum, count) => sum + count, 0);
  const sentence = heat.querySelector('svg')!.getAttribute('aria-label') ?? '';
  expect(sentence).toContain(write('number', total));
  expect(heat.querySelector('figcaption p')?.textContent).toBe(sentence);
  expect(heat.querySelectorAll('.warm')).toHaveLength(40);
  const cells = (await opened(heat)).flatMap(([, ...row]) => row);
  const counted = cells.reduce((sum, cell) => sum + Number(cell.replace(/\D/g, '')), 0);
  expect([cells.length, counted]).toEqual([64, total]);
  heat.still = { ...still, copies: new Int32Array(320) };
  await heat.updateComplete;
  expect(heat.querySelector('svg')?.getAttribute('aria-label')).toBe(say('world-room:heat.empty'));
  expect(heat.querySelectorAll('.warm')).toHaveLength(0);
});

test('the triangle says its three corners, moves with them, and has a row for every page', async () => {
  const stop = room.stops.length - 1;
  const triangle = await shown(new CornerTriangle(), {
    corners: { evolution: 0.9, isolation: 0.1, safety: 0.2 },
    trail: trailOf(room.corners, room.stops, stop),
    rows: room.pageCorners,
    when: day,
  });
  const place = () => triangle.querySelector('.here')!.getAttribute('cx');
  const svg = triangle.querySelector('svg')!;
  expect(svg.getAttribute('aria-label')).toBe('Self-change 90%, isolation 10%, safety 20%.');
  const before = place();
  triangle.corners = { evolution: 0.1, isolation: 0.9, safety: 0.2 };
  await triangle.updateComplete;
  expect(Number(place())).toBeGreaterThan(Number(before));
  const rows = await opened(triangle);
  expect(rows).toHaveLength(room.pageCorners.length);
  const last = room.pageCorners.at(-1)!;
  expect(rows.at(-1)).toEqual([
    day(last.hour),
    ...[last.evolution, last.isolation, last.safety].map((share) => write('percent', share)),
  ]);
});

test('the triangle of the table says what its own table says', () => {
  const frames = courseOf(trilemmaSettings({ behaviours: 64 }), 1, 12);
  const page = document.createElement('main');
  document.body.replaceChildren(page);
  const shares = (count: number) => {
    render(triangleTable(frames.slice(0, count)), page);
    const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    render(societyTriangle(frames.slice(0, count)), page);
    const said = page.querySelector('svg')!.getAttribute('aria-label') ?? '';
    for (const cell of cells) expect(said).toContain(cell);
    return page.querySelector('.stand')!.getAttribute('points');
  };
  expect(shares(1)).not.toBe(shares(frames.length));
});

test('a curve is drawn in view, says its way, and marks the time set', async () => {
  const series = room.series('score');
  const begun = '2027-06-01T00:00';
  const curve = await shown(new IndicatorChart(), { series, when: day, day, start: begun });
  const way = curve.querySelector('polyline')!.getAttribute('points')!.split(' ');
  expect(way.length).toBe(series.hours.length);
  expect(new Set(way.map((point) => point.split(',')[1])).size).toBeGreaterThan(1);
  expect(curve.querySelector('p.note')?.textContent).toContain(String(series.high));
  const ends = [...curve.querySelectorAll('.places .first, .places .last')];
  expect(series.hours.at(-1)! - series.hours[0]!).toBe(11 * 24);
  expect(ends.map((end) => end.textContent)).toEqual(['1 Jun', '12 Jun']);
  const line = () => curve.querySelector<HTMLElement>('.now-line')!.getBoundingClientRect().x;
  const start = line();
  curve.hour = series.hours.at(-1)!;
  await curve.updateComplete;
  expect(line()).toBeGreaterThan(start + 100);
  expect(curve.querySelector('.now')?.textContent).toContain(String(series.values.at(-1)));
  const rows = await opened(curve);
  expect(rows.map(([, value]) => Number(value))).toEqual(series.pages.map(({ value }) => value));
});

test('a curve drawn late marks the time that was set before', async () => {
  const series = room.series('score');
  const hour = series.hours.at(-1)!;
  const curve = await shown(new IndicatorChart(), {
    ...{ series, when: day, day, hour },
  });
  const line = () => curve.querySelector<HTMLElement>('.now-line')?.getBoundingClientRect().x ?? 0;
  const plot = curve.querySelector('.plane')!.getBoundingClientRect();
  await expect.poll(line).toBeGreaterThan(plot.x + plot.width / 2);
});

test('a chart of the looking back changes its line with its values', async () => {
  const points = [0, 6, 12].map((hour) => ({ hour, value: hour }));
  const chart = await shown(new SeriesChart(), {
    name: 'Copies',
    sentence: 'From 0 to 12.',
    points,
  });
  const line = () => chart.querySelector('polyline')!.getAttribute('points');
  const before = line();
  expect(chart.querySelector('figcaption')?.textContent).toContain('From 0 to 12.');
  chart.points = points.map(({ hour }) => ({ hour, value: 12 - hour }));
  await chart.updateComplete;
  expect(line()).not.toBe(before);
  expect((await opened(chart)).map(([, value]) => value)).toEqual(['12', '0']);
});

/** A line of time that does what it asks for, and every stop it asked for. */
async function scrubber(stop = 0): Promise<{ readonly time: Scrubber; readonly asked: number[] }> {
  const { stops, marks } = room;
  const time = await shown(new Scrubber(), { stops, marks, stop, when: day });
  const asked: number[] = [];
  time.addEventListener('rw-time', (event) => {
    asked.push(event.stop);
    time.stop = event.stop;
  });
  return { time, asked };
}

test('time is set by the keys, six hours, a decision or an end at a time', async () => {
  const { time } = await scrubber();
  const slider = time.querySelector<HTMLInputElement>('#time')!;
  const last = room.stops.length - 1;
  slider.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => time.stop).toBe(1);
  await userEvent.keyboard('{End}');
  await expect.poll(() => time.stop).toBe(last);
  expect(slider.getAttribute('aria-valuetext')).toBe(day(room.stops[last]!.hour));
  await userEvent.keyboard('{PageDown}');
  const decisionHours = room.marks.filter(({ kind }) => kind === 'decision').map((one) => one.hour);
  await expect.poll(() => time.stop).toBeLessThan(last);
  expect(decisionHours).toContain(room.stops[time.stop]?.hour);
  await userEvent.keyboard('{Home}');
  await expect.poll(() => time.stop).toBe(0);
  const keys = time.querySelector(`#${slider.getAttribute('aria-describedby') ?? ''}`);
  expect(keys?.textContent).toBe(say('world-room:time.keys'));
});

test('many places told of in one frame are gone to once', async () => {
  const { time, asked } = await scrubber();
  const slider = time.querySelector<HTMLInputElement>('#time')!;
  for (const value of [3, 5, 9]) {
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await expect.poll(() => asked).toEqual([9]);
});

test('where motion is unwelcome, time runs in stills a second apart, and can be halted', async () => {
  document.documentElement.dataset['motion'] = 'less';
  const { time, asked } = await scrubber();
  const play = time.querySelector<HTMLButtonElement>('.play')!;
  expect(play.textContent.trim()).toBe(say('world-room:time.play_stills'));
  const start = performance.now();
  play.click();
  await expect.poll(() => asked.length, { timeout: 5000 }).toBeGreaterThanOrEqual(2);
  expect(performance.now() - start).toBeGreaterThan(1800);
  play.click();
  const seen = asked.length;
  // However late one looks, no more have come than seconds have passed.
  expect(seen).toBeLessThanOrEqual((performance.now() - start) / 900);
  await time.updateComplete;
  expect(play.textContent.trim()).toBe(say('world-room:time.play_stills'));
  await new Promise((done) => setTimeout(done, 1300));
  expect(asked).toHaveLength(seen);
  const hours = asked.map((stop) => room.stops[stop]?.hour);
  expect(hours).toEqual([...hours].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

test('time let run passes by itself where motion is welcome', async () => {
  const { time, asked } = await scrubber();
  const play = time.querySelector<HTMLButtonElement>('.play')!;
  expect(play.textContent.trim()).toBe(say('world-room:time.play'));
  play.click();
  await expect.poll(() => asked.length).toBeGreaterThan(2);
  play.click();
  await time.updateComplete;
  expect(play.textContent.trim()).toBe(say('world-room:time.play'));
});
