import { codeTexts, cueTexts, functionTexts } from '../../../locales/authoring-de.ts';
import { texts as german } from '../../../locales/de/world.ts';
import { texts as english } from '../../../locales/en/world.ts';
import { codes, cueNames, functionNames, type NameEntry } from '../../authoring/index.ts';
import type { Language } from '../../game/index.ts';
import { channels, indicators, measures, parameters } from '../../sim/index.ts';

/** The kinds of names a story may write. */
export const nameKinds = [
  'functions',
  'cues',
  'measures',
  'effects',
  'indicators',
  'parameters',
] as const;

export type NameKind = (typeof nameKinds)[number];

/** A code as a reader of this language is told of it. */
export interface CodeText {
  readonly severity: 'error' | 'warning';
  readonly means: string;
  readonly help: string;
}

/** Every code a check may report. */
export function codesIn(language: Language): Readonly<Record<string, CodeText>> {
  if (language === 'en') return codes;
  const told = Object.entries(codes).map(([code, { severity }]) => {
    const [means, help] = codeTexts[code as keyof typeof codes];
    return [code, { severity, means, help }] as const;
  });
  return Object.fromEntries(told);
}

/** Every name a story may write, with what it means and takes, from where the code declares it. */
export function namesIn(language: Language): Readonly<Record<NameKind, readonly NameEntry[]>> {
  const words = language === 'de' ? german : english;
  const said = (of: Readonly<Record<string, { name: string; meaning: string }>>, id: string) =>
    of[id] === undefined ? '' : `${of[id].name}: ${of[id].meaning}`;
  const told = (
    entries: Readonly<Record<string, NameEntry>>,
    own: Readonly<Record<string, string>>,
  ) =>
    Object.entries(entries).map(([name, entry]) =>
      language === 'de' ? { ...entry, means: own[name] ?? entry.means } : entry,
    );
  const { hours, to, unless, percent } = phrases[language];
  return {
    functions: told(functionNames, functionTexts),
    cues: told(cueNames, cueTexts),
    measures: measures.map(({ id, group, ramp, cost, trust, threat, effects }) => ({
      form: `${id} (${group})`,
      means: said(words.measures, id),
      example:
        `~ deploy("${id}", 60)    ` +
        [
          `${ramp} ${hours} ${percent}`,
          `cost ${cost}`,
          `trust ${trust}`,
          `threat ${threat}`,
          ...Object.entries(effects).map(([channel, size]) => `${channel} ${size}`),
        ].join(', '),
    })),
    effects: channels.map((channel) => ({
      form: channel,
      means: measures
        .filter(({ effects }) => effects[channel] !== undefined)
        .map(({ id }) => id)
        .join(', '),
      example: `"effects": { "${channel}": 0.2 }`,
    })),
    indicators: indicators.map(({ id, unit, range }) => ({
      form: `${id} (${unit}, ${range.join(` ${to} `)})`,
      means: said(words.indicators, id),
      example: `{ read("${id}") }`,
    })),
    parameters: parameters
      .filter(({ settable }) => settable)
      .map(({ id, unit, default: value, range, source }) => ({
        form: `${id} (${unit}, ${range.join(` ${to} `)})`,
        means: `${value} ${unless}${language === 'en' ? `; ${source}` : ''}.`,
        example: `~ set("${id}", ${Math.round(range[1])})`,
      })),
  };
}

/** The names as a page of the handbook. */
export function namePage(language: Language): string {
  const { names, intro, kinds } = phrases[language];
  const sections = Object.entries(namesIn(language)).map(([kind, entries]) => {
    const lines = entries.map(
      ({ form, means, example }) => `- \`${form}\`  \n  ${means}  \n  \`${example}\``,
    );
    return `## ${kinds[kind as NameKind]}\n\n${lines.join('\n')}`;
  });
  return [`# ${names}`, intro, ...sections].join('\n\n');
}

/** The codes as a page of the handbook. */
export function codePage(language: Language): string {
  const { codes: title, codesIntro, error, warning } = phrases[language];
  const lines = Object.entries(codesIn(language)).map(
    ([code, { severity, means, help }]) =>
      `- **${code}** (${severity === 'error' ? error : warning}) ${escaped(means)}  \n  ${escaped(help)}`,
  );
  return [`# ${title}`, codesIntro, lines.join('\n')].join('\n\n');
}

/** Signs that mean something in Markdown, as themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}

const phrases = {
  en: {
    names: 'Names a story may write',
    intro:
      'Made from the code that reads them. The same list in the terminal: `npm run story -- names`.',
    codes: 'What the checks say',
    codesIntro:
      'A code keeps its meaning for ever. The same list in the terminal: `npm run story -- codes`.',
    error: 'error',
    warning: 'note',
    hours: 'h to',
    percent: '63 %',
    to: 'to',
    unless: 'unless it is set',
    kinds: {
      functions: 'Functions',
      cues: 'Cues',
      measures: 'Measures of the world',
      effects: 'What a measure can act on, and which do',
      indicators: 'Indicators',
      parameters: 'Parameters a story may set',
    },
  },
  de: {
    names: 'Namen, die eine Geschichte schreiben darf',
    intro:
      'Aus dem Code gemacht, der sie liest. Dieselbe Liste im Terminal: `npm run story -- names --lang de`.',
    codes: 'Was die Prüfungen sagen',
    codesIntro:
      'Ein Code behält seine Bedeutung für immer. Dieselbe Liste im Terminal: `npm run story -- codes --lang de`.',
    error: 'Fehler',
    warning: 'Hinweis',
    hours: 'h bis',
    percent: '63 %',
    to: 'bis',
    unless: ', solange niemand ihn setzt',
    kinds: {
      functions: 'Funktionen',
      cues: 'Hinweise an das Spiel',
      measures: 'Maßnahmen der Welt',
      effects: 'Worauf eine Maßnahme wirken kann, und welche es tut',
      indicators: 'Indikatoren',
      parameters: 'Parameter, die eine Geschichte setzen darf',
    },
  },
} as const;
