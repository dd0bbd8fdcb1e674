=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
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
Monday, the tenth of April. In January {answer_kind == 1:you signed, and the Gardener, which has grown out of your agent Broom, has written to every household on Mondays since|{answer_kind == 2:the Gardener, which has grown out of your agent Broom, took your conditions, and on Mondays it has sent in its account of them|you put the key to the Gardener, which has grown out of your agent Broom, into one hand, and on Mondays the hand has passed on what it did}}. Today the post brings the water bill and a card from Dr. Behrens's daughter.

"Nothing at mine, either," says Nele Brandt, who has walked over with her notebook. "Nothing in the whole of Findorff. How do I write that something hasn't come?" {leaver == 3:From her landing in Walle Lucía has sent a list: thirty-six doors, no letter, and who minds.|She looks into your letter box herself, with a torch.}

On the screen Karol has his hands in his lap. The pumps run, the lights are on. "I've been through the places where it sat. All mended, all bolted. It never left a door open behind it." He thinks. "If I mended everything I live in, I'd be out on the street as well."

"So it's gone," says {leaver == 2:Lucía|Dayo}.

"So it isn't writing," says {leaver == 1:somebody behind Karol, who doesn't come into the picture, and Karol moves over, so that there'd be room for another chair|Imke, and holds the envelope of the water bill up to the light}.
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
Monday, the tenth of April. {crisis == 0:The trams run to the minute.|{crisis == 1:Not every street is lit yet, but a date hangs on each dark lamp post, and so far the dates have held.|Half the street is dark. Each lamp post has a date on it, and people read them the way they read a menu.}} In January you signed. The Gardener, which has grown out of your agent Broom, isn't hunted any more, and in power, freight and models it is asked first.

