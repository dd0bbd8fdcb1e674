/** What the checks and the names of a story mean, in German; English stands where they are made. */
import type { Code, cueNames, functionNames } from '../src/authoring/index.ts';

/** A code: what is the matter, and what to do. */
export const codeTexts: Readonly<Record<Code, readonly [means: string, help: string]>> = {
  RW001: [
    'Das ink lässt sich nicht übersetzen.',
    'Bessere die Zeile aus; der Satz daneben sagt, was fehlt.',
  ],
  RW002: ['Eine Datei fehlt.', 'Schreib sie, oder nimm ihr INCLUDE weg.'],
  RW003: [
    'story.json oder glossary.json ist so nicht zu gebrauchen.',
    'Bessere die genannte Stelle aus.',
  ],
  RW004: ['Der ink-Übersetzer warnt.', 'Lies seinen Satz; meist fehlt eine Umleitung (->).'],
  RW005: ['Ein Text einer JSON-Datei fehlt in einer Sprache.', 'Schreib ihn neben den anderen.'],
  RW006: [
    'Eine Datei ist nicht in UTF-8 geschrieben.',
    'Sichere sie noch einmal als UTF-8; Editoren bieten das bei „Speichern unter“ an.',
  ],
  RW010: [
    'Eine Wahl hat keine Marke.',
    'Schreib gleich hinter den Stern einen Namen in runden Klammern: * (open_log) [Das Protokoll öffnen].',
  ],
  RW011: [
    'Die Marke steht hinter der Bedingung, wo ink sie als Text druckt.',
    'Die Marke zuerst: * (marke) {bedingung} [Text].',
  ],
  RW020: ['Einen Knoten gibt es nur in einer Sprache.', 'Schreib ihn auch in der anderen.'],
  RW021: [
    'Die beiden Sprachen unterscheiden sich in mehr als Worten.',
    'Gib beiden dieselben Marken, Bedingungen, Umleitungen, Aufrufe und Hinweise in derselben Reihenfolge.',
  ],
  RW022: [
    'Eine Bedingung über Worte steht nur in einer Sprache.',
    'Schreib dieselbe Bedingung in die andere, oder sag es in beiden ohne Bedingung.',
  ],
  RW023: [
    'Eine Datei hat in einer Sprache über ein Viertel mehr Wörter.',
    'Sieh nach, ob in der kürzeren etwas fehlt.',
  ],
  RW024: [
    'Eine Variable ist nur in einer Sprache erklärt.',
    'Erklär sie in rules.ink, das beide Sprachen einbinden.',
  ],
  RW025: [
    'Ein Ordner enthält eine Sprache, die story.json nicht nennt.',
    'Nimm die Sprache in „languages“ auf, oder lösch den Ordner.',
  ],
  RW030: [
    'ink ruft eine Funktion, die das Spiel nicht hat.',
    'Nimm eine der Funktionen, die das Handbuch aufzählt.',
  ],
  RW031: ['Diese Maßnahme gibt es nicht.', 'Nimm eine Maßnahme der Welt oder eine aus story.json.'],
  RW032: [
    'Diesen Parameter gibt es nicht, oder Geschichten dürfen ihn nicht setzen.',
    'Sieh in der Liste nach.',
  ],
  RW033: ['Diesen Indikator gibt es nicht.', 'Nimm einen Indikator der Welt.'],
  RW034: [
    'story.json kennt diese Schlagzeile nicht.',
    'Trag sie unter „headlines“ ein, oder bessere den Namen aus.',
  ],
  RW035: [
    'story.json kennt dieses Ende nicht.',
    'Trag es unter „endings“ ein, oder bessere den Namen aus.',
  ],
  RW036: [
    'story.json kennt dieses Kapitel nicht.',
    'Trag es unter „chapters“ ein, oder bessere den Namen aus.',
  ],
  RW037: [
    'story.json kennt diese Rolle nicht.',
    'Trag sie unter „roles“ ein, oder bessere den Namen aus.',
  ],
  RW038: [
    'Das Glossar kennt diesen Begriff nicht.',
    'Trag ihn unter „glossary“ ein, oder bessere den Namen aus.',
  ],
  RW039: [
    'story.json kennt diese Szene nicht.',
    'Trag sie unter „scenes“ ein, oder bessere den Namen aus.',
  ],
  RW040: ['Diesen Hinweis versteht das Spiel nicht.', 'Nimm einen der bekannten Hinweise.'],
  RW041: ['Ein Wert liegt außerhalb seines Bereichs.', 'Nimm einen Wert innerhalb des Bereichs.'],
  RW042: [
    'Eine Zahl hat Nachkommastellen; die Welt nimmt und gibt nur ganze.',
    'Nimm ganze Zahlen: Prozent, Stunden.',
  ],
  RW043: [
    'Eine Division verliert vielleicht, was hinter dem Komma steht.',
    'Vergleich lieber Produkte.',
  ],
  RW044: [
    'story.json nennt einen Knoten oder eine Marke, die es nicht gibt.',
    'Bessere den Namen aus.',
  ],
  RW045: [
    'Eine Notiz, die eine Warnung erlaubt, bewirkt nichts.',
    'Schreib // rw-allow CODE und einen Grund in die Zeile der Warnung oder in die davor.',
  ],
  RW046: [
    'ink hält den Rest der Zeile für eine Bemerkung.',
    'Schreib die beiden Striche als \\/\\/: https:\\/\\/example.org.',
  ],
  RW047: [
    'Kleber (<>) in einer eigenen Zeile zieht die Absätze davor und danach zusammen.',
    'Setz den Hinweis in eine Zeile ohne <>, oder ans Ende einer Textzeile.',
  ],
  RW048: [
    'Zwei Leerzeichen am Ende einer Zeile brechen sie nicht um.',
    'Nimm sie weg; in ink ist jede Zeile ein eigener Absatz.',
  ],
  RW050: [
    'Eine Seite ist zu lang: über 220 Wörter, oder über 400, wo eine Geschichte endet.',
    'Kürze, oder setz eine Entscheidung dazwischen.',
  ],
  RW051: ['Eine Wahl hat über neun Wörter.', 'Sag es kürzer.'],
  RW053: [
    'Ein Aufruf, der die Welt ändert, steht in einer Bedingung oder mitten im Text.',
    'Gib ihm davor eine eigene Zeile: ~ deploy("log_review", 50).',
  ],
  RW060: [
    'Hier kann der Text ausgehen, und die Geschichte bleibt dann stehen.',
    'Schließ mit einer Umleitung, einer Wahl oder mit -> END.',
  ],
  RW061: ['Zu diesem Knoten führt nichts.', 'Leite dorthin um, oder nimm ihn weg.'],
  RW062: [
    'Die Geschichte endet, ohne zu sagen, welches Ende es ist.',
    'Schreib # ending: id dazu.',
  ],
  RW063: ['Ein Ende aus story.json wird nirgends erzählt.', 'Erzähl es, oder nimm es weg.'],
  RW064: [
    'Eine Schlagzeile aus story.json kommt nirgends vor.',
    'Verwende sie, oder nimm sie weg.',
  ],
  RW065: ['Der Text läuft im Kreis, ohne eine Wahl.', 'Führ einen Weg hinaus.'],
  RW066: [
    'Ein Begriff aus dem Glossar ist nirgends verknüpft.',
    'Schreib # term: id dorthin, wo er zuerst vorkommt.',
  ],
  RW067: [
    'Der Text kehrt aus einem Tunnel zurück, den niemand betreten hat.',
    'Führ mit -> name -> hierher, oder schließ mit einer Umleitung statt mit ->->.',
  ],
  RW068: [
    'Ein Ende ist auf einer Seite genannt, die mit Wahlen weitergeht.',
    'Setz # ending: auf die letzte Seite, die mit -> END schließt.',
  ],
  RW069: ['Eine Seite nennt zwei Enden.', 'Behalt das, von dem sie erzählt.'],
  RW070: [
    'Ein Text für die Leitung fehlt oder ist leer.',
    'Schreib ihn: Eine Geschichte mit Plänen braucht briefing, notes, debrief und roles in jeder Sprache.',
  ],
  RW071: [
    'Eine Rolle aus story.json hat keine Karte.',
    'Gib der roles.md des Kits eine Überschrift ## mit dem Titel der Rolle und ein paar Zeilen.',
  ],
  RW072: [
    'Eine Überschrift eines Kits nennt nichts aus story.json.',
    'Nenn es, wie story.json die Rolle oder das Kapitel nennt.',
  ],
  RW073: [
    'Ein Text für die Leitung verwendet mehr als Überschriften, Absätze, Listen und Betonung.',
    'Sag es ohne; Verweise, Bilder, Tabellen und HTML werden nicht gezeigt.',
  ],
  RW074: ['Etwas ist erklärt und wird nirgends verwendet.', 'Verwende es, oder nimm es weg.'],
  RW075: [
    'Der Text läuft vielleicht im Kreis, ohne eine Wahl.',
    'Sorg dafür, dass die Bedingung nicht für immer gelten kann.',
  ],
  RW076: [
    'Von hier aus kann die Geschichte nie enden.',
    'Lass eine Wahl hinausführen, zu einer Seite mit -> END.',
  ],
  RW077: [
    'Eine Funktion oder ein Tunnel ruft sich selbst auf und kommt nie zurück.',
    'Gib ihr einen Weg, der vor diesem Aufruf endet: eine Bedingung, in einer Funktion mit ~ return, in einem Tunnel mit ->->.',
  ],
  RW080: [
    'ink fragt, ob eine Wahl erinnert wird, die es nicht gibt.',
    'Nenn sie als knoten.marke oder knoten.stich.marke.',
  ],
  RW081: [
    'Was eine Seite voraussetzt, lässt sich nicht lesen.',
    'Schreib Indikatoren gegen ganze Zahlen, mit Kommas dazwischen: # presumes: copies >= 1, services < 40.',
  ],
  RW082: [
    'ink ruft eine Funktion von außen, auf die niemand antwortet.',
    'Schreib in ink eine Funktion gleichen Namens: === function name(x) === und darunter ~ return.',
  ],
  RW083: [
    'Eine Wahl wird nie angeboten: Ihre Bedingung gilt nie.',
    'Ändere irgendwo die Variable, nach der sie fragt, oder berichtige die Bedingung.',
  ],
  RW084: [
    'Die Geschichte beginnt mit nichts.',
    'Schreib über den ersten Knoten, wo sie beginnt: -> und den Namen eines Knotens.',
  ],
};

