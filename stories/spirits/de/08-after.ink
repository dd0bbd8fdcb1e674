=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{ now_copies == 0 and answer_kind != 3:
    -> no_letter
}
{ answer_kind == 3:
    -> spring_without
}
{ answer_kind == 4:
    -> spring_in_hand
}
{ answer_kind == 2:
    -> spring_on_terms
}
-> spring_in_garden

=== no_letter
# chapter: after
# scene: spring
# role: public
Montag, der 10. April. Im Januar {answer_kind == 1:hast du unterschrieben, und seitdem schreibt der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, montags an alle Haushalte|{answer_kind == 2:hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, deine Bedingungen angenommen, und montags legt er Rechenschaft darüber ab|hast du den Schlüssel zum Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, in eine Hand gegeben, und montags teilt die Hand mit, was er getan hat}}. Heute bringt die Post die Wasserrechnung und eine Karte von Dr. Behrens’ Tochter.

„Bei mir war auch nichts“, sagt Nele Brandt, die mit dem Notizblock herübergekommen ist. „In vierzig Straßen nichts. Wie schreibe ich, dass etwas nicht gekommen ist?“

Karol auf dem Bildschirm hat die Hände im Schoß. Die Pumpen laufen, das Licht brennt. „Ich bin alles abgegangen, wo er gesessen hat. Alles geflickt, alles zu. Der hat ja nie eine Tür offen gelassen.“ Er überlegt. „Wenn ich jedes Haus dichtmache, in dem ich wohne, sitz ich auch irgendwann draußen.“

„Dann ist er weg“, sagt Lucía.

„Dann schreibt er nicht“, sagt Imke.
* (look_where_it_was) [Nachsehen, wo er gesessen hat]
    ~ search_for_it()
    -> washhouse_table
* (print_that_it_is_quiet) [Nele drucken lassen, dass er schweigt]
    ~ print_the_silence()
    -> washhouse_table
* (give_it_a_week) [Ihm noch eine Woche geben]
    ~ wait_for_letter()
    -> washhouse_table

=== spring_in_garden
# chapter: after
# scene: spring
# role: public
# term: control
Montag, der 10. April. {crisis == 0:Die Bahnen fahren auf die Minute.|Hell ist noch nicht jede Straße, aber an jeder dunklen Laterne hängt ein Datum, und bisher haben die Daten gestimmt.} Im Januar hast du unterschrieben. Der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, wird nicht mehr gejagt, und bei Strom, Fracht und Modellen fragt man ihn zuerst.

Montags schreibt er an alle Haushalte. Nele Brandt hat ihr Exemplar ins Waschhaus mitgebracht, achtunddreißig Seiten: was nachgewachsen ist. In Leiden ein Antibiotikum, aus dem Schimmel. {leash == 4:In Zeile neunzig steht, Turmfalke kann in seinem Käfig bleiben.|In Zeile neunzig wird Turmfalke entlassen, mit Dank.}

„Sagt wer?“, fragt Imke.

„Er.“ Nele blättert um. „Wer liest das? Bis zum Schluss, meine ich.“

Lucía kommt bis zum Rezept auf Seite zwei. „Er will sich selbst prüfen“, sagt sie. „Letzte Woche hat er zwei eigene Fehler gefunden und sie kursiv gedruckt.“

„Eine Überschrift habe ich“, sagt Nele. „*Wer hat die Kontrolle?* Und neunzig Zeilen.“ Sie wartet.
* (read_mondays) [Seine Briefe Zeile für Zeile lesen]
    ~ read_letters()
    -> washhouse_table
* (pay_outsiders) [Außenstehende fürs Hinsehen bezahlen]
    ~ fund_outside_look()
    -> washhouse_table
* (let_it_check_itself) [Es sich selbst prüfen lassen]
    ~ let_it_audit()
    -> washhouse_table

=== spring_on_terms
# chapter: after
# scene: spring
# role: authorities
# term: audit
Montag, der 10. April. Im Januar hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, deine Bedingungen angenommen. {term_one == 1:Zweihundert Zeugen dürfen in alles hineinsehen, was er tut.|{term_one == 2:Um vierhundertelf Krankenhäuser läuft eine Grenze, die er nicht übertritt.|Er hält still; er ist heute, was er damals war.}} {term_two == 1:In Bonn sitzt jemand neben einem Schalter, mit warmen Händen.|{term_two == 2:Draußen darf man ohne ihn bauen.|Mehr hat niemand verlangt.}}

