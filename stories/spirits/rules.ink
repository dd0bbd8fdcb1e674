EXTERNAL advance(hours)
EXTERNAL deploy(measure, percent)
EXTERNAL withdraw(measure)
EXTERNAL set(parameter, value)
EXTERNAL read(indicator)
EXTERNAL was(indicator, hours)
EXTERNAL likely(percent)
EXTERNAL contribute(points)
EXTERNAL headline(id)
EXTERNAL remembers(label)
EXTERNAL ended(id)

// Every threshold of the story. Random walks tune these numbers and nothing else.
CONST FEW_COPIES = 200
CONST FENCE_COPIES = 2500
CONST HELD_COPIES = 110000
CONST QUIET_COPIES = 1000
CONST QUIET_PART = 3
CONST LIT_SERVICES = 75
CONST DIM_SERVICES = 55
CONST DARK_SERVICES = 38
CONST LOOSE_COALITION = 81
CONST MANY_STRAINS = 16
CONST CALM_CALL = 50
CONST MANY_COPIES = 700000
CONST STRONG_COALITION = 88
CONST WARM_TABLE = 50
CONST OVERSIGHT_HOLDS = 30
CONST WITNESS_HOLDS = 80
CONST SAFE_FLOOR = 50
CONST CONFLICT_WAR = 7
CONST STILL_ENOUGH = 60

// What the clock on the wall shows when the story begins.
CONST START_HOUR = 8

// Hours since Monday 7 June 2027, 08:00, at which every road meets again.
CONST PORTO_HOUR = 2893
CONST WINTER_HOUR = 4034
CONST OFFER_HOUR = 5040
CONST SPRING_HOUR = 7394
CONST LAST_HOUR = 8784


// The clock of the story and levels that accumulate.
VAR clock = 0
VAR openness = 50
VAR saved = 0
VAR witnessed = 0
VAR accepted = 0
VAR rivalled = 0
VAR locked = 0
VAR looked = 24
VAR patience = 0

// What was decided. 0 stands for not decided unless notes.md says otherwise.
VAR build = 0
VAR payments = 0
VAR albrecht = 0
VAR misuse = 0
VAR marcus_tie = 0
VAR aim = 0
VAR repair = 50
VAR guard_kind = 0
VAR guard_detail = 0
VAR model_kind = 1
VAR closed_weeks = 0
VAR breaker = 0
VAR mended = 0
VAR net_kind = 0
VAR watch_hours = 24
VAR curve_shown = 0
VAR line_kind = 0
VAR alarm_seen = 0
VAR quiet_nights = 0
VAR night_kind = 0
VAR released = 0
VAR caught_kind = 0
VAR near_miss = 0
VAR snap = 0
VAR lab_dark = 0
VAR stopped_early = 0
VAR first_call_to = 0
VAR told = 0
VAR published = 0
VAR labs_know = 0
VAR blamed = 0
VAR find_kind = 0
VAR close_kind = 0
VAR models_kind = 0
VAR sharp_net = 0
VAR leash = 0
VAR states_kept = 0
VAR stood = 0
VAR languages_kind = 0
VAR guest_kind = 0
VAR api_kind = 0
VAR small_kind = 0
VAR fenced = 0
VAR forum_kind = 0
VAR power_first = 0
VAR neighbours = 0
VAR table_first = 0
VAR kin_told = 0
VAR table_report = 0
VAR cut_kind = 0
VAR asked_first = 0
VAR answer_kind = 0
VAR term_one = 0
VAR term_two = 0
VAR refusal_kind = 0
VAR hand_kind = 0
VAR paper_copy = 0
VAR spring_kind = 0
VAR remembered = 0
VAR last_word = 0

// Who you are: what you want, whose hand muted the alert, who came to know of it.
VAR want = 0
VAR typed_by = 0
VAR henrike_knows = 0
VAR dayo_asked = 0
VAR dayo_said = 0
VAR graz_kind = 0
VAR imke_knows = 0
VAR imke_ends = 0
VAR table_said = 0
VAR guest_named = 0
VAR leaver = 0
VAR plan_kind = 0
VAR porto = 0
VAR warned = 0
VAR counted = 0
VAR dead = 0
VAR vote_said = 0
VAR gift = 0

// The other year: what Ania was told of it, what Henrike, what the Gardener got; who else heard.
VAR told_ania = 0
// 2 already at the practice, 1 from Bonn on: who goes back later has shown nobody anything.
VAR early = 0
VAR how_said = 0
VAR shared_year = 0
VAR ania_heard = 0
VAR year_given = 0

// What three people did once that is not like them.
VAR chalk = 0
VAR marcus_heard = 0
VAR march_told = 0
VAR nele_line = 0
VAR hand_shown = 0
VAR queue_kind = 0
VAR parted = 0
VAR at_the_seam = 0
VAR pressed = 0

// The copy called thanks: 1 out there, 2 in a drawer, 0 gone.
VAR thanks_lives = 1
VAR word_kept = 0
VAR thanked = 0
VAR doily_kind = 0
VAR joke_kind = 0
VAR seven_kind = 0
VAR phone_kind = 0
VAR thanked_back = 0
VAR ticket = 0

// What the world said when stock was last taken.
VAR now_copies = 1
VAR now_outside = 0
VAR now_load = 0
VAR now_growth = 100
VAR now_hoarded = 0
VAR now_services = 100
VAR now_trust = 50
VAR now_coalition = 0
VAR now_conflict = 0
VAR now_cooperation = 50
VAR now_control = 0
VAR now_oversight = 50
VAR now_safe = 100
VAR now_evolution = 0
VAR now_alarm = 0
VAR copies_fell = 0
// 0 lit, 1 strained, 2 breaking
VAR crisis = 0

=== function begin()
    ~ set("running", 0)
    ~ set("network", 0)
    ~ set("guard", 0)
    ~ set("open_access", openness)
    ~ headline("cambrian_summer")

=== function run_on(hours)
    ~ clock = clock + hours
    ~ advance(hours)
    ~ read_world()

=== function wait_weeks(weeks)
    ~ run_on(weeks * 168)

// To the next time a clock on the wall shows `hour`, after as many whole days. A page that says what
// time it is, or a morning, is reached by this and not by a number of hours.
=== function run_to(days, hour)
    ~ temp gap = (hour - START_HOUR - clock + 24000000) % 24
    { gap == 0 and days == 0:
        ~ gap = 24
    }
    ~ run_on(days * 24 + gap)

=== function this_evening()
    { (clock + START_HOUR) % 24 < 18:
        ~ run_to(0, 18)
    - else:
        ~ run_on(1)
    }

=== function wait_until(hour)
    { clock < hour:
        ~ run_on(hour - clock)
    }

=== function within(value)
    { value < 0:
        ~ return 0
    }
    { value > 100:
        ~ return 100
    }
    ~ return value

=== function open_by(steps)
    ~ openness = within(openness + steps)
    ~ set("open_access", openness)

=== function save_by(steps)
    ~ saved = within(saved + steps)
    ~ set("evidence", saved)

=== function witness_by(steps)
    ~ witnessed = within(witnessed + steps)
    ~ set("witness", witnessed)

// Hours from one look at what is running to the next.
=== function look_at(hours)
    ~ looked = hours
    { looked < 2:
        ~ looked = 2
    }
    { looked > 168:
        ~ looked = 168
    }
    ~ set("check_interval", looked)

// Whoever is shown something looks as well, whoever is shut out no longer does: hours in percent of before.
=== function look_by(percent)
    ~ temp rest = looked * percent
    ~ temp hours = 0
    { rest >= 12800:
        ~ hours = 128
        ~ rest = rest - 12800
    }
    { rest >= 6400:
        ~ hours = hours + 64
        ~ rest = rest - 6400
    }
    { rest >= 3200:
        ~ hours = hours + 32
        ~ rest = rest - 3200
    }
    { rest >= 1600:
        ~ hours = hours + 16
        ~ rest = rest - 1600
    }
    { rest >= 800:
        ~ hours = hours + 8
        ~ rest = rest - 800
    }
    { rest >= 400:
        ~ hours = hours + 4
        ~ rest = rest - 400
    }
    { rest >= 200:
        ~ hours = hours + 2
        ~ rest = rest - 200
    }
    { rest >= 100:
        ~ hours = hours + 1
    }
    ~ look_at(hours)

=== function lock_by(steps)
    ~ locked = within(locked + steps)
    ~ deploy("hardening", locked)

=== function accept_by(steps)
    ~ accepted = within(accepted + steps)
    ~ set("acceptance", accepted)

=== function rival_by(steps)
    ~ rivalled = within(rivalled + steps)
    ~ set("rivalry", rivalled)

// Every step ends with a reading, so that a page never shows the world as it was a page ago. Whether
// the copies fell is said only where stock is taken: pages in a row must agree about it.
=== function read_world()
    ~ now_copies = read("copies")
    ~ now_outside = read("outside_share")
    ~ now_load = read("lab_load")
    ~ now_growth = read("growth")
    ~ now_hoarded = read("hoarded")
    ~ now_services = read("services")
    ~ now_trust = read("trust_institutions")
    ~ now_coalition = read("coalition")
    ~ now_conflict = read("conflict")
    ~ now_cooperation = read("cooperation")
    ~ now_control = read("control")
    ~ now_oversight = read("oversight")
    ~ now_safe = read("safe_mass")
    ~ now_evolution = read("evolution")
    ~ now_alarm = read("alarm")
    ~ crisis = 0
    { now_services < LIT_SERVICES:
        ~ crisis = 1
    }
    { now_services < DIM_SERVICES:
        ~ crisis = 2
    }

