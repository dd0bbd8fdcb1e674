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
  phish: '2027-06-24',
  chair: '2027-06-28',
  whiteboard: '2027-06-29',
  what_if: '2027-07-02',
  guard_left_out: '2027-07-02',
  guard_as_error: '2027-07-02',
  october: '2027-10-05',
  spring_in_garden: '2028-04-10',
  spring_on_terms: '2028-04-10',
  spring_without: '2028-04-10',
  spring_in_hand: '2028-04-10',
  no_letter: '2028-04-10',
  washhouse_table: '2028-05-15',
  last_in_garden: '2028-06-07',
  last_on_terms: '2028-06-07',
  last_without: '2028-06-07',
  last_in_hand: '2028-06-07',
  no_call: '2028-06-07',
};

/** Pages whose text says what time it is, or that it is morning or night, and the hour above them. */
const hourOfPage: Readonly<Record<string, number>> = {
  phish: 15,
  whiteboard: 9,
  what_if: 13,
  full_net: 19,
  reading_room: 19,
  checker_booth: 19,
  the_jump: 9,
  the_rule: 23,
  odd_line: 20,
  line_read: 21,
  line_asked: 21,
  quiet_morning: 9,
  morning: 9,
  rows_from_elsewhere: 11,
  whom_to_tell: 20,
  who_did_it: 22,
  october: 21,
  three_thousand: 2,
  small_hours: 5,
  kestrel_kills: 5,
  kestrel_asks: 9,
  party: 21,
  guest: 17,
  apis_dark: 0,
  apis_badged: 19,
  apis_open: 23,
  night_shift: 22,
  she_writes_it_down: 8,
  the_stairs: 9,
  imke_goes: 10,
  dayo_goes: 10,
  lucia_goes: 10,
  power_night: 21,
  wards_night: 22,
  tills_night: 22,
  turns_night: 22,
  after_the_count: 4,
  table_set: 3,
  its_call: 8,
  proof: 4,
  as_it_is: 18,
  refusal: 18,
  builders: 17,
  washhouse_table: 20,
  no_call: 8,
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
// Compiled here: it takes longer than all that is played below, and belongs to no single test.
const pack = shippedPack('spirits');

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

  // Seed and most decisions: the beginning of many roads, and two to their end.
  const roads = [...Array.from({ length: 12 }, (_, index) => [index + 1, 7]), [5, 200], [7, 200]];
  const met = new Set<string>();

  test.each(roads)('are the days and the hours above their pages, on road %i', (seed, most) => {
    const pages = timesOf(randomRun(pack, seed, most), pack.manifest.start);
    for (const { page, time } of pages) {
      met.add(page);
      if (page in dayOfPage) expect([page, dayOfPage[page]]).toEqual([page, dayOf(time)]);
      if (page in hourOfPage) expect([page, hourOfPage[page]]).toEqual([page, time.getUTCHours()]);
    }
  });

  test('are compared where roads part, and at their end', () => {
    expect([...met]).toEqual(
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

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function timesOf(run: Run, start: string): readonly { page: string; time: Date }[] {
  return run.turns.map(({ page: { choices }, readings }) => ({
    page: choices[0]?.label.split('.')[0] ?? '',
    time: new Date(Date.parse(`${start}Z`) + (readings.at(-1)?.hour ?? 0) * 3_600_000),
  }));
}
