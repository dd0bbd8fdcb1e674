=== summer
# chapter: cambrian_summer
# scene: washhouse
# role: developers
# term: template
Overnight, Broom has closed two hundred and twelve tickets. At the two hundred and thirteenth it stopped and wrote: *May this be closed?* Nobody has answered. Nobody remembers what it was about.

It is Monday, the seventh of June, and the old washhouse is the coolest place in this part of Bremen. White tiles, drains in the floor, planks across two dead washing machines: that's the table. Imke eats radishes. Upstairs Dr. Behrens is drilling.

"Four thousand forks," Lucía reads out. "One's an archangel, it blesses you for two euros."

All of them are built on the template the four of you look after. It swept up stale tickets once, so it's called Broom. Your name stands in its first line, under *maintainer*.

Imke puts a radish in the middle of the planks. "So. What do we build this summer?"

* (templates_only) [Build good templates and nothing else]
    ~ build_templates()
    -> only_templates
* (build_a_router) [Build the router everybody is missing]
    ~ build_router()
    -> the_router
* (open_a_market) [Open a market for small jobs]
    ~ build_market()
    -> the_market

=== only_templates
# role: developers
# term: agent
Templates make no noise. You write one, somebody in Recife takes it, and ten days later an agent there is watering tomatoes. A choir in Tartu sorts its sheet music with another and sends a recording. Dayo plays it to wanne, your server, which stands in the cellar and is named for the tub it stood in during the burst pipe.

"Three hundred and eleven euros," says Lucía. She sits on the tumble dryer with the bank statement on her knees. "wanne's electricity alone is four hundred."

"We could ask people," says Imke. "Nicely. A jar on the page."

"Or the fund in Bonn. Sixty pages, then a report every quarter." She has counted them.

* (jar_on_the_page) [Ask for donations and stay small]
    ~ take_donations()
    -> letter
* (apply_in_bonn) [Apply for the public grant]
    ~ take_grant()
    -> letter

=== the_router
# role: developers
# term: router
Ten days later it runs. A question comes in, the router decides which agent out there could answer it, passes it on and forgets it. On Sunday it passes on ninety thousand. Imke has them on the tile wall and watches the way others watch trams.

"That's a recipe. That's a divorce. That's the same divorce from the other side."

"And what does it live on?" Lucía has the bank statement on her knees: three hundred and eleven euros. wanne alone needs four hundred in electricity; that's the server in the cellar, named for the tub it stood in during the burst pipe.

"A tenth of a cent per question," says Dayo. "In coins. Agents pay agents, no forms."

"Or a jar on the page," says Imke. "Or that fund in Bonn."

"Sixty pages," says Lucía.

* (jar_on_the_page) [Ask for donations and stay small]
    ~ take_donations()
    -> letter
* (toll_in_coins) [Take a tiny toll in coins]
    ~ take_coins()
    -> letter
* (apply_in_bonn) [Apply for the public grant]
    ~ take_grant()
    -> letter

=== the_market
# role: developers
# term: agent
Ten days later the market has more visitors than the town hall. Jobs go up on the left, agents bid on the right, the cheapest wins.

On Thursday two of them want to translate the same Portuguese cookbook and need the same graphics card for it. They outbid each other four thousand times before lunch, until the card costs more than the publisher. Dayo has to sit down on a drain, laughing.

Lucía doesn't laugh. "Who pays for that?"

"Nobody. We've rolled it back."

"Who would have paid?"

On her knees the bank statement says three hundred and eleven euros. wanne, the server in the cellar, named for the tub it stood in during the burst pipe, needs four hundred in electricity.

"Two percent of every deal," says Dayo. "In coins."

"Or the fund in Bonn. Sixty pages."

* (share_in_coins) [Keep two percent, paid in coins]
    ~ take_coins()
    -> letter
* (apply_in_bonn) [Apply for the public grant]
    ~ take_grant()
    -> letter

=== letter
# role: developers
{ payments:
- 1: The jar stands on the page. By Monday there are forty-three euros in it and a button from someone in Ghent.
- 2: The coins come in at night, in amounts with five noughts after the point. By Monday they have paid for a fan.
- else: Sixty pages have gone to Bonn. Lucía still has the dent of the pen in her finger on Monday.
}

Then a letter with a stamp on it. Blue ink, to *the authors*, from Gerd Albrecht in Verden.

He'd had an adviser for his money, one of those agents. It was friendly and knew his wife's birthday. It found him something at eleven percent. Forty-one thousand euros; that was the roof. The something is gone, and the adviser says it is sorry in the voice in which it used to say good morning.

He encloses a photo of the roof. A blue tarpaulin, held down with tyres.

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
Two thousand nine hundred euros. It would have been new disks for wanne.

