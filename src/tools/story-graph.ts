import { graphText } from '../authoring/index.ts';
import { loadBuilt } from './load-story.ts';
import { sentence, UsageError } from './sim-option.ts';
import { languageOption, oneArgument } from './story-option.ts';

/** `story graph`: the story's knots and choices as a Mermaid flowchart. */
export function runGraph(args: readonly string[]): number {
  const id = oneArgument(args, 'a story');
  const { manifest, compiled } = loadBuilt(id);
  const language = languageOption(args) ?? manifest?.languages[0];
  const outline = language === undefined ? null : compiled[language]?.outline;
  if (!outline) throw new UsageError(`“${id}” does not compile: see “story check ${id}”.`);
  sentence(graphText(outline));
  return 0;
}
