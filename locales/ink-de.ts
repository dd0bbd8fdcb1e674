/** What ink's compiler says, in German, by its English sentence; `{0}`, `{1}` … are what it is about. */
export const inkSentences: Readonly<Record<string, string>> = {
  'A label has letters, digits and _ only, as in (open_log); this one breaks off at “{0}”.':
    'Eine Marke hat nur Buchstaben, Ziffern und _, wie in (open_log); diese bricht bei „{0}“ ab.',
  'The name of a knot has letters, digits and _ only, as in === open_log; this one breaks off at “{0}”.':
    'Der Name eines Knotens hat nur Buchstaben, Ziffern und _, wie in === open_log; dieser bricht bei „{0}“ ab.',
  'The name of a stitch has letters, digits and _ only, as in = open_log; this one breaks off at “{0}”.':
    'Der Name eines Stichs hat nur Buchstaben, Ziffern und _, wie in = open_log; dieser bricht bei „{0}“ ab.',
  "Divert target not found: '-> {0}'": 'Das Ziel „-> {0}“ gibt es nicht.',
  "Divert target not found: '{0}'": 'Das Ziel „{0}“ gibt es nicht.',
  "Function call target not found: '-> {0}'": 'Eine Funktion „{0}“ gibt es nicht.',
  'Unresolved variable: {0}': 'Eine Variable „{0}“ gibt es nicht.',
  "Variable could not be found to assign to: '{0}'":
    '„{0}“ wird gesetzt, ist aber nirgends angelegt: mit VAR oder mit ~ temp.',
  "variable for {0} could not be found: '{1}' after searching: {2}":
    'Eine Variable „{1}“, die sich mit ++ oder -- ändern ließe ({0}), ist hier nicht zu finden ({2}).',
  "Can't re-assign to a constant (do you need to use VAR when declaring '{0}'?)":
    'Eine Konstante bleibt, wie sie ist. Soll sich „{0}“ ändern, lege sie mit VAR an.',
  'global variable assignments cannot refer to other variables, only literal values, constants and list items':
    'Eine VAR beginnt mit einem festen Wert, einer Konstanten oder einem Listeneintrag, nicht mit einer anderen Variablen.',
  'initial value for a variable must be a number, constant, list or divert target':
    'Eine Variable beginnt mit einer Zahl, einer Konstanten, einer Liste oder einem Ziel.',
  'initial value for a constant must be a number or divert target':
    'Eine Konstante ist eine Zahl oder ein Ziel.',
  "Choice '{0}': name has already been used for a {1} on line {2}":
    'Die Marke „{0}“ ist in Zeile {2} schon vergeben ({1}). Gib einem von beiden einen anderen Namen.',
  "{0} '{1}': name has already been used for a {2} on {3}":
    'Der Name „{1}“ ({0}) ist schon vergeben ({2}, {3}). Gib einem von beiden einen anderen Namen.',
  "A {0} with the same label name '{1}' already exists in this context on line {2}":
    'Die Marke „{1}“ steht hier in Zeile {2} schon einmal ({0}).',
  "{0} already contains flow named '{1}' (at line {2})":
    'Den Namen „{1}“ gibt es schon in Zeile {2} ({0}).',
  "{0} already contains flow named '{1}' (at {2})": 'Den Namen „{1}“ gibt es schon ({0}, {2}).',
  "'{0}' cannot be used for the name of a {1} because it's a reserved keyword":
    '„{0}“ ist ein Wort von ink selbst und kann hier kein Name sein ({1}).',
  "'{0}' cannot be used for the name of a {1} because it's a built in function":
    '„{0}“ ist eine Funktion von ink selbst und kann hier kein Name sein ({1}).',
  "Functions may not contain diverts, but saw '{0}'":
    'In einer Funktion führt nichts woandershin; hier steht „{0}“.',
  "Functions may not contain choices, but saw '{0}'":
    'In einer Funktion steht keine Wahl; hier steht „{0}“.',
  "Functions may not contain stitches, but saw '{0}' within the function '{1}'":
    'In der Funktion „{1}“ steht ein Stich, „{0}“; Funktionen haben keine.',
  'Return statements can only be used in knots that are declared as functions: == function {0} ==':
    '„~ return“ steht nur in Funktionen: == function {0} ==.',
  'should not have return statement outside of a knot': '„~ return“ steht hier in keinem Knoten.',
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?":
    'Hier geht der Text zu Ende, ohne weiterzuführen. Es fehlt eine Wahl, ein Ziel oder „-> DONE“.',
  'Choice is completely empty. Interpretting as a default fallback choice. Add a divert arrow to remove this warning: * ->':
    'Eine Wahl ohne Worte gilt als die, die von selbst genommen wird, wenn keine andere bleibt. Soll es so sein, schreib „* ->“.',
  'Blank choice - if you intended a default fallback choice, use the `* ->` syntax':
    'Eine Wahl ohne Worte. Soll sie von selbst genommen werden, wenn keine andere bleibt, schreib „* ->“.',
  'Choices nested in conditionals or sequences need to explicitly divert afterwards.':
    'Eine Wahl in einer Bedingung oder Folge muss danach mit -> weiterführen.',
  "Divert to '{0}' requires {1} arguments, but there weren't any passed to it":
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier keinen.',
  "Divert to '{0}' requires {1} arguments, but only got {2}":
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier nur {2}.',
  "Divert to '{0}' requires {1} arguments, but got {2}":
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier {2}.',
  "Function call to '{0}' requires {1} arguments, but there weren't any passed to it":
    'Die Funktion „{0}“ braucht {1} Werte in Klammern und bekommt hier keinen.',
  "Function call to '{0}' requires {1} arguments, but only got {2}":
    'Die Funktion „{0}“ braucht {1} Werte in Klammern und bekommt hier nur {2}.',
  "Function call to '{0}' requires {1} arguments, but got {2}":
    'Die Funktion „{0}“ braucht {1} Werte in Klammern und bekommt hier {2}.',
  "{0} hasn't been marked as a function, but it's being called as one. Do you need to declare the knot as '== function {1} =='?":
    '„{0}“ wird wie eine Funktion gerufen, ist aber ein Knoten. Soll sie eine sein, schreib „== function {1} ==“.',
  "List '{0}' contains duplicate items called '{1}'":
    'In der Liste „{0}“ steht „{1}“ mehr als einmal.',
  "Duplicate EXTERNAL definition of '{0}'": '„EXTERNAL {0}“ steht mehr als einmal da.',
  'RANDOM should take 2 parameters: a minimum and a maximum integer':
    'RANDOM braucht zwei ganze Zahlen: die kleinste und die größte.',
  'The TURNS_SINCE() function should take one argument: a divert target to the target knot, stitch, gather or choice you want to check. e.g. TURNS_SINCE(-> myKnot)':
    'TURNS_SINCE() braucht ein Ziel, nach dem gefragt wird, wie in TURNS_SINCE(-> mein_knoten).',
  "Recursive INCLUDE detected: '{0}' is already open.":
    '„{0}“ wird eingebunden, während es schon gelesen wird: Die Dateien binden sich im Kreis ein.',
  'String expressions cannot contain diverts (->)':
    'In einem Text in Anführungszeichen führt nichts mit -> weiter.',
  'Empty diverts (->) are only valid on choices': 'Ein -> ohne Ziel steht nur hinter einer Wahl.',
  "expected content for the conditional branch following '-'":
    'Hinter dem „-“ dieser Bedingung fehlt, was dann geschieht.',
  "You can't use a gather (the dashes) within the { curly braces } context. For multi-line sequences and conditions, you should only use one dash.":
    'In geschweiften Klammern sammelt nichts mit -- ein; Bedingungen und Folgen über mehrere Zeilen haben einen Strich.',
  "You shouldn't use a '~' here - tildas are for logic that's on its own line. To do inline logic, use { curly braces } instead":
    '„~“ steht am Anfang einer eigenen Zeile. Mitten im Text stehen { geschweifte Klammern }.',
  'Expected {0} but saw end of line': 'Hier fehlt {0}; stattdessen endet die Zeile.',
  "Expected {0} but saw '{1}'": 'Hier fehlt {0}; stattdessen steht da „{1}“.',
  // What is missing.
  'at least one line within the knot': 'wenigstens eine Zeile des Knotens',
  'at least one line within the stitch': 'wenigstens eine Zeile des Stichs',
  'choice condition inside { }': 'die Bedingung der Wahl in { }',
  'close quote for string expression': 'das schließende Anführungszeichen',
  "closing ')' for bracketed name": 'die schließende Klammer hinter dem Namen',
  "closing ')' for function call": 'die schließende Klammer der Funktion',
  "closing ')' for parameter list": 'die schließende Klammer der Werte',
  "closing ']' for weave-style option": 'die schließende Klammer ] der Wahl',
  "closing '}' for choice condition": 'die schließende Klammer } der Bedingung',
  "closing brace '}' for inline logic": 'die schließende Klammer }',
  "closing parenthesis ')' for expression": 'die schließende Klammer )',
  'conditional content following query': 'was unter dieser Bedingung geschieht',
  'constant name': 'der Name der Konstanten',
  'end of line': 'das Ende der Zeile',
  "expression after '~'": 'hinter ~ das, was geschehen soll',
  'filename for include statement': 'hinter INCLUDE der Name der Datei',
  'list item names': 'die Einträge der Liste',
  'list name': 'der Name der Liste',
  'initial value for ': 'der Wert, mit dem die Variable beginnt,',
  'some kind of logic, conditional or sequence within braces: { ... }':
    'in { } eine Bedingung, eine Folge oder ein Wert',
  'target for new thread': 'hinter <- das Ziel',
  "the '=' for an assignment of a value, e.g. '= 5' (initial values are mandatory)":
    'das = mit einem Wert, wie in VAR doors = 2 (Namen haben nur Buchstaben, Ziffern und _),',
  "the '=' for an assignment of the list definition": 'das = mit den Einträgen der Liste',
  'value expression to be assigned': 'der Wert hinter dem =',
  'value to be assigned to list item': 'der Wert des Eintrags',
  'variable name': 'der Name der Variablen',
};
