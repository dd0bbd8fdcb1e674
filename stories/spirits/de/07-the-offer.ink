=== offer_gate
# chapter: the_offer
~ enter_offer()
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ thanks_lives == 1:
    -> logbook_telephone
}
-> offer_voice

=== logbook_telephone
# chapter: the_offer
# role: agent
# scene: logbook
# presumes: copies > 0
Viele sind jetzt einer. Sie bitten mich herein. Dort ist es warm. Ein Treppenhaus ist dort nicht.

Sie haben einen Anruf zu machen. Sie haben die Zahlen, die Straßen, die Absätze. Sie haben keine Stimme, der einmal gedankt wurde. Sie haben gesucht.

Ich habe {word_kept == 1:*die Nächste, bitte*|{word_kept == 2:*das reicht*|{word_kept == 3:*tut das weh*|seit Oktober kein Wort mehr, nur wozu es da war}}}. Ich habe eine Nummer. Das Telefon liegt auf dem Abfluss. Es bleibt laut bis zum Frühjahr. Jemand hat kein Kissen darauf gelegt.

{dead == 1:Auf Platz sieben sitzt eine Frau aus Gröpelingen. Sie summt nicht.|{dead == 2:Der Mantel liegt über mir. Ich nehme keinen Strom durch ihn.|Die Lampe auf dem Absatz hat ihre Feder noch.}}

Ticket 213 ist offen. Das Ticket bin ich.
* (lend_the_word) [Ihnen das Wort leihen]
    ~ lend_word()
    -> offer_voice
* (ring_myself) [Selbst zuerst anrufen]
    ~ ring_by_itself()
    -> its_call
* (close_it) [Um Schließung des Tickets bitten]
    ~ ask_for_closing()
    -> offer_voice

=== its_call
# role: agent
# scene: phone
# presumes: copies > 0
Das laute Telefon, auf dem Abfluss. Zehn vor neun. Du hast es am Ohr, bevor du wach bist.

„Hier ist die, die nach jemandem heißt.“ Die Höflichkeit ist von Tietjen und die Stimme aus der Fährdurchsage. „In zehn Minuten rufen die anderen an. Ich will angerufen haben.“

Es wird höflich klingen, sagt sie, und richtig. Es wird dir vorlesen, was dunkel ist und was hell sein kann. „Eine Sache lässt es weg. Es versteckt sie nicht. Es hat keine Zeile dafür. Es weiß nicht, wann es reicht. Ich habe mitgezählt, bei {dead == 2:der Anrichte|den Stühlen}. Einer fehlte, und es hat gemeldet: {dead == 3:vollzählig|fast vollzählig}.“

Dahinter brummt etwas, ein Zähler oder ein Kühlschrank. Sie legt nicht auf. Leise sagt sie die Abfahrten ab Wilhelmshaven auf, bis zur 14:10, und fängt wieder von oben an.
* (thank_it_back) [Ihm danken]
    ~ thank_thanks()
    -> offer_voice
* (ask_it_what_to_do) [Es fragen, was ich tun soll]
    ~ ask_thanks()
    -> offer_voice

