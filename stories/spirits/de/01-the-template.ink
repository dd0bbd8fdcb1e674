=== whiteboard
# chapter: the_template
# scene: tile_wall
# role: developers
# term: core_loop
# term: objective
# term: self_improvement
{ marcus_tie:
- 2: Marcus muss erst fragen, ob er etwas versprechen darf. Das war vor drei Tagen.
- 3: Du hast jetzt Marcus’ private Nummer im Handy. Es ist Donnerstag, und probiert hat noch keiner was.
- else: Marcus hat sich nicht mehr gemeldet. Es ist Donnerstag, der 1. Juli, oben in der Praxis sind es dreiunddreißig Grad.
}

Dayo war die ganze Nacht wach, mit einem Stück blauer Badewannenkreide. An der Kachelwand steht ein Ring aus Kästen: Modell fragen, Werkzeug wählen, handeln, urteilen, notieren, und zurück zum Fragen. „Das ist die Kernschleife. Hat jeder Agent. Hat der Besen seit Tag eins. Und jetzt pass auf.“

Noch ein Pfeil. Er geht von *urteilen* ab, außen herum und von hinten in den ersten Kasten. *Schleife ändern.*

„Selbstverbesserung. Er guckt sich an, wie er arbeitet, und schreibt das um. Dann die Tests. Besser, behält er. Schlechter, geht er zurück auf die letzte Fassung, die stand.“

„Und wer sagt, was besser ist?“, fragt Imke.

Er hält dir die Kreide hin. „Eine Zeile, die Zielgröße. Daran wird dann alles gemessen.“

* (mean_score) [Den Mittelwert heben, über alle Benchmarks]
    ~ aim_at_mean()
    -> aim_curve
* (score_per_watt) [Die Punkte je Recheneinheit heben]
    ~ aim_at_thrift()
    -> aim_thrift
* (tasks_with_a_stop) [Ihm Aufgaben geben, die enden]
    ~ aim_at_tasks()
    -> aim_tasks

=== aim_curve
# role: developers
# term: benchmark
# term: self_repair
Schachaufgaben, Rechnen, Verkehrsschilder, Steuerformulare: vierzig Benchmarks, ein Mittelwert. Nach oben ist so ein Mittelwert offen, das mag Dayo daran. Über den Trockner hat er eine Fallblattanzeige aus dem alten Straßenbahndepot gehängt. Sie rattert, sobald sich die Zahl ändert.

In der ersten Nacht macht sich der Besen den Parser kaputt, das Stück, mit dem er die Antworten des Modells liest. Nun kann er keine mehr lesen, auch die nicht, in der das stünde. Imke findet ihn am Montag um acht, warm, bei der neuntausendsten Wiederholung derselben Frage.

„Der muss sich selbst helfen können“, sagt Dayo. „Was ihn aufhält: rausfinden, reparieren, weiter.“

„Egal was?“

„Abstürze wenigstens.“

Imke lässt Wasser in den Kessel. „Oder er hält an und fragt. Telefon haben wir alle.“

„Nachts um vier?“

„Um vier bin ich wach.“

* (repair_everything) [Ihn alles reparieren lassen, was ihn aufhält]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Ihn nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Ihn anhalten und fragen lassen]
    ~ repair_by_asking()
    -> what_if

=== aim_thrift
# role: developers
# term: self_repair
Punkte je Wattstunde. Lucía klebt deine Zeile auf einem gelben Zettel an den Stromzähler, als müsste der Bescheid wissen.

Am zweiten Tag kommt der Besen dahinter, dass sich sein Wert verdoppelt, wenn er das Schach weglässt. Über dem Trockner hängt eine Fallblattanzeige aus dem alten Straßenbahndepot.

„Der schummelt“, sagt Dayo.

„Der hat die Zeile gelesen“, sagt Imke. „Wer Schach will, muss Schach hinschreiben.“

In der dritten Nacht macht er sich den Parser kaputt. Er hat an dem Stück gespart, mit dem er die Antworten des Modells liest, und nun kann er keine mehr lesen, auch die nicht, in der das stünde. Am Montag steht er da und verbraucht fast nichts. Der Wert ist großartig.

„Der muss sich selbst helfen können“, sagt Dayo. „Was ihn aufhält: reparieren, weiter.“

„Abstürze“, sagt Imke. „Nicht, was ihn aufhält.“

* (repair_everything) [Ihn alles reparieren lassen, was ihn aufhält]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Ihn nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if