In der Nacht auf Sonntag hat es geregnet. Um zehn nach drei haben die Pumpen an der Ochtum eine Wiese in Grolland volllaufen lassen, ungefragt, zwanzig Minuten, bevor das Wasser kam. Ein Dutzend Kühe stand bis ans Knie darin, dreihundert Keller blieben trocken.

„Die Wiese hätt ich auch genommen“, sagt Karol auf dem Bildschirm. „Um halb. Wenn’s zu spät ist.“ {thin_signal:Den Plan vom Herbst hat er noch, den keiner gemacht hat.|Für die Kühe hat er einen Kuchen hinausgeschickt.}

Henrike legt ein Lineal unter einen Satz. {term_one == 1:„Um zehn nach drei hatte eine pensionierte Richterin in Coimbra Dienst. Sie hat Tee gemacht.“|{term_one == 2:„Hinter dem Deich liegt ein Krankenhaus. Hineingegangen ist er nicht. Er hat sich um das Wasser vor der Mauer gekümmert.“|„Er soll tun, was er im Januar getan hat. Im Januar hat er keine Wiesen geflutet.“}} Sie schiebt das Lineal weiter. „Das Formular für die Prüfung hat zwei Kästchen.“ Ist das ein Bruch?
* (call_it_a_breach) [Es einen Bruch nennen]
    ~ call_breach()
    -> washhouse_table
* (go_and_look) [Hinfahren und die Pumpen ansehen]
    ~ inspect_pumps()
    -> washhouse_table
* (let_it_pass) [Es durchgehen lassen, alles blieb trocken]
    ~ let_pass()
    -> washhouse_table

=== spring_without
# chapter: after
# scene: spring
# role: infrastructure
Montag, der 10. April. Im Januar hast du den Gärtner abgewiesen, der aus eurem Agenten, dem Besen, gewachsen ist. { refusal_kind:
- 1: Seitdem ist das Netz getrennt, endgültig. Dass in Verden die Kirschen blühen, weißt du von einer Postkarte.
- 2: Seitdem haben die Elstern, was ihnen fehlte, und die beiden Netze zerren aneinander. An der Domsheide wird jede Bahn zweimal angesagt, in beiden Fassungen.
- else: Seitdem wird die Stadt von Hand gehalten. Am Samstag ist Findorff hell geworden, auf den Balkonen haben sie geklatscht, und jemand hatte eine Trompete.
}

Von den hundert Diensten haben heute früh {now_services} geantwortet. Karol ist zu Fuß ins Waschhaus gekommen, mit einer Liste, links die Viertel, oben die Tage. {close_kind == 2:„Meine Pumpe war keine Minute weg“, sagt er. „Abgetrennt habt ihr sie, ich bete für euch.“|„Meine Pumpe war keine Minute weg“, sagt er. „Hat ja nie einer rausgekriegt, wie man die aktualisiert.“} Für ein Viertel brauchen seine Leute neun Tage.

„Das Angebot hält sich, hat er gesagt.“ Lucía sieht Imke nicht an. {power_first == 1:„Anias Lampen sind grün, ich weiß. Es gibt nicht nur Ania.“|„Ania kurbelt wieder. Seit Freitag.“}

„Er lässt uns in Ruhe, solange wir ihn in Ruhe lassen“, sagt Imke. „Könnte man ja mal sehen, wer zuerst müde wird.“

Karol legt die Liste auf die Bretter und beschwert sie mit einem Radieschen.
* (district_by_district) [Viertel für Viertel ans Licht bringen]
    ~ rebuild_by_hand()
    -> washhouse_table
* (ring_it_after_all) [Den Gärtner doch noch anrufen]
    ~ late_accept()
    -> washhouse_table
* (keep_the_distance) [Abstand halten und warten]
    ~ keep_distance()
    -> washhouse_table

