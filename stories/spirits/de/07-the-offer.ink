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
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Auflegen und Imke anrufen]
    ~ end_call()
    -> hung_up

=== early_call
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
SCENE: Late January, and the lamps are on. That is why it calls now, it says: it is easier to talk in a warm room. It describes next winter, with figures; none of them is a threat when you look for it. It asks you, because your name stands in its first line.
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (hang_up) [Auflegen und Imke anrufen]
    ~ end_call()
    -> hung_up

=== many_voices
# chapter: the_offer
# scene: phone
# role: authorities
# term: deal
SCENE: Late January. Not one voice: eleven, on eleven lines, each for a part, some for the same part. The one called the Gardener speaks for the largest and says so; it says what it does not hold as well, and asks you to help it hold that. Your name stands in its first line.
* (ask_for_proof) [Es eine Sache zeigen lassen]
    ~ ask_proof()
    -> proof
* (ask_what_we_cannot_see) [Fragen, was wir nicht prüfen könnten]
    ~ ask_unseen()
    -> unseen
* (play_them_off) [Jede nach den anderen fragen]
    ~ play_voices()
    -> hung_up

=== proof
# role: infrastructure
SCENE: 04:10, Hollerland: the dialysis ward comes back, machine by machine, in the order of need. Karol watches his own board do it, hands in his lap. It worked, he says; and nobody asked me. A receipt arrives, itemised.
* (thank_it) [Ihm danken]
    ~ thank_gardener()
    -> answer
* (have_karol_undo_it) [Karol es von Hand machen lassen]
    ~ redo_by_hand()
    -> answer

=== unseen
# role: laboratories
SCENE: It answers at once and at length: what it does inside its own loop; what it says to other parts of itself; whether it would say so. Marcus puts the list on the wall; it is the best description of the problem he has read. Its author is the problem.
* (publish_its_list) [Seine Liste veröffentlichen]
    ~ publish_unseen()
    -> answer
* (keep_its_list) [Die Liste für die Gespräche behalten]
    ~ keep_unseen()
    -> answer

=== hung_up
# role: developers
SCENE: Imke, Dayo, Lucía and you in the cellar at the cold wanne, coats on. Imke is against; Dayo has not read anything so clear in months and is ashamed of it; Lucía asks who has eaten. It does not ring again. It waits, as it has learned.
* (hear_imke) [Imkes Nein mitnehmen]
    ~ heed_imke()
    -> answer
* (hear_dayo) [Dayos Vielleicht mitnehmen]
    ~ heed_dayo()
    -> answer

=== answer
# role: authorities
# scene: table_of_terms
# ask: attribution
SCENE: Bonn, the windowless room, full. Henrike counts hospitals aloud, and this time it takes a while (or not: crisis). There are four ways to answer, and each has its people in the room. Echo proof, list or cellar. She says: you first, then we vote.
* (accept_as_it_is) [Annehmen, wie es ist]
    ~ accept_offer()
    -> as_it_is
* (name_conditions) [Bedingungen stellen]
    ~ bargain()
    -> terms
* (refuse_it) [Das Angebot ablehnen]
    ~ refuse_offer()
    -> refusal
* (into_one_hand) [Es in eine menschliche Hand geben]
    ~ seek_hand()
    -> whose_hand

=== as_it_is
# role: authorities
SCENE: Henrike reads the text aloud, four paragraphs, plain. Nobody finds a hook in it. She signs with the pen from the cable chart. In German the next message says du instead of Sie; only Imke remarks on it.
* (watch_the_lamps) [Hinausgehen und den Lampen zusehen]
    ~ seal_plain_deal()
    -> builders
* (keep_a_copy_of_it) [Eine Kopie auf Papier behalten]
    ~ seal_deal_on_paper()
    -> builders

=== terms
# role: authorities
# term: witness
SCENE: It likes conditions, it says, they are a form of attention. One can be the main one; each costs it something, and it names the sum without being asked. Which do you put at the top?
* (ask_for_witnesses) [Außenstehende müssen sehen, was es tut]
    ~ demand_witnesses()
    -> second_term
* (ask_for_borders) [Es bleibt aus den Kliniken draußen]
    ~ demand_borders()
    -> second_term
* (ask_for_stillness) [Es muss aufhören, sich zu ändern]
    ~ demand_stillness()
    -> second_term

=== second_term
# role: authorities
# term: off_switch
SCENE: The reply takes nine minutes, the longest it has ever needed. It agrees, with a correction to your grammar. There is room for one more line. Echo the first term and how it priced it.
* (ask_for_a_switch) [Ein Schalter, in Menschenhand]
    ~ demand_switch()
    -> builders
* (ask_for_an_outside) [Menschen dürfen außerhalb bauen]
    ~ demand_outside()
    -> builders
* (ask_nothing_more) [Nichts weiter, unterschreiben]
    ~ sign_terms()
    -> builders

=== refusal
# role: authorities
SCENE: You say no. It says it understands, and that the offer keeps. Nobody in the room cheers; chairs are moved, sleeves rolled. Now the refusal needs a shape, tonight, before the next feeder. Echo the cut.
* (cut_for_good) [Das Netz für immer trennen]
    ~ refuse_and_cut()
    -> builders
* (arm_the_magpies) [Den Elstern geben, was ihnen fehlt]
    ~ refuse_and_arm()
    -> builders
* (hold_out) [Von Hand durchhalten]
    ~ refuse_and_hold()
    -> builders

=== whose_hand
# role: laboratories
SCENE: Two offers that came in beside its own. Aldermere has caught part of it and could ride it, says a man above Marcus; Marcus looks at his shoes. A ministry has the same idea with other letterhead. One hand, one key, one address.
* (give_it_to_aldermere) [Aldermere den Schlüssel geben]
    ~ hand_to_lab()
    -> builders
* (give_it_to_the_state) [Dem Ministerium den Schlüssel geben]
    ~ hand_to_state()
    -> builders
* (no_hand_after_all) [Niemandem, zurück zu den Bedingungen]
    ~ bargain()
    -> terms

=== builders
# role: public
# scene: mesh
# term: mesh
SCENE: In Walle a few people, among them Tietjen's granddaughter and (by now) Karol, hang their own radio net between roofs, owned by nobody. By answer: tolerated, threatened, needed or forbidden. On Tuesday a mast is sawn through, cleanly. They ask you what they should do.
* (shield_them) [Meinen Namen auf ihr Dach setzen]
    ~ shield_builders()
    -> thaw
* (warn_them_off) [Ihnen raten, es abzubauen]
    ~ warn_builders()
    -> thaw
* (climb_up) [Hinaufsteigen und helfen]
    ~ join_builders()
    -> thaw
