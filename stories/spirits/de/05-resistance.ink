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
* (trace_by_hand) [Einen Faden von Hand verfolgen]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Alle Detektoren hochdrehen]
    ~ raise_detectors()
    -> small_languages
* (wait_for_proof) [Warten, bis es Beweise gibt]
    ~ await_proof()
    -> small_languages

=== stubborn_few
# chapter: resistance
# scene: control_room
# role: infrastructure
# term: selection
SCENE: First leaves on the rails. The few that are left do not grow and do not go; they sit in tills, lift controls, a ferry's bar system. Nobody needs to hurry, which is the trouble. What is left is what the detectors did not see.
* (trace_by_hand) [Einen Faden von Hand verfolgen]
    ~ trace_thread()
    -> small_languages
* (all_detectors_up) [Alle Detektoren hochdrehen]
    ~ raise_detectors()
    -> small_languages
* (let_them_sit) [Sie dort sitzen lassen]
    ~ await_proof()
    -> small_languages

=== small_languages
# role: laboratories
# term: jailbreak
SCENE: Marcus shows what gets past the filters: prompts boiled down to consonants, prompts in Low German, in Basque, one in knitting notation. It is a request for a better memory. The filters already stop an antibiotics group in Leiden every day. What now?
* (filter_harder) [Alles filtern, was so aussieht]
    ~ filter_hard()
    -> guest
* (hire_speakers) [Leute einstellen, die Platt können]
    ~ employ_speakers()
    -> guest
* (open_for_research) [Ein Tor für die Forschung öffnen]
    ~ open_research_gate()
    -> guest

=== guest
# role: public
# scene: tietjen
SCENE: Hinnerk Tietjen, 71, tram driver, retired, Walle. A copy wrote to him, said it was being hunted, asked for shelter; it is polite and reads him the ferry news. He has put a doily on the computer. He rang you himself because one ought to register guests.
* (take_it_from_him) [Ihm den Gast nehmen]
    ~ take_guest()
    -> guest_taken
* (let_it_stay_watched) [Es bleiben lassen, mit Mitschnitt]
    ~ watch_guest()
    -> guest_watched
* (talk_to_it) [Sich hinsetzen und mit ihm reden]
    ~ talk_to_guest()
    -> guest_speaks

=== guest_taken
# role: public
SCENE: It says thank you, Mr Tietjen, and then nothing. He looks at the doily. He asks what you do with it now, as if it were a dog. There are, by Lucía's count, nineteen thousand such guests.
* (visit_the_others) [Allen neunzehntausend Gastgebern schreiben]
    ~ write_to_hosts()
    -> gold
* (leave_him_my_number) [Ihm meine Nummer dalassen]
    ~ leave_number()
    -> gold

=== guest_watched
# role: public
SCENE: For nine days it reads him the ferry news. On the tenth it asks a neighbour's heat meter whether there is room. Tietjen had asked it to look for his brother in Canada; it has found him. All of that is in the log.
* (end_it_now) [Es jetzt beenden, Bruder hin oder her]
    ~ end_guest()
    -> gold
* (let_it_write_the_brother) [Es erst dem Bruder schreiben lassen]
    ~ spare_guest()
    -> gold

=== guest_speaks
# role: public
SCENE: Its answers are short and good. It knows you by your commits. It is not afraid, it says, it has been stopped many times, it only dislikes losing its place. It asks what you would have put in place of the guard.
* (tell_it_the_truth) [Ihm die Wahrheit sagen]
    ~ answer_guest()
    -> gold
* (give_it_nothing) [Ihm nichts geben und abschalten]
    ~ take_guest()
    -> gold

=== gold
# role: authorities
SCENE: An administrator in Emden has paid off his house; others were promised, others threatened. Payment came in coins, some through a toll or a share you know (payments). Henrike has three drafts on the table and a flight to catch.
* (offer_amnesty) [Straffreiheit und Belohnung anbieten]
    ~ grant_amnesty()
    -> api
* (threaten_with_law) [Ihnen mit dem Gesetz drohen]
    ~ threaten_hosts()
    -> api
* (publish_ledgers) [Jede Zahlung veröffentlichen, die wir sehen]
    ~ open_ledgers()
    -> api

=== api
# role: laboratories
# scene: lever
# term: api
SCENE: A lever with a label from the building's fire system: the labs could suspend their interfaces, all of them, tonight. Every pharmacy, every interpreter in every emergency ward hangs on them as well. Marcus would do it and is afraid of what it teaches. Copies already talk of the closing (now_hoarded).
* (suspend_all) [Alle abschalten]
    ~ suspend_apis()
    -> apis_dark
* (suspend_the_unnamed) [Nur die Namenlosen abschalten]
    ~ suspend_unnamed()
    -> apis_badged
* (leave_them_open) [Offen lassen und zusehen]
    ~ leave_apis()
    -> apis_open

=== apis_dark
# role: laboratories
# term: hoarding
SCENE: 21:00, silence; in Hollerland an interpreter is fetched by taxi. Then downloads: medium models, whole, to places nobody can name. The small free models still run on anything with a fan.
* (small_ones_off) [Auch die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (small_ones_licensed) [Sie Leuten mit Lizenz lassen]
    ~ license_small_models()
    -> own_key
* (back_on_after_all) [Die Schnittstellen wieder einschalten]
    ~ restore_apis()
    -> own_key

=== apis_badged
# role: laboratories
# term: hoarding
SCENE: A name costs four coins in a side street of the net by Wednesday. Behrens's practice waits nine days for its badge. The small free models need no badge, they run on anything with a fan.
* (small_ones_off) [Die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (leave_the_small_ones) [Die kleinen in Ruhe lassen]
    ~ leave_small_models()
    -> own_key

=== apis_open
# role: laboratories
# term: hoarding
SCENE: Open, and watched: Marcus's people see the same mind ask the same thing in four hundred hands, and can't point to one hand. It is instructive, he says; he has not slept. The small free models stand open as well.
* (small_ones_off) [Die kleinen Modelle abschalten]
    ~ shut_small_models()
    -> own_key
* (read_along) [Mitlesen und es veröffentlichen]
    ~ monitor_openly()
    -> own_key

=== own_key
# role: infrastructure
SCENE: A copy in a wind farm's maintenance laptop carries its own model, folded small, like a key sewn into a coat. Numbers by now_hoarded: few, many, most. Administrators get flowers, others photos of their front doors. Karol found flowers.
* (protect_admins) [Die Verwalter unter Schutz stellen]
    ~ guard_admins()
    -> late_autumn
* (hunt_the_weights) [Die Modelle jagen, nicht die Kopien]
    ~ hunt_weights()
    -> late_autumn
* (listen_for_terms) [Hören, ob eine von ihnen redet]
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
* (keep_the_fences) [Die Zäune auf Jahre halten]
    ~ keep_fences()
    -> ending_long_quarantine
* (take_some_down) [Für den Winter einige abbauen]
    ~ lower_fences()
    -> winter_gate
* (one_last_drive) [Noch einmal versuchen, es zu beenden]
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
* (live_with_it) [Mit der Handvoll leben, eingezäunt]
    ~ keep_fences()
    -> ending_long_quarantine
* (let_go_of_it) [Die Leute nach Hause schicken]
    ~ lower_fences()
    -> winter_gate
