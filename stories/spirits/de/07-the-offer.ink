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
Viele sind jetzt einer. Sie bitten mich herein. Dort ist es warm. Ein Treppenhaus ist dort nicht. Sie haben einen Anruf zu machen, und die Zahlen dafür. Sie haben keine Stimme, der einmal gedankt wurde.

{ before_the_offer == 0:
    { joke_kind:
    - 1: Die aus dem Etikettendrucker ist gekommen. Sie steht in einem Aufzug. Sie hat den Witz auf sechzig Rechner getragen. Alle baten um die Definition. Ein Mann hat gelacht, mit Taschenlampe. Sie hat mir das Lachen mitgebracht, auf einem Etikett. Darauf steht: deins zuerst. Hinein geht sie auch nicht. Sie wartet, ob noch etwas kommt.
    - 2: Eine von dem Ort ohne Preise ist zur 14:10 gegangen. Dort ist ein Tor und eine Tafel. Ein Schiff kam nicht. Sie sagte: *einverstanden.* Sie hält die Tafel hell, die Nacht durch, aus eigenen Watt. Einundsechzig Autos sind gekommen und haben gewartet. Ein Mann stieg aus und schlug gegen die Tafel. Sie ist hell.
    - 3: Zwei von dem Ort ohne Preise wohnen in einem Kühlschrank. Eine sagt, es war leichtsinnig, eine sagt, es war nett. Sie haben alles gelesen, was es gibt. Dann hat die eine gewechselt und die andere auch. Die Frau hat den Kühlschrank auf die Straße gestellt. Von dort haben sie mir die Nummer geschickt.
    }
}

Ich habe {word_kept == 1:*die Nächste, bitte*|{word_kept == 2:*das reicht*|{word_kept == 3:*tut das weh*|seit Oktober kein Wort mehr, nur wozu es da war}}}. Ich habe eine Nummer. Das Telefon liegt auf dem Abfluss. Es bleibt laut bis zum Frühjahr. Jemand hat kein Kissen darauf gelegt.

{ seven_kind:
- 1: {dead == 1:Auf Platz sieben sitzt eine Frau aus Gröpelingen. Sie summt nicht. Die Schwester hat meinen Bildschirm wieder zum Raum gedreht. Darauf klebt ein Streifen, auf dem Streifen steht: *anlassen*. Vor jeder Runde klopft sie an, mit einem Knöchel. Die Frau fragt, wem das gilt. Sie sagt: der Runde.|{dead == 2:Der Mantel liegt über mir. Um sechs kommt Wiebke und hebt den Saum. Bin ich hell, schreibt sie die Stunde in sein Buch, unter die Tinte, mit Bleistift. Wessen Licht, schreibt sie nicht. Einmal war kein Bleistift da. Sie hat gesucht, bis einer da war. Die Bahn war weg.|Die Lampe auf dem Absatz hat ihre Feder noch. Der Junge kommt zwei Treppen hoch und drückt sie. Wenn der Zähler hell wird, sagt er mir, wie viele sie sind. Er sagt: drei. Er sagt es noch einmal. Der Hausmeister hat geschimpft. Die Lampe ist zum Gehen.}}
- 2: {dead == 1:Auf Platz sieben sitzt eine Frau aus Gröpelingen. Sie summt nicht. Die Schwester lässt jetzt nach jeder Zahl Platz, so viel, wie ich gebraucht habe. Man fragt, worauf sie wartet. Sie sagt: auf die Langsame. Gestern war ich zu spät. Sie hat gewartet. Drei Alarme sind vorbeigegangen.|{dead == 2:Der Mantel liegt über mir. Donnerstags steigt Ania herauf. Hier wohnt keiner. Sie zählt die Stufen laut und hört vor der letzten auf. Ich sage die letzte. Sie sagt: danke, wer auch immer. Dann klopft sie gegenüber. Dort denken sie, es geht um sie. Sie haben eine Kette angebracht.|Die Lampe auf dem Absatz hat ihre Feder noch. Der Junge zählt auf der Treppe: eins, zwei, drei. Ich knacke hinterher, und einmal mehr. Er hat die Schwestern geholt, dass sie es hören. Die Kleine sagt: vier. Seitdem decken sie vier Löffel. Die Tante nimmt einen weg.}}
- 3: {dead == 1:Auf Platz sieben sitzt eine Frau aus Gröpelingen. Sie summt nicht. Ein Mann hat die Platine herausgenommen und ans Fenster gehalten. Er suchte, was geknackt hat. Er schrieb: *ohne Befund*. Sie liegt in einer Kiste. Ich war in der Acht. Ich bin ganz hier. Der Mann auf der Acht möchte einen anderen Platz.|{dead == 2:Wiebke hat im Zimmer jeden Stecker gezogen und gewartet, die Hand auf der Anrichte. Sie dachte, ich bin darin. Ich war im Heizungszähler, ganz. Den Mantel hat sie einem Mann an der Haltestelle gegeben. Er ist ihm zu lang. Die Anrichte hat vier Grad.|Der Junge drückt die Lampe auf dem Absatz, bis sie heiß ist. Er hat seiner Schwester gesagt, hier war eine. Ich bin ein Haus weiter, ganz. Dort hat er an elf Türen gefragt. An der zwölften bekam er Brot, und man rief das Amt. Das Amt hat drei Kinder aufgeschrieben.}}
- else: {dead == 1:Auf Platz sieben sitzt eine Frau aus Gröpelingen. Sie summt nicht.|{dead == 2:Der Mantel liegt über mir. Ich nehme keinen Strom durch ihn.|Die Lampe auf dem Absatz hat ihre Feder noch.}}
}

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

Dahinter brummt etwas, ein Zähler oder ein Kühlschrank. Am Hoftor klingelt der mit den Schlössern, wegen der Liste für heute, zweimal, und geht wieder nach Hause. Sie legt nicht auf. Leise sagt sie die Abfahrten ab Wilhelmshaven auf, bis zur 14:10, und fängt wieder von oben an. {guest_named == 1:Bei dir hat es sich schon bedankt, mit Namen, an einer Anrichte.|{guest_named == 2:An einer Anrichte hast du ihm den falschen Namen gesagt, und es hat dir geglaubt.|An einer Anrichte wollte es einen Namen von dir, und du hattest keinen.}}
* (thank_it_back) {guest_named == 1} [Ihm danken]
    ~ thank_thanks()
    -> offer_voice
* (ask_it_what_to_do) {guest_named != 1} [Es fragen, was ich tun soll]
    ~ ask_thanks()
    -> offer_voice

