import { indicators } from '../sim/index.ts';
import type { Language } from './manifest.ts';
import type { Run } from './run.ts';

/** The name and version of the shape below; the version rises when a field changes its meaning. */
const accountSchema = { schema: 'runaway.playthrough', version: 1 } as const;

/** A playthrough as data for others: what was decided, what was told, what was read. */
export interface Account {
  readonly schema: typeof accountSchema.schema;
  readonly version: typeof accountSchema.version;
  readonly story: { readonly id: string; readonly hash: string; readonly title: string };
  readonly language: Language;
  readonly seed: number;
  /** Calendar day and hour of world hour 0, ISO 8601 without zone. */
  readonly start: string;
  readonly ending: { readonly id: string; readonly title: string } | null;
  readonly decisions: readonly {
    /** 1 for the first. */
    readonly number: number;
    readonly label: string;
    readonly text: string;
    readonly role: string | null;
    readonly chapter: string | null;
    /** World hour at which it was taken. */
    readonly hour: number;
  }[];
  readonly headlines: readonly {
    readonly id: string;
    readonly text: string;
    readonly hour: number;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly unit: string;
    readonly range: readonly [number, number];
  }[];
  /** Columns of equal length, one place per reading. */
  readonly readings: {
    readonly hours: readonly number[];
    /** How many decisions had been taken. */
    readonly decisions: readonly number[];
    readonly values: Readonly<Record<string, readonly number[]>>;
  };
}

/** The account of a run, with the texts of one language. */
export function accountOf(run: Run, language: Language): Account {
  const { manifest, hash } = run.pack;
  const rows = rowsOf(run);
  const ending = run.turns.at(-1)?.ending ?? null;
  const told = (texts: Readonly<Partial<Record<Language, string>>> | undefined, id: string) =>
    texts?.[language] ?? id;
  return {
    ...accountSchema,
    story: { id: manifest.id, hash, title: told(manifest.title, manifest.id) },
    language,
    seed: run.playthrough.seed,
    start: manifest.start,
    ending: ending === null ? null : { id: ending, title: told(manifest.endings[ending], ending) },
    decisions: run.turns.flatMap(({ taken }, index) => {
      const before = run.turns[index - 1];
      if (taken === null || before === undefined) return [];
      const hour = before.readings.at(-1)?.hour ?? 0;
      return [{ number: index, ...taken, chapter: before.chapter, hour }];
    }),
    headlines: run.turns
      .flatMap((turn) => turn.headlines)
      .map(({ id, hour }) => ({ id, text: told(manifest.headlines[id], id), hour })),
    indicators: indicators.map(({ id, unit, range }) => ({ id, unit, range })),
    readings: {
      hours: rows.map(({ hour }) => hour),
      decisions: rows.map(({ decisions }) => decisions),
      values: Object.fromEntries(
        indicators.map(({ id }, column) => [id, rows.map(({ values }) => values[column] ?? 0)]),
      ),
    },
  };
}

/** The curves of a run as comma-separated values (RFC 4180): a line per reading, a column per indicator. */
export function curvesCsv(run: Run): string {
  const head = ['hour', 'decisions', ...indicators.map(({ id }) => id)];
  const lines = rowsOf(run).map(({ hour, decisions, values }) => [hour, decisions, ...values]);
  return [head, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** Readings with the number of decisions before them: those on the way to a page have its decision. */
function rowsOf(run: Run) {
  return run.turns.flatMap((turn, decisions) =>
    turn.readings.map(({ hour, values }) => ({ hour, decisions, values })),
  );
}
