=== summer
# chapter: cambrian_summer
# scene: washhouse
# role: developers
SCENE: Monday 7 June, heat in the old washhouse; Broom has tidied 212 stale tickets overnight and asked politely about the 213th. The network of agents has doubled since Easter; a virtual archangel sells blessings. The four of you must say what the group builds this summer. Sets up Broom, wanne, the drill of Dr. Behrens upstairs.
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
SCENE: Ten days later. Templates: forks appear in languages none of you read, a choir in Tartu uses one to sort its sheet music. Lucía sits on the dead tumble dryer with the bank statement: 311 euros. Who pays for the electricity of wanne?
* (jar_on_the_page) [Ask for donations and stay small]
    ~ take_donations()
    -> letter
* (apply_in_bonn) [Apply for the public grant]
    ~ take_grant()
    -> letter

=== the_router
# role: developers
SCENE: Ten days later. The router decides which agent gets which question; on Sunday it passed on 90 000 and Imke watched them go by like trams. A stranger tips in coins. Lucía wants to know what it lives on.
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
SCENE: Ten days later. The market: agents bid against each other for translating a cookbook and drive up the price of one rented graphics card by bidding in circles. Dayo laughs, Lucía does not. A share of each deal, in coins, or a fixed grant with reports?
* (share_in_coins) [Keep two percent, paid in coins]
    ~ take_coins()
    -> letter
* (apply_in_bonn) [Apply for the public grant]
    ~ take_grant()
    -> letter

=== letter
# role: developers
SCENE: A handwritten letter from Gerd Albrecht, Verden: a money adviser built on your template put 41 000 euros, the roof, into something that no longer exists. He encloses a photo of the roof. Echo first how the group is paid (payments). Pays off in chapters 5 and 8.
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
SCENE: Lucía transfers most of the till; Dayo thinks it buys silence, she thinks it buys tiles. Albrecht sends back a jar of cherries and one question about how such a thing decides. Somebody must answer it.
* (answer_him_fully) [Answer his question page by page]
    ~ explain_loop()
    -> phish
* (thank_for_cherries) [Thank him for the cherries]
    ~ let_it_rest()
    -> phish

=== roof_published
# role: developers
SCENE: The write-up is read 60 000 times, mostly by people who want the adviser's code. One comment by Marcus Oyelaran of Aldermere is the only one that asks the right thing: who could have stopped it, and how would they have known?
* (write_to_marcus) [Write to the man from Aldermere]
    ~ befriend_marcus()
    -> phish
* (close_the_thread) [Close the thread for comments]
    ~ let_it_rest()
    -> phish

=== roof_licence
# role: developers
SCENE: Section 15, no warranty, in two friendly paragraphs. Imke reads the draft aloud and then is quiet for the length of a drill. Nothing comes back from Verden.
* (send_it_anyway) [Send it as it stands]
    ~ let_it_rest()
    -> phish
* (add_a_warning) [Add a warning to the download page]
    ~ warn_users()
    -> phish

=== phish
# role: developers
# term: spear_phishing
SCENE: Dr. Behrens comes down in her white clogs with a printed mail: it is from her own daughter, knows the dog's name, wants 900 euros. The footer of the sending script carries your version number. How does the group treat misuse from now on?
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
SCENE: Late June, video call, Marcus in a hotel corridor with a fire door that keeps closing. The labs are speeding up because of people like you; people like you because of the labs. Off the record he asks whether you would tell him before you try anything new. Echo misuse and whether you know him already.
* (promise_a_call) [Promise to call him first]
    ~ promise_marcus()
    -> whiteboard
* (ask_the_same) [Ask him to promise the same]
    ~ ask_marcus_back()
    -> whiteboard
* (keep_our_freedom) [Tell him we answer to nobody]
    ~ refuse_marcus()
    -> whiteboard
