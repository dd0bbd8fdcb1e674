import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readKit } from '../../authoring/index.ts';
import { say, speakIn } from '../../app/index.ts';
import {
  bookRoads,
  kitOf,
  kitParts,
  paperDocument,
  paperSizes,
  type KitPart,
} from '../../paper/index.ts';
import { takeKitTexts } from './kit/text.ts';
import { runAlone, UsageError, type Asked } from './command-line.ts';
import { storiesFolder } from './find-story.ts';
import { makeBook, measureBook, numbered } from './kit/book.ts';
import { loadBuilt, loadPack } from './load-story.ts';
import { printPdfs, type Printed } from './kit/print-pdf.ts';
import { sentence } from './print.ts';
import { languageOf, languageOption } from './story/option.ts';

const help = `npm run kit -- story [--lang en|de] [--out DIR] [--paper a4|letter] [--minutes N]
                [--people N] [--address URL] [--part NAME] [--roads N] [--measure N] [--json]
                [--html]
    everything for a workshop on paper, as HTML and PDF

    --out DIR       where the files go, “kit” if not said; files of the same name are replaced
    --paper SIZE    a4 if not said
    --minutes N     decision cards for the chapters of the plan of that length only
    --people N      role cards for so many, 24 if not said
    --address URL   where phones join, for the poster and its code
    --part NAME     this part only: ${kitParts.join(', ')}
    --roads N       playthroughs the book and the dice tables are made from, ${bookRoads.count} if not said;
                    0 leaves both out, and the rest is there at once
    --measure N     write nothing: make the book, play it N times on paper and N times with the
                    model, and say how far their outcomes differ; exit code 1 beyond 10 points
    --html          write no PDF; without a browser none is written anyway

The book keeps the number of every page in stories/<id>/kit/numbers.json.
`;

/** Share of an outcome, 0 to 1, that paper may differ from the model by. */
const mostApart = 0.1;

const style = readFileSync(new URL('../../paper/paper.css', import.meta.url), 'utf8');

async function print(asked: Asked): Promise<number> {
  const name = asked.one('a story');
  const pack = loadPack(name);
  const language = languageOf(pack, languageOption(asked));
  takeKitTexts();
  speakIn(language);
  const size = oneOf(paperSizes, 'paper', asked.text('paper') ?? 'a4');
  const wanted = asked.text('part');
  const part = wanted === null ? null : oneOf(kitParts, 'part', wanted);
  const { kit } = readKit(loadBuilt(name).files, pack.manifest, language);
  const address = addressOf(asked.text('address'));
  const measured = asked.whole('measure', 0, 0, 100_000);
  const roads = asked.whole('roads', bookRoads.count, 0, 100_000);
  const folder = join(storiesFolder, name);
  const source = { pack, name, language, folder: existsSync(folder) ? folder : null };
  if (measured > 0) {
    const book = await makeBook(source, Math.max(1, roads));
    const { largest, lost } = await measureBook(source, book, measured, asked.flag('json'));
    return largest > mostApart || lost > 0 ? 1 : 0;
  }
  // Where nothing can be written, nobody waits for what is to be.
  const out = resolve(asked.text('out') ?? 'kit');
  mkdirSync(out, { recursive: true });
  const isBook = roads > 0 && (part === null || part === 'book' || part === 'dice');
  if (isBook) sentence('Making the book; this takes a while …');
  const book = isBook ? numbered(await makeBook(source, roads), source) : null;
  const people = asked.whole('people', 24, 3, 500);
  const chapters = chaptersOf(pack.manifest.plans, asked);
  const parts = kitOf({ pack, kit, address }, { chapters, people, ...(book && { book }) }).filter(
    (one) => part === null || one.name === part,
  );
  const looks = { style: style + fonts(), size };
  const write = (file: string, title: string, bodies: readonly KitPart[]): Printed => {
    const html = join(out, `${file}.html`);
    const shown = bodies.map(({ body }) => body);
    writeFileSync(html, paperDocument({ pack }, title, shown, looks));
    return { html, pdf: join(out, `${file}.pdf`) };
  };
  const files = parts.map((one) =>
    write(`${numberOf(one)}-${one.name.replaceAll('_', '-')}`, one.title, [one]),
  );
  if (part === null) files.push(write('kit', say('paper:kit'), parts));
  sentence(`${files.length} HTML files are in ${out}.`);
  if (asked.flag('html')) return 0;
  const refused = await printPdfs(files);
  sentence(refused ?? `${files.length} PDF files are beside them.`);
  return 0;
}

/** Sheets lie in a folder in their order. */
function numberOf({ name }: KitPart): string {
  return String(kitParts.indexOf(name) + 1).padStart(2, '0');
}

function oneOf<Name extends string>(all: readonly Name[], option: string, asked: string): Name {
  const found = all.find((known) => known === asked);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} ${asked} is not one of: ${all.join(', ')}`);
}

function chaptersOf(
  plans: ReturnType<typeof loadPack>['manifest']['plans'],
  asked: Asked,
): readonly string[] {
  if (asked.text('minutes') === null) return [];
  const minutes = asked.whole('minutes', 0, 1, 10_000);
  const plan = plans.find((one) => one.minutes === minutes);
  if (plan === undefined) {
    const there = plans.map((one) => one.minutes).join(', ');
    throw new UsageError(`--minutes ${minutes}: the story has plans of ${there || 'no length'}.`);
  }
  return plan.parts.flatMap(({ chapter }) => chapter ?? []);
}

function addressOf(text: string | null): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).href;
  throw new UsageError(`--address ${text} must be an address with http:// or https://`);
}

/** The typefaces inside the file, so that it looks the same wherever it is taken. */
function fonts(): string {
  const faces = [
    ['Literata', 'literata', 'normal', '400 650'],
    ['Literata', 'literata-italic', 'italic', '400'],
    ['Hanken Grotesk', 'hanken-grotesk', 'normal', '400 650'],
  ] as const;
  return faces
    .map(([family, file, look, weight]) => {
      const bytes = readFileSync(new URL(`../../public/font/${file}.woff2`, import.meta.url));
      return `@font-face{font-family:'${family}';font-style:${look};font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}`;
    })
    .join('\n');
}

await runAlone(
  {
    options: {
      lang: 'value',
      out: 'value',
      paper: 'value',
      minutes: 'value',
      people: 'value',
      address: 'value',
      part: 'value',
      roads: 'value',
      measure: 'value',
      json: 'flag',
      html: 'flag',
    },
    run: print,
  },
  help,
  process.argv.slice(2),
);
