import type { texts as original } from '../en/join.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Workshop',
  code: 'Der Code auf der Leinwand',
  code_note: 'Fünf Buchstaben und Ziffern.',
  enter: 'Mitmachen',
  no_code: 'Das ist kein Code. Er hat fünf Buchstaben und Ziffern, ohne 0, O, 1, I und L.',
  no_server:
    'Unter dieser Adresse gibt es keine Räume. Öffne die Adresse von der Leinwand oder scanne den Code daneben.',
  joining: 'Der Raum wird gesucht …',
  lost: 'Keine Verbindung. Es wird von selbst weiter versucht; dein Platz und deine Stimme bleiben dir.',
  problem: {
    'no-room':
      'Einen Raum mit diesem Code gibt es nicht oder nicht mehr. Vergleich ihn mit der Leinwand.',
    'wrong-key': 'Der Raum kennt dieses Handy nicht. Tritt noch einmal bei.',
    full: 'In diesem Raum ist kein Platz mehr frei. Stimm mit der Hand ab.',
    'too-fast': 'Zu viele Versuche in kurzer Zeit. Warte eine Minute und versuch es noch einmal.',
    malformed: 'Der Raum hat dieses Handy nicht verstanden. Lade die Seite neu.',
    'not-now': 'Die Abstimmung war zu, bevor deine Stimme ankam.',
    unknown: 'Diese Wahl gibt es nicht mehr.',
    'not-kept':
      'Der Server kann gerade keine Stimmen sichern. Deine geht von selbst hinaus, sobald er es kann.',
    'other-story': 'Der Raum spielt eine andere Fassung der Geschichte. Lade die Seite neu.',
  },
  again: 'Noch einmal versuchen',
  everybody: 'Ihr entscheidet alle zusammen.',
  unseated: 'Deine Rolle ist nicht mehr im Raum. Die Leitung kann dir eine andere geben.',
  aims: 'Was ihr wollt',
  aims_note: 'Behalt das bis zur Auswertung für dich.',
  wait: 'Schau auf die Leinwand. Die Abstimmung beginnt dort und hier.',
  decided: 'Entschieden: {text}',
  yours: 'Die Entscheidung liegt bei euch.',
  theirs: 'Es entscheiden: {role}. Du berätst, und deine Stimme wird gezeigt.',
  ask: 'Wer war das?',
  answer: {
    group: 'Die Gruppe, die es gebaut hat',
    lab: 'Ein Labor',
    state: 'Ein Staat',
    agent: 'Der Agent selbst',
  },
  ask_note: 'Antworte vor der Abstimmung; ändern kannst du es, bis sie beginnt.',
  abstain: 'Ich enthalte mich',
  open: 'Wähl eins',
  vote: 'Deine Stimme',
  sending: 'Unterwegs …',
  counted: 'Gezählt: {letter}. Ändern kannst du es, bis die Abstimmung schließt.',
  counted_none: 'Du enthältst dich. Ändern kannst du es, bis die Abstimmung schließt.',
  answered: 'Gezählt. Ändern kannst du es, bis die Abstimmung beginnt.',
  voted: '{count} von {people} haben abgestimmt.',
  voted_alone: '{count} haben abgestimmt.',
  locked: 'Die Abstimmung ist geschlossen. Schau auf die Leinwand.',
  locked_own: 'Deine Stimme: {letter}.',
  locked_none: 'Du hast für nichts gestimmt.',
  revealed: 'Das Ergebnis',
  leads: 'die meisten Stimmen',
  hands_one: '{count} Stimme',
  hands_other: '{count} Stimmen',
  over: 'Die Geschichte ist erzählt. Jetzt redet ihr darüber.',
  ended: 'Der Raum ist geschlossen. Danke fürs Mitspielen.',
} as const;

/** What a phone in a workshop says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
