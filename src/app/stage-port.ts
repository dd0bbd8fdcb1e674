import type { SaveStore } from '../game/index.ts';
import type { WindowChannel, TabChannel } from './ports.ts';
import type { TroubleBoard } from './trouble.ts';

/** What a stage needs from outside. */
export interface StagePorts {
  readonly saves: SaveStore;
  readonly tabs: TabChannel;
  readonly windows: WindowChannel;
  readonly troubles: TroubleBoard;
  readonly now: () => string;
  readonly newId: (story: string) => string;
  /** This window's name, of which there is no other. */
  readonly window?: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
}
