import {
  isForVote,
  isOver,
  leadersNow,
  letterOf,
  stepOf,
  turnOf,
  type Command,
  type NextKind,
  type RefusalKind,
} from '../../workshop/index.ts';
import type { Stage } from './stage.ts';

/** What may look wrong about a vote that is to be closed. */
export type Doubt = Extract<RefusalKind, 'too-many' | 'no-hands'>;

/** The doubt a command was refused for; null for any other reason. */
export function doubtOf(refusal: RefusalKind | null): Doubt | null {
  return refusal === 'too-many' || refusal === 'no-hands' ? refusal : null;
}

/** What comes next: the screens of a page one by one, then the steps of its vote. */
export function nextOf({ workshop, slides, slide }: Stage): NextKind {
  const { phase } = workshop.session.pageLog;
  const kind = slides[slide]?.kind;
  const turning = kind === 'ask' || kind === 'question' ? kind : 'screen';
  const isLast = slide >= slides.length - 1;
  if (isOver(workshop)) return isLast ? 'report' : turning;
  if (phase === 'open') return 'show';
  if (phase === 'locked') return 'reveal';
  if (!isLast) return phase === 'revealed' && kind === 'choices' ? 'result' : turning;
  if (!isForVote(workshop)) return 'onward';
  switch (stepOf(workshop)?.kind) {
    case 'open':
      return 'open';
    case 'decide':
      return 'decide';
    default:
      return leadersNow(workshop).length === 0 ? 'nobody' : 'choose';
  }
}

/** Whether what comes next is another screen, and no step. */
export function isTurning(stage: Stage): boolean {
  return ['screen', 'result', 'question', 'ask'].includes(nextOf(stage));
}

/** Does what comes next; nothing where the facilitator must choose. */
export function doNext(
  stage: Stage,
  give: (command: Command) => RefusalKind | null = (command) => stage.command(command),
): void {
  if (isTurning(stage)) {
    stage.show(stage.slide + 1);
    return;
  }
  const step = stepOf(stage.workshop);
  if (step === null) return;
  const refusal = give(step);
  if (step.kind === 'lock' && refusal === null) give({ kind: 'reveal' });
}

/** The letter of the choice that comes next to be taken; null where none does. */
export function letterNext({ workshop }: Stage): string | null {
  const step = stepOf(workshop);
  if (step?.kind !== 'decide') return null;
  const choices = turnOf(workshop)?.page.choices ?? [];
  return letterOf(choices.findIndex(({ label }) => label === step.label));
}
