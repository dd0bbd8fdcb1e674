import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consequenceAt } from '../../../src/app/index.ts';
import {
  buildPack,
  checkPack,
  codes,
  newPack,
  playable,
  zipLimits,
} from '../../../src/authoring/index.ts';
import { languages, replay, type Language } from '../../../src/game/index.ts';
import { handbookPages, handbookText } from '../../../src/tools/build/handbook-plugin.ts';
import { codesIn, namesIn } from '../../../src/tools/build/handbook-reference.ts';
import {
  handbookHtml,
  snippetsIn,
  titleOf,
  type Snippet,
} from '../../../src/tools/build/handbook-text.ts';
import { readStoryFolder } from '../../../src/tools/build/story-folder.ts';

const textOf = (language: Language, page: (typeof handbookPages)[number]) =>
  handbookText('.', language, page);

/** The files after everything a page says was done to them, in its order. */
function followed(
  before: ReadonlyMap<string, string>,
  snippets: readonly Snippet[],
): ReadonlyMap<string, string> {
  const files = new Map(before);
  for (const { how, file, line, text } of snippets) {
    const old = files.get(file) ?? '';
    const lines = old.split('\n');
    const at = lines.findIndex((one) => one.includes(line));
    switch (how) {
      case 'file':
        files.set(file, `${text}\n`);
        break;
      case 'end':
        files.set(file, `${old}\n${text}\n`);
        break;
      case 'before':
      case 'after':
        expect(at, `${file} has a line with ${line}`).toBeGreaterThan(-1);
        lines.splice(how === 'before' ? at : at + 1, 0, text);
        files.set(file, lines.join('\n'));
        break;
      case 'uncomment':
        for (const one of text.split('\n')) expect(old).toContain(`// ${one}\n`);
        files.set(
          file,
          text.split('\n').reduce((all, one) => all.replace(`// ${one}\n`, `${one}\n`), old),
        );
        break;
      case 'in':
        expect(old).toContain(text);
        break;
      case null:
        break;
    }
  }
  return files;
}

const errorsOf = (files: ReadonlyMap<string, string>) =>
  checkPack(buildPack(files, {}))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`);

describe.each(languages)('the handbook in %s', (language) => {
  test.each(['branch', 'measure'] as const)('“%s” followed word by word passes', (page) => {
    const { files } = readStoryFolder('stories/first-branch');
    const after = followed(files, snippetsIn(textOf(language, page)));
    expect([...after].filter(([path, text]) => files.get(path) !== text)).not.toEqual([]);
    expect(errorsOf(after)).toEqual([]);
  });

  test('the measure of one’s own moves something that a reader sees', () => {
    const { files } = readStoryFolder('stories/first-branch');
    const pack = playable(
      buildPack(followed(files, snippetsIn(textOf(language, 'measure')).slice(0, 4))),
    )!;
    const safer = (seed: number, label: string): boolean => {
      const begin = { story: pack.manifest.id, storyHash: pack.hash, seed, language };
      const run = replay(pack, { ...begin, decisions: [`fork.${label}`] });
      const effects = consequenceAt(run, 1)?.effects ?? [];
      return effects.some(
        (one) => one.kind === 'moved' && one.id === 'safe_mass' && one.after > one.before,
      );
    };
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(seeds.filter((seed) => safer(seed, 'keep_a_list'))).toEqual(seeds);
    for (const other of ['feel_the_soil', 'trust_the_box']) {
      expect(seeds.filter((seed) => safer(seed, other)).length).toBeLessThan(6);
    }
  });

  test('“translation” shows lines that stand in a new story', () => {
    const snippets = snippetsIn(textOf(language, 'translation'));
    followed(newPack('my-story'), snippets);
    expect(snippets.filter(({ how }) => how === 'in')).toHaveLength(3);
  });

  test('the whole pack in “bring” passes', () => {
    expect(errorsOf(followed(new Map(), snippetsIn(textOf(language, 'bring'))))).toEqual([]);
  });

  test('every command it names is one, with options it takes', () => {
    const help = readFileSync('src/tools/command/story.ts', 'utf8');
    const scripts = (
      JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    ).scripts;
    const shell = handbookPages
      .flatMap((page) => snippetsIn(textOf(language, page)))
      .filter(({ kind }) => kind === 'sh')
      .map(({ text }) => text);
    expect(shell.length).toBeGreaterThan(10);
    for (const line of shell) {
      const [, script = ''] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
      expect(Object.keys(scripts), line).toContain(script);
      const [, command] = /-- (\w+)/.exec(line) ?? [];
      if (script !== 'story') continue;
      const [, told = ''] = new RegExp(`story -- ${command} ([^]*?)(npm run|\`)`).exec(help) ?? [];
      expect(told, line).not.toBe('');
      for (const [option] of line.matchAll(/--[a-z]+/g)) expect(told, line).toContain(option);
    }
  });

  test('“limits” states the limits that are held', () => {
    const text = textOf(language, 'limits');
    const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;
    for (const limit of [zipLimits.packed, zipLimits.file, zipLimits.whole]) {
      expect(text).toContain(megabytes(limit));
    }
    expect(text).toMatch(new RegExp(`\\| ${zipLimits.files} +\\|`));
  });

  test('leads only to pages it has', () => {
    for (const page of handbookPages) {
      const text = textOf(language, page);
      expect(titleOf(text)).not.toBe('');
      for (const [, to] of text.matchAll(/\]\(#\/write\/help\/(\w+)\)/g)) {
        expect(handbookPages).toContain(to);
      }
      expect(handbookHtml(text, language)).not.toMatch(/<script|undefined|\[object/);
    }
  });
});

test('both languages have the same pages with the same pieces of code', () => {
  const files = (language: Language) => readdirSync(`locales/${language}/handbook`).sort();
  expect(files('de')).toEqual(files('en'));
  for (const page of ['branch', 'measure'] as const) {
    const pieces = (language: Language) =>
      snippetsIn(textOf(language, page))
        .filter(({ kind }) => kind !== 'sh')
        .map(({ how, file, text }) => `${how} ${file} ${text}`)
        .sort();
    expect(pieces('de')).toEqual(pieces('en'));
  }
});

test('every code and every name has its meaning in both languages', () => {
  expect(Object.keys(codesIn('de'))).toEqual(Object.keys(codes));
  for (const [code, { means, help }] of Object.entries(codesIn('de'))) {
    expect(`${code} ${means}`).not.toBe(`${code} ${codesIn('en')[code]?.means}`);
    expect(`${means}${help}`).not.toMatch(/[“"][^“”„"]*”/);
  }
  for (const kind of ['functions', 'cues', 'measures', 'indicators'] as const) {
    const [english, german] = [namesIn('en')[kind], namesIn('de')[kind]];
    expect(german.map(({ form }) => form.split(' (')[0])).toEqual(
      english.map(({ form }) => form.split(' (')[0]),
    );
    german.forEach(({ means }, index) => expect(means).not.toBe(english[index]?.means));
  }
});
