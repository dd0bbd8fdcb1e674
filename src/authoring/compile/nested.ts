import type { Place } from '../../game/index.ts';
import type { InkSource } from '../ink-file.ts';
import type { ParsedNode } from '../outline/parsed-node.ts';

/**
 * How many parts of a story may lie within one another, each sum of two being one. What lies deeper would
 * end ink's compiler wherever the stack of the machine ends.
 */
const mostNested = 1000;

/** The first part of a parsed story that lies too deep. */
export function tooDeep(root: ParsedNode): ParsedNode | null {
  let level: readonly ParsedNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostNested) return level[0] ?? null;
    level = level.flatMap(({ content }) => content);
  }
  return null;
}

/** The line in which most brackets are open at once: it is the one that ink's parser gives up at. */
export function mostOpen(source: InkSource, paths: Iterable<string>): Place | null {
  let curly = 0;
  return worst(source, paths, (line) => {
    let [round, most] = [0, 0];
    for (const sign of line) {
      if (sign === '(') round += 1;
      else if (sign === ')') round = Math.max(0, round - 1);
      else if (sign === '{') curly += 1;
      else if (sign === '}') curly = Math.max(0, curly - 1);
      else continue;
      most = Math.max(most, round + curly);
    }
    return most;
  });
}

/** The line with most signs that join one value to another: at it the stack of the machine ends. */
export function mostJoined(source: InkSource, paths: Iterable<string>): Place | null {
  return worst(
    source,
    paths,
    (line) => line.match(/[-+*/%&|<>=!]|\b(?:and|or|not|mod)\b/g)?.length ?? 0,
  );
}

function worst(
  source: InkSource,
  paths: Iterable<string>,
  weigh: (line: string) => number,
): Place | null {
  let found: Place | null = null;
  let most = 0;
  for (const file of paths) {
    for (const [index, line] of (source.get(file) ?? '').split('\n').entries()) {
      const weight = weigh(line);
      if (weight <= most) continue;
      most = weight;
      found = { file, line: index + 1 };
    }
  }
  return found;
}
