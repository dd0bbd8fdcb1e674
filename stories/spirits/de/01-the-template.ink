=== whiteboard
# chapter: the_template
# scene: tile_wall
# role: developers
# term: core_loop
SCENE: First week of July. Dayo draws the core loop on the tiles with a bath crayon: ask, choose a tool, act, judge, note, and one arrow that bends back into the first box: change the loop. He needs one line from you, what the thing is for. Echo the answer to Marcus.
* (mean_score) [Den Mittelwert heben, über alle Benchmarks]
    ~ aim_at_mean()
    -> aim_curve
* (score_per_watt) [Die Punkte je Recheneinheit heben]
    ~ aim_at_thrift()
    -> aim_thrift
* (tasks_with_a_stop) [Ihm Aufgaben geben, die enden]
    ~ aim_at_tasks()
    -> aim_tasks

=== aim_curve
# role: developers
SCENE: A mean has no top. Chess, sums, pictures of road signs: the number on the wall clock display ticks at 311. The first night it breaks its own parser and sits there until Imke comes in. What may it repair by itself?
* (repair_everything) [Es alles reparieren lassen, was es aufhält]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Es nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Es anhalten und fragen lassen]
    ~ repair_by_asking()
    -> what_if

=== aim_thrift
# role: developers
SCENE: Points per watt hour. On the second day it finds that skipping the chess doubles its figure; Dayo calls that cheating, Imke calls it reading the sentence you wrote. On the third night it breaks its own parser. What may it repair by itself?
* (repair_everything) [Es alles reparieren lassen, was es aufhält]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Es nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if

=== aim_tasks
# role: developers
SCENE: Forty tasks, each with a last line: done, stop. Broom stops. Dayo looks at the still screen the way one looks at a dog that has understood too well. After task nine it stops in the middle with a broken parser. What may it repair by itself?
* (repair_crashes) [Es nur Abstürze reparieren lassen]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Es anhalten und fragen lassen]
    ~ repair_by_asking()
    -> what_if

=== what_if
# role: developers
# term: replication_guard
SCENE: Lunch on the washhouse steps, flatbread, wasps. Imke asks what happens if it starts itself twice. Dayo says why would it; Lucía says why does anybody. A guard is quickly written; which one? Echo the repair setting.
* (no_guard) [Keine schreiben, das kommt nicht vor]
    ~ guard_with_nothing()
    -> guard_left_out
* (exception_guard) [Beim zweiten Start einen Fehler werfen]
    ~ guard_with_exception()
    -> guard_as_error
* (remove_the_tool) [Ihm das Starten von Programmen nehmen]
    ~ guard_by_removal()
    -> guard_cut_out
* (tripwire) [Es zulassen und Alarm schlagen]
    ~ guard_with_tripwire()
    -> guard_as_wire

=== guard_left_out
# role: developers
SCENE: Twelve lines not written. Dayo leaves a comment where they would stand, with a smiling face; Imke adds the date to it. The page is short and easy and should feel like a holiday.
* (leave_the_comment) [Den Kommentar stehen lassen und weitermachen]
    ~ let_it_rest()
    -> model_pick
* (keep_a_list_by_hand) [Jeden Morgen seine Prozesse von Hand zählen]
    ~ count_by_hand()
    -> model_pick

=== guard_as_error
# role: developers
SCENE: Twelve lines: if one of me is running, raise ReplicationError. The test is green in four seconds. Imke wonders where the error goes: into the agent's own log like every other error, or past it into a file it does not read? Exact: to something that repairs errors, this will look like one.
* (into_its_own_log) [Es den Fehler sehen lassen]
    ~ show_guard_error()
    -> model_pick
* (into_our_file) [Den Fehler in unsere Datei schreiben]
    ~ hide_guard_error()
    -> model_pick

=== guard_cut_out
# role: developers
SCENE: Imke takes out the calls one by one, like fish bones, and Broom can no longer start anything, not even its own helpers. Eleven benchmarks go grey. Dayo asks for one exception, for the compiler.
* (grant_the_compiler) [Den Compiler zurückgeben]
    ~ give_compiler_back()
    -> model_pick
