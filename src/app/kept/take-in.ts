import {
  isSamePlay,
  isSaveId,
  ownValue,
  parseShelf,
  type Save,
  type SaveProblem,
  type SaveStore,
  type ShelfFile,
  type ShelvedSave,
  type Stored,
  type StoredSave,
} from '../../game/index.ts';
import { DraftStore, type DraftFiles } from '../draft/store.ts';
import type { KeptRecord } from './kept-port.ts';
import { readCover } from '../draft/own-cover.ts';
import type { OwnStories } from '../draft/own-stories.ts';
import type { Ports } from '../ports.ts';
import { defaultSettings, readSettings, settingNames, type Settings } from '../settings.ts';

/** What became of what is in a file. */
export interface TakenIn {
  readonly added: number;
  /** Already here, decision for decision. */
  readonly known: number;
  readonly damaged: number;
  /** Whether the end of the file is missing. */
  readonly isCut: boolean;
  /** Playthroughs and stories that could not be written. */
  readonly refused: number;
  /** Own stories that were not here. */
  readonly stories: number;
  /** Own stories that are here otherwise; what the file has of them stands among their earlier states. */
  readonly earlier: number;
  /** How somebody likes to read, unchecked. */
  readonly settings: unknown;
}

type NotePorts = Pick<Ports, 'endings' | 'bookmarks' | 'answers'>;

export interface TakeInPorts extends NotePorts {
  readonly saves: SaveStore;
  readonly newId: (story: string) => string;
  readonly now: () => string;
  readonly own: OwnStories;
  readonly kept: readonly ShelvedSave[];
}

/** What goes along beside playthroughs, as it is kept. */
export function notesToTake(
  { endings, bookmarks, answers, own }: NotePorts & { readonly own: OwnStories },
  records: readonly KeptRecord[],
): Parameters<typeof import('../../game/index.ts').shelfText>[2] {
  const stories = records.filter(
    ({ place, key }) => place === 'stories' && !key.startsWith('undo:'),
  );
  return {
    endings: endings.read() ?? {},
    bookmarks: bookmarks.read() ?? {},
    answers: answers.read() ?? {},
    covers: own.ports.covers.read() ?? [],
    stories: Object.fromEntries(stories.map(({ key, value }) => [key, value])),
  };
}

/**
 * Takes in the file of a whole shelf, everything once, or tells why a text is no such file. What is
 * here already stays as it is.
 */
export async function takeIn(text: string, ports: TakeInPorts): Promise<TakenIn | SaveProblem> {
  const shelf = parseShelf(text);
  if (!shelf.ok) return shelf.problem;
  const { file } = shelf;
  const here = [...ports.kept];
  /** Id in the file → id here. */
  const ids = new Map<string, string>();
  let [added, known, refused] = [0, 0, 0];
  for (const { id, save } of file.saves) {
    const same = here.find((one) => isSamePlay(one.save, save));
    if (same !== undefined) {
      known += 1;
      ids.set(id, same.id);
      continue;
    }
    const answer = await keepUnder(id, save, ports);
    if (answer.ok) {
      added += 1;
      ids.set(id, answer.value.id);
      here.push(answer.value);
    } else refused += 1;
  }
  takeNotes(file, ports, ids);
  const told = await takeStories(file, ports);
  const { damaged, isCut, settings } = file;
  return { added, known, damaged, isCut, settings, ...told, refused: refused + told.refused };
}

/** Keeps it under the id it had, so that its old address leads to it; under a new one where that is taken. */
async function keepUnder(
  id: string,
  save: Save,
  { saves, newId }: TakeInPorts,
): Promise<Stored<StoredSave>> {
  if (isSaveId(id) && id.startsWith(`${save.story}-`)) {
    const answer = await saves.put(id, 0, save);
    if (answer.ok || !/conflict|deleted/.test(answer.problem.kind)) return answer;
  }
  return saves.put(newId(save.story), 0, save);
}

