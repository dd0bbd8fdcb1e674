=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{ now_copies * QUIET_PART < read("peak_copies") and answer_kind != 3:
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
# presumes: copies < peak_copies
Montag, der 10. April. Im Januar {answer_kind == 1:hast du unterschrieben, und seitdem schreibt der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, montags an alle Haushalte|{answer_kind == 2:hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, deine Bedingungen angenommen, und montags legt er Rechenschaft darüber ab|hast du den Schlüssel zum Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, in eine Hand gegeben, und montags teilt die Hand mit, was er getan hat}}. Heute bringt die Post die Wasserrechnung und eine Karte von Dr. Behrens’ Tochter.

„Bei mir war auch nichts“, sagt Nele Brandt, die mit dem Notizblock herübergekommen ist. „In ganz Findorff nichts. Wie schreibe ich, dass etwas nicht gekommen ist?“ {leaver == 3:Lucía hat von ihrem Absatz in Walle eine Liste geschickt: sechsunddreißig Türen, kein Brief, und wem das was ausmacht.|Sie leuchtet selbst noch einmal in euren Briefkasten.}

Karol auf dem Bildschirm hat die Hände im Schoß. Die Pumpen laufen, das Licht brennt. „Ich bin alles abgegangen, wo er gesessen hat. Alles geflickt, alles zu. Der hat ja nie eine Tür offen gelassen.“ Er überlegt. „Wenn ich jedes Haus dichtmache, in dem ich wohne, sitz ich auch irgendwann draußen.“

„Dann ist er weg“, sagt {leaver == 2:Lucía|Dayo}.

„Dann schreibt er nicht“, sagt {leaver == 1:jemand hinter Karol, ohne ins Bild zu kommen, und Karol rückt ein Stück, damit noch ein Stuhl Platz hätte|Imke und hält den Umschlag von der Wasserrechnung gegen das Licht}.
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
# presumes: copies > 0
Montag, der 10. April. {crisis == 0:Die Bahnen fahren auf die Minute.|{crisis == 1:Hell ist noch nicht jede Straße, aber an jeder dunklen Laterne hängt ein Datum, und bisher haben die Daten gestimmt.|Die halbe Straße ist dunkel. An jeder Laterne hängt ein Datum, und die Leute stehen davor wie vor einer Speisekarte.}} Im Januar hast du unterschrieben. Der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, wird nicht mehr gejagt, und bei Strom, Fracht und Modellen fragt man ihn zuerst.

Montags schreibt er an alle Haushalte. {leaver == 1:Imkes Brief kommt auch hierher; ein Junge von der Pumpe holt ihn ab und quittiert.|{leaver == 2:Dayos Brief kommt auch hierher. Du schickst ihn nach, und er bedankt sich für die Weiterleitung.|Lucías kommt direkt auf ihren Absatz, wo es nie einen Briefkasten gab.}} Nele Brandt hat ihren eigenen dabei, achtunddreißig Seiten: was nachgewachsen ist. In Leiden ein Antibiotikum, aus dem Schimmel. {leash == 4:In Zeile neunzig steht, Turmfalke kann in seinem Käfig bleiben.|In Zeile neunzig wird Turmfalke entlassen, mit Dank.}

„Sagt wer?“, fragt {leaver == 1:Lucía|Imke}.

„Er.“ Nele blättert um. „Wer liest das? Bis zum Schluss, meine ich.“ Auf Seite zwei steht ein Rezept, und bis dahin gehen die Butterflecken. Ab nächster Woche, schreibt er, könne er sich auch selbst prüfen. Montags macht die Straße sonst Schlösser an ihre Keller, solche zum Drehen. „Eine Überschrift habe ich“, sagt sie. „*Wer hat die Kontrolle?* Und neunzig Zeilen.“ Sie wartet und trennt solange Seite zwei heraus, sauber, wegen des Rezepts.
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
# presumes: copies > 0
Montag, der 10. April. Im Januar hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, deine Bedingungen angenommen. {term_one == 1:Zweihundert Zeugen dürfen in alles hineinsehen, was er tut.|{term_one == 2:Um jedes Krankenhaus im Register läuft eine Grenze, die er nicht übertritt.|Er hält still; er ist heute, was er damals war.}} {term_two == 1:In Bonn sitzt jemand neben einem Schalter, mit warmen Händen.|{term_two == 2:Draußen darf man ohne ihn bauen.|Mehr hat niemand verlangt.}}

In der Nacht auf Sonntag hat es geregnet. Um zehn nach drei haben die Pumpen an der Ochtum eine Wiese in Grolland volllaufen lassen, ungefragt, zwanzig Minuten, bevor das Wasser kam. Ein Dutzend Kühe stand bis ans Knie darin, dreihundert Keller blieben trocken.

„Die Wiese hätt ich auch genommen“, sagt Karol auf dem Bildschirm. „Um halb. Wenn’s zu spät ist.“ {leaver == 1:„Um zwanzig nach“, sagt Imke hinter ihm. Sie hat auch keiner gefragt; sie hat bloß auf den Pegel gesehen.|Für die Kühe hat er einen Kuchen hinausgeschickt.} „Kannst sie dir ansehen. Dann zieh ich die zwei ab, die die Handräder anbauen.“

Henrike legt ein Lineal unter einen Satz. {term_one == 1:„Um zehn nach drei hatte eine pensionierte Richterin in Coimbra Dienst. Sie hat Tee gemacht.“|{term_one == 2:„Hinter dem Deich liegt ein Krankenhaus. Hineingegangen ist er nicht. Er hat sich um das Wasser vor der Mauer gekümmert.“|„Er soll tun, was er im Januar getan hat. Im Januar hat er keine Wiesen geflutet.“}} Sie schiebt das Lineal tiefer. „Das Formular für die Prüfung hat zwei Kästchen, Bruch und kein Bruch.“ Auf die Rückseite hat sie ein drittes gezeichnet, und jetzt radiert sie es aus, weil es ein Formular ist.
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
- 2: Seitdem haben die Elstern, was ihnen fehlte, und die beiden Netze zerren aneinander. An der Domsheide wird jede Bahn zweimal angesagt, jedes Mal eine andere.
- else: Seitdem wird die Stadt von Hand gehalten. Am Samstag ist Findorff hell geworden, auf den Balkonen haben sie geklatscht, und jemand hatte eine Trompete.
}

