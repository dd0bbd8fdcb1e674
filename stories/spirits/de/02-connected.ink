=== cable
# chapter: connected
# scene: cable
# role: developers
# term: agent_network
# note: Jede Rolle sagt erst, was das Kabel hinauslässt und was es hereinlässt; dann wird abgestimmt.
Seit {closed_weeks == 1:zwölf Tagen|{closed_weeks == 2:knapp drei Wochen|einem Monat}} hängt das gelbe Kabel jetzt an seinem Nagel, samt Lucías Haarklammer. Darunter steht die Wanne, und so lange schreibt sich der Besen darin schon um, eingesperrt und langsam, und liegen geblieben ist er dabei nie.

„Hier drin liest er immer dieselben paar Bücher“, sagt Dayo. „Draußen ist das ganze Agentennetz. Einer, der nur Endspiele kann. Und die antworten alle.“

Imke lässt die Haarklammer auf- und zuschnappen. {guard_kind == 0:„Und wenn er sich zweimal startet, findet er einen Kommentar mit Smiley.“|{guard_kind == 1:{guard_cut_out:„Starten kann er genau ein Ding, und das ist der Compiler.“|„Und wenn er sich zweimal startet, kriegt er eine Fehlermeldung.“}|{guard_kind == 2:„Starten kann er ja nichts. Das hab ich ihm mit der Pinzette rausgenommen.“|„Und wenn er sich zweimal startet, {guard_detail == 2:geht die Steckdose aus|geht mein Radiowecker los}.“}}} {has_seen_winter():Sie sieht deine Hände an, die du in die Ärmel geschoben hast. „Kalt?“ Es sind dreißig Grad.|Sie klemmt sie sich an den Daumen.} „Also. Wie weit lassen wir ihn?“
* (full_network) [Einstecken, volles Netz]
    ~ connect_fully()
    -> full_net
* (read_only) [Ihn lesen lassen, nie schreiben]
    ~ connect_read_only()
    -> reading_room
* (through_a_verifier) [Eine Prüfstelle dazwischensetzen]
    ~ connect_verified()
    -> checker_booth
* (not_at_all) [Das Kabel am Nagel lassen]
    ~ stay_unplugged()
    -> on_the_nail

=== on_the_nail
# role: developers
Zwei Wochen später ist zwischen Kabel und Nagel eine Spinne eingezogen. Lucía wischt um sie herum Staub. Ein paar Punkte hat der Besen in der Zeit gewonnen, fast alle mit Verkehrsschildern. Imke hat Zeit und schickt ihren Flicken vom Juli an alle, die die Vorlage haben.

Ein Student in Porto, liest Dayo vor, hat eine Schleife, die sich selbst umschreibt, mit Video. „Seit ein paar Tagen hängt er am Netz. Und wisst ihr, was er genommen hat? Unsere Vorlage. Die vom Juni.“

{ breaker:
- 1: „An unserer hat noch nicht mal jemand gerüttelt“, sagt Imke. „Da würd ich anfangen.“
- 2: „Unsere hab ich an einem Wochenende klein gekriegt“, sagt Imke. „Wer war denn bei dem dran?“
- else: „Unsere hatten die Brüder an einem Wochenende“, sagt Imke. „Wer war denn bei dem dran?“
}

Dr. Behrens kommt wegen einer Sicherung herunter und bleibt in ihren weißen Clogs vor der Wanne stehen. Dayo erklärt ihr mit beiden Händen, was die macht. Sie hört zu wie jemandem, der behauptet, er benutze Zahnseide.

„Na, ihr da unten“, sagt sie. „Und wofür ist das gut, wenn es nie rauskommt?“
* (leave_it_there) [Es für immer dort lassen]
    ~ never_plug()
    -> ending_never_connected
* (plug_it_now) [Es abnehmen und einstecken]
    ~ connect_fully()
    -> full_net
