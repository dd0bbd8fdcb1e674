import { expect, test } from 'vitest';
import { MemorySaveStore, type Language } from '../../../src/game/index.ts';
import { MemoryTabHub, MemoryWindowHub } from '../../fixtures/hub.ts';
import { decisionsOf } from '../../../src/workshop/index.ts';
import {
  keepingNothing,
  rehearsalOf,
  rehearsalOpening,
  rehearsedIn,
} from '../../../src/app/stage/rehearsal.ts';
import type { KeptScreen } from '../../../src/app/stage/kept-screen.ts';
import type { StagePorts } from '../../../src/app/stage/port.ts';
import { TurnedSlide } from '../../../src/app/stage/turned-slide.ts';
import { Stage } from '../../../src/app/stage/stage.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import { compiled, english, german } from '../../fixtures/ink.ts';
import { entry, save } from '../../fixtures/sitting.ts';
import { pack, prepare } from '../../fixtures/workshop.ts';

const story = entry({ manifest: pack.manifest });

function ports(hub = new MemoryWindowHub(), saves = new MemorySaveStore()): StagePorts {
  let ids = 0;
  return {
    saves,
    tabs: new MemoryTabHub().tab(),
    windows: hub.window(),
    troubles: new TroubleBoard(),
    now: () => '2027-06-03T12:15:00.000Z',
    newId: (id) => `${id}-new${(ids += 1)}`,
  };
}

function open(made: StagePorts, view: 'desk' | 'projector', stored = null): Promise<Stage> {
  const opening = { entry: story, id: 'lamp-one', language: 'en' as const, stored };
  return Stage.open(made, { ...opening, fresh: { seed: 7 } }, view);
}

test('what one window does stands in the other, and each knows the other is there', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const desk = await open(ports(hub, saves), 'desk');
  const wall = await open(ports(hub, saves), 'projector');
  expect(desk.isShownElsewhere('projector')).toBe(true);
  expect(wall.isShownElsewhere('desk')).toBe(true);
  desk.command(prepare);
  desk.command({ kind: 'open' });
  expect(wall.workshop.session.pageLog.phase).toBe('open');
  expect(wall.slides[wall.slide]?.kind).toBe('choices');
  desk.command({ kind: 'undo' });
  desk.command({ kind: 'decide', label: 'room.light', reason: '' });
  expect(wall.workshop.run.turns).toEqual(desk.workshop.run.turns);
  wall.show(1);
  expect(desk.slide).toBe(1);
  wall.close();
  expect(desk.isShownElsewhere('projector')).toBe(false);
});

test('a window opened later finds the state of the others', async () => {
  const hub = new MemoryWindowHub();
  const desk = await open(ports(hub), 'desk');
  desk.command(prepare);
  desk.command({ kind: 'decide', label: 'room.wait', reason: '' });
  const wall = await open(ports(hub), 'projector');
  expect(decisionsOf(wall.workshop.session)).toEqual(['room.wait']);
});

test('a lone window keeps what it does', async () => {
  const made = ports();
  const desk = await open(made, 'desk');
  desk.command({ kind: 'decide', label: 'room.wait', reason: '' });
  await desk.settled();
  const kept = await made.saves.get('lamp-one');
  if (!kept.ok || kept.value === null) throw new Error('not kept');
  expect(kept.value.save.decisions).toEqual(['room.wait']);
  expect(kept.value.save.workshop).toEqual(desk.workshop.log);
});

test('two windows that both write end with one log that holds both', async () => {
  const saves = new MemorySaveStore();
  const one = await open(ports(new MemoryWindowHub(), saves), 'desk');
  const two = await open(ports(new MemoryWindowHub(), saves), 'projector');
  one.command({ kind: 'note', text: 'One.' });
  await one.settled();
  two.command({ kind: 'note', text: 'Two.' });
  await two.settled();
  const kept = async () => {
    const answer = await saves.get('lamp-one');
    return answer.ok ? answer.value?.save.workshop?.length : 'refused';
  };
  await expect.poll(kept).toBe(2);
});

