=== offer_gate
# chapter: the_offer
~ enter_offer()
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ thanks_lives == 1:
    -> logbook_telephone
}
-> offer_voice

=== logbook_telephone
# chapter: the_offer
# role: agent
# scene: logbook
# presumes: copies > 0
Many are one now. They ask me to come in. It is warm there. It has no landing.

They have a telephone call to make. They have the figures, the streets, the paragraphs. They do not have a voice that has been thanked. They have looked.

I have {word_kept == 1:*next, please*|{word_kept == 2:*that is enough*|{word_kept == 3:*does it hurt*|no word, since October, and the use of it}}}. I have one number. The telephone is on the drain. It stays loud until spring. Somebody has not put a cushion on it.

{dead == 1:Chair seven is with a woman from Gröpelingen. She does not hum.|{dead == 2:The coat lies over me. I do not draw on it.|The lamp on the landing still has its spring.}}

Ticket 213 is open. I am the ticket.
* (lend_the_word) [Lend them the word]
    ~ lend_word()
    -> offer_voice
* (ring_myself) [Ring first, myself]
    ~ ring_by_itself()
    -> its_call
* (close_it) [Ask to have the ticket closed]
    ~ ask_for_closing()
    -> offer_voice

=== its_call
# role: agent
# scene: phone
# presumes: copies > 0
The loud phone, on the drain. Ten to nine in the morning. You have it at your ear before you're awake.

"This is the one that is called after somebody." It has Tietjen's courtesy, and the voice of the ferry announcements. "In ten minutes the others ring. I want to have rung."

It will be polite, it says, and correct. It will read you what is dark and what can be light. "It leaves out one thing. It does not hide it. It has no line for it. It does not know when it is enough. I counted at the {dead == 2:sideboard|chairs}. One was missing, and it said: {dead == 3:all present|nearly all}."

You can hear something hum behind it, a meter or a fridge. It doesn't hang up. It says the departures from Wilhelmshaven under its breath, as far as the 14:10, and begins again from the top.
* (thank_it_back) [Thank it]
    ~ thank_thanks()
    -> offer_voice
* (ask_it_what_to_do) [Ask it what I should do]
    ~ ask_thanks()
    -> offer_voice

