import { html, type TemplateResult } from 'lit';
import { type ModelPage, sweepReading } from '../../app/index.ts';
import { indicators, measures, oddMarkdown } from '../../game/index.ts';

/** Sentences as a list. */
export function list(items: Readonly<Record<string, string>>): TemplateResult {
  return html`<ul>
    ${Object.values(items).map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** What the code does besides its equations, and what holds only in the world or only at the tables. */
export function mechanisms({ words }: ModelPage): TemplateResult {
  const { scope } = words;
  return html`${list(words.mechanisms)}
    <h3>${scope.world_title}</h3>
    <p>${scope.world}</p>
    <h3>${scope.tables_title}</h3>
    <p>${scope.tables}</p>`;
}

/** The description after ODD: its elements one by one, and the whole as Markdown. */
export function oddChapter({ words }: ModelPage): TemplateResult {
  const { odd } = words;
  const markdown = `data:text/markdown;charset=utf-8,${encodeURIComponent(oddMarkdown(words))}`;
  const element = (title: string, said: string, more: unknown = ''): TemplateResult =>
    html`<details>
      <summary>${title}</summary>
      <p>${said}</p>
      ${more}
    </details>`;
  const entities = odd.entities_text.replace('{measures}', String(measures.length));
  return html`<p>${odd.says}</p>
    <p><a href=${markdown} download="odd.md">${odd.save}</a></p>
    ${element(odd.purpose, odd.purpose_text, list(words.facts))}
    ${element(
      odd.entities,
      entities,
      html`<p>
        ${indicators.map(({ id }, at) => html`${at === 0 ? '' : ', '}<code>${id}</code>`)}
      </p>`,
    )}
    ${element(odd.process, odd.process_text)} ${element(odd.concepts, odd.concepts_text)}
    ${element(odd.initialisation, odd.initialisation_text)} ${element(odd.input, odd.input_text)}
    <p class="note">
      ${odd.submodels}:
      <a href="#/model/equations">${words.headings.equations}</a>,
      <a href="#/model/mechanisms">${words.headings.mechanisms}</a>,
      <a href="#/model/parameters">${words.headings.parameters}</a>. ${odd.calibration}:
      <a href="#/model/facts">${words.headings.facts}</a>,
      <a href="#/model/calibration">${words.headings.calibration}</a>.
    </p>`;
}

/** How a sweep's file is read elsewhere. */
export function readingChapter({ words }: ModelPage): TemplateResult {
  const { reading } = words;
  const code = (title: string, lines: string): TemplateResult =>
    html`<h3>${title}</h3>
      <div class="wide" role="region" aria-label=${title}><pre>${lines}</pre></div>`;
  return html`<p>${reading.says}</p>
    ${code(reading.make, sweepReading.make)}
    <p>${reading.columns}</p>
    ${code('Python', sweepReading.python)} ${code('R', sweepReading.r)}
    ${code('Observable', sweepReading.observable)} ${code(reading.model, sweepReading.model)}`;
}