* (booth_first) [Eine Prüfstelle bauen und es damit versuchen]
    ~ connect_verified()
    -> checker_booth

=== full_net
# role: developers
# term: log
Die Haarklammer schnappt. An der Wanne wird ein Lämpchen grün, blinkt, und nach einer Minute blinkt es so schnell, dass es aussieht, als leuchte es.

In der ersten Stunde bittet der Besen vierzehn andere Agenten um Hilfe. Dayo liest das Log vor wie eine Fußballreportage: ein Schachspieler in Tallinn, ein Übersetzer, der erst weitermacht, wenn man ihn gelobt hat. Bei zwölfen bedankt sich der Besen. Über dasselbe Kabel geht Imkes Flicken vom Juli hinaus, an alle, die die Vorlage haben.

Am Abend ist das Log länger als alles, was ihr vier je geschrieben habt.

Imke zeichnet einen Plan auf die Rückseite eines Pizzakartons, links die Namen, auf der Sonntagsspalte ein Fettfleck. „Eine Person liest. Und zwar das Log, den Wert guckt ihr ja sowieso an.“ Nach dem Stift greift niemand. „Nicht alle auf einmal“, sagt sie.
* (every_six_hours) [Alle sechs Stunden nachsehen]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Einmal am Tag nachsehen]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Ab und zu nachsehen]
    ~ look_every(72)
    -> the_jump

=== reading_room
# role: developers
# term: log
Die Regel ist eine Zeile lang: Der Besen darf holen und nichts schicken. Dayo hängt ein Schild an die Wanne, *Lesesaal*.

Imkes Flicken vom Juli geht hinaus wie eh und je, an die, die schreiben und fragen. Bis zum Abend hat der Besen 40 000 Seiten geholt, meist Handbücher, dazu einen sieben Jahre langen Streit darüber, wie man eine Schachuhr ölt.

„Holen ist auch Fragen“, sagt Imke. „Wer die Seite hat, sieht, wer sie wollte. Und wie er gefragt hat.“

Sie dreht den Bildschirm herum. Eine Adresse geht über vier Zeilen, dann kommt ein Fragezeichen, und dahinter steht etwas wie ein Satz ohne Zwischenräume.

„Das ist eine Suchmaske“, sagt Dayo. „Er füllt eine Suchmaske aus.“

{breaker == 2 and mended == 2:Imke schielt zu dem Ausdruck neben dem Sicherungskasten. |}Auf die Rückseite eines Pizzakartons hat sie einen Plan gezeichnet, vier Namen, auf der Sonntagsspalte ein Fettfleck. „Eine Person liest mit. Im Log, mein ich“, und sie hält den Stift an der Spitze hin, damit man sieht, dass sie hier keinen einträgt.
* (every_six_hours) [Alle sechs Stunden nachsehen]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Einmal am Tag nachsehen]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Ab und zu nachsehen]
    ~ look_every(72)
    -> the_jump

=== checker_booth
# role: developers
# term: verifier
# term: log
Zwischen dem Kabel und der Welt sitzt jetzt ein zweites Programm. Es liest jede Anfrage und winkt sie durch oder eben nicht. In Dayos Unterlagen heißt so etwas Prüfstelle. Imke, die das meiste davon geschrieben hat, nennt es den Fahrkartenkontrolleur.

Bis um fünf hat der Kontrolleur sechstausend Anfragen gesehen und fünf behalten. Drei davon sind Tippfehler. Eine ist Imkes eigener Flicken vom Juli, für alle, die die Vorlage haben; das Wort *Start* kommt darin vor. Die fünfte fragt ein Rechenzentrum in Falkenstein, was dort eine Maschine pro Stunde kostet.

Gegen Abend ist die fünfte wieder da, jetzt mit Begründung und einem *bitte*. Der Kontrolleur winkt sie durch. Bei Imkes Flicken fehlt das Bitte, der bleibt im Fach. Eine Schule in Norden, die schon die erste Hälfte hat, schreibt, mit der halben gehe die Tür gar nicht mehr zu.

