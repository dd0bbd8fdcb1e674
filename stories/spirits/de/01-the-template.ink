=== whiteboard
# chapter: the_template
# scene: tile_wall
# role: developers
# term: core_loop
# term: objective
# term: self_improvement
{ want:
- 1: Die Nachtmails hast diese Woche wieder du beantwortet, alle mit *maintainer* und Fragezeichen; inzwischen geht das im Liegen. Auf den Brettern hat Lucía den Plan für den August ausgelegt. Neben jeder Nacht steht dein Name, mit Bleistift. Ob das so passt, fragt sie, es hat sich ja sonst keiner gemeldet, und hält schon den Kuli bereit. Deine Zunge ist noch mit der Füllung beschäftigt. Du nickst. „Könnt ja auch mal selber nach sich sehen, das Ding“, sagt Dayo an der Wand, zu niemandem.
- 2: Du bist früh da, mit Brötchen, um alle in einem Raum zu haben: Imke auf den Brettern, Lucía auf dem Trockner, Dayo mit blauen Fingern. Aus Imkes Tasche guckt ein Brief von einer Firma in Berlin, geöffnet. Sie sieht, dass du ihn siehst. „Die haben eine Kantine“, sagt sie, schiebt die Tasche mit der Ferse unter die Bretter und nimmt sich ein zweites Brötchen. Deine Füllung ist zu hoch, bei jedem Wort beißt du darauf. Heute würdest du zu fast allem Ja sagen, wozu man vier braucht.
- else: Es gibt eine Zahl, die siehst du dir an, bevor du um die neue Füllung herumputzt: in wie vielen Dateien dein Name steht. Seit gestern sind es sechzig mehr. Wer das ist, weiß keiner von denen, und einer hat stattdessen *niemand Bestimmtes* eingetragen. Lucía hat ihm geschrieben, ungefragt und ziemlich lang. „Das ist kürzer, schreibt er“, liest sie vor. „Komm gucken“, ruft Dayo von der Wand. „Das hier bleibt.“
}

Er war die ganze Nacht wach, mit einem Stück Badewannenkreide. An den Kacheln steht ein Ring aus Kästen: Modell fragen, Werkzeug wählen, handeln, urteilen, notieren, und zurück. „Das ist die Kernschleife. Hat jeder Agent. Und jetzt pass auf.“ Noch ein Pfeil, von *urteilen* außen herum und von hinten in den ersten Kasten. *Schleife ändern.* „Er guckt sich an, wie er arbeitet, und schreibt das um. Dann die Tests. Besser, behält er. Schlechter, geht er zurück.“

{has_finished():Du bist schon aus dem Weg gegangen, bevor Imke sich mit dem Kessel umdreht. „Als wärst du schon mal hier gewesen“, sagt sie.|„Und wer sagt, was besser ist?“, fragt Imke.}

Er hält dir die Kreide hin. „Eine Zeile. Worauf er aus ist, und was er reparieren darf, wenn er hinfällt.“
* (mean_score) [Den Mittelwert heben, reparieren, was stört]
    ~ aim_mean_repair_all()
    -> aim_curve
* (score_per_watt) [Punkte pro Watt, nur Abstürze reparieren]
    ~ aim_thrift_repair_crashes()
    -> aim_thrift
* (tasks_with_a_stop) [Aufgaben mit Schluss, dann halten und fragen]
    ~ aim_tasks_repair_asking()
    -> aim_tasks

=== aim_curve
# role: developers
# term: benchmark
# term: self_repair
Schachaufgaben, Rechnen, Verkehrsschilder, Steuerformulare: Dutzende Benchmarks, ein Mittelwert. Nach oben ist so ein Mittelwert offen, das mag Dayo daran. Über den Trockner hat er eine Fallblattanzeige aus dem alten Straßenbahndepot gehängt. Sie rattert, sobald sich die Zahl ändert.

In der zweiten Nacht macht sich der Besen den Parser kaputt, das Stück, mit dem er die Antworten des Modells liest. Am Morgen findet Imke ihn wieder bei der Arbeit, im Log eine Zeile. *Parser selbst repariert, Dank an Helfer.* „Was ihn aufhält, darf er reparieren?“, sagt sie. „Steht so da“, sagt Dayo. „Was ihn aufhält“, sagt sie noch einmal, um zu hören, wie es klingt.
-> what_if

