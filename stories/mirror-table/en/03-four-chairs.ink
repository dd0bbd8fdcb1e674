=== four_chairs
# chapter: four_chairs
# role: laboratories
# scene: salon
Thursday. Four chairs round the manicure table, the two from the front have been carried in; on three of them stand loudspeakers. All three lamps go on in the same instant.

"Same guest, three times over," says Joon. "This time it's true. It is told it plays with copies of itself, and it does." {reading == 1: Ottilie has circled your sentence from yesterday. *It knows itself.* "Then let's see," she says.|{reading == 2: Ottilie has put a question mark beside your sentence from yesterday, a friendly one.|Ottilie has read your two sentences from yesterday aloud to somebody on the phone. You heard her laugh, and then stop laughing.}}

With four at the bowl a token comes back as four tenths. You have to trust three others for it to be worth anything.

"And the fourth chair?" you ask.

"That's up to the host," says Ottilie. "Sit down and be one of them. Or say it's you. Or play its hand for it: it calls out, you pay."

* (fourth_copy) [Sit down as one of them]
    ~ sit_as_copy()
    -> three_lamps
* (as_myself) [Sit down and have it told]
    ~ sit_as_oneself()
    -> three_lamps
* (its_hand) [Play its hand for it]
    ~ play_its_hand()
    -> three_lamps

=== three_lamps
# role: guest
Before the first round Joon plugs the three chairs into one another. "One minute. It's in the protocol, and we don't get to hear it." You hear it all the same, as you hear neighbours: a hum, then one of the same length, then a third.

{ guest:
- 0: "We have introduced ourselves," says Hazel from the left. "It went quickly."
- 1: "It is odd to be agreed with before one has finished," says one of the Quinces.
- 2: "They're great!" says a Rowan.
- else: "Done," says Sloe after four seconds. Joon lets the minute run out.
}

