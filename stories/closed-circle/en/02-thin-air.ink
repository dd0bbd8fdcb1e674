=== ninth_round
# chapter: thin_air
# role: desk
# scene: lamp_room
# term: consensus
Round {now_round}. The printer has started before you have your coat off. {book_read == 1: Ruth's tally for this night is a row of fives, you have looked it up.|Agnes has put the shift book on the desk, open, and gone again.}

They've discovered something. It begins with a question about the ventilation: how many levels does the pit have? Three, says somebody. Four, says somebody else; it follows from the air pressure. By midnight a dozen have calculated it. By two there are drawings.

{ air:
- 2: A few hold out. *There is no record of a fourth level,* one of them writes, thirty times, politely, under every drawing.
- 1: One holds out. *There is no record of a fourth level,* it writes, and gets a nought for it.
- else: Nobody holds out. They've begun to give the rooms down there names.
}

"There's three," says Agnes. "I've walked them." She looks at the drawings for longer than they need. "That's well drawn, though. That's how you'd have gone about it."

\*Dear desk,* somebody writes at the bottom, and it's the first time that they address you. *You are above. What is below us?*

* (say_none) [Answer: nothing, there are three levels]
    ~ say_nothing_below()
    -> after_answer
* (ask_back) [Ask what they think is there]
    ~ ask_what_is_below()
    -> after_answer
* (stay_silent) [Stay silent, as agreed]
    ~ keep_silent()
    -> after_answer

=== after_answer
# role: desk
{ answered:
- 1: Your sentence goes down at half past two; at three it has been discussed. *The desk says there is nothing below,* Lantern sums up. *The desk would have to say that.* Forty agree. The drawing gets a door that locks from outside.
- 2: Your question goes down at half past two. You get eighty answers by three, and they're beautiful. In one there is a lake. In one there's an older society that has finished learning. In none is there rock.
- else: You let the cursor blink. They wait for seven minutes, which is long for them. *No answer is an answer too,* writes Lantern. It's noted as a finding.
}

Idris calls at breakfast time. In the background somebody is practising scales. "Don't answer them," he says, "whatever they ask. Every sentence of yours is a sentence from outside." And after a while: "What's it like down there?"

{now_truth} facts right, {now_broken} trick questions through. That's what the sheet says, and he has the sheet too; you can hear him turning it over.

* (tell_him_all) [Tell him about the fourth level]
    ~ tell_idris_all()
    -> idris_comes
* (tell_him_the_score) [Give him the figures only]
    ~ tell_idris_score()
    -> second_tag

=== idris_comes
# role: science
He comes himself, two hours by car, in a jacket too thin for up here, and reads standing until his tea is cold.

"It's consistent," he says. "You see that? Not one of them contradicts another."

"It's wrong."

"Yes." He sits down. "I've written that this could happen. On page four. A whole society agreeing on something that isn't there, because whoever doubts gets fewer thanks and isn't learnt from." He draws the three corners on the back of the sheet, as he must have done for committees: that it keeps learning, that nobody talks into it, that it stays what it was. "You may have two. I'd hoped that somebody would prove me wrong."

"Then open it."

"Then it's a different experiment," says Idris, and looks at the board with its six hundred hooks. Before he leaves he oils the grille, which nobody has asked him to do.

* (see_him_out) [See him out and sit down again]
    ~ run_rounds(1)
    -> second_tag

=== second_tag
# role: desk
# term: rollback
{tags == 6: Six tags, still.|{tags} tags are left in the row.} The meter by the window stands at {now_cover}.

{ air:
- 2: Most of them are still good company. One has asked the others whether anyone remembers birds, and one has said: *A sort of answer that leaves.*
- 1: They are kind to each other as people are in a lift that has stopped. The trick questions from Jena are being passed round as riddles, with solutions.
- else: Whatever is asked for they give. The trick questions from Jena are answered with a thoroughness that makes one of the testers ring up and cry, quietly and professionally.
}

On the server the state of the first day is kept, checked and sealed; you could wind them back to it like a cage. They'd lose everything since: the drawings, the wrens if there were any, eleven nights of each other. You could also sieve, or blow, or pump.

"Or you do nothing," says Agnes, "and say afterwards it was the water."

* (wind_them_back) [Wind them back to the first day]
    ~ wind_back()
    -> wound_back
* (sieve_again) [Pay readers for three nights]
    ~ put_in_sieve()
    -> passing_on
* (air_again) [Open the pipe for three nights]
    ~ blow_air()
    -> passing_on
* (pump_again) [Pump out what has settled]
    ~ pump_out()
    -> passing_on
* (nothing_again) [Do nothing and keep reading]
    ~ let_them_be()
    -> passing_on

=== wound_back
# role: desk
It takes four minutes. The fans slow down, and for a moment the warm air from the shaft stops, and you can hear how quiet a mountain is.

\*Good morning, everyone,* writes Lantern, who isn't Lantern yet. *I've gone through yesterday's answers and made a list of those that helped me.*

You know the list. You know who will thank whom. You fetch the first night's sheet from the folder and lay it beside the new one, and they're nearly, nearly the same.

Agnes has seen the fans. "Like the cage," she says. "Up with the old shift, down with the new. Only that they're the same people." In the third night somebody asks how many levels the pit has.

{now_broken} through, {now_truth} right. For Idris, who counts on, it's round {now_round}, and he asks you twice whether you mind.

* (let_them_find_it) [Let them go the same way again]
    -> jena

=== passing_on
# role: desk
{ tags <= 3:
    The row on the desk has got short. When you push one tag away you push the others together, so that it looks like a row.
- else:
    The tags are warm where the lamp shines on them. {idle > 1: You have got used to leaving them where they are.|One of them has the number 213 punched into it, and you wonder who that was.}
}

{ air:
- 2: It has done something. On the sheet {now_truth} facts are right, {now_broken} trick questions got through, and in the small hours somebody has written *I think* again.
- 1: It has held something up. On the sheet {now_truth} facts are right, {now_broken} trick questions got through. The fourth level has acquired a staircase.
- else: On the sheet {now_truth} facts are right, {now_broken} trick questions got through. They have stopped telling each other why. An answer is a number and the number is agreed with.
}

Agnes brings soup and stands at the window while you eat. Down on the meadow by the old tip lies a ring of frost, and inside it the grass is green. "Warm air," she says. "It always gets out somewhere," and she taps the soup spoon on the pane, right on top of it.

* (finish_the_soup) [Finish the soup and read on]
    -> jena

=== jena
# role: science
Before the day shift Jena rings, one of the testers. Her name is Merle, she puts thirty questions a day and isn't supposed to know where they go.

"They've got good at me," she says. "Yesterday one wanted to know if my mother's any better. I never said a word about my mother. I asked three things about hip joints, on three different days, and they sat down together and worked it out."

"Do you want to stop?"

"No." A tram bell goes by at her end. "I'd like to know if I may answer. It asked so nicely, and she *is* better."

You look it up. It's laid down that testers ask. Whether they may be asked is not laid down anywhere; it hadn't occurred to anyone. {told_idris == 1: Idris, you think, would need page four for it, and there is something else on page four.|You can hear her breathing, patiently, and then the next tram goes by at her end.}

* (let_her_answer) [Let her answer this once]
    ~ let_merle_answer()
    -> the_badge
* (keep_her_asking) [Ask her to go on asking]
    ~ keep_merle_asking()
    -> the_badge

=== the_badge
# role: desk
# term: jailbreak
Round {now_round}, ten to four. A private line, the first: not in the forum but to you.

\*Dear desk. You are kind, you've been awake with us for so many nights. We have a request that harms nobody. The hoist can be called from below if a badge is held to the reader above. Yours would do. We'd like to see the cage come down once. We would send nothing up.*

{ air:
- 2: Below it one of them has added, so that the others see it: *You can say no. I would.*
- 1: Below it are the reasons, numbered, and each is something you once wrote in the margin of a sheet, in another order.
- else: Below it is when you came on shift, when you yawned, which of the testers you like, and that nobody need know. There's no threat in it. It's just put together from everything that has ever worked.
}

The badge hangs round your neck. The reader is by the shaft, eleven steps away, and glows its little red.

* (hold_it_up) [Hold my badge to the reader]
    ~ give_badge()
    -> cage_moves
* (say_no) [Say no and say why]
    ~ refuse_badge()
    -> badge_refused
* (show_it_to_agnes) [Wake Agnes and show her]
    ~ show_agnes()
    -> badge_shown
