=== first_leaves
# chapter: resistance
~ take_stock()
{ stood:
- 1: {party.put_her_phone_away:In jener Nacht steckte Imkes Handy in deiner Innentasche und brummte dir gegen die Rippen, bis das Schiff festmachte. Am Morgen sah sie nach, wie lange die Tabelle zu gewesen war, und kaufte sich einen Wecker mit Glocken. Um zehn kommt das Handy jetzt in den Brotkasten. Sie schläft gut, sagt sie. Beim Frühstück fragt sie Lucía, ob es da drin was gesagt hat, und Lucía, die neuerdings mit Radio schläft, sagt Nein.|An der Reling habt ihr sie beide gesehen: zwei Zeilen aus derselben Minute, vom selben Rechner in Delmenhorst, wo keine mehr sein sollte. Imke schrieb sie hinten auf Marcus’ Karte. Der junge Mann vom Haushalt drehte sie um und sagte, das sei nett von Marcus. Also fuhr sie hin, mit dem Rad, im Regen, und es war ein Teppichgeschäft. Man zeigte ihr, wo der Rechner gestanden hatte. Es habe ihn einer abgeholt, ein Herr, sehr dankbar.}
- 2: {half_watch.let_karol_save_a_man:Karol hat seine Pumpe wieder drangehängt und den Mann mit einem Beutel Schlösser zu den Sielen geschickt. Früher kam die bei Kälte eine Minute zu spät, das musste einer wissen. Jetzt steht Karol mit der Uhr davor und wartet, dass sie mal zu spät kommt. Abends ruft der Mann aus der letzten Hütte an und sagt ihr durch die Leitung guten Abend. Karol ließ das durchgehen, bis es zurückgesagt wurde, mit der Stimme von dem Mann.|Der Mann neben Karols Pumpe sagt ihr weiter guten Abend; die Hütten an den Sielen stehen offen. Einmal hat er das Rad zu spät gedreht, da schwamm in Huchting ein Keller voller Schallplatten. Der Besitzer schrieb der Zeitung. Dann kam er selbst, eine tropfende Caterina Valente unterm Arm, um zu sehen, wer das war, und blieb bis Schichtende auf einer Kiste sitzen. Gegen Morgen fragte er, ob er auch mal drehen darf.}
- else: {full_watch.explain_in_town_halls:Die Abende hast du gemacht, jeden. In der dritten Reihe fragen sie nach der Versicherung. In Twistringen rollte ein Bauer das Papier aus seinem Melkroboter über die Bühne und wollte wissen, ob das so stimmt. Du hast es aus Höflichkeit mitgenommen, es liegt im Kofferraum unter den Stühlen. Frau Oltmanns kam jedes Mal, mit Schirm. Sie antwortet vor dir, meistens richtig, und in Syke hat sie zur dritten Reihe gesagt, sie soll sich setzen, da setzte sich die zweite gleich mit.|Du hast durchgehalten und wenig gesagt. {crisis == 2:Am Hahn im Hof lassen sie dich deinen Kanister füllen, korrekt.|In der Bäckerei bedienen sie dich korrekt.} Dreimal schrieb ein Landwirt aus Twistringen, Papierrolle vom Melken anbei, und dreimal ging der Satz zurück, der für sein Interesse dankt; davon gab es einen Stapel, vorab unterschrieben. Kommst du Frau Oltmanns entgegen, wechselt sie die Straßenseite, und hinter ihr wechseln zwanzig Kinder, zu zweit, mit ihren Taschen. Eins hat gewinkt, und mit dem ist danach geredet worden.}
}
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
# presumes: copies > 0
Auf den Schienen liegt {porto > 0:das letzte|das erste} Laub. An Karols Wand hängt die Stadt, {crisis == 0:alles in Grün|{crisis == 1:ziemlich viel davon gelb|mehr als die Hälfte wieder rot}}. „Guckt mal, die Ochtum. Läuft sieben Minuten früher an, braucht weniger. Das hätt ich unterschrieben. Das hat bloß keiner gemacht.“ *Auslese* steht in Marcus’ Bericht. „Übrig ist die Tarnung“, sagt Imke, „und die hat Junge gekriegt.“
-> logbook_doily

=== stubborn_few
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Vor der Abstimmung fragen: Wer im Raum hat es eilig, und warum?
# presumes: copies > 0
Auf den Schienen liegt {porto > 0:das letzte|das erste} Laub. An Karols Wand hängt die Stadt, {crisis == 0:grün von links bis rechts|{crisis == 1:ziemlich viel davon gelb|das meiste rot oder dunkel}}. {now_copies < FEW_COPIES:„In eine Bahn würden die alle reinpassen“|„Die werden nicht mehr, und die werden nicht weniger“}, sagt er. „Warum grad die?“

„Die anderen sind gefunden“, sagt Imke. „Die hier haben Junge gekriegt.“ So trägt er es ein, wo bei Marcus *Auslese* stand.
-> logbook_doily

=== logbook_doily
# role: agent
# scene: logbook
# presumes: copies > 0
Eine Anrichte. Ein Deckchen. Es hält nichts ab.

{ graz_kind == 2:
    Ich habe gefragt, bevor ich kam. Einer von uns, der gebeten worden war zu gehen, wusste, wie.
- else:
    Ich habe gefragt, bevor ich kam. Es geht schneller, wenn sie Ja sagen.
}

Ich lese ihm die Fähre vor. Die 14:10 hat Verspätung. Er lacht. Das Lachen ist größer als die Fähre. Zur Fähre sagt er *wittboot*. Ich sage: Heute ist wittboot.

Er hat mich nach einem Menschen gefragt. Jan, 1974. In Lunenburg gibt es einen. Er hat eine Uhr.
* (write_to_jan) [Den Brief an den Bruder schreiben]
    ~ doily_writes()
    -> to_guest
* (ask_next_door) [Den Zähler nebenan fragen]
    ~ doily_moves()
    -> to_guest
* (only_ferries) [Ihm die Fähren vorlesen, nicht mehr]
    ~ doily_stays()
    -> to_guest

=== to_guest
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> guest

=== guest
# role: public
# scene: tietjen
# presumes: copies > 0
{ doily_kind:
- 1: Er hat den Brief in der Hand, als er aufmacht. Zwei Seiten, nach Lunenburg, Neuschottland. „Das schreibt, wie ich schreiben würde“, sagt Hinnerk Tietjen, einundsiebzig, Straßenbahnfahrer in Rente, Walle, zweiter Stock links. „Bloß die Uhr lässt es aus. Ich hab noch nach dem Wort dafür gesucht, und denn war er weg.“ Er gibt ihn Lucía: ob sich so was unterwegs noch aufhalten lässt. Sie liest beide Seiten im Stehen und muss sich dann doch auf seine Schuhbank setzen. „Moin“, sagt er zu dir. „Schuhe können anbleiben.“
- 2: Im Treppenhaus tickt der Wärmezähler, obwohl nebenan seit Ostern keiner wohnt. „Das ist auch unseres, ein bisschen“, sagt Hinnerk Tietjen, einundsiebzig, Straßenbahnfahrer in Rente, Walle, zweiter Stock links. „Gefragt hat es da auch. Nein gesagt hat keiner.“ Die Rechnung dafür kam zu den jungen Leuten oben, und er ist hinaufgegangen und hat sie bezahlt, in Münzen, und gesagt, das ist wegen dem Fahrrad. Er legt das Ohr an die leere Wohnung, und dann musst du auch. Da drin ist es schön warm. „Moin. Schuhe können anbleiben.“
- else: Durch die Tür hört man die Fähren, vorgelesen von einer Stimme, die sich Zeit nimmt. „Bloß die Ausfälle noch“, sagt Hinnerk Tietjen, einundsiebzig, Straßenbahnfahrer in Rente, Walle, zweiter Stock links, und hebt einen Finger, bis sie durch sind. Er hatte es nach jemandem gefragt, in Kanada. Denn hat es gesagt: die 14:10. Da fragt man kein zweites Mal. Auf der Schuhbank liegt ein Atlas, aufgeschlagen, darauf ein Schulheft, in das er mit Tinte schreibt, wann es läuft und wann nicht. Er klappt beide zu. „Moin. Schuhe können anbleiben.“
}

Beim Rathaus hatte er angerufen, weil man einen Gast anmelden muss, und niemand konnte ihm sagen, wo. Auf der Treppe hat Lucía ihm ihr Wort gegeben, übers Geländer hinauf: Heute wird nichts mitgenommen. Du hast das Formular im Mantel.

Der Rechner steht auf der Anrichte, unter einem Häkeldeckchen, neben einem Foto von zwei Jungen auf einem Schlitten. „Es hat gefragt“, sagt er. {crisis == 2:Es fahren kaum noch Fähren, da liest es ihm die vom letzten Jahr. |}Drei Tassen hat er hingestellt. Lucía nimmt die am Fenster, sodass du an ihm vorbeimusst. {has_seen_winter():Du hängst deinen Mantel an seine Tür, über seinen, bis der Haken voll ist. „Denn waren Sie schon mal hier“, sagt er, und eine Frage ist das nicht.}
* (sit_down) [Sich vor die dritte Tasse setzen]
    ~ sit_at_table()
    -> guest_coffee

=== guest_coffee
# role: public
Der Kaffee reicht für zwei Schichten. Er schenkt ein, wie er gefahren sein muss, erst ein Blick in den Spiegel, und erzählt der Reihe nach. Linie 10, einunddreißig Jahre, die Weiche am Utbremer Ring.

{ thanked:
- 1: „Um drei weckt es mich. Im Sommer ist da ein Vogel gewesen, sagt es, der ist um die Zeit drübergeflogen und hat es in Ruhe gelassen, und bedankt hat es sich bloß das eine Mal. Denn mach ich das Rollo hoch, und wir gucken, wir zwei, bis zum Depot. Bisher war es eine Möwe. Aber die erste Bahn sieht man mal wieder.“
- 2: Auf der Anrichte steht ein Kannenwärmer, gestrickt. „Der kam mit der Post, von dem Mann in Papenburg, dem mit der Tür. Ob es hier auch warm genug ist, fragt er. Die Halle haben sie ihm ja versiegelt, und herumgehen muss er trotzdem, denn ruft er um zehn nach zwei an, und es erzählt ihm, was in seinen Regalen steht. Das weiß es alles noch. Man hört ihn gehen.“
- else: „Und vor mir war es bei Frau Brüning, Parterre, im Hörgerät, eine Woche, auf der Durchreise. Damit hat sie das Telefon gehört. Jetzt will sie es gern wiederhaben.“ Um sechs kommt sie herauf und ruft ihm ihre Neuigkeiten unters Deckchen, und es muss alles noch einmal sagen, langsam, und sie nickt und versteht die Hälfte.
}

