import { turnOf, type Slide, type Workshop } from '../workshop/index.ts';

/** The index of the screenful a step turns to, of those there are now; null where it turns none. */
export function slideAfter(
  before: Workshop,
  after: Workshop,
  slides: readonly Slide[],
): number | null {
  const first = (...kinds: Slide['kind'][]) =>
    Math.max(
      0,
      slides.findIndex(({ kind }) => kinds.includes(kind)),
    );
  const injects = (one: Workshop) => turnOf(one)?.injects.length ?? 0;
  const { stage } = after.session.scene;
  if (after.run.turns.length !== before.run.turns.length) {
    // The room has met the story's name; taken back to its first page it wants the page.
    return after.run.turns.length < before.run.turns.length ? first('text') : 0;
  }
  if (after.session.isClosed && !before.session.isClosed) return first('ask', 'question');
  if (injects(after) > injects(before))
    return slides.findLastIndex(({ kind }) => kind === 'inject');
  return stage !== before.session.scene.stage && stage !== 'briefing' ? first('choices') : null;
}