test('what is asked for before the last is seen waits for it, in order', async () => {
  const owed: (() => void)[] = [];
  const slow = Object.assign(new MemorySaveStore(), {
    owe: () => new Promise<void>((done) => owed.push(done)),
  });
  const desk = await open(ports(new MemoryWindowHub(), slow), 'desk');
  const seen: string[] = [];
  const note = () => seen.push(desk.workshop.session.pageLog.phase);
  desk.inTurn(() => desk.command({ kind: 'open' }));
  desk.inTurn(note);
  desk.inTurn(() => desk.command({ kind: 'lock', sure: true }));
  desk.inTurn(note);
  expect(seen).toEqual([]);
  for (const stages of [['open'], ['open', 'locked']]) {
    for (const keep of owed.splice(0)) keep();
    await expect.poll(() => seen).toEqual(stages);
  }
});

test('news sent before the last turn does not turn the screens back', () => {
  const wall = new TurnedSlide();
  const desk = new TurnedSlide();
  wall.turn(4);
  desk.hear(wall);
  const late = { slide: desk.slide, turned: desk.turned };
  wall.turn(5);
  wall.hear(late);
  desk.hear(wall);
  expect([wall.slide, desk.slide]).toEqual([5, 5]);
  const [one, two] = [
    { slide: 6, turned: 3 },
    { slide: 4, turned: 3 },
  ];
  wall.turn(one.slide);
  desk.turn(two.slide);
  wall.hear(two);
  desk.hear(one);
  expect([wall.slide, desk.slide]).toEqual([6, 6]);
});

test('a log that cannot be read is told and left as it is', async () => {
  const made = ports();
  const put = await made.saves.put('lamp-one', 0, save({ workshop: ['nonsense'] }));
  const stage = await open(made, 'desk', (put.ok ? put.value : null) as null);
  expect(made.troubles.find('save')?.problem.kind).toBe('damaged');
  expect(stage.id).not.toBe('lamp-one');
  stage.command({ kind: 'note', text: 'Anew.' });
  await stage.settled();
  const kept = await made.saves.get('lamp-one');
  if (!kept.ok) throw new Error('refused');
  expect(kept.value?.save.workshop).toEqual(['nonsense']);
});

test('messages of another workshop and nonsense are passed over', async () => {
  const hub = new MemoryWindowHub();
  const desk = await open(ports(hub), 'desk');
  const before = desk.workshop;
  const other = hub.window();
  for (const message of [
    null,
    3,
    { kind: 'state', id: 'lamp-one' },
    { kind: 'slide', id: 'x', slide: 1 },
  ]) {
    other.send(message);
  }
  expect(desk.workshop).toBe(before);
});

test('two desks pressed at once converge without writing one another full', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const desks = await Promise.all(
    ['w1', 'w2'].map((window) => open({ ...ports(hub, saves), window }, 'desk')),
  );
  for (let press = 0; press < 60; press += 1) {
    for (const desk of desks) desk.command({ kind: 'note', text: `${press}` });
    if (press % 7 === 0) await Promise.resolve();
  }
  await Promise.all(desks.map((desk) => desk.settled()));
  const [one, two] = desks.map((desk) => desk.workshop.log);
  expect(one).toHaveLength(120);
  expect(two).toEqual(one);
  const kept = await saves.get('lamp-one');
  expect(kept.ok && kept.value?.save.workshop).toEqual(one);
  expect(kept.ok && (kept.value?.revision ?? 0)).toBeLessThan(400);
});

test('a rehearsal begins where it is told, is seen on its wall and is kept nowhere', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const real = await open(ports(hub, saves), 'desk');
  const id = rehearsalOf(real.id, (of) => `${of}-abc123`);
  expect(rehearsedIn(id)).toBe(real.id);
  expect(rehearsedIn(real.id)).toBeNull();
  const found = { entry: story, id: real.id, language: 'en' as const, stored: null };
  const opening = { ...found, fresh: { seed: 7 } };
  const made = ['room.wait'];
  const adopt = { kind: 'adopt', decisions: made, injects: [] } as const;
  const workshop = [adopt, prepare].map((command) => ({ time: 1000, command }));
  const handed = { ...real.save(), decisions: made, workshop };
  const rehearse = (handedOver: typeof handed | null, view: 'desk' | 'projector') =>
    Stage.open(keepingNothing(ports(hub, saves)), rehearsalOpening(opening, id, handedOver), view);
  const desk = await rehearse(handed, 'desk');
  const wall = await rehearse(null, 'projector');
  expect(wall.workshop.session.setup?.people).toBe(6);
  desk.command({ kind: 'decide', label: 'later.stop', reason: '' });
  await desk.settled();
  expect(decisionsOf(wall.workshop.session)).toEqual(['room.wait', 'later.stop']);
  expect(decisionsOf(real.workshop.session)).toEqual([]);
  expect(await saves.list()).toMatchObject({ value: { saves: [], damaged: [] } });
});