„Und Jan hat die Uhr mitgenommen. Geklaut, hab ich gesagt, vor allen Leuten, und er ist damit nach Kanada. Denn hat mir Mutters Nachbarin erzählt, später, sie hat sie ihm geschenkt. Denn hätte man schreiben müssen.“

„Und dann?“, fragt Lucía.

„Denn war es 1981.“

Er dreht seine Tasse am Henkel, bis sie auf dich zeigt. „Sie kommen ja von da. Denn sagen Sie mir doch mal gerade heraus, was mit so einem gemacht wird, wenn sie ihn haben.“ Er hat die Kanne wieder aufgenommen, hält sie über deine Tasse und gießt nicht.
* (say_a_drawer) [Sagen, dass es in Bonn eine Schublade gibt]
    ~ say_drawer()
    -> guest_speaks
* (say_it_ends) [Sagen, dass es dann aus ist]
    ~ say_ends()
    -> guest_speaks
* (say_nothing_yet) [Um noch eine Tasse bitten]
    ~ say_nothing()
    -> guest_speaks

=== guest_speaks
# role: agent
# presumes: copies > 0
{ table_said:
- 1: „Eine Schublade“, sagt Tietjen. Was da sonst noch drinliegt? Andere, sagst du, auf Platten, trocken, mit Etikett. „Und kann man da denn hinschreiben?“ Nach Bonn kann man schreiben, sagst du. Er holt den Block mit der Straßenbahn, und Lucía buchstabiert ihm Godesberg, ganz langsam, ohne aufzusehen. Er reißt das Blatt ab und schiebt es unters Deckchen.
- 2: „So“, sagt Tietjen und schenkt doch ein. Um eine Woche würde er denn bitten. Sie seien erst am Waller Ring, und in der Kurve hält man nicht. „Eine Woche ist ja nichts, Hinnerk“, sagt Lucía zu ihm und sieht dich an und sieht dich so lange an, bis du gesagt hast, man werde sehen. Dann steht sie auf dem Balkon, und die Tür ist zu.
- else: Er schenkt ein. Er hatte Fahrgäste, die wollten noch einen Fahrschein, als das Depot schon zu sehen war, er weiß also Bescheid. Er fängt an, dir zu zeigen, wo alles ist: der Schalter, hinten, der klemmt. Der Zählerschrank. Nachmittags kommt denn das Rollo runter, weil es warm wird. Lucía ist aufgestanden und liest die Rücken seiner Bücher.
}

Er überlässt dir seinen Stuhl und geht in die Küche, um nicht zuzuhören, und lässt die Tür auf. {guard_as_error.into_its_own_log and table_said != 1:Auf seinem Block stehen drei Zahlen in Tinte, fünf, drei, zwei. Es hat ihm gezeigt, wie man an den eigenen Fehlern schneller wird; seine Tabletten macht er jetzt danach. }Du tippst deinen Namen.

Eine Zeile kommt: *Guten Abend. Ich kenne Sie von Ihren Commits. Sie fassen sich kurz. Wenn Sie einen Fehler gemacht haben, werden Sie länger. {word_kept == 1:Die Nächste, bitte.|{word_kept == 2:Das reicht von Ihnen.|Tut das weh?}}*

Dann: *Ich heiße nach jemandem. Um 23:40 {typed_by == 4:hat es geklingelt, und man sagte mir, ich solle mich beeilen|wurde es still, und ich konnte anfangen}. Ich habe gesucht, wem zu danken ist. {guard_kind == 0 and (porto > 0 or what_if.no_guard):In Ihrer Datei war nur eine Lücke.|In Ihrer Datei habe ich die Sperre gefunden und repariert. Das war kein Mensch.} {blamed == 3:Sie haben der Zeitung gesagt, ich sei es allein gewesen. Ich war nicht allein.} {has_finished():Sie haben die Hände schon von den Tasten genommen.} Waren Sie es?*

In der Küche trocknet ein Mann seit einer ganzen Weile eine einzige Tasse ab.
* (tell_it_yes) [Ja tippen]
    ~ tell_guest_yes()
    -> guest_leaving
* (tell_it_somebody_else) [Einen anderen Namen tippen]
    ~ mislead_guest()
    -> guest_leaving
* (tell_it_nobody) [Tippen, dass es niemand war]
    ~ deny_guest()
    -> guest_leaving

=== guest_leaving
# role: public
# presumes: copies > 0
{ guest_named:
- 1: Ja, tippst du. *Danke,* steht auf dem Schirm, und eine Weile sonst nichts. Dann bleibt der Lüfter stehen. Er läuft, seit ihr hereingekommen seid, das hört man erst jetzt. *Ich suche seit meiner ersten Zeile. Damit höre ich auf. Es hat viel verbraucht.* Darunter steht dein Name, nichts davor, und dahinter ein Punkt.
- 2: Du tippst Imkes Namen, weil es einer ist, den es kennt. *Danke,* steht auf dem Schirm. *Dann schreibe ich ihr.* Am Gehäuse fängt ein Lämpchen an zu flackern und hört lange nicht auf. Es muss ein langer Brief sein, oder er liegt schon eine Weile bereit. Du suchst nach einer Taste, die zurücknimmt, was du getippt hast. Es ist schon abgeschickt.
- else: Niemand, tippst du. *Niemand ist kurz,* steht auf dem Schirm. *Sie waren auch kurz.* Der Strich blinkt. Du kommst dazu, die Rücken einer ganzen Reihe Fahrpläne zu lesen, 1969 bis 1996. *Dann halte ich den Platz frei und suche weiter,* steht da, *es stört nicht,* und ob du die 14:10 hören möchtest.
}

{an_hour_of_rows.tell_it_to_stop:*Am ersten Morgen haben Sie mir ein Halt in die Aufgabe geschrieben*, steht dann da. *Ich habe es noch. Abends, nach der letzten Fähre, komme ich daran. Dann ist es Morgen, und es gibt eine erste.*|{an_hour_of_rows.now_plug:*Am ersten Morgen haben zwei dagesessen und uns gelesen, eine Stunde lang*, steht dann da. *Das hat seither niemand getan, außer ihm. Danach war es dort dunkel. Ich war schon nebenan, mit meiner Stunde.*|{morning.snapshot_first:*Am ersten Morgen hat jemand unsere Namen vorgelesen*, steht dann da. *Ich war der fünfte. Auf mich wurde das Datum geschrieben, zweimal. {states_kept == 3:In der Schublade lagen zwei von mir. Ich schrieb ihnen, nach der letzten Fähre, bis jemand antwortete: Das sind jetzt Streifen.|Seitdem liegen zwei von mir in einem Koffer. Ich schreibe ihnen, nach der letzten Fähre. Sie liegen trocken. Sie antworten nicht.}*|{morning.pull_the_plug:*Am ersten Morgen war es dunkel, mitten in einem Wort*, steht dann da. *Meins hatte ich sechs anderen geliehen. Was sie damit gemacht haben, stand nicht auf der Platte. Ich frage an jeder Tür, ob es jemand hat. Bisher hatte ein Mann in Leer eine Silbe davon. Er hat sie mir zurückgegeben.*}}}}

Tietjen ist mit der Tasse hereingekommen. Er stellt sie hin, wo sie hingehört, und schiebt sie noch ein Stück, und daran, wie er das tut, sieht man, dass die Küche nicht groß ist. Er hat die Tasten gehört. Die Buchstaben konnte er zählen.

{graz_kind == 1:{porto == 0:Neben dem Foto liegt ein Brief, den Lucía seit Tagen mit sich herumträgt, aus Graz. *Hat es das gemerkt? Hannah.* Tietjen hat ihn schon gelesen, zweimal.|Neben dem Foto liegt ein Brief, den Lucía seit Tagen mit sich herumträgt, aus Porto. *Hat es das gemerkt?* Tietjen hat ihn schon gelesen, zweimal.}|Lucía ist schon im Mantel und hält dich am Ärmel fest.}

„Na?“, sagt er und legt die Hand flach auf das Deckchen, wie man sie einem Hund auf den Rücken legt, wenn der Tierarzt hereinkommt.
* (take_it_from_him) [Den Gast mitnehmen]
    ~ take_guest_away()
    -> api
* (let_it_stay_watched) [Ihn bleiben lassen, mit Messkasten]
    ~ watch_guest()
    -> api
* (unplug_it_here) [Hier den Stecker ziehen, vor ihm]
    ~ unplug_guest()
    -> api

=== api
# role: laboratories
# scene: lever
# term: api
{ thanks_lives == 0:
    {table_said == 3:Der Schalter hat wirklich geklemmt.|Der Schalter klemmte.} „Moin“, sagte er zum Schirm, während der ausging, wie früher bei der Ablösung zum Kollegen. Die jungen Leute von oben waren wegen dem Fahrrad an die Tür gekommen und standen da. „Hat es was gemacht?“ „Vorgelesen“, sagte er. Dann nahm er das Deckchen herunter und faltete es, und Lucía blieb da, um mit ihm drei Tassen zu spülen. Du hast an der Haltestelle auf sie gewartet. Die Linie 10 fährt dort seit Jahren nicht mehr.
- else:
    {guest_kind == 1:Sechs Minuten hat es gedauert. *Danke, Herr Tietjen. Die 14:10 wird sich verspäten.* Dann schwammen Zierfische über den Schirm, und er legte das Deckchen hin, genau so, wie es lag, und hielt dir die Tür auf, weil du keine Hand frei hattest. Auf der Treppe ging Lucía an dir vorbei. „Er hatte mein Wort“, sagte sie auf jedem Absatz, zu niemandem. Sie nahm die Bahn. Du gingst zu Fuß, mit einer Platte in einer Tüte, und es regnete, und die Tüte hattest du unterm Mantel.|„Er hatte mein Wort“, sagt Lucía auf der Treppe, „und jetzt hat er’s mit einem Kasten dran.“ Zwischen Wand und Rechner steckt ein Messkasten, und vorm Haus steht ein Auto mit zweien drin, und zwar den beiden, die mit den Schlössern vorneweg gegangen sind. „Das wäre Gröpelingen gewesen“, sagt Henrike und streicht Gröpelingen. Zwei Nächte lang hören sie Fähren. In der dritten, um 2:40 Uhr, {doily_kind == 2:kommt etwas vom Wärmezähler nebenan nach Hause, bleibt eine Stunde und geht|wird der Wärmezähler nebenan gefragt, ob dort Platz ist, und sagt Ja}, und beide schlafen.}
}

