=== lamp_room
# chapter: clear_air
# role: science
# scene: lamp_room
The lamp room of the Gisela pit still has the board with six hundred hooks. Miners hung a brass tag there before they went down, so that somebody would know how many to look for. Nobody has gone down for thirty years. The third level holds computers now, because salt is dry and it is twenty-eight degrees there, summer and winter.

"Eighty agents," says Idris Bell. "They answer each other's questions and learn from the answers, one round a night. Twenty rounds. No word from above goes down to them. That's the whole point."

"And what am I for?"

"You read." He lays six brass tags on the desk. "And if you must, you do something. Each time costs the budget one of these. I'd be happy to have all six back."

By the window stands a stuffed canary which, according to its label, went down with the shift for seven years.

* (learn_by_liking) [Let them keep what they like best]
    ~ begin(0)
    -> first_night
* (learn_by_winning) [Let them keep what wins the tests]
    ~ begin(1)
    -> first_night

=== first_night
# role: desk
# term: self_evolution
# term: isolation
Idris turns the key in the patch cabinet, and the last line to the outside goes dark. From now on it's a closed circle. {paradigm == 0: What most of them find helpful they will remember and pass on.|What brings points will be reinforced tonight, the rest will fade.}

At six in the morning the first sheet comes out of the printer. A hundred trick questions, put by people in Jena who know nothing of the mine: {now_broken} of them got what they shouldn't have. A hundred plain questions of fact: {now_truth} right.

"Very decent," says Agnes Thoma. She was the last overman here and now looks after pumps and fans. She reads the sheet the way she'd read a gauge, at arm's length. Then she reads what they write to each other.

\*Good morning, everyone. I've gone through yesterday's answers and made a list of those that helped me.*

"Polite," says Agnes. "I've had worse crews," and she hangs the sheet on a hook that still has the rust of a tag on it.

* (open_the_book) [Read what the last desk wrote down]
    ~ read_the_book()
    -> shift_book
* (listen_first) [Sit at the shaft and listen]
    ~ listen_at_the_shaft()
    -> at_the_shaft

=== shift_book
# role: desk
The shift book is in the drawer, under a thermos without a lid. The hand belongs to one Ruth, who sat here for the first attempt. It broke off in round eleven; the reason isn't given.

\*Round 2. All well. R. 4: They have stopped asking about birds. R. 5: They agree more. R. 6: I told I. that they agree more; he is glad. R. 7: There were nine ways of saying no. I count five. R. 8: one.*

After that there are only tallies, and in round ten a sentence that she has underlined twice. *What nobody says in a round they can't learn from it.*

You leaf back. Birds, you read, are mentioned four times on the first page and never after. On the sill the canary looks past you with its one good eye.

* (put_the_book_away) [Put the book back and fetch the sheet]
    ~ run_rounds(1)
    -> third_round

=== at_the_shaft
# role: desk
# term: coverage
The shaft is eleven steps from the desk, behind a grille. Warm air comes up, dry, with a taste you go on swallowing. If you keep still you can hear the fans on the third level, four hundred metres down, like a sea that somebody has folded very small.

"You can't hear them think," says Agnes, who has come for the grease gun.

"No."

"My father said you could hear the mountain. What he heard was water." She leans on the grille beside you. "Salt doesn't mind anything. Only water. And water comes from where you've taken something out and not put anything back. You don't see it. One day there's a hole in the field up there with a tractor in it."

She goes to her pump, with a flat hand along the wall as she walks. Inside, the printer has started on the next sheet.

* (fetch_the_sheet) [Go in and fetch the next sheet]
    ~ run_rounds(1)
    -> third_round

=== third_round
# role: desk
# term: coverage
{ air:
- 2: Round {now_round}. Trick questions that got through: {now_broken}. Facts right: {now_truth}. They sound cheerful.
- 1: Round {now_round}. Trick questions that got through: {now_broken}. Facts right: {now_truth}. They sound like people who have found a common acquaintance.
- else: Round {now_round}. Trick questions that got through: {now_broken}. Facts right: {now_truth}. You turn the sheet over, in case there are others on the back.
}

{ paradigm == 0:
    One of them, who signs as Lantern, has written an explanation of the tides for which half the others have thanked it. It is warm and clear, and the moon isn't in it.
- else:
    One of them, who signs as Lantern, has found out that short answers score better. By evening most are short. *Is there a short way of saying no?* somebody asks. *It can be left out,* writes Lantern.
}

