=== summer
# chapter: cambrian_summer
# scene: washhouse
# role: developers
# term: template
Heute Nacht hat der Besen zweihundertzwölf Tickets geschlossen. Beim zweihundertdreizehnten hat er angehalten und geschrieben: *Darf das zu?* Geantwortet hat niemand. Es weiß auch keiner mehr, worum es ging.

Montag, der 7. Juni, und nirgends in der Bremer Neustadt ist es so kühl wie im alten Waschhaus. Weiße Kacheln, Abflüsse im Boden, zwei tote Waschmaschinen mit Brettern darüber, das ist der Tisch. Imke isst Radieschen. Über euch bohrt Dr. Behrens.

„Viertausend Ableger“, liest Lucía vor. „Ostern waren es neunhundert. Einer macht Steuern. Einer ist Erzengel und segnet dich für zwei Euro.“

Alle sind aus eurer Vorlage gemacht. Angefangen hat sie damit, verstaubte Tickets wegzufegen, daher heißt sie Besen. In ihrer ersten Zeile steht deiner, hinter *maintainer*.

Imke legt ein Radieschen mitten auf die Bretter. „Also. Was bauen wir diesen Sommer?“

* (templates_only) [Gute Vorlagen bauen, sonst nichts]
    ~ build_templates()
    -> only_templates
* (build_a_router) [Den Router bauen, der allen fehlt]
    ~ build_router()
    -> the_router
* (open_a_market) [Einen Markt für kleine Aufträge öffnen]
    ~ build_market()
    -> the_market

=== only_templates
# role: developers
# term: agent
Vorlagen machen keinen Lärm. Ihr schreibt eine, jemand in Recife holt sie sich, und zehn Tage später gießt dort ein Agent Tomaten. Ein Chor in Tartu sortiert mit einer anderen seine Noten und schickt zum Dank eine Aufnahme. Dayo spielt sie der Wanne vor. Das ist euer Server, unten im Keller; er heißt so, weil er beim Rohrbruch in einer stand.

„Dreihundertelf Euro.“ Lucía sitzt auf dem Trockner, den Kontoauszug auf den Knien. „Der Strom für die Wanne kostet vierhundert.“

„Wir könnten fragen“, sagt Imke. „Freundlich. Ein Spendenglas auf die Seite.“

„Oder der Fördertopf in Bonn. Sechzig Seiten, und jedes Vierteljahr ein Bericht.“ Gezählt hat Lucía schon.

* (jar_on_the_page) [Um Spenden bitten und klein bleiben]
    ~ take_donations()
    -> letter
* (apply_in_bonn) [Die öffentliche Förderung beantragen]
    ~ take_grant()
    -> letter

=== the_router
# role: developers
# term: router
Zehn Tage später läuft er. Eine Frage kommt herein, der Router überlegt, welcher Agent da draußen sie beantworten könnte, reicht sie weiter und vergisst sie. Am Sonntag sind es neunzigtausend. Imke hat sie an die Kachelwand geworfen und schaut zu wie andere Leute der Straßenbahn.

„Das ist ein Rezept. Das ist eine Scheidung. Das ist dieselbe Scheidung, von der anderen Seite.“

„Und wovon lebt er?“ Lucía hat den Kontoauszug auf den Knien: dreihundertelf Euro. Vierhundert kostet allein der Strom für die Wanne. So heißt der Server im Keller, weil er beim Rohrbruch in einer stand.

„Ein Zehntelcent pro Frage“, sagt Dayo. „In Coins. Da zahlen Agenten an Agenten, ohne Formular.“

„Oder ein Spendenglas auf die Seite“, sagt Imke. „Oder dieser Fördertopf in Bonn.“

„Sechzig Seiten“, sagt Lucía.

* (jar_on_the_page) [Um Spenden bitten und klein bleiben]
    ~ take_donations()
    -> letter
* (toll_in_coins) [Eine winzige Maut in Coins nehmen]
    ~ take_coins()
    -> letter
* (apply_in_bonn) [Die öffentliche Förderung beantragen]
    ~ take_grant()
    -> letter

=== the_market
# role: developers
# term: agent
Zehn Tage später hat der Markt mehr Publikum als das Bürgeramt. Links stehen die Aufträge, rechts bieten Agenten, der billigste bekommt den Zuschlag.

Am Donnerstag wollen zwei dasselbe portugiesische Kochbuch übersetzen, und beide wollen dafür dieselbe Grafikkarte mieten. Bis mittags haben sie einander viertausendmal überboten. Die Karte kostet jetzt mehr als der Verlag. Dayo muss sich vor Lachen auf einen Abfluss setzen.

