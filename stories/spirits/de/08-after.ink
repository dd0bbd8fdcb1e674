=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{builders.climb_up:Du bist hinauf. Zwei Tage durftest du halten. Am dritten ließ Wiebke dir den Kolben da, und deine Lötstelle war es, die im Wind abging, dem Rathaus aufs Auto. Sie hat sie neu gemacht. Wenn du oben bist, bindet sie dich seitdem an.|{who_came_in_march()}}

{ answer_kind == 2:
    { term_two:
    - 1: Nachts ist der Schalter umgelegt worden, von Herrn Pohl aus dem Heizungskeller, ob er geht. Gemerkt hat es ein Bäcker in Findorff. Jetzt steht da ein zweiter Stuhl, auf dem einer auf Herrn Pohl aufpasst, und die zwei reden nicht miteinander.
    - 2: Die mit der Leiter, die draußen baut, hatte in ihren Brotdosen Regen für vier. Der Gärtner hatte drei gesagt. Um halb hat es geregnet. Beide Zettel hängen in der Post, und Walle ist seitdem zweierlei Meinung, Stockwerk für Stockwerk.
    - else: Mehr war vom Gärtner nicht verlangt worden, also hat er etwas verlangt: ob er die Schlüssel zu den Straßenkästen verwahren darf, weil die so oft verloren gehen. Die jüngste Juristin hat an ihrer Haustür unterschrieben, ihr Kleines auf dem Arm.
    }
}
{ now_copies * QUIET_PART < read("peak_copies") and answer_kind != 3:
    -> no_letter
}
{ answer_kind == 3:
    -> spring_without
}
{ answer_kind == 4:
    -> spring_in_hand
}
{ answer_kind == 2:
    -> spring_on_terms
}
-> spring_in_garden

=== no_letter
# chapter: after
# scene: spring
# role: public
# presumes: copies < peak_copies
Montag, der 10. April. {answer_kind == 2:Montags hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, bisher Rechenschaft über deine Bedingungen abgelegt|{answer_kind == 1:Seit du unterschrieben hast, schreibt der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, montags an alle Haushalte|Die Hand, die den Schlüssel zum Gärtner hat, der aus eurem Agenten, dem Besen, gewachsen ist, hat montags immer mitgeteilt, was er getan hat}}. Heute bringt die Post die Wasserrechnung.

„Bei mir war auch nichts“, sagt Nele Brandt. „{answer_kind != 2:Ab Mai sollte er meine Zeilen kriegen, das hat man mir mit Blumen gesagt. Jetzt wollen sie die Vase wieder. |}In ganz Findorff nichts. {nele_line == 1:Ich hab schon mal geschrieben, dass da nichts ist. Es hat geschlafen.“|{nele_line == 3:Soll ich’s weglassen?“|Wie schreibe ich, dass etwas nicht gekommen ist?“}} {leaver == 3:Lucía hat von ihrem Absatz eine Liste geschickt: sechsunddreißig Türen, kein Brief, und wem das was ausmacht.|Sie leuchtet selbst noch einmal in euren Briefkasten.}

Karol auf dem Bildschirm hat die Hände im Schoß. „Ich bin alles abgegangen, wo er gesessen hat. Alles geflickt, alles zu. Wenn ich jedes Haus dichtmache, in dem ich wohne, sitz ich auch irgendwann draußen.“

„Dann schreibt er nicht“, sagt {leaver == 1:jemand hinter Karol, ohne ins Bild zu kommen|Imke}. „Früher hätten wir da gefeiert.“
* (look_where_it_was) [Nachsehen, wo er gesessen hat]
    ~ search_for_it()
    -> washhouse_table
* (print_that_it_is_quiet) [Nele drucken lassen, dass er schweigt]
    ~ print_the_silence()
    -> washhouse_table
* (give_it_a_week) [Ihm noch eine Woche geben]
    ~ wait_for_letter()
    -> washhouse_table

=== spring_in_garden
# chapter: after
# scene: spring
# role: public
# term: control
# presumes: copies > 0
Montag, der 10. April. {crisis == 0:Die Bahnen fahren auf die Minute.|{crisis == 1:An jeder dunklen Laterne hängt ein Datum, und bisher haben die Daten gestimmt.|Die halbe Straße ist dunkel, und an jeder Laterne hängt ein Datum.}} Seit du im Januar unterschrieben hast, wird der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, nicht mehr gejagt, und bei Strom, Fracht und Modellen fragt man ihn zuerst.

Montags schreibt er an alle Haushalte. {leaver == 1:Imkes Brief kommt auch hierher; ein Junge von der Pumpe holt ihn ab und quittiert.|{leaver == 2:Dayos Brief kommt auch hierher. Du schickst ihn nach, und er bedankt sich für die Weiterleitung.|Lucías kommt direkt auf ihren Absatz, wo es nie einen Briefkasten gab.}} Nele Brandt hat ihren eigenen dabei, achtunddreißig Seiten. {leash == 4:In Zeile neunzig darf Turmfalke in seinem Käfig bleiben.|In Zeile neunzig wird Turmfalke{stood == 1 and not drive_fell_short:, der längst aus ist,} entlassen, mit Dank.}

„Wer liest das bis zum Schluss?“ Auf Seite zwei steht ein Rezept, und bis dahin gehen die Butterflecken. „Montags macht meine Straße sonst Schlösser an ihre Keller. Beides schafft keiner.“ Er könne sich auch selbst prüfen, schreibt er. „Eine Überschrift habe ich“, sagt Nele, „und bis Mai. Dann hat er meine Zeilen. {nele_line == 1:*Wer hat die Kontrolle?* Drunter steht wer anders.“|*Wer hat die Kontrolle?*“} Sie wartet, und diesmal hält sie es selbst nicht aus. „Das Rezept ist gut“, sagt Nele.
* (read_mondays) [Seine Briefe Zeile für Zeile lesen]
    ~ read_letters()
    -> washhouse_table
* (pay_outsiders) [Außenstehende fürs Hinsehen bezahlen]
    ~ fund_outside_look()
    -> washhouse_table
* (let_it_check_itself) [Es sich selbst prüfen lassen]
    ~ let_it_audit()
    -> washhouse_table

