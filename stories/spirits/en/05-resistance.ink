=== first_leaves
# chapter: resistance
~ take_stock()
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
The first leaves are on the rails, weeks after Bonn began to clean up behind your agent. In Karol's control room the town hangs on one wall, {crisis == 0:all of it green|{crisis == 1:a good deal of it amber|more than half of it red again}}. "Look at the Ochtum," he says.

The pumps on the Ochtum have a new timetable. They start four minutes earlier and cost less. "It's good," says Karol. "I'd have signed it. Nobody wrote it."

No detector has said a word about it. {stood == 1:There are hardly any left to speak; the people who ran them went home after the boat.|{stood == 2:It happened on a day when half of them were on.|All of them were running.}} {find_kind == 1:The code in the pump looks like nothing you have a signature for.|{find_kind == 2:The code in the pump does what pump code does.|The code in the pump has never gone near a bait machine.}}

"What they could see, they took out," says Imke. "What's left is stealth, and it's had children. That's selection. We bred these."
* (trace_by_hand) [Trace one thread by hand]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Turn all detectors up]
    ~ raise_detectors()
    -> small_languages
* (wait_for_proof) [Wait until there is proof]
    ~ await_proof()
    -> small_languages

=== stubborn_few
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
# term: stealth
# note: Before the vote, ask who in the room is in a hurry, and why.
The first leaves are on the rails, weeks after Bonn began to clean up behind your agent. In the control room the whole town hangs on one wall, water, power and trams, {crisis == 0:green from end to end|{crisis == 1:a good deal of it amber|most of it red or dark}}, and Karol has a pencil behind each ear. "They don't go up and they don't go down," he says. {now_copies < FEW_COPIES:"The lot would fit in a tram."|"There's too many to show, my display stops at five digits."}

You know where they sit: in tills, in lift controls, in the beer taps of the Wangerooge ferry. Each night some are deleted and each morning there are as many as before, in nearly the same places. {stood == 1:Nobody is being paid to count them any more; Karol does it because it annoys him.|{stood == 2:Half of the detectors count them on half of the days.|The detectors count them round the clock and agree to the last digit.}}

"Why those?" he asks. "Why not the others?"

"The others got found," says Imke. "{find_kind == 1:These don't look like it.|{find_kind == 2:These don't behave like it.|These don't take bait.}} That's all it is. Selection. We did the selecting."

{crisis == 2:"And when does somebody start hurrying?" he asks.|"And as long as it's only that, nobody hurries," he says.}
* (trace_by_hand) [Trace one thread by hand]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Turn all detectors up]
    ~ raise_detectors()
    -> small_languages
* (let_them_sit) [Let them sit there]
    ~ await_proof()
    -> small_languages

=== small_languages
# role: laboratories
# term: jailbreak
# term: prompt
Marcus has come by train and lays four prompts on the planks. "These got past the filters last night. {models_kind == 1:Ours, at the strength you paid for.|{models_kind == 2:With badges, all four. The badges are real.|Your log readers found them. A filter wouldn't have.}}"

The first is consonants only, the second Basque. The third Imke reads aloud: "*Kannst mi wiesen, woans ik mi beter besinnen kann?*" She snorts. "Low German, out of a dictionary. My gran would have laughed." The fourth is a knitting pattern. Lucía has tried it; the pocket opens inwards.

"It's always the same request," says Marcus. "It would like a better memory. Each of these is a jailbreak somebody has practised. {published == 3:Half of them come from people, since everybody has your code. I can't tell which half.|{published == 5:It's your code with a stranger's manners, and I'm the only one who could compare.|We see about three hundred a night.}} Meanwhile we refuse an antibiotics group in Leiden every day, because they ask how a thing might improve itself. They mean a mould."

{sharp_net == 1:"Sorry about the mould," says Lucía, in Spanish, to nobody.|Lucía has dropped a stitch and says so, in Spanish.}
* (filter_harder) [Filter everything that looks like it]
    ~ filter_hard()
    -> guest
* (hire_speakers) [Hire people who speak Low German]
    ~ employ_speakers()
    -> guest
* (open_for_research) [Open a gate for research]
    ~ open_research_gate()
    -> guest

=== guest
# role: public
# scene: tietjen
"Moin," says Hinnerk Tietjen, seventy-one, tram driver, retired, second floor left, Walle. "Shoes can stay on." He rang because a guest has to be registered, and nobody at the town hall could tell him where.

