import { expect, test, type Locator, type Page } from '@playwright/test';
import { holdScripts } from './hold-scripts.ts';
import { Reader } from './reader.ts';

/** Opens an address with every script held back. */
async function standing(page: Page, address: string): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('#opening, #shelf')).toBeVisible();
  return release;
}

/** Waits until the app could take over and only what is held keeps it from doing so. */
async function appIsReady(page: Page, part: string): Promise<void> {
  await expect(page.locator(`rw-app[hidden] ${part}`).first()).toBeAttached();
}

async function pressDown(page: Page, control: Locator): Promise<void> {
  // In one step: between two the page may already be another drawing of the same.
  const [x, y] = await control.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
}

async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let index = 0; index < left; index += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, count);
}

async function handedOver(page: Page): Promise<void> {
  await expect(page.locator('#opening, #shelf')).toHaveCount(0);
}

const ways = {
  mouse: {
    down: pressDown,
    up: (page: Page) => page.mouse.up(),
  },
  Space: {
    down: async (page: Page, control: Locator) => {
      await control.focus();
      await page.keyboard.down('Space');
    },
    up: (page: Page) => page.keyboard.up('Space'),
  },
} as const;

for (const way of ['mouse', 'Space'] as const) {
  const { down, up } = ways[way];

  test(`${way} held over the hand-over takes the choice once`, async ({ page }) => {
    const release = await standing(page, './#/play/spirits');
    await down(page, page.locator('#opening').getByRole('listitem').getByRole('button').first());
    release();
    await appIsReady(page, 'rw-choices button');
    await frames(page, 5);
    await expect(page.locator('#opening')).toBeVisible();
    await up(page);
    const reader = new Reader(page);
    await handedOver(page);
    await expect.poll(() => reader.count()).toBe(1);
    await reader.kept();
    expect(await reader.count()).toBe(1);
  });

  test(`${way} held over the hand-over opens the settings`, async ({ page }) => {
    const release = await standing(page, './');
    await down(page, page.locator('#shelf').getByRole('button', { name: 'Settings' }));
    release();
    await appIsReady(page, 'rw-shelf h1');
    await up(page);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await handedOver(page);
  });

  test(`${way} held over the hand-over begins the other story`, async ({ page }) => {
    const release = await standing(page, './');
    await down(page, page.locator('#shelf [data-begin="first-branch"]'));
    release();
    await appIsReady(page, 'rw-shelf h1');
    await up(page);
    await expect(new Reader(page).choices.first()).toBeVisible();
    expect(page.url()).toContain('#/play/first-branch-');
  });
}

test('two presses in a row are both done', async ({ page }) => {
  const release = await standing(page, './');
  await page.locator('#shelf').getByRole('button', { name: 'Settings' }).click();
  await page.locator('#shelf [data-begin="first-branch"]').click();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/#\/play\/first-branch-/);
  await page.keyboard.press('Escape');
  await expect(new Reader(page).choices.first()).toBeVisible();
});

test('keys after a choice are done after it: back, and the settings', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  await page.keyboard.press('1');
  await expect(page.locator('#opening .taken')).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('s');
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const reader = new Reader(page);
  expect(await reader.count()).toBe(0);
  await page.keyboard.press('r');
  await expect.poll(() => reader.count()).toBe(1);
});

test('a third number key takes the third decision', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('1');
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(3);
  await reader.kept();
  expect(await reader.count()).toBe(3);
});

test('the language asked for twice is the one before', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  release();
  await handedOver(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Deutsch' })).toBeVisible();
});

test('a selection outlasts the hand-over', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  const selected = () => page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ') ?? '');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('#opening .page-text p');
    getSelection()?.setBaseAndExtent(first!.firstChild!, 3, second!.firstChild!, 12);
  });
  const before = await selected();
  expect(before.length).toBeGreaterThan(12);
  release();
  await handedOver(page);
  expect(await selected()).toBe(before);
});

test.describe('a database that never answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
  });

  test('keeps nobody from reading who has nothing kept', async ({ page }) => {
    await page.goto('./');
    await handedOver(page);
    await page.locator('rw-shelf [data-begin="spirits"]').click();
    const reader = new Reader(page);
    await reader.decide();
    expect(await reader.count()).toBe(1);
    await expect(page.locator('[data-kind=storage]')).toBeVisible();
  });

  test('is told to whoever has something kept, and they read on', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('runaway.read', 'true'));
    await page.goto('./');
    await expect(page.locator('[data-kind=storage]')).toBeVisible();
    await page.locator('rw-shelf [data-begin="spirits"]').click();
    await expect(new Reader(page).choices.first()).toBeVisible();
  });
});

test.describe('on a slow machine', () => {
  for (const [address, part] of [
    ['./', '[data-begin="first-branch"]'],
    ['./#/play/spirits', '.choices button'],
  ] as const) {
    test(`a press at any frame of the hand-over at ${address} counts once`, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (const delay of [0, 2, 4, 8, 12, 16, 24, 32]) {
        await page.goto('about:blank');
        await page.goto(address, { waitUntil: 'commit' });
        const control = page.locator(`:is(#opening, #shelf, rw-app:not([hidden])) ${part}`).first();
        await expect(control).toBeVisible();
        await frames(page, delay);
        await pressDown(page, control);
        await frames(page, 3);
        await page.mouse.up();
        await handedOver(page);
        const reader = new Reader(page);
        await expect(reader.choices.first()).toBeVisible();
        const wanted = address === './' ? 0 : 1;
        await expect.poll(() => reader.count()).toBe(wanted);
        expect(page.url()).toContain(wanted === 0 ? '#/play/first-branch-' : '#/play/spirits-');
        // Both can begin again as for somebody new.
        await page.evaluate(() => localStorage.clear());
      }
    });
  }
});