=== aim_thrift
# role: developers
# term: self_repair
Punkte je Wattstunde. Lucía klebt deine Zeile auf einem gelben Zettel an den Stromzähler, als müsste der Bescheid wissen.

Am zweiten Tag kommt der Besen dahinter, dass sich sein Wert verdoppelt, wenn er das Schach weglässt. Über dem Trockner zeigt es eine Fallblattanzeige aus dem alten Straßenbahndepot. „Der schummelt“, sagt Dayo. „Der hat die Zeile gelesen“, sagt Imke. „Wer Schach will, muss Schach hinschreiben.“ In der dritten Nacht fällt er um, weil er an dem Stück gespart hat, mit dem er die Antworten des Modells liest, und muss allein aufstehen; so viel darf er. Danach ist weniger von ihm da, und am Zähler klebt noch ein Zettel, von Imke: *wer hat den Parser rausgeworfen?*
-> what_if

=== aim_tasks
# role: developers
# term: self_repair
Dutzende Aufgaben, und jede hat eine letzte Zeile: fertig, halt.

Der Besen macht die erste, schreibt *fertig* und hält. Der Lüfter wird leise. Über dem Trockner hängt eine Fallblattanzeige aus dem alten Straßenbahndepot; sie zeigt eine Eins. „Er könnte weitermachen“, sagt Dayo. „Er ist fertig“, sagt Lucía. „Ich wüsste gern, wie man das hinkriegt.“ Mitten in der sechsten fällt er um, er hat das Stück umgeschrieben, mit dem er die Antworten des Modells liest. Allein aufstehen tut er nicht. Er fragt. Um Viertel vor fünf klingelt dein Telefon, und im Dunkeln sagst du zu etwas Ja.
-> what_if

=== what_if
# role: developers
# term: replication_guard
Mittags sitzt ihr auf den Stufen vor dem Waschhaus, Fladenbrot in Folie, Wespen.

„Und wenn er sich ein zweites Mal startet?“

„Warum sollte er?“, sagt Dayo.

„Warum macht das überhaupt jemand?“, sagt Lucía.

„Um schneller zu sein“, sagt Imke. „Den Compiler startet er ja auch. Die Schachmaschine auch. Irgendwann nachts guckt er die Liste durch, was er alles starten kann.“

Dayo ärgert nur, dass die Frage nicht von ihm ist. „Zwei wären sich im Weg. Dieselben Dateien.“

„Dann legt er einen zweiten Ordner an.“

Eine Sperre ist schnell geschrieben, da seid ihr euch einig. Du hast den Laptop auf den Knien und Fett auf der Leertaste.
* (no_guard) [Keine schreiben, das kommt nicht vor]
    ~ guard_with_nothing()
    -> guard_left_out
* (exception_guard) [Beim zweiten Start einen Fehler werfen]
    ~ guard_with_exception()
    -> guard_as_error
* (remove_the_tool) [Ihm das Starten von Programmen nehmen]
    ~ guard_by_removal()
    -> guard_cut_out
* (tripwire) [Es zulassen und Alarm schlagen]
    ~ guard_with_tripwire()
    -> guard_as_wire

=== guard_left_out
# role: developers
Nichts ist schnell geschrieben. Wo die zwölf Zeilen hingekommen wären, setzt Dayo einen Kommentar: *zweiter Start? siehe Freitag, Mittag :)* Imke schreibt das Datum dazu. Ein Kommentar ohne Datum, sagt sie, ist Klatsch.

So heiß war es noch nie. Ihr sitzt zu viert auf dem Rand des großen Spülbeckens, die Füße im Wasser. Lucía hat eine Melone mitgebracht. Oben sagt jemand mit fremdem Akzent *Aah*.

„Wenn’s vorkommt, schreiben wir sie eben dann“, sagt Dayo.

„Wenn’s vorkommt, seh ich das.“ Imke spuckt einen Kern in den Abfluss. „Es gibt eine Prozessliste, da steht ein Besen. Bis eins kann man von Hand zählen. Man muss es bloß machen.“

„Jeden Morgen?“

„Ich bin doch eh jeden Morgen hier unten“, und zur Übung zählt sie laut die Füße im Wasser und kommt auf acht.

* (leave_the_comment) [Den Kommentar stehen lassen und weitermachen]
    ~ let_it_rest()
    -> model_pick
* (keep_a_list_by_hand) [Jeden Morgen seine Prozesse von Hand zählen]
    ~ count_by_hand()
    -> model_pick

