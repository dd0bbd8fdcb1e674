import { expect, test } from 'vitest';
import {
  courseOf,
  doTask,
  fanTasks,
  PlainLabRunner,
  trilemmaSettings,
  type FanPart,
  type LabRunner,
} from '../../../src/futures/index.ts';
import { LabWorkers } from '../../../src/platform/index.ts';
import { FanSizeEvent, LabFan } from '../../../src/ui/lab/lab-fan.ts';
import { LabGames } from '../../../src/ui/lab/lab-games.ts';
import { LabPublished } from '../../../src/ui/lab/lab-published.ts';
import { LabSociety, SettingEvent } from '../../../src/ui/lab/lab-society.ts';
import { shownReadouts } from '../../../src/ui/lab/trilemma-readout.ts';
import { usualMirror } from '../../../src/ui/lab/mirror-state.ts';
import { say } from '../../../src/app/index.ts';
import { speak } from '../../fixtures/spoken.ts';

speak('en');
const settings = trilemmaSettings({ behaviours: 64 });

/** Puts an element on the page with these properties and waits until it is drawn. */
async function shown<Part extends LabSociety | LabFan | LabGames | LabPublished>(
  part: Part,
  properties: Partial<Part>,
): Promise<Part> {
  Object.assign(part, properties);
  document.body.replaceChildren(part);
  await part.updateComplete;
  return part;
}

function texts(part: Element, selector: string): string[] {
  return [...part.querySelectorAll(selector)].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}

