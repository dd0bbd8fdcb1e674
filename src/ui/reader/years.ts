import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { worldVersion, type Run } from '../../game/index.ts';
import {
  endValueText,
  indicatorWords,
  say,
  spoken,
  worldTime,
  write,
  type Sitting,
} from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './door.ts';
import './years.css';

/** Two times through a story side by side: the one remembered and the one just ended. */
@customElement('rw-years')
export class Years extends AppPiece {
  protected override render(): TemplateResult | typeof nothing {
    const { sitting } = this.app;
    const before = sitting?.memory.before ?? null;
    const from = sitting?.run.playthrough.from;
    if (sitting === null || from === undefined || before === null) return nothing;
    const { manifest } = sitting.entry;
    const ending = (id: string | null) =>
      id === null ? '–' : (manifest.endings[id]?.[spoken()] ?? id);
    const row = (name: string, then: string, now: string) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${then}</td>
        <td>${now}</td>
      </tr>`;
    const both = (name: string, of: (run: Run) => string) => row(name, of(before), of(sitting.run));
    const last = ({ turns }: Run) => turns.at(-1)?.readings.at(-1);
    return html`<section class="years">
      <h3 id="years">${say('reader:years.title')}</h3>
      <table aria-labelledby="years">
        <thead>
          <tr>
            <td></td>
            <th scope="col">${say('reader:years.then')}</th>
            <th scope="col">${say('reader:years.now')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(
            say('reader:years.ending'),
            ending(from.ending),
            ending(sitting.run.turns.at(-1)?.ending ?? null),
          )}
          ${row(
            say('reader:years.decisions'),
            String(from.decisions.length),
            String(sitting.run.playthrough.decisions.length),
          )}
          ${both(say('reader:years.last_day'), (run) => write('moment', worldTime(manifest.start, last(run)?.hour ?? 0)))}
          ${manifest.indicators.map((id) => {
            return both(indicatorWords(id).name, (run) => endValueText(run, id));
          })}
        </tbody>
      </table>
      <p>${this.#parted(sitting, before)}</p>
      ${
        before.problem === null
          ? nothing
          : html`<p class="note">
              ${say('reader:years.cut', { number: before.playthrough.decisions.length })}
            </p>`
      }
      ${from.world === worldVersion ? nothing : html`<p class="note">${say('reader:years.old_world')}</p>`}
    </section>`;
  }

  /** Where the ways part, in the words of the choices. */
  #parted({ run }: Sitting, before: Run): string {
    const then = before.turns.map(({ taken }) => taken);
    const now = run.turns.map(({ taken }) => taken);
    const at = now.findIndex((taken, index) => taken?.label !== then[index]?.label);
    if (at < 1) return say('reader:years.same');
    return say('reader:years.parted', {
      number: at,
      then: then[at]?.text ?? '–',
      now: now[at]?.text ?? '–',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-years': Years;
  }
}