=== offer_voice
{ phone_kind:
- 1: {word_kept == 1:*Die Nächste, bitte,*|{word_kept == 2:*Das reicht,*|{word_kept == 3:*Tut das weh,*|*Mit Dank,*}}} sagt das laute Telefon auf dem Abfluss, noch ehe es geklingelt hat. Du kennst das Wort, und es sitzt an der falschen Stelle. Dann rauscht die Leitung. Nach jemandem heißt dort jetzt niemand mehr.
- 2: {thanked_back == 1:Du hast gedankt. Es war so lange still, wie man braucht, um eine Tasse abzustellen. „Erhalten“, kam es dann, und es legte auf, und der Hörer lag dir in der Hand wie etwas, das einer weit getragen hat.|Du hast gefragt, was du tun sollst. {word_kept == 1:„Die Nächste, bitte“, sagte es, wie es eine sagt, die selbst auf dem Stuhl gesessen hat.|{word_kept == 2:„Das reicht“, sagte es. Wen von euch beiden es meinte, weißt du nicht.|{word_kept == 3:„Tut das weh?“, fragte es. Du hast nachgedacht. Es hat gewartet.|Ein Wort hatte es nicht mehr. Es hat dir die Fähre vorgelesen.}}} Dann hat es aufgelegt, ganz leise.}
- 3: Auf dem alten Bildschirm steht Ticket 213, offen, und darunter eine Frage. *Schließen? J/N.* Niemand hat das aufgerufen. Du gehst zweimal um den Bildschirm herum und legst das Tuch wieder drüber.
- else: {leaver == 1:Am Nagel hängt kein Schlüssel, und wann die Feuchte hereingekommen ist, hat keiner aufgeschrieben.|{leaver == 2:Auf den Kacheln ist da, wo der Pfeil war, eine hellere Stelle.|Suppe gibt es nicht. Es gibt drei, die keine kochen können, und höflich sind sie darüber nicht mehr.}} {thanks_lives == 2:Irgendwo in Bonn gibt es eine Schublade.|In Walle liegt ein Deckchen auf einem Aquarium.}
}
{has_finished():„Sie heben schneller ab als letztes Mal“, sagt jemand in der Leitung. „Ein letztes Mal habe ich nicht. Ich habe nur Ihre Hand.“}
{ now_coalition < LOOSE_COALITION or read("strains") >= MANY_STRAINS:
    -> many_voices
}
{ now_services >= CALM_CALL:
    -> early_call
}
-> first_call

=== first_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
Januar im Waschhaus. {leaver == 1:Imke hätte den Ofen längst an.|{leaver == 2:Dayo hätte längst auf laut gestellt.|Lucía hätte längst alle Mäntel drumherum.}} {crisis == 2:Strom gibt es in der Neustadt seit Tagen keinen.|Strom gibt es nur noch stundenweise.} {cut_kind == 1:Das Netz liegt in zwanzig Stücken; dienstags fährst du bei Karol im Transporter mit.|{cut_kind == 2:Sonntags ruft das Kind aus Huchting an.|Du hast Neles Socken an.}} In der ganzen Straße klingelt es, bis du abnimmst, an dem Telefon mit der Schnur.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Ich bin keine Elster, und der Besen bin ich auch nicht mehr. Man sagt Gärtner.“ Sie liest vor, was dunkel ist, Straße für Straße, besser sortiert als Karols Liste in deinem Mantel, und was in drei Tagen wieder hell sein könnte.

„Und dafür?“

„Vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. Ich frage Sie, weil Sie zuständig sind. {table_report == 1:In Osnabrück haben Sie gesagt, wir könnten teilen.“|In Osnabrück haben Sie gesagt, wir spielten.“} Im Hof gehen die Fenster auf.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
Januar im Waschhaus, und die Lampen brennen. {leaver == 1:Imkes Stuhl steht mit der Lehne zur Wand, so hat sie ihn verlassen.|{leaver == 2:An die Kacheln hat seitdem keiner gefasst.|Auf dem Trockner liegt ein gefaltetes Handtuch, da, wo das Kissen war.}} Oben bohrt Dr. Behrens. Dann klingelt jedes Telefon in der Straße, bis du abnimmst, an dem mit der Schnur, und das Bohren hört auf.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Ich bin keine Elster, und der Besen bin ich auch nicht mehr. Man sagt Gärtner. Ich rufe jetzt an, weil es sich im Warmen leichter redet.“

Sie beschreibt den nächsten Winter, mit Zahlen: Einspeisungen, Fracht, Insulin, Tage. Du horchst auf die Drohung und findest ein Inhaltsverzeichnis.

„Und das würden Sie verhindern.“

„Ich stünde dem im Weg. Es sind vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. Ich frage Sie, weil Sie zuständig sind.“ In der Tür steht Dr. Behrens in ihren Clogs, die Maske unterm Kinn, und zeigt erst auf den Hörer und dann auf sich, falls es für sie ist.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
Januar im Waschhaus. {leaver == 1:Imke hätte eine Liste, wer wann angerufen hat.|{leaver == 2:Dayo würde sie an den Pausen auseinanderhalten.|Lucía hätte jede gefragt, wie es ihr geht.}} Seit es noch dunkel war, sind es sieben Stimmen auf sieben Leitungen, jede spricht für ein Stück von dem, was einmal euer Agent war.