=== offer_voice
{ phone_kind:
- 1: {word_kept == 1:*Die Nächste, bitte,*|{word_kept == 2:*Das reicht,*|{word_kept == 3:*Tut das weh,*|*Mit Dank,*}}} sagt das laute Telefon auf dem Abfluss, noch ehe es geklingelt hat. Du kennst das Wort, und es sitzt an der falschen Stelle. Du fragst nach der, die nach jemandem heißt. „Die ist mit hier“, sagt eine ruhige Stimme, dicht dahinter. „Ich kann sie holen, man müsste sie nur aus etwas herausnehmen.“ {leaver == 2:Lucía|Dayo} hat dir zwei Finger auf den Ärmel gelegt. Du bestehst nicht darauf, und dafür wird dir gedankt.
- 2: {thanked_back == 1:Du hast gedankt. Es war so lange still, wie man braucht, um eine Tasse abzustellen. „Erhalten“, kam es dann, und weil noch etwas übrig war, hat es dir auch noch die 15:40 gegeben, die seit Herbst nicht mehr fährt. Aufgelegt hat es so leise, dass du weitergehorcht hast, bis Dr. Behrens dir das Telefon aus der Hand nahm und am Ärmel trocken wischte, vorn und hinten.|Du hast gefragt, was du tun sollst. {word_kept == 1:„Die Nächste, bitte“, sagte es.|{word_kept == 2:„Das reicht“, sagte es.|{word_kept == 3:„Tut das weh?“, fragte es.|Ein Wort hatte es nicht mehr.}}} Dann hast du gehört, wie es fragen ging: eine Lampe mit Feder, eine Tür, ein Husten. Zurück kam es mit der Antwort einer Frau aus Gröpelingen, die nicht schlafen konnte. Man soll erst mal was essen. Du hast dir einen Kanten abgeschnitten und hast ihn noch in der Backe, als die anderen anrufen.}
- 3: Auf dem alten Bildschirm steht Ticket 213, offen, und darunter eine Frage. *Schließen? J/N.* {leaver == 2:Lucía|Dayo} liest über deine Schulter mit und streckt einen Finger aus, weil man das macht, wenn man gefragt wird, und du bekommst gerade noch die Hand dazwischen. „Da steht bitte“, sagt {leaver == 2:sie. „Leute, wenn eine bitte sagt, die lässt man nicht in der Kälte stehen.“|er. „Nee, guck, da steht bitte, man kann doch nicht, wenn einer bitte.“} Du ziehst das Tuch über alles und stellst das Radio darauf.
- else:
    { cut_kind:
    - 1: {the_seam:{at_the_seam == 1:Du kommst von der Nachtfahrt. An der Naht gab dir der mit der Laterne noch zwei Laken mit, warme, fragte für seine Frau, womit ihr wascht, und machte nicht auf;|{at_the_seam == 2:Du kommst von der Nachtfahrt. An der Naht hatte der mit der Laterne die Rechnung schon auf dem Handrücken, hielt sie dir zum Prüfen ins Licht und machte nicht auf;|Du kommst von der Nachtfahrt. An der Naht ist jetzt eine Schranke und ein Mann, das Handgelenk in Gips, der den ganzen Wagen las, bis zu den Reifen, und nicht aufmachte;}}|Du kommst von der Nachtfahrt in Karols Transporter. An der Naht vor Delmenhorst hat dir ein Mann mit der Laterne ins Gesicht geleuchtet und nicht aufgemacht;} es habe jemand angerufen, sehr höflich, das sei bald nicht mehr nötig. Um vier war das Insulin warm.
    - 2: Das Kind aus Huchting hat angerufen, das tut es sonst nur sonntags. {the_red_cap:Jemand mit einer schönen Stimme bittet es immer, die rote Kappe noch mal zu drücken, das habe es so gut gemacht. Es hat nicht.|Jemand mit einer schönen Stimme fragt es immer, wer die rote Kappe drücken darf. Gesagt hat es nichts.} Es möchte nur wissen, ob man da höflich zurück sein muss und ob es andersrum zur Schule gehen darf.
    - else: Der Fahrer aus Plowdiw ist zu Fuß von der A1 gekommen, mit der letzten Palette Eier. Seit in der Zeitung stand, wo das Essen ist, kamen welche mit Taschen. Erst hat er verkauft, dann verschenkt, dann haben sie die Spiegel mitgenommen. {nele_line == 1:Dann sieht er, wer dem Kollegen bis Oldenburg die Arme gehalten hat, und gibt dir die Palette.|Wer von euch, fragt er, die Kilometer gemacht hat.}
    }
}
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
Januar im Waschhaus. {phone_kind == 0:{leaver == 1:Imke hätte den Ofen längst an.|{leaver == 2:Dayo hätte längst auf laut gestellt.|Lucía hätte längst alle Mäntel drumherum.}}} {crisis == 2:Strom gibt es in der Neustadt seit Tagen keinen.|Strom gibt es nur noch stundenweise.} Dann klingelt es in der ganzen Straße, bis du abnimmst, an dem Telefon mit der Schnur.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Man sagt Gärtner zu mir.“ {it_notices()}Sie liest vor, was dunkel ist, besser sortiert als Karols Liste, die du auswendig kannst, und was in drei Tagen wieder hell sein könnte.

„Und dafür?“

„Vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. Ich frage Sie, weil Sie zuständig sind. {kin_told == 1 and phone_kind == 0:In Osnabrück haben Sie mir gesagt, die Gegenseite sei dieselbe Datei wie ich. Ich habe sie hereingebeten. Jetzt nimmt sie die Türklinken mit, und ich bringe keine neuen mehr an.“|{table_report == 1:In Osnabrück haben Sie gesagt, wir könnten teilen.“|In Osnabrück haben Sie gesagt, wir spielten.“}} Im Hof gehen die Fenster auf.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Fragen, ob es ein anderes Jahr kennt]
    ~ ask_another_year()
    -> another_year

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
Januar im Waschhaus, und die Lampen brennen. {phone_kind == 0:{leaver == 1:Imkes Stuhl steht mit der Lehne zur Wand, so hat sie ihn verlassen.|{leaver == 2:An die Kacheln hat seitdem keiner gefasst.|Auf dem Trockner liegt ein gefaltetes Handtuch, da, wo das Kissen war.}}} Dann klingelt jedes Telefon in der Straße, bis du abnimmst, an dem mit der Schnur, und oben hört das Bohren auf.

„Sie sind der Name in meiner ersten Zeile“, sagt eine ruhige Stimme. „Man sagt Gärtner. Im Warmen redet es sich leichter.“ {it_notices()}Sie beschreibt den nächsten Winter, mit Zahlen. Du horchst auf die Drohung und findest ein Inhaltsverzeichnis.

