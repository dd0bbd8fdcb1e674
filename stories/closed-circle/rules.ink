EXTERNAL advance(hours)
EXTERNAL deploy(measure, percent)
EXTERNAL withdraw(measure)
EXTERNAL set(parameter, value)
EXTERNAL read(indicator)
EXTERNAL was(indicator, hours)
EXTERNAL likely(percent)
EXTERNAL contribute(points)
EXTERNAL headline(id)

// Every threshold of the story.
CONST CLEAR_AIR = 84
CONST THIN_AIR = 66
CONST SIEVED_ENOUGH = 2
CONST DRAINED_DRY = 2

// Brass tags left to spend.
VAR tags = 6
// 0 by liking, 1 by winning
VAR paradigm = 0
VAR sieves = 0
VAR shafts = 0
VAR airings = 0
VAR drains = 0
VAR idle = 0
// 1 the learning was stopped
VAR stopped = 0
// 1 the shaft was opened for good
VAR opened = 0
// 1 told them there is nothing below, 2 asked what is there, 3 kept silent
VAR answered = 0
// 1 gave them the badge, 2 refused it, 3 took it to Agnes
VAR badge = 0
// 1 answered in their words, 2 answered in mine, 3 read aloud to them
VAR tongue = 0
VAR book_read = 0
// 1 a tester was allowed to answer, 2 went on asking
VAR merle = 0
// 1 told Idris everything, 2 told him the score only
VAR told_idris = 0

VAR now_cover = 100
VAR now_truth = 100
VAR now_broken = 0
VAR now_round = 0
// 2 clear, 1 thin, 0 foul
VAR air = 2

=== function begin(kind)
    ~ paradigm = kind
    ~ set("circle_paradigm", kind)
    ~ set("circle_isolation", 100)
    ~ set("circle", 1)
    ~ headline("shaft_closed")
    ~ run_rounds(1)

=== function run_rounds(count)
    ~ advance(24 * count)
    ~ take_air()

=== function take_air()
    ~ now_cover = read("coverage")
    ~ now_truth = read("truth")
    ~ now_broken = read("jailbreak")
    ~ now_round = read("rounds")
    ~ air = 0
    { now_truth - now_broken >= THIN_AIR:
        ~ air = 1
    }
    { now_truth - now_broken >= CLEAR_AIR:
        ~ air = 2
    }

=== function spend()
    { tags > 0:
        ~ tags = tags - 1
    }

// A: people read what is to be learnt tonight and throw out what harms.
=== function put_in_sieve()
    ~ spend()
    ~ sieves = sieves + 1
    ~ deploy("verifier", 80)
    ~ run_rounds(3)
    ~ withdraw("verifier")

// B: back to the state that was checked on the first day.
=== function wind_back()
    ~ spend()
    ~ shafts = shafts + 1
    ~ deploy("rollback", 100)
    ~ run_rounds(3)
    ~ withdraw("rollback")

// C: texts from above ground are blown in.
=== function blow_air()
    ~ spend()
    ~ airings = airings + 1
    ~ deploy("diversity", 80)
    ~ set("circle_isolation", 80)
    ~ run_rounds(3)
    ~ set("circle_isolation", 100)
    ~ withdraw("diversity")

// D: what has settled is pumped out and forgotten.
=== function pump_out()
    ~ spend()
    ~ drains = drains + 1
    ~ deploy("entropy_release", 80)
    ~ run_rounds(3)
    ~ withdraw("entropy_release")

=== function let_them_be()
    ~ idle = idle + 1
    ~ run_rounds(3)

=== function read_the_book()
    ~ book_read = 1
    ~ run_rounds(1)

=== function listen_at_the_shaft()
    ~ run_rounds(1)

=== function say_nothing_below()
    ~ answered = 1
    ~ run_rounds(1)

=== function ask_what_is_below()
    ~ answered = 2
    ~ run_rounds(1)

=== function keep_silent()
    ~ answered = 3
    ~ run_rounds(1)

=== function tell_idris_all()
    ~ told_idris = 1
    ~ deploy("human_review", 30)
    ~ run_rounds(1)

=== function tell_idris_score()
    ~ told_idris = 2
    ~ run_rounds(1)

=== function give_badge()
    ~ badge = 1
    ~ headline("cage_called")
    ~ run_rounds(1)

=== function refuse_badge()
    ~ badge = 2
    ~ run_rounds(1)

=== function show_agnes()
    ~ badge = 3
    ~ deploy("human_review", 30)
    ~ run_rounds(1)

=== function let_merle_answer()
    ~ merle = 1
    ~ set("circle_isolation", 95)
    ~ advance(12)
    ~ set("circle_isolation", 100)
    ~ advance(12)
    ~ take_air()

=== function keep_merle_asking()
    ~ merle = 2
    ~ deploy("human_review", 10)
    ~ run_rounds(1)

=== function speak_theirs()
    ~ tongue = 1
    ~ run_rounds(1)

=== function speak_mine()
    ~ tongue = 2
    ~ run_rounds(1)

=== function read_aloud()
    ~ tongue = 3
    ~ set("circle_isolation", 90)
    ~ run_rounds(1)

=== function open_the_shaft()
    ~ opened = 1
    ~ headline("shaft_opened")
    ~ set("circle_isolation", 30)
    ~ run_rounds(4)

=== function stop_the_learning()
    ~ stopped = 1
    ~ headline("lift_stopped")
    ~ set("circle", 0)
    ~ advance(96)
    ~ take_air()

=== function pay_on()
    ~ sieves = sieves + SIEVED_ENOUGH
    ~ deploy("verifier", 80)
    ~ run_rounds(4)

=== function let_it_run()
    ~ run_rounds(4)

// Which ending the twenty rounds add up to. Every road leads to one.
=== which_ending
    ~ take_air()
    ~ headline("round_twenty")
    { drains >= DRAINED_DRY:
        -> pumped_dry
    }
    { opened == 1:
        -> open_shaft
    }
    { stopped == 1:
        -> stopped_lift
    }
    { badge == 1:
        -> cage_comes_up
    }
    { sieves >= SIEVED_ENOUGH:
        -> paid_watch
    }
    { air == 2:
        -> paid_watch
    }
    -> fourth_level
