/** What is said of ink’s compiler, in German, by the English sentence; `{0}`, `{1}` … are what it is about. */
export const inkSentences: Readonly<Record<string, string>> = {
  'A label has letters, digits and _ only, as in (open_log); this one breaks off at “{0}”.':
    'Eine Marke hat nur Buchstaben, Ziffern und _, wie in (open_log); diese bricht bei „{0}“ ab.',
  'The name of a knot has letters, digits and _ only, as in === open_log; this one breaks off at “{0}”.':
    'Der Name eines Knotens hat nur Buchstaben, Ziffern und _, wie in === open_log; dieser bricht bei „{0}“ ab.',
  'The name of a stitch has letters, digits and _ only, as in = open_log; this one breaks off at “{0}”.':
    'Der Name eines Stichs hat nur Buchstaben, Ziffern und _, wie in = open_log; dieser bricht bei „{0}“ ab.',
  'There is no “{0}” to go on to. Mend the name behind the ->, or write a knot of that name.':
    'Das Ziel „{0}“ gibt es nicht. Berichtige den Namen hinter dem ->, oder schreib einen Knoten, der so heißt.',
  'There is no “{0}” to go on to. Mend the name, or write a knot of that name.':
    'Das Ziel „{0}“ gibt es nicht. Berichtige den Namen, oder schreib einen Knoten, der so heißt.',
  'There is no function “{0}”. Mend the name, or write === function {0}().':
    'Eine Funktion „{0}“ gibt es nicht. Berichtige den Namen, oder schreib === function {0}().',
  'There is no function “{0}” here. Mend the name, or write === function {0}().':
    'Eine Funktion „{0}“ gibt es hier nicht.',
  'There is no variable “{0}”. Mend the name, or create it: VAR {0} = 0.':
    'Eine Variable „{0}“ gibt es nicht. Berichtige den Namen, oder lege sie an: VAR {0} = 0.',
  '“{0}” is set here and created nowhere. Create it with VAR, or here with ~ temp.':
    '„{0}“ wird gesetzt, ist aber nirgends angelegt: mit VAR oder mit ~ temp.',
  'There is no variable “{1}” here to be changed. Create it: VAR {1} = 0.':
    'Eine Variable „{1}“, die sich ändern ließe, gibt es hier nicht. Lege sie an: VAR {1} = 0.',
  'There is no “{0}” here, neither a place that may have been read nor an item of a list. Mend the name.':
    '„{0}“ gibt es hier nicht, weder als Stelle, die gelesen sein könnte, noch als Eintrag einer Liste. Berichtige den Namen.',
  'There is no place “{0}” that may have been read. Mend the name.':
    'Eine Stelle „{0}“, die gelesen sein könnte, gibt es nicht. Berichtige den Namen.',
  '“{0}” is a function: to call it, write {0}(). Without brackets it stands for how often it was called.':
    '„{0}“ ist eine Funktion: Gerufen wird sie mit {0}(). Ohne Klammern steht da, wie oft sie gerufen wurde.',
  'The variable “{0}” is there already, in line {1}. Keep one of them, or set it: ~ {0} = 1.':
    'Die Variable „{0}“ gibt es schon, in Zeile {1}. Behalte eine davon, oder setze sie: ~ {0} = 1.',
  'The variable “{0}” is there already. Keep one of them, or set it: ~ {0} = 1.':
    'Die Variable „{0}“ gibt es schon. Behalte eine davon, oder setze sie: ~ {0} = 1.',
  'A constant stays as it is. If “{0}” is to change, create it with VAR.':
    'Eine Konstante bleibt, wie sie ist. Soll sich „{0}“ ändern, lege sie mit VAR an.',
  'The constant “{0}” has another value in line {1}. Keep one of them.':
    'Die Konstante „{0}“ hat in Zeile {1} einen anderen Wert. Behalte eine davon.',
  'A VAR begins with a fixed value, a constant or an item of a list, not with another variable.':
    'Eine VAR beginnt mit einem festen Wert, einer Konstanten oder einem Listeneintrag, nicht mit einer anderen Variablen.',
  'A variable begins with a number, a constant, a list or a place to go to.':
    'Eine Variable beginnt mit einer Zahl, einer Konstanten, einer Liste oder einem Ziel.',
  'A constant is a number or a place to go to.': 'Eine Konstante ist eine Zahl oder ein Ziel.',
  'The text a variable begins with has no { } in it. Write it out.':
    'Im Text, mit dem eine Variable beginnt, steht kein { }. Schreib ihn aus.',
  'A comma does not belong here. A new list is made with LIST instead of VAR.':
    'Ein Komma gehört hier nicht hin. Eine neue Liste legt LIST an, nicht VAR.',
  'The label “{0}” is taken in line {2}. Give one of them another name.':
    'Die Marke „{0}“ ist in Zeile {2} schon vergeben. Gib einem von beiden einen anderen Namen.',
  'The name “{1}” is that of a value in the brackets of “{2}”, in line {3}. Give one of them another name.':
    'So wie „{1}“ heißt schon ein Wert in den Klammern von „{2}“, in Zeile {3}. Gib einem von beiden einen anderen Namen.',
  'The name “{1}” is taken in line {3}. Give one of them another name.':
    'Der Name „{1}“ ist in Zeile {3} schon vergeben. Gib einem von beiden einen anderen Namen.',
  'The name “{1}” is taken. Give one of them another name.':
    'Der Name „{1}“ ist schon vergeben. Gib einem von beiden einen anderen Namen.',
  'The label “{1}” stands here in line {2} already. Give one of them another name.':
    'Die Marke „{1}“ steht hier in Zeile {2} schon einmal. Gib einer von beiden einen anderen Namen.',
  'The label “{1}” is a name in line {3} too. Give one of them another name.':
    'Die Marke „{1}“ ist in Zeile {3} auch ein Name. Gib einem von beiden einen anderen.',
  'The stitch “{0}” is called as a knot in line {1}. Give one of them another name.':
    'Der Stich „{0}“ heißt wie ein Knoten in Zeile {1}. Gib einem von beiden einen anderen Namen.',
  'The name “{1}” is there already, in line {2}. Give one of them another name.':
    'Den Namen „{1}“ gibt es schon, in Zeile {2}. Gib einem von beiden einen anderen.',
  'The name “{1}” is there already. Give one of them another name.':
    'Den Namen „{1}“ gibt es schon. Gib einem von beiden einen anderen.',
  '“{0}” stands in these brackets more than once. Give one of them another name.':
    '„{0}“ steht in diesen Klammern mehr als einmal. Gib einem davon einen anderen Namen.',
  '“{0}” is a word of ink’s own and cannot be a name. Choose another.':
    '„{0}“ ist ein Wort von ink selbst und kann kein Name sein. Nimm einen anderen.',
  '“{0}” is a function of ink’s own and cannot be a name. Choose another.':
    '„{0}“ ist eine Funktion von ink selbst und kann kein Name sein. Nimm einen anderen.',
  'A function stands in no knot: begin it with two signs, as in == function name().':
    'Eine Funktion steht in keinem Knoten: Sie beginnt mit zwei Zeichen, wie in == function name().',
  'A function leads nowhere else; here stands “{0}”. Take it out, or make the function a knot.':
    'In einer Funktion führt nichts woandershin; hier steht „{0}“.',
  'A function has no choices; here stands “{0}”. Take it out, or make the function a knot.':
    'In einer Funktion steht keine Wahl; hier steht „{0}“.',
  'A stitch, “{0}”, stands in the function “{1}”; functions have none. Make it a knot.':
    'In der Funktion „{1}“ steht ein Stich, „{0}“; Funktionen haben keine.',
  '“~ return” stands in functions only: == function {0} ==.':
    '„~ return“ steht nur in Funktionen: == function {0} ==.',
  '“~ return” stands in no knot here. Take it away, or move it into a function.':
    '„~ return“ steht hier in keinem Knoten.',
  'Here “return” is text that is shown. If the function is to give back, write ~ return.':
    'Hier ist „return“ Text, der gezeigt wird. Soll die Funktion etwas zurückgeben, schreib ~ return.',
  'The text ends here and leads nowhere. Add a choice, a -> to go on with, or -> END.':
    'Hier endet der Text und führt nirgends hin. Es fehlt eine Wahl, ein -> oder -> END.',
  'The text ends here and leads nowhere; it does not run on into “{0}” by itself. To go on there, write -> {0}.':
    'Hier endet der Text und führt nirgends hin; in „{0}“ läuft er nicht von selbst weiter. Soll es dort weitergehen, schreib -> {0}.',
  'When the tunnel “{0}” comes back, nothing follows. Add a choice, a -> to go on with, or -> END.':
    'Wenn der Tunnel „{0}“ zurückkommt, folgt nichts. Es fehlt eine Wahl, ein -> oder -> END.',
  'When the tunnel “{1}” comes back, nothing follows; the text does not run on into “{0}” by itself. To go on there, write -> {0}.':
    'Wenn der Tunnel „{1}“ zurückkommt, folgt nichts; in „{0}“ läuft der Text nicht von selbst weiter. Soll es dort weitergehen, schreib -> {0}.',
  'A choice without words is taken by itself when no other is left. If that is meant, write “* ->”.':
    'Eine Wahl ohne Worte gilt als die, die von selbst genommen wird, wenn keine andere bleibt. Soll es so sein, schreib „* ->“.',
  'A choice without words. If it is to be taken by itself when no other is left, write “* ->”.':
    'Eine Wahl ohne Worte. Soll sie von selbst genommen werden, wenn keine andere bleibt, schreib „* ->“.',
  'A choice inside a condition or a sequence has to go on with -> afterwards.':
    'Eine Wahl in einer Bedingung oder Folge muss danach mit -> weiterführen.',
  'A choice with a condition is written * {condition} words. Inside { } it has to go on with -> afterwards.':
    'Eine Wahl mit Bedingung heißt * {Bedingung} Worte. Innerhalb von { } muss sie danach mit -> weiterführen.',
  '“{0}” needs one value in brackets and gets none here.':
    '„{0}“ braucht einen Wert in Klammern und bekommt hier keinen.',
  '“{0}” needs {1} values in brackets and gets none here.':
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier keinen.',
  '“{0}” needs {1} values in brackets and gets only one here.':
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier nur einen.',
  '“{0}” needs {1} values in brackets and gets only {2} here.':
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier nur {2}.',
  '“{0}” needs one value in brackets and gets {1} here.':
    '„{0}“ braucht einen Wert in Klammern und bekommt hier {1}.',
  '“{0}” needs {1} values in brackets and gets {2} here.':
    '„{0}“ braucht {1} Werte in Klammern und bekommt hier {2}.',
  '“{0}” takes no values in brackets. Take them away here, or write === {0}(value) where it begins.':
    '„{0}“ nimmt keine Werte in Klammern. Nimm sie hier weg, oder schreib === {0}(wert), wo es beginnt.',
  'Only a knot or a stitch takes values in brackets. Take the brackets away, or mend the name.':
    'Nur ein Knoten oder ein Stich nimmt Werte in Klammern. Nimm die Klammern weg, oder berichtige den Namen.',
  'A place that is kept in a variable has no values in brackets. Take them away, and give them where it is gone to.':
    'Ein Ziel in einer Variablen hat keine Werte in Klammern. Nimm sie weg, und gib sie dort mit, wo es hingeht.',
  'Only a knot, a stitch or a function takes values in brackets. Mend the name.':
    'Nur ein Knoten, ein Stich oder eine Funktion nimmt Werte in Klammern. Berichtige den Namen.',
  'The values in brackets do not fit “EXTERNAL {0}”: it has {1}, and here stand {2}.':
    'Die Werte in Klammern passen nicht zu „EXTERNAL {0}“: Dort sind es {1}, hier {2}.',
  '“{0}” needs a place to go to for “{1}”: write its name with an arrow, as in -> knot. Here stands “{2}”.':
    '„{0}“ braucht für „{1}“ ein Ziel: Schreib seinen Namen mit Pfeil, wie in -> knoten. Hier steht „{2}“.',
  'Without an arrow “{0}” is how often it was read. To hand on the place, write {1}.':
    'Ohne Pfeil sagt „{0}“, wie oft es gelesen wurde. Ist das Ziel gemeint, schreib {1}.',
  'For “ref {0}” the name of a variable has to stand here, not “{1}”.':
    'Für „ref {0}“ muss hier der Name einer Variablen stehen, nicht „{1}“.',
  '“{1}” needs the name of a variable here, and “{0}” is a place in the story.':
    '„{1}“ braucht hier den Namen einer Variablen, und „{0}“ ist eine Stelle der Geschichte.',
  'In line {1} it goes to “{0}”: where the knot begins, write it with an arrow in the brackets: -> {0}.':
    'In Zeile {1} geht es zu „{0}“: Wo der Knoten beginnt, steht es in den Klammern mit Pfeil: -> {0}.',
  '“{0}” is called like a function and is a knot. If it is to be one, write “== function {1} ==”.':
    '„{0}“ wird wie eine Funktion gerufen, ist aber ein Knoten. Soll sie eine sein, schreib „== function {1} ==“.',
  '“{0}” is a function, and no arrow leads to it. Call it: ~ {0}().':
    '„{0}“ ist eine Funktion, und kein Pfeil führt zu ihr. Ruf sie: ~ {0}().',
  '“{0}” is a function, and no arrow leads there. Call it: ~ {0}().':
    '„{0}“ ist eine Funktion, und kein Pfeil führt dorthin. Ruf sie: ~ {0}().',
  '-> DONE and -> END cannot be kept in a variable. Write a knot that says -> END, and keep that.':
    '-> DONE und -> END passen in keine Variable. Schreib einen Knoten mit -> END, und nimm den.',
  'An arrow does not belong in a sum or a condition. A function is called “{0}()”, and how often something was read is its name without an arrow.':
    'In eine Rechnung oder Bedingung gehört kein Pfeil. Eine Funktion ruft man mit „{0}()“, und wie oft etwas gelesen wurde, sagt sein Name ohne Pfeil.',
  '“{0}” is a variable: write it without an arrow here.':
    '„{0}“ ist eine Variable: Schreib sie hier ohne Pfeil.',
  '“{0}” has “ref {1}” in its brackets and so cannot be kept in a variable.':
    '„{0}“ hat „ref {1}“ in den Klammern und passt deshalb in keine Variable.',
  'The list “{0}” has “{1}” more than once. Keep one of them.':
    'In der Liste „{0}“ steht „{1}“ mehr als einmal. Behalte einen der Einträge.',
  'No list has an item “{0}”. Mend the name, or add it to a LIST.':
    'Einen Eintrag „{0}“ hat keine Liste. Berichtige den Namen, oder füge ihn einer LIST hinzu.',
  'There is no list item “{0}”. Mend the name, or add it to a LIST.':
    'Einen Listeneintrag „{0}“ gibt es nicht. Berichtige den Namen, oder füge ihn einer LIST hinzu.',
  'There is no list for the item “{0}”. Mend the name, or make a LIST.':
    'Für den Eintrag „{0}“ gibt es keine Liste. Berichtige den Namen, oder lege eine LIST an.',
  '“{0}” stands in this list more than once. Keep one of them.':
    '„{0}“ steht in dieser Liste mehr als einmal. Behalte einen davon.',
  'Several lists have an item “{0}”. Say which is meant: {1}.{0} or {2}.{0}.':
    'Einen Eintrag „{0}“ haben mehrere Listen. Sag, welcher gemeint ist: {1}.{0} oder {2}.{0}.',
  '“EXTERNAL {0}” stands there more than once. Keep one of them.':
    '„EXTERNAL {0}“ steht mehr als einmal da. Behalte eines davon.',
  'CHOICE_COUNT() takes no values in brackets. Take them away.':
    'CHOICE_COUNT() nimmt keine Werte in Klammern. Nimm sie weg.',
  'TURNS() takes no values in brackets. Take them away.':
    'TURNS() nimmt keine Werte in Klammern. Nimm sie weg.',
  '{0}() needs the place that is asked for, with an arrow, as in {0}(-> knot).':
    '{0}() braucht die Stelle, nach der gefragt wird, mit Pfeil, wie in {0}(-> knoten).',
  'The place stands in a variable: write TURNS_SINCE({0}), without an arrow.':
    'Die Stelle steht in einer Variablen: Schreib TURNS_SINCE({0}), ohne Pfeil.',
  'There is no “{0}” that TURNS_SINCE could ask for. Mend the name.':
    '„{0}“, wonach TURNS_SINCE fragt, gibt es nicht. Berichtige den Namen.',
  'In the brackets “{1}” needs an arrow: -> {1}.':
    'In den Klammern braucht „{1}“ einen Pfeil: -> {1}.',
  'RANDOM needs two whole numbers: the smallest and the largest.':
    'RANDOM braucht zwei ganze Zahlen: die kleinste und die größte.',
  'RANDOM needs two whole numbers, without a point.':
    'RANDOM braucht zwei ganze Zahlen, ohne Punkt.',
  'SEED_RANDOM needs one whole number.': 'SEED_RANDOM braucht eine ganze Zahl.',
  'SEED_RANDOM needs a whole number, without a point.':
    'SEED_RANDOM braucht eine ganze Zahl, ohne Punkt.',
  'LIST_RANGE needs three values: a list, the smallest and the largest.':
    'LIST_RANGE braucht drei Werte: eine Liste, das Kleinste und das Größte.',
  'LIST_RANDOM needs one value: a list.': 'LIST_RANDOM braucht einen Wert: eine Liste.',
  'This function of ink’s own needs one value in brackets.':
    'Diese Funktion von ink selbst braucht einen Wert in Klammern.',
  'This function of ink’s own needs {1} values in brackets.':
    'Diese Funktion von ink selbst braucht {1} Werte in Klammern.',
  'Behind the name of a list stands at most one whole number in brackets.':
    'Hinter dem Namen einer Liste steht höchstens eine ganze Zahl in Klammern.',
  'Here “not” belongs to “{0}” alone. Put the whole question in brackets: not (a ? b).':
    'Hier gehört „not“ nur zu „{0}“. Setz die ganze Frage in Klammern: not (a ? b).',
  '“{0}” stands alone in a line: ~ name{0}.': '„{0}“ steht allein in einer Zeile: ~ name{0}.',
  '++ and -- stand in a line of their own, as in ~ name++.':
    '++ und -- stehen in einer eigenen Zeile, wie in ~ name++.',
  '++ and -- change a variable; here stands “{0}”.':
    '++ und -- ändern eine Variable; hier steht „{0}“.',
  '“+-” means nothing here. Write += or -=.': '„+-“ heißt hier nichts. Schreib += oder -=.',
  'Here “else:” is text that is shown. If the other case is meant, write “- else:”.':
    'Hier ist „else:“ Text, der gezeigt wird. Ist der andere Fall gemeint, schreib „- else:“.',
  'A condition inside text has at most two answers: {condition: yes|no}.':
    'Eine Bedingung mitten im Text hat höchstens zwei Antworten: {Bedingung: ja|nein}.',
  'Behind the “-” of this condition it has to say what happens then.':
    'Hinter dem „-“ dieser Bedingung fehlt, was dann geschieht.',
  '“{0}” is included while it is being read: the files include each other in a circle. Take one INCLUDE away.':
    '„{0}“ wird eingebunden, während es schon gelesen wird: Die Dateien binden sich im Kreis ein.',
  'The file “{0}” cannot be read.': 'Die Datei „{0}“ lässt sich nicht lesen.',
  'A text in quotation marks leads nowhere: take the -> out of it.':
    'In einem Text in Anführungszeichen führt nichts mit -> weiter.',
  'A text in quotation marks has no tags. Write \\# for the sign #.':
    'Ein Text in Anführungszeichen hat keine Tags. Für das Zeichen # schreib \\#.',
  'A -> without a name stands behind a choice only. Write where it leads.':
    'Ein -> ohne Ziel steht nur hinter einer Wahl.',
  '“->->” stands alone or before a single name.':
    '„->->“ steht allein oder vor einem einzigen Namen.',
  'Too many arrows in a row. Write -> or ->->.':
    'Zu viele Pfeile hintereinander. Schreib -> oder ->->.',
  'Inside { curly braces } nothing is gathered with --; conditions and sequences over several lines have one dash.':
    'In geschweiften Klammern sammelt nichts mit -- ein; Bedingungen und Folgen über mehrere Zeilen haben einen Strich.',
  '“~” stands at the beginning of a line of its own. Inside text write { curly braces }.':
    '„~“ steht am Anfang einer eigenen Zeile. Mitten im Text stehen { geschweifte Klammern }.',
  'Behind “~” something has to be done: ~ name = 1, ~ name++, ~ function() or ~ return.':
    'Hinter „~“ muss etwas geschehen: ~ name = 1, ~ name++, ~ funktion() oder ~ return.',
  'These ways of a sequence do not go together: {0}.':
    'Diese Arten einer Folge passen nicht zusammen: {0}.',
  'The number {0} is too large or too small for ink.':
    'Die Zahl {0} ist zu groß oder zu klein für ink.',
  'This is nested too deeply for ink. Part it into several lines or knots.':
    'Das ist für ink zu tief verschachtelt. Teil es auf mehrere Zeilen oder Knoten auf.',
  'Behind the name a = with a value is missing.': 'Hinter dem Namen fehlt ein = mit einem Wert.',
  'The closing bracket ) is missing.': 'Die schließende Klammer ) fehlt.',
  'Behind the === the name is missing.': 'Hinter den === fehlt der Name.',
  'Behind “ref” the name of the value is missing.': 'Hinter „ref“ fehlt der Name des Wertes.',
  'In the brackets the name of a value is missing.': 'In den Klammern fehlt der Name eines Wertes.',
  'Ink cannot read this sequence at “{0}”. Write it in another way.':
    'Ink versteht diese Folge bei „{0}“ nicht. Schreib sie anders.',
  'Something is missing here: {0}. The line ends instead.':
    'Hier fehlt {0}; stattdessen endet die Zeile.',
  'Something is missing here: {0}. “{1}” stands there instead.':
    'Hier fehlt {0}; stattdessen steht da „{1}“.',
};
