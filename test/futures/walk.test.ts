import { expect, test } from 'vitest';
import { buildPack, newPack, playable } from '../../src/authoring/index.ts';
import {
  addTallies,
  emptyTally,
  fateElsewhere,
  tally,
  walkOnce,
  walkReport,
  worldSeed,
  type Walked,
  type WalkOptions,
} from '../../src/futures/index.ts';
import { walkInFull } from '../../src/futures/walk.ts';
import { replay, type Language, type Pack } from '../../src/game/index.ts';

const english = newPack('lamp').get('en/01-beginning.ink')!;
const options: WalkOptions = { seed: 5, language: 'en', policy: 'random' };
const pack = packOf(english);

function packOf(text: string): Pack {
  const made = playable(buildPack(new Map([...newPack('lamp'), ['en/01-beginning.ink', text]])));
  if (made === null) throw new Error('does not compile');
  return made;
}

function walks(from: Pack, count: number, more: Partial<WalkOptions> = {}): Walked[] {
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, index) =>
    walkOnce(from, { ...options, ...more }, index, taken),
  );
}

test('the same seed walks the same ways in the same worlds', () => {
  expect(walks(pack, 20)).toEqual(walks(pack, 20));
  expect(walks(pack, 20)).not.toEqual(walks(pack, 20, { seed: 6 }));
});

test('a playthrough does not depend on how many go before it', () => {
  expect(walkOnce(pack, options, 7)).toEqual(walks(pack, 8)[7]);
});

test('both languages are walked the same way', () => {
  const ways = (language: 'en' | 'de') =>
    walks(pack, 10, { language }).map(({ decisions }) => decisions);
  expect(ways('de')).toEqual(ways('en'));
});

test('seeds of worlds are allowed seeds', () => {
  for (let index = 0; index < 200; index += 1) {
    const seed = worldSeed(1, index);
    expect(Number.isInteger(seed) && seed >= 1 && seed <= 2147483647).toBe(true);
  }
});

test('a report counts what was reached and how it ended', () => {
  const report = walkReport(pack, 'en', 5, tally(walks(pack, 60)));
  expect(report.runs).toBe(60);
  expect(report.knots).toEqual({ total: 4, reached: 4, missed: [] });
  expect(report.labels).toEqual({ total: 4, reached: 4, missed: [] });
  expect(Object.values(report.endings).reduce((a, b) => a + b, 0)).toBe(60);
  expect(report.decisionsPerRun).toEqual({ mean: 2, min: 2, max: 2 });
  expect(report.problems).toEqual([]);
});

test('parts counted apart add up to the whole, in any order', () => {
  const all = walks(pack, 30);
  const parts = [0, 1, 2].map((part) => tally(all.filter((_, index) => index % 3 === part)));
  const report = (sum: ReturnType<typeof tally>) => walkReport(pack, 'en', 5, sum);
  expect(report(parts.reduce(addTallies))).toEqual(report(tally(all)));
  expect(report([...parts].reverse().reduce(addTallies))).toEqual(report(tally(all)));
});

test('a part in which nothing was played yet changes nothing', () => {
  const all = tally(walks(pack, 3));
  expect(addTallies(all, emptyTally)).toEqual(all);
  expect(addTallies(emptyTally, all)).toEqual(all);
});

test('the fresh policy reaches every label sooner than chance', () => {
  const two = walkReport(pack, 'en', 5, tally(walks(pack, 2, { policy: 'fresh' })));
  expect(two.labels.missed).toEqual([]);
});

test('what is never offered is missed', () => {
  const closed = packOf(english.replace('* (go_home)', '* (go_home) {false}'));
  const report = walkReport(closed, 'en', 5, tally(walks(closed, 20)));
  expect(report.labels.missed).toEqual(['desk.go_home']);
});

test('a label whose page fails was taken all the same', () => {
  const broken = packOf(english.replace('# ending: slept_on', '~ temp x = read("copies" + "s")'));
  const report = walkReport(broken, 'en', 5, tally(walks(broken, 30)));
  expect(report.problems.map(({ kind }) => kind)).toEqual(['function']);
  expect(report.labels.missed).toEqual([]);
});

test('what ink warns of is a finding, and the playthrough goes on', () => {
  const odd = packOf(english.replace('# ending: slept_on', '{false:\n~ temp mood = 1\n}\n{mood}'));
  const report = walkReport(odd, 'en', 5, tally(walks(odd, 30)));
  expect(report.problems.map(({ kind }) => kind)).toEqual(['warning']);
  expect(report.endings['end']).toBeGreaterThan(0);
});

test('a text that runs out is one problem, and can be replayed', () => {
  const cut = packOf(english.replace('-> slept_on', 'And then?'));
  const { problems } = walkReport(cut, 'en', 5, tally(walks(cut, 30)));
  expect(problems).toHaveLength(1);
  const { kind, seed, decisions, given, count } = problems[0]!;
  expect(kind).toBe('out-of-content');
  expect(count).toBeGreaterThan(1);
  expect(decisions.at(-1)).toBe('morning.say_nothing');
  const again = replay(cut, {
    ...{ story: 'lamp', storyHash: cut.hash, language: 'en', seed, decisions, given },
  });
  expect(again.problem?.kind).toBe('out-of-content');
});

