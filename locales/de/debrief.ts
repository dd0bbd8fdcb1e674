import type { texts as original } from '../en/debrief.ts';
import type { Translated } from '../translation.ts';

const german = {
  verdict: {
    question: 'War es richtig, mit dem, was du wusstest?',
    note: 'Bevor du eine Zahl siehst. Deine Antwort bleibt in diesem Browser und wartet am Schluss auf dich.',
    yes: 'Ja',
    partly: 'Zum Teil',
    no: 'Nein',
    unsure: 'Ich kann es nicht sagen',
    words: 'In einem Satz, wenn du magst',
    again: 'Und jetzt?',
    before: 'Bevor du hingesehen hast, hast du gesagt: {answer}.',
    before_words: 'Bevor du hingesehen hast, hast du gesagt: {answer}. „{words}“',
    none: 'Du hast noch nicht geantwortet.',
  },
  work: {
    label: 'Zukünfte werden gerechnet',
    far: '{done} von {total} Zukünften',
    running: 'Dein Browser spielt durch, was aus diesem Weg geworden wäre: {far}.',
    threads_one: 'Ein Helfer rechnet daran.',
    threads_other: '{count} Helfer rechnen daran.',
    few: 'Dieses Gerät hat wenig Speicher oder wenige Kerne, darum rechnet ein Helfer allein.',
    stopped: 'Angehalten bei {far}. Was da ist, bleibt.',
    whole: 'Alle {total} Zukünfte sind gerechnet.',
    stop: 'Anhalten',
    go_on: 'Weiterrechnen',
    failed: 'Die Zukünfte ließen sich nicht rechnen: {why} Der Weg unten steht ohne sie.',
    unfinished:
      'Wenn dieser Weg zu Ende gegangen ist, lassen sich hier seine anderen Zukünfte rechnen.',
  },
  weights: {
    title: 'Drei Entscheidungen, die am meisten wogen',
    least: 'Und die, die am wenigsten wog',
    wait: 'Sie werden genannt, sobald hinter jeder Wahl {count} Zukünfte stehen.',
    provisional: 'Diese Reihenfolge kann sich noch ändern: Es kommen weitere Zukünfte dazu.',
    none: 'An keiner Stelle hättest du anders wählen können.',
    few: 'Von den Entscheidungen auf diesem Weg hat keine weitere deutlich etwas verändert.',
    head: '{date}: „{choice}“',
    ending:
      'Mit deiner Wahl endeten {own} der Zukünfte mit {ending}. Mit „{other}“ wären es unter demselben Glück {share} gewesen: {points} Punkte, auf {error} genau.',
    indicator:
      'Mit deiner Wahl endete {indicator} im Mittel bei {own}. Mit „{other}“ wären es unter demselben Glück {level} gewesen: {points} Punkte, auf {error} genau.',
    nothing:
      'Was du auch sonst gewählt hättest, nichts wäre deutlich anders geworden: Der größte Unterschied waren {points} Punkte, auf {error} genau.',
    parted: 'Unter deinem eigenen Glück trennen sich beide Wege am {date}.',
    never_parted: 'Unter deinem eigenen Glück trennen sich die Wege nie um einen Punkt.',
    met: 'Vom {date} an sind sie wieder beisammen, auf zwei Punkte.',
    apart: 'Sie kommen nicht mehr zusammen.',
    named: '„{ending}“',
    unseen: 'einem Ende, das du nicht kennst',
    mine: 'dein Weg',
    theirs: 'der andere Weg',
    chart: '{indicator}, 0 bis 100: Dein Weg endete bei {own}, der andere bei {other}.',
  },
  luck: {
    title: 'Glück und Entscheidung, getrennt',
    intro:
      'Deine Entscheidungen wurden {count}-mal unter anderem Glück gespielt, daneben ebenso viele Wege, auf denen der Zufall entscheidet. Was dir widerfuhr, ist der mittlere Weg, dazu, was deine Entscheidungen brachten, dazu, was das Glück brachte.',
    row: '{indicator} endete bei {outcome}: {average} auf dem mittleren Weg, {decisions} (± {decisions_error}) durch deine Entscheidungen, {luck} (± {luck_error}) durch Glück.',
    ending:
      'Von deinen Entscheidungen unter anderem Glück kamen {own} bei „{ending}“ an, von Wegen nach Zufall {random}.',
    note: '± ist ein Standardfehler. Der mittlere Weg hat einen eigenen, hier höchstens ± {error}.',
    wait: 'Erzählt, sobald je {count} Zukünfte gespielt sind.',
    average: 'mittlerer Weg',
    decisions: 'deine Entscheidungen',
    luck: 'Glück',
    outcome: 'was geschah',
    indicator: 'Anzeige',
  },
  fork: {
    taken: 'gewählt',
    wait: 'Noch nicht genug Zukünfte, um etwas zu zeigen ({done} von {count}).',
    line: '{share} der Zukünfte ({low}–{high}) kommen bei deinem Ende an.',
    same: 'Kein deutlicher Unterschied.',
    shift: '{indicator} {points} (± {error})',
    more: 'Andere Enden: {known} kennst du, {hidden} noch nicht.',
    endless: 'Nach 400 Entscheidungen ohne Ende und aufgegeben: {count}.',
    broken: 'Durch einen Fehler der Geschichte abgebrochen: {count}.',
    choice: 'Wahl',
    yours: 'Dein Ende',
    known: 'Enden, die du kennst',
    hidden: 'Enden, die du nicht kennst',
    futures: 'Zukünfte',
    legend: 'Die Balken gehen von 0 bis 100 Prozent der Zukünfte.',
    table: 'Als Tabelle',
    difference: '{indicator}, Unterschied',
  },
  honest: {
    title: 'Was diese Zahlen sind',
    continuation:
      'Nach der geänderten Entscheidung geht jede Zukunft mit deinen eigenen späteren Entscheidungen weiter, wo es sie noch gibt, und nach Zufall, wo nicht; du hättest vielleicht anders entschieden.',
    luck: 'Alle Möglichkeiten einer Entscheidung bekommen Zukunft für Zukunft dasselbe Glück, damit der Unterschied von der Wahl kommt; deutlich heißt er erst jenseits von drei Standardfehlern.',
    share:
      'Ein Anteil zählt simulierte Zukünfte dieses Modells unter dieser Fortsetzung, mit einem Bereich von 95 Prozent; unter {count} Zukünften wird nichts gezeigt, und was das Modell annimmt, ist nicht, was die Welt tut.',
    model: 'Was das Modell annimmt',
  },
  beside: {
    title: 'Neben einem anderen Durchgang',
    choose: 'Neben welchem?',
    none: 'Hier gibt es keinen anderen Durchgang dieser Geschichte.',
    file: 'Einen aus einer Datei öffnen',
    this: 'Dieser',
    that: 'Der andere',
    number: 'Nr.',
    equal: 'Gleich entschieden bis zu Entscheidung {number}.',
    cut: 'Die Geschichte hat sich seitdem geändert: Der andere lässt sich nur bis Entscheidung {number} erzählen.',
    pick: 'Einen Durchgang wählen',
  },
  file: {
    csv: 'Zukünfte als CSV',
    json: 'Zukünfte als JSON',
  },
} as const;

/** What is said when somebody looks back at a finished playthrough and its futures, in German. */
export const texts: Translated<typeof original, typeof german> = german;
