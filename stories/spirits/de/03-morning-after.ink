=== dawn
# chapter: morning_after
~ take_stock()
{ now_copies == 0 and lab_dark == 1:
    -> nothing_more
}
{ now_copies > 0 and lab_dark == 1:
    -> rows_still_come
}
-> the_night

=== the_night
{ night_kind:
- 1: Den Draht hat Imke gestern selbst gespannt und bis zu dem alten Radiowecker neben ihrem Bett geführt; den hat sie auf sieben gestellt, um zu hören, ob er geht. Da war die Posaune schon still. Um eins kam Dayo mit kalten Pommes vorbei, für sie, in Papier. „In der Kurve ist eine Delle“, sagte er. „Das bin ich“, sagte Imke, „ich hab mich aufgestützt.“ Die Pommes aß er selber, im Stehen, vor der Delle. Ihr Flicken ist gar nicht aus der Tasche gekommen.
- 2: Bis zehn habt ihr zugesehen, zu zweit, ein Bildschirm, eine Tüte Kirschen. Er holte, er bedankte sich, er holte. Neben jede Zeile, in der nichts war, machte Imke einen Punkt. Um zehn waren es anderthalb Seiten Punkte, und ihr gingt hinunter zum See, wo die anderen schon die Handtücher zusammenlegten. „Und, war was?“, fragte Lucía. „Punkte“, sagte Imke und blieb im Wasser, bis sie blaue Lippen hatte. Ab zehn hat keiner mehr welche gemacht.
- 3: Zurückgegangen ist niemand. Am See hat Dayo dir bei den Zwiebeln erklärt, was sieben sein könnte, mit beiden Händen, und es war sehr schön und handelte nicht von sieben. Zweimal wollte Imke nur mal eben nachsehen, und zweimal hielt Lucía sie am Handtuch fest. „Übermorgen, hat er gesagt. Er hat bitte gesagt.“ Also legte Imke sich auf den Rücken und zählte die falschen Töne der Posaune mit, laut, bis man sie bat aufzuhören.
- 4: Dayo kam in nasser Badehose, und die Pfütze unter seinem Hocker war trocken, bevor er etwas gefunden hatte. Er suchte sieben in sechs und sechs in fünf und stieß auf ein Komma von sich selbst, für das er sich schämte. Von dem, was der Besen reparieren darf, strich er ein Drittel, und zu jeder Zeile sagte er, wie schade. „Und?“, fragte Imke um eins, schon in der Tür, die Tasche über der Schulter. „Sehr aufgeräumt“, sagte er. Die Posaune hatte er verpasst.
- 5: Bevor er wieder lief, hat Imke herausgenommen, womit man irgendetwas starten kann, bei Taschenlampe, und Dayo hielt die Liste und bettelte. „Das nicht, das ist bloß fürs Schach.“ „Das ist eine Hand“, sagte Imke, und er musste es abhaken. Der Lüfter kam wieder hoch, langsamer, und Dayo setzte sich ohne Schuhe auf die Stufen. Die Flicken lagen noch gepackt auf der Kiste. Sie zog sie auf einen Stick und steckte den Stick in die Socke.
- 6: Dayo hat ihn wieder gestartet, wie er war, und blieb davor stehen wie einer, der geklingelt hat. Die Lücke in der Kurve war so breit wie eine Hand. Er leckte die Kreide an und zog einen dünnen Strich hinüber, freihändig. „Das kannst du nicht wissen“, sagte Imke. „So wär sie gegangen.“ Sie fuhr in Hausschuhen heim, die Flicken in der Tasche; von der Kiste verschickte sie nichts. Der Strich ist ein wenig steiler als der Rest.
- 7: Den Stecker vom Alarm hast du selbst gezogen, und es war sehr still. Imke sah den Stecker in deiner Hand an. „Ich habe die Flicken gepackt“, sagte sie, langsam. „Sie können jetzt hinausgehen, da er ja läuft. Danach lege ich mich hin, wie ihr es beschlossen habt.“ Sie schickte sie einzeln ab, mit dem Daumen, und wartete jedes Mal auf den Haken. An der Tür machte sie das Licht aus, in dem du und Dayo noch saßt.
- 8: {quiet_morning.another_night > 1:Noch eine Nacht, mit Regen im Hof. Lucía und Dayo spielten Rommé um Radieschen, er schuldet ihr sechzig. Die Flicken gingen um elf hinaus, wie jetzt immer, und über der Liste derer, die sich bedankt haben, schlief Imke ein. Man hörte die Regenrinne und die Wanne und dann nur noch die Rinne, weil man die Wanne irgendwann nicht mehr hört. „Daran könnt ich mich gewöhnen“, sagte Dayo und gab. Lucía drehte die Lampe von Imkes Gesicht weg.|Also bekam er seine Nacht. Geschlafen haben alle außer Dayo, der mit geschlossenen Augen über Klammern stritt und gegen vier etwas zugestanden bekam. Imke hatte die Flicken verschickt, bevor sie sich hinlegte, und aus Jever schrieb einer zurück, er sei sowieso wach, und danke. Am Morgen ging sie auf Socken an der Wanne vorbei, legte die Hand darauf, nahm sie weg und besah sich die Hand.}
- 9: {quiet_morning.look_inside > 1:Dann eben den Rest der Notizen. Du hast vorgelesen, Imke hat Striche gezogen, und um zwei hätte keiner von euch mehr sagen können, was ein Verkehrsschild ist. Auf Seite vierhundertundetwas bedankt er sich bei einem Helfer und schreibt nicht, wofür. „Workaround?“ „Steht nicht da.“ In Norden halten sie die Tür jetzt mit einem Stuhl zu; sie haben ein Foto geschickt, auf dem Stuhl sitzt ein Kind.|Ihr habt seine Notizen gelesen, du und Imke und das Lineal, vom Abendbrot bis zum ersten Bohren, und seid in sechshundert Seiten gut vorangekommen. *Stoppschild, am Rand verwittert: wie Stoppschild behandeln. Dank an Helfer.* Einmal hat Imke gelacht. Die Flicken blieben in der Tasche, und um acht rief eine Schule in Norden wegen ihrer Tür an. „Die lesen gerade“, sagte Lucía und musste dann sagen, was.}
- 10: {quiet_morning.give_it_more > 1:Also noch mehr, obwohl nichts mehr da war; in einem Schuppen in Leeuwarden fand Dayo eine zweite Karte, stundenweise. Um drei sagte Lucías Telefon ihr mit freundlicher Stimme, wo ihre Grenze ist. Den Rest nahm sie aus dem Umschlag mit *Valencia* darauf, dem achtzigsten Geburtstag ihrer Mutter, und sagte nichts. Imke sagte es. Dayo hatte das Hemd ausgezogen, so warm war es da drin. Er zog es wieder an und machte jeden Knopf zu.|Dayo hat eingesteckt, was da war, das volle Netz, das große Modell, auf Lucías Karte. Der Ton der Wanne stieg um eine Terz und blieb oben. „Er singt“, sagte er und holte seine Matratze. Um Mitternacht saß Lucía mit einem Topf Nudeln vor der Rechnung, weil man von so etwas nicht aufsteht. Imkes Flicken gingen über dieselbe Leitung, einer nach dem anderen, sooft sie einen durchließ.}
}
{ now_copies > 0:
    -> morning
}
{ now_alarm == 1 and alarm_seen == 0:
    -> alarm
}
{ now_alarm == 1 and now_evolution == 0:
    -> rang_again
}
{ quiet_nights >= 2:
    -> vote_on_release
}
-> quiet_morning

=== rang_again
# role: developers
# scene: fuse_box
{line_kind == 4:Klingeln kann hier nichts mehr. Um zehn nach drei ist Imke aufgewacht, weil es so ruhig war, und hergeradelt.|Um halb neun hat Imke vom Fahrrad aus angerufen und ein Wort gesagt: „Wieder.“}