test('holes open over the rounds, and each kind says how many', async () => {
  const frames = courseOf(settings, 1, 20);
  const society = await shown(new LabSociety(), { settings, frames: frames.slice(0, 1) });
  const holes = () => society.querySelectorAll('.map .gone').length;
  expect(holes()).toBe(0);
  expect(society.querySelectorAll('.map :is(.seen, .rare)')).toHaveLength(64);
  society.frames = frames;
  await society.updateComplete;
  expect(holes()).toBeGreaterThan(10);
  const said = [...society.querySelectorAll('.map-figure svg')].map((map) => map.ariaLabel ?? '');
  const counted = said.map((label) => Number(/(\d+) gone/.exec(label)?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(holes());
});

test('a society shown as tables has no picture and every behaviour', async () => {
  const frames = courseOf(settings, 1, 3);
  const society = await shown(new LabSociety(), { settings, frames, view: 'table' });
  expect(society.querySelectorAll('.shown svg')).toHaveLength(0);
  expect(society.querySelectorAll('.shown details tbody tr')).toHaveLength(64);
  expect(texts(society, '.shown .scrolled:last-of-type tbody th').slice(-4)).toEqual([
    '0',
    '1',
    '2',
    '3',
  ]);
});

test('a turned knob tells the new setting, and typed nonsense is put right', async () => {
  const society = await shown(new LabSociety(), { settings, frames: courseOf(settings, 1, 0) });
  const told: SettingEvent['settings'][] = [];
  society.addEventListener('rw-setting', (event) => told.push(event.settings));
  const isolation = society.querySelector<HTMLInputElement>('[data-knob=isolation] input')!;
  isolation.value = '0.7';
  isolation.dispatchEvent(new Event('input'));
  const draws = society.querySelector<HTMLInputElement>('[data-knob=draws] input')!;
  draws.value = '99999';
  draws.dispatchEvent(new Event('change'));
  expect(told).toEqual([
    { ...settings, isolation: 0.7 },
    { ...settings, draws: 4096 },
  ]);
  draws.value = '';
  draws.dispatchEvent(new Event('change'));
  expect(draws.value).toBe(String(settings.draws));
  expect(isolation.getAttribute('aria-valuetext')).toBe('100%');
});

test('a preset turns its knobs and is named when they stand so', async () => {
  const society = await shown(new LabSociety(), { settings, frames: courseOf(settings, 1, 0) });
  const select = society.querySelector('select')!;
  expect(select.selectedOptions[0]?.textContent).toBe(say('table:trilemma.preset_own'));
  const told: SettingEvent['settings'][] = [];
  society.addEventListener('rw-setting', (event) => told.push(event.settings));
  select.value = 'verifier-100';
  select.dispatchEvent(new Event('change'));
  expect(told).toEqual([trilemmaSettings({ safety: 0, verifier: 1 })]);
});

test('a fan runs when asked, says who holds, and is dropped when the setting changes', async () => {
  const fan = await shown(new LabFan(), {
    settings: [settings],
    headings: ['Setting'],
    runner: new PlainLabRunner(),
  });
  expect(fan.querySelector('.fan')).toBeNull();
  fan.querySelector<HTMLButtonElement>('.start')!.click();
  await expect
    .poll(() => texts(fan, '.outcome'))
    .toEqual([
      expect.stringMatching(/^In \d+ of 100 seeds the society still holds after 20 rounds\./),
    ]);
  expect(fan.querySelectorAll('.fan svg')).toHaveLength(shownReadouts.length);
  fan.settings = [{ ...settings, isolation: 0.5 }];
  await fan.updateComplete;
  expect(fan.querySelector('.fan')).toBeNull();
  expect(fan.textContent).toContain(say('table:trilemma.not_run'));
});

test('a fan that is stopped keeps what it has and says how much that is', async () => {
  const runner: LabRunner = {
    run: async (tasks, take, stop) => {
      const [first] = tasks;
      if (first !== undefined) take(doTask(first), first);
      while (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
  const fan = await shown(new LabFan(), { settings: [settings], headings: ['Setting'], runner });
  fan.querySelector<HTMLButtonElement>('.start')!.click();
  await expect.poll(() => fan.querySelectorAll('.fan').length).toBe(shownReadouts.length);
  expect(fan.querySelector('progress')?.value).toBe(25);
  fan.querySelector<HTMLButtonElement>('.stop')!.click();
  await fan.updateComplete;
  expect(fan.textContent).toContain('Stopped after 25 of 100.');
  expect(fan.querySelectorAll('.fan')).toHaveLength(shownReadouts.length);
});

test('work that cannot be started says so and can be tried again', async () => {
  const runner: LabRunner = { run: () => Promise.reject(new Error('gone')) };
  const fan = await shown(new LabFan(), { settings: [settings], headings: ['Setting'], runner });
  fan.querySelector<HTMLButtonElement>('.start')!.click();
  await expect.poll(() => fan.textContent).toContain(say('table:failed'));
  expect(fan.querySelector('.start')).not.toBeNull();
});

test('the size of a fan is asked for, not taken', async () => {
  const fan = await shown(new LabFan(), {
    settings: [settings],
    headings: ['Setting'],
    runner: new PlainLabRunner(),
  });
  const asked: [number, number][] = [];
  fan.addEventListener(FanSizeEvent.type, (event) => {
    const { seeds, rounds } = event;
    asked.push([seeds, rounds]);
  });
  fan.querySelector<HTMLInputElement>('input[value="1000"]')!.click();
  expect(asked).toEqual([[1000, 20]]);
});

test('games are played for the models at the table', async () => {
  const games = await shown(new LabGames(), { table: usualMirror, runner: new PlainLabRunner() });
  games.querySelector<HTMLButtonElement>('.start')!.click();
  await expect.poll(() => texts(games, '.outcome'), { timeout: 20_000 }).toHaveLength(2);
  expect(texts(games, '.outcome')[0]).toMatch(/^GPT-4o gives \d/);
});

test('what was withheld is shown as a prediction, what was published beside one', async () => {
  const published = await shown(new LabPublished(), {
    table: usualMirror,
    runner: new PlainLabRunner(),
  });
  await expect
    .poll(() => published.querySelectorAll('.cells li').length, { timeout: 20_000 })
    .toBe(18);
  const bare = texts(published, '.cells li').filter((line) => line.includes('prediction only'));
  expect(bare).toHaveLength(4);
  expect(published.querySelectorAll('.cells .observed')).toHaveLength(14);
  expect(published.querySelectorAll('.cells .here')).toHaveLength(2);
});

test('workers give what would be computed here, in any order', async () => {
  const tasks = fanTasks(settings, 1, 100, 5);
  const parts = new Map<number, FanPart>();
  await new LabWorkers(2).run(
    tasks,
    (part, task) => parts.set(task.firstSeed, part),
    new AbortController().signal,
  );
  expect(tasks.map((task) => parts.get(task.firstSeed))).toEqual(tasks.map((task) => doTask(task)));
});

test('workers hand over nothing after a stop', async () => {
  const stop = new AbortController();
  let taken = 0;
  await new LabWorkers(2).run(
    fanTasks(settings, 1, 1000, 20),
    () => {
      taken += 1;
      stop.abort();
    },
    stop.signal,
  );
  expect(taken).toBe(1);
});
