import {
  acknowledgedFrom,
  actWords,
  clauseWords,
  errorsNeeded,
  standsOut,
  type AlternativeMatter,
  type DecisionMatter,
  type MatterReport,
} from '../../../authoring/index.ts';

/** Indicators shown for an alternative at most, what moves most first. */
const mostIndicators = 3;

/** The report as plain lines: a table of decisions, then what stands out and how it was counted. */
export function matterTable(report: MatterReport, isRandom: boolean): readonly string[] {
  const chapters = Object.keys(report.chapters);
  return [
    `${report.roads} ${isRandom ? 'random roads' : 'worlds on one road'} from seed ${report.seed}; ${report.decisionsPerRoad} decisions each`,
    chapterLine(report, isRandom),
    '',
    columns(
      'decision / alternative',
      'roads',
      'next page',
      'later',
      'chapters (* act)',
      'ends',
      'world',
    ),
    ...report.decisions.flatMap((decision) => decisionLines(decision, chapters)),
    '',
    ...summary(report.decisions),
    '',
    ...rules(report),
  ];
}

function chapterLine({ chapters }: MatterReport, isRandom: boolean): string {
  const shown = Object.entries(chapters).map(
    ([id, share], index) => `${index} ${id}${isRandom ? ` ${percent(share)}` : ''}`,
  );
  return `chapters${isRandom ? ' and the share of roads that reach them' : ''}: ${shown.join(' · ')}`;
}

function decisionLines(decision: DecisionMatter, chapters: readonly string[]): readonly string[] {
  const { label, chapter, roads, kind, alternatives } = decision;
  return [
    `${label} (${[chapter, kind ?? `${roads} roads: too few to judge`].filter(Boolean).join(', ')})`,
    ...alternatives.map((one) => {
      const later = one.laterChapters.map((id) => chapterName(id, one, chapters));
      const outside = one.acts.filter((id) => !one.laterChapters.includes(id));
      const rare = outside.map((id) => `(${chapterName(id, one, chapters)})`);
      return columns(
        `  ${one.label.slice(label.length + 1) || one.label}`,
        String(one.roads),
        `${Math.round(one.nextWords)} ${percent(one.nextShare)}${one.acknowledged ? '' : ' !'}`,
        String(Math.round(one.laterWords)),
        [...later, ...rare].join(' '),
        one.endsElse === null ? '–' : percent(one.endsElse),
        worldText(one),
      );
    }),
  ];
}

/** A chapter by its number in the story, which is shorter than its id. */
function chapterName(id: string, { acts }: AlternativeMatter, chapters: readonly string[]): string {
  const at = chapters.indexOf(id);
  return `${at < 0 ? '?' : at}${acts.includes(id) ? '*' : ''}`;
}

function worldText({ world }: AlternativeMatter): string {
  if (world === null) return '–';
  const size = ({ effect, spread }: { effect: number; spread: number }) =>
    Math.abs(effect) / Math.max(spread, 1);
  const moved = Object.entries(world).sort(
    ([, a], [, b]) => Math.max(size(b), size(b.mid)) - Math.max(size(a), size(a.mid)),
  );
  const shown = moved
    .slice(0, mostIndicators)
    .map(
      ([id, end]) => `${id} ${signed(end.mid.effect)}→${signed(end.effect)}/${tidy(end.spread)}`,
    );
  const more = moved.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more} more`] : [])].join(', ');
}

function summary(decisions: readonly DecisionMatter[]): readonly string[] {
  const all = decisions.flatMap(({ alternatives }) => alternatives);
  const list = (title: string, labels: readonly string[]) =>
    `${title} (${labels.length}): ${labels.length === 0 ? 'none' : labels.join(' ')}`;
  const labelsOf = (is: (one: AlternativeMatter) => boolean) =>
    all.filter(is).map(({ label }) => label);
  const isThird = ({ alternatives }: DecisionMatter) =>
    alternatives.every(({ nextShare }) => nextShare >= 1 / 3);
  const isRepaid = ({ alternatives }: DecisionMatter) =>
    alternatives.some(({ repaid }) => repaid === true);
  const hasLater = decisions.filter(({ alternatives }) =>
    alternatives.some(({ repaid }) => repaid !== null),
  );
  const kinds = (['obvious', 'relaxed', 'dilemma'] as const).map(
    (kind) => `${decisions.filter((one) => one.kind === kind).length} ${kind}`,
  );
  const untold = decisions.filter(({ kind }) => kind === null).length;
  return [
    `${decisions.length} decisions with ${all.length} alternatives; ${kinds.join(', ')}, ${untold} on too few roads`,
    `the next page differs by a third or more in all alternatives: ${decisions.filter(isThird).length} of ${decisions.length} decisions`,
    `comes back in a later chapter as an act: ${hasLater.filter(isRepaid).length} of ${hasLater.length} decisions that have one`,
    `differ by more than a page (130 words): ${percent(shareOf(all, ({ nextWords, laterWords }) => nextWords + laterWords > 130))} of the alternatives`,
    list(
      'change nothing',
      labelsOf(({ verdict }) => verdict === 'nothing'),
    ),
    list(
      'move only numbers',
      labelsOf(({ verdict }) => verdict === 'world'),
    ),
    list(
      'differ for a clause only',
      labelsOf(({ verdict }) => verdict === 'clause'),
    ),
    list(
      'not acknowledged on the next page',
      labelsOf(({ acknowledged }) => !acknowledged),
    ),
    list(
      'no road repays',
      labelsOf(({ repaid }) => repaid === false),
    ),
    list(
      'obvious',
      decisions.filter(({ kind }) => kind === 'obvious').map(({ label }) => label),
    ),
  ];
}

function rules({ leastRoads }: MatterReport): readonly string[] {
  return [
    'How it is counted: every alternative is taken on every road, and the road goes on along the same',
    'labels where they are on offer. Each is held against the alternative most like it; words are medians',
    'over the roads. A printed figure counts as one word whatever it says, and a later paragraph that also',
    'changes between worlds with the same decisions does not count.',
    `next page: words that differ and their share; “!” below ${acknowledgedFrom} words, not acknowledged.`,
    `act: in a chapter a stretch of ${actWords} words or more differs, or other choices are on offer; brackets: on few roads.`,
    `clause: never more than ${clauseWords} words altogether and no act. ends: share of the roads that end otherwise.`,
    'world: indicator, mean effect halfway → at the end / spread between seeds; shown beyond',
    `${standsOut.errors} standard errors (${errorsNeeded(leastRoads).toFixed(1)} where only ${leastRoads} roads have the decision, ${errorsNeeded(20).toFixed(1)} where 20 have) and`,
    `${standsOut.spread} of the spread. Worlds and endings are told from ${leastRoads} roads on.`,
  ];
}

const widths = [34, 6, 11, 7, 20, 6];

function columns(...texts: readonly string[]): string {
  return texts
    .map((text, index) => text.padEnd(widths[index] ?? 0))
    .join(' ')
    .trimEnd();
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / Math.max(1, all.length);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function tidy(value: number): string {
  return Math.abs(value) >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}

function signed(value: number): string {
  return value > 0 ? `+${tidy(value)}` : tidy(value);
}
