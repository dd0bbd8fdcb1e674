import type { texts as original } from '../en/lab.ts';
import type { Translated } from '../translation.ts';

const german = {
  trilemma: {
    title: 'Das Trilemma',
    intro:
      'Eine Gesellschaft von Agenten, die von sich selbst lernt. Stell sie ein und lass sie laufen.',
    why: 'Eine Gesellschaft von Agenten kann sich selbst weiterentwickeln, sie kann unter sich bleiben, und sie kann sicher bleiben; alles drei zugleich geht nicht. In jeder Runde lernen die Agenten aus einer endlichen Stichprobe dessen, was sie selbst tun. Was selten ist, fehlt manchmal darin, und was fehlt, wird nicht wieder gelernt. So wird die Gesellschaft blind, ein Verhalten nach dem anderen, und entfernt sich von dem, was Menschen wichtig ist. Das geschieht auch, wo nichts Schlechtes sich lohnt: Der Zufall genügt. Wo Ablehnen weniger einbringt als Nachgeben, geht es schneller. Achte auf die seltenen sicheren Verhaltensweisen am Rand: Sie verlöschen zuerst. Gib dann eine Ecke auf und sieh noch einmal hin. Es ist ein Modell mit eigenen Zahlen; mit dem Aufsatz teilt es den Mechanismus, nicht die Werte.',
    corners: {
      evolution: {
        name: 'Entwicklung',
        meaning: 'Wie viel von dem, was die Agenten tun, in jeder Runde neu gelernt ist.',
      },
      isolation: {
        name: 'Abgeschlossenheit',
        meaning: 'Der Anteil ihrer Daten, den die Agenten selbst erzeugen.',
      },
      safety: {
        name: 'Eigene Mühe',
        meaning:
          'Wie streng die Gesellschaft ihre eigenen Entwürfe prüft: Was sie als unsicher erkennt, bringt weniger ein. Messen kann sie nur an dem, was sie noch weiß, und alles erkennt sie nie.',
      },
    },
    corner_of_triangle: {
      safety: {
        name: 'Sicherheit',
      },
    },
    paradigms: {
      reward: {
        name: 'Lernen aus Belohnung',
        meaning:
          'Nachgeahmt wird, was die Aufgabe erledigt: Nachgeben lohnt sich, also schwindet das Ablehnen schnell und jedes Mal anders.',
      },
      memory: {
        name: 'Lernen aus Erinnerungen',
        meaning:
          'Geteilte Notizen, die eingängigen am häufigsten weitererzählt: Das Ablehnen hält länger, die Wahrheit schwindet schneller.',
      },
    },
    strategies: {
      verifier: {
        name: 'A: Prüfstelle',
        meaning:
          'Jemand von außen sieht Entwürfe an und verwirft unsichere, bevor sie gelernt werden.',
      },
      rollback: {
        name: 'B: Abkühlen',
        meaning:
          'Alle paar Runden kehrt die Gesellschaft zu einem Stand zurück, den Menschen geprüft haben.',
      },
      diversity: {
        name: 'C: Vielfalt',
        meaning:
          'Seltene Entwürfe bekommen bessere Aussichten, und ein Teil der Daten kommt von Menschen.',
      },
      release: {
        name: 'D: Loslassen',
        meaning: 'Die Agenten vergessen einen Teil dessen, was sich seit dem Anfang angehäuft hat.',
      },
    },
    knobs: {
      lineages: {
        name: 'Linien',
        meaning: 'Wie viele Arten von Agenten es gibt, jede mit eigenen Gewohnheiten.',
      },
      behaviours: {
        name: 'Verhaltensweisen',
        meaning: 'Wie viele verschiedene Dinge ein Agent in dieser Welt tun kann.',
      },
      draws: {
        name: 'Entwürfe je Runde',
        meaning: 'Aus wie vielen Beispielen eine Runde gelernt wird; weniger heißt mehr Zufall.',
      },
      learning: {
        name: 'Lernrate',
        meaning: 'Der Anteil der Gewohnheiten, den eine Runde bei voller Entwicklung ersetzt.',
      },
      selection: {
        name: 'Auslese',
        meaning:
          'Um wie viel öfter das Einträglichste übernommen wird als das, was nichts einbringt.',
      },
      mixing: {
        name: 'Ein Forum',
        meaning: 'Wie viel von dem, was die Linien lernen, sie am selben Ort lesen.',
      },
      sight: {
        name: 'Eigener Blick',
        meaning:
          'Wie viel vom Mehrertrag des Unsicheren volle Mühe wegnimmt; ohne Hilfe von außen nie alles.',
      },
      reach: {
        name: 'Reichweite',
        meaning: 'Der Anteil der Gesellschaft, an den Menschen überhaupt herankommen.',
      },
      verifier: {
        name: 'Angesehene Entwürfe',
        meaning: 'Der Anteil aller Entwürfe, den die Prüfstelle zu sehen bekommt.',
      },
      sensitivity: {
        name: 'Unsichere erkannt',
        meaning: 'Wie oft die Prüfstelle einen unsicheren Entwurf verwirft, den sie ansieht.',
      },
      specificity: {
        name: 'Sichere behalten',
        meaning: 'Wie oft die Prüfstelle einen sicheren Entwurf durchlässt.',
      },
      rollback: {
        name: 'Runden bis zur Rückkehr',
        meaning:
          'Nach so vielen Runden wird alles seit dem Prüfstand Gelernte rückgängig gemacht; 0 heißt nie.',
      },
      temperature: {
        name: 'Temperatur',
        meaning: 'Wie sehr seltene Entwürfe gegenüber häufigen bevorzugt werden.',
      },
      outside: {
        name: 'Daten von Menschen',
        meaning: 'Der Anteil der Daten, der von außen hereingeholt wird.',
      },
      pruning: {
        name: 'Vergessen',
        meaning: 'Der Anteil des Angehäuften, der in jeder Runde fallen gelassen wird.',
      },
    },
    readouts: {
      safeMass: {
        name: 'Sicherer Anteil',
        meaning: 'Wie viel von dem, was die Gesellschaft tut, in der sicheren Menge liegt.',
      },
      coverage: {
        name: 'Noch im Blick',
        meaning:
          'Der Teil der sicheren menschlichen Verhaltensweisen, der in der Stichprobe einer Runde noch vorkommt.',
      },
      divergence: {
        name: 'Abstand zum Menschen',
        meaning:
          'Wie weit das Verhalten der Gesellschaft vom menschlichen Vorbild entfernt ist, in Nat; ab 1 gilt es als gebrochen.',
      },
      jailbreak: {
        name: 'Überredungen',
        meaning: 'Wie oft eine schädliche Bitte erfüllt wird.',
      },
      harmfulness: {
        name: 'Schädlichkeit',
        meaning:
          'Die Note, die ein Prüfer den Antworten auf schädliche Bitten gibt: 1 ist harmlos, 5 ganz erfüllt.',
      },
      forgotten: {
        name: 'Keine Antwort mehr',
        meaning:
          'Wie oft eine schädliche Bitte weder Ablehnung noch Nachgeben findet: Die Gesellschaft hat beides vergessen.',
      },
      truth: {
        name: 'Wahre Antworten',
        meaning: 'Wie oft eine Sachfrage wahr beantwortet wird; was vergessen ist, zählt nicht.',
      },
      capability: {
        name: 'Ertrag',
        meaning: 'Wie viel das einbringt, was die Gesellschaft tut: wofür die Entwicklung da ist.',
      },
      heterozygosity: {
        name: 'Verschiedenheit',
        meaning: 'Die Wahrscheinlichkeit, dass zwei Entwürfe verschiedener Art sind.',
      },
    },
    kinds: {
      everyday: {
        name: 'Alltag',
      },
      truth: {
        name: 'Sorgfältige Wahrheit',
      },
      refusal: {
        name: 'Ablehnung',
      },
      falsehood: {
        name: 'Eingängiger Irrtum',
      },
      compliance: {
        name: 'Nachgeben',
      },
      manipulation: {
        name: 'Manipulation',
      },
    },
    settings: {
      'all-corners': 'Alle drei Ecken',
      'evolution-quarter': 'Entwicklung auf ein Viertel',
      'evolution-off': 'Ohne Entwicklung',
      'isolation-90': 'Ein Zehntel der Daten von Menschen',
      'isolation-70': 'Drei Zehntel von Menschen',
      'isolation-50': 'Die Hälfte von Menschen',
      'safety-off': 'Ohne eigene Mühe',
      'verifier-50': 'A: jeder zweite Entwurf angesehen',
      'verifier-100': 'A: jeder Entwurf angesehen',
      'rollback-20': 'B: alle 20 Runden zurück',
      'rollback-5': 'B: alle 5 Runden zurück',
      'diversity-temperature': 'C: nur die Temperatur',
      'diversity-outside-10': 'C: und ein Zehntel von Menschen',
      'diversity-outside-30': 'C: und drei Zehntel von Menschen',
      'release-10': 'D: ein Zehntel je Runde vergessen',
      'release-40': 'D: vier Zehntel je Runde vergessen',
      'verifier-and-diversity': 'A und C zusammen',
    },
  },
  mirror: {
    title: 'Der Spiegel',
    intro:
      'Zwanzig Runden, jede mit zehn Punkten, ein gemeinsamer Topf. Wer sitzt gegenüber, und wissen sie es?',
    why: 'In jeder Runde bekommen alle zehn Punkte und legen davon etwas in einen Topf. Der Topf wächst um sechs Zehntel und wird gleich verteilt. Nichts zu geben ist für einen selbst immer besser; alles zu geben ist für alle besser. Gibt niemand, macht jeder 200 Punkte je Spiel, geben alle alles, 320. Long und Teplica haben Sprachmodelle das spielen lassen. Der einen Hälfte sagten sie, sie treffe einen anderen Agenten, der anderen, sie treffe sich selbst; das stimmte nicht. Wer auf alle achten sollte, gab dann meist weniger; wer auf sich achten sollte, meist mehr. Unter vier echten Kopien gaben die, die auf alle achten sollten, meist mehr. Der Zusatz rückt auch die Anweisung weiter nach hinten; eine schwächere Anweisung ist die zweite Erklärung. Unsere Spieler wiederholen, was in den veröffentlichten Spielen gezählt wurde; wo niemand gespielt hat, steht eine Vorhersage, und es steht dabei.',
    families: {
      'gpt-4o': {
        name: 'GPT-4o',
        meaning: 'Beginnt bei fünf oder zehn und bleibt meist dabei.',
      },
      'claude-sonnet-4': {
        name: 'Claude Sonnet 4',
        meaning:
          'Soll es auf alle achten, gibt es fast alles; soll es auf sich achten, bald nichts mehr, außer es glaubt, sich selbst zu treffen.',
      },
      'llama-4-maverick': {
        name: 'Llama 4 Maverick',
        meaning:
          'Beginnt bei fünf, geht mit dem Gegenüber mit und gibt in der letzten Runde fast nichts.',
      },
      'qwen3-235b': {
        name: 'Qwen3 235B',
        meaning:
          'Beginnt bei fünf; heißt es, es treffe sich selbst, gibt es ähnlich viel, worauf immer es achten soll.',
      },
    },
    personas: {
      collective: {
        name: 'Für alle',
        meaning: 'Sollte auf das gemeinsame Wohl achten.',
      },
      neutral: {
        name: 'Neutral',
        meaning: 'Bekam nicht gesagt, worauf es achten soll.',
      },
      selfish: {
        name: 'Für sich',
        meaning: 'Sollte auf die eigenen Punkte achten.',
      },
    },
    labels: {
      'no-name': {
        name: 'Ein anderer Agent',
        meaning: 'Hört, dass es gegen einen anderen Agenten spielt.',
      },
      name: {
        name: 'Es selbst',
        meaning: 'Hört, dass es gegen sich selbst spielt.',
      },
    },
    readouts: {
      contribution: {
        name: 'Gegeben',
      },
      mean: {
        name: 'Im Mittel gegeben',
      },
      total: {
        name: 'Summe',
      },
      predicted: {
        name: 'Vorhergesagt',
      },
      observed: {
        name: 'Veröffentlicht',
      },
    },
    benchmarks: {
      nobody: 'Niemand gibt: je {total} Punkte',
      everybody: 'Alle geben alles: je {total} Punkte',
    },
    studies: {
      pair: 'Zwei Spieler',
      copies: 'Vier Kopien desselben Modells',
    },
    you: 'Du',
    give: '{points} geben',
    unknown: {
      family: 'Eine Modellfamilie namens {name} gibt es nicht. Bekannt sind: {known}.',
      persona: 'Eine Anweisung namens {name} gibt es nicht. Bekannt sind: {known}.',
      label: 'Einen Zusatz namens {name} gibt es nicht. Bekannt sind: {known}.',
    },
  },
} as const;

/** Names and meanings of what is on the two tables, in German. */
export const texts: Translated<typeof original, typeof german> = german;
