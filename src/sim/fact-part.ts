/** One measured statement of a fact: its figure, what it has to reach, and whether it does. */
export interface FactPart {
  readonly name: string;
  readonly figure: number;
  readonly threshold: string;
  readonly pass: boolean;
}

/** A stylised fact, measured over seeds 1..seeds. */
export interface Fact {
  readonly id: string;
  /** The figure of the part that decides: the first that fails, else the first. */
  readonly figure: number;
  readonly threshold: string;
  readonly pass: boolean;
  readonly seeds: number;
  readonly parts: readonly FactPart[];
}

/** A part that holds when the figure is at least this. */
export function atLeast(name: string, figure: number, limit: number): FactPart {
  return { name, figure: round(figure), threshold: `>= ${limit}`, pass: figure >= limit };
}

/** A part that holds when the figure is at most this. */
export function atMost(name: string, figure: number, limit: number): FactPart {
  return { name, figure: round(figure), threshold: `<= ${limit}`, pass: figure <= limit };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A fact from its parts. */
export function fact(id: string, seeds: number, parts: readonly FactPart[]): Fact {
  const deciding = parts.find((part) => !part.pass) ?? parts[0]!;
  return {
    id,
    figure: deciding.figure,
    threshold: `${deciding.name} ${deciding.threshold}`,
    pass: parts.every((part) => part.pass),
    seeds,
    parts,
  };
}
