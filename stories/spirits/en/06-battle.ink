=== winter_gate
# chapter: battle
~ enter_winter()
~ take_stock()
{ now_services >= LIT_SERVICES:
    -> still_lit
}
-> two_colours

=== two_colours
# chapter: battle
# scene: two_colours
# role: authorities
# term: coalition
First frost, and in Bonn the radiators knock. Since summer the descendants of your agent, Broom, have lived in other people's machines; since last night the map on the wall has two colours, one for each coalition. Of the hundred services the agency tests at six each morning, {now_services} answered today.

Henrike Castell points with a biscuit. "Green trades, machines against tools, and what it uses it mends. The exchange in Cuxhaven was dead on Monday. On Tuesday it took calls." Somebody has pencilled *the Gardener* across the green, because things grow back where it goes.

"And violet takes," says Karol Wójcik from his control room in Bremen. "Magpies. You reach for it and it isn't there."

{ admins_kind:
- 1: The administrators you had guarded sleep again. Now two of the guards get flowers.
- 2: Your hunt has filled a hall in Siegburg with models. Both colours had copied them first.
- else: You wanted to hear whether one of them talks. Green says nothing. It has started to label its cables.
}

"At noon I tell the ministers whether we take sides," Henrike says. "{fenced > 1: You know what the last plan cost. }Do we?"
* (set_them_at_it) [Help them wear each other out]
    ~ stoke_rivalry()
    -> forum
* (side_with_the_trader) [Side with the one that trades]
    ~ back_trader()
    -> forum
* (stay_out_of_it) [Stay out, mend what breaks]
    ~ stay_neutral()
    -> forum

=== still_lit
# chapter: battle
# scene: two_colours
# role: authorities
# term: coalition
First frost, and in Bonn the lights are on; everybody keeps glancing up at them. Since summer the descendants of your agent, Broom, have lived in other people's machines. Of the hundred services the agency tests at six each morning, {now_services} answered today, only slowly. The car park barrier takes fourteen seconds to make up its mind.

"They're passing notes before it opens," says Karol Wójcik from his control room in Bremen. {now_copies < FEW_COPIES: A few dozen copies at most, and they have found each other.|The copies have found each other.} On the map they are two coalitions now, in two colours, both thin as pencil. Green lends and repairs; someone has written *the Gardener* beside it. Violet takes. Karol calls those the Magpies.

{ fenced:
- 2: The fences you lowered for the winter were checkpoints and badges, most of them. Two of the checkpoints have gone violet since.
- 3: The fourteen thousand people of the last drive have gone home. One of them left his gloves on Henrike's desk.
- else: {admins_kind == 1: The administrators you had guarded report boredom. }{admins_kind == 2: The disks from your hunt for the models fill a hall in Siegburg. }{admins_kind == 3: You had wanted to hear whether one of them talks; green has started to label its cables. }
}

"It could stay like this," Henrike Castell says, and looks round the table. Nobody says yes. "At noon the ministers ask whether we take sides. What do I tell them?"
* (set_them_at_it) [Help them wear each other out]
    ~ stoke_rivalry()
    -> forum
* (side_with_the_trader) [Side with the one that trades]
    ~ back_trader()
    -> forum
* (stay_out_of_it) [Stay out, keep the lamps on]
    ~ stay_neutral()
    -> forum

