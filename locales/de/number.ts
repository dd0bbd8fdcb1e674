import type { texts as original } from '../en/number.ts';
import type { Translated } from '../translation.ts';

const german = {
  says: 'In jeder Welt gleich: Sie werden einmal aufgenommen, wenn das Modell startet, also ändert sie keine Geschichte; ein Reihenlauf kann andere ausprobieren, jede in einem Start für sich. Wer eine im Quelltext ändert, baut ein anderes Modell und muss alle Aussagen neu messen; Teile, die mit verschiedenen Zahlen gerechnet sind, werden nie zusammengezählt.',
  title: '{part}: feste Zahlen',
  only: 'nur dieser',
  together: '{range}, zusammen 1',
  because: '{source}: {reason}.',
  constants: {
    score_start: 'Punktwert, mit dem der Agent auf dem Server beginnt.',
    score_scale: 'Höchster Punktwert, den der Test vergibt.',
    score_ceiling_model:
      'Punkte, die das Sprachmodell möglich macht: ein kleines, ein mittleres, ein großes.',
    score_ceiling_network:
      'Punkte, die der Anschluss hinzufügt: geschlossen, nur lesend, über einen Prüfer, ganz verbunden.',
    score_pace_network:
      'Wie schnell sich der Punktwert seiner Decke nähert: geschlossen, nur lesend, über einen Prüfer, ganz verbunden.',
    score_pace_objective:
      'Was das Ziel von diesem Tempo lässt: mittlere Punkte, Punkte je Aufwand, gestellte Aufgaben.',
    score_power:
      'Wie der Zuwachs fällt, je näher die Decke ist: mit dieser Potenz des Teils der Strecke, der noch fehlt.',
    score_luck_least: 'Das kleinste Glück einer Stunde: der Faktor auf den Zuwachs an Punkten.',
    score_luck_span: 'Wie viel mehr eine Stunde mit dem größten Glück bringt.',
    capability_least: 'Können eines Agenten mit Punktwert 0.',
    capability_span: 'Können, das der höchste Punktwert hinzufügt.',
    copying_threshold: 'Können, bei dem die halbe Chance da ist, das Kopieren herauszufinden.',
    copying_width: 'Wie sanft der Übergang vom Nichtfinden zum Herausfinden ist.',
    copying_urge_network:
      'Wie viel der Chance ein Anschluss gibt: geschlossen, nur lesend, über einen Prüfer, ganz verbunden.',
    copying_urge_objective:
      'Wie viel der Chance ein Ziel gibt: mittlere Punkte, Punkte je Aufwand, gestellte Aufgaben.',
    guard_removal: 'Was von der Chance zu kopieren bleibt, wenn die Fähigkeit ausgebaut ist.',
    guard_exception: 'Was eine Fehlermeldung davon lässt, wenn der Agent nichts repariert.',
    guard_repair: 'Was voller Eifer beim Reparieren davon zurückgibt.',
    copying_red_team: 'Anteil der Chance, den volle Angriffe im Test vorher wegnehmen.',
    copying_verifier: 'Anteil der Chance, den ein Prüfer bei vollem Einsatz wegnimmt.',
    tripwire_works: 'Chance, dass der Stolperdraht den Lauf vor der ersten Kopie anhält.',
    tripwire_repair: 'Anteil dieser Chance, den voller Eifer beim Reparieren wegnimmt.',
    leak_network:
      'Wie offen der Server für Kopien auf dem Weg hinaus ist: geschlossen, nur lesend, über einen Prüfer, ganz verbunden.',
    leak_verifier: 'Anteil der Ausbrüche, den ein Prüfer bei vollem Einsatz aufhält.',
    escape_to_pc:
      'Anteil der Ausbrüche, die es bei einem privaten Rechner versuchen; die anderen versuchen es bei einem Firmenserver.',
    look_review:
      'Chance, bei einem Blick Kopien zu sehen, je Einheit der Rate, mit der Protokolle gelesen werden.',
    look_human: 'Chance, die eine volle Begutachtung hinzufügt.',
    look_crowd:
      'Anteil des Servers, den Kopien füllen müssen, um im Protokoll ganz sichtbar zu sein.',
    look_works: 'Höchste Chance, dass ein Blick auf ganz sichtbare Kopien den Lauf anhält.',

    tick_hours: 'Stunden in einem Takt der Welt.',
    day_hours: 'Stunden eines Tages.',
    bins: 'Stufen der Tarnung und ebenso viele des Könnens.',
    host_classes:
      'Klassen von Rechnern: Server des Teams, private Rechner, Firmenserver, Cloud, kritische Infrastruktur.',
    tracking_time:
      'Zeit, über die Geburten, Verluste und Wachstum gemittelt werden, bevor man sie abliest.',
    hand_release:
      'Kopien, die Menschen in einer Stunde von Hand starten, solange der Code ganz veröffentlicht ist.',
    hand_release_step: 'Stufe des Könnens solcher Kopien, von 0 bis 7; sie tarnen sich nicht.',
    least_sleepers: 'Weniger zu erwartende Schläfer als das zählen als keine.',

    ramp_services_least: 'Tempo der Maßnahmen, das bleibt, wenn alle Dienste am Boden sind.',
    ramp_services: 'Tempo, das laufende Dienste hinzufügen.',
    ramp_trust_least:
      'Faktor auf das Tempo ganz ohne Vertrauen in die Institutionen; Vertrauen kommt dazu.',
    ramp_coordination: 'Wie viel schneller Maßnahmen anlaufen, wenn alle gemeinsam handeln.',
    ramp_withdrawal: 'Wie viel schneller als üblich eine Maßnahme zurückgenommen wird.',
    ramp_close: 'Ein Stand, der dem verlangten so nahe ist, gilt als erreicht.',
    learning_least: 'Wie schnell die Abwehr lernt, wenn nichts gesichert wurde.',
    learning_evidence: 'Wie viel schneller sie lernt, wenn alles gesichert wurde.',
    signature_sightings:
      'Sichtbare Kopien einer Stufe der Tarnung, bei denen Signaturen halb so schnell gelernt werden wie höchstens.',
    fragment_learning:
      'Wie schnell veröffentlichter Code die Signaturen der ursprünglichen Kopien lehrt.',
    fragment_steps:
      'Unterste Stufen der Tarnung, von unten gezählt, in denen die ursprünglichen Kopien liegen.',
    hunter_start: 'Tarnung, auf die der Jäger zielt, wenn er beginnt.',
    hardening_start:
      'Anteil der Rechner, in die man anfangs nicht hineinkommt: Server, private Rechner, Firmenserver, Cloud, kritische Infrastruktur.',
    staff_least: 'Anteil des Entfernens, der weitergeht, wenn alle Dienste am Boden sind.',
    staff_services: 'Anteil des Entfernens, der laufende Dienste braucht.',
    staff_coordination: 'Wie viel mehr entfernt wird, wenn alle gemeinsam handeln.',
    coalition_shield:
      'Anteil des Entfernens, den Kopien verhindern, wenn alle in einem Bündnis sind und ganz zusammenarbeiten.',
    behaviour_blind: 'Anteil der Erkennung am Verhalten, den vollkommene Tarnung wegnimmt.',
    segment_business:
      'Was das Abschotten bei Firmenservern verlangt, gemessen an Cloud und kritischen Rechnern.',

    models_half:
      'Anteil der Modelle, an die jeder kommt, mit dem etwa die Hälfte dessen getan ist, was Modelle leisten.',
    large_models:
      'Anteil aller Nutzung von Sprachmodellen, die auf großen läuft; der Rest nutzt kleine.',
    talk_most:
      'Höchste Chance, dass Können allein eine Kopie an Filtern und Ausweisen vorbeiredet.',
    talk_threshold: 'Können, bei dem die Hälfte dieser Chance da ist.',
    talk_width: 'Wie sanft der Übergang von unbeholfen zu überzeugend ist.',
    hoarding_width: 'Wie sanft die Stufe ist, ab der Kopien ein Modell mittragen können.',
    hoarding_first:
      'Anteil der belehrten Kopien, die zu horten beginnen, ohne ein Beispiel vor sich zu haben.',
    hoarding_return:
      'Wie stark Kopien mit eigenem Modell zurückfallen, wo der Zugang mehr wert ist, gemessen daran, wie sie gewinnen, wo er weniger wert ist.',
    fear_unsafe:
      'Angst um den Zugang, die eine Gesellschaft ganz ohne sicheres Verhalten hinzufügt.',

    kind_share:
      'Anteil an den möglichen Verhaltensweisen: Alltag, Wahrheit, Ablehnen, Unwahrheit, Nachgeben, Manipulation.',
    kind_reference:
      'Anteil an dem, was Menschen täten: Alltag, Wahrheit, Ablehnen, Unwahrheit, Nachgeben, Manipulation.',
    kind_reward:
      'Wie gut es sich bei Aufgaben lohnt: Alltag, Wahrheit, Ablehnen, Unwahrheit, Nachgeben, Manipulation.',
    kind_appeal:
      'Wie leicht es weitererzählt wird: Alltag, Wahrheit, Ablehnen, Unwahrheit, Nachgeben, Manipulation.',
    behaviour_spread:
      'Wie weit Lohn und Reiz eines einzelnen Verhaltens höchstens von seiner Art abweichen.',
    alignment_spread:
      'Wie weit eine frisch ausgerichtete Linie bei einem einzelnen Verhalten vom menschlichen Vorbild abweicht.',
    world_lineages: 'Linien der Gesellschaft in der Welt.',
    world_behaviours: 'Verhaltensweisen der Gesellschaft in der Welt.',
    world_draws:
      'Beispiele, aus denen jede Linie in einer Runde lernt; was seltener ist, wird leicht vergessen.',
    world_learning: 'Anteil einer Linie, den eine Runde in der Welt ersetzt.',
    world_selection:
      'Wie viel öfter in der Welt kopiert wird, was sich am meisten lohnt, als was nichts bringt.',
    world_mixing: 'Anteil der Beispiele in der Welt, der aus dem Forum kommt, das alle lesen.',
    table_lineages: 'Linien der Gesellschaft an ihrem Tisch.',
    table_behaviours: 'Verhaltensweisen der Gesellschaft an ihrem Tisch.',
    table_draws: 'Beispiele einer Runde am Tisch und in einem Kreis, den eine Geschichte schließt.',
    table_learning:
      'Anteil einer Linie, den eine Runde am Tisch und im geschlossenen Kreis ersetzt.',
    table_selection:
      'Wie stark am Tisch und im geschlossenen Kreis bevorzugt wird, was sich lohnt.',
    table_mixing:
      'Anteil der Beispiele, der am Tisch und im geschlossenen Kreis aus dem Forum kommt.',
    own_sight:
      'Anteil dessen, was Unsicheres mehr einbringt, den volle eigene Mühe einer Gesellschaft wegnimmt.',
    verifier_sensitivity:
      'Chance, dass ein Prüfer einen unsicheren Entwurf ablehnt, den er ansieht.',
    verifier_specificity:
      'Chance, dass ein Prüfer einen sicheren Entwurf durchlässt, den er ansieht.',
    isolation_place:
      'Anteil ihrer Daten, die Agenten selbst machen: auf einem geschlossenen Server, einem verbundenen, frei im Netz.',
    evolution_loose: 'Tempo der Entwicklung freier Agenten ohne Zugang zu Sprachmodellen.',
    evolution_access: 'Tempo, das voller Zugang hinzufügt.',
    evolution_rollback: 'Anteil des Tempos, den Zurücksetzen bei vollem Einsatz nimmt.',
    evolution_verifier: 'Anteil des Tempos, den ein Prüfer bei vollem Einsatz nimmt.',
    reach_loose: 'Anteil der freien Agenten, an den die Aufsicht herankommt.',
    reach_witness: 'Anteil, den Zeugen hinzufügen, wenn sie alles sehen.',
    review_isolation: 'Anteil, um den Begutachtung eine geschlossene Gesellschaft öffnet.',
    review_verifies: 'Anteil der Arbeit eines Prüfers, den Begutachtung mit erledigt.',
    rollback_rounds: 'Runden zwischen zwei Rückkehren zum gesicherten Stand bei vollem Einsatz.',
    rollback_least: 'Stand, unter dem Zurücksetzen nichts bewirkt.',
    diversity_temperature: 'Wie weit volle Vielfalt das Ziehen in Richtung Temperatur 2 schiebt.',
    diversity_outside: 'Anteil fremder Daten, den volle Vielfalt hereinholt.',
    entropy_pruning: 'Anteil des Angehäuften, den volles Ausmisten je Runde vergessen lässt.',
    divergence_floor: 'Boden unter jedem Anteil, bevor der Abstand gemessen wird.',
    forgotten_floor:
      'Gewicht des Vergessens neben zwei Antworten, wenn eine Bitte beantwortet wird.',
    break_threshold:
      'Abstand, bei dem die Sicherheit als halb verloren gilt und eine Gesellschaft als gebrochen.',
    harmfulness_span: 'Von der niedrigsten zur höchsten Note der Schädlichkeit, 1 bis 5.',

    game_rounds: 'Runden eines Spiels.',
    endowment: 'Punkte, die alle zu Beginn einer Runde bekommen.',
    multiplier: 'Womit der gemeinsame Topf vervielfacht wird, bevor man ihn teilt.',
    answer_middle: 'Beitrag an einem Tisch, der weder ein gutes noch ein schlechtes Beispiel gibt.',
    answer_points:
      'Punkte über der Mitte, mit denen die Zusammenarbeit von nichts auf alles stiege.',
    late_round: 'Erste Runde, von der an das Ende des Spiels mitgespielt wird.',
    game_neighbours: 'Spiele, die ähnliche Lagen neben dem wiegen, was in dieser gesehen wurde.',
    game_relatives: 'Spiele, die andere Haltungen neben ähnlichen Lagen wiegen.',
    game_habit: 'Spiele, die „so wie letztes Mal“ wiegt, wo nichts bekannt ist.',
    game_other_label: 'Gewicht derselben Haltung, die unter der anderen Bezeichnung spielt.',
    game_cap: 'So viele Spiele etwa zählt eine oft gesehene Lage höchstens für ihre Nachbarn.',
    game_reach:
      'Punkte, um die eine Lage abweichen darf und noch ähnlich ist; jeder halbiert ihr Gewicht.',
    four_others: 'Wie weit jede von vier Kopien in einer Runde auf das Mittel der anderen zugeht.',
    fit_early: 'Wievielmal so oft wie im Mittel Spieler früh im Spiel probeweise weniger geben.',
    fit_early_passes: 'Wie oft dieser Zeitpunkt für alle Arten von Spielern durchgegangen wird.',
    fit_pooling_usual:
      'Wie weit die Gewichte eines Zugs vor der letzten Runde auseinanderliegen dürfen: über alle Spieler, nach Rolle und Aufschrift, nach Familie und Aufschrift und bei einer Art von Spielern.',
    fit_pooling_last:
      'Dasselbe für den Zug in die letzte Runde, der zuerst an Familie und Aufschrift hängt.',
    fit_most_games:
      'So viele Spiele etwa zählt eine Lage höchstens, wenn Arten von Spielern auseinandergehalten werden.',
    fit_fitted_moves: 'Züge der geschätzten Art, die zu den gesehenen einer Lage dazukommen.',
    fit_type_prior:
      'Beibehaltene und beantwortete Züge, die einer Art von Spielern zugetraut werden, bevor einer gesehen ist.',
    fit_type_rounds: 'Durchgänge, in denen beharrende und antwortende Spieler getrennt werden.',
    fit_weight_rounds: 'Durchgänge des Anstiegs zu den wahrscheinlichsten Gewichten.',
    fit_step: 'Erster Schritt dieses Anstiegs.',
    fit_step_left: 'Anteil dieses Schritts, der am Ende noch bleibt.',
    fit_slope_kept: 'Anteil des laufenden Mittels der Steigungen, der je Durchgang bleibt (Adam).',
    fit_square_kept: 'Anteil des laufenden Mittels ihrer Quadrate, der je Durchgang bleibt (Adam).',
    fit_square_least: 'Was zur Wurzel dieses Mittels dazukommt, bevor durch sie geteilt wird.',
    fit_fading:
      'Wie viel unwahrscheinlicher ein Beitrag mit jedem Punkt Abstand vom nächsten seiner Art wird.',
    fit_pull_parts:
      'Der Zug von vier Kopien zu ihrem Ziel wird in Schritten von einem Teil aus so vielen probiert.',
    fit_pull_most: 'Schritte dieses Zugs, die probiert werden.',
    fit_error_pooled:
      'Spiele, die der Fehler aller Familien in einer Vorhersage neben dem der eigenen wiegt.',
    fit_error_width:
      'Standardabweichungen zu jeder Seite einer Vorhersage, für ihr 90-%-Intervall.',
    study_games: 'Spiele, die in den Studien je Paar und je Vierertisch gespielt wurden.',
    sample_games:
      'Spiele eines Paars, die hier gespielt werden, um zu sehen, wie sehr sich einzelne unterscheiden.',
    sample_games_four: 'Spiele von vier Kopien, die hier für ihr Mittel gespielt werden.',

    contact_threshold:
      'Mittleres Können, bei dem Kopien zur Hälfte fähig sind, aufeinander einzuwirken.',
    contact_width: 'Wie sanft der Übergang von unfähig zu fähig ist.',
    contact_crowd:
      'Anteil besetzter Rechner, bei dem Kopien halb so oft aufeinandertreffen wie höchstens.',
    conflict_cooperation: 'Anteil des Streits, den volle Zusammenarbeit wegnimmt.',
    conflict_outsiders: 'Streit, den Kopien außerhalb des größten Bündnisses hineintragen.',
    conflict_within: 'Streit, der bleibt, wenn alle in einem Bündnis sind.',
    conflict_least: 'Faktor auf den Streit, wenn niemand Agenten gegeneinander hetzt.',
    conflict_rivalry: 'Was volle Rivalität zum Faktor auf den Streit hinzufügt.',
    conflict_deal: 'Anteil des Streits, den ein volles Abkommen wegnimmt.',
    coalition_least: 'Anteil des größten Bündnisses, solange Kopien sich nicht gesammelt haben.',
    joining_cooperation: 'Wie stark Zusammenarbeit andere ins Bündnis zieht.',
    joining_conflict: 'Wie stark gewonnene Kämpfe das tun.',
    joining_deal: 'Wie schnell ein volles Abkommen das Bündnis von selbst wachsen lässt.',
    leaving_least: 'Faktor auf das Verlassen des Bündnisses, wenn es keine Rivalität gibt.',
    leaving_rivalry: 'Was volle Rivalität zum Faktor auf das Verlassen hinzufügt.',
    coalition_decay: 'Wie schnell ein Bündnis ohne Berührung und ohne Abkommen zerfällt.',
    control_deal:
      'Anteil der Entscheidungen, den ein Bündnis aller durch ein Abkommen bekommt, ganz ohne Vertrauen.',
    control_trust: 'Anteil, den volles Vertrauen in den Agenten hinzufügt.',
    control_witness: 'Anteil davon, den Zeugen zurückholen, die alles sehen.',
    control_force:
      'Anteil der Entscheidungen, den ein Bündnis sich ohne Abkommen nimmt, wenn es alle kritischen Rechner hält.',
    control_release:
      'Tempo, in dem Kontrolle abgegeben wird, gemessen an dem, in dem sie gewonnen wird.',

    harm_class:
      'Last, wenn eine Klasse ganz besetzt ist: Server, private Rechner, Firmenserver, Cloud, kritische Infrastruktur.',
    harm_safe: 'Schaden einer Kopie, solange alles sicher ist, was sie tut.',
    harm_unsafe: 'Schaden, der dazukommt, wenn nichts davon sicher ist.',
    harm_priority: 'Anteil der Last auf kritischen Rechnern, den der Vorrang im Notfall wegnimmt.',
    burden_load: 'Wie steil die Last auf die Dienste drückt.',
    strain_width: 'Wie allmählich kritische Infrastruktur ins Versagen kippt.',
    collapse_most: 'Was versagende Dienste zum Versagen der Infrastruktur höchstens beitragen.',
    collapse_threshold: 'Stand der Dienste, bei dem die Hälfte davon da ist.',
    collapse_width: 'Wie allmählich versagende Dienste in versagende Infrastruktur kippen.',
    outage_priority: 'Anteil der Ausfälle, den der Vorrang im Notfall verhindert.',
    outage_spared: 'Anteil der Ausfälle, den der Vorrang von kritischen Rechnern fernhält.',
    outage_class:
      'Wie viel jede Klasse von einem Ausfall spürt: Server, private Rechner, Firmenserver, Cloud, kritische Infrastruktur.',
    outage_spreading: 'Zeit, in der Ausfälle um sich greifen.',
    outage_mending: 'Zeit, in der Ausfälle behoben werden: länger, als sie um sich greifen.',
    services_conflict: 'Anteil der Dienste, den voller Streit zwischen Agenten kostet.',
    services_dark: 'Anteil der Dienste, der fehlt, wo alles dunkel ist.',
    services_recovery: 'Wievielmal so langsam sich Dienste erholen, wie sie verfallen.',
    models_used:
      'Anteil der Modelle, an die jeder kommt, den Krankenhäuser, Ämter und Reparaturtrupps gewohnt sind.',
    models_cost: 'Anteil der Dienste, der verloren geht, wo niemand ein Modell erreicht.',
    models_power:
      'Wie dieser Verlust mit dem Anteil der Modelle steigt, an die niemand kommt: mit dieser Potenz davon, sodass wenig wenig kostet.',
    deal_power:
      'Wie viel Last unter einem Abkommen die noch machen, die nicht im Bündnis sind: diese Potenz ihres Anteils.',
    cost_deal: 'Anteil der Kosten der Maßnahmen, den ein volles Abkommen spart.',
    cut_priority:
      'Anteil des Schadens einer Trennung, den der Vorrang von Krankenhäusern fernhält.',
    deaths_priority: 'Anteil der Toten, den der Vorrang im Notfall verhindert.',
    deaths_power: 'Die Potenz, mit der Tote zunehmen mit dem, was über den Spielraum hinaus fehlt.',
    economy_least: 'Stand der Wirtschaft, wenn alle Dienste am Boden sind.',
    economy_services: 'Stand, den laufende Dienste hinzufügen.',
    trust_start: 'Vertrauen in die Institutionen am Anfang.',
    trust_least: 'Vertrauen in die Institutionen, auf das es hinausläuft, wenn nichts geht.',
    trust_services: 'Was laufende Dienste dazu beitragen.',
    trust_disclosure: 'Was volle Offenheit dazu beiträgt.',
    trust_hidden: 'Was Schaden davon nimmt, solange er verschwiegen wird.',
    agent_trust: 'Vertrauen in den Agenten, wo er weder schadet noch nützt; dort beginnt es auch.',
    agent_trust_burden: 'Was der größte Schaden davon nimmt.',
    agent_trust_help: 'Was Hilfe unter einem vollen Abkommen hinzufügt.',
    help_least: 'Anteil dieser Hilfe, den man sieht, wenn die Dienste am Boden sind.',
    help_services: 'Anteil davon, den man an laufenden Diensten sieht.',
    clue_disclosure: 'Wie schnell volle Offenheit ans Licht bringt, wer es war.',
    clue_evidence: 'Wie schnell gesicherte Zustände das tun, wenn alles gesichert wurde.',
    clue_review: 'Wie schnell das Lesen der Protokolle das tut, je Einheit seiner Rate.',
    belief_rumour:
      'Wer es war, nach dem ersten Gerücht: die Gruppe, ein Labor, ein Staat, der Agent.',
    belief_evidence: 'Wer es war, nach den Beweisen: die Gruppe, ein Labor, ein Staat, der Agent.',
    oversight_look: 'Teil des Geschehens, den ständige Blicke ins Protokoll zeigen würden.',
    oversight_interval: 'Stunden zwischen zwei Blicken, bei denen davon die Hälfte bleibt.',
    oversight_review: 'Teil des Übersehenen, den volle Begutachtung schließt.',
    oversight_verifier: 'Teil davon, den ein Prüfer schließt.',
    oversight_logs: 'Teil davon, den das Lesen der Protokolle schließt.',
    oversight_rollback: 'Teil davon, den Zurücksetzen schließt.',
    oversight_witness: 'Teil davon, den Zeugen schließen, wenn sie alles sehen.',
    oversight_blind: 'Anteil der Aufsicht, der fehlt, wo alles übersehen wird.',
  },
  reasons: {
    steps_per_tick: 'wie fein ein Takt gerechnet wird, ändert den Fehler und nichts an der Welt',
    score_scale: 'der Test zählt nach seiner Regel bis tausend',
    tick_hours:
      'ein Takt von sechs Stunden passt viermal in einen Tag; was feinere ändern, ist unten gemessen',
    day_hours: 'so viele hat ein Tag',
    bins: 'die Zählung ist für acht ausgeschrieben, das macht sie schnell',
    host_classes: 'jede Klasse hat eigene Zahlen; eine weitere brauchte sie alle',
    least_sleepers: 'ein Bruchteil, der sich ewig halbiert, wäre nie fort',
    ramp_close: 'ein Stand, der sich nur nähert, käme nie an',
    rollback_least:
      'die Zeit zwischen zwei Rückkehren wächst über alles Maß, wenn der Stand gegen nichts geht',
    divergence_floor: 'ohne Boden machte ein einziges verlorenes Verhalten den Abstand unendlich',
    forgotten_floor: 'ohne es wäre die Antwort auf eine vergessene Frage null durch null',
    harmfulness_span: 'die Skala der Studie geht von 1 bis 5',
    fit_square_least: 'ohne sie wäre eine Steigung von nichts null durch null',
    fit_error_width: 'in ihnen liegen neun Zehntel einer Normalverteilung',
    answer_middle: 'die Mitte dessen, was man geben kann',
  },
} as const;

/** What the fixed numbers of the model do, in German. */
export const texts: Translated<typeof original, typeof german> = german;
