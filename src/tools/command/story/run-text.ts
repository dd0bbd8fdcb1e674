import { runSentences } from '../../../../locales/run-en.ts';
import { bareSentence, runSentence, spoken } from '../../../authoring/index.ts';

/** What broke while a story ran, in plain words where there are some, and without ink’s own paths. */
export function runText(message: string): string {
  const said = runSentence(message);
  if (said === null) return bareSentence(message);
  return spoken(said, (form) =>
    Object.hasOwn(runSentences, form) ? runSentences[form] : undefined,
  );
}
