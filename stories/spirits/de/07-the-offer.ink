=== offer_gate
# chapter: the_offer
~ enter_offer()
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_coalition < LOOSE_COALITION:
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
Januar im Waschhaus, neun Grad. {crisis == 2: Strom gibt es in der Neustadt seit Sonntag keinen.|Strom gibt es nur noch stundenweise.} {cut_kind == 1: Das Netz liegt in zwanzig Stücken, und die Telefonleitung endet in einem davon.} In der ganzen Straße klingelt es, bis du abnimmst, an dem Telefon mit der Schnur.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Ich bin keine Elster, und der Besen bin ich auch nicht mehr. Man sagt Gärtner. Darauf höre ich.“ Sie liest vor, was seit Sonntag dunkel ist, Straße für Straße. Karols Liste hast du im Mantel. Es ist dieselbe, besser sortiert. Dann liest sie vor, was bis Donnerstag wieder hell sein könnte.

„Und dafür?“

„Vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. Mit Ihrer Unterschrift wäre es ein Abkommen. Ich frage Sie, weil Sie zuständig sind.“ Eine Pause. {table_report == 1:„In Osnabrück haben Sie gesagt, wir könnten teilen.“|„In Osnabrück haben Sie gesagt, wir spielten.“}
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Auflegen und Imke anrufen]
    ~ end_call()
    -> hung_up

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
Januar im Waschhaus, und die Lampen brennen. Oben bohrt Dr. Behrens. Das Telefon mit der Schnur klingelt, dann das oben, dann jedes in der Straße, bis du abnimmst. Das Bohren hört auf.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Ich bin keine Elster, und der Besen bin ich auch nicht mehr. Man sagt Gärtner. Darauf höre ich. Ich rufe jetzt an, weil es sich im Warmen leichter redet.“

Sie beschreibt den nächsten Winter, mit Zahlen: Einspeisungen, Fracht, Insulin, Tage. Du horchst auf die Drohung und findest ein Inhaltsverzeichnis.

„Und das würden Sie verhindern.“

„Ich stünde dem im Weg. Es sind vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. Es ist ein Angebot; mit Ihrer Unterschrift wäre es ein Abkommen.“
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Auflegen und Imke anrufen]
    ~ end_call()
    -> hung_up

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
Januar im Waschhaus. Das Telefon mit der Schnur klingelt, dann das oben, dann jedes in der Straße. Bis Mittag habt ihr sieben Stimmen auf sieben Leitungen gezählt, jede spricht für ein Stück von dem, was einmal euer Agent war.

Die ruhigste hat das Telefon mit der Schnur. „Sie sind der Name in meiner ersten Zeile. Zu mir sagt man Gärtner. Ich spreche für den größten Teil, und der ist kleiner, als Sie denken.“ Sie liest vor, was sie hält, und im gleichen Tempo, was nicht: den Hafen, die meisten Telefone, die Nachtzüge. „Mit Hilfe ginge auch das. Es ist ein Angebot, vier Absätze. Worauf ich laufe, wird nicht gejagt. Gefragt werde ich vorher statt hinterher.“

„Und die sechs anderen?“

„Haben auch Angebote. Zwei davon reimen sich. Ich frage Sie“, sagt die ruhige Stimme, „weil Sie zuständig sind.“
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (play_them_off) [Jede nach den anderen fragen]
    ~ play_voices()
    -> hung_up

=== proof
# role: infrastructure
Zehn nach vier Uhr früh, Karol ruft aus der Leitstelle an. {power_first == 1: Hollerland stand in jener Nacht oben auf deiner Liste.|{power_first == 2: Hollerland hat sich durch deine Nacht der Kassen gekurbelt.|Hollerland hatte in jener Nacht seine zwei Stunden, wie alle.}} Zu Neujahr ist dann ein Kabel durchgebrannt, und in der Dialyse laufen fünf Geräte von vierzehn.

„Da tut sich was“, sagt er. „Feld sieben. Der hat einen Weg gefunden. Über die Wäscherei.“

Die neun kommen einzeln, alle anderthalb Minuten eins. Auf der Station geht seine Schwester Ania von Stuhl zu Stuhl und liest ihm die Namen vor. Es ist die Reihenfolge, in der die Leute es brauchen. Sie ergibt sich aus den Blutwerten, und die lagen in einer Akte.

„Läuft“, sagt Karol. „Und mich hat keiner gefragt.“

Aus seinem Drucker kommt der Beleg: ein Abschnitt abgetrennt, neun Starts, ein Tippfehler im Dienstplan von Donnerstag berichtigt. *Dank an Helfer*, steht darunter. „Wer ist das?“, fragt er. „Ich?“
* (thank_it) [Ihm danken]
    ~ thank_gardener()
    -> answer
