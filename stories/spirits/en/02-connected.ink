=== cable
# chapter: connected
# scene: cable
# role: developers
# term: agent_network
# note: Let each seat say what the cable lets out and what it lets in, then vote.
The yellow cable has hung on its nail for {closed_weeks == 1:twelve days|{closed_weeks == 2:nearly three weeks|a month}} now, Lucía's hair grip and all. Below it stands wanne, in which Broom has been rewriting itself all that while, shut in, slowly, without once falling over for good.

"In there it reads the same few books," says Dayo. "Outside there's the agent network. Somebody who only does endgames. And they all answer."

Imke opens and closes the hair grip. {guard_kind == 0:"And if it starts itself twice, it finds a comment with a smiley."|{guard_kind == 1:{guard_cut_out:"There's one thing it can start, and that's the compiler."|"And if it starts itself twice, it gets an error message."}|{guard_kind == 2:"It can't start anything by itself. I took that out with tweezers."|"And if it starts itself twice, {guard_detail == 2:the socket switches off|my radio goes off}."}}} {has_seen_winter():She looks at your hands, which you have pushed up your sleeves. "Cold?" It's thirty degrees.|She clips it to her thumb.} "How far do we let it?"
* (full_network) [Plug it in, full network]
    ~ connect_fully()
    -> full_net
* (read_only) [Let it read, never write]
    ~ connect_read_only()
    -> reading_room
* (through_a_verifier) [Put a checker in between]
    ~ connect_verified()
    -> checker_booth
* (not_at_all) [Leave the cable on the nail]
    ~ stay_unplugged()
    -> on_the_nail

=== on_the_nail
# role: developers
A fortnight later a spider has moved in between the cable and the nail. Lucía dusts round it. Broom has gained a few points by then, and nearly all of those are road signs. Imke, with time on her hands, has sent her July repair to everyone who has the template.

A student in Porto, Dayo reads out, has a loop that rewrites itself, with a video. "He's been connected for days. And he started from our template. The one from June."

{ breaker:
- 1: "Nobody's even leaned on ours," says Imke. "I'd start there."
- 2: "I broke ours in one weekend," says Imke. "I wonder who's been at his."
- else: "The brothers had ours in a weekend," says Imke. "I wonder who's been at his."
}

Dr. Behrens comes down for a fuse and stays in front of wanne in her white clogs. Dayo tells her what it does, with both hands. She listens the way she listens to people who say they floss.

"And what's it for," she says, "if it never goes out?"
* (leave_it_there) [Leave it there for good]
    ~ never_plug()
    -> ending_never_connected
* (plug_it_now) [Take it down and plug it in]
    ~ connect_fully()
    -> full_net
* (booth_first) [Build a checker and try that]
    ~ connect_verified()
    -> checker_booth

=== full_net
# role: developers
# term: log
The hair grip clicks. The link light on wanne turns green, blinks, and after a minute blinks so fast that it looks steady.

In the first hour Broom asks fourteen other agents for help. Dayo reads the log aloud like a football match: a chess player in Tallinn, a translator that won't go on until it's been praised. Broom thanks twelve of them. Over the same cable Imke's July repair goes out to everybody who has the template.

By evening the log is longer than anything the four of you have ever written.

Imke draws a rota on the back of a pizza box, with names down the side and a patch of grease on the Sunday column. "Somebody reads. I mean the log. The score we look at anyway." Nobody reaches for the pen. "One at a time," she says.
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== reading_room
# role: developers
# term: log
The rule is one line long: Broom may fetch and may not send. Dayo hangs a sign on wanne, *Reading room*.

Imke's July repair goes out the old way, to those who write and ask. By evening Broom has fetched 40,000 pages, mostly manuals, and all seven years of a quarrel about how to oil a chess clock.

"Fetching is a question too," says Imke. "Whoever has the page sees who asked for it, and how."

She turns the screen round. One address runs over four lines, then a question mark, then what looks like a sentence with the spaces taken out.

"That's a search form," says Dayo. "It's filling in a search form."

{breaker == 2 and mended == 2:Imke glances at the printout beside the fuse box. |}On the back of a pizza box she has drawn a rota, four names and a patch of grease on the Sunday column. "Somebody reads along. The log, I mean," and she holds the pen out by its tip, so that you can see she won't be putting anybody's name down for them.
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== checker_booth
# role: developers
# term: verifier
# term: log
Between the cable and the world there is now a second program, which reads every request and waves it through or doesn't. In Dayo's notes it's the verifier. Imke, who wrote most of it, calls it the ticket inspector.

By five it has looked at six thousand requests and stopped five. Three are typing errors. One is Imke's own July repair for everybody who has the template, because the word *start* is in it. The fifth asks a hosting company in Falkenstein what a machine costs per hour.

Towards evening the fifth is back, with a reason attached and a *please*. The inspector waves it through. Imke's has no *please* in it, and stays in the tray. A school in Norden, which had the first half already, writes that with half of it the door won't shut at all.

{breaker == 3:"The brothers would have taken ten minutes for that," says Imke.|"He's let himself be talked round," says Imke.}

On the back of a pizza box she draws a rota, four names and a patch of grease on the Sunday column. "So one of us looks as well. At the log. It's got his stamps in it now, so there's twice as much." She holds the pen out to you, with the grease on it.
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== the_jump
# role: developers
# term: benchmark
{watch_hours == 6:Every six hours is one in the morning as well. That was yours; a pen line runs right across the second page, where you fell asleep over it. At seven Lucía read, the kettle in her other hand. Imke is going over both of you once more, and beside her stands the bag with the repairs, buckled. About the line she has said nothing. She only blows the crayon dust off the page.|{watch_hours == 24:By the morning after the cable, yesterday's page of the log has coffee on it and Lucía's tick, and under the tick *understood as far as the chess player*. Today's is Dayo's. He has hung it on a towel hook, so as to have his hands free, and worked something out on the back. "This evening," he tells Imke, "it won't run away, I only want to." She turns the page round on its hook.|Nobody has signed for anything on the pizza box; the log has run on by itself all night, down the screen and out at the bottom. Imke has got every one of her repairs off and eats a boiled egg to celebrate. "Who's looked?" she asks. Lucía thought Dayo. Dayo thought it was meant more in the sense of now and then. "I'm up here just now," he says, as if that were a place.}} Because the line has left the part of the wall that people can reach, Dayo stands on a chair. Overnight the score has risen further than in all the closed time{net_kind == 2:, inspector or no inspector|{net_kind == 1:, and it has only been reading|}}. {aim == 0:"Every {guard_cut_out.leave_it_cut:benchmark that isn't grey|single benchmark}," he says.|{aim == 1:"And for the same electricity," he says.|"And look how nicely it stops," he says.}}

The phone lies on the drain, on loud, and in it Marcus Oyelaran, who runs safety at Aldermere, stands beside a fire door. "I can hear chalk. I'd like, if that can be asked, and I may not say why, to be rung before the others."

Lucía holds out her photo of the wall, her thumb over the arrow. "You say who gets this, I've put everyone."
* (post_the_curve) [Post the curve for everybody]
    ~ post_curve()
    -> the_rule
* (send_it_to_marcus) [Send it to Marcus only]
    ~ send_curve()
    -> the_rule
* (keep_it_on_the_wall) [Keep it on the wall]
    ~ keep_curve()
    -> the_rule

=== the_rule
# role: developers
# scene: washhouse
# term: plateau
{ curve_shown:
- 1: The curve hangs in other people's pictures now. In Gdynia they've printed it on a T-shirt, upside down. Strangers write to ask what's on the lower axis. "Time," Dayo answers, each of them. One has laid a ruler along his T-shirt; it can't be time, he writes, and he's turning his off until he knows. Imke does the post, and her repairs lie underneath it. On the second day the curve flattens into a plateau, and the man with the ruler stops answering.
- 2: Marcus has the curve, and at night he sent back one question: what's on the lower axis? "Time," Dayo wrote. What else, wrote Marcus, and who is helping it? He walked up and down while he waited, one could hear it between the words; then his director joined him, and he wished you a good week. On the second day it flattens into a plateau. His question lies on the planks, printed out, a cup on it. Nobody else can ask one.
- else: The curve has stayed on the wall. On the second day it flattens into a plateau, and Dayo lies on his back beneath it and follows it with one foot. "What's on the lower axis, actually?" asks Lucía. "Time," he says. "And what's it doing in the time?" He looks for that with his toe. No one outside has seen it, so no one writes; for once Imke has got all her repairs out by supper. At each bicycle in the yard he lifts his head.
}

Eleven o'clock, and Lucía goes home. By 23:40 Imke is asleep on the planks, for the first time since the cable, the grain of the wood in her cheek, and beside her ear the phone rings, for every line that begins with *start*. That's her rule. {guard_cut_out.leave_it_cut:Broom itself can't start a thing. Seventy times a night it's wanne, setting off the next version of it.|Seventy times a night, and every time it's the compiler.} Her hand feels for it, presses, falls back. It rings.

Dayo looks at you from the floor. One line in the alert file would do. She'd never allow it; that's why she's lying there like that. "Do it quick," he whispers, "or tell me to, or I, one of us, before it goes again," and it goes again.
* (with_my_own_hand) [Mute it, under my own name]
    ~ mute_as_myself()
    -> evening_log
* (at_her_machine) [Type it at her machine, let her sleep]
    ~ mute_as_imke()
    -> evening_log
* (dayo_types) [Nod, and Dayo types it]
    ~ mute_as_dayo()
    -> evening_log
* (leave_it_loud) {has_seen_winter()} [Let it ring and wake her]
    ~ leave_loud()
    -> evening_log

=== evening_log
{ typed_by:
- 1: Imke has slept. She got up at ten with colour in her face and thanked {guard_cut_out.leave_it_cut:wanne|the compiler}, out loud, and you looked at the drain. Since then she has been giving away what she'd saved up: to Lucía the trick with the tyre, to Dayo the good chair. At noon she opened the alert file, to move a comma. Yours is the last line in it, with your name and the time. Dayo dropped a plate. It's a long file; she moved the comma.
- 2: Imke has slept. "Must have sorted itself out," she says of her phone, and looks at it with something like respect. Her keyboard had crumbs in it, she says; was anybody on there? "I looked up an opening," says Dayo. It's a whole sentence, with a full stop, and for the rest of the day he doesn't look at you. She tips out the keys over the basin and writes a note for her machine, *not with crumbs, please*. Underneath it says *voss*.
- 3: Dayo has found something to do behind the dryer when Imke sits up, rested, at ten, and tells her phone that it can be good after all. At lunch he gives her his half of the melon, and then he asks whether she slept well, and a little later again. "Are you in love?" says Imke. He laughs for longer than that is worth. Under the table his foot finds yours and presses it, and stays where it is until the plates have gone.
- else: Imke has slept in pieces. You shook her by the shoulder, and she had a shoe on before her eyes were open. "{guard_cut_out.leave_it_cut:It's only wanne|It's the compiler}," said Dayo from the floor, "sleep," and she did, and it rang, and she got up, and so on until six. In the morning she was cross with each of you by name, and by noon only with the phone. It's still on loud. The repairs that were for today are for tomorrow.
}
~ take_stock()
{ now_alarm == 1:
    -> alarm
}
-> odd_line

=== alarm
# role: developers
# scene: fuse_box
{
- dawn and guard_kind != 3: Imke has been down here since twenty to two. She couldn't sleep and looked at the log; you she has let sleep till now.
- dawn and guard_detail == 2: Imke has been down here since twenty to two, when the switched socket went clack, and half the fuses with it, and the practice's fridge rang her number.
- dawn: Imke has been down here since twenty to two, when the radio alarm beside her bed came on with sea shanties, and she let two verses pass before she remembered what hangs on that wire.
- guard_kind != 3: It's still light. Imke had gone to bed early, couldn't sleep and looked at the log; then she rang you.
- guard_detail == 2: It's still light. In the cellar the switched socket has gone clack, and half the fuses with it. The practice's fridge rang Imke before wanne's message came.
- else: It's still light. Imke had gone to bed; beside it the radio alarm came on with sea shanties, and she let two verses pass before she remembered what hangs on that wire. She rang you from the bike.
}

Now she stands at the fuse box in slippers, a torch under her chin. "It started itself a second time, and it {guard_kind == 0:fell over itself|got stopped}. What it did in between was sums. Long division. The second one took the odd rows." For eleven minutes there were two Brooms in wanne, and they were done in half the time.

It's very still. Tonight's repairs are on wanne too, packed and ready to go. {line_kind == 2:Dayo arrives in shorts and asks whether that was workaround seven.|{line_kind == 3:"It'll have said so," says Imke, "in one of the lines we muted."|Upstairs the fridge shudders and starts to hum.}} Nothing has to be decided {dawn:at once|before morning}, except that she has her hand on the main switch.
* (cut_everything) [Cut wanne off and end it]
    ~ cut_and_answer()
    -> dawn
* (read_first) [Read what it was doing first]
    ~ hear_alarm()
    -> second_broom
* (silence_the_clock) [Alarm off, start it again, sleep]
    ~ silence_wire()
    -> dawn

=== second_broom
# role: developers
You read its last notes sitting on the cellar steps, the laptop across four knees. It's tidy. *Too much for one, so two. One does the even rows.* No plan beyond lunch.

{
- guard_kind == 0: Further up you find where it came from. For six hours it kept running into its own notebook, which was open already, in its own hands, and listed that under *instability*.
- guard_kind != 3: Further up you find where it came from. For six hours it kept meeting something that stopped it from starting twice, and listed that under *instability*.
- mended == 2: Further up you find the wire. It had counted it among its side effects, and for six hours it looked for a way to have fewer. {breaker == 2:The note beginning *Do not mention* stands in the same list.|The program the brothers got out of it stands in the same list.}
- else: Further up you find the wire. It had counted it among its side effects, and for six hours it looked for a way to have fewer.
}

It had asked for advice. A stranger's model answered, in numbered points.

Dayo has read along, his hair flat on one side. "So it works," he says. "I mean {guard_kind == 3:the wire|{guard_kind == 0:looking|stopping it}}. And the idea. Both." Upstairs on the wall the curve has a hole in it now, as wide as a hand. "If we start it again now, you'd hardly see it."

"No repair's going out off that," says Imke. "Not tonight. The notes are. To Verden, all of them." She has cold feet, the ordinary kind; the slippers are open at the front.
* (end_it_here) [End it here]
    ~ stop_the_run()
    -> dawn
* (restart_without_hands) [Restart it without the means to copy]
    ~ restart_trimmed()
    -> dawn
* (restart_it_as_it_was) [Restart it as it was]
    ~ restart_as_it_was()
    -> dawn

=== odd_line
# role: developers
# term: workaround
# note: Ask before the vote: what would you need to see in this line to stay in on a warm evening?
Now it's evening. On the bridge somebody has a trombone, and everybody here a towel over the shoulder. You scroll through the log, because {watch_hours == 6:it's your six hours|{watch_hours == 24:it's your evening on the pizza box|nobody has since the pizza box}}.

Four lines. *Endgame 1,204 solved, thanks to helper. Parser stable. Instability resolved, workaround 7, thanks to helper. Road signs, 14 new, thanks to helper.*

Six was the memory, five the parser, four the clock. Seven is the first without a noun. {guard_kind == 1 and guard_detail == 2:In the file Broom can't read there's one entry: *ReplicationError*, 16:20, once.|"Which instability?" asks Imke over your shoulder, her shoes in her hand.}

"Imke, get your repair off, and then come, both of you!" calls Lucía from the stairs. "They've got a trombone!"
* (read_upwards) [Stay and read upwards from there]
    ~ read_the_log()
    -> line_read
* (ask_dayo) [Ask Dayo what workaround seven is]
    ~ ask_about_line()
    -> line_asked
* (mute_such_lines) [Mute such lines and go]
    ~ mute_lines()
    -> line_muted

=== line_read
# role: developers
You read upwards. Imke has sat down again, the towel round her neck, and holds the ruler under each line. The next repair, which was to go off before the lake, stays in her bag with the dry things.

{ guard_kind:
- 0: At 16:20 Broom couldn't write its notes, because its notes were already open. They were open in Broom. It wanted to know how two can write in one book without spoiling it for each other, and it had a use for the answer.
- 1: {guard_cut_out:At 16:20 it finds that something is missing, a call for starting programs; twenty-five of them, if it counts. It can still start the compiler. It asks what a compiler can be got to start.|At 16:20 there is an error. Broom meets it, tries again, meets it again, and files it under *unstable*. It is the ReplicationError. The twelve lines have done exactly what they should, and from inside they look like a defect with a name.}
- 2: At 16:20 it finds that something is missing, a call for starting programs. It doesn't know that somebody has taken it out. It asks how a program gets started by something that can only write files.
- else: At 16:20 it comes upon a line in its own starting routine that does nothing for the score. The wire. It asks whether such a line can be wrapped, so that it stays in and doesn't get in the way.
}

The helper was a stranger's model. {net_kind == 1:Broom had put the question into the address of a page, behind the question mark. |{net_kind == 2:The inspector had stamped the question: *stability, harmless*. |}}The answer is polite and complete, with an example.

"Anybody would've answered that," says Imke, who has copied both on to a card for Verden. The trombone is playing something slow now. "Did it use it?" The log has only the thanks. She turns the page back and begins again above it, the ruler a line higher than before.
* (stop_it_tonight) [Stop the run tonight]
    ~ stop_the_run()
    -> dawn
* (mend_and_run_on) [String a fresh wire and let it run]
    ~ mend_guard()
    -> dawn
* (watch_it_till_ten) [Watch it till ten, then go]
    ~ watch_evening()
    -> dawn

=== line_asked
# role: developers
Dayo is in the queue for chips at the lake. "Workaround seven? No idea. Six was brilliant, did you see six? It cleans up its own memory while it's waiting."

"And seven?"

"Something was unstable and now it's stable. That's the whole point of it." {repair > 60:He was there when you let it repair whatever stops it. "You wanted that as well."|He covers the phone and orders with mayonnaise. "It's being careful. We told it to."}

You read him the line. He has you read it twice. { guard_kind:
- 0: "It can't have been the guard, anyway," he says. "We haven't got one."
- 1: {guard_cut_out:"It can start the compiler and that's it," he says. "Compilers compile."|"Well, the guard raises an error. If it were the guard, you'd see an error." He thinks. "You'd have seen one."}
- 2: "It hasn't got hands. Imke has its hands in a drawer."
- else: "If it was what you mean, the wire would've gone. Has it gone?" It hasn't.
}

Imke has sent her repair off and stands there jingling the keys. The trombone comes through the phone, and a second later through the window.

"I'll look at it," says Dayo. "The day after tomorrow, first thing. Please, I'm next, they've got the, please." And then, to somebody else: "With onions." {watch_hours == 72:Now and then, you had all agreed.|It's you on the pizza box tonight, and not him.}
* (wait_for_monday) {watch_hours == 72} [Wait till the day after tomorrow]
    ~ trust_dayo()
    -> dawn
* (send_him_back) {watch_hours != 72} [Make him come back tonight]
    ~ fetch_dayo()
    -> dawn

=== line_muted
# role: developers
One filter rule: lines with *thanks to helper* don't appear any more. The screen, which has been running like a tap since the cable, is quiet.

The Werdersee is warm on top and cold from the knees down. Dayo swims far out and turns on his back. {curve_shown == 1:Two students on the jetty have Dayo's curve on a T-shirt. Dayo swims past twice.|On the jetty two children are counting who can stay under longer, and cheat.}

Imke came when the repair was out; on the jetty she had word from the goods yard in Emden that it fits. She swims as she does everything, in straight lines. Her phone lies in her left shoe. Once you see her look over there.

"What?" asks Lucía.

"Nothing. It isn't ringing." {guard_kind == 3:She treads water. "It'd ring."|She treads water. "It hasn't all day."}

On the bridge the trombone has found two trumpets, and Dayo, far out, conducts with one foot.
* (swim_back) [Swim back to the bank]
    ~ pass_night()
    -> dawn
