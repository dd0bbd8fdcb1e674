import type { texts as original } from '../en/kept.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Was wo aufgehoben wird',
  intro:
    'Alles, was du hier tust, bleibt in diesem Browser auf diesem Gerät. Diese Seite zeigt, was da ist; du kannst es mitnehmen oder löschen.',
  here_title: 'In diesem Browser',
  saves: 'Partien',
  copies: 'Sicherungen daneben',
  copies_note:
    'Von jeder Partie der letzte Stand und Wege, die du verlassen hast. Sie kommen von selbst zurück, wenn der Browser eine Partie verliert.',
  deleted_one: 'davon {count} von einer gelöschten Partie',
  deleted_other: 'davon {count} von gelöschten Partien',
  futures: 'Berechnete Zukünfte',
  futures_of_one: 'Von {count} Partie',
  futures_of_other: 'Von {count} Partien',
  futures_note:
    'Ein Rückblick, den du wieder öffnest, geht von ihnen weiter. Sie gehen {days} Tage nachdem du zuletzt hingesehen hast, und es sind nie die von mehr als {most} Partien.',
  futures_delete: 'Die Zukünfte löschen',
  stories: 'Eigene Geschichten',
  space: 'Platz',
  space_told: '{used} von {room}, die diese Seite belegen darf, die App selbst mitgezählt',
  space_unknown: 'Dieser Browser sagt es nicht.',
  megabytes: '{count} MB',
  durable: 'Bleibt',
  durable_yes: 'Bis du es löschst.',
  durable_no: 'Der Browser darf es wegräumen, wenn auf dem Gerät der Platz knapp wird.',
  durable_unknown:
    'Dieser Browser sagt es nicht. Manche räumen weg, was eine Weile nicht geöffnet wurde.',
  durable_ask: 'Den Browser bitten, es zu behalten',
  durable_refused:
    'Der Browser hat nicht zugestimmt. Wer die App installiert oder ein Lesezeichen setzt, stimmt ihn oft um.',
  exported: 'Zuletzt mitgenommen',
  exported_never: 'Noch nie. Eine Datei überlebt diesen Browser.',
  exported_today: 'Heute.',
  exported_days_one: 'Gestern.',
  exported_days_other: 'Vor {count} Tagen.',
  sent_title: 'Was verschickt wird',
  sent: 'Nichts. Es gibt kein Konto, keine Besucherzählung, keine Anfrage an einen anderen Rechner. Ein Link zu einer Partie trägt sie ganz hinter dem Doppelkreuz, einem Teil der Adresse, den Browser nicht verschicken. In einem Workshop mit Handys gehen die Stimmen an den Laptop, der ihn leitet, und sonst nirgendwohin.',
  along_title: 'Mitnehmen',
  along:
    'Eine Datei enthält alle Partien mit Lesezeichen und Antworten, deine eigenen Geschichten und Entwürfe, die gesehenen Enden und wie du gern liest. Öffne sie hier oder in einem anderen Browser: Was schon da ist, bleibt, wie es ist, und nichts wird verdoppelt.',
  along_file: 'Alles als eine Datei',
  along_open: 'So eine Datei öffnen',
  taken_in: '{added} dazugekommen, {known} waren schon da.',
  taken_stories_one: 'Eine eigene Geschichte kam mit.',
  taken_stories_other: '{count} eigene Geschichten kamen mit.',
  taken_earlier_one:
    'Eine Geschichte lautet hier anders. Sie bleibt, wie sie ist; die Texte aus der Datei stehen bei ihren früheren Ständen.',
  taken_earlier_other:
    '{count} Geschichten lauten hier anders. Sie bleiben, wie sie sind; die Texte aus der Datei stehen bei ihren früheren Ständen.',
  taken_damaged: '{damaged} in der Datei waren nicht zu lesen.',
  taken_refused: '{refused} ließen sich hier nicht sichern.',
  taken_cut:
    'Das Ende der Datei fehlt; die Partien davor wurden gelesen. Bring die ganze Datei mit, wenn du kannst.',
  shelf_too_large:
    '„{file}“ hat {detail} Megabyte und wurde nicht geöffnet; gelesen werden hundert. Ist es die richtige Datei?',
  not_a_shelf: '„{file}“ enthält keine Partien von Runaway.',
  found_title: 'Alles, was sich finden lässt',
  found:
    'Jeder Eintrag, den dieser Browser noch hat, beschädigte zuerst. Jeden kannst du herausgeben lassen, wie er ist; was lesbar ist, kann zurück ins Regal.',
  found_none: 'Hier ist noch nichts aufgehoben.',
  found_refused: 'Einen Teil davon hat der Browser nicht lesen lassen.',
  found_damaged: 'beschädigt',
  found_deleted: 'gelöscht',
  found_unnamed: 'ohne Namen',
  place: {
    saves: 'Partie',
    owed: 'Noch nicht geschrieben',
    copies: 'Sicherung',
    stories: 'Eigene Geschichte',
    notes: 'Notiz',
  },
  note: {
    settings: 'Wie du gern liest',
    endings: 'Gesehene Enden',
    bookmarks: 'Lesezeichen',
    answers: 'Antworten im Rückblick',
    read: 'Dass hier schon gelesen wurde',
    faces: 'Ob die Schrift da ist',
    own: 'Namen deiner eigenen Geschichten',
    exported: 'Wann zuletzt etwas mitgenommen wurde',
    deleted: 'Was gelöscht wurde',
    owed: 'Was noch zu schreiben ist',
    seats: 'Deine Plätze in Workshops',
    led: 'Workshops, die du leitest',
    asked: 'Dass der Browser gebeten wurde, es zu behalten',
  },
  part: {
    draft: 'Entwurf',
    left: 'früherer Entwurf',
    past: 'frühere Stände',
    undo: 'Schritte zum Zurücknehmen',
  },
  decisions_one: '{count} Entscheidung',
  decisions_other: '{count} Entscheidungen',
  hand_out: 'Herausgeben',
  put_back: 'Zurück ins Regal',
  put_back_done: 'Steht im Regal.',
  more_one: 'Noch einer',
  more_other: 'Noch {count}',
  delete_title: 'Löschen',
  delete_note:
    'Einzelne Partien löschst du im Regal. Hier geht alles auf einmal: Partien, Sicherungen, deine eigenen Geschichten und Entwürfe, Lesezeichen, Antworten, berechnete Zukünfte, gesehene Enden und Einstellungen. Die App selbst bleibt.',
  delete: 'Alles löschen …',
  delete_sure:
    'Das lässt sich nicht zurücknehmen, und keine Sicherung bleibt. {count} Einträge gehen.',
  delete_now: 'Jetzt alles löschen',
  delete_not: 'Behalten',
  delete_refused:
    'Einen Teil davon hat der Browser nicht gelöscht. Seine eigenen Einstellungen für diese Seite können es.',
  save: {
    'not-json':
      '„{file}“ lässt sich nicht lesen: Die Datei ist abgeschnitten oder wurde unterwegs verändert. Lass sie dir noch einmal als Anhang schicken oder sichere sie neu.',
    'not-a-save': '„{file}“ ist keine Partie von Runaway. Ist es die richtige Datei?',
    'a-shelf':
      '„{file}“ enthält alles aus einem Browser, nicht eine Partie. Öffne die Datei unter „Was wo aufgehoben wird“, unten am Regal.',
    'a-report':
      '„{file}“ ist der Bericht eines Workshops, zum Lesen und Drucken: Öffne die Datei mit einem Doppelklick. Um den Workshop fortzusetzen, nimm die Datei, die „Workshop als Datei“ neben dem Bericht sichert.',
    'newer-format':
      '„{file}“ wurde mit einer neueren Fassung von Runaway gesichert. Bring diese auf den neuen Stand und öffne die Datei noch einmal.',
    damaged:
      '„{file}“ ist beschädigt ({detail}) und wurde nicht geöffnet. Lass sie dir noch einmal als Anhang schicken oder sichere sie neu.',
    'too-large':
      '„{file}“ hat {detail} Megabyte und wurde nicht geöffnet; eine Partie hat weniger als zehn. Ist es die richtige Datei?',
    'too-deep':
      '„{file}“ wurde nicht geöffnet: Ihr Workshop-Protokoll ist tiefer verschachtelt als jedes, das Runaway schreibt. Sichere sie neu, wo sie gespielt wurde.',
  },
  link: 'Dieser Link ist unvollständig oder beschädigt. Lass ihn dir noch einmal schicken, oder eine Datei.',
  link_newer:
    'Dieser Link stammt aus einer neueren Fassung von Runaway. Lade die Seite neu oder lass dir eine Datei geben.',
} as const;

/** What the page of what is kept says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