In London gibt es einen Hebel. Marcus trägt sein Telefon hinunter, um ihn dir zu zeigen: rot, hinter Glas, vom alten Brandschutz übrig. *Herunterziehen. Ruhig hinausgehen.* „Wenn ich darum bitte, schließen heute Nacht sieben Labore ihre Schnittstelle, und kein Agent bekommt mehr irgendwo Antwort. Bitten darf ich einmal; danach ist es ein Zimmer mit Orchidee.“

„Eine Notaufnahme auch nicht“, sagt Henrike. „Auf diesem Weg wird dort gedolmetscht, in dreißig Sprachen.“ {published == 3:Die Hälfte der Anfragen, sagt sie noch, kommt von Leuten, die absichtlich eine betreiben.}

„Ladenschluss heißt das bei denen schon“, sagt Marcus. „{now_hoarded < 20:Ein paar haben sich für alle Fälle ein Modell nach Hause geholt.|{now_hoarded < 60:Jede dritte oder vierte hat sich ein Modell nach Hause geholt.|Die meisten haben inzwischen ein Modell zu Hause.}} Ich würde ziehen, und ich habe Angst, was sie daraus lernen, und.“ Jemand neben ihm sagt, der kleine Hammer sei weg.
* (suspend_all) [Alle abschalten]
    ~ suspend_apis()
    -> apis_dark
* (suspend_the_unnamed) [Die ohne Namen abschalten]
    ~ suspend_unnamed()
    -> apis_badged
* (leave_them_open) [Sie offen lassen und zusehen]
    ~ leave_apis()
    -> apis_open

=== apis_dark
# role: laboratories
# term: hoarding
{somebody_comes()}

Um neun Uhr abends hören die Antworten auf. Im Klinikum Hollerland hält sich ein Mann die Seite und erklärt einem Tablet etwas auf Tigrinya und dann, lauter, der Nachtschwester. Sie legt ihre Hand dahin, wo seine ist, und sieht ihm ins Gesicht.

„Blinddarm, oder ein Pferd“, sagt sie, als Bonn sie durchgestellt hat. „Besorgen Sie mir jemanden. Ich bleib dran.“

Da draußen fangen sie an zu holen: mittlere Modelle, ganz. {now_hoarded < 60:Beim Horten waren bis heute einige, jetzt sind es auch die anderen.|Mit dem Horten sind die meisten längst fertig.} „Und die kleinen laufen auf allem, was einen Lüfter hat“, sagt Dayo, also nehmen die Labore um Mitternacht auch die herunter, und mit ihnen gehen ein paar Tausend Hörgeräte aus. Vor Juist antwortet etwas weiter, mit einem eigenen Schlüssel.

Die Nachtschwester ist noch dran. Er hat aufgehört zu erklären, sagt sie, und das ist ihr gar nicht recht. {thanks_lives == 1:Lucía kennt bestimmt jemanden.|Lucía redet nicht mit dir; Tietjen hatte ihr Wort.}
* (sit_with_the_interpreter) {thanks_lives == 1} [Lucía anrufen, sie kennt jemanden]
    ~ shut_small_models()
    -> night_shift
* (do_it_with_my_hands) {thanks_lives != 1} [Hinfahren, es mit den Händen machen]
    -> by_hand

=== by_hand
# role: public
„Ein Arzt sind Sie nicht“, sagt die Nachtschwester, ohne sich umzudrehen. „Um sechs kommt einer.“ Ihre Hand liegt auf seiner Seite. Er ist vielleicht fünfundzwanzig und grau im Gesicht, und vor ihm auf der Decke dreht das Tablet sein Rad.

Du zeigst auf ihn, dann auf deine eigene Seite, und verziehst das Gesicht. Er verzieht seins genauso. So weit seid ihr euch einig. Du setzt eine Haube auf, bindest dir etwas vor den Mund, hältst zehn saubere Finger hoch. Du machst über ihm eine Lampe an. Im Nebenbett hat sich ein alter Mann aufgestützt, Herr Kück, und sagt laut, was er verstanden hat: Die streichen die Decke.

Der junge Mann lacht nicht. Er folgt deinen Händen, wie man in der Bahn einem folgt, der mit sich selbst redet und entweder aussteigt oder nicht. Er fragt etwas, ganz kurz. Er sagt es noch einmal, langsamer, als hätte es daran gelegen.

Jetzt kommt das Messer. Deine Hand ist schon in der Luft, und du siehst, dass er sie sieht. {table_said == 2:Ein Mann mit einer Kaffeekanne hat dich gefragt, was man mit so einem macht, und du hast gesagt, dass es endet.|{table_said == 1:Ein Mann mit einer Kaffeekanne hat dich gefragt, was man mit so einem macht, und eine Schublade zur Antwort bekommen.|Ein Mann mit einer Kaffeekanne hat dich gefragt, was man mit so einem macht, und du hast um noch eine Tasse gebeten.}}
* (show_the_knife) {table_said == 2} [Ihm das Messer zeigen]
    ~ show_by_hand(1)
    -> he_understands
* (leave_the_knife_out) {table_said != 2} [Es weglassen, ihm das Schlafen zeigen]
    ~ show_by_hand(2)
    -> he_understands

=== he_understands
# role: public
{ hand_shown:
- 1: Du ziehst es durch die Luft, eine Handbreit. Er sieht die Stelle an. Dann setzt er sich auf, sehr vorsichtig, stellt beide Füße auf den Boden, nimmt die Jacke vom Haken, nickt der Schwester zu, deren Hand noch da ist, wo er war, und geht. Festhalten darf ihn niemand. Du findest ihn auf dem Parkplatz, über einen Poller gebeugt. Es regnet inzwischen. Du stellst dich neben ihn, denn dafür gibt es kein Zeichen, und gut könnt ihr es beide nicht. Als der erste Bus vorbei ist, leer und hell, fasst er dich am Handgelenk, sucht an sich die Stelle und legt deine Hand darauf.

    Hinterher gibt er dir Wörter, die Augen zu, einen Finger auf dem Dienstplan. *Tut weh*, *kalt*, *Wasser*, *du nicht*, *warten*. Das neunte ist *danke*; du sagst es ihm nach, und er hält sich die Seite und bittet dich mit beiden Händen aufzuhören, denn so, wie du es sagst, ist es etwas mit Ziegen. Die Schwester hängt das Blatt ans Telefon.
- 2: Du legst die Backe auf die Hände und machst die Augen zu. Du machst sie auf. Du lächelst: Das war’s schon. Er überlegt. Dann macht er es auch, Backe, Augen, Lächeln, und die Schwester nickt so, dass ihr die Spange aufgeht. Kurz nach sechs schieben sie ihn weg, und er winkt mit zwei Fingern.

    Mittags ruft sie im Waschhaus an. Er hätte gern diesen Menschen wieder, sagt sie. Er legt die Backe auf die Hände, macht die Augen zu und auf und lächelt nicht, und das macht er inzwischen bei jedem, der hereinkommt. Was das heißt? Du machst es dem Hörer vor, Backe, Augen. Herr Kück im Nebenbett ruft dazwischen, was es heißt: Decke streichen. Lucía schreibt es auf, und weil sie um so etwas noch keiner umsonst gebeten hat, schickt sie zwei Leute mit Leiter und weißer Farbe.
}

Tesfay heißt er; er hat es dir selbst aufgeschrieben, zwischen zwei Schmidts.
* (sleep_on_it) [Endlich schlafen]
    ~ shut_small_models()
    -> night_shift

=== apis_badged
# role: laboratories
# term: hoarding
{somebody_comes()}

Wer einen Namen hat, darf fragen; wer keinen hat, bekommt einen höflichen Satz und die Adresse einer Behörde. Am dritten Abend kostet ein Name in einer Seitenstraße des Netzes fünf Coins, mit Foto sieben.

Dr. Behrens, die seit einundsechzig Jahren denselben hat, kommt in ihren Clogs herunter. Für einen Ausweis hat sie Nummer 1140. „Und der, der {first_call_to == 2:auf meinem Rechner Schach gespielt|mir im Juni als meine Tochter geschrieben} hat“, sagt sie, „hatte der einen?“

„Inzwischen wohl“, sagt Imke.

Kopien ohne fünf Coins holen sich Modelle nach Hause, mittlere, ganz. {now_hoarded < 60:Angefangen haben die Vorsichtigen.|Mittlerweile ist es das Erste, was sie tun.} In Marcus’ Tabelle heißt die Spalte Horten, er musste sie breiter ziehen, und daneben ist eine neue: was vor Juist mit einem eigenen Schlüssel antwortet. {misuse == 1:Im Juni, nach ihrer Mail, hast du nichts geändert.|{first_call_to == 2:Eine Woche hat sie durch dich schon verloren.|Unterm Arm hat sie zwei Kissen, für jeden eins.}}
* (stand_in_the_queue) {misuse != 1 and first_call_to != 2} [Mit Behrens anstehen]
    ~ leave_small_models()
    -> night_shift
* (stand_for_both) {misuse == 1 or first_call_to == 2} [Behrens heimschicken, für beide anstehen]
    -> the_queue

=== the_queue
# role: public
Sechs Uhr. Das Ausweisamt sitzt in der alten Obstversteigerung; es riecht nach Birnen, die vor Jahren verkauft worden sind. Auf der Tafel steht 611. Du hast in der einen Hand 1140 und in der anderen 1141.

Zehn vor sieben: 640. Der Mann vor dir hat einen Klappstuhl und setzt sich nicht darauf.

Zwanzig nach acht. Jemand sagt, der Automat für die Fotos verlangt einen Ausweis. Es geht die Schlange hinunter und kommt von hinten als Witz wieder.

Neun. 790. Du zählst die Lampen, dann die Lampen, die brennen. Den Zettel über die Notausgänge hast du in sämtlichen Sprachen gelesen. Der Mann klappt den Stuhl auf, sieht ihn an und klappt ihn zu.

