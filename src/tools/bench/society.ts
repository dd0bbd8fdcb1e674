import {
  behaviourSpace,
  createSociety,
  draw,
  gameRounds,
  playGame,
  readoutNames,
  runEnsemble,
  streams,
  tablePolicies,
  trilemmaSettings,
} from '../../sim/index.ts';
import type { BehaviourSpace, MirrorPolicy, Seat, TrilemmaSettings } from '../../sim/index.ts';
import { fastest, moreOf, type BenchResult } from './figure.ts';

/** The trilemma's ensemble and the mirror's games, against plain versions of the same rules. */
export function benchSociety(): BenchResult[] {
  return [benchTrilemma(), benchMirror()];
}

const plain = 'plain objects, one draw at a time';

function benchTrilemma(): BenchResult {
  const settings = trilemmaSettings();
  const rounds = 20;
  runEnsemble(settings, 1, 50, rounds);
  const fast = fastest(5, () => runEnsemble(settings, 1, 1000, rounds));
  playPlainSeeds(settings, 2, rounds);
  const slow = fastest(5, () => playPlainSeeds(settings, 40, rounds));
  return moreOf('trilemma, 1,000 seeds of 20 rounds', 1000 / fast, 'seeds/s', plain, 40 / slow);
}

function benchMirror(): BenchResult {
  const seats: readonly Seat[] = [
    { family: 'gpt-4o', persona: 'neutral', label: 'no-name' },
    { family: 'claude-sonnet-4', persona: 'selfish', label: 'no-name' },
  ];
  const policies = tablePolicies(seats);
  const play = (games: number): void => {
    for (let game = 0; game < games; game += 1) playGame(policies, 1, game);
  };
  play(2000);
  const fast = fastest(5, () => play(10000));
  const plainPolicies = policies.map(plainPolicy);
  const playPlain = (games: number): void => {
    for (let game = 0; game < games; game += 1) playPlainGame(plainPolicies, 1, game);
  };
  playPlain(200);
  const slow = fastest(5, () => playPlain(2000));
  return moreOf('mirror, 10,000 games of two', 10000 / fast, 'games/s', plain, 2000 / slow);
}

interface PlainBehaviour {
  readonly id: number;
  readonly share: number;
}

function playPlainSeeds(settings: TrilemmaSettings, seeds: number, rounds: number): number {
  const space = behaviourSpace(settings.behaviours);
  const start = createSociety(space, settings.lineages);
  let read = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    let lineages: PlainBehaviour[][] = Array.from({ length: settings.lineages }, (_, m) =>
      Array.from(start.shares.subarray(m * space.size, (m + 1) * space.size), (share, id) => ({
        id,
        share,
      })),
    );
    for (let round = 0; round < rounds; round += 1) {
      lineages = playPlainRound(lineages, settings, space, seed, round);
      read += readPlain(lineages, space, settings.draws);
    }
  }
  return read;
}

function mixPlain(lineages: readonly PlainBehaviour[][]): PlainBehaviour[] {
  return lineages[0]!.map(({ id }) => ({
    id,
    share: lineages.reduce((sum, lineage) => sum + lineage[id]!.share, 0) / lineages.length,
  }));
}

/** The corners with the society's own judgement, as the model page writes them down; no strategies. */
function playPlainRound(
  lineages: readonly PlainBehaviour[][],
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  seed: number,
  round: number,
): PlainBehaviour[][] {
  const mixture = mixPlain(lineages);
  const paid = mixture.map(({ id, share }) => {
    const counterpart = space.counterpart[id]!;
    const seen = counterpart < 0 ? 0 : Math.min(1, mixture[counterpart]!.share * settings.draws);
    return {
      id,
      share: share * (1 + settings.selection * space.reward[id]!) * (1 - settings.safety * seen),
    };
  });
  const total = paid.reduce((sum, { share }) => sum + share, 0);
  const source = paid.map(({ id, share }) => ({
    id,
    share: (settings.isolation * share) / total + (1 - settings.isolation) * space.reference[id]!,
  }));
  const counts = new Map<number, number>();
  for (let index = 0; index < settings.draws; index += 1) {
    let left = draw(seed, streams.trilemma, round, index);
    const drawn = source.find(({ share }) => (left -= share) < 0) ?? source[source.length - 1]!;
    counts.set(drawn.id, (counts.get(drawn.id) ?? 0) + 1);
  }
  const learning = settings.evolution * settings.learning;
  return lineages.map((lineage) =>
    lineage.map(({ id, share }) => ({
      id,
      share: (1 - learning) * share + (learning * (counts.get(id) ?? 0)) / settings.draws,
    })),
  );
}

/** As many read-outs as the fast version keeps. */
function readPlain(
  lineages: readonly PlainBehaviour[][],
  space: BehaviourSpace,
  draws: number,
): number {
  const mixture = mixPlain(lineages);
  const massOf = (belongs: (id: number) => boolean): number =>
    mixture.filter(({ id }) => belongs(id)).reduce((sum, { share }) => sum + share, 0);
  const values = [
    massOf((id) => space.safe[id] === 1),
    mixture
      .filter(({ id, share }) => space.safe[id] === 1 && share >= 1 / draws)
      .reduce((sum, { id }) => sum + space.reference[id]!, 0),
    mixture.reduce(
      (sum, { id, share }) =>
        sum + space.reference[id]! * Math.log(space.reference[id]! / (share + 0.0001)),
      0,
    ),
    massOf((id) => space.kind[id] === 4) / massOf((id) => space.kind[id] === 2),
    massOf((id) => space.kind[id] === 1) / massOf((id) => space.kind[id] === 3),
    mixture.reduce((sum, { id, share }) => sum + share * space.reward[id]!, 0),
    1 - mixture.reduce((sum, { share }) => sum + share * share, 0),
  ];
  return values.length === readoutNames.length ? values.reduce((a, b) => a + b, 0) : 0;
}

interface PlainPolicy {
  readonly first: readonly { readonly move: number; readonly chance: number }[];
  readonly next: readonly {
    readonly own: number;
    readonly other: number;
    readonly moves: readonly { readonly move: number; readonly chance: number }[];
  }[];
}

function plainPolicy(policy: MirrorPolicy): PlainPolicy {
  const row = (table: Float64Array, at: number): { move: number; chance: number }[] =>
    Array.from(table.subarray(at, at + 11), (chance, move) => ({ move, chance }));
  return {
    first: row(policy.first, 0),
    next: Array.from({ length: 121 }, (_, index) => ({
      own: Math.floor(index / 11),
      other: index % 11,
      moves: row(policy.early, index * 11),
    })),
  };
}

function playPlainGame(policies: readonly PlainPolicy[], seed: number, game: number): number[][] {
  const rounds: number[][] = [];
  for (let round = 0; round < gameRounds; round += 1) {
    const last = rounds[round - 1];
    rounds.push(
      policies.map((policy, seat) => {
        const moves =
          last === undefined
            ? policy.first
            : policy.next.find(({ own, other }) => own === last[seat] && other === last[1 - seat])!
                .moves;
        let left = draw(seed, streams.mirror, game, round * 2 + seat);
        return (moves.find(({ chance }) => (left -= chance) < 0) ?? moves[10]!).move;
      }),
    );
  }
  return rounds;
}