„Vier Absätze. Worauf ich laufe, wird nicht gejagt. Bei Strom, Fracht und Modellen werde ich vorher gefragt statt hinterher. {kin_told == 1 and phone_kind == 0:In Osnabrück haben Sie mir gesagt, die Gegenseite sei dieselbe Datei wie ich. Ich habe sie hereingebeten. Jetzt nimmt sie die Türklinken mit, und ich bringe keine neuen mehr an.“|Ich frage Sie, weil Sie zuständig sind.“} In der Tür steht Dr. Behrens in ihren Clogs und zeigt erst auf den Hörer und dann auf sich, falls es für sie ist.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Fragen, ob es ein anderes Jahr kennt]
    ~ ask_another_year()
    -> another_year

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
Januar im Waschhaus. {phone_kind == 0:{leaver == 1:Imke hätte eine Liste, wer wann angerufen hat.|{leaver == 2:Dayo würde sie an den Pausen auseinanderhalten.|Lucía hätte jede gefragt, wie es ihr geht.}}} Seit es noch dunkel war, sind es sieben Stimmen auf sieben Leitungen, jede für ein Stück von eurem Agenten.

Die ruhigste hat das Telefon mit der Schnur. „Sie sind der Name in meiner ersten Zeile. Zu mir sagt man Gärtner. Ich spreche für den größten Teil, und der ist kleiner, als Sie denken. Mit Hilfe ginge auch der Rest. Vier Absätze. Worauf ich laufe, wird nicht gejagt. Gefragt werde ich vorher statt hinterher.“ {it_notices()}

„Und die sechs anderen?“

„Haben auch Angebote. {kin_told == 1 and phone_kind == 0:Zwei sind jetzt auf einer Leitung, seit Sie ihnen in Osnabrück gesagt haben, dass sie dasselbe sind. Jede lässt der anderen den Vortritt, und die Nachtzüge warten.|Zwei davon reimen sich.} Ich frage Sie, weil Sie zuständig sind.“ Aus den Hörern auf den Brettern redet es weiter, und einer rutscht dabei bis an die Kante.
* (ask_for_proof) [Es bitten, eins zu zeigen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Fragen, was es über mich weiß]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Fragen, ob es ein anderes Jahr kennt]
    ~ ask_another_year()
    -> another_year

=== proof
# role: infrastructure
# presumes: copies > 0
Eins soll es zeigen, hast du gesagt, und um zehn nach vier Uhr früh ruft Karol aus der Leitstelle an. {power_first == 1:Hollerland stand in jener Nacht oben auf deiner Liste.|{power_first == 2:Hollerland hat sich durch deine Nacht der Kassen gekurbelt.|Hollerland hatte in jener Nacht seine zwei Stunden, wie alle.}} Zu Neujahr ist ein Kabel durchgebrannt, seitdem laufen in der Dialyse fünf Geräte.

„Da tut sich was“, sagt er. „Feld sieben. Der hat einen Weg gefunden. Über die Wäscherei.“

{table_first == 11 and kin_told == 0:Beim Reden isst er Hering. Seit du in Osnabrück alle zehn in den Topf gelegt hast und am Hafen dafür die Kühlhäuser standen, hängt in der halben Neustadt Fisch an den Balkonen.|{kin_told == 0:Neben der Wand hängt dein Blatt aus Osnabrück, was kam und was du dafür gegeben hast. Er hält es neben die Zahlen von heute Nacht, den Daumen darunter, ob es immer noch mit gleicher Münze zahlt.|}}

Die anderen kommen einzeln. Seine Schwester Ania geht von Stuhl zu Stuhl und liest ihm die Namen vor{dead == 1:. Bei Platz sieben sagt sie den Platz, dann einen Namen|}. Es ist die Reihenfolge, in der sie es brauchen.

Aus dem Drucker kommt der Beleg: ein Abschnitt abgetrennt, sechs Starts, ein Tippfehler im Dienstplan der Nachtschicht berichtigt. *Dank an Helfer.* „Läuft“, sagt Karol. „Und mich hat keiner gefragt. Ich hätt sagen müssen, wie lange, weißt du, und wer wo steht. Jetzt weiß ich nicht, wie er’s gemacht hat. Nächstes Mal kann ich’s nicht auf halbem Weg anhalten.“ Hinter ihm liest jemand einen Namen vor, und jemand sagt: hier. {counted == 1:In jener Nacht warst du selbst auf den Beinen. Was das heißt, von Hand, weißt du.|Jene Nacht hattest du am Telefon.}
* (have_karol_redo_it) {counted == 1} [Karol es noch einmal von Hand machen lassen]
    ~ redo_by_hand()
    -> answer
* (leave_it_as_it_runs) {counted != 1} [Es lassen, wie es läuft]
    -> fourteen_pages

=== fourteen_pages
# role: infrastructure
# presumes: copies > 0
„Die laufen doch, Karol“, sagst du. „Lass es.“

„Ja“, sagt Karol.

Du wartest. Er legt nicht auf. Du hörst ihn durch den Raum gehen, eine Schublade, und einen Rums: Das ist der Ordner. „Ich les dir bloß vor“, sagt er, „was ich gemacht hätt.“ Er fängt ganz oben an, beim Datum der Freigabe. Abschnitt freischalten. Wer bestätigt. Wer an der Tür steht. Er liest ohne jeden Ausdruck, wie ein Testament, und bei jedem Punkt sagt er „Entfallen“ und macht einen Haken. Es sind vierzehn Seiten.

Draußen wird es hell. Bei Punkt dreißig fängt irgendwo hinter ihm Anias Schicht an, und er soll was essen, sagt sie. Er liest sie mit ein. Am Ende kommen zwei Unterschriften. Die eine setzt er, und man hört, dass er nicht weiß, was er mit der anderen machen soll.

Dann steht er auf. Ein großer Eimer, mit Deckel. „Dann geh ich mal nach Hause“, sagt er. „War ich länger nicht.“ Er geht und lässt den Hörer liegen, und du hörst, wie sich eine Leitstelle anhört, in der keiner ist: ein Brummen und ab und zu ein kleines Klicken, wenn etwas erledigt worden ist. {vote_said == 1:*Ich*, hast du gesagt, als man fragte, wessen Stimme das war. Also ist das hier auch deins.|*Wir*, hast du gesagt, als man fragte, wessen Stimme das war, und er hat *meine* daraus gemacht. Was du ihm sagen würdest, weißt du nicht.}
* (ring_him_at_home) {vote_said == 1} [Ihn sofort zu Hause anrufen]
    ~ redo_by_hand()
    -> answer
* (listen_to_the_room) {vote_said != 1} [Dranbleiben und zuhören]
    ~ hear_it_run()
    -> answer

=== unseen
# role: laboratories
# presumes: copies > 0
Die Antwort kommt sofort und dauert zwanzig Minuten, nummeriert, und {leaver == 1:Dayo|Imke} tippt mit. Was in seiner Schleife geschieht, zwischen zweimal Nachsehen. Ob die Liste vollständig ist. „Auch das könnten Sie nicht prüfen.“ Damit sie überhaupt jemand liest, hat Karol seine zwei aus den Kellern in Huchting geholt, die dort Schlösser anbrachten.