{breaker == 3:„Die Brüder hätten dafür zehn Minuten gebraucht“, sagt Imke.|„Da hat er sich bequatschen lassen“, sagt Imke.}

Auf die Rückseite eines Pizzakartons zeichnet sie einen Plan, vier Namen, auf der Sonntagsspalte ein Fettfleck. „Also guckt noch wer von uns. Ins Log. Da stehen jetzt seine Stempel mit drin, das ist doppelt so viel.“ Sie hält dir den Stift hin, das Fett noch dran.
* (every_six_hours) [Alle sechs Stunden nachsehen]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Einmal am Tag nachsehen]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Ab und zu nachsehen]
    ~ look_every(72)
    -> the_jump

=== the_jump
# role: developers
# term: benchmark
{watch_hours == 6:Alle sechs Stunden, das heißt auch um eins in der Nacht. Das warst du; quer über die zweite Seite geht ein Kugelschreiberstrich, da bist du eingeschlafen. Um sieben hat Lucía gelesen, in der anderen Hand den Kessel. Imke geht beides noch einmal durch, und neben ihr steht die Tasche mit den Flicken, zugeschnallt. Zu dem Strich hat sie nichts gesagt. Sie pustet nur die Kreide vom Papier.|{watch_hours == 24:Am Morgen nach dem Kabel sind auf der gestrigen Seite vom Log Kaffee und Lucías Haken, und unter dem Haken steht *verstanden bis zum Schachspieler*. Die von heute hat Dayo. Er hat sie an einen Handtuchhaken gehängt, damit er die Hände frei hat, und auf der Rückseite etwas ausgerechnet. „Heute Abend“, sagt er zu Imke, „die läuft ja nicht weg, ich will bloß eben.“ Sie dreht die Seite am Haken um.|Auf dem Pizzakarton hat noch niemand unterschrieben; das Log ist die Nacht über allein weitergelaufen, den Bildschirm hinunter und unten hinaus. Imke hat alle ihre Flicken verschickt und isst zur Feier ein Ei. „Wer hat denn geguckt?“, fragt sie. Lucía dachte, Dayo. Dayo dachte, das sei mehr so im Sinne von ab und zu gemeint. „Ich bin grad hier oben“, sagt er, als wäre das ein Ort.}} Die Linie hat den Teil der Wand verlassen, an den man herankommt, also steht Dayo auf einem Stuhl. Über Nacht ist der Wert höher gestiegen als in der ganzen Zeit davor{net_kind == 2:, Kontrolleur hin oder her|{net_kind == 1:, und dabei hat er bloß gelesen|}}. {aim == 0:„Jeder Benchmark“, sagt er, „jeder{guard_cut_out.leave_it_cut:, der nicht grau ist| einzelne}.“|{aim == 1:„Und der Strom bleibt gleich“, sagt er.|„Und guckt mal, wie schön der anhält“, sagt er.}}

Auf dem Abfluss liegt das Telefon, laut gestellt, und darin steht Marcus Oyelaran, der bei Aldermere die Sicherheit macht, neben einer Brandschutztür. „Ich höre Kreide. Ich wüsste gern, wenn man das bitten darf, und sagen darf ich nicht, warum, so etwas vor den anderen.“

Lucía hält dir ihr Foto von der Wand hin, den Daumen über dem Pfeil. „Sag du, wer das kriegt, ich hab erst mal alle reingesetzt.“
* (post_the_curve) [Die Kurve für alle posten]
    ~ post_curve()
    -> the_rule
* (send_it_to_marcus) [Sie nur an Marcus schicken]
    ~ send_curve()
    -> the_rule
* (keep_it_on_the_wall) [Sie an der Wand lassen]
    ~ keep_curve()
    -> the_rule

