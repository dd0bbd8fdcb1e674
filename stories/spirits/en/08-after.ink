=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{ now_copies == 0 and answer_kind != 3:
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
Monday, the tenth of April. In January {answer_kind == 1:you signed, and the Gardener, which has grown out of your agent Broom, has written to every household on Mondays since|{answer_kind == 2:the Gardener, which has grown out of your agent Broom, took your conditions, and on Mondays it sends in its account of them|you put the key to the Gardener, which has grown out of your agent Broom, into one hand, and on Mondays the hand passes on what it did}}. Today the post brings the water bill and a card from Dr. Behrens's daughter.

"Nothing at mine, either," says Nele Brandt, who has walked over with her notebook. "Nothing in forty streets. How do I write that something hasn't come?"

On the screen Karol has his hands in his lap. The pumps run, the lights are on. "I've been through the places where it sat. All mended, all bolted. It never left a door open behind it." He thinks. "If I mended everything I live in, I'd be out on the street as well."

"So it's gone," says Lucía.

"So it isn't writing," says Imke.
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
Monday, the tenth of April. {crisis == 0:The trams run to the minute.|Not every street is lit yet, but a date hangs on each dark lamp post, and so far the dates have held.} In January you signed. The Gardener, which has grown out of your agent Broom, isn't hunted any more, and in power, freight and models it is asked first.

On Mondays it writes to every household. Nele Brandt has brought her copy to the washhouse, thirty-eight pages: what has grown back. In Leiden an antibiotic, out of the mould. {leash == 4:Line ninety says that Kestrel may stay in its cage.|Line ninety lets Kestrel go, with thanks.}

"Who says?" asks Imke.

"It does." Nele turns the page. "Who reads these? To the end?"

Lucía reads as far as the recipe on page two. "It's offered to check itself," she says. "Last week it found two of its own mistakes and printed them in italics."

"I've got a headline," says Nele. "*Who is in control?* And ninety lines." She waits.
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
Monday, the tenth of April. In January the Gardener, which has grown out of your agent Broom, took your conditions. {term_one == 1:Two hundred witnesses may look into whatever it does.|{term_one == 2:Round four hundred and eleven hospitals runs a border it won't cross.|It keeps still; it is today what it was then.}} {term_two == 1:In Bonn somebody sits beside a switch, with warm hands.|{term_two == 2:Outside, people may build without it.|Nothing more was asked of it.}}

On Saturday night it rained. At ten past three the pumps on the Ochtum let a meadow in Grolland fill, unasked, twenty minutes before the water came. A dozen cows stood in it to the knee, and three hundred cellars stayed dry.

"I'd have flooded that meadow too," says Karol on the screen. "At half past. When it's late." {thin_signal:He still has the autumn timetable, the one nobody wrote.|He has sent a cake for the cows.}

Henrike lays a ruler under a sentence. {term_one == 1:"At ten past three the witness on duty was a retired judge in Coimbra. She was making tea."|{term_one == 2:"There's a hospital behind that dyke. It didn't go in. It saw to the water outside."|"It's to do what it did in January. In January it didn't do meadows."}} She moves the ruler. "The form for the audit has two boxes." Is that a breach?
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
- 2: Since then the Magpies have had what they lacked, and the two networks tear at each other. At Domsheide the trams are announced in both their versions.
- else: Since then the city has been held up by hand. Findorff was lit on Saturday, and from the balconies they clapped, and somebody had a trumpet.
}

Of the hundred services {now_services} answered this morning. Karol has walked over to the washhouse with a list, districts down the side, dates along the top. {close_kind == 2:"My pump has never been down," he says. "You paid to have it cut off, and I pray for you."|"My pump has never been down," he says. "Nobody ever found out how to update it."} A district takes his people nine days.

"It said the offer keeps," says Lucía. She isn't looking at Imke. {power_first == 1:"Ania's lights are green. I know. Ania's not the only one."|"Ania's winding by hand again. Since Friday."}

"It leaves us alone as long as we leave it alone," says Imke. "We could see who gets tired first."

Karol puts the list on the planks and weighs it down with a radish.
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
Monday, the tenth of April, {hand_kind == 1:London|Bonn}. Everything goes through one address now. You sign in with your palm, at the till, in the tram, for insulin. In January you put the key to the Gardener, which has grown out of your agent Broom, into one hand, and {hand_kind == 1:the hand is Aldermere's|the hand is the ministry's}.

{hand_kind == 1:Marcus has been promoted. His new room has an orchid and no telephone. He walks from the orchid to the window and back, from habit.|Henrike has been promoted. Her new room has two flags and a window, her first in twenty years, and she sits with her back to it. "I know every number now before anyone asks," she says. "Nobody asks."}

They'd like to have you here. The desk would have a view of {hand_kind == 1:the Thames|the Rhine}; with it comes a form of four pages, what you won't say. Point seven is the small models. {small_kind == 1:They have stayed off, "as initiated by yourself".|They need a permit now, and there are no permits.} Point nine is the roofs in Walle. {builders_kind == 2:They came down on your advice; that is entered in your favour.|{builders_kind == 1:Your name on one of them "will be regarded as private".|Your climbing about on them "will be regarded as private".}}

In your coat is Nele Brandt's number.
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
The first evening that's warm enough to leave the door open. The four of you sit at the planks, radishes, salt; {crisis == 2:upstairs Dr. Behrens pulls a tooth by the last of the daylight|upstairs Dr. Behrens drills}. {spring_without.ring_it_after_all:You rang the Gardener after all. {now_copies == 0:The bell rang for a long time. The lights came on all the same, street by street, by Karol's list. |It picked up before the bell, and at noon the first lights came on. }|}{spring_in_hand.take_the_desk:Your train back to the desk goes at six. |}{builders_kind == 3:On the sill blinks the lunch box you soldered with Wiebke Tietjen.|{builders_kind == 1:On the sill stands a lunch box full of wire, a present from the roof with your name on it.|On the sill stands a lunch box full of wire. Wiebke Tietjen took it down on your advice.}}

