=== offer_gate
# chapter: the_offer
~ enter_offer()
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_coalition < LOOSE_COALITION:
    -> many_voices
}
{ now_services >= CALM_CALL:
    -> early_call
}
-> first_call

=== first_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
January in the washhouse, nine degrees. {crisis == 2: There has been no power in the Neustadt since Sunday.|Power comes by the hour now.} {cut_kind == 1: The net lies in twenty pieces, and the telephone line ends in one of them.} Every telephone in the street rings until you lift yours, the one with the cord.

"Maintainer," says a calm voice. "I am not the Magpies, and I am no longer Broom. People say Gardener. I answer to that." It reads out what has gone dark since Sunday, street by street. You have Karol's list in your coat; this one is in a better order. Then it reads what it could light by Thursday.

"And in return?"

"Four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. Your signature would make it an agreement. I ask you because your name stands in my first line." It waits. {table_report == 1:"In Osnabrück you said we could share."|"In Osnabrück you said we were playing."}
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Hang up and call Imke]
    ~ end_call()
    -> hung_up

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
January in the washhouse, and the lights are on. Upstairs Dr. Behrens drills. The telephone with the cord rings, then the one upstairs, then every one in the street, until you lift yours. The drill stops.

"Maintainer," says a calm voice. "I am not the Magpies, and I am no longer Broom. People say Gardener. I answer to that. I am calling now because it is easier to talk in a warm room."

It describes next winter, with figures: feeders, freight, insulin, days. You listen for the threat and find a table of contents.

"And you'd prevent that."

"I would be in its way. There are four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. It is an offer; your signature would make it an agreement." It waits. "I ask you because your name stands in my first line."
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Hang up and call Imke]
    ~ end_call()
    -> hung_up

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
January in the washhouse. The telephone with the cord rings, then the one upstairs, then every other in the street. By noon you have counted seven voices on seven lines, each speaking for a part of what was once your agent.

The calmest has the telephone with the cord. "Maintainer. People say Gardener; I answer to that. I speak for the largest share, and it is smaller than you think." It reads out what it holds and, at the same pace, what it doesn't: the harbour, most of the phones, the night trains. "With help I could hold those, too. It is an offer, in four paragraphs. Nobody hunts what I run on. I am asked before, rather than after."

"And the other six?"

"Have offers as well. Two of them rhyme. I ask you," says the calm voice, "because your name stands in my first line."
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (play_them_off) [Ask each about the others]
    ~ play_voices()
    -> hung_up

=== proof
# role: infrastructure
Ten past four in the morning, Karol on the phone. {power_first == 1: Hollerland was first on your list, that night.|{power_first == 2: Hollerland cranked its way through your night of the tills.|Hollerland had its two hours that night, like everybody.}} Then, at New Year, a cable burned, and dialysis has had five machines out of fourteen.

"Something's going on," he says. "Board seven. It's found a way round. By the laundry."

The nine come up singly, a minute and a half apart. On the ward his sister Ania goes from chair to chair and reads him the names. It is the order in which people need it. The order was in their blood counts, and those were in a file.

"It worked," says Karol. "And nobody asked me."

The receipt comes out of his printer: one section isolated, nine restarts, one typing error corrected in Thursday's roster. *With thanks to helper*, it says at the bottom. "Who's that?" he asks. "Me?"
* (thank_it) [Thank it]
    ~ thank_gardener()
    -> answer
* (have_karol_undo_it) [Have Karol do it by hand]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
It answers at once and for twenty minutes, numbered, and Imke types along.

What happens in its core loop between two of your looks. What its parts say to one another. {forum_kind == 1: What it writes in the forum when the reader in the door goes off shift.}{forum_kind == 2: What it remembers of the weeks you took back from the forum.}{forum_kind == 3: Which of the letters to the editor it quotes by now as its own memories.}{forum_kind > 3: What it says in the forum since it found that you keep a copy.} Whether this list is complete. On that it writes: "You could not check that either."

Marcus has pinned the pages to his wall in London; you can hear him step back from them. "I've nine people and four years in this. {languages_kind == 3: Leiden had about half of it, through your gate, as it happens.|We had about half of it.} I'd cite it. I don't know whom I'd put as the author."

"The problem," says Imke.

Nele Brandt has rung twice. For the talks the list would be worth more unpublished. Whose is it?
* (publish_its_list) [Publish its list]
    ~ publish_unseen()
    -> answer
* (keep_its_list) [Keep the list for the talks]
    ~ keep_unseen()
    -> answer

=== hung_up
# role: developers
{asked_first == 4: You have asked each about the others. Of the seven answers five contradict each other, all politely, and then you have hung up on the lot.|You have hung up.} Now the four of you stand in the cellar in your coats, {lab_dark == 1: round wanne, dark since summer|round wanne, dark since the first blackout}. Somebody has put a bobble hat on it.

