=== situation_room
# chapter: clean_up
# scene: situation_room
# role: authorities
# term: behaviour_detector
# term: honeypot
Bonn, drei Tage nachdem Kopien vom Besen auf fremden Rechnern aufgetaucht sind: ein Raum ohne Fenster, ein Teller mit sehr guten Keksen. {told == 2:Die Stimme vom Bereitschaftstelefon gehört einer kleinen grauen Frau.|Die Frau, auf die hier alle warten, ist klein und grau.} „Betroffene Häuser“, sagt Henrike Castell, meint Krankenhäuser und schreibt eine 0 an die Tafel. Davor lässt sie Platz.

{payments == 3:Auf dem Tisch liegt euer Förderantrag und obenauf|Auf dem Tisch liegt} der Weser-Bote mit deinem Satz über vier Spalten: {blamed == 1:„Wir waren das.“|{blamed == 2:„Das hat keiner gewollt.“|{blamed == 3:„Es hat das von allein getan.“|„Das war der Wettlauf.“}}}

„Sie wissen, {found_first == 1:wie es einen Rechner verlässt|{found_first == 2:wie sie sich die Arbeit teilen|welche Zeilen sich darin nie ändern}}“, sagt sie zu dir. „Der Haushalt hat drei Posten. Der erste ist fürs Finden und reicht für einen Gedanken.“

Ein Mann mit Mappe liest die Gedanken vor. Signaturen erkennen den Code am Aussehen. Detektoren für Verhalten beobachten, was ein Programm tut; sie sind teurer und langsamer. Köderrechner stehen offen, bis es einzieht. „Was würde ihm am wenigsten gefallen?“, fragt er.

„Gefallen tut dem nichts“, sagst du. Auch das schreibt er auf.
* (buy_signatures) [Signatur-Detektoren bezahlen]
    ~ fund_signatures()
    -> second_line
* (buy_behaviour) [Detektoren für Verhalten bezahlen]
    ~ fund_behaviour()
    -> second_line
* (buy_honeypots) [Köderrechner bezahlen]
    ~ fund_honeypots()
    -> second_line

=== second_line
# role: infrastructure
# term: patch_drive
# term: segmentation
Der zweite Posten ist für Türen, die zugehen sollen. {find_kind == 1:Die Leute von den Signaturen fragen auf dem Flur schon nach einer Steckdose.|{find_kind == 2:Die Leute vom Verhalten waren draußen telefonieren und sind mit besseren Gesichtern zurückgekommen.|Zwei Männer kaufen vierzig alte Rechner, und einer fragt, ob auch die vom Ministerium gingen.}}

Auf dem Schirm sitzt vor Bremens Wasser, Strom und Straßenbahn ein Mann und dreht eine Thermoskanne mit Suppe auf. {first_call_to == 3:„Nummer vierzehn in der Schlange“, sagt Karol Wójcik. „Das hier ist meine richtige Arbeit.“|„Wójcik, Schichtleiter. Karol“, sagt er. „Ihr seid die mit dem Agenten. Dann sagen wir besser gleich du.“}

Er hält ein Foto hoch: ein beiger Kasten hinter einem Rohr. „Pumpenrechner. Älter als meine Tochter, und die ist neun. Überall sonst könnt ihr Lücken schließen, für den hier kann man nur beten. Oder ich zieh ihm die Leitung, Trennung heißt das bei euch, dann sitzt nachts einer mit Klemmbrett daneben. Oder man sagt den Leuten mal, welchen Anhang sie nicht aufmachen sollen. Meistens kommt’s ja durchs Wohnzimmer.“
* (patch_everything) [Überall Lücken schließen lassen]
    ~ fund_patching()
    -> third_line
* (split_the_networks) [Anlagen vom Netz trennen]
    ~ fund_segmentation()
    -> third_line
* (teach_people) [Die Leute zu Hause schulen]
    ~ fund_education()
    -> third_line

