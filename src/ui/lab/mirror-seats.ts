import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { families, labels, personas } from '../../futures/index.ts';
import { seated, tables, type Guest, type MirrorState } from './mirror-state.ts';
import { options } from './options.ts';

/** What the seats are set with. */
export interface MirrorSeats {
  readonly table: MirrorState;
  readonly change: (table: MirrorState) => void;
}

/** Who sits at the table, and what they were told. Whoever sits down begins a new game. */
export function mirrorSeats({ table, change }: MirrorSeats): TemplateResult {
  const isPair = table.table === 'pair';
  const set = (next: Partial<MirrorState>) => change(seated(table, next));
  return html`<section class="seats" aria-labelledby="seats">
    <h2 id="seats">${say('table:mirror.seats')}</h2>
    ${options({
      legend: say('table:mirror.table'),
      name: 'table',
      values: tables.map((value) => ({
        value,
        label: value === 'pair' ? say('lab:mirror.studies.pair') : say('lab:mirror.studies.copies'),
      })),
      chosen: table.table,
      choose: (value) => set({ table: value }),
    })}
    ${options({
      legend: say('table:mirror.play'),
      name: 'you',
      values: [
        { value: 'watch', label: say('table:mirror.watch') },
        { value: 'sit', label: say('table:mirror.sit') },
      ],
      chosen: table.you ? 'sit' : 'watch',
      choose: (value) => set({ you: value === 'sit' }),
    })}
    ${
      table.you && isPair
        ? nothing
        : guest(
            isPair ? say('table:mirror.first') : say('lab:mirror.studies.copies'),
            'first',
            table.first,
            (first) => set({ first }),
          )
    }
    ${isPair ? guest(say('table:mirror.second'), 'second', table.second, (second) => set({ second })) : nothing}
    ${options({
      legend: say('table:mirror.label'),
      name: 'label',
      values: labels.map((value) => ({ value, label: say(`lab:mirror.labels.${value}.name`) })),
      chosen: table.label,
      choose: (label) => set({ label }),
    })}
    <p class="note">${say(`lab:mirror.labels.${table.label}.meaning`)}</p>
  </section>`;
}

function guest(
  legend: string,
  id: string,
  chosen: Guest,
  choose: (guest: Guest) => void,
): TemplateResult {
  return html`<fieldset class="guest" data-seat=${id}>
    <legend>${legend}</legend>
    <div class="field">
      <label for="${id}-family">${say('table:mirror.family')}</label>
      <select
        id="${id}-family"
        aria-describedby="${id}-meaning"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          const family = families.find((name) => name === value);
          if (family !== undefined) choose({ ...chosen, family });
        }}
      >
        ${families.map(
          (name) =>
            html`<option value=${name} ?selected=${name === chosen.family}>
              ${say(`lab:mirror.families.${name}.name`)}
            </option>`,
        )}
      </select>
    </div>
    ${options({
      legend: say('table:mirror.persona'),
      name: `${id}-persona`,
      values: personas.map((value) => ({ value, label: say(`lab:mirror.personas.${value}.name`) })),
      chosen: chosen.persona,
      choose: (persona) => choose({ ...chosen, persona }),
    })}
    <p class="note" id="${id}-meaning">
      ${say(`lab:mirror.families.${chosen.family}.meaning`)}
      ${say(`lab:mirror.personas.${chosen.persona}.meaning`)}
    </p>
  </fieldset>`;
}
