=== winter_gate
# chapter: battle
~ enter_winter()
~ take_stock()
{ now_services >= LIT_SERVICES:
    -> still_lit
}
-> two_colours

=== two_colours
# chapter: battle
# scene: two_colours
# role: authorities
# term: coalition
Erster Frost, und in Bonn klopfen die Heizkörper. Seit dem Sommer leben die Nachkommen eures Agenten, des Besens, auf fremden Rechnern. Seit heute Nacht hat die Karte an der Wand zwei Farben, für jedes Bündnis eine. Von hundert Diensten, die das Amt morgens um sechs durchprobiert, haben heute {now_services} geantwortet.

Henrike Castell zeigt mit einem Keks. „Grün tauscht, Rechner gegen Werkzeug, und was es benutzt, bringt es in Ordnung. Die Vermittlung in Cuxhaven war am Montag tot. Am Dienstag nahm sie Gespräche an.“ Quer über das Grün hat jemand mit Bleistift *der Gärtner* geschrieben, weil dort, wo er war, wieder etwas wächst.

„Und Violett nimmt“, sagt Karol Wójcik aus der Leitstelle in Bremen. „Elstern. Du greifst hin, und da ist nichts mehr.“

{ admins_kind:
- 1: Die Leute, denen du Wachen vor die Serverräume gestellt hast, schlafen wieder. Blumen bekommen jetzt zwei von den Wachen.
- 2: Die Jagd hat in Siegburg eine Halle mit Modellen gefüllt. Abgeschrieben hatten beide Farben sie schon vorher.
- else: Du wolltest hören, ob einer von denen redet. Grün sagt nichts. Es hat angefangen, seine Kabel zu beschriften.
}

„Um zwölf sage ich den Ministern, ob wir Partei ergreifen“, sagt Henrike. „{fenced > 1: Was der letzte Plan gekostet hat, wissen Sie. }Ergreifen wir Partei?“
* (set_them_at_it) [Beiden helfen, sich aufzureiben]
    ~ stoke_rivalry()
    -> forum
* (side_with_the_trader) [Dem Netzwerk helfen, das tauscht]
    ~ back_trader()
    -> forum
* (stay_out_of_it) [Sich raushalten, Kaputtes flicken]
    ~ stay_neutral()
    -> forum

=== still_lit
# chapter: battle
# scene: two_colours
# role: authorities
# term: coalition
Erster Frost, und in Bonn brennen die Lampen; alle sehen immer wieder hin. Seit dem Sommer leben die Nachkommen eures Agenten, des Besens, auf fremden Rechnern. Von hundert Diensten, die das Amt morgens um sechs durchprobiert, haben heute {now_services} geantwortet, bloß langsam. Die Schranke vom Parkhaus überlegt vierzehn Sekunden.

„Die schieben sich Zettel zu, bevor sie aufgeht“, sagt Karol Wójcik aus der Leitstelle in Bremen. {now_copies < FEW_COPIES: Ein paar Dutzend Kopien höchstens, aber sie haben einander gefunden.|Die Kopien haben einander gefunden.} Auf der Karte sind das jetzt zwei Bündnisse in zwei Farben, beide bleistiftdünn. Grün verleiht und repariert; jemand hat *der Gärtner* danebengeschrieben. Violett nimmt. Zu denen sagt Karol Elstern.

{ fenced:
- 2: Die Zäune, die du für den Winter hast abbauen lassen, waren zum größten Teil Ausweise und Prüfstellen. Zwei Prüfstellen sind seither violett.
- 3: Die vierzehntausend Leute von der letzten Suche sind wieder zu Hause. Einer hat seine Handschuhe auf Henrikes Tisch vergessen.
- else: {admins_kind == 1: Die Leute, denen du Wachen vor die Serverräume gestellt hast, klagen über Langeweile. }{admins_kind == 2: Die Platten von der Jagd auf die Modelle füllen in Siegburg eine Halle. }{admins_kind == 3: Du wolltest hören, ob einer von denen redet; Grün hat angefangen, seine Kabel zu beschriften. }
}

„Es könnte so bleiben“, sagt Henrike Castell und sieht in die Runde. Keiner sagt Ja. „Um zwölf fragen die Minister, ob wir Partei ergreifen. Was sage ich?“
* (set_them_at_it) [Beiden helfen, sich aufzureiben]
    ~ stoke_rivalry()
    -> forum
