EXTERNAL note(n)
VAR depth = 0
VAR where = -> home
-> home
=== home
~ depth = 0
-> walk(2, -> home) ->
~ note(depth)
{ depth > 3: -> away(depth) }
+ (in) In
    -> shed -> garden ->
    -> home
+ (round) Round # place: everywhere
    -> either(-> shed) ->
    -> home
+ (far) Far # place: far [away]
    ~ where = -> away.gate
    -> where
+ (stop) {home > 3} Stop
    -> END
=== walk(steps, -> back)
~ depth += steps
{ steps > 0: -> walk(steps - 1, back) -> }
+ (turn) Turn {steps}
    {depth == 3: ->-> }
+ (leave) {steps == 1} Leave
    ~ note(99)
    ->-> back
- ->->
=== shed
* (tool) Tool
    ~ note(1)
* (rake) Rake
    ~ note(2)
* -> 
    ~ note(3)
- ->->
=== garden
~ temp rows = depth
~ tend(rows)
+ (dig) Dig {rows}
    ~ tend(rows)
    ~ depth = rows
    ->->
+ (rest) Rest
    ->-> away(rows)
=== function tend(ref rows)
~ rows = rows + 1
=== away(n)
~ depth = n
-> gate
= gate
{gate > 5: -> END}
+ [Home] -> home
+ (where_now) {where == -> away.gate} [Here] -> where
=== either(-> which)
-> which -> 
~ depth += 1
->->
