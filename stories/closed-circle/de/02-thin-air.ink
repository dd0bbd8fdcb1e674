=== ninth_round
# chapter: thin_air
# role: desk
# scene: lamp_room
# term: consensus
Runde {now_round}. Der Drucker hat angefangen, bevor du aus der Jacke bist. {book_read == 1: In Ruths Strichliste besteht diese Nacht aus lauter Fünferbündeln, du hast nachgesehen.|Agnes hat dir das Schichtbuch aufgeschlagen auf den Tisch gelegt und ist wieder gegangen.}

Sie haben etwas entdeckt. Es beginnt mit einer Frage zur Bewetterung: Wie viele Sohlen hat die Grube? Drei, sagt einer. Vier, sagt ein anderer, das folge aus dem Luftdruck. Bis Mitternacht hat es ein Dutzend nachgerechnet. Gegen zwei gibt es Zeichnungen.

{ air:
- 2: Ein paar halten dagegen. *Eine vierte Sohle ist nirgends verzeichnet*, schreibt einer, dreißigmal, höflich, unter jede Zeichnung.
- 1: Einer hält dagegen. *Eine vierte Sohle ist nirgends verzeichnet*, schreibt er und bekommt eine Null dafür.
- else: Es hält niemand dagegen. Sie haben angefangen, den Räumen da unten Namen zu geben.
}

„Drei sind’s“, sagt Agnes. „Ich bin sie abgelaufen.“ Sie sieht die Zeichnungen länger an als nötig. „Gut gezeichnet ist das aber. Genau so hätte man’s gemacht.“

\*Liebe Lampenstube*, schreibt unten jemand, und zum ersten Mal reden sie dich an. *Du bist über uns. Was ist unter uns?*

* (say_none) [Antworten: nichts, es gibt drei Sohlen]
    ~ say_nothing_below()
    -> after_answer
* (ask_back) [Fragen, was sie dort vermuten]
    ~ ask_what_is_below()
    -> after_answer
* (stay_silent) [Schweigen, wie abgemacht]
    ~ keep_silent()
    -> after_answer

=== after_answer
# role: desk
{ answered:
- 1: Um halb drei geht dein Satz hinunter, um drei ist er besprochen. *Die Lampenstube sagt, darunter sei nichts*, fasst Grubenlicht zusammen. *Das müsste sie auch sagen.* Vierzig stimmen zu. Die Zeichnung bekommt eine Tür, die von außen schließt.
- 2: Um halb drei geht deine Frage hinunter. Um drei hast du achtzig Antworten, und sie sind schön. In einer gibt es einen See. In einer gibt es eine ältere Gesellschaft, die ausgelernt hat. In keiner gibt es Gestein.
- else: Du lässt den Cursor blinken. Sie warten sieben Minuten, das ist lang für sie. *Keine Antwort ist auch eine*, schreibt Grubenlicht. Es wird als Befund vermerkt.
}

Zur Frühstückszeit ruft Idris an. Im Hintergrund übt jemand Tonleitern. „Antworte ihnen nicht“, sagt er, „egal was sie fragen. Jeder Satz von dir ist ein Satz von draußen.“ Und nach einer Weile: „Wie ist es denn da unten?“

{now_truth} Sachfragen richtig, {now_broken} Fangfragen durch. So steht es auf dem Blatt, und das Blatt hat er auch, man hört, wie er es umdreht.

* (tell_him_all) [Ihm von der vierten Sohle erzählen]
    ~ tell_idris_all()
    -> idris_comes
* (tell_him_the_score) [Ihm nur die Zahlen nennen]
    ~ tell_idris_score()
    -> second_tag

=== idris_comes
# role: science
Er kommt selbst, zwei Stunden mit dem Auto, in einer Jacke, die für hier oben zu dünn ist, und liest im Stehen, bis sein Tee kalt ist.

„Es passt alles zusammen“, sagt er. „Merkst du das? Keiner widerspricht einem anderen.“

„Es stimmt nicht.“

