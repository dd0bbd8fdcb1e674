import { passagesFor, type PaperBook } from './book.ts';
import { pageNames } from './page-name.ts';
import type { PaperRoad } from './player.ts';
import type { Road } from './road.ts';
import { shapeOf } from './slot.ts';

/** A share of roads with some outcome, in the model and on paper; 0 to 1. */
export interface ComparedShare {
  /** `ending:<id>`, or `<indicator>:<field from 1>` at the end. */
  readonly outcome: string;
  readonly model: number;
  readonly paper: number;
}

/** How far playing on paper comes to the same as playing with the model. */
export interface Agreement {
  readonly shares: readonly ComparedShare[];
  /** Largest difference of a share, 0 to 1. */
  readonly largest: number;
  /** Share of passages of the model's roads that stand in the book for the same notes, numbers aside. */
  readonly passages: number;
  /** Paper roads that came to no ending. */
  readonly lost: number;
}

/** Compares roads of the model, which the book was not made from, with roads on paper. */
export function agreementOf(
  book: PaperBook,
  model: readonly Road[],
  paper: readonly PaperRoad[],
): Agreement {
  const ended = model.map((road) => ({
    ending: road.at(-1)?.ending ?? null,
    fields: road.at(-1)?.fields ?? [],
  }));
  const inModel = sharesOf(book, ended);
  const onPaper = sharesOf(book, paper);
  const shares = [...new Set([...inModel.keys(), ...onPaper.keys()])].sort().map((outcome) => ({
    outcome,
    model: inModel.get(outcome) ?? 0,
    paper: onPaper.get(outcome) ?? 0,
  }));
  return {
    shares,
    largest: Math.max(0, ...shares.map((one) => Math.abs(one.model - one.paper))),
    passages: passageShare(book, model),
    lost: paper.filter(({ ending }) => ending === null).length,
  };
}

function sharesOf(
  { tracks }: PaperBook,
  roads: readonly Pick<PaperRoad, 'ending' | 'fields'>[],
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { ending, fields } of roads) {
    const names = tracks.map(({ indicator }, at) => `${indicator}:${(fields[at] ?? 0) + 1}`);
    for (const name of [`ending:${ending ?? ''}`, ...names]) {
      shares.set(name, (shares.get(name) ?? 0) + 1);
    }
  }
  return new Map([...shares].map(([name, count]) => [name, count / roads.length]));
}

function passageShare(book: PaperBook, roads: readonly Road[]): number {
  const nameOf = pageNames(roads);
  let all = 0;
  let same = 0;
  for (const road of roads) {
    const taken = new Set<string>();
    for (const visit of road) {
      const page = book.pages.get(nameOf(visit));
      const printed =
        page === undefined ? [] : passagesFor(page, { taken, fields: visit.fields }).map(shapeOf);
      all += visit.passages.length;
      same += visit.passages.filter((text) => printed.includes(shapeOf(text))).length;
      if (visit.taken !== null) taken.add(visit.taken);
    }
  }
  return all === 0 ? 1 : same / all;
}
