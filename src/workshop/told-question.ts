import type { Kit, KitLine } from '../game/index.ts';
import { beginningOf } from './beginning.ts';
import type { Workshop } from './workshop.ts';

/**
 * The questions of the debrief that a room can answer: one that begins in bold with a chapter’s title
 * is asked only where that chapter was told in the workshop. Undefined where there is no kit.
 */
export function toldQuestions(
  kit: Pick<Kit, 'questions'> | null,
  workshop: Workshop,
): readonly KitLine[] | undefined {
  const { turns, pack } = workshop.run;
  const told = new Set(
    turns.slice(beginningOf(workshop).decisions).map(({ chapter }) => chapter ?? ''),
  );
  return kit?.questions.filter(([first]) => {
    if (first?.look !== 'strong') return true;
    const chapter = pack.manifest.chapters.find(({ title }) =>
      Object.values(title).includes(first.text),
    );
    return chapter === undefined || told.has(chapter.id);
  });
}
