import type { Expression, Program, Statement } from './program.ts';

/**
 * The first arguments that a program hands to one of the functions it asks of others: names the story
 * writes out. Null when one of them is only known while the story runs.
 */
export function askedNames(program: Program, external: string): readonly string[] | null {
  const at = program.externals.indexOf(external);
  const names = new Set<string>();
  const computed: Expression[] = [];
  for (const { blocks } of program.flows) for (const { body } of blocks) visit(body);
  return computed.length === 0 ? [...names] : null;

  function visit(body: readonly Statement[]): void {
    for (const statement of body) {
      if ('value' in statement) look(statement.value);
      if ('condition' in statement && statement.condition !== null) look(statement.condition);
      if (statement.do === 'if') visit(statement.body);
    }
  }

  function look(value: Expression): void {
    if (!('args' in value)) return;
    for (const arg of value.args) look(arg);
    if (value.is !== 'external' || value.at !== at) return;
    const [first] = value.args;
    if (first?.is === 'value') names.add(String(first.value));
    else computed.push(value);
  }
}
