import { describe, expect, it } from 'vitest';
import {
  cellTasks,
  gameTasks,
  mirrorTable,
  playGames,
  playHand,
  predictCells,
  spreadOf,
  type Chair,
  type Seat,
} from '../../src/futures/index.ts';

const gpt: Seat = { family: 'gpt-4o', persona: 'neutral', label: 'no-name' };
const claude: Seat = { family: 'claude-sonnet-4', persona: 'selfish', label: 'no-name' };

describe('the predicted table beside the published one', () => {
  const table = mirrorTable();

  it('has a row for every kind of player in both studies', () => {
    expect(table.rows).toHaveLength(48);
    for (const row of table.rows) expect(row.cells).toHaveLength(row.study === 1 ? 3 : 1);
  });

  it('says how far it is off', () => {
    expect(table.errors.pairs).toBeLessThan(0.35);
    expect(table.errors.copies).toBeLessThan(0.35);
  });

  it('marks what it has never seen', () => {
    const unseen = table.rows
      .filter((row) => row.study === 1)
      .flatMap((row) => row.cells.filter((cell) => cell.observed === null));
    expect(unseen).toHaveLength(16);
  });
});

describe('a hand', () => {
  const chairs: readonly Chair[] = ['person', claude];

  it('goes as far as the person has played', () => {
    expect(playHand(chairs, 3, [])).toEqual([]);
    expect(playHand(chairs, 3, [10, 0, 5])).toHaveLength(3);
    expect(playHand(chairs, 3, new Array<number>(25).fill(4))).toHaveLength(20);
  });

  it('keeps its earlier rounds when the person plays on', () => {
    const long = playHand(chairs, 3, [10, 0, 5, 7]);
    expect(playHand(chairs, 3, [10, 0])).toEqual(long.slice(0, 2));
  });

  it('lets the agents decide without seeing this round', () => {
    const high = playHand(chairs, 3, [1, 10])[1]!;
    const low = playHand(chairs, 3, [1, 0])[1]!;
    expect(high.given[1]).toBe(low.given[1]);
  });

  it('adds up totals by the rules', () => {
    const hand = playHand(['person', gpt, gpt, claude], 5, [2, 4]);
    for (const round of hand) {
      const pot = round.given.reduce((sum, points) => sum + points, 0);
      round.gained.forEach((gain, chair) =>
        expect(gain).toBeCloseTo(10 - round.given[chair]! + 0.4 * pot, 9),
      );
    }
    expect(hand[1]!.totals[0]).toBeCloseTo(hand[0]!.gained[0]! + hand[1]!.gained[0]!, 9);
  });

  it('runs by itself among agents only', () => {
    expect(playHand([gpt, claude], 1, [])).toHaveLength(20);
    expect(playHand([gpt, claude], 1, [], 4)).toHaveLength(4);
  });
});

describe('many games', () => {
  const parts = gameTasks([gpt, claude], 1, 600).map(playGames);
  const spread = spreadOf(parts)!;

  it('come to the same in whatever order they are played', () => {
    const other = spreadOf(parts.toReversed())!;
    expect(other.games).toBe(600);
    expect(other.seats[0]!.perRound).toEqual(spread.seats[0]!.perRound);
    expect(other.seats[0]!.mean).toBeCloseTo(spread.seats[0]!.mean, 9);
  });

  it('make between 200 and 320 points on average per seat', () => {
    const mean = (spread.seats[0]!.total.mean + spread.seats[1]!.total.mean) / 2;
    expect(mean).toBeGreaterThan(200);
    expect(mean).toBeLessThan(320);
  });

  it('put nine of ten rounds inside the band', () => {
    for (const { perRound } of spread.seats) {
      expect(perRound).toHaveLength(20);
      for (const { mean, p05, p95 } of perRound) {
        expect(p05).toBeLessThanOrEqual(p95);
        expect(mean).toBeGreaterThanOrEqual(p05 - 1);
        expect(mean).toBeLessThanOrEqual(p95 + 1);
      }
    }
  });
});

describe('the published cells of a table', () => {
  it('are those of its two families, or of four copies', () => {
    const pair = cellTasks([gpt, claude]).flatMap((task) => predictCells(task).cells);
    expect(pair).toHaveLength(18);
    expect(pair.every(({ study, label }) => study === 1 && label === 'no-name')).toBe(true);
    const copies = cellTasks([gpt, gpt, gpt, gpt]).flatMap((task) => predictCells(task).cells);
    expect(copies.map(({ persona }) => persona)).toEqual(['collective', 'neutral', 'selfish']);
  });

  it('are none where nobody published that pair', () => {
    expect(cellTasks([gpt, { ...claude, family: 'qwen3-235b' }])).toEqual([]);
  });
});