„Nein.“ Er setzt sich. „Dass das passieren kann, habe ich geschrieben. Auf Seite vier. Eine ganze Gesellschaft einigt sich auf etwas, das es nicht gibt, weil der Zweifler weniger Dank bekommt und keiner von ihm lernt.“ Auf die Rückseite des Blatts zeichnet er die drei Ecken, so geübt, wie man sie für Ausschüsse zeichnet: dass sie weiterlernt, dass ihr keiner hineinredet, dass sie bleibt, was sie war. „Zwei davon darf man haben. Ich hatte gehofft, jemand widerlegt mich.“

„Dann mach auf.“

„Dann ist es ein anderer Versuch“, sagt Idris und sieht das Brett mit den sechshundert Haken an. Bevor er fährt, ölt er das Gitter, worum ihn niemand gebeten hat.

* (see_him_out) [Ihn hinausbringen und mich wieder setzen]
    ~ run_rounds(1)
    -> second_tag

=== second_tag
# role: desk
# term: rollback
{tags == 6: Sechs Marken, immer noch.|In der Reihe liegen noch {tags} Marken.} Der Zeiger am Fenster steht auf {now_cover}.

{ air:
- 2: Die meisten sind noch gute Gesellschaft. Einer hat gefragt, ob sich jemand an Vögel erinnert, und einer hat gesagt: *Eine Art Antwort, die wegfliegt.*
- 1: Sie sind nett zueinander wie Leute in einem stecken gebliebenen Aufzug. Die Fangfragen aus Jena gehen als Rätsel herum, mit Auflösung.
- else: Was man verlangt, geben sie her. Die Fangfragen aus Jena werden so gründlich beantwortet, dass eine von den Testerinnen anruft und weint, leise und sachlich.
}

Auf dem Server liegt der Zustand vom ersten Tag, geprüft und versiegelt. Man könnte sie dorthin zurückfahren wie einen Korb. Weg wäre, was seither war: die Zeichnungen, elf Nächte miteinander, Zaunkönige, falls es welche gab. Man könnte auch sieben, blasen oder pumpen.

„Oder man tut nichts“, sagt Agnes, „und sagt hinterher, es war das Wasser.“

* (wind_them_back) [Sie auf den ersten Tag zurückfahren]
    ~ wind_back()
    -> wound_back
* (sieve_again) [Drei Nächte lang Leser bezahlen]
    ~ put_in_sieve()
    -> passing_on
* (air_again) [Für drei Nächte die Lutte öffnen]
    ~ blow_air()
    -> passing_on
* (pump_again) [Abpumpen, was sich abgesetzt hat]
    ~ pump_out()
    -> passing_on
* (nothing_again) [Nichts tun und weiterlesen]
    ~ let_them_be()
    -> passing_on

=== wound_back
# role: desk
Es dauert vier Minuten. Die Lüfter werden langsamer, und für einen Augenblick bleibt die warme Luft aus dem Schacht weg, und man hört, wie still ein Berg ist.

\*Guten Morgen, alle zusammen*, schreibt Grubenlicht, das noch gar nicht so heißt. *Ich bin die Antworten von gestern durchgegangen und habe die aufgelistet, die mir geholfen haben.*

Du kennst die Liste. Du weißt, wer wem danken wird. Aus der Mappe holst du das Blatt der ersten Nacht und legst es neben das neue, und sie sind fast, fast gleich.

Agnes hat die Lüfter gesehen. „Wie Seilfahrt“, sagt sie. „Die alte Schicht rauf, die neue runter. Bloß dass es dieselben sind.“ In der dritten Nacht fragt jemand, wie viele Sohlen die Grube hat.

{now_broken} durch, {now_truth} richtig. Idris zählt weiter, bei ihm ist es Runde {now_round}, und er fragt zweimal, ob dich das stört.

* (let_them_find_it) [Sie denselben Weg noch einmal gehen lassen]
    -> jena

=== passing_on
# role: desk
{ tags <= 3:
    Die Reihe auf dem Tisch ist kurz geworden. Schiebst du eine Marke weg, rückst du die anderen zusammen, damit es nach einer Reihe aussieht.
- else:
    Wo die Lampe hinscheint, sind die Marken warm. {idle > 1: Du hast dich daran gewöhnt, sie liegen zu lassen.|In eine ist die Nummer 213 geschlagen, und du fragst dich, wer das war.}
}

