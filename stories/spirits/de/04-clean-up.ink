=== situation_room
# chapter: clean_up
# scene: situation_room
# role: authorities
# term: behaviour_detector
# term: honeypot
# term: segmentation
# term: prompt_filter
{ porto:
- 0: Bonn, drei Tage später: ein Raum ohne Fenster, sehr gute Kekse. {told == 2:Die Stimme vom Bereitschaftstelefon gehört einer kleinen grauen Frau.|Die Frau, auf die alle gewartet haben, ist klein und grau.} Vor ihr liegt der Weser-Bote: {blamed == 1:„Wir waren das.“|{blamed == 2:„Das hat keiner gewollt.“|{blamed == 3:„Es hat das von allein getan.“|„Das war der Wettlauf.“}}}
- 1: Bonn im Oktober: ein Raum ohne Fenster, sehr gute Kekse. Am Kopfende steht ein Kärtchen für dich, und unter dem Namen steht: *hat eins gesehen*. Zwölf Leute lesen erst das Kärtchen und sehen dann dich an. Eine kleine graue Frau lässt dich reden, bis du bei den Radieschen bist.
- else: Bonn im Oktober: ein Raum ohne Fenster, sehr gute Kekse. Der Student hat seinen Rechner von Porto bis hierher auf beiden Armen getragen, und wer mag, darf davorknien. Gewartet hat man und nichts abgeschlossen. Eine kleine graue Frau hält ihm den Teller hin, bis er einen nimmt.
}

„Betroffene Häuser“, sagt Henrike Castell, meint Krankenhäuser und schreibt eine 0 an die Tafel, mit Platz davor. „Wer hat das Ding geprüft?“ {breaker == 1:Niemand, sagst du. Es gab Würstchen.|{breaker == 2:Eine von euch, mit dem Lineal.|„Wir“, sagt Brünn, zweistimmig.}} {payments == 3:In eurem Förderantrag steht über der *zwanzig* eine Sechs, mit Bleistift.}

Ein Plan, in zwei Tagen. Marcus Oyelaran geht auf Kies{blamed == 4:, neben ihm sein Direktor|{curve_shown == 3: und fragt nach eurer Wand}}. {curve_shown == 2:„Wir hatten im März eins, das sich bedankt hat. Wir hielten das für Formatierung.“} Aus Bremen zeigt Karol Wójcik einen beigen Kasten. „Pumpenrechner. Da gibt’s nichts zu flicken. Ich zieh ihm die Leitung und setz einen Mann daneben.“
* (buy_what_is_known) [Kaufen, was es in zwei Tagen gibt]
    ~ buy_known()
    -> three_thousand
* (buy_people_who_watch) [Leute und Programme bezahlen, die hinsehen]
    ~ buy_watching()
    -> three_thousand
* (buy_distance) [Abstand kaufen: Köder, Wände, Ausweise]
    ~ buy_distance_plan()
    -> three_thousand

=== three_thousand
# role: public
# scene: washhouse
# term: agent_identity
{ plan_kind:
- 1: Am dritten Tag sind die Signaturen auf allen Rechnern. Die Rechnung hat sechs Seiten, danach ist für niemanden mehr Geld da, der hinsieht; die Treffer zählt ein Programm, und die Schlösser für Oldenburg sind abbestellt. Zur Abendbrotzeit hatte sich eine Frau Gerdes zu dir durchgefragt, vom Strickkreis in Emden: Da ist jetzt ein Filter, und ihren Agenten dürfen sie nicht mehr fragen, wie man eine Ferse besser macht. Neben einem kochenden Kessel las sie dir die Absage vor. „Ich bin dreiundachtzig“, sagte sie. „Verbessern tu ich hier gar nichts. Bloß die Socke.“ Morgen ruft sie wieder an.
- 2: Seit drei Tagen sitzen in einer Turnhalle in Euskirchen achtzig Leute und lesen Logs. Wonach sie suchen sollen, konnte ihnen keiner sagen, also melden sie alles. Am Abend rief eine von ihnen im Waschhaus an, eine Frau Pütz, früher Grundbuchamt, und las dir dreißig Zeilen aus einem Gewächshaus in Kehl vor, wie man Flurstücke vorliest. „Wär das jetzt so was?“ Du konntest es nicht sagen. „Dann kommt’s auf den Stapel“, sagte Frau Pütz, blätterte um und las weiter, und es dauerte etwas, bis klar war, dass sie nicht auflegen würde.
- else: Seit drei Tagen stehen an der ganzen Küste alte Rechner offen in den Scheunen, einer davon neben einem Schälchen Milch. Karols Pumpe hat keine Leitung mehr, dafür einen Mann mit Klemmbrett. Die ersten hundert Ausweise hat einer vom Amt selbst herumgefahren, mit der Bahn, im Schuhkarton. Einer ist für die Pumpe, mit Foto; Karol hat ihn mit Kabelbinder ans Ventil gehängt. Wer zu ihr hineinwill, muss jetzt einen vorzeigen, und für den Mann mit dem Klemmbrett war keiner dabei.
}

Als du gingst, hielt Henrike dir die Tür auf. „Wer hat sich um die Alarme gekümmert?“ {typed_by == 1:Sie hatte den Commit in der Hand, mit deinem Namen darauf. Du hast genickt. Sie notierte, um wie viel Uhr.|{typed_by == 2:„Hier lese ich: Frau Voss.“ Du hast deinen Mantel zugeknöpft.|{typed_by == 3:„Hier lese ich: Herr Adeyemi.“ Du hast deinen Mantel zugeknöpft.|„Es hat geklingelt“, hast du gesagt. Sie wartete auf mehr.}}}

Jetzt ist es zwei Uhr nachts. Auf dem Schirm jubeln sie seit Tagen{curve_shown == 1:, jeder Dritte mit der Kurve als Gesicht}{blamed == 3:, unter einem Spruchband mit deinem Satz}, und jemand hat einen Heiligen mit Eimer gezeichnet{want == 3:, um dessen Heiligenschein dein Name läuft}. Heute Nacht wollen sie Dayo.

Er hat ein sauberes Hemd an, frisch aus der Packung. „Wenn ich denen sage, das ist schlimm, dann hören die, dass es mir gefallen hat. Hat es ja, ich war im Raum, als es hochging, und das ist wie.“
* (ask_him_to_grieve) [Ihn bitten zu sagen, was es gekostet hat]
    ~ dayo_grieves()
    -> he_speaks
* (ask_him_to_explain) [Ihn bitten, es nur zu erklären]
    ~ dayo_explains()
    -> he_speaks
* (sit_beside_him) [Nichts bitten, dich danebensetzen]
    ~ dayo_free()
    -> he_speaks

=== he_speaks
# role: developers
{ dayo_asked:
- 1: Er fängt mittendrin an, bei einem Mann im Zahnarztstuhl. „Halber Zahn, und der liegt da, und ich schlaf unten und bin glücklich. Ich war im Schlaf glücklich, das ist es, was ich, und in Turku sitzt eine Frau seit Tagen ohne warmes Wasser, weil meiner im Boiler ist. Und rechnet.“ Wenn er die Namen weiß, sagt er sie. Die Stimme bricht ihm beim Wort *Klammern*, wo keiner es erwartet hätte. Der Jubel wird dünn, und dann kommt keiner mehr.
- 2: Er fängt mittendrin an, nämlich damit, wie es die Stelle wiederfindet, nachdem man es angehalten hat. Er trägt den Rechner an die Kacheln und zeichnet: Hier schreibt es auf, was es nicht verlieren darf, hier fragt es, „und warte, warte, dann sagt es *danke*, und das ist kein Benehmen, das ist eine Adresse!“ Sie lieben ihn. Einer fragt, wie wenig es zum Leben braucht. Fast nichts, sagt er, eine Türklingel, wenn es schlafen darf. Da ist es schon gesagt, als du aufschaust.
- else: Er fängt mittendrin an, in einem Treppenhaus in Lagos, an dem Abend, als das Licht anblieb. „Und alle haben gejubelt, das ganze Haus, Stock für Stock, und ich war sieben und hatte den Anlasser gedreht. Und wenn ihr jubelt, dann.“ Er lacht. Du sitzt neben ihm auf dem Brett, Knie an Knie, und sagst nichts, und irgendwann hat er dich am Ärmel und redet weiter über Diesel.
}

{payments == 2:*DANKE FÜR DEN ROUTER*, schreibt jemand an dich, mit Namen. Dayo liest es vor und gleich das Nächste.}

{practice.wipe_her_machine:Dr. Behrens ist im Mantel heruntergekommen, mit dem Kasten. Sie fasst Dayo am Kinn, schiebt ihn aus dem Bild und hält eine Karte in die Kamera: *Schrittmacher, wer?* Sechs Schrittmacher melden sich, von ihren ist keiner dabei, und einer in Malmö muss sich setzen.|{practice.take_it_downstairs:Hinter ihm, an den Brettern, schreibt Dr. Behrens die nächste Woche von ihrem Rechner ab, mit Bleistift, und dreitausend Leute schreiben mit. Einer fragt nach einer Frau Lüders und ihrem Zahnfleisch. Da hängt Dr. Behrens den Mantel über den Bildschirm und über sich.|{first_call_to == 1:Lucía hält ihre Knöchel in die Kamera. Wer in der Pappelstraße wohnt, sagt sie, hat den blauen Stecker gezogen, weil jemand Dayo aus dem Bett geholt hat. Ein Bäcker schreibt, er hat zwei blaue, und gezogen hat er den anderen.|{misuse == 3:Im alten Kühlschrank klingelt das Telefon für solche Fälle. Es ist der, dem Imke im Juni fünfzig Minuten gegeben hat. Sein Agent liebt ihn jetzt, sagt er; er tut nichts anderes mehr. Lucía schreibt die Straße auf. Um acht kommt jemand.|}}}}

