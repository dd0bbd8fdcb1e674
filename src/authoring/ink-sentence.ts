import type { Said } from './said.ts';

/** What ink's compiler says where another sentence helps more, and that sentence. */
const plainer: readonly (readonly [ink: string, plain: string])[] = [
  [
    "Expected closing ')' for bracketed name but saw '{0}'",
    'A label has letters, digits and _ only, as in (open_log); this one breaks off at “{0}”.',
  ],
  [
    "Expected end of line after knot name definition but saw '{0}'",
    'The name of a knot has letters, digits and _ only, as in === open_log; this one breaks off at “{0}”.',
  ],
  [
    "Expected end of line after stitch name but saw '{0}'",
    'The name of a stitch has letters, digits and _ only, as in = open_log; this one breaks off at “{0}”.',
  ],
];

/** Sentences of ink's compiler that are said as they are in English. The first that fits is taken. */
export const inkForms: readonly string[] = [
  "Divert target not found: '-> {0}'",
  "Divert target not found: '{0}'",
  "Function call target not found: '-> {0}'",
  'Unresolved variable: {0}',
  "Variable could not be found to assign to: '{0}'",
  "variable for {0} could not be found: '{1}' after searching: {2}",
  "Can't re-assign to a constant (do you need to use VAR when declaring '{0}'?)",
  'global variable assignments cannot refer to other variables, only literal values, constants and list items',
  'initial value for a variable must be a number, constant, list or divert target',
  'initial value for a constant must be a number or divert target',
  "Choice '{0}': name has already been used for a {1} on line {2}",
  "{0} '{1}': name has already been used for a {2} on {3}",
  "A {0} with the same label name '{1}' already exists in this context on line {2}",
  "{0} already contains flow named '{1}' (at line {2})",
  "{0} already contains flow named '{1}' (at {2})",
  "'{0}' cannot be used for the name of a {1} because it's a reserved keyword",
  "'{0}' cannot be used for the name of a {1} because it's a built in function",
  "Functions may not contain diverts, but saw '{0}'",
  "Functions may not contain choices, but saw '{0}'",
  "Functions may not contain stitches, but saw '{0}' within the function '{1}'",
  'Return statements can only be used in knots that are declared as functions: == function {0} ==',
  'should not have return statement outside of a knot',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?",
  'Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->',
  'Blank choice - if you intended a default fallback choice, use the `* ->` syntax',
  'Choices nested in conditionals or sequences need to explicitly divert afterwards.',
  "Divert to '{0}' requires {1} arguments, but there weren't any passed to it",
  "Divert to '{0}' requires {1} arguments, but only got {2}",
  "Divert to '{0}' requires {1} arguments, but got {2}",
  "Function call to '{0}' requires {1} arguments, but there weren't any passed to it",
  "Function call to '{0}' requires {1} arguments, but only got {2}",
  "Function call to '{0}' requires {1} arguments, but got {2}",
  "{0} hasn't been marked as a function, but it's being called as one. Do you need to declare the knot as '== function {1} =='?",
  "List '{0}' contains duplicate items called '{1}'",
  "Duplicate EXTERNAL definition of '{0}'",
  'RANDOM should take 2 parameters: a minimum and a maximum integer',
  'The TURNS_SINCE() function should take one argument: a divert target to the target knot, stitch, gather or choice you want to check. e.g. TURNS_SINCE(-> myKnot)',
  "Recursive INCLUDE detected: '{0}' is already open.",
  'String expressions cannot contain diverts (->)',
  'Empty diverts (->) are only valid on choices',
  "expected content for the conditional branch following '-'",
  "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and conditions, you should only use one dash.",
  "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use { curly braces } instead",
  'Expected {0} but saw end of line',
  "Expected {0} but saw '{1}'",
];

interface Known {
  readonly pattern: RegExp;
  readonly form: string;
}

const known: readonly Known[] = [
  ...plainer.map(([ink, form]) => ({ pattern: formPattern(ink), form })),
  ...inkForms.map((form) => ({ pattern: formPattern(form), form })),
];

/** What else is said instead of ink's own sentences. */
export const plainForms: readonly string[] = plainer.map(([, plain]) => plain);

/** A sentence of ink's compiler by its parts, or a plainer one; null where it is none of those known. */
export function inkSentence(message: string): Said | null {
  for (const { pattern, form } of known) {
    const match = pattern.exec(message);
    if (match !== null) return { form, values: match.slice(1) };
  }
  return null;
}

/** What tells a sentence of a form, with its values as groups. */
export function formPattern(form: string): RegExp {
  const parts = form.split(/\{\d\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}\\.?$`, 's');
}
