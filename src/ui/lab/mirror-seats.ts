import { html, nothing, type TemplateResult } from 'lit';
import { families, labels, personas } from '../../futures/index.ts';
import type { LabWords } from '../../app/index.ts';
import { seated, tables, type Guest, type MirrorState } from './mirror-state.ts';
import { options } from './options.ts';

/** What the seats are set with. */
export interface MirrorSeats {
  readonly words: LabWords;
  readonly table: MirrorState;
  readonly change: (table: MirrorState) => void;
}

/** Who sits at the table, and what they were told. Whoever sits down begins a new game. */
export function mirrorSeats({ words, table, change }: MirrorSeats): TemplateResult {
  const say = words.table.mirror;
  const { studies, labels: told } = words.lab.mirror;
  const isPair = table.table === 'pair';
  const set = (next: Partial<MirrorState>) => change(seated(table, next));
  return html`<section class="seats" aria-labelledby="seats">
    <h2 id="seats">${say.seats}</h2>
    ${options({
      legend: say.table,
      name: 'table',
      values: tables.map((value) => ({
        value,
        label: value === 'pair' ? studies.pair : studies.copies,
      })),
      chosen: table.table,
      choose: (value) => set({ table: value }),
    })}
    ${options({
      legend: say.play,
      name: 'you',
      values: [
        { value: 'watch', label: say.watch },
        { value: 'sit', label: say.sit },
      ],
      chosen: table.you ? 'sit' : 'watch',
      choose: (value) => set({ you: value === 'sit' }),
    })}
    ${
      table.you && isPair
        ? nothing
        : guest(words, isPair ? say.first : studies.copies, 'first', table.first, (first) =>
            set({ first }),
          )
    }
    ${isPair ? guest(words, say.second, 'second', table.second, (second) => set({ second })) : nothing}
    ${options({
      legend: say.label,
      name: 'label',
      values: labels.map((value) => ({ value, label: told[value].name })),
      chosen: table.label,
      choose: (label) => set({ label }),
    })}
    <p class="note">${told[table.label].meaning}</p>
  </section>`;
}

function guest(
  words: LabWords,
  legend: string,
  id: string,
  chosen: Guest,
  choose: (guest: Guest) => void,
): TemplateResult {
  const { lab } = words;
  const say = words.table.mirror;
  return html`<fieldset class="guest" data-seat=${id}>
    <legend>${legend}</legend>
    <div class="field">
      <label for="${id}-family">${say.family}</label>
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
              ${lab.mirror.families[name].name}
            </option>`,
        )}
      </select>
    </div>
    ${options({
      legend: say.persona,
      name: `${id}-persona`,
      values: personas.map((value) => ({ value, label: lab.mirror.personas[value].name })),
      chosen: chosen.persona,
      choose: (persona) => choose({ ...chosen, persona }),
    })}
    <p class="note" id="${id}-meaning">
      ${lab.mirror.families[chosen.family].meaning} ${lab.mirror.personas[chosen.persona].meaning}
    </p>
  </fieldset>`;
}