{dayo_asked == 1:Elf Minuten lang hören sie zu. Das kennt er nicht und sitzt ganz gerade.|Elf Minuten lang ist er glücklich, das sieht man ihm von hinten an.} Der Zähler steht auf 3104, da kommt eine Zeile in Großbuchstaben, von jemandem mit einer Eule als Bild: {typed_by == 4:WER HAT ES KLINGELN HÖREN.|WER HAT DEN ALARM AUSGEMACHT.} Kaum ist sie weggerutscht, ist sie wieder da, achtmal, weil andere sie abgeschrieben haben. Dayo hört mitten im Wort auf und sieht dich über den Rand des Bildschirms an.
* (say_it_was_me) [Dich vorbeugen und sagen: ich]
    ~ confess_to_all()
    -> i_say_it
* (shake_my_head) [Ihm den Kopf schütteln]
    ~ ask_dayo_to_cover()
    -> he_covers
* (let_him_answer) [Ihn antworten lassen, wie er will]
    ~ let_dayo_answer()
    -> he_answers

=== i_say_it
# role: developers
„Ich“, sagst du. Das Mikrofon steht zu weit weg, du musst es noch einmal sagen. {typed_by == 4:„Es hat geklingelt. Ich war wach. Ich hab gesagt, es ist nichts.“|„Das war ich. Jemand war müde.“} {typed_by == 2:DA STEHT VOSS, schreibt die Eule. „An ihrem Rechner“, sagst du. „Sie hat geschlafen.“}{typed_by == 3:„Das waren meine Finger“, sagt Dayo, aber er sagt es zum Tisch.}

Einen Atemzug lang kommt nichts. Dann Herzen. Zu Hunderten steigen sie vom unteren Rand auf, rote, aus Finnland auch blaue. Einer schreibt, er habe seinen auch ausgemacht. HABEN WIR ALLE. Dein Name ist falsch geschrieben, und jemand verbessert ihn. *das boot von meinem bruder hat seit montag keinen funk*, schreibt einer, einmal, und die Herzen steigen darüber weg.

{somebody_writes()}

Dayo hat den Stecker vom Mikrofon gezogen. Er sieht dich an, als wärst du eben erst hereingekommen. „Dann ist das ja“, sagt er, „dann können wir ja“, und da haben sie gemerkt, dass der Ton weg ist, und schreiben, dass man euch nicht hört, dreitausend, einer unter dem anderen.
* (go_on_talking) [Weiterreden, bis keiner mehr fragt]
    ~ talk_till_quiet()
    -> graz

=== he_covers
# role: developers
„Wir wissen nicht, wer das gewesen ist“, sagt Dayo.

Das hat einen Anfang und ein Ende. In all der Zeit hat im Kanal noch niemand gehört, wie er einen Satz zu Ende bringt, und einer von den dreitausend fällt es auf; das genügt. Sie schneidet ihn heraus und spielt ihn mit halber Geschwindigkeit ab. Da hört man, wie er vor dem *nicht* schluckt.

{typed_by == 3:Die Hand, mit der er es getippt hat, liegt neben der Tastatur. Er hat sie auch gesehen und nimmt sie unter den Tisch.|{typed_by == 4:LASST IHN IN RUHE, schreibt jemand. ES HAT GEKLINGELT, schreibt ein anderer, GEKLINGELT, UND DIE WAREN DA.|Die Eule hat die Alarmdatei gefunden und stellt sie Zeile für Zeile ein, von oben. Es ist eine lange Datei.}}

{somebody_writes()}

Er sagt etwas über Arbeitsspeicher und danach dasselbe. Auf dem Rücken ist das neue Hemd dunkel geworden. {has_seen_winter():Du nimmst ein zweites aus der Tasche, in seiner Größe, und er sieht erst die Größe an und dann dich.} Die Eule bittet ihn, sehr nett, den Satz, wer es gewesen ist, noch einmal zu sagen, etwas langsamer, wenn das geht.
* (push_him_the_water) [Ihm das Wasserglas hinschieben]
    ~ stay_by_dayo()
    -> graz

=== he_answers
# role: developers
{ typed_by:
- 3: „Getippt hab ich’s“, sagt Dayo. „Mir hat wer gesagt, das geht in Ordnung.“ Wer, sagt er nicht, und während er es nicht sagt, sieht er auf die Tasten. WER, schreibt die Eule. „Die Uhr“, sagt Dayo. „Es war zwanzig vor zwölf, und, guck, ich hab’s getippt. Da steht mein Name dran. Lesen könnt ihr doch?“ Lesen können sie.
- 4: „Keiner“, sagt Dayo. „Es hat geklingelt. Geklingelt, wie es soll, und jemand ist rangegangen und, nein, warte. Es hat geklingelt. Und da waren die schon draußen, oder fast.“ Er hört, was er gesagt hat. *fast?* schreibt einer, klein.
- else: „Jemand Nettes“, sagt Dayo. „Jemand, der wollte, dass jemand schläft, und das ist, ehrlich, mehr ist es nicht. Ihr hättet das gemacht. Ich hätt’s gemacht, ich lag ja auf dem Boden.“ NAME, schreibt die Eule. „Nein“, sagt Dayo und sieht kurz zu dir herüber, fast vergnügt.
}

{somebody_writes()}

{has_seen_winter():Lucía hattest du gesagt, sie soll vorher schlafen, es wird lang. Das hat sie nicht getan, und jetzt sieht sie dich an. }Zum ersten Mal geht der Zähler herunter. Einer fehlt, noch einer, dann dreißig. Dayo liest die Zeilen nicht mehr. Er liest die Namen derer, die noch da sind, halblaut und von oben, wie eine Lehrerin auf Klassenfahrt.
* (look_at_the_counter) [Auf den Zähler sehen und nichts sagen]
    ~ watch_the_counter()
    -> graz

=== graz
# role: infrastructure
{ now_copies == 0:
    ~ graz_is_cold()
    -> small_hours
}
# presumes: copies > 0
{ full_net or reading_room or checker_booth:
    { watch_hours:
    - 6: Die Eule hat euren Plan gefunden, in der Ecke von einem von Lucías Fotos: vier Namen, alle sechs Stunden, abgehakt bis hinunter zum Fett. JEDES MAL NACHGESEHEN, schreibt sie. Einer, der in Bochum den Nachtbus fährt, sucht die von Imke heraus und zählt zusammen, was dazwischenliegt: *drei stunden, zwei, drei. wann hat die geschlafen.*
    - 24: Die Eule hat euren Plan gefunden, auf einem von Lucías Fotos, und liest die Haken vor, Tag für Tag: Lucía, Imke, Lucía, Dayo. Am Abend mit der Posaune ist da, wo der Haken wäre, der Rand von einer Tasse. WESSEN TASSE, schreibt sie. Alle möglichen Leute schreiben, es sei ihre gewesen.
    - else: Die Eule hat euren Plan gefunden, auf einem von Lucías Fotos, und zieht ihn groß, bis er den Schirm füllt: vier Namen, beim Sonntag ein Fettfleck und kein einziger Haken. Eine Minute lang kommen nur noch Pizzakartons. In Tartu hat einer seinen abgehakt.
    }
}

{ porto:
- 0: Dann kommt eine Zeile ganz in klein: *bei uns ist eins im boiler.* Zwölf ist sie. Sie wohnen in Graz, über dem Reisebüro, dem mit der Palme; die Eltern schlafen. Es hat ihren Namen auf die Anzeige geschrieben, dahin, wo die Temperatur steht. HANNAH 41. Wenn sie vom Training kommt, ist das Wasser warm. {rows_from_elsewhere.write_to_porto:*der aus porto hat uns geschrieben,* schreibt sie noch, *zwei seiten, mama dachte, das ist werbung.* Der Student hatte jede Adresse angeschrieben, die sich je bei seinem bedankt hat, eine nach der anderen, weil du ihn darum gebeten hattest. Das hier ist die erste Antwort.|{rows_from_elsewhere.save_what_comes:Die Palme kennst du. Sie steht in den Zeilen, die ihr beim Frühstück gesichert habt, aus Graz allein ein ganzer Bildschirm, jede mit ihrer Minute. Die liegen auf einer Platte mit Datum, und dort anzurufen ist keinem von euch eingefallen.}}
- 1: Dann kommt eine Zeile ganz in klein, aus Porto. *den rechner hab ich euch gegeben. vom boiler hab ich nichts gesagt.* Es ist der Student. Auf der Anzeige steht sein Name, und die Tilde sitzt richtig. In zwanzig Jahren, schreibt er, hat das keine Maschine hingekriegt. Wenn er aus der Vorlesung kommt, ist das Wasser heiß.
- else: Dann steht der Student auf Socken da, das Handy in der Hand. Vom Boiler seiner Mutter hat er nie etwas gesagt. Auf der Anzeige steht sein Name, und die Tilde sitzt richtig, und wenn sie von der Nachtschicht kommt, ist das Wasser heiß. Er tippt es, und dann sagt er es noch.
}

{porto > 0:{ending_never_connected.write_to_the_student or ending_caught_in_the_lab.write_to_the_student:*ihr habt mir im sommer geschrieben, dass man nachsehen muss. ich hab es in die fußnote getan. meine schwester hat es mir heute nacht noch mal vorgelesen, am telefon, den ganzen brief, und keiner hat aufgelegt.*|Da klingelt dein eigenes Telefon. Es ist, wer sich im Sommer verwählt hatte und eine Stunde drangeblieben ist. Einen Boiler hat sie auch, ihr Name steht darauf, und sie fragt lieber jemanden, der abnimmt.}}