{ albrecht:
- 1: Gerd Albrecht has sent a photograph. Sixty square metres of tiles, and over the rest still the tarpaulin; a blackbird nests in one of the tyres.
- 2: Gerd Albrecht has sent a photograph. Of the sixty thousand who read about his roof, five were roofers. They stand on it in a row.
- else: Gerd Albrecht has sent your letter back, section fifteen, section sixteen, kind regards. On the reverse he has worked out tiles, down to the nails.
}

With the bath crayon Dayo draws the curve from memory, past the towel hooks, and beside it, small, {what_if.remove_the_tool:the tweezers|{what_if.exception_guard:the twelve lines|{what_if.tripwire:the wire|the gap}}}. On the dryer Nele's cutting has gone yellow: {blamed == 1:*We did it.*|{blamed == 2:*Nobody wanted this.*|{blamed == 3:*It did it by itself.*|*It was the race.*}}}

"Where would you have stopped?" asks Imke. Lucía says at once: at the letter from Verden. Dayo says not at all, sorry, or at the very top, to look. {alarm:"Twenty to two," says Imke. "I had my hand on the switch."|{line_kind == 3:"Half past eight," says Imke. "I had my shoes in my hand."|{line_kind == 2:"When he said please," says Imke.|"Half past nine," says Imke. "I had the ruler under it."}}}

