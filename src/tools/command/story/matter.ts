import { availableParallelism } from 'node:os';
import { matterReport, type DecisionSample } from '../../../authoring/index.ts';
import type { Pack } from '../../../game/index.ts';
import { loadPack, loadSave } from '../load-story.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { oneByOne, stoppedCode, untilStopped } from '../interrupt.ts';
import { matterPart, type MatterTask } from './matter-part.ts';
import { matterTable } from './matter-table.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { languageOf, languageOption } from './option.ts';
import { inThreads } from '../thread.ts';

/** With fewer roads a second thread has hardly started when all is done. */
const fewRoads = 3;

/** `story matter`: what every choice changes in the text, in the world and in the ending. */
export async function runMatter(asked: Asked): Promise<number> {
  const story = asked.one('a story');
  const pack = loadPack(story);
  const file = asked.text('road');
  const road = file === null ? null : loadSave(file);
  if (road !== null && road.story !== pack.manifest.id) {
    throw new UsageError(`“${file}” is a road through “${road.story}”, not “${pack.manifest.id}”.`);
  }
  const language = languageOf(pack, languageOption(asked));
  const runs = asked.whole('runs', road === null ? 24 : 8, 1, 100_000);
  const seed = asked.whole('seed', 1, 1, 2147483647);
  const isJson = asked.flag('json');
  const roads: (readonly DecisionSample[])[] = [];
  const progress = progressOf(runs, road === null ? 'roads' : 'worlds');
  const isStopped = await untilStopped((stop) =>
    playRoads(pack, story, { road, language, seed }, runs, stop, (index, samples) => {
      roads[index] = samples;
      progress.told(1);
    }),
  );
  progress.end();
  const known = Object.values(roads);
  const report = matterReport(
    { story: pack.manifest.id, seed, chapters: pack.manifest.chapters.map(({ id }) => id) },
    known,
  );
  if (isStopped) {
    process.stderr.write(
      `Stopped after ${known.length} of ${runs}; this is what is known so far.\n`,
    );
  }
  if (isJson) printJson(report);
  else matterTable(report, road === null).forEach(sentence);
  return isStopped ? stoppedCode : 0;
}

async function playRoads(
  pack: Pack,
  story: string,
  task: MatterTask,
  runs: number,
  stop: AbortSignal,
  told: (index: number, samples: readonly DecisionSample[]) => void,
): Promise<void> {
  if (runs < fewRoads) {
    const indexes = Array.from({ length: runs }, (_, index) => index);
    await oneByOne(indexes, stop, (index) => told(index, matterPart(pack, task, index)));
    return;
  }
  const threads = Math.min(runs, availableParallelism());
  const parts = Array.from({ length: threads }, (_, first) => ({
    ...{ story, task, first, step: threads, runs },
  }));
  const hear = (message: unknown) => {
    // The worker posts exactly these fields.
    const { index, samples } = message as { index: number; samples: readonly DecisionSample[] };
    told(index, samples);
  };
  await inThreads('./story/matter-worker.ts', parts, hear, stop);
}