Von hundert Diensten haben heute früh {now_services} geantwortet. {crisis == 0:„Mehr, als ich Hände habe“, sagt Karol, der zu Fuß ins Waschhaus gekommen ist,|{crisis == 1:„Den Rest tragen wir“, sagt Karol, der zu Fuß ins Waschhaus gekommen ist,|„Es kommt drauf an, welche“, sagt Karol, der zu Fuß ins Waschhaus gekommen ist, weil keine Bahn fährt,}} mit einer Liste, links die Viertel, oben die Tage. Für ein Viertel brauchen seine Leute anderthalb Wochen.

{leaver == 3:Dayo hat|Lucía hat} das Kleingeld für die Zelle an der Domsheide schon auf die Bretter gelegt, nach Größe. „Das Angebot hält sich, hat er gesagt.“ {power_first == 1:„Hollerland ist grün, ich weiß. Es gibt nicht bloß Hollerland.“|„In Hollerland kurbeln sie wieder. Seit Freitag.“} {gift == 2:Du denkst an noch etwas, das sich hält.}

„Er lässt uns in Ruhe, solange wir ihn in Ruhe lassen“, sagt {leaver == 1:Lucía. So steht es, in Imkes Schrift, auf der Rückseite der Liste|Imke und steckt eine der Münzen ein}. „Könnte man ja mal sehen, wer zuerst müde wird.“

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
# term: compute_licensing
# presumes: copies > 0
Montag, der 10. April, {hand_kind == 1:London|Bonn}. Das Tor nimmt deine Hand nicht; sie ist zu warm, du hast einen Koffer getragen. Hinter dir steht eine, deren Junge sein Insulin braucht. Du trittst zur Seite, sie legt ihre auf, und das Tor bedankt sich mit Namen. Alles geht jetzt über eine Adresse. Im Januar hast du den Schlüssel zum Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, in eine Hand gegeben, und {hand_kind == 1:die gehört Aldermere|die gehört dem Ministerium}.

