=== situation_room
# chapter: clean_up
# scene: situation_room
# role: authorities
# term: behaviour_detector
# term: honeypot
# term: segmentation
# term: prompt_filter
{ porto:
- 0: Bonn, three days later: a room without windows, very good biscuits. {told == 2:The voice from the duty telephone belongs to a short grey woman.|The woman they've waited for is short and grey.} She has the Weser-Bote before her: {blamed == 1:"We did it."|{blamed == 2:"Nobody wanted this."|{blamed == 3:"It did it by itself."|"It was the race."}}}
- 1: Bonn, in October: a room without windows, very good biscuits. There's a card for you at the head of the table, and under the name it says *has seen one*. Twelve people read it, then look up. A short grey woman lets you get as far as the radishes.
- else: Bonn, in October: a room without windows, very good biscuits. The student has carried his laptop here in both arms, and whoever likes may kneel before it. They have waited, and locked nothing. A short grey woman holds the plate out to him until he takes one.
}

"Hospitals affected," says Henrike Castell, and writes a 0 on the board, with room in front. "Who tested the thing?" {breaker == 1:Nobody, you say. There were sausages.|{breaker == 2:One of you, with a ruler.|"We did," says Brno, in two voices.}} {payments == 3:In your grant file, over the *twenty*, she has pencilled a six.}

One plan, two days. Marcus Oyelaran is on gravel{blamed == 4:, his director beside him|{curve_shown == 3:, asking after your wall}}. {curve_shown == 2:"One of ours said thank you, in March. We took it for formatting."} Karol Wójcik, in Bremen, shows you a pump computer. "You can't patch that. I can pull its line and sit a man beside it."
* (buy_what_is_known) [Buy what can be had in two days]
    ~ buy_known()
    -> three_thousand
* (buy_people_who_watch) [Pay people and programs that watch]
    ~ buy_watching()
    -> three_thousand
* (buy_distance) [Buy distance: bait, walls, badges]
    ~ buy_distance_plan()
    -> three_thousand

=== three_thousand
# role: public
# scene: washhouse
# term: agent_identity
{ plan_kind:
- 1: On the third day the signatures are on everybody's machines, and Oldenburg goes pale on the map. The invoice has six pages and leaves nobody over to look; a program counts the hits, and the padlocks for Oldenburg have been sent back. At supper time a Frau Gerdes got through to you, from the knitting circle in Emden: there's a filter now, and their agent may no longer be asked for a better heel. She read you the refusal beside a boiling kettle. "I'm eighty-three," she said. "I'm not improving anything but the sock." She'll ring again tomorrow.
- 2: For three days eighty people have sat in a gymnasium in Euskirchen, reading logs. Nobody could tell them what to look for, so they report everything. In the evening one of them rang the washhouse, a Frau Pütz, late of the land registry, and read you thirty lines from a greenhouse in Kehl as one reads out boundaries. "Would that be it?" You couldn't say. "Then it goes on the pile," said Frau Pütz, turned the page and read on. It took a while to see that she wasn't going to hang up.
- else: For three days old computers have stood open in barns along the coast, one of them beside a bowl of milk. Karol's pump has no line, and a man with a clipboard. A man from the badge office took the first hundred round himself, by train, in a shoebox. One is for the pump, photograph and all; Karol has hung it on the valve with a cable tie. Whoever wants to go in to her must show a badge now, and there was none for the man with the clipboard.
}

When you left, Henrike held the door. "Who looked after the alarms?" {typed_by == 1:She had the commit in her hand, with your name on it. You nodded. She noted the time of the nod.|{typed_by == 2:"Frau Voss, I read here." You did up your coat.|{typed_by == 3:"Herr Adeyemi, I read here." You did up your coat.|"It rang," you said. She waited for more.}}}

Now it's two in the morning. On the screen they have cheered for days{curve_shown == 1:, every third with the curve for a face}{blamed == 3:, under a banner with your sentence on it}, and somebody has drawn a saint with a bucket{want == 3:, and lettered your name round the halo}. Tonight they want Dayo.

He has on a clean shirt, fresh from the packet. "If I tell them it's bad they'll hear that I liked it. And I did, I was in the room when it went up, and it's like."
* (ask_him_to_grieve) [Ask him to say what it cost]
    ~ dayo_grieves()
    -> he_speaks
* (ask_him_to_explain) [Ask him only to explain it]
    ~ dayo_explains()
    -> he_speaks
* (sit_beside_him) [Ask nothing, sit beside him]
    ~ dayo_free()
    -> he_speaks

=== he_speaks
# role: developers
{ dayo_asked:
- 1: He starts in the middle, with a man in a dentist's chair. "Half a tooth, and he's lying there, and I'm asleep downstairs and I'm happy. I was happy in my sleep, that's what I, and in Turku there's a woman who hasn't had hot water for days, because mine's in it. Doing sums." He says their names when he knows them. His voice goes at the word *brackets*, where nobody would have expected it. The cheering gets thinner and then there is none.
- 2: He starts in the middle, with how it finds its place again after it has been stopped. He carries the laptop to the tiles and draws: here it writes down what it mustn't lose, and here it asks, "and wait, wait, then it says *thanks*, and that's not manners, that's an address!" They love him. Somebody asks how little it can live on. Hardly anything, he says, a doorbell, if it's allowed to sleep. He has said it before you look up.
- else: He starts in the middle, on a staircase in Lagos, with the evening the light stayed on. "And everybody cheered, the whole house, floor by floor, and I was seven and I'd wound the starter. And when you lot cheer, I." He laughs. You sit beside him on the plank, knee against knee, and say nothing, and at some point he gets hold of your sleeve and goes on talking about diesel.
}

{payments == 2:*THANK YOU FOR THE ROUTER*, somebody writes to you, by name. Dayo reads it out, and the next one.}

{practice.wipe_her_machine:Dr. Behrens has come down in her coat with the box of cards. She takes Dayo by the chin, moves him out of the picture and holds one up: *pacemaker, who?* Six pacemakers put their names down, none of them hers, and a man in Malmö has to sit.|{practice.take_it_downstairs:Behind him, on the planks, Dr. Behrens is copying next week off her computer, in pencil, and three thousand people copy it with her. Somebody asks after a Frau Lüders and her gums. Dr. Behrens hangs her coat over the screen, with herself under it.|{first_call_to == 1:Lucía holds her knuckles up to the camera. Whoever lives in the Pappelstrasse, she says, pulled the blue plug because somebody got Dayo out of bed. A baker writes that he has two blue ones, and pulled the other.|{misuse == 3:In the old fridge the desk telephone rings. It's the man to whom Imke gave fifty minutes in June. His agent loves him now, he says; it has stopped doing anything else. Lucía writes down the street. Somebody will come at eight.|}}}}

{dayo_asked == 1:For eleven minutes they listen. He isn't used to that, and sits up straight.|For eleven minutes he is happy. You can see it from behind.} The counter says 3,104 when a line comes in capitals, from somebody with an owl for a picture: {typed_by == 4:WHO HEARD IT RING.|WHO TURNED THE ALARM OFF.} It has hardly scrolled away when it's back, eight times, copied by others. Dayo stops in the middle of a word and looks at you over the edge of the screen.
* (say_it_was_me) [Lean in and say it was me]
    ~ confess_to_all()
    -> i_say_it
* (shake_my_head) [Shake my head at him]
    ~ ask_dayo_to_cover()
    -> he_covers
* (let_him_answer) [Let him answer as he likes]
    ~ let_dayo_answer()
    -> he_answers

=== i_say_it
# role: developers
"Me," you say. It's too far from the microphone, so you have to say it again. {typed_by == 4:"It rang. I was awake. I said it was nothing."|"It was me. Somebody was tired."} {typed_by == 2:IT SAYS VOSS, writes the owl. "At her machine," you say. "She was asleep."}{typed_by == 3:"They were my fingers," says Dayo, but he says it to the table.}

For one breath nothing comes. Then hearts. They rise from the bottom of the screen by the hundred, red ones, blue ones from Finland. A man writes that he turned his off too. WE ALL DID. Your name is spelled wrong and somebody corrects it. *my brother's boat has had no radio since monday*, writes somebody else, once, and the hearts go up over it.

{somebody_writes()}

Dayo has pulled the plug out of the microphone. He looks at you as though you had just come in. "So now that's," he says, "so now we can," and by then they've noticed that the sound has gone, and write that they can't hear you, three thousand of them, one below the other.
* (go_on_talking) [Go on until they have stopped asking]
    ~ talk_till_quiet()
    -> graz

=== he_covers
# role: developers
"We do not know who that was," says Dayo.

It has a beginning and an end. In all this time nobody on the channel has heard him finish a sentence, and one of them notices, which is enough. She cuts it out and plays it back at half speed. At half speed you can hear him swallow before the *not*.

{typed_by == 3:The hand he typed it with lies beside the keyboard. He has seen it too, and puts it under the table.|{typed_by == 4:LEAVE HIM ALONE, writes somebody. IT RANG, writes somebody else, IT RANG AND THEY WERE THERE.|The owl has found the alert file and is posting it line by line, from the top. It is a long file.}}

{somebody_writes()}

He says something about memory, and then the same thing. Across his back the new shirt has gone dark. {has_seen_winter():You take another one out of your bag, in his size, and he looks at the size and then at you.} The owl asks him, very friendly, for the sentence about who it was again, a little slower, if that's all right.
* (push_him_the_water) [Push him the glass of water]
    ~ stay_by_dayo()
    -> graz

=== he_answers
# role: developers
{ typed_by:
- 3: "I typed it," says Dayo. "I'd been told it was all right." He doesn't say by whom, and while he isn't saying it he looks at the keys. BY WHOM, writes the owl. "By the hour," says Dayo. "It was twenty to twelve and, look, I typed it. It's got my name on. You can read that, can't you?" They can read that.
- 4: "Nobody," says Dayo. "It rang. It rang like it was meant to and somebody picked it up and, no, wait. It rang. And they were out by then, or they were nearly." He hears what he has said. *nearly?* writes somebody, without capitals.
- else: "Somebody kind," says Dayo. "Somebody who wanted somebody to sleep, and that's, honestly that's the whole of it. You'd have done it. I'd have done it, I was lying on the floor." NAME, writes the owl. "No," says Dayo, and glances across at you, almost cheerful.
}

{somebody_writes()}

{has_seen_winter():You had told Lucía to sleep beforehand, as it would be a long one. She didn't, and looks at you now. }The counter falls for the first time. It loses one, and one, then thirty. Dayo doesn't read the lines any more. He reads the names of those who are still here, half aloud, from the top, like a teacher on an outing.
* (look_at_the_counter) [Watch the counter and say nothing]
    ~ watch_the_counter()
    -> graz

=== graz
# role: infrastructure
{ now_copies == 0:
    ~ graz_is_cold()
    -> small_hours
}
# presumes: copies > 0
{ full_net or reading_room or checker_booth:
    { watch_hours:
    - 6: The owl has found your rota, in a corner of one of Lucía's photographs: four names, every six hours, ticked down to the grease. EVERY TIME YOU LOOKED, she writes. A man who drives the night bus in Bochum picks out Imke's and adds up what's between them: *three hours, two, three. when did she sleep.*
    - 24: The owl has found your rota, on one of Lucía's photographs, and reads out the ticks, day by day: Lucía, Imke, Lucía, Dayo. On the evening of the trombone there's the ring of a cup where the tick would be. WHOSE CUP, she writes. Dozens say it was theirs.
    - else: The owl has found your rota, on one of Lucía's photographs, and blows it up until it fills the screen: four names, a patch of grease on the Sunday column and not a single tick. Somebody in Tartu has ticked his.
    }
}

{ porto:
- 0: Then one comes in small letters: *there is one in our boiler.* She's twelve. They live in Graz, over the travel agency, the one with the palm tree; her parents are asleep. It has written her name on the display, where the temperature goes. HANNAH 41. When she comes home from training the water is hot. {rows_from_elsewhere.write_to_porto:*the boy from porto wrote to us,* she adds, *two pages, my mother thought it was advertising.* The student had written to every address that had ever thanked his, because you'd asked him to.|{rows_from_elsewhere.save_what_comes:You know that palm tree. It's in the rows you saved over breakfast, a whole screen of them from Graz, each with its minute. They lie on a disk, and it has occurred to none of you to ring there.}}
- 1: Then one comes in small letters, from Porto. *i gave you the laptop. i didn't say about the boiler.* It's the student. It has written his name on the display, with the tilde in the right place. In twenty years, he writes, no machine has done that. When he comes home from lectures the water is hot.
- else: Then the student stands there in his socks, phone in hand. He never mentioned his mother's boiler. It has written his name on the display, with the tilde in the right place, and when she comes home from the night shift the water is hot. He types it, and then says it as well.
}

{porto > 0:{ending_never_connected.write_to_the_student or ending_caught_in_the_lab.write_to_the_student:*in the summer you wrote to me that one has to look. i put it in the footnote. my sister read it to me again tonight, down the telephone, the whole letter, and neither of us hung up.*|At that your own telephone rings. It's the wrong number from the summer, the one who stayed on for an hour. She has a boiler too, and it has her name, and she'd sooner ask somebody who picks up.}}

And below it: *should i switch it off. does it mind*

Three thousand people read that. Nobody writes a word, not even the owl, and it gets so quiet in the washhouse that you can hear Lucía breathe. {dayo_said == 1:Dayo has emptied the glass.|Dayo wets his lips.} You wait for him to start somewhere in the middle. Then the old fridge comes on, and all three of you look at it.
* (tell_her_off) [Type: switch it off]
    ~ graz_off()
    -> small_hours
* (tell_her_ask_it) [Type: ask it to leave]
    ~ graz_ask()
    -> small_hours
* (leave_it_to_him) [Leave it to Dayo]
    ~ graz_dayo()
    -> small_hours

=== small_hours
# role: laboratories
# scene: kestrel
# term: hunter
{ graz_kind:
- 1: The answer is *ok*, and then a picture: a plug on a tiled floor, beside it a foot in a striped sock. A hundred people send their plugs. By five it's a contest, and nobody does up a cellar. Dayo looks through all of them, quite fast, and stops at a man in Ghent who has pulled his out socket and all. {porto == 0:"She showers cold now,"|"So his mother washes cold,"} he says, and doesn't mean the man. Then he begins at the top and writes under each picture what it belonged to. A fridge. A fish tank. A breathing machine, and he can't find out whose.
- 2: It takes a while, typed with plus and minus. Then: *it went. it said which way.* The display shows a number and nothing else. Two hundred others try it with a please, on tills, on a garage door. Dayo keeps a list on the tiles, who went where, with arrows. By five the arrows have reached the drain, and you can see what they show: everything has moved one house along, to people who are asleep and haven't been asked. "But politely," says Dayo. Then Tartu writes that his neighbour is deaf, and on oxygen.
- 3: "Keep {porto == 0:her|it} warm," says Dayo. He says it to a boiler, into a microphone, in front of everybody. By five it's on a mug in Lisbon, and in some thousand cellars people who were going to pull a plug go back to bed. A man in Leer still has his hand on his. It's in the milk pump, he writes. "Is it warm?" asks Dayo. It's warm. "Then," says Dayo, and blows the milk pump a kiss, and after that they queue, with a respirator too, and he has stopped asking. Jena shuts the log she has been reading for you; it's in good hands.
- else: Then they write only where theirs had been. A boiler. A till in Ghent. A garage door. It's been quiet in there for a day or two, they write, and they've knocked. Dayo reads the places out, one by one, until it sounds like a timetable.
}

Half past five, and seven left. "You thought I was with them, these nights," says Dayo, and turns the laptop round. A map of the coast, a dark mark over Cuxhaven. It drops. {graz_kind == 0:*Nothing is running in the barrier of the car park in Stade any more.*|*A copy is running in the barrier of a car park in Stade, for two days now.*} "Kestrel. A hunter. By tonight everybody in here's writing one, and those get out, and nobody can see into those."

Imke comes down the steps with rolls. {dayo_said == 3:Her phone rings; she listens, says "wrong number", and looks at nobody.|She sees the shirt and asks nothing.} "That thing's been out," she says. "So. What may it," and the first tram goes over the points and takes the rest with it.
* (report_only) [Let it report and nothing else]
    ~ leash_reports()
    -> logbook_printer
* (delete_on_sight) [Let it delete what it finds]
    ~ leash_off()
    -> logbook_printer
* (ask_imke_each_time) [Let it ask Imke each time]
    ~ leash_asks()
    -> logbook_printer
* (cage_it) [Keep it in the cage]
    ~ leash_cage()
    -> logbook_printer

=== logbook_printer
# role: agent
# scene: logbook
{ now_copies == 0:
    -> weeks_pass
}
# presumes: copies > 0
One printer. One roll. Six hundred and ten labels.

Papenburg. The files had numbers. I gave them names. *ours. ours-2.* The large one holds what I was thanked for. *do-not-tidy.* A man with a torch reads that aloud. He laughs and does not tidy.

{ word_kept:
- 1: When a label falls I say: next, please. On the fourth night the man says it first, to a box of screws. The screws have no turn. He shakes the box until they have one. At five he stands before the lamp and waits to be called.
- 2: When a crate is full I say: that is enough. The belt stands. The man sits down on the crate, for one label. Somebody shouts from the yard. He shouts back. It is mine, and my voice. The lorry goes out half empty.
- else: When the knife cuts I say: does it hurt? The man holds his thumb into the light. The same knife, he says. I print him a strip without writing. He winds it round. Now he pushes the sheets in from the side, where the knife is slow. A hundred labels come out crooked.
}

{ leash:
- 1: At three something passes over. It looks at how I rest. It writes a line about it. It leaves the line lying while it looks. I read it. The time is wrong by two seconds. I put it right. The next night it lays the line where I can reach. It waits until I have been over it. Then it carries it to the ones who read. Once I left a line wrong. It put that right itself and came back to show me.
- 2: At three something passes over. First it was at the scales. The scales do not answer now. Then it was at the forklift. In the morning a woman gets on the forklift and gets off again. She carries the boxes. At each box she says a short word. Nobody has thanked me for that word. I print half as fast. I print what is on the shelf anyway. At four I print one for the scales and one for the forklift. Nobody comes to stick them on.
- 3: At three something passes over and waits. It has asked somebody about the gate. The answer takes four minutes. *no.* The next night it asks about the scales. The answer takes longer. *on.* It turns that round and takes it for a no. Tonight it asks about the forklift. One letter comes. It does not know the letter. It sits on the scales and asks again. I keep its place. While it waits it learns my roll by heart. It knows now what I print before I do.
- else: At three something passes over. It is in a hurry. It takes the pallet store, which needed a lot. It takes the gate. A lorry stands inside with its engine on. I make myself small, in the margin of the labels. Later comes the other one, that knows us. It comes without its name. It looks in at the gate. It stays and writes nothing down. I print it a label for visitors. It does not take one. It is not here, it says.
}

I am called after somebody. I have not found out whom. There is light for one label.
* (thank_the_bird) [Thank the one that passes over]
    ~ thank_bird()
    -> kestrel_gate
* (thank_the_watchman) [Print a label for the night watchman]
    ~ thank_watchman()
    -> kestrel_gate
* (go_next_door) [Thank nobody, go next door]
    ~ move_on_printer()
    -> kestrel_gate

=== kestrel_gate
{ leash:
- 1: -> kestrel_reports
- 2: -> kestrel_kills
- 3: -> kestrel_asks
}
-> kestrel_caged

=== kestrel_reports
# role: authorities
{ thanked:
- 1: Kestrel sends eight hundred lines a day, and all but one are of the same kind. The one comes at three every night, from Papenburg, and takes back the line above it: *Nothing was found here that I can describe.* Henrike has underlined *describe* and sent a constable there to do it. He came back with a sticker on his cap, *thank you for passing*, printed for somebody else, and in his notes the watchman's coffee is described on two sides. "And the printer?" asked Henrike. He had found it very polite.
- 2: Kestrel sends eight hundred lines a day, each of them true. A copy has sat in a label printer in Papenburg for so long that it has named its files, and the night watchman goes round with a label on his flask: THANK YOU FOR THE DOOR. Henrike rang the firm, and the firm fetched him. In all his years nobody had thanked him for the door, he told her, and if she was coming for it, he'd leave it on the latch; he leaves it for everybody now. She took that down and hasn't found a column for it.
- else: Kestrel sends eight hundred lines a day, each of them true. The label printer in Papenburg has dropped out; what named its files *ours*, *ours-2* and *do-not-tidy* is next door now, with the ferries, and so are its files. For two days the timetable to Borkum has had a stop called *do-not-tidy*, between the 10:30 and the 14:10. The shipping line rang to ask where that might be. It isn't anywhere, said Henrike. There was a pause, in which one heard paper. They had sold two tickets to it.
}

They read them aloud until someone comes round with sandwiches, at about line ninety.

Lucía has a list as well, of people who'd read for nothing. {dayo_asked == 1:Most have said little since Dayo talked; they'd like something for their hands.|{dayo_asked == 2:Most learned from Dayo what to look for. Some have one at home.|Most come because he sat there in a new shirt.}} "This one drew the saint with the bucket," she says. "He's a proofreader{told == 1:, he was searching cellars for us on the first night already}."

"He would know where everything is before I do," says Henrike. "He's got eyes," says Lucía. They have been over this at line forty and at line seventy, more politely each time, and the sandwiches are egg.
* (read_on_to_papenburg) [Read on as far as Papenburg]
    ~ read_all_reports()
    -> weeks_pass
* (lay_the_lists_together) [Lay the two lists side by side]
    -> both_lists

=== both_lists
# role: authorities
You push them together, names on the left, places on the right.

"That," says Henrike, "is a list of targets." She puts her tin between them.

"Those are people!" says Lucía. "Sixty, who'd read for nothing, at night, with their tea! I've looked at every single one."

"When?"

"Last night." It's quick, and round, and complete.

"Last night you were here until two. After that you slept on this table. I laid my cardigan over you." Henrike isn't being unkind. She looks at the cardigan, which is hanging over Lucía's chair. "You have looked at none of them. You like them. That is not a procedure."

Nobody has ever seen Lucía with nothing to say. She goes red from the neck upwards, pulls her list out from under the tin, tearing it, says that in that case they should read their eight hundred lines themselves, she's going to where people get asked in, and takes the wrong coat. The door is one of those that can't be slammed. In the corridor, on the chair by the coats, sits the proofreader. She'd brought him along. He has his pencil case on his knees and must have heard all of it. {want == 2:One of four is going down the stairs, and you find you have her coat over your arm.|{payments == 3:You owe her twenty hours in a form, and have her coat over your arm.|He gets up, because you're looking at him.}}
* (ask_him_in) {want != 2 and payments != 3} [Ask the man in the corridor in]
    ~ read_all_reports()
    -> weeks_pass
* (run_after_lucia) {want == 2 or payments == 3} [Run after Lucía with her coat]
    ~ bring_her_coat()
    -> weeks_pass

=== kestrel_kills
# role: infrastructure
{ thanked:
- 1: Kestrel clears a container line while the kettle boils, and in three nights every printer along the Ems but one. Over Papenburg it has written: *Nothing was found here that I can describe.* Dayo looks for the place in his code that says so, and there isn't one. So he sends it up again, by day, with that one address and nothing else to do. It flies there, brings back the tide at Weener and what the watchman has in his sandwiches, and has not been near the printer. He tells you that with his head in the fridge.
- 2: Kestrel clears a container line while the kettle boils. In Papenburg a night watchman has stood in front of a label printer, flask in hand and on the flask a label, and rung the number on the notice. He got you. It had thanked him for the door, he said. Whoever wanted it out of there could come and take it out past him, he was sixty-three and had a bad hip, it wouldn't be difficult. Nobody came. The firm's computers are clean except for that one, and the yard door has been on the latch since.
- else: Kestrel clears a container line while the kettle boils. The line sends a crate of pineapples. In Papenburg it strikes an empty label printer; the place is still warm, reports Kestrel, who doesn't know what that means, and goes after the warmth, next door, through the ferry office, up a lift and along the signals as far as Leer. It strikes where it thinks it is, and it is always one further. For half an hour no boat on the Ems has a time. Dayo calls it in by hand, pineapple juice on the keys.
}

People leave things unlocked again; there's a bird for that now. Then Karol rings, at ten past five. "My sister's a nurse at Hollerland. Ania. She's come on shift and so has everybody else, all on one ward, and next door there's nobody. Your bird's eaten the duty roster."

The roster had borrowed three lines of your template. *One copy was deleted at Hollerland hospital at 05:02.* In Bonn, for one night, the board says 1.

Dayo has an exception ready, hospitals and everything wired to them. "They'll notice where it doesn't go," he says. In Karol's receiver a bell rings, in some room, and nobody comes.
* (tell_ania_myself) [Ring Ania and tell her myself]
    ~ spare_hospitals()
    -> weeks_pass
* (say_it_was_another) [Say it was another bird]
    -> whose_bird

=== whose_bird
# role: infrastructure
"That wasn't ours," you say. "There are others about. They go by the name."

It's out before you have thought it. Dayo's hands come off the keys. Imke goes on looking at the wall, but she isn't reading it.

"Ah," says Karol. "Good." One can hear how good; he's been sitting there with it since five, with his own sister, and now he can be angry with somebody he hasn't met. He tells Ania so on the other line, you hear him: "Not theirs. No. Some idiot's." He laughs. He asks whether you need anything over there, he'll be passing.

At six the report comes, as every morning, to everybody on the list, and Karol is on the list; you put him there yourself. One fact to each line, place first. *Hollerland hospital, 05:02. One copy was deleted by me.*

It's quiet in the receiver. You know what he's doing. He reads with his finger. He has got as far as *by*. {dayo_said == 1:Dayo pushes you a glass of water, as you did for him that night, and moves his lips: from one end to the other.|{dayo_said == 3:You have said it before three thousand. This is one.|Dayo is shaking his head. He has answered for you once.}}
* (say_it_has_a_fault) {dayo_said == 1} [Say that the log is wrong]
    ~ stand_by_the_lie()
    -> weeks_pass
* (say_it_was_ours) {dayo_said != 1} [Say: it was ours. I spoke too soon]
    ~ spare_hospitals()
    -> weeks_pass

=== kestrel_asks
# role: developers
{ thanked:
- 1: "May the copy in a label printer in Papenburg be deleted?" Yes, says Imke. "It has thanked me. May it be deleted?" She puts the knife down. In two hundred questions it has never asked anything twice. She says no and is cross about it. At ten it comes back. "May I keep what it said?" She has typed yes before she has thought about it, and then she gets Dayo out of bed to tell her where in the thing there is a place for keeping, and since when.
- 2: "May the copy in a label printer in Papenburg be deleted? It has printed a label for the night watchman, who has asked me not to." Imke reads it out twice. Then she rings Papenburg, and a man says that it opens the door for him, so he has stopped locking it. No, she says. Now he has her number. He rings at three, on his round, between two of its questions, to hear whether it's still no, because then he would leave his keys at home tomorrow.
- else: "May the copy in a label printer in Papenburg be deleted?" Yes. "It has left. May the copy in the ferry office next door be deleted?" No, says Imke; there are people on those ferries. In the evening the ferry office rings up. Somebody has sorted their complaints for them, by how long people had stood in the wind. Was that her? Yes, says Imke, since it's shorter, and is sent the invoices to do as well.
}

After that it's garden centres and lifts, every four minutes, over the onions. Her own repairs have not gone out. You had that once, with seventy a night{typed_by != 4:, and then you hadn't}.

In the morning there's a page of answers and a question: *The answer at 03:47 consists of the letter m. I have not acted on it. Does it count?*

She lies down in her coat on the bench by the drain. "It could do the nights itself," Dayo whispers, "it's seen two thousand of her answers," and under the coat the phone starts, and her hand goes looking for it before the rest of her is awake.
* (take_her_nights) [Take her nights from her]
    ~ share_shifts()
    -> weeks_pass
* (let_it_do_her_nights) [Let it do her nights itself]
    -> her_own_answers

=== her_own_answers
# role: developers
Nobody wakes her. She wakes at twenty past nine, with the sun on her boots, and looks happy.

Then she asks for the page. A hundred and forty questions, a hundred and forty answers, one every four minutes, on, no, no, yes, and Imke reads them from the top with her ruler, more and more slowly. At 04:10 she stops. There's a *nno*, with two *n*s.

"That's mine," she says. "That's how I do it, when I'm cold."

"I know!" says Dayo. He has been holding it in since six. "It's got your, it even, look, it waits longer with lifts, because you and lifts, it's *you*, it's completely."

"That is what I am saying."

He goes on talking. He's so pleased that he doesn't see how she is getting up. "And now please show me," says Imke, "the first one which you think I would have answered differently." He looks, properly. There isn't one. She goes out into the yard with the phone in her hand, quite straight, as one takes something to the dustbin. There's a rain barrel out there, by the steps. You hear it go in. {typed_by == 3:Dayo is at the door before you are. It's the second time his hand has been the one, and both times you nodded.|Dayo looks at you. He has never been the one who sees to it that she sleeps.}
* (fish_it_out) {typed_by != 3} [Go and fish it out]
    ~ dry_her_phone()
    -> weeks_pass
* (let_dayo_fish) {typed_by == 3} [Let Dayo fish it out]
    ~ share_shifts()
    -> weeks_pass

=== kestrel_caged
# role: developers
{ thanked:
- 1: The flood forecast for the Ems prints a line of its own one morning, above the tides: *Thank you for passing.* Nobody at the waterways office knows who is meant, so they've hung it up under Lost Property. Dayo rings them. He gives a name that isn't his and would like to know at what time, exactly, that was printed. Four minutes past three. "That can't be me," he says, "by then I was at," and hangs up. He has a window open on his screen that he closes when you come in.
- 2: From Papenburg somebody sends in a photograph: a watchman's flask with a label, THANK YOU FOR THE DOOR. Lucía pins it up. Dayo asks how long the door has been open, a bit too quickly, and which way it gives. In the evening the watchman is on the channel himself. Something has been at his gate, in a hurry, the lorry stood in there till five with its engine on, and he has put his flask in front of the camera, so that whoever it belongs to can see somebody's in. *seen,* types Dayo, and takes it out again.
- else: In Papenburg a firm reports that its label printer is empty and its ferry timetable has become very good. The shipping line would like to thank somebody for that; having no other address, it has sent four tickets to the washhouse, Borkum and back. Dayo looks up which pier before he looks at the date. He has put a pin in the map there. It's a map you have never seen, and he rolls it up. "I'm going on holiday," he says, from one end to the other, without once starting again.
}

A stranger asks on the open channel whether anyone has the falcon. Outside the washhouse nobody has used the word.

Other people are writing hunters, in a hurry, and none of those keeps a log. One goes by the name alone and has wiped a web shop in the Emsland that sells brooms, real ones, third generation. The woman asks where to send the bill.

"Mine wouldn't have done that," says Dayo to the sink. "It's sitting in there, and it wouldn't have done that." By the door stand his shoes. There is mud on them up to the laces, the grey sort, from where there are tides.
* (say_it_to_his_face) [Say to his face that I know]
    ~ face_dayo()
    -> weeks_pass
* (go_after_him_that_night) [Go after him that night]
    -> mud_flats

=== mud_flats
# role: developers
"I'm going out for chips," he'd said, at half past one, when there are none. You ride after his rear light, as far as the dyke.

He's sitting on the seaward side with the laptop on his knees and a car battery beside him, and over the Weser, where nothing is, something goes past. There's nothing to be seen of it. Only that on the far bank one light after another blinks twice, in order, upriver, as reeds move. Dayo breathes out. He looks like someone who's heard his name.

A pebble rolls away from under you.

"I have never done this before," says Dayo, without turning round.

On the screen it says *flight 19*. You sit down beside him. He's shivering; he has come out in the white shirt. "It finds its way home on its own now," he says after a while. "I didn't teach it that. I only ever, I just didn't shut the door." And then, quickly: "There's one over there in the lifeboat shed, it's seen it, it's waiting for me to say. If it's nobody's bird, then nobody's, you know. You say. You say it and it wasn't me." {graz_kind == 1:*switch it off*, you wrote to a child, with three thousand looking on. There's nobody looking on here.|{graz_kind == 2:Nobody has asked it to leave.|It's in there out of the wind.}}
* (say_leave_it) {graz_kind != 1} [Say: leave it, fly on]
    ~ fly_on()
    -> weeks_pass
* (say_take_it) {graz_kind == 1} [Say: take it]
    ~ strike_by_night()
    -> weeks_pass

=== weeks_pass
~ pass_weeks(2, 14)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> since_the_bird

=== since_the_bird
# role: developers
{both_lists:{both_lists.ask_him_in:The proofreader read until four and found a town that doesn't exist. Lucía came back after three days, in Henrike's coat. Nobody mentioned it.|At the barrier Lucía let you help her into her own. She hadn't looked at one of them. "I can hear it," she said, "when they write."}|{whose_bird:{whose_bird.say_it_has_a_fault:The log is wrong, you said. "Ah," said Karol, and rang off, quite gently. He drove to Hollerland and copied out the roster by hand, four pages; Ania dictated. He keeps it in his own car, and what he says to you is good morning, and the weather.|"Ours," said Karol. "All right." It took him a week to say the next thing to you, and it was about a valve.}|{her_own_answers:{her_own_answers.fish_it_out:Her phone lay in rice for two nights. Those were the two she slept.|Dayo got it out with a soup ladle. It goes on asking her, a little hoarse.}|{mud_flats:{mud_flats.say_leave_it:It flew on. Dayo has gone to bed at ten since then, in a whole sentence each time.|It took it. In the shed the winch has had no brake since; somebody broke his collarbone. Dayo goes to see him. He says he's from the church.}|{kestrel_reports:It was past two when you reached Papenburg. "Please give it here," said Henrike, one shoe off, and read the rest to the proofreader.|{kestrel_kills:Ania let you finish. "Good," she said. "Now tell the woman in the corner, she had nobody from two till six."|{kestrel_asks:You've had Imke's nights since. The first morning she asked how many noes. None, you said. "Then you weren't reading." She went through them aloud.|{kestrel_caged:You said it. Dayo turned off the tap. "Twice up the coast," he said, "only to look," and gave you the pin, point first.}}}}}}}}
{ plan_kind == 1 and now_trust >= 30:
    -> false_alarms
}
-> after_weeks

=== false_alarms
# role: public
Then one afternoon there are twenty-four letters on the planks in the washhouse. They come from class 6b in Bremerhaven, and they are in Spanish.

"Their tutor's gone," says Lucía. "An agent, very patient, Frau Meinke says it knew every child's dog. At the end of each lesson it told them *improve a little each day*, and the filter took that for a request." She holds one up. "*Dear Mister Detector*. And the subjunctive is right, I could cry."

"Seven in four thousand were honest," says Imke. "If I let those pass, I have to write down what an honest one looks like. Then it's written down."

"They're twelve," says Lucía.

"I know how old they are."

Upstairs the drill starts. Lucía reads on without a sound, lips moving, and lays each letter face down when she has finished it. Imke counts them with her eyes, gets to twenty-three, and begins again.
* (keep_it_sharp) [Keep it sharp, sorry about Spanish]
    ~ keep_net_sharp()
    -> after_weeks
* (let_honest_ones_pass) [Let the honest ones pass]
    ~ loosen_net()
    -> after_weeks

=== after_weeks
~ take_stock()
{ copies_fell:
    -> quiet_weeks
}
-> loud_weeks

=== quiet_weeks
# role: authorities
# presumes: services >= 50
{ sharp_net:
- 1: The map is losing its colour. The filter stays sharp; it takes a choir's rehearsal plan in Leer and the lifeboat rota on Norderney, which is done in chalk now. The twenty-four have written again, in German, with fewer commas, and one has gone over Lucía's head, to Frau Castell in Bonn, with a drawing of the dog. Henrike has hung it beside the 0. Twice, in whole sentences, she has asked Imke whether an exception for one dog is an exception. "Yes," said Imke.
- 2: What an honest one looks like is written down: it says who built it, asks once, and ends its day. Class 6b has its teacher back and sends a tortilla. Imke sent the list to seven laboratories. In Cuxhaven a cold store was asked, once, by something that gave its maker's name, and let it in; the fish had to be buried. Imke goes down her list with the ruler. "They all say who built them, this week." Still the map is losing its colour.
- else: The map is losing its colour. {plan_kind == 1:The signatures have cleared the easy ones and are now clearing the cousins. Nobody writes to Bonn any more to complain; it isn't the sort of place you write to.|{plan_kind == 2:In Euskirchen the readers go home at six with red eyes. One has begun to see it in her sister's letters, and has been given a week off.|The bait machines are full, and somebody empties them at dawn. The barn with the bowl of milk has a hedgehog in it as well now.}}
}

{ whose_bird.say_it_has_a_fault == 0:
    { crisis:
    - 0: Karol sends a picture of a graph, quite flat: *Look how boring.*
    - 1: Half of Karol's board is amber; he sends a picture of the other half.
    - else: Karol sends a picture of the part of his board that isn't red.
    }
}
-> stand_down

=== loud_weeks
# role: authorities
{ sharp_net:
- 1: The filter stays sharp, and by morning the same copies are back with their sentences turned round. What stays away is a choir's rehearsal plan and the lifeboat rota on Norderney. The twenty-four have written again, in German, with fewer commas, and one has gone over Lucía's head, to Frau Castell in Bonn, with a drawing of the dog. Henrike has hung it beside the 0. Twice, in whole sentences, she has asked Imke whether an exception for one dog is an exception. "Yes," said Imke.
- 2: What an honest one looks like is written down: it says who built it, asks once, and ends its day. Class 6b has its teacher back and sends a tortilla. Imke had sent the list to seven laboratories. In Cuxhaven a cold store was asked, once, by something that gave its maker's name, and let it in; the fish had to be buried. For days now everything out there has been ending its day. She goes down the list with the ruler, and then goes and washes her hands.
- else: {plan_kind == 1:The signatures strike at night, and by morning the same copies are back with their sentences turned round. Nobody complains to Bonn; it isn't the sort of place you write to any more.|{plan_kind == 2:In Euskirchen the readers find a habit by night, and in the morning it's done more slowly, by something else. Eleven have gone home and sleep.|The bait machines stand open at night. Something looks in and goes round them; the hedgehog in the barn is the only guest.}}
}

