/** What ink's compiler says in its own words, in plain ones, by ink's sentence; what is plain already is not here. */
export const inkSentences: Readonly<Record<string, string>> = {
  "Divert target not found: '-> {0}'":
    'There is no “{0}” to go on to. Mend the name behind the ->, or write a knot of that name.',
  "Divert target not found: '{0}'":
    'There is no “{0}” to go on to. Mend the name, or write a knot of that name.',
  "Function call target not found: '-> {0}'":
    'There is no function “{0}”. Mend the name, or write === function {0}().',
  'Unresolved variable: {0}':
    'There is no variable “{0}”. Mend the name, or create it: VAR {0} = 0.',
  "Variable could not be found to assign to: '{0}'":
    '“{0}” is set here and created nowhere. Create it with VAR, or here with ~ temp.',
  "variable for {0} could not be found: '{1}' after searching: {2}":
    'There is no variable “{1}” here to be changed with ++ or -- ({0}, {2}). Create it with VAR.',
  "Can't re-assign to a constant (do you need to use VAR when declaring '{0}'?)":
    'A constant stays as it is. If “{0}” is to change, create it with VAR.',
  'global variable assignments cannot refer to other variables, only literal values, constants and list items':
    'A VAR begins with a fixed value, a constant or an item of a list, not with another variable.',
  'initial value for a variable must be a number, constant, list or divert target':
    'A variable begins with a number, a constant, a list or a place to go to.',
  'initial value for a constant must be a number or divert target':
    'A constant is a number or a place to go to.',
  "Choice '{0}': name has already been used for a {1} on line {2}":
    'The label “{0}” is taken in line {2} ({1}). Give one of them another name.',
  "{0} '{1}': name has already been used for a {2} on {3}":
    'The name “{1}” ({0}) is taken ({2}, {3}). Give one of them another name.',
  "A {0} with the same label name '{1}' already exists in this context on line {2}":
    'The label “{1}” stands here in line {2} already ({0}). Give one of them another name.',
  "{0} already contains flow named '{1}' (at line {2})":
    'The name “{1}” is there already, in line {2} ({0}). Give one of them another name.',
  "{0} already contains flow named '{1}' (at {2})":
    'The name “{1}” is there already ({0}, {2}). Give one of them another name.',
  "'{0}' cannot be used for the name of a {1} because it's a reserved keyword":
    '“{0}” is a word of ink’s own and cannot be a name here ({1}). Choose another.',
  "'{0}' cannot be used for the name of a {1} because it's a built in function":
    '“{0}” is a function of ink’s own and cannot be a name here ({1}). Choose another.',
  "Functions may not contain diverts, but saw '{0}'":
    'A function leads nowhere else; here stands “{0}”. Take it out, or make the function a knot.',
  "Functions may not contain choices, but saw '{0}'":
    'A function has no choices; here stands “{0}”. Take it out, or make the function a knot.',
  "Functions may not contain stitches, but saw '{0}' within the function '{1}'":
    'A stitch, “{0}”, stands in the function “{1}”; functions have none. Make it a knot.',
  'Return statements can only be used in knots that are declared as functions: == function {0} ==':
    '“~ return” stands in functions only: == function {0} ==.',
  'should not have return statement outside of a knot':
    '“~ return” stands in no knot here. Take it away, or move it into a function.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?":
    'The text ends here and leads nowhere. Add a choice, a -> to go on with, or -> END.',
  'Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->':
    'A choice without words is taken by itself when no other is left. If that is meant, write “* ->”.',
  'Blank choice - if you intended a default fallback choice, use the `* ->` syntax':
    'A choice without words. If it is to be taken by itself when no other is left, write “* ->”.',
  'Choices nested in conditionals or sequences need to explicitly divert afterwards.':
    'A choice inside a condition or a sequence has to go on with -> afterwards.',
  "Divert to '{0}' requires {1} arguments, but there weren't any passed to it":
    '“{0}” needs values in brackets, {1} of them, and gets none here.',
  "Divert to '{0}' requires {1} arguments, but only got {2}":
    '“{0}” needs values in brackets, {1} of them, and gets only {2} here.',
  "Divert to '{0}' requires {1} arguments, but got {2}":
    '“{0}” needs values in brackets, {1} of them, and gets {2} here.',
  "Function call to '{0}' requires {1} arguments, but there weren't any passed to it":
    'The function “{0}” needs values in brackets, {1} of them, and gets none here.',
  "Function call to '{0}' requires {1} arguments, but only got {2}":
    'The function “{0}” needs values in brackets, {1} of them, and gets only {2} here.',
  "Function call to '{0}' requires {1} arguments, but got {2}":
    'The function “{0}” needs values in brackets, {1} of them, and gets {2} here.',
  "{0} hasn't been marked as a function, but it's being called as one. Do you need to declare the knot as '== function {1} =='?":
    '“{0}” is called like a function and is a knot. If it is to be one, write “== function {1} ==”.',
  "List '{0}' contains duplicate items called '{1}'":
    'The list “{0}” has “{1}” more than once. Keep one of them.',
  "Duplicate EXTERNAL definition of '{0}'":
    '“EXTERNAL {0}” stands there more than once. Keep one of them.',
  "Recursive INCLUDE detected: '{0}' is already open.":
    '“{0}” is included while it is being read: the files include each other in a circle. Take one INCLUDE away.',
  'String expressions cannot contain diverts (->)':
    'A text in quotation marks leads nowhere: take the -> out of it.',
  'Empty diverts (->) are only valid on choices':
    'A -> without a name stands behind a choice only. Write where it leads.',
  "expected content for the conditional branch following '-'":
    'Behind the “-” of this condition it has to say what happens then.',
  "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and conditions, you should only use one dash.":
    'Inside { curly braces } nothing is gathered with --; conditions and sequences over several lines have one dash.',
  "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use { curly braces } instead":
    '“~” stands at the beginning of a line of its own. Inside text write { curly braces }.',
  'Expected {0} but saw end of line': 'Something is missing here: {0}. The line ends instead.',
  "Expected {0} but saw '{1}'": 'Something is missing here: {0}. “{1}” stands there instead.',
};
