import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import { replay, type Pack, type StoryEntry } from '../../../src/game/index.ts';
import { ForkShares } from '../../../src/ui/debrief/fork-shares.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { compiled, externals, manifest, playthrough } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

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

/** A fork that counts how often it is drawn. */
class CountedFork extends ForkShares {
  drawn = 0;

  protected override updated(): void {
    this.drawn += 1;
  }
}
customElements.define('counted-fork', CountedFork);

test('a fork is drawn again when futures of its own come, and not for anything else', async () => {
  speak('en');
  const decisions = ['room.left', 'bridge.wait'];
  const run = replay(pack, playthrough({ storyHash: 'rain', language: 'en', decisions }));
  const debrief = new Debrief({ futures: new FutureHands(2) }, entry, run);
  const fork = Object.assign(new CountedFork(), { debrief, at: 1 });
  document.body.append(fork);
  await fork.updateComplete;
  expect(fork.drawn).toBe(1);
  debrief.start();
  while (!debrief.isWhole) await debrief.next();
  await fork.updateComplete;
  expect(fork.querySelectorAll('.share-bar')).toHaveLength(2);
  expect(fork.textContent).toContain('64 futures');

  const { drawn } = fork;
  debrief.ghost(0, 'room.right');
  while (debrief.ghost(0, 'room.right') === null) await debrief.next();
  await fork.updateComplete;
  expect(fork.drawn).toBe(drawn);
});
