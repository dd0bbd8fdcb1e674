import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readRoomMessage,
  roomMessages,
  type RoomMessages,
} from '../../src/workshop/room-message.ts';
import { bent } from './hostile.ts';
import { often } from './often.ts';

const code = 'A2B3C';
const key = 'k'.repeat(30);

/** One message of each kind as a room understands it. */
const valid: { readonly [Name in keyof RoomMessages]: unknown } = {
  create: { save: { format: 2 } },
  lead: { code, key, log: [] },
  tell: { log: [] },
  end: {},
  join: { code, token: null, language: 'en' },
  vote: { page: 1, ballot: 0, label: 'room.light' },
  reply: { page: 1, ask: 'attribution', answer: 'yes' },
  leave: {},
  remote: {},
  hold: { code, key },
  press: { desk: 'window', press: 'next', step: '1 open 0 2', count: 3 },
  show: {
    desk: 'window',
    step: '1 open 0 2',
    answered: 2,
    next: 'show',
    letter: null,
    slide: 2,
    slides: 4,
    isOpen: true,
    voted: 3,
    people: 12,
    isUndoable: true,
    doubt: null,
  },
  take: { code, key },
};

test.each(Object.keys(roomMessages) as (keyof RoomMessages)[])(
  'a message “%s” with anything in any place is one of its own or none',
  (name) => {
    const known = Object.keys(roomMessages[name].entries);
    fc.assert(
      fc.property(bent(valid[name]), (value) => {
        const read = readRoomMessage(name, value);
        if (read === null) return;
        expect(known).toEqual(expect.arrayContaining(Object.keys(read)));
        // What is understood once is understood the same again.
        expect(readRoomMessage(name, structuredClone(read))).toEqual(read);
      }),
      often,
    );
  },
);