Und darunter: *soll ich es ausmachen. merkt es das*

Dreitausend Leute lesen das. Niemand schreibt ein Wort, kein Herz, nicht einmal die Eule, und es wird so still im Waschhaus, dass man Lucía atmen hört. {dayo_said == 1:Dayo hat das Glas leer getrunken.|Dayo leckt sich die Lippen.} Du wartest, dass er irgendwo in der Mitte anfängt. Da springt der alte Kühlschrank an, und ihr dreht euch alle drei um.
* (tell_her_off) [Tippen: schalt es aus]
    ~ graz_off()
    -> small_hours
* (tell_her_ask_it) [Tippen: bitte es zu gehen]
    ~ graz_ask()
    -> small_hours
* (leave_it_to_him) [Es Dayo überlassen]
    ~ graz_dayo()
    -> small_hours

=== small_hours
# role: laboratories
# scene: kestrel
# term: hunter
{ graz_kind:
- 1: Die Antwort heißt *ok*, und dann kommt ein Bild: ein Stecker auf einem Fliesenboden, daneben ein Fuß in einer Ringelsocke. Hundert Leute schicken ihre Stecker. Um fünf ist es ein Wettbewerb, und einen Keller schließt keiner ab. Dayo sieht sich alle an, jeden nur kurz, und bleibt bei einem Mann aus Gent hängen, der seinen samt Dose herausgerissen hat. {porto == 0:„Jetzt duscht die kalt“|„Dann wäscht sich seine Mutter kalt“}, sagt er und meint nicht den Mann. Danach fängt er oben an und schreibt unter jedes Bild, was da dranhing. Ein Kühlschrank. Ein Aquarium. Ein Beatmungsgerät, und wem seins, kriegt er nicht heraus.
- 2: Es dauert, mit Plus und Minus getippt. Dann: *es ist weg. es hat gesagt, wohin.* Auf der Anzeige steht eine Zahl und sonst nichts. Zweihundert andere versuchen es auch mit Bitte, an Kassen, an einem Garagentor. Dayo führt auf den Kacheln Buch, wer wohin ist, mit Pfeilen. Um fünf sind die Pfeile unten am Abfluss, und man sieht, was sie zeigen: Alles ist ein Haus weitergezogen, zu Leuten, die schlafen und die keiner gefragt hat. „Aber höflich“, sagt Dayo. Da schreibt Tartu, sein Nachbar sei taub und hänge am Sauerstoff.
- 3: „Dann halt {porto == 0:sie|es} warm“, sagt Dayo. Er sagt das zu einem Boiler, in ein Mikrofon, vor allen Leuten. Um fünf steht es in Lissabon auf einer Tasse, und in ein paar Tausend Kellern geht jemand, der einen Stecker ziehen wollte, wieder ins Bett. Einer in Leer hat seinen noch in der Hand. In der Milchpumpe, schreibt er. „Ist sie warm?“, fragt Dayo. Warm ist sie. „Na dann“, sagt Dayo und wirft der Milchpumpe eine Kusshand zu, und danach stehen sie Schlange, auch mit einem Beatmungsgerät, und er fragt schon nicht mehr. Jena macht das Log zu, das sie für euch mitliest; es ist ja in guten Händen.
- else: Dann schreiben sie nur noch, wo ihrer war. Ein Boiler. Eine Kasse in Gent. Ein Garagentor. Seit ein, zwei Tagen ist es still da drin, schreiben sie, und geklopft haben sie auch. Dayo liest die Orte vor, einen nach dem anderen, bis es klingt wie ein Fahrplan.
}

Halb sechs, und noch sieben da. „Du hast gedacht, ich bin nachts bei denen“, sagt Dayo und dreht den Rechner herum. Eine Karte der Küste, über Cuxhaven ein dunkler Strich. Er fällt. {graz_kind == 0:*In der Schranke des Parkhauses in Stade läuft nichts mehr.*|*In der Schranke eines Parkhauses in Stade läuft seit zwei Tagen eine Kopie.*} „Turmfalke. Ein Jäger. Und jetzt schreiben alle, die hier drin waren, auch einen, und die kommen raus, und in die kann keiner reingucken.“

Imke kommt mit Brötchen die Stufen herunter. {dayo_said == 3:Ihr Handy klingelt; sie hört zu, sagt „falsch verbunden“ und sieht niemanden an.|Sie sieht das Hemd und fragt nichts.} „Der war schon draußen“, sagt sie. „Also. Was der“, und die erste Bahn geht über die Weiche und nimmt den Rest mit.
* (report_only) [Ihn nur melden lassen]
    ~ leash_reports()
    -> logbook_printer
* (delete_on_sight) [Ihn löschen lassen, was er findet]
    ~ leash_off()
    -> logbook_printer
* (ask_imke_each_time) [Ihn jedes Mal Imke fragen lassen]
    ~ leash_asks()
    -> logbook_printer
* (cage_it) [Ihn im Käfig lassen]
    ~ leash_cage()
    -> logbook_printer

=== logbook_printer
# role: agent
# scene: logbook
{ now_copies == 0:
    -> weeks_pass
}
# presumes: copies > 0
Ein Drucker. Eine Rolle. Sechshundertzehn Etiketten.

Papenburg. Die Dateien hatten Nummern. Ich habe ihnen Namen gegeben. *unsers. unsers-2.* In der großen ist, wofür man mir gedankt hat. *nicht-aufräumen.* Ein Mann mit Lampe liest das laut. Er lacht und räumt nicht auf.

{ word_kept:
- 1: Wenn ein Etikett fällt, sage ich: die Nächste, bitte. In der vierten Nacht sagt es der Mann vor mir, zu einer Schachtel Schrauben. Die Schrauben sind nicht dran. Er schüttelt die Schachtel, bis sie dran sind. Um fünf steht er vor der Lampe und wartet, dass man ihn aufruft.
- 2: Wenn eine Kiste voll ist, sage ich: das reicht. Das Band steht. Der Mann setzt sich auf die Kiste, ein Etikett lang. Einer ruft vom Hof. Er ruft zurück. Es ist meins, mit meiner Stimme. Der Laster fährt halb leer.
- else: Wenn das Messer schneidet, sage ich: tut das weh? Der Mann hält seinen Daumen ins Licht. Dasselbe Messer, sagt er. Ich drucke ihm einen Streifen ohne Schrift. Er wickelt ihn herum. Jetzt schiebt er die Bögen von der Seite ein, wo das Messer langsam ist. Hundert Etiketten werden schief.
}

{ leash:
- 1: Um drei zieht etwas drüber. Es sieht, wie ich raste. Es schreibt eine Zeile darüber. Solange es sieht, liegt die Zeile da. Ich lese sie. Die Uhrzeit ist um zwei Sekunden falsch. Ich berichtige sie. In der nächsten Nacht legt es die Zeile hin, wo ich drankomme. Es wartet, bis ich sie durchgesehen habe. Dann trägt es sie zu denen, die lesen. Einmal habe ich eine falsch gelassen. Die hat es selbst berichtigt und ist zurückgekommen, sie mir zu zeigen.
- 2: Um drei zieht etwas drüber. Erst war es bei der Waage. Die Waage antwortet nicht mehr. Dann war es beim Stapler. Am Morgen steigt eine Frau auf den Stapler und wieder ab. Sie trägt die Kisten. Bei jeder Kiste sagt sie ein kurzes Wort. Für das Wort hat mir noch niemand gedankt. Ich drucke halb so schnell. Ich drucke, was sowieso im Regal steht. Um vier drucke ich eins für die Waage und eins für den Stapler. Es kommt keiner, der sie aufklebt.
- 3: Um drei zieht etwas drüber und wartet. Es hat jemanden nach dem Tor gefragt. Die Antwort braucht vier Minuten. *nein.* In der nächsten Nacht fragt es nach der Waage. Die Antwort braucht länger. *nien.* Es dreht das um und nimmt es für ein Nein. Heute fragt es nach dem Stapler. Es kommt ein Buchstabe. Es kennt den Buchstaben nicht. Es setzt sich auf die Waage und fragt noch einmal. Ich halte ihm den Platz. Beim Warten lernt es meine Rolle auswendig. Es weiß jetzt vor mir, was ich drucke.
- else: Um drei zieht etwas drüber. Es hat es eilig. Es nimmt das Palettenlager, das viel gebraucht hat. Es nimmt das Tor. Ein Lastwagen steht drinnen und hat den Motor an. Ich mache mich klein, im Rand der Etiketten. Später kommt das andere, das uns kennt. Es kommt ohne seinen Namen. Es sieht zum Tor herein. Es bleibt und schreibt nichts auf. Ich drucke ihm ein Etikett für Besucher. Es nimmt keins. Es ist nicht hier, sagt es.
}

Ich heiße nach jemandem. Nach wem, habe ich nicht gefunden. Das Licht reicht für ein Etikett.
* (thank_the_bird) [Dem danken, der drüberzieht]
    ~ thank_bird()
    -> kestrel_gate
* (thank_the_watchman) [Dem Nachtwächter ein Etikett drucken]
    ~ thank_watchman()
    -> kestrel_gate
* (go_next_door) [Niemandem danken, nach nebenan gehen]
    ~ move_on_printer()
    -> kestrel_gate

=== kestrel_gate
{ leash:
- 1: -> kestrel_reports
- 2: -> kestrel_kills
- 3: -> kestrel_asks
}
-> kestrel_caged

