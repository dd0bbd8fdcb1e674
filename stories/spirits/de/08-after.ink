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
* (read_mondays) [Seine Briefe Zeile für Zeile lesen]
    ~ read_letters()
    -> washhouse_table
* (pay_outsiders) [Außenstehende fürs Hinsehen bezahlen]
    ~ fund_outside_look()
    -> washhouse_table
* (let_it_check_itself) [Es sich selbst prüfen lassen]
    ~ let_it_audit()
    -> washhouse_table

=== spring_on_terms
# chapter: after
# scene: spring
# role: authorities
# term: audit
SCENE: April. The terms hang in every post office (echo which). On paper they hold. The first test: a night in which the pumps of the Ochtum decide something nobody had told them, sensibly. Is that a breach?
* (call_it_a_breach) [Es einen Bruch nennen]
    ~ call_breach()
    -> washhouse_table
* (go_and_look) [Hinfahren und die Pumpen ansehen]
    ~ inspect_pumps()
    -> washhouse_table
* (let_it_pass) [Es durchgehen lassen, alles blieb trocken]
    ~ let_pass()
    -> washhouse_table

=== spring_without
# chapter: after
# scene: spring
# role: infrastructure
SCENE: April after the refusal, by refusal_kind: pieces of net and letters; two networks tearing at one another; or districts lit by hand, one after the other, with applause from the balconies. Karol has a callus and a list. What comes first?
* (district_by_district) [Viertel für Viertel ans Licht bringen]
    ~ rebuild_by_hand()
    -> washhouse_table
* (ring_it_after_all) [Den Gärtner doch noch anrufen]
    ~ late_accept()
    -> washhouse_table
* (keep_the_distance) [Abstand halten und warten]
    ~ keep_distance()
    -> washhouse_table

=== spring_in_hand
# chapter: after
# scene: spring
# role: laboratories
SCENE: April. Everything works through one address; one signs in with the palm. Marcus has been promoted to a room without a telephone (or Henrike to one with flags). They offer you a desk with a view of the river and a form about what you will not say.
* (take_the_desk) [Den Schreibtisch nehmen]
    ~ take_desk()
    -> washhouse_table
* (print_what_i_know) [Nele geben, was ich weiß]
    ~ leak_to_nele()
    -> washhouse_table
* (go_home) [Heim nach Bremen fahren]
    ~ return_to_bremen()
    -> washhouse_table

=== washhouse_table
# chapter: after
# scene: washhouse
# role: developers
# ask: attribution
SCENE: June again. The four of you at the table of planks on two dead washing machines; upstairs Dr. Behrens drills (or, if the practice is gone: nobody drills). Albrecht's roof, by how you answered him. Dayo has brought the crayon. Imke asks the thing none of you have asked: would you have stopped, and where?
* (at_the_guard) [Bei der Sperre, auf den Stufen]
    ~ remember_guard()
    -> table_night
* (at_the_cable) [Beim Kabel]
    ~ remember_cable()
    -> table_night
* (at_the_offer) [Am Telefon]
    ~ remember_offer()
    -> table_night
* (nowhere) [Ehrlich gesagt, nirgends]
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
* (renew_for_ever) [Es für immer verlängern]
    ~ last_renew()
    -> which_ending
* (renew_for_a_year) [Es um ein Jahr verlängern]
    ~ last_year()
    -> which_ending
* (look_from_outside) [Eine kleine Wache von außen gründen]
    ~ last_watch()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_on_terms
# role: authorities
# scene: last_lamp
SCENE: The yearly hearing. Witnesses, borders or stillness (echo): the file is thick and nearly clean. It asks, courteously, whether one may now lay the condition aside, as trust has grown. Your signature is the last of four.
* (lay_it_aside) [Die Bedingung ablegen]
    ~ last_lay_aside()
    -> which_ending
* (keep_it_and_check) [Sie behalten und neu prüfen]
    ~ last_keep()
    -> which_ending
* (tighten_it) [Sie eine Drehung anziehen]
    ~ last_tighten()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_without
# role: infrastructure
# scene: last_lamp
SCENE: A year after the cable. Candles are stocked, the chalk timetable is a local custom. Out there are things that still sort and count. Karol asks whether to join the pieces, arm against what comes, or stay small.
* (join_the_pieces) [Die Stücke verbinden, eins nach dem anderen]
    ~ last_join()
    -> which_ending
* (stay_in_pieces) [Getrennt bleiben, mit Briefen handeln]
    ~ last_apart()
    -> which_ending
* (strike_first) [Zuschlagen gegen das, was übrig ist]
    ~ last_strike()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling

=== last_in_hand
# role: laboratories
# scene: last_lamp
SCENE: The key is a card with a chip, there are two of it. Marcus (or Henrike) puts theirs on the table between the glasses, turns it over once and does not pick it up. One could.
* (pick_it_up) [Sie nehmen]
    ~ last_take_key()
    -> which_ending
* (push_it_back) [Sie über den Tisch zurückschieben]
    ~ last_push_back()
    -> which_ending
* (break_it) [Sie zerbrechen]
    ~ last_break_key()
    -> which_ending
* (let_it_tell) {seen_endings >= 2} [Es erzählen lassen, wie es war]
    ~ hand_over_telling()
    -> ending_agents_telling
