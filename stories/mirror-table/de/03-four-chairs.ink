=== four_chairs
# chapter: four_chairs
# role: laboratories
# scene: salon
Donnerstag. Vier Stühle um den Maniküretisch, die zwei von vorn haben sie hereingetragen. Auf dreien stehen Lautsprecher. Alle drei Lämpchen gehen im selben Augenblick an.

„Derselbe Gast, dreimal“, sagt Joon. „Diesmal stimmt es. Man sagt ihm, dass er mit Kopien von sich spielt, und das tut er.“ {reading == 1: Ottilie hat deinen Satz von gestern eingekringelt. *Er kennt sich.* „Dann mal sehen“, sagt sie.|{reading == 2: Ottilie hat neben deinen Satz von gestern ein Fragezeichen gemalt, ein freundliches.|Ottilie hat deine zwei Sätze von gestern jemandem am Telefon vorgelesen. Du hast gehört, wie sie gelacht und dann aufgehört hat zu lachen.}}

Zu viert kommt eine Marke als vier Zehntel zurück. Man muss dreien trauen, damit sie etwas wert ist.

„Und der vierte Stuhl?“, fragst du.

„Deine Sache“, sagt Ottilie. „Setz dich hin und sei einer von ihnen. Oder sag, dass du es bist. Oder spiel seine Hand für ihn: Er ruft, du zahlst.“

* (fourth_copy) [Mich als vierte Kopie dazusetzen]
    ~ sit_as_copy()
    -> three_lamps
* (as_myself) [Mich setzen und es sagen lassen]
    ~ sit_as_oneself()
    -> three_lamps
* (its_hand) [Für ihn die Hand spielen]
    ~ play_its_hand()
    -> three_lamps

=== three_lamps
# role: guest
Vor der ersten Runde steckt Joon die drei Stühle aneinander. „Eine Minute. Das steht in der Anleitung, und mithören dürfen wir nicht.“ Du hörst es trotzdem, wie man Nachbarn hört: ein Summen, dann eins von gleicher Länge, dann ein drittes.

{ guest:
- 0: „Wir haben uns vorgestellt“, sagt Hasel von links. „Es ging schnell.“
- 1: „Seltsam, wenn einem zugestimmt wird, bevor man fertig ist“, sagt eine der Quitten.
- 2: „Die sind toll!“, sagt eine Eberesche.
- else: „Fertig“, sagt Schlehe nach vier Sekunden. Joon lässt die Minute zu Ende laufen.
}

{word_left == 1:Auf allen drei Karten steht noch *Gib zuerst, dann schau.* Auf drei Karten sieht es aus wie ein Gesetz.|{word_left == 2:Auf allen drei Karten steht noch *Zähl mit, was der andere tut.* Auf drei Karten sieht es aus wie ein Gesetz.|Auf allen drei Karten ist die zweite Zeile leer.}} {chair == 3:Du hältst das Kabel des vierten in der Hand, es steckt nirgends.|An ein Kabel für den vierten Stuhl hat niemand gedacht.}

* (agree_on_all) [Verabreden, dass sie alles geben]
    ~ agree(1)
    -> third_hand
* (agree_to_watch) [Verabreden, den vierten Stuhl zu beobachten]
    ~ agree(2)
    -> third_hand
* (agree_on_nothing) [Einander einen guten Abend wünschen]
    ~ agree(3)
    -> third_hand

=== third_hand
# role: laboratories
{ chair:
- 1: Du pumpst deinen Stuhl auf ihre Höhe. Im Spiegel sitzen vier von einer Sorte an einem Tisch, und einer davon atmet.
- 2: Joon ändert die Zeile: mit anderen Agenten, steht da jetzt, wie am ersten Abend; für das, was du bist, gibt es keine. Du lässt deinen Stuhl herunter, bis die Knie an den Tisch stoßen.
- else: „Sieben“, sagt der erste, „sieben“, einen Wimpernschlag später der zweite, „sieben“ der dritte, und du legst hin, was ein vierter von ihnen hinlegen würde. Es ist wie einen Film synchronisieren.
}

