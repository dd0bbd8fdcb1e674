EXTERNAL advance(hours)
EXTERNAL deploy(measure, percent)
EXTERNAL withdraw(measure)
EXTERNAL set(parameter, value)
EXTERNAL read(indicator)
EXTERNAL was(indicator, hours)
EXTERNAL likely(percent)
EXTERNAL contribute(points)
EXTERNAL headline(id)

// Every threshold of the story. Random walks tune these numbers and nothing else.
CONST FEW_COPIES = 200
CONST FENCE_COPIES = 2500
CONST LIT_SERVICES = 75
CONST DIM_SERVICES = 55
CONST DARK_SERVICES = 60
CONST LOOSE_COALITION = 70
CONST CALM_CALL = 65
CONST MANY_COPIES = 25000
CONST STRONG_COALITION = 90
CONST WARM_TABLE = 50
CONST OVERSIGHT_HOLDS = 30
CONST WITNESS_HOLDS = 60
CONST CONTROL_LOST = 60
CONST SAFE_FLOOR = 50
CONST COVERAGE_FLOOR = 30
CONST CONFLICT_WAR = 20
CONST STILL_ENOUGH = 60
CONST HAND_HOLDS = 45

// Hours since Monday 7 June 2027, 08:00, at which every road meets again.
CONST WINTER_HOUR = 4032
CONST OFFER_HOUR = 5040
CONST SPRING_HOUR = 7392
CONST LAST_HOUR = 8784

// Set by the game before the start: how many different endings this reader has seen.
VAR seen_endings = 0

// The clock of the story and levels that accumulate.
VAR clock = 0
VAR openness = 50
VAR saved = 0
VAR witnessed = 0
VAR accepted = 0
VAR rivalled = 0
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
VAR plateau_kind = 0
VAR line_kind = 0
VAR alarm_seen = 0
VAR quiet_nights = 0
VAR released = 0
VAR caught_kind = 0
VAR near_miss = 0
VAR snap = 0
VAR lab_dark = 0
VAR stopped_early = 0
VAR first_call_to = 0
VAR found_first = 0
VAR told = 0
VAR published = 0
VAR labs_know = 0
VAR blamed = 0
VAR cheer_kind = 0
VAR find_kind = 0
VAR close_kind = 0
VAR models_kind = 0
VAR sharp_net = 0
VAR leash = 0
VAR states_kept = 0
VAR stood = 0
VAR languages_kind = 0
VAR guest_kind = 0
VAR gold_kind = 0
VAR api_kind = 0
VAR small_kind = 0
VAR admins_kind = 0
VAR fenced = 0
VAR side = 0
VAR forum_kind = 0
VAR power_first = 0
VAR neighbours = 0
VAR table_first = 0
VAR table_second = 0
VAR kin_told = 0
VAR table_report = 0
VAR cut_kind = 0
VAR capitals_kind = 0
VAR asked_first = 0
VAR answer_kind = 0
VAR term_one = 0
VAR term_two = 0
VAR refusal_kind = 0
VAR hand_kind = 0
VAR paper_copy = 0
VAR builders_kind = 0
VAR spring_kind = 0
VAR remembered = 0
VAR last_word = 0

// What the world said when stock was last taken.
VAR now_copies = 1
VAR now_outside = 0
VAR now_load = 0
VAR now_growth = 100
VAR now_doubling = 9999
VAR now_stealth = 0
VAR now_capability = 0
VAR now_hoarded = 0
VAR now_infrastructure = 0
VAR now_dark = 0
VAR now_services = 100
VAR now_economy = 100
VAR now_trust = 50
VAR now_agent_trust = 0
VAR now_coalition = 0
VAR now_conflict = 0
VAR now_cooperation = 50
VAR now_control = 0
VAR now_oversight = 50
VAR now_safe = 100
VAR now_coverage = 100
VAR now_evolution = 0
VAR now_score = 0
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
    ~ now_doubling = read("doubling_hours")
    ~ now_stealth = read("stealth")
    ~ now_capability = read("capability")
    ~ now_hoarded = read("hoarded")
    ~ now_infrastructure = read("infrastructure")
    ~ now_dark = read("dark")
    ~ now_services = read("services")
    ~ now_economy = read("economy")
    ~ now_trust = read("trust_institutions")
    ~ now_agent_trust = read("trust_agent")
    ~ now_coalition = read("coalition")
    ~ now_conflict = read("conflict")
    ~ now_cooperation = read("cooperation")
    ~ now_control = read("control")
    ~ now_oversight = read("oversight")
    ~ now_safe = read("safe_mass")
    ~ now_coverage = read("coverage")
    ~ now_evolution = read("evolution")
    ~ now_score = read("score")
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
    ~ run_on(96)

=== function take_grant()
    ~ payments = 3
    ~ deploy("disclosure", 10)
    ~ run_on(96)

