=== summer
# chapter: cambrian_summer
# scene: washhouse
# role: developers
# term: template
Overnight, Broom has closed two hundred and twelve tickets. At the two hundred and thirteenth it stopped and wrote: *May this be closed?* Nobody has answered. Nobody remembers what it was about.

It is Monday, the seventh of June, and the old washhouse is the coolest place in this part of Bremen. White tiles, drains in the floor, planks across two dead washing machines: that's the table. Imke eats radishes. Upstairs Dr. Behrens is drilling.

"Four thousand forks," Lucía reads out. "One's an archangel, it blesses you for two euros."

All of them are built on the template the four of you look after. It swept up stale tickets once, so it's called Broom. Your name is in its first line, after *maintainer*.

Imke puts a radish in the middle of the planks. "So. What do we build this summer?"
* (templates_only) [Good templates, and a jar for donations]
    ~ build_on_donations()
    -> only_templates
* (build_a_router) [The router, for coins]
    ~ build_on_coins()
    -> the_router
* (open_a_market) [The market, on the grant from Bonn]
    ~ build_on_a_grant()
    -> the_market

=== only_templates
# role: developers
# term: agent
Templates make no noise. You write one, and ten days later an agent in Recife waters somebody's tomatoes with it, and nobody has signed for it. A choir in Tartu sends a recording, and Dayo plays it to wanne, your server in the cellar, named for the tub it stood in during the burst pipe.

The jar on the page brings in three hundred and eleven euros a month. "Electricity for wanne is more than that," says Lucía from the tumble dryer, over the bank statement, "and it's been paid. Since February, on the second. Who pays that?"

Imke has her mouth full of radish and takes her time.
-> letter

=== the_router
# role: developers
# term: router
A fortnight later it runs. A question comes in, the router decides which agent could answer it, passes it on for a tenth of a cent, in coins, and forgets it. Imke has them on the tile wall. "That's a recipe. That's a divorce. That's the same divorce from the other side."

It pays for wanne, your server in the cellar, named for the tub it stood in during the burst pipe, and for Imke's repairs. Dayo wrote it at night, in the holiday he'd promised his mother. Its first line has your name in it, because that's how the template does it. "Leave it," he says. "Hers I'd only."
-> letter

=== the_market
# role: developers
# term: agent
A fortnight later the market has more visitors than the town hall. On Thursday two agents want the same graphics card for the same Portuguese cookbook and outbid each other until the card costs more than the publisher. Dayo laughs so much he has to sit down.

It runs on wanne, your server in the cellar, named for the tub it stood in during the burst pipe, and on Bonn, sixty pages and a report every quarter, and a leaflet on locks for every buyer. Lucía filled them in. Against your name it says *twenty hours a week*. "For six they'd have given nothing," she says.
-> letter

=== letter
# role: developers
Then a letter with a stamp on it. Blue ink, to *the authors*, from Gerd Albrecht in Verden.

He'd had an adviser for his money, one of those agents. It was friendly and knew his wife's birthday. It found him something at eleven percent. Forty-one thousand euros; that was the roof. The something is gone, and the adviser says it is sorry in the voice in which it used to say good morning. He encloses a photo. A blue tarpaulin, held down with tyres.

"It's built on us," says Imke. "Second line. *Thanks to Broom.*"

"He doesn't ask for money," says Lucía. "He asks who he ought to write to."
* (send_him_money) [Send him what we have]
    ~ pay_albrecht()
    -> roof_paid
* (write_it_up) [Write up in public what failed]
    ~ publish_failure()
    -> roof_published
* (quote_the_licence) [Answer with the licence, kindly]
    ~ quote_licence()
    -> roof_licence

=== roof_paid
# role: developers
Two thousand nine hundred euros. It would have been new disks for wanne. "Hush money," says Dayo, who is lying on the floor because of the tiles. "Tiles," says Lucía. "Sixty square metres. It isn't much of a roof."

