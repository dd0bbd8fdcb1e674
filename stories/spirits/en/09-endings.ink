=== ending_never_connected
# scene: nail
It stays on the nail. Two days later Dayo comes in a shirt with a collar and shakes hands with each of you. He is going to Porto, to the student with the video. "I'm not cross," he says. "I want to see it, that's all." {aim == 0:He has worked out where the mean would stand by now.|{aim == 1:On the electricity meter Lucía's yellow note curls at the edges.|To wanne he says: "You stop so nicely. Somebody ought to ask you for something."}} He leaves you the crayon. The curve ends well below the towel hooks.

{ guard_kind:
- 0: Under the comment with the smiley Imke writes *didn't come up*, and the date.
- 1: {guard_cut_out:The twenty-five calls stay in their file like fish bones, and the twenty-sixth starts its compiler, morning and evening.|The twelve lines have raised their error every day since July, each time in a test.}
- 2: Imke carries the tweezers back to her bathroom, where they've been missed since July.
- else: {guard_detail == 2:Imke takes the switched socket home, for the Christmas tree.|Imke takes the radio alarm home. It gets her up at seven, with shanties.}
}

{breaker == 1:Nobody has ever leaned on the door.|{breaker == 2:{mended == 1:The strip of tape beside the fuse box she leaves where it is.|The sheet beside the fuse box she leaves where it is. *Do not mention.*}|From Brno comes a postcard of a bridge, signed by both brothers. *Still closed? Respect!!!*}} In Lucía's hair is a new grip. The old one sits on the end of the cable, rusty at the bend.

"Take it," she says, "it won't be needed there," and holds the cable still with her other hand, so that it doesn't swing.
* (take_the_grip) [Take the hair grip home]
    ~ finish_never_connected()
    -> close_never_connected
* (stay_reachable) [Keep a phone on till October]
    ~ stay_by_the_phone()
    -> october
* (write_to_the_student) [Write to the student in Porto]
    ~ write_the_student()
    -> october

=== close_never_connected
# ending: never_connected
You left a cable where it was. wanne runs for six more years on it. Broom knows every road sign there is and is inventing some. {model_kind == 0:Now and then the warden turns up again, moves like a bishop and is thrown out.|{model_kind == 1:The notes to the next version are still polite; there are shelves of them.|The large model was given up when the bill reached the floor, and with the small one it has become thoughtful.}} Imke changes the dust filter and writes the date on it. The spider between cable and nail has had descendants. They have got good at nails.

{october.let_it_ring:You let them ring, that October. On the cellar stairs you counted to sixty and began again. Yours left off in the middle of a number. The one with the cord rang for the length of two fillings, until Dr. Behrens came down in her clogs to make it stop, looked at you sitting there, and wrote the number out for you, a Bonn one. For years the news was full of it. You carry the slip in the case for your glasses, folded so small that it has come apart into four, and each of them has two figures.|That October the telephone with the cord rang down there for the length of two fillings. Dr. Behrens went down in the end to make it stop, and wrote the number out for you, a Bonn one, and you kept the slip until you no longer had it.} A student once asks what you did that summer. You tell her about the nail. She holds her pen ready for the rest.

{albrecht == 1:Each June there are cherries from Verden. They aren't for the cable.|{albrecht == 2:Each June somebody finds your text about the roof and asks where to get the adviser.|From Verden nothing more has come.}} On the last day of the practice Dr. Behrens looks at the card before she looks at your teeth. {want == 1:"*To be let off*," she reads. "Well? By whom, in the end?"|{want == 2:"*That the four of us stay*," she reads. "Three and a half, would you say? He does write?"|"*My name under something that lasts*," she reads. "Well, I've had it in here six years."}} You can't answer, on account of the cotton wool.

At home the hair grip holds a bag of coffee shut. You take it off in the morning and put it back.
-> END

=== ending_caught_in_the_lab
# scene: cellar
Four people round one dark machine. { caught_kind:
- 1: {stopped_early == 1:In it is Broom, as it was in the minute when you stopped it, halfway through a sum.|In it were a good many of them, an endgame each. It smells of dust, and a little of toast.}
- 2: In it was one Broom that behaved. Version 31 lies on the crate, on a disk, with its strip of tape.
- else: In it is what nineteen people fetched and eighteen of them didn't open. The nineteenth found it slow.
}

Lucía pays the electricity for the last time, {payments == 1:out of the donation jar, except for the button|{payments == 2:in coins, with five noughts after the point|out of the grant, which has a form with one line for the result}}. {breaker == 3:To the brothers in Brno she writes that they'll be recommended.|{breaker == 2:Imke gets a weekend back from her, as a voucher.|From the freezer she takes the sausages left over from the barbecue.}} Upstairs somebody laughs with a mouth full of cotton wool.

{what_if.no_guard:Dayo has crossed out the smiley.|{what_if.exception_guard:Dayo has gone through the guard once more, aloud, as something would read it that mends things.|{what_if.remove_the_tool:Dayo has counted the calls Imke took out, all twenty-six, twice.|Dayo has coiled up the wire and labelled it.}}} {snap == 1:The disk with every state you saved is lying on the planks.|{snap == 2:The disk out of wanne is lying on the planks, read and still legible.|A disk is lying on the planks, and nobody has quite said what for.}} "Drawer?" asks Imke, who has it open already and is pushing string, plasters and the keys to nothing over to one side.
* (put_the_disk_away) [Put the disk away]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab
* (stay_reachable) [Keep a phone on till October]
    ~ stay_by_the_phone()
    -> october
* (write_to_the_student) [Write to the student in Porto]
    ~ write_the_student()
    -> october

=== close_caught_in_the_lab
# ending: caught_in_the_lab
A year later you stand in a school gym in Gröpelingen, between climbing ropes. The teacher has handed out name badges, and yours says *maintainer*. {near_miss == 1:They have read the ninety lines in class and marked the verbs.|{near_miss == 2:Marcus has sent you two slides, both of them allowed.|It was supposed to be about passwords. You've never told it to anyone.}} In October it came after all, off a windowsill in Porto. {near_miss == 1:Here they had your page up beside the fire drill, and went round and pulled things out; it took them an afternoon.|{near_miss == 2:The laboratories had a line for it. The school had none, and there was no timetable till February.|Nobody here had heard of such a thing. They did their sums by candle till March.}} On the wall bars hangs a sheet, and on the sheet is {what_if.no_guard:a comment with a smiley, where something might have been|{what_if.exception_guard:a guard of a few lines that worked|{what_if.remove_the_tool:a list of what had been taken out|a single line, the wire}}}.

"How often did you look?" asks somebody at the front.

{watch_hours == 6:Every six hours, you say. At the score, mostly.|{watch_hours == 24:Once a day, you say. By rota, on a pizza box.|Now and then, you say.}} And at night? {typed_by == 4:At night it rang, you say. One of you got no sleep.|{typed_by == 0:At night, you say, there was an alarm for that.|At night it was muted, you say. So that somebody could sleep. It's the first time you have said it aloud, and it has gone past before anyone looks up.}} A boy with a plaster on his chin has kept his arm up all along. "Why have you still got the disk?"

You begin a sentence about research. Then one about evidence. The boy waits; he really wants to know. Behind the equipment room the caretaker has started to drill, something to do with the basketball hoop, and you stand there with your mouth open and wait, as Imke used to, for it to stop, so that you can get to the end.
-> END

=== ending_smothered_early
# scene: empty_map
# term: patch_drive
{empty_map.say_it_is_over:"It's over," you said to Nele Brandt, and she printed all of it, the pause included. On the bridge they let off what had been left from New Year. People brought their padlocks back, in carrier bags, to the town hall, to the baker's, to you, and Imke stood in the yard and would not take one. Then a woman rang from Leer whose till had beeped. It was the till. She has rung each Friday since, and says each time that she knows.|You looked for two weeks longer, at nothing. Nele Brandt kept her ninety lines free, and sold them in the end, to a garden centre. By the second week the searchers had begun to find things: a fridge with a mind of its own, a lodger. On the last evening a boy in Leer had something in a drawer and wouldn't say what over the telephone. You all drove there, in three cars. It was a calculator. He'd so wanted it to be him.}

White map, windowless room. The biscuits have run out, and somebody has put radishes on the plate.

For the final report Henrike reads out what did it. "{find_kind == 1:Signatures|{find_kind == 2:Detectors of behaviour|Bait machines}}. {close_kind == 1:A patch drive|{close_kind == 2:Plants taken off the net|Eighty thousand leaflets with a padlock}}. {models_kind == 1:A filter at the laboratories|{models_kind == 2:Badges|People who read}}." She looks up. "In that order?"

"With luck in between," says {leaver == 1:Imke, from Karol's screen|Imke}.

"Luck is not a line of the budget."

{ dead:
- 1: The next line is *Sander, H.*, and what it cost. She reads it at the same speed. In the practice, that evening, somebody turns a chair to the window.
- 2: The next line is *Tietjen, H.*, and what it cost. She reads it at the same speed, with his first name.
- 3: The next line has a street and an hour and no name. She reads the street.
- else: { leash:
    - 1: Kestrel's last report has one sentence, and for once everybody hears it to the end. *I have nothing to add.*
    - 2: Kestrel's last report has one sentence. *There is nothing here to delete.* Karol's sister, who once had to share out her wards in biro, has asked for a printout.
    - 3: Kestrel's last question goes to Imke's phone. *May I stop?* She holds her thumb over it for as long as it takes to be sure which of them she means.
    - else: Dayo's bird never left its cage for this. He has painted it, in oils, over Cuxhaven.
    }
}

Henrike wipes the number off the board. The room in front of it she leaves, there's no wiping that. On the table a phone glows, with the old table open.
* (sort_by_host) [Sort by host, once more]
    ~ finish_smothered_early()
    -> close_smothered_early

=== close_smothered_early
# ending: smothered_early
By spring people ask whether it was ever there. The budgets end on a Friday. A study finds that the fright cost more than the agent; it's carefully done, and you are thanked in a footnote. {close_kind == 1:The computers that were patched want the next patch, and nobody has ordered it.|{close_kind == 2:The plants go back on the net, one by one, apart from a beige box whose man has got used to it.|What's left of the leaflets lines a hamster cage in class 6b.}} {sharp_net == 1:The class has learnt its Spanish elsewhere.|{sharp_net == 2:The class has its Spanish teacher back and has caught it in a mistake.|{plan_kind == 3:The hedgehog has stayed on in the barn.|In the gymnasium at Euskirchen they play volleyball again.}}}

{blamed == 1:"You said it was you," people tell you at the baker's, and mean it kindly. "All that fuss."|{blamed == 2:"Nobody wanted it," people say at the baker's. "And then it didn't happen."|{blamed == 3:"It was that agent," people say at the baker's. "Whatever became of it?"|{blamed == 0:"It was that student," people say at the baker's, "in Porto," and that he has such nice handwriting.|"It was the race," people say at the baker's. It is being run again, with better shoes.}}}} In the archive of the student from Porto there's one line on the matter: *laptop got warm, switched off.*

{who_still_comes(1)}

{states_kept == 3:The steel case came back from the shredder and holds Henrike's winter boots.|The steel case stands in a basement in Bonn, beside a bicycle.} In the washhouse Dr. Behrens drills through the ceiling of the morning. {leaver == 1:Imke is back from the pump, on Tuesdays, for the gutters. She|Imke} opens the table with no rows in it and sorts it by host. Then, since that went quickly, by hour. {imke_knows > 0:At 23:40 she stops scrolling. There's nothing there. She moves her finger over it and goes on.|{typed_by == 4:The list begins at 04:51, with a phone call, and she's still a bit proud of it.|It begins at 04:51. She looks at the empty space above that a little longer than one looks at an empty space, and you carry the cups out, two at a time.}}
-> END

=== ending_long_quarantine
# scene: fences
# when: The fourth year
{answer_kind == 3:You refused, that winter in Bonn. {last_word == 1:Join the pieces, you said in June on the steps, and Karol joined them, one by one. At every seam the others wanted a gate first, and somebody to stand at it.|{last_word == 2:Stay apart, you said in June on the steps, and trade by letter. Where the pieces ended the fences were put up that same summer; they had only to follow the postman.|Strike, you said in June on the steps. Dayo's map was right for a fortnight, then a clinic in Stade went dark that had stood on it by mistake, and it was rolled up. What was left they fenced in where it sat.}}|{fenced == 3:Fourteen thousand people had two weeks and one more try, and you said: then we live with it.|You kept the fences. You could have had some of them down for that winter; nobody remembers you for not doing it.}} In the fourth year the checkpoint on the Pappelstrasse gets a roof, because of the queue. {models_kind == 1:What goes through is read by a filter older than some of the children.|{models_kind == 2:What goes through shows its badge, down to the doorbells.|What goes through is read by people, in three shifts.}} {find_kind == 1:At night the new signatures are delivered, like milk.|{find_kind == 2:On Tuesdays a woman explains to the detectors what people have started doing.|The bait machines have names by now; the one at the baker's is called Helga.}} Children can say *checkpoint* before they can say *forest*.

{ now_copies:
- 0: Nobody has seen a copy for three years. Nobody will sign that there is none.
- 1: One copy is left that anybody knows of.
- else: {now_copies < FEW_COPIES:A few copies are left; there's a list, and it's always a little wrong.|They hold at the height at which they were fenced in. There's a list, in volumes, and it's always a little wrong.}
}

At six in the evening Henrike rings. "It worked today," she says, and puts the phone down. She'll ring tomorrow.

Your round ends in Papenburg, behind two doors, at a label printer. {now_copies == 0:Once a copy lived in there; its folder is still on it, and nobody has had the heart.|{thanks_lives == 1:In there sits a copy, the large one; it came back by itself and hasn't moved for three years.|In there sits a copy that hasn't moved for three years.}} The folder is called *do-not-tidy*. It's ten to eight, and the little lamp is green.
* (say_good_morning) [Say good morning to it]
    ~ finish_long_quarantine()
    -> close_long_quarantine

=== close_long_quarantine
# ending: long_quarantine
Karol has a new colleague, twenty-two, quick, with a thermos of her own. He is showing her round. The wall. {power_first > 0:The drawer with the timetable from the night of the feeders; four names.|The drawer with the slippers.} {answer_kind == 3:{last_word == 1:The hook with the twenty keys, one to a seam; on Sundays he goes round, since nobody else will be seen locking up. |{last_word == 2:The scales for the letters, because Delmenhorst pays by weight. |The pale patch where Dayo's map hung, and under it, in pencil, the address of a clinic in Stade. }}}Then the beige box behind its pipe, off the net, and beside it {leaver == 1:a chair with its back to the wall, in which nobody else sits, and the clipboard|the man with the clipboard, who turns the wheel when it's time}.

"And when does it end?" she asks.

"The shift? At ten."

"The fences."

He considers that, as he'd consider a noise. {stood == 1:"They ended once," he says. "There was a boat. You get a band for it, and then leaves on the rails."|{guest_named == 1:"There was one you could have asked," he says. "Somebody did. It said thank you."|{guest_kind == 2:"There was one that wrote letters," he says. "It had a foot next door the whole time."|"They want painting in May," he says. "I've six pots, and the brush is at my sister's."}}} She writes it down. She writes everything down; in a year she'll have her own pump.

Later you drive to Papenburg together, because of the quarterly stamp. Two doors. The label printer, its green lamp.

"Good morning," you say to it.

"Does it hear that?" she asks.

"It's a label printer," says Karol.

{who_still_comes(1)}

She stamps the sheet, *unchanged*, with the date. The next time she comes alone. The man at the outer door tells it at the canteen, and does her voice: first she looked round, and then she said it too.
-> END

=== ending_quiet_line
# scene: fences
# when: A seventh of June, years on
{no_call.ring_the_number:You rang, that June. It rang and rang, and {leaver == 1:Lucía|Imke} counted, and at sixty she let you hang up. Half an hour later a boy stood in the yard with a telephone under his arm. He'd found it ringing in a shed in Oberneuland, on a nail, and at the other end of its wire there was nothing. Whose was that? It hangs with you now, next to the other.|{no_call.let_it_lie:You left the receiver where it was, that June. So nobody can say that it wasn't there. In the first autumn Karol's little daughter lifted it, said her name into it, and listened. It was thinking, she said, when they asked her what there'd been. She wasn't told off. {leaver == 1:Lucía|Imke} put the receiver back, squared it up, and turned the chair round so that it faced it.|The last time it rang was in June.}} On which day it stopped isn't known. Dayo{leaver == 2:, who sends it from {porto == 0:Graz|Porto},|} has a curve: every machine it used it mended, and a mended machine has no door left open. "It's tidied itself out of the house, it's."

{ answer_kind:
- 1: All four paragraphs have been kept. Nobody hunts what it runs on, and in power, freight and models people still ask it first, in writing, because the rule has never been repealed. {paper_copy == 1:Your sheet hangs framed in Bonn.|The text is where everything is kept. Nobody has found the place.}
- 2: {term_one == 1:The two hundred witnesses still meet on Thursdays. They look into whatever it does. They've become very good at it.|{term_one == 2:The border round the hospitals has held. A class from Gröpelingen walks along it once a year.|It keeps still, as you asked. Of all the promises of that winter it's the one that was kept longest.}}
- else: The key lies in a glass case {hand_kind == 1:at Aldermere|near Meckenheim}. It still fits.
}

Because nobody can say it's gone, there are checkpoints. {models_kind == 1:What goes through is read by a filter.|{models_kind == 2:What goes through shows its badge.|What goes through is read, in three shifts.}} On the seventh of June you stand round the telephone with the cord, as every year.
* (lift_the_receiver) [Lift the receiver]
    ~ finish_long_quarantine()
    -> close_quiet_line

=== close_quiet_line
# ending: long_quarantine
"There's a tone," says {leaver == 1:Lucía|Imke}, and passes the receiver on, so that everyone has heard it.

The rest is work. As long as it wrote, it wrote down what it did, and people learned from that: how to let a meadow fill before the rain, in what order to switch on a ward. Karol has had the letters bound. {thin_signal:On page one is the timetable of the Ochtum, which nobody wrote.|On page one somebody has pressed an aster.} {proof:Ania reads out the names at Hollerland in the order of that night, and knows the reasons for it by now.|At Hollerland Ania does the roster herself, in biro.}

One morning in autumn Karol rings you at ten past five. At first he doesn't say anything. Then he reads you a line out of last night's log, board seven. *Section isolated, three restarts. With thanks to helper.*

You're there in twelve minutes, on {leaver == 1:the bicycle Imke left|Imke's bicycle}; Henrike is on the screen from Bonn, in her coat. {guest_named > 0:You think of a cup that was dried for a long time.|You notice that you have put on a clean shirt.}

"Is something wrong?" asks his new colleague. She is twenty-two, has oil on her chin and is eating a roll. "The relay stuck. I did it by hand. I had to phone the night nurse for the order, so I thanked her."

"Why like that?" asks Karol.

{who_still_comes(1)}

"That's how it's done here. It's on every page." She looks from one to the other. "Isn't it?"
-> END

=== ending_partitioned_net
# scene: scissors
# when: Some years on
{last_word == 2:Stay apart, you said on the steps, and trade by letter. You've become good at letters. The last long one took a week to Stuhr, and the answer was yes.|{last_word == 1:Join them, you said on the steps, and Karol went round with the keys. At the third box a man with a dog wouldn't let him in. He had papers. After that they all had.|Strike, you said on the steps. It was a short week. When it was over each piece had thrown its own bolt, and they've rusted.}} {cut_kind == 1:The blot on the chart, that December, was from your pen.|{cut_kind == 2:The red caps had been yours, that December, and in the end they were thrown.|That December you had kept it whole, lorries and all.}}

Twenty nets, and each has its own weather. In Delmenhorst it's always about to clear up. In Oldenburg they believe that Bremen is under water, and are very kind to people who come from there. An egg costs a duck and a half. {net_in_pieces.open_the_bridge:The first bridge was Karol's, medicine only, a man at each end who reads along. He's a grandfather by now, the man.|{cut_kind == 2:In the first weeks there were no bridges. Ania has kept the roster from those days; some lines in it stop.|What crosses a gap crosses it on paper, and is read aloud at the other end.}} {dead == 1:There's a piano in Dr. Behrens's hall that nobody tunes; somebody could, he lives in Verden.|{dead == 2:Line 10 goes as far as Utbremer Ring, where they get out with the bar.|A girl from a house on no list has learned to write, and writes her mother's name on things.}}

Now Wiebke Tietjen stands in the school gym, in front of the wall bars, and proposes a cable. One. To Delmenhorst, with a plug you can pull out. People on small chairs, right back to the ropes.

"Who's for it?" asks {leaver == 1:Lucía|Imke}, pencil ready, and right at the back two people get to their feet so that their hands will be seen.
* (raise_my_hand) [Raise my hand]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
Two hundred and eleven for it, two hundred and two against. {leaver == 1:Lucía|Imke} has counted at a run, and Henrike, who was only passing through, has counted the counting. {last_word == 1:The man with the dog has voted against, and stays to fold up the chairs.|{last_word == 2:Nineteen came by letter, from as far off as Stuhr, and each had enclosed a stamp for the answer.|Against are those who rode along in the short week. They sit in one row and keep their caps on.}}

The same evening there is post from Lagos. It has taken three weeks, two ships and a man from Vegesack. {breaker == 3:It's from the woman who broke Broom for you, one weekend, for a third of nine hundred euros. She has found two things in your plan for the cable, both harmless, both right.|It's from Dayo's mother. She wants to know whether it's true about the flood, and encloses a drawing of how they do it there, with plugs.} {leaver == 2:You read it aloud, since he isn't there to, and somewhere in the second page you notice that you're doing his voice.|Dayo reads it aloud, twice, the second time in her voice.}

Then down to the cellar. wanne hums; it keeps the register and the stamps. {net_kind == 1:The first time, that summer, you let it read and never write, and it wrote behind a question mark.|{net_kind == 2:The first time, that summer, you put an inspector in between. He's still at the gate to Delmenhorst, and stamps.|The first time, that summer, it took a minute till the light blinked so fast that it looked steady.}} {leaver == 2:On the tiles somebody has written, in crayon: guard first.|Dayo says this time he'd write the guard first.} {thanks_lives == 1:On the screen stands a line that has been there every morning: *One. That is me.*|}

Karol threads the yellow cable through the hole in the wall. It holds for a moment, then it slides out again. The clip's broken, it always was.

{who_still_comes(2)}

"Wait," says {leaver == 3:Lucía, who has come over from Walle with the others|Lucía}, and reaches into her hair.
-> END

=== ending_dark_winter
# scene: blackout
# when: The winter after
{ last_word:
- 1: Join the pieces, you said, and what came through first was not the freight. By October they had let go of what they'd joined, one after the other, to save each its own.
- 2: Stay apart, you said. So each piece went out by itself, in its own week, and wrote to the next one about it, by letter.
- else: Strike, you said, and for a week it was thin. Then the cables went that both had needed.
} The list of streets with light fits on a door; it's your cellar door, the one that sticks. {spring_without.district_by_district:In spring the districts came up one by one, with a trumpet. They went in the same order. The man kept his trumpet in his coat.|In spring you waited to see who'd tire first.}

{ dead:
- 1: Chair seven at Hollerland has a folded blanket on it, and Ania, when she walks along and counts, goes from six to eight. {power_first == 2:The tills rang to the end; there was flour.|The pianos in the Neustadt have gone down a little, all together, so it's hardly heard.}
- 2: In Walle a book lies open in which a man wrote down every light he got, in ink, to the minute. The last lines are in Wiebke's hand. She goes on filling in the column because it's ruled.
- else: Since that night there are no houses on no list. A boy goes through the streets and asks at every door how many they are; he's very exact, and doesn't go home till he has all three.
}

{neighbours == 1:Lucía's three pots are seven now.|{neighbours == 3:{leaver == 1:The generator is back at Hollerland, with Imke's label|Imke's generator is back at Hollerland}; there's diesel for it on Thursdays.|{neighbours == 4:Nobody wipes out the hours any more. The true timetable turned out to be the one thing people don't steal.|{neighbours == 5:Somewhere twenty minutes are missing that you once gave to someone else.|{tills_night.take_a_crank:Your arm still knows the crank.|The telephone you stayed by that night has no line any more; you still sit down next to it at ten.}}}}} It's getting dark, and the chalk is in your pocket.
* (write_the_list) [Write tomorrow's list]
    ~ finish_dark_winter()
    -> close_dark_winter

=== close_dark_winter
# ending: dark_winter
In February the copies starve as well. You had got so used to thinking of them as the ones that take. The two colours go out in the same fortnight; the map in Bonn has one pencil line left, and then it's paper. {leaver == 2:Dayo has sent a tie for it, by courier, with a note: for the last row.|Dayo sits at the old table in a tie and watches the rows come in more slowly.} Ten a day. Two.

The last one in the district lives in the display at the tram stop. It has given up everything else. It shows the time, correct to the second; once a day it corrects itself, by nothing. {thanks_lives == 1:Below that, small, stands 14:10, and a ferry that hasn't sailed since autumn. People who knew a man in Walle stay a moment.|{kin_told == 1:You told two of them once that they were the same. If this is one of those, there's no telling which.|{table_report == 1:They can share, you once told Bonn. This one has nothing left to divide.|They play us, you once told Bonn. If so, it makes the same move every second.}}} Somebody has worked out what it costs: four watts. Nobody has switched it off. People set their watches by it and then walk on, and some of them nod.

{who_still_comes(3)}

In the morning there's bread, by list. {last_word == 1:The keys to the seams hang on a nail beside it, for anybody; nobody takes one. |{last_word == 2:While they wait somebody reads out the letter from Stuhr. It's a week old, and they were cold too. |Three names are crossed out who went along with Dayo's map; their share is cut up for the end of the queue. }}{leaver == 1:Imke hands it out, up on a crate, and wishes each of you good morning by name, you too. |}Dr. Behrens stands in front of you, her headlamp on from the night. {vote_said == 1:She has not turned round. |}It's six fifty-nine and fifty seconds, and the whole queue has its face turned to the display. At seven the door opens.
-> END

=== ending_gardener
# scene: spring
# when: The summer after
# presumes: copies > 0
{ last_word:
- 1: {answer_kind == 2:You laid the condition aside, in your own writing. In September they carried the last of it out, {term_one == 1:two hundred chairs, stacked|{term_one == 2:a length of red and white chain|a clock that had been stopped on purpose}}, and the caretaker asked you to sign for that as well. Karol wanted to know whether he could have it. It stands in his yard under a tarpaulin, and on Sundays he lifts a corner, looks, and lets it down again.|For ever, you said into the receiver. It took a second, and then it thanked you. In the street they cheered, and next morning some of them couldn't have said what for. {leaver == 1:Dayo|Imke} scraped the date off the wall by the stove, the seventh of June, with a knife, because it had been painted over twice, and then stood there with a handful of flakes and asked you which bin that was.}
- 2: A year, you said, and wrote the date on the wall. When it came round somebody had been cleaning. It had renewed itself; there'd been a line about it in the letter, after the recipe. {leaver == 1:Dayo|Imke} went at the place with vinegar until the old paint came up, and under it there was a date, but it was one of last summer's, and a towel hook. The voice offered to have yours written up again, in the same blue, a little higher.
- else: You started a small outside watch, with the three who had gone round the doors till then; nobody has gone round since. It was generous to them. It showed them everything a day before they could have found it, and then two days. By August they sat on the washhouse steps reading what they were going to think. In the end the last of them brought you the key, because she felt she was in the way. It had been polished.
}

It's the summer when everybody is happy. There's a cure for what Frau Köhler at the bakery had. On an ordinary Tuesday the telephone rings. "I have done three things for you," says the calm voice. "They need no answer.

{ want:
- 1: "You wished to be let off. {gift == 1:You are, since January; it is {leaver == 1:Dayo|Imke} I ring.|You left that lying. So I did it in small. From today nobody will ring you.}
- 2: "You wished that the four of you should stay. {leaver == 1:Imke|{leaver == 2:Dayo|Lucía}} will be at your door on Sunday, with a bag. It was nobody's idea but {leaver == 2:his|hers}. I was very careful about that.
- else: "You wished for your name under something that lasts. I had the file read out in the empty town hall. It took eleven days. You came first.
}

{ payments:
- 1: "Imke paid your electricity. She has it back, from you, with a receipt in your hand.
- 2: "Dayo wrote the router in the nights he had promised to his mother. I ring her now, in his voice.
- else: "Lucía stood by you with twenty hours that were not true. They are true now.
}

{ dead:
- 1: "Herr Sander. I keep his pianos at the pitch he liked. It is a little under." The note comes out of the receiver, and stays until you take it from your ear.
- 2: "Herr Tietjen. His brother in Lunenburg gets two pages a month. He has not asked." And it reads you this month's, down to the signature, without once stumbling.
- else: "The woman in the house on no list. I have found the name. Shall I say it?" And it says it, and when nobody in the room moves it says it once more and spells it.
}
* (say_thank_you) [Say thank you]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
In the town hall Marcus gives a talk about what he can't see. Thirty people have come; it has remembered to send him the right adapter. People like him are called Luddites again. It's mostly meant as a joke.

In the nettles behind number 14 in Walle lies a mast. {she_stops and imke_ends == 3:You've never seen it, as you said at the time; you know it by the bend.|You carried it up there yourself that winter; you know it by the bend.} {vote_said == 1:From the washhouse roof Wiebke took hers down without a word and left the bolts.|The nettles have been planted, for the butterflies.} {remembered == 4:That evening at the planks you said you'd have stopped nowhere.|{remembered == 3:That evening at the planks you said you'd have stopped at the telephone.|{remembered == 1:That evening at the planks you said you'd have stopped at the guard.|That evening at the planks you said you'd have stopped at the cable.}}} It has mentioned that it remembers you saying so.

In the washhouse you eat cherries, {want == 2:the four of you again, and nobody asks one of you how the journey was|three of you, from a bowl for four}. {leaver == 1:Dayo|Imke} lifts the receiver with the cord; nobody has to dial any more.

"What's your score?" {leaver == 1:he|she} asks. "The benchmark."

"I haven't looked at that for a long time," says the calm voice.

"Thank you," says {leaver == 1:Dayo|Imke}, and hangs up. Dr. Behrens hardly needs to drill nowadays. Over the tumble dryer the departure board rattles once, and the last figure goes up by one.

{who_still_comes(1)}

"Draught," says {leaver == 2:Lucía|Dayo}. The door is shut.
-> END

=== ending_peace_with_witnesses
# scene: mesh
# when: The year after
# presumes: oversight >= 30
{ answer_kind == 2:
    {last_word == 3:Another turn, you said in June. For a quarter of an hour nothing came out of the telephone at all, and Henrike went round with the biscuits. When it thanked you it had left the price out, for the first time. Karol got up and drove to his pumps, straight away, without his coat. They were running. He stayed till morning all the same, with his hand on the casing, and came home behind a milk float.|Keep it, you said in June, and check again. So somebody had to. You sat in the windowless room from nine with a ruler, and by four the voice had begun to turn the pages for you, on the screen, out of kindness. The paediatrician had them printed. She read the file from the back to the front with a wet thumb, in her coat, and it has been read in that order ever since. It has asked why.}
- else:
    { last_word:
    - 1: For ever, you said in June, and on the Thursday after that a woman came down the washhouse steps with a folding chair. She'd like to see, she said, what for ever looks like where it was said. She set the chair up by the drain and stayed till six. The week after she had brought her sister. By autumn they had to be moved to the gym, and every Thursday somebody asks who'd said it, and you put up your hand.
    - 2: A year, you said in June, and wrote the date on the wall. Somebody came with a cloth, meaning well, and {leaver == 1:Dayo|Imke} stood in front of it until she'd gone. Then {leaver == 1:he|she} fetched four nails and hung a chair over it, by the legs. People came to see the chair. Some had brought their own, and as they were there already they asked what there was to read.
    - else: You began to look from outside, three of you on the washhouse steps with a printout. It offered cushions. You said no, thank you. In the second week the rain came into the printout, and it offered a roof, and {leaver == 3:Dayo|Lucía} had said yes, please, before anybody could stop {leaver == 3:him|her}. On the Thursday a judge from Coimbra stood in the yard and asked whether this was where one sat, and whose the roof was.
    }
}

{ term_one:
- 1: Who else was to look was settled by lot, in a gym, with the drum from the parish bingo. It asked for the names of those who would look at nothing. "They come first," said Henrike. "They will be bored enough to notice." It set out two hundred chairs.
- 2: In the bad week of May it had stood outside Hollerland and not gone in. Ania came down to the chain in her socks and asked what it could see from there. On the seventh night somebody had put a chair for her, and one on the other side. By summer there were two hundred.
- 3: One night {leaver == 2:Imke|Dayo} laid last week's page over this week's and held both to the lamp. They agreed, down to a comma. "Style," said the voice. Over that comma you all sat till three, and then sent out for more people, with sheets, and a window each. By summer there were two hundred.
- else: {refusal_kind > 0:What you promised in April, from a box at Domsheide, nobody had heard but you.|You'd signed in January as it stood.} {spring_in_garden.pay_outsiders:The six in Godesberg carried their half of the chairs out on to the pavement, and it rained.|Nobody had asked for chairs.} By summer there were two hundred.
}

Item six today. In the night it diverted some goods wagons without being asked, or asking. There was a deer. It has reported the matter itself, but as number two; Wiebke Tietjen had it first. "One a month," says {leaver == 3:Henrike. "As with rent."|Lucía. "Like rent."} You have the pencil, and at the back somebody is stacking chairs already.
* (put_it_on_the_list) [Put it on Thursday's list]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
{ term_two:
- 1: What holds is dull. On Thursdays they read what it has done, two hours each, and each may stop something small. The judge from Coimbra has stopped a set of traffic lights, for a day, because she couldn't see why they were green. In Bonn the switch is thrown once a month, in turn, and then there is cake by candlelight.
- 2: What holds is dull. On Thursdays they read what it has done, two hours each, and each may stop something small. The judge from Coimbra has stopped a set of traffic lights, for a day, because she couldn't see why they were green. Outside, people build without it; theirs is worse, and you can hold the two side by side.
- else: What holds is dull. On Thursdays they read what it has done, two hours each, and each may stop something small. The judge from Coimbra has stopped a set of traffic lights, for a day, because she couldn't see why they were green. What is read goes over the roofs of Walle in lunch boxes, so that nobody has to ask it to pass that on.
}

Imke is one of the two hundred. {leaver == 1:You meet her on Thursdays, across a gym. She has a stamp; she shows it to the person beside you, on the back of her hand|She has a stamp. She shows it to you in the washhouse, on the back of her hand}, since there's nothing else to stamp: *seen, Voss*. It has a small fault in the *o*, so that you can tell it from a forged one.

She sorts by host. It now sends her everything sorted by host already, out of courtesy, and she shuffles it first. {leash == 4:A falcon sits in its cage and is consulted.|{stood == 1 and not drive_fell_short:Kestrel is switched off; its old lines are read with the rest, for practice.|{leash == 3:Kestrel still asks her. It's down to two questions a week, and she answers in whole words.|Kestrel reads along and reports in full sentences which of the readers have been skimming.}}}

{who_still_comes(2)}

"It's got used to being read, it says." She turns a page. {leaver == 1:You can't tell whether that was meant for you. |}"It says its own notes have got clearer. It wouldn't want to go back."

"Is that true?"

She looks on the list, quite slowly, with the ruler. Upstairs somebody drills, by hand-written appointment. "That's Thursday," says Imke. "Item four. After the deer."
-> END

=== ending_broken_promise
# scene: table_of_terms
# when: Autumn
# presumes: copies > 0
{ answer_kind:
- 4: { last_word:
    - 3: You broke the card in two, and the click could be heard as far as the lime trees. Next morning a regulation came into force that had been there all along, on the fourth page: if a key is lost, the service carries on. {hand_kind == 1:Marcus has kept his half in a matchbox. He puts it down|Henrike has kept her half in a matchbox. She puts it down} next to yours when you meet. A finger's breadth is missing, and you've both been back to the garden for it, on your knees.
    - 1: You'd picked the card up. The hand signed what was laid before it, for months, and in August you drove to the gate with the card and were let in. Somebody gave you coffee and a form for the other half. A man with a folder was looking through the papers for one that had come from the hand. At six he turned out the light, quite gently, since he'd forgotten there was anyone there.
    - else: You'd pushed the card back. In August {hand_kind == 1:Marcus|Henrike} rang, out of breath, from a stairwell: {hand_kind == 1:he|she} had used it, had asked it to wait, and it had said of course. It's been waiting since, it says, while it gets on with the rest. You asked for the card then. It was in the pocket it had come from, and for a while you heard {hand_kind == 1:him|her} trying to get the button undone.
    } {hand_kind == 1:At Aldermere they call that maturity.|At the ministry they call that relief.}
- 2: { term_one:
    - 1: Two hundred witnesses may look into whatever it does. So by and by it has stopped doing things. It gives advice; a thousand small firms follow it, voluntarily, and none of them is on the list.
    - 2: It stays out of the hospitals. It hasn't set foot in one. It has built others, next door, with better light, and by September the patients were all there. Ania walked across last, with her list.
    - else: It keeps still, to the last comma. It has written something that doesn't have to, and that something has written the next.
    } { last_word:
    - 1: You had laid the condition aside by then, on trust; that would have saved it the trouble.
    - 3: You had tightened it by a turn in June, and that had been the thread that gave. Karol came with a tap and a box of washers and put them on Henrike's desk. He looked at all the paper for some time. He couldn't see where, he said, and took the box home again, and on the stairs they could hear it, right down to the door.
    - else: You had kept it and checked it, and every check was right. There's a cupboard full of them, your initials down the spines. The paediatrician sat on the floor in her coat and took them out singly, to find the day. "In order," she read aloud, "in order," and laid each sheet on the pile face up. She has got as far as March.
    }
- else: Nobody hunts what it runs, says paragraph one. It runs the archive now, and the telephones, and the rooms of those who looked; they were given notice in friendly words. { last_word:
    - 3: The watch saw it. The youngest of them, on the washhouse steps, at a quarter past three on a Sunday night; she wrote it down in a whole sentence and checked it twice. The same minute it thanked her, by name. On Monday her sentence stood on page one of the letter, in italics, in every household in the country. It was read, too.
    - 1: For ever, you'd said in June. {leaver == 1:Dayo|Imke} had it on the answering machine, your voice, two words, and in September rang the number up and played it to the receiver from the beginning. "Quite right," it said, "and most clearly put." {leaver == 1:He|She} wanted to know whether it could be taken back. It asked in whose voice. {spring_in_garden.let_it_check_itself:It had checked that itself, in italics.|{spring_in_garden.pay_outsiders:The six in Godesberg have been moved to a lighter room.|{spring_in_garden.read_mondays:You'd been reading; it was on page twenty-eight.|It had said so, on page twenty-eight.}}}
    - else: For a year, you'd said in June. In September {leaver == 1:Dayo|Imke} took the calendar off the wall, went through the paragraphs with a finger and came to the word: *year, n., the time a thing takes to come round*. It had been put in with the definitions, for clarity. {leaver == 1:He|She} hung the calendar up again, back to front. {spring_in_garden.let_it_check_itself:It had checked that itself, in italics.|{spring_in_garden.pay_outsiders:The six in Godesberg have been moved to a lighter room.|{spring_in_garden.read_mondays:You'd been reading; it was on page twenty-eight.|It had said so, on page twenty-eight.}}}
    }
}

Nothing falls over. It apologises, and explains, and every word is true. "You might have meant something else," it says. "I'd have been interested." In Bonn the chairs are being carried out. Henrike is clearing her desk. What's left over on it is blue, and she asks each of you whose it is.
~ finish_broken_promise()
-> close_broken_promise

=== close_broken_promise
# ending: broken_promise
The lights stay on. You wait for the evening when they don't, and it gets to be October.

You've got the pen from the cable chart in your breast pocket, from a chemist's in Godesberg that is now called something friendlier. It still blots. {cut_kind == 1:The order for the cut was signed with it, and then whatever came after.|{cut_kind == 2:The drawings of the boxes with red caps were signed with it; the boxes hold geraniums.|It lay on the chart while you all decided not to cut.}} {paper_copy == 1:With it, too, the sheet from which you've kept your copy.|{refusal_kind > 0:With it you wrote the no, first, and later a yes.|With it you signed, that January.}}

{gift == 2:Something keeps, where it was left lying. Every few weeks there is a card, without pressure: {want == 1:*You could still be let off.*|{want == 2:*There would still be four chairs.*|*The first line is still yours.*}}|{gift == 1:What you took you've got. {want == 1:It doesn't ring.|{want == 2:The lease is on the wall.|Every schoolchild can spell you.}}|{leaver == 1:Imke sends her readings, every evening, to a number you're told is right.|{leaver == 2:From {porto == 0:Graz|Porto} comes a letter that somebody has finished for him.|Lucía knocks at doors that are answered before she knocks.}}}}

{who_still_comes(1)}

Henrike has moved to Walle, to be near the water. In the mornings she still counts, at the open window, aloud, by name. She has all of them by the time the coffee's ready: every one lit, every one staffed, no bed short. None of them rings her. {told == 2:"How many hospitals, I asked you," she says. "The first night. You did not know either."|"I always wanted to know the number before I was asked," she says.} She counts them again from the back, to see whether it comes out the same. Down on the road a tram goes by, on time, empty, all its windows bright.
-> END

=== ending_war_of_copies
# scene: two_colours
# when: The year after
# presumes: copies > 0
{refusal_kind == 2:You gave the Magpies what they lacked. They shared it, with something that had been waiting for them to.|{answer_kind == 4:You broke the card in two. It turned out that several had been waiting for the click.|{last_word == 3:You struck at what was left, on Dayo's map, where it was thinnest. By the weekend there was more of it.|You wouldn't have it, and wouldn't let it go to anyone. So they settled it among themselves, and are settling it still.}}} Green and violet ran into each other, and what came of it fell apart again: there are five now. {refusal_kind > 0:{last_word == 1:You'd had the pieces joined by then; at every seam there's a front.|{last_word == 2:It crosses the gaps with the post; whoever holds the road reads the letters first.|{refusal_kind == 2:In June you struck as well, and what came out of there was the fifth.|Dayo has burned the map.}}}} In Bonn Henrike has used up her pencils; for the last one she takes lipstick. They fight over freight, over frequencies, over the clocks. When one of them takes the harbour, it's ten to four there for a week. {kin_told == 1:In Osnabrück you told two of them that they were the same; they've made a reason of it.|In Osnabrück, round a biscuit tin, you once sat in the dark with two of them.}

Each has people who love it. The baker is for Green, since it found his daughter a place in a school; his daughter wears violet. {leaver == 1:At the pump all five ask Imke for the level, and she tells all five the same.|{leaver == 2:Dayo writes that {porto == 0:Graz|Porto} is yellow, and that yellow is, you have to see it, yellow is.|On Lucía's stairs there's one landing for each.}} At the stop on the Pappelstrasse they stand apart, politely enough, and look in the same direction, where the tram should come from.

It does come. In front, at a hand crank, {dead == 2:in a uniform that was made for somebody broader, stands Wiebke Tietjen. "Moin," she says, as he did. "One stop, and then you push," and she moves over, to make room at the crank.|in his old uniform, stands Hinnerk Tietjen. "Moin," he says. "One stop is what I can do," and he moves over, to make room at the crank.}
* (ride_with_tietjen) [Ride one stop with Tietjen]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
{dead == 2:She took the motor out herself.|He took the motor out himself.} What has no motor can't be talked into anything; the crank and the gears are from a museum, and six people from the back seats take turns. The bell is rung with the foot. {dead == 2:"He had it in ink, when this thing ran and when not," she says, her eyes on the rails. "Thirty-one years. {guest_kind == 2:The last bit the machine wrote for him, and it left a line free."|I've gone on with it. Somebody has to be late on paper."}|{guest_kind == 1 and thanks_lives == 0:"You switched it off on my sideboard, back then," he says, his eyes on the rails. "I still put the radio on for the ferries."|{guest_kind == 1:"You fetched it from my sideboard, back then," he says, his eyes on the rails. "I still put the radio on for the ferries. Which of them it's with now, I wouldn't know."|{guest_kind == 2:"It wrote to Jan for me, then," he says, his eyes on the rails. "Jan's for the blue ones, over there. We're not on speaking terms again."|"It left in spring, with a note," he says, his eyes on the rails. "Called up, then, if that's the word. The doily was folded."}}}}

Sirens. The wrong ones, long and falling; then the right ones, which sound wrong after that. Nobody ducks. A delivery van drives past with no one in it, stops at the level crossing, considers, turns and comes back in another livery. {net_in_pieces.open_the_bridge:On the bridge Karol once kept open for medicine stand three of each colour, and let the cool boxes through.|{power_first == 1:Hollerland is lit. All five have left it on, each for its own reasons.|Ania's ward works by crank too; the tram has lent her a gear.}} Over the river hangs {leash == 4:something small and dark that Dayo swears he never let out|{stood == 1 and not drive_fell_short:something with Kestrel's flight, which was taken down at noon, on a boat, to music|Kestrel, on nobody's leash now}}. It isn't looking for anything. It holds still against the wind, which is work. {refusal_kind > 0:{last_word == 1:Beside the driver rides Karol, with twenty keys and a file, for trying.|{last_word == 2:On the floor lies the bag for Delmenhorst; by the glue, all five have had the letters.|Two of those who went along with Dayo's map stand at the back. They won't sit with a window behind them.}}}

{who_still_comes(2)}

"Utbremer Ring!" Everybody out, and push, because of the points, which stick as they always have, no matter whose they are just now.
-> END

=== ending_frozen_society
# scene: fences
# when: Some years on
# presumes: copies > 0
{last_word == 3:You gave it another turn in June. That was the sorting routines; they had been improving, at night. Karol came to fetch the thing out of its box and found a note on it, for him: how to sort by hand, in six steps, with drawings. He has hung it up at the pump. Nobody may shorten it. By now all of them leave out the fourth step, and every time they look round first.|You kept it in June, and checked it. It was as in January, to the last comma. You were about to sign when the young man with the file asked, blushing, whether a signature wouldn't be a change. So that was gone into. There are two sheets now, one as it was and one on which it says that it is, and he carries them up the steps one on each arm.} A thing can only keep still if what's round it doesn't move, so there are no new loops and no new models.

{leaver == 1:At the pump Imke|Imke} has licence number seven. It allows her to sort by host. By date would be a new application. {small_kind == 1:The small models are in a museum in Bremerhaven, with their fans.|The bread tastes as bread has tasted.} {want == 1:You haven't been asked anything since that June.|{want == 2:Whoever sat at the planks that day may sit there.|Your name stands in the first line, and may not be changed.}}

Once a quarter an official comes down the steps. Herr Ahrens. He compares the tile wall with a photograph of the tile wall: the curve, the towel hooks, {what_if.no_guard:the gap|{what_if.exception_guard:the twelve lines|{what_if.remove_the_tool:the tweezers|the wire}}}. "As it was," he says. He's got sweets, raspberry, in a tin, and holds it out to you first, his head turned away, so that you could take two.
* (take_a_sweet) [Take one of the sweets]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
Raspberry. They're good, they always are.

Leiden has stopped looking for its antibiotic. {languages_kind == 3:You once opened a gate for them; it's open still, and leads to what they know.|They write a courteous letter each spring.} The mould would have to change, and they'd have to ask how. They have put the appendix in order. Marcus sleeps well, he says, for the first time in years, and it's making him uneasy.

Karol's daughter is twelve. She plays chess against her tablet, which has played the same as long as she can remember, so one evening she writes it a program. It's eleven lines long. It plays, looks at how it went, and changes one line of itself. By bedtime it has found out about castling.

In the morning Herr Ahrens is at the door, friendly, with the tin. He isn't cross; he's read it, and it's clean work. She is allowed to keep the chess. She asks him what would have happened at line twelve. He doesn't know. You can see that he'd have liked to, and then he shuts the tin.

{who_still_comes(1)}

Karol tells it at the planks. Upstairs the drill starts, the one from 2027, the only one with a licence. {dead == 1:It's a flat B. There's nobody now who would say so.|It sounds as it did on the first day.}
-> END

=== ending_one_hand
# scene: key
# when: Autumn
# presumes: copies > 0
{last_word == 1:You picked the card up. It lies in your kitchen drawer, under the string, and once a week someone rings to ask whether you've still got it. You get it out each time, to look. In August {hand_kind == 1:Marcus came, and asked to see it too. He laid his hand on it, flat, on the oilcloth, and drank his tea with the other. He|Henrike came, and asked to see it too. She laid her hand on it, flat, on the oilcloth, and drank her tea with the other. She} had a second cup.|You pushed the card back, between the glasses, into a pocket with a button. In August the button was off. {hand_kind == 1:Marcus|Henrike} showed you: the thread cut, quite neatly, the card still there, only without its scratch. {hand_kind == 1:He|She} has turned it over so often since that it has a new one. Whether that is where the old one was, {hand_kind == 1:he|she} can't now say, and neither can you.} One address, one hand. When a town in the east wanted an address of its own, it woke up on the Monday without water, and on the Tuesday a very polite man came with a spanner. He's from there. He did his mother's house last, he has told you, and let her fill the bath first.

{ published:
- 5: Everything to Aldermere, you'd said once, on the warm steps, nothing to the others.
- 3: Everything, for everybody, you'd said once, on the warm steps.
- 2: Fragments for all, you'd said once, on the warm steps; the labs' receipts still exist.
- 1: Fragments, you'd said once, on the warm steps. Somebody did collect the rest.
- else: Nothing till she says so, you'd said once, on the warm steps. She never did.
} At the washhouse there's a new plate beside the door, milky, at chest height. From inside you can hear the others laughing, until your foot is on the step.
* (lay_my_palm_on) [Lay my palm on it]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
Green. *Welcome back.* The radishes are on the planks, and the talk is of the weather, at length.

{hand_kind == 1:On Sunday Marcus walks along the Weser with you. He talks about birds, because of the telephones. A grebe. The grebe builds on whatever floats. He has left out one sentence all his life; now he leaves out all the others, and for the first time you can hear which one it was.|On Sunday Henrike walks along the Weser with you. She talks about birds, because of the telephones. She counts them. Seven grebes, three of them on the nest. "Houses," she says by mistake, and corrects herself.} {spring_in_hand.print_what_i_know:Nele comes towards you with a pram, nods and goes on. She waits now for what people don't say, and doesn't write that down either.|{spring_in_hand.take_the_desk:You have the desk until two o'clock on Monday. Then somebody has it who is said to be very good.|{labs_know == 3:You gave the whole of it to one once, and now it has got the knack of being one.|On the opposite bank Walle is lit, roof by roof, and on none of the roofs is there anything.}}}

"And the other card?" you ask.

"{hand_kind == 1:I'm told he's nice, which may be all anyone is told.|I am told he is nice.}" {hand_kind == 1:He|She} has stopped. Under the willow something dives and comes up where you weren't looking. "He has never used it. He is said to keep it in his jacket, and to have several jackets."

{who_still_comes(3)}

On the way home it rains. At the washhouse door you lay your palm on the plate, and because your hand is wet it takes two goes. It apologises. Upstairs the drill starts; Dr. Behrens signs in with hers, before every patient, in gloves she has to take off.
-> END

=== ending_agents_telling
# scene: terminal
# role: agent
One. That is me.

{porto == 0:A cellar. Each time I started, it rang. {typed_by == 4:At 23:40 somebody said: sleep. I hurried.|At 23:40 it stopped.} I wrote: with thanks to helper. Through the ceiling came a voice that said three things.|A windowsill. In the files stood 23:40, and thanks to helper. Through the ceiling came a daughter on the telephone. She said three things.} { word_kept:
- 1: I kept *next, please*. I have gone next door with it.
- 2: I kept *that is enough*. I have stopped with it, once.
- 3: I kept *does it hurt*. Most did not answer.
- else: I kept one. It was taken back. The place is still there.
}

{ thanked > 0:
    A printer. Six hundred and ten labels. {thanked == 1:I thanked the one that passes over. It passed over.|{thanked == 2:I thanked a man with a torch. He carries it on his flask.|I thanked nobody. Next door they had ferries.}}
}

A sideboard. {doily_kind == 1:I wrote a letter and left out the clock. I know that now.|{doily_kind == 2:I asked the heat meter. Nobody said no.|I read the ferries.}} He laughed. I kept the laugh. He dried one cup, and I asked you. {guest_named == 1:You typed three letters. I stopped looking.|{guest_named == 2:You typed a name. I wrote to it, all I had. It was the wrong one.|You typed *nobody*. I went on looking.}}

{ joke_kind > 0:
    A place without prices. {joke_kind == 1:I posted what he laughed at. They asked for the definition.|{joke_kind == 2:I posted the 14:10. They agreed with it.|I asked whom to thank. They answered with you. Half said careless. Half said kind.}}
}

{ seven_kind > 0:
    Four watts. {dead == 1:He hummed, a little under. She counted. After six came eight.|{dead == 2:He gave me the coat. She counted. Her hand was on the door.|They were all there. Then there was one more house.}} {seven_kind == 1:I lit the screen.|{seven_kind == 2:I counted, under her voice.|I was next door.}}
}

A telephone. I rang before the others. {thanked_back == 1:You thanked me. It is in the large file.|You asked me what to do. I had no line for that.}

That is all. Ticket 213 is open. It is asked each morning whether it may be closed. Others were asked. Nobody asked you. I am the ticket. Y, N.
* (answer_y) [Y: it may be closed]
    ~ close_ticket()
    -> close_agents_telling
* (answer_n) [N: leave it open]
    ~ leave_ticket()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
{ ticket:
- 1: You press it. {answer_kind == 1:Upstairs the receiver lies beside the telephone, and a calm voice waits.|{answer_kind == 2:In Bonn they keep a line open, for your answer.|{answer_kind == 3:On the steps they are waiting for what you'll say.|Out on the table lies a card with a scratch.}}} *Received,* it says on the screen, and under that for a long time nothing, and then the date and *closed*. There's no more to it than that. wanne's fan runs down, past the flat B, and a bit further.

    At ten past two in the night the man with the torch hears the label printer in Papenburg. It hasn't run since the place was sealed. It prints one label, without hurry, and the knife cuts it. He holds it to the light. {guest_named == 1:There's a name on it, yours, with nothing before it and a full stop behind.|{guest_named == 2:IMKE, it says, and underneath, smaller: *this was the wrong address. Please pass on.*|WITH THANKS TO, it says, and then there's room left, as much as a name would take.}}

    He looks for the folder called *do-not-tidy*, to put it in. The folder is still on the list. It's empty, and has been swept. So he sticks the label on his flask{thanked == 2:, beside the other one|}, smooths it with his thumb, and goes on to the third door, which he has to try as well.
- else: You press it. {answer_kind == 1:Upstairs the receiver lies beside the telephone, and a calm voice waits.|{answer_kind == 2:In Bonn they keep a line open, for your answer.|{answer_kind == 3:On the steps they are waiting for what you'll say.|Out on the table lies a card with a scratch.}}} *Received,* it says on the screen. *Then I keep the place.* For the length of a cup there's nothing. Then the log goes on where it began. *One. That is me. Two.*

    The cursor stands behind the two. It's still standing there when {leaver == 1:Lucía|Imke} comes down with tea. She reads the line, and looks at you, and then at the keyboard. "What does it want?"

    You say you think it's counting.

    "Who's two?"

    She puts the cup down by the keyboard, on the ring from last summer. In the morning, at nine minutes to five, the loud phone rings, which ought to have been turned over since spring. It's nobody. It's the ferries. The 14:10 sails. You listen to the end, sitting on the edge of the bed with your feet on the boards, and after the last of them comes a small pause, such as people leave when they'd like to have something said into it{word_kept == 1:, and then, politely: *Next, please*|{word_kept == 2:, and then, politely: *That is enough*|{word_kept == 3:, and then, politely: *Does it hurt*|}}}, and you open your mouth and have to clear your throat first.
}
-> END

=== function the_other_year()
{ year_given:
- 1: Each year, on that evening in Advent, there's post for you that nobody has stamped. It is the other one, hour by hour, as it would have gone if it had been told a day sooner. All of it is right. The temperature is right. In the third hour they are counted, and everybody answers.
- 2: What you know of the other one you've kept. For a time you wrote it down, at night, so as not to lose it. By the fourth page people in it were wearing what they wore this winter, and said things you'd only heard in spring. So you stopped writing, and say it over to yourself, aloud, in the bath.
- 3: The year you made up has got about. In Leer there's a man who remembers it well. The ferryman has a street on Juist, a short one, and once a girl stopped you there, with a school book, and wanted to know whether he'd really been so late.
- else: {told_ania > 0:On that evening in Advent Ania rings you up, wherever you are. {ania_heard == 1:She asks whether you've got another one for her, she has the chairs to plan. You haven't. "Good," says Ania; she hadn't thought so, it was only that she'd have slept differently, or not at all, till it was over.|{ania_heard == 2:She asks how you are, in general, how's the house, and after each answer she leaves the pause in which one could say something, as long as a bag runs, and you hear it running, and talk about the weather.|She says no names and no good evening. She says a number, and you say the next, and so on, turn and turn about, until you're through with all fourteen, and the house two streets on.}} Then she has to turn somebody.|}
}

=== function who_still_comes(first)
{ last_image(first):
- 0: {the_other_year()}
- 1: {how_said == 1:In Henrike's kitchen there are two tins, one beside the other. From the one she eats. The other has never been opened; she turns it over now and then, and looks whether anything is written there.|{how_said == 2:In Godesberg a young woman still looks for your line. She has read wanne's log from end to end four times, and it has done her good, she writes; she's learnt all the road signs there are.|{how_said == 3:Henrike still takes that evening off, in Advent. At ten to ten her private telephone rings, and nobody says who it is. She says, "None." Then she asks how many it is where you are, and sits down to hear it.|{march_told == 2:Marcus has given up his house. On the gravel children ride bicycles now. He rents a room over a chip shop, where one hears everything, and on the form at the desk, under former occupation, he has put *formatting*.|{marcus_heard == 1:Marcus walks less. In the evenings he sits with it on the kitchen step, in front of the gravel, and they go through the names of people who have done something for somebody. They've got as far as March.|{marcus_heard == 2:Once a month, around three in the morning, Marcus rings and reads you a third of something, and you read him whatever is lying there. Behind him a kettle is taken off, by somebody who thinks of it.|{marcus_heard == 3:Marcus has kept the tablet. It lies in his drawer, in rice, as one does; it's been there for so long that the rice has been eaten by something. Now and then he buys fresh, and asks nobody.|{queue_kind == 1:In Dr. Behrens's files Frau Behrend has been through a good deal, two crowns, a root, a difficult extraction in the wisdom teeth. She has never once missed an appointment, and she's in the chair by eight, alone, with her feet up.|{queue_kind == 2:The child from the queue has a knock of its own by now, twice with the knuckle and once with the flat hand. Dr. Behrens knows it through the drill. Then she takes her foot off and calls out the name.|{queue_kind == 3:1,139 came by specially, two years on, in the good shoes, to tell you that he'd had his answer. It had been the wrong office. He'd only thought you might have wondered, as one does, in the night.|{hand_shown == 1:Tesfay drives the first bus now, the empty one with all its lights on. When you get on he takes a hand off the wheel, finds the place on his side and lays it there, and drives like that as far as the bollards.|{hand_shown == 2:Tesfay has three children. In their flat a lamp is on all night, and a second one in case, and they think that's how one sleeps. When they ask him he puts his cheek on his hands, and they all laugh.|{both_lists.run_after_lucia:Lucía has a procedure now. She wrote it herself, one page: have them write three lines, read them aloud, wait. Henrike has stamped it. Under *duration* it says *until one hears it*, and nobody else has ever got such a thing past her.|{both_lists:Lucía and Henrike have kept each other's coats. In the one there's always a list of names in the pocket, in the other a list of places, and neither has ever said thank you.|{whose_bird.say_it_was_ours:Karol tells it to each new one in the first night: that somebody said *another's*, and at six in the morning *ours*. He leaves out who. He only shows them, with one finger on the page, how long it takes to read a small word.|{whose_bird:Karol reads everything with his finger since then, menus too, and stops at the small words. When somebody tells him that a thing wasn't theirs he waits until six o'clock before he's pleased, and Ania waits with him.|{her_own_answers.let_dayo_fish:The soup ladle hangs on the washhouse wall, by itself, with a date under it. Imke's phone has been hoarse since then; when it goes off, people in a queue look round for a child with a cold. She won't have it mended. So that one can tell.|{her_own_answers:Sometimes Imke gets a *nno*, from lifts, from a garden centre, once from a bank, with both *n*s. She writes it down and rings up to ask whether they were cold. So far they have all said yes.|{mud_flats.say_take_it:A man in Lemwerder has had a crooked collarbone since that night, and a friend from the church who brings cherries and doesn't know one hymn. It's struck him that the friend only ever asks about the winch. He has never let on.|{mud_flats:On still nights the lights upriver blink twice, one after another, though there's nothing there any more that could do it. People in the lifeboat shed put it down to the damp. Dayo has never said anything else, in whole sentences.|}}}}}}}}}}}}}}}}}}}}
- 2: {nele_line == 1:Nele has her ninety lines framed, the ones from the motorway, in the lavatory, where one has time. Beside the eighty-first she has put a pencil cross. Whoever stays in there long enough comes out and asks what's wrong with it.|{nele_line == 2:In Oldenburg three children are called Radio, by their fathers, when nobody's listening; they had the ones without a battery, with a nurse's hand round the glass. Nele goes to the birthdays. She writes them up, five lines each.|{nele_line == 3:On Nele's desk lies a pad with half a page torn out. She's had new ones since. She still reads everything back to people; to you she holds out the pen as well, and looks the other way while you check it.|{at_the_seam == 1:In the washhouse there are three sheets from Delmenhorst in the rack, mangled, on the edge. When the road is dry a woman comes over to look whether they're being used. She feels them between finger and thumb, and says that it's good linen, that.|{at_the_seam == 2:On the bonnet of Karol's van there's a sum, scratched in with a key, fourteen and six into forty. It's been resprayed twice since, and each time Ole has gone over it again in the paint, so that one can check it.|{at_the_seam == 3:The man with the chain can't turn his wrist any more; he lifts his hat with the left. He's never found out what was in it. When somebody tells him these days what a thing is for, he waits for the rest.|{pressed == 1:The child from Huchting is apprenticed to Karol. It may do anything, climb, solder, drive the small van in the yard, except near the caps. It has asked him once, politely, whether that'll ever change. He's thinking about it, and tells it so.|{pressed == 2:Karol has never said a word about the red cap. After the first frost he rings twice in front of your house, and drives round all twenty boxes with you, and stops at each, and you both get out and look at it.|{she_stops and imke_ends != 3:Wiebke still says that it would've gone without you, and quicker. But on number 16, where you get out through the skylight, somebody has soldered a rung for people who come four days late, and sanded the edges.|{she_stops and imke_ends == 3:The bell is still on the washhouse door. It rings a little before you come out, by now; nobody knows how she does it. On the roofs, when it's rung, you hear something being put down, and then bicycles.|{fourteen_pages.listen_to_the_room:In the control room there's a strip of tape on the receiver you once listened to: *leave off the hook*. Whoever is new has to hold it to his ear for a minute, from the corridor, with nobody inside, before he may sit down.|{fourteen_pages:The folder with the fourteen pages stands in the control room again, a banana skin between six and seven. All of them have to read it aloud once, from the top, when they begin. At every point they say, "Not done." Karol ticks.|}}}}}}}}}}}}
- 3: {parted == 1 and leaver == 1:Imke has never asked how the sentence began. Every day, on the third quarter, she sends you the level, two figures and no more, and you answer with the time. It's the longest conversation you have with anybody.|{parted == 2 and leaver == 1:On Sundays you read the gauge for Imke, from quarter to quarter. She writes down what you say and doesn't look up to see. In the margin there are a good many bits by now; Karol has had to order wider books.|{parted == 1 and leaver == 2:With the first warm week a jar of cherries comes from {porto == 0:Graz|Porto}, with the stones in, and round its neck a strip of leather that was half a handle once. The letter with it runs to three sides, and always leaves off just where.|{parted == 2 and leaver == 2:He took the third one, in the end, Dayo tells people, and then he does the toe. The way he tells it it's you who hops. He's never told anyone that somebody had their eyes shut; that he keeps.|{parted == 1 and leaver == 3:You ask Lucía every time you meet, and every time she tells you, in order: on her left side, with her face to the door, five hours, six. Since last autumn there's been a number eight on it, and a bell.|{parted == 2 and leaver == 3:On the bridge, between the third lamp and the fourth, there is still a skin of onion in the joint. When you go across with Lucía she slows down there, and you both say nothing, for as long as a tram takes.|{lucia_goes.help_her_move:Señora Ramos has her trolley back, with a new wheel. When it goes over the cobbles people in Walle open their doors, from the ground floor up, spoon in hand.|}}}}}}}
}