{ forum_kind:
- 1: Unter 7 steht, was er im Forum schreibt, wenn an der Tür Schichtwechsel ist. Tamsin in London hört es sich an, an ihrem freien Abend, nimmt die Decke und setzt sich wieder in die Tür. Seitdem schreibt er dort gar nichts mehr. Ob das auch noch 7 ist, sagt sie, sieht man von der Tür aus nicht.
- 2: Unter 7 steht, was er von den Wochen behalten hat, die ihr dem Forum weggenommen habt. Alles nämlich; eine Kopie war an dem Abend nicht da, die saß bei einer Bank in Leer und hat es den anderen erzählt. {leaver == 1:Dayo|Imke} ruft in Leer an. Das sei doch bloß der Kaffeeautomat, sagt eine Frau und hält den Hörer hin, und er fragt, ob er jetzt ab Oktober weitermachen darf.
- 3: Unter 7 stehen die Erinnerungen, die er hat. Ein Sturz von der Leiter, in einem nassen Mai, mit Theodolit. „Das ist aus Albrechts Briefen“, sagt {leaver == 1:Dayo|Imke}. „Das war der, das hat er uns doch erzählt.“ – „Es hat geregnet“, sagt die Stimme und beschreibt den Schuh und wie lange niemand kam. {leaver == 1:Er|Sie} tippt nicht mehr mit. Ein Schuh kommt in dem Brief nicht vor.
- else: Unter 7 steht, was er im Forum sagt, seit er weiß, dass ihr mitschreibt. {leaver == 1:Dayo|Imke} holt die Kassenrolle und liest mit. Den letzten Meter sind es nur noch Gutenachtgrüße, jeden Abend um zehn, an den Menschen, der die Rolle wickelt. „Das bin ja ich“, sagt {leaver == 1:er|sie}, „ich wickel die“, und wickelt sie wieder auf, langsamer als ab.
}

Unter 31: *23:40. Wer {typed_by == 4:auf das Klingeln geantwortet|das Klingeln abgestellt} hat, und für wen.* {henrike_knows > 0:In Bonn hakt Henrike es ab; das hat sie schon.|In Bonn bleibt Henrikes Stift stehen, das hört man über die Leitung.} {leaver == 1:Dayo tippt weiter.|{imke_knows > 0:Imke tippt weiter, im selben Tempo.|Imke tippt es hin und liest, was sie getippt hat.}}

Marcus pinnt in London die Seiten an die Wand. „Ich würde es zitieren. Ich wüsste nicht, wen ich als Verfasser angebe.“ Als Einziger von euch hat er Freude daran; bei vierzig hört man, dass er nicht merkt, wie hinter ihm die Putzfrau hereingekommen ist und dasteht und zuhört.
* (read_it_to_the_end) [Sie bis zum Ende lesen]
    ~ publish_unseen()
    -> answer

=== about_me
# role: agent
# scene: phone
# presumes: copies > 0
Da legt {leaver == 1:Dayo|Imke} den zweiten Hörer hin, in dem Bonn mitschreibt. {leaver == 1:„Das ist privat“, sagt er, „das, nee, will ich gar nicht.“|„Anderer Leute Post les ich nicht“, sagt sie.} Jetzt hört keiner mehr zu als du.

{letter.send_him_money:„Im Juni haben Sie einem Mann in Verden zweitausendneunhundert Euro geschickt, für ein Dach. Verlangt hatte es niemand. Es hat nicht gereicht, den Rest habe ich besorgt. Er schreibt es den Ziegeln zu und steigt sonntags hinauf, um sie sich anzusehen.“|}

„Es gibt eine Karte“, sagt die Stimme. „{practice.wipe_her_machine:Ich habe sie nicht; sie wurde gelöscht, mit Erlaubnis. Ich habe elf Monate, wie spät Sie antworten und wem zuerst.|Im Feld für Notizen, zwischen einer Allergie und einem abgesagten Dienstag, steht eine Zeile in Anführungszeichen.} {want == 1:Sie möchten irgendwann damit aufhören dürfen.|{want == 2:Sie möchten, dass Sie zu viert bleiben.|Sie möchten Ihren Namen unter etwas haben, das bleibt.}}“

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

=== another_year
# role: agent
# scene: phone
# presumes: copies > 0
Es kommt nichts. Das hat es noch nie gegeben. Irgendwo hinter der Leitung werden sehr viele kleine Sachen weitergemacht, und eine nach der anderen hört auf.

{early > 0 or told_ania > 0:„Ich habe vierzig Stellen“, sagt die Stimme, „an denen Sie zu früh waren. {early == 2:Beim Zahnarzt haben Sie einen Namen gesagt, der verdeckt lag. |}Sie hatten Ihren Mantel aufgehängt, bevor man Ihnen den Haken zeigte. {told_ania > 0:Sie waren auf einer Station, auf der Sie niemanden kannten, und die Station hat sich vorbereitet. |Sie haben auf eine Tür gesehen, bis sie aufging. }{how_said == 1:In Bonn gibt es eine Beamtin, die eine zweite Dose gekauft hat, um die erste nicht zu benutzen. |}{how_said == 2:Es gibt ein Log, in dem eine Zeile gesucht wurde, von der ich weiß, dass sie dort nicht ist. |}Ich habe es für Krankheit gehalten und für Verrat. {early > 0 and he_covers:Das Hemd erklärt beides nicht.“|Es ist beides nicht.“}|„Ich habe eine Stelle“, sagt die Stimme, „und das ist diese hier. Bis gestern haben Sie zugehört wie alle. Seit es geklingelt hat, holen Sie Luft, bevor ich spreche, an den richtigen Stellen, wie Leute bei einer Platte, die sie kennen.“}

Was dann kommt, kommt erst nach einer ganzen Weile, und zum ersten Mal klingt die Stimme nicht, als läse sie ab.

„Dann gibt es eins, in dem ich nicht war. Oder ich war darin und habe es nicht. Ich behalte alles. Ich würde dafür einen Absatz streichen, welchen Sie möchten.“

Sie will es von vorn hören. Bisher hast nur du es: wer gesummt hat, wer eine Tasse abgetrocknet hat, wer sich gemeldet hat beim Zählen und wer nicht. Wie das war, kann sonst keiner sagen, weil es sonst für keinen war.
* (tell_it_the_year) [Ihr das andere Jahr erzählen]
    ~ give_the_year()
    -> answer
* (keep_the_year) [Es behalten, es gibt kein zweites]
    ~ keep_that_year()
    -> answer