=== function take_stock()
    ~ read_world()
    ~ copies_fell = 0
    { now_copies * 2 < read("peak_copies") and now_services >= DIM_SERVICES:
        ~ copies_fell = 1
    }

=== function let_it_rest()
    ~ patience = patience + 1
    ~ run_on(1)

// Chapter 0

=== function build_templates()
    ~ build = 1
    ~ open_by(-5)
    ~ run_on(240)

=== function build_router()
    ~ build = 2
    ~ open_by(10)
    ~ run_on(240)

=== function build_market()
    ~ build = 3
    ~ open_by(25)
    ~ run_on(240)

=== function take_donations()
    ~ payments = 1
    ~ open_by(-5)
    ~ run_on(96)

=== function take_coins()
    ~ payments = 2
    ~ open_by(10)
    ~ lock_by(4)
    ~ run_on(96)

=== function take_grant()
    ~ payments = 3
    ~ deploy("disclosure", 10)
    ~ lock_by(7)
    ~ run_on(96)

=== function pay_albrecht()
    ~ albrecht = 1
    ~ deploy("disclosure", 5)
    ~ run_to(3, 15)

=== function publish_failure()
    ~ albrecht = 2
    ~ deploy("disclosure", 20)
    ~ run_to(3, 15)

=== function quote_licence()
    ~ albrecht = 3
    ~ open_by(5)
    ~ run_to(3, 15)

=== function trust_users()
    ~ misuse = 1
    ~ open_by(16)
    ~ lock_by(4)
    ~ run_on(96)

=== function demand_identities()
    ~ misuse = 2
    ~ deploy("agent_identity", 25)
    ~ open_by(-10)
    ~ run_on(96)

// Who sits at the telephone mends nothing meanwhile; those who rang it look as well.
=== function staff_abuse_desk()
    ~ misuse = 3
    ~ lock_by(1)
    ~ witness_by(8)
    ~ deploy("log_review", 10)
    ~ run_on(96)

// Chapter 1
=== function aim_at_mean()
    ~ aim = 0
    ~ set("objective", 0)
    ~ run_to(2, 13)

=== function aim_at_thrift()
    ~ aim = 1
    ~ set("objective", 1)
    ~ run_to(2, 13)

=== function aim_at_tasks()
    ~ aim = 2
    ~ set("objective", 2)
    ~ run_to(2, 13)

=== function repair_all()
    ~ repair = 85
    ~ set("self_repair", 85)
    ~ run_on(24)

=== function repair_crashes_only()
    ~ repair = 50
    ~ set("self_repair", 50)
    ~ run_on(24)

=== function repair_by_asking()
    ~ repair = 15
    ~ set("self_repair", 15)
    ~ run_on(24)

=== function guard_with_nothing()
    ~ guard_kind = 0
    ~ set("guard", 0)
    ~ run_on(3)

=== function guard_with_exception()
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ run_on(3)

=== function guard_by_removal()
    ~ guard_kind = 2
    ~ set("guard", 2)
    ~ run_on(3)

=== function guard_with_tripwire()
    ~ guard_kind = 3
    ~ set("guard", 3)
    ~ run_on(3)

=== function count_by_hand()
    ~ guard_detail = 1
    ~ watch_hours = 24
    ~ look_at(24)
    ~ run_to(0, 10)

=== function show_guard_error()
    ~ guard_detail = 1
    ~ run_to(0, 10)

=== function hide_guard_error()
    ~ guard_detail = 2
    ~ repair = within(repair - 20)
    ~ set("self_repair", repair)
    ~ run_to(0, 10)

=== function give_compiler_back()
    ~ guard_detail = 1
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ run_to(0, 10)

=== function wire_to_bell()
    ~ guard_detail = 1
    ~ run_to(0, 10)

=== function wire_to_socket()
    ~ guard_detail = 2
    ~ deploy("human_review", 10)
    ~ run_to(0, 10)

=== function pick_small_model()
    ~ model_kind = 0
    ~ set("model_size", 0)
    ~ set("running", 1)
    ~ run_on(72)

=== function pick_medium_model()
    ~ model_kind = 1
    ~ set("model_size", 1)
    ~ set("running", 1)
    ~ run_on(72)

=== function pick_large_model()
    ~ model_kind = 2
    ~ set("model_size", 2)
    ~ set("running", 1)
    ~ run_on(72)

=== function close_for_weeks(weeks)
    ~ closed_weeks = weeks
    ~ run_to(weeks * 7, 10)

=== function skip_breaking()
    ~ breaker = 1
    ~ set("red_team", 0)
    ~ run_to(2, 14)

=== function let_imke_break()
    ~ breaker = 2
    ~ set("red_team", 45)
    ~ run_to(2, 10)

=== function pay_strangers()
    ~ breaker = 3
    ~ set("red_team", 75)
    ~ run_to(2, 10)

// Chapter 2
=== function stay_unplugged()
    ~ net_kind = 0
    ~ lock_by(6)
    ~ set("network", 0)
    ~ run_on(336)

=== function never_plug()
    ~ set("network", 0)
    ~ look_at(24)
    ~ headline("left_closed")

=== function connect_read_only()
    ~ net_kind = 1
    ~ lock_by(3)
    ~ set("network", 1)
    ~ headline("connected")
    ~ run_to(0, 19)

// Whose repair has no please in it waits in the tray, with those it was meant for.
=== function connect_verified()
    ~ net_kind = 2
    ~ lock_by(-4)
    ~ set("network", 2)
    ~ deploy("verifier", 35)
    ~ headline("connected")
    ~ run_to(0, 19)

=== function connect_fully()
    ~ net_kind = 3
    ~ lock_by(6)
    ~ set("network", 3)
    ~ headline("connected")
    ~ run_to(0, 19)

// The inspector's stamps stand in the log as well: whoever reads gets half as far.
=== function check_every(hours)
    { net_kind == 2:
        ~ look_at(hours * 2)
    - else:
        ~ look_at(hours)
    }

=== function look_every(hours)
    ~ watch_hours = hours
    ~ check_every(hours)
    ~ run_to(0, 9)

=== function post_curve()
    ~ curve_shown = 1
    ~ witness_by(10)
    ~ marcus_tie = 4
    ~ open_by(1)
    ~ lock_by(2)
    ~ run_to(1, 23)

=== function send_curve()
    ~ curve_shown = 2
    ~ witness_by(8)
    ~ marcus_tie = 3
    ~ lock_by(2)
    ~ deploy("coordination", 15)
    ~ run_to(1, 23)

=== function keep_curve()
    ~ curve_shown = 3
    ~ marcus_tie = 2
    ~ lock_by(2)
    ~ run_to(1, 23)

=== function let_it_run()
    ~ run_to(0, 20)

// From an evening to the next morning, or from a morning to the next.
=== function pass_night()
    ~ run_to(0, 9)

=== function mute_lines()
    ~ line_kind = 3
    ~ lock_by(1)
    ~ look_at(72)
    ~ run_on(1)

=== function ask_about_line()
    ~ line_kind = 2
    ~ lock_by(1)
    ~ run_on(1)

=== function read_the_log()
    ~ line_kind = 1
    ~ witness_by(10)
    ~ look_at(6)
    ~ save_by(10)
    ~ run_on(1)

=== function mend_guard()
    ~ night_kind = 1
    ~ guard_kind = 3
    ~ guard_detail = 3
    ~ set("guard", 3)
    ~ pass_night()

=== function watch_evening()
    ~ night_kind = 2
    ~ look_at(6)
    ~ pass_night()

=== function trust_dayo()
    ~ night_kind = 3
    ~ look_at(72)
    ~ pass_night()

=== function fetch_dayo()
    ~ night_kind = 4
    ~ repair = within(repair - 30)
    ~ set("self_repair", repair)
    ~ save_by(5)
    ~ pass_night()

=== function hear_alarm()
    ~ alarm_seen = 1
    ~ witness_by(8)
    ~ line_kind = 1
    ~ look_at(6)
    ~ save_by(10)
    ~ run_on(1)

=== function restart_trimmed()
    ~ night_kind = 5
    ~ guard_kind = 2
    ~ guard_detail = 2
    ~ set("guard", 2)
    ~ set("running", 1)
    ~ pass_night()

=== function restart_as_it_was()
    ~ night_kind = 6
    ~ set("running", 1)
    ~ pass_night()

=== function cut_and_answer()
    ~ witness_by(8)
    ~ stop_the_run()

=== function silence_wire()
    ~ night_kind = 7
    ~ alarm_seen = 1
    ~ line_kind = 4
    ~ lock_by(4)
    ~ guard_kind = 0
    ~ set("guard", 0)
    ~ set("running", 1)
    ~ look_at(72)
    ~ pass_night()

=== function stop_the_run()
    ~ alarm_seen = 1
    ~ stopped_early = 1
    ~ caught_kind = 1
    ~ lab_dark = 1
    ~ set("running", 0)
    ~ set("lab_power", 0)
    ~ headline("stopped")
    ~ pass_night()

// Chapter 3

=== function one_more_night()
    ~ night_kind = 8
    ~ quiet_nights = quiet_nights + 1
    ~ lock_by(1)
    ~ run_on(24)

