import { texts as german } from '../../../locales/de/world.ts';
import { texts as english } from '../../../locales/en/world.ts';
import { cueNames, functionNames, type NameEntry } from '../../authoring/index.ts';
import { indicators, measures, nearestName, parameters } from '../../sim/index.ts';
import { storySchema } from '../build/story-schema.ts';
import { UsageError, type Asked } from './command-line.ts';
import { printJson, sentence } from './print.ts';
import { languageOption } from './story-option.ts';

const kinds = ['functions', 'cues', 'measures', 'indicators', 'parameters'] as const;

/** `story names`: every name an author may write, with what it means and takes. */
export function runNames(asked: Asked): number {
  if (asked.flag('schema')) {
    process.stdout.write(storySchema());
    return 0;
  }
  const [kind] = asked.plain;
  const chosen = kind === undefined ? kinds : kinds.filter((one) => one === kind);
  if (chosen.length === 0) {
    const near = nearestName(kind ?? '', kinds);
    const hint = near === null ? '' : ` The nearest is “${near}”.`;
    throw new UsageError(`There are ${kinds.join(', ')}, and no “${kind}”.${hint}`);
  }
  const reference = referenceIn(languageOption(asked) ?? 'en');
  if (asked.flag('json')) {
    printJson(Object.fromEntries(chosen.map((one) => [one, reference[one]])));
    return 0;
  }
  for (const one of chosen) {
    sentence(`${one.toUpperCase()}\n`);
    for (const { form, means, example } of reference[one]) {
      sentence(`${form}\n    ${means}\n    ${example}`);
    }
    sentence('');
  }
  return 0;
}

function referenceIn(
  language: 'en' | 'de',
): Readonly<Record<(typeof kinds)[number], readonly NameEntry[]>> {
  const words = language === 'de' ? german : english;
  const said = (of: Readonly<Record<string, { name: string; meaning: string }>>, id: string) =>
    of[id] === undefined ? '' : `${of[id].name}: ${of[id].meaning}`;
  return {
    functions: Object.values(functionNames),
    cues: Object.values(cueNames),
    measures: measures.map(({ id, group, ramp, cost, trust, effects }) => ({
      form: `${id} (${group})`,
      means: said(words.measures, id),
      example:
        `~ deploy("${id}", 60)    ` +
        [
          `${ramp} h to 63 %`,
          `services −${cost}`,
          `trust ${trust}`,
          ...Object.entries(effects).map(([channel, size]) => `${channel} ${size}`),
        ].join(', '),
    })),
    indicators: indicators.map(({ id, unit, range }) => ({
      form: `${id} (${unit}, ${range.join(' to ')})`,
      means: said(words.indicators, id),
      example: `{ read("${id}") }`,
    })),
    parameters: parameters
      .filter(({ settable }) => settable)
      .map(({ id, unit, default: value, range, source }) => ({
        form: `${id} (${unit}, ${range.join(' to ')})`,
        means: `${value} unless it is set; ${source}.`,
        example: `~ set("${id}", ${Math.round(range[1])})`,
      })),
  };
}
