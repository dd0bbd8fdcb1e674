import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { inOrder, type ProjectedChoice, type ProjectorView } from '../../workshop/index.ts';

/** The hands of every role for every choice, once they are revealed. */
export function handTable(
  { choices, deciders, surplus }: ProjectorView,
  roleName: (role: string) => string,
): TemplateResult {
  const roles = choices[0]?.count?.byRole.map(({ role }) => role) ?? [];
  const handsFor = (role: string, { count }: ProjectedChoice) =>
    count?.byRole.find((one) => one.role === role)?.count ?? 0;
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
        ${inOrder(roles, deciders).map((role) => {
          const over = surplus.find((one) => one.role === role);
          return html`<tr class=${deciders.includes(role) ? 'owner' : ''}>
            <th scope="row">
              ${roleName(role)}
              ${
                over === undefined
                  ? nothing
                  : html`<span class="surplus">${say('workshop:surplus.short', { ...over })}</span>`
              }
            </th>
            ${choices.map((choice) => html`<td>${handsFor(role, choice)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>`;
}
