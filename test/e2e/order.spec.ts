import { expect, test, type Locator, type Page } from '@playwright/test';
import { importCanonical } from './every-place.ts';
import { Reader } from './reader.ts';
import { root } from './document.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** A node of the accessibility tree, as the dev-tools protocol gives it. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: unknown };
  readonly name?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** One thing a screen reader meets. */
interface Met {
  readonly role: string;
  readonly name: string;
  /** Everything said inside it. */
  readonly said: string;
  /** Keys named for it. */
  readonly keys: string;
  readonly level: number;
}

/** The page as a screen reader meets it, from the first to the last. */
async function heard(page: Page): Promise<readonly Met[]> {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = (await protocol.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await protocol.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { readonly value: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value : '';
  const said = (node: Node): string =>
    text(node.role) === 'StaticText'
      ? text(node.name)
      : (node.childIds ?? []).map((id) => said(byId.get(id)!)).join('');
  const property = (node: Node, name: string): unknown =>
    node.properties?.find((one) => one.name === name)?.value.value;
  const walk = (node: Node): readonly Met[] => {
    const level = property(node, 'level');
    const keys = property(node, 'keyshortcuts');
    const met: Met = {
      role: text(node.role),
      name: text(node.name),
      said: said(node).replace(/\s+/g, ' ').trim(),
      keys: typeof keys === 'string' ? keys : '',
      level: typeof level === 'number' ? level : 0,
    };
    const inside = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)!));
    return node.ignored ? inside : [met, ...inside];
  };
  return nodes[0] === undefined ? [] : walk(nodes[0]);
}

/**
 * Notes every sentence that live regions come to hold, in the order they are said. A region that
 * tells of additions alone says nothing when a text in it is written anew.
 */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target, type }) => {
          const at = target instanceof Element ? target : target.parentElement;
          const region = at?.closest(live);
          if (region == null) return [];
          const tells = region.getAttribute('aria-relevant') ?? 'additions text';
          return type === 'childList' || tells.includes('text') ? region : [];
        }),
      );
      for (const region of regions) {
        if (region.isConnected && region.textContent.trim() !== '') said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const saidSoFar = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

/** Languages of the pieces of text inside an element, each once. Runs in the page. */
const languagesIn = (part: Locator): Promise<string[]> =>
  part.evaluateAll((all) => [
    ...new Set(
      all.flatMap((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.textContent?.trim() === '') continue;
          const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
          found.push(lang);
        }
        return found;
      }),
    ),
  ]);

/** Waits until the text of the page has come in a language: the frame around it speaks it first. */
async function inLanguage(page: Page, language: string): Promise<void> {
  await expect.poll(() => languagesIn(new Reader(page).text)).toEqual([language]);
}

/** Checks the order and the wording of what is met against what is shown. */
async function expectInOrder(page: Page): Promise<void> {
  const all = await heard(page);
  const reader = new Reader(page);
  // The first says what was decided.
  const paragraphs = (await reader.text.allTextContents())
    .slice(1)
    .map((one) => one.replace(/\s+/g, ' ').trim());
  const choices = await reader.offered();
  const gauges = (await reader.values()).map((one) => one.split('\n')[0]!);
  const place = (which: (met: Met) => boolean): number => all.findIndex(which);
  const landmarks = all.filter(({ role }) => ['navigation', 'main', 'article'].includes(role));
  expect(landmarks.map(({ role }) => role)).toEqual(['navigation', 'main', 'article']);
  const headings = all.filter(({ role }) => role === 'heading').map(({ level }) => level);
  expect(headings.slice(0, 2)).toEqual([1, 2]);

  const list = all.findIndex(
    ({ role, name }) =>
      role === 'list' && choices.length > 0 && name !== '' && name === decided(all),
  );
  const order = [
    place(({ role }) => role === 'navigation'),
    place(({ role }) => role === 'main'),
    place(({ role, level }) => role === 'heading' && level === 1),
    place(({ role }) => role === 'article'),
    ...paragraphs.map((text) => place(({ role, said }) => role === 'paragraph' && said === text)),
    place(({ role, name }) => role === 'heading' && name === decided(all)),
    list,
    ...choices.map((text) => place(({ role, name }) => role === 'button' && name === text)),
    place(({ role, name }) => role === 'region' && name === strip(all)),
    ...gauges.map((name) => place((met) => met.role === 'button' && met.name.startsWith(name))),
    place(({ role }) => role === 'status'),
  ];
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const buttons = all
    .slice(list)
    .filter(({ name, role }) => role === 'button' && choices.includes(name));
  expect(buttons.map(({ keys }) => keys)).toEqual(choices.map((_, index) => String(index + 1)));
  const items = all.slice(list, order.at(-2)).filter(({ role }) => role === 'listitem');
  expect(items.length).toBeGreaterThanOrEqual(choices.length);
}

/** The heading over the choices, which names their list. */
function decided(all: readonly Met[]): string {
  return all.find(({ role, level }) => role === 'heading' && level === 2)?.name ?? '';
}

/** The name of the strip of instruments. */
function strip(all: readonly Met[]): string {
  return all.filter(({ role }) => role === 'region').at(-1)?.name ?? '';
}

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

test('a page is met in order after every choice, told of once, and focus is on its text', async ({
  page,
}) => {
  const reader = new Reader(page);
  await importCanonical(page);
  await expect(reader.instruments).toHaveCount(5);
  for (let count = 0; count < 3; count += 1) {
    await listen(page);
    const before = await reader.count();
    await page.keyboard.press('1');
    await expect.poll(() => reader.count()).toBe(before + 1);
    await reader.kept();
    await expectInOrder(page);
    const said = await saidSoFar(page);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^[^.]+\.\u00a0?$/);
    await expect(reader.opening).toBeFocused();
  }
});

test('after a change of language in mid-page everything is met in the new one', async ({
  page,
}) => {
  const reader = new Reader(page);
  await importCanonical(page);
  await reader.decide();
  await expect(reader.opening).toBeFocused();
  await listen(page);
  await page.keyboard.press('l');
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await inLanguage(page, 'de');
  await expectInOrder(page);
  expect(await languagesIn(page.getByRole('main'))).toEqual(['de']);
  await expect(reader.opening).toBeFocused();
  expect(await saidSoFar(page)).toEqual([]);
  await expect(reader.told).toHaveText('');
  const before = await reader.count();
  await page.keyboard.press('1');
  await expect.poll(() => reader.count()).toBe(before + 1);
  await expectInOrder(page);
  expect(await languagesIn(page.getByRole('main'))).toEqual(['de']);
  await page.keyboard.press('l');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await inLanguage(page, 'en');
  expect(await languagesIn(page.getByRole('main'))).toEqual(['en']);
});