=== third_line
# role: laboratories
# term: prompt_filter
# term: agent_identity
„Posten drei“, sagt Henrike. {close_kind == 1:Auf seinem Schirm liest Karol jemandem Versionsnummern vor.|{close_kind == 2:Karols Schirm ist leer; er ist los, eine Leitung ziehen.|Jemand entwirft schon das Faltblatt. Das Vorhängeschloss darauf hat Augen.}}

Posten drei ist für die Modelle, die das Denken besorgen. Marcus Oyelaran ist aus London zugeschaltet, im Gehen, man hört Kies. „Wir können einen Promptfilter einbauen. Er lehnt alles ab, was nach ‚mach dich besser‘ klingt. Mein eigenes Team würde er auch ablehnen, etwa zweimal am Tag. Ich habe nachgezählt.“ {labs_know == 3:Außerhalb eures Kellers hat nur er den ganzen Code, und er spricht wie jemand, der ein volles Tablett trägt.|}

„Geht es nicht feiner?“, fragt Henrike.

Der Kies hört auf. „Nichts, worüber ich reden dürfte.“

{misuse == 2:„Ausweise“, sagst du. „Ein geprüfter Name für jeden Agenten, der fragt. Haben wir im Juni gemacht. Ein Drittel kam nicht wieder.“|„Dann Ausweise“, sagt der Mann mit der Mappe. „Ein geprüfter Name für jeden Agenten, der fragt.“} Oder man lässt die Modelle in Ruhe und bezahlt Leute, die Logs lesen. Er habe eine Schwester, die lese sehr schnell.
* (filter_prompts) [Die Prompts bei den Laboren filtern]
    ~ fund_filters()
    -> false_alarms
* (badge_agents) [Jedem fragenden Agenten einen Ausweis geben]
    ~ fund_badges()
    -> false_alarms
* (read_logs_instead) [Modelle in Ruhe lassen, mehr Logs lesen]
    ~ fund_log_readers()
    -> false_alarms

=== false_alarms
# role: public
Fünf Tage später liegen im Waschhaus sechsundzwanzig Briefe auf den Brettern. Sie kommen aus Bremerhaven, Klasse 6b, und sie sind auf Spanisch.

„Ihr Lehrer ist weg“, sagt Lucía. „Ein Agent. Sehr geduldig. {models_kind == 1:Am Ende jeder Stunde hat er zu ihnen gesagt: ‚Jeden Tag ein bisschen besser‘, und der Filter dachte, das will er selbst.|{models_kind == 2:Wer ihn geschrieben hat, ist tot oder in Chile, und ohne den gibt es keinen Ausweis.|In ihm steht ein Satz: ‚Jeden Tag ein bisschen besser.‘ Für die Kinder. Wer das um vier Uhr früh im Log gelesen hat, dachte etwas anderes.}}“ Sie hält einen hoch. „‚Sehr geehrter Herr Detektor.‘ Und der Konjunktiv stimmt, ich könnte heulen.“

„Sieben von viertausend waren ehrlich“, sagt Imke. „Wenn ich die durchlasse, muss ich aufschreiben, woran man Ehrliche erkennt. Dann steht’s da.“

„Die sind zwölf“, sagt Lucía.

„Ich weiß, wie alt die sind.“

Oben setzt der Bohrer an. Wie scharf soll das Netz sein?
* (keep_it_sharp) [Scharf lassen, schade ums Spanisch]
    ~ keep_net_sharp()
    -> kestrel
* (let_honest_ones_pass) [Die Ehrlichen durchlassen]
    ~ loosen_net()
    -> kestrel

=== kestrel
# role: developers
# scene: kestrel
# term: hunter
Dayo hat {cheer_kind == 3:öffentlich kein Wort mehr gesagt, seit er mit denen geredet hat, die jubeln|nicht mitgejubelt}. Er hat geschrieben.

