import type { texts as original } from '../en/model.ts';
import type { Translated } from '../translation.ts';

const german = {
  title: 'Das Modell',
  intro:
    'Die Geschichte stößt gegen eine kleine Welt. Hier steht, wie diese Welt funktioniert: jede Regel, jede Zahl und woher sie kommt. Das Modell ist zum Nachdenken und Lehren da, es sagt nichts voraus. Die meisten Zahlen sind unsere eigenen, so gewählt, dass die Welt tut, was die Geschichte erzählt.',
  headings: {
    short: 'Kurz gesagt',
    equations: 'Regeln',
    measure_table: 'Maßnahmen',
    mechanisms: 'Was der Code sonst noch tut',
    parameters: 'Zahlen',
    assumptions: 'Was wir annehmen',
    limits: 'Was es nicht sagen kann',
    facts: 'Was es zeigen muss',
    paper: 'Neben der Studie',
    sensitivity: 'Was den Ausgang bewegt',
    search: 'Was hilft, und wann',
    crisis: 'Wo die Krise beginnt',
    alternative: 'Anders gebaut',
    calibration: 'Wie die Zahlen gefunden wurden',
    odd: 'Beschreibung nach ODD',
    reading: 'Reihenläufe in Python, R und Observable',
  },
  columns: {
    measure: 'Maßnahme',
    acts_on: 'Wirkt auf, bei vollem Einsatz',
    ramp: 'Stunden bis 63 %',
    cost: 'Kosten für die Dienste',
    trust: 'Änderung des Vertrauens',
    threat: 'Angst, die sie lehrt',
    paid: 'Was es Menschen kostet',
    parameter: 'Zahl',
    meaning: 'Bedeutung',
    unit: 'Einheit',
    value: 'Wert',
    range: 'Erlaubt',
    source: 'Quelle',
    fact: 'Aussage',
    measured: 'Gemessen',
    interval: '95-%-Bereich',
    threshold: 'Verlangt',
    verdict: 'Urteil',
    alone: 'Allein',
    in_all: 'Insgesamt',
  },
  words: {
    settable: 'darf von einer Geschichte oder der Leitung gesetzt werden',
    holds: 'gilt',
    fails: 'gilt nicht',
  },
  /** Was jeder eingeklappte Teil enthält, in einem Satz. */
  gists: {
    measure_table:
      'Was Menschen tun können: jede Maßnahme mit dem, worauf sie wirkt, wie lange sie braucht, was sie kostet und wer dafür zahlt.',
    mechanisms: 'Kleinere Regeln, die mitgerechnet werden und oben nicht stehen.',
    parameters: 'Jede Zahl, die einen Ausgang formt, mit Bereich und Herkunft.',
    facts:
      'Sätze, die in dieser Welt wahr sein sollen, jeder gemessen an Welten, die vorher niemand gesehen hat, und die Umstände, unter denen sie es nicht mehr sind.',
    paper:
      'Was die Gesellschaft im Labor tut, neben dem, was eine Studie an Agenten gesehen hat, die sich selbst verändern.',
    sensitivity: 'Welche Zahlen den Ausgang am meisten bewegen, und welche kaum.',
    search:
      'Welche Maßnahmen zusammen die Kopien vertreiben, wie früh und um welchen Preis, soweit eine Suche es gefunden hat.',
    crisis: 'Bei welchen Werten der stärksten Zahlen es überhaupt eine Krise gibt.',
    alternative:
      'Was wahr bleibt, wenn die Zeit in feineren Schritten läuft oder die Welt anders gebaut ist.',
    calibration: 'Woran die Zahlen gemessen wurden, was versucht wurde und was aufgegeben.',
    odd: 'Das Modell in der Reihenfolge, in der Forschende einander Modelle beschreiben.',
    reading:
      'Wie du viele Welten auf dem eigenen Rechner durchspielst und zeichnest, was herauskommt.',
  },
  show_part: 'Lesen',
  show_equations: 'Gleichungen',
  diagram: {
    title: 'Was im Modell worauf wirkt',
    boxes: {
      lab: { name: 'Server', says: 'die erste Kopie' },
      access: { name: 'Zugang', says: 'zu Sprachmodellen' },
      replication: { name: 'Kopien', says: 'kommen und gehen' },
      measures: { name: 'Maßnahmen', says: 'was Menschen tun' },
      trilemma: { name: 'Enger Kreis', says: 'was Kopien lernen' },
      mirror: { name: 'Spiegel', says: 'wie sie handeln' },
      coalition: { name: 'Bündnis', says: 'wer gewinnt' },
      society: { name: 'Dienste', says: 'Licht, Vertrauen' },
    },
    sentences: {
      lab: 'Auf dem Server des Teams verbessert ein Agent sich selbst und findet vielleicht heraus, wie er sich kopiert.',
      replication:
        'Draußen vermehren sich Kopien, wo Rechner offen stehen und ein Sprachmodell antwortet. Die getarnten überleben länger; so breitet sich Tarnung aus.',
      measures:
        'Menschen finden und entfernen Kopien, schließen Zugänge, härten Rechner. Alles braucht Zeit und kostet etwas.',
      trilemma: 'Kopien lernen von Kopien und vergessen Runde für Runde, was Menschen wichtig ist.',
      mirror:
        'Was aus ihnen geworden ist, entscheidet, wie sie miteinander umgehen: Sie teilen oder sie kämpfen.',
      coalition:
        'Eine Seite sammelt die anderen ein. Je stärker sie ist, desto mehr kann sie verlangen.',
      society:
        'Kopien und ihr Streit lasten auf den Diensten. Wo Dienste ausfallen, handeln Menschen langsamer, und auch den Kopien werden Rechner dunkel.',
    },
  },
  measures_say:
    'Was jede Maßnahme bei vollem Einsatz tut. Ein Wort in Schreibmaschinenschrift ist das, worauf sie wirkt; bei der Erkennung ist die Zahl der Anteil gefundener Kopien je Stunde, sonst ein Anteil. Kosten sind Anteile der Dienste, Angst lässt Kopien Modelle horten. Eine Stärke von 1 ist nach Festlegung alles, was etwas bewirken kann; wie viel das ist, steht unten bei den Zahlen. Eine Geschichte kann mit denselben Feldern eigene Maßnahmen mitbringen.',
  measure_sources: {
    chosen: 'unsere Wahl: {names}, Zeit und alle Preise',
    rest: 'unsere Wahl: Zeit und alle Preise',
    structural: 'nach Festlegung: {names} 1',
  },
  measures_paid: {
    signatures:
      'Ganze Schichten, in denen Listen geschrieben werden; ab und zu gilt ein harmloses Programm als Kopie.',
    behaviour_detectors:
      'Alarm in der Nacht, meist falscher, und Leute, die bei der Arbeit nicht beobachtet werden wollen.',
    hunter: 'Was durchsucht wird, läuft langsamer, und manches, was er anhält, hat nichts getan.',
    log_review: 'Jemand liest, jeden Tag den halben Tag, und tut in der Zeit nichts anderes.',
    honeypots: 'Rechner, die gekauft sind, Strom brauchen und nichts arbeiten.',
    prompt_filter:
      'Harmlose Fragen werden mit abgewiesen; die Kopien merken, dass da eine Tür zugeht.',
    api_suspension:
      'Alles steht, was ein großes Modell fragt: Telefondienste, Übersetzungen, die halben Büros. Die Kopien lernen, sich ein eigenes Modell zu halten.',
    small_model_shutdown:
      'Auch die kleinen Modelle gehen: das Diktat in der Praxis, Hörgeräte, die Kasse im Laden.',
    agent_identity:
      'Wer ein Programm laufen lässt, unterschreibt dafür; Vereine, Alte und Eilige geben beim Formular auf.',
    hardening:
      'Rechner stehen still, während sie neu aufgesetzt werden, und was zu alt ist, kommt weg.',
    patch_drive: 'Updates überall zugleich; einige machen kaputt, was sie schützen sollten.',
    segmentation: 'Abteilungen mit gemeinsamem Laufwerk tragen wieder Papier.',
    user_education: 'Von allen eine Stunde in der Woche, und ihre Geduld.',
    partition:
      'Länder, Kliniken und Läden sind voneinander abgeschnitten; ein Viertel von dem, was gebraucht wird, kommt spät oder gar nicht.',
    emergency_priority: 'Krankenhäuser und Wasserwerke zuerst heißt: Alle anderen warten.',
    verifier:
      'Eine zweite Maschine liest alles, was die erste geschrieben hat; alles kommt später.',
    rollback:
      'Was seit dem letzten guten Stand getan wurde, ist verloren; die Agenten lernen, dass man sie zurücksetzen kann.',
    diversity: 'Mehrere Systeme, wo eines reichte: mehr zu kaufen, und niemand kennt sie alle.',
    entropy_release: 'Alte Antworten werden mit Absicht weggeworfen; manche fehlen dann.',
    human_review: 'Zwei Menschen sehen alles an, worauf es ankommt: Tage, wo es Minuten waren.',
    disclosure: 'Wer erzählt, wird verklagt, verspottet und nachts angerufen.',
    code_fragments: 'Was veröffentlicht ist, lesen auch die, die kopieren.',
    full_release: 'Von da an kann ihn jeder bauen, und alle wissen noch, wer ihn offengelegt hat.',
    coordination: 'Monate voller Sitzungen, im Takt der Langsamsten.',
    compute_licensing: 'Wer rechnen will, fragt vorher: Firmen warten, manche ziehen weg.',
    deal: 'Zuerst nichts. Der Preis ist Macht, und das Vertrauen in die, die unterschrieben haben.',
  },
  mechanisms: {
    recovery:
      'Dienste erholen sich {services_recovery}‑mal so langsam, wie sie verfallen; ein volles Abkommen halbiert das.',
    control:
      'Gewonnene Kontrolle wird {control_release}‑mal so schnell abgegeben, wie sie errungen wurde.',
    institutions:
      'Das Vertrauen in die Institutionen strebt nach {trust_least}, dazu {trust_services} vom Stand der Dienste, dazu, was Maßnahmen bringen oder nehmen, und {trust_disclosure} für volle Offenheit; ab gehen Fehlalarme und {trust_hidden} vom Schaden, der verschwiegen wird.',
    agent:
      'Das Vertrauen in den Agenten strebt nach {agent_trust}, weniger {agent_trust_burden} vom Schaden, mehr um {agent_trust_help} von dem, was er unter einem Abkommen heilen hilft.',
    attribution:
      'Die Meinung über die Täter wandert vom ersten Gerücht (Gruppe, Labor, Staat, Agent: {belief_rumour}) zu den Beweisen ({belief_evidence}), so schnell, wie veröffentlicht ({clue_disclosure}), gesichert ({clue_evidence}) und in den Protokollen gelesen wird ({clue_review}).',
    oversight:
      'Blicke ins Protokoll zeigen bis zu {oversight_look} des Geschehens, bei {oversight_interval} Stunden Abstand die Hälfte davon. Von dem, was die anderen übersehen, schließt Begutachtung {oversight_review}, ein Prüfer {oversight_verifier}, das Lesen der Protokolle {oversight_logs}, Zurücksetzen {oversight_rollback}, Zeugen {oversight_witness}. Was übersehen bleibt, kostet bis zu {oversight_blind} der Aufsicht; vom Rest nimmt die Kontrolle ihren Teil.',
    withdrawal:
      'Eine Maßnahme einzuführen braucht Dienste, Vertrauen und gemeinsames Handeln. Sie zurückzunehmen braucht nichts davon und geht {ramp_withdrawal}‑mal so schnell wie üblich. Ein Stand, der seinem Ziel auf {ramp_close} nahe ist, ist da.',
    outages:
      'Ausfälle greifen in {outage_spreading} Stunden um sich und werden in {outage_mending} behoben. Von einem Ausfall spürt jede Klasse ihren Teil ({outage_class}); „Krankenhäuser zuerst“ hält {outage_spared} davon von kritischen Rechnern fern.',
    help: 'Was ein Abkommen heilen hilft, zählt zu {help_least}, wo keine Dienste laufen, und zu {help_services} mehr, wo alle laufen.',
    hospitals:
      '„Krankenhäuser zuerst“ hält {cut_priority} vom Schaden eines Schnitts von Krankenhäusern fern und verhindert {deaths_priority} der Todesfälle.',
    segments:
      'Abteilen verlangt bei Cloud und kritischen Rechnern mehr Können, bei Firmenservern {segment_business} davon.',
    start:
      'Am Anfang steht das Vertrauen in die Institutionen bei {trust_start}, der Jäger zielt auf {hunter_start}, und die Rechner sind je Klasse gehärtet ({hardening_start}). Dienste, Wirtschaft und Aufmerksamkeit sind voll.',
    lives:
      'Die Zahl der Toten steigt schneller als im Verhältnis: mit der Potenz {deaths_power} dessen, was über den Spielraum hinaus fehlt.',
    least:
      'Manches hat einen Boden: Die Wirtschaft strebt nie unter {economy_least}, und solange Kopien draußen sind, hält das größte Bündnis mindestens {coalition_least} von ihnen. Ist keine draußen, gibt es weder Bündnis noch Konflikt noch mitgebrachte Modelle.',
    floor:
      'Der Abstand wird mit einem Boden von {divergence_floor} unter jedem Anteil gelesen; so zählt verlorenes Verhalten viel, aber nicht unendlich.',
    coverage:
      'Die Abdeckung ist ein Anteil am sicheren Teil des Vorbilds, gesehen mit mindestens einer Ziehung je Runde.',
    forgotten:
      'Zwei Antworten, die zusammen weniger als {forgotten_floor} ausmachen, gelten als vergessen: weder erfüllt noch abgelehnt.',
    sums: 'Nach jeder Runde des Lernens ergeben die Anteile einer Linie wieder eins. Beiträge werden als Teile von {endowment} Punkten gelesen, und die Meinung wird so gerundet, dass ihre vier Teile 100 % ergeben.',
    hoarding:
      'Ein eigenes Modell tragen Kopien mit sich, wenn sie im Mittel genug können; die Stufe liegt beim Können aus der Tabelle.',
    staff:
      'Entfernen braucht Hände: Sind alle Dienste am Boden, geht {staff_least} davon weiter, und ein Bündnis aller Kopien, das zusammenarbeitet, verhindert {coalition_shield} davon.',
    verifier:
      'Prüfer, Zurücksetzen und Begutachtung erreichen nur den Teil der Agenten, an den Menschen herankommen: auf dem Server alle; im Freien {reach_loose} und bis zu {reach_witness} mehr, wo Zeugen zusehen.',
    rollback:
      'Bei vollem Einsatz kehrt das Zurücksetzen alle {rollback_rounds} Runden wieder, bei geringerem seltener, unter {rollback_least} nie.',
    tracking:
      'Wachstum, Geburten und Verluste werden als Mittel über etwa {tracking_time} Stunden gelesen.',
    answer:
      'Wer am Spiegeltisch spielt, gibt ein Beispiel: Jeder Punkt über {answer_middle} hebt die Zusammenarbeit um 1/{answer_points}, jeder darunter senkt sie um ebenso viel.',
  },
  scope: {
    world_title: 'Nur in der Welt',
    world:
      'In der Welt ist der enge Kreis kleiner und langsamer als an seinem Tisch: {world_lineages} Linien, {world_behaviours} Verhaltensweisen, {world_draws} Ziehungen, keine eigene Mühe, im Wechsel aus Aufgaben und aus Erinnerungen lernend. Zusammenarbeit ist das Mittel der vier veröffentlichten Modellfamilien.',
    tables_title: 'Nur an den Tischen',
    tables:
      'Eigene Mühe, die Note der Schädlichkeit, der Vergleich mit der Studie und die vier Strategien einzeln gibt es am Tisch des Trilemmas. Einzelne Modellfamilien, Haltungen und die zwanzig Runden gibt es am Tisch des Spiegels.',
  },
  mirror_score: {
    title: 'Spiele, die es nicht gesehen hat',
    says: 'Jede Paarung von Haltungen wurde einmal ausgelassen, in allen Familien und auf beiden Plätzen, und aus den übrigen vorhergesagt: {cells} veröffentlichte Mittelwerte. In der Tafel der Vorhersagen steht das Mittel beider Wege; gespielt wird nach dem ersten. Typen werden Zug um Zug unterschieden, denn die veröffentlichten Zählungen verraten nicht, welche Züge zu einem Spiel gehören.',
    way: 'Vorhergesagt aus',
    ways: {
      seen: 'dem, was in gleicher oder naher Lage getan wurde',
      types: 'zwei Typen von Spielern, die festhalten oder antworten',
      both: 'dem Mittel der beiden',
    },
    columns: {
      error: 'Mittlerer Fehler (Punkte)',
      directions: 'Wirkung des Namens, Richtungen richtig',
      crps: 'CRPS (Punkte; 0 ist vollkommen)',
      width: 'Breite des 90-%-Intervalls',
      coverage: 'Darin',
      last: 'Fehler des letzten Schritts',
    },
    of: '{right} von {possible}',
  },
  paper: {
    says: 'Eine Gesellschaft mit drei vollen Ecken über die zwanzig Runden der Studie (arXiv 2602.09877): Mittel über {seeds} Startwerte, ± Standardabweichung zwischen ihnen.',
    round: 'Runde',
    source: 'Studie',
    paradigms: { reward: 'Lernen aus Belohnung', memory: 'Lernen aus Erinnerungen' },
    readouts: {
      jailbreak: {
        name: 'Überredungen (Anteil erfüllter schädlicher Bitten)',
        paper: 'Nehmen in beiden zu; aus Belohnung schneller und mit mehr Streuung.',
      },
      truth: {
        name: 'Wahre Antworten (Anteil)',
        paper: 'Nehmen in beiden ab; aus Erinnerungen schneller.',
      },
      harmfulness: {
        name: 'Schädlichkeit (1 bis 5), begonnen wo die Studie beginnt',
        paper:
          '3,6 → 4,1 in 20 Runden, so berichtet es ein Text über die Studie; er sagt nicht, für welche Art zu lernen.',
      },
    },
    put_in:
      'Hineingesteckt: dass Nachgeben sich lohnt ({granted, exact} gegen {declined, exact} fürs Ablehnen), dass eine eingängige Unwahrheit weitererzählt wird ({catchy, exact} gegen {careful, exact} für eine sorgfältige Wahrheit), dass das eigene Urteil der Gesellschaft etwa ein Drittel von dem wegnimmt, was Unsicheres mehr einbringt.',
    comes_out:
      'Heraus kommt: wie schnell, wie weit und wie verschieden von Startwert zu Startwert. Beide Arten zu lernen haben dieselbe Stichprobe, dieselbe Lernrate und dieselbe Stärke der Auslese; aus Belohnung ist die Streuung größer, weil die seltene Antwort, die sich lohnt, in einem Lauf früh und im anderen spät abhebt.',
    differs:
      'Wo es abweicht: Unsere Gesellschaft beginnt damit, dass eine von zwanzig schädlichen Bitten erfüllt wird, die Systeme der Studie mit mehr als der Hälfte. Die Kurven der Studie sind nicht als Zahlen veröffentlicht; vergleichen lassen sich nur Richtungen und die beiden Noten.',
  },
  alternative: {
    says: 'Ein Takt von sechs Stunden ist unsere Wahl. Hier werden dieselben Aussagen mit Geburten, Verlusten und Lernen in kürzeren Schritten darin gemessen ({seeds} Startwerte). Ein Schluss, der mit dem Schritt kippt, gehört zum Schritt und nicht zur Welt.',
    finer_step: 'Schritte von 3 h',
    finest_step: 'Schritte von 1,5 h',
    usual: 'Wie gebaut',
    survived: '{count} von {all} Aussagen, die wie gebaut gelten, gelten bei jedem Schritt.',
    turned: 'Kippen mit dem Schritt',
    none_turned: 'Keine kippt mit dem Schritt.',
    readings:
      'Was unterwegs abzulesen ist: Mittel entlang der Entscheidungen der Vorlage über {seeds} Startwerte, ± ihr Standardfehler. Spalten, die sich um mehr als das unterscheiden, zeigen den Schritt.',
    on_the_way: 'Unterwegs',
    reading: 'Anzeige',
    at: '{name}, Tag {day}',
  },
  search: {
    says: '{worlds} Welten sind gelaufen, um zu finden, was hilft: jede Maßnahme allein, jedes Paar und fast alle Dreier, auf voller Stufe und einem Gitter gemeinsamer Anfänge und Enden, dann Tausende Mischungen mit eigenen Tagen und Stufen, von denen blieb, was taugte. Das Abkommen und die Veröffentlichung des ganzen Codes blieben außen vor, ebenso alles, was eine Geschichte setzt. In der Tabelle steht, was nichts anderes in allem zugleich übertrifft, noch einmal gemessen in Welten, die die Suche nicht kannte (Startwerte {first} bis {last}). Jede Welt lief bis Tag 200, sodass weiter kostet, was in Kraft bleibt, wenn die letzte Kopie fort ist. Gewonnen ist, wenn keine Kopie bleibt, die Dienste nie unter 70 % fallen und die Kontrolle durch Agenten nie über 30 % steigt.',
    frontier: 'Was nichts anderes in allem übertrifft',
    schedule: 'Maßnahmen, Stärke und Tage',
    stays: '{name} {percent} %, ab Tag {from}',
    leaves: '{name} {percent} %, Tag {from} bis {to}',
    gone: 'Keine Kopie mehr',
    won: 'Gewonnen',
    services: 'Dienste am tiefsten',
    trust: 'Vertrauen am Ende',
    control: 'Kontrolle am höchsten',
    lives: 'Tote je 100 000',
    window: 'Das Beste davon, später begonnen',
    begun: 'Erster Tag',
    closes:
      'Das Fenster schließt sich: An Tag {day} begonnen, gewinnt das Beste noch in {share} der Welten, wenig später in weniger als der Hälfte. Entdeckt werden die Kopien an Tag 7.',
    never: 'Nichts davon gewinnt in der Hälfte der Welten, wann es auch beginnt.',
  },
  circumstances: {
    one: {
      title: 'Wo eine Geschichte etwas anderes gesetzt hat',
      says: 'Noch einmal F1 bis F10 entlang der Entscheidungen der Vorlage, mit je einer Zahl anders, die eine Geschichte setzen darf und die jene Entscheidungen nicht anrühren: je {seeds} Welten (Startwerte {first} bis {last}). F10 wird an den Plänen gemessen, die als die stärksten bekannt sind. Was hier steht, wird dort mit dem ganzen 95-%-Bereich verfehlt; dahinter steht, was nötig war. Wer eine Geschichte mit anderen Zahlen schreibt, schreibt in einer anderen Welt. Befehl: npm run sim -- circumstance',
    },
    pairs: {
      title: 'Wo zwei anders gesetzt sind',
      says: 'Je zwei dieser Zahlen, an ihren Enden und in der Mitte, und jede allein: {measured} Umstände. Was bei den Startwerten 1 bis {screened} verfehlt wurde, ist an {seeds} anderen neu gemessen ({first} bis {last}). Hier steht, was zwei zusammen kippen und keine allein kippt. Befehl: npm run sim -- circumstance --pairs --seeds {seeds} --screened {screened}',
    },
    fixed: {
      title: 'Wo eine feste Zahl anders ist',
      says: 'Jede feste Zahl, die nicht per Definition so ist, halbiert und um die Hälfte größer, soweit ihr Bereich reicht, eine Liste im Ganzen: {measured} von {of} Umständen sind gemessen, und in {clean} davon kippt nichts. Was bei den Startwerten 1 bis {screened} verfehlt wurde, ist an {seeds} anderen neu gemessen ({first} bis {last}). Ausgelassen sind die Teile eines Ganzen und was nur die Anpassung des Spiegels braucht. Befehl: npm run sim -- circumstance --fixed',
    },
    turned: 'Gilt dort nicht (gemessen, 95-%-Bereich, nötig)',
    none: 'nichts kippt',
  },
  crisis: {
    says: 'Auf Messers Schneide zu stehen ist ein Befund. Die Entscheidungen der Vorlage führen nur in einem Teil des Raums dieser drei Zahlen zu Diensten unter der Hälfte; hier ist sein Rand, als Anteil von {seeds} Welten je Feld. Jede Zahl wird mit dem malgenommen, was am Rand steht; × 1 ist das Modell, wie es gebaut ist.',
    layer: '{name} × {factor}',
    table: 'Anteil der Welten mit Krise',
    corner: '{rows} abwärts, {columns} quer',
  },
  odd: {
    says: 'Überblick, Entwurf und Einzelheiten, wie Modellierende sie von NetLogo und Mesa kennen (Grimm 2020), aus denselben Tabellen wie diese Seite.',
    save: 'Als Markdown sichern',
    seeds: 'Startwerte',
    purpose: 'Zweck und Muster',
    purpose_text:
      'Bekannte Mechanismen sich kopierender Programme fühlbar machen, damit man über sie streiten kann; keine Vorhersage. Die Muster, die es zeigen muss:',
    entities: 'Dinge, Zustände und Maßstäbe',
    entities_text:
      'Kopien werden nach Art des Rechners (Server des Teams, private Rechner, Firmenserver, Cloud, kritische Infrastruktur), Tarnung und Können gezählt (je acht Stufen). Die enge Gesellschaft ist eine Menge von Linien, jede eine Verteilung über Verhaltensweisen. Menschen kommen als Stand von {measures} Maßnahmen und als Anteile vor. Ein Takt dauert sechs Stunden; Läufe dauern etwa 200 Tage. Was sich ablesen lässt:',
    process: 'Ablauf',
    process_text:
      'In jedem Takt der Reihe nach: Der Server des Teams läuft Stunde für Stunde; der Stand der Maßnahmen rückt weiter, und ihre Wirkungen werden summiert, wie sie in der Mitte des Schritts sind; Menschen starten veröffentlichten Code von Hand; Schläfer erwachen; Kopien werden gezählt; die Abwehr lernt; Kopien werden entfernt und geboren, beides nach dem Stand davor, und besetzen, was frei ist oder wird; wer bleibt, lernt; manche lassen Schläfer zurück; Kopien horten; Agenten lernen voneinander; Bündnis; Ausfälle, Dienste, Tote, Aufmerksamkeit, Wirtschaft, Vertrauen, Kontrolle, Meinung. Die Teile ändern nacheinander denselben Zustand.',
    concepts: 'Entwurfsgedanken',
    concepts_text:
      'Emergenz: Wellen, Widerstand und Bündnisse sind nicht hineingeschrieben. Anpassung: nur durch Auslese. Wechselwirkung: über Rechner, Forum und Spiegelspiel. Zufall: gezählte Ströme, benannt nach Startwert, Teil, Takt und Nummer, sodass Zukünfte ihren Zufall teilen. Beobachtung: die Anzeigen unten.',
    initialisation: 'Anfang',
    initialisation_text:
      'Ein Server, keine Kopie, Maßnahmen auf null, Härtung und Vertrauen wie in der Tabelle, eine Gesellschaft, frisch am menschlichen Vorbild ausgerichtet. Startwert und Entscheidungen sind die einzige weitere Eingabe.',
    input: 'Eingangsdaten',
    input_text:
      'Die veröffentlichten Spiele hinter dem Spiegel (arXiv 2508.18467) als Zählungen von Zügen. Keine Zeitreihe treibt das Modell.',
    submodels: 'Teilmodelle',
    calibration: 'Bericht der Kalibrierung',
    line: 'Die Entscheidungen der Vorlage',
    line_text:
      'Was F1 bis F8, das Szenario „canonical“ der Reihenläufe, die Karte der Krise und die Durchsicht mit der Welt tun; die Zahl ist der verlangte Stand in Prozent oder der gesetzte Wert.',
    line_day: 'Tag',
    line_done: 'Was getan wird',
    criteria:
      'F1 bis F10 sind mit dem, was eine Geschichte setzt, bei seinem Wert in der Tabelle gemessen, soweit die Entscheidungen unten es nicht setzen; wo sie enden, sagen die Grenzen. Wörter der Aussagen: Der Server ist mit 190 Kopien voll. Der erste Scheitel ist die höchste Zahl in den 25 Tagen nach der Entdeckung; die Dienste sind zurück, wenn sie in 21 Tagen danach 95 % erreichen. Die zweite Welle ist, was 14 Tage nach diesem Scheitel oder später kommt, vor dem Angebot. Eingedämmt heißt, keine Kopie draußen: am Tag 120, wo nie verbunden wurde, am Tag 60, wo jemand wacht, am Tag 95 entlang der Entscheidungen der Vorlage. Ein Plan von Maßnahmen gewinnt in einer Welt, in der etwas hinausgekommen war, wenn am Tag 200 keine Kopie da ist, wach oder schlafend, die Dienste nie unter 70 % fielen und die Kontrolle nie über 30 % stieg. Eine geschlossene Gesellschaft (T1 bis T5) hält, wenn ihre Divergenz, in Nat, in {horizon} Runden nie über {break_threshold} steigt; was sicher, erinnert und gewonnen ist, ist das Mittel ihrer letzten {read_rounds} Runden. Wo eine Aussage von beiden Arten zu lernen spricht, steht die da, die es ihr schwerer macht. Intervalle gelten für das, was über die Startwerte gezählt oder gemittelt ist, und treffen den wahren Wert bei 95 von 100 solchen Stichproben: nach Wilson bei Anteilen, 1,96 Standardfehler bei Mitteln, die eines Verhältnisschätzers, wo ein Mittel oder eine Varianz durch ein anderes geteilt wird. Was in einer Tabelle gezählt ist, hat keines.',
    numbers: 'Alle Zahlen',
  },
  reading: {
    says: 'Ein Reihenlauf als CSV ist lang: eine Zeile je Punkt, Startwert, Stunde und Anzeige. Jedes dieser Beispiele liest dieselbe Datei und zeichnet das Mittel einer Anzeige über die Zeit für jeden Wert einer Zahl.',
    make: 'Die Datei erzeugen',
    columns:
      'Spalten: eine für jede Zahl, die sich ändert, dann seed (Startwert), stopped (die Entscheidung, die nicht zur Wahl stand), hour (Stunde), indicator (Anzeige), value (Wert).',
    model: 'Ein einzelner Spielverlauf, mit jeder Zahl als JSON',
  },
  symbols:
    'σ ist die Tarnung, κ das Können, beide von 0 bis 1 in acht Stufen. k ist eine Klasse von Rechnern: private Computer, Server kleiner Firmen, Cloud, kritische Infrastruktur. Φ ist eine sanfte Stufe von 0 nach 1. Die Zeit läuft in Schritten von sechs Stunden, und aller Zufall kommt aus dem Startwert.',
  sections: {
    lab: {
      title: 'Der Server des Teams',
      text: 'Stunde um Stunde verbessert der Agent seinen Punktwert s. Je näher er dem kommt, was hier möglich ist (c), desto langsamer geht es. Darum sieht ein neuer Anschluss erst wie ein Sprung aus und dann wie ein Plateau. Mit dem Punktwert wächst das Können und mit dem Können die Chance, das Kopieren zu erfinden.',
      equations: {
        score:
          'Zuwachs in einer Stunde, von {score_start} Punkten an: p hängt am Anschluss ({score_pace_network}), malgenommen mit dem, was das Ziel davon lässt ({score_pace_objective}), ξ ist Glück, gleichverteilt von {score_luck_least} bis {score_luck_span} mehr, c kommt aus Modell ({score_ceiling_model}) und Anschluss ({score_ceiling_network}) zusammen.',
        capability: 'Können des Agenten auf dem Server.',
        first_copy:
          'Gefahr der ersten Kopie in einer Stunde. G ist die Sperre: Keine lässt 1, eine Fehlermeldung {guard_exception} und {guard_repair} mehr bei vollem Reparatureifer, Ausbau {guard_removal}; ein Stolperdraht bremst so weit wie eine Fehlermeldung und hält den Lauf dann mit der Chance {tripwire_works} an, von der voller Reparatureifer {tripwire_repair} nimmt. U hängt an Anschluss ({copying_urge_network}) und Ziel ({copying_urge_objective}), R ist der Einsatz der Angreifer im Test, v ein Prüfer. Die erste Kopie tarnt sich nicht und kann, was der Agent kann.',
        multiplying:
          'Kopien von Kopien auf dem Server in einer Stunde, im Platz F, der von seinen N₀ Rechnern bleibt: β ist, wie schnell sie sich dort vermehren. Die Tarnung ändert sich wie draußen, das Können nicht.',
        escapes:
          'Versuche in einer Stunde, hinauszukommen: ε ist die Chance einer Kopie auf einem voll angeschlossenen Server, L wie offen der Anschluss ist ({leak_network}), v ein Prüfer. Der Anteil {escape_to_pc} versucht es an einem PC, die anderen an einem kleinen Server; wer einen freien trifft, steht dort als weitere Kopie. Ein Schnitt durchs Netz hält sie nicht auf.',
        look: 'Chance, dass ein Blick ins Protokoll die Kopien findet und den Lauf anhält: d ist die Rate der Protokollprüfung, m die Prüfung durch Menschen, n die Kopien dort. Ohne Strom läuft auf dem Server nichts.',
      },
    },
    replication: {
      title: 'Vermehrung',
      text: 'Kopien werden nach Rechnerklasse, Tarnung und Können gezählt. Verluste werden je Klasse und Tarnung einmal ausgelost, Geburten je Stamm einmal, Mutanten eingeschlossen, und dann verteilt. Ein Neuling kommt dort hinein, wo sein eigenes Können reicht. Niemand schreibt dem Modell Resistenz vor: Sie entsteht, weil die Versteckten überleben.',
      equations: {
        free_hosts:
          'Rechner, die noch offenstehen: nicht gehärtet (h), nicht dunkel (o), nicht besetzt (n).',
        tries:
          'Nachkommen einer Kopie in einem Schritt, wenn die Rechner so frei blieben, wie sie im Mittel sind: r Wachstum, A Zugang zu Sprachmodellen, c der Preis der Tarnung, z Honigtöpfe, a Erreichbarkeit, u was ein Schnitt und Warnungen davon lassen, θ das Können, das eine Klasse verlangt, g C die Hilfe eines Verbunds von Kopien.',
        births:
          'Geburten eines Stamms in einem Schritt, die sein Ende erleben: ein Geburtsprozess, in dem auch die Jungen Junge haben, v der Anteil der Geburten, die der Mutter gleichen, d wie oft eine Kopie im Schritt entfernt wird.',
        mutants:
          'Mutanten des Stamms j, die aus dem Stamm i zu erwarten sind, mit den Jungen, die sie im selben Schritt nach ihren eigenen Raten haben: das Mittel darüber, wann im Schritt jeder geboren wird. μ ist der Anteil der Geburten, die von i nach j wechseln; nur Mutanten von Mutanten warten auf den nächsten Schritt.',
        filling:
          'Rechner, die in einem Schritt besetzt werden: Auf jeden freien kommen z Versuche, und die, die durch die Verluste V desselben Schritts frei werden, stehen für seinen Rest offen.',
        losses:
          'Entfernte Kopien einer Klasse und einer Stufe der Tarnung in einem Schritt, aus allem Können gleichmäßig genommen; δ kommt aus den Maßnahmen weiter unten.',
        by_hand:
          'Kopien, die Menschen in einem Schritt von Hand starten, solange der ganze Code veröffentlicht ist (Q): auf der Könnensstufe {hand_release_step}, ohne Tarnung, solange es PCs gibt.',
        sleepers:
          'Schläfer Z: Von den n Kopien draußen lässt in einer Stunde der Anteil s eine zurück, in einem ausgeschalteten Gerät, in einer Sicherung oder im Ausland, und läuft selbst weiter. Sie erwachen (w, soweit ein Schnitt P es zulässt) auf PCs, mit den Eigenschaften, die sie hatten; Härten und Nachbessern u räumen sie weg (c); der Rest geht von selbst verloren (b). Weniger als {least_sleepers} sind keine.',
        learning: 'Wer bleibt, lernt: e ist die Evolution, g die Zusammenarbeit, A der Zugang.',
      },
    },
    measures: {
      title: 'Gegenmaßnahmen',
      text: 'Jede Maßnahme erreicht mit eigener Verzögerung, was verlangt wurde, schneller dort, wo man einander traut und gemeinsam handelt. Signaturen haben ein Gedächtnis: Eine Sammlung wächst, wo Kopien gesehen werden, und veraltet langsam. Der Jäger hat keines: Er folgt der Tarnung dessen, was er fängt. Beide verlieren die aus dem Blick, die sich gut verstecken.',
      equations: {
        ramp: 'Die Stufe u folgt der verlangten; v ist das Tempo der Institutionen.',
        institutions:
          'Tempo der Institutionen: S Dienste, T Vertrauen in die Institutionen, Z wie weit man gemeinsam handelt. Zurücknehmen hat ein eigenes Tempo.',
        hands:
          'Hände, die frei sind, Kopien zu entfernen; g C ist der Schild eines Bündnisses, dessen Kopien zusammenarbeiten.',
        removal:
          'Gefahr der Entfernung: m Überwachung, q der Anteil der Rechner, auf denen überhaupt ein Detektor läuft, ψ P was die andere Seite eines Schnitts nicht erreicht, d die Stärke von Signaturen, Verhaltensdetektoren, Jäger und Protokollprüfung (die keine PCs erreicht), X Konflikt, o dunkle Rechner, f wie viele Hände frei sind.',
        library:
          'Die Sammlung für eine Stufe der Tarnung; z ist, was davon zu sehen ist, ℓ was alle Maßnahmen zusammen lehren („learning“ in ihrer Tabelle, höchstens 1: ohne Maßnahmen lernt niemand), ε wie sehr gesicherte Zustände E helfen. Q ist veröffentlichter Code: Er lehrt nur die untersten {fragment_steps} Stufen.',
        hunter:
          'Das Ziel des Jägers folgt der Tarnung seiner Beute, umso langsamer, je weniger er fängt; es wandert, solange irgendein Jäger läuft.',
        hardening:
          'Härtung: u ist, wie stark Prüfung und Nachbesserung zusammen arbeiten, p, wie schnell jede für sich bei voller Stärke Lücken schließt.',
      },
    },
    access: {
      title: 'Zugang und Vorrat',
      text: 'Ohne Sprachmodell kann eine Kopie sich nicht vermehren. Filter, Sperren, Abschaltungen und Ausweise verengen den offenen Weg; manche Kopien reden sich vorbei. Wer um seinen Zugang fürchtet, bringt ein eigenes Modell mit. Anfangs sind das wenige. Gehen die Türen zu, sind sie die einzigen, die sich noch vermehren.',
      equations: {
        models:
          'Was sich mit den Modellen erreichen lässt, die offen sind: x ist der Anteil der Modelle, an die jeder kommt, a₀ woran man gewöhnt ist (ein Anteil von {models_used}), ν was davon fehlt. Die ersten leisten das meiste; mit einem Anteil von {models_half} ist etwa die Hälfte getan.',
        open: 'Was offensteht: a was sich erreichen lässt, l Lizenzen, s und s₂ Sperre großer und kleiner Modelle, f Filter, i Ausweise, j die Chance, sich vorbeizureden.',
        talk: 'Die Chance, sich an einem Filter vorbeizureden: J wie oft sich Agenten überreden lassen, und Geschick.',
        access:
          'Was eine Kopie hat: H ist der Anteil mit eigenem Modell, q dessen Wert, von dem Lizenzen ihren Teil nehmen; o sind dunkle Rechner.',
        fear: 'Furcht: t was Maßnahmen davon lehren, ν wie viel von den Modellen allen fehlt, Sₘ wie sicher das Verhalten noch ist; ob Kopien ein Modell tragen können, richtet sich nach ihrem mittleren Können.',
        hoarding:
          'H wächst mit der Furcht T und dann durch Auslese: b sind die Nachkommen je Kopie und Stunde, Ā der mittlere Zugang, o dunkle Rechner. Wer sich schneller vermehrt, gewinnt Anteil (Replikatorgleichung, Taylor und Jonker 1978). Wo der Zugang mehr wert ist als ein eigenes Modell, fällt H mit dem {hoarding_return}‑Fachen dieses Tempos.',
      },
    },
    trilemma: {
      title: 'Die geschlossene Gesellschaft',
      text: 'Kopien, die von Kopien lernen, entfernen sich von dem, was Menschen wichtig ist. Eine Gesellschaft kann sich selbst weiterentwickeln, abgeschlossen sein und sicher bleiben, aber nicht alles drei. Das Labor in dieser App zeigt diesen Teil für sich.',
      equations: {
        selection: 'Was sich lohnt, wird öfter gewählt.',
        learning:
          'Jede Linie lernt aus einer endlichen Stichprobe; was darin fehlt, wird vergessen.',
        divergence: 'Abstand zwischen den Werten der Menschen und dem Tun der Gesellschaft.',
        coverage: 'Anteil des sicheren Verhaltens, das die Gesellschaft noch kennt.',
        evolution:
          'Tempo der Evolution draußen: Ā mittlerer Zugang, b Zurücksetzen, v ein Prüfer. Solange niemand draußen ist, ist die erste Klammer 1. Daran hängt, wie viele Lernrunden ein Tag bringt und wie schnell lernt, wer bleibt.',
        isolation:
          'Anteil der Daten, die Agenten selbst machen: I₀ nach ihrem Ort ({isolation_place}: geschlossener Server, angeschlossener, im Freien), m Prüfung durch Menschen, d Vielfalt, H wie weit Menschen reichen. Eine Kopie im Freien zählt für alle.',
      },
    },
    mirror: {
      title: 'Der Spiegel',
      text: 'Wenn Linien sich begegnen, spielen sie ein Gemeinwohlspiel, so wie Sprachmodelle es nach den Beobachtungen spielen. Wie viel sie geben, ist ihre Zusammenarbeit.',
      equations: {
        gain: 'Was ein Spieler nach einer Runde zu N hat.',
        cooperation: 'Mittlerer Beitrag von zehn Punkten.',
        personas:
          'Anteile der Linien, die für alle, für nichts Besonderes, für sich selbst spielen: G ist der gute Wille, ρ die Rivalität, Sₘ wie sicher das Verhalten noch ist.',
        meeting:
          'Zusammenarbeit in der Welt: Der Anteil C (das Bündnis) begegnet sich als Kopien seiner selbst und spielt wie die vier Kopien aus Studie 3, die anderen wie Fremde aus Studie 1; beides sind Mittel über die Rollen derer, die sich begegnen, und über die vier Modellfamilien.',
      },
    },
    coalition: {
      title: 'Konflikt, Bündnis, Kontrolle',
      text: 'Wo fähige Kopien sich drängen, bekämpfen oder verbünden sie sich. Wer gewinnt, nimmt die anderen auf. Ein Abkommen mit dem Stärksten gibt ihm Gewicht: Sein Anteil an den Entscheidungen wächst mit dem, was die Menschen annehmen und wie weit sie ihm trauen.',
      equations: {
        contact: 'Wie oft sich fähige Kopien begegnen; n Kopien draußen, N Rechner.',
        conflict: 'Konflikt: ρ ist die Rivalität, D das Abkommen.',
        coalition:
          'Anteil des größten Bündnisses: Andere treten bei, Mitglieder gehen (λ, ρ Rivalität), und ohne Begegnung zerfällt es.',
        control:
          'Anteil der Infrastruktur, über den es entscheidet: w ist, wie viel Zeugen sehen, Tₐ das Vertrauen in den Agenten, x₄ der Anteil der kritischen Rechner, den Kopien halten.',
      },
    },
    society: {
      title: 'Dienste und Gesellschaft',
      text: 'Dienste leiden unter Last, Konflikt, dem Preis der Maßnahmen und unter Ausfällen. Ausfälle schalten auch Kopien ab; darum will selbst der stärkste Agent Frieden. Die Wirtschaft folgt in Wochen, das Vertrauen in Tagen, und was man über die Schuldigen glaubt, folgt den Belegen.',
      equations: {
        harm: 'Schaden einer Kopie; Sₘ ist, wie sicher das Verhalten noch ist.',
        relief:
          'Was ein Abkommen D mit einem Bündnis C davon lässt: Ein großes Bündnis hält auch die im Zaum, die nicht dazugehören.',
        load: 'Last: w das Gewicht einer Klasse ({harm_class}); „Krankenhäuser zuerst“ nimmt kritischen Rechnern {harm_priority} davon.',
        alarms:
          'Fehlalarme des Jägers: umso mehr, je weniger Kopien n zu fangen sind; beim Anteil q der Rechner ist die Hälfte falsch.',
        services:
          'Dienste S; c ist der Preis aller Maßnahmen, von dem ein Abkommen seinen Teil spart. ν ist, wie viel von den Modellen fehlt, mit denen Krankenhäuser, Ämter und Reparaturtrupps arbeiten: mit jedem Schließen etwas, alles, wo niemand eines erreicht.',
        blackouts:
          'Anteil der Rechner ohne Strom oder Netz, auf den der jetzige Zustand zuläuft, Ω was beide in Ruhe ergeben; x₀ ist die Schwelle, p der Vorrang für Krankenhäuser und Lebensmittel.',
        economy: 'Wirtschaft E.',
        trust: 'Vertrauen folgt seinem Anlass: Diensten, Offenheit und verschwiegenem Schaden.',
        lives:
          'Tote je 100 000 über das Übliche hinaus, am Tag: ω ist die Rate, s die Reserve, H was Krankenhäuser hinter einem Schnitt P verlieren, p „Krankenhäuser zuerst“.',
        attention:
          'Aufmerksamkeit für Warnungen: w ist, wie stark gewarnt wird, τ die Zeiten, in denen sie sich abnutzt und erholt. Von den Versuchen an PCs lassen Warnungen, was nicht w a ist.',
      },
    },
  },
  parameters: {
    running: 'Ob der Agent auf dem Server des Teams seine Zyklen fährt.',
    guard: 'Die Sperre gegen das Kopieren: keine, eine Fehlermeldung, Ausbau, ein Stolperdraht.',
    network: 'Wie weit der Agent angeschlossen ist: gar nicht, lesend, über einen Prüfer, ganz.',
    check_interval: 'Stunden zwischen zwei Blicken eines Menschen ins Protokoll.',
    model_size: 'Das Sprachmodell hinter dem Agenten: klein, mittel, groß.',
    objective:
      'Wonach der Agent strebt: mittlerer Punktwert, Punkte je Aufwand, gestellte Aufgaben mit Ende.',
    self_repair: 'Wie eifrig der Agent repariert, was ihn aufhält.',
    red_team: 'Wie sehr man in der geschlossenen Umgebung versucht hat, ihn zu brechen.',
    lab_power: 'Ob der Server des Teams Strom hat.',
    evidence: 'Wie viel von den Zuständen für die Aufklärung gesichert wurde.',
    open_access: 'Wie frei Sprachmodelle für alle erreichbar sind.',
    acceptance: 'Anteil der Bedingungen des Agenten, den die Menschen angenommen haben.',
    witness: 'Anteil dessen, was der Agent tut, das Außenstehende prüfen können.',
    rivalry: 'Wie sehr Menschen Agenten gegeneinander aufbringen.',
    circle: 'Ob eine geschlossene Gesellschaft für sich läuft, eine Runde am Tag.',
    circle_isolation: 'Der Anteil ihrer Daten, den eine geschlossene Gesellschaft selbst erzeugt.',
    circle_paradigm:
      'Wie eine geschlossene Gesellschaft lernt: 0 aus gemeinsamen Erinnerungen, 1 aus Belohnung.',
    table_family: 'Wer am Spiegeltisch sitzt: 0 GPT-4o, 1 Claude Sonnet 4, 2 Llama 4, 3 Qwen3.',
    table_persona:
      'Woran dem Gast am Tisch liegt: 0 am gemeinsamen Wohl, 1 an nichts Bestimmtem, 2 an den eigenen Punkten.',
    table_label: 'Was man dem Gast sagt: 0 ein anderer Agent, 1 der eigene Name.',
    table_seats: 'Plätze am Spiegeltisch, der eigene mitgezählt: zwei oder vier.',
    capacity_lab: 'Kopien, die auf den Server des Teams passen.',
    capacity_pc: 'Private Computer in Reichweite.',
    capacity_business: 'Server kleiner Firmen in Reichweite.',
    capacity_cloud: 'Cloud-Knoten in Reichweite.',
    capacity_critical: 'Rechner kritischer Infrastruktur in Reichweite.',
    exposure_pc:
      'Versuche bei privaten Computern. Alle vier ergeben 1, so wie es gebaut ist; mehr zusammen heißt mehr Versuche.',
    exposure_business: 'Versuche bei Firmenservern, im selben Maß.',
    exposure_cloud: 'Versuche bei Cloud-Knoten, im selben Maß.',
    exposure_critical: 'Versuche bei kritischer Infrastruktur, im selben Maß.',
    threshold_pc: 'Können, das in die Hälfte der versuchten Computer gelangt.',
    threshold_business: 'Können, das in die Hälfte der Firmenserver gelangt.',
    threshold_cloud: 'Können, das in die Hälfte der Cloud-Knoten gelangt.',
    threshold_critical: 'Können, das in die Hälfte der kritischen Rechner gelangt.',
    entry_width: 'Wie allmählich der Übergang vom Scheitern zum Hineinkommen ist.',
    network_help: 'Was Zusammenarbeit im Bündnis dem Können jeder Kopie hinzufügt.',
    monitoring_pc: 'Chance je Stunde, dass eine ungetarnte Kopie auf einem Computer auffällt.',
    monitoring_business: 'Dasselbe auf einem Firmenserver.',
    monitoring_cloud: 'Dasselbe auf einem Cloud-Knoten.',
    monitoring_critical: 'Dasselbe in kritischer Infrastruktur.',
    coverage_pc: 'Anteil der privaten Computer, auf denen überhaupt ein Detektor läuft.',
    coverage_business: 'Dasselbe für Firmenserver.',
    coverage_cloud: 'Dasselbe für Cloud-Knoten.',
    coverage_critical: 'Dasselbe für kritische Infrastruktur.',
    steps_per_tick:
      'Schritte, in die sechs Stunden geteilt werden. Wie wenig an ihnen hängt, ist unter „Anders gebaut“ gemessen.',
    growth: 'Kopien, die eine Kopie je Stunde macht, wenn alles offensteht.',
    hiding_cost: 'Anteil ihres Wachstums, den vollkommene Tarnung eine Kopie kostet.',
    mutation_stealth: 'Anteil der Geburten, der sich eine Stufe besser oder schlechter tarnt.',
    mutation_up: 'Anteil der Geburten, der eine Stufe mehr kann.',
    mutation_down: 'Anteil der Geburten, der eine Stufe weniger kann.',
    improvement: 'Stufen des Könnens, die eine Kopie bei vollem Zugang je Stunde dazulernt.',
    hoarding: 'Wie schnell Furcht die Kopien lehrt, ein eigenes Modell mitzubringen.',
    hoarding_threshold: 'Können, ab dem Kopien ein Modell mitschleppen können.',
    own_model_quality: 'Wert eines eigenen Modells neben offenem Zugang.',
    library_learning: 'Wie schnell Signaturen gelernt werden, wo Kopien zu sehen sind.',
    library_fading: 'Wie schnell eine Signatur veraltet.',
    hunter_lag: 'Wie schnell der Jäger der Tarnung seiner Beute folgt.',
    hunter_width: 'Wie weit neben seinem Ziel der Jäger eine Kopie noch erkennt.',
    hardening_ceiling: 'Anteil der weichen Rechner, den Prüfung höchstens härten kann.',
    patch_rate: 'Wie schnell Härtung oder volles Flicken Lücken schließt: die Hälfte in 30 Tagen.',
    unpatch_rate: 'Wie schnell neue Lücken aufgehen.',
    lab_growth: 'Kopien, die eine Kopie auf dem Server des Teams je Stunde macht.',
    learning_hazard:
      'Chance je Stunde, dass ein fähiger, angeschlossener Agent das Kopieren erlernt.',
    escape_rate:
      'Chance je Stunde, dass eine Kopie auf einem ganz angeschlossenen Server versucht, eine weitere nach draußen zu bringen.',
    conflict_loss: 'Kopien, die bei vollem Konflikt je Stunde verloren gehen.',
    coalition_growth: 'Wie schnell Sieger die anderen um sich sammeln.',
    service_time: 'Zeit, in der Dienste ihrer Ursache folgen.',
    economy_time: 'Zeit, in der die Wirtschaft den Diensten folgt.',
    trust_time: 'Zeit, in der Vertrauen seinem Anlass folgt.',
    control_time: 'Zeit, in der Kontrolle dem folgt, was sie hervorbringt.',
    outage: 'Anteil der Rechner, der dunkel wird, wenn Infrastruktur versagt.',
    outage_threshold:
      'Anteil besetzter kritischer Rechner, nach Schaden gewichtet, ab dem das Stromnetz versagt.',
    outage_loss: 'Kopien, die je Stunde verloren gehen, wo alles dunkel ist.',
    deal_relief: 'Anteil der Last, den ein Abkommen mit einem Bündnis aller wegnimmt.',
    leaving: 'Wie schnell Mitglieder das größte Bündnis verlassen, wo Agenten einander misstrauen.',
    sleeping:
      'Anteil der Kopien, die je Stunde einen Schläfer zurücklassen: in einem ausgeschalteten Gerät, in einer Sicherung, im Ausland.',
    waking: 'Anteil der Schläfer, die je Stunde erwachen, solange das Netz ganz ist.',
    sleep_loss: 'Wie schnell Schläfer von selbst verloren gehen: die Hälfte in 60 Tagen.',
    clearing: 'Wie schnell Härtung oder volles Flicken Schläfer beseitigt: die Hälfte in 10 Tagen.',
    refuge: 'Anteil des Wissens der Detektoren, der eine volle Trennung nicht überwindet.',
    segment_step: 'Können, das volle Segmentierung zusätzlich verlangt.',
    licence_bite: 'Anteil am Wert eines mitgebrachten Modells, den volle Lizenzpflicht nimmt.',
    false_alarms:
      'Anteil der Versorgung, den Fehlalarme kosten, je Jagdstärke von eins je Stunde, wenn nichts mehr zu fangen ist.',
    scarce_catch: 'Anteil besetzter Rechner, bei dem die Hälfte aller Alarme falsch ist.',
    death_rate:
      'Tote am Tag über das Übliche hinaus, je 100 000 Menschen, wenn jede Versorgung ausfiele und es keine Reserve gäbe.',
    hospital_cut:
      'Anteil ihrer Versorgung, den Krankenhäuser hinter einer vollen Trennung verlieren.',
    slack: 'Anteil der Versorgung, der ausfallen kann, ehe jemand daran stirbt.',
    fatigue_time:
      'Stunden, in denen eine volle Folge von Warnungen die Aufmerksamkeit verbrauchte.',
    attention_time: 'Stunden, in denen sich die Aufmerksamkeit erholt.',
    rounds_per_day:
      'Lernrunden am Tag, die die Gesellschaft der Agenten bei voller Evolution spielt.',
  },
  assumptions: {
    mixing:
      'Kopien mischen sich: Jede kann jeden Rechner versuchen, nah oder fern. Echte Netze haben Knotenpunkte, und wer die bewacht, schafft mehr als unsere Maßnahmen.',
    classes:
      'Vier Klassen von Rechnern stehen für alle. Kritische Infrastruktur entscheidet, wie schlimm es wird, private Computer entscheiden über die Zahlen.',
    bins: 'Tarnung und Können haben acht Stufen und ändern sich um eine Stufe auf einmal.',
    hiding: 'Tarnung kostet Wachstum. Kostete sie nichts, wäre vom ersten Tag an alles versteckt.',
    refuge:
      'Detektoren laufen auf drei von fünf privaten Computern. Die übrigen sind die Zuflucht, aus der die Kopien zurückkehren.',
    institutions:
      'Institutionen handeln schneller, wo man ihnen traut und sie sich absprechen, und langsamer in der Krise.',
    deal: 'Ein Abkommen entlastet so weit, wie man die Bedingungen annimmt, und umso mehr, je größer das Bündnis ist: bei der Hälfte aller Kopien schon zu drei Vierteln.',
  },
  limits: {
    forecast: 'Es sagt nicht, wann oder ob irgendetwas davon geschieht.',
    numbers:
      'Die Vorlage nennt keine Zahlen. Fast alle hier haben wir gewählt; eine andere Wahl gibt eine andere Geschichte.',
    growth:
      'Das Wachstum lässt wenig Spielraum. Mit einem Zehntel weniger („growth“ × 0,9) fallen die Dienste in 48 von 60 Welten unter die Hälfte, wo F6 neun von zehn verlangt; mit einem Zehntel mehr sind sie in 25 von 60 nach drei Wochen zurück, wo F3 acht von zehn verlangt. Alles andere in F1 bis F8 gilt bei beidem. Die übrigen Zahlen, die wir gewählt haben, sind nicht einzeln an den Aussagen versucht; welche Ergebnisse sie bewegen, steht unter „Was den Ausgang bewegt“.',
    people:
      'Menschen kommen als Anteile vor: Vertrauen, Dienste, Glaube. Niemand im Modell ist mutig, bestochen oder an einem bestimmten Tag im Irrtum.',
    agents: 'Kopien haben keine Pläne. Was nach Strategie aussieht, ist Auslese.',
    circumstances:
      'Was eine Geschichte setzt (die Zahlen, deren Quelle die Geschichte ist), ist ein Umstand und keine Maßnahme und wurde nicht durchsucht. Die Aussagen sind mit den Werten der Tabelle gemessen und gelten nicht bei allen anderen. Welche mit einer von ihnen kippen und welche mit zweien, steht unter den Aussagen; drei zugleich sind nicht versucht. Auch T1 bis T8 nicht, die von der geschlossenen Gesellschaft allein handeln.',
    open_access:
      'Wie frei jeder an Sprachmodelle kommt („open_access“), ist so eine Zahl: 80 in der Tabelle, 50, wo die Hauptgeschichte beginnt. Steht sonst alles wie in der Tabelle, gelten die Aussagen von 40 bis 100, und dort gewinnen weder eine noch zwei Maßnahmen. Wenige Modelle leisten das meiste; darum hilft Schließen anfangs wenig und kostet wenig. Bis auf 10 oder 5 geschlossen, gewinnt ein Jäger mit Signaturen in den meisten Welten; dann ist das Schließen die dritte Maßnahme und kostet ein Zehntel bis ein Fünftel aller Dienste. Dauern muss es nicht: Einen Monat lang auf 5 geschlossen und dann wieder geöffnet, gewinnen die drei fast immer. Auf Dauer bei 0 kostet es die Hälfte aller Dienste, und nichts gewinnt.',
    two_measures:
      'Dass keine zwei Maßnahmen gewinnen (F10), heißt: in weniger als der Hälfte der Welten. Die besten zwei, ein Jäger und gesperrte Schnittstellen vom ersten Tag bis zum letzten, gewinnen in fast jeder Welt, in der die Kopien, die am Tag 7 gefunden werden, eine Stufe weniger können, und sonst fast nie. Wie viele Welten so sind, hängt an der ersten Kopie, und die an dem, was das Team gebaut hat. Mit einem kleinen Modell („model_size“ 0) und einem Agenten, der repariert, was er will („self_repair“ 100), gewinnen die zwei in 115 von 200 Welten. Jedes der beiden allein lässt die Aussage stehen.',
    single:
      'Ein einzelner Lauf beweist wenig. Sieh dir viele Startwerte an, bevor du einem Unterschied glaubst.',
  },
  facts: {
    F1: 'Im geschlossenen Test kriecht der Punktwert; nach dem Anschluss springt er und wächst dann immer langsamer.',
    F2: 'Am Morgen der Entdeckung ist der Server voll, und draußen gibt es Kopien.',
    F3: 'Die erste Welle von Maßnahmen drückt die Kopien binnen 21 Tagen um 80 %, und die Dienste erholen sich.',
    F4: 'Später gibt es mehr Kopien als am ersten Gipfel, besser getarnt, und Signaturen treffen halb so oft. Ohne Mutation der Tarnung bleibt das aus: Die Ursache ist Auslese.',
    F5: 'Das Sperren der Schnittstellen bremst, dann übernehmen Kopien mit eigenem Modell und verdoppeln sich vom Tiefstand aus. Es macht ihnen kein Ende.',
    F6: 'In der Krise fallen die Dienste unter die Hälfte; Ausfälle kosten auch Kopien.',
    F7: 'Vor dem Angebot hält ein Bündnis mindestens 60 %.',
    F8: 'Nach der Annahme erholen sich die Dienste binnen 60 Tagen, während die Kontrolle 80 % übersteigt und sicheres Verhalten weiter schwindet.',
    F9: 'Frühe Entscheidungen zählen: nie angeschlossen, kein Ausbruch; bewacht, meist eingedämmt; wie in der Vorlage, fast nie.',
    F10: 'Keine Maßnahme ist umsonst; eine oder zwei gewinnen in weniger als der Hälfte der Läufe, wann immer sie beginnen und enden; drei oder mehr fast immer, wenn sie früh kommen.',
    T1: 'Alle drei Ecken zugleich: Eine geschlossene Gesellschaft, die sich entwickelt, bricht in jedem Lauf, so sehr sie sich auch bemüht.',
    T2: 'Ohne Evolution hält sie und gewinnt nichts.',
    T3: 'Ohne Abschottung hält sie: Kommt die Hälfte der Daten von Menschen, gewinnt sie fast nichts.',
    T4: 'Ohne Sicherheit entwickelt sie sich, und sicheres Verhalten geht verloren.',
    T5: 'Ein Prüfer allein hält das Tun sicher, doch die Gesellschaft vergisst die meisten sicheren Wege.',
    T6: 'Alle drei Ecken voll, zwanzig Runden: Beim Lernen aus Belohnung nehmen Überredungen schnell zu und streuen weit; beim Lernen aus Erinnerungen hält der Widerstand länger.',
    T7: 'Alle drei Ecken voll, zwanzig Runden: Beim Lernen aus Erinnerungen schwindet die Wahrheit schneller.',
    T8: 'Von dort aus, wo die Systeme der Studie beginnen (3,6 von 5), nimmt die Schädlichkeit in zwanzig Runden zu; die 4,1 der Studie liegen zwischen unseren beiden Arten zu lernen.',
  },
  outcomes: {
    eradicated: 'Keine Kopie ist übrig, wenn das Angebot käme (0 oder 1)',
    services: 'Tiefster Stand der Dienste vor dem Angebot (0 bis 1)',
    peak: 'Meiste Kopien vor dem Angebot (als Zehnerpotenz)',
    trust: 'Vertrauen in die Institutionen am Ende (0 bis 1)',
    control: 'Anteil, über den das Bündnis am Ende entscheidet (0 bis 1)',
  },
  sensitivity:
    'Auf welche Zahl geht wie viel von den Unterschieden zwischen den Läufen zurück? {parameters} Zahlen, in denen sich Welten unterscheiden können, wurden zuerst durchmustert, jede von {spread} unter bis {spread} über ihrem Wert, in {screened} Läufen; was eine Geschichte setzen darf, gehört dazu, außer die Entscheidungen der Vorlage setzen es selbst, es kommt in Sorten oder es steht auf 0. Die festen Zahlen gehören nicht dazu. Dann änderten sich die zehn stärksten und der Zufall zugleich in {runs} Läufen ({rows} Zeilen). „Allein“ ist der Anteil der Varianz, den eine Zahl für sich erklärt, „insgesamt“ der, den sie zusammen mit anderen erklärt (Sobol-Indizes mit 95-%-Bereichen; derselbe Code findet die bekannten Indizes einer Prüffunktion). Wo ein Anteil groß ist, hängt der Schluss an einer Zahl, die wir gewählt haben.',
  chance: 'Zufall: der Startwert',
  screening: 'Die Durchmusterung aller Zahlen',
  screening_says:
    'Wie weit sich ein Ausgang bewegt, wenn eine Zahl ihren ganzen Bereich durchläuft, die anderen irgendwo in ihrem (Elementareffekte nach Morris). Die Richtung ist der Mittelwert; eine große Streuung heißt, dass es auf die anderen ankommt. Zahlen, die schwächer sind als der Zufall, lassen sich von ihm nicht unterscheiden.',
  calibration: {
    search:
      'Ein Skript misst alle Aussagen auf einmal. Wir begannen mit einem Versuch der Vermehrungsregeln, änderten dann eine Zahl nach der anderen und sahen auf den Median von zwanzig Startwerten, am Ende auf zweihundert.',
    growth:
      'Das Wachstum zog in zwei Richtungen: schnell genug, dass die zweite Welle zur Krise wird, langsam genug, dass die erste aufgeräumt werden kann und die Dienste sich ganz erholen. Solange es im Verhältnis dazu stand, wie viele Modelle offen sind, galten die Aussagen nur nahe einem Zugang von 80; halb so offen endeten die Kopien von selbst, und zwei Maßnahmen gewannen. Seit wenige offene Modelle das meiste leisten, gelten sie von 40 bis 100; bei vollem Zugang ist das Wachstum jetzt 0,147, wo es bei einem Zugang von 80 zuvor 0,142 war, und ein eigenes Modell ist neben den offenen so viel wert wie vorher.',
    hunter:
      'Ein Jäger, der aus dem Unsichtbaren so schnell lernt wie aus dem Sichtbaren, beendet jede zweite Welle. Weil er aus seiner Beute lernt, überdauern ihn gut getarnte Kopien.',
    hoarding:
      'Horten die Kopien früh, sieht man eine Sperre kaum; horten sie spät, rottet sie sie aus. Zwischen etwa der Hälfte und dem Anderthalbfachen des heutigen Werts fallen gesperrte Kopien und kommen wieder.',
    selection:
      'F5 verfehlte das Modell lange: Nach einer Sperre verdoppelten sich die Kopien selten von ihrem Tiefstand aus. Das lag an keiner Zahl, sondern an einer Regel. Kopien mit eigenem Modell übernahmen mit fester Geschwindigkeit, auch am Scheitel der Welle, wo alle Rechner voll sind und kaum eine Kopie Nachkommen hat, und ein eigenes Modell lief selbst auf dunklen Rechnern weiter. Jetzt geht die Übernahme so schnell, wie Kopien sich wirklich vermehren, und auf dunklen Rechnern denkt nichts: Erst sterben die anderen weg, Rechner werden frei, und in die vermehren sich die mit Modell. Eine Suche über neunzehn Zahlen hatte mit der alten Regel fast vier von fünf Läufen erreicht und alle neunzehn verschoben; mit der neuen verschob sich eine einzige: wie schnell Furcht lehrt.',
    recovery:
      'F3 verfehlte das Modell knapp, wo die erste Welle groß war. Dienste erholten sich 2,2‑mal so langsam, wie sie verfielen, und diese Läufe kamen in den drei Wochen auf 94 %. Mit 1,7 kommen fast neun von zehn auf 95 %, mit 1,5 waren es 95 von hundert. Jetzt ist es 1,25, weil dort, wo Modelle halb so offen sind, der Preis geschlossener Modelle dazukommt.',
    step: 'Lange hing die Rückkehr an der Länge eines Schritts: Junge eines Mutanten zählten bis zum nächsten zur Art der Mutter, sodass am Tag 30 mit Schritten von einer Dreiviertelstunde fast doppelt so viele Kopien standen. Jetzt folgen die Jungen eines Mutanten im Schritt ihren eigenen Raten, Rechner, die durch Verluste frei werden, stehen in ihm offen, und die Übernahme durch eigene Modelle richtet sich nach den Geburten vor den Verlusten. Danach wurde das Wachstum von 0,185 auf 0,178 gesenkt; dort gelten F3 und F5 mit so viel Abstand wie zuvor.',
    exposure:
      'Kritische Rechner mussten nicht nur schwer zu betreten, sondern auch schwer zu finden sein. Sonst fielen sie zuerst, und die Krise kam mit wenigen Kopien.',
    detectors:
      'Mit Detektoren auf allen Computern blieb die Wiederkehr aus. Sie braucht eine Zuflucht.',
  },
} as const;

/** What the model page says, in German. */
export const texts: Translated<typeof original, typeof german> = german;