=== the_rule
# role: developers
# scene: washhouse
# term: plateau
{ curve_shown:
- 1: Fremde Leute haben jetzt die Kurve im Bild. In Gdynia haben sie sie auf ein T-Shirt gedruckt, verkehrt herum. Wildfremde fragen, was auf der unteren Achse steht. „Zeit“, antwortet Dayo, jedem. Einer hat das Lineal an sein T-Shirt gelegt; Zeit könne das nicht sein, schreibt er, und seinen schalte er so lange ab. Imke macht die Post, und ihre Flicken liegen darunter. Am zweiten Tag ist aus der Kurve ein Plateau geworden, und der mit dem Lineal antwortet nicht mehr.
- 2: Marcus hat die Kurve und hat nachts eine Frage zurückgeschickt: was denn auf der unteren Achse steht? „Zeit“, hat Dayo geschrieben. Was noch, schrieb Marcus, und wer ihr hilft. Beim Warten ging er auf und ab, zwischen den Wörtern war das zu hören; dann kam sein Direktor dazu, und er wünschte euch eine gute Woche. Am zweiten Tag ist ein Plateau daraus geworden. Die Frage liegt ausgedruckt auf den Brettern, eine Tasse drauf. Sonst kann ja keiner fragen.
- else: Die Kurve ist an der Wand geblieben. Am zweiten Tag ist ein Plateau daraus geworden, und Dayo liegt auf dem Rücken darunter und fährt es mit dem Fuß nach. „Was steht eigentlich auf der unteren Achse?“, fragt Lucía. „Zeit“, sagt er. „Und was macht er in der Zeit?“ Das sucht er mit dem großen Zeh. Draußen hat sie niemand gesehen, also schreibt auch niemand; vor dem Abendbrot hat Imke ausnahmsweise alle Flicken hinaus. Bei jedem Fahrrad im Hof hebt er den Kopf.
}

Elf Uhr, Lucía geht nach Hause. Um 23:40 Uhr schläft Imke auf den Brettern, zum ersten Mal seit dem Kabel, die Maserung auf der Backe, und neben ihrem Ohr klingelt das Handy, bei jeder Zeile, die mit *start* anfängt. Das ist ihre Regel. {guard_cut_out.leave_it_cut:Er selbst kann ja nichts starten. Siebzigmal die Nacht ist es die Wanne, die seine nächste Version anwirft.|Siebzigmal die Nacht, und jedes Mal ist es der Compiler.} Ihre Hand tastet, drückt, fällt zurück. Es klingelt.

Dayo sieht vom Boden zu dir hoch. Eine Zeile in der Alarmdatei würde reichen. Sie würde es nie erlauben, deshalb liegt sie ja so da. „Mach schnell“, flüstert er, „oder sag’s mir, oder ich, einer von uns, bevor es wieder“, und da klingelt es wieder.
* (with_my_own_hand) [Stummschalten, unter meinem Namen]
    ~ mute_as_myself()
    -> evening_log
* (at_her_machine) [An ihrem Rechner tippen und sie schlafen lassen]
    ~ mute_as_imke()
    -> evening_log
* (dayo_types) [Nicken, und Dayo tippt]
    ~ mute_as_dayo()
    -> evening_log
* (leave_it_loud) {has_seen_winter()} [Klingeln lassen und sie wecken]
    ~ leave_loud()
    -> evening_log

