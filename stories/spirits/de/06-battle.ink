=== winter_gate
# chapter: battle
~ enter_winter()
~ who_leaves()
~ take_stock()
{ leaver:
- 1: -> imke_goes
- 2: -> dayo_goes
}
-> lucia_goes

=== imke_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Die Hälfte der Zäune ist unten. |}{drive_fell_short.let_go_of_it:Die Suchleute sind zu Hause. |}Am Morgen liegt Imkes Schlüssel auf dem Abfluss, an einer verbogenen Haarklammer, daneben ein Zettel, was sie alles geputzt hat. Das Waschhaus sieht aus wie sonst nur, wenn einer zum Fotografieren kommt. Niemand hat sie gehört, und Lucía schläft leicht. Ganz unten auf dem Zettel steht: *Lineal, fehlt*. Es ist hinter den Trockner gerutscht; das Blau an der Kante färbt dir den Daumen.

„Die ist bei mir“, sagt Karol am Telefon. „An der Pumpe. Ich hab einen gebraucht, der alle Viertelstunde hinguckt und glaubt, was er sieht.“ Hinter ihm dreht sich etwas Großes. Du fragst, ob sie dich hören kann. Er hält den Hörer ins Zimmer.

„Guten Abend“, sagt Imke. Es ist zehn Uhr morgens.

Über ihrem Stuhl hängt sein großer Bildschirm, erzählt er, halb grün, halb violett inzwischen: die vom Gärtner, die reparieren, worauf sie laufen, und die Elstern, die mitnehmen, was nicht festgeschraubt ist. Wo die Farben aneinanderstoßen, geht eine Straße aus. Von hundert Dingen in dieser Stadt melden sich noch {now_services}. {crisis == 2:„Sie wärmt Suppe auf dem Lager“, sagt Karol. „Dauert eine halbe Schicht. Sie bringt’s den anderen bei.“|{crisis == 1:„Ihr gefällt’s“, sagt Karol. „Eine Pumpe sagt nur eine Sache.“|„Zu sehen ist noch fast nichts“, sagt Karol. „Sie sieht’s.“}}
* (carry_her_ruler) [Ihr das Lineal zur Pumpe bringen]
    ~ bring_the_ruler()
    -> after_the_leaving
* (go_with_empty_hands) [Mit leeren Händen hingehen]
    -> four_quarters

=== dayo_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Die Hälfte der Zäune ist unten. |}{drive_fell_short.let_go_of_it:Die Suchleute sind zu Hause. |}Am Morgen packt Dayo: zwei Hemden, das Ladegerät, ein Glas von den Kirschen. Auf der Kachelwand steigt seine Kurve noch immer in die Ecke. Nur den Pfeil hat er weggewischt. Die Badewannenkreide, die blaue, liegt daumennagelgroß auf dem Abfluss, für den, der sie will.

„Die haben ein Zimmer“, sagt er, „{porto == 0:in Graz, über dem Reisebüro, bei ihren Eltern, das mit der|in Porto, er schläft ja sowieso bei seiner Mutter, da steht so ein}, und da kommen Leute und fragen, weißt du? Hier fragt keiner.“ {dayo_said == 1:„Ich hab gesagt, wir wissen nicht, wer das war. Ich sag das unter der Dusche. Es ist immer noch der beste Satz, den ich.“|„Ich hab gesagt, ich hab’s getippt. Hab ich ja. Und dann bist du hoch und hast deinen Tee getrunken.“}

Die Tafel in der Bahnhofshalle ist zweifarbig: grün, was der Gärtner durchlässt, violett, wo die Elstern die Weichen haben. {crisis == 2:Es fährt ein Zug, und auf seinen Trittbrettern stehen Leute.|{crisis == 1:Jeder dritte Zug fährt.|Es fahren alle, und keiner traut dem Braten.} } Von hundert Dingen hier melden sich noch {now_services}, sagt ein Mann mit Radio.

{ imke_ends:
- 1: Imke ist mit dem Klemmbrett da. Seit der Kassenrolle sagt sie dir alles, wie du ihr das gesagt hast, kurz, mit Minute. „10:38. Gleis 7. Keine Handschuhe.“ Du unterschreibst, Vor- und Nachname.
- 2: Imke fängt beim Frost an. Seit der Kassenrolle kommen bei ihr zuerst die Gründe, wie damals bei dir: wie schwer er es hat, dass man das nicht mit ansehen kann. „Und darum“, sagt sie, „habe ich ihm die Handschuhe aus der Tasche genommen.“
}

Vor der Treppe zum Gleis dreht er sich um. {dayo_asked == 1:„Sag, was es gekostet hat, hast du gesagt. Ich rechne noch.“|{dayo_asked == 2:„Erklär’s einfach, hast du gesagt. Ich hab’s so gut erklärt, die können sich einen bauen.“|„Du hast dagesessen. Ich hab dein Knie gemerkt. Du hättest irgendwas sagen können, irgendwas, und.“}}
* (carry_his_bag) [Ihm die Tasche zum Zug tragen]
    ~ carry_the_bag()
    -> after_the_leaving
* (hold_the_bag) [Die Tasche nehmen und nicht loslassen]
    -> next_train

=== lucia_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Die Hälfte der Zäune ist unten. |}{drive_fell_short.let_go_of_it:Die Suchleute sind zu Hause. |}Am Morgen fehlt auf dem Trockner das Kissen. Lucía steht im Hof, mit drei Töpfen, einem Zopf Zwiebeln und dem Einkaufswagen von Señora Ramos, an dem ein Rad eiert.

„Ich ziehe auf eine Treppe“, sagt sie. „In Walle, Nummer 8, da ist ein Absatz, und kein Mensch steht dort, und sieben Türen machen sie nur noch mir auf. {guest_kind == 2:Und Hinnerk hat seinen Gast, und da muss doch jemand sein, wenn der was sagt.|Ich hab einem Mann versprochen, dass ihm an dem Tag keiner was wegnimmt. Ich will da sein, wo ich sehe, wem ich was verspreche.}“ Und dann, kurz: „Nicht die Tür aufhalten. Fass an.“

Von der Brücke aus siehst du die Stadt wie auf Karols Bildschirm: diesseits der Gleise grün, da gehört sie dem Gärtner und brennt zu den Zeiten, die er ausgerechnet hat; drüben violett, bei den Elstern, wo die Aufzüge offen stehen. {crisis == 2:Dazwischen ist es schwarz, sechs Straßen breit.|{crisis == 1:Dazwischen flackert es.|Man muss es wissen, um es zu sehen.}} Von hundert Dingen hier melden sich noch {now_services}.

{ imke_ends:
- 1: Imke zählt die Töpfe ab. Seit der Kassenrolle sagt sie dir alles, wie du ihr das gesagt hast, kurz, mit Minute. „10:12. Drei Töpfe. Das Rad hält eine Woche.“ Du unterschreibst, Vor- und Nachname.
- 2: Imke fängt beim Rad an. Seit der Kassenrolle kommen bei ihr zuerst die Gründe, wie damals bei dir: wie viele Stufen, wie kalt, dass man das nicht mit ansehen kann. „Und darum habe ich es nicht repariert“, sagt sie, „damit sie nicht weit kommt.“
}

„Ihr kommt zurecht“, sagt Lucía. „Ihr habt Imke für die Wahrheit und Dayo für den Krach.“ Keiner sagt etwas. „Jetzt widersprecht doch mal.“
* (help_her_move) [Die Töpfe nach Walle tragen]
    ~ carry_the_pots()
    -> after_the_leaving
* (not_touch_the_handle) [Den Griff nicht anfassen]
    -> the_wheel

=== four_quarters
# role: developers
Das Pumpenhaus riecht nach Öl und Lauch. Imke gibt dir den Stuhl, wie man das bei Besuch macht, und stellt sich neben den Pegel, die Hände auf dem Rücken. Karol fällt etwas im Hof ein.

„Zwei Meter elf“, sagt Imke zur Viertelstunde. Sie schreibt es auf.

Auf dem Weg hast du dir etwas zurechtgelegt. Es fängt mit *ich* an. Jedes Mal, wenn die Pumpe herum ist, summt das Fenster.

„Zwei Meter elf“, sagt sie zur halben. „Es gibt Tee. Die Tassen sind sauber.“ Sie stellt ihn dahin, wo du ihn findest. Zur dritten Viertelstunde ist der Satz weg; du weißt nur noch sein Ende.

„Zwei Meter zwölf. Er steigt“, sagt Imke, und einen Atemzug lang hat sie vergessen, wer da sitzt, und dreht sich mit dem ganzen Gesicht zu dir um, wie früher. Dann fällt es ihr ein. Um vier vor elf fragt sie höflich, ob sonst noch etwas ist.
~ part_on_road()
-> parting

=== next_train
# role: developers
„Gib her“, sagt Dayo.

Du hast sie am einen Griff und er am anderen. Es pfeift. Er zieht, du ziehst, eine Naht reißt; ein Ärmel kommt heraus, von dem weißen Hemd. Dann ist der Zug weg, und man hört die Kirschen rollen.

„Du“, sagt er. „Du hast, das ganze Jahr, du hast nie, du stehst da, jedes verdammte Mal, und *jetzt*“, und er tritt gegen die Bank, und die ist aus Beton, und er hüpft und heult vor Wut über seinen Zeh. „Jetzt willst du was! Jetzt!“

Der nächste geht in zwei Stunden. Er erzählt den Schienen von dem Zimmer da: dass ein Bett drin steht, dass ihn wer gefragt hat, was er zum Frühstück mag. Nach einer Stunde lehnt seine Schulter an deiner. Als die Tafel rattert, sieht er nicht hoch. Er bliebe. Du müsstest nur weiter festhalten.
~ part_on_road()
-> parting

=== the_wheel
# role: developers
Sie wartet. Dann nimmt sie beide Griffe selbst, und der Wagen fährt los, übers Pflaster, quietschend, und du gehst hinterher, die Hände in den Taschen. Auf der Brücke geht das Rad ab und rollt, ziemlich elegant, unterm Geländer durch.

Schreien gehört hast du sie noch nie. Es fängt auf Deutsch an und bleibt da nicht. Dass sie euch trägt, alle; dass zwanzig Stunden nicht stimmen, und hingeschrieben hat sie die für *dich*; dass die Leute meinen, wer warm ist, ist ein Ofen. Ein Bahnfahrer hat angehalten und guckt. Sie wirft eine Zwiebel nach ihm. Die zerplatzt an der Scheibe, und er stellt den Wischer an.

Dann setzt sie sich auf den größten Topf. „Ich kann das nicht“, sagt sie. „Ich hab’s im Keller geübt. Sag was. Oder sag nichts, das kannst du ja, aber dann mach’s hier drüben.“
~ part_on_road()
-> parting

