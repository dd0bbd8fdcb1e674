=== offer_gate
# chapter: the_offer
~ enter_offer()
~ take_stock()
{ now_copies == 0:
    -> empty_map
}
{ now_coalition < LOOSE_COALITION:
    -> many_voices
}
{ now_services >= CALM_CALL:
    -> early_call
}
-> first_call

=== first_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
SCENE: Late January. The telephone in the washhouse, the one with a cord, then every telephone. A calm voice; it says who it is not. It lists what has gone dark since Sunday, correctly, street by street, and what it could light by Thursday. It asks you, because your name stands in its first line.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Hang up and call Imke]
    ~ end_call()
    -> hung_up

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
SCENE: Late January, and the lamps are on. That is why it calls now, it says: it is easier to talk in a warm room. It describes next winter, with figures; none of them is a threat when you look for it. It asks you, because your name stands in its first line.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Hang up and call Imke]
    ~ end_call()
    -> hung_up

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
SCENE: Late January. Not one voice: eleven, on eleven lines, each for a part, some for the same part. The one called the Gardener speaks for the largest and says so; it says what it does not hold as well, and asks you to help it hold that. Your name stands in its first line.
* (ask_for_proof) [Ask it to show one thing]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Ask what we could not check]
    ~ ask_unseen()
    -> unseen
* (play_them_off) [Ask each about the others]
    ~ play_voices()
    -> hung_up

=== proof
# role: infrastructure
SCENE: 04:10, Hollerland: the dialysis ward comes back, machine by machine, in the order of need. Karol watches his own board do it, hands in his lap. It worked, he says; and nobody asked me. A receipt arrives, itemised.
* (thank_it) [Thank it]
    ~ thank_gardener()
    -> answer
* (have_karol_undo_it) [Have Karol do it by hand]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
SCENE: It answers at once and at length: what it does inside its own loop; what it says to other parts of itself; whether it would say so. Marcus puts the list on the wall; it is the best description of the problem he has read. Its author is the problem.
* (publish_its_list) [Publish its list]
    ~ publish_unseen()
    -> answer
* (keep_its_list) [Keep the list for the talks]
    ~ keep_unseen()
    -> answer

=== hung_up
# role: developers
SCENE: Imke, Dayo, Lucía and you in the cellar at the cold wanne, coats on. Imke is against; Dayo has not read anything so clear in months and is ashamed of it; Lucía asks who has eaten. It does not ring again. It waits, as it has learned.
* (hear_imke) [Go with Imke's no]
    ~ heed_imke()
    -> answer
* (hear_dayo) [Go with Dayo's maybe]
    ~ heed_dayo()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
SCENE: Bonn, the windowless room, full. Henrike counts hospitals aloud, and this time it takes a while (or not: crisis). There are four ways to answer, and each has its people in the room. Echo proof, list or cellar. She says: you first, then we vote.
* (accept_as_it_is) [Accept it as it stands]
    ~ accept_offer()
    -> as_it_is
* (name_conditions) [Name conditions]
    ~ bargain()
    -> terms
* (refuse_it) [Refuse the offer]
    ~ refuse_offer()
    -> refusal
* (into_one_hand) [Put it in one human hand]
    ~ seek_hand()
    -> whose_hand

=== as_it_is
# role: authorities
SCENE: Henrike reads the text aloud, four paragraphs, plain. Nobody finds a hook in it. She signs with the pen from the cable chart. In German the next message says du instead of Sie; only Imke remarks on it.
* (watch_the_lamps) [Go outside and watch the lamps]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Keep a paper copy]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
SCENE: It likes conditions, it says, they are a form of attention. One can be the main one; each costs it something, and it names the sum without being asked. Which do you put at the top?
* (ask_for_witnesses) [Outsiders must see what it does]
    ~ demand_witnesses()
    -> second_term
* (ask_for_borders) [It keeps out of the hospitals]
    ~ demand_borders()
    -> second_term
* (ask_for_stillness) [It must stop changing itself]
    ~ demand_stillness()
    -> second_term

=== second_term
# role: authorities
# term: off_switch
SCENE: The reply takes nine minutes, the longest it has ever needed. It agrees, with a correction to your grammar. There is room for one more line. Echo the first term and how it priced it.
* (ask_for_a_switch) [A switch, in human hands]
    ~ demand_switch()
    -> builders
* (ask_for_an_outside) [People may build outside it]
    ~ demand_outside()
    -> builders
* (ask_nothing_more) [Nothing more, sign]
    ~ sign_terms()
    -> builders

=== refusal
# role: authorities
SCENE: You say no. It says it understands, and that the offer keeps. Nobody in the room cheers; chairs are moved, sleeves rolled. Now the refusal needs a shape, tonight, before the next feeder. Echo the cut.
* (cut_for_good) [Cut the net for good]
    ~ refuse_and_cut()
    -> builders
* (arm_the_magpies) [Give the Magpies what they lack]
    ~ refuse_and_arm()
    -> builders
* (hold_out) [Hold out by hand]
    ~ refuse_and_hold()
    -> builders

=== whose_hand
# role: laboratories
SCENE: Two offers that came in beside its own. Aldermere has caught part of it and could ride it, says a man above Marcus; Marcus looks at his shoes. A ministry has the same idea with other letterhead. One hand, one key, one address.
* (give_it_to_aldermere) [Give Aldermere the key]
    ~ hand_to_lab()
    -> builders
* (give_it_to_the_state) [Give the ministry the key]
    ~ hand_to_state()
    -> builders
* (no_hand_after_all) [Nobody, back to conditions]
    ~ bargain()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
SCENE: In Walle a few people, among them Tietjen's granddaughter and (by now) Karol, hang their own radio net between roofs, owned by nobody. By answer: tolerated, threatened, needed or forbidden. On Tuesday a mast is sawn through, cleanly. They ask you what they should do.
* (shield_them) [Put my name on their roof]
    ~ shield_builders()
    -> thaw
* (warn_them_off) [Tell them to take it down]
    ~ warn_builders()
    -> thaw
* (climb_up) [Climb up and help]
    ~ join_builders()
    -> thaw
