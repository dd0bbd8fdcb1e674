/** Where the screenfuls of a workshop stood in a window. */
export interface KeptScreen {
  /** The workshop's id. */
  readonly id: string;
  /** Which step of the workshop it was. */
  readonly step: string;
  readonly slide: number;
  readonly turned: number;
}
