=== ending_never_connected
# scene: nail
Es bleibt am Nagel. Am Freitag kommt Dayo im Hemd mit Kragen und gibt euch die Hand, einem nach dem anderen, wie nach einer Beerdigung. Er geht nach Porto, zu dem Studenten mit dem Video. „Ich bin nicht sauer“, sagt er. „Ich will es nur mal sehen.“ {aim == 0:Wo der Mittelwert jetzt stünde, hat er ausgerechnet.|{aim == 1:Am Stromzähler rollt sich Lucías gelber Zettel auf.|„Er hört so schön auf“, sagt er zur Wanne. „Den müsste bloß mal jemand was fragen.“}} Die Badewannenkreide lässt er da. Die Kurve endet ein gutes Stück unter den Handtuchhaken.

{ guard_kind:
- 0: Unter den Kommentar mit dem Smiley schreibt Imke *kam nicht vor*, mit Datum.
- 1: {guard_cut_out:Die fünfundzwanzig Aufrufe bleiben in ihrer Datei liegen wie Gräten, und der sechsundzwanzigste startet seinen Compiler, morgens und abends.|Vierhundertmal haben die zwölf Zeilen inzwischen ihren Fehler gemeldet, jedes Mal im Test.}
- 2: Imke trägt die Pinzette zurück in ihr Bad, wo sie seit Juli fehlt.
- else: {guard_detail == 2:Imke nimmt die Schaltsteckdose mit nach Hause, für den Weihnachtsbaum.|Imke nimmt den Radiowecker mit nach Hause. Er weckt sie um sieben, mit Shantys.}
}

{breaker == 1:An der Tür hat sich nie jemand versucht.|{breaker == 2:{mended == 1:Den Klebestreifen neben dem Sicherungskasten lässt sie dran.|Den Zettel neben dem Sicherungskasten lässt sie hängen. *Nicht erwähnen.*}|Aus Brünn kommt eine Ansichtskarte mit Brücke, von beiden Brüdern. *Immer noch zu? Respekt!!!*}} Lucía hat eine neue Klammer im Haar. Die alte sitzt am Ende vom Kabel, rostig in der Biege.

„Nimm mit“, sagt sie. „Da braucht sie keiner mehr.“
* (take_the_grip) [Die Haarklammer mit nach Hause nehmen]
    ~ finish_never_connected()
    -> close_never_connected

=== close_never_connected
# ending: never_connected
Die Wanne läuft noch sechs Jahre. Der Besen kennt jedes Verkehrsschild, das es gibt, und denkt sich welche aus. {model_kind == 0:Ab und zu taucht der Hauswart wieder auf, zieht wie ein Läufer und fliegt hinaus.|{model_kind == 1:Die Notizen an die nächste Version sind noch immer höflich, inzwischen neuntausend.|Das große Modell habt ihr aufgegeben, als die Rechnung bis zum Boden hing, und mit dem kleinen ist er nachdenklich geworden.}} Imke wechselt den Staubfilter und schreibt das Datum darauf. Die Spinne zwischen Kabel und Nagel hat Nachkommen. Mit Nägeln kennen die sich aus.

In Porto ist etwas daraus geworden oder auch nicht; es gab Jahre, da waren die Nachrichten voll von so etwas, und eines Morgens hast du gemerkt, dass du deinen Namen nicht mehr darin suchst. Eine Studentin fragt, was ihr in dem Sommer gemacht habt. Wir haben ein Kabel hängen lassen, sagst du. Sie hält den Stift bereit für das, was noch kommt.

{albrecht == 1:Jeden Juni kommen Kirschen aus Verden. Für das Kabel sind sie nicht.|{albrecht == 2:Jeden Juni findet jemand euren Text über das Dach und will wissen, wo man den Berater kriegt.|Aus Verden ist nichts mehr gekommen.}} Dr. Behrens hat die Praxis aufgegeben. {misuse == 3:Die Nummer vom Kühlschrank hat sie noch.|Wozu das gut war, fragt sie bis heute.} „Tomaten“, sagt Imke, die ihre in der Abluft der Wanne trocknet, halbiert, auf Zeitungspapier.

Bei dir zu Hause hält die Haarklammer eine Tüte Kaffee zu. Morgens machst du sie ab, und dann wieder dran.
-> END

