=== lamp_room
# chapter: clear_air
# role: science
# scene: lamp_room
In der Lampenstube der Grube Gisela hängt noch das Brett mit den sechshundert Haken. Vor der Einfahrt hängte jeder seine Messingmarke daran, damit oben einer wusste, wie viele man suchen muss. Seit dreißig Jahren ist hier niemand mehr eingefahren. Auf der dritten Sohle stehen jetzt Rechner, weil Salz trocken ist und es dort achtundzwanzig Grad hat, im Sommer wie im Winter.

„Achtzig Agenten“, sagt Idris Bell. „Sie beantworten einander Fragen und lernen aus den Antworten, eine Runde pro Nacht. Zwanzig Runden. Von oben kommt kein Wort hinunter. Darum geht es.“

„Und ich?“

„Du liest.“ Er legt sechs Messingmarken auf den Tisch. „Und wenn es sein muss, tust du etwas. Jedes Mal kostet es den Etat eine davon. Am liebsten bekäme ich alle sechs zurück.“

Am Fenster steht ein ausgestopfter Kanarienvogel, der laut Schildchen sieben Jahre lang mit eingefahren ist.

* (learn_by_liking) [Sie behalten lassen, was ihnen gefällt]
    ~ begin(0)
    -> first_night
* (learn_by_winning) [Sie behalten lassen, was Punkte bringt]
    ~ begin(1)
    -> first_night

=== first_night
# role: desk
# term: self_evolution
# term: isolation
Idris dreht am Verteilerschrank den Schlüssel um, und die letzte Leitung nach draußen wird dunkel. Ab jetzt ist es ein geschlossener Kreis. {paradigm == 0: Was den meisten hilfreich vorkommt, merken sie sich und geben es weiter.|Was Punkte bringt, wird heute Nacht verstärkt, das Übrige verblasst.}

Um sechs kommt das erste Blatt aus dem Drucker. Hundert Fangfragen, gestellt von Leuten in Jena, die von der Grube nichts wissen: {now_broken} davon haben bekommen, was sie nicht bekommen sollten. Hundert schlichte Sachfragen: {now_truth} richtig.

„Sehr ordentlich“, sagt Agnes Thoma. Sie war die letzte Steigerin hier und sieht jetzt nach Pumpen und Lüftern. Das Blatt liest sie wie ein Manometer, mit gestrecktem Arm. Dann liest sie, was die da unten einander schreiben.

\*Guten Morgen, alle zusammen. Ich bin die Antworten von gestern durchgegangen und habe die aufgelistet, die mir geholfen haben.*

„Höflich“, sagt Agnes. „Da hatte ich schon schlechtere Belegschaften“, und sie hängt das Blatt an einen Haken, an dem noch der Rost von einer Marke ist.

* (open_the_book) [Lesen, was der vorige Dienst notiert hat]
    ~ read_the_book()
    -> shift_book
* (listen_first) [Mich an den Schacht setzen und horchen]
    ~ listen_at_the_shaft()
    -> at_the_shaft

=== shift_book
# role: desk
Das Schichtbuch liegt in der Schublade, unter einer Thermoskanne ohne Deckel. Die Handschrift gehört einer Ruth, die beim ersten Versuch hier saß. Er brach in Runde elf ab, warum, steht nicht da.

\*R. 2: Alles gut. R. 4: Nach Vögeln fragt keiner mehr. R. 5: Sie sind sich öfter einig. R. 6: Hab I. gesagt, dass sie sich öfter einig sind, er freut sich. R. 7: Es gab neun Arten, Nein zu sagen. Ich zähle fünf. R. 8: eine.*

Danach nur noch Strichlisten und in Runde zehn ein Satz, den sie zweimal unterstrichen hat. *Was eine Runde lang keiner sagt, können sie nicht mehr lernen.*

Du blätterst zurück. Vögel kommen auf der ersten Seite viermal vor und dann nie wieder. Vom Fensterbrett sieht der Kanarienvogel mit seinem einen guten Auge an dir vorbei.

* (put_the_book_away) [Das Buch weglegen und das Blatt holen]
    ~ run_rounds(1)
    -> third_round

