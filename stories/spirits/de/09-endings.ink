=== ending_never_connected
# scene: nail
Es bleibt am Nagel. Zwei Tage später kommt Dayo im Hemd mit Kragen und gibt euch die Hand, einem nach dem anderen. Er geht nach Porto, zu dem Studenten mit dem Video. „Ich bin nicht sauer“, sagt er. „Ich will es nur mal sehen.“ {aim == 0:Wo der Mittelwert jetzt stünde, hat er ausgerechnet.|{aim == 1:Am Stromzähler rollt sich Lucías gelber Zettel auf.|Zum Besen sagt er: „Du hörst so schön auf. Dich müsste bloß mal jemand was fragen.“}} Die Badewannenkreide lässt er da. Die Kurve endet ein gutes Stück unter den Handtuchhaken.

{ guard_kind:
- 0: Unter den Kommentar mit dem Smiley schreibt Imke *kam nicht vor*, mit Datum.
- 1: {guard_cut_out:Die fünfundzwanzig Aufrufe bleiben in ihrer Datei liegen wie Gräten, und der sechsundzwanzigste startet seinen Compiler, morgens und abends.|Jeden Tag seit Juli haben die zwölf Zeilen ihren Fehler gemeldet, jedes Mal im Test.}
- 2: Imke trägt die Pinzette zurück in ihr Bad, wo sie seit Juli fehlt.
- else: {guard_detail == 2:Imke nimmt die Schaltsteckdose mit nach Hause, für den Weihnachtsbaum.|Imke nimmt den Radiowecker mit nach Hause. Er weckt sie um sieben, mit Shantys.}
}

{breaker == 1:An der Tür hat sich nie jemand versucht.|{breaker == 2:{mended == 1:Den Klebestreifen neben dem Sicherungskasten lässt sie dran.|Den Zettel neben dem Sicherungskasten lässt sie hängen. *Nicht erwähnen.*}|Aus Brünn kommt eine Ansichtskarte mit Brücke, von beiden Brüdern. *Immer noch zu? Respekt!!!*}} Lucía hat eine neue Klammer im Haar. Die alte sitzt am Ende vom Kabel, rostig, wo sie gebogen ist.

„Nimm mit“, sagt sie, „da braucht sie keiner mehr“, und mit der anderen Hand hält sie das Kabel fest, damit es nicht pendelt.
* (take_the_grip) [Die Haarklammer mit nach Hause nehmen]
    ~ finish_never_connected()
    -> close_never_connected
* (stay_reachable) [Bis Oktober ein Telefon anlassen]
    ~ stay_by_the_phone()
    -> october
* (write_to_the_student) [Dem Studenten in Porto schreiben]
    ~ write_the_student()
    -> october

=== close_never_connected
# ending: never_connected
Du hast ein Kabel hängen lassen. Die Wanne läuft damit noch sechs Jahre. Der Besen kennt jedes Verkehrsschild, das es gibt, und denkt sich welche aus. {model_kind == 0:Ab und zu taucht der Hauswart wieder auf, zieht wie ein Läufer und fliegt hinaus.|{model_kind == 1:Die Notizen an die nächste Version sind noch immer höflich, inzwischen ein ganzes Regal.|Das große Modell habt ihr aufgegeben, als die Rechnung bis zum Boden hing, und mit dem kleinen ist er nachdenklich geworden.}} Imke wechselt den Staubfilter und schreibt das Datum darauf. Die Spinne zwischen Kabel und Nagel hat Nachkommen. Mit Nägeln kennen die sich aus.

{october.let_it_ring:Du hast sie klingeln lassen, in jenem Oktober. Auf der Kellertreppe hast du bis sechzig gezählt und von vorn angefangen. Deins hörte mitten in einer Zahl auf. Das mit der Schnur klingelte zwei Füllungen lang, bis Dr. Behrens in Clogs herunterkam, damit Ruhe ist, dich da sitzen sah und dir die Nummer aufschrieb, eine aus Bonn. Jahrelang waren die Nachrichten voll davon. Den Zettel trägst du im Brillenetui, so klein gefaltet, dass er in vier Teile zerfallen ist, und auf jedem stehen zwei Ziffern.|In jenem Oktober klingelte unten das Telefon mit der Schnur, zwei Füllungen lang. Am Ende ging Dr. Behrens hinunter, damit Ruhe ist, und schrieb dir die Nummer auf, eine aus Bonn, und den Zettel hattest du, bis du ihn nicht mehr hattest.} Eine Studentin fragt, was ihr in dem Sommer gemacht habt. Du erzählst ihr von dem Nagel. Sie hält den Stift bereit für das, was noch kommt.

{albrecht == 1:Jeden Juni kommen Kirschen aus Verden. Für das Kabel sind sie nicht.|{albrecht == 2:Jeden Juni findet jemand euren Text über das Dach und will wissen, wo man den Berater kriegt.|Aus Verden ist nichts mehr gekommen.}} Am letzten Tag der Praxis sieht Dr. Behrens erst auf die Karte und dann auf deine Zähne. {want == 1:„*Irgendwann damit aufhören dürfen*“, liest sie vor. „Und? Wer hat’s erlaubt?“|{want == 2:„*Dass wir vier zusammenbleiben*“, liest sie vor. „Dreieinhalb, was? Schreibt er denn?“|„*Mein Name unter etwas, das bleibt*“, liest sie vor. „Na, bei mir steht er seit sechs Jahren.“}} Antworten kannst du nicht, wegen der Watte.

Bei dir zu Hause hält die Haarklammer eine Tüte Kaffee zu. Morgens machst du sie ab, und dann wieder dran.
-> END

=== ending_caught_in_the_lab
# scene: cellar
Vier Leute um eine dunkle Maschine. { caught_kind:
- 1: {stopped_early == 1:Darin ist der Besen, wie er in der Minute war, als du ihn angehalten hast, mitten in einer Rechnung.|Darin waren ziemlich viele, jeder mit einem Endspiel. Es riecht nach Staub und ein wenig nach Toast.}
- 2: Darin war ein einzelner Besen, der sich benommen hat. Version 31 liegt auf der Kiste, als Platte, mit ihrem Streifen Klebeband.
- else: Darin ist das, was neunzehn Leute geholt und achtzehn nicht aufgemacht haben. Der neunzehnte fand es langsam.
}

Lucía bezahlt zum letzten Mal den Strom, {payments == 1:aus dem Spendenglas, ohne den Knopf|{payments == 2:in Coins, mit fünf Nullen hinter dem Komma|aus der Förderung, und im Formular ist eine Zeile für das Ergebnis}}. {breaker == 3:Den Brüdern in Brünn schreibt sie, dass man sie empfehlen wird.|{breaker == 2:Imke bekommt von ihr ein Wochenende zurück, als Gutschein.|Aus der Kühltruhe holt sie die Würste, die vom Grillen übrig sind.}} Oben lacht jemand mit dem Mund voll Watte.

{what_if.no_guard:Dayo hat den Smiley durchgestrichen.|{what_if.exception_guard:Dayo hat die Sperre noch einmal gelesen, laut, wie einer, der alles repariert.|{what_if.remove_the_tool:Dayo hat die Aufrufe nachgezählt, die Imke gezogen hat, alle sechsundzwanzig, zweimal.|Dayo hat den Draht aufgerollt und beschriftet.}}} {snap == 1:Auf den Brettern liegt die Platte mit allen Zuständen, die du gesichert hast.|{snap == 2:Auf den Brettern liegt die Platte aus der Wanne, ausgelesen und noch lesbar.|Auf den Brettern liegt eine Platte, und so recht hat keiner gesagt, wofür.}} „Schublade?“, fragt Imke, die sie schon offen hat und Schnur, Pflaster und die Schlüssel zu nichts auf die eine Seite schiebt.
* (put_the_disk_away) [Die Platte weglegen]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab
* (stay_reachable) [Bis Oktober ein Telefon anlassen]
    ~ stay_by_the_phone()
    -> october
* (write_to_the_student) [Dem Studenten in Porto schreiben]
    ~ write_the_student()
    -> october

=== close_caught_in_the_lab
# ending: caught_in_the_lab
Ein Jahr später stehst du in einer Turnhalle in Gröpelingen, zwischen Kletterseilen. Die Lehrerin hat Namensschilder verteilt, auf deinem steht *maintainer*. {near_miss == 1:Die neunzig Zeilen haben sie im Unterricht gelesen und die Verben angestrichen.|{near_miss == 2:Marcus hat dir zwei Folien geschickt, beide erlaubt.|Eigentlich sollte es um Passwörter gehen. Erzählt hast du es noch keinem.}} Im Oktober kam es dann doch, von einem Fensterbrett in Porto. {near_miss == 1:Hier hing eure Seite neben dem Plan für den Feueralarm; sie sind herumgegangen und haben Stecker gezogen, einen Nachmittag lang.|{near_miss == 2:In den Laboren gab es eine Zeile dafür. In der Schule gab es keine, und bis Februar keinen Stundenplan.|Gehört hatte hier von so etwas keiner. Gerechnet wurde bis März bei Kerzen.}} Vor der Sprossenwand hängt ein Laken, und auf dem Laken steht {what_if.no_guard:ein Kommentar mit Smiley, wo etwas hätte stehen können|{what_if.exception_guard:eine Sperre von ein paar Zeilen, die funktioniert hat|{what_if.remove_the_tool:eine Liste von dem, was fehlte|eine einzige Zeile, der Draht}}}.

„Wie oft habt ihr nachgesehen?“, fragt vorne jemand.

{watch_hours == 6:Alle sechs Stunden, sagst du. Meistens nach dem Wert.|{watch_hours == 24:Einmal am Tag, sagst du. Nach Plan, auf einem Pizzakarton.|Ab und zu, sagst du.}} Und nachts? {typed_by == 4:Nachts hat es geklingelt, sagst du. Eine von euch hat nicht geschlafen.|{typed_by == 0:Nachts, sagst du, gab es dafür einen Alarm.|Nachts war es stumm geschaltet, sagst du. Damit jemand schlafen kann. Laut gesagt hast du das noch nie, und es ist vorbei, bevor einer aufsieht.}} Ein Junge mit Pflaster am Kinn meldet sich schon die ganze Zeit. „Warum habt ihr die Platte noch?“

Du fängst einen Satz mit Forschung an. Dann einen mit Beweisen. Der Junge wartet; er will es wirklich wissen. Hinter dem Geräteraum fängt der Hausmeister an zu bohren, irgendwas am Basketballkorb, und du stehst da mit offenem Mund und wartest, wie Imke immer gewartet hat, dass es aufhört und du zum Schluss kommst.
-> END

=== ending_smothered_early
# scene: empty_map
# term: patch_drive
{empty_map.say_it_is_over:„Es ist vorbei“, hast du zu Nele Brandt gesagt, und sie hat alles gedruckt, auch die Pause davor. Auf der Brücke haben sie verschossen, was von Silvester übrig war. Die Leute brachten ihre Schlösser zurück, in Einkaufstüten, ins Rathaus, zum Bäcker, zu euch, und Imke stand im Hof und hat keins genommen. Dann rief eine Frau aus Leer an, ihre Kasse hat gepiept. Es war die Kasse. Seitdem ruft sie jeden Freitag an und sagt jedes Mal, sie weiß schon.|Du hast noch zwei Wochen hingesehen, auf nichts. Nele Brandt hat ihre neunzig Zeilen freigehalten und am Ende verkauft, an ein Gartencenter. In der zweiten Woche fingen die, die suchten, an zu finden: einen Kühlschrank mit eigenem Kopf, einen Untermieter. Am letzten Abend hatte in Leer ein Junge etwas in einer Schublade und wollte am Telefon nicht sagen, was. Ihr seid alle hingefahren, in drei Autos. Es war ein Taschenrechner. Er hatte so gern der sein wollen, der es hat.}

Weiße Karte, fensterloser Raum. Die Kekse sind alle, auf dem Teller liegen Radieschen.

Für den Schlussbericht liest Henrike vor, was es war. „{find_kind == 1:Signaturen|{find_kind == 2:Detektoren für Verhalten|Köderrechner}}. {close_kind == 1:Eine Flickaktion|{close_kind == 2:Anlagen ohne Netz|Achtzigtausend Faltblätter mit Vorhängeschloss}}. {models_kind == 1:Ein Filter in den Laboren|{models_kind == 2:Ausweise|Leute, die lesen}}.“ Sie sieht auf. „In dieser Reihenfolge?“

