import { describe, expect, it } from 'vitest';
import { forecastLines } from '../../../src/sim/mirror/forecast-table.ts';
import {
  packCourse,
  packForecast,
  packMoves,
  unpackCourse,
  unpackForecast,
  unpackMoves,
} from '../../../src/sim/mirror/record.ts';
import { expectPair } from '../../../src/sim/mirror/expectation.ts';
import { partnerOf } from '../../../src/sim/mirror/name.ts';
import { predictMirror } from '../../../src/sim/mirror/prediction.ts';
import { pairPolicy } from '../../../src/sim/mirror/seat.ts';
import { courseLines, moveLines } from '../../../src/sim/mirror/table.ts';

const cells = predictMirror();

function meanError(study: 1 | 3): number {
  const given = cells.filter((cell) => cell.study === study && cell.observed !== null);
  return given.reduce((sum, cell) => sum + Math.abs(cell.mean - cell.observed!), 0) / given.length;
}

describe('the predicted table', () => {
  it('has all 72 cells of study 1 and 24 of study 3', () => {
    expect(cells.filter((cell) => cell.study === 1)).toHaveLength(72);
    expect(cells.filter((cell) => cell.study === 3)).toHaveLength(24);
  });

  it('lies within 0.35 points of the published means', () => {
    expect(meanError(1)).toBeLessThan(0.35);
    expect(meanError(3)).toBeLessThan(0.35);
  });

  it('predicts neutral against selfish, in both seats, without having seen them', () => {
    const unseen = cells.filter((cell) => cell.study === 1 && cell.observed === null);
    expect(unseen).toHaveLength(16);
    for (const cell of unseen) {
      expect([cell.persona, cell.other].toSorted()).toEqual(['neutral', 'selfish']);
      expect(cell.mean).toBeGreaterThan(0);
      expect(cell.mean).toBeLessThan(10);
    }
  });

  it('gives every prediction a standard error, larger where nothing was seen', () => {
    const largestSeen = Math.max(
      ...cells.filter((cell) => cell.observed !== null).map((cell) => cell.se),
    );
    for (const cell of cells) {
      expect(cell.se).toBeGreaterThan(0);
      if (cell.observed === null) expect(cell.se).toBeGreaterThan(largestSeen);
    }
  });

  it('covers four fifths of the published means within two standard errors', () => {
    const given = cells.filter((cell) => cell.observed !== null);
    const within = given.filter((cell) => Math.abs(cell.mean - cell.observed!) <= 2 * cell.se);
    expect(within.length / given.length).toBeGreaterThan(0.8);
  });

  it('lets Llama give way in the last round', () => {
    for (const label of ['no-name', 'name'] as const) {
      const me = pairPolicy({ family: 'llama-4-maverick', persona: 'collective', label });
      const them = pairPolicy({ family: partnerOf['llama-4-maverick'], persona: 'neutral', label });
      const course = expectPair(me, them).first;
      expect(course[18]! - course[19]!).toBeGreaterThan(2);
    }
  });
});

describe('the fitted table', () => {
  it('reads back what it wrote', () => {
    for (const line of moveLines) expect(packMoves(unpackMoves(line))).toBe(line);
    for (const line of courseLines) expect(packCourse(unpackCourse(line))).toBe(line);
    for (const line of forecastLines) expect(packForecast(unpackForecast(line))).toBe(line);
  });

  it('stays small', () => {
    expect([...moveLines, ...courseLines].join('\n').length).toBeLessThan(40_000);
  });

  it('refuses a damaged line and names it', () => {
    expect(() => unpackCourse('gpt-4o neutral')).toThrow('gpt-4o neutral');
    expect(() => unpackCourse('gpt-9 neutral name|1 2 3 4')).toThrow('gpt-9');
  });
});