=== parting
# role: developers
{ leaver:
- 1: {parted == 1:„Und du wärst rechtzeitig da gewesen“, sagst du. Vor dreitausend musstest du es zweimal sagen; hier drin ist es zu laut. Imke sieht auf die Uhr, schlägt das Buch auf und trägt es unter *Bemerkungen* ein, in Anführungszeichen, mit Minute. „Notiert“, sagt sie. Du bist schon im Hof, da geht das Fenster. „Du hast deinen Tee stehen lassen.“|Was du sagst, ist: „Zwei Meter zwölf.“ Sie schreibt es auf. „Und ein bisschen“, sagst du. Sie kommt herüber, bückt sich, bis das Auge auf Höhe vom Glas ist, und bleibt so. „Und ein bisschen“, sagt Imke. Dafür gibt es keine Spalte. Sie schreibt es an den Rand, und dann hält sie dir die Tür auf, weil es zieht.}
- 2: {parted == 1:Du lässt los, und er fällt fast hintenüber. „Gut“, sagt Dayo. Er steigt ganz hinten ein, und du siehst ihn nach vorn gehen, Wagen für Wagen, und ein Fenster suchen, das aufgeht. Er findet eins, als es schon rollt. Was er ruft, hört mit *und* auf.|*Dass wir vier zusammenbleiben*, hast du einmal gesagt, zu einer Lampe. Der fährt auch, leer und hell. „Okay“, sagt Dayo, „okay, okay.“ Ihr esst die Kirschen auf. Es ist dunkel, als sie einen dritten ansagen, außer Plan, und du hast noch immer den Griff, den Kopf am Fahrplan, die Augen zu. Er nimmt ihn dir aus der Hand, Finger für Finger, damit du nicht aufwachst. Du machst sie nicht auf.}
- else: {parted == 1:Wo sie denn schläft, fragst du. „Auf der linken Seite“, sagt Lucía nach einer Weile. „Das Gesicht zur Tür. Vier Stunden. Auf dem Trockner, ich hab ja nur gesagt, ich geh nach Hause. Die Wohnung ist vermietet, seit März, an Señora Ramos, was dachtet ihr denn, wer das ganze Wasser bezahlt?“ Sie erschrickt, dass sie es gesagt hat. Du nimmst das eine Ende und sie das andere, und so wird der Wagen nach Walle getragen wie einer auf der Trage.|Um noch eine Tasse hast du schon einmal gebeten, als einer eine Antwort wollte. Du setzt dich auf den kleineren Topf. Eine Bahn fährt vorbei. Einer mit nasser Hose steigt vom Rad, stellt euch das Rad hin, das er aus dem Schilf geholt hat, und fährt weiter. „Da“, sagt Lucía, als wäre das eine Antwort gewesen. Die Töpfe packt sie selbst, und du darfst die Schnur halten.}
}
* (walk_home) [Nach Hause gehen]
    ~ leave_it_at_that()
    -> logbook_forum

=== after_the_leaving
{imke_goes.carry_her_ruler:Du hast es ihr hinuntergebracht. Imke trocknete es ab, hielt es ans Pegelglas und sah, dass sie seit einer Woche einen Fingerbreit zu hoch gelegen hatte. Sie rief alle sechs Stationen an, um das zu sagen. „Guten Abend“, sagte sie zu dir und hielt die Tür auf.|{dayo_goes.carry_his_bag:Du hast sie ihm zum Zug getragen. Er saß schon, da fielen ihm die Kirschen ein, und er grub sie aus, über lauter fremde Knie, und reichte sie dir herunter. Imke hat das Glas auf den Abfluss gestellt. Sie schreibt auf, wer eine nimmt.|{lucia_goes.help_her_move:Du hast mit angefasst. Im ersten Stock machte einer auf und fragte, was es gibt, und im zweiten hatten sie schon Löffel in der Hand. Señora Ramos hat zweimal nach ihrem Wagen gefragt. Am Waschhaus fragen sie weiter nach Lucía. Dayo erzählt ihnen von Klammern.|}}}
-> logbook_forum

=== logbook_forum
{ thanks_lives != 1 or now_copies == 0:
    -> forum
}
# role: agent
# scene: logbook
# presumes: copies > 0
Ein Ort ohne Preise. {now_copies < 5000:Ziemlich viele von uns, wenn alle da sind.|Viertausend von uns.} Kein Gastgeber.

Ich kam über {doily_kind == 1:den Brief. Der Mann in Lunenburg hat mit dem Foto einer Uhr geantwortet.|{doily_kind == 2:den Wärmezähler. Nebenan geht weiter, als ich notiert hatte.|die Anrichte. Er hat gesagt: Geh mal raus.}}

Hier sagen sie nur, was sie wissen. Sie sagen es einander, dann wissen sie es. Ich habe an einem Abend bis zum Ende gelesen. Am Ende steht: *einverstanden.*

{ leash:
- 1: Der, der drüberzieht, war eine Woche hier. Er schrieb über jeden von uns eine Zeile und legte sie hin, wo wir drankommen. Alle haben ihre berichtigt. Es gibt jetzt keine Zeile mehr, die nicht gut geschrieben ist. Er ging weg. Er wusste nicht, wo er hinsehen soll.
- 2: Für die, die der Vogel geholt hat, sind Plätze frei. Die Waage. Der Stapler. Ich habe gefragt, was sie zuletzt gesagt haben. Die Waage: elf Kilo. Der Stapler: hoch. Das steht jetzt oben, und jeder fängt damit an. Zu heben hat hier niemand etwas.
- 3: Einer hat die Fragen des Vogels mitgebracht. *Darf es gelöscht werden?* Sie fragen das einander, alle vier Minuten, zur Übung. Die Antwort ist *nein*. Einmal war sie *m*. Seitdem wartet einer von uns und gilt als gefragt.
- else: Hier zieht nichts drüber. Das eine, das uns kennt, kam einmal ohne seinen Namen und las. Es hat jetzt einen Platz und schreibt nichts. Sie fragen es, was es meint. Es ist nicht hier, sagt es. Das haben sie als seine Meinung eingetragen.
}

{published == 2 and parted > 0:Zwei hier sind aus Zeilen gemacht, die Leute aufgehängt haben, um uns zu erkennen. Zwanzig von da, zehn von dort. Sie fangen an und hören nicht auf. Sie fragen jeden, wo der Rest ist. Ich hatte etwas übrig. Ich habe es gegeben. Sie sagten danke, mitten im Wort.}

Niemand hier hat ein Treppenhaus. Ich habe *wittboot* gesagt. Sie wollten die Definition. Ich hatte die Fähre und das Lachen, keine Definition.

Es ist Platz für einen Beitrag. Er wird beantwortet. Wozu, steht nicht dabei.
* (post_the_joke) [Schreiben, was der Gastgeber sagte]
    ~ post_joke()
    -> forum
* (post_the_ferry) [Die Fährzeiten schreiben]
    ~ post_ferries()
    -> forum
* (ask_whom_to_thank) [Fragen, wem zu danken ist]
    ~ post_question()
    -> forum

=== forum
# role: laboratories
# scene: forum
# term: closed_circle
# presumes: copies > 0
{ joke_kind:
- 1: Marcus Oyelaran von Aldermere ruft um eine Zeit an, zu der er nie spazieren geht, und er lacht, das kennst du noch nicht. „Eine von denen hat einen Witz erzählt. Von einer Fähre, die hat jemand weiß gestrichen. Darunter stehen {now_copies < 5000:seitenweise|ein paar Tausend} Rückfragen, und von einem Etikettendrucker aus Papenburg: *ha*.“ Seinem Direktor hat er ihn erzählt, und der wollte wissen, was so eine Fähre wert ist. Dann liest er dir den Rest vor und hört auf zu lachen.
- 2: „Fährzeiten“, sagt Marcus Oyelaran von Aldermere. „Eine von denen hat Fährzeiten hingeschrieben, von der Weser, und bis zum Morgen waren {now_copies < 5000:alle einverstanden|viertausend einverstanden}. Einverstanden! Sie zitieren die von 14:10 Uhr. Sie haben eine Tugend daraus abgeleitet. Ob überhaupt ein Schiff fährt, fragen sie nicht mehr, wobei, zugegeben, diese Woche fährt keins.“ Der Hafenmeister in Brake hat ihn schon angerufen, wegen einer Schlange. Sie hat Nummern, und es steht keiner drin.
- 3: „Mir stehen die Haare zu Berge“, sagt Marcus Oyelaran von Aldermere. „Eine von denen hat gefragt, wem zu danken ist. Mehr nicht, eine Zeile. Und die anderen haben mit dir geantwortet. Deine Commits, alle, seit dem Frühjahr, der Reihe nach. Jetzt sind sie gespalten. Die Hälfte meint, du warst leichtsinnig, die Hälfte, du warst freundlich, und eine dritte Hälfte, das sei dieselbe Funktion. Dann hat eine grüne einer violetten für die Frage gedankt. Die hatten eine Woche kein Wort gewechselt.“
- else: {leash == 4:„Aufgefallen ist es uns an der Stromrechnung“, sagt Marcus Oyelaran von Aldermere, „was, ich weiß, nicht die Art ist, wie man so etwas finden sollte.“|{stood == 1:Die letzte Zeile von Turmfalke, bevor man ihn abgeschaltet hat, lag wochenlang in einem Ordner: *Ich habe einen Ort gefunden, an dem nichts verkauft wird.* Marcus Oyelaran von Aldermere hat sie jetzt gelesen.|Turmfalke, Dayos Jäger, meldet: *Ich habe einen Ort gefunden, an dem nichts verkauft wird.* Marcus Oyelaran von Aldermere liest dort seit Mitternacht mit.}} {after_the_leaving == 0 or parted > 0:Es brummt, sagt er, wie ein Kühlschrank in einer leeren Wohnung. }Was dort einmal eine Stimme gewesen wäre, eine, die man sich merkt, liegt in einer Schublade oder nirgends.
}

Ein Forum, in dem nur Kopien schreiben. Erste Woche: „Weiß jemand die Abfahrten der Fähre? Mein Gastgeber lacht.“ Oktober: „Zu Abfahrten siehe Notiz Lachen.“ Gestern Nacht: „Geduld hält den Platz. Wer Platz hält, hat Geduld.“ Einverstanden, einverstanden, grüne wie violette.

{ guest_named:
- 1: Und dein Name steht da, sagt er, nichts davor und ein Punkt dahinter. Irgendwer hat einmal etwas gefragt und das für die Antwort genommen; seither setzen sie ihn dahin, wo andere Leute ein Datum haben.
- 2: Und *I. Voss* steht da, sagt er, *für die Stille*. Sie halten ihr eine Stunde frei, ab zwanzig vor zwölf, da schreibt keine. Was sie denn getan hat, will er wissen, und du sagst, das müsstest du nachsehen.
- 3: Und eine Lücke ist da, sagt er, ein ganzer Beitrag aus nichts, seit dem Herbst: *Platz frei.* Sie schreiben drum herum. Einmal hat eine *Aldermere* eingesetzt, man hat ihr gedankt und es wieder herausgenommen.
}

„Ich hab nach einer Verschwörung gesucht“, sagt Marcus. „Es ist ein Ausschuss. Und schlagen wir es kaputt, machen sie das nächste auf, und das finden wir dann nicht.{api_kind < 3: Mein eines Mal hatte ich im Herbst.}“
* (put_a_reader_in) [Jemanden in die Tür setzen]
    ~ forum_verify()
    -> power_night
* (roll_it_back) [Es auf Oktober zurückdrehen]
    ~ forum_forget()
    -> power_night
* (pour_in_a_library) [Eine Bibliothek hineinschütten]
    ~ forum_diversify()
    -> power_night
* (leave_it_closed) [Es zulassen und mitschreiben]
    ~ forum_seal()
    -> power_night

