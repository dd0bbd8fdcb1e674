EXTERNAL note(n)
VAR luck = 0
VAR n = 0
-> loop
=== loop
~ n = n + 1
{one|two|three} {&a|b|c} {!x|y} {~p|q|r|s}
{stopping:
- ~ luck = 1
- ~ luck = 2
- ~ luck = 3
}
{shuffle:
- ~ note(1)
- ~ note(2)
- ~ note(3)
- ~ note(4)
}
{shuffle once:
- ~ note(10)
- ~ note(20)
- ~ note(30)
}
{shuffle stopping:
- ~ note(100)
- ~ note(200)
- ~ note(300)
}
{cycle:
- ~ luck = luck + RANDOM(1, 6)
- ~ luck = luck - RANDOM(0, 9)
}
{once:
- ~ note(7)
- ~ note(8)
}
+ (on) {n < 14} On -> loop
+ (seed) {n == 3} Seed
    ~ SEED_RANDOM(n + luck)
    -> loop
+ (end) End -> END
