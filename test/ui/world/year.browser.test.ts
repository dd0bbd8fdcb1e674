import { afterEach, expect, test } from 'vitest';
import { replay } from '../../../src/game/index.ts';
import { stopsOf } from '../../../src/ui/world/stop.ts';
import { YearReplay } from '../../../src/ui/world/year-replay.ts';
import { yearOf } from '../../../src/ui/world/year.ts';
import '../../../src/ui/frame/token.css';
import { pack, playthrough } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

speak('en');
const run = replay(
  pack,
  playthrough({ decisions: ['room.wait', ...Array.from({ length: 20 }, () => 'later.again')] }),
);
const stops = stopsOf(run);
const steps = yearOf(run);

async function shown(): Promise<{ readonly year: YearReplay; readonly asked: number[] }> {
  const year = Object.assign(new YearReplay(), { run, stops });
  const asked: number[] = [];
  year.addEventListener('rw-time', ({ stop }) => asked.push(stop));
  document.body.replaceChildren(year);
  await year.updateComplete;
  return { year, asked };
}

const hourAt = (page: number) => run.turns[page]?.readings.at(-1)?.hour;

afterEach(() => {
  delete document.documentElement.dataset['motion'];
  document.body.replaceChildren();
});

test('each step says what was done in its own words, and time goes to its end', async () => {
  document.documentElement.dataset['motion'] = 'less';
  const { year, asked } = await shown();
  expect(year.querySelector('q')).toBeNull();
  for (const [index, { turn, to }] of steps.entries()) {
    year.querySelector<HTMLButtonElement>('.year-tools .strong')!.click();
    await year.updateComplete;
    expect(year.querySelector('q')?.textContent).toBe(run.turns[turn]?.taken?.text);
    const progress = year.querySelector('.steps-of')!.textContent.trim();
    expect(progress).toBe(`${index + 1} of ${steps.length}`);
    expect(stops[asked.at(-1)!]?.hour).toBe(hourAt(to));
  }
  expect(asked).toHaveLength(steps.length);
  expect(year.move(1)).toBe(false);
  expect(year.move(-1)).toBe(true);
});

test('where motion is welcome time runs from the beginning of a step to its end', async () => {
  const { year, asked } = await shown();
  year.move(1);
  await expect.poll(() => stops[asked.at(-1)!]?.hour, { timeout: 5000 }).toBe(hourAt(steps[0]!.to));
  expect(asked.length).toBeGreaterThan(2);
  expect(asked).toEqual([...asked].sort((a, b) => a - b));
});

test('playing is held by the same button and by taking a step oneself', async () => {
  document.documentElement.dataset['motion'] = 'less';
  const { year } = await shown();
  const play = () => year.querySelector<HTMLButtonElement>('.year-tools .play')!;
  play().click();
  await year.updateComplete;
  expect(play().textContent.trim()).toBe('Hold');
  play().click();
  await year.updateComplete;
  expect(play().textContent.trim()).not.toBe('Hold');
});