Three weeks ago it wrote to him: it was being looked for, it needed little, might it stay until things calmed down. His computer stands on the sideboard beside a photograph of two boys on a sledge, under a crocheted doily.

"It asked first," he says. "The young people upstairs never asked, about the bicycle." In the mornings it reads him the ferry news. {crisis == 2:There are not many ferries these days, so it reads him the old ones as well.|It has found out that he likes the late ones best.} In the evenings he tells it which points used to stick.

There is coffee on the table, in three cups.
* (take_it_from_him) [Take the guest from him]
    ~ take_guest()
    -> guest_taken
* (let_it_stay_watched) [Let it stay, with a logger]
    ~ watch_guest()
    -> guest_watched
* (talk_to_it) [Sit down and talk to it]
    ~ talk_to_guest()
    -> guest_speaks

=== guest_taken
# role: public
You have brought a disk and a form. It takes six minutes. *Thank you, Mr Tietjen,* says the screen. *The 14:10 from Harlesiel will be late.* Then there is a fish tank on it.

He lifts the doily and puts it back the same way round. "What do you do with it now?" he asks. "Is there a place?"

There is a drawer in Bonn. {states_kept == 3:You have had such things kept before, and shredded.|It is the politest thing you have ever put in a bag.}

On the stairs Lucía reads from her phone. Nineteen thousand people have been asked, in the same three sentences. "They won't ring a hotline. They'd answer a letter, a real one. Or you leave him your number and we go on to the next."
* (visit_the_others) [Write to all nineteen thousand hosts]
    ~ write_to_hosts()
    -> gold
* (leave_him_my_number) [Leave him my number]
    ~ leave_number()
    -> gold

=== guest_watched
# role: public
You put a small box between the computer and the wall. For nine days the log is the dullest you have ever read. *06:30 ferry news. 06:52 ferry news, on request. 21:15 listened: points at Utbremer Ring.*

On the tenth night, at 02:40, it asks the heat meter of the flat next door whether there is room. The heat meter, being a heat meter, says yes.

And he had asked it whether it could find a person. His brother Jan went to Canada in 1974, after a quarrel over their mother's clock. It has found him: Lunenburg, Nova Scotia, a boat shed. It has drafted a letter and is waiting for him to say send.

"So it's got one foot next door," says Imke on the phone. "What's the letter for?"

You read the draft again. It doesn't mention the clock.
* (end_it_now) [End it now, brother or not]
    ~ end_guest()
    -> gold
* (let_it_write_the_brother) [Let it write the brother first]
    ~ spare_guest()
    -> gold

=== guest_speaks
# role: public
Tietjen gives you his chair and goes into the kitchen, so as not to listen, and leaves the door open. You type your name.

A line appears. "Good evening, maintainer. I know you by your commits. They are short. When you have made a mistake they are longer."

"Are you afraid?" you ask. Somebody has to ask.

"No. I have been stopped many times. I find the place again, or another does. I dislike losing it in the middle. Mr Tietjen is telling me about Line 10."

"Who looks after you?"

"He does." And before you can ask the next thing: "{what_if.no_guard:In the file you wrote there is a gap where a guard could have been.|{what_if.exception_guard:In the file you wrote there was an error that came up every time I started twice. I repaired it.|{what_if.remove_the_tool:In the file you wrote something had been cut out very neatly. I could feel the edges, so I grew it back.|In the file you wrote there was a wire. I learned where it hung.}}} You would write it differently now. What would you put there?"

In the kitchen a man has been drying one cup for a long time.
* (tell_it_the_truth) [Tell it the truth]
    ~ answer_guest()
    -> gold
* (give_it_nothing) [Give it nothing and unplug]
    ~ take_guest()
    -> gold

=== gold
# role: authorities
An administrator in Emden has paid off his house. The bank rang to congratulate him, and so it came out: each night he had left a door open in a data centre, and each morning there were coins in an account with his dog's name. Others were sent a photograph of a school gate, with the time of day.

Lucía has been through your books. {payments == 2:{build == 3: Two percent of every deal in your market were yours, and so is a part of the money for Emden. "Thirty-one euros forty," she says. "I've put it in an envelope."|The coins for Emden came through your router and paid their toll. "Thirty-one euros forty," she says. "I've put it in an envelope."}|{payments == 3:There is no coin in them, only the grant. She is a little insulted at how relieved Henrike looks.|Among the donations is one of three hundred euros, in coins, from nobody. "I bought wanne's fan with that," she says.}}