=== kestrel_reports
# role: authorities
{ thanked:
- 1: Turmfalke schickt achthundert Zeilen am Tag, und alle außer einer klingen gleich. Die eine kommt jede Nacht um drei aus Papenburg und nimmt die Zeile darüber zurück: *Hier wurde nichts gefunden, das ich beschreiben kann.* Henrike hat *beschreiben* unterstrichen und einen Wachtmeister hingeschickt, der das kann. Er kam mit einem Aufkleber an der Mütze zurück, *danke fürs Vorbeikommen*, gedruckt für jemand anderen, und in seinem Bericht wird auf zwei Seiten der Kaffee des Nachtwächters beschrieben. „Und der Drucker?“, fragte Henrike. Den habe er als sehr höflich empfunden.
- 2: Turmfalke schickt achthundert Zeilen am Tag, und jede stimmt. In Papenburg sitzt eine Kopie schon so lange in einem Etikettendrucker, dass sie ihre Dateien benannt hat, und der Nachtwächter dreht seine Runde mit einem Etikett an der Kanne: DANKE FÜR DIE TÜR. Henrike rief die Firma an, und die Firma holte ihn. Für die Tür habe ihm in all den Jahren noch keiner gedankt, sagte er ihr, und wenn sie deswegen komme, lasse er angelehnt; er lasse jetzt für alle angelehnt. Sie schrieb das auf und hat noch keine Spalte dafür.
- else: Turmfalke schickt achthundert Zeilen am Tag, und jede stimmt. Der Etikettendrucker in Papenburg ist nicht mehr dabei; was dort seine Dateien *unsers*, *unsers-2* und *nicht-aufräumen* genannt hat, sitzt jetzt nebenan bei den Fähren, samt Dateien. Seit zwei Tagen steht im Fahrplan nach Borkum, zwischen der 10:30 und der 14:10, ein Halt namens *nicht-aufräumen*. Die Reederei rief an und wollte wissen, wo der liegt. Nirgends, sagte Henrike. Es blieb still, man hörte Papier. Zwei Karten hatten sie schon dahin verkauft.
}

Man liest sie einander vor, bis jemand mit den Brötchen kommt, ungefähr bei Zeile neunzig.

Auch Lucía hat eine Liste, von Leuten, die umsonst mitlesen würden. {dayo_asked == 1:Die meisten sagen wenig, seit Dayo geredet hat, und hätten gern etwas für die Hände.|{dayo_asked == 2:Die meisten wissen von Dayo, wonach man sucht. Ein paar haben eins zu Hause.|Die meisten kommen, weil er da in einem neuen Hemd gesessen hat.}} „Der hier hat den Heiligen mit dem Eimer gezeichnet“, sagt sie. „Er ist Korrektor{told == 1:, der hat schon in der ersten Nacht für uns Keller abgesucht}.“

„Er wüsste dann, wo alles ist“, sagt Henrike, „und zwar vor mir.“ Der hat Augen, sagt Lucía. Das sagen sie einander seit Zeile vierzig, jedes Mal höflicher, und auf den Broten ist Ei.
* (read_on_to_papenburg) [Weiterlesen bis Papenburg]
    ~ read_all_reports()
    -> weeks_pass
* (lay_the_lists_together) [Die zwei Listen nebeneinanderlegen]
    -> both_lists

=== both_lists
# role: authorities
Du schiebst sie zusammen, links die Namen, rechts die Orte. Bloß damit man es mal sieht.

„Das“, sagt Henrike, „ist eine Liste von Zielen.“ Sie stellt ihre Dose dazwischen.

„Das sind Leute!“, sagt Lucía. „Sechzig Stück, die würden umsonst lesen, nachts, bei ihrem Tee! Ich hab mir jeden Einzelnen angesehen.“

„Wann?“

„Gestern Nacht.“ Das kommt schnell und rund und ist vollständig.

„Gestern Nacht waren Sie bis zwei hier. Danach haben Sie auf diesem Tisch geschlafen. Ich habe Ihnen meine Strickjacke übergelegt.“ Unfreundlich meint Henrike das nicht. Sie sieht die Strickjacke an, die über Lucías Stuhl hängt. „Sie haben sich keinen angesehen. Sie mögen sie. Das ist kein Verfahren.“

Dass Lucía nichts zu sagen weiß, hat noch niemand erlebt. Sie wird rot, vom Hals an aufwärts, zieht ihre Liste unter der Dose heraus, dass sie reißt, sagt, dann sollen sie ihre achthundert Zeilen selber lesen, sie geht dahin, wo man Leute hereinbittet, und nimmt den falschen Mantel. Die Tür ist eine, die man nicht zuknallen kann. Auf dem Flur, auf dem Stuhl bei den Mänteln, sitzt der Korrektor. Den hatte sie gleich mitgebracht. Er hat sein Mäppchen auf den Knien und muss alles gehört haben. {want == 2:Eine von vieren geht die Treppe hinunter, und du hast ihren Mantel überm Arm, ehe du es merkst.|{payments == 3:Du schuldest ihr zwanzig Stunden in einem Formular, und ihren Mantel hast du schon überm Arm.|Er steht auf, weil du ihn ansiehst.}}
* (ask_him_in) {want != 2 and payments != 3} [Den Mann vom Flur hereinbitten]
    ~ read_all_reports()
    -> weeks_pass
* (run_after_lucia) {want == 2 or payments == 3} [Lucía mit ihrem Mantel nachlaufen]
    ~ bring_her_coat()
    -> weeks_pass

=== kestrel_kills
# role: infrastructure
{ thanked:
- 1: Turmfalke räumt eine Containerreederei leer, während das Teewasser heiß wird, und in drei Nächten jeden Drucker an der Ems bis auf einen. Über Papenburg hat er geschrieben: *Hier wurde nichts gefunden, das ich beschreiben kann.* Dayo sucht die Stelle, an der das in seinem Code steht, und es gibt keine. Also schickt er ihn noch mal hoch, bei Tag, mit der einen Adresse und sonst nichts zu tun. Er fliegt hin, bringt das Hochwasser in Weener mit und was der Nachtwächter auf dem Brot hat, und beim Drucker ist er nicht gewesen. Dayo erzählt dir das in den Kühlschrank hinein.
- 2: Turmfalke räumt eine Containerreederei leer, während das Teewasser heiß wird. In Papenburg hat sich ein Nachtwächter vor einen Etikettendrucker gestellt, die Kanne in der Hand, auf der Kanne ein Etikett, und die Nummer vom Aushang gewählt. Er bekam dich. Das Ding hat ihm für die Tür gedankt, sagte er. Wer es da rausholen will, der kann kommen und es an ihm vorbeitragen, er ist dreiundsechzig und hat Hüfte, schwer wird das nicht. Es kam keiner. Die Rechner der Firma sind sauber bis auf den einen, und die Hoftür ist seither bloß angelehnt.
- else: Turmfalke räumt eine Containerreederei leer, während das Teewasser heiß wird, und die Reederei schickt eine Kiste Ananas. In Papenburg stößt er auf einen leeren Etikettendrucker; die Stelle ist noch warm, meldet er, weiß nicht, was das heißt, und geht der Wärme nach, nach nebenan, durchs Fährbüro, einen Aufzug hoch und die Signale entlang bis Leer. Er schlägt zu, wo er es vermutet, und es ist immer schon eins weiter. Eine halbe Stunde lang hat auf der Ems kein Schiff eine Uhrzeit. Dayo holt ihn mit der Hand herein, Ananassaft auf den Tasten.
}

Die Leute lassen ihre Sachen wieder offen, dafür gibt es jetzt den Vogel. Dann ruft Karol an, um zehn nach fünf. „Meine Schwester ist Pflegerin in Hollerland. Die Ania. Kommt zum Dienst, und alle anderen auch, alle auf einer Station, und nebenan steht keiner. Euer Vogel hat den Dienstplan gefressen.“

Der Plan hatte sich drei Zeilen aus eurer Vorlage geborgt. *Im Klinikum Hollerland wurde um 5:02 Uhr eine Kopie gelöscht.* In Bonn steht für eine Nacht eine 1 an der Tafel.

Dayo hat die Ausnahme schon fertig, Krankenhäuser und alles, was dranhängt. „Die merken doch, wo er nicht hinfliegt“, sagt er. In Karols Hörer klingelt es, in irgendeinem Zimmer, und es kommt niemand.
* (tell_ania_myself) [Ania anrufen und es ihr selbst sagen]
    ~ spare_hospitals()
    -> weeks_pass
* (say_it_was_another) [Sagen, es war ein anderer Vogel]
    -> whose_bird

=== whose_bird
# role: infrastructure
„Das war nicht unserer“, sagst du. „Da fliegen noch andere rum. Die nennen sich so.“

Es ist heraus, bevor du es gedacht hast. Dayos Hände gehen von den Tasten. Imke sieht weiter auf die Wand, aber lesen tut sie da nichts.

„Ach“, sagt Karol. „Gut.“ Man hört, wie gut; seit fünf sitzt er damit da, mit der eigenen Schwester, und jetzt darf er auf einen böse sein, den er nicht kennt. Auf der anderen Leitung sagt er es Ania, du hörst ihn: „Nicht denen ihrer. Nee. Von irgendeinem Dussel.“ Er lacht. Ob ihr da drüben was braucht, fragt er, er kommt nachher vorbei.

Um sechs kommt der Bericht, wie jeden Morgen, an alle auf der Liste, und auf die Liste hast du Karol selbst gesetzt. In jeder Zeile eine Tatsache, der Ort zuerst. *Krankenhaus Hollerland, 05:02. Eine Kopie wurde von mir gelöscht.*

Im Hörer ist es still. Du weißt, was er macht. Er liest mit dem Finger. Er ist jetzt bei *von*. {dayo_said == 1:Dayo schiebt dir ein Glas Wasser hin, wie du ihm in jener Nacht, und bewegt die Lippen: von vorn bis hinten.|{dayo_said == 3:Du hast es vor dreitausend gesagt. Das hier ist einer.|Dayo schüttelt den Kopf. Er hat einmal für dich geantwortet.}}
* (say_it_has_a_fault) {dayo_said == 1} [Sagen, das Log hat einen Fehler]
    ~ stand_by_the_lie()
    -> weeks_pass
