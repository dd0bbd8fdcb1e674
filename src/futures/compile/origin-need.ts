import type { Program, Statement } from './program.ts';

/**
 * The blocks that ask what ran just before them: ink counts the places around a choice again when it was
 * come to from outside, so a choice that begins a block has to know.
 */
export function originNeeds(program: Program): ReadonlySet<number> {
  const needs = new Set<number>();
  const leads = new Map<number, readonly number[]>();
  for (const { blocks } of program.flows) {
    for (const { id, body } of blocks) {
      const all = flat(body);
      const asks = all.some(
        (one) => one.do === 'choice' && program.choices[one.choice]!.origin < 0,
      );
      if (asks) needs.add(id);
      const on = all.flatMap((one) => (one.do === 'go' && one.origin < 0 ? [one.block] : []));
      leads.set(id, on);
    }
  }
  for (let before = -1; before !== needs.size;) {
    before = needs.size;
    for (const [id, on] of leads) if (on.some((block) => needs.has(block))) needs.add(id);
  }
  return needs;
}

function flat(body: readonly Statement[]): readonly Statement[] {
  return body.flatMap((one) => (one.do === 'if' ? [one, ...flat(one.body)] : [one]));
}
