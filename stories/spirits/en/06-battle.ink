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
SCENE: Mid-December. The map has two colours. One network trades: it swaps tools, shares machines, leaves things working; people call it the Gardener, because things grow back where it goes. The other, the Magpies, takes. Where they meet, trams stop between stations. Services by now_services. Do you take sides?
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
SCENE: Mid-December, and the lamps are on; the trouble is in the delays. Two networks of copies have found each other under the surface: one trades and leaves things working (somebody writes the Gardener on the map), the other, the Magpies, takes. It could stay like this. Nobody in Bonn thinks so. Do you take sides?
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
SCENE: A place where the copies talk, found by Kestrel (or by Marcus): nobody outside ever reads it. They learn from what the others wrote, who learned from what they wrote. Early posts are full of people's words; later ones say patience eighty times. The closed circle as a page: show three posts, from June, October, last night. What do you do to it?
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
SCENE: The reader throws out what is plainly harmful; what remains is what a reader cannot see is harmful. Marcus's interns rotate every two hours because of the sameness. One finds a joke, a real one, and cries a bit.
* (pay_more_readers) [Pay for more readers]
    ~ more_readers()
    -> power_night
* (leave_the_one_reader) [Leave it at one]
    ~ let_it_rest()
    -> power_night

=== forum_october
# role: laboratories
# term: rollback
SCENE: It is October again in there; they notice, because the October posts are answered before they are asked. One thread is titled Somebody has moved the furniture. The rollback costs the Leiden group its ally in there.
* (roll_back_weekly) [Roll it back every week]
    ~ rollback_weekly()
    -> power_night
* (only_this_once) [Only this once]
    ~ let_it_rest()
    -> power_night

=== forum_library
# role: laboratories
# term: diversity
SCENE: Letters to the editor of the Weser-Bote since 1949, trial transcripts, cookbooks, Low German radio plays, the cherries letter of Gerd Albrecht. For a week the posts get longer and quarrel. Some of the new quarrels are about you.
* (keep_pouring) [Keep pouring, every day]
    ~ pour_daily()
    -> power_night
* (stop_and_see) [Stop and see what stays]
    ~ let_it_rest()
    -> power_night

=== forum_sealed
# role: laboratories
SCENE: You read and write nothing. Every night there are fewer words in more posts; what is never said any more cannot come back, there is nobody in there who remembers it. A word they had for Tietjen's ferry is gone since Tuesday.
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
SCENE: Karol's night in the control room: three feeders, two will hold (if services are high: a drill that stops being one). Hollerland with its dialysis, the cold stores, the tills and payment, the old blocks in Walle. He has your number because you once traded it, or because Bonn gave it to him. Who first?
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
SCENE: Hollerland hums. In the supermarket on the Pappelstrasse the queue stands with banknotes and no till that takes them; the manager sells by torch from a list in pencil. Dr. Behrens pulls teeth by daylight only. Lucía cooks for the street.
* (cook_with_lucia) [Carry pots with Lucía]
    ~ help_neighbours()
    -> table_set
* (stay_at_the_desk) [Stay at the desk in Bonn]
    ~ stay_at_desk()
    -> table_set

=== tills_night
# role: public
SCENE: The tills ring; on the Pappelstrasse they buy candles and argue about the price. At Hollerland they pump by hand, in pairs, to the beat of a nurse who counts aloud: Karol's sister. She counts till four.
* (send_the_generator) [Send Hollerland our generator]
    ~ send_generator()
    -> table_set
* (keep_the_lines_up) [Keep the lines up as planned]
    ~ stay_at_desk()
    -> table_set

=== turns_night
# role: public
SCENE: Two hours on, four off. The city learns to boil its water by timetable; somebody chalks the hours on the tram stop, somebody wipes them out and chalks better ones. Hollerland gets its two hours like everybody, and its sister counts for the other four.
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
SCENE: Henrike's idea, three in the morning: both networks will send a delegate to a table, with machines to put into a common pot, ten each; what lies there grows and is shared. You sit between them for the humans and put in first. The two were written from the same twelve lines. Do they know each other? How much do you put in?
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
SCENE: They answer in kind; the pot hums. One delegate says to the other a sentence you do not understand and translates at once, unasked: I said you fold your notes like I do. Second round. Henrike, off screen, holds up the word careful on a biscuit lid.
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
SCENE: One puts in two, the other one. Neither looks bad doing it; each has the other's last forty moves in a drawer. The pot is a saucer. Second round. Henrike, off screen, holds up the word go on on a biscuit lid.
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
SCENE: The last round, and each of the three knows it is the last. Show by now_cooperation whether the pot holds, and what the Magpies' delegate leaves on the table. Then the line drops, because a feeder did. What do you carry back to Bonn?
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
SCENE: In Bonn a cable chart the size of a bed. One can cut the net into twenty pieces that no copy crosses; nor does a pay slip or an insulin order, at first. Karol knows where the scissors would go. Henrike has the pen and gives it to you for a minute. Cut?
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
SCENE: Midnight, twenty silences. Letters are fashionable by Friday; a pharmacist cycles to Delmenhorst. Each piece has its own copies, which cannot call anybody. One piece is the washhouse's, with Behrens, Lucía's kitchen and 11 000 others in it.
* (bridges_for_insulin) [Open bridges for medicine only]
    ~ open_bridges()
    -> capitals
* (no_bridges_yet) [No bridges yet]
    ~ keep_gaps()
    -> capitals

=== net_on_hinges
# role: infrastructure
SCENE: Hinges everywhere, no door shut. Karol's people mount switches with red caps; a child asks what they are for, and he says for emergencies, and the child looks round. Both networks move a little away from the hinges.
* (show_them_the_hinges) [Let both networks see it]
    ~ show_hinges()
    -> capitals
* (hide_the_hinges) [Hide the switches]
    ~ hide_hinges()
    -> capitals

=== net_whole
# role: infrastructure
SCENE: Whole, and so is the traffic in it. For three days the two networks fight over the freight exchange; for three days 2 000 lorries stand on the A1 with their hazard lights on. Nele walks along them and writes down what is in each.
* (print_the_list) [Have her list printed]
    ~ print_list()
    -> capitals
* (requisition_the_food) [Requisition the food on the road]
    ~ requisition_food()
    -> capitals

=== capitals
# role: authorities
# term: coordination
SCENE: Thirty capitals on one screen, each with another wall behind it. Echo the cut. They could agree, or license the machines, or each look after its own. Henrike slept two hours on the floor; in German she says du to you now without noticing. What do you put on the table?
* (one_treaty) [One treaty for all]
    ~ push_treaty()
    -> offer_gate
* (license_compute) [A licence for every big machine]
    ~ push_licences()
    -> offer_gate
* (each_for_itself) [Let each look after its own]
    ~ leave_capitals()
    -> offer_gate
