/** Something a reader on paper can answer: from their own notes, or from the board. */
export type Question =
  | { readonly kind: 'took'; readonly label: string }
  /** Whether a track stands on this field, from 0, or on a higher one. */
  | { readonly kind: 'field'; readonly track: number; readonly least: number };

/** An outcome and how often it was met. */
export interface Share {
  readonly outcome: string;
  readonly count: number;
}

/** What comes next, by what was noted and where the tracks stand. */
export type Tree =
  | { readonly kind: 'leaf'; readonly shares: readonly Share[] }
  | {
      readonly kind: 'fork';
      readonly question: Question;
      readonly yes: Tree;
      readonly no: Tree;
    };

/** What a reader knows at some point. */
export interface Notes {
  readonly taken: ReadonlySet<string>;
  readonly fields: readonly number[];
}

/** What was known and what came of it, many times over. */
export interface Lesson {
  readonly notes: readonly Notes[];
  /** One for each of the notes. */
  readonly outcomes: readonly string[];
}

/** Questions one after another that a reader may be asked at most, where nothing else is said. */
const deepest = 3;
/** Fewer cases than this on a side teach nothing. */
const fewest = 5;

/**
 * Learns which questions tell outcomes apart. A question is asked where it saves more nats over all cases
 * than it costs to name it among all questions (minimum description length, Rissanen 1978), the one that
 * saves most first; at most so many in a row. What no question tells apart is left to dice.
 */
export function learnTree({ notes, outcomes }: Lesson, most = deepest): Tree {
  const classes = [...new Set(outcomes)];
  const codes = outcomes.map((outcome) => classes.indexOf(outcome));
  if (classes.length === 1) return leafOf(classes, countsOf(codes, 1));
  const questions = questionsOf(notes);
  const answers = questions.map((question) =>
    Uint8Array.from(notes, (one) => (isSo(question, one) ? 1 : 0)),
  );
  const rows = codes.map((_, row) => row);
  return grow(rows, 0);

  function grow(within: readonly number[], depth: number): Tree {
    const counts = countsOf(
      within.map((row) => codes[row]!),
      classes.length,
    );
    const leaf = leafOf(classes, counts);
    if (depth === most || within.length < 2 * fewest) return leaf;
    const before = nats(counts, within.length);
    if (before === 0) return leaf;
    let best = -1;
    let saves = 3 + Math.log(questions.length + 1);
    answers.forEach((answer, index) => {
      const yes = new Float64Array(classes.length);
      let size = 0;
      for (const row of within) {
        if (answer[row] === 0) continue;
        yes[codes[row]!]! += 1;
        size += 1;
      }
      const rest = within.length - size;
      if (size < fewest || rest < fewest) return;
      const no = counts.map((count, at) => count - yes[at]!);
      const saved = before - nats(yes, size) - nats(no, rest);
      if (saved <= saves) return;
      saves = saved;
      best = index;
    });
    const question = questions[best];
    if (question === undefined) return leaf;
    const answer = answers[best]!;
    return {
      kind: 'fork',
      question,
      yes: grow(
        within.filter((row) => answer[row] === 1),
        depth + 1,
      ),
      no: grow(
        within.filter((row) => answer[row] === 0),
        depth + 1,
      ),
    };
  }
}

/** What a tree says to a reader with these notes. */
export function leafFor(tree: Tree, notes: Notes): readonly Share[] {
  if (tree.kind === 'leaf') return tree.shares;
  return leafFor(isSo(tree.question, notes) ? tree.yes : tree.no, notes);
}

/** The tree without questions that change nothing about the likeliest outcome. */
export function decided(tree: Tree): Tree {
  if (tree.kind === 'leaf') return tree;
  const yes = decided(tree.yes);
  const no = decided(tree.no);
  const isAlike =
    yes.kind === 'leaf' && no.kind === 'leaf' && yes.shares[0]?.outcome === no.shares[0]?.outcome;
  return isAlike ? yes : { ...tree, yes, no };
}

/** Every question a tree asks. */
export function askedIn(tree: Tree): readonly Question[] {
  if (tree.kind === 'leaf') return [];
  return [tree.question, ...askedIn(tree.yes), ...askedIn(tree.no)];
}

function isSo(question: Question, { taken, fields }: Notes): boolean {
  if (question.kind === 'took') return taken.has(question.label);
  return (fields[question.track] ?? 0) >= question.least;
}

function questionsOf(notes: readonly Notes[]): readonly Question[] {
  const counts = new Map<string, number>();
  for (const { taken } of notes) {
    for (const label of taken) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const enough = (count: number) => count >= fewest && notes.length - count >= fewest;
  const took = [...counts]
    .filter(([, count]) => enough(count))
    .map(([label]): Question => ({ kind: 'took', label }));
  const tracks = notes[0]?.fields.length ?? 0;
  const fields = Array.from({ length: tracks }, (_, track) =>
    [1, 2, 3, 4, 5].flatMap((least): readonly Question[] =>
      enough(notes.filter((one) => (one.fields[track] ?? 0) >= least).length)
        ? [{ kind: 'field', track, least }]
        : [],
    ),
  );
  return [...took, ...fields.flat()];
}

function countsOf(codes: readonly number[], classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const code of codes) counts[code]! += 1;
  return counts;
}

/** Nats it takes to write down which case had which outcome. */
function nats(counts: Float64Array, size: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= count * Math.log(count / size);
  return sum;
}

function leafOf(classes: readonly string[], counts: Float64Array): Tree {
  const shares = classes
    .map((outcome, index) => ({ outcome, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.outcome < b.outcome ? -1 : 1));
  return { kind: 'leaf', shares };
}