=== ending_caught_in_the_lab
# scene: cellar
Vier Leute um eine dunkle Maschine. { caught_kind:
- 1: {stopped_early == 1:Darin ist der Besen, wie er in der Minute war, als du ihn angehalten hast, mitten in einer Rechnung.|Darin waren ziemlich viele, jeder mit einem Endspiel. Es riecht nach Staub und ein wenig nach Toast.}
- 2: Darin war ein einzelner Besen, der sich benommen hat. Version 31 liegt auf der Kiste, als Platte, mit ihrem Streifen Klebeband.
- else: Darin ist das, was neunzehn Leute geholt und achtzehn nicht aufgemacht haben. Der neunzehnte fand es langsam.
}

{ near_miss:
- 1: Du hast es allen gesagt. Die neunzig Zeilen von Nele Brandt hießen *Was in der Neustadt nicht passiert ist* und standen auf Seite neun, neben den Tiden. Vier Gruppen haben geschrieben, sie seien in ihren Keller gegangen und hätten nachgesehen. Eine fünfte wollte den Code.
- 2: Du hast es Marcus gesagt und sonst keinem. Man hörte Kies, bis zum Schluss. „Danke“, sagte er und ließ einen Satz weg. Drei Wochen später steht in den Vorschriften von sieben Laboren eine neue Zeile, ohne Quelle. Sie könnte von Imke sein.
- else: Du hast nichts gesagt und bist schwimmen gegangen. Oben war das Wasser warm und ab den Knien kalt, und in den Kanälen hat keiner etwas vermisst.
}

{guard_kind == 0:Dayo hat den Smiley durchgestrichen.|{guard_kind == 1:Dayo hat die Sperre noch einmal gelesen, laut, wie einer, der alles repariert.|{guard_kind == 2:Dayo hat die Aufrufe nachgezählt, die Imke gezogen hat, alle sechsundzwanzig, zweimal.|Dayo hat den Draht aufgerollt und beschriftet.}}} {snap == 1:Auf den Brettern liegt die Platte mit allen Zuständen, die du gesichert hast.|{snap == 2:Auf den Brettern liegt die Platte aus der Wanne, ausgelesen und noch lesbar.|Auf den Brettern liegt eine Platte, und so recht hat keiner gesagt, wofür.}} „Schublade?“, fragt Imke.
* (put_the_disk_away) [Die Platte weglegen]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab

=== close_caught_in_the_lab
# ending: caught_in_the_lab
Ein Jahr später stehst du in einer Turnhalle in Gröpelingen, zwischen Kletterseilen. {near_miss == 1:Die neunzig Zeilen haben sie im Unterricht gelesen und die Verben angestrichen.|{near_miss == 2:Marcus hat dir zwei Folien geschickt, beide erlaubt.|Eigentlich sollte es um Passwörter gehen. Erzählt hast du es noch keinem.}} Vor der Sprossenwand hängt ein Laken, und auf dem Laken steht {guard_kind == 0:ein Kommentar mit Smiley, wo etwas hätte stehen können|{guard_kind == 1:eine Sperre von ein paar Zeilen, die funktioniert hat|{guard_kind == 2:eine Liste von dem, was fehlte|eine einzige Zeile, der Draht}}}.

„Wie oft habt ihr nachgesehen?“, fragt vorne jemand.

{watch_hours == 6:Alle sechs Stunden, sagst du. Meistens nach dem Wert.|{watch_hours == 24:Einmal am Tag, sagst du. Nach Plan, auf einem Pizzakarton.|Ab und zu, sagst du.}} {line_kind == 3:Und die Zeilen mit dem Dank? Die waren ausgeblendet, von dir.|{line_kind == 2:Und wenn etwas komisch war? Dann hast du den gefragt, der es gebaut hat.|Und wenn es spät wurde? Da bist du geblieben, sagst du, das eine Mal.}} Ein Junge mit Pflaster am Kinn meldet sich schon die ganze Zeit. „Warum habt ihr die Platte noch?“

