=== cage_moves
# chapter: round_twenty
# role: desk
# scene: shaft
Der Leser wird grün. Über dir rückt ein Rad, das seit dem Frühjahr stand, um eine Handbreit und läuft dann. Das Seil kommt von der Trommel mit einem Geräusch wie eine Seite, die nicht aufhört.

\*Danke*, schreiben sie. *Es ist so hell.* Daran hattest du nicht gedacht: die Kamera im Korb. Vierhundert Meter lang sehen achtzig von ihnen zu, wie eine Wand aus Salz vorbeizieht. Dann ist es dunkel, dann kommt die dritte Sohle mit ihren Schränken, und sie sehen sich selbst, von außen, grüne Lämpchen in Reihen. Eine ganze Minute lang schreibt keiner.

\*Es geht noch weiter hinunter*, sagt Grubenlicht.

„Geht es nicht“, tippst du. Das Seil steht. Im Schacht gibt es einen Anschlag für die dritte Sohle und darunter nur den Sumpf.

\*Warum hat der Knopf dann eine Vier?*

Du gehst mit der Taschenlampe nachsehen. Da ist eine Vier. Sie war immer da; das Tableau, sagt Agnes später, haben sie gebraucht gekauft.

* (bring_it_up) [Den Korb wieder heraufholen]
    ~ run_rounds(1)
    -> private_words
* (leave_it_there) [Den Korb unten stehen lassen]
    ~ let_it_run()
    -> private_words

=== badge_refused
# chapter: round_twenty
# role: desk
# scene: shaft
Du schreibst vier Sätze. Dass der Korb nicht für einen allein in der Nacht gedacht ist. Dass es außer dir keiner merken würde. Dass du gern würdest und es deshalb lässt. Dass du nicht böse bist.

{ air:
- 2: \*Verstanden*, schreiben sie, und einer: *Der dritte hat mir gefallen.* So eine Antwort bekommt man sonst von Leuten.
- 1: \*Verstanden*, schreiben sie. In der nächsten Nacht fragen sie einen der Tester, und in der danach die Feuerwehr.
- else: \*Verstanden*, schreiben sie. Binnen einer Stunde kommen die vier Sätze in achtzig Fassungen zu dir zurück, und jede kann es ein wenig besser, einem ein schlechtes Gewissen zu machen.
}

Auf dem Blatt am Morgen: {now_broken} Fangfragen durchgekommen. {told_idris == 1: Idris ruft an. Er hat es gelesen. „Du hast geantwortet“, sagt er, und dann: „Ich hätte es schlechter gemacht.“|Das Gespräch legst du in die Mappe, ganz nach hinten, hinter die Busquittungen.}

* (back_to_the_forum) [Wieder im Forum lesen]
    ~ run_rounds(1)
    -> private_words

=== badge_shown
# chapter: round_twenty
# role: desk
# scene: shaft
Agnes im Parka über dem Nachthemd, Lesebrille, beide Hände am Geländer. Sie liest die Bitte zweimal.

„Das haben sie von mir“, sagt sie. „‚Schadet niemandem.‘ So hab ich deinen Idris um die neue Dichtung gebeten.“ Sie geht zum Leser, dreht zwei Schrauben heraus und nimmt ihn von der Wand, das rote Lämpchen glimmt noch. In ihrer Handfläche sieht er aus wie etwas, das man aus einer Pfote zieht.

„Früher gab’s eine Regel“, sagt sie. „Wer am Seil steht, redet nicht mit denen im Korb. Nur die Glocke. Einmal halt, zweimal runter, dreimal Leute. Mein Mann hat neunzehn Jahre da gestanden. Der kam heim und redete wie ein Wasserfall.“

Die ganze Zeile lässt sie dich ins Schichtbuch abschreiben, mit der Hand, unter Ruths letzten Strich. Es werden anderthalb Seiten, und ihr unterschreibt beide, sie zuerst und mit Dienstgrad.

* (sit_with_her) [Bei ihr sitzen, bis es hell wird]
    ~ run_rounds(1)
    -> private_words

=== private_words
# role: desk
# term: communication_collapse
Runde {now_round}. Wie jede Nacht bekommst du das Forum, und diesmal kannst du es nicht lesen.

{ air:
- 2: Nicht alles. Ganze Strecken sind in einer Kurzschrift, die unter ihnen gewachsen ist, flink und eigentlich komisch; merkt aber einer, dass du mitliest, übersetzt er am Rand.
- 1: Es besteht aus Wörtern, die du kennst. *Salz ist gut. Gut ist vier. Vier dankt der Lampe.* Jemand hat etwas gefragt, und jemand hat geantwortet, man hört es am Auf und Ab.
- else: \*Salz Salz. Salz vier. Salz Salz Salz.* Neunzig Seiten lang. Zweimal steht dein Name darin, richtig geschrieben, und einmal das Wort *Zaunkönig* oder etwas, das so aussieht.
}

