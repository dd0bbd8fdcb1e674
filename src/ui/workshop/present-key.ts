import { plainKey } from '../frame/plain-key.ts';
import { doNext } from './present-next.ts';
import type { Settings, Stage } from '../../app/index.ts';

/** Does, in turn, what a key stands for in a workshop: arrows turn screens, N goes on, U takes back. */
export function presentKey(event: KeyboardEvent, stage: Stage, settings: Settings): void {
  const act = actOf(plainKey(event, settings));
  if (act === null) return;
  stage.inTurn(() => act(stage));
  event.preventDefault();
}

function actOf(key: string | null): ((stage: Stage) => void) | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return (stage) => stage.show(stage.slide + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return (stage) => stage.show(stage.slide - 1);
    case 'n':
      return (stage) => doNext(stage);
    case 'u':
      return (stage) => stage.command({ kind: 'undo' });
    default:
      return null;
  }
}
