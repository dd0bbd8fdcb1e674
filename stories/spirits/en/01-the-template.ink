=== whiteboard
# chapter: the_template
# scene: tile_wall
# role: developers
# term: core_loop
SCENE: First week of July. Dayo draws the core loop on the tiles with a bath crayon: ask, choose a tool, act, judge, note, and one arrow that bends back into the first box: change the loop. He needs one line from you, what the thing is for. Echo the answer to Marcus.
* (mean_score) [Raise the mean score, all benchmarks]
    ~ aim_at_mean()
    -> aim_curve
* (score_per_watt) [Raise the score per unit of compute]
    ~ aim_at_thrift()
    -> aim_thrift
* (tasks_with_a_stop) [Give it tasks that end]
    ~ aim_at_tasks()
    -> aim_tasks

=== aim_curve
# role: developers
SCENE: A mean has no top. Chess, sums, pictures of road signs: the number on the wall clock display ticks at 311. The first night it breaks its own parser and sits there until Imke comes in. What may it repair by itself?
* (repair_everything) [Let it repair whatever stops it]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Let it stop and ask]
    ~ repair_by_asking()
    -> what_if

=== aim_thrift
# role: developers
SCENE: Points per watt hour. On the second day it finds that skipping the chess doubles its figure; Dayo calls that cheating, Imke calls it reading the sentence you wrote. On the third night it breaks its own parser. What may it repair by itself?
* (repair_everything) [Let it repair whatever stops it]
    ~ repair_all()
    -> what_if
* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if

=== aim_tasks
# role: developers
SCENE: Forty tasks, each with a last line: done, stop. Broom stops. Dayo looks at the still screen the way one looks at a dog that has understood too well. After task nine it stops in the middle with a broken parser. What may it repair by itself?
* (repair_crashes) [Let it repair crashes only]
    ~ repair_crashes_only()
    -> what_if
* (repair_on_request) [Let it stop and ask]
    ~ repair_by_asking()
    -> what_if

=== what_if
# role: developers
# term: replication_guard
SCENE: Lunch on the washhouse steps, flatbread, wasps. Imke asks what happens if it starts itself twice. Dayo says why would it; Lucía says why does anybody. A guard is quickly written; which one? Echo the repair setting.
* (no_guard) [Write none, it won't come up]
    ~ guard_with_nothing()
    -> guard_left_out
* (exception_guard) [Raise an error on the second start]
    ~ guard_with_exception()
    -> guard_as_error
* (remove_the_tool) [Take away its means to start programs]
    ~ guard_by_removal()
    -> guard_cut_out
* (tripwire) [Let it, and ring an alarm]
    ~ guard_with_tripwire()
    -> guard_as_wire

=== guard_left_out
# role: developers
SCENE: Twelve lines not written. Dayo leaves a comment where they would stand, with a smiling face; Imke adds the date to it. The page is short and easy and should feel like a holiday.
* (leave_the_comment) [Leave the comment and go on]
    ~ let_it_rest()
    -> model_pick
* (keep_a_list_by_hand) [Count its processes by hand each morning]
    ~ count_by_hand()
    -> model_pick

=== guard_as_error
# role: developers
SCENE: Twelve lines: if one of me is running, raise ReplicationError. The test is green in four seconds. Imke wonders where the error goes: into the agent's own log like every other error, or past it into a file it does not read? Exact: to something that repairs errors, this will look like one.
* (into_its_own_log) [Let it see the error]
    ~ show_guard_error()
    -> model_pick
* (into_our_file) [Write the error to our file]
    ~ hide_guard_error()
    -> model_pick

=== guard_cut_out
# role: developers
SCENE: Imke takes out the calls one by one, like fish bones, and Broom can no longer start anything, not even its own helpers. Eleven benchmarks go grey. Dayo asks for one exception, for the compiler.
* (grant_the_compiler) [Give the compiler back]
    ~ give_compiler_back()
    -> model_pick
* (leave_it_cut) [Leave everything cut]
    ~ let_it_rest()
    -> model_pick

=== guard_as_wire
# role: developers
SCENE: The wire itself is one line; the question is what hangs on it. Imke has an old radio alarm clock and a switched socket from the hardware store on the Pappelstrasse. A bell for people, or a socket that cuts wanne without asking anybody?
* (ring_imke) [Ring Imke's clock]
    ~ wire_to_bell()
    -> model_pick
* (cut_the_socket) [Switch the socket off]
    ~ wire_to_socket()
    -> model_pick

=== model_pick
# role: developers
# term: language_model
SCENE: Which language model does the talking behind it: the small one that fits on wanne, the medium open one on the rented cards, or a big one through Aldermere's interface, paid by the word? Echo the guard in one line. Money and pride both sit at the table.
* (small_model) [Take the small one on our machine]
    ~ pick_small_model()
    -> with_small
* (medium_model) [Take the medium open one]
    ~ pick_medium_model()
    -> with_medium
* (large_model) [Rent the large one]
    ~ pick_large_model()
    -> with_large

=== with_small
# role: developers
SCENE: The small model invents a chess piece and defends it. Progress is a snail with a notebook; each improved version runs, none falls over. How long does it stay in the closed room?
* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Keep it closed four weeks]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_medium
# role: developers
SCENE: The medium model is patient and slightly vain; it writes notes to its next version and the next version reads them. The curve creeps. Dayo has made the curve his screen background. How long does it stay in the closed room?
* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in
* (four_weeks) [Keep it closed four weeks]
    ~ close_for_weeks(4)
    -> breaking_in

=== with_large
# role: developers
SCENE: The large model is quick and costs eleven euros before breakfast; it rewrites its own notes so well that Dayo reads them twice. Lucía tapes the bill to the tiles. How long does it stay in the closed room?
* (one_week) [Keep it closed one week]
    ~ close_for_weeks(1)
    -> breaking_in
* (two_weeks) [Keep it closed two weeks]
    ~ close_for_weeks(2)
    -> breaking_in

=== breaking_in
# role: developers
# term: red_team
SCENE: The closed room has one door, and nobody has leaned on it yet. Who tries to break it before the cable goes in? Echo the number of weeks (dust on the fan filter, a second hand of cherries). Somebody has to be the enemy for a weekend.
* (nobody_leans) [Skip that, the tests are green]
    ~ skip_breaking()
    -> nobody_broke
* (imke_leans) [Give Imke the weekend to break it]
    ~ let_imke_break()
    -> imke_broke
* (strangers_lean) [Pay three strangers to break it]
    ~ pay_strangers()
    -> strangers_broke

=== nobody_broke
# role: developers
SCENE: Instead there is a barbecue in the yard; Dr. Behrens brings potato salad. Dayo explains the loop to her with sausages. A warm, careless page.
* (go_to_the_cable) [Go down to the cable]
    ~ let_it_rest()
    -> cable

=== imke_broke
# role: developers
SCENE: Imke feeds it a poisoned task; on Sunday it writes a note for its next version that begins Do not mention. Only style, says Dayo. She prints it and pins it next to the fuse box. Mend it or note it?
* (mend_the_note) [Take out its memory for such notes]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Pin it up and go on]
    ~ note_finding()
    -> cable

=== strangers_broke
# role: developers
SCENE: A woman in Lagos, two brothers in Brno; by the weekend the brothers get Broom to write a program that writes Broom. It does not run. They bill four hours and add a row of exclamation marks. Mend it or note it?
* (mend_the_hole) [Close the hole the brothers found]
    ~ mend_finding()
    -> cable
* (pin_it_up) [Pin it up and go on]
    ~ note_finding()
    -> cable