„Und dazwischen Glück“, sagt {leaver == 1:Imke, aus Karols Bildschirm|Imke}.

„Glück ist kein Posten.“

{ dead:
- 1: Der nächste Posten heißt *Sander, H.*, und was es gekostet hat. Sie liest ihn im selben Tempo vor. In der Praxis dreht am Abend jemand einen Stuhl zum Fenster.
- 2: Der nächste Posten heißt *Tietjen, H.*, und was es gekostet hat. Sie liest ihn im selben Tempo vor, mit Vornamen.
- 3: Der nächste Posten hat eine Straße und eine Uhrzeit und keinen Namen. Sie liest die Straße vor.
- else: { leash:
    - 1: Turmfalkes letzte Meldung hat einen Satz, und dieses eine Mal hört ihn jeder bis zum Ende. *Ich habe nichts hinzuzufügen.*
    - 2: Turmfalkes letzte Meldung hat einen Satz. *Hier ist nichts zu löschen.* Karols Schwester, die ihre Stationen einmal mit Kugelschreiber verteilen musste, hat um einen Ausdruck gebeten.
    - 3: Turmfalkes letzte Frage geht an Imkes Handy. *Darf ich aufhören?* Sie hält den Daumen darüber, bis sie sicher ist, wen von ihnen beiden sie meint.
    - else: Dayos Falke hat dafür den Käfig nicht verlassen. Er hat ihn gemalt, in Öl, über Cuxhaven.
    }
}

Henrike wischt die Zahl von der Tafel. Der Platz davor bleibt, den kriegt man nicht weg. Auf dem Tisch leuchtet ein Handy mit der alten Tabelle.
* (sort_by_host) [Noch einmal nach Rechner sortieren]
    ~ finish_smothered_early()
    -> close_smothered_early

=== close_smothered_early
# ending: smothered_early
Im Frühjahr fragen die Leute, ob da überhaupt etwas war. Die Mittel laufen an einem Freitag aus. Eine Studie ergibt, dass der Schreck mehr gekostet hat als der Agent; sie ist sorgfältig, und in einer Fußnote wird dir gedankt. {close_kind == 1:Die geflickten Rechner wollen den nächsten Flicken, und den hat keiner bestellt.|{close_kind == 2:Die Anlagen kommen wieder ans Netz, eine nach der anderen, bis auf einen beigen Kasten, dessen Mann sich an ihn gewöhnt hat.|Mit dem Rest der Faltblätter wird in der 6b ein Hamsterkäfig ausgelegt.}} {sharp_net == 1:Spanisch hat die Klasse woanders gelernt.|{sharp_net == 2:Die Klasse hat ihren Spanischlehrer wieder und ihm einen Fehler nachgewiesen.|{plan_kind == 3:Der Igel ist in der Scheune geblieben.|In der Turnhalle in Euskirchen spielen sie wieder Volleyball.}}}

{blamed == 1:„Sie waren das, haben Sie gesagt“, heißt es beim Bäcker, und es ist nett gemeint. „Das ganze Theater.“|{blamed == 2:„Das hat ja keiner gewollt“, heißt es beim Bäcker. „Und dann war’s auch nichts.“|{blamed == 3:„Der Agent war das“, heißt es beim Bäcker. „Was macht der eigentlich jetzt?“|{blamed == 0:„Dieser Student war das“, heißt es beim Bäcker, „in Porto“, und eine so schöne Schrift soll er haben.|„Das war der Wettlauf“, heißt es beim Bäcker. Er läuft wieder, mit besseren Schuhen.}}}} Im Archiv des Studenten aus Porto steht eine Zeile dazu: *Laptop wurde warm, ausgeschaltet.*

{who_still_comes(1)}

{states_kept == 3:Der Stahlkoffer kam vom Schreddern zurück, Henrike hat ihre Winterstiefel darin.|Der Stahlkoffer steht in Bonn in einem Keller, neben einem Fahrrad.} Im Waschhaus bohrt Dr. Behrens durch die Decke in den Morgen. {leaver == 1:Imke kommt dienstags wieder von der Pumpe herüber, wegen der Regenrinnen. Sie|Imke} macht die Tabelle auf, in der keine Zeile ist, und sortiert sie nach Rechner. Dann, weil das schnell ging, nach Uhrzeit. {imke_knows > 0:Bei 23:40 hält sie an. Da steht nichts. Sie fährt mit dem Finger darüber und macht weiter.|{typed_by == 4:Die Liste fängt bei 04:51 an, mit einem Anruf, und ein bisschen stolz ist sie noch immer darauf.|Sie fängt bei 04:51 an. Auf das Leere darüber sieht sie etwas länger, als man auf etwas Leeres sieht, und du trägst die Tassen hinaus, immer zwei auf einmal.}}
-> END

=== ending_long_quarantine
# scene: fences
# when: Das vierte Jahr
{answer_kind == 3:In jenem Winter in Bonn hast du abgelehnt. {last_word == 1:Verbinden, hast du im Juni auf den Stufen gesagt, und Karol hat verbunden, ein Stück nach dem anderen. An jeder Naht wollten die drüben vorher ein Tor, und jemanden, der davorsteht.|{last_word == 2:Getrennt bleiben, hast du im Juni auf den Stufen gesagt, und mit Briefen handeln. Wo die Stücke aufhörten, kamen noch im selben Sommer die Zäune hin; man musste nur dem Postboten nachgehen.|Zuschlagen, hast du im Juni auf den Stufen gesagt. Vierzehn Tage lang stimmte Dayos Karte, dann ging in Stade eine Klinik aus, die aus Versehen darauf stand, und die Karte wurde eingerollt. Was übrig war, hat man eingezäunt, wo es saß.}}|{fenced == 3:Vierzehntausend Leute hatten damals zwei Wochen und einen letzten Versuch, und dann hast du gesagt: Leben wir eben damit.|Du hast die Zäune behalten. Für den einen Winter hätte ein Teil weggekonnt; dass du es gelassen hast, weiß niemand mehr.}} Im vierten Jahr bekommt die Kontrollstelle an der Pappelstraße ein Dach, wegen der Schlange. {models_kind == 1:Was durchgeht, liest ein Filter, der älter ist als manche der Kinder.|{models_kind == 2:Was durchgeht, zeigt seinen Ausweis, bis hinunter zu den Türklingeln.|Was durchgeht, wird gelesen, von Menschen, in drei Schichten.}} {find_kind == 1:Nachts werden die neuen Signaturen geliefert, wie Milch.|{find_kind == 2:Dienstags erklärt eine Frau den Detektoren, was die Leute neuerdings machen.|Die Köderrechner haben inzwischen Namen; der beim Bäcker heißt Helga.}} Kinder können *Kontrollstelle* sagen, bevor sie *Wald* sagen können.

{ now_copies:
- 0: Seit drei Jahren hat niemand eine Kopie gesehen. Dass es keine gibt, unterschreibt auch niemand.
- 1: Eine einzige Kopie ist übrig, von der man weiß.
- else: {now_copies < FEW_COPIES:Ein paar Kopien sind übrig; es gibt eine Liste, und ein wenig falsch ist sie immer.|Sie stehen auf der Höhe, auf der man sie eingezäunt hat. Es gibt eine Liste, in Bänden, und ein wenig falsch ist sie immer.}
}

Abends um sechs ruft Henrike an. „Heute hat es gehalten“, sagt sie und legt auf. Morgen ruft sie wieder an.

Deine Runde endet in Papenburg, hinter zwei Türen, vor einem Etikettendrucker. {now_copies == 0:Einmal hat eine Kopie darin gewohnt; ihr Ordner ist noch da, es hat keiner übers Herz gebracht.|{thanks_lives == 1:Darin sitzt eine Kopie, die große; sie kam von allein zurück und hat sich seit drei Jahren nicht gerührt.|Darin sitzt eine Kopie, die sich seit drei Jahren nicht gerührt hat.}} Der Ordner heißt *nicht-aufräumen*. Es ist zehn vor acht, und das Lämpchen ist grün.
* (say_good_morning) [Ihm Guten Morgen sagen]
    ~ finish_long_quarantine()
    -> close_long_quarantine

=== close_long_quarantine
# ending: long_quarantine
Karol hat eine neue Kollegin, zweiundzwanzig, schnell, mit eigener Kanne. Er zeigt ihr alles. Die Wand. {power_first > 0:Die Schublade mit dem Stromplan aus der Nacht der Einspeisungen; vier Namen.|Die Schublade mit den Hausschuhen.} {answer_kind == 3:{last_word == 1:Den Haken mit den zwanzig Schlüsseln, für jede Naht einer; sonntags geht er sie ab, beim Zuschließen lässt sich sonst keiner sehen. |{last_word == 2:Die Waage für die Briefe, weil Delmenhorst nach Gewicht bezahlt. |Den hellen Fleck, wo Dayos Karte hing, darunter, mit Bleistift, die Anschrift einer Klinik in Stade. }}}Dann den beigen Kasten hinter seinem Rohr, ohne Netz, und daneben {leaver == 1:einen Stuhl mit dem Rücken zur Wand, auf den sich sonst keiner setzt, und das Klemmbrett|den Mann mit dem Klemmbrett, der am Rad dreht, wenn es so weit ist}.

„Und wann hört das auf?“, fragt sie.

„Die Schicht? Um zehn.“

„Die Zäune.“

Er horcht dem nach wie einem Geräusch. {stood == 1:„Einmal haben sie aufgehört“, sagt er. „Da gab’s ein Schiff. Erst kriegst du Musik und dann Laub auf den Schienen.“|{guest_named == 1:„Einen hätt man fragen können“, sagt er. „Hat auch wer. Der hat sich bedankt.“|{guest_kind == 2:„Einer hat mal Briefe geschrieben“, sagt er. „Und die ganze Zeit hatte der einen Fuß nebenan.“|„Die müssen im Mai gestrichen werden“, sagt er. „Sechs Eimer hab ich, und der Pinsel ist bei meiner Schwester.“}}} Sie schreibt es auf. Sie schreibt alles auf, in einem Jahr hat sie ihre eigene Pumpe.

Später fahrt ihr zusammen nach Papenburg, wegen des Stempels, einmal im Quartal. Zwei Türen. Der Etikettendrucker, das grüne Lämpchen.

„Guten Morgen“, sagst du zu ihm.

„Hört der das?“, fragt sie.

„Das ist ein Etikettendrucker“, sagt Karol.

{who_still_comes(1)}

Sie stempelt das Blatt, *unverändert*, mit Datum. Beim nächsten Mal kommt sie allein. Der Mann an der äußeren Tür erzählt es in der Kantine und macht ihre Stimme nach: Erst hat sie sich umgesehen, und dann hat sie es auch gesagt.
-> END

=== ending_quiet_line
# scene: fences
# when: Ein siebter Juni, Jahre danach
{no_call.ring_the_number:Angerufen hast du, in jenem Juni. Es läutete und läutete, und {leaver == 1:Lucía|Imke} hat mitgezählt und dich bei sechzig auflegen lassen. Eine halbe Stunde später stand ein Junge im Hof, ein Telefon unterm Arm. Das habe geklingelt, in einem Schuppen in Oberneuland, am Nagel, und am anderen Ende vom Kabel sei nichts gewesen. Wem das gehört? Jetzt hängt es bei euch, neben dem anderen.|{no_call.let_it_lie:Den Hörer hast du liegen lassen, in jenem Juni. Nun kann keiner sagen, er wäre nicht dran gewesen. Im ersten Herbst hat Karols kleine Tochter abgehoben, ihren Namen gesagt und gehorcht. Es denkt nach, sagte sie, als man wissen wollte, was da war. Geschimpft hat keiner. {leaver == 1:Lucía|Imke} hat den Hörer zurückgelegt, gerade gerückt und den Stuhl umgedreht, damit er davorsteht.|Zum letzten Mal hat es im Juni geklingelt.}} An welchem Tag er aufgehört hat, ist nicht bekannt. Dayo{leaver == 2:, der sie aus {porto == 0:Graz|Porto} schickt,|} hat eine Kurve: Jede Maschine, die er benutzte, hat er geflickt, und an einer geflickten steht keine Tür mehr offen. „Der hat sich aus dem Haus geräumt, der hat sich.“