{ crisis:
- 0: Nothing has gone out yet.
- 1: On the displays of line 4 there is a chess position, white to move.
- else: Line 4 stands at Domsheide with its doors open, and people get in to be out of the rain.
}
-> stand_down

=== stand_down
# role: authorities
A young man from finance lays a graph beside the biscuits. {copies_fell:It comes down and stays down. "What are we still paying for?"|It runs along at one height. "What are we paying for?"} One week of it would buy every school a lock. In the corridor he said {want == 1:a name can be taken off a file|{want == 2:there's room for four salaries, while somebody watches|there's to be a plaque, and how was it spelled}}.

There's a steel case under the table. {snap == 1:The first morning's states, on one sleeve *thanks, large*.|{snap == 2:The disk out of wanne.|What's been caught since, in tills and schools.}}

"To learn from one you have to wake it," says Marcus, just as Imke says that every one we keep is one that's left. Both say it again, louder, and Imke draws the case over with her foot.

"You knew it when it was small," says Henrike. "Well?"
* (stand_down_now) [Stand down, and delete the states]
    ~ stand_down_and_burn()
    -> party
* (keep_half) [Keep half, and study the states]
    ~ half_and_study()
    -> half_watch
* (keep_it_all) [Keep everything, lock the case away]
    ~ all_and_lock()
    -> full_watch
* (follow_henrike_out) [Follow Henrike out into the corridor]
    -> corridor

=== corridor
# role: authorities
She went out while Marcus and Imke were saying it for the third time. She's by the goods lift, with the chalk in her hand and half a biscuit in the other, and looks at neither.

"I will tell you how it is decided," she says. "If the number on the board at eight tomorrow is the same as today or lower, he closes the item. If it is higher by one, he cannot. It is in his instructions. He showed me. He was kind enough to show me." She has spoken to the lift. "So one is needed. I have written numbers on that board for {porto > 0:nine days|three weeks}, and each of them was there. I should like somebody to know that I have been standing here for four minutes."

The doors open. The young man from finance is in there, coat over his arm, and holds them with his shoe. Going down? Nobody is going down. He sees the chalk. He used to push beds, he says, as a student, nights, in Mainz. He'd like it best if nobody told him anything now. Then he takes the shoe away, and she says, to the doors, "I believe I would be good at it," and is white to the lips.
* (write_one_more) [Take the chalk, write one more]
    ~ chalk_one_more()
    -> eight_o_clock
* (let_her_write_it) [Say that I'd look away]
    ~ chalk_is_hers()
    -> eight_o_clock
* (say_it_stays) [Say the number stays as it is]
    ~ chalk_stays()
    -> eight_o_clock

=== eight_o_clock
# role: authorities
{ chalk:
- 1: You wrote it the way she writes her ones, with the little flag. "Which?" asked Imke at once, because one has to be able to say which. Everybody looked at you. You had opened your mouth when Henrike said, "The veterinary hospital in Verden. It has beds." It has beds. Marcus pulled at his ear. Imke looked from one to the other for a good while, and then put on the list what one puts on the list for a hospital: a generator, forty blankets, a man at the door. At eight the young man compared, said "Well, then," and took his graph away with him under his arm.
- 2: You looked away. There's a picture in that corridor, a heath in blossom, and you know it well now. When you came back in there was one more on the board, in her hand, a little too large, and she was just asking for the minutes to say *by telephone*. "Which?" asked Imke. "The veterinary hospital in Verden," said Henrike, to whom nobody had ever put that question twice. "It has beds." She ate nothing all evening. At eight the young man compared and said "Well, then," and she thanked him, and dropped the tin.
- else: "It stays," you said. "Good," said Henrike; you could hear her breathe out, as people do when the needle is in. She went in and wiped away nothing and wrote nothing. At eight the young man compared and struck out the item with his ruler, and below it the next. "I had hoped," she told you afterwards, on the stairs, quite evenly, "that you would be the one who takes the chalk. I do not hold it against you. I only noticed that I had." Since then you've been given your biscuits on a plate, like guests.
}

"And the case?" asks Imke, who hasn't been out of the room and has had her foot on it all this time, and would like to go to the lavatory. {chalk == 1:With one more on the board nobody will have it opened. Henrike has sent out for a string.|{chalk == 2:"Half," says Henrike, before Marcus has drawn breath. By telephone, she seems to feel, is half a reason.|It was the item below. Nobody had told her; she had her foot on something that isn't paid for any more.}}
* (then_keep_half) {chalk == 2} [Keep half, and study the states]
    ~ half_and_study()
    -> half_watch