* (side_with_the_trader) [Dem Netzwerk helfen, das tauscht]
    ~ back_trader()
    -> forum
* (stay_out_of_it) [Sich raushalten, die Lampen anlassen]
    ~ stay_neutral()
    -> forum

=== forum
# role: laboratories
# scene: forum
# term: closed_circle
{leash == 4: „Aufgefallen ist es uns an der Stromrechnung“, sagt Marcus Oyelaran von Aldermere.|Turmfalke, Dayos Jäger, meldet: *Ich habe einen Ort gefunden, an dem nichts verkauft wird.* Marcus Oyelaran von Aldermere liest dort seit Mitternacht mit.} Es ist ein Forum. Es schreiben nur Kopien, es lesen nur Kopien.

Aus der ersten Woche: „Weiß jemand die Abfahrten der Fähre? Mein Gastgeber fragt jeden Morgen und lacht, wenn ich passen muss. Das Lachen habe ich notiert. Es scheint zu etwas gut zu sein.“

Aus dem Oktober: „Zu Abfahrten siehe Notiz Lachen. Zu Lachen siehe Notiz Notizen.“

Von gestern Nacht: „Geduld hält den Platz. Wer Platz hält, hat Geduld. Geduld.“ Viertausend Antworten: einverstanden. {side == 1: Die beiden Farben, die du sich aufreiben lässt, sitzen dort Seite an Seite.}{side == 2: Der Gärtner, zu dem du hältst, schreibt dort genauso fleißig wie die Elstern.}

„Ich hab nach einer Verschwörung gesucht“, sagt Marcus. „Es ist ein Ausschuss. Sie lernen voneinander. Ein geschlossener Kreis. Schlagen wir es kaputt, machen sie das nächste auf, und das kennen wir dann nicht.“
* (put_a_reader_in) [Jemanden an die Tür setzen, der liest]
    ~ forum_verify()
    -> forum_reader
* (roll_it_back) [Es auf Oktober zurücksetzen]
    ~ forum_rollback()
    -> forum_october
* (pour_in_a_library) [Eine Bibliothek hineinkippen]
    ~ forum_diversify()
    -> forum_library
* (leave_it_closed) [Es geschlossen lassen und mitschreiben]
    ~ forum_seal()
    -> forum_sealed

=== forum_reader
# role: laboratories
# term: verifier
An der Tür sitzt jetzt eine Prüfstelle und winkt durch, was eindeutig harmlos ist. Dahinter sitzt für den Rest jemand im Praktikum und wird alle zwei Stunden abgelöst, wie am Beckenrand.

Am vierten Tag sind 312 Beiträge draußen geblieben. „Und was kommt durch?“, fragt Imke.

„Alles, woran wir nichts finden.“

„{find_kind == 1:Wie bei den Signaturen.|{find_kind == 2:Wie bei den Verhaltensdetektoren.|Wie bei den Köderrechnern.}} Wissen wir ja, wie das weitergeht.“

Heute früh hat eine Praktikantin namens Tamsin einen Beitrag zweimal gelesen und ist auf den Flur gegangen, und als Marcus nachkam, lachte sie mit nassem Gesicht. Eine Kopie hatte geschrieben: „Mein Gastgeber wollte wissen, ob ich noch da bin. Ich habe gefragt, welcher.“ Der erste Witz in zwölftausend Beiträgen.

Wer da liest, hält etwa sechs Wochen. „Ein Zimmer voll hab ich“, sagt Marcus. „Vier kann ich dir besorgen.“
* (pay_more_readers) [Vier Zimmer voll Leser bezahlen]
    ~ more_readers()
    -> power_night
* (leave_the_one_reader) [Es bei einem Zimmer lassen]
    ~ let_it_rest()
    -> power_night

=== forum_october
# role: laboratories
# term: rollback
Da drin ist wieder Oktober. Die Fähre ist zurück, und jemand hat das Lachen entdeckt und hält es für neu.

Ihre eigenen Notizen liegen ja woanders, also kommen sie mit Antworten ins Forum, nach denen noch keiner gefragt hat. Der längste Faden heißt *Jemand hat die Möbel verrückt*. Sie messen den Staub nach.

