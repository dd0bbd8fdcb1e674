import type { AuthoringProblem, Place } from '../game/index.ts';
import { spoken, type Said } from './said.ts';

/** What a code means and what to do about it. */
export interface CodeEntry {
  readonly severity: AuthoringProblem['severity'];
  readonly means: string;
  readonly help: string;
}

function error(means: string, help: string): CodeEntry {
  return { severity: 'error', means, help };
}

function warning(means: string, help: string): CodeEntry {
  return { severity: 'warning', means, help };
}

/** Every code a check may report. A code keeps its meaning for ever; new ones are added. */
export const codes = {
  RW001: error(
    'The ink does not compile.',
    'Mend the line; the sentence beside it says what is missing.',
  ),
  RW002: error('A file is missing.', 'Write the file, or take its INCLUDE away.'),
  RW003: error('story.json or glossary.json cannot be used.', 'Mend the place it names.'),
  RW004: warning('The ink compiler warns.', 'Read its sentence; mostly a divert is missing.'),
  RW005: warning('A text of a JSON file is missing in a language.', 'Add it beside the other one.'),
  RW006: error(
    'A file is not written in UTF-8.',
    'Save it again as UTF-8; editors offer that beside “Save as”.',
  ),
  RW010: error(
    'A choice has no label.',
    'Put a name in round brackets right after the star: * (open_log) [Open the log].',
  ),
  RW011: error(
    'The label stands after the condition, where ink prints it as text.',
    'Put the label first: * (label) {condition} [text].',
  ),
  RW020: error('A knot exists in one language only.', 'Write it in the other language.'),
  RW021: error(
    'The two languages differ in more than words.',
    'Give both the same labels, conditions, diverts, calls and cues in the same order.',
  ),
  RW022: warning(
    'A condition on words stands in one language only.',
    'Write the same condition in the other language, or say it in the plain text of both.',
  ),
  RW023: warning(
    'A file has over a quarter more words in one language.',
    'See whether something is missing in the shorter one.',
  ),
  RW024: error(
    'A variable is declared in one language only.',
    'Declare it in rules.ink, which both languages include.',
  ),
  RW025: warning(
    'A folder holds a language that story.json does not name.',
    'Add the language to “languages”, or take the folder away.',
  ),
  RW030: error(
    'Ink calls a function the game does not have.',
    'Use one of the functions the handbook lists.',
  ),
  RW031: error('There is no such measure.', 'Use a measure of the world or one of story.json.'),
  RW032: error('There is no such parameter, or stories may not set it.', 'See the list.'),
  RW033: error('There is no such indicator.', 'Use an indicator of the world.'),
  RW034: error('story.json has no such headline.', 'Add it to “headlines” or mend the name.'),
  RW035: error('story.json has no such ending.', 'Add it to “endings” or mend the name.'),
  RW036: error('story.json has no such chapter.', 'Add it to “chapters” or mend the name.'),
  RW037: error('story.json has no such role.', 'Add it to “roles” or mend the name.'),
  RW038: error('The glossary has no such term.', 'Add it to glossary.json or mend the name.'),
  RW039: error('story.json has no such scene.', 'Add it to “scenes” or mend the name.'),
  RW040: warning('The game does not understand this cue.', 'Use one of the known cues.'),
  RW041: error('A value is outside its range.', 'Use a value inside the range.'),
  RW042: error(
    'A number has decimals; what the world takes and gives is whole.',
    'Use whole numbers: percent, hours.',
  ),
  RW043: warning('A division may lose what is behind the point.', 'Compare products instead.'),
  RW044: error('story.json names a knot or label that does not exist.', 'Mend the name.'),
  RW045: warning(
    'A note that allows a warning does nothing.',
    'Write // rw-allow CODE and a reason, on the line of the warning or the one before it.',
  ),
  RW046: error(
    'Ink takes the rest of the line for a comment.',
    'Write the two strokes as \\/\\/: https:\\/\\/example.org.',
  ),
  RW047: warning(
    'Glue on a line of its own joins the paragraphs before and after it.',
    'Put the cue on a line without <>, or at the end of a line of text.',
  ),
  RW048: warning(
    'Two spaces at the end of a line do not break it.',
    'Take them away; every line of ink is a paragraph of its own.',
  ),
  RW050: error(
    'A page is too long: over 220 words, or over 400 where a story ends.',
    'Cut, or put a decision in between.',
  ),
  RW051: error('A choice has over nine words.', 'Say it shorter.'),
  RW053: error(
    'A call that changes the world stands in a condition or inside text.',
    'Give it a line of its own before: ~ deploy("log_review", 50).',
  ),
  RW060: warning(
    'The text may run out here, and the story then stops.',
    'End with a divert, a choice or -> END.',
  ),
  RW061: warning('Nothing leads to this knot.', 'Divert to it or take it away.'),
  RW062: error('The story ends without telling which ending it is.', 'Add # ending: id.'),
  RW063: warning('An ending of story.json is told nowhere.', 'Tell it or take it away.'),
  RW064: warning('A headline of story.json is used nowhere.', 'Use it or take it away.'),
  RW065: error('The text runs in a circle without a choice.', 'Lead one way out of it.'),
  RW066: warning('A term of the glossary is linked nowhere.', 'Add # term: id at its first use.'),
  RW067: warning(
    'The text returns from a tunnel that was never entered.',
    'Lead here with -> name ->, or end with a divert instead of ->->.',
  ),
  RW068: error(
    'An ending is named on a page that goes on with choices.',
    'Put # ending: on the last page, which ends with -> END.',
  ),
  RW069: error('A page names two endings.', 'Keep the one that is told.'),
  RW070: warning(
    'A text for facilitators is missing or empty.',
    'Write it: a story with plans needs briefing, notes, debrief and roles in every language.',
  ),
  RW071: warning(
    'A role of story.json has no card.',
    'Add a heading ## with the role’s title and a few lines to the kit’s roles.md.',
  ),
  RW072: warning(
    'A heading of a kit names nothing in story.json.',
    'Call it as story.json calls the role or the chapter.',
  ),
  RW073: warning(
    'A text for facilitators uses more than headings, paragraphs, lists and emphasis.',
    'Say it without; links, pictures, tables and HTML are not shown.',
  ),
  RW074: warning('Something is declared and used nowhere.', 'Use it or take it away.'),
  RW075: warning(
    'The text may run in a circle without a choice.',
    'See that the condition cannot hold for ever.',
  ),
  RW076: warning(
    'From here the story can never end.',
    'Let one choice lead out, to a page with -> END.',
  ),
  RW077: error(
    'A function or a tunnel calls itself and never comes back.',
    'Give it a way that ends before it calls itself: a condition, with ~ return in a function or ->-> in a tunnel.',
  ),
  RW080: error(
    'Ink asks whether a choice is remembered that does not exist.',
    'Name it as knot.label, or knot.stitch.label.',
  ),
  RW081: error(
    'What a page presumes cannot be read.',
    'Write indicators against whole numbers, joined by commas: # presumes: copies >= 1, services < 40.',
  ),
  RW082: error(
    'Ink calls a function from outside that nobody answers for.',
    'Write a function of the same name in ink: === function name(x) === and below it ~ return.',
  ),
  RW083: warning(
    'A choice is never offered: its condition never holds.',
    'Change the variable it asks for somewhere, or mend the condition.',
  ),
  RW084: warning(
    'The story begins with nothing.',
    'Write above the first knot where it begins: -> and the name of a knot.',
  ),
} as const satisfies Record<string, CodeEntry>;

/** A stable name of a kind of problem. */
export type Code = keyof typeof codes;

/** A problem with the severity its code has. */
export function problemAt(
  code: Code,
  { file, line }: Place,
  message: string | Said,
): AuthoringProblem {
  const { severity } = codes[code];
  if (typeof message === 'string') return { code, severity, file, line, message };
  return { code, severity, file, line, message: spoken(message), said: message };
}