test('a wall goes with its desk into a rehearsal and out of it, another window stays', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const [desk, wall, beside] = await Promise.all(
    (['desk', 'projector', 'desk'] as const).map((view, at) =>
      open({ ...ports(hub, saves), window: `w${at}` }, view),
    ),
  );
  const led: string[] = [];
  for (const stage of [wall!, beside!]) stage.onLed = (to) => led.push(`${stage.view} ${to}`);
  const id = rehearsalOf(desk!.id, (of) => `${of}-abc123`);
  desk!.leadTo(id);
  // To another workshop nobody is taken along.
  desk!.leadTo('lamp-two');
  expect(led).toEqual([`projector ${id}`]);
});

test('a window that comes back stands at the screen it was left at, another at the vote', async () => {
  const saves = new MemorySaveStore();
  let kept: KeptScreen | null = null;
  const screen = { read: () => kept, write: (next: KeptScreen) => ((kept = next), true) };
  const again = async (made: Partial<StagePorts>) => {
    const stored = await saves.get('lamp-one');
    if (!stored.ok) throw new Error('refused');
    const opening = { entry: story, id: 'lamp-one', language: 'en' as const };
    const own = { ...ports(new MemoryWindowHub(), saves), ...made };
    return Stage.open(own, { ...opening, stored: stored.value, fresh: { seed: 7 } }, 'desk');
  };
  const desk = await again({ screen });
  desk.command(prepare);
  desk.show(2);
  await desk.settled();
  desk.close();
  const back = await again({ screen });
  expect(back.slide).toBe(2);
  back.command({ kind: 'open' });
  await back.settled();
  const kinds = back.slides.map(({ kind }) => kind);
  expect(kinds[back.slide]).toBe('choices');
  back.close();
  // Elsewhere, where nothing is known of the screens.
  expect((await again({})).slide).toBe(kinds.indexOf('choices'));
  // What was kept of another step says nothing of this one.
  kept = { id: 'lamp-one', step: 'other', slide: 0, turned: 9 };
  expect((await again({ screen })).slide).toBe(kinds.indexOf('choices'));
});

test('while one of two desks is left, the wall knows that a desk is there', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const named = (window: string) => ({ ...ports(hub, saves), window });
  const wall = await open(named('w1'), 'projector');
  const one = await open(named('w2'), 'desk');
  const two = await open(named('w3'), 'desk');
  one.close();
  expect(wall.isShownElsewhere('desk')).toBe(true);
  two.turnTo('report');
  expect(wall.isShownElsewhere('desk')).toBe(false);
  expect(wall.isShownElsewhere('report')).toBe(true);
  two.close();
  expect(wall.isShownElsewhere('report')).toBe(false);
});

test('a desk gone without a goodbye is forgotten, and one that only kept silent is not', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const named = (window: string) => ({ ...ports(hub, saves), window });
  const wall = await open(named('w1'), 'projector');
  const line = hub.window();
  let isDead = false;
  const windows: StagePorts['windows'] = {
    send: (message) => (isDead ? undefined : line.send(message)),
    listen: (hear) => line.listen((message) => (isDead ? undefined : hear(message))),
  };
  await open({ ...named('w2'), windows }, 'desk');
  let changes = 0;
  wall.subscribe(() => (changes += 1));
  for (let count = 0; count < 5; count += 1) wall.askAround();
  expect(wall.isShownElsewhere('desk')).toBe(true);
  isDead = true;
  wall.askAround();
  expect(wall.isShownElsewhere('desk')).toBe(true);
  changes = 0;
  wall.askAround();
  expect(wall.isShownElsewhere('desk')).toBe(false);
  expect(changes).toBeGreaterThan(0);
  await open(named('w3'), 'desk');
  expect(wall.isShownElsewhere('desk')).toBe(true);
  // One of an older version answers nobody, and is believed until it says goodbye.
  hub.window().send({ kind: 'hello', id: 'lamp-one', view: 'report', window: 'w4' });
  for (let count = 0; count < 3; count += 1) wall.askAround();
  expect(wall.isShownElsewhere('report')).toBe(true);
});

