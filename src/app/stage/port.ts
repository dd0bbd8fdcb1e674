import type { SaveStore } from '../../game/index.ts';
import type { Keep, WindowChannel, TabChannel } from '../ports.ts';
import type { KeptScreen } from './kept-screen.ts';
import type { TroubleBoard } from '../trouble.ts';

/** What a stage needs from outside. */
export interface StagePorts {
  readonly saves: SaveStore;
  readonly tabs: TabChannel;
  readonly windows: WindowChannel;
  readonly troubles: TroubleBoard;
  readonly now: () => string;
  readonly newId: (story: string) => string;
  /** Where the screenfuls stood, for as long as the window is there. */
  readonly screen?: Keep<KeptScreen>;
  /** This window's name, of which there is no other. */
  readonly window?: string;
  readonly wait?: (milliseconds: number) => Promise<void>;
}
