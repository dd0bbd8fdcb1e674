import { operatorNames, storyNatives } from './kit.ts';
import { originNeeds } from './origin-need.ts';
import type { Entered, Expression, Flow, Program, Statement } from './program.ts';
import { ExpressionWriter } from './write-expression.ts';

const kitNames = [
  ...Object.values(operatorNames),
  ...storyNatives,
  ...['truthy', 'list', 'target', 'refGlobal', 'box', 'read', 'shuffle', 'words', 'told'],
];

/** What never gives a list. */
const numberNatives = new Set([
  ...['==', '!=', '>', '<', '>=', '<=', '?', '!?', '!', '&&', '||', 'rnd', 'turns', 'readc'],
  ...['LIST_COUNT', 'LIST_VALUE', 'text'],
]);

/**
 * Writes a program as a JavaScript module of its own. It exports `logic`, which takes the kit of the same
 * program and gives one function per flow: of a knot from a block to the next one, of a function from its
 * values to its result.
 */
export function writeModule(program: Program): string {
  const needs = originNeeds(program);
  const flows = program.flows.map((flow, index) =>
    new FlowWriter(program, flow, needs).write(index),
  );
  const names = program.flows.map((_, index) => `f${index}`);
  return `export const logic = ({ ${kitNames.join(', ')} }) => {
${flows.join('\n')}
return [${names.join(', ')}];
};
`;
}

/** What keeps a value under a name. */
type Stored = 'global' | 'declare' | 'temp' | 'local';

class FlowWriter {
  readonly #expressions: ExpressionWriter;
  readonly #lines: string[] = [];

  constructor(
    readonly program: Program,
    readonly flow: Flow,
    readonly needs: ReadonlySet<number>,
  ) {
    this.#expressions = new ExpressionWriter(program, flow);
  }

  write(index: number): string {
    const { name, isFunction, params, temps, refs, blocks, entry } = this.flow;
    const own = (at: number): string => `t${at}`;
    const args = isFunction ? Array.from({ length: params }, (_, at) => own(at)) : ['pc'];
    this.#lines.push(`// ${name === '' ? 'the beginning' : name.replaceAll('\n', ' ')}`);
    this.#lines.push(`function f${index}(${['s', ...args].join(', ')}) {`);
    this.#lines.push('const { g, v, n } = s;');
    if (isFunction) {
      const rest = Array.from({ length: temps - params }, (_, at) => own(params + at));
      if (rest.length > 0) this.#lines.push(`let ${rest.join(', ')};`);
      for (const at of refs) {
        this.#lines.push(
          at < params ? `${own(at)} = box(${own(at)});` : `${own(at)} = box(undefined);`,
        );
      }
      if (blocks.length > 1) this.#lines.push(`let pc = ${entry};`);
    }
    if (isFunction && blocks.length === 1) this.#body(blocks[0]!.body);
    else {
      this.#lines.push('for (;;) switch (pc) {');
      for (const { id, body } of blocks) {
        this.#lines.push(`case ${id}: {`);
        this.#body(body);
        this.#lines.push('}');
      }
      this.#lines.push('default: return pc;', '}');
    }
    this.#lines.push('}');
    return this.#lines.join('\n');
  }

  #body(body: readonly Statement[]): void {
    for (const statement of body) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    switch (statement.do) {
      case 'enter':
        this.#enter(statement.entered);
        return;
      case 'if':
        this.#lines.push(`if (${this.#expressions.condition(statement.condition)}) {`);
        this.#body(statement.body);
        this.#lines.push('}');
        return;
      case 'go':
        this.#enter(statement.entered);
        if (this.needs.has(statement.block) && statement.origin >= 0) {
          this.#lines.push(`s.origin = ${statement.origin};`);
        }
        this.#jump(statement.block);
        return;
      case 'global':
      case 'declare':
      case 'temp':
      case 'local':
        this.#lines.push(this.#store(statement));
        return;
      default:
        this.#lines.push(this.#line(statement));
    }
  }

  /** Keeps a value under a name. */
  #store(statement: Extract<Statement, { do: Stored }>): string {
    const { at, value } = statement;
    switch (statement.do) {
      case 'global':
        return this.#isNumber(value)
          ? `g[${at}] = ${this.#value(value)};`
          : `s.set(${at}, ${this.#value(value)});`;
      case 'local':
        return `const l${at} = ${this.#value(value)};`;
      default:
        return this.flow.isFunction
          ? this.#ownTemp(statement)
          : `s.setTemp(${at}, ${this.#value(value)}, ${statement.do === 'declare'});`;
    }
  }

  /** What is said in a line. */
  #line(statement: Exclude<Statement, { do: Stored | 'enter' | 'if' | 'go' }>): string {
    switch (statement.do) {
      case 'run':
        return `${this.#value(statement.value)};`;
      case 'push':
        return `s.stack.push(${this.#value(statement.value)});`;
      case 'print':
        return `s.words += words(${this.#value(statement.value)});`;
      case 'words':
        return `s.words += ${statement.count};`;
      case 'tag':
        return `s.tags.push(${JSON.stringify(this.program.tags[statement.tag])});`;
      case 'told':
        return `s.tags.push(told(${this.#value(statement.value)}));`;
      case 'text':
        return statement.isOpen ? 's.texts++;' : 's.texts--;';
      case 'choice': {
        const offer = `s.offer(${statement.choice});`;
        const { condition } = statement;
        return condition === null
          ? offer
          : `if (${this.#expressions.condition(condition)}) ${offer}`;
      }
      case 'tunnel':
      case 'thread':
        return `s.${statement.do}(${statement.back}, ${statement.origin});`;
      case 'divert':
        return `return s.divert(${this.#value(statement.value)}, ${statement.origin});`;
      case 'back':
        return `return s.back(${this.#value(statement.value)});`;
      case 'return':
        return `return ${this.#value(statement.value)};`;
      case 'finish':
        return 'return s.done(false);';
      case 'done':
        return 'return s.done(true);';
      case 'end':
        return 'return s.end();';
    }
  }

  #jump(block: number): void {
    const isHere = this.flow.blocks.some(({ id }) => id === block);
    if (!isHere) this.#lines.push(`return ${block};`);
    else this.#lines.push(`s.jump(); pc = ${block}; continue;`);
  }

  #enter({ visits, turns }: Entered): void {
    for (const at of visits) this.#lines.push(`v[${at}]++;`);
    for (const at of turns) this.#lines.push(`n[${at}] = s.turn;`);
  }

  #ownTemp(statement: Extract<Statement, { do: 'declare' | 'temp' }>): string {
    const { at, value } = statement;
    const written = this.#value(value);
    if (!this.#expressions.isRef(at)) {
      return this.#isNumber(value)
        ? `t${at} = ${written};`
        : `t${at} = s.kept(t${at}, ${written});`;
    }
    return statement.do === 'declare'
      ? `t${at} = box(${written});`
      : `t${at}.write(s, ${written});`;
  }

  #value(value: Expression): string {
    return this.#expressions.write(value);
  }

  /** Whether a value is no list, whatever the story does: then there is nothing to keep of an old one. */
  #isNumber(value: Expression): boolean {
    if (this.program.lists.length === 0) return true;
    if (value.is === 'value' || value.is === 'visits' || value.is === 'turn') return true;
    return value.is === 'native' && numberNatives.has(value.name);
  }
}
