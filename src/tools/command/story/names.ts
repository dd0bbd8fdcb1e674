import { nearestName } from '../../../sim/index.ts';
import { nameKinds, namesIn, type NameKind } from '../../build/handbook-reference.ts';
import { glossaryJsonSchema, storySchema } from '../../build/story-schema.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { printJson, sentence } from '../print.ts';
import { languageOption } from './option.ts';

/** `story names`: every name an author may write, or a kind or one of them, with what it means and takes. */
export function runNames(asked: Asked): number {
  const [kind] = asked.plain;
  if (asked.flag('schema')) {
    process.stdout.write(kind === 'glossary' ? glossaryJsonSchema() : storySchema());
    return 0;
  }
  const all = namesIn(languageOption(asked) ?? 'en');
  const isKind = nameKinds.some((one) => one === kind);
  const named = (one: NameKind) =>
    kind === undefined || isKind ? all[one] : all[one].filter(({ form }) => nameOf(form) === kind);
  const chosen = nameKinds.filter((one) => (isKind ? one === kind : named(one).length > 0));
  if (chosen.length === 0) {
    const known = [
      ...nameKinds,
      ...nameKinds.flatMap((one) => all[one].map(({ form }) => nameOf(form))),
    ];
    const near = nearestName(kind ?? '', known);
    const hint = near === null ? '' : ` The nearest is “${near}”.`;
    throw new UsageError(`There are ${nameKinds.join(', ')}, and no “${kind}”.${hint}`);
  }
  if (asked.flag('json')) {
    printJson(Object.fromEntries(chosen.map((one) => [one, named(one)])));
    return 0;
  }
  for (const one of chosen) {
    sentence(`${one.toUpperCase()}\n`);
    for (const { form, means, example } of named(one)) {
      sentence(`${form}\n    ${means}\n    ${example}`);
    }
    sentence('');
  }
  return 0;
}

/** The name that a form begins with: `advance` of `advance(hours)`, `chapter` of `# chapter: id`. */
function nameOf(form: string): string {
  return /[a-z][\w-]*/i.exec(form)?.[0] ?? form;
}
