import type { texts as original } from '../en/year.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Dein Jahr',
  sample_title: 'Ein Jahr',
  sample:
    'Das ist nicht dein Jahr. Es ist ein Beispiel: ein Weg durch die Geschichte bis in ihr letztes Kapitel, wie ihn irgendwer gehen könnte.',
  sample_begin: 'Ein eigenes Jahr beginnen',
  sample_open: 'Eins von meinen öffnen',
  none: 'Noch ist nichts entschieden. Nach deiner ersten Wahl wird dein Jahr hier erzählt, Schritt für Schritt.',
  span_one: 'Eine Entscheidung, vom {from} bis zum {to}.',
  span_other: '{count} Entscheidungen, vom {from} bis zum {to}.',
  dates: '{from} bis {to}',
  whole: 'Was daraus geworden ist',
  show: 'Zeig es mir',
  again: 'Noch einmal zeigen',
  play: 'Abspielen',
  pause: 'Anhalten',
  back: 'Zurück',
  next: 'Weiter',
  leave: 'Gleich zu den Instrumenten',
  keys: 'Die Pfeiltasten gehen zurück und weiter.',
  progress: '{step} von {steps}',
  you: 'Du',
  others_one: 'und noch eine Entscheidung',
  others_other: 'und noch {count} Entscheidungen',
  moved: 'Was sich bewegt hat',
  who_paid: 'Wer bezahlt hat',
  who_gained: 'Wer etwas zurückbekam',
  nobody: 'Bisher niemand, soweit sich hier etwas messen lässt.',
  nobody_more: 'Niemand mehr als zuvor, soweit sich hier etwas messen lässt.',
  ended: 'Hier ging es zu Ende: {ending}',
  stands: 'Hier stehst du.',
  instruments: 'Instrumente für Neugierige',
  instruments_note:
    'Alles, was die Geschichte abliest, zu jeder Stunde des Jahres. Die Zeitleiste am unteren Rand bewegt alles zugleich.',
  paid: {
    lives_one:
      'Von je 100\u202f000 Menschen ist einer gestorben, der in einem gewöhnlichen Jahr noch lebte.',
    lives_other:
      'Von je 100\u202f000 Menschen sind {count} gestorben, die in einem gewöhnlichen Jahr noch lebten.',
    ward_waits: 'Eine Station verschiebt, was eine Woche warten kann.',
    ward_paper:
      'Auf einer Station werden die Kurven von Hand geführt, und mit dem Blut läuft ein Bote.',
    ward_corridor:
      'Auf einer Station stehen die Betten im Flur, und ihre Liste ist mit Bleistift geschrieben.',
    ward_counts:
      'Auf einer Station zählt die Nachtschicht laut, wer da ist, weil sonst nichts mehr zählt.',
    shop_coins:
      'In einem Laden gibt das Kartengerät zweimal am Tag auf. Wer Münzen hat, zahlt für zwei.',
    shop_hours: 'Ein Laden hat seine Zeiten mit Filzstift angeschlagen: solange was da ist.',
    shop_book: 'In einem Laden wird angeschrieben, und das zweite Heft ist begonnen.',
    street_lift:
      'In einer Straße steht ein Aufzug zwischen zwei Stockwerken, der Einkauf ist noch drin.',
    street_dark:
      'Eine Straße hat reihum Licht. An den dunklen Abenden erkennt man einander am Schritt.',
    counter_name:
      'Am Schalter im Rathaus fragt jemand, wer hier zuständig ist, und schreibt den Namen auf.',
    counter_badge: 'Jemand aus dem Rathaus nimmt vor dem Heimweg das Namensschild ab.',
    waterworks: 'Ein Wasserwerk läuft, und niemand dort kann sagen, auf wessen Wort.',
    office: 'Ein Amt stempelt, was aus dem Drucker kommt. Wer es geschickt hat, steht nicht drauf.',
    watcher: 'Wer hinsehen soll, an dem geht mehr vorbei, als zwei Augen halten.',
    stairwell:
      'In einem Treppenhaus hängt eine Warnung, und niemand liest über die zweite Zeile hinaus.',
    helper: 'Jemand zieht einem Helfer den Stecker, der nichts getan hat.',
    flat: 'In einer Wohnung läuft die Nacht über ein Rechner warm, und niemand dort hat etwas geöffnet.',
    server: 'Der Server des Teams hat für das Team keinen Platz mehr.',
    saturday: 'Jemand gibt einen Samstag für Updates her. Es passiert nichts, und darum ging es.',
    ward_water: 'Eine Station hat morgens wieder warmes Wasser.',
    ward_lab: 'Auf einer Station antwortet das Labor wieder am selben Tag.',
    ward_screens:
      'Auf einer Station sind die Bildschirme an, und das Papier wirft noch niemand weg.',
    shop_bread: 'In einem Laden gibt es dienstags wieder Brot.',
    shop_cards: 'Ein Laden nimmt wieder Karten.',
    street_lamps: 'In einer Straße bleiben die Lampen an, bis alle zu Hause sind.',
    counter_thanks: 'Am Schalter im Rathaus sagt jemand danke und meint das Amt.',
    waterworks_back: 'In einem Wasserwerk wissen sie wieder, wessen Hand am Schieber ist.',
    office_back: 'Ein Amt schickt ein Formular mit einer Frage zurück, und ein Mensch antwortet.',
    watcher_back: 'Ein Protokoll wird in der Woche gelesen, in der es geschrieben wurde.',
    asks_agent: 'Jemand fragt zuerst den Agenten und danach einen Menschen.',
    flat_back: 'Eine Familie hat ihren Rechner wieder und sieht nach, was noch drauf ist.',
  },
} as const;

/** What the replay of a year says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
