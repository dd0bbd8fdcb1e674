import type { Found, KeptPort } from '../../app/index.ts';

/** What the browser told when it was asked last. */
export interface Looked {
  readonly found: readonly Found[];
  /** Whether some of it could not be read. */
  readonly isPartial: boolean;
  /** Of how many playthroughs futures are kept, null where that cannot be read; and for how long, of how many at most. */
  readonly futures: { readonly count: number | null } & KeptPort['futures']['limits'];
  readonly space: Awaited<ReturnType<KeptPort['space']>>;
  readonly isDurable: boolean | null;
}
