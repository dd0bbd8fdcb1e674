import { afterEach, expect, test } from 'vitest';
import '../../../src/ui/debrief/debrief.css';
import { Debrief } from '../../../src/app/debrief.ts';
import { replay } from '../../../src/game/index.ts';
import { RoadList } from '../../../src/ui/debrief/road-list.ts';
import { FutureHands } from '../../fixtures/hand.ts';
import { externals, playthrough } from '../../fixtures/ink.ts';
import { rainStory, storyOf } from '../../fixtures/rain.ts';
import { speak } from '../../fixtures/spoken.ts';

/** Two decisions that change nothing, one with no other choice between them, and one that decides the end. */
const fateful = `${externals}
-> room
=== room
* (left) [Go left]
  -> hall
* (right) [Go right]
  -> hall
=== hall
* (on) [Go on]
  -> stair
=== stair
* (wait) [Wait]
  -> gate
* (sing) [Sing]
  -> gate
=== gate
* (shut) [Shut it]
  -> night
* (open) [Open it]
  -> day
=== night
# ending: dark
-> END
=== day
# ending: light
-> END
`;

afterEach(() => {
  document.body.replaceChildren();
});

async function roadOf({ pack, entry }: ReturnType<typeof rainStory>, decisions: string[]) {
  const run = replay(pack, playthrough({ storyHash: 'rain', language: 'en', decisions }));
  const debrief = new Debrief({ futures: new FutureHands(1) }, entry, run);
  const place = document.createElement('main');
  place.className = 'debrief';
  const road = Object.assign(new RoadList(), { debrief });
  place.append(road);
  document.body.append(place);
  debrief.start();
  while (!debrief.isWhole) await debrief.next();
  await road.updateComplete;
  return road;
}

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

test('decisions without a clear difference are one line, and a clear one stands by itself', async () => {
  speak('en');
  const road = await roadOf(storyOf(fateful), ['room.left', 'hall.on', 'stair.wait', 'gate.shut']);
  const lines = [...road.querySelectorAll('.alike > button')].map(textOf);
  expect(lines).toEqual(['3 decisions in a row without a clear difference']);
  const clear = [...road.querySelectorAll('.road > .taken-here')].filter(
    (entry) => entry.closest('.alike') === null,
  );
  expect(clear.map((entry) => textOf(entry.querySelector('strong')))).toEqual(['Shut it']);
});

test('a line opens on a press and closes on the next', async () => {
  speak('de');
  const road = await roadOf(storyOf(fateful), ['room.left', 'hall.on', 'stair.wait', 'gate.shut']);
  const line = road.querySelector<HTMLButtonElement>('.alike > button')!;
  const inside = road.querySelector<HTMLElement>('.alike > .road')!;
  expect(textOf(line)).toBe('3 Entscheidungen hintereinander ohne deutlichen Unterschied');
  expect([line.ariaExpanded, inside.checkVisibility()]).toEqual(['false', false]);
  line.click();
  await road.updateComplete;
  expect([line.ariaExpanded, inside.checkVisibility()]).toEqual(['true', true]);
  expect([...inside.querySelectorAll('strong')].map(textOf)).toEqual(['Go left', 'Go on', 'Wait']);
  expect(inside.querySelectorAll('.share-bar')).toHaveLength(4);
  line.click();
  await road.updateComplete;
  expect([line.ariaExpanded, inside.checkVisibility()]).toEqual(['false', false]);
});

test('on paper what is folded stands open', () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
  );
  const opened = printed
    .flatMap((rule) => [...rule.cssRules])
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule)
    .find(({ selectorText }) => selectorText === '.alike .road[hidden]');
  expect(opened?.style.display).toBe('block');
});
