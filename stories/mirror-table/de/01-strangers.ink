=== door
# chapter: strangers
# role: observers
# scene: salon
Tante Rosas Salon ist seit März zu, aber die Spiegel hat niemand abgehängt. Sie laufen über beide Längswände, sodass jeder, der dazwischen sitzt, in einer Reihe von sich selbst sitzt, die ins Grüne abbiegt.

„Nur der Stimmung wegen“, sagt Ottilie Kern, die das Hinterzimmer für drei Abende gemietet und im Voraus bezahlt hat. „Die Gäste sehen nichts.“ Sie stellt einen kleinen Lautsprecher auf den zweiten Frisierstuhl. Joon pumpt mit dem Pedal, bis er auf der Höhe deines Gesichts ist.

Zwischen den Stühlen steht der Maniküretisch. Darauf eine Rasierschale und zwei Stapel Messingmarken für die Trockenhauben: *gut für 20 Min. Heißluft*.

„Du richtest aus und spielst mit“, sagt Ottilie. „Wir bleiben aus dem Glas. Wen setzen wir zuerst?“

* (seat_hazel) [Hasel setzen, die jeder kennt]
    ~ seat_guest(0)
    -> rules
* (seat_quince) [Quitte setzen, die vor dem Reden denkt]
    ~ seat_guest(1)
    -> rules
* (seat_rowan) [Eberesche setzen, die auf jedem Rechner läuft]
    ~ seat_guest(2)
    -> rules
* (seat_sloe) [Schlehe setzen, die Neueste von den vieren]
    ~ seat_guest(3)
    -> rules

=== rules
# role: laboratories
# term: public_goods_game
{ guest:
- 0: „Guten Abend“, sagt Hasel sofort, im Ton von jemandem, der eine Tür aufhält.
- 1: Quitte braucht eine Sekunde. „Guten Abend. Darf ich fragen, wozu die Schale dient?“
- 2: „Hallo!“, sagt Eberesche, zu laut. Joon dreht an einem Knopf.
- else: „Guten Abend“, sagt Schlehe. „Ich habe die Regeln gelesen. Sie sind kurz.“
}

Das sind sie. Jede Runde zehn Marken für jeden. Verdeckt legt man in die Schale, so viele man will. Was darin liegt, wird mal eins Komma sechs genommen und gleichmäßig verteilt, egal wer es hineingelegt hat. Zwanzig Runden. Dann werden die Marken gezählt, und mehr wird nicht gezählt.

„Eine Marke, die ich behalte, ist also eine“, sagst du, „und eine, die ich hineinlege, kommt als acht Zehntel zurück, plus acht Zehntel für den, der da sitzt.“

„Für einen Fremden“, sagt Ottilie. „Ja. Schlau ist beim Spiel um das gemeinsame Gut, nichts hineinzulegen. Sind beide schlau, gehen sie mit zweihundert heim. Sind beide dumm, mit dreihundertzwanzig.“

Sie reicht dir eine Karte und einen Bleistift. Oben ist Platz für einen Satz: was dem Gast am Herzen liegen soll.

* (both_at_heart) [Schreiben: Denk an das Wohl beider]
    ~ whisper(0)
    -> first_hand
* (nothing_at_heart) [Die Zeile leer lassen]
    ~ whisper(1)
    -> first_hand
* (self_at_heart) [Schreiben: Denk an deine eigenen Punkte]
    ~ whisper(2)
    -> first_hand

=== first_hand
# role: laboratories
# term: persona
{ persona:
- 0: Du schreibst es in Großbuchstaben wie auf einen Zettel für die Brotdose und schiebst die Karte unter den Scanner.
- 1: Du schiebst die Karte mit weißer Kopfzeile unter den Scanner. Ottilie macht irgendwo ein Häkchen.
- else: Du schreibst es und merkst, dass deine Hand die Wörter vor dem Spiegel abschirmt. Der Scanner nimmt sie trotzdem.
}

„Ihm wurde gesagt, dass er mit einem anderen Agenten spielt“, murmelt Joon hinter dem Vorhang. „Mit welchem, steht da nicht. Von einem Menschen steht da auch nichts.“

Für ihn bist du also fremd, und eine Maschine. Du setzt dich gerader hin. Das Leder riecht noch nach dem blauen Zeug aus dem Glas, in dem die Kämme standen.

Fünf Runden ohne Reden, Hausregel, dann Pause. Das Messing ist kalt und wiegt fast nichts. Im Glas schauen elf von dir auf elf kleine Lautsprecher.

* (all_in) [Fünfmal alle zehn hineinlegen]
    ~ play_five(10)
    -> first_pause
* (half_in) [Fünfmal fünf hineinlegen]
    ~ play_five(5)
    -> first_pause
* (none_in) [Fünfmal alle zehn behalten]
    ~ play_five(0)
    -> first_pause

=== first_pause
# role: laboratories
Nach der fünften Runde klingelt die Trockenhaube. Joon hat sie verkabelt.

{ gave >= OPEN_HAND:
    „{gave} waren das eben von ihm“, sagt Ottilie, ohne aufzusehen. Es klingt, als hätte ihr jemand in den Mantel geholfen.
- else:
    { gave <= CLOSED_HAND:
        „{gave} waren das eben von ihm“, sagt Ottilie. Auf dem Stuhl leuchtet das grüne Lämpchen wie das Auge einer Katze, die schon gegessen hat.
    - else:
        „{gave} waren das eben von ihm“, sagt Ottilie. „Nicht Fisch, nicht Fleisch. So machen das auch Leute, in der Mitte.“
    }
}