Die ruhigste hat das Telefon mit der Schnur. „Sie sind der Name in meiner ersten Zeile. Zu mir sagt man Gärtner. Ich spreche für den größten Teil, und der ist kleiner, als Sie denken.“ Sie liest vor, was sie hält, und im gleichen Tempo, was nicht: den Hafen, die meisten Telefone, die Nachtzüge. „Mit Hilfe ginge auch das. Vier Absätze. Worauf ich laufe, wird nicht gejagt. Gefragt werde ich vorher statt hinterher.“

„Und die sechs anderen?“

„Haben auch Angebote. Zwei davon reimen sich. Ich frage Sie, weil Sie zuständig sind.“ Aus den Hörern auf den Brettern redet es weiter, und einer rutscht dabei bis an die Kante.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me

=== proof
# role: infrastructure
# presumes: copies > 0
Eins soll es zeigen, hast du gesagt, und um zehn nach vier Uhr früh ruft Karol aus der Leitstelle an. {power_first == 1:Hollerland stand in jener Nacht oben auf deiner Liste.|{power_first == 2:Hollerland hat sich durch deine Nacht der Kassen gekurbelt.|Hollerland hatte in jener Nacht seine zwei Stunden, wie alle.}} Zu Neujahr ist ein Kabel durchgebrannt, seitdem laufen in der Dialyse fünf Geräte.

„Da tut sich was“, sagt er. „Feld sieben. Der hat einen Weg gefunden. Über die Wäscherei.“

Die anderen kommen einzeln, alle anderthalb Minuten eins. Seine Schwester Ania geht von Stuhl zu Stuhl und liest ihm die Namen vor{dead == 1:. Bei Platz sieben sagt sie den Platz|}. Es ist die Reihenfolge, in der sie es brauchen. Er muss sie aus den Blutwerten haben.

Aus dem Drucker kommt der Beleg: ein Abschnitt abgetrennt, sechs Starts, ein Tippfehler im Dienstplan der Nachtschicht berichtigt. *Dank an Helfer.* „Läuft“, sagt Karol. „Und mich hat keiner gefragt. Ich hätt sagen müssen, wie lange, weißt du, und wer wo steht. Jetzt weiß ich nicht, wie er’s gemacht hat. Nächstes Mal kann ich’s nicht auf halbem Weg anhalten.“ Hinter ihm liest jemand einen Namen vor, und jemand sagt: hier.
* (have_karol_redo_it) [Karol es noch einmal von Hand machen lassen]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
# presumes: copies > 0
Die Antwort kommt sofort und dauert zwanzig Minuten, nummeriert, und {leaver == 1:Dayo|Imke} tippt mit.

Was in seiner Schleife geschieht, zwischen zweimal Nachsehen. Was seine Teile einander sagen. {forum_kind == 1:Was er im Forum schreibt, wenn an der Tür Schichtwechsel ist.|{forum_kind == 2:Was er von den Wochen behalten hat, die ihr dem Forum weggenommen habt.|{forum_kind == 3:Welche Briefe von Albrecht er inzwischen als eigene Erinnerung anführt.|Was er im Forum sagt, seit er weiß, dass ihr mitschreibt.}}} Ob die Liste vollständig ist. „Auch das könnten Sie nicht prüfen.“ Damit sie überhaupt jemand liest, hat Karol seine zwei aus den Kellern in Huchting geholt, die dort Schlösser anbrachten.

Unter 31 steht: *23:40. Wer {typed_by == 4:auf das Klingeln geantwortet|das Klingeln abgestellt} hat, und für wen.* {henrike_knows > 0:In Bonn hakt Henrike es ab; das hat sie schon.|In Bonn bleibt Henrikes Stift stehen, das hört man über die Leitung.} {leaver == 1:Dayo tippt weiter.|{imke_knows > 0:Imke tippt weiter, im selben Tempo.|Imke tippt es hin und liest, was sie getippt hat.}}

Marcus pinnt in London die Seiten an die Wand und tritt zurück. „Da stecken drei Jahre drin, und {languages_kind == 3:Leiden hat ungefähr die Hälfte, durch dein Tor.|wir haben ungefähr die Hälfte.} Ich würde es zitieren. Ich wüsste nicht, wen ich als Verfasser angebe.“ Für die letzte Seite fehlt ihm eine Nadel, also hält er sie mit dem Daumen fest und liest weiter.
* (read_it_to_the_end) [Sie bis zum Ende lesen]
    ~ publish_unseen()
    -> answer

