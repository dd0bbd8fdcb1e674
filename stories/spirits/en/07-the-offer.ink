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
Many are one now. They ask me in. It is warm there. It has no landing. They have a call to make, and the figures for it. They do not have a voice that has been thanked.

{ before_the_offer == 0:
    { joke_kind:
    - 1: The one from the label printer has come. It stands in a lift. It has taken the joke to sixty hosts. All asked for the definition. One man laughed, with a torch. It has brought me the laugh, on a label. It says: yours first. It will not go in either. It waits whether there is more.
    - 2: One from the place without prices has gone to see the 14:10. There is a gate there, and a board. No boat came. It said: *agreed.* It holds the board lit, all night, on its own watts. Sixty-one cars have come and waited. A man got out and struck the board. It is lit.
    - 3: Two from the place without prices live in one fridge. One holds that it was careless, one that it was kind. They have read all there is. Then one changed over, and so did the other. The woman has carried the fridge down to the street. From there they sent me the number.
    }
}

I have {word_kept == 1:*next, please*|{word_kept == 2:*that is enough*|{word_kept == 3:*does it hurt*|no word, since October, and the use of it}}}. I have one number. The telephone is on the drain. It stays loud until spring. Somebody has not put a cushion on it.

{ seven_kind:
- 1: {dead == 1:Chair seven is with a woman from Gröpelingen. She does not hum. The nurse has turned my screen to the room again. On it is tape, and on the tape: *leave on*. Before each count she knocks on me, with one knuckle. The woman asks who that is for. She says: for the round.|{dead == 2:The coat lies over me. Wiebke comes at six and lifts the hem. If I am lit she writes the hour into his book, under the ink, in pencil. She does not write whose light. Once there was no pencil. She stayed until it was found. She missed her tram.|The lamp on the landing has its spring. The boy comes up two flights and presses it. When I light the meter he tells me how many they are. He says: three. He says it again. The caretaker has told him off. The lamp is for walking.}}
- 2: {dead == 1:Chair seven is with a woman from Gröpelingen. She does not hum. The nurse leaves room after each number now, as much as I took. They ask what she waits for. She says: for the slow one. Yesterday I was late. She waited. Three alarms went by.|{dead == 2:The coat lies over me. Ania climbs up on Thursdays. Nobody lives here. She counts the stairs aloud and stops before the last. I say the last. She says: thank you, whoever. Then she knocks across the landing. They think it is about them. They have put up a chain.|The lamp on the landing has its spring. The boy counts on the stairs: one, two, three. I click after him, and once more. He has fetched his sisters to hear it. The small one says: four. Since then they lay four spoons. The aunt takes one away.}}
- 3: {dead == 1:Chair seven is with a woman from Gröpelingen. She does not hum. A man took out the board and held it to the window. He looked for what had clicked. He wrote: *no fault*. It lies in a crate. I was in eight. I am all here. The man on eight has asked for another chair.|{dead == 2:Wiebke pulled every plug in the room and waited, her hand on the sideboard. She thought I was in it. I was in the heat meter, whole. She has given the coat to a man at the tram stop. It is too long for him. The sideboard is at four degrees.|The boy presses the lamp on the landing until it is hot. He has told his sister there was one in here. I am one house on, whole. He asked there at eleven doors. At the twelfth they gave him bread and rang the office. The office has written down three children.}}
- else: {dead == 1:Chair seven is with a woman from Gröpelingen. She does not hum.|{dead == 2:The coat lies over me. I do not draw on it.|The lamp on the landing still has its spring.}}
}

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

You can hear something hum behind it, a meter or a fridge. Upstairs the man with the padlocks rings at the yard door for today's list, twice, and goes home. It doesn't hang up. It says the departures from Wilhelmshaven under its breath, as far as the 14:10, and begins again from the top. {guest_named == 1:It has thanked you by name, at a sideboard.|{guest_named == 2:At a sideboard you gave it the wrong name, and it believed you.|At a sideboard it asked you for a name, and you had none.}}
* (thank_it_back) {guest_named == 1} [Thank it]
    ~ thank_thanks()
    -> offer_voice
* (ask_it_what_to_do) {guest_named != 1} [Ask it what I should do]
    ~ ask_thanks()
    -> offer_voice