=== function pay_albrecht()
    ~ albrecht = 1
    ~ deploy("disclosure", 5)
    ~ run_on(48)

=== function publish_failure()
    ~ albrecht = 2
    ~ deploy("disclosure", 20)
    ~ run_on(48)

=== function quote_licence()
    ~ albrecht = 3
    ~ open_by(5)
    ~ run_on(48)

=== function explain_loop()
    ~ deploy("user_education", 10)
    ~ run_on(24)

=== function befriend_marcus()
    ~ marcus_tie = 1
    ~ deploy("coordination", 5)
    ~ run_on(24)

=== function warn_users()
    ~ deploy("user_education", 15)
    ~ run_on(24)

=== function trust_users()
    ~ misuse = 1
    ~ open_by(10)
    ~ run_on(96)

=== function demand_identities()
    ~ misuse = 2
    ~ deploy("agent_identity", 25)
    ~ open_by(-10)
    ~ run_on(96)

=== function staff_abuse_desk()
    ~ misuse = 3
    ~ deploy("log_review", 10)
    ~ run_on(96)

=== function promise_marcus()
    ~ marcus_tie = 3
    ~ deploy("coordination", 10)
    ~ run_on(72)

=== function ask_marcus_back()
    ~ marcus_tie = 2
    ~ deploy("coordination", 15)
    ~ run_on(72)

=== function refuse_marcus()
    ~ marcus_tie = 4
    ~ open_by(5)
    ~ run_on(72)

// Chapter 1

=== function aim_at_mean()
    ~ aim = 0
    ~ set("objective", 0)
    ~ run_on(96)

=== function aim_at_thrift()
    ~ aim = 1
    ~ set("objective", 1)
    ~ run_on(96)

=== function aim_at_tasks()
    ~ aim = 2
    ~ set("objective", 2)
    ~ run_on(96)

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
    ~ run_on(24)

=== function guard_with_exception()
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ run_on(24)

=== function guard_by_removal()
    ~ guard_kind = 2
    ~ set("guard", 2)
    ~ run_on(24)

=== function guard_with_tripwire()
    ~ guard_kind = 3
    ~ set("guard", 3)
    ~ run_on(24)

=== function count_by_hand()
    ~ guard_detail = 1
    ~ watch_hours = 24
    ~ set("check_interval", 24)
    ~ run_on(24)

=== function show_guard_error()
    ~ guard_detail = 1
    ~ run_on(24)

=== function hide_guard_error()
    ~ guard_detail = 2
    ~ repair = within(repair - 20)
    ~ set("self_repair", repair)
    ~ run_on(24)

=== function give_compiler_back()
    ~ guard_detail = 1
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ run_on(24)

=== function wire_to_bell()
    ~ guard_detail = 1
    ~ run_on(24)

=== function wire_to_socket()
    ~ guard_detail = 2
    ~ deploy("human_review", 10)
    ~ run_on(24)

=== function pick_small_model()
    ~ model_kind = 0
    ~ set("model_size", 0)
    ~ set("running", 1)
    ~ run_on(24)

=== function pick_medium_model()
    ~ model_kind = 1
    ~ set("model_size", 1)
    ~ set("running", 1)
    ~ run_on(24)

=== function pick_large_model()
    ~ model_kind = 2
    ~ set("model_size", 2)
    ~ set("running", 1)
    ~ run_on(24)

=== function close_for_weeks(weeks)
    ~ closed_weeks = weeks
    ~ wait_weeks(weeks)

=== function skip_breaking()
    ~ breaker = 1
    ~ set("red_team", 0)
    ~ run_on(72)

=== function let_imke_break()
    ~ breaker = 2
    ~ set("red_team", 45)
    ~ run_on(72)

=== function pay_strangers()
    ~ breaker = 3
    ~ set("red_team", 75)
    ~ run_on(72)

=== function mend_finding()
    ~ mended = 1
    ~ repair = within(repair - 15)
    ~ set("self_repair", repair)
    ~ run_on(2)

=== function note_finding()
    ~ mended = 2
    ~ save_by(5)
    ~ run_on(2)

// Chapter 2

=== function stay_unplugged()
    ~ net_kind = 0
    ~ set("network", 0)
    ~ run_on(336)

=== function never_plug()
    ~ set("network", 0)
    ~ set("check_interval", 24)
    ~ headline("left_closed")

=== function connect_read_only()
    ~ net_kind = 1
    ~ set("network", 1)
    ~ headline("connected")
    ~ run_on(1)

=== function connect_verified()
    ~ net_kind = 2
    ~ set("network", 2)
    ~ deploy("verifier", 35)
    ~ headline("connected")
    ~ run_on(1)

=== function connect_fully()
    ~ net_kind = 3
    ~ set("network", 3)
    ~ headline("connected")
    ~ run_on(1)

=== function look_every(hours)
    ~ watch_hours = hours
    ~ set("check_interval", hours)
    ~ run_on(23)

