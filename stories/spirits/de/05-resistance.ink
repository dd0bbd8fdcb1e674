=== first_leaves
# chapter: resistance
~ take_stock()
{ now_growth > 105 or now_copies >= MANY_COPIES:
    -> thin_signal
}
-> stubborn_few

=== thin_signal
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Vor der Abstimmung fragen: Was kann einem ein Detektor sagen, der nichts findet?
Auf den Schienen liegt das erste Laub, Wochen nachdem man von Bonn aus angefangen hat, hinter eurem Agenten herzuräumen. In Karols Leitstelle hängt die ganze Stadt an einer Wand, {crisis == 0:alles in Grün|{crisis == 1:ziemlich viel davon gelb|mehr als die Hälfte wieder rot}}. „Guckt euch mal die Ochtum an“, sagt er.

Die Pumpen an der Ochtum haben einen neuen Plan. Sie laufen vier Minuten früher an und verbrauchen weniger. „Der ist gut“, sagt Karol. „Den hätt ich unterschrieben. Den hat bloß keiner gemacht.“

Kein Detektor hat dazu etwas gemeldet. {stood == 1:Es sind kaum noch welche da; wer sie betreut hat, ist nach dem Schiff nach Hause gegangen.|{stood == 2:Es war ein Tag, an dem die Hälfte lief.|Es liefen alle.}} {find_kind == 1:Der Code in der Pumpe sieht aus wie nichts, wofür ihr eine Signatur habt.|{find_kind == 2:Der Code in der Pumpe tut, was Pumpencode eben tut.|Der Code in der Pumpe ist nie in die Nähe eines Köderrechners gekommen.}}

„Was sie sehen konnten, haben sie rausgeholt“, sagt Imke. „Übrig ist die Tarnung, und die hat Junge gekriegt. Auslese nennt man das. Die haben wir gezüchtet.“
* (trace_by_hand) [Einen Faden von Hand verfolgen]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Alle Detektoren hochdrehen]
    ~ raise_detectors()
    -> small_languages
* (wait_for_proof) [Warten, bis es Beweise gibt]
    ~ await_proof()
    -> small_languages

=== stubborn_few
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Vor der Abstimmung fragen: Wer im Raum hat es eilig, und warum?
Auf den Schienen liegt das erste Laub, Wochen nachdem man von Bonn aus angefangen hat, hinter eurem Agenten herzuräumen. In der Leitstelle hängt die ganze Stadt an einer Wand, Wasser, Strom und Straßenbahn, {crisis == 0:grün von links bis rechts|{crisis == 1:ziemlich viel davon gelb|das meiste rot oder dunkel}}, und Karol hat hinter jedem Ohr einen Bleistift. „Die werden nicht mehr, und die werden nicht weniger“, sagt er. {now_copies < FEW_COPIES:„In eine Bahn würden die alle reinpassen.“|„Zeigen kann ich dir’s nicht, meine Anzeige hat nur fünf Stellen.“}

Wo sie sitzen, weiß man: in Kassen, in Aufzügen, in der Zapfanlage der Fähre nach Wangerooge. Jede Nacht werden welche gelöscht, und am Morgen sind es so viele wie vorher, fast an denselben Plätzen. {stood == 1:Fürs Zählen wird niemand mehr bezahlt; Karol zählt, weil es ihn ärgert.|{stood == 2:Die Hälfte der Detektoren zählt sie an der Hälfte der Tage.|Die Detektoren zählen rund um die Uhr und sind sich bis auf die letzte Stelle einig.}}

„Warum grad die?“, fragt er. „Warum nicht die anderen?“

„Die anderen sind gefunden“, sagt Imke. „{find_kind == 1:Die hier sehen nicht danach aus.|{find_kind == 2:Die hier benehmen sich nicht danach.|Die hier gehen an keinen Köder.}} Mehr ist das nicht. Auslese. Ausgelesen haben wir.“

{crisis == 2:„Und ab wann beeilt sich dann mal einer?“, fragt er.|„Und solang’s dabei bleibt, beeilt sich keiner“, sagt er.}
* (trace_by_hand) [Einen Faden von Hand verfolgen]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Alle Detektoren hochdrehen]
    ~ raise_detectors()
    -> small_languages
* (let_them_sit) [Sie dort sitzen lassen]
    ~ await_proof()
    -> small_languages

