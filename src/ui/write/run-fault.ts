import {
  lineOfLabel,
  lineOfText,
  pathOfProblem,
  placeAt,
  runSentence,
} from '../../authoring/index.ts';
import type { Language, RunProblem, Turn } from '../../game/index.ts';
import type { told } from './fault-list.ts';

/** What broke while a story ran, by its parts where they are known. */
export function faultOf(message: string): Parameters<typeof told>[0] {
  const said = runSentence(message);
  return said === null ? { message } : { message, said };
}

/**
 * Where in a story's files a run broke: the line ink stood at, the last text told where the text ran out,
 * or the choice behind which it happened.
 */
export function placeOfProblem(
  files: ReadonlyMap<string, string>,
  language: Language,
  {
    kind,
    message,
    at,
    label,
  }: Pick<RunProblem, 'kind' | 'message' | 'at'> & { readonly label: string | null },
  page: Turn['page'] | null,
): { readonly file: string; readonly line: number } | null {
  const path = pathOfProblem(message, at);
  const stood = path === null ? null : placeAt(files, `${language}/main.ink`, path);
  if (stood !== null) return stood;
  const last = kind === 'out-of-content' ? page?.passages.at(-1)?.text : undefined;
  const text = last === undefined ? null : lineOfText(files, language, last);
  return text ?? (label === null ? null : lineOfLabel(files, language, label));
}