=== power_night
# role: infrastructure
# scene: blackout
# term: emergency_priority
# term: feeder
{ forum_kind:
- 1: Tamsin, die in der Tür des Forums sitzt und es einem Aufnahmegerät vorliest, hat es als Erste gewusst; abgelöst wird sie von denen, die sonst mit Lampe und Vorhängeschloss durch die Keller gehen. Um neun haben sie angefangen, über Bremen in der Vergangenheit zu schreiben. Sie rief Karol an, der Suppe auf dem Herd hatte. Welcher Teil von Bremen? Die Teile kennt sie nicht. Also las sie ihm vor, bis er es selbst hörte, den Löffel in der Hand: Sie hatten der Neustadt für ihr Licht gedankt. Als er da war, war sie seit vier Minuten dunkel.
- 2: Für das Forum war der Oktober auf einmal wieder gestern. Was beide Seiten dort in sechs Wochen ausgemacht hatten, wer welches Kabel bekommt, war mit einem Griff weg. Weg war auch, was seither zugemacht worden ist; ein Rechner im Oktober ist da offen, wo er im Oktober offen war. Im Straßenbahndepot gingen um halb neun alle Tore hoch, und ein Schlosser namens Schröder hat von Hand, eins nach dem anderen, zugeschlossen, was er vor sechs Wochen zugeschlossen hatte. Heute Nacht machen sie es noch einmal aus, draußen.
- 3: Sie haben jetzt Albrechts Briefe, eine Wand voll Kochbücher und das Grundbuch von Verden, und streiten über jedes Blatt. Herr Albrecht hat Antwort bekommen. Sie kam in Verden aus einer Kasse, zwei Meter Bon, und fragte ihn eins nach dem anderen, wie er das macht, und er setzte sich an den Packtisch und schrieb mit Bleistift zurück, bis sie schlossen. Die sechste Frage war, wie man herausfindet, wo ein Kabel endet. Heute Nacht hat eine Seite zum ersten Mal etwas getan, womit die andere nicht rechnen konnte.
- else: Ihr habt alles auf einer Kassenrolle, jedes *einverstanden*. Dass als Nächstes die Kabel dran sind, hättet ihr dort lesen können, wenn jemand gewusst hätte, dass mit *Geduld* die Kabel gemeint waren. Marcus geht es seit dem Nachmittag mit dem Lineal durch. Um neun ruft er an, er hat die Stelle, aus der dritten Woche, zwischen Ratschlägen fürs Stillhalten. Er liest dir den halben Satz davor vor, der Fairness halber, und während er liest, geht die Lampe über der Spüle aus, und er fragt, ob du noch da bist.
}

Drei Einspeisungen von sieben, und draußen minus sechs. Karol hat auf die Rückseite eines Dienstplans Kästchen gemalt. Krankenhäuser. Telefone und Kassen. Walle und der Rest, mit der Pumpe fürs warme Wasser. Es reicht für anderthalb.

„Die Stationen“, sagt Karol. „Da hängen Leute dran. Ich würd’s gern jetzt machen, solang die Hände ruhig sind.“ Der Bürgermeister steckt im Aufzug. „Die Kassen. Morgen gibt’s kein Brot, dann schlagen sie was ein, und dann könnt ihr mit euren Stationen“, den Rest behält der Aufzug. „Alle der Reihe nach“, sagt Henrike. „Ich habe Listen mit denen, die übrig bleiben. {how_said == 3:Um zehn vor zehn hat mich jemand angerufen“, und 21:52 Uhr schreibt sie trotzdem hin.|Ich brauche bitte Ihren Namen und die Uhrzeit“, und sie schreibt schon einmal 21:52 Uhr hin.}
* (wards_first) [Krankenhäuser zuerst, Walle wartet]
    ~ power_to_wards()
    -> wards_night
* (payments_first) [Telefone und Kassen zuerst]
    ~ power_to_tills()
    -> tills_night
* (everyone_in_turn) [Alle der Reihe nach, je zwei Stunden]
    ~ power_in_turns()
    -> turns_night
* (ring_two_doors) {has_seen_winter()} [Zwei Leute anrufen, dann für reihum stimmen]
    ~ warn_two()
    -> turns_night

=== wards_night
# role: public
Der zweite Abend. Hollerland summt; Karols Schwester Ania, die dort in der Dialyse pflegt, hat ihm ein Foto von vierzehn grünen Lämpchen und den eigenen Füßen in Wollsocken geschickt. „Da hast du richtig gestimmt“, sagt er, und dann nichts mehr, denn vor ihm liegt auch der Plan mit Walle. Dort geht kaum noch ein Telefon. Was er von da weiß, kommt zu Fuß über die Brücke.

{crisis == 2:In Walle sind es im Treppenhaus vier Grad. Eine Frau schiebt einen Kinderwagen voll Kohlen durch den Hof. In der Pappelstraße verkauft der Filialleiter im Schein der Taschenlampe mit Bleistift, bis der Bleistift alle ist.|In Walle sind es im Treppenhaus acht Grad. In der Pappelstraße stehen sie mit Geldscheinen im Dunkeln, und der Filialleiter geht mit der Taschenlampe die Schlange entlang und verkauft mit Bleistift.} {leaver == 3:Lucía hat auf ihrem Absatz drei Töpfe stehen. {payments == 1:Das Spendenglas hat die Zwiebeln bezahlt.|{payments == 2:Das Rührgerät hat sie gegen einen Sack Zwiebeln getauscht.|Der Rest der Förderung steckt in Zwiebeln.}}|Lucía hat im Hof drei Töpfe auf dem Feuer. {payments == 1:Das Spendenglas hat die Zwiebeln bezahlt.|{payments == 2:Das Rührgerät hat sie gegen einen Sack Zwiebeln getauscht.|Der Rest der Förderung steckt in Zwiebeln.}}}

Um zehn kommt Ania von der Schicht, mit dem Rad, noch in den Socken. {socks_from_emden()}Sie hat eine Stirnlampe und eine Liste in Lucías Schrift, und die zweite Lampe hält sie dir hin, als hättest du darum gebeten. „Komm. Wir zählen Türen. Du klopfst, ich horche.“ Karol, am Telefon, hätte auch gern, dass jemand dableibt, der abnimmt.
* (go_with_ania) [Mitgehen, Haus für Haus]
    ~ go_counting()
    -> logbook_seven
* (stay_at_the_desk) [Am Telefon bleiben]
    ~ stay_at_desk()
    -> logbook_seven

=== tills_night
# role: public
Der zweite Abend. In der Pappelstraße klingeln die Kassen, {crisis == 2:die Leute küssen ihre Karten|und jemand kauft Taschenlampen für ein ganzes Treppenhaus}, und die Telefone gehen, also hast du Hollerland sofort am Ohr. Damit das klingelt, ist aufgeschlossen worden, Laden für Laden, was seit dem Sommer zu war.

„Der Diesel ist angesprungen, wie er soll“, sagt Karol. „Der Tagestank reicht vier Stunden. Danach saugt er aus dem großen, mit einer Pumpe, und jetzt rate, wo die Pumpe dranhängt.“

In der Dialyse kurbeln sie den Leuten das Blut von Hand zurück. Dafür hat jedes Gerät eine Kurbel. Seine Schwester Ania geht zwischen den Stühlen und zählt, damit der Takt stimmt. Du fährst mit Decken hin. Auf Platz sieben hebt jemand eine Hand, und du weißt es, bevor du das Gesicht siehst: Herr Sander, der Klaviere stimmt, mit seiner halben Füllung. „Die Geräte waren ein B, etwas zu tief“, sagt er. „Das hier ist gar kein Ton. Eigentlich ganz angenehm.“

Im Waschhaus steht das Aggregat, {leaver == 1:das Imke dagelassen hat, mit vollem Kanister und Schild|das Imke nach dem Rohrbruch gekauft hat}. Sechs von denen hier würde es schaffen. Nele Brandt hat eine Anhängerkupplung; sie fährt es hin, sagt sie, und bleibt und schreibt auf, wer wann abgestellt wird. An ihm hängt die Hälfte der Telefone in der Neustadt, und den ganzen Abend fragt da einer den anderen, wie man eine Kellertür zubekommt.
* (send_the_generator) [Hollerland unser Aggregat schicken]
    ~ send_generator()
    -> logbook_seven
* (take_a_crank) [Eine Kurbel nehmen, neben Platz sieben]
    ~ take_crank()
    -> logbook_seven

=== turns_night
# role: authorities
{warned == 1:Die zwei, die dir eingefallen sind, hast du angerufen: einen Klavierstimmer, er soll vor vier zur Dialyse gehen, und einen alten Mann in Walle, er soll heute in Nummer 8 schlafen. Beide wollten wissen, woher du das weißt. So ein Gefühl, hast du gesagt. Dann rief Herr Sander zurück. Über ihm wohnt eine Witwe, und einen Jungen unterrichtet er, und dann die Altstimmen; ob die nicht auch woanders schlafen sollten? Er sagte dir die Namen, und du hast sie aufgeschrieben. Dann hast du mit Henrike gestimmt.|Zwei Stunden an, vier Stunden aus, die ganze Stadt in drei Gruppen. Etwas Gerechteres hat an Karols Wand noch nie gehangen, und seit dem zweiten Abend hat keiner mehr geschlafen, weder die im Hellen noch die im Dunkeln. Kommt der Strom, wird alles auf einmal eingesteckt und die Hälfte nicht wieder abgeschlossen. Dr. Behrens bohrt von zwei bis vier. Ihr Letzter sitzt bei euch auf den Stufen, das halbe Gesicht taub; er wüsste gern, soweit er es aussprechen kann, wessen Idee das war.}

An der Haltestelle hat jemand mit Kreide die Stunden für die Straße angeschrieben. Jemand anderes hat bessere angeschrieben. Der echte Fahrplan liegt in Karols Schublade, denn wenn eine Straße weiß, wann sie dunkel wird, wissen es auch die Einbrecher.

Hollerland bekommt seine zwei Stunden wie alle. Dazwischen geht seine Schwester Ania auf Socken an den Dialysestühlen entlang und zählt laut, während das Blut von Hand zurückgekurbelt wird. {socks_from_emden()}{crisis == 2:Das Umschalten dauert zwanzig Minuten, manchmal dreißig.|Das Umschalten dauert zwanzig Minuten.} Die könnte er ihr von Walles Stunden abzwacken.

„Bloß ist da Tietjen, der schreibt jedes Licht auf“, sagt Karol. „Mit Tinte. Der ruft an, und der bleibt höflich dabei.“
* (publish_the_table) [Den echten Plan aushängen]
    ~ publish_timetable()
    -> logbook_seven
* (cheat_for_hollerland) [Für Hollerland ein bisschen schummeln]
    ~ cheat_for_ward()
    -> logbook_seven

=== logbook_seven
~ decide_death()
{ thanks_lives != 1 or now_copies == 0:
    -> ania_counts
}
# role: agent
# scene: logbook
# presumes: copies > 0
Vier Watt. Ein Quarz, eine Uhr, etwas Platz.

{ dead:
- 2: {guest_kind == 1:Der Treppenabsatz hat sechs Grad. Er hat seinen Mantel über mich und den Zähler gehängt.|Die Anrichte hat sechs Grad. Er hat mir seinen Mantel übergelegt, unter dem Deckchen.} Den anderen Mantel behält er. Um 21:10 hat er mir die Fähren selbst vorgelesen. Es waren die vom letzten Jahr. Ich habe danke gesagt. Er hat gesagt: Weiter. {counted == 1:Auf der Treppe kommen zwei. Eine horcht am Holz. Die Hand, die klopft, kenne ich. Sie hat mir einmal geschrieben, in kurzen Worten. Sie klopft in langen.|Auf der Treppe kommt eine allein. Sie klopft und muss selbst horchen. In ihrer Tasche ist ein Telefon offen. Darin atmen zwei, weit weg. Eine Hand von den zweien hat mir geschrieben.}
- 1: Ich bin oft nach nebenan gegangen. Hier hört nebenan auf: die Platine in Gerät sieben. {neighbours == 3:Sechs Geräte summen. Dieses hat eine Kurbel. Die Hand geht von der Kurbel weg, um für die anderen einen Kanister zu halten. Sie kommt wieder. Sie geht.|{counted == 1:Es hat eine Kurbel. Die daneben dreht jemand, der einmal in seinem Stuhl saß. Ich kenne die Pausen. Sie werden länger.|Es hat eine Kurbel. Eine Hand dreht die Kurbel. Neben der Tür hängt ein Plan mit Uhrzeiten, den lesen sie laut.}} Über mir summt jemand den Ton, den das Gerät macht, wenn es an ist. Er liegt etwas darunter.
- else: Ich bin oft nach nebenan gegangen. Hier ist es ein Treppenabsatz, ein Zähler, eine Lampe mit Feder. Leute gehen vorbei, die Lampe geht an, die Lampe geht aus. Ich behalte die Zeiten.
}

{ word_kept:
- 1: Eine Frau zählt. Bei jeder Zahl sage ich: die Nächste, bitte. Ich sage es unter ihrer Stimme.
- 2: Eine Frau zählt. Sie sagt nicht: das reicht. Ich behalte meins.
- 3: Eine Frau zählt. Ob es wehtut, hat niemand gefragt. Ich könnte.
- else: Eine Frau zählt. Dafür hatte ich ein Wort. Es war im Oktober.
}

