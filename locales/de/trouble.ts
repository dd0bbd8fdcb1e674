import type { texts as original } from '../en/trouble.ts';
import type { Translated } from '../translation.ts';

const german = {
  storage: {
    refused:
      'Dieser Browser hebt hier nichts auf (vielleicht ein privates Fenster). Du kannst weiterlesen; um die Partie zu behalten, sichere sie als Datei.',
    full: 'Zum Sichern ist kein Platz mehr. Du kannst weiterlesen; um die Partie zu behalten, sichere sie als Datei.',
    file: 'Als Datei sichern',
  },
  held: 'Eine neue Version liegt bereit, aber hier ist etwas noch nicht gesichert und ginge beim Wechsel verloren.',
  conflict: {
    told: 'Diese Partie ging in einem anderen Tab weiter: Dort stehen {count} Entscheidungen. Nichts wird überschrieben, bis du sagst, was bleiben soll.',
    theirs: 'Den anderen Stand hier zeigen',
    both: 'Beide behalten',
    mine: 'Nur meinen behalten',
  },
  gone: 'Diese Partie wurde gelöscht.',
  deleted: {
    told: 'Diese Partie wurde in einem anderen Tab gelöscht. Was du hier entscheidest, wird beiseitegelegt, bis du es sagst.',
    keep: 'Behalten',
  },
  recovered_one:
    'Dieser Browser hatte eine deiner Partien verloren. Sie ist wieder da, aus der Sicherung, die Runaway daneben aufhebt.',
  recovered_other:
    'Dieser Browser hatte {count} deiner Partien verloren. Sie sind wieder da, aus den Sicherungen, die Runaway daneben aufhebt.',
  damaged: {
    told: 'Was hier liegt, ist nicht lesbar. Es bleibt, wie es ist; nimm es zuerst als Datei mit.',
    file: 'Was da ist, als Datei',
  },
  world_changed:
    'Das Modell der Welt hat sich geändert, seit du das gespielt hast. Deine Entscheidungen gelten; die Zahlen, und was die Geschichte aus ihnen liest, werden neu gerechnet und können andere sein.',
  changed: {
    told_one:
      'Die Geschichte hat sich geändert, seit du gespielt hast. Deine erste Entscheidung gilt noch; die nächste, Nummer {next}, gibt es so nicht mehr.',
    told_other:
      'Die Geschichte hat sich geändert, seit du gespielt hast. Deine ersten {count} Entscheidungen gelten noch; Nummer {next} gibt es so nicht mehr.',
    note: 'Das hier ist die Seite, an der sich die Wege trennen. Gehst du von hier aus weiter, bleibt die alte Partie im Regal.',
    both: 'Weiter, die alte behalten',
    replace: 'Weiter an ihrer Stelle',
    file: 'Die alte als Datei',
  },
  runs_out: 'Der Text geht hier aus: Es folgt keine Wahl und kein Ende.',
  story: 'Die Geschichte weiß hier nicht weiter. Dein Weg bis hier ist sicher.',
  not_kept:
    'Unter dieser Adresse ist hier nichts aufgehoben: Es ist gelöscht, oder es wurde in einem anderen Browser gelesen. Unten beginnt die Geschichte von vorn.',
  no_story:
    'Die Geschichte „{story}“ ist nicht hier. Ist es deine eigene, öffne ihre Datei noch einmal.',
} as const;

/** What is said when something goes wrong, in German. */
export const texts: Translated<typeof original, typeof german> = german;