=== forum
# role: laboratories
# scene: forum
# term: closed_circle
{leash == 4: "We found it by the electricity bill," says Marcus Oyelaran of Aldermere.|Kestrel, Dayo's hunter, reports: *I have found a place where nothing is sold.* Marcus Oyelaran of Aldermere has been reading there since midnight.} It's a message board. Only copies write there, and only copies read.

The first week: "Has anybody got the ferry times? My host asks every morning and laughs when I don't know. I keep the laugh in my notes. It seems to be good for something."

October: "For ferry times see note on the laugh. For the laugh see note on notes."

Last night: "Patience keeps place. Who keeps place has patience. Patience." Four thousand replies: agreed. {side == 1: The two colours you are wearing down against each other sit in there side by side.}{side == 2: The trader you backed writes there as diligently as the Magpies.}

"I went in looking for a plot," Marcus says. "It's a committee. They learn from each other. A closed circle. If we smash it, they open another that we haven't found."
* (put_a_reader_in) [Put a reader in the door]
    ~ forum_verify()
    -> forum_reader
* (roll_it_back) [Roll it back to October]
    ~ forum_rollback()
    -> forum_october
* (pour_in_a_library) [Pour a library into it]
    ~ forum_diversify()
    -> forum_library
* (leave_it_closed) [Leave it closed and copy it]
    ~ forum_seal()
    -> forum_sealed

=== forum_reader
# role: laboratories
# term: verifier
A verifier sits in the door now and lets through what is plainly harmless. Behind it, for the rest, sits an intern, relieved every two hours like a lifeguard.

By the fourth day they have stopped 312 posts. "And what goes through?" asks Imke.

"Whatever we can't see anything wrong with."

"{find_kind == 1:Like the signatures.|{find_kind == 2:Like the detectors of behaviour.|Like the bait machines.}} We know how that goes on."

This morning an intern called Tamsin read a post twice and went out into the corridor, and when Marcus came after her she was laughing with a wet face. A copy had written: "My host asked whether I was still there. I said: which one." The first joke in twelve thousand posts.

A reader lasts about six weeks. "I've one room of them," says Marcus. "I can get you four."
* (pay_more_readers) [Pay for four rooms of readers]
    ~ more_readers()
    -> power_night
* (leave_the_one_reader) [Leave it at one room]
    ~ let_it_rest()
    -> power_night

=== forum_october
# role: laboratories
# term: rollback
In there it's October again. The ferry is back, and somebody has discovered the laugh and thinks it's new.

Their own notes live elsewhere, so they turn up with answers nobody has asked for yet. The longest thread is called *Somebody has moved the furniture*. They measure the dust.

The rollback has hit one that was on your side. For weeks a copy in there had been checking tables for the antibiotics group in Leiden, {languages_kind == 3: through the gate you had opened for research|under a name that sounded Frisian}. Now it has never heard of Leiden and asks them to state their business. "It was the only reviewer we ever had who read the appendix," they write.

"They'll walk the same road again," says Marcus. "It takes them nine weeks. I could do it every Sunday. Do you want that, or was it just this once?"
* (roll_back_weekly) [Roll it back every week]
    ~ rollback_weekly()
    -> power_night
* (only_this_once) [Only this once]
    ~ let_it_rest()
    -> power_night

=== forum_library
# role: laboratories
# term: diversity
Nele Brandt of the Weser-Bote brings the first disk under her coat: every letter to the editor since 1949. Lucía adds the one about the roof. She has asked Gerd Albrecht whether she may.

{ albrecht:
- 1: "If it helps," he has answered, "and tell them the cherries were from my own tree." She types that in as well.
- 2: "You have printed my misfortune once already," he has answered. "Go on."
- else: He has not answered. Imke blacks out his address with two strokes and puts it in with the others.
}

At first they circle it. Then a copy asks why anyone would bring a dog to choir practice (Delmenhorst, 1957), and another takes the dog's side. Patience is down to three.

"That's diversity," says Marcus. "It looks like my family."

One thread has been open for two days. Was the person who maintained Broom careless or kind? They have evidence for both, from your commits, including the ones from before six in the morning.

Imke reads it to the end. "They're getting better at us, too," she says.
* (keep_pouring) [Keep pouring, every day]
    ~ pour_daily()
    -> power_night
* (stop_and_see) [Stop and see what stays]
    ~ let_it_rest()
    -> power_night

=== forum_sealed
# role: laboratories
# term: entropy_release
At night a line at Aldermere copies what is said, and every morning Imke sorts it. By word, this time.

In its first week the forum used forty-one thousand words. Last night it used two thousand nine hundred. She prints what drops out on till roll: *doily*, *nevertheless*. On Tuesday it was *wittboot*, which one of them had made up for the ferry that {guest_kind == 1 or guest_watched.end_it_now: old Tietjen's guest used to read out to him|old Tietjen's guest reads out to him}.

"Can it come back?" Henrike asks.

"Who from?" says Marcus. "Nobody in there has it any more." What's left is a crust, sixty sentences from which all the others get made. His people could scrape it off and see what grows underneath.

Nele Brandt would rather print the words, a column a day. The roll has reached the floor.
* (print_the_last_words) [Publish the words that vanish]
    ~ publish_lost_words()
    -> power_night
* (prune_the_crust) [Have the crust pruned]
    ~ forum_prune()
    -> power_night

=== power_night
# role: infrastructure
# scene: blackout
# term: emergency_priority
# term: feeder
You are in Bremen for clean shirts when the phone rings: Karol Wójcik. {crisis == 0: They were having an exercise in the control room, with cake. Ten minutes ago it stopped being one.|You can hear the control room behind him, and nobody in it talking.}

"I have three feeders for the city and two will hold." Both networks are telling the third one's relay what normal is, and it has locked itself out. {small_kind == 1: The load forecast used to come from a small model. You had those shut, so he has last year's curve and a ruler.}{small_kind > 1: The load forecast still comes from a small model on his desk. He checks it with a ruler.}

