VAR n = 0
-> first
=== first
Beginning <>
-> second
=== second
and going on{n > 2: <> for long}.
~ n = n + 1
# count: {n}
{n > 6: -> finish}
- (top) Here.
{top < 3: -> top}
* (a) A
* (b) B
    -> second
* (c) -> inner
- (low) Low.
+ (d) D
+ (e) {low > 1} E -> other.side
- -> second
=== inner
{inner > 1: -> other}
-> other.side
=== other
-> side
= side
~ n = n + other + side
+ [Back] -> second
+ [Through {other}] -> first
=== finish
# ending: done
-> END