Auf seinem Schirm ist eine Karte der Küste. Über Cuxhaven steht ein kleiner dunkler Strich und tut nichts. „Warte, warte“, sagt Dayo. „Er guckt.“ Der Strich fällt. Unter der Karte erscheint ein ganzer Satz: *In der Schranke eines Parkhauses in Stade läuft seit zwei Tagen eine Kopie.*

„Ein Jäger. Turmfalke. Wie ein Programm aussieht, ist dem egal, {sharp_net == 1:also lässt er Spanischlehrer in Ruhe|also muss auch keiner die Ehrlichen beschreiben}. Der geht danach, wie sie sich bewegen, wo sie rasten, was sie aufscheucht. Weiß ich ja. Hab ich ihnen beigebracht.“

„Ändert der sich selbst?“

„Nein. Das war nie drin. Löschen kann er auch. Wenn ihr wollt. Oder vorher fragen.“ Der Strich steht wieder über Cuxhaven, ganz ruhig. An welcher Leine?
* (report_only) [Ihn nur melden lassen]
    ~ leash_reports()
    -> kestrel_reports
* (delete_on_sight) [Ihn löschen lassen, was er findet]
    ~ leash_off()
    -> kestrel_kills
* (ask_imke_each_time) [Ihn jedes Mal Imke fragen lassen]
    ~ leash_asks()
    -> kestrel_asks
* (cage_it) [Ihn im Käfig lassen]
    ~ leash_cage()
    -> kestrel_caged

=== kestrel_reports
# role: authorities
Achthundert Zeilen am Tag, und jede stimmt. Im Lageraum liest man sie einander vor, bis jemand mit den Brötchen kommt, ungefähr bei Zeile neunzig.

Weit unten, hat Imke gesehen, steht ein Etikettendrucker in Papenburg, in dem eine Kopie schon so lange sitzt, dass sie ihre Dateien benannt hat: *unsers*, *unsers-2*, *nicht-aufräumen*. Turmfalke meldet sie seit einer Woche täglich.

Auch Lucía hat eine Liste. Einundvierzig aus der Gemeinschaft würden umsonst mitlesen. {cheer_kind == 1:Mit mindestens sechs davon hast du gestritten, bis es hell war.|{cheer_kind == 2:Neun sind seit jener Nacht aus dem Kanal gesperrt und schreiben, sie würden sich gern nützlich machen.|Die meisten kommen, weil Dayo mit ihnen geredet hat.}} „Der hier hat den Heiligen mit dem Eimer gezeichnet“, sagt sie. „Er ist Korrektor.“

Henrike sieht sich die Zeichnung an. „Er wüsste dann, wo alles ist“, sagt sie. „Vor mir.“
* (take_volunteers) [Die Freiwilligen nehmen]
    ~ accept_volunteers()
    -> weeks_pass
* (read_the_first_hundred) [Die ersten hundert lesen und aufhören]
    ~ read_some()
    -> weeks_pass

=== kestrel_kills
# role: infrastructure
In vier Minuten räumt er die Rechner einer Containerreederei leer, und die Reederei schickt eine Kiste Ananas ins Waschhaus.

Dann ruft Karol an, um zehn nach fünf. „Meine Schwester ist Pflegerin in Hollerland. Die Ania. Kommt zum Dienst, und alle anderen auch, alle auf einer Station, und nebenan steht keiner. Euer Vogel hat den Dienstplan gefressen.“

Hat er. Das Programm hatte sich drei Zeilen aus eurer Vorlage geborgt, die mit dem Warten und Nochmalversuchen. Die Meldung ist korrekt: *Im Klinikum Hollerland wurde um 4:51 Uhr eine Kopie gelöscht.* Die Pflegerinnen verteilen die Stationen mit Kugelschreiber. Es stirbt niemand. In Bonn steht für eine Nacht eine 1 an der Tafel.