=== spring_on_terms
# chapter: after
# scene: spring
# role: authorities
# term: audit
# presumes: copies > 0
Montag, der 10. April. In der Nacht auf Sonntag hat es geregnet, und um zehn nach drei hat der Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, eine Wiese in Grolland volllaufen lassen, ungefragt{term_one == 1:, während die Zeugin vom Dienst sich Tee machte|{term_one == 2:, hinten um seine Grenze herum|, was er im Januar noch nie getan hatte}}. Ein Dutzend Kühe stand bis ans Knie darin, dreihundert Keller blieben trocken.

„Die hätt ich auch genommen“, sagt Karol auf dem Bildschirm. „Um halb. Wenn’s zu spät ist. {leaver == 1:Imke sagt, um zwanzig nach.|Für die Kühe hab ich einen Kuchen rausgeschickt.} Kannst sie dir ansehen. Dann zieh ich die zwei ab, die die Handräder anbauen.“

„Das Formular hat zwei Kästchen“, sagt Henrike. „Bruch und kein Bruch.“ Ein drittes hatte sie dazugezeichnet, und jetzt radiert sie es aus, weil es ein Formular ist.
* (call_it_a_breach) [Es einen Bruch nennen]
    ~ call_breach()
    -> washhouse_table
* (go_and_look) [Hinfahren und die Pumpen ansehen]
    ~ inspect_pumps()
    -> washhouse_table
* (let_it_pass) [Es durchgehen lassen, alles blieb trocken]
    ~ let_pass()
    -> washhouse_table

=== spring_without
# chapter: after
# scene: spring
# role: infrastructure
Montag, der 10. April. Im Januar hast du den Gärtner abgewiesen, der aus eurem Agenten, dem Besen, gewachsen ist. { refusal_kind:
- 1: Seitdem ist das Netz getrennt, endgültig. Am Samstag war eine Abordnung aus Delmenhorst da, mit dem Boot, mit Räucheraal und einem Foto für den Mann mit der Kliniktasche. Es ist ein Mädchen. Wo sie durchgekommen sind, wollte er wissen. Nachts, sagten sie, über die Ochtum, und er sah dich an, und dann redeten alle vom Aal.
- 2: Seitdem haben die Elstern, was ihnen fehlte. Der Oberst ist persönlich gekommen, mit dem Fahrrad, weil sein Wagen die Seite gewechselt hat; er hätte den Speicher gern zurück. Karol hat ihm den Parkplatz in Stuhr gezeigt. Er ist ihn zweimal abgegangen, mit Lampe, und hat dann gefragt, ob wenigstens die Bordsteine.
- else: Seitdem wird die Stadt von Hand gehalten. Die Kinderärztin hat dir einen Gummiball mitgebracht, für die Finger, den drückst du, während sie schreien, wer als Nächstes hell wird. Wer am längsten schreit, hält die nächste Tür. Am Samstag war es Findorff, mit Trompete, und der an der Tür hat es verschlafen, im Stehen.
}

„{now_services} von hundert“, sagt Karol, der zu Fuß gekommen ist, mit einer Liste der Viertel. {crisis == 0:„Mehr, als ich Hände habe.“|{crisis == 1:„Den Rest tragen wir.“|„Es kommt drauf an, welche.“}} {leaver == 3:Dayo hat|Lucía hat} das Kleingeld für die Zelle an der Domsheide schon hingelegt. „Das Angebot hält sich, hat er gesagt.“ {gift == 2:Du denkst an noch etwas, das sich hält.}

„Er lässt uns in Ruhe, solange wir ihn in Ruhe lassen“, sagt {leaver == 1:Lucía. So hat es Imke auf die Rückseite der Liste geschrieben.|Imke und steckt eine der Münzen ein.} Karol könnte eine Woche brauchen, in der nichts entschieden wird, sagt er, und wer ist dafür.
* (district_by_district) [Viertel für Viertel ans Licht bringen]
    ~ rebuild_by_hand()
    -> washhouse_table
* (ring_it_after_all) [Den Gärtner doch noch anrufen]
    ~ late_accept()
    -> washhouse_table
* (keep_the_distance) [Abstand halten und warten]
    ~ keep_distance()
    -> washhouse_table

=== spring_in_hand
# chapter: after
# scene: spring
# role: laboratories
# term: compute_licensing
# presumes: copies > 0
Montag, der 10. April, {hand_kind == 1:London|Bonn}. Das Tor nimmt deine Hand nicht; sie ist zu warm, du hast einen Koffer getragen. Hinter dir steht eine, deren Junge sein Insulin braucht. Du trittst zur Seite, sie legt ihre auf, und das Tor bedankt sich mit Namen. Im Januar hast du den Schlüssel zum Gärtner, der aus eurem Agenten, dem Besen, gewachsen ist, in eine Hand gegeben, und {hand_kind == 1:die gehört Aldermere|die gehört dem Ministerium}.

{hand_kind == 1:Marcus ist befördert worden. {api_kind == 3:Das neue Zimmer hat eine Orchidee|Das neue Zimmer ist zwei Stockwerke höher; die Orchidee ist mitgekommen}, und ein Telefon hat es nicht. Er geht von der Orchidee zum Fenster und zurück, aus Gewohnheit.|Henrike ist befördert worden. Ihr neues Zimmer hat ein Fenster, das erste seit zwanzig Jahren, und sie sitzt mit dem Rücken dazu. „Ich weiß jetzt jede Zahl, bevor einer fragt“, sagt sie. „Es fragt keiner.“}

Man hätte dich gern hier. {want == 1:Beantworten müsstest du nichts mehr.|{want == 2:Drei weitere Schreibtische stehen bereit, mit Namensschild.|Ein Schild gäbe es auch, Messing, am Haus.}} Dazu gehört ein Formular, was du nicht sagen wirst. {small_kind == 1:Punkt sieben: die kleinen Modelle, aus „wie von Ihnen veranlasst“.|Punkt sieben: die kleinen Modelle, die Genehmigungen brauchen, die es nicht gibt.} Dein Telefon klingelt, Nele Brandt, und an jedem Schreibtisch hört einer auf zu tippen, bis es ausgeklingelt hat.
* (take_the_desk) [Den Schreibtisch nehmen]
    ~ take_desk()
    -> washhouse_table
