import * as v from 'valibot';

/** What somebody thinks of a road when it is over. */
export const verdicts = ['yes', 'partly', 'no', 'unsure'] as const;

/** An answer to “Was it right, with what you knew?”. */
export interface Answer {
  readonly verdict: (typeof verdicts)[number];
  /** In the reader's own words; may be empty. */
  readonly words: string;
}

const answerSchema = v.object({
  verdict: v.picklist(verdicts),
  words: v.fallback(v.string(), ''),
});

/** Reads an answer from anything kept; null where it is none. */
export function readAnswer(value: unknown): Answer | null {
  const read = v.safeParse(answerSchema, value);
  return read.success ? read.output : null;
}

/** What answers need of the app. */
export interface AnsweringApp {
  readonly ports: {
    readonly answers: {
      read(): Readonly<Record<string, Answer>> | null;
      write(answers: Readonly<Record<string, Answer>>): boolean;
    };
  };
  /** Draws everything again. */
  refresh(): void;
}

/** What the reader answered when looking back at a playthrough; null where nothing readable is kept. */
export function answerOf({ ports }: AnsweringApp, id: string): Answer | null {
  return readAnswer(ports.answers.read()?.[id]);
}

/** Keeps what a reader answers. */
export function giveAnswer(app: AnsweringApp, id: string, answer: Answer): void {
  const { answers } = app.ports;
  answers.write({ ...answers.read(), [id]: answer });
  app.refresh();
}
