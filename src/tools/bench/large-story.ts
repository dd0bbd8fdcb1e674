import { draw } from '../../sim/index.ts';
import type { InkSource } from '../../authoring/index.ts';
import type { Language } from '../../game/index.ts';

/** What the large story is made of: more than 4,000 choices in 15,000 lines of each language. */
const size = { knots: 420, choices: 10, perFile: 20, sentences: 3 } as const;

/** Farthest a choice leads ahead, so that every road comes to the end. */
const farthest = 8;

const stream = 961;

const words = {
  en: ['the harbour', 'a lamp', 'the council', 'nobody', 'the machine', 'your sister', 'the river'],
  de: [
    'der Hafen',
    'eine Lampe',
    'der Rat',
    'niemand',
    'die Maschine',
    'deine Schwester',
    'der Fluss',
  ],
} as const;

const said = {
  en: ['waits for', 'remembers', 'is afraid of', 'counts on', 'asks after'],
  de: ['wartet auf', 'erinnert sich an', 'fürchtet sich vor', 'zählt auf', 'fragt nach'],
} as const;

/** A story as long as a novel, in two languages, always the same: for measuring, not for reading. */
export function largeStory(): InkSource {
  const files = new Map<string, string>();
  files.set('story.json', JSON.stringify(manifest(), null, 2));
  files.set('rules.ink', rules);
  for (const language of ['en', 'de'] as const) {
    const names: string[] = [];
    for (let first = 0; first < size.knots; first += size.perFile) {
      const name = `${String(names.length + 1).padStart(2, '0')}-part.ink`;
      names.push(name);
      const knots = Array.from({ length: size.perFile }, (_, at) => knot(language, first + at));
      files.set(`${language}/${name}`, knots.join('\n'));
    }
    const includes = ['../rules.ink', ...names].map((name) => `INCLUDE ${name}`);
    files.set(`${language}/main.ink`, `${includes.join('\n')}\n-> knot_0\n`);
  }
  return files;
}

const rules = `VAR trust = 0
VAR debt = 0
=== function pay(amount)
~ debt = debt + amount
{ debt > 20:
    ~ trust = trust - 1
}
`;

function knot(language: Language, at: number): string {
  const lines = [`=== knot_${at}`, ...(at % size.perFile === 0 ? [`# chapter: part_${at}`] : [])];
  for (let count = 0; count < size.sentences; count += 1) {
    lines.push(sentence(language, at, count));
  }
  lines.push(`{ trust > 3: ${sentence(language, at, 7)} | ${sentence(language, at, 8)} }`);
  if (at === size.knots - 1) return [...lines, '# ending: over', '-> END', ''].join('\n');
  for (let choice = 0; choice < size.choices; choice += 1) {
    const ahead = 1 + Math.floor(draw(1, stream, at, choice) * farthest);
    const to = Math.min(size.knots - 1, at + ahead);
    const condition = choice % 3 === 2 ? ` {debt < ${10 + choice * 4}}` : '';
    const name = sentence(language, at, 10 + choice).replace(/\.$/, '');
    lines.push(`* (way_${choice})${condition} [${name}]`);
    lines.push(choice % 2 === 0 ? `    ~ pay(${1 + (choice % 4)})` : '    ~ trust = trust + 1');
    lines.push(`    -> knot_${to}`);
  }
  return [...lines, ''].join('\n');
}

function sentence(language: Language, at: number, count: number): string {
  const one = <Word>(list: readonly Word[], which: number): Word =>
    list[Math.floor(draw(2, stream, at * 100 + count, which) * list.length)]!;
  const text = `${one(words[language], 0)} ${one(said[language], 1)} ${one(words[language], 2)}`;
  return `${text[0]!.toUpperCase()}${text.slice(1)} (${at}/${count}).`;
}

function manifest(): object {
  const both = (text: string) => ({ en: text, de: text });
  return {
    id: 'large',
    title: both('Large'),
    blurb: both('Large'),
    languages: ['en', 'de'],
    start: '2027-01-01T08:00',
    indicators: [],
    chapters: Array.from({ length: size.knots / size.perFile }, (_, at) => ({
      id: `part_${at * size.perFile}`,
      title: both(`Part ${at}`),
      knot: `knot_${at * size.perFile}`,
      preset: [],
    })),
    roles: [],
    plans: [],
    injects: [],
    headlines: {},
    endings: { over: both('Over') },
  };
}
