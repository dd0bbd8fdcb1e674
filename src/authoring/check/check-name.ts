import {
  inkFunctions,
  parsePresumptions,
  type Glossary,
  type Manifest,
  type AuthoringProblem,
  type Place,
} from '../../game/index.ts';
import { indicators, measures, nearestName, parameters } from '../../sim/index.ts';
import { cueKinds, parseCue } from '../../story/index.ts';
import { checkKinds } from './check-call.ts';
import { problemAt, type Code } from '../codes.ts';
import {
  expressionsOf,
  visitNodes,
  type Call,
  type Expression,
  type Outline,
} from '../outline/outline.ts';
import { told } from '../said.ts';

/** What a recorded question may be about. */
const questions = ['attribution'];

type CueName = Exclude<(typeof cueKinds)[number], 'note' | 'presumes' | 'when'>;

/** Finds names in the ink that nobody knows, each with the nearest that somebody does. */
export function checkNames(
  outline: Outline,
  manifest: Manifest,
  glossary: Glossary | null,
  labels: readonly string[],
): AuthoringProblem[] {
  const check = new NameCheck(manifest, glossary, labels);
  for (const { name, place } of outline.externals) check.checkFunction(name, place);
  for (const { value, place } of outline.declared) check.checkExpression(value, place);
  for (const flow of outline.flows) {
    visitNodes(flow.nodes, (node) => {
      if (node.kind === 'tag') check.checkTag(node.text, node.place);
      for (const value of expressionsOf(node)) check.checkExpression(value, node.place);
    });
  }
  return check.problems;
}

type Names = Readonly<
  Record<
    'measure' | 'parameter' | 'indicator' | 'headline' | 'ending' | 'choice',
    readonly string[]
  >
>;

/** The names there are, and what was found that is none of them. */
class NameCheck {
  readonly problems: AuthoringProblem[] = [];
  readonly #names: Names;
  /** What a cue may name; null where anything will do. */
  readonly #cueNames: Record<CueName, { code: Code; known: readonly string[] | null }>;

  constructor(manifest: Manifest, glossary: Glossary | null, labels: readonly string[]) {
    this.#names = {
      measure: [...measures, ...(manifest.measures ?? [])].map(({ id }) => id),
      parameter: parameters.filter(({ settable }) => settable).map(({ id }) => id),
      indicator: indicators.map(({ id }) => id),
      headline: Object.keys(manifest.headlines),
      ending: Object.keys(manifest.endings),
      choice: labels,
    };
    this.#cueNames = {
      chapter: { code: 'RW036', known: manifest.chapters.map(({ id }) => id) },
      role: { code: 'RW037', known: manifest.roles.map(({ id }) => id) },
      ending: { code: 'RW035', known: Object.keys(manifest.endings) },
      scene: { code: 'RW039', known: manifest.scenes ? Object.keys(manifest.scenes) : null },
      term: { code: 'RW038', known: glossary && Object.keys(glossary) },
      ask: { code: 'RW040', known: questions },
    };
  }

  checkFunction(name: string, place: Place): void {
    if (!Object.hasOwn(inkFunctions, name))
      this.#unknown('RW030', 'function', name, Object.keys(inkFunctions), place);
  }

  checkExpression(value: Expression, place: Place): void {
    for (const call of value.calls) this.#checkCall(call);
    this.#checkFractions(value, place);
  }

  #unknown(code: Code, kind: string, name: string, known: readonly string[], place: Place): void {
    const near = nearestName(name, known);
    const hint = near === null ? '' : told` The nearest is “${near}”.`;
    this.problems.push(problemAt(code, place, told`There is no ${kind} “${name}”.${hint}`));
  }

  #checkFractions({ fractions }: Expression, place: Place): void {
    for (const written of fractions) {
      const isDivision = written.includes('/');
      const message = isDivision ? told`“${written}” divides.` : told`“${written}” has decimals.`;
      this.problems.push(problemAt(isDivision ? 'RW043' : 'RW042', place, message));
    }
  }

  checkTag(text: string, place: Place): void {
    const cue = parseCue(text);
    if (cue === null) {
      const name = text.split(':')[0]?.trim() ?? '';
      const isKnown = cueKinds.some((kind) => kind === name);
      if (isKnown) this.problems.push(problemAt('RW040', place, told`“# ${text}” says nothing.`));
      else this.#unknown('RW040', 'cue', name, cueKinds, place);
      return;
    }
    if (cue.kind === 'note' || cue.kind === 'when') return;
    if (cue.kind === 'presumes') {
      this.#checkPresumption(cue.value, place);
      return;
    }
    const { code, known } = this.#cueNames[cue.kind];
    if (known === null || known.includes(cue.value)) return;
    this.#unknown(code, cue.kind === 'ask' ? 'question' : cue.kind, cue.value, known, place);
  }

  #checkPresumption(text: string, place: Place): void {
    const read = parsePresumptions(text);
    if (read === null)
      this.problems.push(problemAt('RW081', place, told`“${text}” cannot be read.`));
    for (const name of (read ?? []).flatMap(({ names: used }) => used)) {
      this.#checkId('RW033', 'indicator', name, place);
    }
  }

  #checkCall({ name, values, place }: Call): void {
    const [first, second] = values;
    this.problems.push(...checkKinds({ name, values, place }));
    const ranged = (value: typeof first, low: number, high: number) => {
      if (typeof value !== 'number' || (value >= low && value <= high)) return;
      const message = told`${name}: ${value} is outside ${low} to ${high}.`;
      this.problems.push(problemAt('RW041', place, message));
    };
    switch (name) {
      case 'deploy':
        ranged(second, 0, 100);
        this.#checkId('RW031', 'measure', first, place);
        return;
      case 'withdraw':
        this.#checkId('RW031', 'measure', first, place);
        return;
      case 'set': {
        this.#checkId('RW032', 'parameter', first, place);
        const parameter = parameters.find(({ id }) => id === first);
        if (parameter !== undefined) ranged(second, ...parameter.range);
        return;
      }
      case 'read':
        this.#checkId('RW033', 'indicator', first, place);
        return;
      case 'was':
        this.#checkId('RW033', 'indicator', first, place);
        ranged(second, 0, 100_000);
        return;
      case 'likely':
        ranged(first, 0, 100);
        return;
      case 'advance':
        ranged(first, 0, 24 * 366);
        return;
      case 'headline':
        this.#checkId('RW034', 'headline', first, place);
        return;
      case 'remembers':
        // Where nothing compiles there are no labels to hold it against.
        if (this.#names.choice.length > 0) this.#checkId('RW080', 'choice', first, place);
        return;
      case 'ended':
        this.#checkId('RW035', 'ending', first, place);
    }
  }

  #checkId(
    code: Code,
    kind: keyof Names,
    value: string | number | null | undefined,
    place: Place,
  ): void {
    if (typeof value === 'string' && !this.#names[kind].includes(value)) {
      this.#unknown(code, kind, value, this.#names[kind], place);
    }
  }
}
