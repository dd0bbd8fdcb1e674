import type { Page } from '@playwright/test';

/** What a page asks for, from now on and in all its windows' loads, that its policy forbids. */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const broken: string[] = [];
  await page.exposeFunction('brokePolicy', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    const { brokePolicy } = window as unknown as { brokePolicy: (what: string) => void };
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      const where = event.target instanceof Element ? event.target.outerHTML.slice(0, 200) : '';
      brokePolicy(`${effectiveDirective} ${blockedURI} ${where}`);
    });
  });
  return broken;
}