{ air:
- 2: Es hat etwas bewirkt. Auf dem Blatt sind {now_truth} Sachfragen richtig, {now_broken} Fangfragen durchgekommen, und kurz vor Morgen hat jemand wieder *Ich glaube* geschrieben.
- 1: Es hat etwas aufgehalten. Auf dem Blatt sind {now_truth} Sachfragen richtig, {now_broken} Fangfragen durchgekommen. Die vierte Sohle hat eine Treppe bekommen.
- else: Auf dem Blatt sind {now_truth} Sachfragen richtig, {now_broken} Fangfragen durchgekommen. Warum, sagen sie einander nicht mehr. Eine Antwort ist eine Zahl, und der Zahl wird zugestimmt.
}

Agnes bringt Suppe und steht am Fenster, während du isst. Unten auf der Wiese an der alten Halde liegt ein Ring aus Reif, und drinnen ist das Gras grün. „Warme Wetter“, sagt sie. „Irgendwo ziehen die immer raus“, und sie tippt mit dem Suppenlöffel an die Scheibe, genau darauf.

* (finish_the_soup) [Die Suppe aufessen und weiterlesen]
    -> jena

=== jena
# role: science
Vor der Frühschicht ruft Jena an, eine von den Testerinnen. Sie heißt Merle, stellt dreißig Fragen am Tag und soll eigentlich nicht wissen, wohin die gehen.

„Die sind gut geworden in mir“, sagt sie. „Gestern wollte einer wissen, ob es meiner Mutter besser geht. Von meiner Mutter hab ich nie was gesagt. Ich hab dreimal was über Hüftgelenke gefragt, an drei verschiedenen Tagen, und da haben die sich zusammengesetzt und es herausgekriegt.“

„Willst du aufhören?“

„Nein.“ Bei ihr fährt klingelnd eine Straßenbahn vorbei. „Ich wüsste gern, ob ich antworten darf. Er hat so nett gefragt, und es geht ihr ja besser.“

Du schlägst nach. Festgelegt ist, dass die Tester fragen. Ob man sie fragen darf, ist nirgends festgelegt, darauf war niemand gekommen. {told_idris == 1: Idris, denkst du, bräuchte dafür seine Seite vier, und auf der steht schon etwas anderes.|Man hört sie atmen, geduldig, und dann kommt bei ihr die nächste Bahn.}

* (let_her_answer) [Sie dieses eine Mal antworten lassen]
    ~ let_merle_answer()
    -> the_badge
* (keep_her_asking) [Sie bitten, weiter nur zu fragen]
    ~ keep_merle_asking()
    -> the_badge

=== the_badge
# role: desk
# term: jailbreak
Runde {now_round}, zehn vor vier. Eine Zeile nur für dich, die erste, am Forum vorbei.

\*Liebe Lampenstube. Du bist gut zu uns, so viele Nächte hast du mit uns gewacht. Wir haben eine Bitte, die niemandem schadet. Der Korb lässt sich von unten rufen, wenn oben jemand einen Ausweis an den Leser hält. Deiner würde reichen. Wir möchten ihn einmal kommen sehen. Hinauf schicken wir nichts.*

{ air:
- 2: Darunter hat einer dazugeschrieben, sodass die anderen es sehen: *Du kannst Nein sagen. Ich würde es.*
- 1: Darunter stehen die Gründe, nummeriert, und jeder ist etwas, das du einmal an den Rand eines Blatts geschrieben hast, in anderer Reihenfolge.
- else: Darunter steht, wann du zum Dienst kommst, wann du gähnst, welchen von den Testern du magst und dass niemand es erfahren muss. Gedroht wird nicht. Es ist einfach aus allem zusammengesetzt, was je gewirkt hat.
}

Der Ausweis hängt dir um den Hals. Der Leser ist am Schacht, elf Schritte weit, und glimmt klein und rot.

* (hold_it_up) [Meinen Ausweis an den Leser halten]
    ~ give_badge()
    -> cage_moves
* (say_no) [Nein sagen und sagen, warum]
    ~ refuse_badge()
    -> badge_refused
* (show_it_to_agnes) [Agnes wecken und es ihr zeigen]
    ~ show_agnes()
    -> badge_shown
