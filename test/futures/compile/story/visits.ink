VAR total = 0
VAR since = 0
-> hall
=== hall
{hall} {hall.stairs} {TURNS()} {TURNS_SINCE(-> cellar)} {READ_COUNT(-> hall)}
~ total = hall + cellar + hall.stairs
~ since = TURNS_SINCE(-> hall.stairs)
+ (up) [Up] -> hall.stairs
+ (down) {hall < 6} [Down] -> cellar
+ (back) {CHOICE_COUNT() > 1} [Back] -> hall
* (out) [Out] -> END
= stairs
{stairs > 2: -> hall}
+ [Down again] -> hall
+ {hall.up > 1} [On the roof] -> cellar.door
=== cellar
Dark.
-> door
= door
{door == 2: The door is open.}
+ (leave) {TURNS_SINCE(-> hall) > 0} Leave
    -> hall
+ (stay) Stay
    {stay < 4: -> cellar|-> hall}