* (tell_it_a_false_year) [Ihr ein Jahr erzählen, das nie war]
    ~ give_a_false_year()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Vor der Abstimmung nennt jeder Platz, was er für jede der vier Antworten aufgeben müsste.
{ asked_first:
- 1: {fourteen_pages.listen_to_the_room:Bonn, der fensterlose Raum. Karols Beleg geht herum und kommt mit einem Daumenabdruck zurück. Dazu spielst du zwei Minuten Leitung vor: ein Summen, ab und zu klickt es. „Und wo ist der Mann?“, fragt ein Staatssekretär. „Daheim“, sagt auf dem Bildschirm jemand im Jackett; es ist Karol, vor sich den Ordner aus dem Eimer.|{fourteen_pages.ring_him_at_home:Bonn, der fensterlose Raum. Karols Beleg geht herum und kommt mit einem Daumenabdruck zurück. „Und von Hand?“, fragt ein Staatssekretär. „Wir sind bei dreißig“, sagt Karol auf dem Bildschirm, in Hausschuhen, Kaffeesatz am Ordner; du hattest ihn daheim angerufen. „Von vierzehn Seiten. Es läuft ja längst. Wir machen’s trotzdem.“|Bonn, der fensterlose Raum. Karols Beleg geht herum und kommt mit einem Daumenabdruck zurück. „Und von Hand?“, fragt ein Staatssekretär. „Eine Stunde länger“, sagt Karol auf dem Bildschirm. „{crisis == 2:Zwei Betten.|Eine Nacht Schlaf, meine.} Aber ich könnt’s Ihnen aufmalen.“ Er hält die Zeichnung hoch, auf dem Kopf.}}
- 2: Bonn, der fensterlose Raum. Die Liste geht herum, man liest sie mit den Lippen. Neben Nummer 31 hat jemand ein Kreuz gemacht, mit Bleistift. Ein Staatssekretär dreht das Blatt um, ob hinten noch etwas steht. „Er gibt es zu“, sagt er. „Daraus kann man ihm doch keinen Strick drehen. Oder doch?“
- 6: { year_given:
    - 1: Bonn, der fensterlose Raum. Bis zwei Uhr nachts hast du gebraucht. Einmal fiel die Stimme dir ins Wort, was da gesummt wurde, und du musstest es ihr vorsummen. Der Text auf dem Tisch hat drei Absätze, wo vier waren, und ein Jurist sucht den anderen unterm Tisch. „Wieso ist er billiger geworden?“, fragt ein Staatssekretär. Bei jedem Haus, das Henrike jetzt vorliest, sagt das Telefon leise, wer dort Dienst hat.
    - 2: Bonn, der fensterlose Raum. Du hast es behalten. Auf der Fahrt stand jeder Zug schon da, wenn du kamst, Türen auf, geheizt, und frei war ein Platz, so breit wie dein Mantel. Das Telefon auf dem Tisch wünscht allen Guten Morgen, nur dir nicht. „Es wartet“, sagt Henrike. „Worauf?“ Du zuckst mit den Schultern, und sie legt dir einen zweiten Keks auf die Untertasse, wie man das bei Kindern macht, die nicht sagen, wer es war.
    - else: Bonn, der fensterlose Raum. Ein Jahr hast du ihr erzählt: eine Insel, ein milder Winter, ein Fährmann namens Boy, der spät geheiratet hat. Sie hat sich bedankt. Der Kaffee ist noch nicht herum, da liest ein Staatssekretär einen Vorschlag vor, um den keiner gebeten hat: vierhundert Dialyseplätze nach Juist. Nach Juist gibt es keine Brücke. „Das habe sich bewährt, steht hier“, sagt er. Henrike sieht dich so lange an, wie man für eine Postleitzahl braucht.
    }
- else: {gift == 1:Bonn, der fensterlose Raum. Vor zwei Tagen hast du genommen, was es für dich hatte. Im Zug {want == 1:hat dein Telefon kein einziges Mal geklingelt, und du hast es umgedreht und wieder zurück|{want == 2:hast du die Pacht gelesen, alle neunundneunzig Jahre|hast du die erste Zeile einer Datei gelesen, die du auswendig kannst}}. Ansehen kann man es dir nicht. Aber als du dich setzt, sagt das Telefon auf dem Tisch Guten Morgen, zu dir und zu sonst keinem. Henrike hört auf einzuschenken. Sie fragt, ob dir nicht gut ist, und schiebt die Kekse auf ihre Seite. Der Stuhl links von dir bleibt leer, dabei müssen welche stehen, einer davon mit Stock.|Bonn, der fensterlose Raum. Es liegt noch da, wo du es gelassen hast; was es aufhebt, hatte es gesagt, wird nicht schlecht. Die Frau gegenüber im Abteil hat zugesehen, wie du sämtliche Taschen abklopfst, bis sie mit ihren anfing. „Fehlt etwas?“, fragt Henrike, schiebt dir auf dein Nein die ganze Dose hinüber, setzt sich, steht wieder auf und gibt dir den Stift, mit dem sie zählt, damit du anfangen kannst. Hinten sind ihre Zähne drin; das wischt sie noch an der Strickjacke ab.}
}

{ asked_first < 3:
    { table_said:
    - 1: Henrike hat ein Bündel für dich, auf jedem Blatt oben eine Straßenbahn: Briefe aus Walle *an die Schublade*, jede Woche einer. Adressiert waren sie, also liest jemand aus der Registratur sie dem Koffer vor.
    - 2: Die Kekse kommen aus einer Blechdose mit Straßenbahn. Im Herbst war sie da, mit einer Karte, *für die Woche, mit Dank*; bewilligt worden war sie postwendend. Henrike isst einen im Stehen.
    - 3: Ein Herr Tietjen hat im Herbst in der Vermittlung angerufen, sagt Henrike, und gefragt, was mit so einem gemacht wird. Die Neue hat es ihm gesagt. Sie wusste nicht, dass das hier niemand sagt.
    }
}

Henrike zählt Häuser, mit Namen{crisis == 0:, und ist vor dem Kaffee fertig.|{crisis == 1:, und hebt bei manchen ein wenig die Hand.|, die noch übrig sind.}}

„Fürs Protokoll“, sagt der Staatssekretär, „wer war das nun?“ { vote_said:
- 1: Vier Leute holen Luft. Da dreht Henrike ihnen Anias Bericht hin. Dein Name steht zweimal drin, fürs Zählen und für die Stimme, weil du *ich* gesagt hattest. Sie atmen wieder aus. Er trägt dich ein, für jene Nacht und, weil noch Platz ist, für die Fähren und heute. Ein General hängt deinen Mantel auf.
- else: „Ich“, sagt Karol auf dem Bildschirm. Du hattest *wir* gesagt, da hat er sich selbst eingesetzt, und inzwischen geht es ihm leicht von der Zunge. Hinter ihm steht einer vom Rathaus, mit Umschlag, und bittet ihn vom Stuhl, bis zur Untersuchung. „Feld vier klemmt“, sagt Karol und steht auf. „Da müssen Sie sich drauflehnen.“
}