/** What a function does. */
export const functionTexts: Readonly<Record<keyof typeof functionNames, string>> = {
  advance: 'Lässt die Welt weiterlaufen, 1 bis 5000 Stunden auf einmal.',
  deploy: 'Ordnet eine Maßnahme an, mit 0 bis 100 Prozent; bis dahin braucht sie ihre Zeit.',
  withdraw: 'Beendet eine Maßnahme; was sie bewirkt hat, vergeht so langsam, wie es kam.',
  set: 'Setzt eine Zahl der Welt, die Geschichten setzen dürfen.',
  read: 'Gibt einen Indikator, wie er jetzt steht, als ganze Zahl.',
  was: 'Gibt, wie ein Indikator vor so vielen Stunden stand.',
  likely: 'Gibt in so vielen von hundert Fällen 1, sonst 0; dieselbe Welt antwortet immer gleich.',
  contribute: 'Spielt eine Runde am Spiegeltisch und legt 0 bis 10 ein.',
  headline: 'Setzt eine Schlagzeile aus story.json auf den Zeitstrahl.',
  remembers:
    'Gibt 1, wo jemand in einen beendeten Weg zurückgegangen ist, auf dem diese Wahl genommen wurde.',
  ended: 'Gibt 1, wo der Weg, aus dem jemand zurückgegangen ist, zu diesem Ende kam.',
};

/** What a cue tells the game. */
export const cueTexts: Readonly<Record<keyof typeof cueNames, string>> = {
  chapter: 'Auf dieser Seite beginnt ein Kapitel aus story.json.',
  role: 'Wer diese Seite in einem Workshop entscheidet.',
  ending: 'Hier endet die Geschichte, mit diesem Ende aus story.json.',
  scene: 'Das Bild über der Seite; story.json sagt, was es zeigt.',
  ask: 'Eine Frage an den ganzen Raum vor der Abstimmung.',
  note: 'Nur für die Leitung.',
  term: 'Ein Wort aus dem Glossar wird auf dieser Seite erklärt.',
  presumes: 'Was die Seite voraussetzt; ein walk sagt, wo es nicht so ist.',
  when: 'Steht über der Seite statt des Tags, bis zu dem die Stunden gekommen sind.',
};
