/** The signs of bytes 128 to 255 in code page 437, in which zips name files that say nothing else. */
const high =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The flags of an entry whose name is UTF-8, and of one that is locked. */
const isUtf8 = 0x800;
const isLocked = 1;

/** The system of an entry that knows links, and what its mode says then. */
const unix = 3;
const link = 0o120000;

/** An entry as the list of a zip tells of it. */
export interface ZipEntry {
  /** The name read byte for byte, as it is where nothing is said of its letters, else as UTF-8. */
  readonly written: string;
  /**
   * What it is called: where its letters are not told, UTF-8 if it is that, else code page 437 as
   * Windows writes it.
   */
  readonly name: string;
  /** The sum of its content. */
  readonly sum: number;
  readonly isLocked: boolean;
  /** Whether it only points at another file. */
  readonly isLink: boolean;
}

/** What the list of a zip tells of its entries; empty where there is none. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = directoryOf(view);
  while (at !== null && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const [flags, length, extra, comment] = [8, 28, 30, 32].map((field) =>
      view.getUint16(at! + field, true),
    );
    const raw = bytes.subarray(at + 46, at + 46 + length!);
    const isTold = (flags! & isUtf8) !== 0;
    const byByte = Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
    const told = isTold ? new TextDecoder().decode(raw) : null;
    entries.push({
      written: told ?? byByte,
      name: told ?? lettersOf(raw),
      sum: view.getUint32(at + 16, true),
      isLocked: (flags! & isLocked) !== 0,
      isLink:
        bytes[at + 5] === unix && ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === link,
    });
    at += 46 + length! + extra! + comment!;
  }
  return entries;
}

function lettersOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    const sign = (byte: number) => (byte < 128 ? String.fromCharCode(byte) : high[byte - 128]!);
    return Array.from(raw, sign).join('');
  }
}

/** Where the list of a zip's entries begins; null where there is none. */
function directoryOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) {
      const start = view.getUint32(at + 16, true);
      return start === 0xffffffff ? largeDirectoryOf(view, at - 20) : start;
    }
  }
  return null;
}

/** The same in a zip that is written as large ones are; `at` is where it tells where it tells so. */
function largeDirectoryOf(view: DataView, at: number): number | null {
  if (at < 0 || view.getUint32(at, true) !== 0x07064b50) return null;
  const told = Number(view.getBigUint64(at + 8, true)) + 48;
  return told + 8 <= view.byteLength ? Number(view.getBigUint64(told, true)) : null;
}