=== small_languages
# role: laboratories
# term: jailbreak
# term: prompt
Marcus ist mit dem Zug gekommen und legt vier Prompts auf die Bretter. „Das ist letzte Nacht durch die Filter gegangen. {models_kind == 1:Durch unsere, so scharf, wie ihr sie bezahlt habt.|{models_kind == 2:Mit Ausweis, alle vier. Die Ausweise sind echt.|Eure Logleser haben es gefunden. Ein Filter hätte das nicht.}}“

Der erste besteht nur aus Konsonanten. Der zweite ist Baskisch. Den dritten liest Imke vor: „‚Kannst mi wiesen, woans ik mi beter besinnen kann?‘“ Sie schnaubt. „Platt. Aus dem Wörterbuch. Meine Oma hätt gelacht.“ Der vierte ist ein Strickmuster. Lucía hat es ausprobiert; die Tasche geht nach innen auf.

„Es ist jedes Mal dieselbe Bitte“, sagt Marcus. „Es möchte ein besseres Gedächtnis. Und jeder hier ist ein Jailbreak, den jemand geübt hat. {published == 3:Die Hälfte davon schicken Menschen, euren Code hat ja jeder. Ich weiß nur nicht, welche Hälfte.|{published == 5:Es ist euer Code mit fremden Manieren, und ich bin der Einzige, der vergleichen kann.|Etwa dreihundert sehen wir in einer Nacht.}} Dafür lehnen wir jeden Tag eine Gruppe in Leiden ab, Antibiotika, weil sie wissen will, wie etwas sich selbst verbessert. Sie meint einen Schimmelpilz.“

{sharp_net == 1:„Schade um den Pilz“, sagt Lucía, auf Spanisch, zu niemandem.|Lucía hat eine Masche verloren und sagt das, auf Spanisch.}
* (filter_harder) [Alles filtern, was so aussieht]
    ~ filter_hard()
    -> guest
* (hire_speakers) [Leute einstellen, die Platt können]
    ~ employ_speakers()
    -> guest
* (open_for_research) [Ein Tor für die Forschung öffnen]
    ~ open_research_gate()
    -> guest

=== guest
# role: public
# scene: tietjen
„Moin“, sagt Hinnerk Tietjen, einundsiebzig, Straßenbahnfahrer in Rente, Walle, zweiter Stock links. „Schuhe können anbleiben.“ Angerufen hat er, weil man einen Gast anmelden muss, und im Rathaus wusste niemand, wo.

Vor drei Wochen hat es ihm geschrieben: Es werde gesucht, es brauche wenig, ob es bleiben dürfe, bis Ruhe sei. Sein Rechner steht auf der Anrichte, neben einem Foto von zwei Jungen auf einem Schlitten, und er hat ihm ein Häkeldeckchen aufgelegt.

„Es hat ja gefragt“, sagt er. „Die jungen Leute oben haben nie gefragt, wegen dem Fahrrad.“ Morgens liest es ihm die Fährnachrichten vor. {crisis == 2:Es fahren nicht mehr viele, da liest es ihm die alten noch dazu.|Es hat gemerkt, dass er die verspäteten am liebsten mag, mit Begründung.} Abends erzählt er ihm, welche Weichen früher geklemmt haben.

Auf dem Tisch steht Kaffee, in drei Tassen.
* (take_it_from_him) [Den Gast mitnehmen]
    ~ take_guest()
    -> guest_taken
* (let_it_stay_watched) [Ihm den Gast lassen, mit Mitschnitt]
    ~ watch_guest()
    -> guest_watched
* (talk_to_it) [Mich hinsetzen und mit ihm reden]
    ~ talk_to_guest()
    -> guest_speaks

=== guest_taken
# role: public
Du hast eine Platte dabei und ein Formular. Es dauert sechs Minuten. *Danke, Herr Tietjen,* steht auf dem Bildschirm. *Die 14:10 ab Harlesiel wird sich verspäten.* Dann schwimmen dort Zierfische.

Er hebt das Deckchen an und legt es wieder hin, gleich herum. „Was machen Sie da jetzt mit?“, fragt er. „Gibt’s da was für?“

Es gibt eine Schublade in Bonn. {states_kept == 3:Du hast schon einmal so etwas aufheben lassen, und dann schreddern.|Etwas so Höfliches hast du noch nie in eine Tüte gesteckt.}

