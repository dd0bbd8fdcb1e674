import * as v from 'valibot';
import { ownValue } from '../../game/index.ts';
import type { OwnStories } from './own-stories.ts';
import { asList, asRecord } from '../unchecked.ts';

/** The files of a story: path → text. */
export type DraftFiles = Readonly<Record<string, string>>;

/** A file as it once was. */
export interface PastState {
  /** When it was left behind, ISO 8601. */
  readonly at: string;
  readonly text: string;
}

const stateSchema = v.object({ at: v.string(), text: v.string() });

/** Path → earlier states, the oldest first. */
export type Past = Readonly<Record<string, readonly PastState[]>>;

/** Most earlier states of a file, and most characters of all of a story's. */
const most = { states: 60, characters: 4_000_000 };

/** Stories as they are written, with what they were before, for all tabs of a browser. */
export class DraftStore {
  constructor(readonly own: Pick<OwnStories, 'ports' | 'keepAs' | 'held'>) {}

  /** The files as they were last written, playable or not; null where there are none. */
  async read(id: string): Promise<DraftFiles | null> {
    const texts = textsOf((await this.#found(draftKey(id))) ?? (await this.#found(id)));
    return Object.keys(texts).length === 0 ? null : texts;
  }

  /** As `read`, and from now on the draft stands for itself: the story played may lag behind it. */
  async begin(id: string): Promise<DraftFiles | null> {
    const files = await this.read(id);
    if (files !== null) await this.exchange(id, (kept) => ({ ...kept }));
    return files;
  }

  /**
   * Hands `change` what is kept and keeps what it gives, with no other tab in between. False where
   * the browser refuses to keep it.
   */
  exchange(id: string, change: (kept: DraftFiles) => DraftFiles): Promise<boolean> {
    return this.#alone(id, async () => {
      const kept = (await this.read(id)) ?? {};
      const next = change(kept);
      return next === kept || (await this.own.keepAs(draftKey(id), next));
    });
  }

  /** What the files of a story were before. */
  async past(id: string): Promise<Past> {
    const kept = asRecord(await this.own.ports.files.getItem(pastKey(id)).catch(() => null));
    return Object.fromEntries(
      Object.entries(kept).map(([path, states]) => [
        path,
        asList(states).filter((one) => v.is(stateSchema, one)),
      ]),
    );
  }

  /** Adds earlier states; one of the same moment is replaced, the oldest make room. */
  addPast(id: string, states: ReadonlyMap<string, PastState>): Promise<boolean> {
    return this.#alone(`${id}.past`, async () => {
      const past: Record<string, readonly PastState[]> = { ...(await this.past(id)) };
      for (const [path, state] of states) {
        const others = (ownValue(past, path) ?? []).filter(({ at }) => at !== state.at);
        if (others.at(-1)?.text === state.text) continue;
        past[path] = [...others, state].slice(-most.states);
      }
      return this.own.keepAs(pastKey(id), withinBounds(past));
    });
  }

  /**
   * Takes in earlier states from elsewhere, each text once and in the order of their moments, and
   * then texts that may be known already. Whether anything of it was new; null where it could not be kept.
   */
  async joinPast(
    id: string,
    theirs: Past,
    others: readonly (PastState & { readonly path: string })[],
  ): Promise<boolean | null> {
    const more = Object.entries(theirs).flatMap(([path, states]) =>
      states.map(({ at, text }) => ({ path, at, text })),
    );
    let isNews = false;
    const isDone = await this.#alone(`${id}.past`, async () => {
      const past: Record<string, readonly PastState[]> = { ...(await this.past(id)) };
      for (const { path, at, text } of [...more, ...others]) {
        const states = ownValue(past, path) ?? [];
        if (states.some((state) => state.text === text)) continue;
        isNews = true;
        past[path] = [...states, { at, text }]
          .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
          .slice(-most.states);
      }
      return !isNews || this.own.keepAs(pastKey(id), withinBounds(past));
    });
    return isDone ? isNews : null;
  }

  /** What can be taken back in each file, as the editor left it. */
  async undo(id: string): Promise<Readonly<Record<string, unknown>>> {
    return asRecord(await this.own.ports.files.getItem(undoKey(id)).catch(() => null));
  }

  /** Keeps what can be taken back in a file. */
  keepUndo(id: string, file: string, value: unknown): Promise<boolean> {
    return this.#alone(`${id}.undo`, async () => {
      await this.own.ports.files.setItem(undoKey(id), { ...(await this.undo(id)), [file]: value });
      return true;
    });
  }

  /** Whether something else than `files` was written on a story before it was brought anew, and waits. */
  async isLeft(id: string, files: DraftFiles): Promise<boolean> {
    const left = textsOf(await this.own.ports.files.getItem(leftKey(id)).catch(() => null));
    return Object.entries(left).some(([path, text]) => files[path] !== text);
  }

  /** Makes earlier states of what was written on a story before it was brought anew. */
  async takeLeft(id: string, at: string): Promise<void> {
    const { files } = this.own.ports;
    const left = textsOf(await files.getItem(leftKey(id)).catch(() => null));
    const states = Object.entries(left).map(([path, text]) => [path, { at, text }] as const);
    if (states.length === 0 || !(await this.addPast(id, new Map(states)))) return;
    await files.removeItem(leftKey(id)).catch(() => undefined);
  }

  /** Whether nothing of a story would be lost if the page closed now. */
  isKept(id: string): boolean {
    return [id, draftKey(id)].every((key) => this.own.held(key) === undefined);
  }

  /** What the browser has, else what this window holds. */
  async #found(key: string): Promise<unknown> {
    const held = this.own.held(key);
    const kept = await this.own.ports.files.getItem(key).catch((error: unknown) => {
      if (held === undefined) throw error;
    });
    return kept ?? held;
  }

  #alone(id: string, task: () => Promise<boolean>): Promise<boolean> {
    const { exclusive } = this.own.ports;
    const done = exclusive === undefined ? task() : exclusive(`draft:${id}`, task);
    return done.catch(() => false);
  }
}

/** Drops the oldest states of all until the rest fits. */
function withinBounds(past: Past): Past {
  const all = Object.entries(past).flatMap(([path, states]) =>
    states.map((state) => ({ path, state })),
  );
  all.sort((one, other) => (one.state.at < other.state.at ? 1 : -1));
  let room = most.characters;
  const kept = new Set(
    all.filter(({ state }) => (room -= state.text.length) >= 0).map(({ state }) => state),
  );
  return Object.fromEntries(
    Object.entries(past).map(([path, states]) => [path, states.filter((state) => kept.has(state))]),
  );
}

/** Where a story's files stand while they are written; no id has a colon. */
function draftKey(id: string): string {
  return `draft:${id}`;
}

function pastKey(id: string): string {
  return `past:${id}`;
}

function leftKey(id: string): string {
  return `left:${id}`;
}

function undoKey(id: string): string {
  return `undo:${id}`;
}

function textsOf(kept: unknown): DraftFiles {
  return Object.fromEntries(
    Object.entries(asRecord(kept)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
