EXTERNAL note(n)
VAR mood = 1
-> room
=== room
<- door(mood)
<- window
{ mood > 1: <- stove }
+ (sit) Sit
    ~ mood += 1
    {mood > 8: -> END}
    -> room
=== door(m)
~ temp kept = m * 2
~ note(kept)
+ (knock) {kept < 9} Knock {kept}
    ~ mood = kept
    ~ note(kept)
    -> room
* (kick) Kick
    -> hurt ->
    -> room
- -> DONE
=== window
* (open) Open
    ~ mood = mood + 2
    ** (lean) Lean out
        -> room
    ** (shut) Shut
- -> room
=== stove
<- fire
+ (warm) Warm
    -> room
- -> DONE
=== fire
+ (poke) {stove < 5} Poke
    ~ note(stove)
    -> stove_over
-> DONE
=== stove_over
~ mood = 0
-> room
=== hurt
Ouch.
+ (rub) Rub -> 
    ->->