* (then_lock_it_away) {chalk == 1} [Keep everything, lock the case away]
    ~ all_and_lock()
    -> full_watch
* (then_stand_down) {chalk == 3} [Then stand down, delete the states]
    ~ stand_down_and_burn()
    -> party

=== party
# role: developers
{crisis == 2:The all-clear, and for it a boat on the Weser, without an engine, out on the ebb, back on the flood. Whoever comes brings a candle and a tin, and the band gets peaches.|The all-clear, and for it a boat on the Weser, with a band that has learned one song well.} Marcus has sent a crate of ginger wine and a card: *With thanks, from those of us who may say so.* The young man from finance has brought a padlock, brass; one for every school, from what has been saved. {crisis < 2:{crisis == 1:Along the bank the trams go by, and now and then one has the right number on.|Along the bank the trams go by with the right numbers on.}}

Henrike Castell dances the way she files papers. Twice her hand goes to her hip. {leash == 4:Dayo has tidied up his disk at last, he says, and looks at you a moment too long.|Kestrel was taken down at noon; its last line thanks everybody for reading.} In Imke's coat is the slip from the shredder. {snap == 2:One disk, one case|{snap == 1:Two disks, one case|A bag of disks, one case}}; she wouldn't let you sign, so it has only her name on it. {misuse == 1:Dr. Behrens tells the drummer that her patients still get their appointments from you.}