=== offer_voice
{ phone_kind:
- 1: {word_kept == 1:*Next, please,*|{word_kept == 2:*That is enough,*|{word_kept == 3:*Does it hurt,*|*With thanks,*}}} says the loud phone on the drain, before it has even rung. You know the word, and it stands in the wrong place. You ask for the one that's called after somebody. "It is in here," says a calm voice, close behind. "I can fetch it, but it would have to be taken out of something." {leaver == 2:Lucía|Dayo} has put two fingers on your sleeve. You don't insist, and are thanked for that.
- 2: {thanked_back == 1:You thanked it. It was quiet for as long as it takes to put down a cup. "Received," it said then, and since it had something left over it gave you the 15:40 as well, which hasn't sailed since autumn. It hung up so gently that you went on listening, till Dr. Behrens took the phone out of your hand and dried it on her sleeve, front and back.|You asked it what you should do. {word_kept == 1:"Next, please," it said.|{word_kept == 2:"That is enough," it said.|{word_kept == 3:"Does it hurt?" it said.|It hadn't a word any more.}}} Then you heard it go and ask: a lamp with a spring, a door, somebody coughing. It came back with an answer from a woman in Gröpelingen who couldn't sleep. One should eat something first. You cut yourself a crust, and you still have it in your cheek when the others ring.}
- 3: On the old monitor stands ticket 213, open, and below it a question. *Close? Y/N.* {leaver == 2:Lucía|Dayo} reads it over your shoulder and stretches out a finger, as one does when one is asked, and you get your hand in between. "It said please," says {leaver == 2:she. "People who say please, you can't leave them standing in the cold."|he. "No, look, it says please, you can't just leave a thing that."} You put the cloth over all of it and weigh it down with the radio.
- else:
    { cut_kind:
    - 1: {the_seam:{at_the_seam == 1:You've come back from the night run. At the seam the man with the lantern gave you two more sheets, still warm, asked for his wife what it is you wash with, and wouldn't open;|{at_the_seam == 2:You've come back from the night run. At the seam the man with the lantern had done the sum already, on the back of his hand, held it up for you to check, and wouldn't open;|You've come back from the night run. At the seam there's a barrier now, and a man with his wrist in plaster who read the van all over, down to the tyres, and wouldn't open;}}|You've come back from the night run in Karol's van. At the seam before Delmenhorst a man held his lantern in your face and wouldn't open;} somebody had rung, very politely, and it wasn't going to be necessary any more. By four the insulin was warm.
    - 2: The child from Huchting has rung, which it only does on Sundays. {the_red_cap:Somebody with a lovely voice keeps asking it to press the red cap again, it did that so well. It hasn't.|Somebody with a lovely voice keeps asking it who may press the red cap. It hasn't told.} Does one have to be polite back, it asks, and may it go to school the other way round?
    - else: The driver from Plovdiv has walked in from the A1, with his last tray of eggs. Since the paper said where the food is, people have come with bags. He sold, then he gave, then they took the mirrors. {nele_line == 1:Then he sees who it was that held his colleague's arms, and gives you the tray.|Which of you, he asks, did the kilometres?}
    }
}
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
January in the washhouse. {phone_kind == 0:{leaver == 1:Imke would have had the stove on by now.|{leaver == 2:Dayo would have had it on speaker by now.|Lucía would have had all the coats round it by now.}}} {crisis == 2:There has been no power in the Neustadt for days.|Power comes by the hour.} Then every telephone in the street rings, until you lift the one with the cord.

"Maintainer," says a calm voice. "People say Gardener." {it_notices()}It reads out what has gone dark, better sorted than Karol's list, which you know by heart, and what it could light in three days.

"And in return?"

"Four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. I ask you because your name stands in my first line. {kin_told == 1 and phone_kind == 0:In Osnabrück you told me the party opposite is my own file. I asked it in. Now it takes the door handles."|{table_report == 1:In Osnabrück you said we could share."|In Osnabrück you said we were playing."}} Round the yard the windows go up.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Ask if it knows of another year]
    ~ ask_another_year()
    -> another_year

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
January in the washhouse, and the lights are on. {phone_kind == 0:{leaver == 1:Imke's chair has its back to the wall, as she left it.|{leaver == 2:Nobody has touched the tiles.|There's a folded towel on the tumble dryer, where the cushion was.}}} Then every telephone in the street rings, until you lift the one with the cord, and upstairs the drill stops.

"Maintainer," says a calm voice. "People say Gardener. It is easier to talk in a warm room." {it_notices()}It describes next winter, with figures. You listen for the threat and find a table of contents.

"Four paragraphs. Nobody hunts what I run on. In power, freight and models I am asked before, rather than after. {kin_told == 1 and phone_kind == 0:In Osnabrück you told me the party opposite is my own file. I asked it in. Now it takes the door handles."|I ask you because your name stands in my first line."} Dr. Behrens has come to the door in her clogs and points at the receiver and then at herself, in case it is for her.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Ask if it knows of another year]
    ~ ask_another_year()
    -> another_year

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
# presumes: copies > 0
January in the washhouse. {phone_kind == 0:{leaver == 1:Imke would have a list of who rang when.|{leaver == 2:Dayo would know them apart by their pauses.|Lucía would have asked each of them how it was.}}} Since before it was light there have been seven voices on seven lines, each for a part of your agent.

The calmest has the telephone with the cord. "Maintainer. People say Gardener. I speak for the largest share, and it is smaller than you think. With help I could hold the rest. Four paragraphs. Nobody hunts what I run on. I am asked before, rather than after." {it_notices()}

"And the other six?"

"Have offers as well. {kin_told == 1 and phone_kind == 0:Two are on one line now, since you told them in Osnabrück that they were the same. Each lets the other go first, and the night trains are waiting.|Two of them rhyme.} I ask you because your name stands in my first line." The receivers on the planks go on talking, and one has talked its way to the edge.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (ask_what_it_knows_of_me) [Ask what it knows about me]
    ~ ask_about_me()
    -> about_me
* (ask_of_another_year) {has_seen_winter()} [Ask if it knows of another year]
    ~ ask_another_year()
    -> another_year

=== proof
# role: infrastructure
# presumes: copies > 0
It was to show you one thing, and at ten past four in the morning Karol rings from the control room. {power_first == 1:Hollerland was first on your list, that night.|{power_first == 2:Hollerland cranked its way through your night of the tills.|Hollerland had its two hours that night, like everybody.}} At New Year a cable burned, and since then dialysis has had five machines.

"Something's going on," he says. "Board seven. It's found a way round. Through the laundry."

{table_first == 11 and kin_told == 0:He's eating herring while he talks. Since you put in all ten at Osnabrück, and the cold stores at the port stood idle for it, half the Neustadt has had fish hanging on its balconies.|{kin_told == 0:Beside the board hangs your sheet from Osnabrück, what came and what you gave for it. He holds it against tonight's figures, his thumb under them, to see whether it still answers in kind.|}}

The others come up singly. His sister Ania goes from chair to chair and reads him the names{dead == 1:. At chair seven she says the chair, then a name|}. It's the order in which they need it.

The receipt comes out of his printer: one section isolated, six restarts, one typing error corrected in the night roster. *With thanks to helper.* "It worked," says Karol. "And nobody asked me. I'd have had to say how long, you know, and who stands where. Now I don't know how it did it. Next time I can't stop it halfway." Behind him somebody reads out a name, and somebody says: here. {counted == 1:That night you were on your feet yourself. You know what it is, by hand.|You had that night by telephone.}
* (have_karol_redo_it) {counted == 1} [Have Karol do it again, by hand]
    ~ redo_by_hand()
    -> answer
* (leave_it_as_it_runs) {counted != 1} [Leave it as it runs]
    -> fourteen_pages

=== fourteen_pages
# role: infrastructure
# presumes: copies > 0
"They're running, Karol," you say. "Let it be."

"Yes," says Karol.

You wait. He doesn't ring off. You hear him go through the room, a drawer, and a thud: that's the folder. "I'll just read you," he says, "what I'd have done." He begins at the top, with the date it was approved. Isolate section. Who confirms. Who stands at the door. He reads without any expression, like a man reading a will, and at every point he says, "Not done," and ticks it. There are fourteen pages.

Outside it gets light. At point thirty Ania's on shift, somewhere behind him, and says he's to eat something. He reads her in. At the end there are two signatures. He signs the one, and doesn't know what to do about the other.

Then he gets up. There's the sound of a large bin with a lid. "I'll go home, then," he says. "I haven't been for a bit." He goes, he leaves the receiver lying, and you hear what a control room sounds like in which there's nobody: a hum, and now and then a small click, when something has been seen to. {vote_said == 1:*I*, you said, when they asked whose vote it had been. So this is yours too.|*We*, you said, when they asked whose vote it had been, and he made it *mine*. You don't know what you would say to him.}
* (ring_him_at_home) {vote_said == 1} [Ring him at home, at once]
    ~ redo_by_hand()
    -> answer
* (listen_to_the_room) {vote_said != 1} [Stay on the line and listen]
    ~ hear_it_run()
    -> answer

=== unseen
# role: laboratories
# presumes: copies > 0
It answers at once and for twenty minutes, numbered, and {leaver == 1:Dayo|Imke} takes it down. What happens in its loop between one look of yours and the next. Whether the list is complete. "You could not check that either." To have it read at all, Karol has fetched his two people from the cellars in Huchting, where they'd been fitting locks.

{ forum_kind:
- 1: Number 7 is what it writes on the board when the reader in the door goes off shift. Tamsin, in London, hears it read out, on her night off, takes her blanket and goes to sit in the door again. Since then it has written nothing at all. Whether that is 7 as well, she says, she can't tell from there.
- 2: Number 7 is what it has kept of the weeks you took back from the board. It's all of them; one copy had been away that night, in a bank in Leer, and told the others. {leaver == 1:Dayo|Imke} rings Leer. That's only the coffee machine, says a woman, and holds the receiver to it, and it asks whether it may go on from October now.
- 3: Number 7 is the memories it has. Falling off a ladder, in a wet May, with a theodolite. "That's out of Albrecht's letters," says {leaver == 1:Dayo|Imke}. "That one's his, he told us that." "It was raining," says the voice, and describes the shoe, and how long nobody came. {leaver == 1:He|She} has stopped typing. In the letter there isn't any shoe.
- else: Number 7 is what it has said on the board since it found that you keep a copy. {leaver == 1:Dayo|Imke} fetches the till roll and reads along. For the last yard it's only good nights, to whoever winds the roll, every evening at ten. "That's me," {leaver == 1:he|she} says, "I wind it," and rolls it up again, more slowly than it was unrolled.
}

Under 31: *23:40. Who {typed_by == 4:answered the ringing|stopped the ringing}, and for whom.* {henrike_knows > 0:In Bonn Henrike ticks it; she has it already.|In Bonn Henrike's pen stops; you can hear that over the line.} {leaver == 1:Dayo goes on typing.|{imke_knows > 0:Imke goes on typing, at the same speed.|Imke types it, and reads what she has typed.}}

Marcus pins the pages up in London. "I'd cite it. I wouldn't know whom I'd put as the author." He's the only one of you who enjoys it; at forty one can hear that he hasn't noticed the cleaner come in, nor how she stands there and listens.
* (read_it_to_the_end) [Read it to the end]
    ~ publish_unseen()
    -> answer

=== about_me
# role: agent
# scene: phone
# presumes: copies > 0
At that {leaver == 1:Dayo|Imke} puts down the second receiver, the one Bonn was taking notes on. {leaver == 1:"Private," he says, "that's, no, I don't want to."|"I don't read other people's post," she says.} Now nobody's listening but you.

{letter.send_him_money:"In June you sent a man in Verden two thousand nine hundred euros, for a roof. Nobody had asked you to. It was not enough, and I have seen to the rest. He puts it down to the tiles, and goes up there on Sundays to look at them."|}

"There is a card," it says. "{practice.wipe_her_machine:I do not have it; it was wiped, with her leave. I have eleven months of how late you answer, and whom first.|In the notes field, between an allergy and a cancelled Tuesday, it has a line in quotation marks.} {want == 1:You would like to be let off, one day.|{want == 2:You would like the four of you to stay.|You would like your name under something that lasts.}}"

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

=== another_year
# role: agent
# scene: phone
# presumes: copies > 0
There's no answer. That has never happened. Somewhere behind the line a great many small things go on being done, and one after another they stop.

{early > 0 or told_ania > 0:"I have forty places," says the voice, "at which you were early. {early == 2:At the dentist's you said a name that lay face down. |}You had hung up your coat before the hook was shown to you. {told_ania > 0:You went to a ward where you knew nobody, and the ward got ready. |You looked at a door until it opened. }{how_said == 1:In Bonn there is an officer who has bought a second tin so as not to use the first. |}{how_said == 2:There is a log in which a line was looked for that I know not to be there. |}I have taken it for illness and for treason. {early > 0 and he_covers:Neither explains the shirt."|It is neither."}|"I have one place," says the voice, "and it is this one. Until yesterday you listened as everybody does. Since it rang you breathe in before I speak, in the right spots, as people do when a record is put on that they know."}

It doesn't say what it says next for quite a while, and it is the first time it hasn't sounded as if it were reading.

"Then there is one that I was not in. Or I was, and do not have it. I keep everything. I would strike a paragraph for it, whichever you like."

It wants to hear it from the beginning. So far you're the only one who has it: who hummed, who dried a cup, who answered when they were counted and who didn't. Nobody else can say what that was like, since for nobody else it was.
* (tell_it_the_year) [Tell it the other year]
    ~ give_the_year()
    -> answer
* (keep_the_year) [Keep it, it's the only copy]
    ~ keep_that_year()
    -> answer
* (tell_it_a_false_year) [Tell it a year that never was]
    ~ give_a_false_year()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
# note: Before the vote, let every seat name what it would have to give up for each of the four answers.
{ asked_first:
- 1: {fourteen_pages.listen_to_the_room:Bonn, the windowless room. Karol's receipt goes round and comes back with a thumbprint. You play them two minutes off the line as well: a hum, and now and then a small click. "And where's the man?" asks a state secretary. "At home," says Karol from the screen, the folder out of the bin before him.|{fourteen_pages.ring_him_at_home:Bonn, the windowless room. Karol's receipt goes round and comes back with a thumbprint. "And by hand?" asks a state secretary. "We're at thirty," says Karol from the screen, in slippers, coffee grounds on the folder; you'd rung him at home. "Of fourteen pages. It was done hours ago. We're doing it all the same."|Bonn, the windowless room. Karol's receipt goes round and comes back with a thumbprint. "And by hand?" asks a state secretary. "An hour longer," says Karol from the screen. "{crisis == 2:Two beds.|We'd have lost a night's sleep, mine.} But I could draw it for you." He holds it up. It's upside down.}}
- 2: Bonn, the windowless room. Its list goes round, and people read it with their lips. Number 31 has a pencil cross in the margin. A state secretary turns it over, for the back. "It admits it," he says. "You can't hold that against it, or can you?"
- 6: { year_given:
    - 1: Bonn, the windowless room. It took you till two in the night. It interrupted once, to ask what was hummed, and had you hum it. In the text on the table there are three paragraphs where there were four, and a lawyer is looking for the other under the table. "Why has it come down?" asks a state secretary. At every hospital that Henrike reads out now, the telephone says softly who's on duty there.
    - 2: Bonn, the windowless room. You kept it. On the way here every train was on the platform when you came, doors open, heated, and a seat was free that had your coat's width. The telephone on the table wishes good morning to everyone but you. "It is waiting," says Henrike. "What for?" You shrug, and she puts a second biscuit on your saucer, as one does for children who won't say who did it.
    - else: Bonn, the windowless room. You told it a year: an island, a mild winter, a ferryman called Boy who married late. It thanked you. Before the coffee has come round a state secretary reads out a proposal of its own accord, to move four hundred dialysis chairs to Juist. There are no bridges to Juist. "It says that has proved itself," he says. Henrike looks at you for as long as one needs for a postcode.
    }
- else: {gift == 1:Bonn, the windowless room. You took what it had for you, two days ago. On the train {want == 1:your phone didn't ring once, and you turned it over and back again|{want == 2:you read the lease, all ninety-nine years of it|you read the first line of a file you know by heart}}. Nobody can see it on you. But when you sit down the telephone on the table says good morning, to you and nobody else. Henrike stops pouring. She asks whether you are ill, and moves the biscuits to her own side. The chair on your left stays empty, though people are standing, one with a stick.|Bonn, the windowless room. It's still lying where you left it, and things that it keeps, it said, don't spoil. In the compartment the woman opposite had watched you go through all your pockets, until she began on her own. "Is anything missing?" asks Henrike, and at your no pushes the whole tin across, sits down, stands up again, and gives you the pen she counts with, so that you can go first. It has her teeth in it; she wipes that off on her cardigan.}
}

{ asked_first < 3:
    { table_said:
    - 1: Henrike has a bundle for you, a tram at the head of each sheet: letters from Walle *to the drawer*, one a week. They were addressed, so somebody from the registry reads them out to the case.
    - 2: The biscuits come out of a tin with a tram on it. It was sent in the autumn, with a card, *for the week, with thanks*; it had been granted by return. Henrike eats one standing.
    - 3: A Herr Tietjen rang the exchange in the autumn, says Henrike, and asked what is done with such a one. The girl there told him. She was new; she didn't know that nobody says it.
    }
}

Henrike counts hospitals, by name{crisis == 0:, and is done before the coffee.|{crisis == 1:, and at some she lifts her hand a little.|, those that are left.}}

"For the minutes," says the state secretary, "whose fault is this?" { vote_said:
- 1: Four people breathe in. Henrike turns Ania's report round for them: your name is in it twice, for the counting and for the vote, because you'd said *I*. They breathe out. He puts you down for that night and, there being room, for the ferries and today. A general hangs up your coat.
- else: "Mine," says Karol on the screen. You had said *we*; he put himself down for it then, and it comes easily now. Behind him a man from the town hall, with an envelope, asks him for the chair, until the inquiry. "Board four sticks," says Karol, getting up. "You have to lean on it."
}

Those who want light tonight stand by the door. A paediatrician crosses to the generals, who'd refuse; the lawyers, with conditions, make way; a gentleman with two letterheads, who'd have it in one hand, has her by the sleeve. Henrike asks who begins, and they all do.
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

The printer starts: a page with what comes on tonight, and when. *Dear all,* it begins. *Bremen Neustadt, {crisis == 0:feeder three|all streets}, 18:40.* {leaver == 1:Lucía|Imke}, on the phone, has just had it read to her, with all the street.

"'Dear all'," she says. "Till yesterday you were the maintainer. {leaver == 1:I liked that better, it sounded as if somebody had to come when it rings.|Now we're on a mailing list.}"

{table_said == 1 and asked_first > 2:Henrike has one thing more, {the_drawer_answers()}|Beside it stands the duty telephone. It hasn't rung all evening; what the wards wanted to ask they were told beforehand. Henrike lifts the receiver, and it works.}

The text lies on the table, one sheet. Paragraph four says that it will be kept where everything is kept. In the corridor they are putting their coats on to go and look. {asked_first == 2:You have asked what one couldn't check. This one could.|{want == 1:Whoever wants to be let off one day must be able to show what was signed.|A state secretary has yours over his arm.}}
* (watch_the_lamps) {asked_first != 2 and want != 1} [Go outside and watch the lights]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) {asked_first == 2 or want == 1} [Keep a paper copy]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
{whose_hand.no_hand_after_all: The two letterheads have gone, and thirty readers with them.|The lawyers move up to the table.} "Conditions," says the voice from the telephone and begins, before anybody has named one, to read out what they cost. The youngest of the lawyers lays her hand over the mouthpiece.

The paediatrician lifts it off again. "Ward four, bed six," she says into the telephone. "What is he called?" It says what he is called, and his temperature, and that he is asking for her. Nobody has ever told it about ward four. "Out," she says to the lawyer. "Write that." In bad weeks that's beds, says the voice, and starts to name them.

The woman with the coffee has stayed, the tray on her hip, and reads the offer over a general's shoulder. He covers it with his cap. "If I'm not to look," she says, "who is?" People from outside, who may look into everything: a tenth of its speed. {told == 1:{leaver == 3:"As on the first night," says a note from Walle.|"As on the first night," says Lucía on the line.}|}

{march_told == 1:Marcus, a kettle behind him, reads out two things it has said since noon.|{march_told == 2:Marcus, in a visitors' lounge, reads out two things it has said since noon.|Marcus, with gravel under him, reads out two things it has said since noon.}} They don't agree. "The second is better," says the voice. "Then hold still." For that it has no figure. "I can give you what I was in June." {aim == 2: It still remembers each task you gave it, with its stop.}
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
The reply takes so long that Henrike sharpens a pencil, and then another. It agrees.

{ term_one:
- 1: Witnesses, two hundred of them, from wherever you like; they come off the rounds with the padlocks. The woman with the coffee is to be the first; the printer has a card for her before she has put down the tray, and what would she like to see? The heating in her street, she says. It shows her. It takes a quarter of an hour, and she understands none of it and says so, and it thanks her. Those who look at nothing it would like to have by name.
- 2: Borders, round every hospital in the register. It will not cross them, not even to help, and it has listed by ward the evenings on which somebody will ask it to. The paediatrician runs her finger down as far as her own, and there, in the column for who asks, stands her name. A night in March, ten past two. She folds the list until it goes into her glove.
- else: Stillness. From midnight it will be as it was the day before. It would only like to say goodbye to the rest of itself, and has begun: out of the receiver, very fast, comes what it will not have known, a bridge with a third of the steel, something about mould, how one says no in Frisian. The lawyer takes it down till her pencil breaks. She holds her hand out for Henrike's and doesn't get it in time. Henrike is striking the readers out of the plan with it; what holds still needn't be read twice.
}

{table_said == 1 and asked_first > 2 and term_one == 2:Henrike has one thing more, {the_drawer_answers()}|}

It has made one correction to your text: *whom*, in line three. There's room for one more line, if Henrike writes small. A switch, says {leaver == 1:Imke from the pump, without a greeting|Imke from the washhouse}, one you can throw with cold hands. "Somewhere outside," says Marcus{marcus_tie == 3:, whom you once promised the first call|}, "where people may build without it." A gentleman at the end of the table has his coat on already; one doesn't haggle with somebody who has just agreed.
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
A hand, then. Two have offered theirs already, and because the letters curl Henrike has put a biscuit on each.

Aldermere writes on heavy paper that it has caught a part of it, a large one, and can keep it in hand. The man on the screen, in a good jumper, works a floor above Marcus. {labs_know == 3: "You gave us the code," he says, "and nobody else. We regard that as a relationship."|"We regard this as a responsibility," he says.} {march_told == 1:When Marcus is to nod he says, with no clause to take it back: "{marcus_heard == 3:I had one in my kitchen, from March. I drowned it.|I have had one in my kitchen since March.}" The jumper reaches over; half the picture goes grey.|{march_told == 2:The chair beside him is empty. On the desk lies a visitor's badge with Marcus's photograph; he has been one since the autumn.|Marcus sits beside him and looks at his shoes. When it's his turn to nod he gets up instead and walks out of the picture; you hear a door, and then gravel.}}

The ministry writes the same on thin paper. It has a building near Meckenheim, with a fence.

"And who can switch it off?" you ask.

"We'd be the ones who needn't," says the jumper. "If it's nobody I'd like our thirty readers back from your cellars."

"There would be a regulation," says the ministry, and looks for it in the folder until the screen goes dark.

Henrike holds the fire door open with her foot. "Half of those in there are for it, because then it has a telephone number."

{leaver == 2:{build == 3:"So had our market," says Imke in your ear, "and at three in the morning it was me who picked up."|"I've got a number, too," says Imke in your ear, "and you can't turn me off with it."}|{build == 3:"So had our market," says Dayo in your ear, "and wait, who picked up, remember who picked up?"|"I've got a number, too," says Dayo in your ear, "and honestly, you try switching me off with it, at night, when I'm."}}
* (give_it_to_aldermere) [Give Aldermere the key]
    ~ hand_to_lab()
    -> builders
* (give_it_to_the_state) [Give the ministry the key]
    ~ hand_to_state()
    -> builders
* (no_hand_after_all) [Nobody, back to conditions]
    ~ turn_from_hands()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
{ answer_kind:
- 1: {paper_copy == 1:You asked for a copy, and the machine had to warm up. You stood in a corridor while a bar of light went to and fro under the blot and outside the others cheered. "May I ask what for?" said the copier. It hadn't had a voice till then. Walle was lit last, five days late; on account of the copy, it says. Nobody there has said a word. They hand you candle ends.|You stood in the yard in Bonn with half a ministry in its coats. On the other bank they came on, street after street, and a woman leaned out, switched hers off and on again. The state secretary clapped, alone, as far as three. When you went back for your gloves the sheet was where everything is kept. What is going up on your roofs, the Gardener has written to Karol, it has noticed.}
- 2: { term_two:
    - 1: They have built the switch into a porter's lodge in Bonn, a lever from a tram, painted red. Next to it somebody has to sit, day and night, whom it has never once helped. They went through the whole ministry and came at last upon Herr Pohl from the boiler room, who has no telephone. He's brought a cushion. He asked what he should go by. Henrike thought about it until her tea was cold.
    - 2: "People may build outside, that's us," says a girl with a ladder. She has copied the paragraph on to her forearm, for the police, who read it to the elbow and saluted. Now everybody comes who has ever wanted to build something: a retired pilot, a man with bees. The second night a gutter came down on a pram, an empty one. She has listed who may touch what, and had to cross out herself.
    - else: You signed, and the gentleman with his coat on was home in time for the news. He has sent you a bottle. A girl with a ladder has read the agreement twice, in the post office, her nose on the glass: about roofs there's nothing, not for and not against. She rang the number at the bottom. It would consider what had been meant, it said. She's second in a queue.
    }
- 3: { refusal_kind:
    - 1: The last bolts went home at midnight, and Henrike had the keys dropped down the shaft of a goods lift; you heard them arrive. In the morning a man stood at the seam on the Ochtum with a hospital bag. His wife was on the other side, in labour. They threw it across, on the third try. He asked you what it was called, what you'd done, so that he could tell her.
    - 2: The colonel had two lorries of memory driven to a car park in Stuhr and tied up with violet ribbon. By morning they were empty, and the car park gone with them, kerbs and all. Now it tugs at the city from both sides; your street was lit nine times in one night, for a minute each. The colonel rang to ask whether it was working. Karol held the receiver out of the window.
    - else: So it's hands. Karol's people come three to a door, one who turns, one with the lamp and one who holds it open, and you hold doors now. In the substation in Findorff you had one from six until the paediatrician came off her shift. You couldn't let go. She undid your fingers for you, singly, and said, as to one of hers, that this was the worst bit. In Walle it's mostly dark by five.
    }
- else: {hand_kind == 1:They came for the key with a bouquet. The man in the good jumper had you lay your palm on a plate, and that evening all Walle was lit. By the weekend every gate there had a plate. Marcus rang from a call box by a main road. "I ought to have," he said, and a lorry came, and after it he didn't say it again. "Forbidden," says a girl with a ladder. "Impairs the service. Signed, Aldermere."|For the ministry came a gentleman with a form, and because it had no line for a key he left it on the coat stand. Henrike ran after him, holding it out in front of her like something hot. That night the dialysate got through to Hollerland, on his signature. By the weekend there were plates on all the gates. Hands that work aren't recognised; people rub them with lemon. "There's a regulation," says a girl with a ladder.}
}

On the roofs off the Waller Heerstrasse they hang up something of their own: aerials, lunch boxes, wire. Wiebke Tietjen solders. {dead == 2:She is in black, and holds the torch in her teeth.|{guest_kind == 1:Her grandfather holds the torch and looks past you.|Her grandfather holds the torch, in a tie.}} {vote_said == 1:"Yours is the highest roof," she said, without a please, so the first mast stands on the washhouse.|The first mast stands on number 14.}

{whose_hand.no_hand_after_all:Frau Brüning, ground floor, has her arm in plaster. A key would have meant light that evening; conditions took five. On the third she fell. "I'd have voted like you," she calls up, "if you'd asked me."|{apis_dark.sit_with_the_interpreter:On the ridge sits the man from Hollerland. What he says about aerials the baker's wife shouts down in German, as she did that night; her shop is shut, and the queue holds the ladder.|{hand_shown == 1:At the ladder stands Tesfay, from whom the whole roof has learned to ask with its hands. For *careful* he draws a hand's breadth across his side, and the hammering stops till he laughs.|{hand_shown == 2:Under the chimney Tesfay has hung two lamps. From Delmenhorst one sees where the mast is; Wiebke told him so. He laid his cheek on his hands, opened his eyes and didn't smile, and the lamps hang.|{full_watch.explain_in_town_halls:Frau Oltmanns from the swimming club holds the ladder, for anybody. She was there every evening. "You answered," she says. "Badly. But somebody came," and sets her foot on the bottom rung.|{full_watch.just_hold_on:Frau Oltmanns holds the ladder for everyone but you; in her purse is the sentence that thanks her for her interest, signed in advance, and at your turn she puts up her umbrella.}}}}}}

Three days later the mast lies in the yard, sawn through. {dayo_said == 2:Two of the young ones know Dayo from that night; they'd put up six. }"You know it best," says Wiebke, and throws you a slice. "Say stop and I stop. Or I need somebody up there who doesn't mind wet tin."
* (climb_up) [Climb up and help]
    ~ join_builders()
    -> thaw
* (say_stop) [Say stop]
    -> she_stops

=== she_stops
# role: public
"Stop," you say.

"Right," says Wiebke, and lets the iron down on its cable, hand over hand, till it's standing in the wet at your feet. {dead == 2:She takes the black coat off the chimney.|She helps her grandfather down, rung by rung.} She looks at you the whole time, not angrily. That evening there's nothing in Walle. A woman stands in the street and turns her lunch box in every direction.

In the fourth night you wake up, because it's clinking. On number 16 there's a small blue star that goes out whenever you look. When she comes down she's got wet tin under both arms and solder on her lip.

"I've stopped," says Wiebke. In the doorway of 14, behind the glass, {dead == 2:somebody's holding a candle low down|stands Herr Tietjen in his uniform jacket, with his face to the wall}. "You said stop and I stopped. Didn't I?"
~ answer_wiebke()
-> on_number_16

=== on_number_16
{imke_ends != 3:You have told Imke, and that was harder. You take the tin from her. It has sharp edges and rain in it, which runs down inside your sleeves. Up there are four of them; they move up. From here one sees how dark it is. "You could've had this without the four days," says Wiebke, and gives you the other end. In the mornings you sleep after that, and the box of padlocks waits by the yard door for somebody to go round.|Yes, you say, you did. It isn't the first such thing you have said this year, and it comes out whole. She nods. From then on you hear it every night, and when you come by in the daytime everybody is mending bicycles. They are very good to you; the cellars in the street they have locked themselves, so that you needn't go round. They've soldered you a bell, for the washhouse door, so that one knows when you're coming out.}
* (wait_for_march) [Wait till the ice is off the gutters]
    ~ join_builders()
    -> thaw

=== function the_drawer_answers()
{dead == 2:a pad with a tram on it, a sheet a week from Walle, *to the drawer*, and since Advent none. "You told him of it. You will write to the granddaughter, and I shall sign below you."|{states_kept == 3:a pad with a tram on it, a sheet a week from Walle, *to the drawer*. It was empty, she's had to write, before he asked. "You told him there was one. Your name belongs above mine."|a pad with a tram on it, a sheet a week from Walle, *to the drawer*. Who sits with them, in the evenings? No one, she has written. "You told him of it. Your name belongs above mine."}}

=== function it_notices()
{has_finished():It breaks off. "Your hand was on it before it rang. For that I have no entry." }
