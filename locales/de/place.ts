import type { placeText as original } from '../en/place.ts';
import type { Translated } from '../translation.ts';

const german = {
  debrief: {
    title: 'Zurückschauen',
    intro: '{story}: {count} Entscheidungen in {days} Tagen der Welt.',
    unfinished: 'Dieser Weg ist noch nicht zu Ende. Du siehst den Weg bis hier.',
    ending: 'Es endete mit „{ending}“.',
    timeline: 'Der gegangene Weg',
    start: 'Es beginnt',
    headline: 'In der Welt',
    decision: 'Du entscheidest',
    decided_by: 'Entschieden von: {role}',
    curves: 'Was aus der Welt wurde',
    curve:
      '{indicator}: {first} am Anfang, {last} am Ende, niedrigster Stand {low}, höchster {high}.',
    table: 'Als Tabelle',
    table_when: 'Wann',
    endings: 'Enden',
    seen: 'gesehen',
    this_one: 'dieses Mal',
    unseen: 'Ein Ende, das du noch nicht kennst',
    questions: 'Zum Bereden',
    question_list: {
      turning:
        'Auf welcher Seite hätte es noch ganz anders kommen können? Woran hast du das gemerkt, oder war es nicht zu merken?',
      reason: 'Welche Entscheidung würdest du vor jemandem vertreten, der dafür bezahlt hat?',
      wish: 'Was hast du dir gewünscht und dann so entschieden, als wäre es wahr?',
      other: 'Wer wurde zu spät gefragt? Wer gar nicht?',
      measure: 'Auf welche Zahl hast du gesehen, und was geschah inzwischen mit den anderen?',
      world:
        'Was davon kann dort geschehen, wo du arbeitest oder wohnst, und was wäre das erste Zeichen?',
    },
    back: 'Zurück zur Seite',
    print: 'Drucken',
  },
  glossary: {
    title: 'Glossar',
    intro: 'Die Begriffe, die beim Lesen an Ort und Stelle erklärt werden, alle beisammen.',
    none: 'Keine Geschichte hier bringt ein Glossar mit.',
  },
  about: {
    title: 'Über dieses Programm',
    what: 'Runaway ist eine Erzählung zum Entscheiden auf einer berechneten Welt. Jede Entscheidung ändert ein Modell aus Kopien, Menschen und Maßnahmen; jede Zahl auf den Instrumenten wird aus diesem Modell abgelesen. Dieselben Entscheidungen mit demselben Glück geben immer dieselbe Welt.',
    sources_title: 'Woher es kommt',
    sources:
      'Handlung und Modelle sind aus drei Texten gewachsen. Was du hier liest, ist unser eigener Text.',
    source_mess:
      'Die Geschichte der Geister folgt „Agentic Mess (A Failure Story)“ von Karl von Wendt und anderen, AI Safety Camp, 2023.',
    source_trilemma:
      'Der geschlossene Kreis folgt „The Devil Behind Moltbook: Anthropic Safety is Always Vanishing in Self-Evolving AI Societies“, arXiv 2602.09877.',
    source_mirror:
      'Der Spiegeltisch folgt „The AI in the Mirror: LLM Self-Recognition in an Iterated Public Goods Game“ von Olivia Long und Carter Teplica, arXiv 2508.18467, und benutzt die veröffentlichten Daten.',
    limits_title: 'Was es nicht kann',
    limits:
      'Die Welt ist eine Vereinfachung zum Denken. Sie zeigt, wie Dinge zusammenhängen, nicht, was geschehen wird. Ihre Zahlen sind so gesetzt, dass bekannte Befunde herauskommen; wo es keinen Befund gibt, sind sie unser Urteil, und die Modellseite sagt das.',
    privacy_title: 'Was es aufhebt',
    privacy:
      'Deine Partien und Einstellungen bleiben in diesem Browser. Es gibt kein Konto, keine Besucherzählung, keine Anfrage an einen anderen Rechner. Ein Link zu einer Partie trägt sie ganz hinter dem Doppelkreuz, einem Teil der Adresse, den Browser nicht verschicken.',
    licence_title: 'Lizenz',
    licence:
      'Freie Software unter der MIT-Lizenz. Die Schriften sind Literata und Hanken Grotesk unter der SIL Open Font License.',
    version: 'Version {version}',
  },
} as const;

/** What the places around the story say, in German. */
export const placeText: Translated<typeof original, typeof german> = german;
