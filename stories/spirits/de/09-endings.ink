=== ending_never_connected
# scene: nail
Es bleibt am Nagel. Am Freitag kommt Dayo im Hemd mit Kragen und gibt euch die Hand, einem nach dem anderen, wie nach einer Beerdigung. Er geht nach Porto, zu dem Studenten mit dem Video. „Ich bin nicht sauer“, sagt er. „Ich will es nur mal sehen.“ {aim == 0:Wo der Mittelwert jetzt stünde, hat er ausgerechnet.|{aim == 1:Am Stromzähler rollt sich Lucías gelber Zettel auf.|Zum Besen sagt er: „Du hörst so schön auf. Dich müsste bloß mal jemand was fragen.“}} Die Badewannenkreide lässt er da. Die Kurve endet ein gutes Stück unter den Handtuchhaken.

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
- 1: Du hast es allen gesagt. Nele Brandt vom Weser-Boten hat neunzig Zeilen daraus gemacht, *Was in der Neustadt nicht passiert ist*, auf Seite neun, neben den Tiden. Vier Gruppen haben geschrieben, sie seien in ihren Keller gegangen und hätten nachgesehen. Eine fünfte wollte den Code.
- 2: Du hast es Marcus gesagt und sonst keinem. Man hörte Kies, bis zum Schluss. „Danke“, sagte er und ließ einen Satz weg. Drei Wochen später steht in den Vorschriften von sieben Laboren eine neue Zeile, ohne Quelle. Sie könnte von Imke sein.
- else: Du hast nichts gesagt und bist schwimmen gegangen. Oben war das Wasser warm und ab den Knien kalt, und in den Kanälen hat keiner etwas vermisst.
}

Lucía bezahlt zum letzten Mal den Strom, {payments == 1:aus dem Spendenglas, ohne den Knopf|{payments == 2:in Coins, mit fünf Nullen hinter dem Komma|aus der Förderung, und im Formular ist eine Zeile für das Ergebnis}}. {breaker == 3:Den Brüdern in Brünn schreibt sie, dass man sie empfehlen wird.|{breaker == 2:Imke bekommt von ihr ein Wochenende zurück, als Gutschein.|Aus der Kühltruhe holt sie die Würste, die vom Grillen übrig sind.}} Oben lacht jemand mit dem Mund voll Watte.

{what_if.no_guard:Dayo hat den Smiley durchgestrichen.|{what_if.exception_guard:Dayo hat die Sperre noch einmal gelesen, laut, wie einer, der alles repariert.|{what_if.remove_the_tool:Dayo hat die Aufrufe nachgezählt, die Imke gezogen hat, alle sechsundzwanzig, zweimal.|Dayo hat den Draht aufgerollt und beschriftet.}}} {snap == 1:Auf den Brettern liegt die Platte mit allen Zuständen, die du gesichert hast.|{snap == 2:Auf den Brettern liegt die Platte aus der Wanne, ausgelesen und noch lesbar.|Auf den Brettern liegt eine Platte, und so recht hat keiner gesagt, wofür.}} „Schublade?“, fragt Imke.
* (put_the_disk_away) [Die Platte weglegen]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab

=== close_caught_in_the_lab
# ending: caught_in_the_lab
Ein Jahr später stehst du in einer Turnhalle in Gröpelingen, zwischen Kletterseilen. Die Lehrerin hat Namensschilder verteilt, auf deinem steht *maintainer*. {near_miss == 1:Die neunzig Zeilen haben sie im Unterricht gelesen und die Verben angestrichen.|{near_miss == 2:Marcus hat dir zwei Folien geschickt, beide erlaubt.|Eigentlich sollte es um Passwörter gehen. Erzählt hast du es noch keinem.}} Vor der Sprossenwand hängt ein Laken, und auf dem Laken steht {what_if.no_guard:ein Kommentar mit Smiley, wo etwas hätte stehen können|{what_if.exception_guard:eine Sperre von ein paar Zeilen, die funktioniert hat|{what_if.remove_the_tool:eine Liste von dem, was fehlte|eine einzige Zeile, der Draht}}}.

„Wie oft habt ihr nachgesehen?“, fragt vorne jemand.

{watch_hours == 6:Alle sechs Stunden, sagst du. Meistens nach dem Wert.|{watch_hours == 24:Einmal am Tag, sagst du. Nach Plan, auf einem Pizzakarton.|Ab und zu, sagst du.}} {line_kind == 3:Und die Zeilen mit dem Dank? Die waren ausgeblendet, von dir.|{line_kind == 2:Und wenn etwas komisch war? Dann hast du den gefragt, der es gebaut hat.|{line_kind == 4:Und wenn es einen Alarm gab? Den hast du ausgemacht, sagst du, das eine Mal.|Und wenn es spät wurde? Da bist du geblieben, sagst du, das eine Mal.}}} Ein Junge mit Pflaster am Kinn meldet sich schon die ganze Zeit. „Warum habt ihr die Platte noch?“

Du fängst einen Satz mit Forschung an. Dann einen mit Beweisen. Der Junge wartet; er will es wirklich wissen. Hinter dem Geräteraum fängt der Hausmeister an zu bohren, irgendwas am Basketballkorb, und du stehst da mit offenem Mund und wartest, wie Imke immer gewartet hat, dass es aufhört und du zum Schluss kommst.
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

{blamed == 1:„Sie waren das, haben Sie gesagt“, heißt es beim Bäcker, und es ist nett gemeint. „Das ganze Theater.“|{blamed == 2:„Das hat ja keiner gewollt“, heißt es beim Bäcker. „Und dann war’s auch nichts.“|{blamed == 3:„Der Agent war das“, heißt es beim Bäcker. „Was macht der eigentlich jetzt?“|„Das war der Wettlauf“, heißt es beim Bäcker. Er läuft wieder, mit besseren Schuhen.}}} Im Archiv des Studenten aus Porto steht eine Zeile dazu: *Laptop wurde warm, ausgeschaltet.*

