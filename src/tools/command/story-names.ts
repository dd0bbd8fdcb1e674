import { nearestName } from '../../sim/index.ts';
import { nameKinds, namesIn } from '../build/handbook-reference.ts';
import { glossaryJsonSchema, storySchema } from '../build/story-schema.ts';
import { UsageError, type Asked } from './command-line.ts';
import { printJson, sentence } from './print.ts';
import { languageOption } from './story-option.ts';

/** `story names`: every name an author may write, with what it means and takes. */
export function runNames(asked: Asked): number {
  const [kind] = asked.plain;
  if (asked.flag('schema')) {
    process.stdout.write(kind === 'glossary' ? glossaryJsonSchema() : storySchema());
    return 0;
  }
  const chosen = kind === undefined ? nameKinds : nameKinds.filter((one) => one === kind);
  if (chosen.length === 0) {
    const near = nearestName(kind ?? '', nameKinds);
    const hint = near === null ? '' : ` The nearest is “${near}”.`;
    throw new UsageError(`There are ${nameKinds.join(', ')}, and no “${kind}”.${hint}`);
  }
  const reference = namesIn(languageOption(asked) ?? 'en');
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
