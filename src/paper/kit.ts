import { say, type TextKey } from '../app/index.ts';
import { proposeRoles, type Beginning } from '../workshop/index.ts';
import { bookSheet, type NumberedBook } from './book/book-sheet.ts';
import { diceSheet } from './book/dice-sheet.ts';
import { cardSheets } from './card-sheet.ts';
import { chapterSummaries } from './chapter-summary.ts';
import { decisionCards, proposedRoad } from './decision-cards.ts';
import { facilitatorGuide } from './facilitator-guide.ts';
import { debriefSheet, feedbackForm, reportForm } from './form.ts';
import { injectCards } from './inject-cards.ts';
import type { KitMatter } from './kit-matter.ts';
import { markup, type Inside, type Markup } from './markup.ts';
import { poster } from './poster.ts';
import { quickStart } from './quick-start.ts';
import { roleCards } from './role-cards.ts';
import { situationManual } from './situation-manual.ts';
import { tallySheet } from './tally-sheet.ts';
import { trackerBoard } from './tracker-board.ts';
import { votingCards } from './voting-cards.ts';

/** The sheets of a kit, in the order they lie in a folder. */
export const kitParts = [
  'quick_start',
  'guide',
  'summary',
  'manual',
  'roles',
  'voting',
  'decisions',
  'injects',
  'tally',
  'tracker',
  'dice',
  'book',
  'debrief',
  'feedback',
  'report',
  'poster',
] as const;

export type KitPartName = (typeof kitParts)[number];

/** Some sheets of paper that belong together. */
export interface KitPart {
  readonly name: KitPartName;
  readonly title: string;
  readonly body: Markup;
}

/** What may differ from workshop to workshop. */
export interface KitWish {
  /** Chapters whose decisions are wanted; none stands for all. */
  readonly chapters?: readonly string[];
  /** Where the group begins; without it, every beginning that the story’s plans have. */
  readonly begin?: Beginning;
  /** People there are role cards for, each of the roles that are proposed for so many; 24 if not said. */
  readonly people?: number;
  /** Role id → how many cards of it, one where it is not named; without it as for `people`. */
  readonly seats?: Readonly<Partial<Record<string, number>>>;
  /** The story as a book; without one there is neither book nor dice tables. */
  readonly book?: NumberedBook;
}

/** Every part of a story's kit that the story has something for, in the language spoken. */
export function kitOf(matter: KitMatter, wish: KitWish = {}): readonly KitPart[] {
  const { manifest } = matter.pack;
  const road = proposedRoad(matter.pack);
  const make: Readonly<Record<KitPartName, () => Inside>> = {
    quick_start: quickStart,
    guide: () => facilitatorGuide(matter, road, wish.begin),
    summary: () => chapterSummaries(matter, road, wish.chapters),
    manual: () => situationManual(matter),
    roles: () => cardSheets(roleCards(matter, wish.seats ?? seatsFor(matter, wish.people))),
    voting: votingCards,
    decisions: () => decisionCards(matter, road, wish.chapters),
    injects: () => injectCards(matter),
    tally: () => tallySheet(matter),
    tracker: () => (manifest.indicators.length === 0 ? null : trackerBoard(matter, road)),
    dice: () => (isMoving(wish.book) ? diceSheet(wish.book) : null),
    book: () => (wish.book === undefined ? null : bookSheet(manifest, wish.book)),
    debrief: () => debriefSheet(matter),
    feedback: feedbackForm,
    report: () => reportForm(matter),
    poster: () => poster(matter),
  };
  return kitParts.flatMap((name) => {
    const inside = make[name]();
    if (inside === null || (Array.isArray(inside) && inside.length === 0)) return [];
    const title = say(`paper:part.${name}` satisfies TextKey);
    const body = markup`<section class="part" data-part="${name}" aria-label="${title}"><h2>${title}</h2>${inside}</section>`;
    return [{ name, title, body }];
  });
}

/** How many cards of each role so many people need, who are as many as will most often come. */
function seatsFor({ pack: { manifest } }: KitMatter, people = 24): Record<string, number> {
  const roles = proposeRoles(manifest, people);
  return Object.fromEntries(roles.map(({ role, seats }) => [role, seats]));
}

/** Whether any track of a book ever moves. */
function isMoving(numbered: NumberedBook | undefined): numbered is NumberedBook {
  const pages = [...(numbered?.book.pages.values() ?? [])];
  return pages.some(({ choices }) => choices.some(({ moves }) => moves.length > 0));
}