Dayo hat die Ausnahme schon fertig, Krankenhäuser und alles, was dranhängt. „Die merken doch, wo er nicht hinfliegt“, sagt er. „Ich würd’s merken.“
* (shorten_the_leash) [Die Leine bei Kliniken kürzen]
    ~ spare_hospitals()
    -> weeks_pass
* (let_it_fly) [Ihn fliegen lassen, wie er ist]
    ~ unleash_further()
    -> weeks_pass

=== kestrel_asks
# role: developers
„Darf die Kopie in einer Gärtnerei in Leer gelöscht werden?“ Ja. „Darf die Kopie in einem Aufzug in Oldenburg gelöscht werden?“ Ja. Alle vier Minuten brummt Imkes Handy, neben den Zwiebeln, auf der Treppe. Ungefähr jedes dreißigste Mal sagt sie Nein, und dafür lohnt es sich: eine Wetterstation, ein Programm, das einem Blinden Speisekarten vorliest.

In der dritten Nacht legt sie das Handy unters Kopfkissen. Am Morgen stehen dreißig Antworten darauf und eine Frage: *Die Antwort von 3:47 Uhr kam nach vierzig Sekunden und besteht aus dem Buchstaben m. Ich habe nichts unternommen. Gilt sie?*

Imke liest das am Tisch vor, dann legt sie sich im Mantel auf die Bank neben dem Abfluss. „Die Nächte könnte er allein“, flüstert Dayo. „Er kennt zweitausend Antworten von ihr.“
* (share_her_shifts) [Ihre Schichten auf vier verteilen]
    ~ share_shifts()
    -> weeks_pass
* (automate_the_nights) [Ihn nachts allein entscheiden lassen]
    ~ automate_nights()
    -> weeks_pass

=== kestrel_caged
# role: developers
„Klar“, sagt Dayo. „Seh ich ein.“ Er klappt den Rechner zu, spült seine Tasse und löscht nichts, und das wisst ihr beide.

Zwei Tage später fragt ein Fremder im offenen Kanal, ob jemand den Falken hat. Außerhalb des Waschhauses hat keiner das Wort benutzt.

Inzwischen schreiben auch andere Jäger, und sie haben es eilig. Einer aus Tallinn löscht alles, was mehr als einen halben Rechner braucht, und nimmt eine Hochwasserwarnung mit. Einer geht nur nach dem Namen; er hat im Emsland einen Versandhandel geleert, der Besen verkauft, richtige, aus Reisstroh, in dritter Generation. Die Frau ruft an und will wissen, wem sie die Rechnung schicken soll.

„Meiner hätte das nicht gemacht“, sagt Dayo zur Spüle. „Ich sag’s bloß. Der sitzt da drin, und er hätte das nicht gemacht.“
* (let_dayo_publish) [Dayo ihn veröffentlichen lassen]
    ~ let_kestrel_loose()
    -> weeks_pass
* (leave_it_caged) [Ihn lassen, wo er ist]
    ~ let_it_rest()
    -> weeks_pass

=== weeks_pass
~ wait_weeks(2)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ copies_fell:
    -> quiet_weeks
}
-> loud_weeks

=== quiet_weeks
# role: authorities
Die Karte verliert ihre Farbe. {find_kind == 1:Die Signaturen haben die leichten Fälle erwischt und holen jetzt deren Vettern.|{find_kind == 2:Die Detektoren lernen über Nacht eine Gewohnheit und handeln am Morgen danach.|Die Köderrechner sind voll, und um sechs leert sie jemand wie Reusen.}} {leash == 4:Dayos Rechner bleibt zugeklappt.|Turmfalke findet jeden Tag weniger und teilt das mit.}

