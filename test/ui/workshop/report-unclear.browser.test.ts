import { render } from 'lit';
import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import { say } from '../../../src/app/index.ts';
import { weightsOf } from '../../../src/futures/index.ts';
import { languages, replay, type Pack, type StoryEntry } from '../../../src/game/index.ts';
import { pointsText } from '../../../src/ui/frame/estimate-text.ts';
import { unclearFutures } from '../../../src/ui/workshop/report-unclear.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { compiled, externals, manifest, playthrough } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

/** A story in which nothing hangs on what is chosen. */
const text = `${externals}
-> room
=== room
It rains.
* (left) [Go left]
  ~ advance(24)
  -> bridge
* (right) [Go right]
  ~ advance(24)
  -> bridge
=== bridge
It still rains.
* (wait) [Wait]
  -> over
* (sing) [Sing]
  -> over
=== over
# ending: dark
Night.
-> END
`;
const stories = { en: compiled(text), de: compiled(text) };
const pack: Pack = { manifest, hash: 'rain', stories };
const entry: StoryEntry = {
  manifest,
  hash: 'rain',
  load: () => Promise.resolve(stories.en),
  loadGlossary: () => Promise.resolve({}),
  loadKit: () => Promise.resolve(null),
};

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