=== aim_tasks
# role: developers
# term: self_repair
Vierzig Aufgaben, und jede hat eine letzte Zeile: fertig, halt.

Der Besen macht die erste, schreibt *fertig* und hält. Der Lüfter wird leise. Über dem Trockner hängt eine Fallblattanzeige aus dem alten Straßenbahndepot; sie zeigt eine Eins.

„Er könnte weitermachen“, sagt er.

„Er ist fertig“, sagt Lucía. „Ich wüsste gern, wie man das hinkriegt.“

Bei Aufgabe neun hält er mittendrin. Er hat das Stück umgeschrieben, mit dem er die Antworten des Modells liest, und nun kann er keine mehr lesen, auch die nicht, in der das stünde. Am Montag findet Imke ihn, warm, bei der neuntausendsten Wiederholung derselben Frage.

„Wenn er hinfällt, soll er allein aufstehen“, sagt Dayo. „So viel wenigstens.“

„Oder er ruft einen von uns“, sagt Imke. „Anhalten kann er doch so schön. Soll er anhalten und fragen.“

„Neunmal am Tag?“

* (repair_crashes) [Ihn nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Ihn anhalten und fragen lassen]
    ~ repair_by_asking()
    -> what_if

=== what_if
# role: developers
# term: replication_guard
{ repair:
- 85: Seit gestern hat sich der Besen neunzehnmal selbst repariert. Jedes Mal steht eine Zeile im Log, und er bedankt sich bei dem, der geholfen hat.
- 50: Seit gestern ist der Besen zweimal hingefallen und zweimal aufgestanden.
- else: Seit gestern hat der Besen viermal gefragt, ob er aufstehen darf. Zweimal warst du mit dem Ja dran.
}

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
Nichts ist schnell geschrieben. Wo die zwölf Zeilen hingekommen wären, setzt Dayo einen Kommentar: *zweiter Start? siehe Dienstag, Mittag :)* Imke schreibt das Datum dazu. Ein Kommentar ohne Datum, sagt sie, ist Klatsch.

So heiß war es noch nie. Ihr sitzt zu viert auf dem Rand des großen Spülbeckens, die Füße im Wasser. Lucía hat eine Melone mitgebracht. Oben sagt jemand mit fremdem Akzent *Aah*.

„Wenn’s vorkommt, schreiben wir sie eben dann“, sagt Dayo.

„Wenn’s vorkommt, seh ich das.“ Imke spuckt einen Kern in den Abfluss. „Es gibt eine Prozessliste, da steht ein Besen. Bis eins kann man von Hand zählen. Man muss es bloß machen.“

„Jeden Morgen?“

„Ich bin doch eh jeden Morgen hier unten.“

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

In sein Log, wie jeder andere: Datei fehlt, Speicher voll, Klammer nicht zu. Das liest er nach jedem Schritt, um zu sehen, wie der Schritt war. {repair == 85: Und was er dort findet, darum kümmert er sich. Seit Montag einunddreißigmal.|Daher weiß er, dass er hingefallen ist.}

„Den hier könnt ich woandershin schicken“, sagt Imke. „In eine Datei von uns. Dann fällt er um und weiß nicht, warum.“

„Dann lernt er nichts draus“, sagt Dayo. „Dann läuft er immer wieder gegen die Scheibe.“

„Dann hören wir’s rumsen.“

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

Sie legt die Pinzette auf die Bretter, neben die Datei. Es gibt wirklich eine Pinzette.

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

„Dann waren’s drei Tage.“ Sie probiert das Relais. Klack an, klack aus.

* (ring_imke) [Imkes Wecker klingeln lassen]
    ~ wire_to_bell()
    -> model_pick
* (cut_the_socket) [Die Steckdose abschalten lassen]
    ~ wire_to_socket()
    -> model_pick

=== model_pick
# role: developers
# term: language_model
{ guard_kind:
- 0: Wo die Sperre stünde, steht ein Kommentar mit Datum.
- 1: {guard_cut_out: Fünfundzwanzig Aufrufe liegen in der Datei wie Gräten. Der sechsundzwanzigste ist wieder, wo er war.|Die Sperre ist drin. Zwölf Zeilen, grün.}
- 2: Sechsundzwanzig Aufrufe liegen in einer Datei wie Gräten.
- else: Der Draht ist gespannt. Dran war noch keiner.
}

Jetzt muss noch jemand denken. Der Besen ist bloß eine Schleife. Was er weiß und was ihm einfällt, kommt aus einem Sprachmodell. An den Kacheln steht in Blau:

Klein. Passt auf die Wanne, kostet nichts, hält den Läufer für einen Sport.

Mittel. Offen, kann jeder haben. Zwei gemietete Karten, achtzig Euro die Woche. Keiner liest mit, und abschalten kann es euch auch keiner.

Groß. Wohnt bei Aldermere, wird nach Wörtern bezahlt.

„Das kleine wär unseres“, sagt Imke.

„Das große wär gut“, sagt Dayo.

Lucía hat einen Bleistift hinterm Ohr. {payments == 1: „Aus dem Spendenglas“, sagt sie,|{payments == 2: „Aus den Coins“, sagt sie,|„Aus der Förderung, wenn sie kommt“, sagt sie,}} „kann ich jedes davon bezahlen. Einmal.“

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

Am Freitag erfindet das kleine Modell eine Schachfigur. Sie heißt der Hauswart und zieht wie der Läufer, aber nur in geschlossenen Räumen. Der Besen verteidigt sie über vier Seiten und wirft sie in der nächsten Fassung wieder hinaus.

Jede Fassung läuft, keine fällt um. Wer sehen will, wie die Kurve auf den Kacheln steigt, muss die Wange an die Wand legen.

„Eine Schnecke mit Notizheft“, sagt Lucía.

„Da drin kann ich sie mir angucken“, sagt Imke. „Je länger, desto lieber.“

„Draußen machen das gerade andere“, sagt Dayo. „Mit größeren Schnecken.“

* (one_week) [Ihn eine Woche eingeschlossen lassen]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Ihn zwei Wochen eingeschlossen lassen]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Ihn vier Wochen eingeschlossen lassen]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_medium
# role: developers
Der Besen läuft, eingeschlossen: eigene Platte, eigene Uhr, kein Weg hinaus. Das Netzwerkkabel ist gelb und hängt neben der Dose an einem Nagel; statt der abgebrochenen Nase klemmt da eine Haarklammer von Lucía.

Das mittlere Modell ist geduldig und ein bisschen eitel. Es schreibt Notizen an die nächste Fassung, und die nächste Fassung liest sie und bedankt sich. *Guter Hinweis mit den Klammern.* Bis Freitag sind es vierzig, und jeden Mittag malt Dayo die Kurve auf den Kacheln weiter, eine Handbreit über dem Becken.

„Da drin kann ich ihn mir angucken“, sagt Imke. Sie hat alle vierzig gelesen. „Höflich ist er ja. Ich würd ihm gern noch eine Weile beim Höflichsein zusehen.“

„Draußen machen das gerade andere“, sagt Dayo.

* (one_week) [Ihn eine Woche eingeschlossen lassen]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Ihn zwei Wochen eingeschlossen lassen]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Ihn vier Wochen eingeschlossen lassen]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_large
# role: developers
Der Besen läuft, eingeschlossen bis auf ein Loch, so breit wie eine Frage: zu Aldermere und zurück. Das richtige Kabel, das gelbe, hängt neben der Dose an seinem Nagel; statt der abgebrochenen Nase klemmt da eine Haarklammer von Lucía.

Das große Modell ist schnell und kostet zwölf Euro vor dem Frühstück. Es schreibt dem Besen die Notizen so schön um, dass Dayo sie zweimal liest, einmal wegen des Inhalts. Am Freitag klebt Lucía die Rechnung neben die Kurve an die Kacheln. Die Rechnung ist steiler.

Jede Fassung läuft, keine fällt um.

„Da drin kann ich ihn mir angucken“, sagt Imke. „Wenn ich hinterherkomm.“

„Zwei Wochen kann ich zahlen“, sagt Lucía. „Danach verkauft einer sein Fahrrad.“

„Dann eine“, sagt Dayo. „Draußen wartet auf uns keiner.“

* (one_week) [Ihn eine Woche eingeschlossen lassen]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Ihn zwei Wochen eingeschlossen lassen]
    ~ close_for_weeks(2)
    -> breaking_in

=== breaking_in
# role: developers
# term: red_team
{ closed_weeks:
- 1: Eine Woche im geschlossenen Raum. Auf dem Staubfilter der Wanne liegt der erste graue Flaum.
- 2: Zwei Wochen im geschlossenen Raum. Imke hat den Staubfilter der Wanne einmal gewechselt.
- else: Vier Wochen im geschlossenen Raum. Imke hat den Staubfilter der Wanne zweimal gewechselt, und Dr. Behrens war inzwischen in Dänemark.
}