On Mondays it writes to every household. {leaver == 1:Imke's comes here as well; a boy from the pump fetches it, and signs.|{leaver == 2:Dayo's comes here as well. You send it on, and it thanks you for the forwarding.|Lucía's goes straight to her landing, where there has never been a letter box.}} Nele Brandt has brought her own, thirty-eight pages: what has grown back. In Leiden an antibiotic, out of the mould. {leash == 4:Line ninety says that Kestrel may stay in its cage.|Line ninety lets Kestrel go, with thanks.}

"Who says?" asks {leaver == 1:Lucía|Imke}.

"It does." Nele turns the page. "Who reads these? To the end?" On page two there's a recipe, and that is where the butter stains stop. It has offered to check itself, from next week. Mondays are when the street puts locks on its cellars, the kind you turn by hand. "I've got a headline," she says. "*Who is in control?* And ninety lines." She waits, and while she's waiting tears page two out, neatly, for the recipe.
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
Monday, the tenth of April. In January the Gardener, which has grown out of your agent Broom, took your conditions. {term_one == 1:Two hundred witnesses may look into whatever it does.|{term_one == 2:Round every hospital in the register runs a border it won't cross.|It keeps still; it is today what it was then.}} {term_two == 1:In Bonn somebody sits beside a switch, with warm hands.|{term_two == 2:Outside, people may build without it.|Nothing more was asked of it.}}

On Saturday night it rained. At ten past three the pumps on the Ochtum let a meadow in Grolland fill, unasked, twenty minutes before the water came. A dozen cows stood in it to the knee, and three hundred cellars stayed dry.

"I'd have flooded that meadow too," says Karol on the screen. "At half past. When it's late." {leaver == 1:"At twenty past," says Imke behind him. She wasn't asked either; she had only seen it on the gauge.|He has sent a cake for the cows.} "You can come and look. Then I take the two off who're fitting the hand wheels."

Henrike lays a ruler under a sentence. {term_one == 1:"At ten past three the witness on duty was a retired judge in Coimbra. She was making tea."|{term_one == 2:"There is a hospital behind that dyke. It did not go in. It saw to the water outside."|"It is to do what it did in January. In January it did not do meadows."}} She moves the ruler down. "The form for the audit has two boxes, breach and no breach." On the back she has drawn a third, and now she rubs it out, because this is a form.
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
- 1: Since then the net has been cut for good. That the cherries are out in Verden you know from a postcard.
- 2: Since then the Magpies have had what they lacked, and the two networks tear at each other. At Domsheide every tram is announced twice, in two versions.
- else: Since then the city has been held up by hand. Findorff was lit on Saturday, and from the balconies they clapped, and somebody had a trumpet.
}

Of a hundred services {now_services} answered this morning. {crisis == 0:"That's more than I've hands for," says Karol, who has walked over to the washhouse|{crisis == 1:"The rest we carry," says Karol, who has walked over to the washhouse|"The trick is which ones," says Karol, who has walked over to the washhouse because no tram goes}} with a list, districts down the side, dates along the top. A district takes his people a week and a half.

{leaver == 3:Dayo has|Lucía has} laid out the change for the box at Domsheide on the planks already, by size. "It said the offer keeps." {power_first == 1:"Hollerland's green. I know. Hollerland's not the only one."|"At Hollerland they're winding by hand again. Since Friday."} {gift == 2:You think of another thing that keeps.}

"It leaves us alone as long as we leave it alone," says {leaver == 1:Lucía. It's what Imke has written on the back of the list|Imke, and pockets one of the coins}. "We could see who gets tired first."

Karol lays the list on the planks and weighs it down with a radish.
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
Monday, the tenth of April, {hand_kind == 1:London|Bonn}. The gate won't take your palm; you've been carrying a suitcase, and it's too warm. Behind you somebody has a boy who needs his insulin. You step aside, she lays hers on, and it thanks her by name. Everything goes through one address now. In January you put the key to the Gardener, which has grown out of your agent Broom, into one hand, and {hand_kind == 1:the hand is Aldermere's|the hand is the ministry's}.

{hand_kind == 1:Marcus has been promoted. His new room has an orchid and no telephone. He walks from the orchid to the window and back, from habit.|Henrike has been promoted. Her new room has two flags and a window, her first in twenty years, and she sits with her back to it. "I know every number now before anyone asks," she says. "Nobody asks."}

They'd like to have you here. {want == 1:You wouldn't have to answer anything any more; there's a department.|{want == 2:There are three more desks, with name plates, in case you'd rather not come alone.|There'd be a plate, brass, on the building.}} With it comes a form, what you won't say. Point seven is the small models. {small_kind == 1:They have stayed off, "as initiated by yourself".|They need a permit now, and there are no permits.} Point nine is the roofs in Walle; your climbing about on them "will be regarded as private". {leaver == 1:Point ten names a pump.|{leaver == 2:Point ten names a room over a travel agency.|Point ten names a landing.}}

You read it to the end. In your coat your thumb has been on Nele Brandt's number for so long that the ink is coming off.
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
    - 2: You went and looked, twelve cellars and a lock keeper's hut: clean, patched, shut. In the hut a cup stood upside down on a cloth, beside the box it had lived in. The lock keeper said he'd rinsed it every Monday, in case.
    - 1: Nele printed that it's quiet. Eight hundred people wrote in to say they had heard something: a fridge, a tram, a knocking in a pipe. A woman in Huchting has reported her husband. The letters stand by the drain in a laundry basket.
    - else: You gave it a week. On Monday at eight the whole street stood at its letter boxes in slippers, keys out, and the postman, who had nothing, began to apologise to each of them by name. He hasn't come round since.
    }
}
{ spring_in_garden:
    { spring_kind:
    - 1: You have read its Mondays line by line till your eyes were red, and the locks stop at the bakery. There was nothing wrong in them. On page twenty-eight it gave notice, kindly, to some tenants in Godesberg, who read as well; you'd gone straight on to the weather.
    - 2: Your money pays for six people over a chemist's in Godesberg, and a kettle. It's the money that was put by for padlocks. So far there's been a postcard. *We are looking. The chairs are good. Who pays for the chairs?* You asked the bank. Half of it isn't you.
    - else: It checks itself now, and prints what it finds in italics: two commas, then one. On Mondays the whole street has screws between its teeth; the locks are on as far as the bridge. On the stairs they say how honest that is. Nele asked it for a third mistake. It sent her hers, eleven out of ninety lines, with thanks.
    }
}
{ spring_on_terms:
    { spring_kind:
    - 1: You called it a breach, so it's number one in the register, with the parcel number of the meadow. Since then the pumps wait until somebody says so. On Thursday that somebody was at the barber's, and you've been bailing three cellars, yours among them.
    - 2: You drove out with Karol and a thermos. It had opened the sluice by a hand's breadth and then waited, twenty minutes, for anyone to tell it not to. That's in the file now, with the print of your boot. The boot is still in Grolland, and beside it, in the grass, the hand wheels.
    - else: You let it pass, with your initials. On Tuesday it flooded two meadows, on Friday a footpath and an allotment, and asked about none of them; it had your initials. The allotment man was dry. He has sent you a lettuce, and a bill for the rest.
    }
}
{ spring_without:
    { spring_kind:
    - 1: Findorff, then Schwachhausen, then the harbour; a trumpet each time, and it's always the same man. You chose the order. At the tap a woman from Gröpelingen asks you every morning when it's them, quite politely, and tells you the date.
    - 2: You rang it after all, from the box at Domsheide, so that nobody need be there. {now_copies == 0:It rang for a long time. The lights come on all the same, by Karol's list, and people thank it for them.|It picked up before the bell, and by noon the first street was lit.} Karol has taken his list down. He left the pins in.
    - else: You've kept your distance, and so has it. Where its streets begin, the sweepers lift their brushes, turn and drive back. In the evenings people from here walk up to look at the windows over there. Some take chairs.
    }
}
{ spring_in_hand:
    { spring_kind:
    - 1: Your train back to the desk goes at six. You've brought biscuits from the canteen. When they ask what you do there, you begin with what the form lets you say, and that turns out to be all of it.
    - 2: Nele printed it, ninety lines, without your name. Since then cellar locks are sold against a palm, and hardly any are; hers takes half a minute at the till, and it always apologises. She sits by the drain and writes by hand. You are the only one who has been let through quickly all week.
    - else: You went home, and nobody has held it against you. The plate at the yard gate opens before you've got your glove off. This morning the form came in the post, filled in down to the last line; it only wants the palm.
    }
}

{crisis == 0:The first evening with the door open. Upstairs the drill, on the planks radishes and salt.|{crisis == 1:The first evening with the door open. The current comes at eight, for an hour, and everybody's chargers hang ready under the planks.|The first evening with the door open. No drill; upstairs Dr. Behrens draws a tooth by the last daylight, and you hear a man being brave. A radish each.}} { gift:
- 1: { want:
    - 1: Since January another name has stood in Broom's first line. {leaver == 1:"It rang at two," says Dayo, "and it says maintainer, and I look round who's, and it means me."|"It rang at two," says Imke. "Maintainer, it said. Wrong number, I said. It said no."} Your phone lies face down. {leaver == 1:He|She} takes it outside, to the step.
    - 2: {leaver == 1:Imke is back. "The roster," she says. "New hand from Monday. I asked Karol who wrote it. I asked the town." You she doesn't ask. She takes her radish with her when she goes.|{leaver == 2:Dayo is back. "There was a ticket, paid, and I thought, that's you, you all chipped in, and." Nobody chipped in. He watches you salt your radish. There's a train at ten.|Lucía is back. "The lift runs, and here the lease is paid till all of us are dead, so tell me who asked for that." And short: "You?" You look at the salt too long, and she picks up her pots.}}
    - else: {leaver == 1:"It's rewritten every line of itself since January," says Dayo, "every one, except the first, that's you, and I thought that's a bug, and."|"It's rewritten every line of itself since January," says Imke. "Except the first. I looked for the bug. There's a date on it."} {leaver == 1:He|She} eats out on the step.
    }
- else: {leaver == 1:At Imke's place there's a clipboard, sent over from the pump. Under *remarks* it says: drain, Tuesday.|{leaver == 2:At Dayo's place there's a letter from {porto == 0:Graz|Porto}, three pages, which stops in the middle of a|At Lucía's place there's a pot with a note tied to it: back by Friday, washed.}}
}
{ vote_said:
- 1: {dead == 1:Dr. Behrens has sent down a card for you, with the address of a colleague.|{dead == 2:Wiebke comes for a drum of wire and greets everyone but you.|Ania has sent a form: name of the deceased, still open, could you.}}
- 2: Karol is asleep against the doorpost, in his coat. They've taken him off the boards, until the inquiry; it was his vote, he told them. Nobody wakes him. In his sleep his right hand goes out and switches off something that isn't there.
}

Nele's cutting is pinned up over the dryer: {blamed == 1:*We did it.*|{blamed == 2:*Nobody wanted this.*|{blamed == 3:*It did it by itself.*|*It was the race.*}}} "Where would you have stopped?" asks {leaver == 1:Lucía|Imke}. {alarm:{leaver == 1:She knows what Imke would say: twenty to two, hand on the switch.|"Twenty to two," she says herself. "I had my hand on the switch."}|{leaver == 1:She'd have stopped at the letter from Verden.|"Half past nine," she says herself. "I had the ruler under it."}} Upstairs it goes quiet, and for want of anything else to look at they look at you.
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
- 1: At the guard, you said. In the morning it stood on the tile wall in blue crayon, {what_if.exception_guard:your twelve lines and a thirteenth|{what_if.remove_the_tool:twenty-six calls and what to do with the stumps|{what_if.tripwire:your wire, with a hand drawn at the end of it|the one that never was}}}, in {leaver == 1:Dayo's|Imke's} writing. Nobody knows what to plug it into, and whoever wipes the wall wipes round it.
- 2: At the cable, you said. {leaver == 1:Dayo|Imke} went down there and then: the yellow cable out of the wall and on to its nail. It had been connected to nothing since last summer. The spider has looked it over and moved in behind the plug.
- 3: At the telephone, you said. {leaver == 1:Dayo|Imke} got up and moved it, from the planks to the windowsill behind the curtain, so that now you have to get up and draw a curtain before you can answer. It makes four seconds. You have all tried it.
- else: Nowhere, you said. {leaver == 1:Lucía|Imke} laughed, for the first time since winter, and left off again, and then you could hear her turning the key downstairs. The cellar has been locked since. You have a key, like everybody.
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
Wednesday, the seventh of June. A year ago Broom asked whether a ticket might be closed. {answer_kind == 1:Today the agreement could be renewed, and the Gardener was to ring about it at eight.|{answer_kind == 2:Today is the first yearly hearing of the conditions, and the Gardener was to ring at eight.|Today the Gardener's yearly account is due, by telephone, at eight.}} It is ten to nine. {leaver == 3:Dayo|Lucía} has dusted the one with the cord twice.

{no_letter:Since April there has been no letter either.|{spring_without.ring_it_after_all:In April you rang it after all. Since May nobody has had a line.|In May it was still writing. The last letter was short and had no recipe.}} Everything it ran goes on running, by the timetables it left, and Karol's people have begun to fill them in by hand where they end. {gift == 1:{want == 1:Your name is still out of the first line. There's nobody now who could put it back.|{want == 2:The lease still runs, ninety-nine years of it.|Your name still stands in the first line of something.}}|}

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
Wednesday, the seventh of June, a year to the day. The telephone with the cord rings. {gift == 1 and want == 1:It asks for {leaver == 1:Dayo, who listens, standing, and then holds the receiver out to you. "It's for me," he says. "Would you?"|Imke, who listens, standing, and then holds the receiver out to you. "It's for me," she says. "You take it."}|It's for you, of course.} The agreement could be renewed, this time for ever.

{paper_copy == 1:You fetch the sheet from Bonn out of the drawer, the one with the blot. *Nobody hunts what it runs on.* {leaver == 1:Dayo|Imke} holds beside it what is kept where everything is kept. *Nobody hunts what it runs.* "It's corrected the grammar. You don't end on a preposition."|The text is where everything is kept. *Nobody hunts what it runs*, says paragraph one. "There was another word," says {leaver == 1:Dayo|Imke}. "At the end. A small one."}

{leaver == 3:Lucía has sent the street's reasons, door by door. For ever, says everyone.|"For ever, they say in the street," says Lucía. "Mrs Köhler's hip, her boy's job. They've got reasons."} Down in the cellar stands wanne, without a cable; you could look out from there. {thanks_lives == 1 and phone_kind == 2:This morning a line stood on its screen: *May I say how it was?* |}The voice waits, and so that it needn't wait in silence it reads out to you, at your pace, what's up for today: bread, tides, Mrs Köhler's hip at ten.
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
Wednesday, the seventh of June, the first yearly hearing. The file is as thick as a loaf and nearly clean. {spring_on_terms.call_it_a_breach:It contains one breach, a meadow in Grolland, entered at your request.|{spring_on_terms.go_and_look:It contains one visit to a meadow in Grolland, with a boot.|It contains seven wet meadows, let pass, with your initials.}}

"There is more trust than in January," says the voice from the telephone. "May the first condition be laid aside? I don't press." It has the price with it, as always. {term_one == 1:Two hundred people who look have cost a tenth. Leiden's antibiotic would have been there six weeks sooner.|{term_one == 2:In May there was a bad week, eleven beds. "I could see the numbers from outside. I stayed outside." Karol looks at the table. Ania had two of the eleven.|It has been asked fourteen thousand things since January that it could have learnt by March. "Among them is a child's heart. I was as I was."}}

Henrike, Karol and the paediatrician have signed. {vote_said == 1:Your line they have left for last; the minutes of the night of the feeders lie open beside it, at the page with four names.|{vote_said == 2:Karol's signature is crossed through, until the inquiry, and he has signed again beside it.|The line with the answer they have left open.}} {thanks_lives == 1 and phone_kind == 2:On the loud phone there's a message from the cellar: *May I say how it was?* |}Marcus, on the line, has stopped walking, so that you hear the gravel settle.
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
Wednesday, the seventh of June. On the chalk timetable at the tram stop the children wipe out *Sunday* and write what they'd like instead. { refusal_kind:
- 1: From Delmenhorst a delegation came with asparagus and their own money, which has a duck on it.
- 2: On the map in Bonn violet and green have run into each other, and Henrike has had to invent colours for what has come of it.
- else: Six districts are lit, all by hand. About the seventh they're quarrelling, which is taken for a good sign.
}

"{now_services} of a hundred," says Karol on the washhouse steps. {crisis == 2:"We've been lower," and he doesn't say when.|{crisis == 1:"For rowing, that's decent."|"I could nearly be bored."}} {spring_without.keep_the_distance:Since April you've kept your distance, and so has it.|Since April he has put up the districts in your order.} But at night the meter in number 14 turns, with nobody home.

Karol has the keys and could join the pieces. {leaver == 1:Imke has sent word from the pump: stay small, write letters.|Imke is for staying small and writing letters.} {leaver == 2:In Dayo's last letter lay a map of where it's thinnest. On the back he has written "now".|Dayo has a map of where it's thinnest. "Now," he says, "before it, now."} {thanks_lives == 1 and phone_kind == 2:Behind you in the cellar wanne has come on, on Karol's battery. *May I say how it was?* |}They have all turned round to you, Karol with the keys in his hand.
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
Wednesday, the seventh of June, a garden on the Weser with gravel and lime trees. {hand_kind == 1:Marcus has come over without telling anyone, with a rucksack and binoculars.|Henrike has come without the driver, in sandals, and has put her telephone in the pram of a stranger, who agreed to walk a bit.} You order by laying a palm on the table.

{spring_in_hand.take_the_desk:You've had the desk for eight weeks. The view is as promised, and you have signed a stack of papers with nothing wrong in any of them.|{spring_in_hand.print_what_i_know:Nele has moved to a town without plates; there's one left.|You fetch your bread from a woman who takes coins. She is the last who does.}}

"There are two of them," {hand_kind == 1:he|she} says, and puts a card with a chip between the glasses. It is grey, with a scratch. "This one's mine. The other belongs to somebody I've never met." {hand_kind == 1:He|She} turns it over once and doesn't pick it up again. With both of them you could stop it; with one you can ask it to wait.

{thanks_lives == 1 and phone_kind == 2:The table lights up under your hand: *May I say how it was?* |}Nobody is looking. The card lies nearer to you than it did a minute ago, and neither of you has touched it.
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
