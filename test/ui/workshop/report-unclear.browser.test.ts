import { render } from 'lit';
import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import { say } from '../../../src/app/index.ts';
import { weightsOf } from '../../../src/futures/index.ts';
import { languages, replay } from '../../../src/game/index.ts';
import { pointsText } from '../../../src/ui/frame/estimate-text.ts';
import { unclearFutures } from '../../../src/ui/workshop/report-unclear.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { playthrough } from '../../fixtures/ink.ts';
import { rainStory } from '../../fixtures/rain.ts';
import { speak } from '../../fixtures/spoken.ts';

const { pack, entry } = rainStory();

test.each(languages)(
  'a session on which nothing hung is told so, with its figures, in %s',
  async (language) => {
    speak(language);
    const decisions = ['room.left', 'bridge.wait'];
    const run = replay(pack, playthrough({ storyHash: 'rain', language, decisions }));
    const debrief = new Debrief({ futures: new FutureHands(2) }, entry, run);
    debrief.start();
    while (!debrief.isWhole) await debrief.next();
    const weights = weightsOf([...debrief.forks.values()]);
    const unclear = { debrief, weights, own: 'dark', numbers: [1, 2], decisions: 2 };
    render(unclearFutures(unclear), document.body);

    const { textContent } = document.body;
    expect(textContent).toContain(say('workshop:futures.none'));
    expect(textContent).toContain(say('workshop:futures.compared', { count: 2, futures: 64 }));
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows.map(([decision, , points, , futures]) => [decision, points, futures])).toEqual(
      weights.map(({ at, label, effect }) => [
        `${say('workshop:report.decision', { number: at + 1 })}: ${
          label === 'room.right' ? 'Go right' : 'Sing'
        }`,
        pointsText(effect),
        '64',
      ]),
    );
    for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true);
    expect(rows).toHaveLength(2);
  },
);