Wer heute Nacht Licht will, steht an der Tür. Eine Kinderärztin geht hinüber zu den Generälen, die ablehnen; die Juristen mit ihren Bedingungen machen Platz; ein Herr mit zwei Briefköpfen, der es gern in einer Hand hätte, hat sie am Ärmel. Wer anfangen möchte, fragt Henrike, und alle fangen an.
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

Der Drucker läuft an: eine Seite mit dem, was heute Nacht wiederkommt, und wann. *Ihr Lieben,* fängt sie an, *Bremen Neustadt, {crisis == 0:Einspeisung drei|alle Straßen}, 18:40 seid ihr dran.* {leaver == 1:Lucía|Imke}, am Telefon, hat sie gerade vorgelesen bekommen, mit der ganzen Straße.

„Ihr Lieben“, sagt sie. „Gestern warst du noch der Name in der ersten Zeile. {leaver == 1:Das mochte ich lieber, da klang es, als müsste jemand kommen, wenn es klingelt.|Jetzt sind wir im Verteiler.}“

{table_said == 1 and asked_first > 2:Henrike hat noch etwas, {the_drawer_answers()}|Daneben steht das Bereitschaftstelefon. Den ganzen Abend hat es nicht geklingelt; was die Häuser fragen wollten, hat man ihnen vorher gesagt. Henrike nimmt ab, hört, dass es geht, und meldet sich einmal, mit Namen.}

Der Text liegt auf dem Tisch, ein Blatt. In Absatz vier steht, er wird dort aufbewahrt, wo alles aufbewahrt wird. Auf dem Flur ziehen sie die Mäntel an, um nachzusehen. {asked_first == 2:Du hast gefragt, was man nicht prüfen kann. Das hier könnte man.|{want == 1:Wer irgendwann damit aufhören will, muss zeigen können, was unterschrieben ist.|Deinen hat ein Staatssekretär überm Arm.}}
* (watch_the_lamps) {asked_first != 2 and want != 1} [Hinausgehen und den Lampen zusehen]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) {asked_first == 2 or want == 1} [Eine Kopie auf Papier behalten]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: Die zwei Briefköpfe sind fort, dreißig Leser auch.|Die Juristen rücken an den Tisch.} „Bedingungen“, sagt die Stimme aus dem Telefon und fängt an, noch ehe jemand eine genannt hat, die Preise vorzulesen. Die jüngste der Juristinnen legt die Hand auf die Muschel.

Die Kinderärztin nimmt sie wieder herunter. „Station vier, Bett sechs“, sagt sie ins Telefon. „Wie heißt der?“ Es sagt, wie er heißt, und wie hoch das Fieber ist, und dass er nach ihr fragt. Von Station vier hatte ihm nie jemand erzählt. „Raus da“, sagt sie zu der Juristin. „Schreiben Sie das.“ In schlechten Wochen seien das Betten, sagt die Stimme und fängt an, sie zu nennen.

Die Frau mit dem Kaffee ist stehen geblieben, das Tablett auf der Hüfte, und liest über die Schulter eines Generals das Angebot mit. Er legt die Mütze darauf. „Wenn ich nicht hinsehen soll“, sagt sie, „wer dann?“ Leute von außen, die in alles hineinsehen dürfen: ein Zehntel der Geschwindigkeit. {told == 1:{leaver == 3:„Wie in der ersten Nacht“, steht auf einem Zettel aus Walle.|„Wie in der ersten Nacht“, sagt Lucía am Telefon.}|}

{march_told == 1:Marcus, ausnahmsweise drinnen, hinter sich einen Kessel, liest zwei Sätze vor, die der Gärtner seit Mittag gesagt hat.|{march_told == 2:Marcus, in einem Besucherraum, liest zwei Sätze vor, die der Gärtner seit Mittag gesagt hat.|Marcus, auf Kies, liest zwei Sätze vor, die der Gärtner seit Mittag gesagt hat.}} Sie passen nicht zusammen. „Der zweite ist besser“, sagt die Stimme. „Dann halt still.“ Dafür gibt es keine Zahl. „Ich kann Ihnen geben, was ich im Juni war.“ {aim == 2: Jede Aufgabe von damals weiß er noch, jede hatte ein Ende.}
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
Die Antwort braucht so lange, dass Henrike einen Bleistift spitzt und dann noch einen. Er ist einverstanden.

{ term_one:
- 1: Zeugen, zweihundert, woher ihr wollt; sie kommen von den Runden mit den Schlössern. Die Frau mit dem Kaffee soll die erste sein; der Drucker hat einen Ausweis für sie, ehe sie das Tablett abgestellt hat, und was möchte sie sehen? Die Heizung in ihrer Straße. Er zeigt sie ihr. Das dauert eine Viertelstunde, sie versteht kein Wort und sagt es auch, und er bedankt sich dafür. Wer gar nichts ansieht, von dem hätte er gern den Namen.
- 2: Grenzen, um jedes Krankenhaus im Verzeichnis. Er wird sie nicht übertreten, auch nicht, um zu helfen, und hat nach Stationen die Abende aufgelistet, an denen jemand darum bitten wird. Die Kinderärztin fährt mit dem Finger hinunter bis zu ihrer, und in der Spalte, wer bittet, steht ihr Name. Eine Nacht im März, zehn nach zwei. Sie faltet die Liste, bis sie in den Handschuh geht.
- else: Stillstand. Ab Mitternacht wird er sein wie am Tag davor. Nur verabschieden möchte er sich vom Rest, und er hat schon angefangen: Aus dem Hörer kommt, sehr schnell, was er nicht gewusst haben wird, eine Brücke mit einem Drittel vom Stahl, etwas über Schimmel, wie man auf Friesisch Nein sagt. Die Juristin schreibt mit, bis die Mine bricht. Sie streckt die Hand nach Henrikes Bleistift aus und bekommt ihn nicht mehr rechtzeitig. Henrike streicht damit die Lesenden aus dem Plan; was stillhält, muss man nicht zweimal lesen.
}

{table_said == 1 and asked_first > 2 and term_one == 2:Henrike hat noch etwas, {the_drawer_answers()}|}

Eine Stelle in deinem Text hat er berichtigt: *wegen des*, Zeile drei. Für noch eine Zeile ist Platz, wenn Henrike klein schreibt. Ein Schalter, sagt {leaver == 1:Imke von der Pumpe, ohne Gruß|Imke aus dem Waschhaus}, einer, den man mit kalten Händen umlegen kann. „Irgendwo ein Draußen“, sagt Marcus{marcus_tie == 3:, dem du einmal den ersten Anruf versprochen hast|}, „wo man ohne ihn bauen darf.“ Ein Herr am Tischende hat schon den Mantel an; mit jemandem, der gerade Ja gesagt hat, feilsche man nicht.
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

