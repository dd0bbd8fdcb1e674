/** What is said while a story runs, in German, by its English sentence; `{0}`, `{1}` … are what it is about. */
export const runSentences: Readonly<Record<string, string>> = {
  "ran out of content. Do you need a '-> DONE' or '-> END'?":
    'Der Text geht hier zu Ende, ohne dass etwas folgt. Fehlt ein -> DONE oder -> END?',
  "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?":
    'Der Text endet mitten in einem Tunnel. Fehlt ein ->->, das aus ihm zurückführt?',
  "unexpectedly reached end of content. Do you need a '~ return'?":
    'Die Funktion endet, ohne etwas zurückzugeben. Fehlt ein ~ return?',
  "Shouldn't use a divert target (to {0}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)":
    'Das Ziel {0} ist keine Bedingung. Ein Funktionsaufruf heißt soUndSo(), und wie oft etwas gelesen wurde, sagt sein Name ohne Pfeil.',
  'Tried to divert using a target from a variable that could not be found ({0})':
    'Wohin es geht, soll in der Variable „{0}“ stehen, und die gibt es nicht.',
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it was empty/null (the value 0).":
    'Wohin es geht, soll in der Variable „{0}“ stehen, und die ist leer.',
  "Tried to divert to a target from a variable, but the variable ({0}) didn't contain a divert target, it contained '{1}'.":
    'Wohin es geht, soll in der Variable „{0}“ stehen, und darin steht „{1}“.',
  'Found {0}, when expected {1}': 'Hier steht {0}, und {1} gehört hierher.',
  'function return statement (~ return)': 'die Rückkehr aus einer Funktion (~ return)',
  'tunnel onwards statement (->->)': 'die Rückkehr aus einem Tunnel (->->)',
  'end of flow (-> END or choice)': 'ein Ende (-> END) oder eine Wahl',
  'TURNS_SINCE / READ_COUNT expected a divert target (knot, stitch, label name), but saw {0}':
    'TURNS_SINCE und READ_COUNT brauchen ein Ziel mit Pfeil, wie in -> knoten; hier steht {0}',
  'Invalid value for minimum parameter of RANDOM(min, max)':
    'RANDOM(min, max): Das Kleinste ist keine ganze Zahl.',
  'Invalid value for maximum parameter of RANDOM(min, max)':
    'RANDOM(min, max): Das Größte ist keine ganze Zahl.',
  'RANDOM was called with minimum as {0} and maximum as {1}. The maximum must be larger':
    'RANDOM von {0} bis {1}: Die zweite Zahl muss die größere sein.',
  "Variable not found: '{0}'. Using default value of 0 (false). This can happen with temporary variables if the declaration hasn't yet been hit. Globals are always given a default value on load if a value doesn't exist in the save state.":
    'Die Variable „{0}“ hat hier noch keinen Wert und gilt als 0: Ihr ~ temp wurde auf diesem Weg nicht erreicht.',
  "Error: Missing function binding for external: '{0}' , and no fallback ink function found.":
    'Die Funktion „{0}“ soll von außen kommen, gibt es hier aber nicht. Eine Ink-Funktion desselben Namens springt für sie ein.',
  "Error: Missing function binding for externals: '{0}' , and no fallback ink function found.":
    'Die Funktionen „{0}“ sollen von außen kommen, gibt es hier aber nicht. Ink-Funktionen derselben Namen springen für sie ein.',
  "Cannot assign to a variable ({0}) that hasn't been declared in the story":
    'Die Variable „{0}“ wird gesetzt, ist aber nirgends mit VAR angelegt.',
  'Attempting to perform {0} on a void value. Did you forget to "return" a value from a function you called here?':
    'Mit {0} soll hier gerechnet werden, aber es ist nichts da. Gibt eine Funktion kein ~ return?',
  'Cannot perform operation {0} on {1}': 'Mit {1} lässt sich nicht rechnen: {0}.',
  'Could not find List item with the value {0} in {1}':
    'Die Liste {1} hat keinen Eintrag mit dem Wert {0}.',
  'Cannot mix Lists and {0} values in this operation':
    'Eine Liste und ein Wert der Art {0} lassen sich so nicht zusammenbringen.',
  'unexpectedly reached end of content for unknown reason. Please debug compiler!':
    'Der Text geht hier zu Ende, ohne dass etwas folgt. Fehlt ein -> DONE oder -> END?',
  "Divert target doesn't exist: {0}":
    'Das Ziel „{0}“ gibt es nicht. Berichtige den Namen hinter dem ->.',
  'Divert resolution failed: {0}': 'Wohin es hier gehen soll, gibt es nicht: {0}.',
  'RANDOM was called with a range that exceeds the size that ink numbers can use.':
    'RANDOM: Die Zahlen liegen zu weit auseinander.',
  'Invalid value passed to SEED_RANDOM': 'SEED_RANDOM braucht eine ganze Zahl.',
  'Passed non-integer when creating a list element from a numerical value.':
    'Hinter dem Namen einer Liste steht eine ganze Zahl in Klammern.',
  'Failed to find LIST called {0}': 'Eine Liste „{0}“ gibt es nicht.',
  'Expected list, minimum and maximum for LIST_RANGE':
    'LIST_RANGE braucht drei Werte: eine Liste, das Kleinste und das Größte.',
  'Expected list for LIST_RANDOM': 'LIST_RANDOM braucht eine Liste.',
  'Can not call use {0} operation on {1} and {2}':
    'Mit {0} lassen sich {1} und {2} nicht verrechnen.',
  "Can't cast {0} from {1} to {2}": '„{0}“ passt hier nicht: Es ist von anderer Art ({1}, {2}).',
  "Failed to find content at path '{0}', and no approximation of it was possible.":
    'Diese Stelle gibt es in der Geschichte nicht mehr: {0}.',
  "Failed to find content at path '{0}', so it was approximated to: '{1}'.":
    'Die Stelle {0} gibt es in der Geschichte nicht mehr; es geht bei {1} weiter.',
  'Failed to find container for {0} lookup at {1}':
    'Wie oft {1} gelesen wurde, ist nicht bekannt ({0}).',
  'Read count for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).':
    'Wie oft „{0}“ gelesen wurde, ist nicht bekannt ({1}).',
  'TURNS_SINCE() for target ({0} - on {1}) unknown. The story may need to be compiled with countAllVisits flag (-c).':
    'Wann „{0}“ gelesen wurde, ist nicht bekannt ({1}).',
  'Could not find temporary variable to set: {0}':
    'Die Variable „{0}“ wird hier vor ihrem ~ temp gesetzt. Rück das ~ temp nach oben.',
  'Thread available to pop, threads should always be flat by the end of evaluation?':
    'Ein Faden (<-) ist hier nicht zu Ende gekommen.',
  'Unexpected ControlCommand while extracting tag from choice':
    'Ein Tag dieser Wahl lässt sich nicht lesen. Schreib ihn ohne { }.',
  "Shouldn't be checking the truthiness of a divert target": 'Ein Ziel ist keine Bedingung.',
  'Maximum call stack size exceeded':
    'Die Geschichte ruft sich selbst auf, ohne je zurückzukehren.',
  'The text runs in a circle without reaching a choice.':
    'Der Text läuft im Kreis und kommt zu keiner Wahl.',
  'The page has more than {0} paragraphs.': 'Die Seite hat mehr als {0} Absätze.',
  'The page names two endings: {0} and {1}.': 'Die Seite nennt zwei Enden: {0} und {1}.',
  'The page names the ending {0} and offers choices.':
    'Die Seite nennt das Ende {0} und bietet zugleich Wahlen an.',
  'There is no choice “{0}” here.': 'Eine Wahl „{0}“ gibt es hier nicht.',
  '{0}({1}): unknown-measure: “{2}”; the nearest name is “{3}”':
    '{0}({1}): Eine Maßnahme „{2}“ gibt es nicht; am nächsten liegt „{3}“.',
  '{0}({1}): unknown-measure: “{2}”': '{0}({1}): Eine Maßnahme „{2}“ gibt es nicht.',
  '{0}({1}): unknown-parameter: “{2}”; the nearest name is “{3}”':
    '{0}({1}): Einen Parameter „{2}“ gibt es nicht; am nächsten liegt „{3}“.',
  '{0}({1}): unknown-parameter: “{2}”': '{0}({1}): Einen Parameter „{2}“ gibt es nicht.',
  '{0}({1}): unknown-indicator: “{2}”; the nearest name is “{3}”':
    '{0}({1}): Einen Indikator „{2}“ gibt es nicht; am nächsten liegt „{3}“.',
  '{0}({1}): unknown-indicator: “{2}”': '{0}({1}): Einen Indikator „{2}“ gibt es nicht.',
  '{0}({1}): out-of-range: “{2}” {3}; allowed are {4} to {5}':
    '{0}({1}): {3} ist für „{2}“ zu klein oder zu groß; es geht von {4} bis {5}.',
  '{0}({1}): not-settable: “{2}” {3}; allowed are {4} to {5}':
    '{0}({1}): „{2}“ kann eine Geschichte nicht auf {3} setzen; es geht von {4} bis {5}, und nur in Versuchen.',
  '{0}({1}): there is no headline “{2}”': '{0}({1}): Eine Schlagzeile „{2}“ gibt es nicht.',
  '{0}({1}): there is no ending “{2}”': '{0}({1}): Ein Ende „{2}“ gibt es nicht.',
  '{0}({1}): a whole number is needed, not {2}':
    '{0}({1}): Hier muss eine ganze Zahl stehen, nicht {2}.',
  '{0}({1}): a name in quotation marks is needed, not {2}':
    '{0}({1}): Hier muss ein Name in Anführungszeichen stehen, nicht {2}.',
};