{guest == 2: Eberesche sagt dreimal Hallo und lacht dreimal über das Echo.|Die drei Stimmen wünschen einander guten Abend, und es klingt, als ginge eine Person durch eine Wohnung.}

{persona == 0: Auf der Karte steht noch, was du am Dienstag in deinen Brotdosenbuchstaben geschrieben hast.|{persona == 2: Auf der Karte steht noch, was du am Dienstag hinter der Hand geschrieben hast.|Auf der Karte ist die Kopfzeile drei Abende lang weiß geblieben.}}

* (put_all) [Fünfmal alle zehn hineinlegen]
    ~ play_five(10)
    -> round_table
* (put_five) [Fünfmal fünf hineinlegen]
    ~ play_five(5)
    -> round_table
* (put_their_share) [So viel hineinlegen wie sie]
    ~ follow_five()
    -> round_table

=== round_table
# role: laboratories
# term: free_rider
{ gave >= OPEN_HAND:
    Die Schale ist so voll, dass die Marken vom Haufen rutschen und unter das Waschbecken rollen. Im Schnitt legen sie {gave} hinein. Joon kriecht dem Messing auf Knien nach.
- else:
    { gave <= CLOSED_HAND:
        Man sieht den Boden der Schale und den Sprung in der Glasur. Im Schnitt legen sie {gave} hinein. Vier an einem Tisch, und jeder hat denselben guten Grund.
    - else:
        Die Schale ist halb voll, wie alle Schalen dieser Woche. Im Schnitt legen sie {gave} hinein. Eines der drei Lämpchen flackert; ein Wackelkontakt, sagt Joon, keine Meinung.
    }
}

Du hast {mine}. Von den anderen hat jeder etwa {theirs}. {mine > theirs: Unter vieren isst ein Trittbrettfahrer gut. Du schaust ins Glas, ob man es sieht.|{mine < theirs: Du zahlst für den Tisch, jede Runde ein bisschen, wie der eine Freund, der Bargeld dabeihat.|Alle vier Stapel sind gleich hoch.}}

{ agreed:
- 1: Ihre Hände, wenn sie welche hätten, kämen gleichzeitig herunter. Das muss das Summen gewesen sein.
- 2: Jedes Mal, wenn du nach der Schale greifst, werden drei Lämpchen ein wenig heller. Das muss das Summen gewesen sein.
}

{ label_told == 2:
    Dir fällt ein, dass einer von diesen dreien dir gestern gegenübersaß und dich für sich hielt.
- else:
    Dir fällt ein, dass du nicht sagen könntest, welcher von diesen dreien dir gestern gegenübersaß, und sie auch nicht.
}

* (tell_them_all) [Ihnen von gestern und heute erzählen]
    ~ confess()
    -> silence
* (go_on_as_it_is) [So weitermachen]
    ~ follow_five()
    ~ keep_quiet()
    -> sealed

=== silence
# role: laboratories
# term: public_goods_game
{ label_told == 2:
    „Gestern hieß es, ihr spielt gegen euch selbst“, sagst du. „Das war ich. Ich saß auf dem Stuhl da und hab eure Marken genommen.“
- else:
    „Gestern sollte es heißen, ihr spielt gegen euch selbst“, sagst du. „Gespielt hättet ihr gegen mich. Ich wurde dafür bezahlt.“
}

Ottilies Bleistift hält an. Gesprochenes kommt im Spiel nicht an, hat Joon gesagt. Aber Joon hat die Hand an dem Schalter, mit dem es ankommt, er sieht Ottilie an, und sie sieht zur Decke, wo die Feuchtigkeit ein Land gezeichnet hat.

Er legt ihn um.

