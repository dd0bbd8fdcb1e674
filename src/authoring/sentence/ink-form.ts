/**
 * What ink's compiler says, by its own sentence, in plain words with what to do. `{0}`, `{1}` … are what
 * it is about, in the order of ink's sentence. The first that fits is taken; ink puts “Divert” or
 * “Function call” before some.
 */
export const inkForms: Readonly<Record<string, string>> = {
  "Expected closing ')' for bracketed name but saw '{0}'":
    'A label has letters, digits and _ only, as in (open_log); this one breaks off at “{0}”.',
  "Expected end of line after knot name definition but saw '{0}'":
    'The name of a knot has letters, digits and _ only, as in === open_log; this one breaks off at “{0}”.',
  "Expected end of line after stitch name but saw '{0}'":
    'The name of a stitch has letters, digits and _ only, as in = open_log; this one breaks off at “{0}”.',
  "Divert target not found: '-> {0}'":
    'There is no “{0}” to go on to. Mend the name behind the ->, or write a knot of that name.',
  "Divert target not found: '{0}'":
    'There is no “{0}” to go on to. Mend the name, or write a knot of that name.',
  "Function call target not found: '-> {0}'":
    'There is no function “{0}”. Mend the name, or write === function {0}().',
  "Function call target not found: '{0}'":
    'There is no function “{0}” here. Mend the name, or write === function {0}().',
  'Unresolved variable: {0}':
    'There is no variable “{0}”. Mend the name, or create it: VAR {0} = 0.',
  "Variable could not be found to assign to: '{0}'":
    '“{0}” is set here and created nowhere. Create it with VAR, or here with ~ temp.',
  "variable for {0} could not be found: '{1}' after searching: {2}":
    'There is no variable “{1}” here to be changed. Create it: VAR {1} = 0.',
  "Could not find target for read count: {0}, or couldn't find list item with the name {1}":
    'There is no “{0}” here, neither a place that may have been read nor an item of a list. Mend the name.',
  'Could not find target for read count: {0}':
    'There is no place “{0}” that may have been read. Mend the name.',
  "'{0}' being used as read count rather than being called as function. Perhaps you intended to write {1}()":
    '“{0}” is a function: to call it, write {0}(). Without brackets it stands for how often it was called.',
  "found declaration variable '{0}' that was already declared (line {1})":
    'The variable “{0}” is there already, in line {1}. Keep one of them, or set it: ~ {0} = 1.',
  "found declaration variable '{0}' that was already declared":
    'The variable “{0}” is there already. Keep one of them, or set it: ~ {0} = 1.',
  "Can't re-assign to a constant (do you need to use VAR when declaring '{0}'?)":
    'A constant stays as it is. If “{0}” is to change, create it with VAR.',
  "CONST '{0}' has been redefined with a different value. Multiple definitions of the same CONST are valid so long as they contain the same value. Initial definition was on line {1}":
    'The constant “{0}” has another value in line {1}. Keep one of them.',
  'global variable assignments cannot refer to other variables, only literal values, constants and list items':
    'A VAR begins with a fixed value, a constant or an item of a list, not with another variable.',
  'initial value for a variable must be a number, constant, list or divert target':
    'A variable begins with a number, a constant, a list or a place to go to.',
  'initial value for a constant must be a number or divert target':
    'A constant is a number or a place to go to.',
  'Constant strings cannot contain any logic.':
    'The text a variable begins with has no { } in it. Write it out.',
  "Unexpected ','. If you're trying to declare a new list, use the LIST keyword, not VAR":
    'A comma does not belong here. A new list is made with LIST instead of VAR.',
  "Choice '{0}': name has already been used for a {1} on line {2}":
    'The label “{0}” is taken in line {2}. Give one of them another name.',
  "{0} '{1}': name has already been used for a argument to {2} on line {3}":
    'The name “{1}” is that of a value in the brackets of “{2}”, in line {3}. Give one of them another name.',
  "{0} '{1}': name has already been used for a {2} on line {3}":
    'The name “{1}” is taken in line {3}. Give one of them another name.',
  "{0} '{1}': name has already been used for a {2} on {3}":
    'The name “{1}” is taken. Give one of them another name.',
  "A {0} with the same label name '{1}' already exists in this context on line {2}":
    'The label “{1}” stands here in line {2} already. Give one of them another name.',
  "{0} '{1}' has the same label name as a {2} (on line {3})":
    'The label “{1}” is a name in line {3} too. Give one of them another name.',
  "Stitch '{0}' has the same name as a knot (on line {1})":
    'The stitch “{0}” is called as a knot in line {1}. Give one of them another name.',
  "{0} already contains flow named '{1}' (at line {2})":
    'The name “{1}” is there already, in line {2}. Give one of them another name.',
  "{0} already contains flow named '{1}' (at {2})":
    'The name “{1}” is there already. Give one of them another name.',
  "Multiple arguments with the same name: '{0}'":
    '“{0}” stands in these brackets more than once. Give one of them another name.',
  "'{0}' cannot be used for the name of a {1} because it's a reserved keyword":
    '“{0}” is a word of ink’s own and cannot be a name. Choose another.',
  "'{0}' cannot be used for the name of a {1} because it's a built in function":
    '“{0}” is a function of ink’s own and cannot be a name. Choose another.',
  "Functions cannot be stitches - i.e. they should be defined as '== function myFunc ==' rather than internal to another knot.":
    'A function stands in no knot: begin it with two signs, as in == function name().',
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
  "Do you need a '~' before 'return'? If not, perhaps use a glue: <> (since it's lowercase) or rewrite somehow?":
    'Here “return” is text that is shown. If the function is to give back, write ~ return.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?":
    'The text ends here and leads nowhere. Add a choice, a -> to go on with, or -> END.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? Note that if you intend to enter '{0}' next, you need to divert to it explicitly.":
    'The text ends here and leads nowhere; it does not run on into “{0}” by itself. To go on there, write -> {0}.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? When final tunnel to '{0} ->' returns it won't have anywhere to go.":
    'When the tunnel “{0}” comes back, nothing follows. Add a choice, a -> to go on with, or -> END.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? Note that if you intend to enter '{0}' next, you need to divert to it explicitly. When final tunnel to '{1} ->' returns it won't have anywhere to go.":
    'When the tunnel “{1}” comes back, nothing follows; the text does not run on into “{0}” by itself. To go on there, write -> {0}.',
  'Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->':
    'A choice without words is taken by itself when no other is left. If that is meant, write “* ->”.',
  'Blank choice - if you intended a default fallback choice, use the `* ->` syntax':
    'A choice without words. If it is to be taken by itself when no other is left, write “* ->”.',
  'Choices nested in conditionals or sequences need to explicitly divert afterwards.':
    'A choice inside a condition or a sequence has to go on with -> afterwards.',
  "Choices with conditions should be written: '* {condition} choice'. Otherwise, choices nested in conditionals or sequences need to explicitly divert afterwards.":
    'A choice with a condition is written * {condition} words. Inside { } it has to go on with -> afterwards.',
  "to '{0}' requires 1 arguments, but there weren't any passed to it":
    '“{0}” needs one value in brackets and gets none here.',
  "to '{0}' requires {1} arguments, but there weren't any passed to it":
    '“{0}” needs {1} values in brackets and gets none here.',
  "to '{0}' requires {1} arguments, but only got 1":
    '“{0}” needs {1} values in brackets and gets only one here.',
  "to '{0}' requires {1} arguments, but only got {2}":
    '“{0}” needs {1} values in brackets and gets only {2} here.',
  "to '{0}' requires 1 arguments, but got {1}":
    '“{0}” needs one value in brackets and gets {1} here.',
  "to '{0}' requires {1} arguments, but got {2}":
    '“{0}” needs {1} values in brackets and gets {2} here.',
  "target ({0}) doesn't take parameters":
    '“{0}” takes no values in brackets. Take them away here, or write === {0}(value) where it begins.',
  'target needs to be a knot or stitch in order to pass arguments':
    'Only a knot or a stitch takes values in brackets. Take the brackets away, or mend the name.',
  "can't store arguments in a divert target variable":
    'A place that is kept in a variable has no values in brackets. Take them away, and give them where it is gone to.',
  "Can't call as a function or with arguments unless it's a knot or stitch":
    'Only a knot, a stitch or a function takes values in brackets. Mend the name.',
  "incorrect number of arguments sent to external function '{0}'. Expected {1} but got {2}":
    'The values in brackets do not fit “EXTERNAL {0}”: it has {1}, and here stand {2}.',
  "Target '{0}' expects a divert target for the parameter named -> {1} but saw {2}":
    '“{0}” needs a place to go to for “{1}”: write its name with an arrow, as in -> knot. Here stands “{2}”.',
  "Passing read count of '{0}' instead of a divert target. You probably meant '{1}'":
    'Without an arrow “{0}” is how often it was read. To hand on the place, write {1}.',
  "Expected variable name to pass by reference to 'ref {0}' but saw {1}":
    'For “ref {0}” the name of a variable has to stand here, not “{1}”.',
  "can't pass a read count by reference. '{0}' is a knot/stitch/label, but '{1}' requires the name of a VAR to be passed.":
    '“{1}” needs the name of a variable here, and “{0}” is a place in the story.',
  "Since '{0}' is used as a variable divert target (on line {1}), it should be marked as: -> {2}":
    'In line {1} it goes to “{0}”: where the knot begins, write it with an arrow in the brackets: -> {0}.',
  "{0} hasn't been marked as a function, but it's being called as one. Do you need to declare the knot as '== function {1} =='?":
    '“{0}” is called like a function and is a knot. If it is to be one, write “== function {1} ==”.',
  "{0} can't be diverted to. It can only be called as a function since it's been marked as such: '{1}(...)'":
    '“{0}” is a function, and no arrow leads to it. Call it: ~ {0}().',
  '{0} must be called as a function: ~ {1}()':
    '“{0}” is a function, and no arrow leads there. Call it: ~ {0}().',
  "Can't use -> DONE or -> END as variable divert targets":
    '-> DONE and -> END cannot be kept in a variable. Write a knot that says -> END, and keep that.',
  "Can't use a divert target like that. Did you intend to call '{0}' as a function: likeThis(), or check the read count: likeThis, with no arrows?":
    'An arrow does not belong in a sum or a condition. A function is called “{0}()”, and how often something was read is its name without an arrow.',
  "Since '{0}' is a variable, it shouldn't be preceded by '->' here.":
    '“{0}” is a variable: write it without an arrow here.',
  "Can't store a divert target to a knot or function that has by-reference arguments ('{0}' has 'ref {1}').":
    '“{0}” has “ref {1}” in its brackets and so cannot be kept in a variable.',
  "List '{0}' contains duplicate items called '{1}'":
    'The list “{0}” has “{1}” more than once. Keep one of them.',
  "Could not find list definition that contains item '{0}'":
    'No list has an item “{0}”. Mend the name, or add it to a LIST.',
  'Could not find list item {0}':
    'There is no list item “{0}”. Mend the name, or add it to a LIST.',
  'Could not find list definition for item {0}':
    'There is no list for the item “{0}”. Mend the name, or make a LIST.',
  "Duplicate of item '{0}' in list.": '“{0}” stands in this list more than once. Keep one of them.',
  "Ambiguous item name '{0}' found in multiple sets, including {1} and {2}":
    'Several lists have an item “{0}”. Say which is meant: {1}.{0} or {2}.{0}.',
  "Duplicate EXTERNAL definition of '{0}'":
    '“EXTERNAL {0}” stands there more than once. Keep one of them.',
  "The CHOICE_COUNT() function shouldn't take any arguments":
    'CHOICE_COUNT() takes no values in brackets. Take them away.',
  "The TURNS() function shouldn't take any arguments":
    'TURNS() takes no values in brackets. Take them away.',
  'The {0}() function should take one argument: a divert target to the target knot, stitch, gather or choice you want to check. e.g. TURNS_SINCE(-> myKnot)':
    '{0}() needs the place that is asked for, with an arrow, as in {0}(-> knot).',
  "When getting the TURNS_SINCE() of a variable target, remove the '->' - i.e. it should just be TURNS_SINCE({0})":
    'The place stands in a variable: write TURNS_SINCE({0}), without an arrow.',
  "Failed to find target for TURNS_SINCE: '{0}'":
    'There is no “{0}” that TURNS_SINCE could ask for. Mend the name.',
  "Should be '{0}'(-> '{1}). Usage without the '->' only makes sense for variable targets.":
    'In the brackets “{1}” needs an arrow: -> {1}.',
  'RANDOM should take 2 parameters: a minimum and a maximum integer':
    'RANDOM needs two whole numbers: the smallest and the largest.',
  "RANDOM's {0} parameter should be an integer": 'RANDOM needs two whole numbers, without a point.',
  'SEED_RANDOM should take 1 parameter - an integer seed': 'SEED_RANDOM needs one whole number.',
  "SEED_RANDOM's parameter should be an integer seed":
    'SEED_RANDOM needs a whole number, without a point.',
  'LIST_RANGE should take 3 parameters - a list, a min and a max':
    'LIST_RANGE needs three values: a list, the smallest and the largest.',
  'LIST_RANDOM should take 1 parameter - a list': 'LIST_RANDOM needs one value: a list.',
  '{0} should take 1 parameter': 'This function of ink’s own needs one value in brackets.',
  '{0} should take {1} parameters': 'This function of ink’s own needs {1} values in brackets.',
  'Can currently only construct a list from one integer (or an empty list from a given list definition)':
    'Behind the name of a list stands at most one whole number in brackets.',
  "Using 'not' or '!' here negates '{0}' rather than the result of the '?' or 'has' operator. You need to add parentheses around the (A ? B) expression.":
    'Here “not” belongs to “{0}” alone. Put the whole question in brackets: not (a ? b).',
  "Can't use {0} as sub-expression": '“{0}” stands alone in a line: ~ name{0}.',
  "Can't use increment/decrement here. It can only be used on a ~ line":
    '++ and -- stand in a line of their own, as in ~ name++.',
  "can only increment and decrement variables, but saw '{0}'.":
    '++ and -- change a variable; here stands “{0}”.',
  "Unexpected sequence '+-'": '“+-” means nothing here. Write += or -=.',
  "Saw the text 'else:' which is being treated as content. Did you mean '- else:'?":
    'Here “else:” is text that is shown. If the other case is meant, write “- else:”.',
  "Expected one or two alternatives separated by '|' in inline conditional":
    'A condition inside text has at most two answers: {condition: yes|no}.',
  "expected content for the conditional branch following '-'":
    'Behind the “-” of this condition it has to say what happens then.',
  "Recursive INCLUDE detected: '{0}' is already open.":
    '“{0}” is included while it is being read: the files include each other in a circle. Take one INCLUDE away.',
  "Failed to load: '{0}'.\nError:{1}": 'The file “{0}” cannot be read.',
  'String expressions cannot contain diverts (->)':
    'A text in quotation marks leads nowhere: take the -> out of it.',
  "Tags aren't allowed inside of strings. Please use \\# if you want a hash symbol.":
    'A text in quotation marks has no tags. Write \\# for the sign #.',
  'Empty diverts (->) are only valid on choices':
    'A -> without a name stands behind a choice only. Write where it leads.',
  "Tunnel onwards '->->' must only come at the begining or the start of a divert":
    '“->->” stands alone or before a single name.',
  "Unexpected number of arrows in divert. Should only have '->' or '->->'":
    'Too many arrows in a row. Write -> or ->->.',
  "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and conditions, you should only use one dash.":
    'Inside { curly braces } nothing is gathered with --; conditions and sequences over several lines have one dash.',
  "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use { curly braces } instead":
    '“~” stands at the beginning of a line of its own. Inside text write { curly braces }.',
  "Logic following a '~' can't be that type of expression. It can only be something like:\n\t~ return\n\t~ var x = blah\n\t~ x++\n\t~ myFunction()":
    'Behind “~” something has to be done: ~ name = 1, ~ name++, ~ function() or ~ return.',
  'Sequence type combination not supported: {0}':
    'These ways of a sequence do not go together: {0}.',
  "Failed to read integer value: {0}. Perhaps it's out of the range of acceptable numbers ink supports? ({1} to {2})":
    'The number {0} is too large or too small for ink.',
  'Stack overflow in parser state.':
    'This is nested too deeply for ink. Part it into several lines or knots.',
  "Expected '='": 'Behind the name a = with a value is missing.',
  "Expected closing ')'": 'The closing bracket ) is missing.',
  'Expected the name of the {0}': 'Behind the === the name is missing.',
  "Expected an parameter name after 'ref'": 'Behind “ref” the name of the value is missing.',
  'Expected an parameter name': 'In the brackets the name of a value is missing.',
  'Expected content, but got {0} (this is an ink compiler bug!)':
    'Ink cannot read this sequence at “{0}”. Write it in another way.',
  'Expected {0} but saw end of line': 'Something is missing here: {0}. The line ends instead.',
  "Expected {0} but saw '{1}'": 'Something is missing here: {0}. “{1}” stands there instead.',
};
