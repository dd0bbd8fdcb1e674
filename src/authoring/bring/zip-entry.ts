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

/** Where a zip tells of its list, as told: the zip itself may begin later than the bytes do. */
interface Told {
  /** Of the list's first byte. */
  readonly start: number;
  /** By how much everything lies further behind than is told. */
  readonly shift: number;
}

/** The bytes of a zip without what others have put in front of it: a program, the head of a mail. */
export function withoutPrefix(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const told = toldOf(view);
  if (told === null || told.shift <= 0 || isList(view, told.start)) return bytes;
  return isList(view, told.start + told.shift) ? bytes.subarray(told.shift) : bytes;
}

function isList(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint32(at, true) === 0x02014b50;
}

/** Where the list of a zip's entries begins; null where there is none. */
function directoryOf(view: DataView): number | null {
  return toldOf(view)?.start ?? null;
}

function toldOf(view: DataView): Told | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) {
      const start = view.getUint32(at + 16, true);
      const shift = at - view.getUint32(at + 12, true) - start;
      return start === 0xffffffff ? toldInLarge(view, at - 20) : { start, shift };
    }
  }
  return null;
}

/** The same in a zip that is written as large ones are; `at` is where it tells where it tells so. */
function toldInLarge(view: DataView, at: number): Told | null {
  if (at < 0 || view.getUint32(at, true) !== 0x07064b50) return null;
  const told = Number(view.getBigUint64(at + 8, true));
  const shift = at - 56 - told;
  const [record] = [told, told + shift].filter(
    (one) => one >= 0 && one + 56 <= view.byteLength && view.getUint32(one, true) === 0x06064b50,
  );
  if (record === undefined) return null;
  return { start: Number(view.getBigUint64(record + 48, true)), shift };
}