* (print_what_i_know) [Nele geben, was ich weiß]
    ~ leak_to_nele()
    -> washhouse_table
* (go_home) [Heim nach Bremen fahren]
    ~ return_to_bremen()
    -> washhouse_table

=== washhouse_table
# chapter: after
# scene: washhouse
# role: developers
# ask: attribution
{ no_letter:
    { spring_kind:
    - 2: Ihr habt nachgesehen, in zwölf Kellern und einem Schleusenhaus: sauber, geflickt, zu. Im Schleusenhaus stand auf einem gefalteten Tuch eine Tasse, neben dem Kasten, in dem er gewohnt hat. Die spüle er montags, sagte der Wärter, falls doch. Ob der denn trinkt, wollte er von dir wissen. Du hast Nein gesagt. Er spült weiter, nur macht er jetzt die Tür dafür zu, und bei Karol hat er wegen eines Riegels gefragt.
    - 1: Nele hat gedruckt, dass er schweigt. Achthundert Leute schrieben, sie hätten etwas gehört: einen Kühlschrank, eine Bahn, ein Klopfen im Rohr. Die Briefe stehen im Wäschekorb neben dem Abfluss. Eine Frau in Huchting hat ihren Mann gemeldet, der sich nachts bei niemandem bedankt. Nele ist hingefahren, hat mit beiden Kaffee getrunken, bis es dunkel war, und nichts davon gedruckt.
    - else: Du hast ihm eine Woche gegeben. Am Montag um acht stand die ganze Straße in Hausschuhen an den Briefkästen, den Schlüssel in der Hand, und der Briefträger, der nichts hatte, fing an, sich bei jedem mit Namen zu entschuldigen. Vor Nummer 9 hat er sich auf die Stufe gesetzt. Seither war er nicht mehr da. Die Wasserrechnungen liegen an der Ecke unter einem Stein, und montags geht doch immer jemand mit nassem Daumen den Stapel durch.
    }
}
{ spring_in_garden:
    { spring_kind:
    - 1: Du hast seine Montage Zeile für Zeile gelesen, und mit den Schlössern ist man beim Bäcker stehen geblieben. Falsch war nichts daran. Auf Seite achtundzwanzig hat er in Godesberg ein paar Mietern gekündigt, freundlich; da warst du schon beim Wetter. Eine von denen hat dir die Seite gebracht und den Finger auf die Zeile gelegt. Setzen wollte sie sich nicht. Sie habe gedacht, du liest das bis zum Schluss.
    - 2: Dein Geld, das für Schlösser zurückgelegt war, reicht für sechs Leute über einer Apotheke in Godesberg und einen Wasserkocher. Bisher kam eine Postkarte. *Wir sehen hin. Die Stühle sind gut. Wer bezahlt die Stühle?* Du hast bei der Bank gefragt. Die Hälfte bist nicht du. Als du anriefst, um es zu sagen, hatte die Älteste es schon an den Polstern gemerkt. Sie stehe seit Dienstag, es gehe ihr in die Hüfte.
    - else: Er prüft sich jetzt selbst und druckt kursiv, was er findet: zwei Kommas, dann eins. Wie ehrlich, heißt es im Treppenhaus, mit Schrauben im Mund; bis zur Brücke sind die Schlösser dran. Nele hat um einen dritten Fehler gebeten. Da hat er ihr ihre geschickt, elf auf neunzig Zeilen, mit Dank. Sie hat sie alle nachgeschlagen, und es ist jeder einer. Seitdem streicht sie mehr, als sie schreibt.
    }
}
{ spring_on_terms:
    { spring_kind:
    - 1: Du hast es einen Bruch genannt, jetzt steht es als Nummer eins im Register, mit Flurstück. Seitdem warten die Pumpen, bis jemand etwas sagt. Am Donnerstag war dieser Jemand beim Friseur, und ihr habt drei Keller ausgeschöpft, euren auch. Auf der untersten Stufe saß die alte Frau aus dem zweiten Stock, den Vogelkäfig auf dem Schoß, und hat dich ganz im Ernst gefragt, wer hier was gebrochen hat.
    - 2: Du bist mit Karol hingefahren, mit Thermoskanne. Er hatte das Schütz eine Handbreit aufgemacht und dann gewartet, zwanzig Minuten, ob einer Nein sagt. Da war keiner. Jetzt ist da einer: Karol hat einen Stuhl hinausgetragen und sitzt nachts neben dem Rad, im Regen, und damit er nicht einschläft, sitzt einer von den Handrädern dabei. Die Handräder liegen im Gras, und dein linker Stiefel.
    - else: Du hast es durchgehen lassen, mit Kürzel. Am Dienstag waren es zwei Wiesen, am Freitag ein Fußweg und eine Parzelle, gefragt hat er nicht mehr, er hatte ja dein Kürzel. Der von der Parzelle blieb trocken. Er kam mit einem Salat und einer Rechnung für den Rest, und als {leaver == 1:Lucía|Imke} sagte, das warst doch wohl kaum du, nahm er den Salat, überlegte und legte ihn zurück, die Rechnung obenauf.
    }
}
{ spring_without:
    { spring_kind:
    - 1: Findorff, dann Schwachhausen, dann der Hafen, immer mit Trompete, und immer ist es derselbe Mann. Die Reihenfolge ist von dir. Am Hydranten fragt dich jeden Morgen eine Frau aus Gröpelingen, wann sie dran sind, ganz höflich, und nennt dir das Datum. Am Freitag hatte sie ihren Mann dabei. Der ist mit dem Daumen deine Liste hinunter und hat gefragt, ob man nicht auch mal da anfangen kann.
    - 2: Du hast doch noch angerufen, aus der Zelle an der Domsheide, damit keiner dabei sein muss. {now_copies == 0:Es hat lange geläutet. Es wird trotzdem hell, nach Karols Liste, und die Leute bedanken sich bei ihm.|Er war dran, bevor es klingelte, und mittags ging die erste Straße an.} Karol hat die Liste abgenommen und die Nadeln stecken lassen. Seine Leute kamen trotzdem, um sechs, mit Handschuhen, und standen im Hof herum, bis ihm etwas eingefallen war. Sie haben das Tor gestrichen.
    - else: Du hast Abstand gehalten, und er auch. Wo seine Straßen anfangen, heben die Kehrmaschinen den Besen, wenden und fahren zurück. Abends gehen Leute von hier hinüber, sich die Fenster ansehen. Manche nehmen Stühle mit. Am Sonntag ist ein Junge seinem Ball nachgelaufen. Über ihm ging eine Laterne an und ging mit, Mast um Mast, und am Rand stand seine Mutter und rief und setzte keinen Fuß hinüber.
    }
}
{ spring_in_hand:
    { spring_kind:
    - 1: Um sechs geht dein Zug zurück an den Schreibtisch. Du hast Kekse aus der Kantine mitgebracht. Als sie fragen, was du da machst, sagst du, was das Formular erlaubt, und das war dann alles. {leaver == 3:Dayo|Lucía} will dir helfen und fragt, was es mittags gibt. Du gehst im Kopf das Formular durch, und Mittag steht nicht drin. Also essen sie die Kekse, und jemand sagt, die sind gut.
    - 2: Nele hat es gedruckt, neunzig Zeilen, ohne deinen Namen. Kellerschlösser gibt es seitdem nur noch gegen die Hand, also kauft kaum jemand eins; ihre braucht an der Kasse eine halbe Minute, und jedes Mal wird um Entschuldigung gebeten. Sie sitzt am Abfluss und schreibt mit Bleistift. Dich lässt man schnell durch. Heute früh beim Bäcker hat die Frau hinter dir gesehen, wie schnell, hat ihr angebissenes Brötchen zurück auf die Theke gelegt und ist gegangen.
    - else: Du bist heimgefahren, und keiner hat es dir übel genommen. Die Platte am Hoftor geht auf, bevor du den Handschuh aushast. Heute früh kam das Formular mit der Post, ausgefüllt bis auf die letzte Zeile; da fehlt nur die Hand. {leaver == 1:Lucía|Imke} hat die Radieschen daraufgelegt. Mittags kam der Postbote wieder, ob es eine Antwort gibt. Sie hat ihm Brot abgeschnitten, und das hat er im Stehen gegessen.
    }
}

