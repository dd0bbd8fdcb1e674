import { doNext } from './present-next.ts';
import type { Stage } from './stage.ts';

/** Does what a key stands for in a workshop: arrows turn screens, N goes on, U takes back. */
export function presentKey(event: KeyboardEvent, stage: Stage): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, select, textarea, dialog, [contenteditable]') != null) return;
  switch (event.key) {
    case 'ArrowRight':
    case 'PageDown':
      stage.show(stage.slide + 1);
      break;
    case 'ArrowLeft':
    case 'PageUp':
      stage.show(stage.slide - 1);
      break;
    case 'n':
    case 'N':
      doNext(stage);
      break;
    case 'u':
    case 'U':
      stage.command({ kind: 'undo' });
      break;
    default:
      return;
  }
  event.preventDefault();
}