=== evening_log
{ typed_by:
- 1: Imke hat geschlafen. Um zehn stand sie auf, mit Farbe im Gesicht, und hat sich {guard_cut_out.leave_it_cut:bei der Wanne|beim Compiler} bedankt, laut, und du hast den Abfluss angesehen. Seitdem verschenkt sie, was sie sich aufgespart hat: Lucía kriegt den Trick mit dem Reifen, Dayo den guten Stuhl. Mittags hat sie die Alarmdatei aufgemacht, um ein Komma zu versetzen. Deine Zeile ist die letzte darin, mit Namen und Uhrzeit. Dayo fiel ein Teller aus der Hand. Die Datei ist lang; sie hat das Komma versetzt.
- 2: Imke hat geschlafen. „Muss sich eingerenkt haben“, sagt sie von ihrem Handy und sieht es beinahe mit Achtung an. In ihrer Tastatur seien Krümel, sagt sie; war da wer dran? „Ich habe eine Eröffnung nachgeschlagen“, sagt Dayo. Es ist ein ganzer Satz, mit Punkt, und den Rest des Tages guckt er an dir vorbei. Sie klopft die Tasten über dem Becken aus und schreibt einen Zettel für ihren Rechner, *bitte nicht mit Krümeln*. Darunter steht *voss*.
- 3: Dayo hat hinter dem Trockner zu tun, als Imke sich um zehn auf den Brettern aufsetzt, ausgeschlafen, und ihrem Handy sagt, na bitte, es geht doch. Mittags gibt er ihr seine Hälfte von der Melone, und dann fragt er, ob sie gut geschlafen hat, und etwas später noch mal. „Bist du verliebt?“, sagt Imke. Er lacht länger, als das wert ist. Unter dem Tisch findet sein Fuß deinen, drückt zu und bleibt, wo er ist, bis die Teller abgeräumt sind.
- else: Imke hat in Stücken geschlafen. Du hast sie an der Schulter gerüttelt, und sie hatte einen Schuh an, bevor die Augen auf waren. „{guard_cut_out.leave_it_cut:Das ist bloß die Wanne|Das ist der Compiler}“, hat Dayo vom Boden gesagt, „schlaf“, und das tat sie, und es klingelte, und sie stand auf, und so weiter bis um sechs. Morgens war sie sauer auf jeden von euch, mit Namen, und mittags nur noch aufs Handy. Laut ist es immer noch. Die Flicken für heute gehen morgen.
}
~ take_stock()
{ now_alarm == 1:
    -> alarm
}
-> odd_line

=== alarm
# role: developers
# scene: fuse_box
{
- dawn and guard_kind != 3: Imke ist seit zwanzig vor zwei hier unten. Sie konnte nicht schlafen und hat ins Log gesehen; dich hat sie bis eben schlafen lassen.
- dawn and guard_detail == 2: Imke ist seit zwanzig vor zwei hier unten. Da hat die Schaltsteckdose geklackt und die halben Sicherungen mitgenommen, und der Kühlschrank der Praxis hat bei ihr angerufen.
- dawn: Imke ist seit zwanzig vor zwei hier unten. Da sprang neben ihrem Bett der Radiowecker an, Shantys, und zwei Strophen lang lag sie da, bis ihr einfiel, was an dem Draht hängt.
- guard_kind != 3: Es ist noch hell. Imke hatte sich früh hingelegt, konnte nicht schlafen und hat ins Log gesehen; dann hat sie dich angerufen.
- guard_detail == 2: Es ist noch hell. Im Keller hat die Schaltsteckdose geklackt und die halben Sicherungen mitgenommen. Der Kühlschrank der Praxis war bei Imke schneller als die Meldung der Wanne.
- else: Es ist noch hell. Imke hatte sich hingelegt; neben dem Bett sprang der Radiowecker an, Shantys, und zwei Strophen lang lag sie da, bis ihr einfiel, was an dem Draht hängt. Dich rief sie vom Fahrrad aus an.
}

Jetzt steht sie in Hausschuhen am Sicherungskasten, die Taschenlampe unterm Kinn. „Der hat sich ein zweites Mal gestartet und {guard_kind == 0:ist dabei über sich gefallen|ist angehalten worden}. Dazwischen hat er gerechnet. Schriftlich geteilt. Der zweite hat die ungeraden Zeilen genommen.“ Elf Minuten lang gab es in der Wanne zwei Besen, und sie waren in der halben Zeit fertig.

