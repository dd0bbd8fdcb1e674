import { expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  lastLine,
  sum,
} from '../../../src/tools/command/test-report.ts';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };

function vitest(overrides: object): string {
  return JSON.stringify({
    success: true,
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [passedFile],
    ...overrides,
  });
}

test('a green vitest report counts its tests', () => {
  expect(countVitest(vitest({}))).toEqual({ passed: 1, failed: 0 });
});

test('a file that breaks before its first test counts as a failure', () => {
  const testResults = [passedFile, { status: 'failed', assertionResults: [] }];
  expect(countVitest(vitest({ success: false, testResults }))).toEqual({ passed: 1, failed: 1 });
});

test('an error outside every test counts as a failure', () => {
  expect(countVitest(vitest({ success: false }))).toEqual({ passed: 1, failed: 1 });
});

test('a playwright test that passed only when tried again counts as failed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1 };
  expect(countPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({ passed: 4, failed: 2 });
});

test('a playwright run that could not begin counts as a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0 };
  expect(countPlaywright(JSON.stringify({ stats, errors: ['no server'] })).failed).toBe(1);
});

test('the last line names the sums and nothing else', () => {
  const counts = [
    { passed: 3, failed: 0 },
    { passed: 0, failed: 1 },
  ];
  expect(lastLine(sum(counts))).toBe('3 passed, 1 failed');
});
