import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import { replay } from '../../../src/game/index.ts';
import { ForkShares } from '../../../src/ui/debrief/fork-shares.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { playthrough } from '../../fixtures/ink.ts';
import { rainStory } from '../../fixtures/rain.ts';
import { speak } from '../../fixtures/spoken.ts';

const { pack, entry } = rainStory();

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
