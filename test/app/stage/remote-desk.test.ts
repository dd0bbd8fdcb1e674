import { expect, test } from 'vitest';
import { MemorySaveStore } from '../../../src/game/index.ts';
import type { PressMessage, RemoteView } from '../../../src/workshop/index.ts';
import { RemoteDesk } from '../../../src/app/stage/remote-desk.ts';
import { Stage } from '../../../src/app/stage/stage.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import { MemoryTabHub, MemoryWindowHub } from '../../fixtures/hub.ts';
import { entry } from '../../fixtures/sitting.ts';
import { pack, prepare } from '../../fixtures/workshop.ts';

/** A desk that shows itself at every change, and what a facilitator's phone is shown of it. */
async function led() {
  const ports = {
    saves: new MemorySaveStore(),
    tabs: new MemoryTabHub().tab(),
    windows: new MemoryWindowHub().window(),
    troubles: new TroubleBoard(),
    now: () => '2027-06-03T12:15:00.000Z',
    newId: (id: string) => `${id}-new`,
  };
  const story = entry({ manifest: pack.manifest });
  const fresh = { fresh: { seed: 7 }, stored: null };
  const opening = { entry: story, id: 'lamp-one', language: 'en' as const, ...fresh };
  const stage = await Stage.open(ports, opening, 'desk');
  stage.command(prepare);
  const shown: RemoteView[] = [];
  const desk = new RemoteDesk(
    stage,
    (view) => shown.push(view),
    () => Promise.resolve(),
  );
  stage.subscribe(() => desk.tell());
  desk.tell(true);
  const press = (kind: PressMessage['press'], count: number) => {
    const { desk: window, step } = shown.at(-1) ?? { desk: '', step: '' };
    desk.press({ desk: window, press: kind, step, count });
  };
  return { stage, shown, press };
}

test('whatever a phone is shown after its press is an answer to it, so that the next press counts', async () => {
  const { shown, press } = await led();
  for (const count of [1, 2, 3]) {
    const before = shown.length;
    press('next', count);
    expect(shown.slice(before).map(({ answered }) => answered)).toEqual([count]);
  }
  expect(new Set(shown.map(({ step }) => step)).size).toBe(4);
});

test('a vote closed in spite of a doubt is shown once, as it stands at the end', async () => {
  const { stage, shown, press } = await led();
  stage.command({ kind: 'open' });
  const before = shown.length;
  press('sure', 1);
  expect(stage.workshop.session.pageLog.phase).toBe('revealed');
  expect(shown.slice(before)).toHaveLength(1);
  expect(shown.at(-1)).toMatchObject({ answered: 1, isOpen: false, doubt: null });
});