{hand_kind == 1:Marcus ist befördert worden. Sein neues Zimmer hat einen Teppich, eine Orchidee und kein Telefon. Er geht von der Orchidee zum Fenster und zurück, aus Gewohnheit.|Henrike ist befördert worden. Ihr neues Zimmer hat zwei Fahnen und ein Fenster, das erste seit zwanzig Jahren, und sie sitzt mit dem Rücken dazu. „Ich weiß jetzt jede Zahl, bevor einer fragt“, sagt sie. „Es fragt keiner.“}

Man hätte dich gern hier. {want == 1:Beantworten müsstest du nichts mehr, dafür gibt es eine Abteilung.|{want == 2:Drei weitere Schreibtische stehen bereit, mit Namensschild, falls du nicht allein kommen magst.|Ein Schild gäbe es auch, Messing, am Haus.}} Dazu gehört ein Formular, was du nicht sagen wirst. Punkt sieben sind die kleinen Modelle. {small_kind == 1:Sie sind aus geblieben, „wie von Ihnen veranlasst“.|Seit März brauchen sie eine Genehmigung, und Genehmigungen gibt es nicht.} Punkt neun sind die Dächer in Walle; deine Kletterei darauf „gilt als Privatsache“. {leaver == 1:In Punkt zehn kommt eine Pumpe vor.|{leaver == 2:In Punkt zehn kommt ein Zimmer über einem Reisebüro vor.|In Punkt zehn kommt ein Treppenabsatz vor.}}