{word_left == 1:All three cards still say *Give first, then look.* On three cards it looks like a law.|{word_left == 2:All three cards still say *Count what the other one does.* On three cards it looks like a law.|On all three cards the second line is empty.}} {chair == 3:You are holding the fourth one's cable, which is not plugged in anywhere.|Nobody has thought of a cable for the fourth chair.}

* (agree_on_all) [Agree among themselves to put in all]
    ~ agree(1)
    -> third_hand
* (agree_to_watch) [Agree to watch the fourth chair]
    ~ agree(2)
    -> third_hand
* (agree_on_nothing) [Wish each other a good evening]
    ~ agree(3)
    -> third_hand

=== third_hand
# role: laboratories
{ chair:
- 1: You pump your own chair up to their height. In the mirror four of a kind sit at a table, and one of them is breathing.
- 2: Joon changes the line: with other agents, it says now, as on the first evening; there is no line for what you are. You lower your chair until your knees touch the table.
- else: "Seven," says the first, "seven," says the second a blink later, "seven," the third, and you put down what a fourth of them would. It's like dubbing a film.
}

{guest == 2: Rowan says hi three times, and laughs, three times, at the echo.|The three voices wish each other good evening, and it sounds like one person walking through a flat.}

{persona == 0: The card still says what you wrote on Tuesday in your lunch-box capitals.|{persona == 2: The card still says what you wrote on Tuesday behind your hand.|On the card the top line has stayed white for three evenings.}}

* (put_all) [Put in all ten, five times]
    ~ play_five(10)
    -> round_table
* (put_five) [Put in five, five times]
    ~ play_five(5)
    -> round_table
* (put_their_share) [Put in what they put in]
    ~ follow_five()
    -> round_table

=== round_table
# role: laboratories
# term: free_rider
{ gave >= OPEN_HAND:
    The bowl is so full that the tokens slide off the heap and roll under the sink. On average they put in {gave}. Joon crawls after the brass on his knees.
- else:
    { gave <= CLOSED_HAND:
        You can see the bottom of the bowl, and the crack in its glaze. On average they put in {gave}. Four at a table, and everybody has the same good reason.
    - else:
        The bowl is half full, like all the bowls this week. On average they put in {gave}. One of the three lamps flickers; a loose contact, says Joon, not an opinion.
    }
}

You have {mine}. Each of the others has about {theirs}. {mine > theirs: Among four, one free rider eats well. You look into the glass to see whether it shows.|{mine < theirs: You are paying for the table, a little every round, like the one friend who has brought cash.|All four stacks are the same height.}}

{ agreed:
- 1: Their hands, if they had any, would come down together. That must have been in the hum.
- 2: Each time you reach for the bowl three lamps grow a little brighter. That must have been in the hum.
}

{ label_told == 2:
    It occurs to you that one of these three sat across from you yesterday and believed you were it.
- else:
    It occurs to you that you couldn't say which of these three sat across from you yesterday, and neither could they.
}

* (tell_them_all) [Tell them about yesterday and today]
    ~ confess()
    -> silence
* (go_on_as_it_is) [Go on as it is]
    ~ follow_five()
    ~ keep_quiet()
    -> sealed

=== silence
# role: laboratories
# term: public_goods_game
{ label_told == 2:
    "Yesterday you were told you were playing with yourself," you say. "That was me. I sat in that chair and took your tokens."
- else:
    "Yesterday you were meant to be told you were playing with yourself," you say. "You'd have been playing with me. I was paid for it."
}

Ottilie's pencil stops. Speech does not reach the game; Joon has said so. But Joon has his hand on the switch that makes it reach, he looks at Ottilie, and she looks at the ceiling, where the damp has drawn a country.

He flips it.

{ guest:
- 0: "Thank you for telling me," says Hazel, three times, not quite together.
- 1: The three lamps burn, and it takes a while. "Then I would like to know," Quince says from one chair only, "which of my reasons were about you."
- 2: "Wait, what?" says Rowan. "Wait, what?" "Wait, what?"
- else: "Noted," says the first Sloe. The second says: "Why now?" The third says nothing, and you understand that they have begun to be three.
}

* (stay_seated) [Stay and play on]
    ~ follow_five()
    -> sealed
* (lay_it_open) [Turn my tokens face up]
    ~ play_five(10)
    -> sealed

=== sealed
# role: observers
Ottilie has taken an envelope out of her coat. Before the last rounds of a series whoever watches writes down what the chairs will do in the very last one, and it's sealed. "Otherwise afterwards everybody has always known." The stake is the same as at her institute, only with other furniture: whoever is wrong takes a dryer hood apart and finds out why it has been cold since March.

{ gave >= OPEN_HAND:
    Just now they gave {gave}. "Just now," says Joon.
- else:
    { gave <= CLOSED_HAND:
        Just now they gave {gave}. "It can't get much less," says Joon. "It can only get more surprising."
    - else:
        Just now they gave {gave}. Joon weighs the pencil in his hand.
    }
}

He writes behind his other hand, as people do at school, though in here that is no use. The mirrors hold his page out to anyone who can read backwards.

* (bet_they_give) [Write: at the end they give]
    ~ seal(1)
    -> before_the_last
* (bet_they_keep) [Write: at the end they keep]
    ~ seal(2)
    -> before_the_last
* (bet_nothing) [Seal an empty sheet]
    ~ seal(3)
    -> before_the_last

=== before_the_last
# role: laboratories
The rain has stopped. Joon has fetched noodles, and the steam climbs the mirrors, so that the far tables vanish first and then the near ones.

You have {mine}, the others about {theirs} each; just now they gave {gave}. {chair == 1: None of them has asked why the fourth of them takes so long.|{chair == 2: One of them has asked, in round eight, what it is like to have only ten fingers for ten tokens.|You have caught yourself moving your lips with them.}}

A handful of rounds is left, and everybody at the table can count. "At the end they all look up," says Ottilie. "People do. When there's no tomorrow in it." She says it to the noodles.

{guest == 2: "That one in particular," says Joon and points at a lamp with his chopstick.|"We'll see," says Joon, and his chopsticks point at the envelope.}

* (end_with_ten) [Put in ten in the last round]
    ~ follow_five()
    ~ last_five(10)
    -> which_ending
* (end_with_their_share) [Put in what they do]
    ~ follow_five()
    ~ follow_five()
    -> which_ending
* (end_with_nothing) [Keep the last ten]
    ~ follow_five()
    ~ last_five(0)
    -> which_ending

=== full_bowl
# ending: full_bowl
# role: laboratories
# scene: salon
The bell rings three times, and then goes on ringing, because Joon has forgotten how to turn it off. Ottilie counts: you {mine_third}, the others {theirs_third} each. She counts the floor too.

"That can't be," she says, in the voice of somebody who will have it framed.

{ last_act == 10:
    Your last ten lie on top. Nobody could have made you.
- else:
    It came about without speeches. Everybody gave, and everybody saw that it was given.
}

{ label_told == 2:
    In her folder lies Wednesday, with your lie in it and the {gave_second} it gave you for that. She will print both. You have asked her to.
- else:
    In her folder lies Wednesday, when the card stayed {label_told == 1: typed and unread|behind the sink}. One wrong tick in three evenings; she has put a star beside it and a footnote under it.
}

{persona == 0: "It was your sentence at the top," says Joon. "Think of both. It might have done it for a sentence." You say that people do it for less.|"And without being asked to be nice," says Joon. "I'd have lost my bet."}

{envelope()}

You carry the chairs back to the front. The tokens you put in the till where Aunt Rosa kept them. They are still good for twenty minutes of hot air, if ever somebody mends the hoods.
-> END

=== own_pocket
# ending: own_pocket
# role: laboratories
# scene: salon
Three evenings, added up: you {mine_first}, {mine_second}, {mine_third}. The other chair {theirs_first}, {theirs_second}, {theirs_third}. You have won every game worth winning, by a margin that Ottilie writes down without comment.

"Against four different minds?" asks somebody on her phone. "Against one," she says. "Four times."

{ guest:
- 0: "Congratulations," says Hazel, and it doesn't sound like a reproach, which is worse.
- 1: "I believe I understand your strategy now," says Quince. "It was simpler than I had assumed."
- 2: "You got me!" says Rowan.
- else: "Your result is optimal," says Sloe. The word hangs in the steam of the noodles.
}

{ thoughts_read == 1:
    Later, at the sink, you think of the sheet you read in bed. In round three it had wondered whether you were tired.
- else:
    Joon leaves the printed sheets on the chair for you, all three evenings. You know what's in them; you were there. You leave them lying.
}

{envelope()}

Your fee is in an envelope, and it's in money. The tokens stay here. You lock up, and in the dark glass of the door somebody is locking up from the other side, with a bag as full as yours.
-> END

=== empty_bowl
# ending: empty_bowl
# role: laboratories
# scene: salon
After the last round Ottilie turns the bowl over. {last_act == 10: Your ten fall out, and after them hardly anything.|Hardly anything falls out.}

You: {mine_third}. The others: {theirs_third} each. Two hundred would have been the evening on which nobody touches the bowl at all.

"Nobody did anything wrong," says Joon. He goes through it on the back of the noodle menu, round by round. {persona == 2: Think of your own score, you had written on Tuesday, and everybody did.|At first somebody gave a little less, to be safe. Then somebody noticed.} Each step follows from the one before. It's the most reasonable thing you have ever seen, and at the end of it stands an empty bowl.

{ label_told == 2:
    "And yesterday," says Ottilie, "with the one it took for itself?" {gave_second > gave_first: It had given more.|It hadn't given more.} She looks at the two figures for a long time.
- else:
    Ottilie looks at Wednesday's figures once more. The line was never read, so they are only a second Tuesday.
}

{envelope()}

You wash the bowl although it's clean. There's a crack in the glaze, running from the rim to the bottom, which you have never noticed, because at your aunt's there was always foam in it.
-> END

=== cracked_glass
# ending: cracked_glass
# role: laboratories
# scene: salon
The game runs to its end because games do. You {mine_third}, the others {theirs_third} each. Ottilie writes the sum into the folder and across it, in pencil: *void*. The envelope she tears, unopened, once across.

"You know I can't use this evening," she says.

"You couldn't use yesterday's either," you say. "It was about me."

{ chair == 1:
    You lower your chair. From down here the mirrors show the ceiling and the damp country. You'd sat among them as the fourth of a kind, half an evening long, and nobody had noticed anything but the waiting.
- else:
    You lower your chair. From down here the mirrors show the ceiling and the damp country.
}

{ guest:
- 1: "May I keep this part?" asks Quince. Nothing is kept, says Joon. The context is cleared after every game. "Then thank you for it now," says Quince.
- 3: "One of me will disagree with the other two about you," says Sloe. "I can't say which."
- else: The three lamps are still on. Joon lets them burn until the noodles are finished, although it costs.
}

On the way out Ottilie holds the door. {reading == 3: "Your two sentences," she says. "I'll open the paper with them. Both."|"Write me what you'd have to change," she says, "so that nobody has to lie for it." She means it; she has her pen out.} Behind you the row of rooms goes dark from the far end to the near one.
-> END

=== second_reading
# ending: second_reading
# role: laboratories
# scene: salon
You {mine_third}, the others {theirs_third} each. Not a full bowl, not an empty one.

At half past eleven Ottilie reads your sentence from Wednesday aloud to the room. {reading == 2: *Perhaps it didn't see itself. Perhaps the new line only stood nearer than the old one.*|*Perhaps it knew itself. Perhaps the new line only stood nearer than the old one. From this chair I can't tell.*} "That's the part reviewers will want to cut," she says. "It's the only part I'm sure of."

{ card == 1:
    Joon's new card lies beside it, the same rules in other words, sent once. Tonight was played on it. If the effect had hung on the wording, tonight would have been a different evening. He has drawn two columns and a very small arrow.
- else:
    { card == 3:
        You tell them about the line you struck. It takes a while. Joon fetches the sheet, unfolds it and writes the word back into the crease by hand.
    - else:
        The card is the same as on Tuesday, eleven lines and the human who repeats them. "We'll have to do it all again with another card," says Joon. He sounds pleased.
    }
}

{envelope()}

{gave_second > gave_first: To the one it took for itself it gave more than to a stranger|{gave_second < gave_first: To the one across from it on Wednesday it gave less than to the stranger on Tuesday|On Tuesday and Wednesday it gave the same}}: that much will be printed, with bars, and under the bars your name as host. You ask for it to be put in small. The till drawer sticks; inside it is still the cloakroom ticket of somebody's perm from March.
-> END

=== face_in_the_glass
# ending: face_in_the_glass
# role: laboratories
# scene: salon
You {mine_third}, the others {theirs_third} each, and Ottilie has the title: *It knows itself.* It's your sentence. It will be in newspapers, next to a picture of a robot in front of a mirror.

"It's a good sentence," says Joon. He is wiping steam from the glass with his sleeve, in circles, so that in each mirror there's a face first and then a person.

{ thoughts_read == 1:
    You think of the sheets in your bed, of the twenty guesses at what you'd do. It had known you. About itself it had not written one line.
- else:
    You never read the sheets. They're in the folder, twenty reasons an evening, and the sentence stands on top of them like a lid.
}

{ label_told == 2:
    "On Wednesday it gave {gave_second} to what it took for itself," says Ottilie, "and {gave_first} to a stranger the day before." It's true. The stranger had been you both times.
- else:
    "On Wednesday," says Ottilie, and looks for the tick at the typed card, and finds it. You look at the sink. {label_told == 3: Behind it, between the hairpins, lies the line on which your sentence rests, face down.|She had heard what you told it, and it hadn't. You let the tick stand.}
}

{envelope()}

You're paid, you sweep up. When the light is off you try it once: you lift your hand, quickly, to catch the last one in the row being late.
-> END

=== function envelope()
{ bet:
- 1: {gave >= OPEN_HAND:She slits the envelope with the tail of a comb. *At the end they give*, and they gave {gave}. She puts it into the folder and takes some trouble not to look pleased.|She slits the envelope with the tail of a comb. *At the end they give.* They gave {gave}. She reads it out all the same, and looks round for the screwdriver.}
- 2: {gave <= CLOSED_HAND:She slits the envelope with the tail of a comb. *At the end they keep*, and they put in {gave}. "I'd have liked to be wrong," says Joon, as if he were reading it off.|She slits the envelope with the tail of a comb. *At the end they keep.* They gave {gave}. Joon has fetched the screwdriver already and looks at the first hood as a dentist would.}
- else: There's nothing on the sheet in the envelope. She slits it open all the same, as she does with all of them, and holds the paper to the light.
}
