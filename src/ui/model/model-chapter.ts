import { say, texts } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { sweepReading, textWithNumbers } from '../../app/index.ts';
import { indicators, measures, oddMarkdown } from '../../game/index.ts';
import { modelEquations } from '../../../locales/model-equation.ts';

/** Sentences as a list. */
export function list(items: Readonly<Record<string, string>>): TemplateResult {
  return html`<ul>
    ${Object.values(items).map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** What the code does besides its equations, and what holds only in the world or only at the tables. */
export function mechanisms(): TemplateResult {
  const said = Object.entries(texts('model:mechanisms'));
  return html`${list(Object.fromEntries(said.map(([name, text]) => [name, textWithNumbers(text)])))}
    <h3>${say('model:scope.world_title')}</h3>
    <p>${textWithNumbers(texts('model:scope').world)}</p>
    <h3>${say('model:scope.tables_title')}</h3>
    <p>${say('model:scope.tables')}</p>`;
}

/** The description after ODD: its elements one by one, and the whole as Markdown. */
export function oddChapter(): TemplateResult {
  const markdown = `data:text/markdown;charset=utf-8,${encodeURIComponent(oddMarkdown(texts('model'), texts('number'), modelEquations))}`;
  const element = (title: string, said: string, more: unknown = ''): TemplateResult =>
    html`<details>
      <summary>${title}</summary>
      <p>${said}</p>
      ${more}
    </details>`;
  const entities = say('model:odd.entities_text', { measures: measures.length });
  return html`<p>${say('model:odd.says')}</p>
    <p><a href=${markdown} download="odd.md">${say('model:odd.save')}</a></p>
    ${element(say('model:odd.purpose'), say('model:odd.purpose_text'), list(texts('model:facts')))}
    ${element(
      say('model:odd.entities'),
      entities,
      html`<p>
        ${indicators.map(({ id }, at) => html`${at === 0 ? '' : ', '}<code>${id}</code>`)}
      </p>`,
    )}
    ${element(say('model:odd.process'), say('model:odd.process_text'))}
    ${element(say('model:odd.concepts'), say('model:odd.concepts_text'))}
    ${element(say('model:odd.initialisation'), say('model:odd.initialisation_text'))}
    ${element(say('model:odd.input'), say('model:odd.input_text'))}
    <p class="note">
      ${say('model:odd.submodels')}:
      <a href="#/model/equations">${say('model:headings.equations')}</a>,
      <a href="#/model/mechanisms">${say('model:headings.mechanisms')}</a>,
      <a href="#/model/parameters">${say('model:headings.parameters')}</a>.
      ${say('model:odd.calibration')}: <a href="#/model/facts">${say('model:headings.facts')}</a>,
      <a href="#/model/calibration">${say('model:headings.calibration')}</a>.
    </p>`;
}

/** How a sweep's file is read elsewhere. */
export function readingChapter(): TemplateResult {
  const code = (title: string, lines: string): TemplateResult =>
    html`<h3>${title}</h3>
      <div class="wide" role="region" aria-label=${title}><pre>${lines}</pre></div>`;
  return html`<p>${say('model:reading.says')}</p>
    ${code(say('model:reading.make'), sweepReading.make)}
    <p>${say('model:reading.columns')}</p>
    ${code('Python', sweepReading.python)} ${code('R', sweepReading.r)}
    ${code('Observable', sweepReading.observable)}
    ${code(say('model:reading.model'), sweepReading.model)}`;
}
