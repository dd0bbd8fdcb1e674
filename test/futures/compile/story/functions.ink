EXTERNAL read(name)
VAR gold = 10
VAR name = "nobody"
VAR last = 0
-> start
=== function raise(ref value, by)
~ value = value + by
~ return value
=== function twice(ref value)
~ raise(value, 1)
~ raise(value, 2)
=== function fib(n)
{ n < 2:
    ~ return n
}
~ return fib(n - 1) + fib(n - 2)
=== function says(what)
He says {what}.
=== function nothing()
~ temp quiet = 3
~ quiet = quiet + 1
=== function swap(ref one, ref other)
~ temp kept = one
~ one = other
~ other = kept
=== function size(n)
{
- n > 50:
    ~ return "large"
- n > 20:
    ~ return "middling"
}
~ return "small"
=== function clamp(value, low, high)
~ return MAX(low, MIN(value, high))
=== start
~ temp here = read("here") % 9
~ temp there = 2
~ twice(gold)
~ swap(here, there)
~ raise(here, gold)
~ name = size(here)
{says(name)} {nothing()} {fib(here % 8)}
~ last = clamp(here, 3, 30) + raise(there, 1) * there
{ name == "large":
    ~ gold = gold - 20
}
{ name != "small" and gold > 5:
    ~ gold = gold / 2
}
+ (more) {gold < 200} More {says(gold)}
    ~ twice(there)
    ~ last = there
    -> start
+ (middle) {name == "middling"} {name} [it is]
    ~ name = "{name} and {gold}"
    ~ last = name ? "and"
    -> start
* (done) Done -> END
