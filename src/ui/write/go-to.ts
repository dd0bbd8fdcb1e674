/** Somebody asks for a line of a file, from 1; `type` tells apart who asks and who tells. */
export class GoToEvent extends Event {
  constructor(
    readonly file: string,
    readonly line: number,
    type: 'rw-go-to' | 'rw-line' = 'rw-go-to',
  ) {
    super(type, { bubbles: true });
  }
}
