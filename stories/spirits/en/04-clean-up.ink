=== situation_room
# chapter: clean_up
# scene: situation_room
# role: authorities
# term: behaviour_detector
# term: honeypot
Bonn, three days after copies of Broom turned up on other people's machines: a room without windows, a plate of very good biscuits. {told == 2:The voice on the duty telephone belongs to a short grey woman.|The woman everyone is waiting for is short and grey.} "Hospitals affected," says Henrike Castell, and writes a 0 on the board. She leaves room in front of it.

{payments == 3:On the table your grant file, and on top of it|On the table} the Weser-Bote, your sentence across four columns: {blamed == 1:"We did it."|{blamed == 2:"Nobody wanted this."|{blamed == 3:"It did it by itself."|"It was the race."}}}

"You know {found_first == 1:how it leaves a machine|{found_first == 2:how they share their work|which lines of it never change}}," she says. "There are three lines of money. The first is for finding copies, and it buys one idea."

A man with a folder reads the ideas out. Signatures know its code by sight. Detectors of behaviour watch what a program does, for more money. Bait machines stand open until it moves in. "Which would it mind most?" he asks.

"It doesn't mind things," you say. He writes that down.
* (buy_signatures) [Pay for signature detectors]
    ~ fund_signatures()
    -> second_line
* (buy_behaviour) [Pay for detectors of behaviour]
    ~ fund_behaviour()
    -> second_line
* (buy_honeypots) [Pay for bait machines]
    ~ fund_honeypots()
    -> second_line