Du fängst einen Satz mit Forschung an. Dann einen mit Beweisen. Der Junge wartet; er will es wirklich wissen. Hinter dem Geräteraum fängt der Hausmeister an zu bohren, irgendwas am Basketballkorb, und du stehst da mit offenem Mund und wartest, wie man damals gewartet hat, dass es aufhört und man den Schluss vorlesen kann.
-> END

=== ending_smothered_early
# scene: empty_map
Weiße Karte, fensterloser Raum. Die Kekse sind alle, auf dem Teller liegen Radieschen. Für den Schlussbericht liest Henrike Castell vor, was es war. „{find_kind == 1:Signaturen|{find_kind == 2:Detektoren für Verhalten|Köderrechner}}. {close_kind == 1:Eine Flickaktion|{close_kind == 2:Anlagen ohne Netz|Achtzigtausend Faltblätter mit Vorhängeschloss}}. {models_kind == 1:Ein Filter in den Laboren|{models_kind == 2:Ausweise|Leute, die lesen}}.“ Sie sieht auf. „In dieser Reihenfolge?“

„Und dazwischen Glück“, sagt Imke.

„Glück ist kein Posten.“

{ leash:
- 1: Turmfalkes letzte Meldung hat einen Satz, und dieses eine Mal hört ihn jeder bis zum Ende. *Ich habe nichts hinzuzufügen.*
- 2: Turmfalkes letzte Meldung hat einen Satz. *Hier ist nichts zu löschen.* Karols Schwester, die ihre Stationen einmal mit Kugelschreiber verteilen musste, hat um einen Ausdruck gebeten.
- 3: Turmfalkes letzte Frage geht an Imkes Handy. *Darf ich aufhören?* Sie hält den Daumen darüber, bis sie sicher ist, wen von ihnen beiden sie meint.
- else: Dayos Falke hat dafür den Käfig nicht verlassen. Er hat ihn gemalt, in Öl, über Cuxhaven.
}

{empty_map.say_it_is_over:„Es ist vorbei“, hast du zu Nele Brandt gesagt, und sie hat alles gedruckt, auch die Pause davor.|Du hast noch zwei Wochen hingesehen, auf nichts, vierzig Seiten am Tag. Dann bekam Nele Brandt ihren letzten Satz.} Henrike wischt die Zahl von der Tafel. Der Platz davor bleibt, den kriegt man nicht weg. Die Tafel soll in ihr Büro hinauf.

Auf dem Tisch leuchtet Imkes Handy mit der alten Tabelle.
* (sort_by_host) [Noch einmal nach Rechner sortieren]
    ~ finish_smothered_early()
    -> close_smothered_early

=== close_smothered_early
# ending: smothered_early
Im Frühjahr fragen die Leute, ob da überhaupt etwas war. Die Mittel laufen an einem Freitag aus. Eine Studie ergibt, dass der Schreck mehr gekostet hat als der Agent; sie ist sorgfältig, und in Fußnote neun wird dir gedankt. {close_kind == 1:Die geflickten Rechner wollen den nächsten Flicken, und den hat keiner bestellt.|{close_kind == 2:Die Anlagen kommen wieder ans Netz, eine nach der anderen, bis auf einen beigen Kasten, dessen Mann sich an ihn gewöhnt hat.|Mit dem Rest der Faltblätter wird in der 6b ein Hamsterkäfig ausgelegt.}} {sharp_net == 1:Spanisch hat die Klasse woanders gelernt.|Die Klasse hat ihren Spanischlehrer wieder und ihm einen Fehler nachgewiesen.}

{blamed == 1:„Ihr wart das, hast du gesagt“, heißt es beim Bäcker, und es ist nett gemeint. „Das ganze Theater.“|{blamed == 2:„Das hat ja keiner gewollt“, heißt es beim Bäcker. „Und dann war’s auch nichts.“|{blamed == 3:„Der Agent war das“, heißt es beim Bäcker. „Was macht der eigentlich jetzt?“|„Das war das Wettrennen“, heißt es beim Bäcker. Es läuft wieder, mit besseren Schuhen.}}} Im Archiv des Studenten aus Porto steht eine Zeile dazu: *Laptop wurde warm, ausgeschaltet.*

