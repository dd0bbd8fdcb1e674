import { expect, test } from 'vitest';
import { axisEnds } from '../../../src/app/index.ts';
import { speak } from '../../fixtures/spoken.ts';

const start = '2027-06-07T08:00';

test('an axis within a year is named by its days', () => {
  speak('en');
  expect(axisEnds(start, 0, 24 * 59)).toEqual(['7 Jun', '5 Aug']);
});

test('an axis within a day tells the time of day', () => {
  speak('en');
  expect(axisEnds(start, 0, 6).join()).toMatch(/08:00.*14:00/);
});

test('an axis on which a year ends names both years, so that a year is not read as weeks', () => {
  speak('en');
  expect(axisEnds(start, 0, 24 * 415)).toEqual(['7 June 2027', '26 July 2028']);
  expect(axisEnds(start, 24 * 200, 24 * 210)).toEqual(['24 December 2027', '3 January 2028']);
  speak('de');
  expect(axisEnds(start, 0, 24 * 415)).toEqual(['7. Juni 2027', '26. Juli 2028']);
});