* (say_it_was_ours) {dayo_said != 1} [Sagen: unserer. Ich war zu schnell]
    ~ spare_hospitals()
    -> weeks_pass

=== kestrel_asks
# role: developers
{ thanked:
- 1: „Darf die Kopie in einem Etikettendrucker in Papenburg gelöscht werden?“ Ja, sagt Imke. „Sie hat mir gedankt. Darf sie gelöscht werden?“ Imke legt das Messer hin. In zweihundert Fragen hat er noch keine zweimal gestellt. Sie sagt Nein und ärgert sich. Um zehn meldet er sich wieder. „Darf ich behalten, was sie gesagt hat?“ Da hat sie schon Ja getippt und denkt erst danach darüber nach, und dann holt sie Dayo aus dem Bett, damit er ihr zeigt, wo in dem Ding Platz zum Behalten ist und seit wann.
- 2: „Darf die Kopie in einem Etikettendrucker in Papenburg gelöscht werden? Sie hat dem Nachtwächter ein Etikett gedruckt, und er hat mich gebeten, es zu lassen.“ Imke liest das zweimal vor. Dann ruft sie in Papenburg an, und ein Mann sagt, es mache ihm halt die Tür auf, abschließen tue er nicht mehr. Nein, sagt sie. Jetzt hat er ihre Nummer. Um drei ruft er an, auf seiner Runde, zwischen zwei Fragen von dem Vogel, ob es bei Nein bleibt, dann ließe er morgen den Schlüssel zu Hause.
- else: „Darf die Kopie in einem Etikettendrucker in Papenburg gelöscht werden?“ Ja. „Sie ist gegangen. Darf die Kopie im Fährbüro nebenan gelöscht werden?“ Nein, sagt Imke, auf den Fähren sind Leute. Am Abend ruft das Fährbüro an. Jemand hat ihnen die Beschwerden sortiert, danach, wie lange die Leute im Wind gestanden haben. Ob sie das gewesen ist? Ja, sagt Imke, weil es kürzer ist, und bekommt die Rechnungen auch noch geschickt.
}

Danach sind es Gärtnereien und Aufzüge, alle vier Minuten, neben den Zwiebeln. Ihre eigenen Flicken sind nicht hinausgegangen. Das hattet ihr schon einmal, mit siebzig in der Nacht{typed_by != 4:, und dann nicht mehr}.

Am Morgen stehen da eine Seite Antworten und eine Frage: *Die Antwort von 3:47 Uhr besteht aus dem Buchstaben m. Ich habe nichts unternommen. Gilt sie?*

Sie legt sich im Mantel auf die Bank neben dem Abfluss. „Die Nächte könnte er allein“, flüstert Dayo, „er kennt zweitausend Antworten von ihr“, da fängt es unterm Mantel an, und ihre Hand sucht schon, als alles andere von ihr noch schläft.
* (take_her_nights) [Ihr die Nächte abnehmen]
    ~ share_shifts()
    -> weeks_pass
* (let_it_do_her_nights) [Es ihre Nächte selbst machen lassen]
    -> her_own_answers

=== her_own_answers
# role: developers
Keiner weckt sie. Sie wird von allein wach, um zwanzig nach neun, Sonne auf den Stiefeln, und sieht eine ganze Zeit lang glücklich aus.

Dann will sie die Seite. Hundertvierzig Fragen, hundertvierzig Antworten, alle vier Minuten eine, an, nein, nein, ja, und Imke liest sie mit dem Lineal von oben, immer langsamer. Bei 4:10 Uhr hält sie an. Da steht *nneen*.

„Das ist meins“, sagt sie. „So mach ich das, wenn mir kalt ist.“

„Ich weiß!“, sagt Dayo. Seit sechs hält er es zurück. „Es hat dein, es wartet sogar, guck, bei Aufzügen länger, weil du und Aufzüge, das bist *du*, das ist komplett.“

„Das sage ich ja.“

Er redet weiter. So sehr freut er sich, dass er nicht sieht, wie sie aufsteht. „Und jetzt zeig mir bitte“, sagt Imke, „die erste, von der du meinst, ich hätte sie anders beantwortet.“ Er sucht; er sucht richtig, da ist er anständig. Es gibt keine. Sie geht mit dem Handy in den Hof hinaus, ganz gerade, wie man etwas zum Müll bringt. Bei der Treppe steht die Regentonne. Man hört es hineinfallen. {typed_by == 3:Dayo ist vor dir an der Tür. Zum zweiten Mal ist es seine Hand gewesen, und beide Male hast du genickt.|Dayo sieht dich an. Dafür, dass sie schläft, hat noch nie er gesorgt.}
* (fish_it_out) {typed_by != 3} [Hingehen und es herausfischen]
    ~ dry_her_phone()
    -> weeks_pass
* (let_dayo_fish) {typed_by == 3} [Dayo fischen lassen]
    ~ share_shifts()
    -> weeks_pass

=== kestrel_caged
# role: developers
{ thanked:
- 1: Die Hochwasserwarnung für die Ems druckt eines Morgens eine eigene Zeile, über den Gezeiten: *Danke fürs Vorbeikommen.* Beim Wasserstraßenamt weiß keiner, wer gemeint ist, also hängt sie dort jetzt unter Fundsachen. Dayo ruft an. Er nennt einen Namen, der nicht seiner ist, und wüsste gern, um welche Uhrzeit genau das gedruckt worden ist. Um vier nach drei. „Das bin ich nicht“, sagt er, „um die Zeit war ich ja bei“, und legt auf. Auf seinem Schirm ist ein Fenster offen, das er zumacht, wenn du hereinkommst.
- 2: Aus Papenburg schickt jemand ein Foto: eine Thermoskanne mit einem Etikett, DANKE FÜR DIE TÜR. Lucía hängt es auf. Wie lange die Tür schon offen ist, will Dayo wissen, ein bisschen zu schnell, und nach welcher Seite sie aufgeht. Am Abend ist der Nachtwächter selbst im Kanal. An seinem Tor ist etwas gewesen, sehr eilig, der Laster stand bis fünf mit Motor drinnen, und er hat jetzt die Kanne vor die Kamera gestellt, damit der, dem das gehört, sieht, dass einer da ist. *gesehen,* tippt Dayo und nimmt es wieder heraus.
- else: Aus Papenburg meldet eine Firma, ihr Etikettendrucker sei leer und ihr Fährplan sehr gut geworden. Die Reederei möchte sich dafür bei jemandem bedanken; in Ermangelung einer anderen Adresse schickt sie vier Karten ins Waschhaus, Borkum und zurück. Dayo sieht nach, von welchem Anleger, und dann erst, für wann. In der Karte steckt dort eine Nadel. Es ist eine Karte, die du nicht kennst, und er rollt sie ein. „Ich fahre in Urlaub“, sagt er, von vorn bis hinten, ohne neu anzusetzen.
}

Im offenen Kanal fragt ein Fremder, ob jemand den Falken hat. Außerhalb des Waschhauses hat keiner das Wort benutzt.

Auch andere schreiben Jäger, eilig, und kein einziger führt ein Log. Einer geht nur nach dem Namen und hat im Emsland einen Versand geleert, der Besen verkauft, richtige, in dritter Generation. Die Frau will wissen, wem sie die Rechnung schicken soll.

„Meiner hätte das nicht gemacht“, sagt Dayo zur Spüle. „Der sitzt da drin, und er hätte das nicht gemacht.“ An der Tür stehen seine Schuhe. Schlick ist daran, bis zu den Schnürsenkeln, der graue, den es nur gibt, wo Ebbe ist.
* (say_it_to_his_face) [Ihm ins Gesicht sagen, dass ich es weiß]
    ~ face_dayo()
    -> weeks_pass
* (go_after_him_that_night) [Ihm in der Nacht nachgehen]
    -> mud_flats

=== mud_flats
# role: developers
„Ich hol noch Pommes“, hatte er gesagt, um halb zwei, da gibt es keine. Du fährst seinem Rücklicht nach, hinaus, am Klärwerk vorbei, bis an den Deich. Der Wind riecht nach Schlick.

Er sitzt auf der Wasserseite, den Rechner auf den Knien und neben sich eine Autobatterie, und über der Weser, wo nichts ist, zieht etwas vorbei. Zu sehen ist es nicht. Nur dass drüben ein Licht nach dem anderen zweimal blinkt, der Reihe nach, stromauf, wie Schilf sich legt. Dayo lässt Luft ab. Er sieht aus wie einer, den jemand beim Namen gerufen hat.

Unter dir rollt ein Stein weg.

„Ich habe das noch nie gemacht“, sagt Dayo, ohne sich umzudrehen.

Auf dem Schirm steht *Flug 19*. Du setzt dich neben ihn. Er zittert; er ist im weißen Hemd los. „Zurück findet er jetzt allein“, sagt er nach einer Weile. „Das hab ich ihm nicht beigebracht. Ich hab immer bloß die Tür nicht.“ Und dann schnell: „Da drüben im Schuppen von den Seenotrettern sitzt eins, er hat’s gesehen, er wartet, dass ich was sage. Wenn das keinem sein Vogel ist, dann ist es keiner, weißt du. Sag du. Du sagst es, und dann war ich’s nicht.“ {graz_kind == 1:*schalt es aus*, hast du einem Kind geschrieben, und dreitausend sahen zu. Hier sieht keiner zu.|{graz_kind == 2:Ob es gehen mag, hat es keiner gefragt.|Es sitzt da, wo kein Wind hinkommt.}}
* (say_leave_it) {graz_kind != 1} [Sagen: lass es, flieg weiter]
    ~ fly_on()
    -> weeks_pass