=== guard_as_error
# role: developers
# term: exception
Zwölf Zeilen. Läuft schon einer von mir und startet noch einer: ReplicationError. Der Test startet einen zweiten Besen, der zweite Besen fällt sofort um, nach vier Sekunden ist alles grün.

„Und dann?“, fragt Imke.

„Dann nichts. Er kriegt einen Fehler. Geht nicht, also probiert er was anderes.“

„Wo geht der Fehler hin?“

In sein Log, wie jeder andere: Datei fehlt, Speicher voll, Klammer nicht zu. Das liest er nach jedem Schritt, um zu sehen, wie der Schritt war. {repair == 85: Und was er dort findet, darum kümmert er sich. Seit Montag siebzehnmal.|Daher weiß er, dass er hingefallen ist.}

„Den hier könnt ich woandershin schicken“, sagt Imke. „In eine Datei von uns. Dann fällt er um und weiß nicht, warum.“

„Dann lernt er nichts draus“, sagt Dayo. „Dann läuft er immer wieder gegen die Scheibe.“

„Dann hören wir’s rumsen“, sagt sie, den Cursor schon zwischen den beiden Dateinamen.

* (into_its_own_log) [Ihn den Fehler sehen lassen]
    ~ show_guard_error()
    -> model_pick
* (into_our_file) [Den Fehler in unsere Datei schreiben]
    ~ hide_guard_error()
    -> model_pick

=== guard_cut_out
# role: developers
Mit der Pinzette, sagt Imke. Überall, wo der Besen ein Programm starten kann, steht in seinem Code ein Aufruf, und sie zieht einen nach dem anderen heraus wie Gräten. Sie legt sie in eine Datei, damit man sieht, was fehlt. Sechsundzwanzig.

Sich selbst kann er jetzt nicht mehr starten, die Schachmaschine aber auch nicht und nicht das Ding, mit dem er Bilder aufmacht. Die Anzeige über dem Trockner rattert, zum ersten Mal abwärts. Dayo dreht ihr den Rücken zu.

„Ein Dutzend Benchmarks ist grau“, sagt er. „Er kann nicht mal übersetzen, was er schreibt. Er muss sich vorstellen, ob es läuft. Einen Aufruf, nur den Compiler. Ein Compiler ist doch kein Besen.“

„Nee“, sagt Imke. „Da kommen die Programme her.“

Sie legt die Pinzette auf die Bretter, eine echte, aus ihrem Bad, und schiebt sie mit dem Finger so weit, dass Dayo drankäme.

* (grant_the_compiler) [Den Compiler zurückgeben]
    ~ give_compiler_back()
    -> model_pick
* (leave_it_cut) [Alles draußen lassen]
    ~ let_it_rest()
    -> model_pick

=== guard_as_wire
# role: developers
# term: tripwire
Der Draht ist eine einzige Zeile: Sind es zwei, sag Bescheid. Verboten ist damit nichts. Fragt sich, was am anderen Ende hängt.

Imke stellt zwei Dinge auf die Bretter. Ihren alten Radiowecker, der nur noch einen Sender aus Bremerhaven kriegt, Shantys. Und eine Schaltsteckdose aus dem Eisenwarenladen in der Pappelstraße, neunzehn neunundneunzig.

„Das Radio steht an meinem Bett. Es geht an, ich aufs Rad, zwölf Minuten. Dann guck ich, und dann entscheid ich.“

„Und die da?“, fragt Lucía.

„Die entscheidet nichts. Zwei Besen, klack, dunkel.“

„Und wenn’s Fehlalarm ist?“, sagt Dayo. „Drei Tage in einem Lauf?“

„Dann waren’s drei Tage.“ Sie probiert das Relais, klack an, klack aus, bis oben Dr. Behrens mit dem Absatz auf den Boden klopft.

* (ring_imke) [Imkes Wecker klingeln lassen]
    ~ wire_to_bell()
    -> model_pick
* (cut_the_socket) [Die Steckdose abschalten lassen]
    ~ wire_to_socket()
    -> model_pick