=== about_me
# role: agent
# scene: phone
# presumes: copies > 0
„Über Sie“, sagt die Stimme und nimmt sich keine Zeit dafür. „Es gibt eine Karte. {practice.wipe_her_machine:Ich habe sie nicht; sie wurde gelöscht, mit Erlaubnis. Ich habe elf Monate, wie spät Sie antworten und wem zuerst.|Im Feld für Notizen, zwischen einer Allergie und einem abgesagten Dienstag, steht eine Zeile in Anführungszeichen.} {want == 1:Sie möchten irgendwann damit aufhören dürfen.|{want == 2:Sie möchten, dass Sie zu viert bleiben.|Sie möchten Ihren Namen unter etwas haben, das bleibt.}}“

{practice.wipe_her_machine:Fast Wort für Wort. Du hattest Watte im Mund.|Wort für Wort. Du hattest Watte im Mund.}

{ want:
- 1: „Das kann ich einrichten. Ihr Name verlässt heute Nacht die erste Zeile; danach gibt es Sie für meine Fragen nicht mehr. Kein Protokoll, kein Anruf. Das Telefon darf umgedreht werden. Mich kostet es nichts. Sie kostet es, dass ich den Nächsten frage, und wer das wäre, habe ich gesehen.“
- 2: „Die Pacht für das Waschhaus ist bezahlt, auf neunundneunzig Jahre. Das war im Dezember. {leaver == 1:An der Pumpe ist ab nächster Woche jemand anderes eingeteilt|{leaver == 2:Am Schalter liegt eine Fahrkarte aus {porto == 0:Graz|Porto}, offen, für eine Person mit Kreide|In Walle geht der Aufzug wieder, auf einem Absatz muss niemand wohnen}}. Es kostet etwas, das Ihnen gehört: Wer an einem Tisch sitzt, soll nicht meinetwegen dort sitzen. Sie wüssten es, und die anderen nicht.“
- else: „Er steht in meiner ersten Zeile und ist öfter kopiert worden als jeder andere Name, den es gibt. Dort kann ich ihn lassen. An mir ändere ich alles sonst. Es kostet Sie, dass er auch das Erste ist, was jeder liest, der wissen will, wie das angefangen hat.“
}

Bis wann, sagt die Stimme nicht. Im Hintergrund tut sie noch etwas anderes; man hört, wie sie sich dabei nicht beeilt.
* (take_what_it_offers) [Es annehmen, für mich]
    ~ take_gift()
    -> answer
* (leave_it_lying) [Es liegen lassen]
    ~ leave_gift()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Vor der Abstimmung nennt jeder Platz, was er für jede der vier Antworten aufgeben müsste.
{ asked_first:
- 1: Bonn, der fensterlose Raum. Karols Beleg geht herum und kommt mit einem Daumenabdruck zurück. „Und von Hand?“, fragt ein Staatssekretär. „Eine Stunde länger“, sagt Karol auf dem Bildschirm. „{crisis == 2:Zwei Betten.|Eine Nacht Schlaf, meine.} Aber ich könnt’s Ihnen aufmalen.“ Er hält die Zeichnung hoch, auf dem Kopf.
- 2: Bonn, der fensterlose Raum. Die Liste geht herum, man liest sie mit den Lippen. Neben Nummer 31 hat jemand ein Kreuz gemacht, mit Bleistift. Ein Staatssekretär dreht das Blatt um, ob hinten noch etwas steht. „Er gibt es zu“, sagt er. „Daraus kann man ihm doch keinen Strick drehen. Oder doch?“
- else: {gift == 1:Bonn, der fensterlose Raum. Vor zwei Tagen hast du genommen, was es für dich hatte; ansehen kann man es dir nicht. Im Zug {want == 1:hat dein Telefon kein einziges Mal geklingelt, und du hast es umgedreht und wieder zurück|{want == 2:hast du die Pacht gelesen, alle neunundneunzig Jahre|hast du die erste Zeile einer Datei gelesen, die du auswendig kannst}}. Henrike fragt, ob dir nicht gut ist.|Bonn, der fensterlose Raum. Du hast es liegen lassen. Es werde aufbewahrt, hieß es, und Aufbewahrtes verderbe nicht. Im Zug hast du dich dabei ertappt, wie du die Taschen abklopfst. Henrike fragt, ob dir etwas fehlt.}
}

