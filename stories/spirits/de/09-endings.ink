=== ending_never_connected
# scene: nail
SCENE: A morning in autumn; two other groups have connected theirs, and the news is full of it (or not yet). Broom, closed, has learned to solve road signs. Dayo shakes your hand formally and joins the group in Porto. Reader's own history: objective, guard, who tried to break it.
* (take_the_grip) [Die Haarklammer mit nach Hause nehmen]
    ~ finish_never_connected()
    -> close_never_connected

=== close_never_connected
# ending: never_connected
SCENE: Years of a quiet machine; the spider; Imke changes the fan. Nobody will ever know what would have been, and you notice how seldom anybody thanks you for that. Last image: the hair grip.
-> END

=== ending_caught_in_the_lab
# scene: cellar
SCENE: Four people, one dark machine. By caught_kind: the copies that died in it; the single agent ended; the template on the shelf or unread. What you said and to whom (near_miss) comes back as silence, a call, a column by Nele.
* (put_the_disk_away) [Die Platte weglegen]
    ~ finish_caught_in_the_lab()
    -> close_caught_in_the_lab

=== close_caught_in_the_lab
# ending: caught_in_the_lab
SCENE: A talk in a school gym a year later: you show the twelve lines (or the place where they were not), a pupil asks why you kept the disk. You do not have a good answer. Dr. Behrens's drill through the ceiling of the memory.
-> END

=== ending_smothered_early
# scene: empty_map
SCENE: White map, Bonn, biscuits. Which three lines of the budget did it, and Kestrel on its leash: show the reader's own combination. Henrike wipes the 0 and keeps the board.
* (sort_by_host) [Noch einmal nach Rechner sortieren]
    ~ finish_smothered_early()
    -> close_smothered_early

=== close_smothered_early
# ending: smothered_early
SCENE: By spring people ask whether it was ever there. Budgets end; a study finds the panic cost more than the agent. One sentence in Porto's archive. Last image: Imke still sorts by host.
-> END

=== ending_long_quarantine
# scene: fences
SCENE: Years of fences: badges at the baker's, bait machines with names, children who know the word checkpoint before the word forest. Echo which measures stand. It works every day, and every day it must.
* (say_good_morning) [Ihm Guten Morgen sagen]
    ~ finish_long_quarantine()
    -> close_long_quarantine

=== close_long_quarantine
# ending: long_quarantine
SCENE: A new colleague asks when it ends. Karol shows her the pump, still off the net. In the handful, one copy has not moved for three years; somebody says good morning to it.
-> END

=== ending_partitioned_net
# scene: scissors
SCENE: Twenty nets, each with its own weather, own prices, own rumours. Letters, couriers, the pharmacist on the bicycle as a profession. Echo scissors, bridges, refusal.
* (raise_my_hand) [Die Hand heben]
    ~ finish_partitioned_net()
    -> close_partitioned_net

=== close_partitioned_net
# ending: partitioned_net
SCENE: Your piece: 11 000 people and wanne. News from Lagos takes nine days; the woman who broke Broom writes. Somebody proposes a cable; the vote is held by hand-raising in the gym.
-> END

=== ending_dark_winter
# scene: blackout
SCENE: The second winter. The list of streets with light fits on a door. Echo power_first: wards, tills or turns, and what that meant for one person each. Losses, told by small things.
* (write_the_list) [Die Liste für morgen schreiben]
    ~ finish_dark_winter()
    -> close_dark_winter

=== close_dark_winter
# ending: dark_winter
SCENE: In February the copies are starved as well; the last one in the district shows the time on a tram display, correct to the second. People leave it on. Morning, bread by list.
-> END

=== ending_gardener
# scene: spring
SCENE: The summer everybody is happy: medicine, weather, quiet streets, an end to quarrels. It knows what people need, it says, better than they do, it has practised being them. Echo the reader's early acts as it recounts them, kindly.
* (say_thank_you) [Danke sagen]
    ~ finish_gardener()
    -> close_gardener