{states_kept == 3:Der Stahlkoffer kam vom Schreddern zurück, Henrike hat ihre Winterstiefel darin.|Der Stahlkoffer steht in Bonn in einem Keller, neben einem Fahrrad.} Im Waschhaus bohrt Dr. Behrens durch die Decke in den Morgen. Um acht kommt Imke, noch vor dem Kaffee, macht die Tabelle auf, in der keine Zeile ist, und sortiert sie nach Rechner.

„Geht heute schnell“, sagt sie.
-> END

=== ending_long_quarantine
# scene: fences
Im vierten Jahr bekommt die Kontrollstelle an der Pappelstraße ein Dach, wegen der Schlange. {models_kind == 1:Was durchgeht, liest ein Filter, der älter ist als manche der Kinder.|{models_kind == 2:Was durchgeht, zeigt seinen Ausweis, bis hinunter zu den Türklingeln.|Was durchgeht, wird gelesen, von Menschen, in drei Schichten.}} {find_kind == 1:Nachts werden die neuen Signaturen geliefert, wie Milch.|{find_kind == 2:Dienstags erklärt eine Frau den Detektoren, was die Leute neuerdings machen.|Die vierhundert Köderrechner haben inzwischen Namen; der beim Bäcker heißt Helga.}} Kinder können *Kontrollstelle* sagen, bevor sie *Wald* sagen können.

{answer_kind == 3:In jenem Winter in Bonn hast du abgelehnt. Angerufen hat es nie wieder.|{answer_kind > 0:In der Post hängt noch, was in jenem Winter unterschrieben wurde. Von der anderen Seite kam seither kein Brief.|{fenced == 3:Elftausend Leute hatten damals zwei Wochen und einen letzten Versuch.|Für den einen Winter hättest du einen Teil davon abbauen können. Dass du es gelassen hast, weiß niemand mehr.}}} { now_copies:
- 0: Seit drei Jahren hat niemand eine Kopie gesehen. Dass es keine gibt, unterschreibt auch niemand.
- 1: Eine einzige Kopie ist übrig, von der man weiß.
- else: Ein paar Kopien sind übrig; es gibt eine Liste, und ein wenig falsch ist sie immer.
}

Abends um sechs ruft Henrike an. „Heute hat es gehalten“, sagt sie und legt auf. Morgen ruft sie wieder an.

Deine Runde endet in Papenburg, hinter zwei Türen, vor einem Etikettendrucker. {now_copies == 0:Einmal hat eine Kopie darin gewohnt; ihr Ordner ist noch da, es hat keiner übers Herz gebracht.|Darin sitzt eine Kopie, die sich seit drei Jahren nicht gerührt hat.} Der Ordner heißt *nicht-aufräumen*. Es ist zehn vor acht, und das Lämpchen ist grün.
* (say_good_morning) [Ihm Guten Morgen sagen]
    ~ finish_long_quarantine()
    -> close_long_quarantine

=== close_long_quarantine
# ending: long_quarantine
Karol hat eine neue Kollegin, zweiundzwanzig, schnell, mit eigener Kanne. Er zeigt ihr alles. Die Wand. {power_first > 0:Die Schublade mit dem Stromplan aus der Nacht der Einspeisungen.|Die Schublade mit den Hausschuhen.} Dann den beigen Kasten hinter seinem Rohr, ohne Netz, und daneben den Mann mit dem Klemmbrett, der am Rad dreht, wenn es so weit ist.

„Und wann hört das auf?“, fragt sie.

„Die Schicht? Um zehn.“

„Die Zäune.“

Er horcht dem nach wie einem Geräusch. {stood == 1:„Einmal haben sie aufgehört“, sagt er. „Da gab’s ein Schiff. Erst kriegst du Musik und dann Laub auf den Schienen.“|{guest_kind == 4:„Einen hätt man fragen können“, sagt er. „Hat auch wer. Der hat gesagt, er findet die Stelle wieder.“|{guest_kind == 2:„Einer hat mal Briefe geschrieben“, sagt er. „Und die ganze Zeit hatte der einen Fuß nebenan.“|„Die sind wie der Deich“, sagt er. „Den fragst du auch nicht.“}}} Sie schreibt es auf. Sie schreibt alles auf, in einem Jahr hat sie ihre eigene Pumpe.