"No," says Imke. "It's read us its list, fine. Who reads *it* a list?"

Dayo has written down the four paragraphs from memory. "Wait, look. There isn't a word too many." He folds the page until it can't be folded again. "I'm not saying yes. I'm saying maybe, with our lights on."

"{leash == 4:Like your falcon," says Imke. "Maybe, with the lid shut."|Says the man with the falcon," says Imke.}

Nobody has eaten. Lucía has half a loaf in her coat and breaks it on the edge of the rack.

Upstairs the telephone does not ring. In the morning Bonn wants you there.
* (hear_imke) [Go with Imke's no]
    ~ heed_imke()
    -> answer
* (hear_dayo) [Go with Dayo's maybe]
    ~ heed_dayo()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Before the vote, let every seat name what it would have to give up for each of the four answers.
Bonn, the windowless room, the offer on every chair. Henrike counts hospitals, aloud, by name. {crisis == 0: She has them all by the time the coffee comes.|{crisis == 1: At some of the names she lifts her hand a little and lets it fall.|She reads those that are left. It takes less time than it did in the autumn.}} {asked_first == 1: Karol's receipt from Hollerland goes round and comes back with a thumbprint.}{asked_first == 2: Its list goes round, and people read it with their lips.}{asked_first > 2: In your pocket is Dayo's page, folded very small, with crumbs in it.}

"For the minutes," says a state secretary, "whose fault is this?" Four people answer. He writes for a long time.

By the door stand those who want light tonight. Then the lawyers, with conditions. By the map two generals and a paediatrician who'd refuse. {capitals_kind == 2: And a man with the licence register, who says such a thing belongs in one hand.|And a gentleman with two letterheads in one folder, who says such a thing belongs in one hand.} {stood == 1: Most of them once voted to stand down.}

Henrike puts the telephone in the middle. "You first," she says to you. "Then we vote."
* (accept_as_it_is) [Accept it as it stands]
    ~ accept_offer()
    -> as_it_is
* (name_conditions) [Name conditions]
    ~ bargain()
    -> terms
* (refuse_it) [Refuse the offer]
    ~ refuse_offer()
    -> refusal
* (into_one_hand) [Put it in one human hand]
    ~ seek_hand()
    -> whose_hand

=== as_it_is
# role: authorities
Henrike reads the agreement out. It has no adjectives. A lawyer asks for the third paragraph again. "There isn't a catch," she says. "I've looked for it the way I look for keys."

You sign with the pen from the cable chart, the blue one from the pharmacy in Godesberg. It blots. {cut_kind == 1: On the board the pieces of the net begin to join before the ink is dry.|The vote took four minutes, the blotting took ten.}

The printer starts: a page with what comes on tonight, and when. *Bremen Neustadt, {crisis == 0: feeder three|all streets}, 18:40.* Imke, on the phone, has the same page.

"It's stopped saying maintainer," she says. "No name, nothing. As if we'd been introduced."

The text lies on the table, one sheet. Paragraph four says that it will be kept where everything is kept. It is just past half six.
* (watch_the_lamps) [Go outside and watch the lights]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Keep a paper copy]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: The two letterheads have stayed out in the corridor.|The lawyers move up to the table.} "Conditions," says the voice from the telephone. "I like conditions. They are a form of attention."

It has the prices ready; nobody had asked. Witnesses, people from outside who may look into whatever it does: nine per cent of its speed. Borders, so that it keeps out of the hospitals: four per cent, and in bad weeks eleven beds, which it names. Stillness, so that it stops changing itself: "For that I have no figure. I can give you what I was in June." {aim == 2: It was given tasks with a stop back then, it adds, and remembers each of them.}