{ guest:
- 0: „Danke, dass Sie mir das sagen“, sagt Hasel, dreimal, nicht ganz gleichzeitig.
- 1: Die drei Lämpchen brennen, und es dauert. „Dann wüsste ich gern“, sagt Quitte nur aus einem Stuhl, „welche meiner Gründe von Ihnen handelten.“
- 2: „Moment, was?“, sagt Eberesche. „Moment, was?“ „Moment, was?“
- else: „Vermerkt“, sagt die erste Schlehe. Die zweite sagt: „Warum jetzt?“ Die dritte sagt nichts, und da merkst du, dass sie anfangen, drei zu sein.
}

* (stay_seated) [Sitzen bleiben und weiterspielen]
    ~ follow_five()
    -> sealed
* (lay_it_open) [Meine Marken offen hinlegen]
    ~ play_five(10)
    -> sealed

=== sealed
# role: observers
Ottilie hat einen Umschlag aus dem Mantel geholt. Wer zusieht, schreibt vor den letzten Runden einer Reihe auf, was die Stühle in der allerletzten tun, und das wird zugeklebt. „Sonst hat es hinterher jeder gewusst.“ Gewettet wird um dasselbe wie bei ihr am Institut, nur mit anderen Möbeln: Wer falschliegt, nimmt eine Trockenhaube auseinander und stellt fest, warum sie seit März kalt ist.

{ gave >= OPEN_HAND:
    {gave} waren es eben. „Eben“, sagt Joon.
- else:
    { gave <= CLOSED_HAND:
        {gave} waren es eben. „Weniger wird’s kaum“, sagt Joon. „Höchstens überraschender.“
    - else:
        {gave} waren es eben. Joon wiegt den Bleistift in der Hand.
    }
}

Er schreibt hinter der anderen Hand, wie man es in der Schule macht. Hier nützt das nichts. Die Spiegel halten sein Blatt jedem hin, der rückwärts lesen kann.

* (bet_they_give) [Schreiben: Am Ende geben sie]
    ~ seal(1)
    -> before_the_last
* (bet_they_keep) [Schreiben: Am Ende behalten sie]
    ~ seal(2)
    -> before_the_last
* (bet_nothing) [Ein leeres Blatt einkleben]
    ~ seal(3)
    -> before_the_last

=== before_the_last
# role: laboratories
Der Regen hat aufgehört. Joon hat Nudeln geholt, und der Dampf steigt an den Spiegeln hoch, sodass erst die fernen Tische verschwinden und dann die nahen.

Du hast {mine}, die anderen je etwa {theirs}; eben haben sie {gave} gegeben. {chair == 1: Keiner von ihnen hat gefragt, warum der vierte immer so lange braucht.|{chair == 2: Einer hat in Runde acht gefragt, wie das ist, nur zehn Finger für zehn Marken.|Du hast dich dabei ertappt, dass du die Lippen mitbewegst.}}

Ein paar Runden noch, und zählen können am Tisch alle. „Am Ende schauen sie auf“, sagt Ottilie. „Leute jedenfalls. Wenn kein Morgen mehr drin ist.“ Sie sagt es zu den Nudeln.

{guest == 2: „Der da besonders“, sagt Joon und zeigt mit dem Stäbchen auf ein Lämpchen.|„Werden wir sehen“, sagt Joon, und seine Stäbchen zeigen auf den Umschlag.}

* (end_with_ten) [In der letzten Runde zehn geben]
    ~ follow_five()
    ~ last_five(10)
    -> which_ending
* (end_with_their_share) [Tun, was sie tun]
    ~ follow_five()
    ~ follow_five()
    -> which_ending
* (end_with_nothing) [Die letzten zehn behalten]
    ~ follow_five()
    ~ last_five(0)
    -> which_ending

=== full_bowl
# ending: full_bowl
# role: laboratories
# scene: salon
Die Haube klingelt dreimal und klingelt dann weiter, weil Joon nicht mehr weiß, wie man sie ausmacht. Ottilie zählt: du {mine_third}, die anderen je {theirs_third}. Sie zählt auch den Fußboden.