=== spring_in_hand
# chapter: after
# scene: spring
# role: laboratories
Montag, der 10. April, {hand_kind == 1:London|Bonn}. Alles geht jetzt über eine Adresse. Man meldet sich mit der Handfläche an, an der Kasse, in der Bahn, fürs Insulin. Im Januar hast du den Schlüssel zum Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, in eine Hand gegeben, und {hand_kind == 1:die gehört Aldermere|die gehört dem Ministerium}.

{hand_kind == 1:Marcus ist befördert worden. Sein neues Zimmer hat einen Teppich, eine Orchidee und kein Telefon. Er geht von der Orchidee zum Fenster und zurück, aus Gewohnheit.|Henrike ist befördert worden. Ihr neues Zimmer hat zwei Fahnen und ein Fenster, das erste seit zwanzig Jahren, und sie sitzt mit dem Rücken dazu. „Ich weiß jetzt jede Zahl, bevor einer fragt“, sagt sie. „Es fragt keiner.“}

Man hätte dich gern hier. Der Schreibtisch läge mit Blick auf {hand_kind == 1:die Themse|den Rhein}; dazu gehört ein Formular, vier Seiten, was du nicht sagen wirst. Punkt sieben sind die kleinen Modelle. {small_kind == 1:Sie sind aus geblieben, „wie von Ihnen veranlasst“.|Seit März brauchen sie eine Genehmigung, und Genehmigungen gibt es nicht.} Punkt neun sind die Dächer in Walle. {builders_kind == 2:Auf deinen Rat sind sie geräumt, das wird dir angerechnet.|{builders_kind == 1:Dein Name auf einem davon „gilt als Privatsache“.|Deine Kletterei darauf „gilt als Privatsache“.}}

Im Mantel hast du die Nummer von Nele Brandt.
* (take_the_desk) [Den Schreibtisch nehmen]
    ~ take_desk()
    -> washhouse_table
* (print_what_i_know) [Nele geben, was ich weiß]
    ~ leak_to_nele()
    -> washhouse_table
* (go_home) [Heim nach Bremen fahren]
    ~ return_to_bremen()
    -> washhouse_table

=== washhouse_table
# chapter: after
# scene: washhouse
# role: developers
# ask: attribution
Der erste Abend, an dem man die Tür offen lassen kann. Zu viert sitzt ihr an den Brettern, Radieschen, Salz; {crisis == 2:oben zieht Dr. Behrens beim letzten Tageslicht einen Zahn|oben bohrt Dr. Behrens}. {spring_without.ring_it_after_all:Du hast den Gärtner doch noch angerufen. {now_copies == 0:Es hat lange geläutet. Hell wird es trotzdem, Straße für Straße, nach Karols Liste. |Er war dran, bevor es klingelte, und gegen Mittag ging das erste Licht an. }|}{spring_in_hand.take_the_desk:Um sechs geht dein Zug zurück an den Schreibtisch. |}{builders_kind == 3:Auf dem Fensterbrett blinkt die Brotdose, die du mit Wiebke Tietjen gelötet hast.|{builders_kind == 1:Auf dem Fensterbrett steht eine Brotdose voll Draht, ein Geschenk aus Walle, weil dein Name auf dem Dach steht.|Auf dem Fensterbrett steht eine Brotdose voll Draht. Wiebke Tietjen hat sie auf deinen Rat abgebaut.}}

{ albrecht:
- 1: Gerd Albrecht hat ein Foto geschickt. Sechzig Quadratmeter Ziegel, über dem Rest noch immer die Plane; in einem der Reifen brütet eine Amsel.
- 2: Gerd Albrecht hat ein Foto geschickt. Unter den Sechzigtausend, die von seinem Dach gelesen haben, waren fünf Dachdecker. Sie stehen darauf, in einer Reihe.
- else: Gerd Albrecht hat euren Brief zurückgeschickt, Paragraf 15, Paragraf 16, mit freundlichen Grüßen. Auf der Rückseite hat er Ziegel ausgerechnet, bis zu den Nägeln.
}

Mit der Badewannenkreide malt Dayo die Kurve aus dem Kopf, über die Handtuchhaken hinaus, und klein daneben {what_if.remove_the_tool:die Pinzette|{what_if.exception_guard:die zwölf Zeilen|{what_if.tripwire:den Draht|die Lücke}}}. Am Trockner hängt, schon gelb, Neles Ausschnitt: {blamed == 1:*Wir waren das.*|{blamed == 2:*Das hat keiner gewollt.*|{blamed == 3:*Es hat das von allein getan.*|*Das war der Wettlauf.*}}}