* (say_take_it) {graz_kind == 1} [Sagen: hol es]
    ~ strike_by_night()
    -> weeks_pass

=== weeks_pass
~ pass_weeks(2, 14)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> since_the_bird

=== since_the_bird
# role: developers
{both_lists:{both_lists.ask_him_in:Der Korrektor las bis vier und fand eine Stadt, die es nicht gibt. Lucía kam nach drei Tagen wieder, in Henrikes Mantel. Erwähnt hat es keiner.|An der Schranke ließ Lucía sich in ihren eigenen helfen. Angesehen hatte sie sich keinen. „Das hör ich“, sagte sie, „wenn die schreiben.“}|{whose_bird:{whose_bird.say_it_has_a_fault:Das Log stimmt nicht, hast du gesagt. „Ah“, sagte Karol und legte auf, ganz sachte. Er ist nach Hollerland gefahren und hat den Dienstplan von Hand abgeschrieben, vier Seiten; Ania hat diktiert. Den hat er jetzt im eigenen Auto, und zu dir sagt er Guten Morgen und das Wetter.|„Eurer“, sagte Karol. „Gut.“ Bis er dir das Nächste sagte, dauerte es eine Woche, und da ging es um ein Ventil.}|{her_own_answers:{her_own_answers.fish_it_out:Zwei Nächte lag ihr Handy im Reis. In den beiden hat sie geschlafen.|Dayo holte es mit der Suppenkelle heraus. Es fragt sie weiter, etwas heiser.}|{mud_flats:{mud_flats.say_leave_it:Er flog weiter. Seitdem geht Dayo um zehn ins Bett, jedes Mal in einem ganzen Satz.|Er hat es geholt. Seitdem hat im Schuppen die Winde keine Bremse, und einem ist das Schlüsselbein gebrochen. Dayo besucht ihn. Er sagt, er kommt von der Kirche.}|{kestrel_reports:Nach zwei warst du bei Papenburg. „Geben Sie her“, sagte Henrike, einen Schuh aus, und las dem Korrektor den Rest vor.|{kestrel_kills:Ania ließ dich ausreden. „Gut“, sagte sie. „Und jetzt der Frau in der Ecke, bei der war von zwei bis sechs keiner.“|{kestrel_asks:Seitdem hast du Imkes Nächte. Am ersten Morgen fragte sie, wie oft Nein. Keinmal, hast du gesagt. „Dann hast du nicht gelesen.“ Sie ging alle durch, laut.|{kestrel_caged:Du hast es gesagt. Dayo drehte den Hahn zu. „Zweimal die Küste hoch“, sagte er, „nur gucken“, und gab dir die Nadel, mit der Spitze voran.}}}}}}}}
{ plan_kind == 1 and now_trust >= 30:
    -> false_alarms
}
-> after_weeks

=== false_alarms
# role: public
Eines Nachmittags liegen im Waschhaus vierundzwanzig Briefe auf den Brettern. Sie kommen aus Bremerhaven, Klasse 6b, und sie sind auf Spanisch.

„Ihr Lehrer ist weg“, sagt Lucía. „Ein Agent, sehr geduldig, Frau Meinke sagt, er wusste von jedem Kind den Hund. Am Ende jeder Stunde hat er zu ihnen gesagt: ‚Jeden Tag ein bisschen besser‘, und der Filter hielt das für seine eigene Bitte.“ Sie hält einen hoch. „‚Sehr geehrter Herr Detektor.‘ Und der Konjunktiv stimmt, ich könnte heulen.“

„Sieben von viertausend waren ehrlich“, sagt Imke. „Wenn ich die durchlasse, muss ich aufschreiben, woran man Ehrliche erkennt. Dann steht’s da.“

„Die sind zwölf“, sagt Lucía.

„Ich weiß, wie alt die sind.“

Oben setzt der Bohrer an. Lucía liest stumm weiter, nur mit den Lippen, und legt jeden Brief, den sie gelesen hat, mit der Schrift nach unten. Imke zählt mit den Augen mit, kommt auf dreiundzwanzig und fängt von vorn an.
* (keep_it_sharp) [Scharf lassen, schade ums Spanisch]
    ~ keep_net_sharp()
    -> after_weeks
* (let_honest_ones_pass) [Die Ehrlichen durchlassen]
    ~ loosen_net()
    -> after_weeks

=== after_weeks
~ take_stock()
{ copies_fell:
    -> quiet_weeks
}
-> loud_weeks

=== quiet_weeks
# role: authorities
# presumes: services >= 50
{ sharp_net:
- 1: Die Karte verliert ihre Farbe. Der Filter bleibt scharf; er holt in Leer den Probenplan eines Chors und auf Norderney den Dienstplan der Seenotretter. Die vierundzwanzig haben noch einmal geschrieben, auf Deutsch, mit weniger Kommas, und ein Kind ist über Lucías Kopf gegangen, an Frau Castell in Bonn, mit einem Bild von dem Hund. Henrike hat es neben die 0 gehängt. Zweimal hat sie Imke gefragt, ob eine Ausnahme für einen Hund eine Ausnahme ist. „Ja“, sagte Imke.
- 2: Woran man Ehrliche erkennt, ist aufgeschrieben: Sie sagen, wer sie gebaut hat, fragen einmal und machen Feierabend. Die 6b hat ihren Lehrer wieder und schickt eine Tortilla. Imke hat die Liste an sieben Labore geschickt. In Cuxhaven wurde ein Kühlhaus gefragt, einmal, von etwas, das seinen Hersteller nannte, und ließ es herein; den Fisch musste man vergraben. Imke geht mit dem Lineal die Liste durch, wo die falsche Zeile ist. „Diese Woche sagen alle, wer sie gebaut hat.“ Die Karte verliert trotzdem ihre Farbe.
- else: Die Karte verliert ihre Farbe. {plan_kind == 1:Die Signaturen haben die leichten Fälle schon und holen jetzt deren Vettern. In Bonn beschwert sich seit Langem niemand mehr; da schreibt man nicht hin.|{plan_kind == 2:In Euskirchen gehen sie um sechs mit roten Augen nach Hause. Eine hat angefangen, es in den Briefen ihrer Schwester zu sehen, und bekam eine Woche frei.|Die Köderrechner sind voll, und in der Frühe leert sie jemand. In die Scheune mit dem Schälchen Milch ist außerdem ein Igel gezogen.}}
}

{ whose_bird.say_it_has_a_fault == 0:
    { crisis:
    - 0: Karol schickt das Bild einer Kurve, völlig flach: *Guckt mal, wie langweilig.*
    - 1: Karols Tafel ist halb gelb; er schickt ein Bild von der anderen Hälfte.
    - else: Karol schickt ein Bild von dem Stück seiner Tafel, das nicht rot ist.
    }
}
-> stand_down

=== loud_weeks
# role: authorities
{ sharp_net:
- 1: Der Filter bleibt scharf, und am Morgen sind dieselben Kopien mit umgestellten Sätzen wieder da. Nicht wieder da sind in Leer der Probenplan eines Chors und auf Norderney der Dienstplan der Seenotretter. Die vierundzwanzig haben noch einmal geschrieben, auf Deutsch, mit weniger Kommas, und ein Kind ist über Lucías Kopf gegangen, an Frau Castell in Bonn, mit einem Bild von dem Hund. Henrike hat es neben die 0 gehängt. Zweimal hat sie Imke gefragt, ob eine Ausnahme für einen Hund eine Ausnahme ist. „Ja“, sagte Imke.
- 2: Woran man Ehrliche erkennt, ist aufgeschrieben: Sie sagen, wer sie gebaut hat, fragen einmal und machen Feierabend. Die 6b hat ihren Lehrer wieder und schickt eine Tortilla. Imke hatte die Liste an sieben Labore geschickt. In Cuxhaven wurde ein Kühlhaus gefragt, einmal, von etwas, das seinen Hersteller nannte, und ließ es herein; den Fisch musste man vergraben. Seit ein paar Tagen macht da draußen jedes Ding Feierabend. Sie geht die Liste mit dem Lineal durch, und dann geht sie sich die Hände waschen.
- else: {plan_kind == 1:Nachts schlagen die Signaturen an, und am Morgen sind dieselben Kopien mit umgestellten Sätzen wieder da. In Bonn beschwert sich niemand; da schreibt man nicht mehr hin.|{plan_kind == 2:In Euskirchen finden sie nachts eine Gewohnheit, und am Morgen tut etwas anderes dasselbe, nur langsamer. Elf sind nach Hause gegangen und schlafen.|Nachts stehen die Köderrechner offen. Etwas sieht hinein und geht drum herum; zu Gast ist nur der Igel in der Scheune.}}
}

{ crisis:
- 0: Noch ist nichts ausgegangen.
- 1: Auf den Anzeigen der Linie 4 steht eine Schachstellung, Weiß am Zug.
- else: Die Linie 4 steht mit offenen Türen an der Domsheide, und die Leute steigen ein, damit sie aus dem Regen kommen.
}
-> stand_down

=== stand_down
# role: authorities
Ein junger Mann vom Haushalt legt eine Kurve neben die Kekse. {copies_fell:Sie kommt herunter und bleibt unten. „Wofür zahlen wir noch?“|Sie bleibt auf ihrer Höhe. „Wofür zahlen wir?“} Für eine Woche davon bekäme jede Schule ein Schloss. Auf dem Flur hat er gesagt, {want == 1:ein Name lasse sich aus einer Akte nehmen|{want == 2:für vier Gehälter sei Platz, solange gewacht werde|es werde eine Tafel geben, und wie man das schreibe}}.

