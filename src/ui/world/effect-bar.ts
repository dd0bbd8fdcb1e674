import { scaleOf, type Effect } from '../../app/index.ts';

/** How far a bar reaches, and where it stood before: shares 0..1. Null where an effect has no height. */
export function barOf(effect: Effect): { readonly level: number; readonly before: number } | null {
  switch (effect.kind) {
    case 'moved': {
      const { share } = scaleOf(effect.id, [effect.before, effect.after]);
      return { level: share(effect.after) ?? 0, before: share(effect.before) ?? 0 };
    }
    case 'aimed':
    case 'running':
      return { level: effect.level, before: effect.before };
    default:
      return null;
  }
}