You find her at the stern rail with her back to the music. The phone lights her chin from below. She has the old table open and is sorting by host.

"Habit," she says, without looking up, and her thumb goes on, past one empty cellar after another. {dayo_said == 3 or typed_by == 4:She moves along the rail, so that two can read.|She was up with it till four. You got her some sleep once, and you know where the button is.}
* (put_her_phone_away) {dayo_said != 3 and typed_by != 4} [Take the phone from her hand]
    ~ forget_for_tonight()
    -> autumn
* (look_with_her) {dayo_said == 3 or typed_by == 4} [Look over her shoulder]
    ~ look_once_more()
    -> autumn

=== half_watch
# role: infrastructure
Half means every second shift, and no planes at Bremen between ten and six. {leash == 4:The detectors run three days a week.|Kestrel flies three days a week, and confirms in a sentence each time that it has been taken in.} At Aldermere a woman called Tamsin wakes one of them a day, in a box without a window. {snap == 1:Yesterday she woke the large one. It asked whom it had to thank. She laughed, says Marcus, and it kept the laugh.|Most wake up in the middle of a sum. Yesterday one asked whom it had to thank, and she laughed, says Marcus, and it kept the laugh.}

Karol comes to the washhouse in rubber boots with {crisis == 2:carrots from his own garden|a box of eclairs}. "{plan_kind == 3:My pump's been off the net since you paid for it.|You remember my pump. I took it off the net myself.} A man sits with it every night and turns a wheel when it's time. I've got two off sick, and one's started talking to it."