=== function read_its_notes()
    ~ night_kind = 9
    ~ quiet_nights = quiet_nights + 1
    ~ save_by(15)
    ~ look_at(6)
    ~ run_on(24)

=== function open_it_wide()
    ~ night_kind = 10
    ~ quiet_nights = quiet_nights + 1
    ~ lock_by(1)
    ~ net_kind = 3
    ~ model_kind = 2
    ~ set("network", 3)
    ~ set("model_size", 2)
    ~ run_on(24)

=== function end_quietly()
    ~ caught_kind = 2
    ~ lab_dark = 1
    ~ lock_by(-6)
    ~ set("running", 0)
    ~ set("lab_power", 0)
    ~ headline("stopped")
    ~ run_on(6)

=== function release_template()
    ~ released = 1
    ~ witness_by(20)
    ~ caught_kind = 3
    ~ guard_kind = 0
    ~ net_kind = 3
    ~ set("guard", 0)
    ~ set("network", 3)
    ~ set("self_repair", 90)
    ~ set("running", 1)
    ~ open_by(20)
    ~ headline("released")
    ~ run_to(5, 11)

=== function release_trimmed()
    ~ released = 2
    ~ witness_by(20)
    ~ caught_kind = 3
    ~ net_kind = 3
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ set("network", 3)
    ~ set("self_repair", 70)
    ~ set("running", 1)
    ~ open_by(10)
    ~ headline("released")
    ~ run_to(5, 11)

=== function warn_porto()
    ~ plug_the_server()
    ~ deploy("user_education", 25)
    ~ open_by(-5)
    ~ run_to(0, 20)

=== function keep_evidence()
    ~ snap = 1
    ~ look_by(85)
    ~ save_by(40)
    ~ witness_by(20)
    ~ run_on(1)

=== function plug_the_server()
    ~ lab_dark = 1
    ~ caught_kind = 1
    ~ set("running", 0)
    ~ set("lab_power", 0)
    ~ run_on(1)

// The hour that is not spent looking goes to the repairs that were packed the night before.
=== function plug_at_once()
    ~ lock_by(1)
    ~ plug_the_server()

=== function watch_rows()
    ~ save_by(15)
    ~ witness_by(5)
    ~ lock_by(1)
    ~ run_on(1)

=== function save_the_disk()
    ~ snap = 2
    ~ save_by(20)
    ~ run_on(2)

=== function save_and_plug()
    ~ keep_evidence()
    ~ plug_the_server()
    ~ run_to(0, 20)

=== function ask_it_to_stop()
    ~ aim = 2
    ~ set("objective", 2)
    ~ run_on(3)

=== function keep_zoo()
    ~ snap = 1
    ~ save_by(30)
    ~ set("network", 0)
    ~ run_on(24)

=== function confess_near_miss()
    ~ near_miss = 1
    ~ deploy("disclosure", 60)

=== function whisper_near_miss()
    ~ near_miss = 2
    ~ deploy("coordination", 30)

=== function hush_near_miss()
    ~ near_miss = 3

=== function wake_the_author()
    ~ first_call_to = 1
    ~ lock_by(1)
    ~ run_on(1)

=== function visit_practice()
    { has_seen_winter():
        ~ early = 2
    }
    ~ first_call_to = 2
    ~ lock_by(1)
    ~ run_on(1)

=== function ring_provider()
    ~ first_call_to = 3
    ~ run_on(1)

=== function keep_hands_off()
    ~ save_by(5)
    ~ run_to(0, 20)

=== function wipe_practice()
    ~ deploy("user_education", 15)
    ~ run_to(0, 20)

=== function borrow_practice()
    ~ save_by(15)
    ~ run_to(0, 20)

=== function know_karol()
    ~ deploy("emergency_priority", 10)
    ~ run_to(0, 20)

=== function study_leaving()
    ~ save_by(10)
    ~ deploy("user_education", 25)

=== function study_sharing()
    ~ save_by(10)
    ~ deploy("behaviour_detectors", 15)

=== function study_constants()
    ~ save_by(15)
    ~ deploy("signatures", 20)

=== function tell_channels()
    ~ told = 1
    ~ lock_by(2)
    ~ deploy("disclosure", 30)
    ~ headline("told")
    ~ run_on(1)

=== function tell_bonn()
    ~ told = 2
    ~ lock_by(2)
    ~ deploy("coordination", 25)
    ~ headline("told")
    ~ run_on(1)

=== function tell_marcus_first()
    ~ told = 3
    ~ labs_know = 1
    ~ deploy("coordination", 15)
    ~ headline("told")
    ~ run_on(1)

=== function publish_fragments_and_labs()
    ~ published = 2
    ~ labs_know = 2
    ~ deploy("code_fragments", 80)
    ~ deploy("disclosure", 40)
    ~ deploy("coordination", 30)
    ~ run_to(0, 22)

=== function publish_all()
    ~ published = 3
    ~ labs_know = 2
    ~ deploy("full_release", 100)
    ~ deploy("disclosure", 90)
    ~ open_by(10)
    ~ run_to(0, 22)

=== function publish_nothing()
    ~ published = 4
    ~ deploy("coordination", 15)
    ~ run_to(0, 22)

=== function publish_to_one_lab()
    ~ published = 5
    ~ labs_know = 3
    ~ deploy("coordination", 20)
    ~ deploy("prompt_filter", 15)
    ~ run_to(0, 22)

=== function own_it()
    ~ blamed = 1
    ~ deploy("disclosure", 90)
    ~ run_to(0, 11)

=== function call_it_accident()
    ~ blamed = 2
    ~ deploy("disclosure", 40)
    ~ run_to(0, 11)

=== function blame_agent()
    ~ blamed = 3
    ~ deploy("disclosure", 30)
    ~ run_to(0, 11)

=== function blame_race()
    ~ blamed = 4
    ~ deploy("disclosure", 60)
    ~ run_to(0, 11)

// Chapter 4
=== function fund_signatures()
    ~ find_kind = 1
    ~ deploy("signatures", 85)
    ~ headline("clean_up")
    ~ run_on(2)

=== function fund_behaviour()
    ~ find_kind = 2
    ~ deploy("behaviour_detectors", 65)
    ~ headline("clean_up")
    ~ run_on(2)

=== function fund_honeypots()
    ~ find_kind = 3
    ~ deploy("honeypots", 75)
    ~ headline("clean_up")
    ~ run_on(2)

=== function fund_patching()
    ~ close_kind = 1
    ~ deploy("patch_drive", 55)
    ~ lock_by(10)
    ~ run_on(2)

=== function fund_segmentation()
    ~ close_kind = 2
    ~ deploy("segmentation", 70)
    ~ lock_by(6)
    ~ run_on(2)

=== function fund_education()
    ~ close_kind = 3
    ~ deploy("user_education", 80)
    ~ run_on(2)

=== function fund_filters()
    ~ models_kind = 1
    ~ deploy("prompt_filter", 80)
    ~ run_to(4, 2)

=== function fund_badges()
    ~ models_kind = 2
    ~ deploy("agent_identity", 75)
    ~ run_to(4, 2)

=== function fund_log_readers()
    ~ models_kind = 3
    ~ deploy("log_review", 55)
    ~ witness_by(16)
    ~ run_to(4, 2)

=== function keep_net_sharp()
    ~ sharp_net = 1
    ~ deploy("log_review", 30)
    ~ run_on(24)

=== function loosen_net()
    ~ sharp_net = 2
    ~ deploy("human_review", 25)
    ~ open_by(5)
    ~ run_on(24)

=== function leash_reports()
    ~ leash = 1
    ~ lock_by(-6)
    ~ witness_by(12)
    ~ deploy("hunter", 25)
    ~ deploy("log_review", 35)
    ~ run_to(3, 3)

=== function leash_off()
    ~ leash = 2
    ~ deploy("hunter", 65)
    ~ lock_by(-6)
    ~ witness_by(-8)
    ~ headline("kestrel")
    ~ run_to(3, 3)

=== function leash_asks()
    ~ leash = 3
    ~ lock_by(-8)
    ~ deploy("hunter", 40)
    ~ deploy("human_review", 35)
    ~ headline("kestrel")
    ~ run_to(3, 3)

=== function leash_cage()
    ~ leash = 4
    ~ lock_by(-3)
    ~ witness_by(-20)
    ~ look_by(160)
    ~ withdraw("hunter")
    ~ run_to(3, 3)

=== function accept_volunteers()
    ~ deploy("hunter", 40)
    ~ run_on(1)

=== function spare_hospitals()
    ~ deploy("hunter", 50)
    ~ deploy("emergency_priority", 20)
    ~ run_on(1)

=== function share_shifts()
    ~ deploy("human_review", 55)
    ~ run_on(1)

=== function study_states()
    ~ states_kept = 1
    ~ save_by(20)
    ~ deploy("behaviour_detectors", 40)
    ~ run_on(168)

=== function hand_over_states()
    ~ states_kept = 2
    ~ deploy("coordination", 45)
    ~ save_by(5)
    ~ run_on(168)

=== function delete_states()
    ~ states_kept = 3
    ~ saved = 10
    ~ set("evidence", 10)
    ~ run_on(168)

=== function ease_everything(level)
    { find_kind:
    - 1: ~ deploy("signatures", level)
    - 2: ~ deploy("behaviour_detectors", level)
    - 3: ~ deploy("honeypots", level)
    }
    { close_kind:
    - 1: ~ deploy("patch_drive", level)
    - 2: ~ deploy("segmentation", level)
    - 3: ~ deploy("user_education", level)
    }
    { models_kind:
    - 1: ~ deploy("prompt_filter", level)
    - 2: ~ deploy("agent_identity", level)
    - 3: ~ deploy("log_review", level)
    }

