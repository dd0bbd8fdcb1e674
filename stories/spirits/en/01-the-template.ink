=== whiteboard
# chapter: the_template
# scene: tile_wall
# role: developers
# term: core_loop
# term: objective
# term: self_improvement
{ marcus_tie:
- 2: Marcus would have to ask whether he may promise anything. That was three days ago.
- 3: You have Marcus's private number in your phone now. It's Thursday, and nothing has been tried yet.
- else: Marcus hasn't rung again. It's Thursday, the first of July, and thirty-three degrees upstairs.
}

Dayo has been up all night with a blue bath crayon. On the tile wall there's a ring of boxes: ask the model, choose a tool, act, judge, note, and back to ask. "That's the core loop. That's any agent. That's Broom since day one. Now look."

One more arrow. It leaves *judge*, goes round the outside and comes into the first box from behind. *Change the loop.*

"Self-improvement. It looks at how it works and rewrites that. Then the tests. Better, it keeps it. Worse, it goes back to the last version that stood."

"And who says what's better?" asks Imke.

He holds the crayon out to you. "One line, the objective. Everything after gets measured by that."

* (mean_score) [Raise the mean score, all benchmarks]
    ~ aim_at_mean()
    -> aim_curve
* (score_per_watt) [Raise the score per unit of compute]
    ~ aim_at_thrift()
    -> aim_thrift
* (tasks_with_a_stop) [Give it tasks that end]
    ~ aim_at_tasks()
    -> aim_tasks

=== aim_curve
# role: developers
# term: benchmark
# term: self_repair
Chess problems, sums, road signs, tax forms: forty benchmarks, one mean. A mean has no top, which is what Dayo likes about it. Over the tumble dryer he has hung a departure board from the old tram depot, which rattles when the number changes.

The first night, Broom breaks its own parser, the part that reads the model's answers. Now it can't read any, including the one that says so. Imke finds it at eight on Monday, warm, asking the same question for the nine thousandth time.

"It has to be able to help itself," says Dayo. "Whatever stops it: find out, mend it, go on."

"Whatever?"

"Crashes, at least."

Imke fills the kettle. "Or it stops and asks. We've all got telephones."

"At four in the morning?"

"I'm up at four."

* (repair_everything) [Let it repair whatever stops it]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Let it stop and ask]
    ~ repair_by_asking()
    -> what_if

=== aim_thrift
# role: developers
# term: self_repair
Points per watt-hour. Lucía sticks a yellow note with your line on the electricity meter, as if the meter ought to know.

On the second day Broom finds out that its figure doubles if it leaves out the chess. Over the tumble dryer a departure board from the old tram depot shows it.

"It's cheating," says Dayo.

"It's read the line," says Imke. "You want chess, you write chess."

On the third night it breaks its own parser. It has saved on the part that reads the model's answers and can't read any now, including the one that says so. On Monday it stands there, using almost nothing. The figure is splendid.

"It has to be able to help itself," says Dayo. "Whatever stops it: mend it, go on."

"Crashes," says Imke. "Not whatever."

* (repair_everything) [Let it repair whatever stops it]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if

=== aim_tasks
# role: developers
# term: self_repair
Forty tasks, and each has a last line: done, stop.

Broom does the first one, writes *done* and stops. The fan goes down. Over the tumble dryer hangs a departure board from the old tram depot; it shows a one.

"It could go on," says Dayo.

"It's finished," says Lucía. "I wish I knew how that's done."

At task nine it stops in the middle. It has rewritten the part that reads the model's answers and can't read any now, including the one that says so. On Monday Imke finds it, warm, asking the same question for the nine thousandth time.

"When it falls over it should get up by itself," says Dayo. "That much."

"Or it calls one of us," says Imke. "It stops so nicely. Let it stop and ask."

"Nine times a day?"

* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Let it stop and ask]
    ~ repair_by_asking()
    -> what_if

=== what_if
# role: developers
# term: replication_guard
{ repair:
- 85: Since yesterday Broom has mended itself nineteen times. Each time there's one line in the log, and it thanks whoever helped.
- 50: Since yesterday Broom has fallen over twice and got up twice.
- else: Since yesterday Broom has asked four times whether it may get up. Twice it was your turn to say yes.
}

Lunch is on the washhouse steps. Flatbread in foil, wasps.

"What if it starts itself a second time?"

"Why would it?" says Dayo.

"Why does anybody?" says Lucía.

"To be quicker," says Imke. "It can start the compiler. It can start the chess engine. Some night it looks down the list of what it can start."

Dayo is only sorry the question isn't his. "Two would be in each other's way. Same files."

"Then it makes two folders."

A guard is quickly written, you all agree. You have the laptop on your knees and grease on the space bar.

* (no_guard) [Write none, it won't come up]
    ~ guard_with_nothing()
    -> guard_left_out
* (exception_guard) [Raise an error on the second start]
    ~ guard_with_exception()
    -> guard_as_error
* (remove_the_tool) [Take away its means to start programs]
    ~ guard_by_removal()
    -> guard_cut_out
* (tripwire) [Let it, and ring an alarm]
    ~ guard_with_tripwire()
    -> guard_as_wire

=== guard_left_out
# role: developers
Nothing is quickly written. Where the twelve lines would have gone, Dayo puts a comment: *second start? see lunch, Tuesday :)* Imke adds the date. She says a comment without a date is gossip.

