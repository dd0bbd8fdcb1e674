/**
 * What a key stands for: small letters for letters, and the digit where a digit key, whose sign
 * means nothing here, is pressed alone: on a French keyboard `&` is the key of 1.
 */
export function signOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const { key, code, shiftKey } = event;
  const isDigitKey = key.length === 1 && /^Digit\d$/.test(code) && !shiftKey;
  if (isDigitKey && !/^[a-z\d?]$/i.test(key)) return code.slice(5);
  return key.length === 1 ? key.toLowerCase() : key;
}
