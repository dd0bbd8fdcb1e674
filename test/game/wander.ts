import { choose, replay, rewind, type Pack, type Run } from '../../src/game/index.ts';
import { draw, hashWorld } from '../../src/sim/index.ts';

/** Streams of chance, apart from those of worlds. */
const streams = { choice: 9100, act: 9101, back: 9102 };

/** What became of a restless reader: each page they stood on, in the order in which they saw it. */
export interface Wander {
  readonly seed: number;
  /** What was chosen (`label`), taken back (`-3`) or switched to (`de`) before each later page. */
  readonly acts: readonly string[];
  /** Of each page: the hash of its world, the labels on offer, the ending, the number of its words' signs. */
  readonly pages: readonly string[];
}

/**
 * A random playthrough of at most `most` acts, in which now and then some decisions are taken back and the
 * language is switched; the same for the same seed, wherever it runs.
 */
export function wander(pack: Pack, seed: number, most = 140): Wander {
  const { manifest, hash } = pack;
  const playthrough = { story: manifest.id, storyHash: hash, seed, decisions: [] };
  let run = replay(pack, { ...playthrough, language: seed % 2 === 0 ? 'en' : 'de' });
  const acts: string[] = [];
  const pages = [pageOf(run)];
  for (let count = 0; count < most && run.problem === null; count += 1) {
    const { language, decisions } = run.playthrough;
    const act = draw(seed, streams.act, count, 0);
    const choices = run.turns.at(-1)?.page.choices ?? [];
    if (act < 0.04) {
      const other = language === 'en' ? 'de' : 'en';
      run = replay(pack, { ...run.playthrough, language: other });
      acts.push(other);
    } else if (act < 0.1 && decisions.length > 0) {
      const most = Math.min(8, decisions.length);
      const back = 1 + Math.floor(draw(seed, streams.back, count, 0) * most);
      run = rewind(run, decisions.length - back);
      acts.push(`-${back}`);
    } else {
      const choice = choices[Math.floor(draw(seed, streams.choice, count, 0) * choices.length)];
      if (choice === undefined) break;
      run = choose(run, choice.label);
      acts.push(choice.label);
    }
    pages.push(pageOf(run));
  }
  return { seed, acts, pages };
}

function pageOf({ turns, problem }: Run): string {
  const turn = turns.at(-1);
  if (turn === undefined || problem !== null) return `problem ${problem?.kind ?? ''}`;
  const { page, world, ending } = turn;
  const labels = page.choices.map(({ label }) => label).join(' ');
  const words = JSON.stringify(page).length;
  return `${hashWorld(world)} ${labels} ${ending ?? '-'} ${words}`;
}

/** Several of them. */
export function wanders(pack: Pack, first: number, count: number): readonly Wander[] {
  return Array.from({ length: count }, (_, index) => wander(pack, first + index));
}

/** Where two runs of the same reader part: the shortest list of acts that shows it; null where they do not. */
export function parting(one: Wander, other: Wander): string | null {
  const at = one.pages.findIndex((page, index) => page !== other.pages[index]);
  if (at < 0 && one.pages.length === other.pages.length) return null;
  const until = at < 0 ? one.acts.length : at;
  const here = one.pages[until] ?? 'nothing';
  const there = other.pages[until] ?? 'nothing';
  return `seed ${one.seed}, ${one.acts.slice(0, until).join(' ')}: “${here}” and “${there}”`;
}