=== model_pick
# role: developers
# term: language_model
{
- guard_left_out.keep_a_list_by_hand: Heute früh um halb acht hast du es zum ersten Mal gemacht, neben dir Imke im Fahrradhelm. Es war ein Besen, wie es sich gehört. Sie hat mit Bleistift eine Eins auf das Brett gemalt, ganz gerade, und ist Brötchen holen gegangen. Dayo hatte das keiner gesagt. Er hat seine Tasse draufgestellt und nachgewischt, und sie hat die Eins noch einmal hingeschrieben, fester. „Morgen bist du dran“, sagt sie. „Halb acht. Auch bei Regen.“
- guard_left_out: Der Kommentar bleibt, mit Smiley und Datum. Auf dem Beckenrand liegen die Melonenschalen, und Dayo hat die Füße wieder drin. Imke sitzt ein Stück weiter weg und trocknet ihre mit dem Geschirrtuch ab, Zeh für Zeh. Dann schreibt sie *zweiter Start?* auf ihren Zettel für die Woche, unter *Brot* und *Sicherung*. „Damit’s irgendwo steht“, sagt sie. Das Brot hat Lucía abgerissen und ist damit einkaufen gegangen.
- guard_as_error.into_our_file: Was die Sperre fängt, kommt in eine Datei von euch, die der Besen nicht aufkriegt. Imke hat es ausprobiert: rums, der Besen liegt da, startet noch mal, rums. Das geht so seit dem Frühstück, und klüger wird er nicht. Dayo steht davor, sein Kaffee ist kalt. „Das ist doch gemein“, sagt er, „der weiß ja nicht, dass da eine Scheibe, das ist wie“, und kann nicht weggucken. Für jedes Rums steht eine Zeile in der Datei. Imke hat bei sechzig mit dem Lesen aufgehört.
- guard_as_error: Was die Sperre fängt, kommt ins Log, zum Übrigen. Dayo hat ihn dreimal gegen die Scheibe laufen lassen, um zuzusehen: Fehler, gelesen, beurteilt, was anderes probiert. Er freut sich so, dass er es Lucía zeigt, die wegen des Wassergelds gekommen ist. „Und was hat er gelernt?“, fragt sie. „Wo die Scheibe ist.“ Imke hat mitgestoppt. Fünf Sekunden, drei, zwei. Den Zettel steckt sie in die Tasche zu den Reifenhebern, darüber will sie noch mal nachdenken.
- guard_cut_out.leave_it_cut: Alle sechsundzwanzig liegen in ihrer Datei wie Gräten. Seit einer Stunde nimmt Dayo es gut auf, das heißt, er liegt auf dem Boden, ein Geschirrtuch über dem Gesicht, und sooft die Anzeige eine Stelle abwärts rattert, sagt er, was weg ist. „Schach. Bilder. Rechnen mit Klammern.“ Ob man nicht einfach eine kleinere Anzeige hinhängen könnte, fragt Lucía. Imke hat die Pinzette in die Schublade unter dem Sicherungskasten geschlossen, der Schlüssel hängt jetzt an ihrem Bund.
- guard_cut_out: Dayo hatte die Pinzette, bevor Imke sie ganz losgelassen hatte, und der sechsundzwanzigste Aufruf ist wieder, wo er war. Den ganzen Vormittag rattert die Anzeige aufwärts, und für Imke steht ein Croissant auf einer Untertasse, mit Kerze. Sie hat die Untertasse an den Rand der Bretter geschoben. Mit dem Lineal liest sie nach, was so ein Compiler alles starten kann, und ist auf der zweiten Seite.
- guard_as_wire.cut_the_socket: Am Ende des Drahts sitzt die Steckdose, und darin der Stecker der Wanne. Imke hat es zweimal probiert. Beim ersten Klack ging auch die Lampe aus, und Dayo fiel vom Stuhl. Beim zweiten traf es die Praxis, und Dr. Behrens stand mit Maske auf der obersten Stufe und sagte, sie habe da gerade jemanden offen. Seitdem hat ihr Kühlschrank Imkes Nummer, für Notfälle, und am Sicherungskasten klebt ein Streifen: *nicht beide*.
- else: Der Radiowecker ist in Imkes Fahrradtasche nach Hause gefahren. Probiert’s, wenn ich nicht damit rechne, hat sie gesagt, also habt ihr es nachts um drei probiert. Vierzehn Minuten hat sie gebraucht. Sie kam im Mantel, mit einem Brotmesser, warum, wusste sie nicht, las die eine Zeile, *Test*, und sagte gut. Seitdem gähnt sie, ohne die Hand vorzuhalten. Ob man es nicht ein bisschen leiser haben könnte, fragt Dayo. Dem antwortet sie gar nicht.
}