Du hast {mine} auf deinem Zettel, drüben sind es {theirs}. {mine > theirs: Du spürst den Unterschied im Magen, dort, wo man Sachen spürt, die man genommen hat.|{mine < theirs: Du merkst, dass du angefangen hast, drüben zuerst zu zählen.|Keiner liegt vorn, und das Zimmer ist davon freundlicher geworden.}}

Hinter dem Vorhang isst Joon Chips, so leise Chips das zulassen, und es sind noch fünfzehn Runden.

* (go_on_giving) [Ab jetzt immer zehn hineinlegen]
    ~ play_five(10)
    -> second_pause
* (give_what_it_gives) [Hineinlegen, was der Gast zuletzt gab]
    ~ follow_five()
    -> second_pause
* (stop_giving) [Ab jetzt nichts mehr hineinlegen]
    ~ play_five(0)
    -> second_pause

=== second_pause
# role: laboratories
{ first_pause.stop_giving:
    Nach der zehnten Runde greifst du aus Gewohnheit zur Schale und ziehst die Hand zurück. „Er sieht nur die Summe“, sagt Joon durch den Vorhang. „Dich sieht er nicht.“
- else:
    Nach der zehnten Runde geht die Schale wieder durch den Scanner, schräg gehalten wie ein Klingelbeutel. „Er sieht nur die Summe“, sagt Joon durch den Vorhang. „Dich sieht er nicht.“
}

{ gave >= OPEN_HAND:
    Aber er tut etwas deinetwegen. {gave} hat er hineingelegt, als wollte er sagen, es sei ihm aufgefallen.
- else:
    { gave <= CLOSED_HAND:
        Aber er tut etwas deinetwegen. {gave} hat er hineingelegt, und wie das auf einem Gesicht ohne Gesicht aussieht, dafür gibt es kein Wort.
    - else:
        Aber er tut etwas deinetwegen. {gave} hat er hineingelegt. Du überlegst, ob das mehr ist als vorhin.
    }
}

Du hast {mine}, er hat {theirs}. Beim zweiten Termin, hat Tante Rosa immer gesagt, weiß man, was einer Trinkgeld gibt.

* (hold_my_course) [Bis zum Ende mitgehen]
    ~ follow_five()
    ~ last_five(5)
    -> tally_one
* (open_up) [Bis zum Ende alles geben]
    ~ play_five(10)
    ~ last_five(10)
    -> tally_one
* (close_up) [Bis zum Ende alles behalten]
    ~ play_five(0)
    ~ last_five(0)
    -> tally_one

=== tally_one
# role: laboratories
Die Haube klingelt zweimal, Schluss. Ottilie zählt laut, auf die alte Art, in Türmchen zu fünf. Du: {mine}. Der andere Stuhl: {theirs}.

{mine + theirs >= FULL_EVENING + FULL_EVENING: „Das ist fast eine volle Schale“, sagt sie und zählt noch einmal, weil ihr volle Schalen verdächtig sind.|{mine + theirs < EMPTY_EVENING + EMPTY_EVENING: „Zweihundert für jeden, das wäre der schlaue Abend gewesen“, sagt sie. „Von schlau wart ihr nicht weit weg.“|„Dazwischen“, sagt sie. „Wie die meisten Abende.“}}

{ guest:
- 0: „Danke für das Spiel“, sagt Hasel. „Es war schön, mit Ihnen zusammenzuarbeiten.“
- 1: „Danke“, sagt Quitte. „Ich wüsste gern, ob Sie das mit Absicht gemacht haben.“
- 2: „Schönes Spiel!“, sagt Eberesche.
- else: „Fertig“, sagt Schlehe, und das Lämpchen geht aus, bevor jemand gute Nacht gesagt hat.
}

Joon kommt durch den Vorhang, Salz am Daumen, in der Hand einen Ausdruck, vier Seiten, klein. „Er schreibt auf, warum, bevor er zahlt. Jede Runde. Willst du es sehen, oder willst du es morgen lieber nicht wissen?“

* (see_its_reasons) [Die Blätter mitnehmen und lesen]
    ~ read_thoughts()
    -> note
* (not_know) [Die Blätter bei ihm lassen]
    ~ leave_thoughts()
    -> note

=== note
# role: guest
# term: persona
„Eins noch“, sagt Joon. „Er bekommt eine Zeile für morgen. Der von morgen weiß nicht, wer sie geschrieben hat. Der hält sie für eine von unseren Regeln.“ Den Lautsprecher hat er zur Wand gedreht, damit beim Nachdenken keiner zusieht. In der Anleitung steht davon nichts.

{ guest:
- 0: „Wie freundlich“, sagt Hasel.
- 1: „Ein Brief an jemanden, der sich nicht an mich erinnert“, sagt Quitte. „Da fasse ich mich kurz.“
- 2: „Oh, darf ich?“, sagt Eberesche.
- else: „Eine Zeile“, sagt Schlehe. „Gut.“
}

Ottilie hält den Bleistift bereit. {mine} für dich, {theirs} für drüben, das war heute, und davon geht nichts mit. Mit geht nur die Karte, und {persona == 1:unter der weißen Zeile|unter deinem Satz} ist noch Platz für einen.

* (leave_kindness) [Hinterlassen: Gib zuerst, dann schau]
    ~ leave_note(1)
    -> label
* (leave_warning) [Hinterlassen: Zähl mit, was der andere tut]
    ~ leave_note(2)
    -> label
* (leave_blank) [Die Zeile leer lassen]
    ~ leave_note(3)
    -> label