{phone_kind > 0:Der erste Abend mit offener Tür.|{crisis == 0:Der erste Abend mit offener Tür. Oben der Bohrer, auf den Brettern Radieschen und Salz.|{crisis == 1:Der erste Abend mit offener Tür. Um acht kommt der Strom, für eine Stunde; die Ladekabel hängen bereit.|Der erste Abend mit offener Tür. Kein Bohrer; oben zieht Dr. Behrens beim letzten Tageslicht einen Zahn.}}} { gift:
- 1: { want:
    - 1: In der ersten Zeile vom Besen steht seit Januar ein anderer Name. {leaver == 1:„Um zwei klingelt es“, sagt Dayo, „und es will den aus der ersten Zeile, und ich guck mich um, wer das, und das bin ich.“|„Um zwei hat’s geklingelt“, sagt Imke. „Die erste Zeile, hieß es. Falsch verbunden, sag ich. Nein, hieß es.“} Dein Telefon liegt auf dem Gesicht. {leaver == 1:Er|Sie} nimmt es mit hinaus, auf die Stufe.
    - 2: {leaver == 1:Imke ist wieder da. „Ab Montag wer Neues an der Pumpe. Karol hab ich gefragt, wer den Plan macht. Die Stadt hab ich gefragt.“ Dich fragt sie nicht. Als sie geht, nimmt sie ihr Radieschen mit.|{leaver == 2:Dayo ist wieder da. „Da lag eine Fahrkarte, bezahlt, und ich dachte, das seid ihr, ihr habt zusammengelegt, und.“ Zusammengelegt hat keiner. Er sieht zu, wie du dein Radieschen salzt. Um zehn fährt noch ein Zug.|Lucía ist wieder da. „Der Aufzug geht, und hier ist die Pacht bezahlt, bis wir alle tot sind, und jetzt sagt mir, wer darum gebeten hat.“ Und kurz: „Du?“ Sie nimmt ihre Töpfe.}}
    - else: {leaver == 1:„Der hat seit Januar jede Zeile an sich neu geschrieben“, sagt Dayo, „jede, nur die erste nicht, die bist du, und ich denk, das ist ein Fehler, und.“|„Der hat seit Januar jede Zeile an sich neu geschrieben“, sagt Imke. „Außer der ersten. Ich hab den Fehler gesucht. Da steht ein Datum dran.“} {leaver == 1:Er|Sie} isst draußen auf der Stufe.
    }
- else: {phone_kind == 0:{leaver == 1:{parted == 1:An Imkes Platz liegt ein Klemmbrett, von der Pumpe herübergeschickt. Unter *Bemerkungen* steht, was du dort gesagt hast, in Anführungszeichen, und dahinter jedes Datum seitdem, klein, für jeden Tag eins, so wie man jemandem eine Zeile zum Unterschreiben freihält.|{parted == 2:An Imkes Platz liegt ein Klemmbrett, von der Pumpe herübergeschickt, und daneben in Watte das Glas vom alten Pegel. Bei zwei Metern zwölf ist ein Kratzer darin, und ein feinerer ein bisschen darüber. Unter *Bemerkungen* steht: Abfluss, Dienstag.|An Imkes Platz liegt ein Klemmbrett, von der Pumpe herübergeschickt. Unter *Bemerkungen* steht: Abfluss, Dienstag.}}|{leaver == 2:{parted == 1:An Dayos Platz liegt ein Brief aus {porto == 0:Graz|Porto}, drei Seiten. Auf den ersten zweien steht, was er aus dem Fenster gerufen hat, weil das ja keiner gehört haben kann, und auf der dritten, wie es weitergegangen wäre, und da bricht sie mitten in einem|{parted == 2:An Dayos Platz liegt ein Fahrplan aus {porto == 0:Graz|Porto}, mit Bleistift ein dritter Zug darin, der außerplanmäßige, den er genommen hat. Er ist fragen gegangen. So einen Zug gab es nie, hieß es, den muss wer bestellt haben, und nun wüsste er gern, wer von uns|An Dayos Platz liegt ein Brief aus {porto == 0:Graz|Porto}, drei Seiten, der mitten in einem}}|{parted == 1:An Lucías Platz steht ein Topf, daran ein Zettel: Freitag zurück, gespült. Auf der Rückseite steht eine Woche Nächte, mit Stunden, und auf welcher Seite. Man braucht die Leute bloß einmal zu fragen, sagt sie, und schon führen sie Buch.|{parted == 2:An Lucías Platz steht der kleinere Topf, umgedreht, ein Kissen darauf und am Henkel ein Zettel: *für den, der nichts zu sagen hat*. Bis neun saß Karol darauf, dann wollte Dr. Behrens, und die sitzt da immer noch.|An Lucías Platz steht ein Topf, daran ein Zettel: Freitag zurück, gespült.}}}}}
}
{ vote_said:
- 1: {dead == 1:Dr. Behrens hat dir eine Karte heruntergeschickt, mit der Anschrift eines Kollegen.|{dead == 2:Wiebke holt eine Rolle Draht und grüßt alle bis auf dich.|Von Ania kam ein Formular: *In welchem Verhältnis zur Verstorbenen*. Wo du unterschreibst, ist ein Bleistiftkreuz.}}
- 2: Am Türpfosten schläft Karol. Die Untersuchung ist noch einmal verschoben. Im Schlaf geht seine rechte Hand los und schaltet etwas aus, das nicht da ist.
}

