import type { Run } from '../../game/index.ts';
import { consequenceAt, type Consequence, type Effect } from '../indicator/consequence.ts';
import { say, write } from './speech.ts';
import { movedText, elapsedText, instrumentWords, valueText } from './world-words.ts';

/** Effects that fit into one line. */
const most = 2;

/** The first effects in one line: `4 days pass · Services 62 → 31 %`. Where it breaks, a dot stays at its end. */
export function consequenceLine({ hours, effects }: Consequence): string {
  return [elapsedText(hours), ...firstOf(effects).map(effectText)].join('\u00a0· ');
}

/** The same in a sentence to be heard: `4 days pass: Services from 62 to 31 %.` */
export function consequenceSentence({ hours, effects }: Consequence): string {
  const changes = firstOf(effects).map(effectSentence).join('; ');
  return say('world:changes', { elapsed: elapsedText(hours), changes });
}

/**
 * How a page came after another, in a sentence to be heard: what its decision led to, or which one
 * was taken back. Empty where nothing can be told.
 */
export function turnSentence(before: Run, run: Run): string {
  const { taken = null } = before.turns.at(run.playthrough.decisions.length + 1) ?? {};
  if (taken !== null) return say('reader:taken_back', { choice: taken.text });
  const consequence = consequenceAt(run, run.turns.length - 1);
  return consequence === null ? '' : consequenceSentence(consequence);
}

/** What was on its way before is told only where nothing else is. */
function firstOf(effects: readonly Effect[]): readonly Effect[] {
  const own = effects.filter(({ kind }) => kind !== 'running');
  return (own.length > 0 ? own : effects).slice(0, most);
}

/** An effect in few signs: `Services 62 → 31 %`. */
export function effectText(effect: Effect): string {
  return worded(effect, (values) => say('world:effects.moved', values));
}

/** An effect in words alone: `Services from 62 to 31 %`. */
export function effectSentence(effect: Effect): string {
  return worded(effect, (values) => say('world:effects.moved_in_words', values));
}

interface Move {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function worded(effect: Effect, move: (values: Move) => string): string {
  const { name } = instrumentWords(effect.id);
  switch (effect.kind) {
    case 'moved':
    case 'set': {
      const before = valueText(effect.id, effect.before);
      const after = valueText(effect.id, effect.after);
      if (before !== after) return move({ name, before, after });
      const change = movedText(effect.id, effect.before, effect.after);
      return say('world:effects.slight', { name, change, after });
    }
    case 'stands':
      return say('world:effects.stands', {
        name,
        value: valueText(effect.id, effect.value),
      });
    case 'aimed':
    case 'running': {
      const [target, before, level] = [effect.target, effect.before, effect.level].map((share) =>
        write('percent', share),
      ) as [string, string, string];
      const values = { name, target, level };
      if (target === level) {
        return before === level
          ? say('world:effects.reached', values)
          : move({ name, before, after: level });
      }
      const isRising = effect.level < effect.target;
      if (!isRising && before !== level) {
        return say('world:effects.sinking', { move: move({ name, before, after: level }), target });
      }
      // Whether anybody ordered it the model cannot know: a lock, a habit or a law moves measures too.
      if (!isRising) return say('world:effects.falling', values);
      if (effect.kind === 'running') return say('world:effects.rising', values);
      const aimed = write('percent', effect.aimed);
      return effect.aimed > effect.target && aimed !== target
        ? say('world:effects.lowered', { ...values, asked: aimed })
        : say('world:effects.aimed', values);
    }
  }
}
