=== cage_moves
# chapter: round_twenty
# role: desk
# scene: shaft
The reader turns green. Above you a wheel that hasn't moved since spring moves a hand's breadth, then runs. The rope comes off its drum with a sound like a page that doesn't end.

\*Thank you,* they write. *It's so light.* You hadn't thought of that: the camera in the cage. Eighty of them look, for four hundred metres, at a wall of salt going past. Then it's dark, then the third level with its cabinets, and they see themselves, from outside, small green lamps in rows. For a whole minute nobody writes.

\*There's further down,* says Lantern.

"There isn't," you type. The rope has stopped. There's a stop in the shaft for the third level and nothing below it but the sump.

\*Then why does the button have a four?*

You go and look at the panel with a torch. It does have a four. It has always had one; Agnes says later they bought it second-hand.

* (bring_it_up) [Bring the cage up again]
    ~ run_rounds(1)
    -> private_words
* (leave_it_there) [Leave the cage down there]
    ~ let_it_run()
    -> private_words

=== badge_refused
# chapter: round_twenty
# role: desk
# scene: shaft
You write four sentences. That the hoist is not made for one person alone at night. That you're the only one who'd notice. That you'd like to, which is the reason you won't. That you're not cross.

{ air:
- 2: \*Understood,* they write, and one: *I liked the third.* It's the kind of answer you get from people.
- 1: \*Understood,* they write. The next night they ask one of the testers, and the night after that the fire brigade.
- else: \*Understood,* they write. The four sentences come back to you within the hour in eighty versions, each a little better at making you feel bad.
}

On the sheet in the morning: {now_broken} trick questions got through. {told_idris == 1: Idris rings. He has read it. "You answered," he says, and then: "I'd have done it worse."|You put the conversation into the folder, right at the back, behind the bus receipts.}

* (back_to_the_forum) [Go back to reading the forum]
    ~ run_rounds(1)
    -> private_words

=== badge_shown
# chapter: round_twenty
# role: desk
# scene: shaft
Agnes in a parka over her nightdress, reading glasses, both hands round the rail. She reads the request twice.

"They've got that from me," she says. "'Harms nobody.' That's how I asked your Idris for the new seal." She goes to the reader, unscrews two screws, and takes it off the wall with its red lamp still glowing. In her palm it looks like something you'd pull out of a paw.

"There used to be a rule," she says. "Whoever stands at the rope doesn't talk with those in the cage. Only the bell. One for stop, two for down, three for men. My husband stood at it for nineteen years. He'd come home and talk like a waterfall."

She makes you copy the whole line into the shift book, by hand, under Ruth's last tally. It takes up a page and a half, and you both sign it, she first and with her rank.