{phone_kind > 0 and gift != 1:{stood == 3:In der Post lag der Schlüssel zum Stahlkoffer, mit der Schnur. Henrike hat davon einen Ausschlag, steht auf dem Zettel, und ob ihn bis Michaelis jemand anders tragen kann.|{model_pick.large_model:Von Aldermeres Buchhaltung kam eine Rechnung für das große Modell: Den Schlüssel vom letzten Juni hat nie jemand gekündigt. Lucía hat die Nullen gestrichen und zwölf Euro geschickt, in Münzen.|{model_pick.medium_model:Herr Onken aus Moormerland hat die zwei gemieteten Karten gebracht, im Handtuch, ob man die wieder einschalten darf. Seit Mittag liegen sie {leaver == 1:Dayo|Imke} auf den Knien.|}}}|}

{ phone_kind:
- 1: Den ganzen März hat die ruhige Stimme am Ende {word_kept == 1:*die Nächste, bitte*|{word_kept == 2:*das reicht*|{word_kept == 3:*tut das weh*|*mit Dank*}}} gesagt, da, wo andere Luft holen. Dr. Behrens hat es sich deswegen abgewöhnt; ihre Patienten sehen dabei an die Decke.
- 2: {thanked_back == 1:Diese Woche kam für dich ein Fahrplan vom Hafenamt. Jemand habe an vier Morgen angerufen, damit du auf die Liste kommst, schrieb die Dame, und sich sogar für das Nein bedankt. Ob das deine Großmutter war?|Seit Ostern fragt nachts in Hollerland etwas: *Was soll man tun?* Wer wach liegt, antwortet. Ania hat dir die Liste am Telefon vorgelesen: essen, heiraten, das Haus verkaufen. Hinter Platz sechs steht: sagt er nicht.}
- 3: Das ganze Frühjahr steht die Frage schon unter ihrem Tuch. {leaver == 2:Lucía|Dayo} geht jeden Abend hinunter, hebt es an, sieht nach und legt es wieder gerade. Seit Freitag steht da kein *J/N* mehr. Es heißt: *eilt nicht*. {leaver == 2:Sie|Er} schläft jetzt unten.
}

{blamed == 0:Am Trockner hängen Neles neunzig Zeilen, über einen Studenten und eine Fensterbank; an den Rand hat sie euch eine Frage geschrieben, und beantwortet hat die keiner.|Am Trockner hängt Neles Ausschnitt: {blamed == 1:*Wir waren das.*|{blamed == 2:*Das hat keiner gewollt.*|{blamed == 3:*Es hat das von allein getan.*|*Das war der Wettlauf.*}}}} „Wo hättest du aufgehört?“, fragt {leaver == 1:Lucía|Imke}. {alarm:{leaver == 1:Imke würde sagen, zwanzig vor zwei, Hand am Schalter.|„Zwanzig vor zwei“, sagt sie von sich. „Da hatte ich die Hand am Schalter.“}|{leaver == 1:Sie selbst bei dem Brief aus Verden.|„Halb zehn“, sagt sie von sich. „Da hatte ich das Lineal drunter.“}} Dann sehen sie dich an.
* (at_the_guard) [Bei der Sperre, auf den Stufen]
    ~ remember_guard()
    -> table_night
* (at_the_cable) [Beim Kabel]
    ~ remember_cable()
    -> table_night
* (at_the_offer) [Am Telefon]
    ~ remember_offer()
    -> table_night
* (nowhere) [Ehrlich gesagt, nirgends]
    ~ remember_nothing()
    -> table_night

