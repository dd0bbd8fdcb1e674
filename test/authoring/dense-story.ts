import type { InkSource } from '../../src/authoring/index.ts';

/** A little of everything ink has, much of it leading from file to file, with warnings that must stay. */
export function denseStory(): InkSource {
  return new Map([
    ['rules.ink', rules],
    ['en/01.ink', first],
    ['en/02.ink', second],
    ['en/main.ink', main],
  ]);
}

const main = `INCLUDE ../rules.ink
INCLUDE 01.ink
INCLUDE 02.ink
A line before the first knot.
* (early) [Begin early] Early.
+ [Begin late] Late. # late
- (begun) {early: You began early.}
~ set_out(mood)
-> harbour

=== own(-> back)
Only the main file has this.
{harbour.inn.stay > 1: Again.}
-> harbour.inn
`;

const rules = `// What both languages share.
EXTERNAL outside(what)
VAR mood = 3
VAR gold = 2.5
CONST MOST = 12
LIST weather = fair, (rain), storm
VAR sky = rain
=== function set_out(ref value)
{ value > MOST:
    ~ value = MOST
- else:
    ~ value++
}
~ return value

=== function outside(what)
~ return what + 1

=== function is_open()
~ temp hour = outside(mood)
~ return hour > 4 and harbour.inn.stay and not street.met
`;

const first = `=== harbour
# chapter: harbour
A harbour in {sky == storm: a storm|the rain}. {~One|Two|Three} boats. <>
Seen {street} {harbour.inn.stay} {early}. { LIST_COUNT(weather) } kinds.
* (look) {is_open()} [Look around] You look. # cue: {mood}
    ** (up) [Up] Up.
        -> street.met
    ** [Down] -> END
    -- (both) Both.
* {not look} {mood > 1} Walk on. -> inn
+ -> street
- (rest) Rest.
-> aside(2) ->
<- noise
-> street
= inn
TODO: what the inn looks like
Inside{set_out(mood)}.
* (stay) [Stay]
    {stopping:
    - Once.
    - Twice. -> harbour.rest
    - Often.
    }
    -> DONE
* ->
    -> street.met

=== aside(count)
{ count:
- 0: ->->
- 1: One more.
- else: Many.
}
~ temp less = count - 1
{less > 0: -> aside(less) ->}
->->

=== noise
* [Listen] Noise. -> END
`;

const second = `=== street
The street{street > 1:, again}.
{ mood == 2 and is_open():
    Open. # sign
    * (open_door) [Go in] -> harbour.inn
- else:
    Shut. -> met
}
- (met) You meet {harbour.look: somebody|nobody}.
~ sky = LIST_MAX(weather)
~ weather += fair
-> ending

=== loose
Nobody comes here, and it leads nowhere.
* [One] One.
* [One] One again.

=== ending
{ TURNS() > MOST: Late. | In time. }
# ending: over
-> END
`;
