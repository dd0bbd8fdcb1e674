import { say } from '../../app/index.ts';
import type { RefusalKind } from '../../workshop/index.ts';

/** What may look wrong about a vote that is to be closed. */
export type Doubt = Extract<RefusalKind, 'too-many' | 'no-hands'>;

/** The doubt a command was refused for; null for any other reason. */
export function doubtOf(refusal: RefusalKind | null): Doubt | null {
  return refusal === 'too-many' || refusal === 'no-hands' ? refusal : null;
}

/** Why a command was refused; of a doubt the next step speaks. */
export function refusalText(refusal: RefusalKind | null): string {
  return refusal === null || refusal === 'too-many' || refusal === 'no-hands'
    ? ''
    : say(`workshop:desk.refused.${refusal}`);
}