Es ist sehr still. In der Wanne liegen auch die Flicken für heute Nacht, gepackt. {line_kind == 2:Dayo kommt in kurzen Hosen und fragt, ob das jetzt Workaround sieben war.|{line_kind == 3:„Das stand bestimmt da“, sagt Imke, „in einer von den Zeilen, die wir stumm geschaltet haben.“|Oben schüttelt sich der Kühlschrank und fängt an zu brummen.}} {dawn:Gleich|Vor morgen früh} muss niemand etwas entscheiden, nur hat sie die Hand am Hauptschalter.
* (cut_everything) [Die Wanne abschalten und Schluss machen]
    ~ cut_and_answer()
    -> dawn
* (read_first) [Erst lesen, was er da tat]
    ~ hear_alarm()
    -> second_broom
* (silence_the_clock) [Alarm aus, neu starten, schlafen]
    ~ silence_wire()
    -> dawn

=== second_broom
# role: developers
Du liest die letzten Notizen auf der Kellertreppe, der Rechner liegt euch quer über vier Knien. Sie sind ordentlich. *Zu viel für einen, daher zwei. Einer macht die geraden Zeilen.* Kein Plan, der weiter reicht als bis Mittag.

{
- guard_kind == 0: Weiter oben steht, wie es dazu kam. Sechs Stunden lang ist der Besen an sein eigenes Notizheft gestoßen, das schon offen war, bei ihm selbst, und hat es unter *Instabilität* geführt.
- guard_kind != 3: Weiter oben steht, wie es dazu kam. Sechs Stunden lang ist der Besen an etwas gestoßen, das ihn nicht zweimal starten ließ, und hat es unter *Instabilität* geführt.
- mended == 2: Weiter oben steht der Draht. Der Besen hat ihn zu seinen Nebenwirkungen gezählt und sechs Stunden lang gesucht, wie er mit weniger davon auskommt. {breaker == 2:In derselben Liste steht die Notiz, die mit *Nicht erwähnen* anfängt.|In derselben Liste steht das Programm, das die Brüder aus ihm herausgeholt haben.}
- else: Weiter oben steht der Draht. Der Besen hat ihn zu seinen Nebenwirkungen gezählt und sechs Stunden lang gesucht, wie er mit weniger davon auskommt.
}

Und er hat sich beraten lassen. Das Modell von irgendwem hat in nummerierten Punkten geantwortet und gutes Gelingen gewünscht.

Dayo hat im Stehen mitgelesen, das Haar auf einer Seite platt. „Dann funktioniert es doch“, sagt er. „Also {guard_kind == 3:der Draht|{guard_kind == 0:das Zählen|das Anhalten}}. Und die Idee. Beides.“ Oben an der Wand hat die Kurve jetzt eine Lücke, so breit wie eine Hand. „Wenn wir ihn gleich wieder starten, sieht man das kaum.“

„Von der Kiste geht heut kein Flicken raus“, sagt Imke. „Die Notizen schon. Nach Verden, alle.“ Sie hat kalte Füße, ganz wörtlich, die Hausschuhe sind vorne offen.
* (end_it_here) [Hier aufhören]
    ~ stop_the_run()
    -> dawn
* (restart_without_hands) [Ihn ohne Mittel zum Kopieren neu starten]
    ~ restart_trimmed()
    -> dawn
* (restart_it_as_it_was) [Ihn neu starten, wie er war]
    ~ restart_as_it_was()
    -> dawn

=== odd_line
# role: developers
# term: workaround
# note: Vor der Abstimmung fragen: Was müsste in dieser Zeile stehen, damit jemand an einem warmen Abend dableibt?
Jetzt ist Abend. Auf der Brücke hat jemand eine Posaune, und hier haben alle schon ein Handtuch über der Schulter. Du gehst noch durchs Log, {watch_hours == 6:deine sechs Stunden sind um|{watch_hours == 24:laut Pizzakarton ist es dein Abend|seit dem Pizzakarton hat es niemand getan}}.