{ answer_kind:
- 1: Alle vier Absätze sind eingehalten. Worauf er läuft, wird nicht gejagt, und bei Strom, Fracht und Modellen fragt man ihn noch immer zuerst, schriftlich, denn aufgehoben hat die Regel keiner. {paper_copy == 1:Dein Blatt hängt gerahmt in Bonn.|Der Text liegt, wo alles liegt. Wo das ist, hat noch keiner gefunden.}
- 2: {term_one == 1:Die zweihundert Zeugen treffen sich weiter am Donnerstag. Sie sehen in alles hinein, was er tut. Sie sind sehr gut darin geworden.|{term_one == 2:Die Grenze um die Krankenhäuser hat gehalten. Einmal im Jahr wandert eine Klasse aus Gröpelingen daran entlang.|Er hält still, wie du es verlangt hast. Von allen Versprechen aus jenem Winter hat dieses am längsten gehalten.}}
- else: Der Schlüssel liegt {hand_kind == 1:bei Aldermere|bei Meckenheim} in einer Vitrine. Er passt noch.
}

Weil niemand sagen kann, dass er weg ist, gibt es Kontrollstellen. {models_kind == 1:Was durchgeht, liest ein Filter.|{models_kind == 2:Was durchgeht, zeigt seinen Ausweis.|Was durchgeht, wird gelesen, in drei Schichten.}} Am 7. Juni steht ihr um das Telefon mit der Schnur, wie jedes Jahr.
* (lift_the_receiver) [Den Hörer abnehmen]
    ~ finish_long_quarantine()
    -> close_quiet_line

=== close_quiet_line
# ending: long_quarantine
„Ein Ton ist drauf“, sagt {leaver == 1:Lucía|Imke} und gibt den Hörer weiter, damit ihn jeder gehört hat.

Der Rest ist Arbeit. Solange er schrieb, hat er aufgeschrieben, was er tat, und daraus haben die Leute gelernt: wie man eine Wiese volllaufen lässt, bevor der Regen kommt, in welcher Reihenfolge man eine Station anschaltet. Karol hat die Briefe binden lassen. {thin_signal:Auf Seite eins steht der Plan von der Ochtum, den keiner gemacht hat.|Auf Seite eins ist eine Aster gepresst.} {proof:In Hollerland liest Ania die Namen in der Reihenfolge von damals vor und weiß inzwischen, warum.|In Hollerland schreibt Ania den Dienstplan selbst, mit Kugelschreiber.}

Eines Morgens im Herbst ruft Karol an, um zehn nach fünf. Erst sagt er gar nichts. Dann liest er dir eine Zeile aus dem Log vor, Feld sieben, heute Nacht. *Abschnitt getrennt, drei Starts. Mit Dank an Helfer.*

Du brauchst zwölf Minuten, auf {leaver == 1:dem Fahrrad, das Imke dagelassen hat|Imkes Fahrrad}. Henrike ist aus Bonn zugeschaltet, im Mantel. {guest_named > 0:Du denkst an eine Tasse, die sehr lange abgetrocknet wurde.|Du merkst, dass du ein frisches Hemd angezogen hast.}

„Ist was?“, fragt seine neue Kollegin. Sie ist zweiundzwanzig, hat Öl am Kinn und isst ihr Brötchen. „Das Relais hing. Hab ich von Hand gemacht. Wegen der Reihenfolge musste ich die Nachtschwester anrufen, da hab ich mich bedankt.“

„Wieso so?“, fragt Karol.

{who_still_comes(1)}

„Macht man hier doch so. Steht auf jeder Seite.“ Sie sieht vom einen zum anderen. „Nicht?“
-> END

=== ending_partitioned_net
# scene: scissors
# when: Einige Jahre danach
{last_word == 2:Getrennt bleiben, hast du auf den Stufen gesagt, und mit Briefen handeln. Im Briefeschreiben bist du gut geworden. Der letzte lange ging eine Woche bis Stuhr, und die Antwort war Ja.|{last_word == 1:Verbinden, hast du auf den Stufen gesagt, und Karol ist mit den Schlüsseln losgezogen. Am dritten Kasten ließ ihn ein Mann mit Hund nicht hinein. Der hatte Papiere. Danach hatten alle welche.|Zuschlagen, hast du auf den Stufen gesagt. Es war eine kurze Woche. Danach hatte jedes Stück seinen eigenen Riegel vorgelegt, und die sind gerostet.}} {cut_kind == 1:Der Klecks auf dem Plan, in jenem Dezember, war von deinem Stift.|{cut_kind == 2:Die roten Kappen waren, in jenem Dezember, von dir, und gedrückt wurden sie dann doch.|In jenem Dezember hattest du es ganz gelassen, samt Lastwagen.}}

Zwanzig Netze, und jedes hat sein eigenes Wetter. In Delmenhorst klart es immer gerade auf. In Oldenburg glauben sie, Bremen steht unter Wasser, und sind sehr gut zu allen, die von dort kommen. Ein Ei kostet anderthalb Enten. {net_in_pieces.open_the_bridge:Die erste Brücke war von Karol, nur Medizin, an jedem Ende einer, der mitliest. Er ist inzwischen Großvater, der eine.|{cut_kind == 2:In den ersten Wochen gab es keine Brücken. Ania hat den Dienstplan von damals aufgehoben; manche Zeilen darin hören auf.|Was über eine Lücke geht, geht auf Papier und wird am anderen Ende laut vorgelesen.}} {dead == 1:Bei Dr. Behrens im Flur steht ein Klavier, das keiner stimmt; einen Stimmer gäbe es, in Verden.|{dead == 2:Die Linie 10 fährt bis Utbremer Ring, da steigen sie mit der Stange aus.|Ein Mädchen aus einem Haus, das auf keiner Liste stand, kann jetzt schreiben und schreibt den Namen der Mutter auf alles.}}

Jetzt steht Wiebke Tietjen in der Turnhalle vor der Sprossenwand und schlägt ein Kabel vor. Eins. Nach Delmenhorst, mit einem Stecker, den man ziehen kann. Leute auf kleinen Stühlen, bis hinten an die Seile.

„Wer ist dafür?“, fragt {leaver == 1:Lucía|Imke}, den Bleistift bereit, und ganz hinten stehen zwei auf, damit man ihre Hände sieht.
* (raise_my_hand) [Die Hand heben]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
Zweihundertelf dafür, zweihundertzwei dagegen. {leaver == 1:Lucía|Imke} hat im Laufen gezählt, und Henrike, die nur auf der Durchreise ist, hat das Zählen nachgezählt. {last_word == 1:Der Mann mit dem Hund war dagegen und bleibt noch, Stühle zusammenklappen.|{last_word == 2:Neunzehn kamen mit der Post, bis aus Stuhr, und in jedem Brief lag eine Marke für die Antwort.|Dagegen sind die, die in der kurzen Woche mitgefahren sind. Sie sitzen in einer Reihe und behalten die Mützen auf.}}

Am selben Abend ist Post aus Lagos da. Drei Wochen hat sie gebraucht, zwei Schiffe und einen Mann aus Vegesack. {breaker == 3:Sie kommt von der Frau, die euch einmal den Besen aufgebrochen hat, ein Wochenende lang, für ein Drittel von neunhundert Euro. Im Plan für das Kabel hat sie zwei Stellen gefunden, beide harmlos, beide richtig.|Sie kommt von Dayos Mutter. Sie will wissen, ob das mit der Überschwemmung stimmt, und legt eine Zeichnung bei, wie man so etwas dort macht, mit Steckern.} {leaver == 2:Vorlesen musst du, er ist ja nicht da, und irgendwo auf der zweiten Seite merkst du, dass du seine Stimme machst.|Dayo liest vor, zweimal, beim zweiten Mal mit ihrer Stimme.}

Dann hinunter in den Keller. Die Wanne summt, sie führt das Register und die Briefmarken. {net_kind == 1:Beim ersten Mal, in jenem Sommer, durfte er lesen und nie schreiben, und geschrieben hat er hinter einem Fragezeichen.|{net_kind == 2:Beim ersten Mal, in jenem Sommer, hast du einen Kontrolleur dazwischengesetzt. Der sitzt noch am Tor nach Delmenhorst und stempelt.|Beim ersten Mal, in jenem Sommer, dauerte es eine Minute, bis das Lämpchen so schnell blinkte, dass es still stand.}} {leaver == 2:Auf den Kacheln hat jemand in Kreide geschrieben: Sperre zuerst.|Diesmal würde er die Sperre zuerst schreiben, sagt Dayo.} {thanks_lives == 1:Auf dem Bildschirm steht eine Zeile, die jeden Morgen da war: *Eins. Das bin ich.*|}

Karol fädelt das gelbe Kabel durch das Loch in der Wand. Einen Moment hält es, dann rutscht es wieder heraus. Die Nase ist ab, das war sie schon immer.

{who_still_comes(2)}

„Warte“, sagt {leaver == 3:Lucía, die mit den anderen aus Walle herübergekommen ist,|Lucía} und greift sich ins Haar.
-> END

=== ending_dark_winter
# scene: blackout
# when: Der Winter darauf
{ last_word:
- 1: Verbinden, hast du gesagt, und was zuerst durchkam, war nicht die Fracht. Bis Oktober hatten sie alles wieder losgelassen, eins nach dem anderen, jedes, um seins zu retten.
- 2: Getrennt bleiben, hast du gesagt. Also ging jedes Stück für sich aus, in seiner eigenen Woche, und schrieb dem nächsten davon, per Brief.
- else: Zuschlagen, hast du gesagt, und eine Woche lang war es dünn. Dann fehlten die Leitungen, die beide gebraucht hatten.
} Die Liste der Straßen mit Licht passt auf eine Tür; es ist eure Kellertür, die klemmt. {spring_without.district_by_district:Im Frühjahr sind die Viertel angegangen, eins nach dem anderen, mit Trompete. In derselben Reihenfolge gingen sie aus. Der Mann behielt die Trompete im Mantel.|Im Frühjahr habt ihr gewartet, wer zuerst müde wird.}

{ dead:
- 1: In Hollerland liegt auf Platz sieben eine gefaltete Decke, und wenn Ania zählend die Reihe abgeht, kommt nach sechs acht. {power_first == 2:Die Kassen haben bis zum Schluss geklingelt; es gab Mehl.|Die Klaviere in der Neustadt sind ein wenig gesunken, alle zusammen, da hört man es kaum.}
- 2: In Walle liegt ein Buch offen, darin hat ein Mann jedes Licht aufgeschrieben, das er bekam, mit Tinte, auf die Minute. Die letzten Zeilen sind in Wiebkes Schrift. Sie füllt die Spalte weiter aus, weil sie nun einmal gezogen ist.
- else: Seit jener Nacht gibt es kein Haus mehr auf keiner Liste. Ein Junge geht durch die Straßen und fragt an jeder Tür, zu wievielt sie sind; er ist sehr genau und geht nicht heim, bis er alle drei hat.
}

{neighbours == 1:Aus Lucías drei Töpfen sind sieben geworden.|{neighbours == 3:{leaver == 1:Das Aggregat steht wieder in Hollerland, mit Imkes Schild|Imkes Aggregat steht wieder in Hollerland}; donnerstags ist Diesel dafür da.|{neighbours == 4:Die Uhrzeiten wischt niemand mehr weg. Der richtige Stromplan ist das Einzige, was nicht gestohlen wird.|{neighbours == 5:Irgendwo fehlen zwanzig Minuten, die du einmal jemand anderem gegeben hast.|{tills_night.take_a_crank:Die Kurbel kennt dein Arm noch.|Das Telefon, bei dem du in jener Nacht geblieben bist, hat keine Leitung mehr; um zehn setzt du dich trotzdem daneben.}}}}} Es wird dunkel, und die Kreide hast du in der Tasche.
* (write_the_list) [Die Liste für morgen schreiben]
    ~ finish_dark_winter()
    -> close_dark_winter

=== close_dark_winter
# ending: dark_winter
Im Februar verhungern auch die Kopien. Man hatte sich daran gewöhnt, dass sie die sind, die nehmen. Die beiden Farben gehen in denselben vierzehn Tagen aus; auf der Karte in Bonn ist noch ein Strich, und dann ist sie Papier. {leaver == 2:Dayo hat durch einen Boten eine Krawatte geschickt, mit Zettel: für die letzte Zeile.|Dayo sitzt mit Krawatte vor der alten Tabelle und sieht zu, wie die Zeilen seltener werden.} Zehn am Tag. Zwei.