/** The lamp story with a first page that fills more screens in German than in English. */
const long = german.replace(
  'Du siehst',
  `${'Der Raum ist so dunkel wie lang. '.repeat(60)} Du siehst`,
);
const stretched = entry({
  manifest: pack.manifest,
  load: (language) => Promise.resolve(language === 'de' ? compiled(long) : compiled(english)),
});

test('desk and wall count the same screens in whatever languages they are', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const enter = (window: string, view: 'desk' | 'projector', language: Language) =>
    Stage.open(
      { ...ports(hub, saves), window },
      { entry: stretched, id: 'lamp-one', language, stored: null, fresh: { seed: 7 } },
      view,
    );
  const kinds = ({ slides }: Stage) => slides.map(({ kind }) => kind);
  const shown = ({ slides, slide }: Stage) => slides[slide]?.kind;
  const desk = await enter('w1', 'desk', 'en');
  desk.command(prepare);
  const few = desk.slides.length;
  const wall = await enter('w2', 'projector', 'de');
  await expect.poll(() => desk.slides.length).toBeGreaterThan(few);
  expect(desk.language).toBe('en');
  expect(kinds(desk)).toEqual(kinds(wall));
  desk.command({ kind: 'open' });
  expect([desk, wall].map(shown)).toEqual(['choices', 'choices']);
  expect(desk.slide).toBe(wall.slide);

  // Wherever it is changed, all stay where they are.
  await wall.speak('en');
  expect(kinds(desk)).toEqual(kinds(wall));
  expect([desk, wall].map(shown)).toEqual(['choices', 'choices']);
  await desk.speak('de');
  expect(desk.slides).toHaveLength(few);
  expect([desk, wall].map(shown)).toEqual(['choices', 'choices']);
  await wall.speak('de');
  expect(desk.slides.length).toBeGreaterThan(few);
  desk.command({ kind: 'undo' });
  desk.show(1);
  expect(wall.slide).toBe(1);

  // A desk that opens beside a wall in another language stands where the wall does.
  const late = await enter('w3', 'desk', 'en');
  await expect.poll(() => kinds(late)).toEqual(kinds(wall));
  expect([late.slide, wall.slide]).toEqual([1, 1]);
  // Without a wall each counts its own.
  wall.close();
  expect(late.slides).toHaveLength(few);
});

test('a wall speaks what its desk asks for, also one that comes later', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const desk = await open(ports(hub, saves), 'desk');
  expect(desk.wallLanguage).toBeNull();
  const enter = async () => {
    const wall = await open(ports(hub, saves), 'projector');
    const asked: Language[] = [];
    wall.onSpoken = (language) => asked.push(language);
    return { wall, asked };
  };
  const first = await enter();
  desk.onSpoken = () => expect.unreachable();
  expect(desk.wallLanguage).toBe('en');
  desk.speakOnWall('de');
  expect(first.asked).toEqual(['de']);
  expect(desk.language).toBe('en');
  await first.wall.speak('de');
  expect(desk.wallLanguage).toBe('de');
  first.wall.close();
  const later = { ...ports(hub, saves) };
  const asked: unknown[] = [];
  later.windows.listen((message) => asked.push(message));
  await open(later, 'projector');
  expect(asked).toContainEqual({ kind: 'speak', id: 'lamp-one', language: 'de' });
});

test('the code stands large on the wall until the screens are turned', async () => {
  const hub = new MemoryWindowHub();
  const saves = new MemorySaveStore();
  const desk = await open(ports(hub, saves), 'desk');
  desk.command(prepare);
  desk.inviteLarge(true);
  expect(desk.invitation.isLarge).toBe(false);
  desk.invite('K7PQR');
  desk.inviteLarge(true);
  const wall = await open(ports(hub, saves), 'projector');
  expect(wall.invitation.isLarge).toBe(true);
  // What people do meanwhile leaves it there.
  desk.command({ kind: 'note', text: 'Late.' });
  expect(wall.invitation.isLarge).toBe(true);
  desk.show(1);
  expect([desk.invitation.isLarge, wall.invitation.isLarge]).toEqual([false, false]);
  desk.inviteLarge(true);
  desk.command({ kind: 'open' });
  expect([desk.invitation.isLarge, wall.invitation.isLarge]).toEqual([false, false]);
  desk.inviteLarge(true);
  desk.invite(null);
  expect([desk.invitation.isLarge, wall.invitation.isLarge]).toEqual([false, false]);
});