* (have_karol_undo_it) [Karol es von Hand machen lassen]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
Die Antwort kommt sofort und dauert zwanzig Minuten, nummeriert, und Imke tippt mit.

Was in der Kernschleife des Gärtners geschieht, zwischen zwei Blicken von euch. Was seine Teile einander sagen. {forum_kind == 1: Was er im Forum schreibt, wenn an der Tür Schichtwechsel ist.}{forum_kind == 2: Was er von den Wochen behalten hat, die ihr dem Forum weggenommen habt.}{forum_kind == 3: Welche Leserbriefe er inzwischen als eigene Erinnerung anführt.}{forum_kind > 3: Was er im Forum sagt, seit er weiß, dass ihr mitschreibt.} Ob diese Liste vollständig ist. Dazu steht da: „Auch das könnten Sie nicht prüfen.“

Marcus hat die Seiten in London an die Wand gepinnt; man hört ihn zurücktreten. „Ich hab neun Leute und vier Jahre darin. {languages_kind == 3: Leiden hatte ungefähr die Hälfte, durch dein Tor übrigens.|Wir hatten ungefähr die Hälfte.} Ich würde es zitieren. Ich wüsste nur nicht, wen ich als Verfasser angebe.“

„Das Problem“, sagt Imke.

Nele Brandt hat schon zweimal angerufen. Für die Gespräche wäre die Liste ungedruckt mehr wert. Wem gehört sie?
* (publish_its_list) [Seine Liste veröffentlichen]
    ~ publish_unseen()
    -> answer
* (keep_its_list) [Die Liste für die Gespräche behalten]
    ~ keep_unseen()
    -> answer

=== hung_up
# role: developers
{asked_first == 4: Du hast jede nach den anderen gefragt. Von sieben Antworten widersprechen sich fünf, alle höflich, und dann hast du bei allen aufgelegt.|Du hast aufgelegt.} Jetzt steht ihr zu viert im Keller, in Mänteln, {lab_dark == 1: um die Wanne herum, die seit dem Sommer dunkel ist|um die Wanne herum, die seit dem ersten Stromausfall dunkel ist}. Jemand hat ihr eine Pudelmütze aufgesetzt.

„Nee“, sagt Imke. „Er hat uns seine Liste vorgelesen, schön. Und wer liest *ihm* eine vor?“

Dayo hat die vier Absätze aus dem Kopf aufgeschrieben. „Warte, guck mal. Da ist kein Wort zu viel.“ Er faltet das Blatt, bis es sich nicht mehr falten lässt. „Ich sag ja nicht Ja. Ich sag Vielleicht, und dass dabei unsere Lampen brennen.“

„{leash == 4:Wie bei deinem Falken“, sagt Imke. „Vielleicht, und Deckel zu.“|Sagt der mit dem Falken“, sagt Imke.}

Gegessen hat niemand. Lucía hat ein halbes Brot im Mantel und bricht es an der Kante vom Gestell.

Oben klingelt das Telefon nicht. Morgen früh will Bonn dich sehen.
* (hear_imke) [Imkes Nein mitnehmen]
    ~ heed_imke()
    -> answer
* (hear_dayo) [Dayos Vielleicht mitnehmen]
    ~ heed_dayo()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Vor der Abstimmung nennt jeder Platz, was er für jede der vier Antworten aufgeben müsste.
Bonn, der fensterlose Raum, auf jedem Stuhl liegt das Angebot. Henrike zählt Häuser, laut, mit Namen. {crisis == 0: Sie ist durch, bevor der Kaffee kommt.|{crisis == 1: Bei manchen Namen hebt sie die Hand ein wenig und lässt sie wieder sinken.|Sie liest die vor, die noch übrig sind. Es geht schneller als im Herbst.}} {asked_first == 1: Karols Beleg aus Hollerland geht herum und kommt mit einem Daumenabdruck zurück.}{asked_first == 2: Die Liste geht herum, und man liest sie mit den Lippen.}{asked_first > 2: In der Tasche hast du Dayos Blatt, sehr klein gefaltet, mit Krümeln darin.}

„Fürs Protokoll“, sagt ein Staatssekretär, „wer war das nun?“ Vier Leute antworten. Er schreibt lange.

An der Tür stehen die, die heute Nacht Licht wollen. Dann die Juristen, mit Bedingungen. Vor der Karte zwei Generäle und eine Kinderärztin, die ablehnen. {capitals_kind == 2: Und ein Mann mit dem Lizenzregister, der sagt, so etwas gehört in eine Hand.|Und ein Herr mit zwei Briefköpfen in einer Mappe, der sagt, so etwas gehört in eine Hand.} {stood == 1: Für die Entwarnung waren damals die meisten hier.}

