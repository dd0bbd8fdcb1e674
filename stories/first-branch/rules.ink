// The rules of the story: everything that counts, once for all languages.
// Prose and choices stand in en/ and de/. What a choice does stands here.

// The functions of the game. Declare those you use; the checker knows all nine.
EXTERNAL advance(hours)
EXTERNAL deploy(measure, percent)
EXTERNAL withdraw(measure)
EXTERNAL set(parameter, value)
EXTERNAL read(indicator)
EXTERNAL was(indicator, hours)
EXTERNAL likely(percent)
EXTERNAL contribute(points)
EXTERNAL headline(id)

// Whole numbers only: ink loses decimals on its way into the game.
CONST ENOUGH_ROWS = 40

// What the prose may remember later.
VAR checked_by_hand = 0
VAR waited = 0
VAR rain = 0
VAR rows = 0
VAR score_before = 0

// The world begins empty. Here it gets one small agent on one small machine.
=== function begin()
    ~ set("running", 1)
    ~ set("network", 0)
    ~ set("guard", 2)
    ~ headline("tree_planted")

// A measure ramps up to the level given, in percent, and may cost something.
=== function look_yourself()
    ~ checked_by_hand = 1
    ~ deploy("human_review", 40)
    ~ take_note(24)

=== function let_it_water()
    ~ withdraw("human_review")
    ~ take_note(48)

// advance() lets the world run on; read() and was() look at it afterwards.
=== function take_note(hours)
    ~ advance(hours)
    ~ rows = read("score")
    ~ score_before = was("score", hours)

// likely() is 1 or 0: the luck of this playthrough, the same in every replay.
=== function wait_for_rain()
    ~ waited = waited + 1
    ~ rain = likely(40)
    ~ advance(24)

// One round of the public goods game: how much of your ten goes into the common pot.
=== function share_apples(points)
    ~ contribute(points)
    ~ headline("apples_shared")
    ~ advance(6)
