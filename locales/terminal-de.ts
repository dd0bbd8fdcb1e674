import type { terminalTexts as original } from './terminal-en.ts';
import type { Translated } from './translation.ts';

const german = {
  exit_codes: `
Rückgabewert: 0 alles in Ordnung; 1 etwas, wonach gefragt wurde, gilt nicht oder wurde nicht bestanden;
2 das Verlangte geht nicht, und die Fehlerausgabe sagt, warum; 3 ein Fehler im Programm selbst, in
einer Zeile gesagt; mit RUNAWAY_STACK=1 auch, wo im Programm; 130 mit Strg+C beendet.
`,
  option_unknown: '{option} ist hier nicht bekannt; es gibt {there}.',
  option_none: 'keine Option',
  option_bare: '{option} steht ohne Wert',
  option_needs: '{option} braucht einen Wert',
  option_whole:
    '{option} {value} geht nicht: Hier muss eine ganze Zahl von {low} bis {high} stehen',
  option_one_of: '{option} {value} geht nicht; möglich sind: {known}',
  surplus: '„{words}“ ist hier zu viel.',
  bug: 'Das ist ein Fehler im Programm: {said}\nRUNAWAY_STACK=1 vor dem Befehl sagt, wo.',
  refused: 'Nicht getan: {why} ({call}).',
  refused_path: '„{path}“: {why}.',
  ENOSPC: 'Die Festplatte ist voll',
  EDQUOT: 'Für dieses Konto ist kein Platz mehr',
  EACCES: 'Das ist nicht erlaubt',
  EPERM: 'Das ist nicht erlaubt',
  EROFS: 'Dort kann nichts geschrieben werden',
  ENOENT: 'Unter diesem Namen gibt es nichts',
  ENOTDIR: 'Ein Teil des Pfads ist kein Ordner',
  EISDIR: 'Das ist ein Ordner',
  EEXIST: 'Das gibt es schon',
  ENAMETOOLONG: 'Der Name ist zu lang',
  EMFILE: 'Es sind zu viele Dateien offen',
  EIO: 'Das Gerät antwortet nicht, wie es sollte',
  EADDRINUSE: 'Der Port ist belegt',
  no_port: 'Von Port {first} bis {last} ist keiner frei.',
  start_help: `npm start -- [--port P] [--stories ORDNER] [--lang de|en] [--no-build]
    baut die App, liefert sie aus und sagt, wo; --no-build nimmt, was zuletzt gebaut wurde.
    --stories stellt auch ins Regal, was in einem anderen Ordner liegt: Geschichten, oder eine.
    Ist der Port vergeben, wird der nächste freie von fünfzig genommen; ohne --port gilt PORT, sonst 4173.
    --lang sagt, in welcher Sprache dieses Fenster spricht; ohne in der des Systems
`,
  start_there: 'Runaway ist unter {address}  (Strg+C beendet es)',
  start_no_build: 'Noch ist nichts gebaut: Ruf einmal „npm start“ auf.',
  start_port: 'PORT {said} muss eine ganze Zahl von 1 bis 65535 sein',
  workshop_help: `npm run workshop -- [--port P] [--data ORDNER] [--redis URL] [--address URL] [--hours H]
                    [--lang en|de] [--no-build]
    stellt die App und Räume für Handys unter einem Port bereit und sagt, wo

    --port P        der erste Port, der versucht wird, sonst 4600; genommen wird der nächste freie
    --data ORDNER   wo die Räume liegen, sonst „workshop-data“; für einen Server auf einmal
    --redis URL     die Räume stattdessen in einem Redis, zum Beispiel redis://127.0.0.1:6379; jeder
                    Server, der damit gestartet wird, bedient dieselben Räume, und sie gehen weiter,
                    wenn einer davon stirbt
    --address URL   was die Handys öffnen sollen, wo der Server es nicht wissen kann: hinter einem
                    Proxy oder einem Namen, zum Beispiel https://workshop.example.org
    --hours H       nach so vielen Stunden, in denen nichts geschieht, wird ein Raum gelöscht, sonst 24
    --lang en|de    die Sprache dieses Textes und aller Meldungen hier, sonst die des Systems
    --no-build      den Stand bereitstellen, der schon gebaut ist

Die Räume bleiben im ORDNER, auch wenn der Server beendet wird, abstürzt oder der Strom ausfällt: Was
einem Handy als gezählt gemeldet wurde, liegt auf der Festplatte. Namen und Adressen stehen nicht
darin. Ein Raum wird gelöscht, wenn Sie ihn in Ihrem Fenster beenden, wenn seine Zeit um ist oder
wenn Sie den ORDNER löschen. In einem Redis überleben Räume jeden Server, der sie bedient; den
Redis selbst oder einen Stromausfall überleben sie nur, wo sein „appendonly“ auf „yes“ steht. Ist ein
Redis fort, wird nichts versprochen, und alle erfahren es; was dieser Server weiß, wird zurückgeschrieben,
sobald er wieder da ist.

Die Handys müssen im selben Netz sein, und die Firewall muss sie am Port einlassen. Kein anderer
Rechner wird gefragt. Wo ein Proxy kein WebSocket zulässt, laufen die Räume über Long Polling; vor
mehreren Servern muss er ein Handy dann immer zum selben schicken.

Ein Server hat höchstens {rooms} Räume auf einmal und begrenzt die Nachrichten eines Geräts sowie die
falschen Codes und neuen Plätze einer Adresse; von mehreren Servern zählt jeder für sich.
`,
  workshop_building: 'Wird gebaut …',
  workshop_no_build: 'Es ist noch nichts gebaut: Lassen Sie --no-build weg.',
  workshop_here: `Für alle in diesem Netz:     {address}
Auf diesem Rechner:          {here}
Die Räume liegen in {place}.

Öffnen Sie die zweite Adresse, wählen Sie „Mit dem Beamer zeigen“, dann „Handys hereinlassen“. Strg+C
beendet den Server; die Räume gehen weiter, wenn er wieder gestartet wird.`,
  workshop_port_taken: 'Port {port} wurde gerade belegt; versuchen Sie es noch einmal.',
  workshop_disk_refuses: 'Die Festplatte streikt, mehr kann nicht versprochen werden: {why}',
  workshop_redis_refuses: 'Der Redis streikt, mehr kann nicht versprochen werden: {why}',
  workshop_not_kept:
    'In „{folder}“ können keine Räume liegen: {why} Benutzt ihn ein anderer Server? Nennen Sie mit --data einen anderen Ordner.',
  workshop_redis_address: '--redis muss eine Adresse sein wie redis://127.0.0.1:6379',
  workshop_no_redis: 'Unter {host} antwortet kein Redis: {why} Läuft er dort?',
  workshop_address: '--address {text} muss eine Adresse mit http:// oder https:// sein',
} as const;

/** What a command says in a terminal, in German. */
export const terminalTexts: Translated<typeof original, typeof german> = german;
