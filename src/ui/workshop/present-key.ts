import { plainKey } from '../frame/plain-key.ts';
import { doNext, isTurning, type Settings, type Stage } from '../../app/index.ts';
import type { Command, RefusalKind } from '../../workshop/index.ts';

/** Carries out a command and answers with why not. */
type Give = (command: Command) => RefusalKind | null;

/** Does, in turn, what a key stands for: arrows turn screens, N goes on, U takes back, C shows the code. */
export function presentKey(
  event: KeyboardEvent,
  stage: Stage,
  settings: Settings,
  give: Give = (command) => stage.command(command),
): void {
  const act = actOf(plainKey(event, settings), event.repeat, give);
  if (act === null) return;
  stage.inTurn(() => act(stage));
  event.preventDefault();
}

/** A key held down may turn screens; it never gives a command. */
function actOf(key: string | null, isHeld: boolean, give: Give): ((stage: Stage) => void) | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return (stage) => stage.show(stage.slide + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return (stage) => stage.show(stage.slide - 1);
    case 'n':
      return (stage) => {
        if (!isHeld || isTurning(stage)) doNext(stage, give);
      };
    case 'c':
      return (stage) => {
        if (!isHeld) stage.inviteLarge(!stage.invitation.isLarge);
      };
    case 'u':
      return () => {
        if (!isHeld) give({ kind: 'undo' });
      };
    default:
      return null;
  }
}

/** Keeps Enter held down on a button from pressing it again and again, but where screens are turned. */
export function pressOnce(event: KeyboardEvent): void {
  const { target, repeat, key } = event;
  if (!repeat || key !== 'Enter' || !(target instanceof Element)) return;
  if (target.closest('button') !== null && target.closest('.turner') === null)
    event.preventDefault();
}
