import { render } from 'lit';
import { expect, test } from 'vitest';
import { languages } from '../../../src/game/index.ts';
import type { ProjectorView } from '../../../src/workshop/index.ts';
import { wallChoices } from '../../../src/ui/workshop/wall-choice.ts';
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