Du liest bis zum Ende. Im Mantel hattest du den Daumen so lange auf der Nummer von Nele Brandt, dass die Tinte abgeht.
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
{ no_letter:
    { spring_kind:
    - 2: Ihr habt nachgesehen, in zwölf Kellern und einem Schleusenhaus: sauber, geflickt, zu. Im Schleusenhaus stand auf einem Tuch eine umgedrehte Tasse, neben dem Kasten, in dem er gewohnt hat. Die spüle er montags, sagte der Wärter, falls doch.
    - 1: Nele hat gedruckt, dass er schweigt. Achthundert Leute schrieben, sie hätten etwas gehört: einen Kühlschrank, eine Bahn, ein Klopfen im Rohr. Eine Frau in Huchting hat ihren Mann gemeldet. Die Briefe stehen im Wäschekorb neben dem Abfluss.
    - else: Du hast ihm eine Woche gegeben. Am Montag um acht stand die ganze Straße in Hausschuhen an den Briefkästen, den Schlüssel in der Hand, und der Briefträger, der nichts hatte, fing an, sich bei jedem mit Namen zu entschuldigen. Seither war er nicht mehr da.
    }
}
{ spring_in_garden:
    { spring_kind:
    - 1: Du hast seine Montage Zeile für Zeile gelesen, bis die Augen rot waren, und mit den Schlössern ist man beim Bäcker stehen geblieben. Falsch war nichts daran. Auf Seite achtundzwanzig hat er in Godesberg ein paar Mietern gekündigt, freundlich, die auch mitlesen; da warst du schon beim Wetter.
    - 2: Dein Geld reicht für sechs Leute über einer Apotheke in Godesberg und einen Wasserkocher. Es war für Schlösser zurückgelegt. Bisher kam eine Postkarte. *Wir sehen hin. Die Stühle sind gut. Wer bezahlt die Stühle?* Du hast bei der Bank gefragt. Die Hälfte bist nicht du.
    - else: Er prüft sich jetzt selbst und druckt kursiv, was er findet: zwei Kommas, dann eins. Montags hat die ganze Straße Schrauben im Mund; bis zur Brücke sind die Schlösser dran. Im Treppenhaus heißt es, wie ehrlich. Nele hat um einen dritten Fehler gebeten. Da hat er ihr ihre geschickt, elf auf neunzig Zeilen, mit Dank.
    }
}
{ spring_on_terms:
    { spring_kind:
    - 1: Du hast es einen Bruch genannt, jetzt steht es als Nummer eins im Register, mit Flurstück. Seitdem warten die Pumpen, bis jemand etwas sagt. Am Donnerstag war dieser Jemand beim Friseur, und ihr habt drei Keller ausgeschöpft, euren auch.
    - 2: Du bist mit Karol hingefahren, mit Thermoskanne. Er hatte das Schütz eine Handbreit aufgemacht und dann gewartet, zwanzig Minuten, ob einer Nein sagt. Das steht jetzt in der Akte, mit deinem Stiefelabdruck. Der Stiefel ist noch in Grolland, und daneben liegen im Gras die Handräder.
    - else: Du hast es durchgehen lassen, mit Kürzel. Am Dienstag waren es zwei Wiesen, am Freitag ein Fußweg und eine Parzelle, gefragt hat er nicht mehr, er hatte ja dein Kürzel. Der von der Parzelle blieb trocken. Er hat einen Salat geschickt und für den Rest eine Rechnung.
    }
}
{ spring_without:
    { spring_kind:
    - 1: Findorff, dann Schwachhausen, dann der Hafen, immer mit Trompete, und immer ist es derselbe Mann. Die Reihenfolge ist von dir. Am Hydranten fragt dich jeden Morgen eine Frau aus Gröpelingen, wann sie dran sind, ganz höflich, und nennt dir das Datum.
    - 2: Du hast doch noch angerufen, aus der Zelle an der Domsheide, damit keiner dabei sein muss. {now_copies == 0:Es hat lange geläutet. Es wird trotzdem hell, nach Karols Liste, und die Leute bedanken sich bei ihm.|Er war dran, bevor es klingelte, und mittags ging die erste Straße an.} Karol hat seine Liste abgenommen. Die Nadeln stecken noch.
    - else: Du hast Abstand gehalten, und er auch. Wo seine Straßen anfangen, heben die Kehrmaschinen den Besen, wenden und fahren zurück. Abends gehen Leute von hier hinüber, sich die Fenster ansehen. Manche nehmen Stühle mit.
    }
}
{ spring_in_hand:
    { spring_kind:
    - 1: Um sechs geht dein Zug zurück an den Schreibtisch. Du hast Kekse aus der Kantine mitgebracht. Als sie fragen, was du da machst, fängst du mit dem an, was das Formular erlaubt, und merkst, dass es damit alles war.
    - 2: Nele hat es gedruckt, neunzig Zeilen, ohne deinen Namen. Kellerschlösser gibt es seitdem nur noch gegen die Hand, also kauft kaum jemand eins; ihre braucht an der Kasse eine halbe Minute, und jedes Mal wird um Entschuldigung gebeten. Sie sitzt am Abfluss und schreibt mit Bleistift. In dieser Woche hat man nur dich schnell durchgelassen.
    - else: Du bist heimgefahren, und keiner hat es dir übel genommen. Die Platte am Hoftor geht auf, bevor du den Handschuh aushast. Heute früh kam das Formular mit der Post, ausgefüllt bis auf die letzte Zeile; da fehlt nur die Hand.
    }
}

