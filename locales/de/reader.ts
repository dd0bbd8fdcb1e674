import type { texts as original } from '../en/reader.ts';
import type { Translated } from '../translation.ts';

const german = {
  choices: 'Was tust du? {choices}',
  role: 'Am Zug: {role} · {choices}',
  choice_count_one: 'eine Möglichkeit',
  choice_count_other: '{count} Möglichkeiten',
  opening: {
    roles_one: 'Du entscheidest für eine Gruppe.',
    roles_other: 'Du entscheidest für alle: {count} Gruppen, eine nach der anderen.',
    chapters_one: 'Ein Kapitel.',
    chapters_other: '{count} Kapitel liegen vor dir.',
    kept: 'Du kannst jederzeit aufhören; deine Stelle bleibt gemerkt.',
  },
  chapter: 'Kapitel {number}',
  left_one: 'Noch etwa eine Minute in diesem Kapitel.',
  left_other: 'Noch etwa {count} Minuten in diesem Kapitel.',
  page: 'Seite {number}',
  taken: 'Du hast gewählt: {choice}',
  taken_back: 'Zurückgenommen: „{choice}“',
  ending: 'Ein Ende',
  again: 'Neu anfangen',
  debrief: 'Auf diesen Weg zurückschauen',
  undo_ending: 'Letzte Entscheidung zurücknehmen',
  door: {
    question: 'Wo hättest du aufgehört?',
    note: 'Wähle die Seite. Du gehst dorthin zurück und entscheidest neu, und dieses Mal geht mit: Was in der Geschichte von einem anderen Mal weiß, weiß von diesem. Dieser Weg bleibt, wie er ist.',
    choose: 'Die Seiten dieses Weges zeigen',
    chose: 'Du hast gewählt:',
    nowhere: 'Nirgends',
  },
  memory: {
    told: 'Du erinnerst dich an ein anderes Mal: {ending}.',
    forget: 'Vergessen',
    sure: 'Endgültig vergessen? Seiten, die es nur deshalb gibt, gehen mit verloren.',
    yes: 'Ja, vergessen',
    no: 'Behalten',
    skip: 'Entscheiden wie damals, bis zur nächsten neuen Seite',
  },
  years: {
    title: 'Zweimal hindurch',
    then: 'Damals',
    now: 'Jetzt',
    ending: 'Ende',
    decisions: 'Entscheidungen',
    last_day: 'Letzter Tag',
    parted: 'Die Wege trennen sich bei Entscheidung {number}. Damals: „{then}“. Jetzt: „{now}“.',
    same: 'Du hast beide Male dasselbe entschieden.',
    cut: 'Die Geschichte hat sich seitdem geändert; jenes Mal lässt sich nur bis Entscheidung {number} erzählen.',
    old_world:
      'Jenes Mal wurde in einem älteren Modell der Welt gespielt. Seine Zahlen sind im heutigen neu gerechnet.',
  },
} as const;

/** What the page of the story says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
