import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { languages } from '../../../src/game/index.ts';
import { viewFor } from '../../../src/workshop/index.ts';
import '../../../src/ui/workshop/join-seat.ts';
import { speak } from '../../fixtures/spoken.ts';
import { after, prepare, workshop } from '../../fixtures/workshop.ts';

test.each(languages)(
  'a phone asked at the end hears nothing of a vote to come, in %s',
  async (language) => {
    speak(language);
    const join = { kind: 'seat', seat: 'one', role: 'developers' } as const;
    const room = after(workshop(), prepare, join, { kind: 'close' });
    const shown = viewFor(room, { kind: 'seat', seat: 'one' });
    if (shown?.kind !== 'seat') throw new Error('There is no such seat.');
    const ask = { kind: 'attribution', answers: ['group', 'lab', 'state', 'agent'] } as const;
    const phone = document.createElement('main');
    document.body.append(phone);
    for (const reply of [null, 'lab']) {
      const view = { ...shown, ask, reply };
      render(html`<rw-join-seat .view=${view}></rw-join-seat>`, phone);
      await phone.querySelector('rw-join-seat')!.updateComplete;
      const said = phone.querySelector<HTMLElement>('.note')!.innerText;
      expect(said).toMatch(
        language === 'en' ? /while the room is open/ : /solange der Raum offen ist/,
      );
      expect(said).not.toMatch(/vote|Abstimmung/);
    }
    phone.remove();
  },
);
