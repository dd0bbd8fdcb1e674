VAR count = 0
-> yard
=== yard
# place: yard
* (one) Take {count}[ the first] one # mark: first
    ~ count += 1
    You took {count}.
* (two) [Take the second # mark: second]
    ~ count += 2
    ** (left) Left
        -> yard
    ** (right) {count > 2} Right
        ~ count += 10
    -- (meet) They meet.
+ (look) {one} Look around {yard.two: again|}
    Nothing.
    -> yard
* (deep) {not one} {not two} Deep
    ** A
        *** (bottom) B
            -> yard
        *** [C]
    ** -> yard
* -> empty
- (gather) All together {gather}.
-> yard
=== empty
Nothing is left.
+ (last) Once more
    -> again
* -> END
= again
{again < 3: -> empty}
-> DONE