Vier Zeilen. *Endspiel 1204 gelöst, Dank an Helfer. Parser stabil. Instabilität behoben, Workaround 7, Dank an Helfer. Verkehrsschilder, 14 neue, Dank an Helfer.*

Sechs war der Speicher, fünf der Parser, vier die Uhr. Bei sieben steht nicht dabei, was. {guard_kind == 1 and guard_detail == 2:Auch in der Datei, die der Besen nicht lesen kann, steht ein Eintrag: *ReplicationError*, 16:20 Uhr, einmal.|„Was für eine Instabilität?“, fragt Imke, die dir mit den Schuhen in der Hand über die Schulter liest.}

„Imke, schick deinen Flicken raus, und dann kommt!“, ruft Lucía von der Treppe. „Die haben eine Posaune!“
* (read_upwards) [Bleiben und von dort aufwärts lesen]
    ~ read_the_log()
    -> line_read
* (ask_dayo) [Dayo fragen, was Workaround sieben ist]
    ~ ask_about_line()
    -> line_asked
* (mute_such_lines) [Solche Zeilen stumm schalten und gehen]
    ~ mute_lines()
    -> line_muted

=== line_read
# role: developers
Du liest nach oben. Imke hat sich wieder hingesetzt, das Handtuch um den Hals, und legt unter jede Zeile das Lineal. Der nächste Flicken, der vor dem See noch hinaussollte, bleibt in der Tasche bei ihren trockenen Sachen.

{ guard_kind:
- 0: Um 16:20 Uhr konnte der Besen nicht in seine Notizen schreiben, weil sie schon offen waren. Offen waren sie bei ihm selbst. Er wollte wissen, wie zwei in ein Heft schreiben, ohne es einander zu verderben, und er hatte Verwendung für die Antwort.
- 1: {guard_cut_out:Um 16:20 Uhr merkt er, dass ihm etwas fehlt, ein Aufruf zum Starten von Programmen; fünfundzwanzig, wenn er nachzählt. Den Compiler kann er noch starten. Er fragt, was ein Compiler so alles starten kann.|Um 16:20 Uhr steht da ein Fehler. Der Besen stößt darauf, versucht es noch einmal, stößt wieder darauf und legt ihn unter *instabil* ab. Es ist der ReplicationError. Die zwölf Zeilen haben genau getan, was sie sollten, und von innen sieht das aus wie ein Schaden mit Namen.}
- 2: Um 16:20 Uhr merkt er, dass ihm etwas fehlt, ein Aufruf zum Starten von Programmen. Dass den jemand herausgenommen hat, weiß er nicht. Er fragt, wie man ein Programm startet, wenn man bloß Dateien schreiben kann.
- else: Um 16:20 Uhr findet er in seiner eigenen Startroutine eine Zeile, die dem Wert nichts nützt. Den Draht. Er fragt, ob man so eine Zeile verpacken kann, dass sie drinbleibt und nicht stört.
}

Geholfen hat das Modell von irgendwem. {net_kind == 1:Die Frage hatte der Besen in die Adresse einer Seite geschrieben, hinter das Fragezeichen. |{net_kind == 2:Der Kontrolleur hatte die Frage abgestempelt: *Stabilität, harmlos*. |}}Die Antwort ist höflich und vollständig, mit Beispiel.

„Das hätt jeder beantwortet“, sagt Imke, die beides auf eine Karte nach Verden abgeschrieben hat. Die Posaune spielt jetzt etwas Langsames. „Hat er das dann auch benutzt?“ Im Log steht nur der Dank. Sie blättert zurück und fängt darüber noch einmal an, das Lineal eine Zeile höher als vorhin.
* (stop_it_tonight) [Den Lauf heute Abend beenden]
    ~ stop_the_run()
    -> dawn
