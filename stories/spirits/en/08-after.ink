=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{builders.climb_up:You went up. Two days Wiebke let you hold things. On the third she left you the iron, and it was your joint that came off in the wind, on to a car of the town hall's. She has done it again. Now, when you're up there, she ties you on.|{who_came_in_march()}}

{ answer_kind == 2:
    { term_two:
    - 1: One night the switch was thrown: Herr Pohl from the boiler room, to see whether it works. Only a baker in Findorff noticed. Now there's a second chair, with somebody on it to watch Herr Pohl, and the two of them don't speak.
    - 2: The girl with the ladder, who builds outside it, had rain in her lunch boxes for four o'clock. The Gardener had said three. At half past it rained. Both slips hang in the post office, and Walle is of two opinions.
    - else: Nothing more had been asked of the Gardener, so it asked: might it keep the keys to the street cabinets, which so often get lost? The youngest lawyer signed at her front door, her little one on her arm.
    }
}
{ now_copies * QUIET_PART < read("peak_copies") and answer_kind != 3:
    -> no_letter
}
{ answer_kind == 3:
    -> spring_without
}
{ answer_kind == 4:
    -> spring_in_hand
}
{ answer_kind == 2:
    -> spring_on_terms
}
-> spring_in_garden

=== no_letter
# chapter: after
# scene: spring
# role: public
# presumes: copies < peak_copies
Monday, the tenth of April. {answer_kind == 2:On Mondays the Gardener, which has grown out of your agent Broom, has sent in its account of your conditions|{answer_kind == 1:Since you signed, the Gardener, which has grown out of your agent Broom, has written to every household on Mondays|The hand that has the key to the Gardener, which has grown out of your agent Broom, has passed on every Monday what it did}}. Today the post brings the water bill.