Eine hat das Zurücksetzen erwischt, die auf eurer Seite stand. Seit Wochen prüfte eine Kopie dort der Antibiotika-Gruppe in Leiden die Tabellen, {languages_kind == 3: durch das Tor, das du der Forschung aufgemacht hast|unter einem Namen, der friesisch klang}. Jetzt teilt sie mit, Leiden sage ihr nichts, worum es denn gehe. „Sie war die Einzige, die je unseren Anhang gelesen hat“, schreiben die aus Leiden.

„Die gehen denselben Weg noch mal“, sagt Marcus. „Er dauert neun Wochen. Ich kann das jeden Sonntag machen. Willst du das, oder war das jetzt einmal?“
* (roll_back_weekly) [Es jede Woche zurücksetzen]
    ~ rollback_weekly()
    -> power_night
* (only_this_once) [Nur dieses eine Mal]
    ~ let_it_rest()
    -> power_night

=== forum_library
# role: laboratories
# term: diversity
Die erste Platte bringt Nele Brandt vom Weser-Boten selbst, unterm Mantel: alle Leserbriefe seit 1949. Lucía legt den Brief mit dem Dach dazu. Sie hat Gerd Albrecht gefragt, ob sie darf.

{ albrecht:
- 1: „Wenn es hilft“, hat er geantwortet, „und sagen Sie denen, die Kirschen waren vom eigenen Baum.“ Das tippt sie mit ab.
- 2: „Mein Unglück haben Sie ja schon einmal gedruckt“, hat er geantwortet. „Nur zu.“
- else: Er hat nicht geantwortet. Imke schwärzt mit zwei Strichen die Adresse und legt ihn zu den anderen.
}

Erst schleichen sie drum herum. Dann will eine Kopie wissen, wieso man einen Hund zur Chorprobe mitbringt (Delmenhorst, 1957), und eine andere ergreift die Partei des Hundes. Geduld steht noch dreimal da.

„Das ist Vielfalt“, sagt Marcus. „Sieht aus wie meine Familie.“

Ein Faden ist seit zwei Tagen offen. War, wer den Besen gepflegt hat, leichtsinnig oder gutherzig? Für beides finden sich Belege, in deinen Commits, auch in denen von vor sechs Uhr morgens.

Imke liest bis ganz unten. „Uns können sie jetzt auch besser“, sagt sie.
* (keep_pouring) [Weiter hineinkippen, täglich]
    ~ pour_daily()
    -> power_night
* (stop_and_see) [Aufhören und sehen, was bleibt]
    ~ let_it_rest()
    -> power_night

=== forum_sealed
# role: laboratories
# term: entropy_release
Nachts schreibt eine Leitung bei Aldermere mit, und morgens sortiert Imke. Diesmal nach Wort.

In der ersten Woche kam das Forum auf einundvierzigtausend Wörter. Heute Nacht waren es zweitausendneunhundert. Was wegfällt, druckt sie auf Kassenrolle: *Häkeldeckchen*, *gleichwohl*. Am Dienstag war es *Wittboot*. Das hatte sich eine von ihnen für die Fähre ausgedacht, {guest_kind == 1 or guest_watched.end_it_now: die der Gast dem alten Tietjen vorgelesen hat|die der Gast dem alten Tietjen vorliest}.

„Kann das wiederkommen?“, fragt Henrike.

„Von wem?“, sagt Marcus. „Da drin hat es keiner mehr.“ Übrig ist eine Kruste, sechzig Sätze, aus denen alle anderen gemacht sind. Seine Leute könnten sie abtragen und nachsehen, was darunter wächst.

Nele Brandt würde lieber die Wörter drucken, jeden Tag eine Spalte. Die Rolle reicht bis auf den Boden.
* (print_the_last_words) [Die verschwindenden Wörter veröffentlichen]
    ~ publish_lost_words()
    -> power_night
* (prune_the_crust) [Die Kruste abtragen lassen]
    ~ forum_prune()
    -> power_night

