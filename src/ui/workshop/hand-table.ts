import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import type { ProjectorView } from '../../workshop/index.ts';

/** The hands of every role for every choice, once they are revealed. */
export function handTable(
  { choices, deciders }: ProjectorView,
  roleName: (role: string) => string,
): TemplateResult {
  const rows = choices[0]?.count?.byRole ?? [];
  return html`<h2>${say('workshop:projector.tallies')}</h2>
    <table class="hands">
      <thead>
        <tr>
          <td></td>
          ${choices.map(
            ({ letter, leads }) =>
              html`<th scope="col" class=${leads ? 'leads' : ''}>${letter}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ role }, row) =>
            html`<tr class=${deciders.includes(role) ? 'owner' : ''}>
              <th scope="row">${roleName(role)}</th>
              ${choices.map(({ count }) => html`<td>${count?.byRole[row]?.count ?? 0}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