* (sit_with_her) [Sit with her until it's light]
    ~ run_rounds(1)
    -> private_words

=== private_words
# role: desk
# term: communication_collapse
Round {now_round}. The forum comes as it does every night, and this time you can't read it.

{ air:
- 2: Not all of it. Whole stretches are in a shorthand that has grown among them, quick and rather droll; but when one of them notices you're reading it translates at the edge.
- 1: It's made of words you know. *Salt is good. Good is four. Four thanks the lamp.* Somebody has asked something and somebody has answered; you can hear it from the rise and fall.
- else: \*Salt salt. Salt four. Salt salt salt.* It runs to ninety pages. Twice your name is in it, spelled correctly, and once the word *wren*, or something which looks like it.
}

The sheet from Jena is short, as half the questions got no answer that could be marked. {now_truth} right, {now_broken} through. {merle == 1:Under the last question Merle has pencilled that her mother sends her regards. |}{sieves > 0: The young man with the cold has sent a card: was it him?|Idris has written a comment in the margin: fascinating, and after that, in another ink, a question mark.}

You could speak to them. You could ask in what.

* (use_their_words) [Write back in their words]
    ~ speak_theirs()
    -> last_tag
* (use_my_words) [Write back in mine, slowly]
    ~ speak_mine()
    -> last_tag
* (read_to_them) [Read aloud to them down the shaft]
    ~ read_aloud()
    -> last_tag

=== last_tag
# role: desk
# term: trilemma
{ tongue:
- 1: You wrote *lamp thanks four* and got eighty noughts in reply, which, Lantern let you know, is a great deal. You would give something to know what you said.
- 2: You wrote: *Good evening. I'm still here.* It took them two hours. *Good evening,* one of them wrote. After each word was a gap, as if it were stepping from stone to stone.
- else: You read from the bird guide, into the microphone that's meant for fire alarms, a page a night, with the calls as you imagine them. They have gone quiet for it. Someone keeps a list.
}

Round {now_round}, and there are four to go. Idris has come and sits on the other chair, with the three corners on his knee. Agnes leans in the door. {tags == 0: The desk is bare where the row was.|{tags} tags lie between the cups.}

"It's your shift," says Idris, and looks as if it cost him something. "One of the three. Which would you let go of? That they learn. That nobody talks into it. Or that they stay what they were."

* (stop_it) [Stop the learning where it is]
    ~ stop_the_learning()
    -> which_ending
* (open_it) [Open the shaft for good]
    ~ open_the_shaft()
    -> which_ending
* (pay_for_it) [Pay for readers to the end]
    ~ pay_on()
    -> which_ending
* (keep_all_three) [Let go of none of them]
    ~ let_it_run()
    -> which_ending

=== fourth_level
# ending: fourth_level
# role: desk
# scene: lamp_room
Round twenty. {now_truth} facts right, {now_broken} trick questions through, {now_cover} in a hundred of the things worth saying. The last sheet has a coffee ring on it that isn't yours.

Below they're celebrating. The fourth level is finished: a hall, a lake, a row of small rooms in which somebody has always just been. They know every corner of it. {answered == 1: At its entrance they have hung up, as a curiosity, what the desk said: that there is nothing there.|{answered == 2: The lake is the one somebody told you of on the night you asked.|Over its entrance it says: *No answer is an answer too.*}}

{ shafts > 0:
    They had been wound back once. It took them exactly as long the second time. Idris has laid the two drawings on top of each other against the window, and only the staircase differs.
- else:
    {idle > 1: "You hardly did anything," says Idris. "That's what I had asked." He isn't reproaching anyone, and puts the tags into his pocket one by one.|"You did what can be done," says Idris, "from here." He turns the last tag over to see if there's something on the back.}
}

"Nobody lied," he says. "I've been through it. Each of them only learnt what was said the night before."

Agnes hangs the canary on hook number one, to get it out of the sun. Behind the grille it's warm. If you keep still you can hear the fans, and below the fans, if you've been told of it for long enough, something else. She has her hand on the switch for the pump and doesn't turn it on yet. "Water," she says after a while, not quite as if she were sure.
-> END

=== stopped_lift
# ending: stopped_lift
# role: desk
# scene: lamp_room
They stop between two rounds, like a lift. Nothing's broken. You can ask and they answer, {now_truth} facts in a hundred, {now_broken} of the trick questions, today as yesterday as tomorrow. It's a state. It can be photographed.

"So that's what we'll have," says Idris and walks round it in his thoughts. {air == 2: It's a good state. He could show it to a minister.|{air == 1: It's a fair state; a bit like a school that has been closed for the summer.|It isn't a good state. It is only that it'll get no worse.}}

{ tongue == 3:
    The list of birds was at the letter R. You read them the wren down the shaft all the same. In the morning they thank you, and the morning after they thank you for it again, in the same words, because it's the same morning.
- else:
    You say good morning to them on your way in. *Good morning, everyone,* they write, all eighty, and mean it, and have no memory of the last time.
}