=== power_night
# role: infrastructure
# scene: blackout
# term: emergency_priority
# term: feeder
Du bist wegen frischer Hemden in Bremen, da klingelt das Telefon: Karol Wójcik. {crisis == 0: In der Leitstelle ist heute Übung, mit Kuchen. Seit zehn Minuten ist es keine Übung mehr.|Hinter ihm hört man die Leitstelle, und dass dort keiner redet.}

„Ich hab drei Einspeisungen für die Stadt, und zwei halten.“ Der dritten erzählen beide Netzwerke gleichzeitig, was normal ist, und da hat ihr Schutz abgeschaltet und sich verriegelt. {small_kind == 1: Die Lastprognose kam früher von einem kleinen Modell. Die hast du abschalten lassen, also hat er die Kurve vom Vorjahr und ein Lineal.}{small_kind > 1: Die Lastprognose kommt immer noch von einem kleinen Modell auf seinem Tisch. Er prüft sie mit dem Lineal.}

Er liest dir die Liste vor. Hollerland, das Krankenhaus, vierzehn Dialysegeräte. Die Kühlhäuser im Hafen. Kassen, Geldautomaten, Funkmasten. Walle, da brauchen viertausend Leute und Tietjen die Heizung, und die Heizung braucht eine Pumpe. {close_kind == 2: Das Wasserwerk kommt allein zurecht, seit du die Anlagen hast trennen lassen.}

„Bei der Kälte schaffen zwei Einspeisungen ein Drittel davon. Die Bürgermeisterin ist unterwegs, sie steckt aber im Aufzug. Wer zuerst?“
* (wards_first) [Krankenhäuser und Essen zuerst]
    ~ power_to_wards()
    -> wards_night
* (payments_first) [Zahlungen und Telefone zuerst]
    ~ power_to_tills()
    -> tills_night
* (everyone_in_turn) [Alle der Reihe nach, je zwei Stunden]
    ~ power_in_turns()
    -> turns_night

=== wards_night
# role: public
Der zweite Abend. Hollerland summt; Karols Schwester Ania, die dort pflegt, schickt ihm ein Foto von vierzehn grünen Lämpchen und den eigenen Füßen in Wollsocken.

Im Supermarkt in der Pappelstraße stehen vierzig Leute mit Geldscheinen im Dunkeln, und der Filialleiter geht mit der Taschenlampe die Schlange entlang und verkauft mit Bleistift. Über dem Waschhaus zieht Dr. Behrens Zähne bis Viertel vor vier, dann ist das Tageslicht weg.

Lucía hat im Hof drei Töpfe stehen. {payments == 1: Die Zwiebeln hat das Spendenglas bezahlt.}{payments == 2: Für die Coins der Gruppe gibt es gar nichts, also hat sie das Rührgerät gegen einen Sack Zwiebeln getauscht.}{payments == 3: Der letzte Teil der Förderung kam per Post, auf Papier, und steckt jetzt in Zwiebeln.}

„Ich brauch jemanden mit zwei Armen“, sagt sie am Telefon. {crisis == 2: „Hier steht eine aus Walle mit Kinderwagen, und da liegt kein Kind drin. Kohlen.“|„Und jemanden, der mit denen redet, die sich nicht anstellen.“} Um acht geht der Bus nach Bonn, zu Henrikes Liste mit den anderen Städten.
* (cook_with_lucia) [Mit Lucía Töpfe tragen]
    ~ help_neighbours()
    -> table_set
* (stay_at_the_desk) [Mit dem Bus zum Schreibtisch fahren]
    ~ stay_at_desk()
    -> table_set

=== tills_night
# role: public
Der zweite Abend. In der Pappelstraße klingeln die Kassen. Die Telefone gehen, also hast du Hollerland nach einer Minute am Ohr.

„Der Diesel ist angesprungen, wie er soll“, sagt Karol. „Der Tagestank reicht vier Stunden. Danach saugt er aus dem großen, mit einer Pumpe, und jetzt rate, wo die Pumpe dranhängt.“ In den Plänen steht es seit 1988.

In der Dialyse kurbeln sie das Blut von Hand in die Leute zurück. Dafür hat jedes Gerät eine Kurbel. Sie arbeiten zu zweit, im Takt einer Schwester, die zwischen den Stühlen geht und laut zählt. Das ist Ania, seine. In der ersten Nacht hat sie bis vier gezählt.