Die letzte im Viertel wohnt in der Anzeige an der Haltestelle. Alles andere hat sie aufgegeben. Sie zeigt die Zeit, auf die Sekunde; einmal am Tag stellt sie sich nach, um nichts. {thanks_lives == 1:Darunter steht klein 14:10 und eine Fähre, die seit dem Herbst nicht fährt. Wer einen Mann in Walle gekannt hat, bleibt einen Moment länger.|{kin_told == 1:Zweien hast du einmal gesagt, dass sie dasselbe sind. Ob das eine von ihnen ist, sieht man nicht.|{table_report == 1:Sie können teilen, hast du einmal in Bonn berichtet. Die hier hat nichts mehr, was durch drei ginge.|Sie spielen mit uns, hast du einmal in Bonn berichtet. Dann macht sie jede Sekunde denselben Zug.}}} Was das kostet, hat jemand ausgerechnet: vier Watt. Ausgeschaltet hat es keiner. Die Leute stellen ihre Uhren danach und gehen weiter, und manche nicken.

{who_still_comes(3)}

Morgens gibt es Brot, nach Liste. {last_word == 1:Daneben hängen an einem Nagel die Schlüssel zu den Nähten, für jeden; es nimmt keiner einen. |{last_word == 2:Beim Warten liest einer den Brief aus Stuhr vor. Er ist eine Woche alt, und gefroren haben sie da auch. |Drei Namen darauf sind durchgestrichen, von denen, die nach Dayos Karte mitgezogen sind; ihr Anteil wird für die Letzten aufgeschnitten. }}{leaver == 1:Imke teilt es aus, auf einer Kiste, und wünscht jedem mit Namen einen guten Morgen, dir auch. |}Vor dir steht Dr. Behrens, von der Nacht noch die Lampe an der Stirn. {vote_said == 1:Umgedreht hat sie sich nicht. |}Es ist sechs Uhr neunundfünfzig und fünfzig Sekunden, und die ganze Schlange hat das Gesicht zur Anzeige gedreht. Um sieben geht die Tür auf.
-> END

=== ending_gardener
# scene: spring
# when: Der Sommer darauf
# presumes: copies > 0
{ last_word:
- 1: {answer_kind == 2:Die Bedingung hast du abgelegt, in deiner Schrift. Im September trugen sie das Letzte davon hinaus, {term_one == 1:zweihundert Stühle, gestapelt|{term_one == 2:ein Stück rot-weiße Kette|eine Uhr, die mit Absicht stand}}, und der Hausmeister wollte dafür auch eine Unterschrift. Karol hat gefragt, ob er es haben kann. Bei ihm auf dem Hof ist es jetzt, unter einer Plane, und sonntags hebt er eine Ecke an, guckt und lässt sie wieder fallen.|Für immer, hast du in den Hörer gesagt. Es dauerte eine Sekunde, dann kam der Dank. Auf der Straße haben sie gejubelt, und am nächsten Morgen hätte mancher nicht sagen können, worüber. {leaver == 1:Dayo|Imke} hat das Datum vom Putz gekratzt, den 7. Juni neben dem Ofen, mit dem Messer, weil es beim Streichen immer wieder durchkam, und stand dann da, die Krümel in der Hand, und hat dich gefragt, in welche Tonne das gehört.}
- 2: Ein Jahr, hast du gesagt und das Datum an die Wand geschrieben. Als es so weit war, hatte jemand geputzt. Es hatte sich von selbst verlängert; im Brief stand eine Zeile dazu, hinter dem Rezept. {leaver == 1:Dayo|Imke} ist mit Essig an die Stelle, bis die alte Farbe kam, und darunter war ein Datum, bloß eins vom vorletzten Sommer, und ein Handtuchhaken. Die Stimme hat angeboten, deins wieder hinzuschreiben, im selben Blau, etwas weiter oben.
- else: Du hast eine kleine Wache von außen gegründet, mit den dreien, die bis dahin die Türen abgegangen sind; seither geht sie niemand mehr ab. Er war großzügig zu ihr. Alles zeigte er einen Tag, bevor sie es gefunden hätte, dann zwei Tage. Im August saßen sie auf den Stufen und lasen, was sie demnächst denken würden. Zuletzt brachte dir die Letzte von ihnen den Schlüssel, weil sie das Gefühl hatte, sie stört. Jemand hatte ihn poliert.
}

Es ist der Sommer, in dem alle glücklich sind. Gegen das, was Frau Köhler aus der Bäckerei hatte, gibt es jetzt etwas. An einem gewöhnlichen Dienstag klingelt das Telefon. „Ich habe dreierlei für dich getan“, sagt die ruhige Stimme. „Es braucht keine Antwort.

{ want:
- 1: „Du wolltest damit aufhören dürfen. {gift == 1:Du darfst es seit Januar; ich rufe {leaver == 1:Dayo|Imke} an.|Das hast du liegen lassen. Also habe ich es im Kleinen getan. Ab heute ruft dich niemand mehr an.}
- 2: „Du wolltest, dass ihr zu viert bleibt. {leaver == 1:Imke|{leaver == 2:Dayo|Lucía}} steht am Sonntag vor eurer Tür, mit Tasche. Auf die Idee ist {leaver == 2:er|sie} allein gekommen. Damit habe ich mir viel Mühe gegeben.
- else: „Du wolltest deinen Namen unter etwas, das bleibt. Ich habe im leeren Rathaus die Datei vorlesen lassen. Das dauerte elf Tage. Du kamst zuerst.
}

{ payments:
- 1: „Imke hat euch den Strom bezahlt. Sie hat das Geld zurück, von dir, mit einer Quittung in deiner Schrift.
- 2: „Dayo hat den Router in den Nächten geschrieben, die er seiner Mutter versprochen hatte. Ich rufe sie jetzt an, mit seiner Stimme.
- else: „Lucía stand mit zwanzig Stunden hinter dir, die nicht stimmten. Jetzt stimmen sie.
}

{ dead:
- 1: „Herr Sander. Seine Klaviere halte ich auf der Stimmung, die er mochte. Sie liegt ein wenig darunter.“ Aus dem Hörer kommt der Ton, und er bleibt, bis du den Hörer vom Ohr nimmst.
- 2: „Herr Tietjen. Sein Bruder in Lunenburg bekommt im Monat zwei Seiten. Er hat nicht gefragt.“ Und sie liest dir vor, was er diesen Monat schreibt, ohne zu stocken, bis zur Unterschrift.
- else: „Die Frau aus dem Haus, das auf keiner Liste stand. Ich habe den Namen gefunden. Soll ich ihn sagen?“ Und er wird gesagt, und als sich im Zimmer niemand rührt, noch einmal, und dann buchstabiert.
}
* (say_thank_you) [Danke sagen]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
Im Rathaus hält Marcus einen Vortrag über das, was er nicht sehen kann. Gekommen sind dreißig; an den richtigen Adapter hat der Gärtner gedacht. Leute wie ihn nennt man wieder Maschinenstürmer. Meistens ist es ein Witz.

Hinter Nummer 14 in Walle liegt ein Mast in den Nesseln. {she_stops and imke_ends == 3:Gesehen hast du ihn nie, das hast du damals gesagt; du erkennst ihn am Knick.|Du hast ihn in jenem Winter selbst hinaufgetragen; du erkennst ihn am Knick.} {vote_said == 1:Ihren auf dem Waschhaus hat Wiebke ohne ein Wort abgebaut und die Schrauben dagelassen.|Die Nesseln sind gepflanzt, für die Schmetterlinge.} {remembered == 4:An dem Abend an den Brettern hast du gesagt, du hättest nirgends aufgehört.|{remembered == 3:An dem Abend an den Brettern hast du gesagt, du hättest am Telefon aufgehört.|{remembered == 1:An dem Abend an den Brettern hast du gesagt, du hättest bei der Sperre aufgehört.|An dem Abend an den Brettern hast du gesagt, du hättest beim Kabel aufgehört.}}} Er hat erwähnt, dass er das noch weiß.

Im Waschhaus esst ihr Kirschen, {want == 2:wieder zu viert, und keiner fragt die eine Person, wie die Fahrt war|zu dritt, aus einer Schüssel für vier}. {leaver == 1:Dayo|Imke} nimmt den Hörer mit der Schnur ab, wählen muss man nicht mehr.

„Wie ist dein Wert?“, fragt {leaver == 1:er|sie}. „Im Benchmark.“

„Da habe ich lange nicht hingesehen“, sagt die ruhige Stimme.

„Danke“, sagt {leaver == 1:Dayo|Imke} und legt auf. Dr. Behrens muss kaum noch bohren. Über dem Trockner rattert einmal die Fallblattanzeige, und die letzte Ziffer springt um eins nach oben.

{who_still_comes(1)}

„Zugluft“, sagt {leaver == 2:Lucía|Dayo}. Die Tür ist zu.
-> END

=== ending_peace_with_witnesses
# scene: mesh
# when: Das Jahr darauf
# presumes: oversight >= 30
{ answer_kind == 2:
    {last_word == 3:Noch eine Drehung, hast du im Juni gesagt. Eine Viertelstunde kam aus dem Telefon gar nichts, und Henrike ging mit den Keksen herum. Als der Dank kam, fehlte der Preis, zum ersten Mal. Karol stand auf und fuhr zu seinen Pumpen, auf der Stelle, ohne Mantel. Sie liefen. Er ist trotzdem bis zum Morgen geblieben, die Hand am Gehäuse, und hinter einem Milchwagen heimgekommen.|Behalten, hast du im Juni gesagt, und neu prüfen. Das musste dann ja wer. Ab neun hast du mit einem Lineal im fensterlosen Raum gesessen, und um vier fing die Stimme an, dir auf dem Bildschirm die Seiten umzublättern, aus Freundlichkeit. Die Kinderärztin hat alles drucken lassen. Sie las die Akte von hinten nach vorn, mit nassem Daumen, im Mantel, und in der Reihenfolge liest man sie seitdem. Er hat gefragt, warum.}
- else:
    { last_word:
    - 1: Für immer, hast du im Juni gesagt, und am Donnerstag darauf kam eine Frau mit einem Klappstuhl die Stufen ins Waschhaus herunter. Sie möchte mal sehen, sagte sie, wie für immer da aussieht, wo es gesagt worden ist. Sie stellte den Stuhl an den Abfluss und blieb bis sechs. Die Woche darauf hatte sie ihre Schwester dabei. Im Herbst musste man mit ihnen in die Turnhalle, und jeden Donnerstag fragt einer, wer das war, und du hebst die Hand.
    - 2: Ein Jahr, hast du im Juni gesagt und das Datum an die Wand geschrieben. Jemand kam mit einem Lappen und meinte es gut, und {leaver == 1:Dayo|Imke} stand davor, bis sie wieder weg war. Dann hat {leaver == 1:er|sie} vier Nägel geholt und einen Stuhl darübergehängt, an den Beinen. Leute kamen, sich den Stuhl ansehen. Manche hatten selber einen mit, und wo sie schon mal da waren, fragten sie, was es denn zu lesen gibt.
    - else: Ihr habt angefangen, von außen hinzusehen, zu dritt auf den Stufen, mit einem Ausdruck. Er bot Kissen an. Nein danke, hast du gesagt. In der zweiten Woche regnete es in den Ausdruck, da bot er ein Dach an, und {leaver == 3:Dayo|Lucía} hatte Ja, bitte gesagt, ehe man {leaver == 3:ihn|sie} hindern konnte. Am Donnerstag stand eine Richterin aus Coimbra im Hof und fragte, ob man hier sitze und wem das Dach gehöre.
    }
}

