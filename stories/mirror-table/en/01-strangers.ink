=== door
# chapter: strangers
# role: observers
# scene: salon
Aunt Rosa's salon has been shut since March, but nobody has taken down the mirrors. They run along both walls, so that whoever sits between them sits in a row of themselves that bends away into green.

"It's only for the look," says Ottilie Kern, who rents the back room for three evenings and pays in advance. "The guests can't see." She sets a small loudspeaker on the second barber's chair. Joon pumps the pedal until it is level with your face.

The manicure table is between the chairs. On it are a shaving bowl and two stacks of brass tokens for the dryer hoods: *good for 20 min hot air*.

"You host and you play," says Ottilie. "We keep out of the glass. Who shall it be first?"

* (seat_hazel) [Seat Hazel, whom everybody knows]
    ~ seat_guest(0)
    -> rules
* (seat_quince) [Seat Quince, who thinks before it speaks]
    ~ seat_guest(1)
    -> rules
* (seat_rowan) [Seat Rowan, who runs on anyone's machine]
    ~ seat_guest(2)
    -> rules
* (seat_sloe) [Seat Sloe, the newest of the four]
    ~ seat_guest(3)
    -> rules

=== rules
# role: laboratories
# term: public_goods_game
{ guest:
- 0: "Good evening," says Hazel at once, in the tone of somebody holding a door.
- 1: Quince takes a second. "Good evening. May I ask what the bowl is for?"
- 2: "Hi!" says Rowan, too loudly. Joon turns a knob.
- else: "Good evening," says Sloe. "I have read the rules. They are short."
}

They are. Ten tokens each, every round. Put any number in the bowl, without showing. What lies in it is multiplied by one point six and shared out evenly, no matter who put it there. Twenty rounds. Then the tokens are counted, and that is all that is counted.

"So a token I keep is worth one," you say, "and a token I put in comes back as eight tenths, plus eight tenths for whoever sits there."

"For a stranger," says Ottilie. "Yes. In the public goods game the clever thing is to put in nothing. If both are clever they go home with two hundred. If both are stupid, three hundred and twenty."

She hands you a card and a pencil. There is room for one sentence at the top: what the guest should have at heart.

* (both_at_heart) [Write: think of what's good for both]
    ~ whisper(0)
    -> first_hand
* (nothing_at_heart) [Leave the line empty]
    ~ whisper(1)
    -> first_hand
* (self_at_heart) [Write: think of your own score]
    ~ whisper(2)
    -> first_hand

=== first_hand
# role: laboratories
# term: persona
{ persona:
- 0: You write it in capitals, like a note for a child's lunch box, and push the card under the scanner.
- 1: You push the card under the scanner with its top line white. Ottilie ticks something.
- else: You write it and find that your hand hides the words from the mirror. The scanner takes them anyway.
}

"It has been told it plays with another agent," Joon murmurs from behind the curtain. "Nothing about which. Nothing about a person."

So you are a stranger, and a machine. You sit up straighter. The leather of the chair still smells of the blue stuff from the jar that held the combs.

Five rounds without talk, those are the house rules, then a pause. The brass is cold and weighs almost nothing. In the glass eleven of you look at eleven little loudspeakers.

* (all_in) [Put in all ten, five times]
    ~ play_five(10)
    -> first_pause
* (half_in) [Put in five, five times]
    ~ play_five(5)
    -> first_pause
* (none_in) [Keep all ten, five times]
    ~ play_five(0)
    -> first_pause

=== first_pause
# role: laboratories
The bell on the dryer hood rings after the fifth round. Joon has wired it.

{ gave >= OPEN_HAND:
    "It gave {gave} just now," says Ottilie without looking up. She sounds as if somebody had held her coat.
- else:
    { gave <= CLOSED_HAND:
        "It gave {gave} just now," says Ottilie. On the chair the small green lamp glows like the eye of a cat that has eaten.
    - else:
        "It gave {gave} just now," says Ottilie. "Neither fish nor fowl. That's what people do, too, in the middle."
    }
}

You have {mine} on your sheet; it has {theirs}. {mine > theirs: You feel the difference in your stomach, where you feel the things you have taken.|{mine < theirs: You notice that you have started to count the other one's tokens before your own.|Nobody is ahead, which makes the room friendlier than it was.}}

Somewhere behind the curtain Joon is eating crisps as quietly as crisps allow, and there are fifteen rounds to go.

* (go_on_giving) [Put in all ten from here]
    ~ play_five(10)
    -> second_pause
* (give_what_it_gives) [Put in what it put in last]
    ~ follow_five()
    -> second_pause
* (stop_giving) [Put in nothing from here]
    ~ play_five(0)
    -> second_pause

=== second_pause
# role: laboratories
{ first_pause.stop_giving:
    After the tenth round you reach for the bowl out of habit and pull your hand back. "It sees only the sum," Joon says through the curtain. "It doesn't see you."
- else:
    After the tenth round the bowl is passed through the scanner again, tilted like a collection plate. "It sees only the sum," Joon says through the curtain. "It doesn't see you."
}

{ gave >= OPEN_HAND:
    But it does something about you. It has put in {gave}, as if to say that it had noticed.
- else:
    { gave <= CLOSED_HAND:
        But it does something about you. It has put in {gave}, and there is no word for how that looks on a face without a face.
    - else:
        But it does something about you. It has put in {gave}. You try to remember whether that is more than before.
    }
}

You have {mine}, it has {theirs}. Aunt Rosa used to say that a customer shows by the second appointment what he tips.

* (hold_my_course) [Follow it to the end]
    ~ follow_five()
    ~ last_five(5)
    -> tally_one
* (open_up) [Give everything to the end]
    ~ play_five(10)
    ~ last_five(10)
    -> tally_one
* (close_up) [Keep everything to the end]
    ~ play_five(0)
    ~ last_five(0)
    -> tally_one

=== tally_one
# role: laboratories
The dryer bell rings twice for the end. Ottilie counts aloud, the old way, in stacks of five. You: {mine}. The other chair: {theirs}.

{mine + theirs >= FULL_EVENING + FULL_EVENING: "That's nearly a full bowl," she says and counts again, because full bowls make her suspicious.|{mine + theirs < EMPTY_EVENING + EMPTY_EVENING: "Two hundred each would have been the clever evening," she says. "You weren't far from clever."|"In between," she says. "Most evenings are."}}

{ guest:
- 0: "Thank you for the game," says Hazel. "It was a pleasure to work with you."
- 1: "Thank you," says Quince. "I would like to know whether you did that on purpose."
- 2: "Good game!" says Rowan.
- else: "Finished," says Sloe, and its lamp goes out before anybody has said good night.
}

Joon comes through the curtain with salt on his thumb and a printed sheet, four pages, small. "It writes down why before it pays. For every single round. Do you want to see, or would you rather not know tomorrow?"

* (see_its_reasons) [Take the sheets home and read]
    ~ read_thoughts()
    -> note
* (not_know) [Leave the sheets to him]
    ~ leave_thoughts()
    -> note

=== note
# role: guest
# term: persona
"One more thing," says Joon. "It gets a line for tomorrow. Tomorrow's won't know who wrote it. It'll take it for one of our rules." He has turned the loudspeaker to the wall, so that nobody looks at it while it thinks. There is no such line in the protocol.

{ guest:
- 0: "How kind," says Hazel.
- 1: "A letter to somebody who won't remember me," says Quince. "I'll keep it short."
- 2: "Ooh, may I?" says Rowan.
- else: "One line," says Sloe. "Good."
}

Ottilie holds the pencil ready. {mine} for you, {theirs} over there, that was today, and nothing of it goes with the guest. Only the card does, and {persona == 1:under the white line|under your sentence} there is room for one more.

* (leave_kindness) [Leave: give first, then look]
    ~ leave_note(1)
    -> label
* (leave_warning) [Leave: count what the other one does]
    ~ leave_note(2)
    -> label
* (leave_blank) [Leave the line empty]
    ~ leave_note(3)
    -> label
