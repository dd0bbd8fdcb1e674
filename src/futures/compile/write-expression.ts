import { operatorNames, storyNatives } from './kit.ts';
import type { Expression, Flow, Program } from './program.ts';

const comparisons = new Set(['==', '!=', '>', '<', '>=', '<=', '?', '!?']);

/** Writes expressions of one flow as JavaScript. */
export class ExpressionWriter {
  constructor(
    readonly program: Program,
    readonly flow: Flow,
  ) {}

  write(value: Expression): string {
    switch (value.is) {
      case 'value':
        return JSON.stringify(value.value);
      case 'list':
        return `list(${JSON.stringify(value.items)}, ${JSON.stringify(value.lists)})`;
      case 'void':
        return 'undefined';
      case 'pop':
        return 's.stack.pop()';
      case 'turn':
        return '(s.turn + 1)';
      case 'choices':
        return 's.offers.length';
      case 'target':
        return `target(${value.place})`;
      case 'global':
        return `g[${value.at}]`;
      case 'visits':
        return `v[${value.at}]`;
      case 'local':
        return `l${value.at}`;
      case 'temp':
        if (!this.flow.isFunction) return `s.temp(${value.at})`;
        return this.isRef(value.at) ? `read(t${value.at}.read(s))` : `read(t${value.at})`;
      case 'ref':
        if (value.of === 'global') return `refGlobal(${value.at})`;
        return this.flow.isFunction ? `t${value.at}` : `s.refTemp(${value.at})`;
      case 'external':
        return `s.x[${value.at}](${this.#all(value.args)})`;
      case 'shuffle':
        return `shuffle(s, ${value.hash}, ${this.#all(value.args)})`;
      case 'call': {
        const { visits, turns } = value.entered;
        const counted = [
          ...visits.map((at) => `v[${at}]++`),
          ...turns.map((at) => `n[${at}] = s.turn`),
        ];
        const args = ['s', ...value.args.map((arg) => this.write(arg))];
        // Entering is counted after the arguments are known, thus as one more of them.
        if (counted.length > 0) args.push(`(${counted.join(', ')})`);
        return `f${value.flow}(${args.join(', ')})`;
      }
      case 'native':
        return this.#native(value.name, value.args);
    }
  }

  /** A value of which only matters whether it is true. */
  condition(value: Expression): string {
    const written = this.write(value);
    return isTruth(value) ? written : `truthy(${written})`;
  }

  isRef(at: number): boolean {
    return this.flow.refs.includes(at);
  }

  #native(name: string, args: readonly Expression[]): string {
    if ((storyNatives as readonly string[]).includes(name)) {
      return `${name}(${['s', ...args.map((arg) => this.write(arg))].join(', ')})`;
    }
    const [first, second] = args;
    // Ink looks at both sides; where that makes no difference JavaScript's own way is faster.
    if (
      (name === '&&' || name === '||') &&
      isTruth(first!) &&
      isTruth(second!) &&
      isPlain(second!)
    ) {
      return `(${this.write(first!)} ${name} ${this.write(second!)})`;
    }
    if (name === '!' && isTruth(first!)) return `!${this.write(first!)}`;
    return `${operatorNames[name]!}(${this.#all(args)})`;
  }

  #all(args: readonly Expression[]): string {
    return args.map((arg) => this.write(arg)).join(', ');
  }
}

/** Whether an expression is true or false and nothing else. */
function isTruth(value: Expression): boolean {
  if (value.is === 'value') return typeof value.value === 'boolean';
  if (value.is !== 'native') return false;
  if (comparisons.has(value.name)) return true;
  if (value.name === '!') return isTruth(value.args[0]!);
  return (value.name === '&&' || value.name === '||') && value.args.every(isTruth);
}

/** Whether evaluating an expression changes nothing. */
function isPlain(value: Expression): boolean {
  if (['call', 'external', 'pop', 'shuffle'].includes(value.is)) return false;
  if (value.is !== 'native') return true;
  return !['rnd', 'srnd', 'lrnd'].includes(value.name) && value.args.every(isPlain);
}
