/** The signs of a room's code: none that is taken for another one. */
export const codeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Signs of a code. */
export const codeLength = 5;

/** A code as people type it, made whole: capitals, and nothing but signs. Null where it is none. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '');
  const isCode = new RegExp(`^[${codeSigns}]{${codeLength}}$`).test(code);
  return isCode ? code : null;
}
