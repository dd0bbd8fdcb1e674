import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { isTurning, nextOf, type Stage } from '../../../src/app/index.ts';
import type { Slide } from '../../../src/workshop/index.ts';
import '../../../src/ui/workshop/present-vote.ts';
import '../../../src/ui/workshop/present-next.ts';
import { speak } from '../../fixtures/spoken.ts';
import { after, prepare, tally, vote, workshop } from '../../fixtures/workshop.ts';

test('on a result it is the hands that are told, in a debrief a question that is asked', () => {
  const choices: Slide = { kind: 'choices', from: 0, count: 2, isTight: false };
  const slides: readonly Slide[] = [choices, { kind: 'tallies' }];
  const shown = after(workshop(), prepare, ...vote);
  expect(shown.session.pageLog.phase).toBe('revealed');
  const stage = { workshop: shown, slides, slide: 0 } as unknown as Stage;
  expect(nextOf(stage)).toBe('result');
  expect(isTurning(stage)).toBe(true);
  const asked: readonly Slide[] = [
    { kind: 'question', index: 0 },
    { kind: 'question', index: 1 },
  ];
  const closed = { workshop: after(shown, { kind: 'close' }), slides: asked, slide: 0 };
  expect(nextOf(closed as unknown as Stage)).toBe('question');
});

const tied = [
  { kind: 'open' },
  tally('developers', 'room.wait', 2),
  tally('developers', 'room.light', 2),
  ...vote.slice(-2),
] as const;

test.each([
  ['before the vote', []],
  ['while it is open', [{ kind: 'open' }]],
  ['once it is closed', [{ kind: 'open' }, { kind: 'lock', sure: true }]],
  ['with a result', [...vote]],
  ['with a tie', tied],
  ['with nobody’s vote', [{ kind: 'open' }, { kind: 'lock', sure: true }, { kind: 'reveal' }]],
  ['when all is over', [{ kind: 'close' }]],
] as const)('there is one thing to do first at the desk %s', async (_, commands) => {
  speak('en');
  const { entry } = await import('../../fixtures/sitting.ts');
  const shown = after(workshop(), prepare, ...commands);
  const { manifest } = shown.run.pack;
  const still = { subscribe: () => () => undefined };
  const app = { ...still, language: 'en', ports: {}, settings: { settings: {} } };
  const slides: readonly Slide[] = [{ kind: 'choices', from: 0, count: 2, isTight: false }];
  const about = { entry: entry({ manifest }), time: 0, invitation: { code: null } };
  const stage = {
    ...still,
    ...about,
    id: 'one',
    language: 'en',
    workshop: shown,
    slides,
    slide: 0,
  };
  const desk = document.createElement('main');
  document.body.append(desk);
  render(
    html`<rw-present-vote .app=${app} .stage=${stage}></rw-present-vote>
      <rw-present-next .app=${app} .stage=${stage}></rw-present-next>`,
    desk,
  );
  await expect.poll(() => desk.querySelectorAll('.strong').length).toBe(1);
  desk.remove();
});
