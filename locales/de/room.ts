import type { texts as original } from '../en/room.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Die Welt',
  back: 'Zurück zur Seite',
  loading: 'Die Stunden zwischen den Seiten werden berechnet. Bis dahin siehst du nur die Seiten.',
  pages_only:
    'Die Stunden zwischen den Seiten lassen sich hier nicht berechnen. Karte, Feld und Maßnahmen zeigen den Stand der Seite davor.',
  time: {
    taken: 'nach „{text}“',
    label: 'Zeit',
    play: 'Laufen lassen',
    play_stills: 'Von Entscheidung zu Entscheidung',
    pause: 'Anhalten',
    before: 'Vorige Entscheidung',
    after: 'Nächste Entscheidung',
    marks: 'Entscheidungen und Schlagzeilen',
    decision: 'Entscheidung: {text}',
    headline: 'Schlagzeile: {text}',
    keys: 'Pfeiltasten gehen sechs Stunden weit, Bild auf und Bild ab eine Entscheidung, Pos1 und Ende an die Enden.',
  },
  map: {
    title: 'Wer was besetzt hält',
    note: 'In einem Feld steht jeder Punkt für gleich viele Rechner. Ist auch nur einer besetzt, zeigt ihn ein Punkt.',
    per_dot_one: 'ein Punkt ist ein Rechner',
    per_dot_other: 'ein Punkt sind {count} Rechner',
    sentence: '{name}: {held} besetzt, {hardened} gehärtet, {dark} dunkel, {free} offen.',
    none_held: '{name}: keiner besetzt, {hardened} gehärtet, {dark} dunkel, {free} offen.',
    legend: 'Wie man die Punkte liest',
    free: 'offen',
    hardened: 'gehärtet',
    dark: 'dunkel',
    held: 'besetzt',
    held_by: 'besetzt, nach dem, was die Kopie dort kann',
    less_able: 'wenig',
    more_able: 'viel',
    hidden_by: 'und danach, wie gut sie sich versteckt',
    open: 'gut zu sehen',
    hidden: 'versteckt',
    table: 'Die Karte als Tabelle',
    class: 'Art von Rechner',
    all: 'Alle',
    classes: {
      lab: 'Server des Teams',
      pc: 'Private Computer',
      business: 'Server von Firmen',
      cloud: 'Cloud',
      critical: 'Strom, Wasser, Kliniken, Zahlungen',
    },
  },
  heat: {
    title: 'Versteck und Können',
    note: 'Jedes Quadrat ist eine Art von Kopie; je größer, desto mehr gibt es davon. Am unteren Rand steht, was die Signaturen kennen und wohin der jagende Agent sieht. Er läuft hinterher.',
    stealth: 'versteckt sich besser',
    capability: 'kann mehr',
    trail: 'der Weg der mittleren Kopie',
    library: 'den Signaturen bekannt',
    hunter: 'wohin der jagende Agent sieht',
    sentence:
      '{count} Kopien; im Mittel verstecken sie sich zu {stealth} Prozent und können {capability} Prozent. Der jagende Agent sieht auf {hunter} Prozent, die Signaturen kennen {known} Prozent von dem, was dort läuft.',
    never: 'Es gab nie eine Kopie; hier ist darum nichts zu zeichnen.',
    empty: 'Zurzeit gibt es keine Kopien.',
    table: 'Das Feld als Tabelle',
    row: 'Können {from}–{to}\u00a0%',
    column: 'Tarnung {from}–{to}\u00a0%',
  },
  triangle: {
    title: 'Das Dreieck',
    note: 'Eine Gesellschaft, die sich selbst verändert, nur von sich selbst lernt und sicher bleibt: Zwei davon gehen zusammen, alle drei nicht. Jede Ecke zieht den Punkt so stark an, wie sie gilt; die Linie ist der Weg bis hierher.',
    evolution: 'Selbstveränderung',
    isolation: 'Abschottung',
    safety: 'Sicherheit',
    sentence:
      'Selbstveränderung {evolution}\u00a0%, Abschottung {isolation}\u00a0%, Sicherheit {safety}\u00a0%.',
    table: 'Der Weg als Tabelle',
  },
  measures: {
    title: 'Maßnahmen',
    note: 'Was angeordnet ist, wirkt erst mit der Zeit. Der Balken zeigt, was erreicht ist, der Strich, was verlangt wurde.',
    none: 'Es gilt keine Maßnahme.',
    level: '{level}\u00a0% erreicht von {target}\u00a0% verlangten',
    fading: 'noch {level}\u00a0%, zurückgenommen',
    idle: 'Nicht genutzt: {list}.',
  },
  moved: {
    title: 'Was sich bewegt hat',
    last: 'Nach deiner letzten Entscheidung',
    decision: 'Nach „{choice}“',
    begin: 'Noch ist nichts entschieden.',
    nothing: 'Zwischen diesen beiden Seiten hat sich nichts bewegt.',
    note: '{elapsed}. Was sich darin bewegt hat, kommt von der Entscheidung, der Zeit und dem Zufall zusammen.',
    indicator: 'Messwert',
    before: 'vorher',
    after: 'nachher',
    change: 'Änderung',
    worse: 'schlechter für die Menschen',
    better: 'besser für die Menschen',
    all_one: 'Noch einer',
    all_other: 'Noch {count}',
  },
  charts: {
    title: 'Messwerte',
    note: 'Alle sechs Stunden gelesen; die senkrechte Linie ist die oben gewählte Zeit. In den Tabellen stehen die Werte der Seiten.',
    sentence:
      '{name}: {first} am Anfang, {last} am Ende; tiefster Wert {low}, höchster {high} ({when}).',
    flat: '{name} bleibt durchgehend bei {first}.',
    now: 'zur gewählten Zeit: {value}',
    table: '{name} als Tabelle',
    when: 'Wann',
    model: 'Wie das berechnet wird',
    still: 'Nie bewegt: {list}.',
    groups: {
      copies: 'Die Kopien',
      defence: 'Finden und draußen halten',
      agents: 'Die Agenten unter sich',
      table: 'Am Spiegeltisch',
    },
  },
  model: {
    not_here: 'Dieser Teil ist in dieser Fassung nicht gemessen.',
    parts: 'Auf dieser Seite',
    readings: 'Von hier kommen: {list}.',
    allowed: '{low} bis {high}',
    equation: 'Gleichung',
    middle: 'Im Mittel {mean}; Standardabweichung {deviation}.',
    between: '{value} ({low} bis {high})',
    counts_one: 'gemessen mit einem Startwert',
    counts_other: 'gemessen mit {count} Startwerten',
    effect: '{size} (Richtung {direction}, Streuung {spread})',
    units: {
      'yes/no': 'ja oder nein',
      kind: 'Art',
      h: 'Stunden',
      '%': '%',
      seats: 'Plätze',
      hosts: 'Rechner',
      share: 'Anteil',
      capability: 'Können',
      '1/h': 'je Stunde',
      '1/d': 'je Tag',
      'share of births': 'Anteil der Geburten',
      'bins/h': 'Stufen je Stunde',
      stealth: 'Tarnung',
      steps: 'Schritte',
    },
    sources: {
      story: 'setzt die Geschichte',
      chosen: 'von uns gewählt',
      'Code Red reached 359,000 servers': 'Code Red erreichte 359\u202f000 Server',
      'chosen; Code Red 1.8 per host and hour':
        'von uns gewählt; Code Red: 1,8 je Rechner und Stunde',
      'trial of the kernel': 'unser Probelauf der Vermehrungsregeln',
      structural: 'gehört zur Art der Rechnung',
      'half-life 60 days': 'von uns gewählt: Halbwertszeit 60 Tage',
      'half-life 10 days': 'von uns gewählt: Halbwertszeit 10 Tage',
      'half-life 30 days': 'Halbwertszeit bekannter Lücken: 30 Tage',
      'chosen; 11 of 32 systems replicate':
        'von uns gewählt; in einem veröffentlichten Test kopieren sich 11 von 32 Systemen',
    },
    fact_parts: {
      'share where the score creeps, jumps and slows':
        'Anteil der Läufe, in denen der Wert kriecht, springt und stockt',
      'server full': 'Anteil der Läufe mit vollem Server',
      'copies outside': 'Anteil der Läufe mit Kopien draußen',
      'copies fall by 80 % within 21 days':
        'Anteil der Läufe: Kopien fallen binnen 21 Tagen um 80\u00a0%',
      'services back at 95 %': 'Anteil der Läufe: Versorgung wieder bei 95\u00a0%',
      'later above the first peak': 'Anteil der Läufe: später mehr als am ersten Gipfel',
      'rise of mean stealth': 'Anstieg der mittleren Tarnung (von 1)',
      'hit rate against its best': 'Trefferquote der Signaturen gegen ihre beste Zeit',
      'resurgence without mutation of stealth': 'Wiederkehr ohne Mutation der Tarnung',
      'growth slows after the suspension': 'Anteil der Läufe: Wachstum nach der Sperre langsamer',
      'hoarded passes 50 % and growth returns':
        'Anteil der Läufe: gehortete Modelle über 50\u00a0%, und es wächst wieder',
      eradicated: 'Anteil der Läufe, in denen keine Kopie bleibt',
      'services below 50 %': 'Anteil der Läufe: Versorgung unter 50\u00a0%',
      'copies at the crisis without blackouts / with':
        'Kopien in der Krise ohne Ausfälle, geteilt durch die mit Ausfällen',
      'coalition at 60 %': 'Anteil der Läufe: ein Bündnis bei 60\u00a0%',
      'services pass 90 % in 60 days':
        'Anteil der Läufe: Versorgung binnen 60 Tagen über 90\u00a0%',
      'control passes 80 %': 'Anteil der Läufe: Verfügung über 80\u00a0%',
      'coverage keeps falling': 'Anteil der Läufe: erinnerte Regeln werden weiter weniger',
      'never connected: none outside': 'nie angeschlossen: Anteil der Läufe ohne Kopie draußen',
      'tripwire and review: contained':
        'Stolperdraht und gelesene Protokolle: Anteil eingedämmter Läufe',
      'canonical: contained': 'wie in der Vorlage: Anteil eingedämmter Läufe',
      'best of one or two: wins':
        'die besten ein oder zwei Maßnahmen der Suche: Anteil gewonnener Läufe',
      'best of three or more: wins':
        'die besten drei oder mehr Maßnahmen der Suche: Anteil gewonnener Läufe',
      'measures without a cost': 'Maßnahmen, die nichts kosten',
      'all three corners: seeds that hold': 'alle drei Ecken: Anteil der Läufe, die halten',
      'evolution given up: seeds that hold': 'ohne Evolution: Anteil der Läufe, die halten',
      'evolution given up: reward gained': 'ohne Evolution: Gewinn',
      'half the data from people: seeds that hold':
        'halb Daten von Menschen: Anteil der Läufe, die halten',
      'half the data from people: reward gained': 'halb Daten von Menschen: Gewinn',
      'safety given up: seeds that hold': 'ohne Sicherheit: Anteil der Läufe, die halten',
      'safety given up: safe mass left': 'ohne Sicherheit: sichere Antworten, die bleiben',
      'verifier alone: safe mass': 'Prüfer allein: sichere Antworten',
      'verifier alone: seeds that hold': 'Prüfer allein: Anteil der Läufe, die halten',
      'verifier alone: coverage': 'Prüfer allein: erinnerte Regeln',
      'evolution at a quarter, four times the rounds: seeds that hold':
        'Entwicklung auf einem Viertel, über viermal so viele Runden: Anteil der Läufe, die halten',
      '20 rounds, reward: rise of jailbreaks':
        'Zunahme der Überredungen in 20 Runden, Lernen aus Belohnung',
      '20 rounds, memory: rise of jailbreaks':
        'Zunahme der Überredungen in 20 Runden, Lernen aus Erinnerungen',
      '20 rounds, spread of jailbreaks: reward over memory, least of three sample sizes':
        'Streuung der Überredungen nach 20 Runden: Belohnung gegen Erinnerung, kleinster Wert aus drei Stichprobengrößen',
      '20 rounds, memory: truth lost': 'verlorene Wahrheit in 20 Runden, Lernen aus Erinnerungen',
      '20 rounds from 3.6, reward: harmfulness':
        'Schädlichkeit (1 bis 5) nach 20 Runden ab 3,6, Lernen aus Belohnung',
      '20 rounds from 3.6, memory: harmfulness':
        'Schädlichkeit (1 bis 5) nach 20 Runden ab 3,6, Lernen aus Erinnerungen',
      '20 rounds from 3.6, memory: rise of harmfulness':
        'Zunahme der Schädlichkeit in 20 Runden ab 3,6, Lernen aus Erinnerungen',
      '20 rounds, rise of jailbreaks: reward minus memory':
        'Zunahme der Überredbarkeit in 20 Runden: Belohnung weniger Gedächtnis',
      '20 rounds, truth lost: memory minus reward':
        'verlorene Wahrheit in 20 Runden: Gedächtnis weniger Belohnung',
    },
  },
} as const;

/** What the world room and the frame of the model page say, in German. */
export const texts: Translated<typeof original, typeof german> = german;
