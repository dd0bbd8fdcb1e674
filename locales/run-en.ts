/** What ink's engine says in its own words while a story runs, in plain ones; what is plain already is not here. */
export const runSentences: Readonly<Record<string, string>> = {
  "ran out of content. Do you need a '-> DONE' or '-> END'?":
    'The text ends here and nothing follows. Add -> END, a choice, or a -> to go on with.',
  "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?":
    'The text ends in the middle of a tunnel. Add ->->, which leads back out of it.',
  "unexpectedly reached end of content. Do you need a '~ return'?":
    'The function ends without giving anything back. Add ~ return.',
  "Shouldn't use a divert target (to {0}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)":
    'The place {0} is no condition. A function is called likeThis(), and how often something was read is its name without an arrow.',
  'Tried to divert using a target from a variable that could not be found ({0})':
    'Where to go on should stand in the variable “{0}”, and there is none. Create it with VAR.',
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it was empty/null (the value 0).":
    'Where to go on should stand in the variable “{0}”, and it is empty. Set it to a name with an arrow first: -> knot.',
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it contained '{1}'.":
    'Where to go on should stand in the variable “{0}”, and it holds “{1}”. Set it to a name with an arrow: -> knot.',
  'Found {0}, when expected {1}': 'Here stands {0}, where {1} belongs.',
  'function return statement (~ return)': 'the way back from a function (~ return)',
  'tunnel onwards statement (->->)': 'the way back from a tunnel (->->)',
  'end of flow (-> END or choice)': 'an end (-> END) or a choice',
  'TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name), but saw {0}':
    'TURNS_SINCE and READ_COUNT need a name with an arrow, as in -> knot; here stands {0}',
  'Invalid value for minimum parameter of RANDOM(min, max)':
    'RANDOM(min, max): the smallest is no whole number.',
  'Invalid value for maximum parameter of RANDOM(min, max)':
    'RANDOM(min, max): the largest is no whole number.',
  'RANDOM was called with minimum as {0} and maximum as {1}. The maximum must be larger':
    'RANDOM from {0} to {1}: the second number has to be the larger one.',
  "Variable not found: '{0}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state.":
    'The variable “{0}” has no value here yet and counts as 0: its ~ temp was not reached on this way. Set it before the ways part.',
  "Error: Missing function binding for external: '{0}' , and no fallback ink function found.":
    'The function “{0}” should come from outside and is not here. Write an ink function of the same name, which takes its place.',
  "Error: Missing function binding for externals: '{0}' , and no fallback ink function found.":
    'The functions “{0}” should come from outside and are not here. Write ink functions of the same names, which take their place.',
  "Cannot assign to a variable ({0}) that hasn't been declared in the story":
    'The variable “{0}” is set here and created nowhere. Create it with VAR.',
  'Attempting to perform {0} on a void value. Did you forget to "return" a value from a function you called here?':
    'Something is to be worked out here with {0}, and there is nothing to do it with. Does a function lack ~ return?',
  'Cannot perform operation {0} on {1}': 'Nothing can be worked out with {1} here: {0}.',
  'Could not find List item with the value {0} in {1}':
    'The list {1} has no item with the value {0}.',
  'Cannot mix Lists and {0} values in this operation':
    'A list and a value of the kind {0} do not go together here.',
  'unexpectedly reached end of content for unknown reason. Please debug compiler!':
    'The text ends here and nothing follows. Add -> END, a choice, or a -> to go on with.',
  "Divert target doesn't exist: {0}": 'There is no “{0}” to go on to. Mend the name behind the ->.',
  'Divert resolution failed: {0}': 'Where it is to go on from here does not exist: {0}.',
  'RANDOM was called with a range that exceeds the size that ink numbers can use.':
    'RANDOM: the numbers are too far apart.',
  'Invalid value passed to SEED_RANDOM': 'SEED_RANDOM needs a whole number.',
  'Passed non-integer when creating a list element from a numerical value.':
    'Behind the name of a list stands a whole number in brackets.',
  'Failed to find LIST called {0}': 'There is no list “{0}”.',
  'Expected list, minimum and maximum for LIST_RANGE':
    'LIST_RANGE needs three values: a list, the smallest and the largest.',
  'Expected list for LIST_RANDOM': 'LIST_RANDOM needs a list.',
  'Can not call use {0} operation on {1} and {2}': '{1} and {2} cannot be worked out with {0}.',
  "Can't cast {0} from {1} to {2}": '“{0}” does not fit here: it is of another kind ({1}, {2}).',
  "Failed to find content at path '{0}', and no approximation of it was possible.":
    'This place is not in the story any more: {0}.',
  "Failed to find content at path '{0}', so it was approximated to: '{1}'.":
    'The place {0} is not in the story any more; it goes on at {1}.',
  'Failed to find container for {0} lookup at {1}': 'How often {1} was read is not known ({0}).',
  'Read count for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).':
    'How often “{0}” was read is not known ({1}).',
  'TURNS_SINCE() for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).':
    'When “{0}” was read is not known ({1}).',
  'Could not find temporary variable to set: {0}':
    'The variable “{0}” is set here before its ~ temp. Move the ~ temp up.',
  'Thread available to pop, threads should always be flat by the end of evaluation?':
    'A thread (<-) did not come to its end here.',
  'Unexpected ControlCommand while extracting tag from choice':
    'A tag of this choice cannot be read. Write it without { }.',
  "Shouldn't be checking the truthiness of a divert target": 'A place to go to is no condition.',
  'Maximum call stack size exceeded': 'The story calls itself without ever returning.',
};
