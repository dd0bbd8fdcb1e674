import { inkFunctions } from '../../game/index.ts';
import type { CueKind } from '../../story/index.ts';

/** A name an author may write in ink, what it does, and a line that uses it. */
export interface NameEntry {
  /** As it is written: with what it takes, and what it gives back. */
  readonly form: string;
  readonly means: string;
  readonly example: string;
}

/** What ink may call. Each is declared once in rules.ink: `EXTERNAL advance(hours)`. */
export const functionNames: Readonly<Record<keyof typeof inkFunctions, NameEntry>> = {
  advance: {
    form: 'advance(hours)',
    means: 'Lets the world go on, 1 to 5000 hours at a time.',
    example: '~ advance(24)',
  },
  deploy: {
    form: 'deploy(measure, percent)',
    means: 'Orders a measure at a level from 0 to 100; it takes its time to get there.',
    example: '~ deploy("log_review", 60)',
  },
  withdraw: {
    form: 'withdraw(measure)',
    means: 'Ends a measure; what it did fades as slowly as it came.',
    example: '~ withdraw("partition")',
  },
  set: {
    form: 'set(parameter, value)',
    means: 'Sets a number of the world that stories may set.',
    example: '~ set("guard", 2)',
  },
  read: {
    form: 'read(indicator)',
    means: 'Gives an indicator now, as a whole number.',
    example: '{ read("services") < 50: The lights are out. }',
  },
  was: {
    form: 'was(indicator, hours)',
    means: 'Gives what an indicator was that many hours ago.',
    example: '{ read("copies") > was("copies", 24): There are more than yesterday. }',
  },
  likely: {
    form: 'likely(percent)',
    means:
      'Gives 1 in so many of a hundred cases and 0 in the others; one world always answers alike.',
    example: '{ likely(30): Somebody rings. }',
  },
  contribute: {
    form: 'contribute(points)',
    means: 'Plays a round at the mirror table and puts in 0 to 10.',
    example: '~ contribute(5)',
  },
  headline: {
    form: 'headline(id)',
    means: 'Sets a headline of story.json on the timeline.',
    example: '~ headline("first_evening")',
  },
  remembers: {
    form: 'remembers(label)',
    means:
      'Gives 1 where the reader has gone back into a finished road on which this choice was taken.',
    example: '{ remembers("morning.pull_the_plug"): You have pulled it before. }',
  },
  ended: {
    form: 'ended(ending)',
    means: 'Gives 1 where the road the reader has gone back from came to this ending.',
    example: '{ ended("dark_winter"): You know this January. }',
  },
};

/** Declares to ink every function it may call. */
export const declarations = Object.values(functionNames)
  .map(({ form }) => `EXTERNAL ${form.replace(/\).*/, ')')}`)
  .join('\n');

/** What a line beginning with # may tell the game. */
export const cueNames: Readonly<Record<CueKind, NameEntry>> = {
  chapter: {
    form: '# chapter: id',
    means: 'A chapter of story.json begins on this page.',
    example: '# chapter: morning_after',
  },
  role: {
    form: '# role: id',
    means: 'Who decides this page in a workshop.',
    example: '# role: authorities',
  },
  ending: {
    form: '# ending: id',
    means: 'The story ends here, with this ending of story.json.',
    example: '# ending: full_bowl',
  },
  scene: {
    form: '# scene: id',
    means: 'The picture above the page; story.json says what it shows.',
    example: '# scene: salon',
  },
  ask: {
    form: '# ask: id',
    means: 'A question to the whole room before the vote.',
    example: '# ask: attribution',
  },
  note: {
    form: '# note: text',
    means: 'For the facilitator alone.',
    example: '# note: Ask round before you open the vote.',
  },
  term: {
    form: '# term: id',
    means: 'A word of the glossary is explained on this page.',
    example: '# term: rollback',
  },
  presumes: {
    form: '# presumes: condition',
    means: 'What the page takes for granted; a walk tells where it is not so.',
    example: '# presumes: copies > 0, services < 40',
  },
  when: {
    form: '# when: text',
    means: 'Stands above the page in place of the day the hours have come to.',
    example: '# when: The fourth year',
  },
};