/** Settings as they are here, and where nobody chose here, as they were chosen there. */
export function joinSettings(here: Settings, there: unknown): Settings {
  const theirs = readSettings(there);
  const joined = settingNames.map((name) => [
    name,
    here[name] === defaultSettings[name] ? theirs[name] : here[name],
  ]);
  return readSettings(Object.fromEntries(joined));
}

function takeNotes(file: ShelfFile, ports: NotePorts, ids: ReadonlyMap<string, string>): void {
  const { endings, bookmarks, answers } = ports;
  const seen = { ...endings.read() };
  for (const [story, theirs] of Object.entries(file.endings)) {
    seen[story] = [...new Set([...asList(seen[story]), ...theirs])];
  }
  endings.write(seen);
  const marks = { ...bookmarks.read() };
  for (const [there, theirs] of Object.entries(file.bookmarks)) {
    const id = ids.get(there);
    if (id === undefined) continue;
    const ours = asList(marks[id]);
    const isNew = (mark: (typeof theirs)[number]) =>
      !ours.some(({ count, label }) => count === mark.count && label === mark.label);
    marks[id] = [...ours, ...theirs.filter(isNew)];
  }
  bookmarks.write(marks);
  const said = { ...answers.read() };
  for (const [there, theirs] of Object.entries(file.answers)) {
    const id = ids.get(there);
    if (id !== undefined) said[id] ??= theirs;
  }
  answers.write(said);
}

async function takeStories(
  { stories, past, covers }: ShelfFile,
  { own, now }: TakeInPorts,
): Promise<Pick<TakenIn, 'stories' | 'earlier' | 'refused'>> {
  const drafts = new DraftStore(own);
  let [added, earlier, refused] = [0, 0, 0];
  if (!own.isOpen) return { stories: added, earlier, refused };
  const ids = new Set(
    [...Object.keys(stories), ...Object.keys(past)].map((key) => key.replace(/^\w+:/, '')),
  );
  for (const id of ids) {
    const [left, files, draft] = ['left:', '', 'draft:'].map((kind) =>
      ownValue(stories, kind + id),
    );
    const isHere = (await drafts.read(id)) !== null;
    const taken = isHere || files === undefined ? null : await takeStory(own, covers, id, files);
    if (taken === true) added += 1;
    let isRefused = taken === false;
    if (!isHere && draft !== undefined) {
      if (await own.keepIfRoom(`draft:${id}`, draft)) own.listToMend(id);
      else isRefused = true;
    }
    const [kept, open] = [await own.ports.files.getItem(id), await drafts.read(id)];
    const isKnown = (path: string, text: string) =>
      (kept as DraftFiles | null)?.[path] === text || open?.[path] === text;
    const others = [left, files, draft].flatMap((texts, index) =>
      Object.entries(texts ?? {})
        .filter(([path, text]) => !isKnown(path, text))
        .map(([path, text]) => ({ path, text, at: later(now(), index) })),
    );
    const isNews = await drafts.joinPast(id, ownValue(past, `past:${id}`) ?? {}, others);
    if (isHere && isNews === true && others.length > 0) earlier += 1;
    if (isRefused || isNews === null) refused += 1;
  }
  return { stories: added, earlier, refused };
}

/**
 * Keeps the files of a story of which none are here, under a cover of that id; null where there is no such
 * cover, false where the browser refuses.
 */
async function takeStory(
  own: OwnStories,
  covers: readonly unknown[],
  id: string,
  files: DraftFiles,
): Promise<boolean | null> {
  const cover = covers.map(readCover).find((read) => read?.manifest.id === id) ?? null;
  if (cover === null || own.ports.taken.includes(id)) return null;
  if (!(await own.keepIfRoom(id, files))) return false;
  own.list(cover);
  return true;
}

function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** Anybody can write where small things are kept. */
function asList<Value>(value: readonly Value[] | undefined): readonly Value[] {
  return value instanceof Array ? value : [];
}
