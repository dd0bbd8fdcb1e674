import type { Pack, Save } from '../../game/index.ts';
import {
  decisionsOf,
  openWorkshop,
  readLog,
  sessionOf,
  type Workshop,
} from '../../workshop/index.ts';
import { openedPlaythrough, type Opening } from '../sitting/opening.ts';
import { tellOldWorld, type TroubleBoard } from '../trouble.ts';
import { nameMeasures } from '../words/world-words.ts';

/** What a stage begins with. */
export interface OpenedStage {
  /** Under a new id and without what is kept where that could not be opened whole. */
  readonly opening: Opening;
  readonly pack: Pack;
  readonly workshop: Workshop;
}

/**
 * Opens a playthrough as a workshop. A log that cannot be read opens as none; where the story has
 * changed, the workshop stands at the last page that holds. Both are told, and what is kept stays
 * as it is under its own id. Rejects when the story cannot be fetched.
 */
export async function openStage(
  ports: {
    readonly troubles: TroubleBoard;
    readonly now: () => string;
    readonly newId: (story: string) => string;
    readonly window?: string;
  },
  opening: Opening,
): Promise<OpenedStage> {
  const { entry, language, stored } = opening;
  const stories = { [language]: await entry.load(language) };
  nameMeasures(entry.manifest.measures);
  const pack: Pack = { manifest: entry.manifest, hash: entry.hash, stories };
  const playthrough = openedPlaythrough(opening);
  const read = readLog(stored?.save.workshop);
  if (!read.ok) {
    ports.troubles.show({ kind: 'save', problem: read.problem, file: stored?.save.name ?? '' });
  }
  const log = read.ok ? read.log : [];
  const workshop = openWorkshop(pack, playthrough, log, secondsOf(ports.now()), ports.window);
  const isWhole = read.ok && workshop.run.problem === null;
  if (workshop.run.problem !== null && stored !== null) {
    const { after } = workshop.run.problem;
    ports.troubles.show({ kind: 'story-changed', save: stored.save, after });
  }
  tellOldWorld(ports.troubles, stored);
  const clean = { ...workshop, run: { ...workshop.run, problem: null } };
  return {
    opening: isWhole ? opening : { ...opening, id: ports.newId(entry.manifest.id), stored: null },
    pack,
    workshop: clean,
  };
}

/** ISO 8601 to whole seconds since 1970. */
export function secondsOf(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}

/** Whether a save's decisions are those of the log it carries. */
export function followsItsLog(save: Save): boolean {
  const read = readLog(save.workshop);
  return decisionsOf(sessionOf(read.ok ? read.log : [])).join(' ') === save.decisions.join(' ');
}