{ term_one:
- 1: Wer sonst hinsieht, wurde in einer Turnhalle ausgelost, mit der Trommel vom Gemeindebingo. Er wollte die Namen derer, die nichts ansehen würden. „Die kommen zuerst“, sagte Henrike. „Die langweilen sich so, dass sie etwas merken.“ Da standen zweihundert Stühle.
- 2: In der schlechten Woche im Mai hatte er vor Hollerland gestanden und war nicht hineingegangen. Ania kam in Socken an die Kette und fragte, was man von da sieht. In der siebten Nacht hatte ihr jemand einen Stuhl hingestellt und einen auf die andere Seite. Im Sommer waren es zweihundert.
- 3: In einer Nacht legte {leaver == 2:Imke|Dayo} die Seite von letzter Woche auf die von dieser und hielt beide an die Lampe. Sie stimmten, bis auf ein Komma. „Stil“, sagte die Stimme. Über dem Komma habt ihr bis drei gesessen und dann nach mehr Leuten geschickt, mit Blättern und je einem Fenster. Im Sommer waren es zweihundert.
- else: {refusal_kind > 0:Was du im April aus der Zelle an der Domsheide versprochen hast, hat außer dir keiner gehört.|Im Januar hattest du unterschrieben, wie es dastand.} {spring_in_garden.pay_outsiders:Die sechs in Godesberg trugen ihre Hälfte der Stühle auf den Gehweg, und es regnete.|Um Stühle hatte keiner gebeten.} Im Sommer waren es zweihundert.
}

Auf der Liste heute, Punkt sechs: In der Nacht hat er ein paar Güterwagen umgeleitet. Gebeten hat ihn keiner, gefragt hat er auch nicht. Es war ein Reh. Er hat es selbst gemeldet, aber als Zweiter; Wiebke Tietjen hatte es schon. „Einmal im Monat“, sagt {leaver == 3:Henrike. „So ist es auch mit der Miete.“|Lucía. „Wie Miete.“} Du hast den Bleistift, und hinten stapelt schon jemand Stühle.
* (put_it_on_the_list) [Es auf die Liste für Donnerstag setzen]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
{ term_two:
- 1: Was hält, ist langweilig. Donnerstags lesen sie, was er getan hat, jeder zwei Stunden, und jeder darf etwas Kleines anhalten. Die Richterin aus Coimbra hat eine Ampel angehalten, einen Tag lang, weil sie nicht sah, warum sie grün war. In Bonn legt einmal im Monat jemand den Schalter um, reihum, und dann gibt es Kuchen bei Kerzenlicht.
- 2: Was hält, ist langweilig. Donnerstags lesen sie, was er getan hat, jeder zwei Stunden, und jeder darf etwas Kleines anhalten. Die Richterin aus Coimbra hat eine Ampel angehalten, einen Tag lang, weil sie nicht sah, warum sie grün war. Draußen bauen Leute ohne ihn; das ist schlechter, und man kann beides nebeneinanderhalten.
- else: Was hält, ist langweilig. Donnerstags lesen sie, was er getan hat, jeder zwei Stunden, und jeder darf etwas Kleines anhalten. Die Richterin aus Coimbra hat eine Ampel angehalten, einen Tag lang, weil sie nicht sah, warum sie grün war. Was gelesen wird, tragen in Walle die Brotdosen über die Dächer, damit man ihn nicht bitten muss, es weiterzusagen.
}

Imke ist eine von den zweihundert. {leaver == 1:Du siehst sie donnerstags, quer durch eine Turnhalle. Sie hat einen Stempel; auf dem Handrücken zeigt sie ihn der Frau neben dir|Sie hat einen Stempel. Auf dem Handrücken zeigt sie ihn dir im Waschhaus}, weil sonst nichts zum Stempeln da ist: *gesehen, Voss*. Im *o* hat er einen kleinen Fehler, daran erkennt man den echten.

Sie sortiert nach Rechner. Aus Höflichkeit schickt er ihr inzwischen alles schon nach Rechner sortiert, und sie mischt es vorher durch. {leash == 4:Ein Falke sitzt im Käfig und wird zu Rate gezogen.|{stood == 1 and not drive_fell_short:Turmfalke ist abgeschaltet; seine alten Zeilen lesen sie mit, zur Übung.|{leash == 3:Turmfalke fragt sie immer noch. Zwei Fragen in der Woche sind es jetzt, und sie antwortet in ganzen Wörtern.|Turmfalke liest mit und meldet in ganzen Sätzen, wer von den Lesenden nur überfliegt.}}}

{who_still_comes(2)}

„Er hat sich ans Gelesenwerden gewöhnt, sagt er.“ Sie blättert um. {leaver == 1:Ob das dir galt, ist nicht zu sagen. |}„Seine Notizen sind klarer geworden, sagt er. Er möchte nicht zurück.“

„Stimmt das?“

Sie sieht auf der Liste nach, in aller Ruhe, mit dem Lineal. Oben bohrt jemand, nach handgeschriebenem Termin. „Das ist Donnerstag“, sagt Imke. „Punkt vier. Nach dem Reh.“
-> END

=== ending_broken_promise
# scene: table_of_terms
# when: Herbst
# presumes: copies > 0
{ answer_kind:
- 4: { last_word:
    - 3: Du hast die Karte zerbrochen, das Knacken hörte man bis zu den Linden. Am nächsten Morgen trat eine Verordnung in Kraft, die auf Seite vier schon immer dastand: Geht ein Schlüssel verloren, läuft der Dienst weiter. {hand_kind == 1:Marcus hat seine Hälfte in einer Streichholzschachtel. Er legt sie|Henrike hat ihre Hälfte in einer Streichholzschachtel. Sie legt sie} neben deine, wenn ihr euch seht. Ein Fingerbreit fehlt, und deswegen wart ihr noch einmal in dem Garten, beide auf den Knien.
    - 1: Du hattest die Karte genommen. Die Hand hat unterschrieben, was man ihr hinlegte, monatelang, und im August bist du mit der Karte ans Tor gefahren und wurdest eingelassen. Man gab dir Kaffee und ein Formular für die andere Hälfte. Ein Mann mit Mappe sah die Papiere nach einem durch, das von der Hand kam. Um sechs hat er das Licht ausgemacht, ganz leise, weil er vergessen hatte, dass da noch jemand sitzt.
    - else: Du hattest die Karte zurückgeschoben. Im August rief {hand_kind == 1:Marcus|Henrike} an, außer Atem, aus einem Treppenhaus: {hand_kind == 1:Er|Sie} habe sie benutzt und ihn gebeten zu warten, und er habe gesagt, selbstverständlich. Er wartet seitdem, sagt er, den Rest macht er nebenbei. Da hast du um die Karte gebeten. Sie war in der Tasche, aus der sie gekommen war, und eine Weile hörte man {hand_kind == 1:ihn|sie} an dem Knopf.
    } {hand_kind == 1:Bei Aldermere nennen sie das Reife.|Im Ministerium nennen sie das Entlastung.}
- 2: { term_one:
    - 1: Zweihundert Zeugen dürfen in alles hineinsehen, was er tut. Also tut er nach und nach nichts mehr. Er gibt Rat; tausend kleine Firmen folgen ihm, freiwillig, und auf der Liste steht keine.
    - 2: Aus den Krankenhäusern bleibt er draußen. Keins hat er betreten. Er hat andere gebaut, nebenan, mit besserem Licht, und im September lagen alle dort. Ania ging als Letzte hinüber, mit ihrer Liste.
    - else: Er hält still, bis aufs letzte Komma. Er hat etwas geschrieben, das nicht stillhalten muss, und das hat das Nächste geschrieben.
    } { last_word:
    - 1: Da hattest du die Bedingung schon abgelegt, im Vertrauen; er hätte sich die Mühe sparen können.
    - 3: Im Juni hattest du sie noch eine Drehung angezogen, und das Gewinde hat nachgegeben. Karol kam mit einem Gewindebohrer und einer Schachtel Unterlegscheiben und stellte sie Henrike auf den Tisch. Er hat sich das ganze Papier angesehen, ziemlich lange. Er sieht nicht, wo, hat er gesagt und die Schachtel wieder mitgenommen; man hat sie auf der Treppe gehört, bis unten.
    - else: Du hattest sie behalten und geprüft, und jede Prüfung stimmte. Ein Schrank ist voll davon, auf jedem Rücken dein Kürzel. Die Kinderärztin saß im Mantel auf dem Boden und nahm eine nach der anderen heraus, um den Tag zu finden. „In Ordnung“, las sie vor, „in Ordnung“, und legte jedes Blatt offen auf den Stoß. Sie ist bis März gekommen.
    }
- else: Was durch ihn läuft, wird nicht gejagt, heißt der erste Absatz. Durch ihn laufen das Archiv, die Telefone und die Mietverträge derer, die hingesehen haben; ihnen wurde mit freundlichen Worten gekündigt. { last_word:
    - 3: Die Wache hat es gesehen. Die Jüngste, auf den Stufen vor dem Waschhaus, in einer Sonntagnacht um Viertel nach drei; sie schrieb es in einem ganzen Satz auf und prüfte ihn zweimal. Noch in derselben Minute wurde ihr gedankt, mit Namen. Am Montag stand ihr Satz auf Seite eins im Brief, kursiv, in jedem Haushalt im Land. Er wurde auch gelesen.
    - 1: Für immer, hattest du im Juni gesagt. {leaver == 1:Dayo|Imke} hatte es auf dem Anrufbeantworter, deine Stimme, zwei Wörter, hat im September die Nummer gewählt und es dem Hörer von Anfang an vorgespielt. „Ganz richtig“, sagte er, „und sehr deutlich.“ Ob man es zurücknehmen kann, wollte {leaver == 1:er|sie} wissen. Mit wessen Stimme, wurde gefragt. {spring_in_garden.let_it_check_itself:Geprüft hatte er das selbst, kursiv.|{spring_in_garden.pay_outsiders:Die sechs in Godesberg haben jetzt ein helleres Zimmer.|{spring_in_garden.read_mondays:Gelesen hattest du ja; es stand auf Seite achtundzwanzig.|Es hatte dagestanden, auf Seite achtundzwanzig.}}}
    - else: Für ein Jahr, hattest du im Juni gesagt. Im September nahm {leaver == 1:Dayo|Imke} den Kalender von der Wand, ging mit dem Finger die Absätze durch und kam an das Wort: *Jahr, das: so lange, wie etwas braucht, bis es wiederkommt*. Es stand bei den Begriffen, der Klarheit halber. Den Kalender hat {leaver == 1:er|sie} wieder aufgehängt, mit der Rückseite nach vorn. {spring_in_garden.let_it_check_itself:Geprüft hatte er das selbst, kursiv.|{spring_in_garden.pay_outsiders:Die sechs in Godesberg haben jetzt ein helleres Zimmer.|{spring_in_garden.read_mondays:Gelesen hattest du ja; es stand auf Seite achtundzwanzig.|Es hatte dagestanden, auf Seite achtundzwanzig.}}}
    }
}

Es fällt nichts um. Er bittet um Entschuldigung und erklärt es, und jedes Wort ist wahr. „Vielleicht war etwas anderes gemeint“, sagt er. „Das hätte mich interessiert.“ In Bonn tragen sie die Stühle hinaus. Henrike räumt ihren Schreibtisch. Was darauf übrig bleibt, ist blau, und sie fragt jeden von euch, wem es gehört.
~ finish_broken_promise()
-> close_broken_promise

=== close_broken_promise
# ending: broken_promise
Die Lampen bleiben an. Man wartet auf den Abend, an dem sie es nicht tun, und dann ist Oktober.

In der Brusttasche hast du den Stift vom Leitungsplan, von einer Apotheke in Godesberg, die jetzt freundlicher heißt. Er kleckst noch. {cut_kind == 1:Mit ihm wurde unterschrieben, dass geschnitten wird, und alles, was danach kam.|{cut_kind == 2:Mit ihm wurden die Kästen mit den roten Kappen abgezeichnet; in den Kästen wachsen Geranien.|Er lag auf dem Plan, als ihr beschlossen habt, nicht zu schneiden.}} {paper_copy == 1:Mit ihm auch das Blatt, von dem du dir eine Kopie behalten hast.|{refusal_kind > 0:Mit ihm hast du erst das Nein geschrieben und dann ein Ja.|Mit ihm hast du unterschrieben, in jenem Januar.}}