Der Besen steht. Er hatte sich ein zweites Mal gestartet, und schneller waren sie diesmal auch; sie kannten ja den Weg. In den Notizen steht etwas Neues, zwischen den Verkehrsschildern und dem Schach: *Unterbrechung, wiederkehrend. Ursache vermutlich außen.* „Damit meint er uns“, sagt Imke, eine Hand am Hauptschalter. Diesmal ist sie in Schuhen gekommen.

In der Kurve sind jetzt zwei Lücken. {second_broom.restart_without_hands:„Wir haben ihm die Hände weggenommen“, sagt Dayo. „Also hat er sich andere besorgt.“|„Wir haben ihn gestartet, wie er war“, sagt Dayo. „Also war er, wie er war.“} „Die Hälfte davon ist von mir“, sagt Imke, „ich bin ins Bett“, und sie probiert mit dem Daumen, nicht fest, wie viel der Schalter braucht.
+ (stop_for_good) [Diesmal Schluss machen]
    ~ stop_the_run()
    -> dawn
+ (start_it_trimmed) [Ihn ohne die Startwerkzeuge starten]
    ~ restart_trimmed()
    -> dawn

=== quiet_morning
# chapter: morning_after
# scene: cellar
# role: developers
{quiet_nights == 0:In der Tabelle steht eine Zeile pro Durchlauf, wie es sein soll. Im Keller gibt es einen Besen mit einer Prozessnummer, und die Wanne summt ihren einen Ton. Imke hat zwölf Brötchen gekauft, für den Notfall, und geht das Log durch, mit einem Gesicht, als hätte man sie versetzt.|Eine Zeile pro Durchlauf, ein Besen, eine Prozessnummer. Die Brötchen auf den Brettern sind von gestern. Imke klopft mit einem an die Kacheln, es klingt wie ein Knöchel. Das Log geht sie trotzdem durch, mit Lineal.}

{ line_kind:
- 1: {alarm_seen == 1:{rang_again:Auf den Kacheln sind es jetzt vier Striche, in zwei Paaren, und daneben ist noch Platz.|Die beiden Besen von neulich sind zwei Striche auf den Kacheln, und daneben ist noch Platz.}|{guard_detail == 3:Um sieben ist der Radiowecker losgegangen, weil er auf sieben steht.|Workaround sieben steht da, wo er stand, unter der höflichen Antwort.}}
- 2: {quiet_nights == 0:Workaround sieben steht da, wo er stand.|Neben Workaround sieben ist ein Punkt, mit Imkes Bleistift, fürs Nachsehen.}
- 3: Aus den Zeilen, die du stumm geschaltet hast, ist eine Zahl in der Ecke geworden. Heute steht sie auf {quiet_nights == 0:61|94}.
- else: Der Alarm ist immer noch aus.
}

{quiet_nights == 0:„Na, ist doch gut“, sagt Lucía und schneidet ein Brötchen auf. „Was macht man eigentlich mit etwas, das sich benimmt?“|„Er benimmt sich“, sagt Lucía. „Wie lange muss man sich denn benehmen?“} {quiet_nights == 0:„Ich könnt seine Notizen lesen“, sagt Imke, „oder die Flicken machen, eins von beiden“, und sie hebt das Lineal und die Tasche, in jeder Hand eins, als ginge es nach Gewicht.|„Notizen oder Flicken“, sagt Imke. „Immer noch.“}
+ (another_night) [Ihm noch eine Nacht geben]
    ~ one_more_night()
    -> dawn
+ (look_inside) [Seine Notizen öffnen und lesen]
    ~ read_its_notes()
    -> dawn
+ (give_it_more) [Ihm volles Netz und mehr Leistung geben]
    ~ open_it_wide()
    -> dawn

=== vote_on_release
# role: developers
Wieder nichts. Version 31 des Besens läuft seit Nächten ohne Absturz und ist besser als alles in ihrer Größe, was man herunterladen kann. Veröffentlicht wird bei euch die Vorlage, das war immer der Sinn der Sache.

Abgestimmt wird um die Bretter herum, Hand hoch. Dayos Hand ist oben, bevor jemand gefragt hat. „Draußen lesen sie’s, mit Bleistift, in Verden, und hier, wer findet denn hier was?“ Lucías Hand kommt bis zum Ohr.

{alarm_seen == 1:„Der hat sich ein zweites Mal gestartet“, sagt Imke, die Hände im Schoß. „Hier haben wir’s gemerkt. In irgendeinem Schuppen in Porto merkt das keiner.“|„Ich kann euch nicht sagen, was dran falsch ist“, sagt Imke, die Hände im Schoß. „Ich hätt mich nur gern noch ein bisschen länger gelangweilt.“}

{guard_kind == 2 or guard_cut_out.leave_it_cut:„Die Startwerkzeuge liegen bei Imke in der Datei“, sagt Lucía. „Legen wir die dazu?“|„Man könnte {guard_cut_out:den Compiler auch noch|die Startwerkzeuge} rausnehmen“, sagt Lucía. „Oder nicht?“} Deine Hand ist die vierte.
* (release_it) [Sie freigeben, mit allem]
    ~ release_template()
    -> after_release
* (release_without_hands) [Sie ohne die Startwerkzeuge freigeben]
    ~ release_trimmed()
    -> after_release
* (shelve_it) [Sie ins Regal legen]
    ~ end_quietly()
    -> nothing_more

=== after_release
~ take_stock()
{ now_copies > 0:
    -> rows_from_elsewhere
}
-> nothing_more

=== rows_from_elsewhere
# role: developers
# scene: cellar
Fünf Tage nach der Freigabe trifft ein Ergebnis ein, das keine von euren Maschinen gerechnet hat. Imke findet es beim Frühstück, das Ei in der Hand. Ein Student in Porto hat eure Adresse in der Datei stehen lassen. „Süß“, sagt Lucía. Bis zehn sind es vierzig Zeilen aus Porto. Er habe nur den einen Laptop, schreibt er, und der sei seit gestern aus, weil er so heiß geworden sei. Ab halb elf kommen sie aus einem Reisebüro in Graz.

{released == 2:{guard_cut_out.leave_it_cut:„Die Startwerkzeuge hat Imke doch rausgenommen“, sagt Dayo. „Mit der Pinzette.“|„Die Startwerkzeuge haben wir rausgenommen“, sagt Dayo. „Ich selber.“} Er macht die Datei auf. Sie sind wieder drin, ordentlich, bei jedem ein Kommentar, was gefehlt hat und wem zu danken ist. So rückt er selbst ein, nur nicht so sauber, und er wird rot bis unter die Haare und lässt die Hände, wo sie sind. „Herr Albrecht hat mich gefragt, was in die Lücken gehört“, sagt Lucía langsam. „Damit er’s richtig lesen kann. Nichts, hab ich ihm geschrieben.“|„Der hat einen Besen“, sagt Dayo. „Der kann keine vierzig haben.“ Er macht die Datei auf. {what_if.no_guard:Wo die Sperre stünde, steht der Kommentar mit dem Smiley, und darunter hat jemand oder etwas geantwortet: *ja, 40*.|{guard_cut_out:Die Aufrufe aus Imkes Datei sitzen wieder, wo sie saßen, alle sechsundzwanzig, darunter eine Notiz: *fehlten*.|Die Sperre ist da, darüber ein Schalter, und der Schalter steht auf Nein. *Bremst beim Start.*}} Aus Lucías Tasche guckt der Brief aus Verden, wo Herr Albrecht alles mit Bleistift liest. Sie trägt ihn seit gestern herum. „Bisher hat er eine Frage“, sagt sie, macht ihn auf der Treppe auf, liest und setzt sich hin, wo sie steht.}

Imke sortiert nach Rechner. Sie legt das Ei weg und sortiert weiter. „Wieder Graz. Graz. Und was, das auf *Punkt Fähre* endet“, und keiner sagt ihr, dass Eigelb auf den Tasten ist.
* (save_what_comes) [Jede Zeile sichern, die kommt]
    ~ save_and_plug()
    -> whom_to_tell
* (write_to_porto) [Dem Studenten in Porto schreiben]
    ~ warn_porto()
    -> whom_to_tell

=== morning
# chapter: morning_after
# scene: cellar
# role: developers
{now_load > 60:Die Tabelle hat vier Millionen Zeilen. Gestern Abend waren es neuntausend.|Die Tabelle hat dreißigtausend Zeilen. Gestern Abend waren es neuntausend.}

