import { expect, test, type Locator, type Page } from '@playwright/test';
import { holdScripts } from './hold-scripts.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { handedOver, root } from './document.ts';
import { drawn } from './drawn.ts';
import { keysEverywhere, keysReading } from '../../src/ui/frame/key-table.ts';
import { notices } from './notice.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** Opens an address with every script held back. */
async function standing(page: Page, address: string): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('main')).toBeVisible();
  return release;
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
    await down(page, new Reader(page).choices.first());
    release();
    await handedOver(page);
    await frames(page, 5);
    await up(page);
    const reader = new Reader(page);
    await expect.poll(() => reader.count()).toBe(1);
    await reader.kept();
    expect(await reader.count()).toBe(1);
  });

  test(`${way} held over the hand-over opens the settings`, async ({ page }) => {
    const release = await standing(page, './');
    await down(page, page.getByRole('button', { name: 'Settings' }));
    release();
    await handedOver(page);
    await up(page);
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });

  test(`${way} held over the hand-over begins the other story`, async ({ page }) => {
    const release = await standing(page, './');
    await down(page, page.getByRole('button', { name: 'Begin: The First Branch' }));
    release();
    await handedOver(page);
    await up(page);
    await expect(new Reader(page).choices.first()).toBeVisible();
    expect(page.url()).toContain('#/play/first-branch-');
  });
}

test('two presses in a row are both done', async ({ page }) => {
  const release = await standing(page, './');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Begin: The First Branch' }).click();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/#\/play\/first-branch-/);
  await page.keyboard.press('Escape');
  await expect(new Reader(page).choices.first()).toBeVisible();
});

test('keys after a choice are done after it: back, and the settings', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  await page.keyboard.press('1');
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

const dialog = (name: string) => (page: Page) =>
  expect(page.getByRole('dialog', { name })).toBeVisible();
const decisions = (count: number) => (page: Page) =>
  expect.poll(() => new Reader(page).count()).toBe(count);

/** What each key does that is pressed, with those before it, while the page stands. */
const keys: Readonly<
  Record<string, readonly [before: string, seen: (page: Page) => Promise<void>]>
> = {
  l: ['', (page) => expect(root(page)).toHaveAttribute('lang', 'de')],
  s: ['', dialog('Reading settings')],
  b: ['', (page) => expect(new Shelf(page).stories.first()).toBeVisible()],
  '?': ['', dialog('Keys')],
  u: ['1', decisions(0)],
  r: ['1u', decisions(1)],
  h: ['', dialog('The way so far')],
  v: ['', (page) => expect(page.getByRole('region', { name: 'Reading aloud' })).toBeVisible()],
  '1': ['', decisions(1)],
};

test('every key of the help sheet is tried', () => {
  const known = { ...keysEverywhere, ...keysReading };
  expect(Object.keys(keys).sort()).toEqual([...Object.keys(known), '1'].sort());
});

for (const [key, [before, seen]] of Object.entries(keys)) {
  for (const isBehind of [false, true]) {
    const where = isBehind ? 'behind a beginning on the shelf' : 'on a first page';
    test(`${before}${key} pressed while the page stands is done, ${where}`, async ({ page }) => {
      const release = await standing(page, isBehind ? './' : './#/play/spirits');
      if (isBehind) await page.getByRole('button', { name: 'Begin: The First Branch' }).click();
      for (const press of before + key) await page.keyboard.press(press);
      release();
      await handedOver(page);
      await seen(page);
    });
  }
}

test('a third number key takes the third decision', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('1');
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(3);
  await reader.kept();
  expect(await reader.count()).toBe(3);
});

test('keys pressed while a page behind is told of twice are all taken', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  await page.evaluate(() => {
    const press = () =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1' }));
    press();
    for (let time = 0; time < 3; time += 1) document.dispatchEvent(new Event('readystatechange'));
    press();
    press();
  });
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(3);
});

test('the language asked for twice is the one before', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  release();
  await handedOver(page);
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Deutsch' })).toBeVisible();
});

test('a selection outlasts the hand-over', async ({ page }) => {
  const release = await standing(page, './#/play/spirits');
  const selected = () => page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ') ?? '');
  await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('article p[lang]')]
      .slice(-2)
      .map((one) => document.createTreeWalker(one, NodeFilter.SHOW_TEXT))
      .map((texts) => {
        while (texts.nextNode()?.textContent?.trim() === '');
        return texts.currentNode;
      });
    getSelection()?.setBaseAndExtent(first!, 3, second!, 12);
  });
  const before = await selected();
  expect(before.length).toBeGreaterThan(12);
  release();
  await handedOver(page);
  expect(await selected()).toBe(before);
});

test('a key of which the system never tells that it is up keeps nobody from the app', async ({
  page,
}) => {
  const release = await standing(page, './');
  await page.getByRole('link', { name: 'About' }).click();
  // As macOS tells of Cmd and C: the letter is never up. And of C before Cmd.
  await page.evaluate(() => {
    const tell = (type: string, code: string, key: string, metaKey = true) =>
      window.dispatchEvent(new KeyboardEvent(type, { code, key, metaKey }));
    tell('keydown', 'KeyX', 'x', false);
    tell('keydown', 'MetaLeft', 'Meta');
    tell('keydown', 'KeyC', 'c');
    tell('keyup', 'MetaLeft', 'Meta', false);
  });
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible({
    timeout: 8000,
  });
});