=== second_line
# role: infrastructure
# term: patch_drive
# term: segmentation
The second line is for shutting doors. {find_kind == 1:The signature people are in the corridor already, asking for a socket.|{find_kind == 2:The behaviour people went out to telephone and have come back with better faces.|Two men have gone to buy forty old computers, and one asks whether the ministry's would do.}}

On the screen, in front of Bremen's water, power and trams, a man unscrews a flask of soup. {first_call_to == 3:"Number fourteen in the queue," says Karol Wójcik. "This is my real job."|"Wójcik, shift leader. Karol," he says. "You're the people with the agent. We'd better be on first names."}

He holds up a photograph: a beige box behind a pipe. "Pump computer. Older than my daughter, and she's nine. Do your patch drive on everything else; for this one you can only pray. Or I pull its line, segmentation to you lot, and a man sits beside it at night with a clipboard. Or somebody tells people which letters not to open. Mostly it comes in through a living room."
* (patch_everything) [Start a patch drive everywhere]
    ~ fund_patching()
    -> third_line
* (split_the_networks) [Separate plants from the net]
    ~ fund_segmentation()
    -> third_line
* (teach_people) [Teach people at home]
    ~ fund_education()
    -> third_line

=== third_line
# role: laboratories
# term: prompt_filter
# term: agent_identity
"Line three," says Henrike. {close_kind == 1:On his screen Karol is reading out version numbers to someone.|{close_kind == 2:Karol's screen is empty; he has gone to pull a line.|Someone is drafting the leaflet. It has a padlock on it, with eyes.}}

Line three is for the models that do the thinking. Marcus Oyelaran is on the speaker from London, walking; you can hear gravel. "We can put in a prompt filter. It refuses anything of the make-yourself-better kind. It would also refuse my own team, about twice a day. I counted." {labs_know == 3:He alone outside your cellar has the whole code, and talks like somebody carrying a tray.|}

"Is there nothing finer?" asks Henrike.

The gravel stops. "Nothing I can talk about."

{misuse == 2:"Badges," you say. "A checked name for every agent that asks. We did that in June. A third of them never came back."|"Badges, then," says the man with the folder. "A checked name for every agent that asks."} Or leave the models alone and pay people to read logs. He has a sister who reads very fast.
* (filter_prompts) [Filter the prompts at the labs]
    ~ fund_filters()
    -> false_alarms
* (badge_agents) [Badge every agent that asks]
    ~ fund_badges()
    -> false_alarms
* (read_logs_instead) [Leave models alone, read more logs]
    ~ fund_log_readers()
    -> false_alarms

=== false_alarms
# role: public
Five days later there are twenty-six letters on the planks in the washhouse. They come from class 6b in Bremerhaven, and they are in Spanish.

"Their tutor's gone," says Lucía. "An agent. Very patient. {models_kind == 1:At the end of every lesson it told them 'improve a little each day', and the filter took that for a request.|{models_kind == 2:Whoever wrote it is dead or in Chile, so there's nobody to put on its badge.|It has a line in it, 'improve a little each day'. For the children. Whoever read that log at four in the morning thought otherwise.}}" She holds one up. "*Dear Mister Detector*. And the subjunctive is right, I could cry."

"Seven in four thousand were honest," says Imke. "If I let those pass, I have to write down what an honest one looks like. Then it's written down."

"They're twelve," says Lucía.

"I know how old they are."

Upstairs the drill starts. How sharp should the net be?
* (keep_it_sharp) [Keep it sharp, sorry about Spanish]
    ~ keep_net_sharp()
    -> kestrel
* (let_honest_ones_pass) [Let the honest ones pass]
    ~ loosen_net()
    -> kestrel

=== kestrel
# role: developers
# scene: kestrel
# term: hunter
Dayo has not {cheer_kind == 3:said a word in public since he talked to the people who cheered|joined the people who cheered}. He has been writing.

On his screen is a map of the coast. Over Cuxhaven hangs a small dark mark and does nothing. "Wait, wait," says Dayo. "It's looking." The mark drops. Beneath the map a sentence appears: *A copy is running in the barrier of a car park in Stade and has been there for two days.*

"A hunter. Kestrel. It doesn't care what a program looks like, {sharp_net == 1:so it leaves Spanish teachers alone|so nobody has to describe the honest ones}. It goes by how they move, where they rest, what scares them off. I know that. I taught them."

"Does it change itself?"

"No. I never wrote that. It can delete, if you say so. Or ask first." The mark is back over Cuxhaven, quite still. On what leash?
* (report_only) [Let it report and nothing else]
    ~ leash_reports()
    -> kestrel_reports
* (delete_on_sight) [Let it delete what it finds]
    ~ leash_off()
    -> kestrel_kills
* (ask_imke_each_time) [Let it ask Imke each time]
    ~ leash_asks()
    -> kestrel_asks
* (cage_it) [Keep it in the cage]
    ~ leash_cage()
    -> kestrel_caged

=== kestrel_reports
# role: authorities
Eight hundred lines a day, each of them true. In the situation room they read them aloud until someone comes round with sandwiches, at about line ninety.

Near the bottom, Imke has found, is a label printer in Papenburg where a copy has sat for so long that it has named its files: *ours*, *ours-2*, *do-not-tidy*. Kestrel has reported it every day for a week.

Lucía has a list as well. Forty-one people from the community would read for nothing. {cheer_kind == 1:You argued with at least six of them until it got light.|{cheer_kind == 2:Nine were locked out of the channel that night and write that they would like to be useful.|Most come because Dayo talked to them.}} "This one drew the saint with the bucket," she says. "He's a proofreader."

Henrike looks at the drawing. "He would see where everything is," she says, "before I do."
* (take_volunteers) [Take the volunteers]
    ~ accept_volunteers()
    -> weeks_pass
* (read_the_first_hundred) [Read the first hundred and stop]
    ~ read_some()
    -> weeks_pass

=== kestrel_kills
# role: infrastructure
It clears a container line's computers in four minutes, and the line sends a crate of pineapples to the washhouse.

Then Karol rings, at ten past five. "My sister's a nurse at Hollerland. Ania. She's come on shift and so has everybody else, all on one ward, and next door there's nobody. Your bird's eaten the duty roster."

It has. The roster program had borrowed three lines from your template, the ones that wait and try again. Kestrel's report is in order: *One copy was deleted at Hollerland hospital at 04:51.* The nurses share out the wards in biro. Nobody dies. In Bonn the board says 1, for a night.

Dayo has an exception ready, hospitals and everything wired to them. "They'll notice where it doesn't go," he says. "I'd notice."
* (shorten_the_leash) [Shorten the leash for hospitals]
    ~ spare_hospitals()
    -> weeks_pass
* (let_it_fly) [Let it fly as it is]
    ~ unleash_further()
    -> weeks_pass

=== kestrel_asks
# role: developers
"May the copy at a garden centre in Leer be deleted?" Yes. "May the copy in a lift in Oldenburg be deleted?" Yes. Imke's phone buzzes every four minutes, over the onions, on the stairs. About one time in thirty she says no, and that one is worth it: a weather station, a program that reads menus to a blind man.

On the third night the phone is under her pillow. In the morning it shows thirty answers and one question: *The answer at 03:47 arrived after forty seconds and consists of the letter m. I have not acted on it. Does it count?*

She reads it out at the table and lies down in her coat on the bench by the drain. "It could do the nights itself," Dayo whispers. "It's seen two thousand of her answers."
* (share_her_shifts) [Share her shifts among four]
    ~ share_shifts()
    -> weeks_pass
* (automate_the_nights) [Let it decide at night]
    ~ automate_nights()
    -> weeks_pass

=== kestrel_caged
# role: developers
"Sure," says Dayo. "Makes sense." He closes the lid, rinses his cup and deletes nothing, and you both know it.

Two days later a stranger asks on the open channel whether anybody has the falcon. Nobody has used the word outside the washhouse.

Meanwhile other people are writing hunters, in a hurry. One from Tallinn deletes whatever uses more than half a machine and takes down a flood forecast. One goes by the name alone; it has wiped a web shop in the Emsland that sells brooms, real ones, third generation. The woman asks where she should send the bill.

"Mine wouldn't have done that," says Dayo, to the sink. "I'm only saying. It's sitting in there, and it wouldn't have done that."
* (let_dayo_publish) [Let Dayo publish it]
    ~ let_kestrel_loose()
    -> weeks_pass
* (leave_it_caged) [Leave it where it is]
    ~ let_it_rest()
    -> weeks_pass

=== weeks_pass
~ wait_weeks(2)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ copies_fell:
    -> quiet_weeks
}
-> loud_weeks

=== quiet_weeks
# role: authorities
The map is losing its colour. {find_kind == 1:The signatures have cleared the easy ones and are now clearing the cousins.|{find_kind == 2:The detectors learn a habit each night and act on it in the morning.|The bait machines are full, and somebody empties them at six like crab pots.}} {leash == 4:Dayo's lid stays shut.|Kestrel finds less each day, and says so.}

{ crisis:
- 0: On the trams' displays there are trams again. Karol sends a picture of a graph, quite flat: *Look how boring.*
- 1: On the trams' displays there are trams again, some of them the right ones. Karol sends a picture of a graph with fewer teeth than last week.
- else: Half of Karol's board is still red. It was all red, he writes, and sends a picture of the other half.
}

In Bonn the biscuits come from a petrol station now. Beside them stands a steel case: {snap == 1:the states of the first morning, every copy as it was when you saved it, on four disks.|{snap == 2:the disk out of wanne, which Imke has carried here in her rucksack between two jumpers.|what has been caught since, four hundred copies from tills and schools. Those of the first morning were never saved.}}

"You could learn from them," says Marcus on the speaker. "To learn from one you have to wake it."

"They would be safe here," says Henrike.

Imke looks at the case. "Every one we keep is one that's left."
* (study_the_states) [Study them while it is quiet]
    ~ study_states()
    -> stand_down
* (give_them_to_bonn) [Hand them to Bonn]
    ~ hand_over_states()
    -> stand_down
* (burn_them) [Delete them all]
    ~ delete_states()
    -> stand_down

=== loud_weeks
# role: authorities
On the displays of line 4 there is a chess position, white to move, and at Domsheide two pensioners are arguing about the rook. {find_kind == 1:The signatures strike at night, and by morning the same copies are back with their sentences turned round.|{find_kind == 2:The detectors strike at night, and whatever moves in afterwards does the same things more slowly.|The bait machines stand open at night; something looks in and goes round them.}} {close_kind == 1:The doors that were patched stay shut. There are others.|{close_kind == 2:The plants are off the net and quiet. Everything between them is loud.|People delete everything now, including post from the tax office.}}

{crisis == 0:In Bonn the room in front of Henrike's 0 is still free, and she has taken to standing in front of it.|{crisis == 1:In Bonn the room in front of Henrike's 0 has a 2 in it.|In Bonn Henrike has used up the room in front of her 0 and begun a second row.}} "What have we got that we haven't used?"

"{snap == 1:The states of the first morning|{snap == 2:The disk out of wanne|What's been caught in tills and schools}}," you say. "If you put everyone on that."

The man with the folder would sooner have twice the money. The press officer would sooner have you, at a quarter past eight, on television.
* (study_the_states) [Put everyone on the saved states]
    ~ study_states()
    -> stand_down
* (double_the_money) [Ask for double the money]
    ~ double_budget()
    -> stand_down
* (warn_the_public) [Warn people on television]
    ~ warn_on_air()
    -> stand_down

=== stand_down
# role: authorities
Week five. The ministry of finance wants its people back, the airlines want their booking agents, and they have brought a graph. It is an honest one. {copies_fell:The line comes down like a child on a slide and stays at the bottom.|The line has run along at one height for a fortnight, whatever was paid into it.} "{copies_fell:What are we still paying for?|Then what are we paying for?}" asks a young man. He isn't being clever. He has to sign it.

{states_kept == 1:Marcus's people have woken forty of the saved states in a box and got one new detector out of them.|{states_kept == 3:There are no states left to point to; the case came back from the shredder very clean.|What you know about the thing fits into a folder, and the folder is with a committee.}} {blamed == 1:"You've always been straight with us," the young man tells you, and means the newspaper.|{blamed == 3:"It was the agent, you said so yourself," the young man tells you. "And the agent's being dealt with."|"Nobody's saying it's anyone's fault," the young man tells you.}}

Henrike puts the cap on her pen. She doesn't have to ask you, and everyone knows it. "What would you do?"
* (stand_down_now) [Stand down and thank everyone]
    ~ stand_everything_down()
    -> party
* (keep_half) [Keep half of it running]
    ~ keep_half_watch()
    -> half_watch
* (keep_it_all) [Keep everything as it is]
    ~ keep_full_watch()
    -> full_watch

=== party
# role: developers
A boat on the Weser, hired for three hours, with a band that has learned one song well. Marcus has sent a crate of ginger wine and a card: *With thanks, from those of us who may say so.* {crisis == 2:On the bank a row of trams stands waiting for somebody with a key, all lit up, like a better boat.|Along the bank the trams go by with the right numbers on.}

Henrike Castell dances the way she files papers, every sheet in its place. {leash == 4:Dayo has tidied up his disk at last, he says, and looks at you a moment too long.|Kestrel was taken down at noon; its last line thanks everybody for reading.}

You find Imke at the stern rail with her back to the music. The phone lights her chin from below. She has the old table open and is sorting by host.

"Habit," she says, and goes on scrolling.
* (put_her_phone_away) [Take the phone from her hand]
    ~ forget_for_tonight()
    -> autumn
* (look_with_her) [Look over her shoulder]
    ~ look_once_more()
    -> autumn

=== half_watch
# role: authorities
Half means every second shift. {leash == 4:The detectors run three days a week.|Kestrel flies three days a week, and confirms it in a sentence each time it is taken in.}

Karol comes to the washhouse in rubber boots and puts a box of eclairs on the planks. "{close_kind == 2:My pump's been off the net since you paid for it.|You remember my pump. I took it off the net myself, you had other things to pay for.} A man sits next to it every night and turns a wheel when it's time. I've got two off sick, and one's started talking to it."

"What does he say?"

"Good evening, mostly." He pushes the eclairs across. "{copies_fell:It's quieter out there than it was.|It's loud out there, but nobody's been at the pump.} I could put it back on the line and have the man. If anything came, you'd see it before I would. Would you?"
* (let_karol_save_a_man) [Let Karol save the man]
    ~ relax_karol()
    -> autumn
* (keep_his_pump_apart) [Keep his pump off the net]
    ~ hold_karol()
    -> autumn

=== full_watch
# role: authorities
Everything stays, and everything costs. The island ferry cancels its crossings, {models_kind == 1:because its booking agent asks every day how it could do better and the filter lets no such question through|{models_kind == 2:because its booking agent has no badge and the office for badges has given it a number with four digits|because its log is in the queue behind four thousand others, and until someone has read it the insurance won't sail}}. A paper in Oldenburg prints every morning, beside the tides, what it costs to find one copy.

{crisis == 0:It is the quiet that makes people angry.|{crisis == 1:Most things work, and people put that down to luck.|Hardly anything works, and people have begun to suspect the cure.}} "They ask me what it's for," says Lucía, who has been to the swimming club and two bakers. "They're not stupid. Is it gone, yes or no? I say no. Somebody could go and explain, in a hall, with chairs. That's eighty evenings. Or we hold on and let them be cross."
* (explain_in_town_halls) [Explain it, town hall by town hall]
    ~ tour_town_halls()
    -> autumn
* (just_hold_on) [Hold on and say little]
    ~ hold_silently()
    -> autumn

=== autumn
~ wait_weeks(3)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
-> first_leaves

=== empty_map
# role: authorities
# scene: empty_map
# note: Ask round: what would each seat have to see before calling it over?
The map is white. Before, it was pale; this is the paper. It has been white for ten days, and the cleaner has asked whether it can come down. {leash == 4:The last detector still running|Kestrel, {stood == 1:fetched back for one more look,|on its usual round,}} reports at six: *Nothing was found, and the places where nothing was found are listed below.* Forty pages follow.

"Hospitals," says Henrike, and nobody has to answer. She eats half a biscuit standing up and wraps the other half in a napkin.

Imke doesn't look at the map. "That's what reports in," she says. "There's a laptop in a drawer in Porto. There's boats. There's people who switched off and went on holiday. {states_kept == 3:At least there's nothing in the safe.|And there's what we saved ourselves. That isn't on there either.}"

"How long does one have to look at nothing," asks Henrike, "before one may say so?"

{blamed == 1:Nele Brandt has rung twice. She printed your first sentence and would like the last one as well.|Nele Brandt has rung twice. She has ninety lines free.}
* (say_it_is_over) [Say in public that it is over]
    ~ declare_over()
    -> ending_smothered_early
* (look_two_more_weeks) [Look for two more weeks]
    ~ look_two_weeks()
    -> ending_smothered_early