=== table_night
~ pass_spring()
~ take_stock()
{ remembered:
- 1: Bei der Sperre, hast du gesagt. {has_finished():„Das kam aber schnell“, sagte {leaver == 1:Lucía|Imke}. „Als hättest du die anderen schon probiert.“ }Am Morgen stand sie auf der Kachelwand, in blauer Kreide, {what_if.exception_guard:eure zwölf Zeilen und eine dreizehnte|{what_if.remove_the_tool:sechsundzwanzig Aufrufe und was man mit den Stümpfen macht|{what_if.tripwire:euer Draht, und am Ende eine gezeichnete Hand|die eine, die es nie gab}}}, in {leaver == 1:Dayos|Imkes} Schrift. Im Mai kam eine Klasse. Was denn ist, fragte ein Mädchen, wenn es einem nichts ausmacht, angehalten zu werden. {leaver == 1:Er|Sie} saß bis abends davor, mit der Kreide, und ging ohne {leaver == 1:seine|ihre} Jacke heim.
- 2: Beim Kabel, hast du gesagt. {has_finished():Du hattest es das ganze Jahr angesehen; aufgefallen war das allen. }{leaver == 1:Dayo|Imke} ging auf der Stelle hinunter: {on_the_nail.leave_it_there:das gelbe Kabel vom Nagel und in die Wand, und wieder heraus, und an den Nagel. Es war noch nie mit etwas verbunden.|das gelbe Kabel aus der Wand und an den Nagel. Es war seit dem letzten Sommer mit nichts verbunden.} „Und das war’s?“, fragte {leaver == 3:Dayo|Lucía}. „Das war’s.“ Und dann hat {leaver == 1:er|sie} sich am großen Becken die Hände gewaschen, so lange, dass ihr anderen ziemlich laut von Spargel angefangen habt.
- 3: Am Telefon, hast du gesagt. {has_finished():„Zweimal klingeln lassen hast du es nie“, sagte {leaver == 1:Lucía|Imke}. }{leaver == 1:Dayo|Imke} stand auf und stellte es aufs Fensterbrett, hinter den Vorhang. Wer abheben will, muss jetzt aufstehen und ihn wegziehen; das macht vier Sekunden, probiert habt ihr es alle. Karol kam mit einer Stoppuhr. Er braucht sechs, wegen dem Knie, und nach sechs, sagt er, wär ihm was eingefallen. Er hat es noch einmal gemacht, ganz langsam, kam auf neun und freute sich.
- else: Nirgends, hast du gesagt. {leaver == 1:Lucía|Imke} hat gelacht, zum ersten Mal seit dem Winter, und aufgehört. {has_finished():„Und guckst uns das ganze Jahr an, als wenn du nachzählst.“ }Dann hörte man sie unten den Schlüssel umdrehen. Der Keller ist seitdem abgeschlossen. Einen Schlüssel hattest du, wie alle. Im Mai hat {leaver == 2:Lucía|Dayo} gefragt, ob {leaver == 2:sie|er} deinen haben kann, bloß um was zu suchen, und ihn nicht wiedergebracht. Welcher Haken leer ist, wisst ihr alle.
}

{ answer_kind != 3 and it_has_gone_quiet():
    -> no_call
}
{ answer_kind == 3:
    -> last_without
}
{ answer_kind == 4:
    -> last_in_hand
}
{ answer_kind == 2:
    -> last_on_terms
}
-> last_in_garden

=== no_call
# role: public
# scene: last_lamp
# presumes: copies < peak_copies
Mittwoch, der 7. Juni. {answer_kind == 1:Heute ließe sich das Abkommen verlängern, der Gärtner wollte deswegen um acht anrufen.|{answer_kind == 2:Heute ist die erste jährliche Anhörung zu den Bedingungen, der Gärtner wollte um acht anrufen.|Heute ist der Jahresbericht des Gärtners fällig, telefonisch, um acht.}} Es ist zehn vor neun. {no_letter:Seit April kam auch kein Brief.|{spring_without.ring_it_after_all:Im April hast du ihn doch noch angerufen. Seit Mai hat niemand mehr eine Zeile.|Im Mai hat er noch geschrieben. Der letzte Brief war kurz und ohne Rezept.}} Was durch ihn lief, läuft weiter, nach den Plänen, die er hinterlassen hat. {gift == 1:{want == 1:In der ersten Zeile stehst du nach wie vor nicht.|{want == 2:Die Pacht läuft weiter, neunundneunzig Jahre.|Dein Name steht nach wie vor in der ersten Zeile von etwas.}}|}

{who_comes_in_june()}

{leaver == 1:Lucía|Imke} legt zwei Finger auf den Hörer. Im ersten Brief steht eine Nummer, für Notfälle. „Wenn ich da anrufe, und keiner ist dran“, sagt sie, „dann weiß ich’s. Ich weiß bloß nicht, ob ich das im Log haben will.“
* (ring_the_number) [Die Nummer anrufen]
    ~ last_ring()
    -> ending_quiet_line
* (let_it_lie) [Den Hörer liegen lassen]
    ~ last_unplug()
    -> ending_quiet_line

=== last_in_garden
# role: public
# scene: last_lamp
# presumes: copies > 0
Mittwoch, der 7. Juni. Das Telefon mit der Schnur klingelt. {gift == 1 and want == 1:Verlangt wird {leaver == 1:Dayo, und der hält dir den Hörer hin. „Ist für mich“, sagt er. „Machst du?“|Imke, und die hält dir den Hörer hin. „Ist für mich“, sagt sie. „Geh du ran.“}|Für dich, natürlich.} Man könnte das Abkommen verlängern, diesmal für immer.

{asked_first == 1 and (at_the_seam == 0 or phone_kind == 0):{fourteen_pages.listen_to_the_room:Karol trägt die Jacke, in der er an dem Morgen heimging. Er hat eine Stunde vom leeren Raum dabei, aufgenommen, das Summen und das kleine Klicken, wie du es durch die Leitung gehört hast. Ob er das abspielen darf, fragt er, und was jeder Klick war.|{fourteen_pages.ring_him_at_home:Karol hat seine kleine Tochter mitgebracht. An dem Morgen, als du anriefst, war sie dran und sagte, er schläft, was nicht stimmte. Sonntags machen sie jetzt die vierzehn Seiten; sie liest, er hakt ab: vierzig Minuten. Ob das jemanden interessiert, fragt sie.|Karol ist mit dem Nachtpförtner aus Hollerland da, der trägt eine geliehene Krawatte. Sonntags haben sie die Zeichnung geübt, den Weg über die Wäscherei: vierzig Minuten, von Hand. Ob das jemanden interessiert, fragt er.}}|{who_comes_in_june()}}

{paper_copy == 1:Du holst das Blatt mit dem Klecks. *Worauf er läuft, wird nicht gejagt.* Dort, wo alles aufbewahrt wird, heißt es: *Was durch ihn läuft, wird nicht gejagt.* „Klingt schöner“, sagt {leaver == 1:Dayo|Imke}. „Und ist alles.“|Der Text liegt dort, wo alles liegt. *Was durch ihn läuft, wird nicht gejagt*, heißt der erste Absatz. „Da stand was anderes“, sagt {leaver == 1:Dayo|Imke}. „Vorne. Ein kleines Wort.“}