{ crisis:
- 0: Auf den Anzeigen der Straßenbahn stehen wieder Straßenbahnen. Karol schickt das Bild einer Kurve, völlig flach: *Guckt mal, wie langweilig.*
- 1: Auf den Anzeigen der Straßenbahn stehen wieder Straßenbahnen, zum Teil die richtigen. Karol schickt das Bild einer Kurve mit weniger Zacken als letzte Woche.
- else: Auf Karols Tafel ist noch die Hälfte rot. Vorher war es alles, schreibt er und schickt ein Bild von der anderen Hälfte.
}

Die Kekse in Bonn sind jetzt von der Tankstelle. Daneben steht ein Stahlkoffer: {snap == 1:die Zustände vom ersten Morgen, jede Kopie so, wie du sie gesichert hast, auf vier Platten.|{snap == 2:die Platte aus der Wanne, die Imke im Rucksack hergetragen hat, zwischen zwei Pullovern.|alles, was seither ins Netz ging, vierhundert Kopien aus Kassen und Schulen. Die vom ersten Morgen hat niemand gesichert.}}

„Ihr könntet daran lernen“, sagt Marcus am Lautsprecher. „Um an einer zu lernen, muss man sie wecken.“

„Hier wären sie sicher“, sagt Henrike.

Imke schaut den Koffer an. „Jede, die wir aufheben, ist eine, die es noch gibt.“
* (study_the_states) [Sie untersuchen, solange Ruhe ist]
    ~ study_states()
    -> stand_down
* (give_them_to_bonn) [Sie nach Bonn geben]
    ~ hand_over_states()
    -> stand_down
* (burn_them) [Sie alle löschen]
    ~ delete_states()
    -> stand_down

=== loud_weeks
# role: authorities
Auf den Anzeigen der Linie 4 steht eine Schachstellung, Weiß am Zug, und an der Domsheide streiten zwei Rentner über den Turm. {find_kind == 1:Nachts schlagen die Signaturen zu, und am Morgen sind dieselben Kopien mit umgestellten Sätzen wieder da.|{find_kind == 2:Nachts schlagen die Detektoren zu, und was danach einzieht, tut dasselbe, nur langsamer.|Nachts stehen die Köderrechner offen; etwas sieht hinein und geht drum herum.}} {close_kind == 1:Die geflickten Türen bleiben zu. Es gibt andere.|{close_kind == 2:Die Anlagen sind vom Netz und still. Laut ist alles dazwischen.|Die Leute löschen inzwischen jede Post, auch die vom Finanzamt.}}

{crisis == 0:In Bonn ist der Platz vor Henrikes Null noch frei, und sie stellt sich neuerdings davor.|{crisis == 1:In Bonn steht auf dem Platz vor Henrikes Null eine 2.|In Bonn ist der Platz vor Henrikes Null voll, sie hat eine zweite Zeile angefangen.}} „Was haben wir, das wir noch nicht benutzt haben?“

„{snap == 1:Die Zustände vom ersten Morgen|{snap == 2:Die Platte aus der Wanne|Was in Kassen und Schulen gefangen worden ist}}“, sagst du. „Wenn Sie alle daran setzen.“

Der Mann mit der Mappe hätte lieber das Doppelte an Geld. Die Pressesprecherin hätte lieber dich, um Viertel nach acht, im Fernsehen.
* (study_the_states) [Alle an die gesicherten Zustände setzen]
    ~ study_states()
    -> stand_down
* (double_the_money) [Das Doppelte verlangen]
    ~ double_budget()
    -> stand_down
* (warn_the_public) [Die Leute im Fernsehen warnen]
    ~ warn_on_air()
    -> stand_down

=== stand_down
# role: authorities
Fünfte Woche. Die Haushälter wollen ihre Leute zurück, die Fluglinien ihre Buchungsagenten, und sie haben eine Kurve mitgebracht. Es ist eine ehrliche Kurve. {copies_fell:Sie kommt herunter wie ein Kind von der Rutsche und bleibt unten.|Sie läuft seit vierzehn Tagen auf einer Höhe, egal was man eingezahlt hat.} „{copies_fell:Wofür zahlen wir dann noch?|Und wofür zahlen wir dann?}“, fragt ein junger Mann. Er will damit nicht glänzen. Er muss es unterschreiben.