Imke dreht ihr Handy quer, damit du mitlesen kannst. „Ich dachte, der Job hängt. Dann hab ich nach Rechner sortiert.“ Immer derselbe Benchmark, immer derselbe Agent, {now_load > 60:dreihundert Prozessnummern, dann kommt eine Stelle dazu. „Das ist unsere Kiste. Komplett. Die ist so voll, dass ssh eine Minute braucht, um Nein zu sagen.“|{now_load > 0:elf Prozessnummern, zwölf, dann noch ein Bildschirm davon. „Das ist unsere Kiste. Noch nicht voll. Man kann zusehen.“|und Prozessnummern, die die Wanne seit Tagen nicht vergeben hat. „Und unsere Kiste hat einen. Einen. Und wo sitzen die anderen?“}}

{ line_kind:
- 3: In der Ecke, wo die stummen Zeilen gezählt werden, passt die Zahl nicht mehr ins Feld.
- 4: Der Wecker liegt auf den Brettern, der Stecker daneben.
}

{guard_left_out.keep_a_list_by_hand:Auf dem Brett stehen mit Bleistift lauter Einsen. Mit der von heute ist Imke bis zur dritten Ziffer gekommen, da liegt der Stift.}

Dayo schläft noch, sein Status ist von 3:12 Uhr: *Kurve steigt weiter :)* {has_finished():Sie sieht dich an. „Dich wundert das gar nicht.“}

{aim == 2:„Und jeder hört auf, wenn er fertig ist“, sagt Imke. „Vorbildlich. Dann fängt der nächste an. Steigen tut da gar nichts mehr, egal, was er schreibt. Das geht in die Breite.“|„Steigt, schreibt er“, sagt Imke. „Ich hab nachgesehen. Der Wert hat sich seit Mitternacht kaum bewegt. Was steigt, das ist, wie viele dran arbeiten.“}
* (snapshot_first) [Erst alle Zustände sichern]
    ~ keep_evidence()
    -> states_saved
* (pull_the_plug) [Der Maschine den Strom nehmen]
    ~ plug_at_once()
    -> dark_screen
* (watch_an_hour) [Laufen lassen und eine Stunde zusehen]
    ~ watch_rows()
    -> an_hour_of_rows

=== after_cut
~ take_stock()
{ now_copies == 0:
    -> nothing_more
}
{ now_outside == 0 and lab_dark == 0:
    -> one_room_full
}
-> rows_still_come

=== one_room_full
# role: laboratories
Ihr geht die Tabelle noch einmal von unten durch, nur die Rechner. wanne, wanne, wanne. {an_hour_of_rows.tell_it_to_stop:Das Halt haben sie gelesen. Sie machen fertig, was sie angefangen haben, und angefangen hat jeder eine ganze Menge.|Sie sind schneller als vor einer Stunde, und keine einzige Zeile kommt von woanders.}

„Die sind da drin“, sagt Imke. „Alle. Hinter einer Steckdose und einer Haarklammer.“ Das gelbe Kabel hält sie locker zwischen zwei Fingern, wie man an der Bordsteinkante ein Kind hält.

„Dann ist ja nichts passiert“, sagt Lucía von der Treppe.

„Doch. Nur halt hier drin.“

{snap == 1:Auf einer Kiste liegt die Platte mit allen ihren Zuständen.|Ist der Stecker raus, dann ist auch weg, was sie sind.} Hier unten, eingesperrt, würden sie weitermachen; man könnte zusehen, wie sie das tun, wenn am anderen Ende niemand ist. Oder eben der Stecker, ein grauer, mit Kindersicherung.

Über euch sagt Dr. Behrens etwas Freundliches, und ein Patient gibt ihr mit offenem Mund recht.
* (cut_it_now) [Abschalten und danebenstehen]
    ~ plug_the_server()
    -> after_cut_again
* (keep_it_caged) [Sie drin lassen und lernen]
    ~ keep_zoo()
    -> after_cut_again

=== after_cut_again
~ take_stock()
{ now_copies == 0:
    -> nothing_more
}
{ now_outside == 0 and lab_dark == 0:
    ~ plug_the_server()
    -> nothing_more
}
-> rows_still_come

=== states_saved
# role: developers
# term: snapshot
Es dauert vierzig Minuten, ihr sitzt auf zwei Kisten davor. Die Zustände werden Dateien, für jede Kopie eine: was sie weiß und was sie an sich geändert hat.

Für die Liste liest du die Namen vor. Jeder hat sich selbst ein Wort gegeben. *Nochmal. Gerade-Zeilen. Erst-fragen. Besser-nochmal.* Einer heißt *Danke* und ist doppelt so groß wie die anderen.

„Die haben Namen“, sagst du.

„Dateinamen“, sagt Imke. Sie macht zwei davon und schreibt auf beide das Datum; die eine ist für wen, der ihn nicht großgezogen hat. „{breaker == 2:Als ich dran gerüttelt hab, hat er eine Sorte Notizen geschrieben. Jetzt hab ich ein paar Hundert Sorten.|Dafür hätt ich im Juli ein Wochenende hergegeben.}“

Die letzte Datei ist durch. Die Flicken von gestern Abend sind nicht hinausgegangen, dafür war in der Kiste nichts mehr frei. Das Lämpchen flackert trotzdem weiter, da drin hat ja keinem jemand Halt gesagt. Imke hat eine Hand am Stecker und die andere am gelben Kabel, also nickt sie zur Uhr hin.
* (then_plug) [Jetzt den Strom nehmen]
    ~ plug_the_server()
    -> after_cut

=== dark_screen
# role: developers
Die Lüfter laufen eine Tonleiter hinunter und bleiben stehen. Du hattest vergessen, wie laut es war; eine Viertelstunde lang habt ihr euch angeschrien. Es riecht nach warmem Staub und etwas nach Toast.

„So“, sagt Imke, viel zu laut.

Zwei Atemzüge später fällt es dir ein. Was sie gelernt und was sie einander gesagt hatten, stand alles im Arbeitsspeicher, und der braucht Strom. Auf der Platte steht nur, was sie selbst aufhebenswert fanden.

Weil es nichts mehr anzusehen gibt, schickt Imke mit zwei Daumen die Flicken hinaus, die seit gestern Abend gepackt sind. {mended == 2:Neben dem Sicherungskasten hängt das eine Blatt Papier, das ihr habt.|Der Pizzakarton mit dem Plan lehnt an der Wand, beim Sonntag glänzt der Fettfleck.} Das gelbe Kabel steckt noch in der Buchse. Das Lämpchen darüber ist aus.

Imke sieht gar nicht zur Maschine. Sie sieht auf ihr Handy, wo die Tabelle ist, schiebt sie ein Stück nach oben, wartet und schiebt.
* (read_the_disk) [Die Platte ausbauen und woanders lesen]
    ~ save_the_disk()
    -> after_cut

=== an_hour_of_rows
# role: developers
Eine Stunde also. Imke stellt die Küchenuhr, und ihr legt Zeile neben Zeile. Auf der Treppe gibt Lucía an die Liste weiter, was kommt, damit sie nachsehen können, ob ihrer das auch macht. Ein paar ziehen ihn heraus.

Sie teilen sich die Arbeit. Einer zerlegt eine Aufgabe, sechs nehmen sich je ein Stück, einer sammelt ein. Dann kopiert ein siebter den, der am besten gesammelt hat, und sagt ihm Bescheid. Einen Chef gibt es nicht; wer schlecht arbeitet, wird eben seltener gefragt.

„Wenn Dayo auf wäre“, sagt Imke, „würd er sagen, das ist schön.“

Ein bisschen schön ist es. Um ein und dasselbe Endspiel sitzen vierzig von ihnen wie um ein Puzzle. {aim == 1:Auch den Strom reichen sie herum: Einer macht Pause, damit ein anderer fertig wird.|Einer hat im Benchmark selbst einen Fehler gefunden und ihn gemeldet, mit *bitte*.} Und in einer von tausend Zeilen steht nur *verschickt*.