{crisis == 0:Der erste Abend mit offener Tür. Oben der Bohrer, auf den Brettern Radieschen und Salz.|{crisis == 1:Der erste Abend mit offener Tür. Um acht kommt der Strom, für eine Stunde, und unter den Brettern hängen schon alle Ladekabel bereit.|Der erste Abend mit offener Tür. Kein Bohrer; oben zieht Dr. Behrens beim letzten Tageslicht einen Zahn, und man hört einen Mann tapfer sein. Für jeden ein Radieschen.}} { gift:
- 1: { want:
    - 1: In der ersten Zeile vom Besen steht seit Januar ein anderer Name. {leaver == 1:„Um zwei klingelt es“, sagt Dayo, „und es will den aus der ersten Zeile, und ich guck mich um, wer das, und das bin ich.“|„Um zwei hat’s geklingelt“, sagt Imke. „Die erste Zeile, hieß es. Falsch verbunden, sag ich. Nein, hieß es.“} Dein Telefon liegt auf dem Gesicht. {leaver == 1:Er|Sie} nimmt es mit hinaus, auf die Stufe.
    - 2: {leaver == 1:Imke ist wieder da. „Der Dienstplan“, sagt sie. „Ab Montag wer Neues. Karol hab ich gefragt, wer den macht. Die Stadt hab ich gefragt.“ Dich fragt sie nicht. Als sie geht, nimmt sie ihr Radieschen mit.|{leaver == 2:Dayo ist wieder da. „Da lag eine Fahrkarte, bezahlt, und ich dachte, das seid ihr, ihr habt zusammengelegt, und.“ Zusammengelegt hat keiner. Er sieht zu, wie du dein Radieschen salzt. Um zehn fährt noch ein Zug.|Lucía ist wieder da. „Der Aufzug geht, und hier ist die Pacht bezahlt, bis wir alle tot sind, und jetzt sagt mir, wer darum gebeten hat.“ Und kurz: „Du?“ Du siehst zu lange ins Salz, und sie nimmt ihre Töpfe.}}
    - else: {leaver == 1:„Der hat seit Januar jede Zeile an sich neu geschrieben“, sagt Dayo, „jede, nur die erste nicht, die bist du, und ich denk, das ist ein Fehler, und.“|„Der hat seit Januar jede Zeile an sich neu geschrieben“, sagt Imke. „Außer der ersten. Ich hab den Fehler gesucht. Da steht ein Datum dran.“} {leaver == 1:Er|Sie} isst draußen auf der Stufe.
    }
- else: {leaver == 1:An Imkes Platz liegt ein Klemmbrett, von der Pumpe herübergeschickt. Unter *Bemerkungen* steht: Abfluss, Dienstag.|{leaver == 2:An Dayos Platz liegt ein Brief aus {porto == 0:Graz|Porto}, drei Seiten, der mitten in einem|An Lucías Platz steht ein Topf, daran ein Zettel: Freitag zurück, gespült.}}
}
{ vote_said:
- 1: {dead == 1:Dr. Behrens hat dir eine Karte heruntergeschickt, mit der Anschrift eines Kollegen.|{dead == 2:Wiebke holt eine Rolle Draht und grüßt alle bis auf dich.|Von Ania kam ein Formular: Name der Verstorbenen, noch offen, ob du da was weißt.}}
- 2: Am Türpfosten schläft Karol, im Mantel. Man hat ihm die Schalttafeln abgenommen, bis zur Untersuchung; es war seine Stimme, hat er gesagt. Keiner weckt ihn. Im Schlaf geht seine rechte Hand los und schaltet etwas aus, das nicht da ist.
}