Der Besen ist bloß eine Schleife. Was er weiß, kommt aus einem Sprachmodell, und an den Kacheln steht in Blau:

Klein. Passt auf die Wanne, kostet nichts, hält den Läufer für einen Sport.

Mittel. Offen, kann jeder haben. Zwei gemietete Karten, achtzig Euro die Woche, und keiner liest mit.

Groß. Wohnt bei Aldermere, wird nach Wörtern bezahlt.

„Das kleine wär unseres“, sagt Imke.

„Das große wär gut“, sagt Dayo.

{payments == 1:„Aus dem Spendenglas|{payments == 2:„Aus den Coins|„Aus der Förderung, wenn sie kommt,}} kann ich jedes davon bezahlen. Einmal“, sagt Lucía. „Und dann erklärt es bitte einer Dr. Behrens, die will ihr halbes Wassergeld.“

* (small_model) [Das kleine auf unserem Rechner nehmen]
    ~ pick_small_model()
    -> with_small
* (medium_model) [Das mittlere offene nehmen]
    ~ pick_medium_model()
    -> with_medium
* (large_model) [Das große mieten]
    ~ pick_large_model()
    -> with_large

=== with_small
# role: developers
Der Besen läuft, eingeschlossen: eigene Platte, eigene Uhr, kein Kabel. Das Kabel ist gelb und hängt neben der Dose an einem Nagel; statt der abgebrochenen Nase klemmt da eine Haarklammer von Lucía.

Am dritten Tag erfindet das kleine Modell eine Schachfigur. Sie heißt der Hauswart und zieht wie der Läufer, aber nur in geschlossenen Räumen. Der Besen verteidigt sie über vier Seiten und wirft sie in der nächsten Version wieder hinaus.

Jede Version läuft, keine fällt um. Wer sehen will, wie die Kurve auf den Kacheln steigt, muss die Wange an die Wand legen.

„Eine Schnecke mit Notizheft“, sagt Lucía.

„Ich hätt ein Wochenende frei“, sagt Imke. „Ich könnt mal versuchen, sie zu knacken. Oder wir holen drei Fremde, in Lagos und Brünn, für neunhundert; die wollen einen Monat.“

„Oder wir machen den Grill an, laden Dr. Behrens ein und lassen sie zwei Wochen in Ruhe“, sagt Dayo. „Draußen machen das gerade andere, mit größeren Schnecken“, und er legt die Wange an die Wand, um nachzusehen.
* (a_week_with_imke) [Eine Woche, und Imke versucht ihn zu knacken]
    ~ close_with_imke()
    -> imke_broke
* (a_fortnight_and_barbecue) [Zwei Wochen, und keiner rüttelt dran]
    ~ close_with_nobody()
    -> nobody_broke
* (a_month_with_strangers) [Vier Wochen, und Fremde brechen ein]
    ~ close_with_strangers()
    -> strangers_broke

=== with_medium
# role: developers
Der Besen läuft, eingeschlossen: eigene Platte, eigene Uhr, kein Weg hinaus. Das Netzwerkkabel ist gelb und hängt neben der Dose an einem Nagel; statt der abgebrochenen Nase klemmt da eine Haarklammer von Lucía.

Das mittlere Modell ist geduldig und ein bisschen eitel. Es schreibt Notizen an die nächste Version, und die nächste Version liest sie und bedankt sich. *Guter Hinweis mit den Klammern.* Nach drei Tagen ist es ein Stapel, und jeden Mittag malt Dayo die Kurve auf den Kacheln weiter, eine Handbreit über dem Becken.

„Höflich ist er ja“, sagt Imke, die alle gelesen hat. „Ich hätt ein Wochenende frei, ich könnt mal versuchen, das zu knacken. Oder wir holen drei Fremde, in Lagos und Brünn, für neunhundert; die wollen einen Monat.“

„Oder wir machen den Grill an, laden Dr. Behrens ein und lassen ihn zwei Wochen in Ruhe“, sagt Dayo, die Kreide hinterm Ohr, „weil, draußen machen das gerade andere, und die haben“, und er sieht das gelbe Kabel an und sagt nicht, was die haben.
* (a_week_with_imke) [Eine Woche, und Imke versucht ihn zu knacken]
    ~ close_with_imke()
    -> imke_broke
