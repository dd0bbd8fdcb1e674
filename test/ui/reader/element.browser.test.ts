import { expect, test } from 'vitest';
import { ChoiceList } from '../../../src/ui/reader/choice-list.ts';
import { mayDecide, turnPage } from '../../../src/ui/frame/page-turn.ts';
import { PageView } from '../../../src/ui/reader/page-view.ts';
import type { Passage } from '../../../src/app/words/passage-text.ts';
import { SeriesChart } from '../../../src/ui/debrief/series-chart.ts';
import { speak } from '../../fixtures/spoken.ts';

speak('en');

/** Puts an element on the page with these properties and waits until it is drawn. */
async function shown<Part extends PageView | ChoiceList | SeriesChart>(
  part: Part,
  properties: Partial<Part>,
): Promise<Part> {
  Object.assign(part, properties);
  document.body.replaceChildren(part);
  await part.updateComplete;
  return part;
}

function turnOf(...passages: Passage[]): PageView['turn'] {
  // Only the page of the turn is drawn.
  return { page: { passages, choices: [], cues: [] } } as unknown as PageView['turn'];
}

test('markup in a story stays text', async () => {
  const passage = { text: '<img src=x onerror=alert(1)> & *<b>so</b>*', cues: [] };
  const page = await shown(new PageView(), { turn: turnOf(passage) });
  expect(page.querySelector('img, b')).toBeNull();
  expect(page.querySelector('p')?.textContent.trim()).toBe(
    '<img src=x onerror=alert(1)> & <b>so</b>',
  );
  expect(page.querySelector('em')?.textContent).toBe('<b>so</b>');
});

test('a click too soon after a page turned is no choice, and quick keys each are', async () => {
  const chosen: string[] = [];
  const choices = [{ label: 'a', text: 'A', cues: [] }];
  const list = await shown(new ChoiceList(), { choices });
  list.addEventListener('rw-chosen', ({ label }) => chosen.push(label));
  const click = (detail: number) =>
    list.querySelector('button')?.dispatchEvent(new MouseEvent('click', { detail }));
  // The page that comes first turned from none.
  click(1);
  expect(chosen).toEqual(['a']);
  turnPage();
  // The second of a double click, and one that the pointer moved before.
  click(2);
  click(1);
  expect(chosen).toEqual(['a']);
  click(0);
  click(0);
  expect(chosen).toEqual(['a', 'a', 'a']);
});

test('a click is a choice again once the page can have been looked at', () => {
  turnPage();
  const timeStamp = performance.now();
  const after = (ms: number) => mayDecide({ detail: 1, timeStamp: timeStamp + ms });
  expect([-50, 130, 400, 600].map(after)).toEqual([false, false, false, true]);
});

test('a term opens its explanation where it stands, and closes it again', async () => {
  const page = await shown(new PageView(), {
    turn: turnOf({ text: 'A guard.', cues: [{ kind: 'term', value: 'guard' }] }),
    glossary: {
      guard: { en: { term: 'replication guard', forms: ['guard'], text: 'Stops a second copy.' } },
    },
  });
  const term = page.querySelector<HTMLButtonElement>('.term')!;
  const explanation = page.querySelector<HTMLElement>('.explanation')!;
  expect(term.textContent.trim()).toBe('guard');
  expect(explanation.querySelector('strong')?.textContent).toBe('replication guard');
  expect(explanation.hidden).toBe(true);
  term.click();
  await page.updateComplete;
  expect([explanation.hidden, term.ariaExpanded]).toEqual([false, 'true']);
  term.click();
  await page.updateComplete;
  expect(explanation.hidden).toBe(true);
});

test('a press on a choice tells its label, and the tenth has no key', async () => {
  const choices = Array.from({ length: 10 }, (_, index) => ({
    label: `room.choice_${index}`,
    text: `Choice ${index}`,
    cues: [],
  }));
  const list = await shown(new ChoiceList(), { choices });
  const told: string[] = [];
  list.addEventListener('rw-chosen', (event) => told.push(event.label));
  const buttons = [...list.querySelectorAll('button')];
  buttons[3]!.click();
  expect(told).toEqual(['room.choice_3']);
  expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts')).slice(8)).toEqual([
    '9',
    null,
  ]);
});

test('a curve says in its table what it draws', async () => {
  const chart = await shown(new SeriesChart(), {
    name: 'Copies',
    points: [0, 6, 12, 18].map((hour) => ({ hour, value: hour * 2 })),
    marks: [6],
    value: (value: number) => `${value} pieces`,
    when: (hour: number) => `hour ${hour}`,
  });
  const rows = [...chart.querySelectorAll('tbody tr')].map((row) => row.textContent.trim());
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    'hour 0 0 pieces',
    'hour 6 12 pieces',
    'hour 18 36 pieces',
  ]);
});
