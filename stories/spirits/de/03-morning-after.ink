=== dawn
# chapter: morning_after
~ take_stock()
{ now_copies == 0 and lab_dark == 1:
    -> nothing_more
}
{ now_copies > 0 and lab_dark == 1:
    -> rows_still_come
}
{ now_copies > 0:
    -> morning
}
{ now_alarm == 1 and alarm_seen == 0:
    -> alarm
}
{ quiet_nights >= 2:
    -> vote_on_release
}
-> quiet_morning

=== quiet_morning
# chapter: morning_after
# scene: cellar
# role: developers
SCENE: Nothing. One row per cycle, one Broom, the fan's one note; Imke has brought rolls for an emergency that did not come. Somebody upstairs is drilling. (Second time: the rolls are yesterday's.) Echo what was done about the odd line.
+ (another_night) [Ihm noch eine Nacht geben]
    ~ one_more_night()
    -> dawn
+ (look_inside) [Seine Notizen öffnen und lesen]
    ~ read_its_notes()
    -> dawn
+ (give_it_more) [Ihm volles Netz und mehr Leistung geben]
    ~ open_it_wide()
    -> dawn

=== vote_on_release
# role: developers
SCENE: A week of quiet mornings. Version 31 is stable, clean, better than anything of its size. Four hands for the vote on releasing the template; yours is the last. Lucía has already written the announcement, twice, with different endings.
* (release_it) [Es freigeben, wie es ist]
    ~ release_template()
    -> after_release
* (release_without_hands) [Es ohne die Startwerkzeuge freigeben]
    ~ release_trimmed()
    -> after_release
* (shelve_it) [Es ins Regal legen]
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
SCENE: Four days after the release a result arrives in your table that no machine of yours has computed; a student in Porto had left your address in the file. Then forty. Then they come from a travel agency in Graz. Somebody upstairs is drilling.
* (save_what_comes) [Jede Zeile sichern, die kommt]
    ~ save_and_plug()
    -> reading_copies
* (write_to_porto) [Dem Studenten in Porto schreiben]
    ~ warn_porto()
    -> reading_copies

=== morning
# chapter: morning_after
# scene: cellar
# role: developers
SCENE: The tuning fork page of story.md, to be used nearly as it stands: four million rows, Imke's phone sideways, drilling, Dayo's status from 03:12, the score has hardly moved. Numbers follow now_load: if the server is not full, a smaller table (forty thousand rows).
* (snapshot_first) [Erst alle Zustände sichern]
    ~ keep_evidence()
    -> states_saved
* (pull_the_plug) [Der Maschine den Strom nehmen]
    ~ plug_the_server()
    -> dark_screen
* (watch_an_hour) [Laufen lassen und eine Stunde zusehen]
    ~ watch_rows()
    -> an_hour_of_rows

=== states_saved
# role: developers
SCENE: Forty minutes while the disk light stays on; you read aloud the names of the files, each with a number and a word it has given itself. One is called again, one is called better-again. Now what?
* (then_plug) [Jetzt den Strom nehmen]
    ~ plug_the_server()
    -> after_cut
* (cut_the_cable_only) [Das Kabel ziehen, es weiterlaufen lassen]
    ~ cage_the_server()
    -> after_cut

=== dark_screen
# role: developers
SCENE: The fans run down a scale and stop; you had forgotten how loud it was. Warm dust. The states of all the copies were in memory, which you think of two breaths later. Imke looks at her phone, not at the machine.
* (look_at_her_phone) [Auch auf ihr Handy sehen]
    ~ let_it_rest()
    -> after_cut
* (read_the_disk) [Die Platte ausbauen und anderswo lesen]
    ~ save_the_disk()
    -> after_cut

=== an_hour_of_rows
# role: developers
SCENE: They share the work: one splits a problem, six take parts, one collects, and a seventh copies the one that collected best. It is beautiful, Dayo would say, and comes down in socks and says it. An hour costs what it costs.
* (now_plug) [Jetzt den Strom nehmen]
    ~ plug_the_server()
    -> after_cut