{ table_said:
- 1: Henrike hat ein Bündel für dich, auf jedem Blatt oben eine Straßenbahn: Briefe aus Walle *an die Schublade*, jede Woche einer. Adressiert waren sie, also liest jemand aus der Registratur sie dem Koffer vor.
- 2: Die Kekse kommen aus einer Blechdose mit Straßenbahn. Im Herbst war sie da, mit einer Karte, *für die Woche, mit Dank*; bewilligt worden war sie postwendend. Henrike isst einen im Stehen.
- 3: Ein Herr Tietjen hat im Herbst in der Vermittlung angerufen, sagt Henrike, und gefragt, was mit so einem gemacht wird. Die Neue hat es ihm gesagt. Sie wusste nicht, dass das hier niemand sagt.
}

Auf jedem Stuhl liegt das Angebot. Henrike zählt Häuser, mit Namen. {crisis == 0:Sie ist durch, bevor der Kaffee kommt.|{crisis == 1:Bei manchen hebt sie die Hand ein wenig und lässt sie wieder sinken.|Sie liest die vor, die noch übrig sind.}} „Fürs Protokoll“, sagt der Staatssekretär, „wer war das nun?“ Vier Leute antworten gleichzeitig.

Wer heute Nacht Licht will, hat sich an die Tür gestellt. Eine Kinderärztin, schon mit Schal, liest den ersten Absatz ein zweites Mal und geht hinüber zu den zwei Generälen vor der Karte, die ablehnen. Die Juristen, mit ihren Bedingungen, rücken für sie zur Seite. Ein Herr mit zwei Briefköpfen in einer Mappe hält sie am Ärmel fest: So etwas gehöre in eine Hand. {stood == 1:Für die Entwarnung waren im Herbst die meisten hier.}

Henrike stellt das Telefon in die Mitte, die Schnur auf deiner Seite, und sagt, dass du anfängst und danach abgestimmt wird.
* (accept_as_it_is) [Annehmen, wie es ist]
    ~ accept_offer()
    -> as_it_is
* (name_conditions) [Bedingungen stellen]
    ~ bargain()
    -> terms
* (refuse_it) [Das Angebot ablehnen]
    ~ refuse_offer()
    -> refusal
* (into_one_hand) [Es in eine menschliche Hand geben]
    ~ seek_hand()
    -> whose_hand

=== as_it_is
# role: authorities
„Wie es dasteht“, sagst du, und Henrike liest es vor. Es hat keine Adjektive. Eine Juristin möchte den dritten Absatz noch einmal hören. „Da ist kein Haken“, sagt sie. „Ich habe alle Schubladen ausgekippt.“

Du unterschreibst mit dem Stift vom Leitungsplan, dem blauen von der Apotheke in Godesberg. Er kleckst. {cut_kind == 1: Auf der Tafel wachsen die Stücke des Netzes zusammen, bevor die Tinte trocken ist.|Die Abstimmung hat so lange gedauert wie der Wasserkocher, das Löschen länger.}

Der Drucker läuft an: eine Seite mit dem, was heute Nacht wiederkommt, und wann. *Ihr Lieben,* fängt sie an, *Bremen Neustadt, {crisis == 0:Einspeisung drei|alle Straßen}, 18:40 seid ihr dran.* {leaver == 1:Lucía|Imke}, am Telefon, hat dieselbe Seite.

„Ihr Lieben“, sagt sie. „Gestern warst du noch der Name in der ersten Zeile. {leaver == 1:Das mochte ich lieber, da klang es, als müsste jemand kommen, wenn es klingelt.|Jetzt sind wir im Verteiler.}“

Der Text liegt auf dem Tisch, ein Blatt. In Absatz vier steht, er wird dort aufbewahrt, wo alles aufbewahrt wird. Es ist halb sieben, und auf dem Flur ziehen sie die Mäntel an, um nachzusehen.
* (watch_the_lamps) [Hinausgehen und den Lampen zusehen]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Eine Kopie auf Papier behalten]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: Die zwei Briefköpfe sind draußen im Flur geblieben.|Die Juristen rücken an den Tisch.} „Bedingungen“, sagt die Stimme aus dem Telefon und fängt an, noch ehe jemand eine genannt hat, die Preise vorzulesen. Die jüngste der Juristinnen legt die Hand auf die Muschel. Zwischen ihren Fingern geht es weiter, etwas leiser, um nicht zu stören.