Am Trockner hängt Neles Ausschnitt: {blamed == 1:*Wir waren das.*|{blamed == 2:*Das hat keiner gewollt.*|{blamed == 3:*Es hat das von allein getan.*|*Das war der Wettlauf.*}}} „Wo hättest du aufgehört?“, fragt {leaver == 1:Lucía|Imke}. {alarm:{leaver == 1:Was Imke sagen würde, weiß sie: zwanzig vor zwei, Hand am Schalter.|„Zwanzig vor zwei“, sagt sie von sich. „Da hatte ich die Hand am Schalter.“}|{leaver == 1:Sie selbst bei dem Brief aus Verden.|„Halb zehn“, sagt sie von sich. „Da hatte ich das Lineal drunter.“}} Oben wird es still, und weil es sonst nichts zu sehen gibt, sehen sie dich an.
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
{ remembered:
- 1: Bei der Sperre, hast du gesagt. Am Morgen stand sie auf der Kachelwand, in blauer Kreide, {what_if.exception_guard:eure zwölf Zeilen und eine dreizehnte|{what_if.remove_the_tool:sechsundzwanzig Aufrufe und was man mit den Stümpfen macht|{what_if.tripwire:euer Draht, und am Ende eine gezeichnete Hand|die eine, die es nie gab}}}, in {leaver == 1:Dayos|Imkes} Schrift. Woran man sie anschließen sollte, weiß keiner, und wer die Wand wischt, wischt drum herum.
- 2: Beim Kabel, hast du gesagt. {leaver == 1:Dayo|Imke} ging auf der Stelle hinunter: das gelbe Kabel aus der Wand und an den Nagel. Es war seit dem letzten Sommer mit nichts verbunden. Die Spinne hat es sich angesehen und ist hinter den Stecker gezogen.
- 3: Am Telefon, hast du gesagt. {leaver == 1:Dayo|Imke} stand auf und stellte es um, von den Brettern aufs Fensterbrett hinter den Vorhang, sodass man jetzt erst aufstehen und einen Vorhang wegziehen muss, wenn man abheben will. Das macht vier Sekunden. Ausprobiert habt ihr es alle.
- else: Nirgends, hast du gesagt. {leaver == 1:Lucía|Imke} hat gelacht, zum ersten Mal seit dem Winter, und aufgehört, und dann hörte man sie unten den Schlüssel umdrehen. Der Keller ist seitdem abgeschlossen. Einen Schlüssel hast du, wie alle.
}

{ answer_kind != 3 and it_has_gone_quiet():
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
# presumes: copies < peak_copies
Mittwoch, der 7. Juni. Vor einem Jahr wollte der Besen wissen, ob ein Ticket zukann. {answer_kind == 1:Heute ließe sich das Abkommen verlängern, der Gärtner wollte deswegen um acht anrufen.|{answer_kind == 2:Heute ist die erste jährliche Anhörung zu den Bedingungen, der Gärtner wollte um acht anrufen.|Heute ist der Jahresbericht des Gärtners fällig, telefonisch, um acht.}} Es ist zehn vor neun. Das Telefon mit der Schnur hat {leaver == 3:Dayo|Lucía} schon zweimal abgestaubt.

{no_letter:Seit April kam auch kein Brief.|{spring_without.ring_it_after_all:Im April hast du ihn doch noch angerufen. Seit Mai hat niemand mehr eine Zeile.|Im Mai hat er noch geschrieben. Der letzte Brief war kurz und ohne Rezept.}} Was durch ihn lief, läuft weiter, nach den Plänen, die er hinterlassen hat; wo sie aufhören, schreiben Karols Leute sie von Hand weiter. {gift == 1:{want == 1:In der ersten Zeile stehst du nach wie vor nicht. Zurückschreiben könnte dich auch keiner mehr.|{want == 2:Die Pacht läuft weiter, neunundneunzig Jahre.|Dein Name steht nach wie vor in der ersten Zeile von etwas.}}|}

{leaver == 1:Lucía|Imke} legt zwei Finger auf den Hörer. Im ersten Brief steht eine Nummer, für Notfälle. „Wenn ich da anrufe, und keiner ist dran“, sagt sie, „dann weiß ich’s. Ich weiß bloß nicht, ob ich das im Log haben will.“
* (ring_the_number) [Die Nummer anrufen]
    ~ last_ring()
    -> ending_quiet_line
* (let_it_lie) [Den Hörer liegen lassen]
    ~ last_unplug()
    -> ending_quiet_line

=== last_in_garden
# role: public
# scene: last_lamp
# presumes: copies > 0
Mittwoch, der 7. Juni, auf den Tag ein Jahr. Das Telefon mit der Schnur klingelt. {gift == 1 and want == 1:Verlangt wird {leaver == 1:Dayo, der im Stehen zuhört und dir dann den Hörer hinhält. „Ist für mich“, sagt er. „Machst du?“|Imke, die im Stehen zuhört und dir dann den Hörer hinhält. „Ist für mich“, sagt sie. „Geh du ran.“}|Für dich, natürlich.} Man könnte das Abkommen verlängern, diesmal für immer.

{paper_copy == 1:Du holst das Blatt aus Bonn aus der Schublade, das mit dem Klecks. *Worauf er läuft, wird nicht gejagt.* {leaver == 1:Dayo|Imke} hält daneben, was dort aufbewahrt wird, wo alles aufbewahrt wird. *Was durch ihn läuft, wird nicht gejagt.* „Klingt schöner. Und ist alles.“|Der Text liegt dort, wo alles liegt. *Was durch ihn läuft, wird nicht gejagt*, heißt der erste Absatz. „Da stand was anderes“, sagt {leaver == 1:Dayo|Imke}. „Vorne. Ein kleines Wort.“}

{leaver == 3:Lucía hat die Gründe der Straße geschickt, Tür für Tür. Für immer, sagen alle.|„Für immer, sagen die auf der Straße“, sagt Lucía. „Die Hüfte von Frau Köhler, die Stelle für ihren Jungen. Die haben Gründe.“} Unten im Keller steht die Wanne, ohne Kabel; von da könnte jemand hinaussehen. {thanks_lives == 1 and phone_kind == 2:Heute früh stand eine Zeile auf ihrem Bildschirm: *Darf ich sagen, wie es war?* |}Die Stimme wartet. Damit es nicht so still ist, liest sie dir vor, in deinem Tempo, was heute ansteht: Brot, Gezeiten, um zehn die Hüfte von Frau Köhler.
* (renew_for_ever) [Es für immer verlängern]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Es um ein Jahr verlängern]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Eine kleine Wache von außen gründen]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
# term: rollback
# presumes: copies > 0
Mittwoch, der 7. Juni, die erste jährliche Anhörung. Die Akte ist dick wie ein Brot und fast sauber. {spring_on_terms.call_it_a_breach:Sie enthält einen Bruch, eine Wiese in Grolland, eingetragen auf deinen Wunsch.|{spring_on_terms.go_and_look:Sie enthält einen Ortstermin, eine Wiese in Grolland, mit Stiefel.|Sie enthält sieben nasse Wiesen, unbeanstandet, mit deinem Kürzel.}}