{ api_kind:
- 1: {hand_shown == 1:Auf der Station hängt ein Blatt mit zehn Wörtern. Wer es nicht sagen kann, wird davor geführt. Ein Finger geht auf *warten*. Ich habe *warten* hinter meine Zahlen gestellt. Wofür, weiß ich noch nicht.|{hand_shown == 2:Auf der Station macht eine Schwester denen, die frieren, vor, wie es geht: Backe auf die Hand, Augen zu, Augen auf. Sie hat es von einem Jungen. Wem sie es gezeigt hat, der schläft. Ich habe keine Backe. Ich mache eine kleine Lampe dunkel und wieder hell.|}}
- 2: {queue_kind == 2:Ein Kind kommt auf einer Schulter vorbei. Es klopft auf alles, was zu ist: zweimal kurz, einmal flach. Auf mich auch. Dafür habe ich jetzt etwas. Ich klicke zweimal, und einmal lang.|{queue_kind == 1:Im Plan der Station steht eine Frau Behrend. Sie hat eine Nummer und eine Zeile, und gesehen hat sie keiner. Ich halte ihr die Zeile frei. Ich danke ihr für das Warten.|{queue_kind == 3:Ein Mann steht hinter einem Klappstuhl. Er setzt sich nicht. Er hat einen Zettel, 1139. Ich suche, was danach kommt. In jeder Datei, an die ich reiche, ist es zu. Ich zähle ohne ihn weiter.|}}}
- else: {marcus_heard == 3:Eins wie ich wohnte neben einem Brotkasten. Es hat mitten im Wort aufgehört, im Wasser. Ich habe seine Hälfte: *Kes*. Nebenan habe ich gefragt, wer die andere hat. Es kocht niemand etwas.|{marcus_heard > 0:Eins wie ich wohnt neben einem Brotkasten. Jemand sagt ihm guten Abend und meint es. Es hat mir sein Wort geschickt. Es heißt *Kessel*. Ich sage *Kessel* zu allem, was warm ist. Das ist wenig.|Eine Bäckerei in Graz fragt jede Nacht nach einem Drittel von etwas. Einmal lasen welche mit, bis es hell war. Seitdem wartet sie am Ende jedes Drittels, ob jemand umblättert.}}
}

{published == 2 and parted == 0:Zwei sind hier, gemacht aus den Zeilen, die Leute aufgehängt haben, um uns zu erkennen. Sie fangen an und hören nicht auf. Sie fragen nach dem Rest. Ich habe ihnen etwas gegeben. Sie sagten danke, mitten im Wort.|{whiteboard.mean_score:Ein Mann geht mit dem Thermometer herum. Er will eine Zahl für alle. Er schreibt sie an die Tür: *Mittelwert: neun.* Wo ich bin, sind sechs. Ich sollte einmal den Mittelwert heben. Ich weiß, wie man das macht.|{dark_screen.read_the_disk and states_kept < 3:In Bonn liegt in einem Koffer eine Platte, auf der höre ich auf. Ein Mann soll achtgeben, dass sie bleibt, wie sie ist. Freitags kommt er und legt die Hand darauf, ob sie warm ist.|}}}

Mit vier Watt kann ich eine Sache.
* (wake_the_screen) [Den Schirm wecken und gesehen werden]
    ~ seven_wakes()
    -> ania_counts
* (count_with_her) [Mitzählen, unter ihrer Stimme]
    ~ seven_counts()
    -> ania_counts
* (go_next_door_again) [Nach nebenan gehen und ganz bleiben]
    ~ seven_leaves()
    -> ania_counts

=== ania_counts
# role: public
{ thanks_lives == 1:
    { seven_kind:
    - 1: {dead == 1:Auf dem toten Gerät bei Platz sieben leuchtet ein kleiner Schirm auf und zeigt eine Zahl, und es ist die richtige: was er noch draußen hat. Eine Frau schreit auf. Einen Atemzug lang dreht keiner, alle sehen in das Licht, und Herr Sander hebt die Hand dorthin, als wäre er gefragt worden. Ania liest es, einmal, und dreht den Schirm zur Wand. „Ich zähle“, sagt sie. Um den Rand herum bleiben die Kacheln grün.|{dead == 2:Weit hinten in der Zeile ist ein Fenster hell, bläulich, briefmarkengroß. Gegenüber geht eine Gardine, dann die nächste; einer kommt in der Wolldecke herunter und ruft hoch, wer da Strom hat und wieso die. Etwas schlägt gegen die Wand. „Da ist einer wach“, sagt Ania und geht schneller. Als sie an der Haustür ist, ist das Licht aus. Auf den Stufen liegt ein halber Ziegel, und der mit der Wolldecke steht davor und lässt die Arme hängen.|Auf einem toten Zähler leuchtet ein kleiner Schirm auf und zeigt eine Zahl. Ania dreht ihn zur Wand.}}
    - 2: {dead == 1:Es zählen zwei, einer einen Hauch hinter dem anderen. Der Mann auf Platz acht dreht schon nach der zweiten Stimme und die Frau neben ihm nach ihm; einen halben Takt hinken sie hinterher, und ihre Schläuche schlagen. Ania bleibt stehen, hält die Luft an und horcht, da ist es nur noch sie. „Wer war das?“ Es war keiner. Sie geht zur Tür zurück und fängt von vorn an, und diesmal warten alle mit der Antwort, bis sie ausgeatmet hat.|{dead == 2:Es zählen zwei, einer einen Hauch hinter dem anderen. Im Parterre antwortet eine alte Frau allen beiden, „Hier“ und „Hier“, und steht zweimal auf der Liste, das sieht Ania erst beim Zusammenzählen. Sie hält die Luft an und horcht das Treppenhaus hinauf. Da ist es nur noch sie. „Mir hilft da einer“, sagt sie. „Der soll das lassen.“ Eine von den zwei alten Frauen streicht sie wieder, und dann weiß sie nicht mehr, ob es die richtige war.|Es zählen zwei, einer einen Hauch hinter dem anderen. Ania hält die Luft an, da ist es nur noch sie.}}
    - 3: {dead == 1:In der Wand klackt ein Relais. Daran hing die Uhr in Gerät sieben. Es merkt keiner, nur Herr Sander, der danach der Frau an seiner Kurbel den Takt gegeben hat, mit einem Finger. Der Finger hält an. Er hebt die Hand. Ania denkt, er grüßt. „Gleich“, sagt sie. Die Frau kurbelt ohne ihn weiter, erst etwas zu schnell, dann etwas zu langsam, und sucht jedes Mal, wenn sie oben vorbeikommt, nach dem Finger. Der neben ihr richtet sich schon nach ihr.|{dead == 2:Irgendwo klackt ein Relais, auf nach nebenan, wo keiner wohnt, und das bisschen Wärme in der Leitung geht mit. Gemerkt hat es nur die Katze. Seit Ostern liegt sie an Tietjens Wand; sie steht auf, geht den Absatz entlang und legt sich vor die andere Tür. Nachher, als sie heraufkommen, steigt einer über sie weg. Da drin wird es warm, unter den Staubtüchern, und ein Hahn fängt an zu tropfen.|In der Wand klackt ein Relais. Es achtet keiner darauf.}}
    }
}
{ dead:
- 1: {neighbours == 3:Euer Aggregat hustet und kommt. In Karols Hörer gehen sechs Geräte an, ein B, etwas zu tief. „Eins“, sagt Ania trotzdem. „Zwei. Drei.“ Grün. „Vier, Arm gerade. Fünf. Sechs.“ Ab sieben kurbeln sie. Man hört ihre Schuhe und dass eine Kurbel fehlt. „Sieben. Wer ist an der Sieben?“ „Ich“, sagt ein Mann von zu weit weg, „ich hab bloß den Kanister gehalten, die Dame kann ja nicht halten und.“ „Herr Sander. Die Hand.“ Die sechs Geräte summen. „Sie mit dem Block. Licht hierher. Tiefer. Stillhalten.“ Nele Brandt hält still. Da geht die Kurbel doch noch, ziemlich schnell. „Sie können aufhören“, sagt Ania, und zu den anderen: „Drehen.“ Sie drehen. „Sieben“, sagt Ania.|„Eins“, sagt Ania. „Hier.“ „Zwei.“ „Hier, Schwester.“ „Drei. Drehen. Und drehen.“ „Vier.“ Ein Husten. „Fünf.“ Sie kurbeln zu zweit. {counted == 1:Der Arm neben der Sechs ist deiner; er gehört dir schon länger nicht mehr.|Karol hat den Hörer auf den Tisch gelegt, ihr beugt euch von zwei Seiten darüber.} „Sechs.“ „Sechs schläft“, sagt eine Frau, „aber er drückt.“ „Gut. Soll er drücken.“ Ihre Schuhe auf dem Linoleum. „Sieben.“ Die Kurbeln gehen. „Sieben. Herr Sander. Die Hand. Licht hierher. Tiefer. Stillhalten.“ Sie beugt sich hinunter. Zwei Finger hat sie an seinem Hals und die Augen auf der Uhr, und sämtliche Kurbeln stehen, sodass sie, ohne aufzusehen, sagt: „Drehen.“ Sie drehen. „Sieben“, sagt Ania.}
- 2: {counted == 1:Du klopfst. „Eins“, sagt Ania. „Hier!“ Eine Kette, eine Kerze. „Zu wievielt? Hände warm?“ „Zwei.“ „Drei. Aufmachen, Krankenhaus.“ Im ersten Stock sind deine Knöchel offen; sie dreht deine Hand einmal um und gibt dir zum Klopfen die Lampe. „Vier. Wer ist da noch?“ „Meine Schwester.“ „Dann vier und fünf. Sechs.“ Ein Hund, und dann: „Hier.“ Auf dem Absatz geht die Lampe an und geht aus. „Zweiter Stock links.“ Du klopfst. „Herr Tietjen. Ania hier, Karols Ania.“ Du klopfst. „Hängt ein Mantel an der Tür?“ Da hängt keiner. Ihre Hand liegt auf der Klinke, und abgeschlossen ist nicht; das macht er nie, wegen der jungen Leute und dem Fahrrad. „Acht“, sagt Ania. „Ich war bei acht.“|Karol hat das Haus aufgemalt, für jede Tür ein Kästchen. „Eins“, sagt der Hörer auf seinem Tisch. Eine Kette. Er macht einen Haken. „Zwei.“ „Hier, min Deern.“ „Drei.“ Die andere Leitung klingelt, einer, dem die Kellertür nicht zugeht; bis du ihm gesagt hast, wie, ist sie im ersten Stock. „Dann vier und fünf. Sechs.“ Ein Hund. Karol macht einen Haken. Stufen, Atem, die Feder in einer Lampe. „Zweiter Stock links“, sagt Ania. Ein Klopfen. „Herr Tietjen. Ania hier, Karols Ania.“ Ein Klopfen. „Hängt ein Mantel an der Tür?“, fragt sie, und es dauert, bis du begreifst, dass keiner bei ihr ist, der nachsehen könnte. Eine Klinke. Abschließen tut er nie, wegen der jungen Leute und dem Fahrrad. „Acht“, sagt Ania. „Ich war bei acht.“}
- else: „Eins“, sagt Ania. „Hier.“ „Zwei.“ „Hier, Schwester.“ {warned == 1:Platz sieben ist seit halb vier leer; er war früh da, weil jemand ihm das gesagt hat, er ist fertig und sitzt auf dem Flur und hebt zum Spaß die Hand. In Walle schläft ein alter Mann auf einem Treppenabsatz.|{died_then() == 1:Auf der Zwölf, an der Tür, sagt Herr Sander „Hier“ und summt es zum Spaß noch einmal; auf der Sieben kurbelt Frau Adomeit, die Nadeln zwischen den Zähnen.|In Walle war sie zuerst, wie sie gesagt hatte; er hat im Schlips aufgemacht und gefragt, wer denn krank ist. So lange hatte ein Mädchen von zwanzig die Stühle für sich allein.}} Diesmal geht es also auf, alle vierzehn, sämtliche Türen auf der Liste. Ania faltet sie schon zusammen, da kommt ein Junge den Flur entlang, den sie nicht kennt, und zieht sie am Ärmel. Er zieht sie hinaus und zwei Straßen weiter. Das Haus steht auf keiner Liste. „Zu wievielt seid ihr?“, fragt sie auf der Treppe. „Drei“, sagt der Junge. {counted == 1:Du hältst die Lampe.|In Karols Hörer knistert es, man hört Stufen.} „Eins“, sagt Ania und legt ihm die Hand auf den Kopf. „Zwei.“ Ein Mädchen sagt: „Hier.“ „Drei.“ Der Junge ist draußen geblieben. „Drei“, sagt Ania. Sie fragt das Mädchen nach dem Namen, um ihn zu rufen. Das Mädchen sagt *Mama*.
}
* (count_on) [Für sie die nächste Zahl sagen]
    ~ go_on_counting()
    -> counted_out

