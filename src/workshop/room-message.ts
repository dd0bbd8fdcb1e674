import * as v from 'valibot';
import { languages } from '../game/index.ts';
import { answers, asks, type Log } from './command.ts';
import { readLog } from './log-schema.ts';
import { pressMessage, remoteView, type PressMessage, type RemoteView } from './remote.ts';
import { readCode } from './room-code.ts';
import type { SeatView } from './view.ts';

/** Why a room did not do what it was asked. */
export type RoomProblem =
  /** There is no such room, or no longer. */
  | 'no-room'
  /** The key or the seat's token is not this room's. */
  | 'wrong-key'
  /** No seat, no room or no place in the log is left. */
  | 'full'
  /** Too much was asked in too short a time. */
  | 'too-fast'
  /** The message is not one a room understands. */
  | 'malformed'
  /** It is not the moment for it: the vote is closed, the page has been left. */
  | 'not-now'
  /** There is no such choice or answer. */
  | 'unknown'
  /** What rooms are kept in is away; nothing was done. `kept` tells when it is there again. */
  | 'not-kept'
  /** The server has another version of the story, or not this story. */
  | 'other-story';

const code = v.pipe(
  v.string(),
  v.check((text) => readCode(text) !== null),
);
const secret = v.pipe(v.string(), v.regex(/^[\w-]{20,60}$/));
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const language = v.picklist(languages);
const page = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const log = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Log>(({ dataset, addIssue, NEVER }) => {
    const read = readLog(dataset.value);
    if (read.ok) return read.log;
    addIssue({ message: read.problem.detail });
    return NEVER;
  }),
);

/** What a room may be told, by the name of the message. */
export const roomMessages = {
  /** Opens a room over a workshop, as a save. Answered with code and key. */
  create: v.strictObject({ save: v.unknown() }),
  /** Leads a room from this device. Answered with the room's log. */
  lead: v.strictObject({ code, key: secret, log }),
  /** What a facilitator did. */
  tell: v.strictObject({ log }),
  /** Ends a room; its data are deleted. */
  end: v.strictObject({}),
  /** Takes a seat, or one's own again. Answered with the token that proves it. */
  join: v.strictObject({ code, token: v.nullable(secret), language }),
  vote: v.strictObject({
    page,
    ballot: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    label: v.nullable(label),
  }),
  reply: v.strictObject({
    page,
    ask: v.picklist(asks),
    answer: v.picklist(Object.values(answers).flat()),
  }),
  /** Gives one's seat up. */
  leave: v.strictObject({}),
  /** Asks for the key of a facilitator's phone; those given before open nothing any more. */
  remote: v.strictObject({}),
  /** Becomes a facilitator's phone. */
  hold: v.strictObject({ code, key: secret }),
  /** What a facilitator's phone asks of the desk. */
  press: pressMessage,
  /** What a desk shows on facilitators' phones. */
  show: remoteView,
  /** Asks for the whole workshop, to lead it from this device. */
  take: v.strictObject({ code, key: secret }),
} as const;

export type RoomMessages = {
  readonly [Name in keyof typeof roomMessages]: v.InferOutput<(typeof roomMessages)[Name]>;
};

/** Reads a message; nothing in it is trusted. Null for what a room does not understand. */
export function readRoomMessage<Name extends keyof RoomMessages>(
  name: Name,
  value: unknown,
): RoomMessages[Name] | null {
  const read = v.safeParse(roomMessages[name], value);
  // The schema of that name gave the output.
  return read.success ? (read.output as RoomMessages[Name]) : null;
}

/** What a room answers, by the name of the message. */
export interface RoomAnswers {
  readonly create: { readonly code: string; readonly key: string };
  readonly lead: { readonly log: Log };
  readonly tell: object;
  readonly end: object;
  readonly join: { readonly token: string };
  readonly vote: object;
  readonly reply: object;
  readonly leave: object;
  readonly remote: { readonly key: string };
  readonly hold: object;
  readonly press: object;
  readonly show: object;
  /** A save. */
  readonly take: { readonly save: unknown };
}

export type RoomAnswer<Name extends keyof RoomAnswers> =
  | ({ readonly ok: true } & RoomAnswers[Name])
  | { readonly ok: false; readonly problem: RoomProblem };

/** What a room says by itself. */
export interface RoomNews {
  /** To a seat: what it may see now. */
  readonly view: SeatView;
  /** To facilitators: what was done, by whomever. */
  readonly entries: Log;
  /** To facilitators: seats with a phone that is connected. */
  readonly present: readonly string[];
  /** To facilitators: how many of their phones are connected. */
  readonly remotes: number;
  /** To facilitators: what one of their phones asks for. */
  readonly press: PressMessage;
  /** To facilitators and their phones: what the desk shows. */
  readonly shown: RemoteView;
  /** To a facilitator's phone: whether a desk is connected. */
  readonly led: boolean;
  /** To all: whether what is said can be kept. It can until something else is told. */
  readonly kept: boolean;
  /** To all: the room is no more. */
  readonly over: null;
}