test('a page that takes for granted what is not so is told with the way there', () => {
  const wrong = packOf(
    english.replace(
      '# ending: slept_on',
      '# ending: slept_on\n# presumes: copies >= 1, services < 101',
    ),
  );
  const { problems } = walkReport(wrong, 'en', 5, tally(walks(wrong, 30)));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe(
    'The page after “morning.say_nothing” presumes “copies >= 1”, but copies is 0.',
  );
  expect(problems[0]?.decisions.at(-1)).toBe('morning.say_nothing');
  const right = packOf(
    english.replace(
      '# ending: slept_on',
      '# ending: slept_on\n# presumes: copies == 0, copies <= services',
    ),
  );
  expect(walkReport(right, 'en', 5, tally(walks(right, 30))).problems).toEqual([]);
});

test('where a story asks what is remembered, every third playthrough remembers', () => {
  const asking = packOf(
    english.replace('The first tram', '{remembers("morning.say_nothing"): Again.} The first tram'),
  );
  const some = walks(asking, 30);
  expect(some.filter(({ playthrough }) => playthrough.from !== undefined)).toHaveLength(10);
  expect(walkReport(asking, 'en', 5, tally(some)).again).toBe(10);
  expect(walks(asking, 30)).toEqual(some);
  expect(walkReport(pack, 'en', 5, tally(walks(pack, 30))).again).toBe(0);
});

test('one choice offered twice in the same words is told', () => {
  const twice = packOf(
    english.replace('* (tell_the_others)', '<- twin\n<- twin\n* (tell_the_others)') +
      '\n=== twin\n+ (knock) [Knock] -> slept_on\n',
  );
  const kinds = walks(twice, 5).flatMap(({ problems }) => problems.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['twin-choice']));
});

test('a playthrough without an end is given up and told', () => {
  const round = packOf(
    english
      .replace('* (say_nothing)', '+ (say_nothing)')
      .replace('* (tell_the_others)', '+ (tell_the_others)')
      .replace('-> slept_on', '-> morning')
      .replace('-> read_in_time', '-> morning'),
  );
  const [walked] = walks(round, 1);
  expect(walked?.problems.map(({ kind }) => kind)).toEqual(['endless']);
});

test('a page over the limit is told with the choice before it', () => {
  const long = packOf(english.replace('The first tram', `${'word '.repeat(230)}The first tram`));
  const kinds = walks(long, 5).flatMap(({ problems }) => problems.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['long-page']));
});

test('a walk without prose finds what a walk with every word finds', () => {
  const given = { ...options, seed: 9 };
  for (let index = 0; index < 12; index += 1) {
    expect(walkOnce(pack, given, index)).toEqual(walkInFull(pack, given, index, new Map()));
  }
});

test('the same decisions end as before, otherwise, or nowhere in another world', () => {
  const fates = (from: Pack) =>
    walks(from, 40).reduce<Record<string, number>>((sum, walked) => {
      const fate = fateElsewhere(from, walked) ?? 'none';
      return { ...sum, [fate]: (sum[fate] ?? 0) + 1 };
    }, {});
  expect(fates(pack)).toEqual({ same: 40 });
  const lucky = english.replace(
    '    -> slept_on',
    '    { likely(50): -> read_in_time }\n    -> slept_on',
  );
  const { same = 0, otherwise = 0, ...none } = fates(packOf(lucky));
  expect(none).toEqual({});
  expect(same).toBeGreaterThan(otherwise);
  expect(otherwise).toBeGreaterThan(4);
  const barred = english.replace('* (say_nothing)', '* (say_nothing) {likely(50)}');
  expect(fates(packOf(barred))['impossible']).toBeGreaterThan(2);
});

test('a page that is too long in another language only is told in that language', () => {
  const german = newPack('lamp').get('de/01-beginning.ink')!;
  const long = german.replace('Um halb sechs', `${'Nichts. '.repeat(230)}Um halb sechs`);
  const made = playable(buildPack(new Map([...newPack('lamp'), ['de/01-beginning.ink', long]])));
  if (made === null) throw new Error('does not compile');
  const report = (also: readonly Language[]) =>
    walkReport(made, 'en', 5, tally(walks(made, 30, { also }))).problems;
  expect(report([])).toEqual([]);
  const problems = report(['de']);
  expect(problems.map(({ decisions }) => decisions.at(-1)).sort()).toEqual([
    'desk.go_home',
    'desk.open_log',
  ]);
  for (const { kind, language } of problems) {
    expect([kind, language]).toEqual(['long-page', 'de']);
  }
});

test('another language is told what the first one was told, and leads nowhere else', () => {
  const also = { also: ['de' as const] };
  expect(walks(pack, 20, also)).toEqual(walks(pack, 20));
});

test('what breaks in every language is told once', () => {
  const broken = packOf(english.replace('# ending: slept_on', '~ temp x = read("copies" + "s")'));
  const { problems } = walkReport(broken, 'en', 5, tally(walks(broken, 30, { also: ['de'] })));
  expect(problems.map(({ kind, language }) => [kind, language])).toEqual([['function', 'en']]);
});
