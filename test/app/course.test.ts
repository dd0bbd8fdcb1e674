import { Scorm12API } from 'scorm-again';
import { expect, test } from 'vitest';
import { Course, followCourse, keptByPlatform } from '../../src/app/index.ts';
import { choose, replay, rewind, type Run, type Save } from '../../src/game/index.ts';
import { findCourseApi, startCourse } from '../../src/platform/index.ts';
import { appIn } from '../fixtures/app.ts';
import { pack, playthrough } from '../fixtures/ink.ts';
import { Machine } from '../fixtures/machine.ts';
import { save } from '../fixtures/sitting.ts';

const as = (text: string) => Promise.resolve(text);

/** A learning platform on which a course was begun, and how to leave it. */
function session(kept: Readonly<Record<string, unknown>> = {}) {
  const api = new Scorm12API({ autocommit: false });
  api.loadFromJSON(kept, '');
  let seconds = 0;
  const clock = () => new Date(2027, 5, 3, 10, 0, (seconds += 5));
  let leave: () => void = () => undefined;
  const platform = startCourse(findCourseApi({ parent: { API: api } }), clock, (act) => {
    leave = act;
  })!;
  return { api, platform, leave: () => leave() };
}

function savedAt(run: Run): Save {
  return save({ decisions: run.playthrough.decisions });
}

interface Decided {
  readonly id: string;
  readonly type: string;
  readonly student_response: string;
  readonly result: string;
  readonly time: string;
}

interface Held {
  readonly core: Readonly<Record<string, string>>;
  readonly suspend_data: string;
  readonly interactions: Readonly<Record<number, Decided>>;
  readonly objectives: Readonly<Record<number, { readonly id: string; readonly status: string }>>;
}

/** What the platform would write down. */
function held(api: Scorm12API): Held {
  return JSON.parse(JSON.stringify(api.cmi)) as Held;
}

/** What the platform holds of each decision. */
function told(api: Scorm12API) {
  return Object.values(held(api).interactions).map(
    ({ id, type, student_response, result, time }: Decided) => {
      return { id, type, student_response, result, time };
    },
  );
}

async function play(course: Course, labels: readonly string[]): Promise<Run> {
  let run = replay(pack, playthrough());
  await course.follow(run, savedAt(run));
  for (const label of labels) {
    run = choose(run, label);
    await course.follow(run, savedAt(run));
  }
  return run;
}

test('a platform holds three decisions in their order, and then the ending', async () => {
  const { api, platform, leave } = session();
  const course = new Course(platform, as, null);
  const run = await play(course, ['room.light', 'later.again']);
  expect(held(api).core['lesson_status']).toBe('incomplete');
  expect(held(api).core['exit']).toBe('suspend');
  const last = choose(run, 'later.stop');
  await course.follow(last, savedAt(last));
  expect(told(api)).toEqual([
    decided('room', 'room.light', '10:00:10'),
    decided('later', 'later.again', '10:00:15'),
    decided('later_2', 'later.stop', '10:00:20'),
  ]);
  expect(held(api).core['lesson_status']).toBe('completed');
  expect(held(api).objectives).toMatchObject({ 0: { id: 'dark', status: 'completed' } });
  leave();
  expect(held(api).core['session_time']).toBe('00:00:20');
  expect(api.isTerminated()).toBe(true);
});

function decided(id: string, student_response: string, time: string) {
  return { id, type: 'choice', student_response, result: 'neutral', time };
}

test('a decision taken back counts for nothing, the one taken instead does', async () => {
  const { api, platform } = session();
  const course = new Course(platform, as, null);
  const run = await play(course, ['room.light', 'later.again']);
  const back = rewind(run, 1);
  await course.follow(back, savedAt(back));
  expect(told(api).map(({ student_response }) => student_response)).toEqual(['room.light', '']);
  const other = choose(back, 'later.stop');
  await course.follow(other, savedAt(other));
  expect(told(api).map(({ student_response }) => student_response)).toEqual([
    'room.light',
    'later.stop',
  ]);
});

test('a learner who comes back goes on where the platform says', async () => {
  const first = session();
  await play(new Course(first.platform, as, null), ['room.light', 'later.again']);
  const kept = {
    core: { student_id: 'ada', lesson_status: 'incomplete' },
    suspend_data: held(first.api).suspend_data,
  };
  first.leave();
  const { api, platform } = session(kept);
  const app = appIn(new Machine().window(), {});
  await followCourse(app, platform);
  await expect.poll(() => app.sitting?.run.playthrough.decisions.length).toBe(2);
  app.sitting!.choose('later.stop');
  await expect.poll(() => held(api).core['lesson_status']).toBe('completed');
  expect(told(api).map(({ student_response, time }) => [student_response, time])).toEqual([
    ['room.light', ''],
    ['later.again', ''],
    ['later.stop', expect.stringMatching(/^10:00:\d\d$/)],
  ]);
  expect(app.sitting!.id).toMatch(/^lamp-course/);
});

test('who has finished once stays finished when a new playthrough begins', async () => {
  const { api, platform } = session();
  const course = new Course(platform, as, null);
  await play(course, ['room.light', 'later.stop']);
  await play(course, ['room.wait']);
  expect(held(api).core['lesson_status']).toBe('completed');
  expect(told(api).map(({ student_response }) => student_response)).toEqual(['room.wait', '']);
});

test('a playthrough too long for the platform is compressed', async () => {
  const { api, platform } = session();
  const packed: string[] = [];
  const course = new Course(platform, (text) => as(`short${packed.push(text)}`), null);
  const decisions = ['room.wait', ...Array<string>(300).fill('later.again')];
  const run = replay(pack, playthrough({ decisions }));
  await course.follow(run, savedAt(run));
  expect(held(api).suspend_data).toBe(`~short${packed.length}`);
  const ports = {
    unpack: (text: string) => as(packed[Number(text.slice(5)) - 1] ?? ''),
    now: () => '2027-06-03T12:15:00.000Z',
  };
  expect((await keptByPlatform(platform, ports))?.decisions).toEqual(decisions);
});

test('what is no playthrough begins nothing', async () => {
  const ports = { unpack: as, now: () => '2027-06-03T12:15:00.000Z' };
  for (const suspend_data of ['', 'page=7', '~', '[2,"lamp"]']) {
    const { platform } = session({ suspend_data });
    expect(await keptByPlatform(platform, ports)).toBeNull();
  }
});

test('a platform is looked for above and behind the window, and may be missing', () => {
  const api = new Scorm12API();
  const top: { parent?: object } = {};
  top.parent = top;
  expect(findCourseApi({ parent: { parent: { API: api } } })).toBe(api);
  expect(findCourseApi({ parent: top, opener: { parent: { API: api } } })).toBe(api);
  expect(findCourseApi(top)).toBeNull();
  const foreign = {
    get parent(): never {
      throw new DOMException('another host', 'SecurityError');
    },
  };
  expect(findCourseApi(foreign)).toBeNull();
  expect(
    startCourse(
      null,
      () => new Date(0),
      () => undefined,
    ),
  ).toBeNull();
});
