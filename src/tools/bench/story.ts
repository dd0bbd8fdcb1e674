import { compileInk } from '../../authoring/index.ts';
import { LogicSession, logicOf, walkOnce } from '../../futures/index.ts';
import { draw } from '../../sim/index.ts';
import { freshInk, type CompiledStory, type InkFunction } from '../../story/index.ts';
import { loadLogic } from '../command/story/load-logic.ts';
import { loadPack } from '../command/load-story.ts';
import { busy, lessOf, moreOf, type BenchResult } from './figure.ts';

/** Most decisions of one playthrough. */
const most = 400;
/** Seconds of processor time in which a rate is tried. */
const tried = 5;
const stream = 921;

/** A story that does little else than compute with lists. */
const lists = `
LIST tools = (hammer), saw, (file), drill, (level), plane
LIST woods = (oak), ash, elm, (pine), birch, larch
VAR bench = ()
VAR best = ()
VAR turns = 0
-> shop
=== shop
~ turns = turns + 1
~ bench += LIST_RANDOM(LIST_ALL(tools) - bench)
~ bench -= LIST_MIN(bench ^ tools)
~ woods = LIST_ALL(woods) - woods
~ best = LIST_MAX(LIST_ALL(tools) ^ (bench + file))
{ bench ? (hammer, saw):
    ~ bench -= (hammer, saw)
}
{ LIST_COUNT(bench) > 3:
    ~ bench = LIST_RANGE(bench, saw, drill)
}
+ (on) {turns < 40} [On] -> shop
+ (more) {turns < 40} {bench} [More]
    ~ bench += LIST_INVERT(tools)
    -> shop
+ (stop) {turns > 30} [Stop] -> END
`;

/** How fast stories are walked without their prose, beside a loop over the ink engine with one story used again. */
export async function benchStory(): Promise<readonly BenchResult[]> {
  const pack = loadPack('spirits');
  await loadLogic(pack, 'en');
  const { story } = compileInk(new Map([['en/main.ink', lists]]), 'en/main.ink');
  const small = {
    manifest: { ...pack.manifest, id: 'lists' },
    hash: '',
    stories: { en: story! },
  };
  await loadLogic(small, 'en');
  const options = { seed: 5, language: 'en', policy: 'random' } as const;
  const withWorld = perSecond((index) => void walkOnce(pack, options, index), 4);
  const alone = perSecond(sessions(pack.stories.en!, logicOf(pack, 'en')), 1000);
  const engine = perSecond(engineLoop(pack.stories.en!), 6);
  return [
    moreOf('walk of spirits, no world', alone, 'playthroughs/s', 'ink engine, one story', engine),
    moreOf(
      'walk of a story of lists, no world',
      perSecond(sessions(small.stories.en, logicOf(small, 'en')), 1000),
      'playthroughs/s',
      'ink engine, one story',
      perSecond(engineLoop(small.stories.en), 20),
    ),
    lessOf(
      'story’s part of a walk of spirits with its world',
      (100 * withWorld) / alone,
      '%',
      'the aim',
      10,
    ),
  ];
}

/**
 * Playthroughs a second of processor time, of the fastest try. Each side has the same time to try in: both
 * grow faster as the engine underneath comes to know them.
 */
function perSecond(play: (index: number) => void, count: number): number {
  let next = 1;
  let [best, spent] = [Infinity, 0];
  while (spent < tried) {
    const { seconds } = busy(() => {
      for (let done = 0; done < count; done += 1) play(next++);
    });
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return count / best;
}

/** Answers that cost next to nothing. */
function answering(names: readonly string[]): Readonly<Record<string, InkFunction>> {
  let count = 0;
  const call = (): number => ((count = (Math.imul(count, 1664525) + 1013904223) | 0) >>> 8) % 100;
  return Object.fromEntries(names.map((name) => [name, { call, changes: true }]));
}

function sessions(
  story: CompiledStory,
  logic: ReturnType<typeof logicOf>,
): (index: number) => void {
  if (!('engine' in logic)) throw new Error(`${logic.construct} at ${logic.path}`);
  const { engine } = logic;
  const functions = answering(engine.program.externals);
  return (index) => {
    const session = new LogicSession(engine, story.labels, { seed: index, functions });
    for (let count = 0; count < most; count += 1) {
      const { labels } = session.next();
      if (labels.length === 0) return;
      session.choose(Math.floor(draw(index, stream, count, 0) * labels.length));
    }
  };
}

function engineLoop(story: CompiledStory): (index: number) => void {
  const ink = freshInk(story);
  const names = [...JSON.stringify(story.ink).matchAll(/"x\(\)":"(\w+)"/g)].map(
    ([, name]) => name!,
  );
  for (const [name, { call }] of Object.entries(answering(names))) {
    ink.BindExternalFunction(name, call, false);
  }
  return (index) => {
    ink.ResetState();
    ink.state.storySeed = index;
    for (let count = 0; count < most; count += 1) {
      while (ink.canContinue) ink.Continue();
      const { length } = ink.currentChoices;
      if (length === 0) return;
      ink.ChooseChoiceIndex(Math.floor(draw(index, stream, count, 0) * length));
    }
  };
}
