import { mayDecide } from '../frame/page-turn.ts';

/** How far a pointer moves between the halves of a double click at the most, CSS px. */
const near = 40;

/**
 * Lets the second half of a double click through only where the first has changed nothing: it would
 * meet whatever comes next under the pointer.
 */
export class ClickOnce {
  #before = '';
  #last: MouseEvent | null = null;

  /** `step` tells apart what a click may change. */
  constructor(readonly step: () => string) {}

  /** To be called before anything else hears of a click. */
  readonly listen = (event: MouseEvent): void => {
    const step = this.step();
    if (this.#last !== null && step !== this.#before && isAgain(event, this.#last)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    this.#before = step;
    this.#last = event;
  };
}

/** Whether a click is so soon after another, and so near, that it means the same. */
function isAgain(event: MouseEvent, last: MouseEvent): boolean {
  const moved = Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY);
  return moved <= near && !mayDecide(event, last.timeStamp);
}
