import type { Language } from '../game/index.ts';

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

/**
 * A moment in UTC as people write it: `Thu, 3 June 2027, 14:00`. By hand, because the first page
 * waits for it and the browser's own calendar takes a slow phone a tenth of a second to open.
 */
export function momentText(language: Language, milliseconds: number): string {
  const date = new Date(milliseconds);
  const weekday = weekdays[language][date.getUTCDay()] ?? '';
  const month = months[language][date.getUTCMonth()] ?? '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getUTCDate()}${language === 'de' ? '.' : ''}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return `${weekday}, ${day} ${month} ${date.getUTCFullYear()}, ${time}`;
}