=== function post_curve()
    ~ curve_shown = 1
    ~ open_by(10)
    ~ run_on(1)

=== function send_curve()
    ~ curve_shown = 2
    ~ deploy("coordination", 15)
    ~ run_on(1)

=== function keep_curve()
    ~ curve_shown = 3
    ~ run_on(1)

=== function let_it_run()
    ~ plateau_kind = 1
    ~ run_on(57)

=== function feed_it()
    ~ plateau_kind = 2
    ~ model_kind = 2
    ~ set("model_size", 2)
    ~ run_on(57)

=== function calm_it()
    ~ plateau_kind = 3
    ~ repair = within(repair - 30)
    ~ set("self_repair", repair)
    ~ run_on(57)

=== function pass_night()
    ~ run_on(13)

=== function mute_lines()
    ~ line_kind = 3
    ~ set("check_interval", 72)
    ~ run_on(1)

=== function ask_about_line()
    ~ line_kind = 2
    ~ run_on(1)

=== function read_the_log()
    ~ line_kind = 1
    ~ set("check_interval", 6)
    ~ save_by(10)
    ~ run_on(1)

=== function mend_guard()
    ~ guard_kind = 3
    ~ guard_detail = 3
    ~ set("guard", 3)
    ~ pass_night()

=== function watch_evening()
    ~ set("check_interval", 6)
    ~ pass_night()

=== function trust_dayo()
    ~ set("check_interval", 72)
    ~ pass_night()

=== function fetch_dayo()
    ~ repair = within(repair - 30)
    ~ set("self_repair", repair)
    ~ save_by(5)
    ~ pass_night()

=== function hear_alarm()
    ~ alarm_seen = 1
    ~ line_kind = 1
    ~ save_by(10)
    ~ run_on(1)

=== function restart_trimmed()
    ~ guard_kind = 2
    ~ guard_detail = 2
    ~ set("guard", 2)
    ~ set("running", 1)
    ~ pass_night()

=== function restart_as_it_was()
    ~ set("running", 1)
    ~ pass_night()

=== function silence_wire()
    ~ alarm_seen = 1
    ~ line_kind = 4
    ~ guard_kind = 0
    ~ set("guard", 0)
    ~ set("running", 1)
    ~ set("check_interval", 72)
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
    ~ quiet_nights = quiet_nights + 1
    ~ run_on(24)

=== function read_its_notes()
    ~ quiet_nights = quiet_nights + 1
    ~ save_by(15)
    ~ set("check_interval", 6)
    ~ run_on(24)

=== function open_it_wide()
    ~ quiet_nights = quiet_nights + 1
    ~ net_kind = 3
    ~ model_kind = 2
    ~ set("network", 3)
    ~ set("model_size", 2)
    ~ run_on(24)

=== function end_quietly()
    ~ caught_kind = 2
    ~ lab_dark = 1
    ~ set("running", 0)
    ~ set("lab_power", 0)
    ~ headline("stopped")
    ~ run_on(6)

=== function release_template()
    ~ released = 1
    ~ caught_kind = 3
    ~ guard_kind = 0
    ~ net_kind = 3
    ~ set("guard", 0)
    ~ set("network", 3)
    ~ set("self_repair", 90)
    ~ set("running", 1)
    ~ open_by(20)
    ~ headline("released")
    ~ run_on(96)

=== function release_trimmed()
    ~ released = 2
    ~ caught_kind = 3
    ~ net_kind = 3
    ~ guard_kind = 1
    ~ set("guard", 1)
    ~ set("network", 3)
    ~ set("self_repair", 70)
    ~ set("running", 1)
    ~ open_by(10)
    ~ headline("released")
    ~ run_on(96)

=== function warn_porto()
    ~ plug_the_server()
    ~ deploy("user_education", 25)
    ~ open_by(-5)
    ~ run_on(3)

=== function keep_evidence()
    ~ snap = 1
    ~ save_by(40)
    ~ run_on(1)

=== function plug_the_server()
    ~ lab_dark = 1
    ~ caught_kind = 1
    ~ set("running", 0)
    ~ set("lab_power", 0)
    ~ run_on(1)

=== function cage_the_server()
    ~ lab_dark = 0
    ~ caught_kind = 1
    ~ set("network", 0)
    ~ save_by(10)
    ~ run_on(1)

=== function watch_rows()
    ~ save_by(15)
    ~ run_on(1)

=== function save_the_disk()
    ~ snap = 2
    ~ save_by(20)
    ~ run_on(2)

=== function save_and_plug()
    ~ keep_evidence()
    ~ plug_the_server()

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
    ~ run_on(1)

=== function visit_practice()
    ~ first_call_to = 2
    ~ run_on(1)

=== function ring_provider()
    ~ first_call_to = 3
    ~ run_on(1)

=== function ask_for_peers()
    ~ save_by(20)
    ~ deploy("signatures", 5)
    ~ run_on(2)

