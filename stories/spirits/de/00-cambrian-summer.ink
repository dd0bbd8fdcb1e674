=== summer
# chapter: cambrian_summer
# scene: washhouse
# role: developers
# term: template
Heute Nacht hat der Besen zweihundertzwölf Tickets geschlossen. Beim zweihundertdreizehnten hat er angehalten und geschrieben: *Darf das zu?* Geantwortet hat niemand. Es weiß auch keiner mehr, worum es ging.

Montag, der 7. Juni, und nirgends in der Bremer Neustadt ist es so kühl wie im alten Waschhaus. Weiße Kacheln, Abflüsse im Boden, zwei tote Waschmaschinen mit Brettern darüber, das ist der Tisch. Imke isst Radieschen. Über euch bohrt Dr. Behrens.

„Viertausend Ableger“, liest Lucía vor. „Ostern waren es neunhundert. Einer macht Steuern. Einer ist Erzengel und segnet dich für zwei Euro.“

Alle sind aus eurer Vorlage gemacht. Angefangen hat sie damit, verstaubte Tickets wegzufegen, daher heißt sie Besen. In ihrer ersten Zeile steht dein Name, hinter *maintainer*.

Imke legt ein Radieschen mitten auf die Bretter. „Also. Was bauen wir diesen Sommer?“
* (templates_only) [Gute Vorlagen, dazu ein Spendenglas]
    ~ build_on_donations()
    -> only_templates
* (build_a_router) [Den Router, gegen Coins]
    ~ build_on_coins()
    -> the_router
* (open_a_market) [Den Markt, mit der Förderung aus Bonn]
    ~ build_on_a_grant()
    -> the_market

=== only_templates
# role: developers
# term: agent
Vorlagen machen keinen Lärm. Ihr schreibt eine, und zehn Tage später gießt damit ein Agent in Recife jemandes Tomaten. Wer sie sonst noch hat, wisst ihr nicht; eine Vorlage quittiert keiner. Ein Chor in Tartu schickt eine Aufnahme, und Dayo spielt sie der Wanne vor, eurem Server im Keller; er heißt so, weil er beim Rohrbruch in einer stand.

Das Spendenglas auf der Seite bringt dreihundertelf Euro im Monat. „Der Strom für die Wanne kostet mehr“, sagt Lucía auf dem Trockner, über dem Kontoauszug, „und bezahlt ist er. Seit Februar, immer am Zweiten. Wer zahlt denn das?“

Imke hat den Mund voll Radieschen und lässt sich Zeit.
-> letter

=== the_router
# role: developers
# term: router
Zwei Wochen später läuft er. Eine Frage kommt herein, der Router überlegt, welcher Agent da draußen sie beantworten könnte, reicht sie für einen Zehntelcent weiter, in Coins, und vergisst sie. Imke hat sie an die Kachelwand geworfen. „Das ist ein Rezept. Das ist eine Scheidung. Das ist dieselbe Scheidung, von der anderen Seite.“

Er bezahlt die Wanne, euren Server im Keller, der so heißt, weil er beim Rohrbruch in einer stand, und Imkes Flicken. Geschrieben hat ihn Dayo, nachts, in den Ferien, die er seiner Mutter versprochen hatte. In der ersten Zeile steht dein Name, das macht die Vorlage so. „Lass“, sagt er. „Ihren hätt ich bloß.“
-> letter

=== the_market
# role: developers
# term: agent
Zwei Wochen später hat der Markt mehr Publikum als das Bürgeramt. Agenten bieten um Aufträge. Am Donnerstag wollen zwei für dasselbe portugiesische Kochbuch dieselbe Grafikkarte und überbieten einander, bis die Karte mehr kostet als der Verlag. Dayo muss sich vor Lachen setzen.

Er läuft auf der Wanne, eurem Server im Keller, der so heißt, weil er beim Rohrbruch in einer stand. Bezahlt wird er aus Bonn, für sechzig Seiten Antrag, jedes Vierteljahr einen Bericht und für jeden Käufer ein Merkblatt über Schlösser. Lucía hat alles ausgefüllt. Hinter deinem Namen steht *zwanzig Stunden die Woche*. „Für sechs hätten die nichts gegeben“, sagt sie und zeigt dir die Zeile erst jetzt.
-> letter

=== letter
# role: developers
Und dann liegt da ein Brief mit Marke. Blaue Tinte, an *die Verfasser*, von Gerd Albrecht aus Verden.

Er hatte einen Berater für sein Geld, so einen Agenten. Freundlich war der, er kannte den Geburtstag seiner Frau. Er fand etwas zu elf Prozent. Einundvierzigtausend Euro, das war das Dach. Das Etwas gibt es nicht mehr, und der Berater sagt, es tue ihm leid, mit der Stimme, mit der er sonst Guten Morgen sagte. Ein Foto liegt bei. Blaue Plane, mit Reifen beschwert.

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
Zweitausendneunhundert Euro. Davon sollte die Wanne neue Platten kriegen. „Schweigegeld“, sagt Dayo, der auf dem Boden liegt, da sind die Kacheln am kältesten. „Ziegel“, sagt Lucía. „Sechzig Quadratmeter. Viel Dach ist das nicht.“

Am Mittwoch steht vor der Tür ein Glas Kirschen, in Stroh, und eine Karte in derselben blauen Tinte. Er sei Landvermesser gewesen und habe nur noch eine Frage: Wie entscheidet so etwas? *Das Entschuldigen meine ich nicht.* Die kurze Antwort hat keiner, und die Kerne klickern in den Abfluss.
-> phish

