import type { Language, Run } from '../../game/index.ts';
import { consequenceAt } from '../indicator/consequence.ts';
import { consequenceSentence } from '../words/consequence-words.ts';
import { emphasisOf } from '../words/passage-text.ts';
import { say, spoken } from '../words/speech.ts';
import type { Utterance } from './voice.ts';

/**
 * What is said of the last page of a run, in order: the chapter where one begins, what was chosen and
 * what came of it, the text sentence by sentence, then how many choices there are and each of them.
 * The story speaks in its own language, everything around it in that of the interface.
 */
export function utterancesOf(run: Run): readonly Utterance[] {
  const turn = run.turns.at(-1);
  if (turn === undefined) return [];
  const { manifest } = run.pack;
  const { language } = run.playthrough;
  const told = (text: string | undefined, passage: number | null = null): Utterance[] =>
    sentencesOf(text ?? '', language).map((sentence) => ({ text: sentence, language, passage }));
  const around = (text: string): Utterance[] => [{ text, language: spoken(), passage: null }];

  const isNewChapter = turn.chapter !== (run.turns.at(-2)?.chapter ?? null);
  const chapter = manifest.chapters.find(({ id }) => id === turn.chapter);
  const heading = isNewChapter ? told(chapter?.title[language]) : [];
  const { choices, passages } = turn.page;
  return [
    ...heading,
    ...(turn.taken === null
      ? []
      : [...around(say('sheet:aloud.taken')), ...told(turn.taken.text), ...ledTo(run, around)]),
    ...passages.flatMap(({ text }, index) => told(plain(text), index)),
    ...(turn.ending === null
      ? [
          ...around(say('sheet:aloud.choice', { count: choices.length })),
          ...choices.flatMap(({ text }, index) => [
            ...around(say('sheet:aloud.option', { number: index + 1 })),
            ...told(plain(text)),
          ]),
        ]
      : [...around(say('reader:ending')), ...told(manifest.endings[turn.ending]?.[language])]),
  ];
}

function ledTo(run: Run, around: (text: string) => Utterance[]): readonly Utterance[] {
  if (run.pack.manifest.indicators.length === 0) return [];
  const consequence = consequenceAt(run, run.turns.length - 1);
  return consequence === null ? [] : around(consequenceSentence(consequence));
}

function plain(text: string): string {
  return emphasisOf(text)
    .map((segment) => segment.text)
    .join('');
}

/** Parts a text: browsers break off what is long, and what is paused goes on at a sentence. */
function sentencesOf(text: string, language: Language): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
