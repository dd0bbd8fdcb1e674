import { expect, test } from 'vitest';
import type { KitLine } from '../../src/game/index.ts';
import { toldQuestions } from '../../src/workshop/index.ts';
import { after, pack, prepare, vote, workshop } from '../fixtures/workshop.ts';

const plain = (text: string): KitLine => [{ text, look: 'plain' }];
const about = (title: string): KitLine => [
  { text: title, look: 'strong' },
  { text: ': what could you have known?', look: 'plain' },
];

test('a room is asked about chapters it was told, and about what is in none', () => {
  const [here] = pack.manifest.chapters;
  const elsewhere = { ...here!, id: 'elsewhere', title: { en: 'Elsewhere', de: 'Anderswo' } };
  const start = workshop();
  const manifest = { ...pack.manifest, chapters: [here!, elsewhere] };
  const room = {
    ...start,
    run: {
      ...start.run,
      pack: { ...start.run.pack, manifest },
      turns: start.run.turns.map((turn) => ({ ...turn, chapter: here!.id })),
    },
  };
  const asked = (questions: readonly KitLine[]) => toldQuestions({ questions }, room);
  const told = Object.values(here!.title).map(about);
  expect(asked([plain('What now?'), ...told, about('Something')])).toHaveLength(2 + told.length);
  expect(asked([about('Elsewhere'), about('Anderswo')])).toEqual([]);
  expect(toldQuestions(null, room)).toBeUndefined();
});

test('a chapter told before the workshop began is none of the room’s', () => {
  const [here] = pack.manifest.chapters;
  const question = about(Object.values(here!.title)[0]!);
  const light = { kind: 'decide', label: 'room.light', reason: '' } as const;
  const room = after(workshop(), prepare, ...vote, light);
  const { run } = room;
  const turns = run.turns.map((turn, at) => ({ ...turn, chapter: at === 0 ? here!.id : null }));
  const joined = { ...room, run: { ...run, turns } };
  expect(toldQuestions({ questions: [question] }, joined)).toHaveLength(1);
  const [first] = room.session.pageLogs;
  const before = { ...first!, time: null };
  const late = { ...joined, session: { ...room.session, pageLogs: [before] } };
  expect(toldQuestions({ questions: [question] }, late)).toEqual([]);
});
