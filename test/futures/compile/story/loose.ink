EXTERNAL read(name)
VAR n = 0
-> a
=== a
~ n = read("n")
+ (ok) Fine
    {n % 5 == 0: -> b}
    -> a
+ (gone) {n > 40} Gone
    Nothing follows.
+ (over) Over -> END
=== b
{n > 60: -> END}
Some text.
+ [Back] -> a