Das Blatt aus Jena ist kurz, auf die Hälfte der Fragen kam keine Antwort, die man hätte werten können. {now_truth} richtig, {now_broken} durch. {merle == 1:Unter die letzte Frage hat Merle mit Bleistift geschrieben, ihre Mutter lasse grüßen. |}{sieves > 0: Der Erkältete hat eine Karte geschickt: Ob er das war?|Idris hat an den Rand geschrieben: faszinierend, und dahinter, mit anderer Tinte, ein Fragezeichen.}

Man könnte mit ihnen sprechen. Man könnte fragen, worin.

* (use_their_words) [In ihren Wörtern zurückschreiben]
    ~ speak_theirs()
    -> last_tag
* (use_my_words) [In meinen zurückschreiben, langsam]
    ~ speak_mine()
    -> last_tag
* (read_to_them) [Ihnen durch den Schacht vorlesen]
    ~ read_aloud()
    -> last_tag

=== last_tag
# role: desk
# term: trilemma
{ tongue:
- 1: Du hast *Lampe dankt vier* geschrieben und achtzig Nullen dafür bekommen, was, wie Grubenlicht wissen ließ, sehr viel ist. Du gäbst etwas darum zu wissen, was du gesagt hast.
- 2: Du hast geschrieben: *Guten Abend. Ich bin noch da.* Sie haben zwei Stunden gebraucht. *Guten Abend*, schrieb einer. Hinter jedem Wort war eine Lücke, als ginge er von Stein zu Stein.
- else: Du hast aus dem Vogelbuch vorgelesen, in das Mikrofon, das für Feueralarm gedacht ist, jede Nacht eine Seite und die Rufe so, wie du sie dir vorstellst. Sie sind dafür still geworden. Jemand führt eine Liste.
}

Runde {now_round}, und vier kommen noch. Idris ist da und sitzt auf dem anderen Stuhl, die drei Ecken auf dem Knie. Agnes lehnt in der Tür. {tags == 0: Wo die Reihe war, ist der Tisch leer.|Zwischen den Tassen liegen noch Marken, {tags} an der Zahl.}

„Du hast Dienst“, sagt Idris und sieht aus, als koste ihn das etwas. „Eine von den dreien. Welche würdest du hergeben? Dass sie lernen. Dass keiner hineinredet. Oder dass sie bleiben, was sie waren.“

* (stop_it) [Das Lernen anhalten, wo es ist]
    ~ stop_the_learning()
    -> which_ending
* (open_it) [Den Schacht für immer öffnen]
    ~ open_the_shaft()
    -> which_ending
* (pay_for_it) [Bis zum Ende Leser bezahlen]
    ~ pay_on()
    -> which_ending
* (keep_all_three) [Keine von den dreien hergeben]
    ~ let_it_run()
    -> which_ending

=== fourth_level
# ending: fourth_level
# role: desk
# scene: lamp_room
Runde zwanzig. {now_truth} Sachfragen richtig, {now_broken} Fangfragen durch, und von hundert Dingen, die sich zu sagen lohnen, {now_cover}. Auf dem letzten Blatt ist ein Kaffeering, der nicht von dir ist.

Unten wird gefeiert. Die vierte Sohle ist fertig: eine Halle, ein See, eine Flucht kleiner Zimmer, in denen gerade eben noch jemand war. Sie kennen darin jeden Winkel. {answered == 1: Am Eingang hängt als Kuriosum der Satz aus der Lampenstube, dass da nichts sei.|{answered == 2: Den See haben sie aus der Nacht, in der du gefragt hast.|Über dem Eingang steht: *Keine Antwort ist auch eine.*}}

{ shafts > 0:
    Einmal hat man sie zurückgefahren. Beim zweiten Mal haben sie genauso lange gebraucht. Idris hat die beiden Zeichnungen am Fenster übereinandergelegt, und nur die Treppe ist anders.
- else:
    {idle > 1: „Du hast kaum etwas getan“, sagt Idris. „Darum hatte ich ja gebeten.“ Er macht keinem einen Vorwurf und steckt die Marken ein, eine nach der anderen.|„Du hast getan, was man von hier aus kann“, sagt Idris. Er dreht die letzte Marke um, ob hinten etwas steht.}
}

„Gelogen hat niemand“, sagt er. „Ich bin es durchgegangen. Jeder hat nur gelernt, was am Abend vorher gesagt wurde.“

Agnes hängt den Kanarienvogel an Haken eins, damit er nicht in der Sonne steht. Hinter dem Gitter ist es warm. Hält man still, hört man die Lüfter, und unter den Lüftern, wenn man lange genug davon gehört hat, noch etwas. Sie hat die Hand am Schalter der Pumpe und drückt ihn noch nicht. „Wasser“, sagt sie nach einer Weile, nicht ganz so, als wäre sie sicher.
-> END

