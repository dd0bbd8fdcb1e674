import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFolder } from '../../../src/platform/keep/save-folder.ts';
import { givenFiles } from '../../../src/ui/write/given-place.ts';

/** The browser's own folder for this page stands in for one on the disk. */
let top: FileSystemDirectoryHandle;
let asked = 0;

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  top = await root.getDirectoryHandle('lighthouse', { create: true });
  asked = 0;
  Object.assign(globalThis, {
    showDirectoryPicker: () => {
      asked += 1;
      return Promise.resolve(top);
    },
  });
});

afterEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('lighthouse', { recursive: true });
  delete (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker;
});

async function put(name: string, text: string): Promise<void> {
  const file = await top.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

async function textOf(name: string): Promise<string> {
  return (await (await top.getFileHandle(name)).getFile()).text();
}

async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const name of top.keys()) found.push(name);
  return found.sort();
}

const taken = (ink: string) =>
  new Map([
    ['story.json', '{}'],
    ['de/turm.ink', ink],
    ['de/hafen.ink', 'Im Hafen.\n'],
  ]);

test('ink goes back into the folder it came from, under its own names, where it was changed', async () => {
  await put('turm.ink', 'Im Turm.\r\nAlt.\r\n');
  await put('hafen.ink', 'Im Hafen.\n');
  const files = taken('Im Turm.\nNeu.\n');
  const story = { id: 'turm', files, given: givenFiles(files) };
  expect(await saveFolder(story)).toEqual({ folder: 'lighthouse', written: 1 });
  expect(await names()).toEqual(['hafen.ink', 'turm.ink']);
  expect(await textOf('turm.ink')).toBe('Im Turm.\r\nNeu.\r\n');
  expect(await saveFolder(story)).toEqual({ folder: 'lighthouse', written: 0 });
  expect(asked).toBe(1);
});

test('an empty folder gets the whole story', async () => {
  const files = taken('Im Turm.\n');
  const saved = await saveFolder({ id: 'neu', files, given: givenFiles(files) });
  expect(saved).toEqual({ folder: 'lighthouse', written: 3 });
  expect(await names()).toEqual(['de', 'story.json']);
});

test('whoever chooses no folder is told of none', async () => {
  Object.assign(globalThis, {
    showDirectoryPicker: () => Promise.reject(new DOMException('', 'AbortError')),
  });
  const files = taken('Im Turm.\n');
  expect(await saveFolder({ id: 'keiner', files, given: givenFiles(files) })).toBeNull();
});