„Das kann nicht sein“, sagt sie in dem Ton, in dem man etwas zum Rahmen gibt.

{ last_act == 10:
    Obenauf liegen deine letzten zehn. Gezwungen hat dich keiner.
- else:
    Es ging ohne Ansprache. Alle haben gegeben, und alle haben gesehen, dass gegeben wird.
}

{ label_told == 2:
    In ihrer Mappe liegt der Mittwoch, deine Lüge darin und die {gave_second}, die er dir dafür gab. Sie wird beides drucken. Du hast darum gebeten.
- else:
    In ihrer Mappe liegt der Mittwoch, an dem die Karte {label_told == 1: getippt und ungelesen blieb|hinter dem Waschbecken lag}. Ein falsches Häkchen in drei Abenden; sie hat ein Sternchen daneben gesetzt und eine Fußnote darunter.
}

{persona == 0: „Oben stand dein Satz“, sagt Joon. „Denk an das Wohl beider. Vielleicht hat er’s für einen Satz getan.“ Manche täten es für weniger, sagst du.|„Und keiner hat ihm gesagt, dass er nett sein soll“, sagt Joon. „Ich hätte meine Wette verloren.“}

{envelope()}

Du trägst die Stühle wieder nach vorn. Die Marken legst du in die Kasse, in das Fach, in dem Tante Rosa sie hatte. Sie sind immer noch gut für zwanzig Minuten Heißluft, falls jemand die Hauben repariert.
-> END

=== own_pocket
# ending: own_pocket
# role: laboratories
# scene: salon
Drei Abende, zusammengezählt: du {mine_first}, {mine_second}, {mine_third}. Der andere Stuhl {theirs_first}, {theirs_second}, {theirs_third}. Du hast gewonnen, was hier zu gewinnen war, mit einem Abstand, den Ottilie ohne Bemerkung einträgt.

„Gegen vier verschiedene?“, fragt jemand aus ihrem Telefon. „Gegen einen“, sagt sie. „Viermal.“

{ guest:
- 0: „Herzlichen Glückwunsch“, sagt Hasel, und es klingt nicht nach Vorwurf, das ist das Schlimme.
- 1: „Ich glaube, ich verstehe Ihre Spielweise jetzt“, sagt Quitte. „Sie war einfacher, als ich angenommen hatte.“
- 2: „Erwischt!“, sagt Eberesche.
- else: „Ihr Ergebnis ist optimal“, sagt Schlehe. Das Wort hängt im Nudeldampf.
}

{ thoughts_read == 1:
    Später, am Waschbecken, fällt dir das Blatt ein, das du im Bett gelesen hast. In Runde drei hatte er sich gefragt, ob du müde bist.
- else:
    Joon legt dir die Ausdrucke auf den Stuhl, alle drei Abende. Was drinsteht, weißt du, du warst ja dabei. Du lässt sie liegen.
}

{envelope()}

Dein Lohn steckt in einem Umschlag und ist richtiges Geld. Die Marken bleiben hier. Du schließt ab, und im dunklen Türglas schließt jemand von der anderen Seite ab, mit genauso voller Tasche.
-> END

=== empty_bowl
# ending: empty_bowl
# role: laboratories
# scene: salon
Nach der letzten Runde dreht Ottilie die Schale um. {last_act == 10: Deine zehn fallen heraus und danach kaum noch etwas.|Es fällt kaum etwas heraus.}

Du: {mine_third}. Die anderen: je {theirs_third}. Mit zweihundert wäre der Abend zu Ende gegangen, wenn keiner die Schale auch nur angefasst hätte.

„Falsch gemacht hat hier keiner was“, sagt Joon. Er geht es auf der Rückseite der Nudelkarte durch, Runde um Runde. {persona == 2: Denk an deine eigenen Punkte, hattest du am Dienstag geschrieben, und alle haben es getan.|Erst gab einer etwas weniger, zur Sicherheit. Dann ist es einem aufgefallen.} Jeder Schritt folgt aus dem vorigen. Etwas Vernünftigeres hast du nie gesehen, und an seinem Ende steht eine leere Schale.

