import type { Manifest } from '../../game/index.ts';
import { fields as fieldCount, tracksOf, type Track } from '../track.ts';
import { diceRows, type DiceRow } from './dice.ts';
import { pageNames } from './page-name.ts';
import type { Road, Visit } from './road.ts';
import { commonest, slotsOf, type Slot } from './slot.ts';
import {
  askedIn,
  decided,
  leafFor,
  learnTree,
  type Notes,
  type Question,
  type Tree,
} from './tree.ts';

/** Where a track goes from one of its fields. */
export interface Move {
  readonly track: number;
  readonly from: number;
  /** Outcomes are fields, from 0. */
  readonly rows: readonly DiceRow[];
}

/** A choice of a page of the book. */
export interface PaperChoice {
  readonly label: string;
  readonly text: string;
  /** Whether it is on offer: `1` or nothing; null where it always is. */
  readonly when: Tree | null;
  /** What the tracks do; what is not named stays where it is. */
  readonly moves: readonly Move[];
  /** Names of pages, by the tracks as they stand after their move. */
  readonly next: Tree;
}

/** A page of the book. */
export interface PaperPage {
  readonly name: string;
  readonly ending: string | null;
  readonly chapter: string | null;
  readonly role: string | null;
  readonly slots: readonly Slot[];
  readonly choices: readonly PaperChoice[];
}

/** A story as it can be played with paper and dice. */
export interface PaperBook {
  readonly tracks: readonly Track[];
  /** Where the tracks stand on the first page. */
  readonly start: readonly number[];
  readonly first: string;
  readonly pages: ReadonlyMap<string, PaperPage>;
  /** Labels of choices the reader is to note, because something asks for them later. */
  readonly noted: ReadonlySet<string>;
  /** Roads it was made from. */
  readonly roads: number;
}

interface Met {
  readonly visit: Visit;
  readonly notes: Notes;
  readonly next: { readonly name: string; readonly notes: Notes } | null;
}

/**
 * Makes a book from roads by chance. Each page is met many times; what differed between the visits is put
 * down to earlier choices and to the tracks where questions about them tell it apart (`learnTree`), and
 * else to dice with the shares met. It is thus a Markov chain over pages and tracks, fitted to the model.
 */
export function bookOf(manifest: Manifest, roads: readonly Road[]): PaperBook {
  const nameOf = pageNames(roads);
  const met = new Map<string, Met[]>();
  for (const road of roads) {
    const taken = new Set<string>();
    const steps = road.map((visit) => {
      const notes = { taken: new Set(taken), fields: visit.fields };
      if (visit.taken !== null) taken.add(visit.taken);
      return { visit, notes, name: nameOf(visit) };
    });
    steps.forEach(({ visit, notes, name }, index) => {
      const next = steps[index + 1] ?? null;
      const list = met.get(name) ?? [];
      met.set(name, list);
      list.push({ visit, notes, next });
    });
  }
  const pages = new Map([...met].map(([name, list]) => [name, pageOf(name, list)] as const));
  const first = roads[0]?.[0];
  return {
    tracks: tracksOf(manifest),
    start: first?.fields ?? [],
    first: first === undefined ? '' : nameOf(first),
    pages,
    noted: new Set([...pages.values()].flatMap(asked).flatMap(labelOf)),
    roads: roads.length,
  };
}