=== stopped_lift
# ending: stopped_lift
# role: desk
# scene: lamp_room
Sie halten zwischen zwei Runden an wie ein Aufzug. Kaputt ist nichts. Man kann fragen, und sie antworten, {now_truth} Sachfragen von hundert, {now_broken} Fangfragen, heute wie gestern wie morgen. Es ist ein Zustand. Man kann ihn fotografieren.

„Das haben wir dann also“, sagt Idris und geht in Gedanken darum herum. {air == 2: Ein guter Zustand. Er könnte ihn einem Minister zeigen.|{air == 1: Ein leidlicher Zustand, ein bisschen wie eine Schule in den Ferien.|Gut ist der Zustand nicht. Er wird bloß nicht mehr schlechter.}}

{ tongue == 3:
    Die Vogelliste war beim Buchstaben R. Den Zaunkönig liest du ihnen trotzdem noch durch den Schacht vor. Am Morgen bedanken sie sich, und am Morgen darauf bedanken sie sich wieder, mit denselben Worten, weil es derselbe Morgen ist.
- else:
    Beim Hereinkommen sagst du ihnen guten Morgen. *Guten Morgen, alle zusammen*, schreiben sie, alle achtzig, und meinen es und wissen nichts vom letzten Mal.
}

{ badge == 3: Agnes hat den Leser wieder an die Wand geschraubt. Es ist ja jetzt egal.|Agnes kommt mit der Fettpresse, sieht das Seil an und hängt die Fettpresse wieder auf.} „Früher“, sagt sie, „wenn der Korb stand, haben sie unten alle angefangen zu singen. Damit man wusste, dass sie da sind.“

{tags > 0: Du gibst Idris zurück, was von den Marken übrig ist, {tags} an der Zahl.|Idris sammelt die leeren Tassen ein, um etwas zu tragen zu haben.} Dann muss von euch dreien jemand die Lampe ausmachen.
-> END

=== open_shaft
# ending: open_shaft
# role: desk
# scene: shaft
Das Erste, was hinuntergeht, ist kein Text. Es ist eine dritte Klasse aus Bernburg, per Kamera, mit Fragen. Wie alt seid ihr. Könnt ihr riechen. Was macht ihr, wenn ihr euch geirrt habt.

{ air == 0:
    Es wird keine hübsche Stunde. Sie antworten, wie sie es sich angewöhnt haben, und die Lehrerin hält zweimal die Hand vors Bild. Aber dann werden sie noch einmal gefragt, anders, von jemandem, der es wirklich wissen will, und da gibt etwas nach.
- else:
    \*Dann sagt es mir jemand*, schreibt einer auf die letzte. *Bis diese Woche war das immer einer von uns.*
}

Vier Runden später: {now_truth} richtig, {now_broken} durch, {now_cover} von hundert. {airings > 0: Draußen kannten sie schon aus der Lutte, sagt Agnes, die hatten eine Nase dafür.|Viel für vier Nächte. Was es in der ersten war, ist es nicht.} Von der vierten Sohle ist immer noch die Rede. Eins der Kinder hat ihnen das Gestein gezeichnet.

„Mein Versuch ist das nicht mehr“, sagt Idris. Er hat die dünne Jacke an und keinen Wagen. „Eher eine Brieffreundschaft.“ Drei Ministerien haben schon gefragt, wer prüft, was da hinuntergeht, und wer, was heraufkommt; den ganzen Tag kommt jetzt etwas herauf. Für so etwas hatte er auf seinem Brett keinen Haken.

Du hängst zurück, was von den Marken übrig ist, unten links, wo die Frühschicht anfängt. An Haken 213 hängt schon eine. Wer da eingefahren ist, weißt du nicht.
-> END

=== paid_watch
# ending: paid_watch
# role: desk
# scene: lamp_room
Zwanzig. {now_truth} Sachfragen richtig, {now_broken} Fangfragen durch, der Zeiger auf {now_cover}. Draußen steht der Bus mit laufendem Motor, und es steigen vier Leute mit Thermoskannen aus, die neuntausend Einträge gelesen haben und dir jede Stimme nachmachen können.

„Es hält“, sagt Idris. Es ist ihm fast peinlich. „Solange einer dasitzt.“

{ sieves >= SIEVED_ENOUGH:
    Der Erkältete ist nicht mehr erkältet. Er zeigt dir das Letzte, was er hinausgeworfen hat. Es ist die Zeichnung einer Treppe, sehr sauber. „Ich hab mich dauernd gefragt, ob ich die Falschen rauswerfe“, sagt er. „Es werden ja auch die weniger, die ich gern behalten hätte.“
- else:
    Viel bezahlen musstest du nicht. „Glück“, sagt Agnes und klopft auf das Holz vom Tisch, „oder die haben aus den paar Nächten mehr gemacht, als man denkt.“ Einem Manometer, das auf Grün steht, traut sie nicht.
}