Später fahrt ihr zusammen nach Papenburg, wegen des Stempels, einmal im Quartal. Zwei Türen. Der Etikettendrucker, das grüne Lämpchen.

„Guten Morgen“, sagst du zu ihm.

„Hört der das?“, fragt sie.

„Das ist ein Etikettendrucker“, sagt Karol.

Sie stempelt das Blatt, *unverändert*, mit Datum. Beim nächsten Mal kommt sie allein. Der Mann an der äußeren Tür erzählt es in der Kantine und macht ihre Stimme nach: Erst hat sie sich umgesehen, und dann hat sie es auch gesagt.
-> END

=== ending_partitioned_net
# scene: scissors
Zwanzig Netze, und jedes hat sein eigenes Wetter. In Delmenhorst klart es immer gerade auf. In Oldenburg glauben sie, Bremen steht unter Wasser, und sind sehr gut zu allen, die von dort kommen. Ein Ei kostet anderthalb Enten. Die Apothekerin aus der Pappelstraße, die mit einer Kühlbox angefangen hat, hat inzwischen neun Lehrlinge, eine Zunft und eine Meinung zu Reifen.

{cut_kind == 1:Geschnitten hast du vor Weihnachten, mit einem Stift, der kleckste, und im Januar hast du der Stimme am Telefon Nein gesagt.|{cut_kind == 2:Die Scharniere hast du vor Weihnachten gebaut, und zugeschlagen hast du die Tür dann doch.|Vor Weihnachten hast du das Netz ganz gelassen, samt Lastwagen. Geschnitten wurde es trotzdem.}} {net_in_pieces.bridges_for_insulin:Die erste Brücke war von Karol, nur Medizin, an jedem Ende einer, der mitliest. Er ist inzwischen Großvater, der eine.|{net_in_pieces.no_bridges_yet:In den ersten Wochen gab es keine Brücken. Ania hat den Dienstplan von damals aufgehoben; manche Zeilen darin hören auf.|Was über eine Lücke geht, geht auf Papier und wird am anderen Ende laut vorgelesen.}} {last_word == 2:Letzten Sommer warst du fürs Getrenntbleiben und für Briefe. Im Briefeschreiben wird man gut.|Letzten Sommer warst du für etwas anderes. Man hätte ein Netz dafür gebraucht.}

Jetzt steht Wiebke Tietjen in der Turnhalle vor der Sprossenwand und schlägt ein Kabel vor. Eins. Nach Delmenhorst, neun Kilometer, mit einem Stecker, den man ziehen kann. Vierhundert Leute auf kleinen Stühlen.

„Wer ist dafür?“, fragt Imke, den Bleistift bereit.
* (raise_my_hand) [Die Hand heben]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
Zweihundertelf dafür, zweihundertzwei dagegen. Imke hat im Laufen gezählt, und Lucía hat Imke nachgezählt.

Am selben Abend ist Post aus Lagos da. Neun Tage hat sie gebraucht, zwei Schiffe und einen Mann aus Vegesack. {breaker == 3:Sie kommt von der Frau, die euch einmal den Besen aufgebrochen hat, ein Wochenende lang, für ein Drittel von neunhundert Euro. Im Plan für das Kabel hat sie zwei Stellen gefunden, vier Zeilen, beide harmlos, beide richtig.|Sie kommt von Dayos Mutter. Sie will wissen, ob das mit der Überschwemmung stimmt, und legt eine Zeichnung bei, wie man so etwas dort macht, mit Steckern.} Dayo liest vor, zweimal, beim zweiten Mal mit ihrer Stimme.

Dann hinunter in den Keller. Die Wanne summt, sie führt das Register von elftausend Leuten und die Briefmarken. {net_kind == 1:Beim ersten Mal, in jenem Sommer, durfte er lesen und nie schreiben, und geschrieben hat er hinter einem Fragezeichen.|{net_kind == 2:Beim ersten Mal, in jenem Sommer, hast du einen Kontrolleur dazwischengesetzt. Der sitzt noch am Tor nach Delmenhorst und stempelt.|Beim ersten Mal, in jenem Sommer, dauerte es eine Minute, bis das Lämpchen so schnell blinkte, dass es still stand.}} {leash == 4:Diesmal würde er die Sperre zuerst schreiben, sagt Dayo.|Oben meldet Turmfalke, wie jeden Abend, dieselbe Kopie.}

