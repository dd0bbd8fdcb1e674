import type { Settings } from '../../app/index.ts';
import { signOf } from './sign-of.ts';

/** Elements in which letters and digits are typed. */
const fields =
  'textarea, select, [contenteditable], ' +
  'input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=file])';

/**
 * The key pressed, as `signOf` names it, where it is meant for the app: alone, with nothing
 * laid over the page and nothing being typed, and letters, digits and signs only where the reader
 * wants them. Null otherwise. Other keys are left to every kind of input that has focus.
 */
export function plainKey(event: KeyboardEvent, settings: Settings): string | null {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.defaultPrevented || event.isComposing) return null;
  const isSign = key.length === 1;
  if (isSign && settings.keys === 'off') return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const at =
    target instanceof Element ? target.closest(isSign ? fields : `${fields}, input`) : null;
  return at === null ? signOf(event) : null;
}
