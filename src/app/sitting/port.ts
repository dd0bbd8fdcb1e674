import type { Run, SaveStore } from '../../game/index.ts';
import type { TabChannel } from '../ports.ts';
import type { TroubleBoard } from '../trouble.ts';

/** What a sitting needs from outside. */
export interface SittingPorts {
  readonly saves: SaveStore;
  readonly tabs: TabChannel;
  readonly troubles: TroubleBoard;
  readonly now: () => string;
  /** A new id for a playthrough of this story. */
  readonly newId: (story: string) => string;
  readonly version: string;
  /** Resolves when nothing else is to be done; where it is missing, nothing waits. */
  readonly rest?: () => Promise<void>;
  /** Resolves after so many milliseconds; where it is missing, nothing refused is tried again. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told of every run shown. */
  readonly onRun?: (id: string, run: Run) => void;
}