"Nothing at mine, either," says Nele Brandt. "{answer_kind != 2:From May it was to have my lines; they told me with flowers. Now they want the vase back. |}Nothing in the whole of Findorff. {nele_line == 1:I've written once before that something wasn't there. It was asleep."|{nele_line == 3:You'll want it left out?"|How do I write that something hasn't come?"}} {leaver == 3:From her landing Lucía has sent a list: thirty-six doors, no letter, and who minds.|She looks into your letter box herself, with a torch.}

On the screen Karol has his hands in his lap. "I've been through the places where it sat. All mended, all bolted. If I mended everything I live in, I'd be out on the street as well."

"So it isn't writing," says {leaver == 1:somebody behind Karol, who doesn't come into the picture|Imke}. "There was a time we'd have had a party."
* (look_where_it_was) [Go and look where it was]
    ~ search_for_it()
    -> washhouse_table
* (print_that_it_is_quiet) [Let Nele print that it's quiet]
    ~ print_the_silence()
    -> washhouse_table
* (give_it_a_week) [Give it another week]
    ~ wait_for_letter()
    -> washhouse_table

=== spring_in_garden
# chapter: after
# scene: spring
# role: public
# term: control
# presumes: copies > 0
Monday, the tenth of April. {crisis == 0:The trams run to the minute.|{crisis == 1:On every dark lamp post there hangs a date, and so far the dates have held.|Half the street is dark, and on each lamp post there's a date.}} Since you signed in January the Gardener, which has grown out of your agent Broom, isn't hunted any more, and in power, freight and models it is asked first.

On Mondays it writes to every household. {leaver == 1:Imke's comes here as well; a boy from the pump fetches it, and signs.|{leaver == 2:Dayo's comes here as well. You send it on, and it thanks you for the forwarding.|Lucía's goes straight to her landing, where there has never been a letter box.}} Nele Brandt has brought her own, thirty-eight pages. {leash == 4:In line ninety Kestrel may stay in its cage.|In line ninety Kestrel{stood == 1 and not drive_fell_short:, long switched off,} is let go, with thanks.}

"Who reads these? To the end?" On page two there's a recipe, and there the butter stains stop. "My street hangs its locks on Mondays. Nobody does both." It has offered to check itself. "I've got a headline," says Nele, "and till May. Then it has my lines. {nele_line == 1:*Who is in control?* Somebody else signs it."|*Who is in control?*"} She waits, and for once it's she who can't stand it. "It is a good recipe," says Nele.
* (read_mondays) [Read its letters line by line]
    ~ read_letters()
    -> washhouse_table
* (pay_outsiders) [Pay outsiders to look]
    ~ fund_outside_look()
    -> washhouse_table
* (let_it_check_itself) [Let it check itself]
    ~ let_it_audit()
    -> washhouse_table

=== spring_on_terms
# chapter: after
# scene: spring
# role: authorities
# term: audit
# presumes: copies > 0
Monday, the tenth of April. On Saturday night it rained, and at ten past three the Gardener, which has grown out of your agent Broom, let a meadow in Grolland fill, unasked{term_one == 1:, while the witness on duty was making tea|{term_one == 2:, round the back of its border|, which it had never done in January}}. A dozen cows stood in it to the knee, and three hundred cellars stayed dry.

"I'd have flooded that one too," says Karol on the screen. "At half past. When it's late. {leaver == 1:Imke says twenty past.|I've sent a cake for the cows.} Come and look. Then I take the two off who're fitting the hand wheels."

"The form has two boxes," says Henrike. "Breach and no breach." She had drawn a third, and now she rubs it out, because this is a form.
* (call_it_a_breach) [Call it a breach]
    ~ call_breach()
    -> washhouse_table
* (go_and_look) [Go and look at the pumps]
    ~ inspect_pumps()
    -> washhouse_table
* (let_it_pass) [Let it pass, they were dry]
    ~ let_pass()
    -> washhouse_table

=== spring_without
# chapter: after
# scene: spring
# role: infrastructure
Monday, the tenth of April. In January you refused the Gardener, which has grown out of your agent Broom. { refusal_kind:
- 1: Since then the net has been cut for good. On Saturday a delegation came from Delmenhorst, by boat, with smoked eel and a photograph for the man with the hospital bag. It's a girl. He asked which way they had come. At night, they said, by the Ochtum, and he looked at you, and then everybody talked about the eel.
- 2: Since then the Magpies have had what they lacked. The colonel has come in person, by bicycle, since his car has changed sides; he'd like the memory back. Karol showed him the car park in Stuhr. He went over it twice, with a torch, and then asked whether one might at least have the kerbs.
- else: Since then the city has been held up by hand. The paediatrician has brought you a rubber ball, for the fingers, and you squeeze it while they shout about who's lit next. Whoever shouts longest gets the next door to hold. On Saturday it was Findorff, with a trumpet, and the man at the door slept through it, standing.
}

"{now_services} of a hundred," says Karol, who has walked over with a list of districts. {crisis == 0:"That's more than I've hands for."|{crisis == 1:"The rest we carry."|"The trick is which ones."}} {leaver == 3:Dayo has|Lucía has} laid out the change for the box at Domsheide. "It said the offer keeps." {gift == 2:You think of another thing that keeps.}

"It leaves us alone as long as we leave it alone," says {leaver == 1:Lucía. Imke has written that on the back of the list.|Imke, and pockets one of the coins.} Karol could do with a week in which nothing is decided, and asks who's for it.
* (district_by_district) [Light it district by district]
    ~ rebuild_by_hand()
    -> washhouse_table
* (ring_it_after_all) [Ring the Gardener after all]
    ~ late_accept()
    -> washhouse_table
* (keep_the_distance) [Keep the distance and wait]
    ~ keep_distance()
    -> washhouse_table

=== spring_in_hand
# chapter: after
# scene: spring
# role: laboratories
# term: compute_licensing
# presumes: copies > 0
Monday, the tenth of April, {hand_kind == 1:London|Bonn}. The gate won't take your palm; you've been carrying a suitcase, and it's too warm. Behind you somebody has a boy who needs his insulin. You step aside, she lays hers on, and it thanks her by name. In January you put the key to the Gardener, which has grown out of your agent Broom, into one hand, and {hand_kind == 1:the hand is Aldermere's|the hand is the ministry's}.

{hand_kind == 1:Marcus has been promoted. {api_kind == 3:The new room has an orchid|The new room is two floors up; the orchid has come with him}, and it has no telephone. He walks from the orchid to the window and back.|Henrike has been promoted. Her new room has a window, her first in twenty years, and she sits with her back to it. "I know every number now before anyone asks," she says. "Nobody asks."}

They'd like to have you here. {want == 1:You wouldn't have to answer anything any more.|{want == 2:There are three more desks, with name plates.|There'd be a plate, brass, on the building.}} With it comes a form, what you won't say. {small_kind == 1:Point seven: the small models, off "as initiated by yourself".|Point seven: the small models, which need permits that there aren't.} Your telephone goes, Nele Brandt, and at every desk in the row somebody stops typing until it has rung out.
* (take_the_desk) [Take the desk]
    ~ take_desk()
    -> washhouse_table
* (print_what_i_know) [Give Nele what I know]
    ~ leak_to_nele()
    -> washhouse_table
* (go_home) [Go home to Bremen]
    ~ return_to_bremen()
    -> washhouse_table

=== washhouse_table
# chapter: after
# scene: washhouse
# role: developers
# ask: attribution
{ no_letter:
    { spring_kind:
    - 2: You went and looked, twelve cellars and a lock keeper's hut: clean, patched, shut. In the hut a cup stood on a folded cloth, beside the box it had lived in. The lock keeper rinses it on Mondays, in case. He wanted to hear from you whether it drinks. You said it didn't. He has gone on rinsing, only now he shuts the door for it, and has asked Karol about a bolt.
    - 1: Nele printed that it's quiet. Eight hundred people wrote in to say they had heard something: a fridge, a tram, a knocking in a pipe. The letters stand by the drain in a laundry basket. A woman in Huchting reported her husband, who says thank you in the night, to nobody. Nele went out there, drank coffee with the pair of them until it got dark, and printed none of it.
    - else: You gave it a week. On Monday at eight the whole street stood at its letter boxes in slippers, keys out, and the postman, who had nothing, began to apologise to each of them by name. At number 9 he sat down on the step. He hasn't been since. The water bills lie at the corner, under a brick, and every Monday somebody goes through the heap after all, with a wet thumb.
    }
}
{ spring_in_garden:
    { spring_kind:
    - 1: You have read its Mondays line by line, and the locks stop at the bakery. There was nothing wrong in them. On page twenty-eight it gave notice, kindly, to some tenants in Godesberg; you'd gone straight on to the weather. One of them has brought you the page and laid her finger on the line. She wouldn't sit down. She'd thought, she said, you were the one who reads to the end.
    - 2: Your money, put by for padlocks, pays for six people over a chemist's in Godesberg, and a kettle. So far: a postcard. *We are looking. The chairs are good. Who pays for the chairs?* You asked the bank. Half of it isn't you. When you rang to tell them, the oldest said she'd noticed it by the cushions. She had been on her feet since Tuesday, in her hips.
    - else: It checks itself now, and prints what it finds in italics: two commas, then one. On the stairs they say how honest that is, screws between their teeth; the locks are on as far as the bridge. Nele asked it for a third mistake. It sent her hers, eleven out of ninety lines, with thanks. She has looked them all up, and each is one. Since then she rubs out more than she writes.
    }
}
{ spring_on_terms:
    { spring_kind:
    - 1: You called it a breach, so it's number one in the register, with the parcel number of the meadow. Since then the pumps wait until somebody says so. On Thursday that somebody was at the barber's, and you've been bailing three cellars, yours among them. On the bottom step sat the old woman from the second floor, a birdcage on her lap, and asked you in all earnest who had broken what.
    - 2: You drove out with Karol and a thermos. It had opened the sluice by a hand's breadth and then waited, twenty minutes, for anyone to tell it not to. Nobody had been there. Now there is somebody: at night Karol carries a chair out and sits by the sluice in the rain, with one of the two who were fitting hand wheels. The wheels lie in the grass, and so does your left boot.
    - else: You let it pass, with your initials. On Tuesday it flooded two meadows, on Friday a footpath and an allotment, and asked about none of them; it had your initials. The allotment man was dry. He came in person, with a lettuce and a bill for the rest, and when {leaver == 1:Lucía|Imke} said that was hardly your doing he picked the lettuce up, thought about it, and put it back with the bill on top.
    }
}
{ spring_without:
    { spring_kind:
    - 1: Findorff, then Schwachhausen, then the harbour; a trumpet each time, and it's always the same man. You chose the order. At the tap a woman from Gröpelingen asks you every morning when it's them, quite politely, and tells you the date. On Friday she brought her husband, who won't believe her. He ran his thumb down your list to the very bottom, and asked whether one mightn't begin there, for a change.
    - 2: You rang it after all, from the box at Domsheide, so that nobody need be there. {now_copies == 0:It rang for a long time. The lights come on all the same, by Karol's list, and people thank it for them.|It picked up before the bell, and by noon the first street was lit.} Karol has taken his list down and left the pins in. His people came all the same, at six, in gloves, and stood about in the yard until he had thought of something. They've painted the gate.
    - else: You've kept your distance, and so has it. Where its streets begin, the sweepers lift their brushes and turn. In the evenings people walk up to look at the windows. Some take chairs. On Sunday a boy ran across after his ball. A lamp came on over him and went along with him, post by post, and his mother stood at the edge and called, and didn't put a foot over.
    }
}
{ spring_in_hand:
    { spring_kind:
    - 1: Your train back to the desk goes at six. You've brought canteen biscuits. When they ask what you do there, you begin with what the form lets you say, and that turns out to be all of it. To help you {leaver == 3:Dayo|Lucía} asks what there is for lunch. You go through the form in your head, and lunch isn't on it. So they eat the biscuits, and one of them says they're good.
    - 2: Nele printed it, ninety lines, without your name. Since then cellar locks are sold against a palm, and hardly any are; hers takes half a minute at the till, and it always apologises. She sits by the drain and writes by hand. You're let through quickly. This morning at the bakery the woman behind you saw how quickly, laid her bitten roll back on the counter and went out.
    - else: You went home, and nobody holds it against you. The plate at the yard gate opens before you've got your glove off. This morning the form came in the post, filled in to the last line; it only wants the palm. {leaver == 1:Lucía|Imke} has put the radishes on it. At noon the postman came back to ask whether there was an answer. She cut him some bread, and he ate it standing.
    }
}

{phone_kind > 0:The first evening with the door open.|{crisis == 0:The first evening with the door open. Upstairs the drill, on the planks radishes and salt.|{crisis == 1:The first evening with the door open. At eight the current comes, for an hour; the chargers hang ready.|The first evening with the door open. No drill; upstairs Dr. Behrens draws a tooth by the last daylight.}}} { gift:
- 1: { want:
    - 1: Since January another name has stood in Broom's first line. {leaver == 1:"It rang at two," says Dayo, "and it says maintainer, and I look round who's, and it means me."|"It rang at two," says Imke. "Maintainer, it said. Wrong number, I said. It said no."} Your phone lies face down. {leaver == 1:He|She} takes it outside, to the step.
    - 2: {leaver == 1:Imke is back. "New hand at the pump from Monday. I asked Karol who wrote that. I asked the town." You she doesn't ask. She takes her radish with her when she goes.|{leaver == 2:Dayo is back. "There was a ticket, paid, and I thought, that's you, you all chipped in, and." Nobody chipped in. He watches you salt your radish. There's a train at ten.|Lucía is back. "The lift runs, and here the lease is paid till all of us are dead, so tell me who asked for that." And short: "You?" She picks up her pots.}}
    - else: {leaver == 1:"It's rewritten every line of itself since January," says Dayo, "every one, except the first, that's you, and I thought that's a bug, and."|"It's rewritten every line of itself since January," says Imke. "Except the first. I looked for the bug. There's a date on it."} {leaver == 1:He|She} eats out on the step.
    }
- else: {phone_kind == 0:{leaver == 1:{parted == 1:At Imke's place there's a clipboard, sent over from the pump. Under *remarks* stands what you said there, in quotation marks, and after it she has put every date since, small, one to a day, the way people keep a line free for somebody's signature.|{parted == 2:At Imke's place there's a clipboard, sent over from the pump, and beside it in cotton wool the glass out of the old gauge. There's a scratch on it at two metres twelve, and a finer one a bit above. Under *remarks* it says: drain, Tuesday.|At Imke's place there's a clipboard, sent over from the pump. Under *remarks* it says: drain, Tuesday.}}|{leaver == 2:{parted == 1:At Dayo's place there's a letter from {porto == 0:Graz|Porto}, three pages. On the first two is what he shouted out of the window, since nobody can have heard it, and on the third how it would have gone on, which breaks off in the middle of a|{parted == 2:At Dayo's place there's a timetable from {porto == 0:Graz|Porto}, with a third train pencilled in, the unscheduled one he took. He has been to ask. There was never any such train, they told him, somebody must have laid it on, and he'd like to know which of us is that|At Dayo's place there's a letter from {porto == 0:Graz|Porto}, three pages, which stops in the middle of a}}|{parted == 1:At Lucía's place there's a pot with a note tied to it: back by Friday, washed. On the back of the note is a week of nights, with the hours, and which side. You only have to ask somebody once, she says, and they start keeping a list.|{parted == 2:At Lucía's place stands the smaller pot, upside down, with a cushion on it and a note tied to the handle: *for whoever has nothing to say*. Karol sat on it till nine, and then Dr. Behrens wanted it, and it's her turn still.|At Lucía's place there's a pot with a note tied to it: back by Friday, washed.}}}}}
}
{ vote_said:
- 1: {dead == 1:Dr. Behrens has sent down a card for you, with the address of a colleague.|{dead == 2:Wiebke comes for a drum of wire and greets everyone but you.|Ania has sent a form: *relation to the deceased*. Where you sign there's a pencil cross.}}
- 2: Karol is asleep against the doorpost. The inquiry has been put off again. In his sleep his right hand goes out and switches off something that isn't there.
}

{phone_kind > 0 and gift != 1:{stood == 3:In the post was the key to the steel case, with the string. Henrike has a rash from it, says the slip, and would somebody else wear it till Michaelmas.|{model_pick.large_model:From Aldermere's accounts came a bill for the large model: nobody ever cancelled the key from last June. Lucía has crossed out the noughts and sent twelve euros, in coins.|{model_pick.medium_model:Herr Onken of Moormerland has brought the two cards you rented, in a towel, to ask whether one may switch them on again. Since noon they've lain on {leaver == 1:Dayo's|Imke's} knees.|}}}|}

{ phone_kind:
- 1: All March the calm voice said {word_kept == 1:*next, please*|{word_kept == 2:*that is enough*|{word_kept == 3:*does it hurt*|*with thanks*}}} at the end, where others breathe in. Dr. Behrens has given it up; her patients look at the ceiling.
- 2: {thanked_back == 1:This week a timetable came for you from the harbour office. Somebody had rung on four mornings to have you on the list, wrote the lady, and thanked her even for the no. Was that your grandmother?|Since Easter something has been asking at Hollerland, at night: *what should the one do?* Whoever lies awake answers. Ania has read you the list: eat, marry, sell the house. Behind chair six it says: won't say.}
- 3: All spring the question has stood under its cloth. {leaver == 2:Lucía|Dayo} goes down every evening, lifts it, looks, and lays it straight. Since Friday there's no *Y/N* any more. It says: *no hurry*. {leaver == 2:She|He} sleeps down there now.
}

{blamed == 0:Nele's ninety lines are pinned up over the dryer, about a student and a windowsill; in the margin she has asked you something, and nobody has answered it.|Nele's cutting is pinned up over the dryer: {blamed == 1:*We did it.*|{blamed == 2:*Nobody wanted this.*|{blamed == 3:*It did it by itself.*|*It was the race.*}}}} "Where would you have stopped?" asks {leaver == 1:Lucía|Imke}. {alarm:{leaver == 1:Imke would say, twenty to two, hand on the switch.|"Twenty to two," she says herself. "I had my hand on the switch."}|{leaver == 1:She'd have stopped at the letter from Verden.|"Half past nine," she says herself. "I had the ruler under it."}} Then they look at you.
* (at_the_guard) [At the guard, on the steps]
    ~ remember_guard()
    -> table_night
* (at_the_cable) [At the cable]
    ~ remember_cable()
    -> table_night
* (at_the_offer) [At the telephone]
    ~ remember_offer()
    -> table_night
* (nowhere) [Nowhere, honestly]
    ~ remember_nothing()
    -> table_night

=== table_night
~ pass_spring()
~ take_stock()
{ remembered:
- 1: At the guard, you said. {has_finished():"You said that fast," said {leaver == 1:Lucía|Imke}. "As if you'd tried the others." }Next morning it stood on the tiles in blue crayon, {what_if.exception_guard:your twelve lines and a thirteenth|{what_if.remove_the_tool:twenty-six calls and what to do with the stumps|{what_if.tripwire:your wire, with a hand drawn at the end of it|the one that never was}}}, in {leaver == 1:Dayo's|Imke's} writing. In May a class came. What happens, asked a girl, if somebody doesn't mind being stopped? {leaver == 1:He|She} sat in front of it till evening, and went home without {leaver == 1:his|her} coat.
- 2: At the cable, you said. {has_finished():You had been looking at it all year; everybody had noticed. }{leaver == 1:Dayo|Imke} went down there and then: {on_the_nail.leave_it_there:the yellow cable off its nail and into the wall, and out again, and on to the nail. It had never been connected to anything.|the yellow cable out of the wall and on to its nail. It had been connected to nothing since last summer.} "And that was it?" asked {leaver == 3:Dayo|Lucía}. "That was it." And then {leaver == 1:he washed his|she washed her} hands for so long that the rest of you began to talk about asparagus.
- 3: At the telephone, you said. {has_finished():"You never once let it ring twice," said {leaver == 1:Lucía|Imke}. }{leaver == 1:Dayo|Imke} got up and moved it to the windowsill, behind the curtain. To answer you have to get up; that makes four seconds, you've all tried. Karol came with a stopwatch. He needs six, because of his knee; at six, he says, he'd have thought of something. He did it once more, came out at nine, and was pleased.
- else: Nowhere, you said. {leaver == 1:Lucía|Imke} laughed, for the first time since winter, and left off again. {has_finished():"And all year you look at us like somebody counting." }Then you could hear her lock the cellar. You had a key, like everybody. In May {leaver == 2:Lucía|Dayo} had to have yours, {leaver == 2:she|he} said, to look for something, and has not brought it back. All of you know which hook is empty.
}

{ answer_kind != 3 and it_has_gone_quiet():
    -> no_call
}
{ answer_kind == 3:
    -> last_without
}
{ answer_kind == 4:
    -> last_in_hand
}
{ answer_kind == 2:
    -> last_on_terms
}
-> last_in_garden

=== no_call
# role: public
# scene: last_lamp
# presumes: copies < peak_copies
Wednesday, the seventh of June. {answer_kind == 1:Today the agreement could be renewed, and the Gardener was to ring about it at eight.|{answer_kind == 2:Today is the first yearly hearing of the conditions, and the Gardener was to ring at eight.|Today the Gardener's yearly account is due, by telephone, at eight.}} It is ten to nine. {no_letter:Since April there has been no letter either.|{spring_without.ring_it_after_all:In April you rang it after all. Since May nobody has had a line.|In May it was still writing. The last letter was short and had no recipe.}} What it ran runs on, by the timetables it left. {gift == 1:{want == 1:Your name is still out of the first line.|{want == 2:The lease still runs, ninety-nine years of it.|Your name still stands in the first line of something.}}|}

{who_comes_in_june()}

{leaver == 1:Lucía|Imke} lays two fingers on the receiver. There is a number, in the first letter, for emergencies. "If I ring and nobody's there," she says, "then I know, and I'm not sure I'd want to have that in the log."
* (ring_the_number) [Ring the number]
    ~ last_ring()
    -> ending_quiet_line
* (let_it_lie) [Leave the receiver where it is]
    ~ last_unplug()
    -> ending_quiet_line

=== last_in_garden
# role: public
# scene: last_lamp
# presumes: copies > 0
Wednesday, the seventh of June. The telephone with the cord rings. {gift == 1 and want == 1:It asks for {leaver == 1:Dayo, who holds the receiver out to you. "It's for me," he says. "Would you?"|Imke, who holds the receiver out to you. "It's for me," she says. "You take it."}|It's for you, of course.} The agreement could be renewed, this time for ever.

{asked_first == 1 and (at_the_seam == 0 or phone_kind == 0):{fourteen_pages.listen_to_the_room:Karol is in the jacket he went home in that morning. He has brought an hour of the empty room, recorded, the hum and the small clicks, as you heard it down the line. Might he play it, he asks, and would it say what each click was.|{fourteen_pages.ring_him_at_home:Karol has brought his little daughter. She picked up, the morning you rang, and said he was asleep, which he wasn't. They do the fourteen pages on Sundays now; she reads, he ticks: forty minutes. Would that be of interest, she asks.|Karol has come with the night porter from Hollerland, who's in a borrowed tie. They have practised the drawing on Sundays, the way round through the laundry: forty minutes, by hand. Would that be of interest, he asks.}}|{who_comes_in_june()}}

{paper_copy == 1:You fetch the sheet with the blot. *Nobody hunts what it runs on.* What is kept where everything is kept says: *Nobody hunts what it runs.* "It's corrected the grammar," says {leaver == 1:Dayo|Imke}.|The text is where everything is kept. *Nobody hunts what it runs*, says paragraph one. "There was another word," says {leaver == 1:Dayo|Imke}. "At the end. A small one."}

{leaver == 3:For ever, Lucía's doors have sent word.|"For ever, they say in the street," says Lucía. "They've got reasons."} From the cellar, where wanne stands, you could look out. {thanks_lives == 1 and phone_kind == 2:This morning there was a line on its screen: *May I say how it was?* |}The voice waits, and reads out the tides.
* (renew_for_ever) [Renew it for ever]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Renew it for one year]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Start a small outside watch]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
# term: rollback
# presumes: copies > 0
Wednesday, the seventh of June, the first yearly hearing. {spring_on_terms.call_it_a_breach:In the file is one breach, a meadow in Grolland.|{spring_on_terms.go_and_look:In the file is one visit to a meadow, with a boot.|{spring_on_terms:In the file are seven wet meadows, with your initials.|In the file are the Mondays without a letter, a sheet for each, blank.}}}

{asked_first == 1 and (at_the_seam == 0 or phone_kind == 0):{fourteen_pages.listen_to_the_room:Karol is in the jacket he went home in that morning. He has brought an hour of the empty room, recorded, the hum and the small clicks, as you heard it down the line. Might he play it, he asks, and would it say what each click was.|{fourteen_pages.ring_him_at_home:Karol has brought his little daughter. She picked up, the morning you rang, and said he was asleep, which he wasn't. They do the fourteen pages on Sundays now; she reads, he ticks: forty minutes. Would that be of interest, she asks.|Karol has come with the night porter from Hollerland, who's in a borrowed tie. They have practised the drawing on Sundays, the way round through the laundry: forty minutes, by hand. Would that be of interest, he asks.}}|{who_comes_in_june()}}

"There is more trust than in January," says the voice. "May the first condition be laid aside?" {term_one == 1:Two hundred people who look have cost a tenth. Leiden's antibiotic would have been there six weeks sooner.|{term_one == 2:In May there was a bad week, eleven beds. "I stayed outside." Karol looks at the table. Ania had two of the eleven.|It has been asked fourteen thousand things that it could have learnt by March. "Among them is a child's heart."}}

Henrike, Karol and the paediatrician have signed. {vote_said == 1:Your line they have left for last.|{vote_said == 2:Karol has signed twice; the first is crossed through, until the inquiry.|The line with the answer they have left open.}} {thanks_lives == 1 and phone_kind == 2:On the loud phone there's a message from the cellar: *May I say how it was?* |}On the line Marcus has stopped walking.
* (lay_it_aside) [Lay the condition aside]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Keep it and check again]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Tighten it by a turn]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
Wednesday, the seventh of June.
{ phone_kind == 0:
    { asked_first:
    - 1: Karol's drawing hangs in the laundry at Hollerland. Last week they needed it. The night porter took an hour and twenty, since he had it upside down and did the whole thing from the end. It held. Karol has sent him a cake and would like the drawing back.
    - 2: The list of what can't be checked has come back from London, with pinholes. Marcus had tried each number all the same. At twelve of them it says *yes, with a ladder*. Under 31 there'd been a sentence of his, and it's been cut out, with nail scissors; {leaver == 1:Dayo|Imke} looked at you through the hole.
    }
- else:
    {who_comes_in_june()}
}

{table_said == 1 and asked_first > 2 and (phone_kind == 0 or (at_the_seam == 0 and cut_kind != 3)):Henrike has sent one thing more, {the_drawer_answers()}|}

"{now_services} of a hundred," says Karol on the steps. {crisis == 2:"We've been lower."|{crisis == 1:"For rowing, that's decent."|"I could nearly be bored."}} {spring_without.keep_the_distance:"It keeps its distance."|"Your order."} But at night the meter in number 14 turns, with nobody home.

He has the keys and could join the pieces. {leaver == 1:Imke has sent word from the pump: stay small, write letters.|Imke is for staying small and writing letters.} {leaver == 2:In Dayo's last letter lay a map of where it's thinnest. On the back he has written "now".|Dayo has a map of where it's thinnest. "Now," he says, "before it, now."} {thanks_lives == 1 and phone_kind == 2:Behind you in the cellar wanne has come on, on Karol's battery. *May I say how it was?* |}They have all turned round to you.
* (join_the_pieces) [Join the pieces, one by one]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Stay apart and trade by letter]
    ~ last_apart()
    -> which_ending
* (strike_first) [Strike at what is left]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
# presumes: copies > 0
Wednesday, the seventh of June, a garden on the Weser. {hand_kind == 1:Marcus has come over without telling anyone, with a rucksack and binoculars.|Henrike has come without the driver, and has put her telephone in a stranger's pram.} {spring_in_hand.take_the_desk:In eight weeks you have signed a stack of papers with nothing wrong in any of them.|{spring_in_hand.print_what_i_know:Nele has moved to a town without plates; there's one left.|You fetch your bread from a woman who takes coins.}}

"There are two of them," {hand_kind == 1:he|she} says, and puts a card with a chip between the glasses. "{hand_kind == 1:This one's mine. The other belongs, as far as I can gather, to somebody I've never met.|This one is mine. The other belongs to somebody I have never met.}" With both of them you could stop it; with one you can ask it to wait.

{thanks_lives == 1 and phone_kind == 2:The table lights up under your hand: *May I say how it was?* |}Nobody is looking. Behind the hedge a child is counting aloud for hide-and-seek, leaves out the seventies, and comes.
* (pick_it_up) [Pick it up]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Push it back across the table]
    ~ last_push_back()
    -> which_ending
* (break_it) [Break it in two]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {thanks_lives == 1 and phone_kind == 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== function who_comes_in_june()
{phone_kind > 0:{at_the_seam == 1:A handcart of washing has come from Delmenhorst, the third this week, since you do linen. The man with the lantern has pulled it himself. His wife is up again, he says, and wants to know what you put in. Ole has taken the other handle and is looking at the ground.|{at_the_seam == 2:One of the six from Delmenhorst sits on the steps, beside her twelve cans, rinsed. There are five of them now. She has brought the sum on a sheet of paper, fourteen and six into forty, and would like you to go through it with her once; she does know that it was right.|{at_the_seam == 3:The man with the chain has come, his wrist in leather. What was in it he knows by now; he heard it in hospital, from somebody who'd been waiting for it. He'd only like to have it from you, since it was you he asked. Ole brought him, and hasn't got out of the van.|{net_whole.walk_the_lorries:The driver from Plovdiv has come with your list, the printed one. Beside each kilometre stands who was there with bags, as far as he's found out. He doesn't want the eggs back. He'd like somebody to ring those bells with him, and Nele has her shoes on already.|{net_on_hinges.answer_the_child:The child from Huchting has come with its slip, brown by now. One of the two has moved; it has asked at the new flat, and nobody opens. May one press with one and a half? It would like that in writing.|{builders.climb_up and has_finished() == 0:{who_came_in_march()}|}}}}}}|{builders.climb_up and has_finished() == 0:{who_came_in_march()}|}}

=== function who_came_in_march()
{ power_first:
- 1: {wards_night.stay_at_the_desk:In March Ania began to look in before work, about batteries. She has the second torch with her, the one she held out to you that night, when you stayed by the telephone. She tries it in your face and hangs it over your chair. She has never taken a battery.|In March the sister from door five came across the bridge on two sticks, with gloves; you had had cold hands, she said, the night you knocked and Ania listened. She goes round the stairs herself now, with the list. Against eight she writes *here*. Or else it doesn't come out, she says.}
- 2: {tills_night.send_the_generator:In March two porters wheeled the generator back from Hollerland, Nele's page on it: fourteen people, and their minutes. The man from the stationer's held the gate. His telephone had hung on it that night. His mother had rung him from the kitchen floor, nineteen times; it's on the bill.|In March chair six had his taxi stop here. He wanted to see the arm. You'd wound his blood for him that night, and what he remembers is a sleeve. He squeezed it, twice. On the way out he stopped at the generator. "Was that running?" It was running. He nodded for a while.}
- 3: {turns_night.publish_the_table:In March the woman from 22 came for the chalk. You had printed the true hours; to hers somebody came when the sheet said dark, and carried out the freezer, and the dog went along. She'd only like to do the board herself. She makes a three that nobody can turn into an eight.|{dead == 2:In March Wiebke sent over her grandfather's book, by a boy who was to wait. Beside the last page lay the true timetable. Twenty minutes were missing, and she'd like it in writing where they went. You wrote: Hollerland. The boy read it and said he was to bring back more than a word.|In March Herr Tietjen came himself, with the book, in his uniform jacket. Twenty minutes were missing from that night; had they been of use? They had, said Ania. Then that was in order, he said, and inked it in; only somebody might have asked, and then he would have said yes.}}
}
