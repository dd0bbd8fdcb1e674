import { expect, test } from 'vitest';
import { signOf } from '../../src/ui/frame/sign-of.ts';

test.each([
  ['a digit', '1', 'Digit1', false, '1'],
  ['a digit of the number pad', '7', 'Numpad7', false, '7'],
  ['the key of 1 on a French keyboard', '&', 'Digit1', false, '1'],
  ['the key of 2 on a French keyboard', 'é', 'Digit2', false, '2'],
  ['1 with Shift on a French keyboard', '1', 'Digit1', true, '1'],
  ['the key of 4 on a Czech keyboard', 'č', 'Digit4', false, '4'],
  ['! on an English keyboard', '!', 'Digit1', true, '!'],
  ['a sign that means something, wherever it stands', '?', 'Digit2', false, '?'],
  ['a letter', 'U', 'KeyU', true, 'u'],
  ['a key without a sign', 'PageDown', 'PageDown', false, 'PageDown'],
  ['a dead key', 'Dead', 'Digit6', false, 'Dead'],
])('%s', (_, key, code, shiftKey, sign) => {
  expect(signOf({ key, code, shiftKey })).toBe(sign);
});