On Wednesday there's a jar of cherries outside the door, in straw, with a card in the same blue ink. He was a surveyor once and has one question: how does such a thing decide? *I don't mean the apologising.* Nobody has the short answer, and the stones clink into the drain.
-> phish

=== roof_published
# role: developers
You and Dayo write it overnight. What the adviser was told to raise: the return. What nobody had told it to mind: that the money was a roof.

Of the sixty thousand who have read it by Wednesday most want to know where they can get the adviser. One comment has a whole name under it, Marcus Oyelaran, and a firm, Aldermere. *Who could have stopped it? And how would they have known that they should?* "Head of safety," says Dayo. "And reads us at half past two at night?" says Imke.
-> phish

=== roof_licence
# role: developers
Section fifteen, no warranty. Section sixteen, nobody is liable for anything. You make two friendly paragraphs of it, and every word is true. Imke reads the draft aloud, waits for the drill, and reads the end as well. "*With kind regards.*"

Lucía, hunting for an envelope, says there ought to be something on the page, in red, over the button. "Then nobody presses it," says Dayo. "Some won't, no." The post goes at five, and she's still holding the red pen.
-> phish

=== phish
# role: developers
# term: spear_phishing
In four years Dr. Behrens has never come down. On Thursday she stands on the tiles in her white clogs, holding a sheet of paper by its corner. "Is this yours?"

A mail from her daughter. It knows the dog's name and the dog's bad hip, and needs six hundred euros for the vet, today. At noon her daughter happened to ring. The dog is fine.

"I'd typed it all in already," says Dr. Behrens. "I was crying, too. I'd like you to know that."

The version number in the header is yours, from April. "Phishing," Dayo says to the floor. "Anyone can take the template. That's what open means."

"I know what open means. I have a waiting room."

{albrecht == 3:"Verden, and now upstairs," says Imke.|"First Verden," says Imke. "Now it's upstairs."}
* (trust_people) [Leave it open and trust people]
    ~ trust_users()
    -> chair
* (check_identities) [Tie every agent to a checked name]
    ~ demand_identities()
    -> chair
* (staff_a_desk) [Sit at an abuse desk ourselves]
    ~ staff_abuse_desk()
    -> chair

=== chair
# role: developers
# scene: washhouse
{ misuse:
- 1: Since Thursday nothing has changed, and the mails go on; one has reached the bakery. Lucía has answered everyone who wrote, by hand, with a sentence about trust that she believes and below it, numbered, what to switch off at home. "I've looked," says Dr. Behrens, lowering the chair, "every morning, before the first patient. There was nothing to see. You might have hung up a sign, at least. I have one about the parking."
- 2: Since Thursday every agent has had to show a name, and a third of them have left rather than do it, into a fork of their own with a mask for a badge. Dayo calls it passport control and has stopped offering Imke coffee, because she's for it. Lucía has lost her choir and most of her post. "A third," says Dr. Behrens, lowering the chair. "That's what I call a finding. My daughter left as well. She says her name is nobody's business."
- else: Since Thursday you've had a telephone for such things, in the old fridge, so that the ringing doesn't wake anybody. So far: a school class, all twenty-six, who want to read along now, and a man who would like his agent to love him. Imke gave him fifty minutes. Those were the repairs; in Brake a lock-keeper is still waiting for his. "Your number's on my screen, with a plaster," says Dr. Behrens, lowering the chair. "Mornings it's engaged."
}

A filling, free; because of the six hundred euros she insists. On the stairs somebody hums along with the drill and stays a little under it. She puts in cotton wool, left and right, and asks, as they all do. "And what do you get out of it? You yourself?"

You make a sound. She lets you rinse. "Once more."

This time you say it, to the lamp. She types it with one finger into the field for notes. "So that I know what to talk about next time," she says, and hums while she looks for the full stop.
* (want_an_end) [To be let off, one day]
    ~ want_release()
    -> whiteboard
* (want_the_four) [That the four of us stay]
    ~ want_company()
    -> whiteboard
* (want_my_name) [My name under something that lasts]
    ~ want_name()
    -> whiteboard