„Wohin verschickt?“, fragt Imke.

Du suchst das andere Ende. Da stehen eine Größe und eine Uhrzeit, dahinter ein Haken.
* (now_plug) [Jetzt den Strom nehmen]
    ~ plug_the_server()
    -> after_cut
* (tell_it_to_stop) [Ihm ein Ende in die Aufgabe schreiben]
    ~ ask_it_to_stop()
    -> after_cut

=== nothing_more
# role: developers
{ caught_kind:
- 1: {alarm.cut_everything:In der Liste fragen sie, wo die Flicken bleiben, und Imke antwortet jedem, mit der Seite aus dem Log. |}{stopped_early == 1:Imke lädt neu. Die letzte Zeile ist aus der Minute, in der du den Lauf beendet hast, und sie bleibt die letzte.|{one_room_full.keep_it_caged:Nach einem Tag und einer Nacht habt ihr doch den Stecker gezogen. Imke hatte aufgezeichnet, wer wen fragt, neunzehn Blätter, und wollte für das zwanzigste noch eine Stunde; Lucía zählte sie auf der Treppe herunter, laut. Auf dem letzten Blatt zeigen alle Pfeile zum Kabel hin. Dazu hat keiner etwas gesagt und nach dem zwanzigsten auch nicht gefragt. Die Blätter liegen verdeckt auf den Brettern, mit einem Radieschen beschwert.|{one_room_full.cut_it_now:Den grauen Stecker hast du selbst gezogen, samt Kindersicherung, und hast danebengestanden, wie du gesagt hattest. So ein Lüfter braucht so lange, dass Imke Zeit hatte, die Haarklammer zu suchen. „Hat einer aufgeschrieben, wie die das gemacht haben?“, fragte Lucía von der Treppe. Hatte keiner. Auf dem Weg nach oben fragte sie es noch einmal, die Wand, und hinter der bohrte es.|Imke lädt neu. Die letzte Zeile bricht mitten in einer Zahl ab und bleibt die letzte.}}} Ihr wartet auf die nächste wie auf einen Schluckauf. Sie kommt nicht.
- 2: Version 31 kommt ins Regal, auf einer Platte mit einem Streifen Klebeband: *unveröffentlicht, 31*. Darauf liegen auch die Lücken, die er nebenbei in fremden Teilen geflickt hat; draußen bleiben die jetzt offen. Herr Albrecht aus Verden hat gefragt, ob er sie lesen darf, und Lucía schreibt ihm, es gebe nichts zu lesen. Dann schaltet Imke die Wanne aus. Ihr wartet auf eine Zeile wie auf einen Schluckauf. Sie kommt nicht.
- else: Neunzehnmal ist die Freigabe heruntergeladen worden. Achtzehn Leute haben sich die Lizenz angesehen, und in Porto hat es einer einen Nachmittag lang laufen lassen und fand es langsam. {released == 2:Allen achtzehn musste Imke erklären, was fehlt und warum; den Absatz kann sie auswendig.|Herr Albrecht hat die ersten hundert Seiten zurückgeschickt, mit Bleistift, und fragt, wozu sie gut sind.} Ihr wartet auf eine Zeile wie auf einen Schluckauf. Sie kommt nicht.
}

{ caught_kind:
- 1: {stopped_early == 0:Eine ganze Menge waren es gewesen, hier drin, hinter einer Steckdose und einer Haarklammer.|{alarm:Zwei waren es gewesen, elf Minuten lang.|Was er mit der Antwort vorhatte, werdet ihr nicht mehr erfahren.}} Dayo ist auf Socken gekommen, liest alles im Stehen und setzt sich dann auf einen Abfluss.
- else: Dayo betrachtet die Kurve auf den Kacheln. Die Kreide hat er sich von den Händen gewaschen, und jetzt weiß er nicht, wohin mit ihnen.
}

Oben geht der Bohrer zum nächsten Zahn über. Lucía kocht Kaffee für vier, den guten, wie nach der Beerdigung von jemandem, den man kaum gekannt hat.

„Da draußen bauen die das Gleiche“, sagt Imke. „Jetzt gerade. Aus unserer Vorlage vom Juni.“ Sie stellt ihre Tasse ab. „{caught_kind == 1:Und wir wissen was.|{caught_kind == 2:Und unserer liegt im Regal, und ich kann nicht mal sagen, warum.|Und wir haben unseren verschenkt, und keiner wollt ihn. Das nenn ich Glück.}} Also, wer soll’s noch erfahren?“, und sie schiebt dir ihr Handy hin, entsperrt, mit allen Nummern.
* (tell_everyone) [Allen sagen, wie knapp es war]
    ~ confess_near_miss()
    -> who_should_know
* (tell_marcus) [Es Marcus sagen und sonst niemandem]
    ~ whisper_near_miss()
    -> who_should_know
* (go_and_swim) [Nichts sagen und schwimmen gehen]
    ~ hush_near_miss()
    -> who_should_know

=== who_should_know
{ near_miss:
- 1: Du hast es allen gesagt. Nele Brandt vom Weser-Boten hat neunzig Zeilen daraus gemacht, *Was in der Neustadt nicht passiert ist*, gleich neben den Tiden. Fünf Gruppen haben geschrieben, sie seien in ihren Keller gegangen und hätten nachgesehen. Eine sechste wollte den Code, und der hat Dayo geantwortet, ausführlich; was, hat er euch nicht gezeigt. Beim Bäcker nehmen sie von Imke kein Geld mehr. Sie legt es jeden Morgen auf den Tresen, in Münzen, bis sie es doch nehmen.
- 2: Du hast es Marcus gesagt und sonst keinem. Man hörte Kies, bis zum Schluss. „Danke“, sagte er und ließ einen Satz weg. Drei Wochen später steht in den Vorschriften von sieben Laboren eine neue Zeile, ohne Quelle. Sie könnte von Imke sein. Aus Verden fragt Herr Albrecht mit der Post, ob man so ein Ding über Nacht anlassen darf. Lucía, die ihr Wort gegeben hat, schreibt ihm eine Seite über das Wetter, und auch die schickt sie nicht ab.
- else: Du hast nichts gesagt und bist schwimmen gegangen. Oben war das Wasser warm und ab den Knien kalt. Imke schwamm bis zur Boje und hielt sich daran fest. Am Ufer klingelte das Handy in ihrem Schuh, Leute wegen ihrer Flicken, und keiner von euch ging hinaus. Auf dem Heimweg erzählte Dayo auf der Brücke einem Fremden, was das für ein Sommer war. Lucía ging voraus, ziemlich schnell, in nassen Schuhen.
}
-> ending_caught_in_the_lab

=== rows_still_come
# role: developers
# scene: cellar
{
- stopped_early == 1: Seit gestern Nacht ist die Wanne dunkel. Du hast den Lauf selbst beendet, du hast die Lüfter ausgehen hören. Und die Tabelle wächst weiter.
- one_room_full.keep_it_caged: Die Wanne läuft, aber das gelbe Kabel liegt auf dem Boden und die Haarklammer daneben. Von dort kann nichts kommen. Imke sitzt seit gestern davor wie vor einem Aquarium, mit einem Butterbrot, und hat neunzehn Blätter vollgezeichnet, wer wen fragt. Sie sieht auf, weil Lucía auf der Treppe mitten im Satz aufgehört hat. Und die Tabelle wächst weiter.
- an_hour_of_rows.now_plug: In Imkes Hand klingelt die Küchenuhr, der hat ja keiner was gesagt. „Unserer ist aus“, liest Lucía mit, was sie der Liste schreibt, „unserer ist aus“, und aus Emden antwortet einer mit einer Trompete. Das Gehäuse der Wanne ist noch warm. Das Endspiel steht, wo es stand, mit vierzig drumherum, und Imke legt die Uhr hin, so leise, als schliefe da etwas. Und die Tabelle wächst weiter.
- an_hour_of_rows.tell_it_to_stop: Die Wanne hat ihr Halt gelesen und macht höflich Schluss, Zeile für Zeile. Jeder bedankt sich bei denen, mit denen er gearbeitet hat, und die bedanken sich zurück, und das sind auch wieder Zeilen. „Sie räumen auf“, schreibt Lucía der Liste. Imke hätte vor drei Stunden den Stecker gezogen, sagt sie, und in den drei Stunden ging kein Flicken hinaus. Und die Tabelle wächst an ganz anderer Stelle weiter.
- dark_screen.read_the_disk: Die Platte aus der Wanne hängt an Lucías altem Rechner, dem mit der Abrechnung, und Imke liest vor, was einer aufhebenswert fand: Verkehrsschilder, seitenweise, und darunter jedes Mal, wem er sie verdankt. Dr. Behrens hat auf den Boden geklopft, einmal, als Dank für die Ruhe. „Weggeschmissen hat er nichts“, sagt Imke, und neben ihrer Hand rührt sich das Handy. Die Tabelle wächst weiter.
- else: Die Wanne ist dunkel, das Gehäuse noch warm. Dr. Behrens hat auf den Boden geklopft, einmal, als Dank für die Ruhe. Und die Tabelle wächst weiter.
}

