import { brokenPresumptions, type Playthrough, type Run } from '../game/index.ts';
import { writtenLabel, type Page } from '../story/index.ts';
import { mostWords } from './read-along.ts';
import type { WalkProblem, Way } from './walked.ts';

/** Notes everything that is wrong with the pages of one playthrough of a walk, in whatever language. */
export class PageNotes {
  readonly problems: WalkProblem[] = [];

  /** `world` is the seed of the playthrough's world, `index` its number in the walk. */
  constructor(
    readonly world: number,
    readonly given: Readonly<Record<string, number>>,
    readonly index: number,
  ) {}

  note(
    at: Run,
    kind: WalkProblem['kind'],
    message: string,
    more: readonly string[] = [],
    stood?: string,
  ): void {
    const way = this.wayTo(at.playthrough);
    const { language } = at.playthrough;
    const decisions = [...way.decisions, ...more];
    const found = { kind, message, language, ...way, decisions };
    this.problems.push({ ...found, ...(stood !== undefined && { at: stood }) });
  }

  wayTo({ decisions, from }: Playthrough): Way {
    const { world, given, index } = this;
    return { decisions, seed: world, given, ...(from && { from }), index };
  }

  /** Why a run broke, where it did. */
  noteBroken(run: Run): void {
    if (run.problem === null) return;
    const { kind, message, label, at, after } = run.problem;
    const isTaken = run.playthrough.decisions.length > after;
    this.note(run, kind, message, label === null || isTaken ? [] : [label], at);
  }

  /** What is wrong with the last page of a run. */
  notePage(at: Run): void {
    const turn = at.turns.at(-1);
    if (turn === undefined || at.problem !== null) return;
    const where = turn.taken === null ? 'The first page' : `The page after “${turn.taken.label}”`;
    const text = turn.page.passages.map((passage) => passage.text).join(' ');
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const most = turn.ending === null ? mostWords.page : mostWords.ending;
    if (words > most) {
      this.note(at, 'long-page', `${where} has ${words} words; ${most} are allowed.`);
    }
    for (const warning of turn.warnings) this.note(at, 'warning', warning);
    const broken = brokenPresumptions(turn);
    if (broken.length > 0) this.note(at, 'presumption', `${where} presumes ${broken.join('; ')}.`);
    const twin = twinOf(turn.page);
    if (twin !== null) this.note(at, 'twin-choice', `${where} offers “${twin}” twice.`);
  }
}

/** The words of a choice that a page offers twice under one label, if there is one. */
function twinOf({ choices }: Page): string | null {
  const seen = new Set<string>();
  for (const { label, text } of choices) {
    const key = JSON.stringify([writtenLabel(label), text]);
    if (seen.has(key)) return text;
    seen.add(key);
  }
  return null;
}
