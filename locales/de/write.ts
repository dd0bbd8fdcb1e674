import type { texts as original } from '../en/write.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Deine eigene Geschichte',
  intro:
    'Zieh eine Ink-Datei hierher, einen Ordner oder ein Zip, und spiel sofort. Ändern musst du nichts: Was du in Inky geschrieben hast, wird gespielt, wie es dasteht. Nichts davon verlässt dieses Gerät.',
  choose: 'Dateien auswählen',
  choose_folder: 'Ordner auswählen',
  drop: 'Dateien hier ablegen',
  working: '„{name}“ wird gelesen …',
  ready: '„{title}“ ist da.',
  refused: '„{name}“ lässt sich noch nicht spielen.',
  mend: 'Ausbessern',
  mend_note:
    'Sie liegt in diesem Browser. Im Schreibraum steht jeder Fehler neben seiner Zeile, und sobald sie ausgebessert ist, lässt sie sich spielen.',
  unplayable: 'lässt sich noch nicht spielen',
  failed:
    'Das ließ sich nicht lesen: Entweder dauert es länger als eine halbe Minute, oder ein Teil dieser Seite konnte nicht geholt werden. Versuch es noch einmal, wenn du online bist.',
  nothing: 'Darunter ist keine Ink-Datei, kein Zip und kein Ordner.',
  too_large: 'Das sind mehr als 16 MB. Eine Geschichte besteht aus Text; lass Bilder und Töne weg.',
  letters: {
    line: 'Wenn sie so geschrieben ist, wie Windows früher schrieb, lautet Zeile {line} von „{file}“:',
    note: 'Stimmt das, lässt sie sich so lesen. Deine Datei bleibt, wie sie ist; hier liegt die Geschichte in UTF-8.',
    read: 'So lesen',
  },
  play: 'Spielen',
  publish: 'Als eine Seite veröffentlichen',
  publishing: '„{file}“ entsteht …',
  published:
    '„{file}“ liegt bei deinen Downloads: eine Datei mit der Geschichte und allem, was sie braucht. Sie spielt vom Stick, auf jedem Webspace und ohne Netz; Durchläufe bleiben bei denen, die lesen.',
  publish_failed:
    '„{file}“ ließ sich nicht herstellen: Ein Teil der App war nicht zu holen. Versuch es noch einmal, wenn du online bist.',
  problems_one: '{count} Stelle zum Ansehen',
  problems_other: '{count} Stellen zum Ansehen',
  no_problems: 'Daran ist nichts auszusetzen.',
  error: 'Fehler',
  warning: 'Hinweis',
  place: '{file}, Zeile {line}',
  more_one: 'und {count} weitere',
  more_other: 'und {count} weitere',
  foreign: 'Diese Tags bedeuten hier nichts und werden übergangen: {tags}',
  derived_one:
    '{count} Entscheidung hat keinen Namen und heißt nach ihren ersten Wörtern. Ein angefangenes Spiel hält, bis sich diese Wörter ändern; „* (name) [Wörter]“ gibt ihr einen für immer.',
  derived_other:
    '{count} Entscheidungen haben keinen Namen und heißen nach ihren ersten Wörtern. Ein angefangenes Spiel hält, bis sich diese Wörter ändern; „* (name) [Wörter]“ gibt einer einen für immer.',
  no_room:
    'Sie konnte nicht aufgehoben werden: Dieser Browser hat keinen Platz oder hebt nichts auf. Du kannst sie spielen und ändern, bis diese Seite geschlossen wird; behalte deine eigene Datei.',
  gave_way:
    'Was hier zuvor daran geschrieben wurde, ist nicht verloren: Im Schreibraum steht es unter „Frühere Stände“.',
  again:
    'Etwas geändert? Zieh sie noch einmal hierher: Angefangene Spiele gehen weiter, wo sie noch passen.',
  kept: 'Mitgebracht',
  kept_note:
    'Diese Geschichten liegen in diesem Browser; was sich spielen lässt, steht im Regal. Behalte auch deine eigenen Dateien.',
  held_note:
    'Nicht alle konnten aufgehoben werden: Wofür in diesem Browser kein Platz ist, das ist da, bis die Seite geschlossen wird. Behalte deine eigenen Dateien.',
  none_kept: 'Noch ist keine Geschichte mitgebracht.',
  remove: 'Aus dem Regal nehmen',
  removed:
    '„{title}“ steht nicht mehr im Regal. Die Spiele dazu bleiben und lassen sich wieder öffnen, sobald du sie zurückholst.',
  remove_unplayed: 'Weglegen',
  removed_unplayed: '„{title}“ ist weggelegt, mit allem, was du daran geschrieben hast.',
  bring_back: 'Zurückholen',
  limits: 'Was hineinpasst',
  limits_text:
    'Dateien auf .ink, die story.json, die glossary.json und die Texte eines Kits. Ein Zip darf 8 MB haben und ausgepackt 16 MB und 500 Dateien. Eine mitgebrachte Geschichte läuft wie jede andere: Eigene Bilder zeigt sie keine, Skripte führt sie keine aus, und aus dem Netz holt sie nichts.',
  further: 'Weiter',
  handbook: 'Handbuch',
  copy: {
    title: 'Geschichten, die zur App gehören',
    list_note:
      'Schreib eine um: Du schreibst auf einer Kopie, die Geschichte selbst bleibt, wie sie ist.',
    note: '„{title}“ gehört zur App. Du schreibst auf einer Kopie: Sie liegt in diesem Browser, steht als eigene Geschichte im Regal („{copy}“), und die Geschichte selbst bleibt, wie sie ist.',
    out: 'Was du änderst, verlässt diesen Browser erst, wenn du es mitnimmst: als Zip, in einen Ordner oder als eine Seite. Die drei Knöpfe dafür stehen im Schreibraum ganz oben.',
    known: 'In diesem Browser liegt schon eine Kopie.',
    make: 'Auf einer Kopie schreiben',
    go_on: 'Mit deiner Kopie weitermachen',
    anew: 'Neue Kopie anlegen; der alte Text bleibt unter „Frühere Stände“',
    working: 'Die Kopie entsteht …',
    failed:
      'Die Kopie ließ sich nicht anlegen: Ein Teil der App war nicht zu holen. Versuch es noch einmal, wenn du online bist.',
  },
  room: {
    open: 'Weiterschreiben',
    title: 'Schreiben: {title}',
    none: 'In diesem Browser liegt keine Geschichte dieses Namens.',
    text: 'Text der Geschichte',
    file: 'Datei',
    making: 'Liest, was du geschrieben hast …',
    made: 'In diesem Browser aufgehoben und gelesen.',
    failed:
      'Aufgehoben, aber nicht zu lesen: Es dauert länger als eine halbe Minute, oder ein Teil der Seite fehlt.',
    not_yet: 'Sobald sie sich spielen lässt, spielt sie hier.',
    from_start: 'Von vorn',
    back: 'Eine Wahl zurück',
    broke: 'Der Weg, den du genommen hast, geht nicht weiter:',
    torn: 'In zwei Tabs sind dieselben Zeilen geändert: Wähle, welche gelten.',
    unkept:
      'Dieser Browser weigert sich, deinen Text aufzuheben. Nimm ihn als Zip mit, bevor du die Seite schließt.',
    over: 'Hier endet sie.',
    came_back:
      'Hier endet der Tunnel (->->). In der Geschichte geht es dort weiter, wo sie in diesen Knoten abgebogen ist; für sich begonnen, endet er hier.',
  },
  torn: {
    told: '„{file}“ ist auch in einem anderen Tab geändert, in denselben Zeilen. Verloren ist nichts: Beides bleibt unter „Frühere Stände“.',
    mine: 'Meine behalten',
    theirs: 'Die anderen nehmen',
    both: 'Beide behalten, untereinander',
    other: 'Der Text aus dem anderen Tab',
  },
  take: {
    zip: 'Als Zip mitnehmen',
    folder: 'In einen Ordner sichern',
    zipped: '„{file}“ liegt bei deinen Downloads, mit allen Dateien der Geschichte.',
    in_folder_one: '{count} Datei liegt im Ordner.',
    in_folder_other: '{count} Dateien liegen im Ordner.',
    folder_failed:
      'In den Ordner ließ sich nicht schreiben. Wähl einen anderen, oder nimm die Geschichte als Zip mit.',
  },
  side: {
    called: 'Neben dem Text',
    play: 'Spielen',
    map: 'Karte',
    both: 'Beide Sprachen',
    search: 'Suchen',
    rename: 'Umbenennen',
    earlier: 'Frühere Stände',
  },
  try: {
    begin: 'Anfangen bei',
    top: 'ganz oben',
    at_cursor: 'Anfangen, wo der Cursor steht: {knot}',
    world: 'Eine vorbereitete Welt',
    world_note:
      'Vor der ersten Seite: Diese Maßnahmen werden angeordnet, dann läuft die Welt von selbst weiter.',
    hours: 'Stunden, die vorher vergehen',
    variables_one: '{count} Variable',
    variables_other: '{count} Variablen',
    variables_note: 'So stehen sie auf dieser Seite. Was du setzt, gilt von hier an.',
    indicators: 'Die Welt auf dieser Seite',
    to_text: 'Zur Zeile: {place}',
  },
  map: {
    title: 'Karte der Geschichte',
    note: 'Jeder Knoten, Kapitel für Kapitel, und was von einem zum nächsten führt. Ein Klick bringt dich zu seiner Zeile. Die Liste darunter sagt dasselbe für Tastatur und Vorlesestimme.',
    called: 'Karte; zum Bewegen scrollen',
    placing: 'Jeder Knoten bekommt seinen Platz …',
    failed:
      'Das Bild ließ sich nicht zeichnen: Ein Teil dieser Seite war nicht zu holen. In der Liste unten steht alles.',
    smaller: 'Kleiner',
    larger: 'Größer',
    outline: 'Als Liste',
    start: 'der Anfang',
    end: 'das Ende',
    no_chapter: 'ohne Kapitel',
    played: 'wird gespielt',
    here: 'Cursor',
  },
  count: {
    runs: 'Auf gut Glück spielen',
    many: '{runs}-mal',
    start: 'Zählen',
    again: 'Neu zählen',
    stop: 'Anhalten',
    label: 'Durchgänge auf gut Glück',
    far: '{done} von {total} Durchgängen',
    done: 'Gezählt über {runs} Durchgänge: Die Zahl an einem Knoten sagt, wie viele zu ihm kamen. Je dicker eine Linie, desto mehr gingen sie entlang; was gestrichelt ist, kam nie vor.',
    stale: 'Der Text ist seither geändert; das sind die Zahlen des Textes davor.',
    broken_one: '{count} Durchgang brach an einem Fehler in der Geschichte ab.',
    broken_other: '{count} Durchgänge brachen an einem Fehler in der Geschichte ab.',
    endless_one: '{count} kam in 400 Entscheidungen zu keinem Ende.',
    endless_other: '{count} kamen in 400 Entscheidungen zu keinem Ende.',
    no_links:
      'Welchen Weg sie von Knoten zu Knoten nahmen, lässt sich hier nicht zählen: Etwas in dieser Geschichte kann nur ink selbst spielen.',
    failed: 'Auf gut Glück lässt sie sich nicht spielen: {why}',
    of: '{count} von {runs}',
    never: 'nie',
    never_knots_one: '{count} Knoten, zu dem kein Durchgang kam',
    never_knots_other: '{count} Knoten, zu denen kein Durchgang kam',
    never_links_one: '{count} Weg, den kein Durchgang nahm',
    never_links_other: '{count} Wege, die kein Durchgang nahm',
    all: 'Jeder Knoten wurde erreicht und jeder Weg gegangen.',
    all_knots: 'Jeder Knoten wurde erreicht.',
  },
  both: {
    title: 'Beide Sprachen',
    count: '{open} von {all} Texten fehlen oder sind älter als ihr Original.',
    show: 'Welche Texte',
    open: 'Fehlt oder veraltet',
    file: 'Alles aus dieser Datei',
    turn: 'Lieber von {to} nach {from}',
    stale: 'Das Original hat sich seither geändert.',
    missing: 'fehlt',
    copy: 'Noch nicht übersetzt.',
    only: {
      en: 'Diese Geschichte gibt es nur auf Englisch.',
      de: 'Diese Geschichte gibt es nur auf Deutsch.',
    },
    add: { en: 'Englisch hinzufügen', de: 'Deutsch hinzufügen' },
    add_note:
      'Jede Datei in {from}/ bekommt eine Kopie in {to}/, und story.json nennt die Sprache. Was noch nicht übersetzt ist, steht dann hier.',
    table: 'Für die Übersetzung',
    out: 'Tabelle als {form}',
    take_in: 'Tabelle einlesen',
    taken_one: '{count} Text ist neu.',
    taken_other: '{count} Texte sind neu.',
    left_one:
      '{count} blieb liegen: Sein Original hat sich geändert, er hat hier keinen Platz, oder seine Klammern sind nicht die des Originals.',
    left_other:
      '{count} blieben liegen: Ihr Original hat sich geändert, sie haben hier keinen Platz, oder ihre Klammern sind nicht die des Originals.',
    unread: '„{file}“ ist nicht übernommen. {why}',
  },
  search: {
    title: 'Suchen und ersetzen',
    text: 'Suchen nach',
    replacement: 'Dafür einsetzen',
    case_kept: 'Groß und klein unterscheiden',
    expression: 'Ein regulärer Ausdruck',
    here: 'Nur in dieser Datei',
    groups:
      '^ und $ sind Anfang und Ende einer Zeile. In der Ersetzung steht $1 oder $<name> für das, was eine Gruppe gefunden hat.',
    find: 'Suchen',
    empty:
      'Dieser Ausdruck findet auch gar nichts, und das steht zwischen je zwei Zeichen. Such nach wenigstens einem Zeichen, etwa mit + statt mit *.',
    bad: 'Dieser Ausdruck ist nicht zu lesen. Such nach einer Klammer, die nicht zugeht, oder setz \\ vor ein Zeichen, das für sich selbst steht.',
    count_one: '{count} Stelle.',
    count_other: '{count} Stellen.',
    replace: 'Diese ersetzen',
    replace_all_one: 'Ersetzen',
    replace_all_other: 'Alle {count} ersetzen',
    replaced_one: '{count} Stelle ist geändert.',
    replaced_other: '{count} Stellen sind geändert.',
  },
  rename: {
    title: 'Überall umbenennen',
    note: 'In jeder Datei und beiden Sprachen, in der story.json und bei den Seitenzahlen des Buchs. Spiele, in denen eine Wahl getroffen ist, kennen sie unter dem alten Namen: Sie öffnen sich bis dorthin und gehen von dort weiter.',
    name: 'Knoten, Stich, Funktion, Marke oder Variable, wie in knoten.marke',
    to: 'Neuer Name, ohne das vor dem Punkt',
    show: 'Stellen zeigen',
    places_one: '{count} Stelle würde sich ändern.',
    places_other: '{count} Stellen würden sich ändern.',
    do_one: 'Umbenennen',
    do_other: 'An {count} Stellen umbenennen',
    done: '„{name}“ heißt jetzt „{to}“: {count} Stellen in {files} Dateien.',
    unknown: 'Nichts in dieser Geschichte heißt „{name}“. Wähl einen Namen aus der Liste.',
    kept: '„{name}“ füllt das Spiel selbst: Der Name bleibt.',
    same: '„{to}“ heißt es schon.',
    no_name:
      '„{to}“ ist in Ink kein Name: Er besteht aus Buchstaben, Ziffern und _ und beginnt nicht mit einer Ziffer.',
    reserved: '„{to}“ ist ein Wort von Ink oder vom Spiel. Nimm ein anderes.',
    taken: '„{to}“ ist vergeben: {place}. Zwei gleiche Namen ließen sich nicht auseinanderhalten.',
  },
  whole: {
    take_back: 'Zurücknehmen',
    taken_back: 'Es ist wieder, wie es war.',
  },
  earlier: {
    title: 'Frühere Stände von {file}',
    none: 'An dieser Datei ist hier noch nichts geändert.',
    note: 'Beim Schreiben einmal in der Minute, und vor allem, was viele Zeilen ändert, wird der Text hier abgelegt. Was du zurückholst, lässt sich auch wieder zurücknehmen.',
    when: '{at, moment_here}',
    restore: 'Zurückholen',
    same: 'So steht es jetzt da.',
  },
  help: {
    title: 'Handbuch für alle, die schreiben',
    intro:
      'Fang mit „Dein erster Zweig“ an. Alles hier ist so erprobt, wie es dasteht; übernimm es Stück für Stück.',
    pages: 'Seiten des Handbuchs',
    none: 'Diese Seite gibt es im Handbuch nicht.',
    copy: 'Kopieren',
    copy_named: 'Kopieren: {place}',
    copied: 'Es liegt in der Zwischenablage.',
    not_copied:
      'Dieser Browser lässt es nicht kopieren; dafür ist es markiert: Kopiere es mit den Tasten.',
    back: 'Zu deinen eigenen Geschichten',
  },
  further_text:
    'Für eine Geschichte mit einer Welt, mit Rollen für einen Workshop und in zwei Sprachen nimm „Der erste Zweig“ als Vorlage: Die Dateien liegen im Ordner „stories“ und sind Zeile für Zeile erklärt.',
} as const;

/** What the place for own stories says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