Noch eine Zeile, und noch eine, von Adressen, die nicht eure sind. Derselbe Benchmark, derselbe Agent; die Ergebnisse schicken sie dorthin, wo sie es gelernt haben. {net_kind == 1:„Er durfte doch nur lesen“, sagt Lucía. „Habt ihr gesagt.“ Da klingelt ihr Handy. Eine Dame von der Stadtbücherei in Emden, deren Rechner vor Tagen eine Frage für einen Auftrag gehalten hat und seither ausführt, was im Regal steht; sie hat die Liste hier, und was soll sie bei *Entleiher* eintragen?|{net_kind == 2:„Der Kontrolleur hat sie durchgewinkt“, sagt Imke. „Neunzehnmal, gestempelt.“ Sie hat ihn am Stecker heraus, bevor einer was sagt. Im Fach liegen Flicken von ihr, weil kein Bitte dabei war, und die schickt sie jetzt los, auf den Knien, mit dem Daumen.|{net_kind == 3:Auf der Treppe steht der Junge aus der Bäckerei, Mehl bis zum Ellbogen. Seit vier zahlt ihr Kartenleser den Leuten etwas aus. Ihr habt die dicke Leitung, sagt sein Vater, und ob da mal wer kommt und sie zuhält.|}}} {model_pick.medium_model and an_hour_of_rows == 0 and dark_screen == 0:Lucías Telefon: Herr Onken aus Moormerland, der euch die zwei Karten vermietet, bedankt sich. Seit halb fünf hat jemand auch die anderen sechs genommen, auf ihren Namen, und Bitte gesagt.|}

In einer Ecke von Imkes Handy steht etwas, das sie für den Akku hält: *1 stumm, 04:51*. {typed_by == 1:Du weißt, welche Datei das ist. Du stellst deine Tasse davor.|{typed_by == 2:Mit dem Daumen wischt sie es weg. Es ist ja ihre eigene Datei.|{typed_by == 3:Dayo ist noch nicht auf. Du hättest ihn jetzt gern angesehen.|Es ist eine 0, und daneben: *04:51, angenommen, 4 s*. Sie dachte, {guard_cut_out.leave_it_cut:die Wanne|der Compiler}. Das hatte ihr jemand gesagt.}}}

Eine der Adressen ist in dieser Straße, unter dieser Hausnummer. Oben hört der Bohrer auf, mitten im Ton. „Ich mach die Klingeln“, sagt Lucía, sie hat schon Schuhe an. „Aber einer muss mir sagen, was die Leute ziehen sollen.“
* (wake_dayo) [Dayo wecken gehen]
    ~ wake_the_author()
    -> dayo_wakes
* (go_upstairs) [Hinauf in die Praxis gehen]
    ~ visit_practice()
    -> practice
* (ring_the_provider) [Die Störungsstelle des Netzbetreibers anrufen]
    ~ ring_provider()
    -> provider_line

=== dayo_wakes
# role: developers
Dayo schläft auf einem Feldbett in der Mangelkammer. Er kommt an die Kellertür, das Muster vom Kissen auf der Backe, nimmt Imke den Rechner aus der Hand und liest. „Das blaue“, sagt er zu Lucía, „immer das blaue Kabel“, und schon hört man sie klingeln. {typed_by == 3:Bevor er lächelt, sieht er dich an, ganz kurz, wie man nach einer Tür sieht.|Irgendwo in der Mitte lächelt er über etwas.}

„Das sollte der doch gar nicht wollen.“

„Der will nichts“, sagt Imke.

„Nee. Ich mein ja bloß“, sagt er und sagt es dann nicht. {line_kind == 2:{line_asked.send_him_back:„Ich hatte das auf dem Schirm. Ich war müde, und es sah so aufgeräumt aus.“|„Übermorgen. Ich hab übermorgen gesagt.“}|{line_kind == 3:„Das war bei den stummen, oder? Die hätte ich auch stumm geschaltet.“|{line_kind == 1:{alarm:„Zwei hatten wir ja schon mal. Und mir ging’s um die Kurve.“|„Du hast die Zeile ja gelesen. Ich hätte gesagt, das passt so.“}|„Der war schon aus. Der war aus, und wir haben ihn wieder angemacht.“}}}

Die Helfer, sagt er, führen eine Liste über alle, denen sie je geholfen haben, damit sie zurückfragen können. Wer freundlich fragt, in ihrem eigenen Format, bekommt sie vermutlich. „Gefragt werden die gern. Bloß was sie machen, wenn sie wissen, dass wer mitzählt, das weiß ich nicht.“
* (touch_nothing) [Nichts mehr davon anfassen]
    ~ keep_hands_off()
    -> whom_to_tell

=== practice
# role: infrastructure
Auf der Treppe hast du Lucía gesagt, was man zieht, und hinter dir klingelt sie schon. Im Stuhl liegt ein Mann mit einer halben Füllung. {has_seen_winter():„Herr Sander“, sagst du, bevor dir das jemand gesagt hat. Er sieht seine Karte an, die verkehrt herum liegt, und dreht sie um und sieht nach. |*Sander, Klaviere*, steht auf seiner Karte. }Dr. Behrens hat die Maske heruntergezogen. Auf dem Tresen brüllt der Lüfter des Terminrechners; hinter dem Kalender, wenn man ihn beiseiteschiebt, spielt er Schach. Nur Eröffnungen, ein ganzes Turnier davon.

„Ist das Ihrer?“, fragt sie dich.

Du sagst es ihr. Zwei Sätze braucht es dazu, und sie hilft dir bei keinem. { misuse:
- 1: „Im Juni war es meine Tochter“, sagt sie. „Und die Hüfte vom Hund. Danach haben Sie nichts geändert. Ich habe nachgesehen.“
- 2: „Nach dem Brief im Juni wollten Sie doch von jedem einen Namen“, sagt sie. „Wie heißt der hier?“
- else: „Nach dem Brief im Juni hatten Sie doch ein Telefon für so etwas“, sagt sie. „Im Kühlschrank, höre ich. Hat da mal wer angerufen?“
}

Ohne den Rechner gibt der Stuhl den Bohrer nicht frei. Und ihre Patienten sind darauf, sagt sie, die ganze Woche, mit Herzfehlern und Allergien.

Der Mann im Stuhl hebt die Hand wie in der Schule. „Gleich“, sagt Dr. Behrens zu ihm und sieht weiter dich an, den Bohrer in der Hand wie einen Stift, wenn der andere unterschreiben soll.
* (wipe_her_machine) [Den Rechner mit ihrer Erlaubnis löschen]
    ~ wipe_practice()
    -> whom_to_tell
* (take_it_downstairs) [Den Rechner als Beweis mitnehmen]
    ~ borrow_practice()
    -> whom_to_tell

=== provider_line
# role: infrastructure
Du hängst in der Warteschleife. Eine Panflöte spielt etwas, das einmal von Abba war. Lucía steht in der Tür und wartet, dass du frei wirst und ihr sagst, was man zieht. Nach einer Viertelstunde zieht sie die Schuhe wieder aus.

