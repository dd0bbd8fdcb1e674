import type { WalkReport, Way } from '../../../futures/index.ts';
import { counted, wrapped } from '../print.ts';
import { runText } from './run-text.ts';
import type { Finding, PlacedProblem } from './walk-finding.ts';

/** What `story walk` tells. */
export interface ToldWalk extends Omit<WalkReport, 'problems'> {
  readonly problems: readonly PlacedProblem[];
  /** Playthroughs asked for; `runs` were played. */
  readonly asked: number;
  /** Whether Ctrl-C ended it before. */
  readonly stopped: boolean;
  readonly findings: readonly Finding[];
}

/** A walk in sentences for a terminal. */
export function walkLines(walk: ToldWalk): readonly string[] {
  const { runs, again, seed, knots, labels, endings, problems, findings, elsewhere } = walk;
  const { mean, min, max } = walk.decisionsPerRun;
  const second = again === 0 ? '' : `; ${again} of them remember a road gone before`;
  const lines = [
    `${counted(runs, 'playthrough')} from seed ${seed}; decisions ${mean} (${min} to ${max})${second}`,
    `knots: ${knots.reached} of ${knots.total}`,
    `labels: ${labels.reached} of ${labels.total}`,
  ];
  for (const [id, count] of Object.entries(endings).sort((a, b) => b[1] - a[1])) {
    lines.push(`${((count / Math.max(1, runs)) * 100).toFixed(1).padStart(6)} %  ${id}`);
  }
  const possible = elsewhere.same + elsewhere.otherwise;
  if (possible > 0) {
    const share = Math.round((100 * elsewhere.otherwise) / possible);
    lines.push(
      `The same decisions in another world: ${possible} lists stay possible, ${share} % of them end otherwise; ${elsewhere.impossible} do not fit it any more`,
    );
  }
  for (const problem of problems) {
    lines.push(
      `✗ ${placeOf(problem)}  ${problem.kind} (${problem.count}×) ${runText(problem.message)}`,
    );
    lines.push(wayText(problem));
  }
  for (const kind of ['dead', 'not-met', 'never-offered', 'never-taken', 'rare'] as const) {
    const some = findings.filter((finding) => finding.kind === kind);
    if (some.length === 0) continue;
    lines.push('', `${heads[kind]}${kind === 'not-met' ? atMost(runs) : ''}`);
    for (const finding of some) lines.push(...findingLines(finding, runs));
  }
  return lines;
}

const heads: Readonly<Record<Finding['kind'], string>> = {
  dead: 'Nothing leads there, whatever a reader does:',
  'not-met': 'No playthrough came there',
  'never-offered': 'Never offered, although its knot was met:',
  'never-taken': 'Offered and never taken, by chance:',
  rare: 'Rare, met by fewer than one playthrough in 200:',
};

/** With nothing met in n tries, 3/n is the upper end of what may be so in 19 of 20 cases. */
function atMost(runs: number): string {
  return runs < 30 ? ':' : `, so at most about one in ${Math.floor(runs / 3)} does:`;
}

function findingLines({ name, file, line, count, way, ...finding }: Finding, runs: number) {
  const often = finding.kind === 'rare' ? ` (${count} of ${runs})` : '';
  const head = `  ${placeOf({ file, line })}  ${name}${often}`;
  return way === null ? [head] : [head, wayText(way)];
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return line > 0 ? `${file}:${line}` : file;
}

/** The labels to be taken, in lines of a readable length. */
function wayText({ seed, from, given, decisions }: Way): string {
  const memory = from === undefined ? '' : `, remembering ${from.ending} from page ${from.at}`;
  const known = Object.entries(given).filter(([, value]) => value !== 0);
  const before = known.map(([name, value]) => `, ${name} ${value}`).join('');
  const head = `    ${counted(decisions.length, 'decision')}, world ${seed}${before}${memory}`;
  return decisions.length === 0 ? head : `${head}:\n${wrapped(decisions, '      ')}`;
}