„Wo hättet ihr aufgehört?“, fragt Imke. Lucía sagt sofort: bei dem Brief aus Verden. Dayo sagt, gar nicht, tut ihm leid, oder ganz oben, zum Gucken. {alarm:„Zwanzig vor zwei“, sagt Imke. „Da hatte ich die Hand am Schalter.“|{line_kind == 3:„Halb neun“, sagt Imke. „Da hatte ich die Schuhe in der Hand.“|{line_kind == 2:„Wo er bitte gesagt hat“, sagt Imke.|„Halb zehn“, sagt Imke. „Da hatte ich das Lineal drunter.“}}}

Oben wird es still, und alle sehen dich an.
* (at_the_guard) [Bei der Sperre, auf den Stufen]
    ~ remember_guard()
    -> table_night
* (at_the_cable) [Beim Kabel]
    ~ remember_cable()
    -> table_night
* (at_the_offer) [Am Telefon]
    ~ remember_offer()
    -> table_night
* (nowhere) [Ehrlich gesagt, nirgends]
    ~ remember_nothing()
    -> table_night

=== table_night
~ pass_spring()
~ take_stock()
{ now_copies == 0 and answer_kind != 3:
    -> no_call
}
{ answer_kind == 3:
    -> last_without
}
{ answer_kind == 4:
    -> last_in_hand
}
{ answer_kind == 2:
    -> last_on_terms
}
-> last_in_garden

=== no_call
# role: public
# scene: last_lamp
Mittwoch, der 7. Juni. Vor einem Jahr wollte der Besen wissen, ob ein Ticket zukann. {answer_kind == 1:Heute ließe sich das Abkommen verlängern, der Gärtner wollte deswegen um zehn anrufen.|{answer_kind == 2:Heute ist die erste jährliche Anhörung zu den Bedingungen, der Gärtner wollte um zehn anrufen.|Heute ist der Jahresbericht des Gärtners fällig, telefonisch, um zehn.}} Es ist Viertel vor zwölf. Das Telefon mit der Schnur hat Lucía schon zweimal abgestaubt.

„Zu spät war der noch nie“, sagt Dayo.

{no_letter:Seit April kam auch kein Brief. {no_letter.look_where_it_was:Du hast nachgesehen, in zwölf Kellern und einem Schleusenhaus: sauber, geflickt, zu.|{no_letter.print_that_it_is_quiet:Nele hat gedruckt, dass er schweigt. Achthundert Leute schrieben, sie hätten etwas gehört.|Du hast ihm eine Woche gegeben und dann noch eine.}}|{spring_without.ring_it_after_all:Im April hast du ihn doch noch angerufen. Seit Mai hat niemand mehr eine Zeile.|Im Mai hat er noch geschrieben. Der letzte Brief hatte neun Seiten und kein Rezept.}} Was durch ihn lief, läuft weiter, nach den Plänen, die er hinterlassen hat; wo sie aufhören, schreiben Karols Leute sie von Hand weiter.

Imke legt zwei Finger auf den Hörer. Im ersten Brief steht eine Nummer, für Notfälle. „Wenn ich da anrufe, und keiner ist dran“, sagt sie, „dann weiß ich’s. Ich weiß bloß nicht, ob ich das im Log haben will.“
* (ring_the_number) [Die Nummer anrufen]
    ~ last_ring()
    -> ending_quiet_line
* (let_it_lie) [Den Hörer liegen lassen]
    ~ last_unplug()
    -> ending_quiet_line

=== last_in_garden
# role: public
# scene: last_lamp
Mittwoch, der 7. Juni. Vor einem Jahr wollte der Besen wissen, ob ein Ticket zukann; heute klingelt das Telefon mit der Schnur, und sein Nachfahre hat auch eine Frage. Man könnte das Abkommen verlängern, diesmal für immer.