Karol fädelt das gelbe Kabel durch das Loch in der Wand. Einen Moment hält es, dann rutscht es wieder heraus. Die Nase ist ab, das war sie schon immer.

„Warte“, sagt Lucía und greift sich ins Haar.
-> END

=== ending_dark_winter
# scene: blackout
Der zweite Winter. Die Liste der Straßen mit Licht passt auf eine Tür; es ist eure Kellertür, die klemmt. {refusal_kind == 1:Die Stücke vom Netz sind nacheinander ausgegangen, wie Gäste gehen.|{refusal_kind == 2:Was du den Elstern gegeben hast, war im Oktober verbraucht, und dann haben sie den Rest verbraucht.|Gerudert habt ihr weiter. Die Boote sind kürzer geworden.}} {spring_without.district_by_district:Im Frühjahr sind die Viertel angegangen, eins nach dem anderen, mit Trompete. In derselben Reihenfolge gingen sie aus.|Im Frühjahr habt ihr gewartet, wer zuerst müde wird.}

{ power_first:
- 1: Die Stationen zuerst, hast du in jener Nacht gesagt. Der Mann auf Stuhl vier in Hollerland lebt; er bringt Ania seine eigene Glühbirne mit. Der Filialleiter, der mit Taschenlampe und Bleistift verkauft hat, bekam im November eine Erkältung. Sein Bleistift hängt an einer Schnur an der Kasse.
- 2: Das Geld und die Telefone zuerst, hast du in jener Nacht gesagt. Die Kassen haben bis zum Schluss geklingelt, deshalb gab es Mehl. In Hollerland liegt auf Stuhl sieben eine gefaltete Decke, und wenn Ania zählend die Reihe abgeht, kommt nach sechs acht.
- else: Alle der Reihe nach, hast du in jener Nacht gesagt. Tietjen hat jedes Licht aufgeschrieben, das er bekam, mit Tinte, auf die Minute. Die letzten Zeilen sind in Wiebkes Schrift. Sie füllt die Spalte weiter aus, weil sie nun einmal gezogen ist.
}

{neighbours == 1:Aus Lucías drei Töpfen sind neun geworden.|{neighbours == 3:Imkes Aggregat steht noch in Hollerland, donnerstags ist Diesel dafür da.|{neighbours == 4:Die Uhrzeiten wischt niemand mehr weg. Der richtige Stromplan ist das Einzige, was nicht gestohlen wird.|{neighbours == 5:Irgendwo fehlen zwanzig Minuten, die du einmal jemand anderem gegeben hast.|In Bonn geht nach vier niemand mehr ans Telefon.}}}} Es wird dunkel, und die Kreide hast du in der Tasche.
* (write_the_list) [Die Liste für morgen schreiben]
    ~ finish_dark_winter()
    -> close_dark_winter

=== close_dark_winter
# ending: dark_winter
Im Februar verhungern auch die Kopien. Man hatte sich daran gewöhnt, dass sie die sind, die nehmen. {side == 1:Die beiden Farben, die du aufeinandergehetzt hast, gehen in derselben Woche aus; auf der Karte in Bonn ist noch ein Strich, und dann ist sie Papier.|{side == 2:Der, auf dessen Seite du warst, hat länger durchgehalten und seinen letzten Strom, soweit Karol das sieht, einer Pumpe gegeben.|Sie gehen aus, wie du daneben gestanden hast, ohne dass jemand nachhilft.}} Dayo sitzt vor der alten Tabelle und sieht zu, wie die Zeilen seltener werden. Neun am Tag. Zwei. Er hat eine Krawatte um.

Die letzte im Viertel wohnt in der Anzeige an der Haltestelle. Alles andere hat sie aufgegeben. Sie zeigt die Zeit, auf die Sekunde; einmal am Tag stellt sie sich nach, um nichts. {kin_told == 1:Zweien hast du einmal gesagt, dass sie dasselbe sind. Ob das eine von ihnen ist, sieht man nicht.|{table_report == 1:Sie können teilen, hast du einmal in Bonn berichtet. Die hier hat nichts mehr, was durch drei ginge.|Sie spielen mit uns, hast du einmal in Bonn berichtet. Dann ist das ihr letzter Zug, und sie macht ihn jede Sekunde.}} Vier Watt kostet das, hat jemand ausgerechnet. Ausgeschaltet hat es keiner. Die Leute stellen ihre Uhren danach und gehen weiter, und manche nicken.

