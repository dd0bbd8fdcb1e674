import type { texts as original } from '../en/paper.ts';
import type { Translated } from '../translation.ts';

const german = {
  kit: 'Workshop-Mappe',
  part: {
    quick_start: 'Kurzanleitung',
    guide: 'Für die Leitung',
    manual: 'Worum es geht',
    roles: 'Rollenkarten',
    voting: 'Stimmkarten',
    decisions: 'Entscheidungskarten',
    injects: 'Ereigniskarten',
    tally: 'Stimmzettel und Zählbogen',
    tracker: 'Weltbrett',
    debrief: 'Nachgespräch',
    feedback: 'Deine Sicht',
    report: 'Berichtsbogen',
    poster: 'Plakat',
    book: 'Das Buch',
    dice: 'Würfeltafeln',
  },
  book: {
    intro:
      'Die ganze Geschichte in nummerierten Seiten, für einen Tisch ohne jedes Gerät. Fangt bei 1 an und geht, wohin der Pfeil euch schickt; lest nie bei der nächsten Nummer weiter.',
    rules_title: 'So wird es gelesen',
    rules: {
      choose:
        'Am Ende einer Seite einen Buchstaben wählen, allein oder durch Abstimmung. Manche Möglichkeiten gibt es nur für die, die etwas notiert haben.',
      note: '✎ hinter einer Möglichkeit: Seite und Buchstaben auf dem Notizblatt notieren, zum Beispiel „12 B“. Eine spätere Seite fragt danach.',
      tables:
        '▦ hinter einer Möglichkeit: Seite und Buchstaben in den Würfeltafeln suchen, einmal mit beiden Würfeln werfen und die Münzen auf dem Weltbrett rücken. Der dunklere Würfel zählt zuerst: 2 und 5 sind 25.',
      roll: 'Mehrere Pfeile mit Zahlen davor: mit beiden Würfeln werfen und gehen, wohin der Wurf euch schickt.',
      board: 'Manche Pfeile fragen, wo eine Münze liegt. Erst die Münzen rücken.',
      numbers:
        'Eine Seite behält ihre Nummer in jeder Auflage; Nummern, die fehlen, gehören zu Seiten, die es nicht mehr gibt.',
    },
    made: 'Gemacht aus {roads} Partien nach Zufall mit dem Modell der Welt. Was eure Notizen und das Brett unterscheiden, wird unterschieden; das Übrige fällt so oft, wie es dort fiel.',
    notes: 'Notizen',
    notes_note: 'Seite und Buchstabe jeder Wahl mit ✎.',
    decides: 'Es entscheidet: {role}.',
    room: 'Alle entscheiden.',
    ending: 'Ein Ende: {ending}',
    took: 'mit {note}',
    took_not: 'ohne {note}',
    least: '{track} auf {field} oder höher',
    below: '{track} unter {field}',
    only: 'nur: {when}',
    and: ' und ',
    or: ' oder ',
    else: 'Sonst',
    go: '→ {page}',
    roll_row: '{from}–{to} → {page}',
    roll_single: '{from} → {page}',
  },
  dice: {
    intro:
      'Seite und Buchstabe der gewählten Möglichkeit, dann die Leiste. Sucht das Feld, auf dem die Münze liegt; ein Wurf mit beiden Würfeln, der dunklere zuerst, rückt alle. Was nicht genannt ist, bleibt liegen.',
    made: 'Berechnet aus {roads} Partien nach Zufall mit dem Modell der Welt, in Schritten von einem Wurf unter 36.',
    row: '{from}–{to} → {field}',
    row_single: '{from} → {field}',
  },
  group: 'Gruppe',
  date: 'Datum',
  cut: 'An den gestrichelten Linien schneiden.',
  quick: {
    intro:
      'Es braucht eine Person, die leitet, einen Raum mit einem Tisch je Rolle und vorher etwa zwanzig Minuten. Die Geschichte muss niemand kennen.',
    need: 'Auf dem Tisch',
    needs: {
      cards: 'Rollenkarten: eine für alle, die die Rolle spielen',
      voting: 'ein Satz Stimmkarten für alle',
      board: 'das Weltbrett und eine Münze oder ein Knopf für jede Leiste',
      tally: 'für Sie der Zählbogen und ein Stift',
      dice: 'zwei sechsseitige Würfel in verschiedenen Farben, wenn ohne Rechner gespielt wird',
    },
    steps_title: 'Schritt für Schritt',
    steps: {
      roles:
        'Verteilen Sie die Rollen. Alle lesen ihre Karte und behalten die beiden Ziele bis zum Nachgespräch für sich.',
      briefing: 'Lesen Sie die Einführung vor („Für die Leitung“). Starten Sie die Uhr.',
      read: 'Lesen Sie eine Seite vor, vom Bildschirm oder aus dem Buch. Am Ende stehen eine Frage und die Möglichkeiten A, B, C.',
      talk: 'Es entscheidet die Rolle, die auf der Seite steht; die anderen raten. Hat eine Rolle dreimal nacheinander nur geraten, entscheidet sie beim nächsten Mal mit: Das zeigt der Zählbogen; Seiten mit nur einer Möglichkeit zählen nicht. Zwei Minuten für eine kleine Wahl, vier für eine große.',
      vote: 'Alle legen eine Stimmkarte verdeckt hin. Auf Ihr Wort drehen alle gleichzeitig um. Zählen Sie und schreiben Sie die Zahlen auf den Zählbogen.',
      decide:
        'Die meisten Karten der Rollen, die entscheiden, gewinnen, zusammen gezählt; haben sie keine Karten, zählen alle. Bei Gleichstand wählen Sie und schreiben auf, warum.',
      move: 'Die Münzen auf dem Weltbrett rücken. Jemand aus der Rolle, die den Preis trägt, sagt, was es für sie heißt. Nächste Seite.',
      debrief:
        'Hören Sie rechtzeitig auf: Das letzte Fünftel gehört dem Nachgespräch, wo immer die Geschichte steht.',
    },
    fails_title: 'Wenn etwas ausfällt',
    fails: {
      computer:
        'Kein Rechner, kein Beamer: Lesen Sie aus dem Buch, lassen Sie mit Karten abstimmen und mit Würfeln rücken. Alles dafür liegt in dieser Mappe.',
      network:
        'Kein Netz: Telefone braucht es nicht. Karten zählen genauso und lassen sich nachher eintippen.',
      time: 'Keine Zeit: die Seite zu Ende, dann das Nachgespräch. Die Geschichte muss nicht zu Ende erzählt sein.',
      quarrel: 'Es wird laut: anhalten, alle legen für eine Minute die Rolle ab, weiter.',
    },
  },
  guide: {
    plans: 'Minuten',
    plan: '{count} Minuten',
    from: 'Ab',
    what: 'Was',
    minutes: 'Minuten',
    read: 'Vor dem Beginn vorzulesen',
    read_top: 'Wer am Anfang beginnt',
    read_later: 'Wer mit „{chapter}“ beginnt',
    notes: 'Hinweise',
    chapters: 'Kapitel für Kapitel',
    owners: 'Wer wann entscheidet',
    owners_note: 'Auf dem Weg, den die Geschichte vorschlägt; andere Wege weichen wenig ab.',
    chapter: 'Kapitel',
    decisions: 'Entscheidungen',
    by: 'Davon entscheiden',
    share: '{role}: {count}',
    rehearsal: 'Allein proben',
    rehearsal_note:
      'Zehn Minuten am Abend vorher: Öffnen Sie den Workshop zur Geschichte, beantworten Sie die Fragen und wählen Sie „Allein proben“. Erdachte Leute setzen sich und stimmen ab, mit und ohne Telefon; Ihr Fenster und der Beamer sind die echten. Probieren Sie zwei Entscheidungen oder ein ganzes Kapitel, nehmen Sie Schritte zurück, schließen Sie eine Abstimmung zu früh. „Wegwerfen“ beendet es, und nichts davon bleibt.',
    network: 'Drei Wege ins Netz und keiner',
    networks: {
      none: '**Keines.** Ein Bildschirm und Hände oder Karten. Nichts kann ausfallen, was ein Stift nicht ersetzt.',
      own: '**Ein eigener Hotspot.** Rechner und Telefone im Netz eines Telefons. Das reicht für dreißig; Daten braucht es kaum.',
      guest:
        '**Gast-WLAN.** Probieren Sie es vorher mit einem Telefon. In vielen Gastnetzen sehen sich die Geräte nicht; dann nehmen Sie den eigenen Hotspot.',
      server:
        '**Ein Server Ihrer Einrichtung.** `npm run workshop` hinter ihrer Adresse; die Telefone brauchen Internet, nicht dasselbe Netz.',
    },
  },
  manual: {
    intro: 'Für alle, die mitspielen. Mehr als diese Seite muss niemand wissen.',
    beginning: 'Die Geschichte beginnt am {at, date}.',
    content: 'Was vorkommt',
    chapters: 'Kapitel',
    roles: 'Wer entscheidet',
    roles_note:
      'Auf jeder Seite steht, wessen Entscheidung es ist. Die anderen raten, und wer dreimal nacheinander nur geraten hat, entscheidet beim nächsten Mal mit; nur zuschauen muss niemand.',
    world: 'Worauf ihr achtet',
    world_note:
      'Hinter dem Text läuft das Modell einer Welt. Diese Zahlen antworten auf das, was ihr entscheidet; manche sofort, manche nach Wochen.',
    limits:
      'Die Welt ist vereinfacht, damit man mit ihr denken kann. Sie zeigt, wie die Dinge zusammenhängen, und nicht, was kommen wird.',
  },
  roles: {
    aims: 'Was ihr wollt',
    secret: 'Behaltet das bis zum Nachgespräch für euch.',
  },
  voting: {
    note: 'Für alle ein Satz aus vier Karten. Die Karte verdeckt hinlegen und gemeinsam umdrehen.',
  },
  decisions: {
    number: 'Entscheidung {number}',
    by: 'Es entscheidet: {role}',
    room: 'der ganze Raum',
    note: 'Die Entscheidungen auf dem Weg, den die Geschichte vorschlägt. Auf einem anderen hat das Buch seine eigenen.',
  },
  injects: {
    note: 'Etwas geschieht, weil Sie die Karte legen. Jede einmal.',
    moves: 'In der Welt',
    deploy: '{measure}: bis {share, percent}',
    withdraw: '{measure}: beendet',
    set: '{parameter}: {value}',
    contribute: 'In die Schale gelegt: {count}',
  },
  tally: {
    ballot: 'Stimmzettel',
    ballot_note: 'Für eine Abstimmung auf Papier. Einmal falten.',
    role: 'Rolle',
    chosen: 'Gewählt',
    reason: 'Grund, wenn es gegen die Karten ging oder Gleichstand war',
    note: 'Eine Zeile für jede Entscheidung: welche Rollen entschieden, Karten für jede Möglichkeit, was gewählt wurde. Nachher eingetippt, ergibt es denselben Bericht wie am Rechner.',
    number: 'Nr.',
    page: 'Seite',
    before: 'Vor der Abstimmung gefragt: Wer war das?',
  },
  tracker: {
    note: 'Legt auf jede Leiste eine Münze. Rückt sie nach jeder Entscheidung dorthin, wo die Welt steht, nach dem Bildschirm oder nach den Würfeltafeln. Mehr ist rechts.',
    triangle: 'Das Dreieck',
    triangle_note:
      'Sich selbst verändern, nur von sich selbst lernen, sicher bleiben: Zwei davon gehen zusammen, drei nicht. Legt eine Münze dorthin, wo ihr die Gesellschaft der Agenten seht.',
    corner: {
      evolution: 'verändert sich',
      isolation: 'unter sich',
      safety: 'bleibt sicher',
    },
    start: 'Start',
    under: 'unter {value}',
    from: 'ab {value}',
    between: '{low} bis {high}',
  },
  debrief: {
    minutes: 'Mindestens ein Fünftel der Zeit.',
    own: 'Unsere eigenen Fragen',
  },
  feedback: {
    intro: 'Ohne Namen. Zwei Minuten. Es hilft allen, die den nächsten leiten.',
    scale: 'In jeder Zeile ein Kästchen ankreuzen: 1 gar nicht … 5 sehr',
    line: 'Aussage',
    lines: {
      heard: 'Meine Rolle wurde gehört.',
      clear: 'Ich habe verstanden, was zu entscheiden war.',
      time: 'Es war genug Zeit zum Nachdenken.',
      serious: 'Was geschah, folgte aus dem, was wir taten.',
      transfer: 'Ich werde von jetzt an etwas anders ansehen.',
    },
    surprise: 'Was mich überrascht hat',
    keep: 'Das soll bleiben',
    change: 'Das soll anders werden',
  },
  report: {
    intro:
      'Für die eigenen Unterlagen oder zum Eintippen. Namen von Leuten stehen nicht darin: Die Rolle genügt.',
    overview: 'Überblick',
    place: 'Ort',
    led: 'Leitung',
    people: 'Personen',
    began: 'Beginn',
    ended: 'Ende',
    chapter: 'Von Kapitel … bis Kapitel …',
    objectives: 'Was jede Rolle wollte',
    objective: 'Ziel',
    at_end: 'Am Ende',
    yes_no: 'erreicht?',
    turning: 'Die drei Entscheidungen, die am meisten wogen',
    decision: 'Entscheidung',
    why: 'Warum diese',
    disagreed: 'Wo Rollen uneins waren',
    keep: 'Was gut ging',
    change: 'Was besser werden soll',
    who: 'Wer',
    until: 'Bis wann',
  },
  poster: {
    join: 'Mit dem Telefon mitmachen',
    scan: 'Den Code scannen oder diese Adresse öffnen:',
    code: 'Code',
    address: 'Adresse',
    none: 'Kein Name, kein Konto. Dein Telefon stimmt nur ab.',
    without: 'Ohne Telefon: Nimm Stimmkarten.',
    stick: 'Hier den Code aufkleben',
  },
} as const;

/** What stands on the sheets of the printed kit, in German. */
export const texts: Translated<typeof original, typeof german> = german;
