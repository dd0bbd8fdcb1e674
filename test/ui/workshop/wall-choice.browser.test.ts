import { render } from 'lit';
import { expect, test } from 'vitest';
import { languages } from '../../../src/game/index.ts';
import type { ProjectorView } from '../../../src/workshop/index.ts';
import { wallChoices } from '../../../src/ui/workshop/wall-choice.ts';
import '../../../src/ui/frame/base.css';
import '../../../src/ui/frame/token.css';
import '../../../src/ui/workshop/wall.css';
import { speak } from '../../fixtures/spoken.ts';

test.each(languages)('the one way on has the whole width of the wall, in %s', (language) => {
  speak(language);
  const text = 'Cut the power now';
  const only = { letter: 'A', label: 'cut', text, leads: false, count: null, own: null };
  const view: ProjectorView = {
    phase: 'briefing',
    isForVote: false,
    ballot: 0,
    owner: null,
    deciders: [],
    isOwners: false,
    rule: null,
    voted: 0,
    surplus: [],
    hands: 0,
    people: 30,
    choices: [{ ...only, former: null, formerOwn: null }],
  };
  const wall = document.createElement('main');
  wall.className = 'wall';
  wall.style.inlineSize = '1280px';
  document.body.append(wall);
  const words = { story: language, app: language, rolesNamed: String, surplusText: String };
  render(wallChoices(view, { kind: 'choices', from: 0, count: 1, isTight: false }, words), wall);
  const shown = wall.querySelector<HTMLElement>('.words')!;
  expect(shown.innerText).toBe(text);
  expect(shown.getBoundingClientRect().height).toBeLessThan(
    2 * Number.parseFloat(getComputedStyle(shown).fontSize),
  );
  wall.remove();
});

test('four choices after a second vote stand on one screen, with the votes before and after', async () => {
  speak('de');
  // Four of the longest that are shown so, with as many hands as make numbers wide.
  const texts = [
    'Die Öffentlichkeit warnen, bevor etwas geschieht',
    'Nur die Betreiber warnen und die Lage beobachten',
    'Alles abschalten, was jemand entbehren kann',
    'Nichts tun',
  ];
  const choices = texts.map((text, index) => ({
    letter: 'ABCD'[index]!,
    label: `one.${index}`,
    text,
    leads: index === 0,
    count: { total: 24 },
    own: 10,
    former: 22,
    formerOwn: 12,
  }));
  const view = {
    phase: 'revealed',
    isForVote: true,
    deciders: [],
    isOwners: true,
    rule: 'owner',
    surplus: [],
    hands: 96,
    people: 30,
    voted: 96,
    choices,
  } as unknown as ProjectorView;
  const wall = document.createElement('main');
  wall.className = 'wall';
  wall.style.inlineSize = '1024px';
  wall.style.setProperty('--wall', '36.8px');
  document.body.append(wall);
  const words = { story: 'de', app: 'de', rolesNamed: String, surplusText: String } as const;
  render(wallChoices(view, { kind: 'choices', from: 0, count: 4, isTight: true }, words), wall);
  await document.fonts.ready;
  const rows = [...wall.querySelectorAll<HTMLElement>('li')];
  expect(rows[0]!.querySelector<HTMLElement>('[aria-hidden]')!.innerText).toBe('12+10 → 10+14');
  expect(rows[0]!.querySelector('.hidden-text')!.textContent).toContain('vorher 12, +10');
  for (const row of rows.slice(0, 3)) {
    const words = row.querySelector<HTMLElement>('.words')!;
    expect(words.getBoundingClientRect().height).toBeLessThan(2.5 * 1.2 * 36.8);
    expect(getComputedStyle(row.querySelector('.former')!).fontSize).toBe('36.8px');
  }
  wall.remove();
});