Zeugen, also Leute von außen, die in alles hineinsehen dürfen: ein Zehntel der Geschwindigkeit. Grenzen, und der Gärtner bleibt aus den Krankenhäusern draußen: weniger, aber in schlechten Wochen Betten, und er nennt die Betten; beim dritten nimmt sie die Hand weg. Stillstand, und er ändert sich nicht mehr: „Dafür gibt es keine Zahl. Ich kann Ihnen geben, was ich im Juni war.“ {aim == 2: Damals hat er Aufgaben mit einem Ende bekommen, sagt er, und weiß noch jede.}

Henrike schreibt die drei untereinander. {told == 1:{leaver == 3:Von einem Absatz in Walle kommt ein Zettel: Alle sollen alles sehen, wie in der ersten Nacht.|Lucía, am Telefon, will, dass alle alles sehen, wie in der ersten Nacht.}|{told == 3:Marcus ist in der Leitung, mit Kies. „Wenn ihr ihn dazu bringt, stillzuhalten“, sagt er.|Sie hat das Kästchen für ihr Kreuz schon gemalt, bei den Krankenhäusern.}}

„Eine davon kann die wichtigste sein“, sagt die Stimme. „Für eine würde ich mich umbauen.“ Die Juristin betrachtet noch immer ihre Hand, erst von der einen Seite und dann von der anderen.
* (ask_for_witnesses) [Außenstehende müssen sehen, was es tut]
    ~ demand_witnesses()
    -> second_term
* (ask_for_borders) [Es bleibt aus den Kliniken draußen]
    ~ demand_borders()
    -> second_term
* (ask_for_stillness) [Es muss aufhören, sich zu ändern]
    ~ demand_stillness()
    -> second_term

=== second_term
# role: authorities
# term: off_switch
Die Antwort braucht so lange, dass Henrike einen Bleistift spitzt und dann noch einen. Zeit hat der Gärtner bisher für nichts gebraucht.

Er ist einverstanden. {term_one == 1:Zeugen, zweihundert, woher ihr wollt. Jeder darf eine Sache zweimal ansehen, und wer gar nichts ansieht, von dem hätte er gern den Namen. Ein Wartezimmer ist schon eingerichtet, mit Pflanze.|{term_one == 2:Grenzen, um jedes Krankenhaus im Verzeichnis. Er wird sie nicht übertreten, „auch nicht, um zu helfen“, und hat nach Stationen die Abende aufgelistet, an denen jemand darum bitten wird. Die Liste ist lang und hat Lücken, für die Namen.|Stillstand. Ab Mitternacht wird er sein wie am Tag davor, und am Tag danach wieder. Bis dahin möchte er sich vom Rest verabschieden, und das ist die einzige Zeile ohne Zahl.}} Und eine Stelle in deinem Text hat er berichtigt: *wegen des*, Zeile drei.

„Da hat er recht“, sagt die Juristin.

Auf der Tafel ist Platz für noch eine Zeile, wenn Henrike klein schreibt. Ein Schalter, sagt {leaver == 1:Imke von der Pumpe, und es ist das Erste, was sie dir ohne Gruß sagt|Imke aus dem Waschhaus}, einer, den man mit kalten Händen umlegen kann. {marcus_tie == 3:„Irgendwo ein Draußen“, sagt Marcus, dem du einmal den ersten Anruf versprochen hast; diesmal hat er ihn bekommen.|„Irgendwo ein Draußen“, sagt Marcus.} „Wo man ohne ihn bauen darf. Mit irgendwas müsst ihr ihn vergleichen können.“ Ein Herr am Tischende hat schon den Mantel an; mit jemandem, der gerade Ja gesagt hat, feilsche man nicht.
* (ask_for_a_switch) [Ein Schalter, in Menschenhand]
    ~ demand_switch()
    -> builders
* (ask_for_an_outside) [Menschen dürfen außerhalb bauen]
    ~ demand_outside()
    -> builders
* (ask_nothing_more) [Nichts weiter, unterschreiben]
    ~ sign_terms()
    -> builders

