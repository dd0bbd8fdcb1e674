import { isContainer, placeAt, type Container, type Place, type Token } from './container.ts';
import { choiceOf, divertOf, field } from './token.ts';

/** A stretch of a container, from the start of a text to its end, both included. */
export interface Stretch {
  readonly end: number;
  /** Whether something is called inside. */
  readonly calls: boolean;
}

/**
 * The texts of choices, by where they start in their container: they are prose, so only what they do is
 * kept. Every other text is a value that the logic asks for.
 */
export class ChoiceTexts {
  readonly #known = new Map<Container, ReadonlyMap<number, Stretch>>();

  constructor(readonly root: Container) {}

  in(container: Container): ReadonlyMap<number, Stretch> {
    const known = this.#known.get(container) ?? choiceTexts(this.root, container);
    this.#known.set(container, known);
    return known;
  }

  /** Whether a place lies inside the text of a choice. */
  holds({ container, index }: Place): boolean {
    return [...this.in(container)].some(([start, { end }]) => start < index && index < end);
  }

  /** Whether a text that calls something ends here. */
  endsCalling({ container, index }: Place): boolean {
    return [...this.in(container).values()].some(({ end, calls }) => end === index && calls);
  }
}

function choiceTexts(root: Container, container: Container): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Stretch>();
  const { content } = container;
  content.forEach((piece, index) => {
    const choice = isContainer(piece) ? null : choiceOf(piece);
    if (choice === null || choice.texts === 0) return;
    const start = content.lastIndexOf('ev', index);
    let at = beginOf(content, index) ?? start;
    for (let left = choice.texts; left > 0; left -= 1) {
      at = content.indexOf('str', at);
      if (at < 0 || at > index) return;
      const end = content.indexOf('/str', at);
      const inside = content.slice(at + 1, end);
      const calls = inside.some((one, step) => callsIn(root, container, one, at + 1 + step));
      found.set(at, { end, calls });
      at = end + 1;
    }
  });
  return found;
}

/** Where the values of a choice begin: at the `ev` that its last `/ev` closes. */
function beginOf(content: Container['content'], index: number): number | null {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    // Inside a text values stand between an `ev` and an `/ev` of their own.
    if (content[at] === '/ev') depth += 1;
    if (content[at] === 'ev') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

function callsIn(
  root: Container,
  container: Container,
  piece: Token | Container,
  index: number,
): boolean {
  if (isContainer(piece)) return callsInside(root, piece, 0);
  if (field(piece, 'x()') !== undefined) return true;
  const divert = divertOf(piece);
  if (divert?.how === 'call') return true;
  if (divert === null || divert.isVariable) return false;
  // The part of a choice's text that comes again after choosing lies beside it.
  const target = placeAt(root, divert.target, { container, index })?.container;
  return target !== undefined && callsInside(root, target, 0);
}

function callsInside(root: Container, container: Container, depth: number): boolean {
  if (depth > 20) return true;
  return [...container.content, ...container.named.values()].some((piece) =>
    isContainer(piece)
      ? callsInside(root, piece, depth + 1)
      : field(piece, 'x()') !== undefined || divertOf(piece)?.how === 'call',
  );
}

/** The text of a choice that comes again in its outcome: read wherever it is led to, when it is plain. */
export function isShared(container: Container): boolean {
  const last = container.content.at(-1);
  if (last === undefined || isContainer(last) || container.named.size > 0) return false;
  return (
    field(last, '->') === '$r' &&
    container.content
      .slice(0, -1)
      .every((piece) => !isContainer(piece) && divertOf(piece)?.how !== 'divert')
  );
}
