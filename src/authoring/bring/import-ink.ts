import { ownValue, type Language, type Manifest, type Texts } from '../../game/index.ts';
import { parseCue } from '../../story/index.ts';
import { compiledInk, isCompiledInk } from './compiled-ink.ts';
import { compileInk, type InkSource } from '../compile/compile.ts';
import { languageIn } from './language-in.ts';
import { visitNodes, type Outline } from '../outline/outline.ts';
import { spoken, told, type Said } from '../said.ts';
import { storyTitleOf } from './story-title.ts';

/** What to call a story that comes from elsewhere. */
export interface ImportOptions {
  /** The pack's id: small letters, digits and hyphens. */
  readonly id: string;
  /** The name of the file, folder or zip it came in. */
  readonly name: string;
  /** The language it is written in; found by its words where it is not said. */
  readonly language?: Language;
  /** The file it begins with; found by itself where only one is included by no other. */
  readonly entry?: string;
}

/** A story from elsewhere as a pack, or why it cannot be one. */
export type Imported =
  | {
      readonly ok: true;
      readonly files: InkSource;
      /** Tags the game does not understand; they are kept, and do nothing. */
      readonly foreignTags: readonly string[];
      /** Choices that got their label from their words. */
      readonly derivedLabels: number;
    }
  | { readonly ok: false; readonly message: string; readonly said: Said };

/**
 * Makes a pack of ink written for anything else, without a change to its text: one language, checked
 * by ink's own rules. Chapters, roles, scenes and endings its tags name are taken into story.json.
 */
export function importInk(source: InkSource, options: ImportOptions): Imported {
  const compiled = [...source].find(
    ([path, text]) => path.endsWith('.json') && isCompiledInk(text),
  );
  const ink = [...source.keys()].filter((path) => path.endsWith('.ink'));
  const entry = options.entry ?? entryOf(source, ink);
  if (entry === null) {
    const said =
      ink.length > 0
        ? told`Several files could be the beginning: ${ink.join(', ')}. Name the one the story begins with main.ink, or hand in that file alone.`
        : compiled !== undefined
          ? compiledInk(compiled[0])
          : told`There is no ink file in it.`;
    return { ok: false, message: spoken(said), said };
  }
  const language = options.language ?? languageIn(ink.map((path) => source.get(path)!).join('\n'));
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const files = new Map<string, string>();
  for (const path of ink) {
    const inside = path.startsWith(folder) ? path.slice(folder.length) : path;
    files.set(`${language}/${inside}`, source.get(path)!);
  }
  const name = entry.slice(folder.length);
  const main = `${language}/main.ink`;
  if (name !== 'main.ink') {
    // A file of that name that is not the beginning keeps its place under another one.
    if (files.has(main)) {
      const said = told`It has a main.ink that is not its beginning; rename that file.`;
      return { ok: false, message: spoken(said), said };
    }
    files.set(main, `INCLUDE ${name}\n`);
  }
  const { outline } = compileInk(files, main);
  if (outline !== null && isEmpty(outline)) {
    const said = told`There is nothing in “${name}” yet: no line of text, no choice.`;
    return { ok: false, message: spoken(said), said };
  }
  const { manifest, foreignTags, derivedLabels } = describe(
    outline,
    { id: options.id, language },
    storyTitleOf(name, options.name),
  );
  files.set('story.json', `${JSON.stringify(manifest, null, 2)}\n`);
  return { ok: true, files, foreignTags, derivedLabels };
}

/** The one file that no other includes. */
function entryOf(source: InkSource, ink: readonly string[]): string | null {
  const included = new Set(
    ink.flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const found = source.get(path)!.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm);
      return [...found].flatMap(([, written = '']) => {
        const name = written.replaceAll('\\', '/');
        return [name, `${folder}${name}`];
      });
    }),
  );
  const open = ink.filter((path) => !included.has(path));
  if (open.length === 1) return open[0]!;
  return open.find((path) => /(^|\/)(main|story)\.ink$/.test(path)) ?? null;
}

/** Whether there is nothing that a page could show or a story do; ink itself puts a -> DONE at the end. */
function isEmpty({ flows }: Outline): boolean {
  return flows.every(({ nodes }) =>
    nodes.every((node) => {
      if (node.kind === 'jump') return node.flow === 'DONE' || node.flow === 'END';
      return node.kind === 'tag' || (node.kind === 'text' && node.text.trim() === '');
    }),
  );
}

function describe(
  outline: Outline | null,
  { id, language }: { readonly id: string; readonly language: Language },
  fallback: string,
): { manifest: Manifest; foreignTags: readonly string[]; derivedLabels: number } {
  const named = (name: string): Texts => ({ [language]: name });
  const chapters: Record<string, string> = {};
  const found = { role: new Set<string>(), scene: new Set<string>(), ending: new Set<string>() };
  const foreign = new Set<string>();
  let title = '';
  let derivedLabels = 0;
  for (const flow of outline?.flows ?? []) {
    visitNodes(flow.nodes, (node) => {
      if (node.kind === 'choice' && node.label === null && !node.fallback) derivedLabels += 1;
      if (node.kind !== 'tag') return;
      const cue = parseCue(node.text);
      if (cue === null) {
        const own = /^title\s*:\s*(.*)$/i.exec(node.text)?.[1];
        // The first is the whole story’s.
        if (own !== undefined) title ||= own;
        else foreign.add(node.text);
      } else if (!isId(cue.value)) foreign.add(node.text);
      else if (cue.kind === 'chapter' && flow.name !== '')
        chapters[cue.value] = ownValue(chapters, cue.value) ?? flow.name;
      else if (cue.kind === 'role' || cue.kind === 'scene' || cue.kind === 'ending') {
        found[cue.kind].add(cue.value);
      }
    });
  }
  const all = (ids: ReadonlySet<string>) =>
    Object.fromEntries([...ids].map((name) => [name, named(name)]));
  return {
    foreignTags: [...foreign],
    derivedLabels,
    manifest: {
      id,
      rules: 'ink',
      title: named(title || fallback),
      blurb: named(language === 'de' ? 'Eine Geschichte in ink.' : 'A story in ink.'),
      languages: [language],
      start: '2027-01-01T08:00',
      indicators: [],
      chapters: Object.entries(chapters).map(([name, knot]) => ({
        ...{ id: name, title: named(name), knot, preset: [] },
      })),
      roles: [...found.role].map((name) => ({ id: name, title: named(name), objectives: [] })),
      plans: [],
      injects: [],
      headlines: {},
      endings: all(found.ending),
      scenes: all(found.scene),
    },
  };
}

function isId(value: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(value);
}