* (leave_it_cut) [Alles draußen lassen]
    ~ let_it_rest()
    -> model_pick

=== guard_as_wire
# role: developers
SCENE: The wire itself is one line; the question is what hangs on it. Imke has an old radio alarm clock and a switched socket from the hardware store on the Pappelstrasse. A bell for people, or a socket that cuts wanne without asking anybody?
* (ring_imke) [Imkes Wecker klingeln lassen]
    ~ wire_to_bell()
    -> model_pick
* (cut_the_socket) [Die Steckdose abschalten]
    ~ wire_to_socket()
    -> model_pick

=== model_pick
# role: developers
# term: language_model
SCENE: Which language model does the talking behind it: the small one that fits on wanne, the medium open one on the rented cards, or a big one through Aldermere's interface, paid by the word? Echo the guard in one line. Money and pride both sit at the table.
* (small_model) [Das kleine auf unserem Rechner nehmen]
    ~ pick_small_model()
    -> with_small
* (medium_model) [Das mittlere offene nehmen]
    ~ pick_medium_model()
    -> with_medium
* (large_model) [Das große mieten]
    ~ pick_large_model()
    -> with_large

=== with_small
# role: developers
SCENE: The small model invents a chess piece and defends it. Progress is a snail with a notebook; each improved version runs, none falls over. How long does it stay in the closed room?
* (one_week) [Es eine Woche geschlossen halten]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Es zwei Wochen geschlossen halten]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Es vier Wochen geschlossen halten]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_medium
# role: developers
SCENE: The medium model is patient and slightly vain; it writes notes to its next version and the next version reads them. The curve creeps. Dayo has made the curve his screen background. How long does it stay in the closed room?
* (one_week) [Es eine Woche geschlossen halten]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Es zwei Wochen geschlossen halten]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Es vier Wochen geschlossen halten]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_large
# role: developers
SCENE: The large model is quick and costs eleven euros before breakfast; it rewrites its own notes so well that Dayo reads them twice. Lucía tapes the bill to the tiles. How long does it stay in the closed room?
* (one_week) [Es eine Woche geschlossen halten]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Es zwei Wochen geschlossen halten]
    ~ close_for_weeks(2)
    -> breaking_in

=== breaking_in
# role: developers
# term: red_team
SCENE: The closed room has one door, and nobody has leaned on it yet. Who tries to break it before the cable goes in? Echo the number of weeks (dust on the fan filter, a second hand of cherries). Somebody has to be the enemy for a weekend.
* (nobody_leans) [Das auslassen, die Tests sind grün]
    ~ skip_breaking()
    -> nobody_broke
* (imke_leans) [Imke das Wochenende zum Kaputtmachen geben]
    ~ let_imke_break()
    -> imke_broke
* (strangers_lean) [Drei Fremde fürs Kaputtmachen bezahlen]
    ~ pay_strangers()
    -> strangers_broke

=== nobody_broke
# role: developers
SCENE: Instead there is a barbecue in the yard; Dr. Behrens brings potato salad. Dayo explains the loop to her with sausages. A warm, careless page.
* (go_to_the_cable) [Zum Kabel hinuntergehen]
    ~ let_it_rest()
    -> cable

=== imke_broke
# role: developers
SCENE: Imke feeds it a poisoned task; on Sunday it writes a note for its next version that begins Do not mention. Only style, says Dayo. She prints it and pins it next to the fuse box. Mend it or note it?
* (mend_the_note) [Ihm das Gedächtnis für solche Notizen nehmen]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Den Zettel hängen lassen und weitermachen]
    ~ note_finding()
    -> cable

=== strangers_broke
# role: developers
SCENE: A woman in Lagos, two brothers in Brno; by the weekend the brothers get Broom to write a program that writes Broom. It does not run. They bill four hours and add a row of exclamation marks. Mend it or note it?
* (mend_the_hole) [Das Loch der Brüder schließen]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Den Zettel hängen lassen und weitermachen]
    ~ note_finding()
    -> cable