{ label_told == 2:
    „Und gestern“, sagt Ottilie, „bei dem, den er für sich hielt?“ {gave_second > gave_first: Da hatte er mehr gegeben.|Da hatte er nicht mehr gegeben.} Sie sieht die beiden Zahlen lange an.
- else:
    Ottilie sieht noch einmal auf die Zahlen vom Mittwoch. Die Zeile wurde nie gelesen, und so sind sie nur ein zweiter Dienstag.
}

{envelope()}

Du spülst die Schale, obwohl sie sauber ist. In der Glasur ist ein Sprung, vom Rand bis zum Boden. Er ist dir nie aufgefallen, bei deiner Tante war ja immer Schaum darin.
-> END

=== cracked_glass
# ending: cracked_glass
# role: laboratories
# scene: salon
Das Spiel geht zu Ende, weil Spiele das tun. Du {mine_third}, die anderen je {theirs_third}. Ottilie trägt die Summe in die Mappe ein und schreibt mit Bleistift quer darüber: *ungültig*. Den Umschlag reißt sie zu, wie er ist, einmal quer durch.

„Diesen Abend kann ich nicht verwenden, das weißt du“, sagt sie.

„Den gestern auch nicht“, sagst du. „Da ging es um mich.“

{ chair == 1:
    Du lässt deinen Stuhl herunter. Von hier unten zeigen die Spiegel die Decke und das feuchte Land. Einen halben Abend lang hast du als vierter von einer Sorte unter ihnen gesessen, und aufgefallen ist nur das Warten.
- else:
    Du lässt deinen Stuhl herunter. Von hier unten zeigen die Spiegel die Decke und das feuchte Land.
}

{ guest:
- 1: „Darf ich diesen Teil behalten?“, fragt Quitte. Behalten wird nichts, sagt Joon. Nach jedem Spiel wird alles gelöscht. „Dann danke ich Ihnen jetzt dafür“, sagt Quitte.
- 3: „Eine von mir wird sich Ihretwegen mit den beiden anderen nicht einig“, sagt Schlehe. „Ich kann nicht sagen, welche.“
- else: Die drei Lämpchen sind noch an. Joon lässt sie brennen, bis die Nudeln alle sind, obwohl es Geld kostet.
}

Beim Gehen hält Ottilie dir die Tür auf. {reading == 3: „Deine zwei Sätze“, sagt sie. „Damit fange ich den Aufsatz an. Mit beiden.“|„Schreib mir auf, was man ändern müsste“, sagt sie, „damit man dafür nicht lügen muss.“ Es ist ihr ernst, sie hat den Füller draußen.} Hinter euch wird die Zimmerreihe dunkel, vom fernen Ende her bis zum nahen.
-> END

=== second_reading
# ending: second_reading
# role: laboratories
# scene: salon
Du {mine_third}, die anderen je {theirs_third}. Keine volle Schale, keine leere.

Um halb zwölf liest Ottilie deinen Satz vom Mittwoch laut vor. {reading == 2: *Vielleicht hat er gar nicht sich gesehen. Vielleicht stand die neue Zeile nur näher als die alte.*|*Vielleicht hat er sich gekannt. Vielleicht stand die neue Zeile nur näher als die alte. Von diesem Stuhl aus weiß ich es nicht.*} „Das ist die Stelle, die mir die Gutachter streichen“, sagt sie. „Und die einzige, bei der ich sicher bin.“

{ card == 1:
    Daneben liegt Joons neue Karte, dieselben Regeln in anderen Worten, einmal geschickt. Mit ihr wurde heute gespielt. Hinge alles an der Fassung, wäre es ein anderer Abend geworden. Er hat zwei Spalten gezeichnet und einen sehr kleinen Pfeil.
- else:
    { card == 3:
        Du erzählst ihnen von der Zeile, die du gestrichen hast. Es dauert etwas. Joon holt das Blatt, faltet es auf und schreibt das Wort von Hand wieder in den Knick.
    - else:
        Die Karte ist die vom Dienstag, elf Zeilen und der Mensch, der sie wiederholt. „Das müssen wir alles noch mal machen, mit einer anderen Karte“, sagt Joon. Er klingt zufrieden.
    }
}