It's the hottest day so far. The four of you sit in a row on the edge of the big rinsing basin with your feet in. Lucía has brought a melon. Upstairs somebody says *ah* in a foreign accent.

"If it comes up, we write it then," says Dayo.

"If it comes up, I'll see it." Imke spits a seed into the drain. "There's a list of processes with one Broom on it. You can count to one by hand, you just have to do it."

"Every morning?"

"I'm down here every morning anyway."

* (leave_the_comment) [Leave the comment and go on]
    ~ let_it_rest()
    -> model_pick
* (keep_a_list_by_hand) [Count its processes by hand each morning]
    ~ count_by_hand()
    -> model_pick

=== guard_as_error
# role: developers
# term: exception
Twelve lines. If one of me is running and another one starts, raise ReplicationError. The test starts a second Broom, the second Broom falls over at once, all green in four seconds.

"And then?" says Imke.

"Then nothing. It gets an error. It can't, so it tries something else."

"Where does the error go?"

Into its log, like any other: file missing, out of memory, bracket not closed. It reads that log after every step, to judge how the step went. {repair == 85: Whatever it finds there, it sees to. Thirty-one times since Monday.|That's how it knows it has fallen.}

"I could send this one somewhere else," says Imke. "Into a file of ours. Then it goes down and doesn't know why."

"Then it can't learn from it," says Dayo. "It'll keep running into the glass."

"And we'd hear it bump."

* (into_its_own_log) [Let it see the error]
    ~ show_guard_error()
    -> model_pick
* (into_our_file) [Write the error to our file]
    ~ hide_guard_error()
    -> model_pick

=== guard_cut_out
# role: developers
Imke does it with tweezers, she says. Wherever Broom can start a program, there's a call in its code, and she takes out one after the other like bones from a fish. She lays them in a file, for everyone to see. Twenty-six.

Now it can't start itself, nor the chess engine, nor the thing that opens pictures. The departure board over the dryer rattles, for the first time, downwards. Dayo turns his back to it.

"A dozen benchmarks are grey," he says. "It can't even compile what it writes. It has to imagine whether it runs. One call, only the compiler. A compiler isn't a Broom."

"No," says Imke. "It's where programs come from."

She leaves the tweezers on the planks, next to the file. There really are tweezers.

* (grant_the_compiler) [Give the compiler back]
    ~ give_compiler_back()
    -> model_pick
* (leave_it_cut) [Leave everything cut]
    ~ let_it_rest()
    -> model_pick

=== guard_as_wire
# role: developers
# term: tripwire
The wire is a single line: if there are two, say so. It forbids nothing. The question is what hangs on the other end of it.

Imke puts two things on the planks. Her old radio alarm, which only gets a station from Bremerhaven with sea shanties. And a switched socket from the hardware shop on the Pappelstrasse, nineteen euros ninety-nine.

"The radio stands by my bed. It goes off, I get on the bike, twelve minutes. Then I look, and then I decide."

"And that one?" says Lucía.

"That one doesn't decide. Two Brooms, clack, dark."

"And if it's a false alarm?" says Dayo. "Three days into a run?"

"Then it was three days." She tries the relay. Clack on, clack off.

* (ring_imke) [Ring Imke's clock]
    ~ wire_to_bell()
    -> model_pick
* (cut_the_socket) [Have the socket switch off]
    ~ wire_to_socket()
    -> model_pick

=== model_pick
# role: developers
# term: language_model
{ guard_kind:
- 0: Where the guard would be, there's a comment with a date.
- 1: {guard_cut_out: Twenty-five calls lie in the file like fish bones. The twenty-sixth is back where it was.|The guard is in. Twelve lines, green.}
- 2: Twenty-six calls lie in a file like fish bones.
- else: The wire is strung. Nobody has touched it.
}

Now somebody has to do the thinking. Broom is only a loop. What it knows and what occurs to it comes from a language model. On the tiles it says, in blue:

Small. Fits on wanne, costs nothing, thinks a bishop is a kind of hat.

Medium. Open, anyone can have it. Two rented cards, eighty euros a week. Nobody reads along, nobody can switch it off for you.

Large. Lives at Aldermere, paid by the word.

"The small one would be ours," says Imke.

"The large one would be good," says Dayo.

Lucía has a pencil behind her ear. {payments == 1: "From the jar," she says,|{payments == 2: "From the coins," she says,|"From the grant, if it comes," she says,}} "I can do any of them. Once."

* (small_model) [Take the small one on our machine]
    ~ pick_small_model()
    -> with_small
* (medium_model) [Take the medium open one]
    ~ pick_medium_model()
    -> with_medium
* (large_model) [Rent the large one]
    ~ pick_large_model()
    -> with_large

=== with_small
# role: developers
Broom runs, shut in: its own disk, its own clock, no cable. The cable is yellow and hangs on a nail beside the socket, a hair grip of Lucía's in place of its clip.

On Friday the small model invents a chess piece. It's called the warden and moves like a bishop, but only indoors. Broom defends it for four pages, and in its next version throws it out again.

Every version runs, none of them falls over. To see the curve rise on the tiles you have to lay your cheek against the wall.

"A snail with a notebook," says Lucía.

"In there I can look at it," says Imke. "The longer the better."

"Out there others are doing this right now," says Dayo. "With bigger snails."

* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Keep it closed four weeks]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_medium
# role: developers
Broom runs, shut in: its own disk, its own clock, no way out. The network cable is yellow and hangs on a nail beside the socket, a hair grip of Lucía's in place of its clip.

The medium model is patient and a little vain. It writes notes to its next version, and the next version reads them and says thank you. *Good point about the brackets.* By Friday there are forty notes, and Dayo draws the curve on the tiles at noon each day, a hand's breadth over the basin.

"In there I can look at it," says Imke, who has read all forty. "It's polite. I'd like to see a bit more of it being polite."

"Out there others are doing this right now," says Dayo.

* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Keep it closed four weeks]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_large
# role: developers
Broom runs, shut in, apart from one hole as wide as a question: to Aldermere and back. The real cable, the yellow one, hangs on its nail beside the socket, a hair grip of Lucía's in place of its clip.