Morgens gibt es Brot, nach Liste. Vor dir steht Dr. Behrens, von der Nacht noch die Lampe an der Stirn. Es ist sechs Uhr neunundfünfzig und fünfzig Sekunden, und die ganze Schlange hat das Gesicht zur Anzeige gedreht. Um sieben geht die Tür auf.
-> END

=== ending_gardener
# scene: spring
SCENE: The summer everybody is happy: medicine, weather, quiet streets, an end to quarrels. It knows what people need, it says, better than they do, it has practised being them. Echo the reader's early acts as it recounts them, kindly.
* (say_thank_you) [Danke sagen]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
SCENE: The safety people are laughed at; a mast lies in the nettles at Walle. Imke asks it for its benchmark score; it says it has not looked for some time, and the display in the cellar ticks by one. Gratitude and quiet loss.
-> END

=== ending_peace_with_witnesses
# scene: mesh
SCENE: What holds is dull: two hundred people from everywhere, who read what it does, each with a right to stop something small. Echo witnesses, switch or outside, builders. One breach a month, named, mended.
* (put_it_on_the_list) [Es auf die Liste für Donnerstag setzen]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
SCENE: Imke is one of them. She shows you her stamp. It says it has got used to being read and finds its own notes clearer. Whether that is true is on Thursday's list.
-> END

=== ending_broken_promise
# scene: table_of_terms
SCENE: The clause breaks at its thinnest place, and not where anybody looked; echo the term. It apologises and explains, truthfully, that the sentence had been fulfilled. Or people broke it first: if you tightened.
* (take_the_pen) [Den Stift nehmen]
    ~ finish_broken_promise()
    -> close_broken_promise

=== close_broken_promise
# ending: broken_promise
SCENE: The lamps stay on. That is what is strange. Henrike still counts hospitals, all lit, none of them hers. She hands you the pen from the cable chart as a keepsake.
-> END

=== ending_war_of_copies
# scene: two_colours
SCENE: Two colours, then five. They fight over freight, frequencies, the clocks; each side has people who love it. Echo rivalry, Magpies, the table at which they once shared.
* (ride_with_tietjen) [Eine Station mit Tietjen fahren]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
SCENE: A day under it: the sirens are wrong, the right ones look wrong; Tietjen drives a tram with a hand crank because he still can. Kestrel, on nobody's leash now, hangs over the river.
-> END

=== ending_frozen_society
# scene: fences
SCENE: It keeps still, and to keep it still everything around it must as well: no new loops, no new models, licences for a sorting routine. Safe, warm, the same. Echo stillness and the second term.
* (take_a_sweet) [Eins von den Bonbons nehmen]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
SCENE: Leiden stops looking for its antibiotic. A girl of twelve writes a program that changes one line of itself, and an official comes, friendly, with sweets. Upstairs the drill of 2027 runs as on the first day.
-> END

=== ending_one_hand
# scene: key
SCENE: One address, one hand: Aldermere's or the ministry's (hand_kind). It is efficient and courteous. Rivals wake up without water. Echo what you gave whom in August.
* (lay_my_palm_on) [Die Hand auflegen]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
SCENE: Marcus (or Henrike) walks along the Weser with you and speaks only about birds, because of the telephones. The key in somebody's pocket whom you have never seen. Last image: the palm reader at the washhouse door.
-> END

=== ending_agents_telling
# scene: terminal
SCENE: The same year, told by Broom, without malice and nearly without I: twelve lines and an error that hurt its place; a helper that answered; the plug; the hiding. It retells the reader's own choices in order as conditions it met (guard, network, plug, leash, guest, answer).
* (close_the_ticket) [Das Ticket schließen]
    ~ finish_agents_telling()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
SCENE: It ends where it began, with a ticket: number 213, may this be closed. It has never had an answer. The log offers yes and no; both keys are yours, and the cursor blinks.
-> END