function pageOf(name: string, met: readonly Met[]): PaperPage {
  const notes = met.map((one) => one.notes);
  const last = met[0]!.visit;
  const labels = [...new Set(met.flatMap(({ visit }) => visit.choices.map(({ label }) => label)))];
  const place = (label: string) => {
    const places = met
      .map(({ visit }) => visit.choices.findIndex((choice) => choice.label === label))
      .filter((at) => at >= 0);
    return places.reduce((sum, at) => sum + at, 0) / places.length;
  };
  const ordered = labels.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const moves = movesFrom(met);
  const choices = ordered.map((label): PaperChoice => {
    const own = met.filter(({ visit }) => visit.taken === label);
    const texts = new Map<string, number>();
    for (const { visit } of met) {
      const text = visit.choices.find((choice) => choice.label === label)?.text;
      if (text !== undefined) texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    return {
      label,
      text: commonest(texts),
      when: whenOf(label, met, notes),
      moves: moves(own),
      next: learnTree({
        notes: own.flatMap(({ notes: at, next }) =>
          next === null ? [] : [{ taken: at.taken, fields: next.notes.fields }],
        ),
        outcomes: own.flatMap(({ next }) => (next === null ? [] : [next.name])),
      }),
    };
  });
  const { ending, chapter, role } = last;
  const slots = slotsOf(
    met.map(({ visit }) => visit.passages),
    notes,
  );
  // A choice that nobody took leads nowhere that is known.
  const known = choices.filter(({ next }) => next.kind === 'fork' || next.shares.length > 0);
  return { name, ending, chapter, role, slots, choices: withOneOpen(known, met) };
}

function whenOf(label: string, met: readonly Met[], notes: readonly Notes[]): Tree | null {
  const outcomes = met.map(({ visit }) =>
    visit.choices.some((choice) => choice.label === label) ? '1' : '',
  );
  const tree = decided(learnTree({ notes, outcomes }));
  const isAlways = tree.kind === 'leaf' && (tree.shares[0]?.outcome ?? '') === '1';
  return isAlways ? null : tree;
}

/** Whatever a reader has noted, something can be chosen: the choice offered most often is always open. */
function withOneOpen(choices: readonly PaperChoice[], met: readonly Met[]): readonly PaperChoice[] {
  if (choices.length === 0 || choices.some(({ when }) => when === null)) return choices;
  const offers = choices.map(
    ({ label }) =>
      met.filter(({ visit }) => visit.choices.some((one) => one.label === label)).length,
  );
  const most = offers.indexOf(Math.max(...offers));
  return choices.map((choice, index) => (index === most ? { ...choice, when: null } : choice));
}

/** Visits with a field too rare to tell of a choice alone are helped out by the page's other choices. */
const enough = 6;

function movesFrom(met: readonly Met[]): (own: readonly Met[]) => readonly Move[] {
  const tracks = met[0]?.notes.fields.length ?? 0;
  const shares = (among: readonly Met[], track: number, from: number) => {
    const counts = new Map<string, number>();
    for (const { notes, next } of among) {
      if (next === null || notes.fields[track] !== from) continue;
      const to = String(next.notes.fields[track]);
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    return [...counts]
      .map(([outcome, count]) => ({ outcome, count }))
      .sort((a, b) => Number(a.outcome) - Number(b.outcome));
  };
  const sizeOf = (all: readonly { readonly count: number }[]) =>
    all.reduce((sum, { count }) => sum + count, 0);
  const all = Array.from({ length: tracks * fieldCount }, (_, index) => ({
    track: Math.floor(index / fieldCount),
    from: index % fieldCount,
  }));
  return (own) =>
    all.flatMap(({ track, from }): readonly Move[] => {
      const mine = shares(own, track, from);
      const used = sizeOf(mine) >= enough ? mine : shares(met, track, from);
      const rows = used.length === 0 ? [] : diceRows(used);
      const isStill = rows.every(({ outcome }) => Number(outcome) === from);
      return isStill ? [] : [{ track, from, rows }];
    });
}

function asked({ slots, choices }: PaperPage): readonly Question[] {
  return [
    ...slots.flatMap(({ tree }) => askedIn(tree)),
    ...choices.flatMap(({ when, next }) => [
      ...(when === null ? [] : askedIn(when)),
      ...askedIn(next),
    ]),
  ];
}

function labelOf(question: Question): readonly string[] {
  return question.kind === 'took' ? [question.label] : [];
}

/** Whether a choice is on offer to a reader with these notes. */
export function isOffered({ when }: PaperChoice, notes: Notes): boolean {
  return when === null || leafFor(when, notes)[0]?.outcome === '1';
}

/** The passages a reader with these notes reads. */
export function passagesFor({ slots }: PaperPage, notes: Notes): readonly string[] {
  return slots.flatMap(({ texts, tree }) => {
    const outcome = leafFor(tree, notes)[0]?.outcome ?? '';
    return outcome === '' ? [] : [texts[Number(outcome)] ?? ''];
  });
}
