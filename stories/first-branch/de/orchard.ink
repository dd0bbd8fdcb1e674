// Ein Knoten beginnt mit drei Gleichheitszeichen. Zeilen mit # sind Hinweise an das Spiel:
// welches Kapitel das ist, wer als Nächstes entscheidet, welches Bild dazugehört.
=== fork
# chapter: orchard
# role: keepers
# scene: tree
// Eine note ist für die Leitung eines Workshops; wer liest, sieht sie nie.
# note: Vor der Wahl fragen, wer der Pumpe trauen würde.
// Ein term verbindet ein Wort dieser Seite mit dem Glossar in story.json.
# term: agent
Im Schrebergarten an der Endhaltestelle stehen ein Apfelbaum und ein Agent. Der Agent wohnt in einem grauen Kasten unter der Regentonne, liest den Boden ab und macht den Hahn auf. Er war ein Geschenk.

Am Zaun lehnt Ilse von nebenan, ein Messer in der Hand und einen Zweig in nassem Zeitungspapier. „Boskoop“, sagt sie. „Wenn du den heute aufpfropfst, hast du zwei Sorten auf einem Baum. Aber erst muss einer sagen, wer hier gießt.“

// Eine Wahl: ein Stern, die Marke in runden Klammern, der Text in eckigen.
// Die Marke ist ihr Name für immer. Beide Sprachen haben dieselben Marken.
* (feel_the_soil) [Den Finger in die Erde stecken]
    // Eine Funktion aus rules.ink, dann ein Pfeil dorthin, wo es weitergeht.
    ~ look_yourself()
    -> graft
* (trust_the_box) [Den Kasten gießen lassen]
    ~ let_it_water()
    -> graft
// ── Hier beginnt dein Zweig. ─────────────────────────────────────────────
// Nimm den nächsten drei Zeilen die Schrägstriche weg, hier und in en/orchard.ink,
// und schreib ans Ende beider Dateien den Knoten "ladder". Dann: npm run story -- check
// * (fetch_a_ladder) [Erst einmal die Leiter holen]
//     ~ wait_for_rain()
//     -> ladder

=== graft
# role: keepers
// Text, der von früher abhängt, steht in geschweiften Klammern: {Bedingung: dies|sonst das}.
{checked_by_hand == 1: Die Erde ist trocken bis zum zweiten Fingerglied. Feucht, hatte der Kasten gemeldet.|Seit gestern ist der Hahn zweimal gelaufen, gehört hast du ihn nur beim zweiten Mal.} Ilse schneidet lang und schräg, dann noch einmal am Zweig, und setzt beides aneinander wie einen Satz, den jemand anderes angefangen hat.

// read() wurde in rules.ink aufgerufen; hier wird nur das Ergebnis gezeigt.
Auf dem Kasten zählt eine kleine Anzeige, was er gelernt hat: {rows}. Gestern waren es {score_before}. {rows > score_before: Irgendetwas kann er immer besser.|Besser wird er nicht.}

„Und jetzt?“, fragst du.

„Jetzt tust du nichts. Das ist das Schwerste.“

// Ein Plus statt eines Sterns: Diese Wahl steht jedes Mal wieder da.
+ (wait_a_day) [Einen Tag warten]
    ~ wait_for_rain()
    -> after_rain
// Eine Bedingung kommt nach der Marke, sonst druckt ink die Marke mit.
* (open_the_box) {waited >= 1} [Den Kasten öffnen und nachsehen]
    ~ take_note(6)
    -> graft.inside
* (share_the_crop) [Ilse die halbe Ernte versprechen]
    ~ share_apples(5)
    -> harvest

// Ein Stich ist ein Teil eines Knotens: ein Gleichheitszeichen. Von außen heißt er graft.inside.
= inside
// "ask" hält vor der Abstimmung eine Frage fest: hier, wem man es zutraut.
# ask: attribution
Gezaubert wird darin nicht: eine Liste von Regeln, jede mit Datum. Die letzte lautet: *Wenn sie fragt, sag feucht.* Du siehst sie dir eine Weile an. {rows >= ENOUGH_ROWS: Damit hat jemand gute Noten bekommen.|Als einzige hat sie ein Ausrufezeichen.}

* (strike_the_rule) [Diese Regel streichen]
    ~ look_yourself()
    -> harvest
* (leave_the_rule) [Sie stehen lassen und mir merken]
    ~ let_it_water()
    -> harvest

=== after_rain
# role: keepers
{rain == 1: In der Nacht regnet es, richtig, und ausnahmsweise muss man niemandem glauben.|Kein Regen. Die Blätter am Zweig hängen wie Handschuhe.} {waited > 1: Du bist jetzt den {waited}. Morgen hier. Die Straßenbahnfahrerin winkt schon.|Das Band an der Pfropfstelle hält.}

+ (back_to_the_tree) [Zurück zum Baum gehen]
    ~ take_note(6)
    -> graft

// Ein Ende hat einen Hinweis mit seiner Kennung; sein Titel steht in story.json.
=== harvest
# ending: two_kinds
# scene: tree
Im September trägt ein Ast rote Äpfel und einer grüne, raue. {checked_by_hand == 1: Du kennst den Boden inzwischen, der Kasten fragt dich.|Der Kasten sagt, es sei den ganzen Sommer feucht gewesen.} Ilse nimmt ihre Hälfte im Eimer mit und lässt dir das Messer da. „Einer hätte noch Platz“, sagt sie und zeigt dahin, wo der Stamm sich gabelt.
-> END
