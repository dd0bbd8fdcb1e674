import { replay, type Language, type Run } from '../../../game/index.ts';
import { hashWorld, indicators } from '../../../sim/index.ts';
import { loadPackOf, loadSave } from '../load-story.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { printJson, sentence } from '../print.ts';
import { languageOf, languageOption } from './option.ts';

/** What a replay gives: the shape of `story replay --json`. */
export interface ReplayReport {
  readonly story: string;
  readonly seed: number;
  readonly language: Language;
  readonly decisions: readonly string[];
  readonly ending: string | null;
  readonly worldHash: string | null;
  readonly indicators: Readonly<Record<string, number>>;
  /** Paragraphs in order, and each choice taken as `> words of the choice`. */
  readonly transcript: readonly string[];
  readonly problem: Run['problem'];
}

/** `story replay`: a saved playthrough as a transcript, with the world it leads to. */
export function runReplay(asked: Asked): number {
  const file = asked.one('a save file');
  const save = loadSave(file);
  const pack = loadPackOf(save.story, file);
  const language = languageOf(pack, languageOption(asked) ?? save.language);
  const report = replayReport(replay(pack, { ...save, language }));
  if (asked.flag('json')) printJson(report);
  else {
    for (const line of report.transcript) sentence(`${line}\n`);
    sentence(`ending ${report.ending ?? '–'} · seed ${report.seed} · ${report.worldHash ?? '–'}`);
    const shown = Object.entries(report.indicators).map(([id, value]) => `${id} ${value}`);
    sentence(shown.join(' · '));
  }
  if (report.problem === null) return 0;
  const { kind, message, after } = report.problem;
  throw new UsageError(`It breaks after ${after} decisions: ${kind}. ${message}`);
}

/** Reads what a run shows and where it ends. */
export function replayReport(run: Run): ReplayReport {
  const last = run.turns.at(-1);
  const values = last?.readings.at(-1)?.values ?? [];
  const { story, seed, language, decisions } = run.playthrough;
  return {
    story,
    seed,
    language,
    decisions,
    ending: last?.ending ?? null,
    worldHash: last === undefined ? null : hashWorld(last.world),
    indicators: Object.fromEntries(indicators.map(({ id }, index) => [id, values[index] ?? 0])),
    transcript: run.turns.flatMap(({ taken, page }) => [
      ...(taken === null ? [] : [`> ${taken.text}`]),
      ...page.passages.map(({ text }) => text),
    ]),
    problem: run.problem,
  };
}
