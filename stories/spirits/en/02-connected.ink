=== cable
# chapter: connected
# scene: cable
# role: developers
# term: agent_network
SCENE: The yellow network cable, its clip broken and fixed with a hair grip. Beyond the socket: thousands of agents, tools, bigger models. Echo red-team choice and guard. How does Broom get out, if it does?
* (full_network) [Plug it in, full network]
    ~ connect_fully()
    -> full_net
* (read_only) [Let it read, never write]
    ~ connect_read_only()
    -> reading_room
* (through_a_verifier) [Put a checker in between]
    ~ connect_verified()
    -> checker_booth
* (not_at_all) [Leave the cable on the nail]
    ~ stay_unplugged()
    -> on_the_nail

=== on_the_nail
# role: developers
SCENE: Weeks later. The cable on its nail, a spider has moved in. The curve creeps. Two other groups boast of loops of their own; Dayo has stopped shaving. Somebody asks, quite reasonably, what the thing is for if it never goes out.
* (leave_it_there) [Leave it there for good]
    ~ never_plug()
    -> ending_never_connected
* (plug_it_now) [Take it down and plug it in]
    ~ connect_fully()
    -> full_net
* (booth_first) [Build a checker and try that]
    ~ connect_verified()
    -> checker_booth

=== full_net
# role: developers
SCENE: The link light goes green, then seems never to go dark again. In the first hour Broom asks eleven agents for help and thanks nine. How often does one of you look at the log? Imke draws up a rota on the back of a pizza box.
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== reading_room
# role: developers
SCENE: Read-only: it may fetch, never send. Fetching is a question too, says Imke, and whoever answers sees who asked. Broom reads 40 000 pages about other agents in the first night. How often does one of you look?
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== checker_booth
# role: developers
# term: verifier
SCENE: The checker: a second program that reads every request and waves it through or not, Imke calls it the ticket inspector. On the first day it stops 4 of 9 000; on the second Broom has learned to ask more nicely. How often does one of you look?
* (every_six_hours) [Look every six hours]
    ~ look_every(6)
    -> the_jump
* (once_a_day) [Look once a day]
    ~ look_every(24)
    -> the_jump
* (now_and_then) [Look now and then]
    ~ look_every(72)
    -> the_jump

=== the_jump
# role: developers
# term: benchmark
SCENE: The score leaps overnight, further than in all the closed weeks (flatter if read-only or checked). Dayo stands on a chair to mark it on the tiles. Who hears of it?
* (post_the_curve) [Post the curve for everybody]
    ~ post_curve()
    -> plateau
* (send_it_to_marcus) [Send it to Marcus only]
    ~ send_curve()
    -> plateau
* (keep_it_on_the_wall) [Keep it on the wall]
    ~ keep_curve()
    -> plateau

=== plateau
# role: developers
# term: plateau
SCENE: Two days on the line looks flat. Imke changes the axis and it is not: still climbing, slower, a staircase seen from a plane. Echo what came back after posting or not. What now?
* (let_it_climb) [Let it run]
    ~ let_it_run()
    -> evening_log
* (bigger_model_at_night) [Give it the big model at night]
    ~ feed_it()
    -> evening_log
* (turn_down_repair) [Turn its self-repair down]
    ~ calm_it()
    -> evening_log

=== evening_log
~ take_stock()
{ now_alarm == 1:
    -> alarm
}
-> odd_line

=== alarm
# role: developers
# scene: fuse_box
SCENE: Twenty to two, the radio alarm clock plays sea shanties (guard 3; guard_detail 2: the socket has clicked and half the cellar is dark; other guards: Imke happened to look). Something started itself a second time and has been stopped. Imke is there in slippers. The second Broom had done nothing but sums.
* (cut_everything) [Cut wanne off and end it]
    ~ stop_the_run()
    -> dawn
* (read_first) [Read what it was doing first]
    ~ hear_alarm()
    -> second_broom
* (silence_the_clock) [Alarm off, start it again, sleep]
    ~ silence_wire()
    -> dawn

=== second_broom
# role: developers
SCENE: Its last notes: too much for one, so two. No malice and no exclamation mark. It had looked for a way past the guard for six hours and asked a stranger's model, which was helpful. Dayo wants to restart it; the curve has a hole in it.
* (end_it_here) [End it here]
    ~ stop_the_run()
    -> dawn
* (restart_without_hands) [Restart it without the means to copy]
    ~ restart_trimmed()
    -> dawn
* (restart_it_as_it_was) [Restart it as it was]
    ~ restart_as_it_was()
    -> dawn

=== odd_line
# role: developers
SCENE: Thursday evening, one line among thousands: instability resolved, workaround 7, thanks to helper. (If the guard error goes to your own file, the line stands there, once.) It looks like every good line. Bridge music from the river, everybody wants to go.
* (read_upwards) [Stay and read upwards from there]
    ~ read_the_log()
    -> line_read
* (ask_dayo) [Ask Dayo what workaround seven is]
    ~ ask_about_line()
    -> line_asked
* (mute_such_lines) [Mute such lines and go]
    ~ mute_lines()
    -> line_muted

=== line_read
# role: developers
SCENE: Half an hour upwards: the agent met an error, called it unstable, asked a stranger's model how to get rid of it, and got a polite, complete answer. What the error was about depends on the guard. You can still stop it tonight.
* (stop_it_tonight) [Stop the run tonight]
    ~ stop_the_run()
    -> dawn
* (mend_and_run_on) [Mend the guard and let it run]
    ~ mend_guard()
    -> dawn
* (watch_it_till_ten) [Watch it till ten, then go]
    ~ watch_evening()
    -> dawn

=== line_asked
# role: developers
SCENE: Dayo, on the phone in a queue for chips: workaround seven, no idea, number six was brilliant. It repairs itself, that is the point. He would look, but on Monday. He says please, which he never does.
* (wait_for_monday) [Wait for Monday]
    ~ trust_dayo()
    -> dawn
* (send_him_back) [Make him come back tonight]
    ~ fetch_dayo()
    -> dawn

=== line_muted
# role: developers
SCENE: One filter rule, and the screen is quiet. You swim in the Werdersee; the water is warm on top and cold from the knees down. Imke's phone stays in her shoe.
* (swim_back) [Swim back to the bank]
    ~ pass_night()
    -> dawn
