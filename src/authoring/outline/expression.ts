import type { Place } from '../../game/index.ts';
import type { Call, Expression } from './outline.ts';
import { flowNameOf, isFlow, type ParsedNode } from './parsed-node.ts';

/** Reads an expression; null stands for none. */
export function readExpression(node: ParsedNode, place: (node: ParsedNode) => Place): Expression {
  const calls: Call[] = [];
  const targets: string[] = [];
  const fractions: string[] = [];
  const names: string[] = [];
  const text = write(node);
  return { text, calls, targets, fractions, names };

  function write(at: ParsedNode | null | undefined): string {
    if (!at) return '';
    switch (at.typeName) {
      case 'Number': {
        if (at.subtype !== 'float') return String(at.value);
        // A whole float is one as well, and is spelled so.
        const number = String(at.value);
        const decimal = number.includes('.') ? number : `${number}.0`;
        fractions.push(decimal);
        return decimal;
      }
      case 'String':
        return JSON.stringify(at.content.map(textOf).join(''));
      case 'ref':
        names.push((at.path ?? []).join('.'));
        return (at.path ?? []).join('.');
      case 'FunctionCall':
        return writeCall(at);
      case 'BinaryExpression': {
        const op = at.opName ?? '?';
        const whole = `(${write(at.leftExpression)} ${op} ${write(at.rightExpression)})`;
        if (op === '/') fractions.push(whole.slice(1, -1));
        return whole;
      }
      case 'UnaryExpression':
        return `${at.op === '!' ? 'not' : (at.op ?? '?')} ${write(at.innerExpression)}`;
      case 'IncDecExpression': {
        const name = at.varIdentifier?.name ?? '?';
        const step = at.expression ? write(at.expression) : '1';
        return `${name} ${at.isInc === true ? '+=' : '-='} ${step}`;
      }
      case 'MultipleConditionExpression':
        return (at.subExpressions ?? at.content).map(write).join(' && ');
      case 'DivertTarget': {
        const target = at.divert?.target?.dotSeparatedComponents ?? '?';
        targets.push(at.divert === undefined ? target : (targetFlow(at.divert) ?? target));
        return `-> ${target}`;
      }
      case 'List':
        return `(${(at.itemIdentifierList ?? []).map((item) => item.name).join(', ')})`;
      default:
        return at.content.map(write).join(' ');
    }
  }

  function writeCall(at: ParsedNode): string {
    const args = at.args ?? [];
    const name = at.name ?? '?';
    calls.push({ name, values: args.map(literal), place: place(at) });
    return `${name}(${args.map(write).join(', ')})`;
  }
}

/** The flow a divert leads to once ink has resolved it; null when that is decided at play. */
export function targetFlow(divert: ParsedNode): string | null {
  return divert.targetContent ? flowNameOf(divert.targetContent) : null;
}

/** The label inside a flow that a divert leads to. */
export function targetLabel(divert: ParsedNode): string | null {
  const target = divert.targetContent;
  return !target || isFlow(target) ? null : (target.identifier?.name ?? null);
}

function literal(node: ParsedNode): string | number | null {
  if (node.typeName === 'Number' && typeof node.value === 'number') return node.value;
  if (node.typeName === 'UnaryExpression' && node.op === '-') {
    const inner = node.innerExpression ? literal(node.innerExpression) : null;
    return typeof inner === 'number' ? -inner : null;
  }
  if (node.typeName !== 'String') return null;
  const plain = node.content.every((part) => part.typeName === 'Text');
  return plain ? node.content.map(textOf).join('') : null;
}

function textOf(node: ParsedNode): string {
  return node.text ?? '{…}';
}
