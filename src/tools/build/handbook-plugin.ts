import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages, type Language } from '../../game/index.ts';
import { codePage, namePage } from './handbook-reference.ts';
import { handbookHtml, titleOf } from './handbook-text.ts';

/** The module the application imports: what pages there are, and how to fetch one. */
const handbookId = 'virtual:handbook';

/** The pages in the order they are read in; the last two are made of what the code knows. */
export const handbookPages = [
  ...(['branch', 'measure', 'translation', 'bring', 'publish', 'changes', 'limits'] as const),
  ...(['names', 'codes'] as const),
] as const;

type PageName = (typeof handbookPages)[number];

/** The text of a page as Markdown. */
export function handbookText(root: string, language: Language, page: PageName): string {
  if (page === 'names') return namePage(language);
  if (page === 'codes') return codePage(language);
  return readFileSync(join(root, `locales/${language}/handbook/${page}.md`), 'utf8');
}

/** Vite plugin that makes the handbook's pages, each a chunk of its own, out of Markdown. */
export function handbook(): Plugin {
  let root = process.cwd();
  const textOf = (language: Language, page: PageName) => handbookText(root, language, page);
  return {
    name: 'runaway:handbook',
    configResolved: (config) => {
      ({ root } = config);
    },
    resolveId: (id) => (id.startsWith(handbookId) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${handbookId}`) {
        const entries = languages.map((language) => {
          const pages = handbookPages.map((page) => {
            const title = JSON.stringify(titleOf(textOf(language, page)));
            return `{ id: '${page}', title: ${title}, load: async () => (await import('${handbookId}/${language}/${page}')).html }`;
          });
          return `${language}: [${pages.join(', ')}]`;
        });
        return `export const handbook = { ${entries.join(', ')} };`;
      }
      const [, language, page] = /^\0virtual:handbook\/(en|de)\/([a-z]+)$/.exec(id) ?? [];
      const known = handbookPages.find((name) => name === page);
      if (known === undefined) return null;
      return `export const html = ${JSON.stringify(handbookHtml(textOf(language as Language, known), language as Language))};`;
    },
  };
}
