import {
  refusalText,
  type Glossary,
  type Manifest,
  type Texts,
  type AuthoringProblem,
} from '../../game/index.ts';
import {
  act,
  createWorld,
  indicators,
  measures,
  nearestName,
  parameters,
} from '../../sim/index.ts';
import { parseCue } from '../../story/index.ts';
import { glossaryFile } from '../pack/build-pack.ts';
import type { InkSource } from '../compile/compile.ts';
import { problemAt, type Code } from '../codes.ts';
import { hasPath, lineOfPath } from '../text/manifest-line.ts';
import { expressionsOf, visitNodes, type Outline } from '../outline/outline.ts';
import { told, type Said } from '../said.ts';

/** Holds a story's JSON files against the world and against the ink of its first language. */
export function checkManifest(
  manifest: Manifest,
  glossary: Glossary,
  outline: Outline | null,
  labels: readonly string[],
  files: InkSource,
): AuthoringProblem[] {
  const check = new ManifestCheck(manifest, glossary, files);
  check.checkWorld();
  check.checkTexts('', manifest);
  check.checkGlossary();
  if (outline !== null) check.checkInk(outline, labels);
  return check.problems;
}

/** What was found in a story's JSON files, each at its line. */
class ManifestCheck {
  readonly problems: AuthoringProblem[] = [];

  constructor(
    readonly manifest: Manifest,
    readonly glossary: Glossary,
    readonly files: InkSource,
  ) {}

  checkWorld(): void {
    const { indicators: shown, roles } = this.manifest;
    const ids = indicators.map(({ id }) => id);
    shown.forEach((id, index) => this.#named('RW033', `indicators.${index}`, id, ids));
    roles.forEach(({ objectives }, at) =>
      objectives.forEach(({ indicator }, index) =>
        this.#named('RW033', `roles.${at}.objectives.${index}.indicator`, indicator, ids),
      ),
    );
    this.#checkChapters(ids);
    this.#checkInjects();
  }

  #checkChapters(ids: readonly string[]): void {
    const { chapters, plans, measures: own = [] } = this.manifest;
    const instruments = [
      ...ids,
      ...[...measures, ...own].map(({ id }) => id),
      ...parameters.filter(({ settable }) => settable).map(({ id }) => id),
    ];
    chapters.forEach(({ instruments: shown = [] }, at) =>
      shown.forEach((id, index) =>
        this.#named('RW033', `chapters.${at}.instruments.${index}`, id, instruments),
      ),
    );
    const known = chapters.map(({ id }) => id);
    plans.forEach(({ parts }, at) =>
      parts.forEach(({ chapter }, index) => {
        if (chapter !== undefined)
          this.#named('RW036', `plans.${at}.parts.${index}.chapter`, chapter, known);
      }),
    );
  }

  /** Tries every act of an inject on a world. */
  #checkInjects(): void {
    const { measures: own, injects } = this.manifest;
    try {
      const world = createWorld(1, own ? { measures: own } : {});
      injects.forEach(({ actions }, at) =>
        actions.forEach((action, index) => {
          const done = act(world, action);
          if (done.ok) return;
          this.#say('RW041', `injects.${at}.actions.${index}`, refusalText(done.refusal));
        }),
      );
    } catch (error) {
      this.#say('RW003', 'measures', error instanceof Error ? error.message : String(error));
    }
  }

  /** Finds every short text and asks it for each language. */
  checkTexts(path: string, value: unknown): void {
    if (Array.isArray(value)) {
      value.forEach((inner, index) => this.checkTexts(join(path, String(index)), inner));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const keys = Object.keys(value);
    const isTexts = keys.length > 0 && keys.every((key) => key === 'en' || key === 'de');
    if (isTexts) this.#checkText(path, value);
    else for (const [key, inner] of Object.entries(value)) this.checkTexts(join(path, key), inner);
  }

  #checkText(path: string, texts: Texts): void {
    for (const language of this.manifest.languages) {
      if (texts[language] === undefined)
        this.#say('RW005', path, told`there is nothing in “${language}”.`);
    }
  }

  checkGlossary(): void {
    for (const [id, entry] of Object.entries(this.glossary)) {
      for (const language of this.manifest.languages) {
        if (entry[language] !== undefined) continue;
        this.#sayOfTerm('RW005', id, told`there is nothing in “${language}”.`);
      }
    }
  }

  checkInk(ink: Outline, labels: readonly string[]): void {
    const { chapters, doors = {}, endings, headlines, roles, scenes = {} } = this.manifest;
    const knots = ink.flows.filter(({ isFunction }) => !isFunction).map(({ name }) => name);
    chapters.forEach(({ knot, preset }, at) => {
      this.#named('RW044', `chapters.${at}.knot`, knot, knots);
      preset.forEach((label, index) =>
        this.#named('RW044', `chapters.${at}.preset.${index}`, label, labels),
      );
    });
    for (const door of Object.keys(doors))
      this.#named('RW035', `doors.${door}`, door, Object.keys(endings));
    const { cues, headlines: shown } = used(ink);
    const named = (kind: string) => cues.get(kind) ?? new Set<string>();
    this.#unused('RW063', 'endings', Object.keys(endings), named('ending'));
    this.#unused('RW064', 'headlines', Object.keys(headlines), shown);
    for (const id of Object.keys(this.glossary)) {
      if (!named('term').has(id)) this.#sayOfTerm('RW066', id, told`it is used nowhere.`);
    }
    this.#unused('RW074', 'chapters', chapters.map(idOf), named('chapter'));
    this.#unused('RW074', 'roles', roles.map(idOf), named('role'));
    this.#unused('RW074', 'scenes', Object.keys(scenes), named('scene'));
  }

  #unused(code: Code, path: string, ids: readonly string[], found: ReadonlySet<string>): void {
    for (const id of ids)
      if (!found.has(id)) this.#say(code, `${path}.${id}`, told`it is used nowhere.`);
  }

  #named(code: Code, path: string, name: string, known: readonly string[]): void {
    if (known.includes(name)) return;
    const near = nearestName(name, known);
    const hint = near === null ? '' : told` The nearest is “${near}”.`;
    this.#say(code, path, told`there is no “${name}”.${hint}`);
  }

  /** Of a term, wherever it stands. */
  #sayOfTerm(code: Code, id: string, message: Said): void {
    const terms = this.files.get(glossaryFile) ?? '';
    if (hasPath(terms, id)) {
      const place = { file: glossaryFile, line: lineOfPath(terms, id) };
      this.problems.push(problemAt(code, place, told`${id}: ${message}`));
    } else this.#say(code, `glossary.${id}`, message);
  }

  #say(code: Code, path: string, message: string | Said): void {
    const line = lineOfPath(this.files.get('story.json') ?? '', path);
    const place = { file: 'story.json', line };
    this.problems.push(problemAt(code, place, told`${path}: ${message}`));
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
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