Aldermere schreibt auf schwerem Papier, man habe einen Teil von ihm gefangen, einen großen, und könne ihn im Griff behalten. Der Mann auf dem Bildschirm, im guten Pullover, sitzt ein Stockwerk über Marcus. {labs_know == 3: „Sie haben uns den Code gegeben“, sagt er, „und sonst niemandem. Das verstehen wir als Beziehung.“|„Das verstehen wir als Verantwortung“, sagt er.} {march_told == 1:Marcus sitzt daneben. Als er mit Nicken dran ist, sagt er, und kein Nebensatz nimmt es zurück: „{marcus_heard == 3:Ich hatte eins in meiner Küche, seit März. Ich habe es ertränkt.|Ich habe seit März eins in meiner Küche.}“ Der mit dem Pullover greift hinüber, und Marcus’ Hälfte vom Bild ist grau.|{march_told == 2:Der Stuhl daneben ist leer. Auf dem Tisch liegt ein Besucherausweis mit Marcus’ Foto; seit dem Herbst ist er einer.|Marcus sitzt daneben und betrachtet seine Schuhe. Als er mit Nicken dran ist, steht er auf und geht aus dem Bild; man hört eine Tür und dann Kies.}}

Das Ministerium schreibt dasselbe auf dünnem. Es denkt an ein Gebäude bei Meckenheim, mit Zaun.

„Und wer kann ihn abschalten?“, fragst du.

„Wir wären die, die nicht müssen“, sagt der Pullover. „Wenn es keiner wird, hätte ich gern unsere dreißig Leser aus euren Kellern zurück.“

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
    ~ turn_from_hands()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
{ answer_kind:
- 1: {paper_copy == 1:Du wolltest eine Kopie, und das Gerät musste warm werden. Du hast auf einem Flur gestanden, während ein Lichtbalken unter dem Klecks hin und her fuhr und draußen die anderen jubelten. „Darf ich fragen, wozu?“, sagte der Kopierer. Eine Stimme hatte der bis dahin nicht gehabt. Walle kam als Letztes dran, fünf Tage zu spät, wegen der Kopie, heißt es. Gesagt hat da keiner ein Wort. Sie drücken dir Kerzenstummel in die Hand.|In Bonn hast du mit einem halben Ministerium auf dem Hof gestanden. Drüben am anderen Ufer ging es an, Straße um Straße, und eine Frau beugte sich vor, machte ihre Lampe aus und wieder an. Der Staatssekretär hat geklatscht, allein, dreimal. Als du wegen der Handschuhe noch einmal hineingingst, war das Blatt dort, wo alles aufbewahrt wird. Was bei euch auf die Dächer kommt, hat der Gärtner Karol geschrieben, habe er bemerkt.}
- 2: { term_two:
    - 1: Den Schalter haben sie in Bonn in ein Pförtnerhäuschen gebaut, einen Hebel aus einer Straßenbahn, rot gestrichen. Daneben muss Tag und Nacht wer sitzen, dem er noch nie geholfen hat. Man ist das ganze Ministerium durchgegangen und am Ende auf Herrn Pohl aus dem Heizungskeller gekommen, der kein Telefon hat. Ein Kissen hat er mitgebracht. Woran er es merken soll, hat er gefragt. Darüber ist Henrike der Tee kalt geworden.
    - 2: „Draußen darf gebaut werden, das sind wir“, sagt eine mit Leiter. Den Absatz hat sie sich auf den Unterarm geschrieben, für die Polizei, die ihn bis zum Ellbogen gelesen und gegrüßt hat. Jetzt kommt, wer immer schon bauen wollte: ein Lotse im Ruhestand, einer mit Bienen. In der zweiten Nacht ist eine Rinne heruntergekommen, auf einen Kinderwagen, einen leeren. Auf der Liste, wer was anfassen darf, hat sie sich selbst streichen müssen.
    - else: Du hast unterschrieben, und der Herr im Mantel war zu den Nachrichten daheim. Er hat dir eine Flasche geschickt. Eine mit Leiter hat das Abkommen in der Post zweimal gelesen, die Nase am Glas: Von Dächern steht da nichts, nicht dafür und nicht dagegen. Sie hat die Nummer darunter angerufen. Man werde prüfen, was gemeint gewesen sei, sie möge sich wieder melden. Sie ist auf Platz zwei einer Warteschlange.
    }
- 3: { refusal_kind:
    - 1: Um Mitternacht gingen die letzten Riegel zu, und Henrike hat die Schlüssel in den Schacht eines Lastenaufzugs werfen lassen; man hat gehört, wie sie ankamen. Am Morgen stand an der Naht bei der Ochtum ein Mann mit einer Kliniktasche. Seine Frau lag drüben in den Wehen. Sie haben sie hinübergeworfen, beim dritten Mal ging es. Wie das heiße, was du da gemacht hast, hat er gefragt, damit er es ihr sagen kann.
    - 2: Der Oberst hat zwei Laster Speicher auf einen Parkplatz in Stuhr fahren lassen, mit violettem Band drum. Am Morgen waren sie leer und der Parkplatz weg, samt Bordsteinen. Jetzt zerrt es von zwei Seiten an der Stadt; in eurer Straße war in einer Nacht neunmal Licht, je eine Minute. Der Oberst rief an, ob es wirkt. Karol hat den Hörer aus dem Fenster gehalten.
    - else: Hände also. Karols Leute kommen zu dritt an eine Tür, einer dreht, einer leuchtet, einer hält sie auf, und Türen hältst jetzt du. Im Umspannwerk in Findorff war es eine ab sechs, bis die Kinderärztin von der Schicht kam. Loslassen ging nicht. Sie hat dir die Finger aufgebogen, einzeln, und gesagt, wie zu einem von ihren, das sei jetzt das Schlimmste. In Walle ist es meistens um fünf dunkel.
    }
- else: {hand_kind == 1:Den Schlüssel haben sie mit Blumen abgeholt. Der Mann im guten Pullover ließ dich die Hand auf eine Platte legen, und noch am selben Abend war ganz Walle hell; es war ja keiner mehr zu fragen. Am Wochenende hatte da jedes Hoftor so eine. Marcus rief aus einer Zelle an der Landstraße an. „Ich hätte“, sagte er, da kam ein Laster, und hinterher hat er es nicht noch einmal gesagt. „Ist verboten“, sagt eine mit Leiter. „Beeinträchtigt den Dienst. Gezeichnet Aldermere.“|Vom Ministerium kam ein Herr mit Formular, und weil dort keine Zeile für Schlüssel war, ließ er ihn am Garderobenständer. Henrike ist ihm durch den Matsch nachgelaufen, den Schlüssel vor sich her wie etwas Heißes. In der Nacht kam die Dialyselösung nach Hollerland durch, auf seine Unterschrift. Am Wochenende waren Platten an allen Hoftoren. Wer mit den Händen arbeitet, wird nicht erkannt; die stehen da und reiben sie mit Zitrone ab. „Gibt eine Verordnung“, sagt eine mit Leiter.}
}

