import { expect, test } from '@playwright/test';
import { expectClean, expectWhole } from './clean.ts';
import { everyPlace } from './every-place.ts';
import { isLong } from './long.ts';
import { watchPolicy } from './policy.ts';
import { expectSeen } from './seen.ts';
import { unreached } from './tab.ts';

/** How somebody's system is set, and how wide the window is. */
interface Look {
  readonly theme: 'light' | 'dark';
  readonly locale: 'en-GB' | 'de-DE';
  /** 640 stands for 1280 at 200 %. */
  readonly width: 1280 | 640 | 390 | 320;
  readonly colours: 'as given' | 'strong' | 'imposed';
}

/** Every theme, language, width and kind of colours, the narrow ones with each of the others. */
const always: readonly Look[] = [
  { theme: 'light', locale: 'en-GB', width: 1280, colours: 'as given' },
  { theme: 'light', locale: 'de-DE', width: 390, colours: 'as given' },
  { theme: 'dark', locale: 'de-DE', width: 320, colours: 'as given' },
  { theme: 'dark', locale: 'en-GB', width: 320, colours: 'strong' },
  { theme: 'light', locale: 'de-DE', width: 640, colours: 'strong' },
  { theme: 'dark', locale: 'en-GB', width: 390, colours: 'imposed' },
];

/** All there are. */
const every = (['as given', 'strong', 'imposed'] as const).flatMap((colours) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en-GB', 'de-DE'] as const).flatMap((locale) =>
      ([1280, 640, 390, 320] as const).map((width): Look => ({ theme, locale, width, colours })),
    ),
  ),
);

for (const { theme, locale, width, colours } of isLong ? every : always) {
  // Where Tab leads hangs on none of these: one walk tries it.
  const isWalkedByTab =
    theme === 'light' && locale === 'en-GB' && width === 1280 && colours === 'as given';
  test.describe(`${theme}, ${locale}, ${width} px, colours ${colours}`, () => {
    test.use({
      colorScheme: theme,
      locale,
      viewport: { width, height: width === 640 ? 400 : 800 },
      deviceScaleFactor: width === 640 ? 2 : 1,
      reducedMotion: 'reduce',
      forcedColors: colours === 'imposed' ? 'active' : 'none',
      contrast: colours === 'strong' ? 'more' : 'no-preference',
    });

    const byTab = isWalkedByTab ? ', and Tab reaches everything in it' : '';
    test(`every place is accessible, whole, seen, within its policy and without a fault${byTab}`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const broken = await watchPolicy(page);
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text());
      });
      await everyPlace(page, async (place) => {
        await test.step(place, async () => {
          // Colours that are imposed are the system's.
          await (colours === 'imposed' ? expectWhole(page) : expectClean(page));
          await expectSeen(page, place);
          if (isWalkedByTab) expect(await unreached(page)).toEqual([]);
        });
      });
      expect(broken).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
}