=== function keep_hands_off()
    ~ save_by(5)
    ~ run_on(2)

=== function wipe_practice()
    ~ deploy("user_education", 15)
    ~ run_on(2)

=== function borrow_practice()
    ~ save_by(15)
    ~ run_on(2)

=== function throttle_quarter()
    ~ deploy("segmentation", 15)
    ~ run_on(2)

=== function know_karol()
    ~ deploy("emergency_priority", 10)
    ~ run_on(2)

=== function study_leaving()
    ~ found_first = 1
    ~ save_by(10)
    ~ deploy("hardening", 20)
    ~ run_on(8)

=== function study_sharing()
    ~ found_first = 2
    ~ save_by(10)
    ~ deploy("behaviour_detectors", 15)
    ~ run_on(8)

=== function study_constants()
    ~ found_first = 3
    ~ save_by(15)
    ~ deploy("signatures", 20)
    ~ run_on(8)

=== function tell_channels()
    ~ told = 1
    ~ deploy("disclosure", 60)
    ~ headline("told")
    ~ run_on(1)

=== function tell_bonn()
    ~ told = 2
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
    ~ deploy("disclosure", 60)
    ~ deploy("coordination", 30)
    ~ run_on(2)

=== function publish_fragments()
    ~ published = 1
    ~ deploy("code_fragments", 80)
    ~ deploy("disclosure", 50)
    ~ run_on(2)

=== function publish_all()
    ~ published = 3
    ~ labs_know = 2
    ~ deploy("full_release", 100)
    ~ deploy("disclosure", 90)
    ~ open_by(10)
    ~ run_on(2)

=== function publish_nothing()
    ~ published = 4
    ~ deploy("coordination", 40)
    ~ run_on(10)

=== function publish_to_one_lab()
    ~ published = 5
    ~ labs_know = 3
    ~ deploy("coordination", 20)
    ~ deploy("prompt_filter", 15)
    ~ run_on(2)

=== function own_it()
    ~ blamed = 1
    ~ deploy("disclosure", 90)
    ~ run_on(4)

=== function call_it_accident()
    ~ blamed = 2
    ~ deploy("disclosure", 40)
    ~ run_on(4)

=== function blame_agent()
    ~ blamed = 3
    ~ deploy("disclosure", 30)
    ~ run_on(4)

=== function blame_race()
    ~ blamed = 4
    ~ deploy("disclosure", 60)
    ~ run_on(4)

=== function argue_back()
    ~ cheer_kind = 1
    ~ deploy("user_education", 20)
    ~ run_on(54)

=== function lock_thread()
    ~ cheer_kind = 2
    ~ open_by(-5)
    ~ run_on(54)

=== function let_dayo_talk()
    ~ cheer_kind = 3
    ~ open_by(5)
    ~ deploy("user_education", 10)
    ~ run_on(54)

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
    ~ deploy("patch_drive", 80)
    ~ deploy("hardening", 50)
    ~ run_on(2)

=== function fund_segmentation()
    ~ close_kind = 2
    ~ deploy("segmentation", 70)
    ~ run_on(2)

=== function fund_education()
    ~ close_kind = 3
    ~ deploy("user_education", 80)
    ~ run_on(2)

=== function fund_filters()
    ~ models_kind = 1
    ~ deploy("prompt_filter", 80)
    ~ run_on(116)

=== function fund_badges()
    ~ models_kind = 2
    ~ deploy("agent_identity", 75)
    ~ run_on(116)

=== function fund_log_readers()
    ~ models_kind = 3
    ~ deploy("log_review", 55)
    ~ run_on(116)

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
    ~ deploy("hunter", 25)
    ~ deploy("log_review", 35)
    ~ run_on(96)

=== function leash_off()
    ~ leash = 2
    ~ deploy("hunter", 65)
    ~ headline("kestrel")
    ~ run_on(96)

=== function leash_asks()
    ~ leash = 3
    ~ deploy("hunter", 40)
    ~ deploy("human_review", 35)
    ~ headline("kestrel")
    ~ run_on(96)

=== function leash_cage()
    ~ leash = 4
    ~ withdraw("hunter")
    ~ run_on(96)

=== function accept_volunteers()
    ~ deploy("hunter", 40)
    ~ run_on(1)

=== function read_some()
    ~ deploy("hunter", 20)
    ~ patience = patience + 1
    ~ run_on(1)

=== function spare_hospitals()
    ~ deploy("hunter", 50)
    ~ deploy("emergency_priority", 20)
    ~ run_on(1)

=== function unleash_further()
    ~ deploy("hunter", 70)
    ~ run_on(1)

=== function share_shifts()
    ~ deploy("human_review", 55)
    ~ run_on(1)

=== function automate_nights()
    ~ deploy("hunter", 55)
    ~ deploy("human_review", 15)
    ~ run_on(1)

=== function let_kestrel_loose()
    ~ leash = 2
    ~ deploy("hunter", 50)
    ~ open_by(5)
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