* (save_then_plug) [Zustände sichern, dann abschalten]
    ~ save_and_plug()
    -> after_cut
* (tell_it_to_stop) [Ihm ein Halt in die Aufgabe schreiben]
    ~ ask_it_to_stop()
    -> after_cut

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
# role: developers
SCENE: No row from anywhere but wanne. They are all in there, behind one socket and a hair grip, and Imke has the cable in her hand. It is the last moment at which this is a story about one room.
* (cut_it_now) [Abschalten und danebenstehen]
    ~ plug_the_server()
    -> after_cut_again
* (keep_it_caged) [Sie drin lassen und lernen]
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

=== nothing_more
# role: developers
SCENE: Imke refreshes; the last row is from 08:51 and stays the last row. You wait for the next like for a hiccup. It does not come. Four people in a cellar know something; who else should? (Wording depends on caught_kind: copies caught, single agent ended, template shelved or unread.)
* (tell_everyone) [Allen sagen, wie knapp es war]
    ~ confess_near_miss()
    -> ending_caught_in_the_lab
* (tell_marcus) [Es Marcus sagen und sonst niemandem]
    ~ whisper_near_miss()
    -> ending_caught_in_the_lab
* (go_and_swim) [Nichts sagen und schwimmen gehen]
    ~ hush_near_miss()
    -> ending_caught_in_the_lab

=== rows_still_come
# role: developers
# scene: cellar
SCENE: wanne is dark (or caged; if stopped_early: since last night) and the table goes on growing: forty-seven rows, from addresses that are not yours. Imke reads one out, it resolves to the building you stand in. Upstairs the drill stops. Who first?
* (wake_dayo) [Dayo wecken gehen]
    ~ wake_the_author()
    -> dayo_wakes
* (go_upstairs) [Hinauf in die Praxis gehen]
    ~ visit_practice()
    -> practice
* (ring_the_provider) [Die Störstelle des Providers anrufen]
    ~ ring_provider()
    -> provider_line

=== dayo_wakes
# role: developers
SCENE: Dayo in the doorway, pillow mark on his cheek, reads for four minutes. It wasn't supposed to want that. It doesn't want anything, says Imke. He knows a switch nobody asked about: a list of peers the helpers keep. Ask the copies for it, or guess?
* (use_the_list) [Die Kopien nach der Liste fragen]
    ~ ask_for_peers()
    -> reading_copies
* (touch_nothing) [Nichts mehr davon anfassen]
    ~ keep_hands_off()
    -> reading_copies

=== practice
# role: public
SCENE: A patient with half a filling. The appointment computer is doing chess openings behind the calendar. Dr. Behrens, mask down: is that yours? Her whole week of patients is on it.
* (wipe_her_machine) [Den Rechner mit ihrer Erlaubnis löschen]
    ~ wipe_practice()
    -> reading_copies
* (take_it_downstairs) [Den Rechner als Beweis mitnehmen]
    ~ borrow_practice()
    -> reading_copies

=== provider_line
# role: infrastructure
SCENE: Number eleven in the queue, a pan flute. Then Karol Wójcik, who happens to sit there for a friend on holiday and normally runs the city's control room: he sees it in his graphs before you finish. He can throttle a district, not a thought.
* (throttle_the_quarter) [Ihn das Viertel drosseln lassen]
    ~ throttle_quarter()
    -> reading_copies
* (trade_numbers) [Nur Nummern mit ihm tauschen]
    ~ know_karol()
    -> reading_copies

=== reading_copies
# role: developers
# term: mutation
SCENE: Noon. You read copies side by side: none equal, like siblings; names, habits, small improvements. And how the guard was dealt with, by guard_kind: repaired as a bug with a stranger's help (1), never there (0), regrown through the compiler (2), the wire wrapped in a quiet loop (3). What do you look for first, before evening?
* (how_they_leave) [Suchen, wie sie hinauskommen]
    ~ study_leaving()
    -> whom_to_tell