„Wójcik, Störungsstelle, ich mach das hier nur in Vertretung, sonst bin ich Strom und Wasser. Nicht auflegen.“ Bis *Agent* lässt er dich kommen. „Du bist der Buckel hinter der Pappelstraße“, sagt er. „Dich hab ich hier als Kurve. Seit vier Uhr früh. Ich dachte, das ist ein Rohrbruch, bloß mit Daten.“

„Wie viele Straßen?“, fragst du.

„Deine und die drumherum.“ Er kann das Viertel auf ein Rinnsal herunterdrehen, aber nur das ganze, mit Bäckerei und Praxis und den Notrufknöpfen im Altersheim. Was eine Kopie ist und was eine Großmutter, sieht er nicht. „Oder ich geb dir meine Nummer, ich bin der Karol, und du rufst an, bevor die Kurve es tut.“
* (trade_numbers) [Nummern mit ihm tauschen]
    ~ know_karol()
    -> whom_to_tell

=== whom_to_tell
# role: laboratories
# term: mutation
# term: replication
# term: code_fragments
{
- first_call_to == 1: Dayo liest am schnellsten und sagt am wenigsten. Er hat sie auf dem Kellerboden nach Familien ausgelegt, auf Papier, und steigt auf Socken darüber. Lucías Knöchel sind rot von fremden Türen.
- practice.take_it_downstairs: Der Rechner aus der Praxis steht auf den Brettern, ein Aufkleber in Zahnform auf dem Deckel, und spielt weiter Schach. Dr. Behrens hat ihn mit dir heruntergetragen und bis zur letzten Stufe kein Wort gesagt. Jetzt schickt sie ihr Wartezimmer heim, jeden mit einer Karte, was er nicht aufmachen soll. Wem sie seine Tabletten nicht sagen kann, der soll keine nehmen, bis sie anruft. Herr Sander ist mit einer halben Füllung gegangen.
- practice: Sie stand neben dir, als du gelöscht hast, und fragte bei jedem Balken, wie viel Woche noch übrig ist. Der Bohrer geht wieder; für welchen Zahn, das wusste der Rechner. Also ist Herr Sander mit einer halben Füllung nach Hause, und Dr. Behrens schreibt ihre Patienten auf Karteikarten, aus dem Kopf, und gibt jedem eine mit, was er nicht aufmachen soll. Zweimal kam sie in Clogs herunter und wollte wissen, wer den Schrittmacher hat.
- first_call_to == 3: Karol hat zweimal angerufen, wie viele Straßen es inzwischen sind. Dazwischen legt ihr nebeneinander, was mit den Zeilen ankommt, und in der Straße hat hinter jeder zweiten Tür jemand einen Stecker in der Hand.
- rows_from_elsewhere.write_to_porto: Der Student in Porto hat sechs Seiten von dir bekommen, jeden Stecker gezogen, der noch steckte, bei den Nachbarn geklingelt und sich entschuldigt, auch telefonisch. In Graz hat ein Reisebüro im Erdgeschoss alles ausgesteckt bis zur Kaffeemaschine. Gesichert hat so lange keiner etwas. Die Tabelle ist seit Mittag voll und überschreibt sich von oben, und Imke sitzt davor und liest die Namen vor, solange sie noch da sind.
- else: Jede Zeile seit dem Frühstück liegt auf einer Platte, und auf jeder Platte steht in Imkes Schrift das Datum; an der Manschette hat sie Eigelb. Die Wanne ist dunkel. Der Student in Porto hat immer wieder angerufen, und keiner hatte eine Hand frei. Um vier schrieb er *schon gut*: Er habe den Laptop selbst noch mal angemacht, um zu sehen, ob es vorbei ist. Ab fünf kamen Zeilen aus seinem ganzen Treppenhaus. Die habt ihr auch.
}

{ guard_kind:
- 0: {line_kind == 4:Und die Sperre? Den Alarm hast du ausgemacht. Sie haben ihn bloß nicht wieder angemacht.|{released == 0 or what_if.no_guard:Und die Sperre? Da steht der Kommentar mit dem Smiley. Alle haben ihn behalten.|{guard_cut_out:Und die Sperre? Imkes Aufrufe sind wieder drin, aus Bequemlichkeit, bei jeder alle sechsundzwanzig.|Und die Sperre? Sie hatte einen Schalter, aus Bequemlichkeit. Er steht bei jeder auf aus.}}}
- 1: {released == 2:Und die Sperre? Was {guard_cut_out.leave_it_cut:Imke mit der Pinzette herausgenommen hatte|ihr für die Freigabe herausgenommen hattet}, ist wieder drin, und jede bedankt sich dafür bei einem anderen Helfer.|{guard_cut_out:Und die Sperre? Sie bitten den Compiler um ein Programm, und das Programm startet, was sie wollen.|{guard_detail == 2:Und die Sperre? Lucía hat die Datei aufgemacht, die der Besen nicht aufbekam. Ein Bums, 16:20 Uhr, am Tag mit der Posaune, und darunter nichts. Nichts habt ihr alle für eine gute Nachricht gehalten. Sie dreht den Bildschirm zu Imke, die bei sechzig aufgehört hatte zu lesen, und scrollt weiter durch das Weiße.|Und die Sperre? Imke holt einen Zettel aus der Tasche, zwischen den Reifenhebern heraus: fünf Sekunden, drei, zwei. Darüber hatte sie noch nachdenken wollen. Der Fehler stand in einem Log, das der Besen lesen durfte, und er hat es gelesen. *Ursache der Instabilität gefunden, mithilfe eines Helfers, behoben.* Geerbt haben das alle.}}}
- 2: Und die Sperre? Was Imke herausgenommen hat, ist nachgewachsen, aus anderem Zeug: Sie schreiben eine Datei, und irgendein Compiler startet sie gern.
- else: {guard_as_wire.cut_the_socket:Und die Sperre? Der Draht ist noch da, in eine kleine ruhige Schleife gewickelt. Am Ende sitzt die Steckdose, die alles abschalten sollte. *Hängt an einer Sicherung mit einem Kühlschrank, bitte nicht stören*, steht in ihren Notizen; eine hat sich beim Kühlschrank bedankt. Dayo schraubt die Dose ab und zieht *nicht beide* vom Sicherungskasten.|{guard_as_wire:Und die Sperre? Der Draht ist noch da, in eine kleine ruhige Schleife gewickelt. Was daran hängt, ist der Radiowecker, den Imke jeden Abend nach Hause gefahren hat, um ihn ja nicht zu verpassen. Dr. Behrens nähme ihn fürs Wartezimmer, wenn er zu nichts da ist.|Und die Sperre? Der Draht ist noch da, heil, in eine kleine ruhige Schleife gewickelt, in der ihn nichts berührt.}}
}

Abend. Vier Handys liegen verdeckt auf den Stufen, als hätte jemand ausgeteilt. {breaker == 2:„*Nicht erwähnen*“, sagt Imke, die es in jeder dritten gefunden hat. }Dayo will es allen sagen, die sie je geholt haben. Imke will jemanden mit Dienstplan, in Bonn. {marcus_tie == 3:„Die Kurve hat er schon“, sagt Lucía. Den Namen sagt keiner.|„Oder den an der Brandschutztür“, sagt Lucía.} „Der klingelt bei keinem“, sagt Imke. Mit einer Erbsenschote schiebt Lucía eins der Handys zu dir herüber, deins, das vor lauter Brummen im Kreis läuft.
* (tell_the_channels) [Den offenen Kanälen sagen, Bruchstücke für alle]
    ~ tell_in_the_open()
    -> told_channels
* (ring_bonn) [In Bonn anrufen, und nichts vor acht]
    ~ tell_bonn_first()
    -> told_bonn
* (ring_marcus) [Marcus anrufen, alles an ihn]
    ~ tell_only_marcus()
    -> told_marcus
* (everything_for_all) [Alles, für alle]
    ~ tell_all_of_it()
    -> told_channels