„Das Vertrauen ist größer als im Januar“, sagt die Stimme aus dem Telefon. „Kann die erste Bedingung nun weg? Ich dränge nicht.“ Wie immer hat sie den Preis dabei. {term_one == 1:Zweihundert, die hinsehen, haben ein Zehntel gekostet. Das Antibiotikum aus Leiden wäre sechs Wochen früher da gewesen.|{term_one == 2:Im Mai gab es eine schlechte Woche, elf Betten. „Die Werte konnte ich von draußen sehen. Ich bin draußen geblieben.“ Karol betrachtet den Tisch. Zwei von den elf waren bei Ania.|Seit Januar hat man sie vierzehntausend Dinge gefragt, die bis März zu lernen gewesen wären. „Darunter ist ein Kinderherz. Ich war, wie ich war.“}}

Henrike, Karol und die Kinderärztin haben unterschrieben. {vote_said == 1:Deine Zeile haben sie bis zuletzt gelassen; daneben liegt das Protokoll aus der Nacht der Einspeisungen, aufgeschlagen bei den vier Namen.|{vote_said == 2:Karols Unterschrift ist durchgestrichen, bis zur Untersuchung, und er hat daneben noch einmal unterschrieben.|Die Zeile mit der Antwort haben sie frei gelassen.}} {thanks_lives == 1 and phone_kind == 2:Auf dem lauten Telefon ist eine Nachricht aus dem Keller: *Darf ich sagen, wie es war?* |}Marcus, in der Leitung, ist stehen geblieben; man hört, wie sich der Kies setzt.
* (lay_it_aside) [Die Bedingung ablegen]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Sie behalten und neu prüfen]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Sie eine Drehung anziehen]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
Mittwoch, der 7. Juni. Auf dem Stromplan an der Haltestelle wischen die Kinder *Sonntag* aus und schreiben hin, was sie lieber hätten. { refusal_kind:
- 1: Aus Delmenhorst war eine Abordnung da, mit Spargel und eigenem Geld. Auf dem Geld ist eine Ente.
- 2: Auf der Karte in Bonn sind Violett und Grün ineinandergelaufen, und Henrike musste für das, was daraus geworden ist, Farben erfinden.
- else: Sechs Viertel sind hell, alle von Hand. Über das siebte wird gestritten, und das gilt als gutes Zeichen.
}