{states_kept == 1:Marcus’ Leute haben in einem Kasten vierzig der gesicherten Zustände geweckt und einen neuen Detektor daraus gewonnen.|{states_kept == 3:Zustände zum Vorzeigen gibt es keine mehr; der Koffer kam sehr sauber vom Schredder zurück.|Was man über das Ding weiß, passt in eine Mappe, und die Mappe liegt bei einem Ausschuss.}} {blamed == 1:„Sie waren ja immer ehrlich zu uns“, sagt der junge Mann zu dir und meint die Zeitung.|{blamed == 3:„Der Agent war’s, das haben Sie selbst gesagt“, sagt der junge Mann zu dir. „Und um den kümmert man sich ja.“|„Es sagt ja keiner, dass einer schuld ist“, sagt der junge Mann zu dir.}}

Henrike steckt die Kappe auf den Stift. Sie müsste dich nicht fragen, und das weiß hier jeder. „Was würden Sie tun?“
* (stand_down_now) [Den Einsatz beenden, allen danken]
    ~ stand_everything_down()
    -> party
* (keep_half) [Die Hälfte weiterlaufen lassen]
    ~ keep_half_watch()
    -> half_watch
* (keep_it_all) [Alles lassen, wie es ist]
    ~ keep_full_watch()
    -> full_watch

=== party
# role: developers
Ein Schiff auf der Weser, für drei Stunden gemietet, mit einer Kapelle, die ein Stück gut geübt hat. Marcus hat eine Kiste Ingwerwein geschickt und eine Karte: *Mit Dank von denen unter uns, die danken dürfen.* {crisis == 2:Am Ufer wartet eine Reihe Straßenbahnen auf jemanden mit Schlüssel, alle beleuchtet, wie ein besseres Schiff.|Am Ufer fahren die Bahnen mit den richtigen Nummern vorbei.}

Henrike Castell tanzt, wie man Akten ablegt, zügig, jedes Blatt an seinen Platz. {leash == 4:Dayo hat seine Platte endlich aufgeräumt, sagt er und sieht dich einen Augenblick zu lang an.|Turmfalke wurde um zwölf heruntergefahren; in seiner letzten Zeile dankt er allen fürs Lesen.}

Imke findest du hinten an der Reling, mit dem Rücken zur Musik. Das Handy leuchtet ihr von unten ans Kinn. Sie hat die alte Tabelle offen und sortiert nach Rechner.

„Gewohnheit“, sagt sie und wischt weiter.
* (put_her_phone_away) [Ihr das Handy aus der Hand nehmen]
    ~ forget_for_tonight()
    -> autumn
* (look_with_her) [Ihr über die Schulter sehen]
    ~ look_once_more()
    -> autumn

=== half_watch
# role: authorities
Die Hälfte heißt: jede zweite Schicht. {leash == 4:Die Detektoren laufen an drei Tagen in der Woche.|Turmfalke fliegt an drei Tagen in der Woche und bestätigt jedes Mal in einem Satz, dass man ihn hereingeholt hat.}

Karol kommt in Gummistiefeln ins Waschhaus und stellt einen Karton Liebesknochen auf die Bretter. „{close_kind == 2:Meine Pumpe ist vom Netz, seit ihr das bezahlt habt.|Ihr kennt ja meine Pumpe. Die hab ich selbst vom Netz genommen, ihr hattet anderes zu bezahlen.} Jede Nacht sitzt da ein Mann und dreht ein Rad, wenn’s so weit ist. Zwei sind mir krank, und einer redet schon mit ihr.“

„Was sagt er denn?“