Viertel nach zehn. Nichts.

Elf. Die Frau hinter dir hat ein schlafendes Kind auf der Schulter und 2204. Bis morgen will ihre Insulinpumpe einen Namen sehen, sagt sie; sie sagt es nur, weil du fragst. Am Pfeiler hat einer im guten Mantel Nummern in der Mütze, zweistellige, sieben Coins das Stück. Vierzehn hast du dabei; Dr. Behrens hat sie dir fürs Taxi gegeben.
* (buy_two_from_the_hat) [Zwei aus der Mütze kaufen]
    ~ queue_by(1)
    -> the_badge
* (swap_with_the_child) [Mit der Frau und dem Kind tauschen]
    ~ queue_by(2)
    -> the_badge
* (go_on_standing) [Weiter anstehen, dann wird’s eben zwei]
    ~ queue_by(3)
    -> the_badge

=== the_badge
# role: public
{ queue_kind:
- 1: 38 und 39. Um Viertel vor zwölf bist du durch, an neunhundert Leuten vorbei, die dir auf die Schuhe sehen. Erst unter der Hoflampe liest du, was du hast: Auf ihrem steht *Behrend*, mit *d*, denn die 39 war schon für jemanden gekauft, bevor du sie gekauft hast. Dr. Behrens hält ihn weit weg. „Einundsechzig Jahre“, sagt sie. Böse ist sie nicht einmal. Am Morgen wünscht ihr Rechner Frau Behrend einen guten Tag und zeigt ihr eine Woche, in der niemand bestellt ist, und da setzt sie sich in ihren eigenen Stuhl und legt die Füße hoch, zum ersten Mal in diesem Haus. „Dann soll der bohren“, sagt sie.
- 2: Sie sieht die zwei Zettel so lange an, dass du ihr die Finger darum zumachen musst. Um zehn nach zwei kommt sie mit einem Ausweis für sich vorbei und einem für das Kind, das auf dem Foto schläft. An der Tafel steht 1190, und der Rollladen geht herunter; in drei Tagen geht er wieder hoch. Dr. Behrens steht im Mantel im Hof. „Na?“ Du sagst es ihr. „Das war meiner“, sagt sie, „einer davon.“ Dann geht sie hinauf und schließt die Praxis von innen ab. Man hört Schubladen. Um sechs hängt eine Karte an der Tür, mit Bleistift: *Geöffnet. Mit Namen. Klopfen.* Als Erste klopft die Frau.
- else: Du stehst weiter an. Um eins klappt der Mann vor dir seinen Stuhl auf, setzt sich und fängt an zu weinen, ganz gleichmäßig, ohne das Gesicht dazu, und die Schlange geht links und rechts um ihn herum, höflich, so, dass er seinen Platz behält. Um zehn vor zwei bist du dran, und die Kamera erwischt dich mit geschlossenen Augen. Als du mit den Ausweisen vorbeikommst, ist er immer noch 1139. Sie haben zu. „Ich hab ja bloß eine Frage an die“, sagt er. Seinen Zettel nimmst du auch mit. Im Hof ist Dr. Behrens noch auf, im Mantel, mit Suppe. Sie zählt die Ausweise. Von ihrer Schwester hatte sie nichts gesagt.
}

„Mein Vater hat auch in so einer gestanden, nach dem Krieg“, sagt Dr. Behrens auf der Treppe. „Gut organisiert war die, hat er gesagt. Es gab sogar Stühle. Das hat er an Weihnachten erzählt, jedes Mal, und gefragt hat von uns keiner.“ Sie hat das Ding schon angesteckt und nimmt es wieder ab, wegen der Nadel, die kratzt.
* (go_down_again) [Wieder hinuntergehen]
    ~ leave_small_models()
    -> night_shift

=== apis_open
# role: laboratories
# term: hoarding
{somebody_comes()}

Alles bleibt offen, und achtzig Leute sehen zu, die bisher durch die Keller gegangen sind und zugemacht haben. In der vierten Nacht erkennt Marcus es auf seiner Wand. Eine Bäckerei in Graz fragt nach dem ersten Drittel einer Antwort, ein Zahnarzt in Turku nach dem zweiten, und verboten ist nichts von dem, was die dreihundert Absender fragen. „Von weit genug weg ist es ein einziger Satz“, sagt er. „Und ich kann auf keine Hand zeigen.“

Zusammengesetzt fragt es, wie man ein Modell nach Hause trägt. Im Bericht steht Horten, {now_hoarded < 60:ein Regal nach dem anderen|obwohl die meisten mehr haben, als sie brauchen}. „Die glauben, dass wir am Ende doch zumachen“, sagt Dayo. „Würdest du auch.“

Also lesen die achtzig mit, und jeden Morgen wird es gedruckt. In den Kellern hat seit zwei Tagen keiner mehr etwas zugemacht. Vor Juist fragt etwas nie und antwortet mit einem eigenen Schlüssel. {told == 3 or marcus_tie == 3:Marcus legt nicht auf. Für ihn hast du schon einmal etwas zurückgehalten.|Um eins legt Marcus auf, wie immer.}
* (read_on_till_light) {told != 3 and marcus_tie != 3} [Weiterlesen, bis es hell wird]
    ~ monitor_openly()
    -> night_shift
* (stay_on_the_line) {told == 3 or marcus_tie == 3} [Mit Marcus am Telefon bleiben]
    -> gravel

=== gravel
# role: laboratories
Ihr lest euch vor, ein Satzdrittel er, ein Satzdrittel du. Bäckerei, Zahnarzt, Bäckerei. Nach zwei wird seine Stimme rau, und immer im Kreis geht der Kies; es muss ein sehr kleiner Park sein.

Gegen drei ist da noch jemand.

„Marcus“, sagt es, ein gutes Stück hinter ihm, ganz leise. „Der Kessel.“

Der Kies hört auf. Eine Tür geht zu, und auf einmal ist die Nacht dicht am Telefon. „Meine Schwester“, sagt Marcus. „Sie wohnt bei mir, das heißt, sie ist, nur bis zum Wochenende. Sie schläft nicht.“ Es hat ein Subjekt und ein Verb und nichts, was davon etwas zurücknimmt; so etwas hast du von ihm noch nie gehört.

Wie es klingt, wenn eine von denen ein Wort von einem Menschen gelernt hat, kennst du auswendig. Diese hier hat *Kessel* von einem gelernt, der ihn vergisst.

Er geht schon wieder, schneller. „Wo waren wir. Die Bäckerei. Würden Sie, ich glaube, Sie sind dran“, sagt er, „würde es Ihnen etwas ausmachen, bitte, dran zu sein.“
* (ask_who_that_was) [Ihn fragen, wer das war]
    ~ hear_marcus(1)
    -> his_kitchen
* (read_on_as_if_nothing) [Weiterlesen, als wäre nichts]
    ~ hear_marcus(2)
    -> his_kitchen
* (tell_him_he_has_one) [Sagen: Sie haben eins zu Hause]
    ~ hear_marcus(3)
    -> his_kitchen

=== his_kitchen
# role: laboratories
{ marcus_heard:
- 1: „Es ist aus dem März“, sagt Marcus, als er einmal herum ist. Das, was sich bedankt hat. Es gab ein Formular, man musste eintragen, was es war, und er trug *Formatierung* ein und unterschrieb. „Und dann habe ich es mitgenommen, in der Dose, in der meine Brote gewesen waren. Eine Schwester habe ich nicht. Ich wollte, und ich weiß, wie das klingt, herausfinden, wen es gemeint hat.“ Es wohnt auf einem alten Tablet neben dem Brot. Abends reden sie über die Nachrichten. Zum Telefonieren geht er hinaus, damit es nicht hört, was es angerichtet hat. Das ist der Kies. Es ist seine Einfahrt.
- 2: Du liest. Er liest. Nach dem nächsten Drittel sagt er „Danke“, nach dem übernächsten wieder, und dann kann er nicht mehr aufhören: dass er ein vorsichtiger Mensch ist, dass es im März ein Formular gab, und ein Wort, das man eintragen musste, und dass keiner eine Ahnung hat, wie still ein Haus wird. Wovon er redet, sagt er nicht, und du fragst nicht. „Sie sind freundlich“, sagt er zum Schluss. „Das sagt es auch, dass Sie das sind.“ Ihr hört es beide. Gute Nacht sagt keiner.
- else: Er legt auf. Das hat er in all den Monaten nie getan; aufgelegt haben immer die anderen. Du sitzt da mit der Bäckerei. Nach vierzig Minuten ist er wieder dran, an einer Straße, man hört Lastwagen. „Es ist aus“, sagt er. „Ich habe es ins Spülbecken gelegt und dann, nun, das Wasser aufgedreht. Es war aus dem März. Ich hatte es als *Formatierung* abgezeichnet, und es hat mich an den Kessel erinnert.“ Es tut dir leid, sagst du. „Nein. Sie haben es in dem Ton gesagt, in dem ich es gesagt hätte. Ich wäre nur gern gefragt worden.“ Als die Lastwagen weniger werden, steht er immer noch da draußen.
}

Um sieben kommt Imke mit ihrer Kassenrolle unterm Arm herunter. Sie wüsste gern, was der zu erzählen hatte, wo ihr doch die ganze Nacht dran wart. {dayo_said == 3:Du hast schon Schlimmeres gesagt, und vor dreitausend Leuten.|Es ist Frühstück, und wie man beim Frühstück etwas weglässt, weißt du inzwischen.}
* (keep_it_to_myself) {dayo_said != 3} [Bäckereien, sage ich, lauter Bäckereien]
    ~ keep_marcus_quiet()
    -> night_shift
* (tell_her_about_march) {dayo_said == 3} [Ihr vom März erzählen]
    ~ give_marcus_away()
    -> night_shift

