import type { Command, SeatedRole } from '../../workshop/index.ts';

/** What was answered before a workshop. */
export interface SetupAnswers {
  readonly people: number;
  /** Minutes of the plan, or null for none. */
  readonly plan: number | null;
  /** Id of the chapter begun with, or `here`. */
  readonly start: string;
  readonly useRoles: boolean;
  readonly rota: boolean;
  readonly roles: readonly SeatedRole[];
}

/** What a workshop keeps of it. */
type Prepared = Pick<Extract<Command, { kind: 'prepare' }>, 'people' | 'plan' | 'roles' | 'rota'>;

/** What was answered for a workshop as it was prepared, but for where it began. */
export function answersOf({ people, roles, plan, rota }: Prepared): Omit<SetupAnswers, 'start'> {
  return { people, roles, plan, rota: rota === true, useRoles: roles.length > 0 };
}
