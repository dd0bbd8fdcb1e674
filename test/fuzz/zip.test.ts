import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZip } from '../../src/authoring/index.ts';

const utf8 = new TextEncoder();
const ink = 'Hello.\n-> END\n';

/** One entry as it is written, true or not. */
interface Entry {
  readonly name: string;
  readonly text?: string;
  readonly flags?: number;
  readonly method?: number;
  /** Sizes as they are told, where they are lies. */
  readonly told?: number;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** Writes the sizes behind the content and not before. */
  readonly isStreamed?: boolean;
  /** Writes the sizes in the extra field of large zips. */
  readonly isLarge?: boolean;
  /** Points at the content of the first entry. */
  readonly isOverlaid?: boolean;
  readonly content?: Uint8Array;
}

/** A zip written by hand, with everything in it that packers write seldom and attackers gladly. */
function zip(entries: readonly Entry[], more: { readonly isLarge?: boolean } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = utf8.encode(entry.name);
    const plain = Buffer.from(entry.text ?? ink);
    const method = entry.method ?? 8;
    const content = Buffer.from(entry.content ?? (method === 8 ? deflateRawSync(plain) : plain));
    const told = entry.told ?? plain.length;
    const flags = (entry.flags ?? 0x800) | (entry.isStreamed === true ? 8 : 0);
    const sizes = [crc32(plain), content.length, told];
    const extra = Buffer.alloc(entry.isLarge === true ? 20 : 0);
    if (entry.isLarge === true) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(told), 4);
      extra.writeBigUInt64LE(BigInt(content.length), 12);
    }
    const shown = entry.isLarge === true ? [sizes[0]!, 0xffffffff, 0xffffffff] : sizes;
    const start = entry.isOverlaid === true ? 0 : at;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (entry.isStreamed !== true)
      shown.forEach((size, index) => local.writeUInt32LE(size, 14 + 4 * index));
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const behind = Buffer.alloc(entry.isStreamed === true ? 16 : 0);
    if (entry.isStreamed === true) {
      behind.writeUInt32LE(0x08074b50, 0);
      sizes.forEach((size, index) => behind.writeUInt32LE(size, 4 + 4 * index));
    }
    const whole = Buffer.concat([local, name, extra, content, behind]);
    parts.push(whole);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    shown.forEach((size, index) => central.writeUInt32LE(size, 16 + 4 * index));
    central.writeUInt16LE(name.length, 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(start, 42);
    directory.push(Buffer.concat([central, name, extra]));
    at += whole.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(more.isLarge === true ? 0xffff : entries.length, 8);
  end.writeUInt16LE(more.isLarge === true ? 0xffff : entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(more.isLarge === true ? 0xffffffff : at, 16);
  const large = Buffer.alloc(more.isLarge === true ? 76 : 0);
  if (more.isLarge === true) {
    large.writeUInt32LE(0x06064b50, 0);
    large.writeBigUInt64LE(44n, 4);
    large.writeBigUInt64LE(BigInt(entries.length), 24);
    large.writeBigUInt64LE(BigInt(entries.length), 32);
    large.writeBigUInt64LE(BigInt(list.length), 40);
    large.writeBigUInt64LE(BigInt(at), 48);
    large.writeUInt32LE(0x07064b50, 56);
    large.writeBigUInt64LE(BigInt(at + list.length), 64);
    large.writeUInt32LE(1, 72);
  }
  return new Uint8Array(Buffer.concat([...parts, list, large, end]));
}

/** The texts in a zip by their names, or why it is not opened. */
function read(bytes: Uint8Array): Readonly<Record<string, string>> | string {
  const found = readZip(bytes);
  if (!found.ok) return found.message;
  const decoder = new TextDecoder();
  return Object.fromEntries([...found.files].map(([name, text]) => [name, decoder.decode(text)]));
}

const one = { name: 'en/a.ink' };

/** A zip with something in front of it, of which it does not know. */
function behind(front: string | Uint8Array, made: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(front), made]));
}

test.each<readonly [string, Uint8Array]>([
  ['as most packers write it', zip([one])],
  ['unpacked', zip([{ ...one, method: 0 }])],
  ['written as a stream, the sizes behind', zip([{ ...one, isStreamed: true }])],
  ['with the directory of large zips', zip([one], { isLarge: true })],
  ['behind bytes of another', behind('#!/bin/sh\n', zip([one, { name: 'en/b.md' }]))],
  ['behind another zip', behind(zip([{ name: 'other.ink' }]), zip([one]))],
  ['of the large kind behind bytes of another', behind('MZ', zip([one], { isLarge: true }))],
])('a zip %s is read', (_, bytes) => {
  expect(read(bytes)).toEqual({ 'en/a.ink': ink });
});

test.each<readonly [string, Uint8Array, RegExp]>([
  ['an absolute path', zip([one, { name: '/etc/x.ink' }]), /leaves its folder/],
  ['a path of Windows', zip([one, { name: 'C:\\x.ink' }]), /leaves its folder/],
  ['a path of a network', zip([one, { name: '\\\\host\\x.ink' }]), /leaves its folder/],
  ['a way out of its folder', zip([one, { name: 'en/../../x.ink' }]), /leaves its folder/],
  ['the same, with other slashes', zip([one, { name: 'en\\..\\..\\x.ink' }]), /leaves its folder/],
  ['a name with a zero', zip([one, { name: 'a\0.ink' }]), /leaves its folder/],
  ['sizes told elsewhere, as of four gigabytes', zip([{ ...one, isLarge: true }]), /has over 2 MB/],
  ['a gigabyte, as it says', zip([{ ...one, told: 1_073_741_824 }]), /has over 2 MB/],
  [
    'a bomb that says it is small',
    zip([{ ...one, text: ' '.repeat(9e6), told: 14 }]),
    /damaged in the zip/,
  ],
  ['a password', zip([{ ...one, flags: 0x801 }]), /password/],
  ['a password, and no packing', zip([{ ...one, flags: 0x801, method: 0 }]), /password/],
  ['a way of packing nobody knows', zip([{ ...one, method: 14 }]), /./],
  ['a content that is none', zip([{ ...one, content: utf8.encode('no') }]), /./],
  ['two files of one name', zip([one, { ...one, text: 'Other.\n' }]), /twice/],
  [
    'names that differ in their slashes only',
    zip([one, { name: 'en\\a.ink', text: 'Other.\n' }]),
    /twice/,
  ],
])('a zip with %s is refused and told why', (_, bytes, why) => {
  expect(read(bytes)).toMatch(why);
});

test('a link to another file is not followed: it is no text of a story', () => {
  const link = { name: 'en/b.ink', text: '/etc/passwd', mode: 0o120777, method: 0 };
  expect(read(zip([one, link]))).toEqual({ 'en/a.ink': ink });
});

test('entries laid over one another unfold to no more than any others', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...{ name: `en/${index}.ink`, isOverlaid: index > 0 },
    text: 'x'.repeat(index === 0 ? 2_000_000 : 10),
    told: 10,
  }));
  const start = process.cpuUsage();
  const found = read(zip(many));
  const texts = typeof found === 'string' ? [] : Object.values(found);
  expect(Math.max(0, ...texts.map(({ length }) => length))).toBeLessThanOrEqual(2_000_000);
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
