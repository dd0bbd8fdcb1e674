import { isSamePlay, parseShelf, type Save, type SaveStore } from '../game/index.ts';

/** What became of the playthroughs in a file. */
export interface TakenIn {
  readonly added: number;
  /** Already here, decision for decision. */
  readonly known: number;
  readonly damaged: number;
  /** Could not be written. */
  readonly refused: number;
  /** How somebody likes to read, unchecked. */
  readonly settings: unknown;
}

/** Takes in the file of a whole shelf, each playthrough once; null where a text is no such file. */
export async function takeIn(
  text: string,
  ports: {
    readonly saves: SaveStore;
    readonly newId: (story: string) => string;
    readonly kept: readonly Save[];
  },
): Promise<TakenIn | null> {
  const file = parseShelf(text);
  if (file === null) return null;
  const here = [...ports.kept];
  let [added, known, refused] = [0, 0, 0];
  for (const save of file.saves) {
    if (here.some((one) => isSamePlay(one, save))) {
      known += 1;
      continue;
    }
    const answer = await ports.saves.put(ports.newId(save.story), 0, save);
    here.push(save);
    if (answer.ok) added += 1;
    else refused += 1;
  }
  const { damaged, settings } = file;
  return { added, known, damaged, refused, settings };
}