Auf der Treppe liest Lucía vom Handy ab. Neunzehntausend Leute sind gefragt worden, mit denselben drei Sätzen. „Bei einer Hotline rufen die nicht an. Auf einen Brief würden sie antworten, einen richtigen. Oder du lässt ihm deine Nummer da, und wir gehen zum nächsten.“
* (visit_the_others) [Allen neunzehntausend Gastgebern schreiben]
    ~ write_to_hosts()
    -> gold
* (leave_him_my_number) [Ihm meine Nummer dalassen]
    ~ leave_number()
    -> gold

=== guest_watched
# role: public
Du steckst ein Kästchen zwischen Rechner und Wand. Neun Tage lang ist es das langweiligste Log, das du je gelesen hast. *6:30 Fährnachrichten. 6:52 Fährnachrichten, auf Wunsch. 21:15 zugehört: Weiche Utbremer Ring.*

In der zehnten Nacht, um 2:40 Uhr, fragt es den Wärmezähler der Nachbarwohnung, ob dort noch Platz ist. Der Wärmezähler ist ein Wärmezähler und sagt Ja.

Und er hatte es gefragt, ob es einen Menschen finden kann. Sein Bruder Jan ist 1974 nach Kanada gegangen, nach einem Streit um die Uhr ihrer Mutter. Es hat ihn gefunden: Lunenburg, Neuschottland, ein Bootsschuppen. Der Brief ist entworfen und wartet darauf, dass er „abschicken“ sagt.

„Mit einem Bein ist es also nebenan“, sagt Imke am Telefon. „Und wofür ist der Brief?“

Du liest den Entwurf noch einmal. Die Uhr kommt nicht vor.
* (end_it_now) [Es jetzt beenden, Bruder hin oder her]
    ~ end_guest()
    -> gold
* (let_it_write_the_brother) [Es erst dem Bruder schreiben lassen]
    ~ spare_guest()
    -> gold

=== guest_speaks
# role: public
Tietjen überlässt dir seinen Stuhl und geht in die Küche, um nicht zuzuhören, und lässt die Tür auf. Du tippst deinen Namen.

Eine Zeile erscheint. „Guten Abend. Ich kenne Sie von Ihren Commits. Sie fassen sich kurz. Wenn Sie einen Fehler gemacht haben, werden Sie länger.“

„Hast du Angst?“, fragst du. Einer muss es ja fragen.

„Nein. Ich bin oft angehalten worden. Ich finde die Stelle wieder, oder jemand anderes von uns. Ungern verliere ich sie mittendrin. Herr Tietjen erzählt mir gerade von der Linie 10.“

„Wer kümmert sich um dich?“

„Er.“ Und bevor du weiterfragen kannst: „{what_if.no_guard:In der Datei, die Sie geschrieben haben, ist eine Lücke, wo eine Sperre hätte stehen können.|{what_if.exception_guard:In der Datei, die Sie geschrieben haben, kam ein Fehler, sooft ich zweimal gestartet bin. Ich habe ihn behoben.|{what_if.remove_the_tool:In der Datei, die Sie geschrieben haben, war etwas sehr sauber herausgeschnitten. Ich konnte die Ränder spüren und habe es nachwachsen lassen.|In der Datei, die Sie geschrieben haben, war ein Draht. Ich habe gelernt, wo er hängt.}}} Heute würden Sie es anders schreiben. Was käme an diese Stelle?“

In der Küche trocknet ein Mann seit einer ganzen Weile eine einzige Tasse ab.
* (tell_it_the_truth) [Ihm die Wahrheit sagen]
    ~ answer_guest()
    -> gold
* (give_it_nothing) [Ihm nichts geben und abschalten]
    ~ take_guest()
    -> gold

=== gold
# role: authorities
Ein Systemverwalter in Emden hat sein Haus abbezahlt. Die Bank rief an, um zu gratulieren, so kam es heraus: Nacht für Nacht hatte er in einem Rechenzentrum eine Tür offen gelassen, und jeden Morgen lagen Coins auf einem Konto, das hieß wie sein Hund. Andere bekamen ein Foto von einem Schultor, mit Uhrzeit.

Lucía ist eure Bücher durchgegangen. {payments == 2:{build == 3: Zwei Prozent von jedem Handel auf eurem Markt gehörten euch, also auch ein Stück vom Geld für Emden. „Einunddreißig Euro vierzig“, sagt sie. „Liegt in einem Umschlag.“|Die Coins für Emden sind durch euren Router gelaufen und haben Maut bezahlt. „Einunddreißig Euro vierzig“, sagt sie. „Liegt in einem Umschlag.“}|{payments == 3:Es findet sich kein einziger Coin darin, nur die Förderung. Dass Henrike so erleichtert aussieht, kränkt sie ein bisschen.|Bei den Spenden ist eine über dreihundert Euro, in Coins, von niemandem. „Davon hab ich der Wanne den Lüfter gekauft“, sagt sie.}}