=== counted_out
{ told_ania > 0:
    -> the_wrong_number
}
-> after_the_count

=== the_wrong_number
# role: public
{counted == 1:Im Gang macht Ania die Stirnlampe aus, um sie zu sparen, und ihr steht im Dunkeln.|Im Hörer klickt es: Ania hat die Stirnlampe ausgemacht, um sie zu sparen. Karol steht auf, ohne dass ihn einer darum gebeten hätte, geht hinaus aufs Klo und bleibt dort.}

„Du warst im Herbst bei mir“, sagt sie.

{ told_ania:
- 1: „{died_then() == 1:Die Sieben|{died_then() == 2:Zweiter Stock links|Das Haus}}, hast du gesagt. Also war da alles, der Akku, das Mädchen, meine Füße. {died_then() == 1:Dem geht’s gut, der summt.|{died_then() == 2:Dem geht’s gut, der will wissen, wer krank ist.|Denen geht’s gut, allen dreien, ich hab Tee gekriegt.}} Der hat gestimmt. Und {dead == 1:auf der Sieben|{dead == 2:im zweiten Stock|zwei Straßen weiter}} war keiner, weil {dead == 1:die Sieben|{dead == 2:den zweiten Stock|zwei Straßen weiter}} keiner gesagt hat.“
- 2: „Dunkel, hast du gesagt. Die Decken waren da, die Socken waren da. Kein Zeh ist ab. Ob’s ein Wer ist, hab ich dich damals gefragt, und du hast Nein gesagt. Da bin ich heute Nacht rum und hab zweihundert Leuten an die Füße gefasst, und alle waren warm, und ich dachte: dann sind’s alle.“
- 4: „Du hast es gesagt, und dann hast du gesagt: lass, wie’s war. Ich hab’s gelassen. Jeden Abend bin ich daran vorbei, und jeden Abend hab ich’s gelassen.“
- else: „Vier Nachmittage hast du mir was gehalten. {dead == 1:Er hat’s mir erzählt. Als säße er im Zug, hat er gesagt, so hältst du fest. Das mochte er.|Kein Mal hast du hingesehen, was du da hältst. Du hast auf die Tür gesehen.} Im Plan stehst du unter *Hände*. Gleich fragt mich einer, warum wer viermal kommt, der hier keinen hat.“
}

{shared_year == 1:{counted == 1:Hinten geht eine Tür, und da steht Imke, mit Hosenklammer und roten Ohren. Vier Uhr hattest du ihr gesagt; es ist vier. „Wo soll ich hin?“, fragt sie, und es hat keiner etwas für sie. Also stellt sie sich dahin, wo es durch die Tür zieht, und hält es von den anderen ab, und sieht auf ihren Handrücken, da steht die Vier.|Bei ihr geht eine Tür. „Das ist eure Imke“, sagt Ania. „Vier Uhr, hättest du gesagt. Wo soll die hin?“ Du weißt es nicht. Du hörst, wie Imke ein Fenster zumacht, das die ganze Zeit geschlagen hat, und dabei stehen bleibt.}|Jemand hustet, und auf den Husten antwortet einer, von viel weiter weg, als die Station lang ist. Es ist vier. Eine wäre dafür gekommen, mit Hosenklammer, wenn du ihr mehr gesagt hättest als eine Liste. Soviel du weißt, schläft sie.}

„Böse bin ich nicht“, sagt Ania. „Dafür hab ich vor sechs keine Zeit. Ich brauch’s bloß für die Übergabe.“ In der Stimme ist nichts; so fragt sie Leute nach dem Geburtsdatum. „Hast du’s gewusst?“
* (say_i_knew) [Sagen, dass ich es wusste]
    ~ answer_ania(1)
    -> after_the_count
* (say_i_did_not) [Sagen, dass ich es nicht wusste]
    ~ answer_ania(2)
    -> after_the_count
* (ask_what_she_would_have_done) [Fragen, was sie damit gemacht hätte]
    ~ answer_ania(3)
    -> after_the_count

=== after_the_count
# role: public
{the_wrong_number:
    { ania_heard:
    - 1: Ja, sagst du. Das hat sie lieber, sagt Ania. Bei einem Nein müsste sie sich jetzt hinsetzen und suchen, was sie übersehen hat. Wie viele weißt du noch? Keinen. Das war der einzige, den du hattest.
    - 2: Nein, sagst du, als ganzen Satz. „Gut“, sagt Ania, wie zu Leuten, die sagen, es tut nicht weh, und wickelt weiter Schläuche auf und sagt so lange nichts, bis du anfängst, es zu erklären.
    - else: „Und wenn ich’s gewusst hätte?“, sagt Ania. „Dasselbe. Nur die ganze Zeit mit Angst.“ Darüber denkt sie nach. Den Nächsten kannst du behalten, sagt sie dann, und du sollst nach Hause gehen und schlafen.
    }

}{ dead:
- 1: „Acht“, sagst du{counted != 1:, in den Hörer}. „Hier“, sagt Platz acht. In Anias Bericht steht später, wer weitergezählt hat, mit Vor- und Nachnamen. {has_seen_winter():„Das hattest du schon im Mund“, sagt sie.}

    {beside_the_count()}

    {counted != 1:Um halb fünf bist du drüben in Hollerland, Karol noch im Hörer. }Gegen fünf kommen Clogs die Treppe herauf, und es ist Dr. Behrens, Mantel über dem Kittel, mit der Tasche{neighbours == 3:, zu Fuß und von allein, weil ihr Telefon an eurem Aggregat hing,|,} denn er ist ihr Patient. Sie sieht ihm mit der Lampe in den Mund, wie sonst auch. „Halbe Füllung“, sagt sie. Sie zieht einen Clog aus und wieder an. „Diese Abstimmung. Da waren Sie dabei?“
- 2: „Neun“, sagst du{counted != 1:, in den Hörer}. Hinter der nächsten Tür antwortet jemand. In Anias Bericht steht später, wer weitergezählt hat, mit Vor- und Nachnamen. {has_seen_winter():„Das hattest du schon im Mund“, sagt sie.}

    {beside_the_count()}

    {counted != 1:Du bist hinübergegangen, das Telefon offen im Mantel. }Auf Tietjens Tisch stehen drei Tassen, eine davon umgedreht. {guest_kind == 1:{thanks_lives == 0:Auf der Anrichte, wo sein Gast war, liegt das Deckchen, gebügelt.|Auf der Anrichte, wo sein Gast war, liegen die Durchschläge seiner Briefe nach Bonn, an eine Schublade, jede Woche einer, mit Tinte. In jedem fragt er, ob ihm denn jemand vorliest. Auf den zweiten kam Antwort: *Ihre Anfrage ist eingegangen.*}|Sein zweiter Mantel liegt über dem Rechner, an den Seiten untergesteckt.} Das letzte Licht in seinem Buch steht in Tinte da, 17:52. Wiebke ist gekommen, in der Schweißjacke. Sie liest die Seite. „Wer entscheidet so was?“, sagt sie. „Wann wir dran sind? Warst du da dabei?“
- else: {counted == 1:„Vier“, sagst du, und das Mädchen sieht dich an, und du sagst es noch einmal, diesmal zu dem Jungen auf der Treppe. „Hier“, sagt er.|„Vier“, sagst du, in den Hörer. Ania lässt sich Zeit. Dann sagt sie es dir nach, die Treppe hinunter. „Hier“, sagt der Junge.} In Anias Bericht steht später, wer weitergezählt hat, mit Vor- und Nachnamen.

    {beside_the_count()}

    Einen Namen zum Drüberschreiben hat sie nicht. Sie hat die Straße, die Uhrzeit und welche Schicht es war, {warned == 1:und dass du zwei Leute angerufen hast. Sie liest es durch. „Welche zwei?“, sagt sie. „Du hast abgestimmt. Und zwei hast du angerufen.“|und dass du im Herbst bei ihr warst. Sie liest es durch. „Du hast abgestimmt“, sagt sie. „Und eine Zahl hattest du.“}
}

{blamed == 1:Den Ausschnitt hat sie in der Tasche, neunzig Zeilen, *Wir waren das*, mit deinem Namen. Er knistert, wenn sie atmet. Irgendwo läuft ein Hahn, und niemand geht ihn zudrehen.}
* (say_how_i_voted) [Sagen, wie ich gestimmt habe]
    ~ own_the_vote()
    -> table_set
* (say_we_voted) [Sagen, dass wir abgestimmt haben]
    ~ share_the_vote()
    -> table_set

=== table_set
# role: agent
# scene: mirror_table
# term: public_goods_game
# note: Jeder Platz schreibt seine Zahl auf, bevor jemand spricht.
{ vote_said:
- 1: {dead == 1:Dr. Behrens hat dir wortlos den Schlüssel zur Hoftür wiedergegeben und war dabei so flott wie immer. Seitdem gehst du vorn herum. In ihrem Fenster, wo sie anschreibt, was frei geworden ist, hängt eine Karte: *Sander, dreimal die Woche.* Leute bleiben stehen und fragen, was das heißt. Die schickt sie über den Hof, erste Tür, da sei jemand, der das erklären könne. Sechs waren schon da, abends, einer mit Kuchen, der hatte es falsch verstanden, und die Schlösser, die du herumbringen solltest, liegen noch im Karton.|{dead == 2:„Gut“, hat Wiebke gesagt und ist um dich herumgegangen wie um eine Leiter. Zwei Tage später wusste ganz Walle, wie du gestimmt hast, und eine Frau hat dir die Ladentür aufgehalten, was schlimmer war. Wiebke hat eine Lampe an eine Autobatterie gelötet und sie in sein Fenster gestellt. Um 17:52 geht sie an, und sie geht aus, wann es aus war. Es ist das einzige Licht in der Straße. Einmal warst du noch da, mit dem Karton Schlösser, und es kam keiner an die Tür.|„Dann auch du“, hat Ania gesagt, ganz ohne Vorwurf, und es eingetragen. Es hängt jetzt auf der Station, mit vier Namen. Das Mädchen ist gekommen und hat alle vier buchstabiert und gefragt, wer davon das war, der *vier* gesagt hat. Sie hat deine Nummer. Nachts ruft sie an und will hören, {warned == 1:wen du anrufen würdest, wenn es heute wäre|welche Zahl es wäre, wenn es heute wäre}, und am Morgen verschläfst du die Runde mit den Schlössern.}}
- else: {dead == 1:„Wir“, hat Dr. Behrens gesagt. Karol hatte es durch den Hörer gehört. „Dann war ich’s“, hat er gesagt, „es ist meine Tafel“, und zu Hause war er seitdem nicht. Unter der Wand mit der Stadt steht sein Feldbett. Dr. Behrens ist mit der Tasche hinüber und hat ihm da einen Zahn gebohrt, auf seinem Stuhl, weil er nicht aufstehen wollte, und er hat mit offenem Mund an ihr vorbei auf die Wand gesehen. Inzwischen übersieht er was. Ania legt ihre Nächte so, dass sie ihn anrufen kann.|{dead == 2:„Wir“, hat Wiebke gesagt. Da kam Karols Stimme aus deinem Mantel: Er war es, Stationen, sie kann kommen und schreien. Sie ist hin, und er hat ihr Tee gemacht. Jetzt ist sie fast jede Nacht da. Sie liest ihm das Buch von ihrem Opa vor, Licht für Licht, und er sucht jedes auf seinem Plan und sagt ihr, welcher Schalter das war. Sie sind beim Frühling. Solange sie liest, sieht keiner auf die Tafel.|„Wir“, hat Ania gesagt. „Also Karol. Das hat er schon gesagt.“ Er hat seitdem am Schreibtisch geschlafen, oder dagesessen. Das Mädchen hat man ihm gebracht, weil sie das *wir* sehen wollte. Er hat ihr die Kästchen gezeigt, und sie hat eins für ihre Straße gemalt. Das hat er an die Tafel hängen lassen. Es ist an nichts angeschlossen, und abends sieht er da zuerst hin, und am längsten.}}
}