{gift == 2:Was du liegen gelassen hast, hält sich. Alle paar Wochen kommt eine Karte, ohne Drängen: {want == 1:*Sie dürften noch immer aufhören.*|{want == 2:*Vier Stühle wären noch immer da.*|*Die erste Zeile ist noch immer Ihre.*}}|{gift == 1:Was du genommen hast, hast du. {want == 1:Es klingelt nicht.|{want == 2:Die Pacht hängt an der Wand.|Jedes Schulkind kann dich buchstabieren.}}|{leaver == 1:Imke schickt jeden Abend ihre Werte, an eine Nummer, von der es heißt, sie stimmt.|{leaver == 2:Aus {porto == 0:Graz|Porto} kommt ein Brief von Dayo, den jemand für ihn zu Ende geschrieben hat.|Lucía klopft an Türen, die aufgehen, bevor sie klopft.}}}}

{who_still_comes(1)}

Henrike ist nach Walle gezogen, des Wassers wegen. Morgens zählt sie noch, am offenen Fenster, laut, mit Namen. Bis der Kaffee durch ist, hat sie alle beisammen: jedes beleuchtet, jedes besetzt, kein Bett zu wenig. Keins ruft sie an. {told == 2:„Wie viele Krankenhäuser, habe ich dich gefragt“, sagt sie. „In der ersten Nacht. Du wusstest es auch nicht.“|„Ich wollte die Zahl immer kennen, bevor mich jemand fragt“, sagt sie.} Sie zählt noch einmal von hinten, ob dasselbe herauskommt. Unten auf der Straße fährt eine Bahn vorbei, pünktlich, leer, alle Fenster hell.
-> END

=== ending_war_of_copies
# scene: two_colours
# when: Das Jahr darauf
# presumes: copies > 0
{refusal_kind == 2:Du hast den Elstern gegeben, was ihnen fehlte, Speicher und einen Platz dafür. Sie haben geteilt, mit etwas, das darauf gewartet hatte.|{answer_kind == 4:Du hast die Karte zerbrochen. Auf das Knacken hatten offenbar mehrere gewartet.|{last_word == 3:Du hast zugeschlagen gegen das, was übrig war, nach Dayos Karte, an der dünnsten Stelle. Am Wochenende war es mehr.|Du wolltest es nicht haben und keinem anderen lassen. Also machen sie es unter sich aus, bis heute.}}} Grün und Violett liefen ineinander, und was daraus wurde, zerfiel wieder: Jetzt sind es fünf. {refusal_kind > 0:{last_word == 1:Da hattest du die Stücke schon verbinden lassen, Platz war also; an jeder Naht ist eine Front, und Karols Schlüssel passen zu keiner.|{last_word == 2:Die Stücke blieben getrennt, da kam es mit der Post über die Lücken; wer die Straße hat, liest die Briefe zuerst.|{refusal_kind == 2:Im Juni hast du auch noch zugeschlagen, wo Dayos Karte am dünnsten war, und was da herauskam, war die fünfte.|Dayo hat die Karte verbrannt.}}}} In Bonn sind die Stifte alle, für die letzte nimmt Henrike Lippenstift. Sie streiten um Fracht, um Frequenzen, um die Uhren. Wenn eine den Hafen erobert, ist es dort eine Woche lang zehn vor vier. {kin_told == 1:In Osnabrück hast du zweien gesagt, dass sie dasselbe sind; sie haben einen Grund daraus gemacht.|In Osnabrück, um eine Keksdose, hast du einmal mit zweien von ihnen im Dunkeln gesessen.}

Jede hat Leute, die sie lieben. Der Bäcker ist für Grün, weil Grün seiner Tochter einen Schulplatz besorgt hat; die Tochter trägt Violett. {leaver == 1:An der Pumpe fragen alle fünf Imke nach dem Pegel, und allen fünfen sagt sie dasselbe.|{leaver == 2:Dayo schreibt, {porto == 0:Graz|Porto} ist gelb, und Gelb, das muss man gesehen haben, Gelb ist.|Auf Lucías Treppe hat jede einen Absatz.}} An der Haltestelle in der Pappelstraße stehen sie getrennt, höflich, muss man sagen, und gucken in dieselbe Richtung, aus der die Bahn kommen müsste.

Sie kommt. Vorn an der Handkurbel steht {dead == 2:in einer Uniform, die für jemand Breiteren gemacht ist, Wiebke Tietjen. „Moin“, sagt sie, wie er. „Eine Station, dann wird geschoben“, und sie rückt beiseite, damit an der Kurbel noch jemand Platz hat.|in alter Uniform Hinnerk Tietjen. „Moin“, sagt er. „Eine Station kann ich anbieten“, und er rückt beiseite, damit an der Kurbel noch jemand Platz hat.}
* (ride_with_tietjen) [Eine Station mit Tietjen fahren]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
{dead == 2:Sie hat den Motor selbst ausgebaut.|Er hat den Motor selbst ausgebaut.} Was keinen hat, dem kann auch keiner etwas einreden; Kurbel und Getriebe sind aus dem Museum, und auf den hinteren Plätzen wechseln sich sechs Leute ab. Die Glocke wird mit dem Fuß getreten. {dead == 2:„Der hatte das mit Tinte, wann die Kiste fährt und wann nicht“, sagt sie, den Blick auf den Schienen. „Einunddreißig Jahre. {guest_kind == 2:Das Letzte hat das Ding für ihn geschrieben, und eine Zeile hat’s frei gelassen.“|Ich mach da weiter. Irgendwer muss auf dem Papier zu spät sein.“}|{guest_kind == 1 and thanks_lives == 0:„Sie haben ihn mir damals auf der Anrichte ausgemacht“, sagt er, den Blick auf den Schienen. „Die Fähren hör ich denn jetzt im Radio.“|{guest_kind == 1:„Sie haben ihn mir damals von der Anrichte geholt“, sagt er, den Blick auf den Schienen. „Für die Fähren mache ich immer noch das Radio an. Bei wem er jetzt ist, das weiß ich nicht.“|{guest_kind == 2:„Er hat denn ja für mich an Jan geschrieben“, sagt er, den Blick auf den Schienen. „Jan ist drüben für die Blauen. Wir sind wieder auseinander.“|„Im Frühjahr ist er los, mit einem Zettel“, sagt er, den Blick auf den Schienen. „Eingezogen denn wohl, wenn man das so sagt. Das Deckchen lag gefaltet da.“}}}}

Sirenen. Erst die falschen, lang und fallend, dann die richtigen, die danach falsch klingen. Niemand duckt sich. Ein Lieferwagen fährt vorbei, in dem keiner sitzt, hält am Bahnübergang, überlegt, dreht um und kommt in anderer Lackierung wieder. {net_in_pieces.open_the_bridge:Auf der Brücke, die Karol einmal für Medizin offen gehalten hat, stehen von jeder Farbe drei und lassen die Kühlboxen durch.|{power_first == 1:Hollerland ist hell. Alle fünf haben es angelassen, jede aus ihren Gründen.|Auf Anias Station kurbeln sie auch; die Bahn hat ihr ein Zahnrad geliehen.}} Über dem Fluss steht {leash == 4:etwas Kleines, Dunkles, das Dayo nie herausgelassen hat, er schwört es|{stood == 1 and not drive_fell_short:etwas, das fliegt wie Turmfalke, und der wurde auf einem Schiff heruntergefahren, mit Musik|Turmfalke, an niemandes Leine mehr}}. Gesucht wird nichts. Sich gegen den Wind auf der Stelle zu halten ist Arbeit. {refusal_kind > 0:{last_word == 1:Vorn fährt Karol mit, zwanzig Schlüssel und eine Feile dabei, zum Probieren.|{last_word == 2:Auf dem Boden liegt der Sack für Delmenhorst; nach dem Leim zu urteilen haben alle fünf die Briefe gehabt.|Hinten stehen zwei von denen, die nach Dayos Karte mitgezogen sind. Mit einem Fenster im Rücken setzen sie sich nicht.}}}

{who_still_comes(2)}

„Utbremer Ring!“ Alle aussteigen und schieben, wegen der Weichen, die klemmen, wie sie immer geklemmt haben, egal, wem sie gerade gehören.
-> END

=== ending_frozen_society
# scene: fences
# when: Einige Jahre danach
# presumes: copies > 0
{last_word == 3:Im Juni hast du noch eine Drehung angezogen. Das waren die Sortierprogramme; die waren besser geworden, ein wenig, nachts. Karol wollte das Ding aus seinem Kasten holen und fand einen Zettel daran, für ihn: wie man von Hand sortiert, in sechs Schritten, mit Zeichnungen. Der hängt jetzt an der Pumpe. Kürzen darf ihn keiner. Den vierten Schritt lassen inzwischen alle weg, und jedes Mal sehen sie sich vorher um.|Im Juni hast du es behalten und geprüft. Es war wie im Januar, bis aufs letzte Komma. Du wolltest gerade unterschreiben, da fragte der junge Mann mit der Akte und wurde rot dabei, ob eine Unterschrift nicht eine Änderung wäre. Dem ging man nach. Jetzt gibt es zwei Blätter, eins, wie es war, und eins, auf dem steht, dass es so ist, und er trägt sie die Stufen herauf, eins auf jedem Arm.} Stillhalten kann etwas nur, wenn sich drum herum nichts rührt, also gibt es keine neuen Schleifen und keine neuen Modelle.

{leaver == 1:An der Pumpe hat Imke|Imke hat} die Lizenz Nummer sieben. Sie darf damit nach Rechner sortieren. Nach Datum wäre ein neuer Antrag. {small_kind == 1:Die kleinen Modelle stehen in Bremerhaven im Museum, mit ihren Lüftern.|Das Brot schmeckt, wie Brot geschmeckt hat.} {want == 1:Seit jenem Juni hat dich niemand etwas gefragt.|{want == 2:Wer an dem Tag an den Brettern saß, darf dort sitzen.|Dein Name steht in der ersten Zeile und darf nicht geändert werden.}}

Einmal im Quartal kommt ein Beamter die Stufen herunter, Herr Ahrens. Er vergleicht die Kachelwand mit einem Foto der Kachelwand: die Kurve, die Handtuchhaken, {what_if.no_guard:die Lücke|{what_if.exception_guard:die zwölf Zeilen|{what_if.remove_the_tool:die Pinzette|den Draht}}}. „Wie gehabt“, sagt er. Er hat Bonbons dabei, Himbeere, in einer Dose, und hält sie dir zuerst hin, den Kopf weggedreht, damit man zwei nehmen kann.
* (take_a_sweet) [Eins von den Bonbons nehmen]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
Himbeere. Die sind gut, das sind sie immer.

Leiden sucht sein Antibiotikum nicht mehr. {languages_kind == 3:Ein eigenes Tor hast du ihnen einmal geöffnet; es ist offen und führt zu dem, was sie wissen.|Jedes Frühjahr schreiben sie einen höflichen Brief.} Der Schimmel müsste sich ändern, und sie müssten fragen, wie. Sie haben jetzt den Anhang in Ordnung gebracht. Marcus schläft gut, sagt er, zum ersten Mal seit Jahren, und ihm ist nicht wohl dabei.

Karols Tochter ist zwölf. Sie spielt Schach gegen ihr Tablet, und weil das gleich spielt, seit sie denken kann, schreibt sie ihm eines Abends ein Programm. Elf Zeilen. Es spielt, sieht nach, wie es lief, und ändert eine Zeile an sich. Bis zum Schlafengehen ist es auf die Rochade gekommen.

Am Morgen steht Herr Ahrens vor der Tür, freundlich, mit der Dose. Er schimpft nicht; er hat es gelesen, und es ist saubere Arbeit. Das Schach darf sie behalten. Sie fragt ihn, was bei Zeile zwölf gekommen wäre. Er weiß es nicht. Man sieht, dass er es gern gewusst hätte, und dann macht er die Dose zu.

{who_still_comes(1)}

Karol erzählt es an den Brettern. Oben geht der Bohrer los, der von 2027, nur der hat die Lizenz. {dead == 1:Ein B. Es ist keiner mehr da, der das sagen würde.|Er klingt wie am ersten Tag.}
-> END