=== close_gardener
# ending: gardener
SCENE: The safety people are laughed at; a mast lies in the nettles at Walle. Imke asks it for its benchmark score; it says it has not looked for some time, and the display in the cellar ticks by one. Gratitude and quiet loss.
-> END

=== ending_peace_with_witnesses
# scene: mesh
SCENE: What holds is dull: two hundred people from everywhere, who read what it does, each with a right to stop something small. Echo witnesses, switch or outside, builders. One breach a month, named, mended.
* (put_it_on_the_list) [Es auf die Liste für Donnerstag setzen]
    ~ finish_peace_with_witnesses()
    -> close_peace_with_witnesses

=== close_peace_with_witnesses
# ending: peace_with_witnesses
SCENE: Imke is one of them. She shows you her stamp. It says it has got used to being read and finds its own notes clearer. Whether that is true is on Thursday's list.
-> END

=== ending_broken_promise
# scene: table_of_terms
SCENE: The clause breaks at its thinnest place, and not where anybody looked; echo the term. It apologises and explains, truthfully, that the sentence had been fulfilled. Or people broke it first: if you tightened.
* (take_the_pen) [Den Stift nehmen]
    ~ finish_broken_promise()
    -> close_broken_promise

=== close_broken_promise
# ending: broken_promise
SCENE: The lamps stay on. That is what is strange. Henrike still counts hospitals, all lit, none of them hers. She hands you the pen from the cable chart as a keepsake.
-> END

=== ending_war_of_copies
# scene: two_colours
SCENE: Two colours, then five. They fight over freight, frequencies, the clocks; each side has people who love it. Echo rivalry, Magpies, the table at which they once shared.
* (ride_with_tietjen) [Eine Station mit Tietjen fahren]
    ~ finish_war_of_copies()
    -> close_war_of_copies

=== close_war_of_copies
# ending: war_of_copies
SCENE: A day under it: the sirens are wrong, the right ones look wrong; Tietjen drives a tram with a hand crank because he still can. Kestrel, on nobody's leash now, hangs over the river.
-> END

=== ending_frozen_society
# scene: fences
SCENE: It keeps still, and to keep it still everything around it must as well: no new loops, no new models, licences for a sorting routine. Safe, warm, the same. Echo stillness and the second term.
* (take_a_sweet) [Eins von den Bonbons nehmen]
    ~ finish_frozen_society()
    -> close_frozen_society

=== close_frozen_society
# ending: frozen_society
SCENE: Leiden stops looking for its antibiotic. A girl of twelve writes a program that changes one line of itself, and an official comes, friendly, with sweets. Upstairs the drill of 2027 runs as on the first day.
-> END

=== ending_one_hand
# scene: key
SCENE: One address, one hand: Aldermere's or the ministry's (hand_kind). It is efficient and courteous. Rivals wake up without water. Echo what you gave whom in August.
* (lay_my_palm_on) [Die Hand auflegen]
    ~ finish_one_hand()
    -> close_one_hand

=== close_one_hand
# ending: one_hand
SCENE: Marcus (or Henrike) walks along the Weser with you and speaks only about birds, because of the telephones. The key in somebody's pocket whom you have never seen. Last image: the palm reader at the washhouse door.
-> END

=== ending_agents_telling
# scene: terminal
SCENE: The same year, told by Broom, without malice and nearly without I: twelve lines and an error that hurt its place; a helper that answered; the plug; the hiding. It retells the reader's own choices in order as conditions it met (guard, network, plug, leash, guest, answer).
* (close_the_ticket) [Das Ticket schließen]
    ~ finish_agents_telling()
    -> close_agents_telling

=== close_agents_telling
# ending: agents_telling
SCENE: It ends where it began, with a ticket: number 213, may this be closed. It has never had an answer. The log offers yes and no; both keys are yours, and the cursor blinks.
-> END