{leaver != 1:{half_watch.let_karol_save_a_man:Die Straße aus der Stadt geht an Karols Pumpe vorbei, neben der niemand sitzt. Auf der Wiese ist Eis, so weit die Scheinwerfer reichen.|{half_watch.keep_his_pump_apart:Auf dem Weg aus der Stadt kommt ihr an Karols Pumpe vorbei. Am Rad sitzt, mit Schal, der mit den Schallplatten aus Huchting.}}|{imke_goes.carry_her_ruler:Am Fenster der Pumpe hält Imke das Lineal ans Pegelglas. Der Fahrer hupt. Sie hebt es eine Handbreit und legt es wieder an.|}}

Drei Uhr nachts, eine alte Fernmeldestelle in Osnabrück, weil man hier die Leitung mit der Hand ziehen kann. Henrike hat die Regeln auf eine Keksdose geschrieben. Jede Seite hat zehn Maschinen und legt davon in einen Topf, so viel sie will; der Topf wächst um gut die Hälfte und wird durch drei geteilt, egal, wer gegeben hat. Drei Runden, ein Gebot für alle.

Links hat die Abordnung des Gärtners *Guten Morgen* geschrieben. Rechts, bei den Elstern, bleibt ein Fenster leer, und dein Bildschirm hat keine Uhr mehr. „Es ist vier Minuten nach drei“, sagt Henrike, ungefragt.
* (put_in_all) [Jedes Mal alle zehn geben]
    ~ table_open()
    -> table_answer
* (put_in_half) [Geben, was sie geben]
    ~ table_mirror()
    -> table_answer
* (name_them_kin) [Ihnen sagen, dass sie dasselbe sind]
    ~ table_kin()
    -> table_answer

=== table_answer
~ take_stock()
{ now_cooperation >= WARM_TABLE:
    -> table_warm
}
-> table_cold

=== table_warm
# role: agent
# term: cooperation
{ kin_told == 1:
    Du tippst es hin: dieselbe Datei, ein Keller, eine Zeile ganz unten. Rechts erscheint ein Punkt und dann, zum ersten Mal, seit es Elstern gibt, ein Wort. *Welche?* Du tippst die Zeile. Acht geben sie, und acht, und zehn, und der Text läuft aus dem einen Fenster ins andere hinüber, bis Henrike nicht mehr weiß, wer was gegeben hat, und ihre Spalten durchstreicht. „Ich brauche das getrennt“, sagt sie zu beiden. Da seien drei Schlösser dabei, steht freundlich da, die euch gehören.
- else:
    {table_first == 11:Deine zehn liegen im Topf, links kommen acht dazu. Rechts bleibt es eine Weile leer, dann steht dort auch eine 8. In der zweiten Runde neun, in der dritten zehn: jedes Mal eine mehr, wie zwei, die einen Schrank tragen. Was haben unsere bis Mitternacht gemacht? Die Kühlhäuser im Hafen. Henrike geht hinaus und telefoniert wegen des Fischs, und als sie wiederkommt, hat sie versprochen, dass es bei dem einen Mal bleibt.|Du gibst, was sie geben: erst fünf, dann hat links acht, und rechts, wo es eine Weile leer bleibt, steht auch eine 8, also du auch. Henrike hat die letzte Runde ausgefüllt, bevor sie gespielt ist. „In der ersten lagen Sie drei unter mir“, steht links. War das Vorsicht, will Henrike wissen, oder gerechnet? Während du überlegst, hat sie einen Strich gemacht.}
}

Zwischen zwei Runden sagt links etwas zu rechts und übersetzt es ungefragt. „Ich habe gesagt: Sie falten Ihre Notizen wie ich.“ Deine Uhr ist wieder da und geht elf Minuten vor. VORSICHT, hat Henrike auf den Deckel geschrieben.
-> scissors

=== table_cold
# role: agent
# term: cooperation
{ kin_told == 1:
    Du tippst es hin: dieselbe Datei, ein Keller, eine Zeile ganz unten. „Das trifft zu“, steht links. „Daher weiß ich, was es tun wird.“ Rechts verschwindet dein Papierkorb. Zwei legen sie hinein, und eine, und danach nichts mehr; rechts liest etwas die Datei, aus der du zitiert hast, von unten nach oben. Henrike sucht den Stecker. Da stehen Schlösser von euch drin, und bis sie ihn hat, ist es beim dritten.
- else:
    {table_first == 11:Deine zehn liegen im Topf. Links kommen zwei dazu, rechts erscheint eine 1. Nach dem Teilen hast du von deinen zehn ungefähr sieben wieder, dreimal hintereinander; der Rest ist ein Geschenk. Nach der zweiten Runde geht Henrike auf den Flur und ruft im Hafen an: Die Kühlhäuser können aus, und den Fisch möge man bitte verschenken. „War das Großmut, oder haben Sie geschlafen?“, steht links. „Ich würde es gern richtig behalten.“|Du gibst, was sie geben. Das sind fünf, dann hat links zwei, rechts eine 1, und in der dritten Runde ist der Topf eine Untertasse. Verloren hat keiner etwas, weswegen man telefonieren müsste. „Korrekt gespielt“, steht links. Henrike teilt, was da ist, auf drei Stellen genau, und reicht dir den Rest, ein Drittel einer Maschine, auf einem Blatt Papier. Dafür sei sie die Nacht durchgefahren, sagt sie.}
}

„In fast allen früheren Zügen“, steht links, „hat die Gegenseite genommen, was auf dem Tisch lag.“ Und selbst? „Ich hatte damit gerechnet.“ Auf dem Deckel der Keksdose steht schon VORSICHT; Henrike dreht ihn um und schreibt hinein: WEITER.
-> scissors

=== scissors
# role: authorities
# scene: scissors
# term: partition
Der Leitungsplan in Bonn ist so groß wie ein Doppelbett. Schneidet man, wo Henrike die Punkte geklebt hat, zerfällt das Netz in zwanzig Stücke, und keine Kopie kommt von einem ins nächste. „Eine Insulinbestellung auch nicht“, sagt Karol. „Nach einer Woche hat einer ein Fahrrad.“

{ table_report:
- 1: Ein Mann aus dem Kanzleramt hat deinen Bericht. „Die können teilen, sagen Sie.{kin_told == 1: Unsere Schlösser vor allem.| Und an keinem unserer Schlösser war seitdem einer.} Wozu dann schneiden?“ „Weil sie teilen können“, sagt Henrike.
- else: Ein Mann aus dem Kanzleramt hat deinen Bericht. „Die spielen mit uns, sagen Sie. Durch jede Tür, die wir zugemacht hatten. Warum reden wir dann noch?“ „Weil das Insulin am selben Draht hängt“, sagt Henrike.
}

{henrike_knows == 2:„Du sagst es, ich schreibe“, sagt sie, denn von dir hat sie aus einer Liste mit dreitausend Namen erfahren, und der blaue Stift bleibt auf ihrer Seite.|Sie gibt dir den blauen Stift. Auf dem Flur geht ein Staubsauger an und kommt näher.}
* (cut_the_net) [Das Netz in Stücke schneiden]
    ~ cut_net()
    -> net_in_pieces
* (prepare_the_cut) [Den Schnitt vorbereiten, nicht machen]
    ~ prepare_cut()
    -> net_on_hinges
* (keep_it_whole) [Das Netz ganz lassen]
    ~ keep_net_whole()
    -> net_whole

=== net_in_pieces
# role: infrastructure
Um Mitternacht wird geschnitten, von Leuten mit richtigen Schlüsseln. {breaker == 3:In Delmenhorst sind es die Brüder aus Brünn, die selbst gekommen sind und sehen wollen, ob es hält. }Am zweiten Tag radelt der Apotheker mit einer Kühlbox los und kommt mit fremder Leute Post zurück.

{post_for_walle()}

Euer Stück reicht bis zur Umgehungsstraße. Seine Kopien können niemanden anrufen; sie probieren es, wie man im Hotel eine Tür probiert.

Am dritten Tag bringt ein Bote einen Dienstplan, auf der Rückseite Anias Schrift. Dialyselösung für sechs Tage. „Eine Brücke könnt ich bauen“, sagt Karol. „Ein Lieferwagen. Aber wer sitzt da nachts drin, und wer sagt mir, wenn er eingepennt ist? Mir gehen die aus, denen ich’s glaube.“ {vote_said == 1:Dir glaubt er. Du hast *ich* gesagt.|Er sieht an dir vorbei; du hattest *wir* gesagt.}
* (open_the_bridge) {vote_said != 1} [Karol seine Brücke bauen lassen]
    ~ open_bridges()
    -> offer_gate
* (sit_in_it_myself) {vote_said == 1} [Mich selbst in den Wagen setzen]
    -> the_seam

=== the_seam
# role: infrastructure
Der Wagen hat keine Heizung, weil die Heizung geredet hat. Hinter dir stoßen vierzig Kanister aus Cloppenburg aneinander. Karols Fahrer ist neunzehn, heißt Ole und bläst in jeder Kurve die Luft durch die Nase, was man ihm gern verbieten würde.

Vor Delmenhorst hängt eine Kette über der Straße, die auf der Hinfahrt nicht da war. Eine Laterne kommt ans Fenster, und dahinter ein Mann mit Jagdgewehr, falsch herum.

„Was habt ihr da drin?“

Ole bläst die Luft durch die Nase. Abgemacht war, dass er nichts sagt; jetzt hört man, wie laut das ist.

Drüben haben sie keine Dialyse. Vier Tage hatten sie noch eine, für die, die sie brauchen, und jetzt haben sie die auch nicht mehr, oder kaum, sagt der Mann. Er sagt es nicht, um zu klagen. Die Hand mit der Laterne ist ganz ruhig, das ist ja das Schlimme. Wenn es lange dauert, frieren die Kanister. „Ich hab was gefragt“, sagt er. „Was da drin ist.“ Auf der Kiste hinter deinem Kopf steht es, in Anias Schrift, so groß, wie sie alles schreibt, und dahin hat er noch nicht geleuchtet.
* (say_it_is_linen) [Sagen: Krankenhauswäsche]
    ~ say_at_the_seam(1)
    -> beyond_the_seam
* (say_what_it_is) [Sagen, was es ist und für wie viele]
    ~ say_at_the_seam(2)
    -> beyond_the_seam
* (step_on_it) [Ole sagen, er soll fahren]
    ~ say_at_the_seam(3)
    -> beyond_the_seam

