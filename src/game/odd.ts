import {
  canonical,
  channelsFrom,
  constants,
  horizon,
  isOneWhole,
  indicators,
  measuredFacts,
  measures,
  parameters,
  readRounds,
} from '../sim/index.ts';

import { equationTex } from './equation-tex.ts';
import { withNumbers } from './number-text.ts';

type Texts = Readonly<Record<string, string>>;

/** A part of the model in words, with a sentence to each of its equations. */
export interface OddSection {
  readonly title: string;
  readonly text: string;
  readonly equations: Texts;
}

/** The equations of each part in MathML, by the names of their sentences. */
export type OddEquations = Readonly<Record<string, Texts>>;

/** What a description after ODD is made of in one language: the words of the model page. */
export interface OddWords {
  readonly title: string;
  readonly intro: string;
  readonly odd: Texts;
  readonly symbols: string;
  readonly facts: Texts;
  readonly sections: Readonly<Record<string, OddSection>>;
  readonly mechanisms: Texts;
  readonly parameters: Texts;
  readonly assumptions: Texts;
  readonly limits: Texts;
  readonly calibration: Texts;
  readonly headings: Texts;
  readonly columns: Texts;
}

/** What the fixed numbers do, and why some have to be what they are, in one language. */
export interface NumberWords {
  readonly constants: Texts;
  /** By the id of what is structural. */
  readonly reasons: Texts;
}

/**
 * The model described after ODD (Overview, Design concepts, Details) as Markdown. Patterns, indicators,
 * measures, numbers and the calibration's figures come from the tables the model runs on.
 */
export function oddMarkdown(
  words: OddWords,
  numbers: NumberWords,
  equations: OddEquations,
): string {
  const { odd, columns, headings } = words;
  const part = (name: string): string => odd[name] ?? name;
  const entities = part('entities_text').replace('{measures}', String(measures.length));
  return [
    `# ${words.title}`,
    words.intro,
    `## 1 ${part('purpose')}`,
    part('purpose_text'),
    bullets(Object.entries(words.facts).map(([id, said]) => `**${id}** ${said}`)),
    `## 2 ${part('entities')}`,
    entities,
    table(
      ['id', columns['unit'] ?? '', columns['range'] ?? ''],
      indicators.map(({ id, unit, range }) => [`\`${id}\``, unit, range.join(' … ')]),
    ),
    `## 3 ${part('process')}`,
    part('process_text'),
    `## 4 ${part('concepts')}`,
    part('concepts_text'),
    bullets(Object.values(words.assumptions)),
    bullets(Object.values(words.limits)),
    `## 5 ${part('initialisation')}`,
    part('initialisation_text'),
    `### ${part('line')}`,
    part('line_text'),
    table([part('line_day'), part('line_done')], lineRows()),
    `## 6 ${part('input')}`,
    part('input_text'),
    `## 7 ${part('submodels')}`,
    words.symbols,
    ...Object.entries(words.sections).flatMap(([name, section]) =>
      sectionParts(section, equations[name] ?? {}),
    ),
    `### ${headings['mechanisms'] ?? ''}`,
    bullets(Object.values(words.mechanisms).map((said) => withNumbers(said))),
    `### ${headings['measure_table'] ?? ''}`,
    measureTable(columns),
    `### ${part('numbers')}`,
    numberTable(words, numbers),
    `## ${part('calibration')}`,
    factTable(columns, part('seeds')),
    withNumbers(part('criteria'))
      .replace('{horizon}', String(horizon))
      .replace('{read_rounds}', String(readRounds)),
    bullets(Object.values(words.calibration)),
    '',
  ].join('\n\n');
}

/** A part of the model: what it does, then every equation with its sentence. */
function sectionParts(section: OddSection, drawn: Texts): readonly string[] {
  return [
    `### ${section.title}`,
    section.text,
    ...Object.entries(section.equations).flatMap(([name, said]) => [
      `$$${equationTex(withNumbers(drawn[name] ?? ''))}$$`,
      withNumbers(said),
    ]),
  ];
}

/** The measures, a row each: what they act on and what they cost. */
function measureTable(columns: Texts): string {
  const names = ['id', 'acts_on', 'ramp', 'cost', 'trust', 'threat', 'source'];
  return table(
    names.map((name) => columns[name] ?? name),
    measures.map((measure) => {
      const { id, effects, ramp, cost, trust, threat } = measure;
      return [
        `\`${id}\``,
        Object.entries(effects)
          .map(([channel, strength]) => `${channel} ${strength}`)
          .join(', '),
        ...[ramp, cost, trust, threat].map(String),
        [
          'chosen',
          ...channelsFrom(measure, 'structural').map((name) => `${name}: structural`),
        ].join('; '),
      ];
    }),
  );
}

/** What was measured of every statement, a row for each of its parts. */
function factTable(columns: Texts, seedsName: string): string {
  const names = ['fact', 'measured', 'interval', 'threshold', 'verdict'];
  return table(
    [...names.map((name) => columns[name] ?? name), seedsName],
    measuredFacts.flatMap(({ id, parts, first, seeds }) =>
      parts.map(({ name, figure, interval, threshold, pass }) => [
        `${id} ${name}`,
        String(figure),
        interval?.join(' … ') ?? '–',
        threshold,
        pass ? '✓' : '✗',
        `${first} … ${first + seeds - 1}`,
      ]),
    ),
  );
}

/** The parameters and the fixed numbers, a row each. */
function numberTable(words: OddWords, numbers: NumberWords): string {
  const names = ['id', 'meaning', 'value', 'unit', 'range', 'source'];
  return table(
    names.map((name) => words.columns[name] ?? name),
    [...parameters.map(({ default: value, ...each }) => ({ ...each, value })), ...constants].map(
      ({ id, unit, range, source, value }) => [
        `\`${id}\``,
        words.parameters[id] ?? numbers.constants[id] ?? '',
        [value].flat().join(', '),
        unit,
        rangeText(id, range),
        id in numbers.reasons ? `${source}: ${numbers.reasons[id]}` : source,
      ],
    ),
  );
}

/** Where a number keeps its sense, and that parts of one whole come to 1 together. */
function rangeText(id: string, range: readonly [number, number]): string {
  const constant = constants.find((each) => each.id === id);
  const sum = constant !== undefined && isOneWhole(constant) ? ', Σ = 1' : '';
  return `${range.join(' … ')}${sum}`;
}

/** The canonical line, a row per moment: its day, and every action by its id and number. */
function lineRows(): readonly (readonly string[])[] {
  return canonical.map(({ hour, actions }) => [
    String(hour / 24),
    actions
      .map((action) => {
        if (action.kind === 'set') return `\`${action.parameter}\` = ${action.value}`;
        if (action.kind === 'deploy') return `\`${action.measure}\` ${action.percent}`;
        return action.kind === 'withdraw' ? `\`${action.measure}\` 0` : action.kind;
      })
      .join(', '),
  ]);
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