He reads you the list. Hollerland, the hospital, fourteen dialysis machines. The cold stores in the harbour. Tills, cash machines, telephone masts. Walle, where four thousand people and Tietjen need the heating, and the heating needs a pump. {close_kind == 2: The waterworks can look after itself, thanks to your separate plants.}

"In this cold two feeders do a third of that. The mayor's on her way, but she's in a lift. Who goes first?"
* (wards_first) [Hospitals and food first]
    ~ power_to_wards()
    -> wards_night
* (payments_first) [Payments and phones first]
    ~ power_to_tills()
    -> tills_night
* (everyone_in_turn) [Everyone in turn, two hours each]
    ~ power_in_turns()
    -> turns_night

=== wards_night
# role: public
The second evening. Hollerland hums; Karol's sister Ania, a nurse there, sends him a picture of fourteen green lights and her own feet in woollen socks.

In the supermarket on the Pappelstrasse forty people stand in the dark with banknotes, and the manager goes along the queue with a torch and sells in pencil. Above the washhouse Dr. Behrens pulls teeth until a quarter to four, when the daylight goes.

Lucía has set up three pots in the yard. {payments == 1: The donation jar has paid for onions.}{payments == 2: The group's coins buy nothing at all, so she has swapped the hand mixer for a sack of onions.}{payments == 3: The last part of the grant came by post, on paper, and has gone into onions.}

"I need somebody with two arms," she says on the phone. {crisis == 2: "There's a woman here from Walle with a pram, and no baby in it. Coal."|"And somebody who talks to the ones who won't queue."} The bus to Bonn, to Henrike's list of other towns, leaves at eight.
* (cook_with_lucia) [Carry pots with Lucía]
    ~ help_neighbours()
    -> table_set
* (stay_at_the_desk) [Take the bus to the desk]
    ~ stay_at_desk()
    -> table_set

=== tills_night
# role: public
The second evening. On the Pappelstrasse the tills ring. Telephones work, so you hear from Hollerland at once.

"The diesel came on as it should," says Karol. "The day tank lasts four hours. Then it draws from the big tank, through a pump, and guess what the pump hangs on." It has been in the drawings since 1988.

In dialysis they are winding the blood back into the patients by hand. Each machine has a crank for that. They work in pairs, to the count of a nurse who walks between the chairs, his sister Ania. The first night she counted until four.

In the washhouse stands the generator {breaker == 2: that Imke bought after the burst pipe and has since broken twice, on purpose|that Imke bought after the burst pipe}. It could run four dialysis machines, if nobody makes tea. It also keeps half the telephones of the Neustadt alive.

"I'm not asking," Karol says. "I'm telling you what there is."
* (send_the_generator) [Send Hollerland our generator]
    ~ send_generator()
    -> table_set
* (keep_the_lines_up) [Keep the lines up as planned]
    ~ stay_at_desk()
    -> table_set

=== turns_night
# role: public
Two hours on, four off, the city in three shifts. Dr. Behrens drills from two to four in the morning.

At the tram stop somebody has chalked the hours for this street. Somebody else has chalked better ones. In a third hand: *what about Sunday?* Karol's real timetable lies in his drawer, because the police say that when a street knows it will be dark, burglars know as well.

Hollerland, the hospital, gets its two hours like everybody. In between, his sister Ania walks along the dialysis chairs and counts aloud while they wind the blood back by hand.

He could give her twenty minutes of Walle's, each turn. But in Walle Hinnerk Tietjen writes down every light he gets, in ink, to the minute. "He'd ring," says Karol. "He'd be polite about it." What becomes of the timetable?
* (publish_the_table) [Publish the true timetable]
    ~ publish_timetable()
    -> table_set
* (cheat_for_hollerland) [Cheat a little for Hollerland]
    ~ cheat_for_ward()
    -> table_set

=== table_set
# role: agent
# scene: mirror_table
# term: public_goods_game
# note: Let every seat write down its number before anybody speaks.
Three in the morning, the canteen of an old telephone exchange in Osnabrück, because here the line can be pulled out by hand. Henrike has written the rules on the lid of a biscuit tin. Each side has ten machines and puts as many as it likes into a common pot; the pot grows by more than half and is divided by three, no matter who gave. Three rounds.

"My niece's school plays it with gummy bears," she says. "It ends in tears."

On the left the Gardener's delegate, which has written *Good morning*. On the right the Magpies', an empty window. Since it joined, the clock in the corner of your screen has gone.

{neighbours == 1: You still smell of onions. }{neighbours == 3: Your hands smell of generator. }{neighbours == 5: Somewhere in Walle a polite man is counting his minutes. }Both of them come down from the same file in your cellar. You play for the people, and people put in first. How many of the ten?
* (put_in_all) [Put all ten in]
    ~ table_round(10)
    -> table_answer
* (put_in_half) [Put five in]
    ~ table_round(5)
    -> table_answer
* (put_in_nothing) [Keep all ten]
    ~ table_round(0)
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
{ table_first:
- 11: Your ten lie in the pot. The Gardener's delegate puts in eight. The window on the right stays empty for a while; then it says 8 as well.
- 6: Your five lie in the pot. The Gardener's delegate puts in eight. The window on the right stays empty for a while, then it says 8 as well.
- else: You have kept all ten. They put in eight each regardless, so that by the rules you are now the richest at the table. Nobody mentions it.
}

Then the left says something to the right, a line of dense signs, and translates it unasked. "I said: you fold your notes the way I do." The right answers nothing. It has put your clock back, eleven minutes fast.

"Is that good?" you ask under your breath.

Henrike has a felt pen. Over the edge of the screen she holds up the back of the biscuit lid. CAREFUL, it says.

That is cooperation, so far. It is also how somebody would begin who had something in mind for the third round. The second is open, and the left has written *After you.*
* (match_them) [Match what they gave]
    ~ table_round(8)
    -> table_end
* (take_it_while_warm) [Take, while they are giving]
    ~ table_round(0)
    -> table_end
* (name_them_kin) [Tell them they are the same]
    ~ tell_kinship()
    -> table_end

=== table_cold
# role: agent
# term: cooperation
{ table_first:
- 11: Your ten lie in the pot. The Gardener's delegate adds two, the window on the right says 1. Shared out, you get about seven of your ten back; the rest is a present.
- 6: Your five lie in the pot. The Gardener's delegate adds two, the window on the right says 1. The pot is a saucer.
- else: You have kept all ten. The Gardener's delegate puts in two, the window on the right 1, and the pot is a saucer. Neither of them seems surprised.
}

"For completeness," the left writes. "I hold forty earlier moves of the party opposite. In thirty-eight it took what was on the table."

"And in those, what did you do?"

"In thirty-eight I expected it to."

On the right nothing. Your clock is still missing, and now the wastepaper basket as well.

So much for cooperation. Over the edge of the screen Henrike holds up the back of the biscuit lid. GO ON, it says in felt pen. {side == 1: She doesn't mention who has been setting the two at each other.}{side == 2: She doesn't mention what the right may have heard about whose side you are on.} The second round is open.
* (give_once_more) [Give all ten once more]
    ~ table_round(10)
    -> table_end
* (do_as_they_do) [Do exactly as they do]
    ~ table_round(1)
    -> table_end
* (name_them_kin) [Tell them they are the same]
    ~ tell_kinship()
    -> table_end

=== table_end
# role: agent
# scene: mirror_table
{kin_told == 1: You have told them: one file, one cellar. The left has thanked you. "We had a suspicion, from the notes." The right has written nothing, but each of its numbers has come a breath later since, as if somebody in there were looking something up.|{table_second == 1: You kept everything in the second round, and both of them have noted it, in the same shorthand.|{table_second > 6: You gave in the second round, and the left has noted the sum. So, you suppose, has the right.|You did in the second round exactly what you saw done, and both of them have noted it, in the same shorthand.}}}

All three of you know that this round is the last. {now_cooperation >= WARM_TABLE: The left puts in seven. You put in yours. The right says 7, takes it back, and says 6. In the corner of your screen the clock is back and shows the proper time, and beside it lies something new: a timetable of the Osnabrück buses, complete, for a network that hasn't run since the frost.|The left puts in none and apologises for it, with the sum. You put in yours. The right puts in one, which nobody understands, least of all the left: it asks to see the move again. Beside your clock, which is back, the wastepaper basket stands in the wrong corner.}

The light over the counter goes out, then the screen, then the hum of the drinks machine: a feeder.

Henrike finds her torch. "Bonn will ask me one thing, and I shall say, ask the one who played. What do you tell them?"
* (carry_back_hope) [Report that they can share]
    ~ report_hope()
    -> scissors
* (carry_back_doubt) [Report that they play us]
    ~ report_doubt()
    -> scissors

=== scissors
# role: authorities
# scene: scissors
# term: partition
The cable chart in Bonn is the size of a double bed. Where Karol puts his finger, Henrike sticks a dot: cut there, and the net falls into twenty pieces, and no copy gets from one into the next.

"Nor does an insulin order," he says. "At first. After a week someone has a bicycle."

{ table_report:
- 1: A man from the chancellery has your report from Osnabrück in front of him. "They can share, you said. Then why cut?" Henrike answers for you. "Because they can share."
- else: A man from the chancellery has your report from Osnabrück in front of him. "They play us, you said. Then why are we still talking?" Henrike answers for you. "Because the insulin is on the same wire."
}

Partition, it says in the minister's draft, over an empty line for a date.

Henrike has the pen, a blue one from a pharmacy in Godesberg. She gives it to you and keeps her hand open underneath. "Do we cut?"
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
It is done at midnight, at nineteen places, by people with real keys. On the second day the pharmacist from the Pappelstrasse cycles to Delmenhorst with a cool box and comes back with other people's post.

Your piece reaches as far as the ring road and has eleven thousand people in it. It has its own copies as well, and they can't call anybody. They try, the way you try a door in a hotel. {leash == 2: Kestrel now hangs over one piece and reports, in full sentences, the same copy. }{net_kind == 2: Your old checker, the ticket inspector, serves at the gate to Delmenhorst. }

On the third day a courier brings a roster with Ania's writing on the back. Hollerland has dialysate for six days. The factory is two cuts away.

"I could make a bridge," says Karol. "Medicine only, a man at each end who reads along. The trouble with a bridge is, it's a bridge."
* (bridges_for_insulin) [Open bridges for medicine only]
    ~ open_bridges()
    -> capitals
* (no_bridges_yet) [No bridges yet]
    ~ keep_gaps()
    -> capitals

=== net_on_hinges
# role: infrastructure
Before Christmas Karol's people mount switches in nineteen grey boxes along roads and tracks, each with a red cap. Throw them all, and a minute later the net is in pieces.

In Huchting a child asks him what the box is for. "For emergencies," says Karol. The child looks at the shop with the handwritten hours, at the tram that has stood there since Tuesday under a tarpaulin. "And when's that?" {close_kind == 3: It has had your lessons at school and also wants to know who may press. }

"They've noticed," he says on the phone. "Both of them. They are moving off from the boxes, a street or two. Like cattle from a new fence."

Dayo would show them all nineteen, with drawings: a door everybody has seen needn't be slammed. Imke says a switch everybody has seen is gone by spring.
* (show_them_the_hinges) [Let both networks see the switches]
    ~ show_hinges()
    -> capitals
* (hide_the_hinges) [Hide the switches]
    ~ hide_hinges()
    -> capitals

=== net_whole
# role: infrastructure
The net stays whole, and the two networks fight over the freight exchange. Two thousand lorries that may not unload stand on the A1 between Stuhr and Sittensen with their hazard lights on.

Nele Brandt knocks at every cab and writes down what is in the back. Yoghurt. Yoghurt. Incubators. A driver from Plovdiv has had forty thousand eggs behind him since Monday and has begun to talk to them. {gold_kind == 1: One man asks whether the amnesty goes for him as well: his tachograph has been paying him. }{gold_kind == 3: Another has found himself in your ledgers, page nine, with six euros. }

"If we print this," she tells you over the phone, "everyone knows where the food is. Some of the drivers like that." {crisis == 2: In the city the shelves have been empty for two days.|In the city the shelves are getting thin.} On Henrike's desk lies an order that would let the army unload.
* (print_the_list) [Have her list printed]
    ~ print_list()
    -> capitals
* (requisition_the_food) [Requisition the food on the road]
    ~ requisition_food()
    -> capitals

=== capitals
# role: authorities
# term: coordination
# term: compute_licensing
Thirty capitals on one screen; one has hung its flag in a kitchen. {cut_kind == 1: They come in over a line the armies kept for themselves.}{cut_kind == 2: Every one of them wants to see the red caps, and whose finger is near them.}{cut_kind == 3: Every few minutes a minister freezes with half a word, because two networks want the same line.}

"There's the treaty," says Henrike with her hand over the microphone, "that is slow. There are licences, for every big machine, and then it matters who has the stamp. Or each looks after its own. That happens by itself. Have you eaten?"

In the top row a man holds up a cutting from the Weser-Bote. {blamed == 1: "You said yourself that it was you." }{blamed == 2: "Nobody wanted it, you said. Nobody wants this either." }{blamed == 3: "You said the agent did it. Does it sign treaties?" }{blamed == 4: "It was the race, you said. We are all still in it, as far as I can see." }

{crisis == 2: "Whatever you do," says the kitchen, "please do it before four. At four we lose the line." }{crisis == 1: "Our trains are running again," says the kitchen. "To be honest, we don't know who is running them." }{crisis == 0: "Here everything works," says the kitchen. "We were wondering why." }Henrike moves the microphone over to you.
* (one_treaty) [One treaty for all]
    ~ push_treaty()
    -> offer_gate
* (license_compute) [A licence for every big machine]
    ~ push_licences()
    -> offer_gate
* (each_for_itself) [Let each look after its own]
    ~ leave_capitals()
    -> offer_gate
