/** What one stage of the tests came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
}

/** Reads vitest's JSON report; a file that fails outside its tests counts as one failure. */
export function countVitest(text: string): Count {
  // The runner's own file, written a moment ago.
  const report = JSON.parse(text) as VitestReport;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  // An error that belongs to no test still fails the run.
  const unclaimed = failed === 0 && !report.success ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unclaimed };
}

/** Reads playwright's JSON report; a test that passed only when tried again counts as failed. */
export function countPlaywright(text: string): Count {
  // The runner's own file, written a moment ago.
  const { stats, errors } = JSON.parse(text) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? 1 : failed };
}

/** The sum of all stages. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
