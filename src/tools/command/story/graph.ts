import { graphText } from '../../../authoring/index.ts';
import { loadBuilt } from '../load-story.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { sentence } from '../print.ts';
import { languageOption } from './option.ts';

/** `story graph`: the story's knots and choices as a Mermaid flowchart. */
export function runGraph(asked: Asked): number {
  const id = asked.one('a story');
  const { manifest, compiled } = loadBuilt(id);
  const language = languageOption(asked) ?? manifest?.languages[0];
  const outline = language === undefined ? null : compiled[language]?.outline;
  if (!outline) throw new UsageError(`“${id}” does not compile: see “story check ${id}”.`);
  sentence(graphText(outline));
  return 0;
}
