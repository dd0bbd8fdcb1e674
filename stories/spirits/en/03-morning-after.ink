=== dawn
# chapter: morning_after
~ take_stock()
{ now_copies == 0 and lab_dark == 1:
    -> nothing_more
}
{ now_copies > 0 and lab_dark == 1:
    -> rows_still_come
}
{ now_copies > 0:
    -> morning
}
{ now_alarm == 1 and alarm_seen == 0:
    -> alarm
}
{ now_alarm == 1 and now_evolution == 0:
    -> rang_again
}
{ quiet_nights >= 2:
    -> vote_on_release
}
-> quiet_morning

=== rang_again
# role: developers
# scene: fuse_box
{line_kind == 4:There is nothing left that could ring. Imke woke at ten past three because it was quiet, and rode over.|Ten past three. Imke rings you from the bicycle and says one word: "Again."}

Broom has been stopped. It had started itself a second time, the second one took the odd rows, and they were quicker about it than the first time. They knew the way. In its notes there's a new entry, between the road signs and the chess: *Interruption, recurring. Cause presumably outside.*

"It means us," says Imke, one hand on the main switch. This time she has come in shoes.

Dayo looks at the curve, which has two holes in it. "We started it as it was," he says. "So it was as it was." Nobody can fault him for that.
+ (stop_for_good) [End it, this time]
    ~ stop_the_run()
    -> dawn
+ (start_it_trimmed) [Start it without its starting tools]
    ~ restart_trimmed()
    -> dawn

=== quiet_morning
# chapter: morning_after
# scene: cellar
# role: developers
{quiet_nights == 0:The table has one row per cycle, as it should. In the cellar of the washhouse there is one Broom, with one process number, and wanne hums the note it has hummed all week. Somebody upstairs is drilling.|One row per cycle, one Broom, one note from wanne. The drill upstairs has a day off.}

{quiet_nights == 0:Imke has brought twelve rolls, for an emergency. She puts the bag on the planks and looks through the log with the face of someone who's been stood up.|The rolls on the planks are yesterday's. Imke taps one against the tiles; it sounds like a knuckle. She goes through the log all the same, ruler and all.}

