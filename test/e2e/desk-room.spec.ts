import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { PhoneSeat } from './phone-seat.ts';
import { test } from './room-server.ts';

test('with phones too a vote of four ways stands whole on a small laptop, in both languages', async ({
  page,
  browser,
  server,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new Desk(page);
  await desk.begin(`${server.address}#/present/spirits/desk`);
  await page.getByRole('button', { name: 'Let phones in' }).click();
  const phone = await PhoneSeat.join(browser, server.phoneAddress, await desk.code());
  await desk.step('open');
  await phone.at('open');
  await phone.voteFor(0);
  await expect(desk.vote.getByText('The small numbers came by phone')).toBeVisible();
  const whole = async () => {
    for (const language of ['de', 'en']) {
      await page.locator('h1').first().click();
      await page.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // The last way lies above the next step, with room for a fourth where there are three.
      const room = await desk.ways.evaluateAll(
        (all, next) => {
          const boxes = all.map((way) => way.getBoundingClientRect());
          const each = boxes[1]!.top - boxes[0]!.top;
          const edge = next.getBoundingClientRect().top;
          return {
            spare: edge - boxes.at(-1)!.bottom,
            missing: Math.max(0, 4 - all.length) * each,
          };
        },
        await page.locator('rw-present-next').elementHandle(),
      );
      expect(room.spare).toBeGreaterThanOrEqual(room.missing);
    }
  };
  await whole();
  await desk.step('lock');
  await desk.step('reveal');
  await whole();
});