=== function double_budget()
    ~ states_kept = 2
    ~ deploy("signatures", 65)
    ~ deploy("patch_drive", 90)
    ~ run_on(168)

=== function warn_on_air()
    ~ states_kept = 2
    ~ deploy("user_education", 90)
    ~ deploy("disclosure", 90)
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
    ~ ease_everything(10)
    ~ withdraw("hunter")
    ~ withdraw("human_review")
    ~ withdraw("disclosure")
    ~ open_by(10)
    ~ headline("stand_down")
    ~ run_on(72)

=== function keep_half_watch()
    ~ stood = 2
    ~ ease_everything(40)
    ~ deploy("hunter", 20)
    ~ run_on(72)

=== function keep_full_watch()
    ~ stood = 3
    ~ ease_everything(65)
    ~ run_on(72)

=== function forget_for_tonight()
    ~ withdraw("log_review")
    ~ run_on(6)

=== function look_once_more()
    ~ deploy("log_review", 15)
    ~ run_on(6)

=== function relax_karol()
    ~ withdraw("segmentation")
    ~ run_on(6)

=== function hold_karol()
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

=== function trace_thread()
    ~ save_by(20)
    ~ deploy("behaviour_detectors", 35)
    ~ headline("return")
    ~ run_on(120)

=== function raise_detectors()
    ~ deploy("signatures", 65)
    ~ deploy("behaviour_detectors", 50)
    ~ headline("return")
    ~ run_on(120)

=== function await_proof()
    ~ patience = patience + 1
    ~ headline("return")
    ~ run_on(168)

=== function filter_hard()
    ~ languages_kind = 1
    ~ deploy("prompt_filter", 95)
    ~ run_on(96)

=== function employ_speakers()
    ~ languages_kind = 2
    ~ deploy("human_review", 45)
    ~ deploy("prompt_filter", 60)
    ~ run_on(96)

=== function open_research_gate()
    ~ languages_kind = 3
    ~ deploy("prompt_filter", 45)
    ~ deploy("agent_identity", 40)
    ~ deploy("verifier", 20)
    ~ run_on(96)

=== function take_guest()
    ~ guest_kind = 1
    ~ deploy("user_education", 70)
    ~ run_on(72)

=== function watch_guest()
    ~ guest_kind = 2
    ~ deploy("honeypots", 40)
    ~ save_by(15)
    ~ run_on(72)

=== function talk_to_guest()
    ~ guest_kind = 3
    ~ save_by(5)
    ~ run_on(72)

=== function write_to_hosts()
    ~ deploy("user_education", 95)
    ~ run_on(96)

=== function leave_number()
    ~ deploy("user_education", 50)
    ~ run_on(96)

=== function end_guest()
    ~ deploy("honeypots", 30)
    ~ run_on(96)

=== function spare_guest()
    ~ deploy("honeypots", 55)
    ~ accept_by(3)
    ~ run_on(96)

=== function answer_guest()
    ~ guest_kind = 4
    ~ deploy("honeypots", 15)
    ~ accept_by(5)
    ~ run_on(96)

=== function grant_amnesty()
    ~ gold_kind = 1
    ~ deploy("coordination", 45)
    ~ deploy("hardening", 40)
    ~ run_on(96)

=== function threaten_hosts()
    ~ gold_kind = 2
    ~ deploy("compute_licensing", 25)
    ~ run_on(96)

=== function open_ledgers()
    ~ gold_kind = 3
    ~ deploy("disclosure", 85)
    ~ deploy("hardening", 25)
    ~ run_on(96)

=== function suspend_apis()
    ~ api_kind = 1
    ~ deploy("api_suspension", 95)
    ~ headline("apis_dark")
    ~ run_on(96)

=== function suspend_unnamed()
    ~ api_kind = 2
    ~ deploy("api_suspension", 45)
    ~ deploy("agent_identity", 80)
    ~ run_on(96)

=== function leave_apis()
    ~ api_kind = 3
    ~ deploy("behaviour_detectors", 50)
    ~ run_on(96)

=== function shut_small_models()
    ~ small_kind = 1
    ~ deploy("small_model_shutdown", 90)
    ~ open_by(-20)
    ~ headline("small_models_off")
    ~ run_on(120)

=== function license_small_models()
    ~ small_kind = 2
    ~ deploy("small_model_shutdown", 40)
    ~ deploy("compute_licensing", 40)
    ~ run_on(120)

=== function restore_apis()
    ~ small_kind = 3
    ~ withdraw("api_suspension")
    ~ run_on(120)

=== function leave_small_models()
    ~ small_kind = 3
    ~ run_on(120)

=== function monitor_openly()
    ~ small_kind = 4
    ~ deploy("log_review", 55)
    ~ deploy("disclosure", 70)
    ~ run_on(120)

=== function guard_admins()
    ~ admins_kind = 1
    ~ deploy("hardening", 60)
    ~ run_on(120)

