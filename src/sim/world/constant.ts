import { accessConstants } from './access-constant.ts';
import { coalitionConstants } from './coalition-constant.ts';
import type { ConstantDefinition } from '../constant-table.ts';
import { fitConstants } from '../mirror/fit-constant.ts';
import { labConstants } from './lab-constant.ts';
import { measureConstants } from './measure-constant.ts';
import { mirrorConstants } from '../mirror/constant.ts';
import { replicationConstants } from './replication-constant.ts';
import { societyConstants } from './society-constant.ts';
import { trilemmaConstants } from '../trilemma/constant.ts';

/** Every number that is the same in all worlds, by the parts of the model page. */
export const constants: readonly ConstantDefinition[] = [
  ...labConstants.definitions,
  ...replicationConstants.definitions,
  ...measureConstants.definitions,
  ...accessConstants.definitions,
  ...trilemmaConstants.definitions,
  ...mirrorConstants.definitions,
  ...fitConstants.definitions,
  ...coalitionConstants.definitions,
  ...societyConstants.definitions,
];