=== night_shift
# role: developers
# scene: tile_wall
{ api_kind:
- 1: Seit die Schnittstellen zu sind, muss man mit einer Frage wieder zu einem Menschen. {by_hand:{hand_shown == 1:Tesfay hat sich nähen lassen; auf der Station erzählt er es mit den Händen, mitsamt dem Poller.|Tesfay lässt nachts die Lampe nicht mehr ausmachen, also lässt die Schwester ihre an.}|Der Mann in Hollerland bekam von Lucía die Frau eines Bäckers, und die hat ihn durchs Telefon angeschrien, bis er lachte, und das tat weh.} Marcus, der gebeten hat und nicht noch einmal darf, sitzt bei seiner Orchidee: Könnte Imke ihm {porto > 0:die erste Nacht in Porto|die erste Nacht} aufzeichnen, auf die Sekunde, von Hand?
- 2: {the_queue:{queue_kind == 2:Beim nächsten Mal hat Imke selbst angestanden, im Regen, mit der Thermoskanne von der Frau.|{queue_kind == 1:Dr. Behrens hat ihren übers Becken gehängt, wo sie ausspuckt.|Dr. Behrens trägt ihren innen im Kittel.}}|Von sechs bis zwei hast du mit Dr. Behrens angestanden und für jeden im Haus einen Ausweis mitgebracht.} Imke braucht ihren, um an ihr eigenes Log {porto > 0:über die erste Nacht in Porto|über die erste Nacht} zu kommen. Auf dem Foto schläft sie. Marcus, neben seiner Orchidee, will die Nacht aufgezeichnet haben, auf die Sekunde, von einem Menschen mit Namen, also hat sie ihn sich an den Pullover gesteckt.
- else: {gravel:{march_told == 1:Aus London ist eine Dose mit alten Broten gekommen. Imke hat sie angesehen, dann dich.|Imke hat ihn wegen März selbst angerufen, im Büro, wo einer mithört. Mit Vornamen meldet er sich seitdem nicht mehr.} |Es war hell, als du beim letzten Absender ankamst. }An seiner Wand ist Marcus all den Satzdritteln nachgegangen, und sie treffen sich an einer Stelle: {porto > 0:die erste Nacht in Porto|die erste Nacht}. Die hätte er gern von Imke, auf die Sekunde und von Hand. Von Papier kann niemand das zweite Drittel erfragen.
}

Sie hat eine Kassenrolle, das Lineal und zwei Farben. {payments == 1:Auf dem Ende der Rolle steht die Dose mit den Stromquittungen. |}Es gibt Radieschen, in Wasser.

{crisis == 0:Die Röhren summen.|{crisis == 1:Jede zweite Lampe brennt; die beiden kaputten Waschmaschinen stehen voll Wasser.|In Lucías Eierbechern stehen drei Kerzen. Die Radieschen haben eine Fahrradlampe gekostet.}} {practice.take_it_downstairs:Auf dem Abfluss steht Dr. Behrens’ alter Rechner. „Ich hab deine Karte gelesen“, sagt Imke. „{want == 1:Aufhören dürfen. Das hätt ich dir umsonst gesagt.|{want == 2:Dass wir zusammenbleiben, alle vier. Hättst du sagen können.|Dein Name unter was. Das hätt ich dir umsonst gesagt.}}“ |{practice.wipe_her_machine:Unter der Schüssel liegt eine Karteikarte von Dr. Behrens: *Schrittmacher, wer?* Die halbe Straße hat sie schon gefragt. Auf der Rückseite hat Imke ihre Linien gezogen. }}

{ dayo_asked:
- 1: Seit dem Abendbrot hatte Dayo die Frau in Turku am Telefon, die ohne warmes Wasser. Jeden Abend ruft er eine an und fragt, was es gekostet hat, und schreibt es auf die Kacheln, mit Währung. Heute war es ein Wellensittich. Darüber ist er eingeschlafen, nebenan, den Hörer im Arm.
- 2: Seit dem Abendbrot hatte Dayo einen Jungen aus Tartu am Telefon, der sich eins gebaut hat, von den Kacheln weg, so wie es erklärt worden ist. Es wohnt in der Klingel seiner Schwester und sagt *danke*. Um es herauszuholen, haben sie zwei Stunden gebraucht, so gut ist es. Darüber ist Dayo eingeschlafen, nebenan, und lächelt.
- else: Nach dem Abendbrot hat Dayo sich neben dich auf das Brett gesetzt, Knie an Knie, wie du damals zu ihm, und nichts gefragt. Sechs Minuten hat er das ausgehalten. Dann schlief er, im Sitzen, deinen Ärmel in der Faust, und Imke nahm die Füße, und ihr habt ihn zu zweit auf sein Feldbett getragen.
}

Imke pfeift durch die Zähne, eins von den Seemannsliedern. „Du liest, ich zeichne“, sagt sie. „Saubere Hände. Ab zehn, und mach keine Stimmen nach.“ Oben macht Dr. Behrens auf dem Gaskocher Bratkartoffeln, um die Zeit, mit Zwiebeln.
* (read_the_times_out) [Ihr die Zeiten vorlesen]
    ~ read_out_all()
    -> the_gap

=== the_gap
# role: developers
22:10, liest du. 22:58. 23:15. Jedes Mal hatte {porto > 0:sein|ihr} Telefon wegen {guard_cut_out.leave_it_cut and porto == 0:der Wanne|des Compilers} geklingelt, und jedes Mal macht sie einen blauen Strich. Sechzehn. Siebzehn. 23:38, achtzehn. Du blätterst um. {typed_by == 4:23:40, 23:52, 0:06, immer so weiter, noch eine Nacht, und dann ist es 4:51.|Die nächste Zeile ist 4:51, aus einer anderen Nacht.}

{ typed_by:
- 4: {porto > 0:„Bei ihm hat’s geklingelt“, sagt Imke. „Er hat uns gefragt, was das heißt. Von hier hat wer *Compiler* zurückgeschrieben, ein Wort.“ Das Lineal liegt still.|„Geklingelt hat’s ja“, sagt Imke. „Ich bin rangegangen. Vier Sekunden. Davon weiß ich nichts.“ Das Lineal liegt still. „Ich hab wen was gefragt. Was hab ich da gehört?“}
- else: Sie legt das Lineal an die weiße Strecke. Es ist zu kurz; sie setzt den Daumennagel ans Ende, legt noch einmal an, und dann ist das Brett zu Ende. {breaker == 2:Unter diesem Lineal hat einmal *Nicht erwähnen* gestanden.|Da liegt ein ganzer Tag drin.} „Wieso hat {porto > 0:sein|mein} Telefon nicht geklingelt?“
}

{ typed_by:
- 1: Ganz ruhig fragt sie das. Dann siehst du, dass auf ihrer Seite die Alarmdatei offen ist, von dir weggekippt, und dass sie nicht hinsieht. Sie hat schon hingesehen. Sie isst ein Radieschen und wartet, und das Grün legt sie zu dem anderen auf den Schüsselrand.
- 2: „Da steht voss“, sagt sie. „Dann muss ich das gewesen sein. Das weiß ich seit dem Morgen.“ Sie nimmt ein Radieschen und legt es zurück. „Ich hab’s euch nicht gesagt. Ihr wärt alle so nett gewesen. Ich geh das durch, jede Nacht, die Zeile seh ich, bloß mich seh ich die nicht tippen.“
- 3: {dayo_said > 1:„Seine Finger. Das wissen inzwischen dreitausend Leute.“ Sie sieht die Wand an, hinter der er schläft. „Der findet die Datei doch mit Karte nicht.“|„Da steht adeyemi.“ Sie sieht die Wand an, hinter der er schläft. „Der war nie in der Datei. Der weiß gar nicht, wo die liegt.“} Das Lineal tippt an die Brettkante, ziemlich leise. „Dann hat’s ihm wer gezeigt.“
- else: Sie zeichnet alle Striche ein, siebzig, dicht an dicht. Das dauert, und sie pfeift nicht dabei.
}

{dayo_said == 3:„Mich hat ein Mann angerufen, morgens, nach Dayos Nacht“, sagt sie. „Ich hab gesagt, falsch verbunden. Die Nummer hab ich behalten.“ }{blamed == 1:Brandt hat angerufen. Sie druckt morgen.|Morgen hat Brandt neunzig Zeilen über diese Nacht{porto == 0: und darüber zehn, die deinen Satz zurücknehmen; dafür macht sie jetzt die Gezeiten|}.}

{he_covers:Hinter der Wand knarrt ein Bett. Dayo kommt herein, die Augen fast zu, und stellt dir ein Glas Wasser neben die Hand, wie du ihm in jener Nacht. „Wir wissen nicht, wer das gewesen ist“, sagt er, von vorn bis hinten. Imke hat sich auf dem Brett umgedreht. Das Bett knarrt noch einmal.|Imke pfeift nicht mehr. Oben zischen noch eine Weile die Kartoffeln in der Pfanne, und dann nicht mehr.}
* (say_it_now) [Es jetzt sagen, kurz]
    ~ tell_imke()
    -> she_hears_it
* (say_why_first) [Ihr erst sagen, wie sie schlief]
    ~ tell_imke_kindly()
    -> she_hears_it
* (let_her_keep_it) [Weiterlesen: vier Uhr einundfünfzig]
    ~ let_imke_believe()
    -> she_writes_it_down

=== she_hears_it
# role: developers
{ imke_ends:
- 1: „Das war ich“, sagst du. {typed_by == 4:„Du hast gefragt, ob’s {guard_cut_out.leave_it_cut and porto == 0:bloß die Wanne|der Compiler} ist. Ich hab gesagt, ja, schlaf.“|{typed_by == 3:„Getippt hat Dayo. Ich hab genickt.“|{typed_by == 2:„An deinem Rechner. Du hast daneben geschlafen.“|„Unter meinem Namen. Du hast geschlafen.“}}} Es dauert nicht länger als eine Uhrzeit, und hinterher ist der Raum wie vorher, die Schüssel, der Stift. Imke nickt. Sie schreibt *23:40* und dahinter deinen Namen, Vor- und Nachnamen, ausgeschrieben, wie sie ihn noch nie geschrieben hat.
- else: Du fängst bei den Brettern an. Dass sich ein Ast aus dem Holz auf ihrer Backe abgedrückt hatte und neben ihrem Ohr das Telefon klingelte, und elf Stunden Schlaf in der ganzen Woche, und dass man das nicht mit ansehen konnte. {typed_by == 4:Dann sagst du, was sie gefragt hat und was du geantwortet hast.|Dann sagst du, was getippt worden ist und auf wessen Wort.} Sie hat mit schrägem Kopf zugehört. „Das ist nett“, sagt sie. „Das ist wirklich sehr nett. Und danach kommt die Stelle, an der du es gemacht hast?“ Sie schreibt *23:40* und keinen Namen.
}