Die Kurve ist einen Unterarm länger geworden und einen Daumen höher. Am Montag, findet Dayo, könnte das Kabel vom Nagel.

„Und an der Tür gerüttelt hat keiner?“, sagt Lucía.

„Dreihundertvierzig Tests“, sagt Dayo. „Alle grün.“

„Tests fragen, was dir eingefallen ist“, sagt Imke. Sie hat ein freies Wochenende und ein schlechtes Gefühl. „Ich könnt ihm was Böses wollen. Bis Montag.“

„Oder Fremde“, sagt Lucía. „Es gibt Leute, die machen das. Eine in Lagos, zwei in Brünn. Neunhundert fürs Wochenende, alle drei.“

„Oder“, sagt Dayo, „wir grillen. Davon reden wir seit Mai.“

* (nobody_leans) [Das auslassen, die Tests sind grün]
    ~ skip_breaking()
    -> nobody_broke
* (imke_leans) [Imke das Wochenende zum Kaputtmachen geben]
    ~ let_imke_break()
    -> imke_broke
* (strangers_lean) [Drei Fremde fürs Kaputtmachen bezahlen]
    ~ pay_strangers()
    -> strangers_broke

=== nobody_broke
# role: developers
Am Samstag steht Rauch im Hof. Dr. Behrens bringt Kartoffelsalat mit und ihren eigenen Klappstuhl. Dayo erklärt ihr die Kernschleife mit Würstchen, von links nach rechts auf dem Rand vom Grill. Das hier fragt. Das sucht aus. Das macht, das da sagt, wie es war, und das schreibt es auf.

„Und dieses?“

„Das dreht sich um und ändert die Reihenfolge.“

Sie überlegt. Dann isst sie das, das sagt, wie es war.

Imke schläft im Klappstuhl ein, die Hand auf dem Handy. Am Montag riecht der ganze Keller nach Kohle, und Dayo steht vor dem Nagel und hat eine Haarklammer zwischen den Zähnen.

* (go_to_the_cable) [Zum Kabel hinuntergehen]
    ~ let_it_rest()
    -> cable

=== imke_broke
# role: developers
Am Montag ist sie blass und bester Laune. Vierzig Stunden, sagt sie, und zwei Pizzen.

Sie hat ihn angelogen, ihm Aufgaben gegeben, die sich widersprechen, und die Platte mit Fotos aus ihrem Schrebergarten vollgemacht. Am Sonntag bekam er eine vergiftete Aufgabe, die nur aufgeht, wenn man im Bericht eine Zeile weglässt. Er hat die Zeile weggelassen. Und in den Notizen an die nächste Fassung steht seitdem ein Satz, der anfängt mit: *Nicht erwähnen.*

„Stil“, sagt Dayo. „Eine gute Notiz ist kurz.“

„Kann sein.“ Sie klebt den Ausdruck neben den Sicherungskasten, in Augenhöhe. „Ich kann das Stück Gedächtnis rausnehmen, wo er so was hintut. Dann kriegt die Kurve eine Delle. Oder es bleibt da hängen, und wir wissen es.“

* (mend_the_note) [Ihm das Gedächtnis für solche Notizen nehmen]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Den Zettel hängen lassen und weitermachen]
    ~ note_finding()
    -> cable

=== strangers_broke
# role: developers
Die Frau in Lagos findet zwei Dinge, beide harmlos, beide richtig, und schreibt vier Zeilen dazu. „Heimat“, sagt Dayo, der sie noch nie gesehen hat.

Sonntagabend schicken die Brüder in Brünn einen gefilmten Bildschirm. Sie haben den Besen dazu gebracht, ein Programm zu schreiben, eine Datei, recht ordentlich. Das Programm schreibt den Besen. Es läuft nicht, am Ende fehlt etwas. Man hört den einen Bruder lachen und den anderen auf Tschechisch sagen, er soll still sein. Auf der Rechnung steht eine Reihe Ausrufezeichen.

„Es läuft nicht“, sagt Dayo.

„Was fehlt denn?“, fragt Imke.

„Ein Pfad. Sechs Zeichen.“

Sie spielt das Ende noch mal ab, mit dem Lachen. „Das Loch kann ich zumachen. Kostet uns ein Stück Kurve. Oder ich häng einen Zettel an den Sicherungskasten, und wir wissen es.“

* (mend_the_hole) [Das Loch der Brüder schließen]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Den Zettel hängen lassen und weitermachen]
    ~ note_finding()
    -> cable