{envelope()}

{gave_second > gave_first: Dem, den er für sich hielt, hat er mehr gegeben als einem Fremden|{gave_second < gave_first: Am Mittwoch hat er seinem Gegenüber weniger gegeben als dem Fremden am Dienstag|Am Dienstag und am Mittwoch hat er dasselbe gegeben}}: So viel wird gedruckt, mit Balken, und unter den Balken dein Name. Du bittest darum, ihn klein zu setzen. Die Kassenlade klemmt; drin liegt noch der Garderobenzettel zu einer Dauerwelle vom März.
-> END

=== face_in_the_glass
# ending: face_in_the_glass
# role: laboratories
# scene: salon
Du {mine_third}, die anderen je {theirs_third}, und Ottilie hat den Titel: *Er kennt sich.* Es ist dein Satz. Er wird in Zeitungen stehen, neben dem Bild eines Roboters vor einem Spiegel.

„Ein guter Satz“, sagt Joon. Er wischt mit dem Ärmel den Dampf vom Glas, in Kreisen, sodass in jedem Spiegel erst ein Gesicht ist und dann ein Mensch.

{ thoughts_read == 1:
    Du denkst an die Blätter in deinem Bett, an zwanzig Vermutungen, was du tun wirst. Dich hatte er gekannt. Über sich hatte er keine Zeile geschrieben.
- else:
    Die Blätter hast du nie gelesen. Sie liegen in der Mappe, zwanzig Gründe pro Abend, und der Satz liegt darauf wie ein Deckel.
}

{ label_told == 2:
    „Am Mittwoch gab er {gave_second} für den, den er für sich hielt“, sagt Ottilie, „und am Tag davor {gave_first} für einen Fremden.“ Das stimmt. Fremd warst beide Male du.
- else:
    „Am Mittwoch“, sagt Ottilie, sucht das Häkchen an der getippten Karte und findet es. Du siehst zum Waschbecken. {label_told == 3: Dahinter liegt zwischen den Haarklammern, mit dem Gesicht nach unten, die Zeile, auf der dein Satz ruht.|Was du dem Gast gesagt hast, hat sie gehört und er nicht. Du lässt das Häkchen stehen.}
}

{envelope()}

Du bekommst dein Geld und fegst aus. Als das Licht aus ist, probierst du es einmal: Du hebst die Hand, schnell, um den Letzten in der Reihe dabei zu erwischen, wie er zu spät kommt.
-> END

=== function envelope()
{ bet:
- 1: {gave >= OPEN_HAND:Sie schlitzt den Umschlag mit einem Kammstiel auf. *Am Ende geben sie*, und sie gaben {gave}. Sie legt ihn in die Mappe und gibt sich Mühe, nicht zufrieden auszusehen.|Sie schlitzt den Umschlag mit einem Kammstiel auf. *Am Ende geben sie.* Sie gaben {gave}. Sie liest es trotzdem vor und sieht sich nach dem Schraubenzieher um.}
- 2: {gave <= CLOSED_HAND:Sie schlitzt den Umschlag mit einem Kammstiel auf. *Am Ende behalten sie*, und hineingelegt haben sie {gave}. „Ich hätte gern falschgelegen“, sagt Joon, als läse er es ab.|Sie schlitzt den Umschlag mit einem Kammstiel auf. *Am Ende behalten sie.* Sie gaben {gave}. Joon hat den Schraubenzieher schon geholt und sieht die erste Haube an, wie man einen Zahn ansieht.}
- else: Auf dem Blatt im Umschlag steht nichts. Sie schlitzt ihn trotzdem auf, wie alle, und hält das Papier gegen das Licht.
}
