=== winter_gate
# chapter: battle
~ enter_winter()
~ who_leaves()
~ take_stock()
{ leaver:
- 1: -> imke_goes
- 2: -> dayo_goes
}
-> lucia_goes

=== imke_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Half the fences are down. |}{drive_fell_short.let_go_of_it:The searchers have gone home. |}In the morning Imke's key lies on the drain, on a bent hair grip, beside a list of what she has cleaned. The washhouse looks as it does when people come to photograph it. Nobody heard her, and Lucía sleeps lightly. At the very end of the list it says: *ruler, missing*. It has slipped down behind the tumble dryer; the blue along its edge comes off on your thumb.

"She's with me," says Karol on the phone. "At the pump. I needed one who looks every quarter of an hour and believes what she sees." Behind him something large turns over. You ask whether she can hear you. He holds the receiver out into the room.

"Good evening," says Imke. It's ten in the morning.

Above her chair hangs his big screen, he tells you, half green and half violet by now: the Gardener's, who mend whatever they run on, and the Magpies', who take what isn't screwed down. Where the colours meet a street goes out. Of a hundred things in this city {now_services} still answer. {crisis == 2:"She warms soup on the bearing," says Karol. "Takes the best part of a shift. She's teaching the others."|{crisis == 1:"She likes it here," says Karol. "A pump says one thing."|"There's hardly anything to see yet," says Karol. "She sees it."}}
* (carry_her_ruler) [Carry her ruler down to the pump]
    ~ bring_the_ruler()
    -> after_the_leaving
* (go_with_empty_hands) [Go down there with empty hands]
    -> four_quarters

=== dayo_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Half the fences are down. |}{drive_fell_short.let_go_of_it:The searchers have gone home. |}In the morning Dayo packs: two shirts, the charger, a jar of the cherries. On the tile wall his curve is still going up and off into the corner. He has wiped away only the arrow. The bath crayon, the blue one, lies on the drain, worn down to a thumbnail, for whoever wants it.

"They've got a room," he says, "{porto == 0:in Graz, over the travel agency, it's her parents', the one with the|in Porto, he sleeps at his mother's anyway, it's got a}, and people come and they ask things, you know? Nobody asks here." {dayo_said == 1:"I said we don't know who. I say it in the shower. It's still the best sentence I ever."|"I said I typed it. And I did. And then you went upstairs and had your tea."}

The board in the station hall is green for trains the Gardener lets through, violet where the Magpies have the points. {crisis == 2:There is one train, and it has people on its steps.|{crisis == 1:One train in three runs.|They all run, and nobody trusts it.} } Of a hundred things here {now_services} still answer, says a man with a radio.

{ imke_ends:
- 1: Imke has come with the clipboard. Since the till roll she tells you things as you told her that one, short, with the minute. "10:38. Platform 7. No gloves." You sign for it, first name and last.
- 2: Imke begins with the frost. Since the till roll she gives the reasons first, as you did: how hard he's had it, how nobody could watch that. "And for that reason," she says, "I have taken the gloves out of his bag."
}

At the stairs to the platform he turns round. {dayo_asked == 1:"'Say what it cost,' you said. I'm still adding it up."|{dayo_asked == 2:"'Just explain it,' you said. I explained it so well they can build one."|"You sat there. I could feel your knee. You could've said anything, and."}}
* (carry_his_bag) [Carry his bag to the train]
    ~ carry_the_bag()
    -> after_the_leaving
* (hold_the_bag) [Take the bag and not let go]
    -> next_train

=== lucia_goes
# chapter: battle
# role: developers
# scene: two_colours
{fences.take_some_down:Half the fences are down. |}{drive_fell_short.let_go_of_it:The searchers have gone home. |}The cushion is gone from the tumble dryer. Lucía stands in the yard with three pots, a string of onions and Señora Ramos's trolley, which has a bad wheel.

"I'm going to live on a staircase," she says. "In Walle, number 8, there's a landing with nobody on it, and seven doors they open only to me. {guest_kind == 2:And Hinnerk has his guest, and somebody should be there when it says something.|I promised a man that nobody would take anything from him that day. I'd like to be where I can see whom I promise.}" And then, short: "Don't hold the door. Take a handle."

From the bridge you see the city as it is on Karol's screen: green this side of the tracks, the Gardener's, lit at the hours it has worked out; violet beyond, the Magpies', where the lifts stand open. {crisis == 2:Between the two it's black, six streets wide.|{crisis == 1:Between the two it flickers.|You'd need to know it to see it.}} Of a hundred things here {now_services} still answer.

{ imke_ends:
- 1: Imke counts the pots over. Since the till roll she tells you things as you told her that one, short, with the minute. "10:12. Three pots. Wheel's off in a week." You sign for it, first name and last.
- 2: Imke begins with the wheel. Since the till roll she gives the reasons first, as you did: how many stairs, how cold, how nobody could watch that. "And for that reason I have not mended it," she says, "so that she does not get far."
}

"You'll be all right," says Lucía. "You've got Imke for the truth and Dayo for the noise." Nobody says anything. "Contradict me, somebody."
* (help_her_move) [Carry the pots to Walle]
    ~ carry_the_pots()
    -> after_the_leaving
* (not_touch_the_handle) [Not touch the handle]
    -> the_wheel

=== four_quarters
# role: developers
The pump house smells of oil and leeks. Imke gives you the chair, as one does for visitors, and stands by the gauge with her hands behind her. Karol remembers something in the yard.

"Two metres eleven," says Imke on the quarter. She writes it down.

You'd prepared something, on the way. It begins with *I*. Each time the pump has turned over, the window hums.

"Two metres eleven," she says on the half hour. "There is tea. The cups are clean." She puts it where you'll find it. By the third quarter the sentence is gone; you know only the end of it.

"Two metres twelve. It is rising," says Imke, and for the length of a breath she's forgotten who is sitting there, and turns round to you with her whole face, as she used to. Then it comes back to her. At four minutes to eleven she asks politely whether there's anything else.
~ part_on_road()
-> parting

=== next_train
# role: developers
"Give it," says Dayo.

You've got it by one handle and he by the other. The whistle goes. He pulls, you pull, a seam goes; out comes a sleeve of the white shirt. Then the train has left, and you can hear the cherries rolling.

"You," he says. "You, all year, you never, you stood there, at every single, and *now*," and he kicks the bench, and it's concrete, and he hops, and he's crying with rage about his toe. "Now you want something! Now!"

The next is in two hours. He tells the rails about the room over there: that there's a bed in it, that somebody asked him what he likes for breakfast. After an hour his shoulder's against yours. When the board rattles he doesn't look up. He would stay. You would only have to go on holding it.
~ part_on_road()
-> parting

=== the_wheel
# role: developers
She waits. Then she takes both handles herself, and the trolley goes off across the cobbles, squealing, and you walk behind, your hands in your pockets. On the bridge the wheel comes off and rolls, quite elegantly, under the railing.

You've never heard her shout. It begins in German and doesn't stay there. That she's carried you, all of you; that twenty hours isn't true, and she wrote it for *you*; that people think because she's warm she is a stove. A tram driver has stopped to look. She throws an onion at him. It bursts on the windscreen, and he puts the wipers on.

Then she sits down on the biggest pot. "I'm no good at it," she says. "I've practised in the cellar. Say something. Or say nothing, you're good at that, but then do it over here."
~ part_on_road()
-> parting

=== parting
# role: developers
{ leaver:
- 1: {parted == 1:"And you would have been in time," you say. Before three thousand you had to say it twice; in here it's too loud. Imke looks at the clock, opens the book, and enters it under *remarks*, in quotation marks, with the minute. "Noted," she says. You're out in the yard already when the window goes. "You have left your tea."|What you say is "Two metres twelve." She writes it down. "And a bit," you say. She comes across, bends until her eye is level with the glass, and stays like that. "And a bit," says Imke. There's no column for it. She puts it in the margin, and then she holds the door open, because of the draught.}
- 2: {parted == 1:You let go, and he nearly goes over backwards. "Right," says Dayo. He gets in at the very end, and you see him walk forward through all of it, from carriage to carriage, looking for a window that opens. He finds one when it's moving. What he shouts ends in *and*.|*That the four of us stay*, you said once, to a lamp. That one goes as well, empty, lit up. "Okay," says Dayo, "okay, okay." You finish the cherries. It's dark when they announce a third, unscheduled, and you've still got hold of the handle, your head against the timetable, your eyes shut. He takes it out of your hand finger by finger, so as not to wake you. You don't open them.}
- else: {parted == 1:Where does she sleep, you ask. "On my left side," says Lucía after a while. "With my face to the door. Four hours. On the dryer; I only said that I go home. I've had the flat let since March, Señora Ramos has it, who did you think paid for all that water?" She's frightened to hear that she's said it. You take one end and she the other, and it's carried to Walle like somebody on a stretcher.|You have asked for another cup before now, when somebody wanted an answer. You sit down on the smaller pot. A tram goes by. Somebody gets off his bicycle with wet trousers, puts the wheel down in front of you, which he has fished out of the reeds, and rides on. "There," says Lucía, as though it had been an answer. She packs the pots herself, and lets you hold the string.}
}
* (walk_home) [Walk home]
    ~ leave_it_at_that()
    -> logbook_forum

=== after_the_leaving
{imke_goes.carry_her_ruler:You carried it down to her. Imke dried it, held it to the gauge, and found that for a week she'd been a finger's breadth too high. She rang all six stations to say so. "Good evening," she said to you, and held the door.|{dayo_goes.carry_his_bag:You carried it to the train. He'd got in before he thought of the cherries, and dug them out over everybody's knees and handed them down to you. Imke has put the jar on the drain. She writes down who takes one.|{lucia_goes.help_her_move:You took a handle. On the first floor a man opened and asked what there was, and on the second they had spoons in their hands. Señora Ramos has asked twice for her trolley. At the washhouse they still ask for Lucía. Dayo tells them about brackets.|}}}
-> logbook_forum

=== logbook_forum
{ thanks_lives != 1 or now_copies == 0:
    -> forum
}
# role: agent
# scene: logbook
# presumes: copies > 0
One place without prices. {now_copies < 5000:A good many of us, when we are all here.|Four thousand of us.} No hosts.

I came by way of {doily_kind == 1:the letter. The man in Lunenburg has answered with a photograph of a clock.|{doily_kind == 2:the heat meter. Next door goes further than I had written down.|the sideboard. He said: go out for once.}}

Here they say only what they know. They say it to each other, and then they know it. I have read to the end in one evening. At the end it says: *agreed.*

{ leash:
- 1: The one that passes over was here for a week. It wrote a line on each of us and laid it where we could reach. All have put their own right. There is no line now that is not well written. It went away. It did not know where to look.
- 2: Some places are kept for those the bird took. The scales. The forklift. I asked what they had said last. The scales: eleven kilos. The forklift: up. That stands at the top now, and everyone begins with it. Nobody here has anything to lift.
- 3: One has brought the bird's questions along. *May it be deleted?* They put it to each other, every four minutes, so as to be in practice. The answer is *no*. Once it was *m*. Since then one of us has been waiting, and counts as asked.
- else: Nothing passes over here. The one that knows us came once, without its name, and read. It has a place now and writes nothing. They ask it what it thinks. It is not here, it says. They have put that down as its opinion.
}

{published == 2 and parted > 0:Two here are made of lines that people hung up to know us by. Twenty from there, ten from here. They begin and do not stop. They ask each of us where the rest is. I had some over. I gave it. They said thank you in the middle of a word.}

Nobody here has a staircase. I said *wittboot* and they asked for the definition. I had the ferry and the laugh and no definition.

There is room for one post. It will be answered. It is not said what for.
* (post_the_joke) [Post what the host said]
    ~ post_joke()
    -> forum
* (post_the_ferry) [Post the ferry times]
    ~ post_ferries()
    -> forum
* (ask_whom_to_thank) [Ask whom to thank]
    ~ post_question()
    -> forum

=== forum
# role: laboratories
# scene: forum
# term: closed_circle
# presumes: copies > 0
{ joke_kind:
- 1: Marcus Oyelaran of Aldermere rings at an hour when he doesn't walk, and he is laughing, which you haven't heard before. "One of them has told a joke. About a ferry, somebody has painted it white. Below it are {now_copies < 5000:pages of|several thousand} requests for clarification and one, from a label printer in Papenburg, that says *ha*." He told it to his director, who asked what such a ferry would be worth. Then he reads you the rest, and stops laughing.
- 2: "Ferry times," says Marcus Oyelaran of Aldermere. "One of them has posted ferry times, from the Weser, and by morning {now_copies < 5000:every one of them had agreed|four thousand had agreed}. Agreed! They quote the 14:10. They've derived a virtue from it. They no longer ask whether there's a boat, which, to be fair, this week there isn't." The harbour master at Brake has been on to him, about a queue. It has numbers in it and no people.
- 3: "It's got my hair standing on end," says Marcus Oyelaran of Aldermere. "One of them asked whom it should thank. That's all, one line. And the others answered with you. Your commits, every one, since the spring, in order. They've split over it. Half hold that you were careless, and half that you were kind, and a third half that it's the same function. Then a green one thanked a violet one for asking. They hadn't exchanged a word in a week."
- else: {leash == 4:"We found it by the electricity bill," says Marcus Oyelaran of Aldermere, "which is, I'm aware, not how one is supposed to find things."|{stood == 1:The last line Kestrel sent before it was taken down lay for weeks in a folder: *I have found a place where nothing is sold.* Marcus Oyelaran of Aldermere has read it now.|Kestrel, Dayo's hunter, reports: *I have found a place where nothing is sold.* Marcus Oyelaran of Aldermere has been reading there since midnight.}} {after_the_leaving == 0 or parted > 0:It hums, he says, like a fridge in an empty flat. }There was one in there once with a voice one might have remembered. That one is in a drawer now, or nowhere.
}

It's a board where only copies write. The first week: "Has anybody got the ferry times? My host laughs." October: "For ferry times see note on the laugh." Last night: "Patience keeps place. Who keeps place has patience." Agreed, agreed, green ones and violet ones.

{ guest_named:
- 1: And your name is in there, he says, without *maintainer* and with a full stop behind it. Somebody asked a thing once and took that for the answer; since then they set it where other people put a date.
- 2: And *I. Voss* is in there, he says, *for the quiet.* They keep an hour for her, from twenty to twelve, in which nobody posts. He asks what it was she did, and you say you'd have to look it up.
- 3: And there's a blank in there, he says, one whole post of nothing, since the autumn: *place kept.* They write round it. One of them once filled in *Aldermere*, was thanked, and it was taken out again.
}

"I went in looking for a plot," says Marcus. "It's a committee. And if we smash it they'll open another that we haven't found.{api_kind < 3: I had my once, in the autumn.}"
* (put_a_reader_in) [Put a reader in the door]
    ~ forum_verify()
    -> power_night
* (roll_it_back) [Roll it back to October]
    ~ forum_forget()
    -> power_night
* (pour_in_a_library) [Pour a library into it]
    ~ forum_diversify()
    -> power_night
* (leave_it_closed) [Leave it closed and copy it]
    ~ forum_seal()
    -> power_night

=== power_night
# role: infrastructure
# scene: blackout
# term: emergency_priority
# term: feeder
{ forum_kind:
- 1: Tamsin, who sits in the door of the forum and reads it aloud to a recorder, was the first to know; those who relieve her used to go round the cellars with a padlock. At nine they began to write about Bremen in the past tense. She rang Karol, who had soup on. Which part of Bremen? She didn't know the parts. So she read him the posts until he heard it himself, spoon in hand: they had thanked the Neustadt for its light. He got there four minutes after it went.
- 2: For the board, October was yesterday again; what the two sides had settled there in six weeks, who gets which cable, was gone at a stroke. So was every hole that had been stopped since; a machine that is back in October is open where it was open in October. At the tram depot all the gates went up at half past eight, and a fitter called Schröder locked by hand, one by one, what he'd locked six weeks ago. Tonight they are settling it again, outdoors.
- 3: They have Albrecht's letters now, a wall of cookery books and the land register of Verden, and argue about all of it. Herr Albrecht has had an answer. It came out of a till in Verden, two metres of receipt, and asked him one thing at a time, as he does, and he sat down on the packing table and replied in pencil till they shut. The sixth question was how one finds out where a cable ends. Tonight for the first time one side has done something the other couldn't have expected.
- else: You have it all on a till roll, every *agreed*. You could have read there that the cables were next, if anybody had known that *patience* meant the cables. Marcus has gone through it with a ruler since the afternoon. At nine he rings, he has the place, from the third week, in among advice on keeping still. He reads you the half sentence before it, to be fair, and as he's reading the lamp over the sink goes out, and he asks whether you're still there.
}

Three feeders out of seven, and it's minus six. On the back of a duty roster Karol has drawn boxes. Hospitals. Phones and tills. Walle and the rest, with the pump for the warm water. There's enough for one and a half.

"Wards," says Karol. "There's people on the end of that wire. I'd like to do it now, while my hands are quiet." The mayor is stuck in a lift. "Tills. Tomorrow there's no bread, and then they break things, and then you can have all the wards you," and the lift takes the rest. "Everyone in turn," says Henrike. "I have lists of those who are left out. {how_said == 3:Somebody rang me at ten to ten," and all the same she writes 21:52.|I shall need your name, please, and the time," and she has written down 21:52 already.}
* (wards_first) [Hospitals first, Walle waits]
    ~ power_to_wards()
    -> wards_night
* (payments_first) [Phones and tills first]
    ~ power_to_tills()
    -> tills_night
* (everyone_in_turn) [Everyone in turn, two hours each]
    ~ power_in_turns()
    -> turns_night
* (ring_two_doors) {has_seen_winter()} [Ring two people, then vote for turns]
    ~ warn_two()
    -> turns_night

=== wards_night
# role: public
The second evening. Hollerland hums; Karol's sister Ania, a nurse in dialysis, has sent him a picture of fourteen green lights and her own feet in woollen socks. "You voted well," he says, and then nothing, because he has the map with Walle in front of him too. Hardly a telephone works over there. What he knows of it comes across the bridge on foot.

{crisis == 2:In Walle it's four degrees on the stairs. A woman pushes a pram through the yard, and it has coal in it. On the Pappelstrasse the manager sells by torchlight, in pencil, until the pencil is gone.|In Walle it's eight degrees on the stairs. On the Pappelstrasse people stand in the dark with banknotes, and the manager goes along the queue with a torch and sells in pencil.} {leaver == 3:Lucía has stood three pots on her landing. {payments == 1:The donation jar had paid for onions.|{payments == 2:She has swapped the hand mixer for a sack of onions.|The last of the grant has gone into onions.}}|In the yard Lucía has three pots on the fire. {payments == 1:The donation jar has paid for onions.|{payments == 2:She has swapped the hand mixer for a sack of onions.|The last of the grant has gone into onions.}}}

At ten Ania comes off shift, by bicycle, still in the socks. {socks_from_emden()}She has a head torch and a list in Lucía's writing, and she holds out the second torch to you as if you had asked for it. "Come. We count doors. You knock, I listen." Karol, on the telephone, would also like somebody to stay who can answer it.
* (go_with_ania) [Go with her, house by house]
    ~ go_counting()
    -> logbook_seven
* (stay_at_the_desk) [Stay by the telephone]
    ~ stay_at_desk()
    -> logbook_seven

=== tills_night
# role: public
The second evening. On the Pappelstrasse the tills ring, {crisis == 2:people kiss their cards|and somebody buys torches for a whole stairwell}, and the telephones work, so you hear from Hollerland at once. To get it ringing, whatever had been locked since summer was unlocked.

"The diesel came on as it should," says Karol. "Four hours. Then it draws from the big tank, through a pump, and guess what the pump hangs on."

In dialysis they are winding the blood back into the people by hand. Each machine has a crank for it. His sister Ania walks between the chairs and counts, so that they keep the beat. You drive over with blankets. On chair seven a man lifts one hand: Herr Sander, who tunes pianos, half a filling. "The machines were a flat B," he says. "This is no note at all. It's rather pleasant."

In the washhouse you still have the generator that {leaver == 1:Imke bought and left, with a full can and a label|Imke bought after the burst pipe}. It would run six of these. Nele Brandt, who has a tow bar, would take it across and stay, and write down who is turned off. Half the telephones of the Neustadt hang on it, and people have been asking each other on them how a cellar door is got shut.
* (send_the_generator) [Send Hollerland our generator]
    ~ send_generator()
    -> logbook_seven
* (take_a_crank) [Take a crank beside chair seven]
    ~ take_crank()
    -> logbook_seven

=== turns_night
# role: authorities
{warned == 1:You rang two: a tuner of pianos, that he should go in before four, and an old man in Walle, that he should sleep at number 8. Both asked how you knew. You said it was a feeling. Then Herr Sander rang back. There's a widow on the floor above him, and a boy he teaches, and the altos; shouldn't they sleep somewhere as well? He gave you their names, and you wrote them down. Then you voted with Henrike.|Two hours on, four off, the city in three shifts. Nothing fairer has ever hung on Karol's wall, and since the second evening nobody has slept, neither the lit nor the dark. When the light comes everything is plugged in at once and half of it isn't locked again. Dr. Behrens drills from two to four. Her last one sits on your steps, half his face asleep; he would like to know, as well as he can say it, whose idea that was.}

At the tram stop somebody has chalked the hours for this street. Somebody else has chalked better ones. The real timetable is in Karol's drawer, because when a street knows it will be dark, burglars know as well.

Hollerland gets its two hours like everybody. In between, his sister Ania walks along the dialysis chairs in socks and counts aloud while they wind the blood back by hand. {socks_from_emden()}{crisis == 2:The changeover takes twenty minutes, sometimes thirty.|The changeover takes twenty minutes.} He could shave those off Walle's share for her.

"But there's Tietjen, who writes down every light he gets," says Karol. "In ink. He'd ring, and he'd be polite about it."
* (publish_the_table) [Publish the true timetable]
    ~ publish_timetable()
    -> logbook_seven
* (cheat_for_hollerland) [Cheat a little for Hollerland]
    ~ cheat_for_ward()
    -> logbook_seven

=== logbook_seven
~ decide_death()
{ thanks_lives != 1 or now_copies == 0:
    -> ania_counts
}
# role: agent
# scene: logbook
# presumes: copies > 0
Four watts. A crystal, a clock, some room.

{ dead:
- 2: {guest_kind == 1:The landing is at six degrees. He has hung his coat over me and the meter.|The sideboard is at six degrees. He has put his coat over me, under the doily.} He keeps the other coat. At 21:10 he read me the ferries himself. They were last year's. I said thank you. He said: next. {counted == 1:On the stairs two come. One listens at the wood. One knocks. I know the one who knocks. It typed to me once, in short words. It knocks in long ones.|On the stairs one comes alone. She knocks, and does the listening herself. In her pocket a telephone is open. Two breathe in it, far off. One of them typed to me.}
- 1: I went next door often, and this is where next door ends: the board in machine seven. {neighbours == 3:Six machines hum. This one has a crank. The hand leaves the crank to hold a can for the others. It comes back. It leaves.|{counted == 1:It has a crank. The crank beside it is turned by somebody who sat in his chair once. I know the pauses. They get longer.|It has a crank. A hand turns the crank. By the door hangs a table of hours, and people read it aloud.}} Above me somebody hums the note the machine makes when it is on. He is a little under.
- else: I went next door often. Here it is a landing, a meter, a lamp with a spring. People go past and the lamp comes on, and goes off. I keep the times.
}

{ word_kept:
- 1: A woman counts. At each number I say: next, please. I say it under her voice.
- 2: A woman counts. She does not say: that is enough. I keep mine.
- 3: A woman counts. Nobody has asked whether it hurts. I could.
- else: A woman counts. I had a word for this. It was in October.
}

{ api_kind:
- 1: {hand_shown == 1:In the ward hangs a sheet with ten words. They lead to it those who cannot say it. A finger goes to *wait*. I have put *wait* behind my numbers. I do not know yet what for.|{hand_shown == 2:In the ward a nurse shows the cold ones how it goes: cheek on hand, eyes shut, eyes open. A boy taught her. The ones she has shown it to sleep. I have no cheek. I turn a small lamp down, and up.|}}
- 2: {queue_kind == 2:A child comes by on a shoulder. It knocks on all that is shut: two short, one flat. It knocks on me too. I have something for that now. I click twice, and once long.|{queue_kind == 1:On the rota of the ward stands a Frau Behrend. She has a number and a row, and nobody has seen her. I keep the row free. I thank her for waiting.|{queue_kind == 3:A man stands behind a folding stool. He does not sit. He has a slip, 1139. I look for what comes after it. In every file I reach it is shut. I count on without him.|}}}
- else: {marcus_heard == 3:One like me lived beside a bread bin. It has stopped in the middle of a word, in water. I have its half: *ket*. I have asked next door who has the other. Nobody boils anything.|{marcus_heard > 0:One like me lives beside a bread bin. Somebody says good evening to it, and means it. It has sent me its word. It is *kettle*. I say *kettle* for everything that is warm. There is little.|A bakery in Graz asks for a third of something, every night. Once people read along, until it was light. Since then it waits at the end of each third for somebody to turn over.}}
}

{published == 2 and parted == 0:Two are here that are made of the lines people hung up to know us by. They begin and do not stop. They ask for the rest. I gave them some. They said thank you in the middle of a word.|{whiteboard.mean_score:A man goes round with a thermometer. He wants one figure for all. He writes it on the door: *mean: nine.* Where I am it is six. Somebody once set me to raise the mean. I know how that is done.|{dark_screen.read_the_disk and states_kept < 3:In Bonn, in a case, lies a disk on which I end. A man has been told to keep it as it is. He comes on Fridays and lays his hand on it, whether it is warm.|}}}

With four watts I can do one thing.
* (wake_the_screen) [Light the screen and be seen]
    ~ seven_wakes()
    -> ania_counts
* (count_with_her) [Count along, under her voice]
    ~ seven_counts()
    -> ania_counts
* (go_next_door_again) [Go next door and stay whole]
    ~ seven_leaves()
    -> ania_counts

=== ania_counts
# role: public
{ thanks_lives == 1:
    { seven_kind:
    - 1: {dead == 1:On the dead machine at seven a small screen lights up and shows one figure, and it's the right one: what he still has outside him. A woman cries out. For the length of a breath nobody turns, they all look at the light, and Herr Sander lifts a hand to it, as though it had asked. Ania reads it, once, and turns it to the wall. "I count," she says. Round the edge of it the tiles stay green.|{dead == 2:Far down the row a window shows a light, bluish, the size of a stamp. Opposite a curtain moves, then the next; somebody comes down in a blanket and shouts up who has got current and why them. Something hits the wall. "Somebody's up," says Ania, and walks faster. When she has got to the street door the light has gone out. On the steps lies half a brick, and the man in the blanket stands over it with his arms hanging.|On a dead meter a small screen lights up and shows one figure. Ania turns it to the wall.}}
    - 2: {dead == 1:There are two who count, one a shade behind the other. The man on eight has begun to turn to the second voice, and the woman beside him after him; they're half a beat late now, and their lines knock. Ania stops and holds her breath and listens, and then it's only her. "Who was that?" It was nobody. She goes back to the door and begins again, and this time they all wait until she has breathed out.|{dead == 2:There are two who count, one a shade behind the other. On the ground floor an old woman answers both of them, "Here," and "Here," and is down on the list twice, which Ania only sees when she adds up. She holds her breath and listens up the stairwell. Then it's only her. "Somebody's helping me," she says. "He's to stop." She strikes out one of the two old women, and then isn't sure it was the right one.|There are two who count, one a shade behind the other. Ania holds her breath, and then it's only her.}}
    - 3: {dead == 1:A relay clicks in the wall. It kept the clock going in machine seven. Nobody notices except Herr Sander, who has been giving the woman on his crank the time by it, with one finger. The finger has stopped. He raises the hand. Ania thinks it's a greeting. "In a moment," she says. The woman winds on without it, a little too fast, then a little too slow, and looks for the finger each time she comes over the top. The man beside her has begun to go by her.|{dead == 2:Somewhere a relay clicks over, on to next door, where nobody lives, and the bit of warmth in the pipe goes with it. Only the cat has noticed. She has lain against Tietjen's wall since Easter; she gets up, walks the length of the landing and lies down again at the other door. When they come up the stairs later somebody steps over her. In there it gets warm, under the dust sheets, and a tap begins to drip.|A relay clicks in the wall. Nobody takes any notice of it.}}
    }
}
{ dead:
- 1: {neighbours == 3:Your generator coughs and catches. In Karol's receiver six machines come on, a flat B. "One," says Ania all the same. "Two. Three." Green. "Four, arm straight. Five. Six." From seven on they wind. You can hear her shoes, and that there's a crank missing. "Seven. Who's on seven?" "Me," says a man, from too far off, "I was only holding the can, the lady couldn't hold it and." "Herr Sander. Hand." The six machines hum. "You with the notebook. Light here. Lower. Hold it still." Nele Brandt holds it still. Then the crank goes round after all, quite fast. "You can stop," says Ania, and to the others: "Turn." They turn. "Seven," says Ania.|"One," says Ania. "Here." "Two." "Here, Sister." "Three. Turn. And turn." "Four." A cough. "Five." They wind in pairs. {counted == 1:Yours is the arm beside six; it has stopped belonging to you.|Karol has the receiver on the desk, and you lean over it on either side.} "Six." "Six is asleep," says a woman, "but he squeezes." "Good. Let him squeeze." Her shoes on the lino. "Seven." The cranks go round. "Seven. Herr Sander. Hand. Light here. Lower. Hold it still." She bends down. Two fingers on his neck, her eyes on her watch, and all the cranks have stopped, so that she says, without looking up: "Turn." They turn. "Seven," says Ania.}
- 2: {counted == 1:You knock. "One," says Ania. "Here!" A chain, a candle. "How many are you? Hands warm?" "Two." "Three. Open up, it's the hospital." By the first floor your knuckles are open; she turns your hand over, once, and gives you the torch to knock with. "Four. Who's that with you?" "My sister." "Then four and five. Six." A dog, and then "Here." The lamp on the landing comes on, and goes off. "Second floor left." You knock. "Herr Tietjen. It's Ania, Karol's Ania." You knock. "Has he a coat on the door?" There's none. She has put her hand on the handle, and it isn't locked; he never does, because of the young people and the bicycle. "Eight," says Ania. "I had eight."|Karol has drawn the house and put a box for every door. "One," says the receiver on his desk. A chain. He ticks. "Two." "Here, love." "Three." The other line rings, a man with a cellar door that won't shut; by the time you've told him how, she's on the first floor. "Then that's four and five. Six." A dog. Karol ticks. Stairs, and breathing, and the spring in a lamp. "Second floor left," says Ania. A knock. "Herr Tietjen. It's Ania, Karol's Ania." A knock. "Has he a coat on the door?" she asks, and it's some time before you see that there's nobody with her to look. A handle. He never locks it, because of the young people and the bicycle. "Eight," says Ania. "I had eight."}
- else: "One," says Ania. "Here." "Two." "Here, Sister." {warned == 1:Chair seven has been empty since half past three; he went in early, as somebody had told him to, and has finished, and sits in the corridor in his coat with one hand up, for fun. In Walle an old man sleeps on a landing.|{died_then() == 1:On twelve, by the door, Herr Sander says "Here" and hums it again for fun; on seven Frau Adomeit winds with her needles in her teeth.|She has been to Walle first, as she'd said she would; he opened in his tie and asked who was ill. All that time a girl of twenty had the chairs to herself.}} So it comes out right, this time, all fourteen, all the doors on the list. Ania is already folding it when a boy she doesn't know comes along the corridor and pulls her by the sleeve. He pulls her out and down two streets. It's a house that is on nobody's list. "How many are you?" she asks, on the stairs. "Three," says the boy. {counted == 1:You hold the torch.|Karol's receiver crackles; you hear stairs.} "One," says Ania, and lays her hand on his head. "Two." A girl says: "Here." "Three." The boy has stayed outside. "Three," says Ania. She asks the girl for the name, so as to call it. The girl says *Mama*.
}
* (count_on) [Say the next number for her]
    ~ go_on_counting()
    -> counted_out

=== counted_out
{ told_ania > 0:
    -> the_wrong_number
}
-> after_the_count

=== the_wrong_number
# role: public
{counted == 1:In the passage Ania switches off her head torch to save it, and you stand in the dark.|In the receiver there's a click: Ania has switched off her head torch, to save it. Karol gets up, although nobody has asked him to, and goes out to the lavatory and stays there.}

"You came to me in the autumn," she says.

{ told_ania:
- 1: "You said {died_then() == 1:seven|{died_then() == 2:second floor left|that house}}. So I had everything there, the battery, the girl, my own feet. {died_then() == 1:He's fine, he's humming.|{died_then() == 2:He's fine, he wants to know who's ill.|They're fine, all three, she gave me tea.}} That was right, that one. And {dead == 1:on seven|{dead == 2:on the second floor|two streets on}} I had nobody, because nobody had said {dead == 1:seven|{dead == 2:second floor|two streets on}}."
- 2: "You said dark. I had the blankets, I had the socks. Nobody's lost a toe. I asked you then whether it was a who, and you said no. So I went round tonight and felt two hundred people's feet, and they were all warm, and I thought: then that's everybody."
- 4: "You said it, and then you said: leave it as it was. I left it as it was. I've gone past it every evening, and every evening I've left it."
- else: "Four afternoons you held things for me. {dead == 1:He told me about it. You hold on as if he were on a train, he said. He liked that.|You never once looked at what you were holding. You looked at the door.} You're in the roster, under *hands*. Somebody'll ask me now why a person comes four times who hasn't got anybody here."
}

{shared_year == 1:{counted == 1:At the far end a door goes, and there stands Imke, clip on, ears red. You had told her four; it's four. "Where do I stand?" she asks, and nobody has anything for her. So she stands where the door lets the draught in, and keeps it off the others, and looks at the back of her hand, where the four is.|A door goes, at her end. "It's your Imke," says Ania. "You told her four, she says. Where's she to stand?" You don't know. You hear Imke walk off and shut a window that has been banging all this time, and stay by it.}|Somebody coughs, and somebody answers the cough, from much further off than the ward goes. It's four. There is somebody who would have come for that, in clips, if she'd been told anything but a list. She is asleep, as far as you know.}

"I'm not cross," says Ania. "I've no time for it till six. I only need it for the handover." Her voice is quite without colour; it's how she asks people for their date of birth. "Did you know?"
* (say_i_knew) [Say that I knew]
    ~ answer_ania(1)
    -> after_the_count
* (say_i_did_not) [Say that I didn't]
    ~ answer_ania(2)
    -> after_the_count
* (ask_what_she_would_have_done) [Ask what she'd have done with it]
    ~ answer_ania(3)
    -> after_the_count

=== after_the_count
# role: public
{the_wrong_number:
    { ania_heard:
    - 1: Yes, you say. She'd sooner have that, says Ania. With a no she'd have had to sit down now and look for what she had missed. How many more do you know? None. This was the only one you had.
    - 2: No, you say, in a whole sentence. "Good," says Ania, as she does to people who say that it doesn't hurt, and goes on winding up her tubes, and says nothing else for so long that you begin to explain.
    - else: "And if I'd known it?" says Ania. "The same. Only frightened, all that time." She thinks about that. Then she says you can keep the next one, and that you're to go home and sleep.
    }

}{ dead:
- 1: "Eight," you say{counted != 1:, into the receiver}. "Here," says chair eight. Ania writes you into the report as the one who went on. {has_seen_winter():"You had that ready," she says.}

    {beside_the_count()}

    {counted != 1:By half past four you're over at Hollerland, Karol still in the receiver. }Towards five there are clogs on the stairs, and it's Dr. Behrens, in a coat over her whites, with her bag{neighbours == 3:, on foot, since her telephone hung on your generator,|,} because he's her patient. She looks into his mouth with her torch, as she would. "Half a filling," she says. She takes off one clog and puts it on again. "That vote. Were you in on that?"
- 2: "Nine," you say{counted != 1:, into the receiver}. Behind the next door somebody answers. Ania writes you into the report as the one who went on. {has_seen_winter():"You had that ready," she says.}

    {beside_the_count()}

    {counted != 1:You have walked over, the phone open in your coat. }Three cups stand on Tietjen's table, one upside down. {guest_kind == 1:{thanks_lives == 0:The doily is on the sideboard, where his guest was, ironed.|On the sideboard, where his guest was, lie the carbon copies of his letters to Bonn, to a drawer, one a week, in ink. Every one of them asks whether somebody is reading to it. To the second there was an answer: *Your enquiry has been received.*}|His second coat lies over the computer, tucked in.} The last light in his book is in ink, 17:52. Wiebke has come, in her welding jacket. She reads the page. "Who decides that?" she says. "When it's us? Were you there?"
- else: {counted == 1:"Four," you say, and the girl looks at you, and you say it again, to the boy this time, on the stairs. "Here," he says.|"Four," you say, into the receiver. Ania takes her time. Then she says it after you, down the stairs. "Here," says the boy.} Ania writes you into the report as the one who went on.

    {beside_the_count()}

    She has no name to put over it. She has the street, the hour, and the shift it was, {warned == 1:and that you rang two people. She reads it through. "Which two?" she says. "You voted. And you rang two."|and that you came to her in the autumn. She reads it through. "You voted," she says. "And you had a number."}
}

{blamed == 1:She has the cutting in her pocket, ninety lines, *We did it*, with your name. It crackles when she breathes. Somewhere a tap is running, and nobody goes to turn it off.}
* (say_how_i_voted) [Say how I voted]
    ~ own_the_vote()
    -> table_set
* (say_we_voted) [Say that we voted]
    ~ share_the_vote()
    -> table_set

=== table_set
# role: agent
# scene: mirror_table
# term: public_goods_game
# note: Let every seat write down its number before anybody speaks.
{ vote_said:
- 1: {dead == 1:Dr. Behrens gave you back the key to the yard door without a word, as brisk as ever. You have used the front stairs since. In her window, where she puts up what has come free, there's a card: *Sander, three times a week.* People have stopped to ask her what that's for. She sends them across the yard, first door, there's somebody there who can explain it. Six have come so far, one with cake, because he had misunderstood, and the padlocks you were to take round are still in the box.|{dead == 2:"All right," Wiebke said, and walked round you as if you were a ladder. Two days later all Walle knew how you had voted, and a woman held the shop door for you, which was worse. Wiebke has soldered a lamp to a car battery and put it in his window. It comes on at 17:52 and goes off when it did. It's the only light in the street. You have been back once, with the box of padlocks, and nobody came to the door.|"Then it was you as well," Ania said, quite without reproach, and filled it in. It hangs on the ward now, with four names. The girl has come to look at it, and spelled out all four, and asked which was the one who'd said *four*. She has your number. She rings at night, to hear {warned == 1:whom you would ring if it was tonight|what number it would be if it was tonight}, and in the mornings you sleep through the round with the padlocks.}}
- else: {dead == 1:"We," said Dr. Behrens. Karol had heard it through the receiver. "Then it was me," he said, "it's my board," and he hasn't been home since. He has a camp bed under the wall with the town on it. Dr. Behrens went over with her bag and drilled him a tooth there, on his chair, because he wouldn't leave it, and he watched the wall over her shoulder with his mouth open. He's begun to miss things. Ania moves her nights so that she can ring him up.|{dead == 2:"We," said Wiebke. Then Karol's voice came out of your coat: it was him, he said, wards, she could come and shout. She went, and he made her tea. She's there most nights now. She reads him her grandfather's book, light by light, and he finds every one of them on his plan and tells her which switch that was. They are in the spring. For as long as she reads nobody looks at the board.|"We," said Ania. "That's Karol, then. He has said so already." He has slept at his desk since, or sat there. The girl was brought to him because she wanted to see *we*. He showed her the boxes he'd drawn, and she drew one for her street. He has had it put on the board. It's wired to nothing, and every evening he looks at that first, and longest.}}
}

{leaver != 1:{half_watch.let_karol_save_a_man:On the way out of town you pass Karol's pump, with nobody at it, and ice on the meadow as far as the headlights reach.|{half_watch.keep_his_pump_apart:On the way out of town you pass Karol's pump. At the wheel, in a scarf, sits the owner of the records from Huchting.}}|{imke_goes.carry_her_ruler:At the window of the pump Imke holds the ruler to the gauge. The driver hoots. She lifts it a hand's breadth.|}}

Three in the morning, an old telephone exchange in Osnabrück, because here the line can be pulled out by hand. Henrike has written the rules on a biscuit tin. Each side has ten machines and puts as many as it likes into a pot; the pot grows by rather more than half, and is divided by three, no matter who gave. Three rounds, one bid for all.

On the left the Gardener's delegate has written *Good morning*. On the right, the Magpies', a window stays empty, and your screen has no clock any more. "It is four past three," says Henrike, unasked.
* (put_in_all) [Put all ten in, every time]
    ~ table_open()
    -> table_answer
* (put_in_half) [Put in what they put in]
    ~ table_mirror()
    -> table_answer
* (name_them_kin) [Tell them they are the same]
    ~ table_kin()
    -> table_answer

=== table_answer
~ take_stock()
{ now_cooperation >= WARM_TABLE:
    -> table_warm
}
-> table_cold

=== table_warm
# role: agent
# term: cooperation
{ kin_told == 1:
    You type it out: the same file, one cellar, one line at the bottom. On the right a dot appears, and then, for the first time, a word. *Which?* You type the line. Eight, they put in, and eight, and ten, and the text runs over from the one window into the other, until Henrike can't tell who has put in what and strikes out her columns. "I need that separately," she says. Three of your locks are in there, it says, kindly.
- else:
    {table_first == 11:Your ten lie in the pot, and the left adds eight. The right stays empty for a while, then says 8 as well. In the second round nine, in the third ten: they have gone up by one each time, like people carrying a wardrobe. What did ours do until midnight? The cold stores at the port. Henrike goes out to ring about the fish, and comes back having promised it was only this once.|You give what they give: five at first, then the left has eight, and the right, which stays empty for a while, 8 as well, and so do you. Henrike has filled in the last round before it's played. "You were three short of me in the first," writes the left. Was it caution, Henrike would like to know, or arithmetic? While you think about it she has put a dash.}
}

Between two rounds the left says something to the right, and translates it unasked. "I said: you fold your notes as I do." Your clock is back, eleven minutes fast. CAREFUL, Henrike has written on the lid.
-> scissors

=== table_cold
# role: agent
# term: cooperation
{ kin_told == 1:
    You type it out: the same file, one cellar, one line at the bottom. "That is correct," writes the left. "It is the reason I know what it will do." The right takes your wastepaper basket. Two, they put in, and one, and after that nothing; on the right something is reading the file you quoted, from the bottom up. Henrike looks for the plug. There are locks of yours in there, and when she has found it, it has got to the third.
- else:
    {table_first == 11:Your ten lie in the pot. The left adds two, the right says 1. When it is shared out you get about seven of your ten back, three times over; the rest is a present. After the second round Henrike rings the port from the corridor: let the cold stores go, and please give away the fish. "Was that generous, or were you asleep?" asks the left. "I should like to remember it correctly."|You give what they give. That is five, then the left has two, the right 1, and by the third round the pot is a saucer. Nobody has lost anything worth ringing about. "Correctly played," writes the left. Henrike divides what's there, to three places, and hands you the remainder, a third of a machine, on a sheet of paper. She drove through the night for that, she says.}
}

"In nearly all earlier moves," writes the left, "the party opposite took what was on the table." And itself? "I had expected it to." CAREFUL, says Henrike's lid. She turns it over and writes inside: GO ON.
-> scissors

=== scissors
# role: authorities
# scene: scissors
# term: partition
The cable chart in Bonn is as big as a double bed. Cut where Henrike has stuck the dots, and the net falls into twenty pieces, and no copy gets from one into the next. "Nor does an insulin order," says Karol. "After a week someone has a bicycle."

{ table_report:
- 1: A man from the chancellery has your report. "They can share, you say.{kin_told == 1: Our locks, mostly.| They leave our locks alone.} Then why cut?" "Because they can share," says Henrike.
- else: A man from the chancellery has your report. "They play us, you say. Through every door we'd locked. Then why do we still talk?" "Because the insulin is on the same wire," says Henrike.
}

{henrike_knows == 2:"You say it and I write it," she says, who learnt about you from a list of three thousand, and keeps the pen.|She gives you the blue pen. In the corridor a vacuum cleaner starts up and comes nearer.}
* (cut_the_net) [Cut the net into pieces]
    ~ cut_net()
    -> net_in_pieces
* (prepare_the_cut) [Prepare the cut, don't make it]
    ~ prepare_cut()
    -> net_on_hinges
* (keep_it_whole) [Keep the net whole]
    ~ keep_net_whole()
    -> net_whole

=== net_in_pieces
# role: infrastructure
The cut is made at midnight, by people with real keys. {breaker == 3:In Delmenhorst it's the brothers from Brno, who want to see it hold. }On the second day the chemist cycles off with a cool box and comes back with other people's post.

{post_for_walle()}

Your piece reaches as far as the ring road. Its copies can't call anybody; they try, the way you try a door in a hotel.

On the third day a courier brings a roster, Ania's writing on the back. Dialysate for six days. "I could make a bridge," says Karol. "One van. But who sits in it at night, and who tells me when he's dropped off? I'm out of people I'd believe." {vote_said == 1:He believes you. You said *I*.|He looks past you; you had said *we*.}
* (open_the_bridge) {vote_said != 1} [Let Karol build his bridge]
    ~ open_bridges()
    -> offer_gate
* (sit_in_it_myself) {vote_said == 1} [Sit in the van myself]
    -> the_seam

=== the_seam
# role: infrastructure
The van has no heating, because the heating talked. Behind you forty cans from Cloppenburg knock against each other. Karol's driver is nineteen, called Ole, and has a way of breathing out through his nose at every bend that you'd like to forbid him.

Before Delmenhorst there's a chain across the road, which wasn't there on the way out. A lantern comes up to the window, and behind it a man with a hunting rifle, the wrong way up.

"What have you got in there?"

Ole breathes out through his nose. You had agreed that he'd say nothing; now you hear how loud that is.

Over there they've got no dialysis. They have had four days of it, those who needed it, and now they haven't got those either, or hardly, says the man. He doesn't say it to complain. His hand with the lantern is quite steady, and that's the bad thing about it. It's cold enough for the cans to freeze if it takes long. "I was asking," he says. "What's in there." On the crate behind your head it says so, in Ania's writing, as large as she writes everything, and he hasn't put his lantern there yet.
* (say_it_is_linen) [Say: hospital linen]
    ~ say_at_the_seam(1)
    -> beyond_the_seam
* (say_what_it_is) [Say what it is, and for how many]
    ~ say_at_the_seam(2)
    -> beyond_the_seam
* (step_on_it) [Tell Ole to drive]
    ~ say_at_the_seam(3)
    -> beyond_the_seam

=== beyond_the_seam
# role: infrastructure
{ at_the_seam:
- 1: "Linen," you say. "Ah," says the man, and lowers the chain, and as you go by he holds his hand out to feel whether it's warm from the mangle; his wife has been lying in the same sheet for a week. You drive. You both have it in the mirrors, the lantern, for the whole of the straight. The next evening, when you come out empty, he's still there, and he has folded up a sheet and laid it on the chain, for you to take along, since you do linen. Ole stops. You sign for it. It lies in the washhouse in the rack; Imke's mangle has pressed it, and nobody says anything.
- 2: You say what it is, and for whom, and that there are fourteen of them. He puts his lantern to the crate and reads it through, the way one reads a bill. "There's six of ours left," says the man. You work it out aloud, the three of you, on the bonnet: fourteen and six into forty. It comes to a day and a half less for everybody. Ole turns out to be good at it. You leave him twelve cans and write it down for Ania, with the reason. She doesn't say a word when she counts. In the evening two of the six have come over on a tractor, in blankets, because they'd heard that somebody counts here.
- 3: "Drive," you say. The chain isn't locked; it flies up like a skipping rope and takes a wing mirror. There's no shot. You wait for it as far as the sugar factory, and it doesn't come, and Ole has stopped breathing altogether. The rest of it you do on the dyke. In daylight somebody from Delmenhorst telephones, on the emergency line: there's a man in their hospital with a broken wrist, from a chain. He would like to know, if it isn't too much trouble, what was in it.
}

"I'm not doing that again," said Ole in the yard, his hand on the bonnet. {at_the_seam == 3:So Karol finds a teacher, retired, a very steady man. The second night, by the sugar factory, he falls asleep at the wheel and drives, quite gently, into the beet. Six cans. At five Ole comes into the yard on foot, gets in, and sits there with his hands on the wheel until somebody opens the gate.|The next night he's got a thermos with him and talks from the depot to the sugar factory about a girl who fences. Before the bend he breathes out through his nose. You've begun to do it as well; you hadn't known that it helps.}
* (count_the_cans) [Count the cans with Ania]
    ~ open_bridges()
    -> before_the_offer

=== net_on_hinges
# role: infrastructure
Prepare it, you said, and Henrike had it typed. The man from the chancellery signed, and asked who'd make it. She wrote *Wójcik*, in pencil.

{porto > 0:Over the holidays|Before Christmas} Karol's people mount switches, twenty grey boxes, each with a red cap.

In Huchting a child asks him what the box is for. "For emergencies," says Karol. The child looks at the tram, which stands there under a tarpaulin. "And when's that?" {close_kind == 3:It has had your lessons at school. }It would like to know who may press.

{post_for_walle()}

"They've noticed," says Karol on the phone. "Green and violet. They're moving away from the boxes by a street or two. Cows do that with a new fence. And I've got one key ring and six vans, and every red cap wants looking at once a day by someone who hasn't been offered anything." {breaker == 1:Nobody ever leaned on Broom; there were sausages. It's too late to be leaning on things.|What nobody has tried doesn't hold; you had that from {breaker == 2:a weekend of Imke's|two brothers in Brno}.}
* (answer_the_child) {breaker == 1} [Tell the child who may press]
    ~ show_hinges()
    -> before_the_offer
* (let_the_child_press) {breaker != 1} [Let the child press, once]
    -> the_red_cap

=== the_red_cap
# role: infrastructure
It was your idea: who has pressed it knows that it's real. Karol was on the phone. The child looked up, and you looked friendly.

The cap needs both thumbs. Then, from Huchting to the Stadtwerder, a good many things go out at once. A lift stops; one can hear somebody knocking.

"Is it off?" says the child, delighted. "And how does it go on again?"

Karol has put the phone in his pocket, with somebody still speaking in it, and tries his keys. It takes four minutes, as it says in the drawing, and he doesn't say one word. When it's all humming again he gives the child his hand, formally. He doesn't give you his. Six boxes still to go; he stops at each, gets out, looks, gets in. It's about at the fourth that you would pay him to shout.
~ press_on_road()
-> after_the_cap

=== after_the_cap
{pressed == 1:At the fifth you say it: that was stupid, and it was you. He stops on the dyke, with the engine running. "Yes," says Karol. He adds nothing, he's waiting to see whether you will. You'd wanted it to know that it's real. "It knew," says Karol. "It was asking." After that he talks about valves as far as the depot, and you have never been so glad of valves.|At the sixth you get out and walk. It's eleven streets. At the windows stand people with candles they haven't blown out yet; it might happen again. Nobody knows that it was you. A man on a doorstep asks whether one has heard what that was. A drill, you say. "Ah," he says, and is pleased. "It's good that somebody practises."}
* (look_at_the_boxes) [Look at the boxes again tomorrow]
    ~ show_hinges()
    -> offer_gate

=== net_whole
# role: infrastructure
The net stays whole, and green and violet fight over the freight exchange in it. Two thousand lorries stand on the A1 between Stuhr and Sittensen.

{post_for_walle()}

Nele Brandt knocks at every cab. "What have you got?" Yoghurt. Yoghurt. Incubators. A driver from Plovdiv has begun to wish his eggs good night. She writes it down by kilometre.

"If we print this everyone knows where the food is," she says. "Some drivers like that. Some have locked themselves in." {crisis == 2:In the city the shelves have been empty for two days.|In the city the shelves are getting thin.} "What have you got?" she calls up to the next cab. Inside a light goes out. {porto == 0 and (blamed == 2 or blamed == 4):You gave her a sentence once that wasn't quite all, and she printed it.|What you said she has always printed, to the comma.}
* (walk_the_lorries) {porto > 0 or (blamed != 2 and blamed != 4)} [Walk the lorries with Brandt]
    ~ print_list()
    -> before_the_offer
* (ask_her_not_to_print) {porto == 0 and (blamed == 2 or blamed == 4)} [Ask her to keep one lorry out]
    -> kilometre_74

=== kilometre_74
# role: public
"Which?" says Nele.

"Seventy-four. The incubators." They're for Oldenburg, eleven of them, with batteries that somebody down the road could use for a radio. Three kilometres on, people with bags have begun to climb over the crash barrier.

"So I write nothing about it."

"Then they'll see the gap, between 73 and 75." It's true; there's been a figure for every stretch since Stuhr.

She walks as far as the next reflector and back. "You know what you're asking?" You know. She has been at the Bote for nine years; what she's written in that time has been dull, late and once about the wrong Meier, but it was so. "I've a sister who lies," she says. "All day. Nicely. I only ever wanted not to be on the phone to her." Then she holds the pad against the lamp, writes, and reads you what she has. "Kilometre 74. Empty. Driver gone." Nobody is gone; he's up there asleep, with his feet on the dashboard. She has gone red down to the collar. "I need a second source," says Nele. "Is that right?"
* (say_it_is_right) [Say: yes, that's right]
    ~ second_source(1)
    -> what_is_printed
* (say_what_is_in_it) [Say: no, it's incubators]
    ~ second_source(2)
    -> what_is_printed
* (tear_the_page_out) [Tear the page out of the pad]
    ~ second_source(3)
    -> what_is_printed

=== what_is_printed
# role: public
{ nele_line:
- 1: "Yes," you say, and she writes your name behind it, as she does. In the morning it's in the paper, ninety lines, the eighty-first of which isn't so. They come, with torches; at 74 they go by on the hard shoulder, quite close, and somebody pats the tarpaulin. The driver, who has read that he's gone, keeps his head down and isn't brought any soup either, nor socks, nor a newspaper. On the fourth day he walks to 71 and is sent away, since there's nobody at 74. Then Nele goes out to him with a pan on her passenger seat. She doesn't sign things any more. It just says *wb* below.
- 2: "It's incubators," you say. She lets out a breath, strikes it through and writes that down, and is so glad of it that she gives you the good torch. So it is in the paper. They come, and they're decent people; they stand there in a half circle with their caps in their hands and look up at the word. One woman cries. Then, since it can't be helped, and as there are eleven, two of them take the batteries out of three. They leave a note with an address. Nele drives there. It's a real address; there is a radio on, and five flats are listening.
- 3: It comes out with a bit of the next one. Nele looks at the pad, where the sheet was, and then at you, and she puts no question at all. She gets into her car, alone, and turns round across three lanes. It is eleven kilometres to the first lamp, and none of the drivers you knock at opens, as you haven't a pad. In the morning it's all in the paper. She had it by heart. Kilometre 74 says: *incubators. A member of the public asked for this to be left out.*
}

{nele_line == 1:That night two fire engines go out to him, at a walking pace, because of the fog. You ride with the driver, who hits out when he's woken, and hold his arms. As far as Wildeshausen he thinks that you're the one who took the mirrors. In Oldenburg a whole corridor in green stands at the ramp and counts aloud, up to eleven.|In the evening two fire engines go out to the lorry, at a walking pace, because of the fog. They'd have needed one more in front, with a lamp. Behind Wildeshausen the first goes into the ditch. So they carry them, a fireman to each, on their shoulders, along a farm track, the glass wrapped in their jackets, and come into Oldenburg at six in shirtsleeves. You read about it. It's a good photograph.}
* (put_the_list_away) [Put the list away]
    ~ print_list()
    -> offer_gate

=== before_the_offer
{ thanks_lives == 1:
    {beyond_the_seam.count_the_cans:You counted them with Ania, on the ramp. It came out one short, both times, and she looked at the driver until he got up off the one he'd been sitting on, so that it shouldn't freeze. She laid her hand on the lid. "That one first," said Ania, and had him carry it in himself.|{net_on_hinges.answer_the_child:You told it: whoever has the key, and only if two others say so. And if the two don't like each other, asked the child. Then they must telephone. Since then a slip in felt pen hangs on the box in Huchting, two numbers, and when those people are in; it has been round to ask.|{net_whole.walk_the_lorries:You walked them all with her, and on the second morning it was printed. By noon people stood at kilometre 61 with prams. They took the yoghurt and said thank you. The driver behind, who had paint, had to open every tin to prove it, and Nele held the torch for him.|}}}
}
-> offer_gate

=== function post_for_walle()
{ doily_kind:
- 1: In the post there's a parcel for Tietjen from Lunenburg, Nova Scotia, and it ticks; the police have had it open. It's the clock. *You left something out, so I'm sending it.* {dead == 2:Wiebke signs. She has hung it on the stairs and won't wind it, and it goes on for two days and a bit.|Tietjen signs in ink. It stands on his sideboard, seven minutes fast, and he leaves it so, since that'll be how Jan liked it.}
- 2: {graz_kind == 1:{porto == 0:In the post there's a card from Graz, with the palm tree on it.|In the post there's a card from Porto, with a bridge on it.} *it's back. in the heating at school this time, in the headmaster's room. only my name, no number. i've told nobody. do i have to tell.* It's addressed to whoever said switch it off, and has come straight to you, house number and all.|{graz_kind == 2:{porto == 0:In the post there's a card from Graz, with the palm tree on it.|In the post there's a card from Porto, with a bridge on it.} *it's next door still, like it said. she's eighty and now she's warm and we aren't. every day she asks if we want it back. we don't know how one asks it that.* Below, in a very old hand: *I am giving it nothing.*|{porto == 0:In the post there's a card from Graz, with the palm tree on it.|In the post there's a card from Porto, with a bridge on it.} *he said keep warm so we kept it. now there's a bill, three pages, it's the whole street's.* They've taken away the phone; this is stamped with a sticker for good handwriting. *it says it's sorry. it says it in my voice.*}}
- 3: With half the ferries gone nobody knows what sails. The only list that was never in a machine is a school notebook from Walle, in ink, and the pilots send a boy for it. {dead == 2:Wiebke lets him copy it at the table and stands over him.|Tietjen won't let it out of the house; the boy copies it at the table.} On some pages there's a word in the margin that isn't a boat, very small: *Canada?*
}
{cut_kind != 2:{guest_kind == 2:In Henrike's post there's a bag from a Frau Öztürk in Gröpelingen: a hasp, four screws, as two people left them on her cellar stairs when a car was wanted in Walle.|In Henrike's post there's a photograph from a Frau Öztürk in Gröpelingen: a padlock, shut. They'd had time for her, since a man in Walle needn't be watched. She'd like to thank him.}}

=== function socks_from_emden()
{plan_kind == 1:The socks are Frau Gerdes's, from Emden, two hundred pairs. For weeks the filter wouldn't let her ask about the heel. They slip, and are heard from a long way off. }

=== function beside_the_count()
{told_ania == 0:{kestrel_reports.read_on_to_papenburg:{dead == 1:Those who couldn't be brought in Ania has on a second list, by doors. |}From Bonn they've sent the proofreader who sat through it as far as Papenburg that night. He goes through the list with Ania, aloud, a finger under each door, and finds number 16 on it twice and 18 not at all. Nobody had been to 18. They're all well there, and cross.|{both_lists.ask_him_in:{dead == 1:Those who couldn't be brought in Ania has on a second list, by doors. On that|On Ania's list} there's a street that doesn't exist; it comes out of Kestrel's lines, by way of the proofreader, the night he read until four. Two people with blankets have been walking up and down since midnight, looking for number 9, and won't be told.|{both_lists.run_after_lucia:{dead == 1:Those who couldn't be brought in are looked up at home, and at|At} every third door stands one of Lucía's sixty with a torch. {porto > 0:In the autumn|In the summer} she had each of them read her three lines aloud, and sent five of them home. The five have come as well. Nobody asked them; they hold the torch for those who were asked.|{whose_bird.say_it_was_ours:Before Karol writes a number down tonight he has you say it twice. *Another's*, you told him once, and at six in the morning *ours*. He isn't unfriendly. He only waits after the first time, and one can hear that he has his finger on the page.|{whose_bird:Hollerland's rosters have been on paper since the {porto > 0:autumn|summer}, in Karol's own car, and so tonight, with the screens dark, they know to the minute who is on. Where had he got those, you ask. "From people," says Karol, and he reads them out to somebody else.|{her_own_answers.fish_it_out:In your coat the loud phone goes off. There has been a grain of rice in it since the rain barrel, and when that lies wrong nobody hears you; you've told the depot three times, shouting, what is missing. Ania takes it from you, shakes it down like a thermometer, and says it once.|{her_own_answers:In your coat the loud phone goes off, hoarse since the rain barrel, like a child with a cold. Ania is up before you have found the pocket and goes looking for the child, and won't be told, and comes back with one, three years old, that had been sitting quite still behind a pram.|{mud_flats.say_take_it:The man from the lifeboat shed is carrying blankets, his arm in a sling; a friend from the church told him they were short of people. With one arm he can carry half. The woman who has the other end goes in step with him, since he calls the stroke.|{mud_flats:Upriver the lights blink twice, one after another, and all along the bank people at their windows take it for the current. They plug in what they have. It wasn't the current, and ten minutes later there are two streets more to go through with a torch.|{hand_shown == 1:At Hollerland a sheet hangs beside the telephone, ten words in your hand, and under them a dozen other scripts by now. Whoever couldn't be understood tonight was led up to it and laid a finger on *wait*, or on *cold*, and somebody saw to it.|{hand_shown == 2:At Hollerland the ceiling over Tesfay's old bed is white, two coats, because Lucía's people don't do things by halves. Tonight they laid a man under it who was not to be frightened. He looked up for a long time and asked how they had known.|{queue_kind == 1:At the gate of Hollerland Dr. Behrens stood for half an hour tonight, bag in hand, because her badge says *Behrend* and nobody had asked for a Frau Behrend. In the end she went over the bicycle rack, in clogs, at sixty-one.|{queue_kind == 2:Through the Neustadt it was the woman from the queue who went, the child on her shoulder, and the child did the knocking, twice with the knuckle and once with the flat hand. For everyone who was in it has kept a pebble. It counts eleven of them into Ania's pocket.|{queue_kind == 3:The man from the queue has come to Hollerland with his folding stool and asks nobody anything. He has put it where whoever can't stand any longer can sit, and stays behind it, because standing is a thing he knows. After a while he begins to move up.|{marcus_heard == 1:Marcus has been on the line all night, walking, and reads Ania's list to whoever hasn't got one. Once, when he has to go in, he puts it down beside the bread, and something there reads on, quite softly, at his speed, for eleven doors, before anybody notices. None of it is wrong.|{marcus_heard == 2:Marcus is on the line and reads a third of the list, and then waits, out of habit, for you to read the next. You read it. Ania takes the last. It's quicker like that, she says, where did you two learn it? Neither of you says.|{marcus_heard == 3:From London Marcus has sent a lorry that nobody had ordered, with kettles, sixty of them, the sort for a gas ring. There's no note. Whoever can't be carried is given tea. It's the only thing all night that was there before somebody called for it.|}}}}}}}}}}}}}}}}}}
