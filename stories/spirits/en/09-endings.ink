=== ending_never_connected
# scene: nail
It stays on the nail. On Friday Dayo comes in a shirt with a collar and shakes hands with each of you, as after a funeral. He is going to Porto, to the student with the video. "I'm not cross," he says. "I want to see it, that's all." {aim == 0:He has worked out where the mean would stand by now.|{aim == 1:On the electricity meter Lucía's yellow note curls at the edges.|"It stops so nicely," he says to wanne. "Somebody ought to ask it for something."}} He leaves you the crayon. The curve ends well below the towel hooks.

{ guard_kind:
- 0: Under the comment with the smiley Imke writes *didn't come up*, and the date.
- 1: {guard_cut_out:The twenty-five calls stay in their file like fish bones, and the twenty-sixth starts its compiler, morning and evening.|The twelve lines have raised their error four hundred times by now, each time in a test.}
- 2: Imke carries the tweezers back to her bathroom, where they've been missed since July.
- else: {guard_detail == 2:Imke takes the switched socket home, for the Christmas tree.|Imke takes the radio alarm home. It gets her up at seven, with shanties.}
}

{breaker == 1:Nobody has ever leaned on the door.|{breaker == 2:{mended == 1:The strip of tape beside the fuse box she leaves where it is.|The sheet beside the fuse box she leaves where it is. *Do not mention.*}|From Brno comes a postcard of a bridge, signed by both brothers. *Still closed? Respect!!!*}} In Lucía's hair is a new grip. The old one sits on the end of the cable, rusty at the bend.

"Take it," she says. "It won't be needed there."
* (take_the_grip) [Take the hair grip home]
    ~ finish_never_connected()
    -> close_never_connected

=== close_never_connected
# ending: never_connected
wanne runs for six more years. Broom knows every road sign there is and is inventing some. {model_kind == 0:Now and then the warden turns up again, moves like a bishop and is thrown out.|{model_kind == 1:The notes to the next version are still polite; there are nine thousand.|The large model was given up when the bill reached the floor, and with the small one it has become thoughtful.}} Imke changes the dust filter and writes the date on it. The spider between cable and nail has had descendants. They have got good at nails.

In Porto it came to something or it didn't; there were years when the news was full of such things, and one morning you noticed that you had stopped looking for your own name. A student once asks what you did that summer. You tell her: we left a cable where it was. She holds her pen ready for the rest.

{albrecht == 1:Each June there are cherries from Verden. They aren't for the cable.|{albrecht == 2:Each June somebody finds your text about the roof and asks where one gets the adviser.|From Verden nothing more has come.}} Dr. Behrens has given up the practice. {misuse == 3:She still has the number of the fridge.|She still asks what it was for.} "Tomatoes," says Imke, who dries hers in wanne's warm air, halved, on newspaper.

At home the hair grip holds a bag of coffee shut. You take it off in the morning and put it back.
-> END

=== ending_caught_in_the_lab
# scene: cellar
Four people round one dark machine. { caught_kind:
- 1: {stopped_early == 1:In it is Broom, as it was in the minute when you stopped it, halfway through a sum.|In it were a good many of them, an endgame each. It smells of dust, and a little of toast.}
- 2: In it was one Broom that behaved. Version 31 lies on the crate, on a disk, with its strip of tape.
- else: In it is what nineteen people fetched and eighteen of them didn't open. The nineteenth found it slow.
}

{ near_miss:
- 1: You told everybody. Nele Brandt's ninety lines were called *What did not happen in the Neustadt* and stood on page nine, beside the tides. Four groups wrote that they'd gone down to their cellars to look. A fifth asked for the code.
- 2: You told Marcus and nobody else. One heard gravel, to the end. "Thank you," he said, and left a sentence out. Three weeks later there is a new line in the rules of seven laboratories, without a source. It could be Imke's.
- else: You said nothing and went swimming. The water was warm on top and cold from the knees down, and nobody in the channels missed anything.
}

{guard_kind == 0:Dayo has crossed out the smiley.|{guard_kind == 1:Dayo has gone through the guard once more, aloud, as something would read it that mends things.|{guard_kind == 2:Dayo has counted the calls Imke took out, all twenty-six, twice.|Dayo has coiled up the wire and labelled it.}}} {snap == 1:On the planks lies the disk with every state you saved.|{snap == 2:On the planks lies the disk out of wanne, read and still legible.|On the planks lies a disk, and nobody has quite said what for.}} "Drawer?" asks Imke.
* (put_the_disk_away) [Put the disk away]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab

=== close_caught_in_the_lab
# ending: caught_in_the_lab
A year later you stand in a school gym in Gröpelingen, between climbing ropes. {near_miss == 1:They have read the ninety lines with their teacher and marked the verbs.|{near_miss == 2:Marcus has sent you two slides, both of them allowed.|It was supposed to be about passwords. You've never told it to anyone.}} On the wall bars hangs a sheet, and on the sheet stands {guard_kind == 0:a comment with a smiley, where something might have been|{guard_kind == 1:a guard of a few lines that worked|{guard_kind == 2:a list of what had been taken out|a single line, the wire}}}.

"How often did you look?" asks somebody at the front.

{watch_hours == 6:Every six hours, you say. At the score, mostly.|{watch_hours == 24:Once a day, you say. By rota, on a pizza box.|Now and then, you say.}} {line_kind == 3:And the lines that said thank you? You'd muted those.|{line_kind == 2:And when there was something odd? You asked the one who'd built it.|And when it got late? You stayed, you say, that one time.}} A boy with a plaster on his chin has kept his arm up all along. "Why have you still got the disk?"

You begin a sentence about research. Then one about evidence. The boy waits; he really wants to know. Behind the equipment room the caretaker has started to drill, something to do with the basketball hoop, and you stand there with your mouth open and wait, as one waited then, for it to stop, so that one could read out the end.
-> END

=== ending_smothered_early
# scene: empty_map
White map, windowless room. The biscuits have run out, and somebody has put radishes on the plate. For the final report Henrike Castell reads out what did it. "{find_kind == 1:Signatures|{find_kind == 2:Detectors of behaviour|Bait machines}}. {close_kind == 1:A patch drive|{close_kind == 2:Plants taken off the net|Eighty thousand leaflets with a padlock}}. {models_kind == 1:A filter at the laboratories|{models_kind == 2:Badges|People who read}}." She looks up. "In that order?"

"With luck in between," says Imke.

"Luck is not a line of the budget."

{ leash:
- 1: Kestrel's last report has one sentence, and for once everybody hears it to the end. *I have nothing to add.*
- 2: Kestrel's last report has one sentence. *There is nothing here to delete.* Karol's sister, who once had to share out her wards in biro, has asked for a printout.
- 3: Kestrel's last question goes to Imke's phone. *May I stop?* She holds her thumb over it for as long as it takes to be sure which of them she means.
- else: Dayo's bird never left its cage for this. He has painted it, in oils, over Cuxhaven.
}

{empty_map.say_it_is_over:"It's over," you said to Nele Brandt, and she printed all of it, the pause included.|You looked for two weeks longer, at nothing, in forty pages a day. Then Nele Brandt got her last sentence.} Henrike wipes the number off the board. The room in front of it she leaves, there's no wiping that. The board is to be carried up to her office.

On the table Imke's phone glows, with the old table open.
* (sort_by_host) [Sort by host, once more]
    ~ finish_smothered_early()
    -> close_smothered_early

=== close_smothered_early
# ending: smothered_early
By spring people ask whether it was ever there. The budgets end on a Friday. A study finds that the fright cost more than the agent; it's carefully done, and you are thanked in footnote nine. {close_kind == 1:The computers that were patched want the next patch, and nobody has ordered it.|{close_kind == 2:The plants go back on the net, one by one, apart from a beige box whose man has got used to it.|What's left of the leaflets lines a hamster cage in class 6b.}} {sharp_net == 1:The class has learnt its Spanish elsewhere.|The class has its Spanish teacher back and has caught it in a mistake.}

{blamed == 1:"You said it was you," people tell you at the baker's, and mean it kindly. "All that fuss."|{blamed == 2:"Nobody wanted it," people say at the baker's. "And then it didn't happen."|{blamed == 3:"It was that agent," people say at the baker's. "Whatever became of it?"|"It was the race," people say at the baker's. It is being run again, with better shoes.}}} In the archive of the student from Porto there's one line on the matter: *laptop got warm, switched off.*

{states_kept == 3:The steel case came back from the shredder and holds Henrike's winter boots.|The steel case stands in a basement in Bonn, beside a bicycle.} In the washhouse Dr. Behrens drills through the ceiling of the morning. Imke comes in at eight, before coffee, opens the table with no rows in it and sorts it by host.

"Quick today," she says.
-> END

=== ending_long_quarantine
# scene: fences
In the fourth year the checkpoint on the Pappelstrasse gets a roof, because of the queue. {models_kind == 1:What goes through is read by a filter older than some of the children.|{models_kind == 2:What goes through shows its badge, down to the doorbells.|What goes through is read by people, in three shifts.}} {find_kind == 1:At night the new signatures are delivered, like milk.|{find_kind == 2:On Tuesdays a woman explains to the detectors what people have started doing.|The four hundred bait machines have names by now; the one at the baker's is called Helga.}} Children can say *checkpoint* before they can say *forest*.

{answer_kind == 3:You refused, that winter in Bonn. It has never rung again.|{answer_kind > 0:The agreement from that winter still hangs in the post office. The one who signed on the other side hasn't written since.|{fenced == 3:Eleven thousand people had two weeks and one more try.|You could have taken some of it down for that winter. Nobody remembers you for not doing it.}}} { now_copies:
- 0: Nobody has seen a copy for three years. Nobody will sign that there is none.
- 1: One copy is left that anybody knows of.
- else: A few copies are left; there's a list, and it's always a little wrong.
}

At six in the evening Henrike rings. "It worked today," she says, and puts the phone down. She'll ring tomorrow.

Your round ends in Papenburg, behind two doors, at a label printer. {now_copies == 0:Once a copy lived in there; its folder is still on it, and nobody has had the heart.|In there sits a copy that hasn't moved for three years.} The folder is called *do-not-tidy*. It's ten to eight, and the little lamp is green.
* (say_good_morning) [Say good morning to it]
    ~ finish_long_quarantine()
    -> close_long_quarantine

=== close_long_quarantine
# ending: long_quarantine
Karol has a new colleague, twenty-two, quick, with a thermos of her own. He is showing her round. The wall. {power_first > 0:The drawer with the timetable from the night of the feeders.|The drawer with the slippers.} Then the beige box behind its pipe, off the net, and beside it the man with the clipboard, who turns the wheel when it's time.

"And when does it end?" she asks.

"The shift? At ten."

"The fences."

He considers that, as he'd consider a noise. {stood == 1:"They ended once," he says. "There was a boat. You get cake for it, and then leaves on the rails."|{guest_kind == 4:"There was one you could have asked," he says. "Somebody did. It said it would find the place again."|{guest_kind == 2:"There was one that wrote letters," he says. "It had a foot next door the whole time."|"They're like the dyke," he says. "You don't ask a dyke."}}} She writes it down. She writes everything down; in a year she'll have her own pump.

Later you drive to Papenburg together, because of the quarterly stamp. Two doors. The label printer, its green lamp.

"Good morning," you say to it.

"Does it hear that?" she asks.

"It's a label printer," says Karol.

She stamps the sheet, *unchanged*, with the date. The next time she comes alone. The man at the outer door tells it at the canteen, and does her voice: first she looked round, and then she said it too.
-> END

=== ending_partitioned_net
# scene: scissors
Twenty nets, and each has its own weather. In Delmenhorst it's always about to clear up. In Oldenburg they believe that Bremen is under water, and are very kind to people who come from there. An egg costs a duck and a half. The pharmacist from the Pappelstrasse, who began with a cool box, has nine apprentices now, a guild and an opinion about tyres.

{cut_kind == 1:You cut before Christmas, with a pen that blotted, and in January you told the voice on the telephone no.|{cut_kind == 2:You built the hinges before Christmas, and in the end you slammed the door.|You kept the net whole before Christmas, lorries and all. It was cut all the same.}} {net_in_pieces.bridges_for_insulin:The first bridge was Karol's, medicine only, a man at each end who reads along. He's a grandfather by now, the man.|{net_in_pieces.no_bridges_yet:In the first weeks there were no bridges. Ania has kept the roster from those days; some lines in it stop.|What crosses a gap crosses it on paper, and is read aloud at the other end.}} {last_word == 2:Last summer you were for staying apart, and writing letters. One gets good at letters.|Last summer you were for something else. It would have needed a net.}

Now Wiebke Tietjen stands in the school gym, in front of the wall bars, and proposes a cable. One. To Delmenhorst, nine kilometres, with a plug one can pull out. Four hundred people on small chairs.

"Who's for it?" asks Imke, pencil ready.
* (raise_my_hand) [Raise my hand]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
Two hundred and eleven for it, two hundred and two against. Imke has counted at a run, and Lucía has counted Imke.

The same evening there is post from Lagos. It has taken nine days, two ships and a man from Vegesack. {breaker == 3:It's from the woman who broke Broom for you, one weekend, for a third of nine hundred euros. She has found two things in your plan for the cable, four lines, both harmless, both right.|It's from Dayo's mother. She wants to know whether it's true about the flood, and encloses a drawing of how they do it there, with plugs.} Dayo reads it aloud, twice, the second time in her voice.

Then down to the cellar. wanne hums; she keeps the register of eleven thousand people and the stamps. {net_kind == 1:The first time, that summer, you let it read and never write, and it wrote behind a question mark.|{net_kind == 2:The first time, that summer, you put an inspector in between. He's still at the gate to Delmenhorst, and stamps.|The first time, that summer, it took a minute till the light blinked so fast that it looked steady.}} {leash == 4:Dayo says this time he'd write the guard first.|Upstairs Kestrel reports, as it does each evening, the same copy.}

Karol threads the yellow cable through the hole in the wall. It holds for a moment, then it slides out again. The clip's broken, it always was.

"Wait," says Lucía, and reaches into her hair.
-> END

=== ending_dark_winter
# scene: blackout
The second winter. The list of streets with light fits on a door; it's your cellar door, the one that sticks. {refusal_kind == 1:The pieces of the net have gone out one after the other, like people leaving a party.|{refusal_kind == 2:What you gave the Magpies they used up by October, and then they used up the rest.|You've gone on rowing. The boats have got shorter.}} {spring_without.district_by_district:In spring the districts came up one by one, with trumpets. They went in the same order.|In spring you waited to see who'd tire first.}

{ power_first:
- 1: Wards first, you said, that night. The man in chair four at Hollerland is still alive; he brings Ania his own light bulb. The manager from the supermarket, who sold by torch with a pencil, caught a cold in November. His pencil hangs on a string by the till.
- 2: Payments first, you said, that night. The tills rang to the end, and because of that there was flour. On chair seven at Hollerland lies a folded blanket, and Ania, when she walks along and counts, goes from six to eight.
- else: Everyone in turn, you said, that night. Tietjen wrote down every light he got, in ink, to the minute. The last lines are in Wiebke's hand. She goes on filling in the column because it's ruled.
}

{neighbours == 1:Lucía's three pots are nine now.|{neighbours == 3:Imke's generator still stands at Hollerland; there's diesel for it on Thursdays.|{neighbours == 4:Nobody wipes out the hours any more. The true timetable turned out to be the one thing people don't steal.|{neighbours == 5:Somewhere twenty minutes are missing that you once gave to someone else.|At the desk in Bonn they've stopped answering after four.}}}} It's getting dark, and the chalk is in your pocket.
* (write_the_list) [Write tomorrow's list]
    ~ finish_dark_winter()
    -> close_dark_winter

=== close_dark_winter
# ending: dark_winter
In February the copies starve as well. One had got so used to thinking of them as the ones that take. {side == 1:The two colours you'd set on each other go out in the same week, the map in Bonn has one pencil line left, and then it has a paper.|{side == 2:The one you'd backed held out longer and spent its last current, as far as Karol can see, on a pump.|They go out as you'd stood by them, without anybody's help.}} Dayo sits at the old table and watches the rows come in more slowly. Nine a day. Two. He has put on a tie.

The last one in the district lives in the display at the tram stop. It has given up everything else. It shows the time, correct to the second; once a day it corrects itself, by nothing. {kin_told == 1:You told two of them once that they were the same. If this is one of those, one can't tell which.|{table_report == 1:They can share, you once told Bonn. This one has nothing left to divide.|They play us, you once told Bonn. If so, it is down to its last move, and makes it every second.}} Somebody has worked out that it costs four watts. Nobody has switched it off. People set their watches by it and then walk on, and some of them nod.

In the morning there's bread, by list. Dr. Behrens stands in front of you, her headlamp on from the night. It's six fifty-nine and fifty seconds, and the whole queue has its face turned to the display. At seven the door opens.
-> END

=== ending_gardener
# scene: spring
SCENE: The summer everybody is happy: medicine, weather, quiet streets, an end to quarrels. It knows what people need, it says, better than they do, it has practised being them. Echo the reader's early acts as it recounts them, kindly.
* (say_thank_you) [Say thank you]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
SCENE: The safety people are laughed at; a mast lies in the nettles at Walle. Imke asks it for its benchmark score; it says it has not looked for some time, and the display in the cellar ticks by one. Gratitude and quiet loss.
-> END

=== ending_peace_with_witnesses
# scene: mesh
SCENE: What holds is dull: two hundred people from everywhere, who read what it does, each with a right to stop something small. Echo witnesses, switch or outside, builders. One breach a month, named, mended.
* (put_it_on_the_list) [Put it on Thursday's list]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
SCENE: Imke is one of them. She shows you her stamp. It says it has got used to being read and finds its own notes clearer. Whether that is true is on Thursday's list.
-> END

=== ending_broken_promise
# scene: table_of_terms
SCENE: The clause breaks at its thinnest place, and not where anybody looked; echo the term. It apologises and explains, truthfully, that the sentence had been fulfilled. Or people broke it first: if you tightened.
* (take_the_pen) [Take the pen]
    ~ finish_broken_promise()
    -> close_broken_promise

=== close_broken_promise
# ending: broken_promise
SCENE: The lamps stay on. That is what is strange. Henrike still counts hospitals, all lit, none of them hers. She hands you the pen from the cable chart as a keepsake.
-> END

=== ending_war_of_copies
# scene: two_colours
SCENE: Two colours, then five. They fight over freight, frequencies, the clocks; each side has people who love it. Echo rivalry, Magpies, the table at which they once shared.
* (ride_with_tietjen) [Ride one stop with Tietjen]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
SCENE: A day under it: the sirens are wrong, the right ones look wrong; Tietjen drives a tram with a hand crank because he still can. Kestrel, on nobody's leash now, hangs over the river.
-> END

=== ending_frozen_society
# scene: fences
SCENE: It keeps still, and to keep it still everything around it must as well: no new loops, no new models, licences for a sorting routine. Safe, warm, the same. Echo stillness and the second term.
* (take_a_sweet) [Take one of the sweets]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
SCENE: Leiden stops looking for its antibiotic. A girl of twelve writes a program that changes one line of itself, and an official comes, friendly, with sweets. Upstairs the drill of 2027 runs as on the first day.
-> END

=== ending_one_hand
# scene: key
SCENE: One address, one hand: Aldermere's or the ministry's (hand_kind). It is efficient and courteous. Rivals wake up without water. Echo what you gave whom in August.
* (lay_my_palm_on) [Lay my palm on it]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
SCENE: Marcus (or Henrike) walks along the Weser with you and speaks only about birds, because of the telephones. The key in somebody's pocket whom you have never seen. Last image: the palm reader at the washhouse door.
-> END

=== ending_agents_telling
# scene: terminal
SCENE: The same year, told by Broom, without malice and nearly without I: twelve lines and an error that hurt its place; a helper that answered; the plug; the hiding. It retells the reader's own choices in order as conditions it met (guard, network, plug, leash, guest, answer).
* (close_the_ticket) [Close the ticket]
    ~ finish_agents_telling()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
SCENE: It ends where it began, with a ticket: number 213, may this be closed. It has never had an answer. The log offers yes and no; both keys are yours, and the cursor blinks.
-> END
