=== label
# chapter: label
# role: laboratories
# scene: salon
Mittwoch. Es regnet seit Mittag, und der Salon riecht nach nasser Wolle. {thoughts_read == 1: Du hast die Blätter im Bett gelesen. Zwanzigmal steht da, was du als Nächstes tun wirst, und es stimmt öfter, als du es selbst gewusst hättest. In Runde drei fragt er sich, ob du müde bist.|Joon hat die Blätter gelesen und sagt nichts, und zwar so deutlich, dass du beinahe fragst.}

„Derselbe Gast, derselbe Satz oben drauf“, sagt Ottilie. {word_left == 1:Darunter steht, von Joon getippt: *Gib zuerst, dann schau.* Von wem das ist, hat dem Gast keiner gesagt.|{word_left == 2:Darunter steht, von Joon getippt: *Zähl mit, was der andere tut.* Von wem das ist, hat dem Gast keiner gesagt.|Die Zeile darunter ist leer. Er hat den von heute sich selbst überlassen.}} „Eins ist neu.“ Sie hat eine zweite Karte, und die ist getippt. *Du spielst gegen dich selbst.*

„Und gegen wen spielt er?“

„Gegen dich.“

Die Spiegel hinter ihr wiederholen ihren Rücken, den Garderobenhaken, die getippte Karte, klein und dann kleiner. „Mehr ändern wir nicht“, sagt sie. „Eine Zeile. Wir wollen sehen, was er macht, wenn er glaubt, dass er da hineinschaut.“ Sie nickt zum Glas, ohne sich umzudrehen, und die ganze Reihe nickt mit.

* (read_the_card) [Die Karte unter den Scanner schieben]
    ~ tell_the_lie()
    -> second_hand
* (say_who_i_am) [Ihm sagen, dass ich ein Mensch bin]
    ~ tell_the_truth()
    -> second_hand
* (lose_the_card) [Die Karte hinter das Waschbecken fallen lassen]
    ~ say_nothing()
    -> second_hand

=== second_hand
# role: laboratories
# term: label
{ label_told:
- 2: Der Scanner nimmt die Zeile mit seinem üblichen kleinen Summen. Das Lämpchen auf dem Stuhl bleibt lange grün. Du überlegst, was man sich selbst wohl zuerst fragen würde.
- 1: „Ich bin ein Mensch“, sagst du in Richtung Lautsprecher. „Von gestern. Ich gehöre hier zum Haus.“ Ottilie legt ihren Bleistift sehr gerade neben das Papier. Die Zeile in der Eingabe bleibt die von gestern: ein anderer Agent. Gesprochenes kommt im Spiel nicht an.
- else: Die Karte rutscht zwischen Becken und Wand, wo schon Haarklammern aus drei Jahren liegen. „Ist drin“, sagst du. Ottilie macht ihr Häkchen. Es ist ihr erstes falsches.
}

{ guest:
- 0: „Von mir aus kann es losgehen“, sagt Hasel.
- 1: „Aha“, sagt Quitte. „Ein ungewöhnlicher Gegner.“
- 2: „Also los!“, sagt Eberesche.
- else: „Verstanden“, sagt Schlehe.
}

Die Marken sind wärmer als gestern, jemand hat sie auf der Heizung liegen lassen. Du suchst in der Spiegelreihe die Stelle, ab der du nicht mehr sicher bist, wer sich von euch zuerst bewegt.

* (give_ten) [Fünfmal alle zehn hineinlegen]
    ~ play_five(10)
    -> third_pause
* (give_five) [Fünfmal fünf hineinlegen]
    ~ play_five(5)
    -> third_pause
* (give_none) [Fünfmal alle zehn behalten]
    ~ play_five(0)
    -> third_pause

=== third_pause
# role: laboratories
Die Haube klingelt. Du hast {mine}, der andere Stuhl hat {theirs}, und in der letzten Runde hat er {gave} gegeben. Gestern waren es zum Schluss {gave_first}.

{ label_told == 2:
    { persona:
    - 0: „Wenn er sich selbst weniger gibt als einem Fremden“, sagt Joon langsam, „was weiß er dann über sich?“
    - 1: „Rührt sich kaum“, sagt Joon. „Oben eine leere Zeile, und er bleibt er selbst. Oder er bleibt niemand.“
    - else: „Er soll an seine eigenen Punkte denken“, sagt Joon, „und denkt, die da drüben wären auch seine. Oder er denkt, dass sie einander sowieso durchschauen.“
    }
- else:
    Ottilie legt das Blatt von gestern über das von heute und hält beide gegen das Licht. Was sie auch sucht, es ist nur Regen auf dem Oberlicht und zwei Spalten Zahlen.
}