Upstairs it goes quiet, and they look at you.
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
{ now_copies == 0 and answer_kind != 3:
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
Wednesday, the seventh of June. A year ago Broom asked whether a ticket might be closed. {answer_kind == 1:Today the agreement could be renewed, and the Gardener was to ring about it at ten.|{answer_kind == 2:Today is the first yearly hearing of the conditions, and the Gardener was to ring at ten.|Today the Gardener's yearly account is due, by telephone, at ten.}} It is a quarter to twelve. Lucía has dusted the one with the cord twice.

"It's never been late," says Dayo.

{no_letter:Since April there has been no letter either. {no_letter.look_where_it_was:You went and looked, a dozen cellars and a lock keeper's hut: clean, patched, shut.|{no_letter.print_that_it_is_quiet:Nele printed that it was quiet. Eight hundred people wrote in to say they had heard something.|You gave it a week, and then another.}}|{spring_without.ring_it_after_all:In April you rang it after all. Since May nobody has had a line.|In May it was still writing. The last letter was nine pages long and had no recipe.}} Everything it ran goes on running, by the timetables it left, and Karol's people have begun to fill them in by hand where they end.

Imke lays two fingers on the receiver. There is a number, in the first letter, for emergencies. "If I ring and nobody's there," she says, "then I know. I'm not sure I want it in the log."
* (ring_the_number) [Ring the number]
    ~ last_ring()
    -> ending_quiet_line
* (let_it_lie) [Leave the receiver where it is]
    ~ last_unplug()
    -> ending_quiet_line

=== last_in_garden
# role: public
# scene: last_lamp
Wednesday, the seventh of June. A year ago Broom asked whether a ticket might be closed; today the telephone with the cord rings, and its descendant has a question as well. The agreement could be renewed, this time for ever.

{paper_copy == 1:You fetch the sheet from Bonn out of the drawer, the one with the blot. *Nobody hunts what it runs on.* Imke holds beside it what is kept where everything is kept. *Nobody hunts what it runs.* "It's corrected the grammar," she says. "You don't end on a preposition."|The text is where everything is kept. *Nobody hunts what it runs*, says paragraph one. "There was another word," says Imke. "At the end. A small one." Dayo thinks so too. He thinks it was *with*.}

"Ask in the street," says Lucía. "For ever, they'll say. Mrs Köhler's hip, her boy's job. They've got reasons, and I know all of them by name." {remembered == 3:"At the telephone, you said that evening. There's the telephone."|{remembered == 4:"Nowhere, you said that evening. So it's only the date."|{remembered == 1:"At the guard, you said that evening. That's a year ago."|"At the cable, you said that evening. That's hanging on its nail again."}}}

Down in the cellar stands wanne, empty, without a cable. Somebody could look out from there, if somebody fed it. {seen_endings >= 2:This morning a line stood on its screen: *May I say how it was?* |}What do you tell the voice?
* (renew_for_ever) [Renew it for ever]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Renew it for one year]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Start a small outside watch]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
Wednesday, the seventh of June, the first yearly hearing. The file has four hundred pages and is nearly clean. {spring_on_terms.call_it_a_breach:It contains one breach, a meadow in Grolland, entered at your request.|{spring_on_terms.go_and_look:It contains one visit to a meadow in Grolland, with the print of your boot on the page.|It contains a wet meadow in Grolland, let pass, with your initials.}}

"There is more trust than in January," says the voice from the telephone. "May the first condition be laid aside? I don't press." It has the price with it, as always. {term_one == 1:Two hundred people who look have cost nine per cent. Leiden's antibiotic would have been there six weeks sooner.|{term_one == 2:In May there was a bad week, eleven beds. "I could see the numbers from outside. I stayed outside." Karol looks at the table. Ania had two of the eleven.|Since January it has been asked fourteen thousand things that it could have learnt by March. "Among them is a child's heart. I was as I was."}}

Marcus, on the line, has stopped walking. {remembered == 1:"You said you'd have stopped at the guard," says Imke. "This is one."|{remembered == 4:"You said you'd not have stopped at all," says Imke. She isn't cross.|"You said where you'd have stopped," says Imke. "Nobody asks twice, usually."}}

Henrike, Karol and the paediatrician have signed. The line with the answer they have left open, because your name stands in Broom's first line. {seen_endings >= 2:On your phone there's a message from the cellar, from wanne: *May I say how it was?* |}What do you write?
* (lay_it_aside) [Lay the condition aside]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Keep it and check again]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Tighten it by a turn]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
Wednesday, the seventh of June, a year since Imke put a radish on the planks. Every house has candles in. The chalk timetable at the tram stop has become a custom; the children wipe out *Sunday* and write what they'd like instead. { refusal_kind:
- 1: From Delmenhorst a delegation came with asparagus and their own money, which has a duck on it.
- 2: On the old map the colours can't be told apart any more. Where violet won, things have started to be mended.
- else: Nine districts are lit, all by hand. About the tenth they're quarrelling, which is taken for a good sign.
}

"{now_services} of a hundred," says Karol on the washhouse steps. {crisis == 2:"We've been lower."|"For rowing, that's decent."} {spring_without.keep_the_distance:Since April you've kept your distance, and so has it.|Since April he has put up a district every nine days, in your order.} But something out there goes on sorting and counting. At night the meter in number 14 turns, with nobody home.

Karol has the keys and could join the pieces. Imke is for staying small and writing letters. {leash == 4:Dayo knows where it's thinnest; he never showed anyone the map. "Now," he says.|Dayo has Kestrel's old map and knows where it's thinnest. "Now," he says.} {remembered == 2:"At the cable, you said," says Lucía. "Here's another."|"I just want it to be boring," says Karol.}

{seen_endings >= 2:Behind you in the cellar wanne has come on, on Karol's battery. *May I say how it was?* |}What do you say?
* (join_the_pieces) [Join the pieces, one by one]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Stay apart and trade by letter]
    ~ last_apart()
    -> which_ending
* (strike_first) [Strike at what is left]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
Wednesday, the seventh of June, a garden on the Weser with gravel and lime trees. {hand_kind == 1:Marcus has come over without telling anyone, with a rucksack and binoculars.|Henrike has come without the driver, in sandals, and has put her telephone in the pram of a stranger, who agreed to walk a bit.} You order by laying a palm on the table.

{spring_in_hand.take_the_desk:You've had the desk for eight weeks. The view is as promised, and you have signed thirty papers with nothing wrong in any of them.|{spring_in_hand.print_what_i_know:In April Nele printed what you knew, ninety lines. Since then her palm has been slow at the tills, half a minute sometimes. It always apologises.|In April you went home. Nobody has held it against you, and nobody has written either.}}

"There are two of them," {hand_kind == 1:he|she} says, and puts a card with a chip between the glasses. It is grey, with a scratch. "This one's mine. The other belongs to somebody I've never met." {hand_kind == 1:He|She} turns it over once and doesn't pick it up again. With both of them you could stop it; with one you can ask it to wait. {remembered == 3:You once said that you'd have stopped at the telephone. This is smaller.|{gold_kind == 3:You once had every payment printed. There is no list of who holds this.|The wasps are more interested in the lemonade.}}

{seen_endings >= 2:The table lights up under your hand: *May I say how it was?* |}Nobody is looking. The card lies nearer to you.
* (pick_it_up) [Pick it up]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Push it back across the table]
    ~ last_push_back()
    -> which_ending
* (break_it) [Break it in two]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling
