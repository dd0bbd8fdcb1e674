import { availableParallelism } from 'node:os';
import { matterReport, type DecisionSample } from '../../authoring/index.ts';
import type { Pack } from '../../game/index.ts';
import { loadPack, loadSave } from './load-story.ts';
import { UsageError, type Asked } from './command-line.ts';
import { matterPart, type MatterTask } from './matter-part.ts';
import { matterTable } from './matter-table.ts';
import { printJson, progressOf, sentence } from './print.ts';
import { languageOf, languageOption } from './story-option.ts';
import { inThreads } from './thread.ts';

/** With fewer roads a second thread has hardly started when all is done. */
const fewRoads = 3;

/** `story matter`: what every choice changes in the text, in the world and in the ending. */
export async function runMatter(asked: Asked): Promise<number> {
  const pack = loadPack(asked.one('a story'));
  const file = asked.text('road');
  const road = file === null ? null : loadSave(file);
  if (road !== null && road.story !== pack.manifest.id) {
    throw new UsageError(`“${file}” is a road through “${road.story}”, not “${pack.manifest.id}”.`);
  }
  const language = languageOf(pack, languageOption(asked));
  const runs = asked.whole('runs', road === null ? 24 : 8, 1, 100_000);
  const seed = asked.whole('seed', 1, 1, 2147483647);
  const isJson = asked.flag('json');
  const roads = await roadsOf(pack, { road, language, seed }, runs);
  if (process.stderr.isTTY) process.stderr.write('\r');
  const report = matterReport(
    { story: pack.manifest.id, seed, chapters: pack.manifest.chapters.map(({ id }) => id) },
    roads,
  );
  if (isJson) printJson(report);
  else matterTable(report, road === null).forEach(sentence);
  return 0;
}

async function roadsOf(
  pack: Pack,
  task: MatterTask,
  runs: number,
): Promise<readonly (readonly DecisionSample[])[]> {
  const progress = progressOf(runs, process.stderr.isTTY);
  const roads: (readonly DecisionSample[])[] = [];
  if (runs < fewRoads) {
    for (let index = 0; index < runs; index += 1) {
      roads.push(matterPart(pack, task, index));
      progress(1);
    }
    return roads;
  }
  const threads = Math.min(runs, availableParallelism());
  const parts = Array.from({ length: threads }, (_, first) => ({
    ...{ story: pack.manifest.id, task, first, step: threads, runs },
  }));
  await inThreads('./matter-worker.ts', parts, (message) => {
    // The worker posts exactly these fields.
    const { index, samples } = message as { index: number; samples: readonly DecisionSample[] };
    roads[index] = samples;
    progress(1);
  });
  return roads;
}