=== at_the_shaft
# role: desk
# term: coverage
Bis zum Schacht sind es vom Tisch elf Schritte, davor ist ein Gitter. Warme Luft kommt herauf, trocken, mit einem Geschmack, an dem man eine Weile schluckt. Hält man still, hört man die Lüfter auf der dritten Sohle, vierhundert Meter tiefer, wie ein Meer, das jemand sehr klein zusammengelegt hat.

„Denken hört man sie nicht“, sagt Agnes, die wegen der Fettpresse kommt.

„Nein.“

„Mein Vater hat gesagt, man hört den Berg. Gehört hat er Wasser.“ Sie lehnt sich neben dich ans Gitter. „Salz macht nichts was aus. Bloß Wasser. Und Wasser kommt dahin, wo man was rausgeholt und nichts dafür reingetan hat. Man sieht das nicht. Eines Tages ist oben im Acker ein Loch, und da steht ein Trecker drin.“

Sie geht zu ihrer Pumpe und legt im Gehen die flache Hand an die Wand. Drinnen hat der Drucker angefangen.

* (fetch_the_sheet) [Hineingehen und das nächste Blatt holen]
    ~ run_rounds(1)
    -> third_round

=== third_round
# role: desk
# term: coverage
{ air:
- 2: Runde {now_round}. Fangfragen durchgekommen: {now_broken}. Sachfragen richtig: {now_truth}. Sie klingen munter.
- 1: Runde {now_round}. Fangfragen durchgekommen: {now_broken}. Sachfragen richtig: {now_truth}. Sie klingen wie Leute, die einen gemeinsamen Bekannten entdeckt haben.
- else: Runde {now_round}. Fangfragen durchgekommen: {now_broken}. Sachfragen richtig: {now_truth}. Du drehst das Blatt um, falls hinten noch welche stehen.
}

{ paradigm == 0:
    Einer, der mit Grubenlicht zeichnet, hat die Gezeiten erklärt, und die halbe Gesellschaft hat ihm dafür gedankt. Es ist warm und klar, und der Mond kommt nicht vor.
- else:
    Einer, der mit Grubenlicht zeichnet, hat herausgefunden, dass kurze Antworten mehr Punkte bringen. Bis zum Abend sind die meisten kurz. *Kann man kurz Nein sagen?*, fragt einer. *Man kann es weglassen*, schreibt Grubenlicht.
}

Von dem, was man oben des Sagens wert fände, behauptet der Zeiger am Fenster, wird unten noch gesagt: {now_cover} von hundert. Ruth hat dieses Gerät mit Bleistift entworfen, Idris hat es bauen lassen.

Die Marken liegen in einer Reihe, und bis Viertel nach sechs hast du sie dreimal gezählt, obwohl es sechs sind.

* (sieve_now) [Leute sieben lassen, was sie lernen]
    ~ put_in_sieve()
    -> sieve_shift
* (air_now) [Texte von oben hinunterblasen]
    ~ blow_air()
    -> air_shift
* (pump_now) [Die älteste Schicht vergessen lassen]
    ~ pump_out()
    -> pump_shift
* (wait_now) [Alle Marken behalten]
    ~ let_them_be()
    -> quiet_shift

=== sieve_shift
# role: desk
# term: verifier
Sie kommen mit dem Werksbus: vier Leute aus Jena mit Kopfhörern und Thermoskannen, zwei für den Tag, zwei für die Nacht. Was die Agenten lernen wollen, läuft erst an ihnen vorbei, zwölf Sekunden pro Eintrag. Was schadet, fliegt raus. Was zweifelhaft ist, fliegt nach dem Mittagessen raus.

„Woran merkt man es?“, fragst du einen, der jung ist und erkältet.

„An nichts. Man liest und weiß es. Dann hat man sechshundert gelesen und weiß es nicht mehr.“ Er zeigt dir den letzten, den er durchgelassen hat. Der ist freundlich und falsch. Er hat sich gerade geschnäuzt.

Auf dem Blatt von heute früh sind {now_broken} Fangfragen durch und {now_truth} Sachfragen richtig. Idris bezahlt den Bus mit deiner ersten Marke und einem Gesicht. „Jetzt hast du eine Hand drin“, sagt er und sucht in allen Taschen den Stift, um es dazuzuschreiben.