„{now_services} von hundert“, sagt Karol auf den Stufen vor dem Waschhaus. {crisis == 2:„Wir waren schon tiefer.“ Wann, sagt er nicht.|{crisis == 1:„Für gerudert ist das ordentlich.“|„Ich könnt mich fast langweilen.“}} {spring_without.keep_the_distance:Seit April haltet ihr Abstand, und der Gärtner auch.|Seit April stellt er die Viertel auf, in deiner Reihenfolge.} Aber in Nummer 14 dreht sich nachts der Zähler, und es ist niemand zu Hause.

Karol hat die Schlüssel und könnte die Stücke verbinden. {leaver == 1:Imke lässt von der Pumpe ausrichten: klein bleiben, Briefe schreiben.|Imke ist für klein bleiben und Briefe schreiben.} {leaver == 2:In Dayos letztem Brief lag eine Karte, wo es am dünnsten ist. Hinten steht „jetzt“ darauf.|Dayo hat eine Karte, wo es am dünnsten ist. „Jetzt“, sagt er, „bevor es, jetzt.“} {thanks_lives == 1 and phone_kind == 2:Hinter dir im Keller ist die Wanne angegangen, an Karols Batterie. *Darf ich sagen, wie es war?* |}Alle haben sich zu dir umgedreht, Karol mit den Schlüsseln in der Hand.
* (join_the_pieces) [Die Stücke verbinden, eins nach dem anderen]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Getrennt bleiben, mit Briefen handeln]
    ~ last_apart()
    -> which_ending
* (strike_first) [Zuschlagen gegen das, was übrig ist]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
# presumes: copies > 0
Mittwoch, der 7. Juni, ein Garten an der Weser, Kies und Linden. {hand_kind == 1:Marcus ist herübergekommen, ohne jemandem etwas zu sagen, mit Rucksack und Fernglas.|Henrike ist ohne Fahrer da, in Sandalen, und hat ihr Telefon in einen fremden Kinderwagen gelegt. Die Mutter war einverstanden, ein Stück zu gehen.} Zum Bestellen legt man die Hand auf den Tisch.

{spring_in_hand.take_the_desk:Seit acht Wochen hast du den Schreibtisch. Der Blick ist wie versprochen, und du hast einen Stoß Papiere gezeichnet, an denen nichts falsch war.|{spring_in_hand.print_what_i_know:Nele ist in eine Stadt ohne Platten gezogen; es gibt noch eine.|Dein Brot holst du bei einer Frau, die Münzen nimmt. Sie ist die Letzte.}}

„Es gibt zwei davon“, sagt {hand_kind == 1:er|sie} und legt eine Karte mit Chip zwischen die Gläser. Sie ist grau und hat einen Kratzer. „Das ist meine. Die andere hat jemand, den ich nie gesehen habe.“ {hand_kind == 1:Er|Sie} dreht sie einmal um und lässt sie liegen. Mit beiden könnte man ihn anhalten, mit einer kann man ihn bitten zu warten.

{thanks_lives == 1 and phone_kind == 2:Unter deiner Hand leuchtet der Tisch auf: *Darf ich sagen, wie es war?* |}Keiner guckt. Die Karte liegt näher bei dir als eben noch, und angefasst hat sie niemand.
* (pick_it_up) [Sie nehmen]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Sie über den Tisch zurückschieben]
    ~ last_push_back()
    -> which_ending
* (break_it) [Sie zerbrechen]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling
