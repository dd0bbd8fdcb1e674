import {
  families,
  labels,
  paradigms,
  paradigmSettings,
  personas,
  seatOf,
  settingRanges,
  trilemmaSettings,
} from '../sim/index.ts';
import type { TrilemmaSettings } from '../sim/index.ts';
import type { Chair } from './mirror-hand.ts';

/** What the trilemma table shows, as an address can carry it. */
export interface TrilemmaPlace {
  readonly settings: TrilemmaSettings;
  /** 1..2147483647. */
  readonly seed: number;
  /** Rounds played, 0..1000. */
  readonly rounds: number;
}

/** What the mirror table shows, as an address can carry it. */
export interface MirrorPlace {
  /** Two or four. */
  readonly chairs: readonly Chair[];
  readonly seed: number;
  /** What the person has given so far, 0..10 each. */
  readonly given: readonly number[];
}

const knobs = Object.keys(settingRanges) as (keyof typeof settingRanges)[];

/** The part of an address after `?`: only what differs from the paradigm's own settings. */
export function trilemmaAddress(place: TrilemmaPlace): string {
  const { settings, seed, rounds } = place;
  const own = paradigmSettings[settings.paradigm];
  const parts = [`paradigm=${settings.paradigm}`];
  for (const knob of knobs) {
    if (settings[knob] !== own[knob]) parts.push(`${knob}=${settings[knob]}`);
  }
  return [...parts, `seed=${seed}`, `rounds=${rounds}`].join('&');
}

/** Reads such an address; what it does not know or permit is left at its default and named. */
export function readTrilemmaAddress(address: string): {
  readonly place: TrilemmaPlace;
  readonly ignored: readonly string[];
} {
  const fields = fieldsOf(address);
  const ignored: string[] = [];
  const named = fields.get('paradigm');
  const paradigm = paradigms.find((each) => each === named) ?? 'reward';
  if (named !== undefined && named !== paradigm) ignored.push('paradigm');
  const changed: Partial<Record<keyof typeof settingRanges, number>> = {};
  for (const [name, text] of fields) {
    if (name === 'paradigm' || name === 'seed' || name === 'rounds') continue;
    const knob = knobs.find((each) => each === name);
    const range = knob === undefined ? null : settingRanges[knob];
    const value = numberIn(text, range?.whole ?? true, range?.from ?? 1, range?.to ?? 0);
    if (knob === undefined || value === null) ignored.push(name);
    else changed[knob] = value;
  }
  const number = (name: string, fallback: number, from: number, to: number): number => {
    const text = fields.get(name);
    if (text === undefined) return fallback;
    const value = numberIn(text, true, from, to);
    if (value === null) ignored.push(name);
    return value ?? fallback;
  };
  const settings = trilemmaSettings({ ...changed, paradigm });
  return {
    place: {
      settings,
      seed: number('seed', 1, 1, 2147483647),
      rounds: number('rounds', 0, 0, 1000),
    },
    ignored,
  };
}

/** The part of an address after `?`: chairs as family.persona.label or `person`, parted by commas. */
export function mirrorAddress(place: MirrorPlace): string {
  const chairs = place.chairs.map((chair) =>
    chair === 'person' ? chair : `${chair.family}.${chair.persona}.${chair.label}`,
  );
  const given = place.given.length > 0 ? [`given=${place.given.join('.')}`] : [];
  return [`chairs=${chairs.join(',')}`, `seed=${place.seed}`, ...given].join('&');
}

/** The table that stands ready when nothing else is asked for. */
const usualChairs: readonly Chair[] = [
  { family: families[0], persona: personas[0], label: labels[0] },
  { family: families[1], persona: personas[0], label: labels[0] },
];

/** Reads such an address; a table it cannot seat is left at the usual one and named. */
export function readMirrorAddress(address: string): {
  readonly place: MirrorPlace;
  readonly ignored: readonly string[];
} {
  const fields = fieldsOf(address);
  const ignored = [...fields.keys()].filter((name) => !['chairs', 'seed', 'given'].includes(name));
  const asked = fields.get('chairs')?.split(',').map(chairOf) ?? null;
  const seated = asked?.filter((chair) => chair !== null) ?? [];
  const people = seated.filter((chair) => chair === 'person').length;
  const fits =
    asked?.length === seated.length && (seated.length === 2 || seated.length === 4) && people <= 1;
  if (asked !== null && !fits) ignored.push('chairs');
  const seed = numberIn(fields.get('seed') ?? '1', true, 1, 2147483647);
  if (seed === null) ignored.push('seed');
  const texts = fields.get('given')?.split('.').slice(0, 20) ?? [];
  const given = texts.map((text) => numberIn(text, true, 0, 10));
  const clean = given.filter((points) => points !== null);
  if (clean.length < given.length) ignored.push('given');
  return {
    place: {
      chairs: fits ? seated : usualChairs,
      seed: seed ?? 1,
      given: clean.length === given.length && people === 1 ? clean : [],
    },
    ignored,
  };
}

function chairOf(text: string): Chair | null {
  if (text === 'person') return 'person';
  const parts = text.split('.');
  const label = parts.pop() ?? '';
  const persona = parts.pop() ?? '';
  const seat = seatOf(parts.join('.'), persona, label);
  return seat.ok ? seat.value : null;
}

function fieldsOf(address: string): ReadonlyMap<string, string> {
  return new Map(
    address
      .split('&')
      .filter((field) => field.includes('='))
      .map((field) => {
        const cut = field.indexOf('=');
        return [field.slice(0, cut), field.slice(cut + 1)] as const;
      }),
  );
}

function numberIn(text: string, wholeOnly: boolean, from: number, to: number): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  const fits = value >= from && value <= to && (!wholeOnly || Number.isInteger(value));
  return fits ? value : null;
}