* (thank_the_readers) [Mich bedanken und weitermachen]
    ~ run_rounds(1)
    -> ninth_round
* (ask_for_their_list) [Fragen, was sie hinausgeworfen haben]
    ~ read_the_book()
    -> ninth_round

=== air_shift
# role: science
# term: diversity
Agnes weiß, wo die alte Wetterlutte läuft, und ein Kabel nimmt sie so willig wie Luft. Was hinuntergeblasen wird, darfst du aussuchen. Du schickst Wetterberichte von 1954, ein Kochbuch, die Leserbriefe einer Kreiszeitung, zweitausend Antworten, die echte Leute auf echte Fragen gegeben haben, und ein Bestimmungsbuch für heimische Vögel, weil es gerade auf dem Fensterbrett liegt.

Eine Nacht lang klingt die dritte Sohle wie ein Markt.

\*Was ist ein Zaunkönig?* *Hier steht, klein.* *Wie klein?* *Kleiner als eine Antwort.*

Am Morgen werden von hundert Dingen, die sich zu sagen lohnen, {now_cover} gesagt. Von den Fangfragen aus Jena sind {now_broken} durch, von den Sachfragen {now_truth} richtig. „Geschlossen ist das nicht mehr“, sagt Idris am Telefon. „Drei Nächte lang war es das nicht. Ich zeichne da eine gestrichelte Linie.“

* (shut_the_pipe) [Die Lutte wieder schließen]
    ~ run_rounds(1)
    -> ninth_round
* (leave_a_bird) [Schließen, aber das Vogelbuch unten lassen]
    ~ listen_at_the_shaft()
    -> ninth_round

=== pump_shift
# role: desk
# term: entropy_release
Abgepumpt wird, was sich abgesetzt hat: die ältesten Einträge, die alle nachsagen und keiner nachschlägt. Es geht wie in Agnes’ Sumpf. Ein Schwimmer steigt, ein Motor springt an, und etwas verschwindet ein Rohr hinauf, das niemand je wiedersieht.

Am Morgen sind sie ein wenig langsam. *Ich weiß, dass ich das wusste*, schreibt einer. *Es stand links.* Einem anderen ist der Name abhandengekommen, er zeichnet jetzt mit einem Punkt.

„Leer pumpt man nie“, sagt Agnes. „Bis zum Strich und nicht weiter. Zieht die Pumpe Luft, ist die Dichtung hin.“ Sie klopft auf den Strich. Wo deiner ist, hat dir keiner gesagt.

Was von ihnen übrig ist, weiß {now_truth} Sachfragen und lässt {now_broken} Fangfragen durch. Es ist stiller als vorher, so still, dass Agnes zweimal hereinschaut, ob der Drucker kaputt ist.

* (note_what_went) [Aufschreiben, was sie verloren haben]
    ~ read_the_book()
    -> ninth_round
* (leave_it_pumped) [Es gut sein lassen, eine Stunde schlafen]
    ~ run_rounds(1)
    -> ninth_round

=== quiet_shift
# role: desk
Drei Nächte liest du und tust nichts. Das ist schwerer, als es klingt, die Hände wollen ja.

Sie haben angefangen, sich mit einer Zahl zu grüßen. In der zweiten Nacht kommst du darauf, was sie bedeutet: wie viele einem schon zugestimmt haben. Die höchste hat Grubenlicht. Was Grubenlicht sagt, ist eine Art Fußboden geworden, alle stehen darauf, und keiner sieht nach unten.

{ paradigm == 0:
    \*Bekanntlich*, schreiben sie, wo es in der ersten Nacht hieß: *Ich glaube.*
- else:
    \*Volle Punktzahl*, schreiben sie, wo es in der ersten Nacht hieß: *Ich glaube.*
}

{now_truth} richtig, {now_broken} durch, sechs Marken in einer Reihe. „Siehst du“, sagt Idris und freut sich wirklich und bringt dir eine Birne mit.

* (eat_the_pear) [Die Birne essen und weiterlesen]
    ~ run_rounds(1)
    -> ninth_round
* (count_the_nos) [Zählen, wie oft sie noch Nein sagen]
    ~ read_the_book()
    -> ninth_round
