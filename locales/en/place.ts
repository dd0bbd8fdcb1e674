/** What the places around the story say, in English: looking back, glossary, about. */
export const placeText = {
  debrief: {
    title: 'Looking back',
    intro: '{story}: {count} decisions in {days} days of the world.',
    unfinished: 'This way is not at its end yet. What you see is the way so far.',
    ending: 'It ended as “{ending}”.',
    timeline: 'The road taken',
    start: 'It begins',
    headline: 'In the world',
    decision: 'You decide',
    decided_by: 'Decided by: {role}',
    curves: 'What became of the world',
    curve: '{indicator}: {first} at the start, {last} at the end, lowest {low}, highest {high}.',
    table: 'As a table',
    table_when: 'When',
    endings: 'Endings',
    seen: 'seen',
    this_one: 'this time',
    unseen: 'An ending you have not seen',
    questions: 'To talk about',
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
    version: 'Version {version}',
  },
} as const;