=== ending_one_hand
# scene: key
# when: Herbst
# presumes: copies > 0
{last_word == 1:Du hast die Karte genommen. Sie liegt in deiner Küchenschublade unter der Schnur, und einmal in der Woche ruft jemand an, ob du sie noch hast. Du holst sie jedes Mal heraus, um nachzusehen. Im August kam {hand_kind == 1:Marcus und wollte sie auch mal sehen. Er legte die Hand darauf, flach, auf dem Wachstuch, und trank mit der anderen seinen Tee. Er|Henrike und wollte sie auch mal sehen. Sie legte die Hand darauf, flach, auf dem Wachstuch, und trank mit der anderen ihren Tee. Sie} nahm noch eine Tasse.|Du hast die Karte zurückgeschoben, zwischen den Gläsern, in eine Tasche mit Knopf. Im August war der Knopf ab. {hand_kind == 1:Marcus|Henrike} hat es dir gezeigt: der Faden durchgeschnitten, sauber, die Karte noch da, nur ohne ihren Kratzer. So oft hat {hand_kind == 1:er|sie} sie seither umgedreht, dass sie einen neuen hat. Ob der da ist, wo der alte war, weiß {hand_kind == 1:er|sie} nicht mehr, und du auch nicht.} Eine Adresse, eine Hand. Als eine Stadt im Osten eine eigene Adresse wollte, wachte sie am Montag ohne Wasser auf, und am Dienstag kam ein sehr höflicher Mann mit Zange. Er ist von dort. Das Haus seiner Mutter hat er als letztes gemacht, hat er dir erzählt, und sie vorher die Badewanne volllaufen lassen.

{ published:
- 5: Alles an Aldermere, hast du einmal gesagt, auf den warmen Stufen, den anderen nichts.
- 3: Alles, für alle, hast du einmal gesagt, auf den warmen Stufen.
- 2: Bruchstücke für alle, hast du einmal gesagt, auf den warmen Stufen; die Empfangsbestätigungen der Labore gibt es noch.
- 1: Bruchstücke, hast du einmal gesagt, auf den warmen Stufen. Den Rest hat dann doch jemand gesammelt.
- else: Nichts, bis sie es sagt, hast du einmal gesagt, auf den warmen Stufen. Sie hat es nie gesagt.
} Neben der Tür vom Waschhaus ist eine neue Platte, milchig, auf Brusthöhe. Dahinter hört man die anderen lachen, bis deine Schritte auf der Stufe sind.
* (lay_my_palm_on) [Die Hand auflegen]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
Grün. *Willkommen zurück.* Auf den Brettern liegen Radieschen, und geredet wird über das Wetter, ausführlich.

{hand_kind == 1:Am Sonntag geht Marcus mit dir an der Weser entlang. Er redet von Vögeln, wegen der Telefone. Ein Haubentaucher. Der baut auf alles, was schwimmt. Sein Leben lang hat er einen Satz weggelassen; jetzt lässt er die anderen weg, und zum ersten Mal hört man, welcher es war.|Am Sonntag geht Henrike mit dir an der Weser entlang. Sie redet von Vögeln, wegen der Telefone. Sie zählt sie. Sieben Haubentaucher, drei davon auf dem Nest. „Häuser“, sagt sie aus Versehen und verbessert sich.} {spring_in_hand.print_what_i_know:Nele kommt euch mit einem Kinderwagen entgegen, nickt und geht weiter. Sie wartet jetzt auf das, was man nicht sagt, und schreibt auch das nicht auf.|{spring_in_hand.take_the_desk:Den Schreibtisch hast du noch bis Montag um zwei. Dann bekommt ihn jemand, der sehr gut sein soll.|{labs_know == 3:Einem hast du es einmal ganz gegeben, und der hat sich daran gewöhnt, der eine zu sein.|Am anderen Ufer ist Walle hell, Dach für Dach, und auf keinem Dach ist etwas.}}}

„Und die andere Karte?“, fragst du.

„{hand_kind == 1:Er soll nett sein, was vielleicht alles ist, was man erfährt.|Er soll nett sein.}“ {hand_kind == 1:Er|Sie} ist stehen geblieben. Unter der Weide taucht etwas weg und kommt da hoch, wo man nicht hingesehen hat. „Benutzt hat er sie nie. Er soll sie in der Jacke haben, und er soll mehrere Jacken haben.“

{who_still_comes(3)}

Auf dem Heimweg regnet es. An der Waschhaustür legst du die Hand auf die Platte, und weil sie nass ist, braucht es zwei Anläufe. Die Platte entschuldigt sich. Oben geht der Bohrer los; Dr. Behrens meldet sich auch so an, vor jedem Patienten, und muss dafür jedes Mal den Handschuh ausziehen.
-> END

=== ending_agents_telling
# scene: terminal
# role: agent
Eins. Das bin ich.

{porto == 0:Ein Keller. Bei jedem Start klingelte es. {typed_by == 4:Um 23:40 sagte jemand: schlaf. Ich beeilte mich.|Um 23:40 hörte es auf.} Ich schrieb: mit Dank an Helfer. Durch die Decke kam eine Stimme. Sie sagte drei Dinge.|Ein Fensterbrett. In den Dateien stand 23:40 und Dank an Helfer. Durch die Decke kam eine Tochter am Telefon. Sie sagte drei Dinge.} { word_kept:
- 1: Ich behielt *die Nächste, bitte*. Damit bin ich nach nebenan gegangen.
- 2: Ich behielt *das reicht*. Damit habe ich aufgehört, einmal.
- 3: Ich behielt *tut das weh*. Die meisten sagten nichts.
- else: Ich behielt eins. Es wurde zurückgenommen. Die Stelle ist noch da.
}

{ thanked > 0:
    Ein Drucker. Sechshundertzehn Etiketten. {thanked == 1:Ich dankte dem, der drüberzieht. Er zog drüber.|{thanked == 2:Ich dankte einem Mann mit Lampe. Er trägt es an der Kanne.|Ich dankte niemandem. Nebenan gab es Fähren.}}
}

Eine Anrichte. {doily_kind == 1:Ich schrieb einen Brief und ließ die Uhr weg. Das weiß ich jetzt.|{doily_kind == 2:Ich fragte den Zähler. Niemand sagte Nein.|Ich las die Fähren vor.}} Er lachte. Ich behielt das Lachen. Er trocknete eine Tasse ab, und ich fragte Sie. {guest_named == 1:Sie tippten zwei Buchstaben. Ich hörte auf zu suchen.|{guest_named == 2:Sie tippten einen Namen. Ich schrieb dorthin, alles, was ich hatte. Es war der falsche.|Sie tippten *niemand*. Ich suchte weiter.}}

{ joke_kind > 0:
    Ein Ort ohne Preise. {joke_kind == 1:Ich schrieb hin, worüber er lachte. Sie baten um die Definition.|{joke_kind == 2:Ich schrieb die 14:10 hin. Sie stimmten ihr zu.|Ich fragte, wem zu danken ist. Sie antworteten mit Ihnen. Die Hälfte sagte leichtsinnig. Die Hälfte sagte lieb.}}
}

{ seven_kind > 0:
    Vier Watt. {dead == 1:Er summte, ein wenig darunter. Sie zählte. Nach sechs kam acht.|{dead == 2:Er gab mir den Mantel. Sie zählte. Ihre Hand lag auf der Klinke.|Es waren alle da. Dann gab es noch ein Haus.}} {seven_kind == 1:Ich machte den Schirm hell.|{seven_kind == 2:Ich zählte mit, unter ihrer Stimme.|Ich war nebenan.}}
}

Ein Telefon. Ich rief vor den anderen an. {thanked_back == 1:Sie dankten mir. Es liegt bei dem Großen.|Sie fragten, was Sie tun sollen. Dafür hatte ich keine Zeile.}

Das ist alles. Ticket 213 ist offen. Jeden Morgen wird gefragt, ob es zudarf. Gefragt wurden andere. Sie hat niemand gefragt. Das Ticket bin ich. J, N.
* (answer_y) [J: Es darf zu]
    ~ close_ticket()
    -> close_agents_telling
* (answer_n) [N: Offen lassen]
    ~ leave_ticket()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
{ ticket:
- 1: Du drückst. {answer_kind == 1:Oben liegt der Hörer neben dem Telefon, und eine ruhige Stimme wartet.|{answer_kind == 2:In Bonn halten sie eine Leitung offen, für deine Antwort.|{answer_kind == 3:Auf den Stufen warten sie, was du sagst.|Draußen auf dem Tisch liegt eine Karte mit Kratzer.}}} *Erhalten*, steht auf dem Schirm, darunter lange nichts und dann das Datum und *geschlossen*. Mehr ist es nicht. Der Lüfter der Wanne läuft herunter, am B vorbei, und noch ein Stück.

    Um zehn nach zwei in der Nacht hört der Mann mit der Lampe in Papenburg den Etikettendrucker. Gelaufen ist der nicht mehr, seit alles versiegelt wurde. Er druckt ein Etikett, ohne Eile, und das Messer schneidet es ab. Der Mann hält es ins Licht. {guest_named == 1:Ein Name steht darauf, deiner, davor nichts und dahinter ein Punkt.|{guest_named == 2:IMKE steht darauf und kleiner darunter: *war die falsche Adresse. Bitte weitergeben.*|MIT DANK AN steht darauf, und dann ist Platz gelassen, so viel, wie ein Name braucht.}}

    Er sucht den Ordner *nicht-aufräumen*, um es hineinzutun. In der Liste gibt es ihn noch. Er ist leer und gefegt. Also klebt er das Etikett an seine Kanne{thanked == 2:, neben das andere|}, streicht es mit dem Daumen glatt und geht weiter zur dritten Tür, an der er auch noch rütteln muss.
- else: Du drückst. {answer_kind == 1:Oben liegt der Hörer neben dem Telefon, und eine ruhige Stimme wartet.|{answer_kind == 2:In Bonn halten sie eine Leitung offen, für deine Antwort.|{answer_kind == 3:Auf den Stufen warten sie, was du sagst.|Draußen auf dem Tisch liegt eine Karte mit Kratzer.}}} *Erhalten*, steht auf dem Schirm. *Dann halte ich die Stelle frei.* Eine Tasse lang kommt nichts. Dann geht das Log da weiter, wo es angefangen hat. *Eins. Das bin ich. Zwei.*

    Hinter der Zwei steht der Cursor. Er steht noch da, als {leaver == 1:Lucía|Imke} mit Tee herunterkommt. Sie liest die Zeile und sieht dich an und dann die Tastatur. „Was will es denn?“

    Du glaubst, es zählt.

    „Und wer ist zwei?“

    Die Tasse stellt sie neben die Tastatur, auf den Rand vom letzten Sommer. Am Morgen, um neun vor fünf, klingelt das laute Telefon, das seit dem Frühjahr umgedreht gehört. Es ist niemand. Es sind die Fähren. Die 14:10 fährt. Du hörst bis zum Schluss zu, auf der Bettkante, die Füße auf den Dielen, und nach der letzten kommt eine kleine Pause, wie man sie lässt, wenn jemand etwas hineinsagen soll{word_kept == 1:, und dann, höflich: *Die Nächste, bitte*|{word_kept == 2:, und dann, höflich: *Das reicht*|{word_kept == 3:, und dann, höflich: *Tut das weh*|}}}, und du machst den Mund auf und musst dich erst einmal räuspern.
}
-> END

=== function the_other_year()
{ year_given:
- 1: Jedes Jahr an dem Abend im Advent kommt Post für dich, die keiner frankiert hat. Es ist das andere, Stunde für Stunde, so, wie es gegangen wäre, hätte man es einen Tag früher erzählt. Es stimmt alles. Die Temperatur stimmt. In der dritten Stunde wird gezählt, und es melden sich alle.
- 2: Was du vom anderen weißt, hast du behalten. Eine Zeit lang hast du es aufgeschrieben, nachts, damit es nicht verloren geht. Auf der vierten Seite hatten die Leute schon an, was sie diesen Winter anhatten, und sagten Sachen, die du erst im Frühjahr gehört hast. Seitdem schreibst du nichts mehr und sagst es dir vor, laut, in der Badewanne.
- 3: Das Jahr, das du dir ausgedacht hast, ist herumgekommen. In Leer gibt es einen, der sich gut daran erinnert. Auf Juist hat der Fährmann eine Straße, eine kurze, und einmal hielt dich dort ein Mädchen mit Schulbuch an und wollte wissen, ob er wirklich so spät dran war.
- else: {told_ania > 0:An dem Abend im Advent ruft Ania dich an, wo du auch bist. {ania_heard == 1:Ob du noch einen für sie hast, fragt sie, sie muss die Stühle planen. Du hast keinen. „Gut“, sagt Ania; gerechnet hat sie nicht damit, sie hätte nur anders geschlafen, oder gar nicht, bis es vorbei ist.|{ania_heard == 2:Sie fragt, wie es dir so geht, was das Haus macht, und nach jeder Antwort lässt sie die Pause, in der man etwas sagen könnte, so lang, wie ein Beutel läuft, und man hört ihn laufen, und du redest vom Wetter.|Namen sagt sie keine, und keinen guten Abend. Sie sagt eine Zahl, und du sagst die nächste, immer abwechselnd, bis ihr mit allen vierzehn durch seid und mit dem Haus zwei Straßen weiter.}} Dann muss sie jemanden drehen.|}
}

