import type { Language } from '../../game/index.ts';

/** Whose day it is: the world's, which is in UTC, the same in few characters, or the reader's. */
type Clock = 'world' | 'axis' | 'here';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  de: ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: [
    ...['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'],
    ...['Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  ],
};

/**
 * A moment as people write it: `Thu, 3 June 2027, 14:00`; empty for no moment at all. By hand,
 * because the first page waits for it and the browser's own calendar takes a slow phone a tenth of
 * a second to open.
 */
export function momentOf(at: number, language: Language, clock: Clock): string {
  if (Number.isNaN(at)) return '';
  const { weekday, hours, minutes } = partsOf(at, clock);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${weekdays[language][weekday] ?? ''}, ${dayOf(at, language, clock)}, ${two(hours)}:${two(minutes)}`;
}

/** The day of a moment: `3 June 2027`, on an axis `3 Jun`; empty for no moment at all. */
export function dayOf(at: number, language: Language, clock: Clock): string {
  if (Number.isNaN(at)) return '';
  const { day, month, year } = partsOf(at, clock);
  const number = `${day}${language === 'de' ? '.' : ''}`;
  if (clock === 'axis') return `${number} ${shortMonths[language][month] ?? ''}`;
  return `${number} ${months[language][month] ?? ''} ${year}`;
}

function partsOf(at: number, clock: Clock) {
  const date = new Date(at);
  if (clock === 'here') {
    return {
      ...{ weekday: date.getDay(), day: date.getDate(), month: date.getMonth() },
      ...{ year: date.getFullYear(), hours: date.getHours(), minutes: date.getMinutes() },
    };
  }
  return {
    ...{ weekday: date.getUTCDay(), day: date.getUTCDate(), month: date.getUTCMonth() },
    ...{ year: date.getUTCFullYear(), hours: date.getUTCHours(), minutes: date.getUTCMinutes() },
  };
}