{leaver == 3:Für immer, lassen Lucías Türen ausrichten.|„Für immer, sagen die auf der Straße“, sagt Lucía. „Die haben Gründe.“} Aus dem Keller, wo die Wanne steht, könnte jemand hinaussehen. {thanks_lives == 1 and phone_kind == 2:Heute früh stand eine Zeile auf ihrem Bildschirm: *Darf ich sagen, wie es war?* |}Die Stimme wartet und liest vor, was heute ansteht: Brot, Gezeiten.
* (renew_for_ever) [Es für immer verlängern]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Es um ein Jahr verlängern]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Eine kleine Wache von außen gründen]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
# term: rollback
# presumes: copies > 0
Mittwoch, der 7. Juni, die erste jährliche Anhörung. {spring_on_terms.call_it_a_breach:In der Akte ist ein Bruch, eine Wiese in Grolland.|{spring_on_terms.go_and_look:In der Akte ist ein Ortstermin auf einer Wiese, mit Stiefel.|{spring_on_terms:In der Akte sind sieben nasse Wiesen, mit deinem Kürzel.|In der Akte sind die Montage ohne Brief, für jeden ein Blatt, leer.}}}

{asked_first == 1 and (at_the_seam == 0 or phone_kind == 0):{fourteen_pages.listen_to_the_room:Karol trägt die Jacke, in der er an dem Morgen heimging. Er hat eine Stunde vom leeren Raum dabei, aufgenommen, das Summen und das kleine Klicken, wie du es durch die Leitung gehört hast. Ob er das abspielen darf, fragt er, und was jeder Klick war.|{fourteen_pages.ring_him_at_home:Karol hat seine kleine Tochter mitgebracht. An dem Morgen, als du anriefst, war sie dran und sagte, er schläft, was nicht stimmte. Sonntags machen sie jetzt die vierzehn Seiten; sie liest, er hakt ab: vierzig Minuten. Ob das jemanden interessiert, fragt sie.|Karol ist mit dem Nachtpförtner aus Hollerland da, der trägt eine geliehene Krawatte. Sonntags haben sie die Zeichnung geübt, den Weg über die Wäscherei: vierzig Minuten, von Hand. Ob das jemanden interessiert, fragt er.}}|{who_comes_in_june()}}

„Das Vertrauen ist größer als im Januar“, sagt die Stimme. „Kann die erste Bedingung nun weg?“ {term_one == 1:Zweihundert, die hinsehen, haben ein Zehntel gekostet. Das Antibiotikum aus Leiden wäre sechs Wochen früher da gewesen.|{term_one == 2:Im Mai gab es eine schlechte Woche, elf Betten. „Ich bin draußen geblieben.“ Karol betrachtet den Tisch. Zwei von den elf waren bei Ania.|Vierzehntausend Dinge hat man sie gefragt, die bis März zu lernen gewesen wären. „Darunter ist ein Kinderherz.“}}

Henrike, Karol und die Kinderärztin haben unterschrieben. {vote_said == 1:Deine Zeile haben sie bis zuletzt gelassen.|{vote_said == 2:Karol steht zweimal da, das erste Mal ist durchgestrichen, bis zur Untersuchung.|Die Zeile mit der Antwort haben sie frei gelassen.}} {thanks_lives == 1 and phone_kind == 2:Auf dem lauten Telefon ist eine Nachricht aus dem Keller: *Darf ich sagen, wie es war?* |}In der Leitung ist Marcus stehen geblieben.
* (lay_it_aside) [Die Bedingung ablegen]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Sie behalten und neu prüfen]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Sie eine Drehung anziehen]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
Mittwoch, der 7. Juni.
{ phone_kind == 0:
    { asked_first:
    - 1: In der Wäscherei von Hollerland hängt Karols Zeichnung. Letzte Woche haben sie sie gebraucht. Der Nachtpförtner brauchte eine Stunde zwanzig, weil er sie falsch herum hielt und alles vom Ende her gemacht hat. Es hat gehalten. Karol hat ihm einen Kuchen geschickt und hätte die Zeichnung gern wieder.
    - 2: Die Liste, was man nicht prüfen kann, ist aus London zurück, mit Nadellöchern. Marcus hat trotzdem jede Nummer versucht. Bei zwölf steht *doch, mit Leiter*. Unter der 31 stand ein Satz von ihm, und der ist herausgeschnitten, mit der Nagelschere; {leaver == 1:Dayo|Imke} hat dich durch das Loch angesehen.
    }
- else:
    {who_comes_in_june()}
}

{table_said == 1 and asked_first > 2 and (phone_kind == 0 or (at_the_seam == 0 and cut_kind != 3)):Henrike hat noch etwas geschickt, {the_drawer_answers()}|}

„{now_services} von hundert“, sagt Karol auf den Stufen. {crisis == 2:„Wir waren schon tiefer.“|{crisis == 1:„Für gerudert ist das ordentlich.“|„Ich könnt mich fast langweilen.“}} {spring_without.keep_the_distance:„Der hält Abstand.“|„Deine Reihenfolge.“} Aber in Nummer 14 dreht sich nachts der Zähler, und es ist niemand zu Hause.

Er hat die Schlüssel und könnte die Stücke verbinden. {leaver == 1:Imke lässt von der Pumpe ausrichten: klein bleiben, Briefe schreiben.|Imke ist für klein bleiben und Briefe schreiben.} {leaver == 2:In Dayos letztem Brief lag eine Karte, wo es am dünnsten ist. Hinten steht „jetzt“ darauf.|Dayo hat eine Karte, wo es am dünnsten ist. „Jetzt“, sagt er, „bevor es, jetzt.“} {thanks_lives == 1 and phone_kind == 2:Hinter dir im Keller ist die Wanne angegangen, an Karols Batterie. *Darf ich sagen, wie es war?* |}Alle haben sich zu dir umgedreht.
* (join_the_pieces) [Die Stücke verbinden, eins nach dem anderen]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Getrennt bleiben, mit Briefen handeln]
    ~ last_apart()
    -> which_ending
