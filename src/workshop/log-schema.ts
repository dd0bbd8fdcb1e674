import * as v from 'valibot';
import { answers, asks, seatName, type Entry, type Log } from './command.ts';
import { mergeLogs } from './merge.ts';

/** Why a workshop's log cannot be read. */
export interface LogProblem {
  readonly kind: 'damaged';
  /** Where: `3.command.count`. */
  readonly detail: string;
}

export type LogRead =
  { readonly ok: true; readonly log: Log } | { readonly ok: false; readonly problem: LogProblem };

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(2000));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const hands = whole(999);
const seat = v.pipe(v.string(), v.regex(seatName));
const anAnswer = v.picklist(Object.values(answers).flat());

const count = whole(1_000_000_000);
const window = v.pipe(v.string(), v.maxLength(40));
const desk = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const entryName = v.object({ count, window });

const command = v.variant('kind', [
  v.object({
    kind: v.literal('prepare'),
    people: v.pipe(whole(500), v.minValue(1)),
    roles: v.pipe(
      v.array(v.object({ role: name, seats: v.pipe(whole(500), v.minValue(1)) })),
      v.maxLength(50),
    ),
    plan: v.nullable(whole(10_000)),
    rota: v.exactOptional(v.boolean()),
  }),
  v.object({
    kind: v.literal('adopt'),
    decisions: v.pipe(v.array(name), v.maxLength(2000)),
    injects: v.pipe(v.array(v.object({ after: whole(2000), inject: name })), v.maxLength(1000)),
  }),
  v.object({ kind: v.literal('clock'), running: v.boolean() }),
  v.object({
    kind: v.literal('answer'),
    ask: v.picklist(asks),
    // Logs of the first form do not tell roles here.
    role: v.optional(v.nullable(name), null),
    answer: anAnswer,
    count: hands,
  }),
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('tally'), role: v.nullable(name), label: name, count: hands }),
  v.object({ kind: v.literal('seat'), seat, role: v.nullable(name) }),
  v.object({ kind: v.literal('leave'), seat }),
  v.object({ kind: v.literal('vote'), seat, ballot: whole(99), label: v.nullable(name) }),
  v.object({ kind: v.literal('reply'), seat, ask: v.picklist(asks), answer: anAnswer }),
  v.object({ kind: v.literal('lock'), sure: v.exactOptional(v.literal(true)) }),
  v.object({ kind: v.literal('reveal') }),
  v.object({ kind: v.literal('decide'), label: name, reason: text }),
  v.object({ kind: v.literal('inject'), inject: name }),
  v.object({ kind: v.literal('note'), text: v.pipe(text, v.minLength(1)) }),
  v.object({ kind: v.literal('lead'), desk, seen: v.exactOptional(v.nullable(entryName)) }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('undo'), of: v.exactOptional(entryName) }),
]);

const schema = v.array(
  v.object({
    time: whole(100_000_000_000),
    count: v.exactOptional(count),
    window: v.exactOptional(window),
    page: v.exactOptional(whole(100_000)),
    desk: v.exactOptional(desk),
    command,
  }),
);

/** Reads the log a save carries; nothing in it is trusted. A save without one has an empty log. */
export function readLog(value: unknown): LogRead {
  const result = v.safeParse(schema, value ?? []);
  if (result.success) return { ok: true, log: mergeLogs([], named(result.output)) };
  const detail = v.getDotPath(result.issues[0]) ?? '';
  return { ok: false, problem: { kind: 'damaged', detail } };
}

/** Entries of old logs have no names: they are called by their places. */
function named(read: v.InferOutput<typeof schema>): Log {
  let last = 0;
  return read.map((entry): Entry => {
    const { count: at = last + 1, window: by = '' } = entry;
    last = Math.max(last, at);
    return { ...entry, count: at, window: by };
  });
}
