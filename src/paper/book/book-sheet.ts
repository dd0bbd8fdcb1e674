import { indicatorWords, say, texts } from '../../app/index.ts';
import type { Manifest, PageNumbers } from '../../game/index.ts';
import { isDecision, letterOf } from '../../workshop/index.ts';
import { chapterName, roleName, told } from '../kit-matter.ts';
import { markup, passageMarkup, times, type Inside, type Markup } from '../markup.ts';
import type { PaperBook, PaperChoice, PaperPage } from './book.ts';
import { diceRows, throwName, type DiceRow } from './dice.ts';
import type { Slot } from './slot.ts';
import type { Question, Tree } from './tree.ts';

/** A book and the numbers of its pages. */
export interface NumberedBook {
  readonly book: PaperBook;
  readonly numbers: PageNumbers;
}

/** Writes a book out as numbered pages, in the order of their numbers, after the rules and a sheet of notes. */
export function bookSheet(manifest: Manifest, numbered: NumberedBook): Inside {
  const { book } = numbered;
  const pages = [...book.pages.values()].toSorted(
    (a, b) => numberIn(numbered, a.name) - numberIn(numbered, b.name),
  );
  const rules = Object.values(texts('paper:book.rules'));
  return [
    markup`<p class="lead">${say('paper:book.intro')}</p><h3>${say('paper:book.rules_title')}</h3><ul>${rules.map((rule) => markup`<li>${rule}</li>`)}</ul>
<p class="note">${say('paper:book.made', { roads: book.roads })}</p>
<section class="whole"><h3>${say('paper:book.notes')}</h3><p class="note">${say('paper:book.notes_note')}</p><div class="note-fields">${times(40, () => markup`<span></span>`)}</div></section>`,
    markup`<div class="book page">${pages.map((page) => pageMarkup(manifest, numbered, page))}</div>`,
  ];
}

/** The number of a page. */
export function numberIn({ numbers }: NumberedBook, page: string): number {
  return numbers[page] ?? 0;
}

/** Page number → the anchors a reader is sent to; used to check that none is missing. */
export function leadsTo({ choices }: PaperPage): readonly string[] {
  return choices.flatMap(({ next }) => outcomesOf(next));
}

function outcomesOf(tree: Tree): readonly string[] {
  if (tree.kind === 'fork') return [...outcomesOf(tree.yes), ...outcomesOf(tree.no)];
  return diceRows(tree.shares).map(({ outcome }) => outcome);
}

function pageMarkup(manifest: Manifest, numbered: NumberedBook, page: PaperPage): Markup {
  const { name, choices, role, chapter, ending } = page;
  const number = numberIn(numbered, name);
  const owner =
    role === null
      ? say('paper:book.room')
      : say('paper:book.decides', { role: roleName(manifest, role) });
  return markup`<section class="paragraph" id="page-${number}"><h3>${number}<span>${chapter === null ? '' : chapterName(manifest, chapter)}</span></h3>
${page.slots.map((slot) => slotMarkup(numbered, slot))}
${
  choices.length === 0
    ? markup`<p class="aims">${say('paper:book.ending', { ending: told(manifest.endings[ending ?? ''], ending ?? '') })}</p>`
    : markup`${isDecision(choices) ? markup`<p class="by">${owner}</p>` : null}<ol class="letters">${choices.map((choice, index) => choiceMarkup(numbered, choice, index))}</ol>`
}</section>`;
}

function slotMarkup(numbered: NumberedBook, { texts: all, tree }: Slot): Inside {
  const groups = new Map<string, string[]>();
  for (const { questions, leaf } of branchesOf(tree)) {
    const outcome = leaf[0]?.outcome ?? '';
    groups.set(outcome, [...(groups.get(outcome) ?? []), whenText(numbered, questions)]);
  }
  // What takes most words to say comes last, as what is left.
  const ordered = [...groups].toSorted((a, b) => a[1].length - b[1].length);
  return ordered.map(([outcome, conditions], index) => {
    if (outcome === '') return null;
    const text = passageMarkup(all[Number(outcome)] ?? '');
    if (ordered.length === 1) return markup`<p>${text}</p>`;
    const isRest = index === ordered.length - 1 && ordered.every(([other]) => other !== '');
    const when = isRest ? say('paper:book.else') : begun(conditions.join(say('paper:book.or')));
    return markup`<p class="if"><i>${when}:</i> ${text}</p>`;
  });
}

/** A sentence begins with a capital letter. */
function begun(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function choiceMarkup(numbered: NumberedBook, choice: PaperChoice, index: number): Inside {
  const { label, text, when, moves, next } = choice;
  const offered =
    when === null ? [] : branchesOf(when).filter(({ leaf }) => leaf[0]?.outcome === '1');
  const only = offered
    .map(({ questions }) => whenText(numbered, questions))
    .join(say('paper:book.or'));
  const marks = [numbered.book.noted.has(label) ? '✎' : '', moves.length > 0 ? '▦' : ''];
  return markup`<li><b>${letterOf(index)}</b><div>${passageMarkup(text)} ${marks.filter((mark) => mark !== '').join(' ')}${
    only === '' ? null : markup` <i>(${say('paper:book.only', { when: only })})</i>`
  }<div class="go">${branchesOf(next).map(({ questions, leaf }) => {
    const rows = diceRows(leaf);
    const ways = rows.map((row) => wayText(numbered, row, rows.length === 1)).join(' · ');
    return markup`<span>${questions.length === 0 ? '' : `${begun(whenText(numbered, questions))}: `}${ways}</span>`;
  })}</div></div></li>`;
}

function wayText(numbered: NumberedBook, { outcome, from, to }: DiceRow, isOnly: boolean): string {
  const page = numberIn(numbered, outcome);
  if (isOnly) return say('paper:book.go', { page });
  const name = throwName(from);
  if (from === to) return say('paper:book.roll_single', { from: name, page });
  return say('paper:book.roll_row', { from: name, to: throwName(to), page });
}

interface Answered {
  readonly question: Question;
  readonly isSo: boolean;
}

interface Branch {
  readonly questions: readonly Answered[];
  readonly leaf: Extract<Tree, { kind: 'leaf' }>['shares'];
}

/** The ways through a tree; branches whose first outcome is the same on both sides are one. */
function branchesOf(tree: Tree): readonly Branch[] {
  if (tree.kind === 'leaf') return [{ questions: [], leaf: tree.shares }];
  const { question, yes, no } = tree;
  const under = (side: Tree, isSo: boolean) =>
    branchesOf(side).map(({ questions, leaf }) => ({
      questions: [{ question, isSo }, ...questions],
      leaf,
    }));
  return [...under(yes, true), ...under(no, false)];
}

function whenText(numbered: NumberedBook, questions: readonly Answered[]): string {
  return questions
    .map(({ question, isSo }) => {
      if (question.kind === 'took') {
        const note = noteName(numbered, question.label);
        return isSo ? say('paper:book.took', { note }) : say('paper:book.took_not', { note });
      }
      const { track: at, least } = question;
      const track = indicatorWords(numbered.book.tracks[at]?.indicator ?? '').name;
      const field = least + 1;
      return isSo
        ? say('paper:book.least', { track, field })
        : say('paper:book.below', { track, field });
    })
    .join(say('paper:book.and'));
}

/** What a reader has written down for a choice: `12 B`. */
function noteName(numbered: NumberedBook, label: string): string {
  for (const { name, choices } of numbered.book.pages.values()) {
    const index = choices.findIndex((choice) => choice.label === label);
    if (index >= 0) return `${numberIn(numbered, name)}\u00a0${letterOf(index)}`;
  }
  return label;
}