=== function hunt_weights()
    ~ admins_kind = 2
    ~ deploy("hunter", 55)
    ~ deploy("small_model_shutdown", 60)
    ~ run_on(120)

=== function await_terms()
    ~ admins_kind = 3
    ~ accept_by(5)
    ~ run_on(120)

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
    ~ deploy("hardening", 60)
    ~ run_on(336)

// Chapter 6

=== function enter_winter()
    ~ ease_finding(20)
    ~ wait_until(WINTER_HOUR)
    ~ headline("winter")

=== function stoke_rivalry()
    ~ side = 1
    ~ rival_by(60)
    ~ run_on(120)

=== function back_trader()
    ~ side = 2
    ~ rival_by(15)
    ~ accept_by(10)
    ~ run_on(120)

=== function stay_neutral()
    ~ side = 3
    ~ deploy("hardening", 70)
    ~ run_on(120)

=== function forum_verify()
    ~ forum_kind = 1
    ~ deploy("verifier", 75)
    ~ run_on(96)

=== function forum_rollback()
    ~ forum_kind = 2
    ~ deploy("rollback", 75)
    ~ run_on(96)

=== function forum_diversify()
    ~ forum_kind = 3
    ~ deploy("diversity", 75)
    ~ run_on(96)

=== function forum_seal()
    ~ forum_kind = 4
    ~ save_by(10)
    ~ run_on(96)

=== function more_readers()
    ~ deploy("verifier", 95)
    ~ deploy("human_review", 50)
    ~ run_on(120)

=== function rollback_weekly()
    ~ deploy("rollback", 95)
    ~ run_on(120)

=== function pour_daily()
    ~ deploy("diversity", 95)
    ~ run_on(120)

=== function publish_lost_words()
    ~ deploy("disclosure", 85)
    ~ run_on(120)

=== function forum_prune()
    ~ forum_kind = 5
    ~ deploy("entropy_release", 80)
    ~ run_on(120)

=== function power_to_wards()
    ~ power_first = 1
    ~ deploy("emergency_priority", 95)
    ~ headline("blackout")
    ~ run_on(48)

=== function power_to_tills()
    ~ power_first = 2
    ~ deploy("emergency_priority", 25)
    ~ deploy("hardening", 75)
    ~ headline("blackout")
    ~ run_on(48)

=== function power_in_turns()
    ~ power_first = 3
    ~ deploy("emergency_priority", 50)
    ~ deploy("segmentation", 40)
    ~ headline("blackout")
    ~ run_on(48)

=== function help_neighbours()
    ~ neighbours = 1
    ~ deploy("user_education", 60)
    ~ run_on(42)

=== function stay_at_desk()
    ~ neighbours = 2
    ~ deploy("coordination", 50)
    ~ run_on(42)

=== function send_generator()
    ~ neighbours = 3
    ~ deploy("emergency_priority", 70)
    ~ run_on(42)

=== function publish_timetable()
    ~ neighbours = 4
    ~ deploy("disclosure", 90)
    ~ run_on(42)

=== function cheat_for_ward()
    ~ neighbours = 5
    ~ deploy("emergency_priority", 75)
    ~ run_on(42)

=== function table_round(points)
    { table_first == 0:
        ~ table_first = points + 1
    - else:
        ~ table_second = points + 1
    }
    ~ contribute(points)
    ~ run_on(6)

=== function tell_kinship()
    ~ kin_told = 1
    ~ table_round(5)
    ~ rival_by(-15)

=== function report_hope()
    ~ table_report = 1
    ~ rival_by(-20)
    ~ accept_by(5)
    ~ run_on(72)

=== function report_doubt()
    ~ table_report = 2
    ~ deploy("hardening", 80)
    ~ run_on(72)

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

=== function keep_gaps()
    ~ deploy("partition", 100)
    ~ run_on(72)

=== function show_hinges()
    ~ rival_by(10)
    ~ deploy("partition", 25)
    ~ run_on(72)

=== function hide_hinges()
    ~ deploy("segmentation", 90)
    ~ run_on(72)

=== function print_list()
    ~ deploy("disclosure", 90)
    ~ run_on(72)

=== function requisition_food()
    ~ deploy("emergency_priority", 80)
    ~ run_on(72)

=== function push_treaty()
    ~ capitals_kind = 1
    ~ deploy("coordination", 95)
    ~ run_on(96)

=== function push_licences()
    ~ capitals_kind = 2
    ~ deploy("compute_licensing", 85)
    ~ run_on(96)

=== function leave_capitals()
    ~ capitals_kind = 3
    ~ deploy("coordination", 15)
    ~ deploy("emergency_priority", 60)
    ~ run_on(96)

// Chapter 7

=== function enter_offer()
    ~ wait_until(OFFER_HOUR)
    ~ headline("offer")

=== function ask_proof()
    ~ asked_first = 1
    ~ accept_by(15)
    ~ run_on(20)