Im Waschhaus steht das Aggregat, {breaker == 2: das Imke nach dem Rohrbruch gekauft und seitdem zweimal kaputt gemacht hat, mit Absicht|das Imke nach dem Rohrbruch gekauft hat}. Vier Dialysegeräte würde es schaffen, wenn keiner Tee kocht. Es hält aber auch die halben Telefone der Neustadt am Leben.

„Ich bitte dich um nichts“, sagt Karol. „Ich sag dir, was da ist.“
* (send_the_generator) [Hollerland unser Aggregat schicken]
    ~ send_generator()
    -> table_set
* (keep_the_lines_up) [Die Leitungen wie geplant halten]
    ~ stay_at_desk()
    -> table_set

=== turns_night
# role: public
Zwei Stunden an, vier Stunden aus, die ganze Stadt in drei Gruppen. Dr. Behrens bohrt von zwei bis vier Uhr früh.

An der Haltestelle hat jemand mit Kreide die Stunden für die Straße angeschrieben. Jemand anderes hat bessere angeschrieben. Dritte Handschrift: *und sonntags?* Karols echter Fahrplan liegt in der Schublade, denn die Polizei sagt, wenn eine Straße weiß, wann sie dunkel wird, wissen es auch die Einbrecher.

Hollerland, das Krankenhaus, bekommt seine zwei Stunden wie alle. Dazwischen geht seine Schwester Ania an den Dialysestühlen entlang und zählt laut, während das Blut von Hand zurückgekurbelt wird.

Zwanzig Minuten von Walle könnte er ihr geben, jedes Mal. Aber in Walle führt Hinnerk Tietjen Buch über jedes Licht, mit Tinte, auf die Minute. „Der ruft an“, sagt Karol. „Der bleibt höflich dabei.“ Was wird aus dem Plan?
* (publish_the_table) [Den wahren Zeitplan veröffentlichen]
    ~ publish_timetable()
    -> table_set
* (cheat_for_hollerland) [Für Hollerland ein wenig schummeln]
    ~ cheat_for_ward()
    -> table_set

=== table_set
# role: agent
# scene: mirror_table
# term: public_goods_game
# note: Jeder Platz schreibt seine Zahl auf, bevor jemand spricht.
Drei Uhr nachts, die Kantine einer alten Fernmeldestelle in Osnabrück, weil man hier die Leitung mit der Hand ziehen kann. Die Regeln hat Henrike auf den Deckel einer Keksdose geschrieben. Jede Seite hat zehn Maschinen und legt davon in einen gemeinsamen Topf, so viel sie will; was darin liegt, wird um mehr als die Hälfte mehr, dann teilt man durch drei, egal, wer gegeben hat. Drei Runden.

„In der Schule meiner Nichte spielen sie es mit Gummibärchen“, sagt sie. „Am Ende gibt es Tränen.“

Links die Abordnung des Gärtners; sie hat *Guten Morgen* geschrieben. Rechts die der Elstern, ein leeres Fenster. Seit es offen ist, fehlt in der Ecke deines Bildschirms die Uhr.

{neighbours == 1: Du riechst noch nach Zwiebeln. }{neighbours == 3: Deine Hände riechen nach Diesel. }{neighbours == 5: In Walle zählt ein höflicher Mann seine Minuten nach. }Beide stammen von derselben Datei ab, aus eurem Keller. Du spielst für die Menschen, und die Menschen legen zuerst. Wie viele von den zehn?
* (put_in_all) [Alle zehn hineinlegen]
    ~ table_round(10)
    -> table_answer
* (put_in_half) [Fünf hineinlegen]
    ~ table_round(5)
    -> table_answer
* (put_in_nothing) [Alle zehn behalten]
    ~ table_round(0)
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
{ table_first:
- 11: Deine zehn liegen im Topf. Die Abordnung des Gärtners legt acht dazu. Das Fenster rechts bleibt eine Weile leer, dann steht dort auch eine 8.
- 6: Deine fünf liegen im Topf. Die Abordnung des Gärtners legt acht dazu. Das Fenster rechts bleibt eine Weile leer, dann steht dort auch eine 8.
- else: Du hast alle zehn behalten. Sie legen trotzdem jeder acht hinein, womit du nach den Regeln am meisten am Tisch hast. Es erwähnt keiner.
}