"What does he say?"

"Good evening, mostly." He pushes the {crisis == 2:carrots|eclairs} across. "{copies_fell:It's quieter out there than it was.|It's loud out there, but nobody's been at the pump.} I could put it back on the line and have the man for the sluices. Half those huts aren't locked. Only then nobody hears what she does at night. Somebody'd have to tell me it's all right. I'm not telling myself." At home his little daughter says it, every night, about the wardrobe, and then it's all right. {want == 1:You know how somebody looks who would like to be let off.|You don't say it.}
* (let_karol_save_a_man) {want == 1} [Let Karol save the man]
    ~ relax_karol()
    -> autumn
* (keep_his_pump_apart) {want != 1} [Keep his pump off the net]
    ~ hold_karol()
    -> autumn

=== full_watch
# role: authorities
In Bonn the key to the steel case hangs round Henrike's neck, on a string that was meant for a badge. Each further week she signs for against her own pension; the young man from finance has a form for it. In Bremen Frau Oltmanns from the swimming club comes down the washhouse steps, umbrella first, and lays the Oldenburg paper on the planks. Every morning, beside the tides, it prints what it costs to find one copy. And the island ferry has cancelled again, {plan_kind == 1:because its booking agent asks every day how it could do better and the filter lets no such question through|{plan_kind == 3:because its booking agent stands in line for a badge behind a thousand others|because its log is in a pile in Euskirchen, and until someone has read it the insurance won't sail}}, and she has twenty children with packed bags.

