import type { Found, KeptPort } from '../../app/index.ts';

/** What the browser told when it was asked last. */
export interface Looked {
  readonly found: readonly Found[];
  /** Whether some of it could not be read. */
  readonly isPartial: boolean;
  readonly space: Awaited<ReturnType<KeptPort['space']>>;
  readonly isDurable: boolean | null;
}