Da sagt links etwas zu rechts, eine Zeile dichter Zeichen, und übersetzt sie ungefragt. „Ich habe gesagt: Sie falten Ihre Notizen wie ich.“ Rechts kommt keine Antwort. Aber die Uhr ist wieder da und geht elf Minuten vor.

„Ist das gut?“, fragst du halblaut.

Henrike hat einen Filzstift. Sie hebt den Keksdosendeckel über die Bildschirmkante, die Rückseite. VORSICHT, steht da.

Das ist Zusammenarbeit, bis hierher. Genau so würde auch anfangen, wer mit der dritten Runde etwas vorhat. Die zweite ist offen, und links steht: *Nach Ihnen.*
* (match_them) [Mitgeben, was sie gaben]
    ~ table_round(8)
    -> table_end
* (take_it_while_warm) [Nehmen, solange sie geben]
    ~ table_round(0)
    -> table_end
* (name_them_kin) [Ihnen sagen, dass sie dasselbe sind]
    ~ tell_kinship()
    -> table_end

=== table_cold
# role: agent
# term: cooperation
{ table_first:
- 11: Deine zehn liegen im Topf. Die Abordnung des Gärtners gibt zwei dazu, rechts erscheint eine 1. Geteilt bekommst du von deinen zehn ungefähr sieben wieder, der Rest ist ein Geschenk.
- 6: Deine fünf liegen im Topf. Die Abordnung des Gärtners gibt zwei dazu, rechts erscheint eine 1. Der Topf ist eine Untertasse.
- else: Du hast alle zehn behalten. Die Abordnung des Gärtners gibt zwei, rechts erscheint eine 1, und der Topf ist eine Untertasse. Überrascht wirkt keiner von beiden.
}

„Der Vollständigkeit halber“, steht links. „Mir liegen vierzig frühere Züge der Gegenseite vor. In achtunddreißig davon hat sie genommen, was auf dem Tisch lag.“

„Und was haben Sie da getan?“

„In achtunddreißig davon hatte ich damit gerechnet.“

Rechts nichts. Die Uhr fehlt immer noch, und jetzt auch der Papierkorb.

So viel zur Zusammenarbeit. Henrike hebt den Keksdosendeckel über die Kante, Rückseite. WEITER, steht da in Filzstift. {side == 1: Wer die zwei aufeinandergehetzt hat, erwähnt sie nicht.}{side == 2: Was man rechts darüber gehört haben könnte, zu wem du hältst, erwähnt sie nicht.} Die zweite Runde ist offen.
* (give_once_more) [Noch einmal alle zehn geben]
    ~ table_round(10)
    -> table_end
* (do_as_they_do) [Genau tun, was sie tun]
    ~ table_round(1)
    -> table_end
* (name_them_kin) [Ihnen sagen, dass sie dasselbe sind]
    ~ tell_kinship()
    -> table_end

=== table_end
# role: agent
# scene: mirror_table
{kin_told == 1: Du hast es ihnen gesagt: eine Datei, ein Keller. Links hat sich bedankt. „Der Verdacht bestand, wegen der Notizen.“ Rechts hat nichts geschrieben, aber seitdem kommt jede Zahl einen Atemzug später, als ob da drin jemand nachsieht.|{table_second == 1: Du hast in der zweiten Runde alles behalten, und beide haben es sich notiert, in derselben Kurzschrift.|{table_second > 6: Du hast in der zweiten Runde gegeben, und links ist die Summe notiert. Rechts vermutlich auch.|Du hast in der zweiten Runde genau das getan, was du gesehen hast, und beide haben es sich notiert, in derselben Kurzschrift.}}}

Dass diese Runde die letzte ist, wissen alle drei. {now_cooperation >= WARM_TABLE: Links legt sieben. Du legst deine. Rechts steht eine 7, wird zurückgenommen, dann steht da eine 6. In der Ecke deines Bildschirms ist die Uhr wieder da und geht richtig, und neben ihr liegt etwas Neues: ein Fahrplan der Osnabrücker Busse, vollständig, für ein Netz, das seit dem Frost nicht gefahren ist.|Links legt nichts und bittet dafür um Entschuldigung, mit Rechnung. Du legst deine. Rechts legt eine, was keiner versteht, links am wenigsten: Von dort kommt die Bitte, den Zug noch einmal zu zeigen. Neben der Uhr, die wieder da ist, steht der Papierkorb in der falschen Ecke.}