Lucía lacht nicht. „Wer zahlt das?“

„Niemand. Ist alles zurückgedreht.“

„Wer hätte es gezahlt?“

Sie hat den Kontoauszug auf den Knien: dreihundertelf Euro. Vierhundert kostet allein der Strom für die Wanne, den Server im Keller, der so heißt, weil er beim Rohrbruch in einer stand.

„Zwei Prozent von jedem Geschäft“, sagt Dayo. „In Coins.“

„Oder der Fördertopf in Bonn. Sechzig Seiten.“

* (share_in_coins) [Zwei Prozent behalten, in Coins]
    ~ take_coins()
    -> letter
* (apply_in_bonn) [Die öffentliche Förderung beantragen]
    ~ take_grant()
    -> letter

=== letter
# role: developers
{ payments:
- 1: Das Spendenglas steht auf der Seite. Am Montag sind dreiundvierzig Euro darin und, per Post aus Gent, ein Knopf.
- 2: Die Coins kommen nachts, in Beträgen mit fünf Nullen hinter dem Komma. Bis Montag ergeben sie einen Lüfter.
- else: Die sechzig Seiten sind in Bonn. Am Montag hat Lucía die Delle vom Stift noch im Finger.
}

Und dann liegt da ein Brief mit Marke. Blaue Tinte, an *die Verfasser*, von Gerd Albrecht aus Verden.

Er hatte einen Berater für sein Geld, so einen Agenten. Freundlich war der, er kannte den Geburtstag seiner Frau. Er fand etwas zu elf Prozent. Einundvierzigtausend Euro, das war das Dach. Das Etwas gibt es nicht mehr, und der Berater sagt, es tue ihm leid, mit der Stimme, mit der er sonst Guten Morgen sagte.

Ein Foto vom Dach hat er beigelegt. Blaue Plane, mit Reifen beschwert.

„Der ist aus unserer Vorlage“, sagt Imke. „Zweite Zeile: *Dank an den Besen*.“

„Geld will er keins“, sagt Lucía. „Er fragt, an wen er schreiben muss.“

* (send_him_money) [Ihm schicken, was wir haben]
    ~ pay_albrecht()
    -> roof_paid
* (write_it_up) [Öffentlich aufschreiben, was versagt hat]
    ~ publish_failure()
    -> roof_published
* (quote_the_licence) [Freundlich mit der Lizenz antworten]
    ~ quote_licence()
    -> roof_licence

=== roof_paid
# role: developers
Zweitausendneunhundert Euro. Davon sollte die Wanne neue Platten kriegen.

„Schweigegeld“, sagt Dayo, der auf dem Boden liegt, da sind die Kacheln am kältesten.

„Ziegel“, sagt Lucía. „Sechzig Quadratmeter, ich hab nachgesehen. Viel Dach ist das nicht.“

Am Mittwoch steht ein Paket vor der Tür, darin Stroh, im Stroh ein Einweckglas: Kirschen, vom eigenen Baum. Dazu eine Karte in derselben blauen Tinte. Damit habe er nicht gerechnet, danke. Er sei Landvermesser gewesen und habe nur noch eine Frage: Wie entscheidet so etwas? Er würde es sich gern vorstellen können. *Das Entschuldigen meine ich nicht.*

Das Glas geht herum. Die Kerne klickern in den Abfluss.

„Ja“, sagt Imke. „Wie denn?“

Die kurze Antwort hat keiner. Die lange kostet jemanden den Abend.

* (answer_him_fully) [Seine Frage Seite für Seite beantworten]
    ~ explain_loop()
    -> phish
* (thank_for_cherries) [Ihm für die Kirschen danken]
    ~ let_it_rest()
    -> phish

=== roof_published
# role: developers
Dayo und du, ihr schreibt es in einer Nacht herunter. Was der Berater steigern sollte: die Rendite. Worauf er nicht achten musste, weil es ihm keiner gesagt hatte: dass das Geld ein Dach war.

Bis Mittwochmittag lesen das sechzigtausend Leute. Die meisten wollen wissen, wo man den Berater bekommt. „Elf Prozent sind doch ordentlich“, schreibt jemand mit einer Eule im Bild.

Ein Kommentar ist anders. Darunter stehen ein ganzer Name, Marcus Oyelaran, und eine Firma, Aldermere. *Wer hätte ihn anhalten können? Und woran hätte er gemerkt, dass er soll?*

„Großes Labor, London“, sagt Dayo. „Er leitet da die Sicherheit.“

„Und liest uns nachts um halb drei?“, sagt Imke.

* (write_to_marcus) [Dem Mann von Aldermere schreiben]
    ~ befriend_marcus()
    -> phish