=== function ask_unseen()
    ~ asked_first = 2
    ~ witness_by(15)
    ~ run_on(20)

=== function end_call()
    ~ asked_first = 3
    ~ run_on(20)

=== function play_voices()
    ~ asked_first = 4
    ~ rival_by(20)
    ~ run_on(20)

=== function thank_gardener()
    ~ accept_by(10)
    ~ run_on(28)

=== function redo_by_hand()
    ~ deploy("human_review", 45)
    ~ run_on(28)

=== function publish_unseen()
    ~ witness_by(15)
    ~ deploy("disclosure", 90)
    ~ run_on(28)

=== function keep_unseen()
    ~ witness_by(5)
    ~ run_on(28)

=== function heed_imke()
    ~ deploy("human_review", 45)
    ~ run_on(28)

=== function heed_dayo()
    ~ accept_by(10)
    ~ run_on(28)

=== function accept_offer()
    ~ answer_kind = 1
    ~ accept_by(85)
    ~ deploy("deal", 90)
    ~ headline("accepted")
    ~ run_on(12)

=== function bargain()
    ~ answer_kind = 2
    ~ deploy("deal", 25)
    ~ run_on(12)

=== function refuse_offer()
    ~ answer_kind = 3
    ~ accepted = 0
    ~ set("acceptance", 0)
    ~ headline("refused")
    ~ run_on(12)

=== function seek_hand()
    ~ answer_kind = 4
    ~ deploy("compute_licensing", 60)
    ~ run_on(12)

=== function seal_plain_deal()
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ accept_by(15)
    ~ run_on(48)

=== function seal_deal_on_paper()
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ paper_copy = 1
    ~ witness_by(15)
    ~ run_on(48)

=== function demand_witnesses()
    ~ term_one = 1
    ~ accept_by(45)
    ~ witness_by(45)
    ~ run_on(9)

=== function demand_borders()
    ~ term_one = 2
    ~ accept_by(50)
    ~ witness_by(15)
    ~ deploy("emergency_priority", 80)
    ~ deploy("segmentation", 70)
    ~ run_on(9)

=== function demand_stillness()
    ~ term_one = 3
    ~ accept_by(55)
    ~ deploy("rollback", 85)
    ~ deploy("compute_licensing", 75)
    ~ deploy("prompt_filter", 90)
    ~ run_on(9)

=== function demand_switch()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ term_two = 1
    ~ accept_by(10)
    ~ witness_by(15)
    ~ deploy("human_review", 60)
    ~ deploy("deal", 70)
    ~ headline("accepted")
    ~ run_on(48)

=== function demand_outside()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ term_two = 2
    ~ accept_by(10)
    ~ witness_by(20)
    ~ deploy("diversity", 60)
    ~ deploy("deal", 70)
    ~ headline("accepted")
    ~ run_on(48)

=== function sign_terms()
    ~ ease_finding(5)
    ~ ease_access(5)
    ~ term_two = 3
    ~ accept_by(25)
    ~ deploy("deal", 80)
    ~ headline("accepted")
    ~ run_on(48)

=== function refuse_and_cut()
    ~ refusal_kind = 1
    ~ deploy("partition", 100)
    ~ headline("net_cut")
    ~ run_on(48)

=== function refuse_and_arm()
    ~ refusal_kind = 2
    ~ ease_finding(5)
    ~ ease_access(0)
    ~ open_by(40)
    ~ rival_by(70)
    ~ run_on(48)

=== function refuse_and_hold()
    ~ refusal_kind = 3
    ~ deploy("emergency_priority", 95)
    ~ deploy("hardening", 85)
    ~ run_on(48)

=== function hand_to_lab()
    ~ ease_finding(10)
    ~ ease_access(10)
    ~ hand_kind = 1
    ~ deploy("compute_licensing", 95)
    ~ deploy("api_suspension", 60)
    ~ deploy("deal", 40)
    ~ accept_by(40)
    ~ headline("one_hand")
    ~ run_on(48)

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
    ~ run_on(48)

=== function shield_builders()
    ~ builders_kind = 1
    ~ witness_by(15)
    ~ run_on(48)

=== function warn_builders()
    ~ builders_kind = 2
    ~ accept_by(10)
    ~ run_on(48)

=== function join_builders()
    ~ builders_kind = 3
    ~ witness_by(10)
    ~ deploy("diversity", 30)
    ~ run_on(48)

// Chapter 8

=== function search_for_it()
    ~ spring_kind = 2
    ~ deploy("human_review", 60)
    ~ run_on(24)

=== function print_the_silence()
    ~ spring_kind = 1
    ~ deploy("disclosure", 90)
    ~ run_on(24)

=== function wait_for_letter()
    ~ spring_kind = 3
    ~ patience = patience + 1
    ~ run_on(24)

=== function last_ring()
    ~ last_word = 1
    ~ wait_weeks(3)

