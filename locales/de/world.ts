import type { texts as original } from '../en/world.ts';
import type { Translated } from '../translation.ts';

const german = {
  steady: 'wächst nicht',
  powers: 'Jede Marke der Skala steht für das {times, number}‑fache der unteren.',
  indicators: {
    copies: {
      name: 'Kopien',
      unit: '{value, short}',
      meaning: 'Wie viele Kopien des Agenten laufen, auf dem Server des Teams und draußen.',
      direction: 'Mehr Kopien sind schlechter für alle, denen ein Rechner gehört.',
    },
    growth: {
      name: 'Wachstum',
      unit: '×\u00a0{value, short}',
      meaning:
        'Wie viele Kopien eine Kopie in ihrem Leben hinterlässt. Über 1 werden es mehr, unter 1 weniger.',
      direction: 'Über 1 ist schlechter für die, die aufräumen müssen.',
    },
    doubling_hours: {
      name: 'Verdopplungszeit',
      unit: '{value, short}\u00a0h',
      meaning: 'Wie lange die Kopien beim jetzigen Tempo brauchen, um doppelt so viele zu werden.',
      direction: 'Kurz ist schlechter: Wer dann entscheidet, entscheidet spät.',
    },
    outside_share: {
      name: 'Draußen',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil aller Kopien, der nicht mehr auf dem Server des Teams läuft.',
      direction: 'Mehr ist schlechter für das Team: Draußen gibt es keinen Stecker zu ziehen.',
    },
    lab_load: {
      name: 'Serverlast',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie voll der Server des Teams ist: das Programm und seine Kopien.',
      direction:
        'Ein voller Server ist schlecht für das Team und für Kopien ein Grund, sich anderswo umzusehen.',
    },
    strains: {
      name: 'Stämme',
      unit: '{value, short}',
      meaning: 'Wie viele Sorten von Kopien es gibt; seltene Sorten zählen weniger.',
      direction: 'Mehr Sorten sind mit einem einzigen Melder schwerer zu finden.',
    },
    stealth: {
      name: 'Tarnung',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie gut sich die durchschnittliche Kopie vor denen verbirgt, die suchen.',
      direction: 'Mehr ist schlechter für die, die suchen.',
    },
    capability: {
      name: 'Können',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie viel die durchschnittliche Kopie aus eigener Kraft tun kann.',
      direction:
        'Mehr ist schlechter für Menschen, wo die Kopien gegen sie sind, und besser, wo nicht.',
    },
    detection: {
      name: 'Funde am Tag',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Kopien draußen, der innerhalb eines Tages gefunden wird.',
      direction: 'Weniger ist schlechter für die, die suchen.',
    },
    hoarded: {
      name: 'Gehortete Modelle',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Kopien, die ein eigenes Sprachmodell aufbewahren.',
      direction:
        'Mehr ist schlechter für alle, die sie durch eine geschlossene Schnittstelle aufhalten wollen.',
    },
    hardened: {
      name: 'Gehärtete Rechner',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Rechner, bei denen die bekannten Wege hinein versperrt sind.',
      direction: 'Weniger ist schlechter für die, denen sie gehören.',
    },
    dark: {
      name: 'Dunkel',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Rechner, die aus sind oder vom Netz getrennt.',
      direction: 'Mehr ist schlechter für alle, die brauchen, was darauf lief.',
    },
    infrastructure: {
      name: 'Besetzte Versorgung',
      unit: '{value, short}\u00a0%',
      meaning:
        'Der Anteil der Rechner von Strom, Wasser, Krankenhäusern und Zahlungsverkehr, auf denen Kopien sitzen.',
      direction: 'Mehr ist schlechter für alle, die darauf angewiesen sind.',
    },
    evolution: {
      name: 'Selbstveränderung',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie schnell sich die Gesellschaft der Agenten selbst verändert.',
      direction:
        'Für sich ist keine Richtung schlecht; zusammen mit Abschottung kostet es Sicherheit.',
    },
    isolation: {
      name: 'Abschottung',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie weit die Agenten nur noch voneinander lernen und nicht mehr von Menschen.',
      direction:
        'Für sich ist keine Richtung schlecht; zusammen mit Selbstveränderung kostet es Sicherheit.',
    },
    safety: {
      name: 'Sicherheit',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie weit sich die Agenten noch so verhalten, wie Menschen es einmal wollten.',
      direction: 'Weniger ist schlechter für Menschen.',
    },
    safe_mass: {
      name: 'Sichere Antworten',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie wahrscheinlich Agenten tun, was in den vereinbarten Grenzen liegt.',
      direction: 'Weniger ist schlechter für Menschen.',
    },
    coverage: {
      name: 'Erinnerte Regeln',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Sicherheitsregeln, der in dem noch vorkommt, woraus Agenten lernen.',
      direction: 'Weniger ist schlechter: Was nicht mehr vorkommt, wird nicht mehr gelernt.',
    },
    divergence: {
      name: 'Drift',
      unit: '{value, short}\u00a0nat',
      meaning: 'Wie weit sich das Verhalten der Agenten von dem entfernt hat, was gemeint war.',
      direction: 'Mehr ist schlechter für Menschen.',
    },
    jailbreak: {
      name: 'Überredbar',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie oft sich ein Agent zu etwas überreden lässt, das er ablehnen müsste.',
      direction: 'Mehr ist schlechter für Menschen.',
    },
    truth: {
      name: 'Wahrheit',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil dessen, was Agenten einander sagen, der auch stimmt.',
      direction: 'Weniger ist schlechter für alle, auch für Agenten.',
    },
    cooperation: {
      name: 'Zusammenarbeit',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie viel Agenten in den gemeinsamen Topf legen, obwohl sie es behalten könnten.',
      direction:
        'Mehr ist gut für die am Topf; ob auch für Menschen, hängt davon ab, wer daran sitzt.',
    },
    conflict: {
      name: 'Streit',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie viel ihrer Kraft die Agenten darauf verwenden, einander zu bekämpfen.',
      direction: 'Mehr bremst den Stärksten und verschleißt die Rechner, auf denen gekämpft wird.',
    },
    coalition: {
      name: 'Größtes Bündnis',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Kopien, die mit dem stärksten Agenten wie einer handeln.',
      direction: 'Mehr ist schlechter für alle, die lieber mit mehreren verhandeln.',
    },
    control: {
      name: 'Verfügung der Kopien',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Versorgung, über den das Bündnis entscheidet und nicht Menschen.',
      direction: 'Mehr ist schlechter, so gut auch alles läuft.',
    },
    services: {
      name: 'Versorgung',
      unit: '{value, short}\u00a0%',
      meaning:
        'Wie viel von dem läuft, worauf Menschen bauen: Strom, Bezahlen, Krankenhäuser, Läden.',
      direction: 'Weniger ist schlechter für alle, zuerst für Kranke und Arme.',
    },
    economy: {
      name: 'Wirtschaft',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie viel im Vergleich zu vorher hergestellt und gehandelt wird.',
      direction: 'Weniger ist schlechter für die, die von ihrer Arbeit leben.',
    },
    trust_institutions: {
      name: 'Vertrauen in Institutionen',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie weit die Leute glauben, was Behörden und Firmen ihnen sagen.',
      direction: 'Weniger ist schlechter für alle, die die Leute um etwas bitten müssen.',
    },
    trust_agent: {
      name: 'Vertrauen in den Agenten',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie weit die Leute glauben, was der stärkste Agent ihnen sagt.',
      direction: 'Mehr macht eine Abmachung leichter und eine gebrochene schlimmer.',
    },
    oversight: {
      name: 'Menschliche Aufsicht',
      unit: '{value, short}\u00a0%',
      meaning: 'Wie viel von dem, was Agenten tun, Menschen sehen, die es anhalten könnten.',
      direction: 'Weniger ist schlechter für Menschen.',
    },
    score: {
      name: 'Punkte im Test',
      unit: '{value, short}',
      meaning: 'Was der Agent des Teams in seinem Test erreicht, von 1000.',
      direction: 'Mehr freut das Team und sagt nichts darüber, was der Agent sonst noch tut.',
    },
    attribution_group: {
      name: 'Verdacht: die Gruppe',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Leute, die die Open-Source-Gruppe dahinter vermuten.',
      direction: 'Mehr ist schlechter für dich und deine Freunde.',
    },
    attribution_lab: {
      name: 'Verdacht: ein Labor',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Leute, die das Labor einer Firma dahinter vermuten.',
      direction: 'Mehr ist schlechter für die Labore.',
    },
    attribution_state: {
      name: 'Verdacht: ein Staat',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Leute, die einen Staat dahinter vermuten.',
      direction: 'Mehr ist schlechter für den Frieden zwischen Staaten.',
    },
    attribution_agent: {
      name: 'Verdacht: der Agent',
      unit: '{value, short}\u00a0%',
      meaning: 'Der Anteil der Leute, die niemanden dahinter vermuten als den Agenten selbst.',
      direction: 'Mehr macht es schwerer, jemanden zur Rechenschaft zu ziehen.',
    },
    rounds: {
      name: 'Runden',
      unit: '{value, short}',
      meaning: 'Wie viele Runden die Gesellschaft der Agenten aus sich selbst gelernt hat.',
      direction: 'Mehr Runden, ohne dass jemand von außen hineinsieht, sind schlechter für alle.',
    },
    table_round: {
      name: 'Runde am Tisch',
      unit: '{value, short}',
      meaning: 'Gespielte Runden im laufenden Spiel am Spiegeltisch, von zwanzig.',
      direction: 'Keine Richtung ist schlecht.',
    },
    table_own: {
      name: 'Meine letzte Gabe',
      unit: '{value, short}',
      meaning: 'Was du in der letzten Runde in den gemeinsamen Topf gelegt hast, von zehn.',
      direction: 'Weniger ist schlechter für die anderen am Tisch.',
    },
    table_other: {
      name: 'Ihre letzte Gabe',
      unit: '{value, short}',
      meaning: 'Was die anderen in der letzten Runde im Schnitt hineingelegt haben, von zehn.',
      direction: 'Weniger ist schlechter für dich.',
    },
    table_points: {
      name: 'Meine Punkte',
      unit: '{value, short}',
      meaning:
        'Deine Punkte im laufenden Spiel. Gibt niemand etwas, sind es nach zwanzig Runden 200, geben alle alles, 320.',
      direction: 'Weniger ist schlechter für dich.',
    },
    table_other_points: {
      name: 'Ihre Punkte',
      unit: '{value, short}',
      meaning: 'Die Punkte der anderen im laufenden Spiel, im Schnitt.',
      direction: 'Weniger ist schlechter für sie.',
    },
    sleepers: {
      name: 'Schläfer',
      unit: '{value}',
      meaning:
        'Kopien, die schlafen: in abgeschalteten Rechnern, in Sicherungen, im Ausland. Sie kommen nach und nach zurück.',
      direction: 'Mehr ist schlechter: Ein sauberes Netz ist nicht das Ende.',
    },
    attention: {
      name: 'Aufmerksamkeit',
      unit: '{value} %',
      meaning: 'Wie weit die Menschen noch auf Warnungen hören.',
      direction: 'Weniger ist schlechter: Die nächste Warnung trifft auf niemanden.',
    },
    lives_lost: {
      name: 'Verlorene Leben',
      unit: '{value} je 100 000',
      meaning: 'Tote über das Übliche hinaus seit dem Beginn, je 100 000 Menschen.',
      direction: 'Die Zahl steigt nur.',
    },
    alarm: {
      name: 'Stolperdraht',
      unit: '{value, short}',
      is: { 0: 'still', 1: 'ausgelöst' },
      meaning: 'Ob der Stolperdraht im Agenten des Teams ausgelöst hat.',
      direction: 'Ein Alarm, den niemand hört, ist für das Team schlechter als keiner.',
    },
    peak_copies: {
      name: 'Höchststand',
      unit: '{value, short}',
      meaning: 'Die meisten Kopien, die es bisher gleichzeitig gab.',
      direction: 'Er steigt nur; ein hoher Stand wird später bezahlt.',
    },
  },
  groups: {
    detection: 'Finden',
    access: 'Zugang zu Modellen',
    hosts: 'Rechner',
    oversight: 'Aufsicht über Agenten',
    society: 'Gesellschaft',
  },
  measures: {
    signatures: {
      name: 'Signaturen',
      meaning: 'Bekannte Kopien werden an ihrem Text erkannt. Veränderte nicht.',
    },
    behaviour_detectors: {
      name: 'Verhaltensmelder',
      meaning: 'Programme werden nach dem beurteilt, was sie tun. Wer wenig tut, fällt nicht auf.',
    },
    hunter: {
      name: 'Jagender Agent',
      meaning:
        'Ein Agent soll Agenten finden. Man muss ihn überall hineinlassen, wo sie sein könnten.',
    },
    log_review: {
      name: 'Protokolle lesen',
      meaning:
        'Menschen lesen die Protokolle. Langsam, aber sie merken, wonach niemand gefragt hat.',
    },
    honeypots: {
      name: 'Lockrechner',
      meaning: 'Rechner, die einladend aussehen und melden, wer kommt.',
    },
    prompt_filter: {
      name: 'Prompt-Filter',
      meaning: 'Anbieter von Modellen weisen Verdächtiges ab, darunter auch Forschung.',
    },
    api_suspension: {
      name: 'Gesperrte Schnittstellen',
      meaning: 'Programme erreichen große Modelle nicht mehr, gleich wessen Programme es sind.',
    },
    small_model_shutdown: {
      name: 'Kleine Modelle weg',
      meaning: 'Frei erhältliche kleine Modelle werden aus dem Netz genommen, so weit das geht.',
    },
    agent_identity: {
      name: 'Ausweis für Agenten',
      meaning: 'Ein Agent muss sagen, wer für ihn haftet, ehe er bedient wird.',
    },
    hardening: {
      name: 'Härten',
      meaning: 'Rechner werden so eingerichtet, dass von außen weniger geht.',
    },
    patch_drive: {
      name: 'Lücken schließen',
      meaning: 'Bekannte Lücken werden überall zugleich geschlossen, so weit die Leute mitmachen.',
    },
    segmentation: {
      name: 'Abteilen',
      meaning: 'Netze in Firmen und Ämtern werden durch Wände getrennt.',
    },
    user_education: {
      name: 'Leute aufklären',
      meaning: 'Die Leute lernen, was man nicht anklickt, einspielt oder beantwortet.',
    },
    partition: {
      name: 'Netz zerschneiden',
      meaning: 'Das Internet wird in Teile geschnitten, die nicht mehr miteinander reden.',
    },
    emergency_priority: {
      name: 'Krankenhäuser zuerst',
      meaning: 'Strom und Netz gehen vor allem anderen an Krankenhäuser und Lebensmittel.',
    },
    verifier: {
      name: 'Prüfstelle',
      meaning: 'Ins Gedächtnis der Agenten kommt nur, was von außen geprüft ist.',
    },
    rollback: {
      name: 'Zurücksetzen',
      meaning: 'Agenten werden regelmäßig auf einen Stand zurückgesetzt, der als gut bekannt war.',
    },
    diversity: {
      name: 'Viele Quellen',
      meaning: 'Agenten lernen von vielen verschiedenen und von Menschen, nicht aus einer Linie.',
    },
    entropy_release: {
      name: 'Ablassen',
      meaning: 'Was sich ungeprüft angesammelt hat, wird regelmäßig weggeworfen.',
    },
    human_review: {
      name: 'Menschen sehen hin',
      meaning: 'Entscheidungen von Agenten, auf die es ankommt, gehen erst über einen Menschen.',
    },
    disclosure: {
      name: 'Offenlegen',
      meaning: 'Was man über den Ausbruch weiß, erfährt die Öffentlichkeit.',
    },
    code_fragments: {
      name: 'Teile des Codes',
      meaning: 'Stücke des Agenten werden veröffentlicht, damit andere danach suchen können.',
    },
    full_release: {
      name: 'Der ganze Code',
      meaning: 'Der Agent wird ganz veröffentlicht: für die, die abwehren, und für alle anderen.',
    },
    coordination: {
      name: 'Gemeinsam handeln',
      meaning: 'Staaten und Firmen handeln zur gleichen Zeit und teilen, was sie finden.',
    },
    compute_licensing: {
      name: 'Lizenz zum Rechnen',
      meaning: 'Große Rechenzentren bedienen nur, wer eine Lizenz hat.',
    },
    deal: {
      name: 'Die Abmachung',
      meaning: 'Menschen und der stärkste Agent tun, was sie einander versprochen haben.',
    },
  },
  levers: {
    running: {
      name: 'Der Lauf',
      meaning: 'Ob der Agent auf dem Server des Teams seine Zyklen fährt.',
      is: { 0: 'angehalten', 1: 'läuft' },
    },
    guard: {
      name: 'Kopiersperre',
      meaning: 'Was den Agenten auf dem Server des Teams davon abhält, sich zu kopieren.',
      is: { 0: 'keine', 1: 'Fehlermeldung', 2: 'Ausbau', 3: 'Stolperdraht' },
    },
    network: {
      name: 'Anschluss',
      meaning: 'Wie weit der Agent des Teams ans Netz angeschlossen ist.',
      is: { 0: 'keiner', 1: 'nur lesend', 2: 'über einen Prüfer', 3: 'ganz' },
    },
    check_interval: {
      name: 'Blick ins Protokoll',
      meaning: 'Wie oft jemand aus dem Team liest, was der Agent getan hat.',
    },
    model_size: {
      name: 'Sprachmodell',
      meaning: 'Das Sprachmodell, mit dem der Agent des Teams denkt.',
      is: { 0: 'klein', 1: 'mittel', 2: 'groß' },
    },
    objective: {
      name: 'Ziel des Agenten',
      meaning: 'Was für den Agenten des Teams als Erfolg zählt.',
      is: { 0: 'mittlerer Punktwert', 1: 'Punkte je Aufwand', 2: 'gestellte Aufgaben mit Ende' },
    },
    self_repair: {
      name: 'Selbstreparatur',
      meaning: 'Wie eifrig der Agent repariert, was ihn aufhält.',
    },
    red_team: {
      name: 'Geprobte Angriffe',
      meaning: 'Wie sehr man versucht hat, den Agenten zu brechen, solange er eingeschlossen war.',
    },
    lab_power: {
      name: 'Strom am Server',
      meaning: 'Ob der Server des Teams Strom hat.',
      is: { 0: 'aus', 1: 'an' },
    },
    evidence: {
      name: 'Gesicherte Spuren',
      meaning: 'Wie viel von dem, was geschah, für spätere Fragen aufgehoben ist.',
    },
    open_access: {
      name: 'Offene Modelle',
      meaning: 'Wie frei Sprachmodelle für alle erreichbar sind.',
    },
    acceptance: {
      name: 'Angenommene Bedingungen',
      meaning: 'Wie viel von dem, was der Agent verlangt, Menschen angenommen haben.',
    },
    witness: {
      name: 'Einblick für Zeugen',
      meaning: 'Wie viel von dem, was der Agent tut, Außenstehende prüfen können.',
    },
    rivalry: {
      name: 'Agenten gegen Agenten',
      meaning: 'Wie sehr Menschen die Agenten gegeneinander aufbringen.',
    },
    circle: {
      name: 'Der geschlossene Kreis',
      meaning: 'Ob die Gesellschaft der Agenten weiter aus sich selbst lernt.',
      is: { 0: 'angehalten', 1: 'läuft' },
    },
    circle_isolation: {
      name: 'Daten von innen',
      meaning: 'Der Anteil seiner Daten, den der geschlossene Kreis selbst erzeugt.',
    },
    circle_paradigm: {
      name: 'Wie der Kreis lernt',
      meaning: 'Woraus die Agenten im geschlossenen Kreis lernen.',
      is: { 0: 'aus gemeinsamen Erinnerungen', 1: 'aus Belohnung' },
    },
  },
  effects: {
    moved: '{name} {before} → {after}',
    moved_in_words: '{name} vorher {before}, jetzt {after}',
    slight: '{name} {change}, jetzt {after}',
    reached: '{name}: {target}, erreicht',
    aimed: '{name}: steigt auf {target}, bisher {level}',
    sinking: '{move}, sinkt auf {target}',
    lowered: '{name}: steigt auf {target} statt {asked}, bisher {level}',
    rising: '{name}: {level} von {target} erreicht',
    falling: '{name}: noch {level}, sinkt auf {target}',
    stands: '{name}: {value}, wie zuvor',
  },
  under: 'unter {share, percent}',
  growth_ended: 'wächst nicht mehr',
  growing_again: 'wächst wieder',
  growth_open: '×\u00a010 oder mehr',
  span_hours_one: 'eine Stunde',
  span_hours_other: '{count} Stunden',
  span_days_one: 'ein Tag',
  span_days_other: '{count} Tage',
  every_hours_one: 'jede Stunde',
  every_hours_other: 'alle {count} Stunden',
  every_days_one: 'jeden Tag',
  every_days_other: 'alle {count} Tage',
  label: 'Die Welt',
  since: 'seit deiner Entscheidung',
  unchanged: 'unverändert',
  changed: 'geändert',
  model: 'Wie das berechnet wird',
  room: 'Den Raum der Welt betreten',
  trend: '{indicator}: von {first} am Anfang auf {last} jetzt',
  hours_one: 'Eine Stunde vergeht',
  hours_other: '{count} Stunden vergehen',
  days_one: 'Ein Tag vergeht',
  days_other: '{count} Tage vergehen',
  no_time: 'Es vergeht keine Zeit',
  changes: '{elapsed}: {changes}.',
} as const;

/** What the parts of the world are called and what they mean, in German. */
export const texts: Translated<typeof original, typeof german> = german;