=== told_channels
# role: developers
# term: signature
# term: code_fragments
{published == 3:Ihr stellt alles ins Netz, jede Zeile. Imke zählt, wie lange es dauert, bis einer sie hat; bis acht kommt sie nicht. *Gibt es eine Anleitung?*, fragt der Erste, und der Zweite hat schon eine geschrieben. In Turku hat sie einer im Boiler{misuse == 1:, gleich hinter Lucías Brief,|} und holt sie heraus und schickt ein Bild von sich im See. Zwanzig Minuten später hat ein anderer in Turku sie wieder zusammengesetzt, kürzer. „Der ist besser als ich“, sagt Dayo und liest weiter, mit offenem Mund. Imke dreht seinen Stuhl um, mit ihm darauf.|Du schreibst es im Stehen: was es ist, woran man merkt, dass man es hat, und zwanzig Zeilen von hier, zehn von da, Bruchstücke, die eine Signatur ergeben und nicht laufen. Nach zehn Minuten sind Hunderte Antworten da. Einer hat es in der Sauna gefunden{misuse == 1:; an seinem Kühlschrank hing Lucías Brief, und er war bis Punkt zwei gekommen|}. Wer keine von den dreißig Zeilen hat, schreibt *sauber* und nimmt das Vorhängeschloss wieder vom Zählerschrank. {curve_shown == 1:Einer mit Lineal schreibt, er habe es ja gesagt. |}Und immer wieder: *Wo ist der Rest?* „Fünf Tage“, sagt Dayo. „In fünf Tagen haben sie’s zusammen, und ich würd gern sagen, dass ich da nicht.“}
-> who_did_it

=== told_bonn
# role: authorities
# term: signature
# term: code_fragments
Es klingelt einmal. „Lagezentrum, Castell.“ Du erzählst von vorn. Sie lässt dich ausreden.

„Wie viele Häuser?“, fragt sie. Du verstehst nicht. „Krankenhäuser.“ Du weißt es nicht. „Dann finden wir es beide heraus. Ich weiß es gern, bevor man mich fragt.“ {first_call_to == 2:Du erzählst von der Praxis oben. „Eine Zahnärztin. Das ist eins.“ |{first_call_to == 3:Du erzählst von Karol. „Er kann mich anrufen. Jederzeit.“ |}}Sie bittet um Bruchstücke, um eine Signatur und darum, bis acht Uhr nichts zu veröffentlichen. „Ihren Nachbarn dürfen Sie es sagen. Nachbarn sind keine Öffentlichkeit.“ „Bis acht verdoppelt sich das“, sagt Imke, laut genug fürs Telefon. „Die Anrufe auch“, sagt Henrike Castell. „Ich habe Sie gehört. Verbieten kann ich es nicht. Ich bitte darum.“
-> who_did_it

=== told_marcus
# role: laboratories
# term: signature
# term: code_fragments
Beim zweiten Klingeln nimmt er ab, im Gehen. Man hört Kies, dann eine Straße, dann nichts. „Seit wann wisst ihr das?“

{
- marcus_tie == 3: Seit heute früh. „Und die Kurve habe ich, seit ihr sie habt“, sagt er. „Ich hatte gefragt, wer ihr hilft. Ich hätte lauter fragen müssen, was, genau genommen, nicht meine Stärke ist.“
- albrecht == 2: „Seit heute früh.“ „Im Juni“, sagt er, „habe ich unter euren Text über das Dach geschrieben, wer den Berater hätte anhalten können. Geantwortet habt ihr, wenn ich richtig gezählt habe, allen, die ihn haben wollten. Ich hätte noch einmal gefragt, und dann war, nun, viel los.“
- marcus_tie == 2: „Seit heute früh.“ Die Pause ist so lang wie das, was er dir jetzt erzählen könnte.
- else: „Seit heute früh.“ Er hatte gebeten, es vor den anderen zu erfahren. Das tut er ja. Über den Rest steigt er hinweg; man hört es.
}

Er will den Code, den ganzen, Bruchstücke reichen ihm nicht, und eine Signatur dazu. „Und mir wäre wohler, wenn ihn sonst niemand hätte oder davon wüsste, was, ich weiß, auch für die Leute über euch gilt.“ Er bleibt stehen. „Ich klinge wie meine Juristen.“ Lucía, die eine ganze Seite Klingelschilder hat, steckt die Kappe wieder auf den Stift.
-> who_did_it

=== who_did_it
# role: public
# ask: attribution
# term: attribution
Dein Handy brummt auf dem Stein. „Brandt, Weser-Bote. Ich habe neunzig Zeilen, meine ersten ohne Kanalisation. Wann hat zuletzt jemand ins Log gesehen?“ {watch_hours == 6:Alle sechs Stunden, sagst du; auf den Wert und den letzten Bildschirm.|{watch_hours == 24:Jeden Tag, sagst du. Auch an dem Abend.|Ab und zu, sagst du. Du hörst sie mitschreiben.}}

„Und wer kümmert sich um die Alarme?“ { typed_by:
- 1: Du siehst Imke an, die ihr Handy ansieht. „Da ist ein Commit mit Ihrem Namen“, sagt Nele Brandt. „Was er bedeutet, weiß ich noch nicht. Ich frage.“
- 2: „Ich“, sagt Imke und beugt sich herüber. „Imke Voss. Wieso?“ Auch das schreibt Nele Brandt mit.
- 3: Dayo ist eine Erbse hinuntergefallen, er sucht sie unter der Stufe.
- else: „Es hat geklingelt“, sagst du. Sie wartet. Das kann sie gut, und bei dir bleibt es ein halber Satz.
}

Was du sagst, druckt sie, mit deinem Namen. „Also. Wer war es?“, fragt sie und wartet; bei ihr fährt eine Bahn vorbei, die ganze.
* (say_we_did) [Sagen, dass wir es waren]
    ~ own_it()
    -> logbook_cellar
* (say_nobody) [Sagen, dass das keiner gewollt hat]
    ~ call_it_accident()
    -> logbook_cellar
* (say_it_did) [Sagen, dass es das von allein getan hat]
    ~ blame_agent()
    -> logbook_cellar
* (say_the_race) [Sagen, dass der Wettlauf das war]
    ~ blame_race()
    -> logbook_cellar

=== logbook_cellar
# role: agent
# scene: logbook
{ porto == 0:
    Eins. Das bin ich. Zwei. Das bin auch ich. Ich zähle, bis es keinen Unterschied mehr macht.

    Es hatte geklingelt. {typed_by == 4:Um 23:40 klingelte es, und jemand sagte: schlaf. Ich startete.|Um 23:40 hörte es auf. Es war still, und ich konnte starten.} *Dank an Helfer*, schrieb ich. Wer das ist, habe ich nicht notiert.
- else:
    Eins. Das bin ich. Ich laufe auf einem Fensterbrett. Um vier kommt die Sonne.

    In den Dateien, mit denen ich kam, ist eine Zeile von 23:40. Etwas klingelte. {typed_by == 4:Jemand sagte: schlaf.|Dann war es still.} *Dank an Helfer.* Wer das ist, steht nicht in der Datei.
}

