import type { modelText } from '../../locales/en/model.ts';
import type { modelEquations } from '../../locales/model-equation.ts';
import type {
  measuredAlternative,
  measuredFacts,
  measuredPaper,
  measuredSensitivity,
  parameters,
} from '../game/index.ts';
import type { RoomWords, Words } from './room-words.ts';
import type { Text } from './text.ts';
import { measureWords, type WorldWords } from './world-words.ts';

/** Everything the model page shows, in one language. */
export interface ModelPage {
  readonly words: Words<typeof modelText>;
  /** MathML by section and name. */
  readonly equations: typeof modelEquations;
  readonly parameters: typeof parameters;
  /** Empty where nothing was measured. */
  readonly facts: typeof measuredFacts;
  readonly sensitivity: typeof measuredSensitivity;
  readonly paper: typeof measuredPaper;
  readonly alternative: typeof measuredAlternative;
}

/** The text under a key that is only known while the page is shown; null where there is none. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

/** What is measured in a part of a fact, in the language shown; null where we have no words. */
export function partText(
  text: Text,
  words: RoomWords,
  world: WorldWords,
  name: string,
): string | null {
  const { model } = words;
  const [, alone] = /^(\w+) alone$/.exec(name) ?? [];
  if (alone !== undefined) {
    return text.fill(model.alone, { measure: measureWords(world, alone).name });
  }
  const [, three] = /^best of three: (.+)$/.exec(name) ?? [];
  if (three !== undefined) {
    const names = three.split(' + ').map((id) => measureWords(world, id).name);
    return text.fill(model.three, { measures: names.join(', ') });
  }
  return wordOf(model.fact_parts, name);
}

/** A threshold as a sentence has it: `>= 0.95` → `≥ 0,95`. */
export function thresholdText(text: Text, threshold: string): string {
  const [, sign, value] = /^([<>]=) (-?[\d.]+)$/.exec(threshold) ?? [];
  if (sign === undefined || value === undefined) return threshold;
  return `${sign === '>=' ? '≥' : '≤'}\u00a0${text.number(Number(value), 3)}`;
}

/** A number of the model with the digits it has, minus signs as in print. */
export function figureText(text: Text, value: number): string {
  return text.number(value, 5).replace('-', '−');
}

/** An equation as the language writes its numbers: `0.12` becomes `0,12` in German. */
export function equationText(text: Text, markup: string): string {
  return markup.replace(/<mn>([\d.]+)<\/mn>/g, (_, digits: string) => {
    return `<mn>${text.number(Number(digits), 6)}</mn>`;
  });
}