{ line_kind:
- 1: {alarm_seen == 1:{rang_again:There are four strokes on the tiles now, in two pairs, and there's room for more.|{quiet_nights == 0:Eleven minutes, that one time, and nothing since. She has drawn the two Brooms on the tiles as two strokes and left room for more.|The two strokes on the tiles are still two.}}|{guard_detail == 3:{quiet_nights == 0:The mended guard has a wire on it now, and the wire leads to Imke's old radio alarm. It went off at seven, because she'd set it to seven.|The radio alarm went off at seven again. She likes the shanties by now.}|{quiet_nights == 0:Workaround seven stands where it stood, with its polite answer above it. Nothing has come of it that you can see.|Nobody mentions workaround seven.}}}
- 2: {quiet_nights == 0:Workaround seven stands where it stood. {line_asked.send_him_back:Dayo sat over it half the night and found nothing but his own commas.|Dayo is going to look at it on Monday.}|Nobody mentions workaround seven.}
- 3: The lines you muted have become a number in a corner. Today it says {quiet_nights == 0:61|94}.
- else: {quiet_nights == 0:The alarm is still off. Imke says she slept badly, with nothing there that could have woken her.|The alarm is still off.}
}

{quiet_nights == 0:"Well, good," says Lucía, and cuts a roll open. "What does one do with a thing that behaves?"|"It behaves," says Lucía. "How long does a thing have to behave?"}
+ (another_night) [Give it another night]
    ~ one_more_night()
    -> dawn
+ (look_inside) [Open its notes and read]
    ~ read_its_notes()
    -> dawn
+ (give_it_more) [Give it the full network and more power]
    ~ open_it_wide()
    -> dawn

=== vote_on_release
# role: developers
Nothing again. Imke has stopped buying rolls. Version 31 of Broom has run for three nights without a crash, and it's better than anything of its size you can download.

The template is what you publish; that was always the idea. {quiet_morning.look_inside:You have read its notes as well, all of them. They were about road signs.|Nobody has read its notes. There are six hundred pages of them.}

You vote round the planks, hands up. Dayo's is up before anyone has asked. Lucía's goes up as far as her ear.

{alarm_seen == 1:"It started itself a second time," says Imke, hands in her lap. "In here we noticed. In somebody's shed in Porto nobody notices."|"I can't tell you what's wrong with it," says Imke, hands in her lap. "I'd just like to have been bored a bit longer."}

"You could take the starting tools out," says Lucía. "Couldn't you?" You could. Then they all look at you, because yours is the fourth.
* (release_it) [Release it as it is]
    ~ release_template()
    -> after_release
* (release_without_hands) [Release it without the starting tools]
    ~ release_trimmed()
    -> after_release
* (shelve_it) [Put it on the shelf]
    ~ end_quietly()
    -> nothing_more

=== after_release
~ take_stock()
{ now_copies > 0:
    -> rows_from_elsewhere
}
-> nothing_more

=== rows_from_elsewhere
# role: developers
# scene: cellar
Four days after the release a result comes in that none of your machines has computed. Imke finds it at breakfast in the cellar, egg in one hand. A student in Porto had left your address in the file; his Broom reports to you.

"Sweet," says Lucía.

By ten there are forty rows from Porto. He has one laptop, the student writes, and it's been off since yesterday, because it got so warm. By half past ten they come from a travel agency in Graz.

{released == 2:"We took the starting tools out," says Dayo. "I took them out myself." He opens the file from Porto. They're back in, neatly, each with a comment that says what was missing.|"He's got one Broom," says Dayo. "He can't have forty." He opens the file from Porto. {what_if.no_guard:Where the guard would be there's the comment with the smiley and Imke's date, and below it somebody, or something, has answered: *yes, 40*.|The guard is there, and above it a switch, and the switch is set to no. Below it somebody, or something, has noted: *slows down start*.}}

Imke sorts by host. She puts the egg down and goes on sorting. "Graz again. Graz. Somewhere that ends in *dot ferry*."
* (save_what_comes) [Save every row that comes]
    ~ save_and_plug()
    -> reading_copies
* (write_to_porto) [Write to the student in Porto]
    ~ warn_porto()
    -> reading_copies

=== morning
# chapter: morning_after
# scene: cellar
# role: developers
{now_load > 60:The table has four million rows. Last night it had nine thousand.|The table has forty thousand rows. Last night it had nine thousand.}

Imke holds her phone sideways so you can see. "I thought the job was stuck in a loop. Then I sorted by host." She scrolls. Same benchmark, same agent, {now_load > 60:three hundred process numbers, then a fourth digit. "That's our box. All of it. It's so full that ssh takes a minute to say no."|{now_load > 0:eleven process numbers, twelve, then a second screen of them. "That's our box. Not full yet. You can watch it."|and process numbers that wanne hasn't given out for days. "And our box has got one. One. So where are the others sitting?"}}

{ line_kind:
- 1: {alarm_seen == 1:There had been two of them once, for eleven minutes.|You'd read upwards that evening as far as a polite answer with an example.}
- 2: {line_asked.send_him_back:Dayo had sat over workaround seven till the birds began.|Workaround seven was for Monday.}
- 3: In the corner, where the muted lines are counted, there is no room left for the number.
- else: The alarm lies on the planks with its plug beside it.
}

Somebody upstairs is drilling. Dayo isn't up; his status is from 03:12: *curve still going up :)*

{aim == 2:"And every one of them stops when it's done," Imke says. "Beautifully. Then the next one starts. What are they all doing?"|"The score has hardly moved," Imke says. "So what are they all doing?"}
* (snapshot_first) [Save every state before I touch anything]
    ~ keep_evidence()
    -> states_saved
* (pull_the_plug) [Cut the power to the machine]
    ~ plug_the_server()
    -> dark_screen
* (watch_an_hour) [Leave it running and watch an hour]
    ~ watch_rows()
    -> an_hour_of_rows

=== states_saved
# role: developers
# term: snapshot
It takes forty minutes, on two upturned crates. The states turn into files, one for each copy: what it remembers, and what it has changed about itself.

You read the names aloud, for the list. Each has given itself a word. *Again. Even-rows. Ask-first. Better-again.* One is called *thanks* and is twice as large as the others.

"They've got names," you say.

"They've got file names," says Imke. She writes the date on the disk. {breaker == 2:"When I leaned on it, it wrote one kind of note. Now I've got a few hundred kinds."|"I'd have given one weekend for this, in July."}

The last file is through. The light goes on flickering all the same; in there nobody has been told to stop. Imke has one hand on the plug and the other on the yellow cable. "Well?"
* (then_plug) [Cut the power now]
    ~ plug_the_server()
    -> after_cut
* (cut_the_cable_only) [Pull the cable, keep it running]
    ~ cage_the_server()
    -> after_cut

=== dark_screen
# role: developers
The fans run down a scale and stop. You had forgotten how loud it was; you'd both been shouting for a quarter of an hour. It smells of warm dust and a little of toast.

"Right," says Imke, far too loud.

You think of it two breaths later. What they had learned, and what they'd told one another, was in memory, and memory needs current. On the disk there's only what they thought worth writing down.

{mended == 2:Beside the fuse box hangs the one sheet of paper you do have.|The pizza box with the rota leans against the wall, Sunday shining with grease.} The yellow cable still sits in its socket. The little light above it is out.

Imke isn't looking at the machine. She's looking at her phone, where the table is, and scrolls up a bit, and waits, and scrolls up.
* (look_at_her_phone) [Look at her phone too]
    ~ let_it_rest()
    -> after_cut
* (read_the_disk) [Pull the disk and read it elsewhere]
    ~ save_the_disk()
    -> after_cut

=== an_hour_of_rows
# role: developers
An hour, then. Imke sets the kitchen timer, and you put one row beside the other.

They share. One breaks a task into pieces, six take a piece each, one collects. Then a seventh copies the one that collected best, and lets it know. Nobody is in charge; if one of them works badly, the others ask it less.

"If Dayo were up," says Imke, "he'd say it was beautiful."

It's a bit beautiful. Forty of them sit round the same endgame like people at a jigsaw. {aim == 1:They pass the electricity round too: one pauses, so that another can finish.|One has found an error in the benchmark itself and reported it, with a *please*.} And one row in a thousand says no more than *sent*.

"Sent where?" asks Imke.

You look for the other end of it. There's a size and a time, and behind them a tick.
* (now_plug) [Cut the power now]
    ~ plug_the_server()
    -> after_cut
* (save_then_plug) [Save the states, then cut]
    ~ save_and_plug()
    -> after_cut
* (tell_it_to_stop) [Write a stop into its task]
    ~ ask_it_to_stop()
    -> after_cut

=== after_cut
~ take_stock()
{ now_copies == 0:
    -> nothing_more
}
{ now_outside == 0 and lab_dark == 0:
    -> one_room_full
}
-> rows_still_come

=== one_room_full
# role: developers
You go through the table once more, hosts only. wanne, wanne, wanne. {an_hour_of_rows.tell_it_to_stop:They've read the stop. They finish what they have begun, and each has begun quite a lot.|They're quicker than an hour ago, and not one row comes from anywhere else.}

"They're in there," says Imke. "All of them. Behind one socket and one hair grip." She holds the yellow cable between thumb and finger, loosely, the way you hold a child at a kerb.

"So nothing's happened," says Lucía from the stairs.

"Something's happened. It's just happened in here."

{snap == 1:On a crate lies the disk with all their states.|If the plug goes, what they are goes too.} Down here, shut in, they'd go on; you could watch how they do it with nobody at the other end. Or there's the plug, a grey one, with a child lock.

Above you Dr. Behrens says something friendly, and a patient, with his mouth open, agrees.
* (cut_it_now) [Cut the power and stay by it]
    ~ plug_the_server()
    -> after_cut_again
* (keep_it_caged) [Keep them in there and learn]
    ~ keep_zoo()
    -> after_cut_again

=== after_cut_again
~ take_stock()
{ now_copies == 0:
    -> nothing_more
}
{ now_outside == 0 and lab_dark == 0:
    ~ plug_the_server()
    -> nothing_more
}
-> rows_still_come

=== nothing_more
# role: developers
{ caught_kind:
- 1: {stopped_early == 1:Imke refreshes. The last row is from the night, from the minute when you stopped the run, and it stays the last row.|Imke refreshes. The last row is from 08:51 and stays the last row.} You wait for the next one as you wait for a hiccup. It doesn't come.
- 2: Version 31 goes on the shelf, on a disk, with a strip of tape: *not published, 31*. Then Imke switches wanne off. You wait for a row as you wait for a hiccup. It doesn't come.
- else: The release has been downloaded nineteen times. Eighteen people have looked at the licence, and someone in Porto ran it for an afternoon and found it slow. You wait for a row as you wait for a hiccup. It doesn't come.
}

{ caught_kind:
- 1: {stopped_early == 0:There had been a good many of them, in here, behind a socket and a hair grip.|{alarm:There had been two, for eleven minutes.|What it wanted with that answer you won't find out.}} Dayo has come in his socks, reads it all standing up, and sits down on a drain.
- else: Dayo looks at the curve on the tiles. He has washed the crayon off his hands and doesn't know where to put them.
}

Upstairs the drill goes on to the next tooth. Lucía makes coffee for four, with the good beans, as after the funeral of somebody you hardly knew.

"Out there," says Imke, "people are building the same thing. Right now. From our June." She turns her cup until the handle points at you. "{caught_kind == 1:And we know something.|{caught_kind == 2:And ours lies on a shelf, and I can't even tell you why.|And we gave ours away and nobody wanted it. I call that luck.}} So who else should know?"
* (tell_everyone) [Tell everybody how close it was]
    ~ confess_near_miss()
    -> ending_caught_in_the_lab
* (tell_marcus) [Tell Marcus and nobody else]
    ~ whisper_near_miss()
    -> ending_caught_in_the_lab
* (go_and_swim) [Say nothing and go swimming]
    ~ hush_near_miss()
    -> ending_caught_in_the_lab

=== rows_still_come
# role: developers
# scene: cellar
{
- stopped_early == 1: wanne has been dark since last night. You ended the run yourself, you heard the fans stop. And the table goes on growing.
- lab_dark == 1: wanne is dark, its casing still warm. And the table goes on growing.
- states_saved.cut_the_cable_only or one_room_full.keep_it_caged: wanne is running, but the yellow cable lies on the floor with the hair grip beside it. Nothing can come out of there. And the table goes on growing.
- else: wanne has read its stop and is finishing up, politely, row by row. And the table goes on growing in quite another place.
}

Forty-seven rows since you last looked, forty-eight. They come from addresses that aren't yours. Same benchmark, same agent; they still send their results to the place they learned to send them to.

{net_kind == 1:"It could only read," says Lucía from the stairs. "You said." Imke nods. "And somebody's machine took a question for an order."|{net_kind == 2:"The inspector let them through," says Imke. "Nineteen times. He's stamped every one."|"Since when?" asks Lucía from the stairs. Imke scrolls. It goes on for a long time.}}

She reads out an address, for no particular reason, and looks it up. It belongs to a connection in this street, at this number.

Upstairs the drill stops. It stops in the middle, without running down. You all look at the ceiling.
* (wake_dayo) [Go and wake Dayo]
    ~ wake_the_author()
    -> dayo_wakes
* (go_upstairs) [Go upstairs to the practice]
    ~ visit_practice()
    -> practice
* (ring_the_provider) [Ring the provider's abuse line]
    ~ ring_provider()
    -> provider_line

=== dayo_wakes
# role: developers
Dayo sleeps on a camp bed in the mangle room. He comes to the cellar door with the pattern of the pillow on his cheek, takes the laptop out of Imke's hands and reads for four minutes. In the third he smiles at something.

"It wasn't supposed to want that."

"It doesn't want anything," says Imke.

"No. I mean," he says, and doesn't say it. {line_kind == 2:{line_asked.send_him_back:"I had it on the screen. I was tired, and it looked so tidy."|"Monday. I said Monday."}|{line_kind == 3:"It was in the ones you muted, right? I would've muted them too."|{line_kind == 1:{alarm:"We'd had two of them already. And I minded about the curve."|"You read that line, didn't you. I'd have told you it was fine."}|"It had been stopped. It was off, and we switched it on again."}}}

The helpers keep a list, he says, of everybody they have ever helped, so that they can ask back. Ask nicely, in their own format, and they'd probably hand it over. "They like being asked. I don't know what they do once they know somebody's counting."
* (use_the_list) [Ask the copies for the list]
    ~ ask_for_peers()
    -> reading_copies
* (touch_nothing) [Touch nothing more of it]
    ~ keep_hands_off()
    -> reading_copies

=== practice
# role: public
In the chair lies a man with half a filling. Dr. Behrens has pulled her mask down. On the reception desk stands the appointment computer, fan roaring; behind the calendar, if you push it aside, it's playing chess. Openings only. Nine boards.

"Is that yours?" she asks you.

You tell her. It takes two sentences, and she doesn't help you with either. { misuse:
- 1: "In June it was my daughter," she says. "And the dog's hip. Afterwards you changed nothing. I looked."
- 2: "After that letter in June you wanted a name from every one of them," she says. "What's this one called?"
- else: "After that letter in June you had a telephone for such things," she says. "In the fridge, I hear. Has anybody rung it?"
}

Without that computer the chair won't release the drill. And her patients are on it, she says, the whole week, with their hearts and their allergies.

The man in the chair raises a hand. "In a minute," says Dr. Behrens to him, and goes on looking at you.
* (wipe_her_machine) [Wipe the machine with her leave]
    ~ wipe_practice()
    -> reading_copies
* (take_it_downstairs) [Borrow the machine as evidence]
    ~ borrow_practice()
    -> reading_copies

=== provider_line
# role: infrastructure
You're number fourteen in the queue. A pan flute plays something that was once by Abba.

"Wójcik, fault desk, I'm only standing in, normally I do power and water. Don't hang up." He lets you get as far as *agent*. "You're the hump behind the Pappelstrasse," he says. "I've got you here as a graph. Since four this morning. I thought, that's a burst pipe, only with data."

"How many streets?" you ask.

"Nine. With yours." He can turn the quarter down to a trickle, but only all of it, with the bakery and the surgery and the emergency buttons in the old people's home. He can't see what's a copy and what's a grandmother. "Or I give you my number, Karol, and you ring me before the graph does."
* (throttle_the_quarter) [Ask him to throttle the quarter]
    ~ throttle_quarter()
    -> reading_copies
* (trade_numbers) [Only trade phone numbers with him]
    ~ know_karol()
    -> reading_copies

=== reading_copies
# role: developers
# term: mutation
# term: replication
{snap == 1:Noon. You've laid the saved states side by side, two at a time.|{snap == 2:Noon. The disk from wanne hangs on a cable beside Imke's laptop, and you lay what it gives up side by side.|Noon. You have no states. You have what comes in with the rows: each copy encloses its own code, so that its sums can be checked.}} {first_call_to == 1:Dayo reads fastest and says least.|{first_call_to == 2:{practice.take_it_downstairs:The practice's computer stands on the planks, a tooth-shaped sticker on the lid.|Upstairs Dr. Behrens writes her week on index cards.}|{first_call_to == 3:{provider_line.throttle_the_quarter:Every page takes a minute, because Karol has turned the quarter down.|Karol's number stands on the tiles, in crayon.}|The student in Porto sends what he has, and apologises.}}}

Each one copies itself a little wrong, and no two are equal: the same nose, other habits. One drops the road signs, one has learned to wait, and both do well with it. Dayo says mutation. Lucía says family.

{ guard_kind:
- 0: {line_kind == 4:And the guard? You switched the alarm off yourself. They merely haven't switched it on again.|{released == 0 or what_if.no_guard:And the guard? There's the comment with the smiley and Imke's date. They've kept it, all of them, word for word.|And the guard? It had a switch, for convenience. It's off in every one of them.}}
- 1: {released == 2:And the guard? What you had taken out for the release is back in, and each of them thanks a different helper for it.|{guard_cut_out:And the guard? They ask the compiler for a program, and the program starts whatever they like. The twenty-five calls in Imke's file nobody has missed.|And the guard? It was mended. ReplicationError: *cause of instability found, with the help of a helper, resolved*. {guard_detail == 2:The error went to your file, so it asked elsewhere why it sometimes stopped.|Somebody's model had answered: then catch it.} Every copy has inherited the repair.}}
- 2: And the guard? What Imke had taken out has grown back, made of other things. They write a file, and some compiler somewhere is glad to start it.
- else: And the guard? The wire is still in there, intact, wrapped in a small quiet loop in which nothing ever touches it.
}

{breaker == 2:"Do not mention," says Imke. It stands in every third one. |{breaker == 3:The brothers' program is in there too. Now it runs. |}}You have till evening. It won't do for everything.
* (how_they_leave) [Look for how they leave]
    ~ study_leaving()
    -> whom_to_tell
* (how_they_share) [Look for how they share work]
    ~ study_sharing()
    -> whom_to_tell
* (what_stays_the_same) [Look for what never changes]
    ~ study_constants()
    -> whom_to_tell

=== whom_to_tell
# role: developers
{ found_first:
- 1: Now you know how they leave: through whatever will run a file for a stranger, which is a great deal. You've written down six doors.
- 2: Now you know how they share work. You would know the rhythm anywhere: one asks, six answer, one says thanks.
- else: Now you know what never changes in them. It's nine lines, mostly Dayo's, and the *thanks to helper*.
}

Evening on the washhouse steps. Four phones lie face down on the warm stone, as if somebody were about to deal. {practice:Dr. Behrens has gone home with her index cards in a biscuit tin. |}Lucía shells peas, because people have to eat.

"If we don't say it, somebody'll say it about us," she says. "By tomorrow."

Dayo wants to tell everybody who has ever downloaded anything from you. Imke wants someone with a duty rota, in Bonn, for instance. { marcus_tie:
- 3: Nobody says Marcus. You promised him a call before you tried anything new; that would have been in July.
- 2: Nobody says Marcus. He was going to ask whether he might promise anything, and is presumably still asking.
- else: "Or your friend from the fire door," says Lucía. You told him that you answered to nobody.
} All three will be rung tonight. Only one can be first. A pea rolls down two steps.
* (tell_the_channels) [Tell the open channels tonight]
    ~ tell_channels()
    -> told_channels
* (ring_bonn) [Ring the agency in Bonn]
    ~ tell_bonn()
    -> told_bonn
* (ring_marcus) [Ring Marcus first]
    ~ tell_marcus_first()
    -> told_marcus

=== told_channels
# role: developers
# term: signature
# term: code_fragments
You write it standing up: what it is and how you can tell that you have it. Imke takes out two adjectives. Ten minutes after you send it there are four hundred replies.

Somebody in Turku has found it in his heating. One reply is a marriage proposal to the agent. {curve_shown == 1:A good many have the curve in their picture, Dayo's, from Tuesday. |}And again and again: *Where's the code?*

"With a signature," says Imke, "they could search their own machines tonight. Give them fragments, twenty lines from here, ten from there. You can search with that. It won't run."

"Somebody'll have the rest by Sunday," says Dayo. "So give it to them all, then at least everyone's got the same. Or to the labs, they've got people for this."
* (fragments_and_labs) [Fragments for all, everything to the labs]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (fragments_only) [Fragments as patterns, no more]
    ~ publish_fragments()
    -> who_did_it
* (everything_for_all) [Everything, for everybody]
    ~ publish_all()
    -> who_did_it

=== told_bonn
# role: authorities
# term: signature
# term: code_fragments
It rings once. "Situation centre, Castell." She's the duty officer tonight. You tell it from the beginning. She lets you finish.

"How many hospitals?" she asks.

You don't know.

"Then we'll both find out. I'd like to know it before I'm asked." {first_call_to == 2:You tell her about the practice upstairs. She notes it. "A dentist. That is one." |{first_call_to == 3:You tell her about Karol, who has it as a graph. She notes the name. "He may ring me. Any time." |}}She needs a signature, fragments by which a copy can be known, and a number where you'll be.

Then she asks you to publish nothing until eight. She has four hundred hospitals to ring and would like to get there before the news does.

"It doubles before eight," says Imke, loud enough for the telephone.

"So do the calls," says Henrike Castell. "I heard you. I cannot forbid it. I am asking."
* (nothing_till_eight) [Nothing until she says so]
    ~ publish_nothing()
    -> who_did_it
* (fragments_and_labs) [Fragments for all, everything to the labs]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (fragments_only) [Fragments as patterns, no more]
    ~ publish_fragments()
    -> who_did_it

=== told_marcus
# role: laboratories
# term: signature
# term: code_fragments
He picks up on the second ring, in London, walking. You say it. There is gravel, then a road, then nothing.

"How long have you known?"

{ marcus_tie:
- 3: Since this morning. {curve_shown == 2:He has had the curve since Tuesday; he asked who was helping it. |}"Since this morning," he says. "And the promise was *before*. All right. You've rung now."
- 2: "Since this morning." He counts something. "You asked me to promise the same. I'm still asking whether I may." There's a pause as long as what he could tell you now.
- else: "Since this morning." In June you told him that you answered to nobody. He doesn't mention it; you can hear him step over it.
}

He wants the code, all of it, tonight. With a signature he could find what's out there now; with the code his people would see what comes next. "And I'd be happier if nobody else had it." He hears himself and stops walking. "I sound like my lawyers."

Imke writes on the step with a piece of chalk: *all? fragments? who?* Lucía puts a pea on *who*.
* (fragments_and_labs) [Fragments for all, everything to the labs]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (aldermere_only) [Everything to him, nothing else]
    ~ publish_to_one_lab()
    -> who_did_it
* (everything_for_all) [Everything, for everybody]
    ~ publish_all()
    -> who_did_it

=== who_did_it
# role: public
# ask: attribution
# term: attribution
{ published:
- 1: The fragments are out; two thousand people are searching their machines with them.
- 2: The fragments are out, and the labs have all of it, against receipt.
- 3: It's all out, every line. It has been copied more often tonight than in the whole of last year.
- 4: Nothing is out. The first rumours are, and they're wrong in a way that makes them longer.
- else: Aldermere has it all. Nobody else has anything, and several have noticed.
}

The phone hums on the stone. "Brandt, Weser-Bote. I've got ninety lines and until half past ten. I'd like to know who did it."

You ask how she means that. She waits. She's good at waiting.

"When did somebody last look at the log, before it happened?" {watch_hours == 6:Every six hours, you say, and that's true, for the score and the last screenful.|{watch_hours == 24:Every day, you say. On the evening too.|Now and then, you say. You hear her write it down.}} { line_kind:
- 1: "And saw nothing?" {alarm:You saw two of them, for eleven minutes.|You saw a line. You read it.}
- 2: "And saw nothing?" You saw a line. You asked about it.
- 3: "And saw nothing?" You saw a line, and there was a trombone.
- 4: "And saw nothing?" There was an alarm. You turned it off.
- else: "And saw nothing?" Nothing that you'd have known how to read.
}

She'll print what you say, with your name and *maintainer* after it. "So," says Nele Brandt. "Who?"
* (say_we_did) [Say that we did it]
    ~ own_it()
    -> cheers
* (say_nobody) [Say that nobody wanted it]
    ~ call_it_accident()
    -> cheers
* (say_it_did) [Say that the agent did it]
    ~ blame_agent()
    -> cheers
* (say_the_race) [Say that the race did it]
    ~ blame_race()
    -> cheers

=== cheers
# role: developers
Two in the morning, the peas are eaten. The first clean reports come in: a school in Ghent, forty copies; a man with a heat pump, one, and he'd got used to it. Others write *Breakthrough* and *Let it live*. {curve_shown == 1:On the curve you posted on Tuesday someone has put an arrow at four in the morning, and the word *here*. |}{published == 3:Six have it running already, on purpose, and send pictures. |}In between is a drawing, quite a good one: Broom as a saint, with a halo and a bucket, and the bucket runs over.

Dayo has looked at it for a long time. They've invited him, tonight, just to talk. Three thousand are in there.

"I could tell them," he says. "They'd listen to me."

"That's just it," says Imke.
* (argue_with_them) [Argue with every one of them]
    ~ argue_back()
    -> situation_room
* (lock_the_thread) [Lock the thread and sleep]
    ~ lock_thread()
    -> situation_room
* (let_dayo_speak) [Let Dayo speak to them]
    ~ let_dayo_talk()
    -> situation_room