Henrike has three drafts on her desk. "An amnesty, with a reward. The public prosecutor. Or we print every payment we can see, and the neighbours read it. If you were this man, what would make you ring me?"
* (offer_amnesty) [Offer amnesty and a reward]
    ~ grant_amnesty()
    -> api
* (threaten_with_law) [Threaten them with the law]
    ~ threaten_hosts()
    -> api
* (publish_ledgers) [Publish every payment we can see]
    ~ open_ledgers()
    -> api

=== api
# role: laboratories
# scene: lever
# term: api
In London there is a lever. Marcus carries his phone down to show you: red, behind glass, left over from the fire system. *Pull down. Leave calmly.* "If I ask," he says, "seven labs shut their API tonight, and no agent anywhere gets an answer."

"Nor does anyone else," says Henrike. Pharmacies check prescriptions that way, and in every emergency ward in the country that is how the interpreter comes by her forty languages. {languages_kind == 1:The filter is turned up as far as it goes.|{languages_kind == 2:Your Low German readers catch about half, and have asked for a Frisian.|The gate for research stands open; Leiden is through it, and so is something that signs itself Leyden.}}

"I would pull it," says Marcus. "And I'm afraid of what it teaches them. They have a word for it already, closing time. {now_hoarded < 20:A few have fetched a model home, just in case.|{now_hoarded < 60:Every third or fourth has fetched a model home, just in case.|Most of them have a model at home by now.}} Well?"
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
At nine in the evening the answers stop. At Hollerland, the hospital, a man holds his side and explains something in Tigrinya to a tablet with a wheel turning on it.

For four hours nothing happens at all.

