import { plainKey } from '../frame/plain-key.ts';
import { doNext } from './present-next.ts';
import type { Settings, Stage } from '../../app/index.ts';

/** Does what a key stands for in a workshop: arrows turn screens, N goes on, U takes back. */
export function presentKey(event: KeyboardEvent, stage: Stage, settings: Settings): void {
  switch (plainKey(event, settings)) {
    case 'ArrowRight':
    case 'PageDown':
      stage.show(stage.slide + 1);
      break;
    case 'ArrowLeft':
    case 'PageUp':
      stage.show(stage.slide - 1);
      break;
    case 'n':
      doNext(stage);
      break;
    case 'u':
      stage.command({ kind: 'undo' });
      break;
    default:
      return;
  }
  event.preventDefault();
}
