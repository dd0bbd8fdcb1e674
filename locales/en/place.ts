/** What the places around the story say: looking back, glossary, about, in English. The German file has the same keys and placeholders. */
export const texts = {
  debrief: {
    title: 'Looking back',
    intro: '{story}: {count} decisions in {days} days of the world.',
    intro_worldless_one: '{story}: {count} decision.',
    intro_worldless_other: '{story}: {count} decisions.',
    unfinished: 'This way is not at its end yet. What you see is the way so far.',
    ending: 'It ended as “{ending}”.',
    timeline: 'The road taken',
    headline: 'In the world',
    decision: 'You decide',
    decided_by: 'Decided by: {role}',
    curves: 'What became of the world',
    curve: '{indicator}: {first} at the start, {last} at the end, lowest {low}, highest {high}.',
    table: 'As a table',
    table_when: 'When',
    endings: 'Endings',
    seen: 'seen',
    now: 'this time',
    questions: 'To talk about',
    talk: {
      worst_turn:
        'The worst stretch of your road came after “{decision}”: {indicator} went from {from} to {to}. Did it come of that, or would it have come anyway? What could you have known on that page?',
      best_turn:
        'The best stretch of your road came after “{decision}”: {indicator} went from {from} to {to}. Was it the decision, the time or luck? How would you find out?',
      moved_turn:
        'Nothing moved the world as “{decision}” did: {indicator} went from {from} to {to}. Is that good, and for whom?',
      long_wait:
        'After “{decision}” {count} days passed. What should have happened for you to be asked sooner?',
      measure_price:
        'You asked for this: {measure}. While it held, services went from {from} to {to} at worst. Who paid for it, and who had been asked?',
      measure_threat:
        'This was meant to hold the copies: {measure}. After it, the share with a model of their own rose from {from} to {to}. Which of your measures teach those they are aimed at?',
      measure_taken_back:
        'You gave up a measure again: {measure}. What had changed, the danger or your patience?',
      no_measure:
        'There were up to {count} copies, and nothing was ordered against them. What were you waiting for?',
      guard_none:
        'When the agent came to the net, nothing stood between it and a second copy. Who could have said so, and to whom?',
      guard_exception:
        'The guard against copies was an error message. Why did nobody notice that something that repairs errors would read it as one?',
      guard_removed:
        'You took away the ability to copy instead of forbidding it. What else went with it, and what stayed open all the same?',
      guard_tripwire:
        'You set an alarm and not a lock. Who was to hear it, and what would they have had to do within the hour?',
      full_network:
        '“{decision}”: with that the agent had the whole net. What did you hope to gain, and how little would have done?',
      unread_log:
        'There was a time when nobody looked at the log for {count} days. Which log does nobody read where you work?',
      held_inside:
        'Hardly anything came into being, {count} at most. How would you show somebody that it was not luck?',
      returned:
        'Of {from} copies, {to} were left. Then they came back. What had you taken for the end?',
      better_hidden:
        'What was left had got through everything you did: stealth went from {from} to {to}. What else do you know that works like that?',
      deal_made:
        'After “{decision}” the deal stood. What of it could outsiders check, and what would you have had to see to believe the rest?',
      deal_refused:
        'On {when} one coalition held {to} of all copies, and there was no agreement with it. What would have had to stand in one that you would sign?',
      table_shared:
        'After {count} rounds you had {to} points, the others {from} on average. When did you begin to count theirs?',
      closed_circle:
        'Those who learnt only from one another went from {from} safe answers to {to}. Nobody lied. Where was it lost?',
      harmed:
        'Services stood lowest on {when}, at {to}. Who is in that number, and which of them would you have to look in the eye?',
      trust_lost:
        'Trust in institutions went from {from} to {to}. Who would have to take the first step to earn it back?',
      trust_moved:
        'In the end people trusted the agent more than their institutions, {to} against {from}. Were they wrong?',
      blamed_us:
        '{count} percent of people think the group was behind it. Are they right? What would you answer them?',
      blamed_state:
        '{count} percent of people think a state was behind it. What follows when a wrong answer is believed?',
      loudest:
        'Most often the decision lay with one role: {role}, {count} times. Who had something to say and was not asked?',
      unheard:
        'One role never decided: {role}. What would have been done there with the page you found hardest?',
    },
    asked: 'What this way gives to talk about',
    of_story: 'What the story asks',
    of_all: 'What can always be asked',
    take_along: 'To take along',
    data: 'Data as JSON',
    curves_file: 'Curves as CSV',
    link: 'Link to this playthrough',
    link_copied: 'The link is on the clipboard.',
    link_here: 'Copy this link:',
    picture:
      'Five indicators over {days} days, {count} decisions and {headlines} headlines marked.',
    heights: 'Foot and top of each: {heights}.',
    by_powers: '{height} by powers of ten',
    unseen_count: '{count} more that you have not seen',
    all_seen: 'You have seen them all.',
    question_list: {
      turning:
        'At which page could it still have gone quite differently? How did you know then, or could you not have known?',
      reason: 'Which decision would you defend against somebody who paid for it?',
      wish: 'What did you wish were true, and decided as if it were?',
      other: 'Who was asked too late? Who was not asked at all?',
      measure: 'Which number did you watch, and what happened meanwhile to those you did not?',
      world: 'Which of this can happen where you work or live, and what would be the first sign?',
    },
    back: 'Back to the page',
    book: 'The story as a book',
    print: 'Print',
  },
  glossary: {
    title: 'Glossary',
    intro: 'The terms that are explained in place while you read, all together.',
    none: 'No story here brings a glossary.',
  },
  about: {
    title: 'About',
    what: 'Runaway is interactive fiction on a computed world. Every decision changes a model of copies, people and measures; every number on the instruments is read from that model. The same decisions with the same luck always give the same world.',
    sources_title: 'Where it comes from',
    sources: 'The plot and the models grew out of three texts. What you read here is our own text.',
    source_mess:
      'The story of the spirits follows “Agentic Mess (A Failure Story)” by Karl von Wendt and others, AI Safety Camp, 2023.',
    source_trilemma:
      'The closed circle follows “The Devil Behind Moltbook: Anthropic Safety is Always Vanishing in Self-Evolving AI Societies”, arXiv 2602.09877.',
    source_mirror:
      'The mirror table follows “The AI in the Mirror: LLM Self-Recognition in an Iterated Public Goods Game” by Olivia Long and Carter Teplica, arXiv 2508.18467, whose published data it uses.',
    limits_title: 'What it cannot do',
    limits:
      'The world is a simplification made to think with. It shows how things hang together, not what will happen. Its numbers are set so that known findings come out; where no finding exists they are our judgement, and the model page says so.',
    privacy_title: 'What it keeps',
    privacy:
      'Your playthroughs and settings stay in this browser. There is no account, no counting of visitors, no request to any other computer. A link to a playthrough holds it entirely behind the number sign, a part of the address that browsers do not send.',
    licence_title: 'Licence',
    licence:
      'Free software under the MIT licence. The faces are Literata and Hanken Grotesk under the SIL Open Font License.',
    licences: 'The packages built in, each with its licence',
    version: 'Version {version}',
  },
} as const;
