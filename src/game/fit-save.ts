import * as v from 'valibot';
import { maxDecisions, maxEntries, maxInjects, maxName } from './save-limit.ts';

/** What of a save has limits. */
interface Limited {
  readonly decisions: readonly string[];
  readonly injects?: readonly unknown[];
  readonly workshop?: readonly unknown[];
  readonly undone?: readonly unknown[];
  readonly name: string;
  readonly created: string;
  readonly updated: string;
}

const moment = v.pipe(v.string(), v.isoTimestamp());

/** The same save within every limit its reader sets: what is too long is shortened, never refused. */
export function fitSave<Save extends Limited>(save: Save): Save {
  const { decisions, injects, workshop, undone, name, created, updated } = save;
  return {
    ...save,
    decisions: decisions.slice(0, maxDecisions),
    ...(injects && { injects: injects.slice(0, maxInjects) }),
    ...(workshop && { workshop: workshop.slice(0, maxEntries) }),
    ...(undone && { undone: undone.slice(0, maxDecisions) }),
    name: shortName(name),
    created: written(created),
    updated: written(updated),
  };
}

/** The name, or as much of it as fits, with an ellipsis and no half character at its end. */
export function shortName(name: string): string {
  if (name.length <= maxName) return name;
  const start = name.slice(0, maxName - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}…`;
}

/** A clock may be set to where four digits do not tell the year. */
function written(time: string): string {
  if (v.safeParse(moment, time).success) return time;
  return time.startsWith('+') ? '9999-12-31T23:59:59.999Z' : '1970-01-01T00:00:00.000Z';
}