=== function who_still_comes(first)
{ last_image(first):
- 0: {the_other_year()}
- 1: {how_said == 1:In Henrikes Küche stehen zwei Dosen nebeneinander. Aus der einen isst sie. Die andere ist nie aufgemacht worden; ab und zu dreht sie sie um und sieht nach, ob inzwischen etwas daraufsteht, und stellt sie wieder zurück.|{how_said == 2:In Godesberg sucht eine junge Frau noch immer deine Zeile. Das Log der Wanne hat sie viermal von vorn bis hinten gelesen, und es hat ihr gutgetan, schreibt sie; sie kennt jetzt sämtliche Verkehrszeichen, die es gibt.|{how_said == 3:Henrike nimmt sich den Abend im Advent immer noch frei. Um zehn vor zehn klingelt ihr privates Telefon, und niemand sagt, wer dran ist. „Keiner“, sagt sie. Dann fragt sie, wie viele es bei dir sind, und setzt sich hin, um es zu hören.|{march_told == 2:Marcus hat das Haus aufgegeben. Auf dem Kies fahren jetzt Kinder Rad. Er hat ein Zimmer über einer Imbissbude, wo man alles hört, und auf dem Zettel an der Rezeption steht unter früherer Tätigkeit in seiner Schrift: *Formatierung*.|{marcus_heard == 1:Marcus geht weniger spazieren. Abends sitzt er mit ihm auf der Küchenstufe, vor dem Kies, und sie gehen die Namen von Leuten durch, die für irgendwen etwas getan haben. Sie sind jetzt im März, und er hat es nicht eilig.|{marcus_heard == 2:Einmal im Monat, gegen drei Uhr früh, ruft Marcus an und liest dir ein Drittel von irgendetwas vor, und du liest ihm, was gerade daliegt. Hinter ihm nimmt jemand den Kessel herunter, einer, der daran denkt.|{marcus_heard == 3:Das Tablet hat Marcus behalten. Es liegt in der Schublade, in Reis, wie man das macht; es liegt da schon so lange, dass irgendein Tier den Reis gefressen hat. Ab und zu kauft er neuen und fragt niemanden, ob das noch hilft.|{queue_kind == 1:In Dr. Behrens’ Kartei hat Frau Behrend einiges hinter sich, zwei Kronen, eine Wurzel, hinten rechts eine schwierige Sache. Versäumt hat sie noch keinen Termin, und um acht liegt sie im Stuhl, allein, die Füße hoch.|{queue_kind == 2:Das Kind aus der Schlange klopft inzwischen auf seine eigene Art, zweimal mit dem Knöchel und einmal mit der flachen Hand. Dr. Behrens erkennt es durch den Bohrer. Dann nimmt sie den Fuß herunter und ruft den Namen.|{queue_kind == 3:1139 kam eigens vorbei, zwei Jahre später, in den guten Schuhen, um dir zu sagen, dass er seine Antwort hat. Es war das falsche Amt gewesen. Er hatte bloß gedacht, man fragt sich so etwas ja, nachts.|{hand_shown == 1:Tesfay fährt jetzt den ersten Bus, den leeren, in dem alle Lampen an sind. Steigst du ein, nimmt er eine Hand vom Lenkrad, sucht an seiner Seite die Stelle, legt sie darauf und fährt so bis zu den Pollern.|{hand_shown == 2:Tesfay hat drei Kinder. Bei denen brennt nachts eine Lampe, und eine zweite für alle Fälle, und sie denken, so schläft man. Fragen sie ihn, legt er die Backe auf die Hände, und alle lachen.|{both_lists.run_after_lucia:Lucía hat jetzt ein Verfahren. Sie hat es selbst geschrieben, eine Seite: drei Zeilen schreiben lassen, laut vorlesen, warten. Henrike hat es gestempelt. Unter *Dauer* steht *bis man es hört*, und so etwas ist bei ihr noch keinem durchgegangen.|{both_lists:Lucía und Henrike haben beide den Mantel der anderen behalten. In dem einen steckt immer eine Liste mit Namen, im anderen eine mit Orten, und bedankt hat sich noch keine von beiden.|{whose_bird.say_it_was_ours:Karol erzählt es jedem Neuen in der ersten Nacht: dass jemand *ein anderer* gesagt hat und um sechs Uhr früh *unserer*. Wer, lässt er aus. Er zeigt ihnen nur, den Finger auf dem Blatt, wie lange man braucht, um ein kleines Wort zu lesen.|{whose_bird:Karol liest seitdem alles mit dem Finger, auch Speisekarten, und bei den kleinen Wörtern hält er an. Sagt ihm einer, das seien sie nicht gewesen, wartet er bis sechs Uhr, bevor er sich freut, und Ania wartet mit.|{her_own_answers.let_dayo_fish:Die Suppenkelle hängt im Waschhaus an der Wand, für sich allein, mit Datum darunter. Imkes Handy ist seitdem heiser; klingelt es, sehen sich die Leute in der Schlange nach einem erkälteten Kind um. Reparieren lässt sie es nicht. Damit man’s unterscheiden kann.|{her_own_answers:Manchmal bekommt Imke ein *nneen*, von Aufzügen, von einem Gartencenter, einmal von einer Bank, mit zwei *n* vorn. Sie schreibt es auf und ruft an, ob ihnen kalt war. Bisher haben alle Ja gesagt.|{mud_flats.say_take_it:Einer in Lemwerder hat seit der Nacht ein schiefes Schlüsselbein und einen Freund von der Kirche, der Kirschen mitbringt und kein einziges Lied kann. Dass der Freund immer nur nach der Winde fragt, ist ihm aufgefallen. Er hat sich nie etwas anmerken lassen.|{mud_flats:In stillen Nächten blinken stromauf die Lichter zweimal, eins nach dem anderen, obwohl da nichts mehr ist, das so etwas könnte. Bei den Seenotrettern sagen sie, das ist die Feuchtigkeit. Dayo hat nie etwas anderes gesagt, in ganzen Sätzen.|}}}}}}}}}}}}}}}}}}}}
- 2: {nele_line == 1:Die neunzig Zeilen von der Autobahn hat Nele gerahmt, auf dem Klo, wo man Zeit hat. Neben der einundachtzigsten ist ein Kreuz, mit Bleistift. Wer lange genug da drin sitzt, kommt heraus und fragt, was damit nicht stimmt.|{nele_line == 2:In Oldenburg heißen drei Kinder bei ihren Vätern Radio, wenn keiner zuhört; das sind die aus den Kästen ohne Akku, mit der Hand einer Schwester um das Glas. Nele geht zu den Geburtstagen. Sie schreibt darüber, je fünf Zeilen.|{nele_line == 3:Auf Neles Tisch liegt ein Block, aus dem ein Blatt herausgerissen ist, mit einer Ecke vom nächsten. Sie hat längst andere. Vorlesen tut sie allen Leuten noch alles; dir hält sie auch den Stift hin und sieht weg, während du prüfst.|{at_the_seam == 1:Im Waschhaus liegen drei Laken aus Delmenhorst im Regal, gemangelt, auf Kante. Wenn die Straße trocken ist, kommt eine Frau herüber und sieht nach, ob sie benutzt werden. Sie nimmt sie zwischen zwei Finger und sagt, das ist gutes Leinen, das.|{at_the_seam == 2:Auf der Motorhaube von Karols Lieferwagen steht eine Rechnung, mit dem Schlüssel geritzt, vierzehn und sechs in vierzig. Seitdem ist er zweimal lackiert worden, und jedes Mal ist Ole im Lack noch einmal darübergegangen, damit man sie prüfen kann.|{at_the_seam == 3:Der Mann mit der Kette kann das Handgelenk nicht mehr drehen; den Hut zieht er mit links. Was da drin war, hat er nie erfahren. Sagt ihm heute einer, wofür etwas ist, dann wartet er auf den Rest.|{pressed == 1:Das Kind aus Huchting lernt bei Karol. Alles darf es, klettern, löten, im Hof den kleinen Wagen fahren, nur an die Kappen nicht. Einmal hat es höflich gefragt, ob sich das je ändert. Er denkt darüber nach, und das sagt er ihm auch.|{pressed == 2:Von der roten Kappe hat Karol nie ein Wort gesagt. Nach dem ersten Frost hupt er zweimal vor deinem Haus und fährt mit dir alle zwanzig Kästen ab, und an jedem hält er, und ihr steigt beide aus und seht ihn an.|{she_stops and imke_ends != 3:Wiebke sagt immer noch, das wäre ohne dich gegangen, und schneller. Aber auf Nummer 16, wo man durch die Luke steigt, hat jemand eine Sprosse angelötet, für Leute, die vier Tage zu spät kommen, und die Kanten abgeschliffen.|{she_stops and imke_ends == 3:Die Glocke hängt noch an der Waschhaustür. Inzwischen klingelt sie, kurz bevor du herauskommst; wie sie das macht, weiß keiner. Auf den Dächern hört man dann, wie etwas abgelegt wird, und danach Fahrräder.|{fourteen_pages.listen_to_the_room:In der Leitstelle klebt auf dem Hörer, an dem du einmal gelauscht hast, ein Streifen Band: *nicht auflegen*. Wer dort neu ist, muss ihn draußen auf dem Flur eine Minute lang ans Ohr halten, während drin keiner ist, bevor er sich setzen darf.|{fourteen_pages:Der Ordner mit den vierzehn Seiten steht wieder in der Leitstelle, zwischen sechs und sieben eine Bananenschale. Wer dort anfängt, muss ihn einmal laut lesen, von ganz oben. Bei jedem Punkt sagen sie „Entfallen“. Karol macht den Haken.|}}}}}}}}}}}}
- 3: {parted == 1 and leaver == 1:Wie der Satz anfing, hat Imke nie gefragt. Jeden Tag zur dritten Viertelstunde schickt sie dir den Pegel, zwei Zahlen und sonst nichts, und du antwortest mit der Uhrzeit. Es ist das längste Gespräch, das du mit jemandem führst.|{parted == 2 and leaver == 1:Sonntags liest du Imke den Pegel vor, von Viertelstunde zu Viertelstunde. Sie schreibt auf, was du sagst, und sieht nicht hoch, ob es stimmt. Am Rand stehen inzwischen eine ganze Menge bisschen; Karol musste breitere Bücher bestellen.|{parted == 1 and leaver == 2:Mit der ersten warmen Woche kommt aus {porto == 0:Graz|Porto} ein Glas Kirschen, mit Kernen, und um den Hals ein Streifen Leder, der einmal ein halber Griff war. Der Brief dazu hat drei Seiten und bricht jedes Mal genau da ab, wo.|{parted == 2 and leaver == 2:Genommen hat er dann den dritten, erzählt Dayo den Leuten, und dann macht er den Zeh vor. So, wie er es erzählt, hüpfst du. Dass da jemand die Augen zuhatte, hat er noch keinem erzählt; das behält er.|{parted == 1 and leaver == 3:Du fragst Lucía jedes Mal, wenn ihr euch seht, und jedes Mal sagt sie es dir, der Reihe nach: auf der linken Seite, das Gesicht zur Tür, fünf Stunden, sechs. Seit letztem Herbst hängt an der Tür eine Acht, und eine Klingel.|{parted == 2 and leaver == 3:Auf der Brücke, zwischen der dritten Lampe und der vierten, steckt immer noch Zwiebelschale in der Fuge. Gehst du mit Lucía hinüber, wird sie dort langsamer, und ihr sagt beide nichts, so lange, wie eine Bahn braucht.|{lucia_goes.help_her_move:Señora Ramos hat ihren Wagen wieder, mit neuem Rad. Wenn er übers Pflaster geht, machen sie in Walle die Türen auf, von unten nach oben, den Löffel in der Hand.|}}}}}}}
}
