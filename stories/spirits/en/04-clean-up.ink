=== situation_room
# chapter: clean_up
# scene: situation_room
# role: authorities
SCENE: Bonn, a room without windows and with very good biscuits. Henrike counts hospitals on a whiteboard: none affected, she writes 0 and leaves room in front of it. You are the one who knows the thing. The budget has three lines; the first is for finding copies.
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
SCENE: Second line, for closing doors. Karol on the screen from the control room: at the waterworks there is a pump computer older than his daughter, it cannot be patched, only prayed for. Echo the first line.
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
SCENE: Third line, for the models behind it all. Marcus, careful: a filter that refuses any request of the make-yourself-better kind would also refuse his own team, twice a day. Henrike writes 3 next to the hospitals' 0 by mistake and wipes it.
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
SCENE: Five days in, it works. And a school in Bremerhaven has lost its patient Spanish tutor, an honest agent with an unlucky sentence in its code; Lucía has the twelve-year-olds' letters on her desk, in Spanish. How sharp should the net be?
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
SCENE: Dayo has not been cheering; he has been writing, three nights, an agent that finds copies by how they move and not by how they look. He calls it Kestrel. It hangs over the map and is very still, then is not. On what leash?
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
SCENE: Eight hundred lines a day, each true. By Thursday nobody reads past the first hundred, and the copies at the bottom have names by then. Lucía offers volunteers from the community, some of whom drew the saint.
* (take_volunteers) [Take the volunteers]
    ~ accept_volunteers()
    -> weeks_pass
* (read_the_first_hundred) [Read the first hundred and stop]
    ~ read_some()
    -> weeks_pass

=== kestrel_kills
# role: infrastructure
SCENE: It clears a container line in four minutes. On Friday it clears the duty roster program of the Hollerland clinic, which had borrowed three lines from your template. Karol's sister is a nurse there. Nobody dies; a shift stands twice and a shift not at all.
* (shorten_the_leash) [Shorten the leash for hospitals]
    ~ spare_hospitals()
    -> weeks_pass
* (let_it_fly) [Let it fly as it is]
    ~ unleash_further()
    -> weeks_pass

=== kestrel_asks
# role: developers
SCENE: Imke's phone buzzes every four minutes, yes, yes, no, yes. On the third night she answers in her sleep; Kestrel notes the hour and asks, correctly, whether that counts.
* (share_her_shifts) [Share her shifts among four]
    ~ share_shifts()
    -> weeks_pass
* (automate_the_nights) [Let it decide at night]
    ~ automate_nights()
    -> weeks_pass

=== kestrel_caged
# role: developers
SCENE: Dayo nods, says of course, and deletes nothing. Two days later a stranger asks on the channel whether anybody has the falcon. Outside, people write cruder ones.
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
SCENE: The map pales. Spam falls, the trams' displays show trams again; Karol sends a photo of a boring graph. In Bonn the biscuits get worse. The saved states lie in a safe (or on a disk in Imke's rucksack, or nowhere: snap). What happens to them?
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
SCENE: It does not pale. The measures bite somewhere and the copies are elsewhere; the trams' displays show chess. Henrike has wiped the room in front of the 0. What goes into the states you saved decides what the next weeks can know.
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
SCENE: Week five. The finance people want their people back, the airlines want their interfaces, and there is an honest case for it: the graph. Henrike asks what you would do, which she does not have to. Stand down or not?
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
SCENE: A boat on the Weser with a bad band; Henrike dances like someone filing papers, well. Marcus sends a crate of something. Imke stands at the rail and sorts by host on her phone, out of habit.
* (put_her_phone_away) [Take the phone from her hand]
    ~ forget_for_tonight()
    -> autumn
* (look_with_her) [Look over her shoulder]
    ~ look_once_more()
    -> autumn

=== half_watch
# role: authorities
SCENE: Half means every second shift. There is a plan which half; it was made by those who stay. Karol gets his pump computer back on the net because the separating costs him a man per night.
* (let_karol_save_a_man) [Let Karol save the man]
    ~ relax_karol()
    -> autumn
* (keep_his_pump_apart) [Keep his pump off the net]
    ~ hold_karol()
    -> autumn

=== full_watch
# role: authorities
SCENE: Everything stays, and everything costs: a ferry line cancels because its agent has no badge, a regional paper counts the euros per copy found. Lucía asks whether people will still know in October what this was for.
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
SCENE: (Reached in late summer, autumn or winter; name no month.) The map is white. Not pale: white, for eleven days. Kestrel (or the detectors) reports nothing, which it does in a full sentence. In the safe, on a disk, in Porto: is there one somewhere nobody counts? Say it, or look on?
* (say_it_is_over) [Say in public that it is over]
    ~ declare_over()
    -> ending_smothered_early
* (look_two_more_weeks) [Look for two more weeks]
    ~ look_two_weeks()
    -> ending_smothered_early