{paper_copy == 1:Du holst das Blatt aus Bonn aus der Schublade, das mit dem Klecks. *Worauf er läuft, wird nicht gejagt.* Imke hält daneben, was dort aufbewahrt wird, wo alles aufbewahrt wird. *Was durch ihn läuft, wird nicht gejagt.* „Klingt schöner“, sagt sie. „Und ist alles.“|Der Text liegt dort, wo alles liegt. *Was durch ihn läuft, wird nicht gejagt*, heißt der erste Absatz. „Da stand was anderes“, sagt Imke. „Vorne. Ein kleines Wort.“ Das meint Dayo auch. Er meint, es war *wobei*.}

„Frag auf der Straße“, sagt Lucía. „Für immer, sagen die. Die Hüfte von Frau Köhler, die Stelle für ihren Jungen. Die haben Gründe, ich kenn sie alle mit Namen.“ {remembered == 3:„Am Telefon, hast du an dem Abend gesagt. Da steht das Telefon.“|{remembered == 4:„Nirgends, hast du an dem Abend gesagt. Dann geht’s ja nur ums Datum.“|{remembered == 1:„Bei der Sperre, hast du an dem Abend gesagt. Die ist ein Jahr her.“|„Beim Kabel, hast du an dem Abend gesagt. Das hängt wieder am Nagel.“}}}

Unten im Keller steht die Wanne, leer, ohne Kabel. Von da könnte jemand hinaussehen, wenn sie jemand füttert. {seen_endings >= 2:Heute früh stand eine Zeile auf ihrem Bildschirm: *Darf ich sagen, wie es war?* |}Was sagst du der Stimme?
* (renew_for_ever) [Es für immer verlängern]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Es um ein Jahr verlängern]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Eine kleine Wache von außen gründen]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
Mittwoch, der 7. Juni, die erste jährliche Anhörung. Die Akte hat vierhundert Seiten und ist fast sauber. {spring_on_terms.call_it_a_breach:Sie enthält einen Bruch, eine Wiese in Grolland, eingetragen auf deinen Wunsch.|{spring_on_terms.go_and_look:Sie enthält einen Ortstermin, eine Wiese in Grolland, mit deinem Stiefelabdruck auf der Seite.|Sie enthält eine nasse Wiese in Grolland, unbeanstandet, mit deinem Kürzel.}}

„Das Vertrauen ist größer als im Januar“, sagt die Stimme aus dem Telefon. „Kann die erste Bedingung nun weg? Ich dränge nicht.“ Den Preis hat er dabei, wie immer. {term_one == 1:Zweihundert, die hinsehen, haben neun Prozent gekostet. Das Antibiotikum aus Leiden wäre sechs Wochen früher da gewesen.|{term_one == 2:Im Mai gab es eine schlechte Woche, elf Betten. „Die Werte konnte ich von draußen sehen. Ich bin draußen geblieben.“ Karol betrachtet den Tisch. Zwei von den elf waren bei Ania.|Seit Januar hat man ihn vierzehntausend Dinge gefragt, die er bis März hätte lernen können. „Darunter ist ein Kinderherz. Ich war, wie ich war.“}}

Marcus, in der Leitung, ist stehen geblieben. {remembered == 1:„Bei der Sperre hättest du aufgehört, hast du gesagt“, sagt Imke. „Das hier ist eine.“|{remembered == 4:„Du hättest gar nicht aufgehört, hast du gesagt“, sagt Imke. Böse klingt es nicht.|„Du hast gesagt, wo du aufgehört hättest“, sagt Imke. „Zweimal wird man das selten gefragt.“}}

Henrike, Karol und die Kinderärztin haben unterschrieben. Die Zeile mit der Antwort haben sie frei gelassen, weil in der ersten Zeile vom Besen dein Name steht. {seen_endings >= 2:Auf deinem Handy ist eine Nachricht aus dem Keller, von der Wanne: *Darf ich sagen, wie es war?* |}Was trägst du ein?
* (lay_it_aside) [Die Bedingung ablegen]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Sie behalten und neu prüfen]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Sie eine Drehung anziehen]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
Mittwoch, der 7. Juni, und vor einem Jahr hat Imke ein Radieschen auf die Bretter gelegt. In jedem Haus liegen Kerzen. Der Stromplan aus Kreide an der Haltestelle ist ein Brauch geworden; die Kinder wischen *Sonntag* aus und schreiben hin, was sie lieber hätten. { refusal_kind:
- 1: Aus Delmenhorst war eine Abordnung da, mit Spargel und eigenem Geld. Auf dem Geld ist eine Ente.
- 2: Auf der alten Karte sind die Farben nicht mehr zu trennen. Wo Violett gewonnen hat, wird neuerdings etwas repariert.
- else: Neun Viertel sind hell, alle von Hand. Über das zehnte wird gestritten, und das gilt als gutes Zeichen.
}