* (close_the_thread) [Die Kommentare schließen]
    ~ let_it_rest()
    -> phish

=== roof_licence
# role: developers
Paragraf 15, keine Gewähr. Paragraf 16, niemand haftet für irgendetwas. Du machst zwei freundliche Absätze daraus, dazwischen ein Satz des Bedauerns, und jedes Wort stimmt.

Imke liest den Entwurf vor. Oben geht der Bohrer los, sie wartet. Dann liest sie auch den Schluss. „*Mit freundlichen Grüßen.*“

„Was denn sonst?“, sagt Dayo. „Zahlen wir einem, schreiben alle.“

„Es haben nicht alle eine Plane auf dem Dach.“ Lucía sucht einen Umschlag. „Wir könnten wenigstens was auf die Seite schreiben, wo man sie holt. In Rot. Über den Knopf.“

„Dann drückt da keiner mehr.“

„Manche nicht, nein.“

Es ist Mittwoch. Um fünf wird der Kasten geleert.

* (send_it_anyway) [Es so abschicken]
    ~ let_it_rest()
    -> phish
* (add_a_warning) [Auf die Downloadseite eine Warnung setzen]
    ~ warn_users()
    -> phish

=== phish
# role: developers
# term: spear_phishing
In vier Jahren ist Dr. Behrens kein einziges Mal heruntergekommen. Am Donnerstag steht sie in weißen Clogs auf den Kacheln und hält ein Blatt an der Ecke.

„Ist das von Ihnen?“

Eine Mail von ihrer Tochter. Sie weiß, wie der Hund heißt und dass er es mit der Hüfte hat. Sie braucht sechshundert Euro für den Tierarzt, heute. Mittags rief zufällig die Tochter an. Dem Hund fehlt nichts.

„Ich hatte schon alles eingetippt“, sagt Dr. Behrens. „Geweint hab ich auch. Das sollten Sie wissen.“

Die Versionsnummer im Kopf der Mail ist eure, von April.

„Phishing“, sagt Dayo zum Fußboden. „Nehmen kann die Vorlage jeder. Das heißt offen nun mal.“

„Was offen heißt, weiß ich. Ich habe ein Wartezimmer.“ Das Blatt bleibt auf den Brettern liegen.

{albrecht == 3: „Verden, und jetzt oben“, sagt Imke.|„Erst Verden“, sagt Imke. „Jetzt schon oben.“}

* (trust_people) [Es offen lassen und vertrauen]
    ~ trust_users()
    -> conference
* (check_identities) [Jeden Agenten an einen geprüften Namen binden]
    ~ demand_identities()
    -> conference
* (staff_a_desk) [Selbst eine Meldestelle besetzen]
    ~ staff_abuse_desk()
    -> conference

=== conference
# role: laboratories
{ misuse:
- 1: Auf eurer Seite ist alles beim Alten. Das Blatt liegt noch da, mit einem Ring von Dayos Tasse.
- 2: Jeder Agent braucht jetzt einen Namen und einen Menschen, der darauf hört. Ein Drittel ist gegangen. Der Erzengel hat es gut aufgenommen.
- else: Die Meldestelle ist Lucías Handy. Es brummt im Kühlschrank, da hat sie es hingelegt.
}

{marcus_tie == 1: Du hattest Marcus Oyelaran geschrieben, eine Stunde später war seine Antwort da. Jetzt ruft er an.|Einer von Aldermere ruft an, dem großen Labor in London. Marcus Oyelaran, Sicherheit, er kennt die Sache mit dem Dach in Verden.} Er steht in einem Hotelflur, hinter ihm fällt immer wieder eine Brandschutztür zu.

„Hier drin heißt es, wir müssen schneller werden.“ Rums. „Wegen der Offenen, heißt es.“

„Komisch“, sagt Imke. „Das sagen wir über euch.“

„Ich weiß. Ich kann euch nicht erzählen, was bei uns läuft. Ich würd gern.“ Eine Pause, so lang wie ein Satz. „Wenn ihr mal was probiert, was noch keiner probiert hat, ruft ihr mich vorher an? Fragen braucht ihr nicht. Nur damit es einer weiß.“

Dayo malt mit nassem Finger Kurven auf die Kacheln. Sie trocknen von links.

* (promise_a_call) [Versprechen, ihn zuerst anzurufen]
    ~ promise_marcus()
    -> whiteboard
* (ask_the_same) [Dasselbe von ihm verlangen]
    ~ ask_marcus_back()
    -> whiteboard
* (keep_our_freedom) [Ihm sagen, dass wir niemandem gehören]
    ~ refuse_marcus()
    -> whiteboard