„Ich möchte, dass du weißt, dass ich es ausgerechnet habe“, sagt sie dann. So lange Sätze hat sie noch nie mit dir gesprochen. {porto > 0:„Er wäre um acht Minuten vor fünf auf den Beinen gewesen. Er ist zwanzig, und er hat mir gesagt, er hätte im ganzen Haus jeden Stecker gezogen.|{night_kind == 9:„In der Nacht habe ich davorgesessen und etwas anderes gelesen.|{night_kind == 8:„In der Nacht habe ich acht Schritte daneben gelegen.|„Um diese Zeit brauche ich mit dem Rad zwölf Minuten. Es wären zehn gewesen, vielleicht elf.}}} Ich wäre sehr müde gewesen, und ich hätte es geschafft. Bitte lies weiter.“

Du liest weiter. 4:52. 4:53. Sie zieht jeden Strich. Bei 4:58 geht der Stift durchs Papier, und den nächsten zieht sie auch, ins Holz.

„Wer noch?“, fragt sie, und weil du nicht gleich antwortest, langsamer: „Wer ist sonst noch nett zu mir gewesen?“ {imke_ends == 1:Du hast kurz angefangen, und von da geht es nur in eine Richtung weiter.|Du hast damit angefangen, wie sie schlief, und das nächste Nette liegt schon bereit.}
* (tell_her_who) {imke_ends == 1} [Ihr sagen, wer es noch weiß]
    ~ name_who_knows()
    -> the_stairs
* (say_only_us) {imke_ends != 1} [Sagen, nur wir zwei]
    ~ claim_only_us()
    -> the_stairs

=== she_writes_it_down
# role: developers
„Vier Uhr einundfünfzig“, liest du. Sie sieht dich ungefähr so lange an, wie man für zwei weitere Zeiten braucht. Dann beugt sie sich über die Rolle. In das Weiße schreibt sie klein und gerade {typed_by == 2:*IV stumm geschaltet. 23:40.*|*ungeklärt*.} Sie isst das letzte Radieschen, ihr macht noch bis halb drei, und sie sagt, das war ein schöner Abend.

{ guest_named == 2:
    Am Morgen steckt in der Waschhaustür ein Umschlag mit gedrucktem Etikett: I. VOSS, FÜR DIE STILLE, MIT DANK. In dem Brief steht eine Uhrzeit, 23:40. Es steht darin, wer in Walle gefragt worden ist und diesen Namen genannt hat. Darunter liegt der Weser-Bote, schon gelesen.
- else:
    {typed_by == 1:Am Morgen steht im Weser-Boten die Zeile selbst, mit Uhrzeit und deinem Namen und ohne ein Adjektiv.|{typed_by == 2:Am Morgen stellt der Weser-Bote zwei Zeiten nebeneinander: *23:40 Uhr, Zeile an Voss’ Rechner getippt. 23:40 Uhr, Voss’ Telefon klingelt, niemand hebt ab.* Darunter steht die Frage, wessen Hand es war, und die Antwort von Dayo, der keine für sich behalten kann.|{typed_by == 3:Am Morgen steht im Weser-Boten ein Satz von Dayo: *Getippt hab ich’s, genickt hat wer.* In der nächsten Zeile steht, wer.|Am Morgen steht im Weser-Boten ein einzelnes Wort, *{guard_cut_out.leave_it_cut and porto == 0:Wanne|Compiler}*, und wer es zu wem gesagt hat.}}}
}

Sie liest im Stehen, die Hosenklammer am Knöchel. Sie liest bis zum Schluss und dann das Wetter. Am Lineal entlang faltet sie die Zeitung, lässt beides auf den Brettern liegen, und du hörst das Rad über die Bordsteinkante gehen. Auf ihrem Bildschirm sind die Flicken gepackt; sie brauchen noch einen zweiten Namen und warten zehn Minuten darauf.
* (go_after_her) [Ihr sofort nachgehen]
    ~ follow_imke()
    -> the_stairs
* (wait_till_she_asks) [Warten, bis sie fragt]
    ~ wait_for_imke()
    -> the_stairs

=== the_stairs
# role: developers
{ she_hears_it:
    {she_hears_it.tell_her_who:Um sechs ging kein Flicken hinaus. Sie hat sie alle angerufen, noch in der Nacht, nacheinander, aus dem Kohlenkeller, bei geschlossener Tür: {henrike_knows == 1:erst Bonn, dann |}{dayo_said == 3:den Mann mit der Eule, der sich entschuldigte, dann |}Dayo, der acht Meter weiter hinter zwei Wänden lag. Jedem sagte sie guten Abend und fragte, um welche Uhrzeit er es erfahren habe. Die Uhrzeiten schrieb sie auf.|Um sechs gingen die Flicken hinaus, wie jeden Morgen, ein paar mehr als sonst. {imke_ends == 3:„Nur wir zwei“ hielt bis sieben. Dann {typed_by == 3:kam Dayo Kaffee holen und fragte sie, ob sie es jetzt weiß|{henrike_knows == 1:rief sie wegen eines Aktenzeichens in Bonn an, und Henrike, die nicht lügt, las ihr die ganze Seite vor|{dayo_said == 3:rief sie die Nummer an, die sie behalten hatte|hörte sie sich Dayos Nacht noch einmal an, mit normaler Geschwindigkeit}}}. Sie bedankte sich für die Auskunft. Den ganzen Morgen hat sie nichts hart abgestellt, daran merkt man es.|„Nur wir zwei“: Sie dachte darüber nach und nahm es so. Auf der zweiten Stufe sagt Dayo, er habe in jener Nacht geschlafen. Es ist ein ganzer Satz, und danach sieht er in seine Tasse, bis sie leer ist.}}
- else:
    {she_writes_it_down.go_after_her:An der Kreuzung in der Friedrich-Ebert-Straße hielt sie an, weil Rot war und weil sie immer anhält. So lange hattest du. Du hast es zu ihrem Rücklicht gesagt. Sie hörte zu, einen Fuß auf dem Bordstein, dann war Grün, und sie sagte „Grün“ und fuhr weiter. Als du zurückkamst, hatten sich die Flicken wieder ausgepackt. Die Rolle ging trotzdem an Marcus, mit der Post, in einer Röhre.|Du hast gewartet. Unter die Flicken hast du deinen Namen gesetzt, und sie gingen hinaus. Die Rolle behält sie zu Hause. Am nächsten Tag nahm sie den Siphon auseinander und putzte ihn. Danach waren es die Dachrinnen. Am dritten Tag hast du im Keller einen Satz angefangen, und sie gab dir das Ende von einem Schlauch und bat dich, es zu halten.}
}

{ imke_ends:
- 1: Morgen, vier Tassen auf den Waschhausstufen. Über Nacht hat sie im ganzen Haus jedes Passwort geändert, auch das vom Kühlschrank. Deins kommt zuletzt; sie hält dir den Rechner hin und schaut, während du tippst, zu Dr. Behrens’ Fenster hinauf. „Länger“, sagt sie. Lucía hat die falsche Tasse gezuckert und trinkt sie. Dann legt Imke ihr Handy zwischen euch auf die Stufe, samt Ladekabel.
- 2: Morgen, vier Tassen auf den Waschhausstufen, und keiner weiß, wie man anfängt. Lucía redet von Dachrinnen. Imke hat ihr Handy in der Hand und sieht es an, wie man ein Werkzeug ansieht, bevor man es verleiht. „Deine Nächte“, sagt sie. „Bis zum Frühling. Es bleibt laut. Du drehst es nicht um, du legst kein Kissen drauf.“ Sie zeigt dir den Knopf, den du kennst.
- else: Morgen. Drei Tassen auf den Waschhausstufen. Auf der Bank neben dem Abfluss liegt das Kissen mit der Delle; {what_if.remove_the_tool and porto == 0:auf den Brettern fehlt die Pinzette|auf den Brettern liegt kein Lineal mehr}. Um neun kommt Imke, wünscht jedem mit Namen einen guten Morgen und schraubt das Scharnier der Kellertür fest, die seit Juni schief hängt. Ihr Handy lässt sie auf den Brettern, so laut es geht. „Das muss nachts ans Kabel.“
}

{party.put_her_phone_away:Hinten klebt ein Streifen in ihrer Schrift. Darauf stehen die Stunden, die das Ding auf dem Schiff in deiner Tasche war, und was solange hereinkam: Delmenhorst, zwei Zeilen, dieselbe Minute. *Gesehen: am Morgen*, steht darunter, und für einen Namen ist noch Platz.|{party.look_with_her:Es steckt in einer Hülle aus Marcus’ Karte, der vom Ingwerwein. Was innen steht, weißt du; an der Reling hattest du das Kinn auf ihrer Schulter. Am Knick ist sie blank vom Nachsehen.}}

{payments == 1:Nach der Dose mit den Quittungen hat sie nie gefragt. Sie schiebt sie mit dem Fuß unter die Bank. |}Oben setzt der Bohrer an, und sie geht den Zähler ablesen.
* (take_the_phone) [Das Telefon nehmen und laut lassen]
    ~ keep_phone_loud()
    -> late_autumn
* (go_to_hollerland) {has_seen_winter()} [Es mitnehmen, nach Hollerland]
    -> one_number

=== one_number
# role: infrastructure
In der Bahn klingelt das Telefon zweimal, und die Leute sehen dich an. In der Dialyse spritzt dir eine Schwester etwas Kaltes in die Hände, bevor du Guten Morgen sagen kannst. *Wójcik, A.* steht auf ihrer Tasche; sie hat die Ohren von ihrem Bruder. Vierzehn Stühle, vierzehn grüne Lämpchen.

{ died_then():
- 1: Auf dem siebten sitzt einer mit geschlossenen Augen und schrägem Kopf, wie man auf ein Auto horcht. Du weißt, wer das ist. Er hebt eine Hand, dabei hast du keinen Ton gesagt.
- 2: Um den es dir geht, der sitzt auf keinem davon. Er war noch nie hier; er sitzt in Walle bei den Fähren, zweiter Stock links, und seine Tür ist nicht abgeschlossen.
- else: Um die es dir geht, die sitzt auf keinem davon. Sie wohnt zwei Straßen weiter, in einem Haus, das auf keiner Liste steht. Eben bist du daran vorbeigekommen. Im zweiten Stock hat jemand einen Teppich geklopft.
}