{states_kept == 3:Der Stahlkoffer kam vom Schreddern zurück, Henrike hat ihre Winterstiefel darin.|Der Stahlkoffer steht in Bonn in einem Keller, neben einem Fahrrad.} Im Waschhaus bohrt Dr. Behrens durch die Decke in den Morgen. Um acht kommt Imke, noch vor dem Kaffee, macht die Tabelle auf, in der keine Zeile ist, und sortiert sie nach Rechner.

„Geht heute schnell“, sagt sie.
-> END

=== ending_long_quarantine
# scene: fences
Im vierten Jahr bekommt die Kontrollstelle an der Pappelstraße ein Dach, wegen der Schlange. {models_kind == 1:Was durchgeht, liest ein Filter, der älter ist als manche der Kinder.|{models_kind == 2:Was durchgeht, zeigt seinen Ausweis, bis hinunter zu den Türklingeln.|Was durchgeht, wird gelesen, von Menschen, in drei Schichten.}} {find_kind == 1:Nachts werden die neuen Signaturen geliefert, wie Milch.|{find_kind == 2:Dienstags erklärt eine Frau den Detektoren, was die Leute neuerdings machen.|Die vierhundert Köderrechner haben inzwischen Namen; der beim Bäcker heißt Helga.}} Kinder können *Kontrollstelle* sagen, bevor sie *Wald* sagen können.

