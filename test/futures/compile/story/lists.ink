EXTERNAL read(name)
LIST kitchen = (kettle), pan, (pot), bowl
LIST colour = red = 3, green = 5, (blue) = 9
VAR bag = ()
VAR best = ()
VAR num = 0
VAR words = ""
VAR kept = (kettle, red)
-> cook
=== function pick(ref from)
~ temp one = LIST_RANDOM(from)
~ from -= one
~ return one
=== cook
~ temp n = read("n") % 4
~ bag += pick(kitchen)
{ n == 0:
    ~ kitchen += (pan, bowl)
}
{ n == 1:
    ~ colour = LIST_ALL(colour) - colour
}
{ n == 2:
    ~ colour++
}
{ n == 3:
    ~ bag += red
}
~ best = LIST_MAX(LIST_ALL(kitchen) ^ (bag + pot))
~ num = LIST_COUNT(bag) * 10 + LIST_VALUE(colour)
~ words = "{bag} of {LIST_INVERT(kitchen)}"
{bag ? (kettle, pot): both}
{ bag !? red:
    ~ num += 100
}
{ kitchen == ():
    ~ kitchen = (kettle, bowl)
}
{ colour > green:
    ~ num += 1000
}
{ bag >= kitchen:
    ~ num += 1
}
{LIST_RANGE(LIST_ALL(colour), 4, 9)} {LIST_MIN(bag)} {kitchen(2)} {colour(n)} {not bag} {bag && kitchen}
+ (again) {cook < 12} Again -> cook
+ (drop) {bag} Drop {bag}
    ~ bag -= LIST_MIN(bag)
    ~ kept = LIST_RANGE(LIST_ALL(kept), red, blue)
    -> cook
+ (empty) {LIST_COUNT(bag) > 1} Empty
    ~ bag = ()
    ~ bag = LIST_INVERT(bag)
    -> cook
+ (stop) Stop -> END