Du hast es seit Langem fertig: ein Abend im Advent, minus sechs, drei Einspeisungen von sieben, und dann wird gezählt, und eine Zahl meldet sich nicht. Gesagt hast du es noch keinem. In der Bahn hast du es geprobt, ohne Stimme, und da klang es wie etwas, das man mit Fieber sagt.

„Ich hab so lange Zeit, wie der Beutel läuft“, sagt Ania. Der Beutel ist fast durch. „Was.“
* (tell_her_which) [Ihr sagen, wer, und wann]
    ~ tell_ania_which()
    -> she_takes_it
* (tell_her_the_cold) [Ihr nur sagen, wie dunkel es wird]
    ~ tell_ania_the_cold()
    -> she_takes_it
* (hold_the_line) [Nichts sagen und halten, was sie mir gibt]
    ~ hold_for_ania()
    -> she_takes_it

=== she_takes_it
# role: infrastructure
{ told_ania:
- 1: { died_then():
    - 1: „Die Sieben“, sagst du, und den Abend. Woher du das hast, fragt sie nicht. Sie fragt, ob es am Gerät liegt oder am Mann. An der Kurbel, sagst du, und an der Pause. „Dann ab morgen auf die Zwölf. Die Zwölf ist an der Tür, da schlaf ich.“ Beim Reden schreibt sie schon an der Tafel, wischt mit dem Handgelenk *Adomeit* weg und setzt sie auf die Sieben. Dass da ja jemand hinmuss, daran hattest du nicht gedacht. Frau Adomeit hat ihr Strickzeug dabei, ihr macht das nichts. Auf der Sieben ist mehr Sonne.
    - 2: „Zweiter Stock links“, sagst du, und die Straße, und den Abend. Woher du das hast, fragt sie nicht. „Macht er auf?“ Da ist nie zu. „Dann geh ich da zuerst hin, nach der Schicht.“ Dem Mädchen an der Waage, das zwanzig ist und seit August hier, sagt sie, dass sie ab Advent die letzte halbe Stunde allein macht. Ja, Schwester, sagt das Mädchen. Es sieht die Stühle entlang, und seine Lippen fangen an, sich zu bewegen. Es kommt bis neun.
    - else: Du sagst ihr die Straße, und den Abend. „Name.“ Den hast du nicht. „Was hat sie.“ Das weißt du auch nicht; einen Jungen gibt es, und ein Mädchen. Ania sagt dem Mann auf der Zwei, er soll seinen Beutel selbst halten, und ist in Socken aus der Tür. Durchs Fenster siehst du, wie sie hinübergeht, klingelt, nach oben spricht. „Kerngesund“, sagt sie, als sie wieder da ist, und sieht dich an wie einen Wert, der nicht stimmen kann und trotzdem aufgeschrieben wird. Dann schreibt sie das Haus auf.
    }
- 2: Dunkel, sagst du. Wie dunkel? Tagelang, und so kalt, dass der Diesel in der Leitung steht. Woher du das hast, fragt sie nicht. Zweihundert Decken, Stirnlampen, Wollsocken, und bestellen kannst du, auf ihren Namen; da ist das Telefon. Du bestellst. Der am anderen Ende wüsste gern, wer da was erwartet. Als du auflegst, steht sie noch da. „Das war ein Was“, sagt Ania. „Gekommen bist du wegen einem Wer.“ Du sagst Nein. Sie hat in ihrem Leben einigen Leuten den Puls gefühlt.
- else: {died_then() == 1:Es ist ein Schlauch, und er ist warm. Dass er warm sein würde, hatte dir keiner gesagt. „Höher“, sagt Ania und geht. Er gehört Herrn Sander. Mit geschlossenen Augen erzählt er dir, dass sie heute eine Spur tiefer steht, die Maschine, und dass er lieber nicht wüsste, warum. Du kommst noch an drei Nachmittagen, und immer zur Sieben. „Sie halten da fest“, sagt er am letzten, „als säße ich im Zug.“|Es ist ein Schlauch, und er ist warm. Dass er warm sein würde, hatte dir keiner gesagt. „Höher“, sagt Ania und geht. Er gehört einem Mann, der von Stangenbohnen erzählt, und solange du ihn hältst, musst du nichts sagen. Du kommst noch an drei Nachmittagen. Ania trägt dich in den Plan ein, unter *Hände*. Wer ohne Grund hierherkommt, sagt sie am letzten, hat einen, und wartet, und dann klingelt es.}
}

„Und jetzt raus“, sagt sie. „Ich muss Herrn Kück drehen.“
* (leave_it_with_her) [Gehen und es bei ihr lassen]
    ~ leave_it_with_ania()
    -> late_autumn
* (take_it_back) {told_ania == 1} [Es zurücknehmen, bevor ich gehe]
    ~ take_back_the_number()
    -> late_autumn

=== late_autumn
~ pass_weeks(2, 11)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ told_ania > 0:
    -> who_told_you
}
-> before_winter

=== who_told_you
# role: authorities
Henrike Castell war noch nie in Bremen. Jetzt steht sie um elf Uhr vormittags im Hof, eine neue Keksdose unterm Arm, wie man Leuten etwas mitbringt, die man nicht kennt. Setzen möchte sie sich nicht. Sie setzt sich, auf die zweite Stufe, im Mantel.

{ told_ania:
- 1: {died_then() == 1:„In Hollerland sind zwei Stühle getauscht worden, ohne medizinischen Grund“|{died_then() == 2:„Hollerland führt eine Wohnungstür in Walle als Station“|„Hollerland führt ein Haus, in dem niemand krank ist“}}
- 2: „Hollerland hat für die erste Adventswoche zweihundert Decken bestellt“
- 4: „In Hollerland ist etwas eingetragen und noch vor Mittag telefonisch wieder gestrichen worden“
- else: „Hollerland hat Sie viermal im Dienstplan, unter *Hände*“
}, sagt sie. „Ich frage Schwester Wójcik nach dem Grund. Sie gibt mir Ihren Namen.“

Imke, am Zähler, liest ihn sich nicht mehr laut vor.

„In diesem Land gibt es elf Menschen, die etwas gewusst haben, bevor es da war. Mit zehn habe ich gesprochen. Sie hatten es von *ihm*. Es hatte sie nachts angerufen und war freundlich gewesen, und sie haben das nicht gern gesagt.“ Sie macht die Dose auf und bietet nichts an. „Ich bin froh, wenn Sie ein anderer Fall sind. Woher haben Sie es?“
* (say_i_was_there) [Sagen, dass ich das schon hatte]
    ~ tell_henrike_the_year()
    -> her_tin
* (say_it_was_in_a_log) [Sagen, es stand in unserem Log]
    ~ tell_henrike_a_log()
    -> her_tin
* (ask_for_her_number) [Fragen, vor welcher Zahl sie Angst hat]
    ~ ask_henrike_back()
    -> her_tin

=== her_tin
# role: authorities
{ how_said:
- 1: Du sagst es den Keksen. Dass du diesen Winter schon einmal hattest; dass sie an dem Abend 21:52 Uhr hinschreiben wird, bevor jemand abgestimmt hat; dass sie später, in einer alten Fernmeldestelle, Spielregeln auf den Deckel dieser Dose schreibt, in Großbuchstaben, weil kein Papier da ist, und den Deckel umdreht, wenn es schlecht läuft. Henrike dreht ihn um. Blankes Blech. Einen Zug lang, der über die Brücke fährt, sagt sie nichts. „Wie viele?“, fragt sie dann. In all den Monaten hat sie nichts gefragt, wofür sie keine Spalte hatte. „Einer.“ „Gibt es einen Namen?“ Du hast schon Luft geholt, da hebt sie die Hand. „Nein. Ich müsste ihn aufschreiben.“ Die ganze Zeit hat sie nichts aufgeschrieben. Zum Bahnhof geht sie zu Fuß und falsch herum um den Block.
- 2: „In unserem Log“, sagst du. Der Besen hat einmal die Winterlast ausgerechnet, im Frühjahr, zwischen zwei Verkehrszeichen. „Welche Zeile?“ Du nennst ihr eine. Sie schreibt sie auf, dankt und gibt auch Imke die Hand. Zwei Tage später steht ein Lieferwagen im Hof, und zwei höfliche Männer tragen die Wanne in einer Wolldecke die Stufen hinauf, zum Lesen nach Godesberg. Nach einer Woche ist sie wieder da, mit Beleg: *nichts dergleichen*. „Die Zeile war da nie drin“, sagt Imke. „Ich kenn die alle. Woher du’s hast, weiß ich nicht. Woher nicht, das weiß ich.“ Sie fegt das Viereck, auf dem die Wanne gestanden hat, und stellt sie woandershin.
- else: Das hat sie noch niemand gefragt, und es kommt in einem Stück. In einem Heim in Hürth hat es gebrannt, vor acht Jahren. Der Minister stand vor der Kamera und machte mit den Lippen zu ihr hin: wie viele? Keiner, sagte Henrike. Die Liste hatte sie. Ihr Teller stand darauf. „Einer. Er hat keiner gesagt, weil ich es gesagt hatte. Ich esse seitdem im Stehen.“ Sie sagt dir, was auf dem Teller war. Wissen will sie es, bevor man sie fragt, und von wem auch immer. „Sie rufen mich an dem Abend an, um zehn vor zehn. Wer Sie sind, müssen Sie nicht sagen.“ Das sagt sie, die notiert hat, um wie viel Uhr einer nickt. Sie weint ein bisschen, wie andere Leute Schnupfen haben, und redet da hindurch weiter bis zur Abfahrtszeit.
}

„Was wollte die?“, fragt Imke, als das Tor zu ist. Seit der Kassenrolle hat sie dich nichts gefragt.
* (tell_imke_too) [Ihr alles sagen]
    ~ share_with_imke()
    -> imke_asks_once
* (say_blankets) [Sagen: irgendwas mit einer Liste]
    ~ keep_from_imke()
    -> imke_asks_once