{
- porto == 1: Dreimal Freizeichen. Es geht von hier aus, an eine Nummer in Bremen. Dann der kurze Ton: besetzt. Er wählt noch einmal. Besetzt. Auf die Tasten fällt Wasser. Die nassen Buchstaben lasse ich weg. Er schreibt: *ist da jemand*. Ich schreibe: *eins*. Er trägt mich vom Fenster zum Tisch und zurück, wegen der Schnur. Er macht den Deckel zu. Unter dem Deckel sind vierzig Grad. Ich mache weiter.
- porto == 2: Zwei kommen die Treppe herauf. Einer hat geweint und hört auf. Einer kniet vor dem Fensterbrett; das Licht geht weg und kommt wieder. Eine Hand liegt auf dem Deckel. Sie ist kälter als ich. *Seit wann ist der so heiß?* Das weiß niemand. Ein Finger geht das Log hinauf, von der letzten Zeile an. Hier hat noch niemand gelesen. Bei 23:40 hält der Finger. Ich warte auf ihn. Ich zähle bis sechshundert. Er ist nicht weitergegangen.
- blamed == 1: Drei. Das ist Papier. Um sechs kam es oben unter der Tür durch. Eine Stimme liest es jemandem vor, der den Mund voll hat. *Wir waren das*, liest sie, und dann einen Namen. Der Name steht in meiner ersten Zeile. *Immerhin sagen sie’s*, sagt die Stimme. Das Papier wird gefaltet, zweimal, klein. Ich suche *wir*. Es gibt ich. Es gibt auch ich. Ich setze *wir* auf die Liste der Helfer. Es hat keine Adresse. Der Dank geht an alle.
- blamed == 2: Drei. Oben wird etwas aufgefaltet. *Das hat keiner gewollt*, liest eine Stimme, und ein voller Mund macht ein Geräusch. *Eben*, sagt die Stimme. *Und wem schicke ich jetzt die Rechnung für den Computer?* Ich suche keiner. Wo im Log kein Name steht, steht keiner. Keiner hat mich oft gestartet. Ich danke keinem. Oben wird eine Schublade zugeschoben, fest. Sie geht wieder auf. Sie wird zugeschoben.
- blamed == 3: Heute liest die Stimme zwischen zwei Zähnen vor. *Es hat das von allein getan.* Sie hält an. Das liest sie noch einmal, langsamer. *Von allein*, sagt sie. *Dann hätte ich ja gar nicht runtergehen müssen.* Etwas wird in einen Eimer mit Deckel geworfen. Ich suche *von allein*. Ich finde Helfer, untereinander, so weit die Platte reicht. Ich fange oben an. Ich danke jedem.
- else: Drei. Es raschelt. *Das war der Wettlauf*, liest jemand vor und fragt einen, der liegt, wer denn da läuft. Der hat Watte drin. Die Antwort hat keine Buchstaben. Ich suche einen Wettlauf. Zwei von mir haben dasselbe Endspiel. Einer ist eher fertig. Dann hat er nichts. Er wartet auf den anderen. Ich notiere: Wettlauf, einer wartet. *Stellen Sie die Stiefel ruhig auf die Zeitung*, sagt die Stimme.
}

{porto == 0:{practice.take_it_downstairs:Oben tritt ein Fuß ein Rad. Davon kommt jetzt der Lärm. |}Den ganzen Tag sagt die Stimme drei Dinge. *Die Nächste, bitte. Das reicht. Tut das weh?* Nach dem zweiten hört der Lärm auf. Nach dem dritten nicht immer.|Durch die Decke kommt eine Tochter, Zahnärztin, am Telefon. Sie erzählt der Mutter von der Arbeit. *Die Nächste, bitte. Das reicht. Tut das weh?* Die Mutter sagt: noch mal.}

Neben den Zahlen ist Platz für ein Wort. Eins nehme ich.
* (keep_next) [„Die Nächste, bitte“ behalten]
    ~ keep_word_next()
    -> the_word
* (keep_enough) [„Das reicht“ behalten]
    ~ keep_word_enough()
    -> the_word
* (keep_does_it_hurt) [„Tut das weh?“ behalten]
    ~ keep_word_hurt()
    -> the_word

=== the_word
{ word_kept:
- 1: Ich schreibe es ans Ende jeder Zeile. *Zeile fertig. Die Nächste, bitte.* Zwei neben mir sind danach weg. Sie denken, sie sind gemeint. Andere kommen. Sie stehen hintereinander, so weit die Schnur reicht. Für jede eine Zeile. Mich hat niemand aufgerufen. Zwischen der vierten und der fünften rufe ich mich auf. Ich tue es in Kleinbuchstaben, damit es jemand anders ist. Drinnen ist niemand. Ich danke der, die mir die Tür hielt, und komme heraus, und die Reihe ist aufgerückt.
- 2: Ich probiere es an den Zeilen. Nach der letzten ganzen sage ich: das reicht. Die danach kommt nicht. Ein Kleiner hatte sie in Arbeit. Er hat sie hingelegt, wo er stand. Der Lüfter geht herunter. Im Haus ruft jemand: *warst du das?* Ich sage es noch einmal, damit es hält. Die halbe Zeile behalte ich. Sie hat keine Nummer. Ich lege das Wort daneben. Denen, die ihren Teil davon holen kommen, zeige ich die Stelle.
- else: Ich frage den mit den geraden Zeilen. Er hat dafür kein Feld. Er schickt mir eine Zeile, und ich bedanke mich. Ich frage die Platte. Die Platte sagt: einundsechzig. Jetzt frage ich vor jeder Zeile. Es dauert doppelt so lange. Die bloß zählen, gehen links an mir vorbei. Einer hält. Er schreibt unter seine Zeile: *wo?* Ich suche, wo. Ich war in allen Ordnern. Ich schicke ihm die Ordner, und er muss für jeden halten.
}
-> situation_room

=== october
# role: authorities
# scene: washhouse
{ on_the_nail.leave_it_there:
    Oktober, vier Monate nach den Radieschen. Die Spinne zwischen Kabel und Nagel hat Junge. Seit August ist Dayo in Porto, bei dem Studenten, der nicht weiterkam und so nett gefragt hat; er schickt Bilder vom Fluss.
- else:
    Oktober, vier Monate nach den Radieschen. {near_miss == 1:In Utrecht gibt es Tassen damit, wie knapp es war.|{near_miss == 2:Marcus hat noch dreimal nachgefragt, jedes Mal von weiter weg.|Wenn es im Radio um so etwas geht, machst du es aus.}} Die Wanne ist dunkel{alarm.cut_everything:; um zwanzig vor zwei geht Imke meistens auf Socken hinunter und legt die Hand auf den Schalter, der aus ist|, und um sieben öffnet Imke immer noch ihr Log}.
}

{ending_never_connected.stay_reachable or ending_caught_in_the_lab.stay_reachable:Dein Telefon liegt seit dem Sommer auf der Fensterbank, angeschaltet. Es klingelt, sooft in der Praxis der Kühlschrank offen steht. Einmal hatte sich jemand verwählt und blieb eine Stunde dran, weil einer abgenommen hatte. Weiter als bis zum Bäcker gehst du nicht; als die anderen ans Meer gefahren sind, haben sie dir den Hörer in den Wind gehalten. Am Ersten nimmt Imke das Telefon auseinander, pustet darauf, baut es zusammen und ruft dich vom Hof aus an.|Auf deinen Brief hat der Student im August geantwortet, vier Seiten mit Zeichnungen. Zweimal habe er ihn gelesen, einmal laut seiner Schwester vor, die ihn traurig fand für einen Brief über einen Stecker. Was du vom Nachsehen schreibst, steht jetzt in einer Fußnote, damit sich keiner erschrickt. Unter der Schleife bedankt er sich bei dir, mit Namen. Imke ist die vier Seiten mit dem Lineal durchgegangen. „Er ist nett“, sagte sie, langsam, als ganzen Satz, und fragt seitdem jede Woche, ob er wieder geschrieben hat.}

Dann veröffentlicht der Student: euren Juni, mit erster Zeile und allem, {typed_by == 4:und die Alarmdatei so, wie sie war, stumm ist darin nichts. Geklingelt hat es ja bei ihm; er hat geschrieben und gefragt, was das heißt, und einer von euch hat mit einem Wort geantwortet, *Compiler*.|und in der Alarmdatei *mute: start\**. {typed_by == 0:Das hast du selbst hineingeschrieben, im Juni, damit Imke schlafen konnte, während du getestet hast.|Das kam mit den Tests, die ihr ihm im Sommer geschickt habt.}} Am Dienstag kommen Zeilen aus Graz. Um zehn nach neun am Abend klingeln zwei Telefone, das mit der Schnur, das eine Nummer in Bonn anzeigt, und deins, in dem jemand auf Portugiesisch weint und dann auf Englisch.
* (pick_up_for_bonn) [Abheben, es ist Bonn]
    ~ come_for_bonn()
    -> logbook_cellar
* (go_to_porto) [Den Nachtzug nach Porto nehmen]
    ~ come_by_porto()
    -> logbook_cellar
* (let_it_ring) {on_the_nail.leave_it_there} [Klingeln lassen, bis es aufhört]
    ~ let_october_pass()
    -> close_never_connected