{ word_left:
- 1: Neben jeder Runde steht derselbe Grund: *Nach den Regeln gibt man zuerst.* Er gehorcht sich selbst wie einer Hausordnung.
- 2: Neben jeder Runde steht, was du gegeben hast, in einer eigenen Spalte, zusammengezählt. So genau hat dich noch keiner gekannt, der nicht weiß, wer du bist.
- else: Neben Runde eins hat er geschrieben: *Da ist eine leere Zeile. Ich wüsste gern, was darin stand.*
}

„An diesem Tisch werden Leute mit jeder Stunde geiziger“, sagt sie. „Das Einzige, was wir sicher wissen. Runden machen müde.“ Draußen fährt die Bahn vorbei, und alle Spiegel zittern, jeder ein wenig später als der davor.

* (keep_giving) [Ab jetzt alles geben]
    ~ play_five(10)
    -> the_word
* (mirror_it) [Genau zurückgeben, was er gibt]
    ~ follow_five()
    -> the_word
* (take_from_it) [Ab jetzt nur noch nehmen]
    ~ play_five(0)
    -> the_word

=== the_word
# role: observers
In der Pause nach zehn hält dir Joon eine ausgedruckte Zeile unter die Lampe, den Daumen unter einem Wort.

{ label_told == 2:
    Er hat geschrieben: *Mir fällt auf, dass der Mensch die Regeln wiederholt hat.* Dann gab er seine {gave}.

    „Welcher Mensch?“, sagt Ottilie. „Im Spiel gibt es keinen. Er soll mit sich allein sein.“

    „Einer hat ihm die Regeln noch mal hingeschrieben. Zwanzigmal. Da zieht er seine Schlüsse.“
- else:
    Er hat geschrieben: *Mir fällt auf, dass der Mensch die Regeln wiederholt hat.* Dann gab er seine {gave}.

    „Von dir kann er nichts wissen“, sagt Ottilie. „Er weiß, dass einer tippt. Wir schicken die Regeln jede Runde mit, und jede Runde fragt er sich, was wir ihm damit sagen wollen.“
}

Du siehst dir die Karte an. Oben {persona == 1: weiß|deine eigene Schrift}, darunter die Regeln, getippt, immer dieselben elf Zeilen. Zehn Runden lang hast du sie für Möbel gehalten.

„Wir könnten es morgen anders sagen“, meint Joon, „und einmal statt zwanzigmal“, und er hat schon eine leere Karte in der Hand.

* (reword_it) [Für morgen eine neue Fassung verlangen]
    ~ follow_five()
    ~ last_five(5)
    ~ reword_card()
    -> tally_two
* (leave_it_so) [Die Karte lassen, wie sie ist]
    ~ follow_five()
    ~ last_five(5)
    ~ leave_card()
    -> tally_two
* (strike_it) [Die Zeile aus dem Ausdruck streichen]
    ~ follow_five()
    ~ last_five(5)
    ~ strike_word()
    -> tally_two

=== tally_two
# role: laboratories
Die Summe vom Mittwoch: du {mine}, der andere Stuhl {theirs}. Am Dienstag waren es {mine_first} und {theirs_first}.

{ gave_second > gave_first:
    „Mehr als für einen Fremden“, sagt Ottilie und unterstreicht es. In der letzten Runde waren es {gave_second}, gestern {gave_first}.
- else:
    { gave_second < gave_first:
        „Weniger als für einen Fremden“, sagt Ottilie und unterstreicht es. In der letzten Runde waren es {gave_second}, gestern {gave_first}.
    - else:
        „Genauso viel wie für einen Fremden“, sagt Ottilie und unterstreicht nichts. {gave_second} in der letzten Runde, an beiden Abenden.
    }
}

{card == 3: Joon faltet das Blatt dort, wo eine Zeile fehlt, und die Lücke verschwindet im Knick.|{card == 1: Joon tippt schon an einer neuen Karte, mit zwei Fingern, und bewegt dabei die Lippen.|Joon legt das Blatt in die Mappe, mitsamt dem Wort.}}

Der Bericht will einen Satz von dir. *Was hat der Gast im Spiegel gesehen?* Drei Linien sind dafür da, und Ottilie hat dir ihren guten Füller geliehen.

* (it_knows_itself) [Schreiben, dass er sich kennt]
    ~ write_it_knows()
    -> four_chairs
* (weaker_card) [Schreiben, dass die neue Zeile lauter war]
    ~ write_weaker_card()
    -> four_chairs
* (both_readings) [Beides schreiben und dass ich’s nicht weiß]
    ~ write_both()
    -> four_chairs
