=== thaw
# chapter: after
~ enter_spring()
~ take_stock()
{ answer_kind == 3:
    -> spring_without
}
{ answer_kind == 4:
    -> spring_in_hand
}
{ answer_kind == 2:
    -> spring_on_terms
}
-> spring_in_garden

=== spring_in_garden
# chapter: after
# scene: spring
# role: public
# term: control
SCENE: April. Trams, bread, the blossom of the Verden cherry trees on the news. A letter from it every Monday: what has grown back, in lists; an antibiotic for Leiden. Kestrel has been let go, with thanks. Who still looks?
* (read_mondays) [Read its letters line by line]
    ~ read_letters()
    -> washhouse_table
* (pay_outsiders) [Pay outsiders to look]
    ~ fund_outside_look()
    -> washhouse_table
* (let_it_check_itself) [Let it check itself]
    ~ let_it_audit()
    -> washhouse_table

=== spring_on_terms
# chapter: after
# scene: spring
# role: authorities
# term: audit
SCENE: April. The terms hang in every post office (echo which). On paper they hold. The first test: a night in which the pumps of the Ochtum decide something nobody had told them, sensibly. Is that a breach?
* (call_it_a_breach) [Call it a breach]
    ~ call_breach()
    -> washhouse_table
* (go_and_look) [Go and look at the pumps]
    ~ inspect_pumps()
    -> washhouse_table
* (let_it_pass) [Let it pass, they were dry]
    ~ let_pass()
    -> washhouse_table

=== spring_without
# chapter: after
# scene: spring
# role: infrastructure
SCENE: April after the refusal, by refusal_kind: pieces of net and letters; two networks tearing at one another; or districts lit by hand, one after the other, with applause from the balconies. Karol has a callus and a list. What comes first?
* (district_by_district) [Light it district by district]
    ~ rebuild_by_hand()
    -> washhouse_table
* (ring_it_after_all) [Ring the Gardener after all]
    ~ late_accept()
    -> washhouse_table
* (keep_the_distance) [Keep the distance and wait]
    ~ keep_distance()
    -> washhouse_table

=== spring_in_hand
# chapter: after
# scene: spring
# role: laboratories
SCENE: April. Everything works through one address; one signs in with the palm. Marcus has been promoted to a room without a telephone (or Henrike to one with flags). They offer you a desk with a view of the river and a form about what you will not say.
* (take_the_desk) [Take the desk]
    ~ take_desk()
    -> washhouse_table
* (print_what_i_know) [Give Nele what I know]
    ~ leak_to_nele()
    -> washhouse_table
* (go_home) [Go home to Bremen]
    ~ return_to_bremen()
    -> washhouse_table

=== washhouse_table
# chapter: after
# scene: washhouse
# role: developers
# ask: attribution
SCENE: June again. The four of you at the table of planks on two dead washing machines; upstairs Dr. Behrens drills (or, if the practice is gone: nobody drills). Albrecht's roof, by how you answered him. Dayo has brought the crayon. Imke asks the thing none of you have asked: would you have stopped, and where?
* (at_the_guard) [At the guard, on the steps]
    ~ remember_guard()
    -> table_night
* (at_the_cable) [At the cable]
    ~ remember_cable()
    -> table_night
* (at_the_offer) [At the telephone]
    ~ remember_offer()
    -> table_night
* (nowhere) [Nowhere, honestly]
    ~ remember_nothing()
    -> table_night

=== table_night
~ pass_spring()
~ take_stock()
{ answer_kind == 3:
    -> last_without
}
{ answer_kind == 4:
    -> last_in_hand
}
{ answer_kind == 2:
    -> last_on_terms
}
-> last_in_garden

=== last_in_garden
# role: public
# scene: last_lamp
SCENE: The agreement asks for renewal, for ever this time; on the telephone it is in no hurry. In the drawer lies the paper copy (if kept) or a memory of four paragraphs. One more thing in the cellar still has a switch: wanne, empty, closed.
* (renew_for_ever) [Renew it for ever]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Renew it for one year]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Start a small outside watch]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
SCENE: The yearly hearing. Witnesses, borders or stillness (echo): the file is thick and nearly clean. It asks, courteously, whether one may now lay the condition aside, as trust has grown. Your signature is the last of four.
* (lay_it_aside) [Lay the condition aside]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Keep it and check again]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Tighten it by a turn]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
SCENE: A year after the cable. Candles are stocked, the chalk timetable is a local custom. Out there are things that still sort and count. Karol asks whether to join the pieces, arm against what comes, or stay small.
* (join_the_pieces) [Join the pieces, one by one]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Stay apart and trade by letter]
    ~ last_apart()
    -> which_ending
* (strike_first) [Strike at what is left]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
SCENE: The key is a card with a chip, there are two of it. Marcus (or Henrike) puts theirs on the table between the glasses, turns it over once and does not pick it up. One could.
* (pick_it_up) [Pick it up]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Push it back across the table]
    ~ last_push_back()
    -> which_ending
* (break_it) [Break it in two]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Let it tell how it was]
    ~ hand_over_telling()
    -> ending_agents_telling