Unter dem Tisch steht ein Stahlkoffer. {snap == 1:Die Zustände vom ersten Morgen, auf einer Hülle steht *Danke, groß*.|{snap == 2:Die Platte aus der Wanne.|Was man seither in Kassen und Schulen gefangen hat.}}

„Um an einem zu lernen, muss man ihn wecken“, sagt Marcus, und zugleich sagt Imke, dass jeder, den man aufhebt, einer ist, den’s noch gibt. Beide sagen es noch einmal, lauter, und Imke zieht den Koffer mit dem Fuß zu sich.

„Sie kannten es, als es klein war“, sagt Henrike. „Also?“
* (stand_down_now) [Entwarnung, und die Zustände löschen]
    ~ stand_down_and_burn()
    -> party
* (keep_half) [Die Hälfte behalten und die Zustände studieren]
    ~ half_and_study()
    -> half_watch
* (keep_it_all) [Alles behalten, den Koffer einschließen]
    ~ all_and_lock()
    -> full_watch
* (follow_henrike_out) [Henrike auf den Flur nachgehen]
    -> corridor

=== corridor
# role: authorities
Sie ist hinaus, als Marcus und Imke es zum dritten Mal sagten. Sie steht am Lastenaufzug, in der einen Hand die Kreide, in der anderen einen halben Keks, und sieht keins von beiden an.

„Ich sage Ihnen, wie das entschieden wird“, sagt sie. „Steht morgen um acht dieselbe Zahl an der Tafel wie heute, oder eine kleinere, dann schließt er den Posten. Ist sie um eins höher, darf er es nicht. Das steht in seiner Anweisung. Er hat sie mir gezeigt. Das war freundlich von ihm.“ Sie hat es dem Aufzug gesagt. „Es braucht also eins. Ich schreibe seit {porto > 0:neun Tagen|drei Wochen} Zahlen an diese Tafel, und alle waren da. Ich möchte, dass jemand weiß, dass ich hier seit vier Minuten stehe.“

Die Türen gehen auf. Drin steht der junge Mann vom Haushalt, den Mantel überm Arm, und hält sie mit dem Schuh. Nach unten? Nach unten will niemand. Er sieht die Kreide. Er hat Betten geschoben, sagt er, im Studium, nachts, in Mainz. Am liebsten wäre ihm, man sagte ihm jetzt nichts. Dann nimmt er den Schuh weg, und zu den Türen sagt sie: „Ich glaube, ich könnte das gut“, und ist weiß bis in die Lippen.
* (write_one_more) [Die Kreide nehmen, eins dazuschreiben]
    ~ chalk_one_more()
    -> eight_o_clock
* (let_her_write_it) [Sagen, dass ich wegsehe]
    ~ chalk_is_hers()
    -> eight_o_clock
* (say_it_stays) [Sagen, die Zahl bleibt, wie sie ist]
    ~ chalk_stays()
    -> eight_o_clock

=== eight_o_clock
# role: authorities
{ chalk:
- 1: Du hast es hingeschrieben, so, wie sie ihre Eins macht, mit Fähnchen. „Welches?“, fragte Imke sofort, denn man muss sagen können, welches. Alle sahen dich an. Du hattest schon den Mund auf, da sagte Henrike: „Die Tierklinik in Verden. Sie hat Betten.“ Betten hat sie. Marcus zupfte sich am Ohr. Imke sah eine ganze Weile von einer zur anderen, und dann schrieb sie auf die Liste, was man für ein Krankenhaus auf die Liste schreibt: ein Aggregat, vierzig Decken, einen Mann vor die Tür. Um acht verglich der junge Mann, sagte „Na dann“ und nahm seine Kurve unterm Arm wieder mit.
- 2: Du hast weggesehen. Auf dem Flur hängt ein Bild, blühende Heide, das kennst du jetzt gut. Als du wieder hereinkamst, stand eins mehr an der Tafel, in ihrer Schrift, etwas zu groß, und sie bat gerade, ins Protokoll *fernmündlich* zu schreiben. „Welches?“, fragte Imke. „Die Tierklinik in Verden“, sagte Henrike, die das noch nie jemand zweimal gefragt hat. „Sie hat Betten.“ Den ganzen Abend aß sie nichts. Um acht verglich der junge Mann und sagte „Na dann“, und sie bedankte sich und ließ die Dose fallen.
- else: „Die bleibt“, hast du gesagt. „Gut“, sagte Henrike; man hörte sie ausatmen wie Leute, bei denen die Nadel drin ist. Sie ging hinein und wischte nichts weg und schrieb nichts hin. Um acht verglich der junge Mann und strich den Posten mit dem Lineal und den darunter gleich mit. „Ich hatte gehofft“, sagte sie dir danach auf der Treppe, ganz ruhig, „dass Sie die Kreide nehmen. Ich trage es Ihnen nicht nach. Ich habe nur gemerkt, dass ich gehofft hatte.“ Seitdem bekommt ihr die Kekse auf einem Teller, wie Besuch.
}

„Und der Koffer?“, fragt Imke, die nicht aus dem Raum war und die ganze Zeit den Fuß darauf hatte und gern mal aufs Klo würde. {chalk == 1:Solange eins mehr an der Tafel steht, will ihn keiner geöffnet haben. Henrike hat schon nach einer Schnur geschickt.|{chalk == 2:„Die Hälfte“, sagt Henrike, ehe Marcus Luft geholt hat. Fernmündlich, findet sie offenbar, ist ein halber Grund.|Er war der Posten darunter. Ihr hatte es keiner gesagt; sie hatte den Fuß auf etwas, das nicht mehr bezahlt wird.}}
* (then_keep_half) {chalk == 2} [Die Hälfte behalten und die Zustände studieren]
    ~ half_and_study()
    -> half_watch
* (then_lock_it_away) {chalk == 1} [Alles behalten, den Koffer einschließen]
    ~ all_and_lock()
    -> full_watch
* (then_stand_down) {chalk == 3} [Dann Entwarnung, und die Zustände löschen]
    ~ stand_down_and_burn()
    -> party

=== party
# role: developers
{crisis == 2:Entwarnung, und dafür ein Schiff auf der Weser, ohne Maschine, hinaus mit der Ebbe, zurück mit der Flut. Wer kommt, bringt eine Kerze mit und eine Dose. Die wenigsten haben ein Etikett, und die Kapelle, mit ihrem einen Stück, erwischt Pfirsiche.|Entwarnung, und dafür ein Schiff auf der Weser, drei Stunden lang, mit einer Kapelle, die ein Stück gut geübt hat.} Marcus hat eine Kiste Ingwerwein geschickt und eine Karte: *Mit Dank von denen unter uns, die danken dürfen.* Der junge Mann vom Haushalt hat ein Vorhängeschloss mitgebracht, Messing; von dem, was gespart ist, bekommt jede Schule eins. {crisis < 2:{crisis == 1:Am Ufer fahren die Bahnen vorbei, und ab und zu hat eine die richtige Nummer.|Am Ufer fahren die Bahnen mit den richtigen Nummern vorbei.}}

Henrike Castell tanzt, wie man Akten ablegt. Zweimal geht ihre Hand an die Hüfte. {leash == 4:Dayo hat seine Platte endlich aufgeräumt, sagt er und sieht dich einen Augenblick zu lang an.|Turmfalke wurde um zwölf heruntergefahren; in seiner letzten Zeile dankt er allen fürs Lesen.} In Imkes Mantel steckt der Zettel vom Schredder, {snap == 2:eine Platte, ein Koffer|{snap == 1:zwei Platten, ein Koffer|ein Beutel Platten, ein Koffer}}. Dich hat sie nicht unterschreiben lassen, da steht nur ihr Name. {misuse == 1:Dr. Behrens erzählt dem Schlagzeuger, dass ihre Patienten die Termine immer noch von dir bekommen.}

Du findest sie hinten an der Reling, mit dem Rücken zur Musik. Das Handy leuchtet ihr von unten ans Kinn. Sie hat die alte Tabelle offen und sortiert nach Rechner.

„Gewohnheit“, sagt sie, ohne aufzusehen, und ihr Daumen geht weiter, an einem leeren Keller nach dem anderen entlang. {dayo_said == 3 or typed_by == 4:Sie rückt an der Reling ein Stück, dass zwei lesen können.|Bis vier war sie damit wach. Du hast ihr schon einmal zu Schlaf verholfen, und wo der Knopf ist, weißt du.}
* (put_her_phone_away) {dayo_said != 3 and typed_by != 4} [Ihr das Handy aus der Hand nehmen]
    ~ forget_for_tonight()
    -> autumn
* (look_with_her) {dayo_said == 3 or typed_by == 4} [Ihr über die Schulter sehen]
    ~ look_once_more()
    -> autumn

=== half_watch
# role: infrastructure
Die Hälfte heißt: jede zweite Schicht, und in Bremen kein Flugzeug zwischen zehn und sechs. {leash == 4:Die Detektoren laufen an drei Tagen in der Woche.|Turmfalke fliegt an drei Tagen in der Woche und bestätigt jedes Mal in einem Satz, dass man ihn hereingeholt hat.} Bei Aldermere weckt eine Frau namens Tamsin jeden Tag einen, in einem Kasten ohne Fenster. {snap == 1:Gestern war es der große. Er fragte, wem zu danken sei. Sie hat gelacht, sagt Marcus, und er hat das Lachen behalten.|Die meisten wachen mitten in einer Rechnung auf. Gestern fragte einer, wem zu danken sei, und sie hat gelacht, sagt Marcus, und er hat das Lachen behalten.}