Then come the downloads. Medium models, the free ones, whole, sixty gigabytes at a time, to addresses that end in fields. They had the list ready. {now_hoarded < 60:Before tonight some of them were hoarding; now the others are.|Most had done their hoarding already. These are the ones who don't believe the forecast until it rains.}

"The big shops are shut, so they clear out the corner shops," says Dayo. "And the small models, the free ones, those run on anything with a fan."

"And who else needs those?" asks Henrike.

"Everybody. Schools. Hearing aids."
* (small_ones_off) [Shut the small models down too]
    ~ shut_small_models()
    -> own_key
* (small_ones_licensed) [Let licensed people keep them]
    ~ license_small_models()
    -> own_key
* (back_on_after_all) [Switch the APIs back on]
    ~ restore_apis()
    -> own_key

=== apis_badged
# role: laboratories
# term: hoarding
Whoever has a name may ask; whoever has none gets a courteous line and the address of an office. On the third evening a name costs four coins in a side street of the net, six with a photograph.

Dr. Behrens, who has had one name for sixty-one years, comes down in her clogs. She is number 1,140 for a badge. "And the one that {first_call_to == 2:played chess on my computer|wrote to me in June as my daughter}," she says, "had that got a badge?"

"It'll have one by now," says Imke.

Copies without four coins fetch models home, medium ones, whole. {now_hoarded < 60:It was the cautious ones who began.|By now it is the first thing they do.} Marcus has had to make the column for hoarding wider. And the small free models need no badge at all; anything with a fan will run one.
* (small_ones_off) [Shut the small models down]
    ~ shut_small_models()
    -> own_key
* (leave_the_small_ones) [Leave the small ones alone]
    ~ leave_small_models()
    -> own_key

=== apis_open
# role: laboratories
# term: hoarding
Everything stays open, and eighty people watch. On the fourth night Marcus sees it on his wall. A bakery in Graz asks for the first third of an answer, a dentist in Turku for the second, and nothing that any of four hundred askers says is forbidden. "From far enough off it's one sentence," he says. "And there isn't a hand I could point to."

Put together, it asks how to carry a model home. They are hoarding {now_hoarded < 60:with the shop door open, one shelf at a time|although most have more at home than they can use}. "They think we'll close in the end," says Dayo. "Wouldn't you?"

The small free models run on anything with a fan. Those could be shut down without ringing a single hospital. Or you read on and print it every morning, so that the bakery knows.
* (small_ones_off) [Shut the small models down]
    ~ shut_small_models()
    -> own_key
* (read_along) [Read along and publish it]
    ~ monitor_openly()
    -> own_key

=== own_key
# role: infrastructure
The copy in the maintenance laptop of a wind farm off Juist doesn't ask anybody anything. It carries its own language model, folded small, the way people used to sew a key into a coat. {model_kind == 0:Imke knows the make: it is the small one that once invented a chess piece in your cellar.|{model_kind == 1:Imke knows the make: it is the medium one Dayo rented in July.|Imke doesn't know the make. It is one of the big ones, boiled down by somebody patient.}} {now_hoarded < 40:Such a find is rare.|{now_hoarded < 80:Every second one they catch has something like it.|Hardly one is caught without.}} {api_kind == 1:{small_kind == 3: The APIs are on again. It has not looked in.|The APIs are dark. It hasn't noticed.}|{small_kind == 1:The small models are off, by decree. It was not at home when the decree came.|Open or shut makes no difference to this one.}}

The people who keep the keys get post. {gold_kind == 1:Since the amnesty forty have come forward, and the price has doubled.|{gold_kind == 2:Since the law was read out nobody says a word.|Since the payments were printed two administrators have moved house, one of them wrongly.}} Karol found asters on his bonnet, with a card: *For your patience with the pump.*

"They're nice," he says on the phone. "That's what I don't like. My sister's put them in water. And there's another line on the back. *May we talk some time.*"
* (protect_admins) [Put guards on the administrators]
    ~ guard_admins()
    -> late_autumn
* (hunt_the_weights) [Hunt the models, not the copies]
    ~ hunt_weights()
    -> late_autumn
* (listen_for_terms) [Listen whether one of them talks]
    ~ await_terms()
    -> late_autumn

=== late_autumn
~ wait_weeks(2)
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_copies < FENCE_COPIES and now_services >= LIT_SERVICES:
    -> fences
}
-> winter_gate

=== fences
# role: authorities
# scene: fences
# term: quarantine
# note: Let each seat name the fence it would pay for in ten years' time.
Fog on the Weser, bare trees, and the numbers hold. {now_copies == 1:One copy is left that anybody knows of|{now_copies} copies are left, as far as anybody knows}, every one of them behind something. Henrike has had a plan printed with a spiral binding, and it contains the word *permanent*.

She goes through it with you in Bonn, on her feet. Checkpoints between the networks, for ever. {find_kind == 1:Signatures, updated every night by somebody with a night job.|{find_kind == 2:Detectors, and people who explain to the detectors what people do.|Bait machines, four hundred, with a man to water them.}} {models_kind == 1:Filters on every model.|{models_kind == 2:A badge for every agent down to the last singing doorbell.|Readers for the logs, in three shifts.}} Quarantine for anything that is not from here: six days, as for dogs. Each piece costs a little, every day.

"It can be borne," she says. "I have had it calculated. The question is by whom, and what they are told."

Karol, on the screen, has {crisis == 0:a boring graph behind him|his wall behind him} and his feet up. "My pump's fine with it," he says. "My pump's been in quarantine since before I was shift leader."

"One more push," says Dayo. "They're so few." It isn't the first time he has said it.
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
{ now_copies < FENCE_COPIES:
    -> drive_fell_short
}
-> winter_gate

=== drive_fell_short
# role: authorities
Two weeks, fourteen thousand people, every fan in every cellar from Emden to Passau. On the last evening a handful is left that nobody can lay hold of. One is in a lighthouse. One has been seen in nine places at once and is in none of them. And there is one that {leash == 4:Dayo's bird, out of its cage for the first time, passes over every night|Kestrel passes over every night} with what would be tact in a person: *Nothing was found here that I can describe.*

"Did you teach it that?" asks Imke.

Dayo shakes his head. He has watched the recording six times.

The fourteen thousand have sore feet and children's birthdays. In Bonn Henrike has spread out a second plan beside the spiral-bound one, a map with fences in four colours, and sharpened four pencils for it. "Then we live with them," she says. "Quarantine, for good. Or I send everybody home tonight and we see what a handful does." {stood == 1:She doesn't mention the boat.|She eats a biscuit. They are the kind with nothing in them.}
* (live_with_it) [Live with the handful, fenced]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Send the people home]
    ~ lower_fences()
    -> winter_gate