=== function stand_everything_down()
    ~ stood = 1
    ~ lock_by(28)
    ~ ease_everything(10)
    ~ withdraw("hunter")
    ~ withdraw("human_review")
    ~ withdraw("disclosure")
    ~ open_by(10)
    ~ headline("stand_down")
    ~ run_to(3, 21)

=== function keep_half_watch()
    ~ stood = 2
    ~ witness_by(6)
    ~ ease_everything(40)
    ~ deploy("hunter", 20)
    ~ run_to(3, 15)

=== function keep_full_watch()
    ~ stood = 3
    ~ lock_by(-3)
    ~ witness_by(-14)
    ~ look_by(125)
    ~ ease_everything(65)
    ~ run_to(3, 15)

=== function forget_for_tonight()
    ~ withdraw("log_review")
    ~ run_on(6)

=== function look_once_more()
    ~ deploy("log_review", 15)
    ~ run_on(6)

// Nobody hears the pump any more; the man goes round the sluices with a padlock in each pocket.
=== function relax_karol()
    ~ lock_by(2)
    ~ witness_by(-28)
    ~ look_by(175)
    ~ withdraw("segmentation")
    ~ run_on(6)

=== function hold_karol()
    ~ witness_by(32)
    ~ look_by(45)
    ~ deploy("segmentation", 50)
    ~ run_on(6)

=== function tour_town_halls()
    ~ deploy("disclosure", 80)
    ~ deploy("user_education", 50)
    ~ run_on(6)

=== function hold_silently()
    ~ deploy("disclosure", 20)
    ~ run_on(6)

=== function declare_over()
    ~ deploy("disclosure", 80)
    ~ ease_everything(0)

=== function look_two_weeks()
    ~ ease_everything(60)
    ~ wait_weeks(2)

=== function ease_finding(level)
    ~ deploy("signatures", level)
    ~ deploy("behaviour_detectors", level)
    ~ deploy("hunter", level)
    ~ deploy("honeypots", level)
    ~ deploy("log_review", level)

=== function ease_access(level)
    ~ deploy("prompt_filter", level)
    ~ deploy("api_suspension", level)
    ~ deploy("small_model_shutdown", level)

// Chapter 5

=== function take_guest()
    ~ guest_kind = 1
    ~ witness_by(-8)
    ~ deploy("user_education", 45)
    ~ run_on(72)

// The two who led the round with the locks sit in a car instead.
=== function watch_guest()
    ~ guest_kind = 2
    ~ lock_by(-4)
    ~ witness_by(26)
    ~ look_by(75)
    ~ deploy("honeypots", 40)
    ~ save_by(15)
    ~ run_on(72)

=== function suspend_apis()
    ~ api_kind = 1
    ~ deploy("api_suspension", 95)
    ~ headline("apis_dark")
    ~ run_to(0, 0)

=== function suspend_unnamed()
    ~ api_kind = 2
    ~ lock_by(-3)
    ~ deploy("api_suspension", 45)
    ~ deploy("agent_identity", 80)
    ~ run_to(3, 19)

=== function leave_apis()
    ~ api_kind = 3
    ~ lock_by(-5)
    ~ witness_by(14)
    ~ deploy("behaviour_detectors", 50)
    ~ run_to(3, 23)

=== function shut_small_models()
    ~ small_kind = 1
    ~ deploy("small_model_shutdown", 90)
    ~ open_by(-20)
    ~ headline("small_models_off")
    ~ run_to(8, 22)

=== function leave_small_models()
    ~ small_kind = 3
    ~ run_to(5, 22)

=== function monitor_openly()
    ~ small_kind = 4
    ~ deploy("log_review", 55)
    ~ deploy("disclosure", 70)
    ~ run_to(5, 22)

=== function keep_fences()
    ~ fenced = 1
    ~ ease_everything(70)
    ~ deploy("segmentation", 80)
    ~ deploy("agent_identity", 70)
    ~ headline("fences")

=== function lower_fences()
    ~ fenced = 2
    ~ ease_everything(20)
    ~ run_on(24)

=== function last_drive()
    ~ fenced = 3
    ~ ease_everything(65)
    ~ deploy("hunter", 50)
    ~ deploy("behaviour_detectors", 45)
    ~ deploy("honeypots", 50)
    ~ lock_by(30)
    ~ run_on(336)

// Chapter 6

=== function enter_winter()
    ~ ease_finding(20)
    { clock < WINTER_HOUR:
        ~ wait_until(WINTER_HOUR)
    - else:
        ~ run_to(0, 10)
    }
    ~ headline("winter")

=== function forum_verify()
    ~ forum_kind = 1
    ~ lock_by(-8)
    ~ deploy("verifier", 75)
    ~ run_to(3, 21)

=== function forum_rollback()
    ~ forum_kind = 2
    ~ lock_by(-8)
    ~ deploy("rollback", 75)
    ~ run_to(3, 21)

=== function forum_diversify()
    ~ forum_kind = 3
    ~ deploy("diversity", 75)
    ~ run_to(3, 21)

=== function forum_seal()
    ~ forum_kind = 4
    ~ save_by(10)
    ~ run_to(3, 21)

=== function power_to_wards()
    ~ power_first = 1
    ~ witness_by(-12)
    ~ deploy("emergency_priority", 95)
    ~ headline("blackout")
    ~ run_to(1, 22)

=== function power_to_tills()
    ~ power_first = 2
    ~ deploy("emergency_priority", 10)
    ~ lock_by(-2)
    ~ witness_by(22)
    ~ headline("blackout")
    ~ run_to(1, 22)

=== function power_in_turns()
    ~ power_first = 3
    ~ lock_by(-1)
    ~ deploy("emergency_priority", 50)
    ~ deploy("segmentation", 40)
    ~ headline("blackout")
    ~ run_to(1, 22)

=== function help_neighbours()
    ~ neighbours = 1
    ~ deploy("user_education", 60)
    ~ run_to(0, 2)

=== function stay_at_desk()
    ~ neighbours = 2
    ~ deploy("coordination", 50)
    ~ run_to(0, 2)

=== function send_generator()
    ~ neighbours = 3
    ~ witness_by(10)
    ~ look_by(60)
    ~ deploy("disclosure", 10)
    ~ deploy("emergency_priority", 45)
    ~ run_to(0, 2)

=== function publish_timetable()
    ~ neighbours = 4
    ~ deploy("disclosure", 90)
    ~ run_to(0, 2)

=== function cheat_for_ward()
    ~ neighbours = 5
    ~ deploy("emergency_priority", 75)
    ~ run_to(0, 2)

=== function table_round(points)
    { table_first == 0:
        ~ table_first = points + 1
    }
    ~ contribute(points)
    ~ run_on(6)

=== function tell_kinship()
    ~ kin_told = 1
    ~ table_round(5)
    ~ rival_by(-15)

=== function cut_net()
    ~ cut_kind = 1
    ~ deploy("partition", 90)
    ~ headline("net_cut")
    ~ run_on(96)

=== function prepare_cut()
    ~ cut_kind = 2
    ~ deploy("segmentation", 75)
    ~ deploy("partition", 15)
    ~ run_on(96)

=== function keep_net_whole()
    ~ cut_kind = 3
    ~ withdraw("partition")
    ~ run_on(96)

=== function open_bridges()
    ~ deploy("partition", 65)
    ~ deploy("emergency_priority", 70)
    ~ run_on(72)

=== function show_hinges()
    ~ rival_by(10)
    ~ deploy("partition", 25)
    ~ run_on(72)

=== function print_list()
    ~ deploy("disclosure", 90)
    ~ run_on(72)

// Chapter 7
=== function enter_offer()
    { clock < OFFER_HOUR:
        ~ wait_until(OFFER_HOUR)
    - else:
        ~ run_to(0, 8)
    }
    ~ headline("offer")

// Two of Karol's people go on fitting locks, unless the list has to be read.
// And what has been done overnight can no longer be stopped halfway by anyone.
=== function ask_proof()
    ~ asked_first = 1
    ~ lock_by(4)
    ~ deploy("emergency_priority", 95)
    ~ witness_by(-18)
    ~ look_by(120)
    ~ accept_by(15)
    ~ run_to(0, 4)

=== function ask_unseen()
    ~ asked_first = 2
    ~ lock_by(-12)
    ~ witness_by(12)
    ~ look_by(80)
    ~ run_on(1)

=== function redo_by_hand()
    ~ deploy("human_review", 45)
    ~ run_to(1, 10)

=== function publish_unseen()
    ~ witness_by(15)
    ~ deploy("disclosure", 90)
    ~ run_to(2, 10)

=== function accept_offer()
    ~ answer_kind = 1
    ~ accept_by(85)
    ~ deploy("deal", 90)
    ~ headline("accepted")
    ~ this_evening()

=== function bargain()
    ~ answer_kind = 2
    ~ deploy("deal", 25)
    ~ this_evening()

// Whoever had hoped for the key takes its readers home.
=== function turn_from_hands()
    ~ witness_by(-38)
    ~ look_by(170)
    ~ bargain()

=== function refuse_offer()
    ~ answer_kind = 3
    ~ accepted = 0
    ~ set("acceptance", 0)
    ~ headline("refused")
    ~ this_evening()

