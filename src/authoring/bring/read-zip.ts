import { unzipSync } from 'fflate';
import { compiledInk, isCompiledInk } from './compiled-ink.ts';
import { isLeftBySystem } from './left-by-system.ts';
import { readText } from '../text/read-text.ts';
import { spoken, told, type Said } from '../said.ts';
import { withoutPrefix, zipEntries } from './zip-entry.ts';
import { zipSum } from './zip-sum.ts';

/** What a packed story may be at the most; stated in the handbook. */
export const zipLimits = {
  /** Bytes of the zip itself. */
  packed: 8 * 1024 * 1024,
  /** Bytes of one file in it. */
  file: 2 * 1024 * 1024,
  /** Bytes of all files in it together. */
  whole: 16 * 1024 * 1024,
  files: 500,
} as const;

/** The files of a packed story, or why it is not opened. */
export type ZipRead =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly message: string; readonly said: Said };

/**
 * Reads a zip from anybody. Only texts a story is made of are taken; sizes are held to `zipLimits`
 * before and while unpacking, and a path that leaves the folder refuses the whole.
 */
export function readZip(given: Uint8Array): ZipRead {
  if (given.length > zipLimits.packed) {
    return refused(
      told`The zip has ${megabytes(given.length)}; ${megabytes(zipLimits.packed)} are read.`,
    );
  }
  const bytes = withoutPrefix(given);
  const trouble: Said[] = [];
  let whole = 0;
  let count = 0;
  let entries: Record<string, Uint8Array>;
  const called = new Map(zipEntries(bytes).map((entry) => [entry.written, entry]));
  const nameOf = (written: string) => withSlashes(called.get(written)?.name ?? written);
  const seen = new Set<string>();
  try {
    entries = unzipSync(bytes, {
      filter: ({ name: written, originalSize }) => {
        const name = nameOf(written);
        if (trouble.length > 0 || name.endsWith('/')) return false;
        if (!isInside(name))
          trouble.push(told`The zip holds “${name.slice(0, 80)}”, which leaves its folder.`);
        if (isLeftBySystem(name)) return false;
        if (!/(\.ink|(^|\/)(story|glossary)\.json|(^|\/)kit\/(.*\.md|numbers\.json))$/.test(name))
          return false;
        const entry = called.get(written);
        // What points at another file is none.
        if (entry?.isLink === true) return false;
        if (entry?.isLocked === true)
          trouble.push(told`The zip is locked with a password; pack the folder again without one.`);
        if (seen.has(name)) trouble.push(told`The zip holds “${name}” twice.`);
        seen.add(name);
        count += 1;
        whole += originalSize;
        if (count > zipLimits.files)
          trouble.push(told`The zip holds over ${zipLimits.files} files.`);
        if (originalSize > zipLimits.file) trouble.push(tooLarge(name));
        if (whole > zipLimits.whole)
          trouble.push(told`Unpacked it has over ${megabytes(zipLimits.whole)}.`);
        return trouble.length === 0;
      },
    });
  } catch {
    return refused(told`This is not a zip that can be read; pack the folder again.`);
  }
  const [first] = trouble;
  if (first !== undefined) return refused(first);
  for (const [written, content] of Object.entries(entries)) {
    // The sizes a zip states of itself need not be true, nor need it have come whole.
    if (content.length > zipLimits.file)
      return refused(told`“${nameOf(written)}” is larger than the zip says.`);
    if (zipSum(content) !== called.get(written)?.sum)
      return refused(told`“${nameOf(written)}” is damaged in the zip; pack the folder again.`);
  }
  const named = Object.entries(entries).map(
    ([written, content]) => [nameOf(written), content] as const,
  );
  const top = commonFolder(named.map(([name]) => name));
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of named) files.set(name.slice(top.length), content);
  if (files.size === 0) {
    const compiled = compiledIn(bytes);
    return refused(
      compiled === null
        ? told`There is no story in the zip: no .ink file.`
        : compiledInk(withSlashes(compiled)),
    );
  }
  return { ok: true, files };
}

/** The name of a story in a zip that holds none but a compiled one; null where none can be read. */
function compiledIn(bytes: Uint8Array): string | null {
  let room: number = zipLimits.whole;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json') || isLeftBySystem(name) || originalSize > zipLimits.file)
          return false;
        room -= originalSize;
        return room > 0;
      },
    });
  } catch {
    return null;
  }
  const found = Object.entries(entries).find(([, content]) =>
    isCompiledInk(readText(content).text),
  );
  return found?.[0] ?? null;
}

/** Zips made on Windows may part folders as that system does. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** What is said of a file over the limit, in a zip or not. */
export function tooLarge(name: string): Said {
  return told`“${name}” has over ${megabytes(zipLimits.file)}.`;
}

function refused(said: Said): ZipRead {
  return { ok: false, message: spoken(said), said };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}

/** Whether a path stays where it is unpacked, on every system. */
function isInside(path: string): boolean {
  if (/^\/|^[a-z]:|\0/i.test(path)) return false;
  return !path.split('/').some((part) => part === '..' || part === '__proto__');
}

/** The folder all paths share, as most packers put one around everything. */
function commonFolder(paths: readonly string[]): string {
  const [first] = paths;
  const folder = first?.includes('/') === true ? first.slice(0, first.indexOf('/') + 1) : '';
  // A story's own folders are no wrapping.
  if (folder === '' || /^(en|de|kit)\/$/.test(folder)) return '';
  return paths.every((path) => path.startsWith(folder)) ? folder : '';
}
