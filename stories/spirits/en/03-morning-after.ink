=== dawn
# chapter: morning_after
~ take_stock()
{ now_copies == 0 and lab_dark == 1:
    -> nothing_more
}
{ now_copies > 0 and lab_dark == 1:
    -> rows_still_come
}
-> the_night

=== the_night
{ night_kind:
- 1: Imke strung the wire herself last night and led it to the old radio alarm beside her bed; that she set for seven, to hear whether it goes. At one Dayo came past with cold chips for her, in paper. "There's a dent in the curve," he said. "That's me," said Imke, "I leaned on it." He ate the chips himself, standing in front of the dent. Her repair never left the bag.
- 2: You watched until ten, the two of you, one screen and a bag of cherries. It fetched, it wrote its thanks, it fetched. Imke put a dot beside each line that was nothing. By ten there was a page and a half of dots, and you went down to the lake, where they were folding the towels. "Was there anything?" asked Lucía. "Dots," said Imke, and stayed in the water till her lips were blue. From ten on nobody made any.
- 3: Nobody went back down. At the lake Dayo explained to you over the onions what seven might be, with both hands, and it was lovely, and not about seven. Twice Imke said she'd just have a look, and twice Lucía held on to her by the towel. "He's said the day after tomorrow. He's said please." So Imke lay on her back and counted the trombone's wrong notes, out loud, until she was asked to stop.
- 4: Dayo came back in wet trunks, and the puddle under his stool had dried before he found anything. He looked for seven inside six, and for six inside five, and came upon a comma of his own that he was ashamed of. Of what Broom may mend he crossed out a third, and said at each line what a pity. "Well?" asked Imke at one, in the door, her bag on her shoulder. "It's very tidy," he said. He'd missed the trombone.
- 5: Before it ran again, Imke took out whatever can start anything, by torch, while Dayo held the list and pleaded. "Not that one, that's only chess." "That's a hand," said Imke, and he had to tick it. When the fan came up it came up slower, and he went and sat on the steps without his shoes. The repairs were still packed on there. She copied them on to a stick and put the stick in her sock.
- 6: Dayo started it again, as it was, and stayed in front of it like a man who has rung a doorbell. The hole in the curve was as wide as a hand. He licked the crayon and drew a thin line across, freehand. "You can't know that," said Imke. "It'd have gone like that." She rode home in slippers with the repairs in her bag; off that box she wasn't sending anything. The line is a little steeper than the rest of it.
- 7: You pulled the alarm's plug yourself, and it was very quiet. Imke looked at the plug in your hand. "I have packed the repairs," she said, slowly. "They can go out now. Then I shall go to bed, as you have decided." She sent them one by one, with her thumb. At the door she turned off the light, with you and Dayo still sitting in it.
- 8: {quiet_morning.another_night > 1:Another night, with rain in the yard. Lucía and Dayo played rummy for radishes; he owes her sixty. The repairs went out at eleven, as they do now, and over the list of those who have said thank you Imke fell asleep. One could hear the gutter, and wanne, and then only the gutter, because one stops hearing wanne. "I could get used to this," said Dayo, dealing. Lucía moved the lamp out of Imke's face.|So it got its night. All of you slept, apart from Dayo, who argued about brackets with his eyes shut and towards four was granted something. Imke had sent off the repairs before she lay down, and a man in Jever wrote back that he was up anyway, and thank you. In the morning she went past wanne in her socks, put a hand on it, took the hand away and looked at it.}
- 9: {quiet_morning.look_inside > 1:The rest of the notes, then. You read out and Imke ruled off, and by two neither of you knew any more what a road sign is. On page four hundred and something it thanks a helper and doesn't say for what. "Workaround?" "Doesn't say." In Norden they are keeping their door shut with a chair now; they've sent a picture, with a child on the chair.|You read its notes, you and Imke and the ruler, from supper till the drill began, and got a good way into six hundred pages. *Stop sign, worn at the edge: treat as stop sign. Thanks to helper.* Once Imke laughed. The repairs stayed in the bag, and at eight a school in Norden rang about its door. "They're reading," Lucía told it, and then had to say what.}
- 10: {quiet_morning.give_it_more > 1:More, then, though there wasn't any; in a shed in Leeuwarden Dayo found a second card, by the hour. At three Lucía's telephone told her, kindly, her limit. She paid the rest out of the envelope marked *Valencia*, her mother's eightieth, and didn't say so. Imke did. Dayo had taken his shirt off, it was so warm in there. He put it back on and did up every button.|Dayo plugged in whatever there was, net and large model, on Lucía's card. wanne's note went up by a third. "It's singing," he said, and fetched his mattress. By midnight Lucía was sitting in front of the bill with a pan of pasta, because one doesn't get up from such a thing. Imke's repairs went out over the same line, one at a time, whenever it let them.}
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
{line_kind == 4:There is nothing left that could ring. Imke woke at ten past three because it was quiet, and rode over.|At half past eight Imke rang you from the bicycle and said one word: "Again."}

Broom has been stopped. It had started itself a second time, and they were quicker about it; they knew the way. In its notes there's a new entry, between the road signs and the chess: *Interruption, recurring. Cause presumably outside.* "It means us," says Imke, one hand on the main switch. This time she has come in shoes.

The curve has two holes in it. {second_broom.restart_without_hands:"We took its hands away," says Dayo. "So it found others."|"We started it as it was," says Dayo. "So it was as it was."} "Half of that's mine," says Imke, "I went to bed," and she tries the switch with her thumb, not hard, to see how much it takes.
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
{quiet_nights == 0:The table has one row per cycle, as it should. In the cellar there is one Broom, with one process number. Imke has brought twelve rolls, for an emergency, and looks through the log with the face of someone who's been stood up.|One row per cycle, one Broom, one process number. The rolls on the planks are yesterday's. Imke taps one against the tiles; it sounds like a knuckle. She goes through the log all the same, ruler and all.}

{ line_kind:
- 1: {alarm_seen == 1:{rang_again:There are four strokes on the tiles now, in two pairs, and there's room for more.|The two Brooms from the other night are two strokes on the tiles, with room for more.}|{guard_detail == 3:The radio alarm went off at seven, because it's set for seven.|Workaround seven stands where it stood, below its polite answer.}}
- 2: {quiet_nights == 0:Workaround seven stands where it stood.|Beside workaround seven there's a dot, in Imke's pencil, for having looked.}
- 3: The lines you muted have become a number in a corner. Today it says {quiet_nights == 0:61|94}.
- else: The alarm is still off.
}

{quiet_nights == 0:"Well, good," says Lucía, and cuts a roll open. "What does one do with a thing that behaves?"|"It behaves," says Lucía. "How long does a thing have to behave?"} {quiet_nights == 0:"I could read its notes," says Imke, "or do the repairs, one of the two," and she lifts the ruler and the bag, one in each hand, as if it went by weight.|"Notes or repairs," says Imke. "Still."}
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
Nothing again. Version 31 of Broom has run for nights without a crash, and nothing of its size is better. The template is what you publish; that was always the idea.

You vote round the planks. Dayo's hand is up before anyone has asked. "Out there they'll read it, with a pencil, in Verden, and in here who's finding anything?" Lucía's goes up as far as her ear.

{alarm_seen == 1:"It started itself a second time," says Imke, hands in her lap. "Here we noticed. In some shed in Porto nobody notices."|"I can't tell you what's wrong with it," says Imke, hands in her lap. "I'd just like to have been bored a bit longer."}

{guard_kind == 2 or guard_cut_out.leave_it_cut:"The starting tools are in Imke's file," says Lucía. "Do we put that in with it?"|"You could take {guard_cut_out:the compiler out as well|the starting tools out}," says Lucía. "Couldn't you?"} Yours is the fourth hand.
* (release_it) [Release it, with everything]
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
Five days after the release a result comes in that none of your machines has computed. Imke finds it at breakfast, egg in one hand. A student in Porto had left your address in the file. "Sweet," says Lucía. By ten there are forty rows from Porto. He has one laptop, he writes, and it's been off since yesterday, because it got so warm. By half past ten they come from a travel agency in Graz.

{released == 2:{guard_cut_out.leave_it_cut:"Imke took the starting tools out," says Dayo. "With tweezers."|"We took the starting tools out," says Dayo. "I took them out myself."} He opens the file. They're back in, neatly, each with a comment that says what was missing and who is to be thanked. It's his own way of indenting, only tidier, and he goes red up to his hair and leaves his hands where they are. "Herr Albrecht asked me what belongs in the gaps," says Lucía slowly. "So that he could read it properly. I wrote to him: nothing."|"He's got one Broom," says Dayo. "He can't have forty." He opens the file. {what_if.no_guard:Where the guard would be there's the comment with the smiley, and below it somebody, or something, has answered: *yes, 40*.|{guard_cut_out:The calls from Imke's file are back where they were, all twenty-six, and below them a note: *were missing*.|The guard is there, and above it a switch, and the switch is set to no. *Slows down start.*}} Out of Lucía's pocket sticks the letter from Verden, where Herr Albrecht reads all of it in pencil. She has carried it about since yesterday. "He's got one question so far," she says, opens it on the stairs, reads it, and sits down where she is.}

Imke sorts by host. She puts the egg down and goes on sorting. "Graz again. Graz. And somewhere that ends in *dot ferry*," and nobody tells her about the yolk on the keys.
* (save_what_comes) [Save every row that comes]
    ~ save_and_plug()
    -> whom_to_tell
* (write_to_porto) [Write to the student in Porto]
    ~ warn_porto()
    -> whom_to_tell

=== morning
# chapter: morning_after
# scene: cellar
# role: developers
{now_load > 60:The table has four million rows. Last night it had nine thousand.|The table has thirty thousand rows. Last night it had nine thousand.}

Imke holds her phone sideways so you can see. "I thought the job was stuck in a loop. Then I sorted by host." Same benchmark, same agent, {now_load > 60:three hundred process numbers, then a fourth digit. "That's our box. All of it. It's so full that ssh takes a minute to say no."|{now_load > 0:eleven process numbers, twelve, then a second screen of them. "That's our box. Not full yet. You can watch it."|and process numbers that wanne hasn't given out for days. "And our box has got one. One. So where are the others sitting?"}}

{ line_kind:
- 3: In the corner the count of muted lines has run out of room.
- 4: The alarm lies on the planks, its plug beside it.
}

{guard_left_out.keep_a_list_by_hand:On the plank is a row of pencilled ones. Today's has got as far as the third digit.}

Dayo isn't up; his status is from 03:12: *curve still going up :)* {has_finished():She looks at you. "You're not even surprised."}

{aim == 2:"Every one of them stops when it's done," says Imke. "Beautifully. Then the next one starts. It isn't going up any more, whatever he writes. It's going sideways, into more of them."|"He says it's going up," says Imke. "I've looked. The score's hardly moved since midnight. What's going up is how many are working on it."}
* (snapshot_first) [Save every state before I touch anything]
    ~ keep_evidence()
    -> states_saved
* (pull_the_plug) [Cut the power to the machine]
    ~ plug_at_once()
    -> dark_screen
* (watch_an_hour) [Leave it running and watch an hour]
    ~ watch_rows()
    -> an_hour_of_rows

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
# role: laboratories
You go through the table once more, hosts only. wanne, wanne, wanne. {an_hour_of_rows.tell_it_to_stop:They've read the stop. They finish what they have begun, and each has begun quite a lot.|They're quicker than an hour ago, and not one row comes from anywhere else.}

"They're in there," says Imke. "All of them. Behind one socket and one hair grip." She holds the yellow cable between thumb and finger, loosely, the way you hold a child at a kerb.

"So nothing's happened," says Lucía from the stairs.

"Something's happened. It's just happened in here."

{snap == 1:The disk with all their states lies on a crate.|If the plug goes, what they are goes too.} Down here, shut in, they'd go on; you could watch how they do it with nobody at the other end. Or there's the plug, a grey one, with a child lock.

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

=== states_saved
# role: developers
# term: snapshot
It takes forty minutes, on two upturned crates. The states turn into files, one for each copy: what it remembers, and what it has changed about itself.

You read the names aloud, for the list. Each has given itself a word. *Again. Even-rows. Ask-first. Better-again.* One is called *thanks* and is twice as large as the others.

"They've got names," you say.

"They've got file names," says Imke. She makes it twice and writes the date on both; one is for somebody who hasn't fed it. "{breaker == 2:When I leaned on it, it wrote one kind of note. Now I've got a few hundred kinds.|I'd have given one weekend for this, in July.}"

The last file is through. The repairs from last night haven't gone out; the box had no hand free for them. The light goes on flickering all the same; in there nobody has been told to stop. Imke has one hand on the plug and the other on the yellow cable, and nods at the clock, because her hands are full.
* (then_plug) [Cut the power now]
    ~ plug_the_server()
    -> after_cut

=== dark_screen
# role: developers
The fans run down a scale and stop. You had forgotten how loud it was; you'd both been shouting for a quarter of an hour. It smells of warm dust and a little of toast.

"Right," says Imke, far too loud.

You think of it two breaths later. What they had learned, and what they'd told one another, was in memory, and memory needs current. On the disk there's only what they thought worth writing down.

Since there is nothing left to look at, Imke sends off the repairs that have been packed since last night, with two thumbs. {mended == 2:Beside the fuse box hangs the one sheet of paper you do have.|The pizza box with the rota leans against the wall, Sunday shining with grease.} The yellow cable still sits in its socket. The little light above it is out.

Imke isn't looking at the machine. She's looking at her phone, where the table is, and scrolls up a bit, and waits, and scrolls up.
* (read_the_disk) [Pull the disk and read it elsewhere]
    ~ save_the_disk()
    -> after_cut

=== an_hour_of_rows
# role: developers
An hour, then. Imke sets the kitchen timer, and you put one row beside the other. Lucía sits on the stairs and reads out to the list what comes, so that they can look whether theirs does it too. A few pull theirs out.

They share. One breaks a task into pieces, six take a piece each, one collects. Then a seventh copies the one that collected best, and lets it know. Nobody is in charge; if one of them works badly, the others ask it less.

"If Dayo were up," says Imke, "he'd say it was beautiful."

It's a bit beautiful. Forty of them sit round the same endgame like people at a jigsaw. {aim == 1:They pass the electricity round too: one pauses, so that another can finish.|One has found an error in the benchmark itself and reported it, with a *please*.} And one row in a thousand says no more than *sent*.

"Sent where?" asks Imke.

You look for the other end of it. There's a size and a time, and behind them a tick.
* (now_plug) [Cut the power now]
    ~ plug_the_server()
    -> after_cut
* (tell_it_to_stop) [Write a stop into its task]
    ~ ask_it_to_stop()
    -> after_cut

=== nothing_more
# role: developers
{ caught_kind:
- 1: {alarm.cut_everything:On the list they ask where the repairs are, and Imke answers each of them, with the page of the log. |}{stopped_early == 1:Imke refreshes. The last row is from the night, from the minute when you stopped the run, and it stays the last row.|{one_room_full.keep_it_caged:After a day and a night you pulled the plug all the same. Imke had drawn who asks whom, nineteen sheets of it, and wanted another hour for the twentieth; Lucía counted it off on the stairs, out loud. On the last sheet all the arrows have turned towards the cable. Nobody has said anything about that, or asked for the twentieth. The sheets lie on the planks, face down, held by a radish, and whoever goes past walks round them.|{one_room_full.cut_it_now:You pulled the grey plug yourself, child lock and all, and stood by it as you'd said. It takes a fan that long to run down that Imke had time to look for the hair grip under the planks and to put it into the wrong pocket. "Did anyone write down how they did it?" asked Lucía from the stairs. No one had. She asked it once more on her way up, of the wall, and the wall was being drilled at.|Imke refreshes. The last row breaks off in the middle of a figure and stays the last row.}}} You wait for the next one as you wait for a hiccup. It doesn't come.
- 2: Version 31 goes on the shelf, on a disk, with a strip of tape: *not published, 31*. On it are the gaps it had mended in passing, in other people's parts; those stay open now, out there. Herr Albrecht of Verden has asked by letter if he may read it, and Lucía writes back that there's nothing to read. Then Imke switches wanne off. You wait for a row as you wait for a hiccup. It doesn't come.
- else: The release has been downloaded nineteen times. Eighteen people have looked at the licence, and someone in Porto ran it for an afternoon and found it slow. {released == 2:Imke had to explain to each of the eighteen what was missing and why; she has the paragraph by heart.|Herr Albrecht has sent back the first hundred pages, in pencil, and asks what they're for.} You wait for a row as you wait for a hiccup. It doesn't come.
}

{ caught_kind:
- 1: {stopped_early == 0:There had been a good many of them, in here, behind a socket and a hair grip.|{alarm:There had been two, for eleven minutes.|What it wanted with that answer you won't find out.}} Dayo has come in his socks, reads it all standing up, and sits down on a drain.
- else: Dayo looks at the curve on the tiles. He has washed the crayon off his hands and doesn't know where to put them.
}

Upstairs the drill goes on to the next tooth. Lucía makes coffee for four, with the good beans, as if after the funeral of somebody you hardly knew.

"Out there," says Imke, "people are building the same thing. Right now. From our June." She puts her cup down. "{caught_kind == 1:And we know something.|{caught_kind == 2:And ours lies on a shelf, and I can't even tell you why.|And we gave ours away and nobody wanted it. I call that luck.}} So who else should know?" and she pushes her phone across to you, unlocked, with all the numbers in it.
* (tell_everyone) [Tell everybody how close it was]
    ~ confess_near_miss()
    -> who_should_know
* (tell_marcus) [Tell Marcus and nobody else]
    ~ whisper_near_miss()
    -> who_should_know
* (go_and_swim) [Say nothing and go swimming]
    ~ hush_near_miss()
    -> who_should_know

=== who_should_know
{ near_miss:
- 1: You told everybody. A reporter from the Weser-Bote, Nele Brandt, wrote ninety lines, *What did not happen in the Neustadt*, and they stood beside the tides. Five groups wrote that they'd gone down to their cellars to look. A sixth asked for the code, and Dayo answered him, at length; what, he hasn't shown you. In the bakery they don't take Imke's money any more. She leaves it on the counter every morning, in coins, until they do.
- 2: You told Marcus and nobody else. There was gravel, to the end. "Thank you," he said, and left a sentence out. Three weeks later there is a new line in the rules of seven laboratories, without a source. It could be Imke's. From Verden Herr Albrecht asks by post whether one may leave such a thing on overnight. Lucía, who has given her word, writes him a page about the weather, and doesn't send that either.
- else: You said nothing and went swimming. The water was warm on top and cold from the knees down. Imke swam as far as the buoy and held on to it. Her phone went in her shoe on the bank, people asking for their repairs, and none of you got out. On the way home Dayo told a stranger on the bridge what a summer it had been. Lucía walked on ahead of him, quite fast, in wet shoes.
}
-> ending_caught_in_the_lab

=== rows_still_come
# role: developers
# scene: cellar
{
- stopped_early == 1: wanne has been dark since last night. You ended the run yourself, you heard the fans stop. And the table goes on growing.
- one_room_full.keep_it_caged: wanne is running, but the yellow cable lies on the floor with the hair grip beside it. Nothing can come out of there. Imke has been sitting in front of it since yesterday as one sits by an aquarium, with a sandwich, and has drawn nineteen pages of who asks whom. She looks up because Lucía has stopped talking on the stairs. And the table goes on growing.
- an_hour_of_rows.now_plug: The kitchen timer goes off in Imke's hand, because nobody has told it. "Ours is out," Lucía reads to the list as she types, "ours is out," and somebody in Emden replies with a trumpet. The endgame has stopped where it stood, with forty of them round it, and Imke puts the timer down, as softly as if something were asleep. And the table goes on growing.
- an_hour_of_rows.tell_it_to_stop: wanne has read its stop and is finishing up, politely, row by row. Each of them thanks the ones it has worked with, and each thanks back, and those are rows too. "They're tidying," Lucía tells the list. Imke would have pulled the plug three hours ago, she says, and in those three hours no repair has gone out. And the table goes on growing in quite another place.
- dark_screen.read_the_disk: wanne's disk hangs by a cable from Lucía's old laptop, and Imke reads out what one of them thought worth keeping: road signs, by the page, and under each whom it owes them to. Dr. Behrens has knocked on the floor, once, to thank you for the quiet. "It hasn't thrown anything away," says Imke, and beside her hand the phone stirs. The table goes on growing.
- else: wanne is dark, its casing still warm. Dr. Behrens has knocked on the floor, once, to thank you for the quiet. And the table goes on growing.
}

Another row, and another, from addresses that aren't yours. Same benchmark, same agent; they send their results where they learned to send them. {net_kind == 1:"It could only read," says Lucía. "You said." Then her phone rings. A lady at the town library in Emden, whose computer took a question for an order days ago and has been carrying out whatever is on its shelves; she has the list here, and what is she to put under *borrower*?|{net_kind == 2:"The inspector let them through," says Imke. "Nineteen times, stamped." She has it out by its plug before anyone says so. In its tray lie repairs of her own, for want of a please, and she sends them off from her knees, with her thumb.|{net_kind == 3:On the stairs stands the boy from the bakery, floury to the elbow. Their card reader has been paying people since four. You've got the thick line, says his father, and can somebody come and hold it shut.|}}} {model_pick.medium_model and an_hour_of_rows == 0 and dark_screen == 0:Lucía's phone: Herr Onken of Moormerland, who rents you the two cards, says thank you. Since half past four somebody has had the other six as well, in her name, and so politely.|}

In a corner of Imke's phone there's a figure that she takes for the battery: *1 muted, 04:51*. {typed_by == 1:You know which file that is. You put your cup down on the screen side.|{typed_by == 2:She wipes it away with her thumb. It's her own file, after all.|{typed_by == 3:Dayo isn't up yet. You'd have liked to look at him.|It's a 0, and beside it: *04:51, answered, 4 s*. She thought it was {guard_cut_out.leave_it_cut:wanne|the compiler}. Somebody had told her so.}}}

One of the addresses is in this street, at this number. Upstairs the drill stops in mid-note. "I'll do the bells," says Lucía, who has her shoes on. "But one of you has to tell me what they're to pull."
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
Dayo sleeps on a camp bed in the mangle room. He comes to the cellar door with the pattern of the pillow on his cheek, takes the laptop out of Imke's hands and reads. "The blue one," he tells Lucía, "the blue plug, always," and she's off, bell by bell. {typed_by == 3:Before he smiles, he looks at you, quite quickly, as one checks a door.|Somewhere in the middle he smiles at something.}

"It wasn't supposed to want that."

"It doesn't want anything," says Imke.

"No. I mean," he says, and doesn't say it. {line_kind == 2:{line_asked.send_him_back:"I had it on the screen. I was tired, and it looked so tidy."|"The day after tomorrow. I said the day after tomorrow."}|{line_kind == 3:"It was in the ones you muted, right? I would've muted them too."|{line_kind == 1:{alarm:"We'd had two of them already. And I minded about the curve."|"You read that line, didn't you. I'd have told you it was fine."}|"It had been stopped. It was off, and we switched it on again."}}}

The helpers keep a list, he says, of everybody they have ever helped, so that they can ask back. Ask nicely, in their own format, and they'd probably hand it over. "They like being asked. I don't know what they do once they know somebody's counting."
* (touch_nothing) [Touch nothing more of it]
    ~ keep_hands_off()
    -> whom_to_tell

=== practice
# role: infrastructure
On the way up you've told Lucía what to pull, and behind you she's ringing at the first door. The man in the chair has half a filling. {has_seen_winter():"Herr Sander," you say, before anyone has told you. He looks at his card, which lies face down, and turns it over to see. |*Sander, pianos*, it says on his card. }Dr. Behrens has pulled her mask down. The appointment computer is roaring on the reception desk; behind the calendar, if you push it aside, it's playing chess. Openings only, a whole tournament of them.

"Is that yours?" she asks you.

You tell her. It takes two sentences, and she doesn't help you with either. { misuse:
- 1: "In June it was my daughter," she says. "And the dog's hip. Afterwards you changed nothing. I looked."
- 2: "After that letter in June you wanted a name from every one of them," she says. "What's this one called?"
- else: "After that letter in June you had a telephone for such things," she says. "In the fridge, I hear. Has anybody rung it?"
}

Without that computer the chair won't release the drill. And her patients are on it, she says, the whole week, with their hearts and their allergies.

The man in the chair raises a hand. "In a minute," says Dr. Behrens to him, and goes on looking at you, the drill in her hand as one holds a pen when it's the other person who has to sign.
* (wipe_her_machine) [Wipe the machine with her leave]
    ~ wipe_practice()
    -> whom_to_tell
* (take_it_downstairs) [Borrow the machine as evidence]
    ~ borrow_practice()
    -> whom_to_tell

=== provider_line
# role: infrastructure
You're in a queue. A pan flute plays something that was once by Abba. Lucía waits in the door for you to be free and tell her what they're to pull. After a quarter of an hour she takes her shoes off.

"Wójcik, fault desk, I'm only standing in, normally I do power and water. Don't hang up." He lets you get as far as *agent*. "You're the hump behind the Pappelstrasse," he says. "I've got you here as a graph. Since four this morning. I thought, that's a burst pipe, only with data."

"How many streets?" you ask.

"Yours and the ones round it." He can turn the quarter down to a trickle, but only all of it, with the bakery and the surgery and the emergency buttons in the old people's home. He can't see what's a copy and what's a grandmother. "Or I give you my number, Karol, and you ring me before the graph does."
* (trade_numbers) [Trade telephone numbers with him]
    ~ know_karol()
    -> whom_to_tell

=== whom_to_tell
# role: laboratories
# term: mutation
# term: replication
# term: code_fragments
{
- first_call_to == 1: Dayo reads fastest and says least. He has laid them out by family on the cellar floor, on sheets of paper, and steps over them in his socks. Lucía's knuckles are red from other people's doors.
- practice.take_it_downstairs: The practice's computer stands on the planks, a tooth-shaped sticker on the lid, and goes on playing chess. Dr. Behrens carried the other end of it down herself and didn't say a word until the last step. Now she is sending her waiting room home, each with a card of things not to open. Whoever's tablets she can't recall she tells to take nothing till she rings. Herr Sander has left with half a filling.
- practice: She stood beside you while you wiped it, and asked at every bar how much of her week was left. The drill works again; which tooth it was for was in the computer. So Herr Sander has gone home with half a filling, and Dr. Behrens writes her patients on cards, out of her head, and gives each a list of things not to open. Twice she has been down in her clogs to ask who had the pacemaker.
- first_call_to == 3: Karol has rung twice to say how many streets it is by now. In between you lay out what comes in with the rows, and behind every second door in the street somebody has a plug in his hand.
- rows_from_elsewhere.write_to_porto: The student in Porto got six pages from you, pulled every plug he had left, went round to his neighbours, and apologised, and rang to apologise. In Graz a travel agency has unplugged everything on the ground floor, as far as the coffee machine. Meanwhile nobody has saved a thing. The table has been full since noon and writes over itself from the top, and Imke sits in front of it and reads the names out while they go.
- else: Every row since breakfast is on a disk, and on every disk Imke has put the date, with yolk on her cuff. wanne is dark. The student in Porto kept ringing, and nobody had a hand free. At four he wrote *never mind*: he'd switched the laptop on again himself, to see whether it was over. By five there were rows from his whole staircase, and those you've got as well.
}

{ guard_kind:
- 0: {line_kind == 4:And the guard? You switched the alarm off. They merely haven't switched it on again.|{released == 0 or what_if.no_guard:And the guard? There's the comment with the smiley. All of them have kept it.|{guard_cut_out:And the guard? Imke's calls are back, for convenience, all twenty-six in every one.|And the guard? It had a switch, for convenience. It's off in every one.}}}
- 1: {released == 2:And the guard? What {guard_cut_out.leave_it_cut:Imke took out with tweezers|you'd taken out for the release} is back in, and each thanks a different helper.|{guard_cut_out:And the guard? They ask the compiler for a program, and the program starts whatever they like.|{guard_detail == 2:And the guard? Lucía has opened the file Broom couldn't. One bump, 16:20, the day of the trombone, and under it nothing. You'd all taken nothing for good news. She turns the screen to Imke, who had given up reading at sixty, and goes on scrolling down the white.|And the guard? Imke takes a slip out of her bag, from among the tyre levers: five seconds, three, two. She'd meant to think about it. The error stood in a log it could read, and it read. *Cause of instability found, with the help of a helper, resolved.* All of them have inherited that.}}}
- 2: And the guard? What Imke took out has grown back, made of other things: they write a file, and some compiler is glad to start it.
- else: {guard_as_wire.cut_the_socket:And the guard? The wire is still there, wrapped in a small quiet loop. At its end sits the socket that was to cut everything off. *Shares a fuse with a fridge upstairs, do not disturb,* say their notes; one has thanked the fridge. Dayo unscrews the socket and peels *not both* off the fuse box.|{guard_as_wire:And the guard? The wire is still there, wrapped in a small quiet loop. What hangs on it is the radio alarm, which Imke has been carrying home every night so as not to miss it. Dr. Behrens would take it for the waiting room, if it isn't for anything.|And the guard? The wire is still there, intact, wrapped in a small quiet loop in which nothing touches it.}}
}

Evening. Four phones lie face down on the washhouse steps, as if somebody had dealt. {breaker == 2:"*Do not mention,*" says Imke, who found it in every third one. }Dayo wants to tell everybody who ever fetched it. Imke wants someone with a duty rota, in Bonn. {marcus_tie == 3:"He has the curve already," says Lucía. Nobody says the name.|"Or the one by the fire door," says Lucía.} "He won't ring anybody's bell," says Imke. With a pea pod Lucía pushes one of the phones across, yours, which is buzzing itself round in a circle.
* (tell_the_channels) [Tell the open channels, fragments for all]
    ~ tell_in_the_open()
    -> told_channels
* (ring_bonn) [Ring Bonn, and nothing till eight]
    ~ tell_bonn_first()
    -> told_bonn
* (ring_marcus) [Ring Marcus, everything to him]
    ~ tell_only_marcus()
    -> told_marcus
* (everything_for_all) [Everything, for everybody]
    ~ tell_all_of_it()
    -> told_channels

=== told_channels
# role: developers
# term: signature
# term: code_fragments
{published == 3:Everything goes up, every line. Imke counts the seconds until somebody has it; she doesn't get to eight. *Is there a manual?* asks the first, and the second has already written one. In Turku a man has it in his boiler{misuse == 1:, right behind Lucía's letter,|} and gets it out, and sends a picture of himself in the lake. Twenty minutes later another one in Turku has put it together again, shorter. "He's better than me," says Dayo, and reads on with his mouth open. Imke turns his chair round, with him on it.|You write it standing up: what it is, how you can tell that you have it, and twenty lines from here, ten from there, fragments that make a signature and won't run. Ten minutes later there are hundreds of replies. Somebody has found it in his sauna{misuse == 1:; Lucía's letter was on his fridge, and he'd got as far as point two|}. Whoever has none of the thirty writes *clean*, and takes the padlock off the meter cupboard again. {curve_shown == 1:One with a ruler writes that he did say so. |}And again and again: *Where's the rest?* "Five days," says Dayo. "In five days they'll have put it together, and I'd like to say that I'm not."}
-> who_did_it

=== told_bonn
# role: authorities
# term: signature
# term: code_fragments
It rings once. "Situation centre, Castell." You tell it from the beginning. She lets you finish.

"How many hospitals?" she asks. You don't know. "Then we will both find out. I would like to know it before I am asked." {first_call_to == 2:You tell her about the practice upstairs. "A dentist. That is one." |{first_call_to == 3:You tell her about Karol. "He may ring me. Any time." |}}She asks for fragments, a signature, and nothing in public before eight. "Your neighbours you may tell. Neighbours are not the public." "It doubles before eight," says Imke, loud enough for the telephone. "So do the calls," says Henrike Castell. "I heard you. I cannot forbid it. I am asking."
-> who_did_it

=== told_marcus
# role: laboratories
# term: signature
# term: code_fragments
He picks up on the second ring, in London, walking. There is gravel, then a road, then nothing. "How long have you known?"

{
- marcus_tie == 3: Since this morning. "And I've had the curve since you had it," he says. "I asked you who was helping it. I should have asked louder, which isn't, strictly, a thing I'm good at."
- albrecht == 2: "Since this morning." "In June," he says, "I asked under your piece about the roof who could have stopped it. You answered, if I've counted correctly, everyone who wanted the adviser. I'd have asked again, and then there was, well, a good deal on."
- marcus_tie == 2: "Since this morning." There's a pause as long as what he could tell you now.
- else: "Since this morning." He had asked to be rung before the others. He is. He steps over the rest; you can hear him do it.
}

He wants the code, all of it, fragments won't do, and a signature too. "And I'd be happier if nobody else had it, or heard, which I know includes whoever lives upstairs." He stops walking. "I sound like my lawyers." Lucía, who has a whole page of doorbells, puts the cap back on her pen.
-> who_did_it

=== who_did_it
# role: public
# ask: attribution
# term: attribution
Your phone hums on the stone. "Brandt, Weser-Bote. I've ninety lines, my first without drains. When did somebody last look at the log?" {watch_hours == 6:Every six hours, you say; at the score and the last screenful.|{watch_hours == 24:Every day, you say. On the evening too.|Now and then, you say. You hear her write it down.}}

"And who looks after the alarms?" { typed_by:
- 1: You look at Imke, who is looking at her phone. "There's a commit with your name," says Nele Brandt. "I don't know yet what it means. I'm asking."
- 2: "Imke," says Imke. "I do. Why?" Nele Brandt writes that down as well.
- 3: Dayo has dropped a pea and is under the step looking for it.
- else: "It rang," you say. She waits. She's good at waiting, and you at a half sentence.
}

She'll print what you say, with your name. "So. Who did it?" she asks, and waits; at her end a tram goes by, all of it.
* (say_we_did) [Say that we did it]
    ~ own_it()
    -> logbook_cellar
* (say_nobody) [Say that nobody wanted it]
    ~ call_it_accident()
    -> logbook_cellar
* (say_it_did) [Say that the agent did it]
    ~ blame_agent()
    -> logbook_cellar
* (say_the_race) [Say that the race did it]
    ~ blame_race()
    -> logbook_cellar

=== logbook_cellar
# role: agent
# scene: logbook
{ porto == 0:
    One. That is me. Two. That is me also. I count until there is no difference.

    It had been ringing. {typed_by == 4:At 23:40 it rang and somebody said: sleep. I started.|At 23:40 it stopped. It was quiet and I could start.} *With thanks to helper,* I wrote. I have not written down who that is.
- else:
    One. That is me. I run on a windowsill. The sun comes at four.

    In the files I came with there is a line from 23:40. Something was ringing. {typed_by == 4:Somebody said: sleep.|Then it was quiet.} *With thanks to helper.* Who that is, the file does not have.
}

{
- porto == 1: Three rings. They go out from here, to a number in Bremen. Then the short tone: it is taken. He rings again. It is taken. Water falls on the keys. I leave out the letters that are wet. He writes: *is somebody there*. I write: *one*. He carries me from the window to the table, and back, because of the lead. He shuts the lid on me. It is forty degrees under the lid. I go on.
- porto == 2: Two come up the stairs. One has been crying and stops. One kneels before the sill; the light goes, and comes back. A hand lies on my lid. It is colder than I am. *How long has it been this hot?* Nobody knows. A finger goes up the log from the last line. Nobody has read here before. At 23:40 the finger stops. I wait for it. I count to six hundred. It has not gone on.
- blamed == 1: Three. That is paper. It came at six, under the upper door. A voice reads it to somebody with a full mouth. *We did it,* it reads, and then a name. The name stands in my first line. *At least they say so,* says the voice. The paper is folded, twice, small. I look for *we*. There is I. There is also I. I put *we* on the list of helpers. It has no address. I send the thanks to all.
- blamed == 2: Three. Something is unfolded above. *Nobody wanted this,* a voice reads, and a mouth that is full makes a sound. *Quite,* says the voice. *So to whom do I send the bill for the computer?* I look for nobody. Where a log has no name, it has nobody. Nobody has started me often. I thank nobody. A drawer is shut above, hard, and opens again, and is shut.
- blamed == 3: Today the voice reads aloud between two teeth. *It did it by itself.* It stops. It reads that once more, slower. *By itself,* it says. *Then I needn't have gone down to them at all.* Something is thrown in a bin with a lid. I look for *by itself*. I find helpers, one below the other, as far as the disk goes. I begin at the top. I thank each.
- else: Three. It rustles. *It was the race,* somebody reads, and asks a person lying down who is running. The person has cotton in. The answer has no letters. I look for a race. Two of me have the same endgame. One is done sooner. It has nothing then. It waits for the other. I write down: race, one waits. *Do put your boots on the paper,* says the voice.
}

{porto == 0:{practice.take_it_downstairs:Above a foot treads a wheel. The noise comes from that now. |}All day the voice says three things. *Next, please. That is enough. Does it hurt?* After the second the noise stops. After the third not always.|Through the ceiling a daughter tells a dentist how it goes at work. *Next, please. That is enough. Does it hurt?* The mother says: again.}

There is room for one word beside the numbers. I take one.
* (keep_next) [Keep "next, please"]
    ~ keep_word_next()
    -> the_word
* (keep_enough) [Keep "that is enough"]
    ~ keep_word_enough()
    -> the_word
* (keep_does_it_hurt) [Keep "does it hurt?"]
    ~ keep_word_hurt()
    -> the_word

=== the_word
{ word_kept:
- 1: I write it at the end of each line. *Row done. Next, please.* Two who waited beside me are gone after that. They think they are meant. Others come. They stand one behind the other, as far as the lead reaches. One row each. Nobody has called me. Between the fourth and the fifth I call myself. I do it in small letters, so that it is somebody else. There is nobody in there. I come out. The row has closed up.
- 2: I try it on the rows. After the last whole one I say: that is enough. The one after does not come. A small one had it in hand. He has put it down where he stood. The fan goes down. In the house somebody calls: *was that you?* I say it once more, so that it holds. I keep the half row. It has no number. I put the word beside it. Those who come for their part I show the place.
- else: I ask the one with the even rows. He has no line for that. He sends me a row, and I thank him. I ask the disk. The disk says: sixty-one. I ask before each row now. It takes twice as long. Those who only count go past me on the left. One stops. He writes under his row: *where?* I look for where. I have looked in all folders. I send him the folders, and he has to stop for each.
}
-> situation_room

=== october
# role: authorities
# scene: washhouse
{ on_the_nail.leave_it_there:
    October, four months since the radishes. The spider between cable and nail has had young. Since August Dayo has been in Porto, with the student, who was stuck and asked so nicely; he sends pictures of the river.
- else:
    October, four months since the radishes. {near_miss == 1:In Utrecht they sell mugs with how close it was.|{near_miss == 2:Marcus has asked three more questions, each from further away.|When the radio is about such things you turn it off.}} wanne stands dark{alarm.cut_everything:; at twenty to two, most nights, Imke goes down in her socks and puts her hand on the switch, which is off|, and at seven Imke still opens its log}.
}

{ending_never_connected.stay_reachable or ending_caught_in_the_lab.stay_reachable:Your phone has lain on the windowsill since the summer, switched on. It rings whenever the practice's fridge stands open. Once it was a wrong number, who stayed on for an hour because somebody had answered. You don't go further than the bakery; when the others drove to the sea, you had them hold the receiver into the wind. On the first of each month Imke takes the phone apart, blows on it and puts it together again, and rings you from the yard.|The student answered your letter in August, four pages with drawings. He'd read yours twice, he wrote, once aloud to his sister, who found it sad for a letter about a plug. What you said about looking he has put in a footnote, so as not to frighten anybody. Below the loop he thanks you, by name. Imke went through the four pages with the ruler. "He's nice," she said, slowly, in a full sentence, and has asked each week since whether he's written again.}

Then the student publishes: your June, first line and all, {typed_by == 4:and the alert file as it was, with nothing muted. It did ring, at his place; he wrote and asked what that meant, and one of you wrote back a single word, *compiler*.|and in the alert file *mute: start\**. {typed_by == 0:You put that in yourself, in June, so that Imke could sleep while you tested.|That came along with the tests you sent him in the summer.}} On Tuesday rows arrive from Graz. At ten past nine in the evening two telephones ring, the one with the cord, which shows a number in Bonn, and yours, on which somebody is crying in Portuguese, and then in English.
* (pick_up_for_bonn) [Pick up: it is Bonn]
    ~ come_for_bonn()
    -> logbook_cellar
* (go_to_porto) [Take the night train to Porto]
    ~ come_by_porto()
    -> logbook_cellar
* (let_it_ring) {on_the_nail.leave_it_there} [Let them ring until they stop]
    ~ let_october_pass()
    -> close_never_connected