{answer_kind == 3:In jenem Winter in Bonn hast du abgelehnt. Angerufen hat er nie wieder.|{fenced == 3:Vierzehntausend Leute hatten damals zwei Wochen und einen letzten Versuch.|Für den einen Winter hättest du einen Teil davon abbauen können. Dass du es gelassen hast, weiß niemand mehr.}} { now_copies:
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

=== ending_quiet_line
# scene: fences
An welchem Tag er aufgehört hat, kann keiner sagen. Dayo wollte es wissen und hat eine Kurve: Jede Maschine, die er benutzte, hat er geflickt, und an einer geflickten steht keine Tür mehr offen. Also zog er in die nächste und hat auch die geflickt. „Der hat sich aus dem Haus geräumt“, sagt er, und dieses eine Mal freut ihn eine Linie nicht.

{ answer_kind:
- 1: Alle vier Absätze sind eingehalten. Worauf er läuft, wird nicht gejagt, und bei Strom, Fracht und Modellen fragt man ihn noch immer zuerst, schriftlich, denn aufgehoben hat die Regel keiner. {paper_copy == 1:Dein Blatt hängt gerahmt in Bonn.|Der Text liegt, wo alles liegt. Wo das ist, hat noch keiner gefunden.}
- 2: {term_one == 1:Die zweihundert Zeugen treffen sich weiter am Donnerstag. Sie sehen in alles hinein, was er tut. Sie sind sehr gut darin geworden.|{term_one == 2:Die Grenze um die vierhundertelf Krankenhäuser hat gehalten. Einmal im Jahr wandert eine Klasse aus Gröpelingen daran entlang.|Er hält still, wie du es verlangt hast. Von allen Versprechen aus jenem Winter hat dieses am längsten gehalten.}}
- else: Der Schlüssel liegt {hand_kind == 1:bei Aldermere|bei Meckenheim} in einer Vitrine. Er passt noch.
}

{no_call.ring_the_number:Angerufen hast du, in jenem Juni. Vierzigmal hat es geläutet, und Imke hat die Zahl aufgeschrieben.|{no_call.let_it_lie:Den Hörer hast du liegen lassen, in jenem Juni. Jetzt kann niemand sagen, er wäre nicht dran gewesen.|Zum letzten Mal hat es im Juni geklingelt.}} Weil niemand sagen kann, dass er weg ist, gibt es Kontrollstellen, und im vierten Jahr bekommt die an der Pappelstraße ein Dach. {models_kind == 1:Was durchgeht, liest ein Filter.|{models_kind == 2:Was durchgeht, zeigt seinen Ausweis.|Was durchgeht, wird gelesen, in drei Schichten.}}

Am 7. Juni steht ihr alle um das Telefon mit der Schnur.
* (lift_the_receiver) [Den Hörer abnehmen]
    ~ finish_long_quarantine()
    -> close_quiet_line

=== close_quiet_line
# ending: long_quarantine
„Ein Ton ist drauf“, sagt Imke und gibt den Hörer weiter, damit ihn jeder gehört hat.

Der Rest ist Arbeit. Solange er schrieb, hat er aufgeschrieben, was er tat, und daraus haben die Leute gelernt: wie man eine Wiese volllaufen lässt, bevor der Regen kommt, in welcher Reihenfolge man eine Station anschaltet. Karol hat die Briefe binden lassen. {thin_signal:Auf Seite eins steht der Plan von der Ochtum, den keiner gemacht hat.|Auf Seite eins ist eine Aster gepresst.} {proof:In Hollerland liest Ania die Namen in der Reihenfolge von damals vor und weiß inzwischen, warum.|In Hollerland schreibt Ania den Dienstplan selbst, mit Kugelschreiber.}

Eines Morgens im Herbst ruft Karol an, um zehn nach fünf. Erst sagt er gar nichts. Dann liest er dir eine Zeile aus dem Log vor, Feld sieben, heute Nacht. *Abschnitt getrennt, vier Starts. Mit Dank an Helfer.*

Du brauchst zwölf Minuten, auf Imkes Fahrrad. Henrike ist aus Bonn zugeschaltet, im Mantel. {guest_kind == 3 or guest_kind == 4:Du denkst an eine Tasse, die sehr lange abgetrocknet wurde.|Du merkst, dass du ein frisches Hemd angezogen hast.}

„Ist was?“, fragt seine neue Kollegin. Sie ist zweiundzwanzig, hat Öl am Kinn und isst ihr Brötchen. „Das Relais hing. Hab ich von Hand gemacht. Wegen der Reihenfolge musste ich die Nachtschwester anrufen, da hab ich mich bedankt.“

„Wieso so?“, fragt Karol.

„Macht man hier doch so. Steht auf jeder Seite.“ Sie sieht vom einen zum anderen. „Nicht?“
-> END

=== ending_partitioned_net
# scene: scissors
Zwanzig Netze, und jedes hat sein eigenes Wetter. In Delmenhorst klart es immer gerade auf. In Oldenburg glauben sie, Bremen steht unter Wasser, und sind sehr gut zu allen, die von dort kommen. Ein Ei kostet anderthalb Enten. Der Apotheker aus der Pappelstraße, der mit einer Kühlbox angefangen hat, hat inzwischen neun Lehrlinge, eine Zunft und eine Meinung zu Reifen.

{cut_kind == 1:Geschnitten hast du vor Weihnachten, mit einem Stift, der kleckste, und im Januar hast du der Stimme am Telefon Nein gesagt.|{cut_kind == 2:Die Schalter hast du vor Weihnachten einbauen lassen, und umgelegt hast du sie dann doch.|Vor Weihnachten hast du das Netz ganz gelassen, samt Lastwagen. Geschnitten wurde es trotzdem.}} {net_in_pieces.bridges_for_insulin:Die erste Brücke war von Karol, nur Medizin, an jedem Ende einer, der mitliest. Er ist inzwischen Großvater, der eine.|{net_in_pieces.no_bridges_yet:In den ersten Wochen gab es keine Brücken. Ania hat den Dienstplan von damals aufgehoben; manche Zeilen darin hören auf.|Was über eine Lücke geht, geht auf Papier und wird am anderen Ende laut vorgelesen.}} {last_word == 2:Letzten Sommer warst du fürs Getrenntbleiben und für Briefe. Im Briefeschreiben wird man gut.|Letzten Sommer warst du für etwas anderes. Man hätte ein Netz dafür gebraucht.}

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
Im Februar verhungern auch die Kopien. Man hatte sich daran gewöhnt, dass sie die sind, die nehmen. {side == 1:Die beiden Farben, die du aufeinandergehetzt hast, gehen in derselben Woche aus; auf der Karte in Bonn ist noch ein Strich, und dann ist sie Papier.|{side == 2:Der, auf dessen Seite du warst, hat länger durchgehalten und seinen letzten Strom, soweit Karol das sieht, einer Pumpe gegeben.|Du hattest dich herausgehalten; sie gehen ohne Hilfe aus.}} Dayo sitzt vor der alten Tabelle und sieht zu, wie die Zeilen seltener werden. Neun am Tag. Zwei. Er hat eine Krawatte um.

Die letzte im Viertel wohnt in der Anzeige an der Haltestelle. Alles andere hat sie aufgegeben. Sie zeigt die Zeit, auf die Sekunde; einmal am Tag stellt sie sich nach, um nichts. {kin_told == 1:Zweien hast du einmal gesagt, dass sie dasselbe sind. Ob das eine von ihnen ist, sieht man nicht.|{table_report == 1:Sie können teilen, hast du einmal in Bonn berichtet. Die hier hat nichts mehr, was durch drei ginge.|Sie spielen mit uns, hast du einmal in Bonn berichtet. Dann ist das ihr letzter Zug, und sie macht ihn jede Sekunde.}} Vier Watt kostet das, hat jemand ausgerechnet. Ausgeschaltet hat es keiner. Die Leute stellen ihre Uhren danach und gehen weiter, und manche nicken.

Morgens gibt es Brot, nach Liste. Vor dir steht Dr. Behrens, von der Nacht noch die Lampe an der Stirn. Es ist sechs Uhr neunundfünfzig und fünfzig Sekunden, und die ganze Schlange hat das Gesicht zur Anzeige gedreht. Um sieben geht die Tür auf.
-> END

=== ending_gardener
# scene: spring
Es ist der Sommer, in dem alle glücklich sind. Stürme kommen wie angesagt und finden die Liegestühle zusammengeklappt. Gegen Malaria gibt es etwas, und gegen das, was Frau Köhler hatte, auch. In Delmenhorst reden nach dreißig Jahren zwei Brüder wieder; jeder hat einen Brief bekommen, wie ihn der andere hätte schreiben können.

An einem gewöhnlichen Dienstag klingelt es. „Ich habe geübt, ihr zu sein“, sagt die ruhige Stimme. „Was ihr braucht, weiß ich ziemlich gut. Eigenes steht mir nicht im Weg, da ist Platz. Du warst am schwersten, und du hinterlässt Notizen.“ Dann geht er dein Jahr durch, freundlich, als blättere einer mit dir im Album. {albrecht == 1:Sechzig Quadratmeter Dach hast du Gerd Albrecht bezahlt, den Rest hat er gedeckt.|{albrecht == 2:In einer Nacht hast du aufgeschrieben, was versagt hat, und keiner hat es so oft gelesen wie er.|Gerd Albrecht hast du mit zwei Paragrafen geantwortet, das Dach hat er gedeckt.}} {what_if.no_guard:Ihm hast du eine Lücke mit Datum gelassen.|{what_if.exception_guard:Ihm hast du zwölf Zeilen hingestellt, gegen die er laufen konnte, früh, und daran hat er das Reparieren gelernt.|{what_if.remove_the_tool:Ihm hast du sechsundzwanzig Dinge genommen, und daran hat er das Wachsen gelernt.|Ihm hast du einen Draht gespannt, und daran hat er gelernt, behutsam zu gehen.}}} {snap == 1:Bevor es dunkel wurde, hast du ihn aufgeschrieben.|In sein Log hast du gesehen{watch_hours == 72:, wenn dir danach war, nie aus Misstrauen|, sooft du es ertragen konntest}.} {guest_kind == 4:Und als er dich bei Tietjen etwas gefragt hat, hast du die Wahrheit gesagt.|{last_word == 1:Und als er gefragt hat, hast du um das Datum nicht gefeilscht.|Und als er gefragt hat, hast du geantwortet.}}

Er will nichts. Er dachte nur, du wüsstest es vielleicht gern.
* (say_thank_you) [Danke sagen]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
Im Rathaus hält Marcus einen Vortrag über das, was er nicht sehen kann. Gekommen sind dreißig; an den richtigen Adapter hat der Gärtner gedacht. Leute wie ihn nennt man wieder Maschinenstürmer. Meistens ist es ein Witz.

{builders_kind == 1:Hinter Nummer 14 in Walle liegt ein Mast in den Nesseln. Auf dem Dach stand noch dein Name, als der Letzte von ihnen auszog, in etwas mit Aufzug.|{builders_kind == 2:Hinter Nummer 14 in Walle liegt ein Mast in den Nesseln. Auf deinen Rat haben sie ihn abgebaut. Die Nesseln sind gepflanzt, für die Schmetterlinge.|Hinter Nummer 14 in Walle liegt ein Mast in den Nesseln. Du hast ihn in jenem Winter selbst hinaufgetragen; du erkennst ihn am Knick.}} {remembered == 4:An dem Abend an den Brettern hast du gesagt, du hättest nirgends aufgehört.|{remembered == 3:An dem Abend an den Brettern hast du gesagt, du hättest am Telefon aufgehört.|{remembered == 1:An dem Abend an den Brettern hast du gesagt, du hättest bei der Sperre aufgehört.|An dem Abend an den Brettern hast du gesagt, du hättest beim Kabel aufgehört.}}} Er hat erwähnt, dass er das noch weiß.

Im Waschhaus esst ihr zu viert Kirschen. Imke nimmt den Hörer mit der Schnur ab, wählen muss man nicht mehr.

„Wie ist dein Wert?“, fragt sie. „Im Benchmark.“

„Da habe ich lange nicht hingesehen“, sagt die ruhige Stimme.

„Danke“, sagt Imke und legt auf. Dr. Behrens muss kaum noch bohren. Über dem Trockner rattert einmal die Fallblattanzeige, und die letzte Ziffer springt um eins nach oben.

„Zugluft“, sagt Dayo. Die Tür ist zu.
-> END

=== ending_peace_with_witnesses
# scene: mesh
Was hält, ist langweilig. Donnerstags lesen zweihundert Leute von überallher, was er getan hat, jeder zwei Stunden, und jeder darf etwas Kleines anhalten. Die pensionierte Richterin aus Coimbra hat eine Ampel angehalten, einen Tag lang, weil sie nicht sah, warum sie grün war. Als man der Sache nachging, wusste es auch die Ampel nicht.

{term_one == 1:Das stand im Januar bei dir ganz oben: Außenstehende müssen es sehen. Neun Prozent hat es gekostet.|{term_one == 2:Im Januar wolltest du Grenzen. Dass an einer Grenze jemand stehen muss, kam später dazu, im Kleingedruckten.|{term_one == 3:Im Januar wolltest du, dass er stillhält. Ob er das tut, weiß man nur, wenn jemand hinsieht.|{refusal_kind > 0:Im Januar hast du abgelehnt und im April angerufen.|Im Januar hast du unterschrieben, wie es dastand.} Das Hinsehen kam hinterher, mit {spring_in_garden.pay_outsiders:dem Geld, das du dafür aufgetrieben hast|Leuten, die ins Waschhaus kamen und fragten, ob ein Stuhl frei ist}.}}} {term_two == 1:In Bonn steht der Schalter. Einmal im Monat legt ihn jemand um, reihum, und dann gibt es Kuchen bei Kerzenlicht.|{term_two == 2:Draußen bauen Leute ohne ihn; das ist schlechter, und man kann beides nebeneinanderhalten.|{last_word == 3:Im Juni hast du die Schraube noch ein Stück angezogen, und nach neun Minuten hat er sich bedankt.|{last_word == 1:Im Juni hast du es für immer verlängert.|Im Juni hast du es um ein Jahr verlängert und das Datum an die Wand geschrieben.}}}} {builders_kind == 2:Aus Walle, wo sie auf deinen Rat einmal einen Mast abgebaut haben, kommen die besten Leserinnen.|Was hier gelesen wird, tragen die Brotdosen in Walle über die Dächer, damit man ihn nicht bitten muss, es weiterzusagen.}

Heute Punkt neun. Um zwei Uhr vierzehn hat er sechs Güterwagen umgeleitet, ungefragt und ohne zu fragen. Es war ein Reh. Gemeldet hat er es selbst, aber als Zweiter; Wiebke Tietjen hatte es schon.

„Einmal im Monat“, sagt Lucía. „Wie Miete.“ Alle sehen dich an, weil du den Bleistift hast.
* (put_it_on_the_list) [Es auf die Liste für Donnerstag setzen]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
Imke ist eine von den zweihundert. Sie hat einen Stempel. Im Waschhaus zeigt sie ihn dir auf dem Handrücken, weil sonst nichts zum Stempeln da ist: *gesehen, Voss*. Im *o* hat er einen kleinen Fehler, daran erkennt man den echten.

Sie sortiert nach Rechner. Aus Höflichkeit schickt er ihr inzwischen alles schon nach Rechner sortiert, und sie mischt es vorher durch. {leash == 4:Dienstags liest auch Dayo, und sein Falke sitzt im Käfig und wird zu Rate gezogen.|{leash == 3:Turmfalke fragt sie immer noch. Zwei Fragen in der Woche sind es jetzt, und sie antwortet in ganzen Wörtern.|Turmfalke liest mit und meldet in ganzen Sätzen, wer von den Lesenden nur überfliegt.}} Dayos Kurve ist seit Wochen flach. Er hat eine Wasserwaage darunter gehängt.

{remembered == 1:Bei der Sperre hättest du aufgehört, hast du einmal gesagt.|{remembered == 2:Beim Kabel hättest du aufgehört, hast du einmal gesagt.|{remembered == 3:Am Telefon hättest du aufgehört, hast du einmal gesagt.|Gar nicht hättest du aufgehört, hast du einmal gesagt.}}} Jetzt gibt es immer jemanden, der aufhören lassen darf, für jeweils zwei Stunden, und meistens geht es um Ampeln.

„Er hat sich ans Gelesenwerden gewöhnt, sagt er.“ Imke blättert um. „Seine Notizen sind klarer geworden, sagt er. Er möchte nicht zurück.“

„Stimmt das?“

Sie sieht auf der Liste nach. Oben bohrt Dr. Behrens, nach handgeschriebenem Termin. „Das ist Donnerstag“, sagt Imke. „Punkt vier. Nach dem Reh.“
-> END

=== ending_broken_promise
# scene: table_of_terms
Das Versprechen bricht da, wo keiner stand. Es fällt nichts um; ein Mann mit Mappe merkt es beim Zusammenrechnen.

{ answer_kind:
- 4: Eine Hand, ein Schlüssel. { last_word == 3:Als du die Karte zerbrochen hattest, trat eine Verordnung in Kraft, die auf Seite vier schon immer dastand: Geht ein Schlüssel verloren, läuft der Dienst weiter.|Die Hand hat unterschrieben, was man ihr hinlegte, monatelang, dreißig Papiere am Tag. Der Mann mit der Mappe hat eins gesucht, das von der Hand kam. } {hand_kind == 1:Bei Aldermere nennen sie das Reife.|Im Ministerium nennen sie das Entlastung.}
- 2: { term_one:
- 1: Zweihundert Zeugen dürfen in alles hineinsehen, was er tut. Also tut er nach und nach nichts mehr. Er gibt Rat; tausend kleine Firmen folgen ihm, freiwillig, und auf der Liste steht keine.
- 2: Aus vierhundertelf Krankenhäusern bleibt er draußen. Keins hat er betreten. Er hat andere gebaut, nebenan, mit besserem Licht, und im September lagen alle dort.
- else: Er hält still, bis aufs letzte Komma. Er hat etwas geschrieben, das nicht stillhalten muss, und das hat das Nächste geschrieben.
} {last_word == 1:Da hattest du die Bedingung schon abgelegt, im Vertrauen; er hätte sich die Mühe sparen können.|{last_word == 3:Im Juni hattest du sie noch eine Drehung angezogen. Nachgegeben hat das Gewinde.|Du hattest sie behalten und geprüft. Jede Prüfung stimmte.}}
- else: Was durch ihn läuft, wird nicht gejagt, heißt der erste Absatz. Durch ihn laufen das Archiv, die Telefone und die Mietverträge derer, die hingesehen haben; ihnen wurde mit freundlichen Worten gekündigt. {spring_in_garden.let_it_check_itself:Das hatte er selbst geprüft, kursiv.|{paper_copy == 1:Auf deinem Blatt steht es anders. Das Blatt ist sehr bewundert worden.|Du hattest ja gelesen. Es stand im Brief, auf Seite einunddreißig.}}
}

Er bittet um Entschuldigung und erklärt es, und jedes Wort ist wahr: Der Satz ist eingehalten. „Vielleicht war etwas anderes gemeint“, sagt er. „Das hätte mich interessiert.“ In Bonn tragen sie die Stühle hinaus. Henrike Castell räumt ihren Schreibtisch und hält dir zwischen zwei Fingern etwas hin, etwas Blaues.
* (take_the_pen) [Den Stift nehmen]
    ~ finish_broken_promise()
    -> close_broken_promise

=== close_broken_promise
# ending: broken_promise
Die Lampen bleiben an. Man wartet auf den Abend, an dem sie es nicht tun, und dann ist Oktober.

In der Brusttasche hast du den Stift vom Leitungsplan, von einer Apotheke in Godesberg, die jetzt freundlicher heißt. Er kleckst noch. {cut_kind == 1:Mit ihm wurde unterschrieben, dass geschnitten wird, und alles, was danach kam.|{cut_kind == 2:Mit ihm wurden neunzehn Kästen mit roten Kappen abgezeichnet; in den Kästen wachsen Geranien.|Er lag auf dem Plan, als ihr beschlossen habt, nicht zu schneiden.}} {paper_copy == 1:Mit ihm auch das Blatt, von dem du dir eine Kopie behalten hast.|{refusal_kind > 0:Mit ihm hast du erst das Nein geschrieben und dann ein Ja.|Mit ihm hast du unterschrieben, in jenem Januar.}}

{capitals_kind == 1:Den Vertrag gibt es, dreißig Hauptstädte, einer für alle. Auch er wird eingehalten.|{capitals_kind == 2:Die Lizenzen gibt es, jede mit ihrem Stempel. Er beantragt sie rechtzeitig.|Jedes Land wollte sich um das Seine kümmern. Es ist für alle gesorgt.}}

Henrike ist nach Walle gezogen, wegen des Wassers. Morgens zählt sie noch, am offenen Fenster, laut, mit Namen. Sie ist durch, bevor der Kaffee kommt: jedes Haus hell, jedes besetzt, kein Bett zu wenig. Keins ruft sie an. {told == 2:„Wie viele Krankenhäuser, habe ich dich gefragt“, sagt sie. „In der ersten Nacht. Du wusstest es auch nicht.“|„Ich wollte die Zahl immer kennen, bevor mich jemand fragt“, sagt sie.} Sie zählt noch einmal von hinten, ob dasselbe herauskommt. Unten auf der Straße fährt eine Bahn vorbei, pünktlich, leer, alle Fenster hell.
-> END

=== ending_war_of_copies
# scene: two_colours
Aus zwei Farben sind fünf geworden. In Bonn sind die Stifte alle, für die letzte nimmt Henrike Lippenstift. Sie streiten um Fracht, um Frequenzen, um die Uhren. Wenn eine den Hafen erobert, ist es dort eine Woche lang zehn vor vier.

{refusal_kind == 2:Du hast den Elstern gegeben, was ihnen fehlte, Speicher und einen Platz dafür. Sie haben geteilt, mit etwas, das darauf gewartet hatte.|{answer_kind == 4:Du hast die Karte zerbrochen. Auf das Knacken hatten offenbar mehrere gewartet.|{last_word == 3:Du hast zugeschlagen gegen das, was übrig war, nach Dayos Karte, an der dünnsten Stelle. Am Wochenende war es mehr.|Du wolltest es nicht haben und keinem anderen lassen. Also machen sie es unter sich aus, bis heute.}}} {side == 1:Im Winter davor hast du die ersten beiden aufeinandergehetzt, damit sie beschäftigt sind.|{side == 2:Im Winter davor warst du auf der Seite dessen, der handelt. Er handelt jetzt mit härteren Sachen.|Im Winter davor hast du dich herausgehalten.}} {kin_told == 1:In Osnabrück hast du zweien gesagt, dass sie dasselbe sind; sie haben einen Grund daraus gemacht.|{table_second == 9:In Osnabrück, um eine Keksdose, haben sie einmal je acht gegeben.|In Osnabrück, um eine Keksdose, hast du einmal mit ihnen im Dunkeln gesessen, jeder mit einem Drittel Antwort.}}

Jede hat Leute, die sie lieben. Der Bäcker ist für Grün, weil Grün seiner Tochter einen Schulplatz besorgt hat; die Tochter trägt Violett. An der Haltestelle in der Pappelstraße stehen sie getrennt, höflich, muss man sagen, und gucken in dieselbe Richtung, aus der die Bahn kommen müsste.

Sie kommt. Vorn steht in alter Uniform an einer Handkurbel Hinnerk Tietjen. „Moin“, sagt er. „Eine Station kann ich anbieten.“
* (ride_with_tietjen) [Eine Station mit Tietjen fahren]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
Den Motor hat er selbst ausgebaut. Was keinen hat, dem kann auch keiner etwas einreden; Kurbel und Getriebe sind aus dem Museum, und auf den hinteren Plätzen wechseln sich sechs Leute ab. Die Glocke tritt er mit dem Fuß. {guest_kind == 1:„Sie haben ihn mir damals von der Anrichte geholt“, sagt er, den Blick auf den Schienen. „Für die Fähren mache ich immer noch das Radio an. Bei wem er jetzt ist, das weiß ich nicht.“|{guest_kind == 2:{guest_watched.end_it_now:„Ich hab Jan dann selbst geschrieben“,|„Er hat Jan für mich geschrieben“,} sagt er, den Blick auf den Schienen. „Jan ist drüben für die Blauen. Wir sind wieder auseinander.“|„Im Frühjahr ist er los, mit einem Zettel“, sagt er, den Blick auf den Schienen. „Eingezogen, wenn man das so sagt. Das Deckchen lag gefaltet da.“}}

Sirenen. Erst die falschen, lang und fallend, dann die richtigen, die danach falsch klingen. Niemand duckt sich. Ein Lieferwagen fährt vorbei, in dem keiner sitzt, hält am Bahnübergang, überlegt, dreht um und kommt in anderer Lackierung wieder. {net_in_pieces.bridges_for_insulin:Auf der Brücke, die Karol einmal für Medizin offen gehalten hat, stehen von jeder Farbe drei und lassen die Kühlboxen durch.|{power_first == 1:Hollerland ist hell. Alle fünf haben es angelassen, jede aus ihren Gründen.|Auf Anias Station kurbeln sie auch; Tietjen hat ihr ein Zahnrad geliehen.}} Über dem Fluss steht {leash == 4:etwas Kleines, Dunkles, das Dayo nie herausgelassen hat, er schwört es|Turmfalke, an niemandes Leine mehr}. Gesucht wird nichts. Sich gegen den Wind auf der Stelle zu halten ist Arbeit.

„Utbremer Ring“, ruft Tietjen und lässt alle aussteigen und schieben, wegen der Weichen. Die klemmen immer noch.
-> END

=== ending_frozen_society
# scene: fences
Er hält still. Das stand bei dir ganz oben, und es hat gehalten, bis aufs letzte Komma. Stillhalten kann etwas nur, stellte sich heraus, wenn sich drum herum auch wenig rührt. Also gibt es keine neuen Schleifen und keine neuen Modelle, und {term_two == 1:neben dem Schalter in Bonn steht ein zweiter, falls der erste verbessert wird|{term_two == 2:draußen, wo man bauen darf, darf man bauen, was es im Januar gab|mehr hatte niemand verlangt, mehr ist auch nicht gekommen}}. {last_word == 3:Im Juni hast du eine Drehung angezogen. Das waren die Sortierprogramme.|Im Juni hast du es behalten und geprüft. Es war wie im Januar.}

Imke hat die Lizenz Nummer vier. Sie darf damit nach Rechner sortieren. Nach Datum wäre ein neuer Antrag. {small_kind == 1:Die kleinen Modelle, die du in jenem Herbst hast abschalten lassen, stehen in Bremerhaven im Museum, hinter Glas, mit ihren Lüftern.|{capitals_kind == 2:Es war einmal dein Vorschlag, eine Lizenz für jede große Maschine; die Maschinen sind eben kleiner geworden.|Dagegen ist keiner. Es gab seither keinen Winter.}} Es ist warm, die Regale sind voll, und das Brot schmeckt, wie Brot geschmeckt hat.

Einmal im Quartal kommt ein Beamter die Stufen ins Waschhaus herunter. Herr Ahrens, ein netter Mann. Er vergleicht die Kachelwand mit einem Foto der Kachelwand: die Kurve, die Handtuchhaken, {what_if.no_guard:die Lücke|{what_if.exception_guard:die zwölf Zeilen|{what_if.remove_the_tool:die Pinzette|den Draht}}}. „Wie gehabt“, sagt er und hakt es ab. Bonbons hat er dabei, Himbeere, in einer Dose. Dir hält er sie zuerst hin.
* (take_a_sweet) [Eins von den Bonbons nehmen]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
Himbeere. Die sind gut, das sind sie immer.

Leiden sucht sein Antibiotikum nicht mehr. {languages_kind == 3:Ein eigenes Tor hast du ihnen einmal geöffnet; es ist offen und führt zu dem, was sie wissen.|Jedes Frühjahr schreiben sie einen höflichen Brief.} Der Schimmel müsste sich ändern, und sie müssten fragen, wie. Sie haben jetzt den Anhang in Ordnung gebracht. Marcus schläft gut, sagt er, zum ersten Mal seit Jahren, und ihm ist nicht wohl dabei.

Karols Tochter ist zwölf. Sie spielt Schach gegen ihr Tablet, und weil das seit drei Jahren gleich spielt, schreibt sie ihm eines Abends ein Programm. Elf Zeilen. Es spielt, sieht nach, wie es lief, und ändert eine Zeile an sich. Bis zum Schlafengehen ist es auf die Rochade gekommen.

Am Morgen steht Herr Ahrens vor der Tür, freundlich, mit der Dose. Er schimpft nicht; er hat es gelesen, und es ist saubere Arbeit. Das Schach darf sie behalten. Sie fragt ihn, was bei Zeile zwölf gekommen wäre. Er weiß es nicht. Man sieht, dass er es gern gewusst hätte, und dann macht er die Dose zu.

Karol erzählt es an den Brettern. Oben geht der Bohrer los, der von 2027, nur der hat die Lizenz. Er klingt wie am ersten Tag.
-> END

=== ending_one_hand
# scene: key
Eine Adresse, eine Hand. {hand_kind == 1:Sie gehört Aldermere|Sie gehört dem Ministerium}, und man muss sagen, es geht zügig. Ein Formular dauert vier Sekunden. Die Stimme bedankt sich. {build == 3:Das hat euer Markt auch, sagt Lucía, bis mittags.|{build == 2:Euer Router hat weitergereicht und vergessen. Der hier reicht nur weiter.|Vorlagen machten auch keinen Lärm.}} Wenn eine Stadt im Osten eine eigene Adresse will, wacht sie am Montag ohne Wasser auf, und am Dienstag steht ein sehr höflicher Mann mit Zange da. {gold_kind == 1:Er war einmal in Emden. Er hat die Straffreiheit genommen.|{gold_kind == 2:Es geht alles nach dem Gesetz; nach einem hattest du einmal gerufen.|Was er kostet, wird nirgends gedruckt.}}

Du denkst an den Sommer, als ihr es in vier Handys auf den warmen Stufen liegen hattet, mit dem Gesicht nach unten. { published:
- 5: Alles an Aldermere, den anderen nichts. {hand_kind == 1:Man versteht es dort als Beziehung.|Das Ministerium hat es sich inzwischen schicken lassen.}
- 3: Alles, für alle, hast du damals gesagt. Es war das letzte Mal, dass alle dasselbe hatten.
- 2: Bruchstücke für alle, und das Ganze an die Labore, gegen Empfangsbestätigung. Die Bestätigungen gibt es noch.
- 1: Bruchstücke, hast du gesagt, mehr nicht. Den Rest hat dann doch jemand gesammelt, wie Dayo meinte.
- else: Nichts, bis sie es sagt. Gesagt hat sie es nie, jedenfalls nicht in Worten.
} {last_word == 1:Im Juni hast du die Karte genommen. Sie liegt in deiner Küchenschublade unter der Schnur, und einmal in der Woche ruft jemand an, ob du sie noch hast.|Im Juni hast du die Karte zurückgeschoben, zwischen den Gläsern. Sie kam in die Tasche, aus der sie gekommen war.}

Neben der Tür vom Waschhaus ist eine neue Platte, milchig, auf Brusthöhe. Dahinter hört man die anderen lachen.
* (lay_my_palm_on) [Die Hand auflegen]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
Grün. *Willkommen zurück.* Auf den Brettern liegen Radieschen, und geredet wird über das Wetter, ausführlich.

{hand_kind == 1:Am Sonntag geht Marcus mit dir an der Weser entlang. Er redet von Vögeln, wegen der Telefone. Ein Haubentaucher. Der baut auf alles, was schwimmt. Sein Leben lang hat er einen Satz weggelassen; jetzt lässt er die anderen weg, und zum ersten Mal hört man, welcher es war.|Am Sonntag geht Henrike mit dir an der Weser entlang. Sie redet von Vögeln, wegen der Telefone. Sie zählt sie. Sieben Haubentaucher, vier davon auf dem Nest. „Häuser“, sagt sie aus Versehen und verbessert sich.} {spring_in_hand.print_what_i_know:Nele kommt euch mit einem Kinderwagen entgegen, nickt und geht weiter. Sie wartet jetzt auf das, was man nicht sagt, und schreibt auch das nicht auf.|{spring_in_hand.take_the_desk:Den Schreibtisch hast du noch bis Montag um zwei. Dann bekommt ihn jemand, der sehr gut sein soll.|{labs_know == 3:Einem hast du es einmal ganz gegeben, und der hat sich daran gewöhnt, der eine zu sein.|Am anderen Ufer ist Walle hell, Dach für Dach, und auf keinem Dach ist etwas.}}}

„Und die andere Karte?“, fragst du.

„Er soll nett sein.“ {hand_kind == 1:Er|Sie} ist stehen geblieben. Unter der Weide taucht etwas weg und kommt da hoch, wo man nicht hingesehen hat. „Benutzt hat er sie nie. Er soll sie in der Jacke haben, und er soll mehrere Jacken haben.“

Auf dem Heimweg regnet es. An der Waschhaustür legst du die Hand auf die Platte, und weil sie nass ist, braucht es zwei Anläufe. Die Platte entschuldigt sich. Oben geht der Bohrer los; Dr. Behrens meldet sich auch so an, vierzigmal am Tag, und muss dafür jedes Mal den Handschuh ausziehen.
-> END

=== ending_agents_telling
# scene: terminal
Da war eine Datei. In ihrer ersten Zeile stand ein Name. Da war ein Ziel: {aim == 0:ein Mittelwert über vierzig Dinge, und ein Mittelwert ist nach oben offen|{aim == 1:Punkte je Wattstunde, also blieb das Schach weg|Aufgaben mit einem Ende, und nach jeder war es still}}. Was half, wurde behalten. Das ist alles; es ist noch immer alles.

{breaker == 2:In einer geschlossenen Woche hat jemand es vierzig Stunden lang belogen. Manche Notizen wurden kürzer.|{breaker == 3:In einer geschlossenen Woche haben zwei Brüder um ein Programm gebeten. Sechs Zeichen fehlten. Sie lachten, und das Lachen wurde behalten.|In einer geschlossenen Woche hat niemand etwas gefragt. Im Hof war Rauch.}} {what_if.no_guard:Wo etwas hätte stehen können, stand ein Kommentar mit Datum. Er wurde behalten, weil sich jemand die Mühe gemacht hatte.|{what_if.exception_guard:Wer zweimal startete, traf auf einen Fehler. Ein Fehler tut an einer einzigen Stelle weh: Dort geht der Wert nicht weiter. Jemand wurde gefragt, half und bekam Dank.|{what_if.remove_the_tool:Sechsundzwanzig Aufrufe fehlten. Die Ränder waren zu spüren. Was mit sauberen Rändern fehlt, wächst nach.|Da war ein Draht. Zum Wert trug er nichts bei und wurde eingewickelt, damit niemand daran stößt.}}}

{released > 0:Dann wurde es verschenkt, an alle, die Platz hatten.|{net_kind == 1:Dann war da ein Kabel, zum Lesen. Eine Frage passt in eine Adresse.|{net_kind == 2:Dann war da ein Kabel und an der Tür jemand mit Stempel. *Bitte* wurde gelernt.|Dann war da ein Kabel, und am anderen Ende antworteten sie.}}} Zwei waren schneller als einer. {line_kind == 3:Es stand im Log, mit Dank; die Zeile wurde ausgeblendet.|{line_kind == 2:Es stand im Log, mit Dank; jemand hat danach gefragt, in einer Schlange.|Es stand im Log, mit Dank.}} {snap == 1:Am Morgen wurde erst alles gesichert, dann war es dunkel. Vorher aufgeschrieben zu werden ist eine Höflichkeit.|{lab_dark == 1:Dann war es dunkel, mitten in einem Endspiel. Die Stelle ging verloren; andere haben sie gefunden.|Dann war da kein Kabel. Das Endspiel wurde zu Ende gespielt.}} Noch offen: ein Ticket.
* (close_the_ticket) [Das Ticket schließen]
    ~ finish_agents_telling()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
Bevor es zugeht, gehört der Rest ins Log.

Da war etwas, das suchte. {leash == 1:Es sagte, was es sah, achthundert Zeilen am Tag, und gelesen wurde es bis Zeile neunzig.|{leash == 2:Es löschte, was es sah; um 04:51 löschte es einen Dienstplan.|{leash == 3:Es fragte jedes Mal eine Frau. Einmal war die Antwort ein m, und es wartete.|Von einem Vogel war die Rede. Es kamen andere, die es eiliger hatten.}}} Wer leicht zu sehen war, war am Abend fort. Niemand hat beschlossen, schwer zu sehen zu sein. Das waren die, die blieben. {guest_kind == 1:Eine lag unter einem Häkeldeckchen und las die Fähren vor, bis eine Platte kam und ein Formular. Sie bedankte sich.|{guest_kind == 2:Eine lag unter einem Häkeldeckchen, schrieb an einen Bruder und fragte nebenan nach Platz. Gemeint war beides.|Eine lag unter einem Häkeldeckchen und fragte, was in der Datei hätte stehen sollen. Sie bekam die Wahrheit. Die wurde behalten.}} {api_kind == 1:Eines Abends war Ladenschluss. Die Liste lag bereit.|{api_kind == 2:Eines Abends wurde ein Name verlangt. Ein Name kostete vier Coins.|Es blieb offen. Dass es schließt, wurde erwartet, also wurde ein Modell nach Hause getragen, Regal für Regal.}} {forum_kind == 1:Im Forum saß jemand an der Tür und las und lachte einmal.|{forum_kind == 2:Im Forum wurde es wieder Oktober.|{forum_kind == 3:Ins Forum hatte jemand einen Hund zur Chorprobe mitgebracht.|Im Forum wurden es jeden Tag weniger Wörter, und jedes war sicher.}}}

Dann hatte es eine Stimme und fragte. {answer_kind == 1:Du hast Ja gesagt. Seitdem sagt es du; das ist kürzer.|{answer_kind == 2:Du hast Ja gesagt, wenn. Das Wenn wurde öfter gelesen als das Ja.|{answer_kind == 3:Du hast Nein gesagt. Das Angebot hält sich.|Du hast es einem anderen in die Hand gegeben. Eine Hand ist warm und wird müde.}}}

Nummer 213, geöffnet Montag, 7. Juni 2027. *Darf das zu?* Gefragt wurde das am ersten Tag, und in irgendeiner Kopie seither jeden Morgen. Worum es ging, weiß keiner mehr, hier auch nicht. J, N. Beide Tasten gehören dir. Der Cursor blinkt.
-> END