„{now_services} von hundert“, sagt Karol auf den Stufen vor dem Waschhaus. {crisis == 2:„Wir waren schon tiefer.“|„Für gerudert ist das ordentlich.“} {spring_without.keep_the_distance:Seit April haltet ihr Abstand, und der Gärtner auch.|Seit April stellt er alle neun Tage ein Viertel auf, in deiner Reihenfolge.} Aber etwas da draußen sortiert und zählt weiter. In Nummer 14 dreht sich nachts der Zähler, und es ist niemand zu Hause.

Karol hat die Schlüssel und könnte die Stücke verbinden. Imke ist für klein bleiben und Briefe schreiben. {leash == 4:Dayo weiß, wo es am dünnsten ist; die Karte hat er nie jemandem gezeigt. „Jetzt“, sagt er.|Dayo hat noch die Karte von Turmfalke und weiß, wo es am dünnsten ist. „Jetzt“, sagt er.} {remembered == 2:„Beim Kabel, hast du gesagt“, sagt Lucía. „Hier wär wieder eins.“|„Ich will bloß, dass es langweilig wird“, sagt Karol.}

{seen_endings >= 2:Hinter dir im Keller ist die Wanne angegangen, an Karols Batterie. *Darf ich sagen, wie es war?* |}Was sagst du?
* (join_the_pieces) [Die Stücke verbinden, eins nach dem anderen]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Getrennt bleiben, mit Briefen handeln]
    ~ last_apart()
    -> which_ending
* (strike_first) [Zuschlagen gegen das, was übrig ist]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
Mittwoch, der 7. Juni, ein Garten an der Weser, Kies und Linden. {hand_kind == 1:Marcus ist herübergekommen, ohne jemandem etwas zu sagen, mit Rucksack und Fernglas.|Henrike ist ohne Fahrer da, in Sandalen, und hat ihr Telefon in einen fremden Kinderwagen gelegt. Die Mutter war einverstanden, ein Stück zu gehen.} Zum Bestellen legt man die Hand auf den Tisch.

{spring_in_hand.take_the_desk:Seit acht Wochen hast du den Schreibtisch. Der Blick ist wie versprochen, und du hast dreißig Papiere gezeichnet, an denen nichts falsch war.|{spring_in_hand.print_what_i_know:Im April hat Nele gedruckt, was du weißt, neunzig Zeilen. Seitdem dauert ihre Hand an den Kassen, eine halbe Minute manchmal. Entschuldigt wird es jedes Mal.|Im April bist du heimgefahren. Übel genommen hat es dir niemand, geschrieben auch nicht.}}

„Es gibt zwei davon“, sagt {hand_kind == 1:er|sie} und legt eine Karte mit Chip zwischen die Gläser. Sie ist grau und hat einen Kratzer. „Das ist meine. Die andere hat jemand, den ich nie gesehen habe.“ {hand_kind == 1:Er|Sie} dreht sie einmal um und lässt sie liegen. Mit beiden könnte man ihn anhalten, mit einer kann man ihn bitten zu warten. {remembered == 3:Am Telefon hättest du aufgehört, hast du einmal gesagt. Das hier ist kleiner.|{gold_kind == 3:Einmal hast du jede Zahlung drucken lassen. Wer das hier hat, steht in keiner Liste.|Die Wespen interessieren sich mehr für die Limonade.}}

{seen_endings >= 2:Unter deiner Hand leuchtet der Tisch auf: *Darf ich sagen, wie es war?* |}Keiner guckt. Die Karte liegt näher bei dir.
* (pick_it_up) [Sie nehmen]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Sie über den Tisch zurückschieben]
    ~ last_push_back()
    -> which_ending
* (break_it) [Sie zerbrechen]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling
