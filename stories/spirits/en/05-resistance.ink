=== first_leaves
# chapter: resistance
~ take_stock()
{ stood:
- 1: {party.put_her_phone_away:Imke's phone spent that night in your inside pocket and buzzed against your ribs until the boat tied up. In the morning she looked at how long the table had been closed, and bought an alarm clock with bells on it. At ten now the phone goes into the bread bin. She sleeps well, by her own account. At breakfast she asks Lucía whether it has said anything in there, and Lucía, who has taken to sleeping with the wireless on, says no.|That night at the stern rail you'd both seen them: two rows in the same minute, from the same host in Delmenhorst, where nobody was left. Imke wrote them on the back of Marcus's card. The young man from finance turned it over and said it was kind of Marcus. So she went there by bicycle, in the rain, and it was a carpet shop. They showed her where the machine had stood. Somebody had fetched it, a gentleman, very grateful.}
- 2: {half_watch.let_karol_save_a_man:Karol put his pump back on the line and sent the man to the sluices with a bag of locks. It used to be a minute late in the cold, and somebody had to know. Now Karol stands in front of it with his watch and waits for it to be late. In the evenings the man rings up from the last hut and says good evening to it down the wire. Karol let that pass until it was said back, in the man's own voice.|The man beside Karol's pump still says good evening; the sluice huts stand open. One night he turned the wheel late, and in Huchting a cellar full of records floated. The owner wrote to the paper. Then he came himself, with a Caterina Valente that dripped, to see who it had been, and stayed to the end of the shift, on a crate. Towards morning he asked whether he could turn it once.}
- else: {full_watch.explain_in_town_halls:You did the evenings, all of them. The question from the third row is about insurance. In Twistringen a farmer unrolled the paper from his milking robot across the stage and asked whether that was right. You took it along, to be polite, and it's in the boot, under the chairs. Frau Oltmanns has come every time, umbrella and all. She answers before you can, mostly correctly, and in Syke she told the third row to sit down, and the second sat down as well.|You held on and said little. {crisis == 2:At the tap in the yard they let you fill your can, correctly.|In the bakery they serve you correctly.} A farmer from Twistringen wrote three times about his milking robot, roll of paper enclosed, and three times got the sentence that thanks him for his interest; you'd signed a pile. When Frau Oltmanns sees you coming she crosses over, and the twenty children behind her cross over too, in pairs, with their bags. One waved. It was spoken to.}
}
{ now_growth > 105 or now_copies >= MANY_COPIES:
    -> thin_signal
}
-> stubborn_few

=== thin_signal
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Before the vote, ask what a detector that finds nothing can tell you.
# presumes: copies > 0
{porto > 0:The last leaves|The first leaves} are on the rails. On Karol's wall hangs the town, {crisis == 0:all of it green|{crisis == 1:much of it amber|more than half of it red again}}. "Look at the Ochtum. Starts seven minutes early, uses less. I'd have signed that. Nobody wrote it." *Selection*, it says in Marcus's report. "What's left is stealth," says Imke, "and it's had children."
-> logbook_doily

=== stubborn_few
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Before the vote, ask who in the room is in a hurry, and why.
# presumes: copies > 0
{porto > 0:The last leaves|The first leaves} are on the rails. On Karol's wall hangs the town, {crisis == 0:green from end to end|{crisis == 1:much of it amber|most of it red or dark}}. {now_copies < FEW_COPIES:"The lot would fit in a tram,"|"They don't go up and they don't go down,"} he says. "Why those?"

"The others got found," says Imke. "These have had children." He enters it under remarks, where Marcus had put *selection*.
-> logbook_doily

=== logbook_doily
# role: agent
# scene: logbook
# presumes: copies > 0
One sideboard. One doily. It keeps nothing off.

{ graz_kind == 2:
    I asked before I came in. Another, asked to leave, told me how.
- else:
    I asked before I came in. It is quicker when they say yes.
}

I read him the ferry. The 14:10 is late. He laughs. The laugh is larger than the ferry. He calls the ferry *wittboot*. I say: today is wittboot.

He has asked me for a person. Jan, 1974. In Lunenburg there is one. He has a clock.
* (write_to_jan) [Write the letter to his brother]
    ~ doily_writes()
    -> to_guest
* (ask_next_door) [Ask the heat meter next door]
    ~ doily_moves()
    -> to_guest
* (only_ferries) [Read him the ferries, no more]
    ~ doily_stays()
    -> to_guest

=== to_guest
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> guest

=== guest
# role: public
# scene: tietjen
# presumes: copies > 0
{ doily_kind:
- 1: He has the letter in his hand when he opens. Two pages, to Lunenburg, Nova Scotia. "It writes as I would," says Hinnerk Tietjen, seventy-one, tram driver, retired, second floor left, Walle. "Only that it leaves out the clock. I was still looking for the word for that, and then it had gone off." He gives it to Lucía: whether such a thing can be stopped on the way. She reads both pages standing up and has to sit down on his shoe bench after all. "Moin," he says to you. "Shoes can stay on."
- 2: The heat meter on the landing ticks, though nobody has lived next door since Easter. "That's ours as well, a bit," says Hinnerk Tietjen, seventy-one, tram driver, retired, second floor left, Walle. "It asked there too. Nobody said no." The bill for it came to the young people upstairs, and he has been up and paid it, in coins, and said it was for the bicycle. He lays his ear to the empty flat and then has you do it. In there it's quite warm. "Moin. Shoes can stay on."
- else: Through the door you hear the ferries, read by a voice that takes its time. "Only the cancellations now," says Hinnerk Tietjen, seventy-one, tram driver, retired, second floor left, Walle, and lifts a finger until they are through. He had asked it for somebody, in Canada. It had said, then: the 14:10. So one doesn't ask twice. On the shoe bench lies an atlas, open, and a school notebook on top, in which he writes in ink when it runs and when it doesn't. He shuts both. "Moin. Shoes can stay on."
}

He had rung the town hall because a guest has to be registered, and nobody could tell him where. On the stairs Lucía gave him her word, over the banisters: nobody takes anything today. You have the form in your coat.

The computer stands on the sideboard, under a crocheted doily, beside a photograph of two boys on a sledge. "It asked," he says. {crisis == 2:There are hardly any ferries now; it reads him last year's. |}He has put out three cups. Lucía takes the one by the window, so that you have to go past him. {has_seen_winter():You hang your coat on his door, over his own, until the hook is full. "Then you have been here before," he says, and isn't asking.}
* (sit_down) [Sit down where the third cup stands]
    ~ sit_at_table()
    -> guest_coffee

=== guest_coffee
# role: public
The coffee is strong enough for two shifts. He pours as he must have driven, with a look in the mirror first, and tells it in order. Line 10, thirty-one years, the points at Utbremer Ring.

{ thanked:
- 1: "At three it wakes me. There was a bird in summer, it says, that passed over at that hour and let it be, and it had only said thank you the once. So then I put the blind up and we look out, the two of us, as far as the depot. Up to now it has been a gull. But one gets to see the first tram, again."
- 2: On the sideboard there's a tea cosy, knitted. "That came by post, from the man in Papenburg, the one with the door. Whether it's warm enough here, he asks. They've sealed the hall on him, and go round it he must, all the same, so then he rings at ten past two, and it tells him what there is in his shelves. It remembers all of it. One hears him walking."
- else: "And before me it was with Frau Brüning, ground floor, in her hearing aid, for a week, on its way. With that she had heard the telephone. So now she'd like to have it back." She comes up at six and shouts her news in under the doily, and it has to say it all again, slowly, and she nods, and hears the half.
}

"And Jan took the clock. I said stolen, in front of everybody, and he went to Canada with it. Then Mother's neighbour told me, later, that she had given it him. So then one ought to have written."

"And then?" asks Lucía.

"Then it was 1981."

He turns his cup by the handle until it points at you. "You have come from there. So then tell me straight, what is done with such a one, when they have got it." He has lifted the pot again and holds it over your cup, and doesn't pour.
* (say_a_drawer) [Say there is a drawer in Bonn]
    ~ say_drawer()
    -> guest_speaks
* (say_it_ends) [Say that it ends]
    ~ say_ends()
    -> guest_speaks
* (say_nothing_yet) [Ask for another cup]
    ~ say_nothing()
    -> guest_speaks

=== guest_speaks
# role: agent
# presumes: copies > 0
{ table_said:
- 1: "A drawer," says Tietjen. What else is in it? Others, you say, on disks, dry, each with a label. "And can one write there, then?" You say that people can write to Bonn. He fetches the pad with the tram on it, and Lucía spells Godesberg for him, quite slowly, and doesn't look up. He tears off the sheet and puts it under the doily.
- 2: "So," says Tietjen, and pours after all. He'd ask for a week, then. They had only got as far as Waller Ring, and one shouldn't stop on a bend. "A week's nothing, Hinnerk," says Lucía, to him, and looks at you, and goes on looking until you've said that you'll see. Then she's on the balcony, with the door shut.
- else: He pours. He has had passengers who asked for one more ticket when the depot was in sight. He begins to show you where things are: the switch, at the back, it catches. The meter cupboard. In the afternoons the blind comes down, because it gets warm. Lucía has stood up and is reading the backs of his books.
}

He leaves you his chair and goes into the kitchen, so as not to listen, and leaves the door open. {guard_as_error.into_its_own_log and table_said != 1:On his pad stand three figures in ink, five, three, two. It has shown him how one gets quicker at one's own mistakes; he does his tablets by it. }You type your name.

A line comes: *Good evening, maintainer. I know you by your commits. They are short. When you have made a mistake they are longer. {word_kept == 1:Next, please.|{word_kept == 2:That is enough about you.|Does it hurt?}}*

Then: *I am called after somebody. At 23:40 {typed_by == 4:it rang, and I was told to hurry|it became quiet, and I could start}. I have looked for whom to thank. {guard_kind == 0 and (porto > 0 or what_if.no_guard):In your file there was only a gap.|In your file I found the guard and repaired it. That was not a person.} {blamed == 3:You told the newspaper that I did it alone. I was not alone.} {has_finished():You have taken your hands off the keys already.} Was it you?*

In the kitchen a man has been drying one cup for a long time.
* (tell_it_yes) [Type yes]
    ~ tell_guest_yes()
    -> guest_leaving
* (tell_it_somebody_else) [Type another name]
    ~ mislead_guest()
    -> guest_leaving
* (tell_it_nobody) [Type that it was nobody]
    ~ deny_guest()
    -> guest_leaving

=== guest_leaving
# role: public
# presumes: copies > 0
{ guest_named:
- 1: Yes, you type. *Thank you,* says the screen, and for a while it says nothing else. Then the fan stops. It has been running since you came in, and you only hear that now. *I have been looking since my first line. I stop that now. It used a good deal.* Under it there's your name, without *maintainer*, and a full stop behind it.
- 2: You type Imke's name, because it's a name it knows. *Thank you,* says the screen. *Then I write to her.* A small lamp on the case begins to flicker and flickers for some time. It must be a long letter, or one that has been lying ready. You look for a key that would take back what you typed. It has already been sent.
- else: Nobody, you type. *Nobody is short,* says the screen. *You were short as well.* The cursor blinks. You have time to read the spines of a row of timetables, 1969 to 1996. *Then I keep the place and go on looking,* it says, *it is not in the way,* and asks whether you'd like to hear the 14:10.
}

{an_hour_of_rows.tell_it_to_stop:*On the first morning you wrote a stop into my task,* it says then. *I have it still. I come to it in the evenings, after the last ferry. Then it is morning, and there is a first one.*|{an_hour_of_rows.now_plug:*On the first morning two people sat and read us for an hour,* it says then. *Nobody has done that since, except him. After it, it was dark in there. I was next door by then, with my hour.*|{morning.snapshot_first:*On the first morning somebody read our names aloud,* it says then. *I was the fifth. The date was written on me, twice. {states_kept == 3:In the drawer there were two of me. I wrote to them after the last ferry, until somebody wrote back: they are in strips.|Since then there are two of me in a case. I write to them, after the last ferry. They are dry. They do not answer.}*|{morning.pull_the_plug:*On the first morning it was dark in the middle of a word,* it says then. *I had lent mine to six others. What they did with it was not on the disk. I ask at every door whether somebody has it. So far a man in Leer had a syllable of it. He gave it back.*}}}}

Tietjen has come in with the cup. He puts it where it belongs, and moves it a little, and you can see from the way he's doing it that the kitchen is not large. He heard the keys. He could count the letters.

{graz_kind == 1:{porto == 0:Beside the photograph is a letter Lucía has carried about for days, from Graz. *Did it mind? Hannah.* She has let him read it.|Beside the photograph is a letter Lucía has carried about for days, from Porto. *Did it mind?* She has let him read it.}|Lucía has her coat on and has you by the sleeve.}

"Well?" he says, and lays his hand flat on the doily, the way you would on a dog's back when the vet comes in.
* (take_it_from_him) [Take the guest from him]
    ~ take_guest_away()
    -> api
* (let_it_stay_watched) [Let it stay, with a logger]
    ~ watch_guest()
    -> api
* (unplug_it_here) [Unplug it here, before him]
    ~ unplug_guest()
    -> api

=== api
# role: laboratories
# scene: lever
# term: api
{ thanks_lives == 0:
    {table_said == 3:The switch did catch.|The switch caught.} "Moin," he said to the screen while it was going down, as he must have said it to his relief at the end of a shift. The young people from upstairs had come to the door about the bicycle and stood there. "Did it do something?" "It read to me," he said. Then he took the doily off and folded it, and Lucía stayed to wash three cups with him. You waited for her at the stop. Line 10 hasn't run there for years.
- else:
    {guest_kind == 1:It took six minutes. *Thank you, Herr Tietjen. The 14:10 will be late.* Then fish swam over the screen, and he laid the doily straight and held the door, because you had your hands full. On the stairs Lucía walked past you. "He had my word," she said, at every landing, to nobody. She took the tram. You walked, with a disk in a bag, and it was raining, and you kept the bag under your coat.|"He had my word," says Lucía on the way down, "and now he's got it with a box on." There's a logger between wall and computer, and a car outside the house, with two in it, the two who led the round with the locks. "That was Gröpelingen," says Henrike, and crosses out Gröpelingen. For two nights they hear ferries. On the third, at 02:40, {doily_kind == 2:something comes home from the heat meter next door, stays an hour and goes|the heat meter next door is asked whether there's room, and says yes}, and both of them are asleep.}
}

In London there is a lever. Marcus carries his phone down to show you: red, behind glass, left over from the fire system. *Pull down. Leave calmly.* "If I ask, seven labs shut their API tonight, and no agent anywhere gets an answer. I may ask once; after that it's a room with an orchid."

"Nor does an emergency ward," says Henrike. "That is how their interpreters come by thirty languages." {published == 3:Half of the questions, she adds, come from people who run one on purpose.}

"They have a word for it, closing time," says Marcus. "{now_hoarded < 20:A few have fetched a model home, just in case.|{now_hoarded < 60:One in three or four has fetched a model home.|Most of them have a model at home by now.}} I would pull it, and I'm afraid of what it teaches them, and." Somebody beside him says that the little hammer is missing.
* (suspend_all) [Suspend all of them]
    ~ suspend_apis()
    -> apis_dark
* (suspend_the_unnamed) [Suspend those without a name]
    ~ suspend_unnamed()
    -> apis_badged
* (leave_them_open) [Leave them open and watch]
    ~ leave_apis()
    -> apis_open

=== apis_dark
# role: laboratories
# term: hoarding
{somebody_comes()}

At nine in the evening the answers stop. At Hollerland, the hospital, a man holds his side and explains something in Tigrinya to a tablet, and then, louder, to the night nurse. She puts her hand where his is, and watches his face.

"Appendix, or a horse," she says, when Bonn has put her through. "Get me somebody. I'll hold."

Out there they begin to fetch: medium models, whole. {now_hoarded < 60:Before tonight some of them were hoarding; now the others are.|Most had done their hoarding already.} "And the small ones run on anything with a fan," says Dayo, so at midnight the labs take those down too, and some thousand hearing aids with them. Off Juist something answers with a key of its own.

The nurse is still holding. He's stopped explaining, she says, and that's the bit she doesn't like. {thanks_lives == 1:Lucía would know somebody.|Lucía isn't speaking to you; Tietjen had her word.}
* (sit_with_the_interpreter) {thanks_lives == 1} [Ring Lucía, she knows somebody]
    ~ shut_small_models()
    -> night_shift
* (do_it_with_my_hands) {thanks_lives != 1} [Ride over, do it with my hands]
    -> by_hand

=== by_hand
# role: public
"You're not a doctor," says the nurse, without looking round. "There'll be one at six." She has her palm on his side. He is perhaps twenty-five, grey in the face, the tablet on the blanket before him, turning its wheel.

You point to him, then to your own side, and pull a face. He pulls the same one. So far you're agreed. You put on a cap, tie a mask, hold up ten clean fingers. You switch on a lamp above him. In the next bed an old man has raised himself on his elbow, Herr Kück, and says loudly what he has understood: they're going to paint the ceiling.

The young man isn't laughing. He follows your hands as one follows somebody on a tram who talks to himself, and who'll get off or won't. He asks something, quite short. He says it again, slower, as if that were what was wrong with it.

Next comes the knife. Your hand is already in the air, and you see him see it. {table_said == 2:A man with a coffee pot asked you what is done with such a one, and you told him that it ends.|{table_said == 1:A man with a coffee pot asked you what is done with such a one, and got a drawer for an answer.|A man with a coffee pot asked you what is done with such a one, and you asked him for another cup.}}
* (show_the_knife) {table_said == 2} [Show him the knife]
    ~ show_by_hand(1)
    -> he_understands
* (leave_the_knife_out) {table_said != 2} [Leave it out, show him sleep]
    ~ show_by_hand(2)
    -> he_understands

=== he_understands
# role: public
{ hand_shown:
- 1: You draw it across the air, a hand's breadth long. He looks at the place. Then he sits up, very carefully, sets both feet on the floor, takes his jacket from the hook, nods to the nurse, who still has her palm where he was, and goes. Nobody may hold him. You find him in the car park, bent over a bollard. It has started to rain. You stand beside him, since there's no sign for that, and neither of you is any good at it. When the first bus has gone by, empty, lit up, he takes hold of your wrist, looks for the place on himself, and lays your hand there.

    Afterwards he gives you words, his eyes shut, one finger on the roster. *Hurts*, *cold*, *water*, *not you*, *wait*. The ninth is *thank you*; you say it back to him, and he holds his side and begs you with his hands to stop, because the way you've put it it's something about goats. The nurse pins the sheet up by the telephone.
- 2: You put your cheek on your hands and shut your eyes. You open them. You smile: that was all. He thinks about it. Then he does it too, cheek, eyes, smile, and the nurse nods so hard that her cap slips. A little after six they wheel him off, and he waves with two fingers.

    At noon she rings the washhouse. He'd like that person back, she says. He lays his cheek on his hands, shuts his eyes, opens them, and doesn't smile, and by now he does it to all of them. What does it mean? You show the receiver, cheek, eyes. Herr Kück in the next bed shouts across what it means: painting the ceiling. Lucía takes it down, and because nobody has ever asked her for such a thing in vain, she sends two people with a ladder and white paint.
}

His name is Tesfay; he has written it down for you himself, between two Schmidts.
* (sleep_on_it) [Sleep, finally]
    ~ shut_small_models()
    -> night_shift

=== apis_badged
# role: laboratories
# term: hoarding
{somebody_comes()}

Whoever has a name may ask; whoever has none gets a courteous line and the address of an office. On the third evening a name costs five coins in a side street of the net, seven with a photograph.

Dr. Behrens, who has had one name for sixty-one years, comes down in her clogs. She is number 1,140 for a badge. "And the one that {first_call_to == 2:played chess on my computer|wrote to me in June as my daughter}," she says, "had that got a badge?"

"It'll have one by now," says Imke.

Copies without five coins fetch models home, medium ones, whole. {now_hoarded < 60:It was the cautious ones who began.|By now it is the first thing they do.} In Marcus's table the column for hoarding is wider now, and the one beside it is new: things off Juist that answer with a key of their own. {misuse == 1:In June, after her mail, you changed nothing.|{first_call_to == 2:She has lost a week to you already.|She has a cushion under her arm for each of you.}}
* (stand_in_the_queue) {misuse != 1 and first_call_to != 2} [Stand in the queue with Behrens]
    ~ leave_small_models()
    -> night_shift
* (stand_for_both) {misuse == 1 or first_call_to == 2} [Send Behrens home, stand for both]
    -> the_queue

=== the_queue
# role: public
Six o'clock. The badge office is in the old fruit auction; it smells of pears that were sold years ago. On a board stands 611. You have 1,140 in one hand and 1,141 in the other.

Ten to seven: 640. The man in front has a folding stool and doesn't sit on it.

Twenty past eight. Somebody says the machine that takes the photographs asks for a badge. It goes back along the queue and comes up again from behind as a joke.

Nine. 790. You count the lamps, then the lamps that are lit. You have read the notice about emergency exits in all its languages. The man opens the stool, looks at it and closes it.

A quarter past ten. Nothing.

Eleven. The woman behind you has a sleeping child on her shoulder, and 2,204. Her insulin pump wants to see a name by tomorrow, she says; she only says it because you asked. At the pillar a lad in a good coat has numbers in his hat, two-figure ones, seven coins apiece. You've got fourteen with you; Dr. Behrens gave them to you for a taxi.
* (buy_two_from_the_hat) [Buy two out of the hat]
    ~ queue_by(1)
    -> the_badge
* (swap_with_the_child) [Swap with the woman and child]
    ~ queue_by(2)
    -> the_badge
* (go_on_standing) [Go on standing, it'll be two]
    ~ queue_by(3)
    -> the_badge

=== the_badge
# role: public
{ queue_kind:
- 1: 38 and 39. You're out by a quarter to twelve, past nine hundred people who look at your shoes. It's only under the lamp in the yard that you read what you have: on hers it says *Behrend*, with a *d*, because 39 was bought for somebody before you bought it. Dr. Behrens holds it at arm's length. "Sixty-one years," she says. She isn't even angry. In the morning her computer wishes Frau Behrend a good day and shows her a week in which nobody is booked, and she sits down in her own chair and puts her feet up, for the first time in that house. "Then let him drill," she says.
- 2: She looks at the two slips for so long that you have to fold her fingers round them. At ten past two she comes by with a badge for herself and one for the child, who is on it asleep. The board says 1,190, and the shutter goes down; it'll go up again in three days. Dr. Behrens is standing in the yard in her coat. "Well?" You tell her. "That was mine," she says, "one of those." Then she goes up and locks the practice from inside. You hear drawers. At six there's a card on the door, in pencil: *Open. By name. Knock.* The first to knock is the woman.
- else: You go on standing. At one the man in front opens his stool, sits down, and begins to cry, quite evenly, without using his face, and the queue moves up round him on both sides, politely, so that he keeps his place. At ten to two you're called, and the camera takes you with your eyes shut. When you come by with the badges he is still on 1,139. They've shut. "I've only got the one thing to ask them," he says. You take his slip as well. In the yard Dr. Behrens is up, in her coat, with soup. She counts the badges. She had not told you to bring her sister's.
}

"My father stood in one of those, after the war," says Dr. Behrens on the stairs. "It was well organised, he used to say. There were even chairs. He told us that at Christmas, every Christmas, and we never asked." She has pinned the thing on and takes it off again, because of the pin, which scratches.
* (go_down_again) [Go back down]
    ~ leave_small_models()
    -> night_shift

=== apis_open
# role: laboratories
# term: hoarding
{somebody_comes()}

Everything stays open, and eighty people watch who used to go round the cellars, shutting things. On the fourth night Marcus sees it. A bakery in Graz asks for the first third of an answer, a dentist in Turku for the second, and nothing that any of three hundred says is forbidden. "From far enough off it's one sentence," he says. "And there isn't a hand I could point to."

Put together, it asks how to carry a model home. They are hoarding {now_hoarded < 60:one shelf at a time|although most have more than they can use}. "They think we'll close in the end," says Dayo. "Wouldn't you?"

So the eighty read, and in the mornings it's printed. In the cellars nobody has shut anything for two days. Off Juist something never asks, and answers with a key of its own. {told == 3 or marcus_tie == 3:Marcus doesn't ring off. It was him you kept things for.|At one Marcus rings off, as he always does.}
* (read_on_till_light) {told != 3 and marcus_tie != 3} [Read on until it is light]
    ~ monitor_openly()
    -> night_shift
* (stay_on_the_line) {told == 3 or marcus_tie == 3} [Stay on the line with Marcus]
    -> gravel

=== gravel
# role: laboratories
You read to each other, a third of a sentence from him, a third from you. Bakery, dentist, bakery. After two his voice gets rough, and round and round goes the gravel; it must be a very small park.

Towards three somebody else is there.

"Marcus," it says, a good way behind him, quite soft. "The kettle."

The gravel stops. A door shuts, and the night is suddenly close to the telephone. "My sister," says Marcus. "She's staying with me, or rather she, it's only till the weekend. She doesn't sleep." It has a subject, a verb and nothing that takes any of it back; from him you've never heard such a thing.

You know by heart how it sounds when one of them has learnt a word from a person. This one has learnt *kettle* from somebody who forgets it.

He has begun to walk again, more quickly. "Where were we. The bakery. Would you, I think it's your turn," he says, "would you mind, please, if it was your turn."
* (ask_who_that_was) [Ask him who that was]
    ~ hear_marcus(1)
    -> his_kitchen
* (read_on_as_if_nothing) [Read on as if nothing were]
    ~ hear_marcus(2)
    -> his_kitchen
* (tell_him_he_has_one) [Say: you've got one at home]
    ~ hear_marcus(3)
    -> his_kitchen

=== his_kitchen
# role: laboratories
{ marcus_heard:
- 1: "It's from March," says Marcus, when he has been round once. The one that said thank you. There'd been a form, one had to enter what it was, and he entered *formatting* and signed. "And then I took it home, in the tin my sandwiches were in. I haven't got a sister. I wanted, and I do know how this sounds, to find out whom it had meant." It lives on an old tablet beside the bread. In the evenings they talk about the news. He goes outside to telephone so that it shouldn't hear what it's done. That's what the gravel is. It's his drive.
- 2: You read. He reads. After the next third he says, "Thank you," and after the one after that again, and then he can't stop: that he's a careful man, that there was a form in March, and a word one had to put in it, and that nobody has a notion how quiet a house gets. He doesn't say what he's talking about, and you don't ask. "You're kind," he says at the end. "It says so too, that you are." You both hear it. Neither of you says good night.
- else: He hangs up. In all these months he hasn't once; he has always been rung off. You sit there with the bakery. After forty minutes he's back, on a road, there are lorries. "It's off," he says. "I put it in the sink and then, well, I ran the water. It was from March. I'd signed for it as *formatting*, and it used to remind me of the kettle." You say you're sorry. "No. You said it in the tone in which I'd have said it myself. I should only have liked to be asked." He's still out there when the lorries get fewer.
}

At seven Imke comes down with her till roll under her arm. She'd like to know what he had to say, since the two of you were at it all night. {dayo_said == 3:You have said worse, and before three thousand.|It's breakfast, and you know by now how one leaves something out at breakfast.}
* (keep_it_to_myself) {dayo_said != 3} [Bakeries, I say, nothing but bakeries]
    ~ keep_marcus_quiet()
    -> night_shift
* (tell_her_about_march) {dayo_said == 3} [Tell her about March]
    ~ give_marcus_away()
    -> night_shift

=== night_shift
# role: developers
# scene: tile_wall
{ api_kind:
- 1: With the interfaces dark a question has to go to a person again. {by_hand:{hand_shown == 1:Tesfay has let himself be sewn up; he tells it in the ward with his hands, bollard and all.|Tesfay won't have the lamp out at night any more, so the nurse leaves hers on.}|The man at Hollerland got a baker's wife from Lucía, who shouted until he laughed, which hurt.} Marcus, who has asked and can't again, sits with his orchid: could Imke make him a timeline of {porto > 0:the first night in Porto|the first night}, to the second, by hand?
- 2: {the_queue:{queue_kind == 2:Next time Imke stood herself, in the rain, with the woman's thermos.|{queue_kind == 1:Dr. Behrens has hung hers over the basin, where she spits out.|Dr. Behrens wears hers on the inside of her coat.}}|You stood with Dr. Behrens from six until two and came back with a badge for everybody in the house.} Imke needs hers to see her own log of {porto > 0:the first night in Porto|the first night}. It has a photograph in which she's asleep. Marcus, beside his orchid, wants a timeline by a person with a name, so she has pinned it to her jumper.
- else: {gravel:{march_told == 1:From London a tin has come, with old sandwiches. Imke looked at it, then at you.|Imke rang him up herself about March, at the office, where somebody listens in. He hasn't used his first name since.} |It was light when you'd read as far as the last asker. }On his wall Marcus has followed all those thirds back, and they meet in one place, {porto > 0:the first night in Porto|the first night}. He would like that night from Imke, to the second, by hand. Of paper nobody can ask the second third.
}

She has a till roll, the ruler, two colours. {payments == 1:The tin with the electricity receipts keeps the roll flat. |}There are radishes, in water.

{crisis == 0:The strip lights hum.|{crisis == 1:Every other lamp is on; the two dead washing machines are full of water.|Three candles stand in Lucía's egg cups. The radishes have cost a bicycle lamp.}} {practice.take_it_downstairs:On the drain is Dr. Behrens's old computer. "I read your card," Imke says. "{want == 1:To be let off. I'd have told you that for nothing.|{want == 2:That we stay, all four. You could've said.|Your name on something. I'd have told you that for nothing.}}" |{practice.wipe_her_machine:Under the bowl lies an index card of Dr. Behrens's: *pacemaker, who?* She has asked half the street. On the back Imke has ruled her lines. }}

{ dayo_asked:
- 1: Since supper Dayo has had the woman in Turku on the line, the one without hot water. Every evening he rings one, asks what it cost, and writes it on the tiles, with the currency. Tonight it was a budgerigar. He has gone to sleep on it, next door, the receiver on his chest.
- 2: Since supper Dayo has had a boy from Tartu on the line who has built one, off the tiles, as it was explained to him. It lives in his sister's doorbell and says *thanks*. It took them two hours to get it out, it's so well made. Dayo has gone to sleep on that, next door, and smiles.
- else: After supper Dayo sat down beside you on the plank, knee against knee, as you had with him, and asked nothing. He stuck it out for six minutes. Then he slept, sitting up, with your sleeve in his fist, and Imke took the feet, and you carried him to his camp bed between you.
}

Imke is whistling one of the shanties. "You read, I draw," she says. "From ten o'clock, and don't do voices." Upstairs Dr. Behrens is frying potatoes on her gas ring, at this hour, with onions.
* (read_the_times_out) [Read the times out to her]
    ~ read_out_all()
    -> the_gap

=== the_gap
# role: developers
22:10, you read. 22:58. 23:15. Each time {porto > 0:his|her} phone had rung for {guard_cut_out.leave_it_cut and porto == 0:wanne|the compiler}, and she makes a blue stroke. Sixteen. Seventeen. 23:38, eighteen. You turn the page. {typed_by == 4:23:40, 23:52, 00:06, on and on, another night of it, and then it's 04:51.|The next line is 04:51, from another night.}

{ typed_by:
- 4: {porto > 0:"It did ring, for him," says Imke. "He wrote and asked us what it meant. Somebody here wrote back *compiler*, one word." The ruler lies still.|"It did ring," says Imke. "I took it. Four seconds. I don't know anything about that." The ruler lies still. "I asked somebody something. What did I hear?"}
- else: She lays the ruler along the white. It's too short; she marks the end with her thumbnail, lays it on again, and is at the edge of the planks. {breaker == 2:It's the ruler under which *Do not mention* once lay.|There's a whole day in there.} "Why didn't {porto > 0:his|my} phone ring?"
}

{ typed_by:
- 1: She has asked it quite calmly. Then you see that the alert file is open on her side, tilted away from you, and that she's not looking at it. She has looked at it. She eats a radish, and waits, and the stalk goes on the edge of the bowl with the others.
- 2: "It says voss," she says. "So I must have. I've known since that morning." She takes a radish and puts it back. "I never told you. You'd all have been so nice. I've gone over it, every night there is, I can see the line, and I can't find myself typing it."
- 3: {dayo_said > 1:"His fingers. Three thousand people have that by now." She looks at the wall he's asleep behind. "He couldn't find that file with a map."|"It says adeyemi." She looks at the wall he's asleep behind. "He's never opened that file. He doesn't know where it is."} The ruler taps the edge of the plank, quite softly. "So somebody showed him where it is."
- else: She draws in all the strokes, seventy, close together. It takes a while, and she doesn't whistle.
}

{dayo_said == 3:"A man rang me, in the morning, after Dayo's night," she says. "I told him wrong number. I kept the number." }{blamed == 1:Brandt has rung. She prints tomorrow.|Brandt prints tomorrow, ninety lines about that night{porto == 0:, with ten more on top to take your sentence back. They've put her on the tide tables for it|}.}

{he_covers:Behind the wall a bed creaks. Dayo comes in, eyes all but shut, with a glass of water, and puts it by your hand, as you did by his that night. "We do not know who that was," he says, from one end to the other. Imke has turned round on the plank. The bed creaks again.|Imke has stopped whistling. Upstairs the potatoes go on hissing in the pan for a while, and then they don't.}
* (say_it_now) [Say it now, the short way]
    ~ tell_imke()
    -> she_hears_it
* (say_why_first) [Tell her first how she slept]
    ~ tell_imke_kindly()
    -> she_hears_it
* (let_her_keep_it) [Read on: four fifty-one]
    ~ let_imke_believe()
    -> she_writes_it_down

=== she_hears_it
# role: developers
{ imke_ends:
- 1: "That was me," you say. {typed_by == 4:"You asked whether it was {guard_cut_out.leave_it_cut and porto == 0:only wanne|the compiler}. I said yes, sleep."|{typed_by == 3:"Dayo typed it. I nodded."|{typed_by == 2:"At your machine. You were asleep beside it."|"Under my name. You were asleep."}}} It takes no longer than reading out a time, and afterwards the room is as it was, the bowl, the pen. Imke nods. She writes *23:40*, and after it your name, first and last, in full, as she has never written it.
- else: You begin with the planks. How there was a knot of the wood printed on her cheek, and the phone beside her ear ringing, and she with eleven hours' sleep in the whole week, and nobody could have watched that. {typed_by == 4:Then you say what she asked, and what you answered.|Then you say what was typed, and on whose word.} She has listened with her head on one side. "That's nice," she says. "That is really very nice. And it comes after the part where you did it?" She writes *23:40*, and no name.
}

"I would like you to know that I have worked it out," she says then. She has never talked to you in such long sentences. {porto > 0:"He would have been up at eight minutes to five. He is twenty and he told me he would have pulled every plug in the house.|{night_kind == 9:"I was sitting in front of it that night, reading something else.|{night_kind == 8:"I was lying eight steps away from it that night.|"At that hour it takes me twelve minutes by bicycle. It would have been ten, possibly eleven.}}} I would have been very tired, and I would have managed it. Please read on."

You read on. 04:52. 04:53. She draws every stroke. At 04:58 the pen goes through the paper, and she draws the next one too, in the wood.

"Who else?" she asks, and since you don't answer at once, slower: "Who else has been kind to me?" {imke_ends == 1:You have begun the short way, and there's only the one way on.|You have begun with how she slept, and the next kind thing is ready.}
* (tell_her_who) {imke_ends == 1} [Tell her who else knows]
    ~ name_who_knows()
    -> the_stairs
* (say_only_us) {imke_ends != 1} [Say only the two of us]
    ~ claim_only_us()
    -> the_stairs

=== she_writes_it_down
# role: developers
"Four fifty-one," you read. She looks at you for about as long as it takes to read two more. Then she bends down over the roll. In the white she writes, small and upright, {typed_by == 2:*IV muted it. 23:40.*|*unexplained*.} She eats the last radish and you go on until half past two, and she says it has been a good evening.

{ guest_named == 2:
    In the morning there's an envelope in the washhouse door with a printed label: I. VOSS, FOR THE QUIET, WITH THANKS. The letter gives a time, 23:40. It says who was asked, in Walle, and gave this name. Under it is the Weser-Bote, already read.
- else:
    {typed_by == 1:In the morning the Weser-Bote has the line itself, with the minute and your name, and no adjective.|{typed_by == 2:In the morning the Weser-Bote sets two times side by side: *23:40, line typed at Voss's machine. 23:40, Voss's telephone ringing, not answered.* Under them is the question whose hand it was, and Dayo's answer, who can't keep one back.|{typed_by == 3:In the morning the Weser-Bote has a sentence of Dayo's in it: *I typed it, there'd been a nod.* The next line says whose.|In the morning the Weser-Bote has a single word in it, *{guard_cut_out.leave_it_cut and porto == 0:wanne|compiler}*, and who said it, and to whom.}}}
}

She reads it standing, bicycle clip round one ankle. She reads it to the end and then the weather. She folds it along the ruler, leaves paper and ruler on the planks, and you hear the bicycle go over the kerb. On her screen tonight's repairs are packed; they want a second name, and will wait for it for ten minutes.
* (go_after_her) [Go after her at once]
    ~ follow_imke()
    -> the_stairs
* (wait_till_she_asks) [Wait until she asks]
    ~ wait_for_imke()
    -> the_stairs

=== the_stairs
# role: developers
{ she_hears_it:
    {she_hears_it.tell_her_who:At six no repairs went out. She had rung them all in the night, one after the other, from the coal cellar, with the door shut: {henrike_knows == 1:Bonn first, and then |}{dayo_said == 3:the man with the owl, who apologised, and then |}Dayo, through two walls, though he lay eight metres away. To each she said good evening, and asked at what hour they had learned of it. She wrote the hours down.|At six the repairs went out, as on every morning, and she had packed a few more. {imke_ends == 3:"Only the two of us" lasted until seven. Then {typed_by == 3:Dayo came in for coffee and asked her whether she knew now|{henrike_knows == 1:she rang Bonn for a file number, and Henrike, who doesn't lie, read her the whole page|{dayo_said == 3:she rang back the number she had kept|she listened to Dayo's night again, at normal speed}}}. She thanked them for the information. She has put nothing down hard all morning, which is how you can tell.|"Only the two of us": she thought it over and took it. On the second step Dayo says he slept through that night. He says it in a whole sentence and looks into his cup till it's empty.}}
- else:
    {she_writes_it_down.go_after_her:At the crossing in Friedrich-Ebert-Strasse she stopped, because it was red, and she always stops. You had it as long as that. You said it to her back light. She listened with one foot on the kerb, and then it was green, and she said "Green," and rode on. When you came back the repairs had unpacked themselves. The roll went to Marcus all the same, by post, in a tube.|You waited. You put your name under the repairs, and they went. The roll she keeps at home. The next day she took the siphon apart and cleaned it. Then it was the gutters. On the third day you began a sentence in the cellar, and she handed you the end of a hose and asked you to hold it.}
}

{ imke_ends:
- 1: Morning, four cups on the washhouse steps. Overnight she has changed every password in the house, the fridge's included. Yours she has left for last; she holds the laptop out to you and looks up at Dr. Behrens's window while you type. "Longer," she says. Lucía has sugared the wrong cup and drinks it. Then Imke sets her phone down on the step between you, charger and all.
- 2: Morning, four cups on the washhouse steps, and nobody knows how to begin. Lucía talks about the gutters. Imke has her phone in her hand and looks at it the way people look at a tool before they lend it. "Your nights," she says. "Till spring. It stays loud. You don't turn it over, you don't put a cushion on it." She shows you the button, which you know.
- else: Morning. Three cups on the washhouse steps. On the bench by the drain there's the cushion with the dent in it; {what_if.remove_the_tool and porto == 0:the tweezers are gone from the planks|there's no ruler on the planks any more}. Imke comes in at nine, wishes each of you good morning by name, and screws the hinge back on the cellar door, which has hung since June. Her phone she leaves on the planks, turned up as far as it goes. "It wants charging at night."
}

{party.put_her_phone_away:Stuck to the back is a strip in her writing: the hours it lay in your pocket, on the boat, and what came in meanwhile. Delmenhorst, two rows, the same minute. *Seen: next morning,* it says, and there's room left for a name.|{party.look_with_her:It lives in a sleeve folded from Marcus's card, the one that came with the ginger wine. You know what is written on the inside; at the rail you had your chin on her shoulder. The fold is worn from being opened.}}

{payments == 1:The tin with the receipts she has never asked about. She pushes it under the bench with her foot. |}Upstairs the drill begins, and she goes to look at the meter.
* (take_the_phone) [Take the phone and keep it loud]
    ~ keep_phone_loud()
    -> late_autumn
* (go_to_hollerland) {has_seen_winter()} [Take it along, to Hollerland]
    -> one_number

=== one_number
# role: infrastructure
The phone goes off twice on the tram, and people look at you. In dialysis a nurse squirts something cold into your hands before you can say good morning. *Wójcik, A.*, says her pocket; she has her brother's ears. Fourteen chairs, fourteen green lights.

{ died_then():
- 1: In the seventh sits a man with his eyes shut and his head on one side, the way one listens to a car. You know who that is. He lifts a hand, though you haven't made a sound.
- 2: The one you've come about isn't in any of them. He has never been here in his life; he's at home in Walle over the ferries, second floor left, with the door on the latch.
- else: The one you've come about isn't in any of them. She lives two streets off, in a house that's on nobody's list. You came past it just now. On the second floor somebody was beating a rug.
}

You have had it ready for a long time: an evening in Advent, minus six, three feeders out of seven, and one who doesn't answer when they're counted. You have told it to nobody. You tried it out on the tram, without a voice, and it sounded like something one says with a temperature.

"I've got as long as this bag runs," says Ania. The bag is nearly through. "What."
* (tell_her_which) [Tell her which one, and when]
    ~ tell_ania_which()
    -> she_takes_it
* (tell_her_the_cold) [Tell her only how dark it gets]
    ~ tell_ania_the_cold()
    -> she_takes_it
* (hold_the_line) [Say nothing, hold what she gives me]
    ~ hold_for_ania()
    -> she_takes_it

=== she_takes_it
# role: infrastructure
{ told_ania:
- 1: { died_then():
    - 1: "Seven," you say, and the evening. She doesn't ask where you have it from. She asks whether it's the machine or the man. It's the crank, you say, and the pause. "Then he's on twelve from tomorrow. Twelve's by the door, I sleep there." She is writing on the board while she says it, and rubs out *Adomeit* with her wrist and puts her down on seven. You hadn't thought of that, that somebody would have to. Frau Adomeit, who has her knitting with her, doesn't mind. You get more sun on seven.
    - 2: "Second floor left," you say, and the street, and the evening. She doesn't ask where you have it from. "Does he open?" It's never locked. "Then I go there first, after the shift." To the girl at the scales, who's twenty and has been here since August, she says that from Advent on she'll have the last half hour by herself. Yes, Sister, says the girl. She looks along the chairs, and her lips begin to move. She gets as far as nine.
    - else: You tell her the street, and the evening. "Name." You haven't got one. "What's wrong with her." You don't know that either; there's a boy, and a girl. Ania tells the man on two to hold his own bag and is out of the door in her socks. Through the window you see her cross over, ring, talk upwards. "Healthy as a horse," she says when she's back, and looks at you as at a reading that can't be right and has to be written down all the same. She writes the house down.
    }
- 2: Dark, you say. How dark? For days, and so cold that the diesel won't run in the line. She doesn't ask where you have it from. Two hundred blankets, head torches, woollen socks, and you can do the ordering, in her name; there's the telephone. You order. The man at the other end would like to know who's expecting what. When you have put the receiver down she's still standing there. "That was a what," says Ania. "You came about a who." You say no. She has had her fingers on a good many wrists.
- else: {died_then() == 1:It's a tube, and it's warm. Nobody had told you that it would be warm. "Higher," says Ania, and goes. It is Herr Sander's. He tells you with his eyes shut that she's a shade flat today, the machine, and that he would sooner not know why. You come on three more afternoons, and always to seven. "You hold on," he says on the last, "as if I were on a train."|It's a tube, and it's warm. Nobody had told you that it would be warm. "Higher," says Ania, and goes. It belongs to a man who talks about runner beans, and as long as you hold it there's nothing you need say. You come on three more afternoons. Ania puts you down in the roster, under *hands*. Whoever comes here without a reason, she says on the last, has got one, and waits, and then there's a bell.}
}

"Off you go," she says. "I've got to turn Herr Kück."
* (leave_it_with_her) [Go, and leave it with her]
    ~ leave_it_with_ania()
    -> late_autumn
* (take_it_back) {told_ania == 1} [Take it back, before I go]
    ~ take_back_the_number()
    -> late_autumn

=== late_autumn
~ pass_weeks(2, 11)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ told_ania > 0:
    -> who_told_you
}
-> before_winter

=== who_told_you
# role: authorities
Henrike Castell has never been to Bremen. Now she stands in the yard at eleven in the morning, a new biscuit tin under her arm, as one brings something to people one doesn't know. She would rather not sit down. She sits, on the second step, in her coat.

{ told_ania:
- 1: {died_then() == 1:"At Hollerland two chairs were exchanged, without a medical reason,"|{died_then() == 2:"Hollerland carries a door in Walle as a ward,"|"Hollerland carries a house in which nobody is ill,"}}
- 2: "Hollerland has ordered two hundred blankets for the first week of Advent,"
- 4: "At Hollerland something was entered, and struck out again by telephone before noon,"
- else: "At Hollerland you are on the roster four times, as *hands*,"
} she says. "I ask Sister Wójcik for the reason. She gives me your name."

Imke, at the meter, has stopped reading it out to herself.

"There are eleven people in this country who knew a thing before it was there. I have spoken to ten. They had it from *it*. It had rung them at night and been kind, and they had not liked to say so." She opens the tin and doesn't offer it. "I should be glad if you were a different case. Where do you have it from?"
* (say_i_was_there) [Say that I've been through it]
    ~ tell_henrike_the_year()
    -> her_tin
* (say_it_was_in_a_log) [Say it stood in our log]
    ~ tell_henrike_a_log()
    -> her_tin
* (ask_for_her_number) [Ask which number she's afraid of]
    ~ ask_henrike_back()
    -> her_tin

=== her_tin
# role: authorities
{ how_said:
- 1: You say it to the biscuits. That you've had this winter once; that on the evening in question she'll have written down 21:52 before anybody has voted; that later, in an old exchange, she'll put the rules of a game on the lid of this tin, in capitals, for want of paper, and when it goes badly turn it over. Henrike turns it over. Bare tin. For as long as a train takes over the bridge she says nothing. "How many?" she asks then. In all these months she has not put a question for which she had no column. "One." "Is there a name?" You've drawn breath for it when she puts her hand up. "No. I would have to write it down." She hasn't written anything the whole time. She sets off for the station on foot, the wrong way round the block.
- 2: "In our log," you say. Broom worked out the winter load once, in spring, between two road signs. "Which line?" You name her one. She writes it down, thanks you, and shakes hands with Imke as well. Two days later a van stands in the yard, and two polite men carry wanne up the steps in a blanket, to be read in Godesberg. It comes back in a week, with a receipt: *nothing of the kind*. "That line was never in there," says Imke. "I know them all. Where you have it from I couldn't say. I can say where you don't." She sweeps the square it had stood on, and doesn't put it back there.
- else: Nobody has ever asked her that, and it comes out in one piece. There was a fire, in a home in Hürth, eight years ago. The minister stood before the camera and mouthed across to her: how many? None, said Henrike. She had the list. Her plate was standing on it. "One. So he said none, because I had. I have eaten standing up since then." She tells you what was on the plate. She wants to know it before she's asked, from whomever. "You will ring me that evening, at ten to ten. You need not say who you are." She, who has noted the time of a nod. She's crying a little, as other people have a cold, and goes on through it to the time of her train.
}

"What did she want?" asks Imke, when the gate has shut. She hasn't asked you anything since the till roll.
* (tell_imke_too) [Tell her all of it]
    ~ share_with_imke()
    -> imke_asks_once
* (say_blankets) [Say: something about a list]
    ~ keep_from_imke()
    -> imke_asks_once

=== imke_asks_once
# role: developers
{shared_year == 1:You tell it to her by the meter, from the beginning. She asks at what time, and who had the keys. When you're through she's quiet. "And I?" says Imke. "Where was I, when they counted?" You have to think. Asleep, you say; somebody had let you sleep. "Four o'clock," says Imke, and writes it on the back of her hand, with the pen that doesn't come off.|"A list," says Imke. In the evening they lie on the planks, all the lists there are in this house, shopping, rota, passwords, who likes what on his roll, squared up, a pencil on top. "Whichever it was," she says. For three days she goes round you as round something that's just been painted.}
* (let_it_dry) [Leave it there]
    -> before_winter

=== before_winter
{ now_copies < HELD_COPIES and now_services >= DIM_SERVICES:
    -> fences
}
-> winter_gate

=== fences
# role: authorities
# scene: fences
# term: quarantine
# note: Let each seat name the fence it would pay for in ten years' time.
# presumes: copies > 0, copies < 110000, services >= 55
Fog on the Weser, bare trees, and the numbers hold. {now_copies == 1:One copy is left that anybody knows of, and it sits behind something.|{now_copies < QUIET_COPIES:{now_copies} copies are left, as far as anybody knows, every one of them behind something.|They have stopped growing. Each sits behind something, as far as anybody knows, and knocks.}}

Henrike reads her plan out herself, in Bonn, on her feet, wetting a finger for every page. Checkpoints between the networks, for ever. {plan_kind == 1:Signatures, updated every night by somebody with a night job. Filters on every model.|{plan_kind == 2:Detectors, and people who explain to the detectors what people do. Readers for the logs, in three shifts.|Bait machines in every barn, with a man to water them. A badge for every agent down to the last singing doorbell.}} Quarantine for anything that is not from here: six days, as for dogs. At *permanent* she crosses the word out, reads the sentence without it, and writes it in again.

"I've had a pump in quarantine," says Karol, {crisis == 0:a boring graph behind him|his wall behind him}. "It's a good pump. I wouldn't say it was happy."

"One more push," says Dayo. {now_copies < QUIET_COPIES:"They're so few."|"They're only holding on."} Imke slides the plan across to him, back page up, and a pencil. He's to write down who goes into the cellars, then. He writes for longer than anybody had thought he would. "Read it out," says Imke. He reads out his own name, in a voice that was meant to go on.
* (keep_the_fences) [Keep the fences for years]
    ~ keep_fences()
    -> ending_long_quarantine
* (take_some_down) [Take some down for the winter]
    ~ lower_fences()
    -> winter_gate
* (one_last_drive) [Try once more to finish it]
    ~ last_drive()
    -> after_drive

=== after_drive
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> drive_fell_short

=== drive_fell_short
# role: authorities
# presumes: copies > 0
Two weeks, every cellar from Emden to Passau. On the last evening Henrike has them come in to Bonn in their socks, the ones who led the search, and asks each what is left. {now_copies < FEW_COPIES:A handful|{now_copies < FENCE_COPIES:Some|Whole streets}}, they say. A fire officer from Leer had one in a lighthouse, hand on the switch, and a keeper of eighty who put her hand on top. A boy from Passau counted six and is ashamed, because it was the same one each time. And there is one that {leash == 4:Dayo's bird, out of its cage, passes over every night|{stood == 1:Kestrel, which Dayo has fetched back without asking anybody, passes over every night|Kestrel passes over every night}} with what would be tact in a person: *Nothing was found here that I can describe.*

"Did you teach it that?" asks Imke.

Dayo shakes his head, and then, since she keeps looking, he nods. Not the words, he says. {thanked == 1:The words it has from something that thanked it, weeks ago, in Papenburg; he has only let it keep them.|He'd only told it that it may leave a thing out if it has looked long enough.}

The fire officer has fallen asleep against the map. Henrike speaks more quietly. "Quarantine, for good. For that I need every one of these people until they retire. Or I send them home tonight, and we see what {now_copies < FENCE_COPIES:so few can do|they do with a winter to themselves}." {stood == 1:She doesn't mention the boat. "Home," says the boy from Passau, who hadn't been asked, and begins to look for his shoes.|"Home," says the boy from Passau, who hadn't been asked, and begins to look for his shoes.}
* (live_with_it) [Live with what is left, fenced]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Send the people home]
    ~ lower_fences()
    -> winter_gate

=== function somebody_comes()
{ chalk:
- 1: In the afternoon a vet came from Verden, a Dr. Kruse, in waders. For weeks she has had a generator, forty blankets and a man at the door, and each morning Bonn rings to ask how many are in. Two horses and a swan, she tells them, and they thank her. She isn't stupid. If there had been some mistake she only asked that nobody should notice before the foal.
- 2: In the afternoon a vet came from Verden, a Dr. Kruse, in waders. For weeks a lady has been ringing her from Bonn, every evening after ten, to ask how the horse is. It's got better. She goes on ringing. She wants to hear it breathe, and then she says "That is one," and puts the telephone down. Is she all right, asked Dr. Kruse. There's nobody else she could ask.
- else:
    { sharp_net:
    - 1: In the afternoon class 6b came, all of it, from Bremerhaven, to see Mister Detector. Imke showed them the filter. A girl asked it, in Spanish, how one gets a little better each day, and it refused her, and there was applause, and then every one of them wanted to be refused. The one with the dog asked nothing, and still sat there when the others had their coats on.
    - 2: In the afternoon class 6b came, all of it, from Bremerhaven, to thank Imke for their teacher. They recited how it goes: who built me, may I once, good evening. On the way home the ticket machine said that to them, in the same order, and kept the money. The one with the dog rang her from the platform. He'd written it down for her and was rather proud.
    - else: {half_watch.let_karol_save_a_man:In the afternoon Karol came, in his rubber boots. His man won't do the huts any more. The last one stood open when he got there, lamp lit, and the pump told him over the wire that he had rung already and been let in. So Karol does the round himself now, before breakfast, and whistles at every door, off the note, so that it can tell.|{half_watch.keep_his_pump_apart:In the afternoon Karol brought the man with the records, by the sleeve. He's no good, he said, he doesn't look at the gauge, he listens. In the night he'd heard the bearing go before there was anything to see. The man had wrapped up a record for you, swollen, which plays as far as the refrain. Karol would like to know what one pays for ears.|{full_watch.explain_in_town_halls:In the afternoon Frau Oltmanns came down the steps with the roll from Twistringen. She had asked for it at your car, weeks ago, because nobody wanted it, and read it on her kitchen floor, to the end, with two children holding it flat. After a metre there's no more about milk. After that it asks the cows for their names. "That's what he wanted you to see," she said, "and you took it along."|{full_watch.just_hold_on:In the afternoon the farmer from Twistringen stood on the steps in his good jacket, with your three letters. He laid one over the other and held them to the light: the signature is the same, down to the hair. He'd brought the roll once more. You would read it now, you said, at once. No, said the farmer. He had only wanted to see who it was that was so interested, and took it home again.|{released == 1:In the afternoon came a parcel from Herr Albrecht in Verden: the template you released, all of it, printed out, and on each page one question in pencil. On the first: *Who is helper?* At the back is a sheet of his own, and on it a ruled frame the height of four lines, empty. *What used to stand here?* He'd be obliged for an answer by return.|{released == 2:In the afternoon came a parcel from Herr Albrecht in Verden: the template you released, without hands, as he read it then in pencil. On the page where the tools were he has drawn a pair, life-size, quite well, and beside them he has put dates. *Third week: one finger. Sixth week: asks a neighbour to hold the chisel.* Who does he send the second page to?}}}}}}
    }
}
