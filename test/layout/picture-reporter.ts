import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type {
  FullConfig,
  FullResult,
  Reporter,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'picture');

/** Says in words which pictures were made, which stand and which differ. */
export class PictureReporter implements Reporter {
  #before = new Set<string>();
  #isRenewed = false;
  #compared = 0;
  readonly #different: string[] = [];
  readonly #faults: string[] = [];

  printsToStdio(): boolean {
    return true;
  }

  onBegin(config: FullConfig): void {
    this.#before = pictures();
    this.#isRenewed = config.updateSnapshots === 'all';
  }

  onTestEnd({ parent }: TestCase, { errors, steps, status, attachments }: TestResult): void {
    this.#compared += steps.filter(({ title }) => title.includes('toHaveScreenshot')).length;
    for (const { message = '' } of errors) {
      const text = stripVTControlCharacters(message);
      if (text.includes("A snapshot doesn't exist")) continue;
      const picture = /Snapshot: (\S+)\.png/.exec(text)?.[1];
      const diff = attachments.find(({ name }) => name === `${picture}-diff.png`)?.path;
      if (picture === undefined) this.#faults.push(`${parent.title}: ${text}`);
      else this.#different.push(told(picture, text, diff));
    }
    if (status === 'timedOut') this.#faults.push(`${parent.title}: it took too long.`);
    console.log(`${parent.title}: looked at.`);
  }

  onError({ message = '' }: { readonly message?: string }): void {
    this.#faults.push(stripVTControlCharacters(message));
  }

  /** What is only new is no fault. */
  onEnd({ status }: FullResult): Promise<Pick<FullResult, 'status'>> {
    const made = [...pictures()].filter((name) => !this.#before.has(name)).length;
    const all = this.#compared;
    for (const fault of this.#faults) console.log(`✗ ${fault}`);
    for (const line of this.#different) console.log(`✗ ${line}`);
    if (made > 0) console.log(`${made} pictures made; run again to compare.`);
    if (this.#isRenewed) console.log(`${all - made} pictures renewed.`);
    else if (this.#different.length > 0) {
      console.log(`${this.#different.length} of ${all} pictures differ.`);
      console.log('If they should, renew them: npm run test:layout -- --renew');
    } else if (all > made) console.log(`${all - made} pictures are as they were.`);
    const isGood = this.#faults.length === 0 && this.#different.length === 0;
    if (!isGood) return Promise.resolve({ status: 'failed' });
    return Promise.resolve({ status: status === 'failed' ? 'passed' : status });
  }
}

/** Playwright asks for it by this. */
export { PictureReporter as default };

function pictures(): Set<string> {
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

/** The picture's name, how much of it differs and where to see it. */
function told(picture: string, text: string, diff: string | undefined): string {
  const much = /\d+ pixels[^\n]*|Expected an image[^\n]*/.exec(text)?.[0] ?? 'it differs';
  return `${picture}: ${much}${diff === undefined ? '' : ` See ${relative('.', diff)}`}`;
}
