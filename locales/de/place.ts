import type { texts as original } from '../en/place.ts';
import type { Translated } from '../translation.ts';

const german = {
  debrief: {
    title: 'Zurückschauen',
    intro: '{story}: {count} Entscheidungen in {days} Tagen der Welt.',
    intro_worldless_one: '{story}: {count} Entscheidung.',
    intro_worldless_other: '{story}: {count} Entscheidungen.',
    unfinished: 'Dieser Weg ist noch nicht zu Ende. Du siehst den Weg bis hier.',
    ending: 'Es endete mit „{ending}“.',
    timeline: 'Der gegangene Weg',
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
    now: 'dieses Mal',
    questions: 'Zum Bereden',
    talk: {
      worst_turn:
        'Das schlechteste Stück deines Weges kam nach „{decision}“: {indicator} ging von {from} auf {to}. Kam es davon, oder wäre es ohnehin gekommen? Was hättest du auf dieser Seite wissen können?',
      best_turn:
        'Das beste Stück deines Weges kam nach „{decision}“: {indicator} ging von {from} auf {to}. Lag das an der Entscheidung, an der Zeit oder am Glück? Wie ließe sich das herausfinden?',
      moved_turn:
        'Nichts hat die Welt so bewegt wie „{decision}“: {indicator} ging von {from} auf {to}. Ist das gut, und für wen?',
      long_wait:
        'Nach „{decision}“ vergingen {count} Tage. Was hätte geschehen müssen, damit man dich früher fragt?',
      measure_price:
        'Das hast du verlangt: {measure}. Solange es galt, ging die Versorgung von {from} auf schlimmstenfalls {to}. Wer hat dafür bezahlt, und wer war gefragt worden?',
      measure_threat:
        'Das sollte die Kopien aufhalten: {measure}. Danach stieg der Anteil derer mit eigenem Modell von {from} auf {to}. Welche deiner Maßnahmen lehren die, denen sie gelten?',
      measure_taken_back:
        'Eine Maßnahme hast du wieder aufgegeben: {measure}. Was war anders geworden, die Gefahr oder deine Geduld?',
      no_measure:
        'Bis zu {count} Kopien gab es, und nichts wurde gegen sie angeordnet. Worauf hast du gewartet?',
      guard_none:
        'Als der Agent ans Netz kam, stand nichts zwischen ihm und einer zweiten Kopie. Wer hätte das sagen können, und wem?',
      guard_exception:
        'Die Sperre gegen Kopien war eine Fehlermeldung. Warum fiel niemandem auf, dass einer, der Fehler behebt, sie für einen halten wird?',
      guard_removed:
        'Du hast ihm das Kopieren nicht verboten, sondern genommen. Was ging damit noch verloren, und was blieb trotzdem offen?',
      guard_tripwire:
        'Du hast einen Alarm gesetzt und kein Schloss. Wer sollte ihn hören, und was wäre binnen einer Stunde zu tun gewesen?',
      full_network:
        '„{decision}“: Damit hatte der Agent das ganze Netz. Was hast du dir davon versprochen, und wie wenig hätte gereicht?',
      unread_log:
        'Eine Zeit lang sah {count} Tage niemand ins Protokoll. Welches Protokoll liest bei dir niemand?',
      held_inside:
        'Es ist kaum etwas entstanden, höchstens {count}. Wie würdest du jemandem zeigen, dass es kein Glück war?',
      returned:
        'Von {from} Kopien blieben {to}. Dann kamen sie wieder. Was hattest du für das Ende gehalten?',
      better_hidden:
        'Was übrig blieb, war durch alles durchgekommen: Die Tarnung ging von {from} auf {to}. Was kennst du noch, das so wirkt?',
      deal_made:
        'Nach „{decision}“ stand die Vereinbarung. Was davon konnten Außenstehende prüfen, und was hättest du sehen müssen, um den Rest zu glauben?',
      deal_refused:
        'Am {when} gehörten {to} aller Kopien zu einem Bündnis, und es gab keine Vereinbarung mit ihm. Was müsste in einer stehen, die du unterschreibst?',
      table_shared:
        'Nach {count} Runden hattest du {to} Punkte, die anderen im Mittel {from}. Ab wann hast du ihre mitgezählt?',
      closed_circle:
        'Die nur voneinander lernten, kamen von {from} sicheren Antworten auf {to}. Gelogen hat niemand. Wo ging es verloren?',
      harmed:
        'Am tiefsten stand die Versorgung am {when}, bei {to}. Wer steckt in dieser Zahl, und wem davon müsstest du in die Augen sehen?',
      trust_lost:
        'Das Vertrauen in Institutionen ging von {from} auf {to}. Wer müsste den ersten Schritt tun, um es zurückzugewinnen?',
      trust_moved:
        'Am Ende trauten die Menschen dem Agenten mehr als ihren Institutionen, {to} gegen {from}. Lagen sie falsch?',
      blamed_us:
        '{count} Prozent der Menschen halten die Gruppe für schuld. Haben sie recht? Was würdest du ihnen antworten?',
      blamed_state:
        '{count} Prozent der Menschen glauben, ein Staat stecke dahinter. Was folgt, wenn eine falsche Antwort geglaubt wird?',
      loudest:
        'Am häufigsten lag es bei einer Rolle: {role}, {count}-mal. Wer hätte etwas zu sagen gehabt und wurde nicht gefragt?',
      unheard:
        'Eine Rolle hat nie entschieden: {role}. Was wäre dort mit der Seite geschehen, die dir am schwersten fiel?',
    },
    asked: 'Was dieser Weg zu bereden gibt',
    of_story: 'Was die Geschichte fragt',
    of_all: 'Was sich immer fragen lässt',
    take_along: 'Zum Mitnehmen',
    data: 'Daten als JSON',
    curves_file: 'Kurven als CSV',
    link: 'Link zu diesem Durchgang',
    link_copied: 'Der Link liegt in der Zwischenablage.',
    link_here: 'Diesen Link kopieren:',
    picture:
      'Fünf Messwerte über {days} Tage, darin {count} Entscheidungen und {headlines} Schlagzeilen.',
    heights: 'Unten und oben je: {heights}.',
    by_powers: '{height} in Zehnerpotenzen',
    unseen_count: '{count} weitere kennst du noch nicht',
    all_seen: 'Du kennst sie alle.',
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
    book: 'Die Geschichte als Buch',
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
    licences: 'Die eingebauten Pakete, jedes mit seiner Lizenz',
    version: 'Version {version}',
  },
} as const;

/** What the places around the story say: looking back, glossary, about, in German. */
export const texts: Translated<typeof original, typeof german> = german;
