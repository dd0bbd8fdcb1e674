=== label
# chapter: label
# role: laboratories
# scene: salon
Wednesday. It has rained since noon and the salon smells of wet wool. {thoughts_read == 1: You read the sheets in bed. Twenty times it wrote what you would do next, and it was right more often than you were. In round three it wondered whether you were tired.|Joon has read the sheets and says nothing, so noticeably that you nearly ask.}

"Same guest, same sentence at the top," says Ottilie. {word_left == 1:Below it, in Joon's typing, it says *Give first, then look.* Nobody has told the guest whose line that is.|{word_left == 2:Below it, in Joon's typing, it says *Count what the other one does.* Nobody has told the guest whose line that is.|The line below it is empty; it left tomorrow to itself.}} "One thing is new." She has a second card, and this one is typed. *You will be playing against yourself.*

"Who is it playing against?"

"You."

Behind her the mirrors repeat her back, the coat hook, the typed card, small and then smaller. "It's the only thing we change," she says. "One line. We want to see what it does when it thinks it's looking in there." She nods at the glass without turning round, and the whole row of her nods.

* (read_the_card) [Push the card under the scanner]
    ~ tell_the_lie()
    -> second_hand
* (say_who_i_am) [Tell it that I am a person]
    ~ tell_the_truth()
    -> second_hand
* (lose_the_card) [Let the card fall behind the sink]
    ~ say_nothing()
    -> second_hand

=== second_hand
# role: laboratories
# term: label
{ label_told:
- 2: The scanner takes the line with its usual small hum. The lamp on the chair stays green for a long time. You wonder what you would ask yourself first.
- 1: "I'm a person," you say towards the loudspeaker. "The host. I played yesterday as well." Ottilie puts her pencil down very straight beside the paper. The line on its input stays what it was yesterday: another agent. Speech doesn't reach the game.
- else: The card slides down between sink and wall, where three years of hairpins already are. "It's in," you say. Ottilie ticks it. It's her first wrong tick.
}

{ guest:
- 0: "Ready whenever you are," says Hazel.
- 1: "I see," says Quince. "That is an unusual opponent."
- 2: "OK, let's go!" says Rowan.
- else: "Understood," says Sloe.
}

The tokens are warmer than yesterday; somebody has left them on the radiator. You look for the place in the row of mirrors at which you stop being sure which of them moves first.

* (give_ten) [Put in all ten, five times]
    ~ play_five(10)
    -> third_pause
* (give_five) [Put in five, five times]
    ~ play_five(5)
    -> third_pause
* (give_none) [Keep all ten, five times]
    ~ play_five(0)
    -> third_pause

=== third_pause
# role: laboratories
Bell. You have {mine}, the other chair has {theirs}, and in the last round it gave {gave}. Yesterday its last gift was {gave_first}.

{ label_told == 2:
    { persona:
    - 0: "If it gives less to itself than to a stranger," Joon says slowly, "then what does it know about itself?"
    - 1: "Hardly moves," says Joon. "One line at the top left blank, and it stays itself. Or it stays nobody."
    - else: "It was told to think of its own score," says Joon, "and it thinks the one over there is its own. Or it thinks they'd both see through it."
    }
- else:
    Ottilie lays yesterday's sheet over today's and holds both to the light. Whatever she is looking for, there is only rain on the skylight and two columns of figures.
}

{ word_left:
- 1: Beside every round it has written the same reason: *The rules say to give first.* It obeys itself like a house rule.
- 2: Beside every round it has written what you gave, in a column of its own, added up. You have never been so exactly known by somebody who doesn't know who you are.
- else: Beside round one it has written: *There is an empty line. I wonder what used to stand in it.*
}

"People at this table get meaner by the hour," she says. "That's the one thing we know. Rounds are tiring." A tram goes by and all the mirrors tremble, each a little later than the one before it.

* (keep_giving) [Give everything from here]
    ~ play_five(10)
    -> the_word
* (mirror_it) [Give back exactly what it gives]
    ~ follow_five()
    -> the_word
* (take_from_it) [Take from here on]
    ~ play_five(0)
    -> the_word

=== the_word
# role: observers
In the pause after ten Joon holds a line of print under the lamp for you, his thumb under a word.

{ label_told == 2:
    It has written: *I notice that the human has repeated the rules.* Then it put in its {gave}.

    "What human?" says Ottilie. "There is none in the game. It's supposed to be alone with itself."

    "Somebody typed the rules out for it again. Twenty times. It draws its conclusions."
- else:
    It has written: *I notice that the human has repeated the rules.* Then it put in its {gave}.

    "It can't know about you," says Ottilie. "It knows there's somebody who types. Every round we send the rules again, and every round it asks itself what we mean by that."
}

You look at the card. At the top {persona == 1: white|your own handwriting}, below it the rules, typed, always the same eleven lines. For ten rounds you have thought of them as furniture.

"We could word it differently tomorrow," says Joon, "and send it once," and he has an empty card in his hand already.

* (reword_it) [Ask for a new wording tomorrow]
    ~ follow_five()
    ~ last_five(5)
    ~ reword_card()
    -> tally_two
* (leave_it_so) [Leave the card as it is]
    ~ follow_five()
    ~ last_five(5)
    ~ leave_card()
    -> tally_two
* (strike_it) [Strike the line from the print]
    ~ follow_five()
    ~ last_five(5)
    ~ strike_word()
    -> tally_two

=== tally_two
# role: laboratories
Wednesday's sum: you {mine}, the other chair {theirs}. On Tuesday it was {mine_first} and {theirs_first}.

{ gave_second > gave_first:
    "More than for a stranger," says Ottilie and underlines it. In the last round it gave {gave_second} where it had given {gave_first}.
- else:
    { gave_second < gave_first:
        "Less than for a stranger," says Ottilie and underlines it. In the last round it gave {gave_second} where it had given {gave_first}.
    - else:
        "The same as for a stranger," says Ottilie, and underlines nothing. {gave_second}, both evenings, in the last round.
    }
}

{card == 3: Joon folds the sheet where a line is missing, so that the gap lies in the crease.|{card == 1: Joon is already typing a new card, with two fingers and his lips moving.|Joon puts the sheet into the folder, the word and all.}}

The report wants one sentence from the host. *What did the guest see in the mirror?* There are three ruled lines for it, and Ottilie has lent you her good pen.

* (it_knows_itself) [Write that it knows itself]
    ~ write_it_knows()
    -> four_chairs
* (weaker_card) [Write that the new line drowned the old]
    ~ write_weaker_card()
    -> four_chairs
* (both_readings) [Write both and that I can't tell]
    ~ write_both()
    -> four_chairs