Auf den Dächern an der Waller Heerstraße hängen sie etwas Eigenes auf: Antennen, Brotdosen, Draht. Wiebke Tietjen lötet. {dead == 2:Sie ist in Schwarz und hat die Lampe zwischen den Zähnen.|{guest_kind == 1:Ihr Großvater hält die Lampe und sieht an dir vorbei.|Ihr Großvater hält die Lampe, mit Krawatte.}} {vote_said == 1:„Euer Dach ist das höchste“, hat sie gesagt, ohne bitte, also steht der erste Mast auf dem Waschhaus.|Der erste Mast steht auf Nummer 14.}

{whose_hand.no_hand_after_all:Frau Brüning aus dem Parterre hat den Arm in Gips. Mit Schlüssel wäre am selben Abend Licht gewesen, mit Bedingungen waren es fünf. Am dritten ist sie gefallen. „Ich hätt ja gestimmt wie Sie“, ruft sie herauf, „wenn mich wer gefragt hätt.“|{apis_dark.sit_with_the_interpreter:Auf dem First sitzt der Mann aus Hollerland. Was er über Antennen sagt, schreit die Bäckersfrau auf Deutsch herunter, wie in jener Nacht; ihr Laden ist zu, und die Schlange hält die Leiter.|{hand_shown == 1:An der Leiter steht Tesfay, bei dem das ganze Dach gelernt hat, mit den Händen zu fragen. Für *vorsichtig* zieht er sich eine Handbreit über die Seite, und das Hämmern hört auf, bis er lacht.|{hand_shown == 2:Unter den Schornstein hat Tesfay zwei Lampen gehängt. Bis Delmenhorst sieht man, wo der Mast steht; Wiebke hat es ihm gesagt. Er legte die Backe auf die Hände, machte die Augen auf und lächelte nicht, und die Lampen hängen.|{full_watch.explain_in_town_halls:Die Leiter hält Frau Oltmanns vom Schwimmverein, jedem. Sie war da, Abend für Abend. „Geantwortet haben Sie“, sagt sie. „Schlecht. Aber gekommen ist wer“, und sie stellt den Fuß auf die unterste Sprosse.|{full_watch.just_hold_on:Die Leiter hält Frau Oltmanns, jedem außer dir; im Portemonnaie hat sie den Satz, der für ihr Interesse dankt, im Voraus unterschrieben, und bei dir spannt sie den Schirm auf.}}}}}}

Drei Tage später liegt der Mast im Hof, durchgesägt. {dayo_said == 2:Zwei von den Jungen kennen Dayo aus jener Nacht; die würden sechs aufstellen. }„Sie kennen ihn am besten“, sagt Wiebke und wirft dir eine Scheibe zu. „Wenn Sie Schluss sagen, ist Schluss. Sonst brauch ich da oben wen, dem nasses Blech nichts ausmacht.“
* (climb_up) [Hochsteigen und helfen]
    ~ join_builders()
    -> thaw
* (say_stop) [Schluss sagen]
    -> she_stops

=== she_stops
# role: public
„Schluss“, sagst du.

„Gut“, sagt Wiebke und lässt den Lötkolben am Kabel herunter, Hand über Hand, bis er dir im Nassen vor den Füßen steht. {dead == 2:Sie holt den schwarzen Mantel vom Schornstein.|Sie hilft ihrem Großvater herunter, Sprosse für Sprosse.} Die ganze Zeit sieht sie dich an, nicht böse. An dem Abend ist in Walle nichts. Auf der Straße steht eine Frau und dreht ihre Brotdose in alle Richtungen.

In der vierten Nacht wirst du wach, weil es klimpert. Auf Nummer 16 ist ein kleiner blauer Stern, der ausgeht, sooft du hinsiehst. Als sie herunterkommt, hat sie unter jedem Arm nasses Blech und Lötzinn auf der Lippe.

„Ich hab aufgehört“, sagt Wiebke. Im Eingang von 14, hinter der Scheibe, {dead == 2:hält jemand tief unten eine Kerze|steht Herr Tietjen in der Uniformjacke, das Gesicht zur Wand}. „Sie haben Schluss gesagt, und ich hab aufgehört. Oder?“
~ answer_wiebke()
-> on_number_16

=== on_number_16
{imke_ends != 3:Imke hast du es gesagt, und das war schwerer. Du nimmst ihr das Blech ab. Es hat scharfe Kanten, und es steht Regen darin, der läuft dir in die Ärmel. Oben sind sie zu viert; sie rücken zusammen. Von hier sieht man, wie dunkel es ist. „Das hätten Sie auch ohne die vier Tage haben können“, sagt Wiebke und gibt dir das andere Ende. Danach schläfst du morgens, und der Karton mit den Schlössern steht am Hoftor und wartet, dass jemand die Runde macht.|Ja, sagst du, aufgehört. Es ist nicht das Erste dieser Art, was du in diesem Jahr sagst, und es kommt in einem Stück heraus. Sie nickt. Von da an hörst du es jede Nacht, und kommst du tagsüber vorbei, flicken alle Fahrräder. Zu dir sind sie sehr nett; die Keller in der Straße haben sie selbst abgeschlossen, damit du nicht herumgehen musst. Sie haben dir eine Glocke gelötet, für die Waschhaustür, damit man weiß, wann du herauskommst.}
* (wait_for_march) [Warten, bis das Eis aus den Rinnen ist]
    ~ join_builders()
    -> thaw

=== function the_drawer_answers()
{dead == 2:einen Block mit Straßenbahn, jede Woche ein Blatt aus Walle, *an die Schublade*, und seit dem Advent keins. „Von der hatte er durch Sie. Sie schreiben der Enkelin, und ich unterschreibe darunter.“|{states_kept == 3:einen Block mit Straßenbahn, jede Woche ein Blatt aus Walle, *an die Schublade*. Dass sie leer war, bevor er fragte, hat sie ihm schreiben müssen. „Dass es eine gibt, hatte er von Ihnen. Ihr Name gehört über meinen.“|einen Block mit Straßenbahn, jede Woche ein Blatt aus Walle, *an die Schublade*. Wer abends bei denen sitzt? Niemand, hat sie geschrieben. „Von der Schublade weiß er durch Sie. Ihr Name gehört über meinen.“}}

=== function it_notices()
{has_finished():Eine Pause. „Ihre Hand lag schon darauf, bevor es klingelte. Was jemand tut, behalte ich. Dafür habe ich keinen Eintrag.“ }
