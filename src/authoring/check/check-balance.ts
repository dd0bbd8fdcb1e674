import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { visitNodes, type Outline } from '../outline/outline.ts';
import { countWords } from './word-count.ts';
import { told } from '../said.ts';

/** Difference from which a file is told, as a share of the longer one; shorter files vary anyway. */
const mostDifference = 0.25;
const fewWords = 60;

/** Finds files with many more words in one language than in the other. */
export function checkBalance(one: Outline, other: Outline): AuthoringProblem[] {
  const mine = wordsByFile(one);
  const theirs = wordsByFile(other);
  return [...mine].flatMap(([name, { file, words }]) => {
    const twin = theirs.get(name);
    if (twin === undefined || twin.file === file) return [];
    const longer = Math.max(words, twin.words);
    if (longer < fewWords || Math.abs(words - twin.words) <= longer * mostDifference) return [];
    const message = told`${words} words here, ${twin.words} in ${twin.file}.`;
    return [problemAt('RW023', { file, line: 0 }, message)];
  });
}

/** Words per file, by the file's name inside its language's folder. */
function wordsByFile(outline: Outline): Map<string, { file: string; words: number }> {
  const files = new Map<string, { file: string; words: number }>();
  for (const flow of outline.flows) {
    visitNodes(flow.nodes, (node) => {
      if (node.kind !== 'text') return;
      const { file } = node.place;
      const name = file.slice(file.indexOf('/') + 1);
      const words = (files.get(name)?.words ?? 0) + countWords(node.text);
      files.set(name, { file, words });
    });
  }
  return files;
}
