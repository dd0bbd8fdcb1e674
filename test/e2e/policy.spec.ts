import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';
import { watchPolicy } from './policy.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

const attacks: Readonly<Record<string, string>> = {
  'a script in the text': '<script>ran()</script>',
  'a script in an attribute': '<img src="data:," onerror="ran()" />',
  'a script in an address': '<a href="javascript:ran()">here</a>',
  'a page within the page': '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  'a script from elsewhere': '<script src="https://elsewhere.invalid/a.js"></script>',
};

for (const [name, html] of Object.entries(attacks)) {
  test(`${name} that gets into the page does not run`, async ({ page }) => {
    const broken = await watchPolicy(page);
    await new Reader(page).shelf();
    expect(broken).toEqual([]);
    await page.evaluate((text) => {
      Object.assign(window, { ran: () => (document.title = 'ran') });
      // Through a range scripts would run that innerHTML leaves alone.
      document.body.append(document.createRange().createContextualFragment(text));
      document.querySelector<HTMLElement>('a[href^=javascript]')?.click();
    }, html);
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    await expect(page).not.toHaveTitle('ran');
  });
}

test('a text is never run as code', async ({ page }) => {
  await new Reader(page).shelf();
  const refused = await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', (event) =>
          done((event as SecurityPolicyViolationEvent).blockedURI),
        );
        // Not eval itself: what a test evaluates is let through.
        Reflect.apply(setTimeout, window, ['document.title = "ran"']);
      }),
  );
  expect(refused).toBe('eval');
  await expect(page).not.toHaveTitle('ran');
});