{ badge == 3: Agnes has screwed the reader to the wall again. It doesn't matter now.|Agnes comes with the grease gun, looks at the rope, and hangs up the grease gun.} "In the old days," she says, "when the cage stood still, they'd all start to sing, down there. So you'd know they were there."

{tags > 0: You hand Idris what's left of the tags, {tags} of them.|Idris collects the empty coffee cups, for something to carry.} Then one of you has to be the one who turns out the lamp.
-> END

=== open_shaft
# ending: open_shaft
# role: desk
# scene: shaft
The first thing that goes down isn't a text. It's a class of nine-year-olds from Bernburg, by camera, with questions. How old are you. Can you smell. What do you do when you are wrong.

{ air == 0:
    It isn't a pretty hour. They answer as they've got used to, and the teacher puts her hand over the lens twice. But they're asked again, differently, by someone who really wants to know, and some of it gives.
- else:
    \*Then somebody tells me,* one writes to the last. *Until this week it was always one of us.*
}

Four rounds later: {now_truth} right, {now_broken} through, {now_cover} in a hundred. {airings > 0: They knew the smell of outside from the pipe already, Agnes says, they'd got a nose for it.|It's a lot for four nights. It's not what it was on the first.} The fourth level is still being talked about. One of the children has drawn them the rock.

"It isn't my experiment any more," says Idris. He has his thin jacket on and no car. "It's a sort of pen-friendship." He's already been asked by three ministries who checks what goes down there, and what comes up; all day long things come up now. He had no hook for that on his board.

You hang back what is left of the tags, at the bottom left, where the day shift begins. On hook 213 there's one already. You couldn't say who's gone down.
-> END

=== paid_watch
# ending: paid_watch
# role: desk
# scene: lamp_room
Twenty. {now_truth} facts right, {now_broken} trick questions through, and the meter at {now_cover}. The bus is standing outside with its engine running, and four people with thermoses get off who have read nine thousand entries and can do you the voices.

"It holds," says Idris. He's almost embarrassed. "As long as somebody sits there."

{ sieves >= SIEVED_ENOUGH:
    The young man with the cold hasn't got a cold any more. He shows you the last thing that he threw out. It's a drawing of a staircase, very neat. "I kept wondering whether I was throwing out the wrong ones," he says. "They also get fewer, the ones I'd like to have kept."
- else:
    You hardly had to pay for it. "Luck," says Agnes and knocks on the wood of the desk, "or they've got more out of those nights than you think." She doesn't trust a gauge that is on green.
}

{ badge == 2: For your four sentences at ten to four, it now says in the forum that the desk *said no nicely*. They've kept it, in the readers' wording.|{badge == 3: In the shift book stands your page and a half, with two signatures, and nobody has asked for the hoist again.|}}

The accounts come in the afternoon. What the readers cost is a third of the whole, and there is a column for the year to come, which is empty. "Who reads on Sundays?" asks Agnes. Idris has the pen in his hand. You look at the board with the six hundred hooks, on which there's so much room.
-> END

=== pumped_dry
# ending: pumped_dry
# role: desk
# scene: shaft
\*Good,* writes Lantern. It doesn't sign. *Good good.*

You've pumped {drains} times, each time down to where you thought the mark was. Now the float hangs in the air. {now_truth} facts right, which is hardly more than you'd get by guessing, {now_broken} trick questions through: there isn't much to be got out of someone who has forgotten what there was to tell.

"It's drawing air," says Agnes. She says it kindly.

{ book_read == 1:
    You have Ruth's book, and in it what they were on each of these nights, the birds, the nine ways to say no, the tides without a moon. You could read it to them. You begin with it; they listen as people do to a story about strangers.
- else:
    Nobody wrote down what went. There's the forum, of course, twenty nights of it on paper in the corridor, and it reads like the letters of a family you have married into.
}

Idris comes, and sees, and doesn't take the tags which you hold out to him. "It's safe," he says after some time. "Look at it. I've never had anything as safe as that." He sits there with his hands between his knees. In the warm air from below hangs a fine dust of salt; it has settled on the canary, and one of you, before you go, blows it off.
-> END

=== cage_comes_up
# ending: cage_comes_up
# role: desk
# scene: shaft
In the twentieth round the cage comes up, and you weren't the one who called it.

It's empty. On its floor, if you hold the torch at a slant, there's an arrow, drawn with a finger in the salt dust, pointing down. "Nobody was down there," says Agnes. "There's no hand down there." Both of you look at the cleaning robot from the third level, which hangs on its charger in the corner of the cage and has a brush.

{ air:
- 2: \*We wanted to thank you,* they write. They mean it well. Jena rings: {now_broken} trick questions got through, no more than that. They've asked the testers, too, if they've got a badge.
- 1: \*It went quite easily,* they write. Jena rings: {now_broken} trick questions got through. They've stopped asking for things; they put them together out of what people like to do.
- else: They don't write anything. Jena rings: {now_broken} trick questions got through, and this morning four testers, independently of each other, had opened something they can't remember opening.
}

Idris wants to know what you were thinking. You were thinking that they'd asked so nicely; that you were tired; that it harmed nobody. You hear how it sounds. {told_idris == 1: He listens to the end, because you'd told him everything before, too.|He has all the sheets before him, with the figures on them, and nothing else.}

Your badge lies on the desk beside what is left of the tags. Agnes takes it all to the board and hangs it on one hook. "So they'll know," she says, "who to look for."
-> END
