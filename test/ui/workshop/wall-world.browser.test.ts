import { render } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { languages } from '../../../src/game/index.ts';
import { wallWorld } from '../../../src/ui/workshop/wall-world.ts';
import '../../../src/ui/frame/base.css';
import '../../../src/ui/frame/token.css';
import '../../../src/ui/workshop/wall.css';
import { speak } from '../../fixtures/spoken.ts';
import { after, prepare, vote, workshop } from '../../fixtures/workshop.ts';

test.each(languages)(
  'the numbers of the world stand one below the other, moved or not, in %s',
  async (language) => {
    await page.viewport(1280, 720);
    speak(language);
    const wall = document.createElement('main');
    wall.className = 'wall';
    wall.style.inlineSize = '1280px';
    document.body.append(wall);
    const light = { kind: 'decide', label: 'room.light', reason: '' } as const;
    render(wallWorld(after(workshop(), prepare, ...vote, light)), wall);
    const boxes = (of: string) =>
      [...wall.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
    const rows = boxes('.moved li');
    expect(rows.length).toBeGreaterThan(1);
    expect(wall.querySelectorAll('.still').length).toBeGreaterThan(0);
    expect(new Set(boxes('.moved .value').map(({ right }) => Math.round(right))).size).toBe(1);
    for (const [index, change] of boxes('.moved .change').entries()) {
      expect(change.left).toBeGreaterThan(boxes('.moved .value')[index]!.right);
      expect(change.right).toBeLessThanOrEqual(rows[index]!.right + 1);
    }
    wall.remove();
    await page.viewport(414, 896);
  },
);