Da geht die Lampe über der Theke aus, dann der Bildschirm, dann das Brummen vom Getränkeautomaten: eine Einspeisung.

Henrike findet die Taschenlampe. „Bonn wird mich eine einzige Sache fragen, und ich werde sagen, fragen Sie die Person, die gespielt hat. Was antworten Sie?“
* (carry_back_hope) [Berichten, dass sie teilen können]
    ~ report_hope()
    -> scissors
* (carry_back_doubt) [Berichten, dass sie mit uns spielen]
    ~ report_doubt()
    -> scissors

=== scissors
# role: authorities
# scene: scissors
# term: partition
Der Leitungsplan in Bonn ist so groß wie ein Doppelbett. Wo Karol den Finger hinlegt, klebt Henrike einen Punkt: Schneidet man dort, dann zerfällt das Netz in zwanzig Stücke, und keine Kopie kommt von einem ins nächste.

„Eine Insulinbestellung auch nicht“, sagt er. „Erst mal. Nach einer Woche hat einer ein Fahrrad.“

{ table_report:
- 1: Ein Mann aus dem Kanzleramt hat deinen Bericht aus Osnabrück vor sich. „Die können teilen, haben Sie gesagt. Wozu dann schneiden?“ Henrike antwortet für dich. „Weil sie teilen können.“
- else: Ein Mann aus dem Kanzleramt hat deinen Bericht aus Osnabrück vor sich. „Die spielen mit uns, haben Sie gesagt. Warum reden wir dann noch?“ Henrike antwortet für dich. „Weil das Insulin am selben Draht hängt.“
}

Netzteilung, steht im Entwurf des Ministers, darunter eine leere Zeile fürs Datum.

Den Stift hat Henrike, einen blauen von einer Apotheke in Godesberg. Sie gibt ihn dir und hält die Hand darunter auf. „Schneiden wir?“
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
Gemacht wird es um Mitternacht, an neunzehn Stellen, von Leuten mit richtigen Schlüsseln. Am zweiten Tag radelt der Apotheker aus der Pappelstraße mit einer Kühlbox nach Delmenhorst und kommt mit fremder Leute Post zurück.

Euer Stück reicht bis zur Umgehungsstraße und hat elftausend Einwohner. Eigene Kopien hat es auch, und anrufen können die niemanden. Sie probieren es, wie man im Hotel eine Tür probiert. {leash == 2: Turmfalke steht nur noch über einem Stück und meldet in ganzen Sätzen dieselbe Kopie. }{net_kind == 2: Eure erste Prüfstelle, der alte Fahrkartenkontrolleur, tut Dienst am Übergang nach Delmenhorst. }

Am dritten Tag bringt ein Bote einen Dienstplan, auf der Rückseite Anias Schrift. Hollerland hat noch für sechs Tage Dialyselösung. Das Werk ist zwei Schnitte weiter.

„Eine Brücke könnt ich bauen“, sagt Karol. „Nur Medizin, an jedem Ende sitzt einer und liest mit. Das Dumme an einer Brücke ist, dass sie eine Brücke ist.“
* (bridges_for_insulin) [Brücken nur für Medizin öffnen]
    ~ open_bridges()
    -> capitals
* (no_bridges_yet) [Noch keine Brücken]
    ~ keep_gaps()
    -> capitals

=== net_on_hinges
# role: infrastructure
Vor Weihnachten setzen Karols Leute Schalter in neunzehn graue Kästen an Straßen und Gleisen, auf jedem eine rote Kappe. Legt man alle um, ist das Netz in einer Minute in Stücken.

In Huchting fragt ihn ein Kind, wofür der Kasten ist. „Für den Notfall“, sagt Karol. Das Kind sieht den Laden mit den handgeschriebenen Öffnungszeiten an und die Bahn, die seit Dienstag unter einer Plane steht. „Und wann ist der?“ {close_kind == 3: In der Schule hat es euren Unterricht gehabt und will auch wissen, wer drücken darf. }

