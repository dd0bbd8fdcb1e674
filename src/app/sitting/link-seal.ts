import { seedOf } from '../seed.ts';

/** Letters of the sum at a link's end. */
const sumLength = 6;

/** The sign a link ends in: no mail program leaves a letter out. */
const end = 'z';

/** The signs packed texts are written with. */
const packedSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The signs of a link: chats take other marks for dashes and italics, and some write all in capitals. */
const linkSigns = 'abcdefghijklmnopqrstuvwxyz234567';

/** A packed text as it stands in a link: with a sum that tells damage, and a letter at its end. */
export function seal(packed: string): string {
  const text = rewritten(packed, packedSigns, linkSigns, Math.ceil);
  return text + sumOf(`${text}.`) + end;
}

/** Most signs looked at behind a link for what was hung on, and most cut off wherever they end. */
const most = { hungOn: 100, cut: 8, breaks: 60 };

/** Signs from which on no mail carries a link, and beyond which there is none: neither is waited for. */
const long = 50_000;
const longest = 1_000_000;

/**
 * What a link's text holds, and whether its sum says that nothing is missing; old links have none. What
 * was hung on behind it falls off.
 */
export function unseal(text: string): Unsealed {
  const parts = text.split(' ');
  const tries = text.length > longest ? 0 : text.length > long ? 1 : most.breaks;
  // What follows a space is the rest of a broken link, or no longer of it.
  for (let count = 1; count <= Math.min(parts.length, tries); count += 1) {
    const found = unbroken(parts.slice(0, count).join(''));
    if (found.isWhole) return found;
  }
  return { packed: parts.join(''), isWhole: false };
}

interface Unsealed {
  readonly packed: string;
  readonly isWhole: boolean;
}

function unbroken(text: string): Unsealed {
  const hungOn = text.length > long ? most.cut : most.hungOn;
  for (let cut = 0; cut <= Math.min(hungOn, text.length); cut += 1) {
    const left = text.slice(0, text.length - cut);
    // A mark or an underscore is what most often follows an address.
    if (cut > most.cut && !/[_-]/.test(text.charAt(left.length))) continue;
    // The last sign is the one that gets lost.
    for (const whole of /z$/i.test(left) ? [left.slice(0, -1), left] : [left]) {
      const packed = packedIn(whole);
      if (packed !== null) return { packed, isWhole: true };
    }
  }
  return { packed: text, isWhole: false };
}

/** The packed text of a link whose sum is right; in older ones every sign counts as it is written. */
function packedIn(whole: string): string | null {
  const plain = whole.toLowerCase().replace(/[^a-z2-7]/g, '');
  const text = plain.slice(0, -sumLength);
  if (text !== '' && sumOf(`${text}.`) === plain.slice(-sumLength))
    return rewritten(text, linkSigns, packedSigns, Math.floor);
  const old = whole.slice(0, -sumLength);
  return old !== '' && sumOf(old) === whole.slice(-sumLength) ? old : null;
}

/** The same bits in other signs, so many as `round` makes of what they would fill. */
function rewritten(
  text: string,
  from: string,
  to: string,
  round: (count: number) => number,
): string {
  const [read, write] = [Math.log2(from.length), Math.log2(to.length)];
  let [bits, count, written] = [0, 0, ''];
  for (const sign of text) {
    bits = ((bits << read) | from.indexOf(sign)) & 0xffff;
    count += read;
    while (count >= write) {
      count -= write;
      written += to.charAt((bits >> count) & (to.length - 1));
    }
  }
  if (count > 0) written += to.charAt((bits << (write - count)) & (to.length - 1));
  return written.slice(0, round((text.length * read) / write));
}

function sumOf(text: string): string {
  let left = seedOf(text);
  let sum = '';
  for (let index = 0; index < sumLength; index += 1) {
    sum += String.fromCharCode(97 + (left % 26));
    left = Math.floor(left / 26);
  }
  return sum;
}