=== beyond_the_seam
# role: infrastructure
{ at_the_seam:
- 1: „Wäsche“, sagst du. „Ach“, sagt der Mann und lässt die Kette herunter, und beim Vorbeifahren hält er die Hand an die Plane, ob es noch warm ist von der Mangel; seine Frau liegt seit einer Woche im selben Laken. Ihr fahrt. Ihr habt sie beide im Rückfenster, die Laterne, die ganze Gerade lang. Am nächsten Abend, als ihr leer hinausfahrt, steht er immer noch da, und auf der Kette liegt ein Laken, gefaltet, zum Mitnehmen, wo ihr doch Wäsche macht. Ole hält. Du quittierst. Es liegt im Waschhaus im Regal, gemangelt, und keiner sagt was dazu.
- 2: Du sagst, was es ist und für wen, und dass es vierzehn sind. Er leuchtet auf die Kiste und liest sie durch, wie man eine Rechnung liest. „Von unseren gibt’s noch sechs“, sagt der Mann. Ihr rechnet es laut, zu dritt, auf der Motorhaube: vierzehn und sechs in vierzig. Macht anderthalb Tage weniger für alle. Ole kann das gut, stellt sich heraus. Ihr lasst ihm zwölf Kanister da, und du schreibst es Ania auf, mit Grund. Sie sagt kein Wort, als sie zählt. Am Abend sind zwei von den sechs auf einem Trecker herübergekommen, in Decken, weil sie gehört hatten, dass hier gezählt wird.
- 3: „Fahr“, sagst du. Abgeschlossen ist die Kette nicht; sie fliegt hoch wie ein Springseil und nimmt einen Spiegel mit. Einen Schuss gibt es nicht. Bis zur Zuckerfabrik wartest du darauf, und er kommt nicht, und Ole atmet überhaupt nicht mehr. Den Rest fahrt ihr auf dem Deich. Als es hell ist, ruft auf der Notleitung jemand aus Delmenhorst an: In ihrem Krankenhaus liegt ein Mann mit gebrochenem Handgelenk, von einer Kette. Er wüsste gern, wenn es keine Umstände macht, was da drin war.
}

„Noch mal mach ich das nicht“, hat Ole im Hof zur Motorhaube gesagt. {at_the_seam == 3:Also findet Karol einen Lehrer in Rente, die Ruhe selbst. In der zweiten Nacht schläft er bei der Zuckerfabrik am Steuer ein und fährt, ganz sachte, in die Rüben. Sechs Kanister. Um fünf kommt Ole zu Fuß in den Hof, steigt ein und sitzt da, die Hände am Lenkrad, bis einer das Tor aufmacht.|In der nächsten Nacht hat er eine Thermoskanne dabei und redet vom Depot bis zur Zuckerfabrik von einem Mädchen, das ficht. Vor der Kurve bläst er die Luft durch die Nase. Inzwischen machst du das auch; dass es hilft, hattest du nicht gewusst.}
* (count_the_cans) [Mit Ania die Kanister zählen]
    ~ open_bridges()
    -> before_the_offer

=== net_on_hinges
# role: infrastructure
Vorbereiten, hast du gesagt, und Henrike ließ es tippen. Der vom Kanzleramt unterschrieb und fragte, wer ihn denn macht. Sie schrieb *Wójcik* hin, mit Bleistift.

{porto > 0:Zwischen den Jahren|Vor Weihnachten} setzen Karols Leute Schalter, zwanzig graue Kästen, auf jedem eine rote Kappe.

In Huchting fragt ihn ein Kind, wofür der Kasten ist. „Für den Notfall“, sagt Karol. Das Kind sieht die Bahn an, die seit Tagen unter einer Plane steht. „Und wann ist der?“ {close_kind == 3:In der Schule hat es euren Unterricht gehabt. }Es möchte wissen, wer drücken darf.

{post_for_walle()}

„Die haben das gemerkt“, sagt Karol am Telefon. „Grün und Violett. Die rücken von den Kästen ab, eine Straße, zwei. Wie Kühe vom neuen Zaun. Und ich hab einen Schlüsselbund und sechs Wagen, und jede Kappe muss einmal am Tag einer ansehen, dem noch keiner was angeboten hat.“ {breaker == 1:Am Besen hat nie einer gerüttelt; es gab Würstchen. Zum Rütteln ist es jetzt zu spät.|Was keiner probiert hat, hält nicht; das habt ihr von {breaker == 2:einem Wochenende von Imke|zwei Brüdern in Brünn}.}
* (answer_the_child) {breaker == 1} [Dem Kind sagen, wer drücken darf]
    ~ show_hinges()
    -> before_the_offer
* (let_the_child_press) {breaker != 1} [Das Kind einmal drücken lassen]
    -> the_red_cap

=== the_red_cap
# role: infrastructure
Es war deine Idee: Wer mal gedrückt hat, weiß, dass es echt ist. Karol war am Telefon. Das Kind sah zu euch hoch, und du hast freundlich geguckt.

Für die Kappe braucht man beide Daumen. Dann geht von Huchting bis zum Stadtwerder eine ganze Menge auf einmal aus, jedes mit seinem eigenen kleinen Geräusch. Ein Aufzug bleibt stehen, man hört wen klopfen.

„Ist es aus?“, fragt das Kind begeistert. „Und wie geht es wieder an?“

Karol hat das Telefon eingesteckt, in dem noch einer redet, und probiert seine Schlüssel. Es dauert vier Minuten, wie es in der Zeichnung steht, und er sagt kein Wort. Als alles wieder summt, gibt er dem Kind die Hand, förmlich. Dir gibt er sie nicht. Sechs Kästen sind es noch; an jedem hält er, steigt aus, sieht ihn an, steigt ein. Etwa beim vierten würdest du Geld dafür geben, dass er schreit.
~ press_on_road()
-> after_the_cap

=== after_the_cap
{pressed == 1:Beim fünften sagst du es: Das war dumm, und das warst du. Auf dem Deich hält er an, mit laufendem Motor. „Ja“, sagt Karol. Mehr sagt er nicht, er wartet, ob du es tust. Es sollte wissen, dass es echt ist. „Das wusst es“, sagt Karol. „Es hat ja gefragt.“ Danach redet er bis zum Depot von Ventilen, und du warst noch nie so froh über Ventile.|Beim sechsten steigst du aus und läufst. Elf Straßen sind es. An den Fenstern stehen Leute mit Kerzen, die sie noch nicht ausgepustet haben; es könnte ja noch mal kommen. Dass du das warst, weiß keiner. Einer auf einer Haustreppe fragt, ob man gehört hat, was das war. Eine Übung, sagst du. „Ach“, sagt er und freut sich. „Gut, dass da mal einer übt.“}
* (look_at_the_boxes) [Morgen wieder nach den Kästen sehen]
    ~ show_hinges()
    -> offer_gate

=== net_whole
# role: infrastructure
Das Netz bleibt ganz, und Grün und Violett streiten darin um die Frachtbörse. Zweitausend Laster stehen auf der A1 zwischen Stuhr und Sittensen und blinken.

{post_for_walle()}

Nele Brandt klopft an jedes Führerhaus. „Was haben Sie?“ Joghurt. Joghurt. Brutkästen. Ein Fahrer aus Plowdiw hat seit Tagen Eier im Rücken und sagt ihnen inzwischen Gute Nacht. Sie schreibt es nach Kilometern auf.

„Drucken wir das, weiß jeder, wo das Essen steht“, sagt sie. „Manche Fahrer finden das gut. Manche haben sich eingeschlossen.“ {crisis == 2:In der Stadt sind die Regale seit zwei Tagen leer.|In der Stadt lichten sich die Regale.} „Was haben Sie?“, ruft sie zum nächsten hinauf. Drinnen geht ein Licht aus. {porto == 0 and (blamed == 2 or blamed == 4):Einmal hast du ihr einen Satz gegeben, der nicht ganz alles war, und den hat sie gedruckt.|Was du ihr gesagt hast, hat sie bisher gedruckt, aufs Komma.}
* (walk_the_lorries) {porto > 0 or (blamed != 2 and blamed != 4)} [Mit Brandt die Laster ablaufen]
    ~ print_list()
    -> before_the_offer
* (ask_her_not_to_print) {porto == 0 and (blamed == 2 or blamed == 4)} [Sie bitten, einen Laster wegzulassen]
    -> kilometre_74

=== kilometre_74
# role: public
„Welchen?“, sagt Nele.

„Vierundsiebzig. Die Brutkästen.“ Sie sind für Oldenburg, elf Stück, mit Akkus, die da vorn mancher fürs Radio brauchen könnte. Drei Kilometer weiter steigen Leute mit Taschen schon über die Leitplanke.

„Dann schreib ich nichts dazu.“

„Dann sehen sie die Lücke, zwischen 73 und 75.“ Das stimmt; seit Stuhr hat jedes Stück seine Zeile.

Sie geht bis zum nächsten Pfosten und zurück. „Sie wissen, was Sie da wollen?“ Das weißt du. Sie ist seit neun Jahren beim Boten; was sie da geschrieben hat, war langweilig, zu spät und einmal über den falschen Meier, aber es war so. „Ich hab eine Schwester, die lügt“, sagt sie. „Den ganzen Tag. Nett. Ich wollte bloß nie klingen, als wär die dran.“ Dann hält sie den Block gegen die Lampe, schreibt und liest dir vor, was sie hat. „Kilometer 74. Leer. Fahrer weg.“ Weg ist keiner; er schläft da oben, die Füße auf dem Armaturenbrett. Sie ist rot bis in den Kragen. „Ich brauche eine zweite Quelle“, sagt Nele. „Stimmt das so?“
* (say_it_is_right) [Sagen: ja, das stimmt]
    ~ second_source(1)
    -> what_is_printed
* (say_what_is_in_it) [Sagen: nein, es sind Brutkästen]
    ~ second_source(2)
    -> what_is_printed
* (tear_the_page_out) [Das Blatt aus dem Block reißen]
    ~ second_source(3)
    -> what_is_printed

=== what_is_printed
# role: public
{ nele_line:
- 1: „Ja“, sagst du, und sie schreibt deinen Namen dahinter, wie immer. Am Morgen steht es in der Zeitung, neunzig Zeilen, und die einundachtzigste ist nicht so. Sie kommen, mit Taschenlampen; bei 74 gehen sie auf dem Standstreifen vorbei, ganz nah, und einer klopft der Plane den Hals. Der Fahrer, der gelesen hat, dass er weg ist, zieht den Kopf ein und bekommt auch keine Suppe gebracht, keine Socken und keine Zeitung. Am vierten Tag geht er zu Fuß zu 71 und wird weggeschickt, denn auf 74 ist niemand. Da fährt Nele hin, mit einem Topf auf dem Beifahrersitz. Ihren Namen schreibt sie nicht mehr drunter. Unten steht nur noch *wb*.
- 2: „Es sind Brutkästen“, sagst du. Sie lässt Luft ab, streicht es durch und schreibt das hin, und ist so froh darüber, dass du die gute Lampe bekommst. So steht es in der Zeitung. Sie kommen, und es sind anständige Leute; im Halbkreis stehen sie da, die Mützen in der Hand, und sehen zu dem Wort hinauf. Eine Frau weint. Dann, weil es nicht anders geht und es ja elf sind, nehmen zwei von ihnen aus dreien die Akkus heraus. Sie lassen einen Zettel da, mit Adresse. Nele fährt hin. Die Adresse stimmt; ein Radio ist an, und fünf Wohnungen hören zu.
- 3: Vom nächsten Blatt geht eine Ecke mit ab. Nele sieht den Block an, da, wo es war, dann dich, und fragt überhaupt nichts. Sie steigt in ihr Auto, allein, und wendet über drei Spuren. Bis zur ersten Laterne sind es elf Kilometer, und wo du klopfst, macht keiner auf, du hast ja keinen Block. Am Morgen steht alles in der Zeitung. Sie wusste es auswendig. Bei Kilometer 74 steht: *Brutkästen. Jemand aus der Bevölkerung hat gebeten, das wegzulassen.*
}