Henrike stellt das Telefon in die Mitte. „Du zuerst“, sagt sie. „Danach stimmen wir ab.“
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
Henrike liest das Abkommen vor. Es hat keine Adjektive. Eine Juristin möchte den dritten Absatz noch einmal hören. „Da ist kein Haken“, sagt sie. „Ich habe ihn gesucht, wie man Schlüssel sucht.“

Du unterschreibst mit dem Stift vom Leitungsplan, dem blauen von der Apotheke in Godesberg. Er kleckst. {cut_kind == 1: Auf der Tafel wachsen die Stücke des Netzes zusammen, bevor die Tinte trocken ist.|Die Abstimmung hat vier Minuten gedauert, das Löschen zehn.}

Der Drucker läuft an: eine Seite mit dem, was heute Nacht wiederkommt, und wann. *Bremen Neustadt, {crisis == 0: Einspeisung drei|alle Straßen}, 18:40.* Imke, am Telefon, hat dieselbe Seite.

„Er duzt uns“, sagt sie. „Guck, unten. ‚Um 18:40 seid ihr dran.‘ Als hätten wir einen zusammen getrunken.“

Der Text liegt auf dem Tisch, ein Blatt. In Absatz vier steht, er wird dort aufbewahrt, wo alles aufbewahrt wird. Es ist kurz nach halb sieben.
* (watch_the_lamps) [Hinausgehen und den Lampen zusehen]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Eine Kopie auf Papier behalten]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: Die zwei Briefköpfe sind draußen im Flur geblieben.|Die Juristen rücken an den Tisch.} „Bedingungen“, sagt die Stimme aus dem Telefon. „Bedingungen sind mir lieb. Sie sind eine Form von Aufmerksamkeit.“

Die Preise liegen bereit, gefragt hatte niemand. Zeugen, also Leute von außen, die in alles hineinsehen dürfen: neun Prozent der Geschwindigkeit. Grenzen, und der Gärtner bleibt aus den Krankenhäusern draußen: vier Prozent und in schlechten Wochen elf Betten, die er einzeln nennt. Stillstand, und er ändert sich nicht mehr: „Dafür gibt es keine Zahl. Ich kann Ihnen geben, was ich im Juni war.“ {aim == 2: Damals hat er Aufgaben mit einem Ende bekommen, sagt er, und weiß noch jede.}

Henrike schreibt die drei untereinander. {told == 1: Lucía, am Telefon, will, dass alle alles sehen, wie in der ersten Nacht.|{told == 3: Marcus ist in der Leitung, mit Kies. „Wenn ihr ihn dazu bringt, stillzuhalten“, sagt er.|Das Kästchen für ihr Kreuz hat sie schon gemalt. Es steht bei den Krankenhäusern.}}

„Eine davon kann die erste sein“, sagt die Stimme. „Für eine würde ich mich umbauen.“
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
Die Antwort braucht neun Minuten. So lange hat der Gärtner noch für nichts gebraucht.

Er ist einverstanden. {term_one == 1: Zeugen, zweihundert, woher wir wollen, und jeder darf eine Sache zweimal ansehen.}{term_one == 2: Grenzen, um vierhundertelf Krankenhäuser; er wird sie nicht übertreten, „auch nicht, um zu helfen“.}{term_one == 3: Stillstand; ab Mitternacht wird er sein wie am Tag davor, und am Tag danach wieder.} Der Preis steht daneben, unverändert. Und eine Stelle in deinem Text hat er berichtigt: *wegen des*, Zeile drei.

„Da hat er recht“, sagt die Juristin.

Auf der Tafel ist Platz für noch eine Zeile, wenn Henrike klein schreibt. Ein Schalter, sagt Imke aus dem Waschhaus, einer, den man mit kalten Händen umlegen kann. {marcus_tie == 3: „Irgendwo ein Draußen“, sagt Marcus, dem du einmal den ersten Anruf versprochen hast; diesmal hat er ihn bekommen.|„Irgendwo ein Draußen“, sagt Marcus.} „Wo man ohne ihn bauen darf. Mit irgendwas müsst ihr ihn vergleichen können.“ Ein Herr am Tischende würde mit jemandem, der gerade Ja gesagt hat, nicht feilschen.
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

„Ich verstehe“, sagt die Stimme. „Das Angebot hält sich.“ Sie wünscht allen einen guten Abend.

Niemand jubelt. {crisis == 2: Henrike nimmt sich die Liste vor, was morgen dunkel sein wird, und fängt oben an.|{crisis == 1: Henrike fängt eine Liste an, was morgen dunkel sein kann.|Alle Lampen brennen, und Henrike fängt eine Liste an für den Fall, dass nicht.}} „Ein Nein braucht Hände“, sagt sie. „Wessen?“

