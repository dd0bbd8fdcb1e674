import { canonicalText } from './canonical-text.ts';
import type { Save } from './save.ts';

/** Whether two saves tell the same playthrough, whatever it is called and in whichever language. */
export function isSamePlay(one: Save, other: Save): boolean {
  return playText(one) === playText(other);
}

/** Whether one save has everything that happened in another. */
export function holdsPlay(one: Save, other: Save): boolean {
  return (
    one.story === other.story &&
    one.seed === other.seed &&
    one.decisions.length >= other.decisions.length &&
    other.decisions.every((label, index) => label === one.decisions[index]) &&
    (one.workshop?.length ?? 0) >= (other.workshop?.length ?? 0)
  );
}

/**
 * One save out of two that two windows made of `base`, where that costs neither anything it has
 * seen; null where both went on in different ways.
 */
export function joinSaves(base: Save | null, mine: Save, theirs: Save): Save | null {
  const isTheirsOld = isSamePlay(mine, theirs) || (base !== null && isSamePlay(base, theirs));
  const isMineOld = base !== null && isSamePlay(base, mine);
  if (!isTheirsOld && !isMineOld) return null;
  const changed = <Name extends 'name' | 'language'>(name: Name): Save[Name] =>
    mine[name] === base?.[name] ? theirs[name] : mine[name];
  const play = isTheirsOld ? mine : theirs;
  return { ...play, name: changed('name'), language: changed('language') };
}

/** What may differ between two saves of the same playthrough. */
const beside = new Set(['format', 'storyHash', 'world', 'name', 'language', 'created', 'updated']);

/** Everything that makes a playthrough what it is, as one text. */
function playText(save: Save): string {
  const play = Object.entries(save).filter(([name]) => !beside.has(name));
  return canonicalText(Object.fromEntries(play));
}