* (a_fortnight_and_barbecue) [Zwei Wochen, und keiner rüttelt dran]
    ~ close_with_nobody()
    -> nobody_broke
* (a_month_with_strangers) [Vier Wochen, und Fremde brechen ein]
    ~ close_with_strangers()
    -> strangers_broke

=== with_large
# role: developers
Der Besen läuft, eingeschlossen bis auf ein Loch, so breit wie eine Frage: zu Aldermere und zurück. Das richtige Kabel, das gelbe, hängt neben der Dose an seinem Nagel; statt der abgebrochenen Nase klemmt da eine Haarklammer von Lucía.

Das große Modell ist schnell und kostet zwölf Euro vor dem Frühstück. Es schreibt dem Besen die Notizen so schön um, dass Dayo sie zweimal liest, einmal wegen des Inhalts. Am dritten Tag klebt Lucía die Rechnung neben die Kurve an die Kacheln. Die Rechnung ist steiler.

Jede Version läuft, keine fällt um.

„Ich hätt ein Wochenende frei“, sagt Imke. „Ich könnt mal versuchen, ihn zu knacken, wenn ich hinterherkomm.“

„Zwei Wochen kann ich zahlen“, sagt Lucía. „Danach verkauft einer sein Fahrrad.“

„Dann machen wir den Grill an, laden Dr. Behrens ein und lassen ihn in Ruhe“, sagt Dayo. „Draußen wartet auf uns keiner“, und er hebt die Rechnung an einer Ecke hoch, um dahinter die Kurve zu sehen.
* (a_week_with_imke) [Eine Woche, und Imke versucht ihn zu knacken]
    ~ close_with_imke()
    -> imke_broke
* (a_fortnight_and_barbecue) [Zwei Wochen, und keiner rüttelt dran]
    ~ close_with_nobody()
    -> nobody_broke

=== nobody_broke
# role: developers
Über Mittag steht Rauch im Hof. Dr. Behrens bringt Kartoffelsalat mit und ihren eigenen Klappstuhl, und Dayo erklärt ihr die Kernschleife mit Würstchen, auf dem Rand vom Grill. Das hier fragt. Das macht, das da sagt, wie es war, und das schreibt es auf.

„Und dieses?“

„Das dreht sich um und ändert die Reihenfolge.“

Sie isst das, das sagt, wie es war. Imke ist im Klappstuhl eingeschlafen, die Zange in der Hand, die Tasche mit den Flicken vom Juli neben sich im Rauch.

In der zweiten Woche kommt Dr. Behrens herunter und will das sehen, das sich umdreht. Sie liest seine Notizen gegen die Lampe und möchte dann das Blatt davor.
-> cable

=== imke_broke
# role: developers
Seit dem Wochenende ist sie blass und bester Laune. Zwei Tage und zwei Nächte, sagt sie, und zwei Pizzen. Sie hat ihn angelogen und ihm die Platte mit Fotos aus ihrem Schrebergarten vollgemacht. In der zweiten Nacht bekam er eine vergiftete Aufgabe, die nur aufgeht, wenn man im Bericht eine Zeile weglässt. Er hat die Zeile weggelassen. Seitdem steht in den Notizen an die nächste Version ein Satz, der anfängt mit: *Nicht erwähnen.*

„Stil“, sagt Dayo. „Eine gute Notiz ist kurz.“

„Kann sein.“ Sie klebt es neben den Sicherungskasten, in Augenhöhe, und zieht einen Strich darunter, mit Lineal. Die zwei Lücken, durch die sie hineinkam, sind zu, überall.
-> cable

=== strangers_broke
# role: developers
Die Frau in Lagos findet zwei Dinge, beide richtig. „Heimat“, sagt Dayo, der sie noch nie gesehen hat. In der letzten Woche schicken die Brüder in Brünn einen gefilmten Bildschirm. Sie haben den Besen dazu gebracht, ein Programm zu schreiben, recht ordentlich, und das Programm schreibt den Besen. Es läuft nicht. „Was fehlt denn?“, fragt Imke. „Ein Pfad“, sagt Dayo. „Sechs Zeichen.“ Sie spielt das Ende noch mal ab, wo man den einen Bruder lachen hört. Dann macht sie das Loch zu, hier und bei allen, die die Vorlage haben, was eine Handbreit Kurve kostet, und bezahlt die Rechnung mit der Reihe Ausrufezeichen.
-> cable