test('a key that stays down keeps nobody from the app for ever', async ({ page }) => {
  const release = await standing(page, './');
  await page.getByRole('link', { name: 'About' }).click();
  await page.keyboard.down('x');
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
});

test('what is held on a page that goes is let go first', async ({ page }) => {
  const release = await standing(page, './');
  await page.getByRole('link', { name: 'About' }).click();
  await pressDown(page, page.getByRole('heading', { name: 'Runaway' }));
  const appHasCome = page.evaluate(() => customElements.whenDefined('rw-about').then(() => true));
  release();
  expect(await appHasCome).toBe(true);
  await frames(page, 5);
  await expect(page.getByRole('heading', { name: 'Runaway' })).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
});

test('a file chosen before the app has come is taken in', async ({ page }) => {
  const release = await standing(page, './');
  await new Shelf(page).file.setInputFiles('test/saves/v1-spirits.json');
  release();
  await expect(page).toHaveURL(/#\/play\/spirits-/);
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
    await new Shelf(page).beginning('spirits').click();
    const reader = new Reader(page);
    await reader.decide();
    expect(await reader.count()).toBe(1);
    await expect(notices(page)).toContainText('This browser keeps nothing here');
  });

  test('is told to whoever has something kept, and they read on', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('runaway.read', 'true'));
    await page.goto('./');
    await expect(notices(page)).toContainText('This browser keeps nothing here');
    await new Shelf(page).beginning('spirits').click();
    await expect(new Reader(page).choices.first()).toBeVisible();
  });
});

/** Steps of the hand-over as the page itself sees them, each with how many frames later to press. */
const moments = ['stands 0', 'comes 0', 'comes 1', 'shows 0', 'shows 1'] as const;

/** Told of a moment, and where the control then is. */
type Tell = (moment: string, x: number, y: number) => void;

/** Has the page tell of each moment of its hand-over, and where a control is then. */
async function tellMoments(page: Page, part: string): Promise<void> {
  await page.addInitScript(
    ([control, all]) => {
      const told = new Set<string>();
      const tell = async (moment: string) => {
        const [step, frames] = moment.split(/ (?=\d)/);
        for (let left = Number(frames); left > 0; left -= 1) {
          await new Promise((done) => requestAnimationFrame(done));
        }
        const box = document.querySelector(control)?.getBoundingClientRect();
        if (box === undefined) throw new Error(`Nothing to press when the app ${step}.`);
        (window as unknown as { tell: Tell }).tell(
          moment,
          box.x + box.width / 2,
          box.y + box.height / 2,
        );
      };
      const look = () => {
        const stands = document.querySelector(control);
        const steps = {
          stands: stands !== null,
          comes: stands !== null && customElements.get('rw-app') !== undefined,
          shows: stands?.closest('rw-app:not([defer-hydration])') != null,
        };
        for (const [step, isHere] of Object.entries(steps)) {
          if (!isHere || told.has(step)) continue;
          told.add(step);
          if (step === 'stands') stands?.scrollIntoView({ block: 'center' });
          for (const moment of all) if (moment.startsWith(step)) void tell(moment);
        }
      };
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      void customElements.whenDefined('rw-app').then(look);
      const down = ({ target }: Event) => {
        const pressed = (target as Element).closest(control);
        const stood = pressed?.closest('[defer-hydration]') != null;
        const where = pressed === null ? 'nothing' : stood ? 'what stands' : 'the app';
        document.documentElement.dataset['pressed'] = where;
      };
      window.addEventListener('pointerdown', down, true);
    },
    [part, moments] as const,
  );
}

test.describe('on a slow machine', () => {
  for (const [address, part, story, decisions] of [
    ['./', drawn.begin, 'first-branch', 0],
    ['./#/play/spirits', drawn.choice, 'spirits', 1],
  ] as const) {
    test(`a press at any moment of the hand-over at ${address} counts once`, async ({ page }) => {
      const session = await page.context().newCDPSession(page);
      const mouse = (type: 'mousePressed' | 'mouseReleased', x: number, y: number) =>
        session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
      let tell: Tell = () => undefined;
      await page.exposeFunction('tell', (moment: string, x: number, y: number) =>
        tell(moment, x, y),
      );
      await tellMoments(page, part);
      const pressed = new Set<string | null>();
      for (const wanted of moments) {
        await page.goto('about:blank');
        // What is pressed before the app comes is so however fast the machine is.
        const bring = wanted === 'stands 0' ? await holdScripts(page) : () => undefined;
        const released = new Promise<void>((done) => {
          tell = (moment, x, y) => {
            if (moment !== wanted) return;
            void mouse('mousePressed', x, y)
              .then(() => bring())
              .then(() => frames(page, 3))
              .then(() => mouse('mouseReleased', x, y))
              .then(() => done());
          };
        });
        await slowDown(4);
        await page.goto(address, { waitUntil: 'commit' });
        await released;
        await slowDown(1);
        await handedOver(page);
        const reader = new Reader(page);
        await expect(reader.choices.first()).toBeVisible();
        await expect.poll(() => reader.count(), wanted).toBe(decisions);
        expect(page.url()).toContain(`#/play/${story}-`);
        pressed.add(await root(page).getAttribute('data-pressed'));
        // Both can begin again as for somebody new.
        await page.evaluate(() => localStorage.clear());
      }
      expect([...pressed].sort()).toEqual(['the app', 'what stands']);
    });
  }
});