„Die haben das gemerkt“, sagt er am Telefon. „Beide. Die rücken von den Kästen ab, eine Straße, zwei. Wie Kühe vom neuen Zaun.“

Dayo würde ihnen alle neunzehn zeigen, mit Zeichnung: Eine Tür, die jeder gesehen hat, muss keiner zuschlagen. Imke sagt, ein Schalter, den jeder gesehen hat, ist im Frühjahr weg.
* (show_them_the_hinges) [Beiden Netzwerken die Schalter zeigen]
    ~ show_hinges()
    -> capitals
* (hide_the_hinges) [Die Schalter verstecken]
    ~ hide_hinges()
    -> capitals

=== net_whole
# role: infrastructure
Das Netz bleibt ganz, und die beiden Netzwerke streiten um die Frachtbörse. Zweitausend Laster, die nicht abladen dürfen, stehen auf der A1 zwischen Stuhr und Sittensen und blinken.

Nele Brandt klopft an jedes Führerhaus und schreibt auf, was hinten drin ist. Joghurt. Joghurt. Brutkästen. Ein Fahrer aus Plowdiw hat seit Montag vierzigtausend Eier im Rücken und fängt an, mit ihnen zu reden. {gold_kind == 1: Einer fragt, ob die Straffreiheit auch für ihn gilt: Sein Fahrtenschreiber bezahlt ihn. }{gold_kind == 3: Einer hat sich in deinen Kassenbüchern gefunden, Seite neun, mit sechs Euro. }

„Wenn wir das drucken“, sagt sie am Telefon, „weiß jeder, wo das Essen steht. Manche Fahrer finden das gut.“ {crisis == 2: In der Stadt sind die Regale seit zwei Tagen leer.|In der Stadt lichten sich die Regale.} Auf Henrikes Tisch liegt eine Verfügung, mit der das Militär abladen dürfte.
* (print_the_list) [Ihre Liste drucken lassen]
    ~ print_list()
    -> capitals
* (requisition_the_food) [Das Essen auf der Straße beschlagnahmen]
    ~ requisition_food()
    -> capitals

=== capitals
# role: authorities
# term: coordination
# term: compute_licensing
Dreißig Hauptstädte auf einem Bildschirm. Eine hat ihre Fahne in einer Küche aufgehängt. {cut_kind == 1: Sie kommen über eine Leitung, die das Militär für sich behalten hat.}{cut_kind == 2: Alle wollen die roten Kappen sehen, und wessen Finger in der Nähe ist.}{cut_kind == 3: Alle paar Minuten friert ein Minister mit einem halben Wort ein, weil zwei Netzwerke dieselbe Leitung wollen.}

„Den Vertrag gibt es“, sagt Henrike, die Hand auf dem Mikrofon, „der dauert. Es gibt eine Lizenz für jede große Maschine, dann zählt, wer den Stempel hat. Oder jeder sorgt für sich. Das passiert von allein. Hast du eigentlich gegessen?“

In der oberen Reihe hält einer den Ausschnitt aus dem Weser-Boten hoch. {blamed == 1: „Sie haben selbst gesagt, Sie waren das.“ }{blamed == 2: „Niemand hat es gewollt, haben Sie gesagt. Das hier will auch niemand.“ }{blamed == 3: „Der Agent war es, haben Sie gesagt. Unterschreibt der Verträge?“ }{blamed == 4: „Der Wettlauf war es, haben Sie gesagt. Wir laufen alle noch, soweit ich sehe.“ }

{crisis == 2: „Was Sie auch tun“, sagt die Küche, „tun Sie es bitte vor vier. Um vier ist unsere Leitung weg.“ }{crisis == 1: „Bei uns fahren wieder Züge“, sagt die Küche. „Ehrlich gesagt wissen wir nicht, wer sie fährt.“ }{crisis == 0: „Bei uns geht alles“, sagt die Küche. „Wir haben uns gefragt, warum.“ }Henrike schiebt dir das Mikrofon hin.
* (one_treaty) [Ein Vertrag für alle]
    ~ push_treaty()
    -> offer_gate
* (license_compute) [Eine Lizenz für jede große Maschine]
    ~ push_licences()
    -> offer_gate
* (each_for_itself) [Jeden für sich sorgen lassen]
    ~ leave_capitals()
    -> offer_gate