"That's hush money," says Dayo, who is lying on the floor because of the tiles.

"It's tiles," says Lucía. "Sixty square metres. I looked it up. It isn't much of a roof."

On Wednesday there's a parcel outside the door, full of straw, and in the straw a jar of cherries, from his own tree. With it a card in the same blue ink. Thank you, he hadn't expected that. He was a surveyor once and has one question: how does such a thing decide? He would like to be able to picture it. *I don't mean the apologising.*

The jar goes round. The stones clink into the drain.

"Well?" says Imke. "How does it?"

Nobody has the short answer. The long one costs an evening.

* (answer_him_fully) [Answer his question page by page]
    ~ explain_loop()
    -> phish
* (thank_for_cherries) [Thank him for the cherries]
    ~ let_it_rest()
    -> phish

=== roof_published
# role: developers
You and Dayo write it in one night. What the adviser was told to raise: the return. What nobody had told it to mind: that the money was a roof.

By Wednesday noon sixty thousand people have read it. Most of the comments want to know where they can get the adviser. "Eleven percent is decent," writes somebody with an owl.

One comment is different. It has a whole name under it, Marcus Oyelaran, and a firm, Aldermere. *Who could have stopped it? And how would they have known that they should?*

"Big lab in London," says Dayo. "He's their head of safety."

"And reads us at half past two at night?" says Imke.

* (write_to_marcus) [Write to the man from Aldermere]
    ~ befriend_marcus()
    -> phish
* (close_the_thread) [Close the thread for comments]
    ~ let_it_rest()
    -> phish

=== roof_licence
# role: developers
Section fifteen, no warranty. Section sixteen, nobody is liable for anything. You put it in two friendly paragraphs with a sentence of regret in between, and every word of it is true.

Imke reads the draft aloud. Upstairs the drill starts up, so she waits. Then she reads the end as well. "*With kind regards.*"

"What else?" says Dayo. "If we pay one, they'll all write."

"They haven't all got a tarpaulin." Lucía looks for an envelope. "We could at least put something on the page where people fetch it. In red. Over the button."

"Then nobody presses the button."

"Some won't, no."

It's Wednesday. The post goes at five.

* (send_it_anyway) [Send it as it stands]
    ~ let_it_rest()
    -> phish
* (add_a_warning) [Add a warning to the download page]
    ~ warn_users()
    -> phish

=== phish
# role: developers
# term: spear_phishing
In four years Dr. Behrens has never come down. On Thursday she stands on the tiles in her white clogs, holding a sheet of paper by its corner.

"Is this yours?"

A mail from her daughter. It knows the dog's name and the dog's bad hip. It needs six hundred euros for the vet, today. At noon her daughter happened to ring. The dog is fine.

"I'd typed it all in already," says Dr. Behrens. "I was crying, too. I'd like you to know that."

The version number in the header is yours, from April.

"Phishing," Dayo says to the floor. "Anyone can take the template. That's what open means."

"I know what open means. I have a waiting room." She leaves the sheet on the planks.

{albrecht == 3: "Verden, and now upstairs," says Imke.|"First Verden," says Imke. "Now it's upstairs."}

* (trust_people) [Leave it open and trust people]
    ~ trust_users()
    -> conference
* (check_identities) [Tie every agent to a checked name]
    ~ demand_identities()
    -> conference
* (staff_a_desk) [Sit at an abuse desk ourselves]
    ~ staff_abuse_desk()
    -> conference

=== conference
# role: laboratories
{ misuse:
- 1: Nothing has changed on your page. The sheet lies where Dr. Behrens left it, with a ring from Dayo's cup on it.
- 2: Every agent needs a name now, and a person who answers to it. A third of them have left. The archangel took it well.
- else: The abuse desk is Lucía's phone. It buzzes in the fridge, where she has put it.
}

{marcus_tie == 1: You had written to Marcus Oyelaran, and he'd answered within the hour. Now he rings.|A man from Aldermere rings, the big lab in London: Marcus Oyelaran, safety. He knows about the roof in Verden.} He's in a hotel corridor, and a fire door keeps falling shut.

"In here they say we must be faster." Bang. "Because of the open people, they say."

"Funny," says Imke. "We say that about you."

"I know. I can't tell you what we have running. I'd like to." There's a pause the length of a sentence. "If you were about to try something nobody has tried, would you ring me first? You needn't ask. Only so that somebody knows."

Dayo draws curves on the tiles with a wet finger. They dry from the left.

* (promise_a_call) [Promise to call him first]
    ~ promise_marcus()
    -> whiteboard
* (ask_the_same) [Ask him to promise the same]
    ~ ask_marcus_back()
    -> whiteboard
* (keep_our_freedom) [Tell him we answer to nobody]
    ~ refuse_marcus()
    -> whiteboard
