import type { AuthoringProblem, Place } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { differences, type Hunk } from '../text/difference.ts';
import type { Flow, Outline } from '../outline/outline.ts';
import { changingFunctions } from './purity.ts';
import { skeletonOf, type Bone } from './skeleton.ts';
import { told } from '../said.ts';

/** Differences told per knot; what follows the third is mostly an echo of it. */
const mostPerFlow = 3;

/** Compares the skeletons of two languages of a story; names file and line on both sides. */
export function checkParity(one: Outline, other: Outline): AuthoringProblem[] {
  const changing = new Set([...changingFunctions(one), ...changingFunctions(other)]);
  const problems: AuthoringProblem[] = [];
  const others = new Map(other.flows.map((flow) => [flow.name, flow]));
  const ones = new Set(one.flows.map((flow) => flow.name));

  for (const flow of one.flows) {
    const twin = others.get(flow.name);
    if (twin === undefined) problems.push(alone(flow, other));
    else if (!isShared(flow, twin)) compare(flow, twin);
  }
  for (const flow of other.flows) if (!ones.has(flow.name)) problems.push(alone(flow, one));
  return problems;

  function compare(flow: Flow, twin: Flow): void {
    const mine = skeletonOf(flow, changing);
    const theirs = skeletonOf(twin, changing);
    for (const hunk of differences(mine.hard, theirs.hard, ({ text }) => text).slice(
      0,
      mostPerFlow,
    )) {
      problems.push(difference(hunk, flow, mine.hard, twin, theirs.hard));
    }
    for (const bone of missingIn(mine.soft, theirs.soft)) problems.push(unpaired(bone, twin));
    for (const bone of missingIn(theirs.soft, mine.soft)) problems.push(unpaired(bone, flow));
  }
}

function alone(flow: Flow, where: Outline): AuthoringProblem {
  const file = where.flows[0]?.place.file ?? '';
  const message = told`“${flow.name}” is missing in the story that begins with ${file}.`;
  return problemAt('RW020', flow.place, message);
}

/** Shared rules are one text, so there is nothing to compare. */
function isShared(flow: Flow, twin: Flow): boolean {
  return flow.place.file === twin.place.file;
}

function difference(
  hunk: Hunk<Bone>,
  flow: Flow,
  bones: readonly Bone[],
  twin: Flow,
  others: readonly Bone[],
): AuthoringProblem {
  const [mine] = hunk.mine;
  const [theirs] = hunk.theirs;
  const here = mine?.place ?? placeAt(bones, hunk.at) ?? flow.place;
  const there = theirs?.place ?? placeAt(others, hunk.to) ?? twin.place;
  const message =
    mine === undefined
      ? told`“${theirs?.text ?? ''}” of ${written(there)} is missing here.`
      : theirs === undefined
        ? told`“${mine.text}” is missing at ${written(there)}.`
        : told`“${mine.text}” is “${theirs.text}” at ${written(there)}.`;
  return problemAt('RW021', here, message);
}

/** Where something missing would stand. */
function placeAt(bones: readonly Bone[], index: number): Place | undefined {
  return (bones[index] ?? bones[index - 1])?.place;
}

function unpaired(bone: Bone, twin: Flow): AuthoringProblem {
  const message = told`${bone.text} is missing in “${twin.name}” at ${written(twin.place)}.`;
  return problemAt('RW022', bone.place, message);
}

function missingIn(bones: readonly Bone[], among: readonly Bone[]): Bone[] {
  const left = among.map(({ text }) => text);
  return bones.filter(({ text }) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function written({ file, line }: Place): string {
  return `${file}:${line}`;
}
