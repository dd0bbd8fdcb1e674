import { say } from '../../app/index.ts';
import type { RefusalKind } from '../../workshop/index.ts';

/** Why a command was refused; of a doubt the next step speaks. */
export function refusalText(refusal: RefusalKind | null): string {
  return refusal === null || refusal === 'too-many' || refusal === 'no-hands'
    ? ''
    : say(`workshop:desk.refused.${refusal}`);
}