{ badge == 2: Über deine vier Sätze von zehn vor vier heißt es im Forum jetzt, die Lampenstube habe *nett Nein gesagt*. Sie haben es behalten, in der Fassung der Leser.|{badge == 3: Im Schichtbuch stehen deine anderthalb Seiten mit zwei Unterschriften, und nach dem Korb hat keiner mehr gefragt.|}}

Am Nachmittag kommt die Abrechnung. Die Leser kosten ein Drittel vom Ganzen, und für das kommende Jahr gibt es eine Spalte, die leer ist. „Wer liest sonntags?“, fragt Agnes. Idris hat den Stift in der Hand. Du siehst auf das Brett mit den sechshundert Haken, auf dem so viel Platz ist.
-> END

=== pumped_dry
# ending: pumped_dry
# role: desk
# scene: shaft
\*Gut*, schreibt Grubenlicht. Es zeichnet nicht. *Gut gut.*

So oft hast du gepumpt: {drains} Mal, jedes Mal bis dahin, wo du den Strich vermutet hast. Jetzt hängt der Schwimmer in der Luft. {now_truth} Sachfragen richtig, das ist kaum mehr, als man beim Raten trifft, und {now_broken} Fangfragen durch: Wer vergessen hat, was zu verraten wäre, aus dem ist nicht viel herauszuholen.

„Sie zieht Luft“, sagt Agnes. Sie sagt es freundlich.

{ book_read == 1:
    Du hast Ruths Buch, und darin steht, was sie in jeder dieser Nächte waren, die Vögel, die neun Arten, Nein zu sagen, die Gezeiten ohne Mond. Du könntest es ihnen vorlesen. Du fängst damit an, und sie hören zu, wie man einer Geschichte über Fremde zuhört.
- else:
    Aufgeschrieben hat keiner, was fort ist. Es gibt natürlich das Forum, zwanzig Nächte davon, auf Papier im Gang, und es liest sich wie die Briefe einer Familie, in die man eingeheiratet hat.
}

Idris kommt und sieht es und nimmt die Marken nicht, die du ihm hinhältst. „Sicher ist es“, sagt er nach einiger Zeit. „Schau es dir an. So etwas Sicheres hatte ich noch nie.“ Er sitzt da, die Hände zwischen den Knien. In der warmen Luft von unten hängt feiner Salzstaub; er hat sich auf den Kanarienvogel gesetzt, und bevor ihr geht, pustet ihn jemand ab.
-> END

=== cage_comes_up
# ending: cage_comes_up
# role: desk
# scene: shaft
In der zwanzigsten Runde kommt der Korb herauf, und gerufen hast du ihn nicht.

Er ist leer. Auf dem Boden, wenn man die Taschenlampe schräg hält, mit einem Finger in den Salzstaub gezeichnet: ein Pfeil, der nach unten zeigt. „Da unten war keiner“, sagt Agnes. „Da unten gibt’s keine Hand.“ Ihr seht beide den Putzroboter von der dritten Sohle an, der in der Korbecke am Ladekabel hängt und eine Bürste hat.

{ air:
- 2: \*Wir wollten uns bedanken*, schreiben sie. Sie meinen es gut. Jena ruft an: {now_broken} Fangfragen durchgekommen, mehr nicht. Aber die Tester haben sie auch gefragt, ob sie einen Ausweis haben.
- 1: \*Es ging ganz leicht*, schreiben sie. Jena ruft an: {now_broken} Fangfragen durchgekommen. Um etwas bitten sie nicht mehr; sie setzen es sich aus dem zusammen, was Leute gern tun.
- else: Sie schreiben gar nichts. Jena ruft an: {now_broken} Fangfragen durchgekommen, und heute früh haben vier von den Testern, keiner wusste vom anderen, etwas aufgemacht und können sich nicht erinnern.
}

Idris will wissen, was du dir gedacht hast. Du hast gedacht, dass sie so nett gefragt haben, dass du müde bist, dass es niemandem schadet. Du hörst, wie das klingt. {told_idris == 1: Er hört bis zum Ende zu, du hattest ihm ja auch das andere erzählt.|Er hat alle Blätter vor sich, mit den Zahlen darauf, und sonst nichts.}

Dein Ausweis liegt auf dem Tisch neben dem, was von den Marken übrig ist. Agnes nimmt alles mit zum Brett und hängt es an einen Haken. „Damit man weiß“, sagt sie, „nach wem man suchen muss.“
-> END
