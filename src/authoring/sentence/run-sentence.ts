import { formPattern } from './ink-sentence.ts';
import type { Said } from '../said.ts';

/** What is said in English while a story runs, by ink's engine and by the game. The first that fits is taken. */
export const runForms: readonly string[] = [
  "ran out of content. Do you need a '-> DONE' or '-> END'?",
  "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?",
  "unexpectedly reached end of content. Do you need a '~ return'?",
  "Shouldn't use a divert target (to {0}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)",
  'Tried to divert using a target from a variable that could not be found ({0})',
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it was empty/null (the value 0).",
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it contained '{1}'.",
  'Found {0}, when expected {1}',
  'TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name), but saw {0}',
  'Invalid value for minimum parameter of RANDOM(min, max)',
  'Invalid value for maximum parameter of RANDOM(min, max)',
  'RANDOM was called with minimum as {0} and maximum as {1}. The maximum must be larger',
  "Variable not found: '{0}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state.",
  "Error: Missing function binding for external: '{0}' , and no fallback ink function found.",
  "Error: Missing function binding for externals: '{0}' , and no fallback ink function found.",
  "Cannot assign to a variable ({0}) that hasn't been declared in the story",
  'Attempting to perform {0} on a void value. Did you forget to "return" a value from a function you called here?',
  'Cannot perform operation {0} on {1}',
  'Could not find List item with the value {0} in {1}',
  'Cannot mix Lists and {0} values in this operation',
  'unexpectedly reached end of content for unknown reason. Please debug compiler!',
  "Divert target doesn't exist: {0}",
  'Divert resolution failed: {0}',
  'RANDOM was called with a range that exceeds the size that ink numbers can use.',
  'Invalid value passed to SEED_RANDOM',
  'Passed non-integer when creating a list element from a numerical value.',
  'Failed to find LIST called {0}',
  'Expected list, minimum and maximum for LIST_RANGE',
  'Expected list for LIST_RANDOM',
  'Can not call use {0} operation on {1} and {2}',
  "Can't cast {0} from {1} to {2}",
  "Failed to find content at path '{0}', and no approximation of it was possible.",
  "Failed to find content at path '{0}', so it was approximated to: '{1}'.",
  'Failed to find container for {0} lookup at {1}',
  'Read count for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).',
  'TURNS_SINCE() for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).',
  'Could not find temporary variable to set: {0}',
  'Thread available to pop, threads should always be flat by the end of evaluation?',
  'Unexpected ControlCommand while extracting tag from choice',
  "Shouldn't be checking the truthiness of a divert target",
  'Maximum call stack size exceeded',
  'The text runs in a circle without reaching a choice.',
  'The page has more than {0} paragraphs.',
  'The page names two endings: {0} and {1}.',
  'The page names the ending {0} and offers choices.',
  'There is no choice “{0}” here.',
  '{0}({1}): unknown-measure: “{2}”; the nearest name is “{3}”',
  '{0}({1}): unknown-measure: “{2}”',
  '{0}({1}): unknown-parameter: “{2}”; the nearest name is “{3}”',
  '{0}({1}): unknown-parameter: “{2}”',
  '{0}({1}): unknown-indicator: “{2}”; the nearest name is “{3}”',
  '{0}({1}): unknown-indicator: “{2}”',
  '{0}({1}): out-of-range: “{2}” {3}; allowed are {4} to {5}',
  '{0}({1}): not-settable: “{2}” {3}; allowed are {4} to {5}',
  '{0}({1}): there is no headline “{2}”',
  '{0}({1}): there is no ending “{2}”',
  '{0}({1}): a whole number is needed, not {2}',
  '{0}({1}): a name in quotation marks is needed, not {2}',
];

/** What ink's engine puts before its sentences: that it runs, and where in the compiled story. */
const before = /^RUNTIME (?:ERROR|WARNING): (?:'[^']*' line \d+: |\([^)]*\): )?/;

const known = runForms.map((form) => ({ form, pattern: formPattern(form) }));

/** A sentence of ink's engine without what it puts before it. */
export function bareSentence(message: string): string {
  return message.replace(before, '');
}

/** A sentence told while a story runs, by its parts; null where it is none of those known. */
export function runSentence(message: string): Said | null {
  const bare = bareSentence(message);
  for (const { form, pattern } of known) {
    const match = pattern.exec(bare);
    if (match !== null) return { form, values: match.slice(1) };
  }
  return null;
}