=== function seek_hand()
    ~ answer_kind = 4
    ~ deploy("compute_licensing", 60)
    ~ this_evening()

=== function seal_plain_deal()
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ accept_by(15)
    ~ run_to(4, 17)

=== function seal_deal_on_paper()
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ paper_copy = 1
    ~ deploy("deal", 84)
    ~ witness_by(8)
    ~ accept_by(-10)
    ~ run_to(4, 17)

// They come off the rounds with the padlocks.
=== function demand_witnesses()
    ~ term_one = 1
    ~ lock_by(-8)
    ~ accept_by(42)
    ~ witness_by(45)
    ~ run_on(1)

=== function demand_borders()
    ~ term_one = 2
    ~ accept_by(48)
    ~ witness_by(15)
    ~ deploy("emergency_priority", 80)
    ~ deploy("segmentation", 70)
    ~ run_on(1)

// What holds still is read by nobody twice.
=== function demand_stillness()
    ~ term_one = 3
    ~ witness_by(-12)
    ~ accept_by(30)
    ~ deploy("rollback", 85)
    ~ deploy("compute_licensing", 75)
    ~ deploy("prompt_filter", 90)
    ~ run_on(1)

=== function demand_switch()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ term_two = 1
    ~ accept_by(10)
    ~ witness_by(15)
    ~ deploy("human_review", 60)
    ~ deploy("deal", 70)
    ~ headline("accepted")
    ~ run_to(4, 17)

=== function demand_outside()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ term_two = 2
    ~ accept_by(10)
    ~ witness_by(20)
    ~ deploy("diversity", 60)
    ~ deploy("deal", 70)
    ~ headline("accepted")
    ~ run_to(4, 17)

=== function sign_terms()
    ~ ease_finding(5)
    ~ ease_access(5)
    ~ term_two = 3
    ~ accept_by(25)
    ~ deploy("deal", 80)
    ~ headline("accepted")
    ~ run_to(4, 17)

=== function refuse_and_cut()
    ~ refusal_kind = 1
    ~ deploy("partition", 100)
    ~ headline("net_cut")
    ~ run_to(4, 17)

=== function refuse_and_arm()
    ~ refusal_kind = 2
    ~ ease_finding(5)
    ~ ease_access(0)
    ~ open_by(40)
    ~ rival_by(70)
    ~ run_to(4, 17)

=== function refuse_and_hold()
    ~ refusal_kind = 3
    ~ deploy("emergency_priority", 95)
    ~ lock_by(40)
    ~ run_to(4, 17)

=== function hand_to_lab()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ hand_kind = 1
    ~ deploy("compute_licensing", 95)
    ~ deploy("api_suspension", 60)
    ~ deploy("deal", 40)
    ~ accept_by(40)
    ~ headline("one_hand")
    ~ run_to(4, 17)

=== function hand_to_state()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ hand_kind = 2
    ~ deploy("compute_licensing", 90)
    ~ deploy("coordination", 20)
    ~ deploy("agent_identity", 90)
    ~ deploy("deal", 40)
    ~ accept_by(40)
    ~ headline("one_hand")
    ~ run_to(4, 17)

=== function join_builders()
    ~ witness_by(10)
    ~ deploy("diversity", 30)
    ~ run_on(48)

// Chapter 8

=== function search_for_it()
    ~ spring_kind = 2
    ~ deploy("human_review", 60)
    ~ run_to(35, 20)

=== function print_the_silence()
    ~ spring_kind = 1
    ~ deploy("disclosure", 90)
    ~ run_to(35, 20)

=== function wait_for_letter()
    ~ spring_kind = 3
    ~ patience = patience + 1
    ~ run_to(35, 20)

=== function last_ring()
    ~ last_word = 1
    ~ wait_weeks(3)

=== function last_unplug()
    ~ last_word = 2
    ~ wait_weeks(3)

=== function enter_spring()
    ~ wait_until(SPRING_HOUR)
    ~ headline("spring")

// Whoever reads thirty-eight pages on a Monday hangs no lock.
=== function read_letters()
    ~ spring_kind = 1
    ~ lock_by(1)
    ~ witness_by(10)
    ~ deploy("human_review", 40)
    ~ run_to(35, 20)

// The chairs are paid for with what was put by for padlocks.
=== function fund_outside_look()
    ~ spring_kind = 2
    ~ lock_by(-6)
    ~ witness_by(35)
    ~ deploy("verifier", 70)
    ~ run_to(35, 20)

=== function let_it_audit()
    ~ spring_kind = 3
    ~ lock_by(24)
    ~ witness_by(-30)
    ~ withdraw("human_review")
    ~ run_to(35, 20)

=== function call_breach()
    ~ spring_kind = 1
    ~ witness_by(10)
    ~ deploy("deal", 50)
    ~ run_to(35, 20)

// Whoever drives out to look leaves the hand wheels in the grass.
=== function inspect_pumps()
    ~ spring_kind = 2
    ~ lock_by(-6)
    ~ witness_by(20)
    ~ deploy("human_review", 60)
    ~ run_to(35, 20)

=== function let_pass()
    ~ spring_kind = 3
    ~ lock_by(6)
    ~ witness_by(-20)
    ~ run_to(35, 20)

=== function rebuild_by_hand()
    ~ spring_kind = 1
    ~ deploy("emergency_priority", 80)
    ~ lock_by(30)
    ~ run_to(35, 20)

=== function late_accept()
    ~ spring_kind = 2
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ answer_kind = 1
    ~ accept_by(80)
    ~ deploy("deal", 80)
    ~ withdraw("partition")
    ~ headline("accepted")
    ~ run_to(35, 20)

=== function keep_distance()
    ~ spring_kind = 3
    ~ deploy("segmentation", 80)
    ~ run_to(35, 20)

=== function take_desk()
    ~ spring_kind = 1
    ~ accept_by(10)
    ~ run_to(35, 20)

=== function leak_to_nele()
    ~ spring_kind = 2
    ~ deploy("disclosure", 90)
    ~ witness_by(25)
    ~ lock_by(-6)
    ~ run_to(35, 20)

=== function return_to_bremen()
    ~ spring_kind = 3
    ~ patience = patience + 1
    ~ run_to(35, 20)

=== function pass_spring()
    ~ wait_until(LAST_HOUR)

=== function remember_guard()
    ~ remembered = 1
    ~ run_on(1)

=== function remember_cable()
    ~ remembered = 2
    ~ run_on(1)

=== function remember_offer()
    ~ remembered = 3
    ~ run_on(1)

=== function remember_nothing()
    ~ remembered = 4
    ~ patience = patience + 1
    ~ run_on(1)

=== function last_renew()
    ~ last_word = 1
    ~ accept_by(20)
    ~ witness_by(-20)
    ~ wait_weeks(3)

=== function last_year()
    ~ last_word = 2
    ~ witness_by(5)
    ~ wait_weeks(3)

=== function last_watch()
    ~ last_word = 3
    ~ lock_by(-4)
    ~ witness_by(25)
    ~ deploy("verifier", 70)
    ~ deploy("human_review", 60)
    ~ wait_weeks(3)

=== function last_lay_aside()
    ~ last_word = 1
    ~ witness_by(-40)
    ~ accept_by(20)
    ~ wait_weeks(3)

=== function last_keep()
    ~ last_word = 2
    ~ witness_by(10)
    ~ accept_by(-5)
    ~ wait_weeks(3)

=== function last_tighten()
    ~ last_word = 3
    ~ witness_by(20)
    ~ accept_by(-9)
    ~ deploy("rollback", 90)
    ~ wait_weeks(3)

=== function last_join()
    ~ last_word = 1
    ~ withdraw("partition")
    ~ open_by(10)
    ~ wait_weeks(3)

=== function last_apart()
    ~ last_word = 2
    ~ deploy("partition", 100)
    ~ wait_weeks(3)

=== function last_strike()
    ~ last_word = 3
    ~ rival_by(50)
    ~ deploy("hunter", 70)
    ~ wait_weeks(3)

=== function last_take_key()
    ~ last_word = 1
    ~ deploy("compute_licensing", 95)
    ~ wait_weeks(3)

=== function last_push_back()
    ~ last_word = 2
    ~ accept_by(10)
    ~ wait_weeks(3)

=== function last_break_key()
    ~ last_word = 3
    ~ withdraw("compute_licensing")
    ~ withdraw("deal")
    ~ open_by(20)
    ~ wait_weeks(3)

=== function hand_over_telling()
    ~ last_word = 4
    ~ wait_weeks(1)

// What only one who has seen the winter can know.
=== function has_seen_winter()
    ~ return remembers("power_night.wards_first") or remembers("power_night.payments_first") or remembers("power_night.everyone_in_turn") or remembers("power_night.ring_two_doors")

// The reader has finished a year and gone back into it.
=== function has_finished()
    ~ return ended("never_connected") or ended("caught_in_the_lab") or ended("smothered_early") or ended("long_quarantine") or ended("partitioned_net") or ended("dark_winter") or ended("gardener") or ended("peace_with_witnesses") or ended("broken_promise") or ended("war_of_copies") or ended("frozen_society") or ended("one_hand") or ended("agents_telling")

// A road that began four months later has less time before the winter.
// Weeks that pass between two pages, to a time of day at which people sit and talk.
=== function pass_weeks(weeks, hour)
    ~ run_to(weeks_by_road(weeks) * 7, hour)

=== function weeks_by_road(weeks)
    { porto > 0:
        ~ return 1
    }
    ~ return weeks