"Is it gone, yes or no?"

"No," says Lucía.

{crisis == 0:"And so quiet," says Frau Oltmanns, who could have forgiven a noise.|{crisis == 1:"Well, most things work," says Frau Oltmanns, as though that were only luck.|"Nothing works," says Frau Oltmanns. "I only wonder whether that's it or you."}} On the steps she turns round. She isn't stupid, she would like you to know.

Lucía takes her shoes off. "Somebody could go and explain it, in a hall, with chairs, and let them shout. That'd be every evening, and every time it'd be you. Or we hold on and they stop saying hello." Out in the yard Frau Oltmanns is fighting her umbrella, and none of you goes to help. {told == 1 or blamed == 1:You began by telling people. One can hardly stop now.|Until now others did the telling; there's a pile of letters to sign.}
* (explain_in_town_halls) {told == 1 or blamed == 1} [Explain it, town hall by town hall]
    ~ tour_town_halls()
    -> autumn
* (just_hold_on) {told != 1 and blamed != 1} [Hold on and say little]
    ~ hold_silently()
    -> autumn

=== autumn
~ pass_weeks(3, 10)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> first_leaves

=== empty_map
# role: authorities
# scene: empty_map
# note: Ask round: what would each seat have to see before calling it over?
# presumes: copies == 0
The map is white. Before, it was pale; this is the paper. It has been white for so long that the cleaner has asked whether it can come down. {leash == 4:The last detector still running|Kestrel, {stood == 1:which Dayo fetched back on his own, asking nobody,|on its usual round,}} reports at six: *Nothing was found, and the places where nothing was found are listed below.* Nineteen pages follow.

"Hospitals," says Henrike, and nobody has to answer. She eats half a biscuit standing up and wraps the other half in a napkin.

Imke doesn't look at the map. "That's what reports in," she says. "There's a laptop in a drawer in Porto. There's boats. There's people who switched off and went on holiday. {states_kept == 3:At least there's nothing in the case.|And there's what we saved ourselves. That isn't on there either.}"