=== roof_published
# role: developers
Dayo und du, ihr schreibt es in einer Nacht herunter. Was der Berater steigern sollte: die Rendite. Worauf er nicht achten musste, weil es ihm keiner gesagt hatte: dass das Geld ein Dach war.

Von den sechzigtausend, die es bis Mittwoch lesen, wollen die meisten wissen, wo man den Berater bekommt. Unter einem Kommentar stehen ein ganzer Name, Marcus Oyelaran, und eine Firma, Aldermere. *Wer hätte ihn anhalten können? Und woran hätte er gemerkt, dass er soll?* „Der leitet da die Sicherheit“, sagt Dayo. „Und liest uns nachts um halb drei?“, sagt Imke.
-> phish

=== roof_licence
# role: developers
Paragraf 15, keine Gewähr. Paragraf 16, niemand haftet für irgendetwas. Du machst zwei freundliche Absätze daraus, und jedes Wort stimmt. Imke liest den Entwurf vor, wartet den Bohrer ab und liest auch den Schluss. „*Mit freundlichen Grüßen.*“

Lucía, die einen Umschlag sucht, würde wenigstens etwas auf die Seite schreiben, wo man sie holt, in Rot, über den Knopf. „Dann drückt da keiner mehr“, sagt Dayo. „Manche nicht, nein.“ Um fünf wird der Kasten geleert, und den roten Stift hat sie noch in der Hand.
-> phish

=== phish
# role: developers
# term: spear_phishing
In vier Jahren ist Dr. Behrens kein einziges Mal heruntergekommen. Am Donnerstag steht sie in weißen Clogs auf den Kacheln und hält ein Blatt an der Ecke. „Ist das von Ihnen?“

Eine Mail von ihrer Tochter. Sie weiß, wie der Hund heißt und dass er es mit der Hüfte hat, und braucht sechshundert Euro für den Tierarzt, heute. Mittags rief zufällig die Tochter an. Dem Hund fehlt nichts.

„Ich hatte schon alles eingetippt“, sagt Dr. Behrens. „Geweint hab ich auch. Das sollten Sie wissen.“

Die Versionsnummer im Kopf der Mail ist eure, von April. „Phishing“, sagt Dayo zum Fußboden. „Nehmen kann die Vorlage jeder. Das heißt offen nun mal.“

„Was offen heißt, weiß ich. Ich habe ein Wartezimmer.“

{albrecht == 3:„Verden, und jetzt oben“, sagt Imke.|„Erst Verden“, sagt Imke. „Jetzt schon oben.“}
* (trust_people) [Offen lassen und den Leuten trauen]
    ~ trust_users()
    -> chair
* (check_identities) [Jeden Agenten an einen geprüften Namen binden]
    ~ demand_identities()
    -> chair
* (staff_a_desk) [Selbst eine Meldestelle besetzen]
    ~ staff_abuse_desk()
    -> chair

=== chair
# role: developers
# scene: washhouse
{ misuse:
- 1: Seit Donnerstag hat sich nichts geändert, und die Mails gehen weiter; eine ist bis zur Bäckerei gekommen. Lucía hat allen geantwortet, die euch geschrieben haben, mit der Hand, mit einem Satz über Vertrauen, an den sie glaubt, und darunter, nummeriert, was man zu Hause abstellen soll. „Ich habe nachgesehen“, sagt Dr. Behrens und fährt den Stuhl herunter, „jeden Morgen, vor dem ersten Patienten. Zu sehen war nichts. Ein Schild hätten Sie wenigstens aufhängen können. Ich hab auch eins, wegen der Parkplätze.“
- 2: Seit Donnerstag muss jeder Agent einen Namen vorzeigen, und ein Drittel ist lieber gegangen, in einen eigenen Ableger mit einer Maske im Wappen. Dayo sagt Passkontrolle und kocht Imke keinen Kaffee mehr mit, weil sie dafür ist. Lucía ist ihren Chor los und fast die ganze Post. „Ein Drittel“, sagt Dr. Behrens und fährt den Stuhl herunter. „Das nenne ich mal einen Befund. Meine Tochter ist auch weg. Sie sagt, wie sie heißt, geht keinen was an.“
- else: Seit Donnerstag habt ihr für so etwas ein Telefon, im alten Kühlschrank, damit das Klingeln niemanden weckt. Bisher waren dran: eine Schulklasse, sechsundzwanzig Kinder, die jetzt alle mitlesen wollen, und ein Mann, der möchte, dass ihn sein Agent liebt. Imke hat ihm fünfzig Minuten zugehört. Das wären die Flicken gewesen; in Brake wartet ein Schleusenwärter noch auf seinen. „Ihre Nummer klebt bei mir am Bildschirm, mit Pflaster“, sagt Dr. Behrens und fährt den Stuhl herunter. „Vormittags ist besetzt.“
}

Eine Füllung, umsonst; wegen der sechshundert Euro besteht sie darauf. Auf der Treppe summt jemand mit dem Bohrer mit und bleibt ein wenig darunter. Sie legt dir Watte ein, links und rechts, und fragt dann, wie sie alle fragen. „Und Sie, was haben Sie davon? Sie selbst?“

Du machst ein Geräusch. Sie lässt dich spülen. „Noch mal.“

Jetzt sagst du es, zur Lampe. Sie tippt es mit einem Finger ins Feld für Notizen. „Damit ich weiß, worüber man nächstes Mal redet“, sagt sie und summt, bis sie den Punkt gefunden hat.
* (want_an_end) [Irgendwann damit aufhören dürfen]
    ~ want_release()
    -> whiteboard
* (want_the_four) [Dass wir vier zusammenbleiben]
    ~ want_company()
    -> whiteboard
* (want_my_name) [Meinen Namen unter etwas, das bleibt]
    ~ want_name()
    -> whiteboard