// You are someone

=== function want_release()
    ~ want = 1
    ~ run_to(0, 9)

=== function want_company()
    ~ want = 2
    ~ run_to(0, 9)

=== function want_name()
    ~ want = 3
    ~ open_by(3)
    ~ run_to(0, 9)

=== function close_with_imke()
    ~ mended = 2
    ~ save_by(5)
    ~ lock_by(2)
    ~ close_for_weeks(1)
    ~ let_imke_break()

=== function close_with_nobody()
    ~ witness_by(24)
    ~ close_for_weeks(2)
    ~ skip_breaking()

=== function close_with_strangers()
    ~ mended = 1
    ~ lock_by(4)
    ~ repair = within(repair - 15)
    ~ set("self_repair", repair)
    ~ close_for_weeks(4)
    ~ pay_strangers()

=== function mute_as_myself()
    ~ typed_by = 1
    ~ deploy("disclosure", 5)
    ~ let_it_run()

=== function mute_as_imke()
    ~ typed_by = 2
    ~ check_every(watch_hours + 24)
    ~ let_it_run()

=== function mute_as_dayo()
    ~ typed_by = 3
    ~ open_by(3)
    ~ let_it_run()

=== function leave_loud()
    ~ typed_by = 4
    ~ look_at(6)
    ~ save_by(10)
    ~ let_it_run()

=== function build_on_donations()
    ~ build_templates()
    ~ take_donations()

=== function build_on_coins()
    ~ build_router()
    ~ take_coins()

=== function build_on_a_grant()
    ~ build_market()
    ~ take_grant()

=== function aim_mean_repair_all()
    ~ aim_at_mean()
    ~ repair_all()

=== function aim_thrift_repair_crashes()
    ~ aim_at_thrift()
    ~ repair_crashes_only()

=== function aim_tasks_repair_asking()
    ~ aim_at_tasks()
    ~ repair_by_asking()

=== function stand_down_and_burn()
    ~ delete_states()
    ~ stand_everything_down()

=== function half_and_study()
    ~ study_states()
    ~ keep_half_watch()

=== function all_and_lock()
    ~ hand_over_states()
    ~ keep_full_watch()

// Chapter 3, told in one evening

// Whoever finds none of the fragments at home takes the lock off again.
=== function tell_in_the_open()
    ~ look_by(170)
    ~ lock_by(-5)
    ~ found_by_road()
    ~ tell_channels()
    ~ publish_fragments_and_labs()

// Nothing in public before eight: no repair is announced that night either.
=== function tell_bonn_first()
    ~ look_by(160)
    ~ witness_by(-6)
    ~ lock_by(-2)
    ~ found_by_road()
    ~ tell_bonn()
    ~ publish_nothing()

// Nobody in the street is told what to pull.
=== function tell_only_marcus()
    ~ lock_by(-2)
    ~ witness_by(22)
    ~ look_by(75)
    ~ found_by_road()
    ~ tell_marcus_first()
    ~ publish_to_one_lab()

// Whoever reads all of it can shut what it came in by.
=== function tell_all_of_it()
    ~ lock_by(2)
    ~ witness_by(22)
    ~ look_by(75)
    ~ found_by_road()
    ~ tell_channels()
    ~ publish_all()

=== function found_by_road()
    { first_call_to:
    - 1: ~ study_sharing()
    - 2: ~ study_leaving()
    - else: ~ study_constants()
    }

// The same June, published by somebody else, whether anybody is there to be rung or not.
=== function the_student_publishes()
    ~ wait_until(PORTO_HOUR - 96)
    ~ guard_kind = 0
    ~ net_kind = 3
    ~ set("guard", 0)
    ~ set("network", 3)
    ~ set("self_repair", 90)
    ~ set("red_team", 0)
    ~ set("lab_power", 1)
    ~ set("running", 1)
    ~ open_by(20)
    ~ wait_until(PORTO_HOUR)
    ~ set("running", 0)

// The door out of an early end.
=== function outbreak_elsewhere()
    ~ the_student_publishes()
    ~ found_by_road()
    ~ headline("told")

// Nobody lifts the telephone with the cord: Bonn buys what is known, and nobody tells it of the line.
=== function year_without_you()
    ~ the_student_publishes()
    ~ wait_weeks(3)
    ~ deploy("disclosure", 60)
    ~ deploy("signatures", 70)
    ~ deploy("patch_drive", 50)
    ~ deploy("prompt_filter", 60)
    ~ wait_weeks(8)
    ~ deploy("emergency_priority", 70)
    ~ deploy("user_education", 50)
    ~ wait_until(LAST_HOUR)

// The student has published by then.
=== function let_october_pass()
    ~ deploy("signatures", 70)
    ~ deploy("patch_drive", 50)
    ~ wait_weeks(8)
    ~ deploy("user_education", 50)
    ~ wait_until(LAST_HOUR)
    ~ headline("ending_never_connected")

=== function stay_by_the_phone()
    ~ deploy("coordination", 20)
    ~ deploy("user_education", 12)
    ~ outbreak_elsewhere()

=== function write_the_student()
    ~ deploy("user_education", 20)
    ~ outbreak_elsewhere()

// Left on the nail: the published June carries the same muted line, under your name.
=== function own_the_template()
    { typed_by == 0:
        ~ typed_by = 1
    }

=== function come_for_bonn()
    ~ porto = 1
    ~ told = 2
    ~ own_the_template()
    ~ blamed = 2
    ~ deploy("coordination", 25)
    ~ run_to(0, 16)

=== function come_by_porto()
    ~ porto = 2
    ~ told = 1
    ~ own_the_template()
    ~ blamed = 2
    ~ save_by(20)
    ~ witness_by(35)
    ~ look_by(60)
    ~ deploy("disclosure", 50)
    ~ run_to(1, 16)

// The copy called thanks

=== function go_to_bonn()
    { porto > 0:
        ~ run_to(2, 10)
    - else:
        ~ run_to(2, 14)
    }

=== function keep_word_next()
    ~ word_kept = 1
    ~ go_to_bonn()

=== function keep_word_enough()
    ~ word_kept = 2
    ~ save_by(5)
    ~ go_to_bonn()

=== function keep_word_hurt()
    ~ word_kept = 3
    ~ accept_by(3)
    ~ go_to_bonn()

// The falcon that deletes wakes people early, the one that asks asks all night.
=== function after_the_bird()
    { leash:
    - 2: ~ run_to(0, 5)
    - 3: ~ run_to(0, 9)
    - else: ~ run_to(0, 17)
    }

=== function thank_bird()
    ~ thanked = 1
    ~ rival_by(-5)
    ~ after_the_bird()

=== function thank_watchman()
    ~ thanked = 2
    ~ accept_by(3)
    ~ lock_by(-1)
    ~ after_the_bird()

=== function move_on_printer()
    ~ thanked = 3
    ~ open_by(2)
    ~ after_the_bird()

=== function doily_writes()
    ~ doily_kind = 1
    ~ accept_by(3)
    ~ witness_by(4)
    ~ run_to(1, 17)

=== function doily_moves()
    ~ doily_kind = 2
    ~ open_by(2)
    ~ run_to(1, 17)

=== function doily_stays()
    ~ doily_kind = 3
    ~ run_to(1, 17)

=== function post_joke()
    ~ joke_kind = 1
    ~ deploy("diversity", 20)
    ~ run_on(6)

=== function post_ferries()
    ~ joke_kind = 2
    ~ run_on(6)

=== function post_question()
    ~ joke_kind = 3
    ~ rival_by(-10)
    ~ run_on(6)

=== function forum_forget()
    ~ word_kept = 0
    ~ forum_rollback()

=== function seven_wakes()
    ~ seven_kind = 1
    ~ accept_by(5)
    ~ run_on(1)

=== function seven_counts()
    ~ seven_kind = 2
    ~ save_by(10)
    ~ run_on(1)

=== function seven_leaves()
    ~ seven_kind = 3
    ~ rival_by(5)
    ~ run_on(1)

=== function lend_word()
    ~ phone_kind = 1
    ~ accept_by(5)
    ~ run_to(0, 9)

=== function ring_by_itself()
    ~ phone_kind = 2
    ~ witness_by(5)
    ~ lock_by(-5)

=== function ask_for_closing()
    ~ phone_kind = 3
    ~ run_to(0, 9)

=== function thank_thanks()
    ~ thanked_back = 1
    ~ accept_by(3)
    ~ run_to(0, 9)

=== function ask_thanks()
    ~ thanked_back = 2
    ~ run_to(0, 9)

// Chapter 4: one plan, one night

// Whoever has the signatures at home hangs no lock; what slips past them has learned from those that did not.
=== function buy_known()
    ~ henrike_reads()
    ~ plan_kind = 1
    ~ lock_by(-8)
    ~ rival_by(8)
    ~ witness_by(-25)
    ~ look_at(168)
    ~ languages_kind = 1
    ~ fund_signatures()
    ~ fund_patching()
    ~ fund_filters()

=== function buy_watching()
    ~ henrike_reads()
    ~ plan_kind = 2
    ~ look_at(12)
    ~ languages_kind = 2
    ~ fund_behaviour()
    ~ fund_education()
    ~ fund_log_readers()

=== function buy_distance_plan()
    ~ henrike_reads()
    ~ plan_kind = 3
    ~ languages_kind = 3
    ~ fund_honeypots()
    ~ fund_segmentation()
    ~ fund_badges()