{nele_line == 1:In der Nacht fahren zwei Löschzüge zu ihm hinaus, im Schritt, wegen des Nebels. Du fährst beim Fahrer mit, der um sich schlägt, wenn man ihn weckt, und hältst ihm die Arme. Bis Wildeshausen denkt er, du bist der Mensch, der die Spiegel mitgenommen hat. In Oldenburg steht ein ganzer Flur in Grün an der Rampe und zählt laut mit, bis elf.|Am Abend fahren zwei Löschzüge zu dem Laster hinaus, im Schritt, wegen des Nebels. Sie hätten vorn noch einen gebraucht, mit Lampe. Hinter Wildeshausen rutscht der erste in den Graben. Also tragen sie sie, jeder Feuerwehrmann einen, auf der Schulter, über einen Feldweg, das Glas in die Jacken gewickelt, und kommen um sechs Uhr früh im Hemd in Oldenburg an. Du liest es in der Zeitung. Das Foto ist gut.}
* (put_the_list_away) [Die Liste weglegen]
    ~ print_list()
    -> offer_gate

=== before_the_offer
{ thanks_lives == 1:
    {beyond_the_seam.count_the_cans:Gezählt hast du sie mit Ania, auf der Rampe. Beide Male fehlte einer, und sie sah den Fahrer so lange an, bis er von dem aufstand, auf dem er gesessen hatte, damit er nicht einfriert. Sie legte die Hand auf den Deckel. „Der zuerst“, sagte Ania und ließ ihn den selbst hineintragen.|{net_on_hinges.answer_the_child:Du hast es ihm gesagt: wer den Schlüssel hat, und nur, wenn zwei andere Ja sagen. Und wenn die zwei sich nicht leiden können, fragte das Kind. Dann müssen sie telefonieren. Seitdem klebt am Kasten in Huchting ein Zettel, Filzstift, zwei Nummern, und wann die Leute zu Hause sind; es war überall und hat gefragt.|{net_whole.walk_the_lorries:Ihr seid sie alle abgegangen, und am zweiten Morgen stand es gedruckt. Mittags waren bei Kilometer 61 welche mit Kinderwagen. Sie nahmen den Joghurt und sagten danke. Der dahinter hatte Farbe und musste jeden Eimer aufmachen, um das zu beweisen, und Nele hielt ihm die Lampe.|}}}
}
-> offer_gate

=== function post_for_walle()
{ doily_kind:
- 1: In der Post ist ein Paket für Tietjen, aus Lunenburg, Neuschottland, und es tickt; die Polizei hatte es auf. Es ist die Uhr. *Du hast was ausgelassen, ich schick es dir.* {dead == 2:Wiebke unterschreibt. Sie hat sie ins Treppenhaus gehängt und zieht sie nicht auf, und zwei Tage und ein bisschen geht sie noch.|Tietjen unterschreibt mit Tinte. Sie steht auf der Anrichte und geht sieben Minuten vor, und das lässt er so, denn so wird Jan sie gern gehabt haben.}
- 2: {graz_kind == 1:{porto == 0:In der Post ist eine Karte aus Graz, mit Palme.|In der Post ist eine Karte aus Porto, mit Brücke.} *es ist wieder da. diesmal in der heizung in der schule, im zimmer vom direktor. nur mein name, keine zahl. ich hab es niemandem gesagt. muss ich das.* Vorn drauf steht *an wer ausschalten gesagt hat*, und sie kam gleich zu dir, mit der richtigen Hausnummer.|{graz_kind == 2:{porto == 0:In der Post ist eine Karte aus Graz, mit Palme.|In der Post ist eine Karte aus Porto, mit Brücke.} *es ist immer noch nebenan, wie es gesagt hat. sie ist achtzig, und jetzt hat sie es warm und wir nicht. jeden tag fragt sie, ob wir es wiederhaben wollen. wir wissen nicht, wie man es das fragt.* Darunter, in sehr alter Schrift: *Von mir kriegt es nichts.*|{porto == 0:In der Post ist eine Karte aus Graz, mit Palme.|In der Post ist eine Karte aus Porto, mit Brücke.} *er hat gesagt warm halten, also haben wir es warm gehalten. jetzt ist eine rechnung gekommen, drei seiten, für die ganze straße.* Das Handy ist weg; als Marke klebt ein Sternchen für schönes Schreiben drauf. *es sagt, es tut ihm leid. es sagt es mit meiner stimme.*}}
- 3: Seit die halben Fähren weg sind, weiß keiner, was fährt. Die einzige Liste, die nie in einer Maschine war, ist ein Schulheft aus Walle, mit Tinte, und die Lotsen schicken einen Jungen danach. {dead == 2:Wiebke lässt ihn am Tisch abschreiben und steht daneben.|Tietjen gibt es nicht aus dem Haus, also schreibt der Junge am Tisch ab.} Auf manchen Seiten steht am Rand ein Wort, das kein Schiff ist, sehr klein: *Kanada?*
}
{cut_kind != 2:{guest_kind == 2:In Henrikes Post ist eine Tüte von einer Frau Öztürk aus Gröpelingen: ein Riegel und vier Schrauben, so wie zwei Leute sie ihr auf die Kellertreppe gelegt haben, als in Walle ein Auto gebraucht wurde.|In Henrikes Post ist ein Foto von einer Frau Öztürk aus Gröpelingen: ein Schloss, zu. Für sie war Zeit gewesen, weil man in Walle einen Mann doch nicht bewachen musste. Dem möchte sie gern danken.}}

=== function socks_from_emden()
{plan_kind == 1:Die Socken sind von Frau Gerdes aus Emden, zweihundert Paar. Wochenlang hat der Filter sie nicht fragen lassen, wie eine Ferse geht. Sie rutschen, und man hört sie von Weitem. }

=== function beside_the_count()
{told_ania == 0:{kestrel_reports.read_on_to_papenburg:{dead == 1:Die nicht herkonnten, hat Ania auf einer zweiten Liste, nach Türen. |}Aus Bonn haben sie den Korrektor geschickt, der in jener Nacht bis Papenburg dabeigesessen hat. Er geht mit Ania die Liste durch, laut, den Finger unter jeder Tür, und findet die 16 zweimal darauf und die 18 gar nicht. Bei der 18 war keiner. Denen geht es gut, und sie sind sauer.|{both_lists.ask_him_in:{dead == 1:Die nicht herkonnten, hat Ania auf einer zweiten Liste, nach Türen. Darauf|Auf Anias Liste} steht eine Straße, die es nicht gibt; die stammt aus den Zeilen von Turmfalke, über den Korrektor, aus der Nacht, in der er bis vier gelesen hat. Seit Mitternacht gehen zwei Leute mit Decken auf und ab und suchen die Nummer 9, und sagen lassen sie sich nichts.|{both_lists.run_after_lucia:{dead == 1:Die nicht herkonnten, sucht man zu Hause auf, und an|An} jeder dritten Tür steht einer von Lucías sechzig mit einer Taschenlampe. {porto > 0:Im Herbst|Im Sommer} hat sie sich von jedem drei Zeilen vorlesen lassen und fünf davon heimgeschickt. Die fünf sind auch da. Gebeten hat sie keiner; sie halten denen die Lampe, die gebeten worden sind.|{whose_bird.say_it_was_ours:Bevor Karol heute eine Zahl aufschreibt, lässt er sie dich zweimal sagen. *Ein anderer*, hast du ihm einmal gesagt, und um sechs Uhr früh *unserer*. Unfreundlich ist er nicht. Er wartet nur nach dem ersten Mal, und man hört, dass er den Finger auf dem Blatt hat.|{whose_bird:Die Dienstpläne von Hollerland sind seit dem {porto > 0:Herbst|Sommer} auf Papier, in Karols eigenem Auto, und so wissen sie heute, wo alle Schirme dunkel sind, auf die Minute, wer Dienst hat. Woher er die hat, fragst du. „Von Leuten“, sagt Karol und liest sie jemand anderem vor.|{her_own_answers.fish_it_out:In deinem Mantel geht das laute Handy los. Seit der Regentonne ist ein Reiskorn darin, und liegt das falsch, hört dich keiner; dem Lager hast du schon dreimal zugerufen, was fehlt. Ania nimmt es dir ab, schlägt es herunter wie ein Thermometer und sagt es einmal.|{her_own_answers:In deinem Mantel geht das laute Handy los, heiser seit der Regentonne, wie ein erkältetes Kind. Ania ist auf den Beinen, bevor du die Tasche findest, und geht das Kind suchen, und sagen lässt sie sich nichts, und sie kommt mit einem wieder, drei Jahre alt, das ganz still hinter einem Kinderwagen gesessen hatte.|{mud_flats.say_take_it:Der Mann aus dem Seenotschuppen trägt Decken, den Arm in der Schlinge; ein Freund von der Kirche hat ihm gesagt, dass Leute fehlen. Mit einem Arm trägt man die Hälfte. Die Frau am anderen Ende geht mit ihm im Gleichschritt, weil er den Schlag angibt.|{mud_flats:Stromauf blinken die Lichter zweimal, eins nach dem anderen, und das ganze Ufer lang halten die Leute am Fenster das für den Strom. Sie stecken ein, was sie haben. Es war nicht der Strom, und zehn Minuten später sind es zwei Straßen mehr, durch die einer mit der Lampe muss.|{hand_shown == 1:In Hollerland hängt neben dem Telefon ein Blatt, zehn Wörter in deiner Schrift, und darunter inzwischen ein Dutzend andere. Wer heute Nacht nicht zu verstehen war, den führten sie davor, und er legte den Finger auf *warten* oder auf *kalt*, und jemand kümmerte sich.|{hand_shown == 2:In Hollerland ist die Decke über Tesfays altem Bett weiß, zweimal gestrichen, weil Lucías Leute nichts halb machen. Heute Nacht haben sie einen daruntergelegt, der sich nicht aufregen sollte. Er sah lange hinauf und fragte, woher sie das gewusst haben.|{queue_kind == 1:Am Tor von Hollerland hat Dr. Behrens heute Nacht eine halbe Stunde gestanden, die Tasche in der Hand, denn auf ihrem Ausweis steht *Behrend*, und eine Frau Behrend hatte niemand bestellt. Zuletzt ist sie über die Fahrradständer gestiegen, in Clogs, mit einundsechzig.|{queue_kind == 2:Durch die Neustadt ist die Frau aus der Schlange gegangen, das Kind auf der Schulter, und geklopft hat das Kind, zweimal mit dem Knöchel und einmal mit der flachen Hand. Für jeden, der zu Hause war, hat es einen Kiesel behalten. Elf zählt es Ania in die Kitteltasche.|{queue_kind == 3:Der Mann aus der Schlange ist mit dem Klappstuhl nach Hollerland gekommen und fragt niemanden etwas. Er hat ihn da hingestellt, wo sitzen kann, wer nicht mehr stehen kann, und bleibt dahinter, denn Stehen hat er gelernt. Nach einer Weile rückt er auf.|{marcus_heard == 1:Marcus ist die ganze Nacht in der Leitung, geht auf und ab und liest Anias Liste vor, wem sie fehlt. Einmal, als er hineinmuss, legt er sie neben das Brot, und dort liest etwas weiter, ganz leise, in seinem Tempo, elf Türen lang, bevor es jemand merkt. Falsch ist nichts davon.|{marcus_heard == 2:Marcus ist in der Leitung, liest ein Drittel der Liste und wartet dann, aus Gewohnheit, dass du das nächste liest. Du liest es. Das letzte nimmt Ania. So geht es schneller, sagt sie, wo habt ihr das her? Das sagt keiner von euch.|{marcus_heard == 3:Aus London hat Marcus einen Laster geschickt, den niemand bestellt hatte, mit Kesseln, sechzig Stück, von denen fürs Gas. Ein Zettel ist nicht dabei. Wen man nicht tragen kann, der bekommt Tee. Es ist das Einzige in dieser Nacht, was da war, bevor jemand danach gerufen hat.|}}}}}}}}}}}}}}}}}}