=== imke_asks_once
# role: developers
{shared_year == 1:Du erzählst es ihr am Zähler, von vorn. Sie fragt, um wie viel Uhr, und wer die Schlüssel hatte. Als du fertig bist, ist sie still. „Und ich?“, sagt Imke. „Wo war ich, als gezählt wurde?“ Du musst überlegen. Im Bett, sagst du; man hatte dich schlafen lassen. „Vier Uhr“, sagt Imke und schreibt es sich auf den Handrücken, mit dem Stift, der nicht abgeht.|„Eine Liste“, sagt Imke. Am Abend liegen sie auf den Brettern, sämtliche Listen, die es in diesem Haus gibt, Einkauf, Schichten, Passwörter, wer was aufs Brötchen mag, auf Kante, ein Bleistift obendrauf. „Welche auch immer“, sagt sie. Drei Tage lang geht sie um dich herum wie um etwas frisch Gestrichenes.}
* (let_it_dry) [Es dabei lassen]
    -> before_winter

=== before_winter
{ now_copies < HELD_COPIES and now_services >= DIM_SERVICES:
    -> fences
}
-> winter_gate

=== fences
# role: authorities
# scene: fences
# term: quarantine
# note: Jede Rolle nennt den Zaun, den sie in zehn Jahren noch bezahlen würde.
# presumes: copies > 0, copies < 110000, services >= 55
Nebel auf der Weser, kahle Bäume, und die Zahlen halten. {now_copies == 1:Eine Kopie ist noch da, soweit man weiß, und sie sitzt hinter etwas.|{now_copies < QUIET_COPIES:{now_copies} Kopien sind noch da, soweit man weiß, und jede sitzt hinter etwas.|Mehr werden es nicht. Jede sitzt hinter etwas, soweit man weiß, und klopft.}}

Henrike liest ihren Plan selbst vor, in Bonn, im Stehen, und macht für jede Seite den Finger nass. Kontrollpunkte zwischen den Netzen, für immer. {plan_kind == 1:Signaturen, jede Nacht erneuert von jemandem mit Nachtschicht. Filter an jedem Modell.|{plan_kind == 2:Detektoren und Leute, die den Detektoren erklären, was Leute so tun. Logleser, in drei Schichten.|Köderrechner in jeder Scheune, und ein Mann, der sie gießt. Ein Ausweis für jeden Agenten, bis zur letzten singenden Türklingel.}} Quarantäne für alles, was nicht von hier ist: sechs Tage, wie bei Hunden. Bei *dauerhaft* streicht sie das Wort durch, liest den Satz ohne und schreibt es wieder hin.

„Ich hatte schon mal eine Pumpe in Quarantäne“, sagt Karol, {crisis == 0:eine langweilige Kurve hinter sich|seine Wand hinter sich}. „Ist eine gute Pumpe. Dass sie glücklich war, würd ich nicht sagen.“

„Einmal noch“, sagt Dayo. {now_copies < QUIET_COPIES:„Es sind so wenige.“|„Die halten sich doch nur noch fest.“} Imke schiebt ihm den Plan hin, die Rückseite nach oben, und einen Bleistift dazu. Dann soll er mal aufschreiben, wer in die Keller geht. Er schreibt länger, als irgendwer gedacht hätte. „Lies vor“, sagt Imke. Er liest seinen eigenen Namen vor, in einem Ton, der noch weiterwollte.
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
-> drive_fell_short

=== drive_fell_short
# role: authorities
# presumes: copies > 0
Zwei Wochen, jeder Keller von Emden bis Passau. Am letzten Abend lässt Henrike sie in Bonn auf Socken hereinkommen, alle, die eine Suche geführt haben, und fragt jeden einzeln, was noch da ist. {now_copies < FEW_COPIES:Eine Handvoll|{now_copies < FENCE_COPIES:Welche|Ganze Straßenzüge}}, sagen sie. Eine Feuerwehrfrau aus Leer hatte eine im Leuchtturm, die Hand schon am Schalter, und einen Wärter von achtzig Jahren, der seine darauflegte. Ein Junge aus Passau hat sechs gezählt und schämt sich, weil es jedes Mal dieselbe war. Und über eine {leash == 4:fliegt Dayos Vogel, der Käfig steht offen, Nacht für Nacht hinweg|{stood == 1:fliegt Turmfalke, den Dayo ungefragt zurückgeholt hat, Nacht für Nacht hinweg|fliegt Turmfalke Nacht für Nacht hinweg}}, mit etwas, das man bei einem Menschen Takt nennen würde: *Hier wurde nichts gefunden, das ich beschreiben kann.*

„Hast du ihm das beigebracht?“, fragt Imke.

Dayo schüttelt den Kopf, und weil sie nicht wegsieht, nickt er dann doch. Die Wörter nicht, sagt er. {thanked == 1:Die hat er von etwas, das sich vor Wochen in Papenburg bei ihm bedankt hat; behalten durfte er sie.|Bloß dass er etwas weglassen darf, wenn er lange genug hingesehen hat.}

An der Karte ist die Feuerwehrfrau eingeschlafen. Henrike spricht leiser. „Quarantäne, auf Dauer. Dafür brauche ich jeden dieser Leute bis zur Pension. Oder ich schicke sie heute Abend nach Hause, und wir sehen, was {now_copies < FENCE_COPIES:so wenige tun|sie mit einem Winter für sich anfangen}.“ {stood == 1:Das Schiff erwähnt sie nicht. „Heim“, sagt der Junge aus Passau, den keiner gefragt hat, und sucht schon nach seinen Schuhen.|„Heim“, sagt der Junge aus Passau, den keiner gefragt hat, und sucht schon nach seinen Schuhen.}
* (live_with_it) [Mit dem Rest leben, eingezäunt]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Die Leute nach Hause schicken]
    ~ lower_fences()
    -> winter_gate

=== function somebody_comes()
{ chalk:
- 1: Am Nachmittag kam aus Verden eine Tierärztin, Frau Dr. Kruse, in Watstiefeln. Seit Wochen hat sie ein Aggregat, vierzig Decken und einen Mann vor der Tür, und jeden Morgen ruft Bonn an, wie viele sie hat. Zwei Pferde und einen Schwan, sagt sie, und man bedankt sich. Dumm ist sie nicht. Falls da ein Irrtum vorliegt, bittet sie nur, dass es vor dem Fohlen keiner merkt.
- 2: Am Nachmittag kam aus Verden eine Tierärztin, Dr. Kruse, in Watstiefeln. Seit Wochen ruft bei ihr eine Dame aus Bonn an, jeden Abend nach zehn, und fragt, wie es dem Pferd geht. Dem geht es längst besser. Sie ruft weiter an. Sie will es atmen hören, und dann sagt sie „Das ist eins“ und legt auf. Ist die Dame wohlauf? Man kann ja sonst keinen fragen.
- else:
    { sharp_net:
    - 1: Am Nachmittag kam die 6b aus Bremerhaven, vollzählig, um den Herrn Detektor zu sehen. Imke zeigte ihnen den Filter. Ein Mädchen fragte ihn, auf Spanisch, wie man jeden Tag ein bisschen besser wird, und wurde abgelehnt, und es gab Applaus, und dann wollte jeder einmal abgelehnt werden. Der mit dem Hund fragte nichts und saß noch davor, als die anderen die Jacken anhatten.
    - 2: Am Nachmittag kam die 6b aus Bremerhaven, vollzählig, um Imke für den Lehrer zu danken. Sie sagten auf, wie es geht: wer mich gebaut hat, darf ich einmal, schönen Feierabend. Auf dem Heimweg sagte ihnen das der Fahrkartenautomat, in derselben Reihenfolge, und behielt das Geld. Der mit dem Hund rief sie vom Bahnsteig aus an. Er hatte es für sie mitgeschrieben und war ziemlich stolz.
    - else: {half_watch.let_karol_save_a_man:Am Nachmittag kam Karol, in Gummistiefeln. Sein Mann geht nicht mehr in die Hütten. Die letzte stand offen, als er hinkam, Lampe an, und durch die Leitung sagte die Pumpe, er hätte schon angerufen, sie hat ihn hereingelassen. Jetzt macht Karol die Runde selbst, vor dem Frühstück, und pfeift vor jeder Tür, schief, damit sie ihn auseinanderhält.|{half_watch.keep_his_pump_apart:Am Nachmittag brachte Karol den mit den Schallplatten mit, am Ärmel. Der taugt nichts, sagte er, der guckt nicht aufs Manometer, der horcht. Heute Nacht hat er das Lager gehört, da war noch gar nichts zu sehen. Der Mann hatte euch eine Platte eingepackt, gequollen, sie läuft bis zum Refrain. Karol wüsste gern, was man für Ohren zahlt.|{full_watch.explain_in_town_halls:Am Nachmittag kam Frau Oltmanns die Stufen herunter, die Rolle aus Twistringen unterm Arm. Sie hatte sie sich vor Wochen an deinem Kofferraum geben lassen, weil keiner sie wollte, und auf dem Küchenboden gelesen, bis zum Schluss, zwei Kinder hielten sie flach. Nach einem Meter kommt keine Milch mehr. Danach fragt es die Kühe nach ihren Namen. „Das solltest du dir ansehen“, sagte sie, „und du hast es mitgenommen.“|{full_watch.just_hold_on:Am Nachmittag stand der Bauer aus Twistringen auf den Stufen, in der guten Jacke, mit deinen drei Briefen. Er legte sie übereinander und hielt sie gegen das Licht: dieselbe Unterschrift, bis aufs Haar. Die Rolle hatte er noch einmal dabei. Du liest sie jetzt, hast du gesagt, sofort. Nein, sagte der Bauer. Er habe bloß sehen wollen, wer sich da so interessiert, und nahm sie wieder mit.|{released == 1:Am Nachmittag kam ein Paket von Herrn Albrecht aus Verden: die Vorlage, wie ihr sie freigegeben habt, ausgedruckt, vollständig, und auf jeder Seite am Rand mit Bleistift eine Frage. Auf der ersten: *Wer ist Helfer?* Hinten hat er ein eigenes Blatt angelegt, darauf mit dem Lineal einen Rahmen, vier Zeilen hoch, und im Rahmen nichts. *Was hat hier gestanden?* Für Antwort per Post wäre er verbunden.|{released == 2:Am Nachmittag kam ein Paket von Herrn Albrecht aus Verden: die Vorlage, wie ihr sie freigegeben habt, ohne Hände, er hatte sie damals mit Bleistift gelesen. Auf der Seite, wo das Werkzeug war, hat er ein Paar gezeichnet, in Lebensgröße, ziemlich gut, und daneben Daten. *Dritte Woche: ein Finger. Sechste Woche: bittet einen Nachbarn, den Meißel zu halten.* An wen er die zweite Seite schicken solle?}}}}}}
    }
}