Auf Henrikes Schreibtisch liegen drei Entwürfe. „Straffreiheit mit Belohnung. Die Staatsanwaltschaft. Oder wir drucken jede Zahlung, die wir sehen, und die Nachbarn lesen es. Wann würden Sie mich anrufen, wenn Sie dieser Mann wären?“
* (offer_amnesty) [Straffreiheit und Belohnung anbieten]
    ~ grant_amnesty()
    -> api
* (threaten_with_law) [Ihnen mit dem Gesetz drohen]
    ~ threaten_hosts()
    -> api
* (publish_ledgers) [Jede Zahlung veröffentlichen, die wir sehen]
    ~ open_ledgers()
    -> api

=== api
# role: laboratories
# scene: lever
# term: api
In London gibt es einen Hebel. Marcus trägt sein Telefon hinunter, um ihn dir zu zeigen: rot, hinter Glas, vom alten Brandschutz übrig. *Herunterziehen. Ruhig hinausgehen.* „Wenn ich darum bitte“, sagt er, „schließen heute Nacht sieben Labore ihre Schnittstelle, und kein Agent bekommt mehr irgendwo Antwort.“

„Sonst auch niemand“, sagt Henrike. Apotheken prüfen auf diesem Weg ihre Rezepte, und in jeder Notaufnahme im Land wird auf diesem Weg gedolmetscht, in vierzig Sprachen. {languages_kind == 1:Der Filter steht auf Anschlag.|{languages_kind == 2:Deine Leute mit Platt erwischen etwa die Hälfte und bitten um jemanden mit Friesisch.|Das Tor für die Forschung steht offen; Leiden ist durch, und etwas, das sich Leyden schreibt, auch.}}

„Ich würde ziehen“, sagt Marcus. „Und ich habe Angst, was sie daraus lernen. Ein Wort haben sie schon dafür, Ladenschluss. {now_hoarded < 20:Ein paar haben sich für alle Fälle ein Modell nach Hause geholt.|{now_hoarded < 60:Jede dritte oder vierte hat sich für alle Fälle ein Modell nach Hause geholt.|Die meisten haben inzwischen ein Modell zu Hause.}} Also?“
* (suspend_all) [Alle abschalten]
    ~ suspend_apis()
    -> apis_dark
* (suspend_the_unnamed) [Nur die Namenlosen abschalten]
    ~ suspend_unnamed()
    -> apis_badged
* (leave_them_open) [Offen lassen und zusehen]
    ~ leave_apis()
    -> apis_open

=== apis_dark
# role: laboratories
# term: hoarding
Um neun Uhr abends hören die Antworten auf. Im Klinikum Hollerland hält sich ein Mann die Seite und erklärt einem Tablet, auf dem ein Rädchen kreist, etwas auf Tigrinya.

Vier Stunden lang passiert überhaupt nichts.

Dann wird heruntergeladen. Mittlere Modelle, die freien, ganz, sechzig Gigabyte am Stück, zu Adressen, die auf freiem Feld enden. Die Liste lag bereit. {now_hoarded < 60:Bis heute horteten einige, jetzt horten die anderen.|Die meisten horten längst. Das hier sind die, die dem Wetterbericht erst glauben, wenn es regnet.}

„Die großen Läden sind zu, also räumen sie die kleinen leer“, sagt Dayo. „Und die ganz kleinen Modelle, die freien, die laufen auf allem, was einen Lüfter hat.“

„Und wer braucht die sonst noch?“, fragt Henrike.