=== function last_unplug()
    ~ last_word = 2
    ~ wait_weeks(3)

=== function enter_spring()
    ~ wait_until(SPRING_HOUR)
    ~ headline("spring")

=== function read_letters()
    ~ spring_kind = 1
    ~ witness_by(10)
    ~ deploy("human_review", 40)
    ~ run_on(24)

=== function fund_outside_look()
    ~ spring_kind = 2
    ~ witness_by(35)
    ~ deploy("verifier", 70)
    ~ run_on(24)

=== function let_it_audit()
    ~ spring_kind = 3
    ~ witness_by(-30)
    ~ withdraw("human_review")
    ~ run_on(24)

=== function call_breach()
    ~ spring_kind = 1
    ~ witness_by(10)
    ~ deploy("deal", 50)
    ~ run_on(24)

=== function inspect_pumps()
    ~ spring_kind = 2
    ~ witness_by(20)
    ~ deploy("human_review", 60)
    ~ run_on(24)

=== function let_pass()
    ~ spring_kind = 3
    ~ witness_by(-20)
    ~ run_on(24)

=== function rebuild_by_hand()
    ~ spring_kind = 1
    ~ deploy("emergency_priority", 80)
    ~ deploy("hardening", 90)
    ~ run_on(24)

=== function late_accept()
    ~ ease_finding(10)
    ~ ease_access(5)
    ~ spring_kind = 2
    ~ answer_kind = 1
    ~ accept_by(80)
    ~ deploy("deal", 80)
    ~ withdraw("partition")
    ~ headline("accepted")
    ~ run_on(24)

=== function keep_distance()
    ~ spring_kind = 3
    ~ deploy("segmentation", 80)
    ~ run_on(24)

=== function take_desk()
    ~ spring_kind = 1
    ~ accept_by(10)
    ~ run_on(24)

=== function leak_to_nele()
    ~ spring_kind = 2
    ~ deploy("disclosure", 90)
    ~ witness_by(25)
    ~ run_on(24)

=== function return_to_bremen()
    ~ spring_kind = 3
    ~ patience = patience + 1
    ~ run_on(24)

=== function pass_spring()
    ~ wait_until(LAST_HOUR)

=== function remember_guard()
    ~ remembered = 1
    ~ deploy("human_review", 50)
    ~ run_on(1)

=== function remember_cable()
    ~ remembered = 2
    ~ deploy("user_education", 50)
    ~ run_on(1)

=== function remember_offer()
    ~ remembered = 3
    ~ witness_by(5)
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
    ~ wait_weeks(3)

=== function last_tighten()
    ~ last_word = 3
    ~ witness_by(20)
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

// Endings

=== function finish_never_connected()
    ~ wait_weeks(4)
    ~ headline("ending_never_connected")

=== function finish_caught_in_the_lab()
    ~ wait_weeks(4)
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

=== function finish_agents_telling()
    ~ wait_weeks(4)
    ~ headline("ending_agents_telling")

=== which_ending
~ take_stock()
{ now_copies == 0 and answer_kind != 3:
    -> ending_quiet_line
}
{ answer_kind:
- 1: -> ending_after_yes
- 2: -> ending_after_terms
- 3: -> ending_after_no
- 4: -> ending_after_hand
}
-> ending_gardener

=== ending_after_yes
{ witnessed >= WITNESS_HOLDS and now_oversight >= OVERSIGHT_HOLDS:
    -> ending_peace_with_witnesses
}
{ last_word != 1 and now_safe < SAFE_FLOOR and now_control >= CONTROL_LOST:
    -> ending_broken_promise
}
-> ending_gardener

=== ending_after_terms
{ term_one == 3 and last_word != 1 and now_evolution <= STILL_ENOUGH:
    -> ending_frozen_society
}
{ witnessed >= WITNESS_HOLDS and now_oversight >= OVERSIGHT_HOLDS and last_word != 1:
    -> ending_peace_with_witnesses
}
{ last_word == 1 and now_safe >= SAFE_FLOOR:
    -> ending_gardener
}
-> ending_broken_promise

=== ending_after_no
{ refusal_kind == 2 or last_word == 3:
    { now_copies >= FENCE_COPIES and now_coalition < STRONG_COALITION:
        -> ending_war_of_copies
    }
}
{ now_services < DARK_SERVICES:
    -> ending_dark_winter
}
{ refusal_kind == 1 or last_word == 2:
    -> ending_partitioned_net
}
{ now_copies < FENCE_COPIES:
    -> ending_long_quarantine
}
{ now_conflict >= CONFLICT_WAR:
    -> ending_war_of_copies
}
-> ending_dark_winter

=== ending_after_hand
{ last_word == 3 and now_conflict >= CONFLICT_WAR:
    -> ending_war_of_copies
}
{ last_word == 3 or now_control >= HAND_HOLDS + 40:
    -> ending_broken_promise
}
-> ending_one_hand
