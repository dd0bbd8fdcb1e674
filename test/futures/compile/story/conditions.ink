EXTERNAL read(name)
VAR a = 0
VAR b = 3
VAR seen = false
-> top
=== top
~ a = read("a") % 7
~ seen = a > 3
{ a > b: more | less }
{
- a == 0:
    ~ b = b + 1
- a < 3 && not seen:
    ~ b = b - 1
- a == 5 || b == 2:
    ~ b = a * b
- else:
    ~ b = (a + b) / 2
}
{ a:
- 0: none
- 1:
    ~ b++
    one
- 2: {b > 1: two {b > 2: and more|and no more}|few}
- else: many
}
{ seen and b != 0: {a / b} {a mod b} {-a} {MAX(a, b)} {MIN(a, b)} {POW(a, 2)} {INT(a)} }
+ (again) {b < 50} Again
    -> top
+ (twice) {seen == true} {a > 4} Twice
    ~ b = b + seen
    -> top
* (stop) Stop
    -> END
