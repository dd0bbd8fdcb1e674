/** How a text reads whose signs are those Windows wrote before UTF-8. */
export interface WindowsText {
  readonly text: string;
  /** The first line that reads otherwise than as UTF-8, without the blanks around it, and its number from 1. */
  readonly sample: string;
  readonly line: number;
}

/** The signs 0x80 to 0x9f of Windows-1252, a blank where it has none; some runtimes know them as Latin-1 only. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Reads bytes as Windows-1252, of which Latin-1 is a part; null where they hold what no text in it does.
 * Any other bytes can be read so: whether that is right, only somebody who knows the text can say.
 */
export function windowsText(bytes: Uint8Array): WindowsText | null {
  const signs = Array.from(bytes, signOf);
  if (signs.includes(null)) return null;
  const text = signs.join('');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /[^\t-~]/.test(line));
  const first = lines[at];
  return first === undefined ? null : { text, sample: first.trim(), line: at + 1 };
}

/** The sign of a byte; null where no text has it. Of those that steer a machine texts hold tab, line and page end. */
function signOf(byte: number): string | null {
  if (byte >= 0x80 && byte < 0xa0) {
    const sign = upper[byte - 0x80]!;
    return sign === ' ' ? null : sign;
  }
  const isText = byte >= 0x20 ? byte !== 0x7f : [0x09, 0x0a, 0x0c, 0x0d].includes(byte);
  return isText ? String.fromCharCode(byte) : null;
}
