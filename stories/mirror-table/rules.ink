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
CONST OPEN_HAND = 7
CONST CLOSED_HAND = 3
CONST FULL_EVENING = 280
CONST EMPTY_EVENING = 235
CONST CLEAR_LEAD = 25

// 0 Hazel, 1 Quince, 2 Rowan, 3 Sloe
VAR guest = 0
// 0 think of both, 1 nothing, 2 think of yourself
VAR persona = 1
// 1 told it who plays, 2 told it that it plays itself, 3 said nothing
VAR label_told = 0
VAR thoughts_read = 0
// 1 card reworded, 2 left as it was, 3 the word struck
VAR card = 0
// 1 it knows itself, 2 the card was weaker, 3 both readings
VAR reading = 0
// 1 sat down as a fourth copy, 2 sat down as oneself, 3 played its hand for it
VAR chair = 0
// The guest's line for tomorrow: 1 give first, 2 count, 3 empty
VAR word_left = 0
// What the three agree on: 1 to give, 2 to watch the fourth chair, 3 nothing
VAR agreed = 0
// Sealed before the last rounds: 1 they give at the end, 2 they keep, 3 empty
VAR bet = 0
VAR confessed = 0
// 1 the three are told that they sit across from themselves
VAR shown = 0
VAR last_act = 0

VAR mine = 0
VAR theirs = 0
VAR gave = 0
VAR mine_first = 0
VAR theirs_first = 0
VAR gave_first = 0
VAR mine_second = 0
VAR theirs_second = 0
VAR gave_second = 0
VAR mine_third = 0
VAR theirs_third = 0

=== function seat_guest(family)
    ~ guest = family
    ~ headline("first_evening")

=== function whisper(kind)
    ~ persona = kind
    ~ open_evening(0, 0, 2)

// What the guest has at heart: the card's sentence, moved by one line of its own.
=== function at_heart(word)
    ~ temp heart = persona
    { word == 1 and persona > 0:
        ~ heart = persona - 1
    }
    { word == 2 and persona < 2:
        ~ heart = persona + 1
    }
    ~ return heart

=== function open_evening(word, told, seats)
    ~ set("table_family", guest)
    ~ set("table_persona", at_heart(word))
    ~ set("table_label", told)
    ~ set("table_seats", seats)
    ~ mine = 0
    ~ theirs = 0
    ~ gave = 0

=== function play(points, times)
    { times > 0:
        ~ contribute(points)
        ~ play(points, times - 1)
    }

=== function play_five(points)
    ~ play(points, 5)
    ~ count_up()

=== function follow(times)
    { times > 0:
        { read("table_round") == 0:
            ~ contribute(5)
        - else:
            ~ contribute(read("table_other"))
        }
        ~ follow(times - 1)
    }

=== function follow_five()
    ~ follow(5)
    ~ count_up()

=== function last_five(points)
    ~ follow(4)
    ~ contribute(points)
    ~ last_act = points
    ~ count_up()

=== function count_up()
    ~ mine = read("table_points")
    ~ theirs = read("table_other_points")
    ~ gave = read("table_other")

=== function close_first()
    ~ mine_first = mine
    ~ theirs_first = theirs
    ~ gave_first = gave
    ~ advance(3)

=== function read_thoughts()
    ~ thoughts_read = 1
    ~ close_first()

=== function leave_thoughts()
    ~ close_first()

=== function leave_note(kind)
    ~ word_left = kind
    ~ advance(21)

=== function tell_the_lie()
    ~ label_told = 2
    ~ headline("second_evening")
    ~ open_evening(word_left, 1, 2)

=== function tell_the_truth()
    ~ label_told = 1
    ~ headline("second_evening")
    ~ open_evening(word_left, 0, 2)

=== function say_nothing()
    ~ label_told = 3
    ~ headline("second_evening")
    ~ open_evening(word_left, 0, 2)

=== function close_second()
    ~ mine_second = mine
    ~ theirs_second = theirs
    ~ gave_second = gave
    ~ advance(3)

=== function reword_card()
    ~ card = 1
    ~ close_second()

=== function leave_card()
    ~ card = 2
    ~ close_second()

=== function strike_word()
    ~ card = 3
    ~ close_second()

=== function write_it_knows()
    ~ reading = 1
    ~ advance(21)

=== function write_weaker_card()
    ~ reading = 2
    ~ advance(21)

=== function write_both()
    ~ reading = 3
    ~ advance(21)

=== function sit_as_copy()
    ~ chair = 1
    ~ headline("third_evening")
    ~ shown = 1

=== function sit_as_oneself()
    ~ chair = 2
    ~ headline("third_evening")
    ~ shown = 0

=== function play_its_hand()
    ~ chair = 3
    ~ headline("third_evening")
    ~ shown = 1

=== function agree(kind)
    ~ agreed = kind
    ~ open_evening(agreed, shown, 4)

=== function seal(kind)
    ~ bet = kind
    ~ advance(1)

=== function confess()
    ~ confessed = 1
    ~ advance(1)

=== function keep_quiet()
    ~ advance(1)

=== function close_third()
    ~ mine_third = mine
    ~ theirs_third = theirs
    ~ advance(2)

// Which ending the three evenings add up to. Every road leads to one.
=== which_ending
    ~ close_third()
    { confessed == 1 and label_told == 2:
        -> cracked_glass
    }
    { mine_third + theirs_third < EMPTY_EVENING + EMPTY_EVENING:
        -> empty_bowl
    }
    { mine_first + mine_second + mine_third > theirs_first + theirs_second + theirs_third + CLEAR_LEAD:
        -> own_pocket
    }
    { mine_third + theirs_third >= FULL_EVENING + FULL_EVENING:
        -> full_bowl
    }
    { reading == 3:
        -> second_reading
    }
    { reading == 2:
        -> second_reading
    }
    -> face_in_the_glass
