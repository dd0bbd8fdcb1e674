import {
  readPageNumbers,
  type Kit,
  type KitBlock,
  type KitCard,
  type KitLine,
  type Language,
  type LoneQuestion,
  type Manifest,
  type AuthoringProblem,
} from '../../game/index.ts';
import { problemAt, type Code } from '../codes.ts';
import type { InkSource } from '../compile/compile.ts';
import { kitText, plainOf, type PlacedBlock } from './kit-text.ts';
import { told, type Said } from '../said.ts';

/** The texts of a kit, each a file of its own. */
const kitNames = ['briefing', 'notes', 'debrief', 'roles'] as const;

/** The numbers of the paper book's pages, the same in every language. */
export const numbersFile = 'kit/numbers.json';

/** Questions for somebody who played alone; a story may do without. */
const aloneName = 'alone';

type KitName = (typeof kitNames)[number] | typeof aloneName;

type Say = (code: Code, file: string, line: number, message: string | Said) => void;

/** A kit as far as it can be read. */
export interface KitRead {
  /** Null where the story has no kit in this language. */
  readonly kit: Kit | null;
  readonly problems: readonly AuthoringProblem[];
}

/** The file a text of the kit stands in. */
function kitFile(language: Language, name: KitName): string {
  return `kit/${language}/${name}.md`;
}

/** Reads what a story gives its facilitators and says what is missing in it. */
export function readKit(files: InkSource, manifest: Manifest, language: Language): KitRead {
  const problems: AuthoringProblem[] = [];
  const say: Say = (code, file, line, message) => {
    problems.push(problemAt(code, { file, line }, message));
  };
  const isThere = [...files.keys()].some((path) => path.startsWith(`kit/${language}/`));
  const isWanted = manifest.plans.length > 0 || [...files.keys()].some(isKitText);
  const read = (name: KitName): readonly PlacedBlock[] => {
    const file = kitFile(language, name);
    const text = files.get(file);
    if (text === undefined) {
      if (isWanted && name !== aloneName) say('RW070', file, 0, told`The file does not exist.`);
      return [];
    }
    const { blocks, problems: found } = kitText(text, language);
    for (const { at, message } of found) say('RW073', file, at, message);
    if (blocks.every(({ kind }) => kind === 'heading'))
      say('RW070', file, 0, told`It says nothing.`);
    return blocks;
  };
  const [briefing, notes, debrief, roles] = kitNames.map(read) as [
    readonly PlacedBlock[],
    readonly PlacedBlock[],
    readonly PlacedBlock[],
    readonly PlacedBlock[],
  ];
  if (!isThere) return { kit: null, problems };
  const chapters = chapterNotes(notes, manifest);
  return {
    kit: {
      briefing: bare(briefing),
      notes: bare(without(notes, chapters.list)),
      chapters: chapters.byId,
      debrief: bare(debrief),
      questions: debrief.flatMap((block) =>
        block.kind === 'list' && block.isOrdered ? block.items : [],
      ),
      alone: loneQuestions(read(aloneName), manifest, language, say),
      cards: cardsOf(roles, manifest, language, say),
      numbers: readPageNumbers(files.get(numbersFile) ?? ''),
    },
    problems,
  };
}

/** The blocks without a list and without the heading right before it. */
function without(blocks: readonly PlacedBlock[], list: PlacedBlock | null): readonly PlacedBlock[] {
  if (list === null) return blocks;
  return blocks.filter((block, index) => {
    const isItsHeading = block.kind === 'heading' && blocks[index + 1] === list;
    return block !== list && !isItsHeading;
  });
}

/** Whether a file of a story's folder belongs to its kit. */
export function isKitFile(path: string): boolean {
  return path === numbersFile || isKitText(path);
}

function isKitText(path: string): boolean {
  return /^kit\/[a-z]{2}\/[a-z]+\.md$/.test(path);
}

/** The list of the notes that has one point per chapter, in order, each beginning in bold. */
function chapterNotes(
  notes: readonly PlacedBlock[],
  { chapters }: Manifest,
): { list: PlacedBlock | null; byId: Record<string, KitLine> } {
  const list = notes.find(
    (block) =>
      block.kind === 'list' &&
      block.items.length === chapters.length &&
      block.items.every(([first]) => first?.look === 'strong'),
  );
  if (list?.kind !== 'list') return { list: null, byId: {} };
  const entries = chapters.map(({ id }, index) => [id, list.items[index] ?? []] as const);
  return { list, byId: Object.fromEntries(entries) };
}

/** The numbered lists; those below a heading `##` with a chapter's title belong to that chapter. */
function loneQuestions(
  blocks: readonly PlacedBlock[],
  manifest: Manifest,
  language: Language,
  say: Say,
): readonly LoneQuestion[] {
  let chapter: string | null = null;
  let isKnown = true;
  return blocks.flatMap((block): readonly LoneQuestion[] => {
    if (block.kind === 'heading' && block.level === 2) {
      const title = plainOf(block.line);
      const found = manifest.chapters.find((known) => known.title[language] === title);
      isKnown = found !== undefined;
      chapter = found?.id ?? null;
      if (!isKnown)
        say(
          'RW072',
          kitFile(language, aloneName),
          block.at,
          told`No chapter of story.json is called “${title}”.`,
        );
    }
    const isAsked = isKnown && block.kind === 'list' && block.isOrdered;
    return isAsked ? block.items.map((line) => ({ chapter, line })) : [];
  });
}

function cardsOf(
  blocks: readonly PlacedBlock[],
  manifest: Manifest,
  language: Language,
  say: Say,
): readonly KitCard[] {
  const file = kitFile(language, 'roles');
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [index] : [],
  );
  const cards = starts.flatMap((start, index): KitCard[] => {
    const heading = blocks[start];
    if (heading?.kind !== 'heading') return [];
    const title = plainOf(heading.line);
    const role = manifest.roles.find((known) => known.title[language] === title);
    if (role === undefined) {
      say('RW072', file, heading.at, told`No role of story.json is called “${title}”.`);
      return [];
    }
    return [{ role: role.id, blocks: bare(blocks.slice(start + 1, starts[index + 1])) }];
  });
  if (blocks.length === 0) return cards;
  for (const { id, title } of manifest.roles) {
    if (cards.some(({ role }) => role === id)) continue;
    say('RW071', file, 0, told`There is no card “## ${title[language] ?? id}”.`);
  }
  return cards;
}

/** The blocks without their places and without the title of the file, which the app has its own for. */
function bare(blocks: readonly PlacedBlock[]): readonly KitBlock[] {
  return blocks
    .filter(({ kind, level }) => kind !== 'heading' || level !== 1)
    .map((block): KitBlock => {
      switch (block.kind) {
        case 'list':
          return { kind: 'list', isOrdered: block.isOrdered, items: block.items };
        default:
          return { kind: block.kind, line: block.line };
      }
    });
}