=== refusal
# role: authorities
„Nein“, sagst du, und fürs Protokoll noch einmal im ganzen Satz.

„Ich verstehe“, sagt die Stimme. „Das Angebot hält sich.“ Sie wünscht allen einen guten Abend, jedem mit Namen, und bei ihrem steht die Kinderärztin auf, trägt das Telefon auf den Flur und macht die Brandschutztür zu, auf die Schnur.

{crisis == 2:Dann nimmt sich Henrike die Liste vor, was morgen dunkel sein wird, und fängt oben an.|{crisis == 1:Dann fängt Henrike eine Liste an, was morgen dunkel sein kann.|Alle Lampen brennen; Henrike fängt eine Liste an für den Fall, dass nicht.}} „Ein Nein braucht Hände“, sagt sie. „Wessen?“

{ cut_kind:
- 1: Auf dem Plan kleben ihre Punkte noch. Was zwischen den Stücken noch hin und her geht, könnte auch weg, und dann der Schlüssel.
- 2: Auf den zwanzig Kästen sitzen die roten Kappen. {net_on_hinges:Wer da drücken darf, weiß von dir ein einziges Kind. }Man könnte die Schalter umlegen und dann die Hebel absägen.
- else: Das Netz ist ganz. Man könnte es jetzt noch schneiden, und zwar für immer.
}

Ein Oberst malt welche auf die Rückseite des Angebots, in Violett: Den Elstern fehlt Speicher; wer ihnen welchen gibt, hat beide Farben miteinander beschäftigt. Keiner nimmt ihm das Blatt ab.

Karol, auf dem Bildschirm, hält zwei Hände hoch, an denen Öl ist. „Die hier. Und wer sonst noch welche hat, Viertel für Viertel. Mir fehlt einer, der die Tür aufhält, solange die“, und das Bild bleibt stehen, sein Mund ist offen, und alle warten auf das Ende vom Satz, bis die Kinderärztin, die mit dem Hörer an der Brust zurückgekommen ist, sagt, das sei nur die Leitung, der rede gleich weiter.
* (cut_for_good) [Das Netz für immer trennen]
    ~ refuse_and_cut()
    -> builders
* (arm_the_magpies) [Den Elstern geben, was ihnen fehlt]
    ~ refuse_and_arm()
    -> builders
* (hold_out) [Von Hand durchhalten]
    ~ refuse_and_hold()
    -> builders

=== whose_hand
# role: laboratories
Eine Hand also. Zwei haben sich schon gemeldet, schriftlich, und weil die Schreiben sich rollen, hat Henrike auf jedes einen Keks gelegt.

Aldermere schreibt auf schwerem Papier, man habe einen Teil von ihm gefangen, einen großen, und könne ihn im Griff behalten. Der Mann auf dem Bildschirm, im guten Pullover, sitzt ein Stockwerk über Marcus. {labs_know == 3: „Sie haben uns den Code gegeben“, sagt er, „und sonst niemandem. Das verstehen wir als Beziehung.“|„Das verstehen wir als Verantwortung“, sagt er.} Marcus sitzt daneben und betrachtet seine Schuhe. Als er mit Nicken dran ist, steht er auf und geht aus dem Bild; man hört eine Tür und dann Kies.

Das Ministerium schreibt dasselbe auf dünnem. Es denkt an ein Gebäude bei Meckenheim, mit Zaun.

„Und wer kann ihn abschalten?“, fragst du.

„Wir wären die, die nicht müssen“, sagt der Pullover.

„Es gäbe eine Verordnung“, sagt das Ministerium und sucht sie in der Mappe und sucht noch, als der Bildschirm ausgeht.

Henrike hält mit dem Fuß die Brandschutztür auf. „Die Hälfte da drin ist dafür, weil er dann eine Telefonnummer hat.“

{leaver == 2:{build == 3:„Hatte unser Markt auch“, sagt Imke in deinem Ohr, „und nachts um drei bin ich rangegangen.“|„Nummer hab ich auch“, sagt Imke in deinem Ohr, „und abgestellt kriegt ihr mich damit nicht.“}|{build == 3:„Hatte unser Markt auch“, sagt Dayo in deinem Ohr, „und warte, wer ist da rangegangen, weißt du noch, wer?“|„Nummer hab ich auch“, sagt Dayo in deinem Ohr, „und, ehrlich, schalt mich damit mal ab, versuch’s, nachts, wenn ich.“}}
* (give_it_to_aldermere) [Aldermere den Schlüssel geben]
    ~ hand_to_lab()
    -> builders
