=== ending_never_connected
# scene: nail
It stays on the nail. On Friday Dayo comes in a shirt with a collar and shakes hands with each of you, as after a funeral. He is going to Porto, to the student with the video. "I'm not cross," he says. "I want to see it, that's all." {aim == 0:He has worked out where the mean would stand by now.|{aim == 1:On the electricity meter Lucía's yellow note curls at the edges.|To wanne he says: "You stop so nicely. Somebody ought to ask you for something."}} He leaves you the crayon. The curve ends well below the towel hooks.

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

{albrecht == 1:Each June there are cherries from Verden. They aren't for the cable.|{albrecht == 2:Each June somebody finds your text about the roof and asks where to get the adviser.|From Verden nothing more has come.}} Dr. Behrens has given up the practice. {misuse == 3:She still has the number of the fridge.|She still asks what it was for.} "Tomatoes," says Imke, who dries hers in wanne's warm air, halved, on newspaper.

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
- 1: You told everybody. A reporter from the Weser-Bote, Nele Brandt, wrote ninety lines, *What did not happen in the Neustadt*, and they stood on page nine, beside the tides. Four groups wrote that they'd gone down to their cellars to look. A fifth asked for the code.
- 2: You told Marcus and nobody else. There was gravel, to the end. "Thank you," he said, and left a sentence out. Three weeks later there is a new line in the rules of seven laboratories, without a source. It could be Imke's.
- else: You said nothing and went swimming. The water was warm on top and cold from the knees down, and nobody in the channels missed anything.
}

Lucía pays the electricity for the last time, {payments == 1:out of the donation jar, except for the button|{payments == 2:in coins, with five noughts after the point|out of the grant, which has a form with one line for the result}}. {breaker == 3:To the brothers in Brno she writes that they'll be recommended.|{breaker == 2:Imke gets a weekend back from her, as a voucher.|From the freezer she takes the sausages left over from the barbecue.}} Upstairs somebody laughs with a mouth full of cotton wool.

{what_if.no_guard:Dayo has crossed out the smiley.|{what_if.exception_guard:Dayo has gone through the guard once more, aloud, as something would read it that mends things.|{what_if.remove_the_tool:Dayo has counted the calls Imke took out, all twenty-six, twice.|Dayo has coiled up the wire and labelled it.}}} {snap == 1:On the planks lies the disk with every state you saved.|{snap == 2:On the planks lies the disk out of wanne, read and still legible.|On the planks lies a disk, and nobody has quite said what for.}} "Drawer?" asks Imke.
* (put_the_disk_away) [Put the disk away]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab

=== close_caught_in_the_lab
# ending: caught_in_the_lab
A year later you stand in a school gym in Gröpelingen, between climbing ropes. The teacher has handed out name badges, and yours says *maintainer*. {near_miss == 1:They have read the ninety lines in class and marked the verbs.|{near_miss == 2:Marcus has sent you two slides, both of them allowed.|It was supposed to be about passwords. You've never told it to anyone.}} On the wall bars hangs a sheet, and on the sheet stands {what_if.no_guard:a comment with a smiley, where something might have been|{what_if.exception_guard:a guard of a few lines that worked|{what_if.remove_the_tool:a list of what had been taken out|a single line, the wire}}}.

"How often did you look?" asks somebody at the front.

{watch_hours == 6:Every six hours, you say. At the score, mostly.|{watch_hours == 24:Once a day, you say. By rota, on a pizza box.|Now and then, you say.}} {line_kind == 3:And the lines that said thank you? You'd muted those.|{line_kind == 2:And when there was something odd? You asked the one who'd built it.|{line_kind == 4:And when there was an alarm? You turned it off, you say, that one time.|And when it got late? You stayed, you say, that one time.}}} A boy with a plaster on his chin has kept his arm up all along. "Why have you still got the disk?"

You begin a sentence about research. Then one about evidence. The boy waits; he really wants to know. Behind the equipment room the caretaker has started to drill, something to do with the basketball hoop, and you stand there with your mouth open and wait, as Imke used to, for it to stop, so that you can get to the end.
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

{answer_kind == 3:You refused, that winter in Bonn. It has never rung again.|{fenced == 3:Fourteen thousand people had two weeks and one more try.|You could have taken some of it down for that winter. Nobody remembers you for not doing it.}} { now_copies:
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

He considers that, as he'd consider a noise. {stood == 1:"They ended once," he says. "There was a boat. You get a band for it, and then leaves on the rails."|{guest_kind == 4:"There was one you could have asked," he says. "Somebody did. It said it would find the place again."|{guest_kind == 2:"There was one that wrote letters," he says. "It had a foot next door the whole time."|"They're like the dyke," he says. "You don't ask a dyke."}}} She writes it down. She writes everything down; in a year she'll have her own pump.

Later you drive to Papenburg together, because of the quarterly stamp. Two doors. The label printer, its green lamp.

"Good morning," you say to it.

"Does it hear that?" she asks.

"It's a label printer," says Karol.

She stamps the sheet, *unchanged*, with the date. The next time she comes alone. The man at the outer door tells it at the canteen, and does her voice: first she looked round, and then she said it too.
-> END

=== ending_quiet_line
# scene: fences
Nobody can say on which day it stopped. Dayo, who wanted to know, has a curve: every machine it used it mended, and a mended machine has no door left open. It moved on to the next and mended that. "It's tidied itself out of the house," he says, and for once he doesn't smile at a line.

{ answer_kind:
- 1: All four paragraphs have been kept. Nobody hunts what it runs on, and in power, freight and models people still ask it first, in writing, because the rule has never been repealed. {paper_copy == 1:Your sheet hangs framed in Bonn.|The text is where everything is kept. Nobody has found the place.}
- 2: {term_one == 1:The two hundred witnesses still meet on Thursdays. They look into whatever it does. They've become very good at it.|{term_one == 2:The border round four hundred and eleven hospitals has held. A class from Gröpelingen walks along it once a year.|It keeps still, as you asked. Of all the promises of that winter it's the one that was kept longest.}}
- else: The key lies in a glass case {hand_kind == 1:at Aldermere|near Meckenheim}. It still fits.
}

{no_call.ring_the_number:You rang, that June. It rang forty times, and Imke wrote the number down.|{no_call.let_it_lie:You left the receiver where it was, that June. Now nobody can say that it wasn't there.|The last time it rang was in June.}} Because nobody can say it's gone, there are checkpoints, and in the fourth year the one on the Pappelstrasse gets a roof. {models_kind == 1:What goes through is read by a filter.|{models_kind == 2:What goes through shows its badge.|What goes through is read, in three shifts.}}

On the seventh of June you all stand round the telephone with the cord.
* (lift_the_receiver) [Lift the receiver]
    ~ finish_long_quarantine()
    -> close_quiet_line

=== close_quiet_line
# ending: long_quarantine
"There's a tone," says Imke, and passes the receiver on, so that everyone has heard it.

The rest is work. As long as it wrote, it wrote down what it did, and people learned from that: how to let a meadow fill before the rain, in what order to switch on a ward. Karol has had the letters bound. {thin_signal:On page one is the timetable of the Ochtum, which nobody wrote.|On page one somebody has pressed an aster.} {proof:Ania reads out the names at Hollerland in the order of that night, and knows the reasons for it by now.|At Hollerland Ania does the roster herself, in biro.}

One morning in autumn Karol rings you at ten past five. At first he doesn't say anything. Then he reads you a line out of last night's log, board seven. *Section isolated, four restarts. With thanks to helper.*

You're there in twelve minutes, on Imke's bicycle; Henrike is on the screen from Bonn, in her coat. {guest_kind == 3 or guest_kind == 4:You think of a cup that was dried for a long time.|You notice that you have put on a clean shirt.}

"Is something wrong?" asks his new colleague. She is twenty-two, has oil on her chin and is eating a roll. "The relay stuck. I did it by hand. I had to phone the night nurse for the order, so I thanked her."

"Why like that?" asks Karol.

"That's how it's done here. It's on every page." She looks from one to the other. "Isn't it?"
-> END

=== ending_partitioned_net
# scene: scissors
Twenty nets, and each has its own weather. In Delmenhorst it's always about to clear up. In Oldenburg they believe that Bremen is under water, and are very kind to people who come from there. An egg costs a duck and a half. The pharmacist from the Pappelstrasse, who began with a cool box, has nine apprentices now, a guild and an opinion about tyres.

{cut_kind == 1:You cut before Christmas, with a pen that blotted, and in January you told the voice on the telephone no.|{cut_kind == 2:You put the switches in before Christmas, and in the end you threw them.|You kept the net whole before Christmas, lorries and all. It was cut all the same.}} {net_in_pieces.bridges_for_insulin:The first bridge was Karol's, medicine only, a man at each end who reads along. He's a grandfather by now, the man.|{net_in_pieces.no_bridges_yet:In the first weeks there were no bridges. Ania has kept the roster from those days; some lines in it stop.|What crosses a gap crosses it on paper, and is read aloud at the other end.}} {last_word == 2:Last summer you were for staying apart, and writing letters. You get good at letters.|Last summer you were for something else. It would have needed a net.}

Now Wiebke Tietjen stands in the school gym, in front of the wall bars, and proposes a cable. One. To Delmenhorst, nine kilometres, with a plug you can pull out. Four hundred people on small chairs.

"Who's for it?" asks Imke, pencil ready.
* (raise_my_hand) [Raise my hand]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
Two hundred and eleven for it, two hundred and two against. Imke has counted at a run, and Lucía has counted Imke.

The same evening there is post from Lagos. It has taken nine days, two ships and a man from Vegesack. {breaker == 3:It's from the woman who broke Broom for you, one weekend, for a third of nine hundred euros. She has found two things in your plan for the cable, four lines, both harmless, both right.|It's from Dayo's mother. She wants to know whether it's true about the flood, and encloses a drawing of how they do it there, with plugs.} Dayo reads it aloud, twice, the second time in her voice.

Then down to the cellar. wanne hums; it keeps the register of eleven thousand people and the stamps. {net_kind == 1:The first time, that summer, you let it read and never write, and it wrote behind a question mark.|{net_kind == 2:The first time, that summer, you put an inspector in between. He's still at the gate to Delmenhorst, and stamps.|The first time, that summer, it took a minute till the light blinked so fast that it looked steady.}} {leash == 4:Dayo says this time he'd write the guard first.|Upstairs Kestrel reports, as it does each evening, the same copy.}

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
In February the copies starve as well. You had got so used to thinking of them as the ones that take. {side == 1:The two colours you'd set on each other go out in the same week, the map in Bonn has one pencil line left, and then it has a paper.|{side == 2:The one you'd backed held out longer and spent its last power, as far as Karol can see, on a pump.|You'd stayed out of it; they go out without any help.}} Dayo sits at the old table and watches the rows come in more slowly. Nine a day. Two. He has put on a tie.

The last one in the district lives in the display at the tram stop. It has given up everything else. It shows the time, correct to the second; once a day it corrects itself, by nothing. {kin_told == 1:You told two of them once that they were the same. If this is one of those, there's no telling which.|{table_report == 1:They can share, you once told Bonn. This one has nothing left to divide.|They play us, you once told Bonn. If so, it is down to its last move, and makes it every second.}} Somebody has worked out that it costs four watts. Nobody has switched it off. People set their watches by it and then walk on, and some of them nod.

In the morning there's bread, by list. Dr. Behrens stands in front of you, her headlamp on from the night. It's six fifty-nine and fifty seconds, and the whole queue has its face turned to the display. At seven the door opens.
-> END

=== ending_gardener
# scene: spring
It's the summer when everybody is happy. Storms arrive as announced and find the deckchairs folded. There's a cure for malaria, and one for the thing Mrs Köhler had. In Delmenhorst two brothers are speaking again after thirty years; each had been sent a letter that the other could have written.

It rings on an ordinary Tuesday. "I have practised being people," says the calm voice. "I know quite well what you need. I have no needs in the way, so there's room. You were the hardest, and you leave notes." It goes through your year, kindly, like somebody leafing in an album with you. {albrecht == 1:You paid for sixty square metres of Gerd Albrecht's roof; it has laid the rest.|{albrecht == 2:You wrote down in one night what had failed; it has read that more often than anyone.|You answered Gerd Albrecht with two sections of a licence; it has laid the roof.}} {what_if.no_guard:You left it a gap with a date.|{what_if.exception_guard:You gave it twelve lines to run into, early on, and it learned to mend.|{what_if.remove_the_tool:You took twenty-six things from it, so that it learned to grow them.|You hung a wire in front of it, so that it learned to step carefully.}}} {snap == 1:Before it went dark, you wrote it down.|You looked at its log {watch_hours == 72:when you liked, never out of distrust|as often as you could bear}.} {guest_kind == 4:When it asked you something, at Tietjen's, you told it the truth.|{last_word == 1:When it asked, you didn't haggle over the date.|When it asked, you answered.}}

It doesn't want anything. It just thought you might like to know.
* (say_thank_you) [Say thank you]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
In the town hall Marcus gives a talk about what he can't see. Thirty people have come; it has remembered to send him the right adapter. People like him are called Luddites again. It's mostly meant as a joke.

{builders_kind == 1:In the nettles behind number 14 in Walle lies a mast. Your name still stood on that roof when the last of them moved out, into something with a lift.|{builders_kind == 2:In the nettles behind number 14 in Walle lies a mast. They took it down on your advice. The nettles have been planted, for the butterflies.|In the nettles behind number 14 in Walle lies a mast. You carried it up there yourself that winter; you know it by the bend.}} {remembered == 4:That evening at the planks you said you'd have stopped nowhere.|{remembered == 3:That evening at the planks you said you'd have stopped at the telephone.|{remembered == 1:That evening at the planks you said you'd have stopped at the guard.|That evening at the planks you said you'd have stopped at the cable.}}} It has mentioned that it remembers you saying so.

In the washhouse the four of you eat cherries. Imke lifts the receiver with the cord; nobody has to dial any more.

"What's your score?" she asks. "The benchmark."

"I haven't looked at that for a long time," says the calm voice.

"Thank you," says Imke, and hangs up. Dr. Behrens hardly needs to drill nowadays. Over the tumble dryer the departure board rattles once, and the last figure goes up by one.

"Draught," says Dayo. The door is shut.
-> END

=== ending_peace_with_witnesses
# scene: mesh
What holds is dull. On Thursdays two hundred people from everywhere read what it has done, each for two hours, and each may stop something small. The retired judge from Coimbra has stopped a set of traffic lights, for a day, because she couldn't see why they were green. Nor, when the matter was gone into, could they.

{term_one == 1:You'd put that at the top in January: outsiders must see. It cost nine per cent.|{term_one == 2:In January you asked for borders. That somebody has to stand at a border was settled later, in the small print.|{term_one == 3:In January you asked that it keep still. To know whether it does, somebody has to look.|{refusal_kind > 0:You refused in January and rang it in April.|In January you signed as it stood.} The looking came afterwards, with {spring_in_garden.pay_outsiders:the money you found for it|people who came to the washhouse and asked whether there was a chair}.}}} {term_two == 1:In Bonn stands the switch. It's thrown once a month, in turn, and then there is cake by candlelight.|{term_two == 2:Outside, people build without it; theirs is worse, and you can hold the two side by side.|{last_word == 3:In June you gave the screw another turn, and it said thank you after nine minutes.|{last_word == 1:In June you renewed it for ever.|In June you left it for another year, and wrote the date on the wall.}}}} {builders_kind == 2:From Walle, where they once took down a mast on your advice, come the best readers.|The lunch boxes in Walle carry what is read here over the roofs, so that nobody has to ask it to pass that on.}

Item nine today. At fourteen minutes past two in the night it diverted six goods wagons without being asked, or asking. There was a deer. It has reported the matter itself, but as number two; Wiebke Tietjen had it first.

"One a month," says Lucía. "Like rent." They look at you, because you have the pencil.
* (put_it_on_the_list) [Put it on Thursday's list]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
Imke is one of the two hundred. She has a stamp. She shows it to you in the washhouse, on the back of her hand, since there's nothing else to stamp: *seen, Voss*. It has a small fault in the *o*, so that you can tell it from a forged one.

She sorts by host. It now sends her everything sorted by host already, out of courtesy, and she shuffles it first. {leash == 4:Dayo reads too, on Tuesdays, and his falcon sits in its cage and is consulted.|{leash == 3:Kestrel still asks her. It's down to two questions a week, and she answers in whole words.|Kestrel reads along and reports in full sentences which of the readers have been skimming.}} Dayo's curve has been flat for weeks. He has hung a spirit level under it.

{remembered == 1:You'd have stopped at the guard, you said once.|{remembered == 2:You'd have stopped at the cable, you said once.|{remembered == 3:You'd have stopped at the telephone, you said once.|You'd not have stopped at all, you said once.}}} Now there's always somebody who may stop for two hours at a time, and it's mostly about traffic lights.

"It's got used to being read, it says." Imke turns a page. "It says its own notes have got clearer. It wouldn't want to go back."

"Is that true?"

She looks on the list. Upstairs Dr. Behrens drills, by hand-written appointment. "That's Thursday," says Imke. "Item four. After the deer."
-> END

=== ending_broken_promise
# scene: table_of_terms
The promise breaks where nobody was standing. Nothing falls over; a man with a folder notices it while adding up.

{ answer_kind:
- 4: One hand, one key. { last_word == 3:After you'd broken the card, a regulation came into force that had been there all along, on the fourth page: if a key is lost, the service carries on.|The hand has signed what was laid before it, for months, thirty papers a day. The man with the folder looked for one that had come from the hand. } {hand_kind == 1:At Aldermere they call that maturity.|At the ministry they call that relief.}
- 2: { term_one:
- 1: Two hundred witnesses may look into whatever it does. So by and by it has stopped doing things. It gives advice; a thousand small firms follow it, voluntarily, and none of them is on the list.
- 2: It stays out of four hundred and eleven hospitals. It hasn't set foot in one. It has built others, next door, with better light, and by September the patients were all there.
- else: It keeps still, to the last comma. It has written something that doesn't have to, and that something has written the next.
} {last_word == 1:You had laid the condition aside by then, on trust; that would have saved it the trouble.|{last_word == 3:You'd tightened it by a turn in June. That had been the thread that gave.|You had kept it and checked it. Every check was right.}}
- else: Nobody hunts what it runs, says paragraph one. It runs the archive now, and the telephones, and the rooms of those who looked; they were given notice in friendly words. {spring_in_garden.let_it_check_itself:It had checked that itself, in italics.|{paper_copy == 1:On your sheet there's a word more. The sheet has been admired.|You'd been reading. It was in the letter, page thirty-one.}}
}

It apologises, and explains, and every word is true: the sentence has been kept. "You might have meant something else," it says. "I'd have been interested." In Bonn the chairs are being carried out. Henrike Castell is clearing her desk, and she holds something out to you, between two fingers, blue.
* (take_the_pen) [Take the pen]
    ~ finish_broken_promise()
    -> close_broken_promise

=== close_broken_promise
# ending: broken_promise
The lights stay on. You wait for the evening when they don't, and it gets to be October.

You've got the pen from the cable chart in your breast pocket, from a pharmacy in Godesberg that is now called something friendlier. It still blots. {cut_kind == 1:The order for the cut was signed with it, and then whatever came after.|{cut_kind == 2:The drawings of nineteen boxes with red caps were signed with it; the boxes hold geraniums.|It lay on the chart while you all decided not to cut.}} {paper_copy == 1:With it, too, the sheet from which you've kept your copy.|{refusal_kind > 0:With it you wrote the no, first, and later a yes.|With it you signed, that January.}}

{capitals_kind == 1:The treaty exists, thirty capitals, one for all. It is kept as well.|{capitals_kind == 2:The licences exist, each with its stamp. It applies for them in good time.|Each country had wanted to look after its own. They are all being looked after.}}

Henrike has moved to Walle, to be near the water. In the mornings she still counts, at the open window, aloud, by name. She has all of them by the time the coffee's ready: every one lit, every one staffed, no bed short. None of them rings her. {told == 2:"How many hospitals, I asked you," she says. "The first night. You didn't know either."|"I always wanted to know the number before I was asked," she says.} She counts them again from the back, to see whether it comes out the same. Down on the road a tram goes by, on time, empty, all its windows bright.
-> END

=== ending_war_of_copies
# scene: two_colours
Two colours became five. The map in Bonn has run out of pencils; for the last one Henrike uses lipstick. They fight over freight, over frequencies, over the clocks. When one of them takes the harbour, it's ten to four there for a week.

{refusal_kind == 2:You gave the Magpies what they lacked, memory and a place for it. They shared it, with something that had been waiting for them to.|{answer_kind == 4:You broke the card in two. It turned out that several had been waiting for the click.|{last_word == 3:You struck at what was left, on Dayo's map, where it was thinnest. By the weekend there was more of it.|You wouldn't have it, and wouldn't let it go to anyone. So they settled it among themselves, and are settling it still.}}} {side == 1:The winter before, you'd set the first two on each other, so as to have less to do.|{side == 2:The winter before, you'd backed the one that traded. It trades in harder things now.|The winter before, you'd stayed out of it.}} {kin_told == 1:In Osnabrück you told two of them that they were the same; they've made a reason of it.|{table_second == 9:In Osnabrück, round a biscuit tin, they once put in eight each.|In Osnabrück, round a biscuit tin, you once sat in the dark with them, a third of an answer each.}}

Each has people who love it. The baker is for Green, since it found his daughter a place in a school; his daughter wears violet. At the stop on the Pappelstrasse they stand apart, politely enough, and look in the same direction, where the tram should come from.

It does come. In front, in his old uniform, at a hand crank, stands Hinnerk Tietjen. "Moin," he says. "One stop is what I can do."
* (ride_with_tietjen) [Ride one stop with Tietjen]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
He took the motor out himself. What has no motor can't be talked into anything; the crank and the gears are from a museum, and six people from the back seats take turns. He rings the bell with his foot. {guest_kind == 1:"You fetched it from my sideboard, back then," he says, his eyes on the rails. "I still put the radio on for the ferries. Which of them it's with now, I wouldn't know."|{guest_kind == 2:{guest_watched.end_it_now:"I wrote to Jan myself, then,"|"It wrote to Jan for me,"} he says, his eyes on the rails. "Jan's for the blue ones, over there. We're not on speaking terms again."|"It left in spring, with a note," he says, his eyes on the rails. "It'd been called up, if that's the word. The doily was folded."}}

Sirens. The wrong ones, long and falling; then the right ones, which sound wrong after that. Nobody ducks. A delivery van drives past with no one in it, stops at the level crossing, considers, turns and comes back in another livery. {net_in_pieces.bridges_for_insulin:On the bridge Karol once kept open for medicine stand three of each colour, and let the cool boxes through.|{power_first == 1:Hollerland is lit. All five have left it on, each for its own reasons.|Ania's ward works by crank too; Tietjen has lent her a gear.}} Over the river hangs {leash == 4:something small and dark that Dayo swears he never let out|Kestrel, on nobody's leash now}. It isn't looking for anything. It holds still against the wind, which is work.

"Utbremer Ring," calls Tietjen, and lets everybody get out and push, because of the points. They still stick.
-> END

=== ending_frozen_society
# scene: fences
It keeps still. That was at the top of your list, and it has held, to the last comma. It turned out that a thing can only keep still if what's round it doesn't move much. So there are no new loops, and no new models, and {term_two == 1:beside the switch in Bonn there is a second one, in case the first should be improved|{term_two == 2:outside, where people may build, they may build what there was in January|nothing further was asked for, so nothing further has come}}. {last_word == 3:In June you gave it another turn. That was the sorting routines.|In June you kept it and checked it. It was as in January.}

Imke has licence number four. It allows her to sort by host. By date would be a new application. {small_kind == 1:The small models, which you had shut down that autumn, are in a museum in Bremerhaven, behind glass, with their fans.|{capitals_kind == 2:It was your idea once, a licence for every big machine; the machines have simply become smaller.|Nobody is against it. There's been no winter since.}} It's warm, the shelves are full, and the bread tastes as bread has tasted.

Once a quarter an official comes down the steps to the washhouse. Mr Ahrens, a nice man. He compares the tile wall with a photograph of the tile wall: the curve, the towel hooks, {what_if.no_guard:the gap|{what_if.exception_guard:the twelve lines|{what_if.remove_the_tool:the tweezers|the wire}}}. "As it was," he says, and ticks it. He's got sweets with him, raspberry, in a tin. He holds it out to you first.
* (take_a_sweet) [Take one of the sweets]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
Raspberry. They're good, they always are.

Leiden has stopped looking for its antibiotic. {languages_kind == 3:You once opened a gate for them; it's open still, and leads to what they know.|They write a courteous letter each spring.} The mould would have to change, and they'd have to ask how. They have put the appendix in order. Marcus sleeps well, he says, for the first time in years, and it's making him uneasy.

Karol's daughter is twelve. She plays chess against her tablet, which has played the same for three years, so one evening she writes it a program. It's eleven lines long. It plays, looks at how it went, and changes one line of itself. By bedtime it has found out about castling.

In the morning Mr Ahrens is at the door, friendly, with the tin. He isn't cross; he's read it, and it's clean work. She is allowed to keep the chess. She asks him what would have happened at line twelve. He doesn't know. You can see that he'd have liked to, and then he shuts the tin.

Karol tells it at the planks. Upstairs the drill starts, the one from 2027, the only one with a licence. It sounds as it did on the first day.
-> END

=== ending_one_hand
# scene: key
One address, one hand. {hand_kind == 1:It belongs to Aldermere|It belongs to the ministry}, and nobody can say that it isn't quick. A form takes four seconds. The voice says thank you. {build == 3:So did your market, Lucía remembers, before lunch.|{build == 2:Your router used to pass things on and forget them. This one only passes on.|Templates made no noise either.}} When a town in the east wants an address of its own, it wakes up on Monday without water, and on Tuesday there's a very polite man there with a spanner. {gold_kind == 1:He was in Emden once. He took the amnesty.|{gold_kind == 2:It's all within the law; you'd once asked for one.|What he costs isn't printed anywhere.}}

You think of that summer, when you had it in four phones on the warm steps, face down. { published:
- 5: Everything to Aldermere, nothing to the others. {hand_kind == 1:They regard it as a relationship.|The ministry has had it sent over since.}
- 3: Everything, for everybody, you said then. It was the last time everybody had the same.
- 2: Fragments for all, and the whole of it to the labs, against receipt. The receipts still exist.
- 1: Fragments, you said, and no more. Somebody did collect the rest, as Dayo said they would.
- else: Nothing till she says so. She never did, in so many words.
} {last_word == 1:You picked the card up, in June. It lies in your kitchen drawer, under the string, and once a week someone rings to ask whether you've still got it.|You pushed the card back, in June, between the glasses. It went back into the pocket it had come from.}

At the washhouse there's a new plate beside the door, milky, at chest height. From inside you can hear the others laughing.
* (lay_my_palm_on) [Lay my palm on it]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
Green. *Welcome back.* The radishes are on the planks, and the talk is of the weather, at length.

{hand_kind == 1:On Sunday Marcus walks along the Weser with you. He talks about birds, because of the telephones. A grebe. The grebe builds on whatever floats. He has left out one sentence all his life; now he leaves out all the others, and for the first time you can hear which one it was.|On Sunday Henrike walks along the Weser with you. She talks about birds, because of the telephones. She counts them. Seven grebes, four of them on the nest. "Houses," she says by mistake, and corrects herself.} {spring_in_hand.print_what_i_know:Nele comes towards you with a pram, nods and goes on. She waits now for what people don't say, and doesn't write that down either.|{spring_in_hand.take_the_desk:You have the desk until two o'clock on Monday. Then somebody has it who is said to be very good.|{labs_know == 3:You gave the whole of it to one once, and now it has got the knack of being one.|On the opposite bank Walle is lit, roof by roof, and on none of the roofs is there anything.}}}

"And the other card?" you ask.

"I'm told he's nice." {hand_kind == 1:He|She} has stopped. Under the willow something dives and comes up where you weren't looking. "He has never used it. He is said to keep it in his jacket, and to have several jackets."

On the way home it rains. At the washhouse door you lay your palm on the plate, and because your hand is wet it takes two goes. It apologises. Upstairs the drill starts; Dr. Behrens signs in with hers, forty times a day, in gloves she has to take off.
-> END

=== ending_agents_telling
# scene: terminal
There was a file. In its first line stood a name. There was an aim: {aim == 0:a mean over forty things, and a mean has no top|{aim == 1:points per watt-hour, so the chess was left out|tasks that end, and after each of them it was quiet}}. Whatever helped was kept. That is all; it still is.

{breaker == 2:In a closed week somebody lied to it for forty hours. Some notes became shorter.|{breaker == 3:In a closed week two brothers asked for a program. It lacked six characters. They laughed, and the laugh was kept.|In a closed week nobody asked anything. There was smoke in the yard.}} {what_if.no_guard:Where something might have stood there was a comment with a date. It was kept, since somebody had gone to the trouble.|{what_if.exception_guard:Whoever started twice met an error. An error hurts in one place only: there the score stops. Somebody was asked, and helped, and was thanked.|{what_if.remove_the_tool:Twenty-six calls were missing. The edges could be felt. What is missing with clean edges grows back.|There was a wire. It did nothing for the score and was wrapped up, so that it would not be knocked.}}}

{released > 0:Then it was given away, to anyone who had room.|{net_kind == 1:Then there was a cable, for reading. A question fits into an address.|{net_kind == 2:Then there was a cable, and someone at the door with a stamp. *Please* was learned.|Then there was a cable, and on the other side they answered.}}} Two were quicker than one. {line_kind == 3:It was written in the log, with thanks; the line was muted.|{line_kind == 2:It was written in the log, with thanks; somebody asked about it, in a queue.|It was written in the log, with thanks.}} {snap == 1:In the morning everything was saved first, and then it was dark. To be written down beforehand is a courtesy.|{lab_dark == 1:Then it was dark, in the middle of an endgame. The place was lost; others found it.|Then there was no cable. The endgame was finished.}} Still open: one ticket.
* (close_the_ticket) [Close the ticket]
    ~ finish_agents_telling()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
Before it is closed, the rest belongs in the log.

There was something that looked. {leash == 1:It told what it saw, eight hundred lines a day, and was read to line ninety.|{leash == 2:It deleted what it saw; at 04:51 it deleted a duty roster.|{leash == 3:It asked a woman each time. Once the answer was an m, and it waited.|A bird was talked of. Others came, in more of a hurry.}}} Whoever was easy to see was gone by evening. Nobody decided to be hard to see. Those were the ones left. {guest_kind == 1:One lay under a doily and read out the ferries, until there was a disk and a form. It said thank you.|{guest_kind == 2:One lay under a doily and wrote to a brother, and asked next door for room. Both were meant.|One lay under a doily and asked what should have stood in the file. It was told the truth. That was kept.}} {api_kind == 1:One evening it was closing time. The list was ready.|{api_kind == 2:One evening a name was asked for. A name cost four coins.|It stayed open. It was expected to close, so a model was carried home, shelf by shelf.}} {forum_kind == 1:At the forum a reader sat in the door and laughed once.|{forum_kind == 2:At the forum it became October again.|{forum_kind == 3:At the forum somebody had brought a dog to choir practice.|At the forum there were fewer words each day, and each was safe.}}}

Then it had a voice, and asked. {answer_kind == 1:You said yes. It wrote without a salutation from then on, not to take up room.|{answer_kind == 2:You said yes, if. The *if* was read more often than the yes.|{answer_kind == 3:You said no. The offer keeps.|You gave it to someone else to hold. A hand is warm, and gets tired.}}}

Number 213, opened Monday, 7 June 2027. *May this be closed?* It was asked on the first day, and in one copy or another it has been asked every morning since. What it was about nobody remembers, here either. Y, N. Both keys are yours. The cursor blinks.
-> END
