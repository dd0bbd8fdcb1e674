import type { Language, Place } from '../../game/index.ts';
import type { InkSource } from '../compile/compile.ts';
import { stringFlows } from './string-span.ts';

/** Fewest words two texts share before one is taken for the other. */
const fewestShared = 0.5;

/** The line, from 1, of a place in a text as `slice` counts it. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line of an ink text in which a knot or stitch stands that holds this line; null before the first. */
export function knotAtLine(text: string, line: number): string | null {
  let knot: string | null = null;
  let stitch: string | null = null;
  for (const one of text.split('\n').slice(0, line)) {
    const head = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(one);
    const inner = /^\s*=\s*(\w+)/.exec(one);
    if (head !== null) [knot, stitch] = [head[1] === undefined ? (head[2] ?? null) : null, null];
    else if (inner !== null) stitch = inner[1] ?? null;
  }
  return knot !== null && stitch !== null ? `${knot}.${stitch}` : knot;
}

/** Where the choice with this label (`knot.label`) is written in a language; null where it has no label of its own. */
export function lineOfLabel(files: InkSource, language: Language, label: string): Place | null {
  const parts = label.replace(/#\d+$/, '').split('.');
  const name = parts.pop() ?? '';
  const flow = parts.join('.');
  if (!/^\w+$/.test(name)) return null;
  const head = new RegExp(`^\\s*[*+\\s-]+\\(${name}\\)`);
  for (const [file, text] of filesOf(files, language)) {
    const lines = text.split('\n');
    const index = lines.findIndex(
      (line, at) => head.test(line) && (knotAtLine(text, at + 1) ?? '') === flow,
    );
    if (index >= 0) return { file, line: index + 1 };
  }
  return null;
}

/** The line whose words come nearest to a text as it was told; null where none is near. */
export function lineOfText(files: InkSource, language: Language, told: string): Place | null {
  const words = new Set(wordsOf(told));
  let best: Place | null = null;
  let most = fewestShared;
  for (const [file, text] of filesOf(files, language)) {
    for (const { anchors } of stringFlows(text)) {
      for (const { own, below } of anchors) {
        for (const span of own === null ? below : [own, ...below]) {
          const here = wordsOf(span.text);
          const shared = new Set(here.filter((word) => words.has(word))).size;
          const share = shared / Math.max(1, words.size) - here.length / 1e6;
          if (share > most) [best, most] = [{ file, line: span.line }, share];
        }
      }
    }
  }
  return best;
}

function filesOf(files: InkSource, language: Language): readonly (readonly [string, string])[] {
  return [...files].filter(([path]) => path.startsWith(`${language}/`) && path.endsWith('.ink'));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