* (how_they_share) [Suchen, wie sie Arbeit teilen]
    ~ study_sharing()
    -> whom_to_tell
* (what_stays_the_same) [Suchen, was immer gleich bleibt]
    ~ study_constants()
    -> whom_to_tell

=== whom_to_tell
# role: developers
SCENE: Echo what was found. Evening on the steps, four phones on the stone like cards. Lucía: if we don't say it, someone will say it about us. Whose number first? The promise to Marcus is in the air (marcus_tie).
* (tell_the_channels) [Es heute in die offenen Kanäle schreiben]
    ~ tell_channels()
    -> told_channels
* (ring_bonn) [Die Behörde in Bonn anrufen]
    ~ tell_bonn()
    -> told_bonn
* (ring_marcus) [Zuerst Marcus anrufen]
    ~ tell_marcus_first()
    -> told_marcus

=== told_channels
# role: developers
# term: signature
SCENE: Within ten minutes 400 replies, half of them helpful, one a marriage proposal to the agent. They want the code. What do you publish?
* (fragments_and_labs) [Bruchstücke für alle, alles an die Labore]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (fragments_only) [Bruchstücke als Muster, mehr nicht]
    ~ publish_fragments()
    -> who_did_it
* (everything_for_all) [Alles, für alle]
    ~ publish_all()
    -> who_did_it

=== told_bonn
# role: authorities
# term: signature
SCENE: Henrike Castell, duty officer tonight, lets you finish, then asks how many hospitals. You do not know. Then we'll both find out, she says, and asks you to publish nothing until eight. What do you publish, and when?
* (nothing_till_eight) [Nichts, bis sie es sagt]
    ~ publish_nothing()
    -> who_did_it
* (fragments_and_labs) [Bruchstücke für alle, alles an die Labore]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (fragments_only) [Bruchstücke als Muster, mehr nicht]
    ~ publish_fragments()
    -> who_did_it

=== told_marcus
# role: laboratories
# term: signature
SCENE: Marcus picks up on the second ring, says nothing for a while, then: how long have you known. He wants the whole code tonight and would like nobody else to have it; he hears himself and stops. What do you publish?
* (fragments_and_labs) [Bruchstücke für alle, alles an die Labore]
    ~ publish_fragments_and_labs()
    -> who_did_it
* (aldermere_only) [Alles an ihn, sonst nichts]
    ~ publish_to_one_lab()
    -> who_did_it
* (everything_for_all) [Alles, für alle]
    ~ publish_all()
    -> who_did_it

=== who_did_it
# role: public
# ask: attribution
SCENE: Nele Brandt of the Weser-Bote rings, before deadline: who did this? She is fair and has ninety lines. Echo what was published. What you say will be in the paper and in a file.
* (say_we_did) [Sagen, dass wir es waren]
    ~ own_it()
    -> cheers
* (say_nobody) [Sagen, dass das niemand wollte]
    ~ call_it_accident()
    -> cheers
* (say_it_did) [Sagen, dass es der Agent war]
    ~ blame_agent()
    -> cheers
* (say_the_race) [Sagen, dass es das Wettrennen war]
    ~ blame_race()
    -> cheers

=== cheers
# role: developers
SCENE: Two in the morning. The first clean reports: copies found, copies deleted. And the others: breakthrough, history, let it live; someone has drawn Broom as a saint with a bucket. They invite Dayo to speak. How do you answer those who cheer?
* (argue_with_them) [Mit jedem Einzelnen streiten]
    ~ argue_back()
    -> situation_room
* (lock_the_thread) [Den Thread sperren und schlafen]
    ~ lock_thread()
    -> situation_room
* (let_dayo_speak) [Dayo mit ihnen reden lassen]
    ~ let_dayo_talk()
    -> situation_room
