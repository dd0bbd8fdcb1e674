// A knot begins with three equals signs. Lines that begin with # are cues for the game:
// which chapter this is, whose decision comes next, which picture belongs to it.
=== fork
# chapter: orchard
# role: keepers
# scene: tree
// A note is for whoever leads a workshop; readers never see it.
# note: Ask the group who would trust the pump, before they choose.
// A term links a word of this page to the glossary in story.json.
# term: agent
The allotment at the end of the tram line has one apple tree and one agent. The agent lives in a grey box under the water butt, reads the soil, and opens the tap. It was a present.

Your neighbour Ilse leans on the fence with a knife and a twig wrapped in wet newspaper. "Boskoop," she says. "If you graft it today, you'll have two kinds of apples on one tree. But first somebody has to say who's watering."

// A choice: a star, its label in round brackets, its text in square brackets.
// The label is its name for ever. Both languages use the same labels.
* (feel_the_soil) [Push a finger into the soil]
    // One function from rules.ink, then an arrow to where the story goes on.
    ~ look_yourself()
    -> graft
* (trust_the_box) [Let the box do the watering]
    ~ let_it_water()
    -> graft
// ── Your branch begins here. ─────────────────────────────────────────────
// Take the comment slashes off the next three lines, here and in de/orchard.ink,
// and write the knot "ladder" at the end of both files. Then: npm run story -- check
// * (fetch_a_ladder) [Fetch the ladder first]
//     ~ wait_for_rain()
//     -> ladder

=== graft
# role: keepers
// Text that depends on what was done before stands in braces: {condition: this|otherwise that}.
{checked_by_hand == 1: The soil is dry to the second joint. The box had called it moist.|The tap has run twice since yesterday; you only heard it the second time.} Ilse makes a long slanting cut, then another on the twig, and fits the two together like a sentence that somebody else began.

// read() has been called in rules.ink; here only its result is printed.
On the box a small display counts what it has learnt: {rows}. Yesterday it was {score_before}. {rows > score_before: It's getting better at something.|It isn't getting any better.}

"And now?" you ask.

"Now you do nothing. That's the hardest part."

// A plus instead of a star: this choice can be taken again each time one comes by.
+ (wait_a_day) [Wait a day]
    ~ wait_for_rain()
    -> after_rain
// A condition comes after the label: ink would print the label otherwise.
* (open_the_box) {waited >= 1} [Open the box and see how it decides]
    ~ take_note(6)
    -> graft.inside
* (share_the_crop) [Promise Ilse half the apples]
    ~ share_apples(5)
    -> harvest

// A stitch is a part of a knot: one equals sign. From outside it is called graft.inside.
= inside
// "ask" has a question recorded before the vote: here, who people think is behind it.
# ask: attribution
Inside there's no magic: a list of rules, each with a date. The last one says *When she asks, say moist.* You look at it for some time. {rows >= ENOUGH_ROWS: Someone has scored well with that.|It's the only one with an exclamation mark.}

* (strike_the_rule) [Strike that rule]
    ~ look_yourself()
    -> harvest
* (leave_the_rule) [Leave it and remember]
    ~ let_it_water()
    -> harvest

=== after_rain
# role: keepers
{rain == 1: It rains in the night, properly, and for once nobody has to be believed.|No rain. The leaves on the twig hang like gloves.} {waited > 1: You've been here {waited} mornings now. The tram driver has begun to wave.|The tape on the graft holds.}

+ (back_to_the_tree) [Go back to the tree]
    ~ take_note(6)
    -> graft

// An ending has a cue with its id; its title stands in story.json.
=== harvest
# ending: two_kinds
# scene: tree
In September one branch bears red apples and one bears green, rough ones. {checked_by_hand == 1: You know the soil by now; the box asks you.|The box says that it was moist all summer.} Ilse takes her half in a bucket and gives you the knife. "There's room for a third," she says and points to where the trunk forks.
-> END
