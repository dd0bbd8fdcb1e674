import { languages, ownValue, type Language } from '../../game/index.ts';
import { readText } from '../text/read-text.ts';
import { spoken, told, type Said } from '../said.ts';
import type { StringEntry, StringTable } from './string-table.ts';

/** How a table of strings is written: for spreadsheets, and for translators' programs. */
export const stringForms = ['csv', 'xlf', 'xlf12'] as const;

export type StringForm = (typeof stringForms)[number];

/** A table read from a file, or why it cannot be. */
export type StringFileRead =
  | { readonly ok: true; readonly table: StringTable }
  | { readonly ok: false; readonly message: string; readonly said: Said };

/** Writes a table as CSV (RFC 4180), XLIFF 2.0 or XLIFF 1.2. */
export function writeStrings(table: StringTable, form: StringForm): string {
  if (form === 'csv') return csvOf(table);
  return form === 'xlf' ? xliff2(table) : xliff12(table);
}

/**
 * Reads what `writeStrings` wrote, in any of its forms, after others have worked on it. A file whose
 * signs are not sure is refused whole: half of its texts would be damaged without a word.
 */
export function readStrings(bytes: Uint8Array): StringFileRead {
  const { text, bad } = readText(bytes);
  if (bad !== null) {
    return refused(
      told`Line ${bad.line}: ${bad.message} Save the table again as UTF-8; Excel calls that “CSV UTF-8”.`,
    );
  }
  return /^\s*</.test(text) ? readXliff(text) : readCsv(text);
}

function csvOf({ from, to, story, entries }: StringTable): string {
  const rows = [
    [`key (${story})`, from, to],
    ...entries.map(({ key, source, target }) => [key, source, target]),
  ];
  // Spreadsheets take a file for UTF-8 by this mark alone.
  return '\ufeff' + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('');
}

function quoted(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function readCsv(text: string): StringFileRead {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const mark = [',', ';', '\t'].find((one) => first.split(one).length === 3) ?? ',';
  const [head = [], ...rows] = csvRows(text, mark);
  const [from, to] = [languageOf(head[1]), languageOf(head[2])];
  if (from === null || to === null) {
    return refused(told`The first line must read key,en,de: which language is in which column.`);
  }
  const story = /\((.*)\)/.exec(head[0] ?? '')?.[1] ?? '';
  const entries = rows
    .filter(([key = '']) => key !== '')
    .map(([key = '', source = '', target = '']) => entryOf(key, source, target));
  return { ok: true, table: { story, from, to, entries } };
}

function csvRows(text: string, mark: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|\\r|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const [, inQuotes, plain = '', end = ''] = cell.exec(text) ?? [];
    row.push(inQuotes?.replaceAll('""', '"').replace(/\r\n?/g, '\n') ?? plain);
    if (end === mark) continue;
    rows.push(row);
    row = [];
    // An opening quote that never closes matches nothing from there on.
    if (cell.lastIndex === 0) break;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function xliff2({ story, from, to, entries }: StringTable): string {
  const units = entries.map(
    ({ key, source, target }, index) => `    <unit id="u${index + 1}" name="${escaped(key)}">
      <segment${target === '' ? '' : ' state="translated"'}>
        <source xml:space="preserve">${escaped(source)}</source>
        <target xml:space="preserve">${escaped(target)}</target>
      </segment>
    </unit>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${from}" trgLang="${to}">
  <file id="${escaped(story)}">
${units.join('')}  </file>
</xliff>
`;
}

function xliff12({ story, from, to, entries }: StringTable): string {
  const units = entries.map(
    ({ key, source, target }) => `      <trans-unit id="${escaped(key)}" xml:space="preserve">
        <source>${escaped(source)}</source>
        <target>${escaped(target)}</target>
      </trans-unit>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="${escaped(story)}" source-language="${from}" target-language="${to}" datatype="plaintext">
    <body>
${units.join('')}    </body>
  </file>
</xliff>
`;
}

/** Reads both versions; of what stands inside source and target only the text counts. */
function readXliff(text: string): StringFileRead {
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    return refused(told`An XLIFF with a document type is not read.`);
  const from = languageOf(/\b(?:srcLang|source-language)\s*=\s*["']([^"']*)/.exec(text)?.[1]);
  const to = languageOf(/\b(?:trgLang|target-language)\s*=\s*["']([^"']*)/.exec(text)?.[1]);
  if (from === null || to === null) {
    return refused(told`This XLIFF does not say which language it is put from and into: en or de.`);
  }
  const story = /<file\b[^>]*\b(?:original|id)\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? '';
  const entries: StringEntry[] = [];
  for (const [, tag = '', inner = ''] of text.matchAll(
    /<((?:trans-)?unit\b[^>]*)>([^]*?)<\/(?:trans-)?unit>/g,
  )) {
    const key = /\bname\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? /\bid\s*=\s*"([^"]*)"/.exec(tag)?.[1];
    const within = (name: string) =>
      [...inner.matchAll(new RegExp(`<${name}\\b[^>]*?(?:/>|>([^]*?)</${name}>)`, 'g'))]
        .map(([, found = '']) => plainText(found))
        .join('');
    if (key !== undefined)
      entries.push(entryOf(unescaped(key), within('source'), within('target')));
  }
  return { ok: true, table: { story: unescaped(story), from, to, entries } };
}

function plainText(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((part) =>
      part.startsWith('<![CDATA[')
        ? part.slice(9, -3)
        : unescaped(part.replace(/<!--[^]*?-->|<[^>]*>/g, '')),
    )
    .join('')
    .replace(/\r\n?/g, '\n');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => `&${Object.keys(named).find((name) => named[name] === sign) ?? ''};`,
  );
}

function unescaped(text: string): string {
  const sign = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi;
  return text.replace(sign, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ownValue(named, name) ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function entryOf(key: string, source: string, target: string): StringEntry {
  return { key, file: '', line: 0, source, target };
}

function languageOf(name: string | undefined): Language | null {
  const short = name?.trim().toLowerCase().slice(0, 2);
  return languages.find((language) => language === short) ?? null;
}

function refused(said: Said): StringFileRead {
  return { ok: false, message: spoken(said), said };
}