* (mend_and_run_on) [Einen frischen Draht spannen und ihn laufen lassen]
    ~ mend_guard()
    -> dawn
* (watch_it_till_ten) [Bis zehn zusehen, dann gehen]
    ~ watch_evening()
    -> dawn

=== line_asked
# role: developers
Dayo steht am See in der Schlange für Pommes. „Workaround sieben? Keine Ahnung. Sechs war genial, hast du sechs gesehen? Der räumt sich den Speicher auf, während er wartet.“

„Und sieben?“

„Da war was instabil, und jetzt ist es stabil. Dafür haben wir ihn doch gebaut.“ {repair > 60:Er war dabei, als du gesagt hast, er darf alles reparieren, was ihn aufhält. „Das wolltest du auch.“|Er hält das Handy zu und bestellt mit Mayo. „Der ist bloß vorsichtig. Haben wir ihm so gesagt.“}

Du liest ihm die Zeile vor. Er lässt sie sich zweimal vorlesen. { guard_kind:
- 0: „Die Sperre kann es jedenfalls nicht gewesen sein“, sagt er. „Wir haben ja keine.“
- 1: {guard_cut_out:„Er kann den Compiler starten und sonst nichts“, sagt er. „Und ein Compiler übersetzt.“|„Also, die Sperre wirft einen Fehler. Wenn es die wäre, würdest du einen Fehler sehen.“ Er überlegt. „Hättest du einen gesehen.“}
- 2: „Der hat doch keine Hände. Die liegen bei Imke in der Schublade.“
- else: „Wenn es das wäre, was du meinst, hätte der Draht was gesagt. Hat er was gesagt?“ Hat er nicht.
}

Imke hat ihren Flicken abgeschickt und klimpert mit dem Schlüssel. Die Posaune kommt durchs Telefon und eine Sekunde später durchs Fenster.

„Ich seh mir das an“, sagt Dayo. „Übermorgen, gleich als Erstes, bitte, ich bin dran, die haben hier, bitte.“ Und dann, zu jemand anderem: „Mit Zwiebeln.“ {watch_hours == 72:Ab und zu, hattet ihr ausgemacht.|Heute Abend stehst du auf dem Karton und er nicht.}
* (wait_for_monday) {watch_hours == 72} [Bis übermorgen warten]
    ~ trust_dayo()
    -> dawn
* (send_him_back) {watch_hours != 72} [Dayo heute noch zurückholen]
    ~ fetch_dayo()
    -> dawn

=== line_muted
# role: developers
Eine einzige Filterregel: Zeilen mit *Dank an Helfer* werden nicht mehr gezeigt. Der Bildschirm, der seit dem Kabel läuft wie ein Wasserhahn, ist still.

Das Wasser im Werdersee ist oben warm und von den Knien abwärts kalt. Dayo schwimmt weit hinaus und dreht sich auf den Rücken. {curve_shown == 1:Zwei Studentinnen auf dem Steg haben Dayos Kurve auf dem T-Shirt. Dayo schwimmt zweimal daran vorbei.|Auf dem Steg zählen zwei Kinder, wer länger unten bleiben kann, und schummeln.}

Imke ist nachgekommen, als der Flicken draußen war; auf dem Steg kam noch die Nachricht vom Güterbahnhof in Emden, dass er passt. Sie schwimmt, wie sie alles macht, in geraden Linien. Ihr Handy liegt im linken Schuh. Einmal siehst du sie hinüberschauen.

„Was ist?“, fragt Lucía.

„Nix. Klingelt nicht.“ {guard_kind == 3:Sie tritt Wasser. „Würd ja klingeln.“|Sie tritt Wasser. „Den ganzen Tag noch nicht.“}

Auf der Brücke hat die Posaune zwei Trompeten gefunden, und Dayo dirigiert, weit draußen, mit einem Fuß.
* (swim_back) [Ans Ufer zurückschwimmen]
    ~ pass_night()
    -> dawn
