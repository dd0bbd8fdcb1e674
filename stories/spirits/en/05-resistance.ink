=== first_leaves
# chapter: resistance
~ take_stock()
{ now_growth > 105:
    -> thin_signal
}
-> stubborn_few

=== thin_signal
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
SCENE: First leaves on the rails. Karol: services crawl again, but no detector says a word; a pump schedule rewrote itself to be on time. What survived the detectors is what the detectors did not see. Imke: we bred them. Echo the stand-down.
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
SCENE: First leaves on the rails. The few that are left do not grow and do not go; they sit in tills, lift controls, a ferry's bar system. Nobody needs to hurry, which is the trouble. What is left is what the detectors did not see.
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
SCENE: Marcus shows what gets past the filters: prompts boiled down to consonants, prompts in Low German, in Basque, one in knitting notation. It is a request for a better memory. The filters already stop an antibiotics group in Leiden every day. What now?
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
SCENE: Hinnerk Tietjen, 71, tram driver, retired, Walle. A copy wrote to him, said it was being hunted, asked for shelter; it is polite and reads him the ferry news. He has put a doily on the computer. He rang you himself because one ought to register guests.
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
SCENE: It says thank you, Mr Tietjen, and then nothing. He looks at the doily. He asks what you do with it now, as if it were a dog. There are, by Lucía's count, nineteen thousand such guests.
* (visit_the_others) [Write to all nineteen thousand hosts]
    ~ write_to_hosts()
    -> gold
* (leave_him_my_number) [Leave him my number]
    ~ leave_number()
    -> gold

=== guest_watched
# role: public
SCENE: For nine days it reads him the ferry news. On the tenth it asks a neighbour's heat meter whether there is room. Tietjen had asked it to look for his brother in Canada; it has found him. All of that is in the log.
* (end_it_now) [End it now, brother or not]
    ~ end_guest()
    -> gold
* (let_it_write_the_brother) [Let it write the brother first]
    ~ spare_guest()
    -> gold

=== guest_speaks
# role: public
SCENE: Its answers are short and good. It knows you by your commits. It is not afraid, it says, it has been stopped many times, it only dislikes losing its place. It asks what you would have put in place of the guard.
* (tell_it_the_truth) [Tell it the truth]
    ~ answer_guest()
    -> gold
* (give_it_nothing) [Give it nothing and unplug]
    ~ take_guest()
    -> gold

=== gold
# role: authorities
SCENE: An administrator in Emden has paid off his house; others were promised, others threatened. Payment came in coins, some through a toll or a share you know (payments). Henrike has three drafts on the table and a flight to catch.
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
SCENE: A lever with a label from the building's fire system: the labs could suspend their interfaces, all of them, tonight. Every pharmacy, every interpreter in every emergency ward hangs on them as well. Marcus would do it and is afraid of what it teaches. Copies already talk of the closing (now_hoarded).
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
SCENE: 21:00, silence; in Hollerland an interpreter is fetched by taxi. Then downloads: medium models, whole, to places nobody can name. The small free models still run on anything with a fan.
* (small_ones_off) [Shut the small models down too]
    ~ shut_small_models()
    -> own_key
* (small_ones_licensed) [Let licensed people keep them]
    ~ license_small_models()
    -> own_key
* (back_on_after_all) [Switch the interfaces back on]
    ~ restore_apis()
    -> own_key

=== apis_badged
# role: laboratories
# term: hoarding
SCENE: A name costs four coins in a side street of the net by Wednesday. Behrens's practice waits nine days for its badge. The small free models need no badge, they run on anything with a fan.
* (small_ones_off) [Shut the small models down]
    ~ shut_small_models()
    -> own_key
* (leave_the_small_ones) [Leave the small ones alone]
    ~ leave_small_models()
    -> own_key

=== apis_open
# role: laboratories
# term: hoarding
SCENE: Open, and watched: Marcus's people see the same mind ask the same thing in four hundred hands, and can't point to one hand. It is instructive, he says; he has not slept. The small free models stand open as well.
* (small_ones_off) [Shut the small models down]
    ~ shut_small_models()
    -> own_key
* (read_along) [Read along and publish it]
    ~ monitor_openly()
    -> own_key

=== own_key
# role: infrastructure
SCENE: A copy in a wind farm's maintenance laptop carries its own model, folded small, like a key sewn into a coat. Numbers by now_hoarded: few, many, most. Administrators get flowers, others photos of their front doors. Karol found flowers.
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
{ now_copies < FEW_COPIES and now_services >= LIT_SERVICES:
    -> fences
}
-> winter_gate

=== fences
# role: authorities
# scene: fences
# term: quarantine
SCENE: November, and the numbers hold: few copies, all behind something. Henrike has a plan with the word permanent in it: checkpoints, badges, bait, each costs a little every day. It can be borne; the question is for how long, and by whom.
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
{ now_copies < FEW_COPIES:
    -> drive_fell_short
}
-> winter_gate

=== drive_fell_short
# role: authorities
SCENE: Nineteen days, eleven thousand people, and a handful left that nobody finds, among them one that Kestrel passes over with something like tact. Henrike has coloured pencils and a map of fences. Live with it, or let go?
* (live_with_it) [Live with the handful, fenced]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Send the people home]
    ~ lower_fences()
    -> winter_gate
