import type { AuthoringProblem } from '../../game/index.ts';
import { glossaryFile, type BuiltPack } from '../pack/build-pack.ts';
import { checkBalance } from './check-balance.ts';
import { checkActs } from './check-call.ts';
import { checkChoices } from './check-choice.ts';
import { checkCircles } from './check-circle.ts';
import { checkExternals } from './check-external.ts';
import { checkPages, checkReach, checkWayOut } from './check-flow.ts';
import { checkLines, withoutAllowed } from './check-line.ts';
import { checkManifest } from './check-manifest.ts';
import { checkNames } from './check-name.ts';
import { checkOffered } from './check-offered.ts';
import { checkTunnels } from './check-tunnel.ts';
import { checkDeclared, checkFiles, checkVariables } from './check-use.ts';
import { readKit } from '../pack/kit.ts';
import type { Outline } from '../outline/outline.ts';
import { checkParity } from './parity.ts';

/** Everything that can be said about a pack without playing it, by file and line. */
export function checkPack(pack: BuiltPack): AuthoringProblem[] {
  const { manifest, glossary, compiled } = pack;
  const problems = [...pack.problems];
  if (manifest !== null) {
    const outlines = manifest.languages
      .map((language) => compiled[language]?.outline ?? null)
      .filter((outline) => outline !== null);
    const labels = manifest.languages.flatMap((language) =>
      Object.values(compiled[language]?.story?.labels ?? {}),
    );
    for (const outline of outlines) problems.push(...checkOutline(outline, pack, labels));
    const [first, ...others] = outlines;
    for (const other of others) {
      problems.push(...checkParity(first!, other), ...checkBalance(first!, other));
      problems.push(...checkDeclared(first!, other));
    }
    const isRead = outlines.length === manifest.languages.length;
    if (isRead) problems.push(...checkVariables(outlines));
    const included = manifest.languages.flatMap((language) => compiled[language]?.files ?? []);
    problems.push(...checkFiles(pack.files, new Set(included), manifest.languages));
    const isWhole = labels.length > 0;
    const whole = isWhole ? (first ?? null) : null;
    problems.push(...checkManifest(manifest, glossary, whole, labels, pack.files));
    for (const language of manifest.languages) {
      problems.push(...readKit(pack.files, manifest, language).problems);
    }
  }
  problems.push(...checkLines(pack.files));
  const asked = manifest?.rules === 'ink' ? problems.filter(isInks) : problems;
  return inOrder(withoutAllowed(once(withoutLost(asked)), pack.files));
}

/** Without what is wrong in a file only because it could not be read. */
function withoutLost(problems: readonly AuthoringProblem[]): readonly AuthoringProblem[] {
  const unread = problems.filter(({ code }) => code === 'RW006').map(({ file }) => file);
  return problems.filter(({ code, file }) => code === 'RW006' || !unread.includes(file));
}

function checkOutline(
  outline: Outline,
  { manifest, glossary, problems }: BuiltPack,
  labels: readonly string[],
): AuthoringProblem[] {
  const circles = checkCircles(outline);
  const isRead = !problems.some(({ file, code }) => file === glossaryFile && code === 'RW003');
  return [
    ...checkChoices(outline),
    // Where the terms cannot be read, that is told once and not of each of them.
    ...checkNames(outline, manifest!, isRead ? glossary : null, labels),
    // By our own rules EXTERNAL names nothing but the game's functions, which is checked there.
    ...(manifest!.rules === 'ink' ? checkExternals(outline) : []),
    ...checkActs(outline),
    ...checkReach(outline),
    ...checkTunnels(outline),
    ...checkOffered(outline),
    ...checkWayOut(outline),
    ...circles.problems,
    ...checkPages(outline, circles.flows),
  ];
}

/** What ink itself asks of a story; the others are rules of ours, from which a story may be free. */
const inksOwn: readonly string[] = [
  ...['RW001', 'RW002', 'RW003', 'RW004', 'RW006', 'RW031', 'RW032', 'RW033', 'RW041', 'RW045'],
  ...['RW046', 'RW047', 'RW060', 'RW061', 'RW065', 'RW067', 'RW075', 'RW076', 'RW077'],
  ...['RW082', 'RW083', 'RW084'],
];

function isInks({ code }: AuthoringProblem): boolean {
  return inksOwn.includes(code);
}

/** Shared rules are read once per language and would be told as often. */
function once(problems: readonly AuthoringProblem[]): AuthoringProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

function inOrder(problems: readonly AuthoringProblem[]): AuthoringProblem[] {
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || (a.code < b.code ? -1 : 1);
  });
}