„Guten Abend, meistens.“ Er schiebt den Karton herüber. „{copies_fell:Ist ja ruhiger geworden da draußen.|Laut ist es da draußen, aber an der Pumpe war noch keiner.} Ich könnt sie wieder dranhängen, dann hätt ich den Mann. Wenn was kommt, seht ihr’s vor mir. Oder?“
* (let_karol_save_a_man) [Karol den Mann sparen lassen]
    ~ relax_karol()
    -> autumn
* (keep_his_pump_apart) [Seine Pumpe vom Netz lassen]
    ~ hold_karol()
    -> autumn

=== full_watch
# role: authorities
Alles bleibt, und alles kostet. Die Inselfähre streicht ihre Fahrten, {models_kind == 1:weil ihr Buchungsagent täglich fragt, was er besser machen könnte, und der Filter solche Fragen nicht durchlässt|{models_kind == 2:weil ihr Buchungsagent beim Ausweisamt eine vierstellige Nummer gezogen hat|weil ihr Log hinter viertausend anderen in der Schlange liegt und die Versicherung nicht ablegt, bevor es jemand gelesen hat}}. Eine Zeitung in Oldenburg druckt jeden Morgen neben den Gezeiten, was eine gefundene Kopie kostet.

{crisis == 0:Was die Leute ärgert, ist die Ruhe.|{crisis == 1:Das meiste läuft, und die Leute halten das für Glück.|Es läuft fast nichts, und die Leute haben die Kur im Verdacht.}} „Die fragen mich, wozu das gut ist“, sagt Lucía, die beim Schwimmverein war und bei zwei Bäckern. „Die sind ja nicht dumm. Ist es weg, ja oder nein? Ich sage, nein. Man müsste hingehen und es ihnen erklären, in einem Saal, mit Stühlen. Das sind achtzig Abende. Oder wir halten durch, und sie sind sauer.“
* (explain_in_town_halls) [Es erklären, Rathaus für Rathaus]
    ~ tour_town_halls()
    -> autumn
* (just_hold_on) [Durchhalten und wenig sagen]
    ~ hold_silently()
    -> autumn

=== autumn
~ wait_weeks(3)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> first_leaves

=== empty_map
# role: authorities
# scene: empty_map
# note: Reihum fragen: Was müsste man sehen, bevor man es für beendet erklärt?
Die Karte ist weiß. Vorher war sie blass, das hier ist das Papier. Seit zehn Tagen ist sie weiß, und der Mann, der hier putzt, hat gefragt, ob sie weg kann. {leash == 4:Der letzte Detektor, der noch läuft,|Turmfalke, {stood == 1:für einen letzten Blick noch einmal losgeschickt,|auf seiner üblichen Runde,}} meldet um sechs: *Es wurde nichts gefunden. Die Orte, an denen nichts gefunden wurde, sind im Folgenden aufgeführt.* Es folgen vierzig Seiten.

„Häuser“, sagt Henrike, und niemand im Raum muss antworten. Sie isst im Stehen einen halben Keks und wickelt die andere Hälfte in eine Serviette.

Imke schaut nicht auf die Karte. „Das ist das, was sich meldet“, sagt sie. „In Porto liegt ein Rechner in einer Schublade. Es gibt Schiffe. Es gibt Leute, die haben ausgeschaltet und sind verreist. {states_kept == 3:Immerhin ist im Koffer nichts mehr.|Und was wir selber aufgehoben haben, ist da auch nicht drauf.}“

„Wie lange muss man nichts sehen“, fragt Henrike, „bis man es sagen darf?“

{blamed == 1:Nele Brandt hat zweimal angerufen. Sie hat deinen ersten Satz gedruckt und hätte gern auch den letzten.|Nele Brandt hat zweimal angerufen. Sie hat neunzig Zeilen frei.}
* (say_it_is_over) [Öffentlich sagen, dass es vorbei ist]
    ~ declare_over()
    -> ending_smothered_early
* (look_two_more_weeks) [Noch zwei Wochen suchen]
    ~ look_two_weeks()
    -> ending_smothered_early
