import { refusalText, type Glossary, type Manifest, type Texts } from '../game/index.ts';
import { act, createWorld, indicators, measures, nearestName, parameters } from '../sim/index.ts';
import { parseCue } from '../story/index.ts';
import type { AuthoringProblem } from './authoring-problem.ts';
import { problemAt, type Code } from './codes.ts';
import { lineOfPath } from './manifest-line.ts';
import { expressionsOf, visitNodes, type Outline } from './outline.ts';
import { told, type Said } from './said.ts';

/** Holds story.json against the world and against the ink of its first language. */
export function checkManifest(
  manifest: Manifest,
  glossary: Glossary,
  outline: Outline | null,
  labels: readonly string[],
  text: string,
): AuthoringProblem[] {
  const problems: AuthoringProblem[] = [];
  const say = (code: Code, path: string, message: string | Said) => {
    const place = { file: 'story.json', line: lineOfPath(text, path) };
    problems.push(problemAt(code, place, told`${path}: ${message}`));
  };
  const named = (code: Code, path: string, name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    const near = nearestName(name, known);
    const hint = near === null ? '' : told` The nearest is “${near}”.`;
    say(code, path, told`there is no “${name}”.${hint}`);
  };
  checkWorld();
  checkTexts('', manifest);
  checkGlossary();
  if (outline !== null) checkInk(outline);
  return problems;

  function checkWorld(): void {
    const ids = indicators.map(({ id }) => id);
    manifest.indicators.forEach((id, index) => named('RW033', `indicators.${index}`, id, ids));
    manifest.roles.forEach(({ objectives }, at) =>
      objectives.forEach(({ indicator }, index) =>
        named('RW033', `roles.${at}.objectives.${index}.indicator`, indicator, ids),
      ),
    );
    const instruments = [
      ...ids,
      ...[...measures, ...(manifest.measures ?? [])].map(({ id }) => id),
      ...parameters.filter(({ settable }) => settable).map(({ id }) => id),
    ];
    manifest.chapters.forEach(({ instruments: own = [] }, at) =>
      own.forEach((id, index) =>
        named('RW033', `chapters.${at}.instruments.${index}`, id, instruments),
      ),
    );
    const chapters = manifest.chapters.map(({ id }) => id);
    manifest.plans.forEach(({ parts }, at) =>
      parts.forEach(({ chapter }, index) => {
        if (chapter !== undefined)
          named('RW036', `plans.${at}.parts.${index}.chapter`, chapter, chapters);
      }),
    );
    try {
      const world = createWorld(1, manifest.measures ? { measures: manifest.measures } : {});
      manifest.injects.forEach(({ actions }, at) =>
        actions.forEach((action, index) => {
          const done = act(world, action);
          if (!done.ok) say('RW041', `injects.${at}.actions.${index}`, refusalText(done.refusal));
        }),
      );
    } catch (error) {
      say('RW003', 'measures', error instanceof Error ? error.message : String(error));
    }
  }

  /** Finds every short text and asks it for each language. */
  function checkTexts(path: string, value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach((inner, index) => checkTexts(join(path, String(index)), inner));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const keys = Object.keys(value);
    const isTexts = keys.length > 0 && keys.every((key) => key === 'en' || key === 'de');
    if (isTexts) checkText(path, value);
    else for (const [key, inner] of Object.entries(value)) checkTexts(join(path, key), inner);
  }

  function checkText(path: string, texts: Texts): void {
    for (const language of manifest.languages) {
      if (texts[language] === undefined)
        say('RW005', path, told`there is nothing in “${language}”.`);
    }
  }

  function checkGlossary(): void {
    for (const [id, entry] of Object.entries(glossary)) {
      for (const language of manifest.languages) {
        if (entry[language] !== undefined) continue;
        say('RW005', `glossary.${id}`, told`there is nothing in “${language}”.`);
      }
    }
  }

  function checkInk(ink: Outline): void {
    const knots = ink.flows.filter(({ isFunction }) => !isFunction).map(({ name }) => name);
    manifest.chapters.forEach(({ knot, preset }, at) => {
      named('RW044', `chapters.${at}.knot`, knot, knots);
      preset.forEach((label, index) =>
        named('RW044', `chapters.${at}.preset.${index}`, label, labels),
      );
    });
    const { cues, headlines } = used(ink);
    const unused = (
      code: Code,
      path: string,
      ids: readonly string[],
      found: ReadonlySet<string>,
    ) => {
      for (const id of ids)
        if (!found.has(id)) say(code, `${path}.${id}`, told`it is used nowhere.`);
    };
    unused('RW063', 'endings', Object.keys(manifest.endings), cues.get('ending') ?? new Set());
    unused('RW064', 'headlines', Object.keys(manifest.headlines), headlines);
    unused('RW066', 'glossary', Object.keys(glossary), cues.get('term') ?? new Set());
    const chapters = manifest.chapters.map(({ id }) => id);
    unused('RW074', 'chapters', chapters, cues.get('chapter') ?? new Set());
    const roles = manifest.roles.map(({ id }) => id);
    unused('RW074', 'roles', roles, cues.get('role') ?? new Set());
    unused('RW074', 'scenes', Object.keys(manifest.scenes ?? {}), cues.get('scene') ?? new Set());
  }
}

function used(ink: Outline): {
  cues: ReadonlyMap<string, ReadonlySet<string>>;
  headlines: ReadonlySet<string>;
} {
  const cues = new Map<string, Set<string>>();
  const headlines = new Set<string>();
  for (const flow of ink.flows) {
    visitNodes(flow.nodes, (node) => {
      const cue = node.kind === 'tag' ? parseCue(node.text) : null;
      if (cue !== null) cues.set(cue.kind, (cues.get(cue.kind) ?? new Set()).add(cue.value));
      for (const { name, values } of expressionsOf(node).flatMap(({ calls }) => calls)) {
        if (name === 'headline') headlines.add(String(values[0]));
      }
    });
  }
  return { cues, headlines };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
