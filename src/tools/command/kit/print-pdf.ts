import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.ts';

/** A file to be printed, and where to. */
export interface Printed {
  readonly html: string;
  readonly pdf: string;
}

/**
 * Prints files with the installed browser as tagged PDFs, on the paper their style asks for. Null, or a
 * sentence saying why there are none.
 */
export async function printPdfs(files: readonly Printed[]): Promise<string | null> {
  const found = await findBrowser((line) => process.stderr.write(`${line}\n`));
  if (!found.ok) return `No PDF was written: ${found.reason}`;
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const { html, pdf } of files) {
      await page.goto(pathToFileURL(html).href);
      await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, outline: true });
    }
  } finally {
    await browser.close();
  }
  return null;
}