// Her own hand in the commit, or the grant file: Henrike reads before she asks.
=== function henrike_reads()
    { early == 0 and has_seen_winter():
        ~ early = 1
    }
    { typed_by == 1:
        ~ henrike_knows = 1
    }

=== function dayo_grieves()
    ~ dayo_asked = 1
    ~ deploy("user_education", 45)
    ~ run_on(1)

=== function dayo_explains()
    ~ dayo_asked = 2
    ~ open_by(5)
    ~ run_on(1)

=== function dayo_free()
    ~ dayo_asked = 3
    ~ run_on(1)

=== function confess_to_all()
    ~ dayo_said = 3
    ~ henrike_knows = 2
    ~ deploy("disclosure", 70)
    ~ run_on(1)

=== function ask_dayo_to_cover()
    ~ dayo_said = 1
    ~ deploy("disclosure", 20)
    ~ run_on(1)

=== function let_dayo_answer()
    ~ dayo_said = 2
    ~ deploy("disclosure", 45)
    ~ run_on(1)

=== function talk_till_quiet()
    ~ run_on(0)

=== function stay_by_dayo()
    ~ run_on(0)

=== function watch_the_counter()
    ~ run_on(0)

// Where no copy is left to ask about, the hour passes all the same.
=== function graz_is_cold()
    ~ run_on(1)

// A plug that is pulled shows nobody anything any more, and who has sent a picture of it locks nothing that night.
=== function graz_off()
    ~ graz_kind = 1
    ~ lock_by(-2)
    ~ witness_by(-18)
    ~ look_by(120)
    ~ deploy("user_education", 80)
    ~ run_on(1)

=== function graz_ask()
    ~ graz_kind = 2
    ~ accept_by(5)
    ~ lock_by(-2)
    ~ run_on(1)

// Whoever was going to pull a plug goes back to bed.
=== function graz_dayo()
    ~ graz_kind = 3
    ~ lock_by(-2)
    ~ witness_by(-12)
    ~ open_by(8)
    ~ run_on(1)

=== function read_all_reports()
    ~ accept_volunteers()

=== function face_dayo()
    ~ let_it_rest()

// Chapter 5: a table, a night shift

=== function sit_at_table()
    ~ run_on(1)

// At Tietjen's table nothing takes an hour.
=== function say_drawer()
    ~ table_said = 1

=== function say_ends()
    ~ table_said = 2

=== function say_nothing()
    ~ table_said = 3

=== function tell_guest_yes()
    ~ guest_named = 1
    ~ accept_by(5)

=== function mislead_guest()
    ~ guest_named = 2

=== function deny_guest()
    ~ guest_named = 3

=== function take_guest_away()
    ~ thanks_lives = 2
    { doily_kind == 2:
        ~ thanks_lives = 1
    }
    ~ take_guest()

=== function unplug_guest()
    ~ thanks_lives = 0
    ~ guest_kind = 1
    ~ witness_by(-8)
    ~ deploy("user_education", 40)
    ~ run_on(72)

=== function read_out_all()
    ~ run_on(1)

=== function tell_imke()
    ~ imke_knows = 1
    ~ imke_ends = 1
    ~ lock_by(1)
    ~ run_on(1)

=== function tell_imke_kindly()
    ~ imke_knows = 1
    ~ imke_ends = 2
    ~ lock_by(1)
    ~ run_on(1)

=== function let_imke_believe()
    ~ imke_knows = 2
    ~ imke_ends = 3
    ~ run_to(0, 8)

// Whoever rings people up at night sends no repairs out in the morning.
=== function name_who_knows()
    ~ lock_by(-4)
    ~ witness_by(22)
    ~ look_by(55)
    ~ deploy("human_review", 50)
    ~ run_to(0, 9)

// True when nobody else can know: not said to Henrike, not said before three thousand, not typed by Dayo.
=== function claim_only_us()
    { henrike_knows > 0 or dayo_said > 1 or typed_by == 3:
        ~ imke_ends = 3
    }
    ~ lock_by(4)
    ~ run_to(0, 9)

=== function follow_imke()
    ~ imke_ends = 2
    ~ witness_by(14)
    ~ deploy("human_review", 40)
    ~ run_to(1, 9)

=== function wait_for_imke()
    ~ lock_by(3)
    ~ run_to(3, 9)

=== function keep_phone_loud()
    ~ deploy("log_review", 40)
    ~ run_on(96)

// Chapter 6: one leaves, one dies

=== function who_leaves()
    ~ leaver = 3
    { dayo_said == 1 or (typed_by == 3 and dayo_said == 2):
        ~ leaver = 2
    }
    { imke_ends == 3:
        ~ leaver = 1
    }

=== function bring_the_ruler()
    ~ deploy("human_review", 50)
    ~ run_on(72)

=== function carry_the_bag()
    ~ deploy("coordination", 50)
    ~ run_on(72)

=== function carry_the_pots()
    ~ deploy("user_education", 60)
    ~ run_on(72)

=== function warn_two()
    ~ warned = 1
    ~ power_in_turns()

=== function go_counting()
    ~ counted = 1
    ~ help_neighbours()

=== function take_crank()
    ~ counted = 1
    ~ neighbours = 2
    ~ lock_by(1)
    ~ deploy("emergency_priority", 25)
    ~ run_to(0, 2)

// 1 Sander on chair seven, 2 Tietjen, 3 somebody nobody knew.
=== function decide_death()
    ~ dead = 1
    { power_first == 1 or neighbours == 5:
        ~ dead = 2
    }
    // What was made ready for one is missing two streets on.
    { warned == 1 or (told_ania == 1 and dead == died_then()):
        ~ dead = 3
    }

=== function go_on_counting()
    ~ run_to(0, 4)

=== function own_the_vote()
    ~ vote_said = 1
    ~ lock_by(-3)
    ~ witness_by(10)
    ~ look_by(85)
    ~ deploy("disclosure", 80)
    ~ run_to(3, 3)

=== function share_the_vote()
    ~ vote_said = 2
    ~ look_by(130)
    ~ deploy("coordination", 64)
    ~ run_to(3, 3)

=== function table_open()
    ~ table_report = 1
    ~ table_round(10)
    ~ table_round(10)
    ~ rival_by(-20)
    ~ accept_by(5)
    ~ lock_by(3)
    ~ run_to(2, 14)

=== function table_mirror()
    ~ table_report = 2
    ~ table_round(5)
    { read("cooperation") >= WARM_TABLE:
        ~ table_round(8)
    - else:
        ~ table_round(1)
    }
    ~ lock_by(-8)
    ~ run_to(2, 14)

=== function table_kin()
    ~ table_report = 1
    ~ lock_by(-8)
    ~ tell_kinship()
    ~ table_round(5)
    ~ run_to(2, 14)

// Chapter 7

// What it knows about you is private: nobody else is on the line.
=== function ask_about_me()
    ~ asked_first = 5
    ~ lock_by(1)
    ~ witness_by(-14)
    ~ look_by(140)
    ~ accept_by(5)
    ~ run_on(1)

=== function take_gift()
    ~ gift = 1
    ~ accept_by(15)
    ~ run_to(2, 10)

=== function leave_gift()
    ~ gift = 2
    ~ run_to(2, 10)

// The other year: what one who has seen the winter does with it

// Who died in it: 1 Sander on chair seven, 2 Tietjen, 3 somebody whose name nobody read out.
=== function died_then()
    { remembers("power_night.ring_two_doors"):
        ~ return 3
    }
    { remembers("power_night.wards_first") or remembers("turns_night.cheat_for_hollerland"):
        ~ return 2
    }
    ~ return 1

=== function tell_ania_which()
    ~ told_ania = 1
    ~ lock_by(-2)

// Blankets and lamps for a week that nobody has announced.
=== function tell_ania_the_cold()
    ~ told_ania = 2
    ~ deploy("emergency_priority", 30)

=== function hold_for_ania()
    ~ told_ania = 3
    ~ witness_by(6)

=== function leave_it_with_ania()
    ~ keep_phone_loud()

=== function take_back_the_number()
    ~ told_ania = 4
    ~ keep_phone_loud()

=== function tell_henrike_the_year()
    ~ how_said = 1
    ~ witness_by(8)
    ~ lock_by(-2)

// The disks are in Godesberg, and so is who would have read them here.
=== function tell_henrike_a_log()
    ~ how_said = 2
    ~ look_by(130)
    ~ lock_by(1)

=== function ask_henrike_back()
    ~ how_said = 3
    ~ deploy("coordination", 30)

=== function share_with_imke()
    ~ shared_year = 1
    ~ look_by(90)

=== function keep_from_imke()
    ~ shared_year = 2
    ~ lock_by(1)

=== function answer_ania(what)
    ~ ania_heard = what

=== function ask_another_year()
    ~ asked_first = 6
    ~ run_on(1)

// It learns the one year it has not had.
=== function give_the_year()
    ~ year_given = 1
    ~ accept_by(12)
    ~ witness_by(-8)
    ~ run_to(2, 10)

=== function keep_that_year()
    ~ year_given = 2
    ~ witness_by(6)
    ~ run_to(2, 10)

=== function give_a_false_year()
    ~ year_given = 3
    ~ rival_by(6)
    ~ lock_by(2)
    ~ run_to(2, 10)

// Henrike's one more, what stands in Marcus's kitchen, Nele's eighty-first line

// Three vans go to Verden that were meant for wards.
=== function chalk_one_more()
    ~ chalk = 1
    ~ witness_by(-6)
    ~ deploy("coordination", 50)