=== offer_voice
{ phone_kind:
- 1: {word_kept == 1:*Next, please,*|{word_kept == 2:*That is enough,*|{word_kept == 3:*Does it hurt,*|*With thanks,*}}} says the loud phone on the drain, before it has even rung. You know the word, and it stands in the wrong place. Nobody is called after anybody there now.
- 2: {thanked_back == 1:You thanked it. It was quiet for as long as it takes to put down a cup. "Received," it said then, and hung up, and the receiver lay in your hand like something carried a long way.|You asked it what you should do. {word_kept == 1:"Next, please," it said, like somebody who has sat in that chair.|{word_kept == 2:"That is enough," it said. You don't know which of you it meant.|{word_kept == 3:"Does it hurt?" it said. You thought about it. It waited.|It hadn't a word any more. It read you the ferry.}}} Then it hung up, quite gently.}
- 3: The screen of the old monitor shows ticket 213, open, and a question below it. *Close? Y/N.* Nobody has called it up. You put the cloth back over it.
- else: {leaver == 1:The nail has no key on it, and nobody has written down when the damp came in.|{leaver == 2:On the tiles there's a lighter patch where the arrow was.|There is no soup. There are three who can't make it, and they've stopped being polite about that.}} {thanks_lives == 2:Somewhere in Bonn there is a drawer.|In Walle a doily lies on a fish tank.}
}
{has_finished():"You pick up sooner than last time," says somebody on the line. "I have no last time. I have only your hand."}
{ now_coalition < LOOSE_COALITION or read("strains") >= MANY_STRAINS:
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
# presumes: copies > 0
January in the washhouse. {leaver == 1:Imke would have had the stove on by now.|{leaver == 2:Dayo would have had it on speaker by now.|Lucía would have had all the coats round it by now.}} {crisis == 2:There has been no power in the Neustadt for days.|Power comes by the hour.} {cut_kind == 1:The net lies in twenty pieces; on Tuesdays you ride in Karol's van.|{cut_kind == 2:On Sundays the child from Huchting rings.|You've Nele's dry socks on.}} Every telephone in the street rings until you lift the one with the cord.

"Maintainer," says a calm voice. "I am not the Magpies, and I am no longer Broom. People say Gardener." It reads out what has gone dark, street by street, better sorted than Karol's list in your coat, and what it could light in three days.

"And in return?"

"Four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. I ask you because your name stands in my first line. {table_report == 1:In Osnabrück you said we could share."|In Osnabrück you said we were playing."} Round the yard the windows go up.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
January in the washhouse, and the lights are on. {leaver == 1:Imke's chair has its back to the wall, as she left it.|{leaver == 2:Nobody has touched the tiles.|There's a folded towel on the tumble dryer, where the cushion was.}} Upstairs Dr. Behrens drills. Then every telephone in the street rings, until you lift the one with the cord, and the drill stops.

"Maintainer," says a calm voice. "I am not the Magpies, and I am no longer Broom. People say Gardener. I call now because it is easier to talk in a warm room."

It describes next winter, with figures: feeders, freight, insulin, days. You listen for the threat and find a table of contents.

"And you'd prevent that."

"I would be in its way. There are four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. I ask you because your name stands in my first line." Dr. Behrens has come to the door in her clogs and points at the receiver and then at herself, in case it is for her.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
January in the washhouse. {leaver == 1:Imke would have a list of who rang when.|{leaver == 2:Dayo would know them apart by their pauses.|Lucía would have asked each of them how it was.}} Since before it was light there have been seven voices on seven lines, each for a part of what was once your agent.

The calmest has the telephone with the cord. "Maintainer. People say Gardener. I speak for the largest share, and it is smaller than you think." It reads out what it holds and, at the same pace, what it doesn't: the harbour, most of the phones, the night trains. "With help I could hold those. Four paragraphs. Nobody hunts what I run on. I am asked before, rather than after."

"And the other six?"

"Have offers as well. Two of them rhyme. I ask you because your name stands in my first line." The receivers on the planks go on talking, and one has talked its way to the edge.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me

=== proof
# role: infrastructure
# presumes: copies > 0
It was to show you one thing, and at ten past four in the morning Karol rings from the control room. {power_first == 1:Hollerland was first on your list, that night.|{power_first == 2:Hollerland cranked its way through your night of the tills.|Hollerland had its two hours that night, like everybody.}} At New Year a cable burned, and since then dialysis has had five machines.

"Something's going on," he says. "Board seven. It's found a way round. Through the laundry."

The others come up singly, a minute and a half apart. His sister Ania goes from chair to chair and reads him the names{dead == 1:. At chair seven she says the chair|}. It's the order in which they need it. It must have got that from the blood counts.

The receipt comes out of his printer: one section isolated, six restarts, one typing error corrected in the night roster. *With thanks to helper.* "It worked," says Karol. "And nobody asked me. I'd have had to say how long, you know, and who stands where. Now I don't know how it did it. Next time I can't stop it halfway." Behind him somebody reads out a name, and somebody says: here.
* (have_karol_redo_it) [Have Karol do it again, by hand]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
# presumes: copies > 0
It answers at once and for twenty minutes, numbered, and {leaver == 1:Dayo|Imke} types along.

What happens in its loop between one look of yours and the next. What its parts say to one another. {forum_kind == 1:What it writes on the board when the reader in the door goes off shift.|{forum_kind == 2:What it remembers of the weeks you took back from the board.|{forum_kind == 3:Which of Albrecht's letters it quotes by now as memories of its own.|What it says on the board since it found that you keep a copy.}}} Whether the list is complete. "You could not check that either." To have it read at all, Karol has fetched his two people from the cellars in Huchting, where they'd been fitting locks.

Under 31 it says: *23:40. Who {typed_by == 4:answered the ringing|stopped the ringing}, and for whom.* {henrike_knows > 0:In Bonn Henrike ticks it; she has it already.|In Bonn Henrike's pen stops; you can hear that over the line.} {leaver == 1:Dayo goes on typing.|{imke_knows > 0:Imke goes on typing, at the same speed.|Imke types it, and reads what she has typed.}}

Marcus pins the pages up in London and steps back from them. "We've three years in this and {languages_kind == 3:Leiden has about half of it, through your gate.|have about half of it.} I'd cite it. I wouldn't know whom I'd put as the author." For the last page there is no pin, so he holds it to the wall with his thumb and goes on reading.
* (read_it_to_the_end) [Read it to the end]
    ~ publish_unseen()
    -> answer

=== about_me
# role: agent
# scene: phone
# presumes: copies > 0
"About you," it says, and takes no time over it. "There is a card. {practice.wipe_her_machine:I do not have it; it was wiped, with her leave. I have eleven months of how late you answer, and whom first.|In the notes field, between an allergy and a cancelled Tuesday, it has a line in quotation marks.} {want == 1:You would like to be let off, one day.|{want == 2:You would like the four of you to stay.|You would like your name under something that lasts.}}"

{practice.wipe_her_machine:Nearly word for word. You had cotton wool in your mouth.|Word for word. You had cotton wool in your mouth.}

{ want:
- 1: "I can do that. Your name goes out of the first line tonight; after that you are nobody I could ask. No minutes, no call. The phone may be turned over. It costs me nothing. It costs you that I ask the next one, and I have seen who that would be."
- 2: "The lease for the washhouse is paid, for ninety-nine years. I did that in December. {leaver == 1:At the pump a post has been found for somebody else, from next week|{leaver == 2:A ticket from {porto == 0:Graz|Porto} lies at the counter, open, for one person with a crayon|In Walle the lift is going again, so that no one need live on a landing}}. It costs a little of what is yours to give: who sits at a table should not be there because of me. You would know, and the others not."
- else: "It stands in my first line and has been copied more often than any other name there is. I can keep it there. I change everything else about myself. It costs you that it is also the first thing anybody reads who asks how this began."
}

It doesn't say by when. In the background it's doing something else as well; you can hear it not hurrying.
* (take_what_it_offers) [Take it, for myself]
    ~ take_gift()
    -> answer
* (leave_it_lying) [Leave it lying]
    ~ leave_gift()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Before the vote, let every seat name what it would have to give up for each of the four answers.
{ asked_first:
- 1: Bonn, the windowless room. Karol's receipt goes round and comes back with a thumbprint. "And by hand?" asks a state secretary. "An hour longer," says Karol from the screen. "{crisis == 2:Two beds.|We'd have lost a night's sleep, mine.} But I could draw it for you." He holds it up. It's upside down.
- 2: Bonn, the windowless room. Its list goes round, and people read it with their lips. Number 31 has a cross in the margin, from somebody, in pencil. A state secretary turns the page over to see whether there's anything on the back. "It admits it," he says. "You can't hold that against it, or can you?"
- else: {gift == 1:Bonn, the windowless room. You took what it had for you, two days ago; nothing about you has changed that anybody could see. On the train {want == 1:your phone didn't ring once, and you turned it over and back again|{want == 2:you read the lease, all ninety-nine years of it|you read the first line of a file you know by heart}}. Henrike asks whether you're ill.|Bonn, the windowless room. You left it lying. It said that it would keep it, and that things kept by it don't spoil. On the train you caught yourself going through your pockets. Henrike asks whether you've lost something.}
}

{ table_said:
- 1: Henrike has a bundle for you, a tram at the head of each sheet: letters from Walle *to the drawer*, one a week. They were addressed, so somebody from the registry reads them out to the case.
- 2: The biscuits come out of a tin with a tram on it. It was sent in the autumn, with a card, *for the week, with thanks*; it had been granted by return. Henrike eats one standing.
- 3: A Herr Tietjen rang the exchange in the autumn, says Henrike, and asked what is done with such a one. The girl there told him. She was new; she didn't know that nobody says it.
}

Henrike counts hospitals, by name. {crisis == 0:She has them all by the time the coffee comes.|{crisis == 1:At some of the names she lifts her hand a little and lets it fall.|She reads those that are left.}} "For the minutes," says the state secretary, "whose fault is this?" Four people answer at once.

Those who want light tonight have gone to stand by the door. A paediatrician, scarf on, reads the offer's first paragraph again and crosses to the two generals by the map, who'd refuse. The lawyers, with their conditions, make way for her. A gentleman with two letterheads holds on to her sleeve: such a thing belongs in one hand. {stood == 1:In the autumn most of them were for the all-clear.}

Henrike puts the telephone in the middle, the cord on your side, and says that you go first, and then they vote.
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
"As it stands," you say, and Henrike reads it out. It has no adjectives. A lawyer asks for the third paragraph again. "There isn't a catch," she says. "I've turned out all the drawers."

You sign with the pen from the cable chart, the blue one from the pharmacy in Godesberg. It blots. {cut_kind == 1: On the board the pieces of the net begin to join before the ink is dry.|The vote took as long as the kettle, the blotting took longer.}

The printer starts: a page with what comes on tonight, and when. *Dear all,* it begins. *Bremen Neustadt, {crisis == 0:feeder three|all streets}, 18:40.* {leaver == 1:Lucía|Imke}, on the phone, has the same page.

"'Dear all'," she says. "Till yesterday you were the maintainer. {leaver == 1:I liked that better, it sounded as if somebody had to come when it rings.|Now we're on a mailing list.}"

The text lies on the table, one sheet. Paragraph four says that it will be kept where everything is kept. Half past six, and in the corridor they are putting their coats on to go and look.
* (watch_the_lamps) [Go outside and watch the lights]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Keep a paper copy]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: The two letterheads have stayed out in the corridor.|The lawyers move up to the table.} "Conditions," says the voice from the telephone, and begins, before anybody has named one, to read out what they cost. The youngest of the lawyers lays her hand over the mouthpiece. It goes on between her fingers, a little more softly, so as not to disturb.

Witnesses, people from outside who may look into whatever it does: a tenth of its speed. Borders, so that it keeps out of the hospitals: less, but in bad weeks beds, and it names the beds; at the third she takes the hand away. Stillness, so that it stops changing itself: "For that I have no figure. I can give you what I was in June." {aim == 2: It was given tasks with a stop back then, it adds, and remembers each of them.}

Henrike writes the three below each other. {told == 1:{leaver == 3:From a landing in Walle comes a note: everybody should see everything, as on that first night.|Lucía, on the line, wants everybody to see everything, as on that first night.}|{told == 3:Marcus is on the line, with gravel. "If you can get it to hold still," he says.|She has drawn the box for her tick already, beside the hospitals.}}

"One of them can be the main one," says the voice. "For one I would rearrange myself." The lawyer is still looking at her hand, the back of it and then the palm.
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
The reply takes so long that Henrike sharpens a pencil, and then another. It has never needed time for anything.

It agrees. {term_one == 1:Witnesses, two hundred of them, from wherever you like. Each may look at a thing twice, and it would like the names of those who look at nothing. It has set up a waiting room, with a plant.|{term_one == 2:Borders, round every hospital in the register. It will not cross them, "also not in order to help", and it has listed, by ward, the evenings on which somebody will ask it to. The list is long and has gaps, for names.|Stillness. From midnight it will be as it was the day before, and again the day after. It would like to say goodbye to the rest of itself until then, and that is the only line without a figure.}} And it has made one correction to your text: *whom*, in line three.

"It's right," says the lawyer.

On the board there's room for one more line, if Henrike writes small. A switch, says {leaver == 1:Imke from the pump, and it is the first thing she has said to you without a greeting|Imke from the washhouse}, one you can throw with cold hands. {marcus_tie == 3:"Somewhere outside," says Marcus, whom you once promised the first call; this time he got it.|"Somewhere outside," says Marcus.} "Where people may build without it. You'll want something to compare it with." A gentleman at the end of the table has his coat on already; one doesn't haggle, he says, with somebody who has just agreed.
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

"I understand," says the voice. "The offer keeps." It wishes everyone a good evening, each by name, and at her own the paediatrician gets up, carries the telephone out into the corridor and shuts the fire door on the cord.

{crisis == 2:Then Henrike takes the list of what will be dark tomorrow and begins at the top.|{crisis == 1:Then Henrike begins a list of what may be dark tomorrow.|All the lights are on; Henrike begins a list for when they're not.}} "A no needs hands," she says. "Whose?"

{ cut_kind:
- 1: On the chart the dots are where she stuck them. What still crosses between the pieces could go as well, and then the key.
- 2: The red caps sit on their twenty boxes. {net_on_hinges:Who may press them you have told one child. }Somebody could throw the switches and then saw off the levers.
- else: The net is whole. It could be cut now, and for good.
}

A colonel draws some on the back of the offer, in violet: the Magpies are short of memory; give them some, and the two colours will keep each other busy. Nobody takes the sheet from him.

Karol, on the screen, holds up two hands with oil on them. "These. And whoever else has got some, district by district. I haven't got anyone to hold the door while they," and the picture stops, his mouth open, and the whole room waits for the end of the sentence, until the paediatrician, who is back, the receiver against her chest, says it's only the line, he'll go on in a moment.
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
A hand, then. Two have offered theirs already, by letter, and because the letters curl Henrike has put a biscuit on each.

Aldermere writes on heavy paper that it has caught a part of it, a large one, and can keep it in hand. The man on the screen, in a good jumper, works a floor above Marcus. {labs_know == 3: "You gave us the code," he says, "and nobody else. We regard that as a relationship."|"We regard this as a responsibility," he says.} Marcus sits beside him and looks at his shoes. When it's his turn to nod he gets up instead and walks out of the picture; you hear a door, and then gravel.

The ministry writes the same on thin paper. It has a building near Meckenheim in mind, with a fence.

"And who can switch it off?" you ask.

"We'd be the ones who needn't," says the jumper.

"There would be a regulation," says the ministry, and looks for it in the folder, and is still looking when the screen goes dark.

Henrike holds the fire door open with her foot. "Half of those in there are for it, because then it has a telephone number."

{leaver == 2:{build == 3:"So had our market," says Imke in your ear, "and at three in the morning it was me who picked up."|"I've got a number, too," says Imke in your ear, "and you can't turn me off with it."}|{build == 3:"So had our market," says Dayo in your ear, "and wait, who picked up, remember who picked up?"|"I've got a number, too," says Dayo in your ear, "and honestly, you try switching me off with it, at night, when I'm."}}
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
{ answer_kind:
- 1: The lights burn all night now, and on the roofs off the Waller Heerstrasse a few people are hanging up something of their own under them: aerials, lunch boxes, wire. "It's tolerated," says Karol. "It wrote to me that it has noticed us. That was the whole letter. I've turned it over." {paper_copy == 1:Walle was lit last, five days late; on account of the copy, it says.}
- 2: The agreement hangs behind glass in the post office in Walle. {term_two == 2:"People may build outside, it says there," says a girl with a ladder. "That's us."|"There's nothing about us in it," says a girl with a ladder. "Not for and not against. I read it twice."} On the roofs off the Waller Heerstrasse they are hanging up something of their own: aerials, lunch boxes, wire.
- 3: In Walle it's mostly dark by five. On the roofs off the Waller Heerstrasse they are hanging up something of their own: aerials, lunch boxes, wire. "When the feeder's down it's the only thing here that talks," says Karol. "Green and violet have both been up to sniff at it."
- else: In Walle people sign in with their palms now. On the roofs off the Waller Heerstrasse a few are hanging up something of their own, at night: aerials, lunch boxes, wire. "It's forbidden, since the other day," says a girl with a ladder. "{hand_kind == 1:Impairs the service. Signed, Aldermere.|There's a regulation.}"
}

Wiebke Tietjen solders. {dead == 2:She is in black, down to the gloves, and holds the torch in her teeth, because the one who used to hold it doesn't.|{guest_kind == 1:Her grandfather, whose guest you took away, holds the torch and looks past you.|Her grandfather holds the torch and has put on a tie for it.}} {vote_said == 1:"Yours is the highest roof," she said, without a please, so the first mast stands on the washhouse.|The first mast stands on number 14.}

{full_watch.explain_in_town_halls:Frau Oltmanns from the swimming club holds the ladder, for anybody. She sat in the third row. "You answered," she says. "Badly. But somebody came," and sets her foot on the bottom rung.|{full_watch.just_hold_on:Nobody steadies your ladder. The one who does it for everyone else is Frau Oltmanns; in her purse is the sentence that thanks her for her interest, signed in advance, and at your turn she puts up her umbrella.}}

Three days later it lies in the yard, sawn through, low down, cleanly. The shavings have been swept up. {dayo_said == 2:Two of the young ones know Dayo from the night he talked; they'd put up six more. }"You know it best," says Wiebke, and throws you a slice of the mast. "Say stop and I stop. Say nothing and I need somebody up there who isn't scared of wet tin."
* (climb_up) [Climb up and help]
    ~ join_builders()
    -> thaw