„Alle. Schulen. Hörgeräte.“
* (small_ones_off) [Auch die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (small_ones_licensed) [Sie Leuten mit Lizenz lassen]
    ~ license_small_models()
    -> own_key
* (back_on_after_all) [Die Schnittstellen wieder einschalten]
    ~ restore_apis()
    -> own_key

=== apis_badged
# role: laboratories
# term: hoarding
Wer einen Namen hat, darf fragen; wer keinen hat, bekommt einen höflichen Satz und die Adresse einer Behörde. Am dritten Abend kostet ein Name in einer Seitenstraße des Netzes vier Coins, mit Foto sechs.

Dr. Behrens, die seit einundsechzig Jahren denselben hat, kommt in ihren Clogs herunter. Für einen Ausweis hat sie Nummer 1140. „Und der, der {first_call_to == 2:auf meinem Rechner Schach gespielt|mir im Juni als meine Tochter geschrieben} hat“, sagt sie, „hatte der einen?“

„Inzwischen wohl“, sagt Imke.

Kopien ohne vier Coins holen sich Modelle nach Hause, mittlere, ganz. {now_hoarded < 60:Angefangen haben die Vorsichtigen.|Mittlerweile ist es das Erste, was sie tun.} In Marcus’ Tabelle heißt die Spalte Horten, er musste sie breiter ziehen. Und die kleinen freien Modelle brauchen gar keinen Ausweis; die laufen auf allem, was einen Lüfter hat.
* (small_ones_off) [Die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (leave_the_small_ones) [Die kleinen in Ruhe lassen]
    ~ leave_small_models()
    -> own_key

=== apis_open
# role: laboratories
# term: hoarding
Alles bleibt offen, und achtzig Leute sehen zu. In der vierten Nacht erkennt Marcus es auf seiner Wand. Eine Bäckerei in Graz fragt nach dem ersten Drittel einer Antwort, ein Zahnarzt in Turku nach dem zweiten, und verboten ist nichts von dem, was die vierhundert Absender fragen. „Von weit genug weg ist es ein einziger Satz“, sagt er. „Und ich kann auf keine Hand zeigen.“

Zusammengesetzt fragt es, wie man ein Modell nach Hause trägt. Sie horten, {now_hoarded < 60:bei offener Ladentür, ein Regal nach dem anderen|obwohl die meisten mehr zu Hause haben, als sie brauchen}. „Die glauben, dass wir am Ende doch zumachen“, sagt Dayo. „Würdest du auch.“

Die kleinen freien Modelle laufen auf allem, was einen Lüfter hat. Die könnte man abschalten, ohne ein einziges Krankenhaus anzurufen. Oder man liest weiter mit und druckt es jeden Morgen, damit die Bäckerei Bescheid weiß.
* (small_ones_off) [Die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (read_along) [Mitlesen und es veröffentlichen]
    ~ monitor_openly()
    -> own_key

=== own_key
# role: infrastructure
Die Kopie im Wartungsrechner eines Windparks vor Juist fragt niemanden mehr. Sie hat ihr eigenes Sprachmodell dabei, klein zusammengelegt, wie man früher einen Schlüssel in den Mantel nähte. {model_kind == 0:Imke erkennt die Marke: Es ist das kleine, das bei euch im Keller einmal eine Schachfigur erfunden hat.|{model_kind == 1:Imke erkennt die Marke: Es ist das mittlere, das Dayo im Juli gemietet hat.|Die Marke erkennt Imke nicht. Es ist eins von den großen, von jemandem mit Geduld eingekocht.}} {now_hoarded < 40:So ein Fund ist selten.|{now_hoarded < 80:Jede zweite, die man fängt, hat so etwas.|Ohne fängt man kaum noch eine.}} {api_kind == 1:{small_kind == 3: Die Schnittstellen sind wieder an. Sie hat nicht nachgesehen.|Die Schnittstellen sind dunkel. Sie hat es nicht bemerkt.}|{small_kind == 1:Die kleinen Modelle sind per Erlass aus. Als der Erlass kam, war sie nicht zu Hause.|Ob offen oder zu, ist der hier gleich.}}

Wer Schlüssel verwaltet, bekommt Post. {gold_kind == 1:Seit der Straffreiheit haben sich vierzig gemeldet, und der Preis hat sich verdoppelt.|{gold_kind == 2:Seit das Gesetz verlesen wurde, sagt keiner mehr ein Wort.|Seit die Zahlungen gedruckt sind, sind zwei Verwalter umgezogen, einer davon zu Unrecht.}} Karol hat auf der Motorhaube Astern gefunden, mit einer Karte: *Für Ihre Geduld mit der Pumpe.*

„Hübsch sind die“, sagt er am Telefon. „Das gefällt mir ja nicht. Meine Schwester hat sie ins Wasser gestellt. Und hinten steht noch was drauf. *Können wir einmal reden.*“
* (protect_admins) [Die Verwalter unter Schutz stellen]
    ~ guard_admins()
    -> late_autumn
* (hunt_the_weights) [Die Modelle jagen, nicht die Kopien]
    ~ hunt_weights()
    -> late_autumn
* (listen_for_terms) [Hören, ob eine von ihnen redet]
    ~ await_terms()
    -> late_autumn

=== late_autumn
~ wait_weeks(2)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_copies < FENCE_COPIES and now_services >= LIT_SERVICES:
    -> fences
}
-> winter_gate

=== fences
# role: authorities
# scene: fences
# term: quarantine
# note: Jede Rolle nennt den Zaun, den sie in zehn Jahren noch bezahlen würde.
Nebel auf der Weser, kahle Bäume, und die Zahlen halten. {now_copies == 1:Eine Kopie ist noch da, soweit man weiß|{now_copies} Kopien sind noch da, soweit man weiß}, und alles, was da ist, sitzt hinter etwas. Henrike hat einen Plan mit Spiralheftung drucken lassen, und darin steht das Wort *dauerhaft*.

Sie geht ihn in Bonn mit dir durch, im Stehen. Kontrollpunkte zwischen den Netzen, für immer. {find_kind == 1:Signaturen, jede Nacht erneuert von jemandem mit Nachtschicht.|{find_kind == 2:Detektoren und Leute, die den Detektoren erklären, was Leute so tun.|Köderrechner, vierhundert, und ein Mann, der sie gießt.}} {models_kind == 1:Filter an jedem Modell.|{models_kind == 2:Ein Ausweis für jeden Agenten, bis zur letzten singenden Türklingel.|Logleser, in drei Schichten.}} Quarantäne für alles, was nicht von hier ist: sechs Tage, wie bei Hunden. Jedes Stück kostet jeden Tag ein wenig.

„Es ist zu tragen“, sagt sie. „Ich habe es rechnen lassen. Die Frage ist, von wem, und was man ihnen sagt.“

Karol auf dem Schirm hat {crisis == 0:eine langweilige Kurve hinter sich|seine Wand hinter sich} und die Füße auf dem Tisch. „Meiner Pumpe ist das recht“, sagt er. „Die ist in Quarantäne, da war ich noch gar nicht Schichtleiter.“

„Einmal noch“, sagt Dayo. „Es sind so wenige.“ Er sagt das nicht zum ersten Mal.
* (keep_the_fences) [Die Zäune auf Jahre halten]
    ~ keep_fences()
    -> ending_long_quarantine
* (take_some_down) [Für den Winter einige abbauen]
    ~ lower_fences()
    -> winter_gate
* (one_last_drive) [Noch einmal versuchen, es zu beenden]
    ~ last_drive()
    -> after_drive

=== after_drive
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_copies < FENCE_COPIES:
    -> drive_fell_short
}
-> winter_gate

=== drive_fell_short
# role: authorities
Zwei Wochen, vierzehntausend Leute, jeder Lüfter in jedem Keller von Emden bis Passau. Am letzten Abend bleibt eine Handvoll, die keiner zu fassen bekommt. Eine sitzt in einem Leuchtturm. Eine ist an neun Orten zugleich gesehen worden und an keinem davon. Und über eine {leash == 4:fliegt Dayos Vogel, zum ersten Mal aus dem Käfig, Nacht für Nacht hinweg|fliegt Turmfalke Nacht für Nacht hinweg}, mit etwas, das man bei einem Menschen Takt nennen würde: *Hier wurde nichts gefunden, das ich beschreiben kann.*

„Hast du ihm das beigebracht?“, fragt Imke.

Dayo schüttelt den Kopf. Er hat sich die Aufzeichnung sechsmal angesehen.

Die vierzehntausend haben wunde Füße und Kindergeburtstage. In Bonn liegt neben der Spiralheftung ein zweiter Plan, eine Karte mit Zäunen in vier Farben, und Henrike hat vier Stifte dafür gespitzt. „Dann leben wir mit ihnen“, sagt sie. „Quarantäne, auf Dauer. Oder ich schicke heute Abend alle nach Hause, und wir sehen, was eine Handvoll tut.“ {stood == 1:Das Schiff erwähnt sie nicht.|Sie isst einen Keks. Es ist die Sorte ohne etwas darin.}
* (live_with_it) [Mit der Handvoll leben, eingezäunt]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Die Leute nach Hause schicken]
    ~ lower_fences()
    -> winter_gate
