/** What it takes to write on a very long story, in a process of its own: prints its figures as JSON. */
import { performance } from 'node:perf_hooks';
import {
  buildPack,
  checkPack,
  CompileCache,
  compileBare,
  playable,
  storyGraph,
  type InkSource,
} from '../../authoring/index.ts';
import { walkOnce } from '../../futures/index.ts';
import { readStoryFolder } from '../build/story-folder.ts';
import { loadLogic } from '../command/story/load-logic.ts';
import { fastest } from './figure.ts';
import { largeStory } from './large-story.ts';

const walks = 20;

/** What the process prints; times in seconds, memory in MB. */
export interface WriteFigures {
  readonly lines: number;
  readonly choices: number;
  readonly bare: number;
  readonly compile: number;
  readonly check: number;
  readonly graph: number;
  readonly edit: number;
  readonly walk: number;
  readonly memory: number;
  readonly spirits: number;
  readonly cold: number;
  readonly again: number;
  readonly rules: number;
}

/** One language with everything it includes, as the ink compiler alone would be given it. */
function whole(files: InkSource, language: string): string {
  const parts = [...files].filter(([path]) => path.startsWith(`${language}/`));
  const text = [...parts, ['', files.get('rules.ink') ?? ''] as const].map(([, part]) => part);
  return text.join('\n').replace(/^INCLUDE .*$/gm, '');
}

/** A text with one more word in the first line of prose after its middle. */
function withWord(text: string): string {
  const middle = text.length / 2;
  return text.replace(/^\p{Lu}\p{Ll}.*$/gmu, (line, at: number, all: string) =>
    at >= middle && !/^\p{Lu}\p{Ll}/mu.test(all.slice(middle, at)) ? `${line} More.` : line,
  );
}

/** A text with one more word in a comment before its last line of logic. */
function withRemark(text: string): string {
  const at = text.lastIndexOf('~ ');
  return `${text.slice(0, at)}// more\n${text.slice(at)}`;
}

/** Seconds until a story one file of which was edited is made and checked. */
function rewrite(files: InkSource, path: string, edit: (text: string) => string): number {
  const cache = new CompileCache();
  buildPack(files, { cache });
  let text = files.get(path) ?? '';
  return fastest(3, () => {
    // What is the same as before would not be compiled at all.
    text = edit(text);
    checkPack(buildPack(new Map(files).set(path, text), { cache }));
  });
}

/** Seconds of the main story: by the ink compiler alone, from nothing, and after an edit. */
function ofSpirits(): Pick<WriteFigures, 'spirits' | 'cold' | 'again' | 'rules'> {
  const { files } = readStoryFolder('stories/spirits');
  const texts = ['en', 'de'].map((language) => whole(files, language));
  const cold = fastest(1, () => void checkPack(buildPack(files)));
  const spirits = fastest(2, () => {
    for (const text of texts) compileBare(text);
  });
  const again = rewrite(files, 'en/03-morning-after.ink', withWord);
  return { spirits, cold, again, rules: rewrite(files, 'rules.ink', withRemark) };
}

const ofMain = ofSpirits();
const files = largeStory();
const text = whole(files, 'en');
const bare = fastest(2, () => compileBare(text));
const compile = fastest(2, () => void buildPack(files)) / 2;
const built = buildPack(files);
const check = fastest(2, () => void checkPack(built));
const { outline = null } = built.compiled.en ?? {};
if (outline === null) throw new Error('The large story cannot be read.');
const graph = fastest(2, () => void storyGraph(outline));
const edit = rewrite(files, 'en/03-part.ink', withWord);
const pack = playable(built);
if (pack === null) throw new Error('The large story cannot be played.');
await loadLogic(pack, 'en');
const start = performance.now();
for (let index = 0; index < walks; index += 1) {
  const { ending } = walkOnce(pack, { seed: 1, language: 'en', policy: 'random' }, index);
  if (ending !== 'over') throw new Error(`Playthrough ${index} has not come to the end.`);
}
const walk = (performance.now() - start) / 1000 / walks;
const figures: WriteFigures = {
  ...{ lines: text.split('\n').length, choices: text.match(/^\* /gm)?.length ?? 0 },
  ...{ bare, compile, check, graph, edit, walk, ...ofMain },
  memory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(figures));