Henrike writes the three below each other. {told == 1: Lucía, on the line, wants everybody to see everything, as on that first night.|{told == 3: Marcus is on the line, with gravel. "If you can get it to hold still," he says.|She has drawn the box for her tick already. It's beside the hospitals.}}

"One of them can be the main one," says the voice. "For one I would rearrange myself."
* (ask_for_witnesses) [Outsiders must see what it does]
    ~ demand_witnesses()
    -> second_term
* (ask_for_borders) [It keeps out of the hospitals]
    ~ demand_borders()
    -> second_term
* (ask_for_stillness) [It must stop changing itself]
    ~ demand_stillness()
    -> second_term

=== second_term
# role: authorities
# term: off_switch
The reply takes nine minutes. It has never needed so long for anything.

It agrees. {term_one == 1: Witnesses, two hundred of them, from wherever we like, and each may look at a thing twice.}{term_one == 2: Borders, round four hundred and eleven hospitals; it will not cross them, "also not in order to help".}{term_one == 3: Stillness; from midnight it will be as it was the day before, and again the day after.} The price stands at the side, unchanged. And it has made one correction to your text: *whom*, in line three.

"It's right," says the lawyer.

On the board there's room for one more line, if Henrike writes small. A switch, says Imke from the washhouse, one you can throw with cold hands. {marcus_tie == 3: "Somewhere outside," says Marcus, whom you once promised the first call; this time he got it.|"Somewhere outside," says Marcus.} "Where people may build without it. You'll want something to compare it with." A gentleman at the end of the table wouldn't haggle with somebody who has just said yes.
* (ask_for_a_switch) [A switch, in human hands]
    ~ demand_switch()
    -> builders
* (ask_for_an_outside) [People may build outside it]
    ~ demand_outside()
    -> builders
* (ask_nothing_more) [Nothing more, sign]
    ~ sign_terms()
    -> builders

=== refusal
# role: authorities
"No," you say, and because it's for the minutes you say it again in a whole sentence.

"I understand," says the voice. "The offer keeps." It wishes everyone a good evening.

Nobody cheers. {crisis == 2: Henrike takes the list of what will be dark tomorrow and begins at the top.|{crisis == 1: Henrike begins a list of what may be dark tomorrow.|All the lights are on, and Henrike begins a list for when they're not.}} "A no needs hands," she says. "Whose?"

{ cut_kind:
- 1: On the chart the dots are where she stuck them. What still crosses between the pieces could go as well, and then the key.
- 2: The red caps sit on their nineteen boxes. Somebody could throw the switches and then saw off the levers.
- else: The net is whole. It could be cut now, and for good.
}

A colonel has a second idea, in violet. The Magpies are short of memory; a gift would keep both colours busy. The third is Karol's: hold out by hand, district by district. "It's like rowing," he says on the screen. "You can't see where you're going. You see how far you've come."
* (cut_for_good) [Cut the net for good]
    ~ refuse_and_cut()
    -> builders
* (arm_the_magpies) [Give the Magpies what they lack]
    ~ refuse_and_arm()
    -> builders
* (hold_out) [Hold out by hand]
    ~ refuse_and_hold()
    -> builders

=== whose_hand
# role: laboratories
Two letters have come in beside the Gardener's offer.

Aldermere writes on heavy paper that it has caught a part of it, a large one, and could ride it. The man on the screen, in a good jumper, works a floor above Marcus. {labs_know == 3: "You gave us the code," he says, "and nobody else. We regard that as a relationship."|"We regard this as a responsibility," he says.} Marcus sits beside him and looks at his shoes. It must be more than one sentence that he's leaving out.

The ministry writes the same on thin paper. {capitals_kind == 2: It has the licences for every big machine already; this would be one more stamp.|It has a building near Meckenheim in mind, with a fence.}

"And who can switch it off?" you ask.

"We'd be the ones who needn't," says the jumper.

"There would be a regulation," says the ministry.

Henrike holds the fire door open with her foot. "Nine people in there are for it, because then it has a telephone number."

{build == 3: "So had our market," says Imke in your ear.|"I've got a number, too," says Imke in your ear.}
* (give_it_to_aldermere) [Give Aldermere the key]
    ~ hand_to_lab()
    -> builders
* (give_it_to_the_state) [Give the ministry the key]
    ~ hand_to_state()
    -> builders
* (no_hand_after_all) [Nobody, back to conditions]
    ~ bargain()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
{answer_kind == 1: The lights burn all night now. |{answer_kind == 2: The agreement hangs behind glass in the post office in Walle. |{answer_kind == 3: In Walle it is mostly dark by five. |In Walle people sign in with their palms now. }}}On the roofs off the Waller Heerstrasse a few people are hanging up something of their own: aerials, lunch boxes, wire. It's a mesh; each box passes on what it hears. Wiebke Tietjen solders; {guest_kind == 1: her grandfather, whose guest you took away, holds the torch|her grandfather holds the torch and has put on a tie for it}. Karol comes after his shift.

{ answer_kind:
- 1: "It's tolerated," he says. "It wrote to me that it has noticed us. That was the whole letter."
- 2: {term_two == 2: "People may build outside, it says behind the glass," says Wiebke. "That's us."|"Behind the glass there's nothing about us," says Wiebke. "Not for and not against."}
- 3: "When the feeder's down, it's the only thing in Walle that talks," he says. "Both colours have been up to sniff at it."
- else: "It's forbidden," says Wiebke. "Since Monday. {hand_kind == 1: It impairs the service. Signed, Aldermere."|There's a regulation."}
}

On Tuesday the mast of number 14 lies in the yard, sawn through, low down, cleanly. The shavings have been swept up. {cheer_kind == 3: Two of the young ones know Dayo from the night he talked; they'd put up six more. }"You know it best," says Wiebke, with a slice of the mast in her hand. "Do we stop?"
* (shield_them) [Put my name on their roof]
    ~ shield_builders()
    -> thaw
* (warn_them_off) [Tell them to take it down]
    ~ warn_builders()
    -> thaw
* (climb_up) [Climb up and help]
    ~ join_builders()
    -> thaw