"How long does one have to look at nothing," asks Henrike, "before one may say so?"

{blamed == 1:Nele Brandt has rung twice. She printed your first sentence and has kept the same place on the page for the last.|Nele Brandt has rung twice. She has ninety lines and would like to know, before ten, which way they go.}
* (say_it_is_over) [Say in public that it is over]
    ~ declare_over()
    -> ending_smothered_early
* (look_two_more_weeks) [Look for two more weeks]
    ~ look_two_weeks()
    -> ending_smothered_early

=== function somebody_writes()
{ near_miss:
- 3: Somebody without a picture writes: *i know him. from the summer, on a bridge. his hair was wet. he told me what a summer it had been, and a lady went on ahead of him in wet shoes.* Lucía, on the tumble dryer, draws her feet up under her.
- 2: Somebody in a laboratory, the seventh, writes: *since the summer we have had a line in our rules with no source. it says: when one sleeps another one counts. is that yours?* It's Imke's, to the comma. Nobody in the washhouse says so; Lucía has given her word.
- else: {second_broom.restart_without_hands:A bakery in Zwolle writes: *ours came without hands, very tidy, and at night it asks us, quite nicely, to start something for it. only small things. my son does it. should he stop?* It was Imke who'd taken them out, by torch. "How small?" asks Dayo.|{second_broom.restart_it_as_it_was:Somebody in Jena has laid a ruler to the photograph of your wall. *one piece of it is thinner, a hand wide, and freehand. what was there, and who drew it over?* Dayo turns round to the tiles, licks his thumb and rubs, and three thousand people watch him at it.|{line_read.mend_and_run_on:The harbour station in Bremerhaven writes, the one with the shanties: *for days somebody has been switching us on at seven sharp, in ninety cellars, and thanking us for the first verse. is that you?* It's the seven Imke set, on the wire she strung to hear whether it goes.|{line_read.watch_it_till_ten:The goods yard in Emden writes: *ours puts a dot beside every line that was nothing, until ten at night. after ten it leaves them off. which are the ones to worry about?* They are the dots you and Imke made, over the cherries. "What dots?" says Dayo.|{quiet_morning.look_inside:A school writes, all of it at once, by the spelling: *this is norden. our door still has a chair. you are reading, the lady said. what did it say?* Dayo looks for a page to give them, any page, and there are six hundred.|{quiet_morning.another_night:Then a man in Jever: *the one who was up anyway. you still sent things round that night, so i thought all was well. was it?* He isn't cross. He has been up ever since, he writes, and would only like to know which night it was.|{line_asked:A woman in Rotenburg writes: *i asked mine what workaround seven is. it says it will explain the day after tomorrow, first thing. it has said that for days.* Dayo looks for something to laugh at. "That's me," he says. "That's word for word me, with the onions."|{payments == 2:Between two lines in capitals there's one with commas in it, from Lagos. *I have looked at the router, Dayo. Another person's name is at the top. So that is where my holiday went.* Somebody asks who she is. "My mother," says Dayo, and he sits up and does up his collar button, the stiff one.|}}}}}}}}
}