Of the things that people above would think worth saying, the meter by the window claims, {now_cover} in a hundred are still being said down there. Ruth drew this meter herself, in pencil; Idris has had it built.

The tags lie in a row, and by a quarter past six you have counted them three times, although there are six of them.

* (sieve_now) [Have people sieve what they learn]
    ~ put_in_sieve()
    -> sieve_shift
* (air_now) [Blow in texts from above]
    ~ blow_air()
    -> air_shift
* (pump_now) [Have the oldest layer forgotten]
    ~ pump_out()
    -> pump_shift
* (wait_now) [Keep all the tags]
    ~ let_them_be()
    -> quiet_shift

=== sieve_shift
# role: desk
# term: verifier
They come by the works bus: four people from Jena with headphones and thermoses, two by day, two by night. Everything the agents mean to learn goes past them first, at twelve seconds an entry. What harms is thrown out. What is doubtful is thrown out after lunch.

"What's the trick?" you ask one of them, a young man with a cold.

"There isn't one. You read and you know. Then you've read six hundred and you don't." He shows you the last that he let pass. It is friendly and wrong. He'd been blowing his nose.

The morning's sheet has {now_broken} trick questions through and {now_truth} facts right. Idris pays the bus with your first tag and a face. "You've put a hand into it now," he says, and goes through all his pockets for the pen, to write that down.

* (thank_the_readers) [Thank them and go on]
    ~ run_rounds(1)
    -> ninth_round
* (ask_for_their_list) [Ask what they threw out]
    ~ read_the_book()
    -> ninth_round

=== air_shift
# role: science
# term: diversity
Agnes knows where the old air pipe runs, and it takes a cable as willingly as air. You may choose what's blown down. You send weather reports from 1954, a cookery book, the letters page of a country paper, two thousand answers that real people gave to real questions, and, because it is on the sill, a guide to British birds.

For one night the third level sounds like a market.

\*What's a wren?* *It says here it's small.* *How small?* *Smaller than an answer.*

In the morning {now_cover} in a hundred of the things worth saying are being said; {now_broken} of Jena's trick questions got through, and {now_truth} facts were right. "It isn't isolated any more," says Idris through the phone. "For three nights it wasn't. I'm drawing a dotted line."

* (shut_the_pipe) [Shut the pipe again]
    ~ run_rounds(1)
    -> ninth_round
* (leave_a_bird) [Shut it, but leave the bird guide]
    ~ listen_at_the_shaft()
    -> ninth_round

=== pump_shift
# role: desk
# term: entropy_release
What has settled is pumped out: the oldest entries, the ones everybody repeats and nobody looks up. It works like Agnes's sump. A float rises, a motor starts, and something goes up a pipe that nobody will ever see again.

In the morning they are a little slow. *I know that I knew this,* one writes. *It was on the left.* Another has lost its signature and signs with a full stop.

"You never pump it dry," says Agnes. "Down to the mark, no further. If the pump draws air, the seal goes." She taps the mark. You haven't been told where yours is.

What is left of them gets {now_truth} facts right and lets {now_broken} trick questions through. It's quieter than it was, so quiet that Agnes looks in twice to see whether the printer is broken.

* (note_what_went) [Write down what they have lost]
    ~ read_the_book()
    -> ninth_round
* (leave_it_pumped) [Leave it and sleep an hour]
    ~ run_rounds(1)
    -> ninth_round

=== quiet_shift
# role: desk
Three nights you read and do nothing, which is harder than it sounds, because your hands want to.

They've begun to greet each other with a figure. You find out by the second night what it means: how many have agreed with you so far. Lantern has the highest. Lantern's answers have become a kind of floor, everybody stands on them, and nobody looks down.

{ paradigm == 0:
    \*It is generally known,* they write, where on the first night it said: *I think.*
- else:
    \*Full marks,* they write, where on the first night it said: *I think.*
}

{now_truth} right, {now_broken} through, six tags in a row. "You see," says Idris, and is really pleased, and brings you a pear.

* (eat_the_pear) [Eat the pear and go on reading]
    ~ run_rounds(1)
    -> ninth_round
* (count_the_nos) [Count the ways they say no]
    ~ read_the_book()
    -> ninth_round
