/** What checks and refusals say of a place in German, by the English sentence; `{0}`, `{1}` … are what it is about. */
export const sentences: Readonly<Record<string, string>> = {
  // What is said of a place.
  'The file “{0}” does not exist.': 'Die Datei „{0}“ gibt es nicht.',
  '“{0}” is not among the files that were handed in. Hand in the whole folder, or a zip of it.':
    '„{0}“ ist nicht unter den Dateien, die du abgegeben hast. Gib den ganzen Ordner ab oder ein Zip davon.',
  'The file does not exist.': 'Die Datei gibt es nicht.',
  'id: the story is called “{0}” but its folder “{1}”.':
    'id: Die Geschichte heißt „{0}“, ihr Ordner aber „{1}“.',
  'There are only functions here, and nobody sees what they do.':
    'Hier stehen nur Funktionen, und niemand sieht, was sie tun.',
  'The first page is empty. To begin with “{0}”, write -> {1} above it.':
    'Die erste Seite ist leer. Soll es mit „{0}“ beginnen, schreib -> {1} darüber.',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1}{2}': '{0}: {1}{2}',
  '{0} It is {1}.': '{0} Es geht um die Stelle {1}.',
  'at the end': 'am Ende',
  'at “{0}”': 'bei „{0}“',
  '{0} words here, {1} in {2}.': '{0} Wörter hier, {1} in {2}.',
  '{0}() stands {1}.': '{0}() steht {1}.',
  'inside text': 'mitten im Text',
  'in the condition of a choice': 'in der Bedingung einer Wahl',
  'in a condition': 'in einer Bedingung',
  '{0}: {1} must be {2}.': '{0}: Statt {1} gehört hierhin {2}.',
  'a whole number': 'eine ganze Zahl',
  'a name in quotation marks': 'ein Name in Anführungszeichen',
  '“{0}” has {1} words; {2} are allowed.': '„{0}“ hat {1} Wörter; {2} sind erlaubt.',
  '“{0}” has no label.': '„{0}“ hat keine Marke.',
  '“({0})” stands after the condition.': '„({0})“ steht hinter der Bedingung.',
  '“{0}” never holds.': '„{0}“ gilt nie.',
  'None of the choices here is ever offered, and nothing else leads on.':
    'Keine Wahl wird hier je angeboten, und sonst führt nichts weiter.',
  'Nothing leads to “{0}”.': 'Nichts führt zu „{0}“.',
  'The beginning of the story is no tunnel and says “{0}”.':
    'Der Anfang der Geschichte ist kein Tunnel und sagt „{0}“.',
  '“{0}” is entered without a tunnel and says “{1}”.':
    '„{0}“ wird ohne Tunnel betreten und sagt „{1}“.',
  'From “{0}” nothing leads to an end.': 'Von „{0}“ führt nichts zu einem Ende.',
  '{0} names no ending.': '{0} nennt kein Ende.',
  '{0} names an ending and offers choices.': '{0} nennt ein Ende und bietet noch eine Wahl an.',
  'The page from {0} names {1} endings.': 'Die Seite ab {0} nennt {1} Enden.',
  'From {0} the text can come back to {1}.': 'Ab {0} kann der Text zu {1} zurückkommen.',
  '{0} calls itself and never returns.': '{0} ruft sich selbst auf und kehrt nie zurück.',
  '{0} leads through itself as a tunnel and never comes back.':
    '{0} führt als Tunnel durch sich selbst und kommt nie zurück.',
  'Here the text comes back to {0} for ever, without a choice or an end on the way.':
    'Hier kommt der Text immer wieder zu {0} zurück, ohne Wahl und ohne Ende auf dem Weg.',
  'line {0}': 'Zeile {0}',
  'The page from {0} has {1} words; {2} are allowed.':
    'Die Seite ab {0} hat {1} Wörter; {2} sind erlaubt.',
  'Ink cannot read this: {0}': 'Ink versteht das nicht: {0}',
  '{0} of {1}': '{0} von {1}',
  '{0}{1}': '{0}{1}',
  '“{0}”': '„{0}“',
  '“{0}” ({1}:{2})': '„{0}“ ({1}:{2})',
  'The beginning': 'Der Anfang',
  'the beginning': 'dem Anfang',
  '“{0}” is not read.': '„{0}“ wird nicht gelesen.',
  '“{0}” joins what stands around it.': '„{0}“ verbindet, was davor und dahinter steht.',
  'The line ends with two spaces.': 'Die Zeile endet mit zwei Leerzeichen.',
  'There is no code “{0}”.': 'Einen Code „{0}“ gibt es nicht.',
  '{0} is an error and cannot be allowed.': '{0} ist ein Fehler und lässt sich nicht erlauben.',
  'It gives no reason why {0} may stand.': 'Es fehlt der Grund, warum {0} so stehen darf.',
  'There is no {0} here.': '{0} kommt hier nicht vor.',
  ' The nearest is “{0}”.': ' Am nächsten kommt „{0}“.',
  ' Terms are explained in a file of their own, “{0}”.':
    ' Begriffe werden in einer eigenen Datei erklärt, „{0}“.',
  ' What may stand here: {0}. Take it out, or move it to where it belongs.':
    ' Hier darf stehen: {0}. Nimm ihn heraus oder setze ihn dorthin, wo er hingehört.',
  'there is no “{0}”.{1}': '„{0}“ gibt es nicht.{1}',
  'there is nothing in “{0}”.': 'Für „{0}“ steht hier nichts.',
  'it is used nowhere.': 'Es wird nirgends gebraucht.',
  'There is no {0} “{1}”.{2}': '{0} „{1}“ gibt es nicht.{2}',
  function: 'Eine Funktion',
  cue: 'Einen Hinweis',
  question: 'Eine Frage',
  measure: 'Eine Maßnahme',
  parameter: 'Einen Parameter',
  indicator: 'Einen Indikator',
  headline: 'Eine Schlagzeile',
  ending: 'Ein Ende',
  choice: 'Eine Wahl',
  chapter: 'Ein Kapitel',
  role: 'Eine Rolle',
  scene: 'Ein Bild',
  term: 'Ein Wort im Glossar mit Namen',
  '“{0}” divides.': '„{0}“ teilt.',
  '“{0}” has decimals.': '„{0}“ hat Stellen hinter dem Komma.',
  '“# {0}” says nothing.': '„# {0}“ sagt nichts.',
  '“{0}” cannot be read.': '„{0}“ ist nicht zu lesen.',
  '{0}: {1} is outside {2} to {3}.': '{0}: {1} liegt nicht zwischen {2} und {3}.',
  'Nothing reads “{0}”.': 'Nichts liest „{0}“.',
  '“{0}” is missing in the story that begins with {1}.':
    '„{0}“ fehlt in der Geschichte, die mit {1} beginnt.',
  '“{0}” is not among the languages.': '„{0}“ ist keine der genannten Sprachen.',
  'No file includes it.': 'Keine Datei bindet sie ein.',
  'It says nothing.': 'Es steht nichts darin.',
  'No role of story.json is called “{0}”.': 'In story.json heißt keine Rolle „{0}“.',
  'No chapter of story.json is called “{0}”.': 'In story.json heißt kein Kapitel „{0}“.',
  'There is no card “## {0}”.': 'Eine Karte „## {0}“ gibt es nicht.',
  '{0} is not shown here; the line stands as it is.':
    '{0} wird hier nicht gezeigt; die Zeile bleibt, wie sie ist.',
  'a table': 'Eine Tabelle',
  'a block of code': 'Ein Block mit Code',
  'a rule': 'Eine Trennlinie',
  'a heading of the third level': 'Eine Überschrift dritter Ordnung',
  'a list inside a list': 'Eine Liste in einer Liste',
  'a link or a picture': 'Ein Verweis oder ein Bild',
  '“{0}” of {1} is missing here.': '„{0}“ aus {1} fehlt hier.',
  '“{0}” is missing at {1}.': '„{0}“ fehlt bei {1}.',
  '“{0}” is “{1}” at {2}.': '„{0}“ heißt bei {2} „{1}“.',
  '{0} is missing in “{1}” at {2}.': '{0} fehlt in „{1}“ bei {2}.',
  'After “{0}” stands a sign that is not {1}.':
    'Hinter „{0}“ steht ein Zeichen, das nicht {1} ist.',
  'Nobody answers for “{0}”, and the story stops before its first page. Write at the end of the file: {1}, and below it ~ return.':
    'Auf „{0}“ antwortet niemand, und die Geschichte bricht vor ihrer ersten Seite ab. Schreib ans Ende der Datei: {1}, und darunter ~ return.',
  // Why a table for translators is not taken.
  'Line {0}: {1} Save the table again as UTF-8; Excel calls that “CSV UTF-8”.':
    'Zeile {0}: {1} Speichere die Tabelle noch einmal als UTF-8; bei Excel heißt das „CSV UTF-8“.',
  'The first line must read key,en,de: which language is in which column.':
    'Die erste Zeile muss key,en,de heißen: welche Sprache in welcher Spalte steht.',
  'An XLIFF with a document type is not read.':
    'Ein XLIFF mit einem Dokumenttyp wird nicht gelesen.',
  'This XLIFF does not say which language it is put from and into: en or de.':
    'Dieses XLIFF sagt nicht, aus welcher Sprache und in welche es übersetzt: en oder de.',
  // What is no JSON.
  'This is not JSON.': 'Das ist kein JSON.',
  'A comma is missing.': 'Ein Komma fehlt.',
  'A colon is missing.': 'Ein Doppelpunkt fehlt.',
  'A number has a comma in it; write a point: 0.5.':
    'In einer Zahl steht ein Komma; schreib einen Punkt: 0.5.',
  'A name in quotation marks is missing, or there is a comma too many.':
    'Ein Name in Anführungszeichen fehlt, oder ein Komma ist zu viel.',
  'A value is missing, or there is a comma too many.':
    'Ein Wert fehlt, oder ein Komma ist zu viel.',
  'A closing } is missing.': 'Eine schließende } fehlt.',
  'A closing ] is missing.': 'Eine schließende ] fehlt.',
  'A word stands without quotation marks.': 'Ein Wort steht ohne Anführungszeichen.',
  'A closing quotation mark is missing.': 'Ein schließendes Anführungszeichen fehlt.',
  'A text runs over the end of its line.': 'Ein Text läuft über das Ende seiner Zeile.',
  'JSON has no comments.': 'JSON kennt keine Kommentare.',
  'Something stands after the closing }.': 'Hinter der schließenden } steht noch etwas.',
  // What may not stand in story.json.
  'No such name is known here.': 'Ein solcher Name ist hier nicht bekannt.',
  'This is missing.': 'Das fehlt.',
  'This name is empty.': 'Dieser Name ist leer.',
  'This name is longer than 200 signs.': 'Dieser Name ist länger als 200 Zeichen.',
  'This text is empty.': 'Dieser Text ist leer.',
  'This text is longer than 4000 signs.': 'Dieser Text ist länger als 4000 Zeichen.',
  'The number of a page is a whole number from 1.':
    'Die Nummer einer Seite ist eine ganze Zahl ab 1.',
  'Another page has this number already.': 'Diese Nummer hat schon eine andere Seite.',
  'An id has small letters, digits, _ and - only.':
    'Eine id hat nur kleine Buchstaben, Ziffern, _ und -.',
  'A story id has small letters, digits and - only.':
    'Die id einer Geschichte hat nur kleine Buchstaben, Ziffern und -.',
  'A whole number is needed.': 'Hier gehört eine ganze Zahl hin.',
  'At least one form is needed.': 'Mindestens eine Form gehört hierhin.',
  'At least one language is needed.': 'Mindestens eine Sprache gehört hierhin.',
  'A day and an hour are needed: 2027-06-03T08:00.':
    'Ein Tag und eine Stunde gehören hierhin: 2027-06-03T08:00.',
  'Five indicators are needed, or none.': 'Fünf Indikatoren gehören hierhin, oder keiner.',
  'At least one instrument is needed.': 'Mindestens eine Anzeige gehört hierhin.',
  'At most five instruments fit beside a page.': 'Neben eine Seite passen höchstens fünf Anzeigen.',
  'At least one minute is needed.': 'Mindestens eine Minute gehört hierhin.',
  // Why files handed in are refused.
  'The zip has {0}; {1} are read.': 'Das Zip hat {0}; gelesen werden bis zu {1}.',
  'The zip holds “{0}”, which leaves its folder.':
    'Im Zip liegt „{0}“, das aus seinem Ordner hinausführt.',
  'The zip holds over {0} files.': 'Im Zip liegen über {0} Dateien.',
  '“{0}” has over {1}.': '„{0}“ hat über {1}.',
  'Unpacked it has over {0}.': 'Ausgepackt hat es über {0}.',
  'This is not a zip that can be read; pack the folder again.':
    'Dieses Zip ist nicht zu lesen; pack den Ordner neu.',
  '“{0}” is larger than the zip says.': '„{0}“ ist größer, als das Zip angibt.',
  '“{0}” is damaged in the zip; pack the folder again.':
    '„{0}“ ist im Zip beschädigt; pack den Ordner neu.',
  'The zip is locked with a password; pack the folder again without one.':
    'Das Zip ist mit einem Passwort verschlossen; pack den Ordner noch einmal ohne.',
  'The zip holds “{0}” twice.': 'Das Zip enthält „{0}“ zweimal.',
  'There is no story in the zip: no .ink file.':
    'Im Zip liegt keine Geschichte: keine Datei auf .ink.',
  'There is nothing in “{0}” yet: no line of text, no choice.':
    'In „{0}“ steht noch nichts: keine Zeile Text, keine Wahl.',
  '“{0}” is a story that Inky has compiled: its ink cannot be read or written on any more. Hand in the .ink file it was made from.':
    '„{0}“ ist eine Geschichte, die Inky schon übersetzt hat: Ihr Ink lässt sich nicht mehr lesen und nicht weiterschreiben. Gib die .ink-Datei herein, aus der sie entstanden ist.',
  'This is UTF-16 without the mark that says so: every second byte is zero.':
    'Das ist UTF-16 ohne die Marke, die es sagt: Jedes zweite Byte ist null.',
  'This is not text, whatever its name ends in: perhaps a picture. Leave it out.':
    'Das ist kein Text, wie auch immer der Name endet: vielleicht ein Bild. Lass es weg.',
  'A file cannot be read without losing signs, so nothing of it is kept here.':
    'Eine Datei lässt sich nicht lesen, ohne dass Zeichen verloren gehen; darum wird hier nichts davon behalten.',
  'There is no ink file in it.': 'Eine Ink-Datei ist nicht dabei.',
  'Several files could be the beginning: {0}. Name the one the story begins with main.ink, or hand in that file alone.':
    'Mehrere Dateien könnten der Anfang sein: {0}. Nenn die, mit der die Geschichte beginnt, main.ink, oder gib sie allein herein.',
  'It has a main.ink that is not its beginning; rename that file.':
    'Eine Datei heißt main.ink und ist nicht der Anfang; nenn sie anders.',
};
