import { expect, test } from 'vitest';
import { Debrief } from '../../../src/app/debrief.ts';
import { replay } from '../../../src/game/index.ts';
import { WeightList } from '../../../src/ui/debrief/weight-list.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { externals, playthrough } from '../../fixtures/ink.ts';
import { storyOf } from '../../fixtures/rain.ts';
import { speak } from '../../fixtures/spoken.ts';

const days = [1, 2, 3, 4, 5];
const text = `${externals}
-> day_1
${days
  .map(
    (day) => `=== day_${day}
It rains.
* (stay) [Stay]
  -> day_${day + 1}
* (go) [Go]
  -> day_${day + 1}`,
  )
  .join('\n')}
=== day_6
# ending: dark
Night.
-> END
`;
const { pack, entry } = storyOf(text);

test('the heaviest decisions are told of those that are known, and of how many', async () => {
  speak('en');
  const decisions = days.map((day) => `day_${day}.stay`);
  const run = replay(pack, playthrough({ storyHash: 'rain', language: 'en', decisions }));
  const debrief = new Debrief({ futures: new FutureHands(1) }, entry, run);
  const list = Object.assign(new WeightList(), { debrief });
  document.body.append(list);
  debrief.start();
  const told: string[] = [];
  while (!debrief.isWhole) {
    await debrief.next();
    await list.updateComplete;
    const note = list.querySelector('.note')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    if (note !== told.at(-1)) told.push(note);
  }
  expect(told.slice(0, 4)).toEqual([
    'They are named as soon as three decisions have 16 futures behind each choice.',
    'So far of 3 of 5 decisions, the last ones first: those before them may weigh more.',
    'So far of 4 of 5 decisions, the last ones first: those before them may weigh more.',
    'This order may still change: more futures are on their way.',
  ]);
  expect(list.querySelector('.note')).toBeNull();
  list.remove();
});