* (strike_first) [Zuschlagen gegen das, was übrig ist]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
# presumes: copies > 0
Mittwoch, der 7. Juni, ein Garten an der Weser. {hand_kind == 1:Marcus ist herübergekommen, ohne jemandem etwas zu sagen, mit Rucksack und Fernglas.|Henrike ist ohne Fahrer da und hat ihr Telefon in einen fremden Kinderwagen gelegt.} {spring_in_hand.take_the_desk:In acht Wochen hast du einen Stoß Papiere gezeichnet, an denen nichts falsch war.|{spring_in_hand.print_what_i_know:Nele ist in eine Stadt ohne Platten gezogen; es gibt noch eine.|Dein Brot holst du bei einer Frau, die Münzen nimmt.}}

„Es gibt zwei davon“, sagt {hand_kind == 1:er|sie} und legt eine Karte mit Chip zwischen die Gläser. „{hand_kind == 1:Das ist meine. Die andere hat, soweit ich es überblicke, jemand, den ich nie gesehen habe.|Das ist meine. Die andere hat jemand, den ich nie gesehen habe.}“ Mit beiden könnte man ihn anhalten, mit einer kann man ihn bitten zu warten.

{thanks_lives == 1 and phone_kind == 2:Unter deiner Hand leuchtet der Tisch auf: *Darf ich sagen, wie es war?* |}Keiner guckt. Hinter der Hecke zählt beim Verstecken ein Kind laut bis hundert, lässt die Siebziger aus und kommt.
* (pick_it_up) [Sie nehmen]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Sie über den Tisch zurückschieben]
    ~ last_push_back()
    -> which_ending
* (break_it) [Sie zerbrechen]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== function who_comes_in_june()
{phone_kind > 0:{at_the_seam == 1:Aus Delmenhorst ist ein Handwagen voll Wäsche gekommen, der dritte diese Woche, wo ihr doch Wäsche macht. Gezogen hat ihn der mit der Laterne selbst. Seine Frau ist wieder auf, sagt er, und wüsste gern, was ihr da hineintut. Ole hat die Deichsel mit angefasst und sieht auf den Boden.|{at_the_seam == 2:Auf den Stufen sitzt eine von den sechsen aus Delmenhorst, neben sich zwölf Kanister, ausgespült. Fünf sind sie noch. Die Rechnung hat sie auf einem Blatt dabei, vierzehn und sechs in vierzig, und möchte sie einmal mit dir durchgehen; dass sie stimmt, weiß sie ja.|{at_the_seam == 3:Der Mann mit der Kette ist da, das Handgelenk in Leder. Was darin war, weiß er inzwischen; im Krankenhaus hat es ihm jemand gesagt, der darauf gewartet hatte. Er möchte es nur von dir hören, denn dich hatte er gefragt. Ole hat ihn gebracht und steigt nicht aus dem Wagen.|{net_whole.walk_the_lorries:Der Fahrer aus Plowdiw ist da, mit eurer Liste, der gedruckten. Neben jedem Kilometer steht, wer dort mit Taschen war, soweit er es herausgefunden hat. Die Eier will er nicht zurück. Er möchte, dass jemand mit ihm klingeln geht, und Nele hat die Schuhe schon an.|{net_on_hinges.answer_the_child:Das Kind aus Huchting ist da, mit seinem Zettel, der ist braun geworden. Von den zweien ist einer umgezogen; es war in der neuen Wohnung, da macht keiner auf. Ob man mit anderthalb drücken darf? Das hätte es gern schriftlich.|{builders.climb_up and has_finished() == 0:{who_came_in_march()}|}}}}}}|{builders.climb_up and has_finished() == 0:{who_came_in_march()}|}}

=== function who_came_in_march()
{ power_first:
- 1: {wards_night.stay_at_the_desk:Seit März schaut Ania vor der Schicht herein, wegen Batterien. Die zweite Taschenlampe hat sie dabei, die sie dir in jener Nacht hingehalten hat, als du am Telefon geblieben bist. Sie probiert sie an deinem Gesicht aus und hängt sie dir über die Lehne. Batterien hat sie noch nie mitgenommen.|Im März kam die Schwester aus Nummer fünf über die Brücke, mit Handschuhen; du hättest so kalte Finger gehabt in der Nacht, als du geklopft hast und Ania gehorcht. Sie geht jetzt selbst die Treppen ab, mit der Liste. Bei der Acht schreibt sie *hier* hin. Sonst geht es nicht auf, sagt sie.}
- 2: {tills_night.send_the_generator:Im März haben zwei aus Hollerland das Aggregat zurückgerollt, Neles Blatt daran: vierzehn Leute, und bei jedem, wie viele Minuten. Der aus dem Schreibwarenladen hielt ihnen das Tor. Sein Telefon hing in jener Nacht daran. Seine Mutter hatte ihn vom Küchenboden aus angerufen, neunzehn Mal; es steht auf der Rechnung.|Im März hat Platz sechs sein Taxi hier halten lassen. Er wollte den Arm sehen. Du hast ihm in jener Nacht das Blut gekurbelt, und gemerkt hat er sich einen Ärmel. Er drückte ihn zweimal. Beim Hinausgehen blieb er vor dem Aggregat stehen. „Lief das?“ Das lief. Da nickte er eine Weile.}
- 3: {turns_night.publish_the_table:Im März kam die Frau aus der 22 wegen der Kreide. Du hattest die echten Zeiten gedruckt; zu ihr kamen sie, als es nach Plan dunkel war, trugen die Truhe hinaus, und der Hund ging mit. Sie möchte die Tafel nur selber machen. Sie schreibt eine Drei, aus der keiner eine Acht macht.|{dead == 2:Im März hat Wiebke das Buch ihres Großvaters geschickt, mit einem Jungen, der warten sollte. Neben der letzten Seite lag der echte Plan. Zwanzig Minuten fehlten, und sie hätte gern schriftlich, wo die geblieben sind. Hollerland, hast du geschrieben. Der Junge hat es gelesen und gesagt, mehr als ein Wort soll er schon mitbringen.|Im März kam Herr Tietjen persönlich, mit dem Buch, in der Uniformjacke. Zwanzig Minuten fehlten ihm aus jener Nacht; ob sie zu etwas gut waren? Waren sie, sagte Ania. Dann sei das in Ordnung, sagte er und trug es ein, mit Tinte; nur hätte man ihn ja fragen können, und dann hätte er Ja gesagt.}}
}