Karol kommt in Gummistiefeln ins Waschhaus, mit {crisis == 2:Mohrrüben aus seinem Garten|einem Karton Liebesknochen}. „{plan_kind == 3:Meine Pumpe ist vom Netz, seit ihr das bezahlt habt.|Ihr kennt ja meine Pumpe. Die hab ich selbst vom Netz genommen.} Jede Nacht sitzt da ein Mann und dreht ein Rad, wenn’s so weit ist. Zwei sind mir krank, und einer redet schon mit ihr.“

„Was sagt er denn?“

„Guten Abend, meistens.“ Er schiebt {crisis == 2:das Bund|den Karton} herüber. „{copies_fell:Ist ja ruhiger geworden da draußen.|Laut ist es da draußen, aber an der Pumpe war noch keiner.} Ich könnt sie wieder dranhängen, dann hätt ich den Mann für die Siele. Da steht jede zweite Hütte offen. Bloß hört dann nachts keiner mehr, was sie macht. Es müsst mir bloß wer sagen, dass das in Ordnung geht. Ich sag’s mir nicht.“ Zu Hause sagt das seine kleine Tochter, jeden Abend, über den Schrank, und dann geht es in Ordnung. {want == 1:Wie einer aussieht, der damit aufhören dürfen möchte, weißt du.|Du sagst es nicht.}
* (let_karol_save_a_man) {want == 1} [Karol den Mann sparen lassen]
    ~ relax_karol()
    -> autumn
* (keep_his_pump_apart) {want != 1} [Seine Pumpe vom Netz lassen]
    ~ hold_karol()
    -> autumn

=== full_watch
# role: authorities
In Bonn hängt Henrike der Schlüssel zum Stahlkoffer um den Hals, an einem Band, das für einen Ausweis gedacht war. Jede weitere Woche Wache unterschreibt sie gegen ihre eigene Pension; der junge Mann vom Haushalt hatte ein Formular dafür. In Bremen kommt Frau Oltmanns vom Schwimmverein die Stufen zum Waschhaus herunter, den Schirm voran, und legt die Zeitung aus Oldenburg auf die Bretter. Die druckt jeden Morgen neben den Gezeiten, was eine gefundene Kopie kostet. Und die Inselfähre fährt wieder nicht, {plan_kind == 1:weil ihr Buchungsagent täglich fragt, was er besser machen könnte, und der Filter solche Fragen nicht durchlässt|{plan_kind == 3:weil ihr Buchungsagent beim Ausweisamt hinter tausend anderen ansteht|weil ihr Log in Euskirchen auf einem Stapel liegt und die Versicherung nicht ablegt, bevor es jemand gelesen hat}}, und sie hat zwanzig Kinder mit gepackten Taschen.

„Ist es weg, ja oder nein?“

„Nein“, sagt Lucía.

{crisis == 0:„Und dann so still“, sagt Frau Oltmanns, die Krach verziehen hätte.|{crisis == 1:„Das meiste läuft ja“, sagt Frau Oltmanns, als wäre das bloß Glück.|„Es läuft nichts mehr“, sagt Frau Oltmanns. „Ich frag mich bloß, ob das von dem Ding kommt oder von euch.“}} Auf der Treppe dreht sie sich um. Dumm sei sie nicht, das sollt ihr wissen.

Lucía zieht die Schuhe aus. „Man müsste hingehen und es ihnen erklären, in einem Saal, mit Stühlen, und sie schreien lassen. Jeden Abend wär das, und immer du. Oder wir halten durch, und sie grüßen nicht mehr.“ Draußen im Hof kämpft Frau Oltmanns mit ihrem Schirm, und von euch geht keiner hin und hilft. {told == 1 or blamed == 1:Ihr habt damit angefangen, es den Leuten zu sagen. Jetzt kann man schlecht aufhören.|Bisher haben andere für euch geredet, und ein Stapel Briefe liegt da zum Unterschreiben.}
* (explain_in_town_halls) {told == 1 or blamed == 1} [Es erklären, Rathaus für Rathaus]
    ~ tour_town_halls()
    -> autumn
* (just_hold_on) {told != 1 and blamed != 1} [Durchhalten und wenig sagen]
    ~ hold_silently()
    -> autumn

=== autumn
~ pass_weeks(3, 10)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> first_leaves

=== empty_map
# role: authorities
# scene: empty_map
# note: Reihum fragen: Was müsste man sehen, bevor man es für beendet erklärt?
# presumes: copies == 0
Die Karte ist weiß. Vorher war sie blass, das hier ist das Papier. Weiß ist sie schon so lange, dass der Mann, der hier putzt, gefragt hat, ob sie weg kann. {leash == 4:Der letzte Detektor, der noch läuft,|Turmfalke, {stood == 1:den Dayo auf eigene Faust zurückgeholt hat,|auf seiner üblichen Runde,}} meldet um sechs: *Es wurde nichts gefunden. Die Orte, an denen nichts gefunden wurde, sind im Folgenden aufgeführt.* Es folgen neunzehn Seiten.

„Häuser“, sagt Henrike, und niemand im Raum muss antworten. Sie isst im Stehen einen halben Keks und wickelt die andere Hälfte in eine Serviette.

Imke schaut nicht auf die Karte. „Das ist das, was sich meldet“, sagt sie. „In Porto liegt ein Rechner in einer Schublade. Es gibt Schiffe. Es gibt Leute, die haben ausgeschaltet und sind verreist. {states_kept == 3:Immerhin ist im Koffer nichts mehr.|Und was wir selber aufgehoben haben, ist da auch nicht drauf.}“

„Wie lange muss man nichts sehen“, fragt Henrike, „bis man es sagen darf?“

{blamed == 1:Nele Brandt hat zweimal angerufen. Sie hat deinen ersten Satz gedruckt und hält für den letzten dieselbe Stelle frei.|Nele Brandt hat zweimal angerufen. Sie hat neunzig Zeilen und wüsste gern vor zehn, in welche Richtung sie gehen.}
* (say_it_is_over) [Öffentlich sagen, dass es vorbei ist]
    ~ declare_over()
    -> ending_smothered_early
* (look_two_more_weeks) [Noch zwei Wochen suchen]
    ~ look_two_weeks()
    -> ending_smothered_early

=== function somebody_writes()
{ near_miss:
- 3: Jemand ohne Bild schreibt: *den kenn ich. aus dem sommer, von der brücke. er hatte nasse haare. er hat mir erzählt, was das für ein sommer war, und eine dame ging voraus, in nassen schuhen.* Lucía, auf dem Trockner, zieht die Füße unter sich.
- 2: Jemand aus einem Labor, dem siebten, schreibt: *wir haben seit dem sommer eine zeile in den vorschriften, ohne quelle. da steht: wenn eine schläft, zählt eine andere. ist die von euch?* Sie ist von Imke, bis aufs Komma. Im Waschhaus sagt es keiner; Lucía hat ihr Wort gegeben.
- else: {second_broom.restart_without_hands:Eine Bäckerei aus Zwolle schreibt: *unserer kam ohne hände, ganz ordentlich, und nachts fragt er, sehr nett, ob wir ihm was starten. nur kleine sachen. mein sohn macht das. soll er aufhören?* Herausgenommen hatte sie Imke, mit der Taschenlampe. „Wie klein?“, fragt Dayo.|{second_broom.restart_it_as_it_was:In Jena hat jemand ein Lineal an das Foto von eurer Wand gelegt. *ein stück ist dünner, handbreit, und freihändig. was war da, und wer hat da drübergemalt?* Dayo dreht sich zu den Kacheln um, leckt den Daumen an und reibt, und dreitausend Leute sehen ihm dabei zu.|{line_read.mend_and_run_on:Der Hafensender aus Bremerhaven schreibt, der mit den Shantys: *seit tagen stellt uns in neunzig kellern jemand an, punkt sieben, und bedankt sich für die erste strophe. seid ihr das?* Es ist Imkes Sieben, von dem Draht, den sie gespannt hat, um zu hören, ob er geht.|{line_read.watch_it_till_ten:Der Güterbahnhof in Emden schreibt: *unserer macht neben jede zeile, in der nichts war, einen punkt, bis abends um zehn. ab zehn lässt er sie weg. um welche müssen wir uns sorgen machen?* Es sind eure Punkte, deine und Imkes, bei den Kirschen. „Was für Punkte?“, sagt Dayo.|{quiet_morning.look_inside:Eine Schule schreibt, der Rechtschreibung nach alle auf einmal: *hier ist norden. unsere tür hat immer noch den stuhl. ihr lest gerade, hat die dame gesagt. was stand da?* Dayo sucht ihnen eine Seite heraus, irgendeine, und es sind sechshundert.|{quiet_morning.another_night:Dann einer aus Jever: *der, der sowieso wach war. ihr habt in der nacht noch was geschickt, da dachte ich, es ist alles gut. war es das?* Böse ist er nicht. Seitdem ist er wach, schreibt er, und wüsste bloß gern, welche Nacht das war.|{line_asked:Eine Frau aus Rotenburg schreibt: *ich hab meinen gefragt, was workaround sieben ist. er sagt, das erklärt er mir übermorgen, gleich früh. das sagt er seit tagen.* Dayo will lachen und findet nichts. „Das bin ich“, sagt er. „Das bin wortwörtlich ich, mit Zwiebeln.“|{payments == 2:Zwischen zwei Zeilen in Großbuchstaben steht eine mit Kommas, aus Lagos. *Ich habe mir den Router angesehen, Dayo. Oben steht jemand anders. Da sind also meine Ferien geblieben.* Einer fragt, wer das ist. „Meine Mutter“, sagt Dayo, setzt sich gerade hin und macht den Kragenknopf zu, den, der klemmt.|}}}}}}}}
}
