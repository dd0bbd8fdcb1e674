import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, type Run } from '../../src/game/index.ts';
import { randomRun, shippedPack } from '../fixtures/story.ts';

/**
 * Above a page stands the day its road has come to. So only a knot that every road reaches on the
 * same day may name a weekday; elsewhere the text says “for days” or “the morning after”.
 */
const dayOfPage: Readonly<Record<string, string>> = {
  summer: '2027-06-07',
  letter: '2027-06-21',
  phish: '2027-06-23',
  chair: '2027-06-27',
  whiteboard: '2027-06-27',
  what_if: '2027-07-02',
  guard_left_out: '2027-07-03',
  guard_as_error: '2027-07-03',
  october: '2027-10-07',
  spring_in_garden: '2028-04-10',
  spring_on_terms: '2028-04-10',
  spring_without: '2028-04-10',
  spring_in_hand: '2028-04-10',
  no_letter: '2028-04-10',
  washhouse_table: '2028-04-11',
  last_in_garden: '2028-06-07',
  last_on_terms: '2028-06-07',
  last_without: '2028-06-07',
  last_in_hand: '2028-06-07',
  no_call: '2028-06-07',
};

/** Knots without a choice of their own, and the page they run on into. */
const pageOfKnot: Readonly<Record<string, string>> = {
  the_market: 'letter',
  roof_paid: 'phish',
  roof_published: 'phish',
};

const weekday =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:abend|morgen|nacht)?\b/gu;

/** What is no day of the story: a habit, a column of a plan, a day in somebody's calendar. */
const noDay =
  /Sunday column|Sunday shining|beim Sonntag|what about Sunday|cancelled Tuesday|abgesagten Dienstag|(?:every|jeden) \p{Lu}\w+/gu;

const folder = fileURLToPath(new URL('../../stories/spirits/', import.meta.url));

/** An ending tells of months and years, so its weekdays are its own. */
const endings = '09-endings.ink';

describe('the days named in spirits', () => {
  test.each(languages)('stand only where every road agrees about them, in %s', (language) => {
    const loose = readdirSync(join(folder, language))
      .filter((file) => file !== endings)
      .flatMap((file) => knotsIn(readFileSync(join(folder, language, file), 'utf8')))
      .filter(({ knot }) => !((pageOfKnot[knot] ?? knot) in dayOfPage))
      .flatMap(({ knot, text }) =>
        (text.replace(noDay, '').match(weekday) ?? []).map((day) => `${knot}: ${day}`),
      );
    expect(loose).toEqual([]);
  });

  test('are the days above their pages, on every road', () => {
    const pack = shippedPack('spirits');
    const short = Array.from({ length: 12 }, (_, index) => randomRun(pack, index + 1, 7));
    const long = [5, 7].map((seed) => randomRun(pack, seed));
    const met = [...short, ...long].flatMap((run) => daysOf(run, pack.manifest.start));
    expect(met.filter(({ page, day }) => dayOfPage[page] !== day)).toEqual([]);
    expect([...new Set(met.map(({ page }) => page))]).toEqual(
      expect.arrayContaining(['chair', 'guard_left_out', 'guard_as_error', 'washhouse_table']),
    );
  });
});

function knotsIn(source: string): readonly { knot: string; text: string }[] {
  return source.split(/^=== /mu).map((part) => {
    const end = part.indexOf('\n');
    const prose = part.slice(end).replace(/^\s*(?:#|~|->).*$/gmu, '');
    return { knot: part.slice(0, end).trim(), text: prose };
  });
}

function daysOf(run: Run, start: string): readonly { page: string; day: string }[] {
  return run.turns.flatMap(({ page: { choices }, readings }) => {
    const page = choices[0]?.label.split('.')[0] ?? '';
    const hour = readings.at(-1)?.hour ?? 0;
    const day = new Date(Date.parse(`${start}Z`) + hour * 3_600_000).toISOString().slice(0, 10);
    return page in dayOfPage ? [{ page, day }] : [];
  });
}
