import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/scene/scene-view.ts';
import '../../../src/ui/debrief/debrief.css';

test.each([320, 390, 1280])('a day’s picture stays within its column, %i pixels', async (width) => {
  await page.viewport(width, 800);
  const column = document.createElement('main');
  column.className = 'plain debrief';
  const picture = document.createElement('div');
  picture.className = 'scene';
  column.append(picture);
  document.body.replaceChildren(column);
  const [all, own] = [column, picture].map((one) => one.getBoundingClientRect());
  expect(own!.width).toBeGreaterThan(0);
  expect(own!.left).toBeGreaterThanOrEqual(all!.left);
  expect(own!.right).toBeLessThanOrEqual(all!.right);
});