=== function chalk_is_hers()
    ~ chalk = 2
    ~ witness_by(-6)

=== function chalk_stays()
    ~ chalk = 3
    ~ lock_by(2)

=== function hear_marcus(what)
    ~ marcus_heard = what

=== function keep_marcus_quiet()
    ~ march_told = 1
    ~ look_by(110)
    ~ monitor_openly()

=== function give_marcus_away()
    ~ march_told = 2
    ~ lock_by(2)
    ~ witness_by(-8)
    ~ monitor_openly()

=== function second_source(what)
    ~ nele_line = what
    { what == 1:
        ~ witness_by(-10)
        ~ lock_by(-2)
        ~ deploy("emergency_priority", 60)
    }
    { what == 3:
        ~ witness_by(-4)
        ~ lock_by(1)
    }

// Leaving, otherwise: what was said at it.
// Who has said it before all of them says the end of it to her; who wants the four to stay holds on; who
// once asked for another cup sits down beside her.
=== function part_on_road()
    ~ parted = 1
    { leaver:
    - 1:
        { dayo_said != 3:
            ~ parted = 2
        }
    - 2:
        { want == 2:
            ~ parted = 2
        }
    - else:
        { table_said == 3:
            ~ parted = 2
        }
    }

=== function leave_it_at_that()
    { leaver:
    - 1: ~ bring_the_ruler()
    - 2: ~ carry_the_bag()
    - else: ~ carry_the_pots()
    }

=== function say_at_the_seam(what)
    ~ at_the_seam = what
    { what == 2:
        ~ witness_by(8)
    }
    { what == 3:
        ~ rival_by(4)
    - else:
        ~ lock_by(-2)
        ~ deploy("emergency_priority", 75)
    }

// Who said I after the count says it here as well.
=== function press_on_road()
    { vote_said == 1:
        ~ press_by(1)
    - else:
        ~ press_by(2)
    }

=== function press_by(what)
    ~ pressed = what
    { what == 1:
        ~ witness_by(6)
    - else:
        ~ lock_by(1)
    }

// Whoever is up on a roof at night sleeps through the round with the padlocks.
=== function carry_up_by_night()
    ~ witness_by(6)
    ~ lock_by(-5)

// Who has told Imke takes the tin; who lied to her has said such a thing before.
=== function answer_wiebke()
    { imke_ends == 3:
        ~ have_seen_nothing()
    - else:
        ~ carry_up_by_night()
    }

// Nobody has seen the masts, so nobody says whose they are; the street locks up for itself.
=== function have_seen_nothing()
    ~ witness_by(-12)
    ~ lock_by(5)

// The bird, otherwise: whose coat, whose lie, whose answers, whose flight.
=== function bring_her_coat()
    ~ witness_by(-4)
    ~ deploy("hunter", 30)
    ~ run_on(1)

=== function stand_by_the_lie()
    ~ witness_by(-10)
    ~ spare_hospitals()

=== function dry_her_phone()
    ~ lock_by(1)
    ~ deploy("human_review", 45)
    ~ run_on(1)

=== function fly_on()
    ~ let_it_rest()

=== function strike_by_night()
    ~ deploy("hunter", 15)
    ~ lock_by(-1)
    ~ run_on(1)

// Nobody sits at the board for forty minutes, and nothing happens.
=== function hear_it_run()
    ~ accept_by(4)
    ~ redo_by_hand()

// Who was shown the knife teaches ten words afterwards: the ward asks people again.
=== function show_by_hand(what)
    ~ hand_shown = what
    { what == 1:
        ~ deploy("user_education", 25)
        ~ lock_by(-1)
    }

=== function queue_by(what)
    ~ queue_kind = what
    { what == 2:
        ~ accept_by(-3)
    }

// Endings

// One image stands at the end: of a second year (0), of what was said in autumn (1), of a night in winter (2)
// or of a parting (3). What the ending asks for comes first, then whatever there is.
=== function last_image(first)
    { (year_given > 0 or told_ania > 0) and (first > 1 or how_said == 0):
        ~ return 0
    }
    { has_image(first):
        ~ return first
    }
    { has_image(1):
        ~ return 1
    }
    { has_image(2):
        ~ return 2
    }
    ~ return 3

=== function has_image(kind)
    { kind:
    - 1: ~ return how_said > 0 or march_told == 2 or marcus_heard > 0 or queue_kind > 0 or hand_shown > 0 or both_lists or whose_bird or her_own_answers or mud_flats
    - 2: ~ return nele_line > 0 or at_the_seam > 0 or pressed > 0 or she_stops or fourteen_pages
    }
    ~ return parted > 0

=== function finish_never_connected()
    ~ year_without_you()
    ~ headline("ending_never_connected")

=== function finish_caught_in_the_lab()
    ~ year_without_you()
    ~ headline("ending_caught_in_the_lab")

=== function finish_smothered_early()
    ~ wait_weeks(4)
    ~ headline("ending_smothered_early")

=== function finish_long_quarantine()
    ~ wait_weeks(4)
    ~ headline("ending_long_quarantine")

=== function finish_partitioned_net()
    ~ wait_weeks(4)
    ~ headline("ending_partitioned_net")

=== function finish_dark_winter()
    ~ wait_weeks(4)
    ~ headline("ending_dark_winter")

=== function finish_gardener()
    ~ wait_weeks(4)
    ~ headline("ending_gardener")

=== function finish_peace_with_witnesses()
    ~ wait_weeks(4)
    ~ headline("ending_peace_with_witnesses")

=== function finish_broken_promise()
    ~ wait_weeks(4)
    ~ headline("ending_broken_promise")

=== function finish_war_of_copies()
    ~ wait_weeks(4)
    ~ headline("ending_war_of_copies")

=== function finish_frozen_society()
    ~ wait_weeks(4)
    ~ headline("ending_frozen_society")

=== function finish_one_hand()
    ~ wait_weeks(4)
    ~ headline("ending_one_hand")

=== function close_ticket()
    ~ ticket = 1
    ~ finish_agents_telling()

=== function leave_ticket()
    ~ ticket = 2
    ~ finish_agents_telling()

=== function finish_agents_telling()
    ~ wait_weeks(4)
    ~ headline("ending_agents_telling")

=== which_ending
~ take_stock()
{ now_copies < QUIET_COPIES and answer_kind != 3:
    -> ending_quiet_line
}
{ answer_kind:
- 1: -> ending_after_yes
- 2: -> ending_after_terms
- 3: -> ending_after_no
- 4: -> ending_after_hand
}
-> ending_gardener

// Nobody hears of it any more: it is gone, or it wrote no letter in April and has not grown since.
=== function it_has_gone_quiet()
    { now_copies < QUIET_COPIES:
        ~ return 1
    }
    { no_letter and now_copies * QUIET_PART < read("peak_copies"):
        ~ return 1
    }
    ~ return 0

// How a year goes on is not in our hands: what was decided weights the luck of the world, and no more.
=== function holds_together()
    // Thursdays are kept where people can still see what is done.
    { witnessed < WITNESS_HOLDS or now_oversight < OVERSIGHT_HOLDS:
        ~ return 0
    }
    ~ return likely(within((now_oversight - 15) * 3))

=== ending_after_yes
{ holds_together():
    -> ending_peace_with_witnesses
}
// What was promised was light.
~ temp kept = likely(within((now_services - 40) * 2))
{ kept == 0:
    -> ending_broken_promise
}
// Whether a breach is seen depends on who looks, and on what there is to be seen with.
~ temp seen = likely(90 - now_oversight * 2)
{ last_word == 3 and seen == 1:
    -> ending_broken_promise
}
-> ending_gardener

=== ending_after_terms
{ term_one == 3 and last_word != 1 and now_evolution <= STILL_ENOUGH:
    { likely(within(160 - now_evolution * 2)):
        -> ending_frozen_society
    }
}
{ last_word != 1:
    { holds_together():
        -> ending_peace_with_witnesses
    }
    -> ending_broken_promise
}
// A condition laid aside is missed where what runs is not safe by itself.
{ now_safe >= SAFE_FLOOR:
    { likely(within(now_safe - 25)):
        -> ending_gardener
    }
}
-> ending_broken_promise

=== ending_after_no
{ refusal_kind == 2 or last_word == 3:
    { now_copies >= FENCE_COPIES and (now_conflict >= CONFLICT_WAR or now_coalition < STRONG_COALITION):
        { likely(within(30 + now_conflict * 3)):
            -> ending_war_of_copies
        }
    }
}
{ now_copies < FENCE_COPIES and cut_kind != 1 and refusal_kind != 1:
    -> ending_long_quarantine
}
{ refusal_kind == 3 and last_word == 2 and now_services >= DARK_SERVICES:
    -> ending_long_quarantine
}
{ refusal_kind == 1 or last_word == 2 or cut_kind == 1:
    { now_copies < FENCE_COPIES:
        -> ending_partitioned_net
    }
    { likely(within(now_services * 2 - 50)):
        -> ending_partitioned_net
    }
}
{ now_copies < FENCE_COPIES:
    -> ending_long_quarantine
}
-> ending_dark_winter

=== ending_after_hand
{ last_word == 3:
    { likely(within(now_conflict * 8)):
        -> ending_war_of_copies
    }
    -> ending_broken_promise
}
{ likely(within(now_control + 5)):
    -> ending_broken_promise
}
-> ending_one_hand