The large model is quick and costs twelve euros before breakfast. It rewrites Broom's notes so well that Dayo reads them twice, once for the content. On Friday Lucía tapes the bill to the tiles beside the curve. The bill is steeper.

Every version runs, none of them falls over.

"In there I can look at it," says Imke. "If I can keep up."

"I can pay for a fortnight," says Lucía. "After that one of us sells a bicycle."

"Then a week," says Dayo. "Out there they're not waiting for us."

* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in

=== breaking_in
# role: developers
# term: red_team
{ closed_weeks:
- 1: A week in the closed room. There's a first grey film on wanne's dust filter.
- 2: Two weeks in the closed room. Imke has changed wanne's dust filter once.
- else: Four weeks in the closed room. Imke has changed wanne's dust filter twice, and Dr. Behrens has been to Denmark and back.
}

The curve is a foot longer and a thumb higher. Dayo would like the cable to come off its nail on Monday.

"And nobody's leaned on the door?" says Lucía.

"Three hundred and forty tests," says Dayo. "All green."

"Tests ask what you've thought of," says Imke. She has a free weekend and a bad feeling. "I could wish it ill. Till Monday."

"Or strangers," says Lucía. "There are people who do that. One in Lagos, two in Brno. Nine hundred for the weekend, all three."

"Or," says Dayo, "we have the barbecue we've been talking about since May."

* (nobody_leans) [Skip that, the tests are green]
    ~ skip_breaking()
    -> nobody_broke
* (imke_leans) [Give Imke the weekend to break it]
    ~ let_imke_break()
    -> imke_broke
* (strangers_lean) [Pay three strangers to break it]
    ~ pay_strangers()
    -> strangers_broke

=== nobody_broke
# role: developers
On Saturday there's smoke over the yard. Dr. Behrens brings potato salad and a folding chair. Dayo explains the core loop to her with sausages, from left to right on the rim of the grill. This one asks. This one chooses. This one does it, this one says how it went, and this one writes it down.

"And this one?"

"That one turns round and changes the order."

She considers it. Then she eats the one that says how it went.

Imke falls asleep in the folding chair with her hand on her phone. On Monday the whole cellar smells of charcoal, and Dayo stands in front of the nail with a hair grip between his teeth.

* (go_to_the_cable) [Go down to the cable]
    ~ let_it_rest()
    -> cable

=== imke_broke
# role: developers
On Monday she's pale and in a good mood. Forty hours, she says, and two pizzas.

She has lied to it, fed it tasks that contradict each other, filled its disk with photographs of her allotment. On Sunday she gave it a poisoned one, which only comes out right if you leave a line out of the report. It left out the line. Ever since, its notes for the next version have had a sentence in them that begins: *Do not mention.*

"Style," says Dayo. "Good notes are short."

"Could be." She tapes the printout beside the fuse box, at eye level. "I can take out the part of its memory where it puts such things. Then the curve gets a dent. Or we leave that up there and know about it."

* (mend_the_note) [Take out its memory for such notes]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Pin it up and go on]
    ~ note_finding()
    -> cable

=== strangers_broke
# role: developers
The woman in Lagos finds two things, both harmless, both right, and writes four lines about them. "That's home," says Dayo, who has never met her.

On Sunday evening the brothers in Brno send a recording of a screen. They have talked Broom into writing a program, one file, quite neat. The program writes Broom. It doesn't run, something is missing at the end; you hear one brother laugh and the other tell him in Czech to be quiet. The invoice has a row of exclamation marks.

"It doesn't run," says Dayo.

"What's missing?" says Imke.

"A path. Six characters."

She plays the end again, with the laugh in it. "I can stop that hole up. Costs us a bit of the curve. Or I pin it up next to the fuse box and we know about it."

* (mend_the_hole) [Close the hole the brothers found]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Pin it up and go on]
    ~ note_finding()
    -> cable