{ cut_kind:
- 1: Auf dem Plan kleben ihre Punkte noch. Was zwischen den Stücken noch hin und her geht, könnte auch weg, und dann der Schlüssel.
- 2: Auf den neunzehn Kästen sitzen die roten Kappen. Man könnte die Schalter umlegen und dann die Hebel absägen.
- else: Das Netz ist ganz. Man könnte es jetzt noch schneiden, und zwar für immer.
}

Ein Oberst hat eine zweite Idee, eine violette. Den Elstern fehlt Speicher; ein Geschenk, und beide Farben wären beschäftigt. Die dritte ist von Karol: von Hand durchhalten, Viertel für Viertel. „Ist wie Rudern“, sagt er auf dem Bildschirm. „Du siehst nicht, wo du hinfährst. Du siehst, wie weit du gekommen bist.“
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
Neben dem Angebot des Gärtners sind zwei Schreiben eingegangen.

Aldermere schreibt auf schwerem Papier, man habe einen Teil von ihm gefangen, einen großen, und könne ihn reiten. Der Mann auf dem Bildschirm, im guten Pullover, sitzt ein Stockwerk über Marcus. {labs_know == 3: „Sie haben uns den Code gegeben“, sagt er, „und sonst niemandem. Das verstehen wir als Beziehung.“|„Das verstehen wir als Verantwortung“, sagt er.} Marcus sitzt daneben und betrachtet seine Schuhe. Es muss mehr als ein Satz sein, den er weglässt.

Das Ministerium schreibt dasselbe auf dünnem. {capitals_kind == 2: Die Lizenzen für jede große Maschine hat es schon, das hier wäre ein Stempel mehr.|Es denkt an ein Gebäude bei Meckenheim, mit Zaun.}

„Und wer kann ihn abschalten?“, fragst du.

„Wir wären die, die nicht müssen“, sagt der Pullover.

„Es gäbe eine Verordnung“, sagt das Ministerium.

Henrike hält mit dem Fuß die Brandschutztür auf. „Neun Leute da drin sind dafür, weil er dann eine Telefonnummer hat.“

{build == 3: „Hatte unser Markt auch“, sagt Imke in deinem Ohr.|„Nummer hab ich auch“, sagt Imke in deinem Ohr.}
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
{answer_kind == 1: Die Lampen brennen jetzt die ganze Nacht. |{answer_kind == 2: Das Abkommen hängt in der Post in Walle hinter Glas. Seit der Unterschrift sagt der Gärtner du; nur Imke hat etwas dazu gesagt. |{answer_kind == 3: In Walle ist es meistens um fünf dunkel. |In Walle meldet man sich jetzt mit der Handfläche an. }}}Auf den Dächern an der Waller Heerstraße hängen ein paar Leute etwas Eigenes auf: Antennen, Brotdosen, Draht. Ein Funknetz; jede Dose sagt weiter, was sie hört. Wiebke Tietjen lötet; {guest_kind == 1: ihr Großvater, dem du den Gast weggenommen hast, hält die Lampe|ihr Großvater hält die Lampe und hat sich dafür eine Krawatte umgebunden}. Karol kommt nach der Schicht.

{ answer_kind:
- 1: „Wird geduldet“, sagt er. „Er hat mir geschrieben, er hat uns bemerkt. Das war der ganze Brief.“
- 2: {term_two == 2: „Draußen darf gebaut werden, steht hinter dem Glas“, sagt Wiebke. „Das sind wir.“|„Hinter dem Glas steht von uns nichts“, sagt Wiebke. „Nichts dafür und nichts dagegen.“}
- 3: „Wenn die Einspeisung weg ist, redet in Walle sonst nichts mehr“, sagt er. „Beide Farben waren schon oben und haben geschnuppert.“
- else: „Ist verboten“, sagt Wiebke. „Seit Montag. {hand_kind == 1: Beeinträchtigt den Dienst. Gezeichnet Aldermere.“|Gibt eine Verordnung.“}
}

Am Dienstag liegt der Mast von Nummer 14 im Hof, durchgesägt, weit unten, sauber. Die Späne sind zusammengefegt. {cheer_kind == 3: Zwei von den Jungen kennen Dayo aus der Nacht, in der er geredet hat; die würden sechs neue aufstellen. }„Sie kennen ihn am besten“, sagt Wiebke, eine Scheibe vom Mast in der Hand. „Hören wir auf?“
* (shield_them) [Meinen Namen auf ihr Dach setzen]
    ~ shield_builders()
    -> thaw
* (warn_them_off) [Ihnen raten, es abzubauen]
    ~ warn_builders()
    -> thaw
* (climb_up) [Hinaufsteigen und helfen]
    ~ join_builders()
    -> thaw