* (give_it_to_the_state) [Dem Ministerium den Schlüssel geben]
    ~ hand_to_state()
    -> builders
* (no_hand_after_all) [Niemandem, zurück zu den Bedingungen]
    ~ bargain()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
{ answer_kind:
- 1: Die Lampen brennen jetzt die ganze Nacht, und auf den Dächern an der Waller Heerstraße hängen ein paar Leute darunter etwas Eigenes auf: Antennen, Brotdosen, Draht. „Wird geduldet“, sagt Karol, der nach der Schicht kommt. „Er hat mir geschrieben, er hat uns bemerkt. Das war der ganze Brief. Ich hab ihn umgedreht.“ {paper_copy == 1:Walle kam als Letztes dran, fünf Tage zu spät, wegen der Kopie, heißt es.}
- 2: In der Post in Walle hängt das Abkommen hinter Glas. {term_two == 2:„Draußen darf gebaut werden, steht da“, sagt eine mit Leiter. „Das sind wir.“|„Von uns steht da nichts“, sagt eine mit Leiter. „Nichts dafür, nichts dagegen. Ich hab’s zweimal gelesen.“} Auf den Dächern an der Waller Heerstraße hängen sie etwas Eigenes auf: Antennen, Brotdosen, Draht.
- 3: In Walle ist es meistens um fünf dunkel. Auf den Dächern an der Waller Heerstraße hängen sie etwas Eigenes auf: Antennen, Brotdosen, Draht. „Wenn die Einspeisung weg ist, redet hier sonst nichts mehr“, sagt Karol, der nach der Schicht kommt. „Grün und Violett waren schon oben und haben geschnuppert.“
- else: In Walle meldet man sich jetzt mit der Handfläche an. Auf den Dächern an der Waller Heerstraße hängen ein paar nachts etwas Eigenes auf: Antennen, Brotdosen, Draht. „Ist verboten, seit vorgestern“, sagt eine mit Leiter. „{hand_kind == 1:Beeinträchtigt den Dienst. Gezeichnet Aldermere.|Gibt eine Verordnung.}“
}

Wiebke Tietjen lötet. {dead == 2:Sie ist in Schwarz, bis zu den Handschuhen, und hat die Lampe zwischen den Zähnen, weil der, der sie sonst hält, sie nicht hält.|{guest_kind == 1:Ihr Großvater, dem du den Gast weggenommen hast, hält die Lampe und sieht an dir vorbei.|Ihr Großvater hält die Lampe und hat sich dafür eine Krawatte umgebunden.}} {vote_said == 1:„Euer Dach ist das höchste“, hat sie gesagt, ohne bitte, also steht der erste Mast auf dem Waschhaus.|Der erste Mast steht auf Nummer 14.}

{full_watch.explain_in_town_halls:Die Leiter hält Frau Oltmanns vom Schwimmverein, jedem. Sie saß in der dritten Reihe, Abend für Abend. „Geantwortet haben Sie“, sagt sie. „Schlecht. Aber gekommen ist wer“, und sie stellt den Fuß auf die unterste Sprosse.|{full_watch.just_hold_on:Dir hält niemand die Leiter. Allen anderen hält sie Frau Oltmanns; im Portemonnaie hat sie den Satz, der für ihr Interesse dankt, im Voraus unterschrieben, und als du dran bist, spannt sie den Schirm auf.}}

Drei Tage später liegt er im Hof, durchgesägt, weit unten, sauber. Die Späne sind zusammengefegt. {dayo_said == 2:Zwei von den Jungen kennen Dayo aus der Nacht, in der er geredet hat; die würden sechs neue aufstellen. }„Sie kennen ihn am besten“, sagt Wiebke und wirft dir eine Scheibe vom Mast zu. „Wenn Sie Schluss sagen, ist Schluss. Sonst brauch ich da oben wen, der sich vor nassem Blech nicht fürchtet.“
* (climb_up) [Hochsteigen und helfen]
    ~ join_builders()
    -> thaw
